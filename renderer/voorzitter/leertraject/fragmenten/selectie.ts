import type { Bereik } from '#shared/leertraject/fragmenten';

/* From what is selected in the window to places in the text that an element shows, and back. */

/** What is selected of this element's text; null when the selection is empty or reaches outside it. */
export function gekozenIn(element: HTMLElement): Bereik | null {
  const selectie = window.getSelection();
  if (selectie === null || selectie.rangeCount === 0 || selectie.isCollapsed) return null;
  const bereik = selectie.getRangeAt(0);
  if (!element.contains(bereik.startContainer) || !element.contains(bereik.endContainer)) return null;
  const ervoor = document.createRange();
  ervoor.selectNodeContents(element);
  ervoor.setEnd(bereik.startContainer, bereik.startOffset);
  const van = ervoor.toString().length;
  const tot = van + bereik.toString().length;
  return van === tot ? null : { van, tot };
}

export function kiesIn(element: HTMLElement, { van, tot }: Bereik): void {
  const begin = plaatsIn(element, van);
  const einde = plaatsIn(element, tot);
  if (begin !== null && einde !== null) window.getSelection()?.setBaseAndExtent(begin.node, begin.plek, einde.node, einde.plek);
}

function plaatsIn(element: HTMLElement, plaats: number): { readonly node: Node; readonly plek: number } | null {
  const loper = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let over = plaats;
  for (let node = loper.nextNode(); node !== null; node = loper.nextNode()) {
    const lengte = node.textContent?.length ?? 0;
    if (over <= lengte) return { node, plek: over };
    over -= lengte;
  }
  return null;
}
