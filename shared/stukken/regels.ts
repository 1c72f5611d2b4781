import { nooit } from '../domein/alleen-lezen.ts';
import type { Blok, Kenmerk } from '../verslagen/model.ts';
import { isOverVersie } from '../verslagen/overversie.ts';
import type { Stukmodel } from './soorten.ts';

/* What a stuk says as lines to read, each under its heading: to find what is different in another. */

export interface Onderdeel {
  /** The headings under which it stands, joined. */
  readonly kop: string;
  readonly regels: readonly string[];
}

/** What stands on the cover of a verslag, and what on a sheet before its first heading. */
const VOORAAN = 'Voorblad';
const BOVENAAN = 'Bovenaan';
/** The day on which it was made is different in every version. */
const DAG_ERVAN = 'Verslag van';

/** The lines of a stuk under their headings, in order. What is there for its look alone is left out, and what it tells about itself. */
export function onderdelenVan(model: Stukmodel): readonly Onderdeel[] {
  const lezer = new Lezer();
  if (model.vorm === 'bladzijde') {
    lezer.begin(['']);
    lezer.feiten(model.kop.kenmerken);
    lezer.blokken(model.blokken);
    return lezer.uit();
  }
  const { onderwerpLabel, onderwerp, kenmerken } = model.omslag;
  lezer.begin([VOORAAN]);
  lezer.feiten([{ naam: onderwerpLabel, waarde: onderwerp }, ...kenmerken.filter(({ naam }) => naam !== DAG_ERVAN)]);
  for (const { kop, inhoud } of model.delen) {
    if (isOverVersie(kop.tekst)) continue;
    lezer.begin([kop.tekst]);
    lezer.blokken(inhoud.soort === 'doorlopend' ? inhoud.blokken : [...inhoud.links, ...inhoud.rechts]);
  }
  return lezer.uit();
}

class Lezer {
  readonly #onderdelen: { readonly kop: string; readonly regels: string[] }[] = [];
  #pad: readonly string[] = [];

  begin(pad: readonly string[]): void {
    this.#pad = pad;
    this.#onderdelen.push({ kop: pad.filter((kop) => kop !== '').join(', ') || BOVENAAN, regels: [] });
  }

  /** Those under which something stands. */
  uit(): readonly Onderdeel[] {
    return this.#onderdelen.filter(({ regels }) => regels.length > 0);
  }

  feiten(paren: readonly Kenmerk[]): void {
    for (const { naam, waarde } of paren) this.#regel([naam, waarde].filter((deel) => deel !== '').join(': '));
  }

  blokken(blokken: readonly Blok[]): void {
    for (const blok of blokken) this.#blok(blok);
  }

  #regel(...regels: readonly string[]): void {
    this.#onderdelen.at(-1)?.regels.push(...regels.map((regel) => regel.trim()).filter((regel) => regel !== ''));
  }

  #blok(blok: Blok): void {
    switch (blok.soort) {
      case 'kop':
        return this.begin([...this.#pad.slice(0, blok.niveau - 1), blok.tekst]);
      case 'alinea':
        return this.#regel(blok.tekst);
      case 'lijst':
        return this.#regel(...blok.punten.map(({ tekst, bron }) => metBron(tekst, bron)));
      case 'citaten':
        return this.#regel(...blok.citaten.map(({ tekst, bron }) => metBron(tekst, bron)));
      case 'vraag':
        return this.#onder(blok.vraag, blok.antwoord);
      case 'kolommen':
        for (const { kop, blokken } of blok.kolommen) this.#onder(kop, blokken);
        return undefined;
      case 'tabel':
        return this.#regel(...blok.rijen.map((rij) => rij.filter((cel) => cel.trim() !== '').join('; ')));
      case 'kenmerken':
        return this.feiten(blok.paren);
      case 'figuur':
        return this.#regel(blok.alternatief);
      case 'noot':
        if (isOverVersie(blok.kop)) return;
        return this.#regel([blok.kop, blok.tekst].filter((deel) => deel !== '').join(': '));
      case 'uitspraak':
        this.#regel([blok.kop, blok.tekst].filter((deel) => deel !== '').join(': '));
        return this.feiten(blok.paren);
      case 'bijeen':
        return this.blokken(blok.blokken);
      case 'schrijfruimte':
        return undefined;
      default:
        return nooit(blok);
    }
  }

  /** What stands in it belongs under its own heading; what comes after goes on where it was. */
  #onder(kop: string, blokken: readonly Blok[]): void {
    if (kop === '') return this.blokken(blokken);
    const pad = this.#pad;
    this.begin([...pad, kop]);
    this.blokken(blokken);
    this.begin(pad);
  }
}

function metBron(tekst: string, bron: string): string {
  return bron === '' ? tekst : `${tekst} (${bron})`;
}
