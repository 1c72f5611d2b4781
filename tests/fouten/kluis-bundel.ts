import { join } from 'node:path';
import { build } from 'vite';

/**
 * A program of tests/fouten as one file that plain Node runs.
 * @param naam of the file, without `.ts`
 * @returns its path, under `werkmap`
 */
export async function bundelProgramma(project: string, naam: string, werkmap: string): Promise<string> {
  const outDir = join(werkmap, naam);
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(project, 'tests', 'fouten', `${naam}.ts`), outDir, target: 'node20', rolldownOptions: { output: { entryFileNames: 'programma.mjs' } } },
  });
  return join(outDir, 'programma.mjs');
}
