import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { schemaInstellingen, type Instellingen } from '#shared/domein/instellingen';
import { STANDAARD_INSTELLINGEN } from '#shared/domein/keuzes';
import type { Recordopslag } from '../../kluis/opslag.ts';
import type { Drukte } from '../ipc/drukte.ts';

/** The settings of the user. */
export function instellingenAfhandeling(
  eisOpen: () => { readonly instellingen: Instellingenrecord },
  drukte: Drukte,
): Pick<Afhandelaars<VoorzitterContract>, 'instellingen.lees' | 'instellingen.bewaar'> {
  return {
    'instellingen.lees': () => eisOpen().instellingen.nu,
    'instellingen.bewaar': (instellingen) => drukte.volg('instellingen', eisOpen().instellingen.bewaar(instellingen)),
  };
}

/** The one record of this kind. */
const ID = 'instellingen';

/** The choices of the user, in memory while the kluis is open because the idle lock asks for them every second. */
export class Instellingenrecord {
  readonly #opslag: Recordopslag;
  #nu: Instellingen;

  private constructor(opslag: Recordopslag, nu: Instellingen) {
    this.#opslag = opslag;
    this.#nu = nu;
  }

  /**
   * Reads the record of this kluis; the first time there is none and the defaults hold until something is changed.
   * A record that is there and cannot be read also leaves the defaults, so that the kluis opens; saving then says why it cannot.
   */
  static async lees(opslag: Recordopslag): Promise<Instellingenrecord> {
    return new Instellingenrecord(opslag, await leesOfStandaard(opslag));
  }

  /** After a former version was put back. */
  async herlees(): Promise<void> {
    this.#nu = await leesOfStandaard(this.#opslag);
  }

  get nu(): Instellingen {
    return this.#nu;
  }

  async bewaar(instellingen: Instellingen): Promise<void> {
    await this.#opslag.bewaar({ id: ID, soort: 'instellingen', inhoud: instellingen, regel: {} });
    this.#nu = instellingen;
  }
}

async function leesOfStandaard(opslag: Recordopslag): Promise<Instellingen> {
  if (!opslag.lijst('instellingen').some(({ id }) => id === ID)) return STANDAARD_INSTELLINGEN;
  try {
    return schemaInstellingen.catch(STANDAARD_INSTELLINGEN).parse(await opslag.lees(ID));
  } catch (fout) {
    if (fout instanceof OntwarFout) return STANDAARD_INSTELLINGEN;
    throw fout;
  }
}
