import { Button } from '@mantine/core';
import { IconFileText, IconMessageReply } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import type { Verzoek } from '#shared/bewaring/bewaring';
import { antwoordVoor, uiterlijkVoor } from '#shared/bewaring/verzoek';
import { UITKOMSTWOORDEN, VERZOEKERWOORDEN, VERZOEKWOORDEN } from '#shared/bewaring/woorden';
import { toonDeeldatum } from '#shared/domein/tijd';
import { Merk } from '../../ui/Merk.tsx';
import { useKlad } from '../klad/useKlad.ts';
import { isEenVan } from '../klad/vormen.ts';
import { Antwoordformulier } from './Antwoordformulier.tsx';
import stijl from './bewaring.module.css';
import { Inzageblad } from './Inzageblad.tsx';
import { verzoekmerk } from './verzoekmerk.ts';

interface Verzoekrijprops {
  readonly verzoek: Verzoek;
  readonly vandaag: string;
  /** Whether the casus is still there: then inzage can be made. */
  readonly metCasus: boolean;
  /** What can be done for a request of another kind, such as destroying the casus. */
  readonly doen?: ReactNode;
  readonly bewaard: (verzoeken: readonly Verzoek[]) => void;
}

const isOpen = isEenVan(['niets', 'antwoord', 'inzage']);

/** One request: what was asked, by when an answer is due, and the answer. */
export function Verzoekrij({ verzoek, vandaag, metCasus, doen, bewaard }: Verzoekrijprops) {
  const [open, zetOpen] = useKlad<'niets' | 'antwoord' | 'inzage'>(`verzoek open ${verzoek.id}`, 'niets', isOpen);
  // Main takes a correction for as long as this kluis stays open.
  const [net, zetNet] = useState(false);
  const { soort, van, casuscode, ontvangenOp, vraag, antwoord } = verzoek;
  const antwoordknop = useRef<HTMLButtonElement>(null);
  // The form leaves, and the keyboard with it; it goes on from what opened it.
  const sluit = (): void => {
    zetOpen('niets');
    antwoordknop.current?.focus();
  };
  const wissel = (naar: 'antwoord' | 'inzage'): void => zetOpen(open === naar ? 'niets' : naar);
  return (
    <li>
      <div className={stijl['tekst']}>
        <p className={stijl['naamrij']}>
          <strong>{VERZOEKWOORDEN[soort]}</strong>
          <span className="ow-cijfers">{casuscode}</span>
          {antwoord === null ? <Merk toon={verzoekmerk(antwoordVoor(verzoek), vandaag).toon}>{verzoekmerk(antwoordVoor(verzoek), vandaag).tekst}</Merk> : <Merk toon="actief">{UITKOMSTWOORDEN[antwoord.uitkomst]}</Merk>}
        </p>
        <p className="ow-zacht">
          Gevraagd door {VERZOEKERWOORDEN[van]}, ontvangen op {toonDeeldatum(ontvangenOp)}
        </p>
        {vraag.trim() === '' ? null : <p className={stijl['vraag']}>{vraag}</p>}
      </div>
      {antwoord === null && antwoordVoor(verzoek) >= vandaag ? (
        <p className="ow-zacht">
          Is het ingewikkeld, dan mag je er twee maanden meer over doen, tot en met {toonDeeldatum(uiterlijkVoor(verzoek))}. Laat dat dan voor {toonDeeldatum(antwoordVoor(verzoek))} weten, met de reden.
        </p>
      ) : null}
      {antwoord === null ? null : (
        <p className={stijl['antwoord']}>
          <strong>
            {UITKOMSTWOORDEN[antwoord.uitkomst]} op {toonDeeldatum(antwoord.op)}
          </strong>
          {antwoord.toelichting.trim() === '' ? null : `\n${antwoord.toelichting}`}
        </p>
      )}
      <div className={stijl['knoppen']}>
        {soort === 'inzage' && metCasus ? (
          <Button variant="default" leftSection={<IconFileText size={20} aria-hidden />} aria-expanded={open === 'inzage'} onClick={() => wissel('inzage')}>
            Inzage bekijken
          </Button>
        ) : null}
        {doen}
        {antwoord === null || net ? (
          <Button ref={antwoordknop} variant="default" leftSection={<IconMessageReply size={20} aria-hidden />} aria-expanded={open === 'antwoord'} onClick={() => wissel('antwoord')}>
            {antwoord === null ? 'Antwoord vastleggen' : 'Antwoord verbeteren'}
          </Button>
        ) : null}
      </div>
      {open === 'antwoord' && (antwoord === null || net) ? (
        <Antwoordformulier
          verzoek={verzoek}
          vandaag={vandaag}
          sluit={sluit}
          bewaard={(verzoeken) => {
            sluit();
            zetNet(true);
            bewaard(verzoeken);
          }}
        />
      ) : null}
      {open === 'inzage' && metCasus ? <Inzageblad casusId={verzoek.casusId} /> : null}
    </li>
  );
}
