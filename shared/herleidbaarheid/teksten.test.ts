import { describe, expect, it } from 'vitest';
import type { Bladzijde, Blok, Herstelkaart, Sessieverslag, Verslagmodel } from '../verslagen/model.ts';
import { metTeksten } from './teksten.ts';

/** Every field filled in, also those that can be left out: a field that the model gets has to be filled in here too. */
type Vol<T> = T extends readonly (infer U)[] ? readonly Vol<U>[] : T extends object ? { readonly [K in keyof T]-?: Vol<T[K]> } : T;

let nummer = 0;
/** A text that stands nowhere else. */
const kanarie = (): string => `kanarie ${(nummer += 1)}`;
const kenmerk = () => ({ naam: kanarie(), waarde: kanarie() });
const papier = () => ({ taal: 'nl-NL', titel: kanarie(), voet: kanarie(), gemaaktOp: 1 }) as const;
const alinea = () => ({ soort: 'alinea', tekst: kanarie(), vorm: 'gewoon' }) as const;
const figuur = <T>(beeld: T) => ({ soort: 'figuur', bijschrift: kanarie(), alternatief: kanarie(), beeld }) as const;

/** One of each kind; the type says so. `sleutel …` and days are no text of anybody. */
const BEELDEN: { readonly [S in Extract<Blok, { readonly soort: 'figuur' }>['beeld']['soort']]: () => Vol<Extract<Extract<Blok, { readonly soort: 'figuur' }>['beeld'], { readonly soort: S }>> } = {
  staven: () => ({ soort: 'staven', aslabel: kanarie(), staven: [{ label: kanarie(), waarde: 1 }] }),
  driehoek: () => ({ soort: 'driehoek', oordelen: { legitimiteit: 'sterk', betrokkenheid: null, rendement: 'zwak' } }),
  tijdlijn: () => ({
    soort: 'tijdlijn',
    vandaag: '2026-03-20',
    leefgebieden: [{ id: 'sleutel a', naam: kanarie() }],
    punten: [{ id: 'sleutel b', wanneer: '2025-01-01', tot: '2025-02-01', loopt: false, aard: 'neutraal', leefgebied: 'sleutel a', dag: kanarie(), wat: kanarie(), bron: kanarie(), andereKijk: [kanarie(), kanarie()] }],
  }),
  kaart: () => ({ soort: 'kaart', kringen: [{ naam: kanarie(), mensen: [{ wie: kanarie(), regie: kanarie() }] }] }),
  trend: () => ({ soort: 'trend', perioden: [kanarie()], reeksen: [{ naam: kanarie(), waarden: [1, null] }] }),
};

const BLOKKEN: { readonly [S in Blok['soort']]: () => readonly Vol<Extract<Blok, { readonly soort: S }>>[] } = {
  kop: () => [{ soort: 'kop', niveau: 2, boven: kanarie(), tekst: kanarie() }],
  alinea: () => [alinea()],
  lijst: () => [{ soort: 'lijst', vorm: 'punten', punten: [{ tekst: kanarie(), bron: kanarie() }] }],
  vraag: () => [{ soort: 'vraag', nummer: 1, vraag: kanarie(), antwoord: [alinea()] }],
  kolommen: () => [{ soort: 'kolommen', kolommen: [{ kop: kanarie(), breedte: 1, blokken: [alinea()] }] }],
  tabel: () => [{ soort: 'tabel', vorm: 'gewoon', bijschrift: kanarie(), kolommen: [{ kop: kanarie(), breedte: 1 }], rijen: [[kanarie(), kanarie()], [kanarie()]] }],
  citaten: () => [{ soort: 'citaten', citaten: [{ tekst: kanarie(), keer: 2, bron: kanarie() }] }],
  kenmerken: () => [{ soort: 'kenmerken', vorm: 'feiten', paren: [kenmerk()] }],
  figuur: () => Object.values(BEELDEN).map((beeld) => figuur(beeld())),
  noot: () => [{ soort: 'noot', kop: kanarie(), tekst: kanarie() }],
  uitspraak: () => [{ soort: 'uitspraak', etiket: kanarie(), kop: kanarie(), tekst: kanarie(), paren: [kenmerk()] }],
  bijeen: () => [{ soort: 'bijeen', blokken: [alinea()] }],
  schrijfruimte: () => [{ soort: 'schrijfruimte', kop: kanarie(), regels: 3 }],
};
const alleBlokken = () => Object.values(BLOKKEN).flatMap((maak) => maak() as readonly Vol<Blok>[]);

const verslag = (): Vol<Sessieverslag> => ({
  ...papier(),
  vorm: 'verslag',
  status: 'concept',
  versie: 1,
  omslag: { soortnaam: kanarie(), onderwerpLabel: kanarie(), onderwerp: kanarie(), statusregel: kanarie(), status: 'concept', kenmerken: [kenmerk()], voetnoot: kanarie() },
  delen: [
    { kop: { soort: 'kop', niveau: 1, boven: kanarie(), tekst: kanarie() }, inhoud: { soort: 'doorlopend', begintOp: 'vervolg', blokken: alleBlokken() } },
    { kop: { soort: 'kop', niveau: 1, boven: kanarie(), tekst: kanarie() }, inhoud: { soort: 'spread', links: alleBlokken(), rechts: alleBlokken() } },
  ],
});
const bladzijde = (): Vol<Bladzijde> => ({ ...papier(), vorm: 'bladzijde', letters: 'ruim', kop: { soortnaam: kanarie(), titel: kanarie(), kenmerken: [kenmerk()] }, blokken: alleBlokken() });
/** `groepen`: the code itself, made by chance, which has to stay whole. */
const kaart = (): Vol<Herstelkaart> => ({ ...papier(), vorm: 'herstelkaart', wat: kanarie(), groepen: ['ABCD'], tekens: kanarie(), feiten: [kenmerk()], delen: [{ kop: kanarie(), regels: [kanarie()] }] });

const MODELLEN: { readonly [V in Verslagmodel['vorm']]: () => Verslagmodel } = { verslag, bladzijde, herstelkaart: kaart };
const kanaries = (model: Verslagmodel): readonly string[] => JSON.stringify(model).match(/kanarie \d+(?=")/gu) ?? [];

/** Strings that are no text: what a thing is, what it is called by, and days that are drawn. */
const GEEN_TEKST = /^(?:kanarie \d+|sleutel [ab]|\d{4}-\d\d-\d\d|nl-NL|verslag|bladzijde|herstelkaart|concept|ruim|gewoon|punten|feiten|neutraal|sterk|zwak|doorlopend|vervolg|spread|ABCD|staven|driehoek|tijdlijn|kaart|trend|kop|alinea|lijst|vraag|kolommen|tabel|citaten|kenmerken|figuur|noot|uitspraak|bijeen|schrijfruimte)$/u;

describe.each(Object.entries(MODELLEN))('every text of a %s', (_, maak) => {
  it('is come by, once', () => {
    const model = maak();
    const gezien: string[] = [];
    metTeksten(model, (tekst) => {
      gezien.push(tekst);
      return tekst;
    });
    expect(gezien.toSorted()).toEqual([...kanaries(model)].toSorted());
    expect(new Set(gezien).size).toBe(gezien.length);
  });

  it('stands in the proof with a text of its own', () => {
    JSON.parse(JSON.stringify(maak()), (__, waarde: unknown) => {
      if (typeof waarde === 'string') expect(waarde).toMatch(GEEN_TEKST);
      return waarde;
    });
  });

  it('is what it was when nothing is done, field for field in the same order', () => {
    const model = maak();
    expect(JSON.stringify(metTeksten(model, (tekst) => tekst))).toBe(JSON.stringify(model));
  });

  it('can be changed, and nothing else is', () => {
    const model = maak();
    // Of a day that is told otherwise the place on the line goes.
    const zonderPlaats = (json: string): string => json.replaceAll(/"(?:wanneer|tot|loopt)":(?:"[^"]*"|true|false)/gu, '');
    expect(zonderPlaats(JSON.stringify(metTeksten(model, (tekst) => `${tekst}!`)))).toBe(zonderPlaats(JSON.stringify(model).replaceAll(/kanarie \d+/gu, '$&!')));
  });
});

it('tells under which heading a text stands', () => {
  const plekken = new Map<string, string>();
  const model: Verslagmodel = {
    taal: 'nl-NL',
    vorm: 'bladzijde',
    titel: 'titel',
    voet: 'voet',
    gemaaktOp: 1,
    kop: { soortnaam: 'Casusbeeld', titel: 'WS-1', kenmerken: [] },
    blokken: [{ soort: 'alinea', tekst: 'boven', vorm: 'gewoon' }, { soort: 'kop', niveau: 2, tekst: 'De vraag' }, { soort: 'bijeen', blokken: [{ soort: 'noot', kop: 'let op', tekst: 'onder' }] }],
  };
  metTeksten(model, (tekst, plek) => {
    plekken.set(tekst, plek);
    return tekst;
  });
  expect(Object.fromEntries(plekken)).toEqual({ titel: 'Titel', Casusbeeld: 'Casusbeeld', 'WS-1': 'Casusbeeld', boven: 'Casusbeeld', 'De vraag': 'De vraag', 'let op': 'De vraag', onder: 'De vraag', voet: 'Onder aan elke bladzijde' });
});
