import { describe, expect, it } from 'vitest';
import { schemaDeeldatum } from '#shared/domein/basis';
import { leesDeeldatum } from './deeldatum.ts';

describe('leesDeeldatum', () => {
  it.each([
    ['2025', '2025'],
    ['maart 2025', '2025-03'],
    ['mrt 2025', '2025-03'],
    ['3-2025', '2025-03'],
    ['2025-03', '2025-03'],
    ['12 maart 2025', '2025-03-12'],
    ['12-3-2025', '2025-03-12'],
    ['12/03/2025', '2025-03-12'],
    ['12.3.2025', '2025-03-12'],
    [' 2025-03-12 ', '2025-03-12'],
    ['29 februari 2024', '2024-02-29'],
    ['', ''],
  ])('reads %j', (tekst, datum) => {
    expect(leesDeeldatum(tekst)).toBe(datum);
    expect(schemaDeeldatum.safeParse(datum).success).toBe(true);
  });

  it.each(['gisteren', '31-4-2025', '29 februari 2025', '12-13-2025', '0-2025', '25', '1-2-3-2025', 'ma 2025', '12-3-25'])('refuses %j', (tekst) => {
    expect(leesDeeldatum(tekst)).toBeNull();
  });
});
