import { expect, it } from 'vitest';
import { beginstand, Moeder } from '../../tests/materiaal/groepswerk.ts';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import type { Groepsstand } from './groepsstand.ts';
import { herroep, kiesVersie } from './kiezen.ts';

const LIJST = 'knooppunten/k3/wat-maakt#antwoord';
const SLOT = 'afsluiting#slotwoord';

function metRegel(stand: Groepsstand, tekst: string): Groepsstand {
  return { ...stand, antwoorden: { ...stand.antwoorden, [LIJST]: { soort: 'lijst', regels: ['r1', 'r2', 'r3'].map((id) => ({ id, tekst: id === 'r2' ? tekst : id, bron: '', vrijgegeven: false })) }, [SLOT]: { soort: 'tekst', tekst } } };
}

/** Both changed the second line and the last word, each in its own way. */
function verschillend(): Moeder {
  const moeder = new Moeder('h', beginstand);
  const laptop = moeder.geefMee('b');
  moeder.stand = metRegel(beginstand, 'van hier');
  expect(moeder.neemTerug({ uitgifteId: 'b', gemaaktOp: 1, basis: laptop.stand, stand: metRegel(beginstand, 'van daar') }).soort).toBe('samengevoegd');
  return moeder;
}

const regels = (stand: Groepsstand) => {
  const waarde = stand.antwoorden[LIJST];
  return waarde?.soort === 'lijst' ? waarde.regels.map((r) => r.tekst) : [];
};

function verschil(moeder: Moeder, deel: string) {
  const gevonden = moeder.verschillen.find((v) => v.cel.includes(deel));
  if (gevonden === undefined) throw new Error(`no verschil at ${deel}`);
  return gevonden;
}

it('shows both versions with who, under the words of the question', () => {
  const moeder = verschillend();
  expect(moeder.verschillen.map((v) => v.kop)).toEqual([
    'Afsluiting, Wat spraken we af over het concept-verslag en wie reageert?',
    'De module is klaar, het kind niet, Wat maakt dit een knooppunt?',
  ]);
  expect(verschil(moeder, SLOT).versies.map((v) => [v.van, v.tekst])).toEqual([['hier', 'van hier'], ['b', 'van daar']]);
  expect(regels(moeder.stand)).toEqual(['r1', 'van hier', 'r3']);
});

it('takes one version, or all of them beside or below each other', () => {
  const moeder = verschillend();
  const kies = (deel: string, keuze: number | 'alle') => kiesVersie(leersessie, moeder.stand, moeder.verschillen, verschil(moeder, deel).id, keuze);
  expect(regels(kies(LIJST, 1)?.stand ?? beginstand)).toEqual(['r1', 'van daar', 'r3']);
  expect(regels(kies(LIJST, 'alle')?.stand ?? beginstand)).toEqual(['r1', 'van hier', 'van daar', 'r3']);
  expect(kies(SLOT, 'alle')?.stand.antwoorden[SLOT]).toEqual({ soort: 'tekst', tekst: 'van hier\n\nvan daar' });
  expect(kies(SLOT, 'alle')?.verschillen).toHaveLength(1);
  expect(kies(SLOT, 2)).toBeNull();
  expect(kiesVersie(leersessie, moeder.stand, moeder.verschillen, 'v-onbekend', 0)).toBeNull();
});

it('takes a choice back, and leaves what was typed since', () => {
  const moeder = verschillend();
  const na = kiesVersie(leersessie, moeder.stand, moeder.verschillen, verschil(moeder, LIJST).id, 'alle')?.stand ?? beginstand;
  expect(herroep(na, moeder.stand, na)).toEqual(moeder.stand);
  const later = { ...na, antwoorden: { ...na.antwoorden, [SLOT]: { soort: 'tekst' as const, tekst: 'later' } } };
  expect(herroep(later, moeder.stand, na)?.antwoorden[SLOT]).toEqual({ soort: 'tekst', tekst: 'later' });
  expect(regels(herroep(later, moeder.stand, na) ?? beginstand)).toEqual(['r1', 'van hier', 'r3']);
});

it('keeps what there is no room for as something to choose, and takes it when room was made', () => {
  const SPELREGELS = 'welkom#spelregels';
  const met = (stand: Groepsstand, ...ids: readonly string[]): Groepsstand => ({ ...stand, antwoorden: { ...stand.antwoorden, [SPELREGELS]: { soort: 'lijst', regels: ids.map((id) => ({ id, tekst: id, bron: '', vrijgegeven: false })) } } });
  const moeder = new Moeder('h', beginstand);
  const laptop = moeder.geefMee('b');
  moeder.stand = met(beginstand, ...'abcdefghi');
  moeder.neemTerug({ uitgifteId: 'b', gemaaktOp: 1, basis: laptop.stand, stand: met(beginstand, 'x', 'y', 'z') });
  const lijst = () => {
    const waarde = moeder.stand.antwoorden[SPELREGELS];
    return waarde?.soort === 'lijst' ? waarde.regels.map((r) => r.id).join('') : '';
  };
  expect(lijst()).toBe('abcdefghix');
  expect(moeder.verschillen.map((v) => v.versies.map((versie) => versie.tekst))).toEqual([['', 'y'], ['', 'z']]);
  expect(kiesVersie(leersessie, moeder.stand, moeder.verschillen, moeder.verschillen[0]?.id ?? '', 1)).toBeNull();
  moeder.stand = met(moeder.stand, ...'abcdefgx');
  moeder.neemTerug({ uitgifteId: 'b', gemaaktOp: 1, basis: laptop.stand, stand: met(beginstand, 'x', 'y', 'z') });
  expect(lijst()).toBe('abcdefgxyz');
  expect(moeder.verschillen).toEqual([]);
});

it('refuses what is older, what is not ours, and another laptop while something of the first is open', () => {
  const moeder = verschillend();
  const komst = { uitgifteId: 'b', gemaaktOp: 1, basis: beginstand, stand: beginstand };
  expect(moeder.neemTerug({ ...komst, gemaaktOp: 0 }).soort).toBe('ouder');
  expect(moeder.neemTerug({ ...komst, laptop: 'een andere' }).soort).toBe('andere-laptop');
  expect(moeder.neemTerug({ ...komst, uitgifteId: 'x' }).soort).toBe('onbekend');
  const onbruikbaar = { ...beginstand, antwoorden: { 'welkom#bestaat-niet': { soort: 'tekst' as const, tekst: '' } } };
  expect(moeder.neemTerug({ ...komst, gemaaktOp: 2, stand: onbruikbaar }).soort).toBe('onbruikbaar');
});

it('asks about a knooppunt that was taken away here while the group answered its questions', () => {
  const moeder = new Moeder('h', beginstand);
  const laptop = moeder.geefMee('b');
  moeder.stand = { ...beginstand, knooppunten: beginstand.knooppunten.filter((k) => k.id !== 'k3') };
  moeder.neemTerug({ uitgifteId: 'b', gemaaktOp: 1, basis: laptop.stand, stand: metRegel(beginstand, 'van daar') });
  expect(moeder.stand.knooppunten.map((k) => k.id)).toContain('k3');
  expect(verschil(moeder, 'knooppunt|k3').versies.map((v) => [v.van, v.tekst])).toEqual([['b', 'blijft'], ['hier', '']]);
  const weg = kiesVersie(leersessie, moeder.stand, moeder.verschillen, verschil(moeder, 'knooppunt|k3').id, 1);
  expect(weg?.stand.knooppunten.map((k) => k.id)).not.toContain('k3');
});
