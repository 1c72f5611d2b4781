import { describe, expect, it } from 'vitest';
import type { WaardeVan } from '#shared/werkvormen/waarden';
import { isLegeRij, verwijderRij, voegRijToe, zetCel, zetRijTerug } from './rijen.ts';

const leeg: WaardeVan<'rijen'> = { soort: 'rijen', rijen: [] };
const drie = ['a', 'b', 'c'].reduce((waarde, id) => voegRijToe(waarde, id, 10), leeg);

describe('rijen', () => {
  it('fills one cell of one row and leaves the others', () => {
    const met = zetCel(zetCel(drie, 'b', 'wat', 'geen productcode'), 'b', 'soort', 'organisatorisch');
    expect(met.rijen.map((r) => r.cellen)).toEqual([{}, { wat: 'geen productcode', soort: 'organisatorisch' }, {}]);
    expect(met.rijen.map(isLegeRij)).toEqual([true, false, true]);
  });

  it('gives a removed row back at its place, once', () => {
    const rij = zetCel(drie, 'b', 'wat', 'x').rijen[1];
    if (rij === undefined) throw new Error('there is a second row');
    const zonder = verwijderRij(drie, 'b');
    const terug = zetRijTerug(zonder, rij, 1, 10);
    expect(terug.rijen.map((r) => r.id)).toEqual(['a', 'b', 'c']);
    expect(terug.rijen[1]?.cellen).toEqual({ wat: 'x' });
    expect(zetRijTerug(terug, rij, 1, 10)).toBe(terug);
  });

  it('stays as it is when it is full: the schema would refuse one more, and with it what was typed', () => {
    expect(voegRijToe(drie, 'd', 3)).toBe(drie);
    expect(zetRijTerug(drie, { id: 'd', cellen: {} }, 0, 3)).toBe(drie);
  });
});
