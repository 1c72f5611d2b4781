import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { druk, knop, kop, naarAfdeling, typ, veld, wachtTotBewaard } from './bediening/basis.ts';
import { naarCasusdeel, nieuweAanmelding, openCasus } from './bediening/casus.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { eersteKluis, ontgrendel, opSlot } from './bediening/kluis.ts';
import { zoekSporen } from './bediening/sporen.ts';
import { eis, PROEFWACHTZIN } from './brug.ts';
import { leesMetPython } from './lees-met-python.ts';
import { omringendeMap } from './omgeving.ts';

/*
 * What a data protection officer asks, as one story on two laptops: two people with a key of their own, a back-up, the laptop that is lost,
 * a new one, somebody who leaves, and who looked at what. On disk it is read by another program than Ontwar.
 */

const eerste = doorlopend();
const nieuwe = doorlopend();
const BRAM = 'gele kraanvogel telt zeven lege emmers 18';
const CODE = 'RET-2026-071';
const WOORD = 'Zwaluwtongval';
const stick = path.join(omringendeMap(eerste.gegevensmap), 'thuis', 'stick');

const kluisVan = (laptop: typeof eerste): string => path.join(laptop.gegevensmap, 'kluis');

async function naarInstellingen(pagina: Page, deel: string): Promise<void> {
  await naarAfdeling(pagina, 'Instellingen');
  await druk(pagina.getByRole('tab', { name: deel }), 'Enter');
}

/** A line of the logboek, as far as it is looked at here. */
const schemaRegel = z.looseObject({ soort: z.string(), wie: z.object({ naam: z.string() }), casussen: z.array(z.object({ code: z.string() })) });

let herstelcode = '';

describe('a kluis that goes from one laptop to another', () => {
  it('is opened by two people, each with a wachtzin of their own', async () => {
    const pagina = await eerste.start({ echteSleutels: true });
    herstelcode = await eersteKluis(pagina, PROEFWACHTZIN);
    await nieuweAanmelding(pagina, CODE);
    await naarCasusdeel(pagina, 'Aanmelding');
    await veld(pagina, 'De vraag in één zin').focus();
    await typ(pagina, `Wie beslist als ${WOORD} stopt?`);
    await wachtTotBewaard(pagina);
    await eis(pagina, 'sleutelhouder.voegToe', { naam: 'Bram', wachtzin: BRAM, eigenWachtzin: PROEFWACHTZIN });
    await opSlot(pagina);
    await ontgrendel(pagina, BRAM);
    // The screen that was open is there again, for whoever opened it.
    await kop(pagina, CODE).waitFor();
    const { ik, houders } = await eis(pagina, 'sleutelhouder.lijst');
    expect(houders.find(({ id }) => id === ik)?.naam).toBe('Bram');
  });

  it('leaves a back-up on a stick when Ontwar is closed', async () => {
    const pagina = eerste.pagina();
    mkdirSync(stick, { recursive: true });
    await naarInstellingen(pagina, 'Back-up');
    await eerste.app().kiesBijOpenen(stick);
    await druk(knop(pagina, 'Map kiezen'), 'Enter');
    await pagina.getByText(stick).first().waitFor();
    await eerste.app().sluit();
    const [kluisId = ''] = readdirSync(path.join(stick, 'Ontwar-backup'));
    expect(readdirSync(path.join(stick, 'Ontwar-backup', kluisId, 'standen'))).toHaveLength(1);
    expect(zoekSporen(omringendeMap(eerste.gegevensmap), WOORD)).toEqual([]);
  });

  it('is what the description of its format says: another program reads the casus, and who did what', async () => {
    for (const geheim of [PROEFWACHTZIN, BRAM]) {
      const gelezen = await leesMetPython(kluisVan(eerste), geheim);
      expect(JSON.stringify(gelezen.records)).toContain(WOORD);
      const regels = z.array(schemaRegel).parse(gelezen.logboek);
      expect(JSON.stringify(regels)).not.toContain(WOORD);
      const wie = (soort: string): readonly string[] => regels.filter((regel) => regel.soort === soort).map((regel) => regel.wie.naam);
      expect(wie('kluis.geopend')).toEqual(['Bram']);
      expect(wie('sleutelhouder.toegevoegd')).toEqual(['Anouk']);
      expect(regels.filter(({ soort, casussen }) => soort === 'gelezen' && casussen.some(({ code }) => code === CODE)).map(({ wie: { naam } }) => naam)).toContain('Bram');
    }
  });

  it('comes back on a new laptop, with the herstelcode from paper', async () => {
    const pagina = await nieuwe.start({ echteSleutels: true });
    await druk(knop(pagina, 'Een back-up terugzetten'), 'Enter');
    await nieuwe.app().kiesBijOpenen(stick);
    await druk(knop(pagina, 'Map kiezen'), 'Enter');
    await kop(pagina, 'Kies een back-up').waitFor();
    await druk(knop(pagina, 'Liever met je herstelcode'), 'Enter');
    await typ(pagina, herstelcode);
    await pagina.keyboard.press('Enter');
    await kop(pagina, 'De back-up is teruggezet').waitFor({ timeout: 60_000 });
    await pagina.keyboard.press('Enter');
    await openCasus(pagina, CODE);
    await pagina.getByText(WOORD).first().waitFor();
  });

  it('is closed for somebody who left, also with a header of before', async () => {
    const pagina = nieuwe.pagina();
    const voor = path.join(omringendeMap(nieuwe.gegevensmap), 'thuis', 'voor');
    cpSync(kluisVan(nieuwe), voor, { recursive: true });
    await naarInstellingen(pagina, 'Kluis');
    await druk(knop(pagina, 'Verwijder Bram'), 'Enter');
    const formulier = pagina.getByRole('form', { name: 'Bram verwijderen' });
    await formulier.getByRole('textbox', { name: 'Herstelcode' }).focus();
    await typ(pagina, herstelcode);
    await pagina.keyboard.press('Enter');
    await formulier.waitFor({ state: 'detached', timeout: 60_000 });
    await expect.poll(async () => (await eis(pagina, 'sleutelhouder.lijst')).nogTeVernieuwen, { timeout: 30_000 }).toBe(0);
    await nieuwe.app().sluit();

    const map = kluisVan(nieuwe);
    await expect(leesMetPython(map, BRAM)).rejects.toThrow();
    const gelezen = await leesMetPython(map, PROEFWACHTZIN);
    expect(JSON.stringify(gelezen.records)).toContain(WOORD);
    expect(gelezen.schade).toEqual({});
    for (const naam of ['kop', 'kop.vorige']) cpSync(path.join(voor, 'kop'), path.join(map, naam));
    await expect(leesMetPython(map, BRAM)).rejects.toThrow();
  });
});
