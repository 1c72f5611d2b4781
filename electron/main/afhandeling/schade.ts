import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { schemaCasusregel } from '#shared/domein/casus';
import { schemaSessieregel } from '#shared/werkvormen/sessie';
import type { Kluisschade } from '../../kluis/herstel.ts';
import { BEWIJS_ID } from '../../kluis/herstelsleuf.ts';

export type Schade = Uitkomst<VoorzitterContract, 'kluis.schade'>;

/** Damaged records in words a facilitator knows them by. */
export function schadeVoorScherm(schade: readonly Kluisschade[]): Schade {
  return schade.map((record) => ({ id: record.id, omschrijving: omschrijf(record), reden: record.fout.watGebeurde, vorigeVan: record.vorigeVan }));
}

function omschrijf({ id, soort, regel }: Kluisschade): string {
  if (id === BEWIJS_ID) return 'De aantekening dat je je herstelcode hebt overgetypt';
  switch (soort) {
    case 'casus':
      return ['Casus', schemaCasusregel.safeParse(regel).data?.code].filter(Boolean).join(' ');
    case 'sessie': {
      const gelezen = schemaSessieregel.safeParse(regel).data;
      return ['Sessie', gelezen?.onderwerp].filter(Boolean).join(': ');
    }
    case 'instellingen':
      return 'Je instellingen';
    case null:
      return 'Een onderdeel waarvan niet meer te zien is wat het was';
  }
}
