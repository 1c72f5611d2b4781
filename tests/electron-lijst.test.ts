import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * What Electron's security checklist forbids and no running window can show: that something was nowhere switched on. The rest of
 * the list is held by tests on the real app; docs/dreigingsmodel.md says item by item which.
 */

const PROJECT = path.resolve(import.meta.dirname, '..');

function bronnen(map: string): readonly string[] {
  return readdirSync(path.join(PROJECT, map), { withFileTypes: true, recursive: true })
    .filter((ingang) => ingang.isFile() && /\.(?:tsx?|html)$/.test(ingang.name) && !ingang.name.includes('.test.'))
    .map((ingang) => path.relative(PROJECT, path.join(ingang.parentPath, ingang.name)));
}

const ALLES = [...bronnen('electron'), ...bronnen('renderer')];

/** Lines of code, without comments, that match. */
function treffers(patroon: RegExp, waar: readonly string[] = ALLES): readonly string[] {
  return waar.flatMap((pad) =>
    readFileSync(path.join(PROJECT, pad), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, (tekst) => tekst.replaceAll(/[^\n]/g, ''))
      .split('\n')
      .flatMap((regel, nummer) => (patroon.test(regel.replace(/^\s*\/\/.*$/, '')) ? [`${pad}:${nummer + 1} ${regel.trim()}`] : [])),
  );
}

describe('de lijst van Electron', () => {
  it('er is bron om in te zoeken, en de zoeker vindt', () => {
    expect(ALLES.length).toBeGreaterThan(200);
    expect(treffers(/webSecurity: true/)).toHaveLength(1);
  });

  it.each([
    ['6. webSecurity is never switched off', /webSecurity:(?!\s*true)/],
    ['8. no insecure content is allowed', /allowRunningInsecureContent:(?!\s*false)/],
    ['9. no experimental features', /experimentalFeatures|enable-experimental|enable-features/],
    ['10. no Blink features', /enableBlinkFeatures|enable-blink-features/],
    ['11 and 12. no webview, so none with popups or options', /<webview|allowpopups|webviewTag:(?!\s*false)/],
    ['15. nothing is handed to the system to open', /openExternal|openPath|openItem/],
    ['20. no raw Electron is exposed: a bridge hands out no ipcRenderer and no event', /exposeInMainWorld\([^)]*ipcRenderer|\bremote\b.*from 'electron'|@electron\/remote/],
  ])('%s', (_punt, patroon) => {
    expect(treffers(patroon)).toEqual([]);
  });

  it('1 and 18. a window loads our own scheme alone, never file:// and nothing of the network', () => {
    expect(treffers(/loadFile\(|loadURL\(\s*['"`](?!app:|about:blank)|['"`]file:\/\//, bronnen('electron'))).toEqual([]);
    expect(treffers(/\b(?:src|href)=["'](?:https?:)?\/\//, bronnen('renderer'))).toEqual([]);
  });

  it('13 and 14. every page that comes into being is held to the rules, whoever makes it', () => {
    expect(treffers(/app\.on\('web-contents-created'/)).toHaveLength(1);
    expect(treffers(/app\.on\('session-created'/)).toHaveLength(1);
  });

  it('16. the version that ships is fixed, not a range', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>> };
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
