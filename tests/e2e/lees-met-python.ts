import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

/* The reader in Python of tests/lezer, which shares nothing with the app but docs/kluisformaat.md. It writes nothing. */

const LEZER = join(import.meta.dirname, '..', 'lezer', 'kluislezer.py');
/** That of Debian, which has the two packages; another one that stands first in the path has not. */
const PYTHON = '/usr/bin/python3';

const schemaRecord = z.object({ id: z.string(), generatie: z.number(), sleutelId: z.string(), hash: z.string(), soort: z.string(), op: z.number(), regel: z.unknown(), inhoud: z.unknown() });

const schemaGelezen = z.object({
  /** Of the header. */
  versie: z.number(),
  kluisId: z.string(),
  gemaaktOp: z.number(),
  ring: z.number(),
  /** The slot that opened it. */
  sleuf: z.string(),
  sleuven: z.array(z.object({ id: z.string(), soort: z.string() })),
  /** The present generation of each record that can be used. */
  records: z.record(z.string(), schemaRecord),
  /** Every generation that lies there and is authentic. */
  generaties: z.array(schemaRecord),
  vernietigd: z.array(z.string()),
  /** What cannot be used, and why. */
  schade: z.record(z.string(), z.string()),
  logboek: z.array(z.looseObject({ nummer: z.number(), op: z.number(), soort: z.string() })),
});
export type PythonGelezen = z.infer<typeof schemaGelezen>;

/**
 * What the reader finds in a kluis that is closed.
 * @param soort of the secret
 * @param stand a generation, when `kluismap` is that of a backup: `Ontwar-backup/<kluis id>`
 * @throws Error that tells what is not as docs/kluisformaat.md says
 */
export function leesMetPython(kluismap: string, geheim: string, soort: 'wachtzin' | 'herstelcode' = 'wachtzin', stand?: string): Promise<PythonGelezen> {
  return new Promise((klaar, mis) => {
    const proces = spawn(PYTHON, ['-B', LEZER, kluismap, ...(stand === undefined ? [] : [stand])], { stdio: ['pipe', 'pipe', 'pipe'] });
    const uit: Buffer[] = [];
    let fouten = '';
    proces.stdout.on('data', (deel: Buffer) => uit.push(deel));
    proces.stderr.on('data', (deel: Buffer) => (fouten += deel.toString()));
    proces.once('error', mis);
    proces.once('close', (code) => {
      if (code === 0) klaar(schemaGelezen.parse(JSON.parse(Buffer.concat(uit).toString('utf8'))));
      else mis(new Error(fouten.trim()));
    });
    proces.stdin.end(JSON.stringify({ soort, geheim }));
  });
}
