import { describe, expect, it, vi } from 'vitest';

const aanroepen = vi.hoisted(() => ({ beschermd: [] as unknown[], opties: [] as unknown[] }));

// The real electron would start a download; what counts here is what this module asks of it.
vi.mock('electron', () => ({
  BrowserWindow: class {
    readonly webContents = { on: () => undefined };
    constructor(opties: unknown) {
      aanroepen.opties.push(opties);
    }
    on(): void {}
    once(): void {}
    setContentProtection(aan: unknown): void {
      aanroepen.beschermd.push(aan);
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
  it('protects what it shows from capture, and does not flash in the dark', () => {
    maakVoorzittervenster({ sessie: {} as never, ontwikkelen: false }, '/nergens/venster.json');
    expect(aanroepen.beschermd).toEqual([true]);
    expect(aanroepen.opties).toEqual([
      expect.objectContaining({ title: 'Ontwar', show: false, minWidth: 1024, minHeight: 700, backgroundColor: '#1A1815' }),
    ]);
  });
});
