import { nooit } from '#shared/domein/alleen-lezen';
import { isId } from '#shared/domein/tekstvormen';

/** What a casus is made for: a traject with the RET, or to learn from. */
export type Nieuwsoort = 'aanmelding' | 'leersessie';

/** The part of a session that something on Vandaag is about. */
export type Sessiedeel = 'antwoorden' | 'groepen' | 'opvolging' | 'verslag' | 'gezin';

export type Instellingendeel = 'algemeen' | 'regio' | 'taal' | 'kluis' | 'backup' | 'bewaren' | 'logboek';

/** The screens of the chair's window inside an open kluis. */
export type Scherm =
  | { readonly naam: 'vandaag' }
  /** `nieuw`: with the form open for a casus of this kind. */
  | { readonly naam: 'casussen'; readonly nieuw?: Nieuwsoort }
  | { readonly naam: 'kwartaal' }
  /** `onderdeel`: with this part in front, when it has it. */
  | { readonly naam: 'casus'; readonly id: string; readonly onderdeel?: 'grondslag' }
  | { readonly naam: 'sessies' }
  /** `casusId`: the casus it is made for, when it is made from its page. */
  | { readonly naam: 'nieuweZitting'; readonly casusId: string | null }
  /** `deel`: with this part in front, when it has it. */
  | { readonly naam: 'sessie'; readonly id: string; readonly deel?: Sessiedeel }
  /** `deel`: with this part in front; `casusId`: of the logboek the lines about this casus. */
  | { readonly naam: 'instellingen'; readonly deel?: Instellingendeel; readonly casusId?: string };

/** What of a screen was in front, by what it is: a part, a tab. Only ids and words of our own, never what somebody typed. */
export type Plekken = ReadonlyMap<string, string>;

/** A screen as main remembers it across a lock: `casus/7f3a?onderdeel=notities`. Ids are opaque, so this says nothing about a casus. */
export function schrijfScherm(scherm: Scherm, plekken: Plekken = new Map()): string {
  const erbij = [...plekken].filter((paar) => paar.every(isId)).map((paar) => paar.join('='));
  return erbij.length === 0 ? schermpad(scherm) : `${schermpad(scherm)}?${erbij.join('&')}`;
}

function schermpad(scherm: Scherm): string {
  switch (scherm.naam) {
    case 'vandaag':
    case 'casussen':
    case 'kwartaal':
    case 'sessies':
    case 'instellingen':
      return scherm.naam;
    case 'casus':
    case 'sessie':
      return `${scherm.naam}/${scherm.id}`;
    case 'nieuweZitting':
      return scherm.casusId === null ? scherm.naam : `${scherm.naam}/${scherm.casusId}`;
    default:
      return nooit(scherm);
  }
}

/** The screen that was remembered; Vandaag for anything that is not one. */
export function leesScherm(tekst: string): Scherm {
  const [naam, id, ...rest] = (tekst.split('?')[0] ?? '').split('/');
  if (rest.length > 0) return { naam: 'vandaag' };
  if (id === undefined && (naam === 'casussen' || naam === 'kwartaal' || naam === 'sessies' || naam === 'instellingen')) return { naam };
  if (naam === 'nieuweZitting' && (id === undefined || isId(id))) return { naam, casusId: id ?? null };
  if ((naam === 'casus' || naam === 'sessie') && id !== undefined && isId(id)) return { naam, id };
  return { naam: 'vandaag' };
}

/** What was in front of the screen that was remembered. */
export function leesPlekken(tekst: string): Plekken {
  const paren = (tekst.split('?')[1] ?? '').split('&').map((paar) => paar.split('='));
  return new Map(paren.flatMap(([naam, waarde]) => (naam !== undefined && waarde !== undefined && isId(naam) && isId(waarde) ? [[naam, waarde] as const] : [])));
}

/** The part of the navigation a screen belongs to. */
export type Afdeling = 'vandaag' | 'casussen' | 'sessies' | 'instellingen';

export function afdelingVan(scherm: Scherm): Afdeling {
  switch (scherm.naam) {
    case 'casus':
    case 'kwartaal':
      return 'casussen';
    case 'sessie':
    case 'nieuweZitting':
      return 'sessies';
    default:
      return scherm.naam;
  }
}
