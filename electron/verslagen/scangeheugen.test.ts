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
  // One word of one text in it.
  expect(controleer(JSON.parse(JSON.stringify(model).replace('vroom', 'traag')) as typeof model, SCAN, []).treffers).not.toBe(treffers);
  expect(controleer(model, SCAN, [{ sleutel: 'naam', middel: 'laten', door: '', reden: 'Mag' }]).treffers).not.toBe(treffers);
  expect(controleer(model, { ...SCAN, namen: [] }, []).treffers).not.toBe(treffers);
});

it('forgets what was asked about longest ago, and nothing that was asked about since', () => {
  const { controleer } = new Scangeheugen();
  const kort = { ...model, delen: [] };
  const vraag = (titel: string): unknown => controleer({ ...kort, titel }, SCAN, keuzes).treffers;
  const [oudste, gevraagd] = [vraag('Oudste'), vraag('Nog eens gevraagd')];
  for (let keer = 0; keer < 6; keer += 1) vraag(`Proef ${keer}`);
  expect(vraag('Nog eens gevraagd')).toBe(gevraagd);
  for (let keer = 6; keer < 12; keer += 1) vraag(`Proef ${keer}`);
  expect(vraag('Nog eens gevraagd')).toBe(gevraagd);
  expect(vraag('Oudste')).not.toBe(oudste);
});
