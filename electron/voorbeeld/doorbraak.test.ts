import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaCasusregel, type Casusregel } from '#shared/domein/casus';
import { telSignalen } from '#shared/domein/signalen';
import { isodag } from '#shared/domein/tijd';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import { faseVan, machineVan } from '#shared/werkvormen/stand';
import { leesPdf } from '../../tests/materiaal/lees-pdf.ts';
import { leesSessierecord } from '../sessies/sessierecord.ts';
import { leesRecordCasus } from './casusrecord.ts';
import { DOORBRAAKSESSIE, speelRegio } from './doorbraak.ts';
import { brengNaarNu, leesDoorbraakvoorbeeld } from './doorbraak-gegevens.ts';
import { leesVoorbeeld } from './gegevens.ts';
import { Geheugenopslag } from './geheugenopslag.ts';
import { schrijfVoorbeeldverslag } from './opdrachten.ts';
import { bewaarCasussen } from './speel.ts';

/** A Wednesday in the autumn. */
const NU = Date.UTC(2026, 10, 18, 9, 0);

async function gespeeld(): Promise<Geheugenopslag> {
  const opslag = new Geheugenopslag();
  await bewaarCasussen(opslag, await leesVoorbeeld(), 0);
  await speelRegio(opslag, await leesDoorbraakvoorbeeld(), NU);
  return opslag;
}

function regels(opslag: Geheugenopslag): readonly Casusregel[] {
  return opslag.lijst('casus').map(({ regel }) => schemaCasusregel.parse(regel));
}

async function fase(opslag: Geheugenopslag, id: string) {
  const { werkvorm, stand } = leesSessierecord(await opslag.lees(id));
  const snapshot = herstelSnapshot(machineVan(werkvorm), stand);
  return { fase: faseVan(snapshot), plan: snapshot.context.plan, afwijkingen: snapshot.context.afwijkingen };
}

describe('the example of a region', () => {
  it('takes WS-2026-019 from aanmelding over its return at triage through the overleg to monitoren', async () => {
    const opslag = await gespeeld();
    const casus = await leesRecordCasus(opslag, 'casus-19');
    expect(casus.levensloop.map(({ gebeurtenis, naar }) => [gebeurtenis.dag, naar])).toEqual([
      ['2026-03-02', 'aangemeld'], ['2026-03-03', 'triage'], ['2026-03-03', 'teruggestuurd'], ['2026-03-09', 'triage'], ['2026-03-09', 'in-overleg'], ['2026-03-19', 'monitoren'],
    ]);
    expect(regels(opslag).find(({ code }) => code === 'WS-2026-019')).toMatchObject({ stap: 'monitoren', evaluatie: '2026-05-14', spoed: true });
    const [overleg] = casus.overleggen;
    expect(overleg).toMatchObject({ sessieId: DOORBRAAKSESSIE, datum: '2026-03-19', regie: 'wijkcoach', evaluatie: '2026-05-14' });
    expect(overleg?.besluit).toContain('Blijven wonen op kamer 3');
    expect(casus.afspraken.filter(({ sessieId }) => sessieId === DOORBRAAKSESSIE).map(({ wie, voor, status }) => [wie, voor, status])).toEqual([
      ['wijkcoach', '2026-03-27', 'open'],
      ['leidinggevende, aanbieder B', '2026-04-01', 'open'],
      ['jeugdbeschermer', '2026-03-19', 'open'],
      ['onderwijsconsulent', '2026-07', 'open'],
      ['gedragswetenschapper, aanbieder A', '2026-04-02', 'open'],
    ]);
    const gehouden = await fase(opslag, DOORBRAAKSESSIE);
    expect(gehouden.fase).toBe('afgesloten');
    // Every guard of the werkvorm held: the chair had nothing to overrule.
    expect(gehouden.afwijkingen).toEqual([]);
  });

  it('gives the signaal three times in the first quarter', async () => {
    expect(telSignalen(regels(await gespeeld()), '2026-Q1')[0]).toMatchObject({ codes: ['WS-2026-004', 'WS-2026-011', 'WS-2026-019'] });
  });

  it('fills the board, and plans a sitting of two casussen', async () => {
    const opslag = await gespeeld();
    const stappen = Object.fromEntries(regels(opslag).map(({ code, stap }) => [code, stap]));
    expect(stappen).toMatchObject({
      'WS-2026-004': 'afgesloten', 'WS-2026-007': 'afgeschaald', 'WS-2026-011': 'monitoren', 'WS-2026-017': 'in-overleg', 'WS-2026-018': 'in-overleg',
      'WS-2026-019': 'monitoren', 'WS-2026-021': 'consultatie', 'WS-2026-022': 'hamerstuk', 'WS-2026-023': 'triage', 'WS-2026-024': 'aangemeld', 'WS-2026-001': null,
    });
    // A casus of the leersessie keeps its casusbeeld when it also went through a traject.
    expect((await leesRecordCasus(opslag, 'casus-4')).casusbeeld.watHielp).toContain('verf');
    const zitting = await Promise.all(['voorbeeld-zitting-1', 'voorbeeld-zitting-2'].map((id) => fase(opslag, id)));
    expect(zitting.map(({ fase: stand, plan }) => [stand, plan.aanvang, plan.zitting?.volgorde])).toEqual([['voorbereiding', '09:30', 1], ['voorbereiding', '10:30', 2]]);
    expect(zitting[0] !== undefined && zitting[0].plan.datum > isodag(NU)).toBe(true);
  });

  it('moves what is under way along with the present by whole weeks, and leaves the spring as it was', async () => {
    const voorbeeld = await leesDoorbraakvoorbeeld();
    const nu = brengNaarNu(voorbeeld, NU);
    const dag = (van: typeof nu, id: string): string => van.casussen.find((casus) => casus.id === id)?.voor.at(-1)?.dag ?? '';
    expect(dag(nu, 'casus-19')).toBe(dag(voorbeeld, 'casus-19'));
    const dagen = (NU - Date.parse(`${dag(nu, 'casus-23')}T00:00:00Z`)) / 86_400_000;
    expect(dagen).toBeGreaterThan(1);
    expect(dagen).toBeLessThan(8);
    expect(new Date(nu.zitting.datum).getUTCDay()).toBe(4);
  });
}, 60_000);

describe('the verslag of the doorbraakoverleg from the command line', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'ontwar-doorbraakproef-'));
  });
  afterEach(() => rmSync(map, { recursive: true }));

  it('is written whole, the same twice, and is that of the doorbraakoverleg', async () => {
    await schrijfVoorbeeldverslag(join(map, 'een.pdf'), 'doorbraak');
    await schrijfVoorbeeldverslag(join(map, 'twee.pdf'), 'doorbraak');
    expect(readdirSync(map).toSorted()).toEqual(['een.pdf', 'twee.pdf']);
    const een = readFileSync(join(map, 'een.pdf'));
    expect(een.equals(readFileSync(join(map, 'twee.pdf')))).toBe(true);
    expect((await leesPdf(new Uint8Array(een))).info).toMatchObject({ Title: 'Verslag doorbraakoverleg (IPW): WS-2026-019' });
  });
}, 60_000);
