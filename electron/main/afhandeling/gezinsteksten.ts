import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { gezinstekstVan, metGezinstekst, zonderGezinstekst } from '#shared/stukken/dossier';
import type { Lezer } from '#shared/stukken/keuzes';
import type { Gezinstekst } from '#shared/stukken/stuk';
import { gezinErnaast } from '#shared/verslagen/gezin-ernaast';
import { isLegeGezinstekst } from '#shared/verslagen/gezinsgemis';
import { heeftJeugdigeversie } from '#shared/verslagen/gezinswoorden';
import type { Sessies } from '../../sessies/sessies.ts';
import type { Stukdossiers } from '../stukken/dossiers.ts';
import type { Casussen } from './casussen.ts';
import { casusNietBesproken } from './casusfouten.ts';

export interface Gezinsbronnen {
  readonly sessies: Pick<Sessies, 'kijkIn'>;
  readonly casussen: Pick<Casussen, 'lees'>;
  readonly dossiers: Pick<Stukdossiers, 'lees' | 'wijzig'>;
  /** Epoch ms. */
  readonly nu: () => number;
}

/** Which text: of what meeting, about which casus. */
interface Waarvan {
  readonly sessieId: string;
  readonly casusId: string;
}

/** The texts for the family of a session, kept in its dossier, with what the professionals wrote beside them. */
export class Gezinsteksten {
  readonly #bronnen: Gezinsbronnen;

  constructor(bronnen: Gezinsbronnen) {
    this.#bronnen = bronnen;
  }

  /** @throws OntwarFout NIET_GEVONDEN when that casus was not on that meeting, and what reading throws */
  async lees({ sessieId, casusId }: Waarvan): Promise<Uitkomst<VoorzitterContract, 'gezin.lees'>> {
    const { sessies, casussen, dossiers } = this.#bronnen;
    const { werkvorm, snapshot } = await sessies.kijkIn(sessieId);
    if (!snapshot.context.plan.casussen.some(({ id }) => id === casusId)) throw casusNietBesproken();
    const [casus, dossier] = await Promise.all([casussen.lees(casusId), dossiers.lees(sessieId)]);
    return {
      ouder: gezinstekstVan(dossier, casusId, 'ouder'),
      jeugdige: gezinstekstVan(dossier, casusId, 'jeugdige'),
      jeugdigeMogelijk: heeftJeugdigeversie(casus.aanmelding.leeftijd),
      ernaast: gezinErnaast(werkvorm, snapshot.context, casus),
    };
  }

  /** @throws OntwarFout as `Stukdossiers.wijzig`, NIET_GEVONDEN when that casus was not on that meeting */
  async bewaar({ sessieId, casusId, lezer, tekst }: Waarvan & { readonly lezer: Lezer; readonly tekst: Gezinstekst }): Promise<{ readonly bewaardOp: number }> {
    const { snapshot } = await this.#bronnen.sessies.kijkIn(sessieId);
    if (!snapshot.context.plan.casussen.some(({ id }) => id === casusId)) throw casusNietBesproken();
    await this.#bronnen.dossiers.wijzig(sessieId, (oud) => (isLegeGezinstekst(tekst) ? zonderGezinstekst(oud, casusId, lezer) : metGezinstekst(oud, casusId, lezer, tekst)));
    return { bewaardOp: this.#bronnen.nu() };
  }
}
