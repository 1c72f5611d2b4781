import type { Opdrachtrol } from '#shared/leertraject/keuzes';

/*
 * The seventeen people of the draaiboek who were asked beforehand, and what fourteen of them answered. All of it is made up; the
 * personal data in it are there on purpose, and must not leave the kluis.
 */

export interface Gevraagde {
  readonly casuscode: string;
  readonly rol: Opdrachtrol;
  readonly functie: string;
  readonly organisatie: string;
  readonly naam: string;
  /** By the id of the question; null: no answer came. A list: rows of the timeline, as when and what and how. */
  readonly antwoorden: Readonly<Record<string, string | readonly (readonly [string, string, string])[]>> | null;
}

export const GEVRAAGDEN: readonly Gevraagde[] = [
  {
    casuscode: 'WS-2026-001',
    rol: 'professional',
    functie: 'wijkcoach',
    organisatie: 'gemeente Dijkveen, lokaal team',
    naam: 'Tarik Benhaddou',
    antwoorden: {
      situatie:
        'Om 15.40 uur belde moeder, mevr. J. van der Velde, 06-12345678. Ik heb tussen 16.00 en 19.30 vier plekken gebeld. Iedereen was aardig. Niemand had plek. Dossier onder BSN 111222333.',
      verloop: [
        ['november 2025', 'Eerste zorgen op school, nog geen plan voor het weekend', 'lastig'],
        ['12 december 2025', 'Vier instellingen gebeld, geen plek', 'lastig'],
      ],
      vast: 'Na vier uur beslist niemand meer.',
      besluit: 'Dat wist ik op dat moment niet.',
    },
  },
  {
    casuscode: 'WS-2026-001',
    rol: 'professional',
    functie: 'crisisdienst',
    organisatie: 'Spoedhulp Waterstreek',
    naam: 'Hidde Wiersema',
    antwoorden: { situatie: 'Wij mochten plaatsen, maar niet betalen.', hielp: 'Een begeleider die ze kende en die bleef.' },
  },
  {
    casuscode: 'WS-2026-001',
    rol: 'professional',
    functie: 'pedagogisch medewerker',
    organisatie: 'Jeugdhulp De Terp',
    naam: 'Fleur Dijkhuizen',
    antwoorden: { vast: 'Het dossier ging na kantoortijd niet open. Elke plek vroeg een eigen intake.', anders: 'Woensdag al bellen.' },
  },
  {
    casuscode: 'WS-2026-001',
    rol: 'ouder',
    functie: 'moeder',
    organisatie: '',
    naam: 'Janneke van der Velde',
    antwoorden: {
      moeilijk: 'Mijn dochter zat met haar tas op de bank te wachten op wie haar kwam halen. Ze vroeg of zij iets fout had gedaan.',
      hielp: 'De begeleider die bij haar bleef.',
      letterlijk: 'ja',
      erbij: 'ja',
      groepswens: 'Liever niet met Jeugdhulp De Terp.',
    },
  },
  {
    casuscode: 'WS-2026-002',
    rol: 'professional',
    functie: 'pleegzorgbegeleider',
    organisatie: 'Pleegzorg Oeverland',
    naam: 'Wietske Postma',
    antwoorden: { situatie: 'Het pleeggezin was na vijf weken op.', vast: 'We wachtten op het onderzoek van de ander, en zij op dat van ons.' },
  },
  {
    casuscode: 'WS-2026-002',
    rol: 'professional',
    functie: 'gedragswetenschapper',
    organisatie: 'Jeugdhulp De Terp',
    naam: 'Anouk van Dalfsen',
    antwoorden: { vast: 'In een jaar is drie keer hetzelfde onderzoek gedaan.', leren: 'Vertrouw het onderzoek van een collega tenzij je kunt zeggen waarom niet.' },
  },
  {
    casuscode: 'WS-2026-002',
    rol: 'professional',
    functie: 'wijkcoach',
    organisatie: 'gemeente Oudermeer',
    naam: 'Gert-Jan Mulderij',
    antwoorden: { situatie: 'Twee broers van 7 en 9 die bij elkaar wilden blijven.', besluit: 'De aanbieders wezen naar elkaar.' },
  },
  { casuscode: 'WS-2026-002', rol: 'ouder', functie: 'vader', organisatie: '', naam: 'Piet Zandstra', antwoorden: null },
  { casuscode: 'WS-2026-003', rol: 'professional', functie: 'gezinsvoogd', organisatie: 'GI Waterstreek', naam: 'Jolanda Kroezen', antwoorden: null },
  {
    casuscode: 'WS-2026-003',
    rol: 'professional',
    functie: 'behandelaar',
    organisatie: 'Behandelcentrum Het Wad',
    naam: 'Sanne Bakker',
    antwoorden: {
      vast: 'De module duurde negen maanden, dus op 1 juni hield het op. Inhoudelijk waren we halverwege. E-mail: s.bakker@voorbeeldzorg.example, postcode 7999 ZZ.',
      verloop: [['september 2024', 'Start van de behandeling in de gesloten groep', 'goed']],
    },
  },
  {
    casuscode: 'WS-2026-003',
    rol: 'professional',
    functie: 'pedagogisch medewerker',
    organisatie: 'Open groep De Brug',
    naam: 'Loes Terpstra',
    antwoorden: { situatie: 'Hij kwam op maandag, zijn behandelaar was er sinds vrijdag niet meer.', hielp: 'Bellen met zijn oude mentor.' },
  },
  { casuscode: 'WS-2026-003', rol: 'jeugdige', functie: 'jongen', organisatie: '', naam: 'Daan Visser', antwoorden: null },
  {
    casuscode: 'WS-2026-004',
    rol: 'professional',
    functie: 'gemeente, inkoop',
    organisatie: 'regio Waterstreek',
    naam: 'Ruben Achterberg',
    antwoorden: { vast: 'Over het tarief waren we het acht maanden oneens.', besluit: 'Niemand aan tafel had mandaat.' },
  },
  {
    casuscode: 'WS-2026-004',
    rol: 'professional',
    functie: 'groepsleider',
    organisatie: 'Jeugdhulp De Terp',
    naam: 'Marit Huisman',
    antwoorden: { situatie: 'Ze woonde op een groep die niet bij haar paste.', anders: 'Over geld praten waar het kind niet bij is.' },
  },
  {
    casuscode: 'WS-2026-004',
    rol: 'professional',
    functie: 'jeugdarts',
    organisatie: 'GGD Waterstreek',
    naam: 'Els Bruinsma',
    antwoorden: { situatie: 'Een meisje van 12 met een licht verstandelijke beperking en trauma.', tafel: 'Iemand die over tarieven gaat.' },
  },
  {
    casuscode: 'WS-2026-004',
    rol: 'ouder',
    functie: 'moeder',
    organisatie: '',
    naam: 'Priscilla Emanuels',
    antwoorden: { situatie: 'Mijn dochter kwam op de verkeerde groep terecht.', hielp: 'De juf die bleef bellen.', letterlijk: 'nee', erbij: 'nee' },
  },
  {
    casuscode: 'WS-2026-004',
    rol: 'jeugdige',
    functie: 'meisje',
    organisatie: '',
    naam: 'Noor Emanuels',
    antwoorden: { moeilijk: 'Ik wil niet weer een kamer waar iemands anders stickers nog op de kast zitten.', letterlijk: 'ja', erbij: 'weet-niet' },
  },
];
