import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proefmap, proefomgeving, uitkomst, WACHTZIN } from '../../tests/fouten/kluis-proef.ts';
import { Kluis } from './kluis.ts';

it('asks an open kluis for its wachtzin anew: a wrong one counts as an attempt, and it stays open', async () => {
  const map = await proefmap();
  let tijd = 1_770_000_000_000;
  const { kluis } = await Kluis.maak(join(map, 'kluis'), { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ nu: () => tijd }));
  try {
    expect(await uitkomst(kluis.controleerWachtzin(WACHTZIN))).toBe('goed');
    const codes: string[] = [];
    for (let keer = 0; keer < 8; keer += 1) codes.push(await uitkomst(kluis.controleerWachtzin('een heel andere zin')));
    expect(codes[0]).toBe('WACHTZIN_ONJUIST');
    expect(codes.at(-1)).toBe('WACHTEN_NA_POGINGEN');
    expect(await uitkomst(kluis.controleerWachtzin(WACHTZIN))).toBe('WACHTEN_NA_POGINGEN');
    tijd += 61_000;
    expect(await uitkomst(kluis.controleerWachtzin(WACHTZIN))).toBe('goed');
    expect(kluis.lijst('casus')).toEqual([]);
    await kluis.sluit();
    expect(await uitkomst(kluis.controleerWachtzin(WACHTZIN))).toBe('KLUIS_OP_SLOT');
  } finally {
    await kluis.sluit();
    await rm(map, { recursive: true });
  }
});
