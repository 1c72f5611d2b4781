import type { Casus, Tijdlijnpunt } from '../domein/casus.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import type { WaardeVan } from '../werkvormen/waarden.ts';
import type { Bron } from './bron.ts';
import type { Blok } from './model.ts';
import type { Schrijver } from './schrijver.ts';

/* Timelines: what was added in a meeting, and that of a casus with its periods and the views of others beside them. */

export const AARDWOORDEN = { positief: 'helpend', negatief: 'belemmerend', neutraal: 'neutraal' } as const;

/** The events of a field. */
export function gebeurtenissenTabel(schrijf: Schrijver, { gebeurtenissen }: WaardeVan<'tijdlijn'>): readonly Blok[] {
  const gevuld = gebeurtenissen.filter(({ wat }) => wat.trim() !== '');
  if (gevuld.length === 0) return [];
  return [
    {
      soort: 'tabel',
      vorm: 'gewoon',
      bijschrift: '',
      kolommen: [
        { kop: 'Wanneer', breedte: 2 },
        { kop: 'Wat', breedte: 5 },
        { kop: 'Hoe', breedte: 2 },
        { kop: 'Bron', breedte: 2 },
      ],
      rijen: gevuld.map((g) => [toonDeeldatum(g.wanneer) || 'Onbekend', schrijf.tekst(g.wat), AARDWOORDEN[g.aard], schrijf.wie(g.bron) || 'Niet genoemd']),
    },
  ];
}

/** The timeline of a casus in the order of time. Who sees the same thing differently stands beside who told it. */
export function tijdlijnBlokken({ schrijf, gegevens }: Bron, { tijdlijn }: Casus): readonly Blok[] {
  const punten = tijdlijn.filter(({ wat }) => wat.trim() !== '').toSorted((a, b) => a.wanneer.localeCompare(b.wanneer));
  if (punten.length === 0) return [];
  const gebied = ({ leefgebied }: Tijdlijnpunt): string => gegevens.leefgebieden.find(({ id }) => id === leefgebied)?.naam ?? '';
  const kijken = punten.map(({ andereKijk }) =>
    andereKijk
      .map(({ tekst, bron }) => ({ tekst: schrijf.tekst(tekst), bron: schrijf.wie(bron) || 'een ander' }))
      .filter(({ tekst }) => tekst !== '')
      .map(({ tekst, bron }) => `${tekst} (${bron})`)
      .join('\n'),
  );
  const kolommen = [
    { kop: 'Wanneer', breedte: 2.9, cellen: punten.map(wanneer) },
    { kop: 'Leefgebied', breedte: 2.4, cellen: punten.map(gebied) },
    { kop: 'Wat, en wie dat zegt', breedte: 4.6, cellen: punten.map((punt) => `${schrijf.tekst(punt.wat)} (${schrijf.wie(punt.bron) || 'bron niet genoemd'})`) },
    { kop: 'Zo ziet een ander het', breedte: 4, cellen: kijken },
    { kop: 'Hoe', breedte: 2.9, cellen: punten.map(({ aard }) => AARDWOORDEN[aard]) },
  ].filter(({ cellen }) => cellen.some((cel) => cel !== ''));
  return [
    { soort: 'kop', niveau: 2, tekst: 'Tijdlijn' },
    { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: kolommen.map(({ kop, breedte }) => ({ kop, breedte })), rijen: punten.map((_, rij) => kolommen.map(({ cellen }) => cellen[rij] ?? '')) },
  ];
}

/** When an event was, or how long a period lasted, in words. */
export function wanneer({ wanneer: van, tot, loopt }: Tijdlijnpunt): string {
  const begin = toonDeeldatum(van) || 'Onbekend';
  if (loopt) return `Sinds ${begin}`;
  return tot === '' ? begin : `${begin} tot ${toonDeeldatum(tot)}`;
}
