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
  #gelezen: Gelezen;

  private constructor(opslag: Recordopslag, gelezen: Gelezen) {
    this.#opslag = opslag;
    this.#gelezen = gelezen;
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
    this.#gelezen = await leesOfStandaard(this.#opslag);
  }

  get nu(): Instellingen {
    return this.#gelezen.instellingen;
  }

  /** @throws OntwarFout VERSIE_TE_NIEUW, and what saving throws */
  async bewaar(instellingen: Instellingen): Promise<void> {
    if (this.#gelezen.vanNieuwere) throw vanNieuwere();
    await this.#opslag.bewaar({ id: ID, soort: 'instellingen', inhoud: instellingen, regel: {} });
    this.#gelezen = { instellingen, vanNieuwere: false };
  }
}

interface Gelezen {
  readonly instellingen: Instellingen;
  /** The record is whole, but of a form this Ontwar does not know: it is not to be overwritten. */
  readonly vanNieuwere: boolean;
}

const STANDAARD: Gelezen = { instellingen: STANDAARD_INSTELLINGEN, vanNieuwere: false };

async function leesOfStandaard(opslag: Recordopslag): Promise<Gelezen> {
  if (!opslag.lijst('instellingen').some(({ id }) => id === ID)) return STANDAARD;
  try {
    const gelezen = schemaInstellingen.safeParse(await opslag.lees(ID));
    return gelezen.success ? { instellingen: gelezen.data, vanNieuwere: false } : { ...STANDAARD, vanNieuwere: true };
  } catch (fout) {
    if (fout instanceof OntwarFout) return STANDAARD;
    throw fout;
  }
}

function vanNieuwere(): OntwarFout {
  return new OntwarFout({
    code: 'VERSIE_TE_NIEUW',
    watGebeurde: 'Je instellingen zijn bewaard met een nieuwere versie van Ontwar.',
    watVeilig: 'Ze staan ongeschonden in de kluis. Zolang gelden de standaardinstellingen.',
    watNu: 'Installeer de nieuwste versie van Ontwar om ze te wijzigen.',
  });
}
