import { leeg } from '../verslagen/antwoord.ts';
import { MINST } from '../verslagen/minst.ts';
import type { Blok, Deel, Sessieverslag } from '../verslagen/model.ts';
import { getallenIn } from './teruglezen.ts';

/*
 * A correction beside what it corrects: who has both can subtract. So a number that differs by less than 5 stays as it was told, and where
 * that cannot be, because another number of the same table changed by more, the table is left out.
 */

const WEGGELATEN = 'Niet getoond in deze versie: naast de vorige versie is dan een klein aantal uit te rekenen.';

/** A heading with what stands under it. */
interface Stuk {
  readonly sleutel: string;
  readonly blokken: readonly Blok[];
}

/**
 * The report as it can be told to who has the former one.
 * @returns with `anders`: whether it says anything else than that
 */
export function naast(nieuw: Sessieverslag, vorige: Pick<Sessieverslag, 'delen'>): { readonly model: Sessieverslag; readonly anders: boolean } {
  const toen = new Map(vorige.delen.flatMap(stukkenVan).map(({ sleutel, blokken }) => [sleutel, blokken]));
  let anders = false;
  const delen = nieuw.delen.map((deel): Deel => {
    if (deel.inhoud.soort !== 'doorlopend') return deel;
    const blokken = stukkenVan(deel).flatMap((stuk) => {
      const oud = toen.get(stuk.sleutel);
      const verteld = oud === undefined ? stuk.blokken : naastBlokken(stuk.blokken, oud);
      anders ||= JSON.stringify(verteld) !== JSON.stringify(oud);
      return verteld;
    });
    return { ...deel, inhoud: { ...deel.inhoud, blokken } };
  });
  return { model: { ...nieuw, delen }, anders };
}

function stukkenVan({ kop, inhoud }: Deel): readonly Stuk[] {
  if (inhoud.soort !== 'doorlopend') return [];
  const uit: { sleutel: string; blokken: Blok[] }[] = [{ sleutel: kop.tekst, blokken: [] }];
  for (const blok of inhoud.blokken) {
    if (blok.soort === 'kop') uit.push({ sleutel: `${kop.tekst} / ${blok.tekst}`, blokken: [] });
    uit.at(-1)?.blokken.push(blok);
  }
  return uit.filter(({ blokken }) => blokken.length > 0);
}

/** What can be told under a heading beside what was told there. */
export function naastBlokken(nieuw: readonly Blok[], oud: readonly Blok[]): readonly Blok[] {
  const [nu, toen] = [getallenIn(nieuw), getallenIn(oud)];
  const verschillen = [...nu].flatMap(([naam, aantal]) => {
    const eerder = toen.get(naam);
    return eerder === undefined ? [] : [Math.abs(aantal - eerder)];
  });
  if (!verschillen.some((verschil) => verschil > 0 && verschil < MINST)) return nieuw;
  const zelfdeNamen = nu.size === toen.size && verschillen.length === nu.size;
  if (zelfdeNamen && verschillen.every((verschil) => verschil < MINST)) return oud;
  return [...nieuw.filter(({ soort }) => soort === 'kop'), leeg(WEGGELATEN)];
}
