import { beforeEach, describe, expect, it } from 'vitest';
import { getSimplePaths } from 'xstate/graph';
import { OntwarFout, type Foutcode } from '#shared/contract/fouten';
import type { Casus, Casusinhoud } from '#shared/domein/casus';
import { casusregelVan } from '#shared/domein/casusregel';
import { leidtNaar, levensloop, loopstap } from '#shared/domein/levensloop';
import { schemaLoopgebeurtenis } from '#shared/domein/traject';
import type { Lijstregel, Recordopslag, TeBewaren } from '../../kluis/opslag.ts';
import { eisGebeurtenis } from '../../../tests/materiaal/levensloop.ts';
import { Casussen } from './casussen.ts';

class InGeheugen implements Recordopslag {
  readonly records = new Map<string, TeBewaren>();
  kapot = new Set<string>();
  schrijfduur = Promise.resolve();
  leesduur = Promise.resolve();

  lijst(): readonly Lijstregel[] {
    return [...this.records.values()];
  }
  async lees(id: string): Promise<unknown> {
    if (this.kapot.has(id)) throw fout('RECORD_BESCHADIGD');
    const record = this.records.get(id);
    if (record === undefined) throw fout('NIET_GEVONDEN');
    await this.leesduur;
    return structuredClone(record.inhoud);
  }
  async bewaar(record: TeBewaren): Promise<void> {
    await this.schrijfduur;
    this.records.set(record.id, record);
  }
  vernietig(id: string): Promise<void> {
    this.records.delete(id);
    return Promise.resolve();
  }
}

const fout = (code: Foutcode): OntwarFout => new OntwarFout({ code, watGebeurde: '', watVeilig: '', watNu: '' });
const metCode = (code: Foutcode): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });

let opslag: InGeheugen;
let casussen: Casussen;
let nu: number;
let gebruiktIn: readonly string[];

beforeEach(() => {
  opslag = new InGeheugen();
  nu = 1000;
  gebruiktIn = [];
  let teller = 0;
  casussen = new Casussen({ opslag, nu: () => nu, nieuwId: () => `c${++teller}`, gebruiktIn: () => Promise.resolve(gebruiktIn), prefix: () => 'TW', wie: () => 'voorzitter' });
});

const inhoudVan = ({ versie: _v, id: _i, gemaaktOp: _g, gewijzigdOp: _w, levensloop: _l, overleggen: _o, verslagen: _s, ...inhoud }: Casus): Casusinhoud => inhoud;
const DAG = '2026-03-12';

describe('Casussen', () => {
  it('makes an empty casus with a line for the list', async () => {
    const casus = await casussen.maak('WS-2026-001', false);
    expect(casus).toMatchObject({ id: 'c1', code: 'WS-2026-001', kern: '', gemaaktOp: 1000, gewijzigdOp: 1000 });
    expect(casus).toMatchObject({ levensloop: [], aanmelding: { op: '' } });
    expect(casussen.lijst()).toEqual([{ id: 'c1', regel: casusregelVan(casus) }]);
    expect(await casussen.lees('c1')).toEqual(casus);
  });

  it.each(['', 'Jan', 'ws-2026-001', 'WS-2026-001 ', 'WS-26-1'])('takes %j for no code', async (code) => {
    await expect(casussen.maak(code, false)).rejects.toEqual(metCode('BERICHT_ONGELDIG'));
    expect(opslag.records.size).toBe(0);
  });

  it('gives a code to one casus only, also when two ask at once', async () => {
    let schrijf = (): void => undefined;
    opslag.schrijfduur = new Promise((klaar) => (schrijf = klaar));
    const eerste = casussen.maak('WS-2026-001', false);
    const tweede = casussen.maak('WS-2026-001', false);
    await expect(tweede).rejects.toEqual(metCode('CASUSCODE_BESTAAT'));
    schrijf();
    await eerste;
    await expect(casussen.maak('WS-2026-001', false)).rejects.toEqual(metCode('CASUSCODE_BESTAAT'));
    expect(opslag.records.size).toBe(1);
  });

  it('saves what changed and keeps what may not', async () => {
    const casus = await casussen.maak('WS-2026-001', false);
    nu = 2000;
    expect(await casussen.bewaar('c1', { ...inhoudVan(casus), kern: 'vrijdagmiddag geen plek' })).toEqual({ bewaardOp: 2000 });
    expect(await casussen.lees('c1')).toEqual({ ...casus, kern: 'vrijdagmiddag geen plek', gewijzigdOp: 2000 });
    expect(casussen.lijst()[0]?.regel).toMatchObject({ kern: 'vrijdagmiddag geen plek', gewijzigdOp: 2000 });
  });

  it('does not let a casus take the code of another', async () => {
    await casussen.maak('WS-2026-001', false);
    const tweede = await casussen.maak('WS-2026-002', false);
    await expect(casussen.bewaar(tweede.id, { ...inhoudVan(tweede), code: 'WS-2026-001' })).rejects.toEqual(metCode('CASUSCODE_BESTAAT'));
    await casussen.bewaar(tweede.id, { ...inhoudVan(tweede), code: 'WS-2026-003' });
    expect((await casussen.lees(tweede.id)).code).toBe('WS-2026-003');
  });

  it('never overwrites a record it cannot read', async () => {
    const casus = await casussen.maak('WS-2026-001', false);
    opslag.kapot.add('c1');
    await expect(casussen.bewaar('c1', { ...inhoudVan(casus), kern: 'nieuw' })).rejects.toEqual(metCode('RECORD_BESCHADIGD'));
    opslag.kapot.clear();
    expect((await casussen.lees('c1')).kern).toBe('');
    await opslag.bewaar({ id: 'c1', soort: 'casus', inhoud: { iets: 'anders' }, regel: opslag.records.get('c1')?.regel });
    await expect(casussen.bewaar('c1', inhoudVan(casus))).rejects.toEqual(metCode('RECORD_BESCHADIGD'));
  });

  it('does not destroy a casus that an open session uses, and says which session', async () => {
    await casussen.maak('WS-2026-001', false);
    gebruiktIn = ['Leersessie 12 maart 2026'];
    await expect(casussen.vernietig('c1')).rejects.toMatchObject({ fout: { code: 'CASUS_IN_GEBRUIK', details: ['Leersessie 12 maart 2026'] } });
    gebruiktIn = [];
    await casussen.vernietig('c1');
    expect(casussen.lijst()).toEqual([]);
  });

  it('does not bring a casus back that is destroyed while a change of it is under way', async () => {
    const casus = await casussen.maak('WS-2026-001', false);
    let gelezen = (): void => undefined;
    opslag.leesduur = new Promise((klaar) => (gelezen = klaar));
    const bewaard = casussen.bewaar('c1', { ...inhoudVan(casus), kern: 'nog net getypt' });
    await casussen.vernietig('c1');
    gelezen();
    await expect(bewaard).rejects.toEqual(metCode('NIET_GEVONDEN'));
    expect(casussen.lijst()).toEqual([]);
  });

  it('goes on saving a casus whose destruction failed', async () => {
    const casus = await casussen.maak('WS-2026-001', false);
    opslag.vernietig = () => Promise.reject(fout('SCHIJF_VOL'));
    await expect(casussen.vernietig('c1')).rejects.toEqual(metCode('SCHIJF_VOL'));
    await casussen.bewaar('c1', { ...inhoudVan(casus), kern: 'gaat door' });
    expect((await casussen.lees('c1')).kern).toBe('gaat door');
  });

  it('leaves a line of a newer Ontwar out of the list, and shows the others', async () => {
    await casussen.maak('WS-2026-001', false);
    await opslag.bewaar({ id: 'nieuwer', soort: 'casus', inhoud: {}, regel: { soort: 'casus', code: 'WS-2026-002', stap: 'triage' } });
    expect(casussen.lijst().map(({ id }) => id)).toEqual(['c1']);
  });
});

describe('the levensloop of a casus', () => {
  const metTraject = async (): Promise<Casus> => {
    nu = Date.UTC(2026, 2, 12, 9);
    return casussen.maak('TW-2026-014', true);
  };

  it('begins with an aanmelding, today and by whom', async () => {
    const casus = await metTraject();
    expect(casus.levensloop).toEqual([{ gebeurtenis: { type: 'meldAan', dag: DAG }, naar: 'aangemeld', op: nu, door: 'voorzitter' }]);
    expect(casus.aanmelding.op).toBe(DAG);
    expect(casussen.lijst()[0]?.regel).toMatchObject({ stap: 'aangemeld', sinds: DAG });
  });

  it('counts from the day on the form of the aanmelding, which is often noted later than it was made', async () => {
    const casus = await metTraject();
    const { aanmelding, ...inhoud } = inhoudVan(casus);
    await casussen.bewaar(casus.id, { ...inhoud, aanmelding: { ...aanmelding, op: '2026-03-02' } });
    expect((await casussen.lees(casus.id)).levensloop).toEqual([{ gebeurtenis: { type: 'meldAan', dag: '2026-03-02' }, naar: 'aangemeld', op: nu, door: 'voorzitter' }]);
    expect(casussen.lijst()[0]?.regel.sinds).toBe('2026-03-02');
    await casussen.bewaar(casus.id, { ...inhoud, aanmelding: { ...aanmelding, op: '' } });
    expect(casussen.lijst()[0]?.regel.sinds).toBe('2026-03-02');
  });

  it('goes on step by step and is kept', async () => {
    const { id } = await metTraject();
    await casussen.wissel(id, { type: 'neemInTriage', dag: DAG });
    await casussen.wissel(id, { type: 'stuurTerug', dag: DAG, reden: 'er ontbreekt iets', bericht: 'Wat wil de jeugdige zelf?' });
    const casus = await casussen.wissel(id, { type: 'vulAan', dag: DAG, reden: 'de wens is er' });
    expect(casus.levensloop.map(({ naar }) => naar)).toEqual(['aangemeld', 'triage', 'teruggestuurd', 'triage']);
    expect(await casussen.lees(id)).toEqual(casus);
  });

  it('refuses a step that cannot be set now, and one that says too little; nothing changes', async () => {
    const { id } = await metTraject();
    await expect(casussen.wissel(id, { type: 'neemInOverleg', dag: DAG, reden: 'vastgelopen' })).rejects.toEqual(metCode('STAP_NIET_TOEGESTAAN'));
    await casussen.wissel(id, { type: 'neemInTriage', dag: DAG });
    const wissel = casussen.wissel(id, { type: 'geefConsultatie', dag: DAG, reden: ' ', advies: '' });
    await expect(wissel).rejects.toMatchObject({ fout: { code: 'ONTBREEKT', details: ['de reden', 'het advies'] } });
    expect((await casussen.lees(id)).levensloop).toHaveLength(2);
  });

  it('keeps every way through it as the machine says: no step without who and when, and nothing that cannot happen', async () => {
    const soorten = schemaLoopgebeurtenis.options.map(({ shape }) => shape.type.value);
    const paden = getSimplePaths(levensloop, { events: soorten.map((type) => ({ type })) }).map(({ steps }) => steps.flatMap(({ event }) => soorten.filter((soort) => soort === event.type)));
    for (const [i, pad] of paden.entries()) {
      const { id } = await casussen.maak(`TW-2026-${i + 1}`, false);
      for (const soort of pad) {
        nu += 60_000;
        const { levensloop: voor } = await casussen.lees(id);
        const { levensloop: na } = await casussen.wissel(id, eisGebeurtenis(soort));
        expect(na).toEqual([...voor, { gebeurtenis: eisGebeurtenis(soort), naar: leidtNaar(loopstap(voor), soort), op: nu, door: 'voorzitter' }]);
      }
      const { levensloop: einde } = await casussen.lees(id);
      expect(casussen.lijst().find((casus) => casus.id === id)?.regel.stap).toBe(loopstap(einde));
      for (const soort of soorten.filter((s) => leidtNaar(loopstap(einde), s) === null)) {
        await expect(casussen.wissel(id, eisGebeurtenis(soort))).rejects.toEqual(metCode('STAP_NIET_TOEGESTAAN'));
      }
      expect((await casussen.lees(id)).levensloop).toEqual(einde);
    }
    expect(paden.length).toBeGreaterThan(20);
  });

  it('stops before a record could no longer be read', async () => {
    const casus = await metTraject();
    const [eerste] = casus.levensloop;
    if (eerste === undefined) throw new Error('Een aanmelding is een wissel.');
    const vol = { ...casus, levensloop: Array.from({ length: 500 }, () => ({ ...eerste, naar: 'afgesloten' as const })) };
    await opslag.bewaar({ id: casus.id, soort: 'casus', inhoud: vol, regel: casusregelVan(vol) });
    await expect(casussen.wissel(casus.id, { type: 'heropen', dag: DAG, reden: 'weer vast' })).rejects.toEqual(metCode('SCHRIJVEN_MISLUKT'));
    expect(await casussen.lees(casus.id)).toEqual(vol);
  });

  it('loses neither of a step and a text that are saved at once', async () => {
    const casus = await metTraject();
    const gelijk = [
      casussen.bewaar(casus.id, { ...inhoudVan(casus), kern: 'waar kan hij wonen?' }),
      casussen.wissel(casus.id, { type: 'neemInTriage', dag: DAG }),
      casussen.bewaar(casus.id, { ...inhoudVan(casus), kern: 'waar kan hij wonen, en met wie?' }),
    ];
    await Promise.all(gelijk);
    const bewaard = await casussen.lees(casus.id);
    expect(bewaard.kern).toBe('waar kan hij wonen, en met wie?');
    expect(bewaard.levensloop).toHaveLength(2);
  });
});

describe('the code for a new casus', () => {
  it('has the prefix of the region, this year, and a number above the highest', async () => {
    nu = Date.UTC(2026, 11, 31, 22, 30);
    expect(casussen.volgendeCode()).toBe('TW-2026-001');
    await casussen.maak('TW-2026-041', false);
    await casussen.maak('WS-2026-200', false);
    expect(casussen.volgendeCode()).toBe('TW-2026-042');
    // In the Netherlands the new year has begun.
    nu = Date.UTC(2026, 11, 31, 23, 30);
    expect(casussen.volgendeCode()).toBe('TW-2027-001');
  });

  it('is not that of a casus that is being made at this moment', async () => {
    nu = Date.UTC(2026, 2, 12);
    const bezig = casussen.maak('TW-2026-007', false);
    expect(casussen.volgendeCode()).toBe('TW-2026-008');
    await bezig;
  });
});
