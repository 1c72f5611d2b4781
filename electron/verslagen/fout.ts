import { OntwarFout } from '#shared/contract/fouten';

/** Apart from the making of PDFs, so that who only reports the failure need not load all of that. */
export function verslagMislukt(oorzaak: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'VERSLAG_MISLUKT',
      watGebeurde: 'Het verslag kon niet worden gemaakt.',
      watVeilig: 'Alles wat in de sessie is opgeschreven staat nog veilig in de kluis.',
      watNu: 'Probeer het opnieuw. Lukt het weer niet, sluit Ontwar dan af en start het opnieuw.',
    },
    oorzaak,
  );
}

/** What is kept of a version is not what was kept then. */
export function versieBeschadigd(oorzaak: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'RECORD_BESCHADIGD',
      watGebeurde: 'Deze versie is niet meer wat ze was toen ze werd gemaakt: haar kenmerk klopt niet.',
      watVeilig: 'Ontwar geeft haar niet uit. Wat nu in de kluis staat, is er nog, en andere versies ook.',
      watNu: 'Haal de casus of bijeenkomst terug uit een back-up.',
    },
    oorzaak,
  );
}
