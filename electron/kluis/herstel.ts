import { OntwarFout, type Fout } from '#shared/contract/fouten';
import { kluisfout } from './fouten.ts';
import { bewaarGeneratie, type Kern } from './kern.ts';
import type { Recordsoort } from './opslag.ts';
import { leesRecordkop, leesRecordnaam, ontsleutelRecord, recordnaam, type Recordinhoud } from './recordbestand.ts';
import { leesUit, lijstVan, maakDuurzaam, zetApart } from './schijf.ts';

/* Records that cannot be used: what to tell about them, and putting the former generation back. */

/** A record that cannot be used, for the screen that offers to put the former one back. */
export interface Kluisschade {
  readonly id: string;
  /** What kind of record it was and its list line, as far as the index knows. */
  readonly soort: Recordsoort | null;
  readonly regel: unknown;
  readonly fout: Fout;
  /** When the generation was saved that can be put back, epoch ms; null when there is none. */
  readonly vorigeVan: number | null;
}

interface Kandidaat {
  readonly sleutelId: string;
  readonly generatie: number;
  readonly inhoud: Recordinhoud;
}

interface Onderzoek {
  /** The newest generation that is authentic, under whatever name it lies there. */
  readonly beste: Kandidaat | null;
  /** Files that are not the generation their name says. */
  readonly onbruikbaar: readonly string[];
  /** Above every generation there is or was. */
  readonly volgende: number;
}

async function onderzoek(kern: Kern, id: string): Promise<Onderzoek> {
  const { recordmap, index } = kern;
  const regel = index.records.get(id);
  let beste: Kandidaat | null = null;
  let hoogste = regel?.generatie ?? index.vernietigd.get(id)?.generatie ?? 0;
  const onbruikbaar: string[] = [];
  for (const naam of await lijstVan(recordmap)) {
    const deel = leesRecordnaam(naam);
    if (deel?.recordId !== id) continue;
    hoogste = Math.max(hoogste, deel.generatie);
    const kandidaat = await keurKandidaat(kern, id, naam, regel?.sleutelId);
    if (kandidaat?.generatie !== deel.generatie) onbruikbaar.push(naam);
    if (kandidaat !== null && (beste === null || kandidaat.generatie > beste.generatie)) beste = kandidaat;
  }
  return { beste, onbruikbaar, volgende: hoogste + 1 };
}

/** The authentic generation in a file, whatever its name says; null when there is none. */
async function keurKandidaat({ recordmap, bos }: Kern, recordId: string, naam: string, sleutelId: string | undefined): Promise<Kandidaat | null> {
  const bytes = await leesUit(recordmap, naam);
  const kop = bytes === null ? null : leesRecordkop(bytes);
  if (bytes === null || kop === null || kop instanceof OntwarFout) return null;
  if (sleutelId !== undefined && kop.sleutelId !== sleutelId) return null;
  try {
    const inhoud = ontsleutelRecord(bytes, { kluisId: bos.kluisId, recordId }, await bos.haal(kop.sleutelId, recordId));
    return inhoud === null ? null : { sleutelId: kop.sleutelId, generatie: kop.generatie, inhoud };
  } catch (fout) {
    if (fout instanceof OntwarFout) return null;
    throw fout;
  }
}

/** Everything that is known to be unusable, and what can be done about it. @throws OntwarFout LEZEN_MISLUKT */
export async function beschrijfSchade(kern: Kern): Promise<readonly Kluisschade[]> {
  const uit: Kluisschade[] = [];
  for (const [id, { fout }] of kern.schade) {
    const regel = kern.index.records.get(id);
    const { beste } = await onderzoek(kern, id);
    uit.push({
      id,
      soort: regel?.soort ?? beste?.inhoud.soort ?? null,
      regel: regel?.regel ?? beste?.inhoud.regel ?? null,
      fout,
      vorigeVan: beste?.inhoud.op ?? null,
    });
  }
  return uit;
}

/**
 * Makes the newest generation that is still good the present one, as a new generation. Files that are not what their name
 * says are kept aside, so that nothing is lost that someone might still rescue.
 * @throws OntwarFout NIET_GEVONDEN when the record is not damaged or nothing good is left; else as `bewaarGeneratie`
 */
export async function zetVorigeTerug(kern: Kern, id: string): Promise<void> {
  if (!kern.schade.has(id)) throw kluisfout('NIET_GEVONDEN', { watGebeurde: 'Aan dit onderdeel is niets te herstellen.' });
  const { beste, onbruikbaar, volgende } = await onderzoek(kern, id);
  if (beste === null) throw kluisfout('NIET_GEVONDEN', { watGebeurde: 'Er is geen vorige versie die nog goed is.', watNu: 'Haal het bestand uit een back-up van de kluis.' });
  for (const naam of onbruikbaar) await zetApart(kern.recordmap, naam);
  if (onbruikbaar.length > 0) await maakDuurzaam(kern.recordmap);
  // Nothing is dropped here: what is left of the former generations stays as it is until the next save.
  kern.vorige.delete(id);
  await bewaarGeneratie(kern, { id, sleutelId: beste.sleutelId, generatie: volgende }, beste.inhoud);
  kern.schade.delete(id);
  if (onbruikbaar.includes(recordnaam(id, beste.generatie))) kern.vorige.delete(id);
  else kern.vorige.set(id, beste.generatie);
}
