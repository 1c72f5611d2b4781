import { OntwarFout, type Antwoord } from '#shared/contract/fouten';
import { berichtkanaal, opdrachtkanaal, type Namen, type Venstersoort } from '#shared/contract/kanalen';
import type { Afhandelaars, Bericht, Contract, Opdracht } from '#shared/contract/vorm';
import { SCHEMA } from '../beveiliging/bestandspad.ts';
import { afzenderGeweigerd, berichtOngeldig, onverwacht } from '../fouten.ts';
import { zonderInhoud } from '../start/zonder-inhoud.ts';

/* The trusted end of a bridge. Types of Electron appear as the few members used, so that a test can stand in for them. */

export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

export interface Aanroep {
  readonly sender: unknown;
  readonly senderFrame: Frame | null;
}

export interface Ipc {
  handle(kanaal: string, luisteraar: (aanroep: Aanroep, ...argumenten: readonly unknown[]) => Promise<unknown>): void;
}

export interface Doel {
  isDestroyed(): boolean;
  send(kanaal: string, inhoud: unknown): void;
}

/** Who may pass at this moment, whatever the handlers would do. */
export interface Poort {
  /** @throws OntwarFout when this request is not answered now */
  eisToegang(opdracht: string): void;
  /** Whether this message goes out now. */
  magZenden(bericht: string): boolean;
}

type Afhandelaar = (arg: unknown) => unknown;
interface Gebonden {
  readonly opdracht: Opdracht;
  readonly afhandelaar: Afhandelaar;
}

/** A part of a contract with what answers it. */
export interface Bediening {
  readonly opdrachten: ReadonlyMap<string, Gebonden>;
  readonly berichten: Contract['berichten'];
}

/** Puts each request of a contract beside its handler. @throws Error when one has none: a fault of ours */
export function bedien<C extends Contract>(contract: C, afhandelaars: Afhandelaars<C>): Bediening {
  const perNaam = afhandelaars as Readonly<Record<string, Afhandelaar>>;
  const opdrachten = new Map<string, Gebonden>();
  for (const [naam, opdracht] of Object.entries(contract.opdrachten)) {
    const afhandelaar = perNaam[naam];
    if (afhandelaar === undefined) throw new Error(`No handler for ${naam}.`);
    opdrachten.set(naam, { opdracht, afhandelaar });
  }
  return { opdrachten, berichten: contract.berichten };
}

/** What a request came to, for who keeps account of it. */
export type Afloop = { readonly gelukt: true; readonly uitkomst: unknown } | { readonly gelukt: false; readonly fout: unknown };

export interface Verbinding<C extends Contract> {
  readonly ipc: Ipc;
  readonly soort: Venstersoort;
  /** Every request of the contract. */
  readonly namen: Namen<C>;
  /** What can be answered at once. */
  readonly nu: Bediening;
  /** The rest, loaded when it is first asked for. A request that neither knows is a fault of ours. */
  readonly straks: (() => Promise<Bediening>) | null;
  /** The contents of the one window of this kind, or null while there is none. */
  readonly doel: () => Doel | null;
  /** Also check what goes out: from source, so that a wrong answer is found where it is made. */
  readonly controleerUitkomst: boolean;
  readonly poort?: Poort;
  /** Keeps account of a request before its answer leaves. What it throws is answered instead. */
  readonly verantwoord?: (opdracht: string, arg: unknown, afloop: Afloop) => Promise<void>;
  /** Takes a line about something unexpected; never with content of the kluis. */
  readonly meld: (regel: string) => void;
}

export type Zend<C extends Contract> = <K extends keyof C['berichten'] & string>(bericht: K, inhoud: Bericht<C, K>) => void;

/**
 * Binds each request of a contract to its handler. Nothing reaches a handler but a well-formed argument from the main frame
 * of the right window; whatever a handler does, the window gets an envelope with a value or a named error.
 * @returns the way to push messages to that window
 */
export function verbind<C extends Contract>(verbinding: Verbinding<C>): Zend<C> {
  const { ipc, soort, namen, nu, straks, doel, poort, verantwoord } = verbinding;
  let rest: Bediening | null = null;
  const zoek = async (naam: string): Promise<Gebonden> => {
    const meteen = nu.opdrachten.get(naam);
    if (meteen !== undefined) return meteen;
    rest ??= (await straks?.()) ?? null;
    const later = rest?.opdrachten.get(naam);
    if (later === undefined) throw new Error(`No handler for ${naam}.`);
    return later;
  };
  for (const naam of Object.keys(namen.opdrachten)) {
    ipc.handle(opdrachtkanaal(soort, naam), async (aanroep, ...argumenten) => {
      try {
        if (!isEigenVenster(aanroep, soort, doel())) throw afzenderGeweigerd();
        poort?.eisToegang(naam);
        const { opdracht, afhandelaar } = await zoek(naam);
        const arg = leesArgument(opdracht, argumenten);
        const uitkomst = await voerUit(afhandelaar, arg, (afloop) => verantwoord?.(naam, arg, afloop));
        return { ok: true, value: verbinding.controleerUitkomst ? opdracht.uit.parse(uitkomst) : uitkomst };
      } catch (fout) {
        return alsAntwoord(fout, naam, verbinding.meld);
      }
    });
  }
  return (bericht, inhoud) => {
    if (poort?.magZenden(bericht) === false) return;
    if (verbinding.controleerUitkomst) (nu.berichten[bericht] ?? rest?.berichten[bericht])?.parse(inhoud);
    const inhoudVan = doel();
    if (inhoudVan !== null && !inhoudVan.isDestroyed()) inhoudVan.send(berichtkanaal(soort, bericht), inhoud);
  };
}

function isEigenVenster(aanroep: Aanroep, soort: Venstersoort, doel: Doel | null): boolean {
  const frame = aanroep.senderFrame;
  if (doel === null || aanroep.sender !== doel || frame === null || frame.parent !== null) return false;
  return frame.url.startsWith(`${SCHEMA}://${soort}/`);
}

function leesArgument({ arg }: Opdracht, argumenten: readonly unknown[]): unknown {
  const gelezen = argumenten.length > 1 ? null : arg.safeParse(argumenten[0]);
  if (gelezen === null || !gelezen.success) throw berichtOngeldig();
  return gelezen.data;
}

async function voerUit(afhandelaar: Afhandelaar, arg: unknown, verantwoord: (afloop: Afloop) => Promise<void> | undefined): Promise<unknown> {
  let uitkomst: unknown;
  try {
    uitkomst = await afhandelaar(arg);
  } catch (fout) {
    await verantwoord({ gelukt: false, fout });
    throw fout;
  }
  await verantwoord({ gelukt: true, uitkomst });
  return uitkomst;
}

function alsAntwoord(fout: unknown, naam: string, meld: (regel: string) => void): Antwoord<never> {
  if (fout instanceof OntwarFout) return { ok: false, fout: fout.fout };
  meld(`${naam}: ${zonderInhoud(fout)}`);
  return { ok: false, fout: onverwacht(fout).fout };
}
