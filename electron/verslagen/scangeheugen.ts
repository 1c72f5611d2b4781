import { controleerModel } from '#shared/herleidbaarheid/model';

type Controle = typeof controleerModel;

/** What was looked through last. As much as one stuk with a former version asks for. */
const MEESTE = 8;

/**
 * Looks models through, and knows the last ones again: a window that opens a stuk asks for its stand, for what was found and for its
 * pages, and each of those looks through the same words. It lives in the thread of the worker, and ends with it when the kluis locks.
 */
export class Scangeheugen {
  readonly #eerder = new Map<string, ReturnType<Controle>>();

  readonly controleer: Controle = (model, scan, keuzes) => {
    // When it was made is in no text: where a text tells the day, that text differs.
    const sleutel = JSON.stringify([{ ...model, gemaaktOp: 0 }, scan, keuzes]);
    const uit = this.#eerder.get(sleutel) ?? controleerModel(model, scan, keuzes);
    this.#eerder.delete(sleutel);
    this.#eerder.set(sleutel, uit);
    const [oudste] = this.#eerder.keys();
    if (this.#eerder.size > MEESTE && oudste !== undefined) this.#eerder.delete(oudste);
    return { ...uit, model: { ...uit.model, gemaaktOp: model.gemaaktOp } };
  };
}
