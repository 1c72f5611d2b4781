import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
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

/** @throws when the bytes are no PDF */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const { GlobalWorkerOptions, TextLayer, getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  GlobalWorkerOptions.workerSrc = werkerUrl;
  // A copy: the reader hands its buffer over to the worker.
  const taak = getDocument({ data: bytes.slice(), useWasm: false, useWorkerFetch: false, enableXfa: false });
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

async function verhoudingVan(document: PDFDocumentProxy): Promise<number> {
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return width / height;
}
