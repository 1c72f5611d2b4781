import { describe, expect, it } from 'vitest';
import { LEEFTIJDSCATEGORIEEN, type Leeftijdscategorie } from './keuzes.ts';
import { grondslageis, ontbreektAanGrondslag, toonGrondslag } from './grondslag.ts';
import type { Grondslag } from './traject.ts';

const BEIDEN = { beidenVan12Tot15: true };
const EEN = { beidenVan12Tot15: false };

function grondslag(persoon: Grondslag['persoon'], deel: Partial<Grondslag> = {}): Grondslag {
  return { id: persoon, persoon, soort: 'toestemming', doel: 'bespreken in het expertteam', ontvanger: 'RET Waterstreek', door: 'wijkcoach', op: '2026-03-02', hoe: 'mondeling', ingetrokkenOp: '', ...deel };
}
const mist = (leeftijd: Leeftijdscategorie | null, grondslagen: readonly Grondslag[], regio = BEIDEN) => ontbreektAanGrondslag({ aanmelding: { leeftijd }, grondslagen }, regio).nodig;

describe('of whom a grondslag is needed', () => {
  it('follows the age', () => {
    const van = (regio: typeof BEIDEN) => LEEFTIJDSCATEGORIEEN.map((l) => grondslageis(l, regio)?.van.join('+'));
    expect(van(BEIDEN)).toEqual(['ouder', 'ouder', 'jeugdige+ouder', 'jeugdige', 'jeugdige']);
    expect(grondslageis('12-15', BEIDEN)?.samen).toBe(true);
    expect(grondslageis('12-15', EEN)?.samen).toBe(false);
    expect(grondslageis(null, BEIDEN)).toBeNull();
  });
});

describe('what is missing', () => {
  it('is nothing with consent of whom it is needed', () => {
    expect(mist('4-11', [grondslag('ouder')])).toEqual([]);
    expect(mist('16-17', [grondslag('jeugdige')])).toEqual([]);
    expect(mist('12-15', [grondslag('jeugdige'), grondslag('ouder')])).toEqual([]);
    expect(mist('12-15', [grondslag('ouder')], EEN)).toEqual([]);
  });

  it('from 12 to 15 is each of youth and parents, unless the region holds otherwise', () => {
    expect(mist('12-15', [grondslag('ouder')])).toEqual(['Er is nog geen toestemming van de jeugdige.', 'Van 12 tot en met 15 jaar is toestemming van de jeugdige én van een ouder nodig.']);
    expect(mist('12-15', [])[0]).toBe('Er is nog geen toestemming van de jeugdige en van een ouder.');
    expect(mist('12-15', [grondslag('ander')], EEN)[0]).toBe('Er is nog geen toestemming van de jeugdige of van een ouder.');
  });

  it('is consent of nobody with a wettelijke taak, or when it is discussed gepseudonimiseerd', () => {
    expect(mist('12-15', [grondslag('ander', { soort: 'wettelijke-taak' })])).toEqual([]);
    expect(mist('16-17', [grondslag('jeugdige', { soort: 'gepseudonimiseerd' })])).toEqual([]);
    expect(mist('16-17', [grondslag('jeugdige', { soort: 'wettelijke-taak', ingetrokkenOp: '2026-03-20' })])).toHaveLength(2);
  });

  it('does not count what was withdrawn, and says when that was', () => {
    expect(mist('16-17', [grondslag('jeugdige', { ingetrokkenOp: '2026-03-20' })])[0]).toBe(
      'Er is nog geen toestemming van de jeugdige. Ingetrokken op 20 maart 2026: toestemming van de jeugdige.',
    );
    expect(mist('16-17', [grondslag('jeugdige', { ingetrokkenOp: '2026-03-20' }), grondslag('jeugdige', { id: 'b' })])).toEqual([]);
  });

  it('without an age is any ground', () => {
    expect(mist(null, [])).toEqual(['Er is nog geen grondslag genoteerd.']);
    expect(mist(null, [grondslag('ouder')])).toEqual([]);
  });
});

describe('what can be added', () => {
  const vulAan = (leeftijd: Leeftijdscategorie | null, grondslagen: readonly Grondslag[]) => ontbreektAanGrondslag({ aanmelding: { leeftijd }, grondslagen }, BEIDEN).aanvullen;

  it('is the age, and what was left blank of a grondslag that holds', () => {
    expect(vulAan(null, [grondslag('jeugdige')])).toEqual(['De leeftijd is nog niet ingevuld. Daarvan hangt af van wie er toestemming nodig is.']);
    expect(vulAan('16-17', [grondslag('jeugdige', { hoe: ' ', op: '' })])).toEqual(['Bij toestemming van de jeugdige staat nog niet: wanneer, hoe.']);
    expect(vulAan('16-17', [grondslag('jeugdige', { hoe: '', ingetrokkenOp: '2026-03-20' })])).toEqual([]);
  });
});

describe('toonGrondslag', () => {
  it('says what and of whom', () => {
    expect(toonGrondslag({ soort: 'toestemming', persoon: 'ouder' })).toBe('toestemming van een ouder');
    expect(toonGrondslag({ soort: 'wettelijke-taak', persoon: 'jeugdige' })).toBe('wettelijke taak, over de jeugdige');
    expect(toonGrondslag({ soort: 'gepseudonimiseerd', persoon: 'ouder' })).toBe('gepseudonimiseerd besproken, over een ouder');
  });
});
