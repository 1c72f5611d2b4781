import { describe, expect, it } from 'vitest';
import { OntwarFout } from '#shared/contract/fouten';
import type { Loggebeurtenis } from '#shared/logboek/regel';
import type { NieuweRegel } from '../../kluis/logboek/logboek.ts';
import { gebeurtenis } from './bouwstenen.ts';
import { Logdienst } from './logdienst.ts';
import { Logloket } from './loket.ts';

const MINUUT = 60_000;

function opstelling() {
  const regels: NieuweRegel[] = [];
  const stand = { nu: 1_770_000_000_000, wie: 'anke' };
  const dienst = new Logdienst({
    logboek: { schrijf: async (regel) => void regels.push(regel) },
    wie: () => ({ id: stand.wie, naam: stand.wie }),
    bron: { casus: (id) => ({ id, code: '' }), sessie: async () => [], onderwerp: () => 'casus' },
    nu: () => stand.nu,
  });
  return { regels, stand, dienst };
}

const gelezen = (recordId: string, anders: Partial<Loggebeurtenis> = {}): Loggebeurtenis => gebeurtenis('gelezen', 'casus', { recordId, ...anders });

describe('what is written down', () => {
  it('is one line for the same record, kind and person within a quarter of an hour', async () => {
    const { regels, stand, dienst } = opstelling();
    for (let minuut = 0; minuut <= 30; minuut += 1) {
      await dienst.noteer(gelezen('a'));
      stand.nu += MINUUT;
    }
    expect(regels.map(({ op }) => (op - 1_770_000_000_000) / MINUUT)).toEqual([0, 15, 30]);
  });

  it('is a line of its own for another record, kind, person or particular, and for what failed', async () => {
    const { regels, stand, dienst } = opstelling();
    for (let keer = 0; keer < 2; keer += 1) {
      await dienst.noteer(gelezen('a'));
      await dienst.noteer(gelezen('b'));
      await dienst.noteer(gelezen('a', { soort: 'gewijzigd' }));
      await dienst.noteer(gelezen('a', { bijzonder: 'inzage' }));
    }
    expect(regels.length).toBe(4);
    stand.wie = 'bram';
    await dienst.noteer(gelezen('a'));
    expect(regels.length).toBe(5);
    for (let keer = 0; keer < 2; keer += 1) {
      await dienst.noteer(gelezen('a', { gelukt: false }));
      await dienst.noteer(gelezen('a', { soort: 'uitgevoerd' }));
    }
    expect(regels.length).toBe(9);
  });

  it('is not silenced by a clock that is set back', async () => {
    const { regels, stand, dienst } = opstelling();
    await dienst.noteer(gelezen('a'));
    stand.nu -= 365 * 24 * 60 * MINUUT;
    await dienst.noteer(gelezen('a'));
    expect(regels.length).toBe(2);
  });
});

describe('the window where every request comes by', () => {
  const fout = new OntwarFout({ code: 'WACHTZIN_ONJUIST', watGebeurde: '', watVeilig: '', watNu: '' });

  it('remembers what happened at the door of a locked kluis until it opens', async () => {
    const loket = new Logloket({ dienst: () => null, sluitend: () => null, wordtOpgeschreven: async () => true, isVanDeur: (naam) => naam.startsWith('kluis.') });
    expect(loket.bijOpening('kluis.gemaakt')).toEqual([gebeurtenis('kluis.gemaakt', 'kluis')]);
    await loket.verantwoord('kluis.open', {}, { gelukt: false, fout });
    await loket.verantwoord('kluis.open', {}, { gelukt: false, fout });
    await loket.verantwoord('kluis.zetVorigeTerug', { id: 'kop' }, { gelukt: true, uitkomst: undefined });
    expect(loket.bijOpening('kluis.geopend')).toEqual([
      gebeurtenis('kluis.hersteld', 'kluis', { recordId: 'kluis' }),
      gebeurtenis('kluis.geopend', 'kluis', { bijzonder: 'na 2 verkeerde pogingen' }),
    ]);
    expect(loket.bijOpening('kluis.geopend')).toEqual([gebeurtenis('kluis.geopend', 'kluis')]);
  });

  it('writes down what was under way when the kluis began to lock, and lets nothing of it out', async () => {
    const opgeschreven: string[] = [];
    const sluitend = () => ({ verantwoord: async (opdracht: string) => void opgeschreven.push(opdracht) });
    const loket = new Logloket({ dienst: () => null, sluitend, wordtOpgeschreven: async () => true, isVanDeur: (naam) => naam.startsWith('kluis.') });
    await expect(loket.verantwoord('sleutelhouder.voegToe', {}, { gelukt: true, uitkomst: {} })).rejects.toMatchObject({ fout: { code: 'KLUIS_OP_SLOT' } });
    await loket.verantwoord('kluis.nieuweHerstelcode', {}, { gelukt: true, uitkomst: {} });
    expect(opgeschreven).toEqual(['sleutelhouder.voegToe', 'kluis.nieuweHerstelcode']);
  });

  it('lets nothing out that could not be written down any more', async () => {
    const loket = new Logloket({ dienst: () => null, sluitend: () => null, wordtOpgeschreven: async (naam) => naam === 'casus.lees', isVanDeur: () => false });
    await expect(loket.verantwoord('casus.lees', {}, { gelukt: true, uitkomst: {} })).rejects.toMatchObject({ fout: { code: 'KLUIS_OP_SLOT' } });
    await expect(loket.verantwoord('casus.lees', {}, { gelukt: false, fout })).resolves.toBeUndefined();
    await expect(loket.verantwoord('casus.lijst', {}, { gelukt: true, uitkomst: [] })).resolves.toBeUndefined();
  });
});
