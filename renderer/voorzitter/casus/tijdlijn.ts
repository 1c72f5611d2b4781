import type { Tijdlijnpunt } from '#shared/domein/casus';

export type Tijdlijn = readonly Tijdlijnpunt[];

/**
 * The events from old to new. A year or month stands before the days in it; what has no date stands at the end.
 * Events of one date keep their order.
 */
export function opVolgorde(tijdlijn: Tijdlijn): Tijdlijn {
  return tijdlijn.toSorted((a, b) => {
    if (a.wanneer === '' || b.wanneer === '') return Number(a.wanneer === '') - Number(b.wanneer === '');
    return a.wanneer < b.wanneer ? -1 : Number(a.wanneer > b.wanneer);
  });
}

export function wijzigGebeurtenis(tijdlijn: Tijdlijn, id: string, deel: Partial<Omit<Tijdlijnpunt, 'id'>>): Tijdlijn {
  return tijdlijn.map((gebeurtenis) => (gebeurtenis.id === id ? { ...gebeurtenis, ...deel } : gebeurtenis));
}

export function leegTijdlijnpunt(id: string): Tijdlijnpunt {
  return { id, wanneer: '', wat: '', aard: 'neutraal', bron: '', tot: '', loopt: false, leefgebied: '', andereKijk: [] };
}

export function voegGebeurtenisToe(tijdlijn: Tijdlijn, id: string, deel: Partial<Omit<Tijdlijnpunt, 'id'>>): Tijdlijn {
  return [...tijdlijn, { ...leegTijdlijnpunt(id), ...deel }];
}

export function verwijderGebeurtenis(tijdlijn: Tijdlijn, id: string): Tijdlijn {
  return tijdlijn.filter((gebeurtenis) => gebeurtenis.id !== id);
}

/** Puts a removed event back, once, where its date belongs. */
export function zetGebeurtenisTerug(tijdlijn: Tijdlijn, gebeurtenis: Tijdlijnpunt): Tijdlijn {
  return tijdlijn.some((ander) => ander.id === gebeurtenis.id) ? tijdlijn : opVolgorde([...tijdlijn, gebeurtenis]);
}
