import type { Locator, Page } from 'playwright-core';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Kolom, Veld } from '#shared/werkvormen/schema';
import type { Waarde, WaardeVan } from '#shared/werkvormen/waarden';
import { druk, knop, typ, veld, wachtTotBewaard } from './basis.ts';
import { zetMandaat } from './casus.ts';
import { kies, voegAfspraakToe, vulLijst, vulTekst } from './leiden.ts';

/* The fields of a doorbraakoverleg, by keyboard, as the werkvorm asks them. */

const midden = (pagina: Page): Locator => pagina.getByRole('region', { name: 'Vraag en antwoorden' });

/** Fills one field with what the example says. Attendance has its own way, see `meldAanwezig`. */
export async function vulVeld(pagina: Page, veldsoort: Veld, waarde: Waarde): Promise<void> {
  switch (waarde.soort) {
    case 'tekst':
      return vulTekst(pagina, veldsoort.vraag, waarde.tekst);
    case 'lijst':
      return vulLijstMetBron(pagina, veldsoort.vraag, waarde.regels);
    case 'keuze':
      for (const id of waarde.keuzes) await druk(midden(pagina).getByRole('checkbox', { name: new RegExp(`^${optielabel(veldsoort, id)}`) }), 'Space');
      return;
    case 'rijen':
      return vulRijen(pagina, veldsoort, waarde.rijen);
    case 'datum':
      return vul(pagina, veldsoort.vraag, toonDeeldatum(waarde.dag));
    case 'waardendriehoek':
      for (const alternatief of waarde.alternatieven) await voegAlternatiefToe(pagina, alternatief);
      return;
    case 'besluit':
      return vulBesluit(pagina, veldsoort, waarde.besluit);
    case 'afspraken':
      for (const afspraak of waarde.afspraken) await voegAfspraakToe(pagina, { ...afspraak, voor: toonDeeldatum(afspraak.voor) });
      return;
    default:
      throw new Error(`No way to type a value of kind ${waarde.soort}.`);
  }
}

async function vul(pagina: Page, label: string, tekst: string): Promise<void> {
  await midden(pagina).getByRole('textbox', { name: label, exact: true }).fill(tekst);
  await pagina.keyboard.press('Tab');
}

function optielabel(veldsoort: Veld, id: string): string {
  const opties = veldsoort.soort === 'keuze' ? veldsoort.opties : [];
  return opties.find((optie) => optie.id === id)?.label ?? id;
}

async function vulLijstMetBron(pagina: Page, vraag: string, regels: WaardeVan<'lijst'>['regels']): Promise<void> {
  await vulLijst(pagina, vraag, regels.map(({ tekst }) => tekst));
  for (const [nummer, { bron }] of regels.entries()) {
    if (bron === '') continue;
    await midden(pagina).getByRole('list', { name: vraag, exact: true }).getByRole('listitem').nth(nummer).getByLabel(/[Bb]ron|[Ww]ie zegt/).fill(bron);
  }
}

async function vulRijen(pagina: Page, veldsoort: Veld, rijen: WaardeVan<'rijen'>['rijen']): Promise<void> {
  if (veldsoort.soort !== 'rijen') throw new Error(`${veldsoort.id} has no rows.`);
  const ding = `${veldsoort.rij.charAt(0).toUpperCase()}${veldsoort.rij.slice(1)}`;
  for (const { cellen } of rijen) {
    await druk(knop(midden(pagina), `${ding} erbij`), 'Enter');
    const rij = midden(pagina).getByRole('list', { name: veldsoort.vraag, exact: true }).getByRole('listitem').last();
    for (const kolom of veldsoort.kolommen) await vulCel(rij, kolom, cellen[kolom.id] ?? '');
  }
}

async function vulCel(rij: Locator, kolom: Kolom, tekst: string): Promise<void> {
  const cel = rij.getByLabel(kolom.label, { exact: true });
  if (kolom.soort === 'keuze') await cel.selectOption(tekst);
  else await cel.fill(kolom.soort === 'dag' ? toonDeeldatum(tekst) : tekst);
}

type Alternatief = WaardeVan<'waardendriehoek'>['alternatieven'][number];

async function voegAlternatiefToe(pagina: Page, alternatief: Alternatief): Promise<void> {
  await druk(knop(midden(pagina), 'Nieuw alternatief'), 'Enter');
  const kaart = midden(pagina).getByRole('listitem').filter({ has: pagina.getByLabel(/^Alternatief \d+$/) }).last();
  await kaart.getByLabel(/^Alternatief \d+$/).fill(alternatief.titel);
  await veld(kaart, 'Toelichting').fill(alternatief.toelichting);
  for (const [label, { oordeel, grond }] of [['Legitimiteit', alternatief.legitimiteit], ['Betrokkenheid', alternatief.betrokkenheid], ['Rendement', alternatief.rendement]] as const) {
    const groep = kaart.getByRole('group', { name: label });
    if (oordeel !== null) await druk(groep.getByRole('radio', { name: oordeel, exact: true }), 'Space');
    await groep.getByLabel(`${label}: waarom`).fill(grond);
  }
  if (alternatief.kostenPerJaar.soort !== 'onbekend') await kaart.getByLabel('Kosten per jaar: bedrag in euro').fill(String(alternatief.kostenPerJaar.euro));
}

const UITKOMST = { besloten: 'Besloten', 'nader-uitzoeken': 'Nader uitzoeken', opschalen: 'Opschalen', 'niet-doen': 'Niet doen' } as const;

async function vulBesluit(pagina: Page, veldsoort: Veld, besluit: WaardeVan<'besluit'>['besluit']): Promise<void> {
  const adviestypen = veldsoort.soort === 'besluit' ? veldsoort.adviestypen : [];
  if (besluit.uitkomst !== null) await kies(pagina, UITKOMST[besluit.uitkomst]);
  await veld(midden(pagina), 'Gekozen maatwerkoplossing').fill(besluit.maatwerkoplossing);
  await kies(pagina, adviestypen.find(({ id }) => id === besluit.adviestype)?.label ?? '');
  await midden(pagina).getByRole('combobox', { name: 'Op wiens mandaat' }).first().fill(besluit.mandaat);
  await pagina.keyboard.press('Escape');
  if (besluit.opschaling.trede === '') return;
  await druk(midden(pagina).getByRole('checkbox', { name: 'Een deel gaat hoger op de ladder' }), 'Space');
  await kies(pagina, besluit.opschaling.trede);
  await veld(midden(pagina), 'Wat is lager op de ladder geprobeerd?').fill(besluit.opschaling.geprobeerd);
}

/** Notes who is there, with what they may decide, or why they are not. `wie`: role and organisation as the screen says them. */
export async function meldAanwezig(pagina: Page, wie: string, { status, reden, mandaat }: WaardeVan<'aanwezigheid'>['perDeelnemer'][string]): Promise<void> {
  const regel = midden(pagina).getByRole('listitem').filter({ has: pagina.locator('legend', { hasText: wie }) }).first();
  await druk(regel.getByRole('radio', { name: status, exact: true }), 'Space');
  if (status === 'afwezig') {
    await regel.getByLabel('Waarom niet?').focus();
    await typ(pagina, reden);
    return;
  }
  await zetMandaat(regel, mandaat);
  await wachtTotBewaard(pagina);
}
