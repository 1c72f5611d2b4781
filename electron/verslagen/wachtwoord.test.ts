import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bouwVerslag } from '#shared/verslagen/bouw';
import { alleenSessie, voorbeeldcontext } from '../../tests/materiaal/voorbeeldverslag.ts';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import { bronpad } from '../bronnen.ts';
import { maakPdfHier } from './pdf.ts';

const WACHTWOORD = 'drie blauwe stoelen bij José';

async function open(bytes: Uint8Array, password?: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0, ...(password === undefined ? {} : { password }) }).promise;
}

async function tekst(pdf: PDFDocumentProxy): Promise<string> {
  const { items } = await (await pdf.getPage(2)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

describe('a verslag with a password', { timeout: 60_000 }, () => {
  let bytes: Uint8Array;
  let leesbaar: string;
  let map: string;
  beforeAll(async () => {
    const { context } = await voorbeeldcontext();
    const model = bouwVerslag(leersessie, context, { ...alleenSessie, gemaaktOp: Date.UTC(2026, 2, 12, 15) });
    bytes = await maakPdfHier(model, bronpad('lettertypen'), WACHTWOORD);
    leesbaar = Buffer.from(await maakPdfHier(model, bronpad('lettertypen'))).toString('latin1');
    map = mkdtempSync(join(tmpdir(), 'ontwar-wachtwoord-'));
  }, 60_000);
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it('opens with that password, and not without or with another', async () => {
    await expect(open(bytes)).rejects.toMatchObject({ name: 'PasswordException', code: 1 });
    await expect(open(bytes, 'drie blauwe stoelen')).rejects.toMatchObject({ name: 'PasswordException', code: 2 });
    const pdf = await open(bytes, WACHTWOORD);
    expect(await tekst(pdf)).toMatch(/\w{4,} \w/);
    // The one password is that of the owner too: nothing is forbidden to who has it.
    expect(await pdf.getPermissions()).not.toEqual([]);
    await pdf.destroy();
  });

  it('is AES-256, of the kind that costs work to guess', () => {
    const ruw = Buffer.from(bytes).toString('latin1');
    expect(ruw).toMatch(/\/CFM \/AESV3/);
    expect(ruw).toMatch(/\/V 5\b/);
    expect(ruw).toMatch(/\/R 6\b/);
    expect(ruw).not.toMatch(/\/AESV2|\/V 1\b|\/R 2\b/);
  });

  it('shows nothing of what it says, not even its title', () => {
    const ruw = Buffer.from(bytes).toString('latin1');
    for (const woord of ['(Ontwar)', 'D:2026']) {
      expect(leesbaar, woord).toContain(woord);
      expect(ruw, woord).not.toContain(woord);
    }
  });

  it('can be opened by other programs', ({ skip }) => {
    const pad = join(map, 'verslag.pdf');
    writeFileSync(pad, bytes);
    let uit: string;
    try {
      uit = execFileSync('qpdf', [`--password=${WACHTWOORD}`, '--show-encryption', pad], { encoding: 'utf8' });
    } catch (fout) {
      if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return skip('qpdf is not on this machine');
      throw fout;
    }
    expect(uit).toMatch(/^R = 6$/m);
    expect(uit).toMatch(/file encryption method: AESv3/);
    expect(uit).toMatch(/Supplied password is owner password/);
    return undefined;
  });
});
