import { describe, expect, it } from 'vitest';
import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { Casus, Casusinhoud } from '#shared/domein/casus';
import { nieuweCasus } from '#shared/domein/leegtraject';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import { inhoudVan, maakCasushouder } from './casushouder.ts';

const FOUT: Fout = { code: 'SCHIJF_VOL', watGebeurde: 'De schijf is vol.', watVeilig: '', watNu: '', details: [] };

/** A main that keeps one casus and can be told to fail. */
function proef() {
  const main = { casus: nieuweCasus('a', 'WS-2026-019', 1), bewaarFaalt: false, leesFaalt: false, bewaard: [] as Casusinhoud[] };
  const houder = maakCasushouder({
    lees: () => Promise.resolve<Antwoord<Casus>>(main.leesFaalt ? { ok: false, fout: FOUT } : { ok: true, value: main.casus }),
    bewaar: (inhoud) => {
      if (main.bewaarFaalt) return Promise.resolve<Antwoord<{ readonly bewaardOp: number }>>({ ok: false, fout: FOUT });
      main.bewaard.push(inhoud);
      main.casus = { ...main.casus, ...inhoud };
      return Promise.resolve<Antwoord<{ readonly bewaardOp: number }>>({ ok: true, value: { bewaardOp: 5 } });
    },
    foutVan: () => FOUT,
  });
  const wissel = (gebeurtenis: Loopgebeurtenis) =>
    houder.wissel(() => {
      main.casus = { ...main.casus, levensloop: [{ gebeurtenis, naar: 'aangemeld', op: 5, door: 'voorzitter' }] };
      return Promise.resolve({ ok: true, value: main.casus });
    });
  return { main, houder, wissel };
}

describe('a casus on screen', () => {
  it('sends all that a window can change, and nothing of what main writes', () => {
    const { versie, id, gemaaktOp, gewijzigdOp, levensloop, overleggen, verslagen, ...rest } = nieuweCasus('a', 'WS-2026-019', 1);
    expect([versie, id, gemaaktOp, gewijzigdOp, levensloop, overleggen, verslagen]).toHaveLength(7);
    expect(inhoudVan(nieuweCasus('a', 'WS-2026-019', 1))).toEqual(rest);
  });

  it('shows the aanmelding at once on the day its form says', async () => {
    const { main, houder } = proef();
    main.casus = { ...main.casus, levensloop: [{ gebeurtenis: { type: 'meldAan', dag: '2026-03-12' }, naar: 'aangemeld', op: 5, door: 'voorzitter' }] };
    await houder.herlees();
    houder.wijzig((inhoud) => ({ ...inhoud, aanmelding: { ...inhoud.aanmelding, op: '2026-03-02' } }));
    expect(houder.stand().record?.levensloop[0]?.gebeurtenis.dag).toBe('2026-03-02');
  });

  it('is read, changed and saved, and tells who listens', async () => {
    const { main, houder } = proef();
    await houder.herlees();
    let gehoord = 0;
    const stop = houder.luister(() => (gehoord += 1));
    houder.wijzig((inhoud) => ({ ...inhoud, kern: 'Waar' }));
    houder.wijzig((inhoud) => ({ ...inhoud, kern: `${inhoud.kern} wonen?` }));
    expect(houder.stand().record?.kern).toBe('Waar wonen?');
    expect(await houder.bewaarNu()).toBe(true);
    expect(main.bewaard.at(-1)?.kern).toBe('Waar wonen?');
    expect(houder.stand().bewaarstatus).toEqual({ soort: 'bewaard', op: 5 });
    stop();
    const eerder = gehoord;
    houder.wijzig((inhoud) => ({ ...inhoud, kern: 'Stil' }));
    expect(gehoord).toBe(eerder);
  });

  it('says why it could not be read', async () => {
    const { main, houder } = proef();
    main.leesFaalt = true;
    await houder.herlees();
    expect(houder.stand()).toMatchObject({ record: null, fout: FOUT });
    main.leesFaalt = false;
    await houder.herlees();
    expect(houder.stand()).toMatchObject({ record: { id: 'a' }, fout: null });
  });

  it('reads nothing over a text that could not be saved', async () => {
    const { main, houder, wissel } = proef();
    await houder.herlees();
    main.bewaarFaalt = true;
    houder.wijzig((inhoud) => ({ ...inhoud, kern: 'getypt' }));
    expect(await houder.bewaarNu()).toBe(false);
    await houder.herlees();
    expect(houder.stand()).toMatchObject({ record: { kern: 'getypt' }, bewaarstatus: { soort: 'mislukt' } });
    expect(await wissel({ type: 'meldAan', dag: '2026-03-02' })).toEqual(FOUT);
  });

  it('keeps what is typed while it is read again, together with what main wrote', async () => {
    const { main, houder } = proef();
    await houder.herlees();
    main.casus = { ...main.casus, verslagen: [{ sessieId: 's', versie: 1, status: 'concept', op: 3, bestandsnaam: 'verslag.pdf' }] };
    const gelezen = houder.herlees();
    await Promise.resolve();
    houder.wijzig((inhoud) => ({ ...inhoud, kern: 'getypt' }));
    await gelezen;
    expect(houder.stand().record).toMatchObject({ kern: 'getypt', verslagen: [{ versie: 1 }] });
  });

  it('moves to another step after what was typed is on disk', async () => {
    const { main, houder, wissel } = proef();
    await houder.herlees();
    houder.wijzig((inhoud) => ({ ...inhoud, kern: 'getypt' }));
    expect(await wissel({ type: 'meldAan', dag: '2026-03-02' })).toBeNull();
    expect(houder.stand().record).toMatchObject({ kern: 'getypt', levensloop: [{ naar: 'aangemeld' }] });
    expect(main.bewaard).toHaveLength(1);
  });
});
