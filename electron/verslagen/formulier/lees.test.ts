import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GelezenFormulier } from '#shared/leertraject/formulier';
import { antwoordenUit, horenBij } from '#shared/leertraject/inlezen';
import { MAX_FORMULIERBESTAND } from '#shared/leertraject/keuzes';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import { proefformulier, proefgegevens, proefopdracht, proefvragen } from '../../../tests/materiaal/proefformulier.ts';
import { vulFormulier } from '../../../tests/materiaal/vul-formulier.ts';
import { bronpad } from '../../bronnen.ts';
import { leesFormulierHier } from './lees.ts';
import { maakFormulierHier } from './maak.ts';

const lettertypenMap = bronpad('lettertypen');
const bestand = (naam: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, '../../../tests/materiaal/formulieren', naam)));
const tekst = (inhoud: string): Uint8Array => new TextEncoder().encode(inhoud);
const CODE = opdrachtcode(proefgegevens.casuscode, proefopdracht.nummer);

function naamVan(object: PDFDict): string {
  const naam = object.lookup(PDFName.of('T'));
  return naam instanceof PDFString || naam instanceof PDFHexString ? naam.decodeText() : '';
}

const LEEG = { overgeslagen: false, tekst: '', keuzes: [], gebeurtenissen: [] };
/** What every file in `tests/materiaal/formulieren` was filled with. */
const ANTWOORDEN = {
  verhaal: { ...LEEG, tekst: 'Zij zat met haar tas op de bank — één uur.\n“Niemand kwam.”' },
  verloop: { ...LEEG, gebeurtenissen: [{ wanneer: 'maart 2025', wat: 'Weg van huis', aard: 'negatief' }] },
  wie: { ...LEEG, keuzes: ['school'] },
  erbij: { ...LEEG, keuzes: ['ja'] },
  wens: { ...LEEG, overgeslagen: true },
};
const INGEVULD = {
  'antwoord:verhaal': ANTWOORDEN.verhaal.tekst,
  'rij:verloop:1:wanneer': 'maart 2025',
  'rij:verloop:1:wat': 'Weg van huis',
  'rij:verloop:1:aard': 'negatief',
  'vink:wie:school': true,
  'keuze:erbij': 'ja',
  'overslaan:wens': true,
};

let leeg: Uint8Array;
beforeAll(async () => {
  leeg = await maakFormulierHier(proefformulier, { lettertypenMap, wachtwoord: '' });
}, 30_000);

function antwoordenIn(gelezen: GelezenFormulier): unknown {
  if (gelezen.soort !== 'formulier') return gelezen.soort;
  expect(gelezen.kenmerk).toEqual(proefformulier.kenmerk);
  expect(horenBij(proefvragen, gelezen.velden)).toBe(true);
  return antwoordenUit(proefvragen, gelezen.velden);
}

describe('a form that comes back', () => {
  it.each(['pdfium.pdf', 'pdftk.pdf', 'pypdf.pdf', 'pikepdf.pdf', 'hernoemd.pdf', 'mutool.pdf', 'voorvertoning.pdf'])('is read as %s was written', async (naam) => {
    expect(antwoordenIn(await leesFormulierHier(bestand(naam), []))).toEqual(ANTWOORDEN);
  });

  it('has no choice when Preview let two circles be chosen, so that somebody looks at it', async () => {
    const document = await PDFDocument.load(bestand('voorvertoning.pdf'), { updateMetadata: false });
    const groep = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of('Kids')) && naamVan(object) === 'keuze:erbij' ? [object] : []));
    const nee = groep[0]?.lookup(PDFName.of('Kids'), PDFArray).lookup(1, PDFDict);
    nee?.delete(PDFName.of('Parent'));
    nee?.set(PDFName.of('T'), PDFHexString.fromText('keuze:erbij'));
    nee?.set(PDFName.of('FT'), PDFName.of('Btn'));
    nee?.set(PDFName.of('AS'), PDFName.of('nee'));
    const gelezen = await leesFormulierHier(await document.save({ updateFieldAppearances: false }), []);
    expect(gelezen).toMatchObject({ soort: 'formulier', velden: { 'keuze:erbij': 'ja nee' } });
    expect(gelezen.soort === 'formulier' && horenBij(proefvragen, gelezen.velden)).toBe(false);
  });

  it('is read as Firefox writes it, and as it writes it a second time behind the first', async () => {
    const eerst = await vulFormulier(leeg, { ...INGEVULD, 'keuze:erbij': 'nee', 'overslaan:wens': false });
    expect(antwoordenIn(await leesFormulierHier(eerst, []))).toEqual({ ...ANTWOORDEN, erbij: { ...LEEG, keuzes: ['nee'] }, wens: undefined });
    expect(antwoordenIn(await leesFormulierHier(await vulFormulier(eerst, INGEVULD), []))).toEqual(ANTWOORDEN);
  });

  it('keeps signs that the letter of the form does not have', async () => {
    const vreemdeTekens = 'Zażółć gęślą jaźń · İğşı · مرحبا · 😀';
    const gelezen = await leesFormulierHier(await vulFormulier(leeg, { 'antwoord:verhaal': vreemdeTekens }), []);
    expect(antwoordenIn(gelezen)).toEqual({ verhaal: { ...LEEG, tekst: vreemdeTekens } });
  });

  it('says nothing when nothing was filled in', async () => {
    expect(antwoordenIn(await leesFormulierHier(leeg, []))).toEqual({});
  });

  it('asks its password, and opens with the right one of several', async () => {
    expect(await leesFormulierHier(bestand('qpdf-slot.pdf'), [])).toEqual({ soort: 'op-slot' });
    expect(await leesFormulierHier(bestand('qpdf-slot.pdf'), ['fout', ''])).toEqual({ soort: 'op-slot' });
    expect(antwoordenIn(await leesFormulierHier(bestand('qpdf-slot.pdf'), ['fout', 'geheim']))).toEqual(ANTWOORDEN);
    const eigen = await maakFormulierHier(proefformulier, { lettertypenMap, wachtwoord: 'één wóórd' });
    expect(await leesFormulierHier(eigen, [])).toEqual({ soort: 'op-slot' });
    expect(antwoordenIn(await leesFormulierHier(await vulFormulier(eigen, INGEVULD, 'één wóórd'), ['één wóórd']))).toEqual(ANTWOORDEN);
  });
});

describe('what cannot be taken over', () => {
  it.each(['pdftk-plat.pdf', 'poppler-afgedrukt.pdf', 'gs-afgedrukt.pdf'])('%s is flat, with its code and its text', async (naam) => {
    const gelezen = await leesFormulierHier(bestand(naam), []);
    expect(gelezen).toMatchObject({ soort: 'plat', code: CODE });
    expect(gelezen.soort === 'plat' && gelezen.tekst).toContain('Zij zat met haar tas op de bank — één uur.');
  });

  it('tells apart what is of somebody else, no PDF, broken and too big', async () => {
    expect(await leesFormulierHier(bestand('vreemd.pdf'), [])).toEqual({ soort: 'vreemd' });
    expect(await leesFormulierHier(tekst('PK\u0003\u0004 een tekstbestand'), [])).toEqual({ soort: 'geen-pdf' });
    expect(await leesFormulierHier(new Uint8Array(), [])).toEqual({ soort: 'geen-pdf' });
    expect(await leesFormulierHier(tekst('%PDF-1.7\nverder niets'), [])).toEqual({ soort: 'kapot' });
    expect(await leesFormulierHier(new Uint8Array(MAX_FORMULIERBESTAND + 1), [])).toEqual({ soort: 'te-groot' });
  });

  it('leaves the bytes as they were', async () => {
    const voor = bestand('pdftk.pdf');
    await leesFormulierHier(voor, []);
    expect(Buffer.compare(voor, bestand('pdftk.pdf'))).toBe(0);
  });
});
