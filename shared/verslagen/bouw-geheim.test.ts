import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorbraak, geldig, leersessie, ONBEKEND_TEKST, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { alleenSessie } from '../../tests/materiaal/voorbeeldverslag.ts';
import type { Casus } from '../domein/casus.ts';
import { nieuweCasus } from '../domein/leegtraject.ts';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { leegSessiecontext } from '../werkvormen/context.ts';
import { allePlekken, veldenVan } from '../werkvormen/plekken.ts';
import type { Veld, Werkvorm } from '../werkvormen/schema.ts';
import { antwoordSleutel, plekSleutel } from '../werkvormen/sleutels.ts';
import type { Sessiecontext } from '../werkvormen/sessie.ts';
import type { Waarde } from '../werkvormen/waarden.ts';
import { bouwVerslag } from './bouw.ts';

/* Whatever a session holds: participants' names and private actiepunten are not in its verslag. */

const woord = fc.stringMatching(/^[A-ZÀ-Ý][a-zà-ÿ]{2,9}$/);
const naam = fc.tuple(woord, fc.constantFrom(' ', ' van ', ' de ', '  '), woord).map((delen) => `Q${delen.join('')}`);
const WERKVORMEN = [leersessie, doorbraak, geldig(ONBEKEND_TEKST)];

interface Gegeven {
  readonly werkvorm: Werkvorm;
  readonly context: Sessiecontext;
  readonly namen: readonly string[];
  readonly prive: readonly string[];
  readonly casus: Casus;
}

const gegeven: fc.Arbitrary<Gegeven> = fc
  .record({
    werkvorm: fc.constantFrom(...WERKVORMEN),
    namen: fc.uniqueArray(naam, { minLength: 1, maxLength: 6 }),
    prive: fc.array(woord.map((w) => `Geheim${w}`), { minLength: 1, maxLength: 4 }),
    zin: fc.constantFrom((n: string) => `Dat zei ${n}.`, (n: string) => n, (n: string) => `(${n.toUpperCase()})`, (n: string) => `een\n${n}\ntwee`, () => ''),
    gevuld: fc.infiniteStream(fc.boolean()),
  })
  .map(({ werkvorm, namen, prive, zin, gevuld }) => {
    const plan: Sessieplan = {
      ...tweeGroepen,
      onderwerp: zin(namen[0] ?? ''),
      plaats: zin(namen.at(-1) ?? ''),
      deelnemers: namen.map((n, i) => ({ id: `d${i}`, naam: n, rol: `rol${i}`, organisatie: 'org', mandaat: n, groepId: i % 2 === 0 ? 'A' : null })),
    };
    const leeg = leegSessiecontext(plan, 0);
    const plekken = allePlekken(werkvorm, leeg);
    const antwoorden = Object.fromEntries(
      plekken
        .flatMap((plek) => veldenVan(werkvorm, leeg, plek))
        .flatMap(({ veld, antwoordplek }, i): [string, Waarde][] =>
          gevuld.next().value ? [[antwoordSleutel(antwoordplek), waarde(veld, zin(namen[i % namen.length] ?? ''), plan, prive)]] : [],
        ),
    );
    const context: Sessiecontext = {
      ...leeg,
      antwoorden,
      parkeerplaats: namen.map((n, i) => ({ id: `p${i}`, tekst: zin(n), bron: n, vrijgegeven: true })),
      afwijkingen: plekken.slice(0, 5).map((plek, i) => ({ soort: 'overgeslagen', plek, ontbrak: [zin(namen[0] ?? '')], reden: zin(namen[i % namen.length] ?? ''), op: 0 })),
      voortgang: Object.fromEntries(plekken.slice(0, 5).map((plek) => [plekSleutel(plek), 'overgeslagen' as const])),
    };
    return { werkvorm, context, namen, prive, casus: casusVan(namen, zin) };
  });

/** A casus in which the names stand everywhere, those of its betrokkenen first of all. */
function casusVan(namen: readonly string[], zin: (naam: string) => string): Casus {
  const tekst = zin(namen[0] ?? '');
  const onbekend = { soort: 'schatting' as const, euro: 1, bron: tekst };
  const leeg = nieuweCasus('c1', 'WS-2026-001', 0);
  return {
    ...leeg,
    kern: tekst,
    aangedragenDoor: tekst,
    aanmelding: { ...leeg.aanmelding, gemeente: tekst, verblijf: tekst, school: tekst, spoed: true, spoedWaarom: tekst, geprobeerd: [{ id: 'p', wat: tekst, resultaat: tekst }], veiligheid: { oordeel: 'zorgen', toelichting: tekst, wieHandelt: tekst } },
    betrokkenen: namen.map((n, i) => ({ id: `b${i}`, naam: n, rol: `rol${i}`, organisatie: tekst, kring: 'gezin', regie: tekst, mandaat: tekst })),
    hulp: [{ id: 'h', wat: tekst, organisatie: tekst, betaler: tekst, sinds: '2025', kosten: onbekend }],
    tijdlijn: [{ id: 't', wanneer: '2025', wat: tekst, aard: 'neutraal', bron: tekst, tot: '', loopt: true, leefgebied: '', andereKijk: [{ id: 'k', tekst, bron: tekst }] }],
    afspraken: [{ id: 'a', wat: tekst, wie: tekst, voor: '2026', mandaat: tekst, sessieId: null, gemaaktOp: '2026-01-01', status: 'open', statusOp: '', toelichting: tekst }],
  };
}

function waarde(veld: Veld, tekst: string, plan: Sessieplan, prive: readonly string[]): Waarde {
  const kosten = { soort: 'schatting' as const, euro: 10, bron: tekst };
  const oordeel = { oordeel: null, grond: tekst };
  switch (veld.soort) {
    case 'tekst':
      return { soort: 'tekst', tekst };
    case 'lijst':
      return { soort: 'lijst', regels: [{ id: 'r1', tekst, bron: tekst, vrijgegeven: true }] };
    case 'keuze':
      return { soort: 'keuze', keuzes: veld.opties.slice(0, 1).map(({ id }) => id) };
    case 'schaal':
      return { soort: 'schaal', waarde: veld.van };
    case 'datum':
      return { soort: 'datum', dag: '2026-05-14' };
    case 'rijen':
      return { soort: 'rijen', rijen: [{ id: 'rij', cellen: Object.fromEntries(veld.kolommen.map(({ id }) => [id, tekst])) }] };
    case 'afspraken':
      return { soort: 'afspraken', afspraken: [{ id: 'a1', wat: tekst, wie: tekst, voor: '2026', mandaat: tekst }] };
    case 'actiepunten':
      return {
        soort: 'actiepunten',
        geen: [],
        punten: [...prive, tekst].map((t, i) => ({ id: `x${i}`, deelnemerId: plan.deelnemers[0]?.id ?? '', tekst: t, gedeeld: i === prive.length })),
      };
    case 'tijdlijn':
      return { soort: 'tijdlijn', gebeurtenissen: [{ id: 'g1', wanneer: '2026', wat: tekst, aard: 'positief', bron: tekst }] };
    case 'besluit':
      return { soort: 'besluit', besluit: { uitkomst: 'opschalen', adviestype: tekst, maatwerkoplossing: tekst, mandaat: tekst, opschaling: { trede: tekst, geprobeerd: tekst } } };
    case 'waardendriehoek':
      return {
        soort: 'waardendriehoek',
        alternatieven: [
          { id: 'w1', titel: tekst, toelichting: tekst, legitimiteit: oordeel, betrokkenheid: oordeel, rendement: oordeel, kostenEenmalig: kosten, kostenPerJaar: kosten },
        ],
      };
    case 'enquete':
      return { soort: 'enquete', inzendingen: [{ id: 'i1', cijfer: 7, antwoorden: Object.fromEntries(veld.vragen.map(({ id }) => [id, tekst])) }] };
    case 'aanwezigheid':
      return { soort: 'aanwezigheid', perDeelnemer: { d0: { status: 'afwezig', reden: tekst, mandaat: tekst } } };
  }
}

describe('bouwVerslag', () => {
  it('never lets the name of a participant or a betrokkene or a private actiepunt through', () => {
    fc.assert(
      fc.property(gegeven, fc.boolean(), ({ werkvorm, context, namen, prive, casus }, zonderDeelnemers) => {
        // A betrokkene need not sit at the table.
        const plan = zonderDeelnemers ? { ...context.plan, deelnemers: [] } : context.plan;
        const model = JSON.stringify(bouwVerslag(werkvorm, { ...context, plan }, { ...alleenSessie, casussen: [casus] })).toLowerCase();
        for (const geheim of [...namen, ...prive]) expect(model).not.toContain(geheim.toLowerCase());
      }),
      { numRuns: 300 },
    );
  });
});
