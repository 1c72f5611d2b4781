import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { MET_WACHTZIN, proefmap, proefomgeving, WACHTZIN } from '../../tests/fouten/kluis-proef.ts';
import { schijfbestanden } from './bestanden.ts';
import { Kluis } from './kluis.ts';

/** Every pair of key and nonce that something was encrypted with. */
const paren = vi.hoisted((): string[] => []);
vi.mock(import('node:crypto'), async (laad) => {
  const echt = await laad();
  const createCipheriv = ((...invoer: Parameters<typeof echt.createCipheriv>) => {
    const [, sleutel, nonce] = invoer;
    paren.push(`${Buffer.from(sleutel as Buffer).toString('hex')} ${Buffer.from(nonce as Buffer).toString('hex')}`);
    return echt.createCipheriv(...invoer);
  }) as typeof echt.createCipheriv;
  return { ...echt, createCipheriv };
});

const stil = { sync: async () => undefined };
const zonderSync = {
  ...schijfbestanden,
  maak: async (pad: string) => ({ ...(await schijfbestanden.maak(pad)), ...stil }),
  openBestaand: async (pad: string) => ({ ...(await schijfbestanden.openBestaand(pad)), ...stil }),
  openMap: async (pad: string) => ({ ...(await schijfbestanden.openMap(pad)), ...stil }),
};
const ANDER = 'vijf olifanten zingen onder water';

it('no key is used twice with the same nonce, over thousands of operations of every kind', async () => {
  const map = join(await proefmap(), 'kluis');
  const omgeving = () => proefomgeving({ bestanden: zonderSync });
  const { kluis: eerste, herstelcode } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, omgeving());
  let kluis = eerste;
  await kluis.bevestigHerstelcode(herstelcode);
  for (let ronde = 0; ronde < 4; ronde += 1) {
    for (let i = 0; i < 500; i += 1) await kluis.bewaar({ id: `r${i % 9}`, soort: 'casus', inhoud: i, regel: { even: i % 2 } });
    await kluis.vernietig('r0');
    const { houders } = await kluis.voegSleutelhouderToe({ naam: 'Joris', wachtzin: ANDER, eigenWachtzin: WACHTZIN });
    await kluis.hernoemSleutelhouder(kluis.wie.id, `Vera ${ronde}`);
    await kluis.nieuweHerstelcode(WACHTZIN);
    await kluis.wijzigWachtzin({ id: kluis.wie.id, huidig: WACHTZIN, nieuw: `${WACHTZIN} elders` });
    await kluis.wijzigWachtzin({ id: kluis.wie.id, huidig: `${WACHTZIN} elders`, nieuw: WACHTZIN });
    await kluis.logboek.schrijf({ op: 1, wie: kluis.wie, soort: 'gelezen', onderwerp: 'casus', recordId: 'r1', casussen: [], voor: '', bijzonder: '', gelukt: true });
    await kluis.verwijderSleutelhouder(houders.find(({ naam }) => naam === 'Joris')?.id ?? '', WACHTZIN);
    await kluis.bewaar({ id: 'r1', soort: 'casus', inhoud: 'na', regel: null });
    await kluis.vernieuwSleutels({ bijVoortgang: () => undefined, gestopt: () => ronde % 2 === 0 });
    await kluis.sluit();
    kluis = await Kluis.open(map, MET_WACHTZIN, omgeving());
  }
  await kluis.sluit();
  expect(paren.length).toBeGreaterThan(4_000);
  expect(new Set(paren).size).toBe(paren.length);
  // Many keys were in use, each for its own purpose.
  expect(new Set(paren.map((paar) => paar.slice(0, 64))).size).toBeGreaterThan(80);
  await rm(join(map, '..'), { recursive: true });
}, 120_000);
