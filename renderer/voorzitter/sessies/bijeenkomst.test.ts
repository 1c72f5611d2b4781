import { describe, expect, it } from 'vitest';
import type { Fase } from '#shared/werkvormen/keuzes';
import { bijeenkomsten, inVolgorde, type Sessie } from './bijeenkomst.ts';
import { proefsessie } from './proefsessie.ts';

function zitting(...fasen: readonly Fase[]): readonly Sessie[] {
  return fasen.map((fase, plek) =>
    proefsessie(`s${plek + 1}`, { fase, datum: '2026-03-19', aanvang: `${13 + plek}:00`, minuten: 60, zitting: { id: 'z', volgorde: plek + 1, spoed: false } }),
  );
}

describe('bijeenkomsten', () => {
  it('takes the meetings of one sitting together, in their order, and leaves others alone', () => {
    const [los] = [proefsessie('los', {})];
    const alle = bijeenkomsten([...zitting('voorbereiding', 'voorbereiding').toReversed(), los]);
    expect(alle.map(({ id, isZitting, sessies }) => [id, isZitting, sessies.map((s) => s.id)])).toEqual([
      ['z', true, ['s1', 's2']],
      ['los', false, ['los']],
    ]);
    expect(alle[0]?.aanvang).toBe('13:00');
  });

  it.each<[readonly Fase[], Fase, string]>([
    [['voorbereiding', 'voorbereiding'], 'voorbereiding', 's1'],
    [['bezig', 'voorbereiding'], 'bezig', 's1'],
    [['afronden', 'voorbereiding'], 'bezig', 's2'],
    [['afgesloten', 'voorbereiding'], 'bezig', 's2'],
    [['afgesloten', 'bezig'], 'bezig', 's2'],
    [['afgesloten', 'afronden'], 'afronden', 's2'],
    [['afronden', 'afgesloten'], 'afronden', 's1'],
    [['afgesloten', 'afgesloten'], 'afgesloten', 's1'],
  ])('of meetings %j stands at %s', (fasen, fase, nu) => {
    const [samen] = bijeenkomsten(zitting(...fasen));
    expect([samen?.fase, samen?.nu.id]).toEqual([fase, nu]);
  });
});

describe('inVolgorde', () => {
  it('puts what runs first and the next meeting before later ones, and what was closed last on top', () => {
    const { open, dicht } = inVolgorde(
      bijeenkomsten([
        proefsessie('ooit', {}),
        proefsessie('later', { datum: '2026-04-01' }),
        proefsessie('straks', { datum: '2026-03-20' }),
        proefsessie('loopt', { datum: '2026-03-25', fase: 'bezig' }),
        proefsessie('eerst', { datum: '2026-01-01', fase: 'afgesloten' }),
        proefsessie('laatst', { datum: '2026-02-01', fase: 'afgesloten' }),
      ]),
    );
    expect(open.map(({ id }) => id)).toEqual(['loopt', 'straks', 'later', 'ooit']);
    expect(dicht.map(({ id }) => id)).toEqual(['laatst', 'eerst']);
  });
});
