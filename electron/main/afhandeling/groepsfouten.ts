import { OntwarFout } from '#shared/contract/fouten';
import { groepsfout } from '../../groepswerk/fouten.ts';

/* What is said about giving a group along and taking it back, besides what is said about the files. Never a name or text of a casus. */

const NIETS = 'Er is niets veranderd. Alles wat je al had, staat er nog.';

export function tweedeLaptop(): OntwarFout {
  return new OntwarFout({
    code: 'LEERTRAJECT_NIET_TOEGESTAAN',
    watGebeurde: 'Deze leersessie kreeg je zelf van een andere laptop. Een groep meegeven kan alleen daar.',
    watVeilig: NIETS,
    watNu: 'Vraag de facilitator om het groepsbestand te maken.',
  });
}

export function nietMeegekregen(): OntwarFout {
  return new OntwarFout({
    code: 'LEERTRAJECT_NIET_TOEGESTAAN',
    watGebeurde: 'Deze leersessie is op deze laptop gemaakt. Er valt niets terug te geven.',
    watVeilig: NIETS,
    watNu: 'Teruggeven kan bij een leersessie die je met een groepsbestand opende.',
  });
}

export function voorbijeDag(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'De dag waarop het groepsbestand verloopt, is al voorbij of nog niet gekozen.',
    watVeilig: NIETS,
    watNu: 'Kies vandaag of een latere dag.',
  });
}

export function verlopenHier(): OntwarFout {
  return new OntwarFout({
    code: 'BESTAND_VERLOPEN',
    watGebeurde: 'De dag waarop je terug kon geven, is voorbij.',
    watVeilig: 'Alles wat je met de groep opschreef, staat nog op deze laptop.',
    watNu: 'Vraag de facilitator om het groepsbestand opnieuw te maken met een latere dag. Open dat hier: dan kun je teruggeven wat je al hebt.',
  });
}

export function keuzeKanNiet(): OntwarFout {
  return groepsfout('keuze');
}

/** The session was closed: nothing changes in it any more. */
export function nuNietSamen({ fout }: OntwarFout): OntwarFout {
  return new OntwarFout({
    ...fout,
    watGebeurde: 'Deze leersessie is afgesloten. Wat een groep teruggeeft, kan er nu niet bij.',
    watVeilig: NIETS,
    watNu: 'Heropen de leersessie en probeer het opnieuw. Sluit haar daarna weer af.',
  });
}

/** The session has what came back, and the leertraject does not know it yet. Doing it again changes nothing more. */
export function nogNietGenoteerd({ fout }: OntwarFout): OntwarFout {
  return new OntwarFout({
    ...fout,
    watGebeurde: `Het staat in de leersessie, maar is nog niet helemaal bewaard. ${fout.watGebeurde}`,
    watVeilig: 'Er is niets verloren.',
    watNu: `${fout.watNu} Doe het daarna nog een keer: er komt niets dubbel in.`,
  });
}

/** The file that goes back was written, and that could not be noted. */
export function alsStaatHetErToch(fout: unknown): never {
  if (!(fout instanceof OntwarFout)) throw fout;
  throw new OntwarFout({
    ...fout.fout,
    watGebeurde: 'Het bestand staat waar je het wilde, maar Ontwar kon niet opschrijven dat je teruggaf.',
    watVeilig: 'Het bestand is heel: je kunt het naar de facilitator brengen.',
    details: [fout.fout.watGebeurde],
  });
}
