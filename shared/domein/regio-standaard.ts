import type { Regio } from './regio.ts';

/** What holds until a region writes down its own. The ladder is that of 1-product: opschaling. Without schemas, for the windows. */
export const STANDAARD_REGIO: Regio = {
  versie: 1,
  naam: '',
  prefix: 'WS',
  ladder: [
    { id: 'lokaal', naam: 'Lokaal team' },
    { id: 'procesregie', naam: 'Procesregie gemeente' },
    { id: 'ret', naam: 'Regionaal Expertteam' },
    { id: 'bestuur', naam: 'Bestuurlijk overleg' },
    { id: 'bovenregionaal', naam: 'Bovenregionaal expertisenetwerk' },
    { id: 'maatwerkloket', naam: 'Landelijk Maatwerkloket' },
  ],
  rollen: [
    'Voorzitter',
    'Notulist',
    'Jeugdige',
    'Ouder',
    'JIM of vertrouwenspersoon',
    'Wijkcoach',
    'Jeugdbeschermer',
    'Gedragswetenschapper',
    'Behandelaar',
    'Begeleider',
    'Leidinggevende aanbieder',
    'Inkoper of beleidsadviseur gemeente',
    'Onderwijsconsulent',
    'Ervaringsdeskundige',
  ],
  adviestypen: [
    { id: 'consultatief', naam: 'Consultatief advies' },
    { id: 'dringend', naam: 'Dringend advies' },
    { id: 'bindend', naam: 'Bindend advies' },
  ],
  adviestype: 'dringend',
  leefgebieden: [
    { id: 'wonen', naam: 'Wonen' },
    { id: 'gezin', naam: 'Gezin en netwerk' },
    { id: 'school', naam: 'School en werk' },
    { id: 'gezondheid', naam: 'Gezondheid' },
    { id: 'hulp', naam: 'Hulp en recht' },
    { id: 'vrije-tijd', naam: 'Vrije tijd en vrienden' },
  ],
  minuten: {},
  beidenVan12Tot15: true,
};
