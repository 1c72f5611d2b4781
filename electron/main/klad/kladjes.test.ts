import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fout, Opslag } from '../../../tests/materiaal/laptop.ts';
import { ALGEMEEN, kladId, Kladjes } from './kladjes.ts';

let opslag: Opslag;
let kladjes: Kladjes;

beforeEach(async () => {
  opslag = new Opslag();
  kladjes = new Kladjes(opslag);
  await opslag.bewaar({ id: 'c1', soort: 'casus', inhoud: {}, regel: {} });
  await opslag.bewaar({ id: 's1', soort: 'sessie', inhoud: {}, regel: {} });
});

const geen = () => Promise.resolve(new Set<string>());

describe('Kladjes', () => {
  it('keeps what is typed by the form, the newest last, and is gone when the last one is forgotten', async () => {
    await kladjes.bewaar('c1', 'wissel', 'eerste');
    await kladjes.bewaar('c1', 'afspraak', 'bellen');
    await kladjes.bewaar('c1', 'wissel', 'tweede');
    expect(await new Kladjes(opslag).lees('c1')).toEqual([
      { naam: 'afspraak', tekst: 'bellen' },
      { naam: 'wissel', tekst: 'tweede' },
    ]);
    expect(await kladjes.lees('s1')).toEqual([]);
    await kladjes.bewaar('c1', 'wissel', null);
    await kladjes.bewaar('c1', 'wissel', null);
    expect(await kladjes.lees('c1')).toHaveLength(1);
    await kladjes.bewaar('c1', 'afspraak', null);
    expect(opslag.schijf.has(kladId('c1'))).toBe(false);
  });

  it('keeps what belongs to no record yet, and nothing of a record that is not there', async () => {
    await kladjes.bewaar(ALGEMEEN, 'nieuwe casus', 'WS-2026-001');
    expect(await kladjes.lees(ALGEMEEN)).toHaveLength(1);
    await expect(kladjes.bewaar('weg', 'wissel', 'tekst')).rejects.toMatchObject({ fout: { code: 'NIET_GEVONDEN' } });
    expect(opslag.schijf.has(kladId('weg'))).toBe(false);
  });

  it('goes with the record it belongs to, and what a window sends after that is not written anew', async () => {
    await kladjes.bewaar('c1', 'wissel', 'tekst');
    const nakomer = vi.fn();
    const weg = kladjes.vernietigVan('c1');
    const laat = kladjes.bewaar('c1', 'wissel', 'te laat').catch(nakomer);
    await Promise.all([weg, laat]);
    expect(nakomer).toHaveBeenCalledOnce();
    expect(opslag.schijf.has(kladId('c1'))).toBe(false);
    kladjes.blijft('c1');
    await kladjes.bewaar('c1', 'wissel', 'toch');
    expect(await kladjes.lees('c1')).toEqual([{ naam: 'wissel', tekst: 'toch' }]);
  });

  it('can be kept again when destroying it failed', async () => {
    await kladjes.bewaar('c1', 'wissel', 'tekst');
    vi.spyOn(opslag, 'vernietig').mockRejectedValueOnce(fout('SCHIJF_VOL'));
    await expect(kladjes.vernietigVan('c1')).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL' } });
    await kladjes.bewaar('c1', 'wissel', 'verder');
    expect(await kladjes.lees('c1')).toEqual([{ naam: 'wissel', tekst: 'verder' }]);
  });

  it('clears drafts of records that are gone, and keeps those of damaged ones', async () => {
    for (const van of ['c1', 's1', ALGEMEEN]) await kladjes.bewaar(van, 'vorm', 'tekst');
    opslag.schijf.delete('c1');
    opslag.schijf.delete('s1');
    await new Kladjes(opslag).ruimOp(() => Promise.resolve(new Set(['s1'])));
    expect(new Set(opslag.schijf.keys())).toEqual(new Set([kladId(ALGEMEEN), kladId('s1')]));
    await new Kladjes(opslag).ruimOp(geen);
    expect([...opslag.schijf.keys()]).toEqual([kladId(ALGEMEEN)]);
  });

  it('leaves a draft of a newer Ontwar as it is', async () => {
    const nieuwer = { id: kladId('c1'), soort: 'klad', inhoud: { versie: 2 }, regel: null } as const;
    await opslag.bewaar(nieuwer);
    expect(await kladjes.lees('c1')).toEqual([]);
    await expect(kladjes.bewaar('c1', 'wissel', 'tekst')).rejects.toMatchObject({ fout: { code: 'VERSIE_TE_NIEUW' } });
    expect(await opslag.lees(kladId('c1'))).toEqual(nieuwer.inhoud);
  });

  it('keeps of one record not more than a hundred, the newest', async () => {
    for (let n = 0; n < 103; n += 1) await kladjes.bewaar('c1', `vorm ${n}`, 'tekst');
    const over = await kladjes.lees('c1');
    expect(over).toHaveLength(100);
    expect(over.at(-1)).toEqual({ naam: 'vorm 102', tekst: 'tekst' });
  });
});
