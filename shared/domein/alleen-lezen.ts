/**
 * `T` with every property and array, at every depth, read-only: the form in which entities travel through the code.
 * Bytes stay as they are: a library that takes them asks for the plain type.
 */
export type AlleenLezen<T> = T extends Uint8Array
  ? T
  : T extends (infer U)[]
    ? readonly AlleenLezen<U>[]
    : T extends object
      ? { readonly [K in keyof T]: AlleenLezen<T[K]> }
      : T;

/** Reached only when a switch forgot a case; the parameter type makes the compiler say so first. */
export function nooit(waarde: never): never {
  throw new Error(`Onverwachte waarde: ${JSON.stringify(waarde)}`);
}
