/* Whether what comes back of a form is what that form keeps now: it can be of before a new version of Ontwar. */

export type Vorm<T> = (gelezen: unknown) => gelezen is T;

export const isTekst: Vorm<string> = (gelezen) => typeof gelezen === 'string';
export const isTekstOfNiets: Vorm<string | null> = (gelezen) => gelezen === null || typeof gelezen === 'string';
export const isAan: Vorm<boolean> = (gelezen) => typeof gelezen === 'boolean';
export const isGetal: Vorm<number> = (gelezen): gelezen is number => typeof gelezen === 'number';

export function isEenVan<const T extends string>(keuzes: readonly T[]): Vorm<T> {
  return (gelezen): gelezen is T => keuzes.some((keuze) => keuze === gelezen);
}

export function ofNiets<T>(vorm: Vorm<T>): Vorm<T | null> {
  return (gelezen): gelezen is T | null => gelezen === null || vorm(gelezen);
}

export function lijstVan<T>(vorm: Vorm<T>): Vorm<readonly T[]> {
  return (gelezen): gelezen is readonly T[] => Array.isArray(gelezen) && gelezen.every((deel) => vorm(deel));
}

/** Exactly these fields, each of its own form. */
export function metVelden<T extends object>(vormen: { readonly [K in keyof T]-?: Vorm<T[K]> }): Vorm<T> {
  const namen = Object.keys(vormen);
  return (gelezen): gelezen is T => {
    if (typeof gelezen !== 'object' || gelezen === null || Object.keys(gelezen).length !== namen.length) return false;
    const velden = gelezen as Readonly<Record<string, unknown>>;
    return namen.every((naam) => naam in velden && (vormen as Readonly<Record<string, Vorm<unknown>>>)[naam]?.(velden[naam]) === true);
  };
}

/** What was kept, or null when it is not of this form. */
export function leesKlad<T>(tekst: string | null, vorm: Vorm<T>): { readonly waarde: T } | null {
  if (tekst === null) return null;
  try {
    const gelezen: unknown = JSON.parse(tekst);
    return vorm(gelezen) ? { waarde: gelezen } : null;
  } catch {
    return null;
  }
}
