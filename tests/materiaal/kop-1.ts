import { join } from 'node:path';
import { canoniek } from '../../electron/kluis/canoniek.ts';
import { deelsleutel, hmac, sha256, versleutel } from '../../electron/kluis/cryptografie/versleuteling.ts';
import { leesHerstelcode } from '../../electron/kluis/herstelcode.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { leesKop } from '../../electron/kluis/kop.ts';
import type { Kluisomgeving } from '../../electron/kluis/omgeving.ts';
import { ontgrendel, wisOntgrendeld } from '../../electron/kluis/sleuf.ts';
import { maakVoorblad } from '../../electron/kluis/voorblad.ts';
import { wachtzinGeheim } from '../../electron/kluis/wachtzin.ts';
import { proefomgeving } from '../fouten/kluis-proef.ts';

/**
 * Makes a kluis whose header is as version 1 of the format wrote it: slots in which the slot key opens the master key.
 * @returns its herstelcode
 */
export async function maakKop1(map: string, wachtzin: string, omgeving: Kluisomgeving = proefomgeving()): Promise<string> {
  const { bestanden, sleutelafleiding, toeval } = omgeving;
  const { kluis, herstelcode } = await Kluis.maak(map, { naam: 'Vera', wachtzin }, omgeving);
  await kluis.vernietig('sleutelhouders');
  await kluis.sluit();
  const kop = leesKop(await bestanden.lees(join(map, 'kop')), omgeving.profiel.grens);
  const kluisId = Buffer.from(kop.kluisId, 'hex');
  const open = await ontgrendel(kop, 'wachtzin', wachtzinGeheim(wachtzin), sleutelafleiding);
  if (open === null) throw new Error('It opens with its own wachtzin.');
  const sleuven = [];
  for (const [soort, geheim] of [['wachtzin', wachtzinGeheim(wachtzin)], ['herstelcode', leesHerstelcode(herstelcode)]] as const) {
    const [id, zout, nonce] = [toeval(16), toeval(16), toeval(12)];
    const slotsleutel = await sleutelafleiding(geheim, { geheugenKiB: 64, iteraties: 1, zout });
    const verpakt = versleutel(slotsleutel, nonce, Buffer.from(`ontwar/kluis/1/sleuf/${kop.kluisId}/${id.toString('hex')}/${soort}`), open.hoofdsleutel);
    sleuven.push({
      geheugenKiB: 64, id: id.toString('hex'), iteraties: 1, nonce: nonce.toString('hex'), sleutel: verpakt.toString('hex', 0, 32), soort, tag: verpakt.toString('hex', 32), zout: zout.toString('hex'),
    });
  }
  const tekst = Buffer.from(canoniek({ gemaaktOp: kop.gemaaktOp, kluisId: kop.kluisId, sleuven }));
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(tekst.length);
  const begin = Buffer.concat([maakVoorblad('kop', 1), lengte, tekst]);
  const getekend = Buffer.concat([begin, hmac(deelsleutel(open.hoofdsleutel, kluisId, 'kop'), begin)]);
  const bytes = Buffer.concat([getekend, sha256(getekend)]);
  wisOntgrendeld(open);
  for (const naam of ['kop', 'kop.vorige']) {
    const bestand = await bestanden.maak(join(map, naam));
    for (let plek = 0; plek < bytes.length;) plek += await bestand.schrijf(bytes.subarray(plek), plek);
    await bestand.sync();
    await bestand.sluit();
  }
  const handvat = await bestanden.openMap(map);
  await handvat.sync();
  await handvat.sluit();
  return herstelcode;
}
