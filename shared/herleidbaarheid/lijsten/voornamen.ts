/* First names that are given in the Netherlands, beside those of the dictionary package; and those that are a word as well. */

/** More first names than the dictionary has, from all over the country and from where families came. */
export const VOORNAMEN = `
aad abdel abdelkader abdellah abdelkarim abdirahman abdullah abel achmed ad adil adinda adriaan afra agnes ahmad ahmed ahmet aicha aïcha aisha akash albertine alexandra ali alie alma amal amber amin amina amine amira
anass andre andries angelique anita anja anna-maria annabel anneke annelies annemarie annemiek annemieke annet annette annie anniek anouar anouk anton antoinette antonie arend arie ariana arjan arjen arjun armin arnold
arzu asha ashwin asiye asma astrid atze auke aukje ayoub ayse ayşe aysel aziz aziza azra baran barbara barend bartjan bas bastiaan beatrix ben berend berkan bernadette bernard bert berta bertus betsy betty bianca bilal bjorn björn
boaz bouchra boudewijn bram bregje brigitte burak carin carina carla carlijn carmen carola caspar cees celine cem chantal charissa cherrelle chris christa christel christiaan christien claudia coen colette conny constantijn cor
corina corine corinne corné cornelia cornelis corrie daan daniel daniël danielle daniëlle danique danny daphne davy deborah deniz dennis desi desiree désirée dewi diana dick diederik dilan dilara dina dineke dirk dirk-jan
djamila djoeke dominique donny doortje doutzen driss dunya durk ebru edwin eef eelco eelke eefje egbert ekrem elif elize elisabeth ellen elles els elske elvira emine emma emre engin enes eric erik erna ernst erwin esmee esmée
esra esther eunice eveline evelien evert ewout eylem faas fadi faisal famke fatiha fatima fatma fatoumata fay fayza feline femke fenna fenne ferdi ferdinand ferhat fieke filip fleur floortje floris folkert fons franca
frank frans fred freddy freek frederik frederique freya frits froukje fulya furkan gea geert geertje geertruida george gerald gerard gerarda gerben gerda gerhard gerlinde germaine gerrit gerrie gert gert-jan gertjan gerwin giel gijs gina
gizem gonny greet grietje guido guus haci hafid hakan halil halima hamid hamza han hanan hanna hanneke hannie hans harald haris harm harmen harriet harrie harry hasna hasan hassan hatice hayat hedwig heidi hein heleen hendrik hendrika
henk henk-jan hennie henny henriëtte herman hermien hidde hilal hilda hilde hilke hind huib hugo huseyin hüseyin ibrahim ibtissam ida idris ikram ilham ilja ilona ilse ilyas imad imane imke imran inge ingeborg ingrid
irene iris irma isa isaac isabella ismael ismail isra ivo jaap jaap-jan jacco jack jacob jacoba jacqueline jacques jaimy jamal jamila jan-willem jan-peter janet janice janine janna janneke jannie jannes janny jantje jantine
jasmijn jasmina jasper jaswant jayden jeanet jeanette jeanine jeannette jelle jelmer jennifer jenny jens jerome jeroen jesper jet jette jetske jildau jill jim jimmy jip jitske jo joachim joanna job jochem joep joeri joey johan johanna johannes
john jolanda jolande jolanda jolijn jop joost jordi jordy joris jos joshua josje josien joyce jozef judith juliana julian jule julia juliëtte jurgen jurre jurriaan justin jytte kaan kadir karel karen karim karima karin karlijn kasia
katarzyna katinka katja kees kelly kemal kenan kerim kevin khadija khalid khaled kim kimberley klaas klaske kim-ly koen koos koray kris krijn krista kristel kübra kyra laila lale lara lars latifa laurens leen leena leila lenie lennart
leo leon leonie leontien lex lia lianne lidia lies liesbeth lieke lieuwe lilian linda linde lindsey lionel lisanne lisette liselotte lodewijk loek lonneke loes lot lotte lotje louisa lourens lubna luc lucas luuk lydia lynn maaike maarten maartje
machteld madelief magda mahmoud malak malika maneesha marcel marc marco margreet margriet maria marian marianne marieke mariëlle marielle marijke marijn marika marina marinus mario marion mariska marit marja marjan marjolein marjolijn marjo
marleen marlies marlijn marloes marlou marnix mart marten martha martien martijn martin martina martine marvin maryam maud maurice maurits max mees megan mehdi mehmet meike melanie melek melina melle melvin menno merel meryem merve mia
michael michel michelle michiel miep mieke mike milan milou mimoun mina minke mira miranda mirjam mirthe mitchell moad mohamed mohammed mohamad mohammad moniek monika monique mounir mourad muhammed murat musa mustafa myrna myrthe nabil nada nadia nadine nadir naima
najat najib najim nasim nasser natalia natasja nathalie nawal naz nel nelleke nelly nicky nicole nico niek niels nienke nihad nikita nikki nina nisrine noa noah noortje nora nordin norbert noud nour noura nur nuray nynke oğuz olaf olga olivier omar omer
ömer onno orhan osman oscar otto ouassim oumaima pascal patricia patrick paul paula paulien peggy perihan pepijn peter petra petronella pien pieter pieter-jan pieternel piet pim pleun priya puck quinten rabia rachel rachid rafik rahma raisa ramazan ramon rana randy
ranya raoul raymond rayan rebecca recep reinder reinier reinoud remco remko renate rené renee renske resit rianne riad richard rick riekje rien riet rina rita rob robbert robbin robert roberto robin rocco roderick roel roeland roelof roelien roger rogier roland ron ronald
ronan ronnie ronny rosa rosalie rosanne roxanne rowan ruben rudi rudolf rudy rutger ruud ryan saar sabine sabrina safaa safiya said saïd salah salim salima salma samantha samira samir sander sandra sanne santino sara sarah sascha saskia savannah sebastiaan sebastian selim selin
selma sem semih serkan sevda sevgi shakira shanaya shanice shannon sharda sharon shirley sibel siem siemen sien sietske sigrid siham sil silke silvia simone sinan sita sjaak sjaan sjors sjoerd sjoukje soeraya sofia sofie sohail solange soufiane soumaya soumia stefan stefanie
stella stephan steven stijn sultan summaya sunita susan susanne suze suzan suzanne sven svenja sven-erik sylvia sylvana tamara tanja tara tarik tariq teun teunis thea theo thera theresia thijmen thijs thirza thomas tiemen tijmen tijn tim timo tineke tirza tobias tom tomas
ton tonnie tonny toos trijntje trudy truus tugba tuğba tycho tygo ufuk ugur umut ursula usha valerie vera veronique vicky victoria vince vincent vivian viggo wahid wendy werner wiebe wies wietse wijnand wil wilco wilhelmina wilhelmus willeke willem willem-jan willemien
willemijn wilma wim wim-jan winnie wouter xander xavi yahya yannick yara yasemin yasin yasmin yasmina yasmine yassin yassine yasser yavuz ylva yonas yoran yousra youssef yousef yunus yusra yusuf yvette yvonne zahra zainab zakaria zara zehra zeynep ziad ziggy zineb zoë zoe zohra
zülfiye zwaantje feyza nilgün gülsüm gül gulsen ayla defne ceren selena tesfay yohannes filmon selam mehari samuel bereket semhar abebe fitsum ghebre luwam hodan hibo farah warsame ayaan ifrah khadra sahra omid navid reza farid shabnam parwin zahir nasrin soraya
amirah fenn jada jaylano jayson shaniqua quincy winston ruth-ann orlando ravi rajesh anil sharmila vishal sandhya mai linh thuy minh kwame kofi ama abena piotr agnieszka malgorzata tomasz krzysztof andrei ionut mihaela ileana dragan milica goran mirela
`.trim().split(/\s+/u);

/** A word as well: at the beginning of a sentence only what follows tells which. */
export const OOK_EEN_WOORD = `
ad amber ade an anker ari art baas bas beer belle ben bent bess bill bo bono boris bos can cas cruz dag dan dean dex dirk door eden elke elle ere eren erin eve fee fien flora floor free gil goed grace griet gul gust han helder her hoop hope
hunter israel ivy jade jet job jo joy juni jus kai kas kay kees lang lente len lex lie lief lies lieve line lone loek loes lot lou lux maan maas madelief mai mark marine mart may mats maxime mees mei mia mick mies mille mira mille mon
morris mus nell nine noor nova nu nur odin ons pan parel per pien pim pin pleun pol prince puck rana raven rein remy rob roman roos rosa rose rover ruby rune rust saba sam scout sil sky sol stan staf star ster stem storm sue sultan summer tara
thor tom ton toon trui vic vie vin vic violet vos wil will winter winner wolf wolk zen zilver zoet zon ama anil farah selam minh free kies van amin
`.trim().split(/\s+/u);
