import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { maandenLater } from '#shared/bewaring/termijn';
import type { Casus } from '#shared/domein/casus';
import { dagLater, isodag, toonDeeldatum } from '#shared/domein/tijd';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import { leesPdf } from '../materiaal/lees-pdf.ts';
import { druk, knop, kop, naarAfdeling, veld } from './bediening/basis.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { eersteKluis, ontgrendel, opSlot } from './bediening/kluis.ts';
import { eis, PROEFWACHTZIN } from './brug.ts';
import { keuring, type Keuring } from './keuring.ts';
import { omringendeMap } from './omgeving.ts';
import { bestandenOnder } from './schijf.ts';

/* What is past its term is kept with a reason or destroyed, and a family gets to read what is kept, in the real app. */

const verhaal = doorlopend();
const kluismap = path.join(verhaal.gegevensmap, 'kluis');
const BUITEN = path.join(omringendeMap(verhaal.gegevensmap), 'tmp');

const BEWAARD = 'WS-2022-004';
const WEG = 'WS-2022-005';
/** The term of a casus with a traject is two years: closed then, it is past it. */
const DAG = '2022-06-15';
const VRAAG = 'Kan Kanariejong thuis wonen?';
const NOTITIE = 'Kanarieoma wil meedenken over de weekenden.';
const REDEN = 'Er loopt een klacht bij de gemeente.';

const sleutels = (): readonly string[] => readdirSync(path.join(kluismap, 'sleutels'));

async function gaVerder(pagina: Page, id: string, gebeurtenissen: readonly Loopgebeurtenis[]): Promise<void> {
  for (const gebeurtenis of gebeurtenissen) await eis(pagina, 'casus.wissel', { id, gebeurtenis });
}

async function nieuweCasus(pagina: Page, code: string): Promise<Casus> {
  const casus = await eis(pagina, 'casus.maak', { code, aanmelding: true });
  const { versie: _v, id, gemaaktOp: _g, gewijzigdOp: _w, levensloop: _l, overleggen: _o, verslagen: _s, ...inhoud } = casus;
  await eis(pagina, 'casus.bewaar', { id, inhoud: { ...inhoud, kern: VRAAG, notities: [{ id: 'n1', op: Date.now(), door: 'voorzitter', tekst: NOTITIE }] } });
  await gaVerder(pagina, id, [{ type: 'neemInTriage', dag: DAG }, { type: 'neemInOverleg', dag: DAG, reden: 'vast' }]);
  return casus;
}

/** A meeting about this casus, held and closed. */
async function houdOverleg(pagina: Page, casusId: string): Promise<string> {
  const werkvorm = (await eis(pagina, 'werkvorm.lijst')).find(({ casussen }) => casussen === 'een');
  const { sessieIds } = await eis(pagina, 'zitting.maak', { werkvormId: werkvorm?.id ?? '', datum: DAG, aanvang: '09:30', plaats: 'Kanarieplein 1', casussen: [{ id: casusId, spoed: false }] });
  const [id = ''] = sessieIds;
  await eis(pagina, 'sessie.open', { id });
  for (const type of ['sessie.start', 'sessie.sluit', 'sessie.sluit'] as const) await eis(pagina, 'sessie.stuur', { id, opdracht: { type } });
  return id;
}

const sluitAf = (pagina: Page, id: string): Promise<void> =>
  gaVerder(pagina, id, [{ type: 'gaMonitoren', dag: DAG, evaluatie: DAG }, { type: 'sluitAf', dag: DAG, opbrengst: 'Het gaat goed.' }]);

const voorbij = (pagina: Page): ReturnType<Page['getByRole']> => pagina.getByRole('region', { name: 'Bewaartermijn voorbij' });

/** A casus that is closed is not on the board: from the list of what is kept longer. */
async function naarVerzoeken(pagina: Page): Promise<void> {
  await naarAfdeling(pagina, 'Instellingen');
  await druk(pagina.getByRole('tab', { name: 'Bewaren' }), 'Enter');
  await druk(knop(pagina, `Bekijken: ${BEWAARD}`), 'Enter');
  await kop(pagina, BEWAARD).waitFor();
  await pagina.getByRole('tab', { name: /^Verzoeken/ }).click();
}

let keur: Keuring;
let weg: { readonly id: string; readonly sessieId: string; readonly sleutels: readonly string[] };

describe('what is past its term', () => {
  it('stands on Vandaag', async () => {
    const pagina = await verhaal.start();
    await eersteKluis(pagina, PROEFWACHTZIN);
    keur = keuring(verhaal.app(), pagina);
    const bewaard = await nieuweCasus(pagina, BEWAARD);
    await houdOverleg(pagina, bewaard.id);
    await sluitAf(pagina, bewaard.id);
    const voor = sleutels();
    const casus = await nieuweCasus(pagina, WEG);
    const sessieId = await houdOverleg(pagina, casus.id);
    weg = { id: casus.id, sessieId, sleutels: sleutels().filter((naam) => !voor.includes(naam)) };
    await sluitAf(pagina, casus.id);
    expect(weg.sleutels.length).toBeGreaterThanOrEqual(2);
    await naarAfdeling(pagina, 'Casussen');
    await naarAfdeling(pagina, 'Vandaag');
    await voorbij(pagina).getByText(BEWAARD).waitFor();
    expect(await voorbij(pagina).getByRole('listitem').count()).toBe(2);
    await voorbij(pagina).getByText(`termijn liep tot en met ${toonDeeldatum(maandenLater(DAG, 24))}`).first().waitFor();
  });

  it('is kept with a reason and until when', async () => {
    const pagina = verhaal.pagina();
    await druk(knop(pagina, `Bewaren: ${BEWAARD}`), 'Enter');
    await druk(pagina.getByRole('button', { name: /^Bewaren tot en met/ }), 'Enter');
    await pagina.getByText('Schrijf op waarom dit langer bewaard moet worden.').waitFor();
    await keur.bekijk('bewaren-vandaag');
    await veld(pagina, 'Waarom').fill(REDEN);
    await druk(pagina.getByRole('button', { name: /^Bewaren tot en met/ }), 'Enter');
    await voorbij(pagina).getByText(BEWAARD).waitFor({ state: 'detached' });
    await naarAfdeling(pagina, 'Instellingen');
    await druk(pagina.getByRole('tab', { name: 'Bewaren' }), 'Enter');
    await pagina.getByRole('region', { name: 'Langer bewaard' }).getByText(REDEN).waitFor();
    await keur.bekijk('bewaren-instellingen');
  });

  it('is destroyed with what goes along, and says until when backups still hold it', async () => {
    const pagina = verhaal.pagina();
    const backupmap = path.join(BUITEN, 'stick');
    mkdirSync(backupmap);
    await verhaal.app().kiesBijOpenen(backupmap);
    await eis(pagina, 'backup.kiesMap');
    const { dagen } = await eis(pagina, 'backup.maak');
    await naarAfdeling(pagina, 'Vandaag');
    await druk(knop(pagina, `Vernietigen: ${WEG}`), 'Enter');
    const vraag = pagina.getByRole('dialog', { name: `Casus ${WEG} vernietigen` });
    await vraag.getByText('Deze sessie gaat mee').waitFor();
    await keur.bekijk('bewaren-vernietigen');
    await vraag.getByRole('textbox').fill(WEG);
    await pagina.keyboard.press('Enter');
    await pagina.getByText(`Casus ${WEG} is vernietigd. In back-ups kan het nog staan tot en met ${toonDeeldatum(dagLater(isodag(Date.now()), dagen))}.`).waitFor();
    await voorbij(pagina).waitFor({ state: 'detached' });
  });

  it('is gone from the disk with its key', async () => {
    const pagina = verhaal.pagina();
    expect((await eis(pagina, 'casus.lijst')).map(({ regel }) => regel.code)).toEqual([BEWAARD]);
    const namen = bestandenOnder(kluismap).map((bestand) => path.basename(bestand));
    for (const id of [weg.id, weg.sessieId]) expect(namen.filter((naam) => naam.includes(id))).toEqual([]);
    expect(weg.sleutels.filter((naam) => sleutels().includes(naam))).toEqual([]);
  });
});

describe('a family that asks to read what is kept', () => {
  it('is written down, with the day by which an answer is due', async () => {
    const pagina = verhaal.pagina();
    await naarVerzoeken(pagina);
    await druk(knop(pagina, 'Nieuw verzoek'), 'Enter');
    await keur.bekijk('verzoek-nieuw');
    await veld(pagina, 'De vraag, in hun woorden').fill('Wat staat er over ons?');
    await druk(knop(pagina, 'Verzoek vastleggen'), 'Enter');
    await pagina.getByText(`antwoord uiterlijk ${toonDeeldatum(maandenLater(isodag(Date.now()), 1))}`).waitFor();
  });

  it('gets everything as a PDF: the casus, its meeting, the request and who looked', async () => {
    const pagina = verhaal.pagina();
    await druk(knop(pagina, 'Inzage bekijken'), 'Enter');
    await pagina.locator('canvas').first().waitFor({ timeout: 30_000 });
    const pad = path.join(BUITEN, 'inzage.pdf');
    await verhaal.app().kiesBijOpslaan(pad);
    await druk(knop(pagina, 'Bewaar als PDF'), 'Enter');
    await keur.bekijk('verzoek-inzage');
    await druk(knop(pagina, 'Bewaar zonder wachtwoord'), 'Enter');
    await pagina.getByText(pad).waitFor();
    const { paginas, info } = await leesPdf(new Uint8Array(readFileSync(pad)));
    const tekst = paginas.map((blad) => blad.tekst).join(' ');
    for (const woord of [VRAAG, NOTITIE, REDEN, 'Kanarieplein 1', 'Het gaat goed.', 'Wat staat er over ons?', 'Wie er wat mee deed']) expect(tekst).toContain(woord);
    // Somebody made this casus, and has just read it: both are in the logboek by the name of the sleutelhouder.
    expect(tekst.slice(tekst.indexOf('Wie er wat mee deed')).match(/Anouk/gu)?.length ?? 0).toBeGreaterThan(3);
    expect(tekst).not.toContain(WEG);
    expect(info['Title']).toBe(`Inzage in casus ${BEWAARD}`);
  }, 90_000);

  it('gets an answer that is written down and stays', async () => {
    const pagina = verhaal.pagina();
    await druk(knop(pagina, 'Antwoord vastleggen'), 'Enter');
    await keur.bekijk('verzoek-antwoord');
    await veld(pagina, 'Toelichting').fill('Op papier meegegeven na het gesprek.');
    await druk(knop(pagina, 'Antwoord bewaren'), 'Enter');
    await pagina.getByText('Op papier meegegeven na het gesprek.').waitFor();
    await opSlot(pagina);
    await ontgrendel(pagina, PROEFWACHTZIN);
    await naarVerzoeken(pagina);
    await pagina.getByText('Op papier meegegeven na het gesprek.').waitFor();
    expect(await knop(pagina, 'Antwoord verbeteren').count()).toBe(0);
  });

  it('is still to be found when the casus is gone', async () => {
    const pagina = verhaal.pagina();
    await druk(knop(pagina, 'Vernietigen'), 'Enter');
    const vraag = pagina.getByRole('dialog', { name: `Casus ${BEWAARD} vernietigen` });
    await vraag.getByRole('textbox').fill(BEWAARD);
    await pagina.keyboard.press('Enter');
    await pagina.getByText(`Casus ${BEWAARD} is vernietigd.`).waitFor();
    await naarAfdeling(pagina, 'Instellingen');
    await druk(pagina.getByRole('tab', { name: 'Bewaren' }), 'Enter');
    const alle = pagina.getByRole('region', { name: 'Alle verzoeken van gezinnen' });
    await alle.getByText('De casus is er niet meer.').waitFor();
    await alle.getByText('Op papier meegegeven na het gesprek.').waitFor();
    await keur.bekijk('verzoeken-alle');
  });

  it('is on screens that everybody can use, light and dark, small and large', () => expect(keur.fouten).toEqual([]));
});
