import type { KeyboardEvent } from 'react';

/** Enter in a single line goes on to the next text input of the same form, as on paper. */
export function naarVolgendeInvoer(e: KeyboardEvent<HTMLInputElement>): void {
  if (e.key !== 'Enter' || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  const kader = e.currentTarget.closest('[data-veld]');
  const invoeren = [...(kader?.querySelectorAll<HTMLInputElement>('input[type="text"], input:not([type]), textarea') ?? [])];
  e.preventDefault();
  invoeren[invoeren.indexOf(e.currentTarget) + 1]?.focus();
}

/** After something was removed from a list the keyboard goes on at the button under it, instead of nowhere. */
export function naarErbij(lijst: HTMLElement | null): void {
  // What was removed, with the focus in it, is gone only after the next paint.
  requestAnimationFrame(() => lijst?.parentElement?.querySelector<HTMLElement>(':scope > button')?.focus());
}
