import type { Casus } from './casus.ts';
import type { Aanmelding } from './traject.ts';

/* With what a casus begins. */

export function legeAanmelding(): Aanmelding {
  return {
    op: '',
    leeftijd: null,
    gemeente: '',
    verblijf: '',
    kader: null,
    geprobeerd: [],
    school: '',
    veiligheid: { oordeel: null, toelichting: '', wieHandelt: '' },
    wensJeugdige: '',
    wensOuders: '',
    spoed: null,
    spoedWaarom: '',
  };
}

/** What a casus without a traject has of one. */
export type LeegTraject = Pick<Casus, 'aanmelding' | 'grondslagen' | 'betrokkenen' | 'hulp' | 'notities' | 'afspraken' | 'documenten' | 'levensloop' | 'overleggen' | 'verslagen'>;

export function leegTraject(): LeegTraject {
  return {
    aanmelding: legeAanmelding(),
    grondslagen: [],
    betrokkenen: [],
    hulp: [],
    notities: [],
    afspraken: [],
    documenten: [],
    levensloop: [],
    overleggen: [],
    verslagen: [],
  };
}

/** @param op epoch ms */
export function nieuweCasus(id: string, code: string, op: number): Casus {
  return {
    versie: 2,
    id,
    code,
    aangedragenDoor: '',
    kern: '',
    casusbeeld: { situatie: '', verloop: '', stemJeugdigeEnOuders: '', watHielp: '' },
    tijdlijn: [],
    ...leegTraject(),
    gemaaktOp: op,
    gewijzigdOp: op,
  };
}
