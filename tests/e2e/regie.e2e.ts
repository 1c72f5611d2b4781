import { expect, it } from 'vitest';
import { uitvoerpad } from './beeld.ts';
import { bewaarVerslag, voerUit } from './bediening/afronden.ts';
import { druk, knop, kop, naarAfdeling, veld, wachtTotBewaard } from './bediening/basis.ts';
import { naarCasusdeel, openCasus } from './bediening/casus.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { maakVertrekklaar, stelVast } from './bediening/stuk.ts';
import { keuring } from './keuring.ts';
import { pdfTekst } from './schijf.ts';
import { vulVoorbeeld } from './voorbeeldkluis.ts';

/* The living document of a casus, version after version, and the report of a quarter, on the filled kluis. */

const CODE = 'WS-2026-019';
const PROCES = 'In een crisis beslist de jeugdbeschermer, en die belt de wijkcoach binnen een dag.';
const OPMERKING = 'Dit bespreken we met de gemeente.';
const AFSPRAAK = 'Overbrugging voor april en mei afgeven';
const GEDULD_MS = 30_000;
const verhaal = doorlopend();

async function woorden(pad: string): Promise<string> {
  return (await pdfTekst(pad)).replaceAll(/\s+/gu, ' ');
}

it('shows in each step what the casus holds, and keeps what is written beside it', async () => {
  const wachtzin = await vulVoorbeeld(verhaal.gegevensmap);
  const pagina = await verhaal.start({ env: { ONTWAR_VOORBEELD_WACHTZIN: wachtzin } });
  await kop(pagina, 'Vandaag').waitFor();
  await openCasus(pagina, CODE);
  await naarCasusdeel(pagina, 'Regie');
  const stap = pagina.getByRole('region', { name: 'Stap 4. Praktische afspraken' });
  await stap.getByText(AFSPRAAK).waitFor();
  await veld(pagina, 'Stap 5: wat we opschrijven').fill(PROCES);
  await veld(pagina, 'Stap 5: opmerking').fill(OPMERKING);
  await druk(pagina.getByRole('radiogroup', { name: 'Willen we allemaal hetzelfde?' }).getByRole('radio', { name: 'Nee' }), 'Space');
  await wachtTotBewaard(pagina);
  await naarCasusdeel(pagina, 'Afspraken');
  await naarCasusdeel(pagina, 'Regie');
  expect(await veld(pagina, 'Stap 5: wat we opschrijven').inputValue()).toBe(PROCES);
  const { bekijk, fouten } = keuring(verhaal.app(), pagina);
  await bekijk('regie');
  expect(fouten).toEqual([]);
});

it('leaves as a first version, without a name of anybody', async () => {
  const pagina = verhaal.pagina();
  const pad = uitvoerpad('regie-1.pdf');
  await verhaal.app().kiesBijOpslaan(pad);
  await bewaarVerslag(pagina, pad);
  const tekst = await woorden(pad);
  for (const deel of ['Regie in 7 samenwerkingsstappen', 'Stap 0. Betrokkenen en start', 'Stap 7. Besluiten en plannen', PROCES, OPMERKING, AFSPRAAK, 'Nee, niet iedereen wil hetzelfde', '1 onbekend', CODE]) expect(tekst).toContain(deel);
  expect(tekst).not.toContain('Wat er veranderde');
});

it('tells in the second version what changed: an afspraak that was kept', async () => {
  const pagina = verhaal.pagina();
  const deel = await naarCasusdeel(pagina, 'Afspraken');
  await druk(deel.getByRole('listitem').filter({ hasText: AFSPRAAK }).getByRole('button', { name: /[Nn]agekomen/ }).first(), 'Enter');
  await wachtTotBewaard(pagina);
  await naarCasusdeel(pagina, 'Regie');
  const pad = uitvoerpad('regie-2.pdf');
  await verhaal.app().kiesBijOpslaan(pad);
  await bewaarVerslag(pagina, pad);
  const tekst = await woorden(pad);
  expect(tekst).toContain('Wat er veranderde sinds versie 1');
  const [, veranderd = ''] = tekst.split('Wat er veranderde sinds versie 1').slice(-2);
  expect(veranderd).toContain(AFSPRAAK);
  expect(veranderd).not.toContain(PROCES);
});

it('has a report of the quarter of the example, in which no small number stands', async () => {
  const pagina = verhaal.pagina();
  await naarAfdeling(pagina, 'Casussen');
  await druk(knop(pagina, 'Kwartaalrapport'), 'Enter');
  await kop(pagina, 'Kwartaalrapport').waitFor();
  await veld(pagina, 'Kwartaal').selectOption('2026-Q1');
  await pagina.getByRole('region', { name: /^Bladzijde 1 van \d+$/ }).getByText('Eerste kwartaal van 2026').first().waitFor({ timeout: GEDULD_MS });
  const { bekijk, fouten } = keuring(verhaal.app(), pagina);
  await bekijk('kwartaal');
  expect(fouten).toEqual([]);
  const pad = uitvoerpad('kwartaal.pdf');
  await verhaal.app().kiesBijOpslaan(pad);
  await maakVertrekklaar(pagina);
  // One report of a quarter: it leaves when it is vastgesteld, and not before.
  await pagina.getByText('Stel het eerst vast, bij ‘Versies’.').waitFor();
  expect(await knop(pagina, 'Bewaar als PDF').isDisabled()).toBe(true);
  await stelVast(pagina);
  await pagina.getByRole('region', { name: 'Over dit kwartaal is gerapporteerd' }).waitFor();
  await druk(knop(pagina, 'Bewaar als PDF'), 'Enter');
  await voerUit(pagina);
  await pagina.getByText(pad, { exact: true }).waitFor({ timeout: GEDULD_MS });
  const tekst = await woorden(pad);
  for (const deel of ['Kwartaalrapport', 'Ontbrekend aanbod en signalen', 'Hulp die er niet was', 'Over deze cijfers', 'Vastgesteld, versie 1']) expect(tekst).toContain(deel);
  expect(tekst).toContain('te weinig om te verdelen');
  // What was written down is told when five casussen or more have it in the same words, and in no other way.
  expect(tekst).not.toContain('bestaat niet als product');
  expect(tekst).not.toContain('WS-2026-');
});

it('tells that quarter anew only as a correction that says something else, and shows the numbers as they are on this screen alone', async () => {
  const pagina = verhaal.pagina();
  await druk(knop(pagina, 'Begin een correctie'), 'Enter');
  await pagina.getByText('Een correctie zou hetzelfde zeggen als versie 1').first().waitFor({ timeout: GEDULD_MS });
  await druk(pagina.getByText('Werkcijfers, alleen voor jou'), 'Enter');
  await pagina.getByRole('table', { name: 'Hulp die er niet was' }).getByRole('row', { name: /Wonen met begeleiding/ }).waitFor();
  const { bekijk, fouten } = keuring(verhaal.app(), pagina);
  await bekijk('kwartaal-vastgesteld');
  expect(fouten).toEqual([]);
});
