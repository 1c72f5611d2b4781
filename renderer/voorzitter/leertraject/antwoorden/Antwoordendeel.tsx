import { useRef, type ReactNode } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import { wieZegt } from '#shared/leertraject/fragmenten-lezen';
import { meetellendeOpdrachten, opVolgorde, verweesdeInzendsels } from '#shared/leertraject/opdrachten';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { useIdplek, usePlek } from '../../navigatie.tsx';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import deelstijl from '../../sessie/voorbereiden/voorbereiden.module.css';
import { useLeertraject, type Leertrajectgebruik } from '../bron/useLeertraject.ts';
import { useTerugfocus } from '../bron/useTerugfocus.ts';
import { useCasuscodes } from '../opdrachten/casuscodes.ts';
import { Herinneringen } from './Herinneringen.tsx';
import { Inleveren } from './Inleveren.tsx';
import { Intypen } from './Intypen.tsx';
import { Kiezen } from './Kiezen.tsx';
import { Mens } from './Mens.tsx';
import { Overzicht } from './Overzicht.tsx';
import { Post } from './Post.tsx';
import { Verweesd } from './Verweesd.tsx';

/** What came back: the files, who answered and who did not, and the answers themselves. */
export function Antwoordendeel() {
  const { sessieId } = useSessie();
  const leertraject = useLeertraject(sessieId);
  const { beeld, fout } = leertraject;
  if (beeld !== null) return <Antwoorden leertraject={leertraject} beeld={beeld} />;
  return fout === null ? <Wachten /> : <Foutmelding fout={fout} opnieuw={() => void leertraject.herlees()} />;
}

/** What of it is looked at. `poststukId`: the file whose text stands beside what is typed. */
type Blik =
  | { readonly soort: 'overzicht' }
  | { readonly soort: 'lees'; readonly opdrachtId: string }
  | { readonly soort: 'typ'; readonly opdrachtId: string; readonly poststukId: string | null }
  | { readonly soort: 'kies'; readonly poststukId: string };

const OVERZICHT: Blik = { soort: 'overzicht' };

/** What is looked at; the same one after a lock. */
function useBlik(): readonly [Blik, (naar: Blik) => void] {
  const [soort, zetSoort] = usePlek<Blik['soort']>('blik', () => 'overzicht', ['overzicht', 'lees', 'typ', 'kies']);
  const [opdrachtId, zetOpdracht] = useIdplek('opdracht');
  const [poststukId, zetPoststuk] = useIdplek('poststuk');
  const zet = (naar: Blik): void => {
    zetSoort(naar.soort);
    zetOpdracht('opdrachtId' in naar ? naar.opdrachtId : null);
    zetPoststuk('poststukId' in naar ? naar.poststukId : null);
  };
  return [blikVan(soort, opdrachtId, poststukId), zet];
}

function blikVan(soort: Blik['soort'], opdrachtId: string | null, poststukId: string | null): Blik {
  if (soort === 'kies' && poststukId !== null) return { soort, poststukId };
  if (soort === 'lees' && opdrachtId !== null) return { soort, opdrachtId };
  return soort === 'typ' && opdrachtId !== null ? { soort, opdrachtId, poststukId } : OVERZICHT;
}

interface Antwoordenprops {
  readonly leertraject: Leertrajectgebruik;
  readonly beeld: NonNullable<Leertrajectgebruik['beeld']>;
}

function Antwoorden({ leertraject, beeld }: Antwoordenprops) {
  const { sessieId, context } = useSessie();
  const { plan } = context;
  const code = useCasuscodes(plan);
  const [blik, setBlik] = useBlik();
  const kader = useRef<HTMLDivElement>(null);
  const onthoudFocus = useTerugfocus(blik.soort !== 'overzicht', kader);
  const kijk = (naar: Blik): void => {
    onthoudFocus();
    setBlik(naar);
  };
  const opdrachten = opVolgorde(beeld.inhoud.opdrachten, plan.casussen);
  // Nobody waits for who was asked about a casus that is not chosen any more; what came in all the same is there.
  const meetellend = opVolgorde(meetellendeOpdrachten(beeld, plan.casussen), plan.casussen);
  const opdrachtVan = (id: string | null) => opdrachten.find((opdracht) => opdracht.id === id);
  const terug = (): void => setBlik(OVERZICHT);
  const wie = (opdrachtId: string): string => {
    const opdracht = opdrachtVan(opdrachtId);
    return opdracht === undefined ? 'iemand die je niet meer vraagt' : `${wieZegt(opdracht)} (${opdrachtcode(code(opdracht.casusId), opdracht.nummer)})`;
  };
  const vooraan = (): ReactNode => {
    switch (blik.soort) {
      case 'overzicht':
        return null;
      case 'kies': {
        const poststuk = beeld.post.find(({ id }) => id === blik.poststukId);
        const opdracht = opdrachtVan(poststuk?.opdrachtId ?? null);
        if (poststuk === undefined || opdracht === undefined) return null;
        return <Kiezen sessieId={sessieId} beeld={beeld} poststuk={poststuk} opdracht={opdracht} code={code(opdracht.casusId)} leertraject={leertraject} terug={terug} />;
      }
      case 'lees': {
        const opdracht = opdrachtVan(blik.opdrachtId);
        if (opdracht === undefined) return null;
        const typ = (): void => setBlik({ soort: 'typ', opdrachtId: opdracht.id, poststukId: null });
        return <Mens sessieId={sessieId} beeld={beeld} opdracht={opdracht} code={code(opdracht.casusId)} leertraject={leertraject} typ={typ} terug={terug} />;
      }
      case 'typ': {
        const opdracht = opdrachtVan(blik.opdrachtId);
        if (opdracht === undefined) return null;
        const bestand = beeld.post.find(({ id }) => id === blik.poststukId) ?? null;
        return <Intypen key={opdracht.id} sessieId={sessieId} beeld={beeld} opdracht={opdracht} code={code(opdracht.casusId)} leertraject={leertraject} bestand={bestand} terug={terug} />;
      }
      default:
        return nooit(blik);
    }
  };
  const inBeeld = vooraan();
  const overzicht = (
    <div className={deelstijl['stapel']}>
      <Inleveren sessieId={sessieId} leertraject={leertraject} wie={wie} />
      <Post
        sessieId={sessieId}
        beeld={beeld}
        leertraject={leertraject}
        opdrachten={opdrachten}
        wie={wie}
        kies={({ id }) => kijk({ soort: 'kies', poststukId: id })}
        typOver={({ id }, opdrachtId) => kijk({ soort: 'typ', opdrachtId, poststukId: id })}
      />
      {meetellend.length === 0 ? (
        <p className="ow-zacht">Schrijf eerst bij Opdrachten vooraf op wie je iets vraagt. Dan zie je hier wie er antwoordde.</p>
      ) : (
        <Overzicht
          beeld={beeld}
          opdrachten={meetellend}
          code={code}
          wijzig={leertraject.wijzig}
          lees={({ id }) => kijk({ soort: 'lees', opdrachtId: id })}
          typ={({ id }) => kijk({ soort: 'typ', opdrachtId: id, poststukId: null })}
        />
      )}
      <Verweesd sessieId={sessieId} inzendsels={verweesdeInzendsels(beeld)} leertraject={leertraject} />
      <Herinneringen sessieId={sessieId} beeld={beeld} plan={plan} opdrachten={meetellend} code={code} leertraject={leertraject} />
    </div>
  );
  // It stays behind what is looked at: the filter, the mail that was open and what was copied are there again.
  return (
    <>
      <div ref={kader} tabIndex={-1} hidden={inBeeld !== null}>
        {overzicht}
      </div>
      {inBeeld}
    </>
  );
}
