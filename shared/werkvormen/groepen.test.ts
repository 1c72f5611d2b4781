import { describe, expect, it } from 'vitest';
import { tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { aantalVan, ledenVan, samenVanEenOrganisatie } from './groepen.ts';

const met = (...deelnemers: readonly (readonly [organisatie: string, groepId: string])[]): Sessieplan => ({
  ...tweeGroepen,
  deelnemers: deelnemers.map(([organisatie, groepId], n) => ({ id: `d${n}`, naam: '', rol: 'jeugdbeschermer', organisatie, mandaat: '', groepId })),
});

describe('who sits with whom', () => {
  it('compares organisations however they were typed, and none with none', () => {
    const plan = met(['GI', 'A'], [' gi ', 'A'], ['', 'A'], ['', 'A'], ['GI', 'B']);
    expect([aantalVan(plan, 'A', 'Gi'), aantalVan(plan, 'A', ''), ledenVan(plan, 'A').length]).toEqual([2, 0, 4]);
  });
  it('warns for two of one organisation only where another group could take one', () => {
    expect(samenVanEenOrganisatie(met(['GI', 'A'], ['gi', 'A']), 'A')).toEqual(['gi']);
    expect(samenVanEenOrganisatie(met(['GI', 'A'], ['gi', 'A'], ['GI', 'B']), 'A')).toEqual([]);
  });
});
