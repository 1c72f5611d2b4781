import { leeg } from '../verslagen/antwoord.ts';
import { MINST } from '../verslagen/minst.ts';
import type { Blok, Deel, Sessieverslag } from '../verslagen/model.ts';
import { TOTAAL } from './blokken.ts';
import { UITKOMSTEN } from './tellen.ts';
import { getallenIn, PUNTNAMEN } from './teruglezen.ts';

/*
 * A correction beside what it corrects: who has both can subtract. So a number that differs by less than 5 stays as it was told, and where
 * that cannot be, because another number of the same table changed by more, the table is left out. A reader can have all versions there
 * were, and adds up what different tables say of the same: so it is held against all versions, and a total against that total elsewhere.
 */

const WEGGELATEN = 'Niet getoond in deze versie: naast een eerdere versie is dan een klein aantal uit te rekenen.';

/** A heading with what stands under it. */
interface Stuk {
  readonly sleutel: string;
  readonly blokken: readonly Blok[];
}

/** What the total of a table is told as elsewhere: under which heading, and by which name there. */
const ELDERS: Readonly<Record<string, readonly [sleutel: string, naam: string]>> = {
  'Van aanmelding tot hulp / Waar aanmeldingen terechtkwamen': ['In het kort', PUNTNAMEN.aangemeld],
  'Besluiten / Wat er besloten is': ['In het kort', PUNTNAMEN.besluiten],
  'Besluiten / Soort advies': ['In het kort', PUNTNAMEN.besluiten],
  'Besluiten / Mandaat aan tafel': ['In het kort', PUNTNAMEN.besluiten],
  'Besluiten / Hoeveel oplossingen er bekeken zijn': ['In het kort', PUNTNAMEN.besluiten],
  'Besluiten / Maatwerkoplossing gekozen': ['Besluiten / Wat er besloten is', UITKOMSTEN.besloten],
  'Besluiten / Naar welke trede het ging': ['Besluiten / Wat er besloten is', UITKOMSTEN.opschalen],
};

type Bijkop = ReadonlyMap<string, readonly Blok[]>;
type Getallen = ReadonlyMap<string, number>;

/** What was told of a heading: its own numbers, and its total where another told that. */
function vertelde(sleutel: string, toen: Bijkop): Getallen {
  const eigen = getallenIn(toen.get(sleutel) ?? []);
  const [kop, naam] = ELDERS[sleutel] ?? ['', ''];
  const elders = kop === '' ? undefined : vertelde(kop, toen).get(naam);
  return elders === undefined || eigen.has(TOTAAL) ? eigen : new Map([...eigen, [TOTAAL, elders]]);
}

/**
 * The report as it can be told to who has the former ones.
 * @param vorige what it replaces
 * @param ouder what that replaced, and so on: a reader can have those as well
 * @returns with `anders`: whether it says anything else than `vorige`
 */
export function naast(nieuw: Sessieverslag, vorige: Pick<Sessieverslag, 'delen'>, ouder: readonly Pick<Sessieverslag, 'delen'>[] = []): { readonly model: Sessieverslag; readonly anders: boolean } {
  const bijkop = ({ delen: van }: Pick<Sessieverslag, 'delen'>): Bijkop => new Map(van.flatMap(stukkenVan).map(({ sleutel, blokken }) => [sleutel, blokken]));
  const toen = bijkop(vorige);
  const alle = [vorige, ...ouder].map(bijkop);
  let anders = false;
  const delen = nieuw.delen.map((deel): Deel => {
    if (deel.inhoud.soort !== 'doorlopend') return deel;
    const blokken = stukkenVan(deel).flatMap((stuk) => {
      const oud = toen.get(stuk.sleutel);
      const verteld = naastBlokken(stuk.blokken, oud ?? [], alle.map((elk) => vertelde(stuk.sleutel, elk)));
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

/**
 * What can be told under a heading beside what was told there.
 * @param eerder the numbers that every former version told of it
 */
export function naastBlokken(nieuw: readonly Blok[], oud: readonly Blok[], eerder: readonly Getallen[] = [getallenIn(oud)]): readonly Blok[] {
  const [nu, toen] = [getallenIn(nieuw), getallenIn(oud)];
  const verschilMet = (van: Getallen): readonly number[] =>
    [...nu].flatMap(([naam, aantal]) => {
      const wasDat = van.get(naam);
      return wasDat === undefined ? [] : [Math.abs(aantal - wasDat)];
    });
  if (!eerder.some((van) => verschilMet(van).some((verschil) => verschil > 0 && verschil < MINST))) return nieuw;
  const verschillen = verschilMet(toen);
  const zelfdeNamen = nu.size === toen.size && verschillen.length === nu.size;
  if (zelfdeNamen && verschillen.every((verschil) => verschil < MINST)) return oud;
  return [...nieuw.filter(({ soort }) => soort === 'kop'), leeg(WEGGELATEN)];
}
