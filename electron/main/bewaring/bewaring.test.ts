import { beforeEach, describe, expect, it } from 'vitest';
import type { Verzoek } from '#shared/bewaring/bewaring';
import { STANDAARD_TERMIJNEN } from '#shared/bewaring/keuzes';
import type { Foutcode } from '#shared/contract/fouten';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { casusregelVan } from '#shared/domein/casusregel';
import type { Casus } from '#shared/domein/casus';
import type { Sessieregel } from '#shared/werkvormen/sessie';
import { fout, Opslag } from '../../../tests/materiaal/laptop.ts';
import { Casussen } from '../afhandeling/casussen.ts';
import { STANDAARD_BACKUP } from '#shared/backup/keuzes';
import type { Backupinstelling } from '#shared/backup/instelling';
import { eldersVan } from './elders.ts';
import { Bewaring } from './bewaring.ts';
import { leesBewaringrecord, leesVerzoekenrecord } from './records.ts';
import { Verzoeken } from './verzoeken.ts';

const metCode = (code: Foutcode): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown }) as unknown;
const NU = Date.parse('2026-03-12T12:00:00Z');
const AFGESLOTEN = Date.parse('2024-02-01T12:00:00Z');

function sessie(id: string, regel: Partial<Sessieregel>): { readonly id: string; readonly regel: Sessieregel } {
  const leeg: Sessieregel = {
    soort: 'sessie', werkvorm: 'Proefoverleg', onderwerp: id, datum: '2024-02-01', aanvang: '', fase: 'afgesloten', casuscodes: [], casusIds: [], casussen: 'een', zitting: null,
    minuten: 60, begonnenOp: AFGESLOTEN, afgeslotenOp: AFGESLOTEN, gewijzigdOp: AFGESLOTEN,
  };
  return { id, regel: { ...leeg, ...regel } };
}

let opslag: Opslag;
let weg: string[];
let nu: number;
let sessies: { readonly id: string; readonly regel: Sessieregel }[];
let casussen: Casussen;
let bewaring: Bewaring;
let verzoeken: Verzoeken;
let backup: Backupinstelling;
let kopie: boolean;

async function zetCasus(id: string, code: string, dag: string): Promise<void> {
  const casus: Casus = { ...nieuweCasus(id, code, 1), levensloop: [{ gebeurtenis: { type: 'sluitAf', dag, opbrengst: 'klaar' }, naar: 'afgesloten', op: 1, door: 'voorzitter' }] };
  await opslag.bewaar({ id, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
}

/** As after opening the kluis: nothing is in memory but what is on disk. */
async function open(): Promise<void> {
  casussen = new Casussen({
    opslag,
    nu: () => nu,
    nieuwId: () => 'nieuw',
    gebruiktIn: (id) => Promise.resolve(sessies.filter(({ regel }) => regel.fase !== 'afgesloten' && regel.casusIds?.includes(id) === true).map(({ regel }) => regel.onderwerp)),
    prefix: () => 'WS',
    wie: () => 'voorzitter',
  });
  bewaring = new Bewaring({
    record: await leesBewaringrecord(opslag),
    casussen,
    sessies: { lijst: () => sessies },
    werkvormen: [],
    vernietigCasus: async (id) => {
      await casussen.vernietig(id);
      weg.push(id);
    },
    vernietigSessie: (id) => {
      weg.push(id);
      sessies = sessies.filter((elk) => elk.id !== id);
      return Promise.resolve();
    },
    elders: () => Promise.resolve(eldersVan(backup, kopie, nu)),
    nu: () => nu,
  });
  verzoeken = new Verzoeken({ record: await leesVerzoekenrecord(opslag), casussen, nu: () => nu });
}

beforeEach(async () => {
  opslag = new Opslag();
  weg = [];
  nu = NU;
  backup = STANDAARD_BACKUP;
  kopie = false;
  sessies = [sessie('s1', { casusIds: ['c1'], casuscodes: ['WS-2024-001'] }), sessie('s2', { casussen: 'meer', casusIds: ['c1', 'c2'], casuscodes: ['WS-2024-001', 'WS-2024-002'] })];
  await zetCasus('c1', 'WS-2024-001', '2024-03-01');
  await open();
});

describe('keeping', () => {
  it('begins with the standard terms, and remembers others', async () => {
    expect(bewaring.lees()).toMatchObject({ termijnen: STANDAARD_TERMIJNEN, logboekJaren: 5 });
    await bewaring.stelIn({ ...STANDAARD_TERMIJNEN, 'casus-traject': 60 }, 7);
    await open();
    expect(bewaring.lees()).toMatchObject({ termijnen: { 'casus-traject': 60 }, logboekJaren: 7 });
    expect(bewaring.zaak('c1')?.bewaarTot).toBe('2029-03-01');
  });

  it('longer needs a reason and a day ahead, and is there at the next opening', async () => {
    await expect(bewaring.verleng('c1', '2027-01-01', ' ')).rejects.toEqual(metCode('BEWARING_NIET_TOEGESTAAN'));
    await expect(bewaring.verleng('c1', '2026-03-12', 'klacht')).rejects.toEqual(metCode('BEWARING_NIET_TOEGESTAAN'));
    await expect(bewaring.verleng('onbekend', '2027-01-01', 'klacht')).rejects.toEqual(metCode('BEWARING_NIET_TOEGESTAAN'));
    await bewaring.verleng('c1', '2027-01-01', 'klacht ');
    await bewaring.verleng('c1', '2028-01-01', 'klacht loopt nog');
    await open();
    expect(bewaring.lees().zaken.find(({ recordId }) => recordId === 'c1')).toMatchObject({ bewaarTot: '2028-01-01', verlenging: { reden: 'klacht loopt nog', geslotenOp: '2024-03-01', op: NU } });
  });
});

describe('destroying', () => {
  it('takes the sessions about this casus alone first and the casus last, and says until when backups have it', async () => {
    backup = { ...backup, map: '/b', eerder: ['/a'], dagen: 30, laatste: { op: NU, onderdelen: 1, bytes: 1 } };
    kopie = true;
    await bewaring.verleng('c1', '2027-01-01', 'klacht');
    expect(await bewaring.vernietig('c1')).toEqual({ onderwerp: 'casus', casussen: [{ id: 'c1', code: 'WS-2024-001' }], backupsTot: '2026-04-11', elders: ['eerdere-backupmap', 'kopie'] });
    expect(weg).toEqual(['s1', 'c1']);
    expect((await leesBewaringrecord(opslag)).nu.verlengingen).toEqual([]);
  });

  it('of a session leaves the casussen; without backups it says so', async () => {
    expect(await bewaring.vernietig('s2')).toEqual({ onderwerp: 'sessie', casussen: [{ id: 'c1', code: 'WS-2024-001' }, { id: 'c2', code: 'WS-2024-002' }], backupsTot: null, elders: [] });
    expect(weg).toEqual(['s2']);
    expect(casussen.lijst()).toHaveLength(1);
  });

  it('does nothing at all while a session that is not closed uses the casus', async () => {
    sessies = [...sessies, sessie('s3', { fase: 'bezig', casusIds: ['c1'], casuscodes: ['WS-2024-001'] })];
    await expect(bewaring.vernietig('c1')).rejects.toEqual(metCode('CASUS_IN_GEBRUIK'));
    expect(weg).toEqual([]);
  });

  it('reaches nothing but casussen and sessions', async () => {
    await bewaring.stelIn(STANDAARD_TERMIJNEN, 5);
    await expect(bewaring.vernietig('bewaring')).rejects.toEqual(metCode('NIET_GEVONDEN'));
    expect(opslag.schijf.has('bewaring')).toBe(true);
  });

  it('is done when the note about keeping it cannot be cleared away for now', async () => {
    await bewaring.verleng('c1', '2027-01-01', 'klacht');
    opslag.fout = fout('SCHIJF_VOL');
    await bewaring.vernietig('c1');
    opslag.fout = null;
    await open();
    expect(bewaring.zaak('c1')).toBeNull();
  });
});

describe('a request', () => {
  const verzoek = (anders: Partial<Verzoek> = {}): Verzoek => ({ id: 'v1', casusId: 'c1', casuscode: 'anders', soort: 'inzage', van: 'ouder', ontvangenOp: '2026-03-10', vraag: '', antwoord: null, ...anders });
  const JA = { uitkomst: 'toegewezen', op: '2026-03-12', toelichting: '' } as const;

  it('is kept with the code the casus has, and outlives it', async () => {
    expect(await verzoeken.bewaar(verzoek())).toEqual([verzoek({ casuscode: 'WS-2024-001' })]);
    await bewaring.vernietig('c1');
    await open();
    expect(verzoeken.lijst()).toHaveLength(1);
    expect(await verzoeken.bewaar(verzoek({ antwoord: JA }))).toMatchObject([{ antwoord: JA }]);
  });

  it('is refused when it is not complete, or about nothing', async () => {
    await expect(verzoeken.bewaar(verzoek({ ontvangenOp: '' }))).rejects.toEqual(metCode('ONTBREEKT'));
    await expect(verzoeken.bewaar(verzoek({ casusId: 'weg' }))).rejects.toEqual(metCode('NIET_GEVONDEN'));
    expect(verzoeken.lijst()).toEqual([]);
  });

  it('never changes; its answer can be corrected until the kluis is closed', async () => {
    await verzoeken.bewaar(verzoek());
    await expect(verzoeken.bewaar(verzoek({ soort: 'correctie' }))).rejects.toEqual(metCode('BEWARING_NIET_TOEGESTAAN'));
    await expect(verzoeken.bewaar(verzoek({ antwoord: { ...JA, uitkomst: 'afgewezen' } }))).rejects.toEqual(metCode('ONTBREEKT'));
    await verzoeken.bewaar(verzoek({ antwoord: JA }));
    const beter = { ...JA, toelichting: 'meegegeven' };
    expect(await verzoeken.bewaar(verzoek({ soort: 'vernietiging', antwoord: beter }))).toMatchObject([{ soort: 'inzage', antwoord: beter }]);
    await open();
    await expect(verzoeken.bewaar(verzoek({ antwoord: JA }))).rejects.toEqual(metCode('BEWARING_NIET_TOEGESTAAN'));
    expect(verzoeken.lijst()).toMatchObject([{ antwoord: beter }]);
  });

  it('two at once are both kept', async () => {
    await Promise.all([verzoeken.bewaar(verzoek()), verzoeken.bewaar(verzoek({ id: 'v2' }))]);
    await open();
    expect(verzoeken.lijst()).toHaveLength(2);
  });
});
