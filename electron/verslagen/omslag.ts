import type { Content, TableCell } from 'pdfmake/interfaces';
import { KNOOP_BREEDTE, KNOOP_HOOGTE, KNOOP_LIJN, knoopPad } from '#shared/ontwerp/knoop';
import type { Kenmerk, Omslag } from '#shared/verslagen/model';
import { bladwijzer, etiket, naametiket } from './kop.ts';
import type { Inhoudsopgave } from './kop.ts';
import { KLEUR, LETTER, PAGINA, regelhoogte, zetsel } from './opmaak.ts';

/** The sign as one stroke, `voortgang` from 0 (tied) to 1 (undone). */
export function knoop(voortgang: number, breedte: number, kleur: string): Content {
  return { svg: `<svg viewBox="0 0 ${KNOOP_BREEDTE} ${KNOOP_HOOGTE}"></svg>`, width: breedte, streek: { pad: padVan(voortgang), kleur, dikte: KNOOP_LIJN, maat: breedte / KNOOP_BREEDTE } };
}

/** The same few come back in every verslag of one werkvorm. */
const PADEN = new Map<number, string>();
const MEESTE_PADEN = 100;

function padVan(voortgang: number): string {
  let pad = PADEN.get(voortgang);
  if (pad === undefined) {
    if (PADEN.size >= MEESTE_PADEN) PADEN.clear();
    PADEN.set(voortgang, (pad = knoopPad(voortgang)));
  }
  return pad;
}

/** The ground of the first page. */
export function omslaggrond(): Content {
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: PAGINA.breedte, h: PAGINA.hoogte, color: KLEUR.papier }] };
}

/** Height in points that holds the facts at the foot of the page, as long as the subject is of a human length. */
const RUIMTE_ONDERWERP = 372;

export function omslagInhoud(inhoud: Inhoudsopgave, omslag: Omslag): Content {
  return {
    stack: [
      { stack: [knoop(0.12, 150, KLEUR.groen)], margin: [-6, 0, 0, 24] },
      {
        table: {
          widths: ['100%'],
          heights: [RUIMTE_ONDERWERP],
          body: [
            [
              {
                stack: [
                  { ...bladwijzer(inhoud, 1, omslag.soortnaam), text: omslag.soortnaam, font: LETTER.kop, ...zetsel('vraag'), color: KLEUR.groen, margin: [0, 0, 0, 30] },
                  etiket(omslag.onderwerpLabel, [0, 0, 0, 8]),
                  { text: omslag.onderwerp, font: LETTER.kop, bold: true, ...grootte(omslag.onderwerp), color: KLEUR.inkt },
                  status(omslag),
                ],
              },
            ],
          ],
        },
        layout: 'noBorders',
      },
      feiten(omslag.kenmerken),
      { text: omslag.voetnoot, ...zetsel('klein'), color: KLEUR.inktZacht, margin: [0, 12, 0, 0] },
    ],
  };
}

/** Longer facts are set as a note. */
const LANG_FEIT = 90;

function grootte(onderwerp: string): { readonly fontSize: number; readonly lineHeight: number } {
  const [fontSize, hoogte] = onderwerp.length <= 100 ? [33, 40] : onderwerp.length <= 200 ? [25, 32] : onderwerp.length <= 400 ? [18, 24] : [12, 16];
  return { fontSize, lineHeight: regelhoogte(fontSize, hoogte) };
}

/** A frame says that this is a concept, a filled one that it is vastgesteld: not only a colour. */
function status({ status: stand, statusregel }: Omslag): Content {
  const vast = stand === 'vastgesteld';
  const rand = vast ? KLEUR.groen : KLEUR.oker;
  return {
    table: { widths: ['auto'], body: [[{ text: statusregel, font: LETTER.kop, ...zetsel('tabel'), color: vast ? KLEUR.opGroen : KLEUR.oker, ...(vast ? { fillColor: KLEUR.groen } : {}) }]] },
    layout: {
      hLineColor: () => rand,
      vLineColor: () => rand,
      hLineWidth: () => 1,
      vLineWidth: () => 1,
      paddingLeft: () => 10,
      paddingRight: () => 10,
      paddingTop: () => 5,
      paddingBottom: () => 3,
    },
    margin: [0, 24, 0, 0],
  };
}

function feiten(kenmerken: readonly Kenmerk[]): Content {
  const rijen = Array.from({ length: Math.ceil(kenmerken.length / 2) }, (_, rij) =>
    [0, 1].map((kolom): TableCell => {
      const kenmerk = kenmerken[rij * 2 + kolom];
      return kenmerk === undefined ? { text: '' } : { stack: [naametiket(kenmerk.naam, [0, 0, 0, 2]), { text: kenmerk.waarde, ...zetsel(kenmerk.waarde.length <= LANG_FEIT ? 'feit' : 'klein'), merk: { rol: 'LBody' } }], merk: { rol: 'LI' } };
    }),
  );
  if (rijen.length === 0) return { text: '' };
  return {
    table: { widths: ['50%', '50%'], body: rijen },
    layout: {
      hLineWidth: (regel) => (regel === 0 ? 1.2 : 0.6),
      hLineColor: (regel) => (regel === 0 ? KLEUR.groen : KLEUR.lijn),
      vLineWidth: () => 0,
      paddingLeft: (kolom) => (kolom === 0 ? 0 : 10),
      paddingRight: () => 10,
      paddingTop: () => 8,
      paddingBottom: () => 6,
    },
    merk: { rol: 'L' },
  };
}
