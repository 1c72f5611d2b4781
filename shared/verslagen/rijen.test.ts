import { describe, expect, it } from 'vitest';
import type { Veld } from '../werkvormen/schema.ts';
import { rijenBlokken } from './rijen.ts';
import { maakSchrijver } from './schrijver.ts';

const schrijf = maakSchrijver({ deelnemers: [{ id: 'd', naam: 'Bram', rol: 'behandelaar', organisatie: 'De Terp', mandaat: '', groepId: null }] });
const veld: Extract<Veld, { soort: 'rijen' }> = {
  id: 'drempels', soort: 'rijen', vraag: 'Waar loopt het op vast?', per: 'sessie', inVerslag: true, rij: 'drempel',
  kolommen: [
    { id: 'soort', label: 'Soort', soort: 'keuze', opties: [{ id: 'wet', label: 'Wettelijk' }, { id: 'conflict', label: 'Conflict' }] },
    { id: 'wat', label: 'Wat', soort: 'tekst' },
    { id: 'wie', label: 'Wie', soort: 'tekst' },
    { id: 'op', label: 'Wanneer', soort: 'dag' },
  ],
};
const blokken = (...cellen: readonly Readonly<Record<string, string>>[]) => rijenBlokken(schrijf, veld, { soort: 'rijen', rijen: cellen.map((rij, i) => ({ id: `r${i}`, cellen: rij })) });

describe('rows in a verslag', () => {
  it('that are short are a table, with words for what was chosen and a date, and no column that says nothing', () => {
    const [tabel] = blokken({ soort: 'wet', wat: 'Geen verblijf', op: '2026-03-06' }, { soort: 'conflict', wat: 'Over het tarief' });
    expect(tabel).toMatchObject({
      soort: 'tabel',
      kolommen: [{ kop: 'Soort' }, { kop: 'Wat' }, { kop: 'Wanneer' }],
      rijen: [['Wettelijk', 'Geen verblijf', '6 maart 2026'], ['Conflict', 'Over het tarief', 'Niet genoemd']],
    });
  });

  it('that are long are a block each, read together with its number', () => {
    const lang = 'Een lang verhaal over wat er schuurt. '.repeat(6).trim();
    const [eerste, tweede] = blokken({ soort: 'wet', wat: lang }, { soort: 'conflict', wat: 'kort' });
    expect(eerste).toMatchObject({ soort: 'bijeen', blokken: [{ soort: 'kop', tekst: 'Drempel 1' }, { soort: 'kenmerken', paren: [{ naam: 'Soort', waarde: 'Wettelijk' }, { naam: 'Wat', waarde: lang }] }] });
    expect(tweede).toMatchObject({ soort: 'bijeen', blokken: [{ tekst: 'Drempel 2' }, { soort: 'kenmerken' }] });
  });

  it('is facts when there is one, a list when one column is filled, and nothing when none is', () => {
    expect(blokken({ wat: 'Geen verblijf', wie: 'inkoop' })).toEqual([{ soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'Wat', waarde: 'Geen verblijf' }, { naam: 'Wie', waarde: 'inkoop' }] }]);
    expect(blokken({ wat: 'een' }, { wat: ' ' }, { wat: 'twee' })).toEqual([{ soort: 'lijst', vorm: 'punten', punten: [{ tekst: 'een', bron: '' }, { tekst: 'twee', bron: '' }] }]);
    expect(blokken({ wat: ' ' })).toEqual([]);
  });

  it('says role and organisation for a name that stands in a short cell', () => {
    expect(JSON.stringify(blokken({ wat: 'Geen verblijf', wie: 'Bram' }))).toContain('behandelaar, De Terp');
  });
});
