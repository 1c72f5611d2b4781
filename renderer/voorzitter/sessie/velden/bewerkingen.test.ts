import { describe, expect, it } from 'vitest';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { schemaVeld } from '#shared/werkvormen/schema';
import { schemaWaarde, type WaardeVan } from '#shared/werkvormen/waarden';
import {
  gemiddeldCijfer,
  iedereenAanwezig,
  isIngevuld,
  legeWaarde,
  telAanwezigen,
  toonDeelnemer,
  voegActiepuntToe,
  voegInzendingToe,
  wijzigInzending,
  zetAanwezige,
  zetGeenActiepunt,
} from './bewerkingen.ts';

const deelnemer = (id: string, mandaat = ''): Deelnemer => ({ id, naam: 'Roos', rol: 'wijkcoach', organisatie: 'Dijkveen', mandaat, groepId: null });

describe('legeWaarde', () => {
  it('gives every kind of field a value that the schema accepts', () => {
    for (const optie of schemaVeld.options) {
      const soort = optie.shape.soort.value;
      expect(schemaWaarde.safeParse(legeWaarde(soort)).success, soort).toBe(true);
    }
  });
});

describe('aanwezigheid', () => {
  it('marks everyone present with one key, and leaves the exceptions', () => {
    const leeg: WaardeVan<'aanwezigheid'> = { soort: 'aanwezigheid', perDeelnemer: {} };
    const deelnemers = ['a', 'b', 'c'].map((id) => deelnemer(id));
    const met = iedereenAanwezig(zetAanwezige(leeg, deelnemer('b'), { status: 'afwezig', reden: 'ziek' }), deelnemers);
    expect(met.perDeelnemer['b']).toEqual({ status: 'afwezig', reden: 'ziek', mandaat: '' });
    expect(telAanwezigen(met, deelnemers)).toEqual({ aanwezig: 2, afwezig: 1, onbekend: 0 });
    expect(telAanwezigen(leeg, deelnemers).onbekend).toBe(3);
  });

  it('begins with the mandate that was known beforehand, and keeps what was said at the table', () => {
    const leeg: WaardeVan<'aanwezigheid'> = { soort: 'aanwezigheid', perDeelnemer: {} };
    const coach = deelnemer('a', 'tot € 10.000 ');
    expect(iedereenAanwezig(leeg, [coach]).perDeelnemer['a']?.mandaat).toBe('tot € 10.000');
    const anders = zetAanwezige(leeg, coach, { mandaat: 'nee' });
    expect(iedereenAanwezig(anders, [coach]).perDeelnemer['a']?.mandaat).toBe('nee');
  });
});

describe('actiepunten', () => {
  const leeg: WaardeVan<'actiepunten'> = { soort: 'actiepunten', punten: [], geen: [] };
  const erbij = (waarde: WaardeVan<'actiepunten'>, id: string) => voegActiepuntToe(waarde, { id, deelnemerId: 'd', tekst: 'ik bel' }, 3);

  it('are private, and three at most a person', () => {
    const vier = ['1', '2', '3', '4'].reduce(erbij, leeg);
    expect(vier.punten.map((p) => p.id)).toEqual(['1', '2', '3']);
    expect(vier.punten.every((p) => !p.gedeeld)).toBe(true);
  });

  it('and "geen" exclude each other', () => {
    expect(erbij(zetGeenActiepunt(leeg, 'd', true), '1').geen).toEqual([]);
    expect(zetGeenActiepunt(erbij(leeg, '1'), 'd', true).geen).toEqual([]);
    expect(zetGeenActiepunt(zetGeenActiepunt(leeg, 'd', true), 'd', false).geen).toEqual([]);
  });
});

describe('enquête', () => {
  it('counts only forms on which something stands, and averages from five scores on', () => {
    const leeg: WaardeVan<'enquete'> = { soort: 'enquete', inzendingen: [] };
    expect(gemiddeldCijfer(leeg)).toBeNull();
    const met = ['1', '2', '3'].reduce(voegInzendingToe, leeg);
    const ingevuld = wijzigInzending(wijzigInzending(met, '1', { cijfer: 8 }), '2', { cijfer: 7, antwoorden: { v: 'goed' } });
    expect(ingevuld.inzendingen.map(isIngevuld)).toEqual([true, true, false]);
    expect(gemiddeldCijfer(ingevuld)).toBeNull();
    const vijf = ['a', 'b', 'c'].reduce((waarde, id) => wijzigInzending(voegInzendingToe(waarde, id), id, { cijfer: 6 }), ingevuld);
    expect(gemiddeldCijfer(vijf)).toBe('6,6');
  });
});

describe('toonDeelnemer', () => {
  it('keeps the name apart from what others may hear', () => {
    expect(toonDeelnemer(deelnemer('a'))).toEqual({ hoofd: 'wijkcoach, Dijkveen', sub: 'Roos' });
  });
});
