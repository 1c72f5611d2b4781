import { notifications, notificationsStore } from '@mantine/notifications';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { meld, meldFout, meldVerwijderd, ruimMeldingenOp } from './meldingen.tsx';

const aantal = (): number => notificationsStore.getState().notifications.length;

beforeEach(() => {
  for (const { id } of notificationsStore.getState().notifications) notifications.hide(id ?? '');
});

describe('what hangs over the screen', () => {
  it('is said once, however often it happens', () => {
    meld('Bewaard.');
    meld('Bewaard.');
    meld('Verstuurd.');
    expect(notificationsStore.getState().notifications.map(({ message }) => message)).toEqual(['Bewaard.', 'Verstuurd.']);
  });

  it('offers to undo no more than the last two things', () => {
    for (const wat of ['een', 'twee', 'drie']) meldVerwijderd(`Regel ${wat} weggehaald.`, vi.fn());
    expect(aantal()).toBe(2);
  });

  it('takes along what was said when somebody goes on to something else, but no error', () => {
    meld('Bewaard.');
    meldVerwijderd('Regel weggehaald.', vi.fn());
    meldFout({ code: 'SCHIJF_VOL', watGebeurde: 'Er is geen ruimte meer.', watVeilig: '', watNu: '', details: [] });
    ruimMeldingenOp();
    expect(notificationsStore.getState().notifications.map(({ title }) => title)).toEqual(['Er is geen ruimte meer.']);
  });
});
