import { describe, expect, it } from 'vitest';
import type { Sessieregel } from '#shared/werkvormen/sessie';
import { nogTeHouden } from './geplandeOverleggen.ts';

const sessie = (id: string, deel: Partial<Sessieregel> = {}) => ({
  id,
  regel: {
    soort: 'sessie', werkvorm: 'Doorbraakoverleg', onderwerp: '', datum: '2026-03-19', aanvang: '13:00', fase: 'voorbereiding', casuscodes: ['WS-2026-019'], zitting: null, minuten: 60, begonnenOp: null, afgeslotenOp: null, gewijzigdOp: 1, ...deel,
  } satisfies Sessieregel,
});
const overleg = { sessieId: 'gehouden', werkvorm: '', datum: '', besluit: '', regie: '', evaluatie: '', signalen: [] };

describe('nogTeHouden', () => {
  it('gives the meetings on this casus that are not closed, in the order of their day', () => {
    const sessies = [sessie('later', { datum: '2026-05-14' }), sessie('ooit', { datum: '' }), sessie('eerst'), sessie('ander', { casuscodes: ['WS-2026-004'] }), sessie('klaar', { fase: 'afgesloten' }), sessie('gehouden', { fase: 'afronden' })];
    expect(nogTeHouden(sessies, { code: 'WS-2026-019', overleggen: [overleg] }).map(({ id }) => id)).toEqual(['eerst', 'later', 'ooit']);
  });
});
