import type { Page } from 'playwright-core';

/* What a measuring eye finds wrong with a screen: what sticks out, is cut off, or cannot be reached. */

/** @returns one readable line for each thing that does not fit; empty when all is well */
export function opmaakfouten(pagina: Page): Promise<readonly string[]> {
  return pagina.evaluate(() => {
    const fouten: string[] = [];
    const noem = (element: Element): string => {
      const tekst = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 50);
      return `<${element.tagName.toLowerCase()}> "${tekst}"`;
    };
    const zichtbaar = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('.ow-alleen-voorlezen, [aria-hidden="true"]') === null;
    const document_ = document.documentElement;
    if (document_.scrollWidth > document_.clientWidth) fouten.push(`the page is ${document_.scrollWidth - document_.clientWidth} px too wide`);

    const schuiftOp = (element: Element, as: 'overflowX' | 'overflowY'): boolean => ['auto', 'scroll'].includes(getComputedStyle(element)[as]);
    /** A board: a named part in reach of the keyboard that slides sideways in itself. */
    const schuiftOpzij = (element: Element): boolean => element.matches('section[tabindex="0"][aria-label]') && schuiftOp(element, 'overflowX');
    /** Dots end what is told in a few lines; the whole text stands one press away. */
    const eindigtInPuntjes = (stijl: CSSStyleDeclaration): boolean => stijl.textOverflow === 'ellipsis' || stijl.webkitLineClamp !== 'none';
    for (const element of document.body.querySelectorAll('*')) {
      if (!(element instanceof HTMLElement) || !zichtbaar(element)) continue;
      const stijl = getComputedStyle(element);
      const breder = element.scrollWidth - element.clientWidth;
      const hoger = element.scrollHeight - element.clientHeight;
      const isInvoer = element.matches('input, select');
      // A line of text in a field slides along with its cursor; three dots say that there is more, and a reader hears it all.
      if (breder > 1 && stijl.overflowX !== 'visible' && !eindigtInPuntjes(stijl) && !schuiftOpzij(element) && element.clientWidth > 1 && !isInvoer) fouten.push(`${noem(element)} hides ${breder} px of its width`);
      if (hoger > 3 && ['hidden', 'clip'].includes(stijl.overflowY) && element.clientHeight > 1 && !eindigtInPuntjes(stijl) && !isInvoer) fouten.push(`${noem(element)} hides ${hoger} px of its height`);
    }

    const pen = document.createElement('canvas').getContext('2d');
    for (const keuze of document.body.querySelectorAll('select')) {
      if (pen === null || !zichtbaar(keuze)) continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(keuze);
      pen.font = font;
      const gekozen = keuze.selectedOptions[0]?.text ?? '';
      const tekort = Math.round(pen.measureText(gekozen).width - (keuze.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)));
      // In a wide one what tells the choices apart comes first, and dots say that there is more.
      if (tekort > 0 && keuze.clientWidth < 200) fouten.push(`<select> "${gekozen}" hides ${tekort} px of what is chosen`);
    }

    for (const element of document.body.querySelectorAll('button, input:not([type="hidden"]), select, textarea, a[href], [role="tab"]')) {
      if (!zichtbaar(element)) continue;
      const vak = element.getBoundingClientRect();
      // A radio under its label, a checkbox under its drawing.
      if (vak.width <= 1 || vak.height <= 1 || Number(getComputedStyle(element).opacity) === 0) continue;
      const opBord = [...document.querySelectorAll('section')].some((deel) => schuiftOpzij(deel) && deel.contains(element));
      if (!opBord && (vak.left < -1 || vak.right > innerWidth + 1)) fouten.push(`${noem(element)} sticks out at the side`);
      let ouder: Element | null = element.parentElement;
      while (ouder !== null && ouder !== document_ && !schuiftOp(ouder, 'overflowY')) ouder = ouder.parentElement;
      const kanSchuiven = (ouder !== null && ouder !== document_) || document_.scrollHeight > document_.clientHeight;
      if (!kanSchuiven && (vak.top < -1 || vak.bottom > innerHeight + 1)) fouten.push(`${noem(element)} is cut off at the edge of the window`);
    }
    return fouten;
  });
}

/** Whether someone can see where the keyboard is. @returns what is wrong, or null */
export function toetsfout(pagina: Page): Promise<string | null> {
  return pagina.evaluate(() => {
    const hier = document.activeElement;
    if (!(hier instanceof HTMLElement || hier instanceof SVGElement) || hier === document.body) return 'the keyboard stands on nothing';
    const noem = `<${hier.tagName.toLowerCase()}> "${(hier.getAttribute('aria-label') ?? hier.textContent ?? '').trim().slice(0, 40)}"`;
    const vak = hier.getBoundingClientRect();
    if (vak.bottom < 0 || vak.top > innerHeight || vak.right < 0 || vak.left > innerWidth) return `${noem} has the keyboard out of sight`;
    // A drawn control shows it on what is drawn beside or around it.
    const rondom = [hier, hier.parentElement, hier.parentElement?.parentElement, hier.nextElementSibling].filter((element): element is Element => element instanceof Element);
    const teken = (): string =>
      rondom
        .map((element) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth, backgroundColor } = getComputedStyle(element);
          return [outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`, boxShadow, borderWidth, borderColor, backgroundColor].join();
        })
        .join(';');
    const met = teken();
    hier.blur();
    const zonder = teken();
    hier.focus({ preventScroll: true });
    return met === zonder ? `${noem} has the keyboard and does not show it` : null;
  });
}
