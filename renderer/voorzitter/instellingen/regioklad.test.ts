import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { schemaRegio } from '#shared/domein/regio';
import { regiofouten } from '#shared/domein/regioregels';
import { verschuif } from '../../ui/volgorde.ts';
import { bewaarbaar, kladVan, leesPrefix, naamfout, isRegioresten, prefixfout, regioVan, restenVan, voorbeeldcode, zetRegiominuten, type Begrippen, type Lijstnaam, type Regioklad } from './regioklad.ts';

const KLAD = kladVan(STANDAARD_REGIO);
const met = (deel: Partial<Regioklad>): Regioklad => ({ ...KLAD, ...deel });
const hernoemd = (naam: string): Regioklad => met({ ladder: KLAD.ladder.with(0, { id: 'lokaal', naam }) });

describe('a klad of the region', () => {
  it('is the same region again', () => {
    expect(regioVan(KLAD)).toEqual(STANDAARD_REGIO);
  });
});

describe('naamfout', () => {
  it('asks for a name', () => {
    expect(naamfout(hernoemd('  ').ladder, 'lokaal')).toBe('Schrijf een naam.');
    expect(naamfout(hernoemd('Wijkteam').ladder, 'lokaal')).toBeNull();
  });

  it('blames the second of two that are called the same, not the first', () => {
    const rollen = [...KLAD.rollen, { id: 'nieuw', naam: 'ouder ' }];
    expect(naamfout(rollen, 'nieuw')).toBe('Deze naam staat al in de lijst.');
    expect(naamfout(rollen, 'rol-3')).toBeNull();
  });
});

describe('the prefix', () => {
  it.each(['WS', 'A', 'ABCDEF'])('%j is one', (prefix) => {
    expect(prefixfout(prefix)).toBeNull();
  });
  it.each(['', 'W1', 'ABCDEFG', 'W-S', 'É'])('%j is none', (prefix) => {
    expect(prefixfout(prefix)).not.toBeNull();
  });
  it('takes small letters as capitals', () => {
    expect(leesPrefix(' tw')).toBe('TW');
    expect(voorbeeldcode('TW', 2026)).toBe('TW-2026-001');
  });
});

describe('bewaarbaar', () => {
  it('keeps what is right beside what is wrong', () => {
    const { ladder, prefix, naam } = bewaarbaar({ ...hernoemd(''), prefix: 'x1', naam: ' Waterstreek ' }, KLAD);
    expect(ladder).toEqual(KLAD.ladder);
    expect(prefix).toBe('WS');
    expect(naam).toBe('Waterstreek');
  });

  it('leaves out a new item that has no name yet', () => {
    expect(bewaarbaar(met({ rollen: [...KLAD.rollen, { id: 'nieuw', naam: '' }] }), KLAD).rollen).toEqual(KLAD.rollen);
  });

  it('does not put a name back that stands elsewhere by now', () => {
    const ladder = KLAD.ladder.with(0, { id: 'lokaal', naam: '' }).with(1, { id: 'procesregie', naam: 'Lokaal team' });
    const namen = bewaarbaar(met({ ladder }), KLAD).ladder.map((trede) => trede.naam);
    expect(namen.filter((naam) => naam === 'Lokaal team')).toHaveLength(1);
  });

  it('never keeps a default advice type that is gone', () => {
    const adviestypen = KLAD.adviestypen.filter(({ id }) => id !== 'dringend');
    expect(bewaarbaar(met({ adviestypen }), KLAD).adviestype).toBe('consultatief');
  });

  it('is always something the kluis takes', () => {
    for (const klad of [KLAD, hernoemd(''), met({ ladder: [{ id: 'x', naam: '' }] }), met({ prefix: '' }), met({ adviestype: 'weg' })]) {
      expect(schemaRegio.safeParse(regioVan(bewaarbaar(klad, KLAD))).success).toBe(true);
    }
  });
});

/** What a hand can do to a list, in any order. */
const handeling = fc.record({
  lijst: fc.constantFrom<Lijstnaam>('ladder', 'rollen', 'adviestypen', 'leefgebieden'),
  plek: fc.nat(15),
  naam: fc.constantFrom('', ' ', 'Wijkteam', 'wijkteam ', 'Ouder', 'Dringend advies', 'x'),
  doe: fc.constantFrom('hernoem', 'voegToe', 'verwijder', 'omhoog', 'omlaag'),
});

function voerUit(lijst: Begrippen, { plek, naam, doe }: typeof handeling extends fc.Arbitrary<infer H> ? H : never, nummer: number): Begrippen {
  switch (doe) {
    case 'hernoem':
      return lijst.map((begrip, hier) => (hier === plek ? { ...begrip, naam } : begrip));
    case 'voegToe':
      return [...lijst, { id: `nieuw-${nummer}`, naam }];
    case 'verwijder':
      return lijst.length === 1 ? lijst : lijst.filter((_, hier) => hier !== plek);
    default:
      return verschuif(lijst, plek, doe === 'omhoog' ? -1 : 1);
  }
}

describe('whatever someone does to the lists', () => {
  it('what is saved is a region the kluis takes, in the order on screen', () => {
    fc.assert(
      fc.property(fc.array(handeling, { maxLength: 25 }), (handelingen) => {
        let klad = KLAD;
        let goed = KLAD;
        for (const [nummer, wat] of handelingen.entries()) {
          klad = { ...klad, [wat.lijst]: voerUit(klad[wat.lijst], wat, nummer) };
          goed = bewaarbaar(klad, goed);
          const regio = regioVan(goed);
          expect(schemaRegio.safeParse(regio).error).toBeUndefined();
          expect(regiofouten(regio)).toEqual([]);
        }
        const bewaard = goed.ladder.map(({ id }) => id);
        expect(bewaard).toEqual(klad.ladder.map(({ id }) => id).filter((id) => bewaard.includes(id)));
      }),
    );
  });
});

describe('restenVan', () => {
  it('holds only what could not be saved', () => {
    expect(restenVan(KLAD, bewaarbaar(KLAD, KLAD))).toEqual({});
    const klad = { ...hernoemd(' '), prefix: 'W3' };
    expect(restenVan(klad, bewaarbaar(klad, KLAD))).toEqual({ prefix: 'W3', ladder: klad.ladder });
  });

  it.each([
    [{}, true],
    [{ prefix: 'W3', ladder: [{ id: 'a', naam: '' }] }, true],
    [{ prefix: 3 }, false],
    [{ ladder: [{ id: 'a' }] }, false],
    [{ naam: 'x' }, false],
    [null, false],
  ])('knows %j as such: %s', (gelezen, past) => {
    expect(isRegioresten(gelezen)).toBe(past);
  });
});

describe('zetRegiominuten', () => {
  const plek = { werkvormId: 'doorbraak', agendapuntId: 'opening' };

  it('keeps only what differs from the werkvorm', () => {
    const anders = zetRegiominuten({}, plek, 8, 5);
    expect(anders).toEqual({ doorbraak: { opening: 8 } });
    expect(zetRegiominuten(anders, plek, 5, 5)).toEqual({});
  });

  it('leaves the other agendapunten and werkvormen alone', () => {
    const begin = { doorbraak: { opening: 8, leren: 4 }, leersessie: { welkom: 5 } };
    expect(zetRegiominuten(begin, plek, 5, 5)).toEqual({ doorbraak: { leren: 4 }, leersessie: { welkom: 5 } });
  });
});
