import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaCasus, type Casus } from '../domein/casus.ts';
import { nieuweCasus } from '../domein/leegtraject.ts';
import { loopstap } from '../domein/levensloop.ts';
import type { Casusafspraak } from '../domein/traject.ts';
import { metOogst, type Bijschrijving, type GehoudenOverleg } from './oogst-naar-casus.ts';
import type { Oogst } from './oogst.ts';
import type { Afspraak } from './waarden.ts';

const BIJ: Bijschrijving = { op: Date.UTC(2026, 2, 19, 10), vandaag: '2026-03-19', door: 'voorzitter' };
const afspraak = (id: string, wat = `doet ${id}`): Afspraak => ({ id, wat, wie: 'wijkcoach', voor: '2026-03-27', mandaat: 'tot € 10.000' });
const OOGST: Oogst = {
  werkvorm: 'Doorbraakoverleg (IPW)',
  besluit: 'Besloten: blijven wonen op kamer 3',
  regie: 'wijkcoach',
  evaluatie: '2026-05-14',
  signalen: ['wonen zonder behandeling bestaat niet als product'],
  afspraken: [afspraak('a'), afspraak('b')],
};
const overleg = (oogst: Partial<Oogst> = {}, datum = '2026-03-19'): GehoudenOverleg => ({ sessieId: 's1', datum, oogst: { ...OOGST, ...oogst } });

const inOverleg: Casus = {
  ...nieuweCasus('c19', 'WS-2026-019', 0),
  levensloop: [{ gebeurtenis: { type: 'neemInOverleg', dag: '2026-03-09', reden: 'compleet' }, naar: 'in-overleg', op: 1, door: 'voorzitter' }],
};
const afspraken = (casus: Casus, wijzig: Partial<Casusafspraak>): Casus => ({ ...casus, afspraken: casus.afspraken.map((a) => (a.id === 'a' ? { ...a, ...wijzig } : a)) });

describe('metOogst', () => {
  it('writes down the overleg and its afspraken, and brings the casus to monitoren', () => {
    const casus = metOogst(inOverleg, overleg(), BIJ);
    const { afspraken: _a, ...zonderAfspraken } = OOGST;
    expect(casus.overleggen).toEqual([{ sessieId: 's1', datum: '2026-03-19', ...zonderAfspraken }]);
    expect(casus.afspraken).toEqual([
      { ...afspraak('a'), sessieId: 's1', gemaaktOp: '2026-03-19', status: 'open', statusOp: '', toelichting: '' },
      { ...afspraak('b'), sessieId: 's1', gemaaktOp: '2026-03-19', status: 'open', statusOp: '', toelichting: '' },
    ]);
    const wissel = { gebeurtenis: { type: 'gaMonitoren', dag: '2026-03-19', evaluatie: '2026-05-14' }, naar: 'monitoren', op: BIJ.op, door: 'voorzitter' };
    expect(casus.levensloop).toEqual([...inOverleg.levensloop, wissel]);
  });

  it('takes today for a meeting without a day', () => {
    const casus = metOogst(inOverleg, overleg({}, ''), BIJ);
    expect(casus.overleggen[0]?.datum).toBe('2026-03-19');
    expect(casus.afspraken[0]?.gemaaktOp).toBe('2026-03-19');
  });

  it.each(['', 'aangemeld', 'afgesloten'] as const)('moves no casus that is not in overleg (%j)', (naar) => {
    const casus = { ...inOverleg, levensloop: naar === '' ? [] : inOverleg.levensloop.map((wissel) => ({ ...wissel, naar })) };
    expect(metOogst(casus, overleg(), BIJ).levensloop).toEqual(casus.levensloop);
  });

  it('leaves a casus without an evaluation date in overleg', () => {
    expect(loopstap(metOogst(inOverleg, overleg({ evaluatie: '' }), BIJ).levensloop)).toBe('in-overleg');
  });

  it('replaces what the same meeting brought before, and adds only what is new', () => {
    const eerst = metOogst(inOverleg, overleg(), BIJ);
    const weer = metOogst(eerst, overleg({ besluit: 'Besloten: kamertraining', afspraken: [afspraak('a', 'anders gezegd'), afspraak('c')] }), { ...BIJ, op: BIJ.op + 1 });
    expect(weer.overleggen.map(({ besluit }) => besluit)).toEqual(['Besloten: kamertraining']);
    expect(weer.afspraken.map(({ id, wat }) => [id, wat])).toEqual([['a', 'anders gezegd'], ['c', 'doet c']]);
    expect(weer.levensloop).toEqual(eerst.levensloop);
  });

  it('leaves alone an afspraak that was kept or dropped since', () => {
    const eerst = metOogst(inOverleg, overleg(), BIJ);
    const gedaan = afspraken(eerst, { status: 'nagekomen', statusOp: '2026-03-26', toelichting: 'gelukt' });
    expect(metOogst(gedaan, overleg({ afspraken: [afspraak('a', 'anders gezegd')] }), BIJ).afspraken).toEqual([gedaan.afspraken[0]]);
  });

  it('keeps what is said of an open afspraak, and afspraken of other meetings', () => {
    const eerst = afspraken(metOogst(inOverleg, overleg(), BIJ), { toelichting: 'loopt' });
    const ander = { ...eerst, afspraken: [...eerst.afspraken, { ...afspraak('z'), sessieId: 's0', gemaaktOp: '2026-01-01', status: 'open' as const, statusOp: '', toelichting: '' }] };
    const weer = metOogst(ander, overleg({ afspraken: [afspraak('a', 'anders gezegd')] }), BIJ);
    expect(weer.afspraken.map(({ id, toelichting }) => [id, toelichting])).toEqual([['a', 'loopt'], ['z', '']]);
  });

  it('moves the evaluation along when the meeting says another date, unless another was chosen since', () => {
    const eerst = metOogst(inOverleg, overleg(), BIJ);
    const later = metOogst(eerst, overleg({ evaluatie: '2026-05-21' }), BIJ);
    expect(later.levensloop.slice(eerst.levensloop.length)).toMatchObject([{ gebeurtenis: { type: 'gaMonitoren', evaluatie: '2026-05-21' }, naar: 'monitoren' }]);
    const gekozen = { ...eerst, levensloop: [...eerst.levensloop, { gebeurtenis: { type: 'gaMonitoren' as const, dag: '2026-04-01', evaluatie: '2026-06-01' }, naar: 'monitoren' as const, op: 2, door: '' }] };
    expect(metOogst(gekozen, overleg({ evaluatie: '2026-05-21' }), BIJ).levensloop).toEqual(gekozen.levensloop);
  });

  it('changes nothing more when done twice, and makes what can be read again, whatever the meeting brought', () => {
    const willekeurig = fc.record({
      besluit: fc.string({ maxLength: 60_000 }),
      evaluatie: fc.constantFrom('', '2026-05-14', '2026-12-31'),
      signalen: fc.array(fc.string(), { maxLength: 5 }),
      afspraken: fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-f]{1,2}$/), wat: fc.string(), wie: fc.string(), voor: fc.constantFrom('', '2026-04'), mandaat: fc.string() }), { selector: ({ id }) => id, maxLength: 6 }),
    });
    fc.assert(
      fc.property(willekeurig, willekeurig, (een, twee) => {
        const eerst = metOogst(inOverleg, overleg(een), BIJ);
        const daarna = metOogst(eerst, overleg(twee), BIJ);
        expect(metOogst(daarna, overleg(twee), BIJ)).toBe(daarna);
        expect(schemaCasus.safeParse(daarna).success).toBe(true);
        expect(daarna.afspraken.map(({ id }) => id).toSorted()).toEqual(twee.afspraken.map(({ id }) => id).toSorted());
      }),
    );
  });
});
