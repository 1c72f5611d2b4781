/** What stays free above what was scrolled to, in px. */
const RAND_BOVEN = 16;

/** Scrolls this to the top of what scrolls around it, and nothing else: `scrollIntoView` would also move what never scrolls by hand. */
export function schuifNaarBoven(deel: HTMLElement | null): void {
  for (let om = deel?.parentElement ?? null; deel !== null && om !== null; om = om.parentElement) {
    if (om.scrollHeight <= om.clientHeight || !/auto|scroll/u.test(getComputedStyle(om).overflowY)) continue;
    om.scrollBy({ top: deel.getBoundingClientRect().top - om.getBoundingClientRect().top - RAND_BOVEN });
    return;
  }
}
