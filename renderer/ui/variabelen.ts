import { BEWEGING_MS, KLEUREN, LETTER, RONDING, RUIMTE, type Palet } from '#shared/ontwerp/tokens';

type Variabelen = Record<string, string>;

function streepjes(naam: string): string {
  return naam.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function kleurvariabelen(palet: Palet): Variabelen {
  const eigen = Object.fromEntries(Object.entries(palet).map(([naam, kleur]: [string, string]) => [`--ow-${streepjes(naam)}`, kleur]));
  return {
    ...eigen,
    '--mantine-color-body': palet.papier,
    '--mantine-color-text': palet.inkt,
    '--mantine-color-bright': palet.inkt,
    '--mantine-color-dimmed': palet.inktZacht,
    '--mantine-color-placeholder': palet.inktZacht,
    '--mantine-color-error': palet.rood,
    '--mantine-color-success': palet.groen,
    '--mantine-color-anchor': palet.groen,
    '--mantine-color-default': palet.vlak,
    '--mantine-color-default-hover': palet.aangeraakt,
    '--mantine-color-default-color': palet.inkt,
    '--mantine-color-default-border': palet.veldrand,
    '--mantine-color-disabled': palet.rand,
    '--mantine-color-disabled-color': palet.inktZacht,
    '--mantine-color-disabled-border': palet.lijn,
    '--mantine-primary-color-contrast': palet.opGroen,
    ...mantinekleur('groen', palet.groen, palet.groenAangeraakt, palet.groenVlak),
    ...mantinekleur('oker', palet.oker, palet.oker, palet.okerVlak),
    ...mantinekleur('rood', palet.rood, palet.rood, palet.roodVlak),
  };
}

/** Mantine's two neutral scales, from light to dark: its components draw edges and grounds from these. */
function grijzen(naam: 'gray' | 'dark', reeks: readonly string[]): Variabelen {
  return Object.fromEntries(reeks.map((kleur, nummer) => [`--mantine-color-${naam}-${nummer}`, kleur]));
}

/** What Mantine's own components ask of a colour, whatever the shade number. */
function mantinekleur(naam: string, vol: string, aangeraakt: string, zacht: string): Variabelen {
  const stam = `--mantine-color-${naam}`;
  return {
    [`${stam}-filled`]: vol,
    [`${stam}-filled-hover`]: aangeraakt,
    [`${stam}-light`]: zacht,
    [`${stam}-light-hover`]: zacht,
    [`${stam}-light-color`]: vol,
    [`${stam}-outline`]: vol,
    [`${stam}-outline-hover`]: zacht,
    [`${stam}-text`]: vol,
  };
}

/** The design tokens as CSS variables `--ow-...`, and Mantine's own variables led back to them. */
export function cssVariabelen(): { readonly variables: Variabelen; readonly light: Variabelen; readonly dark: Variabelen } {
  const maten = Object.entries(RUIMTE).map(([naam, px]) => [`--ow-ruimte-${naam}`, `${px}px`]);
  const rondingen = Object.entries(RONDING).map(([naam, px]) => [`--ow-ronding-${naam}`, `${px}px`]);
  const { licht, donker } = KLEUREN;
  const neutraal = {
    ...grijzen('gray', [licht.papier, licht.rand, licht.aangeraakt, licht.lijn, licht.veldrand, licht.veldrand, licht.inktZacht, licht.inktZacht, licht.inkt, licht.inkt]),
    ...grijzen('dark', [donker.inkt, donker.inktZacht, donker.inktZacht, donker.inktZacht, donker.veldrand, donker.aangeraakt, donker.vlak, donker.papier, donker.rand, donker.rand]),
  };
  const letters = Object.entries(LETTER).flatMap(([naam, { px, regel }]) => [
    [`--ow-letter-${streepjes(naam)}`, `${px / 16}rem`],
    [`--ow-regel-${streepjes(naam)}`, String(regel)],
  ]);
  return {
    variables: { ...neutraal, ...Object.fromEntries([...maten, ...rondingen, ...letters]), '--ow-beweging': `${BEWEGING_MS}ms` },
    light: kleurvariabelen(licht),
    dark: kleurvariabelen(donker),
  };
}
