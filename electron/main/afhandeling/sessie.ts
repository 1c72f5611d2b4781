import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { leertrajectId } from '#shared/leertraject/leertraject';
import type { SessieOpdracht } from '#shared/werkvormen/sessie';
import { antwoordSleutel } from '#shared/werkvormen/sleutels';
import type { Drukte } from '../ipc/drukte.ts';
import { kladId } from '../klad/kladjes.ts';
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
    'sessie.maak': ({ werkvormId }) => eisOpen().sessies.maak({ werkvormId }),
    'sessie.open': async ({ id }) => {
      await eisOpen().oogstboek.haalIn(id);
      return eisOpen().sessies.open(id);
    },
    'sessie.stuur': ({ id, opdracht }) => drukte.volg(tekstIn(id, opdracht), eisOpen().oogstboek.stuur(id, opdracht)),
    'sessie.vernietig': async ({ id }) => {
      const vernietigd = await drukte.volg(null, eisOpen().bewaring.vernietigSessie(id));
      vergeetSessie(drukte, id);
      return vernietigd;
    },
  };
}

/** What was still being saved of a session that is gone is no loss. */
export function vergeetSessie(drukte: Drukte, id: string): void {
  drukte.vergeet(id);
  drukte.vergeet(kladId(id));
  drukte.vergeet(leertrajectId(id));
}

/** The text of a session that this request saves; null when it brings none. */
function tekstIn(id: string, opdracht: SessieOpdracht): string | null {
  switch (opdracht.type) {
    case 'plan.wijzig':
    case 'parkeer.zet':
      return `${id} ${opdracht.type}`;
    case 'veld.vulIn':
      return `${id} ${antwoordSleutel(opdracht.antwoord)}`;
    default:
      return null;
  }
}
