import { expect, it } from 'vitest';
import { maandenLater } from '../../shared/bewaring/termijn.ts';
import { isodag } from '../../shared/domein/tijd.ts';
import type { Loopgebeurtenis } from '../../shared/domein/traject.ts';
import { dossierId, metGezinstekst, metStukstand } from '../../shared/stukken/dossier.ts';
import { LEGE_GEZINSTEKST } from '../../shared/verslagen/gezinswoorden.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { RECORDSOORTEN } from '../../electron/kluis/opslag.ts';
import { tweeGroepen } from '../materiaal/werkvormen.ts';
import type { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { dobbel, MET_WACHTZIN, proefomgeving } from './kluis-proef.ts';
import { Crash, faalBij, langs, stappenVan } from './kluis-stappen.ts';
import { MAP, openWerkruimte, schijfMetKluis } from './werkruimte-proef.ts';

/* A casus is destroyed with the session about it alone and with what was typed with both, also when the app is killed meanwhile. */

const DAG = '2022-06-15';
const GEHEIM = 'alleen in deze casus geschreven';

/** A disk with a closed casus on it that is kept longer, and the closed session about it, each with something typed and not saved. */
async function schijfMetCasus(): Promise<{ readonly schijf: Geheugenschijf; readonly id: string }> {
  const schijf = await schijfMetKluis();
  const { werkruimte } = await openWerkruimte(schijf);
  const { casussen, zittingen, oogstboek, bewaring, kladjes, dossiers, werkvormen } = werkruimte;
  const { id } = await casussen.maak('WS-2022-004', true);
  const metTekst = (van: string): Promise<unknown> => dossiers.wijzig(van, (oud) => metGezinstekst(oud, id, 'ouder', { ...LEGE_GEZINSTEKST, waarover: 'over thuis' }));
  const stap = async (...gebeurtenissen: readonly Loopgebeurtenis[]): Promise<void> => {
    for (const gebeurtenis of gebeurtenissen) await casussen.wissel(id, gebeurtenis);
  };
  await stap({ type: 'neemInTriage', dag: DAG }, { type: 'neemInOverleg', dag: DAG, reden: 'vast' });
  const werkvormId = werkvormen.geldig.find(({ casussen: hoeveel }) => hoeveel === 'een')?.id ?? '';
  const sessieIds = await zittingen.maak({ werkvormId, datum: DAG, aanvang: '09:30', plaats: '', casussen: [{ id, spoed: false }] });
  for (const sessieId of sessieIds) {
    for (const type of ['sessie.start', 'sessie.sluit', 'sessie.sluit'] as const) await oogstboek.stuur(sessieId, { type });
    await kladjes.bewaar(sessieId, 'proef', 'half getypt');
    await metTekst(sessieId);
  }
  await stap({ type: 'gaMonitoren', dag: DAG, evaluatie: DAG }, { type: 'sluitAf', dag: DAG, opbrengst: 'klaar' });
  await kladjes.bewaar(id, 'proef', 'half getypt');
  await metTekst(id);
  await bewaring.verleng(id, maandenLater(isodag(Date.now()), 12), 'klacht');
  expect(bewaring.bekijk(id).gaatMee).toHaveLength(1);
  await werkruimte.sluit();
  return { schijf, id };
}

/** Either all of it is gone, or the casus is there and can be destroyed. */
async function isHeelOfWeg(schijf: Geheugenschijf, id: string): Promise<boolean> {
  const { kluis, werkruimte } = await openWerkruimte(schijf);
  const isErNog = werkruimte.casussen.lijst().some((casus) => casus.id === id);
  if (isErNog) await werkruimte.bewaring.vernietig(id);
  expect((['casus', 'sessie', 'klad', 'stukken'] as const).flatMap((soort) => kluis.lijst(soort))).toEqual([]);
  expect(werkruimte.bewaring.lees().zaken).toEqual([]);
  expect(await kluis.schade()).toEqual([]);
  await werkruimte.sluit();
  return !isErNog;
}

/** Everything that the kluis on this disk gives, decrypted. */
async function alles(kluis: Kluis): Promise<string> {
  const records = RECORDSOORTEN.flatMap((soort) => kluis.lijst(soort));
  return JSON.stringify([records, await Promise.all(records.map(({ id }) => kluis.lees(id)))]);
}

it('leaves nothing of its words in the dossier of a leersessie that stays, also not in what that record was before', async () => {
  const schijf = await schijfMetKluis();
  const { kluis, werkruimte } = await openWerkruimte(schijf);
  const { casussen, sessies, oogstboek, dossiers, bewaring } = werkruimte;
  const [een, ander] = [await casussen.maak('WS-2022-007', false), await casussen.maak('WS-2022-008', false)];
  await casussen.wijzig(een.id, (casus) => ({ ...casus, kern: GEHEIM }));
  const { id: sessieId } = await sessies.maak({ werkvormId: 'leersessie', plan: { ...tweeGroepen, casussen: [een, ander].map(({ id, code }) => ({ id, code })) } });
  for (const type of ['sessie.start', 'sessie.sluit', 'sessie.sluit'] as const) await oogstboek.stuur(sessieId, { type });
  const stuk = { soort: 'verslag', sessieId } as const;
  await dossiers.wijzig(sessieId, (oud) =>
    metStukstand(oud, stuk, (stand) => ({
      ...stand,
      keuzes: [{ sleutel: `naam|${GEHEIM}`, middel: 'laten', door: '', reden: GEHEIM }],
      reacties: [{ id: 'r', versie: 1, rol: 'moeder', organisatie: '', oordeel: null, tekst: GEHEIM, op: 1, weg: 'getypt' }],
      versies: [{ versie: 1, status: 'concept', op: 1, hash: 'a'.repeat(64), inhoud: GEHEIM, zendingen: [] }],
    })),
  );
  expect(await alles(kluis)).toContain(GEHEIM);
  await bewaring.vernietig(een.id);
  expect(await alles(kluis)).not.toContain(GEHEIM);
  expect((await dossiers.lees(sessieId)).stukken[0]?.versies).toMatchObject([{ versie: 1, hash: 'a'.repeat(64) }]);
  await werkruimte.sluit();
  // The present generation of every record is damaged, so that each gives what it was before.
  const paden = schijf.paden().filter((pad) => pad.includes('/records/'));
  const nieuwste = new Map(paden.toSorted((a, b) => Number(/\d+$/u.exec(a)?.[0]) - Number(/\d+$/u.exec(b)?.[0])).map((pad) => [pad.replace(/\.\d+$/u, ''), pad]));
  for (const pad of nieuwste.values()) schijf.zetInhoud(pad, Buffer.alloc(schijf.inhoud(pad).length));
  const weer = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
  const vorige = dossierId(sessieId);
  await expect(weer.lees(vorige)).rejects.toMatchObject({ fout: { code: 'RECORD_BESCHADIGD' } });
  await weer.zetVorigeTerug(vorige);
  expect(JSON.stringify(await weer.lees(vorige))).not.toContain(GEHEIM);
  await weer.sluit();
});

it('goes wholly, or is there to be destroyed, after a kill or a power cut at any step', async () => {
  const { schijf: basis, id } = await schijfMetCasus();
  const gezien = new Set<boolean>();
  const proef = basis.kopie();
  const { werkruimte: heel } = await openWerkruimte(proef);
  const namen = await stappenVan(proef, () => heel.bewaring.vernietig(id));
  await heel.sluit();
  expect(namen.length).toBeGreaterThan(20);
  await langs(namen, async (n) => {
    const schijf = basis.kopie();
    const { werkruimte } = await openWerkruimte(schijf);
    faalBij(schijf, n, () => new Crash(), true);
    const gelukt = await werkruimte.bewaring.vernietig(id).then(() => true, () => false);
    schijf.stapper = () => undefined;
    // One of the two, by turns: each opens the kluis and builds what works with it.
    const weg = await isHeelOfWeg(n % 2 === 0 ? schijf.kopie() : schijf.naStroomuitval(dobbel(n)), id);
    gezien.add(weg);
    if (gelukt) expect(weg).toBe(true);
  });
  expect(gezien).toEqual(new Set([false, true]));
}, 240_000);
