import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { EEN_UUR, MINUUT } from '../../tests/materiaal/proefsessie.ts';
import { vulling } from '../../tests/materiaal/vulling.ts';
import { leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import type { Sessiesnapshot } from './bouw.ts';
import { isIngevuld, ontbreekt } from './guards.ts';
import { tijdvakken, verlopenMs } from './klok.ts';
import { allePlekken, antwoordOp, plekBestaat, soortPlek, veldenVan } from './plekken.ts';
import type { SessieGebeurtenis } from './sessie.ts';
import { plekSleutel } from './sleutels.ts';
import { herstelSnapshot } from './bewaarde-stand.ts';
import { faseVan, isGepauzeerd, machineVan, plekVan, teBewarenStand } from './stand.ts';

/*
 * Walks the built-in leersessie: two groups with two knooppunten each, this laptop leads group A. From every state every
 * event below is sent. Two states count as the same when they are at the same place, would come back to the same place, have the same
 * tijdvak counting, are both paused or not, and have the guards of that place both met or not. So all 29 places, every way
 * between them by volgende, vorige, skipping, filling in, closing and reopening, and the jumps to every agendapunt and to
 * the first step of every item, are covered; every order of answers is not.
 */
const machine = machineVan(leersessie);
const REDEN = 'voor de proef';
const sprongen = allePlekken(leersessie, { plan: tweeGroepen, antwoorden: {} }).filter((p) => p.stapId === null || p.stapId === 'wat-maakt');

function gebeurtenissen(snapshot: Sessiesnapshot): SessieGebeurtenis[] {
  const nu = snapshot.context.klok.laatsteTik + MINUUT;
  const plek = plekVan(leersessie, snapshot);
  const leeg = plek === null ? undefined : veldenVan(leersessie, snapshot.context, plek).find((v) => !isIngevuld(antwoordOp(snapshot.context, v.antwoordplek)));
  return [
    { type: 'sessie.start', nu },
    { type: 'agenda.volgende', nu },
    { type: 'agenda.volgende', reden: REDEN, nu },
    { type: 'agenda.vorige', nu },
    ...sprongen.map((naar) => ({ type: 'agenda.spring' as const, naar, nu })),
    { type: 'agenda.slaOver', omvang: 'stap', reden: REDEN, nu },
    { type: 'agenda.slaOver', omvang: 'onderdeel', reden: REDEN, nu },
    { type: 'klok.pauzeer', nu },
    { type: 'klok.hervat', nu },
    { type: 'klok.verleng', minuten: 5, nu },
    { type: 'klok.tik', nu },
    ...(leeg === undefined ? [] : [{ type: 'veld.vulIn' as const, antwoord: leeg.antwoordplek, waarde: vulling(leeg.veld, tweeGroepen), nu }]),
    { type: 'sessie.sluit', nu },
    { type: 'sessie.heropen', nu },
  ];
}

function waar(snapshot: Sessiesnapshot): string {
  const { context, value } = snapshot;
  const plek = plekVan(leersessie, snapshot);
  const voldaan = plek !== null && ontbreekt(leersessie, context, plek).length === 0;
  return JSON.stringify([value, plek, context.terug, context.klok.tijdvak, voldaan]);
}

const kaart = getAdjacencyMap(machine, {
  input: { plan: tweeGroepen, nu: EEN_UUR },
  events: gebeurtenissen,
  serializeState: waar,
  serializeEvent: (event) => JSON.stringify(event),
});
const overgangen = adjacencyMapToArray(kaart).map(({ state, event, nextState }) => ({ voor: state, event, na: nextState }));
const staten = [...new Set(overgangen.map(({ voor }) => voor))];

describe('the statechart of the leersessie', () => {
  it('reaches every place and every phase', () => {
    const plekken = new Set(staten.flatMap((s) => plekVan(leersessie, s) ?? []).map(plekSleutel));
    expect([...plekken].toSorted()).toEqual(allePlekken(leersessie, { plan: tweeGroepen, antwoorden: {} }).map(plekSleutel).toSorted());
    expect(new Set(staten.map(faseVan))).toEqual(new Set(['voorbereiding', 'bezig', 'afronden', 'afgesloten']));
    expect(staten.length).toBeGreaterThan(500);
  });

  it('stands at a place that exists while bezig, and nowhere else', () => {
    for (const s of staten) {
      const plek = plekVan(leersessie, s);
      expect(plek !== null).toBe(faseVan(s) === 'bezig');
      if (plek !== null) expect(plekBestaat(leersessie, s.context, plek)).toBe(true);
      expect(s.context.doel).toBeNull();
    }
  });

  it('has no dead end: from every place the agenda goes on with a reason and back, and the first is the only one without a before', () => {
    const zonderVorige = new Set<string>();
    for (const s of staten.filter((x) => faseVan(x) === 'bezig')) {
      const nu = s.context.klok.laatsteTik;
      expect(s.can({ type: 'agenda.volgende', reden: REDEN, nu })).toBe(true);
      if (!s.can({ type: 'agenda.vorige', nu })) zonderVorige.add(plekSleutel(plekVan(leersessie, s) ?? { agendapuntId: '-', itemId: null, stapId: null }));
    }
    expect([...zonderVorige]).toEqual(['welkom']);
  });

  it('lets the clock run exactly while bezig and not paused, on a tijdvak of this room', () => {
    for (const s of staten) {
      expect(s.context.klok.sinds !== null).toBe(faseVan(s) === 'bezig' && !isGepauzeerd(s));
      const vak = tijdvakken(leersessie, s.context, EEN_UUR).find((t) => t.id === s.context.klok.tijdvak);
      if (s.context.klok.tijdvak !== null) expect(vak?.soort).toBe('agenda');
      const plek = plekVan(leersessie, s);
      if (plek !== null && soortPlek(leersessie, s.context, plek) === 'agenda') expect(s.context.klok.tijdvak).toBe(vak?.id);
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
      const plek = plekVan(leersessie, voor);
      if (plek === null) continue;
      const mist = ontbreekt(leersessie, voor.context, plek);
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
    expect(Math.min(...Object.values(geteld))).toBeGreaterThan(50);
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

function zelfde(een: Sessiesnapshot, ander: Sessiesnapshot): boolean {
  return isDeepStrictEqual(een.value, ander.value) && isDeepStrictEqual(een.context, ander.context);
}
