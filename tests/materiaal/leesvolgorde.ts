import { heeftInhoudsbladzijde } from '../../electron/verslagen/inhoudsbladzijde.ts';
import { maakKaartvlak } from '../../electron/verslagen/kaartvlak.ts';
import { ZETBREEDTE } from '../../electron/verslagen/opmaak.ts';
import { nooit } from '../../shared/domein/alleen-lezen.ts';
import { MINST } from '../../shared/verslagen/minst.ts';
import type { Blok, Deel, Figuur, Kenmerk, Kop, Sessieverslag, Verslagmodel } from '../../shared/verslagen/model.ts';

/* In which order a paper is read: all words of its model, one after the other. Written apart from what sets it, to hold that against. */

export function leesvolgorde(model: Verslagmodel): readonly string[] {
  switch (model.vorm) {
    case 'verslag': {
      const { soortnaam, onderwerpLabel, onderwerp, statusregel, kenmerken, voetnoot } = model.omslag;
      return [soortnaam, onderwerpLabel, onderwerp, statusregel, ...kenmerken.flatMap(paar), voetnoot, ...inhoud(model), ...model.delen.flatMap(deel)];
    }
    case 'bladzijde':
      return [model.kop.soortnaam, model.kop.titel, ...model.kop.kenmerken.flatMap(paar), ...model.blokken.flatMap(blok)];
    case 'herstelkaart':
      return [
        model.titel,
        model.wat,
        ...model.groepen.flatMap((groep, nummer) => [String(nummer + 1), groep]),
        model.tekens,
        ...model.delen.flatMap(({ kop: tekst, regels }) => [tekst, ...regels.flatMap((regel, nummer) => [`${nummer + 1}.`, regel])]),
        ...model.feiten.flatMap(paar),
      ];
    default:
      return nooit(model);
  }
}

/** The contents of a long one: of each part the line above its title, and the title. */
function inhoud(model: Sessieverslag): readonly string[] {
  return heeftInhoudsbladzijde(model) ? ['Inhoud', ...model.delen.flatMap(({ kop: titel }) => kop(titel))] : [];
}

function deel({ kop: titel, inhoud: van }: Deel): readonly string[] {
  return [...kop(titel), ...(van.soort === 'doorlopend' ? van.blokken : [...van.links, ...van.rechts]).flatMap(blok)];
}

function kop({ boven = '', tekst }: Kop): readonly string[] {
  return [boven, tekst];
}

function paar({ naam, waarde }: Kenmerk): readonly string[] {
  return [naam, waarde];
}

/** Facts that are too long to stand beside others come after those. */
const KORT = 48;

function feiten(paren: readonly Kenmerk[]): readonly string[] {
  return [...paren.filter(({ waarde }) => waarde.length <= KORT), ...paren.filter(({ waarde }) => waarde.length > KORT)].flatMap(paar);
}

function blok(van: Blok): readonly string[] {
  switch (van.soort) {
    case 'kop':
      return kop(van);
    case 'alinea':
      return [van.tekst];
    case 'lijst':
      return van.punten.flatMap(({ tekst, bron }) => [tekst, van.vorm === 'vragen' ? '' : bron]);
    case 'vraag':
      return [van.nummer === null ? '' : String(van.nummer), van.vraag, ...van.antwoord.flatMap(blok)];
    case 'kolommen':
      return van.kolommen.flatMap((kolom) => [kolom.kop, ...kolom.blokken.flatMap(blok)]);
    case 'tabel':
      return [van.bijschrift, ...van.kolommen.map((kolom) => kolom.kop), ...van.rijen.flat()];
    case 'citaten':
      return van.citaten.flatMap(({ tekst, keer, bron }) => [tekst, keer === 1 ? '' : `${keer} keer`, bron]);
    case 'kenmerken':
      return van.vorm === 'cijfers' ? van.paren.flatMap(({ naam, waarde }) => [waarde, naam]) : feiten(van.paren);
    case 'figuur':
      return figuur(van);
    case 'noot':
      return [van.kop, van.tekst];
    case 'uitspraak':
      return [van.etiket, van.kop, van.tekst, ...feiten(van.paren)];
    case 'bijeen':
      return van.blokken.flatMap(blok);
    case 'schrijfruimte':
      return [van.kop];
    default:
      return nooit(van);
  }
}

/** What stands beside the drawing; the drawing itself is its alternative. */
function figuur({ bijschrift, beeld }: Figuur): readonly string[] {
  switch (beeld.soort) {
    case 'staven':
      return [bijschrift];
    case 'driehoek':
      return [];
    case 'tijdlijn':
      return beeld.punten.flatMap(({ dag, wat, bron, andereKijk }, nummer) => [String(nummer + 1), dag, wat, bron, ...andereKijk.map((kijk) => `Anders gezien: ${kijk}`)]);
    case 'kaart': {
      const zin = 'Een gevuld vierkant: heeft ergens de regie over.';
      // Few people stand in the drawing itself, in words: beside it is only who has regie. Of many it has numbers, and who they are stands beside it.
      const vlak = maakKaartvlak(beeld, ZETBREEDTE);
      const mensen = beeld.kringen.flatMap((kring) => kring.mensen);
      if (vlak?.punten.every(({ regels }) => regels.length > 0) === true) {
        const metRegie = mensen.filter(({ regie }) => regie !== '');
        return [bijschrift, metRegie.length > 0 ? zin : '', ...metRegie.flatMap(({ wie, regie }) => [wie, `regie over ${regie}`])];
      }
      let nummer = 0;
      const lijst = beeld.kringen.flatMap(({ naam, mensen: hier }) => [naam, ...hier.flatMap(({ wie, regie }) => [String((nummer += 1)), wie, regie === '' ? '' : `regie over ${regie}`])]);
      return [bijschrift, zin, ...lijst];
    }
    case 'trend':
      return [bijschrift, 'Wat', 'Lijn', ...beeld.perioden, ...beeld.reeksen.flatMap(({ naam, waarden }) => [naam, ...waarden.map((waarde) => (waarde === null ? `minder dan ${MINST}` : String(waarde)))])];
    default:
      return nooit(beeld);
  }
}
