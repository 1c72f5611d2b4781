import { Textarea } from '@mantine/core';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { useCasus } from '../../casus/useCasus.ts';
import { useSessie } from '../bron/Sessie.tsx';
import { metVraag } from '../vraag.ts';

/** The question of the casus, written in the one place where it is kept; the meeting is called after it. */
export function Casusvraag({ casusId, label }: { readonly casusId: string; readonly label: string }) {
  const { planNu, zetPlan } = useSessie();
  const { casus, fout, bewaarstatus, wijzig, opnieuw, herlees } = useCasus(casusId);
  if (fout !== null) return <Foutmelding fout={fout} opnieuw={() => void herlees()} />;
  if (casus === null) return null;
  const typ = (kern: string): void => {
    wijzig((inhoud) => ({ ...inhoud, kern }));
    zetPlan(metVraag(planNu(), kern));
  };
  return (
    <>
      {bewaarstatus.soort === 'mislukt' && <Foutmelding fout={bewaarstatus.fout} opnieuw={opnieuw} />}
      <Textarea
        label={label}
        description={`De vraag van ${casus.code}, in één zin. Wat je hier schrijft, staat ook bij de casus.`}
        size="lg"
        autosize
        minRows={2}
        maxLength={MAX_REGEL}
        value={casus.kern}
        onChange={(e) => typ(e.currentTarget.value.replaceAll('\n', ' '))}
      />
    </>
  );
}
