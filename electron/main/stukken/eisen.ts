import { isZonderTekst } from '#shared/stukken/dossier';
import { openstaand } from '#shared/stukken/opstellen';
import { alleenVastgesteld } from '#shared/stukken/soorten';
import type { Checkkeuze, Stuk, Stukstand, Stukversie, Treffer, Zending } from '#shared/stukken/stuk';
import type { Gebouwd } from './bouwer.ts';
import { checkOpen, eerstVaststellen, geenGrondslag, nietsTeVersturen, redenOntbreekt, versieVernietigd, versieWeg } from './fouten.ts';
import { gekozenOntvangers, type Gekozen } from './gekozen.ts';

/* What must hold before something leaves. */

/** @throws OntwarFout ONTBREEKT for what stays without a reason */
export function eisRedenen(keuzes: readonly Checkkeuze[]): void {
  if (keuzes.some(({ middel, reden }) => middel === 'laten' && reden.trim() === '')) throw redenOntbreekt();
}

/** @throws OntwarFout CHECK_OPEN while there is a place of which nothing was decided */
export function eisNietsOpen(treffers: readonly Treffer[]): void {
  const open = openstaand(treffers);
  if (open > 0) throw checkOpen(open);
}

/** @throws OntwarFout BERICHT_ONGELDIG of a kind that leaves in no other way */
export function eisVastgesteld({ soort }: Stuk, { status }: Pick<Stukversie, 'status'>): void {
  if (alleenVastgesteld(soort) && status !== 'vastgesteld') throw eerstVaststellen();
}

/** @throws OntwarFout CHECK_OPEN, ONTBREEKT when there is nothing in it, and what stands in its way */
export function eisBesloten({ gebouwd, uitkomst }: { readonly gebouwd: Gebouwd; readonly uitkomst: { readonly treffers: readonly Treffer[] } }): void {
  if (gebouwd.beletsel !== null) throw gebouwd.beletsel;
  if (gebouwd.leeg) throw nietsTeVersturen();
  eisNietsOpen(uitkomst.treffers);
}

/** A version as it was asks no decision any more, and may go to whom it may go now. @throws OntwarFout GEEN_GRONDSLAG, and what stands in its way */
export function eisVrij(gebouwd: Gebouwd, gekozen: Gekozen | null): Zending['ontvangers'] {
  if (gebouwd.beletsel !== null) throw gebouwd.beletsel;
  return eisOntvangers(gebouwd, gekozen);
}

/** What the window chose counts for nothing until it is looked up here. @throws OntwarFout GEEN_GRONDSLAG */
export function eisOntvangers({ ontvangers }: Gebouwd, gekozen: Gekozen | null): Zending['ontvangers'] {
  const { voor, redenen } = gekozenOntvangers(ontvangers, gekozen);
  if (redenen.length > 0 || voor.length === 0) throw geenGrondslag(redenen);
  return voor;
}

/** @throws OntwarFout NIET_GEVONDEN of a version that was never made, and of one whose words were destroyed */
export function versieUit({ versies }: Stukstand, nummer: number): Stukversie {
  const versie = versies.find((elk) => elk.versie === nummer);
  if (versie === undefined) throw versieWeg();
  if (isZonderTekst(versie)) throw versieVernietigd();
  return versie;
}
