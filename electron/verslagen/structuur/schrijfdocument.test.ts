import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { bronpad } from '../../bronnen.ts';
import { lettertypen } from '../opmaak.ts';
import { Schrijfdocument } from './schrijfdocument.ts';

const MAP = bronpad('lettertypen');

/** @returns the bytes, a character each */
function bytesVan(teken: (document: Schrijfdocument) => void): Promise<string> {
  return new Promise((klaar) => {
    const opties = { autoFirstPage: false, font: null, compress: false, info: { CreationDate: new Date(0) } };
    const document = new Schrijfdocument(lettertypen(MAP), {}, {}, {}, opties, null, (pad) => pad.startsWith(join(MAP, sep)));
    const stukken: Uint8Array[] = [];
    document.on('data', (stuk) => stukken.push(stuk)).on('end', () => klaar(Buffer.concat(stukken).toString('latin1')));
    document.addPage({ size: [200, 100] });
    teken(document);
    document.end();
  });
}

function inhoudVan(bytes: string): readonly string[] {
  return /stream\n([\s\S]*?)\nendstream/.exec(bytes)?.[1]?.trim().split('\n') ?? [];
}

it('reads a font once, and makes the same document of what was read', async () => {
  // The first of this file reads it.
  const schrijf = (document: Schrijfdocument): void => {
    for (const naam of ['Kop', 'Tekst']) {
      const letter = document.provideFont(naam, naam === 'Kop', false);
      document.page.fonts[letter.id] = letter.ref();
      letter.encode(`${naam} zegt Wat nu?`);
    }
  };
  const eerste = await bytesVan(schrijf);
  expect(eerste).toContain('AtkinsonHyperlegible');
  expect(await bytesVan(schrijf)).toBe(eerste);
});

it('says of every object where it stands', async () => {
  const bytes = await bytesVan((document) => {
    document.schrijfObject(document.ref({}), '<</Wat (een)>>');
    const ander = document.ref({ Wat: 'twee' });
    for (let nummer = 0; nummer < 4000; nummer += 1) document.ref({ Nummer: nummer }).end();
    ander.end();
  });
  const tabel = Number(/startxref\n(\d+)\n%%EOF/.exec(bytes)?.[1]);
  const [kop = '', ...rijen] = bytes.slice(tabel).split('\n').slice(1);
  const aantal = Number(kop.split(' ')[1]);
  expect(aantal).toBeGreaterThan(4000);
  for (let nummer = 1; nummer < aantal; nummer += 1) expect(bytes.slice(Number(rijen[nummer]?.slice(0, 10)))).toMatch(new RegExp(`^${nummer} 0 obj\\n`));
});

it('sets what it draws with when that changes, and again when it is no longer sure of it', async () => {
  const bytes = await bytesVan((document) => {
    document.fillColor('#ff0000', 1).fillColor('#ff0000', 1).lineWidth(2).lineWidth(2);
    document.save().fillColor('#00ff00', 1).lineWidth(3).restore();
    document.fillColor('#00ff00', 1).lineWidth(3).undash().dash(4, {}).undash();
    document.opacity(0.5).fillColor('#00ff00', 1);
    document.metEigenStand(() => document.lineWidth(9).lineWidth(9));
    document.lineWidth(3);
    document.addPage({ size: [200, 100] }).lineWidth(3);
  });
  const zetten = (wat: RegExp): readonly string[] => inhoudVan(bytes).filter((regel) => wat.test(regel));
  expect(zetten(/ scn$/)).toEqual(['1 0 0 scn', '0 1 0 scn', '0 1 0 scn', '0 1 0 scn']);
  expect(zetten(/ w$/)).toEqual(['2 w', '3 w', '3 w', '9 w', '9 w', '3 w']);
  expect(zetten(/ d$/)).toEqual(['[] 0 d', '[4 4] 0 d', '[] 0 d']);
  // The second page knows nothing of the first.
  expect(bytes.match(/3 w/g)).toHaveLength(4);
});
