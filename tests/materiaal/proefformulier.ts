import { bouwOpdrachtformulier, type Opdrachtgegevens } from '../../shared/leertraject/bouw-formulier.ts';
import type { Formuliermodel } from '../../shared/leertraject/formulier.ts';
import type { Leertrajectvorm, Opdrachtvraag, Opdrachtvorm } from '../../shared/leertraject/vorm.ts';

/* A short form with a question of every kind: the one that the files in `formulieren/` were made of. */

const basis = { hulp: '', naar: null, betekenis: null } as const;
const vragen: readonly Opdrachtvraag[] = [
  { ...basis, soort: 'tekst', id: 'verhaal', vraag: 'Wat gebeurde er?', regels: 4 },
  { ...basis, soort: 'gebeurtenissen', id: 'verloop', vraag: 'Hoe verliep het?', rijen: 2 },
  { ...basis, soort: 'vinkjes', id: 'wie', vraag: 'Wie waren erbij?', opties: [{ id: 'school', label: 'School' }, { id: 'gemeente', label: 'Gemeente' }, { id: 'arts', label: 'Huisarts' }] },
  { ...basis, soort: 'keuze', id: 'erbij', vraag: 'Wil je erbij zijn?', betekenis: 'erbij', opties: [{ id: 'ja', label: 'Ja' }, { id: 'nee', label: 'Nee' }] },
  { ...basis, soort: 'tekst', id: 'wens', vraag: 'Met wie in een groep?', betekenis: 'groepswens', regels: 1 },
];

const opdrachtvorm: Opdrachtvorm = {
  titel: 'Proefformulier',
  inleiding: ['Alles op dit formulier is verzonnen.'],
  slot: [],
  overslaan: true,
  overslaanTekst: 'Deze vraag sla ik over',
  vragen,
  mail: { onderwerp: 'Proef', tekst: 'Proef', herinnering: 'Proef' },
};

export const proefvorm: Leertrajectvorm = {
  schema: 1,
  werkvormId: 'leersessie',
  versie: 1,
  bron: 'test',
  profiel: [],
  opdrachten: { professional: opdrachtvorm, ouder: opdrachtvorm, jeugdige: opdrachtvorm },
};

export const proefgegevens: Opdrachtgegevens = {
  casuscode: 'WS-2026-001',
  onderwerp: 'Hoe voorkomen we drie verhuizingen?',
  datum: '2026-03-12',
  reageerVoor: '2026-03-05',
  contact: 'facilitator@ozj.example',
  gemaaktOp: Date.UTC(2026, 1, 10, 9),
};

export const proefopdracht = { id: 'opdracht-proef', nummer: 7, rol: 'jeugdige' } as const;
export const proefvragen = vragen;

export const proefformulier: Formuliermodel = bouwOpdrachtformulier(proefvorm, proefopdracht, proefgegevens);
