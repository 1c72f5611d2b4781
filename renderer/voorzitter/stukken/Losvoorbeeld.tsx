import type { Stuk } from '#shared/stukken/stuk';
import { Stukvoorbeeld, useVoorbeeld } from './Stukvoorbeeld.tsx';

/** A stuk as it would leave now, or as a version left, to look at beside something else. */
export function Losvoorbeeld({ stuk, versie = null, teLang }: { readonly stuk: Stuk; readonly versie?: number | null; readonly teLang?: (bladzijden: number) => string }) {
  const gebruik = useVoorbeeld(stuk, versie);
  return <Stukvoorbeeld gebruik={gebruik} {...(teLang === undefined ? {} : { teLang })} />;
}
