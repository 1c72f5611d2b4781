import type { Uitvoervorm } from '#shared/stukken/keuzes';
import type { Foutcode } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument, Uitkomst } from '#shared/contract/vorm';
import { leertrajectId } from '#shared/leertraject/leertraject';
import type { Loggebeurtenis } from '#shared/logboek/regel';
import type { Logonderwerp, Logsoort } from '#shared/logboek/soorten';

/* With what the table of requests is built: who tells what a request came to, in ids, codes, fixed words and numbers alone. */

export type Verzoeknaam = keyof VoorzitterContract['opdrachten'];

export type Logcasussen = Loggebeurtenis['casussen'];

/** What the logboek looks up of an open kluis. What is not known (any more) has an empty code, or no casussen. */
export interface Logbron {
  casus(id: string): Logcasussen[number];
  sessie(id: string): Promise<Logcasussen>;
  /** What kind of record this is: the term of a casus and that of a session are kept in one list. */
  onderwerp(recordId: string): 'casus' | 'sessie';
}

/** What a request came to. */
export type Verloop<K extends Verzoeknaam> = { readonly arg: Argument<VoorzitterContract, K> } & (
  | { readonly gelukt: true; readonly uitkomst: Uitkomst<VoorzitterContract, K> }
  | { readonly gelukt: false; readonly code: Foutcode }
);
export type Gelukt<K extends Verzoeknaam> = Extract<Verloop<K>, { readonly gelukt: true }>;

/** What of it belongs in the logboek; null for nothing. */
export type Maker<K extends Verzoeknaam> = (verloop: Verloop<K>, bron: Logbron) => Loggebeurtenis | null | Promise<Loggebeurtenis | null>;

export function gebeurtenis(soort: Logsoort, onderwerp: Logonderwerp, anders: Partial<Loggebeurtenis> = {}): Loggebeurtenis {
  return { soort, onderwerp, recordId: null, casussen: [], voor: '', bijzonder: '', gelukt: true, ...anders };
}

/** Only what was done is written down: a failure of this left everything as it was. */
export function alsHetLukt<K extends Verzoeknaam>(maak: (verloop: Gelukt<K>, bron: Logbron) => ReturnType<Maker<K>>): Maker<K> {
  return (verloop, bron) => (verloop.gelukt ? maak(verloop, bron) : null);
}

/** Also that it failed is written down: somebody tried a key, or to take something out of the kluis. */
export function ookAlsHetMislukt<K extends Verzoeknaam>(maak: (verloop: Verloop<K>, bron: Logbron) => ReturnType<Maker<K>>): Maker<K> {
  return async (verloop, bron) => {
    const gemaakt = await maak(verloop, bron);
    if (gemaakt === null || verloop.gelukt) return gemaakt;
    return { ...gemaakt, gelukt: false, bijzonder: verloop.code === 'WACHTZIN_ONJUIST' || verloop.code === 'HERSTELCODE_ONJUIST' ? FOUTE_SLEUTEL : gemaakt.bijzonder };
  };
}

/** What is noted beside a key operation that was refused. */
const FOUTE_SLEUTEL = 'verkeerde wachtzin of herstelcode';

export async function overSessie(bron: Logbron, soort: Logsoort, sessieId: string, anders: Partial<Loggebeurtenis> = {}): Promise<Loggebeurtenis> {
  return gebeurtenis(soort, 'sessie', { recordId: sessieId, casussen: await bron.sessie(sessieId), ...anders });
}

export async function overLeertraject(bron: Logbron, soort: Logsoort, sessieId: string, anders: Partial<Loggebeurtenis> = {}): Promise<Loggebeurtenis> {
  return gebeurtenis(soort, 'leertraject', { recordId: leertrajectId(sessieId), casussen: await bron.sessie(sessieId), ...anders });
}

export function overCasus(bron: Logbron, soort: Logsoort, casusId: string, anders: Partial<Loggebeurtenis> = {}): Loggebeurtenis {
  return gebeurtenis(soort, 'casus', { recordId: casusId, casussen: [bron.casus(casusId)], ...anders });
}

/** Where something was written to, when it was: who cancels takes nothing out of the kluis. */
type Weggeschreven = { readonly pad: string | null } | { readonly map: string } | null;

/** Whether something went out, or was tried. */
export function gingUit(verloop: { readonly gelukt: true; readonly uitkomst: Weggeschreven } | { readonly gelukt: false; readonly code: Foutcode }): boolean {
  if (!verloop.gelukt) return EXPORTFOUTEN.has(verloop.code);
  const { uitkomst } = verloop;
  return uitkomst !== null && !('pad' in uitkomst && uitkomst.pad === null);
}

/** Failures after which it may be that part of it was written. */
const EXPORTFOUTEN: ReadonlySet<Foutcode> = new Set<Foutcode>(['SCHIJF_VOL', 'ALLEEN_LEZEN', 'SCHRIJVEN_MISLUKT', 'VERSLAG_MISLUKT', 'ONBEKEND']);

/** What went out, and whether a password stands on it. Which one is nobody's business. */
export function opSlot(wat: string, { wachtwoord, vorm = 'pdf' }: { readonly wachtwoord: string; readonly vorm?: Uitvoervorm }): string {
  return `${wat}, ${wachtwoord === '' || vorm !== 'pdf' ? 'zonder wachtwoord' : 'met wachtwoord'}`;
}

/** `3 bestanden`, of what was written into a folder. */
export function bestanden(verloop: { readonly gelukt: boolean; readonly uitkomst?: { readonly bestanden: readonly string[] } | null }, wat: string): string {
  const aantal = verloop.uitkomst?.bestanden.length;
  return aantal === undefined ? wat : `${wat}, ${aantal} ${aantal === 1 ? 'bestand' : 'bestanden'}`;
}
