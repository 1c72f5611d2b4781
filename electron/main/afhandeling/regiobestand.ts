import { open } from 'node:fs/promises';
import type { Regio } from '#shared/domein/regio';
import { leesRegiobestand, MAX_REGIOBESTAND } from '#shared/domein/regio-bestand';
import { regiobestandOngeldig, regiobestandOnleesbaar } from './regiofouten.ts';

/** The settings of a region in a file. @throws OntwarFout REGIO_ONGELDIG, LEZEN_MISLUKT */
export async function leesRegioUit(pad: string): Promise<Regio> {
  const gelezen = leesRegiobestand(await leesTekst(pad));
  if (!gelezen.ok) throw regiobestandOngeldig(gelezen);
  return gelezen.regio;
}

/** The text of a file, no more of it than what shows that it is too big. */
async function leesTekst(pad: string): Promise<string> {
  try {
    const bestand = await open(pad);
    try {
      const { bytesRead, buffer } = await bestand.read(Buffer.alloc(MAX_REGIOBESTAND + 1), 0, MAX_REGIOBESTAND + 1, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await bestand.close();
    }
  } catch (oorzaak) {
    throw regiobestandOnleesbaar(oorzaak);
  }
}
