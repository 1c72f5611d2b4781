import { join } from 'node:path';
import { nooit } from '#shared/domein/alleen-lezen';
import { schemaCasusregel } from '#shared/domein/casus';
import { systeemtoeval } from '../kluis/cryptografie/toeval.ts';
import { bronpad } from '../bronnen.ts';
import { noteerGegevensversie } from '../gegevens/versie.ts';
import { leidAfHier } from '../kluis/cryptografie/afleiding.ts';
import { Kluis } from '../kluis/kluis.ts';
import { productOmgeving, WEGWERPPROFIEL } from '../kluis/omgeving.ts';
import type { Recordopslag } from '../kluis/opslag.ts';
import { leesRegio } from '../gegevens/regiorecord.ts';
import { exporteer } from '../verslagen/exporteer.ts';
import { maakPdfHier } from '../verslagen/pdf.ts';
import { verslagVan, type Verslagbronnen } from '../verslagen/verslag.ts';
import { leesRecordCasus } from './casusrecord.ts';
import { speelRegio, speelVoorjaar } from './doorbraak.ts';
import { leesDoorbraakvoorbeeld } from './doorbraak-gegevens.ts';
import { Geheugenopslag } from './geheugenopslag.ts';
import { leesVoorbeeld } from './gegevens.ts';
import { leesVoorbeeldleertraject } from './leertraject-gegevens.ts';
import { bewaarCasussen, speelGehouden, speelVoorbeeld, VOORBEELDREGIO, type Gespeeld } from './speel.ts';

/**
 * Makes a throw-away kluis in `<map>/gegevens/kluis` and fills it with the example. `nu`: epoch ms.
 * @returns the passphrase that opens it
 * @throws OntwarFout as `Kluis.maak`
 */
export async function vul(map: string, nu: number): Promise<{ readonly wachtzin: string }> {
  const wachtzin = systeemtoeval(24).toString('base64url');
  const omgeving = { ...productOmgeving(''), sleutelafleiding: leidAfHier, profiel: WEGWERPPROFIEL };
  const { kluis, herstelcode } = await Kluis.maak(join(map, 'gegevens', 'kluis'), { naam: 'Voorbeeld', wachtzin }, omgeving);
  try {
    // Nobody needs to write down the code of a kluis that is thrown away.
    await kluis.bevestigHerstelcode(herstelcode);
    await noteerGegevensversie(kluis);
    await (await leesRegio(kluis)).bewaar(VOORBEELDREGIO);
    await speelVoorbeeld(kluis, await leesVoorbeeld(), await leesVoorbeeldleertraject(), nu);
    await speelRegio(kluis, await leesDoorbraakvoorbeeld(), nu);
  } finally {
    await kluis.sluit();
  }
  return { wachtzin };
}

/** The meetings of the example of which a verslag can be written. */
export const VERSLAGSESSIES = ['leersessie', 'doorbraak'] as const;
export type Verslagsessie = (typeof VERSLAGSESSIES)[number];

/**
 * Plays the example in memory and writes the verslag of one of its meetings.
 * @throws OntwarFout VERSLAG_MISLUKT, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
 */
export async function schrijfVoorbeeldverslag(bestand: string, sessie: Verslagsessie): Promise<void> {
  const { stand, einde, bronnen } = await speelInGeheugen(sessie);
  const model = await verslagVan(stand, { status: 'concept', gemaaktOp: einde }, bronnen);
  await exporteer(bestand, await maakPdfHier(model, bronpad('lettertypen')));
}

/** A meeting of the example when it is closed, with what its verslag is made from. Nothing is written anywhere. */
export async function speelInGeheugen(sessie: Verslagsessie): Promise<Gespeeld & { readonly bronnen: Verslagbronnen }> {
  const opslag = new Geheugenopslag();
  const gespeeld = await speel(opslag, sessie);
  return { ...gespeeld, bronnen: bronnenUit(opslag) };
}

async function speel(opslag: Recordopslag, sessie: Verslagsessie): Promise<Gespeeld> {
  const voorbeeld = await leesVoorbeeld();
  switch (sessie) {
    case 'leersessie':
      return speelGehouden(opslag, voorbeeld);
    case 'doorbraak':
      await bewaarCasussen(opslag, voorbeeld, 0);
      return speelVoorjaar(opslag, await leesDoorbraakvoorbeeld());
    default:
      return nooit(sessie);
  }
}

function bronnenUit(opslag: Recordopslag): Verslagbronnen {
  return {
    casussen: opslag.lijst('casus').map(({ id, regel }) => ({ id, regel: schemaCasusregel.parse(regel) })),
    leesCasus: (id) => leesRecordCasus(opslag, id),
    regionaam: VOORBEELDREGIO.naam,
    leefgebieden: VOORBEELDREGIO.leefgebieden,
  };
}
