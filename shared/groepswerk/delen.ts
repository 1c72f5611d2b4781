import type { Sessieplan } from '../domein/sessieplan.ts';
import { normaliseer } from '../werkvormen/plan.ts';
import { agendapuntVan } from '../werkvormen/plekken.ts';
import type { Werkvorm } from '../werkvormen/schema.ts';
import type { Afwijking, Antwoordplek, Plek, Sessiecontext } from '../werkvormen/sessie.ts';
import type { Waarde } from '../werkvormen/waarden.ts';
import type { Groepsstand } from './groepsstand.ts';
import { leesAntwoordSleutel, veldOp } from './veldplaats.ts';

/* What of a session goes along to another laptop, and what comes back from it. */

/** The part of a session's memory that is merged, as it stands here. */
export function standUit(context: Sessiecontext): Groepsstand {
  const { plan, antwoorden, parkeerplaats, voortgang, afwijkingen } = context;
  return { groepen: plan.groepen, deelnemers: plan.deelnemers, knooppunten: plan.knooppunten, antwoorden, parkeerplaats, voortgang, afwijkingen };
}

/** The plan and the stand with which another laptop leads this group: nothing of another group, no name of who sits elsewhere. */
export function deelVoorGroep(werkvorm: Werkvorm, context: Sessiecontext, groepId: string): { readonly plan: Sessieplan; readonly stand: Groepsstand } {
  const plan = planVoorGroep(werkvorm, context.plan, groepId);
  const deelnemerIds = new Set(plan.deelnemers.map((d) => d.id));
  const antwoorden: Record<string, Waarde> = {};
  for (const [sleutel, waarde] of Object.entries(context.antwoorden)) {
    const antwoordplek = leesAntwoordSleutel(sleutel);
    if (antwoordplek === null || !vanGroep(werkvorm, plan, antwoordplek, groepId)) continue;
    const zichtbaar = voorDeelnemers(waarde, deelnemerIds);
    if (zichtbaar !== null) antwoorden[sleutel] = zichtbaar;
  }
  const { groepen, deelnemers, knooppunten } = plan;
  const voortgang = Object.fromEntries(Object.entries(context.voortgang).filter(([sleutel]) => isEigenPlek(plan, plekVan(sleutel))));
  const afwijkingen = context.afwijkingen.filter((a) => isEigenPlek(plan, a.plek));
  return { plan, stand: { groepen, deelnemers, knooppunten, antwoorden, parkeerplaats: [], voortgang, afwijkingen } };
}

/**
 * What the other laptop gives back. How far it came in the parts that every room walks for itself is its own; why it left such a
 * part out goes along, with the name of the group.
 */
export function deelTerug(context: Sessiecontext): Groepsstand {
  const stand = standUit(context);
  const groep = stand.groepen.find((g) => g.id === context.plan.geleideGroepId)?.naam ?? '';
  const metGroep = (a: Afwijking): Afwijking => (isEigenPlek(context.plan, a.plek) || groep === '' ? a : { ...a, reden: `${groep}: ${a.reden}` });
  return {
    ...stand,
    voortgang: Object.fromEntries(Object.entries(stand.voortgang).filter(([sleutel]) => isEigenPlek(context.plan, plekVan(sleutel)))),
    afwijkingen: stand.afwijkingen.map(metGroep),
  };
}

function planVoorGroep(werkvorm: Werkvorm, plan: Sessieplan, groepId: string): Sessieplan {
  const knooppunten = plan.knooppunten.filter((k) => k.groepId === groepId);
  const casusIds = new Set(knooppunten.flatMap((k) => k.casusIds));
  const itemIds = new Set([...knooppunten.map((k) => k.id), ...casusIds]);
  return normaliseer(werkvorm, {
    ...plan,
    zitting: null,
    casussen: plan.casussen.filter((c) => casusIds.has(c.id)),
    groepen: plan.groepen.filter((g) => g.id === groepId),
    geleideGroepId: groepId,
    deelnemers: plan.deelnemers.filter((d) => d.groepId === groepId),
    knooppunten,
    minuten: Object.fromEntries(
      Object.entries(plan.minuten).filter(([tijdvak]) => {
        const itemId = tijdvak.split('/')[1];
        return itemId === undefined || itemIds.has(itemId);
      }),
    ),
  });
}

/** Whether an answer is of this group, or of a part that every group shares. */
function vanGroep(werkvorm: Werkvorm, plan: Sessieplan, antwoordplek: Antwoordplek, groepId: string): boolean {
  const veld = veldOp(werkvorm, antwoordplek);
  if (veld === undefined || !itemVanGroep(werkvorm, plan, antwoordplek.plek)) return false;
  switch (veld.per) {
    case 'sessie':
      return true;
    case 'casus':
      return plan.casussen.some((c) => c.id === antwoordplek.perId);
    case 'groep':
      return antwoordplek.perId === groepId;
  }
}

function itemVanGroep(werkvorm: Werkvorm, plan: Sessieplan, plek: Plek): boolean {
  const punt = agendapuntVan(werkvorm, plek.agendapuntId);
  if (punt === undefined || punt.soort === 'stap') return punt !== undefined;
  switch (punt.over.lijst) {
    case 'knooppunten':
      return plan.knooppunten.some((k) => k.id === plek.itemId);
    case 'casussen':
      return plan.casussen.some((c) => c.id === plek.itemId);
    case 'veld':
      return true;
  }
}

/** A value without what is of participants of other groups; null when nothing of it is for this group. */
function voorDeelnemers(waarde: Waarde, deelnemerIds: ReadonlySet<string>): Waarde | null {
  switch (waarde.soort) {
    case 'aanwezigheid':
      return { ...waarde, perDeelnemer: Object.fromEntries(Object.entries(waarde.perDeelnemer).filter(([id]) => deelnemerIds.has(id))) };
    case 'actiepunten':
      return { ...waarde, punten: waarde.punten.filter((p) => deelnemerIds.has(p.deelnemerId)), geen: waarde.geen.filter((id) => deelnemerIds.has(id)) };
    case 'enquete':
      // Who filled it in is not known, so nobody's goes along.
      return null;
    case 'tekst':
    case 'lijst':
    case 'keuze':
    case 'datum':
    case 'rijen':
    case 'schaal':
    case 'afspraken':
    case 'tijdlijn':
    case 'besluit':
    case 'waardendriehoek':
      return waarde;
  }
}

function isEigenPlek(plan: Sessieplan, plek: Plek): boolean {
  return plek.itemId !== null && plan.knooppunten.some((k) => k.id === plek.itemId);
}

function plekVan(sleutel: string): Plek {
  const [agendapuntId = '', itemId = null, stapId = null] = sleutel.split('/');
  return { agendapuntId, itemId, stapId };
}
