import { nooit } from '../domein/alleen-lezen.ts';
import { bekendeEigenaren, isMeerDanEen } from '../domein/eigenaren.ts';
import type { Deelnemer } from '../domein/sessieplan.ts';
import { gaatOmhoog } from './besluit.ts';
import { allePlekken, antwoordOp, type Plekbron, stapVan, type Veldplek, veldenVan } from './plekken.ts';
import type { Guard, Veld, Werkvorm } from './schema.ts';
import type { Plek } from './sessie.ts';
import type { Afspraak, Waarde, WaardeVan } from './waarden.ts';

/*
 * The guards: what must hold before the agenda moves on. They say what is missing in words for the chair. A guard that is
 * overruled ends up in the verslag, so these words never hold the name of a person or an answer, only questions, casuscodes and names of groups.
 */

/** What is missing at a place by its guards; empty when the agenda may move on. */
export function ontbreekt(werkvorm: Werkvorm, bron: Plekbron, plek: Plek): readonly string[] {
  const stap = stapVan(werkvorm, plek);
  if (stap === undefined) return [];
  const velden = veldenVan(werkvorm, bron, plek);
  return stap.guards.flatMap((guard) => ontbreektVolgens(guard, werkvorm, bron, velden));
}

function ontbreektVolgens(guard: Guard, werkvorm: Werkvorm, bron: Plekbron, velden: readonly Veldplek[]): readonly string[] {
  const bij = (veldId: string) => velden.filter((v) => v.veld.id === veldId);
  switch (guard.naam) {
    case 'ingevuld':
      return guard.velden.flatMap(bij).flatMap((v) => leegVeld(werkvorm, bron, v));
    case 'aanwezigheidVastgelegd':
      return bij(guard.veld).flatMap((v) => ontbrekendeAanwezigheid(bron, v));
    case 'stemGehoordOfReden':
      return ontbrekendeStem(werkvorm, bron, guard.wie ?? 'de jeugdige en de ouders', guard.stem.flatMap(bij), bij(guard.reden));
    case 'besluitCompleet':
      return bij(guard.veld).flatMap((v) => onvolledigBesluit(bron, v));
    case 'afsprakenCompleet':
      return bij(guard.veld).flatMap((v) => onvolledigeAfspraken(werkvorm, bron, v));
    default:
      return nooit(guard);
  }
}

function leegVeld(werkvorm: Werkvorm, bron: Plekbron, veldplek: Veldplek): readonly string[] {
  const waarde = antwoordOp(bron, veldplek.antwoordplek);
  switch (veldplek.veld.soort) {
    case 'aanwezigheid':
      return ontbrekendeAanwezigheid(bron, veldplek);
    case 'actiepunten':
      return ontbrekendeActiepunten(werkvorm, bron, veldplek, waarde?.soort === 'actiepunten' ? waarde : undefined);
    case 'enquete':
      return isIngevuld(waarde) ? [] : [zin('Er is nog geen enquête ingevuld.', veldplek.kop)];
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
      return isIngevuld(waarde) ? [] : [zin(`Nog leeg: ${aangehaald(veldplek.veld)}`, veldplek.kop)];
    default:
      return nooit(veldplek.veld);
  }
}

/** Whether an answer holds anything at all; a list of empty lines does not. */
export function isIngevuld(waarde: Waarde | undefined): boolean {
  if (waarde === undefined) return false;
  switch (waarde.soort) {
    case 'tekst':
      return heeftTekst(waarde.tekst);
    case 'lijst':
      return waarde.regels.some((r) => heeftTekst(r.tekst));
    case 'keuze':
      return waarde.keuzes.length > 0;
    case 'datum':
      return waarde.dag !== '';
    case 'rijen':
      return waarde.rijen.some((r) => Object.values(r.cellen).some(heeftTekst));
    case 'schaal':
      return waarde.waarde !== null;
    case 'afspraken':
      return waarde.afspraken.some((a) => heeftTekst(a.wat));
    case 'actiepunten':
      return waarde.geen.length > 0 || waarde.punten.some((p) => heeftTekst(p.tekst));
    case 'tijdlijn':
      return waarde.gebeurtenissen.some((g) => heeftTekst(g.wat));
    case 'besluit':
      return waarde.besluit.uitkomst !== null;
    case 'waardendriehoek':
      return waarde.alternatieven.some((a) => heeftTekst(a.titel));
    case 'enquete':
      return waarde.inzendingen.some((i) => i.cijfer !== null || Object.values(i.antwoorden).some(heeftTekst));
    case 'aanwezigheid':
      return Object.keys(waarde.perDeelnemer).length > 0;
    default:
      return nooit(waarde);
  }
}

function ontbrekendeAanwezigheid(bron: Plekbron, veldplek: Veldplek): readonly string[] {
  const { deelnemers } = bron.plan;
  if (deelnemers.length === 0) return ['Er staan nog geen deelnemers in het plan.'];
  const waarde = antwoordOp(bron, veldplek.antwoordplek);
  const bekend = waarde?.soort === 'aanwezigheid' ? waarde.perDeelnemer : {};
  const statussen = deelnemers.map((d) => (Object.hasOwn(bekend, d.id) ? bekend[d.id] : undefined));
  const onbekend = statussen.filter((s) => s === undefined).length;
  const vraagtMandaat = veldplek.veld.soort === 'aanwezigheid' && veldplek.veld.mandaat;
  const zonderMandaat = vraagtMandaat ? statussen.filter((s) => s?.status === 'aanwezig' && !heeftTekst(s.mandaat)).length : 0;
  return [
    ...(onbekend > 0 ? [`Van ${aantal(onbekend, 'deelnemer')} is nog niet bekend of die er is.`] : []),
    ...(zonderMandaat > 0 ? [`Van ${aantal(zonderMandaat, 'aanwezige')} is het mandaat nog niet genoteerd.`] : []),
  ];
}

/** Every participant who is not known to be absent has an actiepunt, or said to have none. */
function ontbrekendeActiepunten(
  werkvorm: Werkvorm,
  bron: Plekbron,
  veldplek: Veldplek,
  waarde: WaardeVan<'actiepunten'> | undefined,
): readonly string[] {
  const verwacht = nietAfwezig(werkvorm, bron);
  if (verwacht.length === 0) return isIngevuld(waarde) ? [] : [zin(`Nog leeg: ${aangehaald(veldplek.veld)}`, veldplek.kop)];
  const zonder = verwacht.filter(
    (d) => waarde?.geen.includes(d.id) !== true && waarde?.punten.some((p) => p.deelnemerId === d.id && heeftTekst(p.tekst)) !== true,
  ).length;
  return zonder === 0 ? [] : [`Van ${aantal(zonder, 'deelnemer')} is nog geen actiepunt genoteerd, of dat die er geen heeft.`];
}

/** The participants that no field for aanwezigheid says are absent. */
export function nietAfwezig(werkvorm: Werkvorm, bron: Plekbron): readonly Deelnemer[] {
  const waarden = allePlekken(werkvorm, bron)
    .flatMap((plek) => veldenVan(werkvorm, bron, plek))
    .filter((v) => v.veld.soort === 'aanwezigheid')
    .map((v) => antwoordOp(bron, v.antwoordplek))
    .filter((w) => w?.soort === 'aanwezigheid');
  const isAfwezig = (id: string) =>
    waarden.some((w) => Object.hasOwn(w.perDeelnemer, id) && w.perDeelnemer[id]?.status === 'afwezig');
  return bron.plan.deelnemers.filter((d) => !isAfwezig(d.id));
}

/** The voice was heard when one of its fields is filled in; where it is asked per casus or group, that goes for each. */
function ontbrekendeStem(
  werkvorm: Werkvorm,
  bron: Plekbron,
  wie: string,
  stem: readonly Veldplek[],
  reden: readonly Veldplek[],
): readonly string[] {
  const perIds = [...new Set(stem.map((v) => v.antwoordplek.perId))];
  return perIds.flatMap((perId) => {
    const hier = stem.filter((v) => v.antwoordplek.perId === perId);
    const redenHier = reden.filter((v) => v.antwoordplek.perId === perId || v.antwoordplek.perId === null);
    const gehoord = [...hier, ...redenHier].some((v) => leegVeld(werkvorm, bron, v).length === 0);
    return gehoord ? [] : [zin(`De stem van ${wie} is nog niet gehoord, en de reden staat er niet.`, hier[0]?.kop ?? '')];
  });
}

function onvolledigBesluit(bron: Plekbron, veldplek: Veldplek): readonly string[] {
  const waarde = antwoordOp(bron, veldplek.antwoordplek);
  const besluit = waarde?.soort === 'besluit' ? waarde.besluit : undefined;
  if (besluit === undefined || besluit.uitkomst === null) return [zin('Er is nog geen besluit gekozen.', veldplek.kop)];
  const opschalen = gaatOmhoog(besluit);
  return [
    ...(heeftTekst(besluit.adviestype) ? [] : [zin('Bij het besluit ontbreekt het soort advies.', veldplek.kop)]),
    ...(heeftTekst(besluit.mandaat) ? [] : [zin('Bij het besluit staat nog niet op wiens mandaat.', veldplek.kop)]),
    ...(!opschalen || heeftTekst(besluit.opschaling.trede) ? [] : [zin('Bij opschalen staat nog niet naar wie.', veldplek.kop)]),
    ...(!opschalen || heeftTekst(besluit.opschaling.geprobeerd)
      ? []
      : [zin('Bij opschalen staat nog niet wat eronder is geprobeerd.', veldplek.kop)]),
  ];
}

function onvolledigeAfspraken(werkvorm: Werkvorm, bron: Plekbron, veldplek: Veldplek): readonly string[] {
  const waarde = antwoordOp(bron, veldplek.antwoordplek);
  if (waarde?.soort !== 'afspraken') return [];
  const bekend = bekendeEigenaren(bron.plan.deelnemers, werkvorm.rollen);
  return waarde.afspraken.flatMap((afspraak, i) => {
    if (isLegeAfspraak(afspraak)) return [];
    const mist = [
      ...(heeftTekst(afspraak.wat) ? [] : ['wat']),
      ...(heeftTekst(afspraak.wie) ? [] : ['wie']),
      ...(afspraak.voor === '' ? ['voor wanneer'] : []),
    ];
    return [
      ...(mist.length === 0 ? [] : [zin(`Bij afspraak ${i + 1} ontbreekt: ${mist.join(', ')}.`, veldplek.kop)]),
      ...(isMeerDanEen(afspraak.wie, bekend) ? [zin(`Bij afspraak ${i + 1} staat meer dan één eigenaar. Kies er één.`, veldplek.kop)] : []),
    ];
  });
}

/** A row where nothing was typed is no afspraak yet. */
export function isLegeAfspraak({ wat, wie, voor, mandaat }: Afspraak): boolean {
  return ![wat, wie, voor, mandaat].some(heeftTekst);
}

function heeftTekst(tekst: string): boolean {
  return tekst.trim() !== '';
}

function aangehaald(veld: Veld): string {
  return `“${veld.vraag}”`;
}

function zin(tekst: string, kop: string): string {
  return kop === '' ? tekst : `${kop}: ${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`;
}

function aantal(n: number, woord: 'deelnemer' | 'aanwezige'): string {
  if (n === 1) return `1 ${woord}`;
  return woord === 'deelnemer' ? `${n} deelnemers` : `${n} aanwezigen`;
}
