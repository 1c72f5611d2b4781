import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { toonUur } from '#shared/domein/tijd';
import { druk, kop } from './bediening/basis.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { eersteKluis, ontgrendel } from './bediening/kluis.ts';
import { klokSeconden, leesKlok, staatBij, verwachtEinde } from './bediening/leiden.ts';
import { nieuweLeersessie, start, typOnderwerp } from './bediening/voorbereiden.ts';
import { leesBijeenkomst, VRAGEN } from './bediening/voorbeeld.ts';
import { PROEFWACHTZIN } from './brug.ts';

/* The clock of a session on a laptop whose clock is set, whose time zone changes, and on which time passes. */

const verhaal = doorlopend();
const { plan } = await leesBijeenkomst();
const UUR = 3_600_000;
const MINUUT = 60_000;
/** Seconds that reading the screen and a tick may make of difference. */
const SPELING = 3;

interface Proefklok {
  /** Ms by which the wall clock of the app is ahead of the real one. */
  verzet: number;
  /** Ms that passed for the app while for us they did not: both its clocks run ahead by as much. */
  verstreken: number;
}

/** Puts our hand on the two clocks of main, from outside. Must come before the kluis opens: what is opened holds on to its clock. */
async function grijpKlok(verzet = 0): Promise<void> {
  await verhaal.app().app.evaluate((_electron, begin) => {
    const proef = globalThis as unknown as { proefklok?: Proefklok };
    // Asked once more it is done already: a clock on a clock would go twice as far.
    if (proef.proefklok !== undefined) return;
    const klok: Proefklok = { verzet: begin, verstreken: 0 };
    proef.proefklok = klok;
    const [wand, monotoon] = [Date.now.bind(Date), performance.now.bind(performance)];
    Date.now = () => wand() + klok.verzet + klok.verstreken;
    performance.now = () => monotoon() + klok.verstreken;
  }, verzet);
}

async function zetKlok(stand: Partial<Proefklok>): Promise<void> {
  await verhaal.app().app.evaluate((_electron, nieuw) => void Object.assign((globalThis as unknown as { proefklok: Proefklok }).proefklok, nieuw), stand);
}

async function naarSessie(pagina: Page): Promise<void> {
  await ontgrendel(pagina, PROEFWACHTZIN);
  await druk(pagina.getByRole('region', { name: 'Nu aan de beurt' }).getByRole('button'), 'Enter');
  await staatBij(pagina, { vraag: VRAGEN.welkom });
}

/** The hours of the rail, entry by entry. */
function railuren(pagina: Page): Promise<readonly string[]> {
  return pagina.getByRole('navigation', { name: 'Agenda' }).getByRole('button').evaluateAll((knoppen) => knoppen.map((k) => /^\d\d\.\d\d/.exec(k.textContent)?.[0] ?? '').filter((uur) => uur !== ''));
}

/** Everything the clock shows in the time of more than two ticks, also for the blink of an eye, is what it said and the seconds that went by. */
async function klokLooptGewoonDoor(pagina: Page, doe: () => Promise<void>): Promise<void> {
  const voor = (await leesKlok(pagina)).seconden;
  const gezien = pagina.getByRole('timer').evaluate(
    (timer) =>
      new Promise<readonly string[]>((klaar) => {
        const teksten: string[] = [];
        const wachter = new MutationObserver(() => teksten.push(timer.textContent ?? ''));
        wachter.observe(timer, { subtree: true, characterData: true, childList: true });
        setTimeout(() => klaar(teksten), 2_600);
      }),
  );
  await doe();
  const seconden = (await gezien).map((tekst) => klokSeconden(tekst));
  expect(seconden.length).toBeGreaterThan(1);
  for (const stand of seconden) {
    expect(stand).toBeGreaterThanOrEqual(voor);
    expect(stand).toBeLessThanOrEqual(voor + 2.6 + SPELING);
  }
}

describe('the clock of a session', () => {
  it('runs, with the hours of the Netherlands', async () => {
    const pagina = await verhaal.start();
    await grijpKlok();
    await eersteKluis(pagina, PROEFWACHTZIN);
    await nieuweLeersessie(pagina);
    await typOnderwerp(pagina, plan);
    const voor = Date.now();
    await start(pagina);
    await staatBij(pagina, { vraag: VRAGEN.welkom });
    expect([toonUur(voor), toonUur(Date.now())]).toContain((await railuren(pagina))[0]);
    await expect.poll(async () => (await leesKlok(pagina)).seconden, { timeout: 5_000 }).toBeGreaterThan(0);
  });

  it.each([UUR, 0, -UUR, 0])('does not jump when the clock of the laptop is set %d ms from the real time', async (verzet) => {
    await klokLooptGewoonDoor(verhaal.pagina(), () => zetKlok({ verzet }));
  });

  it('shows the same Dutch hours on a laptop in Auckland', async () => {
    const oud = verhaal.pagina();
    const [uren, einde, klok, op] = [await railuren(oud), await verwachtEinde(oud), (await leesKlok(oud)).seconden, Date.now()];
    expect(uren.length).toBeGreaterThan(4);
    await verhaal.app().dood();
    const pagina = await verhaal.start({ env: { TZ: 'Pacific/Auckland' } });
    // The zone really is another one, in main and in the window.
    const zone = (): Promise<number> => pagina.evaluate(() => new Date('2026-01-01T00:00:00Z').getHours());
    expect([await zone(), await verhaal.app().app.evaluate(() => new Date('2026-01-01T00:00:00Z').getHours())]).toEqual([13, 13]);
    await naarSessie(pagina);
    expect([await railuren(pagina), await verwachtEinde(pagina)]).toEqual([uren, einde]);
    expect(Math.abs((await leesKlok(pagina)).seconden - klok - (Date.now() - op) / 1_000)).toBeLessThanOrEqual(SPELING);
  });

  it('goes on from what it was when the clock was set back two hours meanwhile', async () => {
    const klok = (await leesKlok(verhaal.pagina())).seconden;
    await verhaal.app().sluit();
    const pagina = await verhaal.start({ env: { TZ: 'Pacific/Auckland' } });
    await grijpKlok(-2 * UUR);
    await naarSessie(pagina);
    const op = Date.now();
    const na = (await leesKlok(pagina)).seconden;
    expect(Math.abs(na - klok)).toBeLessThanOrEqual(SPELING);
    const begin = Date.now() - 2 * UUR - na * 1_000;
    expect([toonUur(begin - 2_000), toonUur(begin + 2_000)]).toContain((await railuren(pagina))[0]);
    await klokLooptGewoonDoor(pagina, () => Promise.resolve());
    expect(Math.abs((await leesKlok(pagina)).seconden - na - (Date.now() - op) / 1_000)).toBeLessThanOrEqual(SPELING);
  });

  it('says so at four fifths and at the end of the time, counts over, and never moves the agenda', async () => {
    const pagina = verhaal.pagina();
    const kleur = (): Promise<string> => pagina.getByRole('timer').evaluate((t) => getComputedStyle(t.firstElementChild ?? t).color);
    const rustig = await kleur();
    expect(await leesKlok(pagina)).toMatchObject({ vanMinuten: 10, woord: '' });
    await zetKlok({ verstreken: 8 * MINUUT });
    await expect.poll(async () => (await leesKlok(pagina)).woord).toMatch(/^nog 1:\d\d$/);
    await pagina.getByText('Vier vijfde van de tijd is om.').waitFor({ state: 'attached' });
    const bijna = await kleur();
    await zetKlok({ verstreken: 10 * MINUUT });
    await expect.poll(async () => (await leesKlok(pagina)).woord).toMatch(/^0:\d\d over tijd$/);
    await pagina.getByText('De geplande tijd is om.').waitFor({ state: 'attached' });
    await zetKlok({ verstreken: 40 * MINUUT });
    await expect.poll(async () => (await leesKlok(pagina)).woord).toMatch(/^30:\d\d over tijd$/);
    expect(new Set([rustig, bijna, await kleur()]).size).toBe(3);
    await kop(pagina, VRAGEN.welkom).waitFor();
    expect(await pagina.getByRole('navigation', { name: 'Agenda' }).locator('[aria-current="step"]').getAttribute('title')).toBe('Welkom en spelregels');
  });
});
