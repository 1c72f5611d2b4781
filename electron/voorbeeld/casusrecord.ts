import { schemaCasus, type Casus } from '#shared/domein/casus';
import type { Recordopslag } from '../kluis/opslag.ts';

/** @throws as `Recordopslag.lees`, and ZodError when the record holds no casus */
export async function leesRecordCasus(opslag: Recordopslag, id: string): Promise<Casus> {
  return schemaCasus.parse(await opslag.lees(id));
}
