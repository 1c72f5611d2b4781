import { nooit } from '#shared/domein/alleen-lezen';
import type { Sessiecontext, SessieOpdracht } from '#shared/werkvormen/sessie';
import { antwoordSleutel } from '#shared/werkvormen/sleutels';

/*
 * What was typed and is not yet certainly in the stand that main sent. It lies over that stand, so that text on screen
 * is never overwritten by an older stand, and it disappears once a stand holds it.
 */

/** Changes of text and choices: sent at each keystroke, the latest wins. */
export type Schrijfopdracht = Extract<SessieOpdracht, { type: 'plan.wijzig' | 'veld.vulIn' | 'parkeer.zet' }>;

export interface Klad {
  readonly opdracht: Schrijfopdracht;
  /** The change of the session that holds it; null until main has acknowledged exactly this. */
  readonly bevestigdMet: number | null;
}

/** By `kladsleutel`. */
export type Kladden = Readonly<Record<string, Klad>>;

/** What a change replaces: two changes with one key are versions of the same text. */
export function kladsleutel(opdracht: Schrijfopdracht): string {
  switch (opdracht.type) {
    case 'plan.wijzig':
      return 'plan';
    case 'parkeer.zet':
      return 'parkeer';
    case 'veld.vulIn':
      return `veld ${antwoordSleutel(opdracht.antwoord)}`;
    default:
      return nooit(opdracht);
  }
}

export function schrijf(kladden: Kladden, opdracht: Schrijfopdracht): Kladden {
  return { ...kladden, [kladsleutel(opdracht)]: { opdracht, bevestigdMet: null } };
}

/** Main has this change on disk. A later version of the same text, typed meanwhile, stays unconfirmed. */
export function bevestig(kladden: Kladden, opdracht: Schrijfopdracht, volgnummer: number): Kladden {
  const sleutel = kladsleutel(opdracht);
  if (kladden[sleutel]?.opdracht !== opdracht) return kladden;
  return { ...kladden, [sleutel]: { opdracht, bevestigdMet: volgnummer } };
}

/** Drops what a stand with this number holds. */
export function ruimOp(kladden: Kladden, volgnummer: number): Kladden {
  const nodig = Object.entries(kladden).filter(([, klad]) => klad.bevestigdMet === null || klad.bevestigdMet > volgnummer);
  return nodig.length === Object.keys(kladden).length ? kladden : Object.fromEntries(nodig);
}

/** The session as it is on screen: the stand with what was typed since. */
export function legOver(context: Sessiecontext, kladden: Kladden): Sessiecontext {
  return Object.values(kladden).reduce((na, { opdracht }) => metOpdracht(na, opdracht), context);
}

function metOpdracht(context: Sessiecontext, opdracht: Schrijfopdracht): Sessiecontext {
  switch (opdracht.type) {
    case 'plan.wijzig':
      return { ...context, plan: opdracht.plan };
    case 'parkeer.zet':
      return { ...context, parkeerplaats: opdracht.regels };
    case 'veld.vulIn':
      return { ...context, antwoorden: { ...context.antwoorden, [antwoordSleutel(opdracht.antwoord)]: opdracht.waarde } };
    default:
      return nooit(opdracht);
  }
}
