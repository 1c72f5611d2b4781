import { describe, expect, it } from 'vitest';
import { EEN_UUR, MINUUT } from '../../tests/materiaal/proefsessie.ts';
import { nieuweCasus } from '../domein/leegtraject.ts';
import type { Sessieregel } from './sessie.ts';
import { planVoorCasus, uurNa, zittingtijden, zittingVan } from './zitting.ts';

const om = (minuten: number) => EEN_UUR + minuten * MINUUT;

/** Meeting n of a sitting of hours, on 12 maart 2026 from 13.00 uur; `van` and `tot` in minutes after that. */
function overleg(n: number, van: number | null = null, tot: number | null = null, deel: Partial<Sessieregel> = {}) {
  const regel: Sessieregel = {
    soort: 'sessie',
    werkvorm: 'Doorbraakoverleg (IPW)',
    onderwerp: '',
    datum: '2026-03-12',
    aanvang: `${12 + n}:00`,
    fase: tot === null ? (van === null ? 'voorbereiding' : 'bezig') : 'afgesloten',
    casuscodes: [`WS-2026-00${n}`],
    zitting: { id: 'z', volgorde: n, spoed: n === 3 },
    minuten: 60,
    begonnenOp: van === null ? null : om(van),
    afgeslotenOp: tot === null ? null : om(tot),
    gewijzigdOp: 0,
    ...deel,
  };
  return { id: `s${n}`, regel };
}

/** What the clock says at so many minutes: per meeting `van-tot`, a ? when expected, and the shift of the end. */
function klok(nu: number, ...lijst: readonly ReturnType<typeof overleg>[]) {
  const { overleggen, verschuiving } = zittingtijden(lijst, om(nu));
  const min = (moment: number) => (moment - EEN_UUR) / MINUUT;
  return [...overleggen.map(({ werkelijk: w }) => `${min(w.van)}-${min(w.tot)}${w.verwacht ? '?' : ''}`), verschuiving];
}

describe('the clock of a sitting', () => {
  it('follows the plan before it begins, each meeting after the one before, whatever its own time says', () => {
    const tijden = zittingtijden([overleg(2, null, null, { aanvang: '15:30' }), overleg(1)], om(-30));
    expect(tijden.overleggen.map(({ id, stand, gepland }) => [id, stand, gepland])).toEqual([
      ['s1', 'komt', { van: om(0), tot: om(60) }],
      ['s2', 'komt', { van: om(60), tot: om(120) }],
    ]);
    expect([tijden.geplandEinde, tijden.einde, tijden.verschuiving]).toEqual([om(120), om(120), 0]);
  });

  it('moves what is still to come when a meeting runs over', () => {
    expect(klok(30, overleg(1, 0), overleg(2))).toEqual(['0-60?', '60-120?', 0]);
    expect(klok(75, overleg(1, 0), overleg(2))).toEqual(['0-75?', '75-135?', 15]);
    expect(klok(80, overleg(1, 0, 75), overleg(2))).toEqual(['0-75', '80-140?', 20]);
    expect(klok(100, overleg(1, 0, 75), overleg(2, 80))).toEqual(['0-75', '80-140?', 20]);
  });

  it('knows how much each took more than planned', () => {
    const { overleggen } = zittingtijden([overleg(1, 0, 72), overleg(2, 75)], om(140));
    expect(overleggen.map(({ stand, uitloop }) => [stand, uitloop])).toEqual([['geweest', 12], ['bezig', 5]]);
  });

  it('begins nothing before it was planned: others are invited for that time', () => {
    expect(klok(45, overleg(1, 0, 40), overleg(2))).toEqual(['0-40', '60-120?', 0]);
    expect(klok(100, overleg(1, 0, 40), overleg(2, 50, 100))).toEqual(['0-40', '50-100', -20]);
  });

  it('takes a sitting that begins late for late, with its end', () => {
    expect(klok(20, overleg(1), overleg(2))).toEqual(['20-80?', '80-140?', 20]);
    expect(klok(25, overleg(1, 20), overleg(2))).toEqual(['20-80?', '80-140?', 20]);
  });

  it('takes one that begins on another part of the day for another time', () => {
    expect(klok(-239, overleg(1, -240), overleg(2))).toEqual(['-240--180?', '-180--120?', 0]);
  });

  it('counts a third casus that cannot wait at the end', () => {
    const tijden = zittingtijden([overleg(1, 0, 70), overleg(2, 70), overleg(3)], om(90));
    expect(tijden.overleggen.map(({ spoed, werkelijk }) => [spoed, werkelijk.tot])).toEqual([[false, om(70)], [false, om(130)], [true, om(190)]]);
    expect([tijden.geplandEinde, tijden.verschuiving]).toEqual([om(180), 10]);
  });

  it('counts that casus where the room took it, also when that was first', () => {
    expect(klok(80, overleg(1, 60), overleg(2), overleg(3, 0, 55))).toEqual(['60-120?', '120-180?', '0-55', 0]);
  });

  it('ends a meeting that nobody closed when the room begins the next', () => {
    expect(klok(90, overleg(1, 0, null, { fase: 'afronden' }), overleg(2, 65))).toEqual(['0-65', '65-125?', 5]);
    expect(klok(200, overleg(1, 0, 150), overleg(2, 65, 130))).toEqual(['0-65', '65-130', 10]);
  });

  it('does not take a meeting that is opened again days later for one that still runs', () => {
    const dagenLater = 3 * 24 * 60;
    expect(klok(dagenLater, overleg(1, 0, 60), overleg(2, 60, null, { fase: 'afronden' }))).toEqual(['0-60', '60-120', 0]);
    expect(klok(125, overleg(1, 0, 60), overleg(2, 60, null, { fase: 'afronden' }))).toEqual(['0-60', '60-125?', 5]);
  });

  it('says what it can without a day or a time', () => {
    const tijden = zittingtijden([overleg(1, null, null, { aanvang: '' }), overleg(2)], om(0));
    expect(tijden).toMatchObject({ geplandEinde: null, einde: om(120), verschuiving: 0, overleggen: [{ gepland: null }, { gepland: null }] });
    expect(zittingtijden([], om(0))).toEqual({ overleggen: [], geplandEinde: null, einde: null, verschuiving: 0 });
  });

  it('finds the meetings of a sitting in their order', () => {
    const ander = overleg(4, null, null, { zitting: { id: 'ander', volgorde: 1, spoed: false } });
    expect(zittingVan([overleg(2), ander, overleg(5, null, null, { zitting: null }), overleg(1)], 'z').map(({ id }) => id)).toEqual(['s1', 's2']);
  });
});

describe('the plan of a meeting in a sitting', () => {
  it('begins with the question of its casus and everyone around it', () => {
    const betrokkene = { id: 'b1', naam: 'X', rol: 'wijkcoach', organisatie: 'gemeente Oudermeer', kring: 'overheid' as const, regie: 'wonen', mandaat: 'tot € 10.000' };
    const casus = { ...nieuweCasus('c19', 'WS-2026-019', 0), kern: 'Hoe kan zij blijven wonen?', betrokkenen: [betrokkene] };
    const zitting = { id: 'z', volgorde: 2, spoed: false };
    expect(planVoorCasus(casus, { datum: '2026-03-19', aanvang: '11:00', plaats: 'gemeentehuis', zitting })).toMatchObject({
      onderwerp: 'Hoe kan zij blijven wonen?',
      datum: '2026-03-19',
      aanvang: '11:00',
      plaats: 'gemeentehuis',
      zitting,
      casussen: [{ id: 'c19', code: 'WS-2026-019' }],
      deelnemers: [{ id: 'b1', naam: 'X', rol: 'wijkcoach', organisatie: 'gemeente Oudermeer', mandaat: 'tot € 10.000', groepId: null }],
    });
  });
  it('begins when the one before is planned to end', () => {
    expect([uurNa('10:00', 60), uurNa('23:30', 60), uurNa('', 60)]).toEqual(['11:00', '00:30', '']);
  });
});
