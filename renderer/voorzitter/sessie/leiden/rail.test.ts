import { initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import werkvormJson from '../../../../resources/werkvormen/leersessie.json' with { type: 'json' };
import type { Sessieplan } from '#shared/domein/sessieplan';
import { plekVan, machineVan } from '#shared/werkvormen/stand';
import { schemaWerkvormvorm } from '#shared/werkvormen/schema';
import type { SessieOpdracht } from '#shared/werkvormen/sessie';
import { naTeLopen, toonAfwijkingen } from '../afronden/nalopen.ts';
import { zaalklok } from '../zaalbeeld.ts';
import { kopVan } from './kop.ts';
import { maakRail, type Rail } from './rail.ts';
import { afsprakenTotNuToe } from './totNuToe.ts';
import { vertelVerlenging } from './verlenging.ts';

const werkvorm = schemaWerkvormvorm.parse(werkvormJson);
const BEGIN = Date.parse('2026-03-12T12:00:00Z');
const minuten = (n: number): number => BEGIN + n * 60_000;
const knooppunt = (id: string, titel: string, groepId: string) => ({ id, titel, toelichting: '', casusIds: [], groepId });
const plan: Sessieplan = {
  onderwerp: 'Verhuizen',
  datum: '2026-03-12',
  aanvang: '13:00',
  plaats: 'digitaal',
  zitting: null,
  casussen: [],
  groepen: [
    { id: 'ga', naam: 'Groep A', gespreksleiderId: null },
    { id: 'gb', naam: 'Groep B', gespreksleiderId: null },
  ],
  geleideGroepId: 'ga',
  deelnemers: [{ id: 'd', naam: 'Roos', rol: 'wijkcoach', organisatie: 'Dijkveen', mandaat: '', groepId: 'ga' }],
  knooppunten: [knooppunt('k1', 'Vrijdagmiddag', 'ga'), knooppunt('k2', 'Wachten', 'ga'), knooppunt('k3', 'Module', 'gb')],
  minuten: {},
  reageren: { conceptOp: '', reactieTot: '', contact: '' },
};

/** Walks the real statechart: each step is a request and the minute at which it comes. */
function loop(...stappen: readonly (readonly [SessieOpdracht, number])[]) {
  const machine = machineVan(werkvorm);
  let [stand] = initialTransition(machine, { plan, nu: BEGIN });
  for (const [opdracht, minuut] of stappen) [stand] = transition(machine, stand, { ...opdracht, nu: minuten(minuut) });
  return { ctx: stand.context, plek: plekVan(werkvorm, stand) };
}

const start: readonly [SessieOpdracht, number] = [{ type: 'sessie.start' }, 0];
const verder = (minuut: number): readonly [SessieOpdracht, number] => [{ type: 'agenda.volgende', reden: 'test' }, minuut];
const naarInbreng: readonly [SessieOpdracht, number] = [{ type: 'agenda.spring', naar: { agendapuntId: 'knooppunten', itemId: 'k3', stapId: 'wat-maakt' } }, 20];
const status = (rail: Rail): unknown => rail.delen.flatMap((d) => d.punten.map((p) => [p.titel, p.status]));

describe('maakRail', () => {
  it('says what is done, what is now and what is open, with the steps of the present item only', () => {
    const { ctx, plek } = loop(start, verder(12), verder(25));
    const rail = maakRail(werkvorm, ctx, plek, minuten(25));
    expect(status(rail)).toEqual([
      ['Welkom en spelregels', 'klaar'],
      ['Casusbeeld en tijdlijn', 'klaar'],
      ['Vrijdagmiddag', 'nu'],
      ['Wachten', 'open'],
      ['Module', 'open'],
      ['Terugkoppeling tussen groepen', 'open'],
      ['Actiepunten voor mij', 'open'],
      ['Enquête', 'open'],
      ['Afsluiting', 'open'],
    ]);
    const stappen = rail.delen.flatMap((d) => d.punten).flatMap((p) => p.stappen);
    expect(stappen).toHaveLength(6);
    expect(stappen[0]?.status).toBe('nu');
  });

  it('names every other group once, after what this room discusses', () => {
    const dooreen = { ...plan, knooppunten: [knooppunt('k3', 'Module', 'gb'), knooppunt('k1', 'Vrijdagmiddag', 'ga'), knooppunt('k4', 'Tarief', 'gb'), knooppunt('k2', 'Wachten', 'ga')] };
    const { ctx, plek } = loop([{ type: 'plan.wijzig', plan: dooreen }, 0], start);
    const { delen } = maakRail(werkvorm, ctx, plek, minuten(1));
    expect(delen.map((d) => [d.kop, d.punten.map((p) => p.titel)])).toEqual([
      ['', ['Welkom en spelregels', 'Casusbeeld en tijdlijn', 'Vrijdagmiddag', 'Wachten']],
      ['Inbreng van groep B', ['Module', 'Tarief']],
      ['', ['Terugkoppeling tussen groepen', 'Actiepunten voor mij', 'Enquête', 'Afsluiting']],
    ]);
  });

  it('shows the real time, and the planned one where what has begun differs from it', () => {
    const { ctx, plek } = loop(start, verder(12));
    const punten = maakRail(werkvorm, ctx, plek, minuten(12)).delen.flatMap((d) => d.punten);
    expect(punten.slice(0, 3).map((p) => [p.uur, p.geplandUur])).toEqual([
      ['13.00', ''],
      ['13.12', '13.10'],
      ['13.27', ''],
    ]);
    expect(maakRail(werkvorm, ctx, plek, minuten(12))).toMatchObject({ einde: '14.47', verschuiving: '2 min later' });
  });

  it('puts what another group brought under its own heading, and keeps showing where the room is', () => {
    const { ctx, plek } = loop(start, verder(10), naarInbreng);
    const rail = maakRail(werkvorm, ctx, plek, minuten(20));
    expect(rail.delen.map((d) => d.kop)).toEqual(['', 'Inbreng van groep B', '']);
    expect(rail.delen[1]?.punten.map((p) => p.status)).toEqual(['nu']);
    expect(rail.delen[0]?.punten[1]).toMatchObject({ titel: 'Casusbeeld en tijdlijn', status: 'zaal' });
  });

  it('leads back to the first step that is still open', () => {
    const { ctx } = loop(start, verder(10), verder(25), verder(30), verder(31));
    const punt = maakRail(werkvorm, ctx, null, minuten(31)).delen[0]?.punten[2];
    expect(punt?.naar.stapId).toBe('leren');
  });
});

describe('kopVan', () => {
  it('counts the knooppunten of this group, and names whose contribution is entered', () => {
    const { ctx, plek } = loop(start, verder(10), verder(25));
    expect(plek === null ? null : kopVan(werkvorm, ctx, plek)).toMatchObject({ soort: 'Knooppunt 1 van 2', titel: 'Vrijdagmiddag', stap: 'stap 1 van 6', inbreng: '' });
    const daar = loop(start, naarInbreng);
    expect(daar.plek === null ? null : kopVan(werkvorm, daar.ctx, daar.plek)).toMatchObject({ soort: 'Knooppunt 1 van 1', inbreng: 'Inbreng van groep B' });
  });
});

describe('vertelVerlenging', () => {
  it('names who gives the minutes, and adds up to what was asked', () => {
    const { ctx } = loop(start);
    const tekst = vertelVerlenging(werkvorm, ctx, 5, minuten(3));
    expect(tekst).toContain('5 minuten erbij.');
    expect(tekst).toContain('Het einde blijft gelijk.');
    const gegeven = [...tekst.matchAll(/(\d+) min korter/gu)].reduce((som, [, n]) => som + Number(n), 0);
    expect(gegeven).toBe(5);
  });

  it('tells many that give together', () => {
    const vijf = { ...plan, knooppunten: ['a', 'b', 'c', 'd', 'e'].map((id) => knooppunt(id, `Knooppunt ${id}`, 'ga')) };
    const { ctx } = loop([{ type: 'plan.wijzig', plan: vijf }, 0], start);
    expect(vertelVerlenging(werkvorm, ctx, 5, minuten(3))).toMatch(/^5 minuten erbij\. \d onderdelen worden samen 5 min korter\. Het einde blijft gelijk\.$/u);
  });
});

describe('zaalklok', () => {
  it('ends when the planned minutes are spent, stands still in a break, and is absent before the start', () => {
    expect(zaalklok(werkvorm, loop(start).ctx)).toEqual({ eindigtOp: minuten(10) });
    expect(zaalklok(werkvorm, loop(start, [{ type: 'klok.pauzeer' }, 4]).ctx)).toEqual({ eindigtOp: null });
    expect(zaalklok(werkvorm, loop(start, [{ type: 'klok.pauzeer' }, 4], [{ type: 'klok.hervat' }, 9]).ctx)).toEqual({ eindigtOp: minuten(15) });
    expect(zaalklok(werkvorm, loop().ctx)).toBeNull();
  });
});

describe('looking it over', () => {
  const oppakken: SessieOpdracht = {
    type: 'veld.vulIn',
    antwoord: { plek: { agendapuntId: 'knooppunten', itemId: 'k1', stapId: 'niveau' }, veldId: 'oppakken', perId: null },
    waarde: { soort: 'afspraken', afspraken: [{ id: 'x', wat: 'één lijst', wie: '', voor: '', mandaat: '' }] },
  };

  it('names an afspraak without owner, an untouched knooppunt and the forms that are missing', () => {
    const { ctx } = loop(start, [oppakken, 5], [{ type: 'sessie.sluit' }, 90]);
    const punten = naTeLopen(werkvorm, ctx, minuten(90));
    expect(punten.find((p) => p.titel === 'Vrijdagmiddag')?.wat).toContain('Bij afspraak 1 ontbreekt: wie, voor wanneer.');
    expect(punten.find((p) => p.titel === 'Module')?.wat).toEqual(['Nog niets ingevuld.']);
    expect(punten.find((p) => p.titel === 'Enquête')?.wat).toContain('0 van 1 formulieren ingevuld.');
    expect(afsprakenTotNuToe(werkvorm, ctx)).toMatchObject([{ afspraak: { wat: 'één lijst' }, over: 'Vrijdagmiddag' }]);
  });

  it('tells a deviation once, with its reason, and not again as missing', () => {
    const { ctx } = loop(start, verder(10), [{ type: 'sessie.sluit' }, 90]);
    expect(toonAfwijkingen(werkvorm, ctx)).toMatchObject([{ wat: 'Welkom en spelregels: toch verder gegaan', reden: 'test' }]);
    expect(naTeLopen(werkvorm, ctx, minuten(90)).map((p) => p.titel)).not.toContain('Welkom en spelregels');
  });
});
