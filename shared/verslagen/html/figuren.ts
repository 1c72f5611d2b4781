import { nooit } from '../../domein/alleen-lezen.ts';
import { DRIEHOEK_BREEDTE, DRIEHOEK_HOOGTE, DRIEHOEK_LIJN, DRIEHOEK_STREEP, driehoek, oordeelInWoord, WAARDEN, WOORDHOOGTE } from '../../ontwerp/driehoek.ts';
import { MINST } from '../minst.ts';
import type { Driehoek, Figuur, Kaartbeeld, Staven, Tijdlijnbeeld, Trendbeeld } from '../model.ts';
import { AARDWOORDEN } from '../tijdlijn.ts';
import { alsErIs, el, schoon, tabelHtml, tekst } from './markering.ts';

/*
 * Figures as words first: tables and lists hold what is drawn, so that it is read aloud, and pasted into a dossier, whole. Only the
 * waardendriehoek is also drawn, beside its words. The alternative text of a figure is for who cannot have its table: here it would say
 * everything twice.
 */

export function figuurHtml({ bijschrift, beeld }: Figuur): string {
  const onder = alsErIs('figcaption', '', bijschrift);
  switch (beeld.soort) {
    case 'staven':
      return el('figure', {}, `${onder}${stavenTabel(beeld, bijschrift)}`);
    case 'driehoek':
      return el('figure', { class: 'driehoek' }, `${onder}${driehoekTekening(beeld)}${oordelenLijst(beeld)}`);
    case 'tijdlijn':
      return el('figure', {}, `${onder}${tijdlijnLijst(beeld)}`);
    case 'kaart':
      return el('figure', {}, `${onder}${kaartLijst(beeld)}`);
    case 'trend':
      return el('figure', {}, `${onder}${trendTabel(beeld, bijschrift)}`);
    default:
      return nooit(beeld);
  }
}

function stavenTabel({ aslabel, staven }: Staven, naam: string): string {
  const hoogste = Math.max(1, ...staven.map(({ waarde }) => waarde));
  return tabelHtml(naam, '', [tekst(aslabel), 'Hoe vaak'], staven.map(({ label, waarde }) => [tekst(label), `${staaf(waarde / hoogste)}${waarde}`]));
}

/** Width and height of a bar within its cell. */
const STAAF = { breedte: 160, hoogte: 12 } as const;

function staaf(deel: number): string {
  const { breedte, hoogte } = STAAF;
  return `<svg aria-hidden="true" class="staaf" width="${breedte}" height="${hoogte}" viewBox="0 0 ${breedte} ${hoogte}"><rect class="vol" width="${(deel * breedte).toFixed(1)}" height="${hoogte}"></rect></svg>`;
}

/** What is shown for a number that is too small to tell without telling of whom it is. */
const TE_KLEIN = `minder dan ${MINST}`;

function trendTabel({ perioden, reeksen }: Trendbeeld, wat: string): string {
  return tabelHtml(wat, '', ['<span class="onzichtbaar">Waarvan</span>', ...perioden.map(tekst)], reeksen.map(({ naam, waarden }) => [tekst(naam), ...perioden.map((_, plek) => tekst(toonTelling(waarden[plek])))]));
}

function toonTelling(getal: number | null | undefined): string {
  return getal === undefined ? '' : getal === null ? TE_KLEIN : String(getal);
}

function driehoekTekening({ oordelen }: Driehoek): string {
  const delen = driehoek(oordelen).map(({ waarde: naam, woord, vlak, gevuld, gestreept, arcering, vraagteken, label }) =>
    [
      `<path class="${gevuld ? 'vol' : 'leeg'}" d="${vlak}" stroke-width="${DRIEHOEK_LIJN}"${gestreept ? ` stroke-dasharray="${DRIEHOEK_STREEP}"` : ''}></path>`,
      arcering === '' ? '' : `<path class="leeg" d="${arcering}" stroke-width="${DRIEHOEK_LIJN}"></path>`,
      vraagteken === null ? '' : `<text x="${vraagteken.x}" y="${vraagteken.y + 7}" font-size="20">?</text>`,
      `<text x="${label.x}" y="${label.y}" font-size="11">${schoon(naam)}</text>`,
      `<text x="${label.x}" y="${label.y + WOORDHOOGTE}" font-size="11.5">${schoon(woord)}</text>`,
    ].join(''),
  );
  return `<svg aria-hidden="true" width="${DRIEHOEK_BREEDTE}" height="${DRIEHOEK_HOOGTE}" viewBox="0 0 ${DRIEHOEK_BREEDTE} ${DRIEHOEK_HOOGTE}">${delen.join('')}</svg>`;
}

function oordelenLijst({ oordelen }: Driehoek): string {
  return el('ul', {}, WAARDEN.map((naam) => el('li', {}, tekst(`${naam}: ${oordeelInWoord(oordelen[naam])}`))).join(''));
}

function tijdlijnLijst({ leefgebieden, punten }: Tijdlijnbeeld): string {
  const regels = punten.map(({ dag, wat, aard, leefgebied, bron, andereKijk }) => {
    const gebied = leefgebieden.find(({ id }) => id === leefgebied)?.naam ?? '';
    const erbij = [AARDWOORDEN[aard], gebied, bron].filter((woord) => woord !== '').join(', ');
    const kijken = andereKijk.map((kijk) => `<br>${tekst(`Anders gezien: ${kijk}`)}`).join('');
    return el('li', {}, `${el('strong', {}, tekst(dag))} ${tekst(wat)} ${el('span', { class: 'zacht' }, tekst(`(${erbij})`))}${kijken}`);
  });
  return el('ol', { class: 'tijdlijn' }, regels.join(''));
}

function kaartLijst({ kringen }: Kaartbeeld): string {
  const gevuld = kringen.filter(({ mensen }) => mensen.length > 0);
  const kring = ({ naam, mensen }: (typeof gevuld)[number]): string =>
    el('li', {}, `${el('strong', {}, tekst(naam))}${el('ul', {}, mensen.map(({ wie, regie }) => el('li', {}, tekst(regie === '' ? wie : `${wie}, heeft de regie over ${regie}`))).join(''))}`);
  return el('ul', {}, gevuld.map(kring).join(''));
}
