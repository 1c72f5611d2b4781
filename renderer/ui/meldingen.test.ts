import { notificationsStore } from '@mantine/notifications';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { meld, meldVerwijderd, ruimOngedaanOp } from './meldingen.tsx';

const aantal = (): number => notificationsStore.getState().notifications.length;

beforeEach(() => {
  for (const melding of notificationsStore.getState().notifications) melding.onClose?.(melding);
  notificationsStore.setState({ ...notificationsStore.getState(), notifications: [], queue: [] });
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

  it('offers no undoing of what somebody left behind, and keeps what was said', () => {
    meld('Bewaard.');
    meldVerwijderd('Regel weggehaald.', vi.fn());
    ruimOngedaanOp();
    expect(notificationsStore.getState().notifications.map(({ message }) => message)).toEqual(['Bewaard.']);
  });
});
