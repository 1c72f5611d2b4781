import { describe, expect, it } from 'vitest';
import { antwoordOp, lijst, plekUit, tekst } from '../../tests/materiaal/proefsessie.ts';
import { doorbraak, eenCasus, leersessie, onbekend, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { isIngevuld, nietAfwezig, ontbreekt } from './guards.ts';
import type { Plekbron } from './plekken.ts';
import type { Werkvorm } from './schema.ts';
import { antwoordSleutel } from './sleutels.ts';
import type { Waarde, WaardeVan } from './waarden.ts';

type Gegeven = readonly [plek: string, veld: string, waarde: Waarde, per?: string];

function bron(plan: Sessieplan, ...gegeven: readonly Gegeven[]): Plekbron {
  const antwoorden = Object.fromEntries(gegeven.map(([plek, veld, waarde, per]) => [antwoordSleutel(antwoordOp(plek, veld, per ?? null)), waarde]));
  return { plan, antwoorden };
}

function mist(werkvorm: Werkvorm, plek: string, ...gegeven: readonly Gegeven[]): readonly string[] {
  return ontbreekt(werkvorm, bron(tweeGroepen, ...gegeven), plekUit(plek));
}

function aanwezig(...ids: readonly string[]): WaardeVan<'aanwezigheid'> {
  return { soort: 'aanwezigheid', perDeelnemer: Object.fromEntries(ids.map((id) => [id, { status: 'aanwezig', reden: '', mandaat: '' }])) };
}

describe('aanwezigheidVastgelegd', () => {
  const opWelkom = (waarde: Waarde) => mist(leersessie, 'welkom', ['welkom', 'aanwezig', waarde]);
  it('counts who is not known yet, without naming anyone', () => {
    expect(mist(leersessie, 'welkom')).toEqual(['Van 2 deelnemers is nog niet bekend of die er is.']);
    expect(opWelkom(aanwezig('a1'))).toEqual(['Van 1 deelnemer is nog niet bekend of die er is.']);
    expect(opWelkom(aanwezig('a1', 'b1'))).toEqual([]);
  });
  it('takes absent for an answer', () => {
    const waarde = aanwezig('a1', 'b1');
    expect(opWelkom({ ...waarde, perDeelnemer: { ...waarde.perDeelnemer, b1: { status: 'afwezig', reden: '', mandaat: '' } } })).toEqual([]);
  });
  it('is not fooled by an id that every object answers to', () => {
    const [een] = tweeGroepen.deelnemers;
    const plan = { ...tweeGroepen, deelnemers: een === undefined ? [] : [{ ...een, id: 'toString' }] };
    expect(ontbreekt(leersessie, bron(plan, ['welkom', 'aanwezig', aanwezig()]), plekUit('welkom'))).toHaveLength(1);
  });
  it('asks for participants when there are none', () => {
    expect(ontbreekt(leersessie, bron({ ...tweeGroepen, deelnemers: [] }), plekUit('welkom'))).toEqual(['Er staan nog geen deelnemers in het plan.']);
  });
  it('asks the mandate of who is there, where the werkvorm does', () => {
    const gevuld: Gegeven = ['aanmeren', 'vangsten', lijst('kabeljauw')];
    const zonder = aanwezig('a1', 'b1');
    expect(mist(onbekend, 'aanmeren', gevuld, ['aanmeren', 'bemanning', zonder])).toEqual(['Van 2 aanwezigen is het mandaat nog niet genoteerd.']);
    const met: Waarde = { soort: 'aanwezigheid', perDeelnemer: { a1: { status: 'aanwezig', reden: '', mandaat: 'ja' }, b1: { status: 'afwezig', reden: '', mandaat: '' } } };
    expect(mist(onbekend, 'aanmeren', gevuld, ['aanmeren', 'bemanning', met])).toEqual([]);
  });
});

describe('ingevuld', () => {
  it('names each empty question', () => {
    expect(mist(leersessie, 'knooppunten/k1/helpen')).toEqual(['Nog leeg: “Wat”', 'Nog leeg: “Wie”']);
    expect(mist(leersessie, 'knooppunten/k1/helpen', ['knooppunten/k1/helpen', 'wat', lijst('een lijst')])).toEqual(['Nog leeg: “Wie”']);
  });
  it('looks at this item alone', () => {
    expect(mist(leersessie, 'knooppunten/k2/leren', ['knooppunten/k1/leren', 'antwoord', lijst('bel eerder')])).toHaveLength(1);
  });
  it('asks a question per group of every group, by its name', () => {
    const themas: Gegeven = ['terugkoppeling', 'themas', lijst('waar is plek?')];
    expect(mist(leersessie, 'terugkoppeling', themas, ['terugkoppeling', 'essentie', tekst('kern'), 'A'])).toEqual([
      'Groep B: nog leeg: “Wat is de kern van wat deze groep vond?”',
    ]);
    const zonderGroepen = { ...tweeGroepen, groepen: [] };
    expect(ontbreekt(leersessie, bron(zonderGroepen, themas), plekUit('terugkoppeling'))).toEqual(['Nog leeg: “Wat is de kern van wat deze groep vond?”']);
    expect(ontbreekt(leersessie, bron(zonderGroepen, themas, ['terugkoppeling', 'essentie', tekst('kern')]), plekUit('terugkoppeling'))).toEqual([]);
  });
  it('asks an actiepunt, or that there is none, of everyone who is not absent', () => {
    const rest: readonly Gegeven[] = [
      ['afvaren', 'kern', tekst('x'), 'A'],
      ['afvaren', 'kern', tekst('x'), 'B'],
      ['afvaren', 'enquete', { soort: 'enquete', inzendingen: [{ id: 'i', antwoorden: {}, cijfer: 8 }] }],
    ];
    const punten = (geen: readonly string[], ...van: readonly string[]): Gegeven => [
      'afvaren',
      'voornemens',
      { soort: 'actiepunten', geen, punten: van.map((deelnemerId, i) => ({ id: `p${i}`, deelnemerId, tekst: 'ik bel', gedeeld: false })) },
    ];
    expect(mist(onbekend, 'afvaren', ...rest)).toEqual(['Van 2 deelnemers is nog geen actiepunt genoteerd, of dat die er geen heeft.']);
    expect(mist(onbekend, 'afvaren', ...rest, punten([], 'a1'))).toEqual(['Van 1 deelnemer is nog geen actiepunt genoteerd, of dat die er geen heeft.']);
    expect(mist(onbekend, 'afvaren', ...rest, punten(['b1'], 'a1'))).toEqual([]);
    const bIsWeg: Gegeven = ['aanmeren', 'bemanning', { soort: 'aanwezigheid', perDeelnemer: { b1: { status: 'afwezig', reden: 'ziek', mandaat: '' } } }];
    expect(mist(onbekend, 'afvaren', ...rest, bIsWeg, punten([], 'a1'))).toEqual([]);
  });
  it('asks at least one enquête', () => {
    expect(mist(onbekend, 'afvaren')).toContain('Er is nog geen enquête ingevuld.');
  });
});

describe('stemGehoordOfReden', () => {
  const plek = 'per-vangst/r0/stem';
  const vangst: Gegeven = ['aanmeren', 'vangsten', lijst('kabeljauw')];
  const zin = (code: string) => `${code}: de stem van de jeugdige en de ouders is nog niet gehoord, en de reden staat er niet.`;
  it('asks the voice in every casus', () => {
    expect(mist(onbekend, plek, vangst)).toEqual([zin('WS-2026-001'), zin('WS-2026-002')]);
    expect(mist(onbekend, plek, vangst, [plek, 'woorden', tekst('laat me zwemmen'), 'c1'])).toEqual([zin('WS-2026-002')]);
  });
  it('asks the voice of the youth and that of the parents apart, where the werkvorm names them', () => {
    const op = (...gegeven: readonly Gegeven[]) => ontbreekt(doorbraak, bron(eenCasus, ...gegeven), plekUit('stem'));
    const ouders = 'De stem van de ouders is nog niet gehoord, en de reden staat er niet.';
    expect(op()).toEqual(['De stem van de jeugdige is nog niet gehoord, en de reden staat er niet.', ouders]);
    const jeugdige: Gegeven = ['stem', 'jaar-jeugdige', tekst('op kamer 3 wonen')];
    expect(op(jeugdige)).toEqual([ouders]);
    expect(op(jeugdige, ['stem', 'nodig-ouders', tekst('elk weekend thuis')])).toEqual([]);
    expect(op(jeugdige, ['stem', 'reden-ouders', tekst('werkt in ploegendienst')])).toEqual([]);
  });
  it('or one reason why not', () => {
    expect(mist(onbekend, plek, vangst, [plek, 'reden', tekst('vissen praten niet')])).toEqual([]);
    expect(mist(onbekend, plek, vangst, [plek, 'reden', tekst('  ')])).toHaveLength(2);
  });
});

describe('besluitCompleet', () => {
  const plek = 'constructie/c1/besluit';
  const besluit = (deel: Partial<WaardeVan<'besluit'>['besluit']>) =>
    mist(onbekend, plek, [
      plek,
      'besluit',
      { soort: 'besluit', besluit: { uitkomst: null, adviestype: '', maatwerkoplossing: '', mandaat: '', opschaling: { trede: '', geprobeerd: '' }, ...deel } },
    ]);
  it('asks outcome, kind of advice and mandate', () => {
    expect(mist(onbekend, plek)).toEqual(['Er is nog geen besluit gekozen.']);
    expect(besluit({ adviestype: 'dringend' })).toEqual(['Er is nog geen besluit gekozen.']);
    expect(besluit({ uitkomst: 'besloten' })).toEqual(['Bij het besluit ontbreekt het soort advies.', 'Bij het besluit staat nog niet op wiens mandaat.']);
    expect(besluit({ uitkomst: 'besloten', adviestype: 'dringend', mandaat: 'wijkcoach' })).toEqual([]);
  });
  it('asks of opschalen the rung and what was tried below it', () => {
    const opschalen = { uitkomst: 'opschalen', adviestype: 'dringend', mandaat: 'wijkcoach' } as const;
    expect(besluit(opschalen)).toEqual(['Bij opschalen staat nog niet naar wie.', 'Bij opschalen staat nog niet wat eronder is geprobeerd.']);
    expect(besluit({ ...opschalen, opschaling: { trede: 'bestuur', geprobeerd: 'inkoop' } })).toEqual([]);
  });
  it('asks the same where a part was decided and the rest goes up', () => {
    const deels = { uitkomst: 'besloten', adviestype: 'dringend', mandaat: 'tot € 10.000' } as const;
    expect(besluit({ ...deels, opschaling: { trede: 'bestuur', geprobeerd: ' ' } })).toEqual(['Bij opschalen staat nog niet wat eronder is geprobeerd.']);
    expect(besluit({ ...deels, opschaling: { trede: 'bestuur', geprobeerd: 'inkoop' } })).toEqual([]);
  });
});

describe('afsprakenCompleet', () => {
  const plek = 'constructie/c1/besluit';
  it('asks what, who and when of each afspraak, and is content with none', () => {
    const besluit: Gegeven = [
      plek,
      'besluit',
      { soort: 'besluit', besluit: { uitkomst: 'niet-doen', adviestype: 'dringend', maatwerkoplossing: '', mandaat: 'ja', opschaling: { trede: '', geprobeerd: '' } } },
    ];
    const afspraken = (...lijstje: readonly (readonly [string, string, string])[]): Gegeven => [
      plek,
      'afspraken',
      { soort: 'afspraken', afspraken: lijstje.map(([wat, wie, voor], i) => ({ id: `a${i}`, wat, wie, voor, mandaat: '' })) },
    ];
    expect(mist(onbekend, plek, besluit)).toEqual([]);
    expect(mist(onbekend, plek, besluit, afspraken(['bellen', 'wijkcoach', '2026-04'], ['', ' ', ''], ['brief', ' ', '']))).toEqual(['Bij afspraak 3 ontbreekt: wie, voor wanneer.']);
    expect(mist(onbekend, plek, besluit, afspraken(['bellen', 'wijkcoach', '2026-04']))).toEqual([]);
    // Two owners are none; the sentence names neither of them, because it can end up in the verslag.
    expect(mist(onbekend, plek, besluit, afspraken(['bellen', 'wijkcoach en aanbieder', '2026-04'], ['brief', 'Anna, Bram', '']))).toEqual([
      'Bij afspraak 1 staat meer dan één eigenaar. Kies er één.',
      'Bij afspraak 2 ontbreekt: voor wanneer.',
      'Bij afspraak 2 staat meer dan één eigenaar. Kies er één.',
    ]);
    expect(mist(onbekend, plek, besluit, afspraken(['bellen', 'wijkcoach, gemeente Dijkveen', '2026-04']))).toEqual([]);
  });
});

describe('isIngevuld', () => {
  it.each<[Waarde, boolean]>([
    [{ soort: 'tekst', tekst: ' \n' }, false],
    [{ soort: 'tekst', tekst: 'x' }, true],
    [lijst('', ' '), false],
    [{ soort: 'keuze', keuzes: [] }, false],
    [{ soort: 'keuze', keuzes: ['a'] }, true],
    [{ soort: 'datum', dag: '' }, false],
    [{ soort: 'datum', dag: '2026-05-14' }, true],
    [{ soort: 'rijen', rijen: [{ id: 'r', cellen: { wat: ' ' } }] }, false],
    [{ soort: 'rijen', rijen: [{ id: 'r', cellen: {} }, { id: 's', cellen: { wat: '', waar: 'wet' } }] }, true],
    [{ soort: 'schaal', waarde: null }, false],
    [{ soort: 'schaal', waarde: 0 }, true],
    [{ soort: 'actiepunten', punten: [], geen: [] }, false],
    [{ soort: 'actiepunten', punten: [], geen: ['a1'] }, true],
    [{ soort: 'enquete', inzendingen: [{ id: 'i', antwoorden: { hoe: ' ' }, cijfer: null }] }, false],
    [{ soort: 'enquete', inzendingen: [{ id: 'i', antwoorden: { hoe: 'goed' }, cijfer: null }] }, true],
    [{ soort: 'tijdlijn', gebeurtenissen: [] }, false],
    [{ soort: 'waardendriehoek', alternatieven: [] }, false],
    [aanwezig(), false],
  ])('%j: %s', (waarde, verwacht) => {
    expect(isIngevuld(waarde)).toBe(verwacht);
  });
});

it('nietAfwezig leaves out only who is known to be absent', () => {
  const waarde: Waarde = { soort: 'aanwezigheid', perDeelnemer: { b1: { status: 'afwezig', reden: '', mandaat: '' } } };
  expect(nietAfwezig(leersessie, bron(tweeGroepen, ['welkom', 'aanwezig', waarde])).map((d) => d.id)).toEqual(['a1']);
});
