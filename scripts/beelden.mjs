// `npm run beelden`: takes the pictures of the README anew, from the real app on the example kluis and from its verslag.
import './opstart/node-versie.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { zorgVoorBouw } from './opstart/bouw.mjs';
import { vindElectron } from './opstart/electron.mjs';
import { meld, start } from './opstart/melden.mjs';
import { zorgVoorPakketten } from './opstart/pakketten.mjs';
import { PROJECT, inProject, isRoot } from './opstart/plaatsen.mjs';
import { draai, eisGelukt } from './opstart/proces.mjs';
import { openSchermInGeheugen } from './opstart/scherm.mjs';
import { zorgVoorSysteem } from './opstart/systeem.mjs';
import { leesWachtzin } from './opstart/voorbeeldkluis.mjs';

const BEELDEN = inProject('docs', 'beelden');
const vuller = inProject('out', 'main', 'voorbeeld.js');
const BREEDTE = 1280;
const HOOGTE = 800;
/** The report pages that are shown: of the leersessie the cover and the first spread, of the doorbraakoverleg what was decided and the waardendriehoek. */
const BLADZIJDEN = [
  { sessie: 'leersessie', naam: 'verslag', bladzijden: [1, 6, 7] },
  { sessie: 'doorbraak', naam: 'doorbraak', bladzijden: [2, 10] },
];
/** Long enough for fonts, motion and the first clock tick (ms). */
const RUST_MS = 1_200;

/** @param {import('playwright-core').Page} pagina @param {string} naam @param {'light' | 'dark'} [kleuren] */
async function neem(pagina, naam, kleuren = 'light') {
  await pagina.emulateMedia({ colorScheme: kleuren, reducedMotion: 'reduce' });
  await pagina.waitForTimeout(RUST_MS);
  await pagina.screenshot({ path: path.join(BEELDEN, `${naam}.png`) });
  meld(`beeld: docs/beelden/${naam}.png`);
}

/** @param {import('playwright-core').Page} pagina @param {string} naam */
async function ga(pagina, naam) {
  await pagina.getByRole('navigation').first().getByRole('button', { name: naam }).or(pagina.getByRole('navigation').first().getByRole('link', { name: naam })).first().click();
}

/** @param {import('playwright-core').Page} pagina */
async function loopLangs(pagina) {
  await neem(pagina, 'vandaag');
  await ga(pagina, 'Casussen');
  await neem(pagina, 'bord');
  await pagina.getByText('WS-2026-019').first().click();
  await pagina.getByRole('tab', { name: /^Betrokkenen/ }).click();
  await neem(pagina, 'casus');
  await ga(pagina, 'Sessies');
  await pagina.getByText('Hoe houden we een gezin').first().click();
  await pagina.getByText('Agenda', { exact: true }).first().click();
  await neem(pagina, 'voorbereiden');
  await neemVoorbereiding(pagina);
  await ga(pagina, 'Sessies');
  await pagina.getByText('Hoe voorkomen we').first().click();
  await pagina.locator('canvas').first().waitFor();
  await neem(pagina, 'verslag');
  await neemGezin(pagina);
  await ga(pagina, 'Vandaag');
  await pagina.getByText('Verder met de sessie').click();
  await neem(pagina, 'leiden');
  await neem(pagina, 'leiden-donker', 'dark');
  await neemRondgang(pagina);
  await ga(pagina, 'Sessies');
  await pagina.getByText('WS-2026-017').first().click();
  await pagina.getByRole('button', { name: 'Start de bijeenkomst' }).click();
  await pagina.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: /Anders kijken/ }).click();
  await vulAlternatief(pagina);
  await neem(pagina, 'overleg');
  await ga(pagina, 'Instellingen');
  await pagina.getByRole('tab', { name: 'Kluis' }).click();
  await neem(pagina, 'sleutelhouders');
  await pagina.getByRole('tab', { name: 'Logboek' }).click();
  await pagina.getByRole('table').waitFor();
  await pagina.getByRole('heading', { name: 'Regels' }).evaluate((kop) => kop.scrollIntoView({ block: 'start' }));
  await neem(pagina, 'logboek');
  await pagina.keyboard.press('Control+l');
  await pagina.getByLabel('Wachtzin').first().waitFor();
  await neem(pagina, 'openen');
}

/** A version for a parent as somebody is writing it, and what the verslag of that meeting asks before it leaves. @param {import('playwright-core').Page} pagina */
async function neemGezin(pagina) {
  await ga(pagina, 'Casussen');
  await pagina.getByText('WS-2026-019').first().click();
  await pagina.getByRole('tab', { name: /^Overleggen/ }).click();
  await pagina.getByRole('button', { name: /^Naar de gezinsversie/ }).first().click();
  const schrijf = (/** @type {string} */ naam, /** @type {string} */ tekst) => pagina.getByRole('textbox', { name: naam, exact: true }).fill(tekst);
  await schrijf('Waar we het over hadden', 'U vertelde dat u uw dochter elk weekend thuis wilt hebben. Zij wil op kamer 3 blijven wonen, met iemand die er ’s avonds is.');
  await schrijf('Wat er is besloten', 'Uw dochter blijft wonen waar zij nu woont. Er wordt een indicatie aangevraagd voor de begeleiding.');
  await neem(pagina, 'gezin');
  await pagina.getByRole('tab', { name: 'Verslag' }).click();
  const herkennen = pagina.getByRole('heading', { name: 'Wie is te herkennen?' });
  await herkennen.waitFor();
  await pagina.getByRole('group', { name: 'Plekken om over te kiezen' }).getByRole('status').first().waitFor();
  await herkennen.evaluate((kop) => kop.scrollIntoView({ block: 'center' }));
  await neem(pagina, 'herkennen');
}

/** What went before the meeting, from its preparation. @param {import('playwright-core').Page} pagina */
async function neemVoorbereiding(pagina) {
  const deel = (/** @type {string} */ naam) => pagina.getByRole('navigation', { name: 'Onderdelen van de voorbereiding' }).getByRole('button', { name: new RegExp(`^${naam}`) }).click();
  await deel('Antwoorden');
  await neem(pagina, 'antwoorden');
  await deel('Knooppunten');
  await pagina.getByRole('button', { name: 'Hele venster' }).click();
  await neem(pagina, 'fragmenten');
  await pagina.keyboard.press('Escape');
  await deel('Groepen');
  await pagina.getByRole('button', { name: 'Stel groepen voor' }).click();
  await pagina.getByRole('heading', { name: 'Dit is het voorstel' }).evaluate((kop) => kop.scrollIntoView({ block: 'start' }));
  await neem(pagina, 'groepen');
}

/** What a participant gets in hand. @param {import('playwright-core').Page} pagina */
async function neemRondgang(pagina) {
  await pagina.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: /Enquête/ }).click();
  await pagina.getByRole('button', { name: 'Laat de laptop rondgaan' }).click();
  await pagina.getByRole('button', { name: 'Begin met rondgaan' }).click();
  await pagina.getByRole('button', { name: 'Ik ben aan de beurt' }).click();
  await neem(pagina, 'enquete');
  await pagina.getByRole('button', { name: 'Geef door zonder in te vullen' }).click();
  await pagina.getByRole('button', { name: 'Terug naar de bijeenkomst' }).click();
  await pagina.getByLabel('Wachtzin').first().fill(await pagina.locator('strong').last().innerText());
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
}

/** An alternative as a chair would have noted it by now. @param {import('playwright-core').Page} pagina */
async function vulAlternatief(pagina) {
  await pagina.getByRole('button', { name: 'Nieuw alternatief' }).click();
  await pagina.getByLabel('Alternatief 1', { exact: true }).fill('Hulp aan huis die meereist als het gezin verhuist');
  const oordelen = { Legitimiteit: 'voldoende', Betrokkenheid: 'sterk', Rendement: 'onbekend' };
  for (const [waarde, oordeel] of Object.entries(oordelen)) {
    await pagina.getByRole('group', { name: waarde }).getByText(oordeel, { exact: true }).click();
  }
  await pagina.getByLabel('Alternatief 1', { exact: true }).evaluate((veld) => veld.scrollIntoView({ block: 'start' }));
}

/** @param {string} electron @param {string} map @param {NodeJS.ProcessEnv} schermomgeving */
async function neemSchermen(electron, map, schermomgeving) {
  const { _electron } = await import('playwright-core');
  const gevuld = await draai(process.execPath, [vuller, '--vul', map]);
  eisGelukt(gevuld, 'het vullen van de voorbeeldkluis is niet gelukt.');
  const app = await _electron.launch({
    executablePath: electron,
    args: ['-r', inProject('tests', 'e2e', 'wacht-op-proef.cjs'), ...(isRoot ? ['--no-sandbox'] : []), PROJECT],
    cwd: PROJECT,
    env: {
      ...schermomgeving,
      ONTWAR_GEGEVENSMAP: path.join(map, 'gegevens'),
      ONTWAR_VOORBEELD_WACHTZIN: leesWachtzin(gevuld.stdout),
    },
  });
  try {
    const pagina = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, maat) => BrowserWindow.getAllWindows()[0]?.setContentSize(maat.breedte, maat.hoogte), { breedte: BREEDTE, hoogte: HOOGTE });
    await pagina.getByText('Verder met de sessie').waitFor();
    await loopLangs(pagina);
  } finally {
    await app.close();
  }
}

/** @param {string} map */
async function neemBladzijden(map) {
  for (const { sessie, naam, bladzijden } of BLADZIJDEN) {
    const pdf = path.join(map, `${naam}.pdf`);
    eisGelukt(await draai(process.execPath, [vuller, '--verslag', pdf, '--sessie', sessie]), 'het verslag van het voorbeeld is niet gelukt.');
    for (const bladzijde of bladzijden) {
      const doel = path.join(BEELDEN, `${naam}-bladzijde-${bladzijde}`);
      eisGelukt(await draai('pdftoppm', ['-r', '70', '-png', '-singlefile', '-f', String(bladzijde), '-l', String(bladzijde), pdf, doel]), 'pdftoppm kan de bladzijde niet tekenen.');
      meld(`beeld: docs/beelden/${naam}-bladzijde-${bladzijde}.png`);
    }
  }
}

await start(async () => {
  await zorgVoorSysteem({ voorTests: true });
  await zorgVoorPakketten();
  const electron = await vindElectron();
  await zorgVoorBouw();
  fs.mkdirSync(BEELDEN, { recursive: true });
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'ontwar-beelden-'));
  const scherm = await openSchermInGeheugen();
  try {
    await neemSchermen(electron.pad, map, scherm.env);
    await neemBladzijden(map);
    return 0;
  } finally {
    await scherm.sluit();
    fs.rmSync(map, { recursive: true, force: true, maxRetries: 5 });
  }
});
