import { describe, expect, it } from 'vitest';
import { antwoordOp } from '../../tests/materiaal/proefsessie.ts';
import { doorbraak, eenCasus, leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { antwoordSleutel } from '../werkvormen/sleutels.ts';
import type { Afspraak, Waarde } from '../werkvormen/waarden.ts';
import type { Opvolgpunt } from './leertraject.ts';
import { isAanDeBeurt, metNotitie, metOpvolging, openOpvolging, opvolgdag, opvolgtelling, perNiveau, toonOpvolgstand } from './opvolging.ts';

const afspraak = (id: string, wat: string, wie = '', voor = ''): Afspraak => ({ id, wat, wie, voor, mandaat: '' });
const keuze = (...keuzes: readonly string[]): Waarde => ({ soort: 'keuze', keuzes });
type Gegeven = readonly [plek: string, veld: string, waarde: Waarde];
const sessie = (...gegeven: readonly Gegeven[]) => ({
  plan: tweeGroepen,
  antwoorden: Object.fromEntries(gegeven.map(([plek, veld, waarde]) => [antwoordSleutel(antwoordOp(plek, veld)), waarde])),
});
const opgepakt = (...afspraken: readonly Afspraak[]): Gegeven => ['knooppunten/k1/niveau', 'oppakken', { soort: 'afspraken', afspraken }];
const overleg = afspraak('o', 'een lijst met vrije plekken', 'regionaal overleg van crisisdienst en aanbieders', '2026-06-01');
const punt = (deel: Partial<Opvolgpunt>): Opvolgpunt => ({ id: 'p', knooppunt: '', niveau: null, wat: 'iets', wie: '', voor: '', status: 'open', statusOp: '', uitkomst: '', terugOp: '', ...deel });

describe('what a meeting hands on', () => {
  it('is every afspraak of every group, with its knooppunt and the level that was chosen for that knooppunt', () => {
    const bron = sessie(
      opgepakt(overleg, afspraak('leeg', ' ')),
      ['knooppunten/k1/niveau', 'niveau', keuze('netwerk')],
      ['knooppunten/k1/verstoring', 'verstoring', keuze('organisatorisch')],
      ['knooppunten/k3/niveau', 'niveau', keuze('bestuur')],
      ['knooppunten/k4/niveau', 'oppakken', { soort: 'afspraken', afspraken: [afspraak('t', 'één aanspreekpunt voor tarieven')] }],
    );
    expect(metOpvolging([], leersessie, bron)).toEqual([
      { id: 'o', knooppunt: 'Vrijdagmiddag', niveau: 'netwerk', wat: overleg.wat, wie: overleg.wie, voor: '2026-06-01', status: 'open', statusOp: '', uitkomst: '', terugOp: '' },
      // Of this knooppunt no level was chosen; that of another does not count for it.
      { id: 't', knooppunt: 'Wie betaalt', niveau: null, wat: 'één aanspreekpunt voor tarieven', wie: '', voor: '', status: 'open', statusOp: '', uitkomst: '', terugOp: '' },
    ]);
  });

  it('is also what was agreed outside a ronde, about no knooppunt and without a level', () => {
    const antwoorden = { [antwoordSleutel(antwoordOp('besluit', 'afspraken'))]: { soort: 'afspraken', afspraken: [overleg] } as const };
    expect(metOpvolging([], doorbraak, { plan: eenCasus, antwoorden })).toMatchObject([{ id: 'o', knooppunt: '', niveau: null }]);
  });
});

describe('closing a meeting anew', () => {
  const eerst = metOpvolging([], leersessie, sessie(opgepakt(overleg, afspraak('b', 'bellen'), afspraak('c', 'mailen'))));
  const genoteerd = metNotitie(eerst, 'o', { status: 'opgepakt', uitkomst: 'staat op de agenda', terugOp: '2026-09-01' }, '2026-04-02');

  it('changes nothing when the meeting says the same', () => {
    expect(metOpvolging(genoteerd, leersessie, sessie(opgepakt(overleg, afspraak('b', 'bellen'), afspraak('c', 'mailen'))))).toBe(genoteerd);
  });

  it('takes over what the meeting says now and keeps what was noted', () => {
    const [anders] = metOpvolging(genoteerd, leersessie, sessie(opgepakt({ ...overleg, wie: 'GI' }), ['knooppunten/k1/niveau', 'niveau', keuze('netwerk')]));
    expect(anders).toMatchObject({ wie: 'GI', niveau: 'netwerk', status: 'opgepakt', statusOp: '2026-04-02', uitkomst: 'staat op de agenda', terugOp: '2026-09-01' });
  });

  it('lets go of what was taken out, unless something was noted about it', () => {
    const zonder = metOpvolging(genoteerd, leersessie, sessie(opgepakt(afspraak('c', 'mailen'), afspraak('d', 'nieuw'))));
    expect(zonder.map(({ id }) => id)).toEqual(['c', 'd', 'o']);
    const metAlleenTekst = eerst.map((p) => (p.id === 'b' ? { ...p, uitkomst: 'gebeld' } : p));
    expect(metOpvolging(metAlleenTekst, leersessie, sessie()).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('what is noted afterwards', () => {
  it('has the day on which it came to stand so, and none once it is open again', () => {
    const [opgepakte] = metNotitie([punt({})], 'p', { status: 'opgepakt', uitkomst: '', terugOp: '' }, '2026-04-02');
    expect(opgepakte?.statusOp).toBe('2026-04-02');
    const later = metNotitie([opgepakte ?? punt({})], 'p', { status: 'opgepakt', uitkomst: 'bijna', terugOp: '' }, '2026-05-01');
    expect(later[0]).toMatchObject({ statusOp: '2026-04-02', uitkomst: 'bijna' });
    expect(metNotitie(later, 'p', { status: 'open', uitkomst: 'bijna', terugOp: '' }, '2026-05-02')[0]?.statusOp).toBe('');
    expect(metNotitie(later, 'weg', { status: 'open', uitkomst: '', terugOp: '' }, '2026-05-02')).toBe(later);
  });

  it('is told with that day', () => {
    expect(toonOpvolgstand({ status: 'niet-gelukt', statusOp: '2026-06-03' })).toBe('niet gelukt op 3 juni 2026');
    expect(toonOpvolgstand({ status: 'open', statusOp: '' })).toBe('open');
  });
});

describe('when it is due', () => {
  it('is on the day that was chosen, else on the last day of its term', () => {
    expect(opvolgdag({ voor: '2026-06', terugOp: '' })).toBe('2026-06-30');
    expect(opvolgdag({ voor: '2026-06', terugOp: '2026-04-01' })).toBe('2026-04-01');
    expect(opvolgdag({ voor: '', terugOp: '' })).toBe('');
    expect(isAanDeBeurt(punt({ voor: '2026-06' }), '2026-06-29')).toBe(false);
    expect(isAanDeBeurt(punt({ voor: '2026-06' }), '2026-06-30')).toBe(true);
    expect(isAanDeBeurt(punt({ voor: '2026-06', terugOp: '2026-09-01' }), '2026-07-01')).toBe(false);
    expect(isAanDeBeurt(punt({}), '2026-07-01')).toBe(false);
  });

  it('is not any more once it is known what came of it', () => {
    expect(isAanDeBeurt(punt({ voor: '2025', status: 'niet-gelukt' }), '2026-03-12')).toBe(false);
    const lijst = [punt({ id: 'a', voor: '2026-06', wie: 'GI' }), punt({ id: 'b', status: 'gelukt' }), punt({ id: 'c', status: 'opgepakt' })];
    expect(openOpvolging(lijst)).toEqual([
      { id: 'a', wat: 'iets', wie: 'GI', opDag: '2026-06-30' },
      { id: 'c', wat: 'iets', wie: '', opDag: '' },
    ]);
    expect(opvolgtelling(lijst, '2026-07-01')).toBe('1 van de 3 afgehandeld · 1 nu aan de beurt');
    expect(opvolgtelling([], '2026-07-01')).toBe('');
  });
});

describe('by level', () => {
  it('goes from werkvloer to bestuur, in each what is open first and by its day', () => {
    const delen = perNiveau([
      punt({ id: 'x' }),
      punt({ id: 'klaar', niveau: 'bestuur', status: 'gelukt', voor: '2026-01-01' }),
      punt({ id: 'zonder', niveau: 'bestuur' }),
      punt({ id: 'laat', niveau: 'bestuur', voor: '2026-06' }),
      punt({ id: 'vroeg', niveau: 'bestuur', status: 'opgepakt', voor: '2026-05-20' }),
      punt({ id: 'w', niveau: 'werkvloer' }),
    ]);
    expect(delen.map(({ naam, punten }) => [naam, ...punten.map(({ id }) => id)])).toEqual([
      ['Werkvloer', 'w'],
      ['Bestuur', 'vroeg', 'laat', 'zonder', 'klaar'],
      ['Nog zonder niveau', 'x'],
    ]);
  });
});
