import { OntwarFout, type Foutcode } from '#shared/contract/fouten';
import { schrijffout, systeemcode } from '../fouten.ts';

interface Tekst {
  readonly watGebeurde: string;
  readonly watVeilig: string;
  readonly watNu: string;
}

const KLUIS_VEILIG = 'Je kluis is niet aangeraakt. Back-ups die er al stonden, zijn er nog.';
const NIETS_GEWIJZIGD = 'Er is niets gewijzigd. De back-up is alleen gelezen.';

/** Everything that making a backup and putting one back says to a user, in one place. */
const TEKSTEN = {
  mapWeg: {
    code: 'NIET_GEVONDEN',
    watGebeurde: 'De map van je back-up is er nu niet.',
    watVeilig: KLUIS_VEILIG,
    watNu: 'Staat de map op een stick of schijf? Sluit die aan en probeer het opnieuw. Anders kies je een andere map.',
  },
  andereSchijf: {
    code: 'NIET_GEVONDEN',
    watGebeurde: 'In de map die je koos, staan je back-ups niet meer.',
    watVeilig: 'Ontwar heeft er niets neergezet. Je kluis is niet aangeraakt.',
    watNu: 'Is het de goede stick of schijf? Sluit die aan en probeer het opnieuw. Wil je hier opnieuw beginnen, kies de map dan nog een keer.',
  },
  vreemdeStanden: {
    code: 'SCHRIJVEN_MISLUKT',
    watGebeurde: 'In de map van je back-up staan bestanden die op back-ups lijken en het niet zijn.',
    watVeilig: KLUIS_VEILIG,
    watNu: 'Vertrouw deze map niet: iemand of iets heeft eraan gezeten. Kies een andere map.',
  },
  mapInKluis: {
    code: 'ONTBREEKT',
    watGebeurde: 'Deze map hoort bij Ontwar zelf. Een back-up op die plek ben je tegelijk met je kluis kwijt.',
    watVeilig: 'Er is niets gewijzigd.',
    watNu: 'Kies een map op een andere plek, het liefst op een stick of een schijf die je ergens anders bewaart.',
  },
  vol: {
    code: 'SCHIJF_VOL',
    watGebeurde: 'Op de plek van je back-up is geen ruimte meer.',
    watVeilig: KLUIS_VEILIG,
    watNu: 'Maak daar ruimte, bewaar minder back-ups of kies een andere map.',
  },
  alleenLezen: {
    code: 'ALLEEN_LEZEN',
    watGebeurde: 'Ontwar mag niet schrijven in de map van je back-up.',
    watVeilig: KLUIS_VEILIG,
    watNu: 'Kijk of de stick of schijf op alleen-lezen staat, of kies een andere map.',
  },
  schrijven: {
    code: 'SCHRIJVEN_MISLUKT',
    watGebeurde: 'Schrijven in de map van je back-up lukte niet.',
    watVeilig: KLUIS_VEILIG,
    watNu: 'Zit de stick of schijf goed vast? Probeer het opnieuw. Blijft het misgaan, kies dan een andere map.',
  },
  nietHetzelfde: {
    code: 'SCHRIJVEN_MISLUKT',
    watGebeurde: 'Wat Ontwar in de map van je back-up schreef, kwam er niet hetzelfde uit. Die stick of schijf is niet te vertrouwen.',
    watVeilig: KLUIS_VEILIG,
    watNu: 'Kies een map op een andere stick of schijf.',
  },
  traag: {
    code: 'SCHRIJVEN_MISLUKT',
    watGebeurde: 'De plek van je back-up reageerde niet op tijd.',
    watVeilig: KLUIS_VEILIG,
    watNu: 'Kijk of de stick, schijf of netwerkmap goed werkt en maak dan zelf een back-up.',
  },
  kluisLezen: {
    code: 'LEZEN_MISLUKT',
    watGebeurde: 'Een bestand van je kluis was niet te lezen. Daardoor is er geen back-up gemaakt.',
    watVeilig: 'Wat er in je kluis staat, is niet aangeraakt. Back-ups die er al stonden, zijn er nog.',
    watNu: 'Probeer het opnieuw. Blijft het misgaan, controleer dan de schijf van deze laptop.',
  },
  kluisOnrustig: {
    code: 'LEZEN_MISLUKT',
    watGebeurde: 'Je kluis veranderde steeds terwijl de back-up werd gemaakt.',
    watVeilig: KLUIS_VEILIG,
    watNu: 'Probeer het opnieuw op een rustig moment.',
  },
  afgebroken: {
    code: 'AFGEBROKEN',
    watGebeurde: 'De back-up is gestopt voordat hij klaar was.',
    watVeilig: KLUIS_VEILIG,
    watNu: 'Maak een back-up als je er tijd voor hebt. Wat al geschreven is, hoeft dan niet opnieuw.',
  },
  terugzettenAfgebroken: {
    code: 'AFGEBROKEN',
    watGebeurde: 'Het terugzetten is gestopt.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Zet de back-up terug als je er tijd voor hebt.',
  },
  standWeg: {
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze back-up is er nu niet.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Kies de map met je back-ups nog een keer.',
  },
  geenStanden: {
    code: 'NIET_GEVONDEN',
    watGebeurde: 'In deze map staat geen back-up van Ontwar.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Kies de map waarin de map Ontwar-backup staat.',
  },
  backupLezen: {
    code: 'LEZEN_MISLUKT',
    watGebeurde: 'De back-up was niet te lezen.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Zit de stick of schijf goed vast? Probeer het opnieuw.',
  },
  laptopVol: {
    code: 'SCHIJF_VOL',
    watGebeurde: 'Op deze laptop is geen ruimte voor alles wat in de back-up staat.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Maak ruimte op de laptop en zet de back-up dan terug.',
  },
  laptopAlleenLezen: {
    code: 'ALLEEN_LEZEN',
    watGebeurde: 'Ontwar mag niet schrijven op de plek waar je kluis komt te staan.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Kijk of die map van jou is en niet op alleen-lezen staat. Zet de back-up dan terug.',
  },
  laptopSchrijven: {
    code: 'SCHRIJVEN_MISLUKT',
    watGebeurde: 'De back-up terugzetten op deze laptop lukte niet.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Probeer het opnieuw. Blijft het misgaan, controleer dan de schijf van deze laptop.',
  },
  onvolledig: {
    code: 'BACKUP_ONVOLLEDIG',
    watGebeurde: 'Van deze back-up zijn bestanden weg of beschadigd.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Kies een oudere back-up. Of maak een nieuwe kluis en haal daarin de casussen die heel zijn een voor een terug, via Instellingen, Back-up.',
  },
  nieuwer: {
    code: 'VERSIE_TE_NIEUW',
    watGebeurde: 'Deze back-up is gemaakt met een nieuwere versie van Ontwar.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Installeer de nieuwste versie van Ontwar en probeer het opnieuw.',
  },
  nietVanDezeKluis: {
    code: 'BACKUP_ONVOLLEDIG',
    watGebeurde: 'De inhoudsopgave van deze back-up is veranderd sinds hij gemaakt is.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Kies een oudere back-up. Vertrouw deze niet: iemand of iets heeft eraan gezeten.',
  },
} as const satisfies Record<string, Tekst & { readonly code: Foutcode }>;

type Backupfoutsoort = keyof typeof TEKSTEN;

export function backupfout(soort: Backupfoutsoort, aanvulling: Partial<Tekst> = {}, oorzaak?: unknown): OntwarFout {
  return new OntwarFout({ ...TEKSTEN[soort], ...aanvulling }, oorzaak);
}

/** A system error while writing in the folder of the backup, as a user should hear it. */
function schrijffoutVan(oorzaak: unknown): OntwarFout {
  if (oorzaak instanceof OntwarFout) return oorzaak;
  switch (systeemcode(oorzaak)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return backupfout('vol', {}, oorzaak);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return backupfout('alleenLezen', {}, oorzaak);
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return backupfout('mapWeg', {}, oorzaak);
    case 'ETIMEDOUT':
      return backupfout('traag', {}, oorzaak);
    default:
      return backupfout('schrijven', {}, oorzaak);
  }
}

/** Does something in the folder of the backup. @throws OntwarFout in the words of that folder */
export async function inBackupmap<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    throw schrijffoutVan(fout);
  }
}

/** Reads from a backup to put it back. @throws OntwarFout in the words of who does that */
export async function uitBackup<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    if (fout instanceof OntwarFout) throw fout;
    throw backupfout(systeemcode(fout) === 'ENOENT' ? 'standWeg' : 'backupLezen', {}, fout);
  }
}

/** Writes on the laptop what comes out of a backup. @throws OntwarFout in the words of who puts it back */
export async function opLaptop<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    if (fout instanceof OntwarFout) throw fout;
    const { code } = schrijffout(fout).fout;
    throw backupfout(code === 'SCHIJF_VOL' ? 'laptopVol' : code === 'ALLEEN_LEZEN' ? 'laptopAlleenLezen' : 'laptopSchrijven', {}, fout);
  }
}

/** @throws OntwarFout AFGEBROKEN */
export function eisNietAfgebroken(signaal: AbortSignal, soort: 'afgebroken' | 'terugzettenAfgebroken' = 'afgebroken'): void {
  if (signaal.aborted) throw backupfout(soort);
}
