import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bewaarBeeld } from './beeld.ts';
import { omringendeMap, proefomgeving } from './omgeving.ts';
import { zoekWoorden } from './schijf.ts';
import { toegankelijkheidsfouten } from './toegankelijk.ts';

/* The harness itself, on an app of a few lines: what the other tests lean on does what it says. */

const HOOFD = `
const { app, BrowserWindow, dialog } = require('electron');
const fs = require('node:fs');
const path = require('node:path');
app.setPath('userData', process.env.ONTWAR_GEGEVENSMAP);
globalThis.vraagOpslaan = () => { console.log('gevraagd'); return dialog.showSaveDialog({}); };
app.whenReady().then(() => {
  fs.writeFileSync(path.join(app.getPath('userData'), 'los.bin'), Buffer.from('kanariepiet', 'utf16le'));
  new BrowserWindow().loadFile('pagina.html');
});
app.on('window-all-closed', () => app.quit());
`;
const PAGINA = `<!doctype html><html lang="nl"><head><title>Proef</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><main><h1>Proef</h1><img src="x.png"></main></body></html>`;

describe('de proefomgeving', () => {
  const omgeving = proefomgeving();

  /** Beside the user-data folder, so that it is removed with it. */
  function kleineApp(gegevensmap: string): string {
    const map = path.join(omringendeMap(gegevensmap), 'app');
    mkdirSync(map, { recursive: true });
    writeFileSync(path.join(map, 'package.json'), JSON.stringify({ name: 'proef', main: 'hoofd.cjs' }));
    writeFileSync(path.join(map, 'hoofd.cjs'), HOOFD);
    writeFileSync(path.join(map, 'pagina.html'), PAGINA);
    return map;
  }

  it('start, kijkt, doodt en start opnieuw', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const ingang = kleineApp(gegevensmap);
    const eerste = await omgeving.start({ gegevensmap, ingang });
    const venster = await eerste.eersteVenster();
    expect(await venster.title()).toBe('Proef');
    expect(await eerste.venster('pagina.html')).toBe(venster);
    expect(await bewaarBeeld(venster, 'omgeving')).toMatch(/omgeving\.png$/);
    expect(await eerste.app.evaluate(({ app }) => app.getPath('temp'))).toBe(path.join(omringendeMap(gegevensmap), 'tmp'));

    const fouten = await toegankelijkheidsfouten(venster);
    expect(fouten).toHaveLength(1);
    expect(fouten[0]).toMatch(/^image-alt \(critical\): img: /);

    expect(zoekWoorden(gegevensmap, ['kanariepiet', 'nergens'])).toEqual([
      { bestand: path.join(gegevensmap, 'los.bin'), woord: 'kanariepiet', codering: 'utf16le' },
    ]);

    await eerste.dood();
    expect(eerste.proces.signalCode).toBe('SIGKILL');
    const tweede = await omgeving.start({ gegevensmap, ingang });
    expect(await (await tweede.eersteVenster()).title()).toBe('Proef');
    await tweede.sluit();
    expect(tweede.proces.exitCode).toBe(0);
  });

  it('antwoordt voor de gebruiker op de vraag waar het bestand heen moet', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const proefapp = await omgeving.start({ gegevensmap, ingang: kleineApp(gegevensmap) });
    const vraag = (): Promise<unknown> =>
      proefapp.app.evaluate(() => (globalThis as unknown as { readonly vraagOpslaan: () => Promise<unknown> }).vraagOpslaan());
    await proefapp.kiesBijOpslaan('/ergens/verslag.pdf');
    expect(await vraag()).toEqual({ canceled: false, filePath: '/ergens/verslag.pdf' });
    await expect.poll(proefapp.uitvoer).toContain('gevraagd');
    await proefapp.kiesBijOpslaan(null);
    expect(await vraag()).toEqual({ canceled: true, filePath: '' });
  });
});
