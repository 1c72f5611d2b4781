import { useEffect } from 'react';
import { haalPdfAlvast } from './sessie/afronden/pdf.ts';
import { vooraf } from './vooraf.tsx';

/* Code that the first click on a session or a report would wait for. It is code alone: nothing of a casus is asked for beforehand. */

/** A session with its verslag: most of what the window is. */
export const sessiescherm = vooraf(async () => (await import('./sessie/Sessiescherm.tsx')).Sessiescherm);

/** After opening the first screen fills itself (ms); by then that is done. */
const RUST_MS = 1_000;

/** Fetches it when the first screen is there and the window has nothing to do. */
export function useAlvast(): void {
  useEffect(() => {
    let rust = 0;
    const bijRust = (doe: () => void): void => {
      rust = requestIdleCallback(doe);
    };
    const wekker = setTimeout(() => haalNaElkaar([sessiescherm.haalAlvast, haalPdfAlvast], bijRust), RUST_MS);
    return () => {
      clearTimeout(wekker);
      cancelIdleCallback(rust);
    };
  }, []);
}

/** Each when the one before it is done, and `bijRust` says when; that one fails is found by the first who needs it. */
export function haalNaElkaar([eerste, ...rest]: readonly (() => Promise<void>)[], bijRust: (doe: () => void) => void): void {
  if (eerste === undefined) return;
  bijRust(() => {
    const verder = (): void => haalNaElkaar(rest, bijRust);
    eerste().then(verder, verder);
  });
}
