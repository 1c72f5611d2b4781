import { describe, expect, it } from 'vitest';
import { voorbeeldcontext, voorbeelddoorbraak } from '../../tests/materiaal/voorbeeldverslag.ts';
import { doorbraak, leersessie } from '../../tests/materiaal/werkvormen.ts';
import type { Casus } from '../domein/casus.ts';
import { nieuweCasus } from '../domein/leegtraject.ts';
import type { Loopgebeurtenis } from '../domein/traject.ts';
import { maakSchrijver } from '../verslagen/schrijver.ts';
import { bouwKwartaal, bouwMetVerschil, kwartaalgemis, type Kwartaalgegevens } from './bouw.ts';
import { naastBlokken } from './correctie.ts';
import { verdeelblokken } from './blokken.ts';
import { knooppuntfeiten, opvolgfeiten, overlegfeit, type Opvolgfeit, type Overlegfeit } from './feiten.ts';
import { kwartaaleinde, kwartaalVan, laatsteKwartalen, toonKwartaal } from './kwartalen.ts';
import type { Rij } from './onderdruk.ts';
import { telKwartaal, kwartalenMet, type Kwartaalbron } from './tellen.ts';
import { leesPunt } from './teruglezen.ts';

const Q1 = { jaar: 2026, kwartaal: 1 };
const VANDAAG = '2026-04-02';
const LEEG: Kwartaalbron = { casussen: [], overleggen: [], knooppunten: [], opvolging: [] };
const KEUZES = { adviestypen: ['Dringend advies', 'Bindend advies'], drempels: ['Wettelijk', 'Conflict'], aanbod: ['Pleeggezin', 'Crisisplek', 'Vervoer', 'Behandeling thuis'] };

function wissel(type: 'meldAan' | 'neemInOverleg' | 'sluitAf', dag: string): Casus['levensloop'][number] {
  const gebeurtenis: Loopgebeurtenis = type === 'meldAan' ? { type, dag } : type === 'neemInOverleg' ? { type, dag, reden: '' } : { type, dag, opbrengst: '' };
  return { gebeurtenis, naar: 'triage', op: 0, door: '' };
}
function casus(nummer: number, anders: Partial<Casus> = {}): Casus {
  return { ...nieuweCasus(`c${nummer}`, `WS-2026-0${10 + nummer}`, 0), levensloop: [wissel('meldAan', '2026-01-10')], ...anders };
}
function feit(nummer: number, anders: Partial<Overlegfeit> = {}): Overlegfeit {
  return { casusId: `c${nummer}`, dag: '2026-02-05', uitkomst: 'besloten', adviestype: 'Dringend advies', trede: '', ladder: ['Lokaal team', 'Bestuurlijk overleg'], maatwerkoplossing: '', mandaat: 'compleet', alternatieven: 2, drempels: ['Wettelijk'], aanbod: [], keuzes: KEUZES, ...anders };
}
const reeks = <T>(aantal: number, maak: (nummer: number) => T): readonly T[] => Array.from({ length: aantal }, (_, nummer) => maak(nummer));
function gegevens(bron: Kwartaalbron, anders: Partial<Kwartaalgegevens> = {}): Kwartaalgegevens {
  return { ...Q1, bron, eerder: [], regionaam: 'RET Waterstreek', versie: 1, status: 'concept', gemaaktOp: Date.parse(`${VANDAAG}T09:00:00Z`), vervangt: null, schrijf: maakSchrijver({ deelnemers: [] }), ...anders };
}
function rapport(bron: Kwartaalbron, anders: Partial<Kwartaalgegevens> = {}): string {
  return JSON.stringify(bouwKwartaal(gegevens(bron, anders)));
}
const aantal = (rijen: readonly Rij[], naam: string): number | undefined => rijen.find((rij) => rij.naam === naam)?.aantal;

describe('a quarter', () => {
  it('is found for a day, has an end, a name, and those before it', () => {
    expect([kwartaalVan('2026-03-31'), kwartaalVan('2026-04-01'), kwartaalVan('2026'), kwartaalVan('')]).toEqual([Q1, { jaar: 2026, kwartaal: 2 }, null, null]);
    expect([kwartaaleinde(Q1), kwartaaleinde({ jaar: 2026, kwartaal: 4 }), toonKwartaal(Q1)]).toEqual(['2026-03-31', '2026-12-31', 'eerste kwartaal van 2026']);
    expect(laatsteKwartalen(Q1, 4)).toEqual([{ jaar: 2025, kwartaal: 2 }, { jaar: 2025, kwartaal: 3 }, { jaar: 2025, kwartaal: 4 }, Q1]);
  });

  it('is in the list when something was in it, the newest first', () => {
    expect(kwartalenMet(['2026-01-10', '2026-02-01', '2025-11-30'], ['2026-02-05'], ['2026-05-01', ''])).toEqual([
      { jaar: 2026, kwartaal: 2, casussen: 0, overleggen: 0 },
      { ...Q1, casussen: 2, overleggen: 1 },
      { jaar: 2025, kwartaal: 4, casussen: 1, overleggen: 0 },
    ]);
  });
});

describe('what is counted', () => {
  it('is a casus once, by its last besluit', () => {
    const { besluiten } = telKwartaal({ ...LEEG, overleggen: [feit(1, { uitkomst: 'nader-uitzoeken' }), feit(1, { dag: '2026-03-01' }), feit(1, { dag: '2026-03-09', uitkomst: null }), feit(2, { dag: '2026-04-01' })] }, Q1, VANDAAG);
    expect([aantal(besluiten, 'Besloten'), aantal(besluiten, 'Nader uitzoeken')]).toEqual([1, 0]);
  });

  it('is of aanmeldingen what triage did first, without casussen of a leersessie', () => {
    const casussen = [casus(1), casus(2, { levensloop: [wissel('meldAan', '2026-01-10'), wissel('neemInOverleg', '2026-01-12'), wissel('sluitAf', '2026-03-30')] }), casus(3, { levensloop: [] }), casus(4, { aanmelding: { ...nieuweCasus('', 'WS-2026-001', 0).aanmelding, op: '2025-12-31' } })];
    const { aangemeld, afgerond } = telKwartaal({ ...LEEG, casussen }, Q1, VANDAAG);
    expect([aantal(aangemeld, 'Nog in triage'), aantal(aangemeld, 'In overleg genomen'), afgerond]).toEqual([1, 1, 1]);
  });

  it('is of afspraken that were due in it of how many casussen they are: each casus once', () => {
    const af = (id: string, voor: string, status: 'open' | 'nagekomen', statusOp = ''): Casus['afspraken'][number] => ({ id, wat: '', wie: '', voor, mandaat: '', sessieId: null, gemaaktOp: '', status, statusOp, toelichting: '' });
    const op = (afspraken: Casus['afspraken']) => telKwartaal({ ...LEEG, casussen: [casus(1, { afspraken })] }, Q1, VANDAAG).afspraken.map((rij) => rij.aantal);
    const [tijdig, later, open, volgende] = [af('a', '2026-02', 'nagekomen', '2026-02-28'), af('b', '2026-03-01', 'nagekomen', '2026-03-02'), af('c', '2026-03-05', 'open'), af('d', '2026-04-05', 'open')];
    expect([op([tijdig, volgende]), op([tijdig, later]), op([tijdig, later, open]), op([volgende])]).toEqual([[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]]);
  });

  it('is of days: aanmelding to first overleg, and from there to help that began on a day that is known', () => {
    const overleggen = ['2026-02-09', '2026-03-09'].map((datum) => ({ sessieId: datum, werkvorm: '', datum, besluit: '', regie: '', evaluatie: '', signalen: [] }));
    const hulp = ['2025-01-01', '2026-03', '2026-02-19'].map((sinds) => ({ id: sinds, wat: 'x', organisatie: '', betaler: '', sinds, kosten: { soort: 'onbekend' as const } }));
    expect(telKwartaal({ ...LEEG, casussen: [casus(1, { overleggen, hulp })] }, Q1, VANDAAG)).toMatchObject({ totOverleg: [30], totHulp: [10] });
  });

  it('has a row for what was to be chosen and nobody chose, and one for what is not on the list', () => {
    const { adviestype, aanbod, opschaling } = telKwartaal({ ...LEEG, overleggen: [feit(1, { adviestype: 'Oud advies', aanbod: ['Vervoer', ''], uitkomst: 'opschalen', trede: 'Lokaal team' }), feit(2, { trede: 'Lokaal team' })] }, Q1, VANDAAG);
    expect(adviestype.map(({ naam, aantal: keer }) => [naam, keer])).toEqual([['Dringend advies', 1], ['Bindend advies', 0], ['Anders of niet gekozen', 1]]);
    expect(aanbod.per).toEqual([['Vervoer', 'Anders of niet gekozen'], []]);
    // A part that goes up beside what was besloten is no casus that went up.
    expect(aantal(opschaling, 'Lokaal team')).toBe(1);
  });

  it('is of what was handed on that of the quarter before, by what it is about', () => {
    const gegeven: readonly Opvolgfeit[] = [{ over: 'knooppunt', dag: '2025-11-03', status: 'gelukt' }, { over: 'thema', dag: '2025-12-31', status: 'open' }, { over: 'thema', dag: '2026-01-01', status: 'open' }];
    const { opvolging } = telKwartaal({ ...LEEG, opvolging: gegeven }, Q1, VANDAAG);
    expect([aantal(opvolging.knooppunt, 'Gedaan'), aantal(opvolging.thema, 'Nog niets gehoord')]).toEqual([1, 1]);
  });
});

describe('what a meeting gives to count', () => {
  it('is of a doorbraakoverleg its besluit, its drempels, what help was not there and whether somebody could not decide', async () => {
    const { werkvorm, context } = await voorbeelddoorbraak();
    const gevonden = overlegfeit(werkvorm, context);
    expect(gevonden).toMatchObject({ casusId: 'casus-19', dag: '2026-03-19', uitkomst: 'besloten', mandaat: 'ontbrak' });
    expect(gevonden?.drempels.length).toBeGreaterThan(1);
    expect(gevonden?.keuzes.drempels).toContain('Wettelijk');
    for (const drempel of gevonden?.drempels ?? []) expect(gevonden?.keuzes.drempels).toContain(drempel);
    expect(overlegfeit(doorbraak, { ...context, plan: { ...context.plan, datum: '' } })).toBe(null);
  });

  it('is of a leersessie its knooppunten with verstoring and niveau, and what it handed on', async () => {
    const { context } = await voorbeeldcontext();
    const gevonden = knooppuntfeiten(leersessie, context);
    expect(gevonden).toHaveLength(context.plan.knooppunten.length);
    for (const { verstoring, niveau, titel, keuzes } of gevonden) expect([titel === '', keuzes.verstoringen.includes(verstoring), keuzes.niveaus.includes(niveau)]).toEqual([false, true, true]);
    expect(overlegfeit(leersessie, context)).toBe(null);
    const punt = { id: 'a', niveau: null, wat: '', wie: '', voor: '', status: 'opgepakt', statusOp: '', uitkomst: '', terugOp: '' } as const;
    const opvolging = [context.plan.knooppunten[0]?.titel ?? '', 'Een thema', ''].map((knooppunt) => ({ ...punt, knooppunt }));
    expect(opvolgfeiten(context, { opvolging }).map(({ over, status }) => [over, status])).toEqual([['knooppunt', 'opgepakt'], ['thema', 'opgepakt']]);
  });
});

describe('the report', () => {
  const vol: Kwartaalbron = {
    ...LEEG,
    casussen: reeks(14, (nummer) => casus(nummer, { overleggen: [{ sessieId: `s${nummer}`, werkvorm: '', datum: '2026-02-05', besluit: 'GEHEIM besluit', regie: '', evaluatie: '', signalen: [nummer < 6 ? 'Wonen zonder behandeling bestaat niet.' : nummer < 10 ? 'Vervoer is niet geregeld.' : ''] }] })),
    overleggen: reeks(14, (nummer) => feit(nummer, { uitkomst: nummer < 8 ? 'besloten' : nummer < 13 ? 'opschalen' : 'niet-doen', maatwerkoplossing: 'GEHEIM maatwerk voor deze jongere '.concat(String(nummer)), aanbod: nummer < 6 ? ['Pleeggezin'] : nummer < 9 ? ['Crisisplek'] : nummer < 11 ? ['Vervoer'] : [] })),
  };

  it('tells what is large enough, and what is small together with the smallest of the others', () => {
    const tekst = rapport(vol);
    expect(tekst).toContain('["Besloten","8"],["Nader uitzoeken, opschalen en niet doen samen","6"],["Totaal","14"]');
    // All that was besloten had one: what is divided would tell of nobody.
    expect(tekst).toContain('"Maatwerkoplossing gekozen"},{"soort":"alinea","vorm":"leeg","tekst":"De aantallen staan er niet in');
    // What went up is not told above, so its rungs are not either.
    expect(tekst).toContain('Niet getoond: ook in de tabel hierboven staat dit aantal niet apart.');
  });

  it('tells which help was not there in five casussen or more, and the rest together', () => {
    expect(rapport(vol)).toContain('["Pleeggezin","6"],["Andere soorten samen","5"]');
    expect(rapport(vol)).not.toContain('Crisisplek');
    expect(rapport({ ...vol, overleggen: reeks(14, (nummer) => feit(nummer)) })).toContain('Geen soort hulp ontbrak in 5 of meer casussen.');
  });

  it('tells a text only when five casussen or more have it, without a number, and not the order of what is told', () => {
    const tekst = rapport(vol);
    expect(tekst).toContain('"kop":"Wonen zonder behandeling bestaat niet.","tekst":"Vijf keer of vaker, in verschillende casussen."');
    expect(tekst).not.toContain('Vervoer is niet geregeld');
    expect(rapport({ ...vol, overleggen: vol.overleggen.slice(0, 9) })).not.toContain('Wonen zonder behandeling');
  });

  it('tells over a whole year only in its last quarter: a shorter period that is within a longer one can be subtracted', () => {
    const overleggen = ['2025-02-05', '2025-11-05'].flatMap((dag, plek) => reeks(18, (nummer) => feit(nummer + plek * 18, { dag, uitkomst: nummer < 12 ? 'besloten' : 'opschalen', maatwerkoplossing: nummer < 6 ? 'Wonen apart betaald.' : '' })));
    const jaar = (kwartaal: number): string => rapport({ ...LEEG, overleggen }, { jaar: 2025, kwartaal });
    expect(jaar(4)).toContain('"kop":"Wonen apart betaald.","tekst":"Vijf keer of vaker');
    expect(jaar(3)).not.toContain('Wonen apart betaald');
    // Of a quarter whose maatwerk is not told, nothing counts along.
    expect(rapport({ ...LEEG, overleggen: overleggen.map((een) => ({ ...een, maatwerkoplossing: 'Wonen apart betaald.' })) }, { jaar: 2025, kwartaal: 4 })).not.toContain('Wonen apart betaald');
  });

  it('tells how what was handed on stands, when that is enough', () => {
    const opvolging = reeks(13, (nummer): Opvolgfeit => ({ over: 'knooppunt', dag: '2025-11-05', status: nummer < 7 ? 'gelukt' : 'open' }));
    expect(rapport({ ...LEEG, opvolging })).toContain('["Gedaan","7"],["Niet gelukt, loopt en nog niets gehoord samen","6"],["Totaal","13"]');
    expect(rapport({ ...LEEG, opvolging: opvolging.slice(0, 4) })).toContain('Minder dan 5 punten doorgegeven: te weinig om te verdelen.');
  });

  it('has no casuscode and no text of a casus, and no name in a signaal', () => {
    const met = { ...vol, casussen: vol.casussen.map((een) => ({ ...een, kern: 'GEHEIM', overleggen: een.overleggen.map((overleg) => ({ ...overleg, signalen: ['Net als in WS-2026-010 kende Sanne de Wit geen plek.'] })) })) };
    const tekst = rapport(met, { schrijf: maakSchrijver({ deelnemers: [] }, [{ naam: 'Sanne de Wit', rol: 'jeugdige', organisatie: '' }]) });
    expect(tekst).toContain('Net als in een casus');
    for (const weg of ['GEHEIM', 'WS-2026', 'Sanne', 'Wit']) expect(tekst).not.toContain(weg);
  });

  it('is honest about a quarter in which hardly anything happened', () => {
    const tekst = rapport(LEEG);
    expect(tekst).toContain('< 5');
    expect(tekst).toContain('te weinig om te verdelen');
    expect(tekst).not.toContain('"trend"');
  });

  it('has of quarters before it what their own reports told, whatever the kluis says now', () => {
    const toen = bouwKwartaal(gegevens(vol));
    expect(leesPunt(toen)).toEqual({ aangemeld: 14, besluiten: 14, afgerond: null });
    const nu = rapport(LEEG, { kwartaal: 2, eerder: [{ kwartaal: Q1, punt: leesPunt(toen) }] });
    expect(nu).toContain('"perioden":["2026, 1e","2026, 2e"],"reeksen":[{"naam":"Casussen aangemeld","waarden":[14,null]}');
  });

  it('tells a middle of days from ten casussen on, in weeks', () => {
    const met = (aantalCasussen: number): string => rapport({ ...LEEG, casussen: reeks(aantalCasussen, (nummer) => casus(nummer, { overleggen: [{ sessieId: 's', werkvorm: '', datum: `2026-02-0${Math.min(9, nummer + 1)}`, besluit: '', regie: '', evaluatie: '', signalen: [] }] })) });
    expect(met(10)).toContain('De helft binnen 4 weken');
    expect(met(9)).toContain('Van minder dan 10 casussen bekend');
  });

  it('warns of what could not be read, and of quarters that are in no report', () => {
    expect(kwartaalgemis(0, [])).toEqual([]);
    expect(kwartaalgemis(2, [])[0]).toContain('2 casussen of bijeenkomsten tellen');
    expect(kwartaalgemis(0, laatsteKwartalen(Q1, 2))[0]).toContain('Over het vierde kwartaal van 2025 en eerste kwartaal van 2026 is nog geen rapport vastgesteld.');
  });
});

describe('what is within something else', () => {
  /* Besloten with and without maatwerk, opgeschaald, niet doen: every quarter with so many casussen, printed as a report. */
  it('tells of no part that it is small, beside the table it is a part of', () => {
    const ALLES = 16;
    const werelden: (readonly number[])[] = [];
    for (let met = 0; met <= ALLES; met += 1) for (let zonder = 0; met + zonder <= ALLES; zonder += 1) for (let niet = 0; met + zonder + niet <= ALLES; niet += 1) werelden.push([met, zonder, niet, ALLES - met - zonder - niet]);
    const perDruk = new Map<string, (readonly number[])[]>();
    for (const wereld of werelden) {
      const overleggen = wereld.flatMap((hoeveel, soort) => reeks(hoeveel, (nummer) => feit(nummer, { casusId: `${soort} ${nummer}`, uitkomst: soort < 2 ? 'besloten' : soort === 2 ? 'niet-doen' : 'opschalen', maatwerkoplossing: soort === 0 ? 'x' : '' })));
      const druk = JSON.stringify(bouwKwartaal(gegevens({ ...LEEG, overleggen })).delen.find((deel) => deel.kop.tekst === 'Besluiten'));
      perDruk.set(druk, [...(perDruk.get(druk) ?? []), wereld]);
    }
    expect(perDruk.size).toBeGreaterThan(10);
    for (const [druk, groep] of perDruk) for (const soort of [0, 1, 2, 3]) expect(Math.max(...groep.map((wereld) => wereld[soort] ?? 0)), druk).toBeGreaterThanOrEqual(5);
  });
});

it('tells of a whole year in its last quarter alone: years that overlap could be subtracted', () => {
  expect([1, 2, 3, 4].filter((kwartaal) => rapport(LEEG, { kwartaal }).includes('Wat in heel 2026 terugkwam'))).toEqual([4]);
});

describe('a correction', () => {
  const met = (besloten: number, nietDoen: number): Kwartaalbron => ({ ...LEEG, overleggen: [...reeks(besloten, (nummer) => feit(nummer)), ...reeks(nietDoen, (nummer) => feit(100 + nummer, { uitkomst: 'niet-doen' }))] });
  const eerst = bouwKwartaal(gegevens(met(12, 7)));
  const daarna = (bron: Kwartaalbron) => bouwMetVerschil(gegevens(bron, { versie: 2, vervangt: { versie: 1, model: eerst, ouder: [], reden: 'ontbrak' } }));

  it('says what it is in the place of and why, and tells what changed by five or more', () => {
    const { model, anders } = daarna(met(18, 7));
    const tekst = JSON.stringify(model);
    expect(anders).toBe(true);
    expect(tekst).toContain('Versie 2 komt in de plaats van versie 1. Er ontbraken casussen of bijeenkomsten.');
    expect(tekst).toContain('{"naam":"Vervangt","waarde":"versie 1"}');
    expect(leesPunt(model).besluiten).toBe(25);
  });

  it('leaves a table as it was when nothing in it changed by that much, and out when only some did', () => {
    const { model, anders } = daarna(met(13, 7));
    expect([leesPunt(model).besluiten, anders]).toEqual([19, false]);
    const deels = JSON.stringify(daarna(met(18, 8)).model);
    expect(deels).toContain('Niet getoond in deze versie');
    expect(deels).not.toContain('["Besloten","18"]');
  });

  it('is held against every version there was, and not only against the last', () => {
    const { model: tweede } = daarna(met(13, 12));
    const derde = (ouder: readonly (typeof eerst)[]): string => rapport(met(13, 12), { versie: 3, vervangt: { versie: 2, model: tweede, ouder, reden: 'ontbrak' } });
    expect(derde([])).toContain('["Besloten","13"]');
    expect(derde([eerst])).not.toContain('["Besloten","13"]');
    expect(derde([eerst])).toContain('"waarde":"25"');
  });

  it('tells no total in a table that differs by one to four from what was told of the same elsewhere', () => {
    const model = bouwKwartaal(gegevens(met(7, 3)));
    expect(JSON.stringify(model)).not.toContain('["Totaal","10"]');
    const tekst = rapport(met(6, 5), { versie: 2, vervangt: { versie: 1, model, ouder: [], reden: 'dubbel' } });
    expect(tekst).toContain('"waarde":"10"');
    expect(tekst).not.toContain('["Totaal","11"]');
  });

  /* Who has both, and subtracts: every pair of tables of two rows, and what each row and their sum can have changed by. */
  it('tells of no row that it changed by one to four', () => {
    const tafels = Array.from({ length: 15 }, (_, een) => Array.from({ length: 15 - een }, (__, ander) => [een, ander] as const)).flat();
    const blokken = tafels.map((tafel) => verdeelblokken(tafel.map((keer, plek) => ({ naam: `r${plek}`, aantal: keer })), { kop: 'x', wat: 'casussen' }));
    const perDruk = new Map<string, (readonly (readonly number[])[])[]>();
    for (const [toen, oud] of blokken.entries()) {
      for (const [nu, nieuw] of blokken.entries()) {
        const druk = JSON.stringify([oud, naastBlokken(nieuw, oud)]);
        const groep = perDruk.get(druk) ?? [];
        groep.push([tafels[toen] ?? [], tafels[nu] ?? []]);
        perDruk.set(druk, groep);
      }
    }
    for (const [druk, groep] of perDruk) {
      for (const deel of [[0], [1], [0, 1]]) {
        const verschillen = new Set(groep.map(([toen = [], nu = []]) => deel.reduce((som, plek) => som + (nu[plek] ?? 0) - (toen[plek] ?? 0), 0)));
        expect([...verschillen].some((verschil) => verschil === 0 || Math.abs(verschil) >= 5), `${druk}: ${[...verschillen].join(' ')}`).toBe(true);
      }
    }
  });
});
