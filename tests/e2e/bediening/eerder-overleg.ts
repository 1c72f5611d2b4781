import type { Page } from 'playwright-core';
import type { Casus, Casusinhoud } from '#shared/domein/casus';
import { eis } from '../brug.ts';

/* What happened before the story of a test begins, asked of main as the windows would. */

/** What a window may change of a casus. */
export function inhoudVan({ versie: _v, id: _i, gemaaktOp: _g, gewijzigdOp: _w, levensloop: _l, overleggen: _o, verslagen: _s, ...inhoud }: Casus): Casusinhoud {
  return inhoud;
}

interface Eerder {
  readonly code: string;
  readonly kern: string;
  /** The day of the meeting, as `2026-01-22`. */
  readonly datum: string;
  readonly signaal: string;
}

/** A casus that had its doorbraakoverleg, with one signaal; every guard was overruled. */
export async function eerderOverleg(pagina: Page, { code, kern, datum, signaal }: Eerder): Promise<void> {
  const casus = await eis(pagina, 'casus.maak', { code, aanmelding: true });
  await eis(pagina, 'casus.bewaar', { id: casus.id, inhoud: { ...inhoudVan(casus), kern } });
  await eis(pagina, 'casus.wissel', { id: casus.id, gebeurtenis: { type: 'neemInTriage', dag: datum } });
  await eis(pagina, 'casus.wissel', { id: casus.id, gebeurtenis: { type: 'neemInOverleg', dag: datum, reden: 'Loopt vast.' } });
  const { sessieIds } = await eis(pagina, 'zitting.maak', { werkvormId: 'doorbraak', datum, aanvang: '09:30', plaats: '', casussen: [{ id: casus.id, spoed: false }] });
  const [id = ''] = sessieIds;
  const plek = { agendapuntId: 'leren', itemId: null, stapId: null };
  await eis(pagina, 'sessie.stuur', { id, opdracht: { type: 'sessie.start' } });
  await eis(pagina, 'sessie.stuur', {
    id,
    opdracht: { type: 'veld.vulIn', antwoord: { plek, veldId: 'signalen', perId: null }, waarde: { soort: 'lijst', regels: [{ id: 'r1', tekst: signaal, bron: '', vrijgegeven: false }] } },
  });
  for (const _stap of ['afronden', 'afgesloten']) await eis(pagina, 'sessie.stuur', { id, opdracht: { type: 'sessie.sluit' } });
}
