import type { Fout } from '#shared/contract/fouten';

/** How it stands with the saving of what is on screen. `op`: epoch ms at which it was safely on disk. */
export type Bewaarstaat =
  | { readonly soort: 'rust' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'bewaard'; readonly op: number }
  | { readonly soort: 'mislukt'; readonly fout: Fout };

/** Several fields under one status: what is worst speaks; of what was saved, the latest. */
export function samen(staten: readonly Bewaarstaat[]): Bewaarstaat {
  const mislukt = staten.find((staat) => staat.soort === 'mislukt');
  if (mislukt !== undefined) return mislukt;
  const bezig = staten.find((staat) => staat.soort === 'bezig');
  if (bezig !== undefined) return bezig;
  const momenten = staten.flatMap((staat) => (staat.soort === 'bewaard' ? [staat.op] : []));
  return momenten.length === 0 ? { soort: 'rust' } : { soort: 'bewaard', op: Math.max(...momenten) };
}
