import { describe, expect, it } from 'vitest';
import type { Besluit } from '#shared/werkvormen/besluit';
import { GEEN_OPSCHALING, wijzigBesluit } from './besluit.ts';

const veld = { adviestype: 'dringend', adviestypen: [{ id: 'consultatief', label: 'Consultatief advies' }, { id: 'dringend', label: 'Dringend advies' }] };
const leeg: Besluit = { uitkomst: null, adviestype: '', maatwerkoplossing: '', mandaat: '', opschaling: GEEN_OPSCHALING };

describe('besluit', () => {
  it('begins with the advice type of the region, and leaves what the chair chose', () => {
    const begonnen = wijzigBesluit(veld, leeg, { uitkomst: 'besloten' });
    expect(begonnen).toMatchObject({ uitkomst: 'besloten', adviestype: 'dringend' });
    expect(wijzigBesluit(veld, { ...begonnen, adviestype: 'consultatief' }, { mandaat: 'ja' }).adviestype).toBe('consultatief');
    expect(wijzigBesluit(veld, leeg, { adviestype: 'consultatief' }).adviestype).toBe('consultatief');
  });

  it('fills in nothing once something was chosen', () => {
    expect(wijzigBesluit(veld, { ...leeg, uitkomst: 'besloten' }, { mandaat: 'ja' }).adviestype).toBe('');
  });

  it('does not take an advice type that this field has not', () => {
    expect(wijzigBesluit({ ...veld, adviestype: 'bindend' }, leeg, { mandaat: 'x' }).adviestype).toBe('');
  });
});
