import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorbraak, leersessie } from '../../tests/materiaal/werkvormen.ts';
import { STANDAARD_REGIO } from '../domein/regio-standaard.ts';
import { type Regio, schemaRegio } from '../domein/regio.ts';
import { MEESTE_ROLLEN } from './keuzes.ts';
import { pasRegioToe } from './regio.ts';
import { schemaWerkvormvorm, type Werkvorm } from './schema.ts';

const besluitveld = (werkvorm: Werkvorm) =>
  werkvorm.agendapunten.flatMap((a) => (a.soort === 'stap' ? a.velden : [])).find((v) => v.soort === 'besluit');

const twente: Regio = {
  ...STANDAARD_REGIO,
  ladder: [{ id: 'x1', naam: 'Wijkteam' }, { id: 'x2', naam: 'Bestuurders' }],
  rollen: ['Regisseur', 'wijkcoach '],
  adviestypen: [{ id: '7f3A_b', naam: 'Zwaarwegend advies' }],
  adviestype: '7f3A_b',
  minuten: { doorbraak: { feiten: 15, leren: 5 }, leersessie: { knooppunten: 30 } },
};

describe('a werkvorm as a region uses it', () => {
  it('has the advice, the ladder and the minutes of the region, and its roles first, each once', () => {
    const hier = pasRegioToe(doorbraak, twente);
    expect(besluitveld(hier)).toMatchObject({ adviestypen: [{ id: '7f3A_b', label: 'Zwaarwegend advies' }], adviestype: '7f3A_b', ladder: ['Wijkteam', 'Bestuurders'] });
    expect(hier.agendapunten.map((a) => a.minuten)).toEqual([5, 10, 15, 12, 10, 10, 5]);
    expect(hier.rollen.slice(0, 4)).toEqual(['Regisseur', 'wijkcoach ', 'voorzitter', 'notulist']);
    expect(hier.rollen.filter((rol) => rol.trim() === 'wijkcoach')).toHaveLength(1);
    expect(pasRegioToe(leersessie, twente).agendapunten.map((a) => a.minuten)).toEqual([10, 15, 30, 15, 5, 5, 5]);
  });

  it('stays what it was in everything else', () => {
    const hier = pasRegioToe(doorbraak, { ...twente, minuten: {} });
    const zonder = (werkvorm: Werkvorm) => JSON.parse(JSON.stringify({ ...werkvorm, rollen: [] }, (sleutel, waarde: unknown) => (['adviestypen', 'adviestype', 'ladder'].includes(sleutel) ? undefined : waarde))) as unknown;
    expect(zonder(hier)).toEqual(zonder(doorbraak));
    expect(besluitveld(pasRegioToe(doorbraak, STANDAARD_REGIO))).toEqual({ ...besluitveld(doorbraak), adviestype: 'dringend' });
  });

  it('is a valid werkvorm whatever the region wrote down', () => {
    const naam = fc.string({ minLength: 1, maxLength: 120 }).filter((t) => t.trim() !== '');
    const begrippen = (max: number) => fc.array(fc.record({ id: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/), naam }), { minLength: 1, maxLength: max });
    const minuten = fc.dictionary(fc.constantFrom('doorbraak', 'leersessie', 'iets'), fc.dictionary(fc.constantFrom('opening', 'knooppunten', 'weg'), fc.integer({ min: 1, max: 240 })));
    const regio = fc.record({ ladder: begrippen(20), adviestypen: begrippen(10), rollen: fc.array(naam, { minLength: 1, maxLength: 60 }), minuten });
    const metVeelRollen: Werkvorm = { ...doorbraak, rollen: Array.from({ length: MEESTE_ROLLEN }, (_, i) => `rol ${i}`) };
    fc.assert(
      fc.property(regio, (deel) => {
        const gelezen = schemaRegio.parse({ ...STANDAARD_REGIO, ...deel });
        for (const werkvorm of [doorbraak, leersessie, metVeelRollen]) {
          const hier = pasRegioToe(werkvorm, gelezen);
          expect(schemaWerkvormvorm.parse(hier)).toEqual(hier);
        }
      }),
    );
  });
});
