import { describe, expect, it } from 'vitest';
import type { Casus } from '#shared/domein/casus';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { REGIESTAPPEN } from '#shared/stukken/keuzes';
import { watErIs } from './watErIs.ts';

const LEEG = nieuweCasus('c1', 'WS-2026-001', 0);
const VANDAAG = '2026-04-01';
const betrokkene = (rol: string, anders: Partial<Casus['betrokkenen'][number]> = {}): Casus['betrokkenen'][number] => ({ id: rol, naam: 'Iemand', rol, organisatie: '', kring: 'hulp', regie: '', mandaat: '', ...anders });

describe('what the casus says already, step by step', () => {
  it('has something to say in each step, and of an empty casus what is not there', () => {
    for (const stap of REGIESTAPPEN) for (const { regels, leeg } of watErIs(LEEG, stap, VANDAAG)) expect([regels, leeg.length > 0]).toEqual([[], true]);
  });

  it('tells who carries regie, and that there are more', () => {
    const mensen = [betrokkene('wijkcoach', { organisatie: 'gemeente', regie: 'het plan' }), ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((rol) => betrokkene(rol))];
    const [wie] = watErIs({ ...LEEG, betrokkenen: mensen }, '0', VANDAAG);
    expect(wie?.regels).toEqual(['wijkcoach, gemeente (regie over het plan)', 'a', 'b', 'c', 'd', 'e', 'en nog 2']);
    expect(watErIs({ ...LEEG, betrokkenen: mensen.slice(0, 7) }, '0', VANDAAG)[0]?.regels).toHaveLength(7);
  });

  it('says of an open afspraak by whom and when, and that it is late', () => {
    const afspraak = { id: 'x', wat: 'bellen', wie: '', voor: '2026-03-27', mandaat: 'tot € 10.000', sessieId: null, gemaaktOp: '', status: 'open', statusOp: '', toelichting: '' } as const;
    const casus = { ...LEEG, afspraken: [afspraak] };
    expect(watErIs(casus, '4', VANDAAG)[0]?.regels).toEqual(['nog niemand: bellen (voor 27 maart 2026, te laat sinds 28 maart 2026)']);
    expect(watErIs(casus, '4', '2026-03-20')[0]?.regels).toEqual(['nog niemand: bellen (voor 27 maart 2026)']);
    expect(watErIs(casus, '5', VANDAAG)[1]?.regels).toEqual(['bellen: tot € 10.000']);
  });
});
