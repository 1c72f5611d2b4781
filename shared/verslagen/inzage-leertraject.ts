import type { Fragment, Inzendsel, Kandidaat, Leertraject, Leertrajectinhoud, Opdracht, Opdrachtantwoord, Opvolgpunt, Poststuk } from '../leertraject/leertraject.ts';
import type { Profieloordeel } from '../leertraject/keuzes.ts';
import { NIVEAUNAAM, OPVOLGWOORD } from '../leertraject/opvolging.ts';
import { ROLWOORDEN } from '../leertraject/opdrachten.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import { toonMoment } from './inzage-casus.ts';
import { delenBlokken, KENMERK_WEG, lijstBlokken, onderKop, tekst, VORM_WEG, weg, weggelatenUit, type Blokvertelling, type Vertelbron, type Vertelling } from './inzage-vertelling.ts';
import { gaatOver, type Inzagesessie } from './inzage-sessie.ts';
import type { Blok } from './model.ts';
import { AARDWOORDEN } from './tijdlijn.ts';

/* What lies around a leersessie and is about a casus: who was asked about it, what they answered, and what became of it. */

interface Trajectbron extends Vertelbron {
  readonly sessie: Inzagesessie;
  readonly traject: Leertraject;
}

const OORDEELWOORDEN: Readonly<Record<Profieloordeel, string>> = { past: 'past', 'past-niet': 'past niet', onbekend: 'niet bekend' };

const kandidaat = ({ traject }: Trajectbron): Vertelling<Kandidaat> => ({
  casusId: KENMERK_WEG,
  oordelen: ['Past bij het leerthema', (waarde) => Object.entries(waarde).map(([id, oordeel]) => `${traject.vorm.profiel.find((punt) => punt.id === id)?.punt ?? 'een punt'}: ${OORDEELWOORDEN[oordeel]}`).join('\n')],
  afgewezen: ['Afgewezen', (waarde) => (waarde ? 'ja' : '')],
  reden: ['Reden', tekst],
});

const opdracht = ({ traject }: Trajectbron): Vertelling<Opdracht> => ({
  id: KENMERK_WEG,
  nummer: ['Formulier', String],
  casusId: KENMERK_WEG,
  rol: ['Rol', (waarde) => ROLWOORDEN[waarde]],
  naam: ['Naam', tekst],
  functie: ['Functie', tekst],
  organisatie: ['Organisatie', tekst],
  deelnemerId: weg('Welke deelnemer van de bijeenkomst dit is.'),
  afgezien: ['Geen antwoord meer verwacht', (waarde, { id }) => [waarde.trim(), verzondenRegel(traject, id)].filter((regel) => regel !== '').join('\n')],
});

/** When the form went out, and when somebody was reminded. */
function verzondenRegel({ verzonden }: Leertraject, opdrachtId: string): string {
  const keer = verzonden[opdrachtId];
  if (keer === undefined) return '';
  return [`formulier gemaakt op ${toonMoment(keer.op)} (${keer.bestandsnaam})`, ...keer.herinnerdOp.map((op) => `herinnerd op ${toonMoment(op)}`)].join('\n');
}

const WEGWOORDEN = { formulier: 'formulier', telefoon: 'telefoon' } as const;
const inzendsel = (bron: Trajectbron): Vertelling<Inzendsel> => ({
  id: KENMERK_WEG,
  opdrachtId: ['Antwoord van', (waarde) => vanWie(bron, waarde)],
  op: ['Op', toonMoment],
  via: ['Langs', (waarde) => WEGWOORDEN[waarde]],
  bestandsnaam: ['Bestand', tekst],
  geldt: ['Geldt', (waarde) => (waarde ? 'ja' : 'nee')],
  antwoorden: ['Antwoorden', (waarde, { opdrachtId }) => toonAntwoorden(bron, opdrachtId, waarde)],
});

const poststuk = (bron: Trajectbron): Vertelling<Poststuk> => ({
  id: KENMERK_WEG,
  bestandsnaam: ['Bestand', tekst],
  op: ['Op', toonMoment],
  soort: ['Waarom het apart ligt', tekst],
  opdrachtId: ['Hoort bij', (waarde) => (waarde === null ? '' : vanWie(bron, waarde))],
  tekst: ['Tekst', tekst],
  antwoorden: ['Antwoorden', (waarde, { opdrachtId }) => (waarde === null || opdrachtId === null ? '' : toonAntwoorden(bron, opdrachtId, waarde))],
  anders: weg('De leersessie waar het formulier bij hoort, als dat een andere is.'),
  bewaard: ['Het bestand zelf wordt bewaard', (waarde) => (waarde ? 'ja' : '')],
});

const FRAGMENT: Vertelling<Fragment> = {
  id: KENMERK_WEG,
  inzendselId: KENMERK_WEG,
  opdrachtId: KENMERK_WEG,
  vraagId: KENMERK_WEG,
  van: weg('De plek van de woorden in het antwoord.'),
  tot: weg('De plek van de woorden in het antwoord.'),
  gegeven: ['Woorden uit het antwoord', tekst],
  tekst: ['Zoals ze aan anderen getoond worden', tekst],
  knooppuntId: weg('Bij welk knooppunt de woorden liggen.'),
};

const OPVOLGPUNT: Vertelling<Opvolgpunt> = {
  id: KENMERK_WEG,
  knooppunt: ['Knooppunt', tekst],
  niveau: ['Niveau', (waarde) => (waarde === null ? '' : NIVEAUNAAM[waarde])],
  wat: ['Wat', tekst],
  wie: ['Wie', tekst],
  voor: ['Voor', toonDeeldatum],
  status: ['Stand', (waarde) => OPVOLGWOORD[waarde]],
  statusOp: ['Sinds', toonDeeldatum],
  uitkomst: ['Uitkomst', tekst],
  terugOp: ['Komt terug op', toonDeeldatum],
};

const INHOUD: Blokvertelling<Leertrajectinhoud, Trajectbron> = {
  kandidaten: (waarde, bron) => lijstBlokken('Bij de keuze van casussen', kandidaat(bron), waarde.filter(({ casusId }) => casusId === bron.casus.id), 3),
  opdrachten: (waarde, bron) => lijstBlokken('Wie vooraf iets gevraagd is', opdracht(bron), waarde.filter((elk) => isHiervan(bron, elk.id)), 3),
  fragmenten: (waarde, bron) => lijstBlokken('Woorden uit antwoorden', FRAGMENT, waarde.filter((elk) => isHiervan(bron, elk.opdrachtId)), 3),
  profiel: weg('Wat bij het leerthema past; dat gaat niet over één casus.'),
  laatsteNummer: weg('Een telling van formulieren.'),
  reageerVoor: weg('Tot wanneer antwoorden gevraagd zijn; dat gaat niet over één casus.'),
  contact: weg('Waar formulieren naar terug gaan.'),
  wensen: weg('Wie met wie in een groep zit; dat gaat over de deelnemers.'),
};

const UITWISSELING_WEG = weg('Wat nodig is om met een tweede laptop te werken; de antwoorden zelf staan bij de bijeenkomst.');
const TRAJECT: Blokvertelling<Leertraject, Trajectbron> = {
  versie: VORM_WEG,
  id: KENMERK_WEG,
  sessieId: KENMERK_WEG,
  vorm: weg('De vaste vragen van de formulieren; die staan bij de antwoorden.'),
  inhoud: (waarde, bron) => delenBlokken(INHOUD, waarde, bron),
  verzonden: weg('Staat bij wie iets gevraagd is.'),
  wachtwoorden: weg('Wachtwoorden van formulieren.'),
  inzendsels: (waarde, bron) => lijstBlokken('Antwoorden vooraf', inzendsel(bron), waarde.filter((elk) => isHiervan(bron, elk.opdrachtId)), 3),
  post: (waarde, bron) => lijstBlokken('Formulieren die nog bekeken moeten worden', poststuk(bron), waarde.filter((elk) => elk.opdrachtId !== null && isHiervan(bron, elk.opdrachtId)), 3),
  enquetes: weg('Kenmerken van enquêteformulieren.'),
  opvolging: (waarde, bron) => lijstBlokken('Wat ermee gebeurde', OPVOLGPUNT, waarde.filter((elk) => !isVanAnderKnooppunt(bron, elk)), 3),
  uitgiften: UITWISSELING_WEG,
  verschillen: UITWISSELING_WEG,
  ontvangen: UITWISSELING_WEG,
  gemaaktOp: weg('Wanneer de voorbereiding begon.'),
  gewijzigdOp: weg('Wanneer de voorbereiding het laatst veranderde.'),
};

/** Everything around a leersessie that is about this casus. */
export function leertrajectBlokken(traject: Leertraject, sessie: Inzagesessie, bron: Vertelbron): readonly Blok[] {
  return onderKop('Rond deze bijeenkomst', delenBlokken(TRAJECT, traject, { ...bron, sessie, traject }));
}

function isHiervan({ traject, casus }: Trajectbron, opdrachtId: string): boolean {
  return traject.inhoud.opdrachten.some(({ id, casusId }) => id === opdrachtId && casusId === casus.id);
}

function vanWie({ traject }: Trajectbron, opdrachtId: string): string {
  const gevraagd = traject.inhoud.opdrachten.find(({ id }) => id === opdrachtId);
  return gevraagd === undefined ? '' : [gevraagd.naam, gevraagd.functie].filter((deel) => deel.trim() !== '').join(', ');
}

/** What was handed on belongs to the knooppunt it came from; that of a knooppunt of other casussen alone is theirs. */
function isVanAnderKnooppunt({ sessie, casus }: Trajectbron, { knooppunt }: Opvolgpunt): boolean {
  if (!gaatOver(sessie, casus.id)) return true;
  const { casussen, knooppunten } = sessie.context.plan;
  const van = knooppunten.filter(({ titel }) => titel === knooppunt);
  return casussen.length > 1 && van.length > 0 && van.every(({ casusIds }) => casusIds.length > 0 && !casusIds.includes(casus.id));
}

function toonAntwoorden({ traject }: Trajectbron, opdrachtId: string, antwoorden: Readonly<Record<string, Opdrachtantwoord>>): string {
  const rol = traject.inhoud.opdrachten.find(({ id }) => id === opdrachtId)?.rol ?? 'professional';
  const { vragen } = traject.vorm.opdrachten[rol];
  return Object.entries(antwoorden)
    .map(([vraagId, { overgeslagen, tekst: getypt, keuzes, gebeurtenissen }]) => {
      const vraag = vragen.find(({ id }) => id === vraagId);
      const opties = vraag?.soort === 'keuze' || vraag?.soort === 'vinkjes' ? vraag.opties : [];
      const delen = [
        overgeslagen ? '(overgeslagen)' : '',
        getypt.trim(),
        keuzes.map((keuze) => opties.find(({ id }) => id === keuze)?.label ?? keuze).join(', '),
        ...gebeurtenissen.map(({ wanneer, wat, aard }) => `${wanneer}: ${wat} (${AARDWOORDEN[aard]})`),
      ].filter((deel) => deel !== '');
      return delen.length === 0 ? '' : [vraag?.vraag ?? 'Een vraag', ...delen].join('\n');
    })
    .filter((antwoord) => antwoord !== '')
    .join('\n\n');
}

/** What is left out of a leertraject. */
export function wegUitLeertraject(bron: Trajectbron): ReturnType<typeof weggelatenUit> {
  return [
    ...weggelatenUit('leertraject', TRAJECT),
    ...weggelatenUit('leertraject.inhoud', INHOUD),
    ...weggelatenUit('leertraject.inhoud.kandidaten', kandidaat(bron)),
    ...weggelatenUit('leertraject.inhoud.opdrachten', opdracht(bron)),
    ...weggelatenUit('leertraject.inhoud.fragmenten', FRAGMENT),
    ...weggelatenUit('leertraject.inzendsels', inzendsel(bron)),
    ...weggelatenUit('leertraject.post', poststuk(bron)),
    ...weggelatenUit('leertraject.opvolging', OPVOLGPUNT),
  ];
}
