import { describe, expect, it } from 'vitest';
import werkvormJson from '../../../../resources/werkvormen/leersessie.json' with { type: 'json' };
import { leegSessiecontext } from '#shared/werkvormen/context';
import { leegPlan } from '#shared/werkvormen/plan';
import { veldenVan } from '#shared/werkvormen/plekken';
import { schemaVeld, schemaWerkvormvorm } from '#shared/werkvormen/schema';
import { deelnemersBij, inRijen } from './veldrijen.ts';

const werkvorm = schemaWerkvormvorm.parse(werkvormJson);
const groep = (id: string) => ({ id, naam: id, gespreksleiderId: null });
const deelnemer = (id: string, groepId: string) => ({ id, naam: '', rol: '', organisatie: '', mandaat: '', groepId });
const plan = {
  ...leegPlan(),
  groepen: [groep('ga'), groep('gb')],
  deelnemers: [deelnemer('a1', 'ga'), deelnemer('a2', 'ga'), deelnemer('b1', 'gb')],
  knooppunten: [{ id: 'k', titel: 'K', toelichting: '', casusIds: [], groepId: null }],
};
const context = {
  ...leegSessiecontext(plan, 0),
  antwoorden: { 'welkom#aanwezig': { soort: 'aanwezigheid' as const, perDeelnemer: { a2: { status: 'afwezig' as const, reden: 'ziek', mandaat: '' } } } },
};
const rijen = (agendapuntId: string, itemId: string | null, stapId: string | null) =>
  inRijen(veldenVan(werkvorm, context, { agendapuntId, itemId, stapId })).map((rij) => rij.map((v) => `${v.veld.id}${v.kop}`));

describe('inRijen', () => {
  it('puts Wat and Wie beside each other', () => {
    expect(rijen('knooppunten', 'k', 'helpen')).toEqual([['wat', 'wie']]);
  });

  it('puts what each group is asked beside each other, and the rest below', () => {
    expect(rijen('terugkoppeling', null, null)).toEqual([['essentiega', 'essentiegb'], ['themas']]);
  });

  it('keeps other fields under each other', () => {
    expect(rijen('knooppunten', 'k', 'niveau')).toEqual([['niveau'], ['oppakken']]);
  });
});

describe('deelnemersBij', () => {
  const ids = (soort: object, perId: string | null = null) => deelnemersBij(werkvorm, context, schemaVeld.parse({ id: 'v', vraag: 'v', ...soort }), perId).map((d) => d.id);

  it('asks aanwezigheid of everyone, and actiepunten and enquête of who is not absent', () => {
    expect(ids({ soort: 'aanwezigheid' })).toEqual(['a1', 'a2', 'b1']);
    expect(ids({ soort: 'actiepunten' })).toEqual(['a1', 'b1']);
    expect(ids({ soort: 'enquete', vragen: [{ id: 'q', vraag: 'q' }] })).toEqual(['a1', 'b1']);
  });

  it('asks a group its own members', () => {
    expect(ids({ soort: 'actiepunten', per: 'groep' }, 'ga')).toEqual(['a1']);
    expect(ids({ soort: 'tekst', per: 'groep' }, 'gb')).toEqual(['b1']);
  });
});
