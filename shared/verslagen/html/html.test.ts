import { describe, expect, it } from 'vitest';
import type { Blok, Sessieverslag } from '../model.ts';
import { ZWART } from '../zwart.ts';
import { naarHtml } from './index.ts';

const BLOKKEN: readonly Blok[] = [
  { soort: 'kop', niveau: 3, tekst: 'T01', boven: 'T00' },
  { soort: 'alinea', vorm: 'gewoon', tekst: 'T02 <script>alert(1)</script> & "zo"' },
  { soort: 'alinea', vorm: 'stem', tekst: 'T03\nregel twee' },
  { soort: 'lijst', vorm: 'punten', punten: [{ tekst: 'T04', bron: 'T05' }, { tekst: 'T06', bron: '' }] },
  { soort: 'vraag', nummer: 1, vraag: 'T07', antwoord: [{ soort: 'kop', niveau: 3, tekst: 'T08' }, { soort: 'alinea', vorm: 'leeg', tekst: 'T09' }] },
  { soort: 'kolommen', kolommen: [{ kop: 'T10', blokken: [{ soort: 'alinea', vorm: 'gewoon', tekst: 'T11' }] }, { kop: '', blokken: [{ soort: 'alinea', vorm: 'inleiding', tekst: 'T12' }] }] },
  { soort: 'tabel', vorm: 'gewoon', bijschrift: 'T13', kolommen: [{ kop: 'T14', breedte: 1 }, { kop: 'T15', breedte: 1 }], rijen: [['T16', 'T17']] },
  { soort: 'citaten', citaten: [{ tekst: 'T18', keer: 2, bron: 'T19' }] },
  { soort: 'kenmerken', vorm: 'cijfers', paren: [{ naam: 'T20', waarde: 'T21' }] },
  { soort: 'noot', kop: 'T22', tekst: 'T23' },
  { soort: 'uitspraak', etiket: 'T24', kop: 'T25', tekst: 'T26', paren: [{ naam: 'T27', waarde: 'T28' }] },
  { soort: 'bijeen', blokken: [{ soort: 'schrijfruimte', kop: 'T29', regels: 3 }] },
  { soort: 'figuur', bijschrift: 'T30', alternatief: 'T33', beeld: { soort: 'staven', aslabel: 'T31', staven: [{ label: 'T32', waarde: 4 }] } },
  { soort: 'figuur', bijschrift: 'T34', alternatief: '', beeld: { soort: 'driehoek', oordelen: { legitimiteit: 'sterk', betrokkenheid: 'onbekend', rendement: null } } },
  {
    soort: 'figuur', bijschrift: 'T35', alternatief: '',
    beeld: { soort: 'tijdlijn', vandaag: '2026-03-12', leefgebieden: [{ id: 'w', naam: 'T38' }], punten: [{ id: 'a', wanneer: '2025', tot: '', loopt: false, aard: 'positief', leefgebied: 'w', dag: 'T36', wat: 'T37', bron: 'T39', andereKijk: ['T40'] }] },
  },
  { soort: 'figuur', bijschrift: 'T41', alternatief: '', beeld: { soort: 'kaart', kringen: [{ naam: 'T42', mensen: [{ wie: 'T43', regie: 'T44' }] }, { naam: 'leeg', mensen: [] }] } },
  { soort: 'figuur', bijschrift: 'T45', alternatief: 'T48', beeld: { soort: 'trend', perioden: ['T46', 'tweede'], reeksen: [{ naam: 'T47', waarden: [7, null] }] } },
];

function verslag(blokken: readonly Blok[]): Sessieverslag {
  const deel = (tekst: string): Sessieverslag['delen'][number] => ({ kop: { soort: 'kop', niveau: 1, tekst }, inhoud: { soort: 'doorlopend', begintOp: 'vervolg', blokken } });
  return {
    vorm: 'verslag', taal: 'nl-NL', titel: `Titel ${ZWART}`, voet: 'Voet', gemaaktOp: 0, status: 'concept', versie: 1,
    omslag: { soortnaam: 'Soort', onderwerpLabel: 'Label', onderwerp: 'Onderwerp', statusregel: 'Concept, versie 1', status: 'concept', kenmerken: [{ naam: 'Regio', waarde: 'WS' }], voetnoot: 'Voetnoot' },
    delen: [deel('Eerste'), { kop: { soort: 'kop', niveau: 1, tekst: 'Tweede' }, inhoud: { soort: 'spread', links: [{ soort: 'alinea', vorm: 'gewoon', tekst: 'links' }], rechts: [{ soort: 'alinea', vorm: 'gewoon', tekst: `rechts ${ZWART} einde` }] } }, deel('Derde'), deel('Vierde')],
  };
}

const zonderStijl = (html: string): string => html.replace(/<style>[\s\S]*<\/style>/u, '');
const woorden = (html: string): string => zonderStijl(html).replaceAll(/<[^>]*>/gu, '\n');

/** Tags that are open and never closed, or the other way round. */
function scheef(html: string): readonly string[] {
  const open: string[] = [];
  const fout: string[] = [];
  for (const [, sluit, naam = ''] of zonderStijl(html).matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu)) {
    if (['meta', 'br'].includes(naam)) continue;
    if (sluit === '') open.push(naam);
    else if (open.pop() !== naam) fout.push(naam);
  }
  return [...open, ...fout];
}

describe('the report as a page', () => {
  const html = naarHtml(verslag(BLOKKEN));

  it('says everything the model says, in that order', () => {
    const [eerste = ''] = woorden(html).split('Tweede\n\n').slice(-1);
    const gezegd = [...woorden(html.split('<h2 id="deel-2">')[0] ?? '').matchAll(/T\d\d/gu)].map(([merk]) => merk);
    // What its table says, the words of a figure do not say again.
    const tweedeKeer = ['T33', 'T48'];
    expect(gezegd).toEqual(Array.from({ length: 49 }, (_, nummer) => `T${String(nummer).padStart(2, '0')}`).filter((merk) => !tweedeKeer.includes(merk)));
    expect(eerste).toMatch(/links[\s\S]*rechts/u);
  });

  it('lets nothing that was typed be read as markup', () => {
    expect(html).not.toContain('<script');
    expect(woorden(html)).toContain('T02 &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;zo&quot;');
    expect(naarHtml(verslag([{ soort: 'tabel', vorm: 'gewoon', bijschrift: '" onclick="x', kolommen: [{ kop: 'a', breedte: 1 }], rijen: [['b']] }]))).toContain('aria-label="&quot; onclick=&quot;x"');
  });

  it('is well formed and has no gap between the levels of its headings', () => {
    expect(scheef(html)).toEqual([]);
    const niveaus = [...html.matchAll(/<h([1-6])\b/gu)].map(([, niveau]) => Number(niveau));
    expect(niveaus[0]).toBe(1);
    expect(niveaus.filter((niveau) => niveau === 1)).toHaveLength(1);
    niveaus.forEach((niveau, plek) => expect(niveau).toBeLessThanOrEqual((niveaus[plek - 1] ?? 0) + 1));
  });

  it('shows what was blacked out as a bar with a word, also in the title', () => {
    expect(html).toContain('rechts <span class="zwart">zwartgelakt</span> einde');
    expect(html).toContain('<title>Titel zwartgelakt</title>');
    expect(html).not.toContain(ZWART);
  });

  it('names the rows and columns of a table, and the numbers that are too small to tell', () => {
    expect(html).toContain('<caption>T13</caption><thead><tr><th scope="col">T14</th><th scope="col">T15</th></tr></thead><tbody><tr><th scope="row">T16</th><td>T17</td></tr></tbody>');
    expect(html).toContain('<th scope="row">T47</th><td>7</td><td>minder dan 5</td>');
  });

  it('keeps a quote a quote when only its text is pasted', () => {
    expect(woorden(html)).toContain('“T18”');
    expect(naarHtml(verslag([{ soort: 'citaten', citaten: [{ tekst: '“Zo”', keer: 1, bron: '' }] }]))).toContain('<p>“Zo”</p>');
  });

  it('begins with a list of its parts that leads to each', () => {
    const doelen = [...html.matchAll(/href="#([^"]*)"/gu)].map(([, doel = '']) => doel);
    expect(doelen).toHaveLength(5);
    expect(html.indexOf('href="#tekst"')).toBeLessThan(html.indexOf('<nav'));
    expect(html).toContain('<main id="tekst"');
    for (const doel of doelen.slice(1)) expect(html).toContain(`<h2 id="${doel}">`);
    expect(naarHtml({ ...verslag([]), delen: verslag([]).delen.slice(0, 2) })).not.toContain('<nav');
  });

  it('fetches nothing and runs nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(zonderStijl(html)).not.toMatch(/(?:src|href)="(?!#)/u);
  });
});
