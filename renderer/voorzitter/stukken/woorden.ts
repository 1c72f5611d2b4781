import { toonDag } from '#shared/domein/tijd';
import { telwoord } from '#shared/domein/woorden';
import type { Middel, Stuksoort, Vindsoort } from '#shared/stukken/keuzes';
import { statuswoord } from '#shared/stukken/soorten';
import type { Checkkeuze } from '#shared/stukken/stuk';
import type { Stukversieregel } from './beeld.ts';

/* The words of everything that leaves on paper. */

/** As the heading over what was found. */
export const SOORTKOPPEN: Readonly<Record<Vindsoort, string>> = {
  naam: 'Namen uit deze casus',
  bsn: 'Burgerservicenummers',
  geboortedatum: 'Geboortedatums',
  telefoon: 'Telefoonnummers',
  email: 'E-mailadressen',
  adres: 'Adressen',
  postcode: 'Postcodes',
  rekening: 'Rekeningnummers',
  kenteken: 'Kentekens',
  instelling: 'Scholen en instellingen',
  datum: 'Precieze dagen van vroeger',
  mogelijk: 'Mogelijk een naam',
};

export const MIDDELKNOPPEN: Readonly<Record<Middel, string>> = { verwijderen: 'Verwijderen', zwartlakken: 'Zwartlakken', veralgemeniseren: 'Anders zeggen', laten: 'Laten staan' };

/** What often is the reason that something stays, before a chair gave reasons of their own. */
export const VOORGESTELDE_REDENEN: Readonly<Record<Vindsoort, readonly string[]>> = {
  naam: ['hier een gewoon woord'],
  bsn: ['geen BSN'],
  geboortedatum: ['geen geboortedatum'],
  telefoon: ['een algemeen nummer'],
  email: ['een algemeen adres', 'hier kan iets naar terug'],
  adres: ['het adres van een organisatie'],
  postcode: ['het adres van een organisatie'],
  rekening: ['geen rekeningnummer'],
  kenteken: ['geen kenteken'],
  instelling: ['is een deelnemer', 'zegt niet wie het is'],
  datum: ['wijst naar niemand', 'de precieze dag is nodig'],
  mogelijk: ['geen naam van een mens', 'een organisatie'],
};

/** What was decided, in a few words. */
export function besluit({ middel, door, reden }: Pick<Checkkeuze, 'middel' | 'door' | 'reden'>): string {
  switch (middel) {
    case 'verwijderen':
      return 'verwijderd';
    case 'zwartlakken':
      return 'zwartgelakt';
    case 'veralgemeniseren':
      return `wordt ‘${door}’`;
    case 'laten':
      return reden === '' ? 'blijft staan' : `blijft staan: ${reden}`;
  }
}

/** How many places ask a decision. */
export function openzin(open: number, alles: number): string {
  if (alles === 0) return 'Niets gevonden. Kijk zelf nog een keer: Ontwar ziet niet alles.';
  if (open === 0) return `Je hebt overal gekozen, bij ${telwoord(alles, 'plek', 'plekken')}.`;
  return `${telwoord(open, 'plek vraagt', 'plekken vragen')} een keuze.`;
}

/** How it stands with what was typed for something that leaves beside the stukken. @param open null while it is being looked at */
export function uitgaandzin(open: number | null, alles: number): string {
  if (open === null) return 'Ontwar kijkt na wat je typte.';
  if (open > 0) return `${open === 1 ? 'Er staat 1 ding in dat' : `Er staan ${open} dingen in die`} naar iemand ${open === 1 ? 'wijst' : 'wijzen'}. Kies eerst wat ermee gebeurt.`;
  return alles === 0 ? 'Er is niets gevonden dat naar iemand wijst. Kijk zelf ook: Ontwar ziet niet alles.' : `Nagekeken: je koos bij ${telwoord(alles, 'ding', 'dingen')} wat ermee gebeurt.`;
}

/** `Versie 2, concept, 19 maart 2026`. */
export function versienaam(soort: Stuksoort, { versie, status, op }: Pick<Stukversieregel, 'versie' | 'status' | 'op'>): string {
  return [`Versie ${versie}`, statuswoord(soort, status), toonDag(op)].join(', ');
}

/** When it was saved to be sent, and as what. */
export function zendingkop({ op, vorm, metWachtwoord }: Pick<Stukversieregel['zendingen'][number], 'op' | 'vorm' | 'metWachtwoord'>): string {
  return `${toonDag(op)}, als ${vorm === 'html' ? 'webpagina' : metWachtwoord ? 'PDF met wachtwoord' : 'PDF zonder wachtwoord'}`;
}
