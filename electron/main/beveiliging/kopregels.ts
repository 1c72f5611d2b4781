/** Media types of what the bundle of the renderer contains. A file of another kind is not served. */
const MEDIATYPEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export function mediatype(extensie: string): string | null {
  return Object.hasOwn(MEDIATYPEN, extensie) ? (MEDIATYPEN[extensie] ?? null) : null;
}

/**
 * What a page may do: run and show what came with the app, and nothing else.
 *
 * `style-src` has a nonce because Mantine writes its colours into a `<style>` element of its own; the nonce is new for each
 * page. Style attributes in markup stay refused: React sets styles through the object model, which the policy leaves alone.
 * `blob:` and `data:` pictures are what pdf.js makes of the images in a verslag.
 * Trusted types are not required: React and Mantine fill `<style>` through innerHTML, so a policy that let them would let
 * everything, and scripts from a string are refused already.
 */
export function inhoudsbeleid(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

const UITGEZET = ['camera', 'microphone', 'geolocation', 'display-capture', 'usb', 'serial', 'hid', 'midi', 'payment', 'clipboard-read'];

export function kopregels(type: string, nonce: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': inhoudsbeleid(nonce),
    'permissions-policy': UITGEZET.map((naam) => `${naam}=()`).join(', '),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
}
