import { describe, expect, it } from 'vitest';
import type { Casus, Tijdlijnpunt } from '#shared/domein/casus';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { bouwCasusbeeld } from '#shared/verslagen/casusbeeld';
import type { Bladzijde, Blok } from '#shared/verslagen/model';
import { leesPdf, type GelezenPdf } from '../../tests/materiaal/lees-pdf.ts';
import { bronpad } from '../bronnen.ts';
import { MARGE, PAGINA } from './opmaak.ts';
import { zetPdfHier } from './pdf.ts';

const LANG_WOORD = 'woonachterstandsplaatsing'.repeat(12);
const ALINEA = 'Vrijdagmiddag liep het thuis hoog op. Elke plek die we belden vroeg een eigen intake, en na vijf uur kon niemand nog beslissen over het geld. ';

const punt = (nummer: number, wat = `Gebeurtenis nummer ${nummer}, met genoeg woorden voor twee regels`): Tijdlijnpunt => ({
  id: `p${nummer}`,
  wanneer: nummer === 7 ? '' : `${2018 + Math.floor(nummer / 6)}-${String(1 + (nummer % 12)).padStart(2, '0')}`,
  tot: nummer % 5 === 1 ? `${2020 + Math.floor(nummer / 6)}` : '',
  loopt: nummer === 12,
  wat,
  aard: (['positief', 'negatief', 'neutraal'] as const)[nummer % 3] ?? 'neutraal',
  bron: 'wijkcoach',
  leefgebied: ['wonen', 'school', ''][nummer % 3] ?? '',
  andereKijk: [],
});

function beeld(tekst: string, tijdlijn: readonly Tijdlijnpunt[]): Bladzijde {
  const casus: Pick<Casus, 'code' | 'kern' | 'casusbeeld' | 'tijdlijn'> = { code: 'WS-2026-001', kern: tekst.slice(0, 300), casusbeeld: { situatie: tekst, verloop: tekst, stemJeugdigeEnOuders: tekst, watHielp: tekst }, tijdlijn };
  return bouwCasusbeeld({ casus, regionaam: 'RET Waterstreek', onderwerp: tekst.slice(0, 300), datum: '2026-03-12', gemaaktOp: 0, leefgebieden: STANDAARD_REGIO.leefgebieden, namen: { deelnemers: [], genoemden: [] } });
}

async function zet(model: Bladzijde): Promise<{ readonly bladzijden: number; readonly pdf: GelezenPdf }> {
  const { pdf, bladzijden } = await zetPdfHier(model, bronpad('lettertypen'));
  const gelezen = await leesPdf(pdf);
  expect(gelezen.paginas).toHaveLength(bladzijden);
  for (const { tekst, x, y, breedte } of gelezen.paginas.flatMap(({ woorden }) => woorden)) {
    expect(x, tekst).toBeGreaterThanOrEqual(MARGE.links - 1);
    expect(x + breedte, tekst).toBeLessThanOrEqual(PAGINA.breedte - MARGE.rechts + 1);
    expect(y, tekst).toBeGreaterThan(20);
  }
  return { bladzijden, pdf: gelezen };
}

describe('a casusbeeld on paper', { timeout: 60_000 }, () => {
  it('is one page, with its code as title and never a spread', async () => {
    const { bladzijden, pdf } = await zet(beeld(ALINEA, [punt(1), punt(2), punt(3), punt(4), punt(5)]));
    expect(bladzijden).toBe(1);
    expect(pdf).toMatchObject({ taal: 'nl-NL', toontTitel: true, info: { Title: 'Casusbeeld WS-2026-001' } });
    expect(pdf.paginaschikking).not.toBe('TwoPageRight');
    expect(pdf.bladwijzers).toEqual(['WS-2026-001', '  Situatie', '  Verloop', '  Tijdlijn', '  Stem van jeugdige en ouders', '  Wat hielp']);
    expect(pdf.paginas[0]?.tekst).toContain('pagina 1 van 1');
  });

  it('sets what is a little too long smaller, and keeps it on that page', async () => {
    const krap = beeld(ALINEA.repeat(2), [punt(2), punt(5), punt(8)]);
    expect((await zet(krap)).bladzijden).toBe(1);
  });

  it('runs on when it is far too long, with nothing left out', async () => {
    const { bladzijden, pdf } = await zet(beeld(ALINEA.repeat(3), Array.from({ length: 40 }, (_, i) => punt(i))));
    expect(bladzijden).toBeGreaterThan(1);
    const alles = pdf.paginas.map(({ tekst }) => tekst).join(' ');
    for (let i = 0; i < 40; i += 1) expect(alles).toContain(`nummer ${i},`);
  });

  it('breaks words of 300 letters wherever they stand', async () => {
    await zet(beeld(LANG_WOORD, [punt(1, LANG_WOORD), punt(2, LANG_WOORD), punt(3, LANG_WOORD), punt(4, LANG_WOORD)]));
    await zet(beeld(LANG_WOORD, [punt(1, LANG_WOORD)]));
  });

  it('draws no timeline that is higher than a page, and still tells it', async () => {
    const { pdf } = await zet(beeld('', Array.from({ length: 60 }, (_, i) => ({ ...punt(i), id: `p${i}`, wanneer: '2025-03', tot: '' }))));
    expect(pdf.paginas.map(({ tekst }) => tekst).join(' ')).toContain('nummer 59,');
  });
});

it('never makes letters smaller for who reads no reports: it runs on to a next page', async () => {
  const { blokken: _, ...kader } = beeld('', []);
  const blokken = Array.from({ length: 11 }, (): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst: ALINEA.repeat(2) }));
  expect((await zet({ ...kader, blokken })).bladzijden).toBe(1);
  expect((await zet({ ...kader, blokken, letters: 'ruim' })).bladzijden).toBe(2);
});

it('sets lines to write on, and nothing of them is text', async () => {
  const blokken: readonly Blok[] = [{ soort: 'vraag', nummer: 1, vraag: 'Ik bel maandag.', antwoord: [{ soort: 'schrijfruimte', kop: 'Wanneer?', regels: 3 }] }];
  const { pdf } = await zet({ ...beeld('', []), blokken });
  expect(pdf.paginas[0]?.tekst).toMatch(/1 Ik bel maandag\. Wanneer\? WS-2026-001 · casusbeeld/);
});
