import type { Deelnemer, Groep } from '../domein/sessieplan.ts';
import { gelijknamig } from '../werkvormen/groepen.ts';
import { noemDeelnemer, toonWens, wensstand } from './groepsvoorstel-wensen.ts';
import type { Wens } from './leertraject.ts';

interface Stand {
  readonly groepen: readonly Groep[];
  readonly deelnemers: readonly Deelnemer[];
}

/** What it means that somebody was put in another group by hand, one sentence a thing: where, sizes, organisations, wishes, who leads. */
export function gevolgVan(voor: Stand, na: Stand, wensen: readonly Wens[], deelnemerId: string): readonly string[] {
  const wie = na.deelnemers.find(({ id }) => id === deelnemerId);
  const van = groepVan(voor, deelnemerId);
  const naar = groepVan(na, deelnemerId);
  if (wie === undefined || van?.id === naar?.id) return [];
  const nog = van === undefined ? '' : ` ${van.naam} heeft er nog ${aantalIn(na, van.id)}.`;
  const zit = naar === undefined ? `${noemDeelnemer(wie)} zit nu in geen groep.` : `${noemDeelnemer(wie)} zit nu in ${naar.naam}, met ${aantalIn(na, naar.id)} in totaal.`;
  const gevolgen = [...overOrganisatie(voor, na, wie, van, naar), ...overWensen(voor, na, wensen), ...overLeiding(voor, na)];
  return [`${zit}${nog}`, ...(gevolgen.length > 0 ? gevolgen : ['Voor de wensen en de organisaties maakt het niets uit.'])];
}

function groepVan({ groepen, deelnemers }: Stand, deelnemerId: string): Groep | undefined {
  const groepId = deelnemers.find(({ id }) => id === deelnemerId)?.groepId;
  return groepen.find(({ id }) => id === groepId);
}

function aantalIn({ deelnemers }: Stand, groepId: string): number {
  return deelnemers.filter((d) => d.groepId === groepId).length;
}

function overOrganisatie(voor: Stand, na: Stand, wie: Deelnemer, van: Groep | undefined, naar: Groep | undefined): readonly string[] {
  const organisatie = wie.organisatie.trim();
  if (organisatie === '') return [];
  const aantal = ({ deelnemers }: Stand, groep: Groep | undefined): number => (groep === undefined ? 0 : deelnemers.filter((d) => d.groepId === groep.id && gelijknamig(d.organisatie) === gelijknamig(organisatie)).length);
  const daar = aantal(na, naar);
  return [
    ...(naar !== undefined && daar > 1 ? [`In ${naar.naam} zitten nu ${daar} mensen van ${organisatie} bij elkaar.`] : []),
    ...(van !== undefined && aantal(voor, van) === 2 ? [`In ${van.naam} zit niet langer meer dan één van ${organisatie}.`] : []),
  ];
}

function overWensen(voor: Stand, na: Stand, wensen: readonly Wens[]): readonly string[] {
  return wensen.flatMap((wens) => {
    const [eerst, nu] = [wensstand(wens, voor.deelnemers), wensstand(wens, na.deelnemers)];
    if (eerst === nu) return [];
    const zin = toonWens(wens, na.deelnemers);
    if (nu === 'niet-gevolgd') return [`${wens.vanGezin ? 'De wens van het gezin is' : 'Deze wens is'} nu niet gevolgd: ${zin}.`];
    return nu === 'gevolgd' ? [`Nu wel gevolgd: ${zin}.`] : [];
  });
}

function overLeiding(voor: Stand, na: Stand): readonly string[] {
  return na.groepen.flatMap(({ id, naam, gespreksleiderId }) => {
    const eerst = voor.groepen.find((groep) => groep.id === id)?.gespreksleiderId ?? null;
    if (eerst === gespreksleiderId) return [];
    const leider = na.deelnemers.find((d) => d.id === gespreksleiderId);
    return [leider === undefined ? `${naam} heeft nu geen gespreksleider meer.` : `${naam} wordt nu geleid door ${noemDeelnemer(leider)}.`];
  });
}
