import { describe, expect, it } from 'vitest';
import { samen } from './bewaarstaat.ts';

const fout = { code: 'SCHIJF_VOL', watGebeurde: 'x', watVeilig: '', watNu: '', details: [] } as const;

describe('samen', () => {
  it('lets what is lost speak before what is busy, and that before what is saved', () => {
    expect(samen([{ soort: 'bewaard', op: 1 }, { soort: 'bezig' }, { soort: 'mislukt', fout }])).toEqual({ soort: 'mislukt', fout });
    expect(samen([{ soort: 'bewaard', op: 1 }, { soort: 'bezig' }])).toEqual({ soort: 'bezig' });
    expect(samen([{ soort: 'bewaard', op: 1 }, { soort: 'rust' }, { soort: 'bewaard', op: 5 }])).toEqual({ soort: 'bewaard', op: 5 });
    expect(samen([])).toEqual({ soort: 'rust' });
  });
});
