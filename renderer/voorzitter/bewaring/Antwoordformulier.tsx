import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Verzoek } from '#shared/bewaring/bewaring';
import { VERZOEKUITKOMSTEN, type Verzoekuitkomst } from '#shared/bewaring/keuzes';
import { ontbreektAanAntwoord } from '#shared/bewaring/verzoek';
import { UITKOMSTWOORDEN } from '#shared/bewaring/woorden';
import { MAX_TEKST } from '#shared/domein/tekstvormen';
import { opsomming } from '#shared/domein/woorden';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useOpdracht } from '../brug.ts';
import { useKlad } from '../klad/useKlad.ts';
import { isTekst } from '../klad/vormen.ts';
import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import stijl from './bewaring.module.css';
import { Tekort } from './Tekort.tsx';

interface Antwoordformulierprops {
  readonly verzoek: Verzoek;
  readonly vandaag: string;
  readonly sluit: () => void;
  readonly bewaard: (verzoeken: readonly Verzoek[]) => void;
}

/** What was answered to the family. It can be corrected until the kluis locks, and stays as it is from then on. */
export function Antwoordformulier({ verzoek, vandaag, sluit, bewaard }: Antwoordformulierprops) {
  const [uitkomst, zetUitkomst] = useState<Verzoekuitkomst>(verzoek.antwoord?.uitkomst ?? 'toegewezen');
  const [op, zetOp] = useState(verzoek.antwoord?.op ?? vandaag);
  const eerder = verzoek.antwoord?.toelichting ?? '';
  const [toelichting, zetToelichting] = useKlad(`antwoord ${verzoek.id}`, eerder, isTekst);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fout, voerUit } = useOpdracht('verzoek.bewaar');
  const antwoord = { uitkomst, op, toelichting: toelichting.trim() };
  const mist = ontbreektAanAntwoord(antwoord, verzoek.ontvangenOp, vandaag);
  const bewaar = async (gebeurtenis: FormEvent): Promise<void> => {
    gebeurtenis.preventDefault();
    zetGeprobeerd(true);
    if (mist.length > 0 || bezig) return;
    const uit = await voerUit({ ...verzoek, antwoord });
    if (!uit.ok) return;
    zetToelichting(eerder);
    bewaard(uit.value);
  };
  return (
    <form className={stijl['formulier']} aria-label="Antwoord" onSubmit={(gebeurtenis) => void bewaar(gebeurtenis)}>
      <div className={stijl['rij']}>
        <NativeSelect
          label="Het verzoek is"
          data={VERZOEKUITKOMSTEN.map((value) => ({ value, label: UITKOMSTWOORDEN[value].toLowerCase() }))}
          value={uitkomst}
          onChange={(e) => zetUitkomst(VERZOEKUITKOMSTEN.find((elk) => elk === e.currentTarget.value) ?? uitkomst)}
        />
        <Dagveld label="Antwoord gegeven op" waarde={op} zet={zetOp} />
      </div>
      <Textarea
        label="Toelichting"
        description="Wat je het gezin hebt laten weten. Zeg je (deels) nee, schrijf dan op waarom, en wijs op de klacht bij de Autoriteit Persoonsgegevens."
        autosize
        minRows={3}
        maxLength={MAX_TEKST}
        value={toelichting}
        onChange={(e) => zetToelichting(e.currentTarget.value)}
      />
      {geprobeerd && mist.length > 0 ? <Tekort>Vul nog aan: {opsomming(mist)}.</Tekort> : null}
      {fout === null ? null : <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Button type="submit" loading={bezig}>
          Antwoord bewaren
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            zetToelichting(eerder);
            sluit();
          }}
        >
          Toch niet
        </Button>
      </div>
    </form>
  );
}
