import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Bericht, Brug, Uitkomst } from '#shared/contract/vorm';
import type { SessieOpdracht } from '#shared/werkvormen/sessie';
import { type Bewaarstaat, samen } from '../../../ui/bewaarstaat.ts';
import { type Bewaarrij, maakBewaarrij } from '../../bewaarrij.ts';
import { meldRijAan } from '../../openstaand.ts';
import { bevestig, kladsleutel, type Kladden, ruimOp, schrijf, type Schrijfopdracht } from './klad.ts';

export type Sessiestand = Bericht<VoorzitterContract, 'sessie.stand'>;
type Bewaard = Uitkomst<VoorzitterContract, 'sessie.stuur'>;

/** What a screen sees of a session at one moment. */
export interface Sessiebeeld {
  /** Null until the session is open. */
  readonly stand: Sessiestand | null;
  readonly kladden: Kladden;
  /** Epoch ms by the trusted clock of main. */
  readonly nu: number;
  readonly bewaard: Bewaarstaat;
  /** Why the session could not be opened. */
  readonly openfout: Fout | null;
}

export interface Sessiebron {
  readonly lees: () => Sessiebeeld;
  readonly abonneer: (luisteraar: () => void) => () => void;
  /** Opens the session and follows it; returns what stops following. */
  readonly volg: () => () => void;
  /** Shows a change at once and saves it at once. */
  readonly schrijf: (opdracht: Schrijfopdracht) => void;
  /** Sends any other request, after everything typed is on disk, so that guards judge what is on screen. */
  readonly stuur: (opdracht: Exclude<SessieOpdracht, Schrijfopdracht>) => Promise<Antwoord<Bewaard>>;
  /** Asks main for something that builds on what was typed: that is on disk first, else the fout is why it is not. */
  readonly voor: <T>(vraag: () => Promise<Antwoord<T>>) => Promise<Antwoord<T>>;
  /** Tries again what could not be saved. */
  readonly opnieuw: () => void;
}

const LEEG: Sessiebeeld = { stand: null, kladden: {}, nu: 0, bewaard: { soort: 'rust' }, openfout: null };

export function maakSessiebron(brug: Brug<VoorzitterContract>, sessieId: string, foutVan: (oorzaak: unknown) => Fout): Sessiebron {
  let beeld = LEEG;
  const luisteraars = new Set<() => void>();
  const rijen = new Map<string, { readonly rij: Bewaarrij<Schrijfopdracht>; staat: Bewaarstaat }>();

  const afmelden: (() => void)[] = [];

  const word = (wijziging: Partial<Sessiebeeld>): void => {
    beeld = { ...beeld, ...wijziging };
    for (const luisteraar of luisteraars) luisteraar();
  };

  /** `nu`: the present that belongs to this stand, epoch ms. */
  const neemOver = (stand: Sessiestand, nu: number): void => {
    if (stand.sessieId !== sessieId || (beeld.stand !== null && stand.volgnummer < beeld.stand.volgnummer)) return;
    word({ stand, kladden: ruimOp(beeld.kladden, stand.volgnummer), nu, openfout: null });
  };

  const roep = async (opdracht: SessieOpdracht): Promise<Antwoord<Bewaard>> => {
    try {
      return await brug.roep('sessie.stuur', { id: sessieId, opdracht });
    } catch (oorzaak) {
      return { ok: false, fout: foutVan(oorzaak) };
    }
  };

  const bewaar = async (opdracht: Schrijfopdracht): Promise<Antwoord<Bewaard>> => {
    const antwoord = await roep(opdracht);
    if (antwoord.ok) word({ kladden: ruimOp(bevestig(beeld.kladden, opdracht, antwoord.value.volgnummer), beeld.stand?.volgnummer ?? 0) });
    return antwoord;
  };

  const rijVoor = (sleutel: string): Bewaarrij<Schrijfopdracht> => {
    const bestaand = rijen.get(sleutel);
    if (bestaand !== undefined) return bestaand.rij;
    const meld = (staat: Bewaarstaat): void => {
      const eigen = rijen.get(sleutel);
      if (eigen !== undefined) eigen.staat = staat;
      word({ bewaard: samen([...rijen.values()].map((r) => r.staat)) });
    };
    const rij = maakBewaarrij(bewaar, meld, foutVan);
    rijen.set(sleutel, { rij, staat: { soort: 'rust' } });
    // The lock and a change of screen wait for what is being saved here.
    afmelden.push(meldRijAan(rij));
    return rij;
  };

  const voor = async <T>(vraag: () => Promise<Antwoord<T>>): Promise<Antwoord<T>> => {
    const gelukt = await Promise.all([...rijen.values()].map(({ rij }) => rij.klaar()));
    const mislukt = beeld.bewaard;
    return gelukt.includes(false) && mislukt.soort === 'mislukt' ? { ok: false, fout: mislukt.fout } : vraag();
  };

  return {
    lees: () => beeld,
    abonneer(luisteraar) {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    volg() {
      const stoppen = [
        // A stand comes as it was saved. When the clock was set back its times moved along, so the present must go back with it.
        brug.abonneer('sessie.stand', (stand) => neemOver(stand, stand.bewaardOp)),
        brug.abonneer('sessie.tik', (tik) => {
          if (tik.sessieId === sessieId) word({ nu: tik.nu });
        }),
      ];
      void brug.roep('sessie.open', { id: sessieId }).then(
        (antwoord) => {
          if (!antwoord.ok) return word({ openfout: antwoord.fout });
          // Main tells the present just before it answers. When the stand was saved can lie later: the clock was set back since.
          neemOver(antwoord.value, beeld.nu === 0 ? antwoord.value.bewaardOp : beeld.nu);
        },
        (oorzaak: unknown) => word({ openfout: foutVan(oorzaak) }),
      );
      return () => [...stoppen, ...afmelden.splice(0)].forEach((stop) => stop());
    },
    schrijf(opdracht) {
      word({ kladden: schrijf(beeld.kladden, opdracht) });
      rijVoor(kladsleutel(opdracht)).zet(opdracht);
    },
    async stuur(opdracht) {
      const antwoord = await voor(() => roep(opdracht));
      if (antwoord.ok) word({ bewaard: { soort: 'bewaard', op: antwoord.value.bewaardOp } });
      return antwoord;
    },
    voor,
    opnieuw: () => rijen.forEach(({ rij }) => rij.opnieuw()),
  };
}
