import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { uurNa } from '#shared/werkvormen/zitting';
import { Merk } from '../../ui/Merk.tsx';
import { Vernietigdialoog } from '../bewaring/Vernietigdialoog.tsx';
import { roep } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import schermstijl from '../scherm.module.css';
import type { Bijeenkomst, Sessie } from './bijeenkomst.ts';
import { Casuscodes } from './Casuscodes.tsx';
import stijl from './sessies.module.css';
import { FASEWOORDEN, toonOnderwerp, toonUren, toonVoortgang, toonWanneer, toonZitting } from './woorden.ts';

interface Sessielijsteigenschappen {
  readonly bijeenkomsten: readonly Bijeenkomst[];
  readonly label: string;
  /** Epoch ms, for how far a sitting is. */
  readonly nu: number;
  /** Present where sessions can also be destroyed; called afterwards. */
  readonly vernietigd?: () => void;
}

/** Sessions, a line each, those of one sitting under one head; pressing a line opens it. */
export function Sessielijst({ bijeenkomsten, label, nu, vernietigd }: Sessielijsteigenschappen) {
  return (
    <ul className={schermstijl['regels']} aria-label={label}>
      {bijeenkomsten.map((bijeen) =>
        bijeen.isZitting ? (
          <Zitting key={bijeen.id} zitting={bijeen} nu={nu} vernietigd={vernietigd} />
        ) : (
          <Regel key={bijeen.id} sessie={bijeen.nu} metFase vernietigd={vernietigd} />
        ),
      )}
    </ul>
  );
}

interface Zittingeigenschappen {
  readonly zitting: Bijeenkomst;
  readonly nu: number;
  readonly vernietigd: (() => void) | undefined;
}

/** A sitting as one block: when, how far it is, and its meetings. */
function Zitting({ zitting, nu, vernietigd }: Zittingeigenschappen) {
  const voortgang = toonVoortgang(zitting, nu);
  const { woord, toon } = FASEWOORDEN[zitting.fase];
  const naam = toonZitting(zitting);
  return (
    <li className={stijl['zitting']}>
      <div className={stijl['zittingkop']}>
        <h3 className={`${stijl['zittingnaam']} ow-cijfers`}>{naam}</h3>
        <Merk toon={toon}>{woord}</Merk>
        {voortgang === '' ? null : <span className={`${stijl['voortgang']} ow-cijfers`}>{voortgang}</span>}
      </div>
      <ul className={stijl['overleggen']} aria-label={naam}>
        {zitting.sessies.map((sessie) => (
          <Regel key={sessie.id} sessie={sessie} metFase={sessie.regel.fase !== zitting.fase || zitting.fase === 'bezig'} vernietigd={vernietigd} />
        ))}
      </ul>
    </li>
  );
}

interface Regeleigenschappen {
  readonly sessie: Sessie;
  /** False where the head of the sitting already says how far it is. */
  readonly metFase: boolean;
  readonly vernietigd: (() => void) | undefined;
}

function Regel({ sessie: { id, regel }, metFase, vernietigd }: Regeleigenschappen) {
  const { ga } = useNavigatie();
  const { woord, toon } = FASEWOORDEN[regel.fase];
  // The subject of a meeting of a sitting is its casus, until the chair writes another.
  const codes = regel.casuscodes.filter((code) => code !== regel.onderwerp);
  return (
    <li className={stijl['rij']}>
      <button type="button" className={`${schermstijl['regel']} ${stijl['sessie']}`} onClick={() => ga({ naam: 'sessie', id })}>
        <span className={stijl['onderwerp']}>
          {toonOnderwerp(regel)} {regel.zitting?.spoed === true ? <Merk toon="aandacht">spoed</Merk> : null}
        </span>
        <span className={stijl['fase']}>{metFase ? <Merk toon={toon}>{woord}</Merk> : null}</span>
        <span className={`${stijl['erbij']} ow-cijfers`}>
          {regel.zitting === null ? toonWanneer(regel) : toonUren({ van: regel.aanvang, tot: uurNa(regel.aanvang, regel.minuten) })} · {regel.werkvorm}
          {codes.length === 0 ? null : ' · '}
          <Casuscodes codes={codes} />
        </span>
      </button>
      {vernietigd === undefined ? null : <Vernietigknop sessie={{ id, regel }} vernietigd={vernietigd} />}
    </li>
  );
}

function Vernietigknop({ sessie: { id, regel }, vernietigd }: { readonly sessie: Sessie; readonly vernietigd: () => void }) {
  const [vraagt, zetVraagt] = useState(false);
  return (
    <>
      <button type="button" className={stijl['weg']} title="Vernietigen" aria-label={`Vernietig sessie: ${toonOnderwerp(regel)}`} onClick={() => zetVraagt(true)}>
        <IconTrash size={20} aria-hidden />
      </button>
      {vraagt ? (
        <Vernietigdialoog
          recordId={id}
          titel="Sessie vernietigen"
          uitleg={`“${toonOnderwerp(regel)}” verdwijnt voorgoed, met alles wat erin is opgeschreven. De casussen blijven. Verslagen die je al bewaarde, blijven ook.`}
          overtypen="vernietig"
          overtyplabel="Typ dit woord over"
          wat="De sessie"
          sluit={() => zetVraagt(false)}
          vernietig={() => roep('sessie.vernietig', { id })}
          klaar={vernietigd}
        />
      ) : null}
    </>
  );
}
