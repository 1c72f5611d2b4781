import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { isodag } from '#shared/domein/tijd';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen, useOpdracht } from '../brug.ts';
import type { Casusinlijst } from '../casussen/zoek.ts';
import { useRegio } from '../instellingen/regio.tsx';
import { useNavigatie } from '../navigatie.tsx';
import { allesBewaard } from '../openstaand.ts';
import { Schermfout } from '../Schermfout.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { Dagveld, Uurveld } from '../sessie/velden/Deeldatumveld.tsx';
import { Terug } from '../Terug.tsx';
import { bijeenkomsten, type Bijeenkomst } from './bijeenkomst.ts';
import { isVoorEen } from './NieuweSessie.tsx';
import stijl from './zitting.module.css';
import { Zittingcasussen } from './Zittingcasussen.tsx';
import { minutenPerCasus, ontbreekt, opKeuzevolgorde, volgendeZitting, type Keuze } from './zittingplan.ts';

/** A sitting of the RET: when, where, which casussen and in what order. */
export function NieuweZitting({ casusId }: { readonly casusId: string | null }) {
  const { stand, opnieuw } = useGelezen(async () => {
    await allesBewaard();
    const [sessies, casussen, werkvormen] = await Promise.all([roep('sessie.lijst'), roep('casus.lijst'), roep('werkvorm.lijst')]);
    if (!sessies.ok) return sessies;
    if (!casussen.ok) return casussen;
    if (!werkvormen.ok) return werkvormen;
    const alle = bijeenkomsten(sessies.value);
    const inOverleg = opKeuzevolgorde(
      casussen.value.filter(({ regel }) => regel.stap === 'in-overleg'),
      alle,
    );
    return { ok: true, value: { alle, inOverleg, werkvormen: werkvormen.value.filter(isVoorEen), vandaag: isodag(Date.now()) } };
  });
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Schermfout titel="Nieuwe zitting" fout={stand.fout} opnieuw={opnieuw} />;
  const { werkvormen, inOverleg } = stand.waarde;
  const [eerste] = werkvormen;
  return (
    <div className={schermstijl['scherm']} data-smal>
      <Schermkop titel="Nieuwe zitting" boven={<Terug naar="sessies" />} />
      {eerste === undefined || inOverleg.length === 0 ? (
        <Leeg />
      ) : (
        <Formulier {...stand.waarde} eerste={eerste} begin={inOverleg.filter(({ id }) => id === casusId).map(alsKeuze)} />
      )}
    </div>
  );
}

function alsKeuze({ id, regel }: Casusinlijst): Keuze {
  return { id, spoed: regel.spoed };
}

function Leeg() {
  const { ga } = useNavigatie();
  return (
    <Paneel>
      <LeegScherm
        titel="Neem eerst een casus in overleg"
        uitleg="Een zitting gaat over casussen die in overleg zijn. Dat besluit je bij de triage, op het bord met casussen."
        actie={<Button onClick={() => ga({ naam: 'casussen' })}>Naar de casussen</Button>}
      />
    </Paneel>
  );
}

interface Formuliereigenschappen {
  readonly alle: readonly Bijeenkomst[];
  readonly inOverleg: readonly Casusinlijst[];
  readonly werkvormen: readonly Werkvorm[];
  readonly eerste: Werkvorm;
  readonly vandaag: string;
  readonly begin: readonly Keuze[];
}

function Formulier({ alle, inOverleg, werkvormen, eerste, vandaag, begin }: Formuliereigenschappen) {
  const { ga } = useNavigatie();
  const { minuten } = useRegio();
  const [werkvorm, zetWerkvorm] = useState(eerste);
  const [wanneer, zetWanneer] = useState(() => volgendeZitting(alle, vandaag));
  const [plaats, zetPlaats] = useState('');
  const [keuzes, zetKeuzes] = useState(begin);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fout, voerUit } = useOpdracht('zitting.maak');
  const mist = ontbreekt({ ...wanneer, keuzes });

  const maak = async (): Promise<void> => {
    zetGeprobeerd(true);
    if (bezig || mist.length > 0) return;
    const antwoord = await voerUit({ werkvormId: werkvorm.id, ...wanneer, plaats: plaats.trim(), casussen: [...keuzes] });
    const sessieId = antwoord.ok ? antwoord.value.sessieIds[0] : undefined;
    if (sessieId !== undefined) ga({ naam: 'sessie', id: sessieId });
  };

  return (
    <form
      className={schermstijl['stapel']}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void maak();
      }}
    >
      <Paneel titel="Wanneer en waar">
        {werkvormen.length === 1 ? null : (
          <NativeSelect
            className={stijl['werkvorm'] ?? ''}
            label="Werkvorm"
            value={werkvorm.id}
            data={werkvormen.map(({ id, naam }) => ({ value: id, label: naam }))}
            onChange={(gebeurtenis) => zetWerkvorm(werkvormen.find(({ id }) => id === gebeurtenis.currentTarget.value) ?? eerste)}
          />
        )}
        <div className={stijl['wanneer']}>
          <Dagveld label="Datum" waarde={wanneer.datum} zet={(datum) => zetWanneer((vorige) => ({ ...vorige, datum }))} />
          <Uurveld label="Aanvang" waarde={wanneer.aanvang} zet={(aanvang) => zetWanneer((vorige) => ({ ...vorige, aanvang }))} />
          <TextInput label="Plaats" placeholder="gemeentehuis, of digitaal" value={plaats} onChange={(gebeurtenis) => zetPlaats(gebeurtenis.currentTarget.value)} />
        </div>
      </Paneel>
      <Zittingcasussen
        casussen={inOverleg}
        alle={alle}
        keuzes={keuzes}
        zet={zetKeuzes}
        aanvang={wanneer.aanvang}
        minuten={minutenPerCasus(werkvorm, minuten)}
      />
      {fout === null ? null : <Foutmelding fout={fout} />}
      <div className={stijl['slot']}>
        {/* Above the button, where no notification comes to lie over it. */}
        <p role="status">{geprobeerd && mist.length > 0 ? `Vul nog in: ${mist.join(', ')}.` : ''}</p>
        <Button type="submit" size="lg" loading={bezig}>
          Maak de zitting
        </Button>
      </div>
    </form>
  );
}
