import { bronpad } from '../../electron/bronnen.ts';
import { Bladen } from '../../electron/main/afhandeling/bladen.ts';
import { Casussen } from '../../electron/main/afhandeling/casussen.ts';
import { Enquetes } from '../../electron/main/afhandeling/enquetes.ts';
import { Leertrajecten } from '../../electron/main/afhandeling/leertrajecten.ts';
import { Stukbouwer } from '../../electron/main/stukken/bouwer.ts';
import { Stukdossiers } from '../../electron/main/stukken/dossiers.ts';
import { Stukken, type Stukbronnen } from '../../electron/main/stukken/stukken.ts';
import { Uitgaanden } from '../../electron/main/stukken/uitgaand.ts';
import { Sessieklok } from '../../electron/sessies/sessieklok.ts';
import { Sessies } from '../../electron/sessies/sessies.ts';
import { verslagMislukt, versieBeschadigd } from '../../electron/verslagen/fout.ts';
import { Hashverschil, maakStuk, maakVersie } from '../../electron/verslagen/stukwerk.ts';
import type { Casus } from '../../shared/domein/casus.ts';
import { casusregelVan } from '../../shared/domein/casusregel.ts';
import { nieuweCasus } from '../../shared/domein/leegtraject.ts';
import { STANDAARD_REGIO } from '../../shared/domein/regio-standaard.ts';
import type { Grondslag } from '../../shared/domein/traject.ts';
import { Schijf } from './leertrajectlaptop.ts';
import { proefvorm } from './proefformulier.ts';
import { doorbraak, eenCasus, leersessie } from './werkvormen.ts';

/** 20 March 2026, the day after the meeting. */
export const NA_HET_OVERLEG = Date.parse('2026-03-20T09:00:00Z');

export function grondslag(anders: Partial<Grondslag> = {}): Grondslag {
  return { id: 'g1', persoon: 'jeugdige', soort: 'toestemming', doel: 'bespreken', ontvanger: 'de deelnemers van het overleg', door: 'voorzitter', op: '2026-03-01', hoe: 'mondeling', ingetrokkenOp: '', ...anders };
}

/** A casus with a traject, of a youth of 16 who agreed that it is shared with who is at the table. */
export const CASUS: Casus = {
  ...nieuweCasus('c19', 'WS-2026-019', 0),
  kern: 'Waar kan deze jongere wonen?',
  aanmelding: { ...nieuweCasus('c19', 'WS-2026-019', 0).aanmelding, leeftijd: '16-17' },
  grondslagen: [grondslag()],
  betrokkenen: [{ id: 'w1', naam: 'Sanne de Wit', rol: 'jeugdige', organisatie: '', kring: 'gezin', regie: '', mandaat: '' }],
  levensloop: [{ gebeurtenis: { type: 'meldAan', dag: '2026-03-01' }, naar: 'aangemeld', op: 1, door: 'voorzitter' }],
};

/** Everything that makes stukken of an open kluis, on a disk that outlives it; papers are made in this thread. */
export class Stukkenlaptop {
  readonly schijf: Schijf;
  nu = NA_HET_OVERLEG;
  readonly sessies: Sessies;
  readonly casussen: Casussen;
  readonly leertrajecten: Leertrajecten;
  readonly bladen: Bladen;
  readonly dossiers: Stukdossiers;
  readonly bouwer: Stukbouwer;
  readonly stukken: Stukken;
  readonly uitgaanden: Uitgaanden;
  readonly pdf: Stukbronnen['pdf'];
  /** Called at every paper that is made. */
  bijMaken: () => void = () => undefined;

  constructor(schijf = new Schijf()) {
    this.schijf = schijf;
    const nu = (): number => this.nu;
    let teller = schijf.schijf.size;
    const nieuwId = (): string => `s${(teller += 1)}`;
    this.sessies = new Sessies({ opslag: schijf, klok: new Sessieklok({ wand: nu, monotoon: nu }), nieuwId, werkvormen: [doorbraak, leersessie], regio: () => STANDAARD_REGIO });
    this.casussen = new Casussen({ opslag: schijf, nu, nieuwId, gebruiktIn: () => Promise.resolve([]), prefix: () => 'WS', wie: () => '' });
    this.leertrajecten = new Leertrajecten({ opslag: schijf, sessies: this.sessies, vormen: [proefvorm], nu });
    this.bladen = new Bladen({ sessies: this.sessies, casussen: this.casussen, leertrajecten: this.leertrajecten, regio: () => STANDAARD_REGIO });
    this.dossiers = new Stukdossiers(schijf);
    this.bouwer = new Stukbouwer({ sessies: this.sessies, casussen: this.casussen, bladen: this.bladen, dossiers: this.dossiers, leertrajecten: this.leertrajecten, regio: () => STANDAARD_REGIO, bekend: () => [], nu });
    const lettertypen = bronpad('lettertypen');
    this.pdf = {
      stuk: (taak) => this.#doe(() => maakStuk({ soort: 'stuk', ...taak }, lettertypen)),
      versie: (taak) => this.#doe(() => maakVersie({ soort: 'versie', ...taak }, lettertypen)),
    };
    const enquetes = new Enquetes({ sessies: this.sessies, nieuwId, plaatsTussen: (hoogste) => hoogste });
    this.uitgaanden = new Uitgaanden({ sessies: this.sessies, casussen: this.casussen, leertrajecten: this.leertrajecten, enquetes, dossiers: this.dossiers, pdf: this.pdf, regio: () => STANDAARD_REGIO, bekend: () => [], nu });
    this.stukken = new Stukken({
      bouwer: this.bouwer,
      dossiers: this.dossiers,
      pdf: this.pdf,
      noteer: (casusId, verslag) => this.casussen.wijzig(casusId, (casus) => ({ ...casus, verslagen: [...casus.verslagen, verslag] })),
      nu,
    });
  }

  async bewaarCasus(casus: Casus): Promise<void> {
    await this.schijf.bewaar({ id: casus.id, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
  }

  /** The meeting on that casus; its id. */
  async overleg(casus: Casus = CASUS): Promise<string> {
    await this.bewaarCasus(casus);
    return (await this.sessies.maak({ werkvormId: doorbraak.id, plan: eenCasus })).id;
  }

  async #doe<T>(werk: () => T | Promise<T>): Promise<T> {
    this.bijMaken();
    try {
      return await werk();
    } catch (fout) {
      throw fout instanceof Hashverschil ? versieBeschadigd(fout) : verslagMislukt(fout);
    }
  }
}
