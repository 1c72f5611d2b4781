import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GEEN_WOORDEN, hintsVan, rijhints, vervang, type Hint } from './hints.ts';
import { schemaTaal } from './taal.ts';
import { keuzesVan, maakWoordenlijst } from './woordenlijst.ts';
import { zinnenVan } from './zinnen.ts';

const meegeleverd = schemaTaal.parse(JSON.parse(readFileSync(new URL('../../resources/taal/moeilijk.json', import.meta.url), 'utf8')));
const lijst = maakWoordenlijst(meegeleverd.moeilijk);

const kort = (hints: readonly Hint[]): readonly string[] => hints.map(({ soort, tekst }) => `${soort}: ${tekst}`);
const lijdende = (zin: string): readonly string[] => hintsVan(zin, 'ouder', GEEN_WOORDEN).filter(({ soort }) => soort === 'lijdend').map(({ tekst }) => tekst);

describe('sentences', () => {
  it('end at a dot, a question mark or a new line, and not in a time, an initial or an abbreviation', () => {
    const tekst = 'We praten om 9.30 uur. Komt u ook?  Mw. J. de Vries belt i.v.m. school.\n- Neem bijv. een foto mee\n\n“Goed zo!” Dat was het…';
    expect(zinnenVan(tekst).map(({ begin, eind }) => tekst.slice(begin, eind))).toEqual(['We praten om 9.30 uur.', 'Komt u ook?', 'Mw. J. de Vries belt i.v.m. school.', '- Neem bijv. een foto mee', '“Goed zo!”', 'Dat was het…']);
  });

  it('of more than 15 words are worth a look, of more than 20 too long', () => {
    const van = (n: number): string => `${Array.from({ length: n }, () => 'dag').join(' ')}.`;
    expect([15, 16, 20, 21].map((n) => hintsVan(van(n), 'ouder', GEEN_WOORDEN).map(({ soort }) => soort))).toEqual([[], ['lang'], ['lang'], ['telang']]);
    expect(hintsVan(`${van(12)} ${van(12)}`, 'ouder', GEEN_WOORDEN)).toEqual([]);
    expect(hintsVan(van(21), 'ouder', GEEN_WOORDEN)[0]?.uitleg).toContain('21 woorden');
  });
});

describe('who does it', () => {
  it.each([
    ['U wordt volgende week gebeld.', 'wordt volgende week gebeld'],
    ['Er is afgesproken dat Sanne blijft.', 'is afgesproken'],
    ['Er werd lang over school gepraat.', 'werd lang over school gepraat'],
    ['De brief wordt verstuurd.', 'wordt verstuurd'],
    ['We weten nog niet wanneer de hulp gestart wordt.', 'gestart wordt'],
    ['De afspraken zijn gemaakt.', 'zijn gemaakt'],
    ['Er zijn drie dingen gezegd', 'zijn drie dingen gezegd'],
    ['De zaak is in het overleg uitgebreid besproken.', 'is in het overleg uitgebreid besproken'],
    ['Word je opgehaald?', 'Word je opgehaald'],
  ])('is not told in: %s', (zin, woorden) => {
    expect(lijdende(zin)).toEqual([woorden]);
  });

  it.each([
    'De wijkcoach belt u volgende week.',
    'Sanne is in maart naar een andere groep gegaan.',
    'Het is vorige week goed gegaan.',
    'Er is veel gebeurd.',
    'Dat is niet gelukt.',
    'Hij heeft zijn moeder gebeld.',
    'U hebt met zijn mentor gepraat, en dat was goed.',
    'Er wordt geen geld meer.',
    'Zij wordt in mei twaalf.',
    'Het wordt een lang gesprek.',
    'Hij wordt steeds gezonder en is gezond.',
    'Zij zijn gezinnen zoals dat van u.',
    'Jouw broer is bij oma gebleven.',
    'De school is bekend met de situatie.',
    'U bent met zijn allen naar de dokter gegaan.',
    'We zijn begonnen met de afspraken van de vorige keer.',
    'Dat is drie jaar geleden.',
    'Het verslag is uitgebreid en ingewikkeld.',
  ])('is told, or there is nothing to tell, in: %s', (zin) => {
    expect(lijdende(zin)).toEqual([]);
  });
});

describe('hard words', () => {
  it('are found whole, the longest first, with what could stand there', () => {
    const hints = hintsVan('De ondertoezichtstelling is t.a.v. de verklarende analyse derhalve een traject.', 'ouder', lijst);
    expect(kort(hints)).toEqual(['woord: ondertoezichtstelling', 'woord: t.a.v.', 'woord: verklarende analyse', 'woord: derhalve', 'woord: traject']);
    expect(hints[3]?.keuzes).toEqual(['daarom', 'dus']);
    expect(kort(hintsVan('Regie in het kader van indicaties en OTS. Complexe Problematiek', 'ouder', lijst))).toEqual(['woord: Regie', 'woord: in het kader van', 'woord: indicaties', 'woord: OTS', 'woord: Complexe Problematiek']);
  });

  it('of which one begins another are found as the longest', () => {
    const beide = maakWoordenlijst([{ woord: 'plan', gewoon: 'idee' }, { woord: 'plan van aanpak', gewoon: 'plan' }]);
    expect(kort(hintsVan('Een plan van aanpak en een plan van hem.', 'ouder', beide))).toEqual(['woord: plan van aanpak', 'woord: plan']);
  });

  it('are not found in other words', () => {
    expect(hintsVan('We casten een regisseur voor de toneelclub.', 'ouder', maakWoordenlijst([{ woord: 'regie', gewoon: '' }, { woord: 'cast', gewoon: '' }]))).toEqual([]);
  });

  it('are replaced with one click, with the capital of a sentence, and not when the text went on', () => {
    const tekst = 'Derhalve komt er een traject.';
    const [eerste, tweede] = hintsVan(tekst, 'ouder', lijst);
    if (eerste === undefined || tweede === undefined) throw new Error('No hints');
    expect(vervang(tekst, eerste, 'daarom')).toBe('Daarom komt er een traject.');
    expect(vervang(tekst, tweede, 'periode van hulp')).toBe('Derhalve komt er een periode van hulp.');
    expect(vervang('Iets heel anders nu.', tweede, 'hulp')).toBe('Iets heel anders nu.');
    const ots = 'De OTS stopt. OTS is moeilijk.';
    expect(hintsVan(ots, 'ouder', lijst).map((hint) => vervang(ots, hint, 'toezicht'))).toEqual(['De toezicht stopt. OTS is moeilijk.', 'De OTS stopt. Toezicht is moeilijk.']);
  });

  it('that somebody said themselves stay theirs', () => {
    expect(hintsVan('Ze zei: “Ik wil dat u mijn casus leest.”', 'jeugdige', lijst)).toEqual([]);
  });

  it('of the region are as many choices as it wrote', () => {
    expect(keuzesVan(' hulp ; steun;; ')).toEqual(['hulp', 'steun']);
    expect(hintsVan('De pilot.', 'ouder', maakWoordenlijst([{ woord: ' Pilot ', gewoon: '' }]))[0]).toMatchObject({ keuzes: [], uitleg: 'Dit is een moeilijk woord. Kan het gewoner?' });
  });
});

describe('abbreviations', () => {
  it('are asked to be written out, but those that everybody reads and initials', () => {
    expect(kort(hintsVan('Neem bijv. uw ID mee naar het VSV. Dat zegt J.W. de Boer. Op tv w.v.t.t.k. NS.', 'ouder', GEEN_WOORDEN))).toEqual(['afkorting: bijv.', 'afkorting: VSV', 'afkorting: w.v.t.t.k.']);
    expect(hintsVan('Kijk bij WS-2026-019.', 'ouder', GEEN_WOORDEN)).toEqual([]);
  });
});

describe('how the reader is spoken to', () => {
  it('is u for a parent and je for a youth', () => {
    expect(kort(hintsVan('Wij bellen je. Jouw zoon ziet u zaterdag.', 'ouder', GEEN_WOORDEN))).toEqual(['aanspreken: je', 'aanspreken: Jouw']);
    expect(kort(hintsVan('Wij bellen u. Jouw kamer blijft, zegt uw moeder.', 'jeugdige', GEEN_WOORDEN))).toEqual(['aanspreken: u', 'aanspreken: uw']);
    expect(vervang('U mag blijven.', hintsVan('U mag blijven.', 'jeugdige', GEEN_WOORDEN)[0] ?? { begin: 0, eind: 0, tekst: '-' }, 'je')).toBe('Je mag blijven.');
  });
});

describe('a plain text', () => {
  it('gives no hints at all', () => {
    const tekst = [
      'We hebben gepraat over waar Sanne kan wonen. U was er zelf bij, samen met uw zus.',
      'Sanne zei: “Ik wil op mijn eigen kamer blijven.” Dat vonden we belangrijk.',
      'De wijkcoach belt u elke maandag. Zij kijkt met u hoe het gaat.',
      '- Sanne gaat vier dagen per week naar school.\n- U haalt haar zaterdag om 10.00 uur op.\n- Na de zomer praten we weer met elkaar.',
      'Bent u het ergens niet mee eens? Bel dan de wijkcoach.',
    ].join('\n\n');
    expect(kort(hintsVan(tekst, 'ouder', lijst))).toEqual([]);
  });
});

describe('a row of who does what', () => {
  const rij = (wie: string, wat = 'Belt u', wanneer = 'maandag') => rijhints({ id: 'r', wie, wat, wanneer });
  it('names one person, what and when', () => {
    expect(rij('De wijkcoach')).toEqual([]);
    expect(rij('')).toEqual(['Wie doet dit? Noem één persoon.']);
    expect(rij('We')).toEqual(['“We”: wie is dat? Noem één persoon.']);
    expect(rij('De betrokkenen', '', ' ')).toEqual(['“De betrokkenen”: wie is dat? Noem één persoon.', 'Wat gaat er gebeuren?', 'Wanneer? Een dag is het duidelijkst.']);
    expect(rij('', '', '')).toEqual([]);
  });
});

describe('the time it takes', () => {
  it.each([
    ['sentences', 'De wijkcoach wordt t.a.v. de casus gebeld, en dat is goed. '],
    ['one word', 'a'],
    ['dots', '. '],
    ['abbreviations', 'a.b.c.'],
    ['quotes', '“'],
    ['one endless sentence', 'er is zijn wordt en '],
  ])('grows with the length and no faster: %s', (_naam, stukje) => {
    const duur = (lengte: number): number => {
      const tekst = stukje.repeat(Math.ceil(lengte / stukje.length));
      const begin = performance.now();
      hintsVan(tekst, 'ouder', lijst);
      return performance.now() - begin;
    };
    duur(20_000);
    // Twenty times the text in a hundred times the time would be square; a busy machine is given room.
    expect(duur(400_000)).toBeLessThan(100 * Math.max(1, duur(20_000)) + 500);
  });
});
