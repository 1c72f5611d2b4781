import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { Sessieplan } from '../../shared/domein/sessieplan.ts';
import { herstelSnapshot } from '../../shared/werkvormen/bewaarde-stand.ts';
import type { Sessiesnapshot } from '../../shared/werkvormen/bouw.ts';
import { isIngevuld, ontbreekt } from '../../shared/werkvormen/guards.ts';
import { tijdvakken, verlopenMs } from '../../shared/werkvormen/klok.ts';
import { allePlekken, antwoordOp, plekBestaat, soortPlek, veldenVan } from '../../shared/werkvormen/plekken.ts';
import type { Werkvorm } from '../../shared/werkvormen/schema.ts';
import type { Plek, SessieGebeurtenis } from '../../shared/werkvormen/sessie.ts';
import { plekSleutel } from '../../shared/werkvormen/sleutels.ts';
import { faseVan, isGepauzeerd, machineVan, plekVan, teBewarenStand } from '../../shared/werkvormen/stand.ts';
import { EEN_UUR, MINUUT } from './proefsessie.ts';
import { vulling } from './vulling.ts';

/*
 * Walks the statechart of a werkvorm. From every state every event below is sent. Two states count as the same when they
 * are at the same place, would come back to the same place, have the same tijdvak counting, are both paused or not, and
 * have the same missing there by the guards. So every place, every way between them by volgende, vorige, skipping, filling
 * in, closing and reopening, and the jumps that are named, are covered; every order of answers is not.
 */

export interface Statechartproef {
  readonly werkvorm: Werkvorm;
  readonly plan: Sessieplan;
  /** The places that are jumped to from everywhere. */
  readonly sprongen: (plek: Plek) => boolean;
  /** How many states there are at least, and how often each way to leave a place is seen. */
  readonly minstens: { readonly staten: number; readonly keer: number };
}

const REDEN = 'voor de proef';

/** Every transition that was taken. */
function loop({ werkvorm, plan, sprongen }: Statechartproef) {
  const naar = allePlekken(werkvorm, { plan, antwoorden: {} }).filter(sprongen);
  const gebeurtenissen = (snapshot: Sessiesnapshot): SessieGebeurtenis[] => {
    const nu = snapshot.context.klok.laatsteTik + MINUUT;
    const plek = plekVan(werkvorm, snapshot);
    const leeg = plek === null ? [] : veldenVan(werkvorm, snapshot.context, plek).filter((v) => !isIngevuld(antwoordOp(snapshot.context, v.antwoordplek)));
    return [
      { type: 'sessie.start', nu },
      { type: 'agenda.volgende', nu },
      { type: 'agenda.volgende', reden: REDEN, nu },
      { type: 'agenda.vorige', nu },
      ...naar.map((doel) => ({ type: 'agenda.spring' as const, naar: doel, nu })),
      { type: 'agenda.slaOver', omvang: 'stap', reden: REDEN, nu },
      { type: 'agenda.slaOver', omvang: 'onderdeel', reden: REDEN, nu },
      { type: 'klok.pauzeer', nu },
      { type: 'klok.hervat', nu },
      { type: 'klok.verleng', minuten: 5, nu },
      { type: 'klok.tik', nu },
      ...leeg.map(({ veld, antwoordplek }) => ({ type: 'veld.vulIn' as const, antwoord: antwoordplek, waarde: vulling(veld, plan), nu })),
      { type: 'sessie.sluit', nu },
      { type: 'sessie.heropen', nu },
    ];
  };
  const waar = (snapshot: Sessiesnapshot): string => {
    const { context, value } = snapshot;
    const plek = plekVan(werkvorm, snapshot);
    return JSON.stringify([value, plek, context.terug, context.klok.tijdvak, plek === null ? [] : ontbreekt(werkvorm, context, plek)]);
  };
  const kaart = getAdjacencyMap(machineVan(werkvorm), {
    input: { plan, nu: EEN_UUR },
    events: gebeurtenissen,
    serializeState: waar,
    serializeEvent: (event) => JSON.stringify(event),
  });
  return adjacencyMapToArray(kaart).map(({ state, event, nextState }) => ({ voor: state, event, na: nextState }));
}

/** What holds of the statechart of every werkvorm. */
export function toetsStatechart(proef: Statechartproef): void {
  const { werkvorm, plan, minstens } = proef;
  const machine = machineVan(werkvorm);
  const plekken = allePlekken(werkvorm, { plan, antwoorden: {} }).map(plekSleutel);
  const overgangen = loop(proef);
  const staten = [...new Set(overgangen.map(({ voor }) => voor))];

  describe(`the statechart of ${werkvorm.id}`, () => {
    it('reaches every place and every phase', () => {
      const bereikt = new Set(staten.flatMap((s) => plekVan(werkvorm, s) ?? []).map(plekSleutel));
      expect([...bereikt].toSorted()).toEqual(plekken.toSorted());
      expect(new Set(staten.map(faseVan))).toEqual(new Set(['voorbereiding', 'bezig', 'afronden', 'afgesloten']));
      expect(staten.length).toBeGreaterThan(minstens.staten);
    });

    it('meets the guards of every place, and finds them unmet wherever there are any', () => {
      const gezien = new Map(plekken.map((plek) => [plek, { voldaan: false, gemist: false }]));
      for (const s of staten) {
        const plek = plekVan(werkvorm, s);
        const hier = plek === null ? undefined : gezien.get(plekSleutel(plek));
        if (plek === null || hier === undefined) continue;
        if (ontbreekt(werkvorm, s.context, plek).length === 0) hier.voldaan = true;
        else hier.gemist = true;
      }
      expect([...gezien].filter(([, { voldaan }]) => !voldaan)).toEqual([]);
      expect([...gezien.values()].some(({ gemist }) => gemist)).toBe(true);
    });

    it('stands at a place that exists while bezig, and nowhere else', () => {
      for (const s of staten) {
        const plek = plekVan(werkvorm, s);
        expect(plek !== null).toBe(faseVan(s) === 'bezig');
        if (plek !== null) expect(plekBestaat(werkvorm, s.context, plek)).toBe(true);
        expect(s.context.doel).toBeNull();
      }
    });

    it('has no dead end: from every place the agenda goes on with a reason and back, and the first is the only one without a before', () => {
      const zonderVorige = new Set<string>();
      for (const s of staten) {
        const plek = plekVan(werkvorm, s);
        if (plek === null) continue;
        const nu = s.context.klok.laatsteTik;
        expect(s.can({ type: 'agenda.volgende', reden: REDEN, nu })).toBe(true);
        if (!s.can({ type: 'agenda.vorige', nu })) zonderVorige.add(plekSleutel(plek));
      }
      expect([...zonderVorige]).toEqual(plekken.slice(0, 1));
    });

    it('lets the clock run exactly while bezig and not paused, on a tijdvak of this room', () => {
      for (const s of staten) {
        expect(s.context.klok.sinds !== null).toBe(faseVan(s) === 'bezig' && !isGepauzeerd(s));
        const vak = tijdvakken(werkvorm, s.context, EEN_UUR).find((t) => t.id === s.context.klok.tijdvak);
        if (s.context.klok.tijdvak !== null) expect(vak?.soort).toBe('agenda');
        const plek = plekVan(werkvorm, s);
        if (plek !== null && soortPlek(werkvorm, s.context, plek) === 'agenda') expect(s.context.klok.tijdvak).toBe(vak?.id);
      }
    });

    it('loses nothing on the way', () => {
      for (const { voor, na } of overgangen) {
        const verloren = Object.entries(voor.context.antwoorden).filter(([sleutel, waarde]) => !isDeepStrictEqual(na.context.antwoorden[sleutel], waarde));
        const vergeten = Object.keys(voor.context.voortgang).filter((sleutel) => na.context.voortgang[sleutel] === undefined);
        if (verloren.length + vergeten.length > 0) expect([verloren, vergeten]).toEqual([[], []]);
        for (const id of Object.keys(voor.context.klok.verlopen)) {
          const erbij = verlopenMs(na.context.klok, id, na.context.klok.laatsteTik) - verlopenMs(voor.context.klok, id, voor.context.klok.laatsteTik);
          if (!(erbij >= 0)) expect(erbij).toBeGreaterThanOrEqual(0);
        }
      }
    });

    it('goes on without a reason only when nothing is missing, and writes down what was overruled or skipped', () => {
      const geteld = { gewoon: 0, geweigerd: 0, overruled: 0, overgeslagen: 0 };
      for (const { voor, event, na } of overgangen) {
        const plek = plekVan(werkvorm, voor);
        if (plek === null) continue;
        const mist = ontbreekt(werkvorm, voor.context, plek);
        const afwijking = na.context.afwijkingen.find((a) => plekSleutel(a.plek) === plekSleutel(plek));
        if (event.type === 'agenda.volgende' && event.reden === undefined) {
          const ging = voor.can(event);
          expect(ging).toBe(mist.length === 0);
          if (ging) expect([na.context.voortgang[plekSleutel(plek)], afwijking]).toEqual(['klaar', undefined]);
          geteld[ging ? 'gewoon' : 'geweigerd'] += 1;
        } else if (event.type === 'agenda.volgende') {
          expect(afwijking).toEqual(mist.length === 0 ? undefined : { soort: 'overruled', plek, ontbrak: mist, reden: REDEN, op: event.nu });
          if (mist.length > 0) geteld.overruled += 1;
        } else if (event.type === 'agenda.slaOver') {
          expect(afwijking).toEqual({ soort: 'overgeslagen', plek, ontbrak: mist, reden: REDEN, op: event.nu });
          geteld.overgeslagen += 1;
        }
      }
      expect(Math.min(...Object.values(geteld))).toBeGreaterThan(minstens.keer);
    });

    it('is the same again after it was stored, and does the same from there', () => {
      const hersteld = new Map(staten.map((s) => [s, herstelSnapshot(machine, JSON.parse(JSON.stringify(teBewarenStand(s))))]));
      for (const [voor, opnieuw] of hersteld) {
        if (!zelfde(opnieuw, voor)) expect([opnieuw.value, opnieuw.context]).toEqual([voor.value, voor.context]);
      }
      for (const { voor, event, na } of overgangen) {
        const opnieuw = hersteld.get(voor);
        if (opnieuw === undefined) throw new Error('every state was restored');
        const [daarna] = transition(machine, opnieuw, event);
        if (!zelfde(daarna, na)) expect([event, daarna.value, daarna.context]).toEqual([event, na.value, na.context]);
      }
    });
  });
}

function zelfde(een: Sessiesnapshot, ander: Sessiesnapshot): boolean {
  return isDeepStrictEqual(een.value, ander.value) && isDeepStrictEqual(een.context, ander.context);
}
