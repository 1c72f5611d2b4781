import { isAbsolute, resolve, sep } from 'node:path';
import { nooit } from '#shared/domein/alleen-lezen';
import type { Bladzijde, Verslagmodel } from '#shared/verslagen/model';
import { BLADMATEN, maakBladopmaak, RUIME_BLADMAAT } from './bladzijde.ts';
import { maakOpmaak } from './document.ts';
import type { Opmaak } from './document.ts';
import { verslagMislukt } from './fout.ts';
import { maakKaartopmaak } from './herstelkaart.ts';
import { lettertypen } from './opmaak.ts';
import { druk, legUit, type Lettertypen, type Uitgelegd } from './structuur/drukker.ts';
import { metZwarteBalken } from './zwartbalk.ts';

/** A PDF, and how many pages it has. */
export interface Gezet {
  readonly pdf: Uint8Array;
  readonly bladzijden: number;
}

/**
 * The verslag or sheet as PDF bytes, made in this thread: about 0.1 s for a dozen pages, so a window asks `PdfWerker` instead.
 * The same model gives the same bytes.
 * @param lettertypenMap absolute path of `resources/lettertypen`
 * @param wachtwoord asked when the file is opened; empty for none. With one the bytes are other ones each time: the key is drawn anew
 * @throws OntwarFout VERSLAG_MISLUKT
 */
export async function zetPdfHier(model: Verslagmodel, lettertypenMap: string, wachtwoord = ''): Promise<Gezet> {
  try {
    const { naastElkaar, ...gelegd } = legNaarVorm(model, lettertypenUit(lettertypenMap));
    const pdf = await druk(gelegd, naastElkaar);
    return { pdf: wachtwoord === '' ? pdf : await zetOpSlot(pdf, wachtwoord), bladzijden: gelegd.paginas.length };
  } catch (oorzaak) {
    throw verslagMislukt(oorzaak);
  }
}

/**
 * Its bytes alone.
 * @throws OntwarFout as `zetPdfHier`
 */
export async function maakPdfHier(model: Verslagmodel, lettertypenMap: string, wachtwoord = ''): Promise<Uint8Array> {
  return (await zetPdfHier(model, lettertypenMap, wachtwoord)).pdf;
}

/** Loaded when it is asked for: most papers leave without. */
async function zetOpSlot(pdf: Uint8Array, wachtwoord: string): Promise<Uint8Array> {
  return (await import('./wachtwoord.ts')).metWachtwoord(pdf, wachtwoord);
}

function legNaarVorm(model: Verslagmodel, letters: Lettertypen): Opgelegd {
  switch (model.vorm) {
    case 'verslag':
      return leg(maakOpmaak(model), letters);
    case 'bladzijde':
      return legOpEenBladzijde(model, letters);
    case 'herstelkaart':
      return leg(maakKaartopmaak(model), letters);
    default:
      return nooit(model);
  }
}

/** As large as it fits on one page, unless its letters are to be large; what is too long even when it is small, as large as it takes the fewest. */
function legOpEenBladzijde(model: Bladzijde, letters: Lettertypen): Opgelegd {
  if (model.letters === 'ruim') return leg(maakBladopmaak(model, RUIME_BLADMAAT), letters);
  const [groot, ...kleiner] = BLADMATEN;
  let beste = leg(maakBladopmaak(model, groot), letters);
  for (const maat of kleiner) {
    if (beste.paginas.length === 1) break;
    const poging = leg(maakBladopmaak(model, maat), letters);
    if (poging.paginas.length < beste.paginas.length) beste = poging;
  }
  return beste;
}

/** The shipped fonts, and nothing else that a definition could name: no other file, and nothing from a network. */
function lettertypenUit(lettertypenMap: string): Lettertypen {
  const map = resolve(lettertypenMap);
  return {
    van: () => lettertypen(map),
    magLezen: (pad) => isAbsolute(pad) && resolve(pad).startsWith(map + sep) && pad.endsWith('.ttf'),
  };
}

type Opgelegd = Uitgelegd & {
  /** Odd pages on the right, so that a reader who shows two pages shows the spreads. */
  readonly naastElkaar: boolean;
};

function leg({ definitie, naastElkaar = true }: Pick<Opmaak, 'definitie'> & { readonly naastElkaar?: boolean }, letters: Lettertypen): Opgelegd {
  return { ...legUit(metZwarteBalken(definitie), letters), naastElkaar };
}
