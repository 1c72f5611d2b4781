import { describe, expect, it } from 'vitest';
import type { Antwoord, Fout } from '#shared/contract/fouten';
import { maakRecordhouder } from './recordhouder.ts';

const FOUT: Fout = { code: 'SCHIJF_VOL', watGebeurde: 'De schijf is vol.', watVeilig: '', watNu: '', details: [] };

interface Blad {
  readonly tekst: string;
  /** Written by main alone. */
  readonly teller: number;
}

function proef() {
  const main = { blad: { tekst: 'oud', teller: 0 } as Blad, bewaarFaalt: false, laatLos: [] as (() => void)[], wacht: false };
  const houder = maakRecordhouder<Blad, string>({
    lees: () => Promise.resolve<Antwoord<Blad>>({ ok: true, value: main.blad }),
    bewaar: async (tekst) => {
      if (main.wacht) await new Promise<void>((los) => main.laatLos.push(los));
      if (main.bewaarFaalt) return { ok: false, fout: FOUT };
      main.blad = { ...main.blad, tekst };
      return { ok: true, value: { bewaardOp: 1 } };
    },
    inhoudVan: ({ tekst }) => tekst,
    metInhoud: (blad, tekst) => ({ ...blad, tekst }),
    foutVan: () => FOUT,
  });
  return { main, houder };
}

describe('a record on screen', () => {
  it('asks main only after what was typed is on disk', async () => {
    const { main, houder } = proef();
    await houder.herlees();
    main.wacht = true;
    houder.wijzig(() => 'nieuw');
    const antwoord = houder.voor(() => Promise.resolve<Antwoord<string>>({ ok: true, value: main.blad.tekst }));
    main.laatLos[0]?.();
    expect(await antwoord).toEqual({ ok: true, value: 'nieuw' });
  });

  it('asks nothing while what was typed could not be saved, and says why', async () => {
    const { main, houder } = proef();
    await houder.herlees();
    main.bewaarFaalt = true;
    houder.wijzig(() => 'nieuw');
    expect(await houder.voor(() => Promise.reject(new Error('not to be asked')))).toEqual({ ok: false, fout: FOUT });
  });

  it('shows what main wrote by itself', async () => {
    const { houder } = proef();
    await houder.herlees();
    await houder.neemOver({ tekst: 'oud', teller: 7 });
    expect(houder.stand().record).toEqual({ tekst: 'oud', teller: 7 });
  });

  it('keeps what is being typed when main wrote something meanwhile, and shows both once it is saved', async () => {
    const { main, houder } = proef();
    await houder.herlees();
    main.wacht = true;
    houder.wijzig(() => 'getypt');
    main.blad = { ...main.blad, teller: 7 };
    const overgenomen = houder.neemOver({ tekst: 'oud', teller: 7 });
    expect(houder.stand().record?.tekst).toBe('getypt');
    main.laatLos[0]?.();
    await overgenomen;
    expect(houder.stand().record).toEqual({ tekst: 'getypt', teller: 7 });
  });
});
