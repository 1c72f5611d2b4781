import { nooit } from '../domein/alleen-lezen.ts';
import { isDag } from '../domein/tekstvormen.ts';
import { plekBestaat, type Plekbron, veldenVan } from './plekken.ts';
import type { Kolom, Veld, Werkvorm } from './schema.ts';
import type { Antwoordplek } from './sessie.ts';
import { antwoordSleutel } from './sleutels.ts';
import type { Rij, Waarde } from './waarden.ts';

/** Whether a value may be kept at this place: the place and the field exist, and the value fits the field. */
export function magAntwoord(werkvorm: Werkvorm, bron: Plekbron, antwoordplek: Antwoordplek, waarde: Waarde): boolean {
  if (!plekBestaat(werkvorm, bron, antwoordplek.plek)) return false;
  const sleutel = antwoordSleutel(antwoordplek);
  const hier = veldenVan(werkvorm, bron, antwoordplek.plek).find((v) => antwoordSleutel(v.antwoordplek) === sleutel);
  return hier !== undefined && pastWaarde(hier.veld, waarde);
}

/** Whether a value fits a field, wherever that stands. */
export function pastWaarde(veld: Veld, waarde: Waarde): boolean {
  switch (veld.soort) {
    case 'lijst':
      return waarde.soort === 'lijst' && waarde.regels.length <= (veld.max ?? Infinity) && uniekeIds(waarde.regels);
    case 'keuze':
      return waarde.soort === 'keuze' && pastKeuze(waarde.keuzes, veld.opties, veld.meer);
    case 'rijen':
      return (
        waarde.soort === 'rijen' &&
        waarde.rijen.length <= (veld.max ?? Infinity) &&
        uniekeIds(waarde.rijen) &&
        waarde.rijen.every((rij) => pastRij(rij, veld.kolommen))
      );
    case 'schaal':
      return waarde.soort === 'schaal' && (waarde.waarde === null || (waarde.waarde >= veld.van && waarde.waarde <= veld.tot));
    case 'actiepunten':
      return waarde.soort === 'actiepunten' && uniekeIds(waarde.punten) && hoogstensPerDeelnemer(waarde.punten, veld.maxPerDeelnemer);
    case 'enquete':
      return waarde.soort === 'enquete' && uniekeIds(waarde.inzendingen) && waarde.inzendingen.every((i) => pastInzending(i, veld));
    case 'besluit':
      return waarde.soort === 'besluit' && (waarde.besluit.adviestype === '' || veld.adviestypen.some((o) => o.id === waarde.besluit.adviestype));
    case 'tekst':
    case 'datum':
    case 'afspraken':
    case 'tijdlijn':
    case 'waardendriehoek':
    case 'aanwezigheid':
      return waarde.soort === veld.soort;
    default:
      return nooit(veld);
  }
}

function pastKeuze(keuzes: readonly string[], opties: readonly { readonly id: string }[], meer: boolean): boolean {
  const bekend = keuzes.every((id) => opties.some((o) => o.id === id));
  return bekend && (meer || keuzes.length <= 1) && new Set(keuzes).size === keuzes.length;
}

function pastRij(rij: Rij, kolommen: readonly Kolom[]): boolean {
  return Object.entries(rij.cellen).every(([id, tekst]) => {
    const kolom = kolommen.find((k) => k.id === id);
    return kolom !== undefined && pastCel(tekst, kolom);
  });
}

function pastCel(tekst: string, kolom: Kolom): boolean {
  switch (kolom.soort) {
    case 'tekst':
      return true;
    case 'keuze':
      return tekst === '' || kolom.opties.some((o) => o.id === tekst);
    case 'dag':
      return tekst === '' || isDag(tekst);
    default:
      return nooit(kolom);
  }
}

function hoogstensPerDeelnemer(punten: readonly { readonly deelnemerId: string }[], max: number): boolean {
  return punten.every((punt) => punten.filter((p) => p.deelnemerId === punt.deelnemerId).length <= max);
}

function pastInzending(
  inzending: { readonly antwoorden: Readonly<Record<string, string>>; readonly cijfer: number | null },
  veld: Extract<Veld, { soort: 'enquete' }>,
): boolean {
  const bekend = Object.keys(inzending.antwoorden).every((id) => veld.vragen.some((v) => v.id === id));
  return bekend && (inzending.cijfer === null || veld.cijfervraag !== undefined);
}

function uniekeIds(dingen: readonly { readonly id: string }[]): boolean {
  return new Set(dingen.map((d) => d.id)).size === dingen.length;
}
