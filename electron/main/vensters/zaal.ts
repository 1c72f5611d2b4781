import { BrowserWindow, screen, type Display } from 'electron';
import type { Bericht, Uitkomst } from '#shared/contract/vorm';
import type { ZaalContract } from '#shared/contract/zaal';
import { paginaVan } from '../beveiliging/bestandspad.ts';
import { houdTitelVast, vensteropties, type Vensterbasis } from './opties.ts';

export type Zaalbeeld = Bericht<ZaalContract, 'zaal.beeld'>;

const LEEG_BEELD: Zaalbeeld = { gordijn: true, titel: '', vraag: '', kolommen: [], klok: null };

export interface Zaalhaken {
  readonly voorzitter: () => BrowserWindow | null;
  /** Pushes the picture to the beamer window. */
  readonly zend: (beeld: Zaalbeeld) => void;
  /** The user closed the beamer window by hand. */
  readonly bijGesloten: () => void;
}

/**
 * The beamer window. It knows one picture, which holds only what the chair released.
 * Unlike the chair's window it can be captured: what it shows is meant for the room, and a meeting on a video call or over a
 * wireless beamer reaches that room by capturing this window.
 */
export class Zaal {
  #venster: BrowserWindow | null = null;
  #beeld: Zaalbeeld = LEEG_BEELD;
  readonly #basis: Vensterbasis;
  readonly #haken: Zaalhaken;

  constructor(basis: Vensterbasis, haken: Zaalhaken) {
    this.#basis = basis;
    this.#haken = haken;
  }

  get venster(): BrowserWindow | null {
    return this.#venster;
  }

  /** What the beamer window asks for when it opens. */
  get beeld(): Uitkomst<ZaalContract, 'zaal.beeld'> {
    return this.#beeld;
  }

  async toon(beeld: Zaalbeeld): Promise<void> {
    this.#beeld = beeld;
    if (this.#venster === null) await this.#open();
    else this.#haken.zend(beeld);
  }

  /** Closes the window and forgets what it showed. */
  sluit(): void {
    this.#beeld = LEEG_BEELD;
    const venster = this.#venster;
    this.#venster = null;
    venster?.destroy();
  }

  async #open(): Promise<void> {
    const scherm = tweedeScherm(this.#haken.voorzitter());
    const venster = new BrowserWindow({
      ...vensteropties('zaal', this.#basis),
      ...(scherm === null ? { width: 1280, height: 720 } : { ...scherm.bounds, fullscreen: true }),
    });
    this.#venster = venster;
    venster.removeMenu();
    houdTitelVast(venster);
    // The keyboard stays with the chair.
    venster.once('ready-to-show', () => venster.showInactive());
    venster.on('closed', () => {
      if (this.#venster !== venster) return;
      this.#venster = null;
      this.#beeld = LEEG_BEELD;
      this.#haken.bijGesloten();
    });
    await venster.loadURL(paginaVan('zaal'));
  }
}

/** A screen on which the chair's window is not: the beamer. */
function tweedeScherm(voorzitter: BrowserWindow | null): Display | null {
  const eigen = voorzitter === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(voorzitter.getBounds());
  return screen.getAllDisplays().find((scherm) => scherm.id !== eigen.id) ?? null;
}
