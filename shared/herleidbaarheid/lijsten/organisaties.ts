/*
 * Organisations, laws, methods and days with a capital that tell of nobody: everybody in this field has to do with them. Several words
 * with `_` between them. What one region alone has, a region adds itself.
 */

const INSTANTIES = `
Jeugdbescherming Jeugdreclassering Jeugdzorg Jeugdhulp Raad_voor_de_Kinderbescherming Kinderbescherming Raad Veilig_Thuis Halt Slachtofferhulp_Nederland Slachtofferhulp Reclassering Reclassering_Nederland
Ondersteuningsteam_Zorg_voor_de_Jeugd OZJ VNG Vereniging_van_Nederlandse_Gemeenten CCE Centrum_voor_Consultatie_en_Expertise IPW Instituut_voor_Publieke_Waarden NJi Nederlands_Jeugdinstituut
Vilans Movisie Trimbos Trimbos-instituut Nivel Ieder(in) LOC Landelijk_Maatwerkloket Maatwerkloket Praktijkteam Juiste_Loket Het_Juiste_Loket Kenniscentrum_Kinder-_en_Jeugdpsychiatrie
Regionaal_Expertteam Regionaal_Expertteam_Jeugd Expertteam RET Bovenregionaal_Expertisenetwerk Bovenregionaal_Expertisenetwerk_Jeugd Expertisenetwerk Expertisecentrum AKJ Zorgbelang JeugdStem Jeugdstem SKJ BIG
CIZ Centrum_Indicatiestelling_Zorg CAK SVB Sociale_Verzekeringsbank UWV DUO Belastingdienst Zorgkantoor Zorgverzekeraar NZa Nederlandse_Zorgautoriteit Zorginstituut Zorginstituut_Nederland
IGJ Inspectie Inspectie_Gezondheidszorg_en_Jeugd Inspectie_van_het_Onderwijs Onderwijsinspectie Jeugdautoriteit Kinderombudsman Nationale_Ombudsman Ombudsman Autoriteit_Persoonsgegevens
GGD GGZ VO PO MBO HBO WO ROC SBO SO VSO GI GI's GGZ-instelling CJG Centrum_voor_Jeugd_en_Gezin JGZ Jeugdgezondheidszorg Consultatiebureau Sociaal_Team Wijkteam Lokaal_Team Toegang Jeugdteam Stevig_Lokaal_Team
COA Nidos IND AZC Vluchtelingenwerk VluchtelingenWerk VluchtelingenWerk_Nederland Leger_des_Heils Rode_Kruis Voedselbank Kredietbank MEE Humanitas Kindertelefoon De_Kindertelefoon Buurtzorg Stichting_Leergeld Jeugdfonds
Politie OM Openbaar_Ministerie Rechtbank Kinderrechter Hoge_Raad Gerechtshof Raad_van_State Raad_van_Bestuur Raad_van_Toezicht Eerste_Kamer Tweede_Kamer Kamer Rijk Staat Gemeente Provincie College
College_van_Burgemeester_en_Wethouders B_en_W Gemeenteraad Burgemeester Wethouder Ministerie Ministerie_van_VWS VWS OCW JenV SZW BZK Kabinet Europese_Unie EU Verenigde_Naties VN
Zorg-_en_Veiligheidshuis Zorg-_en_Veiligheidshuizen Zorg-_en_veiligheidshuis Veiligheidshuis Zorgkantoren Samenwerkingsverband Samenwerkingsverband_Passend_Onderwijs Passend_Onderwijs Onderwijs Leerplicht Leerplichtwet RMC
Microsoft Teams Word Excel Outlook Windows Google WhatsApp Signal Zoom Netflix YouTube TikTok Instagram Facebook Snapchat Discord Roblox Minecraft Fortnite PlayStation Xbox Nintendo iPad
Ontwar Atkinson Regiotaxi NS Connexxion Keolis Arriva ANWB Albert_Heijn Jumbo Action Hema HEMA Ikea IKEA
`;

const REGELS_EN_WERKWIJZEN = `
Wajong WIA AOW Anw Bbz Wvo Vavo VAVO Bijstand Kinderbijslag Kindgebonden_Budget Jeugdwet Wmo Wlz Zvw Wvggz Wzd Wgbo WGBO AVG UAVG Participatiewet Awb Wkkgz Wet Besluit Regeling Regeling_Jeugdwet Verordening Grondwet Wetboek Burgerlijk_Wetboek Artikel Wet_langdurige_zorg Wet_zorg_en_dwang
Wet_verplichte_geestelijke_gezondheidszorg Wet_maatschappelijke_ondersteuning Zorgverzekeringswet Wet_op_het_primair_onderwijs Wet_passend_onderwijs Leerplichtwet Vreemdelingenwet Kinderrechtenverdrag IVRK EVRM
PGB Pgb Zin ZIN OTS UHP VOTS MUHP VTO BOPZ IBS RM ZM PIJ VIR VNN BSN OPP TLV LVB LVG ASS ADHD ADD PTSS EMDR CGT DGT MDFT MST FACT IHT IAG FFT PMTO ODD NAH IQ WISC DSM DSM-5 GAF SDQ CBCL
Signs_of_Safety Triple_P Doorbraakmethode Verve Families_First IPT VIB VHT Video-Hometraining Eigen_Kracht EK-C Eigen_Kracht-conferentie JIM JIM-aanpak Geef_me_de_5 Rots_en_Water Horizontaal Kanjertraining
Ketenbreed_leren Ketenbreed Regie_in_7 Regie_in_7_stappen Regie_in_7_samenwerkingsstappen Hervormingsagenda Hervormingsagenda_Jeugd Toekomstscenario Toekomstscenario_kind-_en_gezinsbescherming Norm_voor_Opdrachtgeverschap
Convenant Maatwerk Waardendriehoek Doorbraakoverleg Leersessie Casusbeeld Casusoverleg Jeugd Zorg Welzijn Ouderschap_Blijft Kies KIES Sova SOVA Bijzondere_Curator MDO ZAT ZOT OOT HIC HIC-JP KJP KICK
`;

const DAGEN = `
Pasen Pinksteren Kerst Kerstmis Kerstavond Sinterklaas Sint Oud_en_Nieuw Nieuwjaar Koningsdag Bevrijdingsdag Hemelvaart Hemelvaartsdag Carnaval Vaderdag Moederdag Sint-Maarten Halloween Valentijnsdag Valentijn Prinsjesdag
Ramadan Suikerfeest Offerfeest Eid Chanoeka Pesach Divali Diwali Keti_Koti Newroz God Allah Bijbel Koran Jezus Kerk Internet Corona COVID COVID-19
Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December Q1 Q2 Q3 Q4 AM PM
`;

/** With a capital by many who write about a case, though they are no names. */
const ROLLEN = `
Moeder Vader Ouder Ouders Oma Opa Oom Tante Mama Papa Broer Broertje Zus Zusje Zoon Dochter Kind Kinderen Jeugdige Jongere Jongen Meisje Pleegmoeder Pleegvader Pleegouder Pleegouders Pleeggezin Stiefvader Stiefmoeder
Gezin Netwerk Familie Voogd Gezinsvoogd Jeugdbeschermer Jeugdreclasseerder Procesregisseur Casusregisseur Regisseur Voorzitter Gespreksleider Notulist Wijkcoach Begeleider Behandelaar Hulpverlener Professional
Gedragswetenschapper Psychiater Kinderpsychiater Psycholoog Orthopedagoog Huisarts Jeugdarts Kinderarts Leerkracht Mentor Intern_Begeleider Zorgcoördinator Leerplichtambtenaar Gemeente School Deelnemer Deelnemers Team
Mevrouw Meneer Mijnheer Mevr Dhr Mw Heer Dr Drs Mr Ing Ir Prof Juf Meester Dokter Koning Koningin Minister Staatssecretaris Advocaat Rechter Tolk Melder Cliënt Patiënt Bestuurder Coördinator Manager Directeur
`;

export const ALGEMEEN_BEKEND = [INSTANTIES, REGELS_EN_WERKWIJZEN, DAGEN, ROLLEN].flatMap((deel) => deel.split(/\s+/u)).filter((woord) => woord !== '');
