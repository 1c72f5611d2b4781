import { describe, expect, it } from 'vitest';
import { maakSchrijver } from './schrijver.ts';

const moeder = { naam: 'Janneke van der Velde', rol: 'moeder', organisatie: '' };
const begeleider = { naam: "Bas 't Hart", rol: 'begeleider', organisatie: 'De Terp' };
const { tekst } = maakSchrijver({ deelnemers: [] }, [moeder, begeleider]);

describe('somebody in running text', () => {
  it.each([
    ['Om 15.40 uur belde mevr. J. van der Velde.', 'Om 15.40 uur belde moeder.'],
    ['Mevrouw van der Velde belde.', 'moeder belde.'],
    ['J. Velde belde, en Janneke huilde.', 'moeder belde, en moeder huilde.'],
    ['De heer B. ’t Hart en Bas waren er.', 'begeleider, De Terp en begeleider, De Terp waren er.'],
    ["Meneer 't Hart was er.", 'begeleider, De Terp was er.'],
    ['mevrouw Janneke van der Velde', 'moeder'],
  ])('%s', (getypt, verwacht) => {
    expect(tekst(getypt)).toBe(verwacht);
  });

  it('leaves what only looks like the beginning of a name', () => {
    expect(tekst('We kozen plan B. Janneke vond dat goed.')).toBe('We kozen plan B. moeder vond dat goed.');
    expect(tekst('Het gaat van der ene naar de andere, mevrouw.')).toBe('Het gaat van der ene naar de andere, mevrouw.');
  });
});
