import type { Casusinhoud } from '#shared/domein/casus';
import type { Regio } from '#shared/domein/regio';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import type { Veld } from '#shared/werkvormen/schema';
import type { Regel, Waarde } from '#shared/werkvormen/waarden';
import type { Merker } from './kanarie.ts';

/* A casus with a traject and its meeting, with a marker in every field that takes words. */

type Merk = Merker['merk'];

/** What somebody fills in on the form of an aanmelding. */
export function volleAanmelding(merk: Merk): Pick<Casusinhoud, 'kern' | 'aangedragenDoor' | 'aanmelding'> {
  return {
    kern: merk('kern'),
    aangedragenDoor: merk('aangedragen'),
    aanmelding: {
      op: '2026-03-02',
      leeftijd: '12-15',
      gemeente: merk('gemeente'),
      verblijf: merk('verblijf'),
      kader: 'voogdij',
      geprobeerd: [{ id: 'p1', wat: merk('poging'), resultaat: merk('resultaat') }],
      school: merk('school'),
      veiligheid: { oordeel: 'onveilig', toelichting: merk('veiligheid'), wieHandelt: merk('handelt') },
      wensJeugdige: merk('wensjeugdige'),
      wensOuders: merk('wensouders'),
      spoed: true,
      spoedWaarom: merk('spoed'),
    },
  };
}

/** The parts that the page of a casus keeps as lists, and the casusbeeld. `leefgebied`: an id of the region. */
export function volleDelen(merk: Merk, leefgebied: string): Omit<Casusinhoud, 'code' | 'kern' | 'aangedragenDoor' | 'aanmelding'> {
  const persoon = (id: 'jeugdige' | 'ouder' | 'hulp', rol: string): Casusinhoud['betrokkenen'][number] => ({
    id,
    naam: merk(`naam${id}`),
    rol,
    organisatie: merk(`organisatie${id}`),
    kring: id === 'hulp' ? 'hulp' : 'gezin',
    regie: merk(`regie${id}`),
    mandaat: `tot ${merk(`mandaat${id}`)}`,
  });
  return {
    casusbeeld: { situatie: merk('situatie'), verloop: merk('verloop'), stemJeugdigeEnOuders: merk('stem'), watHielp: merk('hielp') },
    betrokkenen: [persoon('jeugdige', merk('roljeugdige')), persoon('ouder', merk('rolouder')), persoon('hulp', merk('rolhulp'))],
    tijdlijn: [
      {
        id: 't1',
        wanneer: '2025-03',
        tot: '2025-09',
        loopt: false,
        wat: merk('gebeurtenis'),
        aard: 'negatief',
        bron: merk('gebeurtenisbron'),
        leefgebied,
        andereKijk: [{ id: 'k1', tekst: merk('anderekijk'), bron: merk('anderekijkbron') }],
      },
    ],
    hulp: [{ id: 'h1', wat: merk('hulp'), organisatie: merk('hulporganisatie'), betaler: merk('betaler'), sinds: '2024', kosten: { soort: 'schatting', euro: 47_100, bron: merk('schatter') } }],
    grondslagen: (['jeugdige', 'ouder'] as const).map((wie) => ({
      id: `g-${wie}`,
      persoon: wie,
      soort: 'toestemming',
      doel: merk(`grondslagdoel${wie}`),
      ontvanger: `de deelnemers en ${merk(`grondslagontvanger${wie}`)}`,
      door: merk(`grondslagdoor${wie}`),
      op: '2026-03-05',
      hoe: merk(`grondslaghoe${wie}`),
      ingetrokkenOp: '',
    })),
    notities: [{ id: 'n1', op: Date.parse('2026-03-06T10:00:00Z'), door: merk('notitiedoor'), tekst: merk('notitietekst') }],
    afspraken: [
      { id: 'a1', wat: merk('oudeafspraak'), wie: merk('oudeeigenaar'), voor: '2026-03-01', mandaat: merk('oudmandaat'), sessieId: null, gemaaktOp: '2026-02-01', status: 'vervallen', statusOp: '2026-02-20', toelichting: merk('vervallen') },
    ],
    documenten: [{ id: 'd1', titel: merk('document'), van: merk('documentvan'), datum: '2025-12', vindplaats: merk('vindplaats') }],
  };
}

/** From aanmelding to overleg by way of who brought it in. */
export function omwegNaarOverleg(merk: Merk): readonly Loopgebeurtenis[] {
  return [
    { type: 'neemInTriage', dag: '2026-03-03' },
    { type: 'stuurTerug', dag: '2026-03-03', reden: merk('terugreden'), bericht: merk('terugbericht') },
    { type: 'vulAan', dag: '2026-03-09', reden: merk('aanvulling') },
    { type: 'neemInOverleg', dag: '2026-03-09', reden: merk('overlegreden') },
  ];
}

/** The other ways out of triage, of one casus after the other. */
export function andereWegen(merk: Merk): readonly Loopgebeurtenis[] {
  const dag = '2026-03-10';
  return [
    { type: 'neemInTriage', dag },
    { type: 'geefConsultatie', dag, reden: merk('consultatiereden'), advies: merk('advies') },
    { type: 'sluitAf', dag, opbrengst: merk('opbrengst') },
    { type: 'heropen', dag, reden: merk('heropenreden') },
    { type: 'verwijsDoor', dag, reden: merk('doorreden'), naar: merk('doornaar') },
    { type: 'heropen', dag, reden: merk('weerheropend') },
    { type: 'maakHamerstuk', dag, reden: merk('hamerreden') },
  ];
}

/** Lines of which one is released to the room, and one is not. */
export function regels(merk: Merk, waar: string): readonly Regel[] {
  return [
    { id: `${waar}-vrij`, tekst: merk(`vrij${waar}`), bron: merk(`bronvrij${waar}`), vrijgegeven: true },
    { id: `${waar}-dicht`, tekst: merk(`dicht${waar}`), bron: merk(`brondicht${waar}`), vrijgegeven: false },
  ];
}

/** An answer with a marker in every word of it. */
export function volleWaarde(merk: Merk, veld: Veld, deelnemerIds: readonly string[], { ladder, adviestype }: Pick<Regio, 'ladder' | 'adviestype'>): Waarde {
  const oordeel = (waar: string): { readonly oordeel: 'zwak'; readonly grond: string } => ({ oordeel: 'zwak', grond: merk(`${waar}${veld.id}`) });
  switch (veld.soort) {
    case 'tekst':
      return { soort: 'tekst', tekst: merk(`tekst${veld.id}`) };
    case 'lijst':
      return { soort: 'lijst', regels: regels(merk, veld.id) };
    case 'keuze':
      return { soort: 'keuze', keuzes: veld.opties.slice(0, 1).map(({ id }) => id) };
    case 'datum':
      return { soort: 'datum', dag: '2026-05-14' };
    case 'rijen': {
      const cellen = veld.kolommen.map((kolom) => [kolom.id, kolom.soort === 'tekst' ? merk(`cel${veld.id}${kolom.id}`) : kolom.soort === 'dag' ? '2026-04-01' : (kolom.opties[0]?.id ?? '')] as const);
      return { soort: 'rijen', rijen: [{ id: `${veld.id}-rij`, cellen: Object.fromEntries(cellen) }] };
    }
    case 'waardendriehoek':
      return {
        soort: 'waardendriehoek',
        alternatieven: [
          {
            id: 'alt1',
            titel: merk('alternatief'),
            toelichting: merk('alternatieftoelichting'),
            legitimiteit: oordeel('legitimiteit'),
            betrokkenheid: oordeel('betrokkenheid'),
            rendement: oordeel('rendement'),
            kostenEenmalig: { soort: 'schatting', euro: 900, bron: merk('eenmaligschatter') },
            kostenPerJaar: { soort: 'schatting', euro: 800, bron: merk('jaarschatter') },
          },
        ],
      };
    case 'besluit':
      return {
        soort: 'besluit',
        besluit: { uitkomst: 'besloten', adviestype, maatwerkoplossing: merk('maatwerk'), mandaat: merk('besluitmandaat'), opschaling: { trede: ladder.at(-1)?.naam ?? '', geprobeerd: merk('opschaling') } },
      };
    case 'afspraken':
      return { soort: 'afspraken', afspraken: [{ id: 'af1', wat: merk('afspraak'), wie: merk('eigenaar'), voor: '2026-04-01', mandaat: merk('afspraakmandaat') }] };
    case 'aanwezigheid':
      return {
        soort: 'aanwezigheid',
        perDeelnemer: Object.fromEntries(deelnemerIds.map((id, i) => [id, i === 0 ? { status: 'afwezig', reden: merk('afwezig'), mandaat: '' } : { status: 'aanwezig', reden: '', mandaat: merk(`aanwezigmandaat${i}`) }])),
      };
    default:
      throw new Error(`No answer for a field of kind ${veld.soort}.`);
  }
}
