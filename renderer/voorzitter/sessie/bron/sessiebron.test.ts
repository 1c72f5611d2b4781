import { describe, expect, it } from 'vitest';
import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Brug } from '#shared/contract/vorm';
import type { SessieOpdracht } from '#shared/werkvormen/sessie';
import { kladsleutel, type Schrijfopdracht } from './klad.ts';
import { maakSessiebron, type Sessiestand } from './sessiebron.ts';

const fout: Fout = { code: 'SCHIJF_VOL', watGebeurde: 'De schijf is vol.', watVeilig: '', watNu: '', details: [] };
const stand = (volgnummer: number): Sessiestand =>
  ({ sessieId: 's', werkvorm: { naam: 'w' }, snapshot: { n: volgnummer }, volgnummer, bewaardOp: 100 + volgnummer, gemistMs: 0 }) as unknown as Sessiestand;
const typ = (tekst: string): Schrijfopdracht => ({
  type: 'veld.vulIn',
  antwoord: { plek: { agendapuntId: 'a', itemId: null, stapId: null }, veldId: 'v', perId: null },
  waarde: { soort: 'tekst', tekst },
});

/** A bridge whose saves wait until the test lets them through. */
function nepbrug() {
  const verstuurd: SessieOpdracht[] = [];
  const wachtend: ((antwoord: Antwoord<{ volgnummer: number; bewaardOp: number }>) => void)[] = [];
  const ontvangers = new Map<string, (inhoud: unknown) => void>();
  const brug = {
    roep: (naam: string, arg: { opdracht: SessieOpdracht }) => {
      if (naam === 'sessie.open') return Promise.resolve({ ok: true, value: stand(1) });
      verstuurd.push(arg.opdracht);
      return new Promise((klaar) => {
        wachtend.push(klaar);
      });
    },
    abonneer: (naam: string, ontvanger: (inhoud: unknown) => void) => {
      ontvangers.set(naam, ontvanger);
      return () => ontvangers.delete(naam);
    },
  } as unknown as Brug<VoorzitterContract>;
  const laatDoor = async (antwoord: Antwoord<{ volgnummer: number; bewaardOp: number }>): Promise<void> => {
    wachtend.shift()?.(antwoord);
    await rust();
  };
  return { brug, verstuurd, laatDoor, duw: (naam: string, inhoud: unknown) => ontvangers.get(naam)?.(inhoud) };
}

/** Lets everything that is already settled run on. */
async function rust(): Promise<void> {
  for (let beurt = 0; beurt < 20; beurt += 1) await Promise.resolve();
}

async function geopend() {
  const nep = nepbrug();
  const bron = maakSessiebron(nep.brug, 's', () => fout);
  const stop = bron.volg();
  await rust();
  return { ...nep, bron, stop };
}

const zichtbaar = (bron: { lees: () => { kladden: Readonly<Record<string, { opdracht: Schrijfopdracht }>> } }): unknown => {
  const klad = bron.lees().kladden[kladsleutel(typ(''))];
  return klad?.opdracht.type === 'veld.vulIn' && klad.opdracht.waarde.soort === 'tekst' ? klad.opdracht.waarde.tekst : undefined;
};

describe('sessiebron', () => {
  it('takes over newer stands and no older ones', async () => {
    const { bron, duw } = await geopend();
    duw('sessie.stand', stand(3));
    duw('sessie.stand', stand(2));
    expect(bron.lees().stand?.volgnummer).toBe(3);
  });

  it('sends the first keystroke at once and coalesces what is typed while that is on its way', async () => {
    const { bron, verstuurd, laatDoor } = await geopend();
    for (const tekst of ['a', 'ab', 'abc']) bron.schrijf(typ(tekst));
    expect(verstuurd).toEqual([typ('a')]);
    await laatDoor({ ok: true, value: { volgnummer: 2, bewaardOp: 102 } });
    expect(verstuurd).toEqual([typ('a'), typ('abc')]);
  });

  it('keeps what is on screen when a stand arrives that does not hold it yet', async () => {
    const { bron, duw, laatDoor } = await geopend();
    bron.schrijf(typ('a'));
    bron.schrijf(typ('ab'));
    await laatDoor({ ok: true, value: { volgnummer: 2, bewaardOp: 102 } });
    duw('sessie.stand', stand(2));
    expect(zichtbaar(bron)).toBe('ab');
    await laatDoor({ ok: true, value: { volgnummer: 3, bewaardOp: 103 } });
    duw('sessie.stand', stand(3));
    expect(zichtbaar(bron)).toBeUndefined();
    expect(bron.lees().bewaard).toEqual({ soort: 'bewaard', op: 103 });
  });

  it('keeps the text on screen when saving fails, says why, and saves it on a second try', async () => {
    const { bron, verstuurd, laatDoor } = await geopend();
    bron.schrijf(typ('a'));
    await laatDoor({ ok: false, fout });
    expect(bron.lees().bewaard).toEqual({ soort: 'mislukt', fout });
    expect(zichtbaar(bron)).toBe('a');
    bron.opnieuw();
    await laatDoor({ ok: true, value: { volgnummer: 2, bewaardOp: 102 } });
    expect(verstuurd).toHaveLength(2);
    expect(bron.lees().bewaard).toEqual({ soort: 'bewaard', op: 102 });
  });

  it('moves the agenda only after what was typed is on disk', async () => {
    const { bron, verstuurd, laatDoor } = await geopend();
    bron.schrijf(typ('a'));
    const verder = bron.stuur({ type: 'agenda.volgende' });
    await rust();
    expect(verstuurd).toEqual([typ('a')]);
    await laatDoor({ ok: true, value: { volgnummer: 2, bewaardOp: 102 } });
    await rust();
    expect(verstuurd.at(-1)).toEqual({ type: 'agenda.volgende' });
    await laatDoor({ ok: true, value: { volgnummer: 3, bewaardOp: 103 } });
    await expect(verder).resolves.toMatchObject({ ok: true });
  });

  it('does not move the agenda while text could not be saved', async () => {
    const { bron, verstuurd, laatDoor } = await geopend();
    bron.schrijf(typ('a'));
    await laatDoor({ ok: false, fout });
    await expect(bron.stuur({ type: 'agenda.volgende' })).resolves.toEqual({ ok: false, fout });
    expect(verstuurd).toEqual([typ('a')]);
  });

  it('goes back in time with a stand whose clock was set back, and not to the moment an opened one was saved', async () => {
    const nep = nepbrug();
    const bron = maakSessiebron(nep.brug, 's', () => fout);
    bron.volg();
    nep.duw('sessie.tik', { sessieId: 's', nu: 5_000 });
    await rust();
    expect(bron.lees().nu).toBe(5_000);
    nep.duw('sessie.stand', stand(2));
    expect(bron.lees().nu).toBe(102);
  });

  it('takes the present from main and not from when it was saved: the clock can have been set back since', async () => {
    const nep = nepbrug();
    const bron = maakSessiebron(nep.brug, 's', () => fout);
    bron.volg();
    nep.duw('sessie.tik', { sessieId: 's', nu: 40 });
    await rust();
    expect(bron.lees()).toMatchObject({ nu: 40, stand: { bewaardOp: 101 } });
  });
});
