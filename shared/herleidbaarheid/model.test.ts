import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkkeuze } from '../stukken/stuk.ts';
import { schemaTreffer } from '../stukken/stuk.ts';
import type { Blok, Verslagmodel } from '../verslagen/model.ts';
import { ZWART } from '../verslagen/zwart.ts';
import { controleerModel, type Scangegevens } from './model.ts';

const SCAN: Scangegevens = { vandaag: '2026-03-20', namen: ['Sanne de Wit', 'Mark van den Berg'], bekend: [], leeftijd: '12-15' };

const blad = (...blokken: readonly Blok[]): Verslagmodel => ({ taal: 'nl-NL', vorm: 'bladzijde', titel: 'Casusbeeld WS-2026-001', voet: 'Ontwar', gemaaktOp: 1, kop: { soortnaam: 'Casusbeeld', titel: 'WS-2026-001', kenmerken: [] }, blokken });
const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst, vorm: 'gewoon' });
const tekstVan = (model: Verslagmodel): string => (model.vorm === 'bladzijde' && model.blokken[0]?.soort === 'alinea' ? model.blokken[0].tekst : '');
const keuze = (sleutel: string, middel: Checkkeuze['middel'], door = ''): Checkkeuze => ({ sleutel, middel, door, reden: middel === 'laten' ? 'staat in het dossier' : '' });
/** The text with the same done to everything that is found in it. */
function met(tekst: string, middel: Checkkeuze['middel'], door = '', scan = SCAN): string {
  const { treffers } = controleerModel(blad(alinea(tekst)), scan, []);
  return tekstVan(controleerModel(blad(alinea(tekst)), scan, treffers.map(({ sleutel }) => keuze(sleutel, middel, door))).model);
}

describe('what the check finds in a report', () => {
  it('stands in the order of the text, in its context, under its heading', () => {
    const { treffers, model } = controleerModel(blad(alinea('De voogd belde Sanne om tien uur op 06-12345678.'), { soort: 'kop', niveau: 2, tekst: 'Het besluit' }, { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: [{ kop: 'wie', breedte: 1 }], rijen: [['Mark van den Berg'], ['OBS De Linde']] }), SCAN, []);
    expect(treffers.map(({ soort, tekst, voor, na, plek }) => [soort, tekst, voor, na, plek])).toEqual([
      ['naam', 'Sanne', 'De voogd belde ', ' om tien uur op 06-12345678.', 'Casusbeeld'],
      ['telefoon', '06-12345678', 'belde Sanne om tien uur op ', '.', 'Casusbeeld'],
      ['naam', 'Mark van den Berg', '', '', 'Het besluit'],
      ['instelling', 'OBS De Linde', '', '', 'Het besluit'],
    ]);
    expect(treffers.every(({ keuze: besluit }) => besluit === null)).toBe(true);
    expect(tekstVan(model)).toBe('De voogd belde Sanne om tien uur op 06-12345678.');
    for (const treffer of treffers) schemaTreffer.parse(treffer);
  });

  it('is told once with how often when the same stands around it', () => {
    const { treffers } = controleerModel(blad(alinea('Sanne belt.'), alinea('Sanne belt.'), alinea('Sanne schrijft.')), SCAN, []);
    expect(treffers.map(({ voor, tekst, na, keer }) => [voor + tekst + na, keer])).toEqual([['Sanne belt.', 2], ['Sanne schrijft.', 1]]);
  });

  it('is what the region does not know', () => {
    const gevonden = (bekend: readonly string[]): readonly string[] => controleerModel(blad(alinea('Jeugdhulp De Terp en Jarabee overleggen met Sanne.')), { ...SCAN, bekend }, []).treffers.map(({ tekst }) => tekst);
    expect(gevonden([])).toEqual(['Jeugdhulp De Terp', 'Jarabee', 'Sanne']);
    // A name of a betrokkene is asked about whatever the region knows.
    expect(gevonden(['De Terp', 'Jarabee', 'Sanne'])).toEqual(['Sanne']);
  });

  it('knows elsewhere who was called by the whole name', () => {
    const { treffers } = controleerModel(blad(alinea('Postma wacht nog op antwoord.'), alinea('De voogd heet Karin Postma.')), SCAN, []);
    expect(treffers.map(({ tekst }) => tekst)).toEqual(['Postma', 'Karin Postma']);
  });

  it('knows elsewhere how an institution is called', () => {
    const { treffers } = controleerModel(blad(alinea('De Zonnewijzer heeft geen plek.'), alinea('Hij zit op vso De Zonnewijzer.')), SCAN, []);
    expect(treffers.map(({ soort, tekst }) => [soort, tekst])).toEqual([['instelling', 'De Zonnewijzer'], ['instelling', 'vso De Zonnewijzer']]);
  });

  it.each(['a', 'A.', 'Aa ', 'De ', 'Van de ', 'Basisschool De ', 'school ', 'Sanne ', 'Sanne en ', 'J. ', '12-AB-', 'AB12', 'zijn Postma, ', '“', 'geb. ', '1-1-'])('comes to the end of a long text of %j', { timeout: 60_000 }, (stuk) => {
    const model = blad(alinea(stuk.repeat(Math.ceil(60_000 / stuk.length))));
    const { treffers } = controleerModel(model, SCAN, []);
    const over = controleerModel(model, SCAN, treffers.map(({ sleutel }) => keuze(sleutel, 'verwijderen')));
    // The square of this length would be minutes.
    expect(over.treffers.filter(({ keuze: gekozen }) => gekozen === null)).toEqual([]);
  });

  it('has a key that fits, however long it is', () => {
    const lang = `${'a.'.repeat(400)}x@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.${'g'.repeat(60)}.${'h'.repeat(60)}.nl`;
    const { treffers } = controleerModel(blad(alinea(`${'woord '.repeat(50)}${lang} ${'y'.repeat(500)}`)), SCAN, []);
    expect(treffers.length).toBeGreaterThan(0);
    for (const { sleutel } of treffers) expect(sleutel.length).toBeLessThanOrEqual(600);
  });
});

describe('what could stand in its place', () => {
  it.each([
    ['Zijn moeder Janneke Postma belde.', 'de moeder'],
    ['Zijn oma Joke Postma belde.', 'oma'],
    ['De voogd heet Karin Postma.', 'de jeugdbeschermer'],
    ['Volgens de wijkcoach, Karin Postma, kan het.', 'een hulpverlener'],
    ['Hij zit op OBS De Linde.', 'een school'],
    ['Zij woont in gezinshuis De Wilg.', 'een gezinshuis'],
    ['Verwijzing door huisartsenpraktijk Lindenhof.', 'een huisartsenpraktijk'],
    ['Jeugdhulp De Terp stopt.', 'een instelling'],
    ['Bel 06-12345678.', '[telefoonnummer]'],
    ['Hij is geboren op 12 maart 2011.', 'iemand van 12 tot en met 15 jaar'],
    ['Zijn zus is geboren op 21-03-2008.', 'iemand van 16 en 17 jaar'],
    ['Moeder is geboren op 9 september 1986.', 'een volwassene'],
    ['Hij is jarig op 14 april.', 'iemand van 12 tot en met 15 jaar'],
  ])('in %j', (tekst, eerste) => {
    const [treffer] = controleerModel(blad(alinea(tekst)), SCAN, []).treffers;
    expect(treffer?.voorstellen[0]).toBe(eerste);
  });
});

describe('what was decided', () => {
  it.each([
    ['De voogd, Sanne, belde.', 'De voogd, belde.'],
    ['De voogd (Sanne de Wit) belde.', 'De voogd belde.'],
    ['Sanne belde gisteren.', 'Belde gisteren.'],
    ['Het was laat. Sanne, moe, ging naar huis.', 'Het was laat. Moe, ging naar huis.'],
    ['Toen belde Sanne.', 'Toen belde.'],
    ['Is dat van Sanne?', 'Is dat van?'],
    ['Wij zochten Sanne’s tas.', 'Wij zochten tas.'],
    ['Zij zei: „Sanne”, en ging.', 'Zij zei, en ging.'],
    ['Bel 06-12345678 of mail naar a.b@c.nl, graag.', 'Bel of mail naar, graag.'],
    ['Sanne', '…'],
    ['Sanne\nbelde\nMark', 'belde'],
    ['Er was ruzie. Sanne.', 'Er was ruzie.'],
  ])('removes words from %j and leaves it neat', (tekst, uit) => {
    expect(met(tekst, 'verwijderen')).toBe(uit);
  });

  it('blacks out, says in other words, and leaves', () => {
    const tekst = 'Sanne de Wit belde 06-12345678.';
    expect(met(tekst, 'zwartlakken')).toBe(`${ZWART} belde ${ZWART}.`);
    expect(met('Toen belde Sanne de Wit. Mark sliep.', 'veralgemeniseren', 'een ouder')).toBe('Toen belde een ouder. Een ouder sliep.');
    expect(met(tekst, 'laten')).toBe(tekst);
    expect(met('Zijn moeder Sanne sliep. Moeder Sanne ook.', 'veralgemeniseren', 'de moeder')).toBe('Zijn moeder sliep. Moeder ook.');
    expect(met('Op de Basisschool De Vlinder is plek. De Meester Aafjesschool zit vol.', 'veralgemeniseren', 'een school')).toBe('Op een school is plek. Een school zit vol.');
    expect(met('Toen belde Sanne.', 'veralgemeniseren', '')).toBe('Toen belde.');
  });

  it('sees two names on two lines as two', () => {
    expect(controleerModel(blad(alinea('Sanne\nMark\nSanne de Wit')), SCAN, []).treffers.map(({ tekst }) => tekst)).toEqual(['Sanne', 'Mark', 'Sanne de Wit']);
  });

  it('sees a name in small letters when it is no word', () => {
    expect(controleerModel(blad(alinea('toen kwam sanne met een wit vel, en berg, en mark, en lisa')), { ...SCAN, namen: [...SCAN.namen, 'Lisa Kuipers'] }, []).treffers.map(({ tekst }) => tekst)).toEqual(['sanne', 'lisa']);
  });

  it('holds for its key, also after something else in the text changed', () => {
    const [sanne] = controleerModel(blad(alinea('De voogd belde Sanne om tien uur.')), SCAN, []).treffers;
    const { model, treffers } = controleerModel(blad(alinea('Eerst kwam Mark. De voogd belde Sanne om tien uur.')), SCAN, [keuze(sanne?.sleutel ?? '', 'zwartlakken')]);
    expect(sanne?.voor).toBe('De voogd belde ');
    expect(treffers.map(({ tekst, keuze: besluit }) => [tekst, besluit?.middel ?? null])).toEqual([['Mark', null], ['Sanne', 'zwartlakken']]);
    expect(tekstVan(model)).toBe(`Eerst kwam Mark. De voogd belde ${ZWART} om tien uur.`);
  });

  it('holds too when what stands beside it was blacked out', () => {
    const model = blad(alinea('De voogd belde Sanne en Mark om tien uur.'));
    const [sanne, mark] = controleerModel(model, SCAN, []).treffers;
    const keuzes = [keuze(sanne?.sleutel ?? '', 'zwartlakken'), keuze(mark?.sleutel ?? '', 'laten')];
    const eenmaal = controleerModel(model, SCAN, keuzes);
    expect(tekstVan(eenmaal.model)).toBe(`De voogd belde ${ZWART} en Mark om tien uur.`);
    expect(controleerModel(eenmaal.model, SCAN, keuzes).treffers.map(({ tekst, keuze: besluit }) => [tekst, besluit?.middel])).toEqual([['Mark', 'laten']]);
  });

  it('is done in every text of the model, headings and title too', () => {
    const model: Verslagmodel = { ...blad(), titel: 'Plan voor Sanne', voet: 'voor Sanne' };
    const { treffers } = controleerModel(model, SCAN, []);
    const uit = JSON.stringify(controleerModel(model, SCAN, treffers.map(({ sleutel }) => keuze(sleutel, 'zwartlakken'))).model);
    expect(treffers.map(({ plek }) => plek)).toEqual(['Titel', 'Onder aan elke bladzijde']);
    expect(uit).not.toContain('Sanne');
  });

  const WOORDEN = ['Sanne de Wit', 'Van den Berg', 'Sanne', '06-12345678', '111222333', 'sanne@post.example', '7521 KL', 'NL91ABNA0417164300', 'OBS De Linde', 'Yusuf Öztürk', 'GB-123-K', '12 maart 2011', 'mevr. J. Kuipers'] as const;
  const zin = fc.tuple(fc.constantFrom('toen belde', 'Volgens de voogd wil', 'Het gaat om', 'Wij denken dat', 'Gesprek met', 'De vraag is of'), fc.constantFrom(...WOORDEN), fc.constantFrom(' dat wil.', ', zei zij.', '.', '?', ' (en meer) niet kan.', ': nee.')).map(([voor, woord, na]) => ({ tekst: `${voor} ${woord}${na}`, woord }));

  it.each(['verwijderen', 'zwartlakken', 'veralgemeniseren'] as const)('%s: the words are in no string any more, and a second time changes nothing', (middel) => {
    fc.assert(
      fc.property(fc.array(fc.array(zin, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (alineas) => {
        const model = blad(...alineas.map((zinnen) => alinea(zinnen.map(({ tekst }) => tekst).join(' '))));
        const { treffers } = controleerModel(model, SCAN, []);
        const keuzes = treffers.map(({ sleutel }) => keuze(sleutel, middel, 'iemand'));
        const eenmaal = controleerModel(model, SCAN, keuzes);
        const json = JSON.stringify(eenmaal.model);
        for (const { woord } of alineas.flat()) expect(json).not.toContain(woord);
        for (const { tekst } of treffers) expect(json).not.toContain(JSON.stringify(tekst).slice(1, -1));
        expect(eenmaal.treffers.every(({ keuze: besluit }) => besluit !== null)).toBe(true);
        expect(json).not.toMatch(/ {2}| [,.?;]|\(\)/u);
        expect(controleerModel(eenmaal.model, SCAN, keuzes).model).toEqual(eenmaal.model);
        expect(controleerModel(eenmaal.model, SCAN, keuzes).treffers).toEqual([]);
      }),
    );
  });
});

it('draws a day that was decided about nowhere: its place on a line would tell which it was', () => {
  const punt = (id: string, dag: string, wanneer: string) => ({ id, wanneer, tot: '', loopt: true, aard: 'neutraal', leefgebied: '', dag, wat: 'Iets', bron: '', andereKijk: [] }) as const;
  const model = blad({ soort: 'figuur', bijschrift: '', alternatief: '', beeld: { soort: 'tijdlijn', vandaag: '2026-03-20', leefgebieden: [], punten: [punt('a', '12 maart 2011', '2011-03-12'), punt('b', 'maart 2025', '2025-03')] } });
  const { treffers } = controleerModel(model, SCAN, []);
  expect(treffers.map(({ soort }) => soort)).toEqual(['datum']);
  const json = JSON.stringify(controleerModel(model, SCAN, treffers.map(({ sleutel }) => keuze(sleutel, 'zwartlakken'))).model);
  expect(json).not.toContain('2011');
  expect(json).toContain('"wanneer":"2025-03","tot":"","loopt":true');
});
