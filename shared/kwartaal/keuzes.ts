/* What there is to choose from of a kwartaalrapport, for schemas and windows alike. */

/** Why a quarter that was told is told anew. No words of one's own: those could tell what a number was. */
export const CORRECTIEREDENEN = ['ontbrak', 'dubbel', 'verkeerd'] as const;
export type Correctiereden = (typeof CORRECTIEREDENEN)[number];

/** As it is chosen, and as it stands in the report. */
export const CORRECTIEWOORD: Readonly<Record<Correctiereden, string>> = {
  ontbrak: 'Er ontbraken casussen of bijeenkomsten.',
  dubbel: 'Er was iets dubbel geteld.',
  verkeerd: 'Er was iets verkeerd ingevuld.',
};
