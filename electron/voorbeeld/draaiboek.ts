import { isodag, momentVan, toonUur } from '#shared/domein/tijd';
import type { Sessieplan } from '#shared/domein/sessieplan';
import type { Plek, SessieOpdracht } from '#shared/werkvormen/sessie';
import type { Waarde } from '#shared/werkvormen/waarden';
import type { Voorbeeld } from './gegevens.ts';
import { DAG, MINUUT, lijst, punt, schrijf, vul, VOLGENDE, type Handeling, type Pen } from './pen.ts';

/* The example meetings as what a facilitator did, in order and at which moment. Pure: the player sends it to a session. */

/** The whole meeting of 12 maart 2026, from its preparation until it was closed. */
export function gehouden(voorbeeld: Voorbeeld): readonly Handeling[] {
  const plan: Sessieplan = { ...voorbeeld.plan, casussen: casussen(voorbeeld, null), minuten: {} };
  const begin = momentVan(plan.datum, plan.aanvang);
  if (begin === null) throw new Error('The example meeting has a date and a time.');
  return schrijf(begin - 3 * DAG, (pen) => {
    pen.doe({ type: 'plan.wijzig', plan });
    pen.minuten(3 * 24 * 60 + 1);
    pen.doe({ type: 'sessie.start' });
    welkom(pen, voorbeeld);
    eigenGroep(pen, voorbeeld);
    pen.minuten(1);
    andereGroepen(pen, voorbeeld);
    terugkoppeling(pen, voorbeeld);
    afronding(pen, voorbeeld);
  });
}

/** A meeting that began 38 minutes ago and stands at the second question of its first knooppunt. `nu`: epoch ms. */
export function bezig(voorbeeld: Voorbeeld, nu: number): readonly Handeling[] {
  const { bezig: van } = voorbeeld;
  const begin = nu - 38 * MINUUT;
  const plan: Sessieplan = {
    ...voorbeeld.plan,
    onderwerp: van.onderwerp,
    plaats: van.plaats,
    datum: isodag(begin),
    aanvang: toonUur(begin).replace('.', ':'),
    casussen: casussen(voorbeeld, van.casusIds),
    knooppunten: van.knooppunten,
    minuten: {},
    reageren: { conceptOp: isodag(begin + 14 * DAG), reactieTot: isodag(begin + 24 * DAG), contact: voorbeeld.plan.reageren.contact },
  };
  const [knooppunt] = van.knooppunten;
  if (knooppunt === undefined) throw new Error('The meeting under way has a knooppunt.');
  return schrijf(begin, (pen) => {
    pen.doe({ type: 'plan.wijzig', plan }, { type: 'sessie.start' });
    pen.doe(vul(punt('welkom'), 'aanwezig', aanwezigheid(plan.deelnemers)), vul(punt('welkom'), 'spelregels', lijst(van.spelregels)));
    pen.doe({ type: 'kaart.vink', plek: punt('welkom'), prompt: 0, aan: true }, { type: 'kaart.vink', plek: punt('welkom'), prompt: 4, aan: true });
    pen.minuten(11);
    pen.doe(VOLGENDE, vul(punt('casusbeeld'), 'gemist', lijst(van.gemist)));
    pen.minuten(14);
    pen.doe(VOLGENDE, vul(stap(knooppunt.id, 'wat-maakt'), 'antwoord', lijst(van.watMaakt, true)));
    pen.doe({ type: 'kaart.vink', plek: stap(knooppunt.id, 'wat-maakt'), prompt: 0, aan: true });
    pen.minuten(7);
    pen.doe({ type: 'parkeer.zet', regels: lijst(van.parkeerplaats).regels }, VOLGENDE);
    pen.doe(vul(stap(knooppunt.id, 'elementen'), 'antwoord', lijst(van.elementen)));
  });
}

/** A meeting in three weeks that is half prepared. `nu`: epoch ms. */
export function inVoorbereiding(voorbeeld: Voorbeeld, nu: number): readonly Handeling[] {
  const { voorbereiding: van } = voorbeeld;
  const plan: Sessieplan = {
    ...voorbeeld.plan,
    onderwerp: van.onderwerp,
    plaats: van.plaats,
    datum: isodag(nu + 21 * DAG),
    aanvang: '13:30',
    casussen: casussen(voorbeeld, van.casusIds),
    knooppunten: van.knooppunten,
    minuten: {},
    reageren: { conceptOp: '', reactieTot: '', contact: '' },
  };
  return schrijf(nu - DAG, (pen) => pen.doe({ type: 'plan.wijzig', plan }));
}

function welkom(pen: Pen, voorbeeld: Voorbeeld): void {
  const bijAanvang = voorbeeld.plan.deelnemers.filter(({ id }) => id !== voorbeeld.later);
  pen.doe(vul(punt('welkom'), 'aanwezig', aanwezigheid(bijAanvang)), vul(punt('welkom'), 'spelregels', lijst(voorbeeld.spelregels)));
  for (const prompt of [0, 1, 2, 3, 4]) pen.doe({ type: 'kaart.vink', plek: punt('welkom'), prompt, aan: true });
  pen.minuten(10);
  pen.doe({ type: 'agenda.volgende', reden: voorbeeld.afwijking });
  pen.minuten(4);
  pen.doe(vul(punt('welkom'), 'aanwezig', aanwezigheid(voorbeeld.plan.deelnemers)));
  pen.doe(vul(punt('casusbeeld'), 'gemist', lijst(voorbeeld.gemist)));
  pen.minuten(10);
  pen.doe(VOLGENDE);
}

function eigenGroep(pen: Pen, voorbeeld: Voorbeeld): void {
  const { geleideGroepId, knooppunten } = voorbeeld.plan;
  for (const knooppunt of knooppunten.filter(({ groepId }) => groepId === geleideGroepId)) {
    knooppuntronde(pen, voorbeeld, knooppunt.id, 4);
  }
}

/** What the other group brought is entered afterwards, without a clock. */
function andereGroepen(pen: Pen, voorbeeld: Voorbeeld): void {
  const { geleideGroepId, knooppunten } = voorbeeld.plan;
  const [eerste, ...rest] = knooppunten.filter(({ groepId }) => groepId !== geleideGroepId);
  if (eerste === undefined) return;
  pen.doe({ type: 'agenda.spring', naar: stap(eerste.id, 'wat-maakt') });
  for (const knooppunt of [eerste, ...rest]) knooppuntronde(pen, voorbeeld, knooppunt.id, 0);
}

function knooppuntronde(pen: Pen, voorbeeld: Voorbeeld, id: string, minutenPerStap: number): void {
  const ronde = voorbeeld.rondes.find(({ knooppuntId }) => knooppuntId === id);
  if (ronde === undefined) throw new Error(`The example says nothing about knooppunt ${id}.`);
  const stappen: readonly (readonly SessieOpdracht[])[] = [
    [vul(stap(id, 'wat-maakt'), 'antwoord', lijst(ronde.watMaakt, true))],
    [vul(stap(id, 'elementen'), 'antwoord', lijst(ronde.elementen, true))],
    [vul(stap(id, 'leren'), 'antwoord', lijst(ronde.leren))],
    [vul(stap(id, 'helpen'), 'wat', lijst(ronde.watHelpt)), vul(stap(id, 'helpen'), 'wie', lijst(ronde.wieHelpt))],
    [vul(stap(id, 'verstoring'), 'verstoring', keuze(ronde.verstoring))],
    [
      vul(stap(id, 'niveau'), 'niveau', keuze(ronde.niveau)),
      vul(stap(id, 'niveau'), 'oppakken', {
        soort: 'afspraken',
        afspraken: ronde.oppakken.map((afspraak, nummer) => ({ id: `afspraak-${nummer + 1}`, ...afspraak })),
      }),
    ],
  ];
  for (const opdrachten of stappen) {
    pen.doe(...opdrachten);
    pen.minuten(minutenPerStap);
    pen.doe(VOLGENDE);
  }
}

function terugkoppeling(pen: Pen, voorbeeld: Voorbeeld): void {
  for (const [groepId, tekst] of Object.entries(voorbeeld.essentie)) {
    pen.doe(vul(punt('terugkoppeling'), 'essentie', { soort: 'tekst', tekst }, groepId));
  }
  pen.doe(vul(punt('terugkoppeling'), 'themas', lijst(voorbeeld.themas, true)));
  pen.doe({ type: 'parkeer.zet', regels: lijst(voorbeeld.parkeerplaats).regels }, { type: 'klok.verleng', minuten: 5 });
  pen.minuten(19);
  pen.doe(VOLGENDE);
}

function afronding(pen: Pen, voorbeeld: Voorbeeld): void {
  pen.doe(
    vul(punt('actiepunten'), 'punten', {
      soort: 'actiepunten',
      punten: voorbeeld.actiepunten.map((actiepunt, nummer) => ({ id: `actiepunt-${nummer + 1}`, gedeeld: false, ...actiepunt })),
      geen: [...voorbeeld.geenActiepunten],
    }),
  );
  pen.minuten(5);
  pen.doe(VOLGENDE);
  for (let ingevuld = 1; ingevuld <= voorbeeld.enquete.length; ingevuld += 1) {
    pen.doe(vul(punt('enquete'), 'enquete', { soort: 'enquete', inzendingen: voorbeeld.enquete.slice(0, ingevuld) }));
  }
  pen.minuten(5);
  pen.doe(VOLGENDE, vul(punt('afsluiting'), 'slotwoord', { soort: 'tekst', tekst: voorbeeld.slotwoord }));
  pen.minuten(5);
  pen.doe(VOLGENDE, { type: 'sessie.sluit' });
}

/** The casussen of a meeting by id; null for all. */
function casussen(voorbeeld: Voorbeeld, ids: readonly string[] | null): Sessieplan['casussen'] {
  return voorbeeld.casussen.filter(({ id }) => ids === null || ids.includes(id)).map(({ id, inhoud }) => ({ id, code: inhoud.code }));
}

function stap(itemId: string, stapId: string): Plek {
  return { agendapuntId: 'knooppunten', itemId, stapId };
}

function keuze(id: string): Waarde {
  return { soort: 'keuze', keuzes: [id] };
}

function aanwezigheid(aanwezigen: Sessieplan['deelnemers']): Waarde {
  return {
    soort: 'aanwezigheid',
    perDeelnemer: Object.fromEntries(aanwezigen.map(({ id }) => [id, { status: 'aanwezig', reden: '', mandaat: '' }] as const)),
  };
}
