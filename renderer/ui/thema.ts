import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';
import { MAX_REGEL, MAX_TEKST } from '#shared/domein/tekstvormen';
import { BEWEGING_MS, GEWICHT, KLEUREN, LETTER, LETTERFAMILIE, RONDING, RUIMTE } from '#shared/ontwerp/tokens';

const rem = (px: number): string => `${px / 16}rem`;
const kop = ({ px, regel }: { readonly px: number; readonly regel: number }) => ({ fontSize: rem(px), lineHeight: String(regel) });

/** Mantine wants ten shades of a colour; ours has one value for each theme, and the variables see to which. */
function tienmaal(kleur: string): MantineColorsTuple {
  return [kleur, kleur, kleur, kleur, kleur, kleur, kleur, kleur, kleur, kleur];
}

/** Buttons take their text colour from the tokens too: on the light green of the dark theme it is dark. */
const kleurPerVariant: VariantColorsResolver = (vraag) => {
  if (vraag.variant !== 'filled') return defaultVariantColorsResolver(vraag);
  const rood = vraag.color === 'rood';
  return {
    background: rood ? 'var(--ow-rood)' : 'var(--ow-groen)',
    hover: rood ? 'var(--ow-rood)' : 'var(--ow-groen-aangeraakt)',
    color: rood ? 'var(--ow-op-rood)' : 'var(--ow-op-groen)',
    border: '1px solid transparent',
  };
};

const letters = `"${LETTERFAMILIE}", sans-serif`;

/** The look of every window, from the design tokens. */
export const thema = createTheme({
  colors: { groen: tienmaal(KLEUREN.licht.groen), oker: tienmaal(KLEUREN.licht.oker), rood: tienmaal(KLEUREN.licht.rood) },
  primaryColor: 'groen',
  black: KLEUREN.licht.inkt,
  white: KLEUREN.licht.vlak,
  variantColorResolver: kleurPerVariant,
  fontFamily: letters,
  fontFamilyMonospace: letters,
  fontSizes: { xs: rem(LETTER.klein.px), sm: rem(LETTER.tekst.px), md: rem(LETTER.tekst.px), lg: rem(LETTER.groot.px), xl: rem(LETTER.kop2.px) },
  lineHeights: { xs: String(LETTER.klein.regel), sm: String(LETTER.tekst.regel), md: String(LETTER.tekst.regel), lg: String(LETTER.groot.regel), xl: String(LETTER.kop2.regel) },
  spacing: { xs: rem(RUIMTE.een), sm: rem(RUIMTE.anderhalf), md: rem(RUIMTE.twee), lg: rem(RUIMTE.drie), xl: rem(RUIMTE.vier) },
  radius: { xs: rem(RUIMTE.half), sm: rem(RONDING.veld), md: rem(RONDING.veld), lg: rem(RONDING.paneel), xl: rem(RONDING.paneel) },
  defaultRadius: 'md',
  headings: {
    fontFamily: letters,
    fontWeight: String(GEWICHT.vet),
    textWrap: 'balance',
    sizes: { h1: kop(LETTER.kop1), h2: kop(LETTER.kop2), h3: kop(LETTER.kop3), h4: kop(LETTER.tekst), h5: kop(LETTER.tekst), h6: kop(LETTER.klein) },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'md' } },
    // What the schemas would refuse cannot be typed: a refused text is not saved, and neither is what stands beside it.
    TextInput: { defaultProps: { maxLength: MAX_REGEL } },
    Autocomplete: { defaultProps: { maxLength: MAX_REGEL } },
    Textarea: { defaultProps: { maxLength: MAX_TEKST } },
    // A second modal over the first never happens here; the scroll lock would inject a style element.
    Modal: { defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: BEWEGING_MS }, closeButtonProps: { 'aria-label': 'Sluiten' } } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: BEWEGING_MS } } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
  },
});
