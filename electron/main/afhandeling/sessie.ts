import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Drukte } from '../ipc/drukte.ts';
import type { Werkruimte } from '../werkruimte.ts';

type Deel = Pick<
  Afhandelaars<VoorzitterContract>,
  'werkvorm.lijst' | 'werkvorm.afgekeurd' | 'sessie.lijst' | 'sessie.maak' | 'sessie.open' | 'sessie.stuur' | 'sessie.vernietig'
>;

/** The sessions of the open kluis and the werkvormen they can follow. */
export function sessieAfhandeling(eisOpen: () => Werkruimte, drukte: Drukte): Deel {
  return {
    'werkvorm.lijst': () => eisOpen().werkvormen.geldig,
    'werkvorm.afgekeurd': () => eisOpen().werkvormen.afgekeurd,
    'sessie.lijst': () => eisOpen().sessies.lijst(),
    'sessie.maak': ({ werkvormId }) => eisOpen().sessies.maak(werkvormId),
    'sessie.open': ({ id }) => eisOpen().sessies.open(id),
    'sessie.stuur': ({ id, opdracht }) => drukte.volg(id, eisOpen().sessies.stuur(id, opdracht)),
    'sessie.vernietig': async ({ id }) => {
      await eisOpen().sessies.vernietig(id);
      drukte.vergeet(id);
    },
  };
}
