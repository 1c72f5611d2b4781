import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ligtIn } from './eigenmap.ts';

let basis: string;

beforeAll(async () => {
  basis = await mkdtemp(join(tmpdir(), 'eigenmap-'));
  await mkdir(join(basis, 'gegevens', 'kluis'), { recursive: true });
  await mkdir(join(basis, 'gegevens-anders'));
  await symlink(join(basis, 'gegevens'), join(basis, 'omweg'));
});
afterAll(() => rm(basis, { recursive: true, force: true }));

it.each([
  ['gegevens', true],
  ['gegevens/kluis', true],
  ['omweg', true],
  ['omweg/kluis', true],
  ['gegevens-anders', false],
  ['', false],
])('%s lies in the folder of the app: %s', async (pad, verwacht) => {
  expect(await ligtIn(join(basis, pad), join(basis, 'gegevens'))).toBe(verwacht);
});
