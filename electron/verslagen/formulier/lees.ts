import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Formulierkenmerk, GelezenFormulier } from '#shared/leertraject/formulier';
import { MAX_FORMULIERBESTAND } from '#shared/leertraject/keuzes';
import { KENMERKVELD, leesKenmerk, zoekFormuliercode } from '#shared/leertraject/veldnamen';
import { laadPdfjs } from './pdfjs.ts';
import { leesVelden, type LosseKeuzes } from './velden.ts';

/*
 * Reads a returned form with pdf.js, which mends what it can. It comes from outside: this runs in the thread of `FormulierWerker`,
 * which ends it when it takes too long. Nothing of the file is run or drawn, and nothing is fetched.
 */

/** More pages than any form of ours, and few enough to read. */
const MEESTE_PAGINAS = 60;
/** Where `%PDF-` must stand: some programs put something before it. */
const KOPRUIMTE = 1_024;

/** Loads what reads, which takes a while the first time. */
export async function laadLezer(): Promise<void> {
  await laadPdfjs();
}

/**
 * What a file holds. Never throws for what is in it: what cannot be read is `kapot`.
 * @param wachtwoorden tried one after the other when the file asks one
 */
export async function leesFormulierHier(bytes: Uint8Array, wachtwoorden: readonly string[]): Promise<GelezenFormulier> {
  if (bytes.byteLength > MAX_FORMULIERBESTAND) return { soort: 'te-groot' };
  if (!Buffer.from(bytes.subarray(0, KOPRUIMTE)).includes('%PDF-')) return { soort: 'geen-pdf' };
  try {
    // Without one last: where a password fits, trying without takes a while for nothing.
    const geopend = await open(bytes, [...wachtwoorden, '']);
    if (geopend === null) return { soort: 'op-slot' };
    const { pdf, wachtwoord } = geopend;
    try {
      return await lees(pdf, async () => {
        const { leesLosseKeuzes } = await import('./losse-keuzes.ts');
        return leesLosseKeuzes(bytes, wachtwoord);
      });
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch {
    return { soort: 'kapot' };
  }
}

/** Null when none of the passwords opens it. */
async function open(bytes: Uint8Array, [wachtwoord, ...andere]: readonly string[]): Promise<{ readonly pdf: PDFDocumentProxy; readonly wachtwoord: string } | null> {
  if (wachtwoord === undefined) return null;
  const { getDocument, VerbosityLevel } = await laadPdfjs();
  const taak = getDocument({
    // pdf.js takes the buffer for itself.
    data: bytes.slice(),
    password: wachtwoord,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
  });
  try {
    return { pdf: await taak.promise, wachtwoord };
  } catch (fout) {
    await taak.destroy();
    if (fout instanceof Error && fout.name === 'PasswordException') return open(bytes, andere);
    throw fout;
  }
}

async function lees(pdf: PDFDocumentProxy, leesLosse: LosseKeuzes): Promise<GelezenFormulier> {
  const paginas = Math.min(pdf.numPages, MEESTE_PAGINAS);
  const velden = await leesVelden(pdf, paginas, leesLosse);
  const kenmerk = leesKenmerk(tekstVan(velden.get(KENMERKVELD))) ?? (await kenmerkInInfo(pdf));
  velden.delete(KENMERKVELD);
  if (kenmerk !== null && velden.size > 0) return { soort: 'formulier', kenmerk, velden: Object.fromEntries(velden) };
  const tekst = await leesTekst(pdf, paginas);
  const code = zoekFormuliercode(tekst);
  return code === null ? { soort: 'vreemd' } : { soort: 'plat', code, tekst };
}

function tekstVan(waarde: string | boolean | undefined): string {
  return typeof waarde === 'string' ? waarde : '';
}

/** Some programs leave out a field that cannot be seen; the properties of the file say it too. */
async function kenmerkInInfo(pdf: PDFDocumentProxy): Promise<Formulierkenmerk | null> {
  const { info } = await pdf.getMetadata();
  const eigen: unknown = 'Custom' in info ? info.Custom : null;
  if (typeof eigen !== 'object' || eigen === null || !(KENMERKVELD in eigen)) return null;
  const waarde: unknown = eigen[KENMERKVELD];
  return typeof waarde === 'string' ? leesKenmerk(waarde) : null;
}

/** The text on the pages, in reading order, with an empty line between pages. */
async function leesTekst(pdf: PDFDocumentProxy, paginas: number): Promise<string> {
  const teksten: string[] = [];
  for (let nummer = 1; nummer <= paginas; nummer += 1) {
    const pagina = await pdf.getPage(nummer);
    const { items } = await pagina.getTextContent();
    teksten.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    pagina.cleanup();
  }
  return teksten.join('\n\n').trim();
}
