import { OntwarFout } from '#shared/contract/fouten';

/** Apart from the making of forms, so that who only reports the failure need not load all of that. */
export function formulierMislukt(oorzaak: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'VERSLAG_MISLUKT',
      watGebeurde: 'Het formulier kon niet worden gemaakt.',
      watVeilig: 'Alles wat je hebt voorbereid staat nog veilig in de kluis.',
      watNu: 'Probeer het opnieuw. Lukt het weer niet, sluit Ontwar dan af en start het opnieuw.',
    },
    oorzaak,
  );
}
