import v8 from 'node:v8';
import vm from 'node:vm';
import type { Sleutelafleiding } from '../../kluis/cryptografie/afleiding.ts';

/** What V8 offers under `--expose-gc`. */
type Opruimer = (keuze?: { readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'last-resort' }) => void;

let opruimer: Opruimer | null = null;

/** Only this module gets hold of it: the flag makes it a global of contexts that are made after it, and that one is thrown away. */
function haalOpruimer(): Opruimer {
  v8.setFlagsFromString('--expose-gc');
  const gevonden: unknown = vm.runInNewContext('gc');
  v8.setFlagsFromString('--no-expose-gc');
  if (typeof gevonden !== 'function') throw new Error('V8 offers no garbage collection.');
  return gevonden as Opruimer;
}

/** Enough to fill what a collection empties in the pages that stay: some tens of MB for a moment. */
const AANTAL = 400_000;

/** Overwrites what was emptied: V8 leaves the bytes of what is gone where they were until it needs the room. */
function overschrijf(): void {
  const vulling: (readonly number[])[] = [];
  for (let nummer = 0; nummer < AANTAL; nummer += 1) vulling.push([0, 0, 0, 0, 0, 0]);
}

/**
 * Gives back at once what nothing holds any more, such as texts that were decrypted and the contexts of ciphers, and overwrites it:
 * V8 would do so when it needs the room, which after a lock can take hours. Takes some tenths of a second.
 */
export function vergeetLosse(): void {
  opruimer ??= haalOpruimer();
  opruimer();
  overschrijf();
  // Gives the emptied pages back to the system as well.
  opruimer({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** By then what a secret was asked for is done: opening, a new sleutelhouder, taking the laptop back. */
const NA_AFLEIDING_MS = 2_000;

let gepland: NodeJS.Timeout | null = null;

/**
 * The same some time after each derivation: who gave a secret made node:crypto copy keys into objects of its own, which are freed
 * only with the object.
 */
export function vergeetNa(leidAf: Sleutelafleiding): Sleutelafleiding {
  return async (geheim, parameters) => {
    const sleutel = await leidAf(geheim, parameters);
    if (gepland !== null) clearTimeout(gepland);
    gepland = setTimeout(vergeetLosse, NA_AFLEIDING_MS).unref();
    return sleutel;
  };
}
