import { leegDossier } from '../../shared/stukken/dossier.ts';
import { speelInGeheugen } from '../../electron/voorbeeld/opdrachten.ts';
import { STANDAARD_REGIO } from '../../shared/domein/regio-standaard.ts';
import { bouwHerstelkaart } from '../../shared/herstelkaart/kaart.ts';
import { LEEG_FILTER } from '../../shared/logboek/filter.ts';
import type { Logregel } from '../../shared/logboek/regel.ts';
import { bouwActiepunten } from '../../shared/verslagen/actiepunten.ts';
import { bouwVerslag } from '../../shared/verslagen/bouw.ts';
import { bouwCasusbeeld } from '../../shared/verslagen/casusbeeld.ts';
import { bouwGezinsversie } from '../../shared/verslagen/gezinsversie.ts';
import { bouwInzage } from '../../shared/verslagen/inzage.ts';
import { bouwLogboek } from '../../shared/verslagen/logboek.ts';
import type { Blok, Bladzijde, Deel, Kaartbeeld, Sessieverslag, Verslagmodel } from '../../shared/verslagen/model.ts';
import { ZWART } from '../../shared/verslagen/zwart.ts';
import { herstelSnapshot } from '../../shared/werkvormen/bewaarde-stand.ts';
import { leegSessiecontext } from '../../shared/werkvormen/context.ts';
import { leegPlan } from '../../shared/werkvormen/plan.ts';
import { machineVan } from '../../shared/werkvormen/stand.ts';
import type { Sessiecontext } from '../../shared/werkvormen/sessie.ts';
import { alleenSessie, voorbeeldcontext, voorbeelddoorbraak } from '../materiaal/voorbeeldverslag.ts';
import { leersessie } from '../materiaal/werkvormen.ts';

/* One of every paper, and every text, list and word that could spoil one: what the golden files of this folder are made from. */

/** Three hundred letters and no place to break. */
const LANG_WOORD = 'Ketenverantwoordelijkheid'.repeat(12);
const LANG_ANTWOORD = 'Vrijdagmiddag liep het thuis hoog op. Elke plek die we belden vroeg een eigen intake, en na vijf uur kon niemand nog beslissen over het geld. '.repeat(140);

/** 12 maart 2026, 16.00 uur. */
const GEMAAKT = Date.UTC(2026, 2, 12, 15);

/** Every case by name, each built when it is asked for. */
export const GEVALLEN = {
  leersessie: async (): Promise<Verslagmodel> => bouwVerslag(leersessie, (await voorbeeldcontext()).context, { ...alleenSessie, gemaaktOp: GEMAAKT, regionaam: 'RET Waterstreek' }),
  doorbraak: async (): Promise<Verslagmodel> => {
    const { werkvorm, context, gegevens } = await voorbeelddoorbraak();
    return bouwVerslag(werkvorm, context, gegevens);
  },
  casusbeeld: async (): Promise<Verslagmodel> => {
    const { context, casus } = await voorbeelddoorbraak();
    const { onderwerp, datum, deelnemers } = context.plan;
    return bouwCasusbeeld({ casus, regionaam: 'RET Waterstreek', onderwerp, datum, gemaaktOp: GEMAAKT, leefgebieden: STANDAARD_REGIO.leefgebieden, namen: { deelnemers, genoemden: [] } });
  },
  actiepunten,
  gezinsversie: async (): Promise<Verslagmodel> =>
    bouwGezinsversie({
      lezer: 'ouder',
      code: 'WS-2026-019',
      datum: '2026-03-19',
      regionaam: 'RET Waterstreek',
      status: 'concept',
      versie: 2,
      gemaaktOp: GEMAAKT,
      reageren: { reactieTot: '2026-03-26', contact: 'de wijkcoach.' },
      tekst: {
        waarover: 'We hebben gepraat over waar uw dochter kan wonen.\n\nU zei: “Ik wil haar vaker zien.”',
        besloten: 'Zij blijft wonen waar ze nu woont.\n- Ze houdt haar eigen kamer.\n- U komt elke zaterdag.\nNa de zomer praten we weer.',
        afspraken: [
          { id: 'a', wie: 'De wijkcoach', wat: 'Belt u over de zaterdagen', wanneer: 'deze week' },
          { id: 'b', wie: '', wat: 'Zoekt een school', wanneer: '' },
        ],
        bellen: [{ id: 'c', wie: 'De wijkcoach', hoe: '0512 345 678', wanneer: 'maandag tot en met donderdag' }],
      },
    }),
  herstelkaart: (): Promise<Verslagmodel> => Promise.resolve(bouwHerstelkaart({ herstelcode: '7K3M-9QWE-0123-ABCD-EFGH-JKMN-PQRS', kluismap: '/home/iemand/Documenten/Ontwar', gemaaktOp: GEMAAKT })),
  inzage,
  logboek: (): Promise<Verslagmodel> => Promise.resolve(bouwLogboek({ regels: logregels(70), afgekapt: true, filter: LEEG_FILTER, code: 'WS-2026-019', breuk: null, regionaam: 'RET Waterstreek', gemaaktOp: GEMAAKT })),
  /** Nothing was written down at all. */
  leeg: (): Promise<Verslagmodel> => Promise.resolve(bouwVerslag(leersessie, leegSessiecontext(leegPlan(), 0), { ...alleenSessie, gemaaktOp: GEMAAKT })),
  /** Forty participants, and one answer of twenty thousand characters. */
  overvol,
  /** One word of three hundred letters, wherever a text can stand. */
  woord: (): Promise<Verslagmodel> => Promise.resolve(verslag(LANG_WOORD, overal(LANG_WOORD))),
  /** The figures of the kwartaalrapport and of a casus, for few and for many, with what is too small to tell and what was blacked out. */
  figuren: (): Promise<Verslagmodel> => Promise.resolve(verslag('Figuren', figuren())),
} as const satisfies Readonly<Record<string, () => Promise<Verslagmodel>>>;

export type Geval = keyof typeof GEVALLEN;

async function actiepunten(): Promise<Bladzijde> {
  const { context } = await voorbeeldcontext();
  const [een] = context.plan.deelnemers;
  const sleutel = Object.keys(context.antwoorden).find((naam) => context.antwoorden[naam]?.soort === 'actiepunten') ?? '';
  const punten = ['Ik bel maandag met de gemeente over de wachtlijst.', 'Ik vraag na wie er op vrijdagmiddag mag beslissen.'].map((tekst, i) => ({ id: `p${i}`, deelnemerId: een?.id ?? '', tekst, gedeeld: true }));
  const blad = bouwActiepunten(leersessie, { ...context, antwoorden: { ...context.antwoorden, [sleutel]: { soort: 'actiepunten', punten, geen: [] } } }, een?.id ?? '', { regionaam: 'RET Waterstreek', gemaaktOp: GEMAAKT, genoemden: [] });
  if (blad === null) throw new Error('The first participant has points');
  return blad;
}

async function inzage(): Promise<Sessieverslag> {
  const { stand, bronnen } = await speelInGeheugen('doorbraak');
  const { context } = herstelSnapshot(machineVan(stand.werkvorm), stand.snapshot);
  const casus = await bronnen.leesCasus('casus-19');
  const sessie = { id: stand.sessieId, werkvorm: stand.werkvorm, fase: 'afgesloten' as const, context };
  return bouwInzage({ casus, dossier: leegDossier(casus.id), sessies: [{ sessie, traject: null, dossier: leegDossier(stand.sessieId) }], verzoeken: [], bewaarzaak: null, klad: [], logregels: logregels(12), regionaam: 'RET Waterstreek', leefgebieden: bronnen.leefgebieden, gemaaktOp: GEMAAKT });
}

function logregels(aantal: number): readonly Logregel[] {
  return Array.from({ length: aantal }, (_, i) => ({
    nummer: i + 1, op: GEMAAKT - (aantal - i) * 7_200_000, wie: { id: 'a', naam: i % 3 === 0 ? 'Anke' : 'Sleutelhouder met een lange naam' }, soort: 'gelezen', onderwerp: 'casus', recordId: 'c1',
    casussen: [{ id: 'c1', code: 'WS-2026-019' }], voor: '', bijzonder: '', gelukt: true,
  }));
}

async function overvol(): Promise<Sessieverslag> {
  const { context } = await voorbeeldcontext();
  const { plan } = context;
  const deelnemers = Array.from({ length: 40 }, (_, i) => ({ id: `d${i}`, naam: '', rol: ['wijkcoach', 'gedragswetenschapper', 'intern begeleider'][i % 3] ?? '', organisatie: `organisatie ${1 + (i % 7)}`, mandaat: '', groepId: plan.groepen[i % Math.max(1, plan.groepen.length)]?.id ?? null }));
  const antwoorden: Sessiecontext['antwoorden'] = {
    ...context.antwoorden,
    'knooppunten/vrijdagmiddag/wat-maakt#antwoord': { soort: 'lijst', regels: [{ id: 'r', tekst: LANG_ANTWOORD, bron: '', vrijgegeven: false }] },
  };
  return bouwVerslag(leersessie, { ...context, plan: { ...plan, deelnemers }, antwoorden }, { ...alleenSessie, gemaaktOp: GEMAAKT, regionaam: 'RET Waterstreek' });
}

/** A text in every kind of block. */
function overal(tekst: string): readonly Deel[] {
  const half: readonly Blok[] = [{ soort: 'vraag', nummer: 1, vraag: tekst, antwoord: [{ soort: 'lijst', vorm: 'punten', punten: [{ tekst, bron: tekst }] }] }];
  return [
    doorlopend(tekst, [
      { soort: 'alinea', vorm: 'inleiding', tekst },
      { soort: 'kop', niveau: 2, tekst },
      { soort: 'alinea', vorm: 'gewoon', tekst },
      { soort: 'alinea', vorm: 'stem', tekst },
      { soort: 'kop', niveau: 3, tekst },
      { soort: 'lijst', vorm: 'vragen', punten: [{ tekst, bron: '' }] },
      { soort: 'tabel', vorm: 'gewoon', bijschrift: tekst, kolommen: [{ kop: 'Wat', breedte: 1 }, { kop: 'Wie', breedte: 4 }, { kop: 'Wanneer', breedte: 3 }], rijen: [[tekst, 'wijkcoach', 'deze week'], ['Bellen', tekst, tekst]] },
      { soort: 'tabel', vorm: 'overzicht', bijschrift: '', kolommen: [{ kop: 'Wat', breedte: 3 }, { kop: 'Wie', breedte: 1 }], rijen: [['Bellen', tekst]] },
      { soort: 'citaten', citaten: [{ tekst, keer: 2, bron: tekst }] },
      { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: tekst, waarde: 'kort' }, { naam: 'Kort', waarde: tekst }] },
      { soort: 'kenmerken', vorm: 'cijfers', paren: [{ naam: tekst, waarde: '12' }, { naam: 'kort', waarde: '7,7' }] },
      { soort: 'kolommen', kolommen: [{ kop: tekst, blokken: [{ soort: 'alinea', vorm: 'gewoon', tekst }] }, { kop: 'Kort', blokken: half }] },
      { soort: 'noot', kop: tekst, tekst },
      { soort: 'uitspraak', etiket: tekst, kop: tekst, tekst, paren: [{ naam: tekst, waarde: tekst }] },
      { soort: 'figuur', bijschrift: tekst, alternatief: 'Een woord op de kaart', beeld: { soort: 'kaart', kringen: [{ naam: tekst, mensen: [{ wie: tekst, regie: tekst }] }, { naam: 'Hulp', mensen: [{ wie: tekst, regie: '' }] }] } },
      { soort: 'figuur', bijschrift: tekst, alternatief: 'Een woord bij de lijn', beeld: { soort: 'trend', perioden: ['2025, 4e', '2026, 1e'], reeksen: [{ naam: tekst, waarden: [8, 12] }] } },
      { soort: 'figuur', bijschrift: tekst, alternatief: 'Een woord onder de staaf', beeld: { soort: 'staven', aslabel: tekst, staven: [{ label: tekst, waarde: 8 }, { label: 'Kort', waarde: 5 }] } },
    ]),
    { kop: { soort: 'kop', niveau: 1, tekst, boven: tekst }, inhoud: { soort: 'spread', links: half, rechts: half } },
  ];
}

function figuren(): readonly Deel[] {
  const wie = ['moeder', 'oma', 'wijkcoach, gemeente Dijkveen', 'gedragswetenschapper, aanbieder B', 'mentor', 'jeugdbeschermer', 'JIM'];
  const kaart = (aantallen: readonly number[]): Kaartbeeld => ({
    soort: 'kaart',
    kringen: ['Gezin', 'Netwerk', 'Hulp', 'Onderwijs', 'Overheid en recht'].map((naam, kring) => ({
      naam,
      mensen: Array.from({ length: aantallen[kring] ?? 0 }, (_, i) => ({ wie: wie[(kring * 3 + i) % wie.length] ?? '', regie: (kring + i) % 4 === 2 ? 'het plan en de overleggen' : '' })),
    })),
  });
  const figuur = (bijschrift: string, beeld: Extract<Blok, { soort: 'figuur' }>['beeld']): Blok => ({ soort: 'figuur', bijschrift, alternatief: bijschrift, beeld });
  const kwartalen = ['2025, 2e', '2025, 3e', '2025, 4e', '2026, 1e'];
  return [
    doorlopend('Wie er om het gezin staan', [figuur('Met weinig mensen', kaart([2, 1, 2, 1, 1])), { soort: 'kop', niveau: 2, tekst: 'Veertig mensen' }, figuur('Met veel mensen', kaart([5, 6, 14, 5, 10]))]),
    doorlopend('Over de kwartalen', [
      figuur('Verstoringen', {
        soort: 'trend',
        perioden: kwartalen,
        reeksen: [
          { naam: 'Wachttijd', waarden: [5, 9, 12, 14] },
          { naam: 'Financiering', waarden: [8, 7, null, 6] },
          { naam: `Geen plek bij ${ZWART}`, waarden: [null, 6, 9, 13] },
          { naam: 'Regie is onduidelijk', waarden: [11, 10, 8, 8] },
          { naam: 'Privacy', waarden: [null, null, null, null] },
        ],
      }),
      figuur('Ontbrekend aanbod', { soort: 'staven', aslabel: 'Aanbod', staven: [{ label: 'Kleinschalig verblijf dicht bij huis', waarde: 12 }, { label: 'Overbrugging in de vakantie', waarde: 7 }, { label: 'Ambulante begeleiding in de avond', waarde: 5 }] }),
      figuur('Welk cijfer geef je?', { soort: 'staven', aslabel: 'Cijfer', staven: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((cijfer) => ({ label: String(cijfer), waarde: cijfer < 6 ? 0 : 11 - cijfer })) }),
    ]),
  ];
}

function doorlopend(tekst: string, blokken: readonly Blok[]): Deel {
  return { kop: { soort: 'kop', niveau: 1, tekst }, inhoud: { soort: 'doorlopend', begintOp: 'nieuwe-pagina', blokken } };
}

function verslag(onderwerp: string, delen: readonly Deel[]): Sessieverslag {
  return {
    vorm: 'verslag',
    taal: 'nl-NL',
    titel: 'Proef',
    voet: 'Proef · concept, versie 1',
    gemaaktOp: GEMAAKT,
    status: 'concept',
    versie: 1,
    omslag: { soortnaam: 'Verslag', onderwerpLabel: 'Onderwerp', onderwerp, statusregel: 'Concept, versie 1', status: 'concept', kenmerken: [{ naam: 'Plaats', waarde: onderwerp }, { naam: 'Regio', waarde: 'RET Waterstreek' }], voetnoot: 'Dit verslag is gepseudonimiseerd.' },
    delen,
  };
}
