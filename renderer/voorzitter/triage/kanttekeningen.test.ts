import { describe, expect, it } from 'vitest';
import type { Loopgebeurtenis, Wissel } from '#shared/domein/traject';
import { kanttekeningen } from './kanttekeningen.ts';

const VANDAAG = '2026-03-19';

const na = (gebeurtenis: Loopgebeurtenis): readonly Wissel[] => [{ gebeurtenis, naar: 'triage', op: 0, door: '' }];
const triage = (dag: string): Loopgebeurtenis => ({ type: 'neemInTriage', dag });

describe('kanttekeningen', () => {
  it('says nothing of days in order', () => {
    expect(kanttekeningen(triage('2026-03-09'), na({ type: 'meldAan', dag: '2026-03-09' }), VANDAAG)).toEqual([]);
    expect(kanttekeningen(triage(''), [], VANDAAG)).toEqual([]);
  });

  it('tells of a day to come, and of one before the last step', () => {
    expect(kanttekeningen(triage('2026-03-20'), [], VANDAAG)).toEqual(['Deze dag moet nog komen.']);
    expect(kanttekeningen(triage('2026-03-08'), na({ type: 'vulAan', dag: '2026-03-09', reden: '' }), VANDAAG)).toEqual(['Deze dag ligt vóór de vorige stap, die van 9 maart 2026.']);
  });

  it('wants an evaluation after the step', () => {
    const monitoren = (evaluatie: string): Loopgebeurtenis => ({ type: 'gaMonitoren', dag: '2026-03-19', evaluatie });
    expect(kanttekeningen(monitoren('2026-03-19'), [], VANDAAG)).toEqual(['De evaluatie ligt niet na deze stap.']);
    expect(kanttekeningen(monitoren('2026-05-14'), [], VANDAAG)).toEqual([]);
  });
});
