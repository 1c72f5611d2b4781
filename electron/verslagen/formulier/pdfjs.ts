import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/* pdf.js, made ready for a thread without screen: nothing is drawn, so what only draws need not be there. */

/** Stands in for the matrix of a canvas, of which pdf.js makes one while it loads. */
function GeenCanvas(): void {
  // Nothing is ever drawn with it.
}

let klaar: Promise<typeof Pdfjs> | null = null;

/** Loaded once, with the first file. */
export function laadPdfjs(): Promise<typeof Pdfjs> {
  klaar ??= laad();
  return klaar;
}

async function laad(): Promise<typeof Pdfjs> {
  const hier: { DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown; pdfjsWorker?: object } = globalThis;
  hier.DOMMatrix ??= GeenCanvas;
  hier.ImageData ??= GeenCanvas;
  hier.Path2D ??= GeenCanvas;
  // Otherwise it looks for its worker as a file beside it, which a bundle does not have.
  hier.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
