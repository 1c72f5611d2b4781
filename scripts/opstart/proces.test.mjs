import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draai } from './proces.mjs';

const node = process.execPath;

describe('een programma draaien', () => {
  it('geeft zijn status en zijn uitvoer', async () => {
    const afloop = await draai(node, ['-e', "console.log('uit'); console.error('fout'); process.exit(7)"]);
    expect(afloop).toMatchObject({ status: 7, stdout: 'uit\n', teLaat: false });
    expect(afloop.uitvoer).toContain('fout');
  });

  it('zegt het als het programma er niet is', async () => {
    expect(await draai('/bestaat/niet', [])).toMatchObject({ status: 127 });
  });

  it('stopt wat te lang duurt', async () => {
    expect(await draai(node, ['-e', 'setInterval(() => {}, 1000)'], { limietMs: 200 })).toMatchObject({ status: 143, teLaat: true });
  });

  it.each([['SIGTERM', 143], ['SIGINT', 130]])('geeft %s door en laat niets achter', async (signaal, status) => {
    const module = JSON.stringify(path.join(import.meta.dirname, 'proces.mjs'));
    const melden = JSON.stringify(path.join(import.meta.dirname, 'melden.mjs'));
    const kindcode = "console.log(process.pid); setInterval(() => {}, 1000)";
    const ouder = spawn(node, ['--input-type=module', '-e', `
      import { draai, stopAlsOnderbroken } from ${module};
      import { start } from ${melden};
      await start(async () => {
        try { await draai(process.execPath, ['-e', ${JSON.stringify(kindcode)}], { uitvoer: 'tonen' }); stopAlsOnderbroken(); return 0; }
        finally { console.log('opgeruimd'); }
      });`], { stdio: ['ignore', 'pipe', 'inherit'] });
    let uitvoer = '';
    ouder.stdout.setEncoding('utf8').on('data', (stuk) => { uitvoer += stuk; });
    await once(ouder.stdout, 'data');
    const kindPid = Number(uitvoer.trim());
    ouder.kill(/** @type {NodeJS.Signals} */ (signaal));
    const [code] = await once(ouder, 'close');
    expect(code).toBe(status);
    expect(uitvoer).toContain('opgeruimd');
    expect(() => process.kill(kindPid, 0)).toThrow('ESRCH');
  });
});
