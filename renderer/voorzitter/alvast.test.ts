import { expect, it } from 'vitest';
import { haalNaElkaar } from './alvast.ts';

it('fetches one after the other, each when there is rest, and goes on after one that fails', async () => {
  const gebeurd: string[] = [];
  const wachtend: (() => void)[] = [];
  const taak = (naam: string, fout = false) => async (): Promise<void> => {
    gebeurd.push(naam);
    await Promise.resolve();
    if (fout) throw new Error(naam);
  };
  const rust = async (): Promise<void> => {
    wachtend.shift()?.();
    await new Promise((klaar) => setTimeout(klaar, 0));
  };
  haalNaElkaar([taak('een'), taak('twee', true), taak('drie')], (doe) => wachtend.push(doe));
  expect(gebeurd).toEqual([]);
  await rust();
  expect(gebeurd).toEqual(['een']);
  expect(wachtend).toHaveLength(1);
  await rust();
  await rust();
  expect(gebeurd).toEqual(['een', 'twee', 'drie']);
  expect(wachtend).toEqual([]);
});
