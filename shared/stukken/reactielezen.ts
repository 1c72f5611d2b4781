import { MAX_REGEL, MAX_TEKST } from '../domein/tekstvormen.ts';
import type { Formulierkenmerk, Formuliervelden, GelezenFormulier } from '../leertraject/formulier.ts';
import { antwoordenUit, horenBij } from '../leertraject/inlezen.ts';
import { opEenRegel } from '../leertraject/schone-tekst.ts';
import { isReactiecode } from '../leertraject/veldnamen.ts';
import { REACTIEOORDELEN } from './keuzes.ts';
import { REACTIEVRAAG, ROL_VAN_LEZER, reactiesom, reactievragen, type Reactielezer } from './reactieformulier.ts';
import type { Reactie } from './stuk.ts';

/* What a returned file is: a reaction on a version of this stuk, one that was read before, or why it cannot be taken over. */

/** What somebody filled in. */
export type Ingevuld = Pick<Reactie, 'rol' | 'organisatie' | 'oordeel' | 'tekst'>;

/**
 * Why nothing was taken over. `ander-stuk`: a reaction form, of something else or of another kluis. `andere-versie`: of this stuk, of
 * a version that is not here. `ander-formulier`: a form of ours with which one does not react. `plat`: printed or flattened.
 * `zonder-rol`: nobody can tell whose it is. `te-lang`: more than can be kept, and nothing is cut off.
 */
export type Leesbezwaar =
  | Exclude<GelezenFormulier['soort'], 'formulier'>
  | 'ander-stuk'
  | 'andere-versie'
  | 'ander-formulier'
  | 'bewerkt'
  | 'leeg'
  | 'zonder-rol'
  | 'te-lang';

export type Leesuitkomst = { readonly soort: 'reactie'; readonly versie: number; readonly ingevuld: Ingevuld } | { readonly soort: 'bezwaar'; readonly waarom: Leesbezwaar };

/** What the forms of this stuk say of themselves. */
export interface Reactiekenmerken {
  readonly lezer: Reactielezer;
  /** How the id of every form of this stuk begins. */
  readonly stuk: string;
  /** The version, by the id of its form. */
  readonly versies: ReadonlyMap<string, number>;
}

export function leesReactie(gelezen: GelezenFormulier, kenmerken: Reactiekenmerken): Leesuitkomst {
  switch (gelezen.soort) {
    case 'formulier':
      return leesFormulier(gelezen.kenmerk, gelezen.velden, kenmerken);
    case 'plat':
      return bezwaar(isReactiecode(gelezen.code) ? 'plat' : 'ander-formulier');
    default:
      return bezwaar(gelezen.soort);
  }
}

function leesFormulier({ soort, id, vraagsom }: Formulierkenmerk, velden: Formuliervelden, { lezer, stuk, versies }: Reactiekenmerken): Leesuitkomst {
  if (soort !== 'reactie') return bezwaar('ander-formulier');
  const versie = versies.get(id);
  if (versie === undefined) return bezwaar(id.startsWith(stuk) ? 'andere-versie' : 'ander-stuk');
  const vragen = reactievragen(lezer);
  if (vraagsom !== reactiesom(lezer) || !horenBij(vragen, velden)) return bezwaar('bewerkt');
  const antwoorden = antwoordenUit(vragen, velden);
  const regel = (vraag: string): string => opEenRegel(antwoorden[vraag]?.tekst ?? '');
  const tekst = antwoorden[REACTIEVRAAG.tekst]?.tekst ?? '';
  const oordeel = REACTIEOORDELEN.find((elk) => antwoorden[REACTIEVRAAG.oordeel]?.keuzes.includes(elk)) ?? null;
  if (tekst === '' && oordeel === null) return bezwaar('leeg');
  const organisatie = regel(REACTIEVRAAG.organisatie);
  const rol = regel(REACTIEVRAAG.rol) || ROL_VAN_LEZER[lezer];
  if (rol === '' && organisatie === '') return bezwaar('zonder-rol');
  if (tekst.length > MAX_TEKST || Math.max(rol.length, organisatie.length) > MAX_REGEL) return bezwaar('te-lang');
  return { soort: 'reactie', versie, ingevuld: { rol, organisatie, oordeel, tekst } };
}

function bezwaar(waarom: Leesbezwaar): Leesuitkomst {
  return { soort: 'bezwaar', waarom };
}

/**
 * Whether this was read before: the same file, by its id, or the same words from the same role. Who only chose said what others can say
 * too, so there only the file itself is the same.
 */
export function isBekend(id: string, versie: number, { rol, organisatie, oordeel, tekst }: Ingevuld, reacties: readonly Reactie[]): boolean {
  return reacties.some(
    (ander) =>
      ander.id === id ||
      (tekst !== '' && ander.weg === 'formulier' && ander.versie === versie && ander.rol === rol && ander.organisatie === organisatie && ander.oordeel === oordeel && ander.tekst === tekst),
  );
}
