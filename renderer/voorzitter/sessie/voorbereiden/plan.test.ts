import { describe, expect, it } from 'vitest';
import type { Deelnemer, Sessieplan } from '#shared/domein/sessieplan';
import { MEESTE } from '#shared/domein/tekstvormen';
import { leegPlan } from '#shared/werkvormen/plan';
import {
  bekendeOrganisaties,
  kiesCasus,
  neemBetrokkenenOver,
  nogNietAanTafel,
  rollenVoor,
  verplaatsKnooppunt,
  verwijderDeelnemer,
  verwijderGroep,
  voegDeelnemerToe,
  voegGroepToe,
  voegKnooppuntToe,
  wijzigDeelnemer,
  zetCasus,
  zetMinuten,
} from './planbewerkingen.ts';
import type { Betrokkene } from '#shared/domein/traject';
import { standaardtermijn, zetConceptdag, zetDatum } from './reactietermijn.ts';

const deelnemer = (id: string, organisatie: string, groepId: string | null): Deelnemer => ({ id, naam: '', rol: 'jeugdbeschermer', organisatie, mandaat: '', groepId });
const leeg = leegPlan();
const metGroepen = voegGroepToe(voegGroepToe(leeg, 'a'), 'b');
describe('edits of a plan', () => {
  it('names groups by letter, leads the first one, and fills a gap', () => {
    expect(metGroepen.groepen.map((g) => g.naam)).toEqual(['Groep A', 'Groep B']);
    expect(metGroepen.geleideGroepId).toBe('a');
    expect(voegGroepToe(verwijderGroep(metGroepen, 'a'), 'c').groepen.map((g) => g.naam)).toEqual(['Groep B', 'Groep A']);
  });

  it('leaves a list that is full as it is: the schema would refuse one more, and with it all that was typed', () => {
    const reeks = (aantal: number): readonly string[] => Array.from({ length: aantal }, (_, nummer) => `x${nummer}`);
    const vol = {
      ...leeg,
      deelnemers: reeks(MEESTE.deelnemers).map((id) => deelnemer(id, 'GI', null)),
      groepen: reeks(MEESTE.groepen).map((id) => ({ id, naam: id, gespreksleiderId: null })),
      knooppunten: reeks(MEESTE.knooppunten).map((id) => ({ id, titel: id, toelichting: '', casusIds: [], groepId: null })),
      casussen: reeks(MEESTE.casussen).map((id) => ({ id, code: 'WS-2026-001' })),
    };
    expect(voegDeelnemerToe(vol, deelnemer('erbij', 'GI', null))).toBe(vol);
    expect(voegGroepToe(vol, 'erbij')).toBe(vol);
    expect(voegKnooppuntToe(vol, 'erbij', 'Vrijdagmiddag')).toBe(vol);
    expect(zetCasus(vol, { id: 'erbij', code: 'WS-2026-002' }, true)).toBe(vol);
  });

  it('leaves no reference to a group that is gone', () => {
    const plan = voegKnooppuntToe({ ...metGroepen, deelnemers: [deelnemer('d', 'GI', 'a')] }, 'k', 'Vrijdagmiddag');
    const zonder = verwijderGroep(plan, 'a');
    expect([zonder.deelnemers[0]?.groepId, zonder.knooppunten[0]?.groepId, zonder.geleideGroepId]).toEqual([null, null, 'b']);
  });

  it('takes the lead from a gespreksleider who leaves the group or the session', () => {
    const plan: Sessieplan = { ...metGroepen, deelnemers: [deelnemer('d', 'GI', 'a')], groepen: metGroepen.groepen.map((g) => ({ ...g, gespreksleiderId: g.id === 'a' ? 'd' : null })) };
    expect(wijzigDeelnemer(plan, 'd', { rol: 'x' }).groepen[0]?.gespreksleiderId).toBe('d');
    expect(wijzigDeelnemer(plan, 'd', { groepId: 'b' }).groepen[0]?.gespreksleiderId).toBeNull();
    expect(verwijderDeelnemer(plan, 'd').groepen[0]?.gespreksleiderId).toBeNull();
  });

  it('lets whose role it is lead the group they come into, unless someone does', () => {
    const leider = { ...deelnemer('l', 'OZJ', null), rol: 'Gespreksleider' };
    const plan = wijzigDeelnemer({ ...metGroepen, deelnemers: [leider, { ...leider, id: 'm' }] }, 'l', { groepId: 'b' });
    expect(plan.groepen.map((g) => g.gespreksleiderId)).toEqual([null, 'l']);
    expect(wijzigDeelnemer(plan, 'm', { groepId: 'b' }).groepen[1]?.gespreksleiderId).toBe('l');
  });

  it('takes a casus out of the knooppunten too', () => {
    const plan = zetCasus(leeg, { id: 'c', code: 'WS-2026-001' }, true);
    const met = { ...plan, knooppunten: [{ id: 'k', titel: 'K', toelichting: '', casusIds: ['c'], groepId: null }] };
    expect(zetCasus(met, { id: 'c', code: 'WS-2026-001' }, false)).toMatchObject({ casussen: [], knooppunten: [{ casusIds: [] }] });
  });

  it('remembers minutes only where they differ', () => {
    const gezet = zetMinuten(leeg, 'welkom', 12, 10);
    expect(gezet.minuten).toEqual({ welkom: 12 });
    expect(zetMinuten(gezet, 'welkom', 10, 10).minuten).toEqual({});
    expect(zetMinuten(gezet, 'welkom', null, 10).minuten).toEqual({});
  });

  it('moves a knooppunt and stops at the ends', () => {
    const plan = voegKnooppuntToe(voegKnooppuntToe(leeg, 'k1', 'een'), 'k2', 'twee');
    expect(verplaatsKnooppunt(plan, 'k2', -1).knooppunten.map((k) => k.id)).toEqual(['k2', 'k1']);
    expect(verplaatsKnooppunt(plan, 'k1', -1)).toEqual(plan);
  });

  it('knows an organisation once, however it was typed', () => {
    const plan = { ...leeg, deelnemers: [deelnemer('1', 'GI', null), deelnemer('2', ' gi ', null), deelnemer('3', '', null), deelnemer('4', 'Anker', null)] };
    expect(bekendeOrganisaties(plan)).toEqual(['Anker', 'gi']);
  });
});

describe('the term to react', () => {
  it('is two weeks for the concept and ten days after that', () => {
    expect(standaardtermijn('2026-03-12')).toEqual({ conceptOp: '2026-03-26', reactieTot: '2026-04-05' });
    expect(standaardtermijn('')).toEqual({ conceptOp: '', reactieTot: '' });
  });

  it('moves along with the date until someone chooses', () => {
    const gezet = zetDatum(leeg, '2026-03-12');
    expect(zetDatum(gezet, '2026-03-19').reageren.conceptOp).toBe('2026-04-02');
    const gekozen = zetConceptdag(gezet, '2026-03-20');
    expect(gekozen.reageren.reactieTot).toBe('2026-03-30');
    expect(zetDatum(gekozen, '2026-03-19').reageren.conceptOp).toBe('2026-03-20');
  });
});

describe('a meeting on one casus', () => {
  const een = { id: 'c1', code: 'WS-2026-001', kern: 'Hoe kan zij blijven wonen?' };
  const twee = { id: 'c2', code: 'WS-2026-002', kern: 'Hoe komt hij weer op school?' };

  it('takes the casus instead of the one before, and its question unless the chair wrote another', () => {
    const bekend = [een, twee];
    const gekozen = kiesCasus(leeg, een, bekend);
    expect([gekozen.casussen, gekozen.onderwerp]).toEqual([[{ id: 'c1', code: 'WS-2026-001' }], een.kern]);
    const anders = kiesCasus(gekozen, twee, bekend);
    expect([anders.casussen, anders.onderwerp]).toEqual([[{ id: 'c2', code: 'WS-2026-002' }], twee.kern]);
    expect(kiesCasus({ ...gekozen, onderwerp: 'Wonen' }, twee, bekend).onderwerp).toBe('Wonen');
  });

  it('brings its betrokkenen to the table, each once', () => {
    const betrokkene: Betrokkene = { id: 'b1', naam: 'Roos', rol: 'wijkcoach', organisatie: 'Oudermeer', kring: 'overheid', regie: 'het plan', mandaat: 'tot € 10.000' };
    const plan = neemBetrokkenenOver(neemBetrokkenenOver(leeg, [betrokkene]), [betrokkene, { ...betrokkene, id: 'b2' }]);
    expect(plan.deelnemers.map((d) => d.id)).toEqual(['b1', 'b2']);
    expect(plan.deelnemers[0]).toEqual({ id: 'b1', naam: 'Roos', rol: 'wijkcoach', organisatie: 'Oudermeer', mandaat: 'tot € 10.000', groepId: null });
    expect(nogNietAanTafel(plan, [betrokkene])).toEqual([]);
  });

  it('offers the roles of the region after those of the method, each once', () => {
    expect(rollenVoor({ rollen: ['Voorzitter'] }, { rollen: ['voorzitter ', 'JIM'] })).toEqual(['Voorzitter', 'JIM']);
  });
});
