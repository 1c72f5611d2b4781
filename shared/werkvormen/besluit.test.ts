import { describe, expect, it } from 'vitest';
import { type Besluit, besluitInEenRegel, gaatOmhoog } from './besluit.ts';

const leeg: Besluit = { uitkomst: null, adviestype: '', maatwerkoplossing: '', mandaat: '', opschaling: { trede: '', geprobeerd: '' } };
const naarBestuur = { trede: 'Bestuurlijk overleg', geprobeerd: 'gesprek met inkoop' };

describe('a besluit', () => {
  it('goes up the ladder by its outcome, or with a part of it beside any outcome', () => {
    expect(gaatOmhoog({ ...leeg, uitkomst: 'besloten', opschaling: { trede: ' ', geprobeerd: '' } })).toBe(false);
    expect(gaatOmhoog({ ...leeg, uitkomst: 'opschalen' })).toBe(true);
    expect(gaatOmhoog({ ...leeg, uitkomst: 'besloten', opschaling: { trede: 'Bestuurlijk overleg', geprobeerd: '' } })).toBe(true);
    expect(gaatOmhoog({ ...leeg, uitkomst: 'besloten', opschaling: { trede: '', geprobeerd: 'inkoop gebeld' } })).toBe(true);
  });

  it.each<[Partial<Besluit>, string]>([
    [{}, ''],
    [{ maatwerkoplossing: 'wonen' }, ''],
    [{ uitkomst: 'besloten' }, 'Besloten.'],
    [{ uitkomst: 'besloten', maatwerkoplossing: 'blijven wonen\nop kamer 3. ' }, 'Besloten: blijven wonen op kamer 3.'],
    [{ uitkomst: 'besloten', maatwerkoplossing: 'blijven wonen', opschaling: naarBestuur }, 'Besloten: blijven wonen. Voor de rest opgeschaald naar Bestuurlijk overleg.'],
    [{ uitkomst: 'opschalen', maatwerkoplossing: 'wonen zonder behandeling', opschaling: naarBestuur }, 'Opgeschaald naar Bestuurlijk overleg: wonen zonder behandeling.'],
    [{ uitkomst: 'opschalen' }, 'Opschalen.'],
    [{ uitkomst: 'nader-uitzoeken', maatwerkoplossing: 'Kan het?' }, 'Nader uitzoeken: Kan het?'],
    [{ uitkomst: 'niet-doen' }, 'Niet doen.'],
  ])('%j in one line: %s', (deel, regel) => {
    expect(besluitInEenRegel({ ...leeg, ...deel })).toBe(regel);
  });
});
