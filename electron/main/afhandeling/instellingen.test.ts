import { beforeEach, describe, expect, it } from 'vitest';
import { OntwarFout } from '#shared/contract/fouten';
import { STANDAARD_INSTELLINGEN } from '#shared/domein/keuzes';
import { fout, Opslag } from '../../../tests/materiaal/laptop.ts';
import { leesInstellingen } from './instellingen.ts';

let opslag: Opslag;
beforeEach(() => void (opslag = new Opslag()));
const zet = (inhoud: unknown): Promise<void> => opslag.bewaar({ id: 'instellingen', soort: 'instellingen', inhoud, regel: {} });
const DONKER = { ...STANDAARD_INSTELLINGEN, thema: 'donker' as const };

describe('the settings', () => {
  it('begins with the defaults and keeps what is saved', async () => {
    const record = await leesInstellingen(opslag);
    expect(record.nu).toEqual(STANDAARD_INSTELLINGEN);
    await record.bewaar(DONKER);
    expect(record.nu).toEqual(DONKER);
    expect((await leesInstellingen(opslag)).nu).toEqual(DONKER);
  });

  it('holds what is on disk when saving fails', async () => {
    const record = await leesInstellingen(opslag);
    opslag.fout = fout('SCHIJF_VOL');
    await expect(record.bewaar(DONKER)).rejects.toMatchObject({ fout: { code: 'SCHIJF_VOL' } });
    expect(record.nu).toEqual(STANDAARD_INSTELLINGEN);
  });

  it('never overwrites what a newer Ontwar saved', async () => {
    const nieuwer = { ...DONKER, versie: 3, taal: 'fy' };
    await zet(nieuwer);
    const record = await leesInstellingen(opslag);
    expect(record.nu).toEqual(STANDAARD_INSTELLINGEN);
    await expect(record.bewaar(DONKER)).rejects.toMatchObject({ fout: { code: 'VERSIE_TE_NIEUW' } });
    expect(await opslag.lees('instellingen')).toEqual(nieuwer);
    await zet(DONKER);
    await record.herlees();
    expect(record.nu).toEqual(DONKER);
  });

  it('never overwrites with the defaults what the disk did not give', async () => {
    await zet(DONKER);
    const lees = opslag.lees.bind(opslag);
    opslag.lees = () => Promise.reject(new OntwarFout({ code: 'LEZEN_MISLUKT', watGebeurde: '', watVeilig: '', watNu: '' }));
    const record = await leesInstellingen(opslag);
    expect(record.nu).toEqual(STANDAARD_INSTELLINGEN);
    await expect(record.bewaar({ ...record.nu, eigenRol: 'notulist' })).rejects.toMatchObject({ fout: { code: 'LEZEN_MISLUKT' } });
    opslag.lees = lees;
    expect((await leesInstellingen(opslag)).nu).toEqual(DONKER);
  });
});
