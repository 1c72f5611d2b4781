import { describe, expect, it } from 'vitest';
import { LEERSESSIE_TEKST, ONBEKEND_TEKST } from '../../tests/materiaal/werkvormen.ts';
import { leesWerkvorm } from './lees.ts';

/** The errors of a text, as `line: message`. */
function fouten(tekst: string): readonly string[] {
  const uitkomst = leesWerkvorm(tekst);
  return uitkomst.ok ? [] : uitkomst.fouten.map((f) => `${f.regel}: ${f.bericht}`);
}

/** The built-in werkvorm with one text in it replaced, and the line where that was. */
function metWijziging(van: string, naar: string): { readonly tekst: string; readonly regel: number } {
  const regel = LEERSESSIE_TEKST.slice(0, LEERSESSIE_TEKST.indexOf(van)).split('\n').length;
  if (!LEERSESSIE_TEKST.includes(van)) throw new Error(`not in the werkvorm: ${van}`);
  return { tekst: LEERSESSIE_TEKST.replace(van, naar), regel };
}

/** The unknown werkvorm, pretty-printed, after a change of its document. */
function anders(wijzig: (document: Document) => void): string {
  const document = JSON.parse(ONBEKEND_TEKST) as Document;
  wijzig(document);
  return JSON.stringify(document, null, 2);
}
interface Document {
  schema: number;
  groepen: boolean;
  agendapunten: { id: string; titel?: string; over?: Record<string, string>; velden?: Veld[]; guards?: Record<string, unknown>[]; stappen?: { id: string; velden: Veld[]; guards: Record<string, unknown>[] }[] }[];
}
interface Veld {
  id: string;
  per?: string;
  van?: number;
  opties?: { id: string }[];
  kolommen?: { id: string; opties?: { id: string }[] }[];
  ladder?: string[];
  adviestype?: string;
  naarCasus?: string;
}

describe('leesWerkvorm', () => {
  it('reads the built-in leersessie and the unknown werkvorm', () => {
    expect(fouten(LEERSESSIE_TEKST)).toEqual([]);
    expect(fouten(ONBEKEND_TEKST)).toEqual([]);
  });

  it('fills in what may be left out', () => {
    const uitkomst = leesWerkvorm(ONBEKEND_TEKST);
    expect(uitkomst.ok && uitkomst.value.agendapunten[0]).toMatchObject({ verplicht: true, toont: [], velden: [{ per: 'sessie', inVerslag: true }, {}] });
  });

  describe('says on which line the JSON itself is wrong', () => {
    it('a comma too many', () => {
      const { tekst, regel } = metWijziging('"groepen": true,', '"groepen": true,,');
      expect(fouten(tekst)).toEqual([`${regel}: Dit is geen geldige JSON: “,” op plaats 19 hoort hier niet. Kijk naar een komma, haakje of aanhalingsteken ervoor.`]);
    });
    it('a missing end', () => {
      for (let lengte = 1; lengte < LEERSESSIE_TEKST.trimEnd().length; lengte += 7) {
        const half = LEERSESSIE_TEKST.slice(0, lengte);
        const regel = half.trimEnd().split('\n').length;
        expect(fouten(half)).toEqual([`${regel}: Dit is geen geldige JSON: het bestand houdt hier op terwijl er nog iets open staat.`]);
      }
    });
    it('a comma before the end', () => {
      expect(fouten('{\n  "schema": 1,\n}')[0]).toMatch(/^3: .*“}” op plaats 1 /);
    });
    it('an empty file, and a file with something else', () => {
      expect(fouten('')).toEqual(['1: Het bestand is leeg.']);
      expect(fouten('\n\nhallo')[0]).toMatch(/^3: Dit is geen geldige JSON/);
    });
    it('a comment', () => {
      expect(fouten('{\n  // uitleg\n  "schema": 1\n}')[0]).toMatch(/^2: Dit is geen geldige JSON: “\/”/);
    });
    it('a key that stands twice', () => {
      const { tekst, regel } = metWijziging('"versie": 1,', '"versie": 1,\n  "versie": 2,');
      expect(fouten(tekst)).toEqual([`${regel + 1}: “versie” staat hier twee keer.`]);
    });
  });

  describe('says on which line the form is wrong, and what belongs there', () => {
    it.each([
      ['"groepen": true', '"groepen": "ja"', 'Hier hoort true of false te staan.'],
      ['"minuten": 15', '"minuten": "15"', 'Hier hoort een getal te staan.'],
      ['"minuten": 15', '"minuten": 0', 'Dit getal is te klein: minstens 1.'],
      ['"minuten": 15', '"minuten": 999', 'Dit getal is te groot: hoogstens 240.'],
      ['"minuten": 15', '"minuten": 1.5', 'Hier hoort een heel getal te staan.'],
      ['"casussen": "meer"', '"casussen": "veel"', 'Hier hoort te staan: “een”, “meer”.'],
      ['"titel": "Casusbeeld en tijdlijn"', '"titel": ""', 'Hier moet minstens 1 teken staan.'],
      ['"id": "casusbeeld"', '"id": "Casus beeld"', 'Gebruik kleine letters, cijfers en streepjes.'],
      ['"versie": 1', '"auteur": "ik",\n  "versie": 1', '“auteur” kent Ontwar hier niet.'],
    ])('%s as %s', (van, naar, bericht) => {
      const { tekst, regel } = metWijziging(van, naar);
      expect(fouten(tekst)).toContain(`${regel}: ${bericht}`);
    });
    it('an unknown kind of field or guard names the kinds there are', () => {
      const veld = metWijziging('"soort": "aanwezigheid"', '"soort": "presentie"');
      expect(fouten(veld.tekst)[0]).toMatch(new RegExp(`^${veld.regel}: Deze soort kent Ontwar niet. Kies uit: “tekst”, “lijst”`));
      const guard = metWijziging('"naam": "aanwezigheidVastgelegd"', '"naam": "gezellig"');
      expect(fouten(guard.tekst)[0]).toMatch(new RegExp(`^${guard.regel}: Deze naam kent Ontwar niet. Kies uit: “ingevuld”`));
    });
    it('what is missing is told at the block it is missing from', () => {
      const { tekst, regel } = metWijziging('{ "naam": "aanwezigheidVastgelegd", "veld": "aanwezig" }', '{ "naam": "aanwezigheidVastgelegd" }');
      expect(fouten(tekst)).toEqual([`${regel}: Dit moet erbij, maar het staat er niet.`]);
    });
    it('something else than a block', () => {
      expect(fouten('[]')).toEqual(['1: Hier hoort een blok tussen { en } te staan.']);
      expect(fouten('null')).toEqual(['1: Hier hoort een blok tussen { en } te staan.']);
    });
  });

  describe('checks what refers to what', () => {
    const punt = (d: Document, i: number) => d.agendapunten[i] ?? { id: '' };
    it.each<[string, (d: Document) => void, string, string]>([
      ['ids of agendapunten', (d) => (punt(d, 4).id = 'aanmeren'), 'agendapunten[4].id', 'De id “aanmeren” is al van een ander onderdeel (agendapunt).'],
      ['ids of steps', (d) => ((punt(d, 1).stappen ?? [])[1] = { ...(punt(d, 1).stappen ?? [])[1], id: 'stem' } as never), 'agendapunten[1].stappen[1].id', 'De id “stem” is al van een ander onderdeel (stap).'],
      ['ids of fields', (d) => punt(d, 0).velden?.forEach((v) => (v.id = 'vangsten')), 'agendapunten[0].velden[1].id', 'De id “vangsten” is al van een ander onderdeel (veld).'],
      ['ids of options', (d) => punt(d, 3).stappen?.[0]?.velden[0]?.opties?.forEach((o) => (o.id = 'plat')), 'agendapunten[3].stappen[0].velden[0].opties[1].id', 'De id “plat” is al van een ander onderdeel (optie).'],
      ['a name of JavaScript itself', (d) => (punt(d, 4).id = 'constructor'), 'agendapunten[4].id', 'De id “constructor” kan niet gebruikt worden. Kies een andere.'],
      ['a guard without its field', (d) => (punt(d, 0).guards = [{ naam: 'ingevuld', velden: ['vangsten', 'kreeft'] }]), 'agendapunten[0].guards[0].velden[1]', 'Deze stap heeft geen veld “kreeft”.'],
      ['a guard over a field of another kind', (d) => (punt(d, 0).guards = [{ naam: 'afsprakenCompleet', veld: 'vangsten' }]), 'agendapunten[0].guards[0].veld', 'Veld “vangsten” is van de soort lijst; hier hoort afspraken.'],
      ['a ronde over an agendapunt that comes later', (d) => (punt(d, 1).over = { lijst: 'veld', agendapunt: 'afvaren', veld: 'kern' }), 'agendapunten[1].over.agendapunt', 'Er is geen eerder agendapunt “afvaren”.'],
      ['a ronde over a field that is not there', (d) => (punt(d, 1).over = { lijst: 'veld', agendapunt: 'aanmeren', veld: 'kreeft' }), 'agendapunten[1].over.veld', 'Agendapunt “aanmeren” heeft geen veld “kreeft”.'],
      ['a ronde over a field that is no list', (d) => (punt(d, 1).over = { lijst: 'veld', agendapunt: 'aanmeren', veld: 'bemanning' }), 'agendapunten[1].over.veld', 'Veld “bemanning” moet een lijst zijn die één keer per sessie wordt gevraagd.'],
      ['a ronde over a ronde', (d) => (punt(d, 2).over = { lijst: 'veld', agendapunt: 'per-vangst', veld: 'reden' }), 'agendapunten[2].over.agendapunt', '“per-vangst” is zelf een ronde; kies een gewoon agendapunt.'],
      ['questions per group without groups', (d) => (d.groepen = false), 'agendapunten[4].velden[0].per', 'Deze werkvorm kent geen groepen, dus een veld kan niet per groep zijn.'],
      ['a scale that goes down', (d) => ((punt(d, 1).stappen?.[1]?.velden[0] ?? { id: '' }).van = 5), 'agendapunten[1].stappen[1].velden[0].tot', '“tot” moet groter zijn dan “van”.'],
      ['ids of columns', (d) => punt(d, 3).stappen?.[0]?.velden[2]?.kolommen?.forEach((k) => (k.id = 'waar')), 'agendapunten[3].stappen[0].velden[2].kolommen[1].id', 'De id “waar” is al van een ander onderdeel (kolom).'],
      ['ids of the options of a column', (d) => punt(d, 3).stappen?.[0]?.velden[2]?.kolommen?.[1]?.opties?.forEach((o) => (o.id = 'plat')), 'agendapunten[3].stappen[0].velden[2].kolommen[1].opties[1].id', 'De id “plat” is al van een ander onderdeel (optie).'],
      ['an advice type that is not there', (d) => ((punt(d, 2).stappen?.[0]?.velden[0] ?? { id: '' }).adviestype = 'zacht'), 'agendapunten[2].stappen[0].velden[0].adviestype', 'Er is geen adviestype “zacht”.'],
      ['a ladder with a rung twice', (d) => ((punt(d, 2).stappen?.[0]?.velden[0] ?? { id: '' }).ladder = ['wal', 'kreeft', 'kreeft']), 'agendapunten[2].stappen[0].velden[0].ladder[2]', 'De trede “kreeft” staat al op de ladder.'],
      ['a field that cannot hold what the casus takes', (d) => ((punt(d, 0).velden?.[1] ?? { id: '' }).naarCasus = 'regie'), 'agendapunten[0].velden[1].naarCasus', '“regie” komt uit een veld van de soort tekst; dit is lijst.'],
      ['what the casus takes per group', (d) => ((punt(d, 4).velden?.[0] ?? { id: '' }).naarCasus = 'regie'), 'agendapunten[4].velden[0].naarCasus', 'Wat naar de casus gaat, wordt één keer per sessie gevraagd.'],
      ['what the casus takes in a ronde', (d) => ((punt(d, 1).stappen?.[0]?.velden[1] ?? { id: '' }).naarCasus = 'regie'), 'agendapunten[1].stappen[0].velden[1].naarCasus', 'Wat naar de casus gaat, wordt één keer per sessie gevraagd.'],
      ['two sources for what the casus takes', (d) => punt(d, 4).velden?.push({ id: 'nogmaals', soort: 'datum', vraag: 'Wanneer?', naarCasus: 'evaluatie' } as Veld), 'agendapunten[4].velden[4].naarCasus', 'Er is al een veld dat “evaluatie” van de casus vult.'],
      ['presence per casus', (d) => ((punt(d, 0).velden?.[0] ?? { id: '' }).per = 'casus'), 'agendapunten[0].velden[0].per', 'Aanwezigheid geldt voor de hele sessie; laat “per” weg.'],
    ])('%s', (_naam, wijzig, pad, bericht) => {
      const tekst = anders(wijzig);
      const uitkomst = leesWerkvorm(tekst);
      const fout = uitkomst.ok ? undefined : uitkomst.fouten.find((f) => f.pad === pad);
      expect(fout?.bericht).toBe(bericht);
      // The line it names is one on which the wrong value, or what is around it, stands.
      const laatste = pad.split('.').at(-1)?.replace(/\[\d+\]$/, '') ?? '';
      expect(tekst.split('\n')[(fout?.regel ?? 0) - 1]).toMatch(pad.endsWith(']') ? /"kreeft"/ : new RegExp(`"${laatste}"`));
    });
  });

  it('refuses a document of a newer version by name, whatever else is in it', () => {
    expect(fouten('{\n  "iets": true,\n  "schema": 2\n}')).toEqual(['3: Deze werkvorm is gemaakt voor een nieuwere Ontwar. Deze Ontwar leest versie 1.']);
  });
});
