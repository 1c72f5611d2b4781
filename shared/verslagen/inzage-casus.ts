import { LEEFTIJDSWOORDEN, KADERWOORDEN, STAPWOORDEN, WISSELWOORDEN } from '../domein/loopwoorden.ts';
import type { Casus, Tijdlijnpunt } from '../domein/casus.ts';
import { GRONDSLAGNAAM } from '../domein/grondslag.ts';
import { KRINGNAAM } from '../domein/kaart.ts';
import { toonDag, toonDeeldatum, toonUur } from '../domein/tijd.ts';
import type { Aanmelding, Betrokkene, Casusafspraak, Casusdocument, Grondslag, Hulp, Loopgebeurtenis, Notitie, Overleg, Poging, Verslagversie, Wissel } from '../domein/traject.ts';
import { dingBlokken, delenBlokken, feit, KENMERK_WEG, lijstBlokken, onderKop, tekst, tekstBlokken, VORM_WEG, weg, weggelatenUit, type Blokvertelling, type Vertelbron, type Vertelling } from './inzage-vertelling.ts';
import { toonKosten } from './kosten.ts';
import type { Blok } from './model.ts';
import type { Schrijver } from './schrijver.ts';
import { AARDWOORDEN } from './tijdlijn.ts';

/* What is kept of a casus itself, as the family reads it: in the words of who typed it, names included. */

/** Nothing is taken out: whoever asks for inzage asks what is kept. */
export const LETTERLIJK: Schrijver = { tekst, alineas: (getypt) => [getypt], wie: tekst, letterlijk: (getypt) => getypt };

export const toonMoment = (moment: number): string => `${toonDag(moment)}, ${toonUur(moment)} uur`;
const jaNee = (waarde: boolean | null): string => (waarde === null ? '' : waarde ? 'ja' : 'nee');

const POGING: Vertelling<Poging> = { id: KENMERK_WEG, wat: ['Wat', tekst], resultaat: ['Resultaat', tekst] };

const VEILIGHEIDSWOORDEN = { veilig: 'veilig', zorgen: 'er zijn zorgen', onveilig: 'onveilig' } as const;

const VEILIGHEID: Vertelling<Aanmelding['veiligheid']> = {
  oordeel: ['Veiligheid', (waarde) => (waarde === null ? '' : VEILIGHEIDSWOORDEN[waarde])],
  toelichting: ['Toelichting veiligheid', tekst],
  wieHandelt: ['Wie handelt', tekst],
};

const AANMELDING: Blokvertelling<Aanmelding, null> = {
  op: (waarde) => feit('Aangemeld op', toonDeeldatum(waarde)),
  leeftijd: (waarde) => feit('Leeftijd', waarde === null ? '' : LEEFTIJDSWOORDEN[waarde]),
  gemeente: (waarde) => feit('Gemeente', waarde),
  verblijf: (waarde) => feit('Verblijf', waarde),
  kader: (waarde) => feit('Kader', waarde === null ? '' : KADERWOORDEN[waarde]),
  geprobeerd: (waarde) => lijstBlokken('Wat er is geprobeerd', POGING, waarde, 3),
  school: (waarde) => feit('School', waarde),
  veiligheid: (waarde) => dingBlokken(VEILIGHEID, waarde),
  wensJeugdige: (waarde) => feit('Wens van de jeugdige', waarde),
  wensOuders: (waarde) => feit('Wens van de ouders', waarde),
  spoed: (waarde) => feit('Spoed', jaNee(waarde)),
  spoedWaarom: (waarde) => feit('Waarom spoed', waarde),
};

const BEELD: Vertelling<Casus['casusbeeld']> = {
  situatie: ['Situatie', tekst],
  verloop: ['Verloop', tekst],
  stemJeugdigeEnOuders: ['Stem van jeugdige en ouders', tekst],
  watHielp: ['Wat hielp', tekst],
};

const tijdlijn = (leefgebieden: Vertelbron['leefgebieden']): Vertelling<Tijdlijnpunt> => ({
  id: KENMERK_WEG,
  wanneer: ['Wanneer', (waarde) => toonDeeldatum(waarde) || 'onbekend'],
  tot: ['Tot', toonDeeldatum],
  loopt: ['Loopt nog', (waarde) => (waarde ? 'ja' : '')],
  leefgebied: ['Leefgebied', (waarde) => leefgebieden.find(({ id }) => id === waarde)?.naam ?? waarde],
  wat: ['Wat', tekst],
  aard: ['Hoe', (waarde) => AARDWOORDEN[waarde]],
  bron: ['Wie dit zegt', tekst],
  andereKijk: ['Zo ziet een ander het', (waarde) => waarde.map((kijk) => `${kijk.tekst} (${kijk.bron.trim() || 'niet genoemd'})`).join('\n')],
});

const BETROKKENE: Vertelling<Betrokkene> = {
  id: KENMERK_WEG,
  naam: ['Naam', tekst],
  rol: ['Rol', tekst],
  organisatie: ['Organisatie', tekst],
  kring: ['Kring', (waarde) => KRINGNAAM[waarde]],
  regie: ['Heeft regie over', tekst],
  mandaat: ['Mandaat', tekst],
};

const PERSOONWOORDEN = { jeugdige: 'de jeugdige', ouder: 'een ouder', ander: 'een ander' } as const;

const GRONDSLAG: Vertelling<Grondslag> = {
  id: KENMERK_WEG,
  persoon: ['Over', (waarde) => PERSOONWOORDEN[waarde]],
  soort: ['Grondslag', (waarde) => GRONDSLAGNAAM[waarde]],
  doel: ['Doel', tekst],
  ontvanger: ['Ontvanger', tekst],
  door: ['Vastgelegd door', tekst],
  op: ['Vastgelegd op', toonDeeldatum],
  hoe: ['Hoe gegeven', tekst],
  ingetrokkenOp: ['Ingetrokken op', toonDeeldatum],
};

const HULP: Vertelling<Hulp> = {
  id: KENMERK_WEG,
  wat: ['Hulp', tekst],
  organisatie: ['Organisatie', tekst],
  betaler: ['Wet of betaler', tekst],
  sinds: ['Sinds', toonDeeldatum],
  kosten: ['Kosten per jaar', (waarde) => toonKosten(LETTERLIJK, waarde)],
};

const NOTITIE: Vertelling<Notitie> = { id: KENMERK_WEG, op: ['Op', toonMoment], door: ['Door', tekst], tekst: ['Notitie', tekst] };

const AFSPRAAKWOORDEN = { open: 'open', nagekomen: 'nagekomen', vervallen: 'vervallen' } as const;

const AFSPRAAK: Vertelling<Casusafspraak> = {
  id: KENMERK_WEG,
  wat: ['Afspraak', tekst],
  wie: ['Wie', tekst],
  voor: ['Voor', toonDeeldatum],
  mandaat: ['Mandaat', tekst],
  sessieId: weg('Een kenmerk; het overleg zelf staat verderop, als het nog bewaard wordt.'),
  gemaaktOp: ['Gemaakt op', toonDeeldatum],
  status: ['Stand', (waarde) => AFSPRAAKWOORDEN[waarde]],
  statusOp: ['Sinds', toonDeeldatum],
  toelichting: ['Toelichting', tekst],
};

const DOCUMENT: Vertelling<Casusdocument> = {
  id: KENMERK_WEG,
  titel: ['Document', tekst],
  van: ['Van', tekst],
  datum: ['Datum', toonDeeldatum],
  vindplaats: ['Waar het ligt', tekst],
};

type Sleutels<T> = T extends T ? keyof T : never;
const LOOPVELDEN: Readonly<Record<Exclude<Sleutels<Loopgebeurtenis>, 'type'>, string>> = {
  dag: 'Dag',
  reden: 'Reden',
  advies: 'Advies',
  bericht: 'Bericht',
  naar: 'Naar',
  evaluatie: 'Evaluatie op',
  opbrengst: 'Opbrengst',
};

const WISSEL: Vertelling<Wissel> = {
  op: ['Vastgelegd op', toonMoment],
  gebeurtenis: ['Wat er gebeurde', toonGebeurtenis],
  naar: ['Stap daarna', (waarde) => STAPWOORDEN[waarde]],
  door: ['Door', tekst],
};

function toonGebeurtenis({ type, ...velden }: Loopgebeurtenis): string {
  const regels = (Object.entries(velden) as [keyof typeof LOOPVELDEN, string][])
    .filter(([, waarde]) => waarde.trim() !== '')
    .map(([veld, waarde]) => `${LOOPVELDEN[veld]}: ${veld === 'dag' || veld === 'evaluatie' ? toonDeeldatum(waarde) : waarde}`);
  return [WISSELWOORDEN[type], ...regels].join('\n');
}

const OVERLEG: Vertelling<Overleg> = {
  sessieId: weg('Een kenmerk; het overleg zelf staat verderop, als het nog bewaard wordt.'),
  werkvorm: ['Overleg', tekst],
  datum: ['Datum', toonDeeldatum],
  besluit: ['Besluit', tekst],
  regie: ['Regie', tekst],
  evaluatie: ['Evaluatie op', toonDeeldatum],
  signalen: ['Signalen', (waarde) => waarde.join('\n')],
};

const VERSLAG: Vertelling<Verslagversie> = {
  sessieId: weg('Een kenmerk; het overleg zelf staat verderop, als het nog bewaard wordt.'),
  versie: ['Versie', String],
  status: ['Status', tekst],
  op: ['Gemaakt op', toonMoment],
  bestandsnaam: ['Bestand', tekst],
};

const CASUS: Blokvertelling<Casus, Vertelbron> = {
  versie: VORM_WEG,
  id: KENMERK_WEG,
  code: (waarde) => feit('Casuscode', waarde),
  aangedragenDoor: (waarde) => feit('Aangedragen door', waarde),
  gemaaktOp: (waarde) => feit('Gemaakt op', toonMoment(waarde)),
  gewijzigdOp: (waarde) => feit('Laatst gewijzigd op', toonMoment(waarde)),
  kern: (waarde) => tekstBlokken('De vraag', waarde),
  casusbeeld: (waarde) => onderKop('Casusbeeld', dingBlokken(BEELD, waarde)),
  aanmelding: (waarde) => onderKop('Aanmelding', delenBlokken(AANMELDING, waarde, null)),
  levensloop: (waarde) => lijstBlokken('Verloop', WISSEL, waarde),
  tijdlijn: (waarde, { leefgebieden }) => lijstBlokken('Tijdlijn', tijdlijn(leefgebieden), waarde),
  betrokkenen: (waarde) => lijstBlokken('Wie eromheen staan', BETROKKENE, waarde),
  hulp: (waarde) => lijstBlokken('Hulp nu', HULP, waarde),
  grondslagen: (waarde) => lijstBlokken('Op welke grond gegevens zijn gedeeld', GRONDSLAG, waarde),
  overleggen: (waarde) => lijstBlokken('Wat overleggen opleverden', OVERLEG, waarde),
  afspraken: (waarde) => lijstBlokken('Afspraken', AFSPRAAK, waarde),
  notities: (waarde) => lijstBlokken('Notities', NOTITIE, waarde),
  documenten: (waarde) => lijstBlokken('Documenten die elders liggen', DOCUMENT, waarde),
  verslagen: (waarde) => lijstBlokken('Verslagen die gemaakt zijn', VERSLAG, waarde),
};

/** Everything that is kept of a casus. */
export function casusBlokken(casus: Casus, bron: Vertelbron): readonly Blok[] {
  return delenBlokken(CASUS, casus, bron);
}

export const WEG_UIT_CASUS = [
  ...weggelatenUit('casus', CASUS),
  ...weggelatenUit('casus.aanmelding.geprobeerd', POGING),
  ...weggelatenUit('casus.tijdlijn', tijdlijn([])),
  { veld: 'casus.tijdlijn.andereKijk.id', waarom: KENMERK_WEG.weg },
  ...weggelatenUit('casus.betrokkenen', BETROKKENE),
  ...weggelatenUit('casus.grondslagen', GRONDSLAG),
  ...weggelatenUit('casus.hulp', HULP),
  ...weggelatenUit('casus.notities', NOTITIE),
  ...weggelatenUit('casus.afspraken', AFSPRAAK),
  ...weggelatenUit('casus.documenten', DOCUMENT),
  ...weggelatenUit('casus.overleggen', OVERLEG),
  ...weggelatenUit('casus.verslagen', VERSLAG),
];
