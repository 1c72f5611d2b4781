import { describe, expect, it } from 'vitest';
import { leegSessiecontext } from '#shared/werkvormen/context';
import type { Waarde } from '#shared/werkvormen/waarden';
import { bevestig, legOver, ruimOp, schrijf, type Schrijfopdracht } from './klad.ts';

const plek = { agendapuntId: 'a', itemId: null, stapId: null };
const tekst = (t: string): Waarde => ({ soort: 'tekst', tekst: t });
const typ = (t: string, veldId = 'v'): Schrijfopdracht => ({ type: 'veld.vulIn', antwoord: { plek, veldId, perId: null }, waarde: tekst(t) });
const context = {
  ...leegSessiecontext(
    { onderwerp: '', datum: '', aanvang: '', plaats: '', zitting: null, casussen: [], groepen: [], geleideGroepId: null, deelnemers: [], knooppunten: [], minuten: {}, reageren: { conceptOp: '', reactieTot: '', contact: '' } },
    0,
  ),
  antwoorden: { 'a#v': tekst('oud'), 'a#w': tekst('ander') },
};

describe('klad', () => {
  it('lies over an older stand, and leaves other answers as they are', () => {
    const zichtbaar = legOver(context, schrijf({}, typ('nieuw')));
    expect(zichtbaar.antwoorden).toEqual({ 'a#v': tekst('nieuw'), 'a#w': tekst('ander') });
  });

  it('stays until a stand holds exactly this version', () => {
    const eerste = typ('n');
    const kladden = bevestig(schrijf({}, eerste), eerste, 5);
    expect(Object.keys(ruimOp(kladden, 4))).toHaveLength(1);
    expect(Object.keys(ruimOp(kladden, 5))).toHaveLength(0);
  });

  it('is not confirmed by the save of an earlier version', () => {
    const eerste = typ('n');
    const kladden = bevestig(schrijf(schrijf({}, eerste), typ('ni')), eerste, 5);
    expect(legOver(context, ruimOp(kladden, 9)).antwoorden['a#v']).toEqual(tekst('ni'));
  });

  it('keeps plan, parkeerplaats and fields apart', () => {
    const kladden = schrijf(schrijf(schrijf({}, typ('x', 'w')), { type: 'parkeer.zet', regels: [] }), { type: 'plan.wijzig', plan: { ...context.plan, plaats: 'digitaal' } });
    const zichtbaar = legOver(context, kladden);
    expect([zichtbaar.antwoorden['a#v'], zichtbaar.antwoorden['a#w'], zichtbaar.plan.plaats]).toEqual([tekst('oud'), tekst('x'), 'digitaal']);
  });
});
