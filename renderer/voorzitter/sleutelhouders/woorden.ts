import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { toonDag } from '#shared/domein/tijd';
import { telwoord } from '#shared/domein/woorden';

export type Sleutelhouders = Uitkomst<VoorzitterContract, 'sleutelhouder.lijst'>;
export type Houder = Sleutelhouders['houders'][number];

/** Since when somebody can open the kluis, and of when their wachtzin is when that was changed. */
export function sindsregel({ sinds, wachtzinVan }: Pick<Houder, 'sinds' | 'wachtzinVan'>): string {
  const begin = toonDag(sinds);
  const wachtzin = toonDag(wachtzinVan);
  return begin === wachtzin ? `sinds ${begin}` : `sinds ${begin}, wachtzin van ${wachtzin}`;
}

/** How somebody without a name is called: one of before Ontwar asked for names. */
export function toonNaam(naam: string): string {
  return naam === '' ? 'Zonder naam' : naam;
}

/** Why this cannot be the name, or null. @param eigenId whose name it was already; null for somebody new */
export function naamfout(naam: string, houders: readonly Houder[], eigenId: string | null): string | null {
  const schoon = naam.trim().toLowerCase();
  if (schoon === '') return 'Vul een naam in.';
  if (houders.some((houder) => houder.id !== eigenId && houder.naam.toLowerCase() === schoon)) return 'Er is al een sleutelhouder met deze naam.';
  return null;
}

/** What is still to be renewed after a removal; null when everything was. */
export function vernieuwzin(over: number): string | null {
  if (over === 0) return null;
  return `${telwoord(over, 'onderdeel krijgt', 'onderdelen krijgen')} nog een nieuwe sleutel. Dat gaat door terwijl je werkt, en de volgende keer verder als je stopt.`;
}

/** Who can be removed by whom: not oneself, and not the last. */
export function magWeg({ ik, houders }: Pick<Sleutelhouders, 'ik' | 'houders'>, id: string): boolean {
  return id !== ik && houders.length > 1;
}

/** Whose wachtzin can be changed: one's own, and that of anybody after opening with the herstelcode. */
export function magWachtzinWijzigen({ ik }: Pick<Sleutelhouders, 'ik'>, id: string): boolean {
  return ik === null || id === ik;
}
