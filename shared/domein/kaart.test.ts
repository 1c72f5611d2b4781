import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaartregels, maakKaart, MINSTE_KAARTBREEDTE, type Kaart, type Vak } from './kaart.ts';
import { KRINGEN } from './keuzes.ts';
import type { Betrokkene } from './traject.ts';

const woord = fc.oneof(fc.constantFrom('', 'Moeder', 'Gedragswetenschapper', 'Leidinggevende aanbieder B', 'Inkoper of beleidsadviseur gemeente'), fc.string({ maxLength: 80 }));
const betrokkene: fc.Arbitrary<Betrokkene> = fc.record({
  id: fc.uuid(),
  naam: fc.constant('Noor'),
  rol: woord,
  organisatie: woord,
  kring: fc.constantFrom(...KRINGEN),
  regie: fc.constantFrom('', 'het plan', 'de overleggen met school en het vervoer'),
  mandaat: fc.constantFrom('', 'ja', 'nee, moet terug naar directie', 'tot € 10.000'),
});

function raken(a: Vak, b: Vak): boolean {
  return a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte;
}

function botsingen({ vakken }: Kaart): number {
  return vakken.flatMap((a, i) => vakken.slice(i + 1).filter((b) => raken(a, b))).length;
}

/** Whether a box lies in the ellipse of the family: its corner nearest to the middle does. */
function raaktGezin({ gezin }: Kaart, vak: Vak): boolean {
  const dx = Math.max(vak.x - gezin.x, 0, gezin.x - (vak.x + vak.breedte));
  const dy = Math.max(vak.y - gezin.y, 0, gezin.y - (vak.y + vak.hoogte));
  return (dx / gezin.rx) ** 2 + (dy / gezin.ry) ** 2 < 1;
}

describe('maakKaart', () => {
  it('draws everyone once, inside the map, without overlap, around the family', () => {
    fc.assert(
      fc.property(fc.uniqueArray(betrokkene, { maxLength: 24, selector: ({ id }) => id }), fc.integer({ min: 300, max: 1400 }), (betrokkenen, breedte) => {
        const kaart = maakKaart(betrokkenen, breedte);
        expect(kaart.vakken.map(({ id }) => id).toSorted()).toEqual(betrokkenen.map(({ id }) => id).toSorted());
        expect(botsingen(kaart)).toBe(0);
        for (const vak of kaart.vakken) {
          expect(vak.x).toBeGreaterThanOrEqual(0);
          expect(vak.y).toBeGreaterThanOrEqual(0);
          expect(vak.x + vak.breedte).toBeLessThanOrEqual(kaart.breedte + 0.001);
          expect(vak.y + vak.hoogte).toBeLessThanOrEqual(kaart.hoogte + 0.001);
          if (vak.kring !== 'gezin') expect(raaktGezin(kaart, vak)).toBe(false);
        }
        for (const { naam } of kaart.kringen) {
          const woorden = { x: naam.rechts ? naam.x - 130 : naam.x, y: naam.y - 14, breedte: 130, hoogte: 18 };
          expect(kaart.vakken.filter((vak) => raken(vak, woorden))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives each kring its own quarter', () => {
    const een = (kring: Betrokkene['kring']): Betrokkene => ({ id: kring, naam: '', rol: kring, organisatie: '', kring, regie: '', mandaat: '' });
    const { vakken, gezin } = maakKaart(KRINGEN.map(een), 800);
    const waar = Object.fromEntries(vakken.map((v) => [v.id, `${v.y + v.hoogte <= gezin.y ? 'boven' : v.y >= gezin.y ? 'onder' : 'midden'} ${v.x + v.breedte < gezin.x ? 'links' : v.x > gezin.x ? 'rechts' : 'midden'}`]));
    expect(waar).toEqual({ gezin: 'midden midden', netwerk: 'boven links', hulp: 'boven rechts', onderwijs: 'onder links', overheid: 'onder rechts' });
  });

  it('is a map also without anyone, and never narrower than can be drawn', () => {
    const leeg = maakKaart([], 100);
    expect(leeg).toMatchObject({ breedte: MINSTE_KAARTBREEDTE, vakken: [] });
    expect(leeg.hoogte).toBeGreaterThan(100);
  });
});

describe('kaartregels', () => {
  it('are the lines of a box in their order, each known by itself and the first of a mark told apart', () => {
    const regels = kaartregels({ rol: ['ambulant', 'begeleider'], organisatie: [], regie: ['regie: plan'], mandaat: ['mandaat'] });
    expect(regels.map(({ id, tekst, eerste }) => [id, tekst, eerste])).toEqual([['rol 1', 'ambulant', true], ['rol 2', 'begeleider', false], ['regie 1', 'regie: plan', true], ['mandaat 1', 'mandaat', true]]);
  });
});
