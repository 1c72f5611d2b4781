import { afterEach, beforeEach, vi } from 'vitest';
import type { Sessiestand } from '../../electron/sessies/sessies.ts';
import { klokstand } from '../../shared/werkvormen/klok.ts';
import type { SessieOpdracht } from '../../shared/werkvormen/sessie.ts';
import { faseVan, plekVan, spiegel } from '../../shared/werkvormen/stand.ts';
import { Laptop } from './laptop.ts';
import { tweeGroepen } from './werkvormen.ts';

export const beeld = (stand: Sessiestand) => spiegel(stand.werkvorm, stand.snapshot);

/** One leersessie on a laptop of its own, made anew before each test of the file that asks for it, with time held still. */
export class SessieOpLaptop {
  laptop = new Laptop();
  id = '';

  constructor() {
    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      this.laptop = new Laptop();
      ({ id: this.id } = await this.laptop.sessies.maak({ werkvormId: 'leersessie' }));
    });
    afterEach(async () => {
      await this.laptop.sessies.sluitAlles();
      vi.useRealTimers();
    });
  }

  readonly stuur = (opdracht: SessieOpdracht) => this.laptop.sessies.stuur(this.id, opdracht);
  readonly open = () => this.laptop.sessies.open(this.id);

  readonly waar = async () => {
    const stand = await this.open();
    const plek = plekVan(stand.werkvorm, beeld(stand));
    return plek === null ? faseVan(beeld(stand)) : [plek.agendapuntId, plek.itemId, plek.stapId].filter((d) => d !== null).join('/');
  };

  /** Ms in the present tijdvak, as the window would show it. */
  readonly verlopen = async () => {
    const stand = await this.open();
    return klokstand(stand.werkvorm, beeld(stand).context, this.laptop.wand)?.verlopenMs;
  };

  readonly start = async () => {
    await this.stuur({ type: 'plan.wijzig', plan: tweeGroepen });
    await this.stuur({ type: 'sessie.start' });
  };
}
