import { describe, expect, it } from 'vitest';
import type { Deelnemer } from '../domein/sessieplan.ts';
import { gevolgVan } from './groepsvoorstel-gevolg.ts';
import type { Wens } from './leertraject.ts';

const deelnemer = (id: string, rol: string, organisatie: string, groepId: string | null): Deelnemer => ({ id, naam: '', rol, organisatie, mandaat: '', groepId });
const groepen = [{ id: 'A', naam: 'Groep A', gespreksleiderId: 'l' }, { id: 'B', naam: 'Groep B', gespreksleiderId: null }];
const deelnemers = [deelnemer('l', 'gespreksleider', '', 'A'), deelnemer('m', 'ouder', '', 'A'), deelnemer('g', 'jeugdbeschermer', 'GI', 'B'), deelnemer('h', 'wijkcoach', 'gi ', 'A'), deelnemer('los', 'inkoop', '', null)];
const voor = { groepen, deelnemers };
const met = (id: string, groepId: string | null, leider: string | null = 'l') => ({
  groepen: groepen.map((g) => (g.id === 'A' ? { ...g, gespreksleiderId: leider } : g)),
  deelnemers: deelnemers.map((d) => (d.id === id ? { ...d, groepId } : d)),
});
const wens: Wens = { id: 'w', deelnemerId: 'm', soort: 'niet-met-organisatie', doel: 'GI', vanGezin: true, toelichting: '' };

describe('what a change by hand means', () => {
  it('is told for sizes, organisations and wishes', () => {
    expect(gevolgVan(voor, met('h', 'B'), [wens], 'h')).toEqual([
      'wijkcoach, gi zit nu in Groep B, met 2 in totaal. Groep A heeft er nog 2.',
      'In Groep B zitten nu 2 mensen van gi bij elkaar.',
      'Nu wel gevolgd: ouder wil niet met iemand van GI in een groep.',
    ]);
    expect(gevolgVan(met('h', 'B'), voor, [wens], 'h')).toEqual([
      'wijkcoach, gi zit nu in Groep A, met 3 in totaal. Groep B heeft er nog 1.',
      'In Groep B zit niet langer meer dan één van gi.',
      'De wens van het gezin is nu niet gevolgd: ouder wil niet met iemand van GI in een groep.',
    ]);
  });

  it('is told for who leads, and that it makes no difference otherwise', () => {
    expect(gevolgVan(voor, met('l', null, null), [], 'l')).toEqual(['gespreksleider zit nu in geen groep. Groep A heeft er nog 2.', 'Groep A heeft nu geen gespreksleider meer.']);
    expect(gevolgVan(voor, met('los', 'B'), [], 'los')).toEqual(['inkoop zit nu in Groep B, met 2 in totaal.', 'Voor de wensen en de organisaties maakt het niets uit.']);
    expect(gevolgVan(voor, voor, [], 'l')).toEqual([]);
  });
});
