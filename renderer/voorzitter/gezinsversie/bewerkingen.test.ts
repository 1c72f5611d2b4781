import { describe, expect, it } from 'vitest';
import { MEESTE_IN_STUKKEN } from '#shared/stukken/keuzes';
import type { Gezinstekst } from '#shared/stukken/stuk';
import { hintsVan } from '#shared/taal/hints';
import { maakWoordenlijst } from '#shared/taal/woordenlijst';
import { LEGE_GEZINSTEKST } from '#shared/verslagen/gezinswoorden';
import { isVol, metAfspraak, metAfspraakveld, metContact, metContactveld, metRijTerug, metTekst, wissel, zonderRij } from './bewerkingen.ts';

const drie: Gezinstekst = ['a', 'b', 'c'].reduce<Gezinstekst>((tekst, id) => metAfspraak(id, { wie: id })(tekst), LEGE_GEZINSTEKST);

describe('a text for the family', () => {
  it('changes one part and leaves the others', () => {
    expect(metTekst('besloten', (oud) => `${oud}x`)(drie)).toEqual({ ...drie, besloten: 'x' });
    expect(metAfspraakveld('b', { wat: 'belt' })(drie).afspraken.map(({ id, wat }) => [id, wat])).toEqual([['a', ''], ['b', 'belt'], ['c', '']]);
    expect(metContactveld('k', { hoe: '06' })(metContact('k')(drie)).bellen).toEqual([{ id: 'k', wie: '', hoe: '06', wanneer: '' }]);
  });

  it('takes over who and when as a row of its own, and never what', () => {
    expect(metAfspraak('n', { wie: 'wijkcoach', wanneer: '26 maart 2026' })(LEGE_GEZINSTEKST).afspraken).toEqual([{ id: 'n', wie: 'wijkcoach', wat: '', wanneer: '26 maart 2026' }]);
  });

  it('puts a row back where it was, once', () => {
    const zonder = zonderRij('afspraken', 'b')(drie);
    expect(zonder.afspraken.map(({ id }) => id)).toEqual(['a', 'c']);
    const terug = metRijTerug(drie, 'afspraken', 'b');
    expect(terug(terug(zonder))).toEqual(drie);
    const contact = metContact('k')(drie);
    expect(metRijTerug(contact, 'bellen', 'k')(zonderRij('bellen', 'k')(contact))).toEqual(contact);
  });

  it('never grows past what can be saved', () => {
    const vol = Array.from({ length: MEESTE_IN_STUKKEN.regels }, (_, n) => `r${n}`).reduce<Gezinstekst>((tekst, id) => metAfspraak(id)(tekst), LEGE_GEZINSTEKST);
    expect([isVol(vol, 'afspraken'), isVol(vol, 'bellen')]).toEqual([true, false]);
    expect(metAfspraak('meer')(vol)).toBe(vol);
  });
});

describe('a plainer word', () => {
  const oud = 'Derhalve belt zij. Derhalve komt u.';
  const [hint] = hintsVan(oud, 'ouder', maakWoordenlijst([{ woord: 'derhalve', gewoon: 'daarom' }]));
  it('can be taken back, also when more was typed after it, and not when it is not there any more', () => {
    if (hint === undefined) throw new Error('No hint');
    const { nieuw, terug } = wissel(oud, hint, 'daarom');
    expect(nieuw).toBe('Daarom belt zij. Derhalve komt u.');
    expect(terug(nieuw)).toBe(oud);
    expect(terug(`${nieuw} En nog wat.`)).toBe(`${oud} En nog wat.`);
    expect(terug('Iets anders.')).toBe('Iets anders.');
  });
});
