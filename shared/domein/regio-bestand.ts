import { z } from 'zod';
import { schemaRegio, type Regio } from './regio.ts';
import { regiofouten } from './regioregels.ts';
import { inHetNederlands, toonPad, vormfouten, type Vormfout } from './schemafout.ts';

/* The practice of a region as one file, to be shared with colleagues. It holds nothing of a casus. */

const SOORT = 'ontwar-regio';
const VERSIE = 1;

/** The most bytes such a file can have: far above a full one. */
export const MAX_REGIOBESTAND = 1_000_000;

export function schrijfRegiobestand(regio: Regio): string {
  return `${JSON.stringify({ soort: SOORT, ...regio }, null, 2)}\n`;
}

/** `regio-waterland.ontwar.json` */
export function regiobestandsnaam({ naam }: Pick<Regio, 'naam'>): string {
  const deel = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `regio-${deel === '' ? 'instellingen' : deel}.ontwar.json`;
}

export type GelezenRegio =
  | { readonly ok: true; readonly regio: Regio }
  | { readonly ok: false; readonly reden: 'te-groot' | 'geen-json' | 'ander-bestand' | 'nieuwer' }
  | { readonly ok: false; readonly reden: 'klopt-niet'; readonly fouten: readonly string[] };

const schemaKop = z.looseObject({ soort: z.literal(SOORT), versie: z.number() });

/** Reads the text of such a file. Nothing of it is taken over when anything in it is wrong. */
export function leesRegiobestand(tekst: string): GelezenRegio {
  if (tekst.length > MAX_REGIOBESTAND) return { ok: false, reden: 'te-groot' };
  let ruw: unknown;
  try {
    // Some editors begin a file with a byte order mark.
    ruw = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reden: 'geen-json' };
  }
  const kop = schemaKop.safeParse(ruw);
  if (!kop.success) return { ok: false, reden: 'ander-bestand' };
  if (kop.data.versie > VERSIE) return { ok: false, reden: 'nieuwer' };
  const { soort: _soort, ...inhoud } = kop.data;
  const vorm = schemaRegio.safeParse(inhoud, { error: inHetNederlands });
  if (!vorm.success) return { ok: false, reden: 'klopt-niet', fouten: vorm.error.issues.flatMap(vormfouten).map(toonVormfout) };
  const fouten = regiofouten(vorm.data);
  return fouten.length > 0 ? { ok: false, reden: 'klopt-niet', fouten } : { ok: true, regio: vorm.data };
}

function toonVormfout({ pad, bericht }: Vormfout): string {
  return pad.length === 0 ? bericht : `${toonPad(pad)}: ${bericht}`;
}
