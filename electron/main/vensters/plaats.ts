/*
 * Where the window was, remembered from one time to the next. Pixels and nothing else.
 * Checked by hand: this is needed before there is a window, and loading zod would delay that.
 */

export const MIN_BREEDTE = 1024;
export const MIN_HOOGTE = 700;

export interface Rechthoek {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Vensterplaats {
  readonly rechthoek: Rechthoek;
  readonly gemaximaliseerd: boolean;
}

const GEWENST = { width: 1280, height: 800 };
/** Pixels of the window that must lie on a screen for a user to be able to take hold of it. */
const GRIJPBAAR = 120;

/** Reads a remembered place; null for anything that is not one, because a lost place is no harm. */
export function leesVensterplaats(tekst: string): Vensterplaats | null {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch {
    return null;
  }
  return isVensterplaats(gelezen) ? gelezen : null;
}

function isVensterplaats(waarde: unknown): waarde is Vensterplaats {
  if (!isObject(waarde) || typeof waarde['gemaximaliseerd'] !== 'boolean' || !isObject(waarde['rechthoek'])) return false;
  const { x, y, width, height } = waarde['rechthoek'];
  return [x, y, width, height].every(Number.isSafeInteger) && Number(width) >= 1 && Number(height) >= 1;
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null;
}

/**
 * Where the window opens: where it was if that still lies on one of the screens, else in the middle of the first.
 * @param werkvlakken the screens without their bars, the main one first
 */
export function kiesPlaats(bewaard: Vensterplaats | null, werkvlakken: readonly Rechthoek[]): Vensterplaats {
  const eerste = werkvlakken[0] ?? { x: 0, y: 0, ...GEWENST };
  if (bewaard === null) return { rechthoek: inHetMidden(GEWENST, eerste), gemaximaliseerd: false };
  const scherm = werkvlakken.find((vlak) => isGrijpbaar(bewaard.rechthoek, vlak));
  if (scherm === undefined) return { rechthoek: inHetMidden(bewaard.rechthoek, eerste), gemaximaliseerd: bewaard.gemaximaliseerd };
  return { rechthoek: { ...bewaard.rechthoek, ...maat(bewaard.rechthoek, scherm) }, gemaximaliseerd: bewaard.gemaximaliseerd };
}

function maat(gewenst: { readonly width: number; readonly height: number }, scherm: Rechthoek): { width: number; height: number } {
  return {
    width: Math.max(MIN_BREEDTE, Math.min(gewenst.width, scherm.width)),
    height: Math.max(MIN_HOOGTE, Math.min(gewenst.height, scherm.height)),
  };
}

function inHetMidden(gewenst: { readonly width: number; readonly height: number }, scherm: Rechthoek): Rechthoek {
  const { width, height } = maat(gewenst, scherm);
  return {
    width,
    height,
    x: scherm.x + Math.max(0, Math.round((scherm.width - width) / 2)),
    y: scherm.y + Math.max(0, Math.round((scherm.height - height) / 2)),
  };
}

/** The title bar must be reachable: enough of it lies on the screen, and its top does not lie above it. */
function isGrijpbaar(venster: Rechthoek, scherm: Rechthoek): boolean {
  const breedte = Math.min(venster.x + venster.width, scherm.x + scherm.width) - Math.max(venster.x, scherm.x);
  return breedte >= GRIJPBAAR && venster.y >= scherm.y && venster.y <= scherm.y + scherm.height - GRIJPBAAR;
}
