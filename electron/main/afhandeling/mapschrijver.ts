import { access } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { OntwarFout } from '#shared/contract/fouten';
import { exporteer, type Rondschrijven } from '../../verslagen/exporteer.ts';

/* Writing several files into a folder of the user's choice. What stands there is never overwritten. */

export interface Teschrijven extends Rondschrijven {
  readonly naam: string;
  /** Made when it is its turn: of a hundred forms none has to wait for the last. */
  readonly maak: () => Promise<Uint8Array>;
  /** When it was written whole, under this name. */
  readonly na?: (naam: string) => Promise<void>;
}

/** The names under which they were written, in order; with `fout` those are the first ones, and the rest is not there. */
export interface Geschreven {
  readonly namen: readonly string[];
  readonly fout: OntwarFout | null;
}

/**
 * Makes and writes these one after the other, each wholly or not at all, and stops at the first that cannot be made or written.
 * @param magVerder asked before each: throws when nothing may leave the kluis any more
 */
export async function schrijfInMap(map: string, bestanden: readonly Teschrijven[], magVerder: () => void): Promise<Geschreven> {
  const namen: string[] = [];
  try {
    for (const { naam, maak, na, vlakVoor, terug } of bestanden) {
      magVerder();
      const bytes = await maak();
      const vrij = await vrijeNaam(map, naam);
      magVerder();
      await exporteer(join(map, vrij), bytes, 'het bestand', {
        vlakVoor: async () => {
          await vlakVoor?.();
          magVerder();
        },
        terug: async () => terug?.(),
      });
      namen.push(vrij);
      await na?.(vrij);
    }
    return { namen, fout: null };
  } catch (fout) {
    if (!(fout instanceof OntwarFout)) throw fout;
    return { namen, fout };
  }
}

/** The same name, with ` (2)` and so on where that is taken. */
async function vrijeNaam(map: string, naam: string): Promise<string> {
  const { name, ext } = parse(naam);
  for (let keer = 1; ; keer += 1) {
    const gevraagd = keer === 1 ? naam : `${name} (${keer})${ext}`;
    if (!(await bestaat(join(map, gevraagd)))) return gevraagd;
  }
}

async function bestaat(pad: string): Promise<boolean> {
  try {
    await access(pad);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a user hears when not all were written.
 * @param wat what they are, such as `formulieren`
 * @param ontbrekend what of it is not in the folder
 */
export function nietAllesGeschreven({ namen, fout }: Geschreven & { readonly fout: OntwarFout }, wat: string, ontbrekend: readonly string[]): OntwarFout {
  if (namen.length === 0) return fout;
  const { fout: oorspronkelijk } = fout;
  return new OntwarFout(
    {
      ...oorspronkelijk,
      watGebeurde: `Van de ${namen.length + ontbrekend.length} ${wat} ${namen.length === 1 ? 'staat' : 'staan'} er ${namen.length} in de map. ${oorspronkelijk.watGebeurde}`,
      watVeilig: 'Wat in de map staat, is heel en te gebruiken. Alles staat nog in de kluis.',
      watNu: `${oorspronkelijk.watNu} Maak daarna wat hieronder staat nog een keer.`,
      details: ontbrekend,
    },
    fout,
  );
}
