import { describe, expect, it } from 'vitest';
import type { Gezinstekst } from '../stukken/stuk.ts';
import { gezinsgemis, isLegeGezinstekst } from './gezinsgemis.ts';
import { bouwGezinsversie, type Gezinsgegevens } from './gezinsversie.ts';
import { LEGE_GEZINSTEKST } from './gezinswoorden.ts';
import type { Blok } from './model.ts';

const TEKST: Gezinstekst = {
  waarover: 'We hebben gepraat over waar Sanne kan wonen.\n\nU zei: “Ik wil haar vaker zien.”',
  besloten: 'Sanne blijft wonen waar ze nu woont.\n- Ze houdt haar eigen kamer.\n- U komt elke zaterdag.\nNa de zomer praten we weer.',
  afspraken: [
    { id: 'a', wie: 'De wijkcoach', wat: 'Belt u over de zaterdagen', wanneer: 'deze week' },
    { id: 'b', wie: '', wat: ' ', wanneer: '' },
    { id: 'c', wie: '', wat: 'Zoekt een school', wanneer: '' },
  ],
  bellen: [{ id: 'd', wie: 'De wijkcoach', hoe: '0512 345 678', wanneer: '' }],
};

const GEGEVENS: Gezinsgegevens = {
  lezer: 'ouder',
  tekst: TEKST,
  code: 'WS-2026-019',
  datum: '2026-03-12',
  regionaam: 'RET Waterstreek',
  status: 'concept',
  versie: 2,
  gemaaktOp: 1,
  reageren: { reactieTot: '2026-03-26', contact: 'de wijkcoach, 0512 345 678.' },
};

const koppen = (blokken: readonly Blok[]): readonly string[] => blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.tekst] : []));

describe('bouwGezinsversie', () => {
  it('says everything that was written, as it was written, under the four headings', () => {
    const { blokken } = bouwGezinsversie(GEGEVENS);
    expect(blokken.slice(0, 7)).toEqual([
      { soort: 'kop', niveau: 2, tekst: 'Waar we het over hadden' },
      { soort: 'alinea', vorm: 'gewoon', tekst: 'We hebben gepraat over waar Sanne kan wonen.' },
      { soort: 'alinea', vorm: 'gewoon', tekst: 'U zei: “Ik wil haar vaker zien.”' },
      { soort: 'kop', niveau: 2, tekst: 'Wat er is besloten' },
      { soort: 'alinea', vorm: 'gewoon', tekst: 'Sanne blijft wonen waar ze nu woont.' },
      { soort: 'lijst', vorm: 'punten', punten: [{ tekst: 'Ze houdt haar eigen kamer.', bron: '' }, { tekst: 'U komt elke zaterdag.', bron: '' }] },
      { soort: 'alinea', vorm: 'gewoon', tekst: 'Na de zomer praten we weer.' },
    ]);
    expect(koppen(blokken)).toEqual(['Waar we het over hadden', 'Wat er is besloten', 'Wie doet wat, en wanneer', 'Wie u kunt bellen']);
    const [afspraken, bellen] = blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok] : []));
    expect(afspraken?.rijen).toEqual([
      ['De wijkcoach', 'Belt u over de zaterdagen', 'deze week'],
      ['Nog niet bekend', 'Zoekt een school', 'Nog niet afgesproken'],
    ]);
    expect(bellen?.kolommen.map(({ kop }) => kop)).toEqual(['Wie', 'Hoe']);
  });

  it('speaks to a parent with u and to a youth with je, also in what the sheet says by itself', () => {
    const ouder = JSON.stringify(bouwGezinsversie({ ...GEGEVENS, tekst: LEGE_GEZINSTEKST }));
    const jeugdige = JSON.stringify(bouwGezinsversie({ ...GEGEVENS, tekst: LEGE_GEZINSTEKST, lezer: 'jeugdige' }));
    expect(ouder).not.toMatch(/\b(?:je|jij|jou|jouw)\b/i);
    expect(jeugdige).not.toMatch(/\b(?:u|uw)\b/i);
    expect(jeugdige).toContain('Wie je kunt bellen');
  });

  it('carries the day, the code, the status and the version, and larger letters', () => {
    const blad = bouwGezinsversie(GEGEVENS);
    expect(blad).toMatchObject({ letters: 'ruim', titel: 'Voor u: ons gesprek van 12 maart 2026', voet: 'WS-2026-019 · voor u · concept, versie 2' });
    expect(blad.kop).toEqual({ soortnaam: 'Voor u', titel: 'Ons gesprek', kenmerken: [{ naam: 'Van', waarde: 'RET Waterstreek' }, { naam: 'Wanneer', waarde: '12 maart 2026' }, { naam: 'Ons nummer', waarde: 'WS-2026-019' }] });
    expect(bouwGezinsversie({ ...GEGEVENS, datum: '', regionaam: '' }).kop).toEqual({ soortnaam: 'Voor u', titel: 'Ons gesprek', kenmerken: [{ naam: 'Ons nummer', waarde: 'WS-2026-019' }] });
  });

  it('asks of a concept whether it is right, and of what is vastgesteld no more', () => {
    const noot = bouwGezinsversie(GEGEVENS).blokken.find((blok) => blok.soort === 'noot');
    expect(noot?.tekst).toBe('Ziet u iets dat niet klopt? Of mist u iets? Zeg het ons. Wij schrijven uw reactie erbij. U kunt dit zeggen tegen: de wijkcoach, 0512 345 678. Dat kan tot en met 26 maart 2026.');
    expect(bouwGezinsversie({ ...GEGEVENS, status: 'vastgesteld' }).blokken.some(({ soort }) => soort === 'noot')).toBe(false);
    expect(bouwGezinsversie({ ...GEGEVENS, reageren: { reactieTot: '', contact: '' } }).blokken.at(-1)).toMatchObject({ tekst: 'Ziet u iets dat niet klopt? Of mist u iets? Zeg het ons. Wij schrijven uw reactie erbij.' });
  });

  it('says of a part without text that nothing is there yet', () => {
    const { blokken } = bouwGezinsversie({ ...GEGEVENS, tekst: LEGE_GEZINSTEKST, status: 'vastgesteld' });
    expect(blokken.filter((blok) => blok.soort === 'alinea' && blok.vorm === 'leeg')).toHaveLength(4);
    expect(blokken).toHaveLength(8);
  });
});

describe('what is missing', () => {
  it('is nothing when all is written', () => {
    expect(gezinsgemis({ ...TEKST, afspraken: TEKST.afspraken.slice(0, 1) }, 'ouder')).toEqual([]);
  });

  it('names the part and the rows', () => {
    expect(gezinsgemis(TEKST, 'ouder')).toEqual([
      'Bij één regel onder “Wie doet wat, en wanneer” staat niet wie het doet.',
      'Bij één regel onder “Wie doet wat, en wanneer” staat niet wanneer.',
    ]);
    expect(gezinsgemis({ ...LEGE_GEZINSTEKST, bellen: [{ id: 'x', wie: 'Oma', hoe: '', wanneer: '' }, { id: 'y', wie: 'De coach', hoe: ' ', wanneer: '' }] }, 'jeugdige')).toEqual([
      'Onder “Waar we het over hadden” staat nog niets.',
      'Onder “Wat er is besloten” staat nog niets.',
      'Onder “Wie doet wat, en wanneer” staat nog niets.',
      'Bij 2 regels onder “Wie je kunt bellen” staat geen nummer of ander adres.',
    ]);
  });

  it('is all when nothing was written, a row of spaces included', () => {
    expect(isLegeGezinstekst({ ...LEGE_GEZINSTEKST, waarover: ' \n', afspraken: [{ id: 'b', wie: '', wat: ' ', wanneer: '' }] })).toBe(true);
    expect(isLegeGezinstekst({ ...LEGE_GEZINSTEKST, bellen: TEKST.bellen })).toBe(false);
    expect(isLegeGezinstekst(TEKST)).toBe(false);
  });
});
