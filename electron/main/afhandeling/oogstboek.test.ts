import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Casus } from '#shared/domein/casus';
import { casusregelVan } from '#shared/domein/casusregel';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { loopstap } from '#shared/domein/levensloop';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import type { SessieOpdracht } from '#shared/werkvormen/sessie';
import type { Waarde } from '#shared/werkvormen/waarden';
import type { TeBewaren } from '../../kluis/opslag.ts';
import { Sessieklok } from '../../sessies/sessieklok.ts';
import { Sessies } from '../../sessies/sessies.ts';
import { fout, Opslag } from '../../../tests/materiaal/laptop.ts';
import { doorbraak, eenCasus, leersessie } from '../../../tests/materiaal/werkvormen.ts';
import { Casussen } from './casussen.ts';
import { leesOogstrecord, naarCasus, Oogstboek } from './oogstboek.ts';

const NU = Date.UTC(2026, 2, 19, 10);
const CASUS = 'c19';

/** A disk of which chosen records cannot be saved. */
class Schijf extends Opslag {
  vol = new Set<string>();
  /** Called before each save; throws to make the app die there. */
  voorBewaren: (id: string) => void = () => undefined;
  override async bewaar(record: TeBewaren): Promise<void> {
    this.voorBewaren(record.id);
    if (this.vol.has(record.id)) throw fout('SCHIJF_VOL');
    await super.bewaar(record);
  }
}

class App {
  readonly sessies: Sessies;
  readonly casussen: Casussen;
  readonly boek: Oogstboek;
  private constructor(opslag: Schijf, record: Awaited<ReturnType<typeof leesOogstrecord>>) {
    const klok = new Sessieklok({ wand: () => NU, monotoon: () => 0 });
    let id = opslag.schijf.size;
    this.sessies = new Sessies({ opslag, klok, nieuwId: () => `s${++id}`, werkvormen: [doorbraak, leersessie], regio: () => STANDAARD_REGIO });
    this.casussen = new Casussen({ opslag, nu: () => NU, nieuwId: () => 'x', gebruiktIn: () => Promise.resolve([]), prefix: () => 'WS', wie: () => 'voorzitter' });
    this.boek = new Oogstboek({ opslag, sessies: this.sessies, bestemmingen: [naarCasus(this.casussen, () => NU, () => 'voorzitter')] }, record);
  }
  static async start(opslag: Schijf): Promise<App> {
    const app = new App(opslag, await leesOogstrecord(opslag));
    await app.boek.haalAllesIn();
    return app;
  }
  casus(): Promise<Casus> {
    return this.casussen.lees(CASUS);
  }
}

let schijf: Schijf;
let app: App;
beforeEach(async () => {
  schijf = new Schijf();
  const wissel = { gebeurtenis: { type: 'neemInOverleg' as const, dag: '2026-03-09', reden: 'compleet' }, naar: 'in-overleg' as const, op: 1, door: '' };
  const casus: Casus = { ...nieuweCasus(CASUS, 'WS-2026-019', 0), levensloop: [wissel] };
  await schijf.bewaar({ id: CASUS, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
  app = await App.start(schijf);
});
afterEach(() => app.sessies.sluitAlles());

const vul = (veldId: string, waarde: Waarde): SessieOpdracht => ({
  type: 'veld.vulIn',
  antwoord: { plek: { agendapuntId: veldId === 'signalen' ? 'leren' : 'besluit', itemId: null, stapId: null }, veldId, perId: null },
  waarde,
});
const AFSPRAAK = { id: 'a1', wat: 'geeft overbrugging af', wie: 'wijkcoach', voor: '2026-03-27', mandaat: '' };

/** A meeting that was held, in afronden. */
async function gehouden(): Promise<string> {
  const { id } = await app.sessies.maak({ werkvormId: 'doorbraak', plan: eenCasus });
  await app.boek.stuur(id, { type: 'sessie.start' });
  await app.boek.stuur(id, vul('afspraken', { soort: 'afspraken', afspraken: [AFSPRAAK] }));
  await app.boek.stuur(id, vul('evaluatie', { soort: 'datum', dag: '2026-05-14' }));
  await app.boek.stuur(id, vul('signalen', { soort: 'lijst', regels: [{ id: 'r1', tekst: 'wonen zonder behandeling', bron: '', vrijgegeven: true }] }));
  await app.boek.stuur(id, { type: 'sessie.sluit' });
  return id;
}
const sluit = (id: string): Promise<unknown> => app.boek.stuur(id, { type: 'sessie.sluit' });

async function verwachtOogst(sessieId: string): Promise<void> {
  const casus = await app.casus();
  expect(casus.overleggen).toMatchObject([{ sessieId, evaluatie: '2026-05-14', signalen: ['wonen zonder behandeling'] }]);
  expect(casus.afspraken).toMatchObject([{ ...AFSPRAAK, sessieId, status: 'open' }]);
  expect(loopstap(casus.levensloop)).toBe('monitoren');
  expect(casus.levensloop).toHaveLength(2);
  expect((await leesOogstrecord(schijf)).nu.sessieIds).toEqual([]);
}

describe('closing a meeting on one casus', () => {
  it('brings what it brought to the casus, and nothing before it is closed', async () => {
    const id = await gehouden();
    expect((await app.casus()).overleggen).toEqual([]);
    await sluit(id);
    await verwachtOogst(id);
    expect(app.casussen.lijst()[0]?.regel).toMatchObject({ stap: 'monitoren', evaluatie: '2026-05-14', openAfspraken: ['2026-03-27'] });
  });

  it('replaces it when the meeting is opened again and closed anew', async () => {
    const id = await gehouden();
    await sluit(id);
    await app.boek.stuur(id, { type: 'sessie.heropen' });
    await app.boek.stuur(id, vul('afspraken', { soort: 'afspraken', afspraken: [{ ...AFSPRAAK, wie: 'jeugdbeschermer' }] }));
    await sluit(id);
    expect((await app.casus()).afspraken).toMatchObject([{ id: 'a1', wie: 'jeugdbeschermer' }]);
    expect((await app.casus()).overleggen).toHaveLength(1);
  });

  it('says so when the casus could not be brought up to date, and does it when the meeting is opened again', async () => {
    const id = await gehouden();
    schijf.vol.add(CASUS);
    await expect(sluit(id)).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL', watGebeurde: expect.stringContaining('is afgesloten, maar de casus') as unknown } });
    expect(app.sessies.lijst()[0]?.regel.fase).toBe('afgesloten');
    await app.boek.haalIn(id);
    expect((await app.casus()).overleggen).toEqual([]);
    schijf.vol.clear();
    await app.boek.haalIn(id);
    await verwachtOogst(id);
  });

  it('is not closed when nothing can be noted', async () => {
    const id = await gehouden();
    schijf.vol.add('oogst');
    await expect(sluit(id)).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL' } });
    expect(app.sessies.lijst()[0]?.regel.fase).toBe('afronden');
  });

  it('is done at the next opening of the kluis after a kill at any save', async () => {
    let gedood = 0;
    for (let n = 1; ; n += 1) {
      const id = await gehouden();
      let bewaard = 0;
      schijf.voorBewaren = () => {
        if ((bewaard += 1) >= n) throw new Error('kill');
      };
      const gelukt = await sluit(id).then(() => true, () => false);
      schijf.voorBewaren = () => undefined;
      await app.sessies.sluitAlles();
      app = await App.start(schijf);
      const fase = app.sessies.lijst().find((sessie) => sessie.id === id)?.regel.fase;
      if (gelukt) expect(fase).toBe('afgesloten');
      expect((await app.casus()).overleggen.map(({ sessieId }) => sessieId)).toEqual(fase === 'afgesloten' ? [id] : []);
      expect((await leesOogstrecord(schijf)).nu.sessieIds).toEqual([]);
      if (bewaard < n) break;
      gedood += 1;
      // The next one begins anew.
      await app.sessies.vernietig(id);
      const leeg = { ...(await app.casus()), overleggen: [], afspraken: [] };
      await schijf.bewaar({ id: CASUS, soort: 'casus', inhoud: leeg, regel: casusregelVan(leeg) });
    }
    expect(gedood).toBe(4);
  });

  it('has nothing to do for a casus or a meeting that was destroyed', async () => {
    const id = await gehouden();
    await app.casussen.vernietig(CASUS);
    await sluit(id);
    expect((await leesOogstrecord(schijf)).nu.sessieIds).toEqual([]);
    const ander = await gehouden();
    schijf.vol.add(CASUS);
    schijf.voorBewaren = (recordId) => {
      if (recordId === CASUS) throw fout('SCHIJF_VOL');
    };
    await sluit(ander);
    await app.sessies.vernietig(ander);
    app = await App.start(schijf);
    expect((await leesOogstrecord(schijf)).nu.sessieIds).toEqual([]);
  });

  it('leaves what a window does not know of yet when that window saves the casus', async () => {
    const id = await gehouden();
    const { versie: _v, id: _i, gemaaktOp: _g, gewijzigdOp: _w, levensloop: _l, overleggen: _o, verslagen: _s, ...opScherm } = await app.casussen.lees(CASUS);
    await sluit(id);
    await app.casussen.bewaar(CASUS, { ...opScherm, kern: 'nog net getypt' });
    expect(await app.casus()).toMatchObject({ kern: 'nog net getypt', afspraken: [{ id: 'a1' }] });
    // It was read again, and that reading was thrown away because something was typed meanwhile.
    await app.casussen.lees(CASUS);
    await app.casussen.bewaar(CASUS, opScherm);
    expect((await app.casus()).afspraken).toMatchObject([{ id: 'a1' }]);
  });
});

it('a leersessie on more casussen brings them nothing', async () => {
  const { id } = await app.sessies.maak({ werkvormId: 'leersessie', plan: { ...eenCasus, zitting: null } });
  await app.boek.stuur(id, { type: 'sessie.start' });
  await sluit(id);
  await sluit(id);
  expect(app.sessies.lijst()[0]?.regel.fase).toBe('afgesloten');
  expect((await app.casus()).overleggen).toEqual([]);
});
