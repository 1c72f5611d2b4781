import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bewaarBeeld, uitvoerpad } from './beeld.ts';
import { bekijkVerslag, bewaarVerslag, inkt, sluitLeersessie } from './bediening/afronden.ts';
import { druk, knop, kop, wachtTotBewaard } from './bediening/basis.ts';
import { nieuweCasus } from './bediening/casussen.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { eersteKluis, ontgrendel, opSlot } from './bediening/kluis.ts';
import {
  hervat,
  leesKlok,
  leesLijst,
  markeer,
  parkeer,
  pauzeer,
  slaOver,
  spring,
  staatBij,
  tochVerder,
  verwachtEinde,
  voegActiepuntToe,
  volgende,
  vorige,
  vulEnquete,
  vulLijst,
  vulTekst,
  watMist,
  zonderActiepunt,
  type Waar,
} from './bediening/leiden.ts';
import { hoofdletter, leidRonde } from './bediening/ronde.ts';
import { bereidVoor, eindtijd, naarDeel, nieuweLeersessie, start, wie } from './bediening/voorbereiden.ts';
import { ENQUETEVRAGEN, leesBijeenkomst, VRAGEN, type Bijeenkomst } from './bediening/voorbeeld.ts';
import { PROEFWACHTZIN } from './brug.ts';
import { omringendeMap } from './omgeving.ts';
import { bestandenOnder, pdfTekst, zoekWoorden } from './schijf.ts';

/* The meeting of resources/voorbeeld/draaiboek/leersessie.md, played by keyboard from an empty laptop to the PDF. */

const verhaal = doorlopend();
const { gegevens, casussen, plan } = await leesBijeenkomst();
const REDEN_OVERSLAAN = 'De groep las het casusbeeld thuis al.';

const [vrijdag, onderzoek, module, betaalt] = gegevens.plan.knooppunten.map(({ titel }) => titel);
type Ronde = Bijeenkomst['gegevens']['rondes'][number];

/** One knooppunt, from its first question to the one before `daarna`. */
function ronde({ knooppuntId, ...antwoorden }: Ronde, daarna: Waar, inbreng?: string): Promise<void> {
  const titel = gegevens.plan.knooppunten.find(({ id }) => id === knooppuntId)?.titel ?? '';
  return leidRonde(verhaal.pagina(), antwoorden, inbreng === undefined ? { titel } : { titel, inbreng }, daarna);
}

const rondeVan = (id: string): Ronde => {
  const gevonden = gegevens.rondes.find(({ knooppuntId }) => knooppuntId === id);
  if (gevonden === undefined) throw new Error(`The example says nothing about ${id}.`);
  return gevonden;
};

describe('the meeting of the draaiboek', () => {
  it('begins with a kluis and four casussen, typed with casusbeeld and timeline', async () => {
    const pagina = await verhaal.start({ eigenTempo: true });
    expect(await eersteKluis(pagina, PROEFWACHTZIN)).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    for (const casus of casussen) await nieuweCasus(pagina, casus);
    await expect.poll(() => pagina.getByRole('textbox', { name: /^Wat gebeurde er, gebeurtenis/ }).count()).toBe(casussen.at(-1)?.tijdlijn.length);
  });

  it('is prepared: leerthema, twelve people in two groups, four knooppunten', async () => {
    const pagina = verhaal.pagina();
    await nieuweLeersessie(pagina);
    await bereidVoor(pagina, plan);
    await naarDeel(pagina, 'Groepen');
    for (const groep of ['Groep A', 'Groep B']) {
      await pagina.getByRole('region', { name: groep, exact: true }).getByText('6 deelnemers').waitFor();
    }
    await bewaarBeeld(pagina, 'leersessie-groepen');
  });

  it('shows another end with every digit typed in the minutes', async () => {
    const pagina = verhaal.pagina();
    await naarDeel(pagina, 'Agenda');
    expect(await eindtijd(pagina)).toBe('Einde 14.45 uur, samen 105 minuten.');
    const minuten = pagina.getByLabel('Minuten voor Welkom en spelregels');
    await minuten.focus();
    await pagina.keyboard.press('Control+a');
    await pagina.keyboard.press('1');
    await expect.poll(() => eindtijd(pagina)).toBe('Einde 14.36 uur, samen 96 minuten.');
    await pagina.keyboard.press('5');
    await expect.poll(() => eindtijd(pagina)).toBe('Einde 14.50 uur, samen 110 minuten.');
    await wachtTotBewaard(pagina);
  });

  it('is refused to go on at the welcome, says what is missing, and goes on with a reason', async () => {
    const pagina = verhaal.pagina();
    await start(pagina);
    await staatBij(pagina, { vraag: VRAGEN.welkom });
    await pagina.keyboard.press('Control+Enter');
    expect(await watMist(pagina)).toEqual(['Van 12 deelnemers is nog niet bekend of die er is.']);
    await pagina.keyboard.press('Escape');
    for (const deelnemer of plan.deelnemers.filter(({ id }) => id !== gegevens.later)) await markeer(pagina, wie(deelnemer), 'aanwezig');
    await pagina.getByText('11 aanwezig, 0 afwezig, 1 nog niet bekend').waitFor();
    await vulLijst(pagina, 'Wat spreken we met elkaar af voor vandaag?', gegevens.spelregels);
    await pagina.keyboard.press('Control+Enter');
    expect(await watMist(pagina)).toEqual(['Van 1 deelnemer is nog niet bekend of die er is.']);
    await bewaarBeeld(pagina, 'leersessie-ontbreekt');
    await tochVerder(pagina, gegevens.afwijking, { vraag: VRAGEN.casusbeeld });
  });

  it('skips, goes back, jumps, takes five minutes more, pauses and parks', async () => {
    const pagina = verhaal.pagina();
    await pagina.getByText('Naar een hotel met een begeleider die ze kent').waitFor();
    await slaOver(pagina, REDEN_OVERSLAAN, { vraag: VRAGEN.watMaakt, titel: vrijdag ?? '' });
    await vorige(pagina, { vraag: VRAGEN.casusbeeld });
    await vulLijst(pagina, 'Wie had hier aan tafel moeten zitten?', gegevens.gemist);
    await spring(pagina, 'Terugkoppeling tussen groepen', { vraag: VRAGEN.terugkoppeling });
    await spring(pagina, vrijdag ?? '', { vraag: VRAGEN.watMaakt, titel: vrijdag ?? '' });

    const [voor, einde] = [await leesKlok(pagina), await verwachtEinde(pagina)];
    await pagina.keyboard.press('F8');
    await expect.poll(async () => (await leesKlok(pagina)).vanMinuten).toBe(voor.vanMinuten + 5);
    expect(await verwachtEinde(pagina)).toBe(einde);

    await pauzeer(pagina);
    const stil = await leesKlok(pagina);
    expect(stil.woord).toBe('staat stil');
    await pagina.waitForTimeout(2_500);
    expect((await leesKlok(pagina)).seconden).toBe(stil.seconden);
    await hervat(pagina);
    await expect.poll(async () => (await leesKlok(pagina)).seconden, { timeout: 5_000 }).toBeGreaterThan(stil.seconden);

    for (const regel of gegevens.parkeerplaats) await parkeer(pagina, regel);
    expect(await leesLijst(pagina, 'Parkeerplaats')).toEqual(gegevens.parkeerplaats);
  });

  it('leads the knooppunten of group A with the fixed questions', async () => {
    const pagina = verhaal.pagina();
    await ronde(rondeVan('vrijdagmiddag'), { vraag: VRAGEN.watMaakt, titel: onderzoek ?? '' });
    await ronde(rondeVan('onderzoek'), { vraag: VRAGEN.terugkoppeling });
    await vorige(pagina, { vraag: VRAGEN.niveau, titel: onderzoek ?? '' });
    await volgende(pagina, { vraag: VRAGEN.terugkoppeling });
  });

  it('enters what group B brought, and comes back', async () => {
    const pagina = verhaal.pagina();
    const inbreng = 'Inbreng van groep B';
    const invoerknop = pagina.getByRole('listitem').filter({ hasText: module ?? '' }).getByRole('button', { name: 'Voer de inbreng in' });
    await druk(invoerknop, 'Enter');
    await staatBij(pagina, { vraag: VRAGEN.watMaakt, titel: module ?? '', inbreng });
    await bewaarBeeld(pagina, 'leersessie-inbreng');
    await ronde(rondeVan('module'), { vraag: VRAGEN.watMaakt, titel: betaalt ?? '', inbreng }, inbreng);
    await ronde(rondeVan('betaalt'), { vraag: VRAGEN.terugkoppeling }, inbreng);
  });

  it('gathers essence and themes, private actiepunten and the enquête', async () => {
    const pagina = verhaal.pagina();
    for (const groep of gegevens.plan.groepen) {
      await vulTekst(pagina, `${groep.naam}: Wat is de kern van wat deze groep vond?`, gegevens.essentie[groep.id] ?? '');
    }
    await vulLijst(pagina, 'Wat zijn de centrale thema’s en aandachtspunten?', gegevens.themas);
    await volgende(pagina, { vraag: VRAGEN.actiepunten });
    const naamVan = (id: string): string => wie(plan.deelnemers.find((deelnemer) => deelnemer.id === id) ?? { rol: '', organisatie: '' });
    for (const punt of gegevens.actiepunten) await voegActiepuntToe(pagina, naamVan(punt.deelnemerId), punt.tekst);
    for (const id of gegevens.geenActiepunten) await zonderActiepunt(pagina, naamVan(id));
    await volgende(pagina, { vraag: VRAGEN.enquete });
    for (const [nummer, { cijfer, antwoorden }] of gegevens.enquete.entries()) {
      await vulEnquete(pagina, nummer + 1, {
        cijfer,
        antwoorden: Object.fromEntries(Object.entries(antwoorden).map(([vraag, tekst]) => [ENQUETEVRAGEN[vraag] ?? vraag, tekst])),
      });
    }
    await pagina.getByText('9 van 12 ingevuld, gemiddeld een 7,7').waitFor();
    await volgende(pagina, { vraag: VRAGEN.afsluiting });
    await vulTekst(pagina, 'Wat spraken we af over het concept-verslag en wie reageert?', gegevens.slotwoord);
    await pagina.keyboard.press('Control+Enter');
    await kop(pagina, 'Knooppunten-leersessie afronden').waitFor();
  });

  it('is looked over and closed, and its verslag is seen and saved', async () => {
    const pagina = verhaal.pagina();
    await pagina.getByText(`Reden: ${gegevens.afwijking}`).waitFor();
    await pagina.getByText('2 genoteerd, geen gedeeld.').waitFor();
    await sluitLeersessie(pagina);
    expect(await bekijkVerslag(pagina)).toContain(plan.onderwerp);
    expect(await inkt(pagina)).toBeGreaterThan(0.005);
    await bewaarBeeld(pagina, 'leersessie-verslag');
    const pad = uitvoerpad('leersessie.pdf');
    await verhaal.app().kiesBijOpslaan(pad);
    await bewaarVerslag(pagina, pad);
  });

  it('left a verslag with what the groups said', async () => {
    const verslag = plat(await pdfTekst(uitvoerpad('leersessie.pdf')));
    const verwacht = [
      plan.onderwerp,
      '12 maart 2026',
      ...gegevens.rondes.flatMap((r) => [...r.watMaakt, ...r.elementen, ...r.leren, ...r.watHelpt, ...r.wieHelpt]),
      ...gegevens.rondes.flatMap((r) => r.oppakken.flatMap(({ wat, wie: eigenaar }) => [wat, eigenaar])),
      VRAGEN.watMaakt,
      VRAGEN.elementen,
      VRAGEN.leren,
      VRAGEN.helpen,
      ...gegevens.rondes.map((r, nummer) => `${nummer + 1}. ${plan.knooppunten[nummer]?.titel ?? ''} ${hoofdletter(r.verstoring)} ${hoofdletter(r.niveau)} ${r.oppakken[0]?.wie ?? 'Nog niemand'}`),
      ...gegevens.themas,
      ...Object.values(gegevens.essentie),
      'Eindelijk niet over wie, maar over hoe.',
      'Te veel in twee uur; twee knooppunten per groep is het maximum.',
      '7,7',
      gegevens.afwijking,
      'Van 1 deelnemer is nog niet bekend of die er is.',
      REDEN_OVERSLAAN,
      '5 april 2026',
      'de facilitator van het OZJ',
    ];
    expect(verwacht.filter((tekst) => !verslag.includes(plat(tekst)))).toEqual([]);
  });

  it('left no name, no private actiepunt and nothing that points to a person in it', async () => {
    const verslag = plat(await pdfTekst(uitvoerpad('leersessie.pdf')));
    const achternamen = plan.deelnemers.map(({ naam }) => naam.split(' ').slice(1).join(' '));
    const verboden = [
      ...plan.deelnemers.map(({ naam }) => naam),
      ...achternamen,
      ...gegevens.actiepunten.map(({ tekst }) => tekst),
    ];
    const herleidbaar = ['van der Velde', '111222333', '06-12345678', 's.bakker', 'voorbeeldzorg', '7999', 'tas op de bank'];
    expect([...verboden, ...herleidbaar].filter((tekst) => verslag.includes(plat(tekst)))).toEqual([]);
  });

  it('left records on disk and nothing that can be read', () => {
    const kluis = bestandenOnder(path.join(verhaal.gegevensmap, 'kluis'));
    expect(kluis.length).toBeGreaterThan(6);
    const woorden = ['Waterstreek', 'van der Velde', '111222333', 'Vrijdagmiddag', 'WS-2026-001', 'Marleen Overdijk', 'leersessie-afwijking', gegevens.afwijking, gegevens.themas[0] ?? ''];
    expect(zoekWoorden(omringendeMap(verhaal.gegevensmap), woorden)).toEqual([]);
  });

  it('stands closed after locking and unlocking, and gives the same verslag once more', async () => {
    const pagina = verhaal.pagina();
    await opSlot(pagina);
    expect(await pagina.locator('body').innerText()).not.toContain('leersessie');
    await ontgrendel(pagina, PROEFWACHTZIN);
    await kop(pagina, 'Knooppunten-leersessie').waitFor();
    await pagina.getByText('afgesloten', { exact: true }).waitFor();
    await bekijkVerslag(pagina);
    const pad = uitvoerpad('leersessie-nog-eens.pdf');
    await verhaal.app().kiesBijOpslaan(pad);
    await bewaarVerslag(pagina, pad);
    expect(await pdfTekst(pad)).toBe(await pdfTekst(uitvoerpad('leersessie.pdf')));
    await druk(knop(pagina, 'Alle sessies'), 'Enter');
    await pagina.getByRole('list', { name: 'Afgesloten sessies' }).getByText(plan.onderwerp).waitFor();
  });
});

/** A line of a PDF breaks anywhere; only the letters count. */
function plat(tekst: string): string {
  return tekst.replaceAll(/\s+/gu, '');
}
