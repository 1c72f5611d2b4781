import { describe, expect, it } from 'vitest';
import { afsprakenVanVenster } from './afspraken.ts';
import type { Casusafspraak } from './traject.ts';

const afspraak = (id: string, deel: Partial<Casusafspraak> = {}): Casusafspraak => ({
  id,
  wat: `wat van ${id}`,
  wie: 'wijkcoach',
  voor: '2026-03-27',
  mandaat: '',
  sessieId: 's1',
  gemaaktOp: '2026-03-19',
  status: 'open',
  statusOp: '',
  toelichting: '',
  ...deel,
});

describe('afspraken that a window saves', () => {
  it('keep one that came in from a meeting after the window was read', () => {
    expect(afsprakenVanVenster([afspraak('a'), afspraak('b')], [afspraak('a')])).toEqual([afspraak('a'), afspraak('b')]);
  });

  it('do not bring back one that was taken out of its meeting since', () => {
    expect(afsprakenVanVenster([afspraak('a')], [afspraak('a'), afspraak('weg')])).toEqual([afspraak('a')]);
  });

  it('take over how one of a meeting stands, and its words from the meeting', () => {
    const nagekomen = { status: 'nagekomen', statusOp: '2026-03-26', toelichting: 'gedaan' } as const;
    expect(afsprakenVanVenster([afspraak('a', { wie: 'jeugdbeschermer' })], [afspraak('a', nagekomen)])).toEqual([afspraak('a', { wie: 'jeugdbeschermer', ...nagekomen })]);
  });

  it('take over as they are those made outside a meeting, also that one is gone', () => {
    const eigen = afspraak('e', { sessieId: null, wat: 'anders' });
    expect(afsprakenVanVenster([afspraak('e', { sessieId: null }), afspraak('f', { sessieId: null })], [eigen, afspraak('g', { sessieId: null })])).toEqual([eigen, afspraak('g', { sessieId: null })]);
  });
});
