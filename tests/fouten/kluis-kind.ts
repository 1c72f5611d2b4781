import { writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wacht } from 'node:timers/promises';
import { schijfbestanden, type Bestand, type Bestanden, type OpenMap } from '../../electron/kluis/bestanden.ts';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import { WEGWERPPROFIEL } from '../../electron/kluis/omgeving.ts';
import { ditProces } from '../../electron/kluis/vergrendeling.ts';
import { inhoudVan, leesOpdracht, regelVan, wachtzinVan } from './kluis-last.ts';
import { dobbel, MET_WACHTZIN, openNaWachten, proefomgeving, WACHTZIN } from './kluis-proef.ts';

/*
 * A program that puts a kluis under load without end and says what was acknowledged, to be killed at any moment. It says
 * `klaar` when it is loaded and then waits for a line with its task, so that its start costs the test no time. Each change is
 * told before it begins (`> kind id value`) and once it is acknowledged (`< kind id value`).
 */

const meld = (wat: string): number => writeSync(1, `${wat}\n`);

/** A disk on which making durable takes a while, as on a laptop: so more kills fall between the steps. */
function tragesync(kans: () => number): Bestanden {
  const traag = <H extends OpenMap>(handvat: H): H => ({
    ...handvat,
    sync: async () => {
      await wacht(kans() * 3);
      await handvat.sync();
    },
  });
  const open = (maak: (pad: string) => Promise<Bestand>) => async (pad: string) => traag(await maak(pad));
  const { maak, maakAlleen, openBestaand, openMap } = schijfbestanden;
  return { ...schijfbestanden, maak: open(maak), maakAlleen: open(maakAlleen), openBestaand: open(openBestaand), openMap: async (pad) => traag(await openMap(pad)) };
}

// The first derivation of a process makes ready what derives; that is start as well.
await proefomgeving().sleutelafleiding(Buffer.from('opwarmen'), { ...WEGWERPPROFIEL.grens.minimum, zout: Buffer.alloc(16) });
meld('klaar');
const { map, begin, zaad, taak } = leesOpdracht(await new Promise<string>((klaar) => createInterface(process.stdin).once('line', klaar)));
const kans = dobbel(zaad);
const omgeving = proefomgeving({ proces: ditProces(), nu: Date.now, bestanden: kans() < 0.5 ? schijfbestanden : tragesync(kans) });
let nummer = begin;
let kluis = await openKluis();

/** Tells of a change around it. */
async function doe(soort: string, id: string, waarde: string, wijziging: () => Promise<unknown>): Promise<void> {
  meld(`> ${soort} ${id} ${waarde}`);
  const uit = await wijziging();
  meld(`< ${soort} ${id} ${typeof uit === 'string' ? uit : waarde}`);
}

async function openKluis(): Promise<Kluis> {
  meld('> openen kluis -');
  const open = await openNaWachten(map, MET_WACHTZIN, omgeving);
  meld('< openen kluis -');
  return open;
}

function bewaar(soort: string, id: string, grootte: number): Promise<void> {
  nummer += 1;
  const eigen = nummer;
  return doe(soort, id, String(eigen), () => kluis.bewaar({ id, soort: 'sessie', inhoud: inhoudVan(id, eigen, grootte), regel: regelVan(eigen) }));
}

function logRegel(): Promise<void> {
  nummer += 1;
  const bijzonder = String(nummer);
  const regel = { soort: 'gelezen', onderwerp: 'casus', recordId: 'klein', casussen: [], voor: '', bijzonder, gelukt: true } as const;
  return doe('logregel', bijzonder, 'er', () => kluis.logboek.schrijf({ op: Date.now(), wie: kluis.wie, ...regel }));
}

/** Gives somebody a key, or takes one away and renews what it could open. */
async function houders(): Promise<void> {
  const { ik, houders: al } = await kluis.sleutelhouders();
  const ander = al.find(({ id }) => id !== ik);
  if (ander === undefined || (al.length < 4 && kans() < 0.3)) {
    nummer += 1;
    const naam = String(nummer);
    await doe('houder', `houder-${naam}`, 'er', () => kluis.voegSleutelhouderToe({ naam, wachtzin: wachtzinVan(naam), eigenWachtzin: WACHTZIN }));
    return;
  }
  await doe('verwijderen', `houder-${ander.naam}`, 'weg', () => kluis.verwijderSleutelhouder(ander.id, WACHTZIN));
  await veeg();
}

const veeg = (): Promise<void> => doe('vernieuwen', 'sleutels', '-', () => kluis.vernieuwSleutels({ bijVoortgang: () => undefined, gestopt: () => false }));

/** One round: what is asked at the same time. */
async function ronde(): Promise<void> {
  const nieuw = `n${nummer}`;
  const levend = kluis.lijst('sessie').filter(({ id }) => id.startsWith('n'));
  const weg = levend[Math.floor(kans() * levend.length)];
  await Promise.all([
    bewaar('bewaren', 'klein', 40),
    // Asked twice at once: the second takes the place of the first, and both hear of its end.
    bewaar('bewaren', 'klein', 40),
    bewaar('bewaren', 'Middel', 3_000),
    kans() < 0.3 ? bewaar('bewaren', 'groot', 60_000) : null,
    kans() < 0.05 ? bewaar('bewaren', 'reus', 900_000) : null,
    kans() < 0.5 ? bewaar('nieuw', nieuw, 500) : null,
    weg !== undefined && kans() < levend.length / 10 ? doe('vernietigen', weg.id, 'weg', () => kluis.vernietig(weg.id)) : null,
    logRegel(),
    kans() < 0.06 ? doe('herstelcode', 'herstelcode', '?', () => kluis.nieuweHerstelcode(WACHTZIN)) : null,
  ]);
}

/** From this size the log has more frames than closing leaves in it. */
const VOUWT_VANAF = 60_000;

// As the app does: what a removed one could open is renewed on where it was stopped.
const achtergrond = veeg();
for (;;) {
  await Promise.all([ronde(), taak === 'houders' ? achtergrond.then(houders) : null]);
  const { size } = await stat(join(map, 'index.log'));
  if (kans() < (size > VOUWT_VANAF ? 0.3 : 0.02)) {
    await achtergrond;
    await doe('sluiten', 'kluis', '-', () => kluis.sluit());
    kluis = await openKluis();
  }
}
