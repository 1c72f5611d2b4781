import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bronpad } from '../electron/bronnen.ts';
import { sha256 } from '../electron/kluis/cryptografie/versleuteling.ts';
import type { Stuktaak } from '../electron/verslagen/berichten.ts';
import { maakStuk, maakVersie } from '../electron/verslagen/stukwerk.ts';
import { metTeksten } from '../shared/herleidbaarheid/teksten.ts';
import { MIDDELEN, type Middel, type Uitvoervorm } from '../shared/stukken/keuzes.ts';
import type { Stukmodel } from '../shared/stukken/soorten.ts';
import type { Checkkeuze, Reactie } from '../shared/stukken/stuk.ts';
import type { Bladzijde, Blok, Sessieverslag } from '../shared/verslagen/model.ts';
import { ALLE_BLOKKEN } from './materiaal/alle-blokken.ts';
import { leesPdf } from './materiaal/lees-pdf.ts';

/*
 * What was decided about in the check is in no layer of what leaves: something that tells who somebody is is put in every text of a
 * report of every kind of block, in a reaction and in a former version, and everything that comes out is opened up and searched.
 */

/** A letter that stands in no other word: also the fonts that go along and their tables must not tell that it was there. */
const ZELDZAAM = 'Ğ';
const NAAM = `${ZELDZAAM}aneke Kwispelbeek`;
/** Stands for that letter, where a table of a font names it. */
const LETTER = 'letter-in-lettertype';
const GEHEIM = ['Kwispelbeek', 'aneke', '48213975', LETTER, '111222333', 'zk@voorbeeld', '1234 AB', 'Vuurvlinder'];
const ZIN = `Volgens ${NAAM} van basisschool De Vuurvlinder, 06-48213975, BSN 111222333, zk@voorbeeld.nl, 1234 AB.`;

const TIJDLIJN: Blok = {
  soort: 'figuur', bijschrift: 'Tijdlijn', alternatief: 'Tijdlijn.',
  beeld: { soort: 'tijdlijn', vandaag: '2026-03-20', leefgebieden: [{ id: 'wonen', naam: 'Wonen' }], punten: ['2011', '2025'].map((jaar, nummer) => ({ id: `p${nummer}`, wanneer: `${jaar}-03-12`, tot: '', loopt: false, aard: 'neutraal', leefgebied: 'wonen', dag: `12 maart ${jaar}`, wat: 'Iets', bron: 'moeder', andereKijk: ['Anders'] }) as const) },
};
const inhoud = ALLE_BLOKKEN.delen[0]?.inhoud;
const BLOKKEN = inhoud?.soort === 'doorlopend' ? [...inhoud.blokken.map((blok) => (blok.soort === 'tabel' ? { ...blok, rijen: blok.rijen.slice(0, 3) } : blok)), TIJDLIJN] : [];
const KORT: Bladzijde = { vorm: 'bladzijde', taal: 'nl-NL', titel: 'Blad', voet: 'Proef', gemaaktOp: 0, kop: { soortnaam: 'Casusbeeld', titel: 'WS-2026-001', kenmerken: [{ naam: 'Dag', waarde: 'vandaag' }] }, blokken: BLOKKEN.filter((blok) => blok.soort !== 'kolommen') };
const LANG: Sessieverslag = { ...ALLE_BLOKKEN, delen: ALLE_BLOKKEN.delen.slice(0, 3).map((deel, nummer) => (nummer === 0 ? { ...deel, inhoud: { soort: 'doorlopend', begintOp: 'nieuwe-pagina', blokken: BLOKKEN } } : deel)) };

const overal = <M extends Stukmodel>(model: M, erbij: string): M => metTeksten(model, (tekst) => (tekst === '' ? tekst : `${tekst.slice(0, 60)}. ${erbij}`)) as M;
const scan: Stuktaak['opstelling']['scan'] = { vandaag: '2026-03-20', namen: [NAAM], bekend: [], leeftijd: '12-15' };
const lettertypen = bronpad('lettertypen');

function taak(model: Stukmodel, keuzes: readonly Checkkeuze[], vorm: Uitvoervorm | null, alsBesloten = true): Stuktaak {
  const reactie: Reactie = { id: 'r', versie: 1, rol: `moeder van ${NAAM}`, organisatie: '', oordeel: 'oneens', tekst: `Zo zei ik het niet. ${ZIN}`, op: 0, weg: 'getypt' };
  const toen = JSON.stringify(overal(model, `Toen stond er iets anders. ${ZIN}`));
  const sinds = { versie: 1, status: 'concept', inhoud: toen, hash: sha256(Buffer.from(toen)).toString('hex') } as const;
  return { soort: 'stuk', opstelling: { model: overal(model, ZIN), reacties: [reactie], scan, keuzes }, sinds, laatste: null, uitvoer: vorm === null ? null : { vorm, wachtwoord: '' }, alsBesloten };
}

/** Decides the same of everything until nothing is open. */
async function besluit(model: Stukmodel, middel: Exclude<Middel, 'laten'>): Promise<readonly Checkkeuze[]> {
  const keuzes = new Map<string, Checkkeuze>();
  for (let ronde = 0; ronde < 6; ronde += 1) {
    const { treffers } = await maakStuk(taak(model, [...keuzes.values()], null), lettertypen);
    const open = treffers.filter(({ keuze }) => keuze === null);
    if (open.length === 0) return [...keuzes.values()];
    for (const { sleutel, voorstellen } of open) keuzes.set(sleutel, { sleutel, middel, door: middel === 'veralgemeniseren' ? (voorstellen[0] ?? 'iets') : '', reden: '' });
  }
  throw new Error('Something stays open.');
}

/** Every layer of a PDF, as texts: what a page says, bookmarks and properties, and each object and stream as it stands, the tree among them. */
async function lagenVanPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const gelezen = await leesPdf(bytes);
  const rauw = Buffer.from(bytes).toString('latin1');
  const stromen = [...rauw.matchAll(/stream\r?\n/gu)].map(({ index, 0: woord }) => {
    const stroom = Buffer.from(bytes).subarray(index + woord.length, rauw.indexOf('endstream', index));
    try {
      return inflateSync(stroom).toString('latin1');
    } catch {
      return stroom.toString('latin1');
    }
  });
  const alle = [rauw, ...stromen];
  return [...gelezen.paginas.map(({ tekst }) => tekst), ...gelezen.bladwijzers, JSON.stringify(gelezen.info), ...alle, ...alle.filter((deel) => !deel.includes('\0')).flatMap(woordenIn), ...stromen.filter((stroom) => stroom.includes('begincmap') && /<011e>/iu.test(stroom)).map(() => LETTER)];
}

/** The strings of an object or stream as a reader's program takes them: written out or in hex, in one byte or two. */
function woordenIn(deel: string): readonly string[] {
  const hex = [...deel.matchAll(/<(?<cijfers>[0-9A-Fa-f]{4,})>/gu)].map(({ groups }) => Buffer.from(groups?.['cijfers'] ?? '', 'hex'));
  const getypt = [...deel.matchAll(/\((?<tekst>(?:\\[\s\S]|[^\\)])*)\)/gu)].map(({ groups }) =>
    Buffer.from((groups?.['tekst'] ?? '').replaceAll(/\\(?:(?<octaal>[0-7]{1,3})|(?<teken>[\s\S]))/gu, (_, octaal: string | undefined, teken: string | undefined) => (octaal === undefined ? (teken ?? '') : String.fromCodePoint(Number.parseInt(octaal, 8)))), 'latin1'),
  );
  return [...hex, ...getypt].flatMap((tekens) => [tekens.toString('latin1'), tweeBytes(tekens)]);
}
function tweeBytes(tekens: Buffer): string {
  return Buffer.from(tekens.subarray(0, tekens.length & ~1)).swap16().toString('utf16le');
}
const lagen = (bytes: Uint8Array, vorm: Uitvoervorm): Promise<readonly string[]> | readonly string[] => (vorm === 'pdf' ? lagenVanPdf(bytes) : [Buffer.from(bytes).toString('utf8').replaceAll(ZELDZAAM, LETTER)]);
/** Without spaces: on paper a word can be broken anywhere. */
const kaal = (tekst: string): string => tekst.replaceAll(/\s+/gu, '').toLowerCase();
function gevonden(alle: readonly string[]): readonly string[] {
  const samen = kaal(alle.join('\n'));
  return GEHEIM.filter((geheim) => samen.includes(kaal(geheim)));
}

const ALLE = MIDDELEN.filter((middel) => middel !== 'laten');

describe.each<[string, Stukmodel, typeof ALLE]>([['a verslag', LANG, ALLE], ['a sheet', KORT, ['zwartlakken']]])('what was decided about in %s', { timeout: 60_000 }, (_, model, middelen) => {
  it.each(['pdf', 'html'] as const)('is found by this search in a %s before it is decided', async (vorm) => {
    const { uitgevoerd } = await maakStuk(taak(model, [], vorm, false), lettertypen);
    expect(gevonden(await lagen(uitgevoerd?.bytes ?? new Uint8Array(), vorm))).toEqual(GEHEIM);
    expect((await maakStuk(taak(model, [], vorm), lettertypen)).uitgevoerd).toBe(null);
  });

  it.each(middelen)('is in no layer of what leaves: %s', async (middel) => {
    const keuzes = await besluit(model, middel);
    for (const vorm of ['pdf', 'html'] as const) {
      const { uitgevoerd, inhoud: json, hash } = await maakStuk(taak(model, keuzes, vorm), lettertypen);
      expect(uitgevoerd).not.toBe(null);
      expect(gevonden([json])).toEqual([]);
      expect(json).not.toContain(ZELDZAAM);
      expect(gevonden(await lagen(uitgevoerd?.bytes ?? new Uint8Array(), vorm))).toEqual([]);
      if (vorm === 'pdf') continue;
      const vast = await maakVersie({ soort: 'versie', versie: { versie: 2, status: 'vastgesteld', inhoud: json, hash }, uitvoer: { vorm, wachtwoord: '' } }, lettertypen);
      expect(gevonden(await lagen(vast.bytes, vorm))).toEqual([]);
      expect(json).toContain('Wat er veranderde sinds versie 1');
    }
  });
});
