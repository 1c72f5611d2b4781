import type { Session, WebContents } from 'electron';
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

/** WebRTC talks past the requests of a session: without a proxy, and there is none, it gets no socket. */
export function weigerWebRtc(inhoud: WebContents): void {
  inhoud.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function schemaVan(adres: string): string {
  try {
    return new URL(adres).protocol;
  } catch {
    return '';
  }
}
