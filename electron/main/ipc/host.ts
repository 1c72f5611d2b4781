import { OntwarFout, type Antwoord } from '#shared/contract/fouten';
import { berichtkanaal, opdrachtkanaal, type Venstersoort } from '#shared/contract/kanalen';
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

export interface Verbinding<C extends Contract> {
  readonly ipc: Ipc;
  readonly soort: Venstersoort;
  readonly contract: C;
  readonly afhandelaars: Afhandelaars<C>;
  /** The contents of the one window of this kind, or null while there is none. */
  readonly doel: () => Doel | null;
  /** Also check what goes out: from source, so that a wrong answer is found where it is made. */
  readonly controleerUitkomst: boolean;
  readonly poort?: Poort;
  /** Takes a line about something unexpected; never with content of the kluis. */
  readonly meld: (regel: string) => void;
}

export type Zend<C extends Contract> = <K extends keyof C['berichten'] & string>(bericht: K, inhoud: Bericht<C, K>) => void;

type Afhandelaar = (arg: unknown) => unknown;

/**
 * Binds each request of a contract to its handler. Nothing reaches a handler but a well-formed argument from the main frame
 * of the right window; whatever a handler does, the window gets an envelope with a value or a named error.
 * @returns the way to push messages to that window
 */
export function verbind<C extends Contract>(verbinding: Verbinding<C>): Zend<C> {
  const { ipc, soort, contract, doel, poort } = verbinding;
  const afhandelaars: Readonly<Record<string, Afhandelaar>> = verbinding.afhandelaars as Readonly<Record<string, Afhandelaar>>;
  for (const [naam, opdracht] of Object.entries(contract.opdrachten)) {
    const afhandelaar = afhandelaars[naam];
    if (afhandelaar === undefined) throw new Error(`No handler for ${naam}.`);
    ipc.handle(opdrachtkanaal(soort, naam), async (aanroep, ...argumenten) => {
      try {
        if (!isEigenVenster(aanroep, soort, doel())) throw afzenderGeweigerd();
        poort?.eisToegang(naam);
        return { ok: true, value: await voerUit(opdracht, afhandelaar, argumenten, verbinding.controleerUitkomst) };
      } catch (fout) {
        return alsAntwoord(fout, naam, verbinding.meld);
      }
    });
  }
  return (bericht, inhoud) => {
    if (poort?.magZenden(bericht) === false) return;
    const schema = contract.berichten[bericht];
    if (verbinding.controleerUitkomst) schema?.parse(inhoud);
    const inhoudVan = doel();
    if (inhoudVan !== null && !inhoudVan.isDestroyed()) inhoudVan.send(berichtkanaal(soort, bericht), inhoud);
  };
}

function isEigenVenster(aanroep: Aanroep, soort: Venstersoort, doel: Doel | null): boolean {
  const frame = aanroep.senderFrame;
  if (doel === null || aanroep.sender !== doel || frame === null || frame.parent !== null) return false;
  return frame.url.startsWith(`${SCHEMA}://${soort}/`);
}

async function voerUit(opdracht: Opdracht, afhandelaar: Afhandelaar, argumenten: readonly unknown[], controleerUitkomst: boolean): Promise<unknown> {
  const gelezen = argumenten.length > 1 ? null : opdracht.arg.safeParse(argumenten[0]);
  if (gelezen === null || !gelezen.success) throw berichtOngeldig();
  const uitkomst = await afhandelaar(gelezen.data);
  return controleerUitkomst ? opdracht.uit.parse(uitkomst) : uitkomst;
}

function alsAntwoord(fout: unknown, naam: string, meld: (regel: string) => void): Antwoord<never> {
  if (fout instanceof OntwarFout) return { ok: false, fout: fout.fout };
  meld(`${naam}: ${zonderInhoud(fout)}`);
  return { ok: false, fout: onverwacht(fout).fout };
}
