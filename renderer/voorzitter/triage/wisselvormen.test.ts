import { describe, expect, it } from 'vitest';
import { LOOPSTAPPEN } from '#shared/domein/keuzes';
import { mogelijkNa } from '#shared/domein/levensloop';
import { schemaLoopgebeurtenis } from '#shared/domein/traject';
import { ontbreektBijWissel } from '#shared/domein/wissel';
import { gebeurtenisVan, wisselvorm, type Wisselinhoud } from './wisselvormen.ts';

const LEEG: Wisselinhoud = { dag: '', reden: '', advies: '', bericht: '', naar: '', evaluatie: '', opbrengst: '' };
const VOL: Wisselinhoud = { dag: '2026-03-09', reden: ' want ', advies: 'advies', bericht: 'bericht', naar: 'wijkteam', evaluatie: '2026-05-14', opbrengst: 'rust' };
const KEUZES = [null, ...LOOPSTAPPEN].flatMap((stap) => mogelijkNa(stap).map((soort) => ({ stap, soort })));

describe('the forms of the changes of step', () => {
  it.each(KEUZES)('ask from $stap for $soort exactly what is needed', ({ stap, soort }) => {
    const { velden } = wisselvorm(stap, soort);
    expect(ontbreektBijWissel(gebeurtenisVan(soort, LEEG))).toHaveLength(velden.length + 1);
    // With only what the form asks, nothing is missing.
    const gevraagd = Object.fromEntries(velden.map(({ veld }) => [veld, VOL[veld]]));
    const gebeurtenis = gebeurtenisVan(soort, { ...LEEG, dag: VOL.dag, ...gevraagd });
    expect(ontbreektBijWissel(gebeurtenis)).toEqual([]);
    expect(schemaLoopgebeurtenis.safeParse(gebeurtenis).success).toBe(true);
  });

  it('call a change of the evaluation date in monitoren by its name', () => {
    expect(wisselvorm('hamerstuk', 'gaMonitoren').titel).toBe('Monitoren');
    expect(wisselvorm('in-overleg', 'gaMonitoren').titel).toBe('Na het overleg: monitoren');
    expect(wisselvorm('monitoren', 'gaMonitoren').titel).toBe('Nieuwe evaluatiedatum');
  });

  it('keep texts without space around them', () => {
    expect(gebeurtenisVan('neemInOverleg', VOL)).toEqual({ type: 'neemInOverleg', dag: '2026-03-09', reden: 'want' });
  });
});
