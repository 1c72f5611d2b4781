import { leesMandaat } from '../domein/mandaat.ts';
import { NIVEAUS } from '../leertraject/keuzes.ts';
import type { Veld, Werkvorm } from '../werkvormen/schema.ts';
import { allePlekken, antwoordOp, veldenVan } from '../werkvormen/plekken.ts';
import type { Sessiecontext } from '../werkvormen/sessie.ts';
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
  /** The rung it goes up to; empty when it does not. */
  readonly trede: string;
  /** The rungs there are, the lowest first. */
  readonly ladder: readonly string[];
  readonly maatwerkoplossing: string;
  readonly mandaat: Mandaatstand;
  readonly alternatieven: number;
  /** Of each drempel the verstoring; empty when it was not chosen. */
  readonly drempels: readonly string[];
}

/** A knooppunt of a leersessie. */
export interface Knooppuntfeit {
  readonly titel: string;
  readonly dag: string;
  readonly casusIds: readonly string[];
  /** Labels; empty when not chosen. */
  readonly verstoring: string;
  readonly niveau: string;
}

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

/** Null for a meeting of another kind, or one of which the casus or the day is not known. */
export function overlegfeit(werkvorm: Werkvorm, context: Sessiecontext): Overlegfeit | null {
  const { casussen, datum } = context.plan;
  const [casus] = casussen;
  const vraagtBesluit = werkvorm.agendapunten.some((punt) => (punt.soort === 'stap' ? punt.velden : punt.stappen.flatMap(({ velden }) => velden)).some(({ soort }) => soort === 'besluit'));
  if (werkvorm.casussen !== 'een' || casus === undefined || datum === '' || !vraagtBesluit) return null;
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
    drempels: alle.flatMap(({ veld, waarde }) => (waarde.soort === 'rijen' ? drempelsVan(veld, waarde) : [])),
  };
}

function mandaatstand(alle: readonly Beantwoord[]): Mandaatstand {
  const aanwezig = alle.flatMap(({ waarde }) => (waarde.soort === 'aanwezigheid' ? Object.values(waarde.perDeelnemer) : [])).filter(({ status }) => status === 'aanwezig');
  if (aanwezig.some(({ mandaat }) => leesMandaat(mandaat.trim()).soort === 'nee')) return 'ontbrak';
  return aanwezig.length === 0 || aanwezig.some(({ mandaat }) => mandaat.trim() === '') ? 'onbekend' : 'compleet';
}

function drempelsVan(veld: Veld, { rijen }: WaardeVan<'rijen'>): readonly string[] {
  const kolom = veld.soort === 'rijen' ? veld.kolommen.find(({ id }) => id === VERSTORING) : undefined;
  if (kolom?.soort !== 'keuze') return [];
  return rijen.filter(({ cellen }) => Object.values(cellen).some((cel) => cel.trim() !== '')).map(({ cellen }) => kolom.opties.find(({ id }) => id === cellen[VERSTORING])?.label ?? '');
}

/** The knooppunten of a leersessie that were talked about. */
export function knooppuntfeiten(werkvorm: Werkvorm, context: Sessiecontext): readonly Knooppuntfeit[] {
  const alle = antwoorden(werkvorm, context);
  return context.plan.knooppunten.flatMap(({ id, titel, casusIds }) => {
    const eigen = alle.filter(({ itemId }) => itemId === id);
    const keuze = (past: (veld: Extract<Veld, { readonly soort: 'keuze' }>) => boolean): string => {
      const gekozen = eigen.flatMap(({ veld, waarde }) => (veld.soort === 'keuze' && waarde.soort === 'keuze' && past(veld) ? [veld.opties.find((optie) => waarde.keuzes.includes(optie.id))?.label ?? ''] : []));
      return gekozen.find((label) => label !== '') ?? '';
    };
    if (eigen.length === 0 || context.plan.datum === '') return [];
    return [{ titel: titel.trim(), dag: context.plan.datum, casusIds, verstoring: keuze((veld) => veld.id === VERSTORING), niveau: keuze(({ opties }) => opties.every((optie) => NIVEAUS.some((niveau) => niveau === optie.id))) }];
  });
}
