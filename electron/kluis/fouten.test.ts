import { describe, expect, it } from 'vitest';
import { kluisfout, openfout, schrijffout } from './fouten.ts';

describe('openfout', () => {
  it.each(['ENOSPC', 'EROFS', 'EIO'])('says of %s nothing about text that was not saved: nothing was typed yet', (code) => {
    const geschreven = schrijffout(Object.assign(new Error(code), { code })).fout;
    const bijOpenen = openfout(schrijffout(Object.assign(new Error(code), { code }))).fout;
    expect(bijOpenen.code).toBe(geschreven.code);
    expect(Object.values(bijOpenen).join(' ')).toMatch(/kan de kluis nu niet open/);
    expect(Object.values(bijOpenen).join(' ')).not.toMatch(/laatste wijziging|typte/);
  });

  it('leaves what is already about opening', () => {
    expect(openfout(kluisfout('WACHTZIN_ONJUIST', { wachtSeconden: 4 })).fout.wachtSeconden).toBe(4);
  });
});
