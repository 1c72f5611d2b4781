import { describe, expect, it } from 'vitest';
import { KANARIE, veranderingen, vul, type Teller } from '../../tests/materiaal/schemavulling.ts';
import { schemaVerzoek, type Verzoek } from '../bewaring/bewaring.ts';
import { schemaCasus, type Casus } from '../domein/casus.ts';
import { isDag } from '../domein/tekstvormen.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import { schemaLoopgebeurtenis } from '../domein/traject.ts';
import { schemaLeertraject, type Leertraject } from '../leertraject/leertraject.ts';
import { leegDossier, metStukstand } from '../stukken/dossier.ts';
import { REGIESTAPPEN } from '../stukken/keuzes.ts';
import { schemaStukdossier, type Stuk, type Stukdossier } from '../stukken/stuk.ts';
import { schemaWerkvormvorm } from '../werkvormen/schema.ts';
import { schemaSessiecontext, type Sessiecontext } from '../werkvormen/sessie.ts';
import { schemaWaarde } from '../werkvormen/waarden.ts';
import type { Inzagesessie } from './inzage-sessie.ts';
import { bouwInzage, weggelatenUitInzage, type Inzagegegevens } from './inzage.ts';

/* Everything that is kept about a casus is told, or stands in the list of what is left out with the reason. */

const teller: Teller = { n: 0 };
const OPTIES = [{ id: 'een', label: 'Een' }, { id: 'twee', label: 'Twee' }];
const ANDER = { id: 'ander-gezin', code: 'WS-2031-9999' };

const soorten = schemaWaarde.options.map(({ shape }) => shape.soort.value);
const werkvorm = schemaWerkvormvorm.parse({
  schema: 1, id: 'proef', versie: 1, naam: 'Proefoverleg', doel: 'proef', bron: 'proef', onderwerpLabel: 'Vraag', rollen: ['voorzitter'], groepen: false, casussen: 'meer',
  agendapunten: [
    {
      id: 'punt', soort: 'stap', titel: 'Alles', zaaltekst: 'Alles?', minuten: 5,
      velden: soorten.map((soort) => ({
        id: soort, soort, vraag: `Vraag ${soort}`,
        ...(soort === 'keuze' ? { opties: OPTIES } : {}),
        ...(soort === 'rijen' ? { rij: 'rij', kolommen: [{ id: 'kolom', soort: 'tekst', label: 'Kolom' }] } : {}),
        ...(soort === 'schaal' ? { van: 1, tot: 10, labelVan: 'laag', labelTot: 'hoog' } : {}),
        ...(soort === 'besluit' ? { adviestypen: OPTIES } : {}),
        ...(soort === 'enquete' ? { vragen: [{ id: 'vraag', vraag: 'Hoe was het?' }] } : {}),
      })),
    },
    {
      id: 'ronde', soort: 'ronde', titel: 'Knooppunten', minuten: 5, over: { lijst: 'knooppunten' },
      stappen: [{ id: 'stap', titel: 'Stap', zaaltekst: 'Stap?', velden: [{ id: 'wat', soort: 'tekst', vraag: 'Wat?' }, { id: 'elk', soort: 'tekst', vraag: 'Elk?', per: 'casus' }] }],
    },
  ],
});

const casus: Casus = schemaCasus.parse({
  ...(vul(schemaCasus, teller) as object),
  levensloop: schemaLoopgebeurtenis.options.map((optie) => ({ gebeurtenis: vul(optie, teller), naar: 'triage', op: (teller.n += 1) * 86_400_000, door: `${KANARIE}${(teller.n += 1)}x` })),
});

const context: Sessiecontext = (() => {
  const vol = vul(schemaSessiecontext, teller) as Sessiecontext;
  const [knooppunt] = vol.plan.knooppunten;
  const [deelnemer] = vol.plan.deelnemers;
  return schemaSessiecontext.parse({
    ...vol,
    plan: { ...vol.plan, casussen: [{ id: casus.id, code: casus.code }], knooppunten: [{ ...knooppunt, casusIds: [casus.id] }] },
    antwoorden: Object.fromEntries(schemaWaarde.options.map((optie) => [`punt#${optie.shape.soort.value}`, vul(optie, teller)])),
    afwijkingen: vol.afwijkingen.map((afwijking) => ({ ...afwijking, plek: { agendapuntId: 'punt', itemId: null, stapId: null } })),
    parkeerplaats: vol.parkeerplaats.map((regel) => ({ ...regel, bron: deelnemer?.naam ?? '' })),
  });
})();

const traject: Leertraject = (() => {
  const vol = vul(schemaLeertraject, teller) as Leertraject;
  const opdrachten = vol.inhoud.opdrachten.map((opdracht) => ({ ...opdracht, casusId: casus.id }));
  const opdrachtId = opdrachten[0]?.id ?? '';
  const [verzonden] = Object.values(vol.verzonden);
  return schemaLeertraject.parse({
    ...vol,
    inhoud: { ...vol.inhoud, opdrachten, kandidaten: vol.inhoud.kandidaten.map((kandidaat) => ({ ...kandidaat, casusId: casus.id })), fragmenten: vol.inhoud.fragmenten.map((fragment) => ({ ...fragment, opdrachtId })) },
    verzonden: { [opdrachtId]: verzonden },
    inzendsels: vol.inzendsels.map((elk) => ({ ...elk, opdrachtId })),
    post: vol.post.map((elk) => ({ ...elk, opdrachtId })),
  });
})();

const dossier: Stukdossier = (() => {
  const vol = vul(schemaStukdossier, teller) as Stukdossier;
  const [stap] = Object.values(vol.regie?.stappen ?? {});
  return schemaStukdossier.parse({
    ...vol,
    stukken: vol.stukken.map((stand) => ({ ...stand, stuk: { soort: 'gezinsversie', sessieId: 's', casusId: casus.id, lezer: 'ouder' } })),
    gezinsteksten: vol.gezinsteksten.map((elk) => ({ ...elk, casusId: casus.id })),
    regie: { consensus: true, stappen: Object.fromEntries(REGIESTAPPEN.map((naam) => [naam, { tekst: `${stap?.tekst}${naam}`, opmerking: `${stap?.opmerking}${naam}` }])) },
  });
})();

const verzoek = schemaVerzoek.parse(vul(schemaVerzoek, teller)) as Verzoek;
const sessie = (anders: Partial<Inzagesessie> = {}): Inzagesessie => ({ id: 's', werkvorm, fase: 'afgesloten', context, ...anders });

const LEEG = leegDossier('s');

function gegevens(anders: Partial<Inzagegegevens> = {}): Inzagegegevens {
  return { casus, dossier, sessies: [{ sessie: sessie(), traject, dossier: LEEG }], verzoeken: [verzoek], bewaarzaak: null, klad: [], logregels: [], regionaam: 'RET Proef', leefgebieden: [], gemaaktOp: Date.UTC(2026, 2, 12, 12), ...anders };
}
const alsTekst = (wat: Inzagegegevens): string => JSON.stringify(bouwInzage(wat));
const weggelaten = new Set(weggelatenUitInzage(gegevens(), { casus, leefgebieden: [] }).map(({ veld }) => veld));
const isWeggelaten = (pad: string): boolean => pad.split('.').some((_deel, plek, delen) => weggelaten.has(delen.slice(0, plek + 1).join('.')));

const proeven = [
  { ding: 'casus', lijst: veranderingen(schemaCasus, casus, 'casus', teller), met: (geheel: unknown) => gegevens({ casus: geheel as Casus }) },
  { ding: 'sessie', lijst: veranderingen(schemaSessiecontext, context, 'sessie', teller), met: (geheel: unknown) => gegevens({ sessies: [{ sessie: sessie({ context: geheel as Sessiecontext }), traject, dossier: LEEG }] }) },
  { ding: 'leertraject', lijst: veranderingen(schemaLeertraject, traject, 'leertraject', teller), met: (geheel: unknown) => gegevens({ sessies: [{ sessie: sessie(), traject: geheel as Leertraject, dossier: LEEG }] }) },
  { ding: 'stukdossier', lijst: veranderingen(schemaStukdossier, dossier, 'stukdossier', teller), met: (geheel: unknown) => gegevens({ dossier: geheel as Stukdossier }) },
  { ding: 'verzoek', lijst: veranderingen(schemaVerzoek, verzoek, 'verzoek', teller), met: (geheel: unknown) => gegevens({ verzoeken: [geheel as Verzoek] }) },
];

describe.each(proeven)('every field of a $ding', ({ lijst, met }) => {
  it('has been filled, and there are many', () => expect(lijst.length).toBeGreaterThan(5));

  it('changes what the family reads, or is in the list of what is left out', () => {
    const nu = alsTekst(gegevens());
    const stil = lijst.filter(({ pad, geheel }) => !isWeggelaten(pad) && alsTekst(met(geheel)) === nu).map(({ pad }) => pad);
    expect(stil).toEqual([]);
  });

  it('is there in its own words; an id as the name of what it points to', () => {
    const nu = alsTekst(gegevens());
    const kwijt = lijst.filter(({ pad, waarde }) => typeof waarde === 'string' && !pad.endsWith('Id') && !isWeggelaten(pad) && (waarde.startsWith(KANARIE) || isDag(waarde)) && !nu.includes(isDag(waarde) ? toonDeeldatum(waarde) : waarde));
    expect(kwijt.map(({ pad }) => pad)).toEqual([]);
  });
});

describe('what is not theirs', () => {
  it('a personal resolution that was not shared, the enquête, and what belongs to another casus of the meeting', () => {
    const plan = { ...context.plan, casussen: [{ id: casus.id, code: casus.code }, ANDER], knooppunten: [...context.plan.knooppunten, { id: 'k-ander', titel: 'VREEMDKNOOPPUNT', toelichting: 'VREEMD', casusIds: [ANDER.id], groepId: null }] };
    const geheim = (tekst: string): Sessiecontext['antwoorden'][string] => ({ soort: 'tekst', tekst });
    const antwoorden: Sessiecontext['antwoorden'] = {
      'punt#actiepunten': { soort: 'actiepunten', punten: [{ id: 'a', deelnemerId: 'd', tekst: 'VREEMDVOORNEMEN', gedeeld: false }], geen: [] },
      'punt#enquete': { soort: 'enquete', inzendingen: [{ id: 'i', antwoorden: { vraag: 'VREEMDEMENING' }, cijfer: 7 }] },
      'ronde/k-ander/stap#wat': geheim('VREEMDANTWOORD'),
      [`ronde/eigen/stap#elk@${ANDER.id}`]: geheim('VREEMDGEZIN'),
      [`ronde/eigen/stap#elk@${casus.id}`]: geheim('EIGENGEZIN'),
      'weg#weg': geheim('OUDANTWOORD'),
    };
    const tekst = alsTekst(gegevens({ sessies: [{ sessie: sessie({ context: { ...context, plan, antwoorden } }), traject: null, dossier: LEEG }] }));
    expect(tekst).toContain('EIGENGEZIN');
    expect(tekst).toContain('OUDANTWOORD');
    expect(tekst).toContain('één andere casus');
    expect(tekst).not.toContain('VREEMD');
    expect(tekst).not.toContain(ANDER.code);
  });
});

it('tells of a report about more casussen who got it, and of what was said and decided only what is of this one alone', () => {
  const met = (oud: Stukdossier, stuk: Stuk, merk: string): Stukdossier =>
    metStukstand(oud, stuk, () => ({
      stuk,
      keuzes: [{ sleutel: `naam|${merk}KEUZE||`, middel: 'laten', door: '', reden: '' }],
      reacties: [{ id: 'r', versie: 1, rol: 'moeder', organisatie: '', oordeel: null, tekst: `${merk}REACTIE`, op: 1, weg: 'getypt' }],
      versies: [{ versie: 1, status: 'concept', op: 1, hash: '0'.repeat(64), inhoud: `${merk}INHOUD`, zendingen: [{ op: 1, vorm: 'pdf', metWachtwoord: true, bestandsnaam: `${merk}BESTAND`, ontvangers: [{ soort: 'deelnemer', wie: `${merk}WIE`, grondslag: 'toestemming' }] }] }],
      wachtwoorden: [`${merk}WACHTWOORD`],
    }));
  const stukken = [
    [{ soort: 'verslag', sessieId: 's' }, 'SAMEN'],
    [{ soort: 'casusbeeld', sessieId: 's', casusId: casus.id }, 'EIGEN'],
    [{ soort: 'casusbeeld', sessieId: 's', casusId: ANDER.id }, 'VREEMD'],
    [{ soort: 'actiepunten', sessieId: 's', deelnemerId: 'd' }, 'VREEMD'],
  ] as const;
  const dossierVanSessie = stukken.reduce<Stukdossier>((oud, [stuk, merk]) => met(oud, stuk, merk), LEEG);
  const samen = { ...context, plan: { ...context.plan, casussen: [{ id: casus.id, code: casus.code }, ANDER] } };
  const tekst = alsTekst(gegevens({ sessies: [{ sessie: sessie({ context: samen }), traject: null, dossier: dossierVanSessie }] }));
  for (const woord of ['SAMENWIE', 'SAMENBESTAND', 'EIGENWIE', 'EIGENKEUZE', 'EIGENREACTIE']) expect(tekst).toContain(woord);
  for (const woord of ['SAMENKEUZE', 'SAMENREACTIE', 'INHOUD', 'VREEMD']) expect(tekst).not.toContain(woord);
  const alleen = { ...context, plan: { ...context.plan, casussen: [{ id: casus.id, code: casus.code }] } };
  expect(alsTekst(gegevens({ sessies: [{ sessie: sessie({ context: alleen }), traject: null, dossier: dossierVanSessie }] }))).toContain('SAMENREACTIE');
});

it('tells of a meeting that it was not chosen for only what is around it', () => {
  const anderen = { ...context, plan: { ...context.plan, casussen: [ANDER] }, antwoorden: { 'punt#tekst': { soort: 'tekst', tekst: 'VREEMD' } as const } };
  const tekst = alsTekst(gegevens({ sessies: [{ sessie: sessie({ context: anderen }), traject: { ...traject, opvolging: traject.opvolging.map((punt) => ({ ...punt, wat: 'VREEMDPUNT' })) }, dossier: LEEG }] }));
  expect(tekst).not.toContain('VREEMD');
  expect(tekst).toContain(traject.inhoud.opdrachten[0]?.naam);
});

it('tells what was typed and not saved, and how long it is all kept', () => {
  const verlenging = { recordId: casus.id, geslotenOp: '2026-01-01', tot: '2029-01-01', reden: 'klacht loopt', op: 1 };
  const tekst = alsTekst(gegevens({ klad: ['half getypt'], bewaarzaak: { geslotenOp: '2026-01-01', bewaarTot: '2029-01-01', verlenging } }));
  for (const woord of ['half getypt', '1 januari 2029', 'klacht loopt']) expect(tekst).toContain(woord);
});

it('tells who looked, in the order in which it happened', () => {
  const regel = { nummer: 1, op: Date.UTC(2026, 2, 1, 9), wie: { id: 'w', naam: 'Aisha' }, soort: 'gelezen', onderwerp: 'casus', recordId: 'c', casussen: [], voor: 'gezin', bijzonder: 'eerste', gelukt: true } as const;
  const tekst = alsTekst(gegevens({ logregels: [regel, { ...regel, nummer: 2, soort: 'uitgevoerd', gelukt: false }] }));
  expect(tekst.indexOf('1 maart 2026')).toBeGreaterThan(0);
  expect(tekst.match(/Aisha/gu)).toHaveLength(2);
});
