import { describe, expect, it } from 'vitest';
import { kandidatenVan, keuzeVan, suggestieVoor, verwijderKandidaat, zetKandidaat, zetKandidaatTerug, zetOordeel } from './kandidaten.ts';
import { legeLeertrajectinhoud } from './leeg.ts';

const profiel = ['acuut', 'veiligheid', 'afgesloten'].map((id) => ({ id, punt: id, uitleg: '' }));
const met = ['c1', 'c2', 'c3'].reduce((inhoud, id) => zetKandidaat(inhoud, id), legeLeertrajectinhoud());
const eerste = (inhoud: typeof met) => inhoud.kandidaten[0] ?? { casusId: '', oordelen: {}, afgewezen: false, reden: '' };

describe('the choice among the candidates', () => {
  it('is what stands in the plan, whatever the list says', () => {
    const afgewezen = zetKandidaat(met, 'c1', { afgewezen: true, reden: 'loopt nog' });
    expect(keuzeVan(eerste(afgewezen), [])).toBe('afgewezen');
    expect(keuzeVan(eerste(afgewezen), [{ id: 'c1' }])).toBe('gekozen');
    expect(keuzeVan(eerste(met), [{ id: 'c2' }])).toBe('open');
  });

  it('shows what was chosen before anybody made a list', () => {
    expect(kandidatenVan(met.kandidaten, [{ id: 'c2' }, { id: 'c9' }]).map(({ casusId }) => casusId)).toEqual(['c1', 'c2', 'c3', 'c9']);
  });

  it('brings nobody in twice, and puts back at its place what was taken away', () => {
    expect(zetKandidaat(met, 'c1').kandidaten).toHaveLength(3);
    const zonder = verwijderKandidaat(zetKandidaat(met, 'c2', { reden: 'want' }), 'c2');
    const terug = zetKandidaatTerug(zonder, zetKandidaat(met, 'c2', { reden: 'want' }), 'c2');
    expect(terug.kandidaten.map(({ casusId, reden }) => casusId + reden)).toEqual(['c1', 'c2want', 'c3']);
    expect(zetKandidaatTerug(terug, met, 'c2')).toBe(terug);
  });
});

describe('suggestieVoor', () => {
  const zeg = (oordelen: Record<string, 'past' | 'past-niet' | 'onbekend'>, stap: Parameters<typeof suggestieVoor>[2] = null) => suggestieVoor({ oordelen }, profiel, stap);

  it('says in words what fits, what does not and what is not known', () => {
    expect(zeg({})).toEqual({ soort: 'onbekend', tekst: 'Nog niet langs het profiel gelegd.' });
    expect(zeg({ acuut: 'onbekend' }).tekst).toBe('Er is te weinig bekend.');
    expect(zeg({ acuut: 'past' }).tekst).toBe('Past zover bekend. Nog de vraag: ‘veiligheid’ en ‘afgesloten’.');
    expect(zeg({ acuut: 'past', veiligheid: 'past', afgesloten: 'past' })).toEqual({ soort: 'past', tekst: 'Past bij alle punten.' });
    expect(zeg({ acuut: 'past-niet', veiligheid: 'past', afgesloten: 'past' })).toEqual({ soort: 'past-niet', tekst: 'Past niet: ‘acuut’.' });
  });

  it('sees a casus that still runs, and says nothing of one that is closed or has no traject', () => {
    const past = { acuut: 'past', veiligheid: 'past', afgesloten: 'past' } as const;
    expect(zeg(past, 'in-overleg')).toEqual({ soort: 'past-niet', tekst: 'Loopt nog: in overleg.' });
    expect(zeg(past, 'afgesloten').soort).toBe('past');
  });

  it('takes an oordeel back', () => {
    const gezet = zetOordeel(met, 'c1', 'acuut', 'past');
    expect(eerste(gezet).oordelen).toEqual({ acuut: 'past' });
    expect(eerste(zetOordeel(gezet, 'c1', 'acuut', null)).oordelen).toEqual({});
  });
});
