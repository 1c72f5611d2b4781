import { join } from 'node:path';
import { build } from 'vite';

/** Bundles the thread that makes and reads forms as it ships: a thread of plain Node reads no TypeScript. @returns its path */
export async function bouwFormulierwerker(map: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    define: { __dirname: 'import.meta.dirname' },
    build: {
      ssr: join(import.meta.dirname, '../../electron/verslagen/formulier/formulier-werker.ts'),
      outDir: map,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'formulier-werker.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  return join(map, 'formulier-werker.mjs');
}
