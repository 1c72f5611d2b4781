import { Button, type ButtonProps } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Casus } from '#shared/domein/casus';
import { Vernietigdialoog } from '../bewaring/Vernietigdialoog.tsx';
import { roep } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import { allesBewaard } from '../openstaand.ts';

interface Vernietigenprops {
  readonly casus: Casus;
  readonly knop?: string;
  readonly vorm?: Pick<ButtonProps, 'variant' | 'color'>;
}

/** The button that destroys a casus, after its code has been typed over. */
export function Vernietigen({ casus, knop = 'Vernietigen', vorm = { variant: 'subtle', color: 'gray' } }: Vernietigenprops) {
  const { ga } = useNavigatie();
  const [vraagt, zetVraagt] = useState(false);
  const wat = casus.levensloop.length === 0 ? 'Het casusbeeld en de tijdlijn verdwijnen' : 'Alles wat op deze pagina staat, verdwijnt';
  return (
    <>
      <Button {...vorm} leftSection={<IconTrash size={20} aria-hidden />} onClick={() => zetVraagt(true)}>
        {knop}
      </Button>
      {vraagt ? (
        <Vernietigdialoog
          recordId={casus.id}
          titel={`Casus ${casus.code} vernietigen`}
          uitleg={`${wat} voorgoed uit je kluis. Ook wij kunnen het niet terughalen. In een back-up kan het nog een tijd staan: Ontwar vertelt je straks tot wanneer. Verslagen die je al bewaarde en verzoeken van het gezin blijven bestaan.`}
          overtypen={casus.code}
          overtyplabel="Typ de casuscode over"
          wat={`Casus ${casus.code}`}
          sluit={() => zetVraagt(false)}
          vernietig={async () => {
            // A save still under way would come after the destruction.
            await allesBewaard();
            return roep('casus.vernietig', { id: casus.id });
          }}
          klaar={() => ga({ naam: 'casussen' })}
        />
      ) : null}
    </>
  );
}
