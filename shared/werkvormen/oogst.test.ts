import { describe, expect, it } from 'vitest';
import { antwoordOp, lijst, tekst } from '../../tests/materiaal/proefsessie.ts';
import { doorbraak, eenCasus, leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { oogst } from './oogst.ts';
import { antwoordSleutel } from './sleutels.ts';
import type { Afspraak, Waarde } from './waarden.ts';

const van = (...gegeven: readonly (readonly [plek: string, veld: string, waarde: Waarde])[]) =>
  oogst(doorbraak, { plan: eenCasus, antwoorden: Object.fromEntries(gegeven.map(([plek, veld, waarde]) => [antwoordSleutel(antwoordOp(plek, veld)), waarde])) });
const afspraak = (id: string, deel: Partial<Afspraak>): Afspraak => ({ id, wat: '', wie: '', voor: '', mandaat: '', ...deel });

describe('what a meeting brings to its casus', () => {
  it('is its besluit, its afspraken, and what the werkvorm says goes there', () => {
    const overbrugging = afspraak('a1', { wat: 'overbrugging afgeven', wie: 'wijkcoach', voor: '2026-03-27', mandaat: 'tot € 10.000' });
    const halve = afspraak('a3', { wie: 'aanbieder B' });
    expect(
      van(
        ['stem', 'jaar-jeugdige', tekst('op kamer 3')],
        ['besluit', 'besluit', { soort: 'besluit', besluit: { uitkomst: 'besloten', adviestype: 'dringend', maatwerkoplossing: 'blijven wonen op kamer 3', mandaat: 'wijkcoach', opschaling: { trede: 'Bestuurlijk overleg', geprobeerd: 'inkoop' } } }],
        ['besluit', 'afspraken', { soort: 'afspraken', afspraken: [overbrugging, afspraak('a2', { wat: ' ' }), halve] }],
        ['besluit', 'overbrugging', tekst('april en mei')],
        ['besluit', 'regie', tekst(' wijkcoach\n')],
        ['besluit', 'evaluatie', { soort: 'datum', dag: '2026-05-14' }],
        ['leren', 'signalen', lijst('wonen zonder behandeling bestaat niet als product', ' ')],
      ),
    ).toEqual({
      werkvorm: 'Doorbraakoverleg (IPW)',
      besluit: 'Besloten: blijven wonen op kamer 3. Voor de rest opgeschaald naar Bestuurlijk overleg.',
      regie: 'wijkcoach',
      evaluatie: '2026-05-14',
      signalen: ['wonen zonder behandeling bestaat niet als product'],
      afspraken: [overbrugging, halve],
    });
  });

  it('is nothing where nothing was noted, and nothing where the werkvorm sends nothing to a casus', () => {
    const niets = { besluit: '', regie: '', evaluatie: '', signalen: [], afspraken: [] };
    expect(van()).toEqual({ werkvorm: 'Doorbraakoverleg (IPW)', ...niets });
    const antwoorden = { 'welkom#spelregels': lijst('niets naar buiten') };
    expect(oogst(leersessie, { plan: tweeGroepen, antwoorden })).toEqual({ werkvorm: 'Knooppunten-leersessie', ...niets });
  });
});
