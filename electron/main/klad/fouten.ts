import { OntwarFout } from '#shared/contract/fouten';

export function kladVanNiets(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Dat waar deze tekst bij hoort, staat niet meer in de kluis.',
    watVeilig: 'De rest van de kluis is niet veranderd.',
    watNu: 'Wil je de tekst houden, kopieer hem dan naar een andere plek.',
  });
}

export function kladTeNieuw(): OntwarFout {
  return new OntwarFout({
    code: 'VERSIE_TE_NIEUW',
    watGebeurde: 'Hier staat nog tekst die met een nieuwere versie van Ontwar is getypt.',
    watVeilig: 'Die tekst staat ongeschonden in de kluis.',
    watNu: 'Verstuur wat je nu typt voordat de kluis op slot gaat, of installeer de nieuwste versie van Ontwar.',
  });
}
