import type { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import type { Antwoord } from './fouten.ts';

/* How a contract is written. Both ends, the bridge in a window and the host in main, are derived from such an object. */

/** A request from a window to main: zod for the argument and the result, checked at the trusted end. */
export interface Opdracht<A extends z.ZodType = z.ZodType, U extends z.ZodType = z.ZodType> {
  readonly arg: A;
  readonly uit: U;
}

export interface Contract {
  readonly opdrachten: Readonly<Record<string, Opdracht>>;
  /** Messages main pushes to the window. */
  readonly berichten: Readonly<Record<string, z.ZodType>>;
}

export type Argument<C extends Contract, K extends keyof C['opdrachten']> = AlleenLezen<z.output<C['opdrachten'][K]['arg']>>;
export type Uitkomst<C extends Contract, K extends keyof C['opdrachten']> = AlleenLezen<z.output<C['opdrachten'][K]['uit']>>;
export type Bericht<C extends Contract, K extends keyof C['berichten']> = AlleenLezen<z.output<C['berichten'][K]>>;

/** What a window gets on `window.ontwar`. `abonneer` returns its own unsubscribe. */
export interface Brug<C extends Contract> {
  readonly roep: <K extends keyof C['opdrachten'] & string>(
    opdracht: K,
    ...arg: undefined extends Argument<C, K> ? [] : [Argument<C, K>]
  ) => Promise<Antwoord<Uitkomst<C, K>>>;
  readonly abonneer: <K extends keyof C['berichten'] & string>(bericht: K, ontvanger: (inhoud: Bericht<C, K>) => void) => () => void;
}

/** What a handler gives back; one without an answer may simply end. */
type Gegeven<T> = [T] extends [undefined] ? void : T;

/** The host's side: one handler for each request, returning the value or throwing an `OntwarFout`. */
export type Afhandelaars<C extends Contract> = {
  readonly [K in keyof C['opdrachten']]: (arg: Argument<C, K>) => Promise<Gegeven<Uitkomst<C, K>>> | Gegeven<Uitkomst<C, K>>;
};
