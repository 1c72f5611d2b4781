import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import postcssPresetMantine from 'postcss-preset-mantine';

const pad = (relatief: string): string => `${import.meta.dirname}/${relatief}`;

/* Built for the oldest Electron it runs on: 33.3, which is Chromium 130 and Node 20.18. */
export default defineConfig({
  // Everything but electron and the modules of Node is bundled: a handful of files instead of thousands to open at start.
  // White space goes, because reading it is part of every start; names stay, for who reads where an error arose.
  main: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: pad('electron/main/index.ts'),
          'argon2-werker': pad('electron/kluis/cryptografie/argon2-werker.ts'),
          'verslag-werker': pad('electron/verslagen/verslag-werker.ts'),
          'formulier-werker': pad('electron/verslagen/formulier/formulier-werker.ts'),
          voorbeeld: pad('electron/voorbeeld.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'delen/[name]-[hash].js', minify: { compress: false, mangle: false, codegen: true } },
      },
    },
  },
  // A sandboxed preload can load neither ES modules nor other files, so each is one CommonJS file.
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        input: { voorzitter: pad('electron/preload/voorzitter.ts'), zaal: pad('electron/preload/zaal.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: pad('renderer'),
    publicDir: false,
    plugins: [react()],
    css: { postcss: { plugins: [postcssPresetMantine()] } },
    // Filled in anew for each page by main, see electron/main/beveiliging/appschema.ts.
    html: { cspNonce: '__NONCE__' },
    build: {
      target: 'chrome130',
      minify: true,
      // A data: URL would need a hole in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { voorzitter: pad('renderer/voorzitter/index.html'), zaal: pad('renderer/zaal/index.html') },
        // Runs before the scripts that paint, and what it asks is answered meanwhile.
        output: { codeSplitting: { groups: [{ name: 'begin', test: /renderer[\\/]voorzitter[\\/]begin\.ts$/ }] } },
      },
    },
  },
});
