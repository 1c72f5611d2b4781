import { leesMandaat } from '../domein/mandaat.ts';
import { NIVEAUS, type Opvolgstatus } from '../leertraject/keuzes.ts';
import type { Kolom, Veld, Werkvorm } from '../werkvormen/schema.ts';
import { allePlekken, antwoordOp, veldenVan } from '../werkvormen/plekken.ts';
import type { Sessiecontext } from '../werkvormen/sessie.ts';
import type { Leertraject } from '../leertraject/leertraject.ts';
import type { Waarde, WaardeVan } from '../werkvormen/waarden.ts';

/* What a meeting gives to count. A werkvorm is data, so it is found by the kind of its fields and not by their place. */

/** Whether somebody at the table could not decide. */
export type Mandaatstand = 'compleet' | 'ontbrak' | 'onbekend';

/** A meeting on one casus in which a besluit is asked. Nothing in it says who was there. */
export interface Overlegfeit {
  readonly casusId: string;
  readonly dag: string;
  readonly uitkomst: WaardeVan<'besluit'>['besluit']['uitkomst'];
  /** The label of the region; empty when none was chosen. */
  readonly adviestype: string;
  /** The labels there were to choose from, of each question: rows that are there also when nothing is in them. */
  readonly keuzes: { readonly adviestypen: readonly string[]; readonly drempels: readonly string[]; readonly aanbod: readonly string[] };
  /** The rung it goes up to; empty when it does not. */
  readonly trede: string;
  /** The rungs there are, the lowest first. */
  readonly ladder: readonly string[];
  readonly maatwerkoplossing: string;
  readonly mandaat: Mandaatstand;
  readonly alternatieven: number;
  /** Of each drempel the verstoring; empty when it was not chosen. */
  readonly drempels: readonly string[];
  /** Of what help did not exist or was not there in time the kind; empty when it was not chosen. What was written about it is not taken along. */
  readonly aanbod: readonly string[];
}

/** A knooppunt of a leersessie. */
export interface Knooppuntfeit {
  readonly titel: string;
  readonly dag: string;
  readonly casusIds: readonly string[];
  /** Labels; empty when not chosen. */
  readonly verstoring: string;
  readonly niveau: string;
  /** The labels there were to choose from. */
  readonly keuzes: { readonly verstoringen: readonly string[]; readonly niveaus: readonly string[] };
}

/** Something about a knooppunt or a centraal thema that a leersessie handed to somebody, and what became of it. */
export interface Opvolgfeit {
  readonly over: 'knooppunt' | 'thema';
  /** Of the leersessie. */
  readonly dag: string;
  readonly status: Opvolgstatus;
}

type Keuzeveld = Extract<Veld, { readonly soort: 'keuze' }>;

interface Beantwoord {
  readonly veld: Veld;
  readonly waarde: Waarde;
  readonly itemId: string | null;
}

function antwoorden(werkvorm: Werkvorm, context: Sessiecontext): readonly Beantwoord[] {
  return allePlekken(werkvorm, context).flatMap((plek) =>
    veldenVan(werkvorm, context, plek).flatMap(({ veld, antwoordplek }) => {
      const waarde = antwoordOp(context, antwoordplek);
      return waarde?.soort === veld.soort ? [{ veld, waarde, itemId: plek.itemId }] : [];
    }),
  );
}

/** By how a werkvorm calls it: the top level of causes (OZJ) is asked under this id, as a field or a column. */
const VERSTORING = 'verstoring';
/** The column in which the kind of help is chosen that was not there. */
const AANBOD = 'aanbod';

/** Null for a meeting of another kind, or one of which the casus or the day is not known. */
export function overlegfeit(werkvorm: Werkvorm, context: Sessiecontext): Overlegfeit | null {
  const { casussen, datum } = context.plan;
  const [casus] = casussen;
  const velden = alleVelden(werkvorm);
  const besluitveld = velden.find((veld) => veld.soort === 'besluit');
  if (werkvorm.casussen !== 'een' || casus === undefined || datum === '' || besluitveld === undefined) return null;
  const alle = antwoorden(werkvorm, context);
  const besluit = alle.flatMap(({ veld, waarde }) => (waarde.soort === 'besluit' && veld.soort === 'besluit' ? [{ veld, besluit: waarde.besluit }] : []))[0];
  return {
    casusId: casus.id,
    dag: datum,
    uitkomst: besluit?.besluit.uitkomst ?? null,
    adviestype: besluit?.veld.adviestypen.find(({ id }) => id === besluit.besluit.adviestype)?.label ?? '',
    trede: besluit?.besluit.opschaling.trede.trim() ?? '',
    ladder: besluit?.veld.ladder ?? [],
    maatwerkoplossing: besluit?.besluit.maatwerkoplossing.trim() ?? '',
    mandaat: mandaatstand(alle),
    alternatieven: alle.reduce((som, { waarde }) => som + (waarde.soort === 'waardendriehoek' ? waarde.alternatieven.filter(({ titel }) => titel.trim() !== '').length : 0), 0),
    drempels: alle.flatMap(({ veld, waarde }) => gekozenIn(veld, waarde, VERSTORING)),
    aanbod: alle.flatMap(({ veld, waarde }) => gekozenIn(veld, waarde, AANBOD)),
    keuzes: { adviestypen: besluitveld?.adviestypen.map(({ label }) => label) ?? [], drempels: teKiezen(velden, VERSTORING), aanbod: teKiezen(velden, AANBOD) },
  };
}

function mandaatstand(alle: readonly Beantwoord[]): Mandaatstand {
  const aanwezig = alle.flatMap(({ waarde }) => (waarde.soort === 'aanwezigheid' ? Object.values(waarde.perDeelnemer) : [])).filter(({ status }) => status === 'aanwezig');
  if (aanwezig.some(({ mandaat }) => leesMandaat(mandaat.trim()).soort === 'nee')) return 'ontbrak';
  return aanwezig.length === 0 || aanwezig.some(({ mandaat }) => mandaat.trim() === '') ? 'onbekend' : 'compleet';
}

function alleVelden({ agendapunten }: Werkvorm): readonly Veld[] {
  return agendapunten.flatMap((punt) => (punt.soort === 'stap' ? punt.velden : punt.stappen.flatMap(({ velden }) => velden)));
}

/** What there is to choose from in the column with this id. */
function teKiezen(velden: readonly Veld[], id: string): readonly string[] {
  return velden.flatMap((veld) => keuzekolom(veld, id)?.opties.map(({ label }) => label) ?? []);
}

function keuzekolom(veld: Veld, id: string): Extract<Kolom, { readonly soort: 'keuze' }> | null {
  const kolom = veld.soort === 'rijen' ? veld.kolommen.find((elk) => elk.id === id) : undefined;
  return kolom?.soort === 'keuze' ? kolom : null;
}

/** Of each row in which something stands, what was chosen in the column with this id. */
function gekozenIn(veld: Veld, waarde: Waarde, id: string): readonly string[] {
  const kolom = keuzekolom(veld, id);
  if (kolom === null || waarde.soort !== 'rijen') return [];
  return waarde.rijen.filter(({ cellen }) => Object.values(cellen).some((cel) => cel.trim() !== '')).map(({ cellen }) => kolom.opties.find((optie) => optie.id === cellen[id])?.label ?? '');
}

/** The knooppunten of a leersessie that were talked about. */
export function knooppuntfeiten(werkvorm: Werkvorm, context: Sessiecontext): readonly Knooppuntfeit[] {
  const alle = antwoorden(werkvorm, context);
  const keuzevelden = alleVelden(werkvorm).filter((veld) => veld.soort === 'keuze');
  const vragen = { verstoringen: keuzevelden.find(({ id }) => id === VERSTORING), niveaus: keuzevelden.find(({ opties }) => opties.every(({ id }) => NIVEAUS.some((niveau) => niveau === id))) };
  const labels = (vraag: Keuzeveld | undefined): readonly string[] => vraag?.opties.map(({ label }) => label) ?? [];
  const keuzes = { verstoringen: labels(vragen.verstoringen), niveaus: labels(vragen.niveaus) };
  return context.plan.knooppunten.flatMap(({ id, titel, casusIds }) => {
    const eigen = alle.filter(({ itemId }) => itemId === id);
    const gekozen = (vraag: Keuzeveld | undefined): string => {
      const antwoord = eigen.flatMap(({ veld, waarde }) => (veld.id === vraag?.id && waarde.soort === 'keuze' ? waarde.keuzes : []));
      return vraag?.opties.find((optie) => antwoord.includes(optie.id))?.label ?? '';
    };
    if (eigen.length === 0 || context.plan.datum === '') return [];
    return [{ titel: titel.trim(), dag: context.plan.datum, casusIds, verstoring: gekozen(vragen.verstoringen), niveau: gekozen(vragen.niveaus), keuzes }];
  });
}

/** What a leersessie handed to somebody, as it stands now; what is about no knooppunt or thema is left out. */
export function opvolgfeiten({ plan }: Pick<Sessiecontext, 'plan'>, { opvolging }: Pick<Leertraject, 'opvolging'>): readonly Opvolgfeit[] {
  const knooppunten = new Set(plan.knooppunten.map(({ titel }) => titel));
  return opvolging.filter(({ knooppunt }) => knooppunt !== '').map(({ knooppunt, status }) => ({ over: knooppunten.has(knooppunt) ? 'knooppunt' : 'thema', dag: plan.datum, status }));
}
