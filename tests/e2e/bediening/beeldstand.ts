import type { Page } from 'playwright-core';

/** What a person can compare of a screen: where they are and everything that is filled in. */
export interface Beeldstand {
  readonly kop: string;
  /** The line over the question: which agendapunt, which knooppunt, which step, whose inbreng. */
  readonly waar: string;
  /** `label: value` of every field, choice and tick that holds anything, in order. */
  readonly velden: readonly string[];
  /** What the rail says of every entry but its times. */
  readonly agenda: readonly string[];
}

/** The screen as it stands, without what moves with the time. */
export function leesBeeldstand(pagina: Page): Promise<Beeldstand> {
  return pagina.evaluate(() => {
    const tekst = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    const naam = (veld: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string =>
      veld.getAttribute('aria-label') ?? [veld.closest('fieldset')?.querySelector('legend'), veld.labels?.[0]].map((e) => tekst(e ?? null)).filter((t) => t !== '').join(' / ');
    const waarde = (veld: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string =>
      veld instanceof HTMLInputElement && (veld.type === 'radio' || veld.type === 'checkbox') ? (veld.checked ? 'aan' : '') : veld.value;
    return {
      kop: tekst(document.querySelector('main h1')),
      waar: tekst(document.querySelector('main section[aria-label="Vraag en antwoorden"] p')),
      velden: [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('main :is(input, textarea, select)')]
        .map((veld) => `${naam(veld)}: ${waarde(veld)}`)
        .filter((regel) => !regel.endsWith(': ')),
      agenda: [...document.querySelectorAll('nav[aria-label="Agenda"] button[title]')].map((k) => `${k.getAttribute('title') ?? ''}: ${tekst(k.lastElementChild)}`),
    };
  });
}
