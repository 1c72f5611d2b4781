import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bewaarBeeld } from './beeld.ts';
import { druk, knop, kop, naarAfdeling, typ } from './bediening/basis.ts';
import { eersteKluis, ontgrendel, opSlot } from './bediening/kluis.ts';
import { eis, PROEFWACHTZIN, roep } from './brug.ts';
import { omringendeMap, proefomgeving, type Proefapp } from './omgeving.ts';
import { zoekWoorden } from './schijf.ts';
import { toegankelijkheidsfouten } from './toegankelijk.ts';

/* A backup on a stick: made when the app ends, put back on a new laptop, and a casus taken out of it that was destroyed. */

const omgeving = proefomgeving();
const WOORD = 'zandloperkever';

async function start(gegevensmap: string): Promise<{ readonly proefapp: Proefapp; readonly pagina: Page }> {
  const proefapp = await omgeving.start({ gegevensmap });
  const pagina = await proefapp.eersteVenster();
  pagina.setDefaultTimeout(20_000);
  return { proefapp, pagina };
}

/** A folder outside the kluis, as a stick is. */
function stick(gegevensmap: string): string {
  const map = path.join(omringendeMap(gegevensmap), 'stick');
  mkdirSync(map);
  return map;
}

async function naarBackup(pagina: Page): Promise<void> {
  await naarAfdeling(pagina, 'Instellingen');
  await pagina.getByRole('tab', { name: 'Back-up' }).click();
  await pagina.getByRole('region', { name: 'Back-up', exact: true }).waitFor();
}

/** The page is clean for axe, and there is a picture to look at. */
async function bekijk(pagina: Page, naam: string): Promise<void> {
  await bewaarBeeld(pagina, `backup-${naam}`);
  expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
}

const standen = (map: string): readonly string[] => readdirSync(path.join(map, 'Ontwar-backup')).flatMap((kluis) => readdirSync(path.join(map, 'Ontwar-backup', kluis, 'standen')));

describe('a backup', () => {
  it('is made when the app ends, and on a new laptop the herstelcode opens it', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const map = stick(gegevensmap);
    const eerste = await start(gegevensmap);
    const herstelcode = await eersteKluis(eerste.pagina, PROEFWACHTZIN);
    const { id, code } = await eis(eerste.pagina, 'casus.maak', { code: 'TW-2026-1', aanmelding: true });

    await eerste.pagina.getByText('Er is nog geen back-up van je kluis.').waitFor();
    await druk(knop(eerste.pagina, 'Back-up instellen'), 'Enter');
    await eerste.pagina.getByRole('heading', { name: 'Nog geen back-up' }).waitFor();
    await bekijk(eerste.pagina, 'leeg');
    await eerste.proefapp.kiesBijOpenen(gegevensmap);
    await druk(knop(eerste.pagina, 'Map kiezen'), 'Enter');
    await eerste.pagina.getByText('Deze map hoort bij Ontwar zelf.').waitFor();
    await eerste.proefapp.kiesBijOpenen(map);
    await druk(knop(eerste.pagina, 'Map kiezen'), 'Enter');
    await knop(eerste.pagina, 'Maak nu een back-up').waitFor();
    await druk(knop(eerste.pagina, 'Maak nu een back-up'), 'Enter');
    await eerste.pagina.getByText('De back-up is gemaakt en nagekeken.').waitFor();
    expect(standen(map)).toHaveLength(1);
    await bekijk(eerste.pagina, 'ingesteld');

    const casus = await eis(eerste.pagina, 'casus.lees', { id });
    const { versie: _v, id: _i, gemaaktOp: _g, gewijzigdOp: _w, levensloop: _l, overleggen: _o, verslagen: _s, ...inhoud } = casus;
    await eis(eerste.pagina, 'casus.bewaar', { id, inhoud: { ...inhoud, kern: `Waarom ${WOORD}?` } });
    await eerste.proefapp.sluit();
    expect(standen(map)).toHaveLength(2);
    expect(zoekWoorden(map, [WOORD, code, PROEFWACHTZIN])).toEqual([]);

    // A laptop on which Ontwar never ran.
    const nieuw = omgeving.gegevensmap();
    const tweede = await start(nieuw);
    await kop(tweede.pagina, 'Welkom bij Ontwar').waitFor();
    await druk(knop(tweede.pagina, 'Een back-up terugzetten'), 'Enter');
    await kop(tweede.pagina, 'Een back-up terugzetten').waitFor();
    await bekijk(tweede.pagina, 'terugzetten-map');
    await tweede.proefapp.kiesBijOpenen(path.join(map, 'Ontwar-backup'));
    await druk(knop(tweede.pagina, 'Map kiezen'), 'Enter');
    await kop(tweede.pagina, 'Kies een back-up').waitFor();
    expect(await tweede.pagina.getByRole('radio').count()).toBe(2);
    await druk(knop(tweede.pagina, 'Liever met je herstelcode'), 'Enter');
    await typ(tweede.pagina, '0000-0000-0000-0000-0000-0000-0000');
    await tweede.pagina.keyboard.press('Enter');
    await tweede.pagina.getByRole('alert').waitFor();
    await bekijk(tweede.pagina, 'terugzetten-mis');
    await tweede.pagina.getByRole('textbox', { name: 'Herstelcode' }).fill(herstelcode);
    await tweede.pagina.keyboard.press('Enter');
    await kop(tweede.pagina, 'De back-up is teruggezet').waitFor({ timeout: 60_000 });
    await bekijk(tweede.pagina, 'terugzetten-klaar');
    await druk(knop(tweede.pagina, 'Naar mijn kluis'), 'Enter');
    await kop(tweede.pagina, 'Vandaag').waitFor();
    expect((await eis(tweede.pagina, 'casus.lees', { id })).kern).toBe(`Waarom ${WOORD}?`);
    expect(readdirSync(nieuw).filter((naam) => naam.includes('terugzetten') || naam.includes('apart'))).toEqual([]);
  });

  it('gives a casus back that was destroyed, and takes the place of a kluis that is locked', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const map = stick(gegevensmap);
    const { proefapp, pagina } = await start(gegevensmap);
    await eersteKluis(pagina, PROEFWACHTZIN);
    const { id } = await eis(pagina, 'casus.maak', { code: 'TW-2026-1', aanmelding: false });
    const { id: blijft } = await eis(pagina, 'casus.maak', { code: 'TW-2026-2', aanmelding: false });
    await proefapp.kiesBijOpenen(map);
    await eis(pagina, 'backup.kiesMap');
    await eis(pagina, 'backup.maak');
    await eis(pagina, 'casus.vernietig', { id });
    expect(await roep(pagina, 'casus.lees', { id })).toMatchObject({ ok: false, fout: { code: 'NIET_GEVONDEN' } });

    await naarBackup(pagina);
    await druk(pagina.getByRole('button', { name: /^Haal een casus terug uit/ }), 'Enter');
    await pagina.getByLabel('Wachtzin', { exact: true }).fill(PROEFWACHTZIN);
    await pagina.keyboard.press('Enter');
    const lijst = pagina.getByRole('list', { name: 'Casussen in deze back-up' });
    await lijst.waitFor({ timeout: 60_000 });
    expect(await lijst.getByRole('listitem').count()).toBe(2);
    await bekijk(pagina, 'terughalen');
    await druk(knop(pagina, 'Haal terug: TW-2026-1'), 'Enter');
    await pagina.getByText('TW-2026-1 is teruggehaald.').waitFor();
    expect(await eis(pagina, 'casus.lees', { id })).toMatchObject({ id, code: 'TW-2026-1' });
    await druk(knop(pagina, 'Terug naar de back-ups'), 'Enter');
    await pagina.getByRole('region', { name: 'Back-ups in deze map' }).waitFor();

    // The stick is out: nothing is made in its place, and Vandaag says so.
    renameSync(map, `${map}-eruit`);
    expect(await roep(pagina, 'backup.maak')).toMatchObject({ ok: false, fout: { code: 'NIET_GEVONDEN' } });
    mkdirSync(map);
    expect(await roep(pagina, 'backup.maak')).toMatchObject({ ok: false, fout: { code: 'NIET_GEVONDEN' } });
    expect(readdirSync(map)).toEqual([]);
    rmSync(map, { recursive: true });
    await naarAfdeling(pagina, 'Vandaag');
    await pagina.getByText('De laatste back-up ging niet goed.').waitFor();
    await bekijk(pagina, 'vandaag');
    renameSync(`${map}-eruit`, map);

    // Back to how it all was, from the unlock screen.
    await eis(pagina, 'casus.vernietig', { id: blijft });
    await opSlot(pagina);
    await bekijk(pagina, 'op-slot');
    await druk(knop(pagina, 'Een back-up terugzetten'), 'Enter');
    await druk(knop(pagina, 'Map kiezen'), 'Enter');
    await kop(pagina, 'Kies een back-up').waitFor();
    await pagina.getByLabel('Wachtzin', { exact: true }).fill(PROEFWACHTZIN);
    await pagina.keyboard.press('Enter');
    await kop(pagina, 'De back-up is teruggezet').waitFor({ timeout: 60_000 });
    await pagina.getByText('De kluis die hier stond, is niet weg.').waitFor();
    await bekijk(pagina, 'terugzetten-apart');
    await druk(knop(pagina, 'Naar mijn kluis'), 'Enter');
    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
    expect((await eis(pagina, 'casus.lijst')).map(({ regel }) => regel.code).toSorted()).toEqual(['TW-2026-1', 'TW-2026-2']);
    expect(readdirSync(gegevensmap).filter((naam) => naam.startsWith('kluis-apart-'))).toHaveLength(1);
    await opSlot(pagina);
    await ontgrendel(pagina, PROEFWACHTZIN);
  });
});
