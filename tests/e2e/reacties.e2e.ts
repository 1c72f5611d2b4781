import { readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { uitvoerpad } from './beeld.ts';
import { bekijkVerslag, bewaarVerslag, voerUit } from './bediening/afronden.ts';
import { druk, knop, naarAfdeling } from './bediening/basis.ts';
import { naarCasusdeel, openCasus } from './bediening/casus.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { inhoudVan } from './bediening/eerder-overleg.ts';
import { beslisAlles, stelVast } from './bediening/stuk.ts';
import { eis } from './brug.ts';
import { keuring, type Keuring } from './keuring.ts';
import { pdfTekst, zoekWoorden } from './schijf.ts';
import { vulVoorbeeld } from './voorbeeldkluis.ts';

/*
 * The verslag of the doorbraakoverleg of the example goes out as a concept with a form to react on it; the form comes back filled in, is
 * printed word for word in what is vastgesteld, and the version after that tells what changed.
 */

const CODE = 'WS-2026-019';
const DAG = '19 maart 2026';
const REACTIE = 'Het vervoer is geen wens.\n\nHet is een voorwaarde: zonder vervoer kan zij niet naar school.';
const KERN = 'Hoe blijft deze jongere wonen waar zij nu woont, ook na de zomer?';

const verhaal = doorlopend();
let gekeurd: Keuring | null = null;

const plat = (tekst: string): string => tekst.replaceAll(/\s+/gu, ' ');
const reacties = (pagina: Page): Locator => pagina.getByRole('list', { name: 'Reacties', exact: true });
const inleesvak = (pagina: Page): Locator => pagina.getByRole('group', { name: 'Ingevuld reactieformulier', exact: true }).locator('input').or(pagina.getByLabel('Ingevuld reactieformulier', { exact: true })).first();

async function naarVerslag(pagina: Page): Promise<void> {
  await openCasus(pagina, CODE);
  const overleggen = await naarCasusdeel(pagina, 'Overleggen');
  await druk(knop(overleggen, `Naar het overleg van ${DAG}`), 'Enter');
  expect(await bekijkVerslag(pagina)).toContain(CODE);
}

/** Fills in a form as a program of a person does. */
async function vulIn(pad: string, terug: string): Promise<void> {
  const document = await PDFDocument.load(readFileSync(pad));
  const formulier = document.getForm();
  formulier.getTextField('antwoord:rol').setText('wijkcoach');
  formulier.getTextField('antwoord:organisatie').setText('gemeente Oudermeer');
  formulier.getRadioGroup('keuze:oordeel').select('opmerkingen');
  formulier.getTextField('antwoord:reactie').setText(REACTIE);
  writeFileSync(terug, await document.save({ updateFieldAppearances: false }));
}

describe('reactions on a concept', () => {
  const concept = uitvoerpad('reacties-concept.pdf');
  const leeg = uitvoerpad('reacties-formulier.pdf');
  const terug = uitvoerpad('reacties-terug.pdf');

  it('begin when the concept has left: then it is on Vandaag, and there is a form to send along', async () => {
    const wachtzin = await vulVoorbeeld(verhaal.gegevensmap);
    const pagina = await verhaal.start({ env: { ONTWAR_VOORBEELD_WACHTZIN: wachtzin } });
    gekeurd = keuring(verhaal.app(), pagina);
    await pagina.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
    await naarVerslag(pagina);
    await verhaal.app().kiesBijOpslaan(concept);
    await bewaarVerslag(pagina, concept);
    await verhaal.app().kiesBijOpslaan(leeg);
    await druk(knop(pagina, 'Bewaar een formulier om te reageren'), 'Enter');
    await voerUit(pagina);
    await pagina.getByText(leeg, { exact: true }).waitFor({ timeout: 30_000 });
    const tekst = plat(await pdfTekst(leeg));
    for (const deel of [`${CODE}, reactie op versie 1`, 'Verslag doorbraakoverleg', DAG, 'Je naam vragen we niet', 'Hier ben ik het niet mee eens']) expect(tekst).toContain(deel);
    await naarAfdeling(pagina, 'Vandaag');
    await pagina.getByRole('region', { name: /^Concepten die rondgaan/ }).getByText('nog geen reacties').first().waitFor();
  });

  it('come back in the form, as they were given, with the role', async () => {
    const pagina = verhaal.pagina();
    await vulIn(leeg, terug);
    await naarVerslag(pagina);
    await inleesvak(pagina).setInputFiles(terug);
    await pagina.getByText('De reactie is ingelezen.').first().waitFor({ timeout: 30_000 });
    const regel = reacties(pagina).getByRole('listitem').first();
    expect(plat(await regel.innerText())).toContain(`wijkcoach, gemeente Oudermeer over versie 1`);
    expect(await regel.innerText()).toContain(REACTIE);
    expect(await regel.innerText()).toContain('Het klopt, met deze opmerkingen');
    // What came in a form is not changed.
    expect(await regel.getByRole('button', { name: /^Wijzig/ }).count()).toBe(0);
    await gekeurd?.bekijk('reacties-ingelezen');
    expect(zoekWoorden(verhaal.gegevensmap, ['Het vervoer is geen wens'])).toEqual([]);
  });

  it('are known the second time, and what is none says why', async () => {
    const pagina = verhaal.pagina();
    await inleesvak(pagina).setInputFiles(terug);
    await pagina.getByText('Deze reactie was er al.').first().waitFor({ timeout: 30_000 });
    await inleesvak(pagina).setInputFiles(leeg);
    await pagina.getByText('In dit formulier is nog niets ingevuld.').waitFor({ timeout: 30_000 });
    await inleesvak(pagina).setInputFiles(concept);
    await pagina.getByText('Dit is een PDF, maar geen formulier waarmee iemand reageert.').waitFor({ timeout: 30_000 });
    expect(await reacties(pagina).getByRole('listitem').count()).toBe(1);
    await gekeurd?.bekijk('reacties-vreemd');
  });

  it('are printed word for word in what is vastgesteld, and then nobody waits any more', async () => {
    const pagina = verhaal.pagina();
    await beslisAlles(pagina);
    await stelVast(pagina);
    const vast = uitvoerpad('reacties-vastgesteld.pdf');
    await verhaal.app().kiesBijOpslaan(vast);
    await bewaarVerslag(pagina, vast);
    const tekst = plat(await pdfTekst(vast));
    for (const deel of ['Reacties op het concept', plat(REACTIE), 'wijkcoach, gemeente Oudermeer, koos “het klopt, met deze opmerkingen”']) expect(tekst).toContain(deel);
    expect(plat(await pdfTekst(concept))).not.toContain('Reacties op het concept');
    await naarAfdeling(pagina, 'Vandaag');
    await pagina.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
    expect(await eis(pagina, 'reactie.wachtOp')).toEqual([]);
    expect(await pagina.getByRole('region', { name: /^Concepten die rondgaan/ }).count()).toBe(0);
  });

  it('are followed by a version that tells what changed', async () => {
    const pagina = verhaal.pagina();
    const casus = (await eis(pagina, 'casus.lijst')).find(({ regel }) => regel.code === CODE);
    if (casus === undefined) throw new Error('The example has this casus.');
    await eis(pagina, 'casus.bewaar', { id: casus.id, inhoud: { ...inhoudVan(await eis(pagina, 'casus.lees', { id: casus.id })), kern: KERN } });
    await naarVerslag(pagina);
    const later = uitvoerpad('reacties-later.pdf');
    await verhaal.app().kiesBijOpslaan(later);
    await bewaarVerslag(pagina, later);
    const tekst = plat(await pdfTekst(later));
    expect(tekst).toContain('Wat er veranderde sinds versie 2');
    expect(tekst).toContain(KERN);
    expect(gekeurd?.fouten).toEqual([]);
  });
});
