import { describe, expect, it } from 'vitest';
import { proefformulier, proefopdracht, proefvorm, proefvragen } from '../../tests/materiaal/proefformulier.ts';
import { MAX_TEKST } from '../domein/tekstvormen.ts';
import { bouwEnqueteformulier, enquetevelden, vraagsom } from './bouw-formulier.ts';
import { duid, type Duidingsbronnen } from './duiding.ts';
import type { Formuliermodel, Formuliervelden, GelezenFormulier } from './formulier.ts';
import { antwoordenUit } from './inlezen.ts';
import type { Inzendsel, Opdracht, Poststuk } from './leertraject.ts';
import { leegLeertraject } from './leeg.ts';
import { cijferveld, ENQUETECODE, keuzeveld, overslaanveld, rijveld, tekstveld, vinkveld, reactiecode } from './veldnamen.ts';

/** All the fields of a form, empty. */
function veldenVan({ vragen }: Pick<Formuliermodel, 'vragen'>): Formuliervelden {
  return Object.fromEntries(
    vragen.flatMap(({ vraag }): [string, string | boolean][] => {
      switch (vraag.soort) {
        case 'tekst':
          return [[tekstveld(vraag.id), ''], [overslaanveld(vraag.id), false]];
        case 'vinkjes':
          return vraag.opties.map(({ id }) => [vinkveld(vraag.id, id), false]);
        case 'keuze':
          return [[keuzeveld(vraag.id), '']];
        case 'cijfer':
          return [[cijferveld(vraag.id), '']];
        case 'gebeurtenissen':
          return Array.from({ length: vraag.rijen }, (_, i) => (['wanneer', 'wat', 'aard'] as const).map((kolom): [string, string] => [rijveld(vraag.id, i + 1, kolom), ''])).flat();
        default:
          throw new Error('no such question');
      }
    }),
  );
}

const opdracht: Opdracht = { ...proefopdracht, casusId: 'c1', naam: '', functie: 'jongere', organisatie: '', deelnemerId: null, afgezien: '' };
const leeg = leegLeertraject('s1', proefvorm, 0);
const vragen = [{ id: 'ervaren', vraag: 'Hoe was het?' }];
const enquete = { vragen, cijfervraag: 'Welk cijfer?', inzendingen: [] };

function bronnen({ inzendsels = [], post = [], ...anders }: { inzendsels?: readonly Inzendsel[]; post?: readonly Poststuk[] } & Partial<Duidingsbronnen> = {}): Duidingsbronnen {
  return { leertraject: { ...leeg, inhoud: { ...leeg.inhoud, opdrachten: [opdracht] }, enquetes: ['e1'], inzendsels, post }, casuscode: (id) => (id === 'c1' ? 'WS-2026-001' : null), enquete, ...anders };
}
const formulier = (velden: Formuliervelden, kenmerk: Partial<Formuliermodel['kenmerk']> = {}): GelezenFormulier => ({ soort: 'formulier', kenmerk: { ...proefformulier.kenmerk, ...kenmerk }, velden: { ...veldenVan(proefformulier), ...velden } });
const antwoorden = antwoordenUit(proefvragen, { 'antwoord:verhaal': 'Zo ging het.' });
const gevuld = formulier({ 'antwoord:verhaal': 'Zo ging het.' });
const inzendsel: Inzendsel = { id: 'i1', opdrachtId: opdracht.id, op: 0, via: 'telefoon', bestandsnaam: '', geldt: true, antwoorden };
const stuk: Poststuk = { id: 'p1', bestandsnaam: '', op: 0, soort: 'dubbel', opdrachtId: opdracht.id, tekst: '', antwoorden, anders: '', bewaard: true };
const eerder = { ...inzendsel, antwoorden: antwoordenUit(proefvragen, { 'antwoord:verhaal': 'Eerst zei ik dit.' }) };
const POST = { soort: 'post', opdrachtId: null, antwoorden: null, tekst: '', kenmerk: null };

describe('the form of an assignment that comes back', () => {
  it('answers it', () => {
    expect(duid(gevuld, bronnen())).toEqual({ soort: 'opdracht', opdrachtId: opdracht.id, antwoorden });
  });

  it('is known when the same was there, also when that still waits', () => {
    expect(duid(gevuld, bronnen({ inzendsels: [inzendsel] }))).toEqual({ soort: 'bekend', opdrachtId: opdracht.id });
    expect(duid(gevuld, bronnen({ inzendsels: [eerder], post: [stuk] }))).toEqual({ soort: 'bekend', opdrachtId: opdracht.id });
  });

  it('is double when something else was there', () => {
    expect(duid(gevuld, bronnen({ inzendsels: [eerder] }))).toEqual({ ...POST, waarom: 'dubbel', opdrachtId: opdracht.id, antwoorden });
  });

  it('is empty, unless somebody says that they leave something out', () => {
    expect(duid(formulier({}), bronnen())).toEqual({ ...POST, waarom: 'leeg', opdrachtId: opdracht.id });
    expect(duid(formulier({ 'overslaan:wens': true }), bronnen())).toMatchObject({ soort: 'opdracht' });
  });

  it('was changed when its questions are others or one is gone', () => {
    const post = { ...POST, waarom: 'bewerkt', opdrachtId: opdracht.id, antwoorden };
    expect(duid(formulier({ 'antwoord:verhaal': 'Zo ging het.' }, { vraagsom: 'anders' }), bronnen())).toEqual(post);
    const velden = Object.fromEntries(Object.entries({ ...veldenVan(proefformulier), 'antwoord:verhaal': 'Zo ging het.' }).filter(([naam]) => naam !== 'antwoord:wens'));
    expect(duid({ soort: 'formulier', kenmerk: proefformulier.kenmerk, velden }, bronnen())).toEqual(post);
  });

  it('is not taken over when an answer is too long, and is not cut off in silence', () => {
    const duiding = duid(formulier({ 'antwoord:verhaal': 'lang '.repeat(MAX_TEKST) }), bronnen());
    expect(duiding).toMatchObject({ soort: 'post', waarom: 'bewerkt', antwoorden: null });
    const tekst = duiding.soort === 'post' ? duiding.tekst : '';
    expect(tekst.length).toBe(MAX_TEKST);
    expect(tekst).toMatch(/^Wat gebeurde er\?\nlang lang .*\(Er stond nog meer\. De hele tekst staat in het bestand zelf\.\)$/s);
  });

  it('belongs elsewhere when nobody here was asked it', () => {
    expect(duid(formulier({}, { id: 'ander' }), bronnen())).toEqual({ ...POST, waarom: 'vreemd', kenmerk: { ...proefformulier.kenmerk, id: 'ander' } });
  });
});

describe('the form of the enquête that comes back', () => {
  const model = bouwEnqueteformulier({ id: 'e1', onderwerp: '', datum: '', vragen, cijfervraag: 'Welk cijfer?', contact: '', gemaaktOp: 0 });
  const terug = (velden: Formuliervelden, kenmerk: Partial<Formuliermodel['kenmerk']> = {}): GelezenFormulier => ({ soort: 'formulier', kenmerk: { ...model.kenmerk, ...kenmerk }, velden: { ...veldenVan(model), ...velden } });
  const inzending = { id: 'e1', antwoorden: {}, cijfer: 8 };

  it('counts, once', () => {
    expect(model.kenmerk.vraagsom).toBe(vraagsom(enquetevelden(vragen, 'Welk cijfer?')));
    const acht = terug({ 'cijfer:cijfer': 'cijfer-8' });
    expect(duid(acht, bronnen())).toEqual({ soort: 'enquete', inzending });
    expect(duid(acht, bronnen({ enquete: { ...enquete, inzendingen: [inzending] } }))).toEqual({ soort: 'bekend', opdrachtId: null });
    expect(duid(acht, bronnen({ enquete: { ...enquete, inzendingen: [{ ...inzending, cijfer: 7 }] } }))).toEqual({ ...POST, waarom: 'dubbel' });
  });

  it('is empty, changed, too long, or of another session', () => {
    expect(duid(terug({}), bronnen())).toEqual({ ...POST, waarom: 'leeg' });
    expect(duid(terug({ 'cijfer:cijfer': 'cijfer-8' }, { vraagsom: 'anders' }), bronnen())).toEqual({ ...POST, waarom: 'bewerkt' });
    expect(duid(terug({ 'antwoord:ervaren': 'x'.repeat(MAX_TEKST + 1) }), bronnen())).toEqual({ ...POST, waarom: 'bewerkt' });
    for (const waar of [bronnen({ enquete: null }), { ...bronnen(), leertraject: { ...bronnen().leertraject, enquetes: [] } }]) expect(duid(terug({}), waar)).toEqual({ ...POST, waarom: 'vreemd', kenmerk: model.kenmerk });
  });
});

describe('a file that cannot be taken over', () => {
  it('finds its assignment by its code when it is flat, and keeps what can be read', () => {
    const plat = (code: string): GelezenFormulier => ({ soort: 'plat', code, tekst: 'Zo ging het.' });
    expect(duid(plat(proefformulier.code), bronnen())).toEqual({ ...POST, waarom: 'plat', opdrachtId: opdracht.id, tekst: 'Zo ging het.' });
    for (const code of ['WS-2026-002, opdracht 7', 'WS-2026-001, opdracht 8', ENQUETECODE]) expect(duid(plat(code), bronnen())).toEqual({ ...POST, waarom: 'plat', tekst: 'Zo ging het.' });
  });

  it('is of somebody else when one reacts on a report with it, whole or flat', () => {
    expect(duid({ soort: 'formulier', kenmerk: { soort: 'reactie', id: 'r', vraagsom: 'v' }, velden: {} }, bronnen())).toEqual({ ...POST, waarom: 'vreemd' });
    expect(duid({ soort: 'plat', code: reactiecode('WS-2026-001', 2), tekst: 'Zo ging het.' }, bronnen())).toEqual({ ...POST, waarom: 'vreemd' });
  });

  it.each(['vreemd', 'op-slot', 'geen-pdf', 'kapot', 'te-groot'] as const)('waits for somebody: %s', (soort) => {
    expect(duid({ soort }, bronnen())).toEqual({ ...POST, waarom: soort });
  });
});
