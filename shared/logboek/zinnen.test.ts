import { describe, expect, it } from 'vitest';
import { isodag } from '../domein/tijd.ts';
import { LOGGROEPEN, LEEG_FILTER, pastBij, periodeVan } from './filter.ts';
import type { Logregel } from './regel.ts';
import { LOGONDERWERPEN, LOGSOORTEN } from './soorten.ts';
import { breukzin, zinVan } from './zinnen.ts';

function regel(anders: Partial<Logregel> = {}): Logregel {
  return {
    nummer: 7, op: 1_770_000_000_000, wie: { id: 'a', naam: 'Anke' }, soort: 'gelezen', onderwerp: 'casus', recordId: 'c1',
    casussen: [{ id: 'c1', code: 'GD-2026-01' }], voor: '', bijzonder: '', gelukt: true, ...anders,
  };
}

describe('a line of the logboek as a sentence', () => {
  it.each<readonly [Partial<Logregel>, string]>([
    [{}, 'Anke bekeek casus GD-2026-01.'],
    [{ bijzonder: 'inzage' }, 'Anke bekeek casus GD-2026-01 (inzage).'],
    [{ soort: 'gewijzigd', onderwerp: 'sessie', casussen: [{ id: 'c1', code: 'A' }, { id: 'c2', code: 'B' }] }, 'Anke wijzigde de sessie over casus A en casus B.'],
    [{ onderwerp: 'leertraject', casussen: [] }, 'Anke bekeek de opdrachten bij een leersessie.'],
    [{ casussen: [{ id: 'c1', code: '' }] }, 'Anke bekeek een vernietigde casus.'],
    [{ wie: { id: 'h', naam: 'herstelcode' }, soort: 'kluis.geopend', bijzonder: 'na 2 verkeerde pogingen' }, 'Iemand met de herstelcode opende de kluis, na 2 verkeerde pogingen.'],
    [{ soort: 'kluis.gesloten' }, 'De kluis ging op slot. Hij was geopend door Anke.'],
    [
      { soort: 'uitgevoerd', onderwerp: 'sessie', voor: 'de deelnemers', bijzonder: 'verslag, concept' },
      'Anke bewaarde buiten de kluis een bestand over de sessie over casus GD-2026-01 (verslag, concept), voor de deelnemers.',
    ],
    [
      { soort: 'sleutelhouder.verwijderd', onderwerp: 'kluis', casussen: [], gelukt: false, bijzonder: 'verkeerde wachtzin of herstelcode' },
      'Anke probeerde iemand de sleutel van de kluis af te nemen. Dat lukte niet: verkeerde wachtzin of herstelcode.',
    ],
    [{ soort: 'uitgevoerd', gelukt: false, bijzonder: 'inzage' }, 'Anke probeerde een bestand over casus GD-2026-01 buiten de kluis te bewaren. Dat lukte niet.'],
    [{ soort: 'logboek.gelezen', onderwerp: 'logboek' }, 'Anke bekeek dit logboek over casus GD-2026-01.'],
    [{ soort: 'logboek.beschadigd', onderwerp: 'logboek', casussen: [], bijzonder: 'regel 12' }, 'Bij het openen van de kluis bleek dat het logboek niet heel is, vanaf regel 12.'],
  ])('%j', (anders, zin) => {
    expect(zinVan(regel(anders))).toBe(zin);
  });

  it('is there for every kind and subject, whether it went well or not', () => {
    for (const soort of LOGSOORTEN) {
      for (const onderwerp of LOGONDERWERPEN) {
        for (const gelukt of [true, false]) expect(zinVan(regel({ soort, onderwerp, gelukt }))).toMatch(/^[A-Z].*[a-z0-9)]\.$/);
      }
    }
  });

  it('says where the logboek cannot be trusted', () => {
    expect(breukzin({ bij: 12, reden: 'afgekapt' })).toBe('Het logboek klopt niet vanaf regel 12. De regels daarna zijn weggehaald.');
  });
});

describe('which lines are asked for', () => {
  it('has every kind in one group', () => {
    expect(LOGGROEPEN.flatMap(({ soorten }): readonly string[] => soorten).toSorted()).toEqual(LOGSOORTEN.toSorted());
  });

  it('is by casus and by kind', () => {
    expect(pastBij(LEEG_FILTER, regel())).toBe(true);
    expect(pastBij({ ...LEEG_FILTER, casusId: 'c1' }, regel())).toBe(true);
    expect(pastBij({ ...LEEG_FILTER, casusId: 'c2' }, regel())).toBe(false);
    expect(pastBij({ ...LEEG_FILTER, soorten: ['gewijzigd'] }, regel())).toBe(false);
  });

  it('counts both days of a period in, by the Dutch clock', () => {
    const { van, tot } = periodeVan({ vanaf: '2026-03-29', tot: '2026-03-29' });
    expect(tot - van + 1).toBe(23 * 3_600_000);
    expect([isodag(van), isodag(van - 1), isodag(tot), isodag(tot + 1)]).toEqual(['2026-03-29', '2026-03-28', '2026-03-29', '2026-03-30']);
    expect(periodeVan(LEEG_FILTER)).toEqual({ van: 0, tot: Number.MAX_SAFE_INTEGER });
  });
});
