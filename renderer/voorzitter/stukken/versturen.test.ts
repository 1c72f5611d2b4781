import { describe, expect, it } from 'vitest';
import type { Stukversieregel } from './beeld.ts';
import { beletVaststellen, beletVersturen, gekozenOntvangers, naamInVorm, ontvangersVanAlle, perGrondslag, vaststelzin, verzendzin } from './versturen.ts';

const versie = (nummer: number, status: Stukversieregel['status']): Stukversieregel => ({ versie: nummer, status, op: 1, hash: 'a'.repeat(64), zendingen: [], bestandsnaam: '', vernietigd: false });
const keuze = (id: string, weigering = '') => ({ id, soort: 'deelnemer' as const, wie: id, grondslag: '', weigering });
const KWARTAAL = { soort: 'kwartaal', jaar: 2026, kwartaal: 1 } as const;
const STUK = { soort: 'verslag', sessieId: 's' } as const;
const NIEUW = { stuk: STUK, leeg: false, metReacties: true, versies: [], gelijkAan: null, volgende: 1, reacties: [] } as const;

describe('sending', () => {
  it('waits for a text that is read, for every decision and for somebody', () => {
    expect(beletVersturen(NIEUW, null, null, 1)).toBe('De tekst is nog niet doorgelezen.');
    expect(beletVersturen(NIEUW, 1, null, 1)).toBe('Kies eerst bij ‘Wie is te herkennen?’ wat er met 1 plek gebeurt.');
    expect(beletVersturen(NIEUW, 0, null, 0)).toBe('Kies eerst wie het krijgt.');
    expect(beletVersturen({ ...NIEUW, leeg: true }, 0, null, 1)).toBe('Er staat nog niets in om te versturen.');
    expect(beletVersturen(NIEUW, 0, null, 1)).toBe(null);
  });

  it('lets a former version go as it was', () => {
    expect(beletVersturen({ ...NIEUW, leeg: true }, 3, 1, 1)).toBe(null);
    expect(beletVersturen({ ...NIEUW, leeg: true }, 3, 1, 0)).toBe('Kies eerst wie het krijgt.');
  });

  it('says what goes', () => {
    expect(verzendzin({ ...NIEUW, volgende: 2, versies: [versie(1, 'concept')] }, null)).toBe('Je verstuurt wat er nu staat, als versie 2, concept.');
    expect(verzendzin({ stuk: STUK, versies: [versie(1, 'concept'), versie(2, 'vastgesteld')], gelijkAan: 2, volgende: 3 }, null)).toBe('Je verstuurt wat er nu staat: versie 2, vastgesteld.');
    expect(verzendzin({ stuk: STUK, versies: [versie(1, 'concept'), versie(2, 'vastgesteld')], gelijkAan: 2, volgende: 3 }, 1)).toBe('Je verstuurt versie 1, concept, zoals die toen was.');
    expect(verzendzin({ ...NIEUW, stuk: { soort: 'regie', casusId: 'c' } }, null)).toBe('Je verstuurt wat er nu staat, als versie 1, werkversie.');
  });

  it('of a quarter waits until it is vastgesteld', () => {
    const concept = { ...NIEUW, stuk: KWARTAAL, versies: [versie(1, 'concept')] };
    expect(beletVersturen(concept, 0, null, 1)).toContain('Stel het eerst vast');
    expect(beletVersturen(concept, 0, 1, 1)).toContain('Stel het eerst vast');
    expect(verzendzin(concept, null)).toBe('Je verstuurt de versie die je vaststelt.');
    const klaar = { ...concept, versies: [versie(1, 'vastgesteld')], gelijkAan: 1 };
    expect([beletVersturen(klaar, 0, null, 1), beletVersturen({ ...klaar, gelijkAan: null }, 0, 1, 1)]).toEqual([null, null]);
    expect(beletVaststellen(klaar, 0)).toContain('begin dan hierboven een correctie');
    expect(beletVersturen(null, 0, null, 1)).toBe('Er staat nog niets in om te versturen.');
  });

  it('goes to whom may get it, and to others on a grondslag that still holds', () => {
    const erbij = [
      { id: 'x', wie: 'een tante', grondslagId: 'g1' },
      { id: 'y', wie: 'een oom', grondslagId: 'weg' },
      { id: 'z', wie: 'de buurvrouw', grondslagId: 'g1' },
    ];
    expect(gekozenOntvangers([keuze('a'), keuze('b', 'nog geen toestemming'), keuze('c')], new Set(['a', 'b', 'verdwenen']), [{ id: 'g1', voor: 'de tante en de oom', tekst: '' }], erbij)).toEqual([
      { hoe: 'keuze', id: 'a' },
      { hoe: 'ander', wie: 'een tante', grondslagId: 'g1' },
    ]);
  });

  it('is refused for all when one may not be had, and is only for who can get each', () => {
    expect(ontvangersVanAlle([[keuze('a'), keuze('b'), keuze('c')], [keuze('a'), keuze('b', 'nog niet')]])).toEqual([keuze('a'), keuze('b', 'nog niet')]);
    expect(ontvangersVanAlle([])).toEqual([]);
  });

  it('is told with its grondslag, once for all who share it', () => {
    const met = (id: string, grondslag: string) => ({ ...keuze(id), grondslag });
    expect(perGrondslag([met('a', 'toestemming'), met('b', 'eigen gegevens'), met('c', 'toestemming')]).map(({ grondslag, namen }) => [grondslag, ...namen.map(({ id }) => id)])).toEqual([
      ['toestemming', 'a', 'c'],
      ['eigen gegevens', 'b'],
    ]);
  });

  it('has the name of the form', () => {
    expect([naamInVorm('a.pdf', 'html'), naamInVorm('a.pdf', 'pdf')]).toEqual(['a.html', 'a.pdf']);
  });
});

describe('making final', () => {
  it('waits for decisions, and is done once for what did not change', () => {
    expect(beletVaststellen(NIEUW, 2)).toBe('Kies eerst bij ‘Wie is te herkennen?’ wat er met 2 plekken gebeurt.');
    expect(beletVaststellen({ ...NIEUW, leeg: true }, 0)).toBe('Er staat nog niets in om vast te stellen.');
    expect(beletVaststellen({ ...NIEUW, versies: [versie(1, 'vastgesteld')], gelijkAan: 1 }, 0)).toBe('Dit is vastgesteld als versie 1. Verandert er iets, dan kun je opnieuw vaststellen.');
    expect(beletVaststellen({ ...NIEUW, versies: [versie(1, 'concept')], gelijkAan: 1 }, 0)).toBe(null);
  });

  it('says what it means', () => {
    expect(vaststelzin(NIEUW)).toBe('Dan wordt dit versie 1, en die verandert nooit meer. Er ging nog geen concept rond om op te reageren.');
    expect(vaststelzin({ ...NIEUW, metReacties: false })).toBe('Dan wordt dit versie 1, en die verandert nooit meer.');
    const versies = [versie(1, 'concept')];
    expect(vaststelzin({ metReacties: true, volgende: 2, versies, reacties: [] })).toBe('Dan wordt dit versie 2, en die verandert nooit meer. Er zijn nog geen reacties.');
    const reactie = { id: 'r', versie: 1, rol: 'moeder', organisatie: '', oordeel: null, tekst: 'ja', op: 1, weg: 'getypt' } as const;
    expect(vaststelzin({ metReacties: true, volgende: 2, versies, reacties: [reactie, { ...reactie, id: 's' }] })).toBe('Dan wordt dit versie 2, en die verandert nooit meer. 2 reacties staan er letterlijk in.');
  });
});
