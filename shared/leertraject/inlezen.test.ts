import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proefvragen } from '../../tests/materiaal/proefformulier.ts';
import { MAX_REGEL, MAX_TEKST } from '../domein/tekstvormen.ts';
import { enquetevelden } from './bouw-formulier.ts';
import type { Formuliervelden } from './formulier.ts';
import { antwoordenUit, horenBij, inzendingUit, isLeeg, isTeLang, zijnGelijk } from './inlezen.ts';
import { schemaOpdrachtantwoorden } from './leertraject.ts';
import { opEenRegel, schoon } from './schone-tekst.ts';

const LEEG = { overgeslagen: false, tekst: '', keuzes: [], gebeurtenissen: [] };
/** All the fields of the form, empty. */
const velden: Formuliervelden = {
  'antwoord:verhaal': '', 'overslaan:verhaal': false, 'overslaan:verloop': false, 'overslaan:wie': false, 'overslaan:erbij': false, 'overslaan:wens': false,
  'rij:verloop:1:wanneer': '', 'rij:verloop:1:wat': '', 'rij:verloop:1:aard': '', 'rij:verloop:2:wanneer': '', 'rij:verloop:2:wat': '', 'rij:verloop:2:aard': '',
  'vink:wie:school': false, 'vink:wie:gemeente': false, 'vink:wie:arts': false, 'keuze:erbij': '', 'antwoord:wens': '',
};
const lees = (anders: Formuliervelden) => antwoordenUit(proefvragen, { ...velden, ...anders });

describe('the answers in a form', () => {
  it('are those of every kind of question, without what was left empty', () => {
    const gevuld = { 'antwoord:verhaal': 'Zo ging het.', 'rij:verloop:2:wanneer': ' maart\r\n2025 ', 'rij:verloop:2:wat': 'Weg', 'rij:verloop:2:aard': 'positief', 'vink:wie:school': true, 'vink:wie:arts': 'On', 'vink:wie:gemeente': 'Off', 'keuze:erbij': 'nee' };
    expect(lees(gevuld)).toEqual({
      verhaal: { ...LEEG, tekst: 'Zo ging het.' },
      verloop: { ...LEEG, gebeurtenissen: [{ wanneer: 'maart 2025', wat: 'Weg', aard: 'positief' }] },
      wie: { ...LEEG, keuzes: ['school', 'arts'] },
      erbij: { ...LEEG, keuzes: ['nee'] },
    });
    expect(lees({})).toEqual({});
  });

  it('take back what was written where somebody says to leave the question out', () => {
    expect(lees({ 'antwoord:verhaal': 'Toch maar niet.', 'overslaan:verhaal': true })).toEqual({ verhaal: { ...LEEG, overgeslagen: true } });
  });

  it('find a choice by its name, and by its place where it has another name', () => {
    const keuze = (waarde: string, plek?: string) => lees({ 'keuze:erbij': waarde, ...(plek === undefined ? {} : { 'keuze:erbij#': plek }) })['erbij']?.keuzes;
    expect([keuze('ja', '2'), keuze('0', '1'), keuze('Choice2', '2')]).toEqual([['ja'], ['ja'], ['nee']]);
    expect([keuze('0'), keuze('x', '3'), keuze('x', '-1'), keuze('x', 'nee')]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('say that a row went neither well nor badly when nothing was said of it, and drop a row without words', () => {
    expect(lees({ 'rij:verloop:1:wat': 'Weg', 'rij:verloop:2:aard': 'positief' })['verloop']?.gebeurtenissen).toEqual([{ wanneer: '', wat: 'Weg', aard: 'neutraal' }]);
  });

  it('do not take what belongs to every object for a field', () => {
    const vraag = proefvragen.flatMap((v) => (v.soort === 'tekst' ? [{ ...v, id: 'constructor' }] : []));
    expect(antwoordenUit(vraag, {})).toEqual({});
  });

  it('can be kept whatever is in the fields, or are too long', () => {
    const waarde = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), fc.constantFrom('ja', 'Off', '2', 'x'.repeat(MAX_TEKST + 1)));
    const namen = [...Object.keys(velden), 'keuze:erbij#', 'rij:verloop:1:aard#', '__proto__'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...namen), waarde), (gelezen) => {
        const antwoorden = antwoordenUit(proefvragen, gelezen);
        expect(isTeLang(antwoorden) || schemaOpdrachtantwoorden.safeParse(antwoorden).success).toBe(true);
        expect(horenBij(proefvragen, gelezen)).toBeTypeOf('boolean');
        expect(zijnGelijk(antwoorden, antwoordenUit(proefvragen, gelezen))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what a set of answers is', () => {
  it('is empty without a word; a question left out is something', () => {
    expect([isLeeg({}), isLeeg({ verhaal: LEEG }), isLeeg(lees({ 'overslaan:wie': true })), isLeeg(lees({ 'antwoord:wens': ' \n ' }))]).toEqual([true, true, false, true]);
  });

  it('is too long by a sign more than can be kept, and not before', () => {
    const lang = (aantal: number) => isTeLang(lees({ 'antwoord:verhaal': 'a'.repeat(aantal) }));
    const rij = (aantal: number) => isTeLang(lees({ 'rij:verloop:1:wat': 'a'.repeat(aantal) }));
    expect([lang(MAX_TEKST), lang(MAX_TEKST + 1), rij(MAX_REGEL), rij(MAX_REGEL + 1)]).toEqual([false, true, false, true]);
  });

  it('is equal to another when one reads the same', () => {
    const een = lees({ 'antwoord:verhaal': 'Eén\r\ntwee', 'vink:wie:school': true });
    expect(zijnGelijk(een, { wie: { ...LEEG, keuzes: ['school'] }, verhaal: { ...LEEG, tekst: 'Eén\ntwee' }, wens: LEEG })).toBe(true);
    expect(zijnGelijk(een, lees({ 'antwoord:verhaal': 'Eén\ntwee.', 'vink:wie:school': true }))).toBe(false);
  });

  it('belongs to its questions when no field is gone and every choice is understood', () => {
    expect(horenBij(proefvragen, velden)).toBe(true);
    const zonder = Object.fromEntries(Object.entries(velden).filter(([naam]) => naam !== 'antwoord:wens'));
    expect(horenBij(proefvragen, zonder)).toBe(false);
    expect(horenBij(proefvragen, { ...velden, 'keuze:erbij': 'misschien' })).toBe(false);
    expect(horenBij(proefvragen, { ...velden, 'rij:verloop:1:aard': 'slecht' })).toBe(false);
  });
});

describe('an enquête', () => {
  const vragen = enquetevelden([{ id: 'ervaren', vraag: 'Hoe was het?' }], 'Welk cijfer?');
  it('gives its texts and its score, counted once by the id of its form', () => {
    expect(inzendingUit('e1', vragen, { 'antwoord:ervaren': ' Goed ', 'cijfer:cijfer': 'cijfer-10' })).toEqual({ id: 'e1', antwoorden: { ervaren: 'Goed' }, cijfer: 10 });
    expect(inzendingUit('e1', vragen, { 'cijfer:cijfer': '7', 'cijfer:cijfer#': '8' }).cijfer).toBe(8);
    expect(inzendingUit('e1', vragen, { 'cijfer:cijfer': '', 'cijfer:cijfer#': '8' })).toEqual({ id: 'e1', antwoorden: {}, cijfer: null });
    expect(inzendingUit('e1', enquetevelden([], ''), { 'cijfer:cijfer': 'cijfer-8' }).cijfer).toBeNull();
  });
});

describe('schoon', () => {
  it.each([
    ['every way to end a line', 'a\r\nb\rc\u2028d\u0085e\u000Bf', 'a\nb\nc\nd\ne\nf'],
    ['what cannot be seen', 'a\u0000\u0007\u200B\u202Eb\uFEFF\u00ADc', 'abc'],
    ['strange spaces', 'a\u00A0b\tc\u2009d', 'a b c d'],
    ['white at the ends of lines and of the whole', ' \n a  \n\n b \n ', 'a\n\n b'],
    ['half a sign', 'a\uD83Db', 'a\uFFFDb'],
    ['a sign written as two', 'e\u0301e\u0301n', 'één'],
    ['a sign of two halves, and letters joined without width', 'a😀 👨‍👩‍👧', 'a😀 👨‍👩‍👧'],
  ])('makes plain: %s', (_naam, ruw, wordt) => expect(schoon(ruw)).toBe(wordt));

  it('puts on one line', () => expect(opEenRegel('a \n\n b')).toBe('a b'));
});
