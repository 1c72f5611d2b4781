import { Button, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { STANDAARD_INSTELLINGEN } from '#shared/domein/keuzes';
import { MEESTE } from '#shared/domein/tekstvormen';
import { toonDag, toonUur } from '#shared/domein/tijd';
import type { Notitie } from '#shared/domein/traject';
import { verwijderUit, zetTerugIn } from '../../ui/lijst.ts';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import { useInstellingen } from '../instellingen/instellingen.tsx';
import type { Deeleigenschappen } from './deel.ts';
import stijl from './delen.module.css';
import { lijstwijziger } from './lijstwijziger.ts';
import { nieuwsteEerst, typNotitie } from './notities.ts';

/** The chair's own notes: the newest on top, a new one above them, kept as it is typed. */
export function Notitiesdeel({ casus, wijzig }: Deeleigenschappen) {
  const { instellingen } = useInstellingen();
  const door = (instellingen ?? STANDAARD_INSTELLINGEN).eigenRol;
  const veld = useRef<HTMLTextAreaElement>(null);
  const [leegId, zetLeegId] = useState(nieuwId);
  const wijzigLijst = lijstwijziger(wijzig, 'notities');
  const vol = casus.notities.length >= MEESTE.notities;
  const bezig = casus.notities.find(({ id }) => id === leegId);
  const verwijder = (weg: Notitie): void => {
    const plek = casus.notities.indexOf(weg);
    wijzigLijst((lijst) => verwijderUit(lijst, weg.id));
    meldVerwijderd('Notitie verwijderd.', () => wijzigLijst((lijst) => zetTerugIn(lijst, weg, plek, MEESTE.notities)));
    veld.current?.focus();
  };
  return (
    <div className={stijl['stapel']}>
      <div className={stijl['nieuwe']}>
        <Textarea
          ref={veld}
          label="Nieuwe notitie"
          description="Alleen voor jou, in de kluis. Wordt bewaard terwijl je typt."
          classNames={{ input: stijl['tekstvlak'] ?? '' }}
          spellCheck={false}
          disabled={vol && bezig === undefined}
          value={bezig?.tekst ?? ''}
          onChange={(e) => {
            const tekst = e.currentTarget.value;
            wijzigLijst((lijst) => typNotitie(lijst, { id: leegId, op: Date.now(), door, tekst }));
          }}
        />
        <Button variant="default" disabled={bezig === undefined} 
          onClick={() => {
            zetLeegId(nieuwId());
            veld.current?.focus();
          }}
        >
          Klaar, begin een nieuwe
        </Button>
      </div>
      <ol className={stijl['notities']} aria-label="Notities, de nieuwste eerst">
        {nieuwsteEerst(casus.notities)
          .filter(({ id }) => id !== leegId)
          .map((notitie) => (
            <li key={notitie.id}>
              <header className={stijl['notitiekop']}>
                <span className="ow-cijfers">
                  {toonDag(notitie.op)}, {toonUur(notitie.op)} uur
                </span>
                <span className="ow-zacht">{notitie.door}</span>
                <Button variant="subtle" color="gray" size="compact-md" leftSection={<IconTrash size={16} aria-hidden />} aria-label={`Verwijder notitie van ${toonDag(notitie.op)}, ${toonUur(notitie.op)} uur`} onClick={() => verwijder(notitie)}>
                  Verwijder
                </Button>
              </header>
              <Textarea
                aria-label={`Notitie van ${toonDag(notitie.op)}, ${toonUur(notitie.op)} uur`}
                variant="unstyled"
                classNames={{ input: stijl['notitietekst'] ?? '' }}
                spellCheck={false}
                value={notitie.tekst}
                onChange={(e) => {
                  const tekst = e.currentTarget.value;
                  wijzigLijst((lijst) => lijst.map((n) => (n.id === notitie.id ? { ...n, tekst } : n)));
                }}
              />
            </li>
          ))}
      </ol>
    </div>
  );
}
