import { beforeEach, describe, expect, it } from 'vitest';
import { maakVergrendeling } from './vergrendel.ts';

let gebeurd: string[];
let open: boolean;
let sluitKluis: () => Promise<void>;
let opSlot: () => Promise<void>;

beforeEach(() => {
  gebeurd = [];
  open = true;
  sluitKluis = () => {
    gebeurd.push('kluis');
    open = false;
    return Promise.resolve();
  };
  const stap = (naam: string) => (): Promise<void> => {
    gebeurd.push(naam);
    return Promise.resolve();
  };
  opSlot = maakVergrendeling({
    isOpen: () => open,
    sluitZaal: () => void gebeurd.push('zaal'),
    vraagBewaarNu: () => void gebeurd.push('bewaar nu'),
    stilte: stap('stilte'),
    sluitKluis: () => sluitKluis(),
    begintOpnieuw: stap('venster'),
  });
});

describe('maakVergrendeling', () => {
  it('saves first, then takes away the room, the keys and what the window remembers', async () => {
    await opSlot();
    expect(gebeurd).toEqual(['zaal', 'bewaar nu', 'stilte', 'kluis', 'venster']);
  });

  it('locks once, however many ask, and again after it was opened', async () => {
    await Promise.all([opSlot(), opSlot(), opSlot()]);
    expect(gebeurd.filter((naam) => naam === 'kluis')).toHaveLength(1);
    await opSlot();
    expect(gebeurd).toHaveLength(5);
    open = true;
    await opSlot();
    expect(gebeurd).toHaveLength(10);
  });

  it('leaves no text on screen when closing the kluis goes wrong', async () => {
    sluitKluis = () => Promise.reject(new Error('schijf weg'));
    await expect(opSlot()).rejects.toThrow('schijf weg');
    expect(gebeurd.at(-1)).toBe('venster');
  });
});
