import { TextInlines, type Stijlstapel } from './pdfmakedelen.ts';

/** Breaks text into words and measures them. pdfmake asks for some twenty properties of every word; those of one text are looked up once. */
export class Woordmeter extends TextInlines {
  override buildInlines(tekst: unknown, stapel: Stijlstapel): object {
    return super.buildInlines(tekst, new Tekststijl(stapel));
  }
}

/** The look of one text. There are no named styles: what a word has of its own, it is asked for first. */
class Tekststijl implements Stijlstapel {
  readonly #stapel: Stijlstapel;
  readonly #waarden = new Map<string, unknown>();

  constructor(stapel: Stijlstapel) {
    this.#stapel = stapel;
  }

  auto<Uit>(_woord: unknown, doe: () => Uit): Uit {
    return doe();
  }

  getProperty(naam: string): unknown {
    let waarde = this.#waarden.get(naam);
    if (waarde === undefined) {
      waarde = this.#stapel.getProperty(naam) ?? null;
      this.#waarden.set(naam, waarde);
    }
    return waarde;
  }
}
