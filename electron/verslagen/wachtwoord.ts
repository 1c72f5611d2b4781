import { PDFDocument } from '@cantoo/pdf-lib';

/* A password on a PDF: AES-256 of revision 6, in which every guess costs work. What pdfmake can do by itself is of older kinds. */

/** Whoever opens it may do with it as with one without a password. */
const ALLES_MAG = { printing: 'highResolution', modifying: true, copying: true, annotating: true, fillingForms: true, contentAccessibility: true, documentAssembly: true } as const;

/** Puts a password on this document, for when it is saved. One for owner and user both, so that no program asks a second time. */
export function zetWachtwoord(document: PDFDocument, wachtwoord: string): void {
  document.encrypt({ userPassword: wachtwoord, ownerPassword: wachtwoord, permissions: ALLES_MAG });
}

/** The same PDF behind a password. The key is drawn anew each time, so the bytes are never the same. */
export async function metWachtwoord(pdf: Uint8Array, wachtwoord: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  zetWachtwoord(document, wachtwoord);
  return document.save({ updateFieldAppearances: false });
}
