import type { Page } from 'playwright-core';
import type { Antwoord } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument, Brug, Uitkomst } from '#shared/contract/vorm';

/* Speaking to main as the chair's window does, through the bridge of its preload. */

export const PROEFWACHTZIN = 'paarse olifant fietst langzaam bergop 47';

type Opdrachtnaam = keyof VoorzitterContract['opdrachten'];

/** Sends a request through the bridge. Bytes in an answer do not survive the way to the test. */
export async function roep<K extends Opdrachtnaam>(pagina: Page, opdracht: K, arg?: Argument<VoorzitterContract, K>): Promise<Antwoord<Uitkomst<VoorzitterContract, K>>> {
  const vraag = ([naam, inhoud]: readonly [string, unknown]): Promise<unknown> => {
    const { ontwar } = window as unknown as { readonly ontwar: Brug<VoorzitterContract> };
    return (ontwar.roep as (naam: string, arg: unknown) => Promise<unknown>)(naam, inhoud);
  };
  return (await pagina.evaluate(vraag, [opdracht, arg] as const)) as Antwoord<Uitkomst<VoorzitterContract, K>>;
}

/** The value of a request that must succeed. */
export async function eis<K extends Opdrachtnaam>(pagina: Page, opdracht: K, arg?: Argument<VoorzitterContract, K>): Promise<Uitkomst<VoorzitterContract, K>> {
  const antwoord = await roep(pagina, opdracht, arg);
  if (!antwoord.ok) throw new Error(`${opdracht}: ${antwoord.fout.code} ${antwoord.fout.watGebeurde}`);
  return antwoord.value;
}
