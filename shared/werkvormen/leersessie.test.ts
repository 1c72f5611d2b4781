import { describe, expect, it } from 'vitest';
import { leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { plekkenInVolgorde, planminuten } from './plekken.ts';

/* The built-in leersessie says what the method says (Ketenbreed leren light, OZJ). Whoever changes it should mean to. */

const stappen = leersessie.agendapunten.flatMap((a) => (a.soort === 'ronde' ? a.stappen : [a]));
const veld = (id: string) => stappen.flatMap((s) => s.velden).find((v) => v.id === id);

describe('the leersessie', () => {
  it('has its parts in order, with their minutes, in about two hours for two knooppunten', () => {
    expect(leersessie.agendapunten.map((a) => [a.id, a.minuten])).toEqual([
      ['welkom', 10],
      ['casusbeeld', 15],
      ['knooppunten', 25],
      ['terugkoppeling', 15],
      ['actiepunten', 5],
      ['enquete', 5],
      ['afsluiting', 5],
    ]);
    const vakken = new Map(plekkenInVolgorde(leersessie, { plan: tweeGroepen, antwoorden: {} }).map((p) => [`${p.agendapuntId}/${p.itemId}`, p]));
    const minuten = [...vakken.values()].map((p) => {
      const punt = leersessie.agendapunten.find((a) => a.id === p.agendapuntId);
      return punt === undefined ? 0 : planminuten(tweeGroepen, punt, p.itemId);
    });
    expect(minuten.reduce((a, b) => a + b, 0)).toBe(105);
  });

  it('asks the four fixed questions word for word, the last in two columns', () => {
    const ronde = leersessie.agendapunten.find((a) => a.soort === 'ronde');
    expect(ronde?.stappen.slice(0, 4).map((s) => s.zaaltekst)).toEqual([
      'Wat maakt dit een knooppunt?',
      'Welke elementen dragen bij aan het knooppunt?',
      'Wat leren we hiervan?',
      'Wat/wie kan ons hierbij helpen?',
    ]);
    expect(ronde?.stappen[3]?.velden.map((v) => [v.vraag, v.naast])).toEqual([['Wat', 'helpen'], ['Wie', 'helpen']]);
  });

  it('knows the fixed verstoringen and levels of action', () => {
    const opties = (id: string) => {
      const gevonden = veld(id);
      return gevonden?.soort === 'keuze' ? gevonden.opties.map((o) => o.id) : [];
    };
    expect(opties('verstoring')).toEqual(['organisatorisch', 'wettelijk', 'inhoudelijk', 'conflict']);
    expect(opties('niveau')).toEqual(['werkvloer', 'organisatie', 'netwerk', 'bestuur']);
  });

  it('asks at most three actiepunten, and seven questions with one score', () => {
    expect(veld('punten')).toMatchObject({ soort: 'actiepunten', maxPerDeelnemer: 3 });
    const enquete = veld('enquete');
    expect(enquete?.soort === 'enquete' && enquete.vragen.map((v) => v.vraag)).toEqual([
      'Hoe heb je de bijeenkomst ervaren?',
      'Mis je nog belangrijke punten?',
      'Ben je tot nieuwe gedachten of inzichten gekomen?',
      'Kun je er één benoemen?',
      'Leidt dit tot concrete actiepunten voor jezelf?',
      'Wat zijn aandachtspunten voor een volgende keer?',
      'Wat moeten we vooral hetzelfde doen?',
    ]);
    expect(enquete?.soort === 'enquete' && enquete.cijfervraag).toMatch(/van 1 tot 10/);
  });

  it('keeps what is added to the timeline of a casus out of the verslag', () => {
    expect(veld('tijdlijn')).toMatchObject({ per: 'casus', inVerslag: false });
  });

  it('has a card at every step, and never promises that anyone is anoniem', () => {
    for (const stap of stappen) expect(stap.kaart.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(leersessie).toLowerCase()).not.toContain('anoniem');
  });
});
