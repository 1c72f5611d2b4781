import { describe, expect, it } from 'vitest';
import { HANDELINGEN, TOETSEN, handelingVan, opschriftVan, type Toetsaanslag } from './toetsen.ts';

const druk = (key: string, extra: Partial<Toetsaanslag> = {}): Toetsaanslag => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...extra });

describe('the keyboard of the live screen', () => {
  it('has exactly one key for every handeling, and no key twice', () => {
    expect(TOETSEN.map((t) => t.handeling).toSorted()).toEqual([...HANDELINGEN].toSorted());
    expect(new Set(TOETSEN.map((t) => `${t.ctrl}${t.shift}${t.toets}`)).size).toBe(TOETSEN.length);
  });

  it('leaves every key alone that edits text, also with Ctrl, Shift or Alt', () => {
    const gewoon = ['a', 'c', 'v', 'x', 'z', 'y', 'b', 'i', 'u', 'p', 'Enter', 'Tab', 'Backspace', 'Delete', 'Home', 'End', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Escape', '?', 'l', 'L'];
    for (const key of gewoon) {
      expect(handelingVan(druk(key), true), key).toBeNull();
      expect(handelingVan(druk(key, { shiftKey: true }), true), `Shift ${key}`).toBeNull();
      expect(handelingVan(druk(key, { ctrlKey: true, altKey: true }), true), `AltGr ${key}`).toBeNull();
    }
    for (const key of ['a', 'c', 'v', 'x', 'z', 'y', 'ArrowLeft', 'ArrowRight', 'Backspace', 'Home', 'End', 'w', 'r', 'p', 'F5']) {
      expect(handelingVan(druk(key, { ctrlKey: true }), true), `Ctrl ${key}`).toBeNull();
    }
  });

  it('knows next and back apart by Shift', () => {
    expect(handelingVan(druk('Enter', { ctrlKey: true }), true)).toBe('volgende');
    expect(handelingVan(druk('Enter', { ctrlKey: true, shiftKey: true }), true)).toBe('vorige');
    expect(handelingVan(druk('Enter', { metaKey: true }), true)).toBe('volgende');
  });

  it('opens the key map with F1 anywhere and with ? outside a field', () => {
    expect(handelingVan(druk('F1'), true)).toBe('toetsenkaart');
    expect(handelingVan(druk('?', { shiftKey: true }), false)).toBe('toetsenkaart');
  });

  it('shows on the button what the keyboard does', () => {
    expect(opschriftVan('gordijn')).toBe('Shift F9');
    expect(handelingVan(druk('F9', { shiftKey: true }), false)).toBe('gordijn');
  });
});
