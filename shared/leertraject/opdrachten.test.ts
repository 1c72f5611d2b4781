import { describe, expect, it } from 'vitest';
import type { Inzendsel, Leertrajectinhoud, Opdracht, Poststuk } from './leertraject.ts';
import {
  gevolgVanVerwijderen,
  herinneringNodig,
  isPlaklijst,
  leesPlaklijst,
  ligtRolVast,
  nogNietGevraagd,
  postacties,
  rolBij,
  meetellendeOpdrachten,
  telOpdrachten,
  termijnNaSessie,
  toestandVan,
  verweesdeInzendsels,
  verwijderOpdracht,
  voegOpdrachtenToe,
  volgendNummer,
  zetFunctie,
  zetOpdrachtTerug,
  zonderFragmentenVan,
  type Opdrachtenstand,
} from './opdrachten.ts';

const LEEG: Leertrajectinhoud = { profiel: '', kandidaten: [], opdrachten: [], laatsteNummer: 0, reageerVoor: '', contact: '', fragmenten: [], wensen: [] };
const nieuw = (id: string, deel: Partial<Opdracht> = {}) => ({ id, casusId: 'c1', rol: 'professional' as const, naam: '', functie: 'wijkcoach', organisatie: 'gemeente Dijkveen', deelnemerId: null, ...deel });
const metDrie = voegOpdrachtenToe(LEEG, [nieuw('a'), nieuw('b'), nieuw('c')]);
const inzendsel = (id: string, opdrachtId: string, deel: Partial<Inzendsel> = {}): Inzendsel => ({ id, opdrachtId, op: 1_000, via: 'formulier', bestandsnaam: '', geldt: true, antwoorden: {}, ...deel });
const poststuk = (deel: Partial<Poststuk> = {}): Poststuk => ({ id: 'p', bestandsnaam: 'a.pdf', op: 2_000, soort: 'dubbel', opdrachtId: 'a', tekst: '', antwoorden: {}, anders: '', bewaard: true, ...deel });
const stand = (deel: Partial<Opdrachtenstand> = {}): Opdrachtenstand => ({ inhoud: metDrie, verzonden: {}, inzendsels: [], post: [], ...deel });
const dag = (tekst: string): number => Date.parse(`${tekst}T12:00:00Z`);

function opdracht(id: string, inhoud: Leertrajectinhoud = metDrie): Opdracht {
  const gevonden = inhoud.opdrachten.find((o) => o.id === id);
  if (gevonden === undefined) throw new Error(`no opdracht ${id}`);
  return gevonden;
}

describe('the number of an opdracht', () => {
  it('counts on', () => {
    expect(metDrie.opdrachten.map(({ nummer }) => nummer)).toEqual([1, 2, 3]);
  });

  it('is never used again, also not that of the last one', () => {
    const zonder = verwijderOpdracht(metDrie, 'c');
    expect(volgendNummer(zonder)).toBe(4);
    expect(voegOpdrachtenToe(zonder, [nieuw('d')]).opdrachten.map(({ nummer }) => nummer)).toEqual([1, 2, 4]);
    // Also when nobody counted along so far.
    expect(volgendNummer(verwijderOpdracht({ ...metDrie, laatsteNummer: 0 }, 'c'))).toBe(4);
    const alleWeg = ['a', 'b', 'c'].reduce(verwijderOpdracht, metDrie);
    expect(volgendNummer(alleWeg)).toBe(4);
  });

  it('adds no more than there is room for', () => {
    const vol = voegOpdrachtenToe(LEEG, Array.from({ length: 300 }, (_, i) => nieuw(`v${i}`)));
    expect(vol.opdrachten).toHaveLength(200);
    expect(vol.laatsteNummer).toBe(200);
    expect(voegOpdrachtenToe(vol, [nieuw('x')])).toEqual(vol);
  });
});

describe('how it stands with an opdracht', () => {
  const verzonden = { a: { op: dag('2026-03-01'), bestandsnaam: 'a.pdf', herinnerdOp: [] } };

  it('goes from no form, through sent and reminded, to an answer', () => {
    const a = opdracht('a');
    expect(toestandVan(stand(), a)).toEqual({ soort: 'niet-gemaakt' });
    expect(toestandVan(stand({ verzonden }), a)).toEqual({ soort: 'verstuurd', op: dag('2026-03-01') });
    const herinnerd = { a: { ...verzonden.a, herinnerdOp: [dag('2026-03-05'), dag('2026-03-08')] } };
    expect(toestandVan(stand({ verzonden: herinnerd }), a)).toEqual({ soort: 'herinnerd', op: dag('2026-03-08'), keren: 2 });
    expect(toestandVan(stand({ verzonden: herinnerd, inzendsels: [inzendsel('i', 'a', { via: 'telefoon' })] }), a)).toEqual({ soort: 'binnen', op: 1_000, via: 'telefoon' });
  });

  it('says that two answers wait for a choice, and which one is read after it', () => {
    const inzendsels = [inzendsel('i', 'a', { geldt: false, op: 500 }), inzendsel('j', 'a')];
    expect(toestandVan(stand({ inzendsels, post: [poststuk()] }), opdracht('a'))).toEqual({ soort: 'twee-antwoorden', op: 2_000 });
    expect(toestandVan(stand({ inzendsels }), opdracht('a'))).toEqual({ soort: 'binnen', op: 1_000, via: 'formulier' });
  });

  it('lets an answer count that came after all', () => {
    const inhoud = { ...metDrie, opdrachten: metDrie.opdrachten.map((o) => ({ ...o, afgezien: 'heb ik al zo vaak verteld' })) };
    expect(toestandVan(stand({ inhoud }), opdracht('a', inhoud))).toEqual({ soort: 'afgezien', reden: 'heb ik al zo vaak verteld' });
    expect(toestandVan(stand({ inhoud, inzendsels: [inzendsel('i', 'a')] }), opdracht('a', inhoud)).soort).toBe('binnen');
  });

  it('is counted', () => {
    const inhoud = { ...metDrie, opdrachten: metDrie.opdrachten.map((o) => (o.id === 'c' ? { ...o, afgezien: 'ziek' } : o)) };
    expect(telOpdrachten(stand({ inhoud, verzonden, inzendsels: [inzendsel('i', 'a')], post: [poststuk({ soort: 'vreemd', opdrachtId: null })] }))).toEqual({ gevraagd: 3, gemaakt: 2, binnen: 1, afgezien: 1, open: 1, post: 1 });
  });

  it('awaits nothing about a casus that is not chosen, and counts what came in about it', () => {
    const elders = stand({ inzendsels: [inzendsel('i', 'a')] });
    expect(meetellendeOpdrachten(elders, []).map(({ id }) => id)).toEqual(['a']);
    expect(meetellendeOpdrachten(elders, elders.inhoud.opdrachten.map(({ casusId }) => ({ id: casusId })))).toEqual(elders.inhoud.opdrachten);
    expect(telOpdrachten(elders, meetellendeOpdrachten(elders, []))).toMatchObject({ gevraagd: 1, binnen: 1, open: 0 });
  });
});

describe('herinneringNodig', () => {
  const verstuurd = { soort: 'verstuurd', op: dag('2026-03-01') } as const;

  it('reminds shortly before the date, and without a date after a week', () => {
    expect(herinneringNodig(verstuurd, '2026-03-12', '2026-03-08')).toBe(false);
    expect(herinneringNodig(verstuurd, '2026-03-12', '2026-03-09')).toBe(true);
    expect(herinneringNodig(verstuurd, '', '2026-03-07')).toBe(false);
    expect(herinneringNodig(verstuurd, '', '2026-03-08')).toBe(true);
  });

  it('leaves who was reminded alone for some days', () => {
    const herinnerd = { soort: 'herinnerd', op: dag('2026-03-09'), keren: 1 } as const;
    expect(herinneringNodig(herinnerd, '2026-03-12', '2026-03-13')).toBe(false);
    expect(herinneringNodig(herinnerd, '2026-03-12', '2026-03-14')).toBe(true);
  });

  it('reminds nobody who got nothing, answered, or was let off', () => {
    for (const toestand of [{ soort: 'niet-gemaakt' }, { soort: 'binnen', op: 0, via: 'formulier' }, { soort: 'afgezien', reden: 'x' }] as const) {
      expect(herinneringNodig(toestand, '2026-03-01', '2026-04-01')).toBe(false);
    }
  });
});

describe('taking an opdracht away', () => {
  const fragment = { id: 'f', inzendselId: 'i', opdrachtId: 'b', vraagId: 'v', van: 0, tot: 3, gegeven: 'abc', tekst: 'abc', knooppuntId: null };
  const was = { ...metDrie, fragmenten: [fragment] };

  it('takes its fragments along and brings them back at the same place', () => {
    const zonder = verwijderOpdracht(was, 'b');
    expect([zonder.opdrachten.map(({ id }) => id), zonder.fragmenten]).toEqual([['a', 'c'], []]);
    const terug = zetOpdrachtTerug(zonder, was, 'b');
    expect([terug.opdrachten.map(({ id }) => id), terug.fragmenten]).toEqual([['a', 'b', 'c'], [fragment]]);
    expect(zetOpdrachtTerug(terug, was, 'b')).toBe(terug);
  });

  it('says what goes along', () => {
    expect(gevolgVanVerwijderen(stand(), 'b')).toBe('');
    expect(gevolgVanVerwijderen(stand({ verzonden: { b: { op: 0, bestandsnaam: '', herinnerdOp: [] } } }), 'b')).toContain('hoort het nergens bij');
    expect(gevolgVanVerwijderen(stand({ inhoud: was, inzendsels: [inzendsel('i', 'b')] }), 'b')).toBe('Het antwoord telt niet meer mee. De passage die je erin markeerde, gaat mee weg. Bij Antwoorden kun je het voorgoed weggooien.');
  });
});

it('knows the answers of opdrachten that were taken away', () => {
  const inzendsels = [inzendsel('i', 'a'), inzendsel('j', 'weg')];
  expect(verweesdeInzendsels({ inhoud: metDrie, inzendsels }).map(({ id }) => id)).toEqual(['j']);
});

it('drops what was marked in an answer that is gone, and nothing else', () => {
  const fragment = { id: 'f', inzendselId: 'i', opdrachtId: 'b', vraagId: 'v', van: 0, tot: 3, gegeven: 'abc', tekst: 'abc', knooppuntId: null };
  const ander = { ...fragment, id: 'g', inzendselId: 'j' };
  expect(zonderFragmentenVan({ ...metDrie, fragmenten: [fragment, ander] }, 'i').fragmenten).toEqual([ander]);
});

it('sees that answers are asked for after the meeting', () => {
  expect(termijnNaSessie('2026-03-13', '2026-03-12')).toBe(true);
  expect(termijnNaSessie('2026-03-12', '2026-03-12')).toBe(false);
  expect(termijnNaSessie('', '2026-03-12')).toBe(false);
});

describe('rolBij', () => {
  it.each([
    ['moeder', 'ouder'],
    ['pleegouders', 'ouder'],
    ['Vader van twee', 'ouder'],
    ['jongere', 'jeugdige'],
    ['jeugdige (16)', 'jeugdige'],
    ['jongerenwerker', 'professional'],
    ['jeugdbeschermer', 'professional'],
    ['ouderbegeleider', 'professional'],
    ['', 'professional'],
  ])('reads %s as %s', (functie, rol) => expect(rolBij(functie)).toBe(rol));

  it('follows the function until somebody chose a role', () => {
    const moeder = zetFunctie(metDrie, 'a', 'moeder');
    expect(opdracht('a', moeder).rol).toBe('ouder');
    const gekozen = { ...metDrie, opdrachten: metDrie.opdrachten.map((o) => ({ ...o, rol: 'jeugdige' as const })) };
    expect(opdracht('a', zetFunctie(gekozen, 'a', 'oudste zus van')).rol).toBe('jeugdige');
  });
});

it('knows that questions went out or were answered', () => {
  expect(ligtRolVast(stand(), 'a')).toBe(false);
  expect(ligtRolVast(stand({ verzonden: { a: { op: 0, bestandsnaam: '', herinnerdOp: [] } } }), 'a')).toBe(true);
  expect(ligtRolVast(stand({ inzendsels: [inzendsel('i', 'a', { via: 'telefoon' })] }), 'a')).toBe(true);
});

describe('a pasted list', () => {
  it('takes a line a person, from a text or from a spreadsheet', () => {
    expect(leesPlaklijst('wijkcoach; gemeente Dijkveen; Anna Smit\r\n\r\nmoeder\njeugdbeschermer;GI Waterstreek;')).toEqual([
      { functie: 'wijkcoach', organisatie: 'gemeente Dijkveen', naam: 'Anna Smit' },
      { functie: 'moeder', organisatie: '', naam: '' },
      { functie: 'jeugdbeschermer', organisatie: 'GI Waterstreek', naam: '' },
    ]);
    expect(leesPlaklijst('wijkcoach\tgemeente; beleid\tJan\tde Wit')).toEqual([{ functie: 'wijkcoach', organisatie: 'gemeente; beleid', naam: 'Jan de Wit' }]);
  });

  it('is not mistaken for one pasted word', () => {
    expect(isPlaklijst('wijkcoach')).toBe(false);
    expect(isPlaklijst('wijkcoach\n')).toBe(false);
    expect(isPlaklijst('wijkcoach\nmoeder')).toBe(true);
    expect(isPlaklijst('wijkcoach; Dijkveen')).toBe(true);
  });
});

describe('what can be done with a returned file', () => {
  it('begins with what settles it, and saves outside only what was kept', () => {
    const acties = (deel: Partial<Poststuk>) => postacties(poststuk(deel));
    expect(acties({ soort: 'op-slot', antwoorden: null })).toEqual(['wachtwoord', 'bewaar', 'gooi-weg']);
    expect(acties({ soort: 'dubbel' })).toEqual(['kies', 'bewaar', 'gooi-weg']);
    expect(acties({ soort: 'bewerkt' })[0]).toBe('neem-over');
    expect(acties({ soort: 'leeg', antwoorden: null })).toEqual(['typ-in', 'bewaar', 'gooi-weg']);
    expect(acties({ soort: 'te-groot', bewaard: false, antwoorden: null })).toEqual(['typ-in', 'gooi-weg']);
  });
});

it('knows which participants were not asked about a casus', () => {
  const deelnemer = (id: string) => ({ id, naam: '', rol: 'wijkcoach', organisatie: 'x', mandaat: '', groepId: null });
  const inhoud = voegOpdrachtenToe(LEEG, [nieuw('a', { deelnemerId: 'd1' }), nieuw('b', { deelnemerId: 'd2', casusId: 'c2' })]);
  expect(nogNietGevraagd(inhoud.opdrachten, 'c1', [deelnemer('d1'), deelnemer('d2')]).map(({ id }) => id)).toEqual(['d2']);
});
