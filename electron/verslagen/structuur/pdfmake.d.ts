/* The parts of pdfmake that its own printer puts together, and that are not told of in `pdfmake-binnen.d.ts`. `pdfmakedelen.ts` says what they are. */
declare module 'pdfmake/js/PageElementWriter.js' {
  const deel: unknown;
  export default deel;
}
declare module 'pdfmake/js/Renderer.js' {
  const deel: unknown;
  export default deel;
}
declare module 'pdfmake/js/PDFDocument.js' {
  const deel: unknown;
  export default deel;
}
declare module 'pdfmake/js/SVGMeasure.js' {
  const deel: unknown;
  export default deel;
}
declare module 'pdfmake/js/StyleContextStack.js' {
  const deel: unknown;
  export default deel;
}
declare module 'pdfmake/js/TextBreaker.js' {
  const deel: unknown;
  export default deel;
}
declare module 'pdfmake/js/TextInlines.js' {
  const deel: unknown;
  export default deel;
}
declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object;
}
declare module 'pdfmake/js/PageSize.js' {
  export function normalizePageSize(maat: unknown): { readonly width: number; readonly height: number };
  export function normalizePageMargin(marges: unknown): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}
