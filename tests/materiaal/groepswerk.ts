import fc from 'fast-check';
import type { Groepsstand, Uitgifte, Verschil } from '../../shared/groepswerk/groepsstand.ts';
import { voegSamen } from '../../shared/groepswerk/samenvoegen.ts';
import type { Waarde } from '../../shared/werkvormen/waarden.ts';
import { EEN_UUR } from './proefsessie.ts';
import { leersessie, tweeGroepen } from './werkvormen.ts';

/* Laptops that change a stand as sessions do, and the laptop where everything comes together. */

const LIJST_B = 'knooppunten/k3/wat-maakt#antwoord';
const LIJST_SAMEN = 'casusbeeld#gemist';
const SLOTWOORD = 'afsluiting#slotwoord';
const AANWEZIG = 'welkom#aanwezig';
const PUNTEN = 'actiepunten#punten';
const VERSTORING = 'knooppunten/k3/verstoring#verstoring';

/** Something a user does. `n` chooses which line or participant; what is added gets an id of its own. */
export type Daad =
  | { readonly soort: 'regelErbij' | 'regelAnders' | 'regelWeg' | 'regelOmhoog'; readonly lijst: 'B' | 'samen' | 'parkeer'; readonly n: number; readonly tekst: string }
  | { readonly soort: 'slotwoord' | 'keuze' | 'aanwezig' | 'punt' | 'geen' | 'voortgang' | 'afwijking'; readonly n: number; readonly tekst: string }
  | { readonly soort: 'deelnemerAnders' | 'deelnemerWeg' | 'deelnemerErbij' | 'knooppuntAnders' | 'knooppuntWeg'; readonly n: number; readonly tekst: string };

const n = fc.nat({ max: 5 });
const tekst = fc.constantFrom('een', 'twee', 'drie');

export function daden(verplaatst: boolean): fc.Arbitrary<readonly Daad[]> {
  const regel = (soorten: readonly ('regelErbij' | 'regelAnders' | 'regelWeg' | 'regelOmhoog')[]) =>
    fc.record({ soort: fc.constantFrom(...soorten), lijst: fc.constantFrom('B' as const, 'samen' as const, 'parkeer' as const), n, tekst });
  return fc.array(
    fc.oneof(
      { weight: 4, arbitrary: regel(verplaatst ? ['regelErbij', 'regelAnders', 'regelWeg', 'regelOmhoog'] : ['regelErbij', 'regelAnders', 'regelWeg']) },
      { weight: 3, arbitrary: fc.record({ soort: fc.constantFrom('slotwoord' as const, 'keuze' as const, 'aanwezig' as const, 'punt' as const, 'geen' as const, 'voortgang' as const, 'afwijking' as const), n, tekst }) },
      { weight: 3, arbitrary: fc.record({ soort: fc.constantFrom('deelnemerAnders' as const, 'deelnemerWeg' as const, 'deelnemerErbij' as const, 'knooppuntAnders' as const, 'knooppuntWeg' as const), n, tekst }) },
    ),
    { maxLength: 8 },
  );
}

type Lijst = Groepsstand['parkeerplaats'];

function lijstIn(stand: Groepsstand, waar: 'B' | 'samen' | 'parkeer'): Lijst {
  if (waar === 'parkeer') return stand.parkeerplaats;
  const waarde = stand.antwoorden[waar === 'B' ? LIJST_B : LIJST_SAMEN];
  return waarde?.soort === 'lijst' ? waarde.regels : [];
}

function metLijst(stand: Groepsstand, waar: 'B' | 'samen' | 'parkeer', regels: Lijst): Groepsstand {
  return waar === 'parkeer' ? { ...stand, parkeerplaats: regels } : metAntwoord(stand, waar === 'B' ? LIJST_B : LIJST_SAMEN, { soort: 'lijst', regels });
}

function metAntwoord(stand: Groepsstand, sleutel: string, waarde: Waarde): Groepsstand {
  return { ...stand, antwoorden: { ...stand.antwoorden, [sleutel]: waarde } };
}

/** The stand after a user did this. `id`: for what is added. */
export function doe(stand: Groepsstand, daad: Daad, id: string): Groepsstand {
  const { n: plek, tekst: woord } = daad;
  const kies = <T>(lijst: readonly T[]): T | undefined => lijst[plek % Math.max(lijst.length, 1)];
  switch (daad.soort) {
    case 'regelErbij': {
      const regels = lijstIn(stand, daad.lijst);
      return metLijst(stand, daad.lijst, regels.toSpliced(plek % (regels.length + 1), 0, { id, tekst: woord, bron: '', vrijgegeven: false }));
    }
    case 'regelAnders': {
      const regel = kies(lijstIn(stand, daad.lijst));
      return metLijst(stand, daad.lijst, lijstIn(stand, daad.lijst).map((r) => (r.id === regel?.id ? { ...r, tekst: woord } : r)));
    }
    case 'regelWeg': {
      const regel = kies(lijstIn(stand, daad.lijst));
      return metLijst(stand, daad.lijst, lijstIn(stand, daad.lijst).filter((r) => r.id !== regel?.id));
    }
    case 'regelOmhoog': {
      const regels = lijstIn(stand, daad.lijst);
      const regel = kies(regels);
      return regel === undefined ? stand : metLijst(stand, daad.lijst, [regel, ...regels.filter((r) => r.id !== regel.id)]);
    }
    case 'slotwoord':
      return metAntwoord(stand, SLOTWOORD, { soort: 'tekst', tekst: woord });
    case 'keuze':
      return metAntwoord(stand, VERSTORING, { soort: 'keuze', keuzes: [plek % 2 === 0 ? 'wettelijk' : 'conflict'] });
    case 'aanwezig': {
      const waarde = stand.antwoorden[AANWEZIG];
      const per = waarde?.soort === 'aanwezigheid' ? waarde.perDeelnemer : {};
      return metAntwoord(stand, AANWEZIG, { soort: 'aanwezigheid', perDeelnemer: { ...per, [`p${plek}`]: { status: 'afwezig', reden: woord, mandaat: '' } } });
    }
    case 'punt':
    case 'geen': {
      const waarde = stand.antwoorden[PUNTEN];
      const oud = waarde?.soort === 'actiepunten' ? waarde : { soort: 'actiepunten' as const, punten: [], geen: [] };
      if (daad.soort === 'geen') return metAntwoord(stand, PUNTEN, { ...oud, geen: oud.geen.includes(`p${plek}`) ? oud.geen.filter((p) => p !== `p${plek}`) : [...oud.geen, `p${plek}`] });
      const vol = oud.punten.filter((p) => p.deelnemerId === `p${plek % 2}`).length >= 3;
      return vol ? stand : metAntwoord(stand, PUNTEN, { ...oud, punten: [...oud.punten, { id, deelnemerId: `p${plek % 2}`, tekst: woord, gedeeld: false }] });
    }
    case 'voortgang':
      return { ...stand, voortgang: { ...stand.voortgang, [`knooppunten/k3/stap${plek}`]: woord === 'een' ? 'klaar' : 'overgeslagen' } };
    case 'afwijking':
      return { ...stand, afwijkingen: [...stand.afwijkingen, { soort: 'overgeslagen', plek: { agendapuntId: 'knooppunten', itemId: 'k3', stapId: 'leren' }, ontbrak: [], reden: `${woord} ${id}`, op: EEN_UUR + nummerIn(id) }] };
    case 'deelnemerAnders': {
      const wie = kies(stand.deelnemers);
      const eigenschap = plek % 2 === 0 ? 'naam' : 'rol';
      return { ...stand, deelnemers: stand.deelnemers.map((d) => (d.id === wie?.id ? { ...d, [eigenschap]: woord } : d)) };
    }
    case 'deelnemerWeg': {
      const wie = kies(stand.deelnemers);
      return { ...stand, deelnemers: stand.deelnemers.filter((d) => d.id !== wie?.id) };
    }
    case 'deelnemerErbij':
      return { ...stand, deelnemers: [...stand.deelnemers, { id, naam: woord, rol: '', organisatie: '', mandaat: '', groepId: 'B' }] };
    case 'knooppuntWeg':
      return plek > 0 ? stand : { ...stand, knooppunten: stand.knooppunten.filter((k) => k.id !== 'k3') };
    case 'knooppuntAnders':
      return { ...stand, knooppunten: stand.knooppunten.map((k) => (k.id === 'k3' ? { ...k, [plek % 2 === 0 ? 'titel' : 'toelichting']: woord } : k)) };
  }
}

/** A number that no other id has: ids are a letter and a number. */
function nummerIn(id: string): number {
  return (id.codePointAt(0) ?? 0) * 1_000 + Number(id.slice(1));
}

/** Something in every list, so that there is something to change. */
export const beginstand: Groepsstand = {
  groepen: tweeGroepen.groepen,
  deelnemers: tweeGroepen.deelnemers,
  knooppunten: tweeGroepen.knooppunten,
  antwoorden: {
    [LIJST_B]: { soort: 'lijst', regels: ['r1', 'r2', 'r3'].map((id) => ({ id, tekst: id, bron: '', vrijgegeven: false })) },
    [LIJST_SAMEN]: { soort: 'lijst', regels: ['s1', 's2'].map((id) => ({ id, tekst: id, bron: '', vrijgegeven: false })) },
    [SLOTWOORD]: { soort: 'tekst', tekst: 'begin' },
  },
  parkeerplaats: [{ id: 'q1', tekst: 'q1', bron: '', vrijgegeven: false }],
  voortgang: {},
  afwijkingen: [],
};

/** A laptop with a stand. `naam`: one letter, with which the ids of what it adds begin. */
export class Stand {
  readonly naam: string;
  stand: Groepsstand;
  aantal = 0;

  constructor(naam: string, stand: Groepsstand) {
    this.naam = naam;
    this.stand = stand;
  }

  doe(gedaan: readonly Daad[]): this {
    for (const daad of gedaan) {
      this.aantal += 1;
      this.stand = doe(this.stand, daad, `${this.naam}${this.aantal}`);
    }
    return this;
  }
}

/** What a laptop of a group gives back. */
export interface Komst {
  readonly uitgifteId: string;
  readonly gemaaktOp: number;
  readonly basis: Groepsstand;
  readonly stand: Groepsstand;
  readonly laptop?: string;
}

/** The laptop where everything comes together. */
export class Moeder extends Stand {
  uitgiften: readonly Uitgifte[] = [];
  verschillen: readonly Verschil[] = [];

  geefMee(id: string): Stand {
    const uitgifte: Uitgifte = { id, groepId: 'B', op: EEN_UUR + this.uitgiften.length, verlooptOp: '2026-03-26', sleutel: '', basis: this.stand, gezien: null, teruggekomenOp: null };
    this.uitgiften = [...this.uitgiften, uitgifte];
    return new Stand(id, this.stand);
  }

  neemTerug({ uitgifteId, gemaaktOp, basis, stand, laptop = `bij-${uitgifteId}` }: Komst) {
    const uit = voegSamen({
      werkvorm: leersessie,
      plan: tweeGroepen,
      hier: this.stand,
      uitgiften: this.uitgiften,
      verschillen: this.verschillen,
      terug: { soort: 'terugbestand', versie: 1, uitgifteId, groepId: 'B', gemaaktOp, verlooptOp: '2026-03-26', laptop, basis, stand },
      op: EEN_UUR + 500,
    });
    if (uit.soort === 'samengevoegd') {
      this.stand = uit.stand;
      this.uitgiften = uit.uitgiften;
      this.verschillen = uit.verschillen;
    }
    return uit;
  }

  kopie(): Moeder {
    const kopie = new Moeder(this.naam, this.stand);
    kopie.uitgiften = this.uitgiften;
    kopie.verschillen = this.verschillen;
    kopie.aantal = this.aantal;
    return kopie;
  }
}
