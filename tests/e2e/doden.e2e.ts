import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wachtTotBewaard, druk, knop, kop, naarAfdeling, typ, typLetters, veld } from './bediening/basis.ts';
import { leesBeeldstand } from './bediening/beeldstand.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { maakKluis, ontgrendel, ontgrendelMetHerstelcode } from './bediening/kluis.ts';
import { leesKlok, leesLijst, markeer, parkeer, pauzeer, spring, staatBij, tochVerder, vulEnquete, vulLijst, volgende, watMist, type Klokstand } from './bediening/leiden.ts';
import { bereidVoor, naarDeel, nieuweLeersessie, start, wie, type TeTypenPlan } from './bediening/voorbereiden.ts';
import { ENQUETEVRAGEN, leesBijeenkomst, VRAGEN } from './bediening/voorbeeld.ts';
import { PROEFWACHTZIN } from './brug.ts';

/* SIGKILL at twelve points of one session: started again and unlocked, it stands where it stood. */

const verhaal = doorlopend();
const { casussen, plan: heelPlan } = await leesBijeenkomst();
const [casus] = casussen;
if (casus === undefined) throw new Error('The example has a casus.');
const knooppunten = heelPlan.knooppunten.filter((_, nummer) => nummer % 2 === 0).map((k) => ({ ...k, casuscodes: [casus.code] }));
const plan: TeTypenPlan = { ...heelPlan, casuscodes: [casus.code], deelnemers: heelPlan.deelnemers.filter(({ id }) => /[12]$/.test(id)), knooppunten };
const eigen = knooppunten[0]?.titel ?? '';
const vanB = knooppunten[1]?.titel ?? '';

/** Real time may pass by this many seconds more or less than the clock says. */
const SPELING = 3;

/** Kills, starts again, unlocks. Vandaag is what one sees then. */
async function doodEnOpen(): Promise<Page> {
  await verhaal.app().dood();
  const pagina = await verhaal.start();
  await ontgrendel(pagina, PROEFWACHTZIN);
  await kop(pagina, 'Vandaag').waitFor();
  return pagina;
}

/** The same, and on to the session by the one button that offers it. */
async function doodEnVerder(): Promise<Page> {
  const pagina = await doodEnOpen();
  await druk(pagina.getByRole('region', { name: 'Nu aan de beurt' }).getByRole('button'), 'Enter');
  await kop(pagina, 'Vandaag').waitFor({ state: 'detached' });
  return pagina;
}

/** Kills in the live screen and compares everything on it with what stood there; the clock has gone on. */
async function overleeft({ klokLoopt }: { readonly klokLoopt: boolean }): Promise<void> {
  const voor = verhaal.pagina();
  const [beeld, klok, op] = [await leesBeeldstand(voor), await leesKlok(voor), Date.now()];
  const na = await doodEnVerder();
  await na.getByRole('toolbar', { name: 'Leiden' }).waitFor();
  expect(await leesBeeldstand(na)).toEqual(beeld);
  await verwachtKlok(klok, klokLoopt ? op : null);
}

/** The clock stands at what it was, and when it runs at the time that went by since `sinds`. */
async function verwachtKlok(was: Klokstand, sinds: number | null): Promise<void> {
  const nu = await leesKlok(verhaal.pagina());
  expect(nu.vanMinuten).toBe(was.vanMinuten);
  if (sinds === null) expect(nu).toEqual(was);
  else expect(Math.abs(nu.seconden - was.seconden - (Date.now() - sinds) / 1_000)).toBeLessThanOrEqual(SPELING);
}

describe('the app that is killed', () => {
  it('while the herstelcode is on screen, has a kluis that this code opens', async () => {
    const herstelcode = await maakKluis(await verhaal.start(), PROEFWACHTZIN);
    await verhaal.app().dood();
    const pagina = await verhaal.start();
    await ontgrendelMetHerstelcode(pagina, herstelcode);
    await kop(pagina, 'Vandaag').waitFor();
  });

  it('while a casus is typed, still has its page', async () => {
    const pagina = verhaal.pagina();
    await naarAfdeling(pagina, 'Casussen');
    await druk(knop(pagina, 'Casus voor een leersessie'), 'Enter');
    await veld(pagina, 'Casuscode').fill(casus.code);
    await pagina.keyboard.press('Enter');
    await kop(pagina, casus.code).waitFor();
    await veld(pagina, 'Situatie').focus();
    await typLetters(pagina, 'Om kwart voor vi');
    await wachtTotBewaard(pagina);
    const na = await doodEnOpen();
    await naarAfdeling(na, 'Casussen');
    await druk(na.getByRole('list', { name: 'Casussen' }).getByRole('button', { name: casus.code }), 'Enter');
    await kop(na, casus.code).waitFor();
    expect(await veld(na, 'Situatie').inputValue()).toBe('Om kwart voor vi');
  });

  it('in the preparation, still has the plan', async () => {
    const pagina = verhaal.pagina();
    await nieuweLeersessie(pagina);
    await bereidVoor(pagina, plan);
    await naarDeel(pagina, 'Deelnemers');
    await pagina.getByRole('combobox', { name: 'Rol, nieuwe deelnemer' }).focus();
    await typLetters(pagina, 'huisa');
    await wachtTotBewaard(pagina);
    const delen = ['Leerthema, tijd en plaats', 'Casussen', 'Deelnemers', 'Groepen', 'Knooppunten', 'Agenda', 'Reageren op het verslag'] as const;
    const bekijk = async (bladzijde: Page): Promise<readonly (readonly string[])[]> => {
      const gezien = [];
      for (const deel of delen) {
        await naarDeel(bladzijde, deel);
        gezien.push((await leesBeeldstand(bladzijde)).velden);
      }
      return gezien;
    };
    const voor = await bekijk(pagina);
    expect(voor.flat()).toContain('Rol, deelnemer 5: huisa');
    expect(await bekijk(await doodEnVerder())).toEqual(voor);
  });

  it('just after the start, stands at the welcome with the clock running', async () => {
    await start(verhaal.pagina());
    await staatBij(verhaal.pagina(), { vraag: VRAGEN.welkom });
    await overleeft({ klokLoopt: true });
  });

  it('just after a guard was overruled, stands past it and knows the reason', async () => {
    const pagina = verhaal.pagina();
    const [eerste] = plan.deelnemers;
    if (eerste !== undefined) await markeer(pagina, wie(eerste), 'aanwezig');
    await pagina.keyboard.press('Control+Enter');
    expect(await watMist(pagina)).toEqual(['Van 4 deelnemers is nog niet bekend of die er is.']);
    await tochVerder(pagina, 'De trein stond stil bij Dijkveen.', { vraag: VRAGEN.casusbeeld });
    await overleeft({ klokLoopt: true });
  });

  it('in the middle of a word that was saved, still has the half word', async () => {
    const pagina = verhaal.pagina();
    await volgende(pagina, { vraag: VRAGEN.watMaakt, titel: eigen });
    await vulLijst(pagina, VRAGEN.watMaakt, ['Na 16 uur beslist niemand meer.', '']);
    await typLetters(pagina, 'Een kind gaat van ha');
    await wachtTotBewaard(pagina);
    await overleeft({ klokLoopt: true });
    expect(await leesLijst(verhaal.pagina(), VRAGEN.watMaakt)).toEqual(['Na 16 uur beslist niemand meer.', 'Een kind gaat van ha']);
  });

  it('while typing goes on, loses at most what came after the last time it said that all was saved', async () => {
    const pagina = verhaal.pagina();
    const begin = 'Een kind gaat van ha';
    const rest = 'nd tot hand, en elke plek vraagt een eigen intake, en een eigen formulier, en een eigen gesprek, en de volgende dag begint het opnieuw, met een ander aan de lijn die dezelfde dingen vraagt.';
    await pagina.getByRole('textbox', { name: `${VRAGEN.watMaakt}, regel 2 van 2` }).focus();
    await pagina.keyboard.press('End');
    let moe = false;
    const typen = (async () => {
      // As a person types: in bursts, with a breath between words.
      for (const woord of rest.split(/(?<= )/u)) {
        if (moe) return;
        await pagina.keyboard.type(woord, { delay: 10 });
        await pagina.waitForTimeout(40);
      }
    })().catch(() => undefined);
    let bewaard = '';
    let gezien = 0;
    for (const tot = Date.now() + 5_000; gezien < 2 && Date.now() < tot; ) {
      const nu = await pagina.evaluate(() => ({
        tekst: [...document.querySelectorAll('textarea')].find((v) => v.value.startsWith('Een kind'))?.value ?? '',
        bewaard: document.querySelector('footer')?.textContent.includes('bewaard ') ?? false,
      }));
      if (nu.bewaard && nu.tekst.length > Math.max(begin.length, bewaard.length)) {
        bewaard = nu.tekst;
        gezien += 1;
      }
    }
    expect(gezien).toBe(2);
    const na = await doodEnVerder();
    moe = true;
    await typen;
    await staatBij(na, { vraag: VRAGEN.watMaakt, titel: eigen });
    const [, tweede = ''] = await leesLijst(na, VRAGEN.watMaakt);
    expect(tweede.startsWith(bewaard)).toBe(true);
    expect(`${begin}${rest}`.startsWith(tweede)).toBe(true);
    expect(tweede.length).toBeLessThan(`${begin}${rest}`.length);
  });

  it('while paused, is still paused and counted nothing', async () => {
    const pagina = verhaal.pagina();
    await parkeer(pagina, 'Wie belt de verzekeraar?');
    await pauzeer(pagina);
    await overleeft({ klokLoopt: false });
    await verhaal.pagina().getByText('Pauze. De klok staat stil.').waitFor();
    await verhaal.pagina().waitForTimeout(1_500);
    expect((await leesKlok(verhaal.pagina())).woord).toBe('staat stil');
    await verhaal.pagina().keyboard.press('F7');
    await verhaal.pagina().getByText('Pauze. De klok staat stil.').waitFor({ state: 'detached' });
  });

  it('after five minutes more, still has them', async () => {
    const pagina = verhaal.pagina();
    const { vanMinuten } = await leesKlok(pagina);
    await pagina.keyboard.press('F8');
    await expect.poll(async () => (await leesKlok(pagina)).vanMinuten).toBe(vanMinuten + 5);
    await overleeft({ klokLoopt: true });
  });

  it('while entering what group B brought, stands there while the room is elsewhere', async () => {
    const pagina = verhaal.pagina();
    await spring(pagina, vanB, { vraag: VRAGEN.watMaakt, titel: vanB, inbreng: 'Inbreng van groep B' });
    await pagina.getByText(`in de zaal: ${eigen}`).waitFor();
    await vulLijst(pagina, VRAGEN.watMaakt, ['De behandeling stopt op datum.']);
    await wachtTotBewaard(pagina);
    await overleeft({ klokLoopt: true });
    await verhaal.pagina().getByText(`in de zaal: ${eigen}`).waitFor();
  });

  it('in the enquête, still has the forms', async () => {
    const pagina = verhaal.pagina();
    await spring(pagina, 'Enquête', { vraag: VRAGEN.enquete });
    await vulEnquete(pagina, 1, { cijfer: 8, antwoorden: { [ENQUETEVRAGEN['ervaren'] ?? '']: 'Eindelijk niet over wie, maar over hoe.' } });
    await vulEnquete(pagina, 2, { cijfer: null, antwoorden: { [ENQUETEVRAGEN['gemist'] ?? '']: '' } });
    await pagina.getByRole('region', { name: 'Formulier 2' }).getByLabel(ENQUETEVRAGEN['aandacht'] ?? '').focus();
    await typ(pagina, 'Minder knoopp');
    await wachtTotBewaard(pagina);
    const voor = await formulieren(pagina);
    expect(voor.flat()).toContain('Wat zijn aandachtspunten voor een volgende keer?: Minder knoopp');
    const na = await doodEnVerder();
    await staatBij(na, { vraag: VRAGEN.enquete });
    expect(await formulieren(na)).toEqual(voor);
  });

  it('in afronden, stands there, with what was decided against the method', async () => {
    const pagina = verhaal.pagina();
    await spring(pagina, eigen, { vraag: VRAGEN.watMaakt, titel: eigen });
    await druk(knop(pagina, 'Naar afronden'), 'Enter');
    await kop(pagina, 'Knooppunten-leersessie afronden').waitFor();
    const voor = await pagina.getByRole('main').innerText();
    expect(voor).toContain('De trein stond stil bij Dijkveen.');
    const na = await doodEnVerder();
    await kop(na, 'Knooppunten-leersessie afronden').waitFor();
    const zonderStatus = (tekst: string): string => tekst.replace(/bewaard \d\d\.\d\d\.\d\d\n/, '');
    await expect.poll(async () => zonderStatus(await na.getByRole('main').innerText())).toBe(zonderStatus(voor));
  });
});

/** Each form opened in turn. */
async function formulieren(pagina: Page): Promise<readonly (readonly string[])[]> {
  const gezien = [];
  for (const nummer of [1, 2]) {
    await druk(pagina.getByRole('list', { name: 'Formulieren' }).getByRole('button', { name: `formulier ${nummer}` }), 'Enter');
    await pagina.getByRole('region', { name: `Formulier ${nummer}`, exact: true }).waitFor();
    gezien.push((await leesBeeldstand(pagina)).velden);
  }
  return gezien;
}
