import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tijdvakken } from '#shared/werkvormen/klok';
import type { SessieOpdracht } from '#shared/werkvormen/sessie';
import { spiegel } from '#shared/werkvormen/stand';
import { fout, Laptop } from '../../tests/materiaal/laptop.ts';
import { invulling, lijst, MINUUT, plekUit } from '../../tests/materiaal/proefsessie.ts';
import { leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';

/*
 * Whatever happens, in whatever order: what was acknowledged is there after a crash, what was refused is not, and the time
 * spent is the time that really passed while the clock ran.
 */
type Voorval =
  | { readonly soort: 'stuur'; readonly opdracht: SessieOpdracht; readonly schijfVol: boolean }
  | { readonly soort: 'wacht'; readonly ms: number }
  | { readonly soort: 'zetKlok'; readonly ms: number }
  | { readonly soort: 'slaap'; readonly ms: number }
  | { readonly soort: 'crash'; readonly ms: number };

const ms = fc.integer({ min: 0, max: 20 * MINUUT });
const opdracht = fc.oneof(
  fc.constantFrom<SessieOpdracht>(
    { type: 'agenda.volgende', reden: 'x' },
    { type: 'agenda.volgende' },
    { type: 'agenda.vorige' },
    { type: 'agenda.slaOver', omvang: 'onderdeel', reden: 'x' },
    { type: 'agenda.spring', naar: plekUit('knooppunten/k3/leren') },
    { type: 'agenda.spring', naar: plekUit('welkom') },
    { type: 'klok.pauzeer' },
    { type: 'klok.hervat' },
    { type: 'klok.verleng', minuten: 5 },
    { type: 'sessie.sluit' },
    { type: 'sessie.heropen' },
  ),
  fc.string({ maxLength: 20 }).map((tekst) => invulling('casusbeeld', 'gemist', lijst(tekst))),
);
const voorval: fc.Arbitrary<Voorval> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ soort: fc.constant('stuur' as const), opdracht, schijfVol: fc.nat({ max: 4 }).map((n) => n === 0) }) },
  { weight: 4, arbitrary: fc.record({ soort: fc.constant('wacht' as const), ms }) },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant('zetKlok' as const), ms: fc.integer({ min: -50 * MINUUT, max: 50 * MINUUT }) }) },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant('slaap' as const), ms }) },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant('crash' as const), ms }) },
);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

it('keeps every acknowledged change and the real time, through crashes, a full disk, sleep and a clock that is set', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(voorval, { maxLength: 30 }), async (voorvallen) => {
      const laptop = new Laptop();
      const { id } = await laptop.sessies.maak({ werkvormId: 'leersessie' });
      await laptop.sessies.stuur(id, { type: 'plan.wijzig', plan: tweeGroepen });
      await laptop.sessies.stuur(id, { type: 'sessie.start' });

      const context = async () => spiegel(leersessie, (await laptop.sessies.open(id)).snapshot).context;
      const besteed = async () => {
        const ctx = await context();
        return tijdvakken(leersessie, ctx, laptop.wand).reduce((som, t) => som + t.verlopenMs, 0);
      };
      /** The same without what passing time alone changes. */
      const inhoud = async () => {
        const { antwoorden, voortgang, afwijkingen, terug, rondeItem } = await context();
        return JSON.stringify([antwoorden, voortgang, afwijkingen.map((a) => a.plek), terug, rondeItem]);
      };
      let verwacht = 0;
      const verstrijkt = async (duur: number, hoe: () => void) => {
        const { klok } = await context();
        if (klok.sinds !== null && klok.tijdvak !== null) verwacht += duur;
        hoe();
      };

      for (const wat of voorvallen) {
        const voor = await inhoud();
        switch (wat.soort) {
          case 'stuur': {
            laptop.opslag.fout = wat.schijfVol ? fout('SCHIJF_VOL') : null;
            const erkend = await laptop.sessies.stuur(id, wat.opdracht).then(() => true, () => false);
            laptop.opslag.fout = null;
            if (!erkend) expect(await inhoud()).toBe(voor);
            if (erkend && wat.opdracht.type === 'veld.vulIn') expect((await context()).antwoorden['casusbeeld#gemist']).toEqual(wat.opdracht.waarde);
            break;
          }
          case 'wacht':
            await verstrijkt(wat.ms, () => laptop.wacht(wat.ms));
            break;
          case 'zetKlok':
            laptop.wand += wat.ms;
            await laptop.tik();
            break;
          case 'slaap':
            await verstrijkt(wat.ms, () => {
              laptop.klok.voorSlaap();
              laptop.wand += wat.ms;
              laptop.klok.naSlaap();
            });
            break;
          case 'crash':
            await verstrijkt(wat.ms, () => laptop.wacht(wat.ms));
            laptop.dood();
            break;
        }
        if (wat.soort !== 'stuur') expect(await inhoud()).toBe(voor);
        // A clock set by two seconds or less is taken for drift.
        const speling = voorvallen.filter((v) => v.soort === 'zetKlok' && Math.abs(v.ms) <= 2_000).length * 2_000;
        expect(Math.abs((await besteed()) - verwacht)).toBeLessThanOrEqual(speling);
      }
      await laptop.sessies.sluitAlles();
    }),
    { numRuns: 150 },
  );
});
