import type { Page } from 'playwright-core';
import { kies, staatBij, voegAfspraakToe, volgende, vulLijst, type Waar } from './leiden.ts';
import { VRAGEN, type Bijeenkomst } from './voorbeeld.ts';

/** What a group said about a knooppunt. */
export type Rondeantwoorden = Omit<Bijeenkomst['gegevens']['rondes'][number], 'knooppuntId'>;

/** Leads one knooppunt by keyboard: the fixed questions, the verstoring, the niveau and who takes it up, until `daarna`. */
export async function leidRonde(pagina: Page, antwoorden: Rondeantwoorden, hier: Omit<Waar, 'vraag'>, daarna: Waar): Promise<void> {
  await staatBij(pagina, { vraag: VRAGEN.watMaakt, ...hier });
  await vulLijst(pagina, VRAGEN.watMaakt, antwoorden.watMaakt);
  await volgende(pagina, { vraag: VRAGEN.elementen, ...hier });
  await vulLijst(pagina, VRAGEN.elementen, antwoorden.elementen);
  await volgende(pagina, { vraag: VRAGEN.leren, ...hier });
  await vulLijst(pagina, VRAGEN.leren, antwoorden.leren);
  await volgende(pagina, { vraag: VRAGEN.helpen, ...hier });
  await vulLijst(pagina, 'Wat', antwoorden.watHelpt);
  await vulLijst(pagina, 'Wie', antwoorden.wieHelpt);
  await volgende(pagina, { vraag: VRAGEN.verstoring, ...hier });
  await kies(pagina, hoofdletter(antwoorden.verstoring));
  await volgende(pagina, { vraag: VRAGEN.niveau, ...hier });
  await kies(pagina, hoofdletter(antwoorden.niveau));
  for (const afspraak of antwoorden.oppakken) await voegAfspraakToe(pagina, { ...afspraak, voor: '1 juni 2026' });
  await volgende(pagina, daarna);
}

export function hoofdletter(woord: string): string {
  return `${woord.charAt(0).toUpperCase()}${woord.slice(1)}`;
}
