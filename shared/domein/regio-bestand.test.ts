import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesRegiobestand, MAX_REGIOBESTAND, regiobestandsnaam, schrijfRegiobestand } from './regio-bestand.ts';
import { STANDAARD_REGIO } from './regio-standaard.ts';
import { schemaRegio, type Regio } from './regio.ts';
import { regiofouten } from './regioregels.ts';

const naam = fc.string({ minLength: 1, maxLength: 30 }).map((tekst) => tekst.trim()).filter((tekst) => tekst !== '');
const begrippen = fc
  .uniqueArray(naam, { minLength: 1, maxLength: 6 })
  .map((namen) => namen.map((n, i) => ({ id: `id-${i}`, naam: n })));
const regio: fc.Arbitrary<Regio> = fc.record({
  versie: fc.constant(1 as const),
  naam: fc.string({ maxLength: 50 }),
  prefix: fc.stringMatching(/^[A-Z]{1,6}$/),
  ladder: begrippen,
  rollen: fc.uniqueArray(naam, { minLength: 1, maxLength: 6 }),
  adviestypen: begrippen,
  adviestype: fc.constant('id-0'),
  leefgebieden: begrippen,
  minuten: fc.dictionary(fc.constantFrom('doorbraak', 'leersessie'), fc.dictionary(fc.constantFrom('stem', 'feiten'), fc.integer({ min: 1, max: 240 }))),
  beidenVan12Tot15: fc.boolean(),
});
const bestand = (wijzig: object): string => JSON.stringify({ soort: 'ontwar-regio', ...STANDAARD_REGIO, ...wijzig });
const fouten = (wijzig: object): readonly string[] => {
  const gelezen = leesRegiobestand(bestand(wijzig));
  return !gelezen.ok && gelezen.reden === 'klopt-niet' ? gelezen.fouten : [];
};

describe('the file of a region', () => {
  it('reads back what was written, whatever the region', () => {
    fc.assert(
      fc.property(regio, (r) => {
        expect(leesRegiobestand(schrijfRegiobestand(r))).toEqual({ ok: true, regio: r });
        expect(regiobestandsnaam(r)).toMatch(/^regio-[a-z0-9]+(-[a-z0-9]+)*\.ontwar\.json$/);
      }),
    );
  });

  it('can be read by a person, and by Ontwar after an editor put a mark before it', () => {
    const tekst = schrijfRegiobestand(STANDAARD_REGIO);
    expect(tekst).toMatch(/^\{\n {2}"soort": "ontwar-regio",\n {2}"versie": 1,\n/);
    expect(leesRegiobestand(`\uFEFF${tekst}`).ok).toBe(true);
  });

  it.each([
    ['x'.repeat(MAX_REGIOBESTAND + 1), 'te-groot'],
    ['Beste collega', 'geen-json'],
    ['', 'geen-json'],
    ['null', 'ander-bestand'],
    ['{"soort":"ontwar-regio"}', 'ander-bestand'],
    [JSON.stringify(STANDAARD_REGIO), 'ander-bestand'],
    [bestand({ versie: 2, nieuw: true }), 'nieuwer'],
    [bestand({ versie: 0 }), 'klopt-niet'],
  ])('refuses %.40s', (tekst, reden) => {
    expect(leesRegiobestand(tekst)).toMatchObject({ ok: false, reden });
  });

  it('says in which field what is wrong', () => {
    expect(fouten({ prefix: 'tw' })).toEqual(['prefix: Gebruik één tot zes hoofdletters.']);
    expect(fouten({ ladder: [{ id: 'a', naam: ' ' }] })).toEqual(['ladder[0].naam: Schrijf een naam.']);
    expect(fouten({ beidenVan12Tot15: 'ja' })).toEqual(['beidenVan12Tot15: Hier hoort true of false te staan.']);
    expect(fouten({ leefgebieden: undefined })).toEqual(['leefgebieden: Dit moet erbij, maar het staat er niet.']);
    expect(fouten({ taal: 'fy' })).toEqual(['taal: “taal” kent Ontwar hier niet.']);
    expect(fouten({ minuten: { doorbraak: { stem: 500 } } })).toEqual(['minuten.doorbraak.stem: Dit getal is te groot: hoogstens 240.']);
  });

  it('refuses what is in a list twice, and an advice type that is in none', () => {
    const trede = { id: 'ret', naam: 'Regionaal Expertteam' };
    expect(fouten({ ladder: [trede, { ...trede, id: 'ret-2' }] })).toEqual(['De ladder heeft twee keer “Regionaal Expertteam”.']);
    expect(fouten({ leefgebieden: [trede, { ...trede, naam: 'Wonen' }] })).toEqual(['De lijst met leefgebieden gebruikt het kenmerk “ret” voor meer dan één leefgebied.']);
    expect(fouten({ rollen: ['Ouder', 'Ouder', 'Ouder'] })).toEqual(['De rol “Ouder” staat twee keer in de lijst met rollen.']);
    expect(fouten({ adviestype: 'weg' })).toEqual(['Het gekozen adviestype staat niet in de lijst met adviestypen.']);
  });

  it('takes nothing over that is no region, whatever somebody does to the file', () => {
    const tekst = schrijfRegiobestand(STANDAARD_REGIO);
    fc.assert(
      fc.property(fc.nat(tekst.length), fc.nat(10), fc.string({ maxLength: 5 }), (op, weg, erin) => {
        const gelezen = leesRegiobestand(`${tekst.slice(0, op)}${erin}${tekst.slice(op + weg)}`);
        if (gelezen.ok) {
          expect(schemaRegio.safeParse(gelezen.regio).success).toBe(true);
          expect(regiofouten(gelezen.regio)).toEqual([]);
        }
      }),
    );
  });
});
