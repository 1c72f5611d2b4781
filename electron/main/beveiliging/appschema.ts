import { readFileSync, realpathSync } from 'node:fs';
import { extname } from 'node:path';
import { protocol, type ProtocolResponse, type Session } from 'electron';
import { systeemtoeval } from '../../kluis/cryptografie/toeval.ts';
import { bestandVoor, ligtIn, SCHEMA } from './bestandspad.ts';
import { kopregels, mediatype } from './kopregels.ts';

/** Stands in the pages of the bundle where the nonce belongs; `html.cspNonce` in electron.vite.config.ts puts it there. */
const NONCE_PLEK = '__NONCE__';

/** Makes `app://` a real origin. Only possible before the app is ready. */
export function meldAppSchemaAan(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEMA, privileges: { standard: true, secure: true } }]);
}

/**
 * Serves the bundle of the renderer to the windows of this session, and refuses every other address.
 *
 * Not by the newer `protocol.handle`: its `Request` and `Response` make Node load its whole HTTP client, a tenth of the time
 * in which the app starts. Files are read at once for the same reason: each wait is a turn of a loop that is busy starting.
 * @param gereed no script is handed out before this: a page with scripts asks questions
 */
export function serveerAppSchema(sessie: Session, wortel: string, gereed: Promise<unknown>): void {
  sessie.protocol.registerBufferProtocol(SCHEMA, (verzoek, antwoord) => {
    const inhoud = verzoek.method === 'GET' ? leesBinnen(verzoek.url, wortel) : null;
    const geef = (): void => antwoord(inhoud ?? { statusCode: 404, headers: kopregels('text/plain', ''), data: Buffer.alloc(0) });
    if (isScript(verzoek.url)) void gereed.then(geef);
    else geef();
  });
}

/** Everything but the few kinds that certainly are none. */
function isScript(adres: string): boolean {
  return !/\.(?:html|css|ttf)$/.test(adres);
}

function leesBinnen(adres: string, wortel: string): ProtocolResponse | null {
  const pad = bestandVoor(adres, wortel);
  const type = pad === null ? null : mediatype(extname(pad));
  if (pad === null || type === null) return null;
  try {
    if (!ligtIn(realpathSync(pad), realpathSync(wortel))) return null;
    const bytes = readFileSync(pad);
    const nonce = systeemtoeval(18).toString('base64');
    const data = extname(pad) === '.html' ? Buffer.from(bytes.toString('utf8').replaceAll(NONCE_PLEK, nonce)) : bytes;
    return { statusCode: 200, headers: kopregels(type, nonce), data };
  } catch {
    // A file that is not there, or a folder: the page hears "not found" and nothing about the disk.
    return null;
  }
}
