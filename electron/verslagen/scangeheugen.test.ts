import { expect, it } from 'vitest';
import { controleerModel } from '#shared/herleidbaarheid/model';
import { PROEFTAAK } from './proefblad.ts';
import { Scangeheugen } from './scangeheugen.ts';

const { model, keuzes } = PROEFTAAK.opstelling;
const SCAN = { ...PROEFTAAK.opstelling.scan, namen: ['Jansen'] };

it('gives what a scan gives, with the moment of the model that was asked about', () => {
  const { controleer } = new Scangeheugen();
  for (const gemaaktOp of [0, 5]) expect(JSON.stringify(controleer({ ...model, gemaaktOp }, SCAN, keuzes))).toBe(JSON.stringify(controleerModel({ ...model, gemaaktOp }, SCAN, keuzes)));
});

it('looks the same words through once, and others, or with another decision, anew', () => {
  const { controleer } = new Scangeheugen();
  const { treffers } = controleer(model, SCAN, keuzes);
  expect(controleer({ ...model, gemaaktOp: 5 }, SCAN, []).treffers).toBe(treffers);
  expect(controleer({ ...model, titel: 'Anders' }, SCAN, []).treffers).not.toBe(treffers);
  expect(controleer(model, SCAN, [{ sleutel: 'naam', middel: 'laten', door: '', reden: 'Mag' }]).treffers).not.toBe(treffers);
  expect(controleer(model, { ...SCAN, namen: [] }, []).treffers).not.toBe(treffers);
});

it('forgets what was asked about longest ago', () => {
  const { controleer } = new Scangeheugen();
  const { treffers } = controleer(model, SCAN, keuzes);
  for (let keer = 0; keer < 8; keer += 1) controleer({ ...model, titel: `Proef ${keer}` }, SCAN, keuzes);
  expect(controleer(model, SCAN, keuzes).treffers).not.toBe(treffers);
});
