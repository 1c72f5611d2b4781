import { SVGMeasure } from './pdfmakedelen.ts';

/** How our own drawings begin: with their measure, and nothing else. */
const BEGIN = /^<svg (?:xmlns="[^"]*" )?viewBox="0 0 ([\d.]+) ([\d.]+)">/;

/** Measures drawings by how they begin; pdfmake reads the whole of each, twice. */
export class Svgmaat extends SVGMeasure {
  override measureSVG(svg: string): { readonly width: number; readonly height: number } {
    const [begin, breedte, hoogte] = BEGIN.exec(svg) ?? [];
    return begin === undefined ? super.measureSVG(svg) : { width: Number(breedte), height: Number(hoogte) };
  }

  override writeDimensions(svg: string, maat: { readonly width: number; readonly height: number }): string {
    return BEGIN.test(svg) ? `<svg width="${maat.width}" height="${maat.height}" ${svg.slice('<svg '.length)}` : super.writeDimensions(svg, maat);
  }
}
