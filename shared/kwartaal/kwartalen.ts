import { kwartaal } from '../domein/signalen.ts';
import { rangtelwoord } from '../domein/woorden.ts';

/* Quarters of a year. */

export interface Kwartaal {
  readonly jaar: number;
  /** 1 to 4. */
  readonly kwartaal: number;
}

/** The quarter of a whole day; null for one that is not known to the month. */
export function kwartaalVan(dag: string): Kwartaal | null {
  const [, jaar, nummer] = /^(\d{4})-Q([1-4])$/u.exec(kwartaal(dag)) ?? [];
  return jaar === undefined || nummer === undefined ? null : { jaar: Number(jaar), kwartaal: Number(nummer) };
}

/** `2026-Q1`, as `kwartaal` of `domein/signalen.ts` gives it for a day in it. */
export function kwartaalsleutel({ jaar, kwartaal: nummer }: Kwartaal): string {
  return `${jaar}-Q${nummer}`;
}

export function valtIn(dag: string, van: Kwartaal): boolean {
  return kwartaal(dag) === kwartaalsleutel(van);
}

/** `eerste kwartaal van 2026`. */
export function toonKwartaal({ jaar, kwartaal: nummer }: Kwartaal): string {
  return `${rangtelwoord(nummer)} kwartaal van ${jaar}`;
}

/** The last day of it. */
export function kwartaaleinde({ jaar, kwartaal: nummer }: Kwartaal): string {
  return new Date(Date.UTC(jaar, nummer * 3, 0)).toISOString().slice(0, 10);
}

/** It and those before it, the oldest first. */
export function laatsteKwartalen({ jaar, kwartaal: nummer }: Kwartaal, aantal: number): readonly Kwartaal[] {
  return Array.from({ length: aantal }, (_, plek) => {
    const telling = jaar * 4 + nummer - 1 - (aantal - 1 - plek);
    return { jaar: Math.floor(telling / 4), kwartaal: (telling % 4) + 1 };
  });
}
