import { app } from 'electron';
import { bewaakAllesWatOntstaat } from './beveiliging/index.ts';
import { meldAppSchemaAan } from './beveiliging/appschema.ts';
import { openOntwar } from './ontwar.ts';
import { isEersteExemplaar } from './start/exemplaar.ts';
import { maakGegevensmap } from './start/gegevensmap.ts';
import { kiesMappen } from './start/mappen.ts';
import { leesOmgeving } from './start/omgeving.ts';
import { stopMet, vangOnverwachtOp } from './start/onverwacht.ts';
import { zetSchakelaars } from './start/schakelaars.ts';

/* Where the app begins. What must happen before Electron is ready happens here; `openOntwar` does the rest. */

vangOnverwachtOp();
const omgeving = leesOmgeving();
const mappen = kiesMappen(omgeving);
zetSchakelaars(omgeving);
meldAppSchemaAan();
bewaakAllesWatOntstaat(omgeving);

const bezwaar = maakGegevensmap(mappen.basis);
if (bezwaar !== null) stopMet(bezwaar);
else if (isEersteExemplaar()) void app.whenReady().then(() => openOntwar(omgeving, mappen));
else app.exit(0);
