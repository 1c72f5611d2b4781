/** A code as it is kept: capitals, no spaces, hyphens between its parts: `ws 2026 1` becomes `WS-2026-1`. */
export function netteCode(getypt: string): string {
  return getypt.trim().toUpperCase().replaceAll(/[\s_/–—-]+/gu, '-');
}
