import { opBelang, toonStand } from '../domein/afspraakstand.ts';
import type { Casus } from '../domein/casus.ts';
import { isodag, toonDeeldatum } from '../domein/tijd.ts';
import type { Casusafspraak } from '../domein/traject.ts';
import { hoofdletter } from '../domein/woorden.ts';
import type { Bron } from './bron.ts';
import type { Blok } from './model.ts';

/** The afspraken of before this meeting with how they stand: those that were open when it was held, or were made the last time. */
export function vorigeAfsprakenBlokken(bron: Bron, casus: Casus): readonly Blok[] {
  const { schrijf } = bron;
  const dag = dagVan(bron);
  const afspraken = opBelang(vorigeAfspraken(casus, bron.gegevens.sessieId, dag)).filter(({ wat, wie }) => wat.trim() !== '' || wie.trim() !== '');
  if (afspraken.length === 0) return [];
  return [
    { soort: 'kop', niveau: 2, tekst: 'Afspraken van eerder' },
    {
      soort: 'tabel',
      vorm: 'gewoon',
      bijschrift: '',
      kolommen: [
        { kop: 'Wat', breedte: 5 },
        { kop: 'Wie', breedte: 4.5 },
        { kop: 'Voor', breedte: 2.8 },
        { kop: 'Hoe het staat', breedte: 5 },
      ],
      rijen: afspraken.map((afspraak) => [
        schrijf.tekst(afspraak.wat) || 'Niet opgeschreven',
        schrijf.wie(afspraak.wie) || 'Nog niemand',
        toonDeeldatum(afspraak.voor) || 'Geen datum',
        [hoofdletter(toonStand(afspraak, dag)), schrijf.tekst(afspraak.toelichting)].filter((deel) => deel !== '').join(': '),
      ]),
    },
  ];
}

/** The day of the meeting; without one, the day of the verslag. */
function dagVan({ context, gegevens }: Bron): string {
  return context.plan.datum || isodag(gegevens.gemaaktOp);
}

function vorigeAfspraken({ afspraken, overleggen }: Casus, sessieId: string, dag: string): readonly Casusafspraak[] {
  const vorige = overleggen.filter(({ sessieId: van, datum }) => van !== sessieId && datum !== '' && datum < dag).map(({ datum }) => datum).toSorted().at(-1) ?? '';
  return afspraken.filter((afspraak) => {
    if (afspraak.sessieId === sessieId || afspraak.gemaaktOp > dag) return false;
    return afspraak.status === 'open' || afspraak.statusOp >= vorige || afspraak.gemaaktOp >= vorige;
  });
}
