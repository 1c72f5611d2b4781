import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/*
 * A screen in memory of which the pixels can be read: Xvfb keeps its picture in a file, in the format of xwd. Looking asks
 * nothing of the app that is looked at, which need not know.
 */

/** Places in the header of xwd, as 32-bit big-endian numbers. */
const KOPLENGTE = 0;
const BREEDTE = 4;
const HOOGTE = 5;
const BYTES_PER_REGEL = 12;
const AANTAL_KLEUREN = 19;
const BYTES_PER_KLEUR = 12;

export interface Schermgeheugen {
  /** For the environment of the app: `DISPLAY`. */
  readonly display: string;
  /**
   * How many pixels of the screen have exactly this colour, such as `#1D5442`.
   * @param stap looks at one pixel in so many, across and down; 8 costs a tenth of a millisecond
   */
  readonly aantalMetKleur: (kleur: string, stap?: number) => number;
  readonly sluit: () => Promise<void>;
}

/** Opens a screen of its own on a free display. */
export async function openSchermgeheugen(breedte: number, hoogte: number): Promise<Schermgeheugen> {
  const map = mkdtempSync(path.join(os.tmpdir(), 'ontwar-scherm-'));
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${breedte}x${hoogte}x24`, '-nolisten', 'tcp', '-fbdir', map], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const einde = once(xvfb, 'exit');
  const nummer = await new Promise<string>((klaar, mis) => {
    let tekst = '';
    xvfb.once('error', mis).once('exit', () => mis(new Error('Xvfb does not start.')));
    xvfb.stdio[3]?.on('data', (stuk: Buffer) => {
      tekst += stuk.toString('utf8');
      if (tekst.includes('\n')) klaar(tekst.trim());
    });
  });
  const bestand = path.join(map, 'Xvfb_screen0');
  const beeld = openSync(bestand, 'r');
  const plaats = leesPlaats(readFileSync(bestand));
  const regel = new Uint32Array(plaats.bytesPerRegel / 4);
  return {
    display: `:${nummer}`,
    aantalMetKleur: (kleur, stap = 1) => {
      const rgb = Number.parseInt(kleur.slice(1), 16);
      let aantal = 0;
      for (let y = 0; y < plaats.hoogte; y += stap) {
        readSync(beeld, regel, 0, plaats.bytesPerRegel, plaats.begin + y * plaats.bytesPerRegel);
        // Each pixel is four bytes: blue, green, red and one unused.
        for (let x = 0; x < plaats.breedte; x += stap) if (((regel[x] ?? 0) & 0xff_ff_ff) === rgb) aantal += 1;
      }
      return aantal;
    },
    sluit: async () => {
      closeSync(beeld);
      xvfb.kill('SIGTERM');
      await einde;
      rmSync(map, { recursive: true, force: true });
    },
  };
}

interface Plaats {
  readonly begin: number;
  readonly breedte: number;
  readonly hoogte: number;
  readonly bytesPerRegel: number;
}

function leesPlaats(xwd: Buffer): Plaats {
  const getal = (plek: number): number => xwd.readUInt32BE(plek * 4);
  return {
    begin: getal(KOPLENGTE) + getal(AANTAL_KLEUREN) * BYTES_PER_KLEUR,
    breedte: getal(BREEDTE),
    hoogte: getal(HOOGTE),
    bytesPerRegel: getal(BYTES_PER_REGEL),
  };
}
