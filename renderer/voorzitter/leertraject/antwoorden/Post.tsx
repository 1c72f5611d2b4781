import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { IconFileExport, IconMail } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { toonDag, toonUur } from '#shared/domein/tijd';
import { telwoord } from '#shared/domein/woorden';
import type { Leertrajectbeeld, Opdracht, Poststuk } from '#shared/leertraject/leertraject';
import { postacties, type Postactie } from '#shared/leertraject/opdrachten';
import { postbericht } from '#shared/leertraject/postwoorden';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { meld } from '../../../ui/meldingen.tsx';
import { roep } from '../../brug.ts';
import { Uitvoer } from '../../uitvoer/Uitvoer.tsx';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './post.module.css';
import { Wegknop } from './Wegknop.tsx';

export interface Postprops {
  readonly sessieId: string;
  readonly beeld: Leertrajectbeeld;
  readonly leertraject: Pick<Leertrajectgebruik, 'voor' | 'wissel' | 'herlees'>;
  readonly opdrachten: readonly Opdracht[];
  readonly wie: (opdrachtId: string) => string;
  /** Lays what this file says beside what there is. */
  readonly kies: (poststuk: Poststuk) => void;
  /** Types the answer in, with the text of the file beside it. */
  readonly typOver: (poststuk: Poststuk, opdrachtId: string) => void;
}

/** The files that were not taken over by themselves, until each is settled. */
export function Post(props: Postprops) {
  const { post } = props.beeld;
  if (post.length === 0) return null;
  return (
    <section className={stijl['post']} aria-labelledby="postkop">
      <h3 id="postkop">{telwoord(post.length, 'bestand wacht op jou', 'bestanden wachten op jou')}</h3>
      <ul>
        {post.map((poststuk) => (
          <Poststukregel key={poststuk.id} {...props} poststuk={poststuk} />
        ))}
      </ul>
    </section>
  );
}

function Poststukregel({ sessieId, beeld, leertraject, opdrachten, wie, kies, typOver, poststuk }: Postprops & { readonly poststuk: Poststuk }) {
  const [fout, setFout] = useState<Fout | null>(null);
  const [bewaart, setBewaart] = useState(false);
  const opdrachtBekend = poststuk.opdrachtId !== null && beeld.inhoud.opdrachten.some(({ id }) => id === poststuk.opdrachtId);
  const bericht = postbericht(poststuk.soort, poststuk.opdrachtId !== null && opdrachtBekend ? wie(poststuk.opdrachtId) : '', poststuk.anders, poststuk.tekst.trim() !== '');
  const gooiWeg = async (): Promise<void> => setFout(await leertraject.wissel(() => roep('opdracht.gooiPostWeg', { sessieId, poststukId: poststuk.id })));
  const bewaar = async (): Promise<boolean> => {
    setBewaart(true);
    const antwoord = await roep('opdracht.bewaarPost', { sessieId, poststukId: poststuk.id });
    setBewaart(false);
    setFout(antwoord.ok ? null : antwoord.fout);
    if (!antwoord.ok || antwoord.value.pad === null) return false;
    meld(`Bewaard: ${antwoord.value.pad}. Dit bestand staat nu ook buiten de kluis.`);
    return true;
  };
  const actie = (soort: Postactie) => {
    switch (soort) {
      case 'wachtwoord':
        return <Wachtwoordvraag key={soort} sessieId={sessieId} poststuk={poststuk} leertraject={leertraject} />;
      case 'kies':
      case 'neem-over':
        return (
          <Button key={soort} size="compact-md" onClick={() => kies(poststuk)}>
            {soort === 'kies' ? 'Leg de antwoorden naast elkaar' : 'Lees wat er staat'}
          </Button>
        );
      case 'typ-over':
      case 'typ-in':
        return <Typover key={soort} knop={soort === 'typ-over' ? 'Typ over' : 'Typ in'} opdrachten={opdrachten} wie={wie} begin={opdrachtBekend ? poststuk.opdrachtId : null} typOver={(id) => typOver(poststuk, id)} />;
      case 'bewaar':
        return (
          <Uitvoer
            key={soort}
            sleutel={`post ${sessieId}`}
            slot="geen"
            knop="Bewaar het bestand buiten de kluis"
            icoon={<IconFileExport size={18} aria-hidden="true" />}
            vorm={{ variant: 'subtle', size: 'compact-md' }}
            uitleg="Het gaat eruit zoals het binnenkwam, met wat de afzender erin schreef."
            bezig={bewaart}
            bewaar={bewaar}
          />
        );
      case 'gooi-weg':
        return <Wegknop key={soort} label="Gooi weg" vraag={poststuk.bewaard ? 'Het bestand gaat voorgoed uit de kluis.' : 'Deze regel gaat weg.'} weg={() => void gooiWeg()} />;
    }
  };
  return (
    <li className={stijl['stuk']}>
      <IconMail size={22} aria-hidden="true" />
      <div className={stijl['lijf']}>
        <p className={stijl['naam']}>
          <strong>{poststuk.bestandsnaam}</strong>
          <span className="ow-zacht ow-klein ow-cijfers">
            {toonDag(poststuk.op)}, {toonUur(poststuk.op)} uur
          </span>
        </p>
        <p>{bericht.gebeurde}</p>
        <p className="ow-zacht">
          {bericht.veilig} {bericht.nu}
        </p>
        <div className={stijl['acties']}>{postacties(opdrachtBekend ? poststuk : { ...poststuk, antwoorden: null }).map(actie)}</div>
        {fout !== null && <Foutmelding fout={fout} />}
      </div>
    </li>
  );
}

function Wachtwoordvraag({ sessieId, poststuk, leertraject }: Pick<Postprops, 'sessieId' | 'leertraject'> & { readonly poststuk: Poststuk }) {
  const [wachtwoord, setWachtwoord] = useState('');
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  const [mis, setMis] = useState(false);
  const probeer = async (e: FormEvent): Promise<void> => {
    e.preventDefault();
    if (wachtwoord === '' || bezig) return;
    setBezig(true);
    setMis(false);
    const antwoord = await leertraject.voor(() => roep('opdracht.leesPost', { sessieId, poststukId: poststuk.id, wachtwoord }));
    setBezig(false);
    setFout(antwoord.ok ? null : antwoord.fout);
    if (!antwoord.ok) return;
    setMis(antwoord.value.soort === 'post' && antwoord.value.waarom === 'op-slot');
    await leertraject.herlees();
  };
  return (
    <form className={stijl['wachtwoord']} onSubmit={(e) => void probeer(e)}>
      <PasswordInput
        label="Wachtwoord van dit bestand"
        autoComplete="off"
        value={wachtwoord}
        error={mis ? 'Met dit wachtwoord gaat het bestand niet open.' : undefined}
        visibilityToggleButtonProps={{ 'aria-label': 'Toon of verberg wat je typt', tabIndex: 0, 'aria-hidden': false }}
        onChange={(e) => setWachtwoord(e.currentTarget.value)}
      />
      <Button type="submit" loading={bezig}>
        Open
      </Button>
      {fout !== null && <Foutmelding fout={fout} />}
    </form>
  );
}

interface Typoverprops {
  readonly knop: string;
  readonly opdrachten: readonly Opdracht[];
  readonly wie: (opdrachtId: string) => string;
  /** Whose it seems to be. */
  readonly begin: string | null;
  readonly typOver: (opdrachtId: string) => void;
}

function Typover({ knop, opdrachten, wie, begin, typOver }: Typoverprops) {
  const [gekozen, setGekozen] = useState('');
  const [vraagt, setVraagt] = useState(false);
  if (opdrachten.length === 0) return null;
  if (begin !== null || !vraagt) {
    return (
      <Button variant={begin === null ? 'subtle' : 'filled'} size="compact-md" onClick={() => (begin === null ? setVraagt(true) : typOver(begin))}>
        {knop}
      </Button>
    );
  }
  return (
    <div className={stijl['typover']}>
      <NativeSelect label="Van wie is het?" autoFocus value={gekozen} data={[{ value: '', label: 'kies' }, ...opdrachten.map(({ id }) => ({ value: id, label: wie(id) }))]} onChange={(e) => setGekozen(e.currentTarget.value)} />
      <Button disabled={gekozen === ''} onClick={() => typOver(gekozen)}>
        {knop}
      </Button>
    </div>
  );
}
