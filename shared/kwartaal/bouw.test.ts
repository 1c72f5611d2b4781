import { describe, expect, it } from 'vitest';
import { voorbeeldcontext, voorbeelddoorbraak } from '../../tests/materiaal/voorbeeldverslag.ts';
import { doorbraak, leersessie } from '../../tests/materiaal/werkvormen.ts';
import type { Casus } from '../domein/casus.ts';
import { nieuweCasus } from '../domein/leegtraject.ts';
import type { Loopgebeurtenis } from '../domein/traject.ts';
import { maakSchrijver } from '../verslagen/schrijver.ts';
import { bouwKwartaal, kwartaalgemis, type Kwartaalgegevens } from './bouw.ts';
import { knooppuntfeiten, overlegfeit, type Overlegfeit } from './feiten.ts';
import { kwartaaleinde, kwartaalVan, laatsteKwartalen, toonKwartaal } from './kwartalen.ts';
import { telKwartaal, kwartalenMet, trends, type Kwartaalbron } from './tellen.ts';

const Q1 = { jaar: 2026, kwartaal: 1 };
const VANDAAG = '2026-04-02';
const LEEG: Kwartaalbron = { casussen: [], overleggen: [], knooppunten: [] };

function wissel(type: 'meldAan' | 'neemInOverleg' | 'sluitAf', dag: string): Casus['levensloop'][number] {
  const gebeurtenis: Loopgebeurtenis = type === 'meldAan' ? { type, dag } : type === 'neemInOverleg' ? { type, dag, reden: '' } : { type, dag, opbrengst: '' };
  return { gebeurtenis, naar: 'triage', op: 0, door: '' };
}
function casus(nummer: number, anders: Partial<Casus> = {}): Casus {
  return { ...nieuweCasus(`c${nummer}`, `WS-2026-0${10 + nummer}`, 0), levensloop: [wissel('meldAan', '2026-01-10')], ...anders };
}
function feit(nummer: number, anders: Partial<Overlegfeit> = {}): Overlegfeit {
  return { casusId: `c${nummer}`, dag: '2026-02-05', uitkomst: 'besloten', adviestype: 'Dringend advies', trede: '', ladder: ['Lokaal team', 'Bestuurlijk overleg'], maatwerkoplossing: '', mandaat: 'compleet', alternatieven: 2, drempels: ['Wettelijk'], ...anders };
}
const reeks = <T>(aantal: number, maak: (nummer: number) => T): readonly T[] => Array.from({ length: aantal }, (_, nummer) => maak(nummer));
function rapport(bron: Kwartaalbron, anders: Partial<Kwartaalgegevens> = {}): string {
  return JSON.stringify(bouwKwartaal({ ...Q1, bron, regionaam: 'RET Waterstreek', status: 'concept', versie: 1, gemaaktOp: Date.parse(`${VANDAAG}T09:00:00Z`), schrijf: maakSchrijver({ deelnemers: [] }), ...anders }));
}
const aantal = ({ rijen }: { readonly rijen: readonly { readonly naam: string; readonly aantal: number }[] }, naam: string): number | undefined => rijen.find((rij) => rij.naam === naam)?.aantal;

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
  it('is a casus once, as it stood the last time it was discussed', () => {
    const cijfers = telKwartaal({ ...LEEG, overleggen: [feit(1, { uitkomst: 'nader-uitzoeken' }), feit(1, { dag: '2026-03-01' }), feit(2, { dag: '2026-04-01' })] }, Q1, VANDAAG);
    expect([aantal(cijfers.besproken, 'Besloten'), aantal(cijfers.besproken, 'Nader uitzoeken')]).toEqual([1, 0]);
  });

  it('is of aanmeldingen what triage did first, without casussen of a leersessie', () => {
    const casussen = [casus(1), casus(2, { levensloop: [wissel('meldAan', '2026-01-10'), wissel('neemInOverleg', '2026-01-12'), wissel('sluitAf', '2026-03-30')] }), casus(3, { levensloop: [] }), casus(4, { aanmelding: { ...nieuweCasus('', 'WS-2026-001', 0).aanmelding, op: '2025-12-31' } })];
    const { aangemeld, afgerond } = telKwartaal({ ...LEEG, casussen }, Q1, VANDAAG);
    expect([aantal(aangemeld, 'Nog in triage'), aantal(aangemeld, 'In overleg genomen'), aangemeld.casussen, aantal(afgerond, 'Afgesloten')]).toEqual([1, 1, 2, 1]);
  });

  it('is of afspraken how they stand that were due in it, and of how many casussen', () => {
    const af = (id: string, voor: string, status: 'open' | 'nagekomen', statusOp = ''): Casus['afspraken'][number] => ({ id, wat: '', wie: '', voor, mandaat: '', sessieId: null, gemaaktOp: '', status, statusOp, toelichting: '' });
    const { afspraken } = telKwartaal({ ...LEEG, casussen: [casus(1, { afspraken: [af('a', '2026-02', 'nagekomen', '2026-02-28'), af('b', '2026-03-01', 'nagekomen', '2026-03-02'), af('c', '2026-03-05', 'open'), af('d', '2026-04-05', 'open')] })] }, Q1, VANDAAG);
    expect([aantal(afspraken, 'Op tijd nagekomen'), aantal(afspraken, 'Later nagekomen'), aantal(afspraken, 'Nog niet gedaan'), afspraken.casussen]).toEqual([1, 1, 1, 1]);
  });

  it('is of days: aanmelding to first overleg, and from there to help that began on a day that is known', () => {
    const overleggen = ['2026-02-09', '2026-03-09'].map((datum) => ({ sessieId: datum, werkvorm: '', datum, besluit: '', regie: '', evaluatie: '', signalen: [] }));
    const hulp = ['2025-01-01', '2026-03', '2026-02-19'].map((sinds) => ({ id: sinds, wat: 'x', organisatie: '', betaler: '', sinds, kosten: { soort: 'onbekend' as const } }));
    expect(telKwartaal({ ...LEEG, casussen: [casus(1, { overleggen, hulp })] }, Q1, VANDAAG)).toMatchObject({ totOverleg: [30], totHulp: [10] });
  });

  it('is a trend from three times on, within four quarters', () => {
    const drie = reeks(3, (nummer) => feit(nummer, { maatwerkoplossing: nummer === 0 ? 'Wonen apart betaald.' : 'wonen apart betaald', dag: nummer === 0 ? '2025-04-01' : '2026-01-20' }));
    expect(trends({ ...LEEG, overleggen: drie }, Q1).maatwerk).toEqual([{ tekst: 'wonen apart betaald', keer: 3 }]);
    expect(trends({ ...LEEG, overleggen: drie }, { jaar: 2026, kwartaal: 2 }).maatwerk).toEqual([]);
    expect(trends({ ...LEEG, overleggen: drie.map((een) => ({ ...een, casusId: 'c1' })) }, Q1).maatwerk).toEqual([]);
  });
});

describe('what a meeting gives to count', () => {
  it('is of a doorbraakoverleg its besluit, its drempels and whether somebody could not decide', async () => {
    const { werkvorm, context } = await voorbeelddoorbraak();
    const gevonden = overlegfeit(werkvorm, context);
    expect(gevonden).toMatchObject({ casusId: 'casus-19', dag: '2026-03-19', uitkomst: 'besloten', mandaat: 'ontbrak' });
    expect(gevonden?.drempels.length).toBeGreaterThan(1);
    expect(gevonden?.drempels).toContain('Wettelijk');
    expect(overlegfeit(doorbraak, { ...context, plan: { ...context.plan, datum: '' } })).toBe(null);
  });

  it('is of a leersessie its knooppunten with verstoring and niveau', async () => {
    const { context } = await voorbeeldcontext();
    const gevonden = knooppuntfeiten(leersessie, context);
    expect(gevonden).toHaveLength(context.plan.knooppunten.length);
    for (const { verstoring, niveau, titel } of gevonden) expect([verstoring === '', niveau === '', titel === '']).toEqual([false, false, false]);
    expect(overlegfeit(leersessie, context)).toBe(null);
  });
});

describe('the report', () => {
  const vol: Kwartaalbron = {
    casussen: reeks(14, (nummer) => casus(nummer, { overleggen: [{ sessieId: `s${nummer}`, werkvorm: '', datum: '2026-02-05', besluit: 'GEHEIM besluit', regie: '', evaluatie: '', signalen: [nummer < 6 ? 'Wonen zonder behandeling bestaat niet.' : nummer < 9 ? 'Vervoer is niet geregeld.' : ''] }] })),
    overleggen: reeks(14, (nummer) => feit(nummer, { uitkomst: nummer < 8 ? 'besloten' : nummer < 13 ? 'opschalen' : 'niet-doen', maatwerkoplossing: 'GEHEIM maatwerk voor deze jongere '.concat(String(nummer)) })),
    knooppunten: [],
  };

  it('tells what is large enough, and hides what is small with what would give it away', () => {
    const tekst = rapport(vol);
    expect(tekst).toContain('["Besloten","8"]');
    // Together the others are one: less the two that are told, the total would say so.
    expect(tekst).toContain('["Opschalen","niet getoond"]');
    for (const naam of ['Niet doen', 'Nader uitzoeken']) expect(tekst).toContain(`["${naam}","minder dan 5"]`);
    // All of them had one, so the other row is nothing.
    expect(tekst).toContain('["Met een maatwerkoplossing","niet getoond"],["Zonder maatwerkoplossing","minder dan 5"]');
    expect(tekst).toContain('["Samen","14"]');
  });

  it('tells of no other table what was left out of this one', () => {
    const met = (opgeschaald: number): string => rapport({ ...vol, overleggen: vol.overleggen.map((_, nummer) => (nummer < opgeschaald ? feit(nummer, { uitkomst: 'opschalen', trede: 'Lokaal team' }) : feit(nummer, { uitkomst: nummer === 13 ? 'niet-doen' : 'besloten' }))) });
    // Eight were not taken up and seven of those besloten: that is one who was told no.
    expect(met(6)).toContain('["Opschalen","niet getoond"]');
    expect(met(6)).not.toContain('["Lokaal team"');
    const zonder = rapport({ ...vol, overleggen: reeks(20, (nummer) => feit(nummer, nummer < 6 ? { uitkomst: 'opschalen', trede: 'Lokaal team' } : { uitkomst: nummer < 12 ? 'niet-doen' : nummer < 15 ? 'besloten' : 'nader-uitzoeken' })) });
    expect(zonder).toContain('["Opschalen","6"]');
    expect(zonder).toContain('["Niet opgeschaald","14"]');
  });

  it('tells how often a trend came only when that is no small number, and of other signalen not how often', () => {
    const tekst = rapport(vol);
    expect(tekst).toContain('"kop":"Wonen zonder behandeling bestaat niet.","tekst":"6 keer, in verschillende casussen."');
    expect(tekst).toContain('"kop":"Vervoer is niet geregeld.","tekst":"Drie keer of vaker."');
  });

  it('has no casuscode and no text of a casus, and no name in a signaal', () => {
    const met = { ...vol, casussen: vol.casussen.map((een) => ({ ...een, kern: 'GEHEIM', overleggen: een.overleggen.map((overleg) => ({ ...overleg, signalen: [`Net als in ${een.code} kende Sanne de Wit geen plek.`] })) })) };
    const tekst = rapport(met, { schrijf: maakSchrijver({ deelnemers: [] }, [{ naam: 'Sanne de Wit', rol: 'jeugdige', organisatie: '' }]) });
    expect(tekst).toContain('Net als in een casus');
    for (const weg of ['GEHEIM', 'WS-2026', 'Sanne', 'Wit']) expect(tekst).not.toContain(weg);
  });

  it('is honest about a quarter in which hardly anything happened', () => {
    const tekst = rapport(LEEG);
    expect(tekst).toContain('< 5');
    expect(tekst).toContain('te weinig om te verdelen');
    expect(tekst).not.toContain('"trend"');
    expect(rapport(vol)).toContain('"trend"');
  });

  it('warns of a quarter that still runs, and of what could not be read', () => {
    expect(kwartaalgemis(Q1, '2026-03-31', 0)).toHaveLength(1);
    expect(kwartaalgemis(Q1, '2026-04-01', 0)).toEqual([]);
    expect(kwartaalgemis(Q1, '2026-04-01', 2)[0]).toContain('2 casussen of bijeenkomsten tellen');
  });
});
