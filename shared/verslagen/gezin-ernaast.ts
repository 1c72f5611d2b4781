import type { Casus } from '../domein/casus.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import { besluitInEenRegel } from '../werkvormen/besluit.ts';
import { isLegeAfspraak } from '../werkvormen/guards.ts';
import { agendapuntVan, allePlekken, antwoordOp, stapVan, veldenVan, type Veldplek } from '../werkvormen/plekken.ts';
import type { Stap, Veld, Werkvorm } from '../werkvormen/schema.ts';
import type { Plek, Sessiecontext } from '../werkvormen/sessie.ts';
import type { Waarde } from '../werkvormen/waarden.ts';

/* What the professionals wrote of a casus, beside the text for the family: to look at while writing, never a beginning of it. */

/** The same four headings as the text for the family has. */
export interface Ernaast {
  readonly waarover: readonly string[];
  readonly besloten: readonly string[];
  readonly afspraken: readonly { readonly wie: string; readonly wat: string; readonly wanneer: string }[];
  readonly bellen: readonly string[];
}

/** @param casus as it stands now; the meeting may have been on more casussen, of which only what was asked about this one is told */
export function gezinErnaast(werkvorm: Werkvorm, context: Sessiecontext, casus: Casus): Ernaast {
  const stappen = allePlekken(werkvorm, context).filter((plek) => gaatOver(werkvorm, context, plek, casus.id)).flatMap((plek) => {
    const stap = stapVan(werkvorm, plek);
    // A question that is asked for each casus is told of this one alone.
    const velden = veldenVan(werkvorm, context, plek).filter(({ veld, antwoordplek }) => veld.inVerslag && (veld.per !== 'casus' || antwoordplek.perId === casus.id));
    return stap === undefined ? [] : [{ stap, velden }];
  });
  const regels = (velden: readonly Veldplek[]): readonly string[] =>
    velden.flatMap(({ veld, antwoordplek }) => {
      const tekst = regelVan(veld, antwoordOp(context, antwoordplek));
      return tekst === '' ? [] : [metLabel(veld.kort ?? veld.vraag, tekst)];
    });
  const metStem = stappen.filter(({ stap }) => heeftStem(stap));
  const metBesluit = stappen.filter(({ stap }) => stap.velden.some(({ soort }) => soort === 'besluit'));
  const gegeven = stappen.flatMap(({ velden }) => velden.map(({ veld, antwoordplek }) => ({ veld, waarde: antwoordOp(context, antwoordplek) })));
  const besluiten = gegeven.flatMap(({ waarde }) => (waarde?.soort === 'besluit' ? [besluitInEenRegel(waarde.besluit)] : []));
  const afspraken = gegeven.flatMap(({ waarde }) => (waarde?.soort === 'afspraken' ? waarde.afspraken.filter((afspraak) => !isLegeAfspraak(afspraak)) : []));
  return {
    waarover: [
      ...los('De vraag', context.plan.casussen.length === 1 ? context.plan.onderwerp || casus.kern : casus.kern),
      ...metStem.flatMap(({ velden }) => regels(velden)),
      // Of a meeting that did not ask them, what the casus says.
      ...(metStem.length > 0 ? [] : [...los('Wat de jeugdige wil', casus.aanmelding.wensJeugdige), ...los('Wat de ouders willen', casus.aanmelding.wensOuders), ...los('Stem van jeugdige en ouders', casus.casusbeeld.stemJeugdigeEnOuders)]),
      ...stappen.flatMap(({ velden }) => alternatieven(context, velden)),
    ],
    besloten: [...besluiten.filter((regel) => regel !== ''), ...metBesluit.flatMap(({ velden }) => regels(velden))],
    afspraken: afspraken.map(({ wie, wat, voor }) => ({ wie: wie.trim(), wat: wat.trim(), wanneer: toonDeeldatum(voor) })),
    bellen: [
      ...gegeven.flatMap(({ veld, waarde }) => (veld.naarCasus === 'regie' && waarde?.soort === 'tekst' ? los('Heeft de regie', waarde.tekst) : [])),
      ...los('Vragen over het verslag', context.plan.reageren.contact),
      ...casus.betrokkenen.filter(({ regie }) => regie.trim() !== '').map(({ rol, organisatie, regie }) => `${[rol, organisatie].map((deel) => deel.trim()).filter((deel) => deel !== '').join(', ')}: regie over ${opEenRegel(regie)}`),
    ],
  };
}

/** Whether a place is about this casus: a ronde goes over others too. */
function gaatOver(werkvorm: Werkvorm, { plan }: Sessiecontext, { agendapuntId, itemId }: Plek, casusId: string): boolean {
  const punt = agendapuntVan(werkvorm, agendapuntId);
  if (punt?.soort !== 'ronde') return true;
  if (punt.over.lijst === 'casussen') return itemId === casusId;
  return punt.over.lijst === 'veld' || plan.knooppunten.some(({ id, casusIds }) => id === itemId && casusIds.includes(casusId));
}

function heeftStem({ guards }: Stap): boolean {
  return guards.some(({ naam }) => naam === 'stemGehoordOfReden');
}

/** Which ways out were looked at. */
function alternatieven(context: Sessiecontext, velden: readonly Veldplek[]): readonly string[] {
  return velden.flatMap(({ antwoordplek }) => {
    const waarde = antwoordOp(context, antwoordplek);
    const titels = waarde?.soort === 'waardendriehoek' ? waarde.alternatieven.map(({ titel }) => opEenRegel(titel)).filter((titel) => titel !== '') : [];
    return titels.length === 0 ? [] : [metLabel('Oplossingen waarover is gesproken', titels.join('; '))];
  });
}

/** What can be told in a line; what has a place of its own here (besluit, afspraken) gives an empty one. */
function regelVan(veld: Veld, waarde: Waarde | undefined): string {
  if (waarde?.soort !== veld.soort) return '';
  switch (waarde.soort) {
    case 'tekst':
      return opEenRegel(waarde.tekst);
    case 'lijst':
      return waarde.regels.map(({ tekst }) => opEenRegel(tekst)).filter((tekst) => tekst !== '').join('; ');
    case 'datum':
      return toonDeeldatum(waarde.dag);
    case 'rijen':
      return veld.soort === 'rijen' ? waarde.rijen.map(({ cellen }) => veld.kolommen.map(({ id, soort }) => cel(soort, cellen[id] ?? '')).filter((tekst) => tekst !== '').join(', ')).filter((rij) => rij !== '').join('; ') : '';
    default:
      return '';
  }
}

/** A choice in a row stands there by its id, which tells nobody anything. */
function cel(soort: 'tekst' | 'keuze' | 'dag', tekst: string): string {
  return soort === 'dag' ? toonDeeldatum(tekst) : soort === 'keuze' ? '' : opEenRegel(tekst);
}

function los(label: string, tekst: string): readonly string[] {
  const regel = opEenRegel(tekst);
  return regel === '' ? [] : [metLabel(label, regel)];
}

function metLabel(label: string, tekst: string): string {
  return `${label}: ${tekst}`;
}

function opEenRegel(tekst: string): string {
  return tekst.replaceAll(/\s+/gu, ' ').trim();
}
