import { describe, expect, it } from 'vitest';
import { rondgaandeRegels, type Rondgaand } from './rondgaand.ts';

const BASIS: Rondgaand = { stuk: { soort: 'verslag', sessieId: 's1' }, naam: 'Verslag doorbraakoverleg', code: 'WS-2026-019', versie: 2, sinds: Date.UTC(2026, 2, 12, 12), reactieTot: '2026-03-26', reacties: 0 };
const regel = (anders: Partial<Rondgaand>, vandaag = '2026-03-20') => rondgaandeRegels([{ ...BASIS, ...anders }], vandaag)[0];

describe('rondgaandeRegels', () => {
  it('says which, since when, until when and how many reacted, and opens the verslag of its session', () => {
    expect(regel({})).toEqual({
      sleutel: 'verslag',
      code: 'WS-2026-019',
      merken: [
        { toon: 'neutraal', tekst: 'reageren tot 26 maart 2026' },
        { toon: 'neutraal', tekst: 'nog geen reacties' },
      ],
      wat: 'Verslag doorbraakoverleg, versie 2, sinds 12 maart 2026',
      naar: { naam: 'sessie', id: 's1', deel: 'verslag' },
    });
  });

  it('asks attention from the last day on', () => {
    const eerste = (anders: Partial<Rondgaand>, vandaag: string) => regel(anders, vandaag)?.merken[0];
    expect(eerste({}, '2026-03-26')).toEqual({ toon: 'aandacht', tekst: 'reageren kan tot en met vandaag' });
    expect(eerste({}, '2026-03-27')).toEqual({ toon: 'aandacht', tekst: 'reageren kon tot 26 maart 2026' });
    expect(eerste({ reactieTot: '' }, '2026-03-27')).toEqual({ toon: 'neutraal', tekst: 'reageren kan nog' });
  });

  it('has words for one reaction and for today', () => {
    expect(regel({ reacties: 1 }, '2026-03-12')).toMatchObject({ wat: 'Verslag doorbraakoverleg, versie 2, sinds vandaag', merken: [{}, { tekst: '1 reactie' }] });
  });
});
