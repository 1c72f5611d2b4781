import type { Casus } from '../domein/casus.ts';
import { KRINGEN } from '../domein/keuzes.ts';
import { telKosten, toonKostentelling } from '../domein/kostentelling.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import { hoofdletter } from '../domein/woorden.ts';
import { leeg } from './antwoord.ts';
import type { Bron } from './bron.ts';
import { toonKosten } from './kosten.ts';
import type { Blok } from './model.ts';

/* Who and what stands around a family. */

/** The betrokkenen by role and organisation, from the family outwards; never a name. */
export function betrokkenenBlokken({ schrijf }: Bron, { betrokkenen }: Casus): readonly Blok[] {
  if (betrokkenen.length === 0) return [];
  const opKring = KRINGEN.flatMap((kring) => betrokkenen.filter((b) => b.kring === kring));
  const kolommen = [
    { kop: 'Rol', breedte: 4, cellen: opKring.map(({ rol }) => hoofdletter(schrijf.tekst(rol)) || 'Rol niet genoteerd'), leeg: '' },
    { kop: 'Organisatie', breedte: 4, cellen: opKring.map(({ organisatie }) => schrijf.tekst(organisatie)), leeg: '–' },
    { kop: 'Heeft regie over', breedte: 4, cellen: opKring.map(({ regie }) => schrijf.tekst(regie)), leeg: '–' },
    { kop: 'Mandaat', breedte: 4, cellen: opKring.map(({ mandaat }) => schrijf.wie(mandaat)), leeg: 'Niet gevraagd' },
  ].filter(({ cellen }) => cellen.some((cel) => cel !== ''));
  return [
    { soort: 'kop', niveau: 2, tekst: 'Wie eromheen staan' },
    {
      soort: 'tabel',
      vorm: 'gewoon',
      bijschrift: '',
      kolommen: kolommen.map(({ kop, breedte }) => ({ kop, breedte })),
      rijen: opKring.map((_, rij) => kolommen.map(({ cellen, leeg: zonder }) => cellen[rij] || zonder)),
    },
  ];
}

/** The help that is given now, with what it costs and the total in words: an unknown cost is in no sum and never a zero. */
export function hulpBlokken({ schrijf }: Pick<Bron, 'schrijf'>, { hulp }: Casus): readonly Blok[] {
  const kop: Blok = { soort: 'kop', niveau: 2, tekst: 'Wat er nu is ingezet' };
  const gevuld = hulp.filter(({ wat }) => wat.trim() !== '');
  if (gevuld.length === 0) return [kop, leeg('Er is geen hulp genoteerd.')];
  return [
    kop,
    {
      soort: 'tabel',
      vorm: 'gewoon',
      bijschrift: '',
      kolommen: [
        { kop: 'Wat', breedte: 4 },
        { kop: 'Organisatie', breedte: 3 },
        { kop: 'Wet of betaler', breedte: 3 },
        { kop: 'Sinds', breedte: 2.5 },
        { kop: 'Per jaar', breedte: 4 },
      ],
      rijen: gevuld.map(({ wat, organisatie, betaler, sinds, kosten }) => [
        schrijf.tekst(wat),
        schrijf.tekst(organisatie) || 'Niet genoemd',
        schrijf.tekst(betaler) || 'Niet genoemd',
        toonDeeldatum(sinds) || 'Niet genoemd',
        hoofdletter(toonKosten(schrijf, kosten)),
      ]),
    },
    { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'Samen per jaar', waarde: hoofdletter(toonKostentelling(telKosten(gevuld.map(({ kosten }) => kosten)))) }] },
  ];
}
