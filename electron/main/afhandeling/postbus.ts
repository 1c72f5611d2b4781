import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { nooit } from '#shared/domein/alleen-lezen';
import { duid, type Duiding, type Enquetebeeld, type Postduiding } from '#shared/leertraject/duiding';
import type { GelezenFormulier } from '#shared/leertraject/formulier';
import { metGenomenPost, metInzendsel, metPoststuk, zonderPoststuk } from '#shared/leertraject/inzendsels';
import { MEESTE_IN_LEERTRAJECT } from '#shared/leertraject/keuzes';
import type { Leertraject, Poststuk } from '#shared/leertraject/leertraject';
import type { Sessies } from '../../sessies/sessies.ts';
import type { FormulierWerker } from '../../verslagen/formulier/werker.ts';
import type { Bijlagen } from './bijlagen.ts';
import type { Casussen } from './casussen.ts';
import type { Enquetes } from './enquetes.ts';
import type { Leertrajecten } from './leertrajecten.ts';
import { onderdeelWeg, postbusVol } from './leertrajectfouten.ts';

export interface Postbronnen {
  readonly sessies: Pick<Sessies, 'lijst'>;
  readonly casussen: Pick<Casussen, 'lijst'>;
  readonly leertrajecten: Leertrajecten;
  readonly enquetes: Pick<Enquetes, 'lees' | 'neemOp'>;
  readonly bijlagen: Bijlagen;
  readonly formulieren: Pick<FormulierWerker, 'lees'>;
  /** Epoch ms. */
  readonly nu: () => number;
  readonly nieuwId: () => string;
}

type Leesuitkomst = Uitkomst<VoorzitterContract, 'opdracht.leesIn'>;

/** What a file makes of the leertraject, and what became of it. */
interface Verwerkt {
  readonly traject: Leertraject;
  readonly uitkomst: Leesuitkomst;
}

/** Returned files: what finds its own assignment, and what waits for somebody. */
export class Postbus {
  readonly #bronnen: Postbronnen;

  constructor(bronnen: Postbronnen) {
    this.#bronnen = bronnen;
  }

  /**
   * One returned file. It is taken over, or kept whole for somebody to look at; when saving fails, neither.
   * @throws OntwarFout LEERTRAJECT_NIET_TOEGESTAAN when no more files can wait, and what reading and saving throw
   */
  async leesIn(sessieId: string, bestandsnaam: string, bytes: Uint8Array): Promise<Leesuitkomst> {
    const { leertrajecten, formulieren, bijlagen, nu, nieuwId } = this.#bronnen;
    const { wachtwoorden } = await leertrajecten.lees(sessieId);
    // Outside the queue of the leertraject: a file can take seconds to read, and typing goes on meanwhile.
    const gelezen = await formulieren.lees(bytes, wachtwoorden.toReversed());
    const id = nieuwId();
    const verwerk = async (oud: Leertraject): Promise<Verwerkt> => {
      const duiding = await this.#duid(oud, gelezen);
      if (duiding.soort !== 'post') return this.#neemOver(oud, duiding, bestandsnaam);
      const bewaard = duiding.waarom !== 'te-groot';
      const al = await this.#ligtEr(oud, duiding, bestandsnaam, bytes);
      if (al !== null) return { traject: oud, uitkomst: uitkomstVan(al) };
      if (oud.post.length >= MEESTE_IN_LEERTRAJECT.post) throw postbusVol(MEESTE_IN_LEERTRAJECT.post);
      const stuk = this.#poststuk(duiding, { id, bestandsnaam, op: nu(), bewaard });
      if (bewaard) await bijlagen.bewaar(sessieId, id, bytes);
      return { traject: metPoststuk(oud, stuk), uitkomst: uitkomstVan(stuk) };
    };
    try {
      return await this.#verwerk(sessieId, verwerk);
    } catch (fout) {
      // The line that tells of the file is not there, so the file goes too.
      await bijlagen.vernietig(id);
      throw fout;
    }
  }

  /** Reads a file that waits once more, with the password it asks. @throws OntwarFout NIET_GEVONDEN, and as `leesIn` */
  async leesPost(sessieId: string, poststukId: string, wachtwoord: string): Promise<Leesuitkomst> {
    const { formulieren, bijlagen } = this.#bronnen;
    const { bytes } = await this.bestand(sessieId, poststukId);
    const gelezen = await formulieren.lees(bytes, [wachtwoord]);
    const uitkomst = await this.#verwerk(sessieId, async (oud) => {
      const stuk = oud.post.find(({ id }) => id === poststukId);
      // Without itself, or what it says would be known already.
      const zonder = zonderPoststuk(oud, poststukId);
      if (stuk === undefined || zonder === null) throw onderdeelWeg('Dit bestand');
      const duiding = await this.#duid(zonder, gelezen);
      if (duiding.soort !== 'post') return this.#neemOver(zonder, duiding, stuk.bestandsnaam);
      const nieuw = this.#poststuk(duiding, stuk);
      return { traject: duiding.waarom === stuk.soort ? oud : metPoststuk(oud, nieuw), uitkomst: uitkomstVan(nieuw) };
    });
    if (uitkomst.soort !== 'post') await bijlagen.vernietig(poststukId);
    return uitkomst;
  }

  /** Takes the answers of a file that waited for its assignment. @throws OntwarFout NIET_GEVONDEN, and as `Leertrajecten.wijzig` */
  neem(sessieId: string, poststukId: string): Promise<Leertraject> {
    return this.#handelAf(sessieId, poststukId, (oud) => metGenomenPost(oud, poststukId, this.#bronnen.nieuwId()));
  }

  /** @throws OntwarFout NIET_GEVONDEN, and as `Leertrajecten.wijzig` */
  gooiWeg(sessieId: string, poststukId: string): Promise<Leertraject> {
    return this.#handelAf(sessieId, poststukId, (oud) => zonderPoststuk(oud, poststukId));
  }

  /** The file itself, to be saved outside the kluis. @throws OntwarFout NIET_GEVONDEN, and what reading throws */
  async bestand(sessieId: string, poststukId: string): Promise<{ readonly bestandsnaam: string; readonly bytes: Uint8Array }> {
    const stuk = await this.#vind(sessieId, poststukId);
    if (!stuk.bewaard) throw onderdeelWeg('Dit bestand');
    return { bestandsnaam: veiligeNaam(stuk.bestandsnaam), bytes: await this.#bronnen.bijlagen.lees(poststukId) };
  }

  async #verwerk(sessieId: string, verwerk: (oud: Leertraject) => Promise<Verwerkt>): Promise<Leesuitkomst> {
    let uitkomst: Leesuitkomst | null = null;
    await this.#bronnen.leertrajecten.wijzig(sessieId, async (oud) => {
      const verwerkt = await verwerk(oud);
      ({ uitkomst } = verwerkt);
      return verwerkt.traject;
    });
    if (uitkomst === null) throw new Error('A change that was made has an outcome.');
    return uitkomst;
  }

  async #duid(leertraject: Leertraject, gelezen: GelezenFormulier): Promise<Duiding> {
    const codes = new Map(this.#bronnen.casussen.lijst().map(({ id, regel }) => [id, regel.code]));
    return duid(gelezen, { leertraject, casuscode: (id) => codes.get(id) ?? null, enquete: await this.#enquete(leertraject.sessieId) });
  }

  async #enquete(sessieId: string): Promise<Enquetebeeld | null> {
    try {
      const { veld, inzendingen } = await this.#bronnen.enquetes.lees(sessieId);
      return { vragen: veld.vragen, cijfervraag: veld.cijfervraag ?? '', inzendingen };
    } catch (fout) {
      if (fout instanceof OntwarFout && fout.fout.code === 'SESSIE_NIET_TOEGESTAAN') return null;
      throw fout;
    }
  }

  async #neemOver(oud: Leertraject, duiding: Exclude<Duiding, Postduiding>, bestandsnaam: string): Promise<Verwerkt> {
    const { enquetes, nu, nieuwId } = this.#bronnen;
    switch (duiding.soort) {
      case 'opdracht': {
        const { opdrachtId, antwoorden } = duiding;
        const inzendsel = { id: nieuwId(), opdrachtId, op: nu(), via: 'formulier', bestandsnaam, geldt: true, antwoorden } as const;
        return { traject: metInzendsel(oud, inzendsel), uitkomst: { soort: 'opdracht', opdrachtId } };
      }
      case 'bekend':
        return { traject: oud, uitkomst: duiding };
      case 'enquete': {
        const nieuw = await enquetes.neemOp(oud.sessieId, duiding.inzending);
        return { traject: oud, uitkomst: nieuw ? { soort: 'enquete' } : { soort: 'bekend', opdrachtId: null } };
      }
      default:
        return nooit(duiding);
    }
  }

  #poststuk({ waarom, opdrachtId, antwoorden, tekst, kenmerk }: Postduiding, deel: Pick<Poststuk, 'id' | 'bestandsnaam' | 'op' | 'bewaard'>): Poststuk {
    const { id, bestandsnaam, op, bewaard } = deel;
    return { id, bestandsnaam, op, bewaard, soort: waarom, opdrachtId, antwoorden, tekst, anders: kenmerk === null ? '' : this.#andereLeersessie(kenmerk.id) };
  }

  /** The subject of the leersessie in this kluis to which this form belongs; empty when there is none. */
  #andereLeersessie(opdrachtId: string): string {
    const { leertrajecten, sessies } = this.#bronnen;
    const sessieId = leertrajecten.lijst().find(({ opdrachtIds }) => opdrachtIds.includes(opdrachtId))?.sessieId;
    const regel = sessies.lijst().find(({ id }) => id === sessieId)?.regel;
    return regel === undefined ? '' : regel.onderwerp.trim() || regel.werkvorm;
  }

  /** The same file that waits already: who drops a whole folder again does not get everything twice. */
  async #ligtEr({ post }: Leertraject, { waarom }: Postduiding, bestandsnaam: string, bytes: Uint8Array): Promise<Poststuk | null> {
    for (const stuk of post) {
      if (stuk.soort !== waarom || stuk.bestandsnaam !== bestandsnaam) continue;
      if (!stuk.bewaard) return stuk;
      const eerder = await this.#bronnen.bijlagen.lees(stuk.id).catch(() => null);
      if (eerder !== null && Buffer.compare(eerder, bytes) === 0) return stuk;
    }
    return null;
  }

  async #vind(sessieId: string, poststukId: string): Promise<Poststuk> {
    const stuk = (await this.#bronnen.leertrajecten.lees(sessieId)).post.find(({ id }) => id === poststukId);
    if (stuk === undefined) throw onderdeelWeg('Dit bestand');
    return stuk;
  }

  async #handelAf(sessieId: string, poststukId: string, verander: (oud: Leertraject) => Leertraject | null): Promise<Leertraject> {
    const { leertrajecten, bijlagen } = this.#bronnen;
    const nieuw = await leertrajecten.wijzig(sessieId, (oud) => {
      const zonder = verander(oud);
      if (zonder === null) throw onderdeelWeg('Dit bestand');
      return zonder;
    });
    await bijlagen.vernietig(poststukId);
    return nieuw;
  }
}

function uitkomstVan({ id, soort, anders }: Poststuk): Leesuitkomst {
  return { soort: 'post', poststukId: id, waarom: soort, anders };
}

/** A name as any disk takes it; it came with a file from outside. */
function veiligeNaam(naam: string): string {
  const schoon = naam.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 150).trim();
  return schoon === '' || /^\.+$/.test(schoon) ? 'formulier.pdf' : schoon;
}
