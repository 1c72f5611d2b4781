import type { Wachtzinscore } from '#shared/domein/wachtzin';

/** How strong a wachtzin or wachtwoord is, in words. */
export const STERKTEWOORDEN: Readonly<Record<Wachtzinscore, string>> = { 0: 'Heel zwak', 1: 'Zwak', 2: 'Matig', 3: 'Sterk', 4: 'Heel sterk' };
