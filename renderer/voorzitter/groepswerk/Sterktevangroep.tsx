import { Sterkte } from '../openen/Sterkte.tsx';
import { useOordeel } from '../openen/useOordeel.ts';

/** The strength of the wachtzin of a group file. A component of its own, so that the word lists load only when somebody types one. */
export function Sterktevangroep({ wachtzin }: { readonly wachtzin: string }) {
  const oordeel = useOordeel(wachtzin);
  return <Sterkte oordeel={wachtzin === '' ? null : oordeel} voor="dit bestand" />;
}
