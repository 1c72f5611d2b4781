import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/**
 * Preview on a Mac takes a circle that was chosen out of its group and makes a field of it with the name of the group, while the
 * group stays as it was. pdf.js puts it back and forgets what it said; so this reads it from the objects themselves.
 * @returns by the name of the field the circles that are on
 * @throws when the file cannot be parsed
 */
export async function leesLosseKeuzes(bytes: Uint8Array, wachtwoord: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ...(wachtwoord === '' ? {} : { password: wachtwoord }) });
  const gekozen = new Map<string, readonly string[]>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.has(PDFName.of('Parent')) || object.has(PDFName.of('Kids'))) continue;
    const naam = object.lookup(PDFName.of('T'));
    const stand = object.lookup(PDFName.of('AS'));
    if (!(naam instanceof PDFString || naam instanceof PDFHexString) || !(stand instanceof PDFName) || stand.decodeText() === 'Off') continue;
    gekozen.set(naam.decodeText(), [...(gekozen.get(naam.decodeText()) ?? []), stand.decodeText()]);
  }
  return gekozen;
}
