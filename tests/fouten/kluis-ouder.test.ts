import { describe, expect, it } from 'vitest';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { MET_WACHTZIN, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';

/* Older files put back: what is noticed, and what docs/kluisformaat.md says cannot be. And a clock that goes back a year. */

const MAP = '/kluis';
const JAAR = 365 * 86_400_000;
const casus = (id: string, tekst: string) => ({ id, soort: 'casus', inhoud: tekst, regel: { kern: id } }) as const;

async function leeg(nu?: () => number): Promise<{ readonly schijf: Geheugenschijf; readonly kluis: Kluis }> {
  const schijf = new Geheugenschijf();
  await schijf.maakMap('/');
  const anders = nu === undefined ? {} : { nu };
  const { kluis } = await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: schijf, ...anders }));
  return { schijf, kluis };
}

const open = (schijf: Geheugenschijf): Promise<Kluis> => Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));

/** A kluis in which a record was saved once more since `oud`. */
async function tweeStanden(): Promise<{ readonly oud: Geheugenschijf; readonly nieuw: Geheugenschijf }> {
  const { schijf, kluis } = await leeg();
  for (const tekst of ['a1', 'a2']) await kluis.bewaar(casus('a', tekst));
  await kluis.bewaar(casus('b', 'b1'));
  await kluis.sluit();
  const oud = schijf.kopie();
  const weer = await open(schijf);
  await weer.bewaar(casus('a', 'a3'));
  await weer.sluit();
  return { oud, nieuw: schijf };
}

/** How reading `a` ends, after opening. */
async function leesA(schijf: Geheugenschijf): Promise<string> {
  let kluis: Kluis | null = null;
  const uit = await uitkomst(open(schijf).then((geopend) => (kluis = geopend)));
  if (kluis === null) return uit;
  const geopend: Kluis = kluis;
  const gelezen = await geopend.lees('a').then(String, async () => uitkomst(geopend.lees('a')));
  expect(await geopend.lees('b')).toBe('b1');
  await geopend.sluit();
  return gelezen;
}

const [A2, A3] = [`${MAP}/records/a.2`, `${MAP}/records/a.3`];

describe('a record replaced by its older self', () => {
  it('is noticed, under its own name or that of the newest', async () => {
    const { nieuw } = await tweeStanden();
    const overschreven = nieuw.kopie();
    overschreven.zetInhoud(A3, nieuw.inhoud(A2));
    expect(await leesA(overschreven)).toBe('RECORD_TERUGGEZET');
    const zonder = nieuw.kopie();
    await zonder.verwijder(A3);
    expect(await leesA(zonder)).toBe('RECORD_TERUGGEZET');
  });

  it('is noticed with the key of then as well, also when the record was made anew under another key', async () => {
    const { oud, nieuw } = await tweeStanden();
    const sleutel = nieuw.paden().find((pad) => pad.includes('/sleutels/') && nieuw.inhoud(pad).toString('latin1', 33, 34) === 'a') ?? '';
    const metSleutel = nieuw.kopie();
    metSleutel.zetInhoud(A3, oud.inhoud(A2));
    metSleutel.zetInhoud(sleutel, oud.inhoud(sleutel));
    expect(await leesA(metSleutel)).toBe('RECORD_TERUGGEZET');
    const kluis = await open(nieuw);
    await kluis.vernietig('a');
    await kluis.bewaar(casus('a', 'opnieuw'));
    await kluis.sluit();
    const terug = nieuw.kopie();
    terug.zetInhoud(`${MAP}/records/a.4`, oud.inhoud(A2));
    const vreemd = await terug.maak(sleutel);
    await vreemd.sluit();
    terug.zetInhoud(sleutel, oud.inhoud(sleutel));
    expect(await leesA(terug)).toBe('RECORD_BESCHADIGD');
  });

  it('that was destroyed does not come back with its key', async () => {
    const { oud, nieuw } = await tweeStanden();
    const sleutel = oud.paden().find((pad) => pad.includes('/sleutels/') && oud.inhoud(pad).toString('latin1', 33, 34) === 'a') ?? '';
    const kluis = await open(nieuw);
    await kluis.vernietig('a');
    await kluis.sluit();
    for (const pad of [A2, sleutel]) {
      await (await nieuw.maak(pad)).sluit();
      nieuw.zetInhoud(pad, oud.inhoud(pad));
    }
    expect(await leesA(nieuw)).toBe('NIET_GEVONDEN');
    expect(nieuw.paden().filter((pad) => pad === A2 || pad === sleutel)).toEqual([]);
  });

  it('an older index alone is noticed, or changes nothing: the newer record counts', async () => {
    const { oud, nieuw } = await tweeStanden();
    // The same snapshot with a log that ends earlier: as a log of which the last second was lost in a power cut.
    const log = nieuw.kopie();
    log.zetInhoud(`${MAP}/index.log`, oud.inhoud(`${MAP}/index.log`));
    expect(await leesA(log)).toBe('a3');
    const kluis = await open(nieuw);
    for (let i = 0; i < 300; i += 1) await kluis.bewaar(casus('b', 'b1'));
    await kluis.sluit();
    const index = nieuw.kopie();
    index.zetInhoud(`${MAP}/index`, oud.inhoud(`${MAP}/index`));
    expect(await leesA(index)).toBe('INDEX_BESCHADIGD');
  });

  it('together with the index and the log of then is not noticed, as the format says: nothing inside a folder can show that', async () => {
    const { oud, nieuw } = await tweeStanden();
    const samen = nieuw.kopie();
    await samen.verwijder(A3);
    for (const naam of ['index', 'index.log']) samen.zetInhoud(`${MAP}/${naam}`, oud.inhoud(`${MAP}/${naam}`));
    expect(await leesA(samen)).toBe('a2');
  });
});

describe('a clock that is set back a year', () => {
  it('between saves and between openings: everything is saved, read and destroyed as ever', async () => {
    let nu = 1_800_000_000_000;
    const { schijf, kluis } = await leeg(() => nu);
    const omgeving = () => proefomgeving({ bestanden: schijf, nu: () => nu });
    await kluis.bewaar(casus('a', 'a1'));
    nu -= JAAR;
    await kluis.bewaar(casus('a', 'a2'));
    await kluis.bewaar(casus('b', 'b1'));
    await kluis.logboek.schrijf({ op: nu, wie: kluis.wie, soort: 'gelezen', onderwerp: 'casus', recordId: 'a', casussen: [], voor: '', bijzonder: '', gelukt: true });
    await kluis.sluit();
    nu -= JAAR;
    const weer = await Kluis.open(MAP, MET_WACHTZIN, omgeving());
    expect([await weer.lees('a'), await weer.lees('b')]).toEqual(['a2', 'b1']);
    expect((await weer.logboek.controleer({ voortgang: () => undefined, teken: new AbortController().signal })).oordeel).toBe('heel');
    await weer.vernietig('a');
    await weer.nieuweHerstelcode(WACHTZIN);
    await weer.sluit();
    nu += 3 * JAAR;
    const later = await Kluis.open(MAP, MET_WACHTZIN, omgeving());
    expect(await uitkomst(later.lees('a'))).toBe('NIET_GEVONDEN');
    expect(await later.schade()).toEqual([]);
    await later.sluit();
  });

  it('while one waits after wrong attempts: never longer than a minute', async () => {
    let nu = 1_800_000_000_000;
    const { schijf, kluis } = await leeg(() => nu);
    await kluis.sluit();
    const poging = (geheim: string): Promise<string> =>
      uitkomst(Kluis.open(MAP, { soort: 'wachtzin', geheim }, proefomgeving({ bestanden: schijf, nu: () => nu })).then((weer) => weer.sluit()));
    for (let keer = 0; keer < 12; keer += 1) {
      expect(await poging('een heel andere wachtzin')).toBe('WACHTZIN_ONJUIST');
      nu += 61_000;
    }
    nu -= 61_000;
    expect(await poging(WACHTZIN)).toBe('WACHTEN_NA_POGINGEN');
    nu -= JAAR;
    expect(await poging(WACHTZIN)).toBe('WACHTEN_NA_POGINGEN');
    nu += 61_000;
    expect(await poging(WACHTZIN)).toBe('goed');
  });

  it('between two times that the index is made anew', async () => {
    let nu = 1_800_000_000_000;
    const { schijf, kluis } = await leeg(() => nu);
    await kluis.bewaar(casus('a', 'a1'));
    await kluis.sluit();
    for (let keer = 0; keer < 2; keer += 1) {
      schijf.zetInhoud(`${MAP}/index`, Buffer.from('kapot'));
      const weer = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf, nu: () => nu }), { herstelIndex: true });
      expect(await weer.lees('a')).toBe('a1');
      await weer.sluit();
      nu -= JAAR;
    }
    expect(await (await open(schijf)).lees('a')).toBe('a1');
  });
});
