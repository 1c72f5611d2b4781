import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herken, isBsn } from './herkenning.ts';

const VANDAAG = '2026-03-20';
const in_ = (tekst: string): readonly string[] => herken(tekst, VANDAAG);

describe('isBsn', () => {
  it('holds the eleven-test', () => {
    expect(isBsn('111222333')).toBe(true);
    expect(isBsn('123456782')).toBe(true);
    expect(isBsn('123456789')).toBe(false);
    expect(isBsn('000000000')).toBe(false);
    expect(isBsn('12345678')).toBe(false);
  });

  it('notices any one figure that is wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (plek, erbij) => {
        const cijfers = [...'123456782'];
        cijfers[plek] = String((Number(cijfers[plek]) + erbij) % 10);
        expect(isBsn(cijfers.join(''))).toBe(false);
      }),
    );
  });
});

describe('herken', () => {
  it.each([
    ['BSN 123456782', ['bsn']],
    ['(1234.56.782)', ['bsn']],
    ['123 456 782', ['bsn']],
    ['zij is geboren op 12 maart 2025', ['geboortedatum']],
    ['geb. 3-4-24 en geb. 03-04-2024', ['geboortedatum']],
    ['12-03-2010', ['geboortedatum']],
    ['2010-03-12', ['geboortedatum']],
    ['bel 06-12345678', ['telefoon']],
    ['bel 06 12 34 56 78', ['telefoon']],
    ['bel 0541 123 456', ['telefoon']],
    ['bel (053) 123 4567', ['telefoon']],
    ['+31 6 12345678', ['telefoon']],
    ['wijkcoach.oost@oudermeer.nl', ['email']],
    ['woont in 7521 AB', ['postcode']],
    ['7521ab', ['postcode']],
    ['2011AB', ['postcode']],
    ['kenteken GB-123-K', ['kenteken']],
    ['82-TKS-4 gezien', ['kenteken']],
    ['auto met XX 123 Y', ['kenteken']],
    ['de auto, kl-123-m, stond daar', ['kenteken']],
    ['GB123K', ['kenteken']],
    ['bel 0800-2000', ['telefoon']],
    ['06.12 34.56 78', ['telefoon']],
    ['06 - 4321 8765', ['telefoon']],
    ['+49 170 1234567', ['telefoon']],
    ['de postcode is 2512 hn', ['postcode']],
    ['nl91abna0417164300', ['rekening']],
    ['zij is op 2 januari 2026 geboren', ['geboortedatum']],
    ['jarig op 14 april', ['geboortedatum']],
    ["geb. 12-3-'11", ['geboortedatum']],
    ['de Kerkstraat 12', ['adres']],
    ['oma woont op molenweg 23', ['adres']],
    ['Noah (12-03-2010)', ['geboortedatum']],
    ['de jongste is van 1 februari 2018', ['geboortedatum']],
  ])('sees in %j %j', (tekst, soorten) => {
    expect(in_(tekst)).toEqual(soorten);
  });

  it.each([
    '',
    'Drie gezinshuizen gevraagd: nee, te zware vraag.',
    'op 11 maart 2026 gesprek met inkoop, van 13.00 tot 14.30 uur',
    '11-03-2026 10.00 uur',
    'in 2026 GI Waterstreek, tarief € 98.000 per jaar',
    'sinds 2019 en daarvoor 1500 km',
    'WS-2026-004 en WS-2026-011',
    'nummer 123456789',
    'afspraak in maart 2019',
    'kamer 3, 1 plek, 16-17 jaar',
    'leeftijden 4-11 12-15 16-17 18-23',
    '12-AB-3 maanden',
    'kamer 12-OEI-3 en SS-12-34',
    'WS-2026-01 en A-1',
    'werkgroep 3000 EN verder',
    'de bus van 13 uur en 4200 km',
    'op 14 april is er overleg',
    'op 12 maart 2015 is hij uit huis geplaatst',
    '7521 en 7522 zijn codes',
    'AB1234',
  ])('leaves %j alone', (tekst) => {
    expect(in_(tekst)).toEqual([]);
  });

  it('tells each kind once, whatever it is surrounded by', () => {
    expect(in_('a@b.nl 06-12345678 123456782 7521 AB geb. 12-03-2010 c@d.nl')).toEqual(['bsn', 'geboortedatum', 'telefoon', 'email', 'postcode']);
  });
});
