import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { uitvoerpad } from './beeld.ts';
import { voerUit } from './bediening/afronden.ts';
import { druk, knop, naarAfdeling, typ, veld, wachtTotBewaard } from './bediening/basis.ts';
import { naarCasusdeel, openCasus } from './bediening/casus.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { ontgrendel, opSlot } from './bediening/kluis.ts';
import { eis } from './brug.ts';
import { keuring, type Keuring } from './keuring.ts';
import { pdfTekst, zoekWoorden } from './schijf.ts';
import { vulVoorbeeld } from './voorbeeldkluis.ts';

/*
 * The doorbraakoverleg of the example, told again by the chair for the father and for the youth: written beside what the professionals
 * wrote, with hints that can be followed or left, looked at, and saved as a PDF that says what was typed.
 */

const CODE = 'WS-2026-019';
const WAAROVER = 'U vertelde dat u uw dochter elk weekend thuis wilt hebben. Zij wil op kamer 3 blijven.';
const BESLOTEN = 'Uw dochter blijft wonen waar ze nu woont. Na de zomer praten we weer.';
const WAT = 'Belt u elke maandag om 17.00 uur om te vragen hoe het gaat';
const JONG = 'Je vertelde dat je op kamer 3 wilt blijven. Dat vonden we belangrijk.';
const NUMMER = '06 12 34 56 78';

const verhaal = doorlopend();
let wachtzin = '';
let gekeurd: Keuring | null = null;

const schrijf = (pagina: Page, naam: string): Locator => pagina.getByRole('textbox', { name: naam, exact: true });
const tips = (pagina: Page, naam: string): Locator => pagina.getByRole('region', { name: `Tips bij ${naam}`, exact: true });
const plat = (tekst: string): string => tekst.replaceAll(/\s+/gu, ' ');

describe('a gezinsversie', () => {
  it('is reached from the casus, and says what to do first', async () => {
    wachtzin = await vulVoorbeeld(verhaal.gegevensmap);
    const pagina = await verhaal.start({ env: { ONTWAR_VOORBEELD_WACHTZIN: wachtzin } });
    gekeurd = keuring(verhaal.app(), pagina);
    await pagina.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
    await openCasus(pagina, CODE);
    const overleggen = await naarCasusdeel(pagina, 'Overleggen');
    await druk(knop(overleggen, 'Naar de gezinsversie van het overleg van 19 maart 2026'), 'Enter');
    await pagina.getByRole('heading', { name: `Gezinsversie van ${CODE}` }).waitFor();
    await pagina.getByText('Hier staat nog niets.').waitFor();
    // Nothing is made of the professional text, which stands beside it to read.
    expect(await schrijf(pagina, 'Wat er is besloten').inputValue()).toBe('');
    const ernaast = pagina.getByRole('region', { name: 'Wat de professionals opschreven bij Wat er is besloten' });
    expect(await ernaast.innerText()).toContain('Blijven wonen op kamer 3 met begeleiding van aanbieder B');
    expect(await pagina.getByRole('heading', { name: 'Bekijken en versturen' }).count()).toBe(0);
    await gekeurd.bekijk('gezin-leeg');
  });

  it('gives hints while writing: a hard word is replaced with one press, and a hint that is left alone stays away', async () => {
    const pagina = verhaal.pagina();
    const besloten = schrijf(pagina, 'Wat er is besloten');
    await besloten.fill('Derhalve blijft uw dochter wonen waar ze nu woont. Je wordt gebeld.');
    const lijst = tips(pagina, 'Wat er is besloten');
    await lijst.getByText('3 tips').waitFor();
    await gekeurd?.bekijk('gezin-tips');
    await druk(knop(lijst, 'Vervang “Derhalve” door “daarom”'), 'Enter');
    expect(await besloten.inputValue()).toBe('Daarom blijft uw dochter wonen waar ze nu woont. Je wordt gebeld.');
    await druk(knop(pagina, 'Ongedaan maken'), 'Enter');
    expect(await besloten.inputValue()).toContain('Derhalve blijft');
    await druk(knop(lijst, 'Vervang “Je” door “u”'), 'Enter');
    await druk(knop(lijst, 'Laat zo: “Derhalve”'), 'Enter');
    await lijst.getByText('1 tip').waitFor();
    expect(await lijst.innerText()).toContain('Wie doet dit?');
    expect(await besloten.inputValue()).toBe('Derhalve blijft uw dochter wonen waar ze nu woont. U wordt gebeld.');
    await schrijf(pagina, 'Waar we het over hadden').fill(WAAROVER);
    expect(await tips(pagina, 'Waar we het over hadden').count()).toBe(0);
  });

  it('takes over who and when of an afspraak, and leaves what to the writer', async () => {
    const pagina = verhaal.pagina();
    await druk(knop(pagina, /^Neem over wie en wanneer van afspraak 1:/), 'Enter');
    // The keyboard is where the writer goes on.
    await typ(pagina, WAT);
    expect(await veld(pagina, 'Doet wat (1)').inputValue()).toBe(WAT);
    const afspraken = pagina.getByRole('list', { name: 'Wie doet wat, en wanneer' });
    expect(await veld(afspraken, 'Wie (1)').inputValue()).toBe('wijkcoach');
    expect(await veld(afspraken, 'Wanneer (1)').inputValue()).toBe('27 maart 2026');
    await druk(knop(pagina, /^Neem over wie en wanneer van afspraak 2:/), 'Enter');
    await afspraken.getByText('Wat gaat er gebeuren?').waitFor();
    await druk(knop(pagina, 'Verwijder regel 2 van Wie doet wat, en wanneer'), 'Enter');
    expect(await afspraken.getByRole('listitem').count()).toBe(1);
    const bellen = pagina.getByRole('region', { name: 'Wie u kunt bellen', exact: true });
    await druk(knop(bellen, 'Nieuwe regel'), 'Enter');
    await typ(pagina, 'De wijkcoach');
    await veld(bellen, 'Hoe (1)').fill(NUMMER);
    await wachtTotBewaard(pagina);
  });

  it('is another text for the youth, who is spoken to with je', async () => {
    const pagina = verhaal.pagina();
    await druk(pagina.getByRole('tab', { name: 'Jeugdige' }), 'Enter');
    await pagina.getByText('Hier staat nog niets.').waitFor();
    await schrijf(pagina, 'Waar we het over hadden').fill(`${JONG} U hoort snel meer.`);
    await druk(knop(tips(pagina, 'Waar we het over hadden'), 'Vervang “U” door “je”'), 'Enter');
    expect(await schrijf(pagina, 'Waar we het over hadden').inputValue()).toBe(`${JONG} Je hoort snel meer.`);
    await pagina.getByRole('heading', { name: 'Wie je kunt bellen', level: 3 }).waitFor();
    await wachtTotBewaard(pagina);
  });

  it('is there again after a lock, with the hint that was left alone still away', async () => {
    const pagina = verhaal.pagina();
    await opSlot(pagina);
    expect(zoekWoorden(verhaal.gegevensmap, [WAAROVER, WAT, JONG, 'elke maandag', NUMMER])).toEqual([]);
    await ontgrendel(pagina, wachtzin);
    await pagina.getByRole('heading', { name: `Gezinsversie van ${CODE}` }).waitFor();
    expect(await schrijf(pagina, 'Waar we het over hadden').inputValue()).toBe(`${JONG} Je hoort snel meer.`);
    await druk(pagina.getByRole('tab', { name: 'Ouder' }), 'Enter');
    expect(await schrijf(pagina, 'Waar we het over hadden').inputValue()).toBe(WAAROVER);
    const lijst = tips(pagina, 'Wat er is besloten');
    await lijst.getByText('1 tip').waitFor();
    await schrijf(pagina, 'Wat er is besloten').fill(BESLOTEN);
    await lijst.waitFor({ state: 'detached' });
  });

  it('is looked at and leaves as a PDF that says what was typed, after a decision about every place', async () => {
    const pagina = verhaal.pagina();
    await pagina.getByRole('heading', { name: 'Bekijken en versturen' }).waitFor();
    const blad = pagina.getByRole('region', { name: /^Bladzijde 1 van \d+$/ });
    await blad.getByText('maandag om 17.00').first().waitFor({ timeout: 30_000 });
    await pagina.getByRole('group', { name: /^Wie krijgt het/ }).waitFor();
    for (let keer = 0; keer < 20; keer += 1) {
      const kaart = pagina.getByRole('group', { name: new RegExp(`: `) }).and(pagina.locator('[aria-keyshortcuts]')).first();
      if ((await kaart.count()) === 0) break;
      await kaart.focus();
      await kaart.press('4');
      const waarom = pagina.getByRole('group', { name: 'Waarom blijft het staan?' });
      await veld(waarom, 'Reden').fill('Het gezin kent dit.');
      await pagina.keyboard.press('Enter');
      await waarom.waitFor({ state: 'detached' });
    }
    await gekeurd?.bekijk('gezin-versturen');
    await pagina.getByRole('group', { name: /^Wie krijgt het/ }).getByRole('checkbox').first().check();
    const pad = uitvoerpad('gezinsversie-ouder.pdf');
    await verhaal.app().kiesBijOpslaan(pad);
    await druk(knop(pagina, 'Bewaar als PDF'), 'Enter');
    await voerUit(pagina);
    await pagina.getByText(pad, { exact: true }).waitFor({ timeout: 30_000 });
    const tekst = plat(await pdfTekst(pad));
    for (const deel of ['Ons gesprek', '19 maart 2026', 'Waar we het over hadden', WAAROVER, BESLOTEN, 'Wie doet wat, en wanneer', 'wijkcoach', '27 maart 2026', 'Wie u kunt bellen', NUMMER, CODE, 'concept, versie 1']) expect(tekst).toContain(deel);
    expect(tekst).toContain(WAT.slice(0, 20));
    // Nothing of the professional text came along.
    expect(tekst).not.toContain('aanbieder B');
    expect(tekst).not.toContain('behandeling op afroep');
  });
});

describe('the words of the region', () => {
  it('are changed in the settings: what is added gives a hint, and what Ontwar brought can come back', async () => {
    const pagina = verhaal.pagina();
    await naarAfdeling(pagina, 'Instellingen');
    await druk(pagina.getByRole('tab', { name: 'Taal' }), 'Enter');
    await pagina.getByText('529 woorden').waitFor();
    await veld(pagina, 'Nieuw: woord').fill('weekend');
    await veld(pagina, 'Gewoon gezegd').fill('zaterdag en zondag');
    await pagina.keyboard.press('Enter');
    await veld(pagina, 'Zoek in moeilijke woorden').fill('ondertoezicht');
    await pagina.getByText('1 van 530 gevonden').waitFor();
    await druk(knop(pagina, 'Verwijder “ondertoezichtstelling”'), 'Enter');
    await pagina.getByText('0 van 529 gevonden').waitFor();
    await veld(pagina, 'Nieuw: naam').fill('Waterstreek');
    await pagina.keyboard.press('Enter');
    await wachtTotBewaard(pagina);
    await gekeurd?.bekijk('instellingen-taal');
    const { moeilijk, bekend } = await eis(pagina, 'taal.lees');
    expect(moeilijk.filter(({ woord }) => woord === 'weekend' || woord === 'ondertoezichtstelling')).toEqual([{ woord: 'weekend', gewoon: 'zaterdag en zondag' }]);
    expect(bekend).toEqual(['Waterstreek']);
    await openCasus(pagina, CODE);
    const overleggen = await naarCasusdeel(pagina, 'Overleggen');
    await druk(knop(overleggen, 'Naar de gezinsversie van het overleg van 19 maart 2026'), 'Enter');
    await knop(tips(pagina, 'Waar we het over hadden'), 'Vervang “weekend” door “zaterdag en zondag”').waitFor();
    await naarAfdeling(pagina, 'Instellingen');
    await druk(pagina.getByRole('tab', { name: 'Taal' }), 'Enter');
    await druk(knop(pagina, 'Terug naar de lijst van Ontwar'), 'Enter');
    await pagina.getByText('529 woorden').waitFor();
    await wachtTotBewaard(pagina);
    expect(await eis(pagina, 'taal.lees')).toEqual({ ...(await eis(pagina, 'taal.meegeleverd')), bekend: ['Waterstreek'] });
  });

  it('stay quick with as many as the list can hold', async () => {
    const pagina = verhaal.pagina();
    await eis(pagina, 'taal.bewaar', { versie: 1, moeilijk: Array.from({ length: 3_000 }, (_, n) => ({ woord: `woord${n}`, gewoon: 'gewoon' })), bekend: [] });
    await naarAfdeling(pagina, 'Vandaag');
    await naarAfdeling(pagina, 'Instellingen');
    await druk(pagina.getByRole('tab', { name: 'Taal' }), 'Enter');
    await pagina.getByText('blad 1 van 150').waitFor();
    expect(await pagina.getByRole('list', { name: 'Moeilijke woorden' }).getByRole('listitem').count()).toBe(20);
    await veld(pagina, 'Zoek in moeilijke woorden').fill('woord2999');
    await pagina.getByText('1 van 3000 gevonden').waitFor();
    await pagina.getByText('De lijst is vol: meer dan 3000 kan niet.').waitFor();
  });

  it('and the texts leave a screen on which axe finds nothing', () => {
    expect(gekeurd?.fouten).toEqual([]);
  });
});
