/*
 * Places that by themselves tell of nobody: the gemeenten of the Netherlands, larger places, provinces and regions; countries, cities
 * nearby, and what is called after them. Several words with `_` between them.
 */

const GEMEENTEN = `
Aa_en_Hunze Aalsmeer Aalten Achtkarspelen Alblasserdam Albrandswaard Alkmaar Almelo Almere Alphen_aan_den_Rijn Alphen-Chaam Altena Ameland Amersfoort Amstelveen Amsterdam
Apeldoorn Arnhem Assen Asten Baarle-Nassau Baarn Barendrecht Barneveld Beek Beekdaelen Beesel Berg_en_Dal Bergeijk Bergen Bergen_op_Zoom Berkelland Bernheze Best Beuningen
Beverwijk De_Bilt Bladel Blaricum Bloemendaal Bodegraven Bodegraven-Reeuwijk Boekel Borger-Odoorn Borne Borsele Boxtel Breda Bronckhorst Brummen Brunssum Bunnik Bunschoten Buren
Capelle_aan_den_IJssel Castricum Coevorden Cranendonck Culemborg Dalfsen Dantumadiel Delft Deurne Deventer Diemen Dijk_en_Waard Dinkelland Doesburg Doetinchem Dongen Dordrecht
Drechterland Drimmelen Dronten Druten Duiven Echt-Susteren Edam-Volendam Ede Eemnes Eemsdelta Eersel Eijsden-Margraten Eindhoven Elburg Emmen Enkhuizen Enschede Epe Ermelo
Etten-Leur De_Fryske_Marren Geertruidenberg Geldrop Geldrop-Mierlo Gemert-Bakel Gennep Gilze_en_Rijen Goeree-Overflakkee Goes Goirle Gooise_Meren Gorinchem Gouda 's-Gravenhage
Groningen Gulpen-Wittem Haaksbergen Haarlem Haarlemmermeer Halderberge Hardenberg Harderwijk Hardinxveld-Giessendam Harlingen Hattem Heemskerk Heemstede Heerde Heerenveen Heerlen
Heeze-Leende Heiloo Helmond Hellendoorn Hendrik-Ido-Ambacht Hengelo Het_Hogeland Heumen Heusden Hillegom Hilvarenbeek Hilversum Hoeksche_Waard Hof_van_Twente Hollands_Kroon
Hoogeveen Hoorn Horst_aan_de_Maas Houten Huizen Hulst IJsselstein Kaag_en_Braassem Kampen Kapelle Katwijk Kerkrade Koggenland Krimpen_aan_den_IJssel Krimpenerwaard Laarbeek Land_van_Cuijk
Landgraaf Landsmeer Lansingerland Laren Leeuwarden Leiden Leiderdorp Leidschendam Leidschendam-Voorburg Lelystad Leudal Leusden Lingewaard Lisse Lochem Loon_op_Zand Lopik Losser
Maasdriel Maasgouw Maashorst Maassluis Maastricht Medemblik Meerssen Meierijstad Meppel Middelburg Midden-Delfland Midden-Drenthe Midden-Groningen Moerdijk Molenlanden Montferland
Montfoort Mook_en_Middelaar Neder-Betuwe Nederweert Nieuwegein Nieuwkoop Nijkerk Nijmegen Nissewaard Noardeast-Fryslân Noord-Beveland Noordenveld Noordoostpolder Noordwijk
Nuenen Nunspeet Oegstgeest Oirschot Oisterwijk Oldambt Oldebroek Oldenzaal Olst-Wijhe Ommen Oost_Gelre Oosterhout Ooststellingwerf Oostzaan Opmeer Opsterland Oss Oude_IJsselstreek
Ouder-Amstel Oudewater Overbetuwe Papendrecht Peel_en_Maas Pekela Pijnacker-Nootdorp Purmerend Putten Raalte Reimerswaal Renkum Renswoude Reusel-De_Mierden Rheden Rhenen Ridderkerk
Rijssen Rijssen-Holten Rijswijk Roerdalen Roermond De_Ronde_Venen Roosendaal Rotterdam Rozendaal Rucphen Schagen Scherpenzeel Schiedam Schiermonnikoog Schouwen-Duiveland Simpelveld
Sint-Michielsgestel Sittard Sittard-Geleen Geleen Sliedrecht Sluis Smallingerland Soest Someren Son_en_Breugel Stadskanaal Staphorst Stede_Broec Steenbergen Steenwijk Steenwijkerland Stein
Stichtse_Vecht Súdwest-Fryslân Terneuzen Terschelling Texel Teylingen Tholen Tiel Tilburg Tubbergen Twenterand Tynaarlo Tytsjerksteradiel Uitgeest Uithoorn Urk Utrecht
Utrechtse_Heuvelrug Vaals Valkenburg Valkenswaard Veendam Veenendaal Veere Veldhoven Velsen Venlo Venray Vijfheerenlanden Vlaardingen Vlieland Vlissingen Voerendaal Voorburg Voorne_aan_Zee
Voorschoten Voorst Vught Waadhoeke Waalre Waalwijk Waddinxveen Wageningen Wassenaar Waterland Weert West_Betuwe West_Maas_en_Waal Westerkwartier Westerveld Westervoort
Westerwolde Westland Weststellingwerf Wierden Wijchen Wijdemeren Wijk_bij_Duurstede Winterswijk Woensdrecht Woerden De_Wolden Wormerland Woudenberg Zaanstad Zaltbommel Zandvoort
Zeewolde Zeist Zevenaar Zoetermeer Zoeterwoude Zuidplas Zundert Zutphen Zwartewaterland Zwijndrecht Zwolle Den_Haag Den_Bosch 's-Hertogenbosch Den_Helder Zaandam Spijkenisse Hoofddorp
Drachten Sneek Franeker Bolsward Dokkum Joure Winschoten Delfzijl Hoogezand Borger Roden Beilen Nijverdal Delden Goor Vroomshoop Vriezenveen Denekamp Ootmarsum Glanerbrug Holten Vaassen
Wezep Eibergen Borculo Groenlo Lichtenvoorde Ulft Terborg Didam Velp Elst Huissen Bemmel Beek Malden Cuijk Boxmeer Uden Veghel Schijndel Oosterwijk Rosmalen Kaatsheuvel Raamsdonksveer
Oosterbeek Doorn Driebergen Bilthoven Maarssen Breukelen Vianen Leerdam Bussum Naarden Weesp Volendam IJmuiden Wormerveer Heerhugowaard Schagen Rijnsburg Alphen Monster Naaldwijk
Hellevoetsluis Brielle Middelharnis Zierikzee Kapellen Hulst Axel Oostburg Panningen Horst Tegelen Kerkdriel Volkel Emmeloord Swifterbant Biddinghuizen IJsselmuiden Genemuiden Hasselt
`;

const STREKEN = `
Nederland Holland Drenthe Flevoland Friesland Fryslân Gelderland Limburg Noord-Brabant Brabant Noord-Holland Zuid-Holland Overijssel Zeeland Twente Achterhoek Veluwe Salland Betuwe
Liemers Rijnmond Haaglanden Holland_Rijnland Gooi Gooi_en_Vechtstreek Kennemerland Zaanstreek Waterland West-Friesland Eemland Foodvalley FoodValley Rivierenland Lekstroom
Kempen Peelland Midden-Brabant West-Brabant Oost-Brabant Noord-Limburg Midden-Limburg Zuid-Limburg Zuid-Holland_Zuid Zuid-Holland_Noord Midden-Holland IJsselland Noord-Veluwe
Midden-IJssel Amstelland Amstelland-Meerlanden Parkstad Westland Veenkoloniën Zeeuws-Vlaanderen Walcheren Hart_van_Brabant Noordoost-Brabant Zuidoost-Brabant Utrecht-West Utrecht-Stad
Randstad Noord-Nederland Oost-Nederland Zuid-Nederland Waddeneilanden Noordzee Waal Rijn Maas IJssel IJsselmeer Europa Afrika Azië Amerika Zuid-Amerika Noord-Afrika Midden-Oosten
België Vlaanderen Wallonië Brussel Antwerpen Gent Luik Hasselt Brugge Leuven Duitsland Gronau Nordhorn Münster Aken Keulen Düsseldorf Berlijn Hamburg Bremen Frankrijk Parijs
Engeland Londen Verenigd_Koninkrijk Schotland Ierland Luxemburg Denemarken Noorwegen Zweden Finland Polen Warschau Tsjechië Slowakije Hongarije Roemenië Bulgarije Griekenland Athene
Italië Rome Spanje Madrid Barcelona Portugal Lissabon Oostenrijk Wenen Zwitserland Kroatië Servië Bosnië Kosovo Albanië Noord-Macedonië Slovenië Estland Letland Litouwen Oekraïne
Kiev Kyiv Rusland Moskou Turkije Istanbul Ankara Marokko Rabat Casablanca Algerije Tunesië Libië Egypte Cairo Syrië Damascus Aleppo Irak Bagdad Iran Teheran Afghanistan Kabul Pakistan
India China Japan Indonesië Jakarta Vietnam Thailand Filipijnen Eritrea Asmara Ethiopië Somalië Mogadishu Soedan Nigeria Ghana Senegal Gambia Kenia Oeganda Congo Burundi Rwanda Angola
Kaapverdië Zuid-Afrika Jemen Libanon Jordanië Israël Gaza Palestina Koeweit Saoedi-Arabië Dubai Suriname Paramaribo Curaçao Aruba Bonaire Sint-Maarten Sint_Maarten Antillen Sint_Eustatius
Saba Brazilië Colombia Venezuela Mexico Cuba Dominicaanse_Republiek Haïti Canada Verenigde_Staten Australië Nieuw-Zeeland Armenië Georgië Azerbeidzjan Sri_Lanka Nepal Bangladesh
`;

const NAAR_PLAATSEN = `
Nederlands Nederlandse Nederlander Nederlanders Nederlandstalig Nederlandstalige Vlaams Vlaamse Belgisch Belgische Duits Duitse Duitser Duitsers Engels Engelse Engelstalig Frans Franse Spaans Spaanse
Italiaans Italiaanse Portugees Portugese Pools Poolse Roemeens Roemeense Bulgaars Bulgaarse Hongaars Hongaarse Russisch Russische Oekraïens Oekraïense Turks Turkse Koerdisch Koerdische
Arabisch Arabische Berbers Berberse Tamazight Riffijns Marokkaans Marokkaanse Marokkanen Algerijns Algerijnse Tunesisch Egyptisch Egyptische Syrisch Syrische Syriër Syriërs Iraaks Iraakse
Iraans Iraanse Afghaans Afghaanse Farsi Dari Pasjtoe Urdu Hindi Chinees Chinese Mandarijn Japans Vietnamees Vietnamese Thais Thaise Indonesisch Indonesische Tigrinya Amhaars Eritrees
Eritrese Ethiopisch Ethiopische Somalisch Somalische Soedanese Nigeriaans Nigeriaanse Ghanees Ghanese Surinaams Surinaamse Sranan Antilliaans Antilliaanse Papiaments Papiamento
Fries Friese Fries-Nederlands Gronings Groningse Drents Drentse Twents Twentse Achterhoeks Gelders Gelderse Brabants Brabantse Limburgs Limburgse Zeeuws Zeeuwse Hollands Hollandse
Amsterdams Amsterdamse Rotterdams Rotterdamse Haags Haagse Utrechts Utrechtse Overijssels Overijsselse Europees Europese Amerikaans Amerikaanse Afrikaans Afrikaanse Aziatisch Aziatische
Joods Joodse Islamitisch Islamitische Katholiek Katholieke Latijn Grieks Griekse Servisch Kroatisch Bosnisch Albanees Albanese Armeens Armeense
`;

export const PLAATSEN = [...GEMEENTEN.split(/\s+/u), ...STREKEN.split(/\s+/u), ...NAAR_PLAATSEN.split(/\s+/u)].filter((woord) => woord !== '');
