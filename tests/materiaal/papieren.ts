import { bouwHerstelkaart } from '../../shared/herstelkaart/kaart.ts';
import { bouwKwartaal } from '../../shared/kwartaal/bouw.ts';
import { knooppuntfeiten, overlegfeit } from '../../shared/kwartaal/feiten.ts';
import { LEEG_FILTER } from '../../shared/logboek/filter.ts';
import { bouwActiepunten, deelnemersMetActiepunten } from '../../shared/verslagen/actiepunten.ts';
import { bouwVerslag } from '../../shared/verslagen/bouw.ts';
import { bouwCasusbeeld } from '../../shared/verslagen/casusbeeld.ts';
import { bouwGezinsversie } from '../../shared/verslagen/gezinsversie.ts';
import { bouwInzage } from '../../shared/verslagen/inzage.ts';
import { bouwLogboek } from '../../shared/verslagen/logboek.ts';
import { leegDossier } from '../../shared/stukken/dossier.ts';
import type { Gezinstekst } from '../../shared/stukken/stuk.ts';
import { maakSchrijver } from '../../shared/verslagen/schrijver.ts';
import type { Verslagmodel } from '../../shared/verslagen/model.ts';
import { ALLE_BLOKKEN } from './alle-blokken.ts';
import { bouwRegie } from '../../shared/regie/bouw.ts';
import { alleenSessie, voorbeeldcontext, voorbeelddoorbraak } from './voorbeeldverslag.ts';
import { leersessie } from './werkvormen.ts';

/* One of every kind of paper that Ontwar makes, from the two example meetings. A new kind is a line here. */

const GEMAAKT_OP = Date.UTC(2026, 2, 20, 9);

/** Played once: more than one paper comes of it. */
let gespeeld: ReturnType<typeof voorbeelddoorbraak> | null = null;
const doorbraak = (): ReturnType<typeof voorbeelddoorbraak> => (gespeeld ??= voorbeelddoorbraak());
let gehouden: ReturnType<typeof voorbeeldcontext> | null = null;
const leersessieIn = (): ReturnType<typeof voorbeeldcontext> => (gehouden ??= voorbeeldcontext());

const GEZINSTEKST: Gezinstekst = {
  waarover: 'We hebben gepraat over wonen.\n- Waar het kan\n- Wanneer het kan',
  besloten: 'Je blijft wonen waar je nu woont.',
  afspraken: [{ id: 'a', wie: 'De wijkcoach', wat: 'Belt u over de zaterdagen', wanneer: 'deze week' }],
  bellen: [{ id: 'b', wie: 'De wijkcoach', hoe: '0512 345 678', wanneer: '' }],
};

export const PAPIEREN: Readonly<Record<string, () => Promise<Verslagmodel>>> = {
  'verslag leersessie': async () => bouwVerslag(leersessie, (await leersessieIn()).context, { ...alleenSessie, gemaaktOp: GEMAAKT_OP }),
  'verslag doorbraakoverleg': async () => {
    const { werkvorm, context, gegevens } = await doorbraak();
    return bouwVerslag(werkvorm, context, gegevens);
  },
  'verslag vastgesteld': async () => {
    const { werkvorm, context, gegevens } = await doorbraak();
    return bouwVerslag(werkvorm, context, { ...gegevens, status: 'vastgesteld', versie: 2 });
  },
  gezinsversie: () => Promise.resolve(bouwGezinsversie({ lezer: 'ouder', tekst: GEZINSTEKST, code: 'WS-2026-019', datum: '2026-03-19', regionaam: 'RET Waterstreek', status: 'concept', versie: 1, gemaaktOp: GEMAAKT_OP, reageren: { reactieTot: '2026-04-05', contact: 'de wijkcoach' } })),
  casusbeeld: async () => {
    const { casus, gegevens } = await doorbraak();
    return bouwCasusbeeld({ casus, regionaam: gegevens.regionaam, onderwerp: 'Blijven wonen', datum: '2026-03-19', gemaaktOp: GEMAAKT_OP, leefgebieden: gegevens.leefgebieden, namen: { deelnemers: [], genoemden: [] } });
  },
  actiepunten: async () => {
    const { context } = await leersessieIn();
    const blad = bouwActiepunten(leersessie, context, deelnemersMetActiepunten(leersessie, context)[0]?.deelnemer.id ?? '', { regionaam: 'RET Waterstreek', gemaaktOp: GEMAAKT_OP, genoemden: [] });
    if (blad === null) throw new Error('Nobody in the example has actiepunten.');
    return blad;
  },
  regie: async () => {
    const { casus, gegevens } = await doorbraak();
    return bouwRegie({ casus, blad: null, deelnemers: [], regionaam: gegevens.regionaam, leefgebieden: gegevens.leefgebieden, versie: 1, gemaaktOp: GEMAAKT_OP });
  },
  kwartaalrapport: async () => {
    const { werkvorm, context, casus } = await doorbraak();
    const feit = overlegfeit(werkvorm, context);
    const overleggen = feit === null ? [] : Array.from({ length: 18 }, (_, nummer) => ({ ...feit, casusId: `c${nummer}`, drempels: nummer % 2 === 0 ? ['Wettelijk'] : ['Conflict'], aanbod: nummer < 5 ? ['Pleeggezin of gezinshuis'] : nummer < 8 ? ['Crisisplek'] : ['Vervoer'], maatwerkoplossing: nummer % 2 === 0 ? 'x' : '', uitkomst: nummer < 11 ? ('besloten' as const) : ('opschalen' as const) }));
    const knooppunten = knooppuntfeiten(leersessie, (await leersessieIn()).context);
    const opvolging = Array.from({ length: 14 }, (_, nummer) => ({ over: 'knooppunt', dag: '2025-11-03', status: nummer < 8 ? 'gelukt' : 'opgepakt' }) as const);
    const eerder = [9, 12, null].map((aantal, nummer) => ({ kwartaal: { jaar: 2025, kwartaal: nummer + 2 }, punt: { aangemeld: aantal, besluiten: aantal === null ? 6 : aantal - 2, afgerond: nummer === 1 ? 5 : null } }));
    return bouwKwartaal({ jaar: 2026, kwartaal: 1, bron: { casussen: [casus], overleggen, knooppunten, opvolging }, eerder, regionaam: 'RET Waterstreek', versie: 1, status: 'concept', gemaaktOp: GEMAAKT_OP, vervangt: null, schrijf: maakSchrijver({ deelnemers: [] }, casus.betrokkenen) });
  },
  'kwartaalrapport van niets': () => Promise.resolve(bouwKwartaal({ jaar: 2025, kwartaal: 4, bron: { casussen: [], overleggen: [], knooppunten: [], opvolging: [] }, eerder: [], regionaam: '', versie: 1, status: 'concept', vervangt: null, gemaaktOp: GEMAAKT_OP, schrijf: maakSchrijver({ deelnemers: [] }) })),
  inzage: async () => {
    const { werkvorm, context, casus, gegevens } = await doorbraak();
    return bouwInzage({ casus, sessies: [{ sessie: { id: 's', werkvorm, fase: 'afgesloten', context }, traject: null, dossier: leegDossier('s') }], dossier: leegDossier(casus.id), verzoeken: [], bewaarzaak: null, klad: ['half getypt'], logregels: [], regionaam: gegevens.regionaam, leefgebieden: gegevens.leefgebieden, gemaaktOp: GEMAAKT_OP });
  },
  logboek: () => {
    const regels = Array.from({ length: 120 }, (_, nummer) => ({ nummer: nummer + 1, op: GEMAAKT_OP - nummer * 60_000, wie: { id: 'a', naam: 'Anke' }, soort: 'gelezen', onderwerp: 'casus', recordId: 'c1', casussen: [{ id: 'c1', code: 'GD-2026-01' }], voor: '', bijzonder: '', gelukt: true }) as const);
    return Promise.resolve(bouwLogboek({ regels, afgekapt: false, filter: LEEG_FILTER, code: 'GD-2026-01', breuk: null, regionaam: 'Twente', gemaaktOp: GEMAAKT_OP }));
  },
  herstelkaart: () => Promise.resolve(bouwHerstelkaart({ herstelcode: '7K3M-9QWE-0123-ABCD-EFGH-JKMN-PQRS', kluismap: '/home/anke/kluis', gemaaktOp: GEMAAKT_OP })),
  'van alles': () => Promise.resolve(ALLE_BLOKKEN),
};
