import { Button } from '@mantine/core';
import { IconKey, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { toonDag } from '#shared/domein/tijd';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Toets } from '../../ui/Toets.tsx';
import { Vernietigvraag } from '../../ui/Vernietigvraag.tsx';
import { roep, useGelezen } from '../brug.ts';
import schermstijl from '../scherm.module.css';
import { Sleutelhouders } from '../sleutelhouders/Sleutelhouders.tsx';
import { gaOpSlot } from '../slot.ts';
import type { Appinfo } from '../begin.ts';
import stijl from './instellingen.module.css';

/** Where everything lies, and the keys to it. */
export function Kluisdeel({ info, nieuweHerstelcode }: { readonly info: Appinfo; readonly nieuweHerstelcode: () => void }) {
  return (
    <div className={schermstijl['stapel']}>
      <Paneel titel="Jouw kluis">
        <dl className={stijl['feiten']}>
          <dt>Plek</dt>
          <dd className={stijl['pad']}>{info.kluismap}</dd>
          <dt>Versie van Ontwar</dt>
          <dd className="ow-cijfers">{info.versie}</dd>
          {info.zonderSandbox ? (
            <>
              <dt>Beveiliging</dt>
              <dd>Chromium draait zonder sandbox, omdat Ontwar als root vanuit de broncode gestart is. Gebruik dit alleen om te ontwikkelen.</dd>
            </>
          ) : null}
        </dl>
        <div className={stijl['knoppen']}>
          <Button variant="default" leftSection={<IconLock size={20} aria-hidden />} rightSection={<Toets toetsen="Ctrl+L" />} onClick={() => void gaOpSlot()}>
            Nu op slot
          </Button>
          <Button variant="default" leftSection={<IconKey size={20} aria-hidden />} onClick={nieuweHerstelcode}>
            Nieuwe herstelcode maken
          </Button>
        </div>
      </Paneel>
      <Sleutelhouders voorbeeldWachtzin={info.voorbeeldWachtzin} nieuweHerstelcode={nieuweHerstelcode} />
      <Kopie />
    </div>
  );
}

/** The kluis as it was before a newer Ontwar brought it up to date. It goes when the user says so, and not by itself. */
function Kopie() {
  const { stand, opnieuw } = useGelezen(() => roep('kopie.lees'));
  const [vraagt, zetVraagt] = useState(false);
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} />;
  if (stand.toestand === 'laden' || stand.waarde === null) return null;
  const { map, gemaaktOp } = stand.waarde;
  return (
    <Paneel titel="Kopie van voor de laatste vernieuwing">
      <p>
        Op {toonDag(gemaaktOp)} is je kluis bijgewerkt voor een nieuwe versie van Ontwar. Daarvoor is eerst een kopie gemaakt. Klopt alles nog, dan kun je
        die weggooien.
      </p>
      <p className={stijl['let']}>
        <strong>Let op:</strong> wat je sindsdien vernietigt, staat nog wel in deze kopie. Die is versleuteld en gaat open met je wachtzin.
      </p>
      <dl className={stijl['feiten']}>
        <dt>Plek</dt>
        <dd className={stijl['pad']}>{map}</dd>
      </dl>
      <Button variant="default" onClick={() => zetVraagt(true)}>
        Gooi de kopie weg
      </Button>
      <Vernietigvraag
        open={vraagt}
        titel="Kopie weggooien"
        uitleg="De kopie verdwijnt voorgoed van deze laptop. Je kluis zelf blijft zoals hij is."
        overtypen="weggooien"
        overtyplabel="Typ dit woord over"
        sluit={() => zetVraagt(false)}
        vernietig={async () => {
          const antwoord = await roep('kopie.gooiWeg');
          if (!antwoord.ok) return antwoord.fout;
          meld('De kopie is weg.');
          zetVraagt(false);
          opnieuw();
          return null;
        }}
      />
    </Paneel>
  );
}
