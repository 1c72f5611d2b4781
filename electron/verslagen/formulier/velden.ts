import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { isKeuzeveld, plekveld } from '#shared/leertraject/veldnamen';

/* The fields of a form as any program may have written them: Acrobat, a browser, Preview, pdftk. */

/** More than a form of ours can have. */
const MEESTE_VELDEN = 4_000;

const schemaVeld = z.object({
  subtype: z.literal('Widget'),
  fieldName: z.string().min(1).max(300),
  fieldType: z.enum(['Tx', 'Btn', 'Ch']),
  fieldValue: z.unknown().optional(),
  checkBox: z.boolean().optional(),
  buttonValue: z.unknown().optional(),
});
type Veld = z.infer<typeof schemaVeld>;

/** The circles that lie loose from their group, by the name of it. */
export type LosseKeuzes = () => Promise<ReadonlyMap<string, readonly string[]>>;

/**
 * The values by full name of the field. A choice also says the place of what was chosen, under `plekveld`.
 * @param leesLosse asked only when there are circles that lie loose
 */
export async function leesVelden(pdf: PDFDocumentProxy, paginas: number, leesLosse: LosseKeuzes): Promise<Map<string, string | boolean>> {
  const perNaam = new Map<string, Veld[]>();
  let aantal = 0;
  for (let nummer = 1; nummer <= paginas; nummer += 1) {
    const pagina = await pdf.getPage(nummer);
    // `any`: also what is not shown, as the kenmerk is.
    const annotaties: readonly unknown[] = await pagina.getAnnotations({ intent: 'any' });
    for (const annotatie of annotaties) {
      const { data } = schemaVeld.safeParse(annotatie);
      if (data === undefined || aantal >= MEESTE_VELDEN) continue;
      perNaam.set(data.fieldName, [...(perNaam.get(data.fieldName) ?? []), data]);
      aantal += 1;
    }
    pagina.cleanup();
  }
  const losse = [...perNaam.keys()].some((naam) => groepVan(naam) !== naam) ? await leesLosse() : new Map<string, readonly string[]>();
  const alle = [...perNaam].flatMap(([naam, velden]): readonly (readonly [string, string | boolean])[] => {
    if (groepVan(naam) !== naam) return perNaam.has(groepVan(naam)) ? [] : keuzeVan(groepVan(naam), [], losse);
    return isKeuzeveld(naam) ? keuzeVan(naam, velden, losse) : [[naam, waardeVan(velden)]];
  });
  return new Map(alle);
}

/** The name of the group of a circle: pdf.js calls one that lies loose by the name of its group twice. */
function groepVan(naam: string): string {
  const [, groep] = /^(.+)\.\1$/s.exec(naam) ?? [];
  return groep !== undefined && isKeuzeveld(groep) ? groep : naam;
}

/** The same field can be shown in more places: an empty one does not take the place of a filled one. */
function waardeVan(velden: readonly Veld[]): string | boolean {
  if (velden.some(({ checkBox }) => checkBox === true)) return velden.some(({ fieldValue }) => alsStand(fieldValue) !== '');
  return velden.map(({ fieldValue }) => alsTekst(fieldValue)).findLast((tekst) => tekst !== '') ?? '';
}

/** What was chosen. Where the circles differ the value is all of them, which is no choice. */
function keuzeVan(naam: string, rondjes: readonly Veld[], losse: Awaited<ReturnType<LosseKeuzes>>): readonly (readonly [string, string])[] {
  const standen = [...rondjes.map(({ fieldValue }) => alsStand(fieldValue)), ...(losse.get(naam) ?? [])].filter((stand) => stand !== '');
  const gekozen = [...new Set(standen)].join(' ');
  // The name of a choice can be changed on the way, its place hardly.
  const plek = rondjes.findIndex(({ buttonValue }) => alsStand(buttonValue) === gekozen);
  return [[naam, gekozen], ...(gekozen === '' || plek === -1 ? [] : [[plekveld(naam), String(plek + 1)] as const])];
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
