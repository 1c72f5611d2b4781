import { beforeEach, describe, expect, it } from 'vitest';
import { antwoordOp, lijst, Proefsessie, tekst } from '../../tests/materiaal/proefsessie.ts';
import { doorbraak, eenCasus } from '../../tests/materiaal/werkvormen.ts';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { ontbreekt } from './guards.ts';
import { oogst } from './oogst.ts';
import { antwoordSleutel } from './sleutels.ts';
import type { Waarde, WaardeVan } from './waarden.ts';

/* The fictional meeting of 19 March is led from start to end: every guard refuses once and gives way once. */

const MANDAAT = [
  ['voorzitter', 'RET Waterstreek', 'geen, zit voor'],
  ['notulist', 'RET Waterstreek', 'geen, schrijft mee'],
  ['jongere', '', 'ja, over haar eigen leven'],
  ['vader', '', ''],
  ['wijkcoach', 'gemeente Oudermeer', 'tot € 10.000'],
  ['jeugdbeschermer', 'GI', 'ja'],
  ['gedragswetenschapper', 'aanbieder A', 'nee, moet terug naar directie'],
  ['leidinggevende', 'aanbieder B', 'ja, 1 plek'],
  ['onderwijsconsulent', 'samenwerkingsverband VO', 'ja'],
] as const;

const plan: Sessieplan = {
  ...eenCasus,
  deelnemers: MANDAAT.map(([rol, organisatie, mandaat], i) => ({ id: `d${i}`, naam: '', rol, organisatie, mandaat, groepId: null })),
};

function aanwezigheid(metMandaat: boolean): Waarde {
  const perDeelnemer = plan.deelnemers.map(({ id, rol, mandaat }) =>
    rol === 'vader'
      ? [id, { status: 'afwezig' as const, reden: 'ploegendienst, schreef zijn wens op', mandaat: '' }] as const
      : [id, { status: 'aanwezig' as const, reden: '', mandaat: metMandaat || rol !== 'gedragswetenschapper' ? mandaat : '' }] as const,
  );
  return { soort: 'aanwezigheid', perDeelnemer: Object.fromEntries(perDeelnemer) };
}

const deels: WaardeVan<'besluit'>['besluit'] = {
  uitkomst: 'besloten',
  adviestype: 'dringend',
  maatwerkoplossing: 'blijven wonen op kamer 3 met begeleiding van aanbieder B',
  mandaat: 'wijkcoach, tot € 10.000',
  opschaling: { trede: 'Bestuurlijk overleg', geprobeerd: '' },
};
const AFSPRAKEN = [
  ['overbrugging afgeven', 'wijkcoach', '2026-03-27'],
  ['begeleider met vaste avonden leveren', 'aanbieder B', '2026-04-01'],
  ['het vandaag aan vader vertellen', 'jeugdbeschermer', '2026-03-19'],
  ['vervoer regelen tot het eind van het schooljaar', 'onderwijsconsulent, samenwerkingsverband VO', '2026-07'],
  ['schriftelijk antwoorden', 'aanbieder A', '2026-04-02'],
] as const;
const afspraken = (wieVanDeEerste: string): Waarde => ({
  soort: 'afspraken',
  afspraken: AFSPRAKEN.map(([wat, wie, voor], i) => ({ id: `a${i}`, wat, wie: i === 0 ? wieVanDeEerste : wie, voor, mandaat: '' })),
});

describe('the doorbraakoverleg of 19 March', () => {
  let s: Proefsessie;
  /** What the guards miss where the session stands; it goes on exactly when that is nothing. */
  const mist = (): readonly string[] => {
    const gemist = s.plek === null ? [] : ontbreekt(doorbraak, s.ctx, s.plek);
    expect(s.kan({ type: 'agenda.volgende' })).toBe(gemist.length === 0);
    return gemist;
  };
  beforeEach(() => {
    s = new Proefsessie(doorbraak, plan).stuur({ type: 'sessie.start' });
  });

  it('is led from the opening to what was learned', () => {
    expect(mist()).toEqual(['Van 9 deelnemers is nog niet bekend of die er is.']);
    s.vulIn('opening', 'aanwezig', aanwezigheid(false));
    expect(mist()).toEqual(['Van 1 aanwezige is het mandaat nog niet genoteerd.']);
    s.vulIn('opening', 'aanwezig', aanwezigheid(true)).vulIn('opening', 'grondslag', { soort: 'keuze', keuzes: ['toestemming', 'wettelijke-taak'] }).volgende();

    expect(mist()).toHaveLength(2);
    s.vulIn('stem', 'jaar-jeugdige', tekst('Over een jaar wil ik nog steeds op kamer 3 wonen en mijn mbo af hebben.'));
    expect(mist()).toEqual(['De stem van de ouders is nog niet gehoord, en de reden staat er niet.']);
    s.vulIn('stem', 'wie-ouders', tekst('vader, op papier')).vulIn('stem', 'nodig-ouders', tekst('elk weekend thuis, niet opnieuw verhuizen')).volgende();

    expect(s.waar).toBe('feiten');
    s.vulIn('feiten', 'geprobeerd', { soort: 'rijen', rijen: [{ id: 'r', cellen: { wat: 'drie gezinshuizen', resultaat: 'nee, te zware vraag' } }] }).volgende();
    s.vulIn('analyse', 'drempels', {
      soort: 'rijen',
      rijen: [{ id: 'r', cellen: { verstoring: 'wettelijk', wat: 'na behandeling geen verblijf', wie: 'aanbieder A', waar: 'eigen productenboek, niet in de wet' } }],
    });
    s.vulIn('analyse', 'verklarend', { soort: 'rijen', rijen: [{ id: 'v', cellen: { datum: '2026-03-06', door: 'gedragswetenschapper van de GI', verklaart: 'wisselen van plek' } }] });
    s.vulIn('analyse', 'tegenspraak', lijst('Hiermee scheppen we een precedent voor elf andere kinderen.')).volgende().volgende();

    expect(mist()).toEqual(['Er is nog geen besluit gekozen.', 'Nog leeg: “Wie heeft de regie?”', 'Nog leeg: “Wanneer kijken we hoe het gaat?”']);
    s.vulIn('besluit', 'regie', tekst('wijkcoach')).vulIn('besluit', 'evaluatie', { soort: 'datum', dag: '2026-05-14' });
    s.vulIn('besluit', 'besluit', { soort: 'besluit', besluit: deels });
    expect(mist()).toEqual(['Bij opschalen staat nog niet wat eronder is geprobeerd.']);
    const besluit = { ...deels, opschaling: { ...deels.opschaling, geprobeerd: 'gesprek inkoop op 11 maart zonder uitkomst' } };
    s.vulIn('besluit', 'besluit', { soort: 'besluit', besluit }).vulIn('besluit', 'afspraken', afspraken('wijkcoach en aanbieder B'));
    expect(mist()).toEqual(['Bij afspraak 1 staat meer dan één eigenaar. Kies er één.']);
    s.vulIn('besluit', 'afspraken', afspraken('wijkcoach')).volgende();

    s.vulIn('leren', 'signalen', lijst('“wonen zonder behandeling” bestaat niet als product')).volgende();
    expect([s.waar, s.ctx.afwijkingen]).toEqual(['afronden', []]);
    s.stuur({ type: 'sessie.sluit' });
    expect(s.fase).toBe('afgesloten');

    const gebracht = oogst(doorbraak, s.ctx);
    expect(gebracht).toMatchObject({ regie: 'wijkcoach', evaluatie: '2026-05-14', signalen: ['“wonen zonder behandeling” bestaat niet als product'] });
    expect(gebracht.besluit).toBe('Besloten: blijven wonen op kamer 3 met begeleiding van aanbieder B. Voor de rest opgeschaald naar Bestuurlijk overleg.');
    expect(gebracht.afspraken.map(({ wie }) => wie)).toEqual(AFSPRAKEN.map(([, wie]) => wie));
  });

  it('goes on without the voice of the parents only with a reason, and keeps that reason for the verslag', () => {
    s.volgende('iedereen stelt zich later voor').vulIn('stem', 'jaar-jeugdige', tekst('kamer 3')).volgende('vader belt morgen');
    expect(s.ctx.afwijkingen[1]).toMatchObject({ soort: 'overruled', ontbrak: ['De stem van de ouders is nog niet gehoord, en de reden staat er niet.'], reden: 'vader belt morgen' });
    s.spring('stem').vulIn('stem', 'reden-ouders', tekst('werkt in ploegendienst')).volgende();
    expect(s.ctx.afwijkingen).toHaveLength(1);
  });

  it('takes no drempel of a kind that the werkvorm does not know', () => {
    const drempel = (verstoring: string): Waarde => ({ soort: 'rijen', rijen: [{ id: 'r', cellen: { verstoring } }] });
    const opdracht = (waarde: Waarde) => ({ type: 'veld.vulIn' as const, antwoord: antwoordOp('analyse', 'drempels'), waarde });
    expect([s.kan(opdracht(drempel('conflict'))), s.kan(opdracht(drempel('ruzie')))]).toEqual([true, false]);
    expect(s.stuur(opdracht(drempel(''))).ctx.antwoorden[antwoordSleutel(antwoordOp('analyse', 'drempels'))]).toEqual(drempel(''));
  });
});
