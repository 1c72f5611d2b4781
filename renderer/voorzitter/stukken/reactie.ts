import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Fout } from '#shared/contract/fouten';
import type { Argument } from '#shared/contract/vorm';
import { telwoord } from '#shared/domein/woorden';
import type { Reactie } from '#shared/stukken/stuk';
import { REACTIEOORDELEN } from '#shared/stukken/keuzes';
import { nieuwId } from '../../ui/nieuwId.ts';
import { isEenVan, isGetal, isTekst, metVelden, ofNiets } from '../klad/vormen.ts';

/** A reaction while it is typed. */
export type Reactieklad = Argument<VoorzitterContract, 'reactie.bewaar'>['reactie'];

export const isReactieklad = ofNiets(metVelden<Reactieklad>({ id: isTekst, versie: isGetal, rol: isTekst, organisatie: isTekst, oordeel: ofNiets(isEenVan(REACTIEOORDELEN)), tekst: isTekst }));

export function nieuweReactie(versie: number): Reactieklad {
  return { id: nieuwId(), versie, rol: '', organisatie: '', oordeel: null, tekst: '' };
}

export function kladVan({ id, versie, rol, organisatie, oordeel, tekst }: Reactie): Reactieklad {
  return { id, versie, rol, organisatie, oordeel, tekst };
}

/** As it is kept: the text as it was given, around the rest no spaces. */
export function reactieVan(klad: Reactieklad): Reactieklad {
  return { ...klad, rol: klad.rol.trim(), organisatie: klad.organisatie.trim(), tekst: klad.tekst.trim() };
}

export function vanWie({ rol, organisatie }: Pick<Reactieklad, 'rol' | 'organisatie'>): string {
  return [rol, organisatie].filter((deel) => deel !== '').join(', ');
}

/** What has to be filled in before it can be kept; empty when nothing. */
export function mistNog({ rol, oordeel, tekst }: Pick<Reactieklad, 'rol' | 'oordeel' | 'tekst'>): string {
  if (tekst.trim() === '' && oordeel === null) return 'Typ eerst de reactie, of kies wat iemand ervan vindt.';
  return rol.trim() === '' ? 'Vul in welke rol iemand heeft, zoals moeder of wijkcoach.' : '';
}

/** What came of one file that was dropped. */
export type Formuliergelezen = { readonly naam: string } & ({ readonly bekend: boolean } | { readonly fout: Fout });

/** A file that is no reaction, with its name in the message. */
export interface Inleesfout {
  readonly sleutel: string;
  readonly fout: Fout;
}

/** Of all files that were dropped: one line for what is in, and a message for each that is not. */
export function naInlezen(gelezen: readonly Formuliergelezen[]): { readonly melding: string; readonly fouten: readonly Inleesfout[] } {
  const gelukt = gelezen.flatMap((elk) => ('bekend' in elk ? [elk.bekend] : []));
  const nieuw = gelukt.filter((bekend) => !bekend).length;
  const bekend = gelukt.length - nieuw;
  const zinnen = [
    ...(nieuw === 0 ? [] : [nieuw === 1 ? 'De reactie is ingelezen.' : `${telwoord(nieuw, 'reactie', 'reacties')} zijn ingelezen.`]),
    ...(bekend === 0 ? [] : [bekend === 1 ? 'Deze reactie was er al.' : `${telwoord(bekend, 'reactie', 'reacties')} waren er al.`]),
  ];
  const fouten = gelezen.flatMap((elk, plek) => ('fout' in elk ? [{ sleutel: `${plek} ${elk.naam}`, fout: metNaam(elk.fout, elk.naam) }] : []));
  return { melding: zinnen.join(' '), fouten };
}

function metNaam(fout: Fout, naam: string): Fout {
  return fout.details.includes(naam) ? fout : { ...fout, details: [naam, ...fout.details] };
}
