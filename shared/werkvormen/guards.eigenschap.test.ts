import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { antwoordOp, plekUit } from '../../tests/materiaal/proefsessie.ts';
import { doorbraak, eenCasus, onbekend } from '../../tests/materiaal/werkvormen.ts';
import { magAntwoord } from './antwoord.ts';
import { gaatOmhoog } from './besluit.ts';
import { ontbreekt } from './guards.ts';
import { BESLUITUITKOMSTEN } from './keuzes.ts';
import { antwoordSleutel } from './sleutels.ts';
import type { Waarde } from './waarden.ts';

/* What no answer, whatever was typed, can get past the guards of the doorbraakoverleg. */

/** What is missing at the besluit with this one answer, without what the other guards there ask. */
function mist(veldId: string, waarde: Waarde, over: RegExp): readonly string[] {
  const bron = { plan: eenCasus, antwoorden: { [antwoordSleutel(antwoordOp('besluit', veldId))]: waarde } };
  return ontbreekt(doorbraak, bron, plekUit('besluit')).filter((zin) => over.test(zin));
}

const leeg = fc.constantFrom('', ' ', '\n\t');
/** One owner each, as the plan, the werkvorm or nobody knows them. */
const NAMEN = ['wijkcoach', 'aanbieder B', 'gedragswetenschapper, aanbieder A', 'JIM of vertrouwenspersoon', 'de directie'];
const naam = fc.constantFrom(...NAMEN);
const meer = fc.tuple(naam, fc.constantFrom(', ', ' en ', ' of ', ' / ', ' & ', '; '), naam).map((delen) => delen.join(''));

describe('no afspraak passes', () => {
  const regel = fc.record({ wat: fc.oneof(leeg, fc.constant('bellen')), wie: fc.oneof(leeg, naam, meer), voor: fc.constantFrom('', '2026', '2026-04-02') });
  it('without what is done, exactly one owner and a date', () => {
    fc.assert(
      fc.property(fc.array(regel, { maxLength: 5 }), (regels) => {
        const afspraken = regels.map((r, i) => ({ id: `a${i}`, mandaat: '', ...r }));
        const gemist = mist('afspraken', { soort: 'afspraken', afspraken }, /^Bij afspraak/);
        const isLeeg = (r: (typeof regels)[number]) => r.wat.trim() === '' && r.wie.trim() === '' && r.voor === '';
        const isGoed = (r: (typeof regels)[number]) => r.wat.trim() !== '' && r.voor !== '' && NAMEN.includes(r.wie);
        expect(gemist.length === 0).toBe(regels.every((r) => isLeeg(r) || isGoed(r)));
        // The words can end up in the verslag, so they name nobody.
        for (const zin of gemist) for (const wie of NAMEN) expect(zin).not.toContain(wie);
      }),
    );
  });
});

describe('no besluit passes', () => {
  const tekst = fc.oneof(leeg, fc.constant('x'));
  const besluit = fc.record({
    uitkomst: fc.constantFrom(null, ...BESLUITUITKOMSTEN),
    adviestype: fc.constantFrom('', 'dringend'),
    maatwerkoplossing: tekst,
    mandaat: tekst,
    opschaling: fc.record({ trede: tekst, geprobeerd: tekst }),
  });
  it('without outcome, advice and mandate, or upwards without the rung and what was tried below it', () => {
    fc.assert(
      fc.property(besluit, (gegeven) => {
        const gemist = mist('besluit', { soort: 'besluit', besluit: gegeven }, /besluit|opschalen/i);
        const { trede, geprobeerd } = gegeven.opschaling;
        const gevuld = (...teksten: readonly string[]) => teksten.every((t) => t.trim() !== '');
        const heel = gegeven.uitkomst !== null && gevuld(gegeven.adviestype, gegeven.mandaat) && (!gaatOmhoog(gegeven) || gevuld(trede, geprobeerd));
        expect(gemist.length === 0).toBe(heel);
      }),
    );
  });
});

describe('no row is kept', () => {
  const kolommen = { waar: fc.string(), knoop: fc.constantFrom('', 'plat', 'paal', 'PLAT', 'x'), sinds: fc.constantFrom('', '2026-03-12', '2026-03', '2026-13-01', 'morgen'), vreemd: fc.string() };
  const rij = fc.record({ id: fc.constantFrom('r0', 'r1', 'r2'), cellen: fc.record(kolommen, { requiredKeys: [] }) });
  it('that its columns do not hold, or that another has the id of', () => {
    fc.assert(
      fc.property(fc.array(rij, { maxLength: 3 }), (rijen) => {
        const bron = { plan: { ...eenCasus, knooppunten: [{ id: 'k1', titel: '', toelichting: '', casusIds: [], groepId: null }] }, antwoorden: {} };
        const mag = magAntwoord(onbekend, bron, antwoordOp('netten/k1/knoop', 'mazen'), { soort: 'rijen', rijen });
        const past = rijen.every(({ cellen }) => !('vreemd' in cellen) && ['', 'plat', 'paal', undefined].includes(cellen.knoop) && ['', '2026-03-12', undefined].includes(cellen.sinds));
        expect(mag).toBe(past && rijen.length <= 2 && new Set(rijen.map(({ id }) => id)).size === rijen.length);
      }),
    );
  });
});
