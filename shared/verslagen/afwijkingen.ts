import { opsomming } from '../domein/woorden.ts';
import { agendapuntVan, itemVan, stapVan } from '../werkvormen/plekken.ts';
import { plekSleutel, tijdvakId } from '../werkvormen/sleutels.ts';
import type { Afwijking, Plek } from '../werkvormen/sessie.ts';
import { isBeantwoord, isWeggelaten, stappen, velden } from './bron.ts';
import type { Bron } from './bron.ts';
import type { Blok, Tabel } from './model.ts';

const WAT = { overgeslagen: 'Overgeslagen', overruled: 'Toch verdergegaan' } as const;

/** Why a place without answers was skipped, as a sentence; null when it was not skipped. */
export function reden(bron: Bron, plek: Plek): string | null {
  if (bron.context.voortgang[plekSleutel(plek)] !== 'overgeslagen') return null;
  const afwijking = bron.context.afwijkingen.findLast((a) => a.soort === 'overgeslagen' && plekSleutel(a.plek) === plekSleutel(plek));
  return afwijking === undefined ? 'Dit is overgeslagen.' : `Dit is overgeslagen: ${bron.schrijf.tekst(afwijking.reden)}`;
}

/** What the chair decided against the method, with the reasons, and what nobody came to. */
export function afwijkingenBlokken(bron: Bron): readonly Blok[] {
  const { afwijkingen } = bron.context;
  const open = nietAanDeOrde(bron);
  if (afwijkingen.length === 0 && open.length === 0) {
    return [{ soort: 'alinea', vorm: 'gewoon', tekst: 'De agenda is gevolgd: er is niets overgeslagen en niets open gelaten tegen de werkvorm in.' }];
  }
  return [
    ...(afwijkingen.length === 0 ? [] : [tabel(bron)]),
    ...(open.length === 0 ? [] : [{ soort: 'alinea', vorm: 'gewoon', tekst: `Niet aan de orde gekomen: ${opsomming(open)}.` } as const]),
  ];
}

/** The parts of the agenda where the meeting did not come and nothing was written, each named once. */
function nietAanDeOrde(bron: Bron): readonly string[] {
  const perVak = new Map<string, { readonly titel: string; readonly geweest: boolean }>();
  for (const { plek, stap } of stappen(bron)) {
    const titel = bron.schrijf.tekst(itemVan(bron.werkvorm, bron.context, plek)?.titel ?? '') || stap.titel;
    const hier = isWeggelaten(bron, plek) || bron.context.voortgang[plekSleutel(plek)] !== undefined || velden(bron, plek).some((groep) => isBeantwoord(bron, groep));
    perVak.set(tijdvakId(plek), { titel, geweest: hier || perVak.get(tijdvakId(plek))?.geweest === true });
  }
  return [...perVak.values()].filter(({ geweest }) => !geweest).map(({ titel }) => titel);
}

function tabel(bron: Bron): Tabel {
  return {
    soort: 'tabel',
    vorm: 'gewoon',
    bijschrift: '',
    kolommen: [
      { kop: 'Onderdeel', breedte: 4 },
      { kop: 'Wat gebeurde', breedte: 3 },
      { kop: 'Wat ontbrak', breedte: 4 },
      { kop: 'Reden', breedte: 5 },
    ],
    rijen: bron.context.afwijkingen.map((afwijking) => rij(bron, afwijking)),
  };
}

function rij(bron: Bron, { soort, plek, ontbrak, reden: waarom }: Afwijking): readonly string[] {
  return [plaats(bron, plek), WAT[soort], ontbrak.map(bron.schrijf.wie).join(' ') || 'Niets', bron.schrijf.tekst(waarom)];
}

function plaats(bron: Bron, plek: Plek): string {
  const { werkvorm, context, schrijf } = bron;
  const stap = stapVan(werkvorm, plek)?.titel ?? agendapuntVan(werkvorm, plek.agendapuntId)?.titel ?? 'Een onderdeel dat er niet meer is';
  const item = itemVan(werkvorm, context, plek);
  return item === undefined ? stap : `${schrijf.tekst(item.titel)}: ${stap}`;
}
