import { toonDag, toonDeeldatum, toonUur } from '../domein/tijd.ts';
import type { Logfilter, Logregel } from '../logboek/regel.ts';
import { breukzin, zinVan } from '../logboek/zinnen.ts';
import type { Breukreden } from '../logboek/soorten.ts';
import { alsPdf } from './bestandsnaam.ts';
import type { Blok, Deel, Sessieverslag } from './model.ts';
import { uittreksel } from './uittreksel.ts';

/** What the logboek on paper is made from. */
export interface Logboekgegevens {
  /** Oldest first. */
  readonly regels: readonly Logregel[];
  /** There were more: only the newest are in it. */
  readonly afgekapt: boolean;
  readonly filter: Logfilter;
  /** The code of the casus that was asked for; empty for all. */
  readonly code: string;
  readonly breuk: { readonly bij: number; readonly reden: Breukreden } | null;
  readonly regionaam: string;
  /** Epoch ms. */
  readonly gemaaktOp: number;
}

/** More lines than this nobody reads on paper. */
export const MEESTE_OP_PAPIER = 5_000;

/** The logboek for a family, or for who supervises: who looked when, and what a line means. */
export function bouwLogboek(gegevens: Logboekgegevens): Sessieverslag {
  const { code, gemaaktOp, regionaam } = gegevens;
  const regels = zonderAnderen(gegevens);
  return uittreksel({
    titel: code === '' ? 'Logboek' : `Logboek van casus ${code}`,
    gemaaktOp,
    soortnaam: 'Logboek',
    onderwerpLabel: 'Wie wat deed, en wanneer',
    onderwerp: code === '' ? 'De hele kluis' : `Casus ${code}`,
    kenmerken: [
      { naam: 'Regio', waarde: regionaam },
      { naam: 'Periode', waarde: periode(gegevens) },
      { naam: 'Regels', waarde: String(regels.length) },
    ],
    voetnoot: 'Hierin staan namen van mensen die met de gegevens werkten. Bewaar het op een plek waar alleen u bij kunt.',
    delen: [deel('Wat hierin staat', uitleg(gegevens)), deel('Wie wat deed', regelblokken(regels))],
  });
}

/** Asked about one casus, a line says nothing of the other casussen it touched: those are of other families. */
function zonderAnderen({ regels, filter: { casusId } }: Logboekgegevens): readonly Logregel[] {
  if (casusId === null) return regels;
  return regels.map((regel) => ({ ...regel, casussen: regel.casussen.filter(({ id }) => id === casusId) }));
}

function uitleg({ code, afgekapt, breuk }: Logboekgegevens): readonly Blok[] {
  const wat = code === '' ? 'de gegevens in deze kluis' : `de gegevens over casus ${code}`;
  const punten = [
    'Ontwar schrijft het op als iemand gegevens bekijkt, verandert, weghaalt of meeneemt. Ook kijken staat er dus in.',
    'Bij elke regel staat wie het deed, op welke dag en hoe laat. Met ‘sleutelhouder’ bedoelen we iemand die de kluis mag openen.',
    'Deze mensen bekijken de gegevens om een overleg over uw situatie voor te bereiden, te leiden of uit te werken. Wilt u weten waarom iemand keek? Vraag het aan de voorzitter.',
    'Wie een kwartier achter elkaar in hetzelfde kijkt of werkt, krijgt daarvoor één regel.',
    'Een regel kan niet worden veranderd of weggehaald zonder dat Ontwar dat ziet.',
    'Klopt er iets niet, of had iemand niet mogen kijken? Zeg het tegen de organisatie. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
  ];
  return [
    { soort: 'alinea', vorm: 'inleiding', tekst: `Dit is het logboek: hierin staat wie iets deed met ${wat}, en wanneer.` },
    { soort: 'lijst', vorm: 'punten', punten: punten.map((tekst) => ({ tekst, bron: '' })) },
    ...(breuk === null ? [] : [{ soort: 'noot', kop: 'Dit logboek is niet heel', tekst: breukzin(breuk) } as const]),
    ...(afgekapt ? [{ soort: 'noot', kop: 'Niet alles staat erin', tekst: `Er zijn meer regels. Hier staan de laatste ${MEESTE_OP_PAPIER}. Kies een kortere periode voor de andere.` } as const] : []),
  ];
}

/** The lines as a table, in the order in which they are given. */
export function regelblokken(regels: readonly Logregel[]): readonly Blok[] {
  if (regels.length === 0) return [{ soort: 'alinea', vorm: 'leeg', tekst: 'Er zijn geen regels.' }];
  return [
    {
      soort: 'tabel',
      vorm: 'gewoon',
      bijschrift: '',
      kolommen: [
        { kop: 'Regel', breedte: 1.3 },
        { kop: 'Dag', breedte: 2.9 },
        { kop: 'Tijd', breedte: 1.7 },
        { kop: 'Wat er gebeurde', breedte: 7 },
      ],
      rijen: regels.map((regel) => [String(regel.nummer), toonDag(regel.op), `${toonUur(regel.op)} uur`, zinVan(regel)]),
    },
  ];
}

function deel(tekst: string, blokken: readonly Blok[]): Deel {
  return { kop: { soort: 'kop', niveau: 1, tekst }, inhoud: { soort: 'doorlopend', begintOp: 'nieuwe-pagina', blokken } };
}

function periode({ filter, regels }: Logboekgegevens): string {
  const [eerste, laatste] = [regels[0], regels.at(-1)];
  const van = filter.vanaf === '' ? (eerste === undefined ? '' : toonDag(eerste.op)) : toonDeeldatum(filter.vanaf);
  const tot = filter.tot === '' ? (laatste === undefined ? '' : toonDag(laatste.op)) : toonDeeldatum(filter.tot);
  return van === '' && tot === '' ? '' : van === tot ? van : `${van} tot en met ${tot}`;
}

/** `2026-03-12 WS-2026-001 logboek.pdf`. */
export function logboekBestandsnaam(dag: string, code: string): string {
  return alsPdf([dag, code, 'logboek']);
}
