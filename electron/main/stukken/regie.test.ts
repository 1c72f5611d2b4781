import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LEEG_REGIEBLAD, metStap } from '#shared/regie/leeg';
import { eenCasus, doorbraak } from '../../../tests/materiaal/werkvormen.ts';
import { CASUS, Stukkenlaptop } from '../../../tests/materiaal/stukkenlaptop.ts';
import { regieAfhandeling } from '../afhandeling/regie.ts';
import { Drukte } from '../ipc/drukte.ts';

let laptop: Stukkenlaptop;
beforeEach(async () => {
  laptop = new Stukkenlaptop();
  await laptop.bewaarCasus(CASUS);
  const [eerste] = eenCasus.deelnemers;
  const plan = { ...eenCasus, deelnemers: eerste === undefined ? [] : [{ ...eerste, naam: 'Fatima Oulad' }] };
  const { id: sessieId } = await laptop.sessies.maak({ werkvormId: doorbraak.id, plan });
  await laptop.casussen.wijzig('c19', (casus) => ({ ...casus, overleggen: [{ sessieId, werkvorm: doorbraak.naam, datum: '2026-03-19', besluit: '', regie: '', evaluatie: '', signalen: [] }] }));
});
afterEach(() => laptop.sessies.sluitAlles());

const bouw = () => laptop.bouwer.bouw({ soort: 'regie', casusId: 'c19' });

describe('the regie of a casus', () => {
  it('goes to nobody because they were at a meeting once', async () => {
    expect((await bouw()).ontvangers.deelnemers).toEqual([]);
    const beeld = await laptop.stukken.lees({ soort: 'regie', casusId: 'c19' });
    expect(JSON.stringify(beeld)).not.toContain('wijkcoach');
  });

  it('is looked through for the names of who was at its meetings, and of its betrokkenen', async () => {
    expect((await bouw()).scan.namen).toEqual(['Fatima Oulad', 'Sanne de Wit']);
  });
});

describe('what is written in the steps', () => {
  const deel = () => regieAfhandeling(() => ({ dossiers: laptop.dossiers }), new Drukte());
  const regieVan = async () => (await laptop.dossiers.lees('c19')).regie;

  it('is kept, and nothing is kept of steps that were emptied', async () => {
    const blad = metStap(LEEG_REGIEBLAD, '1', { tekst: 'Tante belt' });
    await deel()['regie.bewaar']({ casusId: 'c19', blad });
    expect(await regieVan()).toEqual(blad);
    await deel()['regie.bewaar']({ casusId: 'c19', blad: metStap(blad, '1', { tekst: ' ' }) });
    expect(await regieVan()).toBeNull();
    expect(await deel()['regie.lees']({ casusId: 'c19' })).toEqual(LEEG_REGIEBLAD);
  });
});
