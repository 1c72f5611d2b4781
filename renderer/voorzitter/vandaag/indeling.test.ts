import { describe, expect, it } from 'vitest';
import type { Fase } from '#shared/werkvormen/keuzes';
import { bijeenkomsten, type Bijeenkomst, type Sessie } from '../sessies/bijeenkomst.ts';
import { proefsessie } from '../sessies/proefsessie.ts';
import { deelIn as deelBijeenkomstenIn, geplandeCodes, type Indeling } from './indeling.ts';

const VANDAAG = '2026-03-12';

function sessie(id: string, fase: Fase, datum = '', aanvang = ''): Sessie {
  return proefsessie(id, { fase, datum, aanvang, casuscodes: [`code van ${id}`] });
}
const deelIn = (sessies: readonly Sessie[], vandaag: string): Indeling => deelBijeenkomstenIn(bijeenkomsten(sessies), vandaag);
const ids = (lijst: readonly Bijeenkomst[]): readonly string[] => lijst.map(({ id }) => id);

describe('deelIn', () => {
  it('puts what runs before everything else', () => {
    const { nu, afTeRonden } = deelIn([sessie('af', 'afronden', '2026-03-01'), sessie('loopt', 'bezig', '2026-03-12')], VANDAAG);
    expect(nu?.id).toBe('loopt');
    expect(ids(afTeRonden)).toEqual(['af']);
  });

  it("puts today's meeting before what waits to be finished, and that before the next meeting", () => {
    const alle = [sessie('straks', 'voorbereiding', '2026-03-12', '13:00'), sessie('af', 'afronden', '2026-03-01'), sessie('later', 'voorbereiding', '2026-03-20')];
    expect(deelIn(alle, VANDAAG).nu?.id).toBe('straks');
    expect(deelIn(alle.slice(1), VANDAAG).nu?.id).toBe('af');
    expect(deelIn(alle.slice(2), VANDAAG).nu?.id).toBe('later');
  });

  it('sorts what is planned by day and hour, and keeps apart what has no day ahead', () => {
    const { nu, gepland, zonderDatum } = deelIn(
      [
        sessie('derde', 'voorbereiding', '2026-04-01', '09:00'),
        sessie('tweede', 'voorbereiding', '2026-03-20', '15:00'),
        sessie('eerste', 'voorbereiding', '2026-03-20', '09:00'),
        sessie('voorbij', 'voorbereiding', '2026-03-11'),
        sessie('ooit', 'voorbereiding'),
      ],
      VANDAAG,
    );
    expect(nu?.id).toBe('eerste');
    expect(ids(gepland)).toEqual(['tweede', 'derde']);
    expect(ids(zonderDatum)).toEqual(['ooit', 'voorbij']);
  });

  it('leaves out what is closed', () => {
    expect(deelIn([sessie('dicht', 'afgesloten', VANDAAG)], VANDAAG)).toEqual({ nu: null, bezig: [], afTeRonden: [], gepland: [], zonderDatum: [] });
  });
});

describe('geplandeCodes', () => {
  it('are those of what is still to be held or runs', () => {
    const alle = bijeenkomsten([sessie('straks', 'voorbereiding'), sessie('loopt', 'bezig'), sessie('af', 'afronden'), sessie('dicht', 'afgesloten')]);
    expect(geplandeCodes(alle)).toEqual(['code van straks', 'code van loopt']);
  });
});
