import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eis, PROEFWACHTZIN } from './brug.ts';
import { appOmgeving, electronArgs, electronPad, nieuweGegevensmap, omringendeMap, PROJECT, startApp, type Proefapp, verwijderOmringendeMap } from './omgeving.ts';

/* The security list of docs/architectuur.md, line by line, against the app as it runs. One app for all of it: nothing here may leave a mark. */

let proef: Proefapp;
let pagina: Page;

beforeAll(async () => {
  proef = await startApp({ gegevensmap: nieuweGegevensmap() });
  pagina = await proef.eersteVenster();
});

afterAll(async () => {
  await proef.dood();
  await verwijderOmringendeMap(proef.gegevensmap);
});

/** Runs in the page after the evaluation that asked for it is over: a debugger may evaluate what a page may not. */
const opEigenKracht = (proefje: string): Promise<unknown> =>
  pagina.evaluate(
    (naam) =>
      new Promise((klaar) => {
        const proefjes: Record<string, () => unknown> = {
          eval: () => (0, eval)('1 + 1'),
          functie: () => new Function('return 1')() as unknown,
          wekker: () => void setTimeout('window.gelukt = true'),
          wasm: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
        };
        setTimeout(() => {
          try {
            proefjes[naam]?.();
          } catch (fout) {
            klaar(String(fout));
            return;
          }
          setTimeout(() => klaar((window as unknown as { gelukt?: boolean }).gelukt === true || naam !== 'wekker' ? 'ran' : 'refused'), 50);
        }, 0);
      }),
    proefje,
  );

describe('a window', () => {
  it('has a sandbox, a world of its own for the preload, and no Node', async () => {
    const voorkeuren = await proef.app.evaluate(({ webContents }) => {
      const inhoud = webContents.getAllWebContents()[0] as unknown as { getLastWebPreferences(): Record<string, unknown> };
      return inhoud.getLastWebPreferences();
    });
    expect(voorkeuren).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(await pagina.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((naam) => naam in globalThis))).toEqual([]);
  });

  it('has a bridge of two functions that cannot be replaced', async () => {
    expect(
      await pagina.evaluate(() => {
        const venster = window as unknown as { ontwar: Record<string, unknown> };
        const voor = venster.ontwar['roep'];
        try {
          venster.ontwar['roep'] = () => 'vals';
        } catch {
          // Frozen: in strict mode writing throws.
        }
        return [Object.keys(venster.ontwar), venster.ontwar['roep'] === voor];
      }),
    ).toEqual([['roep', 'abonneer'], true]);
  });

  it('lives in a session in memory, without a spell checker', async () => {
    expect(
      await proef.app.evaluate(({ BrowserWindow }) => {
        const { session } = (BrowserWindow.getAllWindows()[0] ?? { webContents: { session: null } }).webContents;
        return session === null ? null : [session.isPersistent(), session.storagePath, session.isSpellCheckerEnabled()];
      }),
    ).toEqual([false, null, false]);
  });

  it('keeps its title, whatever the page says', async () => {
    await pagina.evaluate(() => {
      document.title = 'WS-2026-001 moeder belde';
    });
    await pagina.waitForTimeout(100);
    expect(await proef.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((venster) => venster.getTitle()))).toEqual(['Ontwar']);
  });

  it('opens no developer tools', async () => {
    expect(
      await proef.app.evaluate(({ webContents }) => {
        const [inhoud] = webContents.getAllWebContents();
        inhoud?.openDevTools();
        return inhoud?.isDevToolsOpened();
      }),
    ).toBe(false);
  });

  it('is protected from capture where Electron can tell', async () => {
    const stand = await proef.app.evaluate(({ BrowserWindow }) => {
      const venster = BrowserWindow.getAllWindows()[0] as unknown as { isContentProtected?: () => boolean };
      return [process.platform, venster.isContentProtected?.() ?? null];
    });
    // Linux has no such protection, and Electron 33 no such question; electron/main/vensters/voorzitter.test.ts holds the call itself.
    expect([
      ['linux', null],
      ['linux', false],
      ['linux', true],
      ['win32', true],
      ['darwin', true],
    ]).toContainEqual(stand);
  });
});

describe('app://', () => {
  const haal = (adressen: readonly string[]): Promise<readonly number[]> =>
    proef.app.evaluate(
      ({ session }, lijst) =>
        Promise.all(lijst.map((adres) => session.fromPartition('ontwar').fetch(adres).then((antwoord) => antwoord.status, () => 0))),
      adressen,
    );

  it('serves the page of each window', async () => {
    expect(await haal(['app://voorzitter/voorzitter/index.html', 'app://zaal/zaal/index.html'])).toEqual([200, 200]);
  });

  it('serves nothing else', async () => {
    const adressen = [
      'app://voorzitter/',
      'app://voorzitter/zaal/index.html',
      'app://zaal/voorzitter/index.html',
      'app://elders/voorzitter/index.html',
      'app://voorzitter/../main/index.js',
      'app://voorzitter/assets/../../main/index.js',
      'app://voorzitter/assets/%2e%2e/%2e%2e/main/index.js',
      'app://voorzitter/assets/..%2f..%2fmain%2findex.js',
      'app://voorzitter/assets/..%5c..%5cmain%5cindex.js',
      'app://voorzitter/assets/%252e%252e/main/index.js',
      'app://voorzitter//etc/passwd',
      'app://voorzitter/%2fetc%2fpasswd',
      'app://voorzitter/assets/index.html%00.js',
      'app://voorzitter/assets',
      'app://voorzitter/package.json',
    ];
    expect((await haal(adressen)).filter((status) => status !== 404 && status !== 0)).toEqual([]);
  });

  it('follows no link out of its folder', async () => {
    const koppeling = path.join(PROJECT, 'out', 'renderer', 'assets', `koppeling-${process.pid}.js`);
    symlinkSync(path.join(PROJECT, 'out', 'main', 'index.js'), koppeling);
    try {
      expect(await haal([`app://voorzitter/assets/${path.basename(koppeling)}`])).toEqual([404]);
    } finally {
      rmSync(koppeling);
    }
  });

  it('gives each page its policy and a nonce of its own', async () => {
    const koppen = (): Promise<Record<string, string>> =>
      proef.app.evaluate(async ({ session }) =>
        Object.fromEntries((await session.fromPartition('ontwar').fetch('app://voorzitter/voorzitter/index.html')).headers.entries()),
      );
    const [eerste, tweede] = [await koppen(), await koppen()];
    const beleid = (eerste['content-security-policy'] ?? '').split('; ');
    expect(beleid).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'none'", "frame-src 'none'", "form-action 'none'", "base-uri 'none'"]));
    expect(beleid.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(eerste).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'cross-origin-opener-policy': 'same-origin' });
    expect(eerste['content-security-policy']).not.toBe(tweede['content-security-policy']);
  });
});

describe('the policy of the page', () => {
  it.each(['eval', 'functie', 'wekker', 'wasm'])('refuses to run a text as code: %s', async (proefje) => {
    expect(await opEigenKracht(proefje)).toMatch(/^(EvalError|CompileError|refused)/);
  });

  it('refuses scripts, styles and frames that are put into the page', async () => {
    const overtredingen = await pagina.evaluate(async () => {
      const gezien: string[] = [];
      const luister = (gebeurtenis: SecurityPolicyViolationEvent): void => void gezien.push(gebeurtenis.effectiveDirective);
      document.addEventListener('securitypolicyviolation', luister);
      const zet = (naam: string, stel: (element: HTMLElement) => void): HTMLElement => {
        const element = document.createElement(naam);
        stel(element);
        document.body.append(element);
        return element;
      };
      const gezet = [
        zet('script', (e) => (e.textContent = 'window.ingespoten = true')),
        zet('div', (e) => e.setAttribute('onclick', 'window.ingespoten = true')),
        zet('style', (e) => (e.textContent = 'body { display: none }')),
        zet('div', (e) => e.setAttribute('style', 'color: red')),
        zet('iframe', (e) => ((e as HTMLIFrameElement).src = 'app://zaal/zaal/index.html')),
        zet('object', (e) => ((e as HTMLObjectElement).data = 'app://voorzitter/voorzitter/index.html')),
        zet('base', (e) => ((e as HTMLBaseElement).href = 'app://zaal/')),
      ];
      gezet[1]?.click();
      await new Promise((klaar) => setTimeout(klaar, 300));
      for (const element of gezet) element.remove();
      document.removeEventListener('securitypolicyviolation', luister);
      return [(window as unknown as { ingespoten?: boolean }).ingespoten ?? false, [...new Set(gezien)].toSorted()];
    });
    expect(overtredingen).toEqual([false, ['base-uri', 'frame-src', 'object-src', 'script-src-attr', 'script-src-elem', 'style-src-attr', 'style-src-elem']]);
  });
});

describe('permissions', () => {
  it('are refused, whichever is asked', async () => {
    const antwoorden = await pagina.evaluate(async () => {
      const namen = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write', 'midi', 'persistent-storage', 'screen-wake-lock'];
      const toestanden = await Promise.all(
        namen.map((naam) => navigator.permissions.query({ name: naam as PermissionName }).then((stand) => stand.state as string, () => 'denied')),
      );
      const poging = (belofte: Promise<unknown>): Promise<string> => belofte.then(() => 'allowed', () => 'refused');
      return {
        toegestaan: namen.filter((_naam, i) => toestanden[i] === 'granted'),
        melding: await Notification.requestPermission(),
        pogingen: await Promise.all([
          poging(navigator.mediaDevices.getUserMedia({ audio: true })),
          poging(navigator.mediaDevices.getDisplayMedia()),
          poging(navigator.clipboard.readText()),
          poging(new Promise((goed, fout) => navigator.geolocation.getCurrentPosition(goed, fout))),
        ]),
      };
    });
    expect(antwoorden).toEqual({ toegestaan: [], melding: 'denied', pogingen: ['refused', 'refused', 'refused', 'refused'] });
  });
});

describe('navigation', () => {
  const vensters = (): Promise<number> => proef.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);

  it.each(['https://example.org/', 'file:///etc/passwd', 'app://zaal/zaal/index.html', 'data:text/html,<p>weg', 'javascript:void(window.ingespoten=true)', 'chrome://version', 'view-source:app://voorzitter/voorzitter/index.html'])(
    'to %s goes nowhere',
    async (adres) => {
      const was = pagina.url();
      await pagina.evaluate((naar) => {
        location.href = naar;
      }, adres);
      await pagina.evaluate((naar) => {
        const anker = document.createElement('a');
        anker.href = naar;
        document.body.append(anker);
        anker.click();
        anker.remove();
      }, adres);
      await pagina.waitForTimeout(150);
      expect(pagina.url()).toBe(was);
      expect(await pagina.evaluate(() => (window as unknown as { ingespoten?: boolean }).ingespoten ?? false)).toBe(false);
    },
  );

  it('opens no window, whichever way', async () => {
    const was = await vensters();
    expect(await pagina.evaluate(() => [window.open('app://voorzitter/voorzitter/index.html'), window.open('https://example.org'), window.open('')])).toEqual([null, null, null]);
    await pagina.evaluate(() => {
      const anker = document.createElement('a');
      anker.href = 'app://voorzitter/voorzitter/index.html';
      anker.target = '_blank';
      document.body.append(anker);
      anker.click();
      anker.remove();
      const formulier = document.createElement('form');
      formulier.action = 'https://example.org';
      document.body.append(formulier);
      formulier.submit();
      formulier.remove();
      const gast = document.createElement('webview');
      gast.setAttribute('src', 'app://voorzitter/voorzitter/index.html');
      document.body.append(gast);
    });
    await pagina.waitForTimeout(300);
    expect(await vensters()).toBe(was);
    expect(await pagina.evaluate(() => { document.querySelector('webview')?.remove(); return location.href; })).toBe(pagina.url());
  });

  it('downloads nothing', async () => {
    const geweigerd = proef.app.evaluate(
      ({ session }) =>
        new Promise((klaar) => {
          session.fromPartition('ontwar').once('will-download', (gebeurtenis) => klaar(gebeurtenis.defaultPrevented));
          setTimeout(() => klaar('no download began'), 3_000);
        }),
    );
    await pagina.evaluate(() => {
      const anker = document.createElement('a');
      anker.href = URL.createObjectURL(new Blob(['geheim']));
      anker.download = 'geheim.txt';
      document.body.append(anker);
      anker.click();
      anker.remove();
    });
    expect(await geweigerd).not.toBe(false);
  });
});

describe('the network', () => {
  let server: Server;
  let bezoek: string[];
  let adres: string;

  beforeEach(async () => {
    bezoek = [];
    server = createServer((vraag, antwoord) => {
      bezoek.push(vraag.url ?? '');
      antwoord.setHeader('access-control-allow-origin', '*').end('hallo');
    });
    server.on('connection', () => bezoek.push('connection'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const plek = server.address();
    adres = typeof plek === 'object' && plek !== null ? `127.0.0.1:${plek.port}` : '';
  });

  afterEach(() => server.close());

  it('is out of reach of the page', async () => {
    const uitkomst = await pagina.evaluate(async (doel) => {
      const poging = (belofte: Promise<unknown>): Promise<string> => belofte.then(() => 'reached', () => 'refused');
      const gebeurt = (doe: (goed: () => void, fout: (reden?: unknown) => void) => void): Promise<void> =>
        new Promise((klaar, mis) => {
          setTimeout(mis, 2_000);
          doe(klaar, mis);
        });
      const element = (naam: 'img' | 'script' | 'link'): Promise<void> =>
        gebeurt((goed, fout) => {
          const gemaakt = document.createElement(naam);
          gemaakt.onload = goed;
          gemaakt.onerror = fout;
          if (gemaakt instanceof HTMLLinkElement) {
            gemaakt.rel = 'stylesheet';
            gemaakt.href = `http://${doel}/link`;
          } else gemaakt.src = `http://${doel}/${naam}`;
          document.head.append(gemaakt);
        });
      return Promise.all([
        poging(fetch(`http://${doel}/fetch`)),
        poging(fetch(`http://${doel}/no-cors`, { mode: 'no-cors' })),
        poging(element('img')),
        poging(element('script')),
        poging(element('link')),
        poging(gebeurt((goed, fout) => {
          const lijn = new WebSocket(`ws://${doel}/ws`);
          lijn.onopen = goed;
          lijn.onerror = fout;
        })),
        poging(gebeurt((goed, fout) => {
          const stroom = new EventSource(`http://${doel}/stroom`);
          stroom.onopen = goed;
          stroom.onerror = fout;
        })),
        poging(gebeurt((goed, fout) => {
          const vraag = new XMLHttpRequest();
          vraag.open('GET', `http://${doel}/xhr`);
          vraag.onload = goed;
          vraag.onerror = fout;
          vraag.send();
        })),
        // What a beacon answers says nothing about its arrival; the server does.
        poging(gebeurt((goed, fout) => (navigator.sendBeacon(`http://${doel}/baken`, 'x'), setTimeout(fout, 500), void goed))),
      ]);
    }, adres);
    expect(uitkomst).toEqual(Array.from({ length: 9 }, () => 'refused'));
    expect(bezoek).toEqual([]);
  });

  it('is out of reach also without the policy of the page: every session cancels the request itself', async () => {
    const uitkomst = await proef.app.evaluate(
      ({ session }, doel) =>
        Promise.all(
          [session.fromPartition('ontwar'), session.defaultSession, session.fromPartition('later gemaakt')].map((sessie) =>
            sessie.fetch(`http://${doel}/sessie`).then(() => 'reached', (fout: unknown) => String(fout)),
          ),
        ),
      adres,
    );
    expect(uitkomst).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('ERR_BLOCKED_BY_CLIENT') as unknown));
    expect(bezoek).toEqual([]);
  });

  it('finds no name and no peer', async () => {
    const kandidaten = await pagina.evaluate(
      () =>
        new Promise((klaar) => {
          const lijst: string[] = [];
          const verbinding = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] });
          verbinding.onicecandidate = ({ candidate }) => void (candidate !== null && lijst.push(candidate.candidate));
          verbinding.createDataChannel('x');
          void verbinding.createOffer().then((bod) => verbinding.setLocalDescription(bod));
          setTimeout(() => {
            verbinding.close();
            klaar(lijst);
          }, 1_500);
        }),
    );
    expect(kandidaten).toEqual([]);
    expect(await proef.app.evaluate(({ app }) => app.resolveProxy('https://example.org'))).toBe('DIRECT');
  });
});

describe('a second Ontwar on the same folder', () => {
  it('says so, ends, and brings the first to the front', async () => {
    await proef.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    const tweede = spawn(process.env['ONTWAR_ELECTRON'] ?? '', electronArgs(PROJECT), { env: appOmgeving(proef.gegevensmap), cwd: PROJECT });
    let gezegd = '';
    tweede.stderr.on('data', (stuk: Buffer) => (gezegd += stuk.toString('utf8')));
    const [status] = (await once(tweede, 'exit')) as [number | null];
    expect(status).toBe(0);
    expect(gezegd).toContain('Ontwar is al open');
    await expect.poll(() => proef.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
  });
});

describe('a folder that cannot be used', () => {
  it('is named, and not taken for a second Ontwar', async () => {
    const bestand = path.join(omringendeMap(proef.gegevensmap), 'geen-map');
    writeFileSync(bestand, '');
    const app = spawn(electronPad(), electronArgs(PROJECT), { env: appOmgeving(path.join(bestand, 'gegevens')), cwd: PROJECT });
    try {
      let gezegd = '';
      app.stderr.on('data', (stuk: Buffer) => (gezegd += stuk.toString('utf8')));
      await expect.poll(() => gezegd, { timeout: 15_000 }).toContain('Ontwar kan niet lezen en schrijven in de map met je gegevens');
      expect(gezegd).not.toContain('Ontwar is al open');
    } finally {
      // It stands there with its message until somebody has read it.
      app.kill('SIGKILL');
    }
  });
});

describe('another window', () => {
  it('cannot speak as the chair, whatever it loads', async () => {
    const map = mkdtempSync(path.join(os.tmpdir(), 'ontwar-vreemd-'));
    const voorlader = path.join(map, 'vreemd.cjs');
    writeFileSync(voorlader, "const { contextBridge, ipcRenderer } = require('electron'); contextBridge.exposeInMainWorld('stuur', (k, a) => ipcRenderer.invoke(k, a));");
    try {
      const antwoorden = await proef.app.evaluate(
        async ({ BrowserWindow, session }, preload) => {
          const vreemd = new BrowserWindow({ show: false, webPreferences: { session: session.fromPartition('ontwar'), preload, sandbox: true } });
          await vreemd.loadURL('app://voorzitter/voorzitter/index.html');
          const vraag = (kanaal: string): Promise<unknown> =>
            vreemd.webContents.executeJavaScript(`stuur(${JSON.stringify(kanaal)}).then((a) => a.fout?.code ?? a, (f) => String(f))`) as Promise<unknown>;
          const uit = [
            await vraag('voorzitter/opdracht/kluis.toestand'),
            await vraag('voorzitter/opdracht/casus.lijst'),
            await vraag('zaal/opdracht/zaal.beeld'),
            await vraag('onbekend'),
          ];
          vreemd.destroy();
          return uit;
        },
        voorlader,
      );
      expect(antwoorden).toEqual(['AFZENDER_GEWEIGERD', 'AFZENDER_GEWEIGERD', 'AFZENDER_GEWEIGERD', expect.stringContaining('No handler registered')]);
    } finally {
      rmSync(map, { recursive: true });
    }
  });
});

/* Last: this makes a kluis. */
describe('the window of the room', () => {
  it('knows one picture and has no other word', async () => {
    const leeg = { gordijn: false, titel: 'Vrijdagmiddag', vraag: 'Wat maakt dit een knooppunt?', kolommen: [], klok: null };
    await eis(pagina, 'kluis.maak', { naam: 'Anouk', wachtzin: PROEFWACHTZIN });
    await eis(pagina, 'zaal.toon', { beeld: leeg });
    const zaal = await proef.venster('app://zaal/');
    await zaal.getByText('Wat maakt dit een knooppunt?').waitFor();
    const gezien = await zaal.evaluate(async () => {
      const { ontwar, ontwarZaal } = window as unknown as {
        ontwar?: unknown;
        ontwarZaal: { roep(naam: string, arg?: unknown): Promise<{ ok: boolean; fout?: { code: string } }>; abonneer(naam: string, f: () => void): unknown };
      };
      const namen = ['casus.lijst', 'kluis.toestand', 'kluis.opSlot', '../voorzitter/kluis.toestand', 'toString', '__proto__', ''];
      const codes = await Promise.all(namen.map(async (naam) => (await ontwarZaal.roep(naam)).fout?.code));
      let abonnement = 'accepted';
      try {
        ontwarZaal.abonneer('sessie.stand', () => undefined);
      } catch {
        abonnement = 'refused';
      }
      return { voorzitter: typeof ontwar, codes: [...new Set(codes)], abonnement, eigen: (await ontwarZaal.roep('zaal.beeld')).ok, node: typeof (globalThis as { process?: unknown }).process };
    });
    expect(gezien).toEqual({ voorzitter: 'undefined', codes: ['BERICHT_ONGELDIG'], abonnement: 'refused', eigen: true, node: 'undefined' });
  });

  it('goes when the kluis locks, and the memory of the chair\'s page with it', async () => {
    const proces = (): Promise<number> => proef.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
    const was = await proces();
    await eis(pagina, 'kluis.opSlot');
    await pagina.getByText('Je kluis is op slot').waitFor();
    expect(proef.app.windows().map((venster) => venster.url())).toEqual(['app://voorzitter/voorzitter/index.html']);
    expect(await proces()).not.toBe(was);
    await expect.poll(() => { try { process.kill(was, 0); return 'alive'; } catch { return 'gone'; } }, { timeout: 10_000 }).toBe('gone');
  });
});
