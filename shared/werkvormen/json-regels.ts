import { type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';

/* JSON read in such a way that of each value it is known on which line it stands. */

/** Where a value is in a document: keys and indexes from the top. */
export type Pad = readonly (string | number)[];

/** The version of a JSON document and the lines of its values. */
export interface GelezenJson {
  readonly waarde: unknown;
  /** The line (from 1) of the value at this path, or of the nearest thing around it that is there. */
  readonly regelVan: (pad: Pad) => number;
  /** Keys that stand twice in the same object. JSON itself would keep the last one without a word. */
  readonly dubbel: readonly { readonly regel: number; readonly sleutel: string }[];
}

export type Jsonuitkomst =
  | { readonly ok: true; readonly value: GelezenJson }
  | { readonly ok: false; readonly regel: number; readonly bericht: string };

export function leesJson(tekst: string): Jsonuitkomst {
  try {
    const document = parse(tekst, { mode: 'json' });
    const waarde: unknown = JSON.parse(tekst);
    return { ok: true, value: { waarde, regelVan: (pad) => regelVan(document, pad), dubbel: dubbeleSleutels(document.body) } };
  } catch (oorzaak) {
    return { ok: false, ...syntaxfout(tekst, oorzaak) };
  }
}

function syntaxfout(tekst: string, oorzaak: unknown): { readonly regel: number; readonly bericht: string } {
  const regels = tekst.split('\n');
  const gemeld = oorzaak instanceof Error && 'line' in oorzaak && typeof oorzaak.line === 'number' ? oorzaak.line : regels.length;
  const regel = Math.min(Math.max(1, gemeld), regels.length);
  const kolom = oorzaak instanceof Error && 'column' in oorzaak && typeof oorzaak.column === 'number' ? oorzaak.column : null;
  if (tekst.trim() === '') return { regel: 1, bericht: 'Het bestand is leeg.' };
  const teken = kolom === null ? undefined : regels[regel - 1]?.at(kolom - 1);
  return teken === undefined
    ? { regel, bericht: 'Dit is geen geldige JSON: het bestand houdt hier op terwijl er nog iets open staat.' }
    : { regel, bericht: `Dit is geen geldige JSON: “${teken}” op plaats ${String(kolom)} hoort hier niet. Kijk naar een komma, haakje of aanhalingsteken ervoor.` };
}

function regelVan(document: DocumentNode, pad: Pad): number {
  let knoop: ValueNode = document.body;
  let regel = knoop.loc.start.line;
  for (const stuk of pad) {
    const volgende = kind(knoop, stuk);
    if (volgende === undefined) return regel;
    regel = volgende.regel;
    knoop = volgende.knoop;
  }
  return regel;
}

function kind(knoop: ValueNode, stuk: string | number): { readonly knoop: ValueNode; readonly regel: number } | undefined {
  if (knoop.type === 'Object') {
    const lid = knoop.members.find((m) => naamVan(m) === stuk);
    return lid === undefined ? undefined : { knoop: lid.value, regel: lid.loc.start.line };
  }
  if (knoop.type === 'Array' && typeof stuk === 'number') {
    const element = knoop.elements[stuk];
    return element === undefined ? undefined : { knoop: element.value, regel: element.loc.start.line };
  }
  return undefined;
}

type Lid = Extract<ValueNode, { type: 'Object' }>['members'][number];

function naamVan(lid: Lid): string {
  return lid.name.type === 'String' ? lid.name.value : lid.name.name;
}

function dubbeleSleutels(knoop: ValueNode): readonly { readonly regel: number; readonly sleutel: string }[] {
  if (knoop.type === 'Array') return knoop.elements.flatMap((e) => dubbeleSleutels(e.value));
  if (knoop.type !== 'Object') return [];
  const namen = knoop.members.map(naamVan);
  return knoop.members.flatMap((lid, i) => {
    const sleutel = naamVan(lid);
    const hier = namen.indexOf(sleutel) < i ? [{ regel: lid.loc.start.line, sleutel }] : [];
    return [...hier, ...dubbeleSleutels(lid.value)];
  });
}
