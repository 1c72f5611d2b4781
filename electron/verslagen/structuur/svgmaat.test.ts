import { expect, it } from 'vitest';
import { svg, tekst } from '../svg.ts';
import { SVGMeasure } from './pdfmakedelen.ts';
import { Svgmaat } from './svgmaat.ts';

it.each([svg(120.5, 40, [tekst(1, 2, 'a & <b>')]), '<svg viewBox="0 0 10 12"></svg>', '<svg width="30" height="7" viewBox="0 0 60 14"><g/></svg>', '<svg viewBox="1 2 10 12"><g/></svg>'])('measures %s as pdfmake does, and writes it', (tekening) => {
  const [onze, hun] = [new Svgmaat(), new SVGMeasure()];
  expect(onze.measureSVG(tekening)).toEqual(hun.measureSVG(tekening));
  const maat = { width: 61, height: 20.25 };
  expect(onze.measureSVG(onze.writeDimensions(tekening, maat))).toEqual(maat);
  expect(hun.measureSVG(onze.writeDimensions(tekening, maat))).toEqual(maat);
  expect(onze.writeDimensions(tekening, maat)).toContain('viewBox');
});
