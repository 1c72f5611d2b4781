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
import { useKlad } from '../klad/useKlad.ts';
import { isAan, isTekst, lijstVan, metVelden } from '../klad/vormen.ts';
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
        <Formulier {...stand.waarde} casusId={casusId} eerste={eerste} begin={inOverleg.filter(({ id }) => id === casusId).map(alsKeuze)} />
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

interface Zittingklad {
  readonly werkvormId: string;
  readonly datum: string;
  readonly aanvang: string;
  readonly plaats: string;
  readonly keuzes: readonly Keuze[];
}

const isZittingklad = metVelden<Zittingklad>({ werkvormId: isTekst, datum: isTekst, aanvang: isTekst, plaats: isTekst, keuzes: lijstVan(metVelden<Keuze>({ id: isTekst, spoed: isAan })) });

interface Formuliereigenschappen {
  readonly alle: readonly Bijeenkomst[];
  readonly inOverleg: readonly Casusinlijst[];
  readonly werkvormen: readonly Werkvorm[];
  readonly eerste: Werkvorm;
  readonly vandaag: string;
  readonly casusId: string | null;
  readonly begin: readonly Keuze[];
}

function Formulier({ alle, inOverleg, werkvormen, eerste, vandaag, casusId, begin }: Formuliereigenschappen) {
  const { ga } = useNavigatie();
  const { minuten } = useRegio();
  const [leeg] = useState((): Zittingklad => ({ werkvormId: eerste.id, ...volgendeZitting(alle, vandaag), plaats: '', keuzes: begin }));
  const [klad, zetKlad] = useKlad(`nieuweZitting/${casusId ?? ''}`, leeg, isZittingklad);
  const zet = (deel: Partial<Zittingklad>): void => zetKlad((vorige) => ({ ...vorige, ...deel }));
  const { plaats } = klad;
  const wanneer = { datum: klad.datum, aanvang: klad.aanvang };
  const werkvorm = werkvormen.find(({ id }) => id === klad.werkvormId) ?? eerste;
  // What was chosen before a lock can have been taken up since.
  const keuzes = klad.keuzes.filter((keuze) => inOverleg.some(({ id }) => id === keuze.id));
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fout, voerUit } = useOpdracht('zitting.maak');
  const mist = ontbreekt({ ...wanneer, keuzes });

  const maak = async (): Promise<void> => {
    zetGeprobeerd(true);
    if (bezig || mist.length > 0) return;
    const antwoord = await voerUit({ werkvormId: werkvorm.id, ...wanneer, plaats: plaats.trim(), casussen: [...keuzes] });
    const sessieId = antwoord.ok ? antwoord.value.sessieIds[0] : undefined;
    if (sessieId === undefined) return;
    zetKlad(leeg);
    ga({ naam: 'sessie', id: sessieId });
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
            onChange={(gebeurtenis) => zet({ werkvormId: gebeurtenis.currentTarget.value })}
          />
        )}
        <div className={stijl['wanneer']}>
          <Dagveld label="Datum" waarde={wanneer.datum} zet={(datum) => zet({ datum })} />
          <Uurveld label="Aanvang" waarde={wanneer.aanvang} zet={(aanvang) => zet({ aanvang })} />
          <TextInput label="Plaats" placeholder="gemeentehuis, of digitaal" value={plaats} onChange={(gebeurtenis) => zet({ plaats: gebeurtenis.currentTarget.value })} />
        </div>
      </Paneel>
      <Zittingcasussen
        casussen={inOverleg}
        alle={alle}
        keuzes={keuzes}
        zet={(nieuw) => zet({ keuzes: nieuw })}
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
