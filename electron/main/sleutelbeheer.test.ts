import { describe, expect, it } from 'vitest';
import { OntwarFout } from '#shared/contract/fouten';
import { Sleutelbeheer } from './sleutelbeheer.ts';

const LIJST = { ik: 'a', houders: [], herstelcodeVan: null, nogTeVernieuwen: 0 };
type Haken = Parameters<ConstructorParameters<typeof Sleutelbeheer>[0]['kluis']['vernieuwSleutels']>[0];

/** A kluis in which renewing goes on for as long as the test says. */
function proef(): { readonly beheer: Sleutelbeheer; readonly gebeurd: string[]; readonly rondes: { readonly haken: Haken; readonly klaar: () => void; readonly mis: (fout: Error) => void }[]; readonly codes: (() => void)[]; tijd: number } {
  const gebeurd: string[] = [];
  const rondes: { haken: Haken; klaar: () => void; mis: (fout: Error) => void }[] = [];
  const codes: (() => void)[] = [];
  const uit = { gebeurd, rondes, codes, tijd: 0 };
  const beheer = new Sleutelbeheer({
    kluis: {
      sleutelhouders: () => Promise.resolve(LIJST),
      voegSleutelhouderToe: () => Promise.resolve(LIJST),
      hernoemSleutelhouder: () => Promise.resolve(LIJST),
      wijzigWachtzin: () => Promise.resolve(LIJST),
      nieuweHerstelcode: () => new Promise((klaar) => void codes.push(() => klaar('CODE'))),
      verwijderSleutelhouder: (id) => (id === 'mis' ? Promise.reject(new Error('mis')) : Promise.resolve(LIJST)),
      vernieuwSleutels: (haken) => new Promise<void>((klaar, mis) => void rondes.push({ haken, klaar, mis })),
    },
    bijVernieuwd: () => void gebeurd.push('gemeld'),
    monotoon: () => uit.tijd,
  });
  return Object.assign(uit, { beheer });
}

const rust = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 0));

it('is not done before what was asked of the keys is done, and written down by who asked it', async () => {
  const p = proef();
  const gevraagd = p.beheer.nieuweHerstelcode('zin').then(async () => {
    for (let stap = 0; stap < 20; stap += 1) await Promise.resolve();
    p.gebeurd.push('opgeschreven');
  });
  const gestopt = p.beheer.stop().then(() => p.gebeurd.push('gestopt'));
  await rust();
  expect(p.gebeurd).toEqual([]);
  p.codes[0]?.();
  await Promise.all([gevraagd, gestopt]);
  expect(p.gebeurd).toEqual(['opgeschreven', 'gestopt']);
});

describe('renewing keys', () => {
  it('begins after a removal and only then, and tells of it now and then and at the end', async () => {
    const p = proef();
    await expect(p.beheer.verwijder('mis', 'zin')).rejects.toThrow('mis');
    expect(p.rondes).toHaveLength(0);
    await p.beheer.verwijder('b', 'zin');
    const [ronde] = p.rondes;
    for (const tijd of [10, 1_999, 2_000, 2_500, 4_100]) {
      p.tijd = tijd;
      ronde?.haken.bijVoortgang(3);
    }
    expect(p.gebeurd).toHaveLength(2);
    ronde?.klaar();
    await rust();
    expect(p.gebeurd).toHaveLength(3);
  });

  it('goes round once more for who was removed meanwhile', async () => {
    const p = proef();
    await p.beheer.verwijder('b', 'zin');
    await p.beheer.verwijder('c', 'zin');
    expect(p.rondes).toHaveLength(1);
    p.rondes[0]?.klaar();
    await rust();
    expect(p.rondes).toHaveLength(2);
  });

  it('stops when the kluis closes, and does not begin again', async () => {
    const p = proef();
    p.beheer.begin();
    const stopt = p.beheer.stop();
    expect(p.rondes[0]?.haken.gestopt()).toBe(true);
    p.rondes[0]?.haken.bijVoortgang(1);
    p.rondes[0]?.klaar();
    await stopt;
    p.beheer.begin();
    await rust();
    expect([p.rondes.length, p.gebeurd]).toEqual([1, []]);
  });

  it('leaves the rest for the next time when the disk cannot take it', async () => {
    const p = proef();
    p.beheer.begin();
    p.rondes[0]?.mis(new OntwarFout({ code: 'SCHIJF_VOL', watGebeurde: '', watVeilig: '', watNu: '' }));
    await rust();
    await p.beheer.stop();
    expect(p.gebeurd).toEqual([]);
  });
});
