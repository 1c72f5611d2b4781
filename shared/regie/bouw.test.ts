import { describe, expect, it } from 'vitest';
import { voorbeelddoorbraak } from '../../tests/materiaal/voorbeeldverslag.ts';
import type { Casus } from '../domein/casus.ts';
import { nieuweCasus } from '../domein/leegtraject.ts';
import { STANDAARD_REGIO } from '../domein/regio-standaard.ts';
import type { Casusafspraak } from '../domein/traject.ts';
import { REGIESTAPPEN } from '../stukken/keuzes.ts';
import { verschilVan } from '../stukken/verschil.ts';
import type { Deel, Sessieverslag } from '../verslagen/model.ts';
import { regieafspraken, volgendeEvaluatie } from './afspraken.ts';
import { regiegemis } from './blokken.ts';
import { bouwRegie, type Regiegegevens } from './bouw.ts';
import { isLeegRegieblad, LEEG_REGIEBLAD, metStap } from './leeg.ts';
import { stapkop } from './stappen.ts';

const VANDAAG = Date.parse('2026-03-20T09:00:00Z');
const LEEG = nieuweCasus('c1', 'WS-2026-001', 0);

function regie(casus: Casus, anders: Partial<Regiegegevens> = {}): Sessieverslag {
  return bouwRegie({ casus, blad: null, deelnemers: [], regionaam: 'RET Waterstreek', leefgebieden: STANDAARD_REGIO.leefgebieden, versie: 1, gemaaktOp: VANDAAG, ...anders });
}
function afspraak(id: string, anders: Partial<Casusafspraak> = {}): Casusafspraak {
  return { id, wat: `doet ${id}`, wie: 'wijkcoach', voor: '2026-03-27', mandaat: '', sessieId: null, gemaaktOp: '2026-03-12', status: 'open', statusOp: '', toelichting: '', ...anders };
}
const stap = (model: Sessieverslag, nummer: number): Deel => model.delen[nummer] ?? missing();
const tekst = (waarde: unknown): string => JSON.stringify(waarde);
function missing(): never {
  throw new Error('No such part.');
}

describe('regie in 7 samenwerkingsstappen', () => {
  it('has every step in order, also of a casus of which nothing is known, each with a sentence', () => {
    const { delen } = regie(LEEG);
    expect(delen.slice(0, 8).map(({ kop }) => kop.tekst)).toEqual(REGIESTAPPEN.map(stapkop));
    for (const { inhoud } of delen) expect(inhoud.soort === 'doorlopend' ? inhoud.blokken.length : 0).toBeGreaterThan(0);
    expect(regiegemis({ casus: LEEG, blad: LEEG_REGIEBLAD })).toHaveLength(5);
  });

  it('tells under Mandaat what somebody may decide, and not the word again', () => {
    const mens = (id: string, mandaat: string): Casus['betrokkenen'][number] => ({ id, naam: '', rol: id, organisatie: '', kring: 'hulp', regie: 'het plan', mandaat });
    const { inhoud } = stap(regie({ ...LEEG, betrokkenen: [mens('a', 'ja'), mens('b', 'nee, moet terug naar directie'), mens('c', 'tot € 10.000'), mens('d', '')] }), 5);
    const tabel = inhoud.soort === 'doorlopend' ? inhoud.blokken.find((blok) => blok.soort === 'tabel') : undefined;
    expect(tabel?.rijen.map((rij) => rij[2])).toEqual(['Ja', 'Nee, moet terug naar directie', 'Tot € 10.000', 'Niet gevraagd']);
  });

  it('shows in a step what was written there, with the remark apart', () => {
    const blad = metStap(metStap(LEEG_REGIEBLAD, '5', { tekst: 'De gezinsvoogd beslist.\n\nIn een crisis de GI.' }), '5', { opmerking: 'Nog te bespreken' });
    const model = regie(LEEG, { blad });
    expect(tekst(stap(model, 5))).toContain('In een crisis de GI.');
    expect(tekst(stap(model, 5))).toContain('"noot","kop":"Opmerking","tekst":"Nog te bespreken"');
    for (const ander of [0, 1, 2, 3, 4, 6, 7]) expect(tekst(stap(model, ander))).not.toContain('crisis');
  });

  it.each([
    [true, 'Ja, iedereen wil hetzelfde'],
    [false, 'Nee, niet iedereen wil hetzelfde'],
    [null, 'Nog niet gevraagd'],
  ])('says in step 3 whether all want the same: %s', (consensus, woorden) => {
    expect(tekst(stap(regie(LEEG, { blad: { ...LEEG_REGIEBLAD, consensus } }), 3))).toContain(`"Zijn we het eens","waarde":"${woorden}"`);
  });

  it('shows an afspraak where it belongs: open in 4, on a mandate in 5, done in 6, of its meeting in 7', () => {
    const casus: Casus = {
      ...LEEG,
      afspraken: [afspraak('los'), afspraak('metmandaat', { mandaat: 'tot € 10.000' }), afspraak('uitoverleg', { sessieId: 's1', voor: '2026-03-01' }), afspraak('gedaan', { status: 'nagekomen', statusOp: '2026-03-15', sessieId: 's1' }), afspraak('leeg', { wat: ' ', wie: '' })],
      overleggen: [{ sessieId: 's1', werkvorm: 'Doorbraakoverleg', datum: '2026-02-19', besluit: 'Besloten: ze blijft.', regie: 'wijkcoach', evaluatie: '2026-05-14', signalen: [] }],
    };
    const model = regie(casus);
    const waar = (id: string): readonly number[] => [4, 5, 6, 7].filter((nummer) => tekst(stap(model, nummer)).includes(`doet ${id}`));
    expect([waar('los'), waar('metmandaat'), waar('uitoverleg'), waar('gedaan')]).toEqual([[4], [4, 5], [4, 7], [6]]);
    expect(tekst(stap(model, 4))).toContain('Te laat sinds 2 maart 2026');
    expect(regieafspraken(casus).open.map(({ id }) => id)).toEqual(['uitoverleg', 'los', 'metmandaat']);
    expect(tekst(stap(model, 6))).toContain('14 mei 2026');
    expect(regie({ ...casus, afspraken: [] }).delen[4]?.inhoud).toMatchObject({ blokken: [{ vorm: 'leeg' }] });
  });

  it('says that it is a werkversie on the cover and at the foot: it is never vastgesteld', () => {
    const { omslag, voet } = regie(LEEG);
    expect([omslag.statusregel, voet]).toEqual(['Werkversie, versie 1, wordt bijgehouden', expect.stringContaining(' · werkversie, versie 1 · ')]);
  });

  it('looks back on the day that monitoring has, before that of a meeting', () => {
    const overleggen = [{ sessieId: 's', werkvorm: '', datum: '', besluit: '', regie: '', evaluatie: '2026-05-14', signalen: [] }];
    expect([volgendeEvaluatie({ overleggen }, '2026-06-01'), volgendeEvaluatie({ overleggen }, ''), volgendeEvaluatie({ overleggen: [] }, '')]).toEqual(['2026-06-01', '2026-05-14', '']);
  });

  it('never makes a zero of an unknown cost', () => {
    const hulp = [{ id: 'h', wat: 'Begeleiding', organisatie: '', betaler: '', sinds: '', kosten: { soort: 'onbekend' } }] as const;
    const deel = tekst(stap(regie({ ...LEEG, hulp }), 2));
    expect(deel).toContain('Onbekend');
    expect(deel).not.toMatch(/€ ?0/u);
  });

  it('leaves out a grondslag that was withdrawn', () => {
    const grondslag = { id: 'g', persoon: 'ouder', soort: 'toestemming', doel: 'overleg', ontvanger: 'deelnemers', door: 'mij', op: '2026-03-01', hoe: 'gesprek', ingetrokkenOp: '2026-03-10' } as const;
    expect(tekst(stap(regie({ ...LEEG, grondslagen: [grondslag] }), 0))).toContain('Er is nog geen grondslag genoteerd.');
  });

  it('tells of the next version which afspraak changed', () => {
    const casus = { ...LEEG, afspraken: [afspraak('een')] };
    const verschil = verschilVan(regie(casus), regie({ ...casus, afspraken: [afspraak('een', { voor: '2026-04-10' })] }, { versie: 2, gemaaktOp: VANDAAG + 86_400_000 }), 1);
    expect(tekst(verschil)).toContain('10 april 2026');
    // What is different in every version is no news.
    expect(verschil?.blokken.filter(({ soort }) => soort === 'kop')).toEqual([{ soort: 'kop', niveau: 2, tekst: stapkop('4') }]);
  });

  it('lets no name in, whoever wrote it where', async () => {
    const { casus, context } = await voorbeelddoorbraak();
    const namen = casus.betrokkenen.map(({ naam }) => naam).filter((naam) => naam.includes(' '));
    expect(namen.length).toBeGreaterThan(2);
    const alle = namen.join(' en ');
    const vol: Casus = {
      ...casus,
      kern: alle,
      aangedragenDoor: alle,
      aanmelding: { ...casus.aanmelding, school: alle, wensJeugdige: alle, wensOuders: alle, verblijf: alle, geprobeerd: [{ id: 'p', wat: alle, resultaat: alle }] },
      grondslagen: casus.grondslagen.map((g) => ({ ...g, doel: alle, ontvanger: alle })),
      betrokkenen: casus.betrokkenen.map((b) => ({ ...b, regie: alle, mandaat: alle, organisatie: `vrienden van ${alle}` })),
      tijdlijn: casus.tijdlijn.map((punt) => ({ ...punt, wat: alle, bron: alle, andereKijk: [{ id: 'k', tekst: alle, bron: alle }] })),
      hulp: casus.hulp.map((h) => ({ ...h, wat: alle, organisatie: alle, betaler: alle, kosten: { soort: 'schatting', euro: 1, bron: alle } })),
      documenten: [{ id: 'd', titel: alle, van: alle, datum: '', vindplaats: alle }],
      afspraken: [afspraak('a', { wat: alle, wie: alle, mandaat: alle, sessieId: 's' }), afspraak('b', { wat: alle, wie: alle, status: 'vervallen', toelichting: alle })],
      overleggen: [{ sessieId: 's', werkvorm: alle, datum: '2026-03-19', besluit: alle, regie: alle, evaluatie: '', signalen: [alle] }],
    };
    const blad = { consensus: false, stappen: Object.fromEntries(REGIESTAPPEN.map((nummer) => [nummer, { tekst: alle, opmerking: alle }])) } as unknown as typeof LEEG_REGIEBLAD;
    const uit = tekst(regie(vol, { blad, deelnemers: context.plan.deelnemers }));
    for (const naam of namen) for (const deel of [naam, ...naam.split(' ').filter((woord) => /^\p{Lu}/u.test(woord) && woord.length > 2)]) expect(uit).not.toContain(deel);
  });

  it('keeps out who was at a meeting on it as well', () => {
    const deelnemers = [{ id: 'd', naam: 'Hanneke Postma', rol: 'voorzitter', organisatie: 'RET', mandaat: '', groepId: null }];
    const casus = { ...LEEG, afspraken: [afspraak('x', { wie: 'Hanneke Postma' })] };
    expect(tekst(regie(casus, { deelnemers }))).not.toContain('Hanneke');
  });
});

describe('an empty regieblad', () => {
  it('is one in which nothing was written and nothing was chosen', () => {
    expect(isLeegRegieblad(metStap(LEEG_REGIEBLAD, '2', { tekst: '  ' }))).toBe(true);
    expect(isLeegRegieblad(metStap(LEEG_REGIEBLAD, '7', { opmerking: 'x' }))).toBe(false);
    expect(isLeegRegieblad({ ...LEEG_REGIEBLAD, consensus: false })).toBe(false);
  });
});
