import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { kwartaallijst } from '../stukken/kwartaal.ts';
import type { Werkruimte } from '../werkruimte.ts';

/** The quarters of which a report can be made. */
export function kwartaalAfhandeling(eisOpen: () => Pick<Werkruimte, 'casussen' | 'sessies'>): Pick<Afhandelaars<VoorzitterContract>, 'kwartaal.lijst'> {
  return { 'kwartaal.lijst': () => kwartaallijst(eisOpen()) };
}
