import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EEN_UUR, MINUUT, Proefsessie } from '../../tests/materiaal/proefsessie.ts';
import { leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { toonUur } from '../domein/tijd.ts';
import { agendatijden, herverdeel, kleurVan, klokstand, tijdvakken, verlopenMs } from './klok.ts';

const REDEN = 'voor de proef';
const nieuw = (plan = tweeGroepen) => new Proefsessie(leersessie, plan).stuur({ type: 'plan.wijzig', plan });
const gestart = (plan = tweeGroepen) => nieuw(plan).stuur({ type: 'sessie.start' });
const verlopenMinuten = (s: Proefsessie) => Object.fromEntries(tijdvakken(leersessie, s.ctx, s.nu).map((t) => [t.id, Math.round(t.verlopenMs / MINUUT)]));
/** Planned and real times of the whole agenda, as the rail shows them. */
const rail = (s: Proefsessie) =>
  agendatijden(leersessie, s.ctx, s.nu).tijden.map(({ tijdvak, gepland, werkelijk }) => {
    const spanne = (t: { van: number; tot: number } | null) => (t === null ? '-' : `${toonUur(t.van)}-${toonUur(t.tot)}`);
    return `${tijdvak.id} ${spanne(gepland)} ${spanne(werkelijk)} ${tijdvak.status}`;
  });

describe('the time of a tijdvak', () => {
  it('counts where the room is, over the steps of an item', () => {
    const s = gestart();
    s.nu += 4 * MINUUT;
    s.volgende(REDEN);
    s.nu += 6 * MINUUT;
    s.volgende(REDEN);
    s.nu += 3 * MINUUT;
    s.volgende(REDEN);
    s.nu += 2 * MINUUT;
    expect(verlopenMinuten(s)).toMatchObject({ welkom: 4, casusbeeld: 6, 'knooppunten/k1': 5, 'knooppunten/k2': 0 });
  });

  it('stands still during a pause, also when the agenda moves meanwhile', () => {
    const s = gestart().stuur({ type: 'klok.pauzeer' }, 5);
    s.nu += 20 * MINUUT;
    s.volgende(REDEN);
    s.nu += 20 * MINUUT;
    expect(verlopenMinuten(s)).toMatchObject({ welkom: 5, casusbeeld: 0 });
    s.stuur({ type: 'klok.hervat' }).nu += 2 * MINUUT;
    expect(verlopenMinuten(s)).toMatchObject({ welkom: 5, casusbeeld: 2 });
  });

  it('is never negative and never shrinks in memory when the present goes back', () => {
    const s = gestart();
    s.nu += 5 * MINUUT;
    s.volgende(REDEN);
    s.nu -= 60 * MINUUT;
    expect(verlopenMs(s.ctx.klok, 'casusbeeld', s.nu)).toBe(0);
    s.volgende(REDEN);
    expect(verlopenMinuten(s)).toMatchObject({ welkom: 5, casusbeeld: 0 });
  });

  it('goes on counting for the room while the other group is entered', () => {
    const s = gestart().spring('knooppunten/k1/wat-maakt');
    s.nu += 3 * MINUUT;
    s.spring('knooppunten/k3/wat-maakt');
    s.nu += 4 * MINUUT;
    s.volgende(REDEN);
    expect(klokstand(leersessie, s.ctx, s.nu)).toMatchObject({ tijdvakId: 'knooppunten/k1', verlopenMs: 7 * MINUUT });
    expect(verlopenMinuten(s)).toMatchObject({ 'knooppunten/k1': 7, 'knooppunten/k3': 0 });
  });

  it('takes off a night that was no meeting, and no more than there was', () => {
    const s = gestart();
    s.nu += 600 * MINUUT;
    s.stuur({ type: 'klok.trekAf', ms: 595 * MINUUT });
    expect(verlopenMinuten(s)).toMatchObject({ welkom: 5 });
    s.stuur({ type: 'klok.trekAf', ms: 595 * MINUUT });
    expect(verlopenMinuten(s)).toMatchObject({ welkom: 0 });
  });

  it('changes nothing when the time away counts', () => {
    const s = gestart();
    s.nu += 90 * MINUUT;
    const voor = s.ctx;
    s.stuur({ type: 'klok.telMee' });
    expect(s.ctx).toEqual({ ...voor, klok: { ...voor.klok, laatsteTik: s.nu } });
    expect(s.stuur({ type: 'sessie.sluit' }).kan({ type: 'klok.telMee' })).toBe(false);
  });

  it('stays what it was when the clock is set, and every moment moves along', () => {
    const s = gestart();
    s.nu += 4 * MINUUT;
    s.volgende(REDEN);
    s.nu += 2 * MINUUT;
    const voor = verlopenMinuten(s);
    const UUR = 60 * MINUUT;
    for (const verschil of [UUR, -UUR, -UUR]) {
      s.nu += verschil;
      s.stuur({ type: 'klok.verzet', verschil });
      expect(verlopenMinuten(s)).toEqual(voor);
    }
    expect(s.ctx.klok.begonnenOp).toBe(EEN_UUR - UUR);
    expect(s.ctx.afwijkingen[0]?.op).toBe(EEN_UUR - UUR + 4 * MINUUT);
    expect(s.ctx.klok.perioden['welkom']).toEqual({ van: EEN_UUR - UUR, tot: EEN_UUR - UUR + 4 * MINUUT });
  });

  it('is monotonic and adds up to the time that passed, whatever happens', () => {
    const opdrachten = fc.constantFrom<Parameters<Proefsessie['stuur']>[0]>(
      { type: 'agenda.volgende', reden: REDEN },
      { type: 'agenda.vorige' },
      { type: 'agenda.spring', naar: { agendapuntId: 'knooppunten', itemId: 'k3', stapId: 'leren' } },
      { type: 'agenda.slaOver', omvang: 'onderdeel', reden: REDEN },
      { type: 'klok.pauzeer' },
      { type: 'klok.hervat' },
      { type: 'klok.verleng', minuten: 5 },
    );
    const som = (s: Proefsessie) => tijdvakken(leersessie, s.ctx, s.nu).reduce((ms, t) => ms + t.verlopenMs, 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(opdrachten, fc.integer({ min: -5, max: 30 })), { maxLength: 40 }), (stappen) => {
        const s = gestart();
        for (const [opdracht, wacht] of stappen) {
          const [voor, toen, telt] = [som(s), s.nu, s.ctx.klok.sinds !== null && s.ctx.klok.tijdvak !== null];
          const sindsVoor = s.ctx.klok.sinds ?? 0;
          s.nu += wacht * MINUUT;
          if (s.kan(opdracht)) s.stuur(opdracht);
          const erbij = som(s) - voor;
          expect(erbij).toBeGreaterThanOrEqual(Math.min(0, s.nu - toen));
          if (wacht >= 0 && toen >= sindsVoor) expect(erbij).toBe(telt ? wacht * MINUUT : 0);
        }
      }),
    );
  });
});

describe('klokstand', () => {
  it.each([
    [0, 'rustig'],
    [7.5, 'rustig'],
    [8, 'bijna'],
    [9.5, 'bijna'],
    [10, 'over'],
    [14, 'over'],
  ])('after %d of 10 minutes: %s', (verlopen, kleur) => {
    const s = gestart();
    s.nu += verlopen * MINUUT;
    expect(klokstand(leersessie, s.ctx, s.nu)).toMatchObject({ kleur, geplandMs: 10 * MINUUT, restMs: (10 - verlopen) * MINUUT, gepauzeerd: false });
  });
  it('is not there before the start and after the end', () => {
    expect(klokstand(leersessie, nieuw().ctx, EEN_UUR)).toBeNull();
    const s = gestart().stuur({ type: 'sessie.sluit' });
    expect(klokstand(leersessie, s.ctx, s.nu)).toBeNull();
  });
  it('counts nothing planned as over', () => {
    expect(kleurVan(0, 0)).toBe('over');
  });
});

describe('agendatijden', () => {
  it('follow from date, time and minutes before the start', () => {
    const s = nieuw();
    expect(rail(s)).toEqual([
      'welkom 13.00-13.10 13.00-13.10 open',
      'casusbeeld 13.10-13.25 13.10-13.25 open',
      'knooppunten/k1 13.25-13.50 13.25-13.50 open',
      'knooppunten/k2 13.50-14.15 13.50-14.15 open',
      'knooppunten/k3 - - open',
      'knooppunten/k4 - - open',
      'terugkoppeling 14.15-14.30 14.15-14.30 open',
      'actiepunten 14.30-14.35 14.30-14.35 open',
      'enquete 14.35-14.40 14.35-14.40 open',
      'afsluiting 14.40-14.45 14.40-14.45 open',
    ]);
    s.stuur({ type: 'plan.wijzig', plan: { ...tweeGroepen, minuten: { welkom: 15 } } });
    const tijden = agendatijden(leersessie, s.ctx, s.nu);
    expect(toonUur(tijden.einde ?? 0)).toBe('14.50');
    expect(tijden.verschuiving).toBe(0);
  });
  it('are unknown without a date or time', () => {
    const tijden = agendatijden(leersessie, nieuw({ ...tweeGroepen, aanvang: '' }).ctx, EEN_UUR);
    expect([tijden.einde, tijden.geplandEinde, tijden.verschuiving]).toEqual([null, null, 0]);
  });
  it('show what is real, what is expected, and the shift', () => {
    const s = nieuw();
    s.nu += 4 * MINUUT;
    s.stuur({ type: 'sessie.start' });
    s.nu += 13 * MINUUT;
    s.volgende(REDEN);
    s.nu += 5 * MINUUT;
    expect(rail(s).slice(0, 3)).toEqual([
      'welkom 13.00-13.10 13.04-13.17 klaar',
      'casusbeeld 13.10-13.25 13.17-13.32 bezig',
      'knooppunten/k1 13.25-13.50 13.32-13.57 open',
    ]);
    expect(agendatijden(leersessie, s.ctx, s.nu).verschuiving).toBe(7);
    s.nu += 15 * MINUUT;
    expect(rail(s)[1]).toBe('casusbeeld 13.10-13.25 13.17-13.37 bezig');
    expect(agendatijden(leersessie, s.ctx, s.nu).verschuiving).toBe(12);
  });
  it('move on while the clock is paused', () => {
    const s = gestart().stuur({ type: 'klok.pauzeer' }, 5);
    s.nu += 10 * MINUUT;
    expect(agendatijden(leersessie, s.ctx, s.nu).verschuiving).toBe(10);
  });
  it('leave out what was jumped over', () => {
    const s = gestart().spring('terugkoppeling');
    expect(rail(s)[1]).toBe('casusbeeld 13.10-13.25 - open');
    expect(agendatijden(leersessie, s.ctx, s.nu).verschuiving).toBe(-75);
  });
  it('keep the real times of what was done when the agenda goes back', () => {
    const s = gestart();
    s.nu += 10 * MINUUT;
    s.volgende(REDEN);
    s.nu += 15 * MINUUT;
    s.volgende(REDEN).spring('welkom');
    s.nu += 2 * MINUUT;
    expect(rail(s).slice(0, 3)).toEqual([
      'welkom 13.00-13.10 13.00-13.27 bezig',
      'casusbeeld 13.10-13.25 13.10-13.25 klaar',
      'knooppunten/k1 13.25-13.50 13.27-13.52 open',
    ]);
  });
  it('tell what was skipped apart from what was done, and when each was first entered', () => {
    const s = gestart();
    s.nu += 10 * MINUUT;
    s.stuur({ type: 'agenda.slaOver', omvang: 'onderdeel', reden: REDEN });
    s.nu += 5 * MINUUT;
    s.volgende(REDEN).stuur({ type: 'agenda.vorige' }).volgende(REDEN);
    s.stuur({ type: 'agenda.slaOver', omvang: 'stap', reden: REDEN });
    while (s.waar.startsWith('knooppunten/k1')) s.volgende(REDEN);
    s.stuur({ type: 'agenda.slaOver', omvang: 'onderdeel', reden: REDEN });
    expect(rail(s).slice(0, 4)).toEqual([
      'welkom 13.00-13.10 13.00-13.10 overgeslagen',
      'casusbeeld 13.10-13.25 13.10-13.15 klaar',
      'knooppunten/k1 13.25-13.50 13.15-13.15 klaar',
      'knooppunten/k2 13.50-14.15 13.15-13.15 overgeslagen',
    ]);
    s.nu += 5 * MINUUT;
    s.spring('casusbeeld').nu += MINUUT;
    expect(rail(s)[1]).toBe('casusbeeld 13.10-13.25 13.10-13.30 bezig');
  });
  it('are the real ones after the end', () => {
    const s = gestart();
    s.nu += 30 * MINUUT;
    s.stuur({ type: 'sessie.sluit' });
    s.nu += 500 * MINUUT;
    expect(agendatijden(leersessie, s.ctx, s.nu).einde).toBe(EEN_UUR + 30 * MINUUT);
  });
  it('count from the real start when the meeting is held at another time', () => {
    const s = nieuw();
    s.nu += 24 * 60 * MINUUT;
    s.stuur({ type: 'sessie.start' });
    expect(agendatijden(leersessie, s.ctx, s.nu).verschuiving).toBe(0);
  });
});

describe('verlengen', () => {
  const gepland = (s: Proefsessie) => Object.fromEntries(tijdvakken(leersessie, s.ctx, s.nu).map((t) => [t.id, t.geplandMinuten]));
  it('takes the minutes from what is still to come, and the end stays', () => {
    const s = gestart().spring('knooppunten/k2/leren');
    const einde = agendatijden(leersessie, s.ctx, s.nu).einde;
    s.stuur({ type: 'klok.verleng', minuten: 6 });
    expect(gepland(s)).toMatchObject({ casusbeeld: 15, 'knooppunten/k1': 25, 'knooppunten/k2': 31, 'knooppunten/k3': 0, terugkoppeling: 12, actiepunten: 4, enquete: 4, afsluiting: 4 });
    expect(agendatijden(leersessie, s.ctx, s.nu).einde).toBe(einde);
  });
  it('takes nothing from what is done already', () => {
    const s = gestart().volgende(REDEN).volgende(REDEN).spring('welkom').stuur({ type: 'klok.verleng', minuten: 5 });
    expect(gepland(s)).toMatchObject({ welkom: 15, casusbeeld: 15 });
  });
  it('moves the end when there is nothing left to take', () => {
    const s = gestart().spring('afsluiting');
    s.stuur({ type: 'klok.verleng', minuten: 5 });
    expect(gepland(s)).toMatchObject({ afsluiting: 10 });
  });
  it('gives the present tijdvak its minutes while the other group is entered', () => {
    const s = gestart().spring('knooppunten/k2/leren').spring('knooppunten/k3/leren').stuur({ type: 'klok.verleng', minuten: 5 });
    expect(gepland(s)).toMatchObject({ 'knooppunten/k2': 30, 'knooppunten/k3': 0 });
  });
  it('keeps what was re-divided when the plan changes elsewhere', () => {
    const s = gestart().stuur({ type: 'klok.verleng', minuten: 5 });
    const voor = gepland(s);
    s.stuur({ type: 'plan.wijzig', plan: { ...tweeGroepen, plaats: 'zaal 2', minuten: { afsluiting: 9 } } });
    expect(gepland(s)).toEqual({ ...voor, afsluiting: 9 });
  });
});

describe('herverdeel', () => {
  const vakken = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }).map((lijst) => lijst.map((minuten, i) => ({ id: `t${i}`, minuten })));
  it('loses no minute, leaves at least two, and takes no more than it must', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), vakken, (extra, later) => {
        const { minuten, uitloop } = herverdeel(extra, later);
        const som = (lijst: readonly number[]) => lijst.reduce((a, b) => a + b, 0);
        const voor = som(later.map((t) => t.minuten));
        const na = som(Object.values(minuten));
        expect(voor - na + uitloop).toBe(extra);
        expect(uitloop).toBeGreaterThanOrEqual(0);
        for (const { id, minuten: had } of later) {
          const heeft = minuten[id] ?? Number.NaN;
          expect(Number.isInteger(heeft)).toBe(true);
          expect(heeft).toBeGreaterThanOrEqual(Math.min(had, 2));
          expect(heeft).toBeLessThanOrEqual(had);
        }
        if (uitloop > 0) expect(later.every(({ id, minuten: had }) => minuten[id] === Math.min(had, 2))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
  it('takes in proportion where there is room', () => {
    expect(herverdeel(5, [{ id: 'a', minuten: 30 }, { id: 'b', minuten: 20 }])).toEqual({ minuten: { a: 27, b: 18 }, uitloop: 0 });
    expect(herverdeel(9, [{ id: 'a', minuten: 3 }, { id: 'b', minuten: 3 }, { id: 'c', minuten: 20 }])).toEqual({ minuten: { a: 2, b: 2, c: 13 }, uitloop: 0 });
    expect(herverdeel(1, [{ id: 'a', minuten: 10 }, { id: 'b', minuten: 30 }])).toEqual({ minuten: { a: 10, b: 29 }, uitloop: 0 });
    expect(herverdeel(5, [{ id: 'a', minuten: 4 }])).toEqual({ minuten: { a: 2 }, uitloop: 3 });
    expect(herverdeel(5, [])).toEqual({ minuten: {}, uitloop: 5 });
  });
});
