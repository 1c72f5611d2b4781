import { nooit } from '../domein/alleen-lezen.ts';
import { toonStand } from '../domein/afspraakstand.ts';
import type { Casus } from '../domein/casus.ts';
import { geldt, toonGrondslag } from '../domein/grondslag.ts';
import { KRINGNAAM } from '../domein/kaart.ts';
import { KRINGEN } from '../domein/keuzes.ts';
import { evaluatiedatum } from '../domein/levensloop.ts';
import { leesMandaat } from '../domein/mandaat.ts';
import type { Regio } from '../domein/regio.ts';
import { isodag, toonDeeldatum } from '../domein/tijd.ts';
import type { Casusafspraak } from '../domein/traject.ts';
import { hoofdletter, kleineLetter, opsomming } from '../domein/woorden.ts';
import type { Regiestap } from '../stukken/keuzes.ts';
import { aanmeldingBlokken } from '../verslagen/aanmelding.ts';
import { leeg } from '../verslagen/antwoord.ts';
import { tijdlijnfiguur } from '../verslagen/casusbeeld.ts';
import { hulpBlokken } from '../verslagen/omgeving.ts';
import type { Blok, Kaartbeeld, Kop, Tabel } from '../verslagen/model.ts';
import { aanduiding, type Schrijver } from '../verslagen/schrijver.ts';
import { regieafspraken, volgendeEvaluatie } from './afspraken.ts';
import type { Regieblad } from './regie.ts';

/* Step by step what the casus itself holds, as it stands on paper. */

export interface Regiebron {
  readonly casus: Casus;
  readonly blad: Regieblad;
  readonly schrijf: Schrijver;
  readonly leefgebieden: Regio['leefgebieden'];
  /** Epoch ms. */
  readonly gemaaktOp: number;
}

/** What is kept of a casus elsewhere and belongs in this step. */
export function watDeCasusHoudt(bron: Regiebron, stap: Regiestap): readonly Blok[] {
  switch (stap) {
    case '0':
      return [...kaart(bron), ...grondslagen(bron)];
    case '1':
      return aanleiding(bron);
    case '2':
      return [...tijdlijnfiguur(bron.schrijf, bron.casus.tijdlijn, bron.leefgebieden, bron.gemaaktOp), ...hulpBlokken(bron, bron.casus), ...documenten(bron)];
    case '3':
      return gewenst(bron);
    case '4':
      return praktisch(bron);
    case '5':
      return [...wieMagWat(bron), ...opMandaat(bron)];
    case '6':
      return evaluatie(bron);
    case '7':
      return overleggen(bron);
    default:
      return nooit(stap);
  }
}

const kop2 = (tekst: string): Kop => ({ soort: 'kop', niveau: 2, tekst });

function tabel(kolommen: readonly (readonly [kop: string, breedte: number])[], rijen: Tabel['rijen']): Tabel {
  return { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: kolommen.map(([kop, breedte]) => ({ kop, breedte })), rijen };
}

function kaart({ casus, schrijf }: Regiebron): readonly Blok[] {
  if (casus.betrokkenen.length === 0) return [leeg('Wie eromheen staan, is nog niet opgeschreven.')];
  const kringen: Kaartbeeld['kringen'] = KRINGEN.map((kring) => ({
    naam: KRINGNAAM[kring],
    mensen: casus.betrokkenen.filter((b) => b.kring === kring).map((b) => ({ wie: hoofdletter(schrijf.wie(aanduiding(b))), regie: schrijf.tekst(b.regie) })),
  })).filter(({ mensen }) => mensen.length > 0);
  const woorden = kringen.map(({ naam, mensen }) => `${kleineLetter(naam)}: ${mensen.map(({ wie, regie }) => (regie === '' ? wie : `${wie} (regie over ${regie})`)).join('; ')}`);
  return [kop2('Wie eromheen staan'), { soort: 'figuur', bijschrift: '', alternatief: `Betrokkenenkaart, van binnen naar buiten. ${woorden.map(hoofdletter).join('. ')}.`, beeld: { soort: 'kaart', kringen } }];
}

function grondslagen({ casus, schrijf }: Regiebron): readonly Blok[] {
  const geldig = casus.grondslagen.filter(geldt);
  if (geldig.length === 0) return [kop2('Op welke grondslag we dit delen'), leeg('Er is nog geen grondslag genoteerd.')];
  return [
    kop2('Op welke grondslag we dit delen'),
    tabel(
      [['Grondslag', 4], ['Waarvoor', 4], ['Voor wie', 4], ['Genoteerd', 3]],
      geldig.map((g) => [hoofdletter(toonGrondslag(g)), schrijf.tekst(g.doel) || 'Niet genoemd', schrijf.wie(g.ontvanger) || 'Niet genoemd', toonDeeldatum(g.op) || 'Geen datum']),
    ),
  ];
}

function aanleiding(bron: Regiebron): readonly Blok[] {
  const { casus, schrijf } = bron;
  const paren = [
    { naam: 'Aangemeld op', waarde: toonDeeldatum(casus.aanmelding.op) },
    { naam: 'Aangedragen door', waarde: schrijf.wie(casus.aangedragenDoor) },
  ].filter(({ waarde }) => waarde !== '');
  return [...aanmeldingBlokken(bron, casus), ...(paren.length === 0 ? [] : [{ soort: 'kenmerken', vorm: 'feiten', paren } as const])];
}

/** Where the rest lies: Ontwar is a werkbestand and no dossier. */
function documenten({ casus, schrijf }: Regiebron): readonly Blok[] {
  const gevuld = casus.documenten.filter(({ titel }) => titel.trim() !== '');
  if (gevuld.length === 0) return [];
  return [
    kop2('Wat er verder ligt'),
    tabel(
      [['Wat', 5], ['Van wie', 4], ['Van wanneer', 3]],
      gevuld.map(({ titel, van, datum }) => [schrijf.tekst(titel), schrijf.wie(van) || 'Niet genoemd', toonDeeldatum(datum) || 'Geen datum']),
    ),
  ];
}

const CONSENSUS = { ja: 'Ja, iedereen wil hetzelfde', nee: 'Nee, niet iedereen wil hetzelfde', onbekend: 'Nog niet gevraagd' } as const;

function gewenst({ casus, schrijf, blad }: Regiebron): readonly Blok[] {
  const wens = (kop: string, tekst: string): readonly Blok[] => {
    const alineas = schrijf.alineas(tekst).map((alinea): Blok => ({ soort: 'alinea', vorm: 'stem', tekst: alinea }));
    return [kop2(kop), ...(alineas.length === 0 ? [leeg('Nog niet gevraagd.')] : alineas)];
  };
  const { consensus } = blad;
  return [
    ...wens('Wat de jeugdige wil', casus.aanmelding.wensJeugdige),
    ...wens('Wat de ouders willen', casus.aanmelding.wensOuders),
    { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'Zijn we het eens', waarde: CONSENSUS[consensus === null ? 'onbekend' : consensus ? 'ja' : 'nee'] }] },
  ];
}

function praktisch({ casus, schrijf, gemaaktOp }: Regiebron): readonly Blok[] {
  const { open } = regieafspraken(casus);
  if (open.length === 0) return [leeg('Er staan geen afspraken open.')];
  const vandaag = isodag(gemaaktOp);
  return [
    tabel(
      [['Wat', 5], ['Wie', 4], ['Voor', 3], ['Hoe het staat', 3.4]],
      open.map((afspraak) => [wat(schrijf, afspraak), schrijf.wie(afspraak.wie) || 'Nog niemand', toonDeeldatum(afspraak.voor) || 'Geen datum', hoofdletter(toonStand(afspraak, vandaag))]),
    ),
  ];
}

function wat(schrijf: Schrijver, afspraak: Casusafspraak): string {
  return schrijf.tekst(afspraak.wat) || 'Niet opgeschreven';
}

/** Everybody of whom is known what they carry regie over or may decide. A youth or a parent has no mandate to give. */
function wieMagWat({ casus, schrijf }: Regiebron): readonly Blok[] {
  const rijen = casus.betrokkenen
    .filter(({ mandaat, regie }) => regie.trim() !== '' || (mandaat.trim() !== '' && leesMandaat(mandaat.trim()).soort !== 'nvt'))
    .map((b) => [hoofdletter(schrijf.wie(aanduiding(b))), schrijf.tekst(b.regie) || 'Geen regie genoteerd', hoofdletter(schrijf.wie(b.mandaat)) || 'Niet gevraagd']);
  return [kop2('Wie wat mag beslissen'), rijen.length === 0 ? leeg('Regie en mandaat zijn nog niet opgeschreven.') : tabel([['Wie', 5], ['Heeft regie over', 4], ['Mandaat', 5]], rijen)];
}

function opMandaat({ casus, schrijf }: Regiebron): readonly Blok[] {
  const { opMandaat: afspraken } = regieafspraken(casus);
  if (afspraken.length === 0) return [];
  return [kop2('Op wiens mandaat het gebeurt'), tabel([['Wat', 6], ['Wie', 4], ['Mandaat', 4]], afspraken.map((afspraak) => [wat(schrijf, afspraak), schrijf.wie(afspraak.wie) || 'Nog niemand', hoofdletter(schrijf.wie(afspraak.mandaat))]))];
}

function evaluatie({ casus, schrijf, gemaaktOp }: Regiebron): readonly Blok[] {
  const dag = volgendeEvaluatie(casus, evaluatiedatum(casus.levensloop));
  const { klaar } = regieafspraken(casus);
  const vandaag = isodag(gemaaktOp);
  return [
    { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'We kijken terug op', waarde: toonDeeldatum(dag) || 'Nog geen dag gekozen' }] },
    ...(klaar.length === 0
      ? []
      : [
          kop2('Hoe het met eerdere afspraken ging'),
          tabel(
            [['Wat', 5], ['Wie', 4], ['Hoe het ging', 6]],
            klaar.map((afspraak) => [wat(schrijf, afspraak), schrijf.wie(afspraak.wie) || 'Nog niemand', [hoofdletter(toonStand(afspraak, vandaag)), schrijf.tekst(afspraak.toelichting)].filter((stuk) => stuk !== '').join(': ')]),
          ),
        ]),
  ];
}

function overleggen({ casus, schrijf }: Regiebron): readonly Blok[] {
  const { perOverleg } = regieafspraken(casus);
  if (perOverleg.length === 0) return [leeg('Er is nog geen overleg gehouden.')];
  return perOverleg.flatMap(({ overleg, open }): readonly Blok[] => {
    const besluit = schrijf.alineas(overleg.besluit).map((alinea): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst: alinea }));
    const paren = [
      { naam: 'Regie', waarde: schrijf.alineas(overleg.regie).map((regel) => schrijf.wie(regel)).join(' ') },
      { naam: 'Evaluatie', waarde: toonDeeldatum(overleg.evaluatie) },
    ].filter(({ waarde }) => waarde !== '');
    return [
      kop2([schrijf.tekst(overleg.werkvorm) || 'Overleg', toonDeeldatum(overleg.datum)].filter((stuk) => stuk !== '').join(', ')),
      ...(besluit.length === 0 ? [leeg('Er is geen besluit opgeschreven.')] : besluit),
      ...(paren.length === 0 ? [] : [{ soort: 'kenmerken', vorm: 'feiten', paren } as const]),
      ...(open.length === 0
        ? []
        : [
            { soort: 'alinea', vorm: 'gewoon', tekst: 'Daarvan staat nog open:' } as const,
            { soort: 'lijst', vorm: 'punten', punten: open.map((afspraak) => ({ tekst: wat(schrijf, afspraak), bron: [schrijf.wie(afspraak.wie), afspraak.voor === '' ? '' : `voor ${toonDeeldatum(afspraak.voor)}`].filter((stuk) => stuk !== '').join(', ') })) } as const,
          ]),
    ];
  });
}

/** What a reader would miss, in sentences for who makes it. */
export function regiegemis({ casus, blad }: Pick<Regiebron, 'casus' | 'blad'>): readonly string[] {
  const { open } = regieafspraken(casus);
  const zonderEigenaar = open.filter(({ wie }) => wie.trim() === '').length;
  return [
    ...(casus.betrokkenen.length === 0 ? ['Stap 0: wie eromheen staan, is nog niet opgeschreven.'] : []),
    ...(casus.aanmelding.wensJeugdige.trim() === '' ? ['Stap 3: wat de jeugdige wil, is nog niet opgeschreven.'] : []),
    ...(casus.aanmelding.wensOuders.trim() === '' ? ['Stap 3: wat de ouders willen, is nog niet opgeschreven.'] : []),
    ...(blad.consensus === null ? ['Stap 3: of iedereen hetzelfde wil, is nog niet gekozen.'] : []),
    ...(zonderEigenaar > 0 ? [`Stap 4: ${opsomming(open.filter(({ wie }) => wie.trim() === '').map(({ wat: tekst }) => `“${tekst.trim()}”`))} ${zonderEigenaar === 1 ? 'heeft' : 'hebben'} nog geen eigenaar.`] : []),
    ...(volgendeEvaluatie(casus, evaluatiedatum(casus.levensloop)) === '' ? ['Stap 6: er is nog geen dag gekozen om terug te kijken.'] : []),
  ];
}
