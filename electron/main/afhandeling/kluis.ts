import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Kluis } from '../../kluis/kluis.ts';
import type { Kluisdeur } from '../kluisdeur.ts';
import type { Werkruimte } from '../werkruimte.ts';

type Deel = Pick<
  Afhandelaars<VoorzitterContract>,
  | 'kluis.toestand'
  | 'kluis.maak'
  | 'kluis.bevestigHerstelcode'
  | 'kluis.nieuweHerstelcode'
  | 'kluis.open'
  | 'kluis.opSlot'
  | 'kluis.schade'
  | 'kluis.zetVorigeTerug'
>;

export interface Kluishaken {
  readonly opSlot: () => void;
  /** Opening counts as being there: the idle lock starts counting. */
  readonly bijGeopend: () => void;
}

/** The door of the kluis, and what is damaged behind it. */
export function kluisAfhandeling(deur: Kluisdeur<Kluis, Werkruimte>, { opSlot, bijGeopend }: Kluishaken): Deel {
  return {
    'kluis.toestand': () => deur.toestand(),
    'kluis.maak': async (begin) => {
      const gemaakt = await deur.maak(begin);
      bijGeopend();
      return gemaakt;
    },
    'kluis.bevestigHerstelcode': ({ herstelcode }) => deur.eisOpen().bevestigHerstelcode(herstelcode),
    'kluis.nieuweHerstelcode': ({ wachtzin }) => deur.eisOpen().nieuweHerstelcode(wachtzin),
    'kluis.open': async (geheim) => {
      await deur.open(geheim);
      bijGeopend();
    },
    // Answers at once: locking waits for what is being saved, and this window is gone before it is done.
    'kluis.opSlot': opSlot,
    'kluis.schade': () => deur.eisOpen().schade(),
    // A damaged record is mended in an open kluis; a damaged header or index before it can open.
    'kluis.zetVorigeTerug': ({ id }) => deur.werkruimte?.zetVorigeTerug(id) ?? deur.herstel(id),
  };
}
