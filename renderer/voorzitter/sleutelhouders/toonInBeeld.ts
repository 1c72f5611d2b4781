/** As a ref: what appears at the end of a long page would else appear out of sight. */
export function toonInBeeld(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
