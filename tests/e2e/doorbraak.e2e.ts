import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaWerkvormvorm, type Stap } from '#shared/werkvormen/schema';
import { leesDoorbraakvoorbeeld, type Voorbeeldcasus } from '../../electron/voorbeeld/doorbraak-gegevens.ts';
import { bewaarBeeld, uitvoerpad } from './beeld.ts';
import { bekijkVerslag, bewaarVerslag } from './bediening/afronden.ts';
import { druk, knop, kop, naarAfdeling, veld, wachtTotBewaard } from './bediening/basis.ts';
import {
  naarCasusdeel,
  nieuweAanmelding,
  openCasus,
  voegBetrokkeneToe,
  voegDocumentToe,
  voegGrondslagToe,
  voegHulpToe,
  vulAanmelding,
  watOntbreekt,
  wissel,
} from './bediening/casus.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { meldAanwezig, vulVeld } from './bediening/doorbraak.ts';
import { eerderOverleg, inhoudVan } from './bediening/eerder-overleg.ts';
import { eersteKluis, ontgrendel, opSlot } from './bediening/kluis.ts';
import { parkeer, staatBij, volgende, vulTekst, watMist } from './bediening/leiden.ts';
import { stelVast } from './bediening/stuk.ts';
import { start } from './bediening/voorbereiden.ts';
import { eis, PROEFWACHTZIN } from './brug.ts';
import { PROJECT } from './omgeving.ts';
import { bestandenOnder, pdfTekst, zoekWoorden } from './schijf.ts';

/*
 * The casus of resources/voorbeeld/draaiboek/doorbraak.md, from the aanmelding on 2 March to the evaluation on 14 May: returned
 * at triage, a father who is not there, a participant without mandate, a part that goes up the ladder, a signaal for the third time.
 */

const CODE = 'WS-2026-019';
const SPOEDCODE = 'WS-2026-023';
const verhaal = doorlopend();
const voorbeeld = await leesDoorbraakvoorbeeld();
const werkvorm = schemaWerkvormvorm.parse(JSON.parse(readFileSync(path.join(PROJECT, 'resources/werkvormen/doorbraak.json'), 'utf8')));
const casus = casusMet(CODE);
const { inhoud } = casus;
const overleg = casus.overleg ?? mis('meeting');
const SIGNAAL = tekstVan('leren', 'signalen');

function mis(wat: string): never {
  throw new Error(`The example has no ${wat}.`);
}

function casusMet(code: string): Voorbeeldcasus {
  return voorbeeld.casussen.find((een) => een.inhoud.code === code) ?? mis(code);
}

function stapVan(id: string): Stap {
  const punt = werkvorm.agendapunten.find((een) => een.id === id);
  return punt?.soort === 'stap' ? punt : mis(id);
}

function antwoordenBij(id: string): (typeof overleg.stappen)[number]['antwoorden'] {
  return overleg.stappen.find(({ punt }) => punt === id)?.antwoorden ?? [];
}

/** The first line of a list in the example. */
function tekstVan(punt: string, veldId: string): string {
  const waarde = antwoordenBij(punt).find((antwoord) => antwoord.veld === veldId)?.waarde;
  return waarde?.soort === 'lijst' ? (waarde.regels[0]?.tekst ?? '') : mis(veldId);
}

const gebeurtenis = (type: string): (typeof casus.voor)[number] => casus.voor.find((een) => een.type === type) ?? mis(type);

/** Fills every field of a step that the example answers, attendance aside. */
async function vulStap(id: string): Promise<void> {
  for (const { veld: veldId, waarde } of antwoordenBij(id)) {
    if (waarde.soort === 'aanwezigheid') continue;
    await vulVeld(verhaal.pagina(), stapVan(id).velden.find((een) => een.id === veldId) ?? mis(veldId), waarde);
  }
  await wachtTotBewaard(verhaal.pagina());
}

/** The words of a verslag, whatever the lines they stand on. */
async function verslagtekst(bestand: string): Promise<string> {
  return (await pdfTekst(uitvoerpad(bestand))).replaceAll(/\s+/gu, ' ');
}

const wieIs = ({ rol, organisatie }: { readonly rol: string; readonly organisatie: string }): string => [rol, organisatie].filter((deel) => deel !== '').join(', ');

describe('an aanmelding', () => {
  it('is typed in a form that asks no name, and says what is missing', async () => {
    const pagina = await verhaal.start();
    await eersteKluis(pagina, PROEFWACHTZIN);
    // Two casussen of earlier in the quarter, each with the same signaal.
    for (const code of ['WS-2026-004', 'WS-2026-011']) await eerderOverleg(pagina, { code, kern: casusMet(code).inhoud.kern ?? '', datum: '2026-01-22', signaal: SIGNAAL });
    await nieuweAanmelding(pagina, CODE);
    await vulAanmelding(pagina, { kern: inhoud.kern ?? '', aangedragenDoor: inhoud.aangedragenDoor ?? '', aanmelding: { ...(inhoud.aanmelding ?? mis('aanmelding')), wensJeugdige: '' } });
    const hulp = await naarCasusdeel(pagina, 'Hulp nu');
    for (const een of inhoud.hulp ?? []) await voegHulpToe(hulp, een);
    await hulp.getByText('tussen € 102.200 en € 111.700, en 1 onbekend').waitFor();
    await naarCasusdeel(pagina, 'Triage');
    await wissel(pagina, { dag: '2026-03-03', knop: 'Neem in triage', gelukt: 'is in triage' });
    expect(await watOntbreekt(pagina)).toEqual(expect.arrayContaining([expect.stringMatching(/[Vv]erklarende analyse/), expect.stringMatching(/jeugdige/)]));
  });

  it('goes back to who brought it, with what is missing as a text that is ready', async () => {
    const pagina = verhaal.pagina();
    const terug = gebeurtenis('stuurTerug');
    await druk(pagina.getByRole('group', { name: 'Wat wordt de volgende stap?' }).getByRole('radio', { name: /^Terug naar aanmelder/ }), 'Space');
    const bericht = veld(pagina, 'Bericht aan de aanmelder');
    expect(await bericht.inputValue()).toMatch(/verklarende analyse/i);
    expect(await bericht.inputValue()).toContain(CODE);
    // A reason is suggested; without one nothing is noted.
    const waarom = veld(pagina, 'Waarom?');
    expect(await waarom.inputValue()).toMatch(/verklarende analyse/i);
    await waarom.fill('');
    await druk(knop(pagina, 'Zet terug naar aanmelder'), 'Enter');
    await pagina.getByText('Vul nog in: de reden.').waitFor();
    await wissel(pagina, { dag: '2026-03-03', velden: { 'Waarom?': terug.type === 'stuurTerug' ? terug.reden : '' }, knop: 'Zet terug naar aanmelder', gelukt: 'ligt weer bij de aanmelder' });
    await bewaarBeeld(pagina, 'doorbraak-terug');
  });

  it('comes back complete and is taken into overleg, with a grondslag and its betrokkenen', async () => {
    const pagina = verhaal.pagina();
    await naarCasusdeel(pagina, 'Aanmelding');
    await veld(pagina, 'Wat de jeugdige wil').fill(inhoud.aanmelding?.wensJeugdige ?? '');
    const documenten = await naarCasusdeel(pagina, 'Documenten');
    for (const document of inhoud.documenten ?? []) await voegDocumentToe(documenten, document);
    const grondslag = await naarCasusdeel(pagina, 'Grondslag');
    for (const een of inhoud.grondslagen ?? []) await voegGrondslagToe(grondslag, een);
    await grondslag.getByText('Er is een grondslag om deze casus te bespreken.').waitFor();
    const betrokkenen = await naarCasusdeel(pagina, 'Betrokkenen');
    for (const een of inhoud.betrokkenen ?? []) await voegBetrokkeneToe(betrokkenen, een);
    await wachtTotBewaard(pagina);
    await bewaarBeeld(pagina, 'doorbraak-betrokkenen');
    await naarCasusdeel(pagina, 'Triage');
    await wissel(pagina, { keuze: 'Aangevuld', dag: '2026-03-09', velden: { 'Wat is er aangevuld?': 'De verklarende analyse en de wens van de jongere.' }, knop: 'Neem weer in triage', gelukt: 'is weer in triage' });
    await pagina.getByText('Ja, alles is ingevuld.').waitFor();
    await wissel(pagina, { keuze: 'In overleg nemen', dag: '2026-03-09', velden: { 'Waarom?': 'De plek eindigt op 31 maart.' }, knop: 'Neem in overleg', gelukt: 'is in overleg genomen' });
    const { id } = (await eis(pagina, 'casus.lijst')).find(({ regel }) => regel.code === CODE) ?? mis(CODE);
    const { levensloop } = await eis(pagina, 'casus.lees', { id });
    expect(levensloop.map(({ naar, gebeurtenis: { dag }, door }) => [naar, dag, door]).slice(1)).toEqual([
      ['triage', '2026-03-03', 'voorzitter'],
      ['teruggestuurd', '2026-03-03', 'voorzitter'],
      ['triage', '2026-03-09', 'voorzitter'],
      ['in-overleg', '2026-03-09', 'voorzitter'],
    ]);
  });
});

describe('the sitting of 19 March', () => {
  it('is planned with two casussen, a third as spoed, each an hour', async () => {
    const pagina = verhaal.pagina();
    for (const [code, vraag] of [['WS-2026-020', 'Wie begeleidt dit gezin als de hulp wisselt?'], [SPOEDCODE, 'Waar slaapt deze jongere vanaf morgen?']] as const) {
      const gemaakt = await eis(pagina, 'casus.maak', { code, aanmelding: true });
      await eis(pagina, 'casus.bewaar', { id: gemaakt.id, inhoud: { ...inhoudVan(gemaakt), kern: vraag } });
      await eis(pagina, 'casus.wissel', { id: gemaakt.id, gebeurtenis: { type: 'neemInTriage', dag: '2026-03-10' } });
      await eis(pagina, 'casus.wissel', { id: gemaakt.id, gebeurtenis: { type: 'neemInOverleg', dag: '2026-03-11', reden: 'Kan niet wachten.' } });
    }
    await naarAfdeling(pagina, 'Sessies');
    await druk(knop(pagina, 'Nieuwe zitting'), 'Enter');
    await kop(pagina, 'Nieuwe zitting').waitFor();
    await veld(pagina, 'Datum').fill('19 maart 2026');
    await veld(pagina, 'Aanvang').fill('13.00');
    await veld(pagina, 'Plaats').fill(overleg.plaats);
    for (const code of [CODE, 'WS-2026-020', SPOEDCODE]) await druk(pagina.getByRole('checkbox', { name: new RegExp(`^${code} `) }).first(), 'Space');
    await druk(pagina.getByRole('checkbox', { name: `${SPOEDCODE} is spoed` }), 'Space');
    for (const uren of ['13.00', '14.00', '15.00']) await pagina.getByText(new RegExp(`${uren.replace('.', '\\.')}.*\\d\\d\\.00`)).first().waitFor();
    await bewaarBeeld(pagina, 'doorbraak-zitting');
    await druk(knop(pagina, 'Maak de zitting'), 'Enter');
    await kop(pagina, 'Doorbraakoverleg (IPW) voorbereiden').waitFor();
    await pagina.getByText(inhoud.kern ?? '').first().waitFor();
  });

  it('opens with who is there and what they may decide; the father is absent with a reason', async () => {
    const pagina = verhaal.pagina();
    await start(pagina);
    await staatBij(pagina, { vraag: stapVan('opening').zaaltekst });
    await pagina.keyboard.press('Control+Enter');
    expect(await watMist(pagina)).toEqual(['Van 8 deelnemers is nog niet bekend of die er is.']);
    await pagina.keyboard.press('Escape');
    const aanwezigheid = antwoordenBij('opening').find(({ waarde }) => waarde.soort === 'aanwezigheid')?.waarde;
    const stand = aanwezigheid?.soort === 'aanwezigheid' ? aanwezigheid.perDeelnemer : mis('attendance');
    for (const een of inhoud.betrokkenen ?? []) await meldAanwezig(pagina, wieIs(een), stand[een.id] ?? mis(een.id));
    await vulStap('opening');
    await bewaarBeeld(pagina, 'doorbraak-opening');
    await volgende(pagina, { vraag: stapVan('stem').zaaltekst });
  });

  it('hears youth and parents first, and lets nobody skip that in silence', async () => {
    const pagina = verhaal.pagina();
    await pagina.keyboard.press('Control+Enter');
    expect(await watMist(pagina)).toHaveLength(2);
    await pagina.keyboard.press('Escape');
    await vulTekst(pagina, 'Ouders niet gehoord? Schrijf op waarom.', 'Vader werkt in ploegendienst.');
    await pagina.keyboard.press('Control+Enter');
    expect(await watMist(pagina)).toHaveLength(1);
    await pagina.keyboard.press('Escape');
    await vulStap('stem');
    await volgende(pagina, { vraag: stapVan('feiten').zaaltekst });
  });

  it('gathers facts, drempels, alternatieven and tegenspraak', async () => {
    const pagina = verhaal.pagina();
    await pagina.getByText('tussen € 102.200 en € 111.700, en 1 onbekend').waitFor();
    await vulStap('feiten');
    await volgende(pagina, { vraag: stapVan('analyse').zaaltekst });
    await vulStap('analyse');
    await bewaarBeeld(pagina, 'doorbraak-analyse');
    await volgende(pagina, { vraag: stapVan('anders-kijken').zaaltekst });
    await vulStap('anders-kijken');
    for (const regel of overleg.parkeerplaats) await parkeer(pagina, regel);
    await bewaarBeeld(pagina, 'doorbraak-alternatieven');
    await volgende(pagina, { vraag: stapVan('besluit').zaaltekst });
  });

  it('decides with a mandate, sends the rest up the ladder, and wants one owner and a date for each afspraak', async () => {
    const pagina = verhaal.pagina();
    await pagina.keyboard.press('Control+Enter');
    expect(await watMist(pagina)).toEqual(expect.arrayContaining(['Er is nog geen besluit gekozen.']));
    await pagina.keyboard.press('Escape');
    await vulStap('besluit');
    const eerste = pagina.getByRole('combobox', { name: 'Wie: één eigenaar' }).first();
    await eerste.fill('wijkcoach en jeugdbeschermer');
    await pagina.getByText('Kies er één: wat van twee is, is van niemand.').waitFor();
    await pagina.keyboard.press('Control+Enter');
    expect((await watMist(pagina)).join(' ')).toMatch(/afspraak 1/i);
    await pagina.keyboard.press('Escape');
    await eerste.fill('wijkcoach');
    await pagina.keyboard.press('Escape');
    await wachtTotBewaard(pagina);
    await bewaarBeeld(pagina, 'doorbraak-besluit');
    await volgende(pagina, { vraag: stapVan('leren').zaaltekst });
    await vulStap('leren');
  });

  it('stands where it stood after the app is killed', async () => {
    await verhaal.app().dood();
    const pagina = await verhaal.start();
    await ontgrendel(pagina, PROEFWACHTZIN);
    await druk(pagina.getByRole('region', { name: 'Nu aan de beurt' }).getByRole('button').first(), 'Enter');
    await staatBij(pagina, { vraag: stapVan('leren').zaaltekst });
    await pagina.getByText(/casus 1 van 3/).first().waitFor();
  });

  it('closes with the casus in monitoren, and the verslag ready', async () => {
    const pagina = verhaal.pagina();
    await pagina.keyboard.press('Control+Enter');
    await kop(pagina, 'Doorbraakoverleg (IPW) afronden').waitFor();
    await druk(knop(pagina, 'Sluit de bijeenkomst'), 'Enter');
    await pagina.getByText(/WS-2026-019 is nu in monitoren.*14 mei 2026/).waitFor();
    expect(await bekijkVerslag(pagina)).toContain(CODE);
    await bewaarBeeld(pagina, 'doorbraak-verslag');
    const pad = uitvoerpad('doorbraak-concept.pdf');
    await verhaal.app().kiesBijOpslaan(pad);
    await bewaarVerslag(pagina, pad);
    await stelVast(pagina);
    const vast = uitvoerpad('doorbraak-vastgesteld.pdf');
    await verhaal.app().kiesBijOpslaan(vast);
    await bewaarVerslag(pagina, vast);
  });
});

describe('the verslag', () => {
  it('says what was decided, unaltered and without a name', async () => {
    const tekst = await verslagtekst('doorbraak-concept.pdf');
    for (const deel of [
      CODE,
      'Concept, versie 1',
      'Dringend advies',
      'Bestuurlijk overleg',
      'Hiermee scheppen we een precedent voor elf andere kinderen.',
      'Over een jaar wil ik nog steeds op kamer 3 wonen',
      'productenboek',
      'Wisselen van plek is zelf de ontregelende factor.',
      '14 mei 2026',
      'Overbrugging voor april en mei afgeven',
      'Tussen € 102.200 en € 111.700, en 1 onbekend',
      'ploegendienst',
      'nee, moet terug naar directie',
      'derde keer dit kwartaal',
      'WS-2026-004',
      'WS-2026-011',
      'gepseudonimiseerd',
    ]) expect(tekst).toContain(deel);
    for (const { naam } of inhoud.betrokkenen ?? []) for (const woord of naam.split(' ').filter((deel) => deel.length > 3)) expect(tekst).not.toContain(woord);
    expect(await verslagtekst('doorbraak-vastgesteld.pdf')).toContain('Vastgesteld, versie 2');
  });
});

describe('the evaluation of 14 May', () => {
  it('finds the afspraken with the casus: kept, late or dropped with a reason', async () => {
    const pagina = verhaal.pagina();
    await openCasus(pagina, CODE);
    const afspraken = await naarCasusdeel(pagina, 'Afspraken');
    const [eerste, tweede] = [/Overbrugging/, /Begeleider/];
    await druk(knop(afspraken, new RegExp(`^Nagekomen: .*${eerste?.source ?? ''}`)), 'Enter');
    await druk(knop(afspraken, new RegExp(`^Vervallen: .*${tweede?.source ?? ''}`)), 'Enter');
    await veld(afspraken, 'Waarom vervalt deze afspraak?').fill('Aanbieder B had geen plek meer.');
    await druk(knop(afspraken, 'Laat vervallen'), 'Enter');
    await afspraken.getByText('Aanbieder B had geen plek meer.').waitFor();
    await afspraken.getByText(/te laat/).first().waitFor();
    await wachtTotBewaard(pagina);
    await naarCasusdeel(pagina, 'Overleggen');
    await pagina.getByText(/derde keer in het eerste kwartaal van 2026 \(ook WS-2026-004 en WS-2026-011\): een trend/).first().waitFor();
  });

  it('begins again from those afspraken in a next overleg', async () => {
    const pagina = verhaal.pagina();
    await naarCasusdeel(pagina, 'Volgende stap');
    await wissel(pagina, { keuze: 'Vervolgoverleg', dag: '2026-05-14', velden: { 'Waarom?': 'Evaluatie: één afspraak kwam niet uit.' }, knop: 'Neem weer in overleg', gelukt: 'is weer in overleg genomen' });
    await naarAfdeling(pagina, 'Sessies');
    await druk(knop(pagina, 'Nieuwe zitting'), 'Enter');
    await veld(pagina, 'Datum').fill('14 mei 2026');
    await veld(pagina, 'Aanvang').fill('09.30');
    await druk(pagina.getByRole('checkbox', { name: new RegExp(`^${CODE} `) }).first(), 'Space');
    await druk(knop(pagina, 'Maak de zitting'), 'Enter');
    await start(pagina);
    await staatBij(pagina, { vraag: stapVan('opening').zaaltekst });
    const vorige = pagina.getByRole('list', { name: 'Afspraken' });
    await vorige.getByText('Vervoer regelen tot het eind van het schooljaar').waitFor();
    await druk(knop(vorige, /^Nagekomen: Vervoer/), 'Enter');
    await wachtTotBewaard(pagina);
    await bewaarBeeld(pagina, 'doorbraak-vervolg');
  });

  it('ends with what it brought, once the next meeting is over', async () => {
    const pagina = verhaal.pagina();
    const { id } = (await eis(pagina, 'sessie.lijst')).find(({ regel }) => regel.casuscodes.includes(CODE) && regel.fase === 'bezig') ?? mis('running meeting');
    await eis(pagina, 'sessie.stuur', { id, opdracht: { type: 'sessie.sluit' } });
    await eis(pagina, 'sessie.stuur', { id, opdracht: { type: 'sessie.sluit' } });
    await openCasus(pagina, CODE);
    await naarCasusdeel(pagina, 'Volgende stap');
    // That meeting chose no day to look back on, so the chair does.
    await wissel(pagina, { dag: '2026-05-14', velden: { 'Evaluatie op': '30 juni 2026' }, knop: 'Ga monitoren', gelukt: 'is in monitoren' });
    await druk(pagina.getByRole('group', { name: 'Wat wordt de volgende stap?' }).getByRole('radio', { name: /^Afschalen/ }), 'Space');
    await druk(knop(pagina, 'Schaal af'), 'Enter');
    await pagina.getByText(/^Vul nog in: wat het opleverde/).waitFor();
    await wissel(pagina, { dag: '2026-05-14', velden: { 'Wat heeft het gebracht?': 'Zij woont nog op kamer 3 en slaapt beter.' }, knop: 'Schaal af', gelukt: 'is afgeschaald' });
    await wissel(pagina, { keuze: 'Afsluiten', dag: '2026-06-30', velden: { 'Wat heeft het gebracht?': 'Het bestuur nam het over.' }, knop: 'Sluit af', gelukt: 'is afgesloten' });
    await naarAfdeling(pagina, 'Casussen');
    await bewaarBeeld(pagina, 'doorbraak-bord');
  });

  it('left nothing readable on the disk', async () => {
    await opSlot(verhaal.pagina());
    const woorden = ['Noor van Dalen', 'precedent voor elf', 'kamer 3', 'ploegendienst', CODE];
    expect(bestandenOnder(verhaal.gegevensmap).length).toBeGreaterThan(10);
    expect(zoekWoorden(verhaal.gegevensmap, woorden)).toEqual([]);
  });
});
