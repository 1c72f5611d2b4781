import { OntwarFout } from '#shared/contract/fouten';
import { schemaCasuscode } from '#shared/domein/basis';
import { schemaCasus, schemaCasusregel, type Casus, type Casusinhoud, type Casusregel } from '#shared/domein/casus';
import type { Recordopslag } from '../../kluis/opslag.ts';

export interface Casusbronnen {
  readonly opslag: Recordopslag;
  /** Epoch ms. */
  readonly nu: () => number;
  readonly nieuwId: () => string;
  /** Titles of the sessions that are not closed and use this casus. */
  readonly gebruiktIn: (id: string) => Promise<readonly string[]>;
}

/** The casussen in an open kluis. */
export class Casussen {
  readonly #bronnen: Casusbronnen;
  /** Codes being written at this moment, by the id that gets them: two requests at once cannot both take one. */
  readonly #onderweg = new Map<string, string>();
  /** Being destroyed, or destroyed while this kluis was open: what was still being saved must not write it anew. */
  readonly #weg = new Set<string>();

  constructor(bronnen: Casusbronnen) {
    this.#bronnen = bronnen;
  }

  /** Those whose line this version of Ontwar can read; the others are told of as damage. */
  lijst(): { readonly id: string; readonly regel: Casusregel }[] {
    return this.#bronnen.opslag.lijst('casus').flatMap(({ id, regel }) => {
      const gelezen = schemaCasusregel.safeParse(regel);
      return gelezen.success ? [{ id, regel: gelezen.data }] : [];
    });
  }

  /** @throws OntwarFout NIET_GEVONDEN, and what reading a damaged record throws */
  async lees(id: string): Promise<Casus> {
    const gelezen = schemaCasus.safeParse(await this.#bronnen.opslag.lees(id));
    if (!gelezen.success) throw geenCasus();
    return gelezen.data;
  }

  /** @throws OntwarFout BERICHT_ONGELDIG for a code of another form, CASUSCODE_BESTAAT */
  async maak(code: string): Promise<Casus> {
    const gelezen = schemaCasuscode.safeParse(code);
    if (!gelezen.success) throw codeOngeldig();
    const { nu, nieuwId } = this.#bronnen;
    const op = nu();
    const casus: Casus = {
      versie: 1,
      id: nieuwId(),
      code: gelezen.data,
      aangedragenDoor: '',
      kern: '',
      casusbeeld: { situatie: '', verloop: '', stemJeugdigeEnOuders: '', watHielp: '' },
      tijdlijn: [],
      gemaaktOp: op,
      gewijzigdOp: op,
    };
    this.#eisVrijeCode(casus);
    await this.#schrijf(casus);
    return casus;
  }

  /**
   * Saves what the facilitator changed. The record is read first: one that is damaged is never overwritten.
   * @throws OntwarFout CASUSCODE_BESTAAT, NIET_GEVONDEN, and what reading and writing throw
   */
  async bewaar(id: string, inhoud: Casusinhoud): Promise<{ readonly bewaardOp: number }> {
    const { gemaaktOp, code } = await this.lees(id);
    if (this.#weg.has(id)) throw nietGevonden();
    const casus: Casus = { ...inhoud, versie: 1, id, gemaaktOp, gewijzigdOp: this.#bronnen.nu() };
    // Looking through all codes costs time in proportion to the kluis, so only when the code changed.
    if (code !== casus.code) this.#eisVrijeCode(casus);
    await this.#schrijf(casus);
    return { bewaardOp: this.#bronnen.nu() };
  }

  /** @throws OntwarFout CASUS_IN_GEBRUIK */
  async vernietig(id: string): Promise<void> {
    const sessies = await this.#bronnen.gebruiktIn(id);
    if (sessies.length > 0) throw inGebruik(sessies);
    this.#weg.add(id);
    try {
      await this.#bronnen.opslag.vernietig(id);
    } catch (fout) {
      this.#weg.delete(id);
      throw fout;
    }
  }

  async #schrijf(casus: Casus): Promise<void> {
    const vorige = this.#onderweg.get(casus.id);
    this.#onderweg.set(casus.id, casus.code);
    try {
      await this.#bronnen.opslag.bewaar({ id: casus.id, soort: 'casus', inhoud: casus, regel: regelVan(casus) });
    } finally {
      if (vorige === undefined) this.#onderweg.delete(casus.id);
      else this.#onderweg.set(casus.id, vorige);
    }
  }

  #eisVrijeCode({ id, code }: Casus): void {
    const bezet = [...this.lijst().map((casus) => [casus.id, casus.regel.code] as const), ...this.#onderweg];
    if (bezet.some(([ander, gebruikt]) => ander !== id && gebruikt === code)) throw codeBestaat();
  }
}

function regelVan({ code, kern, aangedragenDoor, gewijzigdOp }: Casus): Casusregel {
  return { soort: 'casus', code, kern, aangedragenDoor, gewijzigdOp };
}

function geenCasus(): OntwarFout {
  return new OntwarFout({
    code: 'RECORD_BESCHADIGD',
    watGebeurde: 'Wat op deze plek in de kluis staat, is geen casus die deze versie van Ontwar kan lezen.',
    watVeilig: 'Er is niets overschreven. De andere casussen zijn in orde.',
    watNu: 'Zet de vorige versie terug als die er is, of installeer de nieuwste versie van Ontwar.',
  });
}

function nietGevonden(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze casus is er niet meer.',
    watVeilig: 'Al het andere in de kluis is in orde.',
    watNu: 'Ga terug naar de lijst met casussen.',
  });
}

function codeOngeldig(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Dit is geen casuscode.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Een casuscode ziet eruit als WS-2026-001: letters van de regio, jaar, nummer. Gebruik nooit een naam.',
  });
}

function codeBestaat(): OntwarFout {
  return new OntwarFout({
    code: 'CASUSCODE_BESTAAT',
    watGebeurde: 'Er is al een casus met deze code.',
    watVeilig: 'De bestaande casus is niet veranderd.',
    watNu: 'Kies een ander nummer, of open de casus die er al is.',
  });
}

function inGebruik(sessies: readonly string[]): OntwarFout {
  return new OntwarFout({
    code: 'CASUS_IN_GEBRUIK',
    watGebeurde: 'Deze casus hoort bij een sessie die nog niet is afgesloten.',
    watVeilig: 'Er is niets vernietigd.',
    watNu: 'Haal de casus eerst uit die sessie, of sluit de sessie af.',
    details: sessies,
  });
}
