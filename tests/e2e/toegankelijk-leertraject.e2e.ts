import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { druk } from './bediening/basis.ts';
import { naarDeel } from './bediening/voorbereiden.ts';
import { keuring, kop, menu } from './keuring.ts';
import { proefomgeving } from './omgeving.ts';
import { naarLopendeSessie, openVoorbeeld } from './voorbeeldkluis.ts';

/* The screens around a leersessie, each on a small and a large screen, light and dark: axe finds nothing, and nothing is cut off. */

const omgeving = proefomgeving();

/** The leersessie of the example that is being prepared. */
async function naarVoorbereiding(pagina: Page): Promise<void> {
  await menu(pagina, 'Sessies');
  await pagina.getByRole('list', { name: 'Lopende sessies' }).getByRole('button').filter({ hasText: 'leersessie' }).filter({ hasText: 'voorbereiding' }).first().click();
  await kop(pagina, 'Knooppunten-leersessie voorbereiden');
}

describe('every screen around a leersessie', () => {
  it('of asking people beforehand: the choice, the forms, the mails, and what came back', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await bekijk('lt-vandaag');
    await naarVoorbereiding(pagina);
    await naarDeel(pagina, 'Casussen');
    await pagina.getByText('Wat past bij dit leerthema?').click();
    await pagina.getByRole('button', { expanded: false }).filter({ hasText: /^WS-/ }).first().click();
    await bekijk('lt-casussen');
    await naarDeel(pagina, 'Opdrachten vooraf');
    await pagina.getByRole('button', { name: /formulier(?:en)? klaar$/ }).click();
    await pagina.getByLabel('Wachtwoord', { exact: true }).fill('welkom');
    await pagina.getByRole('button', { name: 'Bewaar met wachtwoord' }).click();
    await pagina.getByRole('button', { name: 'Bewaar toch met dit wachtwoord' }).waitFor();
    await bekijk('lt-opdrachten');
    await pagina.getByRole('button', { name: 'Bekijk dit formulier' }).click();
    await pagina.getByRole('region', { name: /^Bladzijde 1 van / }).waitFor({ timeout: 30_000 });
    await bekijk('lt-formulier');
    await naarDeel(pagina, 'Antwoorden');
    await bekijk('lt-antwoorden');
    await pagina.getByRole('button', { name: /^Lees ?:/ }).first().click();
    await bekijk('lt-antwoord');
    await pagina.getByRole('button', { name: 'Terug', exact: true }).click();
    await pagina.getByRole('button', { name: /^Typ in ?:/ }).first().click();
    await bekijk('lt-intypen');
    expect(fouten.join("\n")).toBe("");
  });

  it('of reading, gathering and writing: the answers, the board, the casusbeelden', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await naarVoorbereiding(pagina);
    await naarDeel(pagina, 'Knooppunten');
    const kant = pagina.getByRole('radiogroup', { name: 'Wat je nu doet' });
    await bekijk('lt-bord');
    await druk(kant.getByRole('radio', { name: /^Antwoorden lezen/ }), 'Space');
    await bekijk('lt-lezen');
    await druk(pagina.getByRole('radiogroup', { name: 'Markeren' }).getByRole('radio', { name: 'hele zinnen' }), 'Space');
    await druk(pagina.getByRole('radiogroup', { name: 'Naast elkaar' }).getByRole('radio', { name: 'per persoon' }), 'Space');
    await bekijk('lt-lezen-zinnen');
    await pagina.getByRole('button', { name: 'Hele venster' }).click();
    await druk(kant.getByRole('radio', { name: /^Knooppunten/ }), 'Space');
    await bekijk('lt-bord-groot');
    await pagina.keyboard.press('Escape');
    await naarDeel(pagina, 'Casusbeelden');
    await bekijk('lt-casusbeelden');
    await pagina.getByRole('button', { name: 'Bekijk de bladzijde' }).click();
    await pagina.getByRole('region', { name: /^Bladzijde 1 van / }).waitFor({ timeout: 30_000 });
    await bekijk('lt-casusbeeld');
    expect(fouten.join("\n")).toBe("");
  });

  it('of the groups, the second laptop, and what comes after the meeting', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await naarVoorbereiding(pagina);
    await naarDeel(pagina, 'Groepen');
    await pagina.getByRole('button', { name: 'Wens erbij' }).click();
    await bekijk('lt-groepen-wens');
    await pagina.getByRole('button', { name: 'Toch niet' }).first().click();
    await pagina.getByRole('button', { name: 'Stel groepen voor' }).click();
    await pagina.getByRole('heading', { name: 'Dit is het voorstel' }).waitFor();
    await pagina.getByRole('button', { name: /^Bestand voor de tweede laptop maken/ }).first().click();
    await bekijk('lt-groepen');
    await menu(pagina, 'Sessies');
    await pagina.getByRole('button', { name: 'Groepsbestand openen' }).first().click();
    await bekijk('lt-groepsbestand');
    await pagina.getByRole('list', { name: 'Afgesloten sessies' }).getByRole('button').filter({ hasText: 'leersessie' }).first().click();
    await kop(pagina, 'Knooppunten-leersessie');
    for (const tab of ['Enquête', 'Mijn actiepunten', 'Opvolging']) {
      await pagina.getByRole('tab', { name: tab }).click();
      await pagina.getByRole('tabpanel').waitFor();
      await bekijk(`lt-na-${tab.toLowerCase().replace(/\W+/gu, '-')}`);
    }
    expect(fouten.join("\n")).toBe("");
  });

  it('of the enquête that goes round', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { bekijk, fouten } = keuring(proefapp, pagina);
    await naarLopendeSessie(pagina);
    await pagina.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: /Enquête/ }).click();
    await pagina.getByRole('button', { name: 'Laat de laptop rondgaan' }).click();
    await bekijk('lt-rondgaan-uitleg');
    await pagina.getByRole('button', { name: 'Begin met rondgaan' }).click();
    await kop(pagina, 'Hoe was het voor jou?');
    await bekijk('lt-rondgaan');
    await pagina.getByRole('button', { name: 'Ik ben aan de beurt' }).click();
    await pagina.getByRole('button', { name: 'Klaar' }).click();
    await pagina.getByRole('alert').waitFor();
    await bekijk('lt-rondgaan-vragen');
    await pagina.getByRole('button', { name: 'Geef door zonder in te vullen' }).click();
    await bekijk('lt-rondgaan-dank');
    await pagina.getByRole('button', { name: 'Terug naar de bijeenkomst' }).click();
    await bekijk('lt-rondgaan-terug');
    expect(fouten.join("\n")).toBe("");
  });
});
