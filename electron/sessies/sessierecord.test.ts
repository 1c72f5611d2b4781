import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OntwarFout } from '#shared/contract/fouten';
import { klokstand } from '#shared/werkvormen/klok';
import { plekVan, spiegel } from '#shared/werkvormen/stand';
import { schemaSessieregel, type SessieOpdracht } from '#shared/werkvormen/sessie';
import type { TeBewaren } from '../kluis/opslag.ts';
import { Laptop } from '../../tests/materiaal/laptop.ts';
import { EEN_UUR, invulling, lijst, MINUUT, plekUit } from '../../tests/materiaal/proefsessie.ts';
import { tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { leesSessierecord, werkSessierecordBij } from './sessierecord.ts';

/* A session that the first version of Ontwar left running, with its clock paused halfway a knooppunt. */

let laptop: Laptop;
let id: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  laptop = new Laptop();
  ({ id } = await laptop.sessies.maak({ werkvormId: 'leersessie' }));
  const stuur = (opdracht: SessieOpdracht) => laptop.sessies.stuur(id, opdracht);
  await stuur({ type: 'plan.wijzig', plan: tweeGroepen });
  await stuur({ type: 'sessie.start' });
  await stuur({ type: 'agenda.spring', naar: plekUit('knooppunten/k1/leren') });
  await stuur(invulling('knooppunten/k1/leren', 'antwoord', lijst('bel eerder')));
  laptop.wacht(7 * MINUUT);
  await stuur({ type: 'klok.pauzeer' });
});
afterEach(async () => {
  await laptop.sessies.sluitAlles();
  vi.useRealTimers();
});

interface Oud {
  inhoud: { versie: number; stand: { context: { plan: { zitting?: unknown; deelnemers: { mandaat?: unknown }[] } } } };
  regel: Record<string, unknown>;
}

/** The same record as version 1 wrote it. */
function vanToen(): Oud {
  const oud = JSON.parse(laptop.opslag.schijf.get(id) ?? '') as Oud;
  oud.inhoud.versie = 1;
  const { plan } = oud.inhoud.stand.context;
  delete plan.zitting;
  for (const deelnemer of plan.deelnemers) delete deelnemer.mandaat;
  for (const nieuw of ['zitting', 'minuten', 'begonnenOp', 'afgeslotenOp']) delete oud.regel[nieuw];
  return oud;
}

it('reads a record of version 1, and only adds what version 2 knows more of', () => {
  const nu = leesSessierecord((JSON.parse(laptop.opslag.schijf.get(id) ?? '') as TeBewaren).inhoud);
  expect(leesSessierecord(vanToen().inhoud)).toEqual(nu);
  expect(nu.stand.context.plan).toMatchObject({ zitting: null, deelnemers: [{ mandaat: '' }, { mandaat: '' }] });
});

it('lets a session of version 1 go on where it stood, with the time it had', async () => {
  laptop.opslag.schijf.set(id, JSON.stringify(vanToen()));
  laptop.dood();
  const stand = await laptop.sessies.open(id);
  const snapshot = spiegel(stand.werkvorm, stand.snapshot);
  expect(plekVan(stand.werkvorm, snapshot)).toEqual(plekUit('knooppunten/k1/leren'));
  expect(klokstand(stand.werkvorm, snapshot.context, laptop.wand)).toMatchObject({ verlopenMs: 7 * MINUUT, gepauzeerd: true });
  expect(Object.values(snapshot.context.antwoorden)).toEqual([lijst('bel eerder')]);
  await laptop.sessies.stuur(id, { type: 'klok.hervat' });
  expect((JSON.parse(laptop.opslag.schijf.get(id) ?? '') as Oud).inhoud.versie).toBe(2);
});

it('brings a record with its line up to date once, at the moment it was last saved', () => {
  const oud = vanToen();
  expect(schemaSessieregel.safeParse(oud.regel).success).toBe(false);
  const bij = werkSessierecordBij(oud.inhoud);
  expect(bij).toMatchObject({
    id,
    soort: 'sessie',
    inhoud: { versie: 2, volgnummer: 5, gewijzigdOp: EEN_UUR + 7 * MINUUT },
    regel: { fase: 'bezig', zitting: null, minuten: 105, begonnenOp: EEN_UUR, afgeslotenOp: null, gewijzigdOp: EEN_UUR + 7 * MINUUT },
  });
  expect(schemaSessieregel.safeParse(bij?.regel).success).toBe(true);
  expect(werkSessierecordBij(JSON.parse(JSON.stringify(bij?.inhoud)))).toBeNull();
});

it('refuses by name what a newer version wrote and what is no session', () => {
  const code = (inhoud: unknown) => {
    try {
      werkSessierecordBij(inhoud);
    } catch (fout) {
      return fout instanceof OntwarFout ? fout.fout.code : fout;
    }
    return null;
  };
  const oud = vanToen().inhoud;
  expect([code({ ...oud, versie: 3 }), code({ ...oud, stand: 'x' }), code({ ...oud, versie: 0 }), code(null)]).toEqual([
    'VERSIE_TE_NIEUW',
    'RECORD_BESCHADIGD',
    'RECORD_BESCHADIGD',
    'RECORD_BESCHADIGD',
  ]);
});
