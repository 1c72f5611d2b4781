import { describe, expect, it } from 'vitest';
import { nieuweCasus } from '../domein/leegtraject.ts';
import type { Leeftijdscategorie } from '../domein/keuzes.ts';
import type { Betrokkene, Grondslag } from '../domein/traject.ts';
import { grondslagenVoorEenAnder, ontvangersVan, oordeelOverEenAnder, type Ontvangercasus, type Ontvangergegevens } from './ontvangers.ts';
import { beletVoorEenAnder, isGenoemd, isJeugdige, isOuder } from './ontvangerwoorden.ts';
import type { Stuk } from './stuk.ts';

const VERSLAG: Stuk = { soort: 'verslag', sessieId: 's' };
const REGIE: Stuk = { soort: 'regie', casusId: 'c' };
const GEZIN: Stuk = { soort: 'gezinsversie', sessieId: 's', casusId: 'c', lezer: 'ouder' };
const LEEG = nieuweCasus('c', 'WS-2026-001', 0);

const grond = (anders: Partial<Grondslag> = {}): Grondslag => ({ id: 'g', persoon: 'ouder', soort: 'toestemming', doel: '', ontvanger: 'de deelnemers', door: '', op: '', hoe: '', ingetrokkenOp: '', ...anders });
const casus = (leeftijd: Leeftijdscategorie | null, ...grondslagen: readonly Grondslag[]): Ontvangercasus => ({
  ...LEEG,
  aanmelding: { ...LEEG.aanmelding, leeftijd },
  grondslagen,
  levensloop: [{ gebeurtenis: { type: 'meldAan', dag: '' }, naar: 'aangemeld', op: 0, door: '' }],
});
const mens = (id: string, rol: string, organisatie = ''): Ontvangergegevens['deelnemers'][number] => ({ id, naam: '', rol, organisatie, mandaat: '', groepId: null });
const betrokkene = (rol: string, organisatie: string, kring: Betrokkene['kring'] = 'hulp'): Betrokkene => ({ id: `b-${rol}`, naam: '', rol, organisatie, kring, regie: '', mandaat: '' });

function gegevens(anders: Partial<Ontvangergegevens>): Ontvangergegevens {
  return { stuk: VERSLAG, deelnemers: [mens('d', 'wijkcoach', 'gemeente')], casussen: [casus('4-11', grond())], aantal: anders.casussen?.length ?? 1, overEen: true, regio: { beidenVan12Tot15: true }, zonderNamen: (tekst) => tekst, ...anders };
}
const mag = (anders: Partial<Ontvangergegevens>): Readonly<Record<string, boolean>> => Object.fromEntries(ontvangersVan(gegevens(anders)).map(({ id, weigering }) => [id, weigering === '']));

describe('who was at the table', () => {
  it.each<[string, Ontvangercasus, boolean]>([
    ['may when a parent of a child under 12 agreed', casus('4-11', grond()), true],
    ['may not when nobody did', casus('4-11'), false],
    ['may not when it was withdrawn', casus('4-11', grond({ ingetrokkenOp: '2026-01-01' })), false],
    ['may not when the youth of 16 did not agree', casus('16-17', grond()), false],
    ['may not from 12 to 15 when one of both agreed', casus('12-15', grond()), false],
    ['may from 12 to 15 when both agreed', casus('12-15', grond(), grond({ id: 'h', persoon: 'jeugdige' })), true],
    ['may not when both agreed and only one of them for them', casus('12-15', grond(), grond({ id: 'h', persoon: 'jeugdige', ontvanger: 'de huisarts' })), false],
    ['may by a task by law that names them', casus('16-17', grond({ soort: 'wettelijke-taak', ontvanger: 'wijkcoach van de gemeente' })), true],
    ['may not by a task by law that names somebody else', casus('16-17', grond({ soort: 'wettelijke-taak', ontvanger: 'raad voor de kinderbescherming' })), false],
    ['may when it is discussed gepseudonimiseerd, whomever that names', casus('16-17', grond({ soort: 'gepseudonimiseerd', ontvanger: '' })), true],
  ])('%s', (_, deze, uitkomst) => {
    expect(mag({ casussen: [deze] })['d']).toBe(uitkomst);
  });

  it('from 12 to 15 may in a region where one of both is enough', () => {
    expect(mag({ casussen: [casus('12-15', grond())], regio: { beidenVan12Tot15: false } })['d']).toBe(true);
  });

  it('may have the report of a leersessie, whose casussen are discussed gepseudonimiseerd, unless one of them has a traject', () => {
    const leersessie = gegevens({ casussen: [LEEG, { ...LEEG, id: 'c2' }], deelnemers: [mens('d', 'wijkcoach'), mens('m', 'moeder')] });
    expect(ontvangersVan(leersessie).map(({ soort, grondslag, weigering }) => [soort, grondslag, weigering])).toEqual([['deelnemer', 'gepseudonimiseerd besproken, volgens de werkvorm', ''], ['deelnemer', 'gepseudonimiseerd besproken, volgens de werkvorm', '']]);
    expect(mag({ casussen: [LEEG, casus('4-11')] })['d']).toBe(false);
    expect(mag({ casussen: [] })['d']).toBe(false);
    expect(mag({ casussen: [], overEen: false })['d']).toBe(true);
    expect(mag({ stuk: { soort: 'casusbeeld', sessieId: 's', casusId: 'c' }, casussen: [LEEG] })).toEqual({ d: true });
  });

  it('a pleegouder and a parent without gezag get it on a grondslag, as others do', () => {
    const deelnemers = [mens('p', 'pleegmoeder'), mens('v', 'vader zonder gezag'), mens('m', 'moeder')];
    expect(mag({ casussen: [casus('4-11')], deelnemers })).toMatchObject({ p: false, v: false, m: true });
    expect(mag({ casussen: [casus('4-11', grond())], deelnemers })).toMatchObject({ p: true, v: true, m: true });
  });

  it('says what to do when they may not', () => {
    for (const { weigering } of ontvangersVan(gegevens({ casussen: [casus('4-11')] })).filter(({ id }) => id === 'd')) expect(weigering).toContain('Noteer bij de casus op welke grondslag dit mag.');
  });
});

describe('youth and parents', () => {
  it.each<[Leeftijdscategorie | null, boolean, boolean]>([
    ['0-3', false, true],
    ['4-11', false, true],
    ['12-15', true, true],
    ['16-17', true, false],
    ['18-23', true, false],
    [null, false, false],
  ])('at %s: the youth %s, a parent %s', (leeftijd, jeugdige, ouder) => {
    for (const stuk of [VERSLAG, REGIE, GEZIN]) expect(mag({ stuk, casussen: [casus(leeftijd)] })).toMatchObject({ jeugdige, ouder });
  });

  it('a parent of a youth of 16 may when the youth agreed to that, and not on the word of the parent', () => {
    expect(mag({ casussen: [casus('16-17', grond({ persoon: 'jeugdige', ontvanger: 'mijn ouders' }))] })['ouder']).toBe(true);
    expect(mag({ casussen: [casus('16-17', grond({ persoon: 'ouder', ontvanger: 'mijn ouders' }))] })['ouder']).toBe(false);
    for (const persoon of ['ouder', 'jeugdige'] as const) expect(mag({ casussen: [casus('16-17', grond({ persoon, soort: 'wettelijke-taak', ontvanger: 'ouders' }))] })['ouder']).toBe(false);
  });

  it('who sat at the table of their own casus are family first, and are told once', () => {
    const gevonden = ontvangersVan(gegevens({ casussen: [casus('16-17', grond({ persoon: 'jeugdige' }))], deelnemers: [mens('m', 'moeder'), mens('j', 'jeugdige')] }));
    expect(gevonden.map(({ id, soort, weigering }) => [id, soort, weigering === ''])).toEqual([['m', 'ouder', false], ['j', 'jeugdige', true]]);
  });

  it('who was at the table as somebody around the casus has one id, and is told once, also when their role changed since', () => {
    const rond = { ...casus('4-11', grond()), betrokkenen: [betrokkene('wijkcoach', 'gemeente')] };
    expect(ontvangersVan(gegevens({ casussen: [rond], deelnemers: [mens('b-wijkcoach', 'coach', 'gemeente')] })).map(({ id }) => id)).toEqual(['b-wijkcoach', 'jeugdige', 'ouder']);
  });
});

describe('a report of several casussen', () => {
  it('is for the meeting, also when one of them was destroyed since: the others have nothing to do with that family', () => {
    const over = gegevens({ casussen: [casus('4-11', grond())], aantal: 2, overEen: false, deelnemers: [mens('d', 'wijkcoach'), mens('m', 'moeder')] });
    expect(ontvangersVan(over).map(({ id, soort }) => [id, soort])).toEqual([['d', 'deelnemer'], ['m', 'deelnemer']]);
    expect(oordeelOverEenAnder(over, 'g', 'wijkcoach').weigering).toContain('meer casussen');
  });
});

describe('others', () => {
  it('around the casus may when a grondslag names them; family is told as family', () => {
    const rond = { ...casus('4-11', grond({ ontvanger: 'Jeugdhulp De Terp en de school' })), betrokkenen: [betrokkene('behandelaar', 'Jeugdhulp De Terp'), betrokkene('leerkracht', 'De Wegwijzer', 'onderwijs'), betrokkene('oma', '', 'gezin'), betrokkene('moeder', '', 'netwerk')] };
    expect(mag({ stuk: REGIE, casussen: [rond] })).toEqual({ 'b-behandelaar': true, 'b-leerkracht': false, jeugdige: false, ouder: true });
  });

  it('may on a grondslag of the casus that holds, when that is enough at this age', () => {
    const met = (...grondslagen: readonly Grondslag[]) => gegevens({ casussen: [casus('12-15', ...grondslagen)] });
    const beide = met(grond({ ontvanger: 'huisarts' }), grond({ id: 'h', persoon: 'jeugdige', ontvanger: 'Huisarts ' }));
    expect(oordeelOverEenAnder(beide, 'g', 'huisarts').weigering).toBe('');
    expect(oordeelOverEenAnder(met(grond({ ontvanger: 'huisarts' })), 'g', 'huisarts').weigering).toContain('toestemming van de jeugdige');
    expect(oordeelOverEenAnder(met(grond({ ingetrokkenOp: '2026-01-02' })), 'g', 'huisarts').weigering).toContain('ingetrokken op 2 januari 2026');
    expect(oordeelOverEenAnder(beide, 'x', 'huisarts').weigering).toContain('is er niet');
    expect(oordeelOverEenAnder(gegevens({ stuk: GEZIN, casussen: [casus('4-11', grond({ soort: 'gepseudonimiseerd' }))] }), 'g', 'huisarts').weigering).toContain('niet gepseudonimiseerd');
    expect(oordeelOverEenAnder(gegevens({ casussen: [casus('4-11', grond()), casus('4-11')] }), 'g', 'huisarts').weigering).toContain('meer casussen');
    expect(grondslagenVoorEenAnder(met(grond({ op: '2026-03-01', ontvanger: 'huisarts' }), grond({ id: 'w', ingetrokkenOp: '2026-01-01' })))).toEqual([{ id: 'g', voor: 'huisarts', tekst: 'toestemming van een ouder, 1 maart 2026, voor huisarts' }]);
  });

  it('may not on a grondslag that is for somebody else, also not as family under another name', () => {
    const weigering = (wie: string, ...grondslagen: readonly Grondslag[]) => oordeelOverEenAnder(gegevens({ casussen: [casus('16-17', ...grondslagen)] }), 'g', wie).weigering;
    const jeugdige = grond({ persoon: 'jeugdige', ontvanger: 'de huisarts en Jeugdhulp De Terp' });
    expect([weigering('huisarts', jeugdige), weigering('behandelaar bij jeugdhulp de terp', jeugdige)]).toEqual(['', '']);
    expect(weigering('buurvrouw', jeugdige)).toContain('voor iemand anders');
    // A task by law of the parents is no word of the youth of 16.
    expect(weigering('moeder', grond({ soort: 'wettelijke-taak', ontvanger: 'ouders' }))).toContain('als de jeugdige dat goedvindt');
    expect(weigering('moeder', grond({ persoon: 'jeugdige', ontvanger: 'ouders' }))).toBe('');
    expect(oordeelOverEenAnder(gegevens({ casussen: [casus('4-11', grond({ ontvanger: 'kind' }))] }), 'g', 'kind').weigering).toContain('Onder de 12 jaar');
    // Consent of the other for somebody else is no consent for this one.
    const beide = gegevens({ casussen: [casus('12-15', grond({ ontvanger: 'huisarts' }), grond({ id: 'h', persoon: 'jeugdige', ontvanger: 'school' }))] });
    expect(oordeelOverEenAnder(beide, 'g', 'huisarts').weigering).toContain('toestemming van de jeugdige');
  });

  it('get a kwartaalrapport, and of actiepunten only whose they are', () => {
    expect(ontvangersVan(gegevens({ stuk: { soort: 'kwartaal', jaar: 2026, kwartaal: 1 }, casussen: [] })).every(({ weigering }) => weigering === '')).toBe(true);
    expect(ontvangersVan(gegevens({ stuk: { soort: 'actiepunten', sessieId: 's', deelnemerId: 'd' }, deelnemers: [mens('d', 'wijkcoach'), mens('e', 'ander')] }))).toMatchObject([{ id: 'd', soort: 'zelf', grondslag: 'eigen actiepunten' }]);
  });
});

it.each<[string, string, string, boolean]>([
  ['de deelnemers van het overleg', '', '', true],
  ['wie er aan tafel zit en aan tafel blijft', '', '', true],
  ['betrokken organisaties', '', '', true],
  ['Jeugdhulp De Terp', 'behandelaar', 'jeugdhulp de terp', true],
  ['de wijkcoaches', 'wijkcoach', '', true],
  ['wijkcoach Oost', 'coach', '', false],
  ['de Terpstraat', '', 'Terp', false],
  ['', 'wijkcoach', 'gemeente', false],
  ['de', 'de', '', false],
])('“%s” names %s of %s: %s', (ontvanger, rol, organisatie, genoemd) => {
  expect(isGenoemd(ontvanger, { rol, organisatie }, 'deelnemer')).toBe(genoemd);
});

it.each<[string, string, boolean]>([
  ['de huisarts', 'huisarts, praktijk De Linde', true],
  ['Jeugdhulp De Terp', 'behandelaar (Jeugdhulp De Terp)', true],
  ['de school en de huisarts', 'School', true],
  ['ouders', 'moeder', true],
  ['de huisarts', 'buurvrouw', false],
  ['de deelnemers van het overleg', 'huisarts', false],
  ['iedereen', 'huisarts', false],
  ['de jeugdige', 'tante van de jeugdige', false],
  ['ouders', 'begeleider van moeder', false],
  ['', 'huisarts', false],
  ['de huisarts', '', false],
])('a grondslag for “%s” covers somebody else, %s: %s', (ontvanger, wie, dekt) => {
  expect(beletVoorEenAnder(ontvanger, wie) === '').toBe(dekt);
});

it('knows a parent and a youth by the first word of the role', () => {
  expect(['moeder', 'Ouder met gezag', 'de vader', 'stiefvader'].every(isOuder)).toBe(true);
  expect(['oudercoach', 'moeder-kindhuis', 'wijkcoach', 'begeleider van moeder', 'voogd', '', 'pleegouders', 'pleegmoeder', 'vader zonder gezag', 'ouder (geen gezag)'].some(isOuder)).toBe(false);
  expect(['jeugdige', 'Jongere', 'zoon'].every(isJeugdige)).toBe(true);
  expect(['jongerenwerker', 'jeugdarts', 'kinderrechter'].some(isJeugdige)).toBe(false);
});
