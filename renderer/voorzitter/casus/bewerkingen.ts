/* What the parts of the casus page do to their texts. */

/** Parts of a line that are filled in, with a separator between. */
export function samengevoegd(delen: readonly string[], tussen = ', '): string {
  return delen.map((deel) => deel.trim()).filter((deel) => deel !== '').join(tussen);
}

/** The different texts in a list, without empty ones, in the order in which they came. */
export function bekend(teksten: readonly string[]): readonly string[] {
  return [...new Set(teksten.map((tekst) => tekst.trim()).filter((tekst) => tekst !== ''))];
}
