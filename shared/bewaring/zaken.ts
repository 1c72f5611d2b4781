import type { Casusregel } from '../domein/casus.ts';
import { isodag, toonDeeldatum } from '../domein/tijd.ts';
import { opsomming } from '../domein/woorden.ts';
import type { Sessieregel } from '../werkvormen/sessie.ts';
import type { Bewaartermijnen, Bewaarzaak, Genoemd, Verlenging, Vernietiggevolg } from './bewaring.ts';
import type { Bewaarsoort } from './keuzes.ts';
import { maandenLater } from './termijn.ts';

/*
 * What is kept and closed, and when its term ends: from the lines of the lists alone, because a kluis can hold thousands of casussen.
 * Personal data are kept no longer than needed for what they were gathered for (AVG art. 5.1.e), so a term begins when that is done:
 * - a casus with a traject: the day it was afgesloten or afgeschaald. Reopened, it has no term; closed again, the term begins anew.
 * - a casus of a leersessie: the day the last session about it was closed, and while none used it, the day of its last change.
 * - a session: the day it was closed.
 * The law has no fixed term for notes of a meeting that advises: an organisation sets its own and can say why (AVG art. 5.2 and 30.1.f).
 */

export interface Casusinindex {
  readonly id: string;
  readonly regel: Casusregel;
}

export interface Sessieinindex {
  readonly id: string;
  readonly regel: Sessieregel;
}

/** The lists of a kluis, and the names of the werkvormen that are about one casus: a line of an earlier Ontwar has the name alone. */
export interface Bewaarlijsten {
  readonly casussen: readonly Casusinindex[];
  readonly sessies: readonly Sessieinindex[];
  readonly werkvormenOverEen: readonly string[];
}

/** A session with the ids of the casussen it is about. One that is here under another code than it had is found by its id alone. */
interface Sessieover {
  readonly id: string;
  readonly regel: Sessieregel;
  readonly casusIds: readonly string[];
}

/** The lists with what is asked of them put ready, once for all. */
export interface Bewaaroverzicht {
  readonly casussen: ReadonlyMap<string, Casusregel>;
  readonly sessies: ReadonlyMap<string, Sessieover>;
  readonly perCasus: ReadonlyMap<string, readonly Sessieover[]>;
  readonly werkvormenOverEen: ReadonlySet<string>;
}

export function overzichtVan({ casussen, sessies, werkvormenOverEen }: Bewaarlijsten): Bewaaroverzicht {
  const idVanCode = new Map(casussen.map(({ id, regel }) => [regel.code, id]));
  const perCasus = new Map<string, Sessieover[]>();
  const metCasussen = sessies.map(({ id, regel }): Sessieover => ({ id, regel, casusIds: regel.casusIds ?? regel.casuscodes.map((code) => idVanCode.get(code) ?? code) }));
  for (const sessie of metCasussen) {
    for (const casusId of new Set(sessie.casusIds)) {
      const bekend = perCasus.get(casusId);
      if (bekend === undefined) perCasus.set(casusId, [sessie]);
      else bekend.push(sessie);
    }
  }
  return {
    casussen: new Map(casussen.map(({ id, regel }) => [id, regel])),
    sessies: new Map(metCasussen.map((sessie) => [sessie.id, sessie])),
    perCasus,
    werkvormenOverEen: new Set(werkvormenOverEen),
  };
}

/** The ids and codes of the casussen that a session is about, as they are known here. */
export function casussenVan({ casussen, sessies }: Bewaaroverzicht, sessieId: string): readonly { readonly id: string; readonly code: string }[] {
  const sessie = sessies.get(sessieId);
  if (sessie === undefined) return [];
  return sessie.casusIds.flatMap((id, plek) => {
    const code = casussen.get(id)?.code ?? sessie.regel.casuscodes[plek];
    return code === undefined ? [] : [{ id, code }];
  });
}

/** The sessions about a casus, by its id. */
export function sessiesOver({ perCasus }: Bewaaroverzicht, casusId: string): readonly { readonly id: string; readonly regel: Sessieregel; readonly casusIds: readonly string[] }[] {
  return perCasus.get(casusId) ?? [];
}

const NIETS: Vernietiggevolg = { gaatMee: [], blijft: [], belet: '' };

/** What destroying this casus or session would mean; of a session nothing but itself, whose leertraject and files are part of it. */
export function gevolgVan(overzicht: Bewaaroverzicht, recordId: string): Vernietiggevolg {
  const casus = overzicht.casussen.get(recordId);
  if (casus === undefined) return NIETS;
  const sessies = sessiesOver(overzicht, recordId);
  const open = sessies.filter(({ regel }) => regel.fase !== 'afgesloten');
  const gesloten = sessies.filter(({ regel }) => regel.fase === 'afgesloten');
  // A leersessie has a term of its own, also when it learned from one casus alone.
  const gaatMee = casus.stap === null ? [] : gesloten.filter(({ casusIds }) => casusIds.every((id) => id === recordId));
  return { gaatMee: gaatMee.map(genoemd), blijft: gesloten.filter((sessie) => !gaatMee.includes(sessie)).map(genoemd), belet: beletVan(open) };
}

/** Everything that is closed and has a term, the first to end in front; `tot`: only what ends by that day, or is kept longer. */
export function bewaarzaken(overzicht: Bewaaroverzicht, termijnen: Bewaartermijnen, verlengingen: readonly Verlenging[], tot = ''): readonly Bewaarzaak[] {
  const perRecord = new Map(verlengingen.map((verlenging) => [verlenging.recordId, verlenging]));
  return [...overzicht.casussen.keys(), ...overzicht.sessies.keys()]
    .flatMap((recordId) => termijnVan(overzicht, termijnen, recordId, perRecord.get(recordId) ?? null))
    .filter(({ bewaarTot, verlenging }) => tot === '' || bewaarTot <= tot || verlenging !== null)
    .map((zaak) => metWoorden(overzicht, zaak))
    .toSorted((een, ander) => volgorde(een.bewaarTot, ander.bewaarTot) || volgorde(een.omschrijving, ander.omschrijving));
}

/** The same of one casus or session; null while it is not closed, or has no term. */
export function bewaarzaakVan(overzicht: Bewaaroverzicht, termijnen: Bewaartermijnen, verlengingen: readonly Verlenging[], recordId: string): Bewaarzaak | null {
  const [zaak] = termijnVan(overzicht, termijnen, recordId, verlengingen.find((verlenging) => verlenging.recordId === recordId) ?? null);
  return zaak === undefined ? null : metWoorden(overzicht, zaak);
}

type Gesloten = Pick<Bewaarzaak, 'recordId' | 'soort' | 'geslotenOp'>;
type Mettermijn = Gesloten & Pick<Bewaarzaak, 'bewaarTot' | 'verlenging'>;

function volgorde(een: string, ander: string): number {
  return een === ander ? 0 : een < ander ? -1 : 1;
}

/** Null while it is not closed. */
function geslotenVan(overzicht: Bewaaroverzicht, recordId: string): Gesloten | null {
  const casus = overzicht.casussen.get(recordId);
  const sessie = overzicht.sessies.get(recordId);
  const geslotenOp = casus !== undefined ? casusGeslotenOp(overzicht, recordId, casus) : sessie === undefined ? '' : sessieGeslotenOp(sessie.regel);
  if (geslotenOp === '') return null;
  if (casus !== undefined) return { recordId, soort: casus.stap === null ? 'casus-leersessie' : 'casus-traject', geslotenOp };
  return sessie === undefined ? null : { recordId, soort: sessiesoort(overzicht, sessie.regel), geslotenOp };
}

/** Empty while the casus is not closed. */
function casusGeslotenOp(overzicht: Bewaaroverzicht, id: string, { stap, sinds, gewijzigdOp }: Casusregel): string {
  if (stap !== null) return stap === 'afgesloten' || stap === 'afgeschaald' ? sinds : '';
  const sessies = sessiesOver(overzicht, id);
  if (sessies.length === 0) return isodag(gewijzigdOp);
  const dagen = sessies.map(({ regel }) => sessieGeslotenOp(regel));
  return dagen.includes('') ? '' : (dagen.toSorted().at(-1) ?? '');
}

function sessieGeslotenOp({ fase, afgeslotenOp, gewijzigdOp }: Sessieregel): string {
  return fase === 'afgesloten' ? isodag(afgeslotenOp ?? gewijzigdOp) : '';
}

function sessiesoort({ werkvormenOverEen }: Bewaaroverzicht, { casussen, werkvorm }: Sessieregel): Bewaarsoort {
  const overEen = casussen === undefined ? werkvormenOverEen.has(werkvorm) : casussen === 'een';
  return overEen ? 'sessie-doorbraak' : 'sessie-leersessie';
}

function termijnVan(overzicht: Bewaaroverzicht, termijnen: Bewaartermijnen, recordId: string, verlengd: Verlenging | null): readonly Mettermijn[] {
  const zaak = geslotenVan(overzicht, recordId);
  const maanden = zaak === null ? null : termijnen[zaak.soort];
  if (zaak === null || maanden === null) return [];
  const einde = maandenLater(zaak.geslotenOp, maanden);
  const verlenging = verlengd !== null && geldtNog(verlengd, zaak) ? verlengd : null;
  return [{ ...zaak, verlenging, bewaarTot: verlenging !== null && verlenging.tot > einde ? verlenging.tot : einde }];
}

/** A casus of a leersessie is not reopened: its day moves on with every change, and why it is kept holds all the same. */
function geldtNog(verlenging: Verlenging, { soort, geslotenOp }: Gesloten): boolean {
  return soort === 'casus-leersessie' || verlenging.geslotenOp === geslotenOp;
}

function metWoorden(overzicht: Bewaaroverzicht, zaak: Mettermijn): Bewaarzaak {
  const { recordId } = zaak;
  const casus = overzicht.casussen.get(recordId);
  if (casus !== undefined) return { ...zaak, omschrijving: casus.code, casuscodes: [casus.code], ...gevolgVan(overzicht, recordId) };
  const sessie = overzicht.sessies.get(recordId);
  const casuscodes = casussenVan(overzicht, recordId).map(({ code }) => code);
  return { ...zaak, omschrijving: sessie === undefined ? '' : genoemd(sessie).omschrijving, casuscodes, ...NIETS };
}

function genoemd({ id, regel }: Pick<Sessieover, 'id' | 'regel'>): Genoemd {
  const naam = regel.onderwerp === '' ? regel.werkvorm : regel.onderwerp;
  const omschrijving = [naam, ...(naam === regel.werkvorm ? [] : [regel.werkvorm]), toonDeeldatum(regel.datum)].filter((deel) => deel !== '').join(', ');
  return { recordId: id, omschrijving: omschrijving.slice(0, 2_000) };
}

function beletVan(open: readonly Sessieover[]): string {
  if (open.length === 0) return '';
  const namen = [...new Set(open.map((sessie) => `“${genoemd(sessie).omschrijving}”`))].slice(0, 5);
  const meer = open.length > 1;
  return `${opsomming(namen)} ${meer ? 'zijn' : 'is'} nog niet afgesloten en ${meer ? 'gebruiken' : 'gebruikt'} deze casus. Sluit ${meer ? 'die sessies' : 'die sessie'} eerst af.`;
}

/** What is past its term on this day. A session that goes with a casus that is past its term as well, is told with that casus. */
export function voorbij(zaken: readonly Bewaarzaak[], vandaag: string): readonly Bewaarzaak[] {
  const over = zaken.filter(({ bewaarTot }) => bewaarTot < vandaag);
  const metEenCasus = new Set(over.flatMap(({ gaatMee }) => gaatMee.map(({ recordId }) => recordId)));
  return over.filter(({ recordId }) => !metEenCasus.has(recordId));
}

const BINNENKORT_MAANDEN = 3;

/** The last day of what ends soon. */
export function binnenkortTot(vandaag: string): string {
  return maandenLater(vandaag, BINNENKORT_MAANDEN);
}

/** What ends within three months of this day. */
export function binnenkort(zaken: readonly Bewaarzaak[], vandaag: string): readonly Bewaarzaak[] {
  const grens = binnenkortTot(vandaag);
  return zaken.filter(({ bewaarTot }) => bewaarTot >= vandaag && bewaarTot <= grens);
}

/** What may still be noted as kept longer: of what is gone, or was closed anew since, the note goes. */
export function geldendeVerlengingen(verlengingen: readonly Verlenging[], overzicht: Bewaaroverzicht): readonly Verlenging[] {
  return verlengingen.filter((verlenging) => {
    const zaak = geslotenVan(overzicht, verlenging.recordId);
    return zaak !== null && geldtNog(verlenging, zaak);
  });
}

/** Why something cannot be kept until this day; empty when it can. */
export function beletBijVerlengen({ bewaarTot }: Pick<Bewaarzaak, 'bewaarTot'>, tot: string, reden: string, vandaag: string): string {
  if (reden.trim() === '') return 'Schrijf op waarom dit langer bewaard moet worden.';
  if (tot === '' || tot <= vandaag) return 'Kies een dag die nog moet komen.';
  if (tot <= bewaarTot) return `De termijn loopt al tot en met ${toonDeeldatum(bewaarTot)}. Kies een dag daarna.`;
  if (tot > maandenLater(vandaag, LANGST_MAANDEN)) return 'Kies een dag binnen vijf jaar. Daarna kun je opnieuw kiezen.';
  return '';
}

/** Kept on purpose, something comes back to be chosen about within this time. */
const LANGST_MAANDEN = 60;
