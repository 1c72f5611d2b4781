import { describe, expect, it } from 'vitest';
import { type Besluit, gaatOmhoog, GEEN_OPSCHALING, wijzigBesluit } from './besluit.ts';

const veld = { adviestype: 'dringend', adviestypen: [{ id: 'consultatief', label: 'Consultatief advies' }, { id: 'dringend', label: 'Dringend advies' }] };
const leeg: Besluit = { uitkomst: null, adviestype: '', maatwerkoplossing: '', mandaat: '', opschaling: GEEN_OPSCHALING };

describe('besluit', () => {
  it('begins with the advice type of the region, and leaves what the chair chose', () => {
    const begonnen = wijzigBesluit(veld, leeg, { uitkomst: 'besloten' });
    expect(begonnen).toMatchObject({ uitkomst: 'besloten', adviestype: 'dringend' });
    expect(wijzigBesluit(veld, { ...begonnen, adviestype: 'consultatief' }, { mandaat: 'ja' }).adviestype).toBe('consultatief');
    expect(wijzigBesluit(veld, leeg, { adviestype: 'consultatief' }).adviestype).toBe('consultatief');
  });

  it('does not take an advice type that this field has not', () => {
    expect(wijzigBesluit({ ...veld, adviestype: 'bindend' }, leeg, { mandaat: 'x' }).adviestype).toBe('');
  });

  it('goes up the ladder by its outcome, or with a part of it beside any outcome', () => {
    expect(gaatOmhoog({ ...leeg, uitkomst: 'besloten' })).toBe(false);
    expect(gaatOmhoog({ ...leeg, uitkomst: 'opschalen' })).toBe(true);
    expect(gaatOmhoog({ ...leeg, uitkomst: 'besloten', opschaling: { trede: 'Bestuurlijk overleg', geprobeerd: '' } })).toBe(true);
  });
});
