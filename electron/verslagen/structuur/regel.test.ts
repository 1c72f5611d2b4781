import { join, sep } from 'node:path';
import LayoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import StyleContextStackModule from 'pdfmake/js/StyleContextStack.js';
import { describe, expect, it } from 'vitest';
import { bronpad } from '../../bronnen.ts';
import { lettertypen } from '../opmaak.ts';
import { uitvoer } from '../zetter.ts';
import { Drukdocument } from './drukdocument.ts';
import { TextInlines, type Stijlstapel } from './pdfmakedelen.ts';
import { regelsUit } from './regel.ts';
import { Woordmeter } from './woordmeter.ts';

/* Words are measured and lines broken as pdfmake does it: its own code is asked for the same. */

interface Woord {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly leadingCut: number;
  readonly trailingCut: number;
  readonly fontSize: number;
  readonly color: unknown;
}
interface Regel {
  readonly inlines: readonly Woord[];
  getWidth(): number;
  getHeight(): number;
  getAscenderHeight(): number;
}
interface Breker {
  buildNextLine(tekst: { readonly _inlines: unknown }): Regel | null;
}
type Stapel = Stijlstapel & { push(stijl: object): void };

const { prototype: ZETTER } = uitvoer(LayoutBuilderModule) as { readonly prototype: Breker };
const Stijlstapels = uitvoer(StyleContextStackModule) as new (stijlen: object, grond: object) => Stapel;

const MAP = bronpad('lettertypen');
const GROND = { font: 'Tekst', fontSize: 10.5, lineHeight: 1.17, color: '#111111' };

function document(): Drukdocument {
  return new Drukdocument(lettertypen(MAP), {}, {}, {}, { autoFirstPage: false, font: null }, null, (pad) => pad.startsWith(join(MAP, sep)));
}

function stapel(knoop: object): Stapel {
  const op = new Stijlstapels({}, GROND);
  op.push(knoop);
  return op;
}

function metPdfmake(knoop: { readonly text: unknown }, breedte: number): readonly Regel[] {
  const { items } = new TextInlines(document()).buildInlines(structuredClone(knoop.text), stapel(knoop)) as { readonly items: unknown };
  const zetter: Breker = Object.assign(Object.create(ZETTER) as Breker, { writer: { context: () => ({ availableWidth: breedte }) } });
  const regels: Regel[] = [];
  for (let regel = zetter.buildNextLine({ _inlines: items }); regel !== null; regel = zetter.buildNextLine({ _inlines: items })) regels.push(regel);
  return regels;
}

function vorm(regels: readonly Regel[]): unknown {
  const af = (getal: number): number => Math.round(getal * 1e6) / 1e6;
  return regels.map((regel) => ({
    breedte: af(regel.getWidth()),
    hoogte: af(regel.getHeight()),
    stok: af(regel.getAscenderHeight()),
    woorden: regel.inlines.map(({ text, x, width, height, leadingCut, trailingCut, fontSize, color }) => ({ text, x: af(x), width: af(width), height: af(height), leadingCut: af(leadingCut), trailingCut: af(trailingCut), fontSize, color })),
  }));
}

const ZIN = 'Vrijdagmiddag liep het thuis hoog op, en niemand kon na vijf uur nog beslissen: wie belt er dan?';

describe('regels', () => {
  it.each([
    ['a text', { text: ZIN }],
    ['nothing', { text: '' }],
    ['white at its ends and within', { text: `   ${ZIN}   en  dan  ` }],
    ['lines of its own, one of them empty', { text: `Een.\n\nTwee, en ${ZIN}\r\nDrie.\n` }],
    ['a word wider than the measure', { text: `Eerst ${'x'.repeat(100)} dan ${'Überlange'.repeat(9)}.` }],
    ['such a word that ends its line', { text: `${'y'.repeat(90)}\nen verder` }],
    ['one that may not be broken', { text: ZIN, noWrap: true }],
    ['letters spaced out', { text: 'REGIONAAL EXPERTTEAM EN WIE DAAR AAN TAFEL ZITTEN', characterSpacing: 0.7, fontSize: 8 }],
    ['figures that are all as wide', { text: '11.111 en 27.345 op 12 maart 2026', fontFeatures: ['tnum'] }],
    ['pieces with a look of their own', { text: ['Zij zei: ', { text: `“${ZIN}”`, italics: true, preserveLeadingSpaces: true }, { text: '  moeder', fontSize: 9, color: '#666666' }] }],
    ['pieces within one word', { text: ['on', { text: 'denk', bold: true }, { text: 'baar', font: 'Kop', fontSize: 14 }, ` lang${'woord'.repeat(18)}`, { text: 'staart', bold: true }, ' en verder ', ZIN] }],
    ['words of pieces at the end of lines', { text: Array.from({ length: 12 }, (_, nummer) => ['x'.repeat(nummer), ' en dat is on', { text: 'denk', bold: true }, 'baar,']).flat() }],
    ['pieces within pieces', { text: ['a ', { text: ['b ', { text: 'c ', color: 'red' }], bold: true }, 'd'] }],
    ['raised and lowered letters', { text: ['m', { text: '2', sup: true }, ' en H', { text: '2', sub: true }, 'O'] }],
  ])('breaks %s as pdfmake does', (_naam, knoop: { readonly text: unknown }) => {
    const { items } = new Woordmeter(document(), GROND).buildInlines(knoop.text, stapel(knoop));
    for (const breedte of [471, 180, 157, 133, 120, 111, 104, 97, 61.5, 7]) expect(vorm(regelsUit(items, breedte))).toEqual(vorm(metPdfmake(knoop, breedte)));
  });

  it('knows how narrow and how wide a text can be', () => {
    for (const knoop of [{ text: ZIN }, { text: `  ${ZIN}\nkort  ` }, { text: ['a ', { text: ZIN, bold: true }] }, { text: ZIN, noWrap: true }]) {
      const { minWidth, maxWidth } = new Woordmeter(document(), GROND).buildInlines(knoop.text, stapel(knoop));
      const ander = new TextInlines(document()).buildInlines(structuredClone(knoop.text), stapel(knoop)) as { readonly minWidth: number; readonly maxWidth: number };
      expect([minWidth, maxWidth]).toEqual([expect.closeTo(ander.minWidth, 6), expect.closeTo(ander.maxWidth, 6)]);
    }
  });

  it('leaves the words as they are, for a next measure', () => {
    const { items } = new Woordmeter(document(), GROND).buildInlines(`${'x'.repeat(90)} ${ZIN}`, stapel({}));
    const woorden = items.map(({ text }) => text);
    regelsUit(items, 50);
    expect(items.map(({ text }) => text)).toEqual(woorden);
  });
});
