import { describe, expect, it } from 'vitest';
import { proefformulier, proefgegevens, proefopdracht, proefvorm, proefvragen } from '../../tests/materiaal/proefformulier.ts';
import { bouwEnqueteformulier, bouwOpdrachtformulier, CIJFERVRAAG, enqueteBestandsnaam, opdrachtBestandsnaam, vraagsom } from './bouw-formulier.ts';
import { ENQUETECODE, leesKenmerk, schrijfKenmerk, zoekFormuliercode } from './veldnamen.ts';

describe('the form of an assignment', () => {
  it('has its code, its facts and its questions, numbered', () => {
    expect(proefformulier).toMatchObject({ titel: 'Proefformulier', code: 'WS-2026-001, opdracht 7', kenmerk: { soort: 'opdracht', id: 'opdracht-proef', vraagsom: vraagsom(proefvragen) } });
    expect(proefformulier.kenmerken.map(({ naam, waarde }) => `${naam}: ${waarde}`)).toEqual([
      'Thema: Hoe voorkomen we drie verhuizingen?',
      'Bijeenkomst: 12 maart 2026',
      'Graag terug vóór: 5 maart 2026',
      'Terug naar: facilitator@ozj.example',
    ]);
    expect(proefformulier.vragen.map(({ nummer, vraag, overslaan }) => [nummer, vraag.id, overslaan !== null])).toEqual(proefvragen.map(({ id }, i) => [i + 1, id, true]));
  });

  it('leaves out what is not known yet, and the sentence that asks it', () => {
    const vorm = { ...proefvorm, opdrachten: { ...proefvorm.opdrachten, jeugdige: { ...proefvorm.opdrachten.jeugdige, overslaan: false, slot: ['Stuur het naar {contact}. Graag vóór {reageerVoor}.', 'Op {datum}.'] } } };
    const formulier = bouwOpdrachtformulier(vorm, proefopdracht, { ...proefgegevens, datum: '', reageerVoor: '' });
    expect(formulier.slot).toEqual(['Stuur het naar facilitator@ozj.example.']);
    expect(formulier.kenmerken.map(({ naam }) => naam)).toEqual(['Thema', 'Terug naar']);
    expect(formulier.vragen.every(({ overslaan }) => overslaan === null)).toBe(true);
  });

  it('holds nothing of the person but the id of the assignment', () => {
    const opdracht = { ...proefopdracht, naam: 'J. van der Velde', functie: 'moeder', organisatie: 'thuis', casusId: 'casus-1', deelnemerId: 'd1', afgezien: '' };
    expect(bouwOpdrachtformulier(proefvorm, opdracht, proefgegevens)).toEqual(proefformulier);
  });

  it('has a file name without a name', () => {
    expect(opdrachtBestandsnaam({ datum: '2026-03-12', casuscode: 'WS-2026-001', nummer: 7, rol: 'ouder' })).toBe('2026-03-12 WS-2026-001 opdracht 7 ouder.pdf');
    expect(opdrachtBestandsnaam({ datum: '', casuscode: 'WS-2026-001', nummer: 7, rol: 'ouder' })).toBe('WS-2026-001 opdracht 7 ouder.pdf');
  });
});

describe('the form of the enquête', () => {
  const gegevens = { id: 'e1', onderwerp: 'Thema', datum: '2026-03-12', vragen: [{ id: 'ervaren', vraag: 'Hoe was het?' }], cijfervraag: 'Welk cijfer?', contact: '', gemaaktOp: 0 };

  it('asks the questions and then the score, and nothing by which somebody is known', () => {
    const formulier = bouwEnqueteformulier(gegevens);
    expect(formulier.vragen.map(({ vraag }) => [vraag.soort, vraag.id])).toEqual([['tekst', 'ervaren'], ['cijfer', CIJFERVRAAG]]);
    expect(formulier.code).toBe(ENQUETECODE);
    expect(bouwEnqueteformulier({ ...gegevens, id: 'e2' })).toEqual({ ...formulier, kenmerk: { ...formulier.kenmerk, id: 'e2' } });
    expect(bouwEnqueteformulier({ ...gegevens, cijfervraag: '' }).vragen).toHaveLength(1);
    expect(enqueteBestandsnaam({ datum: '2026-03-12', nummer: 3 })).toBe('2026-03-12 enquete 03.pdf');
  });
});

describe('vraagsom', () => {
  it('is that of these questions: fixed, and another when one is asked otherwise', () => {
    // What was sent must be known again by a later Ontwar.
    expect(vraagsom(proefvragen)).toBe('3e50db992938b289');
    const [eerste, ...rest] = proefvragen;
    if (eerste?.soort !== 'tekst') throw new Error('the first question asks a text');
    expect(vraagsom([{ ...eerste, regels: 9, hulp: 'anders' }, ...rest])).toBe(vraagsom(proefvragen));
    const anders = [[{ ...eerste, vraag: 'Iets anders?' }, ...rest], rest, rest.concat(eerste), proefvragen.map((v) => (v.soort === 'gebeurtenissen' ? { ...v, rijen: 3 } : v)), proefvragen.map((v) => (v.soort === 'keuze' ? { ...v, opties: v.opties.toReversed() } : v))];
    expect(new Set([vraagsom(proefvragen), ...anders.map(vraagsom)]).size).toBe(anders.length + 1);
  });
});

describe('the kenmerk and the code', () => {
  it('come back as they were written', () => {
    expect(leesKenmerk(schrijfKenmerk(proefformulier.kenmerk))).toEqual(proefformulier.kenmerk);
    for (const onzin of ['', 'ontwar1', 'ontwar1 opdracht a', 'ontwar2 opdracht a b', 'ontwar1 iets a b', 'ontwar1 opdracht a b c', 'ontwar1 opdracht ../a b']) expect(leesKenmerk(onzin), onzin).toBeNull();
  });

  it('are found in the text of a printed form', () => {
    expect(zoekFormuliercode('x WS-2026-001 ,\n opdracht  12 pagina')).toBe('WS-2026-001, opdracht 12');
    expect(zoekFormuliercode('Ontwar-enquête pagina 1')).toBe(ENQUETECODE);
    expect(zoekFormuliercode('factuur 2026-001, opdracht 12')).toBeNull();
  });
});
