import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { veralgemeniseer, vindplaatsen, vindwoorden } from './vindplaatsen.ts';

const VANDAAG = '2026-03-20';
const wat = (tekst: string, namen: readonly string[] = []): readonly (readonly [string, string])[] => vindplaatsen(tekst, VANDAAG, { namen }).map(({ van, tot, soort }) => [soort, tekst.slice(van, tot)]);

describe('vindplaatsen', () => {
  it('points out what stands in an answer of a local team', () => {
    const tekst = 'Om 15.40 uur belde moeder, mevr. J. van der Velde, 06-12345678. Ik heb tussen 16.00 en 19.30 vier plekken gebeld. Iedereen was aardig. Niemand had plek. Dossier onder BSN 111222333.';
    expect(wat(tekst)).toEqual([
      ['naam', 'mevr. J. van der Velde'],
      ['telefoon', '06-12345678'],
      ['bsn', '111222333'],
    ]);
  });

  it('points out what stands in an answer of a therapist', () => {
    const tekst = 'De module duurde negen maanden, dus op 1 juni hield het op. Inhoudelijk waren we halverwege. E-mail: s.bakker@voorbeeldzorg.example, postcode 7999 ZZ.';
    expect(wat(tekst)).toEqual([
      ['email', 's.bakker@voorbeeldzorg.example'],
      ['postcode', '7999 ZZ'],
    ]);
  });

  it.each([
    ['toen belde J. van der Velde weer', ['J. van der Velde']],
    ['door A.B. Jansen-Mol gezegd', ['A.B. Jansen-Mol']],
    ['dhr. De Vries kwam', ['dhr. De Vries']],
    ['meneer Bakker en mevrouw El Amrani', ['meneer Bakker', 'mevrouw El Amrani']],
    ['mijn dochter heet Sanne en zij', ['Sanne']],
    ['de familie Van den Berg', ['familie Van den Berg']],
  ])('sees the name in %j', (tekst, namen) => {
    expect(vindplaatsen(tekst, VANDAAG).map(({ van, tot }) => tekst.slice(van, tot))).toEqual(namen);
  });

  it.each([
    'Mijn dochter zat met haar tas op de bank te wachten op wie haar kwam halen. Ze vroeg of zij iets fout had gedaan.',
    'Ik wil niet weer een kamer waar iemands anders stickers nog op de kast zitten.',
    'Ze kwam in groep A. Daarna ging het mis. Meneer heeft gebeld, mevrouw ook.',
    'Jeugdhulp De Terp en GI Waterstreek hadden tot 1 juni 2025 de regie.',
    'Het heet niet voor niets crisisdienst. De module heet anders.',
    'WS-2026-001, van 16.00 tot 19.30 uur, € 5.000 per jaar',
    '',
  ])('leaves %j alone', (tekst) => {
    expect(wat(tekst)).toEqual([]);
  });

  it('knows the names it was given, whole in small letters and in parts with a capital', () => {
    const namen = ['Sanne de Wit', 'Bos, K.', 'de moeder van B', 'Deelnemer A3'];
    expect(wat('sanne de wit liep het bos in; Bos en De Wit zagen Sanne’s tas', namen).map(([, woorden]) => woorden)).toEqual(['sanne de wit', 'Bos', 'De Wit', 'Sanne']);
    expect(wat('De moeder van Deelnemer was er. Moeder ook.', namen)).toEqual([]);
  });

  it('sees an account number, and not a number that fails its test', () => {
    expect(wat('op NL91 ABNA 0417 1643 00 graag')).toEqual([['rekening', 'NL91 ABNA 0417 1643 00']]);
    expect(wat('code NL91 ABNA 0417 1643 01').map(([soort]) => soort)).not.toContain('rekening');
  });

  it('gives places in order that do not overlap and lie in the text', () => {
    const stuk = fc.constantFrom('mevr. J. van der Velde', '06-12345678', '111222333', 'a@b.nl', '7999 ZZ', 'Sanne', 'de wit', ' ', '. ', 'geb. 12-03-2010', 'x', 'NL91ABNA0417164300');
    fc.assert(
      fc.property(fc.array(stuk), (stukken) => {
        const tekst = stukken.join('');
        let tot = 0;
        for (const plek of vindplaatsen(tekst, VANDAAG, { namen: ['Sanne de Wit'] })) {
          expect(plek.van).toBeGreaterThanOrEqual(tot);
          expect(plek.tot).toBeGreaterThan(plek.van);
          ({ tot } = plek);
        }
        expect(tot).toBeLessThanOrEqual(tekst.length);
      }),
    );
  });

  it.each(['a', 'A.', 'aA ', '@a', 'a@', '1 ', '0', 'mevr. ', 'De ', 'van de ', 'geb. ', 'NL91 ', '06-', 'Sanne ', '06-12345678 ', 'heet '])('comes to the end of a long text of %j', { timeout: 60_000 }, (stuk) => {
    const tekst = stuk.repeat(Math.ceil(200_000 / stuk.length));
    // The square of this length would be minutes.
    for (const { van, tot } of vindplaatsen(tekst, VANDAAG, { namen: ['Sanne de Wit', 'Sanne Sanne Sanne Bos'] })) expect(van).toBeLessThan(tot);
  });
});

describe('veralgemeniseer', () => {
  it('says one place in other words and leaves the rest', () => {
    const tekst = 'Toen belde mevr. J. van der Velde weer.';
    const [plek] = vindplaatsen(tekst, VANDAAG);
    expect(plek === undefined ? '' : veralgemeniseer(tekst, plek, 'een ouder')).toBe('Toen belde een ouder weer.');
  });

  it('has words for what was found', () => {
    expect(vindwoorden(vindplaatsen('mevr. De Wit, 06-12345678, 111222333, dhr. Bos', VANDAAG))).toBe('naam, telefoonnummer en BSN');
    expect(vindwoorden([])).toBe('');
  });
});
