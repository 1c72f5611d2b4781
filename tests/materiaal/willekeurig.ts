import fc from 'fast-check';
import type { Sessieplan } from '../../shared/domein/sessieplan.ts';
import { leegPlan } from '../../shared/werkvormen/plan.ts';
import type { Guard, Veldsoort } from '../../shared/werkvormen/schema.ts';

/* Werkvormen and plans that fast-check makes up: any document that is valid, as it would stand in a file. */

interface Velddocument {
  readonly id: string;
  readonly soort: Veldsoort;
  readonly per: string;
}

const SOORTEN: readonly Veldsoort[] = [
  'tekst', 'lijst', 'keuze', 'datum', 'rijen', 'schaal', 'afspraken', 'actiepunten', 'tijdlijn', 'besluit', 'waardendriehoek', 'enquete', 'aanwezigheid',
];

const opties = [{ id: 'een', label: 'Een' }, { id: 'twee', label: 'Twee' }];
const eigens: Readonly<Record<Veldsoort, object>> = {
  tekst: {},
  lijst: { bron: true },
  keuze: { opties, meer: true },
  datum: {},
  rijen: { rij: 'regel', kolommen: [{ id: 'wat', label: 'Wat', soort: 'tekst' }, { id: 'soort', label: 'Soort', soort: 'keuze', opties }, { id: 'dag', label: 'Dag', soort: 'dag' }] },
  schaal: { van: 1, tot: 3, labelVan: 'laag', labelTot: 'hoog' },
  afspraken: {},
  actiepunten: { maxPerDeelnemer: 1 },
  tijdlijn: { inVerslag: false },
  besluit: { adviestypen: opties, ladder: ['laag', 'hoog'] },
  waardendriehoek: {},
  enquete: { vragen: [{ id: 'hoe', vraag: 'Hoe?' }] },
  aanwezigheid: { mandaat: true },
};

function velden(groepen: boolean): fc.Arbitrary<readonly Velddocument[]> {
  const per = fc.constantFrom('sessie', 'casus', ...(groepen ? ['groep'] : []));
  return fc.array(fc.record({ soort: fc.constantFrom(...SOORTEN), per }), { maxLength: 4 }).map((lijst) =>
    lijst.map((veld, i) => ({
      ...eigens[veld.soort],
      id: `v${i}`,
      soort: veld.soort,
      vraag: `Vraag ${i}?`,
      per: veld.soort === 'aanwezigheid' ? 'sessie' : veld.per,
    })),
  );
}

/** Every guard that these fields could satisfy. */
function mogelijkeGuards(lijst: readonly Velddocument[]): readonly Guard[] {
  const van = (...soorten: readonly Veldsoort[]) => lijst.filter((v) => soorten.includes(v.soort)).map((v) => v.id);
  const [reden] = van('tekst');
  const stem = van('tekst', 'lijst');
  return [
    ...lijst.map((v): Guard => ({ naam: 'ingevuld', velden: [v.id] })),
    ...van('aanwezigheid').map((veld): Guard => ({ naam: 'aanwezigheidVastgelegd', veld })),
    ...van('besluit').map((veld): Guard => ({ naam: 'besluitCompleet', veld })),
    ...van('afspraken').map((veld): Guard => ({ naam: 'afsprakenCompleet', veld })),
    ...(reden === undefined ? [] : [{ naam: 'stemGehoordOfReden' as const, stem, reden }]),
  ];
}

function stap(id: string, groepen: boolean) {
  return velden(groepen).chain((lijst) =>
    fc.subarray([...mogelijkeGuards(lijst)]).map((guards) => ({ id, titel: id, zaaltekst: 'Wat zien we?', velden: lijst, guards })),
  );
}

function stappen(groepen: boolean) {
  return fc.integer({ min: 1, max: 3 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => stap(`s${i}`, groepen))));
}

function agendapunt(id: string, groepen: boolean) {
  const basis = fc.record({ minuten: fc.integer({ min: 1, max: 60 }), verplicht: fc.boolean() });
  const gewoon = fc.tuple(basis, stap(id, groepen)).map(([b, s]) => ({ ...s, ...b, soort: 'stap' as const }));
  const over = fc.constantFrom('knooppunten', 'casussen', 'veld');
  const ronde = fc.tuple(basis, stappen(groepen), over).map(([b, s, lijst]) => ({ ...b, id, titel: id, soort: 'ronde' as const, over: { lijst }, stappen: s }));
  return fc.oneof(gewoon, ronde);
}

/** The text of a valid werkvorm. */
export const werkvormtekst: fc.Arbitrary<string> = fc.boolean().chain((groepen) =>
  fc
    .integer({ min: 1, max: 5 })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => agendapunt(`a${i}`, groepen))))
    .map((punten) => {
      // A ronde over a field runs over the last list before it; where there is none it runs over the knooppunten.
      const agendapunten = punten.map((punt, i) => {
        if (punt.soort === 'stap' || punt.over.lijst !== 'veld') return punt;
        const lijsten = punten.slice(0, i).flatMap((eerder) =>
          eerder.soort === 'stap' ? eerder.velden.filter((v) => v.soort === 'lijst' && v.per === 'sessie').map((v) => ({ agendapunt: eerder.id, veld: v.id })) : [],
        );
        const bron = lijsten.at(-1);
        return { ...punt, over: bron === undefined ? { lijst: 'knooppunten' } : { lijst: 'veld', ...bron } };
      });
      const kop = { schema: 1, id: 'willekeurig', versie: 1, naam: 'W', doel: 'D', bron: 'B', onderwerpLabel: 'Vraag', rollen: ['rol'], groepen, casussen: 'meer' };
      return JSON.stringify({ ...kop, agendapunten });
    }),
);

const ids = (voorvoegsel: string, max: number) => fc.integer({ min: 0, max }).map((n) => Array.from({ length: n }, (_, i) => `${voorvoegsel}${i}`));

/** A plan in any state of preparation. */
export const plan: fc.Arbitrary<Sessieplan> = fc
  .record({ groepen: ids('g', 3), knooppunten: ids('k', 3), casussen: ids('c', 2), deelnemers: ids('d', 3) })
  .chain((aantal) => {
    const groep = fc.constantFrom(null, ...aantal.groepen);
    const verdeling = (n: number) => fc.array(groep, { minLength: n, maxLength: n });
    return fc
      .record({ geleid: groep, knooppunten: verdeling(aantal.knooppunten.length), deelnemers: verdeling(aantal.deelnemers.length), nul: fc.boolean() })
      .map((keus) => ({
        ...leegPlan(),
        groepen: aantal.groepen.map((id) => ({ id, naam: id, gespreksleiderId: null })),
        geleideGroepId: keus.geleid,
        casussen: aantal.casussen.map((id, i) => ({ id, code: `WS-2026-${i + 1}` })),
        deelnemers: aantal.deelnemers.map((id, i) => ({ id, naam: id, rol: '', organisatie: '', mandaat: '', groepId: keus.deelnemers[i] ?? null })),
        knooppunten: aantal.knooppunten.map((id, i) => ({ id, titel: id, toelichting: '', casusIds: [], groepId: keus.knooppunten[i] ?? null })),
        minuten: keus.nul ? { a0: 0, 'a1/k1': 0 } : {},
      }));
  });
