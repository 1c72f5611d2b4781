import { describe, expect, it } from 'vitest';
import type { Casusregel } from '../domein/casus.ts';
import type { Sessieregel } from '../werkvormen/sessie.ts';
import type { Bewaarzaak, Verlenging } from './bewaring.ts';
import { STANDAARD_TERMIJNEN } from './keuzes.ts';
import { beletBijVerlengen, bewaarzaakVan, bewaarzaken, binnenkort, casussenVan, geldendeVerlengingen, gevolgVan, overzichtVan, voorbij, type Casusinindex, type Sessieinindex } from './zaken.ts';

const moment = (dag: string): number => Date.parse(`${dag}T12:00:00Z`);

function casus(id: string, anders: Partial<Casusregel> = {}): Casusinindex {
  const regel: Casusregel = {
    soort: 'casus', code: `WS-2024-${id.slice(1).padStart(3, '0')}`, kern: '', aangedragenDoor: '', gemeente: '', leeftijd: null, spoed: false,
    stap: null, sinds: '', evaluatie: '', openAfspraken: [], signalen: [], gewijzigdOp: moment('2024-01-10'), ...anders,
  };
  return { id, regel };
}

function sessie(id: string, over: readonly string[], anders: Partial<Sessieregel> = {}): Sessieinindex {
  const regel: Sessieregel = {
    soort: 'sessie', werkvorm: 'Doorbraakoverleg (IPW)', onderwerp: '', datum: '2024-02-01', aanvang: '', fase: 'afgesloten', casuscodes: over.map((c) => casus(c).regel.code),
    casusIds: [...over], casussen: 'een', zitting: null, minuten: 60, begonnenOp: moment('2024-02-01'), afgeslotenOp: moment('2024-02-02'), gewijzigdOp: moment('2024-02-02'), ...anders,
  };
  return { id, regel };
}

function zaken(casussen: readonly Casusinindex[], sessies: readonly Sessieinindex[] = [], verlengingen: readonly Verlenging[] = []): readonly Bewaarzaak[] {
  return bewaarzaken(overzichtVan({ casussen, sessies, werkvormenOverEen: ['Doorbraakoverleg (IPW)'] }), STANDAARD_TERMIJNEN, verlengingen);
}
const kort = (lijst: readonly Bewaarzaak[]): readonly (readonly string[])[] => lijst.map(({ recordId, soort, geslotenOp, bewaarTot }) => [recordId, soort, geslotenOp, bewaarTot]);
const verlenging = (recordId: string, geslotenOp: string, tot: string): Verlenging => ({ recordId, geslotenOp, tot, reden: 'klacht loopt', op: 1 });

describe('when a term begins', () => {
  it.each(['aangemeld', 'triage', 'teruggestuurd', 'in-overleg', 'consultatie', 'hamerstuk', 'doorverwezen', 'monitoren'] as const)('not while a casus is %s', (stap) => {
    expect(zaken([casus('c1', { stap, sinds: '2020-01-01' })])).toEqual([]);
  });

  it.each(['afgesloten', 'afgeschaald'] as const)('the day a casus with a traject was %s', (stap) => {
    expect(kort(zaken([casus('c1', { stap, sinds: '2024-02-29' })]))).toEqual([['c1', 'casus-traject', '2024-02-29', '2026-02-28']]);
  });

  it('the last change of a casus of a leersessie that no session used', () => {
    expect(kort(zaken([casus('c1', { gewijzigdOp: moment('2023-08-31') })]))).toEqual([['c1', 'casus-leersessie', '2023-08-31', '2024-02-29']]);
  });

  it('the day the last session about it was closed, and not while one is open', () => {
    const [eerst, later] = [sessie('s1', ['c1', 'c2'], { casussen: 'meer' }), sessie('s2', ['c1', 'c2'], { casussen: 'meer', afgeslotenOp: moment('2024-05-31') })];
    expect(kort(zaken([casus('c1')], [later, eerst])).find(([id]) => id === 'c1')).toEqual(['c1', 'casus-leersessie', '2024-05-31', '2024-11-30']);
    expect(zaken([casus('c1')], [eerst, sessie('s3', ['c1'], { fase: 'afronden' })]).some(({ recordId }) => recordId === 'c1')).toBe(false);
  });

  it('the day a session was closed, each kind with its own term', () => {
    expect(kort(zaken([], [sessie('s1', ['c1']), sessie('s2', ['c1', 'c2'], { casussen: 'meer' })]))).toEqual([
      ['s2', 'sessie-leersessie', '2024-02-02', '2025-02-02'],
      ['s1', 'sessie-doorbraak', '2024-02-02', '2026-02-02'],
    ]);
    expect(zaken([], [sessie('s1', ['c1'], { fase: 'bezig' })])).toEqual([]);
  });

  it('by the Dutch calendar', () => {
    expect(zaken([], [sessie('s1', [], { afgeslotenOp: Date.parse('2024-06-30T22:30:00Z') })])[0]?.geslotenOp).toBe('2024-07-01');
  });

  it('never for a kind without a term', () => {
    const overzicht = overzichtVan({ casussen: [casus('c1')], sessies: [], werkvormenOverEen: [] });
    expect(bewaarzaken(overzicht, { ...STANDAARD_TERMIJNEN, 'casus-leersessie': null }, [])).toEqual([]);
  });
});

describe('a line of an earlier Ontwar', () => {
  const oud = (over: readonly string[], werkvorm: string): Sessieinindex => {
    const { id, regel } = sessie('s1', over, { werkvorm });
    const { casusIds: _ids, casussen: _hoeveel, ...zonder } = regel;
    return { id, regel: zonder };
  };

  it('says by the name of its werkvorm what kind it is, and by its codes what it is about', () => {
    expect(zaken([], [oud(['c1'], 'Doorbraakoverleg (IPW)')])[0]?.soort).toBe('sessie-doorbraak');
    expect(zaken([], [oud(['c1'], 'Leersessie')])[0]?.soort).toBe('sessie-leersessie');
    const overzicht = overzichtVan({ casussen: [casus('c1', { stap: 'afgesloten', sinds: '2024-03-01' })], sessies: [oud(['c1'], 'Leersessie')], werkvormenOverEen: [] });
    expect(gevolgVan(overzicht, 'c1').gaatMee.map(({ recordId }) => recordId)).toEqual(['s1']);
    expect(casussenVan(overzicht, 's1')).toEqual([{ id: 'c1', code: 'WS-2024-001' }]);
  });
});

describe('what goes along', () => {
  const dicht = casus('c1', { stap: 'afgesloten', sinds: '2024-03-01' });

  it('the sessions about this casus alone, also when it had another code then; the others stay', () => {
    const sessies = [sessie('s1', ['c1'], { casuscodes: ['WS-2020-999'] }), sessie('s2', ['c1', 'c2'], { casussen: 'meer' }), sessie('s3', ['c2'])];
    const gevolg = gevolgVan(overzichtVan({ casussen: [dicht], sessies, werkvormenOverEen: [] }), 'c1');
    expect(gevolg.gaatMee.map(({ recordId }) => recordId)).toEqual(['s1']);
    expect(gevolg.blijft.map(({ recordId }) => recordId)).toEqual(['s2']);
    expect(gevolg.belet).toBe('');
  });

  it('no session with a casus of a leersessie: it has a term of its own', () => {
    expect(gevolgVan(overzichtVan({ casussen: [casus('c1')], sessies: [sessie('s1', ['c1'], { casussen: 'meer' })], werkvormenOverEen: [] }), 'c1')).toMatchObject({ gaatMee: [], blijft: [{ recordId: 's1' }] });
  });

  it('nothing, while a session that is not closed uses it', () => {
    const gevolg = gevolgVan(overzichtVan({ casussen: [dicht], sessies: [sessie('s1', ['c1'], { fase: 'voorbereiding', onderwerp: 'Wonen' })], werkvormenOverEen: [] }), 'c1');
    expect(gevolg.gaatMee).toEqual([]);
    expect(gevolg.belet).toContain('“Wonen, Doorbraakoverleg (IPW), 1 februari 2024” is nog niet afgesloten');
  });
});

describe('keeping longer', () => {
  const dicht = casus('c1', { stap: 'afgesloten', sinds: '2024-03-01' });

  it('moves the end, and is over when the casus was reopened and closed again', () => {
    expect(kort(zaken([dicht], [], [verlenging('c1', '2024-03-01', '2027-01-01')]))).toEqual([['c1', 'casus-traject', '2024-03-01', '2027-01-01']]);
    const opnieuw = casus('c1', { stap: 'afgesloten', sinds: '2024-09-01' });
    expect(kort(zaken([opnieuw], [], [verlenging('c1', '2024-03-01', '2027-01-01')]))).toEqual([['c1', 'casus-traject', '2024-09-01', '2026-09-01']]);
    expect(zaken([casus('c1', { stap: 'triage', sinds: '2024-09-01' })], [], [verlenging('c1', '2024-03-01', '2027-01-01')])).toEqual([]);
  });

  it('never makes a term shorter', () => expect(zaken([dicht], [], [verlenging('c1', '2024-03-01', '2025-01-01')])[0]?.bewaarTot).toBe('2026-03-01'));

  it('holds for a casus of a leersessie that was changed since', () => {
    expect(zaken([casus('c1')], [], [verlenging('c1', '2023-12-31', '2026-01-01')])[0]?.bewaarTot).toBe('2026-01-01');
  });

  it('is forgotten of what is gone or has begun anew', () => {
    const overzicht = overzichtVan({ casussen: [dicht], sessies: [sessie('s1', ['c1'])], werkvormenOverEen: [] });
    const blijft = [verlenging('c1', '2024-03-01', '2027-01-01'), verlenging('s1', '2024-02-02', '2027-01-01')];
    expect(geldendeVerlengingen([...blijft, verlenging('weg', '2024-03-01', '2027-01-01')], overzicht)).toEqual(blijft);
    expect(geldendeVerlengingen([verlenging('c1', '2020-03-01', '2027-01-01')], overzicht)).toEqual([]);
  });

  it.each([
    ['2027-03-01', '', 'Schrijf op'],
    ['', 'reden', 'nog moet komen'],
    ['2026-05-01', 'reden', 'nog moet komen'],
    ['2026-06-01', 'reden', 'loopt al tot en met 1 juli 2026'],
    ['2032-01-01', 'reden', 'binnen vijf jaar'],
    ['2028-01-01', 'reden', ''],
  ])('until %s with “%s”: %s', (tot, reden, verwacht) => {
    const belet = beletBijVerlengen({ bewaarTot: '2026-07-01' }, tot, reden, '2026-05-01');
    if (verwacht === '') expect(belet).toBe('');
    else expect(belet).toContain(verwacht);
  });
});

describe('on a day', () => {
  const alle = zaken([casus('c1', { stap: 'afgesloten', sinds: '2024-03-01' }), casus('c2', { stap: 'afgesloten', sinds: '2024-05-31' })], [sessie('s1', ['c1'])]);

  it('the last day of a term is not past it; a session goes with its casus when both are', () => {
    expect(voorbij(alle, '2026-02-03').map(({ recordId }) => recordId)).toEqual(['s1']);
    expect(voorbij(alle, '2026-03-01').map(({ recordId }) => recordId)).toEqual(['s1']);
    expect(voorbij(alle, '2026-03-02').map(({ recordId }) => recordId)).toEqual(['c1']);
  });

  it('what ends within three months', () => {
    expect(binnenkort(alle, '2026-02-28').map(({ recordId }) => recordId)).toEqual(['c1']);
    expect(binnenkort(alle, '2026-03-01').map(({ recordId }) => recordId)).toEqual(['c1', 'c2']);
  });

  it('with the clock a year back nothing is past, also not what was closed after that day', () => {
    expect(voorbij(alle, '2023-12-01')).toEqual([]);
    expect(alle.map(({ bewaarTot }) => bewaarTot)).toEqual(['2026-02-02', '2026-03-01', '2026-05-31']);
  });
});

describe('for a window', () => {
  it('only what ends by a day, and what is kept longer', () => {
    const overzicht = overzichtVan({ casussen: [casus('c1', { stap: 'afgesloten', sinds: '2024-03-01' }), casus('c2', { stap: 'afgesloten', sinds: '2024-09-01' }), casus('c3', { stap: 'afgesloten', sinds: '2024-10-01' })], sessies: [], werkvormenOverEen: [] });
    const lijst = bewaarzaken(overzicht, STANDAARD_TERMIJNEN, [verlenging('c3', '2024-10-01', '2030-01-01')], '2026-05-01');
    expect(lijst.map(({ recordId }) => recordId)).toEqual(['c1', 'c3']);
    expect(bewaarzaakVan(overzicht, STANDAARD_TERMIJNEN, [], 'c2')?.bewaarTot).toBe('2026-09-01');
    expect(bewaarzaakVan(overzicht, STANDAARD_TERMIJNEN, [], 'weg')).toBeNull();
  });

  it('of five thousand casussen and as many sessions without going past all of them for each', { timeout: 30_000 }, () => {
    const casussen = Array.from({ length: 5_000 }, (_, n) => casus(`c${n}`, { stap: n % 2 === 0 ? 'afgesloten' : 'monitoren', sinds: '2024-03-01' }));
    const sessies = Array.from({ length: 5_000 }, (_, n) => sessie(`s${n}`, [`c${n}`]));
    expect(bewaarzaken(overzichtVan({ casussen, sessies, werkvormenOverEen: [] }), STANDAARD_TERMIJNEN, [], '2026-02-15')).toHaveLength(5_000);
  });
});
