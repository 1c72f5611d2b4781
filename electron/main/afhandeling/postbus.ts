import { metGenomenPost, zonderPoststuk } from '#shared/leertraject/inzendsels';
import type { Leertraject, Poststuk } from '#shared/leertraject/leertraject';
import type { Bijlagen } from './bijlagen.ts';
import type { Leertrajecten } from './leertrajecten.ts';
import { onderdeelWeg } from './leertrajectfouten.ts';

export interface Postbronnen {
  readonly leertrajecten: Leertrajecten;
  readonly bijlagen: Bijlagen;
  /** Epoch ms. */
  readonly nu: () => number;
  readonly nieuwId: () => string;
}

/** Returned files: what finds its own assignment, and what waits for somebody. */
export class Postbus {
  readonly #bronnen: Postbronnen;

  constructor(bronnen: Postbronnen) {
    this.#bronnen = bronnen;
  }

  /** Takes the answers of a file that waited for its assignment. @throws OntwarFout NIET_GEVONDEN, and as `Leertrajecten.wijzig` */
  neem(sessieId: string, poststukId: string): Promise<Leertraject> {
    return this.#handelAf(sessieId, poststukId, (oud) => metGenomenPost(oud, poststukId, this.#bronnen.nieuwId()));
  }

  /** @throws OntwarFout NIET_GEVONDEN, and as `Leertrajecten.wijzig` */
  gooiWeg(sessieId: string, poststukId: string): Promise<Leertraject> {
    return this.#handelAf(sessieId, poststukId, (oud) => zonderPoststuk(oud, poststukId));
  }

  /** The file itself, to be saved outside the kluis. @throws OntwarFout NIET_GEVONDEN, and what reading throws */
  async bestand(sessieId: string, poststukId: string): Promise<{ readonly bestandsnaam: string; readonly bytes: Uint8Array }> {
    const stuk = await this.#vind(sessieId, poststukId);
    if (!stuk.bewaard) throw onderdeelWeg('Dit bestand');
    return { bestandsnaam: veiligeNaam(stuk.bestandsnaam), bytes: await this.#bronnen.bijlagen.lees(poststukId) };
  }

  async #vind(sessieId: string, poststukId: string): Promise<Poststuk> {
    const stuk = (await this.#bronnen.leertrajecten.lees(sessieId)).post.find(({ id }) => id === poststukId);
    if (stuk === undefined) throw onderdeelWeg('Dit bestand');
    return stuk;
  }

  async #handelAf(sessieId: string, poststukId: string, verander: (oud: Leertraject) => Leertraject | null): Promise<Leertraject> {
    const { leertrajecten, bijlagen } = this.#bronnen;
    const nieuw = await leertrajecten.wijzig(sessieId, (oud) => {
      const zonder = verander(oud);
      if (zonder === null) throw onderdeelWeg('Dit bestand');
      return zonder;
    });
    await bijlagen.vernietig(poststukId);
    return nieuw;
  }
}

/** A name as any disk takes it; it came with a file from outside. */
function veiligeNaam(naam: string): string {
  // eslint-disable-next-line no-control-regex
  const schoon = naam.replaceAll(/[\\/:*?"<>|\u0000-\u001F]/g, '_').slice(0, 150).trim();
  return schoon === '' || /^\.+$/.test(schoon) ? 'formulier.pdf' : schoon;
}
