import { leegSessiecontext } from '../../shared/werkvormen/context.ts';
import { deelTerug, deelVoorGroep } from '../../shared/groepswerk/delen.ts';
import type { Groepsbestand, Terugbestand } from '../../shared/groepswerk/groepsstand.ts';
import type { Sessiecontext } from '../../shared/werkvormen/sessie.ts';
import { EEN_UUR, lijst, tekst } from './proefsessie.ts';
import { leersessie, tweeGroepen } from './werkvormen.ts';

/* A group file and what comes back from it, as a leersessie makes them. */

export const proefContext: Sessiecontext = {
  ...leegSessiecontext(tweeGroepen, EEN_UUR),
  antwoorden: {
    'casusbeeld#gemist': lijst('de school'),
    'knooppunten/k1/wat-maakt#antwoord': lijst('Na 16 uur beslist niemand meer.'),
    'knooppunten/k3/wat-maakt#antwoord': lijst('Behandeling stopt op datum.'),
    'casusbeeld#tijdlijn@c1': { soort: 'tijdlijn', gebeurtenissen: [] },
    'terugkoppeling#essentie@A': tekst('kern van A'),
    'terugkoppeling#essentie@B': tekst('kern van B'),
    'welkom#aanwezig': { soort: 'aanwezigheid', perDeelnemer: { a1: { status: 'aanwezig', reden: '', mandaat: '' }, b1: { status: 'aanwezig', reden: '', mandaat: '' } } },
    'actiepunten#punten': { soort: 'actiepunten', punten: [{ id: 'p1', deelnemerId: 'a1', tekst: 'Ik bel de achterwacht.', gedeeld: true }], geen: ['b1'] },
    'enquete#enquete': { soort: 'enquete', inzendingen: [{ id: 'i1', antwoorden: { ervaren: 'goed' }, cijfer: 8 }] },
  },
  parkeerplaats: [{ id: 'q1', tekst: 'iets van groep A', bron: '', vrijgegeven: false }],
  voortgang: { welkom: 'klaar', 'knooppunten/k1/wat-maakt': 'klaar', 'knooppunten/k3/wat-maakt': 'klaar' },
};

const { plan, stand } = deelVoorGroep(leersessie, proefContext, 'B');

export const proefGroepsbestand: Groepsbestand = {
  soort: 'groepsbestand',
  versie: 1,
  uitgifteId: 'uitgifte1',
  groepId: 'B',
  gemaaktOp: EEN_UUR,
  verlooptOp: '2026-03-26',
  sleutel: 'sleutel',
  werkvorm: leersessie,
  plan,
  stand,
  casussen: [],
  bronnen: { k3: [{ tekst: 'Inhoudelijk waren we halverwege.', wie: 'behandelaar' }] },
};

export const proefTerugbestand: Terugbestand = {
  soort: 'terugbestand',
  versie: 1,
  uitgifteId: 'uitgifte1',
  groepId: 'B',
  gemaaktOp: EEN_UUR,
  verlooptOp: '2026-03-26',
  laptop: 'sessie-op-laptop-b',
  basis: stand,
  stand: deelTerug({ ...proefContext, plan, ...stand }),
};
