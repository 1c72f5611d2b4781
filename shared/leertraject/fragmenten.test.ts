import { describe, expect, it } from 'vitest';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { alsZin, antwoordenOver, haalTerug, neemGebeurtenissenOver, neemOver, staatErin, verteldeGebeurtenissen } from './casusbeeld.ts';
import { casussenUit, eersteTitel, inStapel, verplaatsFragment, volgFragmenten } from './fragmenten-bord.ts';
import { antwoordenVan, magLetterlijk, wieZegt, type Leesantwoord, type Leesbaar } from './fragmenten-lezen.ts';
import { bekendeNamen, bronnenVan, draaiTerug, fragmentenIn, markeer, metHerkomst, opHeleWoorden, verwijderFragment, wijzigFragment, zetFragmentTerug, zinnenVan } from './fragmenten.ts';
import type { Fragment, Inzendsel, Opdracht, Opdrachtantwoord } from './leertraject.ts';
import type { Leertrajectvorm, Opdrachtvraag } from './vorm.ts';

const basis = { hulp: '', naar: null, betekenis: null } as const;
const vragen: readonly Opdrachtvraag[] = [
  { ...basis, soort: 'tekst', id: 'gebeurd', vraag: 'Wat gebeurde er?', naar: 'verloop', regels: 8 },
  { ...basis, soort: 'gebeurtenissen', id: 'tijdlijn', vraag: 'Wat gebeurde wanneer?', naar: 'verloop', rijen: 5 },
  { ...basis, soort: 'vinkjes', id: 'hulp', vraag: 'Wie hielp?', naar: 'watHielp', opties: [{ id: 'school', label: 'school' }, { id: 'team', label: 'het lokale team' }] },
  { ...basis, soort: 'keuze', id: 'letterlijk', vraag: 'Mogen we uw woorden gebruiken?', betekenis: 'letterlijk', opties: [{ id: 'ja', label: 'Ja' }, { id: 'nee', label: 'Nee' }] },
];
const deel = { titel: '', inleiding: [], slot: [], overslaan: true, overslaanTekst: '', vragen, mail: { onderwerp: '', tekst: '', herinnering: '' } };
const vorm: Leertrajectvorm = { schema: 1, werkvormId: 'w', versie: 1, bron: '', profiel: [], opdrachten: { professional: deel, ouder: deel, jeugdige: deel } };
const TEAM = 'Om 15.40 uur belde moeder, mevr. J. van der Velde, 06-12345678. Ik heb tussen 16.00 en 19.30 vier plekken gebeld. Iedereen was aardig. Niemand had plek.';
const antwoord = (over: Partial<Opdrachtantwoord> = {}): Opdrachtantwoord => ({ overgeslagen: false, tekst: '', keuzes: [], gebeurtenissen: [], ...over });
const opdracht = (id: string, over: Partial<Opdracht> = {}): Opdracht => ({ id, nummer: 1, casusId: 'c1', rol: 'professional', naam: 'Sanne de Wit', functie: 'wijkcoach', organisatie: 'gemeente Dijkveen', deelnemerId: null, afgezien: '', ...over });
const inzendsel = (id: string, opdrachtId: string, antwoorden: Inzendsel['antwoorden'], geldt = true): Inzendsel => ({ id, opdrachtId, op: 1, via: 'formulier', bestandsnaam: '', geldt, antwoorden });
const fragment = (id: string, over: Partial<Fragment> = {}): Fragment => ({ id, inzendselId: 'i1', opdrachtId: 'o1', vraagId: 'gebeurd', van: 0, tot: 5, gegeven: TEAM.slice(0, 5), tekst: 'woord', knooppuntId: null, ...over });

const traject = (fragmenten: readonly Fragment[] = []): Leesbaar => ({
  vorm,
  inhoud: { fragmenten, opdrachten: [opdracht('o1'), opdracht('o2', { rol: 'ouder', functie: 'moeder', organisatie: '' }), opdracht('o3', { casusId: 'c2' })] },
  inzendsels: [
    inzendsel('i0', 'o1', { gebeurd: antwoord({ tekst: 'Eerst anders gezegd.' }) }, false),
    inzendsel('i1', 'o1', { gebeurd: antwoord({ tekst: TEAM }), hulp: antwoord({ keuzes: ['team'] }), letterlijk: antwoord({ keuzes: ['nee'] }) }),
    inzendsel('i2', 'o2', {
      gebeurd: antwoord({ tekst: 'Ze zat met haar tas op de bank.' }),
      letterlijk: antwoord({ keuzes: ['ja'] }),
      hulp: antwoord({ overgeslagen: true, keuzes: ['school'] }),
      tijdlijn: antwoord({ gebeurtenissen: [{ wanneer: 'maart 2025', wat: 'Naar de groep', aard: 'negatief' }, { wanneer: 'die zomer', wat: 'Even thuis', aard: 'positief' }, { wanneer: '', wat: ' ', aard: 'neutraal' }] }),
    }),
  ],
});
const lees = (sleutel: string): Leesantwoord => {
  const gevonden = antwoordenVan(traject()).find((a) => a.sleutel === sleutel);
  if (gevonden === undefined) throw new Error(`no answer ${sleutel}`);
  return gevonden;
};
const team = lees('i1/gebeurd');
const plek = (woorden: string): { van: number; tot: number } => ({ van: TEAM.indexOf(woorden), tot: TEAM.indexOf(woorden) + woorden.length });
const woorden = (fragmenten: readonly Fragment[]): readonly string[] => fragmenten.map(({ van, tot }) => TEAM.slice(van, tot));

describe('reading', () => {
  it('reads only what counts, of this casus, with who says so and never a name', () => {
    expect(antwoordenVan(traject(), 'c1').map(({ sleutel }) => sleutel.split('/')[0])).toEqual([...Array<string>(4).fill('i1'), ...Array<string>(4).fill('i2')]);
    expect([...new Set(antwoordenVan(traject()).map(({ wie }) => wie))]).toEqual(['wijkcoach, gemeente Dijkveen', 'moeder']);
    expect(wieZegt({ rol: 'jeugdige', functie: ' ', organisatie: '' })).toBe('jeugdige');
  });

  it('shows choices by their label, and nothing of what was left out', () => {
    expect(lees('i1/hulp').tekst).toBe('het lokale team');
    expect(lees('i2/hulp')).toMatchObject({ tekst: '', overgeslagen: true });
    expect(lees('i2/tijdlijn').tekst).toBe('maart 2025: Naar de groep\ndie zomer: Even thuis');
  });

  it('tells whether words may be quoted, also when it is not known', () => {
    expect(team.letterlijk).toBe('nee');
    expect(lees('i2/gebeurd').letterlijk).toBe('ja');
    expect(magLetterlijk(vragen, { antwoorden: {} })).toBe('onbekend');
    expect(magLetterlijk(vragen.slice(0, 2), { antwoorden: {} })).toBe('ongevraagd');
  });
});

describe('marking', () => {
  it('takes whole words, without the white space around them', () => {
    expect(opHeleWoorden('een twee drie', { van: 5, tot: 9 })).toEqual({ van: 4, tot: 8 });
    expect(opHeleWoorden('een twee drie', { van: 8, tot: 3 })).toEqual({ van: 4, tot: 8 });
    expect(opHeleWoorden('een  , twee', { van: 3, tot: 6 })).toBeNull();
    expect(opHeleWoorden('een', { van: 2, tot: 2 })).toBeNull();
  });

  it('knows the sentences, also around a time, initials and an abbreviation', () => {
    expect(zinnenVan(TEAM).map(({ van, tot }) => TEAM.slice(van, tot))).toEqual([
      'Om 15.40 uur belde moeder, mevr. J. van der Velde, 06-12345678.',
      'Ik heb tussen 16.00 en 19.30 vier plekken gebeld.',
      'Iedereen was aardig.',
      'Niemand had plek.',
    ]);
    expect(zinnenVan('Hoi!\n\n- een\n- twee').map(({ van, tot }) => 'Hoi!\n\n- een\n- twee'.slice(van, tot))).toEqual(['Hoi!', '- een', '- twee']);
    expect(zinnenVan(' … ')).toEqual([]);
  });

  it('keeps the words and where they stand', () => {
    const een = markeer([], team, plek('Niemand had plek.'), 'f1');
    expect(een).toEqual([{ id: 'f1', inzendselId: 'i1', opdrachtId: 'o1', vraagId: 'gebeurd', ...plek('Niemand had plek.'), gegeven: 'Niemand had plek.', tekst: 'Niemand had plek.', knooppuntId: null }]);
    expect(markeer(een, team, plek('had'), 'f2')).toBe(een);
    expect(markeer(een, team, { van: 3, tot: 3 }, 'f2')).toBe(een);
  });

  it('keeps what only touches apart', () => {
    const twee = markeer(markeer([], team, plek('Iedereen was aardig.'), 'f1'), team, plek('Niemand had plek.'), 'f2');
    expect(woorden(twee)).toEqual(['Iedereen was aardig.', 'Niemand had plek.']);
    const los = markeer(markeer([], team, plek('Iedereen'), 'f1'), team, { van: plek('Iedereen').tot, tot: plek('Iedereen was').tot }, 'f2');
    expect(los).toHaveLength(2);
  });

  it('makes one of what overlaps, with what was blanked in it and the knooppunt it had', () => {
    let f = markeer(markeer([], team, plek('belde moeder, mevr. J. van der Velde'), 'f1'), team, plek('Iedereen was'), 'f2');
    f = wijzigFragment(wijzigFragment(f, 'f1', { tekst: 'belde een ouder' }), 'f2', { knooppuntId: 'k1' });
    const samen = markeer(f, team, { van: plek('Velde').van, tot: plek('was').tot }, 'f3');
    expect(woorden(samen)).toEqual(['belde moeder, mevr. J. van der Velde, 06-12345678. Ik heb tussen 16.00 en 19.30 vier plekken gebeld. Iedereen was']);
    expect(samen[0]?.gegeven).toBe(woorden(samen)[0]);
    expect(samen[0]).toMatchObject({ id: 'f1', knooppuntId: 'k1', tekst: 'belde een ouder, 06-12345678. Ik heb tussen 16.00 en 19.30 vier plekken gebeld. Iedereen was' });
  });

  it('marks the same words in two answers apart', () => {
    const f = markeer(markeer([], team, { van: 0, tot: 5 }, 'f1'), lees('i2/gebeurd'), { van: 0, tot: 5 }, 'f2');
    expect(f).toHaveLength(2);
    expect(fragmentenIn(f, team).map(({ id }) => id)).toEqual(['f1']);
  });

  it('puts a removed one back where it was, once', () => {
    const f = [fragment('a'), fragment('b'), fragment('c')];
    const terug = zetFragmentTerug(verwijderFragment(f, 'b'), fragment('b'), 1);
    expect(terug).toEqual(f);
    expect(zetFragmentTerug(terug, fragment('b'), 1)).toBe(terug);
  });

  it('takes a change back, and leaves what was done since', () => {
    const voor = markeer(markeer([], team, plek('Iedereen was aardig.'), 'f1'), team, plek('Niemand had plek.'), 'f2');
    const na = markeer(voor, team, { van: plek('aardig').van, tot: plek('Niemand had').tot }, 'f3');
    expect(na).toHaveLength(1);
    const sindsdien = markeer(na, team, plek('15.40'), 'f4');
    expect(draaiTerug(sindsdien, voor, na).map(({ id }) => id)).toEqual(['f1', 'f2', 'f4']);
    expect(draaiTerug(na, voor, na)).toEqual(voor);
    expect(draaiTerug(voor, [], voor)).toEqual([]);
  });

  it('says when another answer counts now, and keeps the fragment', () => {
    const [oud, nu, kwijt, overgetypt] = metHerkomst(traject([fragment('a', { inzendselId: 'i0' }), fragment('b'), fragment('c', { opdrachtId: 'weg', inzendselId: 'weg' }), fragment('d', { gegeven: 'Toen zei' })]));
    expect([oud?.verouderd, nu?.verouderd, kwijt?.verouderd, overgetypt?.verouderd]).toEqual([true, false, true, true]);
    expect(fragmentenIn([fragment('d', { gegeven: 'Toen zei' })], team)).toEqual([]);
    expect([oud?.letterlijk, nu?.letterlijk]).toEqual(['onbekend', 'nee']);
    expect(kwijt).toMatchObject({ wie: 'onbekend wie', casusId: null });
  });

  it('finds words again that moved because something before them was typed over', () => {
    const een = fragment('a', { ...plek('Niemand had plek.'), gegeven: 'Niemand had plek.' });
    const overgetypt = { ...team, tekst: `Eerst dit. ${TEAM.replace('Om 15.40 uur', 'Toen')}` };
    expect(fragmentenIn([een], overgetypt).map(({ van, tot }) => overgetypt.tekst.slice(van, tot))).toEqual(['Niemand had plek.']);
    const langer = markeer([een], overgetypt, { van: overgetypt.tekst.indexOf('aardig'), tot: overgetypt.tekst.indexOf('Niemand had') + 11 }, 'b');
    expect(langer.map(({ id, gegeven }) => [id, gegeven])).toEqual([['a', 'aardig. Niemand had plek.']]);
    // Which of the two it was cannot be known.
    expect(fragmentenIn([een], { ...team, tekst: 'Niemand had plek. Echt: Niemand had plek.' })).toEqual([]);
  });

  it('knows every name once', () => {
    expect(bekendeNamen([{ naam: ' Sanne de Wit ' }, { naam: '' }], [{ naam: 'Sanne de Wit' }, { naam: 'K. Bos' }])).toEqual(['Sanne de Wit', 'K. Bos']);
  });
});

describe('the board', () => {
  const knooppunten = [{ id: 'k1' }, { id: 'k2' }];
  const f = [fragment('a'), fragment('b', { knooppuntId: 'k1' }), fragment('c', { knooppuntId: 'k1', opdrachtId: 'o3' }), fragment('d', { knooppuntId: 'weg' })];
  const ids = (lijst: readonly Fragment[], stapel: string | null): string => inStapel(lijst, knooppunten, stapel).map(({ id }) => id).join('');

  it('shows as loose what was never placed and whose knooppunt is gone', () => {
    expect([ids(f, null), ids(f, 'k1'), ids(f, 'k2')]).toEqual(['ad', 'bc', '']);
  });

  it.each([
    ['a', 'k1', 0, 'abc'],
    ['a', 'k1', 1, 'bac'],
    ['a', 'k1', 9, 'bca'],
    ['b', 'k1', 1, 'cb'],
    ['c', 'k1', 0, 'cb'],
    ['d', 'k2', 0, 'd'],
  ])('puts %s in %s at %i', (id, stapel, op, na) => {
    const verplaatst = verplaatsFragment(f, knooppunten, id, stapel, op);
    expect(ids(verplaatst, stapel)).toBe(na);
    expect(verplaatst.map((x) => x.id).toSorted().join('')).toBe('abcd');
  });

  it('is where it was when a move is taken back', () => {
    const heen = verplaatsFragment(f, knooppunten, 'b', null, 0);
    expect(ids(heen, null)).toBe('bad');
    const terug = verplaatsFragment(heen, knooppunten, 'b', 'k1', 0);
    expect([ids(terug, null), ids(terug, 'k1')]).toEqual(['ad', 'bc']);
  });

  it('keeps the sources of a knooppunt with who says so', () => {
    expect(bronnenVan(traject([fragment('a', { knooppuntId: 'k1' }), fragment('b', { knooppuntId: 'k1', tekst: ' ' }), fragment('c')]), 'k1')).toEqual([{ tekst: 'woord', wie: 'wijkcoach, gemeente Dijkveen (niet letterlijk gebruiken)' }]);
    expect(bronnenVan(traject([fragment('a', { knooppuntId: 'k1', inzendselId: 'i2', opdrachtId: 'o2' })]), 'k1').map(({ wie }) => wie)).toEqual(['moeder']);
  });

  it('lets the casussen of a knooppunt follow its fragments, beside those chosen by hand', () => {
    const opdrachten = traject().inhoud.opdrachten;
    const plan = {
      casussen: ['c1', 'c2', 'c3'].map((id) => ({ id, code: id })),
      knooppunten: [{ id: 'k1', titel: '', toelichting: '', casusIds: ['c3'], groepId: null }],
    } as unknown as Sessieplan;
    expect([...casussenUit(f, opdrachten, 'k1')]).toEqual(['c1', 'c2']);
    const na = volgFragmenten(plan, [], f, opdrachten);
    expect(na.knooppunten[0]?.casusIds).toEqual(['c1', 'c2', 'c3']);
    expect(volgFragmenten(na, f, f, opdrachten)).toBe(na);
    expect(volgFragmenten(na, f, verplaatsFragment(f, knooppunten, 'c', null, 0), opdrachten).knooppunten[0]?.casusIds).toEqual(['c1', 'c3']);
  });

  it('makes a first title of the first words', () => {
    expect(eersteTitel('Niemand had plek. En toen?')).toBe('Niemand had plek');
    expect(eersteTitel('een twee drie vier vijf zes zeven acht')).toBe('een twee drie vier vijf zes zeven …');
    expect(eersteTitel(' ')).toBe('');
  });
});

describe('the casusbeeld', () => {
  it('finds the answers that tell of a part of it', () => {
    expect(antwoordenOver(traject(), 'c1', 'verloop').map(({ sleutel }) => sleutel)).toEqual(['i1/gebeurd', 'i2/gebeurd']);
    expect(antwoordenOver(traject(), 'c1', 'watHielp').map(({ tekst }) => tekst)).toEqual(['het lokale team']);
  });

  it('takes words over once, with who says so, and quotes only what may be quoted', () => {
    const moeder = lees('i2/gebeurd');
    expect(alsZin(moeder, ' Ze zat. ')).toBe('Moeder: “Ze zat.”');
    const een = neemOver('Er stond al wat. ', moeder, moeder.tekst);
    expect(een).toBe('Er stond al wat.\nMoeder: “Ze zat met haar tas op de bank.”');
    expect(neemOver(een, moeder, 'ze  zat met haar\ntas')).toBe(een);
    expect(staatErin(een, '')).toBe(false);
    expect(neemOver('', team, 'Niemand had plek.')).toBe('Wijkcoach, gemeente Dijkveen: Niemand had plek.');
    const vol = 'x'.repeat(19_999);
    expect(neemOver(vol, moeder, 'meer')).toBe(vol);
  });

  it('takes words back out that were taken over, and leaves what was written around them', () => {
    const moeder = lees('i2/gebeurd');
    const zin = alsZin(moeder, 'een\ntwee');
    expect(haalTerug(`Eerst.\n${zin}\nDaarna.`, zin)).toBe('Eerst.\nDaarna.');
    expect(haalTerug(`Eerst ${zin}`, zin)).toBe(`Eerst ${zin}`);
  });

  it('takes events over once, dated where it was a date, also after they were changed', () => {
    const verteld = verteldeGebeurtenissen(traject(), 'c1');
    expect(verteld.map(({ punt }) => [punt.wanneer, punt.wat, punt.aard, punt.bron])).toEqual([
      ['2025-03', 'Naar de groep', 'negatief', 'moeder'],
      ['', 'die zomer: Even thuis', 'positief', 'moeder'],
    ]);
    const tijdlijn = neemGebeurtenissenOver([], verteld);
    expect(tijdlijn).toHaveLength(2);
    expect(tijdlijn.every(({ id }) => /^[A-Za-z0-9_-]{1,64}$/.test(id))).toBe(true);
    expect(neemGebeurtenissenOver(tijdlijn.map((punt) => ({ ...punt, wat: 'anders gezegd' })), verteld)).toHaveLength(2);
    expect(neemGebeurtenissenOver(tijdlijn.map((punt) => ({ ...punt, id: `${punt.id}x` })), verteld)).toHaveLength(2);
  });
});
