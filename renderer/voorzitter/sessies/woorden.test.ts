import { describe, expect, it } from 'vitest';
import { momentVan } from '#shared/domein/tijd';
import type { Fase } from '#shared/werkvormen/keuzes';
import type { Sessieregel } from '#shared/werkvormen/sessie';
import { bijeenkomsten, type Bijeenkomst } from './bijeenkomst.ts';
import { proefsessie } from './proefsessie.ts';
import { toonVoortgang, toonZitting } from './woorden.ts';

const om = (uur: string): number => momentVan('2026-03-19', uur) ?? 0;

function zitting(...delen: readonly (Partial<Sessieregel> & { readonly fase: Fase })[]): Bijeenkomst {
  const [samen] = bijeenkomsten(
    delen.map((deel, plek) =>
      proefsessie(`s${plek + 1}`, { datum: '2026-03-19', aanvang: `${13 + plek}:00`, minuten: 60, zitting: { id: 'z', volgorde: plek + 1, spoed: false }, ...deel }),
    ),
  );
  if (samen === undefined) throw new Error('no sitting');
  return samen;
}

describe('a sitting in words', () => {
  it('is named by its day, its beginning and its planned end', () => {
    expect(toonZitting(zitting({ fase: 'voorbereiding' }, { fase: 'voorbereiding' }))).toBe('Zitting van 19 maart 2026, 13.00 – 15.00 uur');
    expect(toonZitting(zitting({ fase: 'voorbereiding', aanvang: '' }))).toBe('Zitting van 19 maart 2026');
    expect(toonZitting(zitting({ fase: 'voorbereiding', datum: '' }))).toBe('Zitting, nog geen datum');
  });

  it('says how far it is, and when it ends if that is later than planned', () => {
    const eerste = { fase: 'afronden', begonnenOp: om('13:00'), afgeslotenOp: om('14:10') } as const;
    const samen = zitting(eerste, { fase: 'bezig', begonnenOp: om('14:10') });
    expect(toonVoortgang(samen, om('14:15'))).toBe('1 van 2 besproken, einde 15.10 uur (10 minuten later)');
    expect(toonVoortgang(zitting({ fase: 'bezig', begonnenOp: om('13:00') }, { fase: 'voorbereiding' }), om('13:10'))).toBe('0 van 2 besproken');
  });

  it('says nothing before it begins or after it has ended', () => {
    expect(toonVoortgang(zitting({ fase: 'voorbereiding' }), om('12:00'))).toBe('');
    expect(toonVoortgang(zitting({ fase: 'afgesloten', begonnenOp: om('13:00'), afgeslotenOp: om('14:00') }), om('15:00'))).toBe('');
  });
});
