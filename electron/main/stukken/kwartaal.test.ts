import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stuk } from '#shared/stukken/stuk';
import { CASUS, Stukkenlaptop } from '../../../tests/materiaal/stukkenlaptop.ts';
import { kwartaallijst, kwartaalwerkcijfers } from './kwartaal.ts';

/* One report of a quarter, after it has ended; and then only a correction. */

const Q1 = { jaar: 2026, kwartaal: 1 };
const STUK: Stuk = { soort: 'kwartaal', ...Q1 };
const VERTREK = { versie: null, vorm: 'html', wachtwoord: '', ontvangers: [{ hoe: 'keuze', id: 'bestuur' }] } as const;
const IN_HET_KWARTAAL = Date.parse('2026-03-31T12:00:00Z');
const NA_HET_KWARTAAL = Date.parse('2026-04-01T12:00:00Z');

let laptop: Stukkenlaptop;
const zegt = (deel: string) => ({ fout: { watGebeurde: expect.stringContaining(deel) as string } });
const correcties = () => laptop.bouwer.correcties;

/** So many casussen that were aangemeld in the first quarter. */
async function aanmeldingen(van: number, tot: number): Promise<void> {
  for (let nummer = van; nummer < tot; nummer += 1) await laptop.bewaarCasus({ ...CASUS, id: `c${nummer}`, code: `WS-2026-${100 + nummer}` });
}
async function inhoudVan(versie: number): Promise<string> {
  const { stukken } = await laptop.dossiers.lees('kwartaal');
  return stukken[0]?.versies.find((elk) => elk.versie === versie)?.inhoud ?? '';
}

beforeEach(async () => {
  laptop = new Stukkenlaptop();
  laptop.nu = NA_HET_KWARTAAL;
  await aanmeldingen(0, 7);
});
afterEach(() => laptop.sessies.sluitAlles());

describe('the report of a quarter', () => {
  it('is not made before the quarter has ended, and can be looked at', async () => {
    laptop.nu = IN_HET_KWARTAAL;
    await expect(laptop.stukken.stelVast(STUK)).rejects.toMatchObject(zegt('nog niet voorbij'));
    await expect(laptop.stukken.maakKlaar(STUK, VERTREK)).rejects.toMatchObject(zegt('nog niet voorbij'));
    expect((await laptop.stukken.toon(STUK, 'concept', null)).bestand.bladzijden).toBeGreaterThan(0);
    const [groep] = await kwartaalwerkcijfers({ casussen: laptop.casussen, sessies: laptop.sessies, leertrajecten: laptop.leertrajecten }, Q1, '2026-03-31');
    expect(groep?.rijen).toEqual([{ naam: 'Aangemeld', aantal: 7 }]);
  });

  it('leaves only when it is vastgesteld, and nobody reacts on it', async () => {
    await expect(laptop.stukken.maakKlaar(STUK, VERTREK)).rejects.toMatchObject(zegt('pas weg als het is vastgesteld'));
    await expect(laptop.stukken.bewaarReactie(STUK, { id: 'r', versie: 1, rol: 'bestuurder', organisatie: '', oordeel: null, tekst: 'x' })).rejects.toMatchObject(zegt('niet gereageerd'));
    expect((await laptop.stukken.stelVast(STUK)).versies.map(({ versie, status }) => [versie, status])).toEqual([[1, 'vastgesteld']]);
    expect((await laptop.stukken.maakKlaar(STUK, VERTREK)).bestandsnaam).toContain('_v1_vastgesteld');
  });

  it('that was kept as a concept by an older Ontwar does not leave either', async () => {
    await laptop.stukken.stelVast(STUK);
    await laptop.dossiers.wijzig('kwartaal', (dossier) => ({ ...dossier, stukken: dossier.stukken.map((stand) => ({ ...stand, versies: stand.versies.map((versie) => ({ ...versie, status: 'concept' as const })) })) }));
    await expect(laptop.stukken.maakKlaar(STUK, { ...VERTREK, versie: 1 })).rejects.toMatchObject(zegt('pas weg als het is vastgesteld'));
    await expect(laptop.stukken.eisVertrek(STUK, VERTREK)).rejects.toMatchObject(zegt('pas weg als het is vastgesteld'));
  });

  it('stays what it was told to be, whatever changes in the kluis', async () => {
    await laptop.stukken.stelVast(STUK);
    await aanmeldingen(7, 20);
    expect(await laptop.stukken.lees(STUK)).toMatchObject({ gelijkAan: 1, openstaand: 0 });
    await expect(laptop.stukken.stelVast(STUK)).rejects.toMatchObject({ fout: { code: 'AL_VASTGESTELD' } });
    expect((await laptop.stukken.maakKlaar(STUK, VERTREK)).bestandsnaam).toContain('_v1_vastgesteld');
  });

  it('is told anew only as a correction, which says what it replaces', async () => {
    await expect(correcties().begin(Q1, 'ontbrak')).rejects.toMatchObject(zegt('nog geen rapport vastgesteld'));
    await laptop.stukken.stelVast(STUK);
    await aanmeldingen(7, 9);
    await expect(correcties().begin(Q1, 'ontbrak')).rejects.toMatchObject(zegt('hetzelfde zeggen als versie 1'));
    await aanmeldingen(9, 20);
    await correcties().begin(Q1, 'ontbrak');
    expect(await laptop.stukken.lees(STUK)).toMatchObject({ gelijkAan: null, volgende: 2 });
    // The one that holds until then can still be sent.
    expect((await laptop.stukken.maakKlaar(STUK, { ...VERTREK, versie: 1 })).bestandsnaam).toContain('_v1_vastgesteld');
    await laptop.stukken.stelVast(STUK);
    expect(await inhoudVan(2)).toContain('Versie 2 komt in de plaats van versie 1. Er ontbraken casussen of bijeenkomsten.');
    expect(await inhoudVan(2)).toContain('"waarde":"20"');
    await expect(laptop.stukken.stelVast(STUK)).rejects.toMatchObject({ fout: { code: 'AL_VASTGESTELD' } });
  });

  it('is held against every version that somebody can have: a third beside the first too', async () => {
    await laptop.stukken.stelVast(STUK);
    await aanmeldingen(7, 20);
    await correcties().begin(Q1, 'ontbrak');
    await laptop.stukken.stelVast(STUK);
    for (let nummer = 9; nummer < 20; nummer += 1) await laptop.schijf.vernietig(`c${nummer}`);
    await correcties().begin(Q1, 'dubbel');
    await laptop.stukken.stelVast(STUK);
    expect(await inhoudVan(3)).toContain('Niet getoond in deze versie');
    expect(await inhoudVan(3)).not.toContain('"waarde":"9"');
  });

  it('is what it was again when the correction is stopped', async () => {
    await laptop.stukken.stelVast(STUK);
    await aanmeldingen(7, 20);
    await correcties().begin(Q1, 'dubbel');
    const lijst = () => kwartaallijst({ casussen: laptop.casussen, sessies: laptop.sessies, dossiers: laptop.dossiers }, correcties());
    expect(await lijst()).toMatchObject([{ ...Q1, versie: 1, correctie: 'dubbel' }]);
    correcties().stop(Q1);
    expect(await lijst()).toMatchObject([{ ...Q1, versie: 1, correctie: null }]);
    expect(await laptop.stukken.lees(STUK)).toMatchObject({ gelijkAan: 1 });
  });

  it('stays in the list, and in the figure of a later one, when what it was made of is gone', async () => {
    await laptop.stukken.stelVast(STUK);
    for (const { id } of laptop.casussen.lijst()) await laptop.schijf.vernietig(id);
    expect(await kwartaallijst({ casussen: laptop.casussen, sessies: laptop.sessies, dossiers: laptop.dossiers }, correcties())).toMatchObject([{ ...Q1, versie: 1, casussen: 0 }]);
    laptop.nu = Date.parse('2026-07-02T12:00:00Z');
    await laptop.stukken.stelVast({ ...STUK, kwartaal: 2 });
    expect((await laptop.dossiers.lees('kwartaal')).stukken[1]?.versies[0]?.inhoud).toContain('"perioden":["2026, 1e","2026, 2e"],"reeksen":[{"naam":"Casussen aangemeld","waarden":[7,null]}');
  });
});
