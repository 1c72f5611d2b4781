import { aanmeldingVolledig, ontbrekend } from '#shared/domein/aanmelding-volledig';
import type { Casus } from '#shared/domein/casus';
import { stand } from '#shared/domein/afspraakstand';
import { ontbreektAanGrondslag } from '#shared/domein/grondslag';
import { isVoorDeUitkomst, loopstap, mogelijkNa } from '#shared/domein/levensloop';
import type { Regio } from '#shared/domein/regio';

/* The parts of the page of a casus with a traject, in the order in which a chair goes through them. */

export const ONDERDELEN = ['overzicht', 'stap', 'aanmelding', 'betrokkenen', 'tijdlijn', 'hulp', 'grondslag', 'afspraken', 'notities', 'overleggen', 'documenten', 'casusbeeld', 'regie', 'verzoeken'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** A part as the navigation names it; `bij` is a small word beside it, and `let` says that it asks attention. */
export interface Onderdeelregel {
  readonly id: Onderdeel;
  readonly naam: string;
  readonly bij: string;
  readonly let: boolean;
}

const NAMEN: Readonly<Record<Onderdeel, string>> = {
  overzicht: 'Overzicht',
  stap: 'Volgende stap',
  aanmelding: 'Aanmelding',
  betrokkenen: 'Betrokkenen',
  tijdlijn: 'Tijdlijn',
  hulp: 'Hulp nu',
  grondslag: 'Grondslag',
  afspraken: 'Afspraken',
  notities: 'Notities',
  overleggen: 'Overleggen',
  documenten: 'Documenten',
  casusbeeld: 'Casusbeeld',
  regie: 'Regie',
  verzoeken: 'Verzoeken van het gezin',
};

/** @param vandaag the present day as `2026-03-12` */
export function onderdelen(casus: Casus, regio: Regio, vandaag: string): readonly Onderdeelregel[] {
  const voor = isVoorDeUitkomst(loopstap(casus.levensloop));
  const hier = ONDERDELEN.filter((id) => id !== 'stap' || mogelijkNa(loopstap(casus.levensloop)).length > 0);
  return hier.map((id) => ({ id, naam: id === 'stap' && voor ? 'Triage' : NAMEN[id], ...erbij(id, casus, regio, vandaag, voor) }));
}

function erbij(id: Onderdeel, casus: Casus, regio: Regio, vandaag: string, voor: boolean): Pick<Onderdeelregel, 'bij' | 'let'> {
  switch (id) {
    case 'overzicht':
    case 'stap':
    case 'casusbeeld':
    case 'regie':
    case 'verzoeken':
      return { bij: '', let: false };
    case 'aanmelding': {
      const mist = voor ? ontbrekend(aanmeldingVolledig(casus, regio)).length : 0;
      return mist === 0 ? { bij: '', let: false } : { bij: `${mist} ${mist === 1 ? 'ontbreekt' : 'ontbreken'}`, let: true };
    }
    case 'grondslag':
      return ontbreektAanGrondslag(casus, regio).nodig.length > 0 ? { bij: 'ontbreekt', let: true } : aantal(casus.grondslagen);
    case 'afspraken': {
      // Short: what is late says enough, and all of it stands with the afspraken.
      const telaat = casus.afspraken.filter((afspraak) => stand(afspraak, vandaag) === 'te-laat').length;
      const open = casus.afspraken.filter(({ status }) => status === 'open').length;
      return telaat > 0 ? { bij: `${telaat} te laat`, let: true } : { bij: open === 0 ? '' : `${open} open`, let: false };
    }
    case 'betrokkenen':
    case 'tijdlijn':
    case 'hulp':
    case 'notities':
    case 'overleggen':
    case 'documenten':
      return aantal(casus[id]);
  }
}

function aantal(lijst: readonly unknown[]): Pick<Onderdeelregel, 'bij' | 'let'> {
  return { bij: lijst.length === 0 ? '' : String(lijst.length), let: false };
}

/** Where a chair begins: a fresh aanmelding is filled in, everything else is looked over first. */
export function beginOnderdeel(casus: Casus): Onderdeel {
  return loopstap(casus.levensloop) === 'aangemeld' ? 'aanmelding' : 'overzicht';
}
