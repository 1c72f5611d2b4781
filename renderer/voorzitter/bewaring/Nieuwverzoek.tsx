import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Verzoek } from '#shared/bewaring/bewaring';
import { VERZOEKERS, VERZOEKSOORTEN, type Verzoeker, type Verzoeksoort } from '#shared/bewaring/keuzes';
import { ontbreektAanVerzoek } from '#shared/bewaring/verzoek';
import { VERZOEKERWOORDEN, VERZOEKWOORDEN } from '#shared/bewaring/woorden';
import type { Casus } from '#shared/domein/casus';
import { MAX_TEKST } from '#shared/domein/tekstvormen';
import { opsomming } from '#shared/domein/woorden';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import { useOpdracht } from '../brug.ts';
import { useTekstklad } from '../klad/useKlad.ts';
import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import stijl from './bewaring.module.css';
import { Tekort } from './Tekort.tsx';

const UITLEG: Readonly<Record<Verzoeksoort, string>> = {
  inzage: 'Het gezin wil lezen wat er bewaard wordt (AVG artikel 15).',
  correctie: 'Het gezin vindt dat er iets niet klopt of ontbreekt (AVG artikel 16).',
  vernietiging: 'Het gezin wil dat het vernietigd wordt (AVG artikel 17).',
};

interface Nieuwverzoekprops {
  readonly casus: Pick<Casus, 'id' | 'code'>;
  readonly vandaag: string;
  readonly sluit: () => void;
  readonly bewaard: (verzoeken: readonly Verzoek[]) => void;
}

/** What a youth or parent asks: what kind, by whom, and since when the term counts. */
export function Nieuwverzoek({ casus, vandaag, sluit, bewaard }: Nieuwverzoekprops) {
  const [soort, zetSoort] = useState<Verzoeksoort>('inzage');
  const [van, zetVan] = useState<Verzoeker>('ouder');
  const [ontvangenOp, zetOntvangenOp] = useState(vandaag);
  const [vraag, zetVraag] = useTekstklad('nieuw verzoek');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { bezig, fout, voerUit } = useOpdracht('verzoek.bewaar');
  const mist = ontbreektAanVerzoek({ soort, ontvangenOp, vraag }, vandaag);
  const bewaar = async (gebeurtenis: FormEvent): Promise<void> => {
    gebeurtenis.preventDefault();
    zetGeprobeerd(true);
    if (mist.length > 0 || bezig) return;
    const uit = await voerUit({ id: nieuwId(), casusId: casus.id, casuscode: casus.code, soort, van, ontvangenOp, vraag: vraag.trim(), antwoord: null });
    if (!uit.ok) return;
    zetVraag('');
    bewaard(uit.value);
  };
  return (
    <form className={stijl['formulier']} aria-label="Nieuw verzoek" onSubmit={(gebeurtenis) => void bewaar(gebeurtenis)}>
      <div className={stijl['rij']}>
        <NativeSelect
          label="Wat is het verzoek"
          description={UITLEG[soort]}
          data={VERZOEKSOORTEN.map((value) => ({ value, label: VERZOEKWOORDEN[value] }))}
          value={soort}
          onChange={(e) => zetSoort(VERZOEKSOORTEN.find((elk) => elk === e.currentTarget.value) ?? soort)}
        />
        <NativeSelect
          label="Van wie"
          description="Ga na dat het echt van deze persoon komt."
          data={VERZOEKERS.map((value) => ({ value, label: VERZOEKERWOORDEN[value] }))}
          value={van}
          onChange={(e) => zetVan(VERZOEKERS.find((elk) => elk === e.currentTarget.value) ?? van)}
        />
        <Dagveld label="Ontvangen op" waarde={ontvangenOp} zet={zetOntvangenOp} />
      </div>
      <Textarea
        label="De vraag, in hun woorden"
        description="Schrijf geen namen op: het verzoek blijft bewaard als de casus er niet meer is."
        autosize
        minRows={2}
        maxLength={MAX_TEKST}
        value={vraag}
        onChange={(e) => zetVraag(e.currentTarget.value)}
      />
      {geprobeerd && mist.length > 0 ? <Tekort>Vul nog aan: {opsomming(mist)}.</Tekort> : null}
      {fout === null ? null : <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Button type="submit" loading={bezig}>
          Verzoek vastleggen
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            zetVraag('');
            sluit();
          }}
        >
          Toch niet
        </Button>
      </div>
    </form>
  );
}
