import { beforeAll, describe, expect, it } from 'vitest';
import { voorbeelddoorbraak } from '../../tests/materiaal/voorbeeldverslag.ts';
import type { Casus } from '../domein/casus.ts';
import { leegSessiecontext } from '../werkvormen/context.ts';
import { leegPlan } from '../werkvormen/plan.ts';
import type { Werkvorm } from '../werkvormen/schema.ts';
import type { Sessiecontext } from '../werkvormen/sessie.ts';
import type { Waarde } from '../werkvormen/waarden.ts';
import { bouwVerslag } from './bouw.ts';
import type { Verslaggegevens } from './gegevens.ts';
import type { Blok, Deel, Tabel, Sessieverslag } from './model.ts';

let werkvorm: Werkvorm;
let context: Sessiecontext;
let gegevens: Verslaggegevens;
let casus: Casus;
let model: Sessieverslag;
beforeAll(async () => {
  ({ werkvorm, context, gegevens, casus } = await voorbeelddoorbraak());
  model = bouwVerslag(werkvorm, context, gegevens);
});

function deel(titel: string, van: Sessieverslag = model): readonly Blok[] {
  const gevonden: Deel | undefined = van.delen.find(({ kop }) => kop.tekst === titel);
  if (gevonden?.inhoud.soort !== 'doorlopend') throw new Error(`No part ${titel}; there are: ${van.delen.map(({ kop }) => kop.tekst).join(', ')}`);
  return gevonden.inhoud.blokken;
}

function tabellen(blokken: readonly Blok[]): readonly Tabel[] {
  return blokken.filter((blok) => blok.soort === 'tabel');
}

/** The table under a heading. */
function tabelOnder(kop: string, blokken: readonly Blok[]): Tabel | undefined {
  const vanaf = blokken.findIndex((blok) => blok.soort === 'kop' && blok.tekst === kop);
  return vanaf === -1 ? undefined : tabellen(blokken.slice(vanaf))[0];
}

const met = (sleutel: string, waarde: Waarde): Sessiecontext => ({ ...context, antwoorden: { ...context.antwoorden, [sleutel]: waarde } });
const metCasus = (verander: Partial<Casus>): Verslaggegevens => ({ ...gegevens, casussen: [{ ...casus, ...verander }] });

describe('the verslag of a doorbraakoverleg', () => {
  it('has the question on its cover, and the code in its title and foot', () => {
    expect(model.omslag).toMatchObject({ soortnaam: 'Verslag doorbraakoverleg (IPW)', onderwerpLabel: 'Vraag', onderwerp: casus.kern, statusregel: 'Concept, versie 1', status: 'concept' });
    expect(model.titel).toBe('Verslag doorbraakoverleg (IPW): WS-2026-019');
    expect(model.voet).toBe('WS-2026-019 · Concept, versie 1 · gepseudonimiseerd');
  });

  it('tells on the first page after the cover what was decided, who has regie, when it is evaluated and who does what', () => {
    expect(model.delen[0]?.kop).toMatchObject({ tekst: 'Besluit en afspraken', boven: 'In één oogopslag' });
    const blokken = deel('Besluit en afspraken');
    expect(blokken[0]).toEqual({
      soort: 'uitspraak',
      etiket: 'Besluit',
      kop: 'Besloten',
      tekst: 'Blijven wonen op kamer 3 met begeleiding van aanbieder B, behandeling op afroep.',
      paren: [
        { naam: 'Regie', waarde: 'Wijkcoach' },
        { naam: 'Evaluatie', waarde: '14 mei 2026' },
        { naam: 'Soort advies', waarde: 'Dringend advies' },
        { naam: 'Op wiens mandaat', waarde: 'Wijkcoach tot € 10.000, als overbrugging in april en mei. Voor de rest had aanbieder A aan tafel geen mandaat.' },
        { naam: 'Opgeschaald naar', waarde: 'Bestuurlijk overleg (trede 4 van 6)' },
        { naam: 'Wat eronder is geprobeerd', waarde: 'Gesprek met inkoop op 11 maart, zonder uitkomst.' },
      ],
    });
    const afspraken = tabelOnder('Wie doet wat', blokken);
    expect(afspraken?.kolommen.map(({ kop }) => kop)).toEqual(['Wat', 'Wie', 'Voor', 'Mandaat']);
    expect(afspraken?.rijen).toHaveLength(5);
    expect(afspraken?.rijen[0]).toEqual(['Overbrugging voor april en mei afgeven', 'wijkcoach', '27 maart 2026', 'tot € 10.000']);
    // Told once: nowhere else is the besluit or an afspraak repeated.
    expect(JSON.stringify(model).split('Overbrugging voor april en mei afgeven')).toHaveLength(2);
    expect(JSON.stringify(model).split('14 mei 2026')).toHaveLength(2);
    expect(model.delen.filter(({ kop }) => kop.tekst === 'Besluit en afspraken')).toHaveLength(1);
  });

  it('tells who was there with which mandate, and why somebody was not', () => {
    const aanwezig = tabelOnder('Wie erbij waren', deel('Over deze bijeenkomst'));
    expect(aanwezig?.kolommen.map(({ kop }) => kop)).toEqual(['Rol', 'Organisatie', 'Mandaat', 'Erbij']);
    expect(aanwezig?.rijen).toContainEqual(['Vader', '–', 'Gezag, samen met de jeugdbeschermer', 'Nee: werkt in ploegendienst, heeft zijn wens opgeschreven']);
    expect(aanwezig?.rijen).toContainEqual(['Gedragswetenschapper', 'aanbieder A', 'Nee, moet terug naar directie', 'Ja']);
  });

  it('shows what the agenda shows of the casus where it belongs, with the total of the costs in words', () => {
    const opening = deel('Opening');
    expect(tabellen(opening)[0]?.rijen).toEqual([
      ['Drie gezinshuizen gevraagd', 'Nee: te zware vraag'],
      ['Verlenging van de behandeling', 'Nee: doelen behaald'],
      ['Terug naar huis', 'Nee: vader wil, de veiligheid is niet geregeld'],
    ]);
    expect(tabelOnder('Wie eromheen staan', opening)?.rijen[0]).toEqual(['Jongere', '–', 'haar eigen leven', 'niet van toepassing']);
    const feiten = deel('Feiten en tijdlijn');
    expect(tabelOnder('Wat er nu is ingezet', feiten)?.rijen.map((rij) => rij.at(-1))).toEqual(['€ 98.000', 'Ongeveer € 9.500 (schatting: aanbieder A)', 'Onbekend', '€ 4.200']);
    expect(feiten).toContainEqual({ soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'Samen per jaar', waarde: 'Tussen € 102.200 en € 111.700, en 1 onbekend' }] });
    expect(tabelOnder('Tijdlijn', feiten)?.rijen[0]).toEqual([
      'april 2022 tot augustus 2023', 'Wonen', 'Crisisplek, en daarna twee andere plekken (jeugdbeschermer)', 'Ik werd steeds weggehaald als ik net iemand kende. (jongere)', 'belemmerend',
    ]);
  });

  it('tells how the afspraken of before stand on the day of the meeting', () => {
    const [, gesprek] = casus.afspraken;
    if (gesprek === undefined) throw new Error('no afspraak');
    const open = { ...gesprek, id: 'open', wat: 'Bellen', voor: '2026-03-31', status: 'open', statusOp: '', toelichting: '' } as const;
    const afspraken = [...casus.afspraken, open, { ...open, id: 'laat', wat: 'Schrijven', voor: '2026-03-10' }, { ...open, id: 'later', wat: 'Van na het overleg', gemaaktOp: '2026-04-01' }];
    const tabel = tabelOnder('Afspraken van eerder', deel('Opening', bouwVerslag(werkvorm, context, metCasus({ afspraken }))));
    expect(tabel?.rijen.map(([wat, , , stand]) => [wat, stand])).toEqual([
      ['Schrijven', 'Te laat sinds 11 maart 2026'],
      ['Bellen', 'Open'],
      ['Een vierde gezinshuis vragen', 'Vervallen op 12 maart 2026: de jongere wil niet verhuizen'],
      ['Gesprek over het tarief met inkoop van de gemeente', 'Nagekomen op 11 maart 2026: zonder uitkomst'],
      ['Verklarende analyse en wens van de jongere aanleveren', 'Nagekomen op 9 maart 2026'],
    ]);
  });

  it('draws each alternative with three judgements apart, and says them in words too', () => {
    const [overzicht] = tabellen(deel('Anders kijken'));
    expect(overzicht?.rijen[1]).toEqual(['2. Kamertraining elders', 'Sterk', 'Zwak', 'Onbekend', 'Onbekend', '€ 54.000']);
    const figuren = JSON.stringify(deel('Anders kijken')).match(/Waardendriehoek: [^"]*/g);
    expect(figuren).toEqual([
      'Waardendriehoek: legitimiteit sterk, betrokkenheid sterk, rendement sterk.',
      'Waardendriehoek: legitimiteit sterk, betrokkenheid zwak, rendement onbekend.',
      'Waardendriehoek: legitimiteit zwak, betrokkenheid voldoende, rendement zwak.',
    ]);
  });

  it('prints tegenspraak as it was said, odd quotes and spaces and all', () => {
    const gezegd = '  »Dit  kan ‘niet’,\n,,zo”  en "nooit"  ';
    const blokken = deel('Gezamenlijke analyse', bouwVerslag(werkvorm, met('analyse#tegenspraak', { soort: 'lijst', regels: [{ id: 'r', tekst: gezegd, bron: 'aanbieder A', vrijgegeven: false }] }), gegevens));
    expect(blokken).toContainEqual({ soort: 'citaten', citaten: [{ tekst: gezegd, keer: 1, bron: 'aanbieder A' }] });
  });

  it('counts a signaal over the casussen of this quarter, not its own casus twice', () => {
    const zin = 'derde keer dit kwartaal (ook WS-2026-004 en WS-2026-011)';
    expect(gegevens.eerdereSignalen[0]?.codes).toEqual(['WS-2026-004', 'WS-2026-011', 'WS-2026-019']);
    expect(deel('Leren')).toContainEqual({
      soort: 'noot',
      kop: '“Wonen zonder behandeling” bestaat niet als product',
      tekst: `Dit signaal komt voor de ${zin}. Wat drie keer of vaker terugkomt, is een trend.`,
    });
    const keer = (codes: readonly string[]): string => JSON.stringify(deel('Leren', bouwVerslag(werkvorm, context, { ...gegevens, eerdereSignalen: [{ tekst: 'wonen  zonder behandeling bestaat niet als product.', codes }] })));
    expect(keer(['WS-2026-004'])).toContain('tweede keer dit kwartaal (ook WS-2026-004)');
    expect(keer(['WS-2026-019'])).not.toContain('keer dit kwartaal');
    expect(keer(Array.from({ length: 11 }, (_, i) => `WS-2026-1${i}`))).toContain('12e keer dit kwartaal');
  });

  it('holds no name of anyone, wherever it was typed', () => {
    const namen = [...casus.betrokkenen, ...context.plan.deelnemers].flatMap(({ naam }) => naam.split(' ')).filter((naam) => /^\p{Lu}/u.test(naam));
    expect(namen).toContain('Noor');
    const getypt = 'Noor zei: van Dalen, Erik van Dalen en Samira weten het.';
    const overal = JSON.parse(JSON.stringify(context.antwoorden), (sleutel, waarde: unknown) => (['tekst', 'grond', 'wie', 'wat', 'reden', 'maatwerkoplossing', 'mandaat'].includes(sleutel) && typeof waarde === 'string' ? getypt : waarde)) as Sessiecontext['antwoorden'];
    const { aanmelding } = casus;
    const vol = metCasus({ kern: getypt, hulp: casus.hulp.map((hulp) => ({ ...hulp, wat: getypt })), tijdlijn: casus.tijdlijn.map((punt) => ({ ...punt, wat: getypt, bron: 'Noor' })), aanmelding: { ...aanmelding, school: getypt, verblijf: getypt } });
    for (const tekst of [JSON.stringify(model), JSON.stringify(bouwVerslag(werkvorm, { ...context, antwoorden: overal }, vol))]) {
      for (const naam of namen) expect(tekst.match(new RegExp(`(?<!\\p{L})${naam}(?!\\p{L})`, 'u'))?.[0], naam).toBeUndefined();
    }
  });

  it('reads as vastgesteld once it is', () => {
    const vast = bouwVerslag(werkvorm, context, { ...gegevens, status: 'vastgesteld', versie: 3 });
    expect(vast.omslag).toMatchObject({ statusregel: 'Vastgesteld, versie 3', status: 'vastgesteld' });
    expect(vast.voet).toContain('Vastgesteld, versie 3');
    expect(JSON.stringify(vast).toLowerCase()).not.toContain('concept');
  });

  it('prints a guard that was overruled with its reason', () => {
    const afwijking = { soort: 'overruled', plek: { agendapuntId: 'stem', itemId: null, stapId: null }, ontbrak: ['De stem van de ouders is nog niet gehoord.'], reden: 'Vader schrijft het vanavond op.', op: 0 } as const;
    expect(tabellen(deel('Waar we afweken van de werkvorm', bouwVerslag(werkvorm, { ...context, afwijkingen: [afwijking] }, gegevens)))[0]?.rijen).toEqual([
      ['Stem van jeugdige en ouders', 'Toch verdergegaan', 'De stem van de ouders is nog niet gehoord.', 'Vader schrijft het vanavond op.'],
    ]);
  });

  it('asks no reason why somebody was not heard who was', () => {
    expect(JSON.stringify(deel('Stem van jeugdige en ouders'))).not.toContain('niet gehoord, want');
    const zonder = { ...context, antwoorden: Object.fromEntries(Object.entries(context.antwoorden).filter(([sleutel]) => !/^stem#.*ouders$/.test(sleutel))) };
    expect(JSON.stringify(deel('Stem van jeugdige en ouders', bouwVerslag(werkvorm, zonder, gegevens)))).toContain('Ouders niet gehoord, want');
  });

  it('of a meeting in which nothing was written says so, also on the page of the besluit', () => {
    const leeg = bouwVerslag(werkvorm, leegSessiecontext({ ...leegPlan(), casussen: [{ id: 'c', code: 'WS-2026-030' }] }, 0), { ...gegevens, casussen: [], eerdereSignalen: [] });
    expect(deel('Besluit en afspraken', leeg).slice(0, 2)).toEqual([
      { soort: 'alinea', vorm: 'leeg', tekst: 'Er is geen besluit opgeschreven.' },
      { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'Regie', waarde: 'Niet ingevuld' }, { naam: 'Evaluatie', waarde: 'Niet ingevuld' }] },
    ]);
    expect(JSON.stringify(deel('Gezamenlijke analyse', leeg))).toContain('“Drempels”, “Ontbrekend aanbod”, “Verklarende analyse” en “Tegenspraak”');
  });
});
