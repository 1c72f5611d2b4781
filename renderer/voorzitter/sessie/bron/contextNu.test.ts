import { expect, it } from 'vitest';
import type { Sessiecontext } from '#shared/werkvormen/sessie';
import { volgContext } from './contextNu.ts';
import type { Sessiebeeld, Sessiestand } from './sessiebron.ts';

const stand = (onderwerp: string): Sessiestand => ({ snapshot: { onderwerp } }) as unknown as Sessiestand;
const contextVan = ({ snapshot }: Sessiestand): Sessiecontext => ({ plan: snapshot }) as unknown as Sessiecontext;

it('knows what was saved after it was handed out', () => {
  let beeld: Pick<Sessiebeeld, 'stand' | 'kladden'> = { stand: null, kladden: {} };
  const nu = volgContext(() => beeld, contextVan);
  expect(nu()).toBeNull();
  beeld = { ...beeld, stand: stand('eerst') };
  expect(nu()?.plan.onderwerp).toBe('eerst');
  beeld = { ...beeld, stand: stand('bewaard') };
  expect(nu()?.plan.onderwerp).toBe('bewaard');
});
