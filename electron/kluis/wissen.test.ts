import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { MET_WACHTZIN, proefmap, proefomgeving, WACHTZIN } from '../../tests/fouten/kluis-proef.ts';
import { Kluis } from './kluis.ts';
import { isPaar, leesKop, schrijfKop } from './kop.ts';

const gezien = vi.hoisted((): Buffer[] => []);
vi.mock(import('./sleuf.ts'), async (laad) => {
  const echt = await laad();
  return {
    ...echt,
    ontgrendel: async (...invoer: Parameters<typeof echt.ontgrendel>) => {
      const uit = await echt.ontgrendel(...invoer);
      if (uit !== null) gezien.push(uit.hoofdsleutel, uit.slotsleutel);
      return uit;
    },
  };
});

it('the master key is zeroed as soon as the kluis is open, when opening fails after it, and around every change of keys', async () => {
  const map = await proefmap();
  const { kluis } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving());
  await kluis.sluit();
  const weer = await Kluis.open(map, MET_WACHTZIN, proefomgeving());
  expect(gezien).toHaveLength(4);
  await weer.bevestigHerstelcode(await weer.nieuweHerstelcode(WACHTZIN));
  expect(gezien).toHaveLength(8);
  const { houders } = await weer.voegSleutelhouderToe({ naam: 'Joris', wachtzin: 'vijf olifanten zingen onder water', eigenWachtzin: WACHTZIN });
  await weer.wijzigWachtzin({ id: weer.wie.id, huidig: WACHTZIN, nieuw: 'zes giraffen breien warme sjaals' });
  await weer.wijzigWachtzin({ id: weer.wie.id, huidig: 'zes giraffen breien warme sjaals', nieuw: WACHTZIN });
  await weer.verwijderSleutelhouder(houders.find(({ naam }) => naam === 'Joris')?.id ?? '', WACHTZIN);
  expect(gezien).toHaveLength(16);
  await weer.sluit();
  await rm(`${map}/index`);
  await expect(Kluis.open(map, MET_WACHTZIN, proefomgeving())).rejects.toMatchObject({ fout: { code: 'INDEX_BESCHADIGD' } });
  expect(gezien).toHaveLength(18);
  expect(gezien.every((sleutel) => sleutel.length === 32 && sleutel.every((byte) => byte === 0))).toBe(true);
  await rm(map, { recursive: true });
});

it('what was derived from a secret is zeroed when the slot turns out damaged', async () => {
  const map = await proefmap();
  const { kluis } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving());
  await kluis.sluit();
  const omgeving = proefomgeving();
  const kop = leesKop(await readFile(`${map}/kop`), omgeving.profiel.grens);
  const sleuven = kop.sleuven.map((sleuf) => (isPaar(sleuf) ? { ...sleuf, zegel: `${sleuf.zegel.slice(0, -2)}${sleuf.zegel.endsWith('00') ? '01' : '00'}` } : sleuf));
  await writeFile(`${map}/kop`, schrijfKop({ ...kop, sleuven }, randomBytes(32)));
  const afgeleid: Buffer[] = [];
  const sleutelafleiding: typeof omgeving.sleutelafleiding = async (...invoer) => {
    const sleutel = await omgeving.sleutelafleiding(...invoer);
    afgeleid.push(sleutel);
    return sleutel;
  };
  await expect(Kluis.open(map, MET_WACHTZIN, { ...omgeving, sleutelafleiding })).rejects.toMatchObject({ fout: { code: 'KOP_BESCHADIGD' } });
  expect(afgeleid).toHaveLength(1);
  expect(afgeleid.every((sleutel) => sleutel.every((byte) => byte === 0))).toBe(true);
  await rm(map, { recursive: true });
});
