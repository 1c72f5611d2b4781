import { describe, expect, it } from 'vitest';
import { doorbraak } from '../../tests/materiaal/werkvormen.ts';
import { STANDAARD_REGIO } from '../domein/regio-standaard.ts';
import type { Stap, Veld } from './schema.ts';

/* The built-in doorbraakoverleg says what the method says (Doorbraakmethode, IPW). Whoever changes it should mean to. */

const stappen: readonly Stap[] = doorbraak.agendapunten.flatMap((a) => (a.soort === 'ronde' ? [] : [a]));
const stap = (id: string) => stappen.find((s) => s.id === id);
const veld = (stapId: string, id: string) => stap(stapId)?.velden.find((v) => v.id === id);
const kolommen = (v: Veld | undefined) => (v?.soort === 'rijen' ? v.kolommen.map((k) => [k.id, k.soort]) : []);

describe('the doorbraakoverleg', () => {
  it('is about one casus, and names the method by whose it is', () => {
    expect([doorbraak.naam, doorbraak.casussen, doorbraak.groepen]).toEqual(['Doorbraakoverleg (IPW)', 'een', false]);
    expect(doorbraak.bron).toMatch(/Doorbraakmethode.*\(IPW\).*\(VNG\)/);
  });

  it('has its seven parts in order, with their minutes, in an hour', () => {
    expect(doorbraak.agendapunten.map((a) => [a.titel, a.minuten])).toEqual([
      ['Opening', 5],
      ['Stem van jeugdige en ouders', 10],
      ['Feiten en tijdlijn', 10],
      ['Gezamenlijke analyse', 12],
      ['Anders kijken', 10],
      ['Besluit en afspraken', 10],
      ['Leren', 3],
    ]);
    expect(doorbraak.agendapunten.reduce((samen, a) => samen + a.minuten, 0)).toBe(60);
    expect(stappen).toHaveLength(7);
  });

  it('shows beside the fields what is known of the casus', () => {
    const toont = doorbraak.agendapunten.flatMap((a) => (a.soort === 'stap' ? [[a.id, [...a.toont].toSorted()]] : []));
    expect(toont.filter(([, wat]) => (wat?.length ?? 0) > 0)).toEqual([
      ['opening', ['betrokkenen', 'vorigeAfspraken', 'vraag']],
      ['feiten', ['hulp', 'tijdlijn']],
    ]);
  });

  it('asks mandate and grondslag, and the three questions of the youth and of the parents', () => {
    expect(veld('opening', 'aanwezig')).toMatchObject({ soort: 'aanwezigheid', mandaat: true });
    const grondslag = veld('opening', 'grondslag');
    expect(grondslag?.soort === 'keuze' && grondslag.opties.map((o) => o.id)).toEqual(['toestemming', 'wettelijke-taak', 'gepseudonimiseerd']);
    expect(stap('stem')?.guards).toEqual([
      { naam: 'stemGehoordOfReden', wie: 'de jeugdige', stem: ['jaar-jeugdige', 'nodig-jeugdige', 'zelf-jeugdige'], reden: 'reden-jeugdige' },
      { naam: 'stemGehoordOfReden', wie: 'de ouders', stem: ['jaar-ouders', 'nodig-ouders', 'zelf-ouders'], reden: 'reden-ouders' },
    ]);
  });

  it('asks of each drempel where that is written, and of a verklarende analyse when, by whom and what it explains', () => {
    expect(kolommen(veld('analyse', 'drempels'))).toEqual([['verstoring', 'keuze'], ['wat', 'tekst'], ['wie', 'tekst'], ['waar', 'tekst']]);
    const drempels = veld('analyse', 'drempels');
    const [verstoring] = drempels?.soort === 'rijen' ? drempels.kolommen : [];
    expect(verstoring?.soort === 'keuze' && verstoring.opties.map((o) => o.id)).toEqual(['organisatorisch', 'wettelijk', 'inhoudelijk', 'conflict']);
    expect(kolommen(veld('analyse', 'verklarend'))).toEqual([['datum', 'dag'], ['door', 'tekst'], ['verklaart', 'tekst']]);
    expect(veld('analyse', 'tegenspraak')).toMatchObject({ soort: 'lijst', bron: true, letterlijk: true });
  });

  it('judges alternatives by the waardendriehoek, and decides with advice type, ladder, regie and a day to look back', () => {
    expect(veld('anders-kijken', 'alternatieven')?.soort).toBe('waardendriehoek');
    const besluit = veld('besluit', 'besluit');
    expect(besluit?.soort === 'besluit' && besluit.adviestypen.map((o) => o.id)).toEqual(STANDAARD_REGIO.adviestypen.map(({ id }) => id));
    expect(besluit?.soort === 'besluit' && besluit.ladder).toEqual(STANDAARD_REGIO.ladder.map(({ naam }) => naam));
    expect(stap('besluit')?.guards).toEqual([
      { naam: 'besluitCompleet', veld: 'besluit' },
      { naam: 'afsprakenCompleet', veld: 'afspraken' },
      { naam: 'ingevuld', velden: ['regie', 'evaluatie'] },
    ]);
    expect(kolommen(veld('besluit', 'vertellen'))).toEqual([['wie', 'tekst'], ['aan-wie', 'tekst'], ['wanneer', 'dag']]);
    expect(stappen.flatMap((s) => s.velden.flatMap((v) => (v.naarCasus === undefined ? [] : [[v.id, v.naarCasus]])))).toEqual([
      ['regie', 'regie'],
      ['evaluatie', 'evaluatie'],
      ['signalen', 'signalen'],
    ]);
  });

  it('ends with the signaal and the three questions of learning', () => {
    expect(stap('leren')?.velden.map((v) => v.vraag)).toEqual([
      'Wat moet er structureel anders?',
      'Volgden we de regels goed?',
      'Deden we de goede dingen?',
      'Hoe bepalen we wat goed is?',
    ]);
  });

  it('has a card of three to six prompts at every step, a short name for every field, and never promises that anyone is anoniem', () => {
    for (const { kaart, velden } of stappen) {
      expect(kaart.length).toBeGreaterThanOrEqual(3);
      expect(kaart.length).toBeLessThanOrEqual(6);
      for (const { kort } of velden) expect(kort).toBeDefined();
    }
    expect(JSON.stringify(doorbraak).toLowerCase()).not.toContain('anoniem');
  });
});
