import { describe, expect, it } from 'vitest';
import type { Fase } from '../werkvormen/keuzes.ts';
import type { Leertrajectoverzicht } from './leertraject.ts';
import { rondomzaken } from './opvolging-vandaag.ts';

const VANDAAG = '2026-02-20';
const regel = (deel: Partial<Leertrajectoverzicht>): Leertrajectoverzicht => ({ sessieId: 's', gevraagd: 0, beantwoord: 0, reageerVoor: '', post: 0, opvolging: [], verlooptOp: '', ...deel });
const sessie = (fase: Fase, id = 's') => ({ id, regel: { onderwerp: `thema ${id}`, fase } });
const zaken = (deel: Partial<Leertrajectoverzicht>, fase: Fase = 'voorbereiding', vandaag = VANDAAG) => rondomzaken([regel(deel)], [sessie(fase)], vandaag);
const teksten = (...arg: Parameters<typeof zaken>) => zaken(...arg).map(({ punten }) => punten.map(({ soort, tekst }) => `${soort}: ${tekst}`));

describe('answers that did not come', () => {
  it('are told until the day by which they were asked, and as late after it', () => {
    const drie = { gevraagd: 17, beantwoord: 14, reageerVoor: '2026-02-20' };
    expect(teksten(drie)).toEqual([['wacht: 3 antwoorden nog niet binnen, reageren kan tot 20 februari 2026']]);
    expect(teksten(drie, 'voorbereiding', '2026-02-21')).toEqual([['te-laat: 3 antwoorden nog niet binnen, reageren kon tot 20 februari 2026']]);
    expect(teksten({ gevraagd: 1 })).toEqual([['wacht: 1 antwoord nog niet binnen']]);
  });

  it('are in one line with the files that wait, and in none once the meeting runs or all came', () => {
    expect(teksten({ gevraagd: 2, beantwoord: 1, post: 2 })).toEqual([['wacht: 2 bestanden die jij moet bekijken', 'wacht: 1 antwoord nog niet binnen']]);
    expect(teksten({ gevraagd: 2, beantwoord: 1, post: 2 }, 'bezig')).toEqual([]);
    expect(teksten({ gevraagd: 2, beantwoord: 2 })).toEqual([]);
  });
});

describe('what was handed to somebody', () => {
  const punt = (wat: string, opDag: string) => ({ id: wat, wat, wie: 'GI', opDag });

  it('is told on its day, as late after it, and not before or without a day', () => {
    expect(zaken({ opvolging: [punt('lijst', VANDAAG)] }, 'afgesloten')).toMatchObject([{ deel: 'opvolging', punten: [{ soort: 'aandacht', tekst: 'vandaag aan de beurt' }], kern: 'lijst, GI' }]);
    expect(zaken({ opvolging: [punt('a', VANDAAG), punt('b', '2026-02-01'), punt('later', '2026-03-01'), punt('ooit', '')] }, 'afgesloten')).toMatchObject([
      { punten: [{ soort: 'te-laat', tekst: '2 punten sinds 1 februari 2026 aan de beurt' }], kern: 'b, GI, en nog 1' },
    ]);
    expect(zaken({ opvolging: [punt('later', '2026-02-21'), punt('ooit', '')] }, 'afgesloten')).toEqual([]);
  });
});

describe('a group file', () => {
  it('is told in its last week and when it expired, unless the meeting was closed', () => {
    expect(teksten({ verlooptOp: '2026-02-28' })).toEqual([]);
    expect(teksten({ verlooptOp: '2026-02-27' })).toEqual([['aandacht: groepsbestand verloopt over 7 dagen']]);
    expect(teksten({ verlooptOp: VANDAAG }, 'bezig')).toEqual([['aandacht: groepsbestand verloopt vandaag']]);
    expect(teksten({ verlooptOp: '2026-02-19' }, 'afronden')).toEqual([['te-laat: groepsbestand verlopen op 19 februari 2026']]);
    expect(teksten({ verlooptOp: '2026-02-19' }, 'afgesloten')).toEqual([]);
  });
});

it('puts what is late first, then follow-up, and leaves out what belongs to no session', () => {
  const uit = rondomzaken(
    [
      regel({ sessieId: 'a', gevraagd: 1 }),
      regel({ sessieId: 'b', opvolging: [{ id: 'p', wat: 'x', wie: '', opDag: VANDAAG }] }),
      regel({ sessieId: 'c', gevraagd: 1, reageerVoor: '2026-02-01' }),
      regel({ sessieId: 'weg', gevraagd: 1 }),
    ],
    [sessie('voorbereiding', 'a'), sessie('afgesloten', 'b'), sessie('voorbereiding', 'c')],
    VANDAAG,
  );
  expect(uit.map(({ sessieId }) => sessieId)).toEqual(['c', 'b', 'a']);
});
