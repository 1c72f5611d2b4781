import type { Session } from 'electron';
import { SCHEMA } from './bestandspad.ts';

/** What a page can ask for without leaving the app. `blob:` and `data:` are made by the page itself. */
const EIGEN = new Set([`${SCHEMA}:`, 'blob:', 'data:']);

/** Cancels every request that is not for the app itself, before it reaches Chromium's network code. */
export function weigerNetwerk(sessie: Session, ontwikkelen: boolean): void {
  sessie.webRequest.onBeforeRequest((verzoek, antwoord) => {
    const protocol = schemaVan(verzoek.url);
    antwoord({ cancel: !(EIGEN.has(protocol) || (ontwikkelen && protocol === 'devtools:')) });
  });
}

function schemaVan(adres: string): string {
  try {
    return new URL(adres).protocol;
  } catch {
    return '';
  }
}
