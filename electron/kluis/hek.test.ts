import { describe, expect, it } from 'vitest';
import { Hek } from './hek.ts';

/** Something that lasts until it is let go. */
function lang(): { readonly taak: () => Promise<void>; readonly klaar: () => void } {
  let klaar = (): void => undefined;
  const eind = new Promise<void>((los) => {
    klaar = los;
  });
  return { taak: () => eind, klaar };
}

const even = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 1));

describe('a gate', () => {
  it('lets many in at once, and one alone when they are out, before who came later', async () => {
    const hek = new Hek();
    const volgorde: string[] = [];
    const [a, b, alleen] = [lang(), lang(), lang()];
    const samen = [hek.deel(a.taak).then(() => volgorde.push('a')), hek.deel(b.taak).then(() => volgorde.push('b'))];
    const een = hek.alleen(async () => {
      await alleen.taak();
      volgorde.push('alleen');
    });
    const later = hek.deel(async () => volgorde.push('later'));
    b.klaar();
    await even();
    expect(volgorde).toEqual(['b']);
    a.klaar();
    await even();
    expect(volgorde).toEqual(['b', 'a']);
    alleen.klaar();
    await Promise.all([...samen, een, later]);
    expect(volgorde).toEqual(['b', 'a', 'alleen', 'later']);
  });

  it('lets the next one in after a failure, and one alone at a time', async () => {
    const hek = new Hek();
    await expect(hek.deel(() => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
    await expect(hek.alleen(() => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
    let binnen = 0;
    const hoogste: number[] = [];
    const taak = async (): Promise<void> => {
      binnen += 1;
      hoogste.push(binnen);
      await even();
      binnen -= 1;
    };
    await Promise.all([hek.alleen(taak), hek.alleen(taak), hek.deel(taak), hek.alleen(taak)]);
    expect(hoogste).toEqual([1, 1, 1, 1]);
  });
});
