import { expect, it } from 'vitest';
import { nieuweCasus } from '#shared/domein/leegtraject';
import type { Casusafspraak } from '#shared/domein/traject';
import { beginMetCasus, isUitCasus, vanEerder } from './uitcasus.ts';

it('looks back at the afspraken of before this meeting, not at its own', () => {
  const afspraak = (id: string, sessieId: string | null): Casusafspraak => ({
    id, sessieId, wat: 'bellen', wie: 'wijkcoach', voor: '2026-03-27', mandaat: '', gemaaktOp: '2026-03-19', status: 'open', statusOp: '', toelichting: '',
  });
  const casus = { ...nieuweCasus('c', 'WS-2026-019', 0), afspraken: [afspraak('1', 'vorige'), afspraak('2', null), afspraak('3', 'deze')] };
  expect(vanEerder(casus, 'deze').afspraken.map(({ id }) => id)).toEqual(['1', '2']);
});

it('knows what is kept with the casus', () => {
  expect([isUitCasus('hulp'), isUitCasus('groepen')]).toEqual([true, false]);
  const stap = { soort: 'stap', id: 's', titel: 'S', zaaltekst: 'S', minuten: 5, verplicht: true, kaart: [], velden: [], guards: [] } as const;
  expect([beginMetCasus({ ...stap, toont: ['groepen', 'tijdlijn'] }), beginMetCasus({ ...stap, toont: ['groepen'] }), beginMetCasus(undefined)]).toEqual([true, false, false]);
});
