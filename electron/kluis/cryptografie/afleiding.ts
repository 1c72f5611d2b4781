import { Worker } from 'node:worker_threads';
import { SLEUTEL_LENGTE } from './versleuteling.ts';

/* From a passphrase or herstelcode to a key: Argon2id by hash-wasm (`crypto.argon2` fails inside Electron). */

export interface Argon2Kosten {
  readonly geheugenKiB: number;
  readonly iteraties: number;
}

export interface Afleidparameters extends Argon2Kosten {
  readonly zout: Buffer;
}

/** Derives a key of 32 bytes. Does not change `geheim`; the caller zeroes it and the result. */
export type Sleutelafleiding = (geheim: Buffer, parameters: Afleidparameters) => Promise<Buffer>;

/** The least and the most that a header may ask. */
export interface Kostengrens {
  readonly minimum: Argon2Kosten;
  /** What a slot should ask: one that asks less is made anew when its secret is typed. */
  readonly gewenst: Argon2Kosten;
  readonly maximum: Argon2Kosten;
}

/**
 * What the product asks and accepts. The maximum keeps a hostile header from asking for all memory; with 512 MiB and
 * 12 passes even a slow laptop is done within half a minute.
 */
export const PRODUCTGRENS: Kostengrens = {
  minimum: { geheugenKiB: 64 * 1024, iteraties: 3 },
  gewenst: { geheugenKiB: 64 * 1024, iteraties: 3 },
  maximum: { geheugenKiB: 512 * 1024, iteraties: 12 },
};

/** True when a header may ask these costs. */
export function binnenGrens(kosten: Argon2Kosten, grens: Kostengrens): boolean {
  return (
    kosten.geheugenKiB >= grens.minimum.geheugenKiB &&
    kosten.geheugenKiB <= grens.maximum.geheugenKiB &&
    kosten.iteraties >= grens.minimum.iteraties &&
    kosten.iteraties <= grens.maximum.iteraties
  );
}

/** The dearest of these in each respect. */
export function duurste(kosten: readonly Argon2Kosten[]): Argon2Kosten {
  return {
    geheugenKiB: Math.max(...kosten.map(({ geheugenKiB }) => geheugenKiB)),
    iteraties: Math.max(...kosten.map(({ iteraties }) => iteraties)),
  };
}

/** Derives in the thread that calls, which stands still meanwhile: for the worker itself, tests and the example kluis. */
export const leidAfHier: Sleutelafleiding = async (geheim, parameters) => {
  // Only here: most that imports this file derives in the worker, and main would load it before the first picture.
  const { argon2id } = await import('hash-wasm');
  const sleutel = await argon2id({
    password: geheim,
    salt: parameters.zout,
    parallelism: 1,
    iterations: parameters.iteraties,
    memorySize: parameters.geheugenKiB,
    hashLength: SLEUTEL_LENGTE,
    outputType: 'binary',
  });
  return Buffer.from(sleutel.buffer, sleutel.byteOffset, sleutel.byteLength);
};

/** Derives in a worker thread of its own, which ends afterwards and takes its memory with it. `pad`: the bundled `argon2-werker`. */
export function leidAfInWerker(pad: string | URL): Sleutelafleiding {
  return (geheim, parameters) =>
    new Promise<Buffer>((klaar, mis) => {
      // Both threads see the same bytes: a message would leave copies behind, which nobody can zero.
      const gedeeld = inGedeeldGeheugen(geheim);
      const sleutel = inGedeeldGeheugen(Buffer.alloc(SLEUTEL_LENGTE));
      const werker = new Worker(pad, { workerData: { geheim: gedeeld, sleutel, parameters } });
      werker.once('message', () => klaar(kopieVan(sleutel)));
      werker.once('error', mis);
      werker.once('exit', (code) => {
        gedeeld.fill(0);
        sleutel.fill(0);
        // After an answer this changes nothing; without one it keeps the caller from waiting for ever.
        mis(new Error(`The key worker stopped with code ${code}.`));
      });
    });
}

function inGedeeldGeheugen(bytes: Uint8Array): Uint8Array {
  const gedeeld = new Uint8Array(new SharedArrayBuffer(bytes.length));
  gedeeld.set(bytes);
  return gedeeld;
}

/** In memory of its own, not in the pool that small buffers share. */
function kopieVan(sleutel: Uint8Array): Buffer {
  const kopie = Buffer.alloc(sleutel.length);
  kopie.set(sleutel);
  return kopie;
}

/** How long unlocking should take, in ms. */
const DOEL_MS = 1_000;
const GEHEUGENSTAPPEN = [4, 2, 1] as const;

/**
 * Costs that take about a second on this machine: first more memory, which hurts an attacker most, then more passes.
 * Never below the minimum, however slow the machine.
 * @param klok monotonic time in ms
 */
export async function ijkKosten(leidAf: Sleutelafleiding, grens: Kostengrens, klok: () => number): Promise<Argon2Kosten> {
  const { minimum, maximum } = grens;
  const begin = klok();
  (await leidAf(Buffer.from('ijking'), { ...minimum, zout: Buffer.alloc(16) })).fill(0);
  const duurMinimum = Math.max(klok() - begin, 1);
  const keer = GEHEUGENSTAPPEN.find((stap) => stap * duurMinimum <= DOEL_MS && stap * minimum.geheugenKiB <= maximum.geheugenKiB) ?? 1;
  const iteraties = Math.floor((minimum.iteraties * DOEL_MS) / (duurMinimum * keer));
  return duurste([grens.gewenst, { geheugenKiB: minimum.geheugenKiB * keer, iteraties: Math.min(Math.max(iteraties, minimum.iteraties), maximum.iteraties) }]);
}
