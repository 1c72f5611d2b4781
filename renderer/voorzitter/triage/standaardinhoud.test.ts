import { describe, expect, it } from 'vitest';
import type { Casus } from '#shared/domein/casus';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { standaardinhoud } from './standaardinhoud.ts';

const VANDAAG = '2026-03-19';
const casus: Casus = nieuweCasus('a', 'WS-2026-019', 0);
const overleg = (evaluatie: string): Casus['overleggen'][number] => ({ sessieId: 's', werkvorm: 'Doorbraakoverleg', datum: VANDAAG, besluit: '', regie: '', evaluatie, signalen: [] });
const begin = (soort: Parameters<typeof standaardinhoud>[0], met: Partial<Casus> = {}) => standaardinhoud(soort, { ...casus, ...met }, STANDAARD_REGIO, VANDAAG);

describe('standaardinhoud', () => {
  it('begins with today and nothing else', () => {
    expect(begin('neemInOverleg')).toEqual({ dag: VANDAAG, reden: '', advies: '', bericht: '', naar: '', evaluatie: '', opbrengst: '' });
  });

  it('has ready what is missing when a casus goes back', () => {
    const { reden, bericht } = begin('stuurTerug', { kern: 'Hoe kan deze jongere blijven wonen?' });
    expect(reden).toMatch(/^Er ontbreekt nog: leeftijdscategorie; .*; recente verklarende analyse\.$/u);
    expect(bericht).toContain('Is er een recente verklarende analyse?');
  });

  it('takes the evaluation of the last meeting, unless it has passed', () => {
    expect(begin('gaMonitoren', { overleggen: [overleg('2026-04-01'), overleg('2026-05-14')] }).evaluatie).toBe('2026-05-14');
    expect(begin('gaMonitoren', { overleggen: [overleg(VANDAAG)] }).evaluatie).toBe('');
    expect(begin('gaMonitoren').evaluatie).toBe('');
  });
});
