import { TREND_VANAF } from '../domein/signalen.ts';
import { laatsteKwartalen, type Kwartaal } from './kwartalen.ts';
import type { Kenmerktelling, Rij } from './onderdruk.ts';
import { telKwartaal, trends, type Kwartaalbron, type Terugkerend } from './tellen.ts';

/** Numbers under one heading. */
export interface Cijfergroep {
  readonly titel: string;
  readonly rijen: readonly Rij[];
}

/**
 * The numbers as they are, for the chair on their own laptop: nothing is left out, so nothing of it goes into a report. Only groups in
 * which there is something.
 * @param vandaag the day up to which afspraken are looked at
 */
export function werkcijfers(bron: Kwartaalbron, van: Kwartaal, vandaag: string): readonly Cijfergroep[] {
  const cijfers = telKwartaal(bron, van, vandaag);
  const jaar = laatsteKwartalen(van, 4);
  const terug = trends(bron, { maatwerk: jaar, knooppunten: jaar });
  const som = (rijen: readonly Rij[]): number => rijen.reduce((totaal, { aantal }) => totaal + aantal, 0);
  const groepen: readonly Cijfergroep[] = [
    { titel: 'Casussen', rijen: [{ naam: 'Aangemeld', aantal: som(cijfers.aangemeld) }, { naam: 'Met een besluit', aantal: som(cijfers.besluiten) }, { naam: 'Afgeschaald of afgesloten', aantal: cijfers.afgerond }] },
    { titel: 'Besluiten', rijen: cijfers.besluiten },
    { titel: 'Hulp die er niet was', rijen: rijenVan(cijfers.aanbod) },
    { titel: 'Drempels', rijen: rijenVan(cijfers.drempels) },
    { titel: 'Signalen, drie keer of vaker', rijen: trendrijen(cijfers.signalen) },
    { titel: 'Maatwerk in vier kwartalen, drie keer of vaker', rijen: trendrijen(terug.maatwerk.teksten) },
    { titel: 'Knooppunten in vier kwartalen, bij drie of meer casussen', rijen: trendrijen(terug.knooppunten.teksten) },
  ];
  return groepen.map(({ titel, rijen }) => ({ titel, rijen: rijen.filter(({ aantal }) => aantal > 0) })).filter(({ rijen }) => rijen.length > 0);
}

function rijenVan({ namen, per }: Kenmerktelling): readonly Rij[] {
  return namen.map((naam) => ({ naam, aantal: per.filter((van) => van.includes(naam)).length })).toSorted((a, b) => b.aantal - a.aantal);
}

function trendrijen(teksten: readonly Terugkerend[]): readonly Rij[] {
  return teksten.filter(({ keer }) => keer >= TREND_VANAF).map(({ tekst, keer }) => ({ naam: tekst, aantal: keer }));
}
