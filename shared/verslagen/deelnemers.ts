import type { Deelnemer, Groep } from '../domein/sessieplan.ts';
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
  return [...ingedeeld, tabel(bron, groepen.length === 0 ? 'Deelnemers' : 'Zonder groep', overigen, null)];
}

function groepTabel(bron: Bron, groep: Groep, leden: readonly Deelnemer[]): readonly Tabel[] {
  return leden.length === 0 ? [] : [tabel(bron, bron.schrijf.tekst(groep.naam) || 'Groep', leden, groep.gespreksleiderId)];
}

function tabel(bron: Bron, bijschrift: string, leden: readonly Deelnemer[], gespreksleiderId: string | null): Tabel {
  const bekend = aanwezigen(bron);
  const metMandaat = leden.some(({ id }) => (bekend.get(id)?.mandaat ?? '').trim() !== '');
  return {
    soort: 'tabel',
    vorm: 'gewoon',
    bijschrift,
    kolommen: [
      { kop: 'Rol', breedte: 5 },
      { kop: 'Organisatie', breedte: 5 },
      ...(metMandaat ? [{ kop: 'Mandaat', breedte: 4 }] : []),
      { kop: 'Erbij', breedte: 2 },
    ],
    rijen: leden.map((deelnemer) => [
      rolVan(bron, deelnemer, deelnemer.id === gespreksleiderId),
      bron.schrijf.tekst(deelnemer.organisatie) || 'Niet genoteerd',
      ...(metMandaat ? [bron.schrijf.wie(bekend.get(deelnemer.id)?.mandaat ?? '') || 'Niet genoemd'] : []),
      erbij(bekend.get(deelnemer.id)),
    ]),
  };
}

function rolVan(bron: Bron, deelnemer: Deelnemer, isGespreksleider: boolean): string {
  const rol = bron.schrijf.tekst(deelnemer.rol) || 'Rol niet genoteerd';
  return isGespreksleider && !rol.toLowerCase().includes('gespreksleider') ? `${rol} (gespreksleider)` : rol;
}

/** The reason of an absence stays out of the verslag: it is often about someone's health or family. */
function erbij(aanwezige: Aanwezige | undefined): string {
  if (aanwezige === undefined) return 'Onbekend';
  return aanwezige.status === 'aanwezig' ? 'Ja' : 'Nee';
}

function aanwezigen(bron: Bron): ReadonlyMap<string, Aanwezige> {
  const waarden = stappen(bron)
    .flatMap(({ plek }) => velden(bron, plek))
    .flatMap(({ plekken }) => plekken.map((veldplek) => waardeOp(bron, veldplek)));
  return new Map(waarden.flatMap((waarde) => (waarde?.soort === 'aanwezigheid' ? Object.entries(waarde.perDeelnemer) : [])));
}
