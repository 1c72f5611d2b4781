import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessieOpdracht } from '#shared/werkvormen/sessie';
import { antwoordSleutel } from '#shared/werkvormen/sleutels';
import { Leertrajectlaptop } from '../../../tests/materiaal/leertrajectlaptop.ts';
import { opdrachtVoor } from '../../../tests/materiaal/opdrachten.ts';
import { invulling, lijst, plekUit } from '../../../tests/materiaal/proefsessie.ts';

const WACHTZIN = 'zeven blauwe emmers bij de molen';
const DAG = 86_400_000;
const metCode = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });
const LEREN_B = 'knooppunten/k3/leren';
const vul = (pad: string, ...regels: readonly string[]): SessieOpdracht => invulling(pad, 'antwoord', lijst(...regels));

let hier: Leertrajectlaptop;
let daar: Leertrajectlaptop;
let id: string;
beforeEach(async () => {
  hier = await Leertrajectlaptop.start();
  daar = await Leertrajectlaptop.start();
  id = await hier.leersessie();
  await hier.metOpdrachten(id, [opdrachtVoor(1)]);
});
afterEach(async () => {
  await hier.sessies.sluitAlles();
  await daar.sessies.sluitAlles();
});

const geefMee = async (verlooptOp = '2026-03-20', wachtzin = WACHTZIN): Promise<Uint8Array> => {
  const { bytes, uitgifte } = await hier.groepswerk.maakGroepsbestand({ sessieId: id, groepId: 'B', wachtzin, verlooptOp });
  await hier.groepswerk.noteerUitgifte(id, uitgifte);
  return bytes;
};
const antwoorden = async (laptop: Leertrajectlaptop, sessieId: string) => (await laptop.sessies.kijkIn(sessieId)).snapshot.context.antwoorden;
const opLeren = antwoordSleutel({ plek: plekUit(LEREN_B), veldId: 'antwoord', perId: null });

describe('a group on another laptop', () => {
  it('is led there with its own part alone, and comes back into the one session', async () => {
    const { sessieId, nieuw } = await daar.groepswerk.neemAan(await geefMee(), WACHTZIN);
    expect(nieuw).toBe(true);
    const { plan } = (await daar.sessies.kijkIn(sessieId)).snapshot.context;
    expect([plan.groepen, plan.deelnemers, plan.knooppunten].map((deel) => deel.map((ding) => ding.id))).toEqual([['B'], ['b1'], ['k3', 'k4']]);
    expect(await daar.leertrajecten.lees(sessieId)).toMatchObject({ inhoud: { opdrachten: [] }, ontvangen: { groepId: 'B', verlooptOp: '2026-03-20', teruggegevenOp: null } });
    expect(daar.leertrajecten.lijst()).toMatchObject([{ sessieId, verlooptOp: '2026-03-20' }]);

    await daar.stuur(sessieId, { type: 'sessie.start' }, vul(LEREN_B, 'bel eerder'));
    await hier.stuur(id, { type: 'sessie.start' }, vul('knooppunten/k1/leren', 'rooster delen'));
    const terug = await daar.groepswerk.maakTerugbestand(sessieId);
    expect(terug.bestandsnaam).toBe('2026-03-12 leersessie Groep-B.ontwar-terug');
    const uitkomst = await hier.groepswerk.neemTerug(id, terug.bytes);
    expect(uitkomst).toMatchObject({ groepId: 'B', verschillen: 0 });
    expect(uitkomst.overgenomen).toBeGreaterThan(0);
    expect((await antwoorden(hier, id))[opLeren]).toMatchObject({ regels: [{ tekst: 'bel eerder' }] });
    expect((await hier.leertrajecten.lees(id)).uitgiften).toMatchObject([{ groepId: 'B', teruggekomenOp: hier.nu }]);
    // As often as one likes.
    expect(await hier.groepswerk.neemTerug(id, terug.bytes)).toMatchObject({ overgenomen: 0, verschillen: 0 });
  });

  it('opened once more gives the session that is there, with the new date and what was done in it', async () => {
    const eerste = await daar.groepswerk.neemAan(await geefMee(), WACHTZIN);
    await daar.stuur(eerste.sessieId, { type: 'sessie.start' }, vul(LEREN_B, 'bel eerder'));
    const tweede = await daar.groepswerk.neemAan(await geefMee('2026-04-01'), WACHTZIN);
    expect(tweede).toEqual({ sessieId: eerste.sessieId, nieuw: false });
    expect((await daar.leertrajecten.lees(eerste.sessieId)).ontvangen?.verlooptOp).toBe('2026-04-01');
    expect(Object.keys(await antwoorden(daar, eerste.sessieId))).toEqual([opLeren]);
    expect((await hier.leertrajecten.lees(id)).uitgiften).toHaveLength(1);
    expect(await hier.groepswerk.neemTerug(id, (await daar.groepswerk.maakTerugbestand(eerste.sessieId)).bytes)).toMatchObject({ verschillen: 0 });
  });

  it('shows what both sides changed, and takes over what is chosen', async () => {
    const { sessieId } = await daar.groepswerk.neemAan(await geefMee(), WACHTZIN);
    await daar.stuur(sessieId, { type: 'sessie.start' }, invulling('knooppunten/k3/verstoring', 'verstoring', { soort: 'keuze', keuzes: ['conflict'] }));
    await hier.stuur(id, { type: 'sessie.start' }, invulling('knooppunten/k3/verstoring', 'verstoring', { soort: 'keuze', keuzes: ['wettelijk'] }));
    expect(await hier.groepswerk.neemTerug(id, (await daar.groepswerk.maakTerugbestand(sessieId)).bytes)).toMatchObject({ verschillen: 1 });
    const [verschil] = (await hier.leertrajecten.lees(id)).verschillen;
    const plek = verschil?.versies.findIndex(({ van }) => van !== 'hier') ?? -1;
    const na = await hier.groepswerk.kies({ sessieId: id, verschilId: verschil?.id ?? '', keuze: plek });
    expect(na.verschillen).toEqual([]);
    expect(Object.values(await antwoorden(hier, id))).toEqual([{ soort: 'keuze', keuzes: ['conflict'] }]);
    await expect(hier.groepswerk.kies({ sessieId: id, verschilId: verschil?.id ?? '', keuze: 0 })).rejects.toEqual(metCode('LEERTRAJECT_NIET_TOEGESTAAN'));
  });
});

describe('what cannot be', () => {
  it.each([
    ['a day that is past', '2026-03-11', WACHTZIN, 'BERICHT_ONGELDIG'],
    ['no day', '', WACHTZIN, 'BERICHT_ONGELDIG'],
    ['a weak wachtzin', '2026-03-20', 'welkom', 'WACHTZIN_TE_ZWAK'],
  ])('a group file with %s', async (_wat, verlooptOp, wachtzin, code) => {
    await expect(geefMee(verlooptOp, wachtzin)).rejects.toEqual(metCode(code));
    expect((await hier.leertrajecten.lees(id)).uitgiften).toEqual([]);
  });

  it('is refused, and leaves nothing behind', async () => {
    const bytes = await geefMee();
    await expect(daar.groepswerk.neemAan(bytes, 'een andere zin dan deze')).rejects.toEqual(metCode('WACHTZIN_ONJUIST'));
    daar.nu += 30 * DAG;
    await expect(daar.groepswerk.neemAan(bytes, WACHTZIN)).rejects.toEqual(metCode('BESTAND_VERLOPEN'));
    expect(daar.schijf.schijf.size).toBe(0);
    await expect(hier.groepswerk.maakTerugbestand(id)).rejects.toEqual(metCode('LEERTRAJECT_NIET_TOEGESTAAN'));
    await expect(hier.groepswerk.neemTerug(id, bytes)).rejects.toEqual(metCode('BESTAND_VREEMD'));
    await expect(hier.groepswerk.maakGroepsbestand({ sessieId: id, groepId: 'Z', wachtzin: WACHTZIN, verlooptOp: '2026-03-20' })).rejects.toEqual(metCode('NIET_GEVONDEN'));
  });

  it('does not go on to a third laptop, and not back after its day', async () => {
    const { sessieId } = await daar.groepswerk.neemAan(await geefMee(), WACHTZIN);
    await expect(daar.groepswerk.maakGroepsbestand({ sessieId, groepId: 'B', wachtzin: WACHTZIN, verlooptOp: '2026-03-20' })).rejects.toEqual(metCode('LEERTRAJECT_NIET_TOEGESTAAN'));
    daar.nu += 30 * DAG;
    await expect(daar.groepswerk.maakTerugbestand(sessieId)).rejects.toEqual(metCode('BESTAND_VERLOPEN'));
  });

  it('comes not into a session that is closed', async () => {
    const { sessieId } = await daar.groepswerk.neemAan(await geefMee(), WACHTZIN);
    const { bytes } = await daar.groepswerk.maakTerugbestand(sessieId);
    await hier.stuur(id, { type: 'sessie.start' }, { type: 'sessie.sluit' }, { type: 'sessie.sluit' });
    await expect(hier.groepswerk.neemTerug(id, bytes)).rejects.toMatchObject({ fout: { code: 'SESSIE_NIET_TOEGESTAAN', watNu: expect.stringContaining('Heropen') as unknown } });
    await hier.stuur(id, { type: 'sessie.heropen' });
    await hier.groepswerk.neemTerug(id, bytes);
  });
});

describe('a kill at any save', () => {
  /** Does this with the app dying at the first save, then at the second, until it is done without. @returns how often it died */
  async function metDood(wie: () => Leertrajectlaptop, zet: (laptop: Leertrajectlaptop) => void, doe: () => Promise<unknown>, na: () => Promise<void>): Promise<number> {
    for (let n = 1; ; n += 1) {
      let bewaard = 0;
      wie().schijf.voorBewaren = () => {
        if ((bewaard += 1) >= n) throw new Error('kill');
      };
      const gelukt = await doe().then(() => true, () => false);
      zet(await wie().herstart());
      await na();
      if (gelukt) return n - 1;
    }
  }

  it('while a group file is opened leaves no half session, and opening it again makes the whole one', async () => {
    const bytes = await geefMee();
    let nieuw = 0;
    const gedood = await metDood(
      () => daar,
      (laptop) => void (daar = laptop),
      async () => {
        if ((await daar.groepswerk.neemAan(bytes, WACHTZIN)).nieuw) nieuw += 1;
      },
      async () => {
        for (const { id: sessieId } of daar.sessies.lijst()) expect((await daar.leertrajecten.lees(sessieId)).ontvangen).not.toBeNull();
        expect(daar.leertrajecten.lijst()).toHaveLength(daar.sessies.lijst().length);
      },
    );
    expect(gedood).toBe(2);
    expect(nieuw).toBe(1);
    expect(daar.sessies.lijst()).toHaveLength(1);
    expect(daar.schijf.ids('leertraject')).toHaveLength(1);
  });

  it('while what came back is merged brings nothing in twice and loses nothing', async () => {
    const { sessieId } = await daar.groepswerk.neemAan(await geefMee(), WACHTZIN);
    await daar.stuur(sessieId, { type: 'sessie.start' }, vul(LEREN_B, 'bel eerder', 'één plan'), { type: 'parkeer.zet', regels: [{ id: 'p1', tekst: 'vervoer', bron: '', vrijgegeven: false }] });
    const { bytes } = await daar.groepswerk.maakTerugbestand(sessieId);
    await hier.stuur(id, { type: 'sessie.start' }, vul('knooppunten/k1/leren', 'rooster delen'));
    const gedood = await metDood(
      () => hier,
      (laptop) => void (hier = laptop),
      () => hier.groepswerk.neemTerug(id, bytes),
      () => Promise.resolve(),
    );
    expect(gedood).toBe(2);
    const { context } = (await hier.sessies.kijkIn(id)).snapshot;
    expect(context.antwoorden[opLeren]).toMatchObject({ regels: [{ tekst: 'bel eerder' }, { tekst: 'één plan' }] });
    expect(Object.keys(context.antwoorden)).toHaveLength(2);
    expect(context.parkeerplaats).toMatchObject([{ tekst: 'vervoer' }]);
    expect(await hier.leertrajecten.lees(id)).toMatchObject({ verschillen: [], uitgiften: [{ teruggekomenOp: hier.nu }] });
  });

  it('a full disk between the two says that it is in the session already', async () => {
    const { sessieId } = await daar.groepswerk.neemAan(await geefMee(), WACHTZIN);
    const { bytes } = await daar.groepswerk.maakTerugbestand(sessieId);
    hier.schijf.vol.add('leertraject');
    await expect(hier.groepswerk.neemTerug(id, bytes)).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL', watGebeurde: expect.stringContaining('staat in de leersessie') as unknown } });
    hier.schijf.vol.clear();
    hier.schijf.vol.add('sessie');
    await expect(hier.groepswerk.neemTerug(id, bytes)).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL', watGebeurde: '' } });
    hier.schijf.vol.clear();
    await hier.groepswerk.neemTerug(id, bytes);
  });
});
