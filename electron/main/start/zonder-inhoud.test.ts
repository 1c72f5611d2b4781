import { describe, expect, it } from 'vitest';
import { zonderInhoud } from './zonder-inhoud.ts';

describe('zonderInhoud', () => {
  it('keeps the places and leaves out a message of several lines', () => {
    const regel = zonderInhoud(new TypeError('eerste regel\ngeheime tweede regel'));
    expect(regel).toMatch(/^TypeError\n\s+at /);
    expect(regel).not.toContain('geheime');
    expect(zonderInhoud('geheim')).toBe('string');
  });
});
