import type { Opdracht } from '../../shared/leertraject/leertraject.ts';

/** An opdracht to test with. */
export const opdrachtVoor = (nummer: number, anders: Partial<Opdracht> = {}): Opdracht => ({
  id: `op-${nummer}`,
  nummer,
  casusId: 'c1',
  rol: 'professional',
  naam: 'Tarik Benhaddou',
  functie: 'wijkcoach',
  organisatie: 'gemeente Dijkveen',
  deelnemerId: null,
  afgezien: '',
  ...anders,
});
