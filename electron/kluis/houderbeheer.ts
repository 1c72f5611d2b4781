import { OntwarFout } from '#shared/contract/fouten';
import { duurste } from './cryptografie/afleiding.ts';
import { controlefout, kluisfout, leesfout } from './fouten.ts';
import {
  HERSTELCODE_NAAM, herstelcodeVan, houdersVan, HOUDERS_ID, MAX_HOUDERS, metHouders, schemaHouders, type Houder, type Houders, type Sleutelhouders,
} from './houders.ts';
import { isPaar, type Sleuf, type Sleufsoort } from './kop.ts';
import type { Kopbeheer } from './kopbeheer.ts';
import type { Records } from './records.ts';
import { beginNieuweRing } from './ringwissel.ts';
import { maakSleuf, ontgrendel, wisOntgrendeld, type Ontgrendeld } from './sleuf.ts';
import { nogTeVernieuwen } from './vernieuwen.ts';
import { eisSterkeWachtzin, wachtzinGeheim } from './wachtzin.ts';

function weiger(watGebeurde: string, watNu?: string): OntwarFout {
  return kluisfout('SLEUTELHOUDER_NIET_TOEGESTAAN', { watGebeurde, ...(watNu === undefined ? {} : { watNu }) });
}

/** Refuses a wachtzin that is too easily guessed, in words that fit an open kluis. */
async function eisSterk(wachtzin: string): Promise<void> {
  try {
    await eisSterkeWachtzin(wachtzin);
  } catch (fout) {
    throw fout instanceof OntwarFout ? new OntwarFout({ ...fout.fout, watVeilig: 'Er is niets gewijzigd.' }, fout) : fout;
  }
}

/** Who can open an open kluis. */
export class Houderbeheer {
  readonly #kop: Kopbeheer;
  readonly #records: Records;
  /** What the record with the names holds; null when there is none, empty when it cannot be read. */
  #houders: Houders | null = null;

  constructor(kop: Kopbeheer, records: Records) {
    this.#kop = kop;
    this.#records = records;
  }

  /** Reads the names. A record that cannot be read keeps nobody out: then nobody has a name. */
  async laad(): Promise<void> {
    try {
      this.#houders = schemaHouders.safeParse(await this.#records.lees(HOUDERS_ID)).data ?? { versie: 1, houders: [], herstelcode: null };
    } catch (fout) {
      this.#houders = leesfout(fout).fout.code === 'NIET_GEVONDEN' ? null : { versie: 1, houders: [], herstelcode: null };
    }
  }

  /** The name of the first, when the kluis was made. @throws OntwarFout as `Recordopslag.bewaar` */
  begin(naam: string): Promise<void> {
    return this.#kop.doe(async () => {
      const nu = this.#kop.kern.omgeving.nu();
      const sleuf = this.#kop.kop.sleuven.find(({ soort }) => soort === 'herstelcode');
      const houders = metHouders(this.#kop.kop, null, [{ id: this.#kop.sleuf.id, naam, sinds: nu, wachtzinVan: nu }]);
      await this.#bewaar({ ...houders, herstelcode: sleuf === undefined ? null : { sleuf: sleuf.id, van: nu } });
    });
  }

  /** As `Kluis.wie`. */
  get wie(): { readonly id: string; readonly naam: string } {
    const { id, soort } = this.#kop.sleuf;
    return { id, naam: soort === 'herstelcode' ? HERSTELCODE_NAAM : this.#naamVan(id) };
  }

  /** As `Kluis.sleutelhouders`. */
  async lijst(): Promise<Sleutelhouders> {
    const { kop, sleuf, kern } = this.#kop;
    return {
      ik: sleuf.soort === 'wachtzin' ? sleuf.id : null,
      houders: houdersVan(kop, this.#houders),
      herstelcodeVan: herstelcodeVan(kop, this.#houders),
      nogTeVernieuwen: (await nogTeVernieuwen(kern)).length,
    };
  }

  /** As `Kluis.voegSleutelhouderToe`. */
  async voegToe({ naam, wachtzin, eigenWachtzin }: { readonly naam: string; readonly wachtzin: string; readonly eigenWachtzin: string }): Promise<void> {
    await eisSterk(wachtzin);
    await this.#kop.doe(() =>
      this.#metEigen(eigenWachtzin, async ({ hoofdsleutel }) => {
        const { kop } = this.#kop;
        if (houdersVan(kop, this.#houders).length >= MAX_HOUDERS) throw weiger(`Een kluis heeft hoogstens ${MAX_HOUDERS} sleutelhouders.`, 'Verwijder eerst iemand die de kluis niet meer hoeft te openen.');
        this.#eisVrijeNaam(naam, null);
        const sleuf = await this.#maakSleuf(wachtzin, hoofdsleutel);
        const nu = this.#kop.kern.omgeving.nu();
        await this.#bewaar(metHouders(kop, this.#houders, [{ id: sleuf.id, naam, sinds: nu, wachtzinVan: nu }]));
        await this.#kop.vervang({ ...kop, sleuven: [...kop.sleuven, sleuf] });
      }),
    );
  }

  /** As `Kluis.hernoemSleutelhouder`. */
  hernoem(id: string, naam: string): Promise<void> {
    return this.#kop.doe(async () => {
      this.#sleuf(id);
      this.#eisVrijeNaam(naam, id);
      await this.#noteer(id, { naam });
    });
  }

  /** As `Kluis.verwijderSleutelhouder`. */
  verwijder(id: string, eigenWachtzin: string): Promise<void> {
    return this.#kop.doe(async () => {
      this.#sleuf(id);
      if (id === this.#kop.sleuf.id) throw weiger('Je kunt jezelf niet verwijderen.', 'Laat een andere sleutelhouder dat doen.');
      const anderen = this.#kop.kop.sleuven.filter((sleuf) => sleuf.soort === 'wachtzin' && sleuf.id !== id);
      if (anderen.length === 0) throw weiger('De laatste sleutelhouder kun je niet verwijderen.', 'Voeg eerst iemand anders toe.');
      const ouderwets = anderen.find((sleuf) => sleuf.id !== this.#kop.sleuf.id && !isPaar(sleuf));
      if (ouderwets !== undefined) {
        throw weiger(`De sleutel van ${this.#naamVan(ouderwets.id)} is nog van een vorige versie van Ontwar.`, 'Laat diegene de kluis een keer openen met de eigen wachtzin. Daarna kan het.');
      }
      await this.#metEigen(eigenWachtzin, (ontgrendeld) => beginNieuweRing(this.#kop, this.#records, ontgrendeld, id));
      // The name goes with the next change, if it cannot go now.
      await this.#bewaar(metHouders(this.#kop.kop, this.#houders, [])).catch(alsHetKan);
    });
  }

  /** As `Kluis.wijzigWachtzin`. */
  async wijzigWachtzin({ id, huidig, nieuw }: { readonly id: string; readonly huidig: string; readonly nieuw: string }): Promise<void> {
    await eisSterk(nieuw);
    await this.#kop.doe(async () => {
      this.#sleuf(id);
      if (this.#kop.sleuf.soort === 'wachtzin' && id !== this.#kop.sleuf.id) {
        throw weiger('De wachtzin van een ander kun je niet wijzigen.', 'Is die vergeten? Open de kluis dan met de herstelcode.');
      }
      await this.#metEigen(huidig, async ({ hoofdsleutel }) => {
        const { kop } = this.#kop;
        const sleuf = await this.#maakSleuf(nieuw, hoofdsleutel, id);
        await this.#kop.vervang({ ...kop, sleuven: kop.sleuven.map((oud) => (oud.id === id ? sleuf : oud)) });
      });
      await this.#noteer(id, { wachtzinVan: this.#kop.kern.omgeving.nu() }).catch(alsHetKan);
    });
  }

  /** Since when the herstelcode is there. To be asked within `Kopbeheer.doe`. */
  async noteerHerstelcode(sleuf: string): Promise<void> {
    await this.#bewaar({ ...metHouders(this.#kop.kop, this.#houders, []), herstelcode: { sleuf, van: this.#kop.kern.omgeving.nu() } }).catch(alsHetKan);
  }

  /** @throws OntwarFout NIET_GEVONDEN when this is no sleutelhouder */
  #sleuf(id: string): Sleuf {
    const sleuf = this.#kop.kop.sleuven.find((een) => een.id === id && een.soort === 'wachtzin');
    if (sleuf === undefined) throw kluisfout('NIET_GEVONDEN', { watGebeurde: 'Deze sleutelhouder staat niet in de kluis.' });
    return sleuf;
  }

  #naamVan(id: string): string {
    return houdersVan(this.#kop.kop, this.#houders).find((houder) => houder.id === id)?.naam ?? '';
  }

  #eisVrijeNaam(naam: string, eigen: string | null): void {
    const zelfde = houdersVan(this.#kop.kop, this.#houders).some((houder) => houder.id !== eigen && houder.naam.toLowerCase() === naam.toLowerCase());
    if (zelfde || naam.toLowerCase() === HERSTELCODE_NAAM) throw weiger('Er is al een sleutelhouder met deze naam.', 'Kies een naam waaraan je in het logboek ziet wie het was.');
  }

  async #metEigen(geheim: string, taak: (ontgrendeld: Ontgrendeld) => Promise<void>): Promise<void> {
    const soort: Sleufsoort = this.#kop.sleuf.soort;
    try {
      await this.#kop.metSleutel(soort, geheim, taak);
    } catch (fout) {
      throw controlefout(fout);
    }
  }

  /** A slot for this wachtzin, for what the dearest slot costs. Two people with one wachtzin could not be told apart. */
  async #maakSleuf(wachtzin: string, hoofdsleutel: Buffer, id?: string): Promise<Sleuf> {
    const { kop, kern } = this.#kop;
    const { sleutelafleiding, toeval, profiel } = kern.omgeving;
    const geheim = wachtzinGeheim(wachtzin);
    try {
      const anderen = { ...kop, sleuven: kop.sleuven.filter((sleuf) => sleuf.id !== id) };
      const vanAnder = await ontgrendel(anderen, 'wachtzin', geheim, sleutelafleiding);
      if (vanAnder !== null) {
        wisOntgrendeld(vanAnder);
        throw weiger('Deze wachtzin is al van een sleutelhouder.', 'Kies een andere. Zo is in het logboek te zien wie de kluis opende.');
      }
      const { kluisId, ring } = kop;
      const kosten = duurste([...kop.sleuven, profiel.grens.gewenst]);
      return await maakSleuf({ soort: 'wachtzin', geheim, kluisId, hoofdring: { ring, hoofdsleutel }, kosten, ...(id === undefined ? {} : { id }) }, sleutelafleiding, toeval);
    } finally {
      geheim.fill(0);
    }
  }

  async #noteer(id: string, anders: Partial<Houder>): Promise<void> {
    const oud = houdersVan(this.#kop.kop, this.#houders).find((houder) => houder.id === id);
    if (oud !== undefined) await this.#bewaar(metHouders(this.#kop.kop, this.#houders, [{ ...oud, ...anders }]));
  }

  /** A damaged record would stand in the way; what it held cannot be read by anyone. */
  async #bewaar(houders: Houders): Promise<void> {
    if (this.#kop.kern.schade.has(HOUDERS_ID)) await this.#records.vernietig(HOUDERS_ID);
    await this.#records.bewaar({ id: HOUDERS_ID, soort: 'instellingen', inhoud: houders, regel: null });
    this.#houders = houders;
  }
}

function alsHetKan(fout: unknown): void {
  if (!(fout instanceof OntwarFout)) throw fout;
}
