import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Regio } from '#shared/domein/regio';
import { druk, knop, veld } from './bediening/basis.ts';
import { eersteKluis } from './bediening/kluis.ts';
import { exporteerRegio, leesVerschillen, naarRegio, vulRegio } from './bediening/regio.ts';
import { eis, PROEFWACHTZIN } from './brug.ts';
import { omringendeMap, proefomgeving, type Proefapp } from './omgeving.ts';

/* How a region works goes as one file from one laptop to another, and nothing of a casus goes with it. */

const omgeving = proefomgeving();

interface Laptop {
  readonly proefapp: Proefapp;
  readonly pagina: Page;
  /** A folder of this laptop, outside the kluis. */
  readonly map: string;
}

/** A laptop with a new kluis, at the settings of the region. */
async function laptop(): Promise<Laptop> {
  const gegevensmap = omgeving.gegevensmap();
  const proefapp = await omgeving.start({ gegevensmap });
  const pagina = await proefapp.eersteVenster();
  pagina.setDefaultTimeout(15_000);
  await eersteKluis(pagina, PROEFWACHTZIN);
  return { proefapp, pagina, map: path.join(omringendeMap(gegevensmap), 'thuis') };
}

async function importeer({ proefapp, pagina }: Laptop, pad: string): Promise<void> {
  await proefapp.kiesBijOpenen(pad);
  await druk(knop(pagina, 'Importeren'), 'Enter');
}

describe('the settings of a region', () => {
  it('go to a second kluis, once somebody has seen what changes', async () => {
    const hier = await laptop();
    const casus = await eis(hier.pagina, 'casus.maak', { code: 'ZEEROB-2026-7', aanmelding: true });
    await naarRegio(hier.pagina);
    await vulRegio(hier.pagina, { naam: 'RET Waterstreek', prefix: 'rw', trede: 'Kring van wethouders', rol: 'Kinderombudsman' });
    const van = await eis(hier.pagina, 'regio.lees');
    expect([van.naam, van.prefix, van.ladder.at(-1)?.naam, van.rollen.at(-1)]).toEqual(['RET Waterstreek', 'RW', 'Kring van wethouders', 'Kinderombudsman']);

    const pad = path.join(hier.map, 'regio-ret-waterstreek.ontwar.json');
    await hier.proefapp.kiesBijOpslaan(pad);
    await exporteerRegio(hier.pagina, pad);
    const { soort, ...inhoud } = JSON.parse(readFileSync(pad, 'utf8')) as Regio & { readonly soort: string };
    expect(soort).toBe('ontwar-regio');
    expect(inhoud).toEqual(van);
    for (const vanCasus of [casus.id, casus.code, PROEFWACHTZIN, hier.proefapp.gegevensmap]) expect(readFileSync(pad, 'utf8')).not.toContain(vanCasus);

    const daar = await laptop();
    await naarRegio(daar.pagina);
    const voor = await eis(daar.pagina, 'regio.lees');
    await importeer(daar, pad);
    await knop(daar.pagina, 'Overnemen').waitFor();
    expect(await leesVerschillen(daar.pagina)).toEqual([
      ['Naam van de regio', ['leeg wordt “RET Waterstreek”']],
      ['Begin van de casuscodes', ['“WS” wordt “RW”']],
      ['Opschaling', ['Erbij: Kring van wethouders']],
      ['Rollen', ['Erbij: Kinderombudsman']],
    ]);
    await druk(knop(daar.pagina, 'Niet overnemen'), 'Enter');
    expect(await eis(daar.pagina, 'regio.lees')).toEqual(voor);
    expect(await veld(daar.pagina, 'Naam van de regio').inputValue()).toBe('');

    await importeer(daar, pad);
    await druk(knop(daar.pagina, 'Overnemen'), 'Enter');
    await expect.poll(() => veld(daar.pagina, 'Naam van de regio').inputValue()).toBe('RET Waterstreek');
    expect(await eis(daar.pagina, 'regio.lees')).toEqual(van);
    // The next casus of this laptop begins with the letters of the region.
    expect((await eis(daar.pagina, 'casus.volgendeCode')).code).toMatch(/^RW-/);

    await importeer(daar, pad);
    await daar.pagina.getByRole('heading', { name: 'Dit bestand is gelijk aan wat je al hebt' }).waitFor();
    await druk(knop(daar.pagina, 'Sluiten'), 'Enter');
    await druk(knop(daar.pagina, 'Ongedaan maken'), 'Enter');
    await expect.poll(() => veld(daar.pagina, 'Naam van de regio').inputValue()).toBe('');
    expect(await eis(daar.pagina, 'regio.lees')).toEqual(voor);
  });

  it('stay as they are when a file is not what it should be, and the screen says what is wrong', async () => {
    const hier = await laptop();
    await naarRegio(hier.pagina);
    await vulRegio(hier.pagina, { naam: 'RET Waterstreek', prefix: 'rw', trede: 'Kring van wethouders', rol: 'Kinderombudsman' });
    const regio = await eis(hier.pagina, 'regio.lees');
    const goed = { soort: 'ontwar-regio', ...regio, naam: 'Een andere regio' };
    const [eersteTrede] = regio.ladder;
    const gevallen: readonly { readonly naam: string; readonly tekst: string; readonly zegt: RegExp }[] = [
      { naam: 'boodschappen.json', tekst: '{"melk": 2}', zegt: /^Dit is geen bestand met regio-instellingen van Ontwar\./ },
      { naam: 'leeg.json', tekst: '', zegt: /^Dit bestand is niet te lezen als regio-instellingen\./ },
      { naam: 'beeld.json', tekst: '\u0000\uFFFD\u0001PNG', zegt: /^Dit bestand is niet te lezen als regio-instellingen\./ },
      { naam: 'nieuwer.json', tekst: JSON.stringify({ ...goed, versie: 2, kleuren: [] }), zegt: /^Dit bestand is gemaakt met een nieuwere versie van Ontwar\./ },
      { naam: 'onbekend.json', tekst: JSON.stringify({ ...goed, casussen: ['ZEEROB-2026-7'] }), zegt: /^In dit bestand met regio-instellingen klopt iets niet\./ },
      { naam: 'dubbel.json', tekst: JSON.stringify({ ...goed, ladder: [eersteTrede, eersteTrede] }), zegt: /De ladder heeft twee keer “Lokaal team”\./ },
      { naam: 'groot.json', tekst: JSON.stringify({ ...goed, vulling: 'a'.repeat(1_100_000) }), zegt: /^Dit bestand is te groot om regio-instellingen te zijn\./ },
    ];
    for (const { naam, tekst } of gevallen) writeFileSync(path.join(hier.map, naam), tekst);
    const afgebroken = path.join(hier.map, 'afgebroken.json');
    writeFileSync(afgebroken, JSON.stringify(goed, null, 2));
    truncateSync(afgebroken, Math.floor(statSync(afgebroken).size / 2));
    const alle = [
      ...gevallen,
      { naam: 'afgebroken.json', zegt: /^Dit bestand is niet te lezen als regio-instellingen\./ },
      { naam: 'weg.json', zegt: /^Dit bestand lezen lukte niet\./ },
    ];
    for (const { naam, zegt } of alle) {
      await importeer(hier, path.join(hier.map, naam));
      const melding = hier.pagina.getByRole('alert');
      await melding.filter({ hasText: zegt }).waitFor();
      const gelezen = await melding.innerText();
      expect(gelezen, naam).toContain('Er is niets overgenomen. De instellingen van je regio zijn zoals ze waren.');
      // What a file says is not repeated, and nothing of the technique is shown.
      expect(gelezen, naam).not.toMatch(/ZEEROB|Error|JSON|[Uu]nexpected|ENOENT|expected|[Ii]nvalid/);
      expect(await hier.pagina.getByRole('status', { name: 'Wat er verandert' }).count(), naam).toBe(0);
      expect(await eis(hier.pagina, 'regio.lees'), naam).toEqual(regio);
      expect(await veld(hier.pagina, 'Naam van de regio').inputValue(), naam).toBe('RET Waterstreek');
    }
    // Cancelling is no error, and a good file does work after all those.
    await hier.proefapp.kiesBijOpenen(null);
    await druk(knop(hier.pagina, 'Importeren'), 'Enter');
    await hier.pagina.getByRole('alert').waitFor({ state: 'detached' });
    const heel = path.join(hier.map, 'heel.json');
    writeFileSync(heel, JSON.stringify(goed));
    await importeer(hier, heel);
    await knop(hier.pagina, 'Overnemen').waitFor();
    expect(await leesVerschillen(hier.pagina)).toEqual([['Naam van de regio', ['“RET Waterstreek” wordt “Een andere regio”']]]);
  });
});
