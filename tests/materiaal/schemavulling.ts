import { z } from 'zod';

/* Fills everything that a schema knows, each text with a word of its own, and changes one thing of it at a time. */

/** Counts on, so that no two values are the same. */
export interface Teller {
  n: number;
}

export const KANARIE = 'kanarie';

type Soort = z.core.$ZodTypes;
const alsSoort = (schema: z.core.$ZodType): Soort => schema as Soort;

/** The first of these that this schema takes. */
function passend(schema: z.core.$ZodType, kandidaten: readonly unknown[]): unknown {
  const gevonden = kandidaten.find((kandidaat) => z.safeParse(schema, kandidaat).success);
  if (gevonden === undefined) throw new Error('Nothing fits this schema.');
  return gevonden;
}

function tekst(schema: z.core.$ZodType, teller: Teller): unknown {
  const n = (teller.n += 1);
  const dag = new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10);
  return passend(schema, [`${KANARIE}${n}x`, dag, `WS-2031-${n}`, '13:00', 'WS-2031-1', n.toString(16).padStart(64, '0')]);
}

function getal(schema: z.core.$ZodType, teller: Teller): unknown {
  const n = (teller.n += 1);
  return passend(schema, [n * 86_400_000, 1_000 + n, 1 + (n % 9), 2_000 + (n % 200), 1 + (n % 4)]);
}

/** The option with most in it: a schema that also takes an empty text or less gets the fullest. */
function rijkste(opties: readonly z.core.$ZodType[]): z.core.$ZodType {
  const laatste = opties.at(-1);
  if (laatste === undefined) throw new Error('A union without options.');
  return laatste;
}

export function vul(schema: z.core.$ZodType, teller: Teller): unknown {
  const { def } = alsSoort(schema)._zod;
  switch (def.type) {
    case 'string':
      return tekst(schema, teller);
    case 'number':
      return getal(schema, teller);
    case 'boolean':
      return true;
    case 'literal':
      return def.values[0];
    case 'enum':
      return Object.values(def.entries)[0];
    case 'nullable':
    case 'optional':
    case 'default':
      return vul(def.innerType, teller);
    case 'array': {
      const element = alsSoort(def.element)._zod.def;
      if (element.type === 'union') return element.options.map((optie) => vul(optie, teller));
      const een = [vul(def.element, teller)];
      return z.safeParse(schema, een).success ? een : [...een, vul(def.element, teller)];
    }
    case 'union':
      return vul(rijkste(def.options), teller);
    case 'record':
      return { [String(vul(def.keyType, teller))]: vul(def.valueType, teller) };
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([naam, deel]) => [naam, vul(deel, teller)]));
    default:
      return {};
  }
}

/** One thing that can be changed: where it stands, without the numbers and keys on the way, and the whole with it changed. */
export interface Verandering {
  readonly pad: string;
  readonly waarde: unknown;
  readonly geheel: unknown;
}

type Bouw = (nieuw: unknown) => unknown;

/** Every single change of a value, each with the whole that it gives. */
export function veranderingen(schema: z.core.$ZodType, waarde: unknown, pad: string, teller: Teller, bouw: Bouw = (nieuw) => nieuw): readonly Verandering[] {
  const { def } = alsSoort(schema)._zod;
  const een = (nieuw: unknown): readonly Verandering[] => (nieuw === waarde ? [] : [{ pad, waarde, geheel: bouw(nieuw) }]);
  switch (def.type) {
    case 'string':
      return een(tekst(schema, teller));
    case 'number':
      return een(getal(schema, teller));
    case 'boolean':
      return een(waarde !== true);
    case 'enum':
      return een(Object.values(def.entries).find((ander) => ander !== waarde));
    case 'nullable':
    case 'optional':
    case 'default':
      return waarde === null || waarde === undefined ? een(vul(def.innerType, teller)) : veranderingen(def.innerType, waarde, pad, teller, bouw);
    case 'array':
      return (waarde as readonly unknown[]).flatMap((deel, plek) =>
        veranderingen(def.element, deel, pad, teller, (nieuw) => bouw((waarde as readonly unknown[]).map((oud, i) => (i === plek ? nieuw : oud)))),
      );
    case 'union': {
      const optie = def.options.findLast((elk) => z.safeParse(elk, waarde).success);
      return optie === undefined ? [] : veranderingen(optie, waarde, pad, teller, bouw);
    }
    case 'record':
      return Object.entries(waarde as object).flatMap(([sleutel, deel]) => veranderingen(def.valueType, deel, pad, teller, (nieuw) => bouw({ ...(waarde as object), [sleutel]: nieuw })));
    case 'object':
      return Object.entries(def.shape).flatMap(([naam, deel]) =>
        veranderingen(deel, (waarde as Readonly<Record<string, unknown>>)[naam], `${pad}.${naam}`, teller, (nieuw) => bouw({ ...(waarde as object), [naam]: nieuw })),
      );
    default:
      return [];
  }
}
