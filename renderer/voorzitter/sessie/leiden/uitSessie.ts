import { bekendeEigenaren } from '#shared/domein/eigenaren';
import { allePlekken, antwoordOp, type Plekbron, veldenVan } from '#shared/werkvormen/plekken';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Waarde } from '#shared/werkvormen/waarden';
import { toonDeelnemer } from '../velden/bewerkingen.ts';
import { magBeslissen } from '#shared/domein/mandaat';
import type { UitSessie } from '../velden/typen.ts';

/** What was said elsewhere in this session and can be chosen from in a field. */
export function uitSessie(werkvorm: Werkvorm, bron: Plekbron): UitSessie {
  const waarden = allePlekken(werkvorm, bron).flatMap((plek) => veldenVan(werkvorm, bron, plek).map((v) => antwoordOp(bron, v.antwoordplek)));
  return { alternatieven: alternatieven(waarden), mandaten: mandaten(bron, waarden), eigenaren: bekendeEigenaren(bron.plan.deelnemers, werkvorm.rollen) };
}

function alternatieven(waarden: readonly (Waarde | undefined)[]): readonly string[] {
  const titels = waarden.flatMap((w) => (w?.soort === 'waardendriehoek' ? w.alternatieven.map((a) => a.titel.trim()) : []));
  return [...new Set(titels)].filter((titel) => titel !== '');
}

/** Those who are there and may decide, by role and organisation, with what they may decide: never by name. */
function mandaten(bron: Plekbron, waarden: readonly (Waarde | undefined)[]): readonly string[] {
  const aanwezigheid = waarden.filter((w) => w?.soort === 'aanwezigheid');
  return bron.plan.deelnemers.flatMap((deelnemer) => {
    const genoteerd = aanwezigheid.map((w) => w.perDeelnemer[deelnemer.id]).find((a) => a !== undefined);
    const mandaat = (genoteerd?.mandaat ?? deelnemer.mandaat).trim();
    if (genoteerd?.status === 'afwezig' || !magBeslissen(mandaat)) return [];
    const { hoofd } = toonDeelnemer(deelnemer);
    return [mandaat.toLocaleLowerCase('nl') === 'ja' ? hoofd : `${hoofd}: ${mandaat}`];
  });
}
