import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Casus } from '#shared/domein/casus';
import { casusregelVan } from '#shared/domein/casusregel';
import type { Loopstap } from '#shared/domein/keuzes';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { leegPlan } from '#shared/werkvormen/plan';
import { spiegel } from '#shared/werkvormen/stand';
import { Sessieklok } from '../../sessies/sessieklok.ts';
import { Sessies } from '../../sessies/sessies.ts';
import { fout, Opslag } from '../../../tests/materiaal/laptop.ts';
import { doorbraak } from '../../../tests/materiaal/werkvormen.ts';
import { Casussen } from './casussen.ts';
import { Zittingen } from './zittingen.ts';

let opslag: Opslag;
let sessies: Sessies;
let zittingen: Zittingen;

async function zet(id: string, code: string, naar: Loopstap): Promise<void> {
  const wissel = { gebeurtenis: { type: 'neemInTriage' as const, dag: '2026-03-09' }, naar, op: 1, door: '' };
  const vader = { id: 'b1', naam: 'Piet', rol: 'vader', organisatie: '', kring: 'gezin' as const, regie: '', mandaat: '' };
  const coach = { ...vader, id: 'b2', naam: '', rol: 'wijkcoach', organisatie: 'gemeente Oudermeer', mandaat: 'tot € 10.000' };
  const casus: Casus = { ...nieuweCasus(id, code, 0), kern: `de vraag van ${code}`, betrokkenen: [vader, coach], levensloop: [wissel] };
  await opslag.bewaar({ id, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
}

beforeEach(async () => {
  opslag = new Opslag();
  let teller = 0;
  const nieuwId = (): string => `n${++teller}`;
  sessies = new Sessies({ opslag, klok: new Sessieklok({ wand: () => 1_773_900_000_000, monotoon: () => 0 }), nieuwId, werkvormen: [doorbraak], regio: () => STANDAARD_REGIO });
  const casussen = new Casussen({ opslag, nu: () => 0, nieuwId, gebruiktIn: () => Promise.resolve([]), prefix: () => 'WS', wie: () => '' });
  zittingen = new Zittingen({ sessies, casussen, nieuwId });
  await zet('c1', 'WS-2026-019', 'in-overleg');
  await zet('c2', 'WS-2026-020', 'in-overleg');
  await zet('c3', 'WS-2026-021', 'in-overleg');
  await zet('c9', 'WS-2026-030', 'triage');
});
afterEach(() => sessies.sluitAlles());

const ZITTING = { werkvormId: 'doorbraak', datum: '2026-03-19', aanvang: '10:00', plaats: 'gemeentehuis', casussen: [{ id: 'c1', spoed: false }, { id: 'c2', spoed: false }] };
const metCode = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });
const regels = (): readonly unknown[] =>
  sessies
    .lijst()
    .toSorted((a, b) => (a.regel.zitting?.volgorde ?? 0) - (b.regel.zitting?.volgorde ?? 0))
    .map(({ regel: { aanvang, casuscodes, zitting } }) => [zitting?.volgorde, casuscodes.join(), aanvang, zitting?.spoed]);

describe('a sitting', () => {
  it('has a meeting for each casus, one after the other, with everyone around it and what they may decide', async () => {
    const [eerste = ''] = await zittingen.maak(ZITTING);
    expect(regels()).toEqual([[1, 'WS-2026-019', '10:00', false], [2, 'WS-2026-020', '11:00', false]]);
    expect(new Set(sessies.lijst().map(({ regel }) => regel.zitting?.id)).size).toBe(1);
    const { werkvorm, snapshot } = await sessies.open(eerste);
    const { plan } = spiegel(werkvorm, snapshot).context;
    expect(plan).toMatchObject({ onderwerp: 'de vraag van WS-2026-019', datum: '2026-03-19', plaats: 'gemeentehuis' });
    expect(plan.deelnemers.map(({ rol, mandaat }) => [rol, mandaat])).toEqual([['vader', ''], ['wijkcoach', 'tot € 10.000']]);
  });

  it('takes a casus that cannot wait at its end', async () => {
    await zittingen.maak(ZITTING);
    const zittingId = sessies.lijst()[0]?.regel.zitting?.id ?? '';
    await zittingen.voegToe({ zittingId, casusId: 'c3', spoed: true });
    expect(regels()).toEqual([[1, 'WS-2026-019', '10:00', false], [2, 'WS-2026-020', '11:00', false], [3, 'WS-2026-021', '12:00', true]]);
    await expect(zittingen.voegToe({ zittingId, casusId: 'c3', spoed: true })).rejects.toEqual(metCode('STAP_NIET_TOEGESTAAN'));
    await expect(zittingen.voegToe({ zittingId: 'weg', casusId: 'c3', spoed: true })).rejects.toEqual(metCode('NIET_GEVONDEN'));
  });

  it('that is full takes no more: a meeting on a place that does not exist could not be read again', async () => {
    await zittingen.maak({ ...ZITTING, casussen: [{ id: 'c1', spoed: false }] });
    const zitting = { id: sessies.lijst()[0]?.regel.zitting?.id ?? '', volgorde: 20, spoed: false };
    await sessies.maak({ werkvormId: 'doorbraak', plan: { ...leegPlan(), zitting } });
    await expect(zittingen.voegToe({ zittingId: zitting.id, casusId: 'c3', spoed: true })).rejects.toEqual(metCode('STAP_NIET_TOEGESTAAN'));
    expect(opslag.lijst('sessie')).toHaveLength(2);
  });

  it('gives each its own place when two are added at once', async () => {
    await zittingen.maak({ ...ZITTING, casussen: [{ id: 'c1', spoed: false }] });
    const zittingId = sessies.lijst()[0]?.regel.zitting?.id ?? '';
    await Promise.all(['c2', 'c3'].map((casusId) => zittingen.voegToe({ zittingId, casusId, spoed: true })));
    expect(regels().map((regel) => (regel as readonly unknown[]).slice(0, 3))).toEqual([[1, 'WS-2026-019', '10:00'], [2, 'WS-2026-020', '11:00'], [3, 'WS-2026-021', '12:00']]);
  });

  it('refuses a casus that is not in overleg, by its code, and one that is in it twice; no meeting is made', async () => {
    const weigering = zittingen.maak({ ...ZITTING, casussen: [{ id: 'c1', spoed: false }, { id: 'c9', spoed: false }] });
    await expect(weigering).rejects.toMatchObject({ fout: { code: 'STAP_NIET_TOEGESTAAN', watGebeurde: expect.stringContaining('WS-2026-030') as unknown } });
    await expect(zittingen.maak({ ...ZITTING, casussen: [{ id: 'c1', spoed: false }, { id: 'c1', spoed: true }] })).rejects.toEqual(metCode('STAP_NIET_TOEGESTAAN'));
    await expect(zittingen.maak({ ...ZITTING, werkvormId: 'weg' })).rejects.toEqual(metCode('NIET_GEVONDEN'));
    expect(regels()).toEqual([]);
  });

  it('is not there half when the disk is full', async () => {
    const echt = opslag.bewaar.bind(opslag);
    let over = 1;
    opslag.bewaar = (record) => ((over -= 1) < 0 ? Promise.reject(fout('SCHIJF_VOL')) : echt(record));
    await expect(zittingen.maak(ZITTING)).rejects.toEqual(metCode('SCHIJF_VOL'));
    expect(regels()).toEqual([]);
  });
});
