import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { Bijlagen } from '../../electron/main/afhandeling/bijlagen.ts';
import { Werkruimte } from '../../electron/main/werkruimte.ts';
import { metPoststuk } from '../../shared/leertraject/inzendsels.ts';
import { metGezinstekst } from '../../shared/stukken/dossier.ts';
import { LEGE_GEZINSTEKST } from '../../shared/verslagen/gezinswoorden.ts';
import { tweeGroepen } from '../materiaal/werkvormen.ts';
import { deel, KLUISMAP, maakProefkluis, nieuweSchijf, STICK } from './backup-proef.ts';
import { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { MET_WACHTZIN, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';

/* One casus out of a backup, with its sessions and what lies around them, into the kluis that is open. */

const STIL = { bijStand: () => undefined, bijTik: () => undefined, bijLeertraject: () => undefined, bijSleutels: () => undefined, bijBackupvoortgang: () => undefined, bijBackup: () => undefined, bijLogvoortgang: () => undefined, aanDeDeur: [] };

let schijf: Geheugenschijf;
let werkruimte: Werkruimte;
let kluis: Kluis;
let casusId: string;
let sessieId: string;
let standId: string;

const richtIn = (map: string): Promise<Werkruimte> => Werkruimte.richtIn(kluis, { map, bestanden: schijf }, STIL);
const keuze = (anders: Partial<Parameters<Werkruimte['terughaler']['open']>[0]> = {}): Parameters<Werkruimte['terughaler']['open']>[0] => ({ gekozen: STICK, standId, geheim: MET_WACHTZIN, ...anders });

async function heropen(): Promise<void> {
  await werkruimte.sluit();
  kluis = await Kluis.open(KLUISMAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
  werkruimte = await richtIn(KLUISMAP);
}

/** The generations of the backup, the newest first. */
const nieuwste = async (): Promise<string> => (await werkruimte.backups.lees()).standen?.[0]?.id ?? '';

beforeEach(async () => {
  schijf = nieuweSchijf(new Geheugenschijf());
  ({ kluis } = await maakProefkluis(schijf));
  werkruimte = await richtIn(KLUISMAP);
  const casus = await werkruimte.casussen.maak('TW-2026-1', false);
  casusId = casus.id;
  ({ id: sessieId } = await werkruimte.sessies.maak({ werkvormId: 'leersessie', plan: { ...tweeGroepen, casussen: [{ id: casusId, code: 'TW-2026-1' }] } }));
  await new Bijlagen(kluis).bewaar(sessieId, 'p1', Buffer.from('een formulier'));
  const poststuk = { id: 'p1', bestandsnaam: 'a.pdf', op: 1, soort: 'kapot', opdrachtId: null, tekst: '', antwoorden: null, anders: '', bewaard: true } as const;
  await werkruimte.leertrajecten.wijzig(sessieId, (oud) => metPoststuk(oud, poststuk));
  for (const van of [casusId, sessieId]) await werkruimte.dossiers.wijzig(van, (oud) => metGezinstekst(oud, casusId, 'ouder', { ...LEGE_GEZINSTEKST, waarover: `tekst bij ${van}` }));
  await werkruimte.backups.kiesMap(STICK);
  await werkruimte.backups.maak();
  standId = await nieuwste();
});

afterEach(async () => {
  // With its thread goes what that remembers of the reports it looked through.
  const sluitPapier = vi.spyOn(werkruimte.pdf, 'sluit');
  await werkruimte.sluit();
  expect(sluitPapier).toHaveBeenCalledOnce();
});

describe('taking a casus back', () => {
  it('brings back what was destroyed, with its session and the file that waited', async () => {
    const toen = await werkruimte.casussen.lees(casusId);
    await werkruimte.vernietiger.sessie(sessieId);
    await werkruimte.vernietiger.casus(casusId);
    const voor = deel(schijf, 'delen').map((pad) => [pad, schijf.inhoud(pad).toString('hex')]);
    expect(await werkruimte.terughaler.open(keuze())).toMatchObject([{ id: casusId, hier: 'niet', sessies: 1, regel: { code: 'TW-2026-1' } }]);
    expect(await werkruimte.terughaler.haal(casusId)).toEqual({ sessies: 1 });
    expect(await werkruimte.casussen.lees(casusId)).toEqual(toen);
    expect((await werkruimte.sessies.open(sessieId)).werkvorm.id).toBe('leersessie');
    expect(Buffer.from(await new Bijlagen(kluis).lees('p1')).toString()).toBe('een formulier');
    for (const van of [casusId, sessieId]) expect((await werkruimte.dossiers.lees(van)).gezinsteksten.map(({ tekst }) => tekst.waarover)).toEqual([`tekst bij ${van}`]);
    // Again brings nothing twice, and the backup was only read.
    expect(await werkruimte.terughaler.haal(casusId)).toEqual({ sessies: 0 });
    expect(deel(schijf, 'delen').map((pad) => [pad, schijf.inhoud(pad).toString('hex')])).toEqual(voor);
    // It is a casus as any other: it can be changed, and destroyed anew.
    await werkruimte.casussen.wijzig(casusId, (casus) => ({ ...casus, kern: 'Verder' }));
    await heropen();
    expect((await werkruimte.casussen.lees(casusId)).kern).toBe('Verder');
    expect(await kluis.schade()).toEqual([]);
    await werkruimte.vernietiger.sessie(sessieId);
    await werkruimte.vernietiger.casus(casusId);
  });

  it('says how it compares with what is here, and leaves sessions that are here as they are', async () => {
    expect(await werkruimte.terughaler.open(keuze())).toMatchObject([{ hier: 'gelijk' }]);
    await werkruimte.casussen.wijzig(casusId, (casus) => ({ ...casus, kern: 'Nieuwer' }));
    const stand = await werkruimte.sessies.open(sessieId);
    expect(await werkruimte.terughaler.open(keuze())).toMatchObject([{ hier: 'nieuwer' }]);
    expect(await werkruimte.terughaler.haal(casusId)).toEqual({ sessies: 0 });
    expect((await werkruimte.casussen.lees(casusId)).kern).toBe('');
    expect((await werkruimte.sessies.open(sessieId)).volgnummer).toBe(stand.volgnummer);
  });

  it('is the remedy for a damaged key', async () => {
    for (const pad of schijf.paden().filter((ander) => ander.startsWith(`${KLUISMAP}/sleutels/`))) schijf.zetInhoud(pad, Buffer.from(schijf.inhoud(pad).map((byte, plaats) => (plaats === 60 ? byte ^ 1 : byte))));
    await heropen();
    await uitkomst(werkruimte.casussen.lees(casusId));
    await uitkomst(werkruimte.sessies.open(sessieId));
    expect((await kluis.schade()).map(({ id }) => id)).toEqual(expect.arrayContaining([casusId, sessieId]) as unknown);
    await werkruimte.terughaler.open(keuze());
    expect(await werkruimte.terughaler.haal(casusId)).toEqual({ sessies: 1 });
    expect((await werkruimte.casussen.lees(casusId)).code).toBe('TW-2026-1');
    expect((await werkruimte.sessies.open(sessieId)).werkvorm.id).toBe('leersessie');
  });

  it('works in a kluis that is another, and asks for another code when that is taken there', async () => {
    await werkruimte.sluit();
    const ander = '/gegevens/ander';
    ({ kluis } = await Kluis.maak(ander, { naam: 'Vera', wachtzin: 'een heel andere zin van vijf woorden' }, proefomgeving({ bestanden: schijf })));
    werkruimte = await richtIn(ander);
    const { id: bezet } = await werkruimte.casussen.maak('TW-2026-1', false);
    await werkruimte.terughaler.open(keuze());
    expect(await uitkomst(werkruimte.terughaler.haal(casusId))).toBe('CASUSCODE_BESTAAT');
    await werkruimte.casussen.wijzig(bezet, (casus) => ({ ...casus, code: 'TW-2026-9' }));
    expect(await werkruimte.terughaler.haal(casusId)).toEqual({ sessies: 1 });
    expect(werkruimte.casussen.lijst()).toHaveLength(2);
  });

  it('takes a casus that is whole out of a backup that is not', async () => {
    const { id: tweede } = await werkruimte.casussen.maak('TW-2026-2', false);
    await werkruimte.backups.maak();
    standId = await nieuwste();
    await werkruimte.vernietiger.sessie(sessieId);
    for (const id of [casusId, tweede]) await werkruimte.vernietiger.casus(id);
    const [pad = ''] = deel(schijf, 'delen').filter((ander) => schijf.inhoud(ander).includes(Buffer.from(casusId)));
    await schijf.verwijder(pad);
    await werkruimte.terughaler.open(keuze());
    expect(await werkruimte.terughaler.haal(tweede)).toEqual({ sessies: 0 });
    expect(await uitkomst(werkruimte.terughaler.haal(casusId))).not.toBe('goed');
  });

  it('asks for the wachtzin of then, also of who was removed since', async () => {
    const zin = 'nog een zin van minstens vijf losse woorden';
    const { houders } = await kluis.voegSleutelhouderToe({ naam: 'Bram', wachtzin: zin, eigenWachtzin: WACHTZIN });
    await werkruimte.backups.maak();
    const metBram = await nieuwste();
    await kluis.verwijderSleutelhouder(houders.find(({ naam }) => naam === 'Bram')?.id ?? '', WACHTZIN);
    await kluis.vernieuwSleutels({ bijVoortgang: () => undefined, gestopt: () => false });
    await werkruimte.backups.maak();
    const zonderBram = await nieuwste();
    const bram = { soort: 'wachtzin', geheim: zin } as const;
    expect(await werkruimte.terughaler.open(keuze({ standId: metBram, geheim: bram }))).toHaveLength(1);
    expect(await uitkomst(werkruimte.terughaler.open(keuze({ standId: zonderBram, geheim: bram })))).toBe('WACHTZIN_ONJUIST');
    for (const id of [standId, metBram, zonderBram]) expect(await werkruimte.terughaler.open(keuze({ standId: id }))).toHaveLength(1);
  });

  it('opens nothing any more once the kluis locks, and leaves no attempt uncounted', async () => {
    const mis = { soort: 'wachtzin', geheim: 'niet deze zin' } as const;
    expect(await uitkomst(werkruimte.terughaler.open(keuze({ geheim: mis })))).toBe('WACHTZIN_ONJUIST');
    expect(schijf.paden()).toContain(join(KLUISMAP, 'pogingen'));
    const openen = uitkomst(werkruimte.terughaler.open(keuze()));
    await werkruimte.terughaler.sluitAf();
    expect(await openen).toBe('KLUIS_OP_SLOT');
    expect(await uitkomst(werkruimte.terughaler.haal(casusId))).toBe('NIET_GEVONDEN');
  });
});
