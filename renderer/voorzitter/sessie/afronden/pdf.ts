import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import werkerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/* Draws a PDF inside the window. The reader and its worker come from our own origin; nothing is fetched or evaluated. */

export interface Pdf {
  readonly aantal: number;
  /** Width of a page divided by its height. */
  readonly verhouding: number;
  /**
   * Draws page `nummer` (from 1) `breedte` CSS px wide, with its text over it for selecting and reading aloud.
   * A call that is overtaken by a newer one for the same canvas ends without drawing.
   */
  readonly teken: (nummer: number, doel: { readonly canvas: HTMLCanvasElement; readonly tekstlaag: HTMLElement }, breedte: number) => Promise<void>;
  readonly sluit: () => void;
}

/** Sharpness on a high-density screen; more than twice costs memory and shows nothing. */
const MAX_DICHTHEID = 2;

/** The reader with its worker: one for as long as this page lives, because starting one takes longer than reading a verslag does. */
interface Lezer {
  readonly pdfjs: typeof Pdfjs;
  readonly worker: Pdfjs.PDFWorker;
}

let lezer: Promise<Lezer> | null = null;

function zorgVoorLezer(): Promise<Lezer> {
  lezer ??= haalLezer().catch((fout: unknown) => {
    lezer = null;
    throw fout;
  });
  return lezer;
}

async function haalLezer(): Promise<Lezer> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = werkerUrl;
  const worker = new pdfjs.PDFWorker();
  await worker.promise;
  return { pdfjs, worker };
}

/** @throws when the bytes are no PDF */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const { pdfjs, worker } = await zorgVoorLezer();
  const { TextLayer, getDocument } = pdfjs;
  // A copy: the reader hands its buffer over to the worker.
  const taak = getDocument({ data: bytes.slice(), worker, useWasm: false, useWorkerFetch: false, enableXfa: false });
  const document = await taak.promise;
  const lopend = new WeakMap<HTMLCanvasElement, { cancel: () => void }>();

  const teken: Pdf['teken'] = async (nummer, { canvas, tekstlaag }, breedte) => {
    const pagina = await document.getPage(nummer);
    const viewport = pagina.getViewport({ scale: breedte / pagina.getViewport({ scale: 1 }).width });
    const dichtheid = Math.min(window.devicePixelRatio, MAX_DICHTHEID);
    lopend.get(canvas)?.cancel();
    canvas.width = Math.floor(viewport.width * dichtheid);
    canvas.height = Math.floor(viewport.height * dichtheid);
    const tekening = pagina.render({ canvas, viewport, transform: [dichtheid, 0, 0, dichtheid, 0, 0] });
    lopend.set(canvas, tekening);
    try {
      await tekening.promise;
    } catch (fout) {
      if (fout instanceof Error && fout.name === 'RenderingCancelledException') return;
      throw fout;
    }
    tekstlaag.replaceChildren();
    tekstlaag.style.setProperty('--total-scale-factor', String(viewport.scale));
    await new TextLayer({ textContentSource: pagina.streamTextContent(), container: tekstlaag, viewport }).render();
    // The canvas on which the reader measures text hangs loose in the page; nobody should meet it.
    window.document.querySelectorAll('.hiddenCanvasElement').forEach((meetdoek) => meetdoek.setAttribute('aria-hidden', 'true'));
  };

  return { aantal: document.numPages, verhouding: await verhoudingVan(document), teken, sluit: () => void taak.destroy() };
}

async function verhoudingVan(document: Pdfjs.PDFDocumentProxy): Promise<number> {
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return width / height;
}

/** A small sheet with a black square, of nobody. */
const PROEFBLAD = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length 13>>stream
0 0 9 9 re f
endstream endobj
trailer<</Root 1 0 R>>
`;

/** Fetches the reader and has it draw a sheet where nobody sees it, so that who opens a verslag waits for that verslag alone. */
export async function haalPdfAlvast(): Promise<void> {
  const pdf = await openPdf(new TextEncoder().encode(PROEFBLAD));
  await pdf.teken(1, { canvas: document.createElement('canvas'), tekstlaag: document.createElement('div') }, 99);
  pdf.sluit();
}
