import { nooit } from '../domein/alleen-lezen.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import type { Sessieplan } from '../domein/sessieplan.ts';
import type { Veld } from '../werkvormen/schema.ts';
import type { Actiepunt, Afspraak, Regel, Waarde, WaardeVan } from '../werkvormen/waarden.ts';
import { LETTERLIJK } from './inzage-casus.ts';
import { dingBlokken, dingenBlokken, KENMERK_WEG, paren, rijenBlokken, tekst, weg, weggelatenUit, type Vertelling } from './inzage-vertelling.ts';
import { toonKosten } from './kosten.ts';
import type { Blok, Kenmerk } from './model.ts';
import { AARDWOORDEN } from './tijdlijn.ts';

/* What was answered in a meeting, as the family reads it: every kind of answer, with every part of it. */

const ENQUETE_WEG = weg('De enquête vraagt deelnemers wat zij van de bijeenkomst vonden. Zij vullen die in zonder hun naam; over het gezin gaat zij niet.');
const ACTIEPUNT_WEG = weg('Een voornemen van een deelnemer voor zichzelf, dat niet gedeeld is.');

export const REGEL: Vertelling<Regel> = {
  id: KENMERK_WEG,
  tekst: ['Wat', tekst],
  bron: ['Wie dit zei', tekst],
  vrijgegeven: weg('Of de zaal de regel al te zien kreeg.'),
};

const AFSPRAAK: Vertelling<Afspraak> = {
  id: KENMERK_WEG,
  wat: ['Afspraak', tekst],
  wie: ['Wie', tekst],
  voor: ['Voor', toonDeeldatum],
  mandaat: ['Mandaat', tekst],
};

type Gebeurtenis = WaardeVan<'tijdlijn'>['gebeurtenissen'][number];
const GEBEURTENIS: Vertelling<Gebeurtenis> = {
  id: KENMERK_WEG,
  wanneer: ['Wanneer', toonDeeldatum],
  wat: ['Wat', tekst],
  aard: ['Hoe', (waarde) => AARDWOORDEN[waarde]],
  bron: ['Wie dit zegt', tekst],
};

type Alternatief = WaardeVan<'waardendriehoek'>['alternatieven'][number];
const oordeel = ({ oordeel: hoe, grond }: Alternatief['rendement']): string => [hoe ?? '', grond.trim()].filter((deel) => deel !== '').join(': ');
const ALTERNATIEF: Vertelling<Alternatief> = {
  id: KENMERK_WEG,
  titel: ['Alternatief', tekst],
  toelichting: ['Toelichting', tekst],
  legitimiteit: ['Legitimiteit', oordeel],
  betrokkenheid: ['Betrokkenheid', oordeel],
  rendement: ['Rendement', oordeel],
  kostenEenmalig: ['Kosten eenmalig', (waarde) => toonKosten(LETTERLIJK, waarde)],
  kostenPerJaar: ['Kosten per jaar', (waarde) => toonKosten(LETTERLIJK, waarde)],
};

type Besluit = WaardeVan<'besluit'>['besluit'];
const UITKOMSTEN = { besloten: 'besloten', 'nader-uitzoeken': 'nader uitzoeken', opschalen: 'opschalen', 'niet-doen': 'niet doen' } as const;
const besluit = (veld: Veld | undefined): Vertelling<Besluit> => ({
  uitkomst: ['Besluit', (waarde) => (waarde === null ? '' : UITKOMSTEN[waarde])],
  adviestype: ['Soort advies', (waarde) => (veld?.soort === 'besluit' ? veld.adviestypen.find(({ id }) => id === waarde)?.label : undefined) ?? waarde],
  maatwerkoplossing: ['Maatwerkoplossing', tekst],
  mandaat: ['Op wiens mandaat', tekst],
  opschaling: ['Opgeschaald naar', ({ trede, geprobeerd }) => [trede.trim(), geprobeerd.trim() === '' ? '' : `daarvoor geprobeerd: ${geprobeerd.trim()}`].filter((deel) => deel !== '').join('; ')],
});

type Actiepuntbij = Pick<Sessieplan, 'deelnemers'>;
const actiepunt = ({ deelnemers }: Actiepuntbij): Vertelling<Actiepunt> => ({
  id: KENMERK_WEG,
  deelnemerId: ['Van', (waarde) => deelnemers.find(({ id }) => id === waarde)?.naam ?? 'een deelnemer'],
  tekst: ['Actiepunt', tekst],
  gedeeld: weg('Alleen gedeelde actiepunten staan hier.'),
});

/** One answer; none when it says nothing. */
export function waardeBlokken(veld: Veld | undefined, waarde: Waarde, plan: Pick<Sessieplan, 'deelnemers'>): readonly Blok[] {
  switch (waarde.soort) {
    case 'tekst':
      return alinea(waarde.tekst);
    case 'lijst':
      return dingenBlokken(REGEL, waarde.regels);
    case 'keuze':
      return alinea(waarde.keuzes.map((keuze) => (veld?.soort === 'keuze' ? veld.opties.find(({ id }) => id === keuze)?.label : undefined) ?? keuze).join(', '));
    case 'datum':
      return alinea(toonDeeldatum(waarde.dag));
    case 'schaal':
      return alinea(waarde.waarde === null ? '' : String(waarde.waarde));
    case 'rijen':
      return rijenBlokken(veld?.soort === 'rijen' ? (veld.kolommen[0]?.label ?? ONDERDEEL) : ONDERDEEL, waarde.rijen.map(({ cellen }) => rij(veld, cellen)));
    case 'afspraken':
      return dingenBlokken(AFSPRAAK, waarde.afspraken);
    case 'actiepunten':
      return dingenBlokken(actiepunt(plan), waarde.punten.filter(({ gedeeld }) => gedeeld));
    case 'tijdlijn':
      return dingenBlokken(GEBEURTENIS, waarde.gebeurtenissen);
    case 'besluit':
      return dingBlokken(besluit(veld), waarde.besluit);
    case 'waardendriehoek':
      return dingenBlokken(ALTERNATIEF, waarde.alternatieven);
    case 'enquete':
      return [];
    case 'aanwezigheid':
      return rijenBlokken(DEELNEMER, Object.entries(waarde.perDeelnemer).map(([deelnemerId, aanwezige]) => aanwezig(plan, deelnemerId, aanwezige)));
    default:
      return nooit(waarde);
  }
}

function alinea(getypt: string): readonly Blok[] {
  return getypt.trim() === '' ? [] : [{ soort: 'alinea', vorm: 'gewoon', tekst: getypt.trim() }];
}

const ONDERDEEL = 'Onderdeel';
const DEELNEMER = 'Deelnemer';

function rij(veld: Veld | undefined, cellen: Readonly<Record<string, string>>): readonly Kenmerk[] {
  const kolommen = veld?.soort === 'rijen' ? veld.kolommen : [];
  return Object.entries(cellen).flatMap(([id, cel]) => {
    const kolom = kolommen.find((elk) => elk.id === id);
    const label = kolom?.soort === 'keuze' ? kolom.opties.find((optie) => optie.id === cel)?.label : kolom?.soort === 'dag' ? toonDeeldatum(cel) : undefined;
    return cel.trim() === '' ? [] : [{ naam: kolom?.label ?? ONDERDEEL, waarde: label ?? cel }];
  });
}

type Aanwezige = WaardeVan<'aanwezigheid'>['perDeelnemer'][string];
const AANWEZIGE: Vertelling<Aanwezige> = { status: ['Was', tekst], reden: ['Reden', tekst], mandaat: ['Mandaat', tekst] };

function aanwezig({ deelnemers }: Actiepuntbij, deelnemerId: string, aanwezige: Aanwezige): readonly Kenmerk[] {
  return [{ naam: DEELNEMER, waarde: deelnemers.find(({ id }) => id === deelnemerId)?.naam ?? 'Een deelnemer' }, ...paren(AANWEZIGE, aanwezige)];
}

export const WEG_UIT_WAARDEN = [
  ...weggelatenUit('sessie.antwoorden.regels', REGEL),
  ...weggelatenUit('sessie.antwoorden.afspraken', AFSPRAAK),
  ...weggelatenUit('sessie.antwoorden.gebeurtenissen', GEBEURTENIS),
  ...weggelatenUit('sessie.antwoorden.alternatieven', ALTERNATIEF),
  ...weggelatenUit('sessie.antwoorden.punten', actiepunt({ deelnemers: [] })),
  { veld: 'sessie.antwoorden.rijen.id', waarom: KENMERK_WEG.weg },
  { veld: 'sessie.antwoorden.punten', waarom: ACTIEPUNT_WEG.weg },
  { veld: 'sessie.antwoorden.geen', waarom: 'Welke deelnemers geen actiepunt meenemen.' },
  { veld: 'sessie.antwoorden.inzendingen', waarom: ENQUETE_WEG.weg },
];
