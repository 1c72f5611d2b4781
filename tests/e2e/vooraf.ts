import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the filled kluizen of this run lie that tests copy; see voorbeeldkluis.ts. */
    readonly voorbeelden: string;
  }
}

/** Runs once, before the first file of the tests on the real app; gives what clears up after the last. */
export default function vooraf({ provide }: TestProject): () => void {
  const voorbeelden = mkdtempSync(path.join(os.tmpdir(), 'ontwar-voorbeelden-'));
  provide('voorbeelden', voorbeelden);
  return () => rmSync(voorbeelden, { recursive: true, force: true });
}
