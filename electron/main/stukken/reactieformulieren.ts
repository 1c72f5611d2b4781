import { isZonderTekst, metStukstand, stukstandVan } from '#shared/stukken/dossier';
import { MEESTE_IN_STUKKEN } from '#shared/stukken/keuzes';
import { bouwReactieformulier, reactielezerVan } from '#shared/stukken/reactieformulier';
import { isBekend, leesReactie, type Reactiekenmerken } from '#shared/stukken/reactielezen';
import { eigenaarVan, stuksleutel, type Checkkeuze, type Stuk, type Stukstand, type Stukversie } from '#shared/stukken/stuk';
import { stukBestandsnaam } from '#shared/verslagen/bestandsnaam';
import { sha256 } from '../../kluis/cryptografie/versleuteling.ts';
import type { FormulierWerker } from '../../verslagen/formulier/werker.ts';
import type { PdfWerker } from '../../verslagen/pdf-werker.ts';
import type { Gebouwd, Stukbouwer } from './bouwer.ts';
import type { Stukdossiers } from './dossiers.ts';
import { contactNietNagekeken, versieWeg } from './fouten.ts';
import { nietInTeLezen } from './reactiefouten.ts';
import { formulierId, metReactie } from './reacties.ts';
import { kijkNa } from './uitgaand.ts';

export interface Reactiebronnen {
  readonly bouwer: Pick<Stukbouwer, 'bouw'>;
  readonly dossiers: Pick<Stukdossiers, 'lees' | 'wijzig'>;
  readonly formulieren: Pick<FormulierWerker, 'maak' | 'lees'>;
  readonly pdf: Pick<PdfWerker, 'stuk'>;
  /** Epoch ms. */
  readonly nu: () => number;
}

/** The forms with which people react on a stuk: out, and back in. */
export class Reactieformulieren {
  readonly #bronnen: Reactiebronnen;

  constructor(bronnen: Reactiebronnen) {
    this.#bronnen = bronnen;
  }

  /**
   * A form to react on this version with. Its password is not kept yet, see `onthoudWachtwoord`.
   * @param wachtwoord asked when it is opened; empty for none
   * @throws OntwarFout NIET_GEVONDEN for a version that was never made, CHECK_OPEN, VERSLAG_MISLUKT, and what reading throws
   */
  async maak(stuk: Stuk, nummer: number, wachtwoord: string): Promise<{ readonly bestandsnaam: string; readonly pdf: Uint8Array }> {
    const { bouwer, formulieren } = this.#bronnen;
    const { versies, keuzes } = await this.#stand(stuk);
    const versie = versies.find((elk) => elk.versie === nummer);
    if (versie === undefined || isZonderTekst(versie)) throw versieWeg();
    const gebouwd = await bouwer.bouw(stuk);
    const { naam, bestand, reactieTot } = gebouwd;
    const contact = await this.#contact(gebouwd, keuzes);
    const { dag, code } = bestand;
    const { status, op } = versie;
    const model = bouwReactieformulier({ id: kenmerkVan(stuk, versie), lezer: reactielezerVan(stuk), naam, code, dag, versie: nummer, status, op, reactieTot, contact });
    return { bestandsnaam: stukBestandsnaam({ ...bestand, wat: `reactieformulier-${bestand.wat}` }, versie, 'pdf'), pdf: await formulieren.maak(model, wachtwoord) };
  }

  /** Before a form with a password leaves: without it what comes back could not be read. */
  async onthoudWachtwoord(stuk: Stuk, wachtwoord: string): Promise<void> {
    if (wachtwoord === '') return;
    await this.#wijzig(stuk, (stand) => {
      if (stand.wachtwoorden.at(-1) === wachtwoord) return stand;
      return { ...stand, wachtwoorden: [...stand.wachtwoorden.filter((ander) => ander !== wachtwoord), wachtwoord].slice(-MEESTE_IN_STUKKEN.wachtwoorden) };
    });
  }

  /**
   * A file that came back. What somebody wrote is kept as it is, or nothing is.
   * @returns whether it was there already
   * @throws OntwarFout BESTAND_ONGELDIG, BESTAND_VREEMD, and what reading and saving throw
   */
  async leesIn(stuk: Stuk, naam: string, bytes: Uint8Array): Promise<boolean> {
    const { formulieren, nu } = this.#bronnen;
    const { versies, wachtwoorden } = await this.#stand(stuk);
    // Outside the queue of the dossier: a file can take seconds to read.
    const gelezen = leesReactie(await formulieren.lees(bytes, wachtwoorden.toReversed()), kenmerkenVan(stuk, versies));
    if (gelezen.soort === 'bezwaar') throw nietInTeLezen(gelezen.waarom, naam);
    const { versie, ingevuld } = gelezen;
    const id = formulierId(som(bytes));
    let bekend = false;
    await this.#wijzig(stuk, (stand) => {
      bekend = isBekend(id, versie, ingevuld, stand.reacties);
      return bekend ? stand : metReactie(stand, { ...ingevuld, id, versie, op: nu(), weg: 'formulier' });
    });
    return bekend;
  }

  /** To whom it can go back, as the stuk itself says it: what was decided there about the same words is done here too. @throws OntwarFout CHECK_OPEN */
  async #contact({ contact, scan }: Gebouwd, keuzes: readonly Checkkeuze[]): Promise<string> {
    const veld = [{ id: 'contact', plek: 'Vragen en reacties naar', tekst: contact }];
    const { pdf } = this.#bronnen;
    const { treffers } = await kijkNa(pdf, veld, scan, []);
    const besloten = treffers.map(({ sleutel, soort, tekst }) => {
      const keuze = keuzes.findLast((elk) => elk.sleutel.startsWith(`${soort}|${tekst}|`));
      return keuze === undefined ? null : { ...keuze, sleutel };
    });
    if (besloten.includes(null)) throw contactNietNagekeken();
    const { teksten } = await kijkNa(pdf, veld, scan, besloten.filter((keuze) => keuze !== null));
    return teksten['contact'] ?? '';
  }

  async #stand(stuk: Stuk): Promise<Stukstand> {
    return stukstandVan(await this.#bronnen.dossiers.lees(eigenaarVan(stuk)), stuk);
  }

  async #wijzig(stuk: Stuk, maak: (stand: Stukstand) => Stukstand): Promise<void> {
    await this.#bronnen.dossiers.wijzig(eigenaarVan(stuk), (dossier) => metStukstand(dossier, stuk, maak));
  }
}

function som(wat: string | Uint8Array): string {
  return sha256(typeof wat === 'string' ? Buffer.from(wat) : wat).toString('hex');
}

/** How the id of every form of this stuk begins: ids of records are drawn by lot, so no other kluis has the same. */
function stukmerk(stuk: Stuk): string {
  return `${som(`${eigenaarVan(stuk)}\n${stuksleutel(stuk)}`).slice(0, 24)}-`;
}

/** Names this version of this stuk, for nobody else to understand; the beginning of the hash tells a version of another kluis apart. */
function kenmerkVan(stuk: Stuk, { versie, hash }: Pick<Stukversie, 'versie' | 'hash'>): string {
  return `${stukmerk(stuk)}${versie}-${hash.slice(0, 16)}`;
}

function kenmerkenVan(stuk: Stuk, versies: readonly Stukversie[]): Reactiekenmerken {
  return { lezer: reactielezerVan(stuk), stuk: stukmerk(stuk), versies: new Map(versies.filter((versie) => !isZonderTekst(versie)).map((versie) => [kenmerkVan(stuk, versie), versie.versie])) };
}
