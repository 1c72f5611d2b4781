import { nooit } from '#shared/domein/alleen-lezen';
import { OntwarFout } from '#shared/contract/fouten';
import { bouwpad } from '../bronnen.ts';
import { rondTerugzettenAf } from '../kluis/backup/halfteruggezet.ts';
import { kluisfout, leesfout } from '../kluis/fouten.ts';
import type { Kluis } from '../kluis/kluis.ts';
import { productOmgeving, WEGWERPPROFIEL } from '../kluis/omgeving.ts';
import { leesToestand, zetKopTerug } from '../kluis/toestand.ts';
import type { Geheim, GeslotenKluis, Kluisbegin, Kluistoestand, Terugzetting } from './kluisdeur.ts';
import { vergeetNa } from './slot/vergeet.ts';

/** The kluis in a folder, as the door and the first-run screen know it. */
export class KluisOpSchijf implements GeslotenKluis<Kluis> {
  readonly #map: string;
  readonly #omgeving: ReturnType<typeof productOmgeving>;
  /** The index turned out damaged on opening; only with the key can that be seen. */
  #indexBeschadigd: OntwarFout | null = null;
  #herstelIndex = false;
  /** What a crash could have left of a backup that was put back was looked for. */
  #teruggezet = false;

  /** @param wegwerp the throw-away kluis of `npm run voorbeeld`, cheap to open */
  constructor(map: string, wegwerp: boolean) {
    const omgeving = productOmgeving(bouwpad('main', 'argon2-werker.js'));
    const product = { ...omgeving, sleutelafleiding: vergeetNa(omgeving.sleutelafleiding) };
    this.#map = map;
    this.#omgeving = wegwerp ? { ...product, profiel: WEGWERPPROFIEL } : product;
  }

  async toestand(): Promise<Kluistoestand> {
    const half = await this.#rondTerugzettenAf();
    const toestand = await leesToestand(this.#map, this.#omgeving);
    // A kluis lies beside it and could not take its place: that is no reason to begin another.
    if (toestand.toestand === 'geen' && half !== null) throw leesfout(half);
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

  /** What a crash left of putting a backup back; when that cannot be mended now, the next time tries again. @returns why it could not */
  async #rondTerugzettenAf(): Promise<unknown> {
    if (this.#teruggezet) return null;
    try {
      await rondTerugzettenAf(this.#map, this.#omgeving.bestanden);
      this.#teruggezet = true;
      return null;
    } catch (fout) {
      return fout;
    }
  }

  async maak(begin: Kluisbegin): Promise<{ readonly kluis: Kluis; readonly herstelcode: string }> {
    return (await laadKluis()).maak(this.#map, begin, this.#omgeving);
  }

  async open(geheim: Geheim): Promise<Kluis> {
    try {
      const kluis = await (await laadKluis()).open(this.#map, geheim, this.#omgeving, { herstelIndex: this.#herstelIndex });
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
    if (onderdeel === 'kop') await zetKopTerug(this.#map, this.#omgeving);
    else if (onderdeel === 'index' && this.#indexBeschadigd !== null) this.#herstelIndex = true;
    else throw kluisfout('KLUIS_OP_SLOT');
  }

  async zetTerug({ geheim, ...keuze }: Terugzetting): Promise<{ readonly apartgezet: string | null }> {
    const { zetAllesTerug } = await import('../kluis/backup/terugzetten.ts');
    const uitkomst = await zetAllesTerug({ ...keuze, geheim, bestanden: this.#omgeving.bestanden, kluismap: this.#map, omgeving: this.#omgeving });
    // What was found to be damaged was of the kluis that was put aside.
    this.#indexBeschadigd = null;
    this.#herstelIndex = false;
    return uitkomst;
  }
}

/** The unlock screen needs only the header; what opens a kluis is loaded when it is opened. */
async function laadKluis(): Promise<typeof Kluis> {
  return (await import('../kluis/kluis.ts')).Kluis;
}

function beschadigd(onderdeel: 'kop' | 'index', fout: OntwarFout['fout'], kanHerstellen: boolean): Kluistoestand {
  return { toestand: 'beschadigd', onderdeel, omschrijving: fout.watGebeurde, kanHerstellen, nieuwer: fout.code === 'VERSIE_TE_NIEUW' };
}
