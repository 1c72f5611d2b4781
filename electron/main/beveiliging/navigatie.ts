import type { WebContents } from 'electron';

/** A window shows the page main gave it. It goes nowhere, opens nothing and holds no other page. */
export function weigerNavigatie(inhoud: WebContents): void {
  inhoud.on('will-frame-navigate', (gebeurtenis) => gebeurtenis.preventDefault());
  inhoud.on('will-redirect', (gebeurtenis) => gebeurtenis.preventDefault());
  inhoud.on('will-attach-webview', (gebeurtenis) => gebeurtenis.preventDefault());
  inhoud.setWindowOpenHandler(() => ({ action: 'deny' }));
}
