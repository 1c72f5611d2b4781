import type { VoorzitterContract } from './voorzitter.ts';
import type { Brug } from './vorm.ts';
import type { ZaalContract } from './zaal.ts';

/*
 * What the preloads put on `window`. A renderer includes it with `import type {} from '#shared/contract/venster'`.
 * Each window has exactly one of the two; a file of the other window that touches the wrong one finds it undefined.
 */
declare global {
  interface Window {
    /** In the chair's window alone. */
    readonly ontwar: Brug<VoorzitterContract>;
    /** In the beamer window alone. */
    readonly ontwarZaal: Brug<ZaalContract>;
  }
}
