import { describe, expect, it } from 'vitest';
import { vulIn } from './invulplekken.ts';

describe('vulIn', () => {
  it('fills in what is known and leaves other braces alone', () => {
    expect(vulIn('Over {leerthema}, {iets} voor {datum}.', { leerthema: 'Wie? Wat.', datum: '12 maart' })).toBe('Over Wie? Wat., {iets} voor 12 maart.');
  });

  it('leaves out only the sentence of which something is unknown', () => {
    expect(vulIn('Klaar? Stuur het naar {contact}. Graag vóór {datum}. Dank u wel.', { contact: 'a@b.example', datum: ' ' })).toBe('Klaar? Stuur het naar a@b.example. Dank u wel.');
    expect(vulIn('Graag vóór {datum}.', { datum: '' })).toBe('');
  });

  it('does not take what is filled in for a place again', () => {
    expect(vulIn('{leerthema} {contact}', { leerthema: '{contact}', contact: '$& x' })).toBe('{contact} $& x');
  });
});
