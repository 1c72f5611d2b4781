import type { Deelnemer, Groep, Knooppunt } from '../domein/sessieplan.ts';
import { opsomming } from '../domein/woorden.ts';
import { gelijknamig } from '../werkvormen/groepen.ts';
import { type Groepsmodel, isGeschonden, type Verdeling, type Wensmodel } from './groepsvoorstel-model.ts';
import { tegenstrijdig } from './groepsvoorstel-volgen.ts';
import { noemDeelnemer, toonWens, wensstand } from './groepsvoorstel-wensen.ts';
import type { Wens } from './leertraject.ts';

/* What a proposal could not do, and what it did, in words for the facilitator. */

/** `tegen`: the ids of wishes that were met and with which this one cannot go together. */
export type Nietgelukt =
  | { readonly soort: 'wens'; readonly wensId: string; readonly tegen: readonly string[]; readonly zin: string }
  | { readonly soort: 'gespreksleider' | 'grootte' | 'knooppunt'; readonly groepId: string | null; readonly zin: string }
  | { readonly soort: 'organisatie'; readonly groepIds: readonly string[]; readonly organisatie: string; readonly zin: string };

export interface Verdeeld {
  readonly groepen: readonly Groep[];
  readonly deelnemers: readonly Deelnemer[];
  readonly knooppunten: readonly Knooppunt[];
  readonly wensen: readonly Wens[];
  readonly grootte: number;
}

/** What could not be done, and why: wishes first. */
export function watNietLukte(verdeeld: Verdeeld, model: Groepsmodel, waar: Verdeling): readonly Nietgelukt[] {
  return [...nietGevolgd(verdeeld, model, waar), ...zonderLeider(verdeeld), ...samenVanEen(verdeeld), ...maatpunten(verdeeld), ...zonderKnooppunt(verdeeld)];
}

function nietGevolgd({ wensen, deelnemers }: Verdeeld, model: Groepsmodel, waar: Verdeling): readonly Nietgelukt[] {
  return wensen.flatMap((wens): readonly Nietgelukt[] => {
    const hier = model.wensen.find(({ id }) => id === wens.id);
    if (hier === undefined) {
      // Not to sit with who is not there comes true by itself.
      if (wens.soort !== 'wel-met-deelnemer') return [];
      return [{ soort: 'wens', wensId: wens.id, tegen: [], zin: `${toonWens(wens, deelnemers)}. Dat kan niet: een van beiden doet niet mee.` }];
    }
    if (!isGeschonden(hier, waar)) return [];
    const tegen = tegenstrijdig(model, hier, waar).flatMap(({ id }) => wensen.find((een) => een.id === id) ?? []);
    const reden = tegen.length === 0 ? waarom(hier, model) : `Dat kan niet samen met: ${opsomming(tegen.map((een) => toonWens(een, deelnemers)))}.`;
    return [{ soort: 'wens', wensId: wens.id, tegen: tegen.map(({ id }) => id), zin: `${toonWens(wens, deelnemers)}. ${reden}` }];
  });
}

/** Why a wish cannot be met even when there are no others. */
function waarom({ wie, anderen, samen }: Wensmodel, { aantalGroepen, vast, leider }: Groepsmodel): string {
  if (aantalGroepen === 1) return 'Dat kan niet: er is maar één groep.';
  if (vast[wie] !== -1 && anderen.some((ander) => vast[ander] !== -1)) return 'Dat kan niet: zij blijven allebei in hun groep.';
  if (samen && leider[wie] === true && anderen.every((ander) => leider[ander] === true)) return 'Dat kan niet: elke groep heeft een eigen gespreksleider nodig.';
  return 'Dat kan niet zonder dat de groepen ongelijk worden, of een groep zonder gespreksleider zit.';
}

function zonderLeider({ groepen, deelnemers }: Verdeeld): readonly Nietgelukt[] {
  return groepen
    .filter((groep) => groep.gespreksleiderId === null && deelnemers.some(({ groepId }) => groepId === groep.id))
    .map(({ id, naam }) => ({ soort: 'gespreksleider', groepId: id, zin: `${naam} heeft nog geen gespreksleider: er is niemand meer met die rol. Kies iemand uit de groep, of vraag er iemand bij.` }));
}

function samenVanEen({ groepen, deelnemers }: Verdeeld): readonly Nietgelukt[] {
  const namen = new Map(deelnemers.map(({ organisatie }) => [gelijknamig(organisatie), organisatie.trim()]));
  namen.delete('');
  return [...namen.values()].flatMap((organisatie): readonly Nietgelukt[] => {
    const allen = deelnemers.filter((d) => gelijknamig(d.organisatie) === gelijknamig(organisatie));
    const aantalIn = ({ id }: Groep): number => allen.filter(({ groepId }) => groepId === id).length;
    const waar = groepen.filter((groep) => aantalIn(groep) > 1);
    if (waar.length === 0) return [];
    const teveel = waar.some((groep) => aantalIn(groep) > Math.ceil(allen.length / groepen.length));
    const reden = teveel ? 'Dat komt door de wensen, of door wie blijft waar die zit.' : `Er zijn er ${allen.length}, voor ${groepen.length === 1 ? 'één groep' : `${groepen.length} groepen`}.`;
    const zin = `Van ${organisatie} zitten er meer bij elkaar in ${opsomming(waar.map(({ naam }) => naam))}. ${reden}`;
    return [{ soort: 'organisatie', groepIds: waar.map(({ id }) => id), organisatie, zin }];
  });
}

function maatpunten({ groepen, deelnemers, grootte }: Verdeeld): readonly Nietgelukt[] {
  const aantallen = groepen.map(({ id }) => deelnemers.filter(({ groepId }) => groepId === id).length);
  const [minste, meeste] = [Math.min(...aantallen), Math.max(...aantallen)];
  const leeg = groepen.filter((_, i) => aantallen[i] === 0 && deelnemers.length > 0);
  return [
    ...leeg.map(({ id, naam }): Nietgelukt => ({ soort: 'grootte', groepId: id, zin: `${naam} blijft leeg: ${deelnemers.length === 1 ? 'er is 1 deelnemer' : `er zijn ${deelnemers.length} deelnemers`} voor ${groepen.length} groepen.` })),
    ...(minste > 0 && meeste - minste > 1 ? [{ soort: 'grootte', groepId: null, zin: `De groepen zijn niet even groot (${opsomming(aantallen.map(String))}), door wie blijft waar die zit.` } as const] : []),
    ...(meeste > grootte + 1 ? [{ soort: 'grootte', groepId: null, zin: `Er zitten ${meeste} mensen in een groep. Voor ongeveer ${grootte} per groep maak je er een groep bij.` } as const] : []),
  ];
}

function zonderKnooppunt({ groepen, deelnemers, knooppunten }: Verdeeld): readonly Nietgelukt[] {
  if (knooppunten.length === 0) return [];
  return groepen
    .filter(({ id }) => deelnemers.some(({ groepId }) => groepId === id) && !knooppunten.some(({ groepId }) => groepId === id))
    .map(({ id, naam }) => ({
      soort: 'knooppunt',
      groepId: id,
      zin: `${naam} heeft geen knooppunt: ${knooppunten.length < groepen.length ? (knooppunten.length === 1 ? 'er is er maar één' : `er zijn er maar ${knooppunten.length}`) : 'ze staan al bij een andere groep'}.`,
    }));
}

/** What a proposal did, one sentence a thing. */
export function watLukte({ groepen, deelnemers, knooppunten, wensen }: Verdeeld): readonly string[] {
  const aantallen = groepen.map(({ id }) => deelnemers.filter(({ groepId }) => groepId === id).length);
  const organisaties = deelnemers.filter(({ organisatie }) => organisatie.trim() !== '');
  const dubbel = organisaties.some((een) => organisaties.some((ander) => een.id !== ander.id && een.groepId === ander.groepId && gelijknamig(een.organisatie) === gelijknamig(ander.organisatie)));
  const vanGezin = wensen.filter((wens) => wens.vanGezin && wensstand(wens, deelnemers) === 'gevolgd').length;
  const vanAnderen = wensen.filter((wens) => !wens.vanGezin && wensstand(wens, deelnemers) === 'gevolgd').length;
  const leiders = groepen.flatMap(({ naam, gespreksleiderId }) => deelnemers.filter(({ id }) => id === gespreksleiderId).map((d) => `${naam} door ${noemDeelnemer(d)}`));
  const verdeeld = knooppunten.filter(({ groepId }) => groepId !== null).length;
  return [
    `${deelnemers.length} deelnemers in ${groepen.length === 1 ? 'één groep' : `${groepen.length} groepen`}, van ${opsomming(aantallen.map(String))}.`,
    ...(dubbel || organisaties.length < 2 ? [] : ['Nergens zitten twee mensen van één organisatie bij elkaar.']),
    ...(vanGezin === 0 ? [] : [`${vanGezin === 1 ? 'De wens' : `${vanGezin} wensen`} van het gezin gevolgd.`]),
    ...(vanAnderen === 0 ? [] : [`${vanAnderen === 1 ? 'Eén andere wens' : `${vanAnderen} andere wensen`} gevolgd.`]),
    ...(leiders.length === 0 ? [] : [`Geleid: ${opsomming(leiders)}.`]),
    ...(verdeeld < 2 || groepen.length === 1 ? [] : [`${verdeeld} knooppunten verdeeld; wat bij dezelfde casus hoort, zo veel mogelijk bij elkaar.`]),
  ];
}
