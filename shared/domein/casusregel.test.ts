import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaCasus, schemaCasusregel, type Casus } from './casus.ts';
import { casusregelVan } from './casusregel.ts';
import { nieuweCasus } from './leegtraject.ts';

/* The line of a casus lies in the index of the kluis and on the board. What is for the chair alone never comes in it. */

const GEHEIM = 'Geheimvanessa';
const GEHEIM_ID = 'geheimid';
const wissel = { gebeurtenis: { type: 'stuurTerug' as const, dag: '2026-03-02', reden: GEHEIM, bericht: GEHEIM }, naar: 'teruggestuurd' as const, op: 1, door: GEHEIM };

/** A casus in which everything that is not for a list says the same word. */
const vol: Casus = schemaCasus.parse({
  ...nieuweCasus('c1', 'WS-2026-019', 0),
  casusbeeld: { situatie: GEHEIM, verloop: GEHEIM, stemJeugdigeEnOuders: GEHEIM, watHielp: GEHEIM },
  tijdlijn: [{ id: GEHEIM_ID, wanneer: '2026', wat: GEHEIM, aard: 'neutraal', bron: GEHEIM, tot: '', loopt: false, leefgebied: GEHEIM_ID, andereKijk: [{ id: GEHEIM_ID, tekst: GEHEIM, bron: GEHEIM }] }],
  aanmelding: {
    op: '2026-03-02',
    leeftijd: '16-17',
    gemeente: 'Oudermeer',
    verblijf: GEHEIM,
    kader: 'ondertoezichtstelling',
    geprobeerd: [{ id: GEHEIM_ID, wat: GEHEIM, resultaat: GEHEIM }],
    school: GEHEIM,
    veiligheid: { oordeel: 'zorgen', toelichting: GEHEIM, wieHandelt: GEHEIM },
    wensJeugdige: GEHEIM,
    wensOuders: GEHEIM,
    spoed: true,
    spoedWaarom: GEHEIM,
  },
  grondslagen: [{ id: GEHEIM_ID, persoon: 'ouder', soort: 'toestemming', doel: GEHEIM, ontvanger: GEHEIM, door: GEHEIM, op: '2026-03-02', hoe: GEHEIM, ingetrokkenOp: '' }],
  betrokkenen: [{ id: GEHEIM_ID, naam: GEHEIM, rol: GEHEIM, organisatie: GEHEIM, kring: 'gezin', regie: GEHEIM, mandaat: GEHEIM }],
  hulp: [{ id: GEHEIM_ID, wat: GEHEIM, organisatie: GEHEIM, betaler: GEHEIM, sinds: '2026', kosten: { soort: 'schatting', euro: 1, bron: GEHEIM } }],
  notities: [{ id: GEHEIM_ID, op: 1, door: GEHEIM, tekst: GEHEIM }],
  afspraken: (['open', 'vervallen'] as const).map((status) => ({ id: `${GEHEIM_ID}-${status}`, wat: GEHEIM, wie: GEHEIM, voor: '2026-03-27', mandaat: GEHEIM, sessieId: GEHEIM_ID, gemaaktOp: '2026-03-19', status, statusOp: '', toelichting: GEHEIM })),
  documenten: [{ id: GEHEIM_ID, titel: GEHEIM, van: GEHEIM, datum: '2026', vindplaats: GEHEIM }],
  levensloop: [wissel],
  overleggen: [{ sessieId: GEHEIM_ID, werkvorm: GEHEIM, datum: '2026-03-19', besluit: GEHEIM, regie: GEHEIM, evaluatie: '2026-05-14', signalen: ['tarief betwist'] }],
  verslagen: [{ sessieId: GEHEIM_ID, versie: 1, status: 'concept', op: 1, bestandsnaam: GEHEIM }],
});

describe('the line of a casus', () => {
  it('holds what a list shows and nothing else', () => {
    expect(casusregelVan({ ...vol, kern: 'Waar kan zij blijven?', aangedragenDoor: 'wijkcoach' })).toEqual({
      soort: 'casus',
      code: 'WS-2026-019',
      kern: 'Waar kan zij blijven?',
      aangedragenDoor: 'wijkcoach',
      gemeente: 'Oudermeer',
      leeftijd: '16-17',
      spoed: true,
      stap: 'teruggestuurd',
      sinds: '2026-03-02',
      evaluatie: '',
      openAfspraken: ['2026-03-27'],
      signalen: [{ tekst: 'tarief betwist', op: '2026-03-19' }],
      gewijzigdOp: 0,
    });
    expect(JSON.stringify(casusregelVan(vol))).not.toMatch(/geheim/iu);
  });

  it('holds no name of a betrokkene and no text of a note, whatever those are, and is always one that can be read', () => {
    const tekst = fc.string({ minLength: 1 }).map((s) => `${GEHEIM} ${s}`);
    const betrokkenen = fc.array(fc.record({ id: fc.stringMatching(/^[a-z]{8}$/), naam: tekst, rol: tekst, organisatie: tekst, kring: fc.constantFrom('gezin' as const, 'hulp' as const), regie: tekst, mandaat: tekst }), { maxLength: 4 });
    const notities = fc.array(fc.record({ id: fc.stringMatching(/^[a-z]{8}$/), op: fc.nat(), door: tekst, tekst }), { maxLength: 4 });
    fc.assert(
      fc.property(betrokkenen, notities, fc.string(), fc.string(), (b, n, kern, gemeente) => {
        const casus: Casus = { ...vol, betrokkenen: b, notities: n, kern, aanmelding: { ...vol.aanmelding, gemeente } };
        const regel = casusregelVan(casus);
        expect(schemaCasusregel.parse(regel)).toEqual(regel);
        expect(JSON.stringify(regel)).not.toContain(GEHEIM);
      }),
    );
  });
});
