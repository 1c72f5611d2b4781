import type { Bewaarzaak, Verzoek } from '../bewaring/bewaring.ts';
import { UITKOMSTWOORDEN, VERZOEKERWOORDEN, VERZOEKWOORDEN } from '../bewaring/woorden.ts';
import type { Casus } from '../domein/casus.ts';
import type { Regio } from '../domein/regio.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import type { Leertraject } from '../leertraject/leertraject.ts';
import type { Logregel } from '../logboek/regel.ts';
import { casusBlokken, WEG_UIT_CASUS } from './inzage-casus.ts';
import { leertrajectBlokken, wegUitLeertraject } from './inzage-leertraject.ts';
import { sessieBlokken, WEG_UIT_SESSIE, type Inzagesessie } from './inzage-sessie.ts';
import { stukkenBlokken, WEG_UIT_STUKKEN } from './inzage-stukken.ts';
import { feit, KENMERK_WEG, lijstBlokken, onderKop, tekst, weggelatenUit, type Vertelbron, type Vertelling } from './inzage-vertelling.ts';
import type { Stukdossier } from '../stukken/stuk.ts';
import { regelblokken } from './logboek.ts';
import type { Blok, Deel, Sessieverslag } from './model.ts';
import { uittreksel } from './uittreksel.ts';

/**
 * Everything that is kept about a casus, for the family that asked for it (AVG art. 15.1 and 15.3): in the words in which it was
 * typed, names included. Whoever hands it over looks first whether something in it is about others (AVG art. 15.4).
 */
export interface Inzagegegevens {
  readonly casus: Casus;
  /** What is kept of its own stukken. */
  readonly dossier: Stukdossier;
  /** Every session about it, each with what lies around it when that is kept, and with its stukken. */
  readonly sessies: readonly { readonly sessie: Inzagesessie; readonly traject: Leertraject | null; readonly dossier: Stukdossier }[];
  readonly verzoeken: readonly Verzoek[];
  /** How long it is kept; null while no term runs. */
  readonly bewaarzaak: Pick<Bewaarzaak, 'geslotenOp' | 'bewaarTot' | 'verlenging'> | null;
  /** What was typed in forms and not saved yet. */
  readonly klad: readonly string[];
  /** The logboek lines about this casus, oldest first. */
  readonly logregels: readonly Logregel[];
  readonly regionaam: Regio['naam'];
  readonly leefgebieden: Regio['leefgebieden'];
  /** Epoch ms. */
  readonly gemaaktOp: number;
}

const VERZOEK: Vertelling<Verzoek> = {
  id: KENMERK_WEG,
  casusId: KENMERK_WEG,
  soort: ['Verzoek', (waarde) => VERZOEKWOORDEN[waarde]],
  van: ['Van', (waarde) => VERZOEKERWOORDEN[waarde]],
  casuscode: ['Casuscode', tekst],
  ontvangenOp: ['Ontvangen op', toonDeeldatum],
  vraag: ['Wat er gevraagd is', tekst],
  antwoord: ['Antwoord', (waarde) => (waarde === null ? 'nog niet beantwoord' : [`${UITKOMSTWOORDEN[waarde.uitkomst]} op ${toonDeeldatum(waarde.op)}`, waarde.toelichting.trim()].filter((regel) => regel !== '').join('\n'))],
};

export function bouwInzage(gegevens: Inzagegegevens): Sessieverslag {
  const { casus, dossier, sessies, verzoeken, klad, logregels, gemaaktOp, regionaam } = gegevens;
  const bron: Vertelbron = { casus, leefgebieden: gegevens.leefgebieden };
  return uittreksel({
    titel: `Inzage in casus ${casus.code}`,
    gemaaktOp,
    soortnaam: 'Inzage',
    onderwerpLabel: 'Alles wat er bewaard wordt over',
    onderwerp: `Casus ${casus.code}`,
    kenmerken: [
      { naam: 'Regio', waarde: regionaam },
      { naam: 'Bijeenkomsten', waarde: String(sessies.length) },
      { naam: 'Regels in het logboek', waarde: String(logregels.length) },
    ],
    voetnoot: 'Hierin staan persoonsgegevens. Bewaar het op een plek waar alleen u bij kunt.',
    delen: [
      deel('Wat hierin staat', UITLEG, 'nieuwe-pagina'),
      deel('De casus', [...casusBlokken(casus, bron), ...stukkenBlokken(dossier, bron, true), ...onderKop('Getypt en nog niet bewaard', klad.map((getypt): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst: getypt }))), ...onderKop('Hoe lang dit bewaard wordt', bewaarBlokken(gegevens))], 'nieuwe-pagina'),
      ...sessies.map(({ sessie, traject, dossier: stukken }) =>
        deel(
          sessietitel(sessie),
          [...sessieBlokken(sessie, bron), ...(traject === null ? [] : leertrajectBlokken(traject, sessie, bron)), ...stukkenBlokken(stukken, bron, sessie.context.plan.casussen.every(({ id }) => id === casus.id))],
          'nieuwe-pagina',
          sessie.werkvorm.naam,
        ),
      ),
      ...(verzoeken.length === 0 ? [] : [deel('Verzoeken van het gezin', lijstBlokken('Verzoeken', VERZOEK, verzoeken))]),
      deel('Wie er wat mee deed', [{ soort: 'alinea', vorm: 'inleiding', tekst: 'Ontwar houdt bij wie deze gegevens bekeek, veranderde of meenam, en wanneer.' }, ...regelblokken(logregels)]),
      deel('Wat er niet in staat', nietErin(gegevens, bron)),
    ],
  });
}

function bewaarBlokken({ bewaarzaak }: Inzagegegevens): readonly Blok[] {
  if (bewaarzaak === null) return [{ soort: 'alinea', vorm: 'gewoon', tekst: 'Er loopt nog geen termijn: die begint als de casus is afgesloten.' }];
  const { geslotenOp, bewaarTot, verlenging } = bewaarzaak;
  return [
    ...feit('Bewaard tot en met', toonDeeldatum(bewaarTot)),
    ...feit('De termijn begon op', toonDeeldatum(geslotenOp)),
    ...(verlenging === null ? [] : feit('Waarom langer', verlenging.reden)),
  ];
}

const UITLEG: readonly Blok[] = [
  { soort: 'alinea', vorm: 'inleiding', tekst: 'Dit is alles wat in Ontwar bewaard wordt over deze casus, in de woorden waarin het is opgeschreven.' },
  {
    soort: 'lijst',
    vorm: 'punten',
    punten: [
      'Klopt er iets niet, dan kunt u vragen om het te verbeteren of aan te vullen (AVG artikel 16).',
      'U kunt ook vragen om het te vernietigen (AVG artikel 17).',
      'U krijgt binnen een maand antwoord. Bent u het er niet mee eens, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
      'Ontwar is een werkbestand. Het dossier ligt bij de organisatie die de hulp geeft.',
    ].map((punt) => ({ tekst: punt, bron: '' })),
  },
];

type Begin = Extract<Deel['inhoud'], { soort: 'doorlopend' }>['begintOp'];

function deel(kop: string, blokken: readonly Blok[], begintOp: Begin = 'vervolg', boven?: string): Deel {
  return { kop: { soort: 'kop', niveau: 1, tekst: kop, ...(boven === undefined ? {} : { boven }) }, inhoud: { soort: 'doorlopend', begintOp, blokken } };
}

function sessietitel({ context: { plan }, werkvorm }: Inzagesessie): string {
  const dag = toonDeeldatum(plan.datum);
  return [plan.onderwerp.trim() || werkvorm.naam, dag].filter((stuk) => stuk !== '').join(', ');
}

/** What is kept and left out of this, by its field. */
export function weggelatenUitInzage({ sessies }: Pick<Inzagegegevens, 'sessies'>, bron: Vertelbron): ReturnType<typeof weggelatenUit> {
  const trajecten = sessies.flatMap(({ sessie, traject }) => (traject === null ? [] : [{ ...bron, sessie, traject }]));
  return [...WEG_UIT_CASUS, ...(sessies.length === 0 ? [] : WEG_UIT_SESSIE), ...trajecten.slice(0, 1).flatMap(wegUitLeertraject), ...WEG_UIT_STUKKEN, ...weggelatenUit('verzoek', VERZOEK)];
}

function nietErin(gegevens: Inzagegegevens, bron: Vertelbron): readonly Blok[] {
  const redenen = [...new Set(weggelatenUitInzage(gegevens, bron).map(({ waarom }) => waarom))];
  return [
    { soort: 'alinea', vorm: 'inleiding', tekst: 'Deze gegevens bewaart Ontwar ook. Ze zeggen niets over het gezin, gaan over een ander, of u krijgt ze apart.' },
    { soort: 'lijst', vorm: 'punten', punten: redenen.map((reden) => ({ tekst: reden, bron: '' })) },
  ];
}
