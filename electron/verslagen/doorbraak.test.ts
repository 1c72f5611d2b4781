import { beforeAll, describe, expect, it } from 'vitest';
import type { Casus } from '#shared/domein/casus';
import { bouwVerslag } from '#shared/verslagen/bouw';
import type { Verslaggegevens } from '#shared/verslagen/gegevens';
import { leegSessiecontext } from '#shared/werkvormen/context';
import { leegPlan } from '#shared/werkvormen/plan';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Sessiecontext } from '#shared/werkvormen/sessie';
import { leesPdf, woordenBuitenMarges, type GelezenPdf, type Woord } from '../../tests/materiaal/lees-pdf.ts';
import { voorbeelddoorbraak } from '../../tests/materiaal/voorbeeldverslag.ts';
import { bronpad } from '../bronnen.ts';
import { MARGE, PAGINA } from './opmaak.ts';
import { maakPdfHier } from './pdf.ts';

/* What a reader finds in the PDF of a doorbraakoverleg. */

let werkvorm: Werkvorm;
let context: Sessiecontext;
let gegevens: Verslaggegevens;
let casus: Casus;
let pdf: GelezenPdf;
beforeAll(async () => {
  ({ werkvorm, context, gegevens, casus } = await voorbeelddoorbraak());
  pdf = await zet(context, gegevens);
}, 60_000);

async function zet(van: Sessiecontext, bij: Verslaggegevens): Promise<GelezenPdf> {
  return leesPdf(await maakPdfHier(bouwVerslag(werkvorm, van, bij), bronpad('lettertypen')));
}

const alles = ({ paginas }: GelezenPdf): string => paginas.map(({ tekst }) => tekst).join(' ');

const verwachtBinnenMarges = (gelezen: GelezenPdf): void => expect(woordenBuitenMarges(gelezen, { pagina: PAGINA, marge: MARGE })).toEqual([]);

describe('the PDF of a doorbraakoverleg', { timeout: 60_000 }, () => {
  it('tells those who act what they need on one page', () => {
    const kern = pdf.paginas[1]?.tekst ?? '';
    for (const tekst of [
      'Besluit en afspraken', 'Besloten', 'Blijven wonen op kamer 3 met begeleiding van aanbieder B, behandeling op afroep.', 'Dringend advies', '14 mei 2026', 'Bestuurlijk overleg', 'Gesprek met inkoop op 11 maart, zonder uitkomst.',
      'Overbrugging voor april en mei', '27 maart 2026', 'Begeleider met vaste avonden', 'Vader vandaag vertellen', 'Vervoer regelen', 'juli 2026', 'Schriftelijk antwoord', '2 april 2026',
    ]) expect(kern).toContain(tekst);
  });

  it('can be read back: voice, facts, analysis, triangles, tegenspraak and signaal are text', () => {
    const tekst = alles(pdf);
    for (const stuk of [
      'Hoe kan deze jongere blijven wonen waar zij nu woont', 'Ik hoef geen therapie meer, ik heb iemand nodig', 'Tussen € 102.200 en € 111.700, en 1 onbekend', 'Organisatorisch', 'Wisselen van plek is zelf de ontregelende factor.',
      '“Hiermee scheppen we een precedent voor elf andere kinderen.”', 'legitimiteit', 'niet van toepassing', 'werkt in', 'derde keer dit kwartaal (ook WS-2026-004 en WS-2026-011)', 'Reageren kan tot en met 26 maart 2026',
    ]) expect(tekst).toContain(stuk);
    expect(pdf.bladwijzers).toEqual(expect.arrayContaining(['Besluit en afspraken', 'Stem van jeugdige en ouders', '  Tijdlijn', '  Tegenspraak', 'Leren']));
    pdf.paginas.forEach(({ tekst: pagina }, i) => expect(pagina).toContain(`pagina ${i + 1} van ${pdf.paginas.length}`));
  });

  it('holds no name, in text, title or bookmarks', () => {
    const tekst = JSON.stringify([pdf.paginas.map((pagina) => pagina.tekst), pdf.info, pdf.bladwijzers]);
    const namen = [...casus.betrokkenen, ...context.plan.deelnemers].map(({ naam }) => naam);
    expect(namen.length).toBeGreaterThan(15);
    for (const naam of namen) for (const deel of [naam, naam.split(' ')[0] ?? naam, naam.split(' ').at(-1) ?? naam]) expect(tekst).not.toContain(deel);
    expect(tekst).not.toContain('anoniem');
  });

  it('keeps every word within the margins', () => verwachtBinnenMarges(pdf));

  it('prints tegenspraak with the spaces and quotes it was said with', async () => {
    const citaat = async (tekst: string): Promise<Woord | undefined> => {
      const antwoorden = { ...context.antwoorden, 'analyse#tegenspraak': { soort: 'lijst' as const, regels: [{ id: 'r', tekst, bron: 'aanbieder A', vrijgegeven: false }] } };
      const { paginas } = await zet({ ...context, antwoorden }, gegevens);
      return paginas.flatMap(({ woorden }) => woorden).find((woord) => woord.tekst.includes('nooit'));
    };
    const zoals = await citaat('»Dit  kan  ‘niet’, ,,zo”  en "nooit"');
    const enkel = await citaat('»Dit kan ‘niet’, ,,zo” en "nooit"');
    const ingesprongen = await citaat('   »Dit kan ‘niet’, ,,zo” en "nooit"');
    // A program that reads a PDF joins spaces that follow each other; on paper they are as wide as they were typed.
    expect(zoals?.tekst).toBe('»Dit kan ‘niet’, ,,zo” en "nooit"');
    expect(zoals?.breedte).toBeGreaterThan((enkel?.breedte ?? 0) + 5);
    expect((ingesprongen?.x ?? 0) + (ingesprongen?.breedte ?? 0)).toBeGreaterThan((enkel?.x ?? 0) + (enkel?.breedte ?? 0) + 5);
  });

  it('says vastgesteld on its cover and at every foot, and nowhere concept', async () => {
    const vast = await zet(context, { ...gegevens, status: 'vastgesteld', versie: 2 });
    for (const { tekst } of vast.paginas) expect(tekst).toContain('Vastgesteld, versie 2');
    expect(alles(vast).toLowerCase()).not.toContain('concept');
  });
});

/** Ms; dozens of pages, on a machine that may be busy with more. */
const GEDULD = 120_000;

describe('the PDF of an unusual doorbraakoverleg', { timeout: GEDULD }, () => {
  it('of nothing at all is a few calm pages', async () => {
    const leeg = await zet(leegSessiecontext({ ...leegPlan(), casussen: [{ id: 'c', code: 'WS-2026-030' }] }, 0), { ...gegevens, casussen: [], eerdereSignalen: [] });
    expect(leeg.paginas.length).toBeLessThan(7);
    expect(leeg.paginas[1]?.tekst).toContain('Er is geen besluit opgeschreven.');
    verwachtBinnenMarges(leeg);
  });

  it('keeps forty participants, many afspraken and words of 300 letters within the margins', async () => {
    const lang = 'Ketenverantwoordelijkheid'.repeat(12);
    const { deelnemers } = context.plan;
    const veertig = Array.from({ length: 40 }, (_, i) => ({ id: `d${i}`, naam: '', rol: i === 0 ? lang : (deelnemers[i % deelnemers.length]?.rol ?? ''), organisatie: i === 1 ? lang : 'aanbieder A', mandaat: i === 2 ? lang : 'ja', groepId: null }));
    const antwoorden: Sessiecontext['antwoorden'] = {
      ...context.antwoorden,
      'besluit#besluit': { soort: 'besluit', besluit: { uitkomst: 'besloten', adviestype: 'dringend', maatwerkoplossing: lang, mandaat: lang, opschaling: { trede: lang, geprobeerd: lang } } },
      'besluit#afspraken': { soort: 'afspraken', afspraken: Array.from({ length: 25 }, (_, i) => ({ id: `a${i}`, wat: i === 3 ? lang : 'Bellen met de aanbieder', wie: 'wijkcoach', voor: '2026-04-01', mandaat: 'ja' })) },
      'anders-kijken#alternatieven': {
        soort: 'waardendriehoek',
        alternatieven: [3, 20, 60].map((keer, i) => {
          const oordeel = { oordeel: 'voldoende' as const, grond: 'Een lange grond met veel woorden. '.repeat(keer) };
          return { id: `w${i}`, titel: lang, toelichting: lang, legitimiteit: oordeel, betrokkenheid: oordeel, rendement: oordeel, kostenEenmalig: { soort: 'onbekend' as const }, kostenPerJaar: { soort: 'schatting' as const, euro: 61_000, bron: lang } };
        }),
      },
      'analyse#tegenspraak': { soort: 'lijst', regels: [{ id: 'r', tekst: lang, bron: lang, vrijgegeven: false }] },
    };
    const vol = { ...casus, kern: lang, hulp: casus.hulp.map((hulp) => ({ ...hulp, betaler: lang })), tijdlijn: casus.tijdlijn.map((punt) => ({ ...punt, wat: lang, bron: lang })) };
    verwachtBinnenMarges(await zet({ ...context, plan: { ...context.plan, deelnemers: veertig }, antwoorden }, { ...gegevens, casussen: [vol] }));
  });

  it('leaves out not a word, however long what was written', async () => {
    let veld = 0;
    const geteld: string[] = [];
    const tekst = (aantal: number): string => {
      veld += 1;
      const woorden = Array.from({ length: aantal }, (_, i) => `v${veld}w${i}`);
      geteld.push(...woorden);
      return woorden.map((woord) => `${woord} en verder`).join(' ');
    };
    const oordeel = (): { readonly oordeel: 'zwak'; readonly grond: string } => ({ oordeel: 'zwak', grond: tekst(120) });
    const alternatief = (i: number) => ({
      id: `w${i}`, titel: tekst(10), toelichting: tekst(20), legitimiteit: oordeel(), betrokkenheid: { oordeel: null, grond: '' }, rendement: oordeel(), kostenEenmalig: { soort: 'onbekend' as const }, kostenPerJaar: { soort: 'onbekend' as const },
    });
    const rij = (aantal: number) => ({ id: `r${veld}`, cellen: { verstoring: 'wettelijk', wat: tekst(aantal), wie: tekst(aantal), waar: tekst(aantal) } });
    const antwoorden: Sessiecontext['antwoorden'] = {
      ...context.antwoorden,
      'besluit#besluit': { soort: 'besluit', besluit: { uitkomst: 'besloten', adviestype: 'dringend', maatwerkoplossing: tekst(300), mandaat: tekst(90), opschaling: { trede: tekst(10), geprobeerd: tekst(200) } } },
      'besluit#afspraken': { soort: 'afspraken', afspraken: [0, 1].map((i) => ({ id: `a${i}`, wat: tekst(90), wie: tekst(90), voor: '2026-04-01', mandaat: tekst(90) })) },
      'anders-kijken#alternatieven': { soort: 'waardendriehoek', alternatieven: [0, 1, 2].map(alternatief) },
      'analyse#drempels': { soort: 'rijen', rijen: [rij(12), rij(120), rij(30)] },
      'analyse#tegenspraak': { soort: 'lijst', regels: [{ id: 'r', tekst: tekst(90), bron: tekst(30), vrijgegeven: false }] },
      'stem#jaar-jeugdige': { soort: 'tekst', tekst: tekst(400) },
    };
    const { aanmelding } = casus;
    const vol: Casus = {
      ...casus,
      aanmelding: { ...aanmelding, school: tekst(300), geprobeerd: [{ id: 'p', wat: tekst(90), resultaat: tekst(90) }] },
      hulp: casus.hulp.map((hulp) => ({ ...hulp, wat: tekst(60), betaler: tekst(90) })),
      tijdlijn: casus.tijdlijn.map((punt) => ({ ...punt, wat: tekst(60), andereKijk: [{ id: 'k', tekst: tekst(90), bron: 'vader' }, { id: 'l', tekst: tekst(90), bron: 'JIM' }] })),
      betrokkenen: casus.betrokkenen.map((betrokkene) => ({ ...betrokkene, regie: tekst(70) })),
      afspraken: casus.afspraken.filter(({ sessieId }) => sessieId === null).map((afspraak) => ({ ...afspraak, toelichting: tekst(90) })),
    };
    const gelezen = await zet({ ...context, antwoorden }, { ...gegevens, casussen: [vol] });
    const gevonden = new Set(alles(gelezen).match(/v\d+w\d+/g));
    expect(geteld.filter((woord) => !gevonden.has(woord)).slice(0, 20)).toEqual([]);
    verwachtBinnenMarges(gelezen);
  });
});
