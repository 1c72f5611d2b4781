import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tweeGroepen } from '../materiaal/werkvormen.ts';
import { vertrekVan } from './bediening/stuk.ts';
import { eis, PROEFWACHTZIN, roep } from './brug.ts';
import { omringendeMap, proefomgeving, type Proefapp } from './omgeving.ts';

/*
 * The app makes no connection: every system call with which a process of it could reach another machine is watched,
 * and Chromium's own log of the network is read, while somebody makes a kluis, leads a session and saves its verslag.
 */

const omgeving = proefomgeving();

/** A short session, the verslag and the lock, as the windows ask for them. */
async function gebruik(proef: Proefapp): Promise<void> {
  const pagina = await proef.eersteVenster();
  await eis(pagina, 'kluis.maak', { naam: 'Anouk', wachtzin: PROEFWACHTZIN });
  const casus = await eis(pagina, 'casus.maak', { code: 'WS-2026-001', aanmelding: false });
  const { id } = await eis(pagina, 'sessie.maak', { werkvormId: 'leersessie' });
  await eis(pagina, 'sessie.stuur', { id, opdracht: { type: 'plan.wijzig', plan: { ...tweeGroepen, casussen: [{ id: casus.id, code: casus.code }] } } });
  await eis(pagina, 'sessie.stuur', { id, opdracht: { type: 'sessie.start' } });
  await eis(pagina, 'sessie.stuur', { id, opdracht: { type: 'parkeer.zet', regels: [{ id: 'r1', tekst: 'https://example.org', bron: '', vrijgegeven: false }] } });
  await eis(pagina, 'zaal.toon', { beeld: { gordijn: false, titel: 'Leerthema', vraag: 'Wat leren we hiervan?', kolommen: [], klok: null } });
  await (await proef.venster('app://zaal/')).getByText('Wat leren we hiervan?').waitFor();
  while ((await roep(pagina, 'sessie.stuur', { id, opdracht: { type: 'agenda.volgende', reden: 'proef' } })).ok);
  await eis(pagina, 'sessie.stuur', { id, opdracht: { type: 'sessie.sluit' } });
  const verslag = path.join(omringendeMap(proef.gegevensmap), 'verslag.pdf');
  await proef.kiesBijOpslaan(verslag);
  expect(await eis(pagina, 'stuk.bewaar', await vertrekVan(pagina, { soort: 'verslag', sessieId: id }))).toMatchObject({ pad: verslag });
  expect(readFileSync(verslag).subarray(0, 5).toString()).toBe('%PDF-');
  await eis(pagina, 'kluis.opSlot');
  await pagina.getByText('Je kluis is op slot').waitFor();
  // Long enough for what Chromium likes to do once a start is over.
  await pagina.waitForTimeout(3_000);
}

describe('the app', () => {
  it('never connects or sends to another machine, whichever process asks', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const log = path.join(omringendeMap(gegevensmap), 'strace.log');
    const echt = process.env['ONTWAR_ELECTRON'] ?? '';
    const omslag = path.join(omringendeMap(gegevensmap), 'electron-onder-strace.sh');
    writeFileSync(omslag, `#!/bin/sh\nexec strace -f -qq --seccomp-bpf -e trace=connect,sendto,sendmsg,sendmmsg -o '${log}' '${echt}' "$@"\n`);
    chmodSync(omslag, 0o700);
    process.env['ONTWAR_ELECTRON'] = omslag;
    let proef: Proefapp;
    try {
      proef = await omgeving.start({ gegevensmap });
    } finally {
      process.env['ONTWAR_ELECTRON'] = echt;
    }
    await gebruik(proef);
    await proef.sluit();

    const regels = readFileSync(log, 'utf8').split('\n');
    // The watching works: the app did speak to the screen, over a socket of this machine.
    expect(regels.filter((regel) => /connect\(\d+, \{sa_family=AF_UNIX/.test(regel)).length).toBeGreaterThan(0);
    expect(regels.filter((regel) => /sa_family=(?!AF_UNIX|AF_NETLINK|AF_UNSPEC)/.test(regel))).toEqual([]);
  });

  it('has nothing to tell in the log of Chromium\'s network', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const log = path.join(omringendeMap(gegevensmap), 'netlog.json');
    const proef = await omgeving.start({ gegevensmap, args: [`--log-net-log=${log}`, '--net-log-capture-mode=IncludeSensitive'] });
    await gebruik(proef);
    await proef.sluit();

    const tekst = readFileSync(log, 'utf8');
    expect(tekst).toContain('"logEventTypes"');
    const adressen = [...new Set([...tekst.matchAll(/"(?:url|host|address)":"([^"]+)"/g)].map(([, adres]) => adres))];
    expect(adressen).toEqual([]);
  });
});
