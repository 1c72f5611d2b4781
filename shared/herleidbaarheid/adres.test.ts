import { describe, expect, it } from 'vitest';
import { herkenPlekken } from './herkenning.ts';

const adressen = (tekst: string): readonly string[] => herkenPlekken(tekst, '2026-03-20').flatMap(({ van, tot, soort }) => (soort === 'adres' ? [tekst.slice(van, tot)] : []));

describe('an address', () => {
  it.each([
    ['Ze wonen aan de Kerkstraat 12 in Dijkveen.', 'Kerkstraat 12'],
    ['Adres: Laan van Meerdervoort 101-a.', 'Laan van Meerdervoort 101-a'],
    ['verhuisd naar Beukenhof 7', 'Beukenhof 7'],
    ['op de Dorpsweg 4 bis, vader niet', 'Dorpsweg 4 bis'],
    ['in de Zandstraat 88 III.', 'Zandstraat 88 III'],
    ['(Prinses Irenelaan 214)', 'Prinses Irenelaan 214'],
    ['bij Burg. de Vlugtlaan 2B, sleutel', 'Burg. de Vlugtlaan 2B'],
    ['Opgehaald van de Tweede Bosdwarsstraat 5, laat', 'Tweede Bosdwarsstraat 5'],
    ['oma woont op molenweg 23', 'molenweg 23'],
    ['Nu nog: Buorren 16, 9051 BJ', 'Buorren 16'],
    ['woont op Rozemarijn 4', 'Rozemarijn 4'],
    ["op 't Hoge Pad 3", "'t Hoge Pad 3"],
  ])('is found in %j', (tekst, adres) => {
    expect(adressen(tekst)).toEqual([adres]);
  });

  it.each([
    'in fase 2 en week 12, op grond van artikel 7 en Jeugdwet 2.3',
    'Onderweg 2 keer gestopt, op de snelweg 3 uur vast',
    'op straat 3 uur, op de Dorpsweg 12 maanden',
    'zit in Groep 7, woont op Kamer 14, verhuisd naar Unit 3',
    'Marktplein 12%, Jeugdpark 7.30 uur en Fase 2',
    'Knooppunt 3 en Bijlage 4',
  ])('is not seen in %j', (tekst) => {
    expect(adressen(tekst)).toEqual([]);
  });

  it.each(['Aa ', 'Jan van ', 'straat ', 'Kerkstraat ', 'weg-', '1 '])('is not seen in a long text of %j, however long', { timeout: 60_000 }, (stuk) => {
    // The square of this length would be minutes.
    expect(adressen(stuk.repeat(200_000 / stuk.length))).toEqual([]);
  });
});
