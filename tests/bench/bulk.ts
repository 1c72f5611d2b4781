import { schijfbestanden, type Bestand, type Bestanden } from '../../electron/kluis/bestanden.ts';
import type { TeBewaren } from '../../electron/kluis/opslag.ts';
import type { Casus } from '../../shared/domein/casus.ts';
import { casusregelVan } from '../../shared/domein/casusregel.ts';
import { nieuweCasus } from '../../shared/domein/leegtraject.ts';

/* What fills a large kluis for a measurement. */

const ZIN = 'De plek was vol en niemand wist wie nog mocht beslissen. ';
/** Four pieces of text, together about 50 kB. */
const TEKST = ZIN.repeat(218);
const GEMEENTEN = ['Leiden', 'Gouda', 'Delft', 'Zoetermeer', 'Alphen aan den Rijn'];

export const casusId = (nummer: number): string => `casus-${nummer}`;

/** A casus of about 50 kB of JSON, that every schema accepts. */
export function bulkcasus(nummer: number, versie = 0): Casus {
  return {
    ...nieuweCasus(casusId(nummer), `GD-${2020 + Math.floor(nummer / 999)}-${String(1 + (nummer % 999)).padStart(3, '0')}`, 1_770_000_000_000 + nummer),
    kern: `Vrijdagmiddag ${nummer} geen plek, vier instellingen gebeld.`,
    aangedragenDoor: 'lokaal team',
    casusbeeld: { situatie: `${versie} ${TEKST}`, verloop: TEKST, stemJeugdigeEnOuders: TEKST, watHielp: TEKST },
    aanmelding: { ...nieuweCasus('x', 'GD-2026-01', 0).aanmelding, gemeente: GEMEENTEN[nummer % GEMEENTEN.length] ?? '' },
  };
}

export function bulkrecord(nummer: number, versie = 0): TeBewaren {
  const casus = bulkcasus(nummer, versie);
  return { id: casus.id, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) };
}

const nietDuurzaam = (bestand: Bestand): Bestand => ({ ...bestand, sync: () => Promise.resolve() });

/** The real disk without waiting for it: to fill a kluis with, never to measure a save. */
export const vluchtigeBestanden: Bestanden = {
  ...schijfbestanden,
  maak: async (pad) => nietDuurzaam(await schijfbestanden.maak(pad)),
  maakAlleen: async (pad) => nietDuurzaam(await schijfbestanden.maakAlleen(pad)),
  openBestaand: async (pad) => nietDuurzaam(await schijfbestanden.openBestaand(pad)),
  openMap: async (pad) => ({ ...(await schijfbestanden.openMap(pad)), sync: () => Promise.resolve() }),
};
