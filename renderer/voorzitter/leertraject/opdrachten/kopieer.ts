/**
 * Copies what stands in a field, and gives the focus back. No page gets the permission for the clipboard; a selected text can be
 * copied as with Ctrl+C.
 * @returns false when it did not come through: then the text stays selected, for Ctrl+C
 */
export function kopieerVeld(veld: HTMLInputElement | HTMLTextAreaElement): boolean {
  const vorige = document.activeElement;
  veld.focus({ preventScroll: true });
  veld.select();
  const gelukt = document.execCommand('copy');
  if (gelukt && vorige instanceof HTMLElement) vorige.focus({ preventScroll: true });
  return gelukt;
}
