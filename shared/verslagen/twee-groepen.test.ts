import { beforeAll, expect, it } from 'vitest';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import { alleenSessie, voorbeeldcontext } from '../../tests/materiaal/voorbeeldverslag.ts';
import { deelTerug, deelVoorGroep, standUit } from '../groepswerk/delen.ts';
import type { Groepsstand } from '../groepswerk/groepsstand.ts';
import { voegSamen } from '../groepswerk/samenvoegen.ts';
import type { Sessiecontext } from '../werkvormen/sessie.ts';
import type { Waarde } from '../werkvormen/waarden.ts';
import { deelnemersMetActiepunten } from './actiepunten.ts';
import { bouwVerslag } from './bouw.ts';

/* The leersessie of the draaiboek with group B on a laptop of its own: merged, its verslag is that of one laptop. */

let opEenLaptop: Sessiecontext;
let samen: Sessiecontext;

type Antwoorden = Sessiecontext['antwoorden'];
const VAN_B = /^knooppunten\/(module|betaalt)\//;
const ENQUETE = 'enquete#enquete';

function metDeel(antwoorden: Antwoorden, sleutel: string, bewerk: (waarde: Waarde) => Waarde): Antwoorden {
  const waarde = antwoorden[sleutel];
  if (waarde === undefined) throw new Error(`No answer at ${sleutel}`);
  return { ...antwoorden, [sleutel]: bewerk(waarde) };
}

const houd = (bij: (sleutel: string) => boolean) => <T>(alles: Readonly<Record<string, T>>): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(alles).filter(([sleutel]) => bij(sleutel)));
const eerste = (aantal: number) => (waarde: Waarde): Waarde => (waarde.soort === 'enquete' ? { ...waarde, inzendingen: waarde.inzendingen.slice(0, aantal) } : waarde);
const na = (aantal: number) => (waarde: Waarde): Waarde => (waarde.soort === 'enquete' ? { ...waarde, inzendingen: waarde.inzendingen.slice(aantal) } : waarde);
const puntenVan = (van: RegExp) => (waarde: Waarde): Waarde =>
  waarde.soort === 'actiepunten' ? { ...waarde, punten: waarde.punten.filter(({ deelnemerId }) => van.test(deelnemerId)), geen: waarde.geen.filter((id) => van.test(id)) } : waarde;

beforeAll(async () => {
  ({ context: opEenLaptop } = await voorbeeldcontext());
  const punten = Object.keys(opEenLaptop.antwoorden).find((sleutel) => opEenLaptop.antwoorden[sleutel]?.soort === 'actiepunten') ?? '';
  const [essentieB = ''] = Object.keys(opEenLaptop.antwoorden).filter((sleutel) => sleutel.includes('essentie') && sleutel.includes('groep-b'));
  const bijA = (sleutel: string): boolean => !VAN_B.test(sleutel) && sleutel !== essentieB;

  // Here group A and, of what everybody fills in, what group A did.
  const vanA = metDeel(metDeel(houd(bijA)(opEenLaptop.antwoorden), ENQUETE, eerste(5)), punten, puntenVan(/^a/));
  const hier: Sessiecontext = { ...opEenLaptop, antwoorden: vanA, voortgang: houd(bijA)(opEenLaptop.voortgang) };

  // The other laptop left before anything was filled in, and brings group B.
  const begin: Sessiecontext = { ...opEenLaptop, antwoorden: {}, voortgang: {}, afwijkingen: [], parkeerplaats: [] };
  const { plan, stand: basis } = deelVoorGroep(leersessie, begin, 'groep-b');
  const vanB = metDeel(metDeel(houd((sleutel) => !bijA(sleutel) || sleutel === ENQUETE || sleutel === punten)(opEenLaptop.antwoorden), ENQUETE, na(5)), punten, puntenVan(/^b/));
  const daar: Groepsstand = deelTerug({ ...begin, plan, antwoorden: vanB, voortgang: houd((sleutel) => VAN_B.test(sleutel))(opEenLaptop.voortgang) });

  const uitkomst = voegSamen({
    werkvorm: leersessie,
    plan: hier.plan,
    hier: standUit(hier),
    uitgiften: [{ id: 'uitgifte', groepId: 'groep-b', op: 1, verlooptOp: '2026-03-20', sleutel: '', basis, gezien: null, teruggekomenOp: null }],
    verschillen: [],
    terug: { soort: 'terugbestand', versie: 1, uitgifteId: 'uitgifte', groepId: 'groep-b', gemaaktOp: 2, verlooptOp: '2026-03-20', laptop: 'laptop-b', basis, stand: daar },
    op: 3,
  });
  if (uitkomst.soort !== 'samengevoegd') throw new Error(`Not merged: ${uitkomst.soort}`);
  expect(uitkomst.verschillen).toEqual([]);
  const { groepen, deelnemers, knooppunten, ...rest } = uitkomst.stand;
  samen = { ...hier, ...rest, plan: { ...hier.plan, groepen, deelnemers, knooppunten } };
});

it('gives the same verslag as one laptop: each knooppunt, every group and the whole enquête', () => {
  const [een, twee] = [opEenLaptop, samen].map((context) => bouwVerslag(leersessie, context, alleenSessie));
  expect(twee?.delen.map(({ kop }) => kop)).toEqual(een?.delen.map(({ kop }) => kop));
  expect(twee).toEqual(een);
});

it('gives the pages with actiepunten of both groups', () => {
  expect(deelnemersMetActiepunten(leersessie, samen).map(({ code }) => code)).toEqual(['A3', 'B1']);
});
