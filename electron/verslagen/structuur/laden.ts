/**
 * The class that a CommonJS module of pdfmake gives. Node and the bundler hand over the module, a test runner what it gives; one of
 * them is the class.
 */
export function uit<Klasse extends object>(deel: Klasse): Klasse {
  return 'default' in deel && typeof deel.default === 'function' ? (deel.default as Klasse) : deel;
}
