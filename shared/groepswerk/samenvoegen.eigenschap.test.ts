import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginstand, daden, doe, type Komst, Moeder } from '../../tests/materiaal/groepswerk.ts';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import { lijstVan, neemUiteen } from './cellen.ts';
import type { Groepsstand } from './groepsstand.ts';
import { kiesVersie } from './kiezen.ts';
import { naarCel } from './verschillen.ts';

/*
 * Random edits as sessions make them, here and on two or three other laptops that began at different times, merged in every order,
 * repeated and interleaved.
 */

const NAMEN = ['b', 'c', 'd'] as const;
const RUNS = Number(process.env['RUNS'] ?? 60);
/** The same meetings each time; `RUNS=1000` looks for new ones. */
const PROEF = process.env['RUNS'] === undefined ? { numRuns: RUNS, seed: 20_260_312 } : { numRuns: RUNS };

/** What every laptop did; here between the moments on which the files went out too. */
const geschiedenis = (verplaatst: boolean) =>
  fc.record({ hier: fc.array(daden(false), { minLength: 4, maxLength: 4 }), laptops: fc.tuple(daden(verplaatst), daden(verplaatst), daden(verplaatst)) });
type Geschiedenis = ReturnType<typeof geschiedenis> extends fc.Arbitrary<infer T> ? T : never;

/** Everything is done and nothing is merged yet. */
function speel({ hier, laptops }: Geschiedenis): { readonly moeder: Moeder; readonly komsten: readonly Komst[] } {
  const moeder = new Moeder('h', beginstand);
  const komsten = NAMEN.map((naam, i): Komst => {
    moeder.doe(hier[i] ?? []);
    const laptop = moeder.geefMee(naam);
    const basis = laptop.stand;
    return { uitgifteId: naam, gemaaktOp: 1, basis, stand: laptop.doe(laptops[i] ?? []).stand };
  });
  moeder.doe(hier[3] ?? []);
  return { moeder, komsten };
}

const VOLGORDES = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] as const;

function samen(moeder: Moeder, komsten: readonly Komst[]): Moeder {
  const kopie = moeder.kopie();
  for (const komst of komsten) expect(kopie.neemTerug(komst).soort).toBe('samengevoegd');
  return kopie;
}

/** A list with a line that one took away and another changed is compared without its order: where such a line stands is a matter of who came first. */
function inhoud({ stand, verschillen }: Moeder) {
  const { waarden, lijsten } = neemUiteen(stand);
  const betwist = new Set(verschillen.filter((v) => v.versies.some((versie) => versie.waarde === null)).map((v) => lijstVan(v.cel)?.lijst));
  return { waarden, verschillen, lijsten: Object.fromEntries([...lijsten].map(([pad, ids]) => [pad, betwist.has(pad) ? ids.toSorted() : ids])) };
}

/** Every value that somebody can still find: what stands there, and what there is to choose from. */
function vindbaar({ stand, verschillen }: Moeder): (cel: string) => readonly (string | undefined)[] {
  const { waarden } = neemUiteen(stand);
  const open = new Map(verschillen.map((v) => [v.cel, v.versies.map((versie) => naarCel(v.cel, versie.waarde))]));
  return (cel) => [waarden.get(cel), ...(open.get(cel) ?? [])];
}

/** The cells that somebody changed, with what they made of them; undefined: taken away. */
function wijzigingen(basis: Groepsstand, stand: Groepsstand): readonly (readonly [cel: string, waarde: string | undefined])[] {
  const van = neemUiteen(basis).waarden;
  const naar = neemUiteen(stand).waarden;
  return [...new Set([...van.keys(), ...naar.keys()])].filter((cel) => van.get(cel) !== naar.get(cel)).map((cel) => [cel, naar.get(cel)]);
}

/**
 * Whether somebody was taken away here and on one laptop, while another changed them. That there is to choose whether they stay is
 * then the same in every order; whether there is to choose between their names as well is not.
 */
function isDrievoudig(moeder: Moeder, komsten: readonly Komst[]): boolean {
  const er = neemUiteen(moeder.stand).waarden;
  const weg = komsten.flatMap(({ basis, stand }) => wijzigingen(basis, stand).filter(([, waarde]) => waarde === undefined).map(([cel]) => cel));
  return weg.some((cel) => /^(deelnemer|knooppunt)\|[^|]*$/.test(cel) && !er.has(cel));
}

function isEigenschap(cel: string): boolean {
  return /^(deelnemer|groep|knooppunt)\|[^|]*\|/.test(cel);
}

describe('merging', () => {
  it('gives the same in whatever order the groups come back', () => {
    fc.assert(
      fc.property(geschiedenis(false), (verhaal) => {
        const { moeder, komsten } = speel(verhaal);
        fc.pre(!isDrievoudig(moeder, komsten));
        const uitkomsten = VOLGORDES.map((volgorde) => inhoud(samen(moeder, volgorde.flatMap((i) => komsten[i] ?? []))));
        for (const uitkomst of uitkomsten) expect(uitkomst).toEqual(uitkomsten[0]);
      }),
      PROEF,
    );
  });

  it('loses nothing: what anybody made of anything stands there, or there is to choose it', () => {
    fc.assert(
      fc.property(geschiedenis(true), (verhaal) => {
        const { moeder, komsten } = speel(verhaal);
        const na = samen(moeder, komsten);
        const vind = vindbaar(na);
        const er = neemUiteen(na.stand).waarden;
        // Who began with what another made of it and went on from there: that is known.
        const verder = (cel: string, waarde: string | undefined, laptop: number): boolean =>
          komsten.some(({ basis, stand }, i) => i > laptop && neemUiteen(basis).waarden.get(cel) === waarde && neemUiteen(stand).waarden.get(cel) !== waarde);
        for (const [i, { basis, stand }] of komsten.entries()) {
          for (const [cel, waarde] of wijzigingen(basis, stand)) {
            // What stands at somebody who was taken away goes with them, and comes back with them.
            if (verder(cel, waarde, i) || (isEigenschap(cel) && (waarde === undefined || !er.has(cel)))) continue;
            expect([cel, vind(cel)]).toEqual([cel, expect.arrayContaining([waarde])]);
          }
        }
        const hier = neemUiteen(moeder.stand).waarden;
        for (const cel of new Set([...hier.keys(), ...neemUiteen(beginstand).waarden.keys()])) {
          if (!verder(cel, hier.get(cel), -1) && !(isEigenschap(cel) && (hier.get(cel) === undefined || !er.has(cel)))) expect([cel, vind(cel)]).toEqual([cel, expect.arrayContaining([hier.get(cel)])]);
        }
      }),
      PROEF,
    );
  });

  it('changes nothing when the same comes back once more, whatever came back in between', () => {
    fc.assert(
      fc.property(geschiedenis(true), fc.constantFrom(...VOLGORDES), (verhaal, volgorde) => {
        const { moeder, komsten } = speel(verhaal);
        const na = samen(moeder, komsten);
        const nogEens = samen(na, volgorde.flatMap((i) => komsten[i] ?? []));
        expect(inhoud(nogEens)).toEqual(inhoud(na));
        expect(nogEens.uitgiften).toEqual(na.uitgiften);
      }),
      PROEF,
    );
  });

  it('leaves what is typed or chosen here after a merge as it is when the same comes back', () => {
    fc.assert(
      fc.property(geschiedenis(true), daden(true), fc.array(fc.nat({ max: 3 })), fc.constantFrom(...VOLGORDES), (verhaal, later, keuzes, volgorde) => {
        const { moeder, komsten } = speel(verhaal);
        const na = samen(moeder, komsten);
        for (const keuze of keuzes) {
          const [verschil] = na.verschillen;
          const gekozen = verschil === undefined ? null : kiesVersie(leersessie, na.stand, na.verschillen, verschil.id, keuze % 2);
          if (gekozen !== null) Object.assign(na, gekozen);
        }
        const open = new Set(na.verschillen.map((v) => v.cel.split('|').slice(0, 2).join('|')));
        na.doe(later);
        const nogEens = samen(na, volgorde.flatMap((i) => komsten[i] ?? []));
        const voor = neemUiteen(na.stand);
        const daarna = neemUiteen(nogEens.stand);
        for (const cel of new Set([...voor.waarden.keys(), ...daarna.waarden.keys()])) {
          if (!open.has(cel.split('|').slice(0, 2).join('|'))) expect([cel, daarna.waarden.get(cel)]).toEqual([cel, voor.waarden.get(cel)]);
        }
        if (open.size === 0) expect(nogEens.stand).toEqual(na.stand);
      }),
      PROEF,
    );
  });

  it('gives the same when a group comes back twice as when it comes back once with everything', () => {
    fc.assert(
      fc.property(geschiedenis(false), daden(false), (verhaal, daarna) => {
        const { moeder, komsten } = speel(verhaal);
        const [b, c] = komsten;
        if (b === undefined || c === undefined) throw new Error('three laptops came back');
        // The same change on both sides counts as known to both: what one makes of it next is taken over.
        fc.pre(wijzigingen(b.basis, b.stand).every(([cel, waarde]) => neemUiteen(moeder.stand).waarden.get(cel) !== waarde));
        const later: Komst = { ...b, gemaaktOp: 2, stand: daarna.reduce((stand, daad, i) => doe(stand, daad, `b${100 + i}`), b.stand) };
        const ineens = inhoud(samen(moeder, [later, c]));
        expect(inhoud(samen(moeder, [b, c, later]))).toEqual(ineens);
        expect(inhoud(samen(moeder, [b, later, c]))).toEqual(ineens);
        expect(inhoud(samen(moeder, [c, b, later]))).toEqual(ineens);
      }),
      { ...PROEF, maxSkipsPerRun: 1_000 },
    );
  });

  it('takes over what one group did exactly as it was done there, when here nobody did anything', () => {
    fc.assert(
      fc.property(daden(true), daden(true), (gedaan, daarna) => {
        const moeder = new Moeder('h', beginstand);
        const laptop = moeder.geefMee('b');
        for (const [i, stap] of [gedaan, daarna].entries()) {
          laptop.doe(stap);
          moeder.neemTerug({ uitgifteId: 'b', gemaaktOp: i, basis: beginstand, stand: laptop.stand });
        }
        expect(neemUiteen(moeder.stand).waarden).toEqual(neemUiteen(laptop.stand).waarden);
        const sleutel = 'knooppunten/k3/wat-maakt#antwoord';
        expect(moeder.stand.antwoorden[sleutel]).toEqual(laptop.stand.antwoorden[sleutel]);
        expect(moeder.verschillen).toEqual([]);
      }),
      PROEF,
    );
  });
});
