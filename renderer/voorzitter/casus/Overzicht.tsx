import { Button } from '@mantine/core';
import { stand, opBelang, toonStand } from '#shared/domein/afspraakstand';
import { ontbreektAanGrondslag } from '#shared/domein/grondslag';
import { telKosten, toonKostentelling } from '#shared/domein/kostentelling';
import { toonDag } from '#shared/domein/tijd';
import { Paneel } from '../../ui/Paneel.tsx';
import { useVandaag } from '../triage/vandaag.ts';
import { Betrokkenenkaart } from './Betrokkenenkaart.tsx';
import type { Deeleigenschappen } from './deel.ts';
import delen from './delen.module.css';
import { nieuwsteEerst } from './notities.ts';
import type { Onderdeel } from './onderdelen.ts';
import { Tijdlijntekening } from './Tijdlijntekening.tsx';
import stijl from './trajectpagina.module.css';

interface Overzichteigenschappen extends Pick<Deeleigenschappen, 'casus' | 'regio'> {
  readonly kies: (onderdeel: Onderdeel) => void;
}

/** Open afspraken that are shown here; the rest stand with the afspraken. */
const MEESTE_AFSPRAKEN = 5;

/** The casus at a glance: who stands around it, what happened, what is open. Everything is changed in its own part. */
export function Overzicht({ casus, regio, kies }: Overzichteigenschappen) {
  const vandaag = useVandaag();
  const { nodig } = ontbreektAanGrondslag(casus, regio);
  const open = opBelang(casus.afspraken).filter(({ status }) => status === 'open');
  const [laatste] = nieuwsteEerst(casus.notities);
  const { wensJeugdige, wensOuders } = casus.aanmelding;
  return (
    <div className={stijl['stapel']}>
      <div className={stijl['naast']}>
        <Paneel titel="Wat er open staat" naastTitel={<Naar onderdeel="afspraken" tekst="Afspraken" kies={kies} />}>
          {nodig.length === 0 ? null : (
            <p className={delen['let']}>
              {nodig[0]} <Naar onderdeel="grondslag" tekst="Grondslag" kies={kies} />
            </p>
          )}
          {open.length === 0 ? <p className="ow-zacht">Geen open afspraken.</p> : null}
          <ul className={delen['regels']}>
            {open.slice(0, MEESTE_AFSPRAKEN).map((afspraak) => (
              <li key={afspraak.id}>
                <strong>{afspraak.wie.trim() === '' ? 'nog geen eigenaar' : afspraak.wie}</strong>: {afspraak.wat}{' '}
                <span className={stand(afspraak, vandaag) === 'te-laat' ? delen['laat'] : 'ow-zacht'}>{toonStand(afspraak, vandaag)}</span>
              </li>
            ))}
          </ul>
          {open.length > MEESTE_AFSPRAKEN ? <p className="ow-zacht">En nog {open.length - MEESTE_AFSPRAKEN}.</p> : null}
        </Paneel>
        {wensJeugdige.trim() === '' && wensOuders.trim() === '' ? null : (
          <Paneel titel="Wat zij zelf willen" naastTitel={<Naar onderdeel="aanmelding" tekst="Aanmelding" kies={kies} />}>
            <dl className={delen['feiten']}>
              {[
                { wie: 'Jeugdige', wens: wensJeugdige },
                { wie: 'Ouders', wens: wensOuders },
              ].map(({ wie, wens }) => (
                <div key={wie}>
                  <dt>{wie}</dt>
                  <dd>{wens.trim() === '' ? 'nog niet bekend' : wens}</dd>
                </div>
              ))}
            </dl>
          </Paneel>
        )}
      </div>
      <Paneel titel="Wie eromheen staan" naastTitel={<Naar onderdeel="betrokkenen" tekst="Betrokkenen" kies={kies} />}>
        {casus.betrokkenen.length === 0 ? <p className="ow-zacht">Nog niemand. Zet ze bij Betrokkenen, te beginnen met het gezin.</p> : <Betrokkenenkaart betrokkenen={casus.betrokkenen} />}
      </Paneel>
      {casus.tijdlijn.length === 0 ? null : (
        <Paneel titel="Wat er gebeurde" naastTitel={<Naar onderdeel="tijdlijn" tekst="Tijdlijn" kies={kies} />}>
          <Tijdlijntekening tijdlijn={casus.tijdlijn} leefgebieden={regio.leefgebieden} />
        </Paneel>
      )}
      {casus.hulp.length === 0 ? null : (
        <Paneel titel="Welke hulp er nu is" naastTitel={<Naar onderdeel="hulp" tekst="Hulp nu" kies={kies} />}>
          <p>{casus.hulp.map(({ wat }) => wat.trim()).filter((wat) => wat !== '').join(' · ')}</p>
          <p>
            Samen per jaar: <strong className="ow-cijfers">{toonKostentelling(telKosten(casus.hulp.map(({ kosten }) => kosten)))}</strong>
          </p>
        </Paneel>
      )}
      {laatste === undefined ? null : (
        <Paneel titel="Laatste notitie" naastTitel={<Naar onderdeel="notities" tekst="Notities" kies={kies} />}>
          <p className="ow-zacht ow-klein">
            {toonDag(laatste.op)}, {laatste.door}
          </p>
          <p className={stijl['notitie']}>{laatste.tekst}</p>
        </Paneel>
      )}
    </div>
  );
}

function Naar({ onderdeel, tekst, kies }: { readonly onderdeel: Onderdeel; readonly tekst: string; readonly kies: (onderdeel: Onderdeel) => void }) {
  return (
    <Button variant="subtle" size="compact-md" aria-label={`Naar ${tekst}`} onClick={() => kies(onderdeel)}>
      {tekst}
    </Button>
  );
}
