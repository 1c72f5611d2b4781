import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blok, Bladzijde, Deel, Sessieverslag } from '../verslagen/model.ts';
import { metBijvoegsel } from './bijvoegsel.ts';
import { onderdelenVan } from './regels.ts';
import { verschillen, verschilVan, zonderVerschil } from './verschil.ts';

const alinea = (tekst: string): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst });
const kop = (tekst: string, niveau: 2 | 3 = 2): Blok => ({ soort: 'kop', niveau, tekst });
const deel = (naam: string, ...blokken: readonly Blok[]): Deel => ({ kop: { soort: 'kop', niveau: 1, tekst: naam }, inhoud: { soort: 'doorlopend', begintOp: 'vervolg', blokken } });

function verslag(...delen: readonly Deel[]): Sessieverslag {
  const omslag = { soortnaam: 'Verslag', onderwerpLabel: 'Vraag', onderwerp: 'Waar wonen?', statusregel: 'Concept', status: 'concept', kenmerken: [{ naam: 'Verslag van', waarde: '1 maart 2026' }], voetnoot: '' } as const;
  return { vorm: 'verslag', taal: 'nl-NL', titel: 't', voet: 'v', gemaaktOp: 1, status: 'concept', versie: 1, omslag, delen };
}
const blad = (...blokken: readonly Blok[]): Bladzijde => ({ vorm: 'bladzijde', taal: 'nl-NL', titel: 't', voet: 'v', gemaaktOp: 1, kop: { soortnaam: 'Blad', titel: 't', kenmerken: [] }, blokken });
const zinnen = (oud: Sessieverslag, nieuw: Sessieverslag): unknown => verschilVan(oud, nieuw, 1)?.blokken.map((blok) => (blok.soort === 'kop' ? blok.tekst : blok.soort === 'lijst' ? blok.punten.map(({ tekst }) => tekst) : blok));

describe('what changed', () => {
  it('is told by heading: what is new, what is gone, what took the place of what', () => {
    const oud = verslag(deel('Besluit', alinea('Ze blijft wonen.'), alinea('Vervoer: gemeente.')), deel('Weg', alinea('Dit vervalt.')), deel('Slot', alinea('Einde.')));
    const nieuw = verslag(deel('Besluit', alinea('Ze blijft wonen.'), kop('Kosten'), alinea('Duizend euro.')), deel('Slot', alinea('Einde!'), alinea('Nog iets.')));
    expect(zinnen(oud, nieuw)).toEqual(['Besluit', ['Weg: Vervoer: gemeente.'], 'Besluit, Kosten', ['Nieuw: Duizend euro.'], 'Slot', ['Eerst: Einde. Nu: Einde!', 'Nieuw: Nog iets.'], 'Weg', ['Weg: Dit vervalt.']]);
  });

  it('is nothing for the day on which it was made, and no part when nothing changed', () => {
    const oud = verslag(deel('A', alinea('x')));
    const nieuw = { ...oud, gemaaktOp: 2, voet: 'w', omslag: { ...oud.omslag, statusregel: 'Vastgesteld', kenmerken: [{ naam: 'Verslag van', waarde: '2 maart 2026' }] } };
    expect(verschilVan(oud, nieuw, 1)).toBeNull();
    expect(metBijvoegsel(nieuw, null)).toBe(nieuw);
  });

  it('is nothing for how to react, which goes when it is made final', () => {
    const [vast, concept] = [deel('Over deze versie', alinea('Dit is versie 2.')), deel('Hoe je kunt reageren', alinea('Mail voor 1 april.'))];
    expect(verschilVan(verslag(deel('A', alinea('x')), concept), verslag(deel('A', alinea('x')), vast), 1)).toBeNull();
    expect(verschilVan(blad(alinea('x'), { soort: 'noot', kop: 'Klopt dit?', tekst: 'Zeg het.' }), blad(alinea('x')), 1)).toBeNull();
  });

  it('shows of a long text that is the same for the most part only where it is not', () => {
    const woorden = Array.from({ length: 60 }, (_, n) => `woord${n}`);
    const lang = (woord: string): string => woorden.with(30, woord).join(' ');
    const [, punten] = zinnen(verslag(deel('A', alinea(lang('de')))), verslag(deel('A', alinea(lang('het'))))) as [string, string[]];
    expect(punten[0]).toMatch(/^Eerst: … woord22 .* de .* woord38 … Nu: … woord22 .* het .* woord38 …$/u);
  });

  it('reads every kind of block, and of a question what was answered under it', () => {
    const alles: readonly Blok[] = [
      { soort: 'lijst', vorm: 'punten', punten: [{ tekst: 'punt', bron: 'moeder' }] },
      { soort: 'citaten', citaten: [{ tekst: 'citaat', keer: 1, bron: '' }] },
      { soort: 'vraag', nummer: 1, vraag: 'Wat?', antwoord: [alinea('antwoord')] },
      { soort: 'kolommen', kolommen: [{ kop: 'Links', blokken: [alinea('links')] }, { kop: '', blokken: [alinea('rechts')] }] },
      { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: [], rijen: [['wie', '', 'wat']] },
      { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'naam', waarde: 'waarde' }] },
      { soort: 'figuur', bijschrift: '', alternatief: 'beeld', beeld: { soort: 'staven', aslabel: '', staven: [] } },
      { soort: 'noot', kop: 'Let op', tekst: 'noot' },
      { soort: 'uitspraak', etiket: '', kop: 'Besloten', tekst: 'wonen', paren: [{ naam: 'Mandaat', waarde: 'ja' }] },
      { soort: 'bijeen', blokken: [alinea('samen')] },
      { soort: 'schrijfruimte', kop: '', regels: 2 },
    ];
    expect(onderdelenVan(verslag(deel('A', ...alles)))).toEqual([
      { kop: 'Voorblad', regels: ['Vraag: Waar wonen?'] },
      { kop: 'A', regels: ['punt (moeder)', 'citaat'] },
      { kop: 'A, Wat?', regels: ['antwoord'] },
      { kop: 'A, Links', regels: ['links'] },
      { kop: 'A', regels: ['rechts', 'wie; wat', 'naam: waarde', 'beeld', 'Let op: noot', 'Besloten: wonen', 'Mandaat: ja', 'samen'] },
    ]);
    expect(onderdelenVan(blad(alinea('x'), kop('Deel'), alinea('y'), kop('Onder', 3), alinea('z')))).toEqual([{ kop: 'Bovenaan', regels: ['x'] }, { kop: 'Deel', regels: ['y'] }, { kop: 'Deel, Onder', regels: ['z'] }]);
  });

  it('stands before the last part of a verslag, comes last on a sheet, and can be taken out again', () => {
    const oud = verslag(deel('A', alinea('x')), deel('Reageren', alinea('r')));
    const nieuw = verslag(deel('A', alinea('y')), deel('Reageren', alinea('r')));
    const geheel = metBijvoegsel(nieuw, verschilVan(oud, nieuw, 3));
    expect(geheel.vorm === 'verslag' ? geheel.delen.map((elk) => elk.kop.tekst) : []).toEqual(['A', 'Wat er veranderde sinds versie 3', 'Reageren']);
    expect(zonderVerschil(geheel)).toEqual(nieuw);
    const metBlad = metBijvoegsel(blad(kop('A'), alinea('y')), verschilVan(blad(kop('A'), alinea('x')), blad(kop('A'), alinea('y')), 1));
    expect(metBlad).toEqual(blad(kop('A'), alinea('y'), kop('Wat er veranderde sinds versie 1'), kop('A', 3), { soort: 'lijst', vorm: 'punten', punten: [{ tekst: 'Eerst: x Nu: y', bron: '' }] }));
    expect(zonderVerschil(metBlad)).toEqual(blad(kop('A'), alinea('y')));
  });

  it('stays short, however much changed', { timeout: 60_000 }, () => {
    const veel = (letter: string): Sessieverslag => verslag(...Array.from({ length: 60 }, (_, n) => deel(`Deel ${n}`, ...Array.from({ length: 40 }, (_leeg, m) => alinea(`${letter} ${n} ${m} `.repeat(200))))));
    const bijvoegsel = verschilVan(veel('a'), veel('b'), 1);
    expect(JSON.stringify(bijvoegsel).length).toBeLessThan(350_000);
    expect(JSON.stringify(bijvoegsel)).toContain('Ook onder 30 andere koppen');
    expect(JSON.stringify(bijvoegsel)).toContain('En nog 28 wijzigingen.');
    const reus = (letter: string): Sessieverslag => verslag(deel('A', ...Array.from({ length: 5_000 }, (_, n) => alinea(`${letter}${n}`))));
    expect(verschillen(reus('a'), reus('b'))[0]?.regels).toHaveLength(10_000);
  });

  it('tells every line that came and every line that went, once', () => {
    const regels = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });
    fc.assert(
      fc.property(regels, regels, (was, nu) => {
        const gevonden = verschillen(blad(...was.map(alinea)), blad(...nu.map(alinea))).flatMap((elk) => elk.regels);
        const telt = (rij: readonly string[], teken: string): number => rij.filter((regel) => regel === teken).length;
        for (const teken of ['a', 'b', 'c', 'd']) {
          const bij = telt(gevonden.map((regel) => regel.nu), teken) - telt(gevonden.map((regel) => regel.was), teken);
          expect(bij).toBe(telt(nu, teken) - telt(was, teken));
        }
        if (was.join('') === nu.join('')) expect(gevonden).toEqual([]);
        else expect(gevonden.length).toBeGreaterThan(0);
      }),
    );
  });
});
