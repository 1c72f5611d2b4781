import { describe, expect, it } from 'vitest';
import type { Antwoord } from '#shared/contract/fouten';
import { MAX_FORMULIERBESTAND } from '#shared/leertraject/keuzes';
import { maakInlevering, type Inleverbestand, type Leesuitkomst } from './inlevering.ts';

const bestand = (name: string, size = 4): Inleverbestand => ({ name, size, slice: (_van, tot) => ({ arrayBuffer: () => Promise.resolve(new ArrayBuffer(Math.min(tot, size))) }) });
const binnen = (opdrachtId: string): Antwoord<Leesuitkomst> => ({ ok: true, value: { soort: 'opdracht', opdrachtId } });

describe('reading in files', () => {
  it('takes them one after the other, in the order they were given', async () => {
    const volgorde: string[] = [];
    let tegelijk = 0;
    const inlevering = maakInlevering(async (naam) => {
      tegelijk += 1;
      expect(tegelijk).toBe(1);
      await Promise.resolve();
      volgorde.push(naam);
      tegelijk -= 1;
      return binnen(naam);
    }, () => Promise.resolve());
    await inlevering.leesIn([bestand('a'), bestand('b'), bestand('c')]);
    expect(volgorde).toEqual(['a', 'b', 'c']);
    expect(inlevering.stand().regels.map(({ naam, uitkomst }) => [naam, uitkomst.soort])).toEqual([['a', 'opdracht'], ['b', 'opdracht'], ['c', 'opdracht']]);
    expect(inlevering.stand().bezig).toBeNull();
  });

  it('goes on after one that fails, and lists what was not read when it is stopped', async () => {
    const inlevering = maakInlevering(
      (naam) => {
        if (naam === 'b') inlevering.stop();
        return Promise.resolve(naam === 'a' ? { ok: false, fout: { code: 'ONBEKEND', watGebeurde: 'x', watVeilig: '', watNu: '', details: [] } } : binnen(naam));
      },
      () => Promise.resolve(),
    );
    await inlevering.leesIn([bestand('a'), bestand('b'), bestand('c'), bestand('d')]);
    expect(Object.fromEntries(inlevering.stand().regels.map(({ naam, uitkomst }) => [naam, uitkomst.soort]))).toEqual({ a: 'mislukt', b: 'opdracht', c: 'gestopt', d: 'gestopt' });
  });

  it('adds what is given meanwhile to the same go', async () => {
    const inlevering = maakInlevering(
      (naam) => {
        if (naam === 'a') void inlevering.leesIn([bestand('b')]);
        return Promise.resolve(binnen(naam));
      },
      () => Promise.resolve(),
    );
    await inlevering.leesIn([bestand('a')]);
    expect(inlevering.stand().regels.map(({ naam }) => naam)).toEqual(['a', 'b']);
  });

  it('never takes more of a file into memory than shows that it is too big', async () => {
    const maten: number[] = [];
    const inlevering = maakInlevering((_naam, bytes) => {
      maten.push(bytes.length);
      return Promise.resolve(binnen('a'));
    }, () => Promise.resolve());
    await inlevering.leesIn([bestand('groot', MAX_FORMULIERBESTAND * 3)]);
    expect(maten).toEqual([MAX_FORMULIERBESTAND + 1]);
  });

  it('says so of a folder, which has no bytes', async () => {
    const map: Inleverbestand = { name: 'map', size: 4_096, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }) };
    const inlevering = maakInlevering(() => Promise.resolve(binnen('a')), () => Promise.resolve());
    await inlevering.leesIn([map]);
    expect(inlevering.stand().regels[0]?.uitkomst.soort).toBe('mislukt');
  });
});
