import { expect, it } from 'vitest';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { Opslag } from '../../../tests/materiaal/laptop.ts';
import { leesInstellingen } from './instellingen.ts';
import { leesRegio } from '../../gegevens/regiorecord.ts';

it('keeps the region apart from the settings of the user', async () => {
  const opslag = new Opslag();
  const regio = await leesRegio(opslag);
  expect(regio.nu).toEqual(STANDAARD_REGIO);
  await regio.bewaar({ ...STANDAARD_REGIO, naam: 'Waterstreek', prefix: 'TW' });
  const instellingen = await leesInstellingen(opslag);
  await instellingen.bewaar({ ...instellingen.nu, thema: 'donker' });
  expect((await leesRegio(opslag)).nu).toMatchObject({ naam: 'Waterstreek', prefix: 'TW' });
  expect((await leesInstellingen(opslag)).nu.thema).toBe('donker');
});

it('never overwrites a region that a newer Ontwar saved', async () => {
  const opslag = new Opslag();
  const nieuwer = { ...STANDAARD_REGIO, versie: 2 };
  await opslag.bewaar({ id: 'regio', soort: 'instellingen', inhoud: nieuwer, regel: {} });
  const regio = await leesRegio(opslag);
  expect(regio.nu).toEqual(STANDAARD_REGIO);
  await expect(regio.bewaar(STANDAARD_REGIO)).rejects.toMatchObject({ fout: { code: 'VERSIE_TE_NIEUW', watGebeurde: expect.stringContaining('regio') as unknown } });
  expect(await opslag.lees('regio')).toEqual(nieuwer);
});
