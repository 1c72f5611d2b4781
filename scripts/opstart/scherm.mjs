import { spawn } from 'node:child_process';
import { Stop } from './melden.mjs';
import { stopsein } from './proces.mjs';

/** @param {string} opdracht the npm command the user gave */
export function eisScherm(opdracht) {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  throw new Stop(
    'er is hier geen scherm, dus Ontwar kan geen venster openen. Start het op een computer met een scherm, ' +
      `of met een scherm in het geheugen: xvfb-run -a ${opdracht} (uit de pakketten xvfb en xauth).`,
  );
}

/**
 * Starts a screen in memory on a free display. On other systems than Linux the real screen is used.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, sluit: () => Promise<void> }>}
 */
export async function openSchermInGeheugen() {
  if (process.platform !== 'linux') return { env: process.env, sluit: async () => {} };
  // Nobody types at it: after ten minutes it would blank itself, which an app sees as a screen that is locked.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-s', '0'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const einde = new Promise((resolve) => xvfb.once('exit', resolve).once('error', resolve));
  const sluit = async () => {
    xvfb.kill('SIGTERM');
    await einde;
  };
  // When this script is stopped the screen goes with it, whoever still looks at it.
  process.once('exit', () => xvfb.kill('SIGKILL'));
  /** @type {Promise<string>} */
  const nummer = new Promise((resolve, reject) => {
    let tekst = '';
    const weg = () => reject(new Stop('het scherm in het geheugen (Xvfb) start niet. Kijk of het pakket xvfb is geïnstalleerd.'));
    xvfb.once('exit', weg).once('error', weg);
    stopsein.addEventListener('abort', weg, { once: true });
    xvfb.stdio[3]?.on('data', (stuk) => {
      tekst += String(stuk);
      if (tekst.includes('\n')) resolve(tekst.trim());
    });
  });
  try {
    const { WAYLAND_DISPLAY: _, ...omgeving } = process.env;
    return { env: { ...omgeving, DISPLAY: `:${await nummer}` }, sluit };
  } catch (fout) {
    await sluit();
    throw fout;
  }
}
