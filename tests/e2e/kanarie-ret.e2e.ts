import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { schemaWerkvormvorm, type Stap } from '#shared/werkvormen/schema';
import type { Sessiecontext, SessieOpdracht } from '#shared/werkvormen/sessie';
import type { Waarde } from '#shared/werkvormen/waarden';
import { bekijkVerslag, bewaarVerslag } from './bediening/afronden.ts';
import { druk, knop, kop, naarAfdeling, typ, veld, wachtTotBewaard } from './bediening/basis.ts';
import { naarCasusdeel, nieuweAanmelding, openCasus, vulAanmelding } from './bediening/casus.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { inhoudVan } from './bediening/eerder-overleg.ts';
import { buitenkant, KANARIE, KANARIEWACHTZIN, merker } from './bediening/kanarie.ts';
import { eersteKluis, ontgrendel, opSlot } from './bediening/kluis.ts';
import { parkeer, staatBij, vulTekst } from './bediening/leiden.ts';
import { exporteerRegio, naarRegio, vulRegio } from './bediening/regio.ts';
import { zoekSporen } from './bediening/sporen.ts';
import { andereWegen, omwegNaarOverleg, regels, volleAanmelding, volleDelen, volleWaarde } from './bediening/volle-casus.ts';
import { uitvoerpad } from './beeld.ts';
import { eis } from './brug.ts';
import { omringendeMap, PROJECT } from './omgeving.ts';
import { bestandenOnder, pdfTekst } from './schijf.ts';

/*
 * A casus with a traject and its doorbraakoverleg, with an invented word in every field. Nothing the app writes holds one of
 * them, but what was asked for: the verslag, without names, notities and grondslagen, and the file of the region, without a casus.
 */

const { merk, getypt } = merker();
const verhaal = doorlopend();
const overal = omringendeMap(verhaal.gegevensmap);
const CODE = 'KWIBBE-2026-8';
const ANDERE = 'KWIBBE-2026-9';
const regio = { naam: merk('regio'), prefix: 'KWIBBE', trede: merk('trede'), rol: merk('rol') };
const werkvorm = schemaWerkvormvorm.parse(JSON.parse(readFileSync(path.join(PROJECT, 'resources/werkvormen/doorbraak.json'), 'utf8')));
const stappen = werkvorm.agendapunten.flatMap((punt) => (punt.soort === 'stap' ? [punt] : []));
const plek = (agendapuntId: string): { readonly agendapuntId: string; readonly itemId: null; readonly stapId: null } => ({ agendapuntId, itemId: null, stapId: null });
let sessieId = '';

const stuur = (opdracht: SessieOpdracht): Promise<unknown> => eis(verhaal.pagina(), 'sessie.stuur', { id: sessieId, opdracht });
const vulIn = (agendapuntId: string, veldId: string, waarde: Waarde): Promise<unknown> => stuur({ type: 'veld.vulIn', antwoord: { plek: plek(agendapuntId), veldId, perId: null }, waarde });

function stapVan(id: string): Stap {
  const stap = stappen.find((een) => een.id === id);
  if (stap === undefined) throw new Error(`The werkvorm has no ${id}.`);
  return stap;
}

/** The markers of this kind that stand in a text, as they were given out. */
function gevonden(tekst: string, soort: RegExp): readonly string[] {
  const aaneen = tekst.replaceAll(/\s+/gu, '');
  return getypt.filter((woord) => soort.test(woord.slice(KANARIE.length)) && aaneen.includes(woord));
}

/** For the chair alone. */
const GEHEIM = /^(naam|notitie|grondslag)/;

async function casusId(pagina: Page, code: string): Promise<string> {
  return (await eis(pagina, 'casus.lijst')).find(({ regel }) => regel.code === code)?.id ?? '';
}

describe('a word that was typed about a casus with a traject', () => {
  it('fills the region, the aanmelding and every part of the casus', async () => {
    const pagina = await verhaal.start();
    await eersteKluis(pagina, KANARIEWACHTZIN);
    await naarRegio(pagina);
    await vulRegio(pagina, regio);
    await nieuweAanmelding(pagina, CODE);
    await vulAanmelding(pagina, volleAanmelding(merk));
    const notities = await naarCasusdeel(pagina, 'Notities');
    await veld(notities, 'Nieuwe notitie').fill(merk('notitieweg'));
    await druk(knop(notities, 'Klaar, begin een nieuwe'), 'Enter');
    // The notification that offers it back stays on screen.
    await druk(knop(notities, /^Verwijder notitie/), 'Enter');
    await knop(pagina, 'Ongedaan maken').waitFor();
    await wachtTotBewaard(pagina);
    await naarAfdeling(pagina, 'Vandaag');

    const id = await casusId(pagina, CODE);
    const [leefgebied] = (await eis(pagina, 'regio.lees')).leefgebieden;
    const casus = await eis(pagina, 'casus.lees', { id });
    await eis(pagina, 'casus.bewaar', { id, inhoud: { ...inhoudVan(casus), ...volleDelen(merk, leefgebied?.id ?? '') } });
    for (const gebeurtenis of omwegNaarOverleg(merk)) await eis(pagina, 'casus.wissel', { id, gebeurtenis });
    const andere = await eis(pagina, 'casus.maak', { code: ANDERE, aanmelding: true });
    for (const gebeurtenis of andereWegen(merk)) await eis(pagina, 'casus.wissel', { id: andere.id, gebeurtenis });
  });

  it('stands in the window while somebody looks, seeks and writes a draft', async () => {
    const pagina = verhaal.pagina();
    await openCasus(pagina, CODE);
    for (const deel of ['Betrokkenen', 'Tijdlijn', 'Hulp nu', 'Grondslag', 'Notities', 'Documenten', 'Overzicht'] as const) await naarCasusdeel(pagina, deel);
    await openCasus(pagina, ANDERE);
    await naarCasusdeel(pagina, 'Volgende stap');
    await druk(pagina.getByRole('group', { name: 'Wat wordt de volgende stap?' }).getByRole('radio', { name: /^Afsluiten/ }), 'Space');
    await veld(pagina, 'Wat heeft het gebracht?').fill(merk('conceptopbrengst'));
    await naarAfdeling(pagina, 'Casussen');
    await druk(pagina.getByRole('radio', { name: 'Lijst' }), 'Space');
    await veld(pagina, 'Zoek in casussen').fill(merk('zoek'));
    await pagina.getByText('Niets gevonden').waitFor();
    expect(await buitenkant(verhaal.app())).not.toContain(KANARIE.toLowerCase());
  });

  it('is in every field of the meeting, and on the beamer as far as it was released', async () => {
    const pagina = verhaal.pagina();
    const [wieWeg] = (await eis(pagina, 'casus.lees', { id: await casusId(pagina, CODE) })).betrokkenen;
    const { sessieIds } = await eis(pagina, 'zitting.maak', {
      werkvormId: 'doorbraak',
      datum: '2026-03-19',
      aanvang: '13:00',
      plaats: merk('plaats'),
      casussen: [{ id: await casusId(pagina, CODE), spoed: true }],
    });
    sessieId = sessieIds[0] ?? '';
    const { plan } = (await eis(pagina, 'sessie.open', { id: sessieId })).snapshot['context'] as Sessiecontext;
    const gast = { id: 'gast', naam: merk('naamgast'), rol: merk('rolgast'), organisatie: merk('orggast'), mandaat: '', groepId: null };
    await stuur({ type: 'plan.wijzig', plan: { ...plan, deelnemers: [...plan.deelnemers, gast], reageren: { conceptOp: '2026-03-26', reactieTot: '2026-04-05', contact: merk('contact') } } });
    await stuur({ type: 'sessie.start' });
    const deelnemerIds = [...plan.deelnemers, gast].map(({ id }) => id);
    const nu = await eis(pagina, 'regio.lees');
    for (const { id, velden } of stappen) for (const een of velden) await vulIn(id, een.id, volleWaarde(merk, een, deelnemerIds, nu));
    // A name that slips into a released line stays off the beamer, and the verslag says the role instead.
    const metNaam = { id: 'naam', tekst: `volgens ${wieWeg?.naam ?? ''} klopt dit`, bron: '', vrijgegeven: true };
    await vulIn('feiten', 'aanvullingen', { soort: 'lijst', regels: [...regels(merk, 'aanvullingen'), metNaam] });

    await naarAfdeling(pagina, 'Vandaag');
    await druk(pagina.getByRole('region', { name: 'Nu aan de beurt' }).getByRole('button').first(), 'Enter');
    await staatBij(pagina, { vraag: stapVan('opening').zaaltekst });
    await druk(knop(pagina, 'Toon in de zaal'), 'Enter');
    await parkeer(pagina, merk('parkeer'));
    await pagina.keyboard.press('F9');
    const zaal = await verhaal.app().venster('zaal');
    let opDeBeamer = '';
    for (const { id, zaaltekst } of stappen) {
      if (id !== 'opening') await stuur({ type: 'agenda.spring', naar: plek(id) });
      await staatBij(pagina, { vraag: zaaltekst });
      await zaal.getByText(zaaltekst).waitFor();
      opDeBeamer += await zaal.content();
    }
    expect(gevonden(opDeBeamer, /./)).toEqual(expect.arrayContaining(['kern', 'vrijaanvullingen', 'vrijtegenspraak', 'vrijsignalen'].map((deel) => `${KANARIE}${deel}`)));
    expect(gevonden(opDeBeamer, /^(?!kern$|vrij)/)).toEqual([]);
    expect(await buitenkant(verhaal.app())).not.toContain(KANARIE.toLowerCase());
    await vulTekst(pagina, 'Volgden we de regels goed?', `${merk('halver')}wege`);
    await wachtTotBewaard(pagina);
  });

  it('is nowhere on the disk when the app is killed in the middle', async () => {
    await verhaal.app().dood();
    expect(bestandenOnder(verhaal.gegevensmap).length).toBeGreaterThan(5);
    expect(zoekSporen(overal, KANARIE)).toEqual([]);
    await ontgrendel(await verhaal.start(), KANARIEWACHTZIN);
    const pagina = verhaal.pagina();
    await druk(pagina.getByRole('region', { name: 'Nu aan de beurt' }).getByRole('button').first(), 'Enter');
    await staatBij(pagina, { vraag: stapVan('leren').zaaltekst });
    expect(await pagina.getByRole('textbox', { name: 'Volgden we de regels goed?' }).inputValue()).toContain(`${KANARIE}halverwege`);
  });

  it('comes into the verslag, but never a name, a notitie or a grondslag', async () => {
    const pagina = verhaal.pagina();
    await stuur({ type: 'agenda.spring', naar: plek('anders-kijken') });
    await stuur({ type: 'agenda.slaOver', omvang: 'stap', reden: merk('overslaan') });
    await stuur({ type: 'agenda.spring', naar: plek('leren') });
    await staatBij(pagina, { vraag: stapVan('leren').zaaltekst });
    await pagina.keyboard.press('Control+Enter');
    await kop(pagina, 'Doorbraakoverleg (IPW) afronden').waitFor();
    await druk(knop(pagina, 'Sluit de bijeenkomst'), 'Enter');
    await pagina.getByText(new RegExp(`${CODE} is nu in monitoren`)).waitFor();
    await bekijkVerslag(pagina);
    const pad = uitvoerpad('kanarie-ret.pdf');
    await verhaal.app().kiesBijOpslaan(pad);
    await bewaarVerslag(pagina, pad);
    expect(await buitenkant(verhaal.app())).not.toContain(KANARIE.toLowerCase());
    const verslag = await pdfTekst(pad);
    expect(gevonden(verslag, GEHEIM)).toEqual([]);
    expect(verslag.replaceAll(/\s+/gu, '')).toContain(`volgens${KANARIE}roljeugdige,${KANARIE}organisatiejeugdigekloptdit`);
    const verwacht = ['kern', 'afwezig', 'tekstjaar-jeugdige', 'celgeprobeerdwat', 'vrijaanvullingen', 'dichtaanvullingen', 'celdrempelswaar', 'dichttegenspraak', 'alternatief', 'rendementalternatieven', 'maatwerk', 'opschaling', 'afspraak', 'celvertellenwie', 'tekstregie', 'dichtsignalen', 'overslaan', 'contact', 'hulp'];
    expect(verwacht.filter((deel) => !gevonden(verslag, /./).includes(`${KANARIE}${deel}`))).toEqual([]);
  });

  it('stands in the file of the region only as far as it is of the region', async () => {
    const pagina = verhaal.pagina();
    const pad = uitvoerpad('kanarie.ontwar.json');
    await naarRegio(pagina);
    await verhaal.app().kiesBijOpslaan(pad);
    await exporteerRegio(pagina, pad);
    const bestand = readFileSync(pad, 'utf8');
    expect(gevonden(bestand, /./).toSorted()).toEqual([regio.naam, regio.trede, regio.rol].toSorted());
    for (const vanCasus of [CODE, ANDERE, sessieId, await casusId(pagina, CODE)]) expect(bestand).not.toContain(vanCasus);
  });

  it('is nowhere on the disk after an afspraak fell, after locking, and nowhere after quitting', async () => {
    const pagina = verhaal.pagina();
    await openCasus(pagina, CODE);
    const afspraken = await naarCasusdeel(pagina, 'Afspraken');
    await druk(knop(afspraken, new RegExp(`^Vervallen: ${KANARIE}afspraak`)), 'Enter');
    await veld(afspraken, 'Waarom vervalt deze afspraak?').focus();
    await typ(pagina, merk('vervalt'));
    await druk(knop(afspraken, 'Laat vervallen'), 'Enter');
    await afspraken.getByText(`${KANARIE}vervalt`).waitFor();
    await wachtTotBewaard(pagina);
    expect(getypt.length).toBeGreaterThan(100);
    await opSlot(pagina);
    expect(zoekSporen(overal, KANARIE)).toEqual([]);
    expect(await pagina.content()).not.toContain(KANARIE);
    await verhaal.app().sluit();
    expect(zoekSporen(overal, KANARIE)).toEqual([]);
    expect(verhaal.app().uitvoer()).not.toContain(KANARIE);
  });
});
