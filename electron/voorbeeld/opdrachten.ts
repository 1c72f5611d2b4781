import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { schemaCasus, schemaCasusregel } from '#shared/domein/casus';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { bronpad } from '../bronnen.ts';
import { noteerGegevensversie } from '../gegevens/versie.ts';
import { leidAfHier } from '../kluis/afleiding.ts';
import { Kluis } from '../kluis/kluis.ts';
import { productOmgeving, WEGWERPPROFIEL } from '../kluis/omgeving.ts';
import type { Recordopslag } from '../kluis/opslag.ts';
import { exporteer } from '../verslagen/exporteer.ts';
import { maakPdfHier } from '../verslagen/pdf.ts';
import { verslagVan, type Verslagbronnen } from '../verslagen/verslag.ts';
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
  const opslag = new Geheugenopslag();
  const { stand, einde } = await speelGehouden(opslag, await leesVoorbeeld());
  const { model } = await verslagVan(stand, { status: 'concept', gemaaktOp: einde }, bronnenUit(opslag));
  await exporteer(bestand, await maakPdfHier(model, bronpad('lettertypen')));
}

function bronnenUit(opslag: Recordopslag): Verslagbronnen {
  return {
    casussen: opslag.lijst('casus').map(({ id, regel }) => ({ id, regel: schemaCasusregel.parse(regel) })),
    leesCasus: async (id) => schemaCasus.parse(await opslag.lees(id)),
    leefgebieden: STANDAARD_REGIO.leefgebieden,
  };
}
