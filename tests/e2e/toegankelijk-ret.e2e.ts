import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { openCasus } from './bediening/casus.ts';
import { naarRegio } from './bediening/regio.ts';
import { beslisAlles, stelVast } from './bediening/stuk.ts';
import { eis } from './brug.ts';
import { keuring, kop, menu } from './keuring.ts';
import { omringendeMap, proefomgeving } from './omgeving.ts';
import { openVoorbeeld } from './voorbeeldkluis.ts';

/* The screens of a Regionaal Expertteam, each on a small and a large screen, light and dark: axe finds nothing, and nothing is cut off. */

const omgeving = proefomgeving();

const CODE = 'WS-2026-019';
const IN_TRIAGE = 'WS-2026-023';
const NIEUW = 'WS-2026-024';

const tabs = (pagina: Page): ReturnType<Page['getByRole']> => pagina.getByRole('tablist', { name: 'Onderdelen van deze casus' }).getByRole('tab');

describe('every screen of the RET', () => {
  it('of the casussen: the board, the list with its filters, the form of an aanmelding, and a choice at triage', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await menu(pagina, 'Casussen');
    const bord = pagina.getByRole('region', { name: 'Bord' });
    await bord.waitFor();
    await bekijk('ret-bord');
    // What is done stands folded; the board becomes wider with it.
    const dicht = bord.getByRole('button', { expanded: false });
    while ((await dicht.count()) > 0) await dicht.first().click();
    await bord.evaluate((element) => { element.scrollLeft = element.scrollWidth; });
    await bekijk('ret-bord-eind');
    await pagina.getByRole('button', { name: 'Nieuwe aanmelding' }).click();
    const formulier = pagina.getByRole('form', { name: 'Nieuwe aanmelding' });
    await formulier.getByLabel('Casuscode').fill('geen code');
    await pagina.keyboard.press('Enter');
    await formulier.getByText(/^Een casuscode ziet eruit als/).waitFor();
    await bekijk('ret-nieuwe-aanmelding');
    await formulier.getByRole('button', { name: 'Toch niet' }).click();
    await pagina.getByText('Lijst', { exact: true }).click();
    await pagina.getByRole('search', { name: 'Zoeken en filteren' }).waitFor();
    await bekijk('ret-lijst');
    await pagina.getByLabel('Stap', { exact: true }).selectOption('monitoren');
    await pagina.getByLabel('Vraagt aandacht').check();
    await pagina.getByLabel('Zoek in casussen').fill('zoiets staat er niet');
    await pagina.getByText('Niets gevonden').waitFor();
    await bekijk('ret-lijst-leeg');
    await pagina.getByText('Bord', { exact: true }).click();

    await openCasus(pagina, IN_TRIAGE);
    await tabs(pagina).filter({ hasText: 'Triage' }).click();
    await bekijk('ret-triage');
    const keuzes = pagina.getByRole('group', { name: 'Wat wordt de volgende stap?' }).getByRole('radio');
    for (const keuze of [/^Consultatie/, /^Terug naar aanmelder/, /^Doorverwijzen/]) {
      await keuzes.and(pagina.getByRole('radio', { name: keuze })).check({ force: true });
      await pagina.getByRole('form').getByLabel('Waarom?').fill('');
      await pagina.getByRole('form').getByRole('button').last().click();
      await pagina.getByText(/^Vul nog in: /).waitFor();
      await bekijk(`ret-triage-${keuze.source.slice(1, 6).toLowerCase()}`);
    }
    await openCasus(pagina, NIEUW);
    await bekijk('ret-aangemeld');
    expect(fouten).toEqual([]);
  });

  it('of a casus that had its overleg: every part of its page', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await openCasus(pagina, CODE);
    const aantal = await tabs(pagina).count();
    expect(aantal).toBe(14);
    for (let deel = 0; deel < aantal; deel += 1) {
      await tabs(pagina).nth(deel).click();
      await pagina.getByRole('tabpanel').waitFor();
      // What opens on request, one of each.
      const dicht = pagina.getByRole('tabpanel').getByRole('button', { expanded: false });
      if ((await dicht.count()) > 0) await dicht.first().click();
      await bekijk(`ret-casus-${String(deel + 1).padStart(2, '0')}`);
    }
    expect(fouten).toEqual([]);
  });

  it('of a doorbraakoverleg: preparing, each of the seven steps, the guard, the room, the end and the verslag', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await menu(pagina, 'Sessies');
    await pagina.getByRole('button', { name: /WS-2026-017/ }).first().click();
    await kop(pagina, 'Doorbraakoverleg (IPW) voorbereiden');
    const delen = pagina.getByRole('navigation', { name: 'Onderdelen van de voorbereiding' }).getByRole('button');
    for (let deel = 0; deel < (await delen.count()); deel += 1) {
      await delen.nth(deel).click();
      await bekijk(`ret-voorbereiden-${deel + 1}`);
    }
    await pagina.getByRole('button', { name: 'Start de bijeenkomst' }).click();
    await pagina.getByRole('toolbar', { name: 'Leiden' }).waitFor();
    const agenda = pagina.getByRole('navigation', { name: 'Agenda' });
    const midden = pagina.getByRole('region', { name: 'Vraag en antwoorden' });
    for (const [nummer, stap] of ['Opening', 'Stem van jeugdige en ouders', 'Feiten en tijdlijn', 'Gezamenlijke analyse', 'Anders kijken', 'Besluit en afspraken', 'Leren'].entries()) {
      await agenda.getByRole('button', { name: new RegExp(stap) }).first().click();
      await agenda.locator('[aria-current="step"]').filter({ hasText: stap }).waitFor();
      await bekijk(`ret-leiden-${nummer + 1}`);
      // The same step as somebody begins to fill it.
      for (const erbij of await midden.getByRole('button', { name: / erbij$|^Nieuw alternatief$|^Nieuwe afspraak$/ }).all()) await erbij.click();
      if (stap === 'Opening') await midden.getByRole('radio', { name: 'afwezig', exact: true }).first().check({ force: true });
      if (stap === 'Besluit en afspraken') await midden.getByRole('checkbox', { name: 'Een deel gaat hoger op de ladder' }).check({ force: true });
      await bekijk(`ret-leiden-${nummer + 1}-vol`);
    }
    await agenda.getByRole('button', { name: /Besluit en afspraken/ }).first().click();
    await agenda.locator('[aria-current="step"]').filter({ hasText: 'Besluit' }).waitFor();
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByRole('region', { name: 'Wat er nog mist' }).waitFor();
    await pagina.keyboard.press('F9');
    const zaal = await proefapp.venster('zaal/index.html');
    await zaal.getByRole('heading', { level: 1 }).waitFor();
    await bekijk('ret-leiden-mist');
    await pagina.keyboard.press('Escape');
    await agenda.getByRole('button', { name: /Opening/ }).first().click();
    await agenda.locator('[aria-current="step"]').filter({ hasText: 'Opening' }).waitFor();
    await pagina.getByRole('button', { name: 'Toon in de zaal' }).click();
    await zaal.getByRole('listitem').first().waitFor();
    await bekijk('ret-zaal', zaal);
    await pagina.keyboard.press('F9');

    await agenda.getByRole('button', { name: 'Naar afronden' }).click();
    await kop(pagina, 'Doorbraakoverleg (IPW) afronden');
    await bekijk('ret-nalopen');
    await pagina.getByRole('button', { name: 'Sluit de bijeenkomst' }).click();
    await pagina.getByRole('heading', { name: 'Versturen' }).waitFor({ timeout: 60_000 });
    await pagina.locator('canvas, img[alt]').first().waitFor({ timeout: 60_000 });
    await bekijk('ret-verslag-concept');
    await beslisAlles(pagina);
    await stelVast(pagina);
    await pagina.getByRole('heading', { name: 'Reacties' }).waitFor();
    await bekijk('ret-verslag-vastgesteld');
    await menu(pagina, 'Vandaag');
    await kop(pagina, 'Vandaag');
    await bekijk('ret-vandaag');
    expect(fouten).toEqual([]);
  });

  it('of the region: its minutes, a file that is wrong, and what another file would change', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await naarRegio(pagina);
    for (const werkvorm of await pagina.locator('summary').all()) await werkvorm.click();
    await pagina.getByLabel('Naam van de regio').fill('Een regio met een naam die zo lang is als het veld hem nog net toelaat, want dat komt voor');
    await pagina.getByLabel('Begin van de casuscodes').fill('');
    await pagina.getByText('Gebruik één tot zes letters, zonder cijfers of tekens.').waitFor();
    await bekijk('ret-regio');
    const bestand = path.join(omringendeMap(proefapp.gegevensmap), 'regio.json');
    const regio = await eis(pagina, 'regio.lees');
    await proefapp.kiesBijOpenen(bestand);
    writeFileSync(bestand, JSON.stringify({ soort: 'ontwar-regio', ...regio, ladder: [...regio.ladder, ...regio.ladder] }));
    await pagina.getByRole('button', { name: 'Importeren' }).click();
    await pagina.getByRole('alert').waitFor();
    await bekijk('ret-regio-fout');
    writeFileSync(bestand, JSON.stringify({ soort: 'ontwar-regio', ...STANDAARD_REGIO, naam: 'RET Verweg', ladder: regio.ladder.toReversed(), rollen: ['Voorzitter', 'Kinderombudsman'], minuten: { doorbraak: { analyse: 25 }, elders: { iets: 5 } } }));
    await pagina.getByRole('button', { name: 'Importeren' }).click();
    await pagina.getByRole('button', { name: 'Overnemen', exact: true }).waitFor();
    await bekijk('ret-regio-verschil');
    await pagina.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await pagina.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    await bekijk('ret-regio-overgenomen');
    expect(fouten).toEqual([]);
  });
});
