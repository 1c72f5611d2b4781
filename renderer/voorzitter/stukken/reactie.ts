import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument } from '#shared/contract/vorm';
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
