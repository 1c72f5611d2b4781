import { describe, expect, it } from 'vitest';
import { STANDAARD_REGIO } from './regio-standaard.ts';
import { regioverschillen } from './regio-verschil.ts';
import type { Regio } from './regio.ts';

const naam = (werkvormId: string, agendapuntId: string): string | null => (werkvormId === 'doorbraak' ? `Doorbraakoverleg, ${agendapuntId}` : null);

function verschil(deel: Partial<Regio>): Readonly<Record<string, readonly string[]>> {
  const delen = regioverschillen(STANDAARD_REGIO, { ...STANDAARD_REGIO, ...deel }, naam);
  return Object.fromEntries(delen.map(({ onderdeel, regels }) => [onderdeel, regels]));
}

describe('regioverschillen', () => {
  it('says nothing when nothing changes', () => {
    expect(verschil({})).toEqual({});
  });

  it('names what becomes otherwise', () => {
    expect(verschil({ naam: 'Waterstreek', prefix: 'TW', beidenVan12Tot15: false, adviestype: 'bindend' })).toEqual({
      'Naam van de regio': ['leeg wordt “Waterstreek”'],
      'Begin van de casuscodes': ['“WS” wordt “TW”'],
      'Advies als je niets anders kiest': ['“Dringend advies” wordt “Bindend advies”'],
      'Toestemming van 12 tot en met 15 jaar': ['“van jeugdige en ouders” wordt “van een van beiden”'],
    });
  });

  it('tells apart what comes, what goes and what gets another name', () => {
    const [lokaal, ...rest] = STANDAARD_REGIO.ladder;
    const ladder = [{ id: lokaal?.id ?? '', naam: 'Wijkteam' }, ...rest.filter(({ id }) => id !== 'bovenregionaal'), { id: 'nieuw', naam: 'Ministerie' }];
    expect(verschil({ ladder }).Opschaling).toEqual(['Erbij: Ministerie', 'Weg: Bovenregionaal expertisenetwerk', '“Lokaal team” heet dan “Wijkteam”']);
  });

  it('sees another order of what stays, and not that something in between went', () => {
    const ladder = STANDAARD_REGIO.ladder.toReversed();
    expect(verschil({ ladder }).Opschaling).toEqual([`Andere volgorde: ${ladder.map((trede) => trede.naam).join(', ')}`]);
    expect(verschil({ rollen: STANDAARD_REGIO.rollen.toSpliced(3, 1) }).Rollen).toEqual(['Weg: Ouder']);
  });

  it('compares minutes, also of a werkvorm that is not known here', () => {
    expect(verschil({ minuten: { doorbraak: { leren: 4 }, vreemd: { start: 1 } } }).Minuten).toEqual([
      'Doorbraakoverleg, leren: zoals de werkvorm wordt 4 minuten',
      'start (vreemd, hier niet bekend): zoals de werkvorm wordt 1 minuut',
    ]);
  });
});
