import { writeSync } from 'node:fs';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { ditProces } from '../../electron/kluis/vergrendeling.ts';
import { MET_WACHTZIN, proefomgeving, WACHTZIN } from './kluis-proef.ts';

/*
 * A program that saves without end and says what was acknowledged, to be killed at any moment. Arguments: folder, first
 * number, and `herstelcode` to make herstelcodes instead.
 */

const [, , map = '', begin = '0', taak = ''] = process.argv;
const meld = (wat: string): number => writeSync(1, `${wat}\n`);
const kluis = await Kluis.open(map, MET_WACHTZIN, proefomgeving({ proces: ditProces() }));
meld('open');

async function bewaar(id: string, nummer: number): Promise<void> {
  meld(`begin ${id} ${nummer}`);
  await kluis.bewaar({ id, soort: 'sessie', inhoud: { nummer, tekst: 'x'.repeat(nummer % 3_000) }, regel: { nummer: Math.floor(nummer / 4) } });
  meld(`bewaard ${id} ${nummer}`);
}

for (; taak === 'herstelcode'; ) {
  meld('begin herstelcode');
  meld(`gemaakt ${await kluis.nieuweHerstelcode(WACHTZIN)}`);
}

for (let nummer = Number(begin); ; nummer += 1) {
  await Promise.all(['a', 'b', `n${nummer}`].map((id) => bewaar(id, nummer)));
  if (nummer % 3 === 0) {
    meld(`begin n${nummer} weg`);
    await kluis.vernietig(`n${nummer}`);
    meld(`bewaard n${nummer} weg`);
  }
}
