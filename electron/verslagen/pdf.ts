import { isAbsolute, resolve, sep } from 'node:path';
import pdfmake from 'pdfmake';
import { nooit } from '#shared/domein/alleen-lezen';
import type { Bladzijde, Sessieverslag, Verslagmodel } from '#shared/verslagen/model';
import { BLADMATEN, maakBladopmaak } from './bladzijde.ts';
import { EERSTE_PROEF, isGelijk, maakOpmaak } from './document.ts';
import type { Opmaak, Zetproef } from './document.ts';
import { verslagMislukt } from './fout.ts';
import { maakKaartopmaak } from './herstelkaart.ts';
import { lettertypen } from './opmaak.ts';
import { metZwarteBalken } from './zwartbalk.ts';

/** A PDF, and how many pages it has. */
export interface Gezet {
  readonly pdf: Uint8Array;
  readonly bladzijden: number;
}

/**
 * The verslag or sheet as PDF bytes, made in this thread: about 0.2 s for a dozen pages, so a window asks `PdfWerker` instead.
 * The same model gives the same bytes.
 * @param lettertypenMap absolute path of `resources/lettertypen`
 * @param wachtwoord asked when the file is opened; empty for none. With one the bytes are other ones each time: the key is drawn anew
 * @throws OntwarFout VERSLAG_MISLUKT
 */
export async function zetPdfHier(model: Verslagmodel, lettertypenMap: string, wachtwoord = ''): Promise<Gezet> {
  try {
    sluitAf(lettertypenMap);
    const gezet = await zetNaarVorm(model);
    return wachtwoord === '' ? gezet : { ...gezet, pdf: await zetOpSlot(gezet.pdf, wachtwoord) };
  } catch (oorzaak) {
    throw verslagMislukt(oorzaak);
  }
}

/**
 * Its bytes alone.
 * @throws OntwarFout as `zetPdfHier`
 */
export async function maakPdfHier(model: Verslagmodel, lettertypenMap: string, wachtwoord = ''): Promise<Uint8Array> {
  return (await zetPdfHier(model, lettertypenMap, wachtwoord)).pdf;
}

/** Loaded when it is asked for: most papers leave without. */
async function zetOpSlot(pdf: Uint8Array, wachtwoord: string): Promise<Uint8Array> {
  return (await import('./wachtwoord.ts')).metWachtwoord(pdf, wachtwoord);
}

async function zetNaarVorm(model: Verslagmodel): Promise<Gezet> {
  switch (model.vorm) {
    case 'verslag':
      return zetTotHetPast(model, EERSTE_PROEF, MEESTE_PROEVEN);
    case 'bladzijde':
      return zetOpEenBladzijde(model);
    case 'herstelkaart':
      return zet(maakKaartopmaak(model));
    default:
      return nooit(model);
  }
}

/** As large as it fits on one page; what is too long even when it is small, as large as it takes the fewest. */
async function zetOpEenBladzijde(model: Bladzijde): Promise<Gezet> {
  const [groot, ...kleiner] = BLADMATEN;
  let beste = await zet(maakBladopmaak(model, groot));
  for (const maat of kleiner) {
    if (beste.bladzijden === 1) break;
    // One after the other: what is tried depends on what the former gave.
    const poging = await zet(maakBladopmaak(model, maat));
    if (poging.bladzijden < beste.bladzijden) beste = poging;
  }
  return beste;
}

/** One layout finds which spreads run over, a second where each then begins; a third is for the rare case that those differ. */
const MEESTE_PROEVEN = 4;

async function zetTotHetPast(model: Sessieverslag, proef: Zetproef, over: number): Promise<Gezet> {
  const opmaak = maakOpmaak(model, proef);
  const gezet = await zet(opmaak);
  const bevinding = opmaak.bevinding();
  if (over > 1 && !isGelijk(proef, bevinding)) return zetTotHetPast(model, bevinding, over - 1);
  return gezet;
}

/** pdfmake fetches what a definition names; nothing but the shipped fonts may be read, and nothing from a network. */
function sluitAf(lettertypenMap: string): void {
  const map = resolve(lettertypenMap) + sep;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((pad) => isAbsolute(pad) && resolve(pad).startsWith(map) && pad.endsWith('.ttf'));
  pdfmake.setFonts(lettertypen(resolve(lettertypenMap)));
}

/** What pdfmake hands out before the bytes are written: a pdfkit document. */
interface Pdfdocument {
  readonly _root: { readonly data: Record<string, unknown> };
}

async function zet({ definitie, bladzijden, naastElkaar = true }: Pick<Opmaak, 'definitie' | 'bladzijden'> & { readonly naastElkaar?: boolean }): Promise<Gezet> {
  const pdf = pdfmake.createPdf(metZwarteBalken(definitie));
  const document = (await pdf.getStream()) as unknown as Pdfdocument;
  // Odd pages on the right, so that a reader who shows two pages shows the spreads.
  if (naastElkaar) document._root.data['PageLayout'] = 'TwoPageRight';
  return { pdf: new Uint8Array(await pdf.getBuffer()), bladzijden: bladzijden() };
}
