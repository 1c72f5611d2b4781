import { nooit } from '../domein/alleen-lezen.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import type { Veld } from '../werkvormen/schema.ts';
import type { Actiepunt, Afspraak, Waarde, WaardeVan } from '../werkvormen/waarden.ts';
import { waardeOp } from './bron.ts';
import type { Bron, Veldgroep } from './bron.ts';
import { alternatievenBlokken } from './alternatieven.ts';
import { besluitBlokken } from './besluit.ts';
import { enqueteBlokken } from './enquete.ts';
import type { Alinea, Blok, Tabel } from './model.ts';
import { rijenBlokken } from './rijen.ts';
import { signaalBlokken } from './signalen.ts';
import { gebeurtenissenTabel } from './tijdlijn.ts';
import { NIETS_OPGESCHREVEN, aanduiding } from './schrijver.ts';
import type { Schrijver } from './schrijver.ts';

/** The sentence in the place of an answer nobody gave. */
export function leeg(tekst = NIETS_OPGESCHREVEN): Alinea {
  return { soort: 'alinea', vorm: 'leeg', tekst };
}

/** The label a field has in a table or beside another: its short name, or the question itself. */
export function kortVan(veld: Veld): string {
  return veld.kort ?? veld.vraag;
}

/**
 * What was answered at one field, for everyone it was asked of. Never empty: nothing written gives an honest sentence.
 * A field for each casus or group gives one part each, unless nobody wrote anything.
 */
export function antwoordBlokken(bron: Bron, { veld, plekken }: Veldgroep): readonly Blok[] {
  const delen = plekken.map((plek) => ({ kop: bron.schrijf.tekst(plek.kop), blokken: blokkenVan(bron, veld, waardeOp(bron, plek)) }));
  if (delen.every(({ blokken }) => blokken.length === 0)) return [leeg()];
  return delen.flatMap(({ kop, blokken }): readonly Blok[] => [
    ...(kop === '' ? [] : [{ soort: 'kop', niveau: 3, tekst: kop } as const]),
    ...(blokken.length === 0 ? [leeg()] : blokken),
  ]);
}

/** Whether an answer to this field can be told in one line; other kinds need blocks of their own. */
export function pastInRegel(veld: Veld): boolean {
  switch (veld.soort) {
    case 'tekst':
    case 'lijst':
    case 'keuze':
    case 'schaal':
    case 'datum':
    case 'afspraken':
      return true;
    case 'rijen':
    case 'besluit':
    case 'waardendriehoek':
    case 'actiepunten':
    case 'tijdlijn':
    case 'enquete':
    case 'aanwezigheid':
      return false;
    default:
      return nooit(veld);
  }
}

/** The same in one line, for a table or a row of facts; an empty string when nothing was written, or when `pastInRegel` says no. */
export function antwoordRegel(bron: Bron, { veld, plekken }: Veldgroep): string {
  return plekken
    .map((plek) => ({ kop: bron.schrijf.tekst(plek.kop), regel: regelVan(bron, veld, waardeOp(bron, plek)) }))
    .filter(({ regel }) => regel !== '')
    .map(({ kop, regel }) => (kop === '' ? regel : `${kop}: ${regel}`))
    .join('; ');
}

/** Blocks for one value; none when it says nothing. */
function blokkenVan(bron: Bron, veld: Veld, waarde: Waarde | undefined): readonly Blok[] {
  if (waarde === undefined) return [];
  const { schrijf } = bron;
  switch (waarde.soort) {
    case 'tekst':
      return tekstBlokken(bron, veld, waarde);
    case 'lijst':
      return lijstBlokken(bron, veld, waarde);
    case 'keuze':
    case 'datum':
    case 'schaal': {
      const regel = regelVan(bron, veld, waarde);
      return regel === '' ? [] : [{ soort: 'alinea', vorm: 'gewoon', tekst: regel }];
    }
    case 'rijen':
      return veld.soort === 'rijen' ? rijenBlokken(schrijf, veld, waarde) : [];
    case 'afspraken':
      return afsprakenTabel(schrijf, waarde.afspraken.map((afspraak) => ({ afspraak, bij: '' })), '');
    case 'actiepunten':
      return actiepuntBlokken(bron, waarde.punten);
    case 'tijdlijn':
      return gebeurtenissenTabel(schrijf, waarde);
    case 'besluit':
      return besluitBlokken(schrijf, waarde.besluit, veld);
    case 'waardendriehoek':
      return alternatievenBlokken(schrijf, waarde.alternatieven);
    case 'enquete':
      return veld.soort === 'enquete' ? enqueteBlokken(bron, veld, waarde) : [];
    case 'aanwezigheid':
      // Who was there stands with the groups.
      return [];
    default:
      return nooit(waarde);
  }
}

function regelVan(bron: Bron, veld: Veld, waarde: Waarde | undefined): string {
  if (waarde === undefined) return '';
  const { schrijf } = bron;
  switch (waarde.soort) {
    case 'tekst':
      return schrijf.alineas(waarde.tekst).join(' ');
    case 'lijst':
      return waarde.regels.map(({ tekst }) => schrijf.tekst(tekst)).filter((tekst) => tekst !== '').join('; ');
    case 'keuze':
      return veld.soort === 'keuze' ? veld.opties.filter(({ id }) => waarde.keuzes.includes(id)).map(({ label }) => label).join(', ') : '';
    case 'schaal':
      return veld.soort === 'schaal' && waarde.waarde !== null
        ? `${waarde.waarde} (van ${veld.van}, ${veld.labelVan}, tot ${veld.tot}, ${veld.labelTot})`
        : '';
    case 'datum':
      return toonDeeldatum(waarde.dag);
    case 'afspraken':
      return waarde.afspraken.map((afspraak) => afspraakRegel(schrijf, afspraak)).filter((regel) => regel !== '').join('; ');
    case 'rijen':
    case 'besluit':
    case 'waardendriehoek':
    case 'actiepunten':
    case 'tijdlijn':
    case 'enquete':
    case 'aanwezigheid':
      return '';
    default:
      return nooit(waarde);
  }
}

function afspraakRegel(schrijf: Schrijver, { wat, wie, voor }: Afspraak): string {
  const eigenaar = schrijf.wie(wie) || schrijf.tekst(wat);
  return voor === '' || eigenaar === '' ? eigenaar : `${eigenaar}, voor ${toonDeeldatum(voor)}`;
}

function tekstBlokken({ schrijf }: Bron, veld: Veld, { tekst }: WaardeVan<'tekst'>): readonly Blok[] {
  if (tekst.trim() === '') return [];
  if (veld.letterlijk === true) return [{ soort: 'citaten', citaten: [{ tekst: schrijf.letterlijk(tekst), keer: 1, bron: '' }] }];
  return schrijf.alineas(tekst).map((alinea) => ({ soort: 'alinea', vorm: 'gewoon', tekst: alinea }));
}

function lijstBlokken({ schrijf, gegevens, context }: Bron, veld: Veld, { regels }: WaardeVan<'lijst'>): readonly Blok[] {
  const gevuld = regels.filter(({ tekst }) => tekst.trim() !== '');
  if (gevuld.length === 0) return [];
  if (veld.letterlijk === true) {
    return [{ soort: 'citaten', citaten: gevuld.map(({ tekst, bron }) => ({ tekst: schrijf.letterlijk(tekst), keer: 1, bron: schrijf.wie(bron) })) }];
  }
  if (veld.naarCasus === 'signalen') return signaalBlokken(schrijf, gevuld.map(({ tekst }) => tekst), gegevens.eerdereSignalen, context.plan.casussen.map(({ code }) => code));
  const punten = gevuld.map(({ tekst, bron }) => ({ tekst: schrijf.tekst(tekst), bron: schrijf.wie(bron) }));
  // Open questions are what a meeting leaves to go on with; they are shown as such.
  const vorm = punten.every(({ tekst }) => tekst.endsWith('?')) ? 'vragen' : 'punten';
  return [{ soort: 'lijst', vorm, punten }];
}

/** An afspraak in the table of them all. */
interface Tabelafspraak {
  readonly afspraak: Afspraak;
  /** What it is about. */
  readonly bij: string;
  /** At what level action is needed there; empty when that was not chosen. */
  readonly niveau?: string;
}

/** Who does what before when. What each afspraak is about is shown when there is a name for that column, and its level when one has. */
export function afsprakenTabel(schrijf: Schrijver, afspraken: readonly Tabelafspraak[], bijKop: string): readonly Tabel[] {
  const gevuld = afspraken.filter(({ afspraak }) => afspraak.wat.trim() !== '' || afspraak.wie.trim() !== '');
  if (gevuld.length === 0) return [];
  const metNiveau = gevuld.some(({ niveau = '' }) => niveau !== '');
  const metMandaat = gevuld.some(({ afspraak }) => afspraak.mandaat.trim() !== '');
  const kolommen = [
    ...(bijKop === '' ? [] : [{ kop: bijKop, breedte: 3, cel: ({ bij }: Tabelafspraak) => bij }]),
    ...(metNiveau ? [{ kop: 'Niveau', breedte: 2.6, cel: ({ niveau = '' }: Tabelafspraak) => niveau || 'Niet gekozen' }] : []),
    { kop: 'Wat', breedte: 5, cel: ({ afspraak }: Tabelafspraak) => schrijf.tekst(afspraak.wat) || 'Niet opgeschreven' },
    { kop: 'Wie', breedte: 4, cel: ({ afspraak }: Tabelafspraak) => schrijf.wie(afspraak.wie) || 'Nog niemand' },
    { kop: 'Voor', breedte: 2.6, cel: ({ afspraak }: Tabelafspraak) => toonDeeldatum(afspraak.voor) || 'Geen datum' },
    ...(metMandaat ? [{ kop: 'Mandaat', breedte: 3, cel: ({ afspraak }: Tabelafspraak) => schrijf.wie(afspraak.mandaat) || 'Niet genoemd' }] : []),
  ];
  return [
    {
      soort: 'tabel',
      vorm: 'gewoon',
      bijschrift: '',
      kolommen: kolommen.map(({ kop, breedte }) => ({ kop, breedte })),
      rijen: gevuld.map((regel) => kolommen.map(({ cel }) => cel(regel))),
    },
  ];
}

/** Only what its owner shared: a private actiepunt is not even counted here. */
function actiepuntBlokken(bron: Bron, punten: readonly Actiepunt[]): readonly Blok[] {
  const gedeeld = punten
    .filter((punt) => punt.gedeeld && punt.tekst.trim() !== '')
    .map((punt) => {
      const deelnemer = bron.context.plan.deelnemers.find(({ id }) => id === punt.deelnemerId);
      return { tekst: bron.schrijf.tekst(punt.tekst), bron: deelnemer === undefined ? '' : bron.schrijf.wie(aanduiding(deelnemer)) };
    });
  return gedeeld.length === 0 ? [] : [{ soort: 'lijst', vorm: 'punten', punten: gedeeld }];
}
