import { isAbsolute, resolve, sep } from 'node:path';
import pdfmake from 'pdfmake';
import type { Verslagmodel } from '#shared/verslagen/model';
import { EERSTE_PROEF, isGelijk, maakOpmaak } from './document.ts';
import type { Opmaak, Zetproef } from './document.ts';
import { verslagMislukt } from './fout.ts';
import { lettertypen } from './opmaak.ts';

/**
 * The verslag as PDF bytes, made in this thread: about 0.2 s for a dozen pages, so a window asks `PdfWerker` instead.
 * The same model gives the same bytes.
 * @param lettertypenMap absolute path of `resources/lettertypen`
 * @throws OntwarFout VERSLAG_MISLUKT
 */
export async function maakPdfHier(model: Verslagmodel, lettertypenMap: string): Promise<Uint8Array> {
  try {
    sluitAf(lettertypenMap);
    return await zetTotHetPast(model, EERSTE_PROEF, MEESTE_PROEVEN);
  } catch (oorzaak) {
    throw verslagMislukt(oorzaak);
  }
}

/** One layout finds which spreads run over, a second where each then begins; a third is for the rare case that those differ. */
const MEESTE_PROEVEN = 4;

async function zetTotHetPast(model: Verslagmodel, proef: Zetproef, over: number): Promise<Uint8Array> {
  const opmaak = maakOpmaak(model, proef);
  const bytes = await zet(opmaak);
  const bevinding = opmaak.bevinding();
  return over <= 1 || isGelijk(proef, bevinding) ? bytes : zetTotHetPast(model, bevinding, over - 1);
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

async function zet({ definitie }: Opmaak): Promise<Uint8Array> {
  const pdf = pdfmake.createPdf(definitie);
  const document = (await pdf.getStream()) as unknown as Pdfdocument;
  // Odd pages on the right, so that a reader who shows two pages shows the spreads.
  document._root.data['PageLayout'] = 'TwoPageRight';
  return new Uint8Array(await pdf.getBuffer());
}
