import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_FORMULIERBESTAND } from '#shared/leertraject/keuzes';
import { reactiesDeel } from '#shared/stukken/reacties';
import { dossierId, metStukstand, stukstandVan } from '#shared/stukken/dossier';
import type { Reactie, Stuk } from '#shared/stukken/stuk';
import { leesPdf } from '../../../tests/materiaal/lees-pdf.ts';
import { Stukkenlaptop } from '../../../tests/materiaal/stukkenlaptop.ts';
import { vulFormulier } from '../../../tests/materiaal/vul-formulier.ts';
import { bronpad } from '../../bronnen.ts';
import { leesFormulierHier } from '../../verslagen/formulier/lees.ts';
import { maakFormulierHier } from '../../verslagen/formulier/maak.ts';
import { Reactieformulieren } from './reactieformulieren.ts';

const lettertypenMap = bronpad('lettertypen');
const formulieren = { maak: (model: Parameters<typeof maakFormulierHier>[0], wachtwoord: string) => maakFormulierHier(model, { lettertypenMap, wachtwoord }), lees: leesFormulierHier };
const bestand = (naam: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, '../../../tests/materiaal/formulieren', naam)));
const metCode = (code: string, woord: string) => ({ fout: { code, watGebeurde: expect.stringContaining(woord), watVeilig: expect.stringContaining('niets bewaard'), details: ['terug.pdf'] } });

let laptop: Stukkenlaptop;
let verslag: Extract<Stuk, { soort: 'verslag' }>;
let gezin: (lezer: 'ouder' | 'jeugdige') => Stuk;
let dienst: Reactieformulieren;

beforeEach(async () => {
  laptop = new Stukkenlaptop();
  verslag = { soort: 'verslag', sessieId: await laptop.overleg() };
  gezin = (lezer) => ({ soort: 'gezinsversie', sessieId: verslag.sessieId, casusId: 'c19', lezer });
  dienst = new Reactieformulieren({ bouwer: laptop.bouwer, dossiers: laptop.dossiers, formulieren, pdf: laptop.pdf, nu: () => laptop.nu });
  for (const stuk of [verslag, gezin('ouder'), gezin('jeugdige')]) await metVersie(stuk, 1, 'a');
});
afterEach(() => laptop.sessies.sluitAlles());

/** As if it had left: what it says does not matter here. */
async function metVersie(stuk: Stuk, versie: number, cijfer: string): Promise<void> {
  await laptop.dossiers.wijzig(verslag.sessieId, (dossier) => {
    const stand = stukstandVan(dossier, stuk);
    const nieuw = { ...stand, versies: [...stand.versies, { versie, status: 'concept' as const, op: laptop.nu, hash: cijfer.repeat(64), inhoud: '{}', zendingen: [] }] };
    return { ...dossier, stukken: [...dossier.stukken.filter((ander) => ander !== stand), nieuw] };
  });
}

async function reactiesOp(stuk: Stuk): Promise<readonly Reactie[]> {
  return stukstandVan(await laptop.dossiers.lees(verslag.sessieId), stuk).reacties;
}

const leeg = async (stuk: Stuk = verslag, versie = 1): Promise<Uint8Array> => (await dienst.maak(stuk, versie, '')).pdf;
const lees = (bytes: Uint8Array, stuk: Stuk = verslag): Promise<boolean> => dienst.leesIn(stuk, 'terug.pdf', bytes);
const INGEVULD = { 'antwoord:rol': 'wijkcoach', 'antwoord:organisatie': 'gemeente Oudermeer', 'keuze:oordeel': 'opmerkingen', 'antwoord:reactie': 'Het vervoer is  geen “wens”.\n\nHet is een voorwaarde.' };

describe('the form', { timeout: 60_000 }, () => {
  it('says what it is about, asks no name and says why, and is the same bytes twice', async () => {
    const { bestandsnaam, pdf } = await dienst.maak(verslag, 1, '');
    expect(bestandsnaam).toBe('2026-03-19_WS-2026-019_reactieformulier-verslag-doorbraakoverleg_v1_concept.pdf');
    expect(Buffer.compare(pdf, await leeg())).toBe(0);
    const { paginas, taal, info } = await leesPdf(pdf);
    const tekst = paginas.map((pagina) => pagina.tekst).join(' ');
    for (const stuk of ['WS-2026-019, reactie op versie 1', 'Verslag doorbraakoverleg', '1, concept, van 20 maart 2026', '19 maart 2026', 'Je naam vragen we niet']) expect(tekst).toContain(stuk);
    expect([taal, info['Title']]).toEqual(['nl-NL', 'Jouw reactie (WS-2026-019, reactie op versie 1)']);
    expect(paginas).toHaveLength(2);
    const namen = (await PDFDocument.load(pdf)).getForm().getFields().map((veld) => veld.getName());
    expect(namen).toEqual(['ontwar', 'antwoord:rol', 'antwoord:organisatie', 'keuze:oordeel', 'antwoord:reactie']);
  });

  it.each([
    ['ouder', 'Wij vragen uw naam niet', / je | jij | jouw /u],
    ['jeugdige', 'Je naam hoef je niet op te schrijven', / u | uw /u],
  ] as const)('speaks to the %s in their own words, and asks no organisation', async (lezer, zin, anders) => {
    const { paginas } = await leesPdf(await leeg(gezin(lezer)));
    const tekst = paginas.map((pagina) => pagina.tekst).join(' ');
    expect(paginas).toHaveLength(1);
    expect(tekst).toContain(zin);
    expect(tekst).not.toMatch(anders);
    expect(tekst).not.toContain('organisatie');
  });

  it('says to whom it can go back as was decided in the stuk, and does not leave before that', async () => {
    const blik = await laptop.sessies.kijkIn(verslag.sessieId);
    const { plan } = blik.snapshot.context;
    await laptop.sessies.stuur(verslag.sessieId, { type: 'plan.wijzig', plan: { ...plan, reageren: { ...plan.reageren, contact: 'bel 06-12345678' } } });
    await expect(dienst.maak(verslag, 1, '')).rejects.toMatchObject({ fout: { code: 'CHECK_OPEN' } });
    const keuze = { sleutel: 'telefoon|06-12345678|Reageren kan bij |', middel: 'veralgemeniseren' as const, door: 'de balie', reden: '' };
    await laptop.dossiers.wijzig(verslag.sessieId, (dossier) => metStukstand(dossier, verslag, (stand) => ({ ...stand, keuzes: [keuze] })));
    const tekst = (await leesPdf(await leeg())).paginas.map((pagina) => pagina.tekst).join(' ');
    expect(tekst).toContain('bel de balie');
    expect(tekst).not.toContain('12345678');
  });

  it('is of a version that was made, and of which the text is still there', async () => {
    await expect(dienst.maak(verslag, 2, '')).rejects.toMatchObject({ fout: { code: 'NIET_GEVONDEN' } });
    await laptop.dossiers.vergeetCasus('c19', new Set([verslag.sessieId]));
    await expect(dienst.maak(verslag, 1, '')).rejects.toMatchObject({ fout: { code: 'NIET_GEVONDEN' } });
  });
});

describe('what comes back', { timeout: 60_000 }, () => {
  it('is kept as it was given, with role, organisation, choice and version, and is known the second time', async () => {
    const terug = await vulFormulier(await leeg(), INGEVULD);
    expect(await lees(terug)).toBe(false);
    const gegeven = { versie: 1, rol: 'wijkcoach', organisatie: 'gemeente Oudermeer', oordeel: 'opmerkingen', tekst: INGEVULD['antwoord:reactie'], op: laptop.nu, weg: 'formulier' };
    expect(await reactiesOp(verslag)).toMatchObject([gegeven]);
    expect(await lees(terug)).toBe(true);
    // The same words in another file: mailed twice, saved by another program.
    expect(await lees(await vulFormulier(terug, { 'antwoord:rol': 'wijkcoach' }))).toBe(true);
    expect(await reactiesOp(verslag)).toHaveLength(1);
    expect(await lees(await vulFormulier(await leeg(), { ...INGEVULD, 'antwoord:reactie': 'Toch iets anders.' }))).toBe(false);
    expect(await reactiesOp(verslag)).toHaveLength(2);
  });

  it('cannot be changed, and is printed word for word with who said it and what they chose', async () => {
    await lees(await vulFormulier(await leeg(), INGEVULD));
    const [reactie] = await reactiesOp(verslag);
    if (reactie === undefined) throw new Error('It was read.');
    await expect(laptop.stukken.bewaarReactie(verslag, { ...reactie, tekst: 'Alles is goed.' })).rejects.toMatchObject({ fout: { code: 'BERICHT_ONGELDIG' } });
    expect(JSON.stringify(reactiesDeel([reactie]))).toContain(JSON.stringify({ tekst: reactie.tekst, keer: 1, bron: 'wijkcoach, gemeente Oudermeer, koos “het klopt, met deze opmerkingen”' }).slice(1, -1));
  });

  it('is taken from two people who only chose the same, and printed as what they chose', async () => {
    const kiest = { 'antwoord:rol': 'leerkracht', 'keuze:oordeel': 'klopt' };
    const een = await vulFormulier(await leeg(), kiest);
    expect([await lees(een), await lees(een), await lees(await (await PDFDocument.load(een)).save())]).toEqual([false, true, false]);
    const reacties = await reactiesOp(verslag);
    expect(JSON.stringify(reactiesDeel(reacties))).toContain('"tekst":"Het klopt zo.","keer":1,"bron":"leerkracht"');
  });

  it.each(['ouder', 'jeugdige'] as const)('is of the %s when nobody filled in who', async (lezer) => {
    await lees(await vulFormulier(await leeg(gezin(lezer)), { 'keuze:oordeel': 'oneens', 'antwoord:reactie': 'Zo was het niet.' }), gezin(lezer));
    expect(await reactiesOp(gezin(lezer))).toMatchObject([{ rol: lezer, organisatie: '', oordeel: 'oneens', tekst: 'Zo was het niet.' }]);
  });

  it('is about the version of its form, also when there is a newer one', async () => {
    const eerste = await vulFormulier(await leeg(), INGEVULD);
    await metVersie(verslag, 2, 'b');
    await lees(eerste);
    await lees(await vulFormulier(await leeg(verslag, 2), INGEVULD));
    expect((await reactiesOp(verslag)).map(({ versie }) => versie)).toEqual([1, 2]);
  });

  it('opens with the password with which its form left, and not with another', async () => {
    const { pdf } = await dienst.maak(verslag, 1, 'één geheim');
    const terug = await vulFormulier(pdf, INGEVULD, 'één geheim');
    await expect(lees(terug)).rejects.toMatchObject(metCode('BESTAND_ONGELDIG', 'wachtwoord'));
    for (const wachtwoord of ['één geheim', 'later', 'later', '']) await dienst.onthoudWachtwoord(verslag, wachtwoord);
    expect(stukstandVan(await laptop.dossiers.lees(verslag.sessieId), verslag).wachtwoorden).toEqual(['één geheim', 'later']);
    expect(await lees(terug)).toBe(false);
  });
});

describe('what cannot be read in', { timeout: 60_000 }, () => {
  const tekst = (inhoud: string): Uint8Array => new TextEncoder().encode(inhoud);
  it.each([
    ['is empty', () => new Uint8Array(), 'BESTAND_VREEMD', 'geen PDF'],
    ['is no PDF', () => tekst('PK een tekstbestand'), 'BESTAND_VREEMD', 'geen PDF'],
    ['is of somebody else', () => bestand('vreemd.pdf'), 'BESTAND_VREEMD', 'geen formulier'],
    ['is of a voorbereidingsopdracht', () => bestand('pdftk.pdf'), 'BESTAND_VREEMD', 'voorbereidingsopdracht'],
    ['is of a voorbereidingsopdracht, printed', () => bestand('poppler-afgedrukt.pdf'), 'BESTAND_VREEMD', 'voorbereidingsopdracht'],
    ['is broken', () => tekst('%PDF-1.7\nverder niets'), 'BESTAND_ONGELDIG', 'beschadigd'],
    ['asks a password', () => bestand('qpdf-slot.pdf'), 'BESTAND_ONGELDIG', 'wachtwoord'],
    ['is too big', () => new Uint8Array(MAX_FORMULIERBESTAND + 1), 'BESTAND_ONGELDIG', 'groter'],
    ['was not filled in', () => leeg(), 'BESTAND_ONGELDIG', 'nog niets ingevuld'],
    ['says not whose it is', async () => vulFormulier(await leeg(), { 'antwoord:reactie': 'Goed.' }), 'BESTAND_ONGELDIG', 'rol'],
    ['is longer than can be kept', async () => vulFormulier(await leeg(), { ...INGEVULD, 'antwoord:reactie': 'Lang. '.repeat(4_000) }), 'BESTAND_ONGELDIG', 'langer'],
    ['is of another stuk', () => leeg(gezin('ouder')), 'BESTAND_VREEMD', 'ander stuk'],
    ['misses a field', () => zonderVeld('antwoord:organisatie'), 'BESTAND_ONGELDIG', 'veranderd'],
    ['was printed', () => zonderVeld('antwoord:rol', 'antwoord:organisatie', 'keuze:oordeel', 'antwoord:reactie', 'ontwar'), 'BESTAND_ONGELDIG', 'afgedrukt'],
  ])('tells of a file that %s what is safe and what to do, and keeps nothing', async (_, maak, code, woord) => {
    const bytes = await maak();
    const schijf = [...laptop.schijf.schijf];
    await expect(lees(bytes)).rejects.toMatchObject(metCode(code, woord));
    expect([...laptop.schijf.schijf]).toEqual(schijf);
  });

  async function zonderVeld(...namen: readonly string[]): Promise<Uint8Array> {
    const document = await PDFDocument.load(await vulFormulier(await leeg(), INGEVULD));
    const formulier = document.getForm();
    for (const naam of namen) formulier.removeField(formulier.getField(naam));
    return document.save({ updateFieldAppearances: false });
  }

  it('tells a form of a version that is not here, and one of another kluis', async () => {
    const terug = await vulFormulier(await leeg(), INGEVULD);
    await laptop.dossiers.wijzig(verslag.sessieId, (dossier) => ({ ...dossier, stukken: [] }));
    await metVersie(verslag, 1, 'c');
    await expect(lees(terug)).rejects.toMatchObject(metCode('BESTAND_VREEMD', 'niet in deze kluis'));
    laptop.schijf.schijf.set('ander', JSON.stringify({ id: 'ander', soort: 'sessie', inhoud: {}, regel: {} }));
    await expect(lees(terug, { ...verslag, sessieId: 'ander' })).rejects.toMatchObject(metCode('BESTAND_VREEMD', 'andere kluis'));
  });

  it('is kept whole or not at all when there is no room, and can be read again', async () => {
    const terug = await vulFormulier(await leeg(), INGEVULD);
    laptop.schijf.vol.add(dossierId(verslag.sessieId));
    await expect(lees(terug)).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL' } });
    expect(await reactiesOp(verslag)).toEqual([]);
    laptop.schijf.vol.clear();
    expect(await lees(terug)).toBe(false);
  });

  it('keeps one when the same file is read twice at once', async () => {
    const terug = await vulFormulier(await leeg(), INGEVULD);
    expect((await Promise.all([lees(terug), lees(terug)])).toSorted()).toEqual([false, true]);
    expect(await reactiesOp(verslag)).toHaveLength(1);
  });

  it('keeps nothing of what was destroyed while it was read', async () => {
    const terug = await vulFormulier(await leeg(), INGEVULD);
    vi.spyOn(formulieren, 'lees').mockImplementationOnce(async (...arg) => {
      await laptop.dossiers.vernietigVan(verslag.sessieId);
      return leesFormulierHier(...arg);
    });
    await expect(lees(terug)).rejects.toMatchObject({ fout: { code: 'NIET_GEVONDEN' } });
    expect(laptop.schijf.schijf.has(dossierId(verslag.sessieId))).toBe(false);
  });
});
