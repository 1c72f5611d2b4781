import { Button, Tabs } from '@mantine/core';
import { IconCircleCheck, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { toonDag, toonUur } from '#shared/domein/tijd';
import type { Veldsoort, Werkvorm } from '#shared/werkvormen/schema';
import type { Plek, SessieOpdracht } from '#shared/werkvormen/sessie';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { Merk } from '../../../ui/Merk.tsx';
import { meldFout } from '../../../ui/meldingen.tsx';
import { Opvolging } from '../../leertraject/opvolging/Opvolging.tsx';
import { useGevraagdDeel, usePlek } from '../../navigatie.tsx';
import { Gezinsversie } from '../../gezinsversie/Gezinsversie.tsx';
import { Schermkop } from '../../Schermkop.tsx';
import schermstijl from '../../scherm.module.css';
import { Terug } from '../../Terug.tsx';
import type { Schrijfopdracht } from '../bron/klad.ts';
import { useBewaard, useSessie } from '../bron/Sessie.tsx';
import { Groepeninhoud, Groepentab } from '../../groepswerk/Groepentab.tsx';
import { Groepsstrook } from '../../groepswerk/Groepsstrook.tsx';
import { Verschilwaarschuwing } from '../../groepswerk/Verschilwaarschuwing.tsx';
import { Zittingstrook } from '../zitting/Zittingstrook.tsx';
import { Zittingpaneel } from '../zitting/Zittingpaneel.tsx';
import { Enquetedeel } from '../../enquete/Enquetedeel.tsx';
import { Actiepuntenbladen } from './Actiepuntenbladen.tsx';
import { Casusna } from './Casusna.tsx';
import { Nalopen } from './Nalopen.tsx';
import { Verslag } from './Verslag.tsx';
import stijl from './afronden.module.css';

/** What a werkvorm does not ask, has no tab. */
function heeftVeld({ agendapunten }: Werkvorm, soort: Veldsoort): boolean {
  return agendapunten.some((punt) => (punt.soort === 'stap' ? [punt] : punt.stappen).some(({ velden }) => velden.some((veld) => veld.soort === soort)));
}

const TABS = ['nalopen', 'groepen', 'verslag', 'gezin', 'enquete', 'actiepunten', 'opvolging'] as const;
type Tab = (typeof TABS)[number];

/** After the meeting: look it over, close it, see the verslag and save it. A closed session can be opened again. */
export function Afronden() {
  const { sessieId, werkvorm, context, fase, stuur, bron } = useSessie();
  const bewaard = useBewaard();
  const dicht = fase === 'afgesloten';
  const gevraagd = useGevraagdDeel();
  const [tab, setTab] = usePlek<Tab>('tab', () => (gevraagd === 'opvolging' && werkvorm.groepen ? 'opvolging' : gevraagd === 'gezin' ? 'gezin' : dicht || gevraagd === 'verslag' ? 'verslag' : 'nalopen'), TABS);
  // The stand comes as soon as the meeting is closed; what it brought is with the casus when the answer is there.
  const [bezig, setBezig] = useState(false);
  const doe = async (opdracht: Exclude<SessieOpdracht, Schrijfopdracht>): Promise<void> => {
    setBezig(true);
    const antwoord = await stuur(opdracht);
    setBezig(false);
    if (!antwoord.ok) return meldFout(antwoord.fout);
    if (opdracht.type === 'sessie.sluit') setTab('verslag');
  };
  const spring = (naar: Plek): void => void doe({ type: 'agenda.spring', naar });
  const { begonnenOp, afgeslotenOp } = context.klok;
  const metEnquete = heeftVeld(werkvorm, 'enquete');
  const metActiepunten = heeftVeld(werkvorm, 'actiepunten');
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop
        titel={dicht ? werkvorm.naam : `${werkvorm.naam} afronden`}
        boven={<Terug naar="sessies" />}
        status={<Bewaarstatus staat={bewaard} opnieuw={bron.opnieuw} />}
      >
        {dicht ? (
          <Button variant="default" leftSection={<IconLockOpen size={20} aria-hidden="true" />} onClick={() => void doe({ type: 'sessie.heropen' })}>
            Heropen de bijeenkomst
          </Button>
        ) : (
          <Button size="lg" leftSection={<IconCircleCheck size={22} aria-hidden="true" />} onClick={() => void doe({ type: 'sessie.sluit' })}>
            Sluit de bijeenkomst
          </Button>
        )}
      </Schermkop>
      <p className={stijl['onderwerp']}>{context.plan.onderwerp === '' ? werkvorm.naam : context.plan.onderwerp}</p>
      <p className={stijl['wanneer']}>
        <Merk toon={dicht ? 'actief' : 'aandacht'}>{dicht ? 'afgesloten' : 'afronden'}</Merk>
        {begonnenOp !== null && (
          <span className="ow-cijfers">
            {toonDag(begonnenOp)}, begonnen om {toonUur(begonnenOp)} uur{afgeslotenOp !== null && `, afgesloten om ${toonUur(afgeslotenOp)} uur`}
          </span>
        )}
      </p>
      {dicht && !bezig && (
        <div className={stijl['daarna']}>
          {context.plan.casussen.map(({ id }) => (
            <Casusna key={id} casusId={id} />
          ))}
          <Zittingstrook los />
        </div>
      )}
      <Groepsstrook los />
      {werkvorm.groepen && tab !== 'groepen' && <Verschilwaarschuwing naar={() => setTab('groepen')} />}
      <Tabs value={tab} onChange={(gekozen) => setTab(TABS.find((naam) => naam === gekozen) ?? 'nalopen')} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="nalopen" className={stijl['tab'] ?? ''}>
            Nalopen
          </Tabs.Tab>
          {werkvorm.groepen && <Groepentab klasse={stijl['tab'] ?? ''} />}
          <Tabs.Tab value="verslag" className={stijl['tab'] ?? ''}>
            Verslag
          </Tabs.Tab>
          <Tabs.Tab value="gezin" className={stijl['tab'] ?? ''}>
            Gezin
          </Tabs.Tab>
          {metEnquete && (
            <Tabs.Tab value="enquete" className={stijl['tab'] ?? ''}>
              Enquête
            </Tabs.Tab>
          )}
          {metActiepunten && (
            <Tabs.Tab value="actiepunten" className={stijl['tab'] ?? ''}>
              Mijn actiepunten
            </Tabs.Tab>
          )}
          {werkvorm.groepen && (
            <Tabs.Tab value="opvolging" className={stijl['tab'] ?? ''}>
              Opvolging
            </Tabs.Tab>
          )}
        </Tabs.List>
        <Tabs.Panel value="nalopen" className={stijl['paneel'] ?? ''}>
          <div className={stijl['stapel']}>
            <Nalopen spring={dicht ? null : spring} />
            <Zittingpaneel />
          </div>
        </Tabs.Panel>
        {werkvorm.groepen && (
          <Tabs.Panel value="groepen" className={stijl['paneel'] ?? ''}>
            <Groepeninhoud />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="verslag" className={stijl['paneel'] ?? ''}>
          <Verslag />
        </Tabs.Panel>
        <Tabs.Panel value="gezin" className={stijl['paneel'] ?? ''}>
          <Gezinsversie sessieId={sessieId} casussen={context.plan.casussen} />
        </Tabs.Panel>
        {metEnquete && (
          <Tabs.Panel value="enquete" className={stijl['paneel'] ?? ''}>
            <Enquetedeel spring={dicht ? null : spring} />
          </Tabs.Panel>
        )}
        {metActiepunten && (
          <Tabs.Panel value="actiepunten" className={stijl['paneel'] ?? ''}>
            <Actiepuntenbladen />
          </Tabs.Panel>
        )}
        {werkvorm.groepen && (
          <Tabs.Panel value="opvolging" className={stijl['paneel'] ?? ''}>
            <Opvolging />
          </Tabs.Panel>
        )}
      </Tabs>
    </div>
  );
}
