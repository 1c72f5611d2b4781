import { describe, expect, it } from 'vitest';
import type { Wissel } from '#shared/domein/traject';
import { geschiedenis } from './geschiedenis.ts';

const OP = Date.parse('2026-03-09T10:00:00Z');

const LOOP: readonly Wissel[] = [
  { gebeurtenis: { type: 'meldAan', dag: '2026-03-02' }, naar: 'aangemeld', op: OP, door: 'voorzitter' },
  { gebeurtenis: { type: 'stuurTerug', dag: '2026-03-09', reden: 'Er ontbreekt een analyse.', bericht: 'Beste aanmelder,' }, naar: 'teruggestuurd', op: OP, door: '' },
];

describe('geschiedenis', () => {
  it('tells the latest first, with day, who, and what was said', () => {
    expect(geschiedenis(LOOP)).toEqual([
      {
        wat: 'Terug naar de aanmelder',
        dag: '9 maart 2026',
        door: '',
        delen: [
          { wat: 'Waarom', tekst: 'Er ontbreekt een analyse.' },
          { wat: 'Bericht', tekst: 'Beste aanmelder,' },
        ],
      },
      { wat: 'Aangemeld', dag: '2 maart 2026', door: 'door voorzitter, genoteerd op 9 maart 2026', delen: [] },
    ]);
  });

  it('leaves out what was not said, and writes an evaluation as a date', () => {
    const wissel = (gebeurtenis: Wissel['gebeurtenis']): Wissel => ({ gebeurtenis, naar: 'monitoren', op: OP, door: 'voorzitter' });
    expect(geschiedenis([wissel({ type: 'gaMonitoren', dag: '2026-03-09', evaluatie: '2026-05-14' })])[0]?.delen).toEqual([{ wat: 'Evaluatie', tekst: '14 mei 2026' }]);
    expect(geschiedenis([wissel({ type: 'heropen', dag: '2026-03-09', reden: ' ' })])[0]?.delen).toEqual([]);
  });
});
