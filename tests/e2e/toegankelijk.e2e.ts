import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ONBEKEND_TEKST, tweeGroepen } from '../materiaal/werkvormen.ts';
import { eis, PROEFWACHTZIN } from './brug.ts';
import { keuring, kop, menu } from './keuring.ts';
import { omringendeMap, PROJECT, proefomgeving } from './omgeving.ts';
import { toegankelijkheidsfouten } from './toegankelijk.ts';
import { naarLopendeSessie, openVoorbeeld, vulVoorbeeld } from './voorbeeldkluis.ts';

/* Every screen, light and dark, on a small laptop and on a large screen: axe finds nothing, and nothing is cut off. */

const omgeving = proefomgeving();

describe('axe', () => {
  it('sees what the lint leaves to it', async () => {
    const pagina = await (await omgeving.start({ gegevensmap: omgeving.gegevensmap() })).eersteVenster();
    await kop(pagina, 'Welkom bij Ontwar');
    await pagina.evaluate(() => {
      const proef = document.createElement('div');
      proef.innerHTML = '<button id="leeg"></button><input id="naamloos"><select id="keuze"><option>a</option></select><div id="schuif"><p>lang</p></div><ul id="lijst"><div>geen li</div></ul><span id="rol" role="checkbox" tabindex="0">x</span>';
      document.querySelector('main')?.append(proef);
      const schuif = document.getElementById('schuif');
      if (schuif === null) return;
      schuif.style.height = '20px';
      schuif.style.overflowY = 'scroll';
      for (const regel of schuif.querySelectorAll('p')) regel.style.height = '200px';
    });
    const gevonden = (await toegankelijkheidsfouten(pagina)).map((fout) => fout.replace(/ \(.*?\): (\S+):.*/, ' $1'));
    expect(gevonden.toSorted()).toEqual(
      ['aria-required-attr #rol', 'button-name #leeg', 'label #naamloos', 'list #lijst', 'scrollable-region-focusable #schuif', 'select-name #keuze', 'target-size #leeg'],
    );
  });
});

describe('every screen', () => {
  it('before there is anything: the first run, empty lists and the lock', async () => {
    const proefapp = await omgeving.start({ gegevensmap: omgeving.gegevensmap() });
    const pagina = await proefapp.eersteVenster();
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await kop(pagina, 'Welkom bij Ontwar');
    await bekijk('eerst-welkom');
    await pagina.getByRole('button', { name: 'Maak mijn kluis' }).click();
    await pagina.getByLabel('Wachtzin', { exact: true }).fill('bergop47');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Vul je naam in.').waitFor();
    await pagina.getByLabel('Hoe heet je?').fill('Anouk');
    await pagina.getByText('Deze wachtzin is nog te makkelijk te raden.').waitFor();
    await bekijk('eerst-wachtzin');
    await pagina.getByLabel('Wachtzin', { exact: true }).fill(PROEFWACHTZIN);
    await pagina.getByLabel('Nog een keer dezelfde wachtzin', { exact: true }).fill(PROEFWACHTZIN);
    await pagina.getByText('Goed genoeg voor je kluis.').waitFor();
    await pagina.keyboard.press('Enter');
    await kop(pagina, 'Schrijf je herstelcode op');
    const code = (await pagina.getByRole('list', { name: /^Herstelcode/ }).locator('b').allTextContents()).join('-');
    await bekijk('eerst-herstelcode');
    await pagina.getByRole('button', { name: 'Ik heb hem opgeschreven' }).click();
    await pagina.getByLabel('Herstelcode').fill('0000');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('alert').waitFor();
    await bekijk('eerst-overtypen');
    await pagina.getByLabel('Herstelcode').fill(code);
    await pagina.keyboard.press('Enter');
    await kop(pagina, 'Vandaag');
    await bekijk('leeg-vandaag');
    for (const naam of ['Casussen', 'Sessies']) {
      await menu(pagina, naam);
      await kop(pagina, naam);
      await bekijk(`leeg-${naam.toLowerCase()}`);
    }
    await pagina.keyboard.press('Control+l');
    await kop(pagina, 'Je kluis is op slot');
    await pagina.getByLabel('Wachtzin', { exact: true }).fill('niet de goede');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('alert').waitFor();
    await bekijk('slot-wachtzin');
    await pagina.getByRole('button', { name: /^Wachtzin kwijt/ }).click();
    await bekijk('slot-herstelcode');
    expect(fouten).toEqual([]);
  });

  it('on a full kluis: lists, a casus, settings and preparing', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await bekijk('vandaag');
    await menu(pagina, 'Casussen');
    await pagina.getByRole('button', { name: 'Casus voor een leersessie' }).click();
    await bekijk('casussen-nieuw');
    await pagina.getByRole('list', { name: 'Casussen' }).getByRole('button').first().click();
    await pagina.getByRole('button', { name: 'Vernietigen' }).waitFor();
    await bekijk('casus');
    await pagina.getByRole('button', { name: 'Vernietigen' }).click();
    await pagina.getByRole('dialog').waitFor();
    await bekijk('casus-vernietigen');
    await pagina.keyboard.press('Escape');
    await menu(pagina, 'Sessies');
    await pagina.getByRole('list', { name: 'Lopende sessies' }).waitFor();
    await bekijk('sessies');
    await menu(pagina, 'Instellingen');
    await kop(pagina, 'Instellingen');
    await bekijk('instellingen');
    for (const deel of ['Regio', 'Kluis']) {
      await pagina.getByRole('tab', { name: deel }).click();
      await bekijk(`instellingen-${deel.toLowerCase()}`);
    }

    await menu(pagina, 'Sessies');
    await pagina.getByRole('button', { name: 'Nieuwe zitting' }).click();
    await pagina.getByRole('region', { name: 'Welke casussen' }).getByRole('checkbox').first().check();
    await bekijk('nieuwe-zitting');
    await menu(pagina, 'Sessies');
    await pagina.getByRole('list', { name: 'Lopende sessies' }).getByRole('button').filter({ hasText: /voorbereid/i }).first().click();
    const delen = pagina.getByRole('navigation', { name: 'Onderdelen van de voorbereiding' }).getByRole('button');
    await delen.first().waitFor();
    for (let deel = 0; deel < (await delen.count()); deel += 1) {
      await delen.nth(deel).click();
      await bekijk(`voorbereiden-${deel + 1}`);
    }
    expect(fouten).toEqual([]);
  });

  it('of a session: each step of the leersessie, the guard, the keys, the room, the end and the verslag', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await naarLopendeSessie(pagina);
    const agenda = pagina.getByRole('navigation', { name: 'Agenda' });
    const stappen = [/Welkom/, /Casusbeeld/, /Wat maakt dit/, /Welke elementen/, /Wat\/wie kan/, /Verstoring/, /Niveau/, /Terugkoppeling/, /Actiepunten/, /Enquête/, /Afsluiting/];
    const ga = async (stap: RegExp): Promise<void> => {
      await agenda.getByRole('button', { name: stap }).first().click();
      await agenda.locator('[aria-current="step"]').filter({ hasText: stap }).waitFor();
    };
    for (const [nummer, stap] of stappen.entries()) {
      // The steps of a knooppunt show while it is its turn.
      if (stap.source.startsWith('Wat maakt')) await agenda.getByRole('button', { name: /De overdracht/ }).click();
      await ga(stap);
      await bekijk(`leiden-${String(nummer + 1).padStart(2, '0')}`);
    }
    await ga(/Terugkoppeling/);
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByRole('region', { name: 'Wat er nog mist' }).waitFor();
    await bekijk('leiden-mist');
    await pagina.keyboard.press('Escape');
    await pagina.keyboard.press('F4');
    await pagina.getByRole('region', { name: 'Overslaan' }).waitFor();
    await pagina.keyboard.press('F7');
    await pagina.keyboard.press('F8');
    await pagina.keyboard.press('F9');
    const zaal = await proefapp.venster('zaal/index.html');
    await zaal.getByRole('heading', { level: 1 }).waitFor();
    await bekijk('leiden-alles-open');
    await pagina.keyboard.press('F1');
    await pagina.getByRole('dialog', { name: 'Toetsen' }).waitFor();
    await bekijk('leiden-toetsen');
    await pagina.keyboard.press('Escape');
    await agenda.getByRole('button', { name: /De overdracht/ }).click();
    await ga(/Wat maakt dit/);
    await zaal.getByRole('listitem').first().waitFor();
    await bekijk('zaal', zaal);
    await pagina.keyboard.press('Shift+F9');
    await zaal.getByRole('heading').waitFor({ state: 'detached' });
    await bekijk('zaal-gordijn', zaal);
    await pagina.keyboard.press('F9');

    await agenda.getByRole('button', { name: 'Naar afronden' }).click();
    await pagina.getByRole('tab', { name: 'Nalopen' }).waitFor();
    await bekijk('afronden-nalopen');
    await menu(pagina, 'Sessies');
    await pagina.getByRole('list', { name: 'Afgesloten sessies' }).getByRole('button').first().click();
    await pagina.getByRole('button', { name: 'Bewaar als PDF' }).waitFor({ timeout: 60_000 });
    await pagina.locator('canvas, img[alt]').first().waitFor({ timeout: 60_000 });
    await bekijk('afronden-verslag');
    expect(fouten).toEqual([]);
  });

  it('of a werkvorm with every kind of field', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const app = path.join(omringendeMap(gegevensmap), 'app');
    mkdirSync(app);
    for (const deel of ['out', 'resources', 'package.json']) cpSync(path.join(PROJECT, deel), path.join(app, deel), { recursive: true });
    writeFileSync(path.join(app, 'resources', 'werkvormen', 'visafslag.json'), ONBEKEND_TEKST);
    const proefapp = await omgeving.start({ gegevensmap, ingang: app, env: { ONTWAR_VOORBEELD_WACHTZIN: await vulVoorbeeld(gegevensmap) } });
    const pagina = await proefapp.eersteVenster();
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await kop(pagina, 'Vandaag');
    const { id } = await eis(pagina, 'sessie.maak', { werkvormId: 'visafslag' });
    await eis(pagina, 'sessie.open', { id });
    const stuur = (opdracht: Parameters<typeof eis<'sessie.stuur'>>[2]): Promise<unknown> => eis(pagina, 'sessie.stuur', opdracht);
    const casussen = tweeGroepen.casussen.map((casus, nummer) => ({ ...casus, id: `casus-${nummer + 1}` }));
    await stuur({ id, opdracht: { type: 'plan.wijzig', plan: { ...tweeGroepen, onderwerp: 'De vangst', casussen } } });
    await stuur({ id, opdracht: { type: 'sessie.start' } });
    const aanmeren = { agendapuntId: 'aanmeren', itemId: null, stapId: null };
    await stuur({ id, opdracht: { type: 'veld.vulIn', antwoord: { plek: aanmeren, veldId: 'vangsten', perId: null }, waarde: { soort: 'lijst', regels: [{ id: 'v1', tekst: 'schol', bron: '', vrijgegeven: false }] } } });
    await menu(pagina, 'Sessies');
    await pagina.getByRole('button', { name: /De vangst/ }).first().click();
    await pagina.getByRole('toolbar', { name: 'Leiden' }).waitFor();
    const plekken = [
      aanmeren,
      { agendapuntId: 'per-vangst', itemId: 'v1', stapId: 'stem' },
      { agendapuntId: 'per-vangst', itemId: 'v1', stapId: 'wegen' },
      { agendapuntId: 'constructie', itemId: 'casus-1', stapId: 'besluit' },
      { agendapuntId: 'netten', itemId: 'k1', stapId: 'knoop' },
      { agendapuntId: 'afvaren', itemId: null, stapId: null },
    ];
    for (const [nummer, naar] of plekken.entries()) {
      if (nummer > 0) await stuur({ id, opdracht: { type: 'agenda.spring', naar } });
      if (naar.stapId === 'besluit') {
        await pagina.getByText('Opschalen', { exact: true }).click();
        await pagina.getByLabel('Wat is lager op de ladder geprobeerd?').waitFor();
        await pagina.getByRole('button', { name: 'Nieuwe afspraak' }).click();
      }
      await bekijk(`velden-${nummer + 1}`);
    }
    expect(fouten).toEqual([]);
  });
});
