import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol, type Session } from 'electron';
import { bestandVoor, ligtIn, SCHEMA } from './bestandspad.ts';
import { kopregels, mediatype } from './kopregels.ts';

/** Stands in the pages of the bundle where the nonce belongs; `html.cspNonce` in electron.vite.config.ts puts it there. */
const NONCE_PLEK = '__NONCE__';

/** Makes `app://` a real origin. Only possible before the app is ready. */
export function meldAppSchemaAan(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEMA, privileges: { standard: true, secure: true } }]);
}

/** Serves the bundle of the renderer to the windows of this session, and refuses every other address. */
export function serveerAppSchema(sessie: Session, wortel: string): void {
  sessie.protocol.handle(SCHEMA, async (verzoek) => {
    const inhoud = verzoek.method === 'GET' ? await leesBinnen(verzoek.url, wortel) : null;
    return inhoud ?? new Response('', { status: 404, headers: kopregels('text/plain', '') });
  });
}

async function leesBinnen(adres: string, wortel: string): Promise<Response | null> {
  const pad = bestandVoor(adres, wortel);
  const type = pad === null ? null : mediatype(extname(pad));
  if (pad === null || type === null) return null;
  try {
    if (!ligtIn(await realpath(pad), await realpath(wortel))) return null;
    const bytes = await readFile(pad);
    const nonce = randomBytes(18).toString('base64');
    const lichaam = extname(pad) === '.html' ? bytes.toString('utf8').replaceAll(NONCE_PLEK, nonce) : new Uint8Array(bytes);
    return new Response(lichaam, { headers: kopregels(type, nonce) });
  } catch {
    // A file that is not there, or a folder: the page hears "not found" and nothing about the disk.
    return null;
  }
}
