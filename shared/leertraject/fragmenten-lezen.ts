import { nooit } from '../domein/alleen-lezen.ts';
import type { Opdrachtrol } from './keuzes.ts';
import type { Inzendsel, Leertraject, Opdracht, Opdrachtantwoord } from './leertraject.ts';
import { geldendInzendsel } from './opdrachten.ts';
import type { Opdrachtvraag } from './vorm.ts';

/* The answers that count, as they are read: what somebody said to a question, and who in which role says so. */

/** What is needed of a leertraject to read its answers; a window has it too. */
export type Leesbaar = Pick<Leertraject, 'vorm' | 'inzendsels'> & { readonly inhoud: Pick<Leertraject['inhoud'], 'opdrachten' | 'fragmenten'> };

/** Whether somebody's words may stand somewhere as they are: `ongevraagd` where the form does not ask it, `onbekend` where nothing was answered. */
export type Letterlijk = 'ja' | 'nee' | 'onbekend' | 'ongevraagd';

/** One answer to one question. */
export interface Leesantwoord {
  /** Unique within the leertraject. */
  readonly sleutel: string;
  readonly inzendselId: string;
  readonly opdracht: Opdracht;
  readonly wie: string;
  readonly vraag: Opdrachtvraag;
  /** As it was given; empty when it was left out or left open. */
  readonly tekst: string;
  readonly overgeslagen: boolean;
  readonly letterlijk: Letterlijk;
}

const ROLWOORD: Readonly<Record<Opdrachtrol, string>> = { professional: 'professional', ouder: 'ouder', jeugdige: 'jeugdige' };

/** Who says so, as it may be told to others: `wijkcoach, gemeente Dijkveen`. Never a name. */
export function wieZegt({ functie, organisatie, rol }: Pick<Opdracht, 'functie' | 'organisatie' | 'rol'>): string {
  const wie = functie.trim() === '' ? ROLWOORD[rol] : functie.trim();
  return organisatie.trim() === '' ? wie : `${wie}, ${organisatie.trim()}`;
}

/** An answer as text to read and to mark in. The same answer always gives the same text: fragments keep places in it. */
export function antwoordtekst(vraag: Opdrachtvraag, antwoord: Opdrachtantwoord): string {
  switch (vraag.soort) {
    case 'tekst':
      return antwoord.tekst;
    case 'vinkjes':
    case 'keuze': {
      const gekozen = vraag.opties.filter(({ id }) => antwoord.keuzes.includes(id)).map(({ label }) => label);
      return [gekozen.join(', '), antwoord.tekst].filter((deel) => deel !== '').join('\n');
    }
    case 'gebeurtenissen':
      return antwoord.gebeurtenissen.map(({ wanneer, wat }) => [wanneer.trim(), wat.trim()].filter((deel) => deel !== '').join(': ')).filter((rij) => rij !== '').join('\n');
    default:
      return nooit(vraag);
  }
}

/** What somebody said about quoting their words. The option with which one says yes is called `ja`. */
export function magLetterlijk(vragen: readonly Opdrachtvraag[], { antwoorden }: Pick<Inzendsel, 'antwoorden'>): Letterlijk {
  const vraag = vragen.find(({ betekenis }) => betekenis === 'letterlijk');
  if (vraag === undefined) return 'ongevraagd';
  const keuzes = antwoorden[vraag.id]?.keuzes ?? [];
  if (keuzes.length === 0) return 'onbekend';
  return keuzes.includes('ja') ? 'ja' : 'nee';
}

/** The answers that count, in the order of the assignments and of their questions; only those about this casus when it is given. */
export function antwoordenVan(traject: Leesbaar, casusId?: string): readonly Leesantwoord[] {
  return traject.inhoud.opdrachten
    .filter((opdracht) => casusId === undefined || opdracht.casusId === casusId)
    .flatMap((opdracht) => {
      const inzendsel = geldendInzendsel(traject.inzendsels, opdracht.id);
      return inzendsel === undefined ? [] : antwoordenIn(traject, opdracht, inzendsel);
    });
}

function antwoordenIn({ vorm }: Leesbaar, opdracht: Opdracht, inzendsel: Inzendsel): readonly Leesantwoord[] {
  const { vragen } = vorm.opdrachten[opdracht.rol];
  const letterlijk = magLetterlijk(vragen, inzendsel);
  return vragen.map((vraag): Leesantwoord => {
    const antwoord = inzendsel.antwoorden[vraag.id];
    return {
      sleutel: `${inzendsel.id}/${vraag.id}`,
      inzendselId: inzendsel.id,
      opdracht,
      wie: wieZegt(opdracht),
      vraag,
      tekst: antwoord === undefined || antwoord.overgeslagen ? '' : antwoordtekst(vraag, antwoord),
      overgeslagen: antwoord?.overgeslagen ?? false,
      letterlijk,
    };
  });
}
