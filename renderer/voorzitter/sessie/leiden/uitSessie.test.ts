import { describe, expect, it } from 'vitest';
import { leegPlan } from '#shared/werkvormen/plan';
import { schemaWerkvormvorm, type Werkvorm } from '#shared/werkvormen/schema';
import type { Waarde } from '#shared/werkvormen/waarden';
import { uitSessie } from './uitSessie.ts';

const werkvorm: Werkvorm = schemaWerkvormvorm.parse({
  schema: 1,
  id: 'proef',
  versie: 1,
  naam: 'Proef',
  doel: 'proef',
  bron: 'proef',
  onderwerpLabel: 'Vraag',
  rollen: ['Voorzitter'],
  groepen: false,
  casussen: 'een',
  agendapunten: [
    { soort: 'stap', id: 'opening', titel: 'Opening', zaaltekst: 'Wie is er?', minuten: 5, velden: [{ soort: 'aanwezigheid', id: 'wie', vraag: 'Wie is er?', mandaat: true }] },
    { soort: 'stap', id: 'anders', titel: 'Anders', zaaltekst: 'Wat kan nog?', minuten: 5, velden: [{ soort: 'waardendriehoek', id: 'alt', vraag: 'Wat kan nog?' }] },
  ],
});
const deelnemer = (id: string, rol: string, mandaat: string) => ({ id, naam: `Naam ${id}`, rol, organisatie: 'A', mandaat, groepId: null });
const plan = { ...leegPlan(), deelnemers: [deelnemer('1', 'wijkcoach', 'ja'), deelnemer('2', 'gedragswetenschapper', 'ja'), deelnemer('3', 'jeugdbeschermer', 'ja'), deelnemer('4', 'vader', '')] };

describe('uitSessie', () => {
  it('offers who is there with a mandate, by role and never by name', () => {
    const aanwezig = (mandaat: string) => ({ status: 'aanwezig' as const, reden: '', mandaat });
    const wie: Waarde = { soort: 'aanwezigheid', perDeelnemer: { 1: aanwezig('tot € 10.000'), 2: aanwezig('nee, moet terug naar directie'), 3: { status: 'afwezig', reden: '', mandaat: 'ja' } } };
    expect(uitSessie(werkvorm, { plan, antwoorden: { 'opening#wie': wie } }).mandaten).toEqual(['wijkcoach, A: tot € 10.000']);
    expect(uitSessie(werkvorm, { plan, antwoorden: {} }).mandaten).toEqual(['wijkcoach, A', 'gedragswetenschapper, A', 'jeugdbeschermer, A']);
  });

  it('offers the titles of the alternatives, each once and none that is empty', () => {
    const leeg = { oordeel: null, grond: '' };
    const kosten = { soort: 'onbekend' as const };
    const alternatieven = ['blijven wonen', '', 'blijven wonen ', 'kamertraining'].map((titel, i) => ({
      id: String(i), titel, toelichting: '', legitimiteit: leeg, betrokkenheid: leeg, rendement: leeg, kostenEenmalig: kosten, kostenPerJaar: kosten,
    }));
    expect(uitSessie(werkvorm, { plan, antwoorden: { 'anders#alt': { soort: 'waardendriehoek', alternatieven } } }).alternatieven).toEqual(['blijven wonen', 'kamertraining']);
  });
});
