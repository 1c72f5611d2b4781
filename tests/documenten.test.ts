import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/* What the documents point at is there: a claim of the threat model names the test that holds it, by file and where that helps by name. */

const PROJECT = path.resolve(import.meta.dirname, '..');
const DOCUMENTEN = ['README.md', ...readdirSync(path.join(PROJECT, 'docs')).filter((naam) => naam.endsWith('.md')).map((naam) => `docs/${naam}`)];

const lees = (pad: string): string => readFileSync(path.join(PROJECT, pad), 'utf8');

/** Paths of the project between back-ticks; one with `*` or `<` stands for more than one file. */
function paden(tekst: string): readonly string[] {
  return [...tekst.matchAll(/`((?:electron|renderer|shared|tests|scripts|resources|docs|pakket)\/[^`\s]*)`/g)].flatMap(([, pad]) => (pad === undefined ? [] : [pad]));
}

function bestaat(pad: string): boolean {
  if (pad.includes('<') || pad.includes('{')) return true;
  const [voor] = pad.split('*');
  if (voor === undefined || voor === pad) return existsSync(path.join(PROJECT, pad));
  const map = voor.slice(0, voor.lastIndexOf('/'));
  const patroon = new RegExp(`^${pad.slice(map.length + 1).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  return existsSync(path.join(PROJECT, map)) && readdirSync(path.join(PROJECT, map)).some((naam) => patroon.test(naam));
}

describe('de documenten', () => {
  it.each(DOCUMENTEN)('%s noemt alleen bestanden die er zijn', (document) => {
    expect(paden(lees(document)).filter((pad) => !bestaat(pad))).toEqual([]);
  });

  it.each(DOCUMENTEN)('%s verwijst alleen naar documenten die er zijn', (document) => {
    const doelen = [...lees(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].flatMap(([, doel]) => (doel === undefined || /^[a-z]+:/.test(doel) ? [] : [doel]));
    expect(doelen.filter((doel) => !existsSync(path.join(PROJECT, path.dirname(document), doel)))).toEqual([]);
  });

  /** `tests/a.test.ts` › "name of the test". */
  it('elke bewering met een test noemt een test die zo heet', () => {
    const genoemd = [...lees('docs/dreigingsmodel.md').matchAll(/`((?:tests|electron|shared|renderer)\/[^`]+)` › "([^"]+)"/g)];
    const ontbreekt = genoemd.filter(([, pad = '', naam = '']) => !existsSync(path.join(PROJECT, pad)) || !lees(pad).includes(naam)).map(([heel]) => heel);
    expect(ontbreekt).toEqual([]);
    expect(genoemd.length).toBeGreaterThan(15);
  });
});
