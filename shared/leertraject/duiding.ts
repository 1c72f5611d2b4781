import { nooit } from '../domein/alleen-lezen.ts';
import { MAX_TEKST } from '../domein/tekstvormen.ts';
import type { Inzending } from '../werkvormen/waarden.ts';
import { enquetevelden, vraagsom } from './bouw-formulier.ts';
import type { Formulierkenmerk, Formuliervelden, GelezenFormulier } from './formulier.ts';
import { antwoordenUit, horenBij, inzendingUit, isLeeg, isLegeInzending, isTeLang, zijnGelijk } from './inlezen.ts';
import type { Postsoort } from './keuzes.ts';
import type { Leertraject, Opdracht, Opdrachtantwoorden } from './leertraject.ts';
import { isReactiecode, zoekOpdrachtcode } from './veldnamen.ts';
import type { Opdrachtvraag } from './vorm.ts';

/* What to do with a returned file: which assignment it answers, or why somebody has to look at it. */

/** The enquête of the session, and what came in for it. */
export interface Enquetebeeld {
  readonly vragen: readonly { readonly id: string; readonly vraag: string }[];
  readonly cijfervraag: string;
  readonly inzendingen: readonly Inzending[];
}

export interface Duidingsbronnen {
  readonly leertraject: Pick<Leertraject, 'vorm' | 'inhoud' | 'inzendsels' | 'post' | 'enquetes'>;
  /** The code of a casus of this leersessie, by its id; null when it is not one. */
  readonly casuscode: (casusId: string) => string | null;
  /** Null for a session without one. */
  readonly enquete: Enquetebeeld | null;
}

export type Duiding =
  /** The answers to an assignment that had none yet. */
  | { readonly soort: 'opdracht'; readonly opdrachtId: string; readonly antwoorden: Opdrachtantwoorden }
  /** The same was there already: nothing to do. */
  | { readonly soort: 'bekend'; readonly opdrachtId: string | null }
  | { readonly soort: 'enquete'; readonly inzending: Inzending }
  | Postduiding;

/** To be kept as a poststuk. */
export interface Postduiding {
  readonly soort: 'post';
  readonly waarom: Postsoort;
  readonly opdrachtId: string | null;
  /** Of what is `dubbel` or `bewerkt`; null when they are too long to keep, and then they can be read in `tekst`. */
  readonly antwoorden: Opdrachtantwoorden | null;
  readonly tekst: string;
  /** Of a form of ours that does not belong here: another leersessie in this kluis may know it. */
  readonly kenmerk: Formulierkenmerk | null;
}

/** What a file that was read is, against what is known of this leersessie. */
export function duid(gelezen: GelezenFormulier, bronnen: Duidingsbronnen): Duiding {
  switch (gelezen.soort) {
    case 'formulier':
      return duidFormulier(gelezen.kenmerk, gelezen.velden, bronnen);
    case 'plat':
      // To react on a report: that is read in with the report.
      if (isReactiecode(gelezen.code)) return post('vreemd', {});
      return post('plat', { opdrachtId: opdrachtMetCode(gelezen.code, bronnen)?.id ?? null, tekst: watPast(gelezen.tekst) });
    default:
      return post(gelezen.soort, {});
  }
}

function duidFormulier(kenmerk: Formulierkenmerk, velden: Formuliervelden, bronnen: Duidingsbronnen): Duiding {
  switch (kenmerk.soort) {
    case 'opdracht':
      return duidOpdracht(kenmerk, velden, bronnen);
    case 'enquete':
      return duidEnquete(kenmerk, velden, bronnen);
    case 'reactie':
      return post('vreemd', {});
    default:
      return nooit(kenmerk.soort);
  }
}

function duidOpdracht(kenmerk: Formulierkenmerk, velden: Formuliervelden, { leertraject }: Duidingsbronnen): Duiding {
  const opdracht = leertraject.inhoud.opdrachten.find(({ id }) => id === kenmerk.id);
  if (opdracht === undefined) return post('vreemd', { kenmerk });
  const { vragen } = leertraject.vorm.opdrachten[opdracht.rol];
  const antwoorden = antwoordenUit(vragen, velden);
  const deel = { opdrachtId: opdracht.id, antwoorden };
  if (isTeLang(antwoorden)) return post('bewerkt', { ...deel, antwoorden: null, tekst: watPast(uitgeschreven(vragen, antwoorden)) });
  const bekend = antwoordenVan(leertraject, opdracht.id).some((eerder) => zijnGelijk(eerder, antwoorden));
  if (bekend && !isLeeg(antwoorden)) return { soort: 'bekend', opdrachtId: opdracht.id };
  if (kenmerk.vraagsom !== vraagsom(vragen) || !horenBij(vragen, velden)) return post('bewerkt', deel);
  if (isLeeg(antwoorden)) return post('leeg', { opdrachtId: opdracht.id });
  return leertraject.inzendsels.some(({ opdrachtId }) => opdrachtId === opdracht.id) ? post('dubbel', deel) : { soort: 'opdracht', ...deel };
}

/** All that came in for an assignment, also what still waits for somebody. */
function antwoordenVan({ inzendsels, post: stukken }: Duidingsbronnen['leertraject'], id: string): readonly Opdrachtantwoorden[] {
  return [...inzendsels, ...stukken].flatMap(({ opdrachtId, antwoorden }) => (opdrachtId === id && antwoorden !== null ? [antwoorden] : []));
}

function duidEnquete(kenmerk: Formulierkenmerk, velden: Formuliervelden, { leertraject, enquete }: Duidingsbronnen): Duiding {
  if (enquete === null || !leertraject.enquetes.includes(kenmerk.id)) return post('vreemd', { kenmerk });
  const vragen = enquetevelden(enquete.vragen, enquete.cijfervraag);
  const inzending = inzendingUit(kenmerk.id, vragen, velden);
  if (kenmerk.vraagsom !== vraagsom(vragen) || !horenBij(vragen, velden) || Object.values(inzending.antwoorden).some((antwoord) => antwoord.length > MAX_TEKST)) return post('bewerkt', {});
  if (isLegeInzending(inzending)) return post('leeg', {});
  const eerder = enquete.inzendingen.find(({ id }) => id === kenmerk.id);
  if (eerder === undefined) return { soort: 'enquete', inzending };
  return zelfdeInzending(eerder, inzending) ? { soort: 'bekend', opdrachtId: null } : post('dubbel', {});
}

function zelfdeInzending(een: Inzending, ander: Inzending): boolean {
  const ids = new Set([...Object.keys(een.antwoorden), ...Object.keys(ander.antwoorden)]);
  return een.cijfer === ander.cijfer && [...ids].every((id) => (een.antwoorden[id] ?? '') === (ander.antwoorden[id] ?? ''));
}

function opdrachtMetCode(code: string, { leertraject, casuscode }: Duidingsbronnen): Opdracht | undefined {
  const gezocht = zoekOpdrachtcode(code);
  return leertraject.inhoud.opdrachten.find(({ casusId, nummer }) => gezocht !== null && nummer === gezocht.nummer && casuscode(casusId) === gezocht.casuscode);
}

function post(waarom: Postsoort, { opdrachtId = null, antwoorden = null, tekst = '', kenmerk = null }: Partial<Omit<Postduiding, 'soort' | 'waarom'>>): Postduiding {
  return { soort: 'post', waarom, opdrachtId, antwoorden, tekst, kenmerk };
}

const AFGEBROKEN = '\n\n(Er stond nog meer. De hele tekst staat in het bestand zelf.)';

/** What can be kept of a text to read; it says so when there is more, and the file itself is kept whole. */
function watPast(tekst: string): string {
  return tekst.length <= MAX_TEKST ? tekst : `${tekst.slice(0, MAX_TEKST - AFGEBROKEN.length)}${AFGEBROKEN}`;
}

/** The answers as one text. */
function uitgeschreven(vragen: readonly Opdrachtvraag[], antwoorden: Opdrachtantwoorden): string {
  return vragen
    .flatMap(({ id, vraag }) => {
      const antwoord = antwoorden[id];
      if (antwoord === undefined) return [];
      const rijen = antwoord.gebeurtenissen.map(({ wanneer, wat }) => [wanneer, wat].filter((deel) => deel !== '').join(': '));
      return [[vraag, antwoord.tekst, ...rijen].filter((deel) => deel !== '').join('\n')];
    })
    .join('\n\n');
}
