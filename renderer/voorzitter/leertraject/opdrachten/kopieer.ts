/**
 * Copies what stands in a field and gives the focus back. No page gets the permission for the clipboard; a selected text can be
 * copied as with Ctrl+C.
 * @param wat at the beginning of a sentence
 * @returns whether it came through, and what to say of it. When it did not, the text stays selected, for Ctrl+C
 */
export function kopieerVeld(veld: HTMLInputElement | HTMLTextAreaElement, wat: string): { readonly gelukt: boolean; readonly melding: string } {
  const vorige = document.activeElement;
  veld.focus({ preventScroll: true });
  veld.select();
  const gelukt = document.execCommand('copy');
  if (gelukt && vorige instanceof HTMLElement) vorige.focus({ preventScroll: true });
  return { gelukt, melding: gelukt ? `${wat} staat op het klembord.` : `Kopiëren lukte niet. ${wat} is geselecteerd: druk op Ctrl+C.` };
}
