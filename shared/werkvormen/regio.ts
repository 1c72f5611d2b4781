import type { Regio } from '../domein/regio.ts';
import { gelijknamig } from './groepen.ts';
import { MEESTE_ROLLEN } from './keuzes.ts';
import type { Agendapunt, Stap, Veld, Werkvorm } from './schema.ts';

/**
 * A werkvorm as this region uses it: with its types of advice, its ladder, its roles before those of the werkvorm, and its
 * minutes. A session is made with the outcome, so a region that changes its practice later changes no session.
 */
export function pasRegioToe(werkvorm: Werkvorm, regio: Regio): Werkvorm {
  const minuten = regio.minuten[werkvorm.id] ?? {};
  return {
    ...werkvorm,
    rollen: rollenVan(werkvorm, regio),
    agendapunten: werkvorm.agendapunten.map((punt) => ({ ...metRegio(punt, regio), minuten: minuten[punt.id] ?? punt.minuten })),
  };
}

function rollenVan(werkvorm: Werkvorm, regio: Regio): readonly string[] {
  const alle = [...regio.rollen, ...werkvorm.rollen];
  const namen = alle.map(gelijknamig);
  // Suggestions for who types a role: what does not fit the list any more can still be typed.
  return alle.filter((_, i) => namen.indexOf(namen[i] ?? '') === i).slice(0, MEESTE_ROLLEN);
}

function metRegio(punt: Agendapunt, regio: Regio): Agendapunt {
  return punt.soort === 'stap' ? { ...punt, ...metVelden(punt, regio) } : { ...punt, stappen: punt.stappen.map((stap) => metVelden(stap, regio)) };
}

function metVelden(stap: Stap, regio: Regio): Stap {
  return { ...stap, velden: stap.velden.map((veld) => (veld.soort === 'besluit' ? metAdviesEnLadder(veld, regio) : veld)) };
}

function metAdviesEnLadder(veld: Extract<Veld, { soort: 'besluit' }>, regio: Regio): Veld {
  return {
    ...veld,
    adviestypen: regio.adviestypen.map(({ id, naam }) => ({ id, label: naam })),
    adviestype: regio.adviestype,
    ladder: regio.ladder.map(({ naam }) => naam),
  };
}
