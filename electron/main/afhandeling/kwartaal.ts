import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { isodag } from '#shared/domein/tijd';
import { kwartaallijst, kwartaalwerkcijfers } from '../stukken/kwartaal.ts';
import type { Werkruimte } from '../werkruimte.ts';

type Kwartaalkamer = Pick<Werkruimte, 'casussen' | 'sessies' | 'dossiers' | 'leertrajecten' | 'stukbouwer'>;

/** The quarters of which a report can be made, their numbers, and making one anew that was told. */
export function kwartaalAfhandeling(eisOpen: () => Kwartaalkamer): Pick<Afhandelaars<VoorzitterContract>, 'kwartaal.lijst' | 'kwartaal.werkcijfers' | 'kwartaal.corrigeer'> {
  return {
    'kwartaal.lijst': () => {
      const kamer = eisOpen();
      return kwartaallijst(kamer, kamer.stukbouwer.correcties);
    },
    'kwartaal.werkcijfers': async (van) => (await kwartaalwerkcijfers(eisOpen(), van, isodag(Date.now()))).map(({ titel, rijen }) => ({ titel, rijen: [...rijen] })),
    'kwartaal.corrigeer': async ({ reden, ...van }) => {
      const { correcties } = eisOpen().stukbouwer;
      if (reden === null) correcties.stop(van);
      else await correcties.begin(van, reden);
    },
  };
}
