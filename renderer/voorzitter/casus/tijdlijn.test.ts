import { describe, expect, it } from 'vitest';
import type { Tijdlijnpunt } from '#shared/domein/casus';
import { leegTijdlijnpunt, opVolgorde, verwijderGebeurtenis, voegGebeurtenisToe, wijzigGebeurtenis, zetGebeurtenisTerug } from './tijdlijn.ts';

function gebeurtenis(id: string, wanneer: string): Tijdlijnpunt {
  return { ...leegTijdlijnpunt(id), wanneer, wat: id };
}
const ids = (tijdlijn: readonly Tijdlijnpunt[]): readonly string[] => tijdlijn.map(({ id }) => id);

describe('opVolgorde', () => {
  it('goes from old to new, a year before its months and a month before its days', () => {
    const door = [gebeurtenis('dag', '2025-03-12'), gebeurtenis('jaar', '2025'), gebeurtenis('maand', '2025-03'), gebeurtenis('eerder', '2024-12-31')];
    expect(ids(opVolgorde(door))).toEqual(['eerder', 'jaar', 'maand', 'dag']);
  });

  it('puts what has no date at the end and keeps the order of equal dates', () => {
    const door = [gebeurtenis('ooit', ''), gebeurtenis('a', '2025'), gebeurtenis('b', '2025'), gebeurtenis('ooit2', '')];
    expect(ids(opVolgorde(door))).toEqual(['a', 'b', 'ooit', 'ooit2']);
  });
});

describe('editing', () => {
  const lijn = [gebeurtenis('a', '2024'), gebeurtenis('b', '2025')];

  it('adds, changes and removes one event and leaves the rest', () => {
    expect(voegGebeurtenisToe(lijn, 'c', { wat: 'B' }).at(-1)).toEqual({ ...leegTijdlijnpunt('c'), wat: 'B' });
    expect(wijzigGebeurtenis(lijn, 'b', { aard: 'positief' }).map(({ aard }) => aard)).toEqual(['neutraal', 'positief']);
    expect(ids(verwijderGebeurtenis(lijn, 'a'))).toEqual(['b']);
  });

  it('puts a removed event back where its date belongs, and only once', () => {
    expect(ids(zetGebeurtenisTerug([gebeurtenis('b', '2025')], gebeurtenis('a', '2024')))).toEqual(['a', 'b']);
    expect(zetGebeurtenisTerug(lijn, gebeurtenis('a', '2024'))).toBe(lijn);
  });
});
