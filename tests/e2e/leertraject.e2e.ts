import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keuzeveld, rijveld, tekstveld } from '#shared/leertraject/veldnamen';
import { GEVRAAGDEN, type Gevraagde } from '../materiaal/voorbereidingsopdrachten.ts';
import { vulFormulier } from '../materiaal/vul-formulier.ts';
import { bewaarBeeld } from './beeld.ts';
import { druk, knop, naarAfdeling, typ, veld } from './bediening/basis.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { voerUit } from './bediening/afronden.ts';
import { eersteKluis, ontgrendel } from './bediening/kluis.ts';
import { beoordeel, draagAan, leesCasus, kiesMet, legBij, leverIn, maakKnooppunt, markeerZin, naarKant, plakMensen, poststuk, zetKlaar, type Aangedragen } from './bediening/leertraject.ts';
import { beslisAlles, kiesIedereen, kijkUitgaandNa } from './bediening/stuk.ts';
import { naarDeel, nieuweLeersessie, typDeelnemersZonderGroep, typOnderwerp } from './bediening/voorbereiden.ts';
import { leesBijeenkomst } from './bediening/voorbeeld.ts';
import { eis, PROEFWACHTZIN, roep } from './brug.ts';
import { omringendeMap } from './omgeving.ts';
import { pdfTekst, zoekWoorden } from './schijf.ts';

/*
 * The leersessie of resources/voorbeeld/draaiboek/leersessie.md with everybody who is not at the laptop: seven casussen of which four
 * are chosen, seventeen assignments out, fourteen back, fragments into knooppunten, two groups on two laptops, and one verslag.
 */

const hier = doorlopend();
const { plan } = await leesBijeenkomst();

const AANGEDRAGEN: readonly Aangedragen[] = [
  { code: 'WS-2026-001', door: 'gemeente Dijkveen, lokaal team', kern: 'meisje van 14, vrijdagmiddag geen plek', gekozen: true, reden: 'Acuut, en veel partijen tegelijk.' },
  { code: 'WS-2026-002', door: 'gemeente Oudermeer', kern: 'twee broers, pleeggezin breekt na vijf weken', gekozen: true, reden: 'Aanbieders wachten op elkaar.' },
  { code: 'WS-2026-003', door: 'GI Waterstreek', kern: 'jongen van 16, behandeling stopt op datum', gekozen: true, reden: 'De overgang is het leerpunt.' },
  { code: 'WS-2026-004', door: 'Jeugdhulp De Terp', kern: 'meisje van 12, verkeerde groep, tarief betwist', gekozen: true, reden: 'Geld staat het kind in de weg.' },
  { code: 'WS-2026-005', door: 'school De Kade', kern: 'thuiszitter, geen crisis', gekozen: false, reden: 'Past niet in het profiel.' },
  { code: 'WS-2026-006', door: 'gemeente Dijkveen', kern: 'loopt nog', gekozen: false, reden: 'Nog niet afgesloten.' },
  { code: 'WS-2026-007', door: 'huisarts', kern: 'te weinig bekend over het verloop', gekozen: false, reden: 'Onvoldoende informatie.' },
];
const CASUSCODES = AANGEDRAGEN.filter(({ gekozen }) => gekozen).map(({ code }) => code);

const titel = (nummer: number): string => plan.knooppunten[nummer]?.titel ?? '';
/** Outside the kluis, on this laptop: where forms go out and come back. */
const map = (naam: string): string => path.join(omringendeMap(hier.gegevensmap), 'thuis', naam);
const UIT = map('formulieren');
const TERUG = map('terug');

/** The form of somebody, by its number: the order in which they were written down. */
function formulierVan(gevraagde: Gevraagde): string {
  const code = gevraagde.casuscode;
  const nummer = GEVRAAGDEN.indexOf(gevraagde) + 1;
  const naam = readdirSync(UIT).find((bestand) => bestand.includes(code) && new RegExp(`opdracht ${nummer}\\D`).test(bestand) && bestand.includes('(2)') === (gevraagde === metWachtwoord));
  if (naam === undefined) throw new Error(`No form ${nummer} for ${code} in ${readdirSync(UIT).join(', ')}.`);
  return path.join(UIT, naam);
}

const WACHTWOORD = 'drie blauwe stoelen';
/** Who got a form with a password. */
const metWachtwoord = GEVRAAGDEN.find(({ functie }) => functie === 'moeder') ?? niemand();

function niemand(): never {
  throw new Error('Nobody of that function was asked.');
}

const AARD = { goed: 'positief', lastig: 'negatief' } as const;

/** What somebody answered, as the fields of the form. */
function velden(gevraagde: Gevraagde): Record<string, string> {
  return Object.fromEntries(
    Object.entries(gevraagde.antwoorden ?? {}).flatMap(([vraag, antwoord]): readonly (readonly [string, string])[] => {
      if (typeof antwoord !== 'string') {
        return antwoord.flatMap(([wanneer, wat, hoe], i) => [
          [rijveld(vraag, i + 1, 'wanneer'), wanneer],
          [rijveld(vraag, i + 1, 'wat'), wat],
          [rijveld(vraag, i + 1, 'aard'), hoe === 'goed' ? AARD.goed : AARD.lastig],
        ]);
      }
      return [[vraag === 'letterlijk' || vraag === 'erbij' ? keuzeveld(vraag) : tekstveld(vraag), antwoord]];
    }),
  );
}

const antwoordden = GEVRAAGDEN.filter(({ antwoorden }) => antwoorden !== null);
/** The files that came back, in the order in which people were asked. */
const terug: string[] = [];

async function vulIn(gevraagde: Gevraagde, naam: string, anders: Readonly<Record<string, string>> = {}): Promise<string> {
  const pad = path.join(TERUG, naam);
  writeFileSync(pad, await vulFormulier(new Uint8Array(readFileSync(formulierVan(gevraagde))), { ...velden(gevraagde), ...anders }, gevraagde === metWachtwoord ? WACHTWOORD : undefined));
  return pad;
}

describe('a leersessie with people who are not at the laptop', () => {
  it('begins with seven casussen that were brought in, of which four are chosen with a reason', async () => {
    const pagina = await hier.start();
    await eersteKluis(pagina, PROEFWACHTZIN);
    await nieuweLeersessie(pagina);
    await typOnderwerp(pagina, plan);
    await naarDeel(pagina, 'Casussen');
    for (const casus of AANGEDRAGEN) await draagAan(pagina, casus);
    await beoordeel(pagina, 'De casus is afgesloten', 'weten we niet');
    await pagina.getByRole('heading', { name: '7 casussen aangedragen, 4 gekozen' }).waitFor();
    await pagina.getByText('Niet gekozen: Nog niet afgesloten.').waitFor();
    await bewaarBeeld(pagina, 'leertraject-casussen');
  });

  it('sends seventeen assignments out, one form for each person, without a name in it', async () => {
    const pagina = hier.pagina();
    await naarDeel(pagina, 'Opdrachten vooraf');
    for (const code of CASUSCODES) {
      const mensen = GEVRAAGDEN.filter(({ casuscode }) => casuscode === code).map(({ functie, organisatie, naam }) => [functie, organisatie, naam].join('; '));
      await plakMensen(pagina, hier.app(), code, mensen);
    }
    await veld(pagina, 'Graag antwoord vóór').fill('20 februari 2026');
    await veld(pagina, 'Formulier terug naar').fill('de facilitator, leren@waterstreek.example');
    mkdirSync(UIT);
    await hier.app().kiesBijOpenen(UIT);
    // To whom it goes back tells who somebody is: that asks a choice before a form or a mail leaves.
    await pagina.getByText('Er staat 1 ding in dat naar iemand wijst. Kies eerst wat ermee gebeurt.').waitFor();
    expect([await knop(pagina, 'Zet 17 formulieren klaar').isDisabled(), await knop(pagina, 'Kopieer tekst').isDisabled()]).toEqual([true, true]);
    await expect.poll(() => pagina.getByLabel('Tekst', { exact: true }).inputValue()).not.toContain('leren@');
    const sessieId = (await eis(pagina, 'sessie.lijst'))[0]?.id ?? '';
    const [opdracht] = (await eis(pagina, 'leertraject.lees', { sessieId })).inhoud.opdrachten;
    expect(await roep(pagina, 'opdracht.zetKlaar', { sessieId, opdrachtIds: [opdracht?.id ?? ''], wachtwoord: '' })).toMatchObject({ ok: false, fout: { code: 'CHECK_OPEN' } });
    expect(readdirSync(UIT)).toEqual([]);
    expect(await kijkUitgaandNa(pagina)).toEqual(['e-mailadres: leren@waterstreek.example']);
    await zetKlaar(pagina, 17);
    const bestanden = readdirSync(UIT);
    expect(bestanden).toHaveLength(17);
    const teksten = await Promise.all(bestanden.map((bestand) => pdfTekst(path.join(UIT, bestand))));
    const alles = [...bestanden, ...teksten].join('\n');
    expect(GEVRAAGDEN.flatMap(({ naam }) => [naam, naam.split(' ').at(-1) ?? naam]).filter((naam) => alles.includes(naam))).toEqual([]);
    for (const code of CASUSCODES) expect(alles).toContain(`${code}, opdracht`);
    expect(teksten.filter((tekst) => tekst.includes('Uw kant van het verhaal'))).toHaveLength(3);
    expect(teksten.filter((tekst) => tekst.includes('Jouw kant van het verhaal'))).toHaveLength(2);
    await bewaarBeeld(pagina, 'leertraject-opdrachten');
  });

  it('makes the form of a parent anew with a password, beside the one without', async () => {
    const pagina = hier.pagina();
    await druk(pagina.getByRole('checkbox', { name: /^Kies WS-2026-001, opdracht ?4$/ }), 'Space');
    await zetKlaar(pagina, 1, WACHTWOORD);
    expect(readdirSync(UIT)).toHaveLength(18);
    await expect(pdfTekst(formulierVan(metWachtwoord))).rejects.toThrow(/password/i);
    await druk(pagina.getByRole('checkbox', { name: /^Kies WS-2026-001, opdracht ?4$/ }), 'Space');
  });

  it('has the covering mail of each ready, in the words of its reader', async () => {
    const pagina = hier.pagina();
    const tekst = pagina.getByLabel('Tekst', { exact: true });
    await expect.poll(() => tekst.inputValue()).toContain('20 februari 2026');
    const moeder = GEVRAAGDEN.findIndex(({ functie }) => functie === 'moeder');
    for (let stap = 0; stap < moeder; stap += 1) await pagina.getByRole('button', { name: /^Volgende/ }).click();
    await expect.poll(() => tekst.inputValue()).toContain('Wilt u');
    expect(await veld(pagina, 'Onderwerp').inputValue()).not.toContain('Velde');
  });

  it('keeps what was read when the laptop falls out in the middle of it', async () => {
    const pagina = hier.pagina();
    await naarDeel(pagina, 'Antwoorden');
    mkdirSync(TERUG);
    expect(antwoordden).toHaveLength(14);
    for (const [i, gevraagde] of antwoordden.entries()) terug.push(await vulIn(gevraagde, `scan (${14 - i}).pdf`));
    await pagina.getByLabel('Teruggekomen formulieren', { exact: true }).setInputFiles([...terug]);
    await pagina.getByText(/^[4-9] van 14: /).waitFor();
    await hier.app().dood();
    const na = await hier.start();
    await ontgrendel(na, PROEFWACHTZIN);
    await naarAfdeling(na, 'Sessies');
    await druk(na.getByRole('list', { name: 'Lopende sessies' }).getByRole('button').filter({ hasText: plan.onderwerp }).first(), 'Enter');
    await naarDeel(na, 'Antwoorden');
    const binnen = Number(/\d+/.exec(await na.getByRole('heading', { name: /^\d+ van 17 binnen$/ }).innerText())?.[0]);
    // What was acknowledged before the number went up is there; nothing was read by half.
    expect(binnen).toBeGreaterThanOrEqual(3);
    expect(await na.getByText(/wacht(en)? op jou/).count()).toBe(0);
  });

  it('takes fourteen filled forms back in any order, and keeps what it cannot take', async () => {
    const pagina = hier.pagina();
    const [eerste, tweede] = antwoordden;
    if (eerste === undefined || tweede === undefined) throw new Error('Nobody answered.');
    const anders = {
      'nog eens.pdf': await vulIn(eerste, 'nog eens.pdf'),
      'toch anders.pdf': await vulIn(tweede, 'toch anders.pdf', { [tekstveld('hielp')]: 'Dat iemand de telefoon opnam.' }),
      'leeg.pdf': path.join(TERUG, 'leeg.pdf'),
      'factuur.pdf': path.join(TERUG, 'factuur.pdf'),
      'foto.pdf': path.join(TERUG, 'foto.pdf'),
    };
    const gezinsvoogd = GEVRAAGDEN.find(({ functie }) => functie === 'gezinsvoogd');
    if (gezinsvoogd === undefined) throw new Error('No gezinsvoogd.');
    writeFileSync(anders['leeg.pdf'], readFileSync(formulierVan(gezinsvoogd)));
    writeFileSync(anders['foto.pdf'], 'GIF89a no PDF at all');
    writeFileSync(anders['factuur.pdf'], readFileSync(path.join(import.meta.dirname, '..', 'materiaal', 'formulieren', 'vreemd.pdf')));
    const regel = await leverIn(pagina, [...terug.toReversed(), ...Object.values(anders)]);
    const [, nieuw, bekend] = /^19 bestanden: (\d+) overgenomen, (\d+) waren er al, 4 wachten op jou\.$/.exec(regel) ?? [];
    expect([regel, Number(nieuw) + Number(bekend)]).toEqual([regel, 15]);
    await pagina.getByRole('heading', { name: '14 van 17 binnen' }).waitFor();
    await bewaarBeeld(pagina, 'leertraject-antwoorden');
    // Nothing of what was given in is lost outside the kluis either.
    expect([...terug, ...Object.values(anders)].every((pad) => existsSync(pad))).toBe(true);
  });

  it('lets the facilitator settle each, and lets one off who has told it so often', async () => {
    const pagina = hier.pagina();
    await poststuk(pagina, 'foto.pdf').getByText(/geen PDF/).waitFor();
    await poststuk(pagina, 'leeg.pdf').getByText(/niets ingevuld|leeg/).first().waitFor();
    for (const naam of ['foto.pdf', 'factuur.pdf', 'leeg.pdf']) {
      await druk(knop(poststuk(pagina, naam), 'Gooi weg'), 'Enter');
      await druk(knop(poststuk(pagina, naam), 'Gooi voorgoed weg'), 'Enter');
      await poststuk(pagina, naam).waitFor({ state: 'detached' });
    }
    await druk(knop(poststuk(pagina, 'toch anders.pdf'), 'Leg de antwoorden naast elkaar'), 'Enter');
    await pagina.getByText('Dat iemand de telefoon opnam.').waitFor();
    await bewaarBeeld(pagina, 'leertraject-dubbel');
    await druk(knop(pagina, 'Dit antwoord blijft tellen'), 'Enter');
    await pagina.getByRole('heading', { name: '14 van 17 binnen' }).waitFor();
    await druk(knop(pagina, /^Zie af ?: WS-2026-003, opdracht 12$/), 'Enter');
    await typ(pagina, 'Heeft het al zo vaak verteld.');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { name: '14 van 17 binnen, van 1 afgezien' }).waitFor();
    await pagina.getByRole('heading', { name: '2 mensen herinneren' }).waitFor();
  });

  it('marks where it gets tied up, points out who could be found, and gathers four knooppunten', async () => {
    const pagina = hier.pagina();
    await naarDeel(pagina, 'Knooppunten');
    await leesCasus(pagina, 'WS-2026-001');
    await markeerZin(pagina, 'Om 15.40 uur belde moeder');
    await markeerZin(pagina, 'Na vier uur beslist niemand meer');
    await markeerZin(pagina, 'Ze vroeg of zij iets fout had gedaan');
    await bewaarBeeld(pagina, 'leertraject-lezen');
    const uit = pagina.getByRole('list', { name: 'Fragmenten uit dit antwoord van wijkcoach, gemeente Dijkveen, lokaal team' }).first();
    for (const [gevonden, door] of [['06-12345678', '[telefoonnummer]'], ['J. van der Velde', 'een ouder']] as const) {
      await druk(uit.getByRole('button', { name: new RegExp(`^Veralgemeniseer .*${gevonden}`) }).first(), 'Enter');
      await druk(pagina.getByRole('menuitem', { name: door, exact: true }), 'Enter');
      await uit.getByText(gevonden).waitFor({ state: 'detached' });
    }
    for (const [code, zin] of [
      ['WS-2026-002', 'In een jaar is drie keer hetzelfde onderzoek gedaan'],
      ['WS-2026-003', 'De module duurde negen maanden'],
      ['WS-2026-004', 'Over het tarief waren we het acht maanden oneens'],
    ] as const) {
      await leesCasus(pagina, code);
      await markeerZin(pagina, zin);
    }
    await naarKant(pagina, 'Knooppunten');
    await maakKnooppunt(pagina, 'Na vier uur', titel(0));
    await maakKnooppunt(pagina, 'In een jaar', titel(1));
    await maakKnooppunt(pagina, 'De module', titel(2));
    await maakKnooppunt(pagina, 'Over het tarief', titel(3));
    await legBij(pagina, 'Ze vroeg of zij', titel(0));
    await legBij(pagina, 'Om 15.40 uur', titel(0));
    await pagina.getByText('Alles ligt bij een knooppunt.').waitFor();
    await bewaarBeeld(pagina, 'leertraject-bord');
  });

  it('writes a casusbeeld from the answers, with its timeline, as one page without a name', async () => {
    const pagina = hier.pagina();
    await naarDeel(pagina, 'Casusbeelden');
    const stem = pagina.getByRole('region', { name: 'Stem van jeugdige en ouders', exact: true });
    await pagina.getByLabel(/^Antwoord van moeder op: Wat was voor u en uw kind het moeilijkst/).focus();
    await pagina.keyboard.press('n');
    await expect.poll(() => stem.getByRole('textbox').inputValue()).toContain('tas op de bank');
    await pagina.getByLabel(/^Antwoord van wijkcoach, gemeente Dijkveen, lokaal team op: Wat was de situatie/).focus();
    await pagina.keyboard.press('n');
    await druk(knop(pagina, 'Zet alle 2 op de tijdlijn'), 'Enter');
    await pagina.getByText('staat erop').first().waitFor();
    // They are for who comes.
    await naarDeel(pagina, 'Deelnemers');
    await typDeelnemersZonderGroep(pagina, plan.deelnemers);
    await naarDeel(pagina, 'Casusbeelden');
    mkdirSync(map('casusbeelden'));
    await hier.app().kiesBijOpenen(map('casusbeelden'));
    await druk(knop(pagina, 'Nakijken en bewaren'), 'Enter');
    // What the wijkcoach wrote was taken over as it was: that is asked about before it leaves the kluis. A known name became a role by itself.
    expect((await beslisAlles(pagina)).map((naam) => naam.split(':')[0])).toEqual(expect.arrayContaining(['BSN', 'telefoonnummer']));
    await kiesIedereen(pagina);
    await druk(knop(pagina, 'Bewaar de casusbeelden'), 'Enter');
    await voerUit(pagina);
    await pagina.getByText(map('casusbeelden'), { exact: true }).waitFor({ timeout: 30_000 });
    const bestanden = readdirSync(map('casusbeelden'));
    expect(bestanden).toHaveLength(4);
    const eerste = bestanden.find((naam) => naam.includes('WS-2026-001')) ?? '';
    const tekst = (await pdfTekst(path.join(map('casusbeelden'), eerste))).replaceAll(/\s+/gu, ' ');
    expect(tekst).toContain('tas op de bank');
    expect(tekst).toContain('Vier instellingen gebeld');
    for (const geheim of ['van der Velde', '111222333', '06-12345678']) expect(tekst).not.toContain(geheim);
    expect(tekst.split('\f').filter((blad) => blad.trim() !== '')).toHaveLength(1);
    await bewaarBeeld(pagina, 'leertraject-casusbeeld');
  });

  it('has the groups proposed: the wish of the family first, and it says what it did', async () => {
    const pagina = hier.pagina();
    await naarDeel(pagina, 'Groepen');
    await druk(knop(pagina, /^Maak er een wens van: /), 'Enter');
    const formulier = pagina.getByRole('group', { name: 'Nieuwe wens' });
    const moeder = plan.deelnemers.find(({ rol }) => rol === 'ouder');
    await kiesMet(formulier.getByLabel('Wie', { exact: true }), moeder?.naam ?? '');
    await formulier.getByLabel('wil', { exact: true }).selectOption({ label: 'liever niet met iemand van' });
    await formulier.getByLabel('welke organisatie').selectOption({ label: 'Jeugdhulp De Terp' });
    await druk(knop(formulier, 'Voeg deze wens toe'), 'Enter');
    await druk(knop(pagina, 'Stel groepen voor'), 'Enter');
    await pagina.getByRole('heading', { name: 'Dit is het voorstel' }).waitFor();
    await bewaarBeeld(pagina, 'leertraject-groepen');
  });

  it('left nothing to read on disk but what was saved outside the kluis', () => {
    const woorden = [...GEVRAAGDEN.map(({ naam }) => naam), '111222333', '06-12345678', 's.bakker', 'tas op de bank', 'Na vier uur beslist', 'drie keer hetzelfde onderzoek', plan.onderwerp, 'Onvoldoende informatie', titel(0)];
    expect(zoekWoorden(hier.gegevensmap, woorden)).toEqual([]);
    expect(zoekWoorden(path.join(omringendeMap(hier.gegevensmap), 'tmp'), woorden)).toEqual([]);
  });
});
