import { expect, it } from 'vitest';
import { Bijlagen } from '../../electron/main/afhandeling/bijlagen.ts';
import { metPoststuk } from '../../shared/leertraject/inzendsels.ts';
import { tweeGroepen } from '../materiaal/werkvormen.ts';
import type { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { dobbel } from './kluis-proef.ts';
import { Crash, faalBij, langs, stappenVan } from './kluis-stappen.ts';
import { openWerkruimte, schijfMetKluis } from './werkruimte-proef.ts';

/* A leersessie is destroyed with everything that lies around it, also when the app is killed meanwhile. */

/** A disk with a leersessie on it, for which two files wait. */
async function schijfMetLeersessie(): Promise<{ readonly schijf: Geheugenschijf; readonly id: string }> {
  const schijf = await schijfMetKluis();
  const { kluis, werkruimte } = await openWerkruimte(schijf);
  const { id } = await werkruimte.sessies.maak({ werkvormId: 'leersessie', plan: tweeGroepen });
  for (const stuk of ['p1', 'p2']) {
    await new Bijlagen(kluis).bewaar(id, stuk, Buffer.from(stuk));
    const poststuk = { id: stuk, bestandsnaam: 'a.pdf', op: 1, soort: 'kapot', opdrachtId: null, tekst: '', antwoorden: null, anders: '', bewaard: true } as const;
    await werkruimte.leertrajecten.wijzig(id, (oud) => metPoststuk(oud, poststuk));
  }
  await werkruimte.sluit();
  return { schijf, id };
}

/** Either all of it is gone, or the session is there and can be destroyed. */
async function isHeelOfWeg(schijf: Geheugenschijf, id: string): Promise<boolean> {
  const { kluis, werkruimte } = await openWerkruimte(schijf);
  const isErNog = werkruimte.sessies.bestaat(id);
  if (isErNog) {
    for (const { id: stuk } of (await werkruimte.leertrajecten.lees(id)).post) await werkruimte.postbus.bestand(id, stuk).catch((fout: unknown) => expect(fout).toMatchObject({ fout: { code: 'NIET_GEVONDEN' } }));
    await werkruimte.vernietiger.sessie(id);
  }
  expect((['sessie', 'leertraject', 'bijlage'] as const).flatMap((soort) => kluis.lijst(soort))).toEqual([]);
  expect(await kluis.schade()).toEqual([]);
  await werkruimte.sluit();
  return !isErNog;
}

it('goes wholly, or is there to be destroyed, after a kill or a power cut at any step', async () => {
  const { schijf: basis, id } = await schijfMetLeersessie();
  const gezien = new Set<boolean>();
  const proef = basis.kopie();
  const { werkruimte: heel } = await openWerkruimte(proef);
  const namen = await stappenVan(proef, () => heel.vernietiger.sessie(id));
  await heel.sluit();
  expect(namen.length).toBeGreaterThan(20);
  await langs(namen, async (n) => {
    const schijf = basis.kopie();
    const { werkruimte } = await openWerkruimte(schijf);
    faalBij(schijf, n, () => new Crash(), true);
    const gelukt = await werkruimte.vernietiger.sessie(id).then(() => true, () => false);
    schijf.stapper = () => undefined;
    // One of the two, by turns: each opens the kluis and builds what works with it.
    const weg = await isHeelOfWeg(n % 2 === 0 ? schijf.kopie() : schijf.naStroomuitval(dobbel(n)), id);
    gezien.add(weg);
    if (gelukt) expect(weg).toBe(true);
  });
  expect(gezien).toEqual(new Set([false, true]));
}, 120_000);
