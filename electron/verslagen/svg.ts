import { KLEUR, LETTER } from './opmaak.ts';

/* Pieces of SVG that the figures are drawn with, in the letter and colours of a verslag. */

type Anker = 'start' | 'middle' | 'end';

export function svg(breedte: number, hoogte: number, delen: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${maat(breedte)} ${maat(hoogte)}">${delen.join('')}</svg>`;
}

export function tekst(x: number, y: number, inhoud: string, { punt = 9, kleur = KLEUR.inkt, anker = 'start' }: { readonly punt?: number; readonly kleur?: string; readonly anker?: Anker } = {}): string {
  return `<text x="${maat(x)}" y="${maat(y)}" text-anchor="${anker}" font-family="${LETTER.kop}" font-size="${punt}" fill="${kleur}">${veilig(inhoud)}</text>`;
}

export function lijn(x1: number, y1: number, x2: number, y2: number, { kleur = KLEUR.lijn, dikte = 0.75, streep = '' }: { readonly kleur?: string; readonly dikte?: number; readonly streep?: string } = {}): string {
  return `<line x1="${maat(x1)}" y1="${maat(y1)}" x2="${maat(x2)}" y2="${maat(y2)}" stroke="${kleur}" stroke-width="${dikte}"${streep === '' ? '' : ` stroke-dasharray="${streep}"`}/>`;
}

export function rechthoek(x: number, y: number, breedte: number, hoogte: number, { vulling, rand = 'none', dikte = 1, rond = 0 }: { readonly vulling: string; readonly rand?: string; readonly dikte?: number; readonly rond?: number }): string {
  return `<rect x="${maat(x)}" y="${maat(y)}" width="${maat(breedte)}" height="${maat(hoogte)}" rx="${rond}" fill="${vulling}" stroke="${rand}" stroke-width="${dikte}"/>`;
}

/** A number with two decimals: the same on every machine, and short. */
export function maat(getal: number): string {
  return String(Math.round(getal * 100) / 100);
}

function veilig(inhoud: string): string {
  return inhoud.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
