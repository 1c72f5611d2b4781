import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SessieOpdracht } from '#shared/werkvormen/sessie';
import { fout } from '../../tests/materiaal/laptop.ts';
import { EEN_UUR, invulling, lijst, MINUUT, plekUit } from '../../tests/materiaal/proefsessie.ts';
import { beeld, SessieOpLaptop } from '../../tests/materiaal/sessie-op-laptop.ts';
import { tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import type { Sessiestand } from './sessies.ts';

const UUR = 60 * MINUUT;
const REDEN = 'voor de proef';
const metCode = (code: string) => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown }) as unknown;
const proef = new SessieOpLaptop();
const { open, start, stuur, verlopen } = proef;

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
      proef.laptop.wacht(MINUUT);
      await stuur(opdracht);
    }
    proef.laptop.wacht(30_000);
    const [voor, tijd] = [await open(), await verlopen()];
    proef.laptop.dood();
    proef.laptop.wacht(45_000);
    const na = await open();
    expect(na.snapshot).toEqual(voor.snapshot);
    expect(na.volgnummer).toBe(voor.volgnummer);
    const loopt = beeld(na).context.klok.sinds !== null;
    expect(await verlopen()).toBe(tijd === undefined ? undefined : tijd + (loopt ? 45_000 : 0));
  });

  it('asks about the time it was away when that was long and the clock ran, until it is answered', async () => {
    await start();
    proef.laptop.dood();
    proef.laptop.wacht(2 * MINUUT);
    expect((await open()).gemistMs).toBe(0);
    proef.laptop.dood();
    proef.laptop.wacht(UUR);
    expect((await open()).gemistMs).toBe(UUR + 2 * MINUUT);
    await stuur({ type: 'klok.trekAf', ms: UUR });
    expect((await open()).gemistMs).toBe(0);
    expect(await verlopen()).toBe(2 * MINUUT);
    await stuur({ type: 'klok.pauzeer' });
    proef.laptop.dood();
    proef.laptop.wacht(UUR);
    expect((await open()).gemistMs).toBe(0);
  });
  it('asks no more once it is said that the time counts, also after a crash', async () => {
    await start();
    proef.laptop.dood();
    proef.laptop.wacht(UUR);
    expect((await open()).gemistMs).toBe(UUR);
    await stuur({ type: 'klok.telMee' });
    expect((await open()).gemistMs).toBe(0);
    proef.laptop.dood();
    proef.laptop.wacht(MINUUT);
    expect((await open()).gemistMs).toBe(0);
    expect(await verlopen()).toBe(UUR + MINUUT);
  });
  it('asks again after a lock when nobody answered', async () => {
    await start();
    proef.laptop.dood();
    proef.laptop.wacht(UUR);
    await open();
    proef.laptop.wacht(2 * MINUUT);
    await proef.laptop.tik();
    await proef.laptop.sessies.sluitAlles();
    proef.laptop.start();
    expect((await open()).gemistMs).toBe(UUR + 2 * MINUUT);
    await stuur({ type: 'kaart.vink', plek: plekUit('welkom'), prompt: 0, aan: true });
    await proef.laptop.sessies.sluitAlles();
    proef.laptop.start();
    expect((await open()).gemistMs).toBe(0);
  });
  it('does not ask while nothing counts, as when the other group is entered after the end', async () => {
    await start();
    await stuur({ type: 'sessie.sluit' });
    await stuur({ type: 'agenda.spring', naar: plekUit('knooppunten/k3/leren') });
    proef.laptop.dood();
    proef.laptop.wacht(UUR);
    expect((await open()).gemistMs).toBe(0);
  });

  it('goes on from the time spent when the clock was set back meanwhile', async () => {
    await start();
    proef.laptop.wacht(3 * MINUUT);
    await stuur(invulling('casusbeeld', 'gemist', lijst('x')));
    proef.laptop.dood();
    proef.laptop.wand -= 5 * UUR;
    expect(await verlopen()).toBe(3 * MINUUT);
    proef.laptop.wacht(MINUUT);
    expect(await verlopen()).toBe(4 * MINUUT);
    await stuur({ type: 'klok.pauzeer' });
    proef.laptop.dood();
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
    proef.laptop.sessies.volgers.opTik(({ nu }) => tikken.push(nu));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tikken).toEqual([]);
    await start();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tikken).toHaveLength(3);
    expect(proef.laptop.sessies.isErEenBezig).toBe(true);
    await stuur({ type: 'sessie.sluit' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect([tikken.length, proef.laptop.sessies.isErEenBezig]).toEqual([3, false]);
  });

  it('tells the present to the window that opens it, not the moment of the last save', async () => {
    await start();
    proef.laptop.wacht(30_000);
    const tikken: number[] = [];
    proef.laptop.sessies.volgers.opTik(({ nu }) => tikken.push(nu));
    await open();
    expect(tikken).toEqual([proef.laptop.wand]);
  });

  it('is saved once a minute, not once a second', async () => {
    await start();
    const voor = proef.laptop.opslag.bewaard;
    for (let i = 0; i < 180; i += 1) {
      proef.laptop.wacht(1_000);
      await proef.laptop.tik();
    }
    expect(proef.laptop.opslag.bewaard - voor).toBe(3);
  });

  it.each([UUR, -UUR, 26 * UUR])('spends no other time when the clock is set by %d ms, and the window hears it', async (verschil) => {
    await start();
    proef.laptop.wacht(3 * MINUUT);
    await proef.laptop.tik();
    const standen: Sessiestand[] = [];
    proef.laptop.sessies.volgers.opStand((stand) => standen.push(stand));
    proef.laptop.wand += verschil;
    await proef.laptop.tik();
    expect(standen).toHaveLength(1);
    expect(await verlopen()).toBe(3 * MINUUT);
    proef.laptop.wacht(MINUUT);
    await stuur({ type: 'agenda.volgende', reden: REDEN });
    proef.laptop.dood();
    const { klok } = beeld(await open()).context;
    expect(klok.verlopen['welkom']).toBe(4 * MINUUT);
    expect(klok.begonnenOp).toBe(EEN_UUR + verschil);
  });

  it('spends no other time when the clock is set between two changes, without a tick, in every open session', async () => {
    await start();
    const ander = (await proef.laptop.sessies.maak({ werkvormId: 'leersessie' })).id;
    await proef.laptop.sessies.stuur(ander, { type: 'sessie.start' });
    proef.laptop.wacht(2 * MINUUT);
    proef.laptop.wand -= UUR;
    await stuur({ type: 'agenda.volgende', reden: REDEN });
    await proef.laptop.sessies.stuur(ander, { type: 'agenda.volgende', reden: REDEN });
    expect(beeld(await open()).context.klok.verlopen['welkom']).toBe(2 * MINUUT);
    expect(beeld(await proef.laptop.sessies.open(ander)).context.klok.verlopen['welkom']).toBe(2 * MINUUT);
  });

  it('is set right also when it is set while a change is being saved', async () => {
    await start();
    let laatDoor = (): void => undefined;
    proef.laptop.opslag.poort = new Promise((klaar) => (laatDoor = klaar));
    proef.laptop.wacht(MINUUT);
    const belofte = stuur(invulling('casusbeeld', 'gemist', lijst('x')));
    await vi.advanceTimersByTimeAsync(0);
    proef.laptop.wand += UUR;
    await proef.laptop.tik();
    laatDoor();
    await belofte;
    proef.laptop.wacht(MINUUT);
    expect(await verlopen()).toBe(2 * MINUUT);
  });

  it('tells the window of a clock that was set also when a refused change noticed it first', async () => {
    await start();
    proef.laptop.wand += UUR;
    await expect(stuur({ type: 'klok.hervat' })).rejects.toEqual(metCode('SESSIE_NIET_TOEGESTAAN'));
    const begin: (number | null)[] = [];
    proef.laptop.sessies.volgers.opStand((stand) => begin.push(beeld(stand).context.klok.begonnenOp));
    await proef.laptop.tik();
    await proef.laptop.tik();
    expect(begin).toEqual([EEN_UUR + UUR]);
  });

  it('goes on telling the time while a change is being saved', async () => {
    await start();
    const tikken: number[] = [];
    proef.laptop.sessies.volgers.opTik(({ nu }) => tikken.push(nu));
    let laatDoor = (): void => undefined;
    proef.laptop.opslag.poort = new Promise((klaar) => (laatDoor = klaar));
    const belofte = stuur({ type: 'klok.pauzeer' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tikken).toHaveLength(3);
    laatDoor();
    await belofte;
  });

  it('takes sleep for real time', async () => {
    await start();
    proef.laptop.klok.voorSlaap();
    proef.laptop.wand += 10 * MINUUT;
    proef.laptop.klok.naSlaap();
    await proef.laptop.tik();
    expect(await verlopen()).toBe(10 * MINUUT);
  });

  it('does not care about the time zone', async () => {
    await start();
    proef.laptop.wacht(3 * MINUUT);
    process.env['TZ'] = 'Asia/Tokyo';
    expect(new Date(EEN_UUR).getHours()).toBe(21);
    await proef.laptop.tik();
    expect(await verlopen()).toBe(3 * MINUUT);
    process.env['TZ'] = 'America/New_York';
    proef.laptop.dood();
    expect(await verlopen()).toBe(3 * MINUUT);
  });
});

describe('the question about the time away', () => {
  it('is about the tijdvak that counted that time, and waits while the room is in another', async () => {
    await start();
    proef.laptop.wacht(UUR);
    proef.laptop.dood();
    expect((await open()).gemistMs).toBe(UUR);
    await stuur({ type: 'agenda.volgende', reden: REDEN });
    proef.laptop.wacht(10 * MINUUT);
    expect((await open()).gemistMs).toBe(0);
    await stuur({ type: 'agenda.vorige' });
    expect((await open()).gemistMs).toBe(UUR);
  });
});

describe('locking', () => {
  it('does not take a night of sleep for meeting time when the laptop slept before the lock was done', async () => {
    await start();
    proef.laptop.wacht(10 * MINUUT);
    proef.laptop.sessies.voorSlaap();
    proef.laptop.klok.voorSlaap();
    proef.laptop.wand += 8 * UUR;
    proef.laptop.klok.naSlaap();
    await proef.laptop.sessies.sluitAlles();
    proef.laptop.dood();
    expect((await open()).gemistMs).toBe(8 * UUR);
    await stuur({ type: 'klok.trekAf', ms: 8 * UUR });
    expect(await verlopen()).toBe(10 * MINUUT);
  });

  it('is not held up by a session that is destroyed at that moment, and saves the others', async () => {
    await start();
    const { id: ander } = await proef.laptop.sessies.maak({ werkvormId: 'leersessie' });
    await proef.laptop.sessies.open(ander);
    proef.laptop.wacht(10_000);
    const weg = proef.laptop.sessies.vernietig(ander);
    await expect(proef.laptop.sessies.sluitAlles()).resolves.toBeUndefined();
    await weg;
    proef.laptop.dood();
    expect(beeld(await open()).context.klok.laatsteTik).toBe(EEN_UUR + 10_000);
  });

  it('lets what was asked before it finish, saves until when the session ran, and then refuses', async () => {
    await start();
    proef.laptop.wacht(10_000);
    const belofte = stuur(invulling('casusbeeld', 'gemist', lijst('nog net')));
    const dicht = proef.laptop.sessies.sluitAlles();
    await expect(belofte).resolves.toMatchObject({ volgnummer: 3 });
    await dicht;
    await expect(open()).rejects.toEqual(metCode('KLUIS_OP_SLOT'));
    await expect(stuur({ type: 'klok.pauzeer' })).rejects.toEqual(metCode('KLUIS_OP_SLOT'));
    await expect(proef.laptop.sessies.maak({ werkvormId: 'leersessie' })).rejects.toEqual(metCode('KLUIS_OP_SLOT'));
    proef.laptop.dood();
    const { context } = beeld(await open());
    expect(context.antwoorden['casusbeeld#gemist']).toEqual(lijst('nog net'));
    expect(context.klok.laatsteTik).toBe(EEN_UUR + 10_000);
  });
  it('comes through when the disk is full', async () => {
    await start();
    proef.laptop.opslag.fout = fout('SCHIJF_VOL');
    await expect(proef.laptop.sessies.sluitAlles()).resolves.toBeUndefined();
  });
});
