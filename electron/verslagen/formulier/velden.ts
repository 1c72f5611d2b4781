import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { plekveld } from '#shared/leertraject/veldnamen';

/* The fields of a form as any program may have written them: Acrobat, a browser, Preview, pdftk. */

/** More than a form of ours can have. */
const MEESTE_VELDEN = 4_000;

const schemaVeld = z.object({
  subtype: z.literal('Widget'),
  fieldName: z.string().min(1).max(300),
  fieldType: z.enum(['Tx', 'Btn', 'Ch']),
  fieldValue: z.unknown().optional(),
  checkBox: z.boolean().optional(),
  radioButton: z.boolean().optional(),
  buttonValue: z.unknown().optional(),
});
type Veld = z.infer<typeof schemaVeld>;

/** The values by full name of the field. A choice also says the place of what was chosen, under `plekveld`. */
export async function leesVelden(pdf: PDFDocumentProxy, paginas: number): Promise<Map<string, string | boolean>> {
  const waarden = new Map<string, string | boolean>();
  const keuzerondjes = new Map<string, number>();
  for (let nummer = 1; nummer <= paginas; nummer += 1) {
    const pagina = await pdf.getPage(nummer);
    // `any`: also what is not shown, as the kenmerk is.
    const annotaties: readonly unknown[] = await pagina.getAnnotations({ intent: 'any' });
    for (const annotatie of annotaties) {
      const veld = schemaVeld.safeParse(annotatie);
      if (veld.success && waarden.size < MEESTE_VELDEN) neemOp(veld.data, waarden, keuzerondjes);
    }
    pagina.cleanup();
  }
  return waarden;
}

function neemOp(veld: Veld, waarden: Map<string, string | boolean>, keuzerondjes: Map<string, number>): void {
  const naam = veld.fieldName;
  if (veld.radioButton === true) {
    const plek = (keuzerondjes.get(naam) ?? 0) + 1;
    keuzerondjes.set(naam, plek);
    const gekozen = alsStand(veld.fieldValue);
    if (!waarden.has(naam)) waarden.set(naam, gekozen);
    // The name of a choice can be changed on the way, its place hardly.
    if (gekozen !== '' && alsStand(veld.buttonValue) === gekozen) waarden.set(plekveld(naam), String(plek));
    return;
  }
  if (veld.checkBox === true) {
    waarden.set(naam, waarden.get(naam) === true || alsStand(veld.fieldValue) !== '');
    return;
  }
  // The same field shown twice has the same value; an empty one does not take the place of a filled one.
  const tekst = alsTekst(veld.fieldValue);
  if (tekst !== '' || !waarden.has(naam)) waarden.set(naam, tekst);
}

/** The name of the state of a box or circle, empty when it is off. Some programs write the name with the slash before it. */
function alsStand(waarde: unknown): string {
  const stand = alsTekst(waarde).replace(/^\//, '');
  return stand === 'Off' ? '' : stand;
}

function alsTekst(waarde: unknown): string {
  if (typeof waarde === 'string') return waarde;
  return Array.isArray(waarde) ? waarde.filter((deel) => typeof deel === 'string').join(', ') : '';
}
