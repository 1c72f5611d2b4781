import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { hoofdletter } from '../domein/woorden.ts';
import type { z } from 'zod';
import { WAARDEN, driehoekInWoorden, oordeelInWoord, type Driehoekoordelen } from '../ontwerp/driehoek.ts';
import type { schemaAlternatief } from '../werkvormen/waarden.ts';
import { toonKosten } from './kosten.ts';
import type { Blok, Figuur, Tabel } from './model.ts';
import type { Schrijver } from './schrijver.ts';

type Alternatief = AlleenLezen<z.infer<typeof schemaAlternatief>>;

/** Each alternative with its three separate judgements, drawn and with their grounds; never one score. */
export function alternatievenBlokken(schrijf: Schrijver, alternatieven: readonly Alternatief[]): readonly Blok[] {
  const gevuld = alternatieven.filter(({ titel }) => titel.trim() !== '');
  return [...(gevuld.length > 1 ? [overzicht(schrijf, gevuld)] : []), ...gevuld.map((alternatief, nummer) => alternatiefBlok(schrijf, alternatief, gevuld.length > 1 ? nummer + 1 : null))];
}

function overzicht(schrijf: Schrijver, alternatieven: readonly Alternatief[]): Tabel {
  return {
    soort: 'tabel',
    vorm: 'gewoon',
    bijschrift: 'De alternatieven naast elkaar',
    kolommen: [
      { kop: 'Alternatief', breedte: 4.8 },
      ...WAARDEN.map((waarde) => ({ kop: hoofdletter(waarde), breedte: 3.1 })),
      { kop: 'Eenmalig', breedte: 2.4 },
      { kop: 'Per jaar', breedte: 2.4 },
    ],
    rijen: alternatieven.map((alternatief, nummer) => [
      `${nummer + 1}. ${schrijf.tekst(alternatief.titel)}`,
      ...WAARDEN.map((waarde) => hoofdletter(oordeelInWoord(alternatief[waarde].oordeel))),
      hoofdletter(toonKosten(schrijf, alternatief.kostenEenmalig)),
      hoofdletter(toonKosten(schrijf, alternatief.kostenPerJaar)),
    ]),
  };
}

function alternatiefBlok(schrijf: Schrijver, alternatief: Alternatief, nummer: number | null): Blok {
  const titel = schrijf.tekst(alternatief.titel);
  return {
    soort: 'bijeen',
    blokken: [
      { soort: 'kop', niveau: 3, tekst: nummer === null ? titel : `${nummer}. ${titel}` },
      ...schrijf.alineas(alternatief.toelichting).map((tekst): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst })),
      {
        soort: 'kolommen',
        kolommen: [
          { kop: '', breedte: 4, blokken: [figuur(alternatief)] },
          { kop: '', breedte: 6, blokken: [gronden(schrijf, alternatief)] },
        ],
      },
    ],
  };
}

function figuur({ legitimiteit, betrokkenheid, rendement }: Alternatief): Figuur {
  const oordelen: Driehoekoordelen = { legitimiteit: legitimiteit.oordeel, betrokkenheid: betrokkenheid.oordeel, rendement: rendement.oordeel };
  return { soort: 'figuur', bijschrift: '', alternatief: `Waardendriehoek: ${driehoekInWoorden(oordelen)}.`, beeld: { soort: 'driehoek', oordelen } };
}

function gronden(schrijf: Schrijver, alternatief: Alternatief): Tabel {
  return {
    soort: 'tabel',
    vorm: 'gewoon',
    bijschrift: '',
    kolommen: [
      { kop: 'Oordeel', breedte: 3 },
      { kop: 'Waarom', breedte: 5 },
    ],
    rijen: [
      ...WAARDEN.map((waarde) => [`${hoofdletter(waarde)}: ${oordeelInWoord(alternatief[waarde].oordeel)}`, schrijf.alineas(alternatief[waarde].grond).join(' ') || 'Niet opgeschreven']),
      ['Kosten', `Per jaar ${toonKosten(schrijf, alternatief.kostenPerJaar)}, eenmalig ${toonKosten(schrijf, alternatief.kostenEenmalig)}`],
    ],
  };
}
