import { BLADHOOGTE } from './maten.ts';
import type { Groep, Stuk } from './zetsel.ts';

/* Which piece comes where. Nothing is drawn yet, so that the number of pages is known before the first is. */

export interface Geplaatst {
  readonly stuk: Stuk;
  /** From the upper edge of what stands on a page. */
  readonly y: number;
  readonly extra: number;
}

export interface Bladindeling {
  readonly stukken: readonly Geplaatst[];
  /** What begins on this page, for the bookmarks. */
  readonly bladwijzers: readonly { readonly tekst: string; readonly y: number }[];
}

interface Open {
  readonly stukken: { readonly stuk: Stuk; readonly wit: number }[];
  readonly begint: { readonly bij: number; readonly tekst: string }[];
  hoogte: number;
}

/** A group goes to the next page when it does not fit on this one; a group higher than a page is divided between its pieces. */
export function pagineer(groepen: readonly Groep[]): readonly Bladindeling[] {
  let open: Open = leeg();
  const bladen: Open[] = [open];
  const nieuwBlad = (): void => {
    open = leeg();
    bladen.push(open);
  };
  const zet = (stuk: Stuk, wit: number): void => {
    const boven = open.stukken.length === 0 ? 0 : wit;
    open.stukken.push({ stuk, wit: boven });
    open.hoogte += boven + stuk.hoogte;
  };
  for (const { stukken, voor, bladwijzer } of groepen) {
    const hoogte = hoogteVan(stukken);
    if (open.stukken.length > 0 && open.hoogte + voor + hoogte > BLADHOOGTE && hoogte <= BLADHOOGTE) nieuwBlad();
    for (const [i, stuk] of stukken.entries()) {
      const wit = i === 0 ? voor : (stukken[i - 1]?.na ?? 0);
      if (open.stukken.length > 0 && open.hoogte + wit + hoogteVan(metWatVolgt(stukken, i)) > BLADHOOGTE) {
        nieuwBlad();
        if (stuk.kop !== null) zet(stuk.kop, 0);
      }
      if (i === 0) open.begint.push({ bij: open.stukken.length, tekst: bladwijzer });
      zet(stuk, stuk.kop === open.stukken.at(-1)?.stuk && stuk.kop !== null ? stuk.kop.na : wit);
    }
  }
  return bladen.map((blad, i) => deelIn(blad, i === bladen.length - 1));
}

function leeg(): Open {
  return { stukken: [], begint: [], hoogte: 0 };
}

/** A piece with those after it that it must not be parted from. */
function metWatVolgt(stukken: readonly Stuk[], vanaf: number): readonly Stuk[] {
  const einde = stukken.findIndex((stuk, i) => i >= vanaf && !stuk.metVervolg);
  return stukken.slice(vanaf, einde === -1 ? undefined : einde + 1);
}

function hoogteVan(stukken: readonly Stuk[]): number {
  return stukken.reduce((som, { hoogte, na }, i) => som + hoogte + (i === stukken.length - 1 ? 0 : na), 0);
}

/** What is left of a page goes to the boxes to write in; the last page keeps its white. */
function deelIn({ stukken, begint, hoogte }: Open, laatste: boolean): Bladindeling {
  const rek = stukken.reduce((som, { stuk }) => som + stuk.rek, 0);
  const deel = laatste || rek === 0 ? 0 : Math.min(1, (BLADHOOGTE - hoogte) / rek);
  let y = 0;
  const geplaatst = stukken.map(({ stuk, wit }): Geplaatst => {
    const hier = y + wit;
    const extra = stuk.rek * deel;
    y = hier + stuk.hoogte + extra;
    return { stuk, y: hier, extra };
  });
  return { stukken: geplaatst, bladwijzers: begint.map(({ bij, tekst }) => ({ tekst, y: geplaatst[bij]?.y ?? 0 })) };
}
