import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Casus } from '#shared/domein/casus';
import { meld } from '../../ui/meldingen.tsx';
import { Vernietigvraag } from '../../ui/Vernietigvraag.tsx';
import { roep } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import { allesBewaard } from '../openstaand.ts';

/** The button that destroys a casus, after its code has been typed over. */
export function Vernietigen({ casus }: { readonly casus: Casus }) {
  const { ga } = useNavigatie();
  const [vraagt, zetVraagt] = useState(false);
  const wat = casus.levensloop.length === 0 ? 'Het casusbeeld en de tijdlijn verdwijnen' : 'Alles wat op deze pagina staat, verdwijnt';
  return (
    <>
      <Button variant="subtle" color="gray" leftSection={<IconTrash size={20} aria-hidden />} onClick={() => zetVraagt(true)}>
        Vernietigen
      </Button>
      <Vernietigvraag
        open={vraagt}
        titel={`Casus ${casus.code} vernietigen`}
        uitleg={`${wat} voorgoed. Niemand kan het terughalen, ook wij niet. Verslagen die je al bewaarde, blijven bestaan.`}
        overtypen={casus.code}
        overtyplabel="Typ de casuscode over"
        sluit={() => zetVraagt(false)}
        vernietig={async () => {
          // A save still under way would come after the destruction.
          await allesBewaard();
          const antwoord = await roep('casus.vernietig', { id: casus.id });
          if (!antwoord.ok) return antwoord.fout;
          meld(`Casus ${casus.code} is vernietigd.`);
          ga({ naam: 'casussen' });
          return null;
        }}
      />
    </>
  );
}
