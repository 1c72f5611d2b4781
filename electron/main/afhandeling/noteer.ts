import { OntwarFout, type Fout } from '#shared/contract/fouten';

/**
 * Notes that something left the kluis, after it did.
 * @param toch what a user hears when noting fails: what was written is there all the same
 * @throws OntwarFout that says so, with why it could not be noted among the details
 */
export async function noteerNaSchrijven(noteer: () => Promise<void>, toch: Pick<Fout, 'watGebeurde' | 'watVeilig' | 'watNu'>): Promise<void> {
  try {
    await noteer();
  } catch (fout) {
    if (!(fout instanceof OntwarFout)) throw fout;
    throw new OntwarFout({ ...fout.fout, ...toch, details: [fout.fout.watGebeurde] });
  }
}
