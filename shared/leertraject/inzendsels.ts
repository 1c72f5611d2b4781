import type { Inzendsel, Leertraject, Opdrachtantwoorden, Poststuk } from './leertraject.ts';

/*
 * What came in, as main keeps it: sets of answers, and files that wait for somebody. Each gives the leertraject as it becomes; what is
 * asked of something that is not there gives null.
 */

/** With these answers, which are from now on the ones that are read for their assignment. */
export function metInzendsel(oud: Leertraject, inzendsel: Inzendsel): Leertraject {
  return metAlleenGeldend({ ...oud, inzendsels: [...oud.inzendsels, inzendsel] }, inzendsel);
}

/** What somebody said by phone. Typed in again it takes the place of what was typed in before, and fragments keep their source. */
export function metGetypt(oud: Leertraject, opdrachtId: string, antwoorden: Opdrachtantwoorden, nieuw: Pick<Inzendsel, 'id' | 'op'>): Leertraject {
  const eerder = oud.inzendsels.find((inzendsel) => inzendsel.opdrachtId === opdrachtId && inzendsel.via === 'telefoon');
  if (eerder === undefined) return metInzendsel(oud, { ...nieuw, opdrachtId, via: 'telefoon', bestandsnaam: '', geldt: true, antwoorden });
  const getypt: Inzendsel = { ...eerder, op: nieuw.op, antwoorden };
  return metAlleenGeldend({ ...oud, inzendsels: oud.inzendsels.map((inzendsel) => (inzendsel.id === eerder.id ? getypt : inzendsel)) }, getypt);
}

/** With this set of answers as the one that is read. */
export function metGeldend(oud: Leertraject, inzendselId: string): Leertraject | null {
  const gekozen = oud.inzendsels.find(({ id }) => id === inzendselId);
  return gekozen === undefined ? null : metAlleenGeldend(oud, gekozen);
}

/** Without this set of answers. When it was the one that is read, the last of the others is. */
export function zonderInzendsel(oud: Leertraject, inzendselId: string): Leertraject | null {
  const weg = oud.inzendsels.find(({ id }) => id === inzendselId);
  if (weg === undefined) return null;
  const zonder = { ...oud, inzendsels: oud.inzendsels.filter(({ id }) => id !== inzendselId) };
  const rest = zonder.inzendsels.filter(({ opdrachtId }) => opdrachtId === weg.opdrachtId);
  const opvolger = rest.some(({ geldt }) => geldt) ? undefined : rest.at(-1);
  return opvolger === undefined ? zonder : metAlleenGeldend(zonder, opvolger);
}

function metAlleenGeldend(traject: Leertraject, { id, opdrachtId }: Pick<Inzendsel, 'id' | 'opdrachtId'>): Leertraject {
  return { ...traject, inzendsels: traject.inzendsels.map((inzendsel) => (inzendsel.opdrachtId === opdrachtId ? { ...inzendsel, geldt: inzendsel.id === id } : inzendsel)) };
}

/** With this file among those that wait; one that waited already is known anew. */
export function metPoststuk(oud: Leertraject, stuk: Poststuk): Leertraject {
  const al = oud.post.some(({ id }) => id === stuk.id);
  return { ...oud, post: al ? oud.post.map((ander) => (ander.id === stuk.id ? stuk : ander)) : [...oud.post, stuk] };
}

export function zonderPoststuk(oud: Leertraject, poststukId: string): Leertraject | null {
  return oud.post.some(({ id }) => id === poststukId) ? { ...oud, post: oud.post.filter(({ id }) => id !== poststukId) } : null;
}

/** With the answers of a file that waited as the ones that are read. Null when it holds none, or its assignment is gone. */
export function metGenomenPost(oud: Leertraject, poststukId: string, inzendselId: string): Leertraject | null {
  const stuk = oud.post.find(({ id }) => id === poststukId);
  const opdracht = oud.inhoud.opdrachten.find(({ id }) => id === stuk?.opdrachtId);
  const zonder = zonderPoststuk(oud, poststukId);
  if (stuk === undefined || stuk.antwoorden === null || opdracht === undefined || zonder === null) return null;
  const { op, bestandsnaam, antwoorden } = stuk;
  return metInzendsel(zonder, { id: inzendselId, opdrachtId: opdracht.id, op, via: 'formulier', bestandsnaam, geldt: true, antwoorden });
}

/** How many reminders are kept of one assignment. */
const MEESTE_HERINNERINGEN = 50;

/** With a note that these people were reminded. Null when of one of them no form was made. */
export function metHerinnering(oud: Leertraject, opdrachtIds: readonly string[], op: number): Leertraject | null {
  if (!opdrachtIds.every((id) => Object.hasOwn(oud.verzonden, id))) return null;
  const nu = new Set(opdrachtIds);
  const verzonden = Object.entries(oud.verzonden).map(([id, uit]) => [id, nu.has(id) ? { ...uit, herinnerdOp: [...uit.herinnerdOp, op].slice(-MEESTE_HERINNERINGEN) } : uit] as const);
  return { ...oud, verzonden: Object.fromEntries(verzonden) };
}

/** With a note of the forms that were made. Made again, a form keeps its reminders. */
export function metVerzonden(oud: Leertraject, gemaakt: readonly { readonly opdrachtId: string; readonly bestandsnaam: string }[], op: number): Leertraject {
  const nieuw = gemaakt.map(({ opdrachtId, bestandsnaam }) => [opdrachtId, { op, bestandsnaam, herinnerdOp: oud.verzonden[opdrachtId]?.herinnerdOp ?? [] }] as const);
  return { ...oud, verzonden: { ...oud.verzonden, ...Object.fromEntries(nieuw) } };
}

/** With one more password that forms got, the last at the end. @param meeste how many are kept */
export function metWachtwoord(oud: Leertraject, wachtwoord: string, meeste: number): Leertraject {
  if (wachtwoord === '' || oud.wachtwoorden.at(-1) === wachtwoord) return oud;
  return { ...oud, wachtwoorden: [...oud.wachtwoorden.filter((eerder) => eerder !== wachtwoord), wachtwoord].slice(-meeste) };
}
