import { nooit } from '../domein/alleen-lezen.ts';
import type { Loggebeurtenis, Logregel } from './regel.ts';
import type { Breukreden } from './soorten.ts';

/* What a line of the logboek says, as a plain sentence: for the chair, and for a family that asks who looked. */

/** What somebody did: `bekeek casus GD-2026-01`, and the same after `probeerde`. */
interface Deed {
  readonly deed: string;
  readonly te: string;
}

/** How the slot of the herstelcode is called in a line. */
const WIE_HERSTELCODE = 'herstelcode';

function wieVan({ wie }: Pick<Logregel, 'wie'>): string {
  return wie.naam === WIE_HERSTELCODE ? 'Iemand met de herstelcode' : wie.naam;
}

/** The line as one sentence. */
export function zinVan(regel: Logregel): string {
  const wie = wieVan(regel);
  if (regel.soort === 'kluis.gesloten') return `De kluis ging op slot. Hij was geopend door ${regel.wie.naam === WIE_HERSTELCODE ? 'iemand met de herstelcode' : wie}.`;
  if (regel.soort === 'logboek.beschadigd') return `Bij het openen van de kluis bleek dat het logboek niet heel is${regel.bijzonder === '' ? '' : `, vanaf ${regel.bijzonder}`}.`;
  const { deed, te } = deedVan(regel);
  if (regel.gelukt) return `${wie} ${deed}.`;
  return `${wie} probeerde ${te}. Dat lukte niet${regel.bijzonder.startsWith('verkeerde') ? `: ${regel.bijzonder}` : ''}.`;
}

function deedVan(regel: Loggebeurtenis): Deed {
  const wat = watVan(regel);
  const { bijzonder, voor } = regel;
  const van = voor === '' ? '' : `, voor ${voor}`;
  const tussen = bijzonder === '' ? '' : ` (${bijzonder})`;
  switch (regel.soort) {
    case 'kluis.gemaakt':
      return { deed: 'maakte deze kluis', te: 'deze kluis te maken' };
    case 'kluis.geopend':
      return { deed: `opende de kluis${bijzonder === '' ? '' : `, ${bijzonder}`}`, te: 'de kluis te openen' };
    case 'kluis.gesloten':
      return { deed: 'sloot de kluis', te: 'de kluis te sluiten' };
    case 'kluis.hersteld':
      return { deed: 'herstelde een beschadigd onderdeel van de kluis', te: 'een beschadigd onderdeel van de kluis te herstellen' };
    case 'sleutelhouder.toegevoegd':
      return { deed: 'gaf iemand een eigen wachtzin voor de kluis', te: 'iemand een eigen wachtzin voor de kluis te geven' };
    case 'sleutelhouder.hernoemd':
      return { deed: 'veranderde de naam van een sleutelhouder', te: 'de naam van een sleutelhouder te veranderen' };
    case 'sleutelhouder.verwijderd':
      return { deed: 'nam iemand de sleutel van de kluis af', te: 'iemand de sleutel van de kluis af te nemen' };
    case 'wachtzin.gewijzigd':
      return { deed: 'koos een nieuwe wachtzin', te: 'een nieuwe wachtzin te kiezen' };
    case 'herstelcode.vernieuwd':
      return { deed: 'maakte een nieuwe herstelcode', te: 'een nieuwe herstelcode te maken' };
    case 'gelezen':
      return { deed: `bekeek ${wat}${tussen}`, te: `${wat} te bekijken` };
    case 'gemaakt':
      return { deed: `maakte ${wat}${tussen}`, te: `${wat} te maken` };
    case 'gewijzigd':
      if (regel.onderwerp === 'kluis' && bijzonder !== '') return { deed: `liet in de kluis vastleggen: ${bijzonder}`, te: 'iets aan de kluis te wijzigen' };
      return { deed: `wijzigde ${wat}${tussen}`, te: `${wat} te wijzigen` };
    case 'vernietigd':
      return { deed: `vernietigde ${bijzonder === '' ? wat : `iets uit ${wat}${tussen}`}`, te: `${wat} te vernietigen` };
    case 'nagekeken':
      return { deed: `keek na wat in een stuk over ${wat} iemand herkenbaar maakt${tussen}`, te: `een stuk over ${wat} na te kijken` };
    case 'vastgesteld':
      return { deed: `stelde een stuk over ${wat} vast${tussen}`, te: `een stuk over ${wat} vast te stellen` };
    case 'uitgevoerd':
      return { deed: `bewaarde buiten de kluis een bestand over ${wat}${tussen}${van}`, te: `een bestand over ${wat} buiten de kluis te bewaren` };
    case 'ingelezen':
      return { deed: `las een bestand in bij ${wat}${tussen}`, te: `een bestand in te lezen bij ${wat}` };
    case 'backup.gemaakt':
      return { deed: `maakte een back-up${tussen}`, te: 'een back-up te maken' };
    case 'backup.mislukt':
      return { deed: 'maakte een back-up', te: 'een back-up te maken' };
    case 'backup.teruggezet':
      return { deed: `zette ${wat} terug uit een back-up`, te: `${wat} terug te zetten uit een back-up` };
    case 'bewaring.verlengd':
      return { deed: `besloot ${wat} langer te bewaren`, te: `${wat} langer te bewaren` };
    case 'bewaring.ingesteld':
      return { deed: `stelde in hoe lang gegevens bewaard worden${tussen}`, te: 'in te stellen hoe lang gegevens bewaard worden' };
    case 'verzoek.ontvangen':
      return { deed: `schreef een verzoek op over ${wat}${tussen}${voor === '' ? '' : `, van ${voor}`}`, te: 'een verzoek op te schrijven' };
    case 'verzoek.beantwoord':
      return { deed: `schreef het antwoord op een verzoek op over ${wat}${tussen}${van}`, te: 'het antwoord op een verzoek op te schrijven' };
    case 'logboek.gelezen':
      return { deed: regel.casussen.length === 0 ? 'bekeek dit logboek' : `bekeek dit logboek over ${casussenVan(regel)}`, te: 'dit logboek te bekijken' };
    case 'logboek.uitgevoerd':
      return { deed: `bewaarde dit logboek buiten de kluis${regel.casussen.length === 0 ? '' : ` over ${casussenVan(regel)}`}${van}`, te: 'dit logboek buiten de kluis te bewaren' };
    case 'logboek.opgeschoond':
      return { deed: `opende de kluis, en oude regels van dit logboek zijn opgeruimd${tussen}`, te: 'oude regels van dit logboek op te ruimen' };
    case 'logboek.beschadigd':
      return { deed: 'opende de kluis met een logboek dat niet heel is', te: 'het logboek te lezen' };
    default:
      return nooit(regel.soort);
  }
}

/** What it was done to: `casus GD-2026-01`, `de sessie over GD-2026-01 en GD-2026-02`. */
function watVan(regel: Pick<Loggebeurtenis, 'onderwerp' | 'casussen'>): string {
  const over = casussenVan(regel);
  const erover = over === '' ? '' : ` over ${over}`;
  switch (regel.onderwerp) {
    case 'casus':
      return over === '' ? 'een casus' : over;
    case 'sessie':
      return over === '' ? 'een sessie' : `de sessie${erover}`;
    case 'leertraject':
      return over === '' ? 'de opdrachten bij een leersessie' : `de opdrachten bij de leersessie${erover}`;
    case 'instellingen':
      return 'de instellingen';
    case 'regio':
      return 'de instellingen van de regio';
    case 'logboek':
      return 'dit logboek';
    case 'backup':
      return 'de back-up';
    case 'kluis':
      return 'de kluis';
    default:
      return nooit(regel.onderwerp);
  }
}

/** `casus A`, `casus A en casus B`; one that has no code any more is one that was destroyed. */
function casussenVan({ casussen }: Pick<Loggebeurtenis, 'casussen'>): string {
  const namen = casussen.map(({ code }) => (code === '' ? 'een vernietigde casus' : `casus ${code}`));
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1) ?? ''}`;
}

const BREUKZINNEN: Readonly<Record<Breukreden, string>> = {
  ontbreekt: 'Daar ontbreekt een deel van het logboek.',
  gewijzigd: 'Daar staat iets anders dan wat er geschreven is.',
  afgekapt: 'De regels daarna zijn weggehaald.',
  vreemd: 'Daar ligt een bestand dat er niet hoort.',
  onderbroken: 'Dat bleek al eerder. Daarna is het logboek opnieuw begonnen.',
};

/** Where the logboek cannot be trusted, and why. */
export function breukzin({ bij, reden }: { readonly bij: number; readonly reden: Breukreden }): string {
  return `Het logboek klopt niet vanaf regel ${bij}. ${BREUKZINNEN[reden]}`;
}
