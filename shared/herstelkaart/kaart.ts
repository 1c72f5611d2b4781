import { toonDag } from '../domein/tijd.ts';
import type { Herstelkaart } from '../verslagen/model.ts';

export interface Kaartgegevens {
  /** Groups of four, with a hyphen between them. */
  readonly herstelcode: string;
  readonly kluismap: string;
  /** Epoch ms. */
  readonly gemaaktOp: number;
}

/** What stands on the card with the herstelcode, on paper and in the PDF alike. No name: who finds it need not know whose it is. */
export function bouwHerstelkaart({ herstelcode, kluismap, gemaaktOp }: Kaartgegevens): Herstelkaart {
  return {
    vorm: 'herstelkaart',
    taal: 'nl-NL',
    titel: 'Herstelkaart',
    voet: 'Alles boven deze lijn is de kaart. De rest van het blad kan weg.',
    gemaaktOp,
    wat: 'Met deze code gaat de kluis van Ontwar open als een wachtzin vergeten is. Wie deze kaart en de laptop heeft, kan alles lezen wat erin staat.',
    groepen: herstelcode.split('-'),
    tekens: 'Er komt geen letter O, I, L of U in voor: wat daarop lijkt, is een cijfer.',
    feiten: [
      { naam: 'Gemaakt op', waarde: toonDag(gemaaktOp) },
      { naam: 'Kluis', waarde: kluismap },
    ],
    delen: [
      { kop: 'Zo gebruik je de kaart', regels: ['Start Ontwar op de laptop met de kluis.', 'Kies “Wachtzin kwijt? Gebruik je herstelcode”.', 'Typ de zeven groepjes over. Kies daarna bij Instellingen een nieuwe wachtzin.'] },
      { kop: 'Zo bewaar je de kaart', regels: ['Op papier, achter slot, en niet bij de laptop.', 'Maak er geen foto van en bewaar geen bestand.', 'Komt er een nieuwe code, versnipper dan deze kaart: die opent niets meer.'] },
    ],
  };
}

/** Without what the code is, so that the name of a file gives nothing away. */
export function herstelkaartBestandsnaam(dag: string): string {
  return `${dag} Ontwar herstelkaart.pdf`;
}
