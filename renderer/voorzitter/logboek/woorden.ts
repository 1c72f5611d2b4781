import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Bericht, Uitkomst } from '#shared/contract/vorm';
import { toonDag } from '#shared/domein/tijd';
import { breukzin } from '#shared/logboek/zinnen';

/* How the logboek stands, in sentences. */

export type Logoordeel = Uitkomst<VoorzitterContract, 'logboek.controleer'>;
export type Logvoortgang = Bericht<VoorzitterContract, 'logboek.voortgang'>;
type Pagina = Uitkomst<VoorzitterContract, 'logboek.stand'>;

export interface Stand {
  readonly toon: 'goed' | 'mis' | 'nog-niet';
  readonly zin: string;
}

const getal = new Intl.NumberFormat('nl-NL');

/** Whether the logboek can be trusted, as far as is known. */
export function standVan(pagina: Pick<Pagina, 'breuk'>, oordeel: Logoordeel | null): Stand {
  if (oordeel?.oordeel === 'beschadigd') return { toon: 'mis', zin: breukzin(oordeel) };
  if (oordeel !== null) return { toon: 'goed', zin: heel(oordeel) };
  if (pagina.breuk !== null) return { toon: 'mis', zin: breukzin(pagina.breuk) };
  return { toon: 'nog-niet', zin: 'Het einde van het logboek klopte toen de kluis openging. Hier kun je alle regels nakijken.' };
}

function heel({ regels, vanaf }: Extract<Logoordeel, { readonly oordeel: 'heel' }>): string {
  if (regels === 0) return 'Er staat nog niets in het logboek.';
  const sinds = vanaf === null ? '' : `, vanaf ${toonDag(vanaf)}`;
  return `Het logboek is heel: ${getal.format(regels)} ${regels === 1 ? 'regel' : 'regels'}${sinds}.`;
}

/** Lines that wait in memory, or empty. */
export function achterstandzin({ achterstand }: Pick<Pagina, 'achterstand'>): string {
  if (achterstand === 0) return '';
  const regels = achterstand === 1 ? 'Eén regel kan' : `${getal.format(achterstand)} regels kunnen`;
  return `${regels} nu niet geschreven worden. Ontwar probeert het opnieuw bij de volgende regel. Kijk of de schijf vol is.`;
}

/** How far reading is; `getallen` for a bar. */
export function voortgangzin({ gedaan, totaal }: NonNullable<Logvoortgang>): string {
  return `${getal.format(gedaan)} van ${getal.format(totaal)} regels nagekeken`;
}
