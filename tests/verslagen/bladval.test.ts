import { describe, expect, it } from 'vitest';
import { bronpad } from '../../electron/bronnen.ts';
import { maakPdfHier } from '../../electron/verslagen/pdf.ts';
import type { Blok, Sessieverslag } from '../../shared/verslagen/model.ts';
import { leesPdf } from '../materiaal/lees-pdf.ts';
import { regelsOp } from './bladspiegel.ts';

/* Where a page ends, tried at every height: paragraphs, headings and panels of many sizes pushed down line by line. */

function verslag(blokken: readonly Blok[]): Sessieverslag {
  return {
    vorm: 'verslag', taal: 'nl-NL', titel: 'Proef', voet: 'voet', gemaaktOp: 0, status: 'concept', versie: 1,
    omslag: { soortnaam: 'Verslag', onderwerpLabel: 'Vraag', onderwerp: 'Proef', statusregel: 'Concept, versie 1', status: 'concept', kenmerken: [], voetnoot: '' },
    delen: [{ kop: { soort: 'kop', niveau: 1, tekst: 'Deel' }, inhoud: { soort: 'doorlopend', begintOp: 'nieuwe-pagina', blokken } }],
  };
}

const regelsVan = async (model: Sessieverslag): Promise<readonly (readonly string[])[]> =>
  (await leesPdf(await maakPdfHier(model, bronpad('lettertypen')))).paginas.map((pagina) => regelsOp(pagina).map(({ tekst }) => tekst.trim()));

const regelsPerPagina = (blokken: readonly Blok[]): Promise<readonly (readonly string[])[]> => regelsVan(verslag(blokken));

const alinea = (tekst: string): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst });

describe('the end of a page', { timeout: 120_000 }, () => {
  it('leaves no single line of a paragraph at a foot or at the top of the next page', async () => {
    const woorden = [24, 38, 55, 71, 90];
    const blokken = Array.from({ length: 90 }, (_, i) => alinea(`alinea${i}z `.repeat(woorden[i % woorden.length] ?? 24).trim()));
    const paginas = await regelsPerPagina(blokken);
    expect(paginas.length).toBeGreaterThan(6);
    const alleen: string[] = [];
    for (let i = 0; i < blokken.length; i += 1) {
      const perPagina = paginas.map((regels) => regels.filter((regel) => regel.includes(`alinea${i}z`)).length).filter((aantal) => aantal > 0);
      if (perPagina.length > 1 && perPagina.includes(1)) alleen.push(`alinea ${i}: ${perPagina.join(' and ')}`);
    }
    expect(alleen).toEqual([]);
  });

  it('keeps a heading, a question and the name of a column with what follows, whatever that is and wherever it falls', async () => {
    const vervolg: readonly Blok[] = [
      alinea('Vervolg met een paar woorden.'),
      { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'Vervolg', waarde: 'in een paneel' }] },
      { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: [{ kop: 'Vervolg', breedte: 1 }], rijen: [['een'], ['twee']] },
      { soort: 'noot', kop: 'Vervolg', tekst: 'In een noot.' },
      { soort: 'kolommen', kolommen: [{ kop: 'Vervolg', blokken: [alinea('Links onder vervolg.')] }, { kop: 'Ook', blokken: [alinea('Rechts.')] }] },
      { soort: 'figuur', bijschrift: 'Vervolg', alternatief: 'Staven', beeld: { soort: 'staven', aslabel: 'x', staven: [{ label: '1', waarde: 5 }] } },
    ];
    const alleen: string[] = [];
    for (const [soort, blok] of vervolg.entries()) {
      const blokken = Array.from({ length: 40 }, (_, i): Blok[] => [
        ...Array.from({ length: 1 + (i % 7) }, () => alinea('Opvulling op een regel.')),
        i % 2 === 0 ? { soort: 'kop', niveau: 2, tekst: `Kop nummer ${i}` } : { soort: 'vraag', nummer: i, vraag: `Kop nummer ${i}`, antwoord: [blok] },
        ...(i % 2 === 0 ? [blok] : []),
      ]).flat();
      for (const regels of await regelsPerPagina(blokken)) {
        const laatste = regels.at(-1) ?? '';
        if (/Kop nummer|^VERVOLG|^Vervolg$/.test(laatste)) alleen.push(`${soort}: ${laatste}`);
      }
    }
    expect(alleen).toEqual([]);
  });

  it('leaves no row of a table alone at a foot or at the top of the next page, and cuts none that fits on one', async () => {
    const rij = (tabel: number, nummer: number): readonly [string, string] => [`t${tabel}r${nummer}e`, `t${tabel}r${nummer}v ${'woord '.repeat([1, 30, 8, 60][(tabel + nummer) % 4] ?? 1)}t${tabel}r${nummer}z`];
    const metHoge = (tabel: number): boolean => tabel % 3 === 2;
    const rijen = (tabel: number): number => (metHoge(tabel) ? 12 : 2 + (tabel % 6));
    const lang = 'woord '.repeat(700);
    const blokken = Array.from({ length: 36 }, (_, i): Blok[] => [
      ...Array.from({ length: 1 + (i % 5) }, () => alinea('Opvulling op een regel.')),
      { soort: 'kop', niveau: 2, tekst: 'Kop' },
      { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: [{ kop: 'A', breedte: 1 }, { kop: 'B', breedte: 2 }], rijen: [...Array.from({ length: rijen(i) }, (_rij, nummer) => rij(i, nummer)), ...(metHoge(i) ? [['hoog', lang]] : [])] },
    ]).flat();
    const paginas = (await regelsPerPagina(blokken)).map((regels) => ` ${regels.join(' ')} `);
    const fout: string[] = paginas.filter((pagina) => pagina.endsWith(' Kop ')).map(() => 'a heading at a foot');
    for (let i = 0; i < 36; i += 1) {
      const alle = Array.from({ length: rijen(i) }, (_, nummer) => `t${i}r${nummer}`);
      const gesneden = alle.filter((naam) => !paginas.some((pagina) => pagina.includes(` ${naam}v `) && pagina.includes(` ${naam}z `)));
      const perPagina = paginas.map((pagina) => alle.filter((naam) => pagina.includes(` ${naam}e `)).length).filter((aantal) => aantal > 0);
      if (gesneden.length > 0) fout.push(`cut: ${gesneden.join(' ')}`);
      if (!metHoge(i) && (rijen(i) < 4 ? perPagina.length > 1 : perPagina.includes(1))) fout.push(`table ${i}: ${perPagina.join(' and ')}`);
    }
    expect(fout).toEqual([]);
  });

  it('does not let the last lines of a document stand alone on a page, nor a sum without rows of its table', async () => {
    const rijen = (aantal: number): Blok => ({ soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: [{ kop: 'A', breedte: 1 }], rijen: Array.from({ length: aantal }, (_, nummer) => [`ervoor${nummer}`]) });
    const erboven: readonly (readonly Blok[])[] = [[{ soort: 'kop', niveau: 2, tekst: 'Erboven' }, alinea('ervoor')], [rijen(24)], [{ soort: 'kop', niveau: 2, tekst: 'Erboven' }, rijen(5), { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'ervoor', waarde: 'samen' }] }]];
    const fout: string[] = [];
    for (const [soort, blokken] of erboven.entries()) {
      for (let regels = 8; regels < 30; regels += 2) {
        const model = verslag([...Array.from({ length: regels }, () => alinea('Opvulling op een regel.')), ...blokken]);
        const slot: Sessieverslag['delen'][number] = { kop: { soort: 'kop', niveau: 1, tekst: 'Slot' }, inhoud: { soort: 'doorlopend', begintOp: 'vervolg', blokken: [{ soort: 'noot', kop: 'Klopt dit?', tekst: 'Laat het weten.' }] } };
        const paginas = await regelsVan({ ...model, delen: [...model.delen, slot] });
        const laatste = paginas.at(-1) ?? [];
        if (!laatste.some((regel) => /^ervoor/i.test(regel))) fout.push(`${soort}, ${regels}: the end stands alone`);
        if (paginas.some((pagina) => pagina.at(-1) === 'Erboven')) fout.push(`${soort}, ${regels}: a heading at a foot`);
        if (paginas.some((pagina) => pagina.includes('samen') && !pagina.some((regel) => /^ervoor\d/.test(regel)))) fout.push(`${soort}, ${regels}: a sum stands alone`);
      }
    }
    expect(fout).toEqual([]);
  });

  it('keeps a list of two or three items on one page', async () => {
    const blokken = Array.from({ length: 60 }, (_, i): Blok[] => [...Array.from({ length: 1 + (i % 5) }, () => alinea('Opvulling op een regel.')), { soort: 'lijst', vorm: 'punten', punten: Array.from({ length: 2 + (i % 2) }, () => ({ tekst: `punt${i}e`, bron: '' })) }]).flat();
    const paginas = await regelsPerPagina(blokken);
    expect(paginas.length).toBeGreaterThan(6);
    expect(Array.from({ length: 60 }, (_, i) => i).filter((i) => paginas.filter((regels) => regels.some((regel) => regel.includes(`punt${i}e`))).length !== 1)).toEqual([]);
  });

  it('leaves nothing out of what is kept whole and is higher than a page', async () => {
    const lang = Array.from({ length: 1_600 }, (_, i) => `w${i}e`).join(' ');
    const blokken: readonly Blok[] = [
      { soort: 'bijeen', blokken: Array.from({ length: 70 }, (_, i) => ({ soort: 'schrijfruimte', kop: `regel${i}e`, regels: 1 })) },
      { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: [{ kop: 'A', breedte: 1 }, { kop: 'B', breedte: 5 }], rijen: [[lang, 'b']] },
    ];
    const alles = (await regelsPerPagina(blokken)).flat().join(' ');
    expect(Array.from({ length: 70 }, (_, i) => `regel${i}e`).filter((woord) => !alles.includes(woord))).toEqual([]);
    expect(lang.split(' ').filter((woord) => !alles.includes(woord))).toEqual([]);
  });
});
