import { Visitor, parseSync, type ESTree } from 'vite';

/** Something a source file does, with the line it stands on (1 is the first). */
export interface Vondst {
  readonly soort: 'import' | 'aanroep' | 'any' | 'uitroepteken' | 'onderdrukking';
  /** The module asked for, the global used, or the text of the comment. */
  readonly wat: string;
  /** An import that is gone after compiling. */
  readonly alleenType: boolean;
  /** An import that is loaded when the line is reached, not with the file. */
  readonly later: boolean;
  /** Of `import { a, b as c } from`: `a` and `b`. Null when it takes the module as a whole, or more cannot be told. */
  readonly namen: readonly string[] | null;
  readonly regel: number;
}

/** What of the environment a pure file may not touch. DOM names besides these do not exist there for the compiler. */
const OMGEVING = new Set(['process', 'window', 'crypto', 'performance', 'globalThis', 'localStorage', 'fetch', 'setTimeout', 'setInterval', 'require']);

function namenVan({ specifiers }: ESTree.ImportDeclaration): readonly string[] | null {
  const namen = specifiers.map((deel) => (deel.type === 'ImportSpecifier' && deel.imported.type === 'Identifier' ? deel.imported.name : null));
  return namen.length === 0 || namen.includes(null) ? null : namen.filter((naam) => naam !== null);
}

/** Reads every import, every reach outside and every hole in the types out of one TypeScript file, by its syntax tree. */
export function leesBron(pad: string, bron: string): readonly Vondst[] {
  const { program, comments, errors } = parseSync(pad, bron);
  if (errors.length > 0) throw new Error(`${pad}: ${errors.map((fout) => fout.message).join('; ')}`);

  const vondsten: Vondst[] = [];
  const meld = (soort: Vondst['soort'], wat: string, knoop: { readonly start: number }, bij: Partial<Vondst> = {}): void => {
    vondsten.push({ soort, wat, alleenType: false, later: false, namen: null, ...bij, regel: bron.slice(0, knoop.start).split('\n').length });
  };
  const meldImport = (bronknoop: ESTree.Node | null, bij: Partial<Vondst> = {}): void => {
    if (bronknoop === null) return;
    const wat = bronknoop.type === 'Literal' && typeof bronknoop.value === 'string' ? bronknoop.value : '(berekend)';
    meld('import', wat, bronknoop, bij);
  };
  const meldGlobaal = (knoop: ESTree.Node): void => {
    if (knoop.type === 'Identifier' && OMGEVING.has(knoop.name)) meld('aanroep', knoop.name, knoop);
  };

  new Visitor({
    ImportDeclaration: (knoop) => meldImport(knoop.source, { alleenType: knoop.importKind === 'type', namen: namenVan(knoop) }),
    ExportNamedDeclaration: (knoop) => meldImport(knoop.source, { alleenType: knoop.exportKind === 'type' }),
    ExportAllDeclaration: (knoop) => meldImport(knoop.source, { alleenType: knoop.exportKind === 'type' }),
    ImportExpression: (knoop) => meldImport(knoop.source, { later: true }),
    TSImportType: (knoop) => meldImport(knoop.source, { alleenType: true }),
    TSExternalModuleReference: (knoop) => meldImport(knoop.expression),
    MemberExpression: (knoop) => {
      meldGlobaal(knoop.object);
      if (knoop.object.type !== 'Identifier' || knoop.property.type !== 'Identifier') return;
      const naam = `${knoop.object.name}.${knoop.property.name}`;
      if (naam === 'Date.now' || naam === 'Math.random') meld('aanroep', naam, knoop);
    },
    CallExpression: (knoop) => {
      meldGlobaal(knoop.callee);
      if (knoop.callee.type === 'Identifier' && knoop.callee.name === 'Date') meld('aanroep', 'Date()', knoop);
      if (knoop.callee.type === 'Identifier' && knoop.callee.name === 'require') meldImport(knoop.arguments[0] ?? null);
    },
    NewExpression: (knoop) => {
      if (knoop.callee.type !== 'Identifier') return;
      if (knoop.callee.name === 'Date' && knoop.arguments.length === 0) meld('aanroep', 'new Date()', knoop);
      // A worker is loaded as `new URL('./werker.ts', import.meta.url)`.
      const [eerste, tweede] = knoop.arguments;
      if (knoop.callee.name === 'URL' && eerste?.type === 'Literal' && tweede?.type === 'MemberExpression' && tweede.object.type === 'MetaProperty') {
        meldImport(eerste, { later: true });
      }
    },
    TSAnyKeyword: (knoop) => meld('any', 'any', knoop),
    TSNonNullExpression: (knoop) => meld('uitroepteken', '!', knoop),
    VariableDeclarator: (knoop) => {
      if (knoop.definite === true) meld('uitroepteken', '!:', knoop);
    },
    PropertyDefinition: (knoop) => {
      if (knoop.definite === true) meld('uitroepteken', '!:', knoop);
    },
  }).visit(program);

  for (const opmerking of comments) {
    const gevonden = /@ts-(?:ignore|nocheck|expect-error)|(?:ox|es)lint-disable/.exec(opmerking.value);
    if (gevonden !== null) meld('onderdrukking', gevonden[0], opmerking);
  }
  return vondsten.toSorted((a, b) => a.regel - b.regel);
}
