/** The parts of pdfmake that lay out a page. They ship without types; what is asked of them stands in `zetter.ts`. */
declare module 'pdfmake/js/LayoutBuilder.js' {
  const LayoutBuilder: unknown;
  export default LayoutBuilder;
}

declare module 'pdfmake/js/columnCalculator.js' {
  const kolommaten: unknown;
  export default kolommaten;
}
