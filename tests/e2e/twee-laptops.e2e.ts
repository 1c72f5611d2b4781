import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cijferveld, cijferwaarde, tekstveld } from '#shared/leertraject/veldnamen';
import { vulFormulier } from '../materiaal/vul-formulier.ts';
import { bewaarBeeld, uitvoerpad } from './beeld.ts';
import { bewaarVerslag, sluitLeersessie, voerUit } from './bediening/afronden.ts';
import { druk, knop, kop, naarAfdeling } from './bediening/basis.ts';
import { nieuweCasus } from './bediening/casussen.ts';
import { doorlopend, type Doorlopend } from './bediening/doorlopend.ts';
import { eersteKluis } from './bediening/kluis.ts';
import { slaOver, staatBij, tochVerder, voegActiepuntToe, volgende, vulLijst, vulTekst } from './bediening/leiden.ts';
import { leidRonde } from './bediening/ronde.ts';
import { beslisAlles } from './bediening/stuk.ts';
import { buiten, deelUit, geefMee, geefTerug, haalTerug, neemAan, neemTerug, volgendeDeelnemer, vulEnqueteIn } from './bediening/tweelaptops.ts';
import { leesBijeenkomst, VRAGEN } from './bediening/voorbeeld.ts';
import { bereidVoor, naarDeel, nieuweLeersessie, start, wie } from './bediening/voorbereiden.ts';
import { PROEFWACHTZIN, roep } from './brug.ts';
import { omringendeMap } from './omgeving.ts';
import { pdfTekst, zoekWoorden } from './schijf.ts';

/*
 * One leersessie in two rooms. The facilitator leads group A; group B has a laptop with a kluis of its own, and no network between
 * the two: a file goes there, a file comes back. Then the enquête goes round, everybody gets their own actiepunten, and there is one
 * verslag.
 */

const A = doorlopend();
const B = doorlopend();
const { gegevens, casussen, plan } = await leesBijeenkomst();
const WACHTZIN_BESTAND = 'zeven rode fietsen in de regen';
const WACHTZIN_B = 'gele tractor zwemt langzaam omhoog 83';
const GROEPSBESTAND = buiten(A, 'groep-b.ontwar-groep');
const TERUGBESTAND = buiten(B, 'groep-b.ontwar-terug');
const KERN_VAN_B = { bijA: 'Zo hoorde de facilitator het: geld en tijd.', bijB: gegevens.essentie['groep-b'] ?? '' };
const KERNVRAAG = 'Wat is de kern van wat deze groep vond?';
const REDEN = 'Iedereen kent elkaar, we beginnen meteen.';

const titels = gegevens.plan.knooppunten.map(({ titel }) => titel);
const naamVan = (id: string): string => wie(plan.deelnemers.find((deelnemer) => deelnemer.id === id) ?? { rol: '', organisatie: '' });
/** What a group said about its knooppunten, in their order. */
const rondes = (groepId: string) =>
  gegevens.plan.knooppunten.filter((k) => k.groepId === groepId).map(({ id, titel }) => {
    const gevonden = gegevens.rondes.find(({ knooppuntId }) => knooppuntId === id);
    if (gevonden === undefined) throw new Error(`The example says nothing about ${id}.`);
    const { knooppuntId: _knooppuntId, ...antwoorden } = gevonden;
    return { titel, antwoorden };
  });

/** From the start of the meeting to the first knooppunt, past what this story is not about. */
async function naarEersteKnooppunt(laptop: Doorlopend, titel: string): Promise<void> {
  const pagina = laptop.pagina();
  await start(pagina);
  await staatBij(pagina, { vraag: VRAGEN.welkom });
  await pagina.keyboard.press('Control+Enter');
  await tochVerder(pagina, REDEN, { vraag: VRAGEN.casusbeeld });
  await slaOver(pagina, REDEN, { vraag: VRAGEN.watMaakt, titel });
}

async function leidRondes(laptop: Doorlopend, groepId: string): Promise<void> {
  const alle = rondes(groepId);
  for (const [i, { titel, antwoorden }] of alle.entries()) {
    const daarna = alle[i + 1];
    await leidRonde(laptop.pagina(), antwoorden, { titel }, daarna === undefined ? { vraag: VRAGEN.terugkoppeling } : { vraag: VRAGEN.watMaakt, titel: daarna.titel });
  }
}

describe('a leersessie on two laptops', () => {
  it('gives group B along in one encrypted file', async () => {
    const pagina = await A.start();
    await eersteKluis(pagina, PROEFWACHTZIN);
    for (const casus of casussen) await nieuweCasus(pagina, casus);
    await nieuweLeersessie(pagina);
    await bereidVoor(pagina, plan);
    await naarDeel(pagina, 'Groepen');
    await A.app().kiesBijOpslaan(GROEPSBESTAND);
    await geefMee(pagina, 'Groep B', WACHTZIN_BESTAND, GROEPSBESTAND);
    await pagina.getByText('meegegeven', { exact: true }).waitFor();
    await bewaarBeeld(pagina, 'twee-laptops-meegeven');
    expect(zoekWoorden(path.dirname(GROEPSBESTAND), ['Groep B', titels[2] ?? '', 'WS-2026-003', 'Gert-Jan', 'Waterstreek'])).toEqual([]);
  });

  it('is opened on the second laptop, which refuses a wrong wachtzin and a cut-off file', async () => {
    const pagina = await B.start();
    await eersteKluis(pagina, WACHTZIN_B);
    const half = buiten(B, 'half.ontwar-groep');
    writeFileSync(half, readFileSync(GROEPSBESTAND).subarray(0, 700));
    await neemAan(pagina, half, WACHTZIN_BESTAND);
    await pagina.getByRole('alert').first().waitFor();
    await pagina.getByRole('group', { name: 'Groepsbestand', exact: true }).locator('input').setInputFiles(GROEPSBESTAND);
    await pagina.getByLabel('Wachtzin van dit bestand', { exact: true }).fill('een andere zin dan deze');
    await druk(knop(pagina, 'Open het groepsbestand'), 'Enter');
    await pagina.getByText('Deze wachtzin past niet op dit groepsbestand.').waitFor({ timeout: 30_000 });
    await pagina.getByLabel('Wachtzin van dit bestand', { exact: true }).fill(WACHTZIN_BESTAND);
    await druk(knop(pagina, 'Open het groepsbestand'), 'Enter');
    await kop(pagina, 'Knooppunten-leersessie voorbereiden').waitFor({ timeout: 30_000 });
    await pagina.getByText('Tweede laptop: Groep B.').waitFor();
    await bewaarBeeld(pagina, 'twee-laptops-tweede');
    const zichtbaar = await pagina.locator('body').innerText();
    expect(zichtbaar).not.toContain('Antwoorden');
    await naarAfdeling(pagina, 'Casussen');
    expect(await pagina.locator('main').innerText()).not.toContain('WS-2026');
    await naarAfdeling(pagina, 'Sessies');
    await druk(pagina.getByRole('list', { name: /sessies/i }).getByRole('button').filter({ hasText: plan.onderwerp }).first(), 'Enter');
    await pagina.getByText('Tweede laptop: Groep B.').waitFor();
  });

  it('is led in both rooms at once, each with its own knooppunten', async () => {
    await naarEersteKnooppunt(B, titels[2] ?? '');
    await leidRondes(B, 'groep-b');
    await vulTekst(B.pagina(), `Groep B: ${KERNVRAAG}`, KERN_VAN_B.bijB);
    await naarEersteKnooppunt(A, titels[0] ?? '');
    await leidRondes(A, 'groep-a');
    const pagina = A.pagina();
    await vulTekst(pagina, `Groep A: ${KERNVRAAG}`, gegevens.essentie['groep-a'] ?? '');
    // Written down on both laptops, each in its own words.
    await vulTekst(pagina, `Groep B: ${KERNVRAAG}`, KERN_VAN_B.bijA);
    await vulLijst(pagina, 'Wat zijn de centrale thema’s en aandachtspunten?', gegevens.themas);
    await volgende(pagina, { vraag: VRAGEN.actiepunten });
    await voegActiepuntToe(pagina, naamVan('a3'), gegevens.actiepunten.find(({ deelnemerId }) => deelnemerId === 'a3')?.tekst ?? '');
    await volgende(pagina, { vraag: VRAGEN.enquete });
  });

  it('asks the enquête of group B on its own laptop, and gives back one file', async () => {
    const pagina = B.pagina();
    await vulLijst(pagina, 'Wat zijn de centrale thema’s en aandachtspunten?', ['Hoe houdt een kind één gezicht?']);
    await volgende(pagina, { vraag: VRAGEN.actiepunten });
    await voegActiepuntToe(pagina, naamVan('b1'), gegevens.actiepunten.find(({ deelnemerId }) => deelnemerId === 'b1')?.tekst ?? '');
    await volgende(pagina, { vraag: VRAGEN.enquete });
    await deelUit(pagina);
    for (const inzending of gegevens.enquete.slice(5, 7)) {
      await vulEnqueteIn(pagina, inzending);
      if (inzending !== gegevens.enquete[6]) await volgendeDeelnemer(pagina);
    }
    await haalTerug(pagina, WACHTZIN_B);
    await staatBij(pagina, { vraag: VRAGEN.enquete });
    await B.app().kiesBijOpslaan(TERUGBESTAND);
    await geefTerug(pagina);
    expect(existsSync(TERUGBESTAND)).toBe(true);
  });

  it('hands the laptop round for the enquête, with nothing of the casus in reach', async () => {
    const pagina = A.pagina();
    await deelUit(pagina);
    await bewaarBeeld(pagina, 'twee-laptops-rondgaan');
    const tekst = await pagina.locator('body').innerText();
    expect(['WS-2026', titels[0] ?? '', 'Marleen', 'Sessies'].filter((woord) => tekst.includes(woord))).toEqual([]);
    for (const opdracht of ['casus.lijst', 'sessie.lijst', 'leertraject.lijst', 'regio.lees'] as const) {
      expect(await roep(pagina, opdracht)).toMatchObject({ ok: false, fout: { code: 'UITGEDEELD' } });
    }
    for (const [nummer, inzending] of gegevens.enquete.slice(0, 5).entries()) {
      await vulEnqueteIn(pagina, inzending);
      expect(await pagina.locator('body').innerText()).not.toContain(Object.values(inzending.antwoorden)[0]);
      if (nummer < 4) await volgendeDeelnemer(pagina);
    }
    await druk(knop(pagina, 'Terug naar de bijeenkomst'), 'Enter');
    await pagina.getByLabel('Wachtzin', { exact: true }).fill('niet deze');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('alert').first().waitFor({ timeout: 30_000 });
    expect(await roep(pagina, 'casus.lijst')).toMatchObject({ ok: false });
    await pagina.getByLabel('Wachtzin', { exact: true }).fill(PROEFWACHTZIN);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: 60_000 });
    await staatBij(pagina, { vraag: VRAGEN.enquete });
    await pagina.getByText(/^5 van 12 ingevuld/).first().waitFor();
  });

  it('takes in what group B brought, and shows what both wrote instead of choosing', async () => {
    const pagina = A.pagina();
    await volgende(pagina, { vraag: VRAGEN.afsluiting });
    await pagina.keyboard.press('Control+Enter');
    await kop(pagina, 'Knooppunten-leersessie afronden').waitFor();
    await pagina.getByRole('tab', { name: /^Groepen/ }).click();
    expect(await neemTerug(pagina, TERUGBESTAND, 'Groep B')).toMatch(/^Groep B: \d+ antwoorden overgenomen, 1 verschil om te kiezen\.$/);
    const verschil = pagina.getByRole('article').filter({ hasText: KERN_VAN_B.bijA });
    await verschil.getByText(KERN_VAN_B.bijB).waitFor();
    await bewaarBeeld(pagina, 'twee-laptops-verschil');
    expect(await neemTerug(pagina, TERUGBESTAND, 'Groep B')).toBe('Groep B: niets nieuws, 1 verschil om te kiezen.');
    await druk(knop(verschil, /^Kies deze versie: Laptop van Groep B/), 'Enter');
    await pagina.getByRole('heading', { name: 'Alle verschillen zijn gekozen' }).waitFor();
    expect(await neemTerug(pagina, TERUGBESTAND, 'Groep B')).toBe('Groep B: niets nieuws, geen verschillen.');
  });

  it('reads enquêtes that were filled in on paper afterwards, each once', async () => {
    const pagina = A.pagina();
    await pagina.getByRole('tab', { name: 'Enquête' }).click();
    await pagina.getByText(/^7 van 12 ingevuld/).first().waitFor();
    const map = buiten(A, 'enquetes');
    mkdirSync(map);
    await A.app().kiesBijOpenen(map);
    await pagina.getByLabel('Hoeveel formulieren').fill('2');
    await druk(knop(pagina, 'Formulieren als PDF'), 'Enter');
    await voerUit(pagina);
    await pagina.getByText(/^2 formulieren staan in /).waitFor({ timeout: 30_000 });
    const paden: string[] = [];
    for (const [i, naam] of readdirSync(map).toSorted().entries()) {
      const { cijfer, antwoorden } = gegevens.enquete[7 + i] ?? { cijfer: null, antwoorden: {} };
      const velden = Object.fromEntries(Object.entries(antwoorden).map(([vraag, tekst]) => [tekstveld(vraag), tekst]));
      const pad = path.join(map, `terug ${i}.pdf`);
      writeFileSync(pad, await vulFormulier(new Uint8Array(readFileSync(path.join(map, naam))), { ...velden, ...(cijfer === null ? {} : { [cijferveld('cijfer')]: cijferwaarde(cijfer) }) }));
      paden.push(pad);
    }
    const kiezer = pagina.locator('input[type="file"]');
    await kiezer.setInputFiles(paden);
    await pagina.getByText('2 enquêtes ingelezen.').waitFor({ timeout: 30_000 });
    await pagina.getByText('9 van 12 ingevuld, gemiddeld een 7,7').first().waitFor();
    await kiezer.setInputFiles(paden);
    await pagina.getByText('2 formulieren waren er al: dat telt niet dubbel.').waitFor({ timeout: 30_000 });
    await pagina.getByText('9 van 12 ingevuld, gemiddeld een 7,7').first().waitFor();
  });

  it('gives each participant one page with only their own actiepunten', async () => {
    const pagina = A.pagina();
    await pagina.getByRole('tab', { name: 'Mijn actiepunten' }).click();
    const map = buiten(A, 'actiepunten');
    mkdirSync(map);
    await A.app().kiesBijOpenen(map);
    await beslisAlles(pagina);
    await druk(knop(pagina, 'Bewaar alle'), 'Enter');
    await voerUit(pagina);
    await pagina.getByText(map, { exact: true }).waitFor({ timeout: 30_000 });
    const bestanden = readdirSync(map).toSorted();
    expect(bestanden.map((naam) => /[AB]\d/.exec(naam)?.[0])).toEqual(['A3', 'B1']);
    const [a3 = '', b1 = ''] = await Promise.all(bestanden.map(async (naam) => plat(await pdfTekst(path.join(map, naam)))));
    expect(a3).toContain(plat('Ik bel maandag de achterwacht'));
    expect(a3).not.toContain(plat('en daarna'));
    expect(b1).toContain(plat('Ik zet in elk plan een alinea'));
    expect([a3, b1, ...bestanden].filter((tekst) => /Jolanda|Kroezen|Mulderij/.test(tekst))).toEqual([]);
  });

  it('ends in one verslag of both groups', async () => {
    const pagina = A.pagina();
    await sluitLeersessie(pagina);
    const pad = uitvoerpad('twee-laptops.pdf');
    await A.app().kiesBijOpslaan(pad);
    await pagina.getByRole('tab', { name: 'Verslag' }).click();
    await bewaarVerslag(pagina, pad);
    const verslag = plat(await pdfTekst(pad));
    const verwacht = [
      ...gegevens.rondes.flatMap((r) => [...r.watMaakt, ...r.elementen, ...r.leren, ...r.watHelpt, ...r.wieHelpt]),
      ...gegevens.themas,
      'Hoe houdt een kind één gezicht?',
      gegevens.essentie['groep-a'] ?? '',
      KERN_VAN_B.bijB,
      '7,7',
      'Eindelijk niet over wie, maar over hoe.',
    ];
    expect(verwacht.filter((tekst) => !verslag.includes(plat(tekst)))).toEqual([]);
    expect([KERN_VAN_B.bijA, ...plan.deelnemers.map(({ naam }) => naam)].filter((tekst) => verslag.includes(plat(tekst)))).toEqual([]);
  });

  it('follows up what was handed to whom, and brings it back on Vandaag', async () => {
    const pagina = A.pagina();
    await pagina.getByRole('tab', { name: 'Opvolging' }).click();
    const netwerk = pagina.getByRole('region', { name: 'Netwerk', exact: true });
    await netwerk.getByText('het regionaal crisisoverleg').waitFor();
    await bewaarBeeld(pagina, 'twee-laptops-opvolging');
    await naarAfdeling(pagina, 'Vandaag');
    await pagina.getByText('Eén lijst met vrije plekken maken').first().waitFor();
    await druk(pagina.getByRole('button').filter({ hasText: 'Eén lijst met vrije plekken maken' }).first(), 'Enter');
    await druk(netwerk.getByRole('radio', { name: 'gelukt', exact: true }), 'Space');
    await netwerk.getByLabel('Wat is ervan gekomen?').fill('De lijst is er sinds mei.');
    await pagina.getByText(/^bewaard \d\d\.\d\d\.\d\d$/).first().waitFor();
    await naarAfdeling(pagina, 'Vandaag');
    await pagina.getByText('Eén lijst met vrije plekken maken').waitFor({ state: 'detached' });
  });

  it('left nothing to read on either laptop but what was saved outside the kluis', () => {
    const woorden = ['Gert-Jan Mulderij', titels[2] ?? '', gegevens.themas[0] ?? '', KERN_VAN_B.bijA, 'De lijst is er sinds mei', WACHTZIN_BESTAND];
    for (const laptop of [A, B]) {
      expect(zoekWoorden(laptop.gegevensmap, woorden)).toEqual([]);
      expect(zoekWoorden(path.join(omringendeMap(laptop.gegevensmap), 'tmp'), woorden)).toEqual([]);
    }
  });
});

/** A line of a PDF breaks anywhere; only the letters count. */
function plat(tekst: string): string {
  return tekst.replaceAll(/\s+/gu, '');
}
