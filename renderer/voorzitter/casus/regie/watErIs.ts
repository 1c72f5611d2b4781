import { nooit } from '#shared/domein/alleen-lezen';
import { toonStand } from '#shared/domein/afspraakstand';
import type { Casus } from '#shared/domein/casus';
import { geldt, toonGrondslag } from '#shared/domein/grondslag';
import { telKosten, toonKostentelling } from '#shared/domein/kostentelling';
import { evaluatiedatum } from '#shared/domein/levensloop';
import { LEEFTIJDSWOORDEN } from '#shared/domein/loopwoorden';
import { mandaatwoorden } from '#shared/domein/mandaat';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Casusafspraak } from '#shared/domein/traject';
import { regieafspraken, volgendeEvaluatie } from '#shared/regie/afspraken';
import type { Regiestap } from '#shared/stukken/keuzes';
import type { Onderdeel } from '../onderdelen.ts';

/* What the casus already says in each step, to read beside what is written there: nothing is asked twice. */

export interface Gegeven {
  readonly kop: string;
  readonly regels: readonly string[];
  /** What stands there when there are no lines. */
  readonly leeg: string;
  /** Where it is kept and changed. */
  readonly naar: Onderdeel;
}

/** More lines are in the part itself. */
const MEESTE_REGELS = 6;

export function watErIs(casus: Casus, stap: Regiestap, vandaag: string): readonly Gegeven[] {
  const { betrokkenen, aanmelding, grondslagen, tijdlijn, hulp, kern } = casus;
  const afspraken = regieafspraken(casus);
  switch (stap) {
    case '0':
      return [
        gegeven('Betrokkenen', betrokkenen.map(({ rol, organisatie, regie }) => metRegie(samen([rol, organisatie]) || 'rol nog niet ingevuld', regie)), 'Nog niemand.', 'betrokkenen'),
        gegeven('Grondslag', grondslagen.filter(geldt).map((g) => samen([toonGrondslag(g), toonDeeldatum(g.op)])), 'Nog geen grondslag.', 'grondslag'),
      ];
    case '1':
      return [
        gegeven(
          'Vraag en aanmelding',
          [kern, aanmelding.op === '' ? '' : `aangemeld op ${toonDeeldatum(aanmelding.op)}`, casus.aangedragenDoor === '' ? '' : `door ${casus.aangedragenDoor}`, aanmelding.leeftijd === null ? '' : LEEFTIJDSWOORDEN[aanmelding.leeftijd], ...aanmelding.geprobeerd.map(({ wat, resultaat }) => metUitleg(wat, resultaat))],
          'De aanmelding is nog leeg.',
          'aanmelding',
        ),
      ];
    case '2':
      return [
        gegeven('Tijdlijn', tijdlijn.toSorted((a, b) => a.wanneer.localeCompare(b.wanneer)).map((punt) => metUitleg(toonDeeldatum(punt.wanneer) || 'zonder datum', punt.wat)), 'Nog geen gebeurtenissen.', 'tijdlijn'),
        gegeven('Hulp nu', [...hulp.map(({ wat, organisatie }) => samen([wat, organisatie])), ...(hulp.length === 0 ? [] : [`samen per jaar: ${toonKostentelling(telKosten(hulp.map(({ kosten }) => kosten)))}`])], 'Nog geen hulp genoteerd.', 'hulp'),
      ];
    case '3':
      return [gegeven('Wat zij zelf willen', [metUitleg('jeugdige', aanmelding.wensJeugdige), metUitleg('ouders', aanmelding.wensOuders)], 'Nog niet gevraagd.', 'aanmelding')];
    case '4':
      return [gegeven('Open afspraken', afspraken.open.map((afspraak) => `${metUitleg(afspraak.wie.trim() || 'nog niemand', afspraak.wat)} (${wanneer(afspraak, vandaag)})`), 'Geen open afspraken.', 'afspraken')];
    case '5':
      return [
        gegeven('Wie wat mag beslissen', betrokkenen.filter(({ mandaat }) => mandaat.trim() !== '').map(({ rol, organisatie, mandaat }) => metUitleg(samen([rol, organisatie]), mandaatwoorden(mandaat))), 'Nog van niemand bekend.', 'betrokkenen'),
        gegeven('Afspraken op mandaat', afspraken.opMandaat.map(({ wat, mandaat }) => metUitleg(wat, mandaat)), 'Geen.', 'afspraken'),
      ];
    case '6': {
      const dag = volgendeEvaluatie(casus, evaluatiedatum(casus.levensloop));
      return [gegeven('Terugkijken', [...(dag === '' ? [] : [`op ${toonDeeldatum(dag)}`]), ...afspraken.klaar.map((afspraak) => metUitleg(afspraak.wat, toonStand(afspraak, vandaag)))], 'Nog geen dag gekozen.', 'afspraken')];
    }
    case '7':
      return [gegeven('Overleggen', afspraken.perOverleg.map(({ overleg, open }) => samen([metUitleg(toonDeeldatum(overleg.datum) || 'zonder datum', overleg.besluit.trim() || 'geen besluit'), open.length === 0 ? '' : `${open.length} open`])), 'Nog geen overleg gehouden.', 'overleggen')];
    default:
      return nooit(stap);
  }
}

function gegeven(kop: string, alle: readonly string[], leeg: string, naar: Onderdeel): Gegeven {
  const regels = alle.map((regel) => regel.trim()).filter((regel) => regel !== '');
  const rest = regels.length - MEESTE_REGELS;
  // One more line takes as much room as saying that there is one more.
  return { kop, regels: rest > 1 ? [...regels.slice(0, MEESTE_REGELS), `en nog ${rest}`] : regels, leeg, naar };
}

function wanneer(afspraak: Casusafspraak, vandaag: string): string {
  return samen([afspraak.voor === '' ? 'zonder datum' : `voor ${toonDeeldatum(afspraak.voor)}`, afspraak.status === 'open' ? toonStand(afspraak, vandaag).replace(/^open$/u, '') : '']);
}

function samen(delen: readonly string[]): string {
  return delen.map((deel) => deel.trim()).filter((deel) => deel !== '').join(', ');
}

/** `jeugdige: een eigen kamer`; nothing when there is nothing to tell. */
function metUitleg(wat: string, uitleg: string): string {
  return uitleg.trim() === '' ? '' : `${wat.trim()}: ${uitleg.trim()}`;
}

function metRegie(wie: string, regie: string): string {
  return regie.trim() === '' ? wie : `${wie} (regie over ${regie.trim()})`;
}
