import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leesHerstelcode, maakHerstelcode } from './herstelcode.ts';

const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a herstelcode', () => {
  it('has seven groups of four, and reads back however it is typed', () => {
    for (let i = 0; i < 50; i += 1) {
      const code = maakHerstelcode(randomBytes);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      const geheim = leesHerstelcode(code).toString();
      for (const getypt of [code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')}\n`, code.replaceAll('0', 'o').replaceAll('1', 'l'), code.replaceAll('1', 'I')]) {
        expect(leesHerstelcode(getypt).toString()).toBe(geheim);
      }
      expect(leesHerstelcode(maakHerstelcode(randomBytes)).toString()).not.toBe(geheim);
    }
  });

  it('tells every single typing error and every two swapped neighbours from a wrong code', () => {
    const code = maakHerstelcode(randomBytes).replaceAll('-', '');
    for (let i = 0; i < code.length; i += 1) {
      for (const teken of TEKENS.replace(code.charAt(i), '')) {
        expect(() => leesHerstelcode(code.slice(0, i) + teken + code.slice(i + 1))).toThrow(/typefout/);
      }
      const [a, b] = [code.charAt(i), code.charAt(i + 1)];
      if (b !== '' && a !== b) expect(() => leesHerstelcode(code.slice(0, i) + b + a + code.slice(i + 2))).toThrow(/typefout/);
    }
    for (const fout of ['', code.slice(1), `${code}0`, `U${code.slice(1)}`, 'é'.repeat(28)]) expect(() => leesHerstelcode(fout)).toThrow(/typefout/);
  });
});
