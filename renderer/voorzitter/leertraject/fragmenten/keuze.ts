import { zinnenVan, type Bereik } from '#shared/leertraject/fragmenten';

/* Choosing words of a text by keyboard: a word at a time, a sentence at a time, and further with Shift. */

/** Where choosing began and where it is now; what is chosen lies from one to the other. */
export interface Keuze {
  readonly anker: Bereik;
  readonly kop: Bereik;
}

export function gekozen({ anker, kop }: Keuze): Bereik {
  return { van: Math.min(anker.van, kop.van), tot: Math.max(anker.tot, kop.tot) };
}

function woordenVan(tekst: string): readonly Bereik[] {
  return [...tekst.matchAll(/\S+/gu)].map(({ index, 0: woord }) => ({ van: index, tot: index + woord.length }));
}

/**
 * What a key chooses: left and right a word, up and down a sentence, Home and End the first and last word; with Shift from where
 * choosing began. Null when the key means nothing here.
 */
export function kiesMetToets(tekst: string, keuze: Keuze | null, toets: string, metShift: boolean): Keuze | null {
  const kop = doel(tekst, keuze, toets, metShift);
  if (kop === undefined) return null;
  return { anker: metShift && keuze !== null ? keuze.anker : kop, kop };
}

function doel(tekst: string, keuze: Keuze | null, toets: string, metShift: boolean): Bereik | undefined {
  const nu = keuze?.kop;
  switch (toets) {
    case 'ArrowRight': {
      const woorden = woordenVan(tekst);
      return nu === undefined ? woorden[0] : woorden.find(({ van }) => van >= nu.tot);
    }
    case 'ArrowLeft': {
      const woorden = woordenVan(tekst);
      return nu === undefined ? woorden[0] : woorden.findLast(({ tot }) => tot <= nu.van);
    }
    case 'ArrowDown':
      return zin(tekst, nu, metShift, 1);
    case 'ArrowUp':
      return zin(tekst, nu, metShift, -1);
    case 'Home':
      return woordenVan(tekst)[0];
    case 'End':
      return woordenVan(tekst).at(-1);
    default:
      return undefined;
  }
}

/** From words inside a sentence first to that sentence; from a sentence to the next. With Shift up to its end. */
function zin(tekst: string, nu: Bereik | undefined, metShift: boolean, stap: 1 | -1): Bereik | undefined {
  const zinnen = zinnenVan(tekst);
  if (nu === undefined) return zinnen[0];
  if (metShift && stap === 1) {
    const verder = zinnen.find(({ tot }) => tot > nu.tot);
    return verder === undefined ? undefined : { van: Math.max(verder.van, nu.tot), tot: verder.tot };
  }
  if (metShift) {
    const verder = zinnen.findLast(({ van }) => van < nu.van);
    return verder === undefined ? undefined : { van: verder.van, tot: Math.min(verder.tot, nu.van) };
  }
  const erin = zinnen.find(({ van, tot }) => van <= nu.van && nu.tot <= tot && (van < nu.van || nu.tot < tot));
  return erin ?? (stap === 1 ? zinnen.find(({ van }) => van >= nu.tot) : zinnen.findLast(({ tot }) => tot <= nu.van));
}
