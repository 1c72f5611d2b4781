import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nieuweCasus } from '#shared/domein/leegtraject';
import type { Casus } from '#shared/domein/casus';
import type { Gezinstekst } from '#shared/stukken/stuk';
import { LEGE_GEZINSTEKST } from '#shared/verslagen/gezinswoorden';
import { fout, Laptop } from '../../../tests/materiaal/laptop.ts';
import { EEN_UUR, invulling } from '../../../tests/materiaal/proefsessie.ts';
import { eenCasus } from '../../../tests/materiaal/werkvormen.ts';
import { Stukdossiers } from '../stukken/dossiers.ts';
import { Gezinsteksten } from './gezinsteksten.ts';

const TEKST: Gezinstekst = { waarover: 'We praatten over wonen.', besloten: 'Ze blijft.', afspraken: [{ id: 'a', wie: 'De wijkcoach', wat: 'Belt u', wanneer: 'morgen' }], bellen: [] };

let laptop: Laptop;
let sessieId: string;
let casusId: string;
let casus: Casus;
let teksten: Gezinsteksten;
beforeEach(async () => {
  laptop = new Laptop();
  ({ id: sessieId } = await laptop.sessies.maak({ werkvormId: 'doorbraak', plan: eenCasus }));
  casusId = eenCasus.casussen[0]?.id ?? '';
  casus = nieuweCasus(casusId, 'WS-2026-019', EEN_UUR);
  teksten = new Gezinsteksten({
    sessies: laptop.sessies,
    casussen: { lees: (id) => (id === casusId ? Promise.resolve(casus) : Promise.reject(fout('NIET_GEVONDEN'))) },
    dossiers: new Stukdossiers(laptop.opslag),
    nu: () => EEN_UUR,
  });
});
afterEach(() => laptop.sessies.sluitAlles());

const niet = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });

describe('Gezinsteksten', () => {
  it('begins empty, keeps a text for each reader apart, and forgets one that was emptied', async () => {
    expect(await teksten.lees({ sessieId, casusId })).toMatchObject({ ouder: LEGE_GEZINSTEKST, jeugdige: LEGE_GEZINSTEKST, jeugdigeMogelijk: true });
    expect(await teksten.bewaar({ sessieId, casusId, lezer: 'ouder', tekst: TEKST })).toEqual({ bewaardOp: EEN_UUR });
    await teksten.bewaar({ sessieId, casusId, lezer: 'jeugdige', tekst: { ...TEKST, besloten: 'Je blijft.' } });
    await teksten.bewaar({ sessieId, casusId, lezer: 'ouder', tekst: { ...TEKST, waarover: 'Anders.' } });
    expect(await teksten.lees({ sessieId, casusId })).toMatchObject({ ouder: { ...TEKST, waarover: 'Anders.' }, jeugdige: { ...TEKST, besloten: 'Je blijft.' } });
    await teksten.bewaar({ sessieId, casusId, lezer: 'ouder', tekst: { ...LEGE_GEZINSTEKST, waarover: '  ' } });
    await teksten.bewaar({ sessieId, casusId, lezer: 'jeugdige', tekst: LEGE_GEZINSTEKST });
    expect(laptop.opslag.lijst('stukken')).toEqual([]);
  });

  it('loses neither of two texts that are saved at once', async () => {
    await Promise.all([teksten.bewaar({ sessieId, casusId, lezer: 'ouder', tekst: TEKST }), teksten.bewaar({ sessieId, casusId, lezer: 'jeugdige', tekst: TEKST })]);
    expect(await teksten.lees({ sessieId, casusId })).toMatchObject({ ouder: TEKST, jeugdige: TEKST });
  });

  it('has no version for a youth under 12, and one while the age is not known', async () => {
    for (const [leeftijd, mogelijk] of [['0-3', false], ['4-11', false], ['12-15', true], ['18-23', true], [null, true]] as const) {
      casus = { ...casus, aanmelding: { ...casus.aanmelding, leeftijd } };
      expect((await teksten.lees({ sessieId, casusId })).jeugdigeMogelijk).toBe(mogelijk);
    }
  });

  it('refuses a casus that was not on this meeting', async () => {
    await expect(teksten.lees({ sessieId, casusId: 'ander' })).rejects.toEqual(niet('NIET_GEVONDEN'));
    await expect(teksten.bewaar({ sessieId, casusId: 'ander', lezer: 'ouder', tekst: TEKST })).rejects.toEqual(niet('NIET_GEVONDEN'));
    expect(laptop.opslag.lijst('stukken')).toEqual([]);
  });

  it('gives what the professionals wrote beside it, under the same headings', async () => {
    await laptop.sessies.stuur(sessieId, { type: 'sessie.start' });
    for (const [punt, veld, waarde] of [
      ['stem', 'jaar-jeugdige', { soort: 'tekst', tekst: 'Ik wil op\nkamer 3 blijven.' }],
      ['analyse', 'tegenspraak', { soort: 'lijst', regels: [{ id: 'r', tekst: 'Dat kan niet.', bron: 'inkoper', vrijgegeven: false }] }],
      ['besluit', 'besluit', { soort: 'besluit', besluit: { uitkomst: 'besloten', adviestype: '', maatwerkoplossing: 'Blijven wonen.', mandaat: '', opschaling: { trede: '', geprobeerd: '' } } }],
      ['besluit', 'afspraken', { soort: 'afspraken', afspraken: [{ id: 'x', wat: 'Belt school', wie: 'wijkcoach', voor: '2026-03-26', mandaat: '' }, { id: 'y', wat: '', wie: '', voor: '', mandaat: '' }] }],
      ['besluit', 'regie', { soort: 'tekst', tekst: 'wijkcoach' }],
      ['besluit', 'evaluatie', { soort: 'datum', dag: '2026-05-14' }],
    ] as const) {
      await laptop.sessies.stuur(sessieId, invulling(punt, veld, waarde));
    }
    casus = { ...casus, betrokkenen: [{ id: 'b', naam: 'Sanne', rol: 'jeugdbeschermer', organisatie: 'De Brug', kring: 'hulp', regie: 'veiligheid', mandaat: '' }] };
    const { ernaast } = await teksten.lees({ sessieId, casusId });
    expect(ernaast).toEqual({
      waarover: ['De vraag: Hoe kan deze jongere blijven wonen waar zij nu woont?', 'Jeugdige, over een jaar: Ik wil op kamer 3 blijven.'],
      besloten: ['Besloten: Blijven wonen.', 'Regie: wijkcoach', 'Evaluatie: 14 mei 2026'],
      afspraken: [{ wie: 'wijkcoach', wat: 'Belt school', wanneer: '26 maart 2026' }],
      bellen: ['Heeft de regie: wijkcoach', 'jeugdbeschermer, De Brug: regie over veiligheid'],
    });
  });
});
