import { Button, TextInput } from '@mantine/core';
import { IconCalendarPlus, IconTrash } from '@tabler/icons-react';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { Bewaarzaak } from '#shared/bewaring/bewaring';
import { BEWAARWOORDEN } from '#shared/bewaring/woorden';
import { beletBijVerlengen } from '#shared/bewaring/zaken';
import { maandenLater } from '#shared/bewaring/termijn';
import { toonDeeldatum } from '#shared/domein/tijd';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { roep, useOpdracht } from '../brug.ts';
import { useTekstklad } from '../klad/useKlad.ts';
import { useNavigatie } from '../navigatie.tsx';
import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import stijl from './bewaring.module.css';
import { Tekort } from './Tekort.tsx';
import { Vernietigdialoog } from './Vernietigdialoog.tsx';

interface Zaakrijprops {
  readonly zaak: Bewaarzaak;
  readonly vandaag: string;
  /** Something was chosen: what is shown is to be fetched anew. */
  readonly gekozen: () => void;
}

/** Something past its term, or about to be, with the two things that can be done: keep it, or destroy it. */
export function Zaakrij({ zaak, vandaag, gekozen }: Zaakrijprops) {
  const { ga } = useNavigatie();
  const { recordId, soort, omschrijving, casuscodes, geslotenOp, bewaarTot, verlenging, gaatMee } = zaak;
  const [reden, zetReden] = useTekstklad(`langer bewaren ${recordId}`);
  const [keuze, zetKeuze] = useState<'geen' | 'bewaren' | 'vernietigen'>(reden === '' ? 'geen' : 'bewaren');
  const bewaarknop = useRef<HTMLButtonElement>(null);
  // Chosen, or not after all: then there is nothing to come back to.
  const klaar = (): void => {
    zetReden('');
    gekozen();
  };
  const isCasus = soort === 'casus-traject' || soort === 'casus-leersessie';
  const codes = isCasus ? '' : casuscodes.join(', ');
  return (
    <li>
      <div className={stijl['zaak']}>
        <div className={stijl['tekst']}>
          <p className={stijl['naamrij']}>
            <strong className={isCasus ? 'ow-cijfers' : undefined}>{omschrijving}</strong>
            <Merk toon={bewaarTot < vandaag ? 'aandacht' : 'neutraal'}>
              {bewaarTot < vandaag ? 'termijn liep tot en met' : 'termijn tot en met'} {toonDeeldatum(bewaarTot)}
            </Merk>
          </p>
          <p className="ow-zacht">
            {[BEWAARWOORDEN[soort], codes, `${soort === 'casus-leersessie' ? 'laatst gebruikt' : 'afgesloten'} op ${toonDeeldatum(geslotenOp)}`].filter((deel) => deel !== '').join(' · ')}
            {gaatMee.length === 0 ? '' : ` · met ${gaatMee.length === 1 ? '1 sessie' : `${gaatMee.length} sessies`}`}
          </p>
          {verlenging === null ? null : (
            <p className="ow-zacht">
              Langer bewaard tot en met {toonDeeldatum(verlenging.tot)}: {verlenging.reden}
            </p>
          )}
        </div>
        <div className={stijl['knoppen']}>
          <Button ref={bewaarknop} variant="default" leftSection={<IconCalendarPlus size={20} aria-hidden />} aria-expanded={keuze === 'bewaren'} aria-label={`Bewaren: ${omschrijving}`} onClick={() => zetKeuze(keuze === 'bewaren' ? 'geen' : 'bewaren')}>
            Bewaren
          </Button>
          <Button variant="default" leftSection={<IconTrash size={20} aria-hidden />} aria-label={`Vernietigen: ${omschrijving}`} onClick={() => zetKeuze('vernietigen')}>
            Vernietigen
          </Button>
          <Button variant="subtle" aria-label={`Bekijken: ${omschrijving}`} onClick={() => ga({ naam: isCasus ? 'casus' : 'sessie', id: recordId })}>
            Bekijken
          </Button>
        </div>
      </div>
      {keuze === 'bewaren' ? <Verlengen
          zaak={zaak}
          vandaag={vandaag}
          reden={reden}
          zetReden={zetReden}
          sluit={() => {
            zetReden('');
            zetKeuze('geen');
            bewaarknop.current?.focus();
          }}
          gekozen={klaar}
        /> : null}
      {keuze === 'vernietigen' ? (
        <Vernietigdialoog
          recordId={recordId}
          titel={isCasus ? `Casus ${omschrijving} vernietigen` : 'Sessie vernietigen'}
          uitleg={`${isCasus ? `Casus ${omschrijving}` : `“${omschrijving}”`} verdwijnt voorgoed uit je kluis, met alles wat erin is opgeschreven. Ook wij kunnen het niet terughalen. In een back-up kan het nog een tijd staan: Ontwar vertelt je straks tot wanneer. Verslagen die je al bewaarde${isCasus ? ' en verzoeken van het gezin' : ''} blijven bestaan.`}
          overtypen={isCasus ? omschrijving : 'vernietig'}
          overtyplabel={isCasus ? 'Typ de casuscode over' : 'Typ dit woord over'}
          wat={isCasus ? `Casus ${omschrijving}` : 'De sessie'}
          sluit={() => zetKeuze('geen')}
          vernietig={() => roep('bewaring.vernietig', { recordId })}
          klaar={klaar}
        />
      ) : null}
    </li>
  );
}

interface Verlengprops extends Zaakrijprops {
  readonly reden: string;
  readonly zetReden: (reden: string) => void;
  readonly sluit: () => void;
}

function Verlengen({ zaak, vandaag, reden, zetReden, sluit, gekozen }: Verlengprops) {
  const [tot, zetTot] = useState(() => maandenLater(vandaag, 12));
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const kop = useId();
  const { bezig, fout, voerUit } = useOpdracht('bewaring.verleng');
  const belet = beletBijVerlengen(zaak, tot, reden, vandaag);
  const bewaar = async (gebeurtenis: FormEvent): Promise<void> => {
    gebeurtenis.preventDefault();
    zetGeprobeerd(true);
    if (belet !== '' || bezig) return;
    const antwoord = await voerUit({ recordId: zaak.recordId, tot, reden });
    if (!antwoord.ok) return;
    meld(`${zaak.omschrijving} wordt bewaard tot en met ${toonDeeldatum(tot)}.`);
    gekozen();
  };
  return (
    <form className={stijl['formulier']} aria-labelledby={kop} onSubmit={(gebeurtenis) => void bewaar(gebeurtenis)}>
      <p id={kop}>
        <strong>Langer bewaren</strong>
      </p>
      <p className="ow-zacht">Langer bewaren mag als daar een reden voor is, zoals een klacht of een nieuwe vraag. De reden blijft staan.</p>
      <div className={stijl['rij']}>
        <TextInput label="Waarom" placeholder="bv. er loopt een klacht" autoFocus={reden === ''} maxLength={500} value={reden} onChange={(e) => zetReden(e.currentTarget.value)} />
        <Dagveld label="Bewaren tot en met" waarde={tot} zet={zetTot} />
      </div>
      {geprobeerd && belet !== '' ? <Tekort>{belet}</Tekort> : null}
      {fout === null ? null : <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Button type="submit" loading={bezig}>
          {tot === '' ? 'Bewaren' : `Bewaren tot en met ${toonDeeldatum(tot)}`}
        </Button>
        <Button variant="subtle" onClick={sluit}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}
