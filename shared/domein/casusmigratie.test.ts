import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaCasus } from './casus.ts';
import { migreerCasus } from './casusmigratie.ts';
import { schemaInstellingen } from './instellingen.ts';
import { migreerInstellingen } from './instellingenmigratie.ts';
import { AARD_GEBEURTENIS, THEMAS } from './keuzes.ts';
import { leegTraject, nieuweCasus } from './leegtraject.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const tekst = fc.string({ maxLength: 40 });
/** A casus as version 1 kept it. */
const versie1 = fc.record({
  versie: fc.constant(1),
  id,
  code: fc.constant('WS-2026-001'),
  aangedragenDoor: tekst,
  kern: tekst,
  casusbeeld: fc.record({ situatie: tekst, verloop: tekst, stemJeugdigeEnOuders: tekst, watHielp: tekst }),
  tijdlijn: fc.array(fc.record({ id, wanneer: fc.constantFrom('', '2025', '2025-03', '2025-03-12'), wat: tekst, aard: fc.constantFrom(...AARD_GEBEURTENIS), bron: tekst }), { maxLength: 5 }),
  gemaaktOp: fc.nat(),
  gewijzigdOp: fc.nat(),
});

describe('a casus of version 1', () => {
  it('becomes one of version 2 that says all it said and nothing more', () => {
    fc.assert(
      fc.property(versie1, (oud) => {
        const casus = schemaCasus.parse(migreerCasus(oud));
        expect(casus).toEqual({
          ...oud,
          versie: 2,
          tijdlijn: oud.tijdlijn.map((punt) => ({ ...punt, tot: '', loopt: false, leefgebied: '', andereKijk: [] })),
          ...leegTraject(),
        });
        expect(migreerCasus(casus)).toBe(casus);
      }),
    );
  });

  it('that is no casus, or of a later version, stays as it is', () => {
    for (const anders of [null, 'x', [], {}, { versie: 3 }, { versie: '1' }, nieuweCasus('c', 'WS-2026-001', 0)]) expect(migreerCasus(anders)).toBe(anders);
    expect(schemaCasus.safeParse(migreerCasus({ versie: 1, tijdlijn: 'geen lijst' })).success).toBe(false);
  });
});

it('settings of version 1 keep every choice and get a role', () => {
  for (const thema of THEMAS) {
    const oud = { versie: 1, thema, autoslotMinuten: 25, autoslotTijdensSessieMinuten: 90 };
    expect(schemaInstellingen.parse(migreerInstellingen(oud))).toEqual({ ...oud, versie: 2, eigenRol: 'voorzitter' });
  }
});
