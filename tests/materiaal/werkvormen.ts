import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sessieplan } from '../../shared/domein/sessieplan.ts';
import { leesWerkvorm } from '../../shared/werkvormen/lees.ts';
import { leegPlan } from '../../shared/werkvormen/plan.ts';
import type { Werkvorm } from '../../shared/werkvormen/schema.ts';

/* Werkvormen and plans to test with. */

export const LEERSESSIE_TEKST = ingebouwd('leersessie');
export const leersessie: Werkvorm = geldig(LEERSESSIE_TEKST);

export const DOORBRAAK_TEKST = ingebouwd('doorbraak');
export const doorbraak: Werkvorm = geldig(DOORBRAAK_TEKST);

function ingebouwd(naam: string): string {
  return readFileSync(path.join(import.meta.dirname, `../../resources/werkvormen/${naam}.json`), 'utf8');
}

/** Reads the text of a werkvorm that must be valid. */
export function geldig(tekst: string): Werkvorm {
  const uitkomst = leesWerkvorm(tekst);
  if (!uitkomst.ok) throw new Error(uitkomst.fouten.map((f) => `${f.regel} ${f.pad}: ${f.bericht}`).join('\n'));
  return uitkomst.value;
}

/** Two groups with two knooppunten each; this laptop leads group A. */
export const tweeGroepen: Sessieplan = {
  ...leegPlan(),
  onderwerp: 'Hoe voorkomen we dat een jongere drie keer verhuist?',
  datum: '2026-03-12',
  aanvang: '13:00',
  plaats: 'digitaal',
  casussen: [
    { id: 'c1', code: 'WS-2026-001' },
    { id: 'c2', code: 'WS-2026-002' },
  ],
  groepen: [
    { id: 'A', naam: 'Groep A', gespreksleiderId: 'a1' },
    { id: 'B', naam: 'Groep B', gespreksleiderId: 'b1' },
  ],
  geleideGroepId: 'A',
  deelnemers: [
    { id: 'a1', naam: 'Anna', rol: 'wijkcoach', organisatie: 'gemeente Dijkveen', mandaat: '', groepId: 'A' },
    { id: 'b1', naam: 'Bram', rol: 'behandelaar', organisatie: 'De Terp', mandaat: '', groepId: 'B' },
  ],
  knooppunten: [
    { id: 'k1', titel: 'Vrijdagmiddag', toelichting: '', casusIds: ['c1'], groepId: 'A' },
    { id: 'k2', titel: 'Wachten op elkaars onderzoek', toelichting: '', casusIds: ['c2'], groepId: 'A' },
    { id: 'k3', titel: 'De module is klaar, het kind niet', toelichting: '', casusIds: [], groepId: 'B' },
    { id: 'k4', titel: 'Wie betaalt', toelichting: '', casusIds: [], groepId: 'B' },
  ],
};

/** The second meeting of a sitting, on one casus, with a participant who may decide nothing. */
export const eenCasus: Sessieplan = {
  ...leegPlan(),
  onderwerp: 'Hoe kan deze jongere blijven wonen waar zij nu woont?',
  datum: '2026-03-19',
  aanvang: '10:00',
  plaats: 'gemeentehuis',
  zitting: { id: 'z1', volgorde: 2, spoed: false },
  casussen: [{ id: 'c19', code: 'WS-2026-019' }],
  deelnemers: [
    { id: 'd1', naam: '', rol: 'wijkcoach', organisatie: 'gemeente Oudermeer', mandaat: 'tot € 10.000', groepId: null },
    { id: 'd2', naam: '', rol: 'gedragswetenschapper', organisatie: 'aanbieder A', mandaat: 'nee', groepId: null },
  ],
};

/**
 * A werkvorm the code has never seen: rondes over knooppunten, over casussen and over a field, every guard, every kind of
 * field, questions per casus and per group, a date for the casus, and a part that may be left out.
 */
export const ONBEKEND_TEKST = JSON.stringify({
  schema: 1,
  id: 'visafslag',
  versie: 3,
  naam: 'Visafslag',
  doel: 'Bewijzen dat een werkvorm gegevens is.',
  bron: 'verzonnen',
  onderwerpLabel: 'Vangst',
  rollen: ['schipper', 'maat'],
  groepen: true,
  casussen: 'meer',
  agendapunten: [
    {
      id: 'aanmeren',
      soort: 'stap',
      titel: 'Aanmeren',
      minuten: 4,
      zaaltekst: 'Wie is aan boord?',
      kaart: ['Tel iedereen.'],
      velden: [
        { id: 'bemanning', soort: 'aanwezigheid', vraag: 'Wie is er?', mandaat: true },
        { id: 'vangsten', soort: 'lijst', vraag: 'Wat ligt er op de kade?', max: 3 },
      ],
      guards: [
        { naam: 'aanwezigheidVastgelegd', veld: 'bemanning' },
        { naam: 'ingevuld', velden: ['vangsten'] },
      ],
    },
    {
      id: 'per-vangst',
      soort: 'ronde',
      titel: 'Per vangst',
      minuten: 6,
      over: { lijst: 'veld', agendapunt: 'aanmeren', veld: 'vangsten' },
      stappen: [
        {
          id: 'stem',
          titel: 'Stem',
          zaaltekst: 'Wat wil de vis?',
          velden: [
            { id: 'woorden', soort: 'tekst', vraag: 'In eigen woorden?', per: 'casus' },
            { id: 'reden', soort: 'tekst', vraag: 'Waarom niet?' },
          ],
          guards: [{ naam: 'stemGehoordOfReden', stem: ['woorden'], reden: 'reden' }],
        },
        {
          id: 'wegen',
          titel: 'Wegen',
          zaaltekst: 'Hoe zwaar?',
          velden: [
            { id: 'gewicht', soort: 'schaal', vraag: 'Hoe zwaar?', van: 1, tot: 5, labelVan: 'licht', labelTot: 'zwaar' },
            { id: 'driehoek', soort: 'waardendriehoek', vraag: 'Wat is het waard?' },
          ],
          guards: [{ naam: 'ingevuld', velden: ['gewicht', 'driehoek'] }],
        },
      ],
    },
    {
      id: 'constructie',
      soort: 'ronde',
      titel: 'Per casus',
      minuten: 7,
      over: { lijst: 'casussen' },
      stappen: [
        {
          id: 'besluit',
          titel: 'Besluit',
          zaaltekst: 'Wat doen we?',
          velden: [
            { id: 'besluit', soort: 'besluit', vraag: 'Wat besluiten we?', adviestypen: [{ id: 'dringend', label: 'Dringend' }], ladder: ['wal', 'schip'] },
            { id: 'afspraken', soort: 'afspraken', vraag: 'Wie doet wat?' },
          ],
          guards: [
            { naam: 'besluitCompleet', veld: 'besluit' },
            { naam: 'afsprakenCompleet', veld: 'afspraken' },
          ],
        },
      ],
    },
    {
      id: 'netten',
      soort: 'ronde',
      titel: 'Per net',
      minuten: 8,
      verplicht: false,
      over: { lijst: 'knooppunten' },
      stappen: [
        {
          id: 'knoop',
          titel: 'Knoop',
          zaaltekst: 'Waar zit de knoop?',
          velden: [
            { id: 'soort', soort: 'keuze', vraag: 'Welke knoop?', meer: true, opties: [{ id: 'plat', label: 'Platte' }, { id: 'paal', label: 'Paalsteek' }] },
            { id: 'tijdlijn', soort: 'tijdlijn', vraag: 'Wanneer?' },
            {
              id: 'mazen',
              soort: 'rijen',
              vraag: 'Welke mazen?',
              rij: 'maas',
              max: 2,
              kolommen: [
                { id: 'waar', label: 'Waar', soort: 'tekst' },
                { id: 'knoop', label: 'Knoop', soort: 'keuze', opties: [{ id: 'plat', label: 'Platte' }, { id: 'paal', label: 'Paalsteek' }] },
                { id: 'sinds', label: 'Sinds', soort: 'dag' },
              ],
            },
          ],
          guards: [{ naam: 'ingevuld', velden: ['soort', 'tijdlijn', 'mazen'] }],
        },
      ],
    },
    {
      id: 'afvaren',
      soort: 'stap',
      titel: 'Afvaren',
      minuten: 3,
      zaaltekst: 'Tot de volgende keer.',
      velden: [
        { id: 'kern', soort: 'tekst', vraag: 'Wat is de kern?', per: 'groep' },
        { id: 'terug', soort: 'datum', vraag: 'Wanneer komen we terug?', naarCasus: 'evaluatie' },
        { id: 'voornemens', soort: 'actiepunten', vraag: 'Wat neem ik me voor?', maxPerDeelnemer: 2 },
        { id: 'enquete', soort: 'enquete', vraag: 'Hoe was het?', vragen: [{ id: 'hoe', vraag: 'Hoe?' }], cijfervraag: 'Welk cijfer?' },
      ],
      guards: [{ naam: 'ingevuld', velden: ['kern', 'voornemens', 'enquete'] }],
    },
  ],
});

export const onbekend: Werkvorm = geldig(ONBEKEND_TEKST);
