import { describe, expect, it } from 'vitest';
import { delenVan } from './wijzer.ts';

const LEEG = { stuk: { soort: 'verslag', sessieId: 's' }, gemis: [], leeg: false, metReacties: true, versies: [], reacties: [], ontvangers: [] } as const;

describe('delenVan', () => {
  it('has no reactions before a version left, and none for a kind on which nobody reacts', () => {
    const versies = [{ versie: 1, status: 'concept' as const, op: 1, hash: '', zendingen: [], bestandsnaam: '', vernietigd: false }];
    expect(delenVan(LEEG, 0).map(({ deel }) => deel)).toEqual(['voorbeeld', 'herkennen', 'versies', 'versturen']);
    expect(delenVan({ ...LEEG, versies, metReacties: false }, 0).map(({ deel }) => deel)).not.toContain('reacties');
    expect(delenVan({ ...LEEG, versies, stuk: { soort: 'regie', casusId: 'c' } }, 0).map(({ bij }) => bij)).toContain('versie 1, werkversie');
    expect(delenVan({ ...LEEG, versies }, 0).map(({ deel, bij }) => [deel, bij])).toContainEqual(['reacties', 'nog geen']);
  });

  it('asks attention for what is open or missing', () => {
    const vraagt = (beeld: Parameters<typeof delenVan>[0], open: number | null) => delenVan(beeld, open).filter((deel) => deel.let).map(({ bij }) => bij);
    expect(vraagt(LEEG, 0)).toEqual([]);
    expect(vraagt(LEEG, null)).toEqual([]);
    expect(vraagt({ ...LEEG, gemis: ['a'] }, 3)).toEqual(['let op 1 ding', '3 open']);
    expect(vraagt({ ...LEEG, leeg: true }, 0)).toEqual(['nog leeg']);
  });
});
