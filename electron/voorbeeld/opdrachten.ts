import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { bronpad } from '../bronnen.ts';
import { noteerGegevensversie } from '../gegevens/versie.ts';
import { leidAfHier } from '../kluis/afleiding.ts';
import { Kluis } from '../kluis/kluis.ts';
import { productOmgeving, WEGWERPPROFIEL } from '../kluis/omgeving.ts';
import { exporteer } from '../verslagen/exporteer.ts';
import { maakPdfHier } from '../verslagen/pdf.ts';
import { verslagVan } from '../verslagen/verslag.ts';
import { Geheugenopslag } from './geheugenopslag.ts';
import { leesVoorbeeld } from './gegevens.ts';
import { speelGehouden, speelVoorbeeld } from './speel.ts';

/**
 * Makes a throw-away kluis in `<map>/gegevens/kluis` and fills it with the example. `nu`: epoch ms.
 * @returns the passphrase that opens it
 * @throws OntwarFout as `Kluis.maak`
 */
export async function vul(map: string, nu: number): Promise<{ readonly wachtzin: string }> {
  const wachtzin = randomBytes(24).toString('base64url');
  const omgeving = { ...productOmgeving(''), sleutelafleiding: leidAfHier, profiel: WEGWERPPROFIEL };
  const { kluis, herstelcode } = await Kluis.maak(join(map, 'gegevens', 'kluis'), { wachtzin }, omgeving);
  try {
    // Nobody needs to write down the code of a kluis that is thrown away.
    await kluis.bevestigHerstelcode(herstelcode);
    await noteerGegevensversie(kluis);
    await speelVoorbeeld(kluis, await leesVoorbeeld(), nu);
  } finally {
    await kluis.sluit();
  }
  return { wachtzin };
}

/**
 * Plays the example in memory and writes its verslag.
 * @throws OntwarFout VERSLAG_MISLUKT, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
 */
export async function schrijfVoorbeeldverslag(bestand: string): Promise<void> {
  const { stand, einde } = await speelGehouden(new Geheugenopslag(), await leesVoorbeeld());
  const { model } = verslagVan(stand, { status: 'concept', versie: 1, gemaaktOp: einde });
  await exporteer(bestand, await maakPdfHier(model, bronpad('lettertypen')));
}
