import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bekijkVerslag, bewaarVerslag, sluitLeersessie } from './bediening/afronden.ts';
import { druk, knop, kop, naarAfdeling, typ, veld, wachtTotBewaard } from './bediening/basis.ts';
import { nieuweCasus } from './bediening/casussen.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { buitenkant, KANARIE, KANARIEWACHTZIN, merker } from './bediening/kanarie.ts';
import { eersteKluis, ontgrendel, opSlot } from './bediening/kluis.ts';
import {
  kies,
  markeer,
  parkeer,
  slaOver,
  spring,
  staatBij,
  tochVerder,
  voegActiepuntToe,
  voegAfspraakToe,
  volgende,
  vulEnquete,
  vulLijst,
  vulTekst,
  watMist,
} from './bediening/leiden.ts';
import { zoekSporen } from './bediening/sporen.ts';
import { bereidVoor, naarDeel, nieuweLeersessie, start, wie, type TeTypenPlan } from './bediening/voorbereiden.ts';
import { ENQUETEVRAGEN, VRAGEN } from './bediening/voorbeeld.ts';
import { uitvoerpad } from './beeld.ts';
import { omringendeMap } from './omgeving.ts';
import { bestandenOnder, pdfTekst } from './schijf.ts';

/* A whole session with an invented word in every field one can type in. Nothing the app writes holds it, but the verslag that was asked for. */

const { merk, getypt } = merker();
const verhaal = doorlopend();
const overal = omringendeMap(verhaal.gegevensmap);
const CASUSCODE = 'KWIBBE-2026-7';
const groepen = [
  { id: 'a', naam: 'Groep A', gespreksleiderId: 'a1' },
  { id: 'b', naam: 'Groep B', gespreksleiderId: 'b1' },
];
const deelnemers = ['a1', 'a2', 'b1'].map((id) => ({ id, rol: merk(`rol${id}`), organisatie: merk(`org${id}`), naam: merk(`naam${id}`), mandaat: '', groepId: id.charAt(0) }));
const plan: TeTypenPlan = {
  onderwerp: merk('thema'),
  datum: '2026-03-12',
  aanvang: '13:00',
  plaats: merk('plaats'),
  casuscodes: [CASUSCODE],
  deelnemers,
  groepen,
  geleideGroepId: 'a',
  knooppunten: groepen.map(({ naam }) => ({ titel: merk(`knoop${naam.at(-1) ?? ''}`), toelichting: merk(`toelichting${naam.at(-1) ?? ''}`), casuscodes: [CASUSCODE], groep: naam })),
  reageren: { conceptOp: '2026-03-26', reactieTot: '2026-04-05', contact: merk('contact') },
};
const [knoopA = '', knoopB = ''] = plan.knooppunten.map(({ titel }) => titel);

/** The fixed questions of one knooppunt, from the first. */
async function rondeVol(pagina: Page, letter: string, titel: string, daarna: string): Promise<void> {
  await vulLijst(pagina, VRAGEN.watMaakt, [merk(`watmaakt${letter}`)]);
  await volgende(pagina, { vraag: VRAGEN.elementen, titel });
  await vulLijst(pagina, VRAGEN.elementen, [merk(`elementen${letter}`)]);
  await volgende(pagina, { vraag: VRAGEN.leren, titel });
  await vulLijst(pagina, VRAGEN.leren, [merk(`leren${letter}`)]);
  await volgende(pagina, { vraag: VRAGEN.helpen, titel });
  await vulLijst(pagina, 'Wat', [merk(`helptwat${letter}`)]);
  await vulLijst(pagina, 'Wie', [merk(`helptwie${letter}`)]);
  await volgende(pagina, { vraag: VRAGEN.verstoring, titel });
  await kies(pagina, 'Conflict');
  await volgende(pagina, { vraag: VRAGEN.niveau, titel });
  await kies(pagina, 'Bestuur');
  await voegAfspraakToe(pagina, { wat: merk(`afspraak${letter}`), wie: merk(`eigenaar${letter}`), voor: '1 juni 2026', mandaat: merk(`mandaat${letter}`) });
  await volgende(pagina, { vraag: daarna });
}

describe('a word that was typed', () => {
  it('is found by the search, in every form it looks for', () => {
    const nep = path.join(overal, 'thuis', 'nep.bin');
    const verpakt = (bytes: Buffer): readonly Buffer[] => [bytes, Buffer.from(Buffer.concat([Buffer.from('ab'), bytes]).toString('base64')), Buffer.from(bytes.toString('hex'))];
    for (const codering of ['utf8', 'utf16le'] as const) {
      for (const [nummer, inhoud] of verpakt(Buffer.from('xKWIBBE-2026-7', codering)).entries()) {
        writeFileSync(nep, Buffer.concat([Buffer.from([0, 255, 3]), inhoud, Buffer.from([7])]));
        expect(zoekSporen(overal, KANARIE), `${codering} ${nummer}`).toHaveLength(1);
      }
    }
    rmSync(nep);
    expect(zoekSporen(overal, KANARIE)).toEqual([]);
  });

  it('fills a casus, a plan and the settings', async () => {
    const pagina = await verhaal.start();
    await eersteKluis(pagina, KANARIEWACHTZIN);
    await naarAfdeling(pagina, 'Instellingen');
    await veld(pagina, 'Als je niets doet').fill('17');
    await wachtTotBewaard(pagina);
    await nieuweCasus(pagina, {
      code: CASUSCODE,
      aangedragenDoor: merk('aangedragen'),
      kern: merk('kern'),
      casusbeeld: { situatie: merk('situatie'), verloop: merk('verloop'), stemJeugdigeEnOuders: merk('stem'), watHielp: merk('hielp') },
      tijdlijn: [{ id: 't', wanneer: '2025-03', wat: merk('gebeurtenis'), aard: 'negatief', bron: merk('bron') }],
    });
    await naarAfdeling(pagina, 'Casussen');
    await veld(pagina, 'Zoek in casussen').fill(merk('zoek'));
    await pagina.getByText('Niets gevonden').waitFor();
    await nieuweLeersessie(pagina);
    await bereidVoor(pagina, plan);
    await naarDeel(pagina, 'Groepen');
    await veld(pagina, 'Naam van Groep B').fill(merk('groepsnaam'));
    await wachtTotBewaard(pagina);
  });

  it('stands on the beamer and in nothing around the windows', async () => {
    const pagina = verhaal.pagina();
    await start(pagina);
    await staatBij(pagina, { vraag: VRAGEN.welkom });
    const [eerste, tweede] = deelnemers;
    if (eerste !== undefined) await markeer(pagina, wie(eerste), 'aanwezig');
    if (tweede !== undefined) await markeer(pagina, wie(tweede), 'afwezig', merk('afwezigheid'));
    await vulLijst(pagina, 'Wat spreken we met elkaar af voor vandaag?', [merk('spelregel')]);
    await pagina.keyboard.press('Alt+v');
    await parkeer(pagina, merk('parkeer'));
    await pagina.keyboard.press('F9');
    const zaal = await verhaal.app().venster('zaal');
    await zaal.getByText(`${KANARIE}spelregel`).waitFor();
    expect(await buitenkant(verhaal.app())).not.toContain(KANARIE.toLowerCase());
    await pagina.keyboard.press('Control+Enter');
    expect(await watMist(pagina)).toHaveLength(1);
    await tochVerder(pagina, merk('tochverder'), { vraag: VRAGEN.casusbeeld });
    await druk(knop(pagina, 'Gebeurtenis erbij'), 'Enter');
    await veld(pagina, 'Wat (1)').fill(merk('aanvulling'));
    await veld(pagina, 'Wie zegt dit').fill(merk('aanvuller'));
    await vulLijst(pagina, 'Wie had hier aan tafel moeten zitten?', [merk('gemist')]);
    await slaOver(pagina, merk('overslaan'), { vraag: VRAGEN.watMaakt, titel: knoopA });
    await vulLijst(pagina, VRAGEN.watMaakt, [`${merk('halver')}wege`]);
    await wachtTotBewaard(pagina);
  });

  it('is nowhere on the disk when the app is killed in the middle', async () => {
    await verhaal.app().dood();
    expect(bestandenOnder(verhaal.gegevensmap).length).toBeGreaterThan(5);
    expect(zoekSporen(overal, KANARIE)).toEqual([]);
    await ontgrendel(await verhaal.start(), KANARIEWACHTZIN);
    const pagina = verhaal.pagina();
    await druk(pagina.getByRole('region', { name: 'Nu aan de beurt' }).getByRole('button'), 'Enter');
    await staatBij(pagina, { vraag: VRAGEN.watMaakt, titel: knoopA });
  });

  it('goes on to the end of the session and into the verslag', async () => {
    const pagina = verhaal.pagina();
    await rondeVol(pagina, 'A', knoopA, VRAGEN.terugkoppeling);
    await spring(pagina, knoopB, { vraag: VRAGEN.watMaakt, titel: knoopB });
    await rondeVol(pagina, 'B', knoopB, VRAGEN.terugkoppeling);
    await vulTekst(pagina, 'Groep A: Wat is de kern van wat deze groep vond?', merk('essentieA'));
    await vulTekst(pagina, `${KANARIE}groepsnaam: Wat is de kern van wat deze groep vond?`, merk('essentieB'));
    await vulLijst(pagina, 'Wat zijn de centrale thema’s en aandachtspunten?', [merk('centraal')]);
    await volgende(pagina, { vraag: VRAGEN.actiepunten });
    const [eerste] = deelnemers;
    if (eerste !== undefined) await voegActiepuntToe(pagina, wie(eerste), merk('actiepunt'));
    await volgende(pagina, { vraag: VRAGEN.enquete });
    await vulEnquete(pagina, 1, { cijfer: 8, antwoorden: Object.fromEntries(Object.entries(ENQUETEVRAGEN).map(([id, vraag]) => [vraag, merk(`enquete${id}`)])) });
    await volgende(pagina, { vraag: VRAGEN.afsluiting });
    await pagina.getByRole('textbox', { name: 'Wat spraken we af over het concept-verslag en wie reageert?' }).focus();
    await typ(pagina, merk('slotwoord'));
    await pagina.keyboard.press('Control+Enter');
    await kop(pagina, 'Knooppunten-leersessie afronden').waitFor();
    await sluitLeersessie(pagina);
    expect(await bekijkVerslag(pagina)).toContain(`${KANARIE}thema`);
    const pad = uitvoerpad('kanarie.pdf');
    await verhaal.app().kiesBijOpslaan(pad);
    await bewaarVerslag(pagina, pad);
    expect(await buitenkant(verhaal.app())).not.toContain(KANARIE.toLowerCase());
    // The same search does find it where it may be: this proves that the words were typed and saved.
    const verslag = (await pdfTekst(pad)).replaceAll(/\s+/gu, '');
    const verwacht = ['thema', 'contact', 'rola1', 'orga1', 'watmaaktA', 'helptwieB', 'afspraakB', 'essentieB', 'centraal', 'tochverder', 'overslaan'];
    expect(verwacht.filter((woord) => !verslag.includes(`${KANARIE}${woord}`))).toEqual([]);
    const geheim = ['naam', 'actiepunt', 'situatie', 'verloop', 'stem', 'gebeurtenis', 'aanvulling', 'bron', 'zoek', 'enqueteervaren'];
    expect(geheim.filter((woord) => verslag.includes(`${KANARIE}${woord}`))).toEqual([]);
  });

  it('is nowhere on the disk after locking, and nowhere after quitting', async () => {
    expect(getypt.length).toBeGreaterThan(50);
    await opSlot(verhaal.pagina());
    expect(zoekSporen(overal, KANARIE)).toEqual([]);
    expect(await verhaal.pagina().content()).not.toContain(KANARIE);
    await verhaal.app().sluit();
    expect(zoekSporen(overal, KANARIE)).toEqual([]);
    expect(verhaal.app().uitvoer()).not.toContain(KANARIE);
  });
});
