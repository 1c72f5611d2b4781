import { nooit } from '../domein/alleen-lezen.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import type { Formulierkenmerk, Formuliermodel, Formulierveld, Formuliervraag } from './formulier.ts';
import { vulIn } from './invulplekken.ts';
import type { Opdrachtrol } from './keuzes.ts';
import type { Opdracht } from './leertraject.ts';
import { ENQUETECODE, opdrachtcode } from './veldnamen.ts';
import type { Leertrajectvorm } from './vorm.ts';

export { opdrachtcode } from './veldnamen.ts';

export interface Opdrachtgegevens {
  readonly casuscode: string;
  /** The leerthema of the session. */
  readonly onderwerp: string;
  /** The day of the meeting; empty while it is not chosen. */
  readonly datum: string;
  readonly reageerVoor: string;
  readonly contact: string;
  /** Epoch ms. */
  readonly gemaaktOp: number;
}

/** The form of one assignment. Nothing of the person is in it but the id of the assignment. */
export function bouwOpdrachtformulier(vorm: Leertrajectvorm, opdracht: Pick<Opdracht, 'id' | 'nummer' | 'rol'>, gegevens: Opdrachtgegevens): Formuliermodel {
  const { titel, inleiding, slot, vragen, overslaan, overslaanTekst } = vorm.opdrachten[opdracht.rol];
  const code = opdrachtcode(gegevens.casuscode, opdracht.nummer);
  const datum = toonDeeldatum(gegevens.datum);
  const reageerVoor = toonDeeldatum(gegevens.reageerVoor);
  const { onderwerp, contact } = gegevens;
  const plekken = { leerthema: onderwerp, datum, reageerVoor, contact, code, aanhef: '' };
  return {
    kenmerk: { soort: 'opdracht', id: opdracht.id, vraagsom: vraagsom(vragen) },
    titel,
    code,
    kenmerken: bekend([
      { naam: 'Thema', waarde: onderwerp },
      { naam: 'Bijeenkomst', waarde: datum },
      { naam: 'Graag terug vóór', waarde: reageerVoor },
      { naam: 'Terug naar', waarde: contact },
    ]),
    inleiding: alineas(inleiding, plekken),
    vragen: vragen.map((vraag, i): Formuliervraag => ({ nummer: i + 1, vraag, overslaan: overslaan ? overslaanTekst : null })),
    slot: alineas(slot, plekken),
    gemaaktOp: gegevens.gemaaktOp,
  };
}

/** The id of the score of an enquête among the questions of its form. */
export const CIJFERVRAAG = 'cijfer';

export interface Enquetegegevens {
  /** Of this one form: opaque, and kept by nobody with a name. */
  readonly id: string;
  readonly onderwerp: string;
  readonly datum: string;
  readonly vragen: readonly { readonly id: string; readonly vraag: string }[];
  /** Empty: no score is asked. */
  readonly cijfervraag: string;
  readonly contact: string;
  readonly gemaaktOp: number;
}

/** One enquête form, to be used once. */
export function bouwEnqueteformulier({ id, onderwerp, datum, vragen, cijfervraag, contact, gemaaktOp }: Enquetegegevens): Formuliermodel {
  const velden = enquetevelden(vragen, cijfervraag);
  return {
    kenmerk: { soort: 'enquete', id, vraagsom: vraagsom(velden) },
    titel: 'Hoe was de bijeenkomst?',
    code: ENQUETECODE,
    kenmerken: bekend([
      { naam: 'Thema', waarde: onderwerp },
      { naam: 'Bijeenkomst', waarde: toonDeeldatum(datum) },
    ]),
    inleiding: [
      'Met jouw antwoorden maken we de volgende bijeenkomst beter. Je hoeft niet alles in te vullen. Schrijf geen namen op, ook niet die van jezelf.',
      'Typ je antwoorden in de vakken en bewaar het formulier. Past een antwoord niet in het vak? Typ dan gewoon door: alles wordt gelezen.',
    ],
    vragen: velden.map((vraag, i): Formuliervraag => ({ nummer: i + 1, vraag, overslaan: null })),
    slot: [contact.trim() === '' ? 'Dank je wel.' : `Klaar? Bewaar het formulier en stuur het terug naar ${contact.trim()}. Dank je wel.`],
    gemaaktOp,
  };
}

/** The questions of an enquête as they stand on its form. */
export function enquetevelden(vragen: Enquetegegevens['vragen'], cijfervraag: string): readonly Formulierveld[] {
  const teksten = vragen.map(({ id, vraag }): Formulierveld => ({ soort: 'tekst', id, vraag, hulp: '', naar: null, betekenis: null, regels: 3 }));
  return cijfervraag === '' ? teksten : [...teksten, { soort: 'cijfer', id: CIJFERVRAAG, vraag: cijfervraag, hulp: '', van: 1, tot: 10 }];
}

function bekend(kenmerken: Formuliermodel['kenmerken']): Formuliermodel['kenmerken'] {
  return kenmerken.filter(({ waarde }) => waarde.trim() !== '');
}

function alineas(teksten: readonly string[], plekken: Parameters<typeof vulIn>[1]): readonly string[] {
  return teksten.map((tekst) => vulIn(tekst, plekken)).filter((tekst) => tekst.trim() !== '');
}

/** A sum over the questions: other questions give another sum. Layout does not count. */
export function vraagsom(vragen: readonly Formulierveld[]): Formulierkenmerk['vraagsom'] {
  const tekst = JSON.stringify(vragen.map(inhoudVan));
  return `${fnv(tekst, 0x81_1c_9d_c5)}${fnv(tekst, 0x5b_d1_e9_95)}`;
}

function inhoudVan(veld: Formulierveld): readonly unknown[] {
  const basis = [veld.soort, veld.id, veld.vraag];
  switch (veld.soort) {
    case 'tekst':
      return basis;
    case 'vinkjes':
    case 'keuze':
      return [...basis, veld.opties.map(({ id, label }) => [id, label])];
    case 'gebeurtenissen':
      return [...basis, veld.rijen];
    case 'cijfer':
      return [...basis, veld.van, veld.tot];
    default:
      return nooit(veld);
  }
}

/** FNV-1a over the code units, as eight hexadecimal digits. */
function fnv(tekst: string, begin: number): string {
  let som = begin;
  for (let i = 0; i < tekst.length; i += 1) som = Math.imul(som ^ tekst.charCodeAt(i), 0x01_00_01_93);
  return (som >>> 0).toString(16).padStart(8, '0');
}

/** The name of the file of an assignment: `2026-03-12 WS-2026-001 opdracht 3 ouder.pdf`. Names of files travel, so no name is in it. */
export function opdrachtBestandsnaam({ datum, casuscode, nummer, rol }: { readonly datum: string; readonly casuscode: string; readonly nummer: number; readonly rol: Opdrachtrol }): string {
  return `${[datum, casuscode, `opdracht ${nummer}`, rol].filter((deel) => deel !== '').join(' ')}.pdf`;
}

/** The name of the file of one of so many enquête forms: `2026-03-12 enquete 03.pdf`. The number says nothing of who gets it. */
export function enqueteBestandsnaam({ datum, nummer }: { readonly datum: string; readonly nummer: number }): string {
  return `${[datum, 'enquete', String(nummer).padStart(2, '0')].filter((deel) => deel !== '').join(' ')}.pdf`;
}
