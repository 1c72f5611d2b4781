/* Whose an afspraak is. An afspraak of two owners is of nobody, so the user is asked to choose one. */

/** What stands between two owners. */
const TUSSEN = /\s*[,;/&+]\s*|\s+(?:en|of|plus)\s+/iu;
/** A body of several, such as `het regionaal overleg van crisisdienst en aanbieders`: it acts as one. */
const LICHAAM = /[\p{L}-]*(?:overleg|team|groep|tafel|netwerk|commissie|bestuur)\s+(?:van|tussen|met)\s+[^,;/&+]+/giu;
/** Stands in for a name that itself holds such a word or sign while the rest is split; a character that nobody types. */
const PLAATS = '\uE000';

/**
 * The owners that `wie` names, as they were typed: `A, B`, `A; B`, `A / B`, `A & B`, `A + B`, `A en B` and `A of B` are two.
 * @param bekend names that count as one, also when they hold such a word or sign, such as `JIM of vertrouwenspersoon`
 */
export function eigenaren(wie: string, bekend: readonly string[]): readonly string[] {
  const namen: string[] = [];
  const bewaar = (naam: string) => `${PLAATS}${namen.push(naam) - 1}${PLAATS}`;
  const terug = (tekst: string): string => tekst.replaceAll(/\uE000(\d+)\uE000/gu, (_, nummer: string) => terug(namen[Number(nummer)] ?? ''));
  const zonderNamen = bekend
    .map((naam) => naam.trim())
    .filter((naam) => TUSSEN.test(naam))
    // The longest first: a role with its organisation before that role alone.
    .toSorted((a, b) => b.length - a.length)
    .reduce((tekst, naam) => tekst.replaceAll(alsWoord(naam), bewaar), wie);
  return zonderNamen
    .replaceAll(LICHAAM, bewaar)
    .split(TUSSEN)
    .map((deel) => terug(deel).trim())
    .filter((deel) => deel !== '');
}

/** The name wherever it stands as words of its own, whatever its capitals and spaces. */
function alsWoord(naam: string): RegExp {
  const woorden = naam.split(/\s+/u).map((woord) => woord.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${woorden.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Someone who can own an afspraak, such as a participant or a betrokkene. */
interface Mens {
  readonly naam: string;
  readonly rol: string;
  readonly organisatie: string;
}

/** Every way in which one of these people or roles is named as one owner. */
export function bekendeEigenaren(mensen: readonly Mens[], rollen: readonly string[]): readonly string[] {
  const namen = mensen.flatMap((mens) => {
    const [rol, organisatie] = [mens.rol.trim(), mens.organisatie.trim()];
    const samen = rol === '' || organisatie === '' ? [] : [`${rol}, ${organisatie}`, `${rol} (${organisatie})`, `${rol} van ${organisatie}`, `${rol} ${organisatie}`];
    return [...samen, rol, organisatie, mens.naam.trim()];
  });
  return [...namen, ...rollen].filter((naam) => naam !== '');
}

/** Whether an owner as it was typed is more than one. @param bekend as for `eigenaren` */
export function isMeerDanEen(wie: string, bekend: readonly string[]): boolean {
  return eigenaren(wie, bekend).length > 1;
}
