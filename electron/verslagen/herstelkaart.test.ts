import { expect, it } from 'vitest';
import { bouwHerstelkaart } from '#shared/herstelkaart/kaart';
import { leesPdf } from '../../tests/materiaal/lees-pdf.ts';
import { bronpad } from '../bronnen.ts';
import { PAGINA } from './opmaak.ts';
import { maakPdfHier } from './pdf.ts';

const CODE = '7K3M-9QWE-0123-ABCD-EFGH-JKMN-PQRS';
const LANG = `/home/${'een-heel-lange-mapnaam/'.repeat(8)}kluis`;

it('is one page, with the whole code in its text and everything above the line to cut along', async () => {
  const { paginas, info, taal } = await leesPdf(await maakPdfHier(bouwHerstelkaart({ herstelcode: CODE, kluismap: LANG, gemaaktOp: Date.UTC(2026, 2, 12, 12) }), bronpad('lettertypen')));
  expect([paginas.length, taal, info['Title']]).toEqual([1, 'nl-NL', 'Herstelkaart']);
  const tekst = paginas[0]?.tekst ?? '';
  for (const groep of CODE.split('-')) expect(tekst).toContain(groep);
  expect(tekst).toContain('12 maart 2026');
  expect(tekst).toContain('Zo bewaar je de kaart');
  // What tells where to cut stands under the line, and nothing else does.
  expect(paginas[0]?.woorden.filter(({ y, tekst: woord }) => y < PAGINA.hoogte / 2 && !woord.startsWith('Alles boven'))).toEqual([]);
}, 30_000);
