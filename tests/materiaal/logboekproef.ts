import { randomBytes } from 'node:crypto';
import type { Bestanden } from '../../electron/kluis/bestanden.ts';
import { pakIn, pakUit } from '../../electron/kluis/cryptografie/versleuteling.ts';
import { openKluismap, type Kluismap } from '../../electron/kluis/schijf.ts';
import type { NieuweRegel } from '../../electron/kluis/logboek/logboek.ts';
import type { Logboekkop, Logboekplek } from '../../electron/kluis/logboekplek.ts';
import type { Logregel } from '../../shared/logboek/regel.ts';
import { proefomgeving } from '../fouten/kluis-proef.ts';

/* A place for a logboek without a kluis around it: what index and header know is kept here, and the keys can be changed. */

export class Proefplek {
  readonly kluisId = randomBytes(16);
  /** Master keys, the present one last. */
  readonly ringen: Buffer[] = [randomBytes(32)];
  readonly pad: string;
  tijd = 1_770_000_000_000;
  index: Logboekkop | null = null;
  kop: Logboekkop | null = null;
  kopLukt = true;
  readonly #bestanden: Bestanden;
  #map: Kluismap | null = null;
  /** Every nonce and wrapped key that was made, to see that none comes twice. */
  readonly gemaakt: string[] = [];

  constructor(bestanden: Bestanden, pad: string) {
    this.#bestanden = bestanden;
    this.pad = pad;
  }

  async sluit(): Promise<void> {
    await this.#map?.handvat.sluit();
  }

  async open(): Promise<Logboekplek> {
    await this.#bestanden.maakMap(this.pad);
    this.#map ??= await openKluismap(this.#bestanden, this.pad);
    const toeval = (aantal: number): Buffer => {
      const bytes = randomBytes(aantal);
      this.gemaakt.push(bytes.toString('hex'));
      return bytes;
    };
    return {
      map: this.#map,
      kluisId: this.kluisId,
      omgeving: { ...proefomgeving({ nu: () => this.tijd, toeval, bestanden: this.#bestanden }) },
      koppen: { index: this.index, kop: this.kop },
      verpak: (sleutel, aad) => pakIn(this.ringen.at(-1) ?? Buffer.alloc(32), aad, sleutel, randomBytes),
      pakUit: (bytes, aad) => {
        for (const [plaats, ring] of this.ringen.entries()) {
          const sleutel = pakUit(ring, aad, bytes);
          if (sleutel !== null) return { sleutel, vanNu: plaats === this.ringen.length - 1 };
        }
        return null;
      },
      noteerInIndex: async (kop) => {
        this.index = kop;
      },
      noteerInKop: async (kop) => {
        if (this.kopLukt) this.kop = kop;
      },
    };
  }
}

/** A line as the app writes one. */
export function logregel(anders: Partial<Logregel> = {}): NieuweRegel {
  return {
    op: 1_770_000_000_000,
    wie: { id: 'a'.repeat(32), naam: 'Anke' },
    soort: 'gelezen',
    onderwerp: 'casus',
    recordId: 'casus-1',
    casussen: [{ id: 'casus-1', code: 'GD-2026-01' }],
    voor: '',
    bijzonder: '',
    gelukt: true,
    ...anders,
  };
}
