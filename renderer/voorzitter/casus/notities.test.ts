import { describe, expect, it } from 'vitest';
import type { Notitie } from '#shared/domein/traject';
import { nieuwsteEerst, typNotitie } from './notities.ts';

const notitie = (id: string, op: number, tekst = id): Notitie => ({ id, op, door: 'voorzitter', tekst });

describe('notes', () => {
  it('stand with the newest first', () => {
    expect(nieuwsteEerst([notitie('a', 1), notitie('c', 3), notitie('b', 2)]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('begin with a letter, follow what is typed under the time they began, and go when emptied', () => {
    const begin = typNotitie([notitie('a', 1)], notitie('b', 5, 'G'));
    expect(begin).toHaveLength(2);
    const verder = typNotitie(begin, notitie('b', 9, 'Gebeld'));
    expect(verder.at(-1)).toEqual(notitie('b', 5, 'Gebeld'));
    expect(typNotitie(verder, notitie('b', 9, ''))).toEqual([notitie('a', 1)]);
  });
});
