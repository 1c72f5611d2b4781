import type { Instellingen } from './instellingen.ts';

/* What there is to choose from, for schemas and windows alike. */

export const AARD_GEBEURTENIS = ['positief', 'negatief', 'neutraal'] as const;
export type AardGebeurtenis = (typeof AARD_GEBEURTENIS)[number];

export const THEMAS = ['systeem', 'licht', 'donker'] as const;

export const STANDAARD_INSTELLINGEN: Instellingen = {
  versie: 1,
  thema: 'systeem',
  autoslotMinuten: 10,
  autoslotTijdensSessieMinuten: 60,
};
