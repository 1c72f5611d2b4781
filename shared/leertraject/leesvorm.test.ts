import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPDRACHTROLLEN } from './keuzes.ts';
import { leesLeertrajectvorm } from './leesvorm.ts';
import type { Leertrajectvorm, Opdrachtvorm } from './vorm.ts';

const tekst = readFileSync(join(import.meta.dirname, '../../resources/leertrajecten/leersessie.json'), 'utf8');
const vorm: Leertrajectvorm = leesLeertrajectvorm(tekst);

function met(rol: (typeof OPDRACHTROLLEN)[number], wijzig: (opdracht: Opdrachtvorm) => unknown): string {
  return JSON.stringify({ ...vorm, opdrachten: { ...vorm.opdrachten, [rol]: wijzig(vorm.opdrachten[rol]) } });
}

describe('what comes with the app for a leersessie', () => {
  it('belongs to that werkvorm, and has the profile', () => {
    expect(vorm.werkvormId).toBe('leersessie');
    expect(vorm.profiel.map(({ id }) => id)).toEqual(['acuut', 'bekend', 'veiligheid', 'tijdsdruk', 'doorgeschoven', 'deescalatie', 'afgesloten']);
  });

  it('asks a professional most and a jeugdige least, and only a jeugdige gets a box to leave a question out', () => {
    expect(OPDRACHTROLLEN.map((rol) => [vorm.opdrachten[rol].vragen.length, vorm.opdrachten[rol].overslaan])).toEqual([[9, false], [8, false], [6, true]]);
  });

  it('asks ouder and jeugdige whether they may be quoted, want to be there, and with whom', () => {
    const betekenissen = OPDRACHTROLLEN.map((rol) => vorm.opdrachten[rol].vragen.flatMap(({ betekenis }) => (betekenis === null ? [] : [betekenis])));
    expect(betekenissen).toEqual([[], ['letterlijk', 'erbij', 'groepswens'], ['letterlijk', 'erbij', 'groepswens']]);
  });

  it('tells something for every part of the casusbeeld', () => {
    const delen = new Set(OPDRACHTROLLEN.flatMap((rol) => vorm.opdrachten[rol].vragen.map(({ naar }) => naar)));
    expect(delen).toEqual(new Set(['situatie', 'verloop', 'watHielp', 'stemJeugdigeEnOuders', null]));
  });

  it('speaks to an ouder with u and to a jeugdige with jij, and asks no names', () => {
    const allesVan = (rol: (typeof OPDRACHTROLLEN)[number]): string => JSON.stringify({ ...vorm.opdrachten[rol], mail: vorm.opdrachten[rol].mail });
    expect(allesVan('ouder')).not.toMatch(/\b(?:je|jij|jouw|jou)\b/i);
    expect(allesVan('jeugdige')).not.toMatch(/\b(?:u|uw)\b/i);
    for (const rol of OPDRACHTROLLEN) expect(vorm.opdrachten[rol].inleiding.join(' ')).toContain('Schrijf geen namen');
  });

  it('fills in only what can be filled in, and says in every mail by when and to whom', () => {
    for (const rol of OPDRACHTROLLEN) {
      const { inleiding, slot, mail } = vorm.opdrachten[rol];
      const plekken = (regels: readonly string[]): readonly string[] => regels.flatMap((regel) => [...regel.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam ?? ''));
      for (const plek of plekken([...inleiding, ...slot, mail.onderwerp, mail.tekst, mail.herinnering])) expect(['leerthema', 'datum', 'reageerVoor', 'contact', 'aanhef', 'code']).toContain(plek);
      for (const brief of [mail.tekst, mail.herinnering]) expect(plekken([brief])).toEqual(expect.arrayContaining(['aanhef', 'code', 'reageerVoor', 'contact']));
    }
  });
});

describe('leesLeertrajectvorm', () => {
  it('refuses what is no JSON or not of the schema', () => {
    expect(() => leesLeertrajectvorm('{')).toThrow(SyntaxError);
    expect(() => leesLeertrajectvorm('{}')).toThrow();
  });

  it.each([
    ['two questions of one name', met('ouder', (o) => ({ ...o, vragen: [...o.vragen, ...o.vragen.slice(0, 1)] })), 'ouder: more questions are called situatie'],
    ['two options of one name', met('ouder', (o) => ({ ...o, vragen: o.vragen.map((v) => (v.soort === 'keuze' ? { ...v, opties: [...v.opties, ...v.opties] } : v)) })), 'letterlijk has more options ja'],
    ['a yes that is no option', met('jeugdige', (o) => ({ ...o, vragen: o.vragen.map((v) => (v.soort === 'keuze' ? { ...v, opties: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] } : v)) })), 'jeugdige: erbij has no option ja'],
    ['a wish without room to write', met('ouder', (o) => ({ ...o, vragen: o.vragen.map((v) => (v.betekenis === 'letterlijk' ? { ...v, betekenis: 'groepswens' } : v)) })), 'letterlijk asks a wish'],
    ['a timeline that has no rows', met('professional', (o) => ({ ...o, vragen: o.vragen.map((v) => (v.id === 'vast' ? { ...v, naar: 'verloop' } : v)) })), 'vast is no timeline'],
  ])('refuses %s', (_naam, fout, reden) => {
    expect(() => leesLeertrajectvorm(fout)).toThrow(reden);
  });
});
