import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bestandenVanVector, leesVector, VECTOR } from '../fouten/gegevens-proef.ts';
import { knop, kop, naarAfdeling, veld } from './bediening/basis.ts';
import { eis } from './brug.ts';
import { proefomgeving } from './omgeving.ts';
import { naarLopendeSessie, startOpVoorbeeld } from './voorbeeldkluis.ts';

/* The app opens a kluis that the code of step 1 made: everything is there, a copy is kept, and it goes on from where it was. */

describe('a kluis of the first version', () => {
  const omgeving = proefomgeving();

  it('opens with its casussen, its settings and the session that was under way; the copy can be thrown away', async () => {
    const { wachtzin, records } = await leesVector();
    const gegevensmap = omgeving.gegevensmap();
    const kluis = path.join(gegevensmap, 'kluis');
    cpSync(path.join(VECTOR, 'kluis'), kluis, { recursive: true });

    const { proefapp, pagina } = await startOpVoorbeeld(omgeving, gegevensmap, wachtzin);
    await kop(pagina, 'Vandaag').waitFor();
    expect(await eis(pagina, 'casus.lijst')).toHaveLength(records.filter(({ soort }) => soort === 'casus').length);
    expect(await eis(pagina, 'instellingen.lees')).toMatchObject({ thema: 'donker', autoslotMinuten: 25, eigenRol: 'voorzitter' });
    expect(await eis(pagina, 'kluis.schade')).toEqual([]);
    await naarAfdeling(pagina, 'Casussen');
    await pagina.getByText('TW-2026-014').first().waitFor();
    await naarLopendeSessie(pagina);

    const kopie = await eis(pagina, 'kopie.lees');
    expect(kopie?.map).toBe(`${kluis}-kopie-versie-1`);
    const namen = readdirSync(kopie?.map ?? '', { recursive: true, withFileTypes: true }).filter((deel) => deel.isFile());
    expect(namen).toHaveLength((await bestandenVanVector()).size);
    await naarAfdeling(pagina, 'Instellingen');
    await pagina.getByRole('tab', { name: 'Kluis' }).click();
    await knop(pagina, 'Gooi de kopie weg').click();
    await veld(pagina, /Typ dit woord over/).fill('weggooien');
    await pagina.keyboard.press('Enter');
    await expect.poll(() => existsSync(kopie?.map ?? '')).toBe(false);
    await proefapp.sluit();

    const weer = await startOpVoorbeeld(omgeving, gegevensmap, wachtzin);
    await kop(weer.pagina, 'Vandaag').waitFor();
    expect(await eis(weer.pagina, 'kopie.lees')).toBeNull();
    expect(await eis(weer.pagina, 'casus.lijst')).toHaveLength(records.filter(({ soort }) => soort === 'casus').length);
  });
});
