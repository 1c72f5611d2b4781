import type { Regieblad } from '../regie/regie.ts';
import { REGIESTAPPEN, type Regiestap, type Stuksoort } from '../stukken/keuzes.ts';
import { OORDEELWOORDEN } from '../stukken/oordelen.ts';
import { statuswoord } from '../stukken/soorten.ts';
import type { Checkkeuze, Gezinsafspraak, Gezinscontact, Gezinstekst, Reactie, Stuk, Stukdossier, Stukstand, Stukversie, Uitgaand, Zending } from '../stukken/stuk.ts';
import { toonMoment } from './inzage-casus.ts';
import { delenBlokken, KENMERK_WEG, lijstBlokken, onderKop, tekst, tekstBlokken, VORM_WEG, weg, weggelatenUit, type Blokvertelling, type Vertelbron, type Vertelling } from './inzage-vertelling.ts';
import type { Blok } from './model.ts';

/*
 * What is kept of what left on paper about a casus: to whom it went, what people said of it, what was decided about what tells who
 * somebody is, the texts for the family and the regieblad. Of a report about more casussen only who got it: the rest is also about
 * other families (AVG art. 15.4).
 */

const STUKNAAM: Readonly<Record<Stuk['soort'], string>> = { verslag: 'Verslag', gezinsversie: 'Gezinsversie', casusbeeld: 'Casusbeeld', actiepunten: 'Actiepunten', regie: 'Regie in 7 stappen', kwartaal: 'Kwartaalrapport' };
const UITGAANDNAAM: Readonly<Record<Uitgaand['soort'], string>> = { opdrachten: 'Formulieren en mails van de voorbereidingsopdrachten', enqueteformulier: 'Formulieren van de enquête', bericht: 'Bericht aan de aanmelder' };
const MIDDELNAAM: Readonly<Record<Checkkeuze['middel'], string>> = { verwijderen: 'weggehaald', zwartlakken: 'zwartgelakt', veralgemeniseren: 'anders gezegd', laten: 'laten staan' };

const KEUZE: Vertelling<Checkkeuze> = {
  sleutel: ['Gevonden', tekst],
  middel: ['Gekozen', (waarde) => MIDDELNAAM[waarde]],
  door: ['Wat er staat', tekst],
  reden: ['Waarom het bleef', tekst],
};

const REACTIE: Vertelling<Reactie> = {
  id: KENMERK_WEG,
  oordeel: ['Gekozen', (waarde) => (waarde === null ? '' : OORDEELWOORDEN[waarde])],
  tekst: ['Reactie', tekst],
  rol: ['Van', tekst],
  organisatie: ['Organisatie', tekst],
  versie: ['Over versie', String],
  op: ['Op', toonMoment],
  weg: ['Hoe', (waarde) => (waarde === 'getypt' ? 'overgetypt' : 'met een formulier')],
};

const ZENDING: Vertelling<Zending> = {
  op: ['Verstuurd op', toonMoment],
  vorm: ['Vorm', (waarde) => waarde.toUpperCase()],
  metWachtwoord: ['Met wachtwoord', (waarde) => (waarde ? 'ja' : 'nee')],
  bestandsnaam: ['Bestand', tekst],
  ontvangers: ['Aan', (waarde) => waarde.map(({ soort, wie, grondslag }) => `${wie} (${soort}; ${grondslag})`).join('\n')],
};

const versieVan = (soort: Stuksoort): Vertelling<Stukversie> => ({
  versie: ['Versie', String],
  status: ['Status', (waarde) => statuswoord(soort, waarde)],
  op: ['Gemaakt op', toonMoment],
  hash: weg('Een kenmerk waaraan te zien is dat een versie niet veranderd is.'),
  inhoud: weg('De tekst van elke versie zoals die is verstuurd. U krijgt die op verzoek apart.'),
  zendingen: weg('Aan wie een versie ging, staat onder die versie.'),
});

const STAND: Blokvertelling<Stukstand, Stuksoort> = {
  stuk: weg('Om welk stuk het gaat, staat erboven.'),
  versies: (versies, soort) => [
    ...lijstBlokken('Versies', versieVan(soort), versies, 3),
    ...versies.flatMap(({ versie, zendingen }) => lijstBlokken(`Aan wie versie ${versie} ging`, ZENDING, zendingen, 3)),
  ],
  reacties: (reacties) => lijstBlokken('Reacties', REACTIE, reacties, 3),
  keuzes: (keuzes) => lijstBlokken('Wat herleidbaar was', KEUZE, keuzes, 3),
  wachtwoorden: weg('Wachtwoorden van formulieren.'),
};

const AFSPRAAK: Vertelling<Gezinsafspraak> = { id: KENMERK_WEG, wat: ['Wat', tekst], wie: ['Wie', tekst], wanneer: ['Wanneer', tekst] };
const CONTACT: Vertelling<Gezinscontact> = { id: KENMERK_WEG, wie: ['Wie', tekst], hoe: ['Hoe', tekst], wanneer: ['Wanneer', tekst] };

const GEZINSTEKST: Blokvertelling<Gezinstekst, null> = {
  waarover: (waarde) => tekstBlokken('Waarover', waarde),
  besloten: (waarde) => tekstBlokken('Wat er besloten is', waarde),
  afspraken: (waarde) => lijstBlokken('Afspraken', AFSPRAAK, waarde, 3),
  bellen: (waarde) => lijstBlokken('Bellen', CONTACT, waarde, 3),
};

const REGIE: Blokvertelling<Regieblad, null> = {
  stappen: (stappen) => REGIESTAPPEN.flatMap((stap) => stapBlokken(stap, stappen[stap])),
  consensus: (waarde) => (waarde === null ? [] : tekstBlokken('Iedereen wil hetzelfde', waarde ? 'ja' : 'nee')),
};

function stapBlokken(stap: Regiestap, { tekst: wat, opmerking }: Regieblad['stappen'][Regiestap]): readonly Blok[] {
  return [...tekstBlokken(`Stap ${stap}`, wat), ...tekstBlokken(`Opmerking bij stap ${stap}`, opmerking)];
}

const DOSSIER: Blokvertelling<Stukdossier, { readonly casusId: string; readonly alleen: boolean }> = {
  versie: VORM_WEG,
  van: KENMERK_WEG,
  stukken: (stukken, { casusId, alleen }) =>
    stukken.filter(({ stuk }) => gaatOver(stuk, casusId)).flatMap((stand) => onderKop(STUKNAAM[stand.stuk.soort], delenBlokken(STAND, alleen || 'casusId' in stand.stuk ? stand : { ...stand, reacties: [], keuzes: [] }, stand.stuk.soort))),
  gezinsteksten: (teksten, { casusId }) =>
    teksten.filter((elk) => elk.casusId === casusId).flatMap(({ lezer, tekst: geschreven }) => onderKop(`Tekst voor ${lezer === 'ouder' ? 'ouders' : 'de jeugdige'}`, delenBlokken(GEZINSTEKST, geschreven, null))),
  // Forms are of a meeting, and what is typed for them is about all of its casussen.
  uitgaand: (elk, { alleen }) => elk.filter(({ soort }) => alleen || soort === 'bericht').flatMap(({ soort, keuzes }) => onderKop(UITGAANDNAAM[soort], lijstBlokken('Wat herleidbaar was', KEUZE, keuzes, 3))),
  regie: (blad) => (blad === null ? [] : onderKop('Regie in 7 stappen, zelf geschreven', delenBlokken(REGIE, blad, null))),
};

/** Somebody's own actiepunten are theirs, and a kwartaalrapport is of nobody. */
function gaatOver(stuk: Stuk, casusId: string): boolean {
  return stuk.soort === 'verslag' || ('casusId' in stuk && stuk.casusId === casusId);
}

/** @param alleen the meeting was about this casus alone */
export function stukkenBlokken(dossier: Stukdossier, { casus }: Vertelbron, alleen: boolean): readonly Blok[] {
  return delenBlokken(DOSSIER, dossier, { casusId: casus.id, alleen });
}

export const WEG_UIT_STUKKEN = [
  ...weggelatenUit('stukdossier', DOSSIER),
  ...weggelatenUit('stukdossier.stukken', STAND),
  ...weggelatenUit('stukdossier.stukken.reacties', REACTIE),
  ...weggelatenUit('stukdossier.stukken.versies', versieVan('verslag')).filter(({ veld }) => !veld.endsWith('.zendingen')),
  ...weggelatenUit('stukdossier.gezinsteksten.tekst.afspraken', AFSPRAAK),
  ...weggelatenUit('stukdossier.gezinsteksten.tekst.bellen', CONTACT),
];
