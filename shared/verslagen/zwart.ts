/**
 * Stands in a text of the report model where something was blacked out. A private character: nobody can type it, and what stood there
 * is not in the model any more. Each output shows it as a black bar with the word `zwartgelakt` in it.
 */
export const ZWART = '\uE000';
/** What a reader who does not see the bar reads. */
export const ZWARTWOORD = 'zwartgelakt';
