import { builtinModules } from 'node:module';
import path from 'node:path';
import { leesBron, type Vondst } from './lees.ts';

/* The boundaries of docs/architectuur.md, computed from the real imports. Paths are relative to the project, with `/`. */

export interface Overtreding {
  readonly bestand: string;
  readonly regel: number;
  readonly wat: string;
  /** The rule, as a sentence. */
  readonly grens: string;
}

/** Packages that compute and touch nothing: all that `shared/` may lean on. */
const PUUR = ['zod', 'xstate', '@humanwhocodes/momoa', '@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-nl-be'];

/** Where an import leads: a file of the project, a module of Node, electron, or another package. */
type Doel =
  | { readonly soort: 'eigen'; readonly pad: string; readonly viaShared: boolean }
  | { readonly soort: 'node' | 'electron' | 'pakket'; readonly naam: string; readonly alleenType: boolean };

function doelVan(bestand: string, { wat: specificatie, alleenType }: Vondst): Doel {
  const zonderVraag = specificatie.replace(/\?.*$/, '');
  if (zonderVraag.startsWith('#shared/')) return { soort: 'eigen', pad: `${zonderVraag.slice(1)}.ts`, viaShared: true };
  if (zonderVraag.startsWith('.')) return { soort: 'eigen', pad: path.posix.join(path.posix.dirname(bestand), zonderVraag), viaShared: false };
  if (zonderVraag.startsWith('node:') || builtinModules.includes(zonderVraag)) return { soort: 'node', naam: zonderVraag, alleenType };
  const naam = zonderVraag.split('/').slice(0, zonderVraag.startsWith('@') ? 2 : 1).join('/');
  return { soort: naam === 'electron' ? 'electron' : 'pakket', naam, alleenType };
}

const isTest = (pad: string): boolean => /\.test\.tsx?$/.test(pad) || pad.startsWith('tests/');
const inMap = (pad: string, ...mappen: readonly string[]): boolean => mappen.some((map) => pad.startsWith(`${map}/`));
/** Fonts, pictures and data carry no code, so every layer may bundle them. */
const isBestanddeel = (pad: string): boolean => inMap(pad, 'resources') && !/\.[cm]?[jt]sx?$/.test(pad);

/** Where cryptography is done: one folder, small enough to read in an hour. */
const CRYPTOGRAFIE = 'electron/kluis/cryptografie';
const ALLEEN_CRYPTOGRAFIE = `Alleen ${CRYPTOGRAFIE} doet aan cryptografie.`;

/** Names of `node:crypto` that make no key and close nothing: ids, and the order of answers. */
const OVERAL_IN_MAIN: ReadonlySet<string> = new Set(['randomUUID', 'randomInt']);

function isCryptografieElders(bestand: string, doel: Doel, namen: readonly string[] | null): boolean {
  if (doel.soort === 'eigen' || isTest(bestand) || !inMap(bestand, 'electron') || inMap(bestand, CRYPTOGRAFIE)) return false;
  if (doel.naam === 'hash-wasm') return true;
  if (doel.naam !== 'node:crypto' && doel.naam !== 'crypto') return false;
  return !inMap(bestand, 'electron/main') || namen === null || namen.some((naam) => !OVERAL_IN_MAIN.has(naam));
}

/** The rule that an import breaks, or null. */
function grensVanImport(bestand: string, doel: Doel, specificatie: string): string | null {
  if (doel.soort === 'electron' && !inMap(bestand, 'electron/main', 'electron/preload')) {
    return 'Alleen electron/main en electron/preload importeren electron.';
  }
  if (doel.soort === 'eigen' && !inMap(bestand, 'tests') && isTest(doel.pad) && !isTest(bestand)) return 'De app importeert geen tests.';
  if (doel.soort === 'pakket' && ['vitest', 'fast-check', 'playwright-core', 'axe-core'].includes(doel.naam) && !isTest(bestand) && !bestand.endsWith('.config.ts')) {
    return 'De app importeert geen testgereedschap.';
  }
  if (inMap(bestand, 'shared')) return grensVanShared(bestand, doel);
  if (inMap(bestand, 'renderer')) return grensVanRenderer(bestand, doel, specificatie);
  if (inMap(bestand, 'electron')) return grensVanElectron(bestand, doel, specificatie);
  return null;
}

function grensVanShared(bestand: string, doel: Doel): string | null {
  if (doel.soort === 'eigen') {
    return inMap(doel.pad, 'shared') || isBestanddeel(doel.pad) || (isTest(bestand) && inMap(doel.pad, 'tests')) ? null : 'shared importeert alleen shared.';
  }
  if (isTest(bestand)) return null;
  if (doel.soort === 'node') return 'shared gebruikt geen Node.';
  return PUUR.includes(doel.naam) ? null : `shared leunt alleen op pakketten die niets aanraken: ${PUUR.join(', ')}.`;
}

function grensVanRenderer(bestand: string, doel: Doel, specificatie: string): string | null {
  switch (doel.soort) {
    case 'node':
      return isTest(bestand) ? null : 'renderer gebruikt geen Node.';
    case 'pakket':
      return doel.naam === 'zod' && !doel.alleenType && !isTest(bestand) ? 'zod staat alleen waar gegevens worden gecontroleerd: in shared en in electron.' : null;
    case 'electron':
      return null;
    case 'eigen':
      if (inMap(doel.pad, 'shared')) return doel.viaShared ? null : `Schrijf #shared/… in plaats van ${specificatie}.`;
      if (isBestanddeel(doel.pad)) return null;
      if (!inMap(doel.pad, 'renderer')) return 'renderer importeert alleen renderer en shared.';
      return grensTussenVensters(bestand, doel.pad);
  }
}

/** The windows do not know each other, and what they share knows neither. */
function grensTussenVensters(bestand: string, naar: string): string | null {
  const vensters = ['renderer/voorzitter', 'renderer/zaal'];
  const venster = vensters.find((map) => inMap(naar, map));
  if (venster === undefined || inMap(bestand, venster)) return null;
  return inMap(bestand, ...vensters) ? 'Het ene venster importeert het andere niet; wat beide nodig hebben staat in renderer/ui.' : 'renderer/ui importeert geen venster.';
}

function grensVanElectron(bestand: string, doel: Doel, specificatie: string): string | null {
  if (doel.soort === 'pakket') {
    return doel.naam === 'zod' && !doel.alleenType && inMap(bestand, 'electron/preload') ? 'zod staat alleen waar gegevens worden gecontroleerd, niet in een preload.' : null;
  }
  if (doel.soort !== 'eigen') return null;
  if (inMap(doel.pad, 'shared')) return doel.viaShared ? null : `Schrijf #shared/… in plaats van ${specificatie}.`;
  if (isTest(bestand) && inMap(doel.pad, 'tests')) return null;
  if (inMap(bestand, 'electron/preload') && !inMap(doel.pad, 'electron/preload')) return 'Een preload importeert alleen zichzelf en shared.';
  if (!inMap(bestand, 'electron/main', 'electron/preload') && inMap(doel.pad, 'electron/main', 'electron/preload')) {
    return 'Een dienst (kluis, sessies, verslagen) weet niets van electron/main en electron/preload.';
  }
  return inMap(doel.pad, 'electron') || isBestanddeel(doel.pad) ? null : 'electron importeert alleen electron en shared.';
}

/** Relative imports name the file as it is, so that every tool finds it. */
function mistExtensie(doel: Doel): boolean {
  return doel.soort === 'eigen' && !doel.viaShared && path.posix.extname(doel.pad) === '';
}

function grensVanVondst(bestand: string, vondst: Vondst): string | null {
  switch (vondst.soort) {
    case 'import': {
      if (vondst.wat === '(berekend)') return inMap(bestand, 'tests', 'scripts') ? null : 'Een import noemt zijn module letterlijk.';
      const doel = doelVan(bestand, vondst);
      if (isCryptografieElders(bestand, doel, vondst.namen)) return ALLEEN_CRYPTOGRAFIE;
      return grensVanImport(bestand, doel, vondst.wat) ?? (mistExtensie(doel) ? 'Een relatieve import noemt de extensie.' : null);
    }
    case 'aanroep':
      if (vondst.wat === 'crypto' && inMap(bestand, 'electron') && !isTest(bestand)) return ALLEEN_CRYPTOGRAFIE;
      return inMap(bestand, 'shared') && !isTest(bestand) ? 'shared kent geen klok, geen toeval en geen omgeving: tijd en kenmerken komen als argument.' : null;
    case 'any':
      return 'Geen any.';
    case 'uitroepteken':
      return 'Geen uitroepteken dat null wegwuift.';
    case 'onderdrukking':
      return 'Een fout van compiler of lint wordt verholpen, niet verzwegen.';
  }
}

/** Every boundary that one TypeScript file crosses. */
export function toetsBron(bestand: string, bron: string): readonly Overtreding[] {
  return leesBron(bestand, bron).flatMap((vondst) => {
    const grens = grensVanVondst(bestand, vondst);
    return grens === null ? [] : [{ bestand, regel: vondst.regel, wat: vondst.wat, grens }];
  });
}

/**
 * The ways in which a package is still loaded at run time from these files, each as `from > through > package`. Imports of
 * types alone are gone by then.
 */
export function wegenNaar(pakket: string, begin: readonly string[], lees: (bestand: string) => string): readonly string[] {
  const bezocht = new Set<string>();
  const wegen: string[] = [];
  const volg = (bestand: string, langs: readonly string[]): void => {
    if (bezocht.has(bestand)) return;
    bezocht.add(bestand);
    for (const vondst of leesBron(bestand, lees(bestand))) {
      if (vondst.soort !== 'import' || vondst.alleenType) continue;
      const doel = doelVan(bestand, vondst);
      if (doel.soort === 'pakket' && doel.naam === pakket) wegen.push([...langs, bestand, pakket].join(' > '));
      if (doel.soort === 'eigen' && /\.tsx?$/.test(doel.pad)) volg(doel.pad, [...langs, bestand]);
    }
  };
  for (const bestand of begin) volg(bestand, []);
  return wegen;
}

/** Every file and package that is loaded with these files, before a line of them runs: what they import at run time and not by `import()`. */
export function meteenGeladen(begin: readonly string[], lees: (bestand: string) => string): ReadonlySet<string> {
  const geladen = new Set<string>();
  const volg = (bestand: string): void => {
    if (geladen.has(bestand)) return;
    geladen.add(bestand);
    for (const vondst of leesBron(bestand, lees(bestand))) {
      if (vondst.soort !== 'import' || vondst.alleenType || vondst.later) continue;
      const doel = doelVan(bestand, vondst);
      if (doel.soort === 'pakket') geladen.add(doel.naam);
      if (doel.soort === 'eigen' && /\.tsx?$/.test(doel.pad)) volg(doel.pad);
    }
  };
  for (const bestand of begin) volg(bestand);
  return geladen;
}

/** Places that exist on one machine only, and addresses of package registries: the project stands alone. */
const VREEMD = /\/work\/(?:shared|main)\b|\/tmp\/w\/|https?:\/\/[^\s'"/]*(?:registry|npmjs|yarnpkg|verdaccio|artifactory|nexus)[^\s'"]*/gi;

/** Every line of any text file that names such a place. */
export function toetsTekst(bestand: string, tekst: string): readonly Overtreding[] {
  return tekst.split('\n').flatMap((regel, i) =>
    [...regel.matchAll(VREEMD)].map(([wat]) => ({ bestand, regel: i + 1, wat, grens: 'Het project noemt geen plek buiten zichzelf en geen pakketregister.' })),
  );
}

/** A lockfile that installs from any registry and runs no code while installing. */
export function toetsLockfile(bestand: string, tekst: string): readonly Overtreding[] {
  return tekst.split('\n').flatMap((regel, i) => {
    if (/^\s*"resolved":/.test(regel)) return [{ bestand, regel: i + 1, wat: 'resolved', grens: 'De lockfile noemt geen downloadadressen.' }];
    if (/^\s*"hasInstallScript":/.test(regel)) return [{ bestand, regel: i + 1, wat: 'hasInstallScript', grens: 'Geen pakket met een installatiescript.' }];
    return [];
  });
}

export function alsRegel({ bestand, regel, wat, grens }: Overtreding): string {
  return `${bestand}:${regel}  ${wat}  ${grens}`;
}
