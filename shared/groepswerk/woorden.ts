import type { Sessieplan } from '../domein/sessieplan.ts';
import { toonDag, toonDeeldatum } from '../domein/tijd.ts';
import { itemVan, stapVan } from '../werkvormen/plekken.ts';
import type { Veld, Werkvorm } from '../werkvormen/schema.ts';
import type { Plek } from '../werkvormen/sessie.ts';
import { leesAntwoordSleutel, veldOp } from './veldplaats.ts';

/* A cell and its value as a facilitator reads them. The facilitator knows the participants: names stand here as in the preparation. */

const EIGENSCHAPNAAM: Readonly<Record<string, string>> = {
  naam: 'naam',
  gespreksleiderId: 'gespreksleider',
  rol: 'rol',
  organisatie: 'organisatie',
  mandaat: 'mandaat',
  groepId: 'groep',
  titel: 'titel',
  toelichting: 'toelichting',
  casusIds: 'casussen',
};

const DINGSOORT: Readonly<Record<string, string>> = { knooppunt: 'Knooppunt', deelnemer: 'Deelnemer' };

/** What a cell is: `Vrijdagmiddag, Wat leren we hiervan?`. */
export function kopVan(werkvorm: Werkvorm, plan: Sessieplan, cel: string): string {
  const [soort = '', tweede = '', derde, vierde] = cel.split('|');
  switch (soort) {
    case 'antwoord':
      return antwoordkop(werkvorm, plan, tweede, derde === 'perDeelnemer' || derde === 'geen' ? (vierde ?? null) : null);
    case 'parkeer':
      return 'Parkeerplaats';
    case 'voortgang':
      return `${plekkop(werkvorm, plan, plekVan(tweede))}, hoe ver het is`;
    case 'afwijking':
      return 'Afwijking van de werkvorm';
    default:
      return `${DINGSOORT[soort] ?? ''} ${dingnaam(plan, soort, tweede)}: ${derde === undefined ? 'blijft of gaat weg' : (EIGENSCHAPNAAM[derde] ?? derde)}`.trim();
  }
}

function antwoordkop(werkvorm: Werkvorm, plan: Sessieplan, sleutel: string, deelnemerId: string | null): string {
  const antwoordplek = leesAntwoordSleutel(sleutel);
  if (antwoordplek === null) return sleutel;
  const { plek, perId } = antwoordplek;
  const item = itemVan(werkvorm, { plan, antwoorden: {} }, plek)?.titel;
  const waarover = item ?? (plek.itemId === null ? stapVan(werkvorm, plek)?.titel : undefined);
  const per = plan.casussen.find((c) => c.id === perId)?.code ?? plan.groepen.find((g) => g.id === perId)?.naam;
  const wie = deelnemerId === null ? undefined : dingnaam(plan, 'deelnemer', deelnemerId);
  return [waarover, per, veldOp(werkvorm, antwoordplek)?.vraag, wie].filter((deel) => deel !== undefined && deel !== '').join(', ');
}

function plekkop(werkvorm: Werkvorm, plan: Sessieplan, plek: Plek): string {
  const item = itemVan(werkvorm, { plan, antwoorden: {} }, plek)?.titel;
  return [item, stapVan(werkvorm, plek)?.titel].filter((deel) => deel !== undefined).join(', ');
}

function plekVan(sleutel: string): Plek {
  const [agendapuntId = '', itemId = null, stapId = null] = sleutel.split('/');
  return { agendapuntId, itemId, stapId };
}

function dingnaam(plan: Sessieplan, soort: string, id: string): string {
  switch (soort) {
    case 'groep':
      return plan.groepen.find((g) => g.id === id)?.naam ?? 'Groep';
    case 'knooppunt':
      return plan.knooppunten.find((k) => k.id === id)?.titel ?? 'zonder titel';
    default: {
      const deelnemer = plan.deelnemers.find((d) => d.id === id);
      return deelnemer === undefined ? 'die er niet meer is' : [deelnemer.naam, deelnemer.rol, deelnemer.organisatie].filter((deel) => deel.trim() !== '').join(', ') || 'zonder naam';
    }
  }
}

/** A value as it is read; empty when there is nothing in it. */
export function waardeInWoorden(werkvorm: Werkvorm, plan: Sessieplan, cel: string, waarde: unknown): string {
  const [soort = '', tweede = '', derde = ''] = cel.split('|');
  if (soort === 'voortgang') return waarde === 'klaar' ? 'klaar' : 'overgeslagen';
  if (soort !== 'antwoord') return derde === '' || soort === 'afwijking' ? regels(waarde) : eigenschapInWoorden(plan, derde, waarde);
  if (derde === 'geen') return 'neemt geen actiepunt mee';
  const antwoordplek = leesAntwoordSleutel(tweede);
  const veld = antwoordplek === null ? undefined : veldOp(werkvorm, antwoordplek);
  return veld === undefined ? regels(waarde) : veldInWoorden(plan, veld, waarde);
}

function eigenschapInWoorden(plan: Sessieplan, eigenschap: string, waarde: unknown): string {
  switch (eigenschap) {
    case 'gespreksleiderId':
      return typeof waarde === 'string' ? dingnaam(plan, 'deelnemer', waarde) : 'niemand';
    case 'groepId':
      return typeof waarde === 'string' ? dingnaam(plan, 'groep', waarde) : 'geen groep';
    case 'casusIds':
      return Array.isArray(waarde) ? waarde.map((id) => plan.casussen.find((c) => c.id === id)?.code ?? '').filter((code) => code !== '').join(', ') : '';
    default:
      return typeof waarde === 'string' ? waarde : '';
  }
}

function veldInWoorden(plan: Sessieplan, veld: Veld, waarde: unknown): string {
  const van = (sleutel: string): unknown => (typeof waarde === 'object' && waarde !== null ? Object.entries(waarde).find(([naam]) => naam === sleutel)?.[1] : undefined);
  const tekst = (sleutel: string): string => {
    const deel = van(sleutel);
    return typeof deel === 'string' ? deel : '';
  };
  switch (veld.soort) {
    case 'keuze': {
      const keuzes = van('keuzes');
      return veld.opties.filter((o) => Array.isArray(keuzes) && keuzes.includes(o.id)).map((o) => o.label).join(', ');
    }
    case 'datum':
      return toonDeeldatum(tekst('dag'));
    case 'lijst':
      return metBron(tekst('tekst'), tekst('bron'));
    case 'afspraken':
      return regelsVan([tekst('wat'), gelabeld('wie', tekst('wie')), gelabeld('voor', toonDeeldatum(tekst('voor'))), gelabeld('mandaat', tekst('mandaat'))]);
    case 'actiepunten':
      return regelsVan([tekst('tekst'), dingnaam(plan, 'deelnemer', tekst('deelnemerId')), van('gedeeld') === true ? 'mag gedeeld worden' : 'privé']);
    case 'tijdlijn':
      return regelsVan([[toonDeeldatum(tekst('wanneer')), metBron(tekst('wat'), tekst('bron'))].filter((deel) => deel !== '').join(': '), tekst('aard')]);
    case 'aanwezigheid':
      return regelsVan([tekst('status'), tekst('reden'), gelabeld('mandaat', tekst('mandaat'))]);
    case 'rijen': {
      const cellen = van('cellen');
      const per = new Map(typeof cellen === 'object' && cellen !== null ? Object.entries(cellen) : []);
      return regelsVan(
        veld.kolommen.map((kolom) => {
          const inhoud: unknown = per.get(kolom.id);
          if (typeof inhoud !== 'string') return '';
          const optie = kolom.soort === 'keuze' ? kolom.opties.find((o) => o.id === inhoud)?.label : undefined;
          return gelabeld(kolom.label, optie ?? (kolom.soort === 'dag' ? toonDeeldatum(inhoud) : inhoud));
        }),
      );
    }
    case 'schaal': {
      const getal = van('waarde');
      return typeof getal === 'number' ? String(getal) : '';
    }
    case 'tekst':
      return tekst('tekst');
    case 'besluit':
    case 'waardendriehoek':
    case 'enquete':
      return regels(waarde);
  }
}

function metBron(tekst: string, bron: string): string {
  return bron.trim() === '' ? tekst : `${tekst} (${bron})`;
}

function gelabeld(label: string, tekst: string): string {
  return tekst.trim() === '' ? '' : `${label}: ${tekst}`;
}

function regelsVan(delen: readonly string[]): string {
  return delen.filter((deel) => deel.trim() !== '').join('\n');
}

/** Every text in a value, a line each; ids, kinds and places are left out. */
function regels(waarde: unknown, sleutel = ''): string {
  if (['id', 'soort', 'vrijgegeven', 'plek'].includes(sleutel)) return '';
  if (sleutel === 'op' && typeof waarde === 'number') return toonDag(waarde);
  if (typeof waarde === 'string') return waarde;
  if (typeof waarde === 'number') return String(waarde);
  if (Array.isArray(waarde)) return regelsVan(waarde.map((deel) => regels(deel)));
  return typeof waarde === 'object' && waarde !== null ? regelsVan(Object.entries(waarde).map(([naam, deel]) => regels(deel, naam))) : '';
}
