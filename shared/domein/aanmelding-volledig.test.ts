import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aanmeldingVolledig, ontbrekend, terugbericht, type Aanmeldbron, type Aanmeldpunt } from './aanmelding-volledig.ts';
import type { Casus } from './casus.ts';
import { nieuweCasus } from './leegtraject.ts';
import type { Aanmelding, Grondslag } from './traject.ts';

const REGIO = { beidenVan12Tot15: true };
const leeg = nieuweCasus('a', 'WS-2026-019', 0);

const AANMELDING: Aanmelding = {
  op: '2026-03-02',
  leeftijd: '16-17',
  gemeente: 'Oudermeer',
  verblijf: 'behandelgroep',
  kader: 'ondertoezichtstelling',
  geprobeerd: [{ id: 'p', wat: 'drie gezinshuizen', resultaat: 'nee, te zware vraag' }],
  school: 'mbo niveau 2',
  veiligheid: { oordeel: 'zorgen', toelichting: '', wieHandelt: 'de groepsleiding' },
  wensJeugdige: 'op kamer 3 blijven wonen',
  wensOuders: 'elk weekend thuis',
  spoed: true,
  spoedWaarom: 'de plek eindigt op 31 maart',
};

function grondslag(deel: Partial<Grondslag> = {}): Grondslag {
  return { id: 'g', persoon: 'jeugdige', soort: 'toestemming', doel: '', ontvanger: '', door: '', op: '2026-03-02', hoe: '', ingetrokkenOp: '', ...deel };
}

const vol: Casus = {
  ...leeg,
  kern: 'Hoe kan deze jongere blijven wonen waar zij nu woont?',
  aanmelding: AANMELDING,
  hulp: [{ id: 'h', wat: 'behandelgroep', organisatie: 'aanbieder A', betaler: '', sinds: '', kosten: { soort: 'onbekend' } }],
  grondslagen: [grondslag()],
  documenten: [{ id: 'd', titel: 'Verklarende analyse', van: 'GI', datum: '2026-03-06', vindplaats: '' }],
};

const mist = (bron: Aanmeldbron, regio = REGIO): readonly Aanmeldpunt[] => ontbrekend(aanmeldingVolledig(bron, regio)).map(({ punt }) => punt);
const metAanmelding = (deel: Partial<Aanmelding>): Casus => ({ ...vol, aanmelding: { ...AANMELDING, ...deel } });

describe('aanmeldingVolledig', () => {
  it('misses everything at first and nothing when all is filled', () => {
    expect(mist(leeg)).toHaveLength(14);
    expect(mist(vol)).toEqual([]);
  });

  it('tells of each point alone that it is missing', () => {
    expect(mist({ ...vol, kern: '  ' })).toEqual(['vraag']);
    expect(mist({ ...vol, hulp: [] })).toEqual(['hulp']);
    expect(mist({ ...vol, documenten: [] })).toEqual(['verklarendeAnalyse']);
    expect(mist(metAanmelding({ wensJeugdige: '' }))).toEqual(['wensJeugdige']);
    expect(mist(metAanmelding({ geprobeerd: [{ id: 'p', wat: 'thuis', resultaat: '' }] }))).toEqual(['geprobeerd']);
  });

  it('wants to know who acts when it is not safe, and why when there is spoed', () => {
    const veiligheid = { oordeel: 'zorgen', toelichting: '', wieHandelt: '' } as const;
    expect(mist(metAanmelding({ veiligheid }))).toEqual(['veiligheid']);
    expect(mist(metAanmelding({ veiligheid: { ...veiligheid, oordeel: 'veilig' } }))).toEqual([]);
    expect(mist(metAanmelding({ spoedWaarom: '' }))).toEqual(['spoed']);
    expect(mist(metAanmelding({ spoed: false, spoedWaarom: '' }))).toEqual([]);
    expect(mist(metAanmelding({ spoed: null }))).toEqual(['spoed']);
  });

  it('finds a verklarende analyse on the timeline too', () => {
    const punt = { id: 't', wanneer: '2026-03-06', wat: 'Verklarende  analyse door de GI', aard: 'neutraal', bron: '', tot: '', loopt: false, leefgebied: '', andereKijk: [] } as const;
    expect(mist({ ...vol, documenten: [], tijdlijn: [punt] })).toEqual([]);
  });

  it('asks consent of youth and parents both from 12 to 15, where the region does', () => {
    const twaalf = metAanmelding({ leeftijd: '12-15' });
    expect(mist(twaalf)).toEqual(['grondslag']);
    expect(aanmeldingVolledig(twaalf, REGIO).find(({ punt }) => punt === 'grondslag')?.hoe).toContain('Die van de ouders ontbreekt');
    expect(mist(twaalf, { beidenVan12Tot15: false })).toEqual([]);
    expect(mist({ ...twaalf, grondslagen: [grondslag(), grondslag({ id: 'o', persoon: 'ouder' })] })).toEqual([]);
    expect(mist({ ...twaalf, grondslagen: [grondslag(), grondslag({ id: 'o', persoon: 'ouder', ingetrokkenOp: '2026-03-10' })] })).toEqual(['grondslag']);
    expect(mist({ ...twaalf, grondslagen: [grondslag({ soort: 'wettelijke-taak' })] })).toEqual([]);
  });
});

describe('terugbericht', () => {
  it('asks exactly what is missing', () => {
    const bericht = terugbericht('WS-2026-019', aanmeldingVolledig({ ...metAanmelding({ wensJeugdige: '' }), documenten: [] }, REGIO));
    expect(bericht.split('\n').filter((regel) => regel.startsWith('- '))).toEqual([
      '- Wat wil de jeugdige zelf? Het liefst in eigen woorden.',
      '- Is er een recente verklarende analyse? Van wie is die, en van wanneer? Is hij er niet: wie kan hem maken?',
    ]);
    expect(bericht).toContain('bij ons bekend als WS-2026-019');
    expect(bericht).toContain('een paar dingen');
  });

  it('tells nothing of what was filled in, whatever that was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, unit: fc.constantFrom('Q', 'X', 'Z') }), (geheim) => {
        const bron: Casus = { ...vol, kern: geheim, aanmelding: { ...AANMELDING, gemeente: geheim, wensOuders: geheim, wensJeugdige: '' } };
        expect(terugbericht('WS-2026-019', aanmeldingVolledig(bron, REGIO))).not.toContain(geheim);
      }),
    );
  });

  it('is signed by the region, once it has a name', () => {
    expect(terugbericht('WS-2026-019', [])).toMatch(/de voorzitter van het Regionaal Expertteam$/u);
    expect(terugbericht('WS-2026-019', [], 'RET Waterstreek')).toMatch(/de voorzitter van RET Waterstreek$/u);
  });

  it('leaves a line to fill in when nothing is missing', () => {
    expect(terugbericht('WS-2026-019', aanmeldingVolledig(vol, REGIO)).split('\n')).toContain('- ');
  });
});
