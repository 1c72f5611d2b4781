import { OntwarFout, type Foutcode } from '#shared/contract/fouten';
import { nooit } from '#shared/domein/alleen-lezen';
import { CASUSVERSIE, schemaCasus } from '#shared/domein/casus';
import { migreerCasus } from '#shared/domein/casusmigratie';
import { casusregelVan } from '#shared/domein/casusregel';
import { schemaInstellingen } from '#shared/domein/instellingen';
import { migreerInstellingen } from '#shared/domein/instellingenmigratie';
import { isRuw } from '#shared/domein/migratie';
import { RECORDSOORTEN, type Recordsoort, type TeBewaren } from '../kluis/opslag.ts';
import { werkSessierecordBij } from '../sessies/sessierecord.ts';
import { maakKopie, ruimHalveKopieen, type Kluisplek } from './kopie.ts';
import { GEGEVENSVERSIE, leesGegevensversie, noteerGegevensversie, type Bijtewerken } from './versie.ts';

/*
 * Bringing the data of an older Ontwar up to date when a kluis opens: first a copy of the kluis as it is, then record by record,
 * last the note that all is done. Each of these is there wholly or not at all, and each record knows its own version, so after a kill
 * the next opening goes on where this one was.
 */

/** The id of the one record of settings, see `electron/main/afhandeling/instellingen.ts`. */
const INSTELLINGEN_ID = 'instellingen';

/** What says of a record itself that it cannot be used: it stays as it is, and the rest goes on. */
const ONBRUIKBAAR: ReadonlySet<Foutcode> = new Set<Foutcode>(['NIET_GEVONDEN', 'RECORD_BESCHADIGD', 'RECORD_TERUGGEZET', 'RECORD_VERWISSELD', 'VERSIE_TE_NIEUW']);

/**
 * Makes everything in an open kluis of the present version; does nothing when it is. Nobody else may use the kluis meanwhile.
 * @throws OntwarFout VERSIE_TE_NIEUW, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT; nothing is lost then
 */
export async function werkGegevensBij(kluis: Bijtewerken, plek: Kluisplek): Promise<void> {
  const { versie, genoteerd } = await leesGegevensversie(kluis);
  await ruimHalveKopieen(plek);
  if (versie < GEGEVENSVERSIE) {
    await maakKopie(plek);
    await werkAllesBij(kluis);
  }
  if (versie < GEGEVENSVERSIE || !genoteerd) await noteer(kluis);
}

/**
 * The same for one record, such as an older generation that was put back.
 * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT
 */
export async function werkRecordBij(kluis: Pick<Bijtewerken, 'lees' | 'bewaar'>, id: string, soort: Recordsoort): Promise<void> {
  try {
    const nieuw = bijgewerkt(id, soort, await kluis.lees(id));
    if (nieuw !== null) await kluis.bewaar(nieuw);
  } catch (fout) {
    if (!(fout instanceof OntwarFout) || !ONBRUIKBAAR.has(fout.fout.code)) throw fout;
  }
}

async function werkAllesBij(kluis: Bijtewerken): Promise<void> {
  try {
    for (const soort of RECORDSOORTEN) for (const { id } of kluis.lijst(soort)) await werkRecordBij(kluis, id, soort);
  } catch (fout) {
    throw fout instanceof OntwarFout ? bijwerkenMislukt(fout) : fout;
  }
}

/** The note is only a note: when there is no room for it, the kluis opens all the same and the next opening writes it. */
async function noteer(kluis: Bijtewerken): Promise<void> {
  try {
    await noteerGegevensversie(kluis);
  } catch (fout) {
    if (!(fout instanceof OntwarFout)) throw fout;
  }
}

/** The record as this version keeps it; null when there is nothing to change, or nothing of it that this version knows. */
function bijgewerkt(id: string, soort: Recordsoort, inhoud: unknown): TeBewaren | null {
  switch (soort) {
    case 'casus': {
      const casus = schemaCasus.safeParse(migreerCasus(inhoud));
      return !casus.success || isVersie(inhoud, CASUSVERSIE) ? null : { id, soort, inhoud: casus.data, regel: casusregelVan(casus.data) };
    }
    case 'sessie':
      return werkSessierecordBij(inhoud);
    case 'instellingen': {
      const instellingen = id === INSTELLINGEN_ID ? schemaInstellingen.safeParse(migreerInstellingen(inhoud)) : null;
      return instellingen?.success !== true || isVersie(inhoud, instellingen.data.versie) ? null : { id, soort, inhoud: instellingen.data, regel: {} };
    }
    // Their first version is the present one.
    case 'leertraject':
    case 'bijlage':
    case 'klad':
    case 'stukken':
      return null;
    default:
      return nooit(soort);
  }
}

function isVersie(inhoud: unknown, versie: number): boolean {
  return isRuw(inhoud) && inhoud['versie'] === versie;
}

function bijwerkenMislukt({ fout }: OntwarFout): OntwarFout {
  const nu: Partial<Record<Foutcode, string>> = {
    SCHIJF_VOL: 'Maak ruimte op de schijf en open de kluis opnieuw.',
    ALLEEN_LEZEN: 'Geef Ontwar toegang tot de map van de kluis en open de kluis opnieuw.',
  };
  return new OntwarFout({
    ...fout,
    watGebeurde: 'Deze kluis is van een vorige versie van Ontwar. Het bijwerken lukte niet helemaal.',
    watVeilig: 'Er is niets verloren. Wat al is bijgewerkt, blijft zo, en van alles is een kopie bewaard.',
    watNu: nu[fout.code] ?? 'Open de kluis opnieuw: Ontwar gaat verder waar het gebleven was. Blijft het misgaan, controleer dan de schijf.',
  });
}
