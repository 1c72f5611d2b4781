import { cpSync, rmSync } from 'node:fs';
import { vi } from 'vitest';
import { proefomgeving } from '../../fouten/kluis-proef.ts';
import { leidAfHier } from '../../../electron/kluis/cryptografie/afleiding.ts';
import { Kluis } from '../../../electron/kluis/kluis.ts';
import { PRODUCTPROFIEL } from '../../../electron/kluis/omgeving.ts';
import { RECORDSOORTEN } from '../../../electron/kluis/opslag.ts';

/* Which keys a kluis has, as this process finds them when it opens a copy of it. */

const gezien = vi.hoisted(() => ({ hoofd: new Set<string>(), deel: new Map<string, string>(), ander: new Set<string>() }));

vi.mock(import('../../../electron/kluis/cryptografie/versleuteling.ts'), async (laad) => {
  const echt = await laad();
  return {
    ...echt,
    deelsleutel: (...invoer: Parameters<typeof echt.deelsleutel>) => {
      const sleutel = echt.deelsleutel(...invoer);
      gezien.hoofd.add(invoer[0].toString('hex'));
      gezien.deel.set(invoer[2], sleutel.toString('hex'));
      return sleutel;
    },
    ontsleutel: (...invoer: Parameters<typeof echt.ontsleutel>) => {
      gezien.ander.add(invoer[0].toString('hex'));
      return echt.ontsleutel(...invoer);
    },
  };
});

export interface Kluissleutels {
  readonly hoofdsleutels: readonly Buffer[];
  /** By what they are for: `index`, `sleutels`, `kop`. */
  readonly deelsleutels: ReadonlyMap<string, Buffer>;
  /** Of the records, and those that unwrap the master key. */
  readonly andere: readonly Buffer[];
}

/** Opens a copy of the kluis and reads every record of it. */
export async function sleutelsVan(map: string, wachtzin: string): Promise<Kluissleutels> {
  const kopie = `${map}-kopie-voor-proef`;
  cpSync(map, kopie, { recursive: true });
  try {
    const kluis = await Kluis.open(kopie, { soort: 'wachtzin', geheim: wachtzin }, proefomgeving({ profiel: PRODUCTPROFIEL, sleutelafleiding: leidAfHier }));
    for (const soort of RECORDSOORTEN) for (const { id } of kluis.lijst(soort)) await kluis.lees(id);
    await kluis.sluit();
  } finally {
    rmSync(kopie, { recursive: true });
  }
  const { hoofd, deel, ander } = gezien;
  const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
  const bekend = new Set([...hoofd, ...deel.values()]);
  return { hoofdsleutels: [...hoofd].map(bytes), deelsleutels: new Map([...deel].map(([doel, hex]) => [doel, bytes(hex)])), andere: [...ander].filter((hex) => !bekend.has(hex)).map(bytes) };
}
