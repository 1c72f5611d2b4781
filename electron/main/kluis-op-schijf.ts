import { timingSafeEqual } from 'node:crypto';
import { nooit } from '#shared/domein/alleen-lezen';
import { OntwarFout } from '#shared/contract/fouten';
import { bouwpad } from '../bronnen.ts';
import { kluisfout } from '../kluis/fouten.ts';
import { leesHerstelcode } from '../kluis/herstelcode.ts';
import { Kluis } from '../kluis/kluis.ts';
import { productOmgeving, WEGWERPPROFIEL } from '../kluis/omgeving.ts';
import type { Geheim, GeslotenKluis, Kluistoestand } from './kluisdeur.ts';

/** The kluis in a folder, as the door and the first-run screen know it. */
export class KluisOpSchijf implements GeslotenKluis<Kluis> {
  readonly #map: string;
  readonly #omgeving: ReturnType<typeof productOmgeving>;
  /** The herstelcode of the kluis just made, until the user has typed it over. */
  #teBevestigen: Buffer | null = null;
  /** The index turned out damaged on opening; only with the key can that be seen. */
  #indexBeschadigd: OntwarFout | null = null;
  #herstelIndex = false;

  /** @param wegwerp the throw-away kluis of `npm run voorbeeld`, cheap to open */
  constructor(map: string, wegwerp: boolean) {
    const product = productOmgeving(bouwpad('main', 'argon2-werker.js'));
    this.#map = map;
    this.#omgeving = wegwerp ? { ...product, profiel: WEGWERPPROFIEL } : product;
  }

  async toestand(): Promise<Kluistoestand> {
    const toestand = await Kluis.toestand(this.#map, this.#omgeving);
    switch (toestand.toestand) {
      case 'geen':
        return toestand;
      case 'opSlot':
        return this.#indexBeschadigd === null || this.#herstelIndex ? toestand : beschadigd('index', this.#indexBeschadigd.fout, true);
      case 'beschadigd':
        return beschadigd('kop', toestand.fout, toestand.kanHerstellen);
      default:
        return nooit(toestand);
    }
  }

  async maak(wachtzin: string): Promise<{ readonly kluis: Kluis; readonly herstelcode: string }> {
    const gemaakt = await Kluis.maak(this.#map, { wachtzin }, this.#omgeving);
    this.#teBevestigen = leesHerstelcode(gemaakt.herstelcode);
    return gemaakt;
  }

  async open(geheim: Geheim): Promise<Kluis> {
    try {
      const kluis = await Kluis.open(this.#map, geheim, this.#omgeving, { herstelIndex: this.#herstelIndex });
      this.#indexBeschadigd = null;
      this.#herstelIndex = false;
      return kluis;
    } catch (fout) {
      if (fout instanceof OntwarFout && fout.fout.code === 'INDEX_BESCHADIGD') this.#indexBeschadigd = fout;
      throw fout;
    }
  }

  /** Puts the spare header back, or lets the next opening rebuild the index from the records. */
  async zetVorigeTerug(onderdeel: string): Promise<void> {
    if (onderdeel === 'kop') await Kluis.zetKopTerug(this.#map, this.#omgeving);
    else if (onderdeel === 'index' && this.#indexBeschadigd !== null) this.#herstelIndex = true;
    else throw kluisfout('KLUIS_OP_SLOT');
  }

  /**
   * The user typed the herstelcode over: it is written down, and forgotten here.
   * @throws OntwarFout HERSTELCODE_ONJUIST, NIET_GEVONDEN when none waits for it
   */
  bevestigHerstelcode(herstelcode: string): void {
    if (this.#teBevestigen === null) throw kluisfout('NIET_GEVONDEN', { watGebeurde: 'Er is geen herstelcode die nog bevestigd moet worden.' });
    const getypt = leesHerstelcode(herstelcode);
    const klopt = getypt.length === this.#teBevestigen.length && timingSafeEqual(getypt, this.#teBevestigen);
    getypt.fill(0);
    if (!klopt) throw kluisfout('HERSTELCODE_ONJUIST', { watNu: 'Kijk nog eens naar wat je opschreef en typ de code over.' });
    this.vergeetHerstelcode();
  }

  /** When the kluis locks. */
  vergeetHerstelcode(): void {
    this.#teBevestigen?.fill(0);
    this.#teBevestigen = null;
  }
}

function beschadigd(onderdeel: 'kop' | 'index', fout: OntwarFout['fout'], kanHerstellen: boolean): Kluistoestand {
  return { toestand: 'beschadigd', onderdeel, omschrijving: fout.watGebeurde, kanHerstellen, nieuwer: fout.code === 'VERSIE_TE_NIEUW' };
}
