import { OntwarFout } from '#shared/contract/fouten';

/** What is not answered yet. */
export function binnenkort(): never {
  throw new OntwarFout({
    code: 'LEERTRAJECT_NIET_TOEGESTAAN',
    watGebeurde: 'Dit kan Ontwar nog niet.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Werk de app bij en probeer het dan.',
  });
}
