import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import type { z } from 'zod';
import type { Veld } from '../werkvormen/schema.ts';
import type { schemaAlternatief, schemaBesluit } from '../werkvormen/waarden.ts';
import { toonKosten } from './kosten.ts';
import type { Blok, Kenmerk } from './model.ts';
import type { Schrijver } from './schrijver.ts';

type Besluit = AlleenLezen<z.infer<typeof schemaBesluit>>;
type Alternatief = AlleenLezen<z.infer<typeof schemaAlternatief>>;

const UITKOMST = {
  besloten: 'Besloten',
  'nader-uitzoeken': 'Nader uitzoeken',
  opschalen: 'Opschalen',
  'niet-doen': 'Niet doen',
} as const;

/** A besluit as facts; none when nothing of it was filled in. */
export function besluitBlokken(schrijf: Schrijver, besluit: Besluit, veld: Veld): readonly Blok[] {
  const adviestype = veld.soort === 'besluit' ? veld.adviestypen.find(({ id }) => id === besluit.adviestype)?.label : undefined;
  const paren: readonly Kenmerk[] = [
    { naam: 'Uitkomst', waarde: besluit.uitkomst === null ? '' : UITKOMST[besluit.uitkomst] },
    { naam: 'Soort advies', waarde: adviestype ?? schrijf.tekst(besluit.adviestype) },
    { naam: 'Maatwerkoplossing', waarde: schrijf.tekst(besluit.maatwerkoplossing) },
    { naam: 'Op wiens mandaat', waarde: schrijf.wie(besluit.mandaat) },
    { naam: 'Opgeschaald naar', waarde: schrijf.tekst(besluit.opschaling.trede) },
    { naam: 'Wat al geprobeerd is', waarde: schrijf.tekst(besluit.opschaling.geprobeerd) },
  ].filter(({ waarde }) => waarde !== '');
  return paren.length === 0 ? [] : [{ soort: 'kenmerken', vorm: 'feiten', paren }];
}

/** Each alternative with its three separate judgements, never one score. */
export function waardendriehoekBlokken(schrijf: Schrijver, alternatieven: readonly Alternatief[]): readonly Blok[] {
  return alternatieven
    .filter(({ titel }) => titel.trim() !== '')
    .flatMap((alternatief): readonly Blok[] => [
      { soort: 'kop', niveau: 3, tekst: schrijf.tekst(alternatief.titel) },
      ...schrijf.alineas(alternatief.toelichting).map((tekst): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst })),
      {
        soort: 'tabel',
        vorm: 'gewoon',
        bijschrift: 'Waardendriehoek',
        kolommen: [
          { kop: 'Waarde', breedte: 2 },
          { kop: 'Oordeel', breedte: 2 },
          { kop: 'Waarom', breedte: 5 },
        ],
        rijen: (['legitimiteit', 'betrokkenheid', 'rendement'] as const).map((waarde) => [
          waarde,
          alternatief[waarde].oordeel ?? 'niet beoordeeld',
          schrijf.tekst(alternatief[waarde].grond) || 'Niet opgeschreven',
        ]),
      },
      {
        soort: 'kenmerken',
        vorm: 'feiten',
        paren: [
          { naam: 'Kosten, eenmalig', waarde: toonKosten(schrijf, alternatief.kostenEenmalig) },
          { naam: 'Kosten per jaar', waarde: toonKosten(schrijf, alternatief.kostenPerJaar) },
        ],
      },
    ]);
}
