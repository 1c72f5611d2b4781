import { readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEEG_FILTER } from '#shared/logboek/filter';
import { druk, knop, naarAfdeling } from './bediening/basis.ts';
import { eersteKluis, ontgrendel } from './bediening/kluis.ts';
import { voerUit } from './bediening/afronden.ts';
import { bewaarBeeld } from './beeld.ts';
import { eis, PROEFWACHTZIN } from './brug.ts';
import { omringendeMap, proefomgeving } from './omgeving.ts';

/* Who looked, when: written down by itself, shown for one casus, taken along for the family, and not to be cut off unseen. */

const omgeving = proefomgeving();

describe('the logboek', () => {
  it('shows who looked at a casus, is whole, goes on paper, and shows when its end was cut off', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const eerst = await omgeving.start({ gegevensmap });
    const pagina = await eerst.eersteVenster();
    pagina.setDefaultTimeout(20_000);
    await eersteKluis(pagina, PROEFWACHTZIN);
    const { code } = await eis(pagina, 'casus.maak', { code: 'ZEEROB-2026-7', aanmelding: true });
    await eis(pagina, 'casus.maak', { code: 'ZEEROB-2026-8', aanmelding: true });

    await naarAfdeling(pagina, 'Casussen');
    await pagina.getByText(code).first().click();
    await druk(knop(pagina, 'Wie keek hiernaar?'), 'Enter');
    const tabel = pagina.getByRole('table', { name: /Regels van het logboek/ });
    await tabel.getByText(`bekeek casus ${code}`).waitFor();
    await tabel.getByText(`maakte casus ${code}`).waitFor();
    expect(await tabel.getByText('ZEEROB-2026-8').count()).toBe(0);
    await bewaarBeeld(pagina, 'logboek-casus');

    await druk(knop(pagina, 'Controleer het logboek'), 'Enter');
    await pagina.getByText(/Het logboek is heel: \d+ regels, vanaf/).waitFor();

    const pad = path.join(omringendeMap(gegevensmap), 'thuis', 'logboek.pdf');
    await eerst.kiesBijOpslaan(pad);
    await druk(knop(pagina, 'Bewaar als PDF'), 'Enter');
    await bewaarBeeld(pagina, 'logboek-uitvoer');
    await voerUit(pagina);
    await pagina.getByText(pad, { exact: true }).waitFor({ timeout: 30_000 });
    expect(readFileSync(pad).subarray(0, 5).toString('latin1')).toBe('%PDF-');

    await pagina.getByLabel('Casus', { exact: true }).selectOption('');
    await pagina.getByText('maakte deze kluis').waitFor();
    await bewaarBeeld(pagina, 'logboek-alles');
    const soorten = (await eis(pagina, 'logboek.lees', { filter: LEEG_FILTER, voor: null })).regels.map(({ soort }) => soort);
    expect(soorten).toEqual(expect.arrayContaining(['kluis.gemaakt', 'gemaakt', 'gelezen', 'logboek.gelezen', 'logboek.uitgevoerd']));
    await eerst.sluit();

    // Somebody with the files takes the last line away.
    const map = path.join(gegevensmap, 'kluis', 'logboek');
    const laatste = path.join(map, readdirSync(map).toSorted().at(-1) ?? '');
    truncateSync(laatste, statSync(laatste).size - 40);

    const weer = await omgeving.start({ gegevensmap });
    const later = await weer.eersteVenster();
    later.setDefaultTimeout(20_000);
    await ontgrendel(later, PROEFWACHTZIN);
    const { breuk, regels } = await eis(later, 'logboek.lees', { filter: LEEG_FILTER, voor: null });
    expect(breuk?.reden).toBe('afgekapt');
    expect(regels.map(({ soort }) => soort)).toContain('logboek.beschadigd');
    expect(await eis(later, 'logboek.controleer')).toMatchObject({ oordeel: 'beschadigd', bij: breuk?.bij });
    await naarAfdeling(later, 'Vandaag');
    await later.getByRole('alert').filter({ hasText: 'Het logboek klopt niet vanaf regel' }).waitFor();
    await bewaarBeeld(later, 'logboek-vandaag');
    await naarAfdeling(later, 'Instellingen');
    await later.getByRole('tab', { name: 'Logboek' }).click();
    await later.getByText(/Het logboek klopt niet vanaf regel \d+\. De regels daarna zijn weggehaald\./).waitFor();
    await bewaarBeeld(later, 'logboek-breuk');
  });
});
