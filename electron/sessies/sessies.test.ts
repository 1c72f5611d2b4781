import { describe, expect, it, vi } from 'vitest';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { pasRegioToe } from '#shared/werkvormen/regio';
import { fout } from '../../tests/materiaal/laptop.ts';
import { EEN_UUR, invulling, lijst } from '../../tests/materiaal/proefsessie.ts';
import { beeld, SessieOpLaptop } from '../../tests/materiaal/sessie-op-laptop.ts';
import { eenCasus, leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import type { Sessiestand } from './sessies.ts';

const REDEN = 'voor de proef';
const metCode = (code: string) => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown }) as unknown;
const proef = new SessieOpLaptop();
const { open, start, stuur, waar } = proef;

describe('a session in the kluis', () => {
  it('is on disk as soon as it is made, with a line for the list', async () => {
    expect(await waar()).toBe('voorbereiding');
    expect(proef.laptop.sessies.lijst()).toEqual([
      { id: proef.id, regel: { soort: 'sessie', werkvorm: 'Knooppunten-leersessie', onderwerp: '', datum: '', aanvang: '', fase: 'voorbereiding', casuscodes: [], casusIds: [], casussen: 'meer', zitting: null, minuten: 55, begonnenOp: null, afgeslotenOp: null, gewijzigdOp: EEN_UUR } },
    ]);
    await start();
    expect(proef.laptop.sessies.lijst()[0]?.regel).toMatchObject({ onderwerp: tweeGroepen.onderwerp, fase: 'bezig', casuscodes: ['WS-2026-001', 'WS-2026-002'], minuten: 105, begonnenOp: EEN_UUR });
  });
  it('leaves a line of a newer Ontwar out of the list, and shows the others', async () => {
    await proef.laptop.opslag.bewaar({ id: 'nieuwer', soort: 'sessie', inhoud: {}, regel: { soort: 'sessie', fase: 'vastgesteld' } });
    expect(proef.laptop.sessies.lijst().map((sessie) => sessie.id)).toEqual([proef.id]);
  });
  it('changes its line no more than once a minute while someone types', async () => {
    await start();
    const regel = () => JSON.stringify(proef.laptop.sessies.lijst()[0]?.regel);
    const voor = regel();
    proef.laptop.wacht(59_000);
    await stuur(invulling('casusbeeld', 'gemist', lijst('de school')));
    expect(regel()).toBe(voor);
    proef.laptop.wacht(1_000);
    await stuur(invulling('casusbeeld', 'gemist', lijst('de scholen')));
    expect(regel()).not.toBe(voor);
  });
  it('keeps the werkvorm it was made with', async () => {
    proef.laptop.dood();
    expect((await open()).werkvorm).toEqual(pasRegioToe(leersessie, STANDAARD_REGIO));
  });
  it('can be looked into without starting to run again, as it stands on disk or as it is open', async () => {
    await start();
    proef.laptop.dood();
    const { sessies } = proef.laptop;
    expect((await sessies.kijkIn(proef.id)).snapshot.context.plan.onderwerp).toBe(tweeGroepen.onderwerp);
    expect(sessies.isErEenBezig).toBe(false);
    await open();
    await stuur(invulling('casusbeeld', 'gemist', lijst('de school')));
    expect(Object.keys((await sessies.kijkIn(proef.id)).snapshot.context.antwoorden)).toEqual(['casusbeeld#gemist']);
    expect([sessies.bestaat(proef.id), sessies.bestaat('weg')]).toEqual([true, false]);
    await expect(sessies.kijkIn('weg')).rejects.toEqual(metCode('NIET_GEVONDEN'));
  });
  it('takes nothing from another laptop whose parts do not fit each other', async () => {
    const { sessies } = proef.laptop;
    const leeg = { groepen: [], deelnemers: [], knooppunten: [], antwoorden: {}, parkeerplaats: [], voortgang: {}, afwijkingen: [] };
    const vreemd = { ...leeg, antwoorden: { 'nergens#veld': { soort: 'tekst', tekst: 'x' } } } as const;
    const dubbel = { ...tweeGroepen, groepen: [...tweeGroepen.groepen, ...tweeGroepen.groepen] };
    for (const deel of [{ plan: tweeGroepen, stand: vreemd }, { plan: dubbel, stand: leeg }]) {
      await expect(sessies.neemAan({ id: 'nieuw', werkvorm: leersessie, ...deel })).rejects.toEqual(metCode('BESTAND_ONGELDIG'));
    }
    expect(sessies.lijst().map(({ id }) => id)).toEqual([proef.id]);
  });
  it('is gone for good once destroyed', async () => {
    await open();
    await proef.laptop.sessies.vernietig(proef.id);
    await expect(open()).rejects.toEqual(metCode('NIET_GEVONDEN'));
    await expect(stuur({ type: 'sessie.start' })).rejects.toEqual(metCode('NIET_GEVONDEN'));
    expect(proef.laptop.opslag.schijf.size).toBe(0);
  });
  it('does not come back when something was still waiting to be saved', async () => {
    await start();
    let laatDoor = (): void => undefined;
    proef.laptop.opslag.poort = new Promise((klaar) => (laatDoor = klaar));
    const eerder = stuur({ type: 'klok.pauzeer' });
    const weg = proef.laptop.sessies.vernietig(proef.id);
    await vi.advanceTimersByTimeAsync(0);
    const later = expect(stuur({ type: 'klok.hervat' })).rejects.toEqual(metCode('NIET_GEVONDEN'));
    laatDoor();
    await Promise.all([eerder, weg, later]);
    expect(proef.laptop.opslag.schijf.size).toBe(0);
  });
  it('can be destroyed also when it cannot be read', async () => {
    proef.laptop.opslag.schijf.set(proef.id, '{"id":"s1","soort":"sessie","inhoud":null}');
    proef.laptop.dood();
    await proef.laptop.sessies.vernietig(proef.id);
    expect(proef.laptop.opslag.schijf.size).toBe(0);
  });
  it('knows which sessions use a casus, as long as they are not closed', async () => {
    await start();
    expect(await proef.laptop.sessies.waarinGebruikt('c1')).toEqual([tweeGroepen.onderwerp]);
    expect(await proef.laptop.sessies.waarinGebruikt('c9')).toEqual([]);
    proef.laptop.dood();
    expect(await proef.laptop.sessies.waarinGebruikt('c1')).toEqual([tweeGroepen.onderwerp]);
    expect(proef.laptop.sessies.isErEenBezig).toBe(false);
    await stuur({ type: 'sessie.sluit' });
    await stuur({ type: 'sessie.sluit' });
    expect(await proef.laptop.sessies.waarinGebruikt('c1')).toEqual([]);
  });
  it('is made by the werkvorm as the region uses it, and keeps that when the region changes', async () => {
    proef.laptop.regio = { ...STANDAARD_REGIO, minuten: { doorbraak: { feiten: 20 } } };
    const { id: hier } = await proef.laptop.sessies.maak({ werkvormId: 'doorbraak' });
    proef.laptop.regio = STANDAARD_REGIO;
    proef.laptop.dood();
    const { werkvorm } = await proef.laptop.sessies.open(hier);
    expect(werkvorm.agendapunten.find((a) => a.id === 'feiten')?.minuten).toBe(20);
    expect(werkvorm.rollen.slice(0, 2)).toEqual(STANDAARD_REGIO.rollen.slice(0, 2));
    expect(proef.laptop.sessies.lijst().find((s) => s.id === hier)?.regel.minuten).toBe(70);
  });
  it('can begin with a plan: the casus of its sitting', async () => {
    const { id: hier } = await proef.laptop.sessies.maak({ werkvormId: 'doorbraak', plan: { ...eenCasus, geleideGroepId: 'weg' } });
    expect(beeld(await proef.laptop.sessies.open(hier)).context.plan).toEqual(eenCasus);
    expect(proef.laptop.sessies.lijst().find((s) => s.id === hier)?.regel).toMatchObject({ zitting: eenCasus.zitting, onderwerp: eenCasus.onderwerp, minuten: 60 });
    const dubbel = { ...eenCasus, deelnemers: eenCasus.deelnemers.map((d) => ({ ...d, id: 'zelfde' })) };
    await expect(proef.laptop.sessies.maak({ werkvormId: 'doorbraak', plan: dubbel })).rejects.toEqual(metCode('SESSIE_NIET_TOEGESTAAN'));
  });
  it('cannot be made from a werkvorm that is not there', async () => {
    await expect(proef.laptop.sessies.maak({ werkvormId: 'onzin' })).rejects.toEqual(metCode('NIET_GEVONDEN'));
  });
});

describe('what is on disk but cannot be used', () => {
  const bederf = (wijzig: (inhoud: Record<string, unknown>) => void) => {
    const record = JSON.parse(proef.laptop.opslag.schijf.get(proef.id) ?? '') as { inhoud: Record<string, unknown> };
    wijzig(record.inhoud);
    proef.laptop.opslag.schijf.set(proef.id, JSON.stringify(record));
    proef.laptop.dood();
    return proef.laptop.opslag.schijf.get(proef.id);
  };
  it.each<[string, (inhoud: Record<string, unknown>) => void, string]>([
    ['of a newer version', (i) => (i['versie'] = 3), 'VERSIE_TE_NIEUW'],
    ['without a stand', (i) => delete i['stand'], 'RECORD_BESCHADIGD'],
    ['with a stand of another werkvorm', (i) => ((i['stand'] as { value: unknown }).value = { bezig: { agenda: 'onzin', klok: 'loopt' } }), 'RECORD_BESCHADIGD'],
    ['with something else inside', (i) => (i['werkvorm'] = 'x'), 'RECORD_BESCHADIGD'],
  ])('%s: a named error, and nothing overwritten', async (_naam, wijzig, code) => {
    await start();
    const tekst = bederf(wijzig);
    await expect(open()).rejects.toEqual(metCode(code));
    await expect(stuur({ type: 'sessie.sluit' })).rejects.toEqual(metCode(code));
    expect(proef.laptop.opslag.schijf.get(proef.id)).toBe(tekst);
  });
});

it('what could not be read can be opened as soon as it can be', async () => {
  const goed = proef.laptop.opslag.schijf.get(proef.id) ?? '';
  proef.laptop.opslag.schijf.set(proef.id, '{"id":"s1","soort":"sessie","inhoud":null}');
  proef.laptop.dood();
  await expect(open()).rejects.toEqual(metCode('RECORD_BESCHADIGD'));
  proef.laptop.opslag.schijf.set(proef.id, goed);
  expect(await waar()).toBe('voorbereiding');
});

describe('a change', () => {
  it('is on disk before it is acknowledged', async () => {
    await start();
    let laatDoor = (): void => undefined;
    proef.laptop.opslag.poort = new Promise((klaar) => (laatDoor = klaar));
    let erkend = false;
    const belofte = stuur(invulling('casusbeeld', 'gemist', lijst('de school'))).then((antwoord) => {
      erkend = true;
      return antwoord;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect([erkend, proef.laptop.opslag.schijf.get(proef.id)?.includes('de school')]).toEqual([false, false]);
    laatDoor();
    await belofte;
    expect([erkend, proef.laptop.opslag.schijf.get(proef.id)?.includes('de school')]).toEqual([true, true]);
  });

  it('is told to whoever listens, with a number that counts up, until they stop', async () => {
    const standen: number[] = [];
    const stop = proef.laptop.sessies.volgers.opStand((stand) => standen.push(stand.volgnummer));
    await start();
    expect(standen).toEqual([1, 2]);
    stop();
    await stuur({ type: 'klok.pauzeer' });
    expect(standen).toEqual([1, 2]);
  });

  it('that is not allowed says what is missing, and changes and saves nothing', async () => {
    await start();
    const voor = [proef.laptop.opslag.bewaard, await open()];
    await expect(stuur({ type: 'agenda.volgende' })).rejects.toMatchObject({
      fout: { code: 'ONTBREEKT', watGebeurde: 'Deze stap is nog niet klaar.', details: ['Van 2 deelnemers is nog niet bekend of die er is.'] },
    });
    await expect(stuur({ type: 'klok.hervat' })).rejects.toMatchObject({ fout: { code: 'SESSIE_NIET_TOEGESTAAN', details: [] } });
    expect([proef.laptop.opslag.bewaard, await open()]).toEqual(voor);
  });

  it('that cannot be saved is taken back: the session stands as it is on disk, and goes on when there is room again', async () => {
    await start();
    const voor = await open();
    const standen: Sessiestand[] = [];
    proef.laptop.sessies.volgers.opStand((stand) => standen.push(stand));
    proef.laptop.opslag.fout = fout('SCHIJF_VOL');
    await expect(stuur({ type: 'agenda.volgende', reden: REDEN })).rejects.toEqual(metCode('SCHIJF_VOL'));
    expect([await open(), standen]).toEqual([voor, []]);
    proef.laptop.opslag.fout = null;
    await stuur({ type: 'agenda.volgende', reden: REDEN });
    expect(await waar()).toBe('casusbeeld');
  });

  it('waits its turn: many at once are carried out in order, and none is lost', async () => {
    await start();
    const veld = (n: number) => invulling('casusbeeld', 'gemist', lijst(...Array.from({ length: n }, (_, i) => `regel ${i}`)));
    const antwoorden = await Promise.all([
      ...Array.from({ length: 30 }, (_, i) => stuur(veld(i + 1))),
      stuur({ type: 'agenda.volgende', reden: REDEN }),
      stuur({ type: 'agenda.volgende', reden: REDEN }),
      stuur({ type: 'parkeer.zet', regels: [{ id: 'p', tekst: 'later', bron: '', vrijgegeven: false }] }),
    ]);
    expect(antwoorden.map((a) => a.volgnummer)).toEqual(Array.from({ length: 33 }, (_, i) => i + 3));
    proef.laptop.dood();
    const { context } = beeld(await open());
    expect(context.antwoorden['casusbeeld#gemist']).toEqual(lijst(...Array.from({ length: 30 }, (_, i) => `regel ${i}`)));
    expect([context.parkeerplaats.length, await waar()]).toEqual([1, 'knooppunten/k1/wat-maakt']);
  });
});
