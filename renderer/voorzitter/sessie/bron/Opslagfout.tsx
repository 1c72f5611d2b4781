import { Button } from '@mantine/core';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { useBewaard, useSessie } from './Sessie.tsx';

/** Why the last text could not be saved, in place, for as long as that is so. The text stays on screen. */
export function Opslagfout() {
  const { bron } = useSessie();
  const bewaard = useBewaard();
  if (bewaard.soort !== 'mislukt') return null;
  return (
    <Foutmelding
      fout={bewaard.fout}
      actie={
        <Button size="compact-md" variant="default" onClick={bron.opnieuw}>
          Bewaar opnieuw
        </Button>
      }
    />
  );
}
