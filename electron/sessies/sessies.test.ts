import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { klokstand } from '#shared/werkvormen/klok';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { pasRegioToe } from '#shared/werkvormen/regio';
import type { SessieOpdracht } from '#shared/werkvormen/sessie';
import { faseVan, plekVan, spiegel } from '#shared/werkvormen/stand';
import { fout, Laptop } from '../../tests/materiaal/laptop.ts';
import { EEN_UUR, invulling, lijst, MINUUT, plekUit } from '../../tests/materiaal/proefsessie.ts';
import { eenCasus, leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import type { Sessiestand } from './sessies.ts';

const UUR = 60 * MINUUT;
const REDEN = 'voor de proef';

const metCode = (code: string) => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown }) as unknown;

let laptop: Laptop;
let id: string;
const stuur = (opdracht: SessieOpdracht) => laptop.sessies.stuur(id, opdracht);
const open = () => laptop.sessies.open(id);
const beeld = (stand: Sessiestand) => spiegel(stand.werkvorm, stand.snapshot);
const waar = async () => {
  const stand = await open();
  const plek = plekVan(stand.werkvorm, beeld(stand));
  return plek === null ? faseVan(beeld(stand)) : [plek.agendapuntId, plek.itemId, plek.stapId].filter((d) => d !== null).join('/');
};
/** Ms in the present tijdvak, as the window would show it. */
const verlopen = async () => {
  const stand = await open();
  return klokstand(stand.werkvorm, beeld(stand).context, laptop.wand)?.verlopenMs;
};
const start = async () => {
  await stuur({ type: 'plan.wijzig', plan: tweeGroepen });
  await stuur({ type: 'sessie.start' });
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  laptop = new Laptop();
  ({ id } = await laptop.sessies.maak({ werkvormId: 'leersessie' }));
});
afterEach(async () => {
  await laptop.sessies.sluitAlles();
  vi.useRealTimers();
});

describe('a session in the kluis', () => {
  it('is on disk as soon as it is made, with a line for the list', async () => {
    expect(await waar()).toBe('voorbereiding');
    expect(laptop.sessies.lijst()).toEqual([
      { id, regel: { soort: 'sessie', werkvorm: 'Knooppunten-leersessie', onderwerp: '', datum: '', aanvang: '', fase: 'voorbereiding', casuscodes: [], zitting: null, minuten: 55, begonnenOp: null, afgeslotenOp: null, gewijzigdOp: EEN_UUR } },
    ]);
    await start();
    expect(laptop.sessies.lijst()[0]?.regel).toMatchObject({ onderwerp: tweeGroepen.onderwerp, fase: 'bezig', casuscodes: ['WS-2026-001', 'WS-2026-002'], minuten: 105, begonnenOp: EEN_UUR });
  });
  it('leaves a line of a newer Ontwar out of the list, and shows the others', async () => {
    await laptop.opslag.bewaar({ id: 'nieuwer', soort: 'sessie', inhoud: {}, regel: { soort: 'sessie', fase: 'vastgesteld' } });
    expect(laptop.sessies.lijst().map((sessie) => sessie.id)).toEqual([id]);
  });
  it('changes its line no more than once a minute while someone types', async () => {
    await start();
    const regel = () => JSON.stringify(laptop.sessies.lijst()[0]?.regel);
    const voor = regel();
    laptop.wacht(59_000);
    await stuur(invulling('casusbeeld', 'gemist', lijst('de school')));
    expect(regel()).toBe(voor);
    laptop.wacht(1_000);
    await stuur(invulling('casusbeeld', 'gemist', lijst('de scholen')));
    expect(regel()).not.toBe(voor);
  });
  it('keeps the werkvorm it was made with', async () => {
    laptop.dood();
    expect((await open()).werkvorm).toEqual(pasRegioToe(leersessie, STANDAARD_REGIO));
  });
  it('is gone for good once destroyed', async () => {
    await open();
    await laptop.sessies.vernietig(id);
    await expect(open()).rejects.toEqual(metCode('NIET_GEVONDEN'));
    await expect(stuur({ type: 'sessie.start' })).rejects.toEqual(metCode('NIET_GEVONDEN'));
    expect(laptop.opslag.schijf.size).toBe(0);
  });
  it('does not come back when something was still waiting to be saved', async () => {
    await start();
    let laatDoor = (): void => undefined;
    laptop.opslag.poort = new Promise((klaar) => (laatDoor = klaar));
    const eerder = stuur({ type: 'klok.pauzeer' });
    const weg = laptop.sessies.vernietig(id);
    await vi.advanceTimersByTimeAsync(0);
    const later = expect(stuur({ type: 'klok.hervat' })).rejects.toEqual(metCode('NIET_GEVONDEN'));
    laatDoor();
    await Promise.all([eerder, weg, later]);
    expect(laptop.opslag.schijf.size).toBe(0);
  });
  it('can be destroyed also when it cannot be read', async () => {
    laptop.opslag.schijf.set(id, '{"id":"s1","soort":"sessie","inhoud":null}');
    laptop.dood();
    await laptop.sessies.vernietig(id);
    expect(laptop.opslag.schijf.size).toBe(0);
  });
  it('knows which sessions use a casus, as long as they are not closed', async () => {
    await start();
    expect(await laptop.sessies.waarinGebruikt('c1')).toEqual([tweeGroepen.onderwerp]);
    expect(await laptop.sessies.waarinGebruikt('c9')).toEqual([]);
    laptop.dood();
    expect(await laptop.sessies.waarinGebruikt('c1')).toEqual([tweeGroepen.onderwerp]);
    expect(laptop.sessies.isErEenBezig).toBe(false);
    await stuur({ type: 'sessie.sluit' });
    await stuur({ type: 'sessie.sluit' });
    expect(await laptop.sessies.waarinGebruikt('c1')).toEqual([]);
  });
  it('is made by the werkvorm as the region uses it, and keeps that when the region changes', async () => {
    laptop.regio = { ...STANDAARD_REGIO, minuten: { doorbraak: { feiten: 20 } } };
    const { id: hier } = await laptop.sessies.maak({ werkvormId: 'doorbraak' });
    laptop.regio = STANDAARD_REGIO;
    laptop.dood();
    const { werkvorm } = await laptop.sessies.open(hier);
    expect(werkvorm.agendapunten.find((a) => a.id === 'feiten')?.minuten).toBe(20);
    expect(werkvorm.rollen.slice(0, 2)).toEqual(STANDAARD_REGIO.rollen.slice(0, 2));
    expect(laptop.sessies.lijst().find((s) => s.id === hier)?.regel.minuten).toBe(70);
  });
  it('can begin with a plan: the casus of its sitting', async () => {
    const { id: hier } = await laptop.sessies.maak({ werkvormId: 'doorbraak', plan: { ...eenCasus, geleideGroepId: 'weg' } });
    expect(beeld(await laptop.sessies.open(hier)).context.plan).toEqual(eenCasus);
    expect(laptop.sessies.lijst().find((s) => s.id === hier)?.regel).toMatchObject({ zitting: eenCasus.zitting, onderwerp: eenCasus.onderwerp, minuten: 60 });
    const dubbel = { ...eenCasus, deelnemers: eenCasus.deelnemers.map((d) => ({ ...d, id: 'zelfde' })) };
    await expect(laptop.sessies.maak({ werkvormId: 'doorbraak', plan: dubbel })).rejects.toEqual(metCode('SESSIE_NIET_TOEGESTAAN'));
  });
  it('cannot be made from a werkvorm that is not there', async () => {
    await expect(laptop.sessies.maak({ werkvormId: 'onzin' })).rejects.toEqual(metCode('NIET_GEVONDEN'));
  });
});

describe('what is on disk but cannot be used', () => {
  const bederf = (wijzig: (inhoud: Record<string, unknown>) => void) => {
    const record = JSON.parse(laptop.opslag.schijf.get(id) ?? '') as { inhoud: Record<string, unknown> };
    wijzig(record.inhoud);
    laptop.opslag.schijf.set(id, JSON.stringify(record));
    laptop.dood();
    return laptop.opslag.schijf.get(id);
  };
  it.each<[string, (inhoud: Record<string, unknown>) => void, string]>([
    ['of a newer version', (i) => (i['versie'] = 3), 'VERSIE_TE_NIEUW'],
    ['without a stand', (i) => delete i['stand'], 'RECORD_BESCHADIGD'],
    ['with a stand of another werkvorm', (i) => ((i['stand'] as { value: unknown }).value = { bezig: { agenda: 'onzin', klok: 'loopt' } }), 'RECORD_BESCHADIGD'],
    ['with something else inside', (i) => (i['werkvorm'] = 'x'), 'RECORD_BESCHADIGD'],
  ])('%s: a named error, and nothing overwritten', async (_naam, wijzig, code) => {
    await start();
    const tekst = bederf(wijzig);
    await expect(open()).rejects.toEqual(metCode(code));
    await expect(stuur({ type: 'sessie.sluit' })).rejects.toEqual(metCode(code));
    expect(laptop.opslag.schijf.get(id)).toBe(tekst);
  });
});

it('what could not be read can be opened as soon as it can be', async () => {
  const goed = laptop.opslag.schijf.get(id) ?? '';
  laptop.opslag.schijf.set(id, '{"id":"s1","soort":"sessie","inhoud":null}');
  laptop.dood();
  await expect(open()).rejects.toEqual(metCode('RECORD_BESCHADIGD'));
  laptop.opslag.schijf.set(id, goed);
  expect(await waar()).toBe('voorbereiding');
});

describe('a change', () => {
  it('is on disk before it is acknowledged', async () => {
    await start();
    let laatDoor = (): void => undefined;
    laptop.opslag.poort = new Promise((klaar) => (laatDoor = klaar));
    let erkend = false;
    const belofte = stuur(invulling('casusbeeld', 'gemist', lijst('de school'))).then((antwoord) => {
      erkend = true;
      return antwoord;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect([erkend, laptop.opslag.schijf.get(id)?.includes('de school')]).toEqual([false, false]);
    laatDoor();
    await belofte;
    expect([erkend, laptop.opslag.schijf.get(id)?.includes('de school')]).toEqual([true, true]);
  });

  it('is told to whoever listens, with a number that counts up, until they stop', async () => {
    const standen: number[] = [];
    const stop = laptop.sessies.opStand((stand) => standen.push(stand.volgnummer));
    await start();
    expect(standen).toEqual([1, 2]);
    stop();
    await stuur({ type: 'klok.pauzeer' });
    expect(standen).toEqual([1, 2]);
  });

  it('that is not allowed says what is missing, and changes and saves nothing', async () => {
    await start();
    const voor = [laptop.opslag.bewaard, await open()];
    await expect(stuur({ type: 'agenda.volgende' })).rejects.toMatchObject({
      fout: { code: 'ONTBREEKT', watGebeurde: 'Deze stap is nog niet klaar.', details: ['Van 2 deelnemers is nog niet bekend of die er is.'] },
    });
    await expect(stuur({ type: 'klok.hervat' })).rejects.toMatchObject({ fout: { code: 'SESSIE_NIET_TOEGESTAAN', details: [] } });
    expect([laptop.opslag.bewaard, await open()]).toEqual(voor);
  });

  it('that cannot be saved is taken back: the session stands as it is on disk, and goes on when there is room again', async () => {
    await start();
    const voor = await open();
    const standen: Sessiestand[] = [];
    laptop.sessies.opStand((stand) => standen.push(stand));
    laptop.opslag.fout = fout('SCHIJF_VOL');
    await expect(stuur({ type: 'agenda.volgende', reden: REDEN })).rejects.toEqual(metCode('SCHIJF_VOL'));
    expect([await open(), standen]).toEqual([voor, []]);
    laptop.opslag.fout = null;
    await stuur({ type: 'agenda.volgende', reden: REDEN });
    expect(await waar()).toBe('casusbeeld');
  });

  it('waits its turn: many at once are carried out in order, and none is lost', async () => {
    await start();
    const veld = (n: number) => invulling('casusbeeld', 'gemist', lijst(...Array.from({ length: n }, (_, i) => `regel ${i}`)));
    const antwoorden = await Promise.all([
      ...Array.from({ length: 30 }, (_, i) => stuur(veld(i + 1))),
      stuur({ type: 'agenda.volgende', reden: REDEN }),
      stuur({ type: 'agenda.volgende', reden: REDEN }),
      stuur({ type: 'parkeer.zet', regels: [{ id: 'p', tekst: 'later', bron: '', vrijgegeven: false }] }),
    ]);
    expect(antwoorden.map((a) => a.volgnummer)).toEqual(Array.from({ length: 33 }, (_, i) => i + 3));
    laptop.dood();
    const { context } = beeld(await open());
    expect(context.antwoorden['casusbeeld#gemist']).toEqual(lijst(...Array.from({ length: 30 }, (_, i) => `regel ${i}`)));
    expect([context.parkeerplaats.length, await waar()]).toEqual([1, 'knooppunten/k1/wat-maakt']);
  });
});

describe('after a crash', () => {
  const stappen: readonly SessieOpdracht[] = [
    { type: 'plan.wijzig', plan: tweeGroepen },
    { type: 'sessie.start' },
    invulling('casusbeeld', 'gemist', lijst('half getypt wo')),
    { type: 'agenda.volgende', reden: REDEN },
    { type: 'klok.pauzeer' },
    { type: 'agenda.spring', naar: plekUit('knooppunten/k1/leren') },
    { type: 'klok.hervat' },
    { type: 'agenda.spring', naar: plekUit('knooppunten/k3/wat-maakt') },
    invulling('knooppunten/k3/wat-maakt', 'antwoord', lijst('stopt op datum')),
    { type: 'klok.verleng', minuten: 5 },
    { type: 'agenda.slaOver', omvang: 'onderdeel', reden: REDEN },
    { type: 'sessie.sluit' },
    { type: 'agenda.spring', naar: plekUit('afsluiting') },
    { type: 'sessie.sluit' },
    { type: 'sessie.sluit' },
    { type: 'sessie.heropen' },
  ];
  it.each(stappen.map((_, i) => i + 1))('right after step %d it stands where it stood, with the elapsed time right', async (aantal) => {
    for (const opdracht of stappen.slice(0, aantal)) {
      laptop.wacht(MINUUT);
      await stuur(opdracht);
    }
    laptop.wacht(30_000);
    const [voor, tijd] = [await open(), await verlopen()];
    laptop.dood();
    laptop.wacht(45_000);
    const na = await open();
    expect(na.snapshot).toEqual(voor.snapshot);
    expect(na.volgnummer).toBe(voor.volgnummer);
    const loopt = beeld(na).context.klok.sinds !== null;
    expect(await verlopen()).toBe(tijd === undefined ? undefined : tijd + (loopt ? 45_000 : 0));
  });

  it('asks about the time it was away when that was long and the clock ran, until it is answered', async () => {
    await start();
    laptop.dood();
    laptop.wacht(2 * MINUUT);
    expect((await open()).gemistMs).toBe(0);
    laptop.dood();
    laptop.wacht(UUR);
    expect((await open()).gemistMs).toBe(UUR + 2 * MINUUT);
    await stuur({ type: 'klok.trekAf', ms: UUR });
    expect((await open()).gemistMs).toBe(0);
    expect(await verlopen()).toBe(2 * MINUUT);
    await stuur({ type: 'klok.pauzeer' });
    laptop.dood();
    laptop.wacht(UUR);
    expect((await open()).gemistMs).toBe(0);
  });
  it('asks no more once it is said that the time counts, also after a crash', async () => {
    await start();
    laptop.dood();
    laptop.wacht(UUR);
    expect((await open()).gemistMs).toBe(UUR);
    await stuur({ type: 'klok.telMee' });
    expect((await open()).gemistMs).toBe(0);
    laptop.dood();
    laptop.wacht(MINUUT);
    expect((await open()).gemistMs).toBe(0);
    expect(await verlopen()).toBe(UUR + MINUUT);
  });
  it('asks again after a lock when nobody answered', async () => {
    await start();
    laptop.dood();
    laptop.wacht(UUR);
    await open();
    laptop.wacht(2 * MINUUT);
    await laptop.tik();
    await laptop.sessies.sluitAlles();
    laptop.start();
    expect((await open()).gemistMs).toBe(UUR + 2 * MINUUT);
    await stuur({ type: 'kaart.vink', plek: plekUit('welkom'), prompt: 0, aan: true });
    await laptop.sessies.sluitAlles();
    laptop.start();
    expect((await open()).gemistMs).toBe(0);
  });
  it('does not ask while nothing counts, as when the other group is entered after the end', async () => {
    await start();
    await stuur({ type: 'sessie.sluit' });
    await stuur({ type: 'agenda.spring', naar: plekUit('knooppunten/k3/leren') });
    laptop.dood();
    laptop.wacht(UUR);
    expect((await open()).gemistMs).toBe(0);
  });

  it('goes on from the time spent when the clock was set back meanwhile', async () => {
    await start();
    laptop.wacht(3 * MINUUT);
    await stuur(invulling('casusbeeld', 'gemist', lijst('x')));
    laptop.dood();
    laptop.wand -= 5 * UUR;
    expect(await verlopen()).toBe(3 * MINUUT);
    laptop.wacht(MINUUT);
    expect(await verlopen()).toBe(4 * MINUUT);
    await stuur({ type: 'klok.pauzeer' });
    laptop.dood();
    expect(await verlopen()).toBe(4 * MINUUT);
  });
});

describe('the clock of a running session', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('ticks once a second, and only for a session that runs', async () => {
    const tikken: number[] = [];
    await open();
    laptop.sessies.opTik(({ nu }) => tikken.push(nu));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tikken).toEqual([]);
    await start();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tikken).toHaveLength(3);
    expect(laptop.sessies.isErEenBezig).toBe(true);
    await stuur({ type: 'sessie.sluit' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect([tikken.length, laptop.sessies.isErEenBezig]).toEqual([3, false]);
  });

  it('tells the present to the window that opens it, not the moment of the last save', async () => {
    await start();
    laptop.wacht(30_000);
    const tikken: number[] = [];
    laptop.sessies.opTik(({ nu }) => tikken.push(nu));
    await open();
    expect(tikken).toEqual([laptop.wand]);
  });

  it('is saved once a minute, not once a second', async () => {
    await start();
    const voor = laptop.opslag.bewaard;
    for (let i = 0; i < 180; i += 1) {
      laptop.wacht(1_000);
      await laptop.tik();
    }
    expect(laptop.opslag.bewaard - voor).toBe(3);
  });

  it.each([UUR, -UUR, 26 * UUR])('spends no other time when the clock is set by %d ms, and the window hears it', async (verschil) => {
    await start();
    laptop.wacht(3 * MINUUT);
    await laptop.tik();
    const standen: Sessiestand[] = [];
    laptop.sessies.opStand((stand) => standen.push(stand));
    laptop.wand += verschil;
    await laptop.tik();
    expect(standen).toHaveLength(1);
    expect(await verlopen()).toBe(3 * MINUUT);
    laptop.wacht(MINUUT);
    await stuur({ type: 'agenda.volgende', reden: REDEN });
    laptop.dood();
    const { klok } = beeld(await open()).context;
    expect(klok.verlopen['welkom']).toBe(4 * MINUUT);
    expect(klok.begonnenOp).toBe(EEN_UUR + verschil);
  });

  it('spends no other time when the clock is set between two changes, without a tick, in every open session', async () => {
    await start();
    const ander = (await laptop.sessies.maak({ werkvormId: 'leersessie' })).id;
    await laptop.sessies.stuur(ander, { type: 'sessie.start' });
    laptop.wacht(2 * MINUUT);
    laptop.wand -= UUR;
    await stuur({ type: 'agenda.volgende', reden: REDEN });
    await laptop.sessies.stuur(ander, { type: 'agenda.volgende', reden: REDEN });
    expect(beeld(await open()).context.klok.verlopen['welkom']).toBe(2 * MINUUT);
    expect(beeld(await laptop.sessies.open(ander)).context.klok.verlopen['welkom']).toBe(2 * MINUUT);
  });

  it('is set right also when it is set while a change is being saved', async () => {
    await start();
    let laatDoor = (): void => undefined;
    laptop.opslag.poort = new Promise((klaar) => (laatDoor = klaar));
    laptop.wacht(MINUUT);
    const belofte = stuur(invulling('casusbeeld', 'gemist', lijst('x')));
    await vi.advanceTimersByTimeAsync(0);
    laptop.wand += UUR;
    await laptop.tik();
    laatDoor();
    await belofte;
    laptop.wacht(MINUUT);
    expect(await verlopen()).toBe(2 * MINUUT);
  });

  it('tells the window of a clock that was set also when a refused change noticed it first', async () => {
    await start();
    laptop.wand += UUR;
    await expect(stuur({ type: 'klok.hervat' })).rejects.toEqual(metCode('SESSIE_NIET_TOEGESTAAN'));
    const begin: (number | null)[] = [];
    laptop.sessies.opStand((stand) => begin.push(beeld(stand).context.klok.begonnenOp));
    await laptop.tik();
    await laptop.tik();
    expect(begin).toEqual([EEN_UUR + UUR]);
  });

  it('goes on telling the time while a change is being saved', async () => {
    await start();
    const tikken: number[] = [];
    laptop.sessies.opTik(({ nu }) => tikken.push(nu));
    let laatDoor = (): void => undefined;
    laptop.opslag.poort = new Promise((klaar) => (laatDoor = klaar));
    const belofte = stuur({ type: 'klok.pauzeer' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tikken).toHaveLength(3);
    laatDoor();
    await belofte;
  });

  it('takes sleep for real time', async () => {
    await start();
    laptop.klok.voorSlaap();
    laptop.wand += 10 * MINUUT;
    laptop.klok.naSlaap();
    await laptop.tik();
    expect(await verlopen()).toBe(10 * MINUUT);
  });

  it('does not care about the time zone', async () => {
    await start();
    laptop.wacht(3 * MINUUT);
    process.env['TZ'] = 'Asia/Tokyo';
    expect(new Date(EEN_UUR).getHours()).toBe(21);
    await laptop.tik();
    expect(await verlopen()).toBe(3 * MINUUT);
    process.env['TZ'] = 'America/New_York';
    laptop.dood();
    expect(await verlopen()).toBe(3 * MINUUT);
  });
});

describe('the question about the time away', () => {
  it('is about the tijdvak that counted that time, and waits while the room is in another', async () => {
    await start();
    laptop.wacht(UUR);
    laptop.dood();
    expect((await open()).gemistMs).toBe(UUR);
    await stuur({ type: 'agenda.volgende', reden: REDEN });
    laptop.wacht(10 * MINUUT);
    expect((await open()).gemistMs).toBe(0);
    await stuur({ type: 'agenda.vorige' });
    expect((await open()).gemistMs).toBe(UUR);
  });
});

describe('locking', () => {
  it('does not take a night of sleep for meeting time when the laptop slept before the lock was done', async () => {
    await start();
    laptop.wacht(10 * MINUUT);
    laptop.sessies.voorSlaap();
    laptop.klok.voorSlaap();
    laptop.wand += 8 * UUR;
    laptop.klok.naSlaap();
    await laptop.sessies.sluitAlles();
    laptop.dood();
    expect((await open()).gemistMs).toBe(8 * UUR);
    await stuur({ type: 'klok.trekAf', ms: 8 * UUR });
    expect(await verlopen()).toBe(10 * MINUUT);
  });

  it('is not held up by a session that is destroyed at that moment, and saves the others', async () => {
    await start();
    const { id: ander } = await laptop.sessies.maak({ werkvormId: 'leersessie' });
    await laptop.sessies.open(ander);
    laptop.wacht(10_000);
    const weg = laptop.sessies.vernietig(ander);
    await expect(laptop.sessies.sluitAlles()).resolves.toBeUndefined();
    await weg;
    laptop.dood();
    expect(beeld(await open()).context.klok.laatsteTik).toBe(EEN_UUR + 10_000);
  });

  it('lets what was asked before it finish, saves until when the session ran, and then refuses', async () => {
    await start();
    laptop.wacht(10_000);
    const belofte = stuur(invulling('casusbeeld', 'gemist', lijst('nog net')));
    const dicht = laptop.sessies.sluitAlles();
    await expect(belofte).resolves.toMatchObject({ volgnummer: 3 });
    await dicht;
    await expect(open()).rejects.toEqual(metCode('KLUIS_OP_SLOT'));
    await expect(stuur({ type: 'klok.pauzeer' })).rejects.toEqual(metCode('KLUIS_OP_SLOT'));
    await expect(laptop.sessies.maak({ werkvormId: 'leersessie' })).rejects.toEqual(metCode('KLUIS_OP_SLOT'));
    laptop.dood();
    const { context } = beeld(await open());
    expect(context.antwoorden['casusbeeld#gemist']).toEqual(lijst('nog net'));
    expect(context.klok.laatsteTik).toBe(EEN_UUR + 10_000);
  });
  it('comes through when the disk is full', async () => {
    await start();
    laptop.opslag.fout = fout('SCHIJF_VOL');
    await expect(laptop.sessies.sluitAlles()).resolves.toBeUndefined();
  });
});
