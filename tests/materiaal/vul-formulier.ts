import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/*
 * Fills in a form as Firefox does: with pdf.js, which writes values and appearances of its own behind the file. Independent of what
 * made the form.
 */

interface Veld {
  readonly id: string;
  readonly fieldName: string;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly buttonValue?: string | null;
}

/**
 * @param waarden by the full name of the field (see `shared/leertraject/veldnamen.ts`): text; for a choice the id of the option;
 *   for a box whether it is ticked
 * @throws when a field or option is not there
 */
export async function vulFormulier(bytes: Uint8Array, waarden: Readonly<Record<string, string | boolean>>, wachtwoord?: string): Promise<Uint8Array> {
  const taak = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0, ...(wachtwoord === undefined ? {} : { password: wachtwoord }) });
  const pdf = await taak.promise;
  try {
    const velden = await alleVelden(pdf);
    for (const [naam, waarde] of Object.entries(waarden)) {
      const hier = velden.filter(({ fieldName }) => fieldName === naam);
      const veld = hier.find(({ radioButton, buttonValue }) => radioButton !== true || buttonValue === waarde);
      if (veld === undefined) throw new Error(hier.length === 0 ? `The form has no field ${naam}.` : `The field ${naam} has no choice ${String(waarde)}.`);
      pdf.annotationStorage.setValue(veld.id, { value: veld.radioButton === true ? true : waarde });
    }
    return await pdf.saveDocument();
  } finally {
    await taak.destroy();
  }
}

async function alleVelden(pdf: Awaited<ReturnType<typeof getDocument>['promise']>): Promise<readonly Veld[]> {
  const velden: Veld[] = [];
  for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) {
    const annotaties: readonly unknown[] = await (await pdf.getPage(nummer)).getAnnotations({ intent: 'display' });
    velden.push(...annotaties.filter(isVeld));
  }
  return velden;
}

function isVeld(annotatie: unknown): annotatie is Veld {
  return typeof annotatie === 'object' && annotatie !== null && 'fieldName' in annotatie && typeof annotatie.fieldName === 'string' && 'id' in annotatie && typeof annotatie.id === 'string';
}
