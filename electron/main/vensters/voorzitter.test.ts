import { describe, expect, it, vi } from 'vitest';

const aanroepen = vi.hoisted(() => ({ opVolgorde: [] as string[], opties: [] as unknown[] }));

// The real electron would start a download; what counts here is what this module asks of it.
vi.mock('electron', () => ({
  BrowserWindow: class {
    readonly webContents = { on: () => undefined, once: (naam: string, klaar: () => void) => aanroepen.opVolgorde.push(naam) && klaar() };
    constructor(opties: unknown) {
      aanroepen.opties.push(opties);
    }
    on(): void {}
    setContentProtection(aan: unknown): void {
      aanroepen.opVolgorde.push(`beschermd ${String(aan)}`);
    }
    show(): void {
      aanroepen.opVolgorde.push('getoond');
    }
  },
  app: { on: () => undefined },
  nativeTheme: { shouldUseDarkColors: true },
  screen: {
    getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }),
    getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
  },
}));

const { maakVoorzittervenster } = await import('./voorzitter.ts');

describe('maakVoorzittervenster', () => {
  it('is protected from capture before it shows, and does not flash in the dark', () => {
    maakVoorzittervenster({ sessie: {} as never, ontwikkelen: false }, '/nergens/venster.json');
    expect(aanroepen.opVolgorde).toEqual(['beschermd true', 'dom-ready', 'getoond']);
    expect(aanroepen.opties).toEqual([
      expect.objectContaining({ title: 'Ontwar', show: false, minWidth: 1024, minHeight: 700, paintWhenInitiallyHidden: false, backgroundColor: '#1A1815' }),
    ]);
  });
});
