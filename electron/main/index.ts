import { app } from 'electron';
import { bouwpad } from '../bronnen.ts';
import { meldAppSchemaAan } from './beveiliging/appschema.ts';
import { bewaakAllesWatOntstaat, maakVenstersessie } from './beveiliging/index.ts';
import { isEersteExemplaar } from './start/exemplaar.ts';
import { maakGegevensmap } from './start/gegevensmap.ts';
import { kiesMappen } from './start/mappen.ts';
import { leesOmgeving } from './start/omgeving.ts';
import { meld, stopMet, vangOnverwachtOp } from './start/onverwacht.ts';
import { zetSchakelaars } from './start/schakelaars.ts';
import { zonderInhoud } from './start/zonder-inhoud.ts';
import { maakVoorzittervenster, toonPagina } from './vensters/voorzitter.ts';

/*
 * Where the app begins. What must happen before Electron is ready happens here, and the window is shown here; `openOntwar`
 * does the rest. This module and what it imports are kept small: they are all that stands before the first picture.
 */

vangOnverwachtOp();
const omgeving = leesOmgeving();
const mappen = kiesMappen(omgeving);
zetSchakelaars(omgeving);
meldAppSchemaAan();
bewaakAllesWatOntstaat(omgeving);

const bezwaar = maakGegevensmap(mappen.basis);
if (bezwaar !== null) stopMet(bezwaar);
else if (isEersteExemplaar()) app.whenReady().then(() => toonEnOpen()).catch(stopOnvolledig);
else app.exit(0);

/** Chromium starts the page in a process of its own; meanwhile the rest of main is loaded. */
async function toonEnOpen(): Promise<void> {
  const rest = import('./ontwar.ts');
  const basis = { sessie: maakVenstersessie(bouwpad('renderer'), rest), ontwikkelen: omgeving.ontwikkelen };
  const venster = maakVoorzittervenster(basis, mappen.vensterplaats);
  const getoond = toonPagina(venster);
  // Asked here first, so this goes on before a script that waits for the same is handed out.
  const { openOntwar } = await rest;
  openOntwar(omgeving, mappen, { venster, basis, getoond });
}

/** The window is still hidden, and without the rest of main it would stay so. */
function stopOnvolledig(oorzaak: unknown): void {
  meld(zonderInhoud(oorzaak));
  stopMet('Een deel van Ontwar ontbreekt of is beschadigd. Je kluis is niet aangeraakt. Installeer Ontwar opnieuw.');
}
