import type { Deelnemer, Groep } from '../domein/sessieplan.ts';
import { hoofdletter } from '../domein/woorden.ts';
import type { Waarde } from '../werkvormen/waarden.ts';
import { stappen, velden, waardeOp } from './bron.ts';
import type { Bron } from './bron.ts';
import type { Blok, Tabel } from './model.ts';
import { leeg } from './antwoord.ts';

type Aanwezige = Extract<Waarde, { soort: 'aanwezigheid' }>['perDeelnemer'][string];

/** The groups by role and organisation, with who was there; never a name. */
export function deelnemersBlokken(bron: Bron): readonly Blok[] {
  const { plan } = bron.context;
  if (plan.deelnemers.length === 0) return [leeg('Wie erbij waren is niet vastgelegd.')];
  const groepen = bron.werkvorm.groepen ? plan.groepen : [];
  const ingedeeld = groepen.flatMap((groep) => groepTabel(bron, groep, plan.deelnemers.filter(({ groepId }) => groepId === groep.id)));
  const overigen = plan.deelnemers.filter(({ groepId }) => !groepen.some(({ id }) => id === groepId));
  if (overigen.length === 0) return ingedeeld;
  return [...ingedeeld, tabel(bron, ingedeeld.length === 0 ? '' : 'Zonder groep', overigen, null)];
}

function groepTabel(bron: Bron, groep: Groep, leden: readonly Deelnemer[]): readonly Tabel[] {
  return leden.length === 0 ? [] : [tabel(bron, bron.schrijf.tekst(groep.naam) || 'Groep', leden, groep.gespreksleiderId)];
}

function tabel(bron: Bron, bijschrift: string, leden: readonly Deelnemer[], gespreksleiderId: string | null): Tabel {
  const bekend = aanwezigen(bron);
  const mandaten = leden.map((deelnemer) => mandaatVan(bron, deelnemer, bekend.get(deelnemer.id)));
  const metMandaat = mandaten.some((mandaat) => mandaat !== '');
  const metReden = vraagtMandaat(bron) && leden.some(({ id }) => bekend.get(id)?.status === 'afwezig');
  return {
    soort: 'tabel',
    vorm: 'gewoon',
    bijschrift,
    kolommen: [
      { kop: 'Rol', breedte: 5 },
      { kop: 'Organisatie', breedte: 5 },
      ...(metMandaat ? [{ kop: 'Mandaat', breedte: 4 }] : []),
      { kop: 'Erbij', breedte: metReden ? 4 : 2 },
    ],
    rijen: leden.map((deelnemer, nummer) => [
      rolVan(bron, deelnemer, deelnemer.id === gespreksleiderId),
      bron.schrijf.tekst(deelnemer.organisatie) || (vraagtMandaat(bron) ? '–' : 'Niet genoteerd'),
      ...(metMandaat ? [mandaten[nummer] || (bekend.get(deelnemer.id)?.status === 'afwezig' ? '–' : 'Niet genoemd')] : []),
      erbij(bron, bekend.get(deelnemer.id), metReden),
    ]),
  };
}

/** What somebody may decide, as it was said at the table or else as it was known beforehand. */
function mandaatVan(bron: Bron, deelnemer: Deelnemer, aanwezige: Aanwezige | undefined): string {
  if (!vraagtMandaat(bron)) return '';
  return hoofdletter(bron.schrijf.wie(aanwezige?.mandaat ?? '') || bron.schrijf.wie(deelnemer.mandaat));
}

function vraagtMandaat(bron: Bron): boolean {
  return stappen(bron).some(({ stap }) => stap.velden.some((veld) => veld.soort === 'aanwezigheid' && veld.mandaat && veld.inVerslag));
}

function rolVan(bron: Bron, deelnemer: Deelnemer, isGespreksleider: boolean): string {
  const rol = bron.schrijf.tekst(deelnemer.rol) || 'Rol niet genoteerd';
  return isGespreksleider && !rol.toLowerCase().includes('gespreksleider') ? `${rol} (gespreksleider)` : rol;
}

/**
 * The reason of an absence stays out of the verslag, as it is often about someone's health or family. Where mandates are asked
 * it decides what could be decided, and it is told.
 */
function erbij({ schrijf }: Bron, aanwezige: Aanwezige | undefined, metReden: boolean): string {
  if (aanwezige === undefined) return 'Onbekend';
  if (aanwezige.status === 'aanwezig') return 'Ja';
  const reden = metReden ? schrijf.tekst(aanwezige.reden) : '';
  return reden === '' ? 'Nee' : `Nee: ${reden}`;
}

function aanwezigen(bron: Bron): ReadonlyMap<string, Aanwezige> {
  const waarden = stappen(bron)
    .flatMap(({ plek }) => velden(bron, plek))
    .flatMap(({ plekken }) => plekken.map((veldplek) => waardeOp(bron, veldplek)));
  return new Map(waarden.flatMap((waarde) => (waarde?.soort === 'aanwezigheid' ? Object.entries(waarde.perDeelnemer) : [])));
}
