import { rm } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { MET_WACHTZIN, proefmap, proefomgeving, WACHTZIN } from '../../tests/fouten/kluis-proef.ts';
import { Kluis } from './kluis.ts';

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
