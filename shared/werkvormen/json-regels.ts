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
  if (tekst.trim() === '') return { regel: 1, bericht: 'Het bestand is leeg.' };
  const regels = tekst.split('\n');
  const regel = getal(oorzaak, 'line');
  const kolom = getal(oorzaak, 'column');
  const hier = regels[regel - 1]?.slice(kolom - 1);
  const houdtOp = oorzaak instanceof Error && oorzaak.message.startsWith('Unexpected end of input');
  const isHetLaatste = hier !== undefined && isLaatste([hier, ...regels.slice(regel)].join('\n'));
  if (hier === undefined || hier === '' || (staatOpen(tekst) && (houdtOp || isHetLaatste))) {
    const laatste = tekst.trimEnd().split('\n').length;
    return { regel: laatste, bericht: 'Dit is geen geldige JSON: het bestand houdt hier op terwijl er nog iets open staat.' };
  }
  return {
    regel,
    bericht: `Dit is geen geldige JSON: “${hier.charAt(0)}” op plaats ${kolom} hoort hier niet. Kijk naar een komma, haakje of aanhalingsteken ervoor.`,
  };
}

function getal(oorzaak: unknown, sleutel: 'line' | 'column'): number {
  const waarde: unknown = oorzaak instanceof Error ? Reflect.get(oorzaak, sleutel) : undefined;
  return typeof waarde === 'number' ? waarde : 0;
}

/** Whether a text is one last piece of JSON: a sign, a word, or a string that may lack its end. */
function isLaatste(rest: string): boolean {
  return /^\s*("(?:[^"\\]|\\.)*(?:"|\\)?|[^\s"]|\w*)\s*$/.test(rest);
}

/** Whether a text ends inside a string, a list or a block. */
function staatOpen(tekst: string): boolean {
  const zonderTeksten = tekst.replace(/"(?:[^"\\]|\\.)*"/g, '');
  const open = zonderTeksten.match(/[{[]/g)?.length ?? 0;
  const dicht = zonderTeksten.match(/[}\]]/g)?.length ?? 0;
  return open > dicht || zonderTeksten.includes('"');
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
