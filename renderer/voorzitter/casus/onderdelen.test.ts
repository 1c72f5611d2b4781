import { describe, expect, it } from 'vitest';
import type { Casus } from '#shared/domein/casus';
import { leidtNaar, loopstap } from '#shared/domein/levensloop';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import { beginOnderdeel, onderdelen, type Onderdeel } from './onderdelen.ts';

const VANDAAG = '2026-04-10';

function met(gebeurtenissen: readonly Loopgebeurtenis[], deel: Partial<Casus> = {}): Casus {
  return gebeurtenissen.reduce<Casus>(
    (casus, gebeurtenis) => {
      const naar = leidtNaar(loopstap(casus.levensloop), gebeurtenis.type);
      if (naar === null) throw new Error(gebeurtenis.type);
      return { ...casus, levensloop: [...casus.levensloop, { gebeurtenis, naar, op: 1, door: 'voorzitter' }] };
    },
    { ...nieuweCasus('a', 'WS-2026-019', 1), ...deel },
  );
}
const AANGEMELD = { type: 'meldAan', dag: '2026-03-02' } as const;
const TRIAGE = { type: 'neemInTriage', dag: '2026-03-03' } as const;
const IN_OVERLEG = [AANGEMELD, TRIAGE, { type: 'neemInOverleg', dag: '2026-03-09', reden: '' }] as const;
const regel = (casus: Casus, id: Onderdeel) => onderdelen(casus, STANDAARD_REGIO, VANDAAG).find((r) => r.id === id);

describe('the parts of the page', () => {
  it('begin with the aanmelding while it is fresh, else with the overview', () => {
    expect(beginOnderdeel(met([AANGEMELD]))).toBe('aanmelding');
    expect(beginOnderdeel(met([AANGEMELD, TRIAGE]))).toBe('overzicht');
  });

  it('call the next step triage until its outcome, and count what is missing till then', () => {
    expect(regel(met([AANGEMELD, TRIAGE]), 'stap')?.naam).toBe('Triage');
    expect(regel(met([AANGEMELD, TRIAGE]), 'aanmelding')?.bij).toMatch(/^\d+ ontbreken$/);
    expect(regel(met(IN_OVERLEG), 'stap')?.naam).toBe('Volgende stap');
    expect(regel(met(IN_OVERLEG), 'aanmelding')).toMatchObject({ bij: '', let: false });
  });

  it('say where something is late or missing', () => {
    const afspraak = { id: 'x', wat: 'bellen', wie: 'wijkcoach', voor: '2026-03-27', mandaat: '', sessieId: null, gemaaktOp: '', status: 'open', statusOp: '', toelichting: '' } as const;
    const casus = met(IN_OVERLEG, { afspraken: [afspraak], notities: [{ id: 'n', op: 1, door: '', tekst: 'x' }] });
    expect(regel(casus, 'afspraken')).toMatchObject({ bij: '1 te laat', let: true });
    expect(regel(casus, 'grondslag')).toMatchObject({ bij: 'ontbreekt', let: true });
    expect(regel(casus, 'notities')).toMatchObject({ bij: '1', let: false });
    expect(regel(casus, 'overleggen')).toMatchObject({ bij: '', let: false });
  });
});
