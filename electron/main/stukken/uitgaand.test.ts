import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { casusregelVan } from '#shared/domein/casusregel';
import { nieuweCasus } from '#shared/domein/leegtraject';
import type { Formuliermodel } from '#shared/leertraject/formulier';
import { dossierId } from '#shared/stukken/dossier';
import type { Checkkeuze, Uitgaand } from '#shared/stukken/stuk';
import { Leertrajectlaptop } from '../../../tests/materiaal/leertrajectlaptop.ts';
import { opdrachtVoor } from '../../../tests/materiaal/opdrachten.ts';

const metCode = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });
const laten = (sleutel: string): Checkkeuze => ({ sleutel, middel: 'laten', door: '', reden: 'hier kan iets naar terug' });
const modelVan = (bytes: Uint8Array): Formuliermodel => JSON.parse(Buffer.from(bytes).toString().split('\n', 2)[1] ?? '') as Formuliermodel;

let laptop: Leertrajectlaptop;
let sessieId: string;
let opdrachten: Uitgaand;

async function typ(contact: string): Promise<void> {
  const { inhoud } = await laptop.leertrajecten.lees(sessieId);
  await laptop.leertrajecten.bewaar(sessieId, { ...inhoud, contact, opdrachten: [opdrachtVoor(1, { naam: 'Rosalie Kerkhof' })] });
}

beforeEach(async () => {
  laptop = await Leertrajectlaptop.start();
  sessieId = await laptop.leersessie();
  opdrachten = { soort: 'opdrachten', sessieId };
  await typ('Rosalie, rosalie@waterstreek.example');
});
afterEach(() => laptop.sessies.sluitAlles());

describe('what was typed for the forms', () => {
  it('does not leave while something points to somebody and nobody chose', async () => {
    expect((await laptop.uitgaanden.controleer(opdrachten)).map(({ soort, tekst, plek }) => [soort, tekst, plek])).toEqual([
      ['naam', 'Rosalie', 'Formulier terug naar'],
      ['email', 'rosalie@waterstreek.example', 'Formulier terug naar'],
    ]);
    await expect(laptop.opdrachten.formulieren(sessieId, ['op-1'], '')).rejects.toEqual(metCode('CHECK_OPEN'));
  });

  it('stands blacked out in what is shown until then', async () => {
    const { openstaand, teksten } = await laptop.uitgaanden.lees(opdrachten);
    expect(openstaand).toBe(2);
    expect(teksten['contact']).not.toMatch(/rosalie/iu);
    const { pdf } = await laptop.opdrachten.bekijk(sessieId, 'op-1');
    expect(JSON.stringify(modelVan(pdf))).not.toMatch(/rosalie/iu);
  });

  it('leaves as was chosen, on the form and in the mail alike', async () => {
    const [naam, email] = await laptop.uitgaanden.controleer(opdrachten);
    await laptop.uitgaanden.kies(opdrachten, [{ sleutel: naam?.sleutel ?? '', middel: 'veralgemeniseren', door: 'de facilitator', reden: '' }, laten(email?.sleutel ?? '')], []);
    const contact = 'De facilitator, rosalie@waterstreek.example';
    expect(await laptop.uitgaanden.lees(opdrachten)).toMatchObject({ openstaand: 0, teksten: { contact } });
    const [formulier] = await laptop.opdrachten.formulieren(sessieId, ['op-1'], '');
    expect(modelVan((await formulier?.maak()) ?? new Uint8Array()).kenmerken).toContainEqual({ naam: 'Terug naar', waarde: contact });
    // Kept with the session, and asked anew when it is taken back.
    expect(laptop.schijf.ids('stukken')).toEqual([dossierId(sessieId)]);
    expect((await laptop.uitgaanden.kies(opdrachten, [], [naam?.sleutel ?? ''])).map(({ keuze }) => keuze?.middel)).toEqual([undefined, 'laten']);
  });

  it('is asked anew where it became something else', async () => {
    for (const { sleutel } of await laptop.uitgaanden.controleer(opdrachten)) await laptop.uitgaanden.kies(opdrachten, [laten(sleutel)], []);
    await typ('de balie, 06-12345678');
    await expect(laptop.uitgaanden.eis(opdrachten)).rejects.toEqual(metCode('CHECK_OPEN'));
  });

  it('is looked through with the names of every casus of the meeting, also one that no form is about', async () => {
    const { plan } = (await laptop.sessies.kijkIn(sessieId)).snapshot.context;
    const id = plan.casussen.at(-1)?.id ?? '';
    expect(id).not.toBe('c1');
    await laptop.casussen.wijzig(id, (casus) => ({ ...casus, betrokkenen: [{ id: 'b1', naam: 'Annelot Bloem', rol: 'moeder', organisatie: '', kring: 'gezin', regie: '', mandaat: '' }] }));
    await typ('de balie, via Annelot');
    expect((await laptop.uitgaanden.controleer(opdrachten)).map(({ soort, tekst }) => `${soort} ${tekst}`)).toEqual(['naam Annelot']);
  });

  it('is empty where nothing was left of it', async () => {
    await typ('06-12345678');
    const [plek] = await laptop.uitgaanden.controleer(opdrachten);
    await laptop.uitgaanden.kies(opdrachten, [{ sleutel: plek?.sleutel ?? '', middel: 'verwijderen', door: '', reden: '' }], []);
    expect((await laptop.uitgaanden.eis(opdrachten))['contact']).toBe('');
  });

  it('stays with a reason or not at all', async () => {
    const [plek] = await laptop.uitgaanden.controleer(opdrachten);
    await expect(laptop.uitgaanden.kies(opdrachten, [{ ...laten(plek?.sleutel ?? ''), reden: ' ' }], [])).rejects.toEqual(metCode('ONTBREEKT'));
  });
});

it('of the enquête waits for the same choices', async () => {
  const blik = await laptop.sessies.kijkIn(sessieId);
  const { plan } = blik.snapshot.context;
  await laptop.stuur(sessieId, { type: 'plan.wijzig', plan: { ...plan, reageren: { ...plan.reageren, contact: 'bel 06-12345678' } } });
  await expect(laptop.opdrachten.enqueteformulieren(sessieId, 1, '')).rejects.toEqual(metCode('CHECK_OPEN'));
  const enquete: Uitgaand = { soort: 'enqueteformulier', sessieId };
  for (const { sleutel } of await laptop.uitgaanden.controleer(enquete)) await laptop.uitgaanden.kies(enquete, [{ sleutel, middel: 'zwartlakken', door: '', reden: '' }], []);
  const [formulier] = await laptop.opdrachten.enqueteformulieren(sessieId, 1, '');
  expect(JSON.stringify(modelVan((await formulier?.maak()) ?? new Uint8Array()))).not.toContain('12345678');
});

it('of a message to who brought in a casus is looked through with the names of that casus', async () => {
  const casus = { ...nieuweCasus('c9', 'WS-2026-009', 0), betrokkenen: [{ id: 'b1', naam: 'Sanne de Wit', rol: 'jeugdige', organisatie: '', kring: 'gezin' as const, regie: '' as const, mandaat: '' }] };
  await laptop.schijf.bewaar({ id: 'c9', soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
  const bericht: Uitgaand = { soort: 'bericht', casusId: 'c9', tekst: 'Van Sanne ontbreekt de leeftijd.' };
  expect((await laptop.uitgaanden.controleer(bericht)).map(({ soort, tekst }) => [soort, tekst])).toEqual([['naam', 'Sanne']]);
  expect((await laptop.uitgaanden.lees(bericht)).teksten['tekst']).not.toContain('Sanne');
});
