import { nooit } from '../../domein/alleen-lezen.ts';
import type { Bladzijde, Deel, Herstelkaart, Sessieverslag, Verslagmodel } from '../model.ts';
import { blokkenHtml, feiten } from './blokken.ts';
import { alsErIs, el, maakKoppen, schoon, tekst, type Koppen } from './markering.ts';
import { STIJL } from './stijl.ts';

/*
 * The second output of the report model: one page that a screen reader walks through and that can be pasted into a dossier system.
 * It says what the PDF says in the same order. Nothing in it runs, and nothing is fetched: it works from any disk, offline.
 */

/** From so many parts on the page begins with a list of them. */
const MET_INHOUD = 4;

/** The whole file, UTF-8. The same model gives the same text. */
export function naarHtml(model: Verslagmodel): string {
  switch (model.vorm) {
    case 'verslag':
      return verslag(model);
    case 'bladzijde':
      return bladzijde(model);
    case 'herstelkaart':
      return herstelkaart(model);
    default:
      return nooit(model);
  }
}

function verslag(model: Sessieverslag): string {
  const { omslag, delen } = model;
  const koppen = maakKoppen();
  const lijf = delen.map((deel) => deelHtml(koppen, deel)).join('\n');
  const kop = [
    el('p', { class: 'soort' }, tekst(omslag.soortnaam)),
    alsErIs('p', 'zacht', omslag.onderwerpLabel),
    el('h1', {}, tekst(omslag.onderwerp)),
    alsErIs('p', 'status', omslag.statusregel),
    feiten(omslag.kenmerken),
    alsErIs('p', 'zacht', omslag.voetnoot),
  ].join('\n');
  return pagina(model, kop, koppen, lijf);
}

function deelHtml(koppen: Koppen, { kop, inhoud }: Deel): string {
  const blokken = inhoud.soort === 'doorlopend' ? inhoud.blokken : [...inhoud.links, ...inhoud.rechts];
  return el('section', {}, `${koppen.kop(1, kop.tekst, kop.boven)}\n${blokkenHtml(koppen, blokken)}`);
}

function bladzijde(model: Bladzijde): string {
  const { soortnaam, titel, kenmerken } = model.kop;
  const koppen = maakKoppen();
  const lijf = blokkenHtml(koppen, model.blokken);
  return pagina(model, [alsErIs('p', 'soort', soortnaam), el('h1', {}, tekst(titel)), feiten(kenmerken)].join('\n'), koppen, lijf);
}

function herstelkaart(model: Herstelkaart): string {
  const koppen = maakKoppen();
  const code = el('p', { class: 'uitkomst' }, tekst(model.groepen.join(' ')));
  const delen = model.delen.map(({ kop, regels }) => `${koppen.kop(1, kop)}${el('ol', {}, regels.map((regel) => el('li', {}, tekst(regel))).join(''))}`);
  return pagina(model, [el('h1', {}, tekst(model.titel)), el('p', {}, tekst(model.wat))].join('\n'), koppen, [code, el('p', {}, tekst(model.tekens)), ...delen, feiten(model.feiten)].join('\n'));
}

function pagina({ taal, titel, voet }: Verslagmodel, kop: string, { delen }: Koppen, lijf: string): string {
  const lijst = el('ol', {}, delen.map(({ id, naam }) => el('li', {}, el('a', { href: `#${id}` }, tekst(naam)))).join(''));
  const inhoud = delen.length < MET_INHOUD ? '' : el('nav', { 'aria-label': 'Inhoud' }, `${el('p', { class: 'kop' }, 'Inhoud')}${lijst}`);
  // Past a long list with one key; not selected, so not pasted either.
  const sla = inhoud === '' ? '' : el('a', { class: 'sla', href: '#tekst' }, 'Naar de tekst');
  return `<!doctype html>
<html lang="${schoon(taal)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Ontwar">
<title>${schoon(titel)}</title>
<style>${STIJL}</style>
</head>
<body>
${sla}
<header>
${kop}
</header>
${inhoud}
<main id="tekst" tabindex="-1">
${lijf}
</main>
<footer>${el('p', {}, tekst(voet))}</footer>
</body>
</html>
`;
}
