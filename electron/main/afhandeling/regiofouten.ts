import { OntwarFout } from '#shared/contract/fouten';
import { nooit } from '#shared/domein/alleen-lezen';
import type { GelezenRegio } from '#shared/domein/regio-bestand';

/* What the settings of the region say to a user when something cannot be. */

const NIETS_VERANDERD = 'Er is niets overgenomen. De instellingen van je regio zijn zoals ze waren.';

export function regioOngeldig(fouten: readonly string[]): OntwarFout {
  return new OntwarFout({
    code: 'REGIO_ONGELDIG',
    watGebeurde: 'In de instellingen van je regio klopt iets niet.',
    watVeilig: 'Wat eerder bewaard is, geldt nog.',
    watNu: 'Verbeter wat hieronder staat en bewaar opnieuw.',
    details: fouten,
  });
}

export function regiobestandOngeldig(gelezen: Extract<GelezenRegio, { readonly ok: false }>): OntwarFout {
  return new OntwarFout({ code: 'REGIO_ONGELDIG', watVeilig: NIETS_VERANDERD, ...tekst(gelezen) });
}

function tekst(gelezen: Extract<GelezenRegio, { readonly ok: false }>): { readonly watGebeurde: string; readonly watNu: string; readonly details?: readonly string[] } {
  switch (gelezen.reden) {
    case 'te-groot':
      return { watGebeurde: 'Dit bestand is te groot om regio-instellingen te zijn.', watNu: 'Kies het bestand dat een collega met Ontwar bewaarde.' };
    case 'geen-json':
      return { watGebeurde: 'Dit bestand is niet te lezen als regio-instellingen.', watNu: 'Kies een ander bestand, of vraag de afzender om het opnieuw te sturen.' };
    case 'ander-bestand':
      return { watGebeurde: 'Dit is geen bestand met regio-instellingen van Ontwar.', watNu: 'Kies een bestand waarvan de naam eindigt op .ontwar.json.' };
    case 'nieuwer':
      return { watGebeurde: 'Dit bestand is gemaakt met een nieuwere versie van Ontwar.', watNu: 'Installeer de nieuwste versie van Ontwar en open het bestand dan opnieuw.' };
    case 'klopt-niet':
      return { watGebeurde: 'In dit bestand met regio-instellingen klopt iets niet.', watNu: 'Laat de afzender verbeteren wat hieronder staat.', details: gelezen.fouten };
    default:
      return nooit(gelezen);
  }
}

export function regiobestandOnleesbaar(oorzaak: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'LEZEN_MISLUKT',
      watGebeurde: 'Dit bestand lezen lukte niet.',
      watVeilig: NIETS_VERANDERD,
      watNu: 'Kijk of het bestand er nog staat en of je het mag openen. Probeer het dan opnieuw.',
    },
    oorzaak,
  );
}
