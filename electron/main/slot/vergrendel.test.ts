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
    vergeetLosse: () => void gebeurd.push('vergeten'),
  });
});

describe('maakVergrendeling', () => {
  it('saves first, then takes away the room, the keys and what the window remembers', async () => {
    await opSlot();
    expect(gebeurd).toEqual(['zaal', 'bewaar nu', 'stilte', 'kluis', 'zaal', 'venster', 'vergeten']);
  });

  it('shows the room nothing after it, also when the window put a picture there while the kluis was still open', async () => {
    let zaalOpen = true;
    const slot = maakVergrendeling({
      isOpen: () => open,
      sluitZaal: () => void (zaalOpen = false),
      vraagBewaarNu: () => undefined,
      stilte: () => {
        if (open) zaalOpen = true;
        return Promise.resolve();
      },
      sluitKluis,
      begintOpnieuw: () => Promise.resolve(),
      vergeetLosse: () => undefined,
    });
    await slot();
    expect(zaalOpen).toBe(false);
  });

  it('locks once, however many ask, and again after it was opened', async () => {
    await Promise.all([opSlot(), opSlot(), opSlot()]);
    expect(gebeurd.filter((naam) => naam === 'kluis')).toHaveLength(1);
    await opSlot();
    expect(gebeurd).toHaveLength(7);
    open = true;
    await opSlot();
    expect(gebeurd).toHaveLength(14);
  });

  it('leaves no text on screen when closing the kluis goes wrong', async () => {
    sluitKluis = () => Promise.reject(new Error('schijf weg'));
    await expect(opSlot()).rejects.toThrow('schijf weg');
    expect(gebeurd.slice(-3)).toEqual(['zaal', 'venster', 'vergeten']);
  });
});
