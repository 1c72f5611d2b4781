import { describe, expect, it } from 'vitest';
import { doorbraak, eenCasus, leersessie, onbekend, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { leegPlan } from './plan.ts';
import type { Werkvorm } from './schema.ts';
import { beoordeelPlan, type Onderdeel, type Rondom } from './volledigheid.ts';

const toestand = (plan: Sessieplan, onderdeel: Onderdeel) => beoordeelPlan(leersessie, plan).find((o) => o.onderdeel === onderdeel)?.toestand;
const advies = (plan: Sessieplan, werkvorm: Werkvorm = leersessie) => beoordeelPlan(werkvorm, plan).flatMap((o) => o.advies);

describe('beoordeelPlan', () => {
  it('calls an empty plan empty, and says everything that it lacks', () => {
    expect(beoordeelPlan(leersessie, leegPlan()).map((o) => o.toestand)).toEqual(['leeg', 'leeg', 'leeg', 'leeg', 'leeg', 'leeg', 'leeg', 'leeg', 'deels', 'leeg']);
    expect(advies(leegPlan())).toEqual([
      'Leerthema is nog leeg.',
      'Kies een datum.',
      'Kies een aanvangstijd; dan rekent de agenda mee.',
      'Waar is het? Schrijf een plaats, of ‘digitaal’.',
      'Kies minstens één casus.',
      'Schrijf op wie je vooraf iets wilt vragen.',
      'Schrijf minstens één knooppunt op.',
      'Voeg toe wie er aan tafel komen.',
      'Maak een groep.',
      'Zonder aanvangstijd staan er geen tijden bij.',
      'Wanneer komt het concept-verslag?',
      'Tot wanneer kan men reageren?',
      'Bij wie kan men reageren?',
    ]);
  });

  it('asks no groups of a werkvorm without, and no knooppunten where none are discussed', () => {
    const zonder = { ...leersessie, groepen: false, agendapunten: leersessie.agendapunten.filter((a) => a.id === 'welkom') };
    expect(beoordeelPlan(zonder, leegPlan()).map((o) => o.onderdeel)).toEqual(['onderwerp', 'casussen', 'deelnemers', 'agenda', 'reageren']);
  });

  it('tells how it stands with what was asked beforehand', () => {
    const opdrachten = { gevraagd: 17, gemaakt: 17, binnen: 14, afgezien: 2, open: 1, post: 0 };
    const rondom: Rondom = { tweedeLaptop: false, opdrachten, zonderTermijn: false, zonderContact: false, nietGevraagd: [], wensenNietGevolgd: 0 };
    const deel = (onderdeel: Onderdeel, met: Rondom) => beoordeelPlan(leersessie, leegPlan(), met).find((o) => o.onderdeel === onderdeel);
    expect(deel('opdrachten', rondom)).toEqual({ onderdeel: 'opdrachten', toestand: 'klaar', kort: '17 gevraagd', advies: [] });
    expect(deel('antwoorden', rondom)).toEqual({ onderdeel: 'antwoorden', toestand: 'deels', kort: '14 van 17 binnen', advies: ['Van 1 mens is er nog geen antwoord.'] });
    const wacht = { ...rondom, zonderContact: true, nietGevraagd: ['WS-2026-003'], opdrachten: { ...opdrachten, gemaakt: 12, open: 0, afgezien: 3, post: 2 } };
    expect(deel('opdrachten', wacht)?.advies).toEqual(['Voor 5 mensen is er nog geen formulier.', 'Over WS-2026-003 is nog niemand gevraagd.', 'Aan wie gaat het formulier terug?']);
    expect(deel('antwoorden', wacht)?.advies).toEqual(['2 bestanden wachten op jou.']);
    expect(beoordeelPlan(leersessie, leegPlan(), { ...rondom, tweedeLaptop: true }).some((o) => o.onderdeel === 'opdrachten' || o.onderdeel === 'antwoorden')).toBe(false);
  });

  it('tells how many wishes the groups do not follow', () => {
    const rondom: Rondom = { tweedeLaptop: false, opdrachten: { gevraagd: 0, gemaakt: 0, binnen: 0, afgezien: 0, open: 0, post: 0 }, zonderTermijn: false, zonderContact: false, nietGevraagd: [], wensenNietGevolgd: 0 };
    const deel = (wensenNietGevolgd: number) => beoordeelPlan(leersessie, tweeGroepen, { ...rondom, wensenNietGevolgd }).find((o) => o.onderdeel === 'groepen');
    expect(deel(0)).toMatchObject({ toestand: 'klaar', advies: [] });
    expect(deel(1)).toMatchObject({ toestand: 'deels', advies: ['Eén wens over de groepen is niet gevolgd.'] });
    expect(deel(2)?.advies).toEqual(['2 wensen over de groepen zijn niet gevolgd.']);
  });

  it('tells of which casussen there is no page yet', () => {
    const rondom: Rondom = { tweedeLaptop: false, opdrachten: { gevraagd: 0, gemaakt: 0, binnen: 0, afgezien: 0, open: 0, post: 0 }, zonderTermijn: false, zonderContact: false, nietGevraagd: [], wensenNietGevolgd: 0 };
    const plan = { ...leegPlan(), casussen: ['WS-2026-001', 'WS-2026-002'].map((code) => ({ id: code, code })) };
    const deel = (zonderBeeld?: readonly string[]) => beoordeelPlan(leersessie, plan, zonderBeeld === undefined ? rondom : { ...rondom, zonderBeeld }).find((o) => o.onderdeel === 'casusbeelden');
    expect(deel()).toMatchObject({ toestand: 'deels', advies: [] });
    expect(deel(['WS-2026-001', 'WS-2026-002'])?.toestand).toBe('leeg');
    expect(deel(['WS-2026-002'])).toMatchObject({ toestand: 'deels', kort: '1 van 2 geschreven', advies: ['Van WS-2026-002 is er nog geen casusbeeld.'] });
    expect(deel([])).toMatchObject({ toestand: 'klaar', kort: '2 van 2 geschreven' });
  });

  it('sees what is half done and what is done', () => {
    const half = { ...leegPlan(), onderwerp: 'x' };
    expect(toestand(half, 'onderwerp')).toBe('deels');
    expect(toestand({ ...half, datum: '2026-03-12', aanvang: '13:00', plaats: 'digitaal' }, 'onderwerp')).toBe('klaar');
  });

  it('names who and what has no group, and a group without gespreksleider', () => {
    const plan = {
      ...tweeGroepen,
      geleideGroepId: null,
      deelnemers: tweeGroepen.deelnemers.map((d) => ({ ...d, groepId: null })),
      groepen: tweeGroepen.groepen.map((g) => ({ ...g, gespreksleiderId: null })),
      knooppunten: tweeGroepen.knooppunten.slice(0, 1).map((k) => ({ ...k, groepId: null })),
    };
    const gevonden = beoordeelPlan(leersessie, plan).filter(({ onderdeel }) => onderdeel === 'groepen' || onderdeel === 'knooppunten');
    expect(gevonden.flatMap((o) => o.advies)).toEqual([
      '‘Vrijdagmiddag’ is nog aan geen groep gegeven.',
      'Groep A heeft nog geen knooppunt.',
      'Groep B heeft nog geen knooppunt.',
      '2 deelnemers zitten nog in geen groep.',
      'Kies welke groep je op deze laptop leidt.',
      'Groep A is nog leeg.',
      'Groep A heeft nog geen gespreksleider.',
      'Groep B is nog leeg.',
      'Groep B heeft nog geen gespreksleider.',
    ]);
  });

  it('names two of one organisation that could sit apart', () => {
    const bijElkaar = tweeGroepen.deelnemers.map((d) => ({ ...d, groepId: 'A', organisatie: 'gemeente' }));
    expect(advies({ ...tweeGroepen, deelnemers: bijElkaar })).toContain('In Groep A zitten er twee of meer van gemeente bij elkaar.');
  });

  it('asks the organisation of participants only where groups are mixed, and the mandate only where it is asked', () => {
    const zonder = (mandaat: string): Sessieplan => ({ ...eenCasus, deelnemers: eenCasus.deelnemers.map((d) => ({ ...d, organisatie: '', mandaat })) });
    const opDeelnemers = (plan: Sessieplan, werkvorm: Werkvorm) => beoordeelPlan(werkvorm, plan).find((o) => o.onderdeel === 'deelnemers')?.advies;
    expect(opDeelnemers(zonder('ja'), doorbraak)).toEqual([]);
    expect(opDeelnemers(zonder(' '), doorbraak)).toEqual(['Van niemand staat er een mandaat. Vraag vooraf wie wat mag beslissen.']);
    expect(opDeelnemers({ ...eenCasus, deelnemers: eenCasus.deelnemers.map((d) => ({ ...d, rol: '' })) }, doorbraak)).toEqual(['Bij 2 deelnemers ontbreekt de rol.']);
    expect(opDeelnemers(zonder(''), leersessie)).toEqual(['Bij 2 deelnemers ontbreekt rol of organisatie.']);
  });

  it('names a knooppunt by its number while it has no title', () => {
    const knooppunten = tweeGroepen.knooppunten.map((k) => ({ ...k, titel: ' ' }));
    expect(advies({ ...tweeGroepen, knooppunten })).toContain('Knooppunt 2 heeft nog geen titel.');
  });

  it('sees a reaction term that ends before it begins', () => {
    const reageren = { conceptOp: '2026-04-02', reactieTot: '2026-04-01', contact: 'het OZJ' };
    expect(advies({ ...tweeGroepen, reageren })).toContain('De reactietermijn is al voorbij als het concept komt.');
  });

  it('says when there is nothing to lead', () => {
    const alleenRonde = { ...onbekend, agendapunten: onbekend.agendapunten.filter((a) => a.id === 'constructie') };
    expect(advies(leegPlan(), alleenRonde)).toContain('Er is nog niets om te leiden: de agenda is leeg.');
  });
});
