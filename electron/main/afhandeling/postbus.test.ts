import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vraagsom } from '#shared/leertraject/bouw-formulier';
import type { GelezenFormulier } from '#shared/leertraject/formulier';
import { bijlageId } from '#shared/leertraject/leertraject';
import { keuzeveld, overslaanveld, rijveld, tekstveld, vinkveld } from '#shared/leertraject/veldnamen';
import { leegPlan } from '#shared/werkvormen/plan';
import { alsBestand, Leertrajectlaptop } from '../../../tests/materiaal/leertrajectlaptop.ts';
import { opdrachtVoor } from '../../../tests/materiaal/opdrachten.ts';
import { proefvragen } from '../../../tests/materiaal/proefformulier.ts';

let laptop: Leertrajectlaptop;
let id: string;
beforeEach(async () => {
  laptop = await Leertrajectlaptop.start();
  id = await laptop.leersessie();
  await laptop.metOpdrachten(id, [opdrachtVoor(1), opdrachtVoor(2)]);
});
afterEach(() => laptop.sessies.sluitAlles());

const LEGE_VELDEN = {
  ...Object.fromEntries([...proefvragen.map(({ id: vraag }) => [overslaanveld(vraag), false]), ...['school', 'gemeente', 'arts'].map((optie) => [vinkveld('wie', optie), false])]),
  [tekstveld('verhaal')]: '',
  [tekstveld('wens')]: '',
  [keuzeveld('erbij')]: '',
  ...Object.fromEntries([1, 2].flatMap((rij) => (['wanneer', 'wat', 'aard'] as const).map((kolom) => [rijveld('verloop', rij, kolom), '']))),
};
const ingevuld = (opdrachtId: string, verhaal: string, som: string = vraagsom(proefvragen)): GelezenFormulier => ({
  soort: 'formulier',
  kenmerk: { soort: 'opdracht', id: opdrachtId, vraagsom: som },
  velden: { ...LEGE_VELDEN, [tekstveld('verhaal')]: verhaal },
});
const leesIn = (gelezen: GelezenFormulier, naam = 'terug.pdf', wachtwoord = '') => laptop.postbus.leesIn(id, naam, alsBestand(gelezen, wachtwoord));
const traject = () => laptop.leertrajecten.lees(id);
const metCode = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });

describe('a returned file', () => {
  it('finds its own assignment, and is known when it comes again', async () => {
    expect(await leesIn(ingevuld('op-2', 'bel eerder'))).toEqual({ soort: 'opdracht', opdrachtId: 'op-2' });
    expect((await traject()).inzendsels).toMatchObject([{ opdrachtId: 'op-2', via: 'formulier', bestandsnaam: 'terug.pdf', geldt: true, antwoorden: { verhaal: { tekst: 'bel eerder' } } }]);
    expect(await leesIn(ingevuld('op-2', 'bel eerder'), 'kopie.pdf')).toEqual({ soort: 'bekend', opdrachtId: 'op-2' });
    expect((await traject()).inzendsels).toHaveLength(1);
    expect(laptop.leertrajecten.lijst()).toMatchObject([{ gevraagd: 1, beantwoord: 1, post: 0 }]);
    // An answer that was taken over needs no file.
    expect(laptop.schijf.ids('bijlage')).toEqual([]);
  });

  it.each([
    ['leeg', ingevuld('op-1', '')],
    ['bewerkt', ingevuld('op-1', 'iets', 'anders')],
    ['vreemd', ingevuld('van-een-ander', 'iets')],
    ['plat', { soort: 'plat', code: 'WS-2026-001, opdracht 1', tekst: 'wat erop staat' }],
    ['vreemd', { soort: 'vreemd' }],
    ['kapot', { soort: 'kapot' }],
    ['geen-pdf', { soort: 'geen-pdf' }],
  ] as const)('that is %s is kept whole for somebody to look at', async (waarom, gelezen) => {
    const uitkomst = await leesIn(gelezen);
    expect(uitkomst).toMatchObject({ soort: 'post', waarom, anders: '' });
    const { post } = await traject();
    expect(post).toMatchObject([{ soort: waarom, bestandsnaam: 'terug.pdf', bewaard: true }]);
    const bestand = await laptop.postbus.bestand(id, post[0]?.id ?? '');
    expect(Buffer.from(bestand.bytes)).toEqual(alsBestand(gelezen));
    expect(laptop.leertrajecten.lijst()).toMatchObject([{ post: 1 }]);
    // The whole folder dropped once more.
    expect(await leesIn(gelezen)).toEqual(waarom === 'bewerkt' ? { soort: 'bekend', opdrachtId: 'op-1' } : uitkomst);
    expect((await traject()).post).toHaveLength(1);
  });

  it('that is too big is told of, and not kept', async () => {
    await leesIn({ soort: 'te-groot' });
    const { post } = await traject();
    expect(post).toMatchObject([{ soort: 'te-groot', bewaard: false }]);
    expect(laptop.schijf.ids('bijlage')).toEqual([]);
    await expect(laptop.postbus.bestand(id, post[0]?.id ?? '')).rejects.toEqual(metCode('NIET_GEVONDEN'));
  });

  it('of another leersessie in this kluis says which', async () => {
    const { id: ander } = await laptop.sessies.maak({ werkvormId: 'leersessie', plan: { ...leegPlan(), onderwerp: 'Thuiszitters' } });
    await laptop.metOpdrachten(ander, [opdrachtVoor(1, { id: 'elders' })]);
    expect(await leesIn(ingevuld('elders', 'iets'))).toMatchObject({ soort: 'post', waarom: 'vreemd', anders: 'Thuiszitters' });
    expect((await traject()).post).toMatchObject([{ anders: 'Thuiszitters' }]);
  });

  it('opens with a password that forms of this leersessie got', async () => {
    await laptop.opdrachten.onthoudWachtwoord(id, 'eerste');
    await laptop.opdrachten.onthoudWachtwoord(id, 'tweede');
    expect(await leesIn(ingevuld('op-1', 'een'), 'a.pdf', 'eerste')).toMatchObject({ soort: 'opdracht' });
    expect(await leesIn(ingevuld('op-2', 'twee'), 'b.pdf', 'tweede')).toMatchObject({ soort: 'opdracht' });
  });
});

describe('a file that waits', () => {
  it('that differs from the answer there was, is taken over by who chooses it', async () => {
    await leesIn(ingevuld('op-1', 'eerst'));
    await leesIn(ingevuld('op-1', 'later'), 'tweede.pdf');
    const [stuk] = (await traject()).post;
    expect(stuk).toMatchObject({ soort: 'dubbel', opdrachtId: 'op-1', antwoorden: { verhaal: { tekst: 'later' } } });
    await laptop.postbus.neem(id, stuk?.id ?? '');
    const na = await traject();
    expect(na.post).toEqual([]);
    expect(na.inzendsels.map(({ geldt, bestandsnaam }) => [geldt, bestandsnaam])).toEqual([[false, 'terug.pdf'], [true, 'tweede.pdf']]);
    expect(laptop.schijf.ids('bijlage')).toEqual([]);
    await expect(laptop.postbus.neem(id, stuk?.id ?? '')).rejects.toEqual(metCode('NIET_GEVONDEN'));
  });

  it('is not taken over when there is nothing in it to take', async () => {
    await leesIn({ soort: 'kapot' });
    const [stuk] = (await traject()).post;
    await expect(laptop.postbus.neem(id, stuk?.id ?? '')).rejects.toEqual(metCode('NIET_GEVONDEN'));
    expect((await traject()).post).toHaveLength(1);
  });

  it('is thrown away with its file', async () => {
    await leesIn({ soort: 'kapot' });
    const [stuk] = (await traject()).post;
    expect((await laptop.postbus.gooiWeg(id, stuk?.id ?? '')).post).toEqual([]);
    expect(laptop.schijf.ids('bijlage')).toEqual([]);
  });

  it('is read with the password it asks, and stays what it was with another', async () => {
    await leesIn(ingevuld('op-1', 'achter slot'), 'slot.pdf', 'zelf bedacht');
    const [stuk] = (await traject()).post;
    expect(stuk?.soort).toBe('op-slot');
    expect(await laptop.postbus.leesPost(id, stuk?.id ?? '', 'mis')).toMatchObject({ soort: 'post', waarom: 'op-slot', poststukId: stuk?.id });
    expect(await laptop.postbus.leesPost(id, stuk?.id ?? '', 'zelf bedacht')).toEqual({ soort: 'opdracht', opdrachtId: 'op-1' });
    expect(await traject()).toMatchObject({ post: [], inzendsels: [{ bestandsnaam: 'slot.pdf' }] });
    expect(laptop.schijf.ids('bijlage')).toEqual([]);
  });

  it('is not lost when it is read again and it is what it was', async () => {
    await leesIn(ingevuld('op-1', 'iets', 'anders'));
    const [stuk] = (await traject()).post;
    expect(await laptop.postbus.leesPost(id, stuk?.id ?? '', '')).toMatchObject({ soort: 'post', waarom: 'bewerkt' });
    expect((await traject()).post).toEqual([stuk]);
    expect(laptop.schijf.ids('bijlage')).toEqual([bijlageId(stuk?.id ?? '')]);
  });

  it('goes out under a name that any disk takes', async () => {
    await leesIn({ soort: 'kapot' }, '../../etc/passwd: "x"\u0000.pdf');
    const [stuk] = (await traject()).post;
    expect((await laptop.postbus.bestand(id, stuk?.id ?? '')).bestandsnaam).toBe('.._.._etc_passwd_ _x__.pdf');
  });
});

describe('an enquête form', () => {
  it('counts once, and only when it was made here and the session can take it', async () => {
    const [formulier] = await laptop.opdrachten.enqueteformulieren(id, 1, '');
    await laptop.opdrachten.noteerEnquetes(id, [formulier?.id ?? '']);
    const model = JSON.parse(Buffer.from((await formulier?.maak()) ?? []).toString().split('\n', 2)[1] ?? '') as { readonly kenmerk: { readonly vraagsom: string }; readonly vragen: readonly { readonly vraag: { readonly id: string; readonly soort: string } }[] };
    const velden = Object.fromEntries(model.vragen.map(({ vraag }) => (vraag.soort === 'cijfer' ? [`cijfer:${vraag.id}`, 'cijfer-8'] : [tekstveld(vraag.id), 'goed'])));
    const terug = (formId: string): GelezenFormulier => ({ soort: 'formulier', kenmerk: { soort: 'enquete', id: formId, vraagsom: model.kenmerk.vraagsom }, velden });
    const eigen = terug(formulier?.id ?? '');
    await expect(leesIn(eigen)).rejects.toEqual(metCode('SESSIE_NIET_TOEGESTAAN'));
    await laptop.stuur(id, { type: 'sessie.start' });
    expect(await leesIn(eigen)).toEqual({ soort: 'enquete' });
    expect(await leesIn(eigen)).toEqual({ soort: 'bekend', opdrachtId: null });
    expect(await leesIn(terug('gok'))).toMatchObject({ soort: 'post', waarom: 'vreemd' });
    expect((await laptop.enquetes.lees(id)).inzendingen).toMatchObject([{ id: formulier?.id, cijfer: 8 }]);
  });
});
