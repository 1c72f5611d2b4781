import { describe, expect, it } from 'vitest';
import { lijst, Proefsessie } from '../../tests/materiaal/proefsessie.ts';
import { leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { standUit } from '../groepswerk/delen.ts';

const SLEUTEL = 'knooppunten/k3/wat-maakt#antwoord';

function gestart(): Proefsessie {
  return new Proefsessie(leersessie, tweeGroepen).stuur({ type: 'sessie.start' });
}

describe('groep.voegSamen', () => {
  it('is taken in while preparing, leading and rounding off, and not once closed', () => {
    const sessie = new Proefsessie(leersessie, tweeGroepen);
    const kan = () => sessie.kan({ type: 'groep.voegSamen', stand: standUit(sessie.ctx) });
    expect(kan()).toBe(true);
    sessie.stuur({ type: 'sessie.start' });
    expect(kan()).toBe(true);
    sessie.stuur({ type: 'sessie.sluit' });
    expect(kan()).toBe(true);
    sessie.stuur({ type: 'sessie.sluit' });
    expect(kan()).toBe(false);
  });

  it('keeps the place, the clock, what was ticked and the rest of the plan', () => {
    const sessie = gestart().spring('knooppunten/k1/leren').stuur({ type: 'klok.verleng', minuten: 5 }, 3);
    const voor = sessie.ctx;
    const stand = { ...standUit(voor), antwoorden: { ...voor.antwoorden, [SLEUTEL]: lijst('van groep B') } };
    sessie.stuur({ type: 'groep.voegSamen', stand }, 1);
    expect(sessie.waar).toBe('knooppunten/k1/leren');
    expect(sessie.ctx.antwoorden[SLEUTEL]).toEqual(lijst('van groep B'));
    expect({ ...sessie.ctx, antwoorden: {}, klok: { ...sessie.ctx.klok, laatsteTik: 0 } }).toEqual({ ...voor, antwoorden: {}, klok: { ...voor.klok, laatsteTik: 0 } });
  });

  it('moves on when the place is no longer there, and takes away what refers to nothing', () => {
    const sessie = gestart().spring('knooppunten/k1/leren');
    const stand = standUit(sessie.ctx);
    sessie.stuur({ type: 'groep.voegSamen', stand: { ...stand, knooppunten: stand.knooppunten.filter((k) => k.id !== 'k1'), deelnemers: stand.deelnemers.filter((d) => d.id !== 'b1') } });
    expect(sessie.waar).toBe('knooppunten/k2/wat-maakt');
    expect(sessie.ctx.plan.groepen.find((g) => g.id === 'B')?.gespreksleiderId).toBeNull();
  });

  it('refuses answers that do not fit and ids that are used twice', () => {
    const sessie = gestart();
    const stand = standUit(sessie.ctx);
    const mis = [
      { ...stand, antwoorden: { [SLEUTEL]: { soort: 'tekst' as const, tekst: 'geen lijst' } } },
      { ...stand, deelnemers: [...stand.deelnemers, ...stand.deelnemers] },
    ];
    for (const slecht of mis) expect(sessie.kan({ type: 'groep.voegSamen', stand: slecht })).toBe(false);
  });
});
