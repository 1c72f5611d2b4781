import { nooit } from '#shared/domein/alleen-lezen';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { isGenoeg } from '#shared/verslagen/minst';
import type { Veldsoort } from '#shared/werkvormen/schema';
import type { Inzending, Waarde, WaardeVan } from '#shared/werkvormen/waarden';

/* What the field editors do to a value. Ids come in from the caller. */

/** The value of a field nobody filled in yet. */
export function legeWaarde(soort: Veldsoort): Waarde {
  switch (soort) {
    case 'tekst':
      return { soort, tekst: '' };
    case 'lijst':
      return { soort, regels: [] };
    case 'keuze':
      return { soort, keuzes: [] };
    case 'datum':
      return { soort, dag: '' };
    case 'rijen':
      return { soort, rijen: [] };
    case 'schaal':
      return { soort, waarde: null };
    case 'afspraken':
      return { soort, afspraken: [] };
    case 'actiepunten':
      return { soort, punten: [], geen: [] };
    case 'tijdlijn':
      return { soort, gebeurtenissen: [] };
    case 'besluit':
      return { soort, besluit: { uitkomst: null, adviestype: '', maatwerkoplossing: '', mandaat: '', opschaling: { trede: '', geprobeerd: '' } } };
    case 'waardendriehoek':
      return { soort, alternatieven: [] };
    case 'enquete':
      return { soort, inzendingen: [] };
    case 'aanwezigheid':
      return { soort, perDeelnemer: {} };
    default:
      return nooit(soort);
  }
}

type Aanwezigheid = WaardeVan<'aanwezigheid'>;
type Aanwezige = Aanwezigheid['perDeelnemer'][string];

/** What is known of someone of whom nothing was noted yet: the mandate as far as the preparation had it. */
function nogOnbekend(deelnemer: Deelnemer): Aanwezige {
  return { status: 'aanwezig', reden: '', mandaat: deelnemer.mandaat.trim() };
}

/** Everyone of whom nothing is known yet is there. Who was marked absent stays absent. */
export function iedereenAanwezig(waarde: Aanwezigheid, deelnemers: readonly Deelnemer[]): Aanwezigheid {
  const nieuw = deelnemers.filter((d) => waarde.perDeelnemer[d.id] === undefined).map((d) => [d.id, nogOnbekend(d)] as const);
  return { ...waarde, perDeelnemer: { ...waarde.perDeelnemer, ...Object.fromEntries(nieuw) } };
}

export function zetAanwezige(waarde: Aanwezigheid, deelnemer: Deelnemer, wijziging: Partial<Aanwezige>): Aanwezigheid {
  const oud = waarde.perDeelnemer[deelnemer.id] ?? nogOnbekend(deelnemer);
  return { ...waarde, perDeelnemer: { ...waarde.perDeelnemer, [deelnemer.id]: { ...oud, ...wijziging } } };
}

export interface Telling {
  readonly aanwezig: number;
  readonly afwezig: number;
  readonly onbekend: number;
}

export function telAanwezigen(waarde: Aanwezigheid, deelnemers: readonly Deelnemer[]): Telling {
  const status = deelnemers.map((d) => waarde.perDeelnemer[d.id]?.status);
  const aanwezig = status.filter((s) => s === 'aanwezig').length;
  const afwezig = status.filter((s) => s === 'afwezig').length;
  return { aanwezig, afwezig, onbekend: deelnemers.length - aanwezig - afwezig };
}

type Actiepunten = WaardeVan<'actiepunten'>;

export function puntenVan(waarde: Actiepunten, deelnemerId: string): Actiepunten['punten'] {
  return waarde.punten.filter((p) => p.deelnemerId === deelnemerId);
}

/** Adds a private actiepunt; at the maximum of this participant nothing changes. */
export function voegActiepuntToe(waarde: Actiepunten, punt: { readonly id: string; readonly deelnemerId: string; readonly tekst: string }, max: number): Actiepunten {
  if (puntenVan(waarde, punt.deelnemerId).length >= max) return waarde;
  return { ...waarde, punten: [...waarde.punten, { ...punt, gedeeld: false }], geen: waarde.geen.filter((id) => id !== punt.deelnemerId) };
}

export function wijzigActiepunt(waarde: Actiepunten, id: string, wijziging: { readonly tekst?: string; readonly gedeeld?: boolean }): Actiepunten {
  return { ...waarde, punten: waarde.punten.map((p) => (p.id === id ? { ...p, ...wijziging } : p)) };
}

export function verwijderActiepunt(waarde: Actiepunten, id: string): Actiepunten {
  return { ...waarde, punten: waarde.punten.filter((p) => p.id !== id) };
}

/** Marks that this participant takes no actiepunt along; only for someone who has none. */
export function zetGeenActiepunt(waarde: Actiepunten, deelnemerId: string, geen: boolean): Actiepunten {
  const zonder = waarde.geen.filter((id) => id !== deelnemerId);
  return { ...waarde, geen: geen && puntenVan(waarde, deelnemerId).length === 0 ? [...zonder, deelnemerId] : zonder };
}

type Enquete = WaardeVan<'enquete'>;

export function voegInzendingToe(waarde: Enquete, id: string): Enquete {
  return { ...waarde, inzendingen: [...waarde.inzendingen, { id, antwoorden: {}, cijfer: null }] };
}

export function wijzigInzending(waarde: Enquete, id: string, wijziging: Partial<Omit<Inzending, 'id'>>): Enquete {
  return { ...waarde, inzendingen: waarde.inzendingen.map((i) => (i.id === id ? { ...i, ...wijziging } : i)) };
}

export function verwijderInzending(waarde: Enquete, id: string): Enquete {
  return { ...waarde, inzendingen: waarde.inzendingen.filter((i) => i.id !== id) };
}

/** A form on which nothing is filled in counts for nothing. */
export function isIngevuld(inzending: Inzending): boolean {
  return inzending.cijfer !== null || Object.values(inzending.antwoorden).some((a) => a.trim() !== '');
}

/** The mean of the scores with one decimal, as `7,6`; null while there are so few that it would tell of one person. */
export function gemiddeldCijfer(waarde: Enquete): string | null {
  const cijfers = waarde.inzendingen.map((i) => i.cijfer).filter((c) => c !== null);
  if (!isGenoeg(cijfers.length)) return null;
  const gemiddelde = cijfers.reduce((som, c) => som + c, 0) / cijfers.length;
  return gemiddelde.toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** How the chair recognises a participant: role and organisation, and the name for their eyes only. */
export function toonDeelnemer(deelnemer: Deelnemer): { readonly hoofd: string; readonly sub: string } {
  const wie = [deelnemer.rol, deelnemer.organisatie].map((d) => d.trim()).filter((d) => d !== '').join(', ');
  return { hoofd: wie === '' ? 'Deelnemer zonder rol' : wie, sub: deelnemer.naam.trim() };
}
