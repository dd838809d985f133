/** Stems of Dutch words, in small letters without accents. README.md beside this file says where they come from and which were left out. */
export const ORDINARY_WORDS_TEXT = `
aaa aaah aad aadorp aagje aagt aagtdorp aah aai aaibaar aaigem aak aal aalbeek aalbersberg aalbes aalborg
aalburg aaldonk aalfuik aalgeer aalglad aalkorf aalkuip aalmoes aalmoezenier aalpoel aalpomp aalput aalsdijk
aalspeer aalst aalstal aalstand aalsum aalsvel aaltenseweg aalvlug aalvork aalvormig aalzum aam aambeeld
aambei aamborstig aan aanaard aanbak aanbeden aanbeeld aanbeter aanbid aanbied aanbind aanblaas aanblijf
aanblik aanbod aanbonst aanbood aanbouw aanbreng aanbrengst aanbrug aandacht aandachtig aandak aandeed aandeel
aandien aandoen aandoet aandraag aandraai aandrang aandrift aandrijf aandring aandruk aandweil aaneen aangaan
aangaat aangebodene aangeef aangeenbrug aangelag aangenamere aangepaster aangesp aangevallene aangeven
aangevet aangewet aangezet aangifte aanging aangolft aangrijnst aangrijp aangrimt aangroei aanhaak aanhaal
aanhalig aanhang aanhangig aanhangsel aanhankelijk aanhardt aanhef aanhikt aanhing aanhinkt aanhitst aanhoren
aanhorig aanhou aanjaag aankan aankijkt aanklaag aankleed aanklik aankloeg aanklonk aanklooi aankom
aankomeling aankomst aankon aankoop aankrui aankunt aankwam aanlacht aanlandig aanlas aanleer aanleg
aanleidend aanleun aanlever aanliet aanlijn aanloeit aanloert aanlokkelijk aanlokselen aanloop aanmaak aanmaan
aanmaten aanmatig aanmeer aanmeet aanmeld aanmerkelijk aanminnig aannam aanneem aanpak aanpalen aanpandig
aanpas aanplak aanplant aanprik aanraak aanraast aanraden aanrand aanrecht aanried aanrij aanroep aanrolt
aanschaf aanslaander aanslag aanslibsel aansloft aansluit aansnede aansnee aansnoer aanspan aanspeel
aanspijkerde aanspon aanspoorder aanstaat aansteek aanstel aanstiet aanstip aanstook aanstoot aanstorm
aanstort aanstuurbaar aantal aantast aanteken aantel aantocht aantoon aantrede aantree aantrek aantuurt
aanvaard aanvaarpalen aanvaart aanval aanvang aanvankelijk aanvecht aanvet aanviel aanvijl aanvijst aanving
aanvink aanvlieg aanvoeg aanvoel aanvoer aanvraag aanvul aanvuurt aanwas aanwen aanwensel aanwerp aanwezig
aanwierp aanwijs aanwin aanwinst aanwoei aanwonend aanzandt aanzeilt aanzet aanzicht aanzien aanzijn aanzit
aanzoek aanzoet aanzuig aanzweef aanzwel aanzwem aanzwom aap aapachtig aapmens aar aardachtig aardaker aardam
aardappelmes aardappelsla aardappelzak aardas aardbaan aardbei aardboek aardbol aardboor aardens aardeweg
aardfout aardgas aardhars aardhoop aardig aarding aardkern aardklem aardlaag aardlek aardlus aardman aardmuis
aardnoot aardolie aardpeer aardpek aardpool aardpunt aardrijk aardrol aardrook aardrups aards aardslak
aardspin aardster aardvast aardveil aardvlo aardwas aardwerk aardwolf aardworm aarlenaarse aarlens aarles
aarons aarsdarm aarsele aarsgat aarsvin aartsdom aartslui aarzel aarzen aas aasbloem aasdier aasemmer aaseter
aasgier aasjager aaskever aassoort aasterberg aastor aasvis aasvlieg aasvogel aaszak aat aaw aba abacadabra
abactis abacus abaja abandon abandoned abattoir abbega abbekerk abbenbroek abbenes abbengawier abbert abbeweer
abbreviatie abc abces abchazie abchazisch abcoude abdicatie abdiceer abdij abdijhof abdiqueerde abdiqueren
abdis abdoella abdomen abdominaal abds abducted abductie abdulrahman abeba abebiet abebitisch abeds abeel abel
abeltjeshuis abenistraat aberdeen aberrant aberratie abeundi abgeseild abilities ability abiotisch abiturient
abject ablatie ablatief ablaut able ablutie ablutien abn abnormaal aboard aboe abolitie abolitionist
abominabel abominatie abondance abonestraat abonnee abonneer abonnement aborigines aborteer aborteur aborteuse
abortief abortion abortus about aboutaleb above abp abracadabra abraham abri abrikoos abrikozenjam
abrikozenpit abroad abrogatie abrupt abruzzees abruzzen abscis absdale abseil absence absent absentia absentie
abshoven absint absolute absolutely absolutie absolutisme absolutist absoluut absolveer absorbeer absorptie
absoute abstinent abstinentie abstract abstractie abstracto abstractum abstraheer absurd absurdist absurdistan
absurditeit absurdum abt abu abuis abuja abundant abundantie abuse abusief abusievelijk acacia academicus
academie academien academisch academisme academy acajou acanthus acapulco accelerando acceleratie accelerator
accelereer accent accentuatie accentueer accept acceptant accepted acceptie acces accessie accessit
accesskibles accident accidentally accijns acclamatie accolade accommodatie accommodeer accompany accompli
accomplice accomplish accord accordeonbus accordeonist account accountancy accountant accra accreditatie
accrediteer accreditief accres accu accubak accugeil accuheil acculturatie accumulatie accumulatief
accumulator accumuleert accumuleren accuorde accuraat accurace accuratere accuratesse accusatief accuse
accusing accuzeil ace aceh acer acetaat aceton acetyleen ach achieve achilleshiel achillespees achlum achmea
achromasie achromatisch achtarm achtarmig achtbaan achtbaar achtdelig achter achteraf achteras achterbosch
achterin achterna achterom achterop achterroedes achterst achterwaarts achthoek achting achtkamp achtkant
achtling achtmaal achtmaands achtregelig achtspan achtste achttal achttien achturendag achturig achtvlak
achtvoetig achtvoud achtvoudig achtzijdig acid aciditeit acidose acker acknowledge acm acne acoliet acquireert
acquireren acquis acquisiteur acquisitie acquit acquoy acre acribie acribisch acro acrobaat acrobat acrobatie
acrobatisch acrogym acroniem across acrostichon acryl acrylaat act acted acteer acteur actie actiedag actief
actien actieve actinide actinisch actio action activa activated active activisme activist activistisch
activiteit activities activity activum actons actor actress actrice actual actualisatie actualiseer
actualiteit actually actuariaat actuarieel actuaris actuator actueel actum acu acuminatus acupressuur adac
adagio adagium adam adamsweg adaptatie adapteer adapter adaptief adaptiviteit adat adblocker add addamsstraat
addax added addendum addenoi addergif addertje addict additie additief addition additional address adductor
adegem adek adel adelaar adeldom adellijk adelmund adelvoet adem adembenemend ademeter ademhaal ademloos
ademnood ademteug ademweg adenauerlaan adeniet adenine adenitisch adenoide adenoom adenosine adenovirus adept
adequaat ader aderbeen aderbelt aderig aderlaat aderlijk adhd adherent adherentie adhesie adhesief adhocratie
adhortatief adi adiabatisch adidas adieu adinkerke adios adipositas adjectief adjectivisch adjudant adjunct
adjust adjuvant adler administreer admiraal admiral admiraliteit admiratie admire admissie admit admitted ado
adobe adolescent adolescentie adonai adonis adopt adoptant adopted adopteer adoptie adoptief adorabel adorable
adoratie adore adoreren adorp adrenaline adres adriaansweg adriaenszoon adriatische adriennes adsl adsorbeert
adsorberen adsorptie adspirant adstructie adstrueer aduard aduarderzijl adukiboon adult adv advance advantage
advenant advent adventief adverbiaal adverbium adverteerder advertentie advertorial advice advies advise
adviseur advocaat advocatuur adzjarie aed aegon aegum aekinga aelbert aelens aequo aerdenhout aerle aerobic
aeroclub aerococcus aerodroom aerodynamica aeronaut aeronautisch aeroob aerope aerosol aerostatica aert aeryn
aex afa afasie afatisch afbad afbak afbarst afbedelt afbeeldsel afbeen afbid afbiedt afbies afbijt afbind
afbladerende afblazen afbluft afbod afboent afbond afbouw afbraak afbreek afbreuk afbuig afdak afdaler
afdaling afdans afdek afdekkap afdeklak afdeklat afdeknet afdeling afdeppen afdicht afdien afdieven afding
afdoen afdolen afdoolt afdracht afdrager afdreigt afdrift afdroog afdruip afdruk afdrup afdwing afeet afeist
affair affect affected affectie affectief afferden affiche affidavit affiets affikken affikt affilieert
affilieren affiniteit affirmatie affirmatief affirmeerde affirmeren affix affligem affodil afford affreus
affront affuit afgaan afgaat afgang afgeboet afgedaan afgeef afgeeist afgefikt afgegaan afgehakt afgehapt
afgekit afgekust afgelast afgelegd afgeleid afgelekt afgelokt afgelood afgemikt afgemixt afgepakt afgepand
afgepend afgeragd afgerand afgerond afgerot afgeslotener afgesold afgesproken afgetest afgetruggeld afgeveld
afgeven afgevild afgevist afgeweid afgewipt afgezant afgezegd afgezet afgezien afghaan afghanistan afgiet
afgifte afging afglijd afglipt afgod afgodin afgodisch afgraast afgrens afgrijselijk afgrijslijk afgrist
afgrond afgunst afgutsen afhaal afhak afhandel afhandig afhang afhankelijk afhap afhelp afhielp afhing afhoud
afhuring aficionado afiguraal afijn afistraat afkaatst afkan afkap afkat afkeer afkerig afkeur afkick afkiezen
afkijker afkit afklets afknaagt afknakt afknap afknauwt afknoopt afkoel afkoerst afkoker afkolft afkom afkomst
afkon afkoop afkoos afkruipt afkruis afkunt afkust aflaad aflaat aflandig aflatoxine aflees afleggen
aflegstapel afleid aflek aflens aflenzen aflever aflezer aflezing aflicht aflokken aflood afloop aflos afluis
afluisterwet afm afmaakt afmaken afmars afmeerde afmeerverbod afmeld afmesten afmeting afmijner afmik afmixen
afmixt afname afneem afoog aforisme aforistisch afpaalt afpakken afpaling afpeelt afpelen afpelt afpen afperkt
afperser afpilsen afpitste afplak afpoetst afpomp afpreekt afpulkt afraad afraapt afrafelt afraggen afraid
afrand afraster afreet afregelt afregent afreis afreken afrem africa african africht afried afrij afrijgt
afrikaan afrikaanse afris afrit afro afrodiet afrodisiacum afroep afroken afrol afrolook afromer afroming
afrond afrui afscheid afscheidsel afschep afscherm afschil afschot afschrik afschuw afserveert afsjok afsjouwt
afslaan afslag afslank afsleten afsleurt afsloft afslooft afsluipt afsluit afsmaken afsmeer afsmelt afsnee
afsnijsel afsnoeit afsnoert afsol afspatieren afspeel afspel afspeldt afspiedt afspint afsplintert afsponst
afspoort afspraak afspreekpunt afspring afstaan afstaart afstal afstammeling afstampt afstand afstapje
afsteelt afstek afstelen afstem afstomp afstorm afstotelijk afstotender afstruin afstudeerder afstudeervak
afstuur afsukkel aft aftak aftakas aftakel aftands aftanken aftap aftar aftast afteken aftel aftelsom
aftelversje afterpil aftersun afterwards aftesten aftilt aftocht aftoetst afton aftop aftornt aftraden aftrek
aftroggelaar aftruggelen aftuur afunctioneel afvaart afval afvalarm afvalbak afvallig afvalpas afvalput
afvalton afvalzak afvel afvijlt afving afvink afvis afvlekt afvlucht afvoer afvorm afvraagt afvragen afvraten
afvreet afvul afvuren afwaarts afwacht afwandel afwas afwasbak afwaskom afwater afweeg afweer afweidt afweking
afwen afwerk afweten afwezendheid afwezig afwies afwijk afwijzen afwindt afwint afwipt afwissel afwoei afwon
afwoon afzadelt afzakker afzanden afzeeft afzeg afzeikt afzend afzengen afzet afzetnet afzetsel afzeult
afzicht afzien afzijdig afzinkbaar afzoent afzonder afzoom afzuig afzuip afzweef afzweerders afzwenkt afzwerft
afzwierf afzwoegt afzwoer afzwoor aga agaathfonds agaathlening again against agame agamemnon agamie
agamoestraat agana agape agapornis agaragar agave age agelo agence agency agenda agendeer agenesie agens agent
agentia agentuur ageren agger agglomeraat agglomeratie agglutinatie agglutineert agglutineren aggravatie
aggregaat aggregatie aggregeer aggressive agh agiel agile agio agiotage agitatie agitato agitator agitatorisch
agiteer agitprop agneshof agnietenhof agnio agnost agnosticisme agnosticus agnostisch agnus ago agoelisch
agoeti agoge agogie agogiek agogisch agologie agonie agonist agoog agora agraaf agrarier agrarisch agree
agressie agressief agressieve agressor agribulk agribusiness agricultuur agrificatie agrobiologie agrobusiness
agrochemisch agrologie agronomie agronomisch agronoom agrosector agrotoerisme agt agtens agterdenbos aha ahead
ahem ahh ahhh ahinsaweg ahistorisch ahob ahoi ahold ahorn ahoy ahriman ahrimanisch ahum aid aigrette aigu aii
aijen aikido aikidoka aim aimabel ain aio aioli air airbag airbnb airborneweg airbrush airbus airco aircraft
airees aires airfryer airlift airline airmail airmile airplane airplay airport airstrip ais aivd ajaccio
ajacied ajakkes ajam ajasses ajax ajaxfan ajour aju ajuin ajuinachtig ajuinbol akaba akant akela akelei akelig
akenaar aker aki akihito akkefietje akker akkerhof akkerlui akkerman akkerpad akkerweg akkevietje akkoord
akkrum akmarijp akoestiek akoestisch akolei akoniet akropolis aks aksus akswijk akte aktetas akzo alaaf alaam
alabama alabaster alams aland alangalang alant alarm alarmbel alarmeer alarmist alarmistisch alarmlus alaska
alawieten albanees albanezen albanie albast albatros albe albedil albedo alberdingk albergen albertkanaal
albertmeer albertvolle albestuurder albinees albinisme albino albizia album albumine alcantara alcatel
alchemie alchemist alchimie alchimist alcohol alcoholic alcoholica alcoholicus alcoholisch alcoholist alcolade
alcopops aldaar alddyk alde aldeboarn aldehyde aldendriel alderliesten aldewei aldi aldlansdyk aldoor aldra
aldrinstraat aldtsjerk aldus ale aleatorisch alef aleijadinho aleikum alenbelt alens aleoeten aleppo alert
aletes alevel aleviet alevitisch alexanderhof alexandrie alexandrijn alexiahof alexs alf alfa alfabet
alfabetisch alfadeeltje alfagras alfahulp alfalfa alfaman alfie alg algarve algauw algebra algebraisch
algebraist algeheel algelijk algemeen algendodend algerije algiers algoed algoritme algoritmiek algoritmisch
alhier alhoewel alia alibaba alibi alien aliexpress alighieri aligneer alignement alii alikas alike alikruik
alimentair alimentatie alinea alinghuizen alitalia alive alizarine alk alkali alkaline alkalisch alkaloide
alkanna alkmaarder alkmaarse alkmene alkoof alkyn all alla allaarts allabaksweg allah allang allardsoog
allebei alledaagse alledag alledrie allee alleen alleenwonend alleeweg allegaar allegorie allegorisch
allegretto allegro allel alleluja allemaal alleman allenga allengs allenig allerfoutst allergic allergie
allergisch allergologie allergoloog allerijl allerlei alles alley alli alliage alliance allianz allicht
allieren allies alligator allingawier allitteratie allittereert allittereren allium allo allocatie alloceerde
alloceren allochtoon allocutie allofoon allogamie allogeen allomorf alloniem allons allooi allopaat allopathie
allopatrisch allotropie allow allowed allrisk allround alludeert alluderen allure allusie alluviaal alluvium
alm alma almaar almacht almachtig almanak almaty almaviva almede almee almeers almeloer almeloos almenseweg
almenum almere almeteen almighty almkerk almogend almost aloe alofi alom alomvattend alone along alopecia
aloud alp alpaca alpenrit alpentop alpenwei alphabet alphenseweg alpien alpijns alpine alpinist alpinistisch
alpino alras already alrede alree alreeds alright alruin als alsdan alsem alsemhof alsmaar alsmede alsnog
alsnu also alsof alsook alstoen alstublieft alt altaar altaj altblokfluit altemet altena alteriteit
alternantie alternatieve alternator alteveer altezamen altfluit altforst althans althea althobo althoorn
althoren although altijd altimeter altist alto altoenae altogether altoosdurend altruisme altruist
altruistisch altsax altstem alttoets altviool altweert alu alufolie aluin aluminium alumnus alv alvader alvast
alveolair alveringem alverman alverna alvernielend alvleesklier alvleessap alvorens alwaar always alweder
alweer alwetend alweter alwijs alwijze alzheimer alziend alzijdig alzo ama amah amai amaktistraat amalgaam
amalgama amalgameert amaliahof amanda amandel amandus amant amanuenses amanuensis amarant amaretto amaril
amarillo amaryllis amateur amazing amazon ambacht ambassade ambassadeur ambassador ambassadrice ambastraat
amber ambetant ambeteren ambiance ambidexter ambieer ambient ambigu ambiguiteit ambitie ambitieus ambitieuzer
ambition ambitious ambivalent ambivalentie amblyopie ambo ambon ambonees ambras ambrosia ambrozijn ambt
ambtenarij ambtsedig ambtseed ambulance ambulancier ambulant ambulatorium ambush amby amc amd amechtig ameide
amelisweerd amelkoren amen amendeer amendes amenorroe aments amerhof america americain american amerij amerika
amerikaan amerikanisme amerongen amersfoorder amersfoorter amersfoortse ames amethist ametropie ameublement
amfetamine amfibie amfibisch amfibrachen amfibrachys amfioen amfitheater amfoor amfora amica amicaal
amicaliteit amice amict amicus amide amiers amies amigo amine aminozuur amins amirs amish amman ammaniet
ammanitisch ammehoela ammelaken ammerstol ammerzoden ammoniak ammoniet ammonium ammonshoorn ammonshoren
ammunitie amnesie amnestie amnesty amnioscoop amnioscopie amoebe amoeben amoer amok among amongst amor
amoraliteit amoreel amorf amortisatie amortiseert amortiseren amount amourette amoureus amours amoveren
amoxicilline ampel amper amperage ampex amplificatie amplificeren amplitude amplitudo ampsen ampul amputatie
amputeer amrs amsoi amstel amstenrade amsterdam amsterdamse amsweer amto amu amulet amusant amuse amuseren
amuzikaal amvb amygdala amylase amylose amyotrofie anaal anabaptisme anabaptist anabolica anabolisch
anabolisme anabool anachoreet anachronisme anaconda anadyr anaeroob anafoor anaforisch anafylaxie anagram
anakoloet analecta analecten analfabeet analgeticum analist analogie analogisch analogiseren analogon analoog
analysant analysator analyse analysis analyticus analytisch anamnese anamnestisch anamoestraat ananas anansi
anapest anarchie anarchisme anarchist anastatisch anastigmaat anastrofe anathema anatolier anatolisch anatomie
anatomisch anatomiseren anatomist anatoom anaxibia anbi anc anchor ancien ancienniteit ancylostoma and
andaloesie andalusie andalusier andalusisch andamanen andamanse andante andantino andelst andere anderen
anderman andersom andersoortig anderzijds andes andie andijk andijvie andikithira andisch andoorn andoren
andorra andorraans andorrees andorrezen andragoge andragogie andragogiek andragogisch andragologie andragoloog
andragoog andreashof andreaskruis andrews andrieskruis androgeen androgyn androgynie android anekdote
anekdotiek anekdotisch anemie anemiek anemisch anemometer anemoon anencefalie anerveen anesthesie anesthesist
anestheticum aneurysma anevelde ang angejiddeld angel angeles angelso angelus angeren angerlo angina
angiografie angiosperm angisa angle anglicaan anglicisme anglist anglofiel anglofilie anglofobie anglomaan
anglomanie angola angolees angolezen angora angostura angouleme angry angst angstgegner angsthazerij angstig
angstrom angstvallig angstwekkend angstwerend anguilla anguillaans anholt anijs anijsachtig aniline anilingus
anima animaal animal animaliteit animatie animator anime animeren animisme animist animistisch animo
animositeit animus anion anisette anisotroop anita anjelier anjer anjerhof anjum ank ankara ankarioot
ankariotisch ankerbak ankeren ankergat ankerman ankeroog ankerop ankerweg ankh ankle ankum anlaut anloo
annabaai annabeth annaburen annalen annam annen annex annexeer annexionisme annexionist annihilatie
anniversary anno annonce annotator annoteer announce announcer annoyed annoying annual annuitair annuiteit
annulair annulatie annuleer annunciatie anode anodiseerde anodiseren anomaal anomalie anomie anoniem
anonimiseert anonimiseren anonimiteit anonymous anonymus anorak anorectisch anorexia anorexie anorganisch
anorgasmie another anp anreep anrooystraat anschluss ansen ansi ansicht ansjovis answer answered antagonisme
antagonist antananarivo antarctica antarctier antarctisch antares ante antenne anterieur antheunisse
anthologie anthurium anti antibiotica antibioticum antiblafband antibles antibodes antichambre anticipatie
anticipatief anticipeer antidote antidotum antiek antifa antifileplan antifles antifoon antigeen antigen
antigif antigua antilies antillen antilliaans antiloop antimetrie antimonium antimoon antinazi antinomie
antiochie antipasti antipasto antipathie antipathiek antipode antipyrine antiquaar antiquair antiquariaat
antiquarisch antiquiteit antirookpil antirookwet antiroos antisepticum antisera antislip antitankmijn
antithetisch antitrustwet antoniem antoniushof antoniusvuur antraciet antrax antropofaag antropogeen
antropoide antropologe antropologie antropoloog antropomorf antroponiem antroponymie antroposofie antroposoof
antwerps antwoord anubis anus anvr anw anwb anxiety anxious any anybody anymore anyone anything anytime anyway
anywhere aob aoristus aorta aov aow apa apaan apache apaiseerde apaiseren apart apathie apathisch apatou
apatride apegapen apekool apel apelazarus apeldoornse apen apenbos apenburg apenheul apenkool apenkop apennijn
apennoot apenpak apenzuur apercu apercuutje aperij aperitief aperlo apert apertuur apetrots apex apezat
apezuur apfelstrudel apg api apia apin apinti apk aplanatisch aplomb apneu apo apocalyps apocalyptiek apocope
apocopeerde apocrief apodictisch apoetisch apograaf apokoinou apolair apolitiek apollinisch apollokaan
apollomaan apologetica apologetiek apologetisch apologie apologise apologize apology apoloog apoplectisch
apoplexie apoptose aporie apostaat apostasie apostel apostil apostolicum apostolisch apostrof apotheek
apothema apotheose app appalachen appaloosa apparaat apparatsjik apparatuur apparenteren apparently
appartement appassionato appeal appear appeared appel appelaar appelbol appelhof appellatie appellation
appelras appelsap appelsien appeltern appeltje appelvormig appelweg append appendicitis appendix apperceptie
appetijt appetite appetizer appgroep appie applaus apples applet applicatie applicatieve application
applicator appliceren applied applique appliqueerde apply appointed appointment apporteer appositie appreciate
appreciatie apprecieer appreteer approach approached approaches approbatie appropriate approval approve
approximatie appstore apr apraxie april aprilgek aprilmop aprilvis apsis apulie apulier apulisch apv aqua
aquaduct aquagym aquamarijn aquanaut aquarel aquarium aquatint aquatisch aquavit aqueductus aquifer aquitaans
aquitanie ara arabesk arabic arabica arabie arabier arabisatie arabisch arabiseerde arabiseren arabist
arachideolie arachnofobie arafatsjaal arafurazee aragonees arak aralmeer arameeer aramees aramide aranees
arawaktalen arbeid arbeidzaam arbiter arbitraal arbitrage arbitrair arbitreer arbo arboarts arbonorm arboraad
arboretum arbowet arbozorg arcade arcadia arcadisch arcanum arceer arcen archaicum archaisch archaiseerde
archaiseren archaisme archaistisch archem archeofyt archeologe archeologie archeoloog archeon archer archetype
archetypisch archief archieven archimedes archipel architect architraaf archivalia archivalisch archivaresse
archivaris archiveer archivistiek arctica arctisch arde ardechelaan ardeens ardennen ardense ardooie arduin
are area areaal arelaars arelaren areligieus arelse arena arend arendonks arensgenhout areopagus arg arganolie
arganvrucht argeloos argentijns argentinie argh arglist argolis argon argostraat argot argue arguing argument
argus argwaan argwanend aria ariaans ariables arianehof arib aride arier arieses ariks arisch aristocraat
aristocratie aristoteles aritmetica aritmetiek aritmetisch aritmie aritmisch arizona ark arkansas arkel
arkelstein arkens arkes arkum arlers arlesheim arm armada armadillo armageddon armagnac armatuur armband
armbreuk armdik armed armee armeens armelijk armelui armenie armenier armenkas armens armenwet armhoede
armhuis arminiaan armklem armoe armoedig armoedje armoeiig armor armoriaal armoricaans armsgat armslag
armspier armsten armsteun armstoel armvol armvoogd armwezen armworp army armzalig armzwaai arnemuiden
arnhemmer arnhemse arnie arnoldussen arob aroemeens aroma aromatisch aromatiseer aronskelk aroom around arowak
arowakse arp arpanet arpeggio arpitaans arrange arrangements arrangeur array arren arrernte arrest arrested
arretje arrien arriva arrival arrive arriveerde arriveert arriving arrivisme arrivist arrogant arrogantie
arrow ars arseen arsenaal arsenal arsenicum arseniek art artdirection artefact artemisia arterie arterieel
arterien arteriogram artes artesie artesier artesisch arthousefilm article articulatie articuleer artiest
artificieel artikel artillerie artillerist artis artisjok artists artotheek artritis artroscopie artrose
artsen artsenij artwork arty aruba arubaans arum arwerd aryl asbak asbelt asbest asbestemming asbestose
asblond asbus asceet ascendant ascendent ascension ascese ascetisch ascetisme asch ascii asdag asdeeltjes
asdiameter asdruk aseksueel aselect asem asen asenray asepsis aseptisch asfa asfalt asferisch asgaard asgat
asgrauw asgrijs ash ashamed ashes ashoogte ashoop ashram asian asic aside asiel asielkat asielwet asjchabad
asjeblieft asjemenou asjkenazi asjkenaziem asjkenazim asjkenazisch ask askar asked askegel askleur askleurig
askruik askussen asla aslaag aslast asleep asleger aslijn asmaat asman asml aso asociaal asocialiteit
asparagus aspartaam aspecifiek aspect aspelare asperen asperge asperger aspic aspidistra aspirant aspiratie
aspire aspirientje aspirine aspluim aspot aspunt asregen asrest ass assad assagaai assamees assange assassin
assault assegaai assel asselts assem assemblee assembleer assenede assens assent assepoes assertie assertief
asses assessor asset asshole assignaat assignatie assigned assignment assimilatie assimileer assisen assisi
assist assistant associate associatie associatief associe associeetje assorteert assorteren assortiment assum
assumed assumptie assuradeur assurantie assurantien assure assureert assyrie assyrier assyriologie assyrioloog
assyrisch ast astaat astana astatisch astenaar asterisk asthenie asthenisch astigmatisch astigmatisme astma
astmaticus astmatisch aston astraal astrakan astrant astrazeneca astridplein astringent astrofysica
astrofysicus astrofysisch astrolabium astrologe astrologie astrologisch astroloog astronaut astronome
astronomie astronomisch astronoom astroturf asturie asturisch asuncion asurn asus asvaal asveld aswenteling
aswoensdag aswolk asymmetrie asymmetrisch asymptoot asymptotiek asymptotisch asynchroon asyndeta asyndeton
asystolie ata atactisch atalanta ataraxie atars ataturk atavaquone atavisme atavistisch ataxie atb atechnisch
atelier atemporeel aten atenaar aterling atf atheens atheisme atheist atheistisch athematisch athene athener
atheneum athlon ati atjar atjeh atlant atlanta atlanteisch atlantic atlanticum atlanticus atlantikwall
atlantis atlantisch atlas atleet atletiek atletisch atmosfeer atmosferisch atmosphere atol atomair atomie
atomisch atomiseerde atomiseren atomisme atomist atomistisch atonaal atonaliteit atoom atoombom atoomkop
atoomweg atopia atopie atopisch atos atovaquone atreus atrium atrofie atrofieerde atropine attaca attache
attacheerde attachment attack attacked attaque attaqueerde attempt attempted attend attenhoven attenrode
attent attentie attest attic attier attika attila attisch attitude attorney attract attracted attractie
attractief attractive attrapeer attributie attributief attribuut atv atypisch atzeburen aub aubade aucaans
aucaner auckland auctie auction auctionaris auctor auctoriaal aucuba audicien audience audientie audio
audiofiel audiologie audiometrie audioset audit auditanten auditeur auditie auditief audition auditor
auditorium audrie auerhoen aufklarung aug auggie augiasstal augsburg augurenlach augurk august augustijn
augustinusga augustus aula aunt auntie auping aura aurelia aurelies aurelius aureool aurora aus auschwitz
auscultatie ausculteer ausdauer auslaut auspicien auspicium ausputzer aussie austerlitz austraal australia
australisch autaar autarchie autarkie autarkisch auteur authentiek author authorities authority autisme autist
autistisch auto autobak autobom autobots autobox autobus autocar autochtoon autoclaaf autocraat autocratie
autocratisch autocue autodafe autodak autodate autodek autodesk autodidact autodrop autogas autogeen autogek
autogiro autoglas autograph autogyro autolak autoloos autoluw automaat automatic automatie automatiek
automatisch automatiseer automatisme automobilist autoniem autonomere autonomie autonomist autonoom autoped
autopers autopsie autopsy autoraai autorail autoreed autorijd autorisatie autoriseer autorit autoritatief
autoslot autosomaal autostop autostrada autotune autotypie autovrij autowas autoweek autoweg autowerk autowrak
autrotron auvergne auw auxine ava avaars available aval avaleren avalist avance avant avarua avatar ave
avegaar avenant avenge avenhorn avenue average averbode averecht avereest averij averlo avers aversie aversief
averuit avest avestisch avezaath avg avia aviateur aviatiek avicultuur avifauna avignonlaan aviobrug avis
aviso avitaminose avo avocado avoid avon avonddis avondje avondles avondmis avondrit avonds avonduur
avondvullend avondzon avonturieren avonturisme avontuur avro awacs awads awaits awake awara award aware awari
awarradam away awb awbz awel awesome awful awfully awhile awkward aww axel axelaar axelse axenroos axiaal
axillair axiologie axiologisch axioma axiomatisch axolotl axon axonaal axs axwijk aya ayatollah aye ayers
ayurveda ayurvedisch azalea azaleaatje azc azelo azen azenray azerbeidzjan azeri azewijn azg aziaat aziatisch
azie azijn azijnaaltje azijnachtig azijnvat azimut azobe azoren azoriaans azorisch azov azteek azuki azuur
baad baadster baai baaierd baaigem baaium baak baakgeld baakman baal baalbek baalborg baalbrug baaldag baalder
baalkans baalstar baalzak baambrugge baamsum baan baanbed baanbrekend baancafe baander baanloos baantje
baanvak baanvast baanweg baar baardaap baarderadeel baarderburen baardig baardman baardmos baardvin baardvis
baarkruk baarland baarle baarlijk baarnaar baarsachtig baarslag baas baasachtig baasrode baat baatziek bab
baba babbel babbelachtig babbelarij babi babies babiroesa baboe baboesjka babok baburen baby babyaap babybad
babybed babyboom babybos babybox babybus babydoll babyface babyfles babyfoon babyfoto babylijk babylon
babylong babylonie babylonisch babyloon babypop babyroze babysit babytaal babyvet bacardi baccalaureus
baccarat bacchanaal bacchant bacchantisch bacchus bachata bachchan bachelor bacil bacillair back backbeat
backbone backed backflip backgammon backhandslag backlists backpack backrock backroom backrups backspin backup
backwards backyard baco bacon bacootje bacove bacs bacterie bacterieel bacterien bacteriocide bacteriofaag
bacterioloog bad badbroek badcape badcel badderen baddert baddoek badeend bades badgast badge badguyrol
badhairday badhok badhotel badhuis badjas badjing badkamer badkoets badkraan badkuip badkuur badlaken badlijn
badly badmat badminton badmode badmuts badolie badolien badoo badpak badpersoneel badrand badstad badstoel
badstof badtas badvrouw badwater badzeep badzonne badzout baegens baek baerlestraat baexem baf baflo bag
bagage bagatel bagel baggeren baggy baghera bagijnhof bagno baguette bah bahai bahaisme bahamaans bahco bahr
bahreini bai baijum bail baileybrug bairdstraat bairiki baisse baissier bajadere bajes bajkonoer bajonet bajor
bak bakabana bakbeest bakbeurt bakblik bakboord bakboter bakdek baked bakeliet bakelsebrug bakenen bakenweg
bakeren bakermat bakerzak bakfiets bakgoot bakhuis bakkeet bakkelei bakkeljauw bakkerij bakkerin bakkes bakkie
bakkum baklamp baklap baklava baklijn baklijst baklucht bakmeel bakmix bakoeer bakoenin bakolie bakoven bakpan
bakplaat bakra bakresultaat baksel baksen baksis baksjisj bakskist baksoda bakspel baksteen bakster bakstoel
baktafel baktarwe baktijd baktrog bakvet bakvis bakvocht bakvorm bakwagen bakwagentje bakxs bakzeil bal
balaclava balalaika balance balans balatonmeer balatum balba balbezit balcony baldadig baldakijn balder baldur
balearen balein balenaar balg balgoij balgstuw balgzand balhoofd balie baliemvallei balije balinees balinezen
balinge baljapon baljurk baljuw balk balkaars balkanbeat balkanees balkaniseren balkanjazz balkanmuziek
balkanoorlog balkans balkasjmeer balkdans balkgans balkkans balklans balkon balkzand ball ballad ballard
ballast balleman ballerina ballet ballistiek ballistisch balloerveld ballon balloo balloon ballotage
balloteert balloteren ballotstraat ballroom ballum balmahuizen balms balneologie balorig balpen balpuntpen
balsa balsamico balsem balsemachtig balsemien balspel balsport balsturig baltempo balthasar balticum baltinge
baltisch balts baluster balustrade balvast balvirtuozen balwinst balzaal balzak bam bama bamafoon bamako bamba
bambi bambini bambino bamboe bami bamibal bamiberg ban banaal banaan banaat banalere banaliseert banaliseren
banaliteit banana bancair banco bandage bandagist bandana bandar bandeau bandel bandera banderilla
banderillero banderol bandfoto bandiet bandijk banditisme bandje bandjir bandlid bandoneon bandoneonist
bandparodist bandpass bandrem bands bandstof bandweer bandy bang banga bangerd bangerik bangert bangheid
bangig bangladesh bangsten bangui banholt banier banjaard banjer banjir banjo banjul bank banka bankachtig
bankapp bankbed bankboek bankdruk bankert banket bankgeld bankgift bankgiro bankier bankkast bankman bankpas
bankpoot bankpost bankraad bankreus bankroet bankroof bankrun banksite bankstel banksy banktaal banktarieven
bankterm bankvak bankwerk bankwet bankzaak banlieue banpaal bantam bantega banteng bantoeistiek banvloek bao
baobab bapao baptisme baptist baptisterium baptistisch bar bara barak barb barbaar barbaarst barbadaans
barbadiaanse barbados barbarakruid barbarij barbarijse barbarisme barbecue barbeel barbertje barbie barbier
barbituraat barblad barbuda barcarolle barcelona barclay barcode barcommissie bardame bareel barely barema
barenaar barenden barentsz baret bareveld barg bargain bargoens baribal bariet barinks barista bariton barium
bark barkas barkentijn barkruk barlage barlo barlow barman barmeid barmhartig barn barnaby barnes barnevelder
barneveldse barney barnings barnumachtig barnwerd barograaf barok barolo barometrisch baron barones baronie
baroscoop barouchet barpersoneel barraclough barracuda barrage barreerde barrel barreren barricade barrier
barroso barrow barsbeek barst barstens bartafel barteam barteren bartina bartjens bartlehiem bartlett
bartokstraat bartolomeus bartowski barvrouw barzoi bas basaal basalere basalt basaria bascule basdrum baseball
based baseer basel baseline baseliner basement basend bases basf basfluit bash bashar bashoorn bashoren basic
basically basiestraat basilica basilicum basiliek basilisk basis basisch basiseis basiself basisnet basispas
basisset basisvak basiswet basitostraat basjkirostan bask baskant basket basketbalnet baskiet baskisch
baskules baskuul basles baslijn basmati basnoot basralokus basset bassies bassin bassist basso basspel basstem
basta bastaard bastaardij bastard bastemeijer basterd bastiaannet bastiaanssen bastide bastille bastion
bastnasiet bastoon bastuba basviool baswerk bat bataafs bataat batadorp bataljon batavia batavier batavus
batch batches bates bath bathmenseweg bathroom bathyscaaf bathysfeer batig batik batist batman batoemi baton
batsman batsmen battelen battend batteries batterij battery battle baud baudrate bauhaus bauknecht bauw
bauxiet bavaria bavarois bavegem bavelaar bavet baviaan bavikhove bavings bavinkel baxter bayers bazaar
bazaartje bazaltstraat bazel bazen bazig bazin bazooka bazuin bbc bbe bbp bbq bcc bdsm beaam beaat beach
beadem beagle beam beambte bean beangst beangstigend bear bearbeid bearnaise beasemd beast beat beatbox
beatcoup beatificatie beatjuggelen beatlehaar beatles beatlesk beatmis beatnik beatring beatrixhof beatrixkaan
beatrixmaan beattijd beatwoud beau beaufort beaujolais beautiful beautifully beauty beb bebaard bebakend
bebakent beblaard bebloed bebloemd beboerd beboeren beboert beboet bebonden beboomd bebop bebos beboterd
bebouw bebrild bebroed became because becca becel bechamel bechthum becijfer beckett beckmanhof beckum become
becoming becquerel becustraat bed bedaagd bedaar bedacht bedachtzaam bedaf bedaking bedam bedampen bedampt
bedank bedauw bedbank bedbodem bededag bedeel bedeesd bedehuis bedek bedektzadig bedel bedelaar bedelaartje
bedelarij bedelf bedelman bedelnap bedeltje bedelven bedelzak bedenk bedenksel bederf bederfwerend bederoom
bederven bedevaarster bedframe bedien bedierf bedijk bedil bedilal bedissel bedjas bedkruik bedlamp bedlegerig
bedoeien bedoeken bedoekt bedoel bedolah bedolf bedolven bedompt bedonder bedong bedorven bedot bedpan
bedplank bedprestatie bedraad bedraag bedrag bedrand bedreef bedreig bedremmeld bedreven bedrieg bedrijf
bedrijvendag bedrijvenweg bedrijvig bedrink bedroef bedroeg bedroevender bedroevendst bedrog bedronk bedroog
bedroom bedroop bedruip bedruk bedrup bedrust bedscene bedsport bedsprei bedstede bedstee bedstro bedtijd
beducht beduid beduimel bedum beduusd beduvel bedwang bedwants bedwelm bedwing bedwong bee beedig beef
beeindig beek beekdal beekloop beekmaan beekmand beekpunge beekseweg beeld beeldig beeldvormend beeldvullend
beelens beelstraat beeltenis beelzebub beemd beemdweg beems beemsterboer beemte been beenachtig beenas
beenblok beencel beender beenham beenhard beenhouwerij beenkam beenkap beenloos beenmerg beenpit beenstuk
beenvis beep beer beerachtig beerburg beerdijk beerendonck beerf beerkamp beerkar beerkerk beerland beerlegem
beernem beernemse beerninksweg beerpunt beerput beersdal beersel beersenaar beerst beerta beertema beerton
beerven beerze beerzel beerzerhaar beerzerveld beerzorg beesd beeselseweg beest beestig beetgaar beethad
beethebt beetje beetnam beetneem beetpak beettijd beetwoud bef befaamd befkraag befloer befloerst before beg
bega begaafd begaan begaapt begaf began begankenis begapen begaven begawan begeef begeer begeesterd
begeesteren begeestert begeleid begerig begeven begged begierd begieren begiet begiftig begijn begild begillen
begin begindag beginsel beginuur beginzet beginzin beglazen begluur begon begona begonia begoot begraaf
begraas begraven begrazen begreep begrens begrijp begrip begroef begroei begroet begroot begun beha behaag
behaal behaar behalf behalve behandel behang behangerslin behangsel behapbaar behappen behapstukken behapt
behartig behave behavior behaviorist behaviour beheer beheerst beheime beheks behelp behelsd behelst behelzen
behemoth behendig behept behield behielp behind behing behoed behoedzaam behoef behoeve behoeven beholpen
behoor behoud behoudendst behouw behuild behuisd behuist behuizen behulp behulpzaam behuw beiaard beid
beiderzijds beien beieren beierin beige beigeachtig beigem beignet beijens beijing beijum beijver beijzeld
beilenaar beiler beimerwaard being beinkt beinsdorp beinumstraat beinvloedend beiroeti beitel beiteltje
beitelvormig beits bejaag bejaard bejag bejammer bejegen bejoeg bejubel bek beka bekaaid bekabel bekading
bekaf bekak bekalk bekampen bekampt bekap bekeef bekeek bekeer bekegem bekenaar bekend bekennen bekent bekerde
bekermos bekervormig bekeur bekeven bekijf bekijk bekijven bekist bekkende beklaag beklad beklag beklant
beklap bekleed beklem beklemmends beklijf beklijven beklim beklinkeren beklinkert beklinkt beklom beklonk
beklop bekneep beknel beknibbelaar beknijp beknopt beknord beknort beknot bekocht bekoel bekogel bekokstoof
bekokstoven bekom bekomst bekoop bekoor bekorst bekort bekostig bekrabd bekrabt bekrans bekras bekreun
bekrimpt bekromp bekroon bekroop bekruip bekruist bekvecht bekveld bekwaam bekwam bekwijl bel belaad belaag
belachelijk belactie belag beland belang belangetje belarus belarussisch belas belaster belastingkas
belastingpot belastingsom belastingwet belazen belazerd belazert belboei belbus belcanto beledig beleed beleef
beleen beleerd beleert belees beleg belegerd belegsel beleid belemmer belenden belendt beleren belet beletsel
beleven beleverd belevert belezen belfast belfort belg belgacom belgae belgicisme belgicist belgicus belgie
belgisch belgradoer belgradoos belhamel belhuis belial belicht belief belieg beliep believe believen belijd
belijm belijn belik belizaans belize belkaart belkin belkmerweg belknop belkoord belladonna bellamy bellem
belletje bellettrie bellettrist bellevue bellijst bellingeweer bello belly belmopan beloega beloer belofte
beloften beloken belong belonged beloof beloog beloon beloop beloved beloven below belronde belsele belspel
belster beltarieven beltaxi beltijd beltoon beltrum belucht beluga beluik belust belvert bemaal beman bemat
bemeesterd bemeesteren bemelen bemensen bemenst bemerk bemest bemeten bemeubel bemiddel bemin bemmelaar
bemoedig bemoei bemoeial bemorsen bemorst bemost bemuren bemuurd bemuurt ben benaamd benadeel benader benadruk
benageld benam benard benares benauw benauwendst benazir bench benches bendelid bendelstuk bendersche bendes
bendir beneath beneden benedictien benedictijn benedictine beneem benefice beneficiair beneficiant beneficie
beneficien beneficium benefiet benefit benelux benend benepen benevel benevens beng bengaals bengalen bengel
benghazi benidorm benieuwd benieuwt benig benigne benijd benjamin bennings benodigd benoem benoits benomen
benq benschop bensjen benson bentazon bentelo bentgras bentham benthem bentoniet bents bentveld benul benut
benzedrine benzeen benzine benzoe benzol beo beoefen beolie beolien beoog beoordelaar beoosten beotier bep
bepaal bepak bepalend bepantserd bepantseren bepareld beparelt bepeins bepek beperk beplak beplant bepleit
beploegd beploegt bepoeder bepoeier bepotel bepraat bepreek beproef bepruikt beraad beraam beraap berber
berberine berberis berberse berbroek berceau berceuse berd berdien berecht berechtiging beredder beredderig
bereed beregeld beregen beregoed bereid bereik bereis bereizen bereken berekoud berenbos berende berenhap
berenhol berenlul berennen berenpak berentschot berenval berenvel berg bergachtig bergaf bergamo bergdal
bergeend bergeijk bergens bergentheim bergerac bergere bergetap bergeyk berggeit berghaus berghem berghemseweg
berghok berghut bergijs bergkam bergkap berglaan bergland bergmaan bergmand bergmeer bergop bergpad bergpas
bergrat bergrede bergreep bergrijp bergrit bergrug bergse bergstok bergtop bergum bergvak bergweg bergwei
beriberi bericht beriep berijd berijm berijpen berijpt beril berin beringd beringe berini berisp berk berkeley
berkelseweg berkenbosch berkhof berkmeer berkoen berkum berlare berlicum berlijnerin berlijns berlikum berlin
berlioz berltsum berm bermbom bermuda bermudaans bermweg bernardijn bernerin bernhardpas bernhardtiti bernheze
berni bernings bernisse beroem beroemdste beroep beroer beroerling beroet berokken beroof berooid berook
berouw beroven berrie berst bertelsmann bertem berthe bertie bertings berucht beruik berust beryllium bes
besaust besauzen beschaaf beschaam beschadig beschamend bescheen bescheet bescheid beschenk bescherm beschiet
beschijn beschijt beschik beschimp beschoei beschonk beschoot beschot beschouw beschrei beschuit beschut besef
beselare besemers beshulst beside beskiden besla beslaan beslaap beslag beslecht besliep beslijkt beslikt
beslis besloeg beslommering besloop besloot besluip besluit besmeer besmet besmeur besmuikt besnaar besneed
besneeuw besnijd besnoeid besnoeit besnord besogne besom besoyen bespaar bespan besparend bespat bespeel
bespeur bespied bespijkerd bespijkeren bespogen bespoot bespot besprak bespreek besproei besproken besprong
bespuit bespuug bespuw bessem besta bestaan bestak bestal bestand bestede besteed besteeg besteek besteel
bestek bestekla bestel bestem bestens besterf besthmen bestiaal bestialiteit bestiarium bestickerd bestickeren
bestier bestierf bestijg bestman bestoft bestolen bestond bestoof bestook bestorm bestorven bestoven bestraal
bestraat bestraf bestreed bestreek bestrijd bestrijk bestrooi bests bestuif bestuur bestwil besuiker beswerd
bet beta betaal betaamd betaamt betacel betadeeltje betamen betast betavak beteerd betegel beteken
betekenisvol betekom betel betere beteren beteugel beticht betijen betijt betimmer betise betitel betlehem
betoelaagd betoelagen beton betonbak betondek betonpad betonrot betonweg betoog betoom betoon betover betraand
betracht betrad betrap betray betrayal betrayed betreed betref betreffende betrek betreur betrof betrok
betrouw bettings betuig betuline betuttel betuwe betuwer betuws between betweetster betweter betwist betzs beu
beug beugel beugelbekkie beuk beukerij beukvink beukwerk beul beulend beulin beumershoek beun beunes beunhaas
beunhazen beunings beur beurder beurelde beurelen beursdag beurshal beurslid beurst beursval beurtelings
beurtman beurtrol beurze beurzen beuseberg beuzel beuzelachtig beuzelarij beuzenrade bev bevaar bevak beval
bevallig bevang bevat bevecht bevederd beveel beveilig bevek bevekom bevel beveland bevelhebbend bevelvoerend
beveraar beverdam bevere beverig beverlo bevernel beverrat beverse beverst beverweg bevestig beviel bevind
bevinger bevis bevit bevlag bevleesd bevlek bevlieg bevloei bevloerd bevloert bevlogene bevloog bevocht
bevoegd bevoel bevoer bevolen bevolk bevond bevoogd bevoorrecht bevorder bevraag bevracht bevredig bevreemd
bevreesd bevriend bevries bevrijd bevroed bevroeg bevroor bevrucht bevuil bewaak bewaar bewaasd bewal bewalmt
bewandel bewapen bewas bewasem bewater beweeg beween beweerd beweert bewees bewegende bewegwijzerd beweid
beweren bewerk bewesten bewezen bewies bewijs bewijze bewijzen bewillig bewind bewolk bewonder bewoog bewoon
bewust bey beyonce beyond bezaagd bezaai bezaan bezadigd bezag bezak bezand bezat beze bezeerd bezegel bezeil
bezel bezem bezemhok bezeren bezetene bezetsel bezetten bezichtig bezie beziel bezien bezig bezijden bezin
bezing bezink bezit bezitsverlie bezocht bezoden bezoedel bezoek bezoldig bezomen bezon bezondig bezong bezonk
bezoomd bezoop bezorg bezuiden bezuinig bezuip bezuur bezwaar bezwadderd bezwadderen bezwaddert bezwalkt
bezwangerd bezwangeren bezweek bezweer bezweet bezwerends bezwijk bezwijm bezwoer bezworen bhagwan bhutaans
bhutan bhutto bhv biaisband biaislint bias biases biatleet biatlon bib bibberen bibberig bibianne bible
biblicisme bibliobus bibliofiel bibliofilie bibliograaf bibliografie bibliomaan bibliomanie bibliotheek
biblist bic bicameraal bicarbonaat biceps biconcaaf biconvex bicultureel bicycle bid bidbank bidbook biddag
bidet bidon bidsnoer bidstoel bidstond biduur bidweek bidweg bie bieb biecht biechteling bieder bieding
biedroom biedster biedt bief biefstuk biel bieleman biennale biens biepen bier bierbak bierdop bierfles
biergarten bierhal bierhuis bierk bierkade bierkan bierkrat biermaan biermand bierpap bierpot bierpul
bierstekerij biertap biertje bierton bierum biervat bierweg biesbosch biesen bieshaar bieslook biessum
biesterveld biesveld biets biezelinge biezen bifida bifocaal bifurcatie big bigamie bigamisch bigamist
bigarreau bigbag bigband bigfoot biggel biggest bigiyari bigot bigotterie bij bijas bijbaan bijbal bijbank
bijbehorend bijbel bijbetekenis bijblad bijboot bijbuigt bijdehanter bijdenkbeeld bijdoe bijdrage bijectie
bijectief bijeen bijengif bijenhal bijenkap bijenras bijenwas bijgaand bijgeef bijgeval bijhangt bijholte
bijhoort bijhorend bijhou bijhuis bijhuren bijkaart bijkans bijkelk bijkerk bijklank bijklust bijkocht bijkok
bijkom bijkreeg bijkrijg bijl bijlaadt bijlage bijlagenboek bijland bijles bijlmerbajes bijlmerbases
bijlmermeer bijloper bijltjesdag bijmaan bijman bijmest bijna bijnaam bijnier bijnsstraat bijou bijouterie
bijpaard bijpad bijpomp bijpost bijpraat bijrol bijslag bijsmaak bijstaan bijstand bijster bijsterbosch
bijsterveldt bijter bijterig bijtgaar bijtijds bijtoon bijtring biju bijvak bijvang bijveld bijverft bijvijlt
bijvoeglijk bijvoer bijvoet bijvorm bijvrouw bijwagen bijweg bijwerk bijwijf bijwint bijwonen bijwoord bijzaak
bijzaal bijzet bijziend bijzig bijzijn bijzin bijzon bik bikhamer bikini bikkel biksteen bil bilan bilateraal
bilbao bilder bildt bilge bilhamer bilhuid bilirubine biljard biljart biljet biljoen biljonair billboard
billijk billion billiton bilnaad biloba bilocatie bilspier bilzekruid bim bima bimanees bimbam bimbo bimetaal
bin binair binariteit binationaal binder binderij bindfilm binding bindrif bindsel bindsla bindster bindt
bindtouw bingelkruid bingelrade bingen bingo bink binkom binnenin binnenst binnenvelder binnenwaarts binocle
binomiaal binominale binomium binst bintwoud bio bioafval biobak biobank bioboer biobrandstof biochip biocide
biofilm biofruit biogas biogeen biograaf biologe biologie bioloog biomarkt biomassa biometrie bionisch biopic
biopsie biopt bioritme bioscoop biosfeer biotech biotisch biotoop biowapen bipolair bipolariteit bips birambi
bird birdaard birdie birkhoven birkoff birma birmaan birmees birmezen birmingham birth birthday bis bisac
bisam bisamrat biscuit bisdom biseks biseksueel bishop bisjaar bisjkek biskaje biskop bismillah bismut
bisoprolol bisque bisram bisronde bissau bisscheroux bisschop bissectrice bisseren bister bistro bit
bitawiwiri bitch bitches bitcoin bitgum bitmap bitsheid bitsig bitst bitterachtig bittere bitteren bitterig
bitumen bitumineerde bitumineren bitumineus bivak bivakzak bivalent bixby bizar bizetstraat bizon bjorns bkr
bkwi bla blaadje blaag blaak blaaksedijk blaam blaar blaarkop blaasgat blaaskakerij blaast blaasvormig
blaauwbroek blaauwgeers blabla black blackberry bladaaltjes bladachtig bladader bladder bladderig bladel
blader bladerig bladeter bladgeel bladig bladknop bladluis bladmoes bladmos bladsla bladstil bladtin bladtop
bladval bladvlo bladvormig bladzij blaeu blaf blafferd blague blah blaine blak blaka blakaman blakeren
blakstil blamage blamanhof blamanstraat blamed blameer blanc blanche blanco blanda blanden blank blankenstein
blankenstijn blankestijn blanket blanketsel blase blasfemeerde blasfemeren blasfemie blasfemisch blast blatant
blaupunkt blauw blauwachtig blauwalg blauwbek blauwig blauwkeeltje blauwogig blauwsel blauwvos blauwwit
blauwzuurgas blazen blazoen bleed bleef bleek bleekachtig bleekgel bleekwal bleekweg bleep blees blei
bleijenbeek bleijenberg bleijerheide bleijerveld bleijlevens bleijsstraat blein blek blekere blekerij blend
blendle bler bleriotlaan blerken bles blesbok blessed blesseer blessong blessum blessure blessuur blet bleu
bleven blew blieberg blief bliek bliep blies blieven bliezen bligh blij blija blijdenstein blijder blijdorp
blijdst blijf blijham blijheid blijk blijkens blijmare blijspel blijven blijvends blik blikachtig blikogen
bliksem blikweg blimbing blind blindeer blindelings blindkap blindweg bling blini blink blinkerd blister blits
blitz blitzkrieg blizzard blm blo bloatware blob blobvis bloc block blockbuster blocked blocnote bloder
blodiet bloed bloedarm bloedbad bloedcel bloedens bloedgas bloedig bloedlip bloedvat bloedvin bloedwei
bloedzak bloei bloem bloembak bloembed bloembol bloemdek bloemhof bloemig bloemist bloemkooloor bloemleesde
bloempap bloempjesdag bloempot bloemzak bloes bloesem bloezen blog bloggang bloggids blogosfeer blogpoll
blogpost blogring blogslot blogster blok blokart blokbandtaxi blokdag blokdruk blokeend blokhak blokhuis
blokhut blokkade blokkeer bloklaan blokland bloknoot blokpoel blokrijk blokuur blokvormig blokweg blokzijl
blom blommestein blommestijn blond blondeer blondine blonk bloodst bloody blooper blootgaf blootleg
blootshoofds blootsta blootte bloterik blotte blotten blouse blouson blouwel blow blowback blowjob blown bloys
blozen blozendste blub blue bluebell bluesman bluesy bluf blunder blunt blurren blus blush bluspomp blut
blutsen bmc bmi bmw bmx bnn bnp bnr boa board boarnsterhim boats boazs boazum bob bobbaan bobbed bobbel
bobbelig bobberen bobby bobijn bobine boblijn bobo bobotie bobslee bobtail bochel bochelig bocholtz bochove
bocht bochtig bock bockrijk bod boddes bodega bodelier bodem bodemas bodemvis bodensee bodhisattva bodies bodo
body bodyart bodybag bodybuilder bodycam bodyliner bodymilk bodysafe bodyscan bodysuit boe boech boeddha
boeddhisme boeddhist boeddhologie boeddholoog boedel boef boefachtig boeg boeglam boeglul boegstag boei
boeicop boeiend boeiink boeisel boek boekachtig boekanier boekbaar boekblok boekdruk boekel boekelo boekerig
boekerij boeket boekhoud boekhout boekhuis boekoel boekovina boekrijk boekrol boekrug boekstuk boekweit boel
boelage boeldag boeleert boeleren boelhuis boelijn boem boeman boemboe boemel boen boender boendiep boenlap
boenwas boeotie boer boerderijijs boerdonk boergas boergondie boergondisch boerhaave boerin boerings boerjatie
boerjatisch boerka boerkind boerkini boerland boermaan boermand boernoes boeroestraat boerst boerstal boertig
boerweg boessenkool boesveld boetedag boetepot boeter boetes boetiek boetseer boeven boeverij boezel boezem
boezinge bof bofferd bofkont bog bogaard bogey bogie bogota bogotaans bohannon boheems boheme bohemer
bohemerin bohemien bohles bohn bohr boijl boil boilie boins boire bois boisotstraat bojaar bok bokaal bokhoven
bokito bokkig bokkinees bokkraan bokkum bokmal boksauto boksautootje boksbaan boksbal boksbeek boksberg
boksboom boksen bokskamp boksles boksrijk boksring boksster boksum bokszak boktalie boktor bol bola bolakker
bolbaan bolbeek bolberg bolbloem bolder bolderik boleet bolero boletri bolgewas bolhamer bolhoed bolide
bolivar bolivariaans bolivia boliviaans bolivie bolk bolkaf bolknak bolkop bollandist bollands bollebof
bolleke bollere bollig bollingawier bollywood bolnes bolognese boloppervlak bolplant bolrond bolscharnier
bolschil bolsenbroek bolsjewiek bolsjewisme bolsjewist bolspel bolspits bolster bolsward bolus bolvorm
bolvormig bolwangig bolwerk bolworm bolzaad bolzeef bom bomalarm bomauto bomaweg bomb bombam bombarde
bombardier bombardon bombarie bombast bombastisch bombay bombeer bombel bombrief bomcheck bomenaar bomenkap
bomenrij bomgat bomhoff bomig bomijs bomma bommel bommerd bommerig bompa bomvest bomvol bomvrij bomvrouw bon
bonafide bonaire bonairiaans bonbon bondage bondel bonder bondig bonding bonds bondsdag bondslid bondsman
bonenbed bones bong bongerd bongo bonheur bonhomie bonhomme boni bonifatius bonificatie boniment bonito
bonjour bonk bonkaart bonkerig bonkes bonket bonkig bonkmeer bonkrijk bonksel bonn bonnet bonnetterie bono
bonobo bonrepas bonsai bonsbaan bonsbeek bonsberg bonsboom bonsfilm bonskamp bontebok bontjas bontwoud bonus
bonuspot bonze bonzen boo boobs boobytrap boods boog boogarm boogbal boogie boogiewoogie boograad boogvormig
boois booitshoeke book booked booleaans bools boom boombal boombeek boomboa boombox boomhut boomkap
boomkensdiep boomkor boomlang boommos boomplantdag boomrijk boomslak boomstam boomtak boomtop boomveil boon
boondeel boones boontjedief boonvormig boonzaaijer boor booras boorbuis boordeel boorder boordkas boordnet
boordorp boordsel boorgat boorkop boorland boorling boorlingske boormal boornbergum boornzwaag boorput boorsel
boorsem boorspil boortol boorzuur boosdoenster boosheid boost bootcamp bootdisk bootee booth bootleg bootmenu
boots bootslui bootsman boottrip booys booze bop bora borage borax borborygme borculoos bord bordeaux bordeel
bordelaise borderel borderline borderliner bordes bordet bordland bordspel borduur borduursel boreaal bored
boreelstraat boreling borg borgele borglaan borgland borgloon borgmaan borgmand borgpen borgsom borgstee
borgweg borium borkel borks borkum borlo born bornaar borndiep bornput bornse bornwird borrel borrenaar
borrenbergs borromeus borrow borrowed bors borsalino borsbeke borsele borsjtsj borssele borssels borstel
borstkas borstlap borstrok borstsparend borstvin borstzak borteldonk bos bosaap bosachtig bosakker bosatlas
bosbad bosbeemd bosbeer bosberg bosbes bosbezit bosbloem bosbode bosbodem bosboom bosbouw bosbrand boscheind
boschheurne boschhoek boschhoven boschkapelle boschoord boschplaat boscostraat bosdijk bosdreef bosduif bosfee
bosfeest bosflora bosfruit bosgeest bosgeur bosgeus bosgod bosgodin bosgroep bosgrond boshoek boshoen boshof
boshoven boshuisweg boshut boskalis boskamp boskant boskap boskapel boskar boskat bosklas boskopenaar boskoper
boskriek boskwei bosland boslelie bosloop boslucht bosmens bosmier bosmuis bosmuur bosneger bosnie bosnier
bosnimf bosnisch boson bosonderhoud bosoppervlak bospad bospark bospeen bosplaat bosplan bosporus bosrand
bosrank bosrijk bosrit bossage bossanova bosschage bosschebaan bosscherveld bosses bosspel bosspin bossuit
bostel boston bostra bosts bostuin bostulp bostype bosui bosuil bosvaren bosveen bosveld bosven bosviool
bosvlam bosvogel boswachterij bosweg boswet boswezen boswitje bosyaws bot botaf botanica botanicus botanie
botanisch botaniseer botanist botbreuk botdelen botdichtheid botel boterachtig boteren boterham boterpad
boterpot botersla botervat botervet botervis boterweg boterwet botgroei bothastraat botheid bother bothered
boths botlek botlich botmassa botmuil botnet botnische botonderzoek botox botpijn botrest botsauto botsbaan
botsbeek botsberg botsboom botscan botsen botskamp botswana bottel bottelarij bottere botterik bottine bottle
bottom bottumor botuline botulisme botvier botvink botvlies botweg boucharderen bouche boucle boud boudeert
bouderen boudesteijn boudoir boudweg bouffante bougainville bought bougie bouilli bouillon boukoul boulanger
boulderen boules boulevard boulimia boulimie bounce bouncen bound bounty bouquet bourbon bourdon bourgeois
bourgeoisie bourgogne bourgondie bourgondier bourgondisch bourgstraat bourree bourtange boussole bout boutade
boutback bouteflika boutes boutweg bouvet bouvier bouvigne bouw bouwaard bouwblok bouwdag bouwdok bouwerij
bouwhal bouwhek bouwhuisweg bouwkant bouwkas bouwkeet bouwkerk bouwkost bouwmaan bouwman bouwmeister bouwplan
bouwplek bouwput bouwsel bouwset bouwsom bouwstop bouwteam bouwvak bouwval bouwvlak bouwvoor bouwweg bouwwerk
bouzouki bov bovag bovelingen bovenaan bovenaf bovenal bovenarm bovenas bovenbed bovendek bovendiertje
bovengistend bovenin bovenkarspel bovenkom bovenkop bovenlag bovenlat bovenlig bovenlip bovenom bovenop
bovenpad bovenrug bovensom bovenst bovenstandig boventallig bovenuit bovenwaarts bovenwijkse bovenzij bovien
bovist bow bowl bowman box boxbergerweg boxcalf boxelaar boxes boxkleed boxplot boxset boxtelseweg boy boycot
boydrum boygarde boysband boze bozen bozere bozig bozum bpm bps bpv bra braadjus braadkip braadpan braadvet
braadzak braaf braai braak braakbal braakgas braaksel braakweg braakwerend braam braambes braambos braambosch
braamhof braamweg braassem brabanconne brabantse brabbel brabo brace bracelet brachiaal bracht brachycefaal
brachygrafie bradbury braderie braderij braders brahmaan brahmanisme brahms braille brainbox brains brak
brakes brakheid brakkenstein bral bralaap bralkans bram bramkaan brammelo bramra brancard branch brand
brandaris brandbom brandebourgs brandend brandendst brandgat brandgel brandig brandput brandsel brandstofcel
brandstoflek brandstofmix brandstofpas brandvos brandweerlui brandweerpak brandweervak brandweg brandwerend
brandy brangers branie branieachtig brantgum brasa brasem brasilia brass brasserieen braszs brava brave
braveert braver braverik bravigheid bravissimo bravo bravoure braxhoofden braziel brazil braziliaans brazilie
brazzaville brazzaviller brazzavils breach bread break breast breath breathes bredaas bredabaan bredaenaar
bredaer bredanaar brede bredene bredere brederwiede bredyk bree breedbandig breedbandnet breederland
breederveld breedschalig breedsprakig breedte breeduit breedvoerig breefok breehees breehorn breek breekade
breekal breekmes breekpen breel breendonk breeuw breewijd breezand breeze breezer bregtdorp brei breidel
breidenbach breigoed breikous brein breipen breisel breister breivik breiwerk breiwol breklenkamp breliaans
brelliaans brem bremans brembosch bremlaan bremraap bremweg bremze bremzen bremzout bren breng bres breskens
brespond bretagne bretel bretoenen bretoens bretons breugel breugeliaans breuk breukelen breukzak breust breve
breviarium breviatuur brevier brexit brianchon briandstraat bribe bricoleerde bricoleren bride bridge bridgen
brie brief briefbom briek brielen brielle brielse brien briesen brieven briezen brigade brigadier brigantijn
brigdamme briggs bright brighton brij brijachtig brijbek brijegel brijig brijn brijpot brijzel brik briket
bril brileend briljant briljantie brillantine brilliant briltil brin bring brink brinkman brinkweg brinta brio
brioche brioni brique brisant brisbane bristol britain british britpop brits britsum britswert brittannie
britten bro broad broadway brobbel brocante brocanterie brocanteur broccoli broche brochure brodde broddel
broddelarij brodden broderie brodt broec broechem broed broedbak broedei broedhen broedhok broedsel broei
broeibak broeibed broeikas broek broekbos broekhem broekhuijsen broekhuisweg broekie broekmeulen broekom
broekpak broekroelofs broekrok broekseweg broeksittard broekweg broekzak broem broertje broes broge brogue
brok brokaat brokader brokkel brokopondo brokrijk brokstuk brol brom bromader bromance brombas bromelia
bromeliaatje bromide bromium brommig brompot bromsnor bromtol bron bronchiaal bronchitis bronckhorst brongas
brongerga bronk bronmos bronnerf bronst bronstig bronsweg brontaal brontosaurus bronx bronzen brooche broodbon
broodfok broodje broodkar broodmes broodmix broodpap broodzak broom broost brosheid brossen broteas brother
brought brouille brouilleert brousse brouw brouwsel brownie browning brownsweg browse browsen brozen brozere
brr brt bruchem brucht brug brugdag brugdek brugels bruggat brughoek brugklas brugman brugtaal brugvak brugweg
brui bruigom bruijninckx bruikbaar bruikleen bruiloft bruin bruinachtig bruineer bruinig bruinogig bruinoog
bruinrot bruinvis bruisbal bruisen brul brulaap brulee brumastraat brummel brummenaar brunch brunches bruneis
brunel brunetje brunette brunhilde brunnekreef brunnepe brunoise brunsting bruntinge brus bruschetta brush
brushes brussels brustem brut brutaal brutaaltje brutal brutaliseer brutaliteit brutere bruto brutus bruusk
bruut bruynzeel bsc bse bsn bso btw bubba bubbel bubble buch buchanan buchara bucket buckingham buckley
buckram bucks buckskin bucolisch bud buddies buddy budget budo budschap budschop buenens buenos buffalo buffel
buffer buffet buffy bug bugel buggenum buggy buhne bui buibles buidel buig buigbaar buigtang buigzaam buihark
buiig buijtendijk buik buikdans buikfles buikig buikloop buikpijn buikpuin buikspek buikstuk buikvet buikvin
buikwand buil builabel building buileer buinen buishop buisjesdag buiskap buisklok buismaan buisman buisvak
buisvormig buiteen buitel buitenaf buitenissig buitenom buitensporig buitenst buitenvelder buitenwaarts
buitenwerkse buitgeld buivent buizen buizerd bujumbura buk bukskin bul bulder buldog bulents bulgaars
bulgarije bulgur bulhond bulk bull bullbar bulldog bullebak bulles bullet bulletin bullock bullshit bully
bulskamp bulster bultig bultrug bultzak bum bump bumped bun bunch bundel bunder bundeswehr bundy bungalow
bungeejump bungel bunk bunkerachtig bunkeren bunny bunraku bunsbeek buntgras bunuel bunzing buorren bupropion
bups burcht burdaard burden bureau bureaucraat bureaucratie bureaula bureel burend burens buret burg burgeren
burgeres burgerij burgess burghs burgul burgum burgwal burgwerd buried burijn burin burings burkina burkinees
burl burlesk burn burned burneti burnets burp burrito burrows bursaal bursitis burst burt burton burum
burundees burundi bury bus busbaan busbo busbrand buscombi busfirma bush bushalte bushbush bushmeat bushok
business businesses buskaart buske busken buskruit buslijn busnet buso buspakje buspas buspersoneel busramp
busreis busrijbewijs busrit busroute bussel bussloo bussluis busstop bustaxi busted bustes bustier bustocht
bustoer bustour bustransport bustrip busuren busy but butaan butagas butch butewei butlanswei butler butoor
butsen butskop butst buttinga buttinge button buttplug buuf buur buurkat buurlo buurlui buurmaan buurmalsen
buurman buurse buurtbus buurtje buurtweg buut buutreedner buvingen buxus buy buza buziaustraat buzz buzzes
bvba bvo bye byebye bypass bypasses byssus byte bytecode byzantijn byzantinisme byzantium bzk
cab caballero caban cabaret cabaretesk cabauw caberg cabernet cabin cabinet cable cabotage cabretleer cabrio
cabrioletkap cacao cacaomot cachaca cache cachelot cachen cachetterend cachot cachou cactee cactus cad
cadanceerde cadanceren cadans caddie caddy cadeau cadeautje cadens cadet cadier cadiz cadmium cadoelen cadre
cadzand caeruleus caesar cafe cafebaas cafeetje cafeine cafepils caffe caffrey cage cahier cahill cai
caipirinha cairo cairotisch caisson cajon cajun cak cakeblik cakejes cakeland cakemeel cakepop cakes cakewalk
cal calabrees calabrie calabrisch calais calamaris calamiteit calamiteus calandstraat calc calcarstraat
calciet calcificatie calcium calculatie calculator calculeer calculus calcutta calder caldwell caleche
caledonie caleidoscoop calendar calendarium calendula calfven calgary calicot california californie
californisch caligula calimero call callahan callantsoog callas callboy called callgirl callishoek calm
calorie calorifere calorimeter calorisch calors calque calumet calvados calvarie calvijn calville calvinisme
calvinist calypso calzone cam camaieu camaraderie camarilla camber cambio cambium cambodjaans cambrium cambuur
camee camel camelia cameljas camelot camembert cameo camera camerig camile camion camjo camouflage camoufleer
camp campagne campaign campanile campanula campechehout campert campertiaans campina campo campus campy canada
canadees canadezen canaille cananefaten canape canapeetje canard canarier canarisch canasta canberra cancan
cancel canceled cancer candela candida candle candy candybar canna cannabis cannegieter canneleer cannelloni
cannelure cannenburg cannes cannon cannot canon canoniek canonisatie canoniseert canoniseren canopen cans cant
cantaber cantabile cantabrisch cantate cantharel cantharide cantilene cantille canto cantons cantor cantorij
canule canvas canyon canzone canzonetta cao caoutchouc cap capabel capable capaciteit capacitief capacity
capeleen capella capellenaar capelseweg capex capibara capillair capita capital capitonnage capitonneren
capitool capitulatie capituleer capo capoeira cappadocie cappuccino capriccio caprice capricieus capricieuze
capriool caprolactam capsaicine capslock capsule captain captatie captcha capteren captie capture capuchon
caput car cara carabinieri caracal caracas caracole caraiben caraibisch caraieb carambola carambole
caramboleert caravan carbid carbol carbolineum carbon carbonisatie carbonisch carboniseert carboniseren
carboon carburateur carburatie carburator carbuur carcinogeen carcinoom cardanas cardanisch cardiaal cardigan
cardijn cardio cardioide cardiologie cardioscopie cards cared career careful carenztijd cares caret carga
cargo cariben caribisch caricom carieb caries carieus carillon caritas caritatief carkit carlein carlisle
carlson carmichael carmine carnaval carnavalesk carnavalist carne carnegie carneool carniseme carnisse
carnivoor carolieweg carons caroteen carotenoide carotine carpaccio carpale carpet carpool carport carrees
carriage carried carrier carrierist carries carrosserie carrossier carrousel carrying carter cartesiaan
cartils cartman cartograaf cartografie cartoon cartoonesk cartoonist cartotheek cartridge carve carven
carveski carwash cas casa casablanca casanova cascade cascara casco caseine caselood caselord casema cases
casework cash cashcow cashewnoot cashflow casino casio cassatie cassave casseer casselerrib cassette cassis
cassoletje cassolette cassoulet castagnetten castellum castelre castels castenray casteren castfoto casthuis
castigeerde castigeren castiliaan castilie casting castle castraat castratie castreer castricummer castries
castrum casu casual casueel casuist casuistisch cat cataclysme catacombe catalaans catalepsie catalogeerde
catalogi catalografie catalogus catalonie cataloog catamaran catamnese cataract catarraal catarre catastrofaal
catastrofe catatonie catatonisch catch catches catchy catecheet catechetisch catechisant catechisatie
catechiseer catechismus catechist catechumeen categoraal categoriaal categorie categoriek categorisch
categoriseer catenaccio cateraar cateren catert catgut catharijne catharsis cathedra catholic catrijp catsop
catsuit cattery cattle catwalk cauda caudillo caught causa causaal causaliteit causatief causatieven cause
causerie causeur causing cauteriseren cautie cauwenberghe cava cavalcade cavalerie cavalerist cavalier cave
caverne cavia cavitatie caviteit cavourkanaal cayenne cazen cbb cbi cbp cbr cbs ccc ccci cccii ccciii ccciv
cccix cccl cccli ccclii cccliii cccliv ccclix ccclv ccclvi ccclvii ccclviii ccclx ccclxi ccclxii ccclxiii
ccclxiv ccclxix ccclxv ccclxvi ccclxvii ccclxx ccclxxi ccclxxii ccclxxiv ccclxxix ccclxxv ccclxxvi ccclxxx
ccclxxxi ccclxxxv cccv cccvi cccvii cccviii cccx cccxc cccxci cccxcii cccxciii cccxciv cccxcix cccxcv cccxcvi
cccxcvii cccxi cccxii cccxiii cccxiv cccxix cccxl cccxli cccxlii cccxliii cccxliv cccxlix cccxlv cccxlvi
cccxlvii cccxv cccxvi cccxvii cccxviii cccxx cccxxi cccxxii cccxxiii cccxxiv cccxxix cccxxv cccxxvi cccxxvii
cccxxx cccxxxi cccxxxii cccxxxiv cccxxxix cccxxxv cccxxxvi cci ccii cciii cciv ccix ccl ccli cclii ccliii
ccliv cclix cclv cclvi cclvii cclviii cclx cclxi cclxii cclxiii cclxiv cclxix cclxv cclxvi cclxvii cclxviii
cclxx cclxxi cclxxii cclxxiii cclxxiv cclxxix cclxxv cclxxvi cclxxvii cclxxx cclxxxi cclxxxii cclxxxiv
cclxxxix cclxxxv cclxxxvi cctv ccv ccvi ccvii ccviii ccx ccxc ccxci ccxcii ccxciii ccxciv ccxcix ccxcv ccxcvi
ccxcvii ccxcviii ccxi ccxii ccxiii ccxiv ccxix ccxl ccxli ccxlii ccxliii ccxliv ccxlix ccxlv ccxlvi ccxlvii
ccxlviii ccxv ccxvi ccxvii ccxviii ccxx ccxxi ccxxii ccxxiii ccxxiv ccxxix ccxxv ccxxvi ccxxvii ccxxviii ccxxx
ccxxxi ccxxxii ccxxxiii ccxxxiv ccxxxix ccxxxv ccxxxvi ccxxxvii cda cdc cdja cdk cdu ceausescu cece ceciles
cecogram cedeerde cedel cedent ceder cederhof cedille cedrics ceel ceiling ceintuur cel celdeur celdichtheid
celdodend celdood celeb celebes celebrant celebratie celebratien celebration celebreer celebret celebriteit
celebrity celeron celesta celestijn celgetal celgroei celibaat celibatair celies celiks celines celkern
celkweek cell cella cellaag cellar cellijn cellist cello cellulair cellulitis celluloid cellulose celmaat
celoppervlak celsius celstof celstraf celtype celvocht celvormig celwagen celwand celzonne celzout cembalist
cembalo cement cemetery cems cenakel cendrawasih cenobiet cenotaaf cenozoicum censeerde censeren censor
censureer census censuur cent centaur centauri centeren centesimaal centiare centiem centigraad centigram
centiliter centime centra centraal central centraliteit centre centrifugaal centrifuge centripetaal centrisch
centristisch centrum centstuk centurie centurio centurion century ceo ceram ceramiek ceramisch ceramist
ceramzee cerberus cerebellum cerebraal ceremonie ceremonieel ceremonien ceremonieus ceremony ceres cereshof
cerise cerium cern certain certainly certificaat certificatie certificeer cerumen cervela cervicaal cervices
cervix ces cesarisme cesars cesium cessie cessionaris cesuur cetaceeen cetera ceteris ceuta cevennen cevens
ceylon cezannes cfk cfo cha chaamdijk chaamseweg chablis chachacha chaconne chador chagrijn chagrijnig chai
chain chair chairman chaise chakotay chakra chalcedon chalcedoon chalcidice chalcografie chaldeeen chalet
challe challenge challengen chalonstraat chamade chamber chambray chambree chambreerde chambreren chambretje
chambrette chamotte champ champagne champignon champion chance chandler change changeant changeerde changing
changs channel channing chanoeka chanson chant chantage chantant chanteer chanteur chaoot chaos chaotisch
chaotisering chap chapatimeel chapeau chaperon chapiter chapman chapter character charade charan charcuterie
chardonnay charge chargen charisma charitas charitatief charivari charivarius charkov charlatan charleroi
charleston charliers charm charmant charmeer charmes charmeur chart charta chartaal chartreuse charybdis
chased chasing chasseur chassidiem chassidisch chassidisme chassied chassis chatapp chatbot chatbox chateau
chathalm chatpion chatrers chatroom chattaal chatte chatten chaud chauffage chauffeer chauffeur chauffeuse
chauvinisme chauvinist chazan chazanoet chazonim cheap cheat cheated check checkbox checked checkend cheddar
cheek cheer cheerio cheese cheeta chef cheffin cheider chelseas chemical chemicalien chemicus chemie chemisch
chemisier chemisme chemistry chemo chemobak chemokar cheops cheque cherrin cherrytomaat chertepartij cherub
cherubijn ches chester chet cheviot chevreau chevremont chevrolet chevron chew chffffff chi chianti chiasma
chiasme chiazaad chic chicago chicane chicaneert chicaneur chick chickens chicklit chief chiffon chignon
chihuahua chiinau chijl chikungunya child childish children chileens chili chiliasme chill chillywitch
chimaera chimay chimene chimere chimerisch chimes chimp chimpansee chin chinchilla chinees chinezen chino
chinois chinoiserie chinook chintz chip chipcard chipknip chipolata chippie chipset chipshop chipsnol chipszak
chique chiquer chiquita chiro chirologie chiromantie chiropodist chiropractie chiropractor chiropraxie
chirping chirurg chirurgie chirurgijn chirurgisch chisinau chitine chlamydia chloes chloor chloraal chloraat
chloreerde chloride chloriet chloroform chlorofyl chloroplast chloroquine cho chochme choco chocobol chocola
chocolaterie chocomel choepa choice choir chois choke chole cholera cholereisch cholericus cholerisch
chongqing chook choorstraat choose choosing chop chopin choquant choqueer choreograaf choreografie chorizo
choro choroidaal chorus chose chosen choucroute chow chowchow chris chrisma christiaanse christin christmas
christofoor christologie christus chroesjtsjov chroma chromatisch chromatogram chrome chromeerde chromo
chromosomaal chromotypie chronici chroniqueur chronisch chrono chronologie chroom chrysant chrysler chrysoliet
chu chuckle chuckling chul church churros chutney cia ciabatta ciao ciborie ciborien cicade cicadeachtig
cicero cicerone ciceroniaans cichlide cichorei ciclosporine cider cier cif cigarette cigarillo cihans cijfer
cijns cilinder cilindrisch cillaarshoek cimaas cimbaal cinch cinderella cineac cineast cineastisch cinecamera
cineclub cinefiel cinema cinematisch cineraria cinnaber cinquecento cinthya cipier cipres circa circle
circonflexe circuit circulair circulatie circuleer circumcisie circumflex circumpolair circus circusachtig
cire cirkel cirkelvormig cirrose cirrus cis cisco ciseleer ciseleur ciskaukasie ciso cisplatine cisterne
citaat citadel citatie cite citer citerne cities citizen cito citrien citrix citroen citronella citrus city
citybag citybike citytour citytrip civet civetkat civic civiel civil civilian civilis civilization civisme cjp
clafoutis claim claimanten claimed clairvoyance clairvoyant clan clanlid clapping claque claqueur clarenburg
claris clark clary clash clashes class classes classeur classic classica classicist classicus classificeer
classified classis clattering claudius claus claushof clausule clausuleert clausus clausuur clave claviatuur
clavicula claviger claxon clay clean cleaned clear cleared clearly clem clematis clement clenbuterol clercq
cleresie cleresij clericus clerk clerus clervaux clever cli cliche clicheetje click client clientelisme
cliffhanger clignoteur climacterium climactische climate climax climb clinch clinge clingendaal clingendael
clinic clinical cliniclowns clinicus clip clipart clique clitores clitoris clive clivia cliviaatje cloaca
clochard cloche clock cloes clonisch cloosterman close closely closer closest closing cloth clothes clou
clouds clown clownachtig clownerie clownesk club clubachtig clubcard clubdag clubdas clubhit clubhome clubhuis
clubkas clublid clubman clubpas clubrit clubteam clubtour clue cluppie cluster cmg cms cmyk cnn cnv coa coach
coaches coadjutor coagulatie coaguleert coaguleren coal coalitie coassistent coast coating coauteur coax
coaxiaal coba cobb cobol cobra cobranding coburg coca cocablad cocaboer cocaine coccejaan coccus cochenille
cockburn cockerill cockney cockpit cockring cocksdorp cocktail cockxstraat coco cocon coconut cocoon cocotte
cocreatie cocreatief cocu coda code codebase codec codecisie codeine codenaam coderen codeslot codetaal codeur
codex codices codicil codicologie codificatie codificeer codille codirecteur codon coefficient coelacanthen
coelens coelhorst coeliakie coentunnel coevordenaar coevorder coevords coextrusie cofactor coffee coffeine
cofferdam coffin cofinaliteit cognac cognitie cognitief cognossement cohabitatie cohabiteerde cohabiteren
cohenhagen cohentunnel coherent coherentie cohesie cohesief cohort coiffeert coifferen coiffeur coiffeuse
coiffure coil coin coincideert coincidence coincident coincidentie cointreau coitaal coiteerde coiteren coitus
coke coks col cola colaatje colada colafles colbert colchicine coldcaseteam colere coli colijnsplaat
collaboratie collaboreer collage collaps collapsed collar collatie collationeer collect collectant collected
collectie collectief collectivist collectivum collega college collegiaal collegium colli collineatie collins
collisie collo collodium colloidaal colloide colloqueren colloquium collusie colmar colmont colmschate
colocatie colofon colofonium cologne colombia colombiaans colon colonel colony color colorado coloratuur
colorectaal coloriet colorist coloristisch coloscopie colosseum colostrum colour colportage colporteer
colporteur coltan coltrui columbarium columbia columbo column columnist columnpje com coma comateus combat
combattief combeweg combi combibad combinatoir combine combo combobox combolid comeback comecon comedian
comedicatie comedy comeniuslaan comes comestibles comfort comic comin comite comiteetje comm command
commandant commanditair commando commedia comment commentator commerce commercial commercieel commies
commissaris commissielid commit committed commode commodity commodore common commotie communaal communautair
communauteit commune communicabel communicant communicatie communicator communiceer communie communis
communisme communitylid comomeer comorees comoren compact compagnie compagnon companies companion company
compaq comparant comparatief comparatisme comparatist compare comparitie compartiment compatibel compendium
compensabel compensatie compensatoir compensator compenseer compete competent competentie competitief
competition competitive compilatie compilator compileer compiler complain complaints compleet complement
complet completed completely complex complexiteit compliance complicated complicatie complice compliciteit
compliment complot component componist composer composiet compositum compost compostela compostella compote
compound compressor comprime comprimeetje compromis comptabel compton compulsief compuserve computable
computer comrade comtoise con conakry conan concaaf concateneren concentratie concentreert concentreren
concept conceptie conceptual conceptueel concern concerned concert concertant concerti concerto concessief
concessiever concessiewet concha conchylien concierge conciliair conciliatie concilie concilieerde concilien
concipieer conclaaf conclave concludeer conclusie conclusion concomitant concordaat concordantie concordeerde
concorderen concordia concours concreet concretere concretiseer concreto concubinaat concubine conculega
concurreer concurrentie condens condensator condiment conditie conditien conditio condition condoleance
condoleantie condominium condoom condor conduct conductie conductor conduite confectie confederatie
confedereren confereer conference conferencier conferentie confess confessed confessie confetti confidence
confident confidential confidentie configurator configureren confirm confirmatief confirmation confirmed
confiscabel confiscatie confiserie confiseur confisqueer confiteor confituur conflict conflictueus confluent
confluentie conform conformist conformiteit confrere confrerie confront confuciaans confucius confused
confusie confuus conga conge conglomeraat congo congratulate congregatie congregatien congres congrueer
congruent congruentie conifeer coninck conisch conjectuur conjugaal conjugatie conjugeerde conjugeren conjunct
conjunctief connaisseur connect connected connecticut connectie connectief connector connell connexxion
connors connossement connotatief conopeum conquer conquistador conscientie conscious consecratie consecrator
consecreert consecreren consecutief consemulder consensus consent consequent conservatie conservatief
conservatoir conservator consider considerans considered consignatie consigne consilium consistent
consistentie consistorie consolbaken console consolidatie consolideer consomme consortia consortium conspiracy
conspiratie conspireerde conspireren constant constantie constantly constatatie constateer constateur
constellatie consternatie constipatie constituante constitueer constituent constitutie constitutief
constrictor constructeur constructie constructief construction construeer consul consultancy consultatief
consumabel consumeer consument consuminder consummatie consumptie consumptief contact contain contained
contaminant contaminatie contamineren contant contemplatie contempleren contemporain content contentieus
contest context contextueel conti contigu continentaal continentie contingentie continu continued continues
continuiteit continuo continuum conto contour contra contraceptie contract contractant contractueel
contradictio contrair contraptie contrarie contrary contraseign contrast contrastief contrecoeur contrefilet
contrefort contribuant contribueert contribueren contributie control controverse controversie conus
convalescent convectie convectorput convenabel convenant convenieert convenient convenientie convenieren
convent conventie conventikel conventueel convergentie convers conversation converter convertibel convertible
convertor convex convexiteit convicted convictie conviction convince convincing convocaat convoceer
convolueren convulsie convulsief conway coo cook cooked cookie cool coolblue cooldown coolheid cooljazz coop
cooperant cooperatief cooperatieve cooperation cooperator coordinaat coordinates coordinatie coordinator
coordineer coordinerend coorts cooter coothstraat cop copernicaans copernicus copier copies copieus copieuzer
copiloot coprocessor coproducent coproduceren coproductie coprofagie copromotor copulatie copuleer copy
copycard copycat copyshop coq coquille corantijn corbillard cord cordaan cordiaal cordiet cordillera cordoba
cordon corduroy core coreferent coregisseur corel corfu corgi corle corn cornea cornedbeef cornelisz cornes
cornet cornflakes corniche cornisch cornjum cornwall cornwerd corolla corona coronaal coronair coroner
coroniaan coronie corpora corporaal corporal corporatief corporeel corps corpsbal corpslid corpulent
corpulentie corpus corpusculair correct corrected correctie correctief correctly corrector correlaat
correlatie correlatief correleer corridor corrigeer corrigendum corroboratie corrodeert corroderen corrosie
corrosief corrumpeer corrupt corruptie corruptief corsa corsage corselet corsica corso corstius cort cortege
cortex corticaal corticoide cortisol cortison coruna corus corvee corverslaan coryfee cos coscenarist coschap
cosinus cosmetica cosmeticum cosmetisch cosmo cosmopolitan cosplay cosponsor costa costs costume costumiere
cosy cotangens coterie cothen cothurne cotillon cotonou cotta cottage cottessen cottische cotton couch
coudewater coudorpe cougar cough coulance coulant coulantie could couldn couleur coulis couloir coulomb
coulson council counsel counselor count counted countries country county coup coupbles coupeachtig coupeer
coupeur coupeuse coupfles couple coupleus couplies coupon coupplan coupure cour courage courant coureur course
courtage courtesy courtine courtisane courtoisie couscous cousin cousteau coute couture couturier couvade
couvert couveuse couwelaar couwenbergh couzy covalent covariantie cove cover covered coverend covidioot
covoorzitter cow coward cowboy cowgirl cox coyote cpb cpnb cpu craailo crab crabtree crack cracked crackling
craft cranberry crane cranendonck craniaal craniotoom crank crap crapaud crapoel crapuleus crapuleuze crapuul
craquele craquelure crash crashed crashend crashes craubeek cravate craving crawl crawley crayon crazy crea
creabea creaking creaks cream created creates createur creatie creatief creatieve creatine creating creation
creationist creative creativiteit creator creature creatuur creche credenstafel credit credo creeer creek
creep creepy creerend creil cremant crematie crematorium creme cremeachtig cremepje cremeren cremewit cremig
creoline creolisering creolistiek creool creosoot creosoteer crepeer creperie crescendo cretin cretonne
cretonnen creuse crew crewlid crewveld criant crichton cricket cried cries crime criminal criminalist
crimineel criminogeen criminologe criminologie criminoloog crinoline crises crisis crisisachtig crisp crispy
criterium critica critical criticus crm crochet crocusstraat croesus crohn croissant crommentuijn cromstrijen
cromvoirt cromwell crones cronjestraat croon croppen cropt croques croquet cros crosscup crossed crossend
crosses croupier crouton crowd crowded crowdsourcen crowley crown croy cru cruces cruciaal crucial crucifix
cruel cruesli cruijffiaans cruise cruisen crunch cruquius crush crushed crushes crux cruyff cruzeiro cry
cryogeen crypt cryptisch cryptofoon cryptografie cryptogram cryptologie cryptomunt cryptovaluta csardas csi
css csv ctu cuba cubaan cubaanse cuddy cue cui cuijkenaar cuijpstraat cuisine cuisinier culi culinair
culminatie culmineer culotte culpa culpoos culprit cult culthit cultisch cultivar cultivatie cultivator
cultiveer cultiveparel cultural culture cultureel cultus cultuur cum cumarine cumbrisch cumi cumshot cumul
cumulatief cumulatiever cumuleer cumulonimbus cumulus cunerahof cunet cunnilingus cunningham cunt cup cupcake
cupduel cupido cupidootje cupmaat cupmatch curacao curandus curare curatele curatief curator curatorium
curatrice cure cureert cureren curette curia curie curieus curieuzer curiosamarkt curiositeit curiosity
curiosum curious curl current currently curriculair curriculum curry curse cursief cursist cursiveer cursor
cursorisch cursus curt curtain curve curvimeter custard custode custody custom customize customizen custos cut
cutaan cutler cutteren cuvee cuveliers cuvette cuxhaven cuypstraat cvb cwi cyaan cyanide cyanogenmod cyanose
cyber cybernaut cyberneticus cybernetisch cyborg cyclaam cycladen cycladisch cyclamaat cycle cycli cycliciteit
cycline cyclisch cyclisme cyclocros cycloide cyclometer cycloon cycloop cyclopisch cyclostyle cyclotron cyclus
cylon cynicus cynisch cynisme cypergras cypers cypresstraat cyprioot cypriotisch cyprisch cyprus cyrenaica
cyrillisch cyste cysteaaltje cysteine cysteus cystisch cystitis cystoscopie cytokine cytologie cytologisch
cytoplasma cytosine cytostaticum cytotoxisch
daad daag daal daalborg daalbrug daalder daalseweg daalstar daar daaraan daaraf daarbij daardoor daareven
daarheen daarin daarlaat daarle daarlerveen daarmede daarmee daarna daarnaar daarnet daarom daarop daarover
daarrond daartoe daaruit daarvan daarvoor daarzo daas dabben dabberen dabbert dabt dachau dacht dacisch
dactylen dactylograaf dactylologie dactylus dad dada dadaisme dadaist dadaistisch daddy dadel dadelbos
dadelijk dadeloos daderes dadizele dae daelenbroek daewoo daf dag dagbasis dagblad dagblind dagbloem dagboek
dagboog dagbouw dagcreme dagcurve dagdagelijks dagdeel dagdief dagdosis dagdroom dagelijkse dagelijkst
dageraad daggeld daghandelaar daghap daghit daghulp daghuur dagkaart dagkant dagkapel dagkoers dagkrant
daglelie dagleven daglicht daglijst dagloon dagmaat dagmarkt dagmars dagmenu dagmerk dagomzet dagonderwijs
dagorde dagorder dagpas dagpleegzorg dagploeg dagprijs dagreis dagrente dagrit dagritme dagschuw dagscore
dagslot dagsoep dagstand dagtaak dagtank dagteken dagtekst dagtelevisie dagthema dagtocht dagtrein dagtrip
daguil daguren dagvaard dagvaart dagvers dagwacht dagwand dagwerk dagwinst dagzaal dagzege dagzijde dagzonne
dagzoom dagzorg dahlia daihatsu daikon daily daim daiquiri daisy dak dakar dakbaan dakbalk dakbrand dakdeel
dakfolie dakfonds dakgoot dakhaas dakhemel dakkamer dakkapel dakleer daklei daklicht daklijn daklijst daklook
dakloos dakloze daklozen dakluik daknok dakoppervlak dakpan dakplaat dakraam dakrail dakrand dakrenovatie
dakriet dakspant dakstoel daktaal daktuin dakvlak dakvloer dakvoet dakvorm dakvorst dakwerk dakzijde dakzonne
dal dalai dalang dalem dalerend dalfde dalfsenaar dalfser dalgrond dalkruid dalles dalmatie dalmatiek
dalmatier dalmatisch dalmsholte dalsumlaan dalton daluur dalven dalweide dalwind daly dam damage damar
damascener damasceren damascus damast damboek dambond dambord dambreuk damclub damens dames damesachtig
damesjas damestas damestop damhert damklok damlijn dammend dammit damn damned damocles damp dampaal dampbad
dampig dampkap damplank damplein damploop dampoort damrak damslag damsluis damspel damsport damsteen
damsterdiep damsterweg damwald damwand damwedstrijd damwoude dan danaes danaide danaidenvat dance danceact
dancer dancing dandi dandy dandyachtig dandyeske danens danger dangerous dangs danielles danig daniken dank
dankbaar dankdag dankert dankgiro dankmis dankzeg dankzij danone dansact dansant dansbaar danscafe danse
dansen danseres danseur danseuse danshuis dansi danskerk dansles dansmarieke dansmarietje dansmat danspaar
danspas dansstuk danst danstaal danstip dantesk dantumadeel dantumadiel daphnes dapper daps dar dardanellen
dark darkness darknet darkroom darling darm darmfora darmfoto darmgas darmloop darmsap darn darp darpa dartel
darter dartfan darts dartspel darwinisme darwinist darwintulp darwinvink das dash dashcam dashond daslook
dassemus dasspeld dat data databank database databits databus dataflow datahack datakast datalek datalink
datanet dataroom dataset dated dateer datend dates datgene datief dato datsja dattum datum daughter dauphin
dauw dauwtrap davenport daver davidsster davidsstraat davidster davilex daviscup davit davvende davvenen
davylamp dawet dawhah daxs daya daylight days daze dazen dbc dci ddr ddt deactivatie deactiveer dead deadline
deadly deaf deal dealflow dealring dear dearsum death deb debacle deballoteren debardeur debarkeert debarkeren
debat debet debian debiel debieltje debiet debiliseren debiliteit debitant debitcard debiteer debitel debiteur
deblokkeer debouche debrailleren debrayeerde debrayeren debridement debrief debts debug debunken debussy
debutant debuteer debuut dec decaan decade decadent decadentie decaf decagram decalage decaliter decalogus
decaloog decameter decanaal decanaat decanteren decatlon decca deceased deceleratie december decennia
decennien decennium decent decentie decentraal decentralere deceptie decharge decheance decibel decide
decideert deciel decigram deciliter decima decimaal decime decisie decisief decision deck declamatie
declamator declamatrice declameer declarabel declarant declaratie declaratief declaratoir declare declasseert
declasseren declinatie declineert declineren deco decodeer decoder decollete decompilatie deconfiture decor
decorandus decorateur decoratief decoratieven decoratrice decoreer decorum decoupeerde decouperen decreet
decrescendo decretaal decreteer decrypten decryptie decubitus decumul decurio decurion dedaigneus dedain dedes
dedgum dedicated dedicatie deduceer deductie deductief deduplicatie deed deeg deegbal deeglap deegplak deegrol
deegroof deejay deekmans deeks deel deelachtig deelauto deelbaar deelbek deelhebster deelhoed deellijn
deelnaam deelnaampje deelnam deelneem deelnota deelplan deelraad deelsom deeltaak deeltal deeltijd deeltjes
deelvak deelzin deemoed deemoedig deemster deens deep deepfake deeplink deeply deer deerlijk deerlijkse deern
deernis deersum deest deet defaitisme defaitist default defeat defeated defecatie defect defectief defectieven
defence defend defendant defense defensie defensief deficient deficientie deficit defile defileetje definieer
definierend definiet definitely definitie definitief definitieve definition deflatie deflatoir deflecteerde
deflecteren deflector deflexie defloreerde defloreren deformatie deformeer deftig deftinge defungeer degel
degelijk degene degenen degeneratief degenere deglaceert deglaceren degout degoutant degradant degradatie
degradeer degree degrelle degressie degressief degustatie degusteer dehydratatie dehydrateren dehydratie
dehydreerde dehydreren dei deiktisch deil dein deinum deinzen deisme deist deja dejeuneer dejeuner dek
dekaarde dekan dekbed dekbelasting dekblad dekbord dekdatum dekenaal dekenaat dekenij dekgeld dekglas dekhuis
dekhut dekkater dekkist dekkleed dekkleur deklaag deklast deklat deknaam dekplaat dekpunt dekreu dekschub
deksel deksloof deksteen dekstier dekstoel dekstro dekstuk dektijd dekverf dekvloer dekwasslang dekzand
dekzeil dekzool del delaminatie delamineren delaware delay delayed delcredere deldeneresch deldense deleatur
delegaat delegans delegataris delegatie delegeer delegue delegueetje delete deleten deletie delf delfgauw
delfstof delfts delftweg delfvers delfzeil delg delhaize delhi delhisch deli deliberately deliberatie
deliberatief delibereer delicaat delicatesse delicieus delicious delict delicti delighted delils delinquent
delinquentie delirant delirische delirium deliver delivery dell dellerig delleweg delos deloyaal delphi
delsman delta deltaweg delven demagogie demagogisch demagoog demand demarcatie demarche demarqueert
demarqueren demarrage demarreerde demarreren demaskeert demaskeren demasque demen dementi dementia demi
demietje demissie demissionair demiurg demmersweg demo demobiliseer demochats democraat democracy democratie
democratisch demodag demolitie demon demonie demonisch demoniseer demonstratie demonstreer demootje
demoraliseer demotie demotisch demotivatie demotiveer demp dempig dempsey den denappel denarius denaturatie
denatureer dender denderhoutem dendriet dendroloog deng dengue denied denier denigreert denigreren
denigrerends denim denivelleert denivelleren denk denkbaar denkbank denkend denkhaag denkkant denkmoer
denkrank denkstap denkster denktank denominatie denominatief denomineerde denomineren denon denonceerde
denonceren denotatie denotatief densimeter densiteit dentaal dentergem dentine dentist denton denunciatie
denuncieerde denuncieren denver deny deo deodorant deodoriseren deontologie dep depannage depanneerde
depanneren departement department depeche depend depletie deplorabel depolitiseer deponeer deponie deportatie
deporteer deposant deposit depositie depositien deposito depot depouilleren depreciatie deprecieerde
deprecieren depressed depressie depressief depression depri deprivatie depth deputaat deputatie depute
deputeerde deputeetje deputy der derailleert deraillement derailleren derailleur derangeer derboeka derby
deregulatie dereguleer derend derf derhalve derivaat derivatie dermate dermatitis dermatologe dermatologie
dermatoloog derny derogatie derogeerde derogeren derrie derriere dertien dertig dertigvoudig derven derwaarts
derwijze derwisj des desa desactiveren desastreus desastreuzer desavoueerde desavoueren descartes descendant
descloiziet describe descriptie descriptief description descriptor desegregatie deselecteren desem desert
deserted desertie deserve deservitor desgevallend desideratum desiderius design designed desinfectans desire
desk deskcent deskjet desktop deskundoloog desmedts desniettemin desnoods desolaat despair desperaat desperado
desperately despite despoot despotisch despotisme dessels dessert dessin dessous destelbergen desteldonk
destijds destillaat destillateur destillatie destilleer destination destined destroy destroyed destructie
destructief destruction destructor destrueren deswege deszelfs det detacheer detachement detail detaillisme
detect detected detectie detective detector detente detentie detention detergentia determinant determinatie
determinator determined determineer determinisme determinist detmold detonator detoneer detox detriment
detrivoor detroit dettol deuce deug deugdlievend deugdzaam deugniet deugroof deuk deule deum deun deur deurbel
deurens deurgat deurhor deurknop deurle deurmat deurnaar deurnenaar deurneseweg deurningen deurns deursen
deurslot deurwaarder deurze deus deutel deuterium deuteron deutzstraat deuvekater deuvel deuvik deux deuzig
deva devaluatie devalueer develop developed deventenaar deverbatief deviant deviantie deviatie device
devieerde devieren devies devil devisweg devolutie devonisch devoon devoot devoted devotie devotioneel dewelke
dewijl dewnarainweg dextrine dextrose deysselhof deze dezelfde dezelfden dezelve dezen dezerzijds dezulke
dezulken dhabi dhaka dharaan dhl dia diabaas diabeet diabetes diabeticus diabetisch diaboliek diabolisch
diaboliseren diabolo diabolootje diachronie diachroon diaconaal diaconaat diacones diaconie diadeem diafaan
diafilm diaforese diafragma diagnose diagnostica diagonaal diagram diaken diakriet dial dialect dialecticus
dialectisch dialectologe dialectoloog dialogiseren dialogue dialoog dialysator dialyse diamant diameter
diametraal diamond diapason diapauze diareeks diarium diarree diary diascoop diascopie diaserie diashow
diaspora diasteem diastole diastolisch diatheek diathese diazepam dibbes dibboek dice dichotomie dichotoom
dicht dichtbij dichtlievend dichtst dichtzet dickie dictaat dictafonist dictafoon dictator dictatoriaal
dictatorisch dictatuur dictee dicteer dictie dictionaire dictum did didacticus didactiek didactisch didammer
didamseweg didgeridoo didn die dieetkok dieetpil dief diefachtig diefstaf diefstal diegem diegene diegenen
diehard diek diemenaar dien dienaar dienares dienbak diender dienhaag dienst dienstig diep diepbord diepdruk
diepend diepenheim dieperik diepgang dieplink dieprood diepswal diepvrieskip diepvriesvis diepvrieszak diepzee
dier dierbaar dierhouderij diericks dierkundeles dierlijk diermeel diermen diescent diesel diessen diestse
dietetiek dietiek dietist diets dievegge dieven dieverij dieze diffamatie diffameerde diffameren diffelen
difference different differentie differently difficult difficulty diffractie diffundeert diffunderen diffusere
diffusie diffusor diffuus difoestraat diftar difterie difteritis diftong dig digamma digestie digestief diggel
digibeet digibord digid digifobie digimelding digitaal digitafel digital digitalis digitenne diglossie
dignitaris digniteit dignity digoxine digraaf digressie dii dij dijader dijbeen dijbreuk dijck dijk dijkage
dijkgat dijkheemraad dijkhof dijkhuis dijkjaar dijklaan dijkmaan dijkmand dijkpad dijkring dijkstal
dijksteehuis dijkvak dijkval dijkweg dijn dijon dijonnaise dijspier dijsselbloem dijstelbloem dijstuk dik
dikachtig dikbil dikbuik dikdoenerig dikdoenerij dikheid dikhuid dikkebus dikkele dikkelvenne dikkerd dikkig
dikkop dikmakend dikmaker dikninge dikoor diksap diktongig dikwandig dikwerf dikwijls dikzak dilatatie
dilateerde dilateren dilbekenaar dildo dilemma dilettant dili diligence diligent dille dillen diluviaal
diluvium dim dimbaar dimensie dimensionaal dimensioneel diminuendo diminutief diminutieven dimlicht dimorf
dimorfie dinanderie dinantees dinantenaar dinar dinarische dineer diner dinerbon ding dingdong dinges dingetje
dinghy dingo dingspil dingtaal dining dinkel dinky dinner dino dinozzo dinsdag dintel dinther dinxperlo
diocees diocesaan diode diogenes dionysisch dioptrie diorama dioriet dioxide dioxine dip diphoorn diplegie
diploid diploma diplomaticus diplomatique diplomatisch diplomeer diplopie dipool dipsaus diptiek direct
directie directief directioneel directly director directorium directory dirham dirigeer dirigent dirigisme
dirigistisch dirk dirndl dirt dirty dis disacharide disagio disagree disappoint disaster disc discant discard
discipel disciplinair discipline discman disco discobal discobar discobol discobus disconto discordantie
discount discours discover discreet discrepantie discretere discretiseer discriminant discrimineer disculpatie
disculpeert disculperen discus discussed discussiant discussie discutabel discuteer disease disgrace disguise
disgusting dish dishes dishoek disjunct disk diskcopy diskette disney disorder dispacheur dispatch
dispensarium dispensatie dispenseer dispenser dispergeren dispersie display disponibel disproportie disputatie
disputeer dispuut disruptie disruptief dissel disseminatie dissemineert dissemineren dissertatie dissident
dissidentes dissidentie dissimilatie dissipatie dissipeert dissiperen dissociatie dissocieerde dissocieren
distaal distance distant distantieer distel distelachtig disticha distichon distillaat distillateur
distillatie distilleer distinctie distinctief distract distracted distress distribueer distributeur
distributie distributief district disturb disturbed dit ditch dithyrambe ditmaal dito dittografie diunt
diureticum diva divali divamond divan divanbed dive divergeer divergent divergentie divers diversie
diversiteit diverteerde diverteren divertimento divide dividend dividivi divinatie divisie division
divisionist divorce diwaterstof dixi dixon dixs dizzy djahe djak djamoestraat djankiweg djati djcursus djedda
djellaba djembe djeroek djibouti djilbab djinn djorken djoser dmc dmt dna dnb dnjepr dns doans dobbe dobbel
dobbelstein dobber dobbs dobermann doble dobro dobroedzja dobrustraat dobs doc doceer docent doch dochter
dochtertje dociel dociliteit dock doctor doctoraalbul doctoranda doctorandus doctores doctrinair doctrine docu
docufilm document documentary docusoap dodaars dodd doddig dode dodecaeder dodecafonie dodehoek dodekanesos
dodekop dodelijk dodeman dodencel dodenmis dodenrit dodental dodentol dodenweg dodge dodijn dodo dodoens
dodoma doe doeboek doedag doedel doeg doei doek doekhuis doekoe doekoen doel doeleind doellat doellijn
doelloos doelman doelmap doelnet doeloe doelpunt doelrijp doelsite doelstee doelstek doelstem doeltaal
doeltrap doeltreffend doeltype doelwit doem doema doemberg doemdenkerij doemeter doen doenbaar doeniet
doenlijk doenrade doerak doerian doesjanbe doesn doeswijk doetinchemse doetje doeveren doezel doezelig doezum
dof doffere doffertje doffig dofgroen dofheid dog dogges doggybag dogkar dogla dogma dogmata dogmaticus
dogmatisch dogmatiseren dohle doin doing dojo dojocho dok doka dokhaven dokkeren dokkert dokkumerwei doksaal
dokter dokteres doktoren dol dolaard dolberg dolblij dolboord dolby dolce dolder dolderseweg doldwaas doldwaze
doleerde doleren dolf dolfijn dolfinarium dolgraag dolheid dolhuis dolik dolk dolkmes dolkop dolkruid dollar
dollarisatie dollariseren dolleman dolligheid dolly dolma dolmades dolman dolmen dolmes dolomiet dolven dom
domaniaal dombo domdeken domein domela domestic domestiek domheer domheid domicilie domicilien domig domina
dominant dominee domineer domini dominicaan dominicanes dominion domino dominus domkerk domkop dommel dommelig
dommerd dommere dommerik dommig domo domoor domotica domp dompel dompig domplein dompteur domstad domtoren
domus domweg don dona donar donataris donateur donatie donau donbass donder doneer donetsbekken dong dongel
dongeradeel dongjum doniaburen doniaga donjon donjuan donk donkerachtig donkere donkeren donkey donna donor
donsachtig donsbeek donsjas donut donzen donzig dood doodaas doodaf doodarm dooddoen dooddruk doodeng doodeter
doodga doodgaan doodging doodgoed doodkalm doodklap doodlach doodlag doodleuk doodliep doodlig doodloop
doodmaak doodmoe doodop doodreed doodrij doodsaai doodsbed doodskop doodsla doodslag doodstaf doodstak
doodstil doodsuur doodtij doodval doodverf doodviel doodwens doodwerk doodziek doof doofheid doofpot doofstom
dooi dooiweer dook dool doolhof doolraad doolweg doomed doonheide doop doopakte doopbek doopceel doophefster
doophek dooplid doopmaal doopsel doopvont door doorbell doorbijtster doordat doordien doordouwster
doordramster doordrenk doordruk dooreen doorenbosch doorgaan doorgaat doorgang doorgave doorgeef doorging
doorgoed doorhad doorheen doorhing doorkijk doorklik doorkneedt doorknooprok doorkom doorkrast doorlaat
doorligwond doorlink doorloop doormanplein doormars doorn doornaar doornachtig doornat doornbos doornheg
doornig doornikenaar doornseweg doorpakt doorreis doorrij doorrit doorroer doorschotene doorslag doorsnee
doorstik doorstokene doortikt doortyp doorvoed doorvoer doorwas doorwerk doorwerth doorwoel doorwond doorzend
doorzet doorzichtig doorzoek doorzonkamer doorzult doos dooskist doosland doosvormig dop dopamine dopeier
dopeling dopend doperwt dopgeld dophei dophoed dopneus doppler dor dorade dorado dordtenaar dordts dordwijk
doreleijers dorenaar dorestad dorheid dorisch dorito dorkwerd dormaal dormitorium dornach dorp dorpachtig
dorpel dorplein dorpsgek dorpskom dorpspad dorpst dorpsweg dorresteijn dorsaal dorsdeel dorsen dorsman dorst
dorstig dorstlessend dorth dortmund dos doseer doses dosimetrie dosis dossier dosts dot dotaal dotatie dotcom
doteer dotteren douairiere douane douanier douarie double doubleur doublure doubt douceur douch douches doug
dough dougie douglasspar doula doustraat douw dove doveman doven doverage dovig dowaai down download downsizen
downslag downtime downtown doxologie doxycycline doyen dozen dozerde dozeren dozijn dpg dpi dra draadachtig
draadnet draadrol draadvormig draaf draag draagarm draagas draagkus draagtas draagzak draai draaias draaidag
draaidol draaidop draaihek draaikap draaitol draak draakachtig draal drab drabbig drachme dracht drachtig
dracula draderig dradig draf draffort drafring draftijd draftint draftong drag dragee dragend dragged dragline
dragoman dragon dragrace drain drainage draineer drakenei drakenstein drakensteyn drakerig dralon dram drama
dramales dramatic dramaticus dramatis dramatisch dramatoloog dramaturg dramaturgie drang dranghek drank
drankwet dranouter drapeer draper draperie drasland drassig drastisch draven draverij dravik draw drawn
dreadful dreadlocks dreads dream dreamed dreamliner drecht dreef dreeshof dreesstraat dreestrekker dreft dreg
dreig drein dreischor drek drekkig drempel drempt drenkbak drenkeling drenken drenkplaats drenkt drens drentel
drentenierde drentenieren drents drenzen dres dressboy dressed dresseer dresselhuys dresses dresseur dressman
dressoir dressuur dretsen dretst dreumel dreumes dreun dreutel dreuzel drevel dreven drew dribbel drie
driearmig driebaansweg drieblad drieborg driecijferig driedik driefasig drieg driehoek driehoog driehuis
driekamp driekant drieletterig drieling drieloop drieluik driemaal driemaands driemalig drieman driemotorig
drieogig driepasboog driepoot drieregelig drieslag driespan driest driestal driestar driesum drietal drietand
drietonige drievingerig drievlak drievoet drievoetig drievoud drievoudig drieweekse drieweg driewerf
driewielig driezijdig driezitsbank driezum drift driftbui driftend driftig driftkop driftweg drijber drijf
drijfas drijfgas drijfijs drijfnat drijfnet drijftil drijftol drijven dril drill drillint drillong drillrap
drin dring dringend dringendst drink drinkbak drinkbus drinkkan driscoll drive driven droedel droef droeg
droes droesem droever droevig droezig drogbeeld droge drogeert drogeham drogere drogeren drogerij drogist
drogman drogreden drogt drol drollig drom dromedaris dromerig dromerij drommel dromvers drone drong drongelen
dronk dronrijp dronryp drontenaar dronter droog droogdok drooghok droogijs droogkap droogkokend droogleg
droognet droogpak droogrek droogsel droogsta droogval droogweg droogzak droom droomachtig droomdag droomjob
droomman droop droos drop dropdown dropgoal droplul dropped droppel droppend dropvers dros drouwen drove drown
drowned drozen drug drugshol drugslab drugswet druide druif druifvormig druil druilige druiliger druiloor
druilorig druip druipbad druipnat druiprek druis druistig druiven druk drukbaar drukdoenerij drukfeil
drukkendst drukknop drukpak drukpan drukpers drukplek drukpunt drukring drukrol druksel druktank drukval
drukvat drukvel drukwerk drukzin drum drumband drumkit drumles drumpt drumslag drumsolo drumstel drumster
drumstok drunk drup drupal druppel drususlaan druus dry dryade dse dtp duaal dualis dualisme dualistisch
dualiteit duatlon dub dubai dubbel dubbeldekbus dubbelop dubbelrondig dubbelsporig dubbeltongig dubbelwandig
dubbelzijdig dubieus dubieuzer dubio dubloen dubstep duchenne ducht duchtig duck ducky ducs ductiliteit
ducttape dude dudzele due duel duelleer duellist duf duffel duffy dufheid dug duh duid duidlijn duidplas duif
duifachtig duifhuis duig duighout duijmelinck duijnhouwer duijvesteijn duijvestijn duik duikboot duikbril
duikdag duikeend duikel duikfles duikles duikpak duikplek duiktank duikteam duiktrip duim duimdik duimeling
duimelot duimende duimstok duimzuigend duimzuigerij duin duinachtig duinbos duines duingrasland duinhof
duinkam duinkerkens duinlaan duinmeer duinpad duinpan duinrell duintop duinweg duist duistere duisterling duit
duitland duitse duitseks duitsers duitsier duitvers duivel duivelachtig duivelarij duivelin duivelse duivelst
duiven duivenei duivesteijn duivin duizel duizelig duizend duizendvoud dukaat dukaton dukdalf dukenburg dukes
dul dulcinea duldbaar dulder dulia dull dum dumans dumb dumdum dummy dump dumped dumpling dumpzaak dun
dunantplein dunantstraat dunbar dundoek dundruk dungen dunham dunharig dunk dunlop dunn dunnigen dunnigheid
dunno dunsborg dunsel dunwandig duo duoarme duobak duoblok duodecimo duodenum duolever duopolie duopont
duoring duozit dupe duperen duplex duplicaat duplicatie duplicator dupliceer dupliek duplo dupons duponts
duppie duras duratief duratieven dure durex durf durfal durfniet durgerdam duro durs durum durven dus dusdanig
dushi dusjanbe dusseldorf dussels duster dusver dut dutch dutchbat dutchman duterte duthler duties dutsland
duty duumviraat duur duurbaar duurder duurloop duurzaam duurzamere duvel duveltje duw duwaerstraat duwbak
duwboot duwfout duwstang duwstel duwtje duwvaart duwwerk dux duyfken duyvendak dvd dvdrip dvina dwaal dwaalpad
dwaalweg dwaas dwaaskop dwang dwangsom dwarrel dwars dwarsarm dwarsig dwarskop dwarslat dwarspad dwarsweg
dwarszat dwarszee dwarszit dwaze dwazen dwazere dwazerik dweep dweepachtig dweil dweperig dweperij dwerg
dwergachtig dwergeik dwerguil dwing dwingelandij dwingendst dwong dworp dyade dying dyk dymfna dynamica
dynamiek dynamiet dynamisch dynamiseerde dynamiseren dynamisme dynamo dynast dynastie dyne dyogo dysartrie
dyscalculie dysenterie dysfagie dyskinesie dyslect dyslecticus dyslectisch dyslexie dyslipidemie dyson
dyspareunie dyspepsie dysplasie dyspneu dyspraxie dysthymie dystopie dystopisch dystrofie dzjoengaarse
dzjoengarije
each eager eagle eagum ear earl earlgreythee earlier early earn earned earth earthquake easa ease easier
easily east eastermar eastern eastwei easy easyjet eat eau eaux ebbe ebben ebdeur ebenist ebit ebitda
eblaitisch eblouissant ebo ebola eboniet ebstand ebstroom ebullioscoop ecart ecb ecclesia ecg echappement
echeance echec echel echelon echie echinacea echo echoend echolalie echoput echoscopie echoscopisch
echoscopist echotips echt echteld echtelingen echtenerbrug echterbosch echternach echtheid echtpaar echtwaar
eck eckelrade eckhard eclair eclampsie eclat eclatant eclecticisme eclecticus eclectisch eclips ecliptica
ecloge eco ecobelasting ecobonus ecocide ecodorp ecodrugs ecoduct ecolabel ecoline ecologie ecologist ecoloog
ecomare economaat econome economic economie economisch economiseert economiser economist economy econoom
ecotaks ecotoop ecotrend ecowijk ecozone ecru ecstasy ect ectoderm ectoplasma ecu ecuador eczeem eczema
eczemateus edam eddy ede edegemmenaar edegemse edel edelare edeleer edelenbosch edelgas edelheid edelhert
edelman edelsmid edelvalk edelweiss edenaar edenhaag edenleden edens ederveen edeseweg edge ediacara
ediacarium edict edie edik edinburgh edit editeren editeur editie editor editoriaal edmees edoch educated
educatie educatief education educt edurep edwardeiland edwardiaans edwardmeer edwards eed eedbreuk eefde
eefsele eeg eega eegaatje eek eekhoorn eekhoren eeklo eeklose eekmans eekwal eekwerd eel eelderwolde eelterig
eeltig eembrugge eemdijk eemien eemland eemnes eems eemsmond eemster eemten een eenakter eenaprilgrap eenarm
eenarmig eenbaansweg eenbenig eenbrauw eencellig eendaags eendachtig eendagsvlieg eendelig eendenei eender
eenduidig eeneiig eeneind eenheden eenheid eenhelmig eenhoevig eenhoog eenhoorn eenhoren eenhuizig eenieder
eenigenburg eenjarig eenkennig eenklank eenlaags eenling eenmaal eenmalig eenmans eenmotorig eenogig eenoog
eenparig eenre eenrum eenslachtig eensluidend eenspan eentalig eenterm eentje eentonig eenum eenvormig eenvoud
eenvoudig eenzaam eenzaat eenzamere eenzelvig eenzijdig eer eerbaar eerbejag eerbied eerbiedig eerdaags eerder
eerie eerken eerlands eerlang eerlijk eerloos eerlozer eernegem eernewoude eerroof eerrover eerselaar eerst
eerstelinge eerstens eerstes eerstkomend eertijds eervol eerwaard eerwraak eerzaam eerzucht ees eeshof
eesterga eestrum eesveen eet eetaardappel eetappel eetbaar eetbak eetbende eetbui eetcafe eetclub eetgerei
eetgids eethen eethoek eethuis eetkamer eetketel eetlepel eetlust eetmaal eetpauze eetpeer eetstalletje
eettafel eettent eetwaar eetwedstrijd eetzaal eeuw eeuweling eeuwig eeuwout eext efedrine efemeer efemeride
effe effect effectief effectieven effectievere effective effectueer effen effenaan effenaf effendi efficiency
efficient efficientie effluent effort efraims efteling efterom egaal egadische egalere egalisatie egaliseer
egalitair egalitarisme egaliteit egard egede egeische egel egelgras egelpad egelskop egelvis egelvoer egem
eger egg egghead eggig egina eglantier egmondermeer ego egocentrisme egoisme egoist egoistisch egomaniakaal
egootje egorecht egoring egotisme egotrip egstraat egtanden egypt egyptisch egyptologie egyptoloog ehbo ehbso
ehm eiber eibergen eibergs eiblaasje eicel eichelsheim eideling eider eidetisch eidooier eier eierdop
eierleggend eierrek eierstok eiertik eifel eiffel eigeel eigeman eigen eigenaar eigenbilzen eigendom
eigengeldje eigenheimer eigensoortig eigenstandig eight eiglans eihoofd eiige eijgelsheim eijkelenboom
eijkelenkamp eijsdenaar eik eikberg eikel eikelaan eikelaar eikelvormig eikenbos eikenhof eikenmos eikentak
eikenwal eikenweg eikepage eikern eikvaren eilaas eilaci eiland eilat eileider eilieve eiloof eimengsel
einaarstraat eind eindbod eindhoen eindhovenaar eindhovense eindig eindknop eindlid eindloon eindloos eindloze
eindmeet eindmix eindnoot eindoven eindrang eindrots eindsestraat eindsom eindspel eindstop eindstuk eindtrap
einduur eindweg eine einighausen einze einzelganger eipoeder eiproducten eirond eis eisalade eisbaar eischaal
eiseres eisprong eistadium eit either eivlies eivoer eivol eivorm eivormig eiwit eiwitarm ejaculaat ejaculatie
ejaculeerde ejaculeren eject ekamp ekdom ekehaar eken eker ekeraar ekkelenkamp ekkersrijt ekko ekoplaza
eksaarde eksel ekster elaboratie elahuizen elamitisch elan elastaan elasticiteit elastiek elastine elastisch
elastomeer elba elboers elbroes elburger elch elco elden eldijk eldik eldorado eldrik eleases elect elected
electie electief election electoraat electra electric electrical electricity electro electronic electronweg
elefantiasis elegance elegant elegantie elegast elegie elegisch elektra elektricien elektrieker elektrisch
elektriseer elektro elektrocutie elektrolyse elektrolyt elektron elektronica elektronicus elektronisch element
eleonores elephant eleusis elevatie elevatien elevator eleveld elewijt elf elfdaagse elfdelig elfder elfenbos
elfmaal elfproef elftal elfvoudig elgarstraat elger elideren eliksem elim eliminate eliminering elisabethhof
elisie elitair elitarisme elite elixer elixir elk elkaar elkander elkeen elkerzee ell ellebogend elleboog
ellecom ellemeet ellende ellendig ellens ellepijp ellertshaar ellertsveld ellerweg elletje ellikom ellips
ellipsoide ellipsvormig elliptisch elmsvuur elo elocutie eloge elohim elongatie eloquent eloquentie elp elpee
elrits els elsegem elsene elsenerbroek elsevier elshof elshout elsloo elspeet elsschot elstar elswijk elswout
eltenseweg eltings elven elversele elysee elysisch elzas elzassisch elzele elzen elzenbos elzenhof elzentak
elzet elzevier email emanatie emancipatie emancipatoir emancipator emancipeer emaneerde emaneren emans
emanuelle emballage emballeerde emballeren embargo embarkeert embarkeren embarrass embarrassed embassy
embedded embedden embleem emblem emblema emblematisch embolie embonpoint embossen embouchure embrace embryo
embryologie embryonaal emden emelgem emelissedijk emelt emendatie emendeer emerald emergency emergent
emergentie emeritaat emeritus emfase emfatisch emfyseem emielaan emigrant emigratie emigreer eminence eminent
eminentie emir emiraat emissie emitteert emittent emitteren emmahof emmakade emmasingel emmenaar emmentaler
emmer emmerikseweg emmerweg emmes emo emocore emoji emoticon emotie emotief emotion emotional emotionally
emotionele empanada empathie empathisch empe empel emperor empire empiricus empirie empirisch empirisme
empirist empiristisch emplacement emplooi employe empower empress empty emres emst emt emu emulatie emulator
emuleren emulgator emulgeerde emulgeren emulsie enakskind ename enantiomeer enantiomorf encadreerde encadreren
encanailleer encefalitis encefalogram enchilada enci enclaafje enclave enclise enclisis enclitisch encoder
encore encounter encourage encrypten encryptie encycliek encyclopedie end ended endeldarm endemen endemie
endemisch endemol endenees endless endlosung endocarditis endocrien endogeen endometriose endoniem
endoparasiet endorfine endoscoop endoscopie endoscopisch endossant endosseert endossement endosseren endotheel
endotherm endure enduro ene eneco enemies enemy enen enenmale ener energeticus energetisch energie energiek
energy enerlei enerveer enerzijds enfant enfin enforcement eng engage engel engelachtig engeland engelbrecht
engelin engelsen engeltje engelum engerd engerling engheid engine england english englum engobe engweg engwier
enharmonisch eniac enig enigheid enigma enigmata enigmatisch enigst enjambement enjoy enjoyed enk enkel
enkelpolig enkelsporig enkelvoud enkelvoudig enkelwandig enkelzijdig enne enneagram ennui enorm enormiteit
enormous enough enquete enqueteert enqueteur enquetrice enron ens ensceneer enschedeer enschedees enschot
ensemble ensor enspijk ensure ent entameer entende entente entered enteren enterij enternet enterokok
enterovirus enterprise enthousiasme enthousiast entire entirely entiteit entitled entmes entomologie
entomoloog entourage entraineerde entraineren entrance entre entrepot entrepreneur entresol entrijs entropie
entry entstof entwas enumatil enumeratie enuntiatief envelop environment envy enzoverder enzovoort enzym
enzymatisch eoceen eod eoliet eolisch eolusharp eon eosine epa epacta epacten epateren epaulet epen epenaar
epenthetisch eper epi epibreren epic epicurisme epicurist epidemie epidemioloog epidemisch epidermis epiduraal
epiek epifanie epifyse epifyt epigonisme epigoon epigram epilatie epilator epileer epilepsie epilepticus
epileptisch epiloog epirus episch episcoop episcopaal episcopaalse episcopaat episcopie episiotomie episode
episodisch epistel epistemisch epistemoloog epistolaire epitaaf epitheel epitheta epitheton epo epoche eponiem
epopee epoque epotest epoxy eppe eppegem eppenhuizen eps epsilon epson epuratie equal equalizer equally
equatie equator equatoriaal equidistant equilibrist equilibrium equinoctiaal equinox equipage equipe equipment
equivalent equivalentie era eraan erachten eradicatie eraf erase erasmiaans erasmusbrug erasmushof
erasmusprijs erbarm erbij erbinnen erboven erbuiten erdoor ere ereambt erebaan ereblijk ereboog erecode
erectie erectiele erectus eredame eredegen eredoctoraat eregast eregeld erehaag erejury erekrans erekruis
ereleden erelid erelijst erelint ereloge ereloon eremiet eremis eremoord eren erenaam ereorde erepalm erepark
ereplak ereplek erepoort erepost ereprijs ereregel ereronde eresabel erespeld ereteken eretitel erevan ereveld
erewacht erewijn erewoord erewraak erezaak erezuil erf erfbaar erfbelasting erfdeel erfelijk erfenis erfgoed
erfgrens erfgrond erfhuis erfland erflater erfleen erfoom erfpacht erfprins erfrecht erfrente erfscheiding
erfsmet erfstuk erftante erfvorst erfwet erfzonde erg ergens ergere ergeren ergernis ergheid ergo ergodisch
ergon ergonomisch ergonoom ergst erheen erica ericahof erichem ericsson erin eritrea eritreeer eritrees erken
erlangs erlenmeyer erm ermede ermee ermeloer ermeloos ermitage erna ernaar ernaast ernevens ernst ernstig
erodeer erogeen erom eromheen erondegem eronder erop eropaan eropaf eropin eropna eropuit eros erosberg erosie
erotica erotiek erotisch erotiseerde erotiseren erotogeen erotomaan erotomanie erover erp erratalijst
erratisch erratum errond error ersatz ertegen ertegenin ertms ertoe erts ertsader ertsmijn ertussen ertussenin
ertvelde erudiet eruditie eruit eruitzag eruitzie eruptie eruptief ervaar ervan ervanaf erve erven ervoer
ervoor erwetegem erwt erytheem erytrocyt esa esbattement esbeek escadrille escalatie escaleer escalope
escamoteren escamoteur escamp escapade escape escapen escapisme escapist escapistisch escargot escarp esch
escharen eschatologie eschenbach escort escouade escrow escudo esculaap esdonk esdoorn esdoren esdorp esers
esf esje eskader eskadron eskimohond eskimohut eskimoteerde eskimoteren esmees esmes esoterie esoterisch
esoterisme esp espada espadrille espagnolet espartogras especially espel espelo esperanceweg esperantist
esperanto esplanade espresso esprit esrand essaai essay essayeur essayist essayistisch esschebaan esselbrugge
essenaar essenbos essence essene essenen essenhouten essenlaan essenstiel essent essentak essential
essentialia essentially essentie essentieel essentitel essex esso esstraat est establish established estate
estees esterweg estheet estheticisme estheticus esthetiek esthetisch esthetiseren estisch estrade estrik estse
estuarien estuarium etage etagebed etagebos etagere etalage etalagist etaleer etaleur etappe etatistisch eten
etenaken etensbak etensuur etentje eter eterij etermijn eternal eterniet eternity etersheim etersnit eterunit
etgras etgroen ethaan ethanol etheen ether etherisch ethernet ethica ethicus ethiek ethiopie ethiopier
ethiopisch ethisch ethogram ethologie ethologisch etholoog ethos ethyl ethyleen ethyn etiennes etiket etikhove
etiolement etiologie etiquette etmaal etna etniciteit etnie etnisch etnograaf etnografica etnografie
etnografisch etnologie etnologisch etnoloog eto eton etrusk etruskisch ets etsdruk etsgrond etskunst etsnaald
etspers etsplaat etstoel etswerk etta ettelgem ettelijk etten ettensebaan ettenseweg etterachtig etterbak
etteren etterig ettervormend etterzak etty etude etui etymologica etymologicon etymologie etymologisch
etymoloog etzenrade eubiotiek euboea eucalyptus eucharistie euchroiet euclides euclidisch eudiometer eufemisme
eufemistisch eufonie eufonisch eufonium eufoor eufor euforie euforisch eufraat eugeen eugenes eugenetica
eugenetisch euh euhm eukaryoot euler eulitoraal eun eunuch eupenaar eur eurazie euregio euregionaal eureka
euritmie euritmist euro eurobond eurocent eurocraat eurofiel eurofles euroforie eurogeld eurokit euroland
euromast euromunt euronext euronorm eurootje europabeker europacup europagezind europamaan europasingel
europawieg europe europeaanse european europese europide europol euroton eurotop euroweg eurozone eursinge
eusers eustachius eustatiaan eustatiaanse eustatius euthanaseren euthanasie euthanaticum eutrofie euvel
euverem euwes euzie eva evaatje evacuate evacuatie evacue evacueetje evaluatie evaluatief evaluator evalueer
evangelie evangelien evangelisch evangelist evaporatie evaporeerde evaporeren evasie evelijn even evenaar
evenals eveneens evengoed evenhoevig evenknie evenmens evenmin evenredig eventjes events eventually eventueel
evenveel evenwel evenwijdig evenzeer evenzo ever everbeek everberg everest everlaan everlo evernijs every
everyday everyone eves evian evidence evident evidentie evil evocatie evocatief evoceer evolueer evolutie
evolutief evolutionair evolutioneel evolutionist evoqueerde evoqueren evrm ewing exabyte exacerbatie exact
exactly exaltatie exalteert exalteren exam examens examina examinanda examinandus examine example exantheem
exarchen excarnatie excasso excedent excel excellence excellency excellent excelsior excentriek excentrisch
except exceptie exceptioneel excerpeert excerperen excerpt exces excessiever exchange excisie excitatie
excited exciteerde excitement exciteren exciting exclamatie exclave exclusie exclusief exclusieve exclusive
exclusivisme excrement excretie excursie excursionist excusabel excuse excuseert excuus executant execute
executeur executie executief executieve execution executive executoir executoriaal exegeet exegese exegetisch
exempel exemplaar exemplair exemplarisch exequatur exequien exerceer exercise exercitie exercitien exeter
exfolieren exgenoot exhales exhausted exhaustief exhibeert exhiberen exhibitie exhibitum exhumatie exil exist
existed existeer existence existentieel exit exittent exloermond exloerveen exloerweg exloo exmorra
exmorrazijl exodus exogamie exogeen exoneratie exoniem exoot exoplaneet exorbitant exorciseert exorciseren
exorcisme exorcist exordium exosfeer exoskelet exoterisch exotherm exotica exotiek exotisch exotisme expand
expanded expansie expansief expat expatrieerde expatrieren expect expectations expected expedieert expedient
expedieren expediteur expeditie expense expensief expensive experience experiment expert expertise expiratie
expireert expireren explain explained explanation expletief explicateur explicatie expliceer expliciet
expliciteer expliqueerde expliqueren explode explodeerde explodeert exploit exploitant exploot exploratie
exploratief explore explorer explosie explosief explosieve explosion explosive expo expoarts exponent
exponentieel exporing exporits exporots export exposant expose exposite expositie exposure expres expressie
exquis exsudaat extase extatisch extend extended extensie extensief extension extensiveren extenso extent
exterieur extern extinctie extirpateur extirpatie extirpator extirperen extra extraatje extract extractie
extractief extramuraal extranet extrapolatie extrapoleer extreem extrema extremely extremere extremis
extremisme extremiteit extrinsiek extrovert extrudeer extruder extrusie exuberant exuberantie exxon eye
eyeliner eygelshoven eykmanstraat eys ezau ezel ezelachtig ezelarij ezelin ezelkar ezelskar ezelskop ezelsoor
ezelsrug ezelsvel ezemaal ezinge ezumazijl
faal faalborg faalbrug faalstar faam faan faas fabel fabelachtig fabiennes fabric fabricagehal fabriek fabries
fabrikant fabrikeert fabrikeren fabrykswei fabuleerde fabuleren fabuleus fabuleuzer fabulous facade face
facebook facelift facetime facetoog facial facie faciel facilitair facilitatie facilitator faciliteer
faciliteit facility facing facit facsimile fact facteur factie factien factitief factitieven facto factoor
factor factorij factory factotum factum facturabel facturatie facturist factuur facultair facultatief
faculteit fade faden fado faeroer faeton fagen fagocyt fagocytose fagot fahrenheit faience fail failed
failliet failure faint fair fairly fairway fairy fait faithful fajita fakaofo fake faken fakir fakkel falafel
falangist falanx falbala falckstraat falcon falderappes falie faliskisch falks fall fallisch fallocratie
fallopii fallus falom falsaris false falsificaat falsificatie falsificeren falsifieer fameus fameuzer
familiaal familiaar familiair familiales familiar familias familie family famous fan fanaal fanaat fanaticus
fanatiek fanatisch fanatisme fanbase fanclub fancy fandag fandango fandom fanfare fang fanmail fanpage fanshop
fansite fantaseer fantasia fantasie fantasma fantasme fantast fantastic fantastica fantastisch fantasy fantoom
fanzine fanzone fappen faq far farad faraday farao faraonisch faraootje farce farceert farceren farceur
farewell farfalle fargo farizeeen farizees farizeisch farizeisme farm farmabedrijf farmaca farmaceut
farmaceutica farmacie farmacologie farmacoloog farmacon farmacopee farmadivisie farmagroep farmareus
farmareuzen farmasector farmatak farmsum farnese farnon faro farther faryngaal farynx fascinatie fascinating
fascine fascinerends fascisme fascist fascistisch fascistoide faseer fasetest fashion fashionista faso fasseel
fast fastback fastest fastfood fat fataal fatah fatal fatalist fatalistisch fataliteit fatboy father fatra
fatsoen fatterig fattig fatum fatwa fault faun fauna faunawet faunistisch faurestraat faustiaans faut fauteuil
fauvisme fauvist fauvistisch faux favela faverystraat faveur favor favoriet favorietes favoriseer favorite
favoritisme favour favourite fawaz fax faxmodem faxpost fazant fazantenei fbi fcc fda feanwalden fear feared
feast feathers feature feb febo febr februari february fecaal fecalien feces fecit fed fedajien federaal
federal federalist federatief federation fee feedback feeding feeerie feeeriek feeks feel feelgoodfilm
feelings feerwerd feest feestdag feestdis feestdos feestelinge fehmarn feijenoord feil feilbaar feilloos
feiltje feinsum feit feitcode fel felblauw felds felgeel felgroen felheid felices felicitatie feliciteer
felicity felines fell fella fellaga fellah fellatie fellatio fellow feloek feloeka felonie felrood felroze
female femel femelaar femelarij feminien feminisering feminisme feminist feministisch femme fems fence fender
fenegriek feng fenicier feniks fennek fenol fenologie fenomeen fenomenaal fenomenoloog fenotype fenprocoumon
fenylalcohol feodaal feodalisme feodaliteit feomelanine fep fergana fergus ferguson ferlet ferm fermat ferment
fermeteit fermetje fermette fermheid fermiteit fermoor fernpas feromoon ferriet ferromagneet ferrometaal
ferroviaire ferrule ferry fertiel fertilisatie fertiliteit fervent ferwerd ferwert ferwoude fes festijn
festival festiviteit festoen feston feta fetakaas fetch feteer fetisj fetisjist fettuccine feudaal feudalisme
feudaliteit feuilleton feut fever few feyenoord fez fezel fezzan fiance fiasco fiat fiatteer fiattest fiatteur
fiber fibreus fibril fibrillatie fibrine fibroblasten fibromyalgie fibroom fibrose fibula fiche fichebak
fichier fichu fichuutje ficks fictie fictief fiction ficus fideel fidelio fidibus fiduciair fiducie fiedel
field fielt fieltig fiep fier fierce fierheid fierljeppen fierljepte fiertel fieselemie fiesta fieteldans
fiets fietsbel fietsbus fietsdag fietseling fietskar fietsles fietslus fietsnet fietspad fietspet fietsrek
fietsrit fietstas fietsweg fifa fifteen fifth fifties fifty figaro figgelen fight figurant figuratie
figuratief figure figurisme figuur fij fijfel fiji fijisch fijn fijnaard fijnaart fijngoed fijnhak fijnheid
fijnigheid fijnkost fijnmazig fijnolie fijnspar fijnstof fijntjes fijnvandraat fijnvoelend fik fikfak fikkend
fikkie fiksen filament filantroop filantropie filaria filatelie filatelist file fileert fileleed fileren
filetype filevrij filiaal filiatie filibuster filigraan filigram filigrein filipijns filipino filippica
filippine filister filisterij filistijnen fill filled film filmblik filmdag filmdiva filmfan filmgek filmhit
filmhuisfilm filmisch filmkus filmliga filmografie filmpers filmpje filmplan filmrol filmset filmster filmtaal
filmtip filmvak filmzon filodeeg filologie filologisch filoloog filosofe filosofie filosofisch filosoof fils
filter filthy filtraat filtratie filtreer filtrum fin finaal final finaliseerde finaliseren finalist
finaliteit finally finance financial financieel financierder financieren financies finasteride finbox finch
finding finds fineer fineliner finesse finest finetune finfluencer fingeer finger fini finish finished finks
finkum finland finoegrist finse finummer fiod fiool fioringras firdgum fire firefox firewall firm firma
firmant firmware firn first fis fiscaal fiscaliseren fiscalist fiscaliteit fiscus fish fishkill fisj fissuur
fistel fistfuck fit fitch fitheid fitis fitness fitnest fitstest fittend fittere fitz five fivelstraat fix
fixatie fixatief fixed fixeer fixus fjildwei fjord flab flachs flacon fladder fladderak fladderig flag
flagellant flageyplein flagrant flair flakkeeenaar flakker flambard flambeer flambeeuw flambouw flamboyant
flame flamen flamenco flamingant flamingo flamoes flan flanders flaneer flanel flaneur flank flankeer flankeur
flansen flap flapdrol flapkan flapoor flapuit flard flash flashes flashy flat flatert flatteer flatteus
flatulentie flatus flatwijk flauw flauwerd flauwigheid flauwiteit flauwval flavanolen flavonoiden flavor
flecteer fled flee fleece fleem fleer flegma flegmaticus flegmatisch flemerig flemerij flens flenter flenzen
fleppen flerecijn fles flesh flets fleur fleurig fleuris flevolands flevostraat flew flex flexbaan flexi
flexibel flexitarisme flexplek flexwerk flexwet flicks flier flies flight flik flikflak flikflooi flinckstraat
flink flinkerd flinsenberg flint flip flipflop flippo flirt flits flitskop flitte flitten flo float flobert
flocculatie flodder flodderig floeem floep floeren flonker floormanager floors flop floppy flor flora floraal
florapad floraweg floreer florentijns floret floriade floridawater florijn florissant florist floristisch
florrick floss flotatie flottielje flour flow flox flu fluctuatie fluctueer fluffy fluid fluidum fluim
fluimpje fluister fluit fluitist fluitles fluks fluor fluoresceert fluoresceren fluoride fluorideerde
fluoxetine flush fluviatiel fluweel fluwelig fluwijn flux fly flyeren fms fnuik fnv foam foarstrjitte foarwei
fobie fobisch fobomaan fobomanie focaccia fochteloo focus focused foedraal foef foefel foei foekepot foelie
foerage foerier foert foetaal foeter foetopelvien foetsie foetus foeyonghai foezel foezelig fog fohn fok
fokdier fokkenra fokkerij fokpaard foksia fokster fokstier fokvee fokzeug fold folderen foley foliant folie
folieerde folieren folio foliumzuur folk folkachtig folkbal folklore folklorist folkpop folkpunk folky follega
folliculair follikel follow followed folly folsgare folter fom fond fondant fondsen fondslid fondu foneem
foneticus fonetiek fonetisch fonisch fonkel fonofobie fonograaf fonografisch fonogram fonola fonologie
fonologisch fonoloog fonotheek font fontanel fontein fontpage food foodie fooi fool fooled foolish foon foor
foot footage football footloose fop fopduik fopperij fopspeen for fora foraminifeer forbes forbid force
forceps forceren forcing forehand forehead foreign forel foreman forencasts forens forensic forensisch
forenzen forest forever forfait forge forgive forgiven forgot forint fork form forma formal formaline
formalisatie formaliseren formaliteit formant formatie formatief formed formeel formeer formerum formica
formidabel formol formosa formula formularium formule formulier fornuis forsig forst forsythia fortaleza forth
forthals forti fortificatie fortiori fortissimi fortissimo fortlaan fortland fortmaan fortmand fortmess forto
fortreis fortreus forttune fortuin fortunate fortunately fortune fortunie fortuynisme fortuynist fortweg
fortwijk forum forumlid forward fosburyflop fosdem fosfaat fosfatase fosfeen fosfolipiden fosfor fosforylatie
fosforyleren fosgeen fossa fossiel fossilisatie fossiliseert fossiliseren foster fot foto fotocel fotofinishes
fotofuck fotogeniek fotograf fotolab fotomap foton fotonica fotonisch fotorol fotoshop fotoshot fotostop
fototas fototropie fotozet foucault foudgum fought fouilleer foul foulard found foundation four fourierreeks
fourneer fournituur fourragere fourth fout foutback foutief foutloos foutvrij fowler fox foxham foxhol foxtrot
foxwolde foxy foyer foyle fra fraai fraaiigheid fraamklap fracken fractaal fractal fractie fractioneel
fractioneer fractuur fragiel fragile fragiliteit fragment fraiche frak framboos frambozenjam frambozensap
frame framen framepje frameset franc franca francaises franciscaan franciscanes franco francofiel francofonie
francoises frangipane franglais franje frank frankeer frankenstein frankisch frankly franny fransdol franse
fransgezind fransijn fransje franskiljon fransman fransoos franstalig fransum frappant frappe frase
fraseologie fraseren frasier frater frats fraud fraudeer fraudeur frauduleus frauduleuzer frazelde frazelen
freak freaked freaky freatisch fredericiweg frederics frederiques free freedom freejazz freelancen freely
freeman freeride freetown freeware freeze freezer freezing fregat frele french frenesie frenetiek frenologie
frenulum freon frequency frequent frequentie fres fresco fresh fresia fret fretburg fretloos freudiaan freule
frezen fricandeau fricassee fricatief fricatieven frictie frictioneren friday fridge fridtjof fried friemel
friend friendly friens fries friet frietkar frietkot frietpan frietvet frietzak friezin frightened frightening
frigidaire frigide frigiditeit frigo frigobox frijn frik frikadel frikandel fris frisbee frisco frisee friseer
frisheid frisia frisisme frisist frisket frisland frisuur friszure frit friterie frites friteuse fritsma
frittata friturist frituur fritzs friulisch frivolere frivolite frivoliteit frivool frobel frog frohlich from
fromberg frommel frondeel frons fronselen fronsels front frontaal frontend frontex frontispice frontispies
frontman fronton fronzen froombosch frost frot froufrou frozen fructose frugaal fruinstraat fruit fruitdag
fruithap fruithof fruitig fruitmes fruitmix fruitpan fruitpap fruitras fruitsap fruitsla fruitweg frul
frummelde frummelen frunniken frust frustrated frustratie frustreer frustrerend frut frutsel frutti fry
frygisch fryske fryslan frytum fsc ftaalzuur ftalaat fte ftisis ftp fubre fuchsia fuck fucked fuckin fuel fuga
fugatisch fugue fuhrer fuif fuifteen fuik fuiven fuji fujitsu fukushima fulfill fulfulde full fulltime fully
fulminant fulmineer fulp fultonstraat fume fun functie function functionaris fundamenteel fundatie fundeer
fundi funding fundraiser funds fundum fundybaai funerair funeral funerarium funest fungeer fungicide fungs
fungus funk funkbas funktoon funky funny funshop fuormanderij fur furie furien furieus furieuzer furious
furniture furore further fury fus fusee fuseer fuselier fusie fusillade fusilleer fusilli fusion fustage fut
futiel futiliteit futloos futlozer futon futsal futsel futselarij futuna future futurisme futurist
futuristisch futurum fuut fuzzy fylogenese fylogenie fylum fysica fysicus fysiek fysio fysiocraat fysiognomie
fysiognomiek fysiologie fysionomie fysisch fytofaag fytoftora fytoplankton fytosanitair fytotherapie
gaaf gaafheid gaafrandig gaai gaaibier gaaikemadijk gaaikemaweer gaaipers gaal gaan gaap gaar gaarbak gaarder
gaargoed gaarheid gaarland gaarne gaarshof gaas gaasterland gaat gabardine gabarit gabbe gabben gabby gabes
gabon gabonees gaborone gad gaderobe gadesla gadget gadogado gadver gaelic gaelisch gaesbeeklaan gaetans gaete
gaf gaffel gaffelvormig gag gaga gagaoezie gagaoezisch gagarin gagel gagelhof gaggel gaillard gain gained
gaines gaius gaje gak gal gala galabal galabier galachtig galactica galactisch galactometer galactose galant
galanterie galantine galapagos galapak galappel galarok galateen galatent galatisch galaxy galbak galbeker
galblaas galbult galei galerie galerij galerist galette galg galgang galgepad galgeweg galiameloen galicie
galicisch galigaan galilea galilei galjoen galjoot gallagher gallemiezen gallery gallicaans gallicisme gallie
gallier gallig gallisch gallium gallofiel gallofobie gallomanie gallon galloway galm galmbier galmei galmgat
galmug galnoot galoche galoet galon galop galoppas galsteen galvanisatie galvanisch galvaniseer galvanisme
galvanometer galvanoscoop galvanotypie galvlieg galweg galwesp galzeep galzucht galzuur gamander gamastraat
gamay gamba gambia gambiaans gambiet gambir gamble gambling game gameboy gamel gamelan gamen gamepad gamepje
gameplan gameplat gameplay gameren gameroom gameshow gametube gamezone gamma gammel gammelke ganache gandaweg
gander ganeshs gang gangbaar gangbang gangdeur ganges gangkast gangklok ganglia ganglien ganglion gangmat
gangpad gangreen gangspil gangster gangwerk gannef ganneven gans ganskerk gantel ganzen ganzenei ganzerik
ganzert gap gaperig gapinge garage garagist garandeer garant garantie garapan garbage garcon gard gardameer
gardena gardenia garderen garderobetje gardiaan gardiens gardist gareel gareer garf gargantuesk garibaldi
garijp garimpeiro garlic garmerwolde garmin garminge garnaal garneer garneersel garnier garnituur garnizoen
garnwerd garoe garrelsweer garreweer garrison garst garstig garve garven garyp gas gasachtig gasafzet gasalarm
gasbaten gasbek gasbel gasbeton gasblok gasboei gasboer gasbol gasbom gasbron gasbuis gascokes gasdicht
gasdood gasdruk gasexporteur gasfase gasfles gasgenerator gasgeur gashaard gashandelaar gasindustrie gaskabel
gaskamer gaskanon gasketel gaskist gasklep gaskookplaat gaskraan gaskroon gasla gaslaag gaslaan gaslamp gaslek
gaslicht gasloos gaslucht gasman gasmarkt gasmassa gasmeter gasmotor gasmunt gasnaald gasnet gasnevel gasnota
gasolie gasoline gasoven gasp gaspak gaspeldoorn gaspeldoren gaspijp gaspit gaspluim gaspomp gaspook gasprijs
gasramp gasreus gasselte gasslang gasstand gasstel gastank gasteer gastelseweg gastheer gasthof gasthuis
gastles gastlid gastmaal gastons gastransport gastrisch gastritis gastrol gastronomie gastronoom gastroscopie
gastster gastvrij gastzus gasunie gasveer gasveld gasvlam gasvorm gasvormig gasvrij gasvuur gaswandketel
gaswater gaswet gaswolk gat gatdoek gates gateway gather gathered gatlikkerij gatlikte gatver gatzaag
gauchisme gaucho gaufreerde gaufreren gauguin gaulle gaullisme gaullist gaullistisch gauss gauw gauwdief
gauwigheid gave gaven gavere gaviaal gavotte gay gaypride gayscene gaza gazel gazen gazet gazeuse gazon
gazpacho gba gbit gbp gdansk gdpr geaaid geaard geaarzel geaasd geabdiqueerd geaccepteerd geaccordeerd
geacheveerd geacht geacquireerd geactiveerd geadeld geademd geaderd geadmitteerd geadoniseerd geadoreerd
geadresseerd geadsorbeerd geadverteerd geadviseerd geaffecteerd geafficheerd geaffilieerd geaffirmeerd
geageerd geakkerd gealieneerd geallieerd gealloceerd gealludeerd gealtereerd gealterneerd geamuseerd
geanalyseerd geanimeerd geankerd geannonceerd geanodiseerd geapaiseerd geapocopeerd geappelleerd geappt gear
gearabiseerd gearbeid gearmd gearriveerd geasemd geasfalteerd geaspireerd geassisteerd geassocieerd
geassoneerd geassorteerd geassureerd geat geatomiseerd geatrofieerd geattacheerd geattaqueerd geaudit
geautopet geavaleerd geavanceerd geavondmaald gebaad gebaald gebaand gebaar gebaasd gebaat gebabbel gebackt
gebadineerd gebak gebakend gebakerd gebakst gebal gebalanceerd gebalk geballoteerd gebaltst gebamzaaid gebankt
gebannen gebarnd gebarreerd gebased gebasht gebasket gebast gebat gebatikt gebauwd gebazel gebbe gebbetje
gebed gebedel gebeefd gebeeldhouwd gebeend gebeente gebeerd gebeest gebeft gebeide gebeier gebeitst gebekerd
gebekt gebel gebelgd gebenchmarkt gebenedijd gebensjt gebep gebergte gebet gebeterd gebeuk gebeuld gebeund
gebeur gebeuzel gebezemd gebezigd gebibber gebiecht gebied gebiesd gebietst gebigd gebijt gebikt gebild gebint
gebiologeerd gebisseerd gebist gebit gebivakkeerd geblaakt geblaard geblaas geblaat geblabla geblader geblaf
geblancheerd geblaseerd geblauwd geblazen gebleekt gebleken geblekt geblend geblenderd gebler geblerkt geblet
gebleven gebliefd gebliep geblikkerd geblikoogd geblikt geblind geblockt gebloed gebloeid gebloemd
gebloemleesd gebloesd geblogd geblokt gebloosd gebloot geblowd geblubberd gebluf geblurd geblust geblutst
geboard gebobd gebod gebodemd gebodyboard gebodybuild gebodypaint geboefte geboegseerd geboeid geboekstaafd
geboekt geboeleerd geboend geboerd geboet geboft gebogen gebokst gebokt gebold gebomd gebonden gebonk gebons
gebood geboogd geboomd geboomte geboord geboorte geboortig geboot gebootst geboren geborgd geborgen geborneerd
geborrel gebosseleerd gebost gebot geboterd gebotst geboudeerd gebout gebouw gebowld geboycot gebraad gebraak
gebracht gebrainwasht gebral gebrand gebrast gebraveerd gebreakdanst gebreid gebrek gebrekkig gebricoleerd
gebriefd gebrieft gebriest gebrild gebritst gebrocheerd gebroed gebroeid gebroek gebroken gebrokt gebrom
gebronsd gebroodroofd gebrost gebrouwd gebruik gebruind gebruis gebrul gebruuskeerd gebubbel gebuid gebuikt
gebuild gebuisd gebukt gebulder gebulkt gebulldozerd gebult geburld gebust gebutst gebuur gebuut gecadanceerd
gecalcineerd gecalqueerd gecapteerd gecarbureerd gecasht gecast gecastigeerd gecaterd gecedeerd gecement
gecenseerd gecentreerd gechambreerd gechangeerd gechargeerd gecharterd gechat gecheckt gechicaneerd gechipt
gechloreerd gechookt gechopt gechromeerd gecijfer geciteerd geclaimd geclicheerd geclickt geco gecoacht
gecoaguleerd gecoat gecoiffeerd gecoiteerd gecollideerd gecombineerd gecompareerd gecompeteerd gecomponeerd
gecondoleerd geconjugeerd gecorrodeerd gecounterd gecoupt gecoverd gecrasht gecrawld gecrediteerd gecremeerd
gecroond gecropt gecrost gecrowdsurft gecrusht gecureerd gecuretteerd gecyclecrost gedaagd gedaald gedaan
gedaas gedabd gedacht gedachtig gedag gedalfd gedamd gedampt gedankt gedans gedard gedart gedatet gedauwd
gedaver gedeald gedebarkeerd gedebatteerd gedebrayeerd gedebugd gedecanteerd gedecideerd gedecimeerd
gedeclareerd gedeclineerd gedecoupeerd gedeeld gedeelte gedeerd gedefileerd gedefloreerd gedegen gedeglaceerd
gedegouteerd gedehydreerd gedeind gedeinsd gedeisd gedek gedelgd gedemarreerd gedemaskeerd gedementeerd
gedemonteerd gedempt gedender gedenigreerd gedenk gedenonceerd gedepanneerd gedeprimeerd gedepriveerd gedept
gedeputeerd gederfd gederogeerd gedesemd gedeserteerd gedessineerd gedetecteerd gedetineerd gedeugd gedeukt
gedeund gedevieerd gedialogeerd gedialyseerd gedicht gediefd gediekt gediend gediept gedierte gediffameerd
gedigereerd gedij gedijkt gedikt gedilateerd gedimd geding gedipt gedisponeerd gedist gediverteerd gedjakt
gedjorkt gedocht gedoctoreerd gedode gedoe gedoeld gedoemd gedoft gedoken gedokt gedol gedolven gedompt
gedonder gedongen gedood gedoofd gedoog gedooid gedoold gedoopt gedopt gedord gedorst gedost gedoubleerd
gedoucht gedouwd gedowngraded gedozerd gedraaf gedraag gedraai gedraal gedrag gedram gedrang gedregd gedreig
gedrein gedrenkt gedrens gedretst gedreun gedreven gedrieen gedriegd gedrift gedril gedrocht gedroeg
gedrogeerd gedromd gedroogd gedroom gedroosd gedropen gedropt gedrost gedruild gedruis gedrukt gedrum gedrupt
gedualiseerd gedubd geducht geduid geduimd geduisterd geduld geduldig gedumpt gedund gedupeerd gedurfd gedurig
gedut geduurd geduvel geduw gedwaald gedwarsboomd gedwee gedweep gedweild gee geebd geecarteerd geechood
geecht geeclipseerd geedit geeerd geeest geef geeffend geefster geegd geeigend geeind geeist geejaculeerd
geeks geel geelachtig geelbek geelboek geelborstje geelgors geelhart geelideerd geelimineerd geelkuur geelrood
geelsel geelster geeltint geelvink geelwang geelwit geemailleerd geemaneerd geemballeerd geembarkeerd
geemitteerd geemmer geemulgeerd geen geencadreerd geendosseerd geeneens geeneind geenes geengageerd geenpeil
geenqueteerd geenterd geentertaind geep geepateerd geepibreerd geequipeerd geer geerburg geerestein geerfd
geergerd geerhof geerke geerkerk geerlach geerlof geerotiseerd geerteen geertruc geertrut geerzorg geesbrug
geescorteerd geeserraai geessayeerd geest geestdodend geestes geestig geestweg geetaweg geetbets geetst
geetter geeuw geevacueerd geevaporeerd geeves geevoqueerd geexalteerd geexamineerd geexcelleerd geexcerpeerd
geexciteerd geexcuseerd geexecuteerd geexhibeerd geexpandeerd geexpedieerd geexpireerd geexplodeerd
geexploreerd geexponeerd geexporteerd geexposeerd geextraheerd geez geezeld gefaald gefabeld gefabriceerd
gefabrikeerd gefabuleerd gefactureerd gefailleerd gefaket gefarceerd gefascineerd gefaxt gefedereerd gefeest
gefeild gefelst gefemel gefezeld gefield gefierljept gefiets gefigureerd gefikst gefileerd gefilmd gefilte
gefit geflabberd geflanst geflapperd geflapt gefleem gefleerd gefleetracet geflensd geflenst geflest gefleurd
geflext geflikkerd geflikt geflipperd geflipt geflirt geflit geflitst gefloept geflopt geflost gefloten
gefluimd gefluit geflyerd gefnuikt gefocusseerd gefocust gefoefel gefoerageerd gefoeter gefoezel gefohnd
gefokt gefolieerd gefomenteerd gefopt geforceerd geformuleerd gefortuneerd gefranchised gefrappeerd gefraseerd
gefreak gefreelancet gefreesd gefreestyled gefreewheeld gefret gefrijnd gefrobel gefrons gefrot gefruit
gefrunnik gefrut gefuifd gefumeerd gefusioneerd gegaan gegaap gegaard gegadigde gegak gegald gegalm
gegalonneerd gegaloppeerd gegamed geganzenbord gegapt gegarfd gegast gegatlikt gegaufreerd gegeeld gegeerd
gegeeuw gegeid gegeilbekt gegeild gegeit gegekscheerd gegekt gegeseld gegespt gegeten gegeurd gegeven gegidst
gegiebel gegiegaagd gegier gegijpt gegil gegipst gegispt gegist geglaceerd geglad geglansd geglarieoogd
gegleden gegleufd geglipt gegloeid geglooid gegloord geglorieerd geglosseerd gegluur gegnuifd gegoed gegokt
gegolden gegolfd gegolft gegomd gegons gegooi gegord gegoten gegraaf gegraai gegraand gegraasd gegradeerd
gegradueerd gegrapt gegratieerd gegratineerd gegrauwd gegraveerd gegraven gegraviteerd gegreind gegreineerd
gegrensd gegrepen gegriefd gegriend gegrift gegrijnsd gegrijsd gegrild gegrimd gegrind gegrint gegrist
gegroefd gegroeid gegroend gegroept gegroet gegrold gegrom gegrond gegruisd gegrunt gegrut gegruwd gegulpt
gegumd gegund gegutst gegymd gehaagd gehaaid gehaakt gehaal gehaard gehaarkloofd gehaast gehaat gehackt gehad
gehageld gehak gehakkel gehalsd gehalte gehalveerd gehamer gehand gehang gehannes gehaperd gehapt gehard
geharkt geharpt geharst gehasht gehaspel gehavend gehecht gehedged geheel geheerst geheet geheid geheim
geheimpje gehekeld gehekst geheld gehelmd gehemd gehemeld gehengst gehenna gehertaxeerd gehesen geheugd
geheugen geheuld geheupwiegd geheveld geheven gehield gehieuwd gehijg gehik gehinkepinkt gehinkt gehinnik
gehint gehipt gehobbel gehobbyd gehoed gehoefd gehoekt gehoerd gehoest gehoeven gehokt gehol geholpen gehonkt
gehoofd gehoogd gehooid gehoold gehoon gehoop gehoor gehoornd gehoorzaam gehoosd gehop gehopst gehord gehorend
gehorig gehort gehos gehot gehotst gehouden gehoused gehouset gehouwen gehucht gehuifd gehuil gehuisd gehukt
gehuld gehum gehuppel gehupst gehupt gehurkt gehussel gehutst gehuurd gehuwd gehydrateerd gehypet gei geiaad
geiblok geigerteller geignoreerd geijkt geijld geijsbeerd geijsd geijshockeyd geijsteren geijtenbeek geijverd
geijzeld geil geilaard geilheid geiligheid geilneef geimkerd geimplodeerd geimporteerd gein geincarneerd
geinclineerd geindosseerd geinig geinkt geinsisteerd geinstigeerd geinstrueerd geinterneerd geintimeerd
geintje geintrigeerd geinundeerd geinvesteerd geinviteerd geinvolveerd geiriseerd geiser geisha geitereerd
geitouw gejaag gejaapt gejacht gejakker gejamd gejammer gejank gejast gejat gejend gejengel gejeremieer
gejetskied gejeukt gejij gejobd gejobhopt gejodeerd gejodel gejoel gejoept gejogd gejoind gejojo gejokerd
gejokt gejold gejonast gejond gejongd gejoold gejou gejouw gejubel gejudast gejudood gejuich gejukt gejumpt
gejureerd gejut gek gekaaid gekaakt gekaald gekaamd gekaand gekaapt gekaard gekaart gekaasd gekaatst gekabbel
gekabeld gekaderd gekaft gekajakt gekakel gekakt gekald gekalefaat gekalfaterd gekalfd gekalkt gekallegaaid
gekamd gekampt gekandelaard gekanker gekanonneerd gekanood gekant gekap gekard gekarnd gekart gekast gekat
gekauwd gekaveld gekazerneerd gekeeld gekeend gekeept gekeer gekeesd gekeet gekef gekegeld gekeild gekeken
gekend gekeperd gekerfd gekerkt gekerm geketend geketst gekeud gekeurd gekeutel gekeuvel gekeven gekeverd
gekheid gekibbel gekickt gekiekt gekield gekiemd gekiend gekiept gekierd gekietel gekift gekijf gekikt gekild
gekimd gekipt gekir gekist gekit gekitst gekkerd gekkie gekkigheid gekkin gekko geklaag geklaard geklad geklak
geklampt geklap geklater geklauwd geklaverjast geklede gekleed gekleefd gekleid gekleinsd geklemd geklep
geklets gekleumd gekleund gekleurd gekliefd gekliekt geklier geklik geklim geklist geklit gekloet gekloft
geklok gekloneerd geklonterd gekloofd geklooi gekloond gekloot geklop geklost geklots gekloven gekluisd
geklunsd geklus geklutst gekluund gekmakend geknaag geknakt geknal geknapt geknarpt geknars geknauwd geknecht
gekneed gekneld geknepen geknerp geknerst gekneusd geknieband geknield gekniesd geknijp geknik geknikkerd
geknip geknoei geknok geknoopt geknopt geknor geknot gekocht gekoekeloerd gekoekt gekoeld gekoer gekoerst
gekoetst gekogeld gekoketteer gekold gekolfd gekolkt gekomen gekonkel gekooid gekook gekoosd gekoot gekoperd
gekopieerd gekopt gekord gekorfd gekorst gekort gekorven gekost gekostumeerd gekoterd gekotst gekout gekozen
gekraagd gekraai gekraak gekraald gekraamd gekrab gekrakt gekramd gekranst gekras gekrauwd gekregen gekrenkt
gekrent gekrept gekresen gekreten gekreukt gekreun gekribd gekriekt gekrield gekrijs gekrijt gekrikt gekrioel
gekrist gekroeld gekroesd gekrold gekromd gekroond gekropen gekropt gekruid gekruimd gekruist gekrukt gekruld
gekscheerder gekskap gekuch gekuierd gekuifd gekuild gekuip gekuist gekukeld gekuld gekund gekunsteld gekurkt
gekus gekut gekuurd gekwaak gekwadreerd gekwakt gekweekt gekweel gekwek gekweld gekweten gekwets gekwezel
gekwijl gekwijnd gekwist gekwiteerd gel gelaafd gelaagd gelaaid gelaakt gelaarsd gelaat gelabeld gelaboreerd
gelach geladen gelag gelagerd gelakt gelal gelamelleerd gelamenteer gelanceerd geland gelang gelanterfant
gelapt gelaserd gelasergamed gelast gelat gelatine gelatineus gelazer gelcoat geldauto geldbron gelderlandse
gelderse gelderslui geldersman gelderswoude geldeten geldgod geldhuis geldig gelding geldkas geldla geldnood
geldpers geldpot geldprik geldropseweg geldsom geldstuk geldt geldtas geldzak geleased geleaset gelebber
gelebek geleden geledigd gelee geleefd geleegd geleek geleemd geleend geleerd geleermiddel gelegd gelegen
gelegerd gelei geleiachtig geleider gelek geleld gelenaar gelend gelener gelengd gelenigd gelensd gelepeld
gelept gelere gelest gelet geleund geleurd geleuter geleveld geleverd gelezen gelicenseerd gelicht gelid
gelieerd geliefd gelieg gelieve gelieven gelift gelig gelijk gelijknamig gelijkvormig gelijkzijdig gelijmd
gelijnd gelijst gelik geliket gelikter gelild gelinden gelinieerd gelinkt gelipt geliquideerd gelispel
gellicum gellik gelobby gelobd gelockt gelodderoogd geloefd geloei geloenst geloer gelofte geloften gelogd
gelogen geloken gelokt gelold gelonk geloo geloodst geloof geloogd gelooid geloond geloop geloosd gelord
gelost geloven gelovig gelre gelrode gelselaar gelubd gelucht gelui geluidwerend geluierd geluimd geluisd
geluk gelukkig gelukmakende gelukzak gelul gelummel geluncht gelunsd gelurkt gelust geluultje geluveld geluw
gelyncht gem gemaaid gemaakt gemaal gemaand gemaar gemaasd gemaft gemail gemajoreerd gemak gemakeld gemald
gemalin gemand gemandateerd gemaniereerd gemankt gemapt gemard gemarineerd gemarket gemarkt gemarld gemartel
gemaskerd gemast gemat gematcht gematigd gematria gematst gemauw gemaximeerd gemazeld gember gemeen gemeerd
gemeet gemeier gemeint gemekker gemekt gemeld gemelijk gemelk gemend gemenerd gemenere gemengd gemenied gemept
gemerkt gemertenaar gemertseweg gemest gemet gemetst gemeukt gemeurd gemiauw gemicrofilmd gemiep gemier
gemieter gemiezer gemijmer gemijnd gemijt gemikt gemimed gemind geminiseerd geminnekoosd gemis gemitst gemixt
gemma gemocht gemodder gemodelleerd gemoduleerd gemoed gemoeid gemoerd gemoeten gemogen gemoireerd gemok
gemokerd gemold gemolesteerd gemolken gemolmd gemompel gemond gemondseweg gemonkel gemontignact gemoogd
gemoord gemopper gemopt gemor gemoraliseer gemorrel gemorst gemot gemotiveerd gemotst gemount gemousseerd
gemout gemoved gemoveerd gemsbok gemuft gemuggenzift gemuilband gemuisd gemuit gemunt gemurmel gemurmureerd
gemurwd gemutileerd gemutst gemzen gen genaaid genaak genaamd genaast genade genaderd genadig genageld genant
genard genas genasjt genat genazen gendarme gendarmerie gender genealogie genealogisch genealoog geneefs
geneer genees genegen genegligeerd genegotieerd geneigd genekt genepen genepien genept genera generaal general
generaliteit generatief generatorset genereer genereus generfd generica generiek generis generisch generlei
generositeit generous genesis genest genet geneteld genetic genetica geneticus genetisch genetkat geneugte
geneuk geneurie geneusd geneuzel geneve geneveld genever genevieves genezen genhoes geniaal genialiteit genie
genielleerd geniep geniepig geniepigerd geniesd geniest genieter genieweg genikst genikt genipt genist
genitaal genitalien genitief genius geniza genkenaar genks genmais gennaker gennepenaar genocidaal genocide
genodigd genoeg genoegzaam genoemd genoffel genogram genokt genood genoom genoopt genoot genopt genot genotvol
genotype genotypisch genre genst gentech gentiaan gentle gently gents genua genuanceerd genuees genuine genum
genus genut geobotanie geobserveerd geobstrueerd geocachen geoccupeerd geocentrisch geode geodesie geodetisch
geodoriseerd geodriehoek geoefend geofactor geofence geoff geofferd geofficieerd geofysica geofysicus
geofysisch geograaf geografie geografisch geoha geolied geolocatie geologe geologie geologisch geoloog
geomberd geometrie geometrisch geonaneerd geoogd geoogst geoord geoorloofd geopend geopinieerd geopolitiek
geopperd geoprullaria geordend geordineerd geordonneerd georeerd georgetown georgie georgier georgisch
georienteerd geospatieel geostatica geotechniek geotechnisch geotextiel geothermie geothermisch geotterd geout
geoutilleerd geouweneeld geovuleerd geoxideerd geozoniseerd gepaaid gepaald gepaard gepacet gepacht gepacteerd
gepaft gepaintballd gepak gepaleerd gepalet gepalmd gepalpiteerd gepanacheerd gepand gepantserd gepapt
gepareld geparenteerd geparfumeerd geparlesant geparodieerd geparset gepartyd gepas gepatenteerd gepatineerd
gepatroneerd gepatst gepaukt gepauzeerd gepavoiseerd gepeeld gepeerd gepeesd gepeild gepeins gepekeld gepekt
gepeld gepend gependel gepeperd geperkt geperoreerd geperst gepest gepetst gepeupel gepeurd gepeuter
gepezeweefd gepieker gepiekt gepiel gepiep gepierd gepierewaaid gepiest gepijnd gepijpt gepiket gepikt gepild
gepimpampet gepimpt gepinaard gepind gepingel gepinkt gepintelierd gepipetteerd gepist gepit gepitcht gepitst
gepivoteerd gepixeld geplaag geplagd geplak geplan geplas geplat gepleegd gepleit geplekt geplempt geplengd
geplensd geplet gepletst gepleurd geplisseerd geploegd geplof geplogenheid geplombeerd geplompt geplons
geplooid geploot geplot geplozen geplugd gepluimd gepluisd gepluk geplust gepoch gepoedercoat gepoept gepoerd
gepoetiseerd gepoetst gepoft gepogood gepokerd gepokt gepolder gepolood gepolst gepommadeerd gepompt geponst
gepoogd gepooid gepookt gepoold gepoosd gepoot gepopeld gepord geporteerd gepost gepot gepousseerd gepraaid
gepraald gepraamd gepraat geprakt geprangd gepratikeerd gepreciseerd geprediceerd gepreegd gepreek
geprefereerd geprefigeerd gepreludeerd gepremieerd geprent geprepareerd gepresideerd gepresseerd geprest
gepresumeerd geprevel geprezen gepriemd geprijkt geprijsd geprikt geprimeerd geprint geprocedeerd geproduceerd
geproefd geproest geprofaneerd geprofeteerd geprofileerd geprofiteerd gepromoveerd gepronk geproost
gepropageerd geproponeerd gepropt geprotegeerd geprotst gepruikt gepruild gepruimd gepruts gepsalmeerd
gepuberd gepubliceerd gepuf gepuild gepuimd gepulkt gepulseerd gepulst gepunt gepusht gepust geput geputst
gepuurd gepuzzel gequeruleerd gequeued gequizd gequoot gequotiseerd ger geraadpleegd geraagd geraaid geraak
geraamd geraamte geraapt geraas gerabat geracet geraclet geraden gerafeld geraft geragd gerailleerd gerakeld
geraket geram gerammel gerampetampt geramsjt gerand gerangschikt geranium gerankt gerant gerapt gerasp gerat
geratel geratst gerausd gerauwdouwd geravot gerbera gerbil gerbrandyhof gerealiseerd gerebelleerd gereboot
gerecapt gerecepteerd gerecht gerechtigd gerecipieerd gereclameerd gerecycleerd gered gereduceerd gereed
gereefd gereend gereept gereeuwd gerefereerd geregardeerd geregel geregen gerei gereikt gereild gereisd
gereken gerekt gerekwireerd gerel gerelaxt gerem geremedieerd geremiseerd geremitteerd geremixt gerend
gerenoek gerenonceerd gerent gerepeld gerept gereputeerd gereserveerd gereset geresolveerd gerespireerd gerest
geresulteerd geresumeerd geretardeerd gereten geretireerd gereusseerd gereutel gereven gerevideerd gereview
gerevolteerd gerezen gergel geriater geriatrie geriatrisch geribd gericht gerief geriemd gerieve gerieven
gerij gerijm gerijmel gerijpt gerikkekikt gerikkikt gerikt gerild geringd geringeloord gerinkel geriposteerd
geript geriskt gerist gerit geritsel geritst germ germaans germanie germaniseren germanist germanium germany
gerner gerobbedoesd gerochel gerockt geroddel gerodeerd gerodeld geroeid geroemd geroep geroer geroesd geroest
geroet geroezemoes geroffel gerokt gerol gerolstein gerommel gerona gerond geronk geronnen gerontofiel
gerontofilie gerontoloog geroofd gerooid gerook geroomd geroost geroot geropt gerost gerot gerouteerd
geroutineerd gerouwd gerouwdouwd gerouwklaagd gershwin gersloot gerst gersthof gerubriceerd gerucht geruft
gerugbyd geruid geruifd geruik geruild geruilebuit geruim geruis geruit geruk gerummikupt gerund gerundium
gerundivum gerust geruwd geruzie gerven gerwen ges gesabbel gesacreerd gesakker gesalarieerd gesappel gesar
gesast gesausd gesaust gesauteerd gesauveerd gesaved gescand geschaad geschaaf geschaft geschal geschamperd
geschard gescharnierd geschat geschaveeld gescheld geschenk geschept gescherm geschets gescheur geschied
geschiet geschift geschikt geschil geschimp geschipperd geschmier geschobd geschokt geschooierd geschop
geschort geschrei geschrok geschubd geschud geschuif geschuimbekt geschut geschuwd gesco gescoord gescout
gescrold gescrubd geseald gesecondeerd gesedenteerd gesegregeerd geseind geseisd gesekst gesel geselaar
geselecteerd geserreerd geshaket geshared geshockt geshop geshot geshowd gesierd gesignaleerd gesimd gesimpt
gesis gesjanst gesjapt gesjeesd gesjiekt gesjilpt gesjirpt gesjoeld gesjok gesjor gesjot gesjouw geskateboard
geskatet geskied geskimd geskipt geskypet geslaafd geslaagd geslaakt geslaap geslacht geslagen geslagregend
geslapt geslecht gesleed gesleep geslempt gesleten gesleurd geslibberd geslibd geslicht geslierd geslijm
geslikt geslipt geslist gesloft gesloken geslokt geslonsd gesloofd gesloopt gesloot geslopen geslorpt
gesluikstort gesluip gesluisd geslurp gesmaad gesmaakt gesmaald gesmacht gesmak gesmart gesmasht gesmede
gesmeed gesmeek gesmeerd gesmet gesmeuld gesmijt gesmoes gesmokt gesmookt gesmoord gesmotst gesmousd gesmoust
gesmout gesmukt gesmuld gesnaaid gesnakt gesnap gesnater gesnauw gesnebberd gesneden gesneefd gesneer
gesneeuwbald gesneld gesnerkt gesnerp gesnibd gesnierd gesnif gesnik gesnipperd gesnoefd gesnoeid gesnoekt
gesnoep gesnoerd gesnokt gesnor gesnorkt gesnoten gesnotterd gesnoven gesnowboard gesnuft gesnuif gesnuit
gesnurk gesoebat gesoesd gesol gesomber gesopt gesouffleerd gesouteneerd gesp gespaad gespaand gespaard
gespalkt gespamd gespan gespard gespat gespatieerd gespeel gespeend gespeet gespekt gespeld gesperd gespet
gespeur gespied gespiekt gespierd gespiesd gespiest gespijkerd gespijsd gespild gespin gespinsd gespit
gespitst gesplinterd gesplit gespoed gespoeld gespogen gespolieerd gesponsd gesponst gespook gespoord gesport
gespot gesprayd gespreid gesprek gespriem gespriet gespring gesprint gespuid gespuis gespuit gespurt gespuug
gespuwd gessels gesso gestaafd gestaag gestaakt gestaald gestaan gestaar gestadig gestald gestalkt gestalte
gestamd gestamel gestamp gestand gestangd gestanst gestapo gestapt gestaroogd gestart gestat gestatust
gesteeld gesteend gesteengrild gestegen gesteggel gestekt gestel gestelpt gestelse gestemd gestept gesterkt
gesteun gesteven gesticht gestickerd gesticulatie gesticuleer gestie gestift gestijfd gestikt gestild gestipt
gestockeerd gestoef gestoei gestoeld gestoept gestoft gestokt gestold gestolen gestolpt gestompt gestoofd
gestook gestoomd gestoord gestopt gestormd gestort gestorven gestoten gestouwd gestoven gestraft gestrand
gestreel gestrekt gestremd gestreng gestresseerd gestrest gestrikt gestript gestropt gestuct gestuft gestuikt
gestuiptrekt gestuit gestuiterd gestulpt gestunt gesture gestut gestuukt gestuur gestuwd gestyled gesudder
gesuft gesuild gesuis gesukkel gesuld gesupplieerd gesupporterd gesurfd gesurft gesust geswapt geswingd
gesyncopeerd gesyndiceerd get getaakt getaald getaand getabelleerd getafeld getagd getailleerd getakeld getakt
getal getalied getalm getampt getand getankt getapet getapt getarget getarnd getart getaserd getast getater
getaxied getectyleerd geteeld geteem geteerd geteisem getekend geteld getelext getemd getempt getennis getergd
getermineerd getest getetter geteut getext getextureerd getier getierceerd getij getik getild getimbreerd
getimed getimmer getingel getinkel getinkt getint getintel getippel getipt getiteld getituleerde getjapt
getjilp getjirpt getjoept getjokt getoast getob getocht getoefd getoept getoerd getoet getoetst getogen getok
getokkel getold getolkt getond getongd getoogd getooid getoomd getoond getoornd getoost getopt getordeerd
getorend getornd getorpedeerd getorst getost getoupeerd getourd getouw getover getraafd getraand getracht
getrain getramd getrancheerd getrap getrasseerd getrast getreden getreild getreind getreinsurft getrek getremd
getremuleerd getrenst getrepaneerd getreurd getrijst getril getrimd getriomfeerd getripleerd getript getrist
getritst getroebleerd getroefd getroffene getrold getromd getrompt getronics getroond getroost getrotseerd
getrouw getruffeerd getrukeerd getrut getsie getsjirp gettin getto gettoachtig getuft getuid getuierd getuig
getuind getuist getuit getukt getuned geturfd geturkt geturnd getut getuur getweakt getweeen getweet getwijnd
getwist getypt geuit geul geulhem geunieerd geunzipt geupload geur geurdens geurig geurloos geurmd geus
geusurpeerd geut geutiliseerd geuzelambiek geuzenbende geuzenpad gevaagd gevaar gevaccineerd gevaceerd
gevademd gevader geval gevalideerd gevaluteerd gevang gevankelijk gevast gevat geve gevecht gevedeld gevederd
geveeg geveeld geveerd geveest geveild geveinsd gevel gevelouteerd gevelrij geveltop geven geverfd gevergd
geverik gevest geveterd gevette gevexeerd gevezeld gevezen geviel gevierd gevieren gevigeerd gevigileerd
gevijld gevild gevind gevindiceerd gevingerlast gevinkt gevist gevit gevlag gevlakt gevlamd gevlast gevlecht
gevleesd gevlei gevlekt gevlerkt gevlet gevlieg gevliegerd gevlij gevlijmd gevloden gevloeid gevloek gevloerd
gevlogd gevlogen gevlokt gevlooid gevlot gevlucht gevocht gevoed gevoeg gevoel gevoelig gevoerd gevogeld
gevoileerd gevolg gevolksdanst gevolleybald gevoltigeerd gevonden gevonkt gevoosd gevorkt gevorm gevorst
gevost gevoteerd gevouwen gevraag gevreeen gevreesd gevreet gevrij gevroren gevuld gevut gevuurd gewaad gewaag
gewaaid gewaakt gewaald gewaand gewaar gewacht gewafeld gewag gewald gewalgd gewalkt gewalmd gewalst gewamd
gewand gewandel gewant gewapend gewapper geward gewarmd gewas gewasemd gewaterd gewatergolfd gewaterskied
gewatertand gewauwel gewaxt gewebsurft geweckt gewed geweekt geween geweerd geweest gewei geweken gewekt
geweld gewelddadig geweldenarij geweldig gewelf gewelfsel gewelkt gewemel gewen gewenkt gewenst gewerd geweren
gewerkt gewest gewet geweven gewezen gewicht gewiebel gewied gewiegd gewiekst gewiekt gewield gewiid gewijd
gewijld gewijs gewikt gewild gewillig gewin gewinkel gewipt gewirwar gewis gewissel gewit gewobd gewoed gewoel
gewogen gewokt gewold gewolfd gewolkt gewon gewonere gewoon geword geworgd gewormte geworpen geworven gewraakt
gewrapt gewreven gewricht gewrijf gewrik gewring gewrocht gewroegd gewroet gewroken gewrokt gewuif gewurgd
gewurm gexeroxt geyeld geyogaad geysteren gezaag gezaaid gezadeld gezag gezaghebbend gezagvol gezakt gezalfd
gezaligd gezameld gezamenlijk gezand gezang gezanik gezant gezap gezapig gezeefd gezeemd gezeept gezegd
gezegeld gezegen gezeggen gezeglijk gezegt gezeik gezeild gezeken gezekerd gezel gezellig gezellin gezemel
gezengd gezet gezeteld gezeul gezeur gezever gezicht gezied geziekt gezien gezift gezin gezindte gezipt
gezocht gezoef gezoek gezoem gezoen gezoet gezogen gezomerd gezon gezongen gezonken gezoogd gezoold gezoomd
gezopen gezorgd gezouten gezucht gezuidelijkt gezuig gezuip gezusterlijk gezuurd gezwaai gezwalk gezwalp
gezwam gezwans gezwart gezwatel gezweed gezweef gezweeld gezweemd gezweept gezweet gezwegen gezwel gezwem
gezwenk gezwermd gezwets gezwicht gezwiep gezwier gezwijmd gezwijnd gezwikt gezwind gezwoeg gezworen gezworven
gfk gft ggd ggo ggz ghana ghandi ghanees ghanezen ghazel ghazidsja ghb ghee ghentstraat ghi ghibil ghost ghz
giant gibbon gibbsenergie gibraltar gibus giclee gideonsbende gidi gids gidsrol giebel giechel giechelig
giegaagde giegagen giek giekerk gieltjesdorp gienje gier gierig gierkar gierle gierput gierst giertank giertij
gierton giesbeek giessen giet gietbui gieteling gietelo gieteren gieterij gietert gietgal gietgat giethmen
giethoorntje gietmal gietsel gietstuk giezen gif gifangel gifbeker gifbelt gifblaas gifbrief gifdoos gifdozen
gifgas gifgroen gifgrond gifklier gifkunde gifmengster gifmeter gifpijl gifpil gifplant giframp gifschip
gifslang gifspuit gifstof giftand giftcard giftig gifts giftvrij gifvat gifvrij gifwater gifwijk gifwolk
gifzakje gig giga gigabit gigabyte gigant giganteske gigantisch gigaton gigawatt giggles giggling gigolo gigue
gij gijk gijle gijler gijlkuip gijnblok gijp gijsbertsen gijsselte gijzegem gijzel gijzenzele gil gildehof
gildepad gildeweg gildos gilds gilet gilgamesj gillerig gillette gilmore gilze gimme gimmick gimp gin ginder
ginds ging gingelom gingivitis ginjaar ginkgo ginnegap ginnum ginseng ginst ginter gip giphart gipsen gipsy
giraal giraf girant gireer girl giro giromaatpas girondijnen girondijns giropas giroreus gis giseles gisp
gistcel gister gisting gistte gistten gistvlok giswerk git gitaar gitarist githion github gitlab gitzwart give
giveaway given gizeh gizmo glaaien glaasje glabbeek glabella glace glaceetje glaceren glaciaal glacis glad
gladaf gladdere gladdig gladheid gladiator gladio gladiool gladweg glagolitisch glamour glamoureus glamping
glamrock glane glanerbrug glans glanslak glansrol glanzen glanzig glarie glarien glas glasaal glasachtig
glasbak glasblazerij glasbol glasdak glasgow glashard glashart glaslaan glaslat glasmat glasnet glasnost
glaspui glasruit glasses glassier glasvezelnet glaswerk glaswol glasz glauberzout glaucoom glazen glazig
glazuur glazuursel glazvezel gleden glee gleis gletsjer gleuf glibber glibberig glidkruid glij glijbaan
glijboot glijder glijdt glijgoot glijvlak glim glimburg glimlach glimmends glimp glind glinster glip glissando
glit glittert glo globaal global globalisatie globaliseert globaliseren globalist globaliteit globe globo
globuline gloed gloedvol gloei gloeiend gloep glom glooi gloop gloor glop gloria glorie glorien glorieus
glorieuze glorieuzer glorificatie glorious glory glossa glossarium glosse glosseem glossolalie glossy glottis
glove glow gloxinia glucosamine glucose glue gluhwein glui gluip gluiperd glunder gluonen glutamaat glutamine
gluten glutine gluton gluur gluurder gluurpop glycemie glycemisch glycerine glycerol glycine glycogeen glycol
glyfosaat glymesstraat glypten glyptiek glyptotheek gmbh gmelich gmt gneis gniffel gnocchi gnoe gnome gnomisch
gnomon gnoom gnosis gnosticisme gnosticus gnostiek gnostisch gnuif gnuiven gnuplot goa goal goalie goanna gob
gobelin gobi gocart god godan goddamn goddank goddess goddomme godendom godgans godgevallig godheid godin
godlasterend godlievend godlinze godlof godloos godmens godminnend godsamme godsgave godshuis godsidee
godskind godslamp godsleer godsman godsnaam godsrijk godsstad godsvolk godsvruchtig godswege godswil godszoon
godtergend godveerdegem godver godvruchtig godzalig godzijdank godzilla goebbels goed goedachtend goeddoen
goeddunk goededag goedele goederen goedhals goedheid goedig goedkeur goedkoop goedmaak goedmenende
goedpraterij goedrond goedsmoeds goedvind goedvond goedwillend goedzak goeferdinge goegemeente goeie goeiedag
goeiendag goeierd goeiig goelag goelijk goeman goenagoena goenga goereeer goereese goeroe goeroeachtig goes
goesting goethe goetheanum goetie goetsenhoven goffer goffini gogelstraat gogh gogme gogo gogogirl goh
goidelisch goijenstraat goin going goirlenaar goj gojibes gojim gok gokbaas gokhal gokhuis gokindustrie
gokkast goklust gokmarkt goksite gokspel gokstad goktent gokwerk gokwezen golanhoogte golanhoogten gold
goldrush golem golf golfachtig golfbaan golfbad golfbal golfdag golfdal golfende golfgame golfkam golfkar
golfkust golfles golfset golfslagbad golfstaatje golfster golfstok golftas golftop golgotha goliath gols
golven gom gomachtig gomarist gombal gomboom gomhars gomma gommeren gomorra gompie gon gonade gondel gondola
gong gongslag goniometer goniometrie gonjezak gonna gonorroe gontrode gonzalezs gonzen goochel goochelarij
goochem goochemerd good goodbye goodguyrol goodie goodman goodness goodwill goof goog googel google googol
googolplex gooi gooiarm gooimeer gooium goor goordijk goorn goorse goose goot gootgat goothoek gootvormig
gooyerdijk gopals gopro gorbatsjov gorcum gord gordel gordiaans gordijn gordo goreng gorgel gorgeous
gorgonzola gorig gorilla gorp gorredijk gorrees gors gorsem gorslaan gort gortel gortepap gorterij gortgame
gorthals gortig gortland gortzaak gortzak gortzwak gos gosh goslar gospel gospelachtig gossie gossiepietje
gossip got gotakanaal gotcha goteborg goteling gotem goth gotham gothic gotiek gotisch gotspe gotta gottegot
gottem gotthard gouache goud gouda goudachtig goudader goudbad goudbes gouderak gouderts goudestein goudgeel
goudguldens goudhand goudiep goudlak goudmes goudmijn goudmos goudoog goudreinet goudriaan goudseweg goudstuk
goudveil goudvink goudvis goudvos goulash gounodstraat gourmand gourmet goutum gouvernante gouvernement
gouverneur gouw gouwdag gouwkerk goveastraat government governor goya goyenstraat gozer gpl gprs gps gpu graad
graaf graafarm graafsebaan graafsedijk graafseweg graag graai graal graan graanhof graas graat graatachtig
graauw grab grabbed grabbel gracht gracias gracieus gracieuzer gradatie gradeert gradeerwerk graderen grades
gradient graduaat graduale graduated graduatie graduation gradueel gradueert gradueren graecisme graecus
graetheide graf grafeem grafeen graffiti graffito graficus grafie grafiek grafisch grafkop grafologie
grafologisch grafoloog grafschenner grafstuk graftak grafwaarts grain grajische gram gramineeen grammaire
grammare grammars grammatica grammaticaal grammaticus grammatisch grammene grammofoon grammy gramstorig
granaat granada grand grandeur grandezza grandioos grandiozer grandma grandpa grandslamcup grandson granger
graniet granito granman granny granol granted granulaat granulair granulatie granuleer grap graphic grapjas
grappa grapperhaus grappig gras grasaap grasachtig grasbaanrace grasdak grasduin grashof graslaan graslin
grasluis grasmat grasmus graspad graspol graspop grasrijk grasrol grasveld grasweg graszaad graszoden grata
grateful graterig grathem gratie gratieerde gratien gratificatie gratificeren gratig gratin gratis gratitude
gratuit grauss grauw grauwachtig grauwig grauwtje grauwwit grave graveel graveersel gravel graven gravenbrakel
graveren graverij gravesteijn graveur graviditeit gravin gravitatie graviteert graviteit graviteren gravity
gravure grawlix gray grazen grazig grazioso great greatest greb grechtkade grecque greedy greek green
greenwich greep greet greeves greffelkamp gregoriaans greide greiden grein greinig greintje greling grembergen
gremium grenada grenadiaanse grenadier grenadine grendel grenoble grens grenshek grenspad grensweg grents
grenzen greonterp greppel gres gresbuis gretig gretta greup grevenberg grevenbicht greves grew grexit grey
gribus grid grief griegstraat griek griekin griekse griel grien griendtsveen griep griepachtig gries griet
grietman grieve grieven grievendst griezel griezelig grif griff griffel griffie griffier griffioen grifweg
grijn grijnzaard grijnzen grijp grijparm grijs grijsachtig grijskop grijsrot grijswit grijze grijzen grijzere
grijzig gril grill grilleer grillig grillpan grim grimas grimberg grimeer grimeur grimeuse grimlach grimmig
grimminge grind grindbak grindbed grindgat grindpad grindr grindweg gringo grinnik grint grintgat grintpad
grintweg griot grip gris grisaille grissom grit grizzly groaning groans grocery groede groef groei groeibon
groeipad groeisel groeitop groeizaam groen groenachtig groenarm groenbak groendak groenemeijer groenestein
groenhof groenhuijsen groenhuijzen groenig groenkop groenlandzee groenling groenlof groenloseweg groenman
groenoog groensel groentela groentje groep groepage groepeer groes groet groeve groeven groeze groezig grof
grofheid grofmazig grofmeel grofsmid grofvuil grofweg grofwerk grofwild grofzand grog groggy grohe grol
grolloo grolpot grolsch grom grommel grommig grompot grond grondachtig grondbal grondel grondgat grondig
grondijs grondkerend grondlak grondlegster grondsop grondtal grondwal grondwet grondzee groningen gronings
gronsveld grontmij groom groos groot grootbek grootma grootmoe grootogig grootoom grootpa grootschalig grootse
grootsprakig grootvee grootzeilval groove grooven groovy gros grosberg grosscan grosseer grossier grossist
grossmak grosso grot grotachtig grotel grotere grotesk grothoek ground grounded group groupie grous groutanker
grouw grove grover grovigheid grow growling growls grown growshop growth grubbenvorst grudge gruis gruisbak
gruitrode gruizel gruizen gruizig grundel grundig grunge grungy grunt grut grutto gruw gruwel gruwzaam gruyere
grytmanswei gsm gtd guacamole guadeloupe guadelouper guadeloups guam guamees guangzhou guanine guano guarana
guarantee guard guardian guatemala guatemalaans guave guavesap guddes gudes guelens gueridon guernica guernsey
guerre guerrilla guerrillero guess guessed guest guichelheil guidance guide guigoven guillocheren guillotine
guilt guilty guimpe guineeer guinees guipure guirlande guit guitar guiterij guitig gul gulf gulgauw gulheid
gulikstraat gulke gullegem gullere gulletje gulp gulweg gulzig gum gumbo gummelsweg gummi gummibal gummipop
gun gunfire gunnera gunshot gunst gunstig gunter gunterstein gup guppy gurkha gus gut guterres gutsen
guttecoven gutturaal guur guurdere guyaans guyana guyanees guyanezen guys gvb gym gymbroek gymclub gymjuf
gymkana gymles gymnasiaal gymnasiast gymnasium gymnast gymnastisch gymp gympie gymtas gymzaal gynaecologe
gynaecologie gynaecoloog gyrokompas gyros gyroscopisch gytsjerk
haaf haag haagbaan haagbeuklaan haagbos haageik haagweg haagwieg haai haaiachtig haaiig haak haakaas haakoog
haakpen haakster haaktand haakvormig haal haalbaar haalborg haalbrug haalmes haalstar haaltert haaltouw haam
haamhout haan haandrikman haanrade haar haarbal haarband haarbos haarbuisje haardijk haardos haardot haarfijn
haarfohn haargel haargolf haargras haarkam haarkloverij haarknip haarknot haarkrul haarlak haarle haarlijn
haarlint haarlo haarlok haarmode haarmos haarolie haarpijl haarpijn haarpluk haarpunt haarrook haarsnit
haarspit haarstuk haartooi haartype haarvat haarverf haarvilt haarvorm haarwerk haarworm haarzak haarzelf
haarzuilens haas haasburg haasdonk haasnoot haasrode haastig haaswerk haat haatster haatzaaierij habbekrats
haberdoedas habibi habijt habilis habilitatie habit habitat habitue habitueel habitueetje habitus habsburger
habsburgs hachee hachelen hachelijk hachje hacienda hack hackathon hacked hackfort hacktest hacktivist had
hadeicum hades hadewijch hadith hadj hadjememaar hadji hadn hadramaut hadrianus hae haelen haens haerst haexs
haf hafkenscheid haflinger hagada hagedis hagel hagelbui hagelwit hagenaar hagenees hagenhof hagenweg hages
haggis haghorst hagiograaf hagiografie hagweg haha hahaha hai haiderabad haifa haiink haiku hail haio hair
haircut haiti haitiaan hajarystraat hajraa hak hakama hakbal hakbijl hakblok hakbord hakbos hakerig hakes
hakhout hakkel hakkelig hakkenei hakmes hakmoes hakrinbank haksel hakstro hakstuk hakwerk hal halacha
halachisch halal halberstadt halcyon halder haldeur half halfaap halfacht halfagras halfback halfdek halfdood
halfdrie halfeen halfelf halfezel halfgaar halfgek halfgod halfhoog halfjaar halflang halfleeg halfluid halfom
halfopen halfords halfpipe halfrijm halfrijp halfrond halfslachtig halfslag halfstam halfstok halftien halftij
halftime halftint halftwee halfuur halfvet halfvier halfvijf halfvol halfwas halfway halfwees halfweg halfwind
halfzes halfzijdig halfzus hall hallaar halleluja hallelujah halleystraat hallies hallo halloumi hallucinant
hallucinatie hallucineer hallum hallway halm halma halmaal halmmond halo halofyt halogeen halon halsader
halsband halsberg halsbrekend halsbrekerij halsburg halseweg halsheer halsjuk halslaan halsoverkop halsreikend
halsring halsstarrig halster halsterseweg halstouw halsweg halter halteweg halvaproduct halvarine halve
halvelings halveren halzen halzijde ham hama hamam hamansoren hamburg hamdijk hamei hamel hameren hamerkop
hamerpen hamerpin hamlap hamlet hammond hamont hampshire hampton hamrik hamspek hamster hamvraag han handbak
handbal handbel handbike handblok handboek handboog handde handdoek handdruk handed handeg handel handend
handful handgel handhaaf handhelds handicap handig handje handkar handklap handkus handlangster handle
handleid handlied handling handlint handlong handmade handpeer handpers handpop handrem handrug hands handsbal
handset handsome handstuk handtam handtas handvast handvat handvatsel handvest handvol handvormig handwarm
handwas handwerk handy handycam handzaam handzamere handzeep handzet hanebalk hanemaaijer hanenei hanenkam
hang hangaar hangar hangbuik hangdag hangel hangerig hangglide hanggliden hangkamp hangklok hangkous hanglip
hangmap hangmat hangoor hangop hangplek hangring hangslot hangsnor hanig hanja hank hanka hankar hannes
hannibal hannuitenaar hansbeke hansop hanteer hantum hanze hanzen hap hapax haperen hapklaar happart happened
happens happier happiest happig happily happiness happy hapseweg hapsnap haptisch haptonomisch haptonoom
hapvogel har hara harakiri haram harare harbor harbrinkhoek harco harculo hardback hardboot hardbord hardcase
hardcopy hardcore harddisk harddrug hardebol harder hardest hardgang hardgeel hardheid hardhorend hardigheid
harding hardkoor hardliep hardliner hardloop hardly hardnekkig hardoarweg hardop hardrijd hardrock hardrood
hardrot hardroze hardslag hardtop hardvest hardware hardwerk harelbeeks harelbekaan harelbeke harem harenaar
harend harent harerzijds hargen harich haricots hariet harig hariri hark harkerig harkezijl harksel harlan
harlekijn harlekinade harlem harles harlingen harlings harmless harmonica harmonie harmoniek harmonieus
harmonieuzer harmonisatie harmonisch harmoniseert harmoniseren harmonium harmony harnas harp harpel
harpertszoon harpes harpij harpist harplaan harpluis harpoen harppart harppens harpuis harpuizen harpvest
harrald harrel harrewar harriets harrold harsachtig harsburg harsdijk harses harsgas harsh harsig harslak
harssens harst harstawei harsvest hartader hartbeat hartbrekend hartelstein hartes hartig hartings hartje
hartklep hartklop hartlap hartley hartmaan hartmand hartmunt hartmuts hartogsveld hartoor hartroerend hartslag
hartsterkend hartvest hartvormig hartweg hartwerd harvard harvest harward harz has hash hashtag hasj hasjana
hasjiesj haskerdijken haskerhorne hasn haspel haspelarij hassebas hasselaarse hasselbaink hasselo hasseltenaar
hassings hastings hat hatch hated hatelijk hatemail hates hatred hatsiekadee hatsjie hattisch hattrick haul
haunted hauptmeijer hausmacher hausse haussier hautain haute hauw hauwert hauyn hauyniet havanees havanna
havannaatje have haveloos havelte havelterberg haven havenbek havendam havendok havenkom havenot havenpad
havenweg haverdegort haverhof havermoutpap haverweg haverzak havezaat havik havist havixhorst havo hawai
hawaiaan hawaii hawk hawkins haydn hayum hayward hazard hazelaar hazeldonk hazeleger hazelhoen hazelmuis
hazelnoot hazelworm hazendistel hazenlaan hazenleger hazenlip hazenoog hazenoor hazenpad hazenpoten hazenrug
hazenstaart hazenvel hazenweg hazenwind hazepad hazerswoude hazerswouds hazewind hazzard hbo hbs hce hdmi head
headache headbang headed headhunt headline headliner headset heal healed health healthy healy heao hear
hearewei hearst hearts heat heathrow heavens heavily heavy heb hebberd hebberig hebbes hebdo hebi hebraica
hebraisme hebraist hebrecht hebreeen hebriden hebridiaanse hebron hebzucht hecatombe hecht hechtsel hecke
heckrund hecks hectare hectiek hectisch hectograaf hectogram hectoliter hectometer hecubastraat hedel heden
hedendaagse hedera hederik hedgen hedie hedikhuizen hedjra hedonisme hedonist hedonistisch hee heech heechpaed
heeft heeg heek heel heelal heelbaar heelgoed heelheid heelhoed heelmand heelrijk heelster heeltijd heelweg
heem heemst heemweg heen heenboog heenbuig heenga heengaan heenging heenliep heenloop heenreed heenreis
heenrijd heenrit heenweg heep heer heerachtig heerban heerburg heerder heerdijk heerds heerjansdam heerkerk
heerle heerler heerlijk heerma heermoes heerneef heeroom heerschappij heersen heerst heerstal heerweg heerzorg
heesbeen heesch heeseind heesheid heesselt heest heestert heesweg heette heeze hef hefarm hefboom hefbrug
hefdak hefoffer hefschip heftafel heftang heftig heftoren heftruck hefvlak hefwagen heg hegebeintum hegedyk
hegel hegelsom hegemans hegemoniaal hegemonie hegemonisch hegewei heggemus heh hei heiader heiarts heibei
heibel heiblok heidag heideachtig heidehof heidelberg heidenen heidens heideweg heidin heieind height heihorst
heiig heijde heijdenrijk heijenrath heijningen heijungs heikampseweg heikel heikese heikruid heil heila
heilbot heilbrengend heilicht heilig heiligmakend heilloos heilmand heiloo heiloze heilrijk heilzaam heimat
heimelijk heimgartner heimwee heindijk heindonk heinen heinerf heinkenszand heinoseweg heinsiushof heir
heirbaan heiroes heiroman heirweg heisa heisenberg heistee heistek heister heists heizeil heiziel hek hekanker
hekel hekelaar hekelgem hekelig hekgolf hekkens hekkum heklicht hekmotor hekpaal heksachtig heksen hekserij
hekstag hektor hekwerk hel hela helblauw helblond helchteren helder heldhaftig heldin heldring heleboel
helegaar helemaal helenes helft helgeel helgoland helhond heli helices helicon helicopter helidek helikon
helikopter helimand heliograaf heliografie heliogravure helioscoop heliosfeer heliosis heliotroop heliport
helium helivers helix helkant helkijn hell helleborus helleens hellegat helleniseren hellmangetal hello
hellouw hellum helm helmbaal helmband helmbijl helmet helmgat helmhaal helmhand helmknop helmlaan helmland
helmmand helmondenaar helmondse helmont helmpaal helmpand helmrand helmstok helmwand helmweg helmzaal helmzand
heloot help helpdesk helped helpful helpless helpster helrood helse helsinki helsinkisch helststraat helvetier
helwijk helwit hem hema hematiet hematocriet hematogeen hematologie hematoloog hematoom hemdgang hemdrok hemel
hemelas hemelbed hemelbol hemeldak hemelgod hemelse hemelst hemeltergend hemeltje hemelum hemelwaarts
hemerotheek hemert hemicyclus hemisfeer hemodialyse hemofilie hemoglobine hemolyse hemonystraat hemorragie
hemorragisch hemorroiden hemotoxine hemotoxisch hempens hemrik hemzelf hen henck hendel hendiadys hendricksen
hendrik heng hengel hengelaartje hengsel hengst hengstig henis henjo henkie henna hennaard hennenei hennep
hennings hennis henriet henry henxel henzelf henzen heortologie heparine hepatitis heppen heppes heptaeder
heptameter her hera heracles heractiveren heradem herakles heraldicus heraldiek heraldisch heraut herb
herbalife herbegin herbegon herbeleg herberg herbergzaam herbezet herbicide herboren herborist herbouw
herckenrath hercules herculisch herdaan herdacht herdeed herdenk herder herderin herdoe herdoen herdoop
herdruk hereby hereditair herediteit heremetijd heremiet herenelderen herenen herenhof herenig herenjas
heresie herfst herfstachtig herfstig herfte hergaf hergaven hergeef hergeven hergroei herhaal herig heriheri
herijk herik herikhof herings herinner herinvesteer herkans herkauw herken herkenbosch herkeur herkies herko
herkomst herkomstig herkoop herkozen herkreeg herkrijg herks herlaad herlas herlazen herleef herlees herleid
herleven herlezen hermafrodiet hermaken hermandad hermelijn hermeneutiek hermesstaf hermetisch hermetisme
hermione hermitage hernam herne herneem hernen hernhutter hernia hernieuw hernoem hernomen herodes herodotus
heroen heroes heroiek heroin heroisch heroisering heroisme heronderzoek herop heropend heros herover herpak
herpen herpes herplant herpt herr herrees herreken herrezen herrie herriep herrijs herrijzenis herriot herroep
herschat herschep herschik hersel herself hersen hersluitbaar hersmeed herstart herstel herstem hertaald
hertalen herteld hertest hertgang hertme hertoets hertog hertogin hertrain hertring hertrouw hertsenberg
hertstal hertz hertzweg heruit herval hervat herveld herverdelend herves herviel hervind hervond hervorm
hervulbaar herwaarts herwen herwerkt herwin herwon herxen herzag herzeeuw herzegd herzegovina herzegt herzele
herzie herzien hes hesitate hesp hesselberth hessum het hetaere hetere heteren hetero heterodox heterodoxie
heterofiel heterofilie heteromorf heteroniem heteronoom hetgeen hettitisch hetwelk hetze hetzelve hetzerig
hetzij heu heufke heug heugel heugem heugenis heuglijk heuijerjans heukelum heuker heul heulmand heulsap
heultje heulweg heumenaar heup heupbeen heupbot heupfles heupkom heupkop heuptas heuristiek heuristisch heurne
heusdenaar heusdenseweg heuselijk heusinkveld heust heutszstraat heutzs heuvel heuvelachtig heuvelig heuvelop
heuvenseweg hevea hevel heven heverleese heveskes hevig hex hexaan hexadecimaal hexaeder hexagonaal hexagoon
hexagram hexameter hexel hey heynstraat heythuysen hezbollah hezingen hiaat hiaure hibernisch hibiscus hic
hichtum hickory hicks hid hidaard hidalgo hiddinkdijk hidjab hidjaz hidjra hie hief hiel hielkap hielmand
hielp hiem hien hiep hieperdepiep hier hieraan hieraf hierarchie hierarchiek hierarchisch hieratisch hierbij
hierdoor hierheen hierin hiermede hiermee hierna hiernaar hiero hieroglief hieroglyfe hieroglyfen hierom
hierop hierover hierrond hiertoe hieruit hiervan hiervoor hierzo hieslum hieuw hieven hifi hifiset higgins
higgsdeeltje high highbrow highest highly highness highteamenu hightech highway hihat hihi hihihi hij hijg
hijgerig hijken hijlaard hijsblok hijsbok hijsdijk hijsen hijskant hijslier hijsoog hijstouw hijum hijzelf hik
hikkerig hil hilaard hilakker hilarious hilariteit hildo hill hillegem hilts hilvarenbeek him himalaya himmler
himself hinde hinder hindi hindoe hindoekoesj hindostaans hing hingene hink hinkel hinlopen hinnaard hinnik
hint hintend hintham hip hipheid hiphop hippel hippie hippieachtig hippique hippisch hippo hippocrates
hippodameia hippopotamus hipster hiragana hire hiring hiro hirohito hiroshima hirschs his hispanic hispanisme
hispanist hispanoloog histogram histologie histologisch historica historical historicisme historicus historie
historiek historisch historiseren historisme history hit hitachi hitchcock hitfilm hitleriaan hitlerisme
hitlerjugend hitlers hitlertje hitlijst hitlist hitman hitsen hitserie hitsig hittepit hittewerend hitwezen
hitzum hiv hivtest hivvirus hiya hku hmm hoangho hoarnestreek hoax hob hobbel hobbelachtig hobbelig
hobbemaplein hobbezak hobbit hobby hobbyist hobbyistisch hobbykok hobbymes hobbymezen hobo hoboist hobokenaar
hobrede hobu hoc hochstenbach hochte hocker hockey hocks hocus hodges hodgins hodgkin hodoniem hoe hoebes
hoedanig hoeder hoedje hoedna hoedsein hoedster hoef hoefpad hoefseweg hoefslagboek hoefstal hoefweg
hoegrootheid hoeienaar hoeijmakers hoek hoekbad hoekbal hoekbuis hoekhuis hoekig hoeklens hoekman hoeksedijk
hoeksestraat hoekske hoekstuk hoektand hoekweg hoekzak hoela hoelang hoelbeek hoeleden hoempa hoempapa hoen
hoender hoendiep hoenens hoenzadriel hoep hoepel hoepeltje hoephout hoepla hoepnet hoer hoera hoerachtig
hoereer hoererij hoeri hoerig hoertje hoesband hoesens hoesfoto hoessein hoest hoestbui hoetel hoeve hoeveel
hoeven hoeverre hoeveweg hoewel hoezee hoezeer hoezo hof hofakker hofambt hofarts hofauto hofbal hofdame
hoffotograaf hofhond hofhorig hofjacht hofkapel hofke hofkoets hofleven hofmeesteres hofmeier hofnar hofopera
hofpad hofpersoneel hofplein hofrouw hofstad hofstede hofstee hofstoet hofts hofwijk hofzicht hogan
hogebeintum hogebrug hogedijk hogedruk hogelijk hogepad hogere hogerhuislid hogerop hogerwal hogeveld hogewal
hogewerf hogg hoho hohoho hoi hok hokkerig hokkig hokvast hol hola holders holding holds holebi holenweg holes
holheid holi holiday holisme holist holistisch holk hollandermop hollandia hollanditis hollands hollandsche
hollere holles holligheid hollow hollum hollywood holm holmes holocaust holoceen holodomor hologig holografie
holografisch hologram holoniem holpijp holrond holset holshuijsen holsloot holsteiner holster holststraat
holterberg holterhoek holterweg holthe holtheme holthone holthuijsen holtien holtinge holtland holtum holtweg
holvast holvoet holwangig holwerd holy hom hombaars hombeek homberg homebase homeboys homeclub homegame
homeknop homeland homelans homeless homemand homemess homeopathie homeostase homepage homepand homepje
homerisch homerun homerus homes homesite homespun hometeen hometown homework homicide homie homiletiek
homiletisch homilie hominem hominide hominiden hommage hommel hommeles hommerterweg hommerts homo homobar
homobom homoet homofiel homofile homofiletje homofilie homofonie homofoob homofoon homogeen homogeniteit
homohaat homologatie homologie homoloog homoman homoniem homonymie homopaar homoseks homostel homp hompel
homunculus hon hondachtig honderd honderdvoud hondje honds hondsbos hondsdol hondsmoe hondsrug hondsvot
honduras honecker honest honestly honesty honey honeymoon hongaars hongarije honger hongerig hongkongs honiara
honig honigachtig honigbij honighei honingachtig honk honkbal honkman honkmeer honkslag honkvast honnepon
honneponnig honneurs honnig honor honorair honorarium honored honoreer honoris honour honthem hoochstraat hood
hoody hoof hoofdact hoofdas hoofdbrekend hoofddek hoofdgod hoofdhal hoofdig hoofding hoofdje hoofdkam hoofdkap
hoofdkus hoofdlid hoofdman hoofdmap hoofdnet hoofdpad hoofdrol hoofdsom hoofdtak hoofdtop hoofdvak hoofdwal
hoofdwas hoofdweg hoofdwet hoofdzin hoog hoogaars hoogacht hoogbouw hoogcruts hoogdag hoogdruk hoogedel
hoogeind hoogenbosch hoogheemraad hoogheid hooghiemstra hooghstraat hoogkarspel hoogkoor hoogland hooglede
hooglied hooglijk hoogmade hoogmis hoogmoed hoogoven hoogpolig hoogrentend hoogrood hoogst hoogstam
hoogstammig hoogtij hooguit hoogveen hoogveld hoogvliegend hoogwijs hoogwoud hoogzit hooi hooiberg hooidonk
hooigat hooijdonk hooijmaijers hooijmeijer hooijschuur hooikade hooiland hooiman hooimijt hooipers hooitas
hooiweg hook hooked hooligan hoolstraat hoon hoop hooploos hoopvol hoor hoorbaar hoorder hoordorp hoorn
hoornaar hoornachtig hoorndol hoornig hoornist hoornpit hoornseweg hoornuil hoornvee hoorspel hoorzaal hoos
hoosbui hoosgat hoosland hoosvat hoover hop hopakker hopbel hopbeuk hopbouw hoped hopeiet hopel hopeless
hopelijk hopeloos hopeloze hopes hopkins hopla hopland hopman hopoogst hoppa hoppenreijs hoppes hoppig
hopplant hoprank hopsa hopsen hopteelt hopveld hor hora horatius hordeur horebeke horeca horenaar horenden
horendol horig horizon hork horkerig horlepiep horloge horlogerie hormon hormoon hormuz horn horoscoop
horowitz horp horpmaal horrelvoet horreur horribel horrible horror horrorachtig horse horssein horssen horst
horta hortensia horthals horticultuur hortland hortmail hortologie hortoloog hortus horzel hos hosanna hospes
hospice hospik hospita hospitaal hospitaallin hospital hospitant hospiteer hospitium hossebos hossel hosta
hostage hostel hostellerie hostend hostes hostesses hostie hostiel hostien hostile hostiliteit hosting hosts
hostte hot hotch hotdog hotel hotelbar hotelbed hotelier hotellerie hotelrat hotemetoot hotjazz hotline
hotpants hotsaus hotsauzen hotsen hotsmail hotspot hottentotse hottie hottub hou houdbaar houdbrij houdend
houder houderes houding houdini houdoe houdster houdt houdvrij houkind hour house househit housen houtaankap
houtave houtback houtblok houtcel houtdruk houtepen houterig houtgas houtgoor houthalenaar houthem houthok
houthuijzen houtig houting houtkade houtkap houtkrul houtlijm houtluis houtmaan houtmail houtmand houtmijt
houtmolm houtrib houtrijk houtring houtrot houtsestraat houtsnijdend houtsnip houtvaartweg houtvat
houtvesterij houtvlot houtvrij houtwal houtwol houvast houw houweel houwerzijl houwkerk houxs hovaardig
hovaardij hove hoveling hoven hovenier hoveren hovert hovystraat how howdy however howie howling hozebek hozen
hrm hsl hso hst hsus htm html hts http hua hub hubertusdag hubertushof hubneriet hucht huck hudo hue huf
hufter hufterig hug hugenoot huh huibregtses huichel huichelarij huid huidcel huidflap huidig huidlijn
huidmond huidplas huidtoon huidvet huif huifkar huig huijbergen huijbrechts huik huil huilbaby huilbier
huilbui huilend huilerig huinen huins huis huisakte huisarts huisbaas huisbar huisbel huisdier huiself huisgod
huishoud huishoudlin huisintveld huisjas huiskat huisland huislijk huislook huisman huismijt huismuis huismus
huismuts huispak huisrif huisseling huisspin huisstofmijt huistaak huistaal huistoe huisvest huisvuil
huiswaarts huiswerk huiven huiverachtig huiveren huiverig huize huizen huizinge huizingerweg huizum huk hul
huldig hulk hulletje hulmans hulp hulpbron hulphand hulpkit hulpkok hulploos hulploze hulpplan hulpstuk
hulptaal hulpteam hulpzeel hulsbeek hulsbos hulsdonk hulsegge hulsel hulsen hulskans hulslans hulsmaan
hulsmand hulst hulstbes hulstbos hulsthof hulzen hum humaan humaine human humanere humaniora humaniseert
humaniseren humanist humanistisch humanitair humaniteit humanity humanoide humbeek humble humbug humeur
humeurig humeus humidor humiliated humiliatie hummel hummelo hummeloseweg hummetje hummus humo humor humoraal
humoreske humorist humoristisch humorvol humphries humsterland humus hun hunch hundelgem hundred hunds hunebed
hunger hungry hunker hunks hunnecum hunnent hunnerzijds hunsel hunsingo hunspell hunter huntington hunzelf hup
huppel huppert hupsakee hupsel hupsen hurdegarijp hurdegaryp hurk hurkzit hurling hurpesch hurriaans hurry
hurt hurwenen hus husband huseyins husky husqvarna hussel hussiet hut hutjemutje hutongs hutsel hutsen
hutsepot hutspot hutst hutu huur huurauto huurceel huurder huurlijn huurling huurpeil huurplan huursom
huurster huurteam huurwet huw huwbaar huwelijk huyckstraat huzaar hwang hyacint hyah hyalien hybride
hybridisatie hybridisch hybriditeit hybris hyde hydra hydrant hydraulica hydrauliek hydraulisch hydrocultuur
hydrofiel hydrofobie hydrofoob hydrofoon hydrofoor hydrogel hydrogenium hydrograaf hydrografie hydrologie
hydrologisch hydroloog hydrolyse hydroniem hydrosfeer hydrostatica hydroxide hye hyena hyfen hygiene
hygienisch hygienist hygrometer hygrometrie hygroscoop hymans hymen hymettos hymne hymnisch hymnologie hyo
hype hypen hypepion hyperacusis hyperbolisch hyperbool hyperig hypermetroop hyperoniem hyperthermie hypertonie
hypertrofie hypnose hypnoticum hypnotisch hypnotiseer hypnotiseur hypnotisme hypo hypochonder hypochondrie
hypocriet hypocrisie hypocritisch hypodermis hypofyse hypoglykemie hyponiem hypothalamus hypothecair
hypothecaris hypotheeksom hypotheekwet hypothekeer hypothermie hypothetisch hypotoon hypoxie hysop hystera
hysterese hystericae hystericus hysterie hysterisch hysteron hyun hyung hyve hyven
iaat iaen iatrogeen iatrosofie iatrosoof ibans iberier iberisch ibidem ibis ibiza ibm ibogaine ibuprofen
icarus ice icetea ichtyologie ichtyoloog icing ickes icon iconiciteit iconisch iconoclasme iconoclast
iconografie iconologie iconologisch icoon icosaeder ict ictu idaard idaerd idaho idc iddergem idea ideaal
ideal idealere idealiseren idealist idealistisch idealiteit idee ideeel ideeloos ideeloze idegem idem
identical identiek identificeer identified identify identiteit identity ideogram ideologie ideologisch
ideoloog idhra idi idiolect idiomatisch idioom idioot idiopathisch idiot idiotere idioterie idiotica idiotie
idol idolaat idolatrie idool idsegahuizum idserdaburen idskenhuizen idus idylle idyllisch idzard idzega iebel
ieder iedereen iegelijk iek iel ielig iemand iemker iens iep iepenbos iepenhof iepenpad ieperaar ieperling
ieperse ier ierland ierse iet ietsepietsie ietsisme ietsist ietsje ietwat iezegrim ifigeneia ifm iftar iglo
ignatiaanse ignorant ignorantie ignore ignoreert ignoring igoemenitsa iguacu iguana iii iike ijaw ijburg ijdel
ijen ijhorst ijk ijkjaar ijklijn ijkmaat ijkmerk ijkprijs ijkpunt ijkwezen ijl ijlbode ijlgoed ijlheid
ijlhoofd ijlings ijltempo ijmeer ijmuiden ijpelaar ijs ijsachtig ijsappel ijsazijn ijsbaan ijsbad ijsbal
ijsbank ijsbar ijsbeeld ijsbeen ijsbeker ijsberen ijsberg ijsbijl ijsblauw ijsbloem ijsblok ijsboer ijsbok
ijsbond ijsbout ijsbox ijsbrug ijsclub ijsco ijscokar ijscoman ijscoupe ijscreme ijsdag ijsdam ijsdek ijsdikte
ijsduif ijsdwerg ijseend ijselijk ijsemmer ijsgala ijsgang ijsgeld ijsgors ijsgroei ijsgrot ijsgruis ijshal
ijshockeyfan ijshoorn ijshoorntje ijshotel ijshut ijskap ijskar ijskast ijskegel ijskern ijskist ijsklomp
ijsklont ijskorst ijskou ijskraam ijslaag ijslands ijslepel ijslolly ijsmaan ijsmaker ijsman ijsmassa ijsmerk
ijsmist ijsmuts ijsmuur ijsoppervlak ijspegel ijspiste ijsplaat ijsploeg ijspret ijspriem ijsrace ijsracen
ijsrand ijsregen ijsrevue ijsroom ijssalon ijsschep ijsschol ijssel ijsselmuider ijsshow ijssla ijssport
ijsstoel ijstaart ijstak ijstang ijsthee ijstijd ijsval ijsveld ijsvloer ijsvogel ijsvrij ijswafel ijswand
ijswater ijsweg ijswijn ijswolk ijszaak ijszak ijszee ijtunnel ijver ijveraar ijverig ijzel ijzen ijzerachtig
ijzeren ijzerman ijzeroer ijzig ijzijde ikea ikebana ikes ikinks ikje ikke ikon ikum ikzelf ilckenstraat
ileocecaal iles iliitis ill illegaal illegal illegitiem illikhoven illinois illiquide illness illuminatie
illumineert illumineren illusie illusion illusionist illusoir illuster illustratie illustratief illustrator
illustreer illyrisch ilp ilpendam image imaginair imaginatie imagination imagine imago imam imax imbeciel
imbeciliteit imbosch imbroglio imei imf imhoffstraat imidacloprid imitatie imitator imiteer imker imkerij
imkerweg immanent immanentie immanuels immaterieel imme immediately immenhof immens immensiteit immer immersie
immigrant immigratie immigreer imminent imminkhuizen immo immobiel immobilia immobilien immobilisme
immoralisme immoraliteit immoreel immortal immortelle immunisatie immuniseerde immuniseren immuniteit immunity
immunogeen immunologe immunologie immunoloog immuun imp impact impala impasse impedantie impediment
impenetrabel imperatief imperatieven imperator imperfect imperfectie imperfectum imperiaal imperial
imperialist imperium impermeabel impertinent implantaat implantatie implanteer implantoloog implementeer
implicatie implicator implicatuur impliceer impliciet implodeert imploderen implosie imponeer impopulair
import important importantly importuun imposant impossible impost impotent impotentie impregnatie impregneer
impresariaat impresario impress impressed impressie impressive imprimatur imprint improductief impromptu
improve improvisatie improvisator improviseer impuls impulsachtig impulsief impulsiever imres inacceptabel
inaccessibel inachtname inachtneming inactief inactieven inactivatie inactiveerde inactiveren inadem inans
inaudible inauguraal inauguratie inaugureel inaugureert inaugureren inbaar inbaker inbakken inbed inbeeld
inbeet inbegrip inbel inbeslagname inbeuken inbeukt inbijt inbind inblaas inblazen inblies inblik inboedel
inboek inboet inboezem inbond inboort inboren inborst inbouw inbox inbraak inbracht inbrak inbrand inbreek
inbrei inbreng inbrengst inbreuk inbuigen inbuigt inburger inbusbout inbussen inbussleutel incarnatie
incarneert incarneren incassant incasseerder incasso incentive inces incestueus inch incheck inches inchoatief
inchoatieven incident incidentie incisie inciviek inclinatie inclineert inclineren include including incluis
inclusie inclusief inco incognita incognito income incontinent incorporatie incorporeer increase incredible
incredibly increment incrowd incrustatie incubatie incubator incuberen inculturatie incunabel ind indaalt
indachtig indagen indalen indam indamp indecent indeclinabel indeed indeel indek indemniteit indenk indentie
independent indesit indeuk index indexeer indiaan indiaanse indiaas indian indicate indicateur indicatie
indicatief indicator indiceer indices indicie indicien indictie indie indien indienstname indiepop indigo
indijk indik indirect indisch indiscretie indistinct indistinctly indium individu individual individuele
individuelen individuutje indo indochina indolent indolentie indologie indoloog indom indommel indompel
indonesier indonesisch indook indoop indoor indossement indraagt indraai indragen indreef indreven indrijf
indring indrink indroeg indrong indronk indroog indruis indruk indrukmakend induceer inductie inductief
inductor induik indulgent indulgentie indulgentien indult indus industrieel industrietak industrieweg industry
indut induw ineen ineenzet inent inert inertie inevitable inexact infaam infaden infant infanterie infanticide
infantilisme infarct infected infecteer infectie infectieus infection infectueus inferentie inferieur
infernaal inferno infibulatie infiltrant infiniet infinitief infirmerie inflammatie inflammatoir inflatie
inflatoir inflexie influence influencer influenza influx info infoarme infobesitas infobox infobus infodag
infodeur infomail infomap infomercial infomuil infootje inform informateur informatica informaticus
information informatique informatrice informed inforoer infostopzuil infotainment infra infrezen infusie
infuus infuzen ing inga ingaan ingaf ingang ingave ingber ingebed ingebeld ingebijt ingeboet ingedamd ingedekt
ingedikt ingedut ingeduwd ingeef ingeent ingeerfd ingegaan ingehad ingehakt ingeheid ingekakt ingekopt
ingekort ingeland ingelapt ingelast ingelegd ingeleid ingelogd ingelokt ingeloot ingelost ingeluid ingelum
ingemeen ingenieur ingenieus ingenieuzer ingepakt ingepast ingepend ingepikt ingepoot ingeramd ingerend
ingerold ingerukt ingesopt ingespit ingesproken ingesuft ingetand ingetikt ingetild ingetypt ingeval ingeven
ingevet ingevuld ingewand ingewijd ingewipt ingezakt ingezet ingezien ingiet ingipsen ingleed inglijdt ingoed
ingoesjetie ingooi ingoot ingot ingraaf ingraven ingredient ingreep ingrif ingrijp ingrijpendst ingroef
ingroei ingveonisme ingveoons inhaak inhaal inhad inhak inhalatie inhalator inhaleer inhales inhalig inham
inhangen inhangt inheb inheems inhei inherent inhiberen inhibitie inhibitor inhield inholland inhou inhoudt
inhouse inhouw inhuizen inhuldig inhumaan inhumatie inhuur initiaal initial initialiseer initiatie initiatief
initiator initieel initieer initierend initio injaag injecteer injectie injector injoeg injured injuries
injury ink inkadert inkak inkalven inkarnaat inkeek inkeep inkeer inkerft inkerven inkiesnummer inkijk inkjet
inklaar inklap inkleed inklem inkleur inklim inklink inklom inklonk inklop inkocht inkom inkomend inkomhal
inkomst inkook inkoop inkop inkorf inkort inkorven inkost inkoud inkrijgt inkrimp inkromp inkroop inkrozen
inkruip inkruipsel inkscape inktaap inktend inktfles inktgom inktjet inktlap inktmop inktpen inktpot inktrol
inktstel inktvis inktvlak inktvlek inkuil inkuip inkwam inl inlaad inlaag inlaat inlander inlands inlas inlaut
inlay inleef inleenkracht inlees inleg inlegvel inleid inlelijk inlenen inleren inleven inlezen inlicht inliep
inliet inlijft inlijst inlijven inline inlog inlokken inloop inloot inlos inluid inluisde inluizen inmaak
inmat inmeet inmeng inmets inmetsel inmijn inn innaai innam inneem innemendheid innemendst innend innervatie
inneuken innig innocence innocent innovatiebox innovatief innovatiever innovator innoveer innsbruck innuendo
ino inoefent inolien inoogst inox inpak inpalm inpandgeving inpandig inpas inpek inpekel inpeper inperk inpers
inpik inpilsen inplak inplan inplug inpolder inpomp inponsen inpraat inprent inprik inprop input inquisiteur
inquisitie inquisitoir inramen inrammen inreed inregelt inregen inreis inreizen inreken inren inricht inriep
inrij inrijg inrit inroeien inroep inrol inruil inruim inruk ins insane inscant inschaal inschat inscheep
inschenk inschep inscherp inscheur inschiet inschik inschonk inschoof inschoot inschop inschroeven inschuif
inschuld insealen insect insecticide inseinen inseminatie insemineer insert insertie inside insider insigne
insinuatie insinueer insist insisted insjallah insla inslaan inslaap inslag inslecht insleep insliep inslijpt
inslijt inslik insloeg inslok insloop insloot insluip insluipsel insluit insluitsel insmeer insmeet insmijt
insnede insneed insneeuw insnijd insnoert insnoof insnuif insolent insolentie insolide insolied insomnia
insomnie insop insourcen inspan inspecteer inspecteur inspectie inspectien inspection inspector inspectrice
inspeel inspicient inspin inspiratie inspiratief inspiration inspirator inspired inspireer inspirerend inspit
inspoot inspraak insprak inspreek inspring insprong inspuit insta instaan instak installateur installatie
installeren instamp instance instant instantane instantly instap instead insteeg insteek instel instem
insterburg instigatie instigator instigeert instigeren instijgt instinct instinctief instink institueer
institutie institution instond instonk instoof instoot instop instore instorm instort instouwt instraal
instreek instrijk instroom instructeur instructie instructief instructions instructrice instrueren instrument
instrumental instrumentum instuif instuur instuwen instuwt insuf insulair insuline insult insulted insurance
insurrectie intact intake intaker intand intapen intarsia inteelt inteer integendeel integer integraal
integralere integratie integratief integrator integreer integrisme integrist integriteit integrity inteken
intellect intelligence intelligent intend intendant intended intens intensief intensieve intensiever
intensiteit intensive intensivist intent intentie intentioneel interacteert interacteren interactie
interactief interageert interageren interbancair interbellum intercalatie intercedent interceptie interceptor
intercity intercom intercooler interdict interdictie interessants interesse interesseert interest interetnisch
interface interfax interfere interferon interieur interim interimaris interjectie interland interlineair
interliner interlinie interlock interlokaal interludium intermediair intermedium intermezzi intermezzo
intermissie intermodaal intern internal internaut internet internist internuntius interpay interpellant
interpelleer interpol interpolis interpreet interpreteer interpunctie interraciaal interregio interregnum
interrobang interrumpeer interrupt interruptie interruptus interscolair intersect intersectie interval
intervenieer interventie interview interviewed intervisie interzonaal intestaat intestinaal intiem intifada
intijds intik intimate intimidatie intimistisch intimiteit intimus into intocht intoets intolerabel
intolerantie intoneer intoom intoxicatie intracutaan intrad intramuraal intranet intransigent intrap intratuin
intraveneus intrede intreden intree intrek intrest intriest intrigant intrige intrigerends intrinsiek intro
introduce introductie introk intron intronisatie introspectie introuw intrusie intrusief intubatie intuberen
intuitie intuitief intuitieve intunen intussen intyp inuit inundatie inundeert inunderen invaar inval invalide
invalideerde invang invasie invasief invasieve invasion invasiviteit invectief invegen inventaris invented
inventie inventief invention inveren invers inversie invert invest invested investigate investigator
investituur invet inviel inving invitatie invitation invite inviting invlecht invlieg invlocht invloed
invloeit invloog invocht invoeg invoelen invoelt invoer involg involve invorder invouw invrat invreet invries
invroor invul invulbon invulvak inwaai inwaarts inwacht inwassen inwater inweef inweeg inweek inwendig inwerk
inwerp inweven inwierp inwijd inwijk inwijkeling inwikkel inwillig inwin inwippen inwissel inwit inwoei inwon
inwoon inworp inwreef inwreven inwrijf inzaagt inzaai inzag inzak inzamel inzat inzeep inzegen inzeil inzend
inzet inzetsel inzicht inzie inzien inzingen inzingt inzink inzit inzond inzong inzonk inzoog inzoom inzout
inzuig inzwelgt inzwem inzweren inzwolg inzwom ioc ion ionisatie ionisch ioniseer ionosfeer ionosferisch iowa
ipa ipcc iphigenia ipo ippon ipso iraaks iraans irak irakees irakezen iraki iraklion iran iranees iranier iraq
ireland irenehof irenisch iridium iris iriscoop iriscopie iriscopist iriseren irish irishof irkoetsk irnsum
iron ironicus ironie ironisch ironiseer irradiatie irrationaal irrationeel irrealis irrealiteit irredentisme
irreeel irreflexief irregulaire irregulier irrelevant irrelevantie irreversibel irrigatie irrigator irrigeer
irritant irritatie irriteer isaacs isaf isais isbn ischemie ischemisch ischias isdn iseomeer isfahan ishanaweg
iskariot islam islamiet islamiseert islamiseren islamist islamistisch islamitisch islamofiel islamofobie
islamofoob islamologie islamoloog island ismaels ismailia ismails isme isn iso isobaar isochroon isoflavonen
isolated isolatie isolationist isolator isoleer isolement isolijn isomeer isomeriseren isometrie isomorf
isopropyl isostasie isotherm isotoon isotoop isotroop isp israeli israeliet israelisch israelitisch israels
isses issue istanboel istanbul isthmische istmus istrie italiaan italiaanse italian italianisant italie
italisch italy item itens iteratie iteratief itereren ites ithaka ito its itself itter ittersum itu iva
ivanovic ivf ivoor ivoorwit ivoriaan ivriet izaaks izabel izegemmenaar izegemse izenberge izs
jaag jaagbaan jaagpad jaagweg jaap jaar jaarboek jaarclub jaardag jaargang jaargoed jaarklas jaarland
jaarlijkse jaarling jaarmix jaarnota jaarpas jaarplan jaartaak jaartal jaarweer jab jabbeke jabeek jabot
jabroer jacaranda jacht jachthuisweg jachthut jachtig jachtlak jachtmes jachtwet jack jacket jackmaan jackmand
jackpass jackplug jackpot jacobapolder jacobshof jacobsplein jacobsstraat jacobswoude jacq jacquard jacquet
jacuzzi jadeboezem jae jaeger jaels jaffa jag jageres jagerij jagermeister jaguar jah jahwe jahweh jail
jainisme jairs jaja jajem jak jakamp jakarta jakboter jakhals jakkeren jakkes jakmest jaknikkertje jakobakan
jakobiet jakobijn jakobijnse jakobsladder jakobsschelp jakobsstaf jakobszalm jakoetie jalap jalapeno jaloers
jaloezie jalon jalpaiet jam jamaica jamaicaan jambalaya jambe jambisch jamboree jami jammed jammeh jammeren
jammie jampot jan janabaai janboel jandorie janeiro janeliz janet janeway jang jangat jangtse jangtsekiang
janhagel janhen janitsaar jank jankerd jankerig jankgiro jankovic janmaat janninksweg jannum janoekovitsj
janoom jansalie jansdijk jansenisme jansenist jansenius janshof janskerk janslot jansteen janszoon janszs
januari january janum janus januskop janvier jap japanese japanner japanologie japanoloog japans japon japura
jaquets jar jardin jareneis jargon jarig jarko jarkon jarosiet jarretel jas jasappel jasmijn jasmins jaspand
jaspis jasses jaszak jat jatagan jatmoos jattend jatwerk javaans javafx javakoffie javamens javascript javase
javasuiker javatrog javazee javel jaw jawel jawl jawoord jazegger jazeker jazz jazzcafe jazzy jealous jean
jeansrok jedi jee jeekel jeep jeeptour jeetje jeez jeffries jefke jegens jehova jein jeker jekker jekyll
jellum jelmar jelsum jelui jem jemeniet jemenitisch jemig jeminee jen jenever jengel jenoffel jeoffrey jeong
jep jeremiade jeremieerde jeremieerden jeremieren jericho jerk jeromes jerrycan jersey jeruzalem jes jesjieve
jesseren jet jetair jetlag jeton jetpack jetsers jetset jetski jetskiet jetteke jeu jeugd jeugddag jeugdig
jeugdlid jeugdsozen jeugdwet jeuig jeuk jeukerig jeuksel jeune jeuzel jew jewelry jewels jewish jezebel jezelf
jezidi jezuiet jezuitisch jezuitisme jezusbeeld jezusfreak jfk jib jicht jichtig jid jiddisch jiddisj jielis
jig jihad jihadi jihadist jihadistisch jij jijzelf jils jimbo jims jinek jingle jingo jinping jippie jirnsum
jiroveci jislum jisp jister jistrum jitsi jiujitsu jive jiven jizreel job jobbeurs jobcoach jobhopte jobkrant
jobsbode jobsite jobzekerheid joch jochie jock jockey jodel jodelaar joden jodendom jodenmop jodenvet jodenwet
joderen jodide jodin jodium jodoform joe joechjachen joeg joego joegor joegoslavie joegoslavier joehoe joekel
joel joelles joep joepie joeratsisch joert joeswerd joetje jofel joffer jog joggel joh johannesburg
johannieter join joined joinend jojo jojoba jojootje jok jokeren jokes jokkens jokweg jol jolig jolijt jolly
jomanda jon jonagold jonas jonathan jong jongbier jongelui jongeman jongens jongere jongeren jongetje jongheid
jonghs jongleer jongleur jongmens jongsten jongstleden jongvee jongvolk jonk jonkheid jonkie jonkman jonkmeer
jonneke joo joodje joods jookt jool joon joop joosland jopie jopper jops jordaanlied jordaanoever jordaans
jordanees jordanie jordanier jorgens jorinda jorwerd jorwert josee josephines joses joshs joss jota jou jouker
joule jour journaal journal journey jousterp jousterweg jouswier jouw jouzelf jovende joviaal jovialiteit
joyeus joyriden joystick jozef jozefhof json juan jubbega jubee jubel jubilaresse jubilaris jubilea jubilee
jubileer jubileum juchtleder juchtleer judaica judaisme judas judaskus judasrol judea judex judge judging
judgment judicieel judicium judo judoband judobond judoclub judoka judoles judomat judopak juf jufferachtig
juffie juffrouw jug jugendstil juice juich juichpak juicy juinde juinen juist jujube juk jukbeen jukboog
jukebox jukwerd jul juli juliaans julianadorp julianahof julianakaan julianamaan julibrissin julidag julienne
julische jullie jumbo jumbojet jumelage jumeleren jumelles jump jumped jumpshot jumpsuit jun juncker junctie
juncto junctuur jungfrau jungiaanse jungle juni junidag junior juniper junk junkfood junkie junta jupiler
jupiter jura jurakalk jurassisch jurbeke jure jureren juridisch juridiseren jurisdictie jurisdictien jurist
jurk jurriens jury jurylid jus juskom juslepel juspan justeer justificatie justiniaans justins justitia
justitie justitieel justitioneel jut jutezak jutmis jutphaas jutrijp juttemis juut juvenaat juveniel juweel
juwelier juwelig juxtapositie jvc
kaag kaagbaan kaagman kaagweg kaai kaaiman kaak kaakbot kaakmes kaal kaalheid kaalkap kaalkop kaalplukteam
kaalslag kaaltjes kaam kaan kaap kaapbek kaapstad kaapverdiaan kaapverdisch kaar kaarder kaardwol kaarsen
kaarsvet kaarter kaartje kaartleg kaas kaasbol kaaskop kaaslin kaasmes kaasmijt kaaspers kaassaus kaaswei
kaathoven kaatje kaats kaatsbal kabaai kabaal kabaja kabalebo kabardisch kabas kabbala kabbalist kabbel kabbes
kabel kabelaar kabelgat kabeljauw kabellas kabelnet kabelweg kabinet kabots kabotseke kabouter kabuiskool
kabuki kaby kabylen kabylie kabylisch kachel kachtem kadaster kadastraal kadastreerde kadastreren kadaver
kaddafi kaddisj kade kadegeld kader kaderdag kaderlid kaderwet kadettenteam kadeweg kadi kadijk kado kadoelen
kadraai kadreer kaduuk kaelens kaenozoicum kaf kaffa kafferen kaffiya kafir kafkaesk kafkafan kafkaiaans
kafmolen kaftan kafzak kagchelland kagerapark kaggevinne kagie kaimanlaan kain kairo kairotisch kaisoi kajak
kajapoetolie kajotster kajotters kajuit kak kaka kakadoris kakebeen kakel kakelaar kakement kakemono
kakennestje kakert kaketoe kakhoofd kaki kakkerig kakkerij kakkies kakkineus kakmadam kakofonie kakofonisch
kakografie kakster kakstoel kalahari kalamijn kalander kalanderij kalasjnikov kalbas kalebas kalefateren
kalender kalenjin kalere kaleziaanse kalf kalfaatijzer kalfaatwerk kalfaten kalfaterde kalfkoe kalfskop
kalfslap kalfsoog kalfsvel kalfvaarzen kali kaliber kalibratie kalibreer kalief kalifaat kalig kalimest
kalimijn kalisse kalium kalizout kalk kalkachtig kalkans kalkarm kalkbak kalkei kalkgrasland kalkmaan kalkmand
kalkoen kalkovenweg kalkput kalkrijk kalkvrij kalkwijk kalle kallen kalligraaf kalligrafeer kalligrafie kallo
kalm kalmanstraat kalmeer kalmink kalmoekie kalmoes kalmpjes kalmuks kalmweg kalomel kalong kalot kalses
kalslagen kalt kalteren kalven kalverachtig kalveren kalvert kalvijn kam kameel kameleon kamelot kamend
kamenier kameraad kameraar kamerjas kamerlid kamerling kamerlingh kamerrok kamfer kamferachtig kamgaren
kamgras kamhout kamig kamikaze kamilaroi kamille kamizool kamp kampala kampanje kampdag kampeer kampernoelie
kampioen kamplaan kampmuur kampong kampvuur kampweg kamrad kamsin kamtsjatka kamvaren kamvormig kamwiel kamwol
kan kanaal kanaan kanaat kanakanabu kanalisatie kanaliseer kanarie kanaster kandahar kandeel kandidaat
kandidatuur kandideer kandij kaneel kanegem kanelig kang kaninefaat kanis kanjer kanji kankantri kanker
kankerachtig kannibaal kannibaalse kannibalisme kano kanoet kanon kanonbal kanovaarster kansarm kansas kansel
kanselarij kansen kanshebster kanskerk kansloos kansrijk kansspel kansteam kanteel kantel kantens kanter
kantiaan kantianisme kantiek kantig kantine kantjil kantklos kantkus kantleen kantlijn kanton kantonnaal
kantoor kantst kantwerk kanunnik kanunnikes kanuri kaolien kaoline kap kapampangan kapberg kapbeurt kapblok
kapbord kapdoos kapel kapela kapelaan kapelanie kapelhof kapenaar kaperij kaperssauzen kaphamer kapitaal
kapitaliseer kapitalisme kapitalist kapiteel kapitein kapittel kapjaar kapkar kaplaars kaplaken kapmeeuw
kapmes kapo kapoeres kapoets kapok kapokbed kapokkus kapolder kapotjas kapotje kapotte kappa kaprijke kaprijp
kaproen kapsalon kapseis kapsel kapsones kapspant kapspeld kapster kapstok kaptafel kapucijn kapucines kapvorm
kapwerk kapzaag kar karaat karabijn karabinier karaf karakalpakie karakter karakum karamat karamel karaoke
karaook karasus karata karateka karavaan karavansera karavanserai karawanken karazee karbeel karbies
karbonaadje karbonade karbonkel karbouw kardeel kardemom kardinaal kardoen kardoes kareel karekiet karelie
karelisch karens karet karev kariatide kariboe karig karikaturaal karikaturist karikatuur karimata karinthie
karinthier karinthisch karis karische karkas karkiet karlas karlsbad karlsruhe karma karman karmeliet
karmelietes karmijn karmisch karmozijn karn karnemelkse karnische karnstok karnton karolingisch karonje karos
karot karpaten karpatisch karper karpet karrad karrepad karretje karspoor karssenberg karssens karst karteer
kartel kartelachtig kartelig kartets karting kartleen kartnerf karton kartouw kartuizer kartuizerin karveel
karvina karwats karwei karwij kas kasba kasbasis kasbloem kasboek kasbon kascommissie kasdruif kaseko kasfruit
kasgeld kashba kasiri kasistraat kasjerde kasjeren kasjmier kasjmir kasjoebisch kasjroet kasloper kaslucht
kasmoni kasoedjieweg kaspische kasplant kasritme kassa kassabon kassala kassaldi kassaldo kassei kassel
kasserol kasses kassian kassie kassier kasstuk kastanje kasteel kastelein kaster kastie kastijd kastje
kastleen kastoor kastrol kastslot kastwand kasuaris kasuren kat kataal katabolicum katabool katachtig katafalk
katakana katalysator katalyse katalyseerde katalytisch katanker kataplexie katapult katerig katern katharen
katharisme katheder kathedraal katheter kathmandu kathode kathodisch katholicisme katholiek katholiseren
kation katjang katlijk katlijn katoen katoenachtig katoog katrol katsjoe kattegat kattend katterig kattig
kattin katuil katvis katwilg katwoude katya katzwijm kaukasier kaukasisch kaukasus kaulille kauri kauw kauwgom
kauwgum kauwvlak kavalaans kavalje kavel kavelpad kaviaar kaw kawa kawai kaweide kawina kazachse kazachstan
kazak kazakkeerder kazanlik kazemat kazen kazerne kazoo kazuifel kca kcal kde kea keating kebab kebon kedichem
kedive kee keef keek keel keelgat keelhoed keelzak keen keep keepcase keeplat keepring keepster keer keerbaar
keerburg keerdam keerkerk keerlen keerlus keermerk keermuur keern keertje keervers keerwant keerweg keerzij
keerzorg keesje keesmees keesten keetje kef kefalonia kefir keg kegel kegelaar kegelas kegelbal kegelvormig
kehila kehilles kei keiachtig keiem keigaaf keigoed keihard keijenborg keikogi keikop keil keileuk keinijg
keinsmerbrug keirail keirens keirin keistad keisteen keitof keiweek keiweg keizer keizerin kek kekerdom kel
kelder kelderachtig keldonk kelim kelk kelkvormig kellogg kelly kelmis kelmond kelner kelnerin kelp kelso
keltisch keltistiek keltologie keltoloog kelvin kemblestraat kemel kemenade kemmel kemp kempens kemphaan
kempisch kempisstraat kempke kempstok kemzeke ken kenau kenbaar kenbron kendo kengetal kenia keniaans kenitra
kenleer kenmerk kenmerkendst kennel kennemer kennende kennis kensho kental kentaur kenteken kenter kentucky
kenwerd kenwijsje kenwood kenyaan kepel kepend keperen kepert kepie kepler keppel kept keramiek keramisch
keramist keratine keratitis kerckhoves kerel kereltje kerens kerf kerfmes kerfstok kerk kerkachtig kerkban
kerkdag kerkdak kerkdriel kerkeind kerkepad kerkeren kerkeweg kerkewei kerkhof kerkklok kerklid kerkmis
kerknest kerkom kerkpad kerkrade kerkrat kerksken kerktaal kerkuil kerkweg kerkwet kerkwijk kerkzak kerm
kermes kermis kermisachtig kermit kern kernachtig kernbom kerndoel kernel kernfysici kerngroeplid kernhem
kerniel kernkop kernlid kernloos kernmerk kernnet kernploeglid kernstop kernstuk kerntaak kernteam kernvak
kernvrij kernzin kerosine kerouac kerpershoek kerrie kerriesauzen kers kersouw kersouwke kerspel kersrood
kerstbal kerstdag kerstdis kersthit kerstig kerstins kerstman kerstmis kerstpot kersvers kervel kerven kesp
kesseleik kessenich kesteren ket ketamine ketangalaans ketchup ketel ketelaar ketelbinkie keteldal ketelpak
ketenen kethel keti ketjap ketoembar keton ketose ketsen ketteren ketterij keu keuken keukenla keulenaar keuls
keunenhoek keunes keur keurder keurig keurling keurman keurmerk keurzen keuslijf keutel keutelachtig
keutelarij keutelig keuter keuterij keuvel keuvelarij keuze keuzeset keuzevak kev kevel keveren kevie kevlar
key keyboard keycard keycord keynesiaan keynote keyser keyword kezen kgb kgm khadiweg khan khimar khomeini khz
kia kibbel kibbelarij kibbelgaarn kibboets kick kickback kickbike kickboks kicked kickhout kickscan kid kiddo
kidnap kidnapped kidney kidoesj kief kiek kiekeboe kiel kielboot kielenstijn kielhaal kielspit kielvlak
kielweg kielzog kielzone kielzorg kiem kiembak kiemcel kiemvrij kiemwit kien kiep kiepauto kiepbak kieperen
kiepkar kier kierkegaard kies kiesbaar kiesheid kieskauw kiesman kiesvee kieswet kietel kieuw kiev kieviet
kievietsei kievit kievitsei kiezel kiezelachtig kiezen kiezeres kif kigali kijf kijfachtig kijfjaar kijfster
kijk kijkbuis kijkdag kijkend kijkgat kijkhut kijkjaar kijkshop kijkster kijktip kijkuit kijven kijverij kik
kikkeren kikongo kikvors kil kilder kilgoot kilheid kilimanjaro kilinochchi kilkoud kill killed killend
killere killig kilo kilobit kilobyte kilogram kilometerrit kilootje kilopak kiloton kilovolt kilowatt kilts
kim kimkiel kimono kimswerd kin kina kinabast kinaboom kinase kinawijn kinband kinda kinddeel kindeke kindeken
kinder kinderachtig kinderversje kindhuis kindje kindly kindness kinds kindster kindtijd kineast kinegram
kinema kinesiologie kinesionomie kinesist kinetica kinetiek kinetisch king kingdom kingsize kingston kinine
kink kinkel kinksite kinky kinnebak kinnum kinshasa kinum kiosk kioto kip kipcorn kipfilet kipkap kippenei
kippig kipsate kipsel kir kirgies kirgistan kirgizie kirgizisch kirgizstan kiribati kiribatisch kirsch kis
kisjon kiskas kissebis kissed kisses kistdam kisting kistje kit kitchen kiteskatet kitesurf kitrest kitsch
kitsen kitspuit kitst kittel kittelachtig kittelig kittelorig kittig kivitsbraak kiwi kiwibes kiwietje kiyu
klaaf klaag klaar klaarkom klaarlag klaarleg klaarsel klaarsta klaarzet klaas klabak klabbeek klabetterde
klabetteren klacht klad kladblok klagerig klak klam klamaai klamboe klammig klamp klamplat klandizie klank
klankgat klankman klankvol klankwet klant klap klapachtig klapbaar klapbes klapbus klapdak klapdijk klapdreg
klaphek klapkijk klaploop klappei klappert klaprijk klaproosdag klaprooshof klaproosveld klapstuk klapvee
klapwiek klapwijf klapwijn klapwijs klarigheid klarinet klaroen klas klasbak klasfoto klasrijk klasseer
klasseks klassiaan klassiek klassier klassikaal klasterp klasvers klater klats klauter klauw klauwaap
klauwachtig klauwier klauwval klauwvormig klavechord klavecimbel klavecinist klaven klaveren klaverstijn
klavichord klavier klazien kleasterdyk kleasterwei klebsiella kledder kledderig klederen kledij kleed kleedhok
kleedsel kleef kleefsebaan kleerborstel kleerhaak kleerhanger kleerkast kleerkist kleerkoop kleerluis
kleermaken kleermot kleertjes kleerwinkel klef kleffig klei kleiachtig kleiig kleiker klein kleinduimpje
kleineer kleinigheid kleinmeulman kleinodien kleinood kleinschalig kleintje kleinvee kleinzen kleipeer kleipop
kleiput kleisterlee kleiweg kleizoon klem klembus klements klemmap klemmendst klemreed klemtoon klemvast
klencke klep klepel kleppet klepstuw kleptocratie kleptofobie kleptomaan klere kleren klerikaal klerikalisme
klerk klessebes klets kletsbui kletskop kletsnat kletsoor kletter kleum kleun kleur kleurbad kleurig kleurkrij
kleurling kleursel kleuter kleven kleverig klewang klezmer klieder kliederig klief kliek klier klierachtig
klierig kliervormig klieven klif klijndijk klijns klik klikaas klikbaar klikklak kliko klikster klim klimaat
klimatiseren klimatologie klimatoloog klimburg klimdag klimgeit klimhal klimmens klimnet klimop klimrek
klimster klimstok klimtol klimtouw kling klingel klingetje klingon kliniek klinimobiel klinisch klink klinket
klip klipachtig klipdas klipgeit klipvis klis klisteer klister klit klm klocks klodde klodder kloef kloegen
kloek kloet kloffie klojo klok klokbekerweg klokgaaf klokhen klokluider klokrok klokslot klokuur klokvast
klokvormig klokzeel klom klomp klompachtig klompvis klompvormig kloneerde kloneren klonisch klonk klont kloof
kloofmes klooi kloon kloospad klooster kloosterling kloot klootzak klop klopboor klopkans klopklas klopland
kloptor klopvast kloris klos kloskamp kloterig kloterij klots klove kloven klpd klu klucht kluchtig kluft
kluif kluiffok kluis kluisgat kluister kluit kluitsla kluiven kluizen klundert klungel klungelig kluns klunzen
klunzig kluppel klusclub klusdag klusje klusman klussen kluts klutsbal klutsei kluun kluwen klysma kma kmar
kmi kmo knaag knaak knaap knabbel knabbeltje knack knak knal knalgas knalgeel knalhard knalpot knalrood
knalroze knap knapheid knapkers knapperd knapzak knar knarp knarsen knarweg knaster knau knauf knauw knecht
kneden knee kneedbom kneep knegsel kneippkuur kneiter knekel knel knelpunt knerpen knerpt knersen knesselare
knesset knetter kneu kneukel kneukfilm kneuter kneuzen knevel knevelarij knew knibbel knibbelarij knie
kniebandde kniediep kniehoog kniekap kniel knielang knielap knielbus knielkus kniepees kniepertjes knier
knieslot kniesoor kniestuk knieval knievormig kniezen kniezig knife knight knijnenburg knijp knijpert knijpkat
knijprem knik knikstag knil knip kniples knipmes knipoog knippa knipsel knipslot knipster kniptang kniptor
knisper knisperig knister knittelvers knives knmi kno knob knobbel knobel knock knocked knoedel knoei knoeipot
knoeperd knoert knoest knoestig knoet knoflook knok knokig knokkel knol knolkwal knolvormig knook knoop
knoopcel knooperf knop knopdruk knopig knopkans knopklas knopland knopoor knor knorf knorpretje knorrig
knorroetje knorven knots knotsgek knotsvormig knotten know knowhow knowledge known knox knrm knsb knudde
knuddig knuf knuffel knuist knul knullig knuppel knurft knus knusheid knussere knut knutsel knutselarij
knuttel knvb koailoane koaiwei koala koan koarnjum kob kobalt kobbegem kobold kocht kockelkoren kockengen
kodak kodde koddig kodi kodisch koe koebeest koebel koeboer koebrug koedijk koedoe koefnoen koehaar koehoorn
koehoren koehuid koeien koeioneer koek koekalf koekange koekblik koekens koeketel koeketer koekhappend
koekhuis koekoek koekoeksei koel koelak koelbak koelberg koelblok koelbox koelcel koelemeijer koelens koelheid
koelhuis koelie koelink koelkan koelkast koelkop koelmaan koelmand koelrib koeltank koeltas koeltje koelvak
koelvat koelvers koelvin koelweg koemakalaan koeman koemarkt koemelk koemest koen koenjit koep koepel
koepelvormig koepok koer koerdisch koerdistan koerier koerilen koerland koersbal koersdag koerse koersen
koersval koeskoes koest koestal koesteeg koeter koets koetsiersjas koetsiertje koevoet koewacht koewarasan
koeweg koeweide koeweiti koeweits kof kofferen koffertje koffie kofschip kog kogel kogelas kogelgat kogelkop
kogelkus kogelpen kogelvis kogelvormig kogelwerend kohier kohl koi koine kok kokanje kokarde kokendheet
kokerij kokerrok koket koketterie kokhals kokinje kokkel kokkelert kokkerd kokkerel kokkeren kokkie kokkin
kokmeeuw kokos kokosmat kokosvet koksijde koksmaat koksmes koksmuts koksroom koksteeg koksvak koksweg kol kola
kolanoot kolbak kolblei kolchoz kolder kolderig kolenaak kolenbak kolenbek kolengas kolenhok kolenkit kolenman
kolentip kolenzak kolere koleriek koles kolf kolfbal kolffles kolfvormig kolgans kolham kolhol kolhorn
kolibrie koliek kolk kolklaan kolkmaan kolkmand kolkweg kollet kollum kolmont kolokwint kolom kolombijntje
kolomkop kolonel koloniaal kolonialisme kolonialist kolonie kolonien kolonisator kolonisering kolonist kolos
kolossus kolven kom komaan komaf kombaars kombuis komediant komediantesk komedie komeet komeetachtig komenaar
komende komenden komfoor komgrens komiek komiekeling komijn komisch komma kommaliewant kommavormig kommerzijl
komodovaraan komop kompaan kompas kompel kompres komst komvormig kon kondig konditorei konfijt kongeraal kongo
kongs kongsi konica konijn konijntje konik koninck koningin konings koningsbosch koningstein koninklijk
koninkrijk koninksem konkel konkelachtig konkelarij konkelfoes konkelfoezen kono konterfeit konterman kontgat
kontichenaar kontichse kontje kontzak konvooi koof koog kooi kooiaap kooigem kooiker kooilaan kooilui kooiman
kooipad kooiweg kook kookboek kookes kookgas kookgek kookhuis kookles kooknat kookpan kookpot kooksel kookstel
kookster kooktip kookvlak kookwas kookzak kool koolader koolbak koolbek koolberg kooldijk kooldruk koolhof
koolkijk koolkit koolmoes koolmonoxide koolpot koolrabi koolrijk koolsap koolsla koolstof koolteer koolvis
koolweg koolwijf koolwijn koolwijs koolzaad koolzak koolzuur koon koop koopakte koopbaar koopdag koopklas
koopland kooplui koopman koopsom koopster koopvaardij koopziek koor koordorp koorhek koorkap koorlid koorneef
koornis koornmarkt koorns koorts koortsachtig koortsig koortswerend koos koosjer koosland koot kootbeen
kootkar kootwijk kooys kop kopal kopallak kopbaken kopbal kopblad kopbout kopduel kopeke koperachtig koperen
koperets kopervet koperweg kopgevel kopglas kopgroep kophout kopie kopieren kopiist kopij kopijvel kopkans
kopklas kopklep koplaag koplamp koplast koplicht koploos koploper kopman kopnagel koppel koppelarij koppig
koppijn koppoter koppotig kopra kopregel kopriem koprol kopschot kopschuw kopshout kopsteen kopstem kopstoot
kopstuk koptekst koptisch koptologie koptoloog kopvoorn kopvorens kopvrouw kopwand kopwerk kopzijde kopzorg
kor koraal koralijn koramshar koramsjar koran koranles korbeel kordaat kordeel kordon korea koreaans korean
korenaar korenhof korenwan korenweg korf korfbal korfoe korfslak korhaan korhoen korhorn koriander korinthe
korinthier korinthisch korist korjaaks korjaal korjakie kormoraan korn kornak kornel kornet kornhorn kornis
kornuit koros korpershoek korporaal korps korpslid korrel korrelachtig korrelig korses korset korst korstig
korstmos kortademig kortaf kortbij kortdurend kortelas kortelings kortenoeven korter kortfilm kortgene
kortgolvig korthaar kortheid kortijs korting kortjan kortland kortom kortoor kortram kortrijkzaan kortste
kortstondig kortvoer kortweg kortwiek kortzichtig korund korven korvet korvijnagel korvings korzel korzelig
kosberg kosmisch kosmogonie kosmograaf kosmografie kosmologie kosmologisch kosmoloog kosmonaut kosmopoliet
kosmos kosovaar kossem kosses kost kostbaar kostbaat kostblok kosteres kosterij kosthuis kostloos kostumeerde
kostuum kot kota kotbaas kotelet koteraar koteren koterij koti kotmadam koto kotomisi kotor kotsbeu kotsen
kotsnaam kotszak kotsziek kou kouburg kouder koudjes koudmakend koudum koudvuur koudweg koufront kougevat
koukleum koukleumpje koulen kouring kousen kouter kouts koutube kouveld kouverte kouwe kouwenhoven kouwers
kouwijs kovel kowloon koxs kozak kozen kozerij kozijn kpmg kpn kra kraag kraai kraaijenhof kraaijer
kraaijvanger kraak kraakgas kraakijs kraaknet kraal kraaloog kraam kraambed kraamhok kraan kraanarm kraanman
kraanoog kraantjeskan kraanven kraay krab krabbel krabbelarij krabbeltje krablot krabsel krach krachtdadig
krachtig kraftpapier krag kragts krajenbrink krak krakatau krakau krakeel krakeend krakerig krakkemikkig
kralingse kraloo kralts kram kramakkelig kramerij kramiek kramknik krammat kramniks kramp krampachtig krampend
krampwerend kraneveldt kranig krank krankjorum krans kransvat krant krantachtig krap krapa kraslot kraspen
krasselen krassen krassum krasvast krater kratervormig kraton krats kratten kraukrau krauses krautrock krauw
krauwel krawkraw krediet kreeft kreeftachtig kreeftmeijer kreeg kreek kreekpad kreekrug krees kreet kregel
kregelig kreidler kreielt kreil krek krekel kremersweg kremlin kreng krengetje krengig krenken krenkt krensen
krent krep krepelstraat kreta kretek kretenzisch kretologie kreuk kreukel kreun kreupel krevel krewerd krib
kribbel kribbig kriebel kriebelig kriegel kriegelig kriek kriel krielei krielhen krielkip krieuw krieuwel
kriezel krijg krijgshaftig krijn krijs krijt krijtachtig krijtwit krijzeltand krik krikkel krikkemikkig
krikkrak krill krimgebergte krimi krimmer krimoorlog krimp kring kringel kringlid kringvormig krinkel krioel
krip kris krisjna kriskras kristal kristins kritiek kritisch kritiseer kro kroaat kroatie kroatisch krobia
krobiya krocht krodde kroeg kroel kroep kroepoek kroes kroeskop kroeze kroezel kroezen kroezig kroi krok
krokant kroket kroko krokodil krokus krol krolst krom kromanti krombek kromlijnig krommere krommes
kromowidjojo kromp kromtaal kromtrok kronemeijer krones kroniek kronkel kronkelig krontjong krook kroon
kroonlid kroonrad kroontjespen kroonvormig kroonweg kroop kroost krop kropaar kropachtig kropkans kropklas
kropland kropsla kross krothals krottenbuurt krottenwijk krotter krottig krozig kruch krugerpark krugerstraat
krui kruibeke kruidachtig kruidig kruiding kruidvat kruif kruik kruilier kruim kruimel kruimig kruin kruip
kruipgat kruirad kruisarm kruisbek kruisbes kruisdak kruiselings kruisen kruisig kruisigem kruisjas kruiskop
kruislat kruismes kruisnet kruispad kruisra kruisrak kruisvormig kruisweg kruitvat kruiven kruiwerk kruizemunt
kruizenmunt kruk krukas krukkig krukweg krul krullig krulmos krulset krulsla krultang krupp krusty kryoliet
krypton kst ktv kuala kub kubaard kubboot kubeer kubel kubiek kubisch kubisme kubist kubistisch kubizz kubus
kubusvormig kuch kudde kudelstaart kudo kufstein kui kuieren kuif kuifaap kuifeend kuijlenburg kuijstermans
kuijvenhoven kuiken kuil kuildek kuilmaan kuilmand kuilnet kuilpad kuilweg kuin kuinder kuinre kuip kuipbad
kuipbank kuiperij kuisen kuisheid kuitaart kuiter kuitlang kuitvis kuiven kukel kukeleku kul kulas kulkoek
kultuurkamer kummel kumquat kumtich kun kuna kundig kung kungfu kunrade kunst kunstaas kunstarm kunstbus
kunsthal kunstig kunstijs kunstkoe kunstkop kunstlievend kunstlul kunstminnend kunstoog kunstpik kunsttak
kunstvak kunstvol kunstwol kunstzij kunstzin kupersweg kups kur kuras kurenaar kurens kurhaus kurk kurkeik
kurkiep kurkuma kurpershoek kursaal kurtz kuru kus kushand kussenhoezen kussens kustmest kustrif kuststof
kusttaal kusttram kustvak kustweg kustwerk kut kutdag kuthoer kutland kutlul kutsmoes kuttekoven kutweer
kutwerk kutwijf kutzooi kuub kuur kuurbad kuurnaar kuurne kuurns kuuroord kuyperhof kuyvenhoven kuzu kveens
kvk kwaad kwaadwillend kwaadzerig kwaaie kwaaiig kwaak kwaal kwab kwabaal kwabbig kwadere kwadijk kwadraat
kwadrant kwadrateer kwadratisch kwadratuur kwadreerde kwadreren kwajongen kwak kwakel kwakkel kwakkelstein
kwakmaan kwakmand kwakzalf kwakzalverij kwal kwalificatie kwalificeer kwalijk kwalitatief kwaliteit kwallig
kwalster kwam kwang kwansel kwanselarij kwansuis kwant kwantificeer kwantisatie kwantitatief kwantiteit
kwantor kwantum kwaremont kwark kwarrel kwart kwartaal kwartel kwartet kwartiel kwartier kwartijn kwarto
kwartsachtig kwartuur kwasibita kwasjiorkor kwassie kwast kwastig kwatong kwatrijn kwats kwattaweg kwebbel
kwebbelig kwee kweek kweekbak kweekbed kweekhok kweekkas kweeksel kweekset kweekvis kweekweg kweel kween
kweepeer kwek kwekeling kwekerij kwel kweldam kwelder kwelkade kwelm kwelziek kwestie kwestieus kwestieuzer
kwets kwetsuur kwetter kwezel kwezelachtig kwezelarij kwezelig kwf kwibus kwiek kwijl kwijn kwijt kwik
kwikachtig kwikbak kwikdamplamp kwikwi kwinkeleer kwinkslag kwint kwintaal kwintens kwintet kwinti kwips kwis
kwispedoor kwispel kwissend kwisshow kwisteam kwistig kwisvorm kwitantie kwiteert kwiteren kwoks kyat
kynologie kynologisch kynoloog kyparissia kyrie kyu kyung kyzylkum kzob
laad laadbak laadklep laadpas laadstok laaf laag laagbaan laagbouw laaghangend laagheid laagkamp laagkous
laaglandbaan laagrentend laagstammig laagtij laagveen laagvormig laai laak laakbaar laakweg laan laanweg laar
laarder laarne laarwoud laarzen laas laat laatbloeiend laatdunkend laathof laatkop laatmes laatst laattijd lab
labaria labarum labbekak labberen labberlottig labbert labboon labda label labeur labiaal labiaat labiel
labiliteit labjas labo labojas labor laborant laborieus labour labrador labyrint labyrintisch lac laccadiven
lach lachbek lachbui lachebek lachend lacherig lachertje lacheter lachgas lachmon lachwekkend lachziek lacie
lack laconie laconiek laconische lacrosse lactaat lactase lactatie lactogeen lactose lacune lad ladderen
ladies ladinisch ladino ladogameer lady ladyboy laers laesie laet laetare laf lafaard lafbek lafenis lafheid
lag lagedijk lagedruk lagerbus lagere lageren lagerhuislid lagervet lagerwal lagevloerbus lagos lagune lahore
laiciseer laicisme laicistisch laid lak lakbeits lakboom lakei lakend lakenhal lakens lakenvelder lakenvelds
lakenzak lakjas lakkerij lakkleur laklaag lakleer lakmoes lakooi laksheid lakstaaf lakverf lakwerk lakzegel
lal lala lalla lam lama lamaatje lamantijn lamb lambada lambda lambel lambertsnoot lambertushof lambiek
lamborghini lambrekijn lambriseerde lambriseren lamel lamentatie lamet lamfer lamheid laminaat laminair
lamineer lamlegt lamlendig lamlul lammenadig lammeren lammetjespap lammig lammy lamoen lamp lampader lampedusa
lampetkan lampetkom lampion lamprei lamsbout lamslaan lamslaat lamsloeg lamsoor lamspoot lamsrack lamstong
lamsvel lamswol lamzak lamzalig lan lancaster lance lanceren lancetvormig lancia landaard landal landauer
landbout landbouw landcape landdag landde landed landegem landens lander landerig landerij landerum landgoed
landhuis landijs landing landjepik landkamp landkous landloos landloperij landlord landlustweg landmachttop
landman landmark landouw landrat landrestraat landrot landrug lands landsdekkend landslak landsman
landspekkend landt landvast landwaarts landweg landwet landzaat landziek landziekig landzij lang langademig
langarm langarmig langbeen langdurig langedam langelo langemeijer langepad langerak langere langes langewyk
langgolvig langhaar langhals langhalzig langhout langlauf langley langlip langnek langneus langoer langoest
langoor langoureus langoustine langpoot langsga langskom langslepend langsom langstaartig langstdurend
langstlevend langston langsvarend langswal langszij langtand langtong langtongig language languissant languit
langvoer langweer langwerpig langwijlig langzaam langzamere lanka lankaan lankhorst lankhuijzen lanklaar
lankmoedig lanoline lanscape lansier lanskamp lanskerk lanskous lanspunt lantaarn lantaren lanter lanterfanter
lanthaan lanthanide lanyard laos laotiaanse lap laparoscoop laparoscopie laparotomie lapdance lapel lapidair
lapis laplace laplands laplanduil lapperij lapsus laptevzee laptop lapwerk lapzak lapzalf lapzwans laque lar
lardeer larenaar larenseweg larenstein larf large larger largest larghetto largo larie lariefarie lariks
larixplein larixstraat lark larmoyant larp larvale larve laryngaal laryngitis laryngoloog laryngoscoop larynx
las lasagne lasbaar lasband lasbril lascief lasdoos lasdop lasdraad laseren laserfax lasergun laserpen lasert
lasflens lasijzer laskaar laskap laskers laskwerd lasmes lasnaad lasoog lasplaat lasrobot lasrook lasrups
lasso lasstaaf lassuslaan lastageweg lastarm lasted lastend lastens laster lastig lastijd lastmens lastpak
lastpass lastpens lastpost lastrem lastring lastvrij lastwens laswerk laszlos lat latafel latakia latei lately
latems latent latentie lateraal lateriet latest latex lathum lathyrus latierboom latijn latin latina
latiniseerde latiniseren latinist latiniteit latino latitude latnagel latrine lattend lattes lattrop latuw
latwerk lauda laudanum laudatie laudatio laude lauden laugh laughed laughter launch launched launches laundry
lauradorp laureaat laurel laurenburg laurentien laurets laurier lautenschutz lauw lauweren lauwerzijl lauwheid
lauwtjes lauwwarm lava lavabo lavaglas lavalaag lavalamp laveer laveloos lavement laven lavendel lavet law
lawa lawaai lawaaiig lawine lawn lawrencebaai lawsuit lawyer laxans laxantia laxatief laxatieven laxeer lay
lazaret lazarist lazarus lazen lazeren lazerij lazuli lazuur lazy lbgo lbo lcd lch lcps lead leaf leaflet
league leak leao leap learn learned lease leasebak leasen least leather leave leaving leb leba lebaal lebbeeks
lebbeke lebberen lebbig leblam lebmaag lechajim lecithine lectine lector lectrice lecture lectuur led ledemaat
ledenaar ledendag ledenman ledenpas ledenpop ledental lederachtig ledereen lederen ledig ledikant ledlamp
ledlicht ledstrip lee leechlan leedje leedmail leeds leef leefbaar leefdaal leeflijn leefnet leeftijd leeg
leegat leegeet leeggiet leeggooi leeghaal leegheid leeghoed leeghwater leegkomt leegkwam leegliep leegloop
leegmaak leegraaf leegrand leegzoog leek leekster leem leeman leemdobben leemput leemstuc leemweg leen
leenderweg leeneed leenhof leenman leentjebuur leep leepheid leepoog leer leerachtig leerbaar leerbeek
leerboek leerburg leerder leerdijk leerdoek leerdoel leerentveld leerfase leergang leergeld leerhuid leerhuis
leerhulp leerintveld leerjaar leerkerk leerlijn leerling leerlust leermens leerplan leerrede leerrijk leerstof
leerstuk leertaak leertijd leervak leerweg leerwerk leerzaam leesbaar leesbril leescafe leeskop leeslamp
leesles leesmap leespen leesstuk leest leestip leesuur leeuw leeuwardse leeuwenburgh leeuwerikhof leeuwin
leewater lef leffinge lefgozer lefmaker leg legaal legaat legacy legakker legal legalisatie legaliseer
legalistisch legaliteit legally legataris legateer legatie legato legboor legbord legbuis legedyk legeer
legemeer legend legenda legendary legendes legerjas legertop leges leggeloo leghen leghorn legio legionair
legionella legionellose legislatief legislatuur legistiek legitiem legitimaris legitimate legitimatie
legitimeer legitimist legitimiteit legkaart legkast legkip lego legoland legorand legplank legprent legras
legsel legtijd leguaan leharstraat lei leiband leiboom leica leidde leidden leidelmeijer leidens leider
leidijk leiding leidraad leids leidsche leidsel leidsman leidstar leidster leidt leidyk leiedal leifruit
leigraaf leigrijs leijdekkers leijendekker leijenhorst leikleur leilinde leilinden leiplaat leipzig leireep
leiriem leisel leistang leisteen leisure leitmotiv leiwakabessy leiweg leizeel leizen lejzer lek lekatompessy
lekbak lekbier lekdicht lekdijk lekenlid lekgat lekkage lekkere lekkertje lekkum lekolie leksteen lekvrij
lekwater lekweerstand lel leliaard lelie lelieachtig leliebol lelien leliewit lelijk lelijkerd lellebel
lellens lelydorp lelystadse lemand lembeke lemberge lemele lemelerberg lemelerveld lemend lemiers lemig lemma
lemmata lemmer lemmet lemming lemniscaat lemoenappel lemon lems lemselo lemsterland lemsterweg lemuur lend
lendenen leng lengel lengteas length lenig lenin leninist leninistisch lennisheuvel lenovo lens lensdop
lenskap lenskop lensput lensvormig lente lenteachtig lentedag lentejas lentezon lento lents lenze lenzen
leonards leonies leons leoons leopark leopoldsburg leopoldsorde lep lepel lepelaar lepelbak lepelrek leperd
lepontisch leporello leppedyk lepperen leppert lepra lepreus leproos leprozenhuis leprozerie leptine lepton
leptosoom leptospirose leraar lerares lerida lerop les lesauto lesavond lesbian lesbienne lesbisch lesblok
lesbo lesboek lesbrief lesbus lesdag lesdeel lesdoel lesduur lesgaf lesgaven lesgeef lesgeld lesgeven lesgroep
lesidee lesjaar leskaart leskist leslies lesmap lesmodel lesonderwerp lesopzet lesothaanse lesotho lesplan
lessens lesson lesstijl lesstof lestaak lesthema lestijd lesuur lesvliegtuig lesvorm lesvrij leswagen lesweek
let letaal letaliteit lethargie lethargisch lethe letlands letsel letselwerend lettelbert lettele letteren
letterhoutem lettert lettes lettre letzenburgs leucoderma leudal leugen leugenachtig leuk leukemie leukerd
leukheid leukigheden leukigheid leukocyt leukose leukweg leun leunes leupegem leur leurder leus leusder
leusenerslag leusenerveld leut leuteren leuterig leutes leuth leutig leuvenheim leuvens leuvenum leuze lev
levant levantijn levantse level levend levendbarend levendig levendmakend levens leventje levenwekkend
leveraar leverage leverbot levercel leverde leveren leveroy levert leviathan leviet levitatie leviticus
levitisch levulose lewedorp lewestraat lex lexica lexicaal lexicograaf lexicografie lexicologie lexicoloog
lexicon lexmark lexmond ley leysweg leze lezen lezenaar lezeres lfg lgpl lhee liaan liaison liander liar lias
liaspen libanees libanon libel liberaal liberalere liberalisme liberaliteit liberia liberiaans libero
libertair libertarisch libertarisme libertijn liberty libidineus libido libie libier libisch libra library
libre libretto librije libris librium lic license licentiaat licentie licet lichaam lichen licht lichtbad
lichtbak lichtbol lichtbrekend lichtendahl lichtgas lichthal lichtkap lichtman lichtmis lichtnet lichtpen
lichtval lichtvoetig lick lictor lid lidewijs lidgeld lidkaart lidl lidland lidlum lidmaat lidocaine lidstaat
lidwinahof lidwoord liebaard liebherr lied liedboek liedeke liederen liederik lieert lief liefdadig liefdes
liefhad liefheb liefheid liefkenshoek liefkoos lieflandlaan lieflijk lieflong liefst lieftallig lieg liegende
liegrand liek liemeer liempde liempdseweg lienden liep lier liervormig lies lieshout liessel liet lieutenant
lievegoed lieveheer lievelde lieveling liever lievevrouw lievig lieving liezele life lifetime liflaf lifo lift
liftboy lifted liftput liftring liftster lig liga ligament ligand ligatuur ligbad ligbank ligbed ligbox ligdag
ligduur ligfiets liggeld liggend lighal light lightly lightning ligkuur lignine ligstand ligstoel ligtaxi
ligtijd ligts ligurie ligurier ligurisch liguster ligwei ligyrofobie lij lijboord lijder lijderes lijdt
lijdzaam lijf lijfjaar lijfkoop lijflijn lijfrentekas lijfstuk lijger lijk lijkauto lijkbaar lijkbus lijkdijk
lijkjaar lijkmaal lijkmis lijkwa lijkweg lijkwit lijkzak lijm lijmerig lijmig lijmkam lijmoor lijmpers lijmpot
lijmrest lijmstok lijmtang lijn lijnbus lijndonk lijnmeel lijnstuk lijntje lijnvormig lijnwaad lijnzaad lijp
lijsem lijst lijve lijvenstijl lijvig lijwaarts lijzebet lijzeil lijzendoorn lijzig lijzij lik likdoorn
likdoren liked likely likertschaal likes liket likeur likeurachtig likhout likkepot likmevestje liksteen
likstok likzout lil lila lillig lilliputter lilongwe limaas limaer liman limasol limbisch limbo limbricht
limburgs limbus limegroen limerick limes limiet limit limitatief limited limiteer limmel limmen limo limonade
limoncello limousin lims lindaan lindbergh linde lindebos lindehof lindenbergh lindendreef lindengracht
lindenheuvel lindenhof lindenhorst lindenhovius lindenplein lindepad linderweg linds linea lineageos lineair
lineariseren lineariteit lined lines linesman linesmen lingedijk lingerie lingers linges lingewaal lingewaard
lingo lingua linguine linguist linguistisch liniaal liniatuur linie linieerde linieren linieweg liniment link
linked linkedin linkend linkerd linkes linkhout linkmiegel linksaf linkse linksen linksig linksom linksrijdend
linksvoetig linksys linnaeus linnen lino linoleum linolzuur linotype linschoten linsmeel lint lintelerweg
lintelo lintvis lintvoeg lintvormig linux linz lio lion lionees lip lipbloem lipdub lipgloss lipide lipitor
lipizzaner liplap liplezen lipogram liposomen liposuctie lippelo lipsslot lipstick lipvis liquid liquida
liquiditeit liquor lira lire lis lisbloem lisbon lisdodde liseen lisieux lisp lispel lissabonner listed
listened lister listeria listig listing liszt litani litecoin liter literaat literair literally literator
literatuur literpak lithium litho lithochromie lithstraat litigieus litotes litouwen litouws lits litteken
litterair litterator litteratuur little liturg liturgie liturgisch lius live liveact liveband liveblog
livegang lively liver liveshow living livrei livret livs ljubljana llink lnderdaad lno lnv load loaded loafer
loan lob lobberen lobberig lobbes lobbesachtig lobbig lobby lobbybar lobbyist lobectomie lobelia lobith loboor
lobos lobotomie loc local locate locatie locatief location loch lochemseweg lochristi lock lockdown locked
lockhart lockwood loco locus lodder lodderachtig lodderig loden lodewick lodge loeach loebas loeder loef
loefwaarts loefzij loei loeihard loeiheet loelav loempia loempiaatje loenen loenga loenhout loens loep loer
loerder loeris loerogen loet loeven loevert loevestein loewe lof lofdicht lofi loflied lofoten lofpsalm
lofrede lofwerk lofzang log logaritme logboek logee logeer logemens logement logfiles loggend loggere loggia
logheid loghemstraat logic logica logical logicus logies login logisch logistiek logistisch logitech loglijn
logo logogram logootje logopedisch logrono lohengrin lohrangrin loiblpas loics loil loipe loire lok lokaal
lokaas lokalere lokalisatie lokaliseer lokaliteit lokauto lokduif lokeend lokeraar lokeren loket lokfiets
lokkig lokroep lokspijs lokstem lokstof lokus lokvink lokvoer lokvogel lol lolbroek lolita lollepot lollig
lollum lolly lom lombard lombardije lombardijer lombardisch lombardsijde lombok lomig lomm lommerd lommerig
lomonosovrug lomp lomperd lomperik lompheid lompigheid lompweg londenaar londens londentrip lonely lonenaar
lonender long longader longeren longest longetje longfoto longgeer longhoen longkamp longkous longlist
longobarden longroom longshot longstad longstaf longstal longstam longstar longterm longtop longue longvis
longwave longyearbyen lonk lonneker lont lontarpalm loo loobrink loochen loodaccu loodachtig loodarm looderts
loodglit loodijk loodlijn loods loodslab loodsman loodsweg loodvrij loodwit loodzuur loof loofbos loofhut
loofrijk loog loogzout loohof looi looierij looiig looikuip looistof looizuur look looked lookin lookring loom
loomheid loon loonbod looneis loonklas loonkost loonpeil loonse loonslip loonsom loonstop loontrekkend loonwet
loonwig loop loopauto loopbaan loopback loopdag loopeend loophek loopkat loopoor looppad looppas looppop
looprek loopst loopstal looptouw loopvlak loopweer loors looses loosheid loosland loosterweg loostrenzen
loowaard lopend loperig lopikerkapel loppersum lor lords lorejas lorelai lorentz lorgnet lori lork lorraine
lorrie lorrig lorum los losbaar losbandig losbarst losbol losbrak losbrand losbreek loscedel losceel losdag
losdorp losdraai loses losgaan losgaat losgeld losging losgooi loshaal loshaken losheid loshoofd loskaai
loskade losknoop loskom loskoop loskwam loslaat losliep losliet loslippig losloop losmaak losnemen losplek
losprijs losraak losruk losschroeven losserse lossigheid losslaan losslaat lossloeg losstaan losstaat losstond
lostijd lostrek lostrok loswal losweek losweg loszingt lot lota loteling loterij lotgeval lotharinger
lotharings lotharius lotion lottery lotto lottumseweg lotus lou louche loucher louder loudly louisehof
louisiana louizalaan lounge loungeachtig loungend lousewies lousy louter louvre louw louwman love lovegame
loven lovender lovends loverboy loverdak loveren loveseat low lowcarbdieet lowrider lowtech loyaal loyal
loyalere loyalist loyalistisch loyaliteit loyalty loyauteit loyola loze lozen lozenge lpf lpg lsd lso lto lts
luanda luandees lub lubberen lubberiaans lubberig lubbinge lubeck lucaswolde lucebert lucent lucht luchtbad
luchtbal luchtbed luchtbel luchtbus luchtcel luchtgat luchtig luchtmeijer luchtnet luchtpostvel luchtrem
luchtweg luchtzak luciaan lucide luciditeit lucifer luckily lucky lucratief lucratiever lucullisch
lucullusmaal luddeweer ludgerstraat ludiek lues lufthansa lug lugano luggage luguber lui luiaard luiaardij
luibak luidheid luidklok luidop luidruchtig luidt luieren luierik luiertas luierwas luifel luiheid luiigheid
luijsterburg luijtgaarden luik luikgat luiksestraat luilak luim luimig luimpje luinjeberd luipaard luiskop
luister luiszak luitist luits luiwagen luizen luizenei luizig luk lukoil lukraak lul lulkoek lulleman lullepot
lullig lullo lulpraat lumbaal lumbecken lumc lumen lumeystraat luminal luminantie luminescent lumineus
lumineuzer luministisch lumme lummel lummelachtig lummelig lumpsum lumpur lunair lunapark lunatic lunch
lunchbox lunches lunchuur lund lunet lung luns lunshof lunteren lunula lunzen lupin lupus lure lurex lurk
lurven lus lusaka luster lusthof lustig lustre lustrum lustslot lut lutgarde lutheraan lutheraanse
lutheranisme luthers luthor lutkedijk lutkewierum luttel luttikhuizen lutulistraat luur luw lux luxaflex
luxatie luxeauto luxehuis luxehut luxemburgs luxemerk luxor luxueus luxueuzer luxury luxwoude luykenstraat
luyksgestel luzacstraat luzerne lviv lyceum lychee lycisch lycklama lycopeen lycra lycurgus lying lymeziekte
lymf lymfatisch lymfevat lymfocyt lymfoom lymfvat lynch lynchwet lyndenlaan lynx lynxoog lyra lyrics lyricus
lyriden lyriek lyrisch lyrisme lysine lysis lysol lysosoom lytse lytsewierrum
maag maagbaan maagdeke maagrest maagsap maagzuur maai maailand maaisel maaitijd maaiveld maak maakbaar maaksel
maakster maal maalborg maalbrug maalpeil maalsel maalstar maaltand maaltijd maan maanachtig maandag maandsom
maanfoto maangala maangod maankind maankop maanloos maanman maanring maantop maanvis maanvormig maanweg
maanzaad maanziek maar maarit maarkedal maarland maarssenaar maarts maas maasbal maasband maasbouw maasbreese
maasdal maasdam maasdijk maasdonk maaseikerweg maasgoed maasgouw maashees maashouw maaskade maaskant maasniel
maastrichtse maaswerk maaswol maat maatdop maatkan maatlat maatloos maatman maatmens maatname maatpak
maatschappij maatstaf maatstok maatvast maatvis maatweg maatwerk maatzang macaber macabre macadam macarena
macaron macaroni macaronisch macaus macbook macchiato macdonald macedoine macedonie macedonier macedonisch
maceratie macereren mach macha macharen machatsjkala machelen machete machientje machina machinaal machine
machineas machinerie machinist machismo machistisch macho machthebbend machtig macintosh mackey macon
maconniek macrame macro macrobiotiek macrofaag macron macs macula mad madagaskar madam maddie madeburg madeira
madeleine madelene mademoiselle madera maderasauzen madeweg madewieg madison madness madoera madoerees madonna
madras madrassa madre madrigaal madrigal madrileens madsen madura madurodam maenens maesens maesstraat
maestoso maestro maeterlinck maf maffia maffioos maffiosi maffioso mafkees mafketel mag magallanes magazijn
magazine magdalenahof magellaan magenta magere magerte magertjes maggi maghreb magic magical magician magie
magier magisch magister magistraal magistraat magistratuur magma magmatisch magnaat magneet magnesia magnesium
magnetiet magnetisatie magnetisch magnetiseer magnetiseur magnetisme magnetometer magnetosfeer magnetron
magnificat magnificent magnificus magnifiek magnitude magnolia magnoliaatje magnum magot magyaarse mahangilaan
maharadja maharishi mahasew mahatma mahdist mahjong mahonie mahonylaan mahus maid maigret mail mailbom mailbox
mailform maillot mailpack main mainly mainport maintain mainz mais maisbons maisdons maisgeel maiskiemolie
maiskip maiskoek maiskolf maisland maisolie maispap maisras maissage maisveld maisweg maitre maitresse maizena
majem majestatisch majesteit majestueus majestueuzer majesty majeur majolica majoor major majoraan majoraat
majorca majoretje majoriteit majority majubastraat majuro majuskel mak makaak makaay makam makaperi makaron
makaslang makassar makel makelaar makelarij makelij makerij makes makeup maki makita makkes makkie makkinga
makkum mako makreel makron makroon mal malabo malachiet malafide malaga malagassisch malaise malakka malaria
malarmeer malathion malawi malawisch malbec malder maldiven maldivier maldivisch malediven maleier maleis
maleisie maleisisch malentendu malerij malheid malheur malibu malicieus malicieuzer malie malien maligne
maligniteit malinees malkaar malkander mall mallejan mallem malletband malley malligheid malloot mallorca
mallotig malm malmo malsenstraat malsheid malta maltbier maltees maltezen maltose maltraiteren malus maluwe
malvastraat malve malven malvezij malware malzwin mam mama mamaatje mamba mambo mamelis mamma mammeluk mammie
mammoet mammograaf mammografie mammogram mammon mampier mamsberg mamzel man mana manachtig manage managen
managua manamah manbaar manche manchego manco mandaat mandag mandala mandarijn mandarts mandataris mandeb
mandelahof mandelig mandersloot mandfles mandgala mandie mandien mandir mandje mandkind mandoer mandoline
mandrace mandragora mandril manege manenkam manes manga mangaan mangals mangel mango mangoest mangosap
mangrove manhaftig mani maniac maniak manicheeer manicheisme manicure manicuur manieren manifest manifestant
manilla manillaatje manille maniok manipel manipulatie manipulatief manipulator manipuleer manisch manisme
manjaar manjanstraat mank mankeer mankgala mankgiro mankind mankkind mankpoot mankwind manlief manlijk manna
manneke manneken mannequin mannetje mannien mannin manny manoeuvreren manor manou manpower mansarde manschap
mansdik manshemd manshoed mansholt manshoog mansion manslag mansnaam manson mansoor mansvolk manta mantel
mantgum mantiek mantilla mantille mantinge mantisse mantouxtest mantra mantsjoerije mantsjoerijs mantua
manuaal manual manueel manufactuur manumitteren manuscript manuur manvolk manwijf manx manxkat many manziek
mao maoisme maoist maoistisch map mapplethorpe maputo maquette maquillage maquilleerde maquilleren maquis mara
maraan maraboe maracaibo maracuja maraskijn marasquin marathon marbella marbriet marburgvirus marcelissen
march marchandeer marcheer marcie marconist marcouch marcs marcy marde marden mardyk marechaussee maredijk
marehand marelaan mareland maretak margarine margarita margay marge marginaal marginalere marginalia
marginalien margratenaar margriet mariaal mariaanse mariaatje mariabeeld mariachi mariadistel mariadorp
mariaheide mariahof mariahoop mariahout mariakaakje mariakapel mariakerke marialist mariamaand marianentrog
marielles marien mariets mariettes marifoon marihuana marilene marimba marina marinaatje marine marings
marinier marionet maripa marishof maritiem maritsa marjolein mark markant marked markeer markegem markeloseweg
markesteijn market markham markies markieslin markiezenhof markiezin markizaat marktdag markthal marktlui
marktpad marl marlboro marlenes marlijn marmara marmel marmelade marmer marmerachtig marmiet marmoleum marmot
marne marode marodeur marokijn marokkaans marokko marollen maroni maroniet maronitisch maroquinerie marot
marowijne marowijner marowijns marque marqueterie marquette marquise marrakesh marrella marren marriage
married marron marrum marrying mars marsala marsdiep marsdijk marsh marshal marshallhulp marshallplan
marshmallow marshof marsland marslied marsorde marsum marszeil martaban marteko martel martelarij martenshoek
martenslinde marter marterachtig martiaal martial martinair martini martino martinushof marum marvelous marwei
marwijksoord marxisme marxist marxistisch mary maryland masala mascara mascarpone mascotje mascotte masculien
masculinum maseru masjallah mask maskeer maskerachtig maskeradepak maskert maslow masochisme masochist
masoreten masqat masque mass massa massaal massacre massacreert massage massaliteit massars massawet masseer
massemen masseur masseuse massief massiers massiever massificatie massificeren massive massiviteit mast
mastaba mastbos mastdijk mastectomie mastel masteluin masteren mastert mastgat mastiek mastiff mastino
mastitis mastkijk mastodont mastrijk masttop masturbatie masturbeer mastwijf mastwijn mastwijs mat mata
matador mataglap matais matapan mataram matawai match matchbal matchend matches mateloos matelot matena
matenweg materiaal material materialist materie materieel materien maternaal materniteit mates matgeel matglas
math mathaak matheeuwsen matheid mathematicus mathematiek mathematisch mathesis mathijseind mathml matig
matinee matineus matlab matrak matras matriarch matrices matrijs matrikel matrilineair matrimoniaal matrix
matrixachtig matroesjka matrone matroniem matroos matrozen matse matsen matsloot matteer mattel mattend
matthews matthijssen mattie maturatie mature maturiteit matuur matverf matwerk matzwart mauhsstraat maulana
mauritaans mauritanie mauritanier mauritiaanse mauritshof mauritskade mauser mausoleum mauve mauw mavo
mavorite mawakaboweg max maxi maxim maxima maximaal maximum maxwell mayacultuur mayakalender mayastad
mayasteden maybe mayday mayers mayo mayonaise mayor mayotte mazel mazen mazout mazurisch mazurka mazzel mba
mbabane mbo mbps mcafee mcbride mccain mccarthy mccoy mcdonald mcgarrett mcgee mckay mckinley mcnally mcnamara
mcqueen mdf mdma mea meal mean meander meantime meao measure mecanicien meccano mecenaat mecenas mechanic
mechanica mechanicus mechaniek mechanisatie mechanisch mechaniseer mechanisme mechelaar mechelbaan mechelen
mechels mecklenburg mecklenfeld meconium medaille medaillist medaillon medal medanstraat meddo mede mededeel
mededeelzaam mededing medegaan medelid medelijdend medemblik medemens meden medewerk media mediaal mediaan
mediabox mediacratie mediageniek mediamix mediatie mediator mediawet medical medicament medicatie medication
medicijn medicinaal medicine medicineerde medicus mediene medieren medievist medina medio mediocre
mediocriteit medion medioren mediors medisch meditatie meditatief meditatien mediteer mediterraan medium
mediwiet medler medley medoc medresse meds medusa medvedev mee meebiedt meebrult meedelen meedenk meeding
meedoen meedoet meedogenloos meedogenloze meedraai meedrukt meeeg meega meegaan meegroei meehuilt meein meeis
meeken meekijk meekomen meekomt meekrap meeks meekunt meel meelachtig meelbal meelbes meelezer meelhoed meelij
meelkost meelokt meeloop meelpap meeltor meelzak meemaakt meemaken meemen meen meenam meeneem meenthe meeouder
meeperst meepit meer meeraal meerbeke meerberg meerboei meercellig meercijferig meerder meerdijk meerdonk
meerduidig meergeld meerheid meerij meerkamp meerkat meerkerk meerkoet meerkol meerkost meerlagig meerle
meerling meerlo meerloseweg meermalig meerman meermin meermotorig meern meerpaal meerpen meerslachtig meerslag
meerssenaar meerstad meertouw meertros meerval meerven meervoud meervoudig meerwerk meerwijck meerzijdig
meerzorgweg meeslepender meeslepends meesmuil meest meestal meestemt meestuur meeswijk meetbaar meetbuis
meetburg meetcel meetdag meetdijk meetel meeting meetkundeles meetlat meetnet meetrilt meets meetstok meettaak
meetzorg meeuw meevaart meevader meeval meevoelt meewaait meewarig meewerk meewind meezing meezuigt mefisto
mefistofeles mefloquine meg mega megabit megabyte megachip megadeal megafoon megahit megaliet megalithisch
megalomaan megalomanie megalopolis megamaan megamand megaohm megaplan megastad megaster megaton megaveel
megawatt megazaak megchelen megila megohm mehari mei meiavond meibloempje meibock meiboom meiboter meidag
meidans meidenachtig meidoorn meidoren meieren meierij meifeest meigem meijelseweg meijhorst meiji meijling
meijns meijsberg meikaas meikers meikever meiknol meikrans meilegem meiler meimaand meinacht meindertsma
meinedig meineed meiose meiregen meirstraat meise meisje meiske meisken meitak meiveld meivis meivuur meiwijn
meizoen meizoentje mejuffrouw mek mekaar mekelenkamp mekka mekkeren mekkiet mekkitisch meknes mekong melaats
melamine melancholie melancholiek melanesie melanesier melanesisch melange melanies melanine melanisme
melanoom melasse melatonine melba melbourne meld melderslo meldert meldhuis meldster melee meleert melekeok
meleren melick meliefs melieweg melig melilla meliniet melis melk melkachtig melkauto melkbus melkeppe
melkerij melkertbaan melkfles melkgeit melkhuis melkkan melkkar melkkies melkkoe melkkrat melklijn melkman
melkpad melkpak melkpap melkplas melkpot melkput melksap melkstal melkster melktand melktank melkuur melkvee
melkvet melkweg melkwei melkwieg melkwit melkwol melkzuur melleschet mellitus mellotron melodie melodieus
melodieuzere melodisch melodrama meloen melomaan melomanie melos melroy melsbroek melsele melses melt meltdown
meluw melville mem member membraan memel memento memmetje memo memoblok memobord memoires memootje memorabel
memorabilia memorandum memoreer memoriaal memorial memoriam memorie memorisatie memoriseer memory memphis men
menaam menadostraat menage menageerde menagerie menaldum menam menarche mendelen mendelisme mendelssohn
mendelt mendonk meneer meneertje menelaus menenaar menens meng mengbaar mengbak mengel mengkom mengland
mengmeststof mengras mengsel mengtaal mengvat mengvolk menhir menie menien meniere menig menigeen menigvoud
menigvuldig meningeaal meningitis meningokok meniscus menist menneweg mennings mennoniet mennonitisch
menopauzale menopauze menora menores mensa mensaap mensachtig menschef mensdom mensen mensendieck mensendodend
mensheid menshoog mensinge menskind menslievend mensport menssage menstruaal menstruatie menstrueel
menstrueren mensuraal mensuur mensvormig mentaal mental mentalist mentaliteit mentally menthol mentie mention
mentioned mentor mentrix mentsj menu menublok menuet menwedstrijd mep meppelder meppeler mer merabelubaai
meranti merbau mercantiel mercator mercatores mercer merceriseren merchandise merchandiser merci mercosur
mercurius merel merelhof merely merend merengue merenweg merg mergel mergelachtig merggeer merguez mergvers
meridiaan meridionaal meringue merino meristeem merite meritocratie merk merkbaar merkel merkem merklap
merkloos merkoven merksite merkvast merlot merodestraat meroitisch meroniem merovingers merovingisch merrick
merrie merry merselo merseybeat merum merwede mes mescal mescaline mesch mesdag mesdjid mesheft mesjogge
mesjokke mesmerisme mesoderm mesolithicum mesolithisch mesoloog meson mesoniveau mesopotamie mesosfeer
mesothelioom mesotherapie mesozoicum mespelare mespunt message messapisch messchendorp messed messelbroek
messenla messes messgages messiaans messianisme messias messieurs messnede messnee messrages messroom messsage
messteek messy mester mesterij mesties mesting mestkar mestkoe mestorde mestplan mestput mestriek mestsilo
mestspreider mesttank mesttor mestvee mestwet mesus met metaal metaalachtig metabletica metaboliet metabolisch
metabolisme metabool metacognitie metadata metafoor metafora metaforiek metaforisch metafysicus metafysisch
metagegeven metal metalektro metalig metallic metallisatie metallisch metalliseren metalloide metallurg
metallurgie metamorf metamorfose metaniveau metastase metasymbolen metataal metatag metathese metathesis
meteen meteoor meteoriet meteoroide meteoroliet meteorologie meteoroloog meterbad meteren meterik metgezel
meth methaan methadon methanol methionine method methodes methodisch methodist methodologie methodoloog
methotrexaat methusalem methyl meticuleus meticuleuze metier metonymia metonymie metonymisch metoprolol
metrage metriek metrisch metro metroachtig metrologie metroman metronet metroniem metronomisch metronoom
metronteken metronymicum metropoliet metrorit metrum metsel metsen metslawier metsustraat mettekoven metworst
meubel meubilair meubileer meublement meug meuk meulebeeks meulebeke meulenpad meulensteen meuleveldweg
meulmeester meun meur meute mevr mevrouw mexicaans mexican mexico mexs meyerode mezelf mezenhof mezenlaan
mezenpad mezenweg mezoeza mezomme mezzanine mezze mezzo mgr mheer mhz mia miami miasma miasme miauw mic mica
micaglas micellen michaels michelbeke micheles michelin michielsbaai michigan micro microbe microbieel
microcefaal microcefalie microfonist micron micronesia micronesie micronesisch microscopie microtubulus mictie
midasoren midbuul middachten middag midde middel middelbert middelburgse middelharnis middelie middelstum
midden middenas middenin middenvelder middle midgetgolf midhalf midi midlaren midlum midnight midrasj
midscheeps midsland midvoor midway midweek midwesten midwinter midwolda midwolde midwoud midzomer midzwaard
mie mieddyk miedum miedwei miegelde miegelen miek miele miep mier mierenei mierik mierisstraat mierse mierst
mierzoet mieter mietje miezel miezer miezerig mifepriston migchelbrink miggelbrink might mighty mignon
migraine migrant migratie migreer mihoen mihrab mij mijl mijlpaal mijmer mijmerij mijn mijnbouw mijnent
mijnerzijds mijngang mijngas mijnheer mijnhout mijnlamp mijnraad mijnramp mijnsite mijnstad mijnwet mijnworm
mijter mijzelf mijzen mik mikado mikmak mikonos mikpunt mikrocentrum mikwa mikwe mila milaan milady milanees
mild mildam milddadig milderen mildheid mile milf milheeze milhouse milicien milieu militair militant
militaria militariseer militarisme militarist military militia militie miljard miljoen miljonair milk mill
millennial millennium milles milliade milliampere millibar milligram millihenry millihertz milliliter
millimeter millimol million millirem milliseconde millisievert millivolt milliwatt milosevic mils milsbeek
milschot milt miltband miltvuur milwaukee mime mimen mimesis mimespel mimetisch mimi mimicry mimicus mimiek
mimietje mimisch mimiset mimograaf mimografie mimosa min mina minacht minangkabaus minaret minarine minder
mindfuck mindfulness mindmap minds mindset mineraal mineralig mineralogie mineraloog minervaplein mines
minestra mineur mingersberg mings minheid minhstad mini miniaturist miniatuur miniband minibar minibus
minidisc minidisk miniem minigolf minima minimaal minimal minimode minimoestuin minimum minipil miniraad
minirok miniset ministee minister ministerie ministerieel ministreren ministro ministry minitop minitrip
minivan minjan mink minkukel minlijk minnaar minnares minnarij minnegod minneola minnertsga minnesota minnetje
minor minorca minoriet minoriseerde minoriseren minoriteit minpool minpunt minsk minst minstens minteken minus
minuscuul minuskel minute minutieus minutieuzer minuut minzaam minziek mioceen miquelon mirabel miracle
miraculeus miraculeuzer miradj mirage mirakel mirliton mirns mirre mirror mirs mirt mis misacht misantroop
misantropie misbaar misbak misboek misbruik mischien misco misdaad misdaan misdadig misdeed misdeeld misdoe
misdoen misdraag misdreef misdrijf misdroeg misdruk misduid misere miserere miserie misery misga misgaan
misgeld misgewas misging misgreep misgrijp misgun mishaag mishandelaar mishoord mishoren misjna misjpooche
miskeek miskelk misken miskes miskijk miskleed miskleun miskleur miskocht miskom miskoop miskraam miskwam
mislas mislazen misleest misleid mislezen misliep misloop misluk mismaakt mismatch misnoegd misnoegen miso
misoffer misofonie misogamie misogyn misogynie misoogst misosoep mispak mispas mispeer mispel misprees
misprijs misprikt mispunt misraden misreken misried missaal misschot missdaad missed misses missfile missie
missien missile missiologie mission missionaris mississippi missive missla misslaan misslag missloeg misspion
missstaatje missta misstaan misstand misstap misstond misstoot missy mistake mistaken mistast mistel mister
mistig mistletoe mistral mistred mistress mistroostig mistrust mistten misval misviel misvorm miswaak miswas
miswijn miszag miszeg miszei miszie miszien mit mitaine mitella mithras mitigatie mitigeer mitose mitra
mitrailleer mitrailleur mitsdien mitsen mitswa mitswot mittelmeijer mittendorff mivd mix mixage mixcloud
mixdrank mixed mixfonds mixtape mixtum mixture mixtuur mkb mkz mladic mmbase mme mmm moa moai moaning moans
mob mobiel mobieltje mobilair mobile mobilhome mobilhomepje mobilia mobilisabel mobilisatie mobiliseer
mobiliteit mobilofonie mobilofoon mobimeter mobius mocassin mocht mocro mod modaal modaliteit modderen
modderig modeduo modefoto modegek modegril modehuis model modem modepers modepop moderaat moderamina
moderateur moderato moderator modereer modern modernisatie moderniseer moderniteit modest modetaal modevak
modieus modieuzer modificatie modificeer modisch modiste modo modulair modulariteit modulatie modulator module
modulus modus moduul moe moebius moeder moederkantje moederkoorn moedig moedjahedien moedwil moeflon moefti
moeheid moei moeial moeilijk moeizaam moeizamere moeke moeken moekim moeks moel moelie moellah moelleux moemoe
moer moeraal moeras moerasachtig moerassig moerbei moerbeke moerbes moerig moerkijk moermaan moermand
moermankust moermansk moeromisch moerrijk moervos moerweg moerwijf moerwijk moerwijn moerwijs moerzeke
moeseeuw moeshof moeshorn moesjawara moeskop moespot moessein moesson moest moesteen moestuinbak moetje moezel
moezjiek mof moffel moffin mofokoranti mogadishu moge mogelijk mogen mogol mogul mohair mohammedaan mohawk
moheel mohikaan mohlmann moire moireerde moireren mojito mok mokeren mokilees mokka mokkel mokkig moksimeti
mokum mol molaar molair molasse molboon moldau moldavie moldavier moldavisch moleculair molecule molecuul
molekamp molenaar molenarin molenas molenend molenerf molenhof molenkap molenpad molenrad molenrak molenrij
molenwal molenwei molenwiekend molepaed molest moliere molik molinologie molk molkwerum mollah mollem mollig
mollusk molluskicide molm molmig moloch molrat molsgat molshoop molsla molteken molton molukken moluks
molybdeen mom momber momboor moment momentum mommaas mommel mommerij mommy mompel monachaal monade monapassage
monarch monarchie monarchist monastiek mond mondain monday mondbal monddood mondeling mondfilm mondfort
mondiaal mondialisme mondig mondkap mondkost mondkus mondlijm mondstuk mondvol monegask monegaskisch monet
monetair monetarisme monetarist money mongolie mongolier mongolisch mongolisme mongoloide mongool monisme
monist monistisch monitor monitrice monk monkel monkey monkimonki monnik mono monoblok monobrauw monochord
monochromie monocle monocoque monoculair monodie monofasig monofoon monoftong monogaam monogamie monogram
monokini monoklonaal monoliet monolithisch monoloog monomaan monomeer monopolieras monopoliseer monopolisme
monopolist monopoloide monopoly monorail monotonie monotoon monotype monrovia monschau monseigneur monsieur
monster monsterseweg monstrans monstrueus monstrueuzer monstrum mont montage monteer montessori monteur
montferland montfort montgomery month montignaccen montignacte montreal montserrat montuur montycoat monument
monuta mood moody moogt mooi mooidoenerij mooierd mooiere mooifilmerij mooiheid mooiigheid mooiklinkend
mooipraterij mook mookhoek moonboots moonen moor moorbeek moorddadig moordorp moorkop moormaan moormand
moorpad moorsel moortsele moorzaak moot mop mopmuts mopneus mopperen mopperig moppie moppig moquette mor mora
moraal moral moralisatie moraliseren moralist moralistisch moraliteit moran moratoir moratorium morava moravie
moravier moravisch moray morbide morbiditeit mordicus mordovie moreel moregem morel morene moresby moreske
moresnet morfeem morfen morfine morfinisme morfinist morfogenese morfologie morfologisch morgana morganatisch
morgen morgue moriaan morielje morille morion morisken mormel mormoon morning moron morose morphen morpheus
morrel morrig morsdijk morsdoek morsdood morse morsebel morsen morserij morsig morspot morssinkhof morst
mortal mortales mortaliteit mortel mortgage mortier mortificatie mortis mortselaar mortuarium morty morzel mos
mosachtig mosasaurus moschs moscou moscow moseik mosfet mosgroen mosh moshpit mosjav moskee moskou moskoviet
moskovisch moskovitisch mosks moslaag moslim moslima moslimlansen moslimse mosplant mosroos mossad mossel
mossig mossoort mostaard mostar mosterd mostly mosul moszkowicz mot motard motecht motel motet mother motie
motief motieven motif motion motivatie motivator motive motiverender moto motor motoras motoriek motorisatie
motorisch motoriseert motoriseren motorist motorjas motorkap motorola motorpak motorrem motorrijdend motorrit
motregen motse motsen motterig mottes mottig motto motvrij mouches mouleer mounewei mount mountain mouringh
mouse moussaka mousse mousseert mousseline moustache mout moutback moutend mouterij mouth moutig mouton
mouvement mouw mouwgat mouwkerk mouwloos mouwvegerij move movement moven moveren movie moyenne mozaiek
mozaisch mozambikaan mozambique mozarabisch mozetta mozilla mozzarella mri mrs mrt msc mts mtv muammar much
mucosa mud mudjevol mudra mudvol muesli muezzin muf muffig muffin muffled mug muggetje mui muiderberg
muiderkring muiderslot muiderzand muijsenberg muik muil muilbandt muilkorf muilleer muilpeer muisarm muiskat
muisknop muismat muispijl muisstil muiter muiterij muitziek muizen muizenis muizerd muizig mujekreekweg mukeus
mul mulat mulattin mulch mulder muleta mullegen mullem mullig mulo multatuli multichannel multiculti
multifocaal multikabel multimedia multimediaal multimeter multimodaal multimode multipel multiplayer multiple
multiplex multiplier multipolair multiraciaal multiset multisite multitalent multitask multitool multomap mum
mumbai mummel mummie mummien mummificatie mummificeer mummy munchen munderweg munein munewei mungo municipaal
munitie munkzwalm munnekeburen munnekemoer munnekezijl munnikenhof munnikenland munnikenweg munnikeweg
munnikplaat munster munt munterij munthuis muntig muntjak muntjewerff muntpers muntstuk muntweg muon murale
murcia murder murdered murdoch murdock murene muriels murien murmel murmureert murmureren murmuring murph
murres murw mus muscadet muscle musculair musculatuur musea museaal musee museologie museon muses musette
museum music musica musical musiceer musician musicienne musicologe musicologie musicoloog musicus musk
muskaat muskadel musket musketon muskiet muskus muskusos muslim mussel mussolini mustang mustes mustn mutabel
mutageen mutagenese mutandis mutant mutatie mutatief mutatis mutator muteer mutilatie mutileerde mutileren
mutisme muts mutsaard mutserd mutsig mutual mutualiteit mutueel muur muurdam muurgat muurlink muurmos muurvast
muurvlak muyeveld muzak muze muzelman muzenlaan muzentempel muziek muziekkantje muziekske muzikaal
muzikaliteit muzikant muzikantesk muzisch mvr mvv myanmar mycelium mycene mycologie mycologisch mycoloog
mycoplasma mycorrhiza mycose mycotoxine myeline myers myka mykene mylenes myoclonus myomeer myoop myopathie
myopie myositis myosotis myriade myriameter myself myspace myspell mysql mysterie mysterien mysterieus
mysterieuze mysterieuzer mysterious mystery mystic mystica mysticus mystiek mystificatie mystificeert
mystificeren mystique myth mythisch mythologie mythologisch mytholoog mythomaan mytylschool mytylweg
myxomatose
naad naadloos naaf naai naaidoos naailes naaimand naaister naaiwerk naak naaktloperij naaktzadig naald
naaldachtig naaldbos naaldhak naaldvak naam naambord naamdag naamloos naamsestraat naamval naamwet naan naar
naardermeer naardien naarheid naarling naarmate naarstig naartoe naast naatje nabatees nabeeld nabellen nabelt
naberouw nabeurs nabi nabiecht nabij nablus nabob nabouw nabs naburig nabuur nacheckt nachitsjevan nacho nacht
nachtaap nachtbel nachtbus nachthal nachthok nachtkus nachtmis nachtnet nachtpit nachtpon nachtrit nachtuil
nacompetitie nada nadagen nadal nadar nadarhek nadeel nadeinen nadeint nadelig nademaal nadenk naderbij
naderen nadert nadette nadezen nadien nadienst nadir nadjd nadoen nadorst nadruk nae naeffstraat naeyerlaan
nafase nafeest naffer naft nafta naftaline nag nagaan nagaart nagalmtijd nagaren nagasaki nageaapt nagebeld
nageef nagel nagelbak nagelbed nagellak nagenoeg nageoogd nageven nagevuld nagewas naglans nagras nah naheft
nahikkend naholde nahosser naief naieve naieveling naiever nailed nails nairobi nairobisch naive naiviteit
naja najaar nak naked nakend nakermis nakie nakijk nakind nakkes naklank nakom nakomeling nakroost nakweek
nalatenschap nalatig naleefgedrag nalever naleving nalezing naloper naltrexon nam namaak named namelijk
nameloos namende namens names nameting namibie namibier namibisch namiddag nanacht nandoe nandrolon naneef
nanjing nanking nanny nanobuisjes nanodeeltje nanoen nanogram nanometer nanoschaal nanovolt nansenstraat
nantes naoh naoog naoogst nap napalm napels napi napijn napilsen napluk napoleon napoletano napolitaanse nappa
naprater napret nar narcis narcisme narcistisch narcoanalyse narcolepsie narcose narcotica narcoticum
narcotine narcotisch narcotiseren narcotiseur nardus narede nareis nares nargileh naricht narigheid narijdt
narollen narratief narratieven narratologie narrator narretje narrig narrow narthex narwal nas nasa nasaal
nasaleer nascendi nascheiding naschok naschouw nashuatec nasi nasibal nasjen naslag nasleep nasmaak nasnede
naspel naspeurbaar naspeurlijke naspoelt nassauhof nassaukaan nassaukade nassaumaan nassauplein nassylaan
nastoot nastuk nasty nat nataal natalis nataliteit natalstraat nataoraans nateelt nathals natheid natie natief
natien natijd nation national nationalist native natmaken nato natransport natrap natrilt natrium natron
natspoot natspuit nattend nattig natura natural naturally nature naturel naturisme naturist natuur naughty
nauplion nauru nauruaanse nautiek nautilus nautisch nauw nauwlettend nauwsluitend navel navelstarend navenant
navigatie navigator navigeer navo navolger navorser navorst navraag navrant navul navy navylook naw nawee
nawijsbaar nawinter nawoord nawuifde nazaat nazang nazareth nazi naziachtige nazicht nazidom nazin nazirs
nazisme nazistisch nazomer nazorg ncis ncrv ncsc ndjamena ndp near nearby nearest nearly neat nebbe nebbeling
nebbisj nebje nebraska nebukadnezar nec necessaire necessarily necessary neck neckarstraat neckermann necklace
necro necrofiel necrofilie necrologie necromantie necrose nectar nedcar neder nederboelare nederbrakel
nederhasselt nederig nederlek nederpop nederwaarts nedschroef nee needed needing needle needs neef neeg
neekamp neelie neelix neem neen neep neer neerbuig neerburg neerdaal neerdijk neerdoen neerdruk neerduwt
neerga neergaan neerging neergooi neerhaal neerhang neerhing neerhof neerhurk neerijse neerkeek neerkerk
neerkijk neerkom neerkwam neerlaag neerlaat neerlag neerland neerlandica neerlandicus neerlangel neerlans
neerleg neerliet neerlig neerloop neeroeteren neerpen neerplof neerpoot neersla neerslachtig neerslag neerstak
neertel neertrok neerval neervelp neervelt neerviel neervlij neerwaarts neerwerp neerzag neerzak neerzat
neerzet neerzie neerzien neerzit neerzorg neetoor nefast neffens nefriet nefrologie nefroloog nefron neg
negatie negatief negatieve negationisme negationist negative negativisme negativist negativiteit negeer
negende negenen negenmaands negenoog negental negentig negenvoud negenvoudig negerhut negerij negerin negerras
negertje neglige negligeert negligeetje negorij negotiate negotiatie negotie negotieerde negrito negroide
negus neig neigem neighbor neill neisse neither nek nekband nekhaar nekklem nekkramp nekpijn nekschot nekslag
nekspier neksteun nekstijfheid nekstuk nekton nekvel nel nelens nelson nematode nemesis nen nengre neobarok
neocommunist neocortex neofascisme neofascist neofiel neofiet neofyt neogotiek neogotisch neoklassiek
neokoloniaal neolatijn neoliberaal neolithicum neolithisch neologisme neomist neon neonaat neonataal
neonatologie neonatoloog neonazi neonazisme neopaganisme neoplasie neoplatoons neopop neopreen neoprof
neorealisme neorealist neoromantiek neosenior neostijl neoteen neothomisme nep nepagent nepal nepalees
nepbloed nepbom nepbont nepfoto nepgeld nephew nepkorps nepleer nepmail nepopenhaard nepotisme nepperd
nepperij neppil neptunus nepvuurwapen nepwapen nepzaak nerd nerdy nereiden nerem nerf nergens nero nerts
nerudastraat nervatuur nerve nerveus nerveuzer nervig nervistraat nervosa nervositeit nervous nes nescio
nesjomme nessuskleed nestbak nestbank nestblok nestcape nestei nestel nesterig nesterij nestig nestle nestor
nestoriaans nestspar net netanyahu netbal netband netbook netel netelachtig netelig netenkam netersel netflix
netgiraf netheid netkaart netkous netmaag netsnoer netspel netsuke nettelhorst nettigheid nettiquette netto
netvleugelig netvlies netvormig netwerk network neu neuchatel neuk neukbaar neukdier neukgat neukhoer neuklat
neuknis neukpaal neukpop neukslet neukwerk neumen neuraal neuralgie neuralgisch neurastheen neurasthenie
neurend neurie neurien neuring neurobioloog neurochirurg neurologe neurologie neurologisch neuroloog neuron
neuroot neuropathie neuropeptide neurose neuroticisme neuroticus neurotisch neurotiseren neurotoxine
neurotoxisch neusaap neusdop neusgat neusiedler neuskap neuspunt neusring neusrug neuswijs neutel neutraal
neutraliseer neutralisme neutralist neutraliteit neutrino neutron neutrum neuzel neuzelig neuzen neuzig nevada
nevel nevelachtig nevelig nevelkap nevenbedrijf nevenbergen nevenfunctie nevenman nevenrol nevens neventaak
neventak neventhema nevenwerking never nevis nevoide new newaars newage newageachtig newari newark newbie
newman newport newton newtoniaans newwave next nexus ney nfi ngi ngo ngoni ngs niagara niamey niawier
nibbixwoud nibud nicaragua nicaraguaans nicd nice nicely nicer niche nichols nichroom nicht nick nickelodeon
nickeriaan nickerie nickname nicobaren nicoise nicolaasga nicotine nics nidan nidrei niebert niece niederer
niedorp nieges niehove niekerk nielke nielleerde nielleren niemand niemans niemboom niemendal nienoord nier
nierbed nierbek niermand niersen nierstuk niervet niervormig nies niesbui niesteen niet nietap nieteling
nietes nietig nietsnut nietszeggend nietwaar nieuw nieuwaal nieuweling nieuwenhuijs nieuwigheid nieuwkuijk
nieuwmelkse nieuwolda nieuwstadt nieuwtje nievelstein niezen niezijl niftrik nifty niger nigerees nigeria
nigeriaans nigga niggebrugge nigger night nightmares nigra nigromantie nigtevecht nihil nihilist nihilistisch
nij nijbroek nijdas nijdassig nijdig nijdvang nijeberkoop nijefurd nijega nijehaske nijeholtpade nijemirdum
nijentap nijetrijne nijeveense nijewei nijezijl nijg nijl nijlande nijlandsweg nijlansdyk nijldal nijlgans
nijmeegs nijmegen nijnagel nijnsel nijnselseweg nijntje nijp nijptang nijver nijverig nik nikab nikkel niklaas
nikon nikscape niksdoen niksen niksig niksnut nikst nil niles nimbostratus nimbus nimby nimes nimf nimh nimmer
nimrod ninive ninja ninoofs ninove ninovieter nintendo niod nip nipapalmen nipkowschijf nippel nippertje
nirwana nis nisbus nispen nisskakam nistelrode nistelrooij nitraat nitreer nitriet nitrificatie nitrobenzeen
nitwit niue niveau nivelleer nixe nixen nixon njet njonja nlnet nma nmbs noachitisch noardburgum noarderein
nobbes nobel nobiliteit noble noblesse nobody noc noch nochtans nocturne node nodeloos nodig nodus noedel noel
noelles noem noembaar noemies noen noenes noenmaal noenzaal noes noestig nog noga nogablok nogal nogmaals noir
noise nok nokbalk nokere nokkenas noklijn nokvol nol nolens noltes nom nomade nomadenleven nomadenstam
nomadentent nomadenvolk nomadisch nomadisme nomenclatuur nomina nominaal nominalisme nominatief nominatieven
nomineer nomografie nomogram nomothetisch non nona nonchalance nonchalant nondedju nondeju nonet noni nonius
nonkel nonna nono nonouder nonsens nonsensicaal nood noodbles noodcel nooddruftig noodfles noodkap noodklok
noodknop noodkrop noodles noodleus noodlies noodlijdend noodloop noodlot noodluik noodnet noodpeil noodpil
noodplan noodrem noodstal noodstop noodtrap noodweer noodweg noodwendig noodwet noodzaak noodzwak nooit noon
noop noorbeek noord noordeling noorderling noordijk noordink noordpad noordtak noordwaarts noordwal
noordzeekrab noordzeekust noordzeeolie noordzij noors noorwegen noot nootachtig nootdorp nootvormig nop nopens
noppes noppig nor norad norbertijn nordhorn norfolk norg nori noria norm normaal normal normalisatie
normaliseer normalist normaliteit normaliter normally normatief normeer normloos normstellend norovirus
norsheid norsige norst north northern norton norwin nos nosentonoweg nosologie nossegem nostalgicus nostalgie
nostalgisch nostradamus not nota notabel notarieel notaris notatie notationele notchback notebook noteer
notelaar notenbar notendop notenhof notens notes nothin nothing notice notie notificatie notificeer notion
notionele notitie notoir notsel notulant notuleer notulen notulist notweg nou nouakchott nougat noumea nouveau
nouveaux nouvelle nov nova novarits noveen novel novell november novice noviciaat noviet noviteit novitiaat
novitius novotel novum now nowadays nowhere nozem npo nps nrc nsa nsb nsdap nsf ntg ntr ntu nuance nubie
nubische nubuck nuchter nuchterling nucleair nuclear nucleinezuur nucleon nucleotide nucleotiden nucleus
nudisme nudist nuditeit nudorp nuf nuffig nugget nuijeneind nuil nuis nuk nukerke nukkig nul nuland nulgroei
nulhypothese nuljarig nulkolom nullast nullijn nulliteit nuloptie nulpost nulpraat nulpunt nulrij nulserie
nulstand nultrap numansdorp number numerair numeri numeriek numero numerologie numerootje numerus numineuze
numismaat numismaticus numismatiek numismatisch nummer nun nunc nunchaku nunhem nuntiatuur nuntius nuon
nuptiaal nurk nurksen nurnberg nurs nurses nuspell nut nuth nutricia nutrient nutritie nutritioneel
nutritionist nuttig nuuk nuytsstraat nvidia nvu nvvw nxp nylon nymfomaan nymfomanie nynorsk nypd
oakland oase oasestad oasis oath obamacare obbicht obboezem obdam obduceren obductie obedientie obees obeid
obelisk ober obergum oberhausen oberon obesitas obey obi obia obiaman object objectie objectief objective
objectiveert objectivisme oblaat oblast oblie obligaat obligatie obligatoir oblige obligo oblomovisme oblong
obool obs obsceen obsceniteit obscura obscurantist obscuriteit obscuur obsedeer observantie observantien
observatie observation observator observatrice observe obsessed obsessie obsession obsidiaan obsoleet obstakel
obstetrisch obstinaat obstipatie obstructie obstructief obstrueert obstrueren obus obvious obviously ocarina
occasie occasion occidentaal occitaans occitanie occlusie occlusief occult occultist occupatie occupeert
occuperen occupied occur occurred oce oceaan oceanie oceanier oceanisch oceanograaf oceanografie oceanologie
ocelot ocenw och ocharm ochlocratie ochotsk ochtend ockenburg ocmw ocr octaaf octaal octaan octaeder
octagonale octant octavo octet october octopus octrooi oculair oculatie oculeer oculist oculus ocw odalisk odd
ode oder oderhaf odeur odfjell odieus odijk odiliapeel odilienberg odium odo odoornaar odoorner odorenaar
odoriseerde odoriseren odyssee odysseus oecumene oecumenisch oedeem oedelem oedelemse oedemateus oedemateuze
oedipaal oedipus oedmoertie oedmoerts oees oef oefenaar oefenbak oefenbal oefenbom oefendag oefenen oefenhok
oefenpop oefenpot oefenrit oefent oefenwee oefenweg oeganda oegandees oegaritisch oeh oehoe oehoeboeroe oei
oeigoer oeijenbraak oekaze oekel oekene oekraiens oekraine oekrainer oelama oelegem oelema oeles oelewapper
oelpan oemma oempa oemrawsingh oemrawweg oen oenig oenkerk oenologie oenologisch oenoloog oensel oeps oer
oeraals oerachtig oeraller oerangst oerbank oerbeeld oerbegin oerbos oerbron oerbrood oercontinent oerdijk
oerdistraat oerdoe oerdom oerdrang oerdrift oergrond oerknal oerkreet oerlaag oerlandschap oerle oerman
oermens oermodel oernevel oeros oeroud oerpaard oerritme oerrund oersaai oerslang oersoep oerstaat oersterk
oerstof oerstom oertaal oertekst oerthema oertijd oertype oervader oervloed oervogel oervolk oervonk oervorm
oervrouw oerwater oerwoud oerzee oerzonde oesbeeks oeselgem oeso oester oestradiol oestrogeen oestrus
oeteldonk oetingen oetlul oeuvre oevel oever oeveraas oeverval oeverwal oeverweg oeys oezbeeks oezbekistan off
offday offended offense offensiever offensive offeraar offerbus offered offeren offerlam offertorium office
officer official officially officiant officie officieel officieerde officier officieus officieuzer officinaal
officium offingawier offline offreer offroad offset offshore offside offtopic offwhite ofiologie ofschoon
oftalmicum oftalmie oftalmologie oftalmoloog ofte often oftewel ofwel ofzo ogden ogelijk ogen ogenblik
ogentaal ogief ogterop ohade ohaen ohe ohh ohio ohm ohmmeter ohmse oho ohra ohrid oijen oikofobie oil oinomaos
oio oir oirlo oirsbeek oisterwijkse oja ojief okapi okay oke okegem oker okerachtig okergeel okkenbroek
okkernoot oklahoma okra oksaal oksel okselstandig okshoofd okswerd okt oktober olburgen old oldambt
oldeberkoop oldeboorn oldeholtpade oldehove oldekerk oldenbeuving oldeneel oldengaerde oldenzaalse oldenzijl
oldeouwer oldes oldetrijne oldijk oldskool oldtimer ole oleander oleine oleografie oler olewesjolem
olfactorisch olie olieachtig oliebad oliebol oliebron oliedom oliedruk oliefles oliegas oliejas oliekan
oliekop olielek olieman olien olienoot oliepak oliepalm oliepeil oliepit olieput olierijk oliesel olietank
olievat olieverf olievlek oliewet olifant oligarch oligarchie oligarchisch oligoceen oligofreen oligofrenie
oligopolie olijf olijfachtig olijfbos olijftak olijk olijkerd olijven olim oling olive olivetti olivijn olm
olmenbos olmenhof olmenpad olsene olst olterterp olympiade olympiajol olympier olympisch olympus oma omaans
omaatje omafiets omaha omani omarm omber ombervis ombind omblaast omblad omblazen omblies omboeken ombond
omboog omboord ombouw ombracht ombras ombreng ombudsbureau ombudsdienst ombudslieden ombudsman ombudsvrouw
ombudswerk ombuig omcirkel omdat omdeed omdenken omdijk omdoe omdoen omdolen omdoolt omdoop omdraag omdraai
omdreven omdroeg omdurman omduw omdwalen ome omega omelet omen omer omerta omflikkeren omfloers omga omgaan
omgaf omgang omgaven omgedaan omgeduwd omgeef omgegaan omgegord omgehakt omgekant omgekapt omgekat omgelegd
omgeleid omgepakt omgerold omgerukt omgespen omgespit omgetold omgeven omgewend omgewipt omgezet omgezien
omging omgooi omgord omgraven omgrensd omhaal omhak omhanden omhang omhangsel omhebben omheen omhein omhels
omhelzen omhing omhoog omhouden omhouwen omhul omhulsel omi omina omineus ominous omissie omkaad omkaderd
omkadert omkant omkappen omkasting omkat omkeek omkeer omkeuren omkiepen omkijk omkleed omklem omknel omkocht
omkom omkoop omkrans omkwam omlaag omladen omleg omleid omliep omlijn omlijst omloop ommegaand ommegang
ommekant ommekeer ommekomst ommel ommeland ommenaar ommer ommeslag ommestaand ommetje ommezien ommezij
ommezwaai ommoord ommuur omnaaien omneveld omnevelt omnibus omnipotent omnium omnivoor ompaald ompakken
ompalen ompantserd ompantseren omploeg omplooit ompolen ompraat omprangd omprangt omraming omrand omranken
omrankt omreed omreizen omreken omriep omrij omring omrit omroep omroer omrol omruil omrukken omschakelaar
omschep omschiep omschiet omschoot omschopt omschud omsingel omsla omslaan omslachtig omslag omsloeg omsloot
omsluier omsluit omsmeden omsmelt omsmolt omsnoerd omspan omspeeld omspeelt omspeld omspelen omspint omspit
omspoel omspoken omspon omspring omsprong omsta omstaan omstandig omsteltijd omstiet omstond omstoot omstort
omstraal omstreek omstuwd omstuwen omstuwt omtogen omtollen omtover omtrek omtrent omtrok omtuind omtuinen
omtuint omturnen omturnt omvaamt omvaar omval omvamen omvang omvat omver omviel omving omvliegt omvloog omvoer
omvormen omvormt omvouw omvraag omwaai omwaar omwal omwas omweg omwend omwentel omwerk omwerp omwierp omwikkel
omwille omwind omwip omwissel omwoei omwoel omwolken omwolkt omwond omwonend omwoners omwringt omwroet omwrong
omzaagt omzag omzaten omzeg omzei omzeil omzendbrief omzet omzichtig omzie omzien omzit omzoom omzwaai
omzweefd omzweeft omzwerft omzwermd omzweven omzwierf omzwik onaangedaan onaangediend onaangekleed
onaangelijnd onaangemeld onaangenaam onaangepast onaangeraakt onaangeroerd onaangetast onaangeteld onaardig
onaards onacceptabel onachtzaam onaf onafwijsbaar onafzetbaar onafzienbaar onager onalledaags onaneerde
onaneren onanie onanist onartistiek onassis onattent onbalans onbeantwoord onbedaarlijk onbedekt onbeduidend
onbegaan onbegrijpend onbegrip onbehaaglijk onbehagelijk onbehoorlijk onbekend onbeklimbaar onbekommerd
onbekookt onbekoorlijk onbelangrijk onbelast onbelegd onbemand onbemest onbemind onbenoembaar onbenul onbenut
onbereikbaar onberijdbaar onbeschoft onbeschreven onbeschroomd onbesmet onbestelbaar onbestendig onbesuisd
onbetaalbaar onbetamelijk onbetekenend onbevaarbaar onbeweegbaar onbeweeglijk onbewijsbaar onbewimpeld
onbewoonbaar onbewust onbezet onbezien onblusbaar onbrandbaar onbreekbaar onbruik once oncogeen oncogen
oncologie oncologisch oncoloog ondank onder onderaan onderaf onderarm onderbak onderbed onderdak onderdek
onderdoe ondereen onderga ondergrondse onderhavig onderin onderken onderkin onderkok onderkop onderlag
onderlig onderlijven onderling onderlip ondernam onderop onderpui onderrok onderrug ondersim onderst ondersta
onderstandig ondertas onderuit onderweg onderwijsman onderwijsnet onderwijsvak onderwijswet onderwindt
onderzaat onderzeeboot onderzet onderzij ondeskundig ondeugd ondeugend ondicht ondienst ondiep ondier onding
ondode ondoelmatig ondoofbaar ondoordacht ondoorlatend ondraagbaar ondraaglijk ondragelijk ondrinkbaar
onduidelijk ondulatie onduleer onduline one onecht onedel oneens oneervol oneffen oneigenlijk oneindig
oneliner onemanshow onenig onera onereus onereuze onesie oneven onewayscreen onewomanshow onfair onfraai
onfris ongaar ongaarne ongans ongeacht ongecodeerd ongedaan ongedekt ongeduld ongegist ongehuwd ongein
ongekamd ongekend ongekerstend ongel ongelakt ongeldig ongeleed ongeleid ongelijk ongelikt ongelood ongeloof
ongeluk ongemak ongemeen ongemunt ongenaakbaar ongenade ongeneesbaar ongeneeslijk ongeneselijk ongenietbaar
ongenoeglijk ongenood ongepast ongepeld ongerede ongeremd ongeren ongerept ongerief ongerust ongeteld ongetemd
ongeuit ongevaarlijk ongeval ongeveer ongevoeglijk ongevuld ongewijd ongewild ongewis ongewone ongewoon
ongezegd ongezien ongezind ongezoet ongezond ongodist ongrijpbaar ongunst onguur onhandelbaar onhandig
onhartelijk onhebbelijk onheil onheilig onhelder onherkenbaar onheus onhoffelijk onhuiselijk oninbaar
oninneembaar onions onjoods onjuist onkel onkennelijk onkerkelijk onkerks onkerzele onkies onkinderlijk
onklaar onklopbaar onknap onkosten onkraakbaar onkreukbaar onkruid onkuis onkunde onkundig onkwetsbaar onland
onlangs onledig onlekker onlesbaar onleuk onlijdelijk online onlogica onlust only onmacht onmannelijk onmatig
onmeedogend onmens onmetelijk onmiddelijk onmiddellijk onmin onmiskenbaar onmondig onna onnatuur onnauwkeurig
onneembaar onnesstraat onnet onnodig onnoemelijk onnoemlijk onnozel onnut onnuttig onomasticon onomastiek
onomatopee onomkeerbaar onomkoopbaar onomstreden onondaga onontkenbaar onontwarbaar onontwikkeld onopgemaakt
onopgemerkt onopgeruimde onopgesmukt onoplettend onoplosbaar onopvallend onopzegbaar onorigineel onoverdacht
onoverwonnen onpaar onpartijdig onpas onraad onrecht onregeerbaar onregelmatig onrein onrespectvol onrijm
onrijp onroerend onrooms onrust onrustbarend onrustig ons onschadelijk onschatbaar onscheidbaar onschendbaar
onscherp onschoon onschuld onshore onslijtbaar onsmakelijk onspeelbaar onspoed onsterk onstoffelijk onstuimig
onstweds onsuccesvol onszelf ont ontaalkundig ontaard ontadeld ontbeend ontbeer ontbeet ontbied ontbijt
ontbind ontbloot ontbond ontbood ontbos ontbrak ontbrand ontbreek ontbrekende ontdaan ontdeed ontdek ontdoe
ontdoen ontdooi ontdook ontduik onteer onteigen onterf onterven ontferm ontga ontgaan ontgaf ontgast ontgaven
ontgeld ontgeven ontgift ontgin ontging ontgleed ontglip ontgloei ontgold ontgon ontgraaf ontgraat ontgroef
ontgroei ontgroen ontgrond onthaal onthaar onthaast onthals onthand onthard onthecht ontheemd onthef ontheven
onthief onthield onthoofd onthou onthoudt onthul onthuts ontij ontijdig ontkalk ontken ontketen ontkiem
ontkleed ontkleur ontknoop ontkokering ontkom ontkool ontkrachtend ontkrachting ontkurk ontkwam ontlaad
ontlast ontlaten ontleed ontleen ontleerd ontleren ontliep ontliet ontlok ontlook ontloop ontlucht ontluik
ontluis ontmaagd ontmaakt ontmaken ontman ontmaskerd ontmast ontmengd ontmenst ontmeren ontmijnd ontmoet
ontmunt ontnam ontneem ontnomen onto ontoereikend ontologie ontopic ontpakt ontperst ontpit ontplof ontplooi
ontpop ontraad ontrafel ontrat ontregel ontremd ontried ontrief ontrieven ontroer ontroest ontrol ontromen
ontroof ontroomd ontroomt ontroostbaar ontrouw ontroven ontruim ontruk ontrust ontsier ontsla ontslaan
ontslaap ontslag ontsliep ontslipt ontsloeg ontsloop ontsloot ontsluit ontsmet ontsnap ontspan ontspin ontspon
ontspoor ontsta ontstaan ontstak ontstal ontsteeg ontsteek ontsteel ontstel ontstem ontstentenis ontstijg
ontstond ontstop ontstressend onttogen onttover onttrek onttrok onttroon ontucht ontuig ontval ontvang
ontvangsthal ontvankelijk ontvaren ontveins ontvel ontvet ontviel ontving ontvlam ontvlek ontvlied ontvlokt
ontvlood ontvoer ontvolkt ontvonkt ontvoogd ontvouw ontvroor ontwaak ontwaar ontwapen ontwar ontwast ontwater
ontweek ontwei ontwel ontwen ontwerp ontwierp ontwies ontwijd ontwijk ontwikkelaar ontwikkelbak ontwind
ontwond ontworm ontwricht ontwrong ontzag ontzeg ontzei ontzeild ontzenuw ontzet ontzie ontziel ontzien
ontzilt ontzind ontzinkt ontzipt ontzonk ontzorg ontzout ontzuild ontzuur ontzwangeren ontzwelt onuitgegeven
onuitgepakt onuitgevoerd onuitgewerkt onuitputbaar onuitwisbaar onus onvaderlands onvakkundig onvast onveilig
onverbeterd onverbindend onverdorven onverhinderd onverlet onverminderd onverplicht onverveerd onvervulbaar
onverwinbaar onverwinlijk onverzeld onverzetbaar onvoldragen onvoleindigd onvolgroeid onvolprezen onvolwaardig
onvolwassen onvoorbereid onvoordelig onvrede onvree onvrij onvrouwelijk onvruchtbaar onwaar onwankelbaar
onweder onweer onweerachtig onwel onwelkom onwennig onwenselijk onwerkelijk onwetend onwetens onwettelijk
onwettig onwezenlijk onwijs onwijzer onwil onwillig onwis onwraakbaar onwrikbaar onyx onzacht onzalig onze
onzedig onzegbaar onzeglijk onzeker onzent onzer onzerzijds onzichtbaar onzijdig onzin onzinkbaar onzinnig
onzuinig onzuiver ooad oocyten ooft oog oogappel oogarts oogbad oogbal oogbindvlies oogbol oogcreme oogdop
oogdruk ooggel oogglas ooghaar oogheelkunde ooghoek oogholte oogkamer oogkas oogklep oogkleur oogkwaal ooglap
ooglaser oogleden ooglens ooglid ooglijk oogluikend oogmeetkunde oogmerk oogonderzoek oogoppervlak oogpunt
oogrand oogring oogrok oogspier oogst oogstand oogstdag oogstrelend oogstweg oogtand oogtest oogvijs oogvlek
oogvlies oogvocht oogvormig oogwater oogwenk oogwit oogzalf oogzenuw oogzorg ooh ooi ooibos ooievaar ooigem
ooijen ooijpolder ooike ooilam ook ool ooliet oom oomsberg oomschap oops oor oorarts oorbaar oorbel
oorblazerij oorclip oordeel oordegem oordknop oordop oorheelkunde oorijzer oorklep oorknop oorkonde oorlam
oorlap oorlel oorlog oorloog oormerk oormijt oorpijn oorprop oorsmeer oorstrelend ooruil oorveeg oorvijg
oorvlies oorworm oorwurm oorzaak oosses oost oostblok oostdijk oosteind oostelbeers oostende oostends oosteren
oostergo oosterhoutse oosterik oosterling oosterse oostert oostflakkee oostham oosthem oosthoek oostings
oostkaap oostkade oostkant oostkerk oostkust oostmahorn oostmuur oostpunt oostrand oostum oostwaarts oostwijk
oostwold oostwoud oostzee oostzij oot ootmarsumse ootmoed ooy opa opaak opaal opaalwit opaatje opaciteit opart
opbaar opbak opbel opberg opbeur opbiecht opbied opbind opblaas opblazen opbleef opbleken opbleven opblies
opblijf opblink opbloei opblonk opbod opboei opboenen opboeren opboks opbollen opbolt opbomen opbond opbood
opboren opborg opbouw opbraak opbracht opbraden opbrak opbrakel opbrand opbreek opbreng opbrengst opbruist
opbuigen opcenten opdaagt opdagen opdat opdeciemen opdeed opdeel opdek opdelf opdelven opdeppen opdien opdiep
opdikkend opdirken opdirkt opdis opdoe opdoek opdoem opdoen opdof opdokken opdolf opdolven opdonder opdooi
opdook opdorp opdraaft opdraag opdraai opdracht opdraven opdreef opdreun opdreven opdrijf opdring opdrink
opdroeg opdrong opdronk opdroog opdruk opduik opduikel opduvel opduw opdweilt opec opeen opeet opeinde opeis
open openbaar openbrak opendeed opendeurdag opendoe opendoen openduw opened openga opengaan openging opengl
openheid openhoud openklap openlaat openlegt openliet openligt openlijk openluchtmis openmaak openreet
openrijt openruk opensla openssl opensta openstel opentaal opentrek opentrok openval openviel openvouw openzet
opera operabel operand operarol operatesk operatie operatief operationeel operator opereer operetje operette
operment opfleur opflikkeren opfok opfris opga opgaaf opgaan opgaf opgang opgave opgebeld opgebold opgedaan
opgedekt opgedist opgedoft opgeduwd opgeef opgeeist opgefokt opgegaan opgehad opgehakt opgehokt opgeilen
opgejut opgekamd opgekapt opgekist opgekort opgelapt opgelast opgeld opgelegd opgeleid opgelet opgelikt
opgelost opgemonterd opgepakt opgepast opgepept opgepikt opgepord opgepot opgerekt opgerend opgerispt
opgeroepenen opgerold opgerot opgeruid opgerukt opgeruwd opgesomd opgespat opgetast opgeteld opgetild opgetopt
opgetut opgevat opgeven opgevist opgevoed opgevuld opgewekt opgewektst opgeweld opgewipt opgezakt opgezegd
opgezet opgezien opgiet opging opgooi opgoot opgraaf opgraven opgrimbie opgroef opgroei ophaal ophad ophakken
ophakt ophanden ophang opharken opharkt ophasselt opheb opheeft opheers ophees ophef ophefmakend ophelder
ophelp ophemel ophemelarij ophemert opheusden ophief ophield ophielp ophieven ophijs ophing ophits ophoepel
ophoest ophokken ophokplicht ophollen ophoog ophoop ophoor ophou ophouder ophoudt ophoven opi opiaat opijnen
opinie opinieert opinio opinion opioide opitter opium opiumkit opiumwet opjaag opjoeg opjuinen opjut
opkalefater opkalfateren opkam opkap opkeek opkijk opkikker opklaar opklap opkleed opklim opklinkt opklom
opklonk opklop opknap opknipt opknoop opkocht opkoken opkom opkomeling opkomst opkooi opkookt opkoop opkort
opkramen opkras opkrik opkroop opkrop opkruien opkruip opkuis opkwam opkweek oplaad oplaag oplaaien oplaait
oplaat oplanger oplap oplas oplawaai oplazen opleef oplees opleg oplegsel opleid oplepel opleren oplet
opleuken opleukt opleven oplevert oplezen oplicht opliep oplieren opliet oplijnen oplijst oplikken oplikt
oplinter oploeft oploeven oploo oploop oplopendheid oplos oplucht opluiken opmaak opmaal opmaat opmars opmat
opmeet opmerk opmerkzaam opmieter opmontert opnaaien opnam opnames opneem opnieuw opnoem opoe opoffer opossum
oppak oppas oppenheimer oppenhuizen oppeppakket oppeppen oppept opper opperarm oppergod opperhof opperlui
opperman oppersen opperst opperwal oppeuzel oppiepen oppik oppimpen opplak opplooi oppoets oppoken oppomp
opponeer opponens opponent oppookt oppoppen oppor opportunisme opportuun opposant opposed opposite
oppositielid oppositierol oppot opprik opprop oppuurs opraakt opraap opraapsel oprah oprakel opraken oprecht
opreed oprees opreet oprek oprennen oprezen opricht opriep oprij oprijzen opril oprispen oprispt oprit oproei
oproep oproer oproerig oproerling oprol oprook oprot oprui opruim opruk opruwen ops opscheep opschenk opschep
opscherp opscheumer opschiet opschik opschonk opschoof opschoon opschoot opschort opschrik opschroeven
opschrok opschud opschuif opschut opschuur opsier opsla opslaan opslach opslag opsleep opsleurt opsloeg opslok
opsloot opslorp opsluit opslurp opsmeer opsmuk opsneed opsnijderij opsnijdt opsnoep opsnoof opsnor opsnoven
opsnuif opsom opspaar opspan opspat opspeel opspeld opspeur opsplits opspoel opspoor opspoot opspraak opspring
opsprong opspuit opspuwen opsta opstaan opstak opstal opstand opstandeling opstandig opstap opstapel opstart
opsteeg opsteek opstel opsteven opstiet opstijft opstijg opstond opstoof opstook opstoom opstoot opstop
opstorm opstoven opstreek opstrijk opstroop opstuif opstuur opstuw opta optakelt optant optassen optater
optatie optatief opteer opteken optel optelsom optica opticien opticus optie optiefen optiek optil optimaal
optimalere optimaliseer optimisme optimist optimistisch optimum option optisch optocht optomen optometrisch
optometrist optooien optooit optoppen optornen optornt optrad optreden optree optrek optrok optuig optutte
optutten opulent opulentie opus opvaar opval opvang opvat opveeg opveer opveld opvelp opverven opviel opvijzel
opvijzen opving opvis opvlamt opvlieg opvloog opvoed opvoer opvolg opvorder opvouw opvraag opvrat opvreet
opvrij opvroeg opvul opvulsel opwaai opwaarts opwacht opwarm opwas opweeg opweg opwek opwekkends opwel opwerk
opwerp opwierde opwierp opwies opwijk opwijkse opwind opwippen opwipt opwoei opwond opwoog opwreef opwrijf
opzadel opzag opzak opzat opzeg opzei opzend opzet opzicht opzichtig opzie opzien opzienbarend opzij opzit
opzocht opzoek opzond opzoog opzoop opzout opzuig opzuip opzullik opzwaaiend opzweep opzwel opzwol oraal
oracle orakel orakelachtig oral oraliteit orange orangeade orangerie orangisme orangist oranje oranjeachtig
oranjer oranjerie orante oratie oratio orator oratorio oratorisch oratorium orb orbi orbison orbitaal
orchestra orchestral orchidee orchis orde ordelievend ordelijk ordeloos orden ordenaar ordered orderen
ordetred ordi ordina ordinaal ordinair ordinantie ordinantien ordinarius ordinary ordner ordonnans ordonnantie
ordonnantien ordonnateur ordonneert ordonneren ordovicium ore oreade oregano oregon oremus oren orenberg
orentint oreo oreren orgaan organ organdie organel organic organiek organigram organisatie organisator
organisch organiseer organismen organist organization organize organizer organogram organon organza orgasme
orgastisch orgeade orgel orgelist orgelkas orgelles orgelman orgiastisch orgie orgien oribi orient
orientalisme orientalist ories oriflamme origami origin original originally originele originelers ork orka
orkaan orkest orkestratie orkestrator orkestreer orkestrion orleans orm ormans ornaat ornament ornamibo
ornement orni ornithologie ornitholoog orografie orografisch oroniem orontes orphan orpheus ors orson ort
ortelius orthen orthesen ortheses orthodontie orthodontist orthodox orthodoxie orthogonaal orthografie
orthopedie orthopedisch orthopedist orthopeed orthoptist orthorexia orthotheek ortlergroep ortolaan orvelte
orwell orwelliaans oryx osaka osb oscarwinnaar oscillatie oscillator oscilleer oscillograaf oscillogram
oscilloscoop oseisistraat osf oshaar osingahuizen osiris oskisch oslo osm osmaans osmium osmose osmotisch
ospel oss ossenaar ossengal ossenkar ossenkop ossenoog ossenrib ossenweg ossenzijl ossetie ossetisch ossewei
ossi ossip ossobuco ossuarium ostadestraat ostensief ostensorium ostentatie ostentatief osteologie osteoma
osteomata osteopaat osteopathie osteoporose ostracisme ostrogoten ostrogotisch osts otegem oterdum oterleek
othene other otium otoliet otoscoop otranto ots ottawa ottenburg otter ottergem otterloseweg ottersum otterweg
ottoland ottomaans ottomane ouagadougou oubaas oublie oubliette oubollig ouch oud oudachtig oudaen oudblauw
oudbouw oudedijk oudega oudehaske oudeheer oudejaar oudeland oudelui oudemirdum oudenaardist oudenbosch
oudenbossche oudenhof ouderdag ouderdom oudere ouderen ouderling ouderrol ouderwetse oudewei oudewijk oudezijl
oudfries oudgast oudheid oudheusden oudjaar oudkarspel oudkerk oudkomer oudnoors oudoom oudorp oudroest
oudroze oudsher oudtante oudtijds oudvader oudwijfse oudwoude ought oughta oui oukoop ounce our ourselves out
outback outcast outcome outdoor outfit outillage outilleerde outilleren outlaw outlet outlines outlook
outplacement output outrijve outside outsider outsourcen outta ouverture ouvreuse ouwe ouwegem ouwehand
ouweheer ouwehoer ouwel ouwelijk ouwelui ouweneelde ouwerkerk ouwetje ouwsterhaule ouzo ovaal ovaalvormig
ovarieel ovarium ovatie ovationeel oven ovenvast ovenvers over overal overall overbeet overberg overblijfsel
overbodig overboelare overboslaan overbrug overbuur overcome overdaad overdadig overdag overdekt overdenk
overdie overdijkink overdoen overdone overdruk overeen overeind overerf overeys overflow overgaaf overgaan
overgaar overgang overgave overgeefsel overgeul overging overgrootoma overhaasting overhand overhang overhead
overheek overheen overheid overhel overhemd overhing overhoop overhou overig overijld overijsenaar
overijsselse overjas overkant overkap overkill overkom overkwam overlaad overlang overlangel overlap overlast
overlay overledene overleed overleef overleer overleg overlig overload overlommeren overloon overloop overlui
overmaas overmaat overmand overmere overmits overmoed overmouw overnam overoud overpad overpeinsd overpot
overrede overreedt overrijp overrompel overrule overseas overslag overspannene overspel overspelig overstag
overstap overstek overstijgend overtal overtelt overtijdpil overtime overtollig overtoom overtrek overtuig
overtuin overuur overval overvet overviel overvloedig overvol overwal overweeg overweg overweldig overwelf
overwelfsel overwerk overwhelming overwin overwogene overwonnene overzee overzet overzienbaar overzij
overzijds ovezande oviparie ovj ovonde ovse ovulatie ovuleerde ovuleren owe owens owms own owned owngoal
oxaalzuur oxazepam oxer oxfam oxford oxidant oxidase oxidatie oxidatief oxidator oxide oxideert oxideren oxxio
oxygen oxymoron oxytocine ozb ozir ozon ozonarm ozongat ozonisatie ozoniseerde ozoniseren
paadje paai paaitijd paaivis paal paalborg paalbrug paalgat paalrij paalrot paalstar paalvast paan paander
paap paar paardachtige paardzet paargoed paarjaar paarland paarlen paarlo paarsachtig paarse paarsig paas
paasbest paasdag paasei paasklok paaslam paasloo paasmaal paasmis paasos paaspoep paaspomp paasprop paastak
paatje pabo pace pacen pacey pacht pachtakten pachthof pachtige pachtsom pachtwet pachyderm pacific
pacificator pacifiek pacifisch pacifisme pacifist pacifistisch pacino pack package packed pacman paco pact
pacteren pad padakker padangstraat paddel paddo paddock paddy padhuis padie padisjah padland padoek padts
padua padvinderij paella paesens paf pafferig paffig pafpaal pafzak pagaai pagadder pagadetten paganisme
paganist paganistisch pagara page pagekop pager pageview pagina pagineer pagode pahladsingh paid pailletjes
paillette pain painful painted painter painting pair pais paiwaans pak pakaan pakanistraat pakbaar pakbon
pakezel pakgoed pakhuis pakijs pakira pakistaan pakistan pakistani pakkage pakkamer pakkans pakkends pakkerd
pakkerij pakket pakkist paklijst pakmand paknaald pakpaard pakprijs paksoi pakster paktafel paktouw pakwagen
pakweg pakwerk pakzadel pal palace palachstraat paladijn palaestra palankijn palataal palatum palau palaver
palazzi palazzo paleerde paleis paleisachtig paleize palembang palemig paleobotanie paleograaf paleografie
paleologie paleontoloog paleozoen paleozoicum paleren palestijns palestina palet paletmes paletot palfijn
palfium palfrenier palikir palimpsest palissade palissander paljas palk palladium pallert pallet palletiseren
palliatie palliatief pallium palm palmares palmet palmgier palmkernolie palmpaasstok palmpit palmtak palmtop
palmvet palmweg palmyra palmyreens palpabel palpatie palpeer palpitaties palpiteerde palpiteren palrad palter
paltisch paltrok palts paltsisch palurk pama pamel pamflet pamoestraat pampa pamper pampiermole pampus pams
pan panacee panache panacheerde panama panamaatje panamees panamezen panarabisme panasonic pancake pancetta
pancreas pancreatitis panda pandan pandemie pandemisch pandemonium pander pandhof panding pandit pandita
pandjesbaas pandjeshuis pandjesjas pandoer pandora paneel paneer panegyriek panel panellid panenka panfluit
pang panga pangang pangasius pangea pangi panheel panic panicked paniek paniekachtig panikeer panini panisch
panislamisme panklaar panlat panna panopticum panorama panoramisch panoven panslavisme panspermie pantalon
pantanal pantastraat panter pantheon panties panting pantograaf pantomime pantomimisch pantry pants panty
panvis panweg pap papa papaatje papadag papadum papaja paparazzi paparazzo papaver papbuik papeete papegaai
papegaaienei papegem papekop papel papendal papendom papenkop papenpad papenweg papeten papeterie papfles papi
papiamento papierachtig papieren papierlin papiertje papil papillot papisme papist papkind paplam paplepel
papoeaas papoeaatje pappa pappardelle pappenheimer papperig pappie pappig pappot paprika papsoort papyrologie
papyroloog papyrus papzak par para paraaf paraan parabeen parabel parabellum parabolisch parabool paracetamol
parachuteer parachutist parachuutje paraclub paradeer paradigma paradigmata paradijs paradise paradox
paradoxaler parafeer parafernalia parafilie paragliden paragnosie paragraafkop paragraferen paraguay paraguees
parakleet parallax parallel parallellie paralympics paralympier paralympisch paralyse paralyseert paralysie
paralytica paralytisch paramaccaans paramaccaner paramaribo paramaribose parament parana paranimf paranoia
paranoicus paranoid paranoot paraplu parascolair parasiet parasitair parasiteer parasitisch parasitisme
parasitoloog parasol parastataal parathion paravaan paravent parbleu parbo parcours pardaf pardoen pardoes
pardon pareer parel parelachtig parelhoenhof parelvormig parelwit parement parent pareo pares paresthesie
paret parfait parfum parfumachtig parfumerie pari paria paribus parike paritair pariteit park parka parkachtig
parkboer parkbos parkdijk parked parkeer parket parkhoed parkhof parkiet parkinson parkkijk parklaan parkmoer
parkoers parkpoep parkpomp parkprop parkrijk parkroer parkvoer parkweg parkwijf parkwijn parkwijs parlando
parlement parlesanten parlevink parlofonie parlofoon parma parmaham parmant parmantig parmezaan parnas
parnassia parnassijn parochiaal parochiaan parochie parochieel parochien parodie parodistisch parodontitis
parodontium parodontose parole parool paroxisme parrega parrish parsasco parse parsec parsen parsifal parsons
parterre participant participate participatie participeer participium particratie particular particularly
particulier partieel parties partij partikel partita partitie partituur partizaan partner parts parttime
partus partuur party partybus parure paruur parvenu parvenuutje parwa parweshweg parzival pas pasadena pasar
pasbout pascal pascha pasfoto pasgeld pashok pasja pasjtoe paskaart paskamer pasklaar paskwil paslezer paslood
pasmodel pasmunt paso paspen paspoort paspop pasrand passaat passabel passage passagier passant passat passau
passed passeer passend passes passewaay passie passief passim passion passionate passioneler passionist
passiveren passiviteit passivum passport passtuk passus password pasta pastei pastel pastelachtig pastelkrij
pasteur pasteuriseer pasteus pasteuze pastiche pastifi pastille pastinaak pastis pastoe pastoor pastor
pastores pastorie pastorij pastrami pasvorm paswerk paswoord pat patagonier patagonisch patat patata patates
patati patch patches patchoeli pateel pateen patent paternalisme paternoster path pathetic pathetiek
pathetisch pathisch pathogeen pathologie pathologisch patholoog pathos patience patient patientie patijn
patina patine patio patisserie patissier patisson patois patras patriarch patriciaat patricier patricisch
patrijs patrijzenhof patrijzenweg patrilineair patrimoniaal patrimonie patrimonium patriot patriottisch
patristiek patrol patrologie patronaal patronaat patronage patroneerde patroneert patrones patroniem
patroniseren patrons patroon patrouille patsen patserig patshuis patsy pattern pattipeilohy patton pauk
paulatem paulie paulinisch paulinisme paulis paulowna pauluskerk paumelle pauper paus pausdom pauw pauwhof
pauwig pauwin pauwoog pauze pauzeren pavane paviljoen pavloviaans pavlovreflex pavoiseerde pavoiseren pax pay
payment payne paypal payroll pbm pcb pda pdf pdok peace peaceful peacock peanut pearce pearson peau peauter
pecannoot peccadille pech pechdag pechzone peck pecorino pectine pectoraal pectoris pecunia pecuniair peda
pedaal pedaalas pedagoge pedagogie pedagogiek pedagogisch pedagoog pedalo pedant pedanterie peddel pede pedel
pedelec pederast pederastie pederastisch pedersen pedestal pediater pediatrie pediatrisch pediculose pedicure
pedicuur pedigree pedis pedo pedofiel pedofilie pedologie pedoloog pee peeks peel peeldijk peelland peelo peen
peepshow peer peervorm peervormig peesachtig peetoom peg pegasus pegel pegulanten pei peies peigerde peigeren
peigne peignoir peijnenburg peil peilbaar peilglas peilloos peilpunt peilstok peilvak pein peinzen peipusmeer
peize peizermade peizerwold pejoratief pejoratieven pek pekaars pekdraad pekel pekelbad pekelnat pekinees
pekton pel pelagiaan pelagisch pelargonium pelenaar pelerientje pelerine pelgrim pelikaan pelikanenei pelks
pellagra pellerij pellet pelmolen peloponnesos peloponnesus pelops pelorie pelorisch peloton pelotte pelser
pelsjas pelsrob pelster pelterij peluw pelzen pelzig pen penaal penaliseerde penaliseren penaliteit penalty
penant penarie penaten pence pencil pendag pendant pendel pendeloque pendrive pendule penduultje penetratie
penetreer pengat pengelstraat pengreep penibel penicilline penis penitent penitentiair penitentie penitentien
penn penningske penninisch pennoen pennsylvania penny penologie penopauze penoze pensee penseel penserij
pensioen pension pensionaris penster pensum pentaan pentagon pentagram pentameter pentateuch pentatlon
pentatonisch pentax penter pentiti penultima penurie penvoerende people pep pepdrank peperachtig peperbes
peperbol peperbus peperen peperga peperig peperoni peperpot pepervat pepita peplum peppel pepperen peppert
peppil pepsi pepsine peptalk peptide pepton per perceel percent percentueel perceptie perceptief perceptien
perceptueel percipieer percolator percoleert percoleren percussie percussief percuteer perdons perdue pereat
perelaar peremptoir perend perenhof perensap perezs perfect perfectie perfectief perfectly perfectum perfide
perfiditeit perforatie perforator perforeer perform perfume perfusie perfusionist pergamijn pergola
pergolaatje perhaps pericarditis periculeus periculeuzer perifeer periferie periferisch perifrase perigeum
perihelium perikel perikoop perimeter perinataal perineum period periodisch periodiseren peripetie periscoop
periscopisch peristaltiek peristyle peritonitis perk perkaline perkamentrol perkins perkoen perl perlator perm
permacultuur permalink permanent permanentie permeke permetrine permis permit pernicieus pernicieuzer pernille
pernod peronist peronistisch peroreerde perosistraat perouse peroxide perpetueel perpetuum perplex
perplexiteit perquins perron persad persbons persbuis persdag persdons perse persen perserij perseus persform
persfoto persgas persianer persico persiflage persifleer persisteer persistent persistentie perslek persman
persmap person persona personal personality personally personifieer persoon perspectief perspective perspex
perspiratie persson persstop persuade persuasie persuasief perswee perswet persyns pertang pertinentie pertons
peru peruaans peruviaans pervasief pervers perversiteit pervert pervijze perwijs perzik perzisch pesach
pesaken pescadores peseta peshawar peshmerga pesjawar peso pessarium pesse pessimisme pessimist pest pestbank
pestbui pesterig pesterij pesthol pesthuis pesticide pestilent pestilentie pestilentien pestkop pesto pet
petabyte petalia petanque petanquen petekind petemoei peterselie petey petfles petfood petgat petieter
petieterig petiets petit petitie petitien petitionaris petitioneren petoet petraeus petrand petrem petrichor
petrischaal petrobras petrochemie petrodollar petroglief petroleum petrologie petscape petsen petsjorabaai
petticoat petto petty petunia peu peugeotje peuk peul peulvent peur peurder peurform peurstok peurvent peuter
peuterig peutie peuzel pexs pey peyote pezen pezerik pezig pfalz pfas pfeiffer pfeijffer pfizer pfos pgb pggm
phablet phaffs phagwa phans phantom phase phd philadelphia philipparts phillips philly philosophy phishing
phobos phone photo photograph php phrase physical physically physician physics phytophthora piaam piaffe piai
pianino pianissimo pianist pianistisch piano pianobar pianoduo pianola pianolak pianoles pianoman pias piaster
pica picador picardie picardier picardisch picaresk picassovis piccalilly piccolo piccolootje pick picked
pickles picknick picnic pico picogram picpus picrinezuur pictogram picturaal picture pidgin pie piece piechem
pieds pief piefpaf piek piekarts piekdag piekeren piekerig piekfijn piekhart piekpart piekpoli piekuur piel
pieleman pieltje piemel pienter piep piepa piepel piepeltje pieperig pieperij piepert piepjong piepolie
pieppoli piepzak pier pierce piercen pierdood pieriksmars pierkhanweg pierlala pierrot piershil pierson
piesbak piesen piespoli piespot pieta pieteit pieterburen pieterig pieterman pieterselie pieterskerk
pieterszoon pieterzijl pietisme pietist pietistisch pietlut piets piezel piezometer pifpaf pig pigment pigskin
pij pijken pijl pijlbrem pijlhout pijlpunt pijlsnel pijlvormig pijn pijnackenaar pijnackeraar pijnaker
pijnboompit pijnig pijnlijk pijnloos pijnpit pijnplek pijnpoli pijnstillend pijnvrij pijnzin pijp pijpbeen
pijpenla pijphoer pijplijn pijprokend pijpzak pik pikant pikanterie pikantig pikbroek pikdraad pikeer piket
pikeur pikhaak pikhamer pikkel pikkerig pikketanis pikkie pikkig pikol pikolet pikorde pikslee pikton pikveld
pikzwart pil pilaar pilaster pilates pilats pilatus pilav pilipili pill pilles pillow pilo pilotage pilots
pilsen pilvorm pilvrije piment pimpampette pimpampetten pimpel pimpen pimpt pims pin pina pinaarde pinacotheek
pinakel pinang pinaren pinata pinatubo pincet pincher pinchhitter pincode pinda pindaman pineut ping pingel
pingelapees pingjum pingo pingping pingpong pinguin pink pinkel pinkeltje pinkert pinkoog pinkpoep pinkpomp
pinkpop pinkprop pinkring pinksite pinkster pinnacle pinnig pinot pinotage pinpas pinteriaans pinyin pioen
pioenhof pion pioneer pionier pionteer pionzet piot pip piperade pipes pipet pipi pipo pique piraat piraeus
piramidaal piramide piranha pirates pirelli pireng pirenne piringen piripiri piron pirouetjes pirouette
pirsons pis pisang pisbak pisblaas pisbloem pisbroek pisbuis piscicultuur piscine pisdoek pisglas piskijkerij
piskous pislink pislucht piso pispaal pispot pispraat pissebed pissed pissend pissig pissoir pistache pistier
pistol pistolet piston pistool pistousaus pisvee pisvlek pit pita pitabar pitbox pitbull pitch piteus piteuze
pitfruit pitloos pitriet pitsen pitsstop pitstop pitta pittig pittoresk pittsburgh pitvis pity pityusen
pivoteerde pivoteren pixel pizza pizzahut pizzeria pizzicato plaag plaaster plaat plaatkieuwig plaatse
plaatsen plaatst plaatweg place placebo placemat placenta placeren placht placide pladijs plafon plafonneur
plag plagerig plagerij plagiaat plagiaris plagiator plagieer plague plaid plain plait plak plakband plaket
plakhoed plakkaat plaksel plakspul plamuur plamuursel plan planbaar planbord planchet planckstraat plandeel
planeer planeet planes planet planetarium planetoide planimeter planimetrie planisfeer plank planket
planketsel plankgas plankton planloos planmeer planmerg planmerk planmier planmoer planned plano planologie
plantaal plantage plantbed planted planter planteur plantgat planthof planting planton plantput plants
plantsel plantsoenweg plantte plantten plantui plantvak plaque plaquette plas plasma plasmaan plasmand
plasmatisch plasmide plaspil plasstop plasterk plastic plasticine plasticiteit plastiek plastificeer plastisch
plastron plastuit plasweg plaszak plat plataan plataf plateau plateel plateer platel plates platform platglas
platheid platina platkop platland platlegt platluis platneus platonisch platribbig platrond platspel platuit
platvis platvloerst platvoet platvoetig platweg platwerk platworm platzak plausibel plavei plaveisel plavuis
play playback playboy played playlist playmobil plaza plc plea pleasant please pleasen pleasure plebaan
plebejer plebejisch plebisciet plebs plecht plechtig plectrum pledge plee pleeboy pleeg pleegzus pleerol
pleidooi pleier plein pleinachtig pleintje pleiotropie pleister pleistoceen pleit plejade plejaden plek plemp
plenair pleng plens plensbui plenty plenum plenzen pleonasme pleonastisch plet pletbaar pletpers pletrol
pletsen pleumeekers pleunie pleunis pleur pleuris pleuritis pleuritisch plevier plexiglas plexus plezant
plezier plezierig plicht plichtig plie pliniushof plint plioceen plisse plisseetje plistoceen plo ploeg
ploegmes ploegos ploegweg ploert ploertig ploeter plof plofferd plofkip plog plok plombe plombeersel plombiere
plomp plomperd plompweg plone plons plonsbad plonzen plooi plooidak plooirok plooisel plooival plootwol plop
plopslaland plots plotseling plotten plozen plu pluche pluchen plug plugpart pluijmakers pluim pluimage
pluimbal pluimvee pluis pluisachtig pluizen pluizig pluk plukbaar plukhaar plukpart pluksel plume plumeau
plumpudding plunder plunje plunjer pluraal pluralia pluralis pluralisme pluraliteit pluriform plurk plusfour
plusmijn pluspart pluspion plussen pluto plutocraat plutocratie plutohof plutonium pluvier pluviometer
pluymaekers plymouth pnd pneumatiek pneumatisch pneumokok pneumologie pneumoloog pneumonie pneumothorax
pocahontas poch pocheer pocherig pocherij pochet pochhans pocket poco pocus pod podagra podagreus podagrist
podcast podgorica podium podolie podologie podologisch podoloog podotherapie podts poe poedel poeder
poederachtig poederig poedervormig poeem poef poeh poeha poeier poeierig poeke poel poelepetaat poelet poelie
poelier poelmaan poelmand poelslak poelsnip poelweg poem poema poemata poen poenbron poendiep poenerig poenig
poep poeperd poeperij poepgat poepie poepsjiek poepzak poer poerim poesele poesiealbum poesis poesje poeslief
poesmooi poespas poesta poestes poetbank poetica poeticaal poetiek poetisch poetiseert poetiseren poetland
poetry poets poetslap poetszak poezel poezelig poezie poezig pof pofbroek pofferd pofmais pofmouw pogo pogrom
poinsettia point pointed pointeer pointilleert pointilleren pointillisme poirot poison poisoned pok pokachtig
pokdalig pokemon pokeraar pokeren pokhout pokkig pokputje pokstof pol polair polak polanenhof polaris
polarisator polariteit polaroid polder polderachtig polemicus polemiek polemisch polemiseer polemist
polemologie polemoloog polenta polenweg poleren polesie poli police polichinel policy poliep polieren polijst
polio polish political politicaster politici politician politicologe politicoloog politics politicus politie
politieel politiek politioneel politiseer politoer politoloog polk polka polkadot poll pollak pollare pollens
pollepel pollevie pollevij pollinkhove pollutie pollux polo pologram pololaan pololijn polonium polsader
polsdik polsen polsgram polslijn polsslag polsstok polstas polster poltergeist polyamide polyamorie polyandrie
polyarchie polychromie polychroom polycyclisch polyeder polyester polyetheen polyether polyethyleen
polyfarmacie polyfenol polyfonie polyfonist polyfoon polyform polygaam polygamie polyglot polygoon polygraaf
polygrafie polyhistor polymeer polymorf polymorfie polynesie polynesier polynesisch polynomiaal polynoom
polypropeen polyptiek polyritmiek polysemie polystyreen polysyndeton polytechniek polytheen polytheisme
polytheist polyurethaan polyvalent polyvalentie pom pomelo pomerans pommade pommadeerde pommerak pommeren
pomologie pomoloog pomonastraat pomp pompaf pomparm pompbak pompbuis pompeii pompelmoes pomperij pompeus
pompeuzer pompier pompoen pompon pompput pompstok pompweg pon poncho ponchootje pondcast ponder pondfarm
pondfilm poneer ponem ponjaard ponk ponponstraat ponsbeek ponsen ponsgat ponsoen pontiers pontifex pontificaal
pontificaat pontificeert pontificeren pontisch pontius pontklep pontman ponton pontweg pony ponyclub ponyhaar
ponykamp poog pooi pook pool poolbeer poolhond poolijs poolkap poolse poolster poolvos poolwind poolzee poon
poona poop poor poorter poortjes poortugaler poos poosland poot pootaan pootgat pootgoed pootjebadend pootui
pootvis pop popachtig popact popalbum popart popband popblad popcorn popdeuntjes popdiva popduo popel popeline
popelpee popeltje popfans popfeest popgroep pophit popi popicoon popidool popindustrie popkoor poplied poplin
popmooi popnagel popped poppedeintje poppel poppend popperig poppig poppingawier popplaat poppo popprijs poppy
popquiz poprock popscene popsong popster populair popular populariseer populariteit populatie population
populier populisme populist populistisch popzaal por porch porder porem poreus poreuzer porfier porie porien
pork porn porna porno pornoficatie porositeit porretje porselein porster portaal portabel portable portakabin
portal portatief portee portefeuille portel portemonnee porter portgage porthals porti portiek portiere
portionering portkant portland portlans portleut portmaan portmand porto portpage portpand portpion portrage
portrait portret portrits portsage porttent portugal portugees portugezen portuur portvlet portvrij portwant
pos posbank poseer poseidon poseur positie positief positieve position positive positivisme positivist
positiviteit positivo positron possess possessed possessieven possibility possible possibly postaal
postactieven postauto postbak postbank postblok postbode postbox postbus postdoc posted posteer postelein
postend poster posterieur posterij posteriori postfris postgresql posthoornweg postiche posticheur postiljon
postille postjesjager postkade postkar postlaan postman postmerk postmix postmortaal postnl postogram
postorderaar postpak postpunkband postring postscriptum poststuk postulaat postulant postuleer postuum postuur
postvak postvat postweg postwet postzak postzegelvel pot potaarde potappel potas potato potatoes potbloem
potdicht potdoof potdorie poteling potent potentiaal potential potentialis potentially potentie potentieel
poteren poterne potert potgeld potgrond pothelm pothoed pothuis potig potkluit potlatch potlatches potlood
potmaat potmeter potnat potplant potpourri potrand potroos potsdam potsenmaker potsig potspel potstal potterie
potteus potvis potworm poughkeepsie poujadisme poulain poularde poule pound pour pousseert pousseren pouwers
pover poverty povlakte powder powell power powerbox powerful powernap powerpop powhatan powisi powned pownen
pownews pozen ppm pps praags praai praal praalbed praam praampje praat praatachtig praatal prachen pracht
prachtig practical practically practice practicing practicum practicus praecox pragmatica pragmaticus
pragmatiek pragmatisch pragmatisme pragmatist praia prairie prairien praise prak prakhoed prakkiseer prakrijk
prakrit praktijd praktijk praktikant praktisch praktiseer praktizijn pralerig pralerij praline prang prank
praseodymium prat pratende pratertje pratikeert pratikeren prauw praxinoscoop praxis pray prayed pre
preadviseren prealabel pream preanger prebende precair precancereus precariaat precario precariteit preceptor
precies precieus precieuzer precieze preciezen preciezere precinct precipitatie precipiteren precise precisely
precisie predatie predator predicaat predicatie predicatief predicatien prediceerde prediceren predict
predictief predik predikant predilpas prednison preeg preek preemptief preemptieve pref prefab prefatie
prefect preferendum preferentie prefigeerde prefigeren prefix pregnancy pregnant pregnantie prei preins
preiring preisoep prejudicie prekerig prelaat prelatuur preliminair prelude preludium premetro premie premier
premisse premium premix prent prentiss prep prepaid preparateur preparatie preparatoir prepare prepaykaart
prepress preprint prepuberteit preputiaal prequel prerafaeliet prerogatief presbyter presbyterium prescott
prescriberen prescriptief prescription presence presens present presentatief presentation presentator
presented presentia presentie preservatie preservatief preserve preses president presideren presides
presidiaal presidium preskop prespameer press pressant pressed pressie pressure prestatierit presteer prestige
prestigieus prestissimo presto prestons presume presumeert presumptie presumptief pretecho pretend pretentieus
preteritum pretest pretext pretnet pretogen pretor pretoria pretoriaan pretorium pretpark prettest prettig
pretty pretvent pretzel preutel preuts prevaleer prevel prevent preventie preventief preview previous
previously prevos prey prezen priapisme price pricks pride priebus prieel priegel priegelig priel priem
priemvormig priester priesteres prietpraat priggeweg prijk prijs prijsgaf prijssom prijsval prijswinnend
prijzen prijzig prik prikkel prikkie prikklok prikpen prikpil prikstok priktol pril prima primair primarius
primark primary primatologie primatoloog primauteit prime primen primera primeren primeur primitief primitieve
primitieven primitievere primitivisme primo primordiaal primula primulaatje primus princenhage princeps
princeton princiep principaal principal principe principieel principle prins prinsdom prinsemarij prinses
print printend printkop prion prior prioraat priores priori priorij priorin priority prisma prismata
prismatisch prison pristina pritchard prius privaat privacy privatief privatim privatisatie privatiseer prive
privejet priveles privilege privilegie privilegien prix prize pro proactiever probaat probably probatie
probeer probioticum probleem probleempje problem problematiek procede procedeetje procedure procedureel
proceed procent procentueel proces processieweg processor processueel proclamatie proclameer proclises
proclisis proclitisch procope proctor procuratie procureur prodemos produce produceert producen product
productie productief productieve produktieweg proef proefdag proefles proefrit proefvak proest proet proeve
proeven prof profaan profanatie profaneert profase profbond profclub profeet profes professie professional
professor profetes profetie profetisch proficiat profiel profijt profijtig profil profit profjaar profliga
profteam profylaxe profylaxis profzege progeria progestageen progesteron prognathisme prognose program
programma progress progressie progressief progressist prohibitie prohibitief project projectie projectief
projector projekt prokaryoot prol prolactine proleet prolegomena prolepsis proleptisch proletariaat
proletarier proletarisch proliferatie prolongatie proloog prom promenadedek promesse prometheus promillage
promille prominentie promiscue promise promo promoted promotie promotioneel promotor prompt pronazi prondel
pronk pronkrol pronomen prononceerde prononceren pronostiek pront pronunciatie proof prooi prooivis proosdij
proost prop propaan propaganda propagandeer propagandist propagatie propeen properly propertjes property
prophecy prophert propleem propolie proponent propos proposal proposed proprail propreis propreus proprietair
proprium proproes propsoes propvol propyleeen propyleen prorail prorogatie proscenium prose prosecco
prosecution prosecutor proselitisme prosit prosodie prosodisch prospect prospectie prospectief prospector
prospectus prospereerde prospereren prostaat prostituant prostitue prostitute prostitutie prosument prosumer
protactinium protease protect protected protectie protective protector protege proteine proteq protera
proteron protest protestants prothese prothetisch protocol protocollair proton protoplasma prototype
prototypisch protozo protozoa protozoisch protozoon prots protsig protuberans proud proudly prove proven
provencaal provenu proviand provide providentie provider provinciaal provincie provincien provisie
provisioneel provisoir provisor provisorisch provisorium provo provocateur provocatrice provocatus provoceer
provocerends provoost proximaal proximiteit proxy proza prozac prozaisch prozaist prudent prudentie
prudentieel pruderie prue pruik pruil pruillip pruim pruimkop pruisenlaan pruisisch prul prulachtig prullaria
prullig prune prunel prunus prut prutoog prutsen pruttel pruttelarij psalm psalmist psalmodie psalmodieert
psalter psalterium pseudocode pseudokoop pseudologia pseudologie pseudoniem pseudoweduwe psilocine psilocybine
psittacose psittacosis psoriasis pst psv psych psychiatrie psychiatrist psychic psychisch psycho psychokinese
psychologie psychometrie psychonaut psychopathie psychoscopie psychose psychotica psychoticus psychotisch
psychrometer ptfe ptss ptt pub puberaal puberachtig puberen pubert pubescentie pubis public publicist
publicitair publiciteit publicity publiek published publishen publius pubquiz puch puck puddel pudding pudeur
pueblo pueriel puerto puf pufferig pufheet pug pugilist puh pui puibalk puiflijk puik puikbest puikstuk puil
puiloog puim puin puinbak puinbed puinbrok puinhoop puinruimster puinweg puissant puist puistig puitaal puja
puk pukcode pukkel pukkelig pukkie pul pulderbos pulk pull pulled pullman pullover pulmonaal pulp pulsar
pulsatie pulsbuis pulse pulsen pulseren pulskoor pulskor pulskorf pultoo pulver pulverachtig pulverig
pulverisator pulveriseren puma pummel pummelachtig pummelig pump pumpkin punaise punch punched punchkom
puncteer punctie punctuatie punctueel punctum punctuur punios punisch punish punished punitief punk punkachtig
punkpop punkrockband punky punniken punt puntbron puntdak puntend punteren puntgaaf puntig puntlas puntloos
punto puntstuk punttang puntvormig puntweg puntzak pup pupil pupiter puppet puppy pur purcell purchase puree
pureer purend purgatie purgatief purgatorium purgeer purificatie purine purisme purist puristisch puritanisme
puritein purmer purper purperachtig purple purpose purpriet purpura purse purser pursue pursuit pus push
pushed pushend pussy put putakker putbaas putboor putbroek putemmer putgalg puth puthaak putlucht putoptie
putrad putrand putsch putschist putse putsen putseweg puttee puttens puttenstein putti putto putwater puur
puurdere puurheid puzzel puzzle pvc pvda pvdd pvdv pve pvv pwc pygmee pyinmana pyjama pyknisch pylades pylon
pyloon pyongyang pyreneeen pyrenees pyrex pyridine pyridoxine pyriet pyrimidine pyrogallol pyrolyse pyromaan
pyromanie pyrometer pyrotechniek pyrronisme pythagoras pythisch python
qaida qat qatar qatarees qatari qin qing qoq qtek qua quabeek quadrafonie quadrageen quadragesima quadriceps
quadriljoen quadrilleer quadrofonie quadrupel quadrupleren quaestor quaestrices quaestrix quagga quagmire
quaker quaks qualcomm qualified qualitate quality quango quant quantico quantity quantum quarantaine quark
quartair quarte quarter quarto quasar quasi quatertemper quatsch quattrocento qubit que quebec queenie queens
quelle quenelle querulant queruleerde queruleren query quest question questioned quetelet queue qui quiche
quichot quicker quickly quickscan quickstep quidam quiet quietist quietly quilt quinoa quinto quirinaal
quisling quito quitte quitting quiz quizzend quo quodlibet quokka quootte quorn quorum quota quotatie quoteer
quotient quotisatie quotiseerde quotiseren quotum
raad raadhuishof raadsel raadslid raadsman raadstuk raadzaam raaf raafachtig raag raagbaan raagbol raaguren
raai raaieind raaigras raaijmakers raak raakheid raakvlak raalte raalter raalts raam raamhor raamkit raamloos
raampen raamweg raamwerk raamwet raap raapzaadolie raar raardere raas raaskal raat raath rabarber rabat rabauw
rabb rabbel rabbi rabbijn rabbinaal rabbinaat rabbinge rabbinica rabes rabiaat rabies rabobank raccordement
race raceauto racedag racekak raceklas raceland racen racerij raceteam rachel rachitis rachitisch rachmones
raciaal racisme racist racistisch rack racket raclette racletten rad radar radbraak raddraaierij radeer
radeloos rademaekers radert radewijk radheid radiaal radiant radiateur radiatie radiation radiator radicaal
radicaliseer radicalisme radicaliteit radicchio radices radijs radikalinski radio radioanten radiohit radiohut
radiologie radiolyse radioman radionet radioscopie radiotak radioweg radium radius radix radja radon radongas
radslag radstand radvormig radzonne raerd raeren raf rafactie rafaels rafel rafelig raffel raffia raffinaderij
raffinadeur raffinage raffinement rafter rafting rafts rag raga ragdun ragebol ragfijn raglan ragout ragtime
rahl rai raider rail railauto railleus railnet railpass railpion railroad rain rainbow raines raio raise
raising raisonnabel raisonnement raisonneur raita rak rakel raket raketbal raketbom raketkop raketsla raki
rakia rakkeren raku ral rallentando rally ram ramadan ramallah rambam rambo rameaustraat ramee ramenas ramend
rames ramin ramkhelawan ramkoers ramkraak rammei rammel rammenas ramons ramp rampcafe rampdag rampok rampweg
ramsdonk ramsel ramsey ramsj ramspol rance ranch ranchero ranches rancho rancune rancuneus rancuneuzer rand
randglossen randmeer random randomisatie randpion randstadrail randweg randwijk randzee rang rangeer rangorde
rani ranja rank rankend rankgiro rankheid rankrijk ranonkel rans ransberg ransdaal ransdorp ransel ransom
ransuil rantsoen ranum ranze ranzer ranzig rap rapact rapaille rapcrew raped rapgroep raph raphaels rapheid
rapidly rapidschaak rapier raponsje rappel rappere rappigheid rapplaat rapport rapscene rapsode rapsodie
rapsodisch rapsong rapster rapstijl raptekst raptrio rapunzel rara rarekiek rarely rarigheid rariteit
rarotongaans ras rasa rasbeeld rascal rasdier rasecht raseer rasgroep rash rasheid rashond raskat rasp
raspaard raspberry rasperig rasphuis raspoetin raspsel rasquert rasta rastafari raster rasure rasuur rat rata
ratafia rataplan ratatouille ratel ratelaar rather raths ratificatie ratificeer ratine ratio rationaal
rationalisme rationeel rationelere ratjetoe rato ratrace ratsen ratsmodee rattan rattend rattling ratum ratuur
rauhfaser rauls raus rauw rauwelings rauwerd rauwheid rauwig rauwkost rauwmelkse rauzen ravage ravanger rave
ravel ravelijn ravenaas ravenbek ravenlijn ravens ravensbruck ravenstein ravenswaaij ravenswaay ravenveren
ravenzwart ravers ravigotesaus ravijn ravioli ravissant ravot raw rawalpindi rawlplug raylan rayna rayon razab
razeb razeil razen razender razendste razernij razzia rdbms rdw rea reaal reach reached reaches react reactant
reactie reactief reaction reactiveert reactiveren reactiviteit reactor reader reading reads readtsjerk ready
reaffectatie reaffecteren reageer reagens reagentia reaguurder reahus real realia realisatie realisator
realise realiseerde realiseert realisme realist realistisch realiteit realiter reality realize reallifesoap
really realm realo realpolitik realtime reanimatie reanimeer rear reason reassurantie reassureerde reassureren
reb rebbelde rebbelen rebel rebellie rebirthing reboot rebostraat rebound rebus recalcitrant recall recap
recapituleer receipt receive receiver receiving recenseer recensent recensie recent recently recepis recept
receptie receptief receptien receptionist receptor reces recessie recette rechaud recherche rechercheur recht
rechtaan rechtdoorzee rechtens rechtlijnig rechtop rechtsaf rechtse rechtsom rechtstandig rechtsvoetig
rechttoe rechtuit rechtzet rechtzijdig rechute rechuutje recidief recidive recidivisme recidivist reciet
recipe recipieert recipient recipieren reciproceert reciproceren reciproque recirculatie recirculeren recital
recitando recitatie recitatief reciteer reckless reckon reclamant reclamatie reclame reclasseert reclasseren
reco recognise recognitie recognitien recognition recognize recollectie recombinant recombinatie recombineren
recommandeer recommend recommended reconquista reconstrueer reconventie reconversie record recorded recover
recovery recreant recreatie recreatief recreeert recreeren recruiten recruitment recrutering recta rectaal
rectificatie rectificeer recto rector rectores rectoscopie rectrices rectrix rectum recu recublik recul
recuperatie recupereer recurrent recursie recursief recurve recuutje recyclage recycle recycleert recyclen red
redactie redactioneel redans redderen reddit redelijk redeloos redemptorist redenaar redeneer redenen redens
rederij rederijk redevoer redhibitie redhibitoir redigeer redirecten redneck redoubleert redoubleren redoublet
redoute redox redplank redres redster reduce reductie reductio reductor redundant redundantie reduplicatie
reduzum redzaam ree reebok reebout reebruin reedes reeds reeel reef reefmans reeg reegeit reek reekalf reel
reelere reen reep reerug reeshof reest reeuw reeves reevlees reewild ref refactie refectorium referaat refere
reference referendaris referendum referent referentie referentieel referentien referte reflatie reflectant
reflecteer reflectie reflectief reflection reflex reflexief reflexieven reflexologie reflux refo reform
reformateur reformator reformist refractair refractie refractief refractor refrein refreshen refresht refter
refuge refugie refugieetje refuse refuseert refutatie reg regaal regalia regalien regard regatta regeer regel
regelaar regeldag regelgen regellus regelneverij regelval regenachtig regenarm regenbak regenbos regenbui
regence regendag regende regenen regeneratief regenerator regengod regenjas regenkap regenpak regenput regent
regentes regentesk regenton regenval regest reggae regie regiem regierol regime regiment reginahof regio
regiodag regiolect region regionalen regionalisme regisseer regisseur regisseuse register registered
registrant registratie registratief registrator registratuur registreer reglement regres regressie regret
regterschot regulair regular regulariseer regulariteit regulateur regulatie regulatief regulator reguleer
regulier regulitis regulus regurgitatie rehab rehabiliteer rehearsal rehwinkel rehydratie rei reidans
reiderland reiger reijgersberg reijmerstok reijnaerdts reijtenbagh reik reikhals reiki reil reims rein
reinbert reincarnatie reincarneert reincarneren reince reines reinette reineweg reinheid reinig reisboek
reisbus reisdag reisde reisdijk reishout reisje reisleid reispas reisplan reispond reissom reist reistas
reistijd reistip reisuren reisweg reiszak reitdiep reitsum reitzstraat reizen reiziger reizigster reject
rejected rek rekbaar rekband rekbank rekeier rekel rekem rekenaar rekenarij rekende rekenen rekenhof rekenlat
rekenles rekensom rekent rekest rekestreerde rekestreren rekgrens rekkem rekkerig rekordbox rekruteer rekruut
rekstok rekwest rekwestrant rekwestreren rekwirant rekwireert rekwireren rekwisiet rekwisiteur rekwisitie
rekwisitoor rel relaas relais relance relaps related relateer relatie relatief relationeel relations relative
relativisme relativist relativiteit relativum relax relaxed relayeer relays release releasen relegem relevant
relevantie relevatie releveer reliable relict relief reliek relieved religie religien religieus religieuze
religieuzen religion religious relikwie reliquiarium rellerig relmaker relmuis relnicht relocatie relous rely
rem remain remained remake remarkable remassistent remaster remblok rembours rembrandtesk remdruk remedial
remediatie remedie remedieert remember remembered remgeld remigrant remigratie remigreerde remigreren remind
reminded reminiscens remise remiseerde remissie remitteert remittent remix remixes remkabel remklauw remklep
remlicht remmanoeuvre remmelzwaal remmend remmerstein remnaaf remolie remonstrant remonstreert remonstreren
remonte remontoir remote remous remove remover remparachute remplacant remplaceerde remproef remraket remslaap
remspoor remstof remuneratie remunereerde remunereren remvloeistof remweg remwerk ren renaissance renbaan
renbode rencontre rendabel rendang rendeer rendier rendijk renees renegaat renes renet rengersweg reninge
renminbi rennens renommee renonce renonceert renoveer renoverend renpaard renperk renprijs rensenbrink
rensport renstal renster rentebox rented rentedag rentende rentree rentwoud renunciatie renversaal renvooi
renwagen reometer reorganiseer rep repair reparabel reparateur reparatie repareer repartitie repasseerde
repasseren repatriant repatriatie repatrieer repay repeat repel repelaar repeltje repend repercussie
repertoire repertorium repeteer repetent repetitiedag repetitief repetitiehok repetitiekot repetitor replace
replay replica replicaatje repliceer repliek reply report reported reppend represaille represent representant
repressie repressief reprimande reprint reprise repro reproduceer reproductie reproductief reptiel republic
republiek republikein repulsie reputatie reputation request requested requiem require requisitoir rerelease
res rescontre rescript rescriptie rescue research resectie reseda resedaatje reseller resem reserva reserve
reservoir reset resideer residence resident residentie residentieel residu resign resist resolutie resoluut
resolve resonans resonator resoneer resorbeer resorptie resort resource respect respected respectief
respectueus respijt respiratie respiratoir respirator respireerde respireren respond respons responsible
responsie responsief responsorie responsorien responsorium ressegem ressort restant restarts restaurant
restaurateur restauratie restauratief restaurator restaureer restbank resteer restend restgas resting
restitueer restitutie restje resto restorde restore restoren restorno restpond restrictie restrictief restriet
restyle restylen result resultatief resume resumeetje resumptie resurrectie resusaap resuscitatie resusfactor
ret retabel retail retardatie retardeerde retarderen retegoed retentie reteslim rethimnon reticulair reticule
reticuultje retie retiefstraat retina retinol retinopathie retirade retire retor retorica retoricus retoriek
retorisch retorsie retouche retour retractie retraitant retraite retreat retributie retriever retro retroacta
retroniem retropop retrospectie retsina rettich return returned retweet reu reuk reukloos reukzin reuma
reumatisch reumatoide reumatologie reumatoloog reunie reunion reunist reuring reusachtig reusers reuspond
reusring reussite reutel reutemeteut reuter reutum reuze reuzel reuzemop reuzen reuzig reuzin revaccinatie
revaccineren revalidant revalidatie revalideer revaluatie revalueerde revalueren revanche revancheert
revanchisme revanchist reve reveal revealed reveil revelaar revelatie revelen revelt reven revenge revenu
reverence reverend reverentie reverie reverse reversibel revets reviaan revideerde revideren revier review
revindicatie reviseer revisie revisionisme revisionist revisor reviusstraat revival revocatie revoltant
revolte revolutie revolution revolver revue revving reward rex rexisme rexist reyerslaan reynolds reystraat
rezen rfc rfid rgb rha rhaetisch rhedenaar rhederbrug rhederveld rhee rheeze rheezerveen rheezerweg rhenenaar
rhenoy rhienderen rhijnsburger rhijnvis rhinovirus rho rhodes rhodos rhone rhs rhythm ria riagg rial riant rib
ribbel ribbelig ribbroek ribcord ribes ribeye ribhout riblap riboflavine ribose ribosoom ribstof ribstuk
ricaan ricambio rice rich richel riches richter richtig richting richtlat richtte ricine ricinus rico ricoh
ricotta rid ridderen rides ridiculous ridicuul ried riedel riek riels riem riemst rien riep riesling riet
rietachtig rietgras riethof rietlaan rietmaan rietmand rietmat rietpeer rietven rietweg rietzodde rietzoom rif
riff riffijn rifle rig riga rigel right rigide rigider rigiditeit rigiedst rigoletto rigor rigorositeit
rigoureus rigoureuzer rigueur rij rijangst rijbaan rijbak rijbroek rijckholt rijdag rijdbaar rijdek rijder
rijdier rijdraad rijdster rijdt rijeka rijenaar rijendik rijens rijf rijg rijgenot rijglijf rijgpen rijhal
rijhelft rijhuis rijijzer rijk rijkaard rijkaart rijkbloeiend rijkdom rijkelui rijkeren rijkevorsel rijkheid
rijklaar rijkleed rijkop rijksban rijkschroeff rijksdag rijkskas rijksweg rijkswet rijkunst rijlaars rijles
rijlijn rijm rijmelarij rijmelde rijmelen rijmenam rijmerij rijmloos rijn rijnaak rijnboog rijnboot rijndal
rijnkade rijnmond rijnwijn rijnzand rijp rijpaard rijpad rijpheid rijplied rijplies rijprestatie rijproef
rijsberm rijsdam rijsdijk rijselaar rijselnaar rijselse rijsenburg rijsenhout rijshout rijskast rijspoor
rijsport rijssenaar rijst rijstand rijstijd rijstijl rijstkom rijstoel rijstpap rijstuin rijstvla rijswerk
rijswijck rijtaak rijtaks rijtest rijtijd rijtje rijtocht rijtoer rijtseterp rijtuig rijvak rijven
rijweerstand rijweg rijwerk rijwiel rijwind rijzadel rijzen rijzig rijzweep rik rikketik rikki rikkikte riksja
ril rilland rillerig rilletje rillette rillijn rim rimboe rimburg rimmelzwaan rimpel rimpelig rimram ring
ringbus ringel ringgit ringkade ringlaan ringmap ringmus ringnet ringrijderij ringrot ringslot ringtone
ringtoon ringvormig ringweg ringzones rinis rink rinkel rinket rinkink rinnegom rinoceros rinoplastiek rins
rinsumageast rinsumageest rio rioja rioleer riool rioolgas rioolnet rioolput rioolrat riotgun riouwstraat rip
ripdeal ripley riposte ripped ripperda ripuarisch ris risaliet risee risico risk riskant riskeer risky risotto
rispte rispten rister ristorneerde ristorneren ristorno rit ritalin ritardando ritenuto ritme ritmebox
ritmeren ritmiek ritmisch ritmus ritnaald ritornel ritprijs ritsel ritsen ritsig ritsvak ritthem rittijd
rituaal ritual ritualiseren ritualist ritueel ritus ritwinst ritzege rivaal rival rivales rivaliseer
rivaliteit rivers rivet rivier riviera rivm riyal riziv rizofoor rizoom rna road roadie roadmap roadshow
roadster roadtrip roaming roaring roars roast roaz rob robaais robbed robbedoezen robberen robbery robbins
robblesweg robeco roberts robijn robinia robinsonade roborst robot robotachtig robotarm robotica robotiseerde
robotiseren robuust roc rocaille rochebrune rochel rochet rock rockabilly rockanje rocket rockfan rockster
rococo rococoachtig rod roda roddel rodeerde rodehond rodekool rodel rodelaar rodeloop rodenbach rodener
rodens rodeo rodere roderen roderweg rodes rodewijnglas rodium rododendron rodos roe roebel roedel roef
roefdek roefelde roefelen roei roeibaan roeibank roeibond roeiboot roeidol roeipen roeiriem roeister roek
roekebosch roekoe roelage roeles roem roemboek roemeens roemende roemenie roemloos roemrijk roemrucht
roemruchtig roemvol roep roepia roepie roer roerbak roerblad roerder roerdomp roerei roerendst roerig roerloos
roerom roerpen roersel roerstel roerstok roervink roerwerk roerzeef roesberg roeselaars roeselare roesland
roespond roessein roest roestbak roestig roestwerend roeterig roetig roetland roetmop roetsjbaan roetsjen
roetveegpiet roeven roezemoezen roezemoezig roezen roezig rof roffel roffelig rog rogat rogatoir roggeaar
roggehof roggel roggemik roggeweg rogue rohdes rohel rohypnol roi rojers rok rokade rokeer rokerig rokerij
rokin rokjas rokkens rokpand roksem roksplit rokvest rokzadel rokzak rol rolaap rolbaan rolbandmaat rolbezem
rolblind roldak rolder roldeur rolex rolfilm rolfok rolkei rolkooi rolkraag roll rollaag rollade rollator
rollebol rolled rollegem rolleren rollins rolluik rolmaat rolmenu rolmodel rolmops roloven rolpaal rolpaard
rolpens rolprent rolrif rolroer rolrond rolskien rolsteen rolstoel rolstok roltabak roltafel roltong roltrap
rolvast rolveger rolvorm rolvormig rolwagen rolweerstand rolzoom romaans roman romance romandie romanesco
romanesk romaniseerde romaniseren romanist romantic romantica romanticus romantisch romantiseer romboide
rombout rombus romcom rome romein romeinse romeo romereis romertopf romig rommel rommelig rommendom rommentom
romp romusha rond rondachtig rondas rondblik rondbogig rondborstig ronddeel ronddool rondeel rondes rondeten
rondeweg rondfilm rondgaan rondgaat rondging rondhang rondheid rondhing rondkeek rondkijk rondkom rondkop
rondkwam rondleid rondliep rondloop rondneus rondo rondom rondpomp rondreed rondreis rondrij rondrit rondsel
rondtast rondtoer rondtolt rondtorn rondtrek rondtrok ronduit rondvaar rondventte rondvis rondwaar rondweg
rondzag rondzend rondzie rondzien rondzit rondzond rondzong rondzwom rong ronin ronk ronsel ronsenaar rontgen
rontgenoloog ronzebons rood roodachtig roodbeen roodbloeiend roodbont roodes roodheid roodhuid roodkop roodlof
roodloof roodmus roodneus roodoog roodsel roodtint roodvonk roodvos roodwangig roodwild roof roofachtig
roofblei roofdier roofdruk roofkits roofmijt rooftas roofvis roofziek rooi rooibos rooilat rooilijn rooinek
rooirok rook rookbaai rookbaar rookbom rookcoupes rookgas rookgat rookhok rookhol rookhweg rookie rookloos
rookplek rookpot rookspek rookstel rookster rookstop rookvrij rookwalm room roombeek roomijs roommate roomplot
roompont roompoot roompost roompot roomsen roomstel roomvers roomvla roomweg roomwit roons roordahuizum roors
roos roosachtig roosberg roosdaal roosland roosloot rooster roosting roosvormig root rooth rootkit rootput
rooy roparun rope ropij roppen rops ropte ropten roquefort roro ros rosa rosachtig rosarium rosbief rosco
roseau roseetje rosenkreutz roses rosewijn rosharig rosj roskam rosmalenaar rosmalens rosmarijn rosmeer
rosmolen rossig rossinant rossinihof rossum rosti rostrum rosts rosy rot rotacisme rotan rotary rotatie
rotatieas rotator rotavirus rotdag rotding roteer rotem roterij rotgang rotgans rothe rothem rothengatter
rothschild roti rotishop rotjoch rotjong rotklap rotklus rotkop rotleven rotmof rotogravure rotonde rotor
rotorkop rotsachtig rotsberg rotsblok rotschop rotsen rotshol rotsig rotsmoes rotspad rotstergaast rotstergast
rotsterhaule rotsvast rotswol rotterdamse rottig rottijd rottum rotvaart rotvent rotweer rotwijf rotwoord
rotzak rotzooi rotzorg rouge rough roulade roulatie rouleer roulette round rourke rouss route routeerde
routenet router routier routine routineus routing routinier rouw rouwauto rouwdag rouwig rouwkerk rouwland
rouwmis roux roven roverij row rowan roxton royaal royal royalist royalistisch royaliteit royalty royeer
royement roz rozebeke rozelaar rozelaartje rozemarijn rozenbed rozendaalse rozenhof rozenpad rozentak rozenweg
rozerood rozet rozig rozijn rsgb rsi rspca rss rtl rub rubato rubberachtig rubberen rubbish rubella rubicon
rubidium rubricator rubriceren rubriek ruby ruche ruchtbaar rucola rucphenaar ruddervoorde rude ruderaal
rudges rudiment ruding rue ruers ruft rug rugby rugbybal rugcrawl ruggelings ruggetje ruggeweg rugkant rugkorf
ruglijn rugpand rugpijn rugslag rugspier rugspuit rugsteun rugstreeppad rugstuk rugtas rugtekst rugtitel
rugvin rugwaarts rugwerk rugwind rugzak rugzenuw rugzijde ruhes ruhrgebied rui ruif ruig ruigaard ruigahuizen
ruigeweg ruigheid ruigoord ruigpoot ruijssenaars ruik ruikbaar ruil ruilbaar ruilbod ruilebuiter ruilebuitte
ruilvoet ruim ruimbaan ruimtes ruimvallend ruin ruined ruineer ruines ruineus ruineuze ruischerbrug ruisen
ruiter ruiterij ruitijd ruitte ruitten ruitvormig ruiven ruizelen ruizelt ruizen ruk rukwind rul ruled rules
rulijs rullig rum rumba rumbeeks rumbeke rumble rumbling rumboon rumfles rumgrog rumke rummikub rummikuppen
rumoer rumoerig rumor rumpt rumpunch rumsdorp rumst rumtaart run runder rundleer rundvee rundvet runkelen
runmolen runrot runsel runway rup rupees rupelmonde rupelstraat rupsauto rupsendoder rupsteam ruptuur ruraal
rus ruschs rush rushdie rushed rushes russell russia russian russificatie russificeren russin russisch
russofiel russofilie rustbed rustbrengend rustdag rusticiteit rustiek rustig rusting rustlievend rustloos
rustoordlaan rustplek rustuur rusty rut rutiel ruurloseweg ruusbroec ruw ruwaard ruwbouw ruwdoek ruwharig
ruwheid ruwijzer ruwkruid ruwstaal ruwvoer ruwweg ruysdaelhof ruzie ruzieachtig ruzien rvb rvd rvs rwanda
rwandees rwzi ryanair rygel ryptsjerk
saai saaiheid saaksum saalien saam saampjes saarbrucken saarland saasveld saats saaxumhuizen sabaan
sabangstraat sabayon sabbat sabbatical sabbel sabber sabel sabijns sabotage saboteer saboteur sabra sabreren
sacerdotaal sacharide sacharimeter sacharine sacharose sacherijnig sachertaart sachet sachsen sacoche sacra
sacraal sacraliteit sacramenteel sacramento sacred sacreerde sacreren sacrifice sacrificie sacrificien
sacrifieerde sacrifieren sacrilegie sacristie sacrosanct sad sadduceeen sadhoestraat sadisme sadist sadistisch
sadness sado saedeleer safari safe safely safemode safer safeseks safety saffiaan saffie saffier saffisch
saffloer saffraan saga sagaai sage sago sagomeel sagomelk sagopalm saguaro sagunto saguweer sahara sahatramweg
sahelland sahoelplat saidjah saids saigon saijo sail saillant sailor saimaakanaal saint saisine sajet sak
sakes saki sakkeren saksen saksisch salad saladbar salafisme salafist salafistisch salam salami salangaan
salariaat salarieert salarieren salaris salary salbutamol saldeer saldi saldo sale salesiaan salesman salicyl
salie saliers saline salisbury salisch salkvaccin salmagundi salmi salmiak salmon salmonella salms saloeki
salomes salomo salon salonfahig saloon salopette salpeter salsa salt saltimbocca salto salueer salut saluut
salvadoraans salvarsan salvia salviaatje salvo salween salzburg samaar samaria samaritaan samarkand samba
sambabal sambal sambels samber sambo sambuca samenbal samenga samenhok samenkom samenpak samenraapsel samentel
samenval samenvat samisch samizdat sammel samoa samoaans samoem samoerai samoreus samosa samothrake samowaar
samowar sampan sample samplen samsam samsung samuels san sanatorium sanbenito sanctie sanctioneer sanctuarium
sandaal sandan sandd sandelboom sandelhout sandelolie sandfirden sandhi sandinist sandisk sandrak sands
sandwich sandwiches saneer sang sangiovese sangria sanguine sanguinisch sanhedrin sanichraweg sanitair
sanitatie sankt sannyasin sanoma sanseveria sansevieria sanshinkai sanskriet sanskritist santiagoer santiagoos
santin sao saoedi saoedisch saone saoto sap sapfisch sapgroen saphout sapiens sapkuur sappanhout sappel
sapperen sappeur sappig saprijk sapristi saprofyt sapverf sar sara saraceense sarajevo saramacca saramaccaans
sarcasme sarcast sarcastisch sarcofaag sarcoidose sarcoom sardien sardine sardinie sardinier sardinisch
sardisch sardonisch sardonyx sargassozee sarge sargentini sari sarin sarnami sarong sarrig sartre sarwanweg
sas sasdeur sasdijk sashimi sashuis sasput sassafras sassanidisch sassanieden sassluis sasweg sat satan
satanisch satanist satanistisch sateetje satelliet satellite satesaus satijn satijnachtig satijnig satineer
satinet satire satiricus satiriek satirisch satisfactie satisfaction satisfied sativa satraap satrapie satsuma
satudarah saturatie saturday saturnalien saturnushof saturnusmaan satyagrahweg satyr satyriasis sauce saucijs
saucisse saudade saudi saudisch sauna saunabad saunapak saunders saurier saurus saus sausage sauskom sauspan
sauswens sauteerde sauteren sauveert sauveren sauvignon sauwerd savage savanne savant save saven savings
savoenees savonet savooi savornin savoureer savoyaards savoyse saw sawa sawayweg sawyer sax saxhoorn
saxofonist saxofoon say sayin saz sbb sbs scabies scabreus scabreuzer scafander scala scalair scale scalp
scalpeer scalpel scam scampi scan scanbaar scandal scandaleus scandaleuzer scandeer scandinavie scandinavier
scandisk scandium scantaak scapulier scar scarabee scared scares scarf scary scat scatologisch scenario
scenarist scene scenery scenisch scenograaf scenografie scent scepsis scepter scepticisme scepticus sceptisch
scha schaaf schaafsel schaak schaal schaalvormig schaam schaamachtig schaap schaapachtig schaar schaarts
schaarvormig schaats schab schabbig schabel schacht schadde schadden schaduw schaf schager schaijk schakeer
schakel schal schalafie schalie schalien schalk schalkachtig schalm schalmei schalsum schamel schamp
schampavie schandaal schandaleus schandalig schandbord schanddaad schandelo schandhout schandknaap schandmerk
schandpaal schandteken schandvlek schans schap schapulier schar schardam scharmer scharminkel scharneburen
scharrel scharrig schater schatje schatkistbon schatten schattig schaven schaviel schavot schavuit schede
schedel schedule schee scheef scheefogig scheel scheelogig scheemda scheen scheep scheepse scheerling scheg
scheggetman scheherazade schei scheider scheids scheidt scheiweg schekkerman schel schelder schelf schellak
schelluinen schelm schelmseweg schelmst schelp schelpvormig scheluw schelven schelvis schema schemata
schematisch schematiseer scheme schemel schemer schend schendelbeke schendig schengen schenk schenkel schennis
schep schepbek schepel schepijs schepnet scheprad schepsel schepvat scheren scherf scherfwerend scherm
schermutselt scherp scherrenberg scherrenburg scherts scherven scherzando scherzo schets schetter scheuk
scheulder scheur scheurlin scheut scheutig scheutist scheve scheveningen schevenings schever schey schicht
schichtig schie schiefer schielui schieman schiep schier schieter schieven schiffelers schifpot schift schijf
schijfvormig schijn schijnsel schijt schijterd schijveling schijven schik schil schilder schilderslin
schildmeijer schildvormig schilfer schilferig schilperoord schilperoort schilts schim schimmel schimmelarij
schimmig schimp schimpig schingen schink schinkel schinnen schip schiphol schisis schisma schismata
schismaticus schitter schizofreen schizofrenie schizoide schlager schlemiel schlemielig schlingmann schluss
schmidthof schmidtplein schmieren schmiert schmink schnabbel schnaps schnauzer schnitzel schob schoei
schoeisel schoelje schoen schoep schoes schoffeer schoffel schoffie schoft schoftachtig schok schol
scholarship scholasticus scholastiek scholastisch scholiast scholien scholp scholtmeijer scholver schommel
schommelig schompes schond schone schonere schonk schonkig schoof schooi schooks school schoolakten
schoolfrans schoolga schoolst schoon schoonbroodt schoonlo schoops schoor schoorldam schoot schop schor
schorem schorisse schorsen schorteldoek schot schotel schoterzijl schotse schotst schotweg schouder
schouenberg schout schoutema schouw schouwerzijl schoven schraag schraal schraap schraapsel schraard schrab
schraffeerde schralere schram schrander schrank schrankel schrans schranzen schrap schrapsel schravesande
schrede schreed schreef schreetje schreeuw schregardus schrei schrepel schreven schriel schrieperig schrift
schrijd schrijf schrijfsel schrijlings schrijn schrijve schrijven schrik schrikachtig schrikbarend
schrikkeldag schril schro schrob schroderhuis schroef schroefas schroei schrok schrokachtig schrokkerd
schrokkig schrokop schrompel schrompelig schrooi schroom schub schubachtig schubbig schubmes schubvis
schubvormig schuchter schud schuhmacher schuier schuif schuifaf schuifel schuil schuim schuimachtig schuimig
schuin schuit schuitvormig schuiven schuld schuldeisend schuldig schulen schulp schumanplein schumans schunnig
schunselaar schup schurft schurftig schurk schurkachtig schut schutjas schutsel schutweg schuur schuurlin
schuursel schuw schwalbe schweiberg schwung science scientific scientisme scientist scientologen scifi
scintigrafie sciopticon scissors sclerose scoffs scofield scoliose scone scooby scoop scoor scoorder scooter
scootmobiel scopolamine scorbuut scored scorelstraat scores scorpius scotch scotland scout scrabbelaar
scrabbelen scrabbelt scrabble scrambler scramjet scrapbook scrapie scrappen scraps scratch scream screech
screen screencasts screw screwed scriba scribent scrimmage scrip scriptie scriptorium scrofuleus scrofulose
scrol scrollbalk scrollwiel scrotum scrub scrum scrupel scrupule scrupuleus scrupuleuzer scsi scuba
scudraketten scullen scully sculpturaal sculptuur scum scylla scythen sdi sdu sea seal sealed sealend sealskin
seance search searched season seated seats seattle sebaldeburen sebastiens sebastopol sebs sec secans secanten
secco secessie secessionist second secreet secret secretaresse secretarie secretarieel secretaris secretary
secretie secretly sectair sectie sectien sectio section sector sectorieel seculair secularisme secularisten
seculier secundair secundo secundus secure securiteit security secuur sedan sedatie sedatief sedativum sedekah
sedentair sedenteerde sedenteren seder sediment seductie sedum sedumdak see seeds seek seelens seem seemed
seen seerijp seeryp sefard sefardim sefardisch seffens sega segbroek segment segregatie segregeert segregeren
segrijn segway seibel seider seigneur seilde sein seingeld seinhuis seinpaal seinveld seips seismisch
seismograaf seismogram seismologie seismoloog seismometer seist seitan seizen seizoen sekhweg seks seksbom
sekserol seksfoto sekshuis seksisme seksist seksistisch seksloos sekspop seksshop seksualiteit seksueel
seksuologe seksuologie seksuoloog sekt sektarisme sekteachtig sektelid sekwester sekwestratie sekwestreren
sela selcuks selder selderie selderij select selecta selected selectie selectief seleen selenium selens self
selfie selfish selfmade selfridge selies sell selwerd sem sema semafonie semafoon semafoor semanteem
semanticus semantisch semasiologie semester semiactief semiarts semiautonoom semibekend semibungalow
semicontact semidicht semidwingend semiet semifeodaal semifinale semigesloten semigrafisch semiklassiek
semilegaal semilor semimassief semimetro semimilitair semimuraal seminaar seminar seminarie seminarist
seminarium semiologie semiopenbaar semioticus semiotiek semiotisch semioverheid semipolitiek semiprof
semipubliek semiscenisch semitisch semitistiek semiverhard semtex sen senaat senang senator senatrice sending
sends seneblad seneca senegal sengelsbroek seniel seniliteit senior seniores seniorie senioriteit sennheiser
sennhut senor senora senores senorita sensatie sensationeel sense sensei senseo sensibel sensible sensing
sensitief sensitiever sensitisatie sensitive sensitivisme sensor sensorisch sensualisme sensualist
sensualiteit sensueel sentence sententieus sentimental sentimenteel seo seok sep separaat separated separatie
separatisme separatist separator separeer sepia seponeer sepot sepsis september septennaal septet septic
septiem septikemie septime septimo septisch septuagesima septuagint septuaginta sequeel sequel sequence
sequencen sequens sequentie sequentieel sequoia ser seraf serafientje serafijn serafine serail sereen sereh
serenade sereniteit serf serge sergeant seri serial serialisatie serialiteit serieel series serieus serieux
serieuze serieuzer serious seriously sermoen seroen serologie serologisch seronegatief serooskerke
seropositief serotonine serotype serpent serpentig serpentijn serpentine serranoham serskamp serts serum
serval servant servatius serve server servets serveuse service servicen servie serviel servier serviette
serviliteit serving servisch servituut servo sesam sessie sessiel session sestertie sestertien set setlist
setpoint setprijs setpunt setstand settelen settelt settle settopbox setup setwinst seung seuten sevagramweg
sevenhuijsen seventh seventies sevenumseweg several severe sevres sewbarath sex sexagesima sextant sextet
sexting sextortion sexual sexually sexy seychellen seychels seymour sfagnum sfakia sfeer sfeervak sfeervol
sferisch sferoidaal sferoide sferometer sfinx sfinxachtig sforzando sfumato sgml sgp shaba shabby shabushabu
shade shadow shaffy shag shaggiek shaggier shaggy shagring shake shaken shaky shall shame shamponeer shampoo
shandy shanghai shantoeng shanty shape share sharen sharia sharjah shark sharon sharp sharply shasweg
shattered shave shaw shawl shay she sheddak sheep sheetfeeder sheets sheffield sheik shelf shell shelter
shemale shen shepard shepherd sheppard sheriff sherlock sherpa sherry shetlandpony shh shiatsu shield shift
shiitake shijonawate shilling shimmy shin shintoisme shintoist shiny ship shipment shirt shish shisha shit
shitty shkoder shoah shoarma shock shocked shockeer shodan shoe shogi shogun shook shoot shop shopaholic shore
short shortama shortcut shortly shot shotgun should shouldn shout shove shovel show showbizz showed showend
showman shown showpage showroom showtime showy shoyu shrapnel shredder shrimp shrink shuffle shui shunt shus
shut shuttle shy siamang siamees sibbe sibbenkunde sibculo siberie siberier siberisch sibille sibillijns
siblings sibrandahus sic sicav siccatief sichemstraat siciliaanse sicilie sick sickness siddeburen sidder side
sidecar sidekick sideraal siderisch sideros sidoestraat siebengewald siecle sief siegerswoude siemens siena
siepel siepoog sier sieraad sierbank sierend siergras sierkers sierlijk siermens sierpens sierpot sierra
siersel sierstuk siervers siervis sierwens siesta sievert sifaka sifon sigaar sigaarvormig sigaret siggraph
sigh sigillata sigma sign signaal signal signalisatie signature signatuur signed signeer signet significa
significant signifisch signum sijbekarspel sijls sijms sijp sijpel sijpestein sijs sijsdijk sijsele
sijstermans sijzendoorn sik sikahert sikh sikhisme sikkel sikkelvormig sikkeneurig sikkepit silage sileen
silence silent silex silezie silezier silezisch silhouet silica silicium silicone siliconenkit silicose silk
sillens silly silo sils silurisch siluur silverlight silvolde sim sima simba simbel simchat similar similor
simkaart simlock simonie simonne simonshaven simonsstraat simonszand simpel simpen simple simplex simplicia
simpliciteit simplificeer simplisme simplistisch simply simpsons simsalabim simson simulant simulatie
simulator simuleer simultaan simyo sinaasappel sinai sinas sinatra sinbad since sincere sinclair sinderen
sinds sine sinecure sinecuur sinecuurtje sing singapore singaporese singel single singraven singularia
singularis singulier sinister sinjeur sinjo sinjoor sink sinkiang sinksen sinnebuorren sinologie sinologisch
sinoloog sinopel sins sinselbeek sint sintel sinteren sinterklazen sinti sinus sinusitis sinusoidaal sinusoide
sionsweg sioux sip sipaliwinees sipaliwini sir sirene sirenenlied sirenenzang sirens sirih sirjansland sirocco
siroop sirtaki sis sisal sisklank sisko sissy sister sistrum sisyphus sit sitar sitatoenga sitcom sitecom
sitecrew sitemap sites siteurs sitsen sittardenaar sittarder sittarnaar situ situatie situatief situation
situeer sixpack sixth sixties sixtijns size sjaak sjaal sjaan sjabbat sjabbes sjablone sjabloneerde sjabloon
sjabrak sjachel sjacher sjah sjakes sjako sjakootje sjalom sjalot sjamaan sjamanisme sjamberloek sjammes
sjampie sjanghai sjanker sjans sjap sjappie sjasliek sjasliks sjavoeot sjd sjees sjeik sjeikdom sjekel sjekkie
sjerp sjeu sjezen sjia sjibbolet sjieken sjiekt sjiiet sjiitisch sjikse sjilp sjirk sjirp sjoege sjoel
sjoelbak sjoemel sjofar sjofel sjogren sjok sjonge sjonnie sjor sjorder sjortouw sjot sjouw sjtetl sjwa ska
skagerrak skai skald skarsterlan skater skates skating skeanewei skeeler skeet skeg skelet skelter skerath
sketch sketches ski skibox skibril skibus skidag skies skiester skiet skifederatie skiff skiffeur skihal
skihut skileed skiles skilied skilies skill skiloop skim skimmia skin skingen skinhead skink skinny skip
skipak skipas skippy skirt skisport skistok skitrap skitrip skivent skiwas skopje skottelbraai skries skull
skunk skutsje skutsjesilen skybox skydiven skylab skylake skyline skype skypen skypeout skywalker sla slaaf
slaag slaak slaan slaap slaapbed slaapbol slaapbus slaapcoupes slaapgas slaaphok slaaphut slaapkop slaapmat
slaappil slaapwekkend slaapwel slaapwerend slaapzak slab slabak slabbekoorn slabed slacht slacks slag slagader
slagarm slagbal slagerij slaghek slagman slagnet slagpen slagpin slagroom slagsas slagtand slagvast slagveld
slagvolumen slagwerk slagzee slagzet slagzij slagzin slak slakachtig slakom slakrop slakweg slalom slam
slamatstraat slametan slamix slampampen slang slangachtig slangenei slangetje slangvormig slank slap slapende
slapens slaperig slaphangend slapheid slapie slappigheid slaroes slash slashes slateer slater slaterm slaterp
slatest slatte slatting slauerhoff slave slaven slavin slavisch slavist slavonie slavonisch slecht
slechthorend slechtigheid slede slee sleedoornweg sleeend sleehak sleen sleep sleepaak sleepnet sleepoog
sleepy sleepzak sleets sleeuw sleeve sleg sleidinge slek slem slemp slenaken slendang slenk slenkweg
slennebroek slenter slenterig slept slet sletig sleuf sleur sleurhut sleutel slib slibtong slice slicen slicht
slick slidder slide sliding sliep sliepuit slier sliertig sliet slight slightly sligro slijk slijkig slijm
slijmachtig slijmbal slijmerd slijmig slijmpjes slijmvis slijp slijpsel slijptol slijt slijtachtig slijtage
slik slikfoto sliklap sliknat slikrand slikweg slim slimheid slimmerd slimmigheid slimpad slimsten slinge
slingenberg slinger slings slink slinkman slinkst slip slipjas slipped sliptong slipvrij slis slivovitsj sloan
slobbe slobber slobbroek slobeend slobkous slochtenaar slochteren slochters slocombe slodder slodderig sloeber
sloef sloeg sloep sloerie sloestraat sloetstraat sloeven slof sloffig slofhak slofheid slogan sloganesk slojd
slok slokdarm slokkerd slokop slomere slomo slomp slonk slons slonsachtig slonzen slonzig sloof slooi slook
sloom sloop sloor sloot slootwal slop sloperij slordig slorp slors slorts slot slotact slotbel slotdag
slotlaan slotnoot slotrit slotsom slotstuk slotvast slotvers slotweg slotwet slotzin slovaaks slovakije
sloveens sloven slovenie sloverig slow slowaaks slowfox slowly slufter sluier sluif sluik sluikweg sluimer
sluimerig sluip sluipweg sluis sluiskil sluispad sluisweg sluit sluitdop sluitgat sluitjas sluiven sluizen
slum slump slungel slungelig slurf slurfachtig slurp slurven slut sluw sluwheid sma smaak smaakcel smaakmakend
smaakvol smaakzin smaal smacht smack smak smakkerd smal smaldeel smaldoek smales smalfilm smalheer small
smalweer smaragd smart smartig smartlap smash smashed smashes smc smederij smedig smeed smeehuijzen smeek
smeekolen smeer smeerder smeerlap smeerling smeerpot smeerput smeersel smeervet smeestraat smeet smegma
smekeling smekerig smekken smele smell smelled smelt smeltbad smeltbak smeltpan smergel smerig smeris smerp
smet smetland smetlede smetlist smetvrij smeu smeuig smeul smid smidse smidshof smidslaantje smidspad smiecht
smient smiespelde smiespelen smiezen smijdig smijt smikkel smilde smile smiley smiling smirten smis smith
smitshoek smitsstraat smittenberg smodder smoel smoes smoezel smoezen smoezig smog smok smoked smokerig smokey
smokkel smokkelarij smokvers smolt smook smoor smoorpot smooth smoothies smorgasbord smorrebrod smos smots
smotsig smous smout smoutachtig smoutbol smoutig smouzen sms smuiger smuk smul smulpaap smulweb smurf smurrie
smuts smyrnatapijt snaai snaak snaakst snaar snaaskerke snabbel snack snackbar snackcar snackkar snak snakerig
snakerij snakes snap snapachtig snapchat snapster snaptest snars snater snauw snavel sneak sneakpeek sneaky
sneb snede sneden snedig snee sneef sneekermeer sneep sneer sneeuw sneeuwachtig sneidershoek snek snel
snelboot snelbouw snelbus snelderwaard sneldrogend snelfoon snelgroeiend snelheid snelmenu snelpers
snelrewaard snelsnel snelsten snelstromend sneltest sneltram snelvoetig snelvuur snelweg snelzeilend snep
snerk snerp snert sneu sneukel sneupen sneuvel sneven snib snibbig snieders snierde snieren snif sniffles snij
snijbal snijder snijding snijdsel snijdt snijkop snijmais snijmes snijpers snijsla snijtand snijtang snijvers
snijvlak snijwerk snik snikheet snikkel snip sniplaan snippel snipweg snit snob snobisme snobistisch snoef
snoei snoeimes snoeisel snoek snoekachtig snoekbaarzen snoekkop snoep snoepachtig snoeperd snoepig snoeppot
snoepzak snoer snoes snoet snoeven snoezelen snoezenpoes snoezepoes snoezig snoge snok snol snood snoof
snooker snoot snoozen snor snorder snork snorkel snot snotaap snotlap snotolf snotolven snottig snoven snow
snp sns snuf snuffel snufferd snuffmovie snugger snuif snuister snuisterij snuit snuitsel snuitvormig snuiven
snul snurk snus soa soap soapachtig soapie soapster soatest sobbing sober sobibor sobs soca soccer sociaal
sociabel social socialisatie socialiseer socialist socialiteit socializen societeit society sociniaan
sociobioloog sociocratie sociodrama sociograaf sociografie sociogram sociolect sociologe sociologie
sociologisch sociologisme socioloog sociometrie sociopaat socks socrates socratisch soda sodeflikker sodeju
sodemieter sodoku sodom sodomie soebat soechoemi soedan soedanese soefi soefisme soeharto soek soekarno soekot
soekwastraat soelaas soemba soembawa soenda soenion soenna soenniet soennisme soennitisch soep soepbal
soepbeen soepblik soepel soeperig soepkip soepkom soepkop soeppan soera soerabaja soeren soes soesa soesder
soesman soesterberg soeterbroek soetra soeverein soezen soezerig soezig sof sofa sofaatje sofabed sofinummer
sofioot sofiotisch sofisme sofist sofistisch softbal softdrug softenon softheid softie softijs softly softseks
softtop software sohawanweg soigneer soigneur soil soiree soit soja sojaboon sojameel sojamelk sojaolie
sojasaus sok sokkel sokkerig sol solaas solair solar solaris solarium soldaat soldatesk soldeer soldeersel
soldier soldij solecisme soleert soleil solemneel solemniseren solemniteit solenoide soleren solex solfege
solfegieerde solfegieren solfer soli solidair solidarisme solidariteit solider soliditeit solied solipsisme
solipsist solisme solist solistisch solitair sollicitant sollicitatie solliciteer sollies solmisatie
solmiseren solmsstraat solo soloecisme soloklas solostuk solotoer solstitium solutie solution solvabel solve
solveert solvent solventie solveren solwerd som somalie somalier somaliland somalisch somatisch somatologie
somber sombrero somebody someday somehow someone someraar somethin sometime somewhat somfy somma sommatie
sommeer sommelsdijk sommig somnambule somp sompig somptueus somregel somtijds son sonant sonar sonate sonatine
sondeer sondel song songbord sonisch sonnega sonnenschein sonnet sonologie sonoor sonoriteit sonoystraat
sonseweg sonsorolees soo sookie soon soort soosland sop sophocles soporatief soporatieven sopperig soppig
sopraan sopropo sorbenkruid sorbet sorbiet sorbinezuur sorbitol sordino sore sorens sorghum sorrow sorry sort
sorted sorteer sortie sortiment sos sostenuto soterisch sotho sotsji sotternie sotto sou soubirous soubrette
souche souffle souffleetje souffleur soul soulachtig soulburg soulmate soulvent soulvol sound soundbar
soundcapes sounded soundmix soup soupeer source sourcing sourdine sours sousafoon sousbras souschef souspied
soutache soutane souterrain south southern soutien souvenir souvlaki sovchoz soviet sovjet sovjetiseren
sovjetologie sovjetoloog sowieso sows sox soys spa spaak spaan spaander spaanse spaar spaarbek spaarbon
spaarder spaarkas spaarndam spaarne spaarnwoude spaarpot spaarzaam spaarzin space spacelab spacen spacex
spachtelputz spadille spagaat spaghetti spahi spain spakenburgse spakerig spalbeek spalier spalk spalling spam
spambox spamrun span spanader spandex spandoek spanende spang spanga spaniel spanish spanjersberg spanjolet
spanjool spanlak spannend spannum spanrib spanrol spantouw spar sparerib spares spark sparkel sparky sparrouw
sparta spartaan spartaks sparteak spartel spasell spasme spast spasticiteit spastisch spatader spatel
spatelvormig spatie spatlap spats spatten spattig spaubeek spauwens spawater spd spe speak spearfishing spears
specerij specht speciaal special specialiseer specialist specialite specialiteit speciatie specie specien
specific specifically specificum specifiek specimen specimina spect spectaculair spectacular spectator spectra
spectraal spectrograaf spectrogram spectrometer spectroscoop spectrum speculaas speculant speculatie
speculatief speculeer speculoos speculum speech speeches speedway speekenbrink speeksel speel speelbal
speelbos speeldag speelgoedaap speelgoedfan speelgoedpop speelhal speelhol speellui speelman speelmat speelpop
speelst speeltje speeluur speelwei speetje speijk spek spekachtig spekdam spekeend spekglad spekkie spekkig
speklap spekmaan spekman speknek spekvet spekzak spel spelblos spelbons spelbots spelboys speldag speldjesdag
spelemei speleologie speleoloog spelgoed spell spelles spelmode spelonk spelotheek spelpeil spelsite speltak
spence spencer spend spendeer spenen spengen spent sper sperbank sperform sperm sperma spermaceti spermatozoa
spermatozoon sperwer sperzieboon spetten speuld speur speurder speurgt speurzin speykstraat sphinx spic spica
spiccato spicht spichtig spicy spider spie spiebaan spiebout spiegat spiegel spiek spiekweg spielerei spier
spieraam spierbal spiercel spierwit spiesbok spiest spiesvormig spiets spiezen spijbel spijer spijgat spijk
spijkman spijl spijs spijsvet spijswet spijt spijtig spijzen spijzig spike spikkel spikkelig spikkeltje spil
spilgat spill spillage spilled spiltrap spilziek spin spina spinaal spinaap spinachtig spinaker spinazie
spinbaas spindel spinel spinet spinhuis spinnig spinozisme spinozist spinrag spinrok spinsel spinster spinstok
spintol spinzen spion spionage spioneer spionkop spiraal spiralend spirant spirea spirit spiritist spiritual
spiritualien spiritualist spiritueel spiritus spirocheet spirometer spirulina spit spitant spitfile spitsbek
spitsbus spitsen spitsig spitsuur spitsvondig spitzeer spitzen spitzerk spleen spleet spleetogig spleetvormig
splendeur splendid splijt splint split splitpen splitrok splitsen splugenpas spock spoed spoedeisend spoedig
spoedrit spoedwet spoel spoelbak spoelhok spoelkom spoelsel spoetnik spog spoil spoiled spoke spokerig
spokerij spoliatie spolieerde spolieren spon spondee spondeisch spondeus spong spongat spongiform sponsachtig
sponsen sponsig sponsor spontaan spontanere spontaniteit sponturf sponzen sponzig spoog spook spookachtig
spookrijdend spooksel spookuur spoolde spoom spoon spoor spoorbus spoorman spoornet spoorpad spoorweg spoot
sporaden sporadisch sporangien sporangium sporkeboom sporkehout sporks sporozoa sporozoon sport sportbad
sportdag sportfan sporthal sportief sportiever sportiviteit sportles sportlievend sportlui sportman
sportminnend sportnet sportpak sportpas sportsok sporttak sporttas sportvis sportweg sportwet sportwol
sportzak spot spotachtig spotify spotring spotster spotted spotziek spouw spraak spraakmakend spraakzaam sprak
sprakel sprang sprangetje sprank sprankel spray spread spreek spreeuw sprei spreidsel sprekend spreng sprenkel
spreuk spreukachtig spriet sprietig sprik spring springeb sprinkhaan sprinkhuizen sprinkler sprint sprits
sproei sproet sproetig sproke sprokkel sprokkereef sprong sprongetje sprookje sproot sprot spruit spruitsel
sprundel spruw spui spuidijk spuigat spuikom spuipijp spuitbus spuiter spuitgat spuitkop spuitlak spuitvis
spuitzak spul spurkt spurrie spurt sputter sputum spuug spuugbak spuuglok spuugsel spuugzak spuugzat spuw
spuwbak spuwsel spy spyware sql squad squadron square squash squat squaw squeaking squealing squeeze squirten
sranan sranantongo srd srebrenica sri ssd ssh sst sta staaf staafbom staafvormig staag staak staal staalachtig
staalpil staalweg staalwol staan staander staar staats staatsie staatsraison stab stabbed stabiel stabij
stabilisatie stabilisator stabiliseer stabiliteit stable staccato stack stadhuis stadie stadien stadig stadion
stadium stadje stadpark stads stadsas stadsbos stadsbus stadserf stadsgas stadshal stadskas stadsmus stadsnet
stadspas stadsrit stadswal stadsweg stadwaarts staf stafarts stafchef staff staffel staffier staflid stafrijm
stafylokok stag stageachtig stagedag stagediven stageld stagemap stagflatie stagfok stagiair stagneer stagzeil
stain stairs stak stakeholder stakel stakenas stakerig staket staketsel stakkerd stal stalagmiet stalhouderij
stalinist stalk stall stalles stallman stalnet stalvee stam stamboek stamboom stamcafe stamcel stamel stamfort
stamgod stamhuis stamijn stamina staminee stamlid stamp stampede stampei stampens stampij stamppot stampvol
stamslot stamtaal stamvormend stand standaardeis standaardzin standard standelkruid standerd standvastig
standvis stanfries stanfriezen stang staniol stank stankwerend stanleymes stanniool stans stante stanza stap
stapel stappert star starbuck starheid starling starnakel starnmeer starogen staroogt startbod startbox
startdag started starter starthek starthok starting startrij starts startset startte startuur startvak starve
starving stash stasjonswei stasses statafel statements stater states statiaanse static statica statie statief
statien statieus statig statine station statisch statistica statisticus statistiek statistisch statline stator
statten statu statuesk statuur stavast stavele staven stavoren stay stayed stayeren steady steak steal stealth
steam stearine stede stedeke stedeken stedeling stedewaarts stedum stee steeds steef steeg steegst steek
steekas steekbal steekkar steekmes steekmug steekpan steeksla steekzak steel steelans steelgat steelpan
steemaan steemand steen steenachtig steenbok steendam steeneik steenhof steenhuffel steenkar steenkoolgas
steenmeijer steenput steensel steenslagweg steentil steentje steenuil steenweg steenwol steeplechase steeplek
steepler steerts steevast stefanotis steg stegel stegeren steggelt steggerda stegosaurus stehgeiger steiger
steil steiloor steilorig steilwandig steindenaar steinder steinmeier steinmeijer stek stekel stekelachtig
stekelig stekene stekkie stel stelbaar stelberg stelfort stellage stellair stellenbosch stellig stelp stelpnet
stelsel stelstar stem stembus stemdag stemfie stemhebbend stemhok stemknop stemloos stemma stemmata stemmig
stempas stempel stemvee sten stena stencil steng stengel stengun stenig stennis steno stenose stenotyp
stenotypie stentor step stepdans stepelo steph stephanes stephanies stepke steppeachtig stepped steppend ster
sterachtig steradiaal sterbank stereo stereofonie stereometrie stereoscopie stereotypie sterf sterfbed
sterfdag sterfput sterfuur steriel sterilisatie sterilisator steriliseer steriliteit sterk sterkenburgh
sterkere sterksel sterksmakend sterling stermijn stermol stern sternum steroide steroiden sterolen
sterrenbosch sterrit sterroetdauw sterrol sterven stervormig stethoscoop stets stetson steun steunder steunlid
steunsel steur steurvis stevel steven steverlinck stevia stevig stevin stevoort stew steward stewardess stewie
steyl sticht stichtse stick stickie stiefbroeder stiefbroer stiefdochter stiefelde stiefelen stiefgezin
stiefkind stiefmoeder stiefouder stiefvader stiefzoon stiefzus stiekem stiekemerd stiekempjes stiel stielman
stier stierachtig stierf stierop stierven stiet stiff stift stiftbal stigma stigmata stigmatiseer stiho stijf
stijfkop stijfsel stijg stijl stijlvol stijve stijven stijvere stijvigheid stik stikheet stikkens stiksel
stikster stikstof stikvol stikzij stil stilaan stilburg stileer stiles stilet stiletto stilhoud stilist
stilistisch still stillag stilleg stillig stilring stilsta stilton stilval stilviel stilzat stilzet stilzit
stilzwijgend stimulans stimulantia stimulatie stimulator stimuleer stimuli stimulus sting stink stinkbok
stinkbom stinkdas stinkend stinkerd stins stinswei stint stinzen stip stipdonk stipendium stippel stippeltje
stipulatie stipulatief stipuleer stir stirumstraat stitswerd stl stoa stobbe stobben stochast stochastisch
stock stockcar stockharsen stoefen stoeft stoei stoel stoelkus stoelmat stoemelings stoempen stoep stoepa
stoeppad stoer stoet stof stofbad stofbril stoffage stoffeer stoffel stoffig stofjas stofkam stofkap stofloos
stofrage stofvrij stofwerend stofzak stofzuig stoicijn stoicisme stoisch stok stokdood stokdoof stokerij
stokhem stokkiem stokkies stokklem stokkum stokmaan stokmand stokoud stokpaartje stokpop stokrage stokvis
stokxs stol stola stolbaarheid stoldijk stolkijk stolp stolrage stolrijk stolsel stolwijf stolwijk stolwijn
stolwijs stolzlaan stom stoma stomach stomata stomatologie stomatoloog stomerij stomheid stomkop stommel
stommerd stommere stommigheid stommiteit stomp stomweg stond stone stonerrock stonk stood stoof stooflap
stoofpan stoofpot stoofsel stoofweg stook stookgas stookgat stookhok stooksel stool stoom stoombad stoompan
stoomweg stoop stoor stoorder stoornis stoot stootbal stootjuk stootkar stootkus stootwil stootzak stop
stopbad stopbit stopbus stopera stopfles stoplap stoploos stopmes stopped stoppel stoprage stopsel stopstad
stopster stopstuk stopwol stopzet storage storax storends stores stories stork storm stormachtig stormbal
stormbui stormdak stormfok stormgod stormig stormpas stormram stormtij stornebrink storneer storno stors stort
stortbad stortbak stortbui stortgas stortkar stortput stortzee story stoterig stotig stotter stout stouterd
stoutes stoutigheid stoutweg stouw stouwage stove stoven stoverij straal straalvormig straat straddle
stradivarius straf strafbal strafcel strafeis strafhof strafwet straight strain strak stralend stralendst
stram stramien strammig stramproy strand strandwaarts strang strangulatie strapatsen strapless stras strateeg
strategie strategisch stratego strategy stratigrafie stratosfeer stratus strauss stravinsky straw streak
stream streber streberig streed streef streek streel streep streepvormig street strek strekdam strekel strem
stremsel streng strengel strength strenkhaar strepig streptokok stres stressed stressig stressor stressy
stretch streurs streven striae stribbel stricks strict strictly striem striep strijbeek strijd strijdhaftig
strijdig strijen strijk strijkel strijp strijtem strik strikdas strikes strimon string strip stripachtig
stripact stro stroachtig strobbe strobed strobos strodak strodek stroef stroet stroever strofe strofisch
strogeel strohut stroke strolenberg stroman stromat strombeek stromboli stromijt strompel strompelig strong
strongly stronk stront strontium stroobands stroobos strooi strooisel strook stroom stroop stroopachtig
stroosnijder strop stropdas strophius stropop strorage stroring strossen strost strowis strozak strubbel
strucht struck structure structureel structuur strudel struggle struggling struif struik struikachtig struikel
struin struis struma struweel strychnine stu stub stubborn stuc stuck studeer student studentikoos studie
studiekeuzen studien studieus studieuzer studio studium study stuf stuff stuffed stufi stug stuggere stugheid
stuif stuifbal stuifsel stuijvenberg stuik stuip stuipachtig stuit stuitendst stuiveling stuiven stuk
stukadoor stukbrak stukga stukgaan stukging stukgoed stukkiel stukkiem stukkier stukkies stukknie stuklas
stukliep stukmaak stuksla stukvalt stukviel stulp stumper stumperig stunnenberg stunning stunt stuntel
stuntman stupefait stupid stupiditeit sturkenboom stutsel stutten stutterheim stuttgart stuudje stuukte stuur
stuurhut stuurlui stuurman stuurpen stuurrad stuurtas stuw stuwadoor stuwage stuwbek stuwdam stuwmeer stuwwal
stuwweg style stylen styliet stylist stylo stylus styreen styx suameer suatiesluis suave suawoude sub subadar
subaltern subaru subclan subcommissie subcontinent subdeel subdoel subdraad subforum subframe subgenre
subgroep subhoofd subiet subindex subject subjectief subjectiever subjunctief subkop subliem sublimaat
sublimatie sublimeer subliminaal sublimiteit submap submenu submerk submit subnet subonderdeel subordinatie
subordineren subparagraaf subplot subregio subregionaal subrogatie subroute subset subsidiabel subsidiair
subsidie subsidient subsidioloog subsistentie subsite substance substantie substantieel substantief
substitueer substitutie substituut subtaken subtekst subthema subtiel subtiliteit subtitel subtle subtop
subtopic subtractief subtype suburbia subvraag subway subwerkgroep succeed succeeded succes successful
successie succubus succulent succursale such suck sucked sucre sucrose sud sudan sudanees suddenly sudderen
suderom sudeten sudoku suede suer sues suez suf sufferd suffered sufferig sufferij sufficient suffie suffig
suffix suffolk suffragaan suffragette sufheid sufkees sufkop sugar suggereer suggest suggested suggestibel
suggestie suggestief sui suicidaal suicide suicideert suijkerbuijk suiker suikerachtig suikerig suikerij suil
suisse suitable suitcase suits suizebol suizel suizelig suizen sujet sukade sukkel sukkelaartje sukkelachtig
sukkelig suks sul sulawesi suleymans sulfaat sulfamide sulfer sulfide sulfiet sulfonamiden sulfureus sulky
sullig sullivan sully sultan sum sumak sumar sumatra sumba sumbawa summa summarium summatief summier summoned
summum sumo sun sunday sung sunlight sunparks sunroof sunset sunshine sup superbe superbus supercup superdag
superdom superdun superego superfan superficieel superhero superhit superieur superieures superior superiores
superlatief superlieve superman supernet superras supersub supertip supertof supervet supervisant supervisor
suppleer supplement suppletie suppletoir suppliant suppliek supplieren supplies supply suppoost support
supported suppose suppositoire supprimeert suprematie suprematisme supreme surabaya surah sure surely surf
surface surfacne surfbord surfboys surfles surfnest surfpak surfrace surfrock surfspot surfster surgeon
surgery surhuizum suri surimi surimono surinamisme suripop surnumerair surplace surplacen surplus surprise
surprising surrealisme surrealist surreeel surrender surrogaat surround surrounded surseance surveillance
surveillant surveilleer survey survival survive survivor suryasstraat sus susceptibel sushi sushibar suske
suspect suspected suspended suspendeer suspense suspenseful suspensie suspensief suspicion suspicious sussex
susterenaar sutter sutton suttum suurs suurtje suv suva suwald suzannaboef suzerein svb svg svga swa swaffelen
swag swahili swain swallow swallowed swalm swami swamp swanneblom swap swarovski swartbroek swarthstraat
swastika swazi swazisch swear sweat sweelinckhof sweeney sweetheart sweetie sweets sweex sweikhuizen swell
swenker swennes swertzs swichum swifterbant swijnenburg swim swing swingarm swipen swipet swipi swiss switch
switched switches switzerland swolgen sword swore sworn sybariet sybaritisch sybil sycofant sycomoor syd syeds
syfilis syfilitisch sykes sylfe sylfide syllabe syllabisch syllabus syllogic syllogisme symantec symbiose
symbiotisch symbol symbolisatie symbolisch symboliseer symbolist symbolum symbool symfonicus symfonie
symfonisch symmetrie symmetrieas symmetrisch sympathie sympathiek sympathisant sympathisch sympathiseer
sympathy symposion symposium symptoms symptoom synagogaal synagoge synagoog synaps sync synchronie
synchronisch synchronisme synchroon synchrotron syncope syncopisch syncretisch syncretisme syncytieel
syndicaal syndicaat syndicalisme syndicalist syndiceerde syndiceren syndicus syndroom synecdoche synergetisch
synergie synergisme synesthesie synodaal synode synodisch synoniem synontologie synonymie synonymiek synophrys
synopsis synopticus synoptisch syntactisch syntagma syntagmata syntaxis synthese synthesizer synthetisch
synthipop synthpop syntus syracusaanse syracuse syracuser syracusisch syrah syrie syrier syrinx syrisch
systeem system systematica systematicus systematiek systematisch systemisch systole systolische sytzamawei szw
taag taai taaierd taaiheid taaitaai taak taakgroeplid taakklas taakstaf taakstellend taakuur taal taalarm
taalbad taalborg taalbrug taalcode taaleis taallabo taalles taalman taalminnend taalrol taalstar taaltaak
taaltik taaltip taalwet taalzwakkere taan taander taanhuis taarlo taart taartpan taats tab tabacoloog tabak
tabasco tabbaard tabberd tabbetje tabblad tabee tabel tabelkop tabellarisch tabelvormig tabernakel tabijn
tabish tabkaart tabla table tableau tabloid taboe taboeisering taboeret taboule tabouleh tabstop tabtoets
tabula tabuleren tachograaf tachometer tachotype tachotypist tachtig tachtigvoud tachycardie tachygraaf
tachygrafie tachymeter tachymetrie tachyon tacitus tackel tackle tacks taco tacootje tact tacticus tactiek
tactiel tactiliteit tactisch tactloos tactvol tacxs taddeus tadzjiekse tadzjikistan tae taekwondo taekwondoka
tael taf tafel tafelbel tafella tafellin tafelmes tafeltje tafereel taffetas taffia tafia tafzij tag tagalog
tagliatelle tagrijn tahin tahoe tai taif taifoen taiga taigetos taikoen taikonaut tail tailleur taipei taiwan
tajani tajine tak takbreuk takel takelaar takelage takes takhout taksvrij takwerk tal talaan talbot taleggio
talent talented tales talg talgzand talhout talhuen talib taliban talie talien talig talisman talk talkbaan
talkback talked talkin talkring talkshow tall talliet tallinn talloos talloze tallship talm talmaplein talmoed
talmoedisch talmoedist talmudica talon talpa talreep talrijk talud taludweg talyn tam tamagotchi tamari
tamarisk tamboer tamboerijn tamelijk tamiflu tamil tammere tamp tampon tamtam tan tandarts tandem tanding
tandkas tandoori tandrad tandvormig tandwiel tang tanga tangens tangent tangentiaal tangentieel tanginalaan
tangkamp tangkous tango tangoles tangram tanig tank tankauto tankbon tankdop tankgiro tankini tankpas tankput
tankstop tanktas tanktop tannine tantaliseren tantalium tantalus tantes tantieme tantra tantrisch tantrisme
tantum tanzania tanzaniaans tao taoisme taoist taoistisch tap tapa tapanahony tapasbar tapbier tapdans
tapedeck tapeind tapenade tapes tapgat tapijt tapioca tapir tapisserie tapissiere tapkast tapkraan tappelings
tapperij tappunt tapster taptoe tapuit tapvormig tapwater tarahumara tarantella tarantula tarawa tarboesj
tarbot tarde tardief tardieve tardis tarente target targoem targus tarief tarifair tarifeer tarificatie
tarimbekken tarin tarlatan tarmac tarn tarok tarot tarpan tarra tarreer tart tartaan tartaar tartan tartarije
tartdijk tartkijk tartrijk tartwijf tartwijn tartwijs tarwe tarweaar tarwehof tarwepap tarzan tas taseren
tasjkent task tasmaanse tasman tasmanie tastbaar tastcel tasted taster tastes tasty tastzin tasveld tata
tataars tatami tatarensont tatarije tater tateraar tatoeage tatoeeer tatra tattoo tau taueiwit tauge taught
taupe taurine taurus tautologie tautologisch taveerne taverne tawny taxa taxateur taxatie taxatien taxeer
taxes taxfree taxi taxibus taxidermist taxiet taximan taxirit taxistop taxiwet taxol taxon taxonomisch
taxonoom taxs taxus tbc tbilisi tbs tea teach teak teakdek teal team teamlid teamrol teamvormend teamwork tear
tearoom teasen tech techina techneut technica technical technically technici technicolor technics technicum
technicus techniek technique technisch techno technocraat technocratie technologie technology teckel tectyl
teddy teder tee teef teeg teek teel teelbal teelfort teelhoed teelings teelstar teelster teem teemkous teemsen
teemst teen teenage teenager teenbot teenstuk teer teerachtig teerbal teerburg teerdag teerdijk teerkerk
teerkost teerling teerlink teerns teerpot teerton teerweg teerzorg teeth teeuw teevee tefaf tefal tefilin
tefille teflon tegaar tegader tegel tegelijk tegelpad tegelzet tegemoet tegenaan tegenbod tegendraads tegeneen
tegeneis tegenga tegengif tegenin tegenkanting tegenkom tegenop tegens tegensla tegensta tegentij tegenval
tegenwoordig tegenzat tegenzet tegenzij tegenzin tegenzit teggert tegoed tegucigalpa teheraans teheran tehuis
teijlingen teil teint teisteren teistert tekeer tekeerga tekelenburg tekenaap tekenaar tekenachtig tekende
tekenen tekenles tekenmap tekenpen tekens tekenset tekent tekenvel tekort tekst tekstbox tekstkar tekstueel
tekstvak tekstzet tektoniek tektonisch tel telaatkomer telbaar telboek telco teldata teldatum teldershof
teleac telecard telecom telefax telefilm telefonade telefoneer telefonie telefonist telefoon telefoontje
telefoto telegraafnet telegraferen telegrafist telegram telekinese telelens telematica telematisch telemetrie
telend telenet teleologie teleologisch telepaat telepathie teleportatie teleporteert telescoopvis telescoperen
telescopisch telesur teleur televisiekok televisieman televisienet televisierol televisievak telewerk telex
telexist telfort telfout telg telgang telindus teljoor telkaart telkenjare telkenmaal telkens tell tellier
tellijst tellurisch tellurium teloh telomeer teloor telpas telpost telraam telresultaat telrij telrijmpje
telspel telwerk telwoord tem tembaar temeer temeie temeier temerig temet temp tempedal tempeest tempel
tempelachtig tempera temperantia temperen tempex template temple templies tempo tempora temporair temporalia
temporalien temporary tempore temporisatie temporiseer tempranillo tempura tempus temsenaar ten tenach tenakel
tenant tendeer tendens tendentieus tender tendinitis teneinde tenerife teneur tenge tengel tenger teniers
teniet tennet tennis tenor tenorsax tense tensie tensiometer tension tentakel tentamen tentamina tentamineren
tentatief tentdak tenteert tenteren tentet tentoon tentstok tentwoud tenue tenware tenzij tepco tepel tepelhof
tepelvormig tequila ter terabyte teralfene teratogeen teratologie terband terblijt terborg terborgseweg
terdege terdiek terecht terekruiter tereyken terg terhagen terheijden terheijl terherne terhole terhorne
terhorst terhulpenaar teriakel terig teringachtig teriyaki terkaple terlenka terlet terlinden terloops term
termaar termiet termijn terminaal terminal terminis terminologie terminus termoors ternaard ternair ternate
terne terneder terneus terneuzenaar teroele terover terp terpeen terpentijn terpweg terpwei terra terrarium
terrasvormig terrazzo terrein terrestrisch terreur terrible terribly terrientje terrier terrific terrified
terrifying terril terrine territoir territoriaal territorium territory terroir terror terrorisatie terroriseer
terrorist terschegget tersel tersoal terstond tertiair tertiaris tertio terts terug terugbel terugeis terugga
teruggaf terugkom teruglas terugleg terugnam terugrit terugsla terugstotend terugtraprem terugval terugwaartse
terugweg terugwin terugwon terugzag terugzeg terugzei terugzet terugzie tervoort tervuren terwee terwijl
terwinselen terwolde terwoldseweg terzelfder terzet terziet terzijde terzine terzool tes tesla tessenderlo
tessituur testamentair testateur testatrice testauto testbaar testbed testdag tested testeer testelt tester
testes testify testikel testimonium testimony testing testis testkit testlab testland testloop testmode
testosteron testplan testpop testring testrit testroom testrun tests testset testte testteam testvat tet
tetanus tetra tetralogie tetrarch tetrarchie tetske tetst tetteren tetterig tetums teug teugel teunes
teunisbloem teut teuteren teuterig teutoons teuven teva teveel tevenbergen tevens tevergeefs tevoorschijn
tevoren tevreden teweeg tewerkstelt tex texaco texelaar texelstroom texla texted textiel texting texts textuur
teyla teylingen tezamen tezen tft tgv thaiboksen thailands thales thalidomide thallium thalys than thank
thankful that thatcher thaumatroop thaumaturg thc the theater theatraal theatre thebe theeachtig theebus
theehuis theekop theems theepot theft theia theils theine their theisme theist theistisch them thema themadag
themata thematisch thematiseert thematiseren themselves then theocraat theocratie theocratisch theodicee
theodoliet theogonie theologant theologe theologie theologisch theoloog theorema theoretica theoreticus
theoretisch theoretiseer theorie theory theosofie theosofisch theosoof therapeut therapie therapist therapy
there theremin thereses theresiahof thermaal thermen thermiek thermisch thermofiel thermogeen thermograaf
thermografie thermoharder thermokoppel thermometer thermopane thermoplast thermopylae thermopylen thermos
thermosfeer thesaurie these theseus thesinge thesingerweg thesis thessaloniki theta they thiamine thick thief
thieves thimphu thin thing think thinkin thio thiofeen third thirsty thirty thirylaan this tholen thomas
thomisme thomist thomistisch thools thoracaal thorax thorbecke thorium thorn thornton thorough thoroughly
those thou though thoughtful thoughts thousand thracie thracisch thread threat three threw thrill thrilled
throat throne through throw thrown thud thuis thuisdag thuishal thuiskok thuiskom thuislag thuismap thuisnet
thuisspelend thuistap thuisvak thuiswonend thuiszit thuja thumb thunder thurkowweg thursday thy thyestes
thymine thymus thyristor thyrs thyrsus thz tiaar tiara tiaraatje tibbe tiberias tibet tibetaanse tibma tic
tichel tickertape ticket ticking tide tie tiebreak tiegem tielenaar tielrode tielse tieltenaar tieltse tien
tienarmig tiencijferig tieneke tienhoek tienkamp tienling tienmaal tienman tienray tienregelig tiensjan
tiental tientje tienurendag tienurenwet tienvoud tienvoudig tienzijdig tiepje tier tierce tierceerde
tierelantijn tierig tierlantijn tierpark tieske tietjerk tiewrap tiffany tifosi tig tiggelt tight tigris tij
tijdblok tijdbom tijdens tijdig tijding tijdje tijdklok tijdlang tijdlijn tijdloos tijdnood tijdpad tijdperk
tijdrit tijds tijdslot tijdspad tijdstap tijdstip tijdsvak tijdvak tijdvers tijdvlak tijg tijgerachtig
tijgeren tijgerin tijhaven tijk tijloos tijm tijmhof tijmlaan tijmweg tijnje tijuana tijum tik tikfout tikkel
tiksel tikspel tikster tiktak tiktok tikwerk til tilapia tilbaar tilburgse tilbury tillewei tillift tilligte
tilweg tilwerk timanrug timbaal timber timboektoe timbre time timen timide timider timiditeit timmer
timocratie timor timorees timotheegras timp timpaan tims tin tinader tinallinge tinas tinctuur tinder tinerts
tinfolie tingel tingen tink tinkel tinmijn tinnef tinneroy tinnitus tinsteen tintel tintelig tintend tinto
tinweg tinwerk tio tip tipgeld tipgever tipi tipitent tiplijn tiplijst tipmuts tippel tipsy tiptoets tiptop
tipweg tirade tirailleerde tirailleren tirailleur tiramisu tiran tirana tiranees tirannie tiranniek
tiranniseer tiras tire tirette tirns tirol tirools tis tisselt tissue tit titaan titan titanialaan titanic
titaniet titanisch titanium titel titelrol titelvoerend titi titiaap titicacameer title titratie titreer
tittel titulair titularis titulatuur tituleren tivoli tja tjabe tjak tjalhuizum tjalk tjalleberd tjamsweer
tjap tjaptjoi tjariet tjasker tjauwmin tjeenk tjekken tjerk tjessingawei tjeven tjiftjaf tjilp tjingel tjins
tjirp tjitjak tjoemp tjoene tjoepen tjoept tjok tjokvol tjonge tjonger tjotter tjuchem tmc tmesis tmf tno tnt
toaske toast tob tobago tobberd tobberig tobberij tobiaans tobogan tobster toccata toch tochaars tochtgat
tochtig tochtlat tochtwerend tod today toddy toe toean toebeet toebijt toebindt toeblaft toebond toebreng
toebroek toeclip toedacht toedeed toedeel toedek toedenk toedicht toedien toedoe toedoen toedraag toedraai
toedrink toedroeg toedronk toedrukt toef toega toegaan toegaf toegang toegankelijk toegaven toegeef
toegesproken toegeven toegift toeging toegooi toegreep toegrijnst toegroei toehaal toehap toehoor toejuich
toekan toekeek toekeer toeken toekijk toekneep toeknijp toeknik toekom toekomst toekruid toekwam toelaat
toelach toelage toelak toelast toeleeft toeleg toelens toeleven toelicht toeliep toeliet toelonkt toeloop
toemaak toemaat toemat toemeet toen toenaait toenaam toenam toendertijd toendra toeneem toeneep toenijpt
toenmalig toentertijd toep toepad toepas toeplakt toepstad toer toerauto toerbus toerclub toereik toereken
toeriep toerisme toerist toeristisch toerit toermalijn toernooi toeroep toerrit toerust toervaartnet
toeschroeven toesla toeslaan toeslag toeslede toesloeg toesloot toesluit toesmeet toesmijt toesnel toespeel
toespeld toespijs toespits toespoor toesprak toesta toestaan toestak toestand toesteek toestel toestem
toestond toestoot toestop toestuur toetakel toetanchamon toetankhamon toetast toeter toetje toetoep toetrad
toetreed toetrek toetrok toets toeva toevaans toeval toeven toeviel toevlieg toevloed toevloei toevloog
toevoeg toevoer toevouwt toevroor toewas toewater toewees toewendt toewens toewerkt toewerp toewezen toewierp
toewijd toewijs toewuif toezag toezang toezeg toezei toezend toezicht toezie toezien toezing toezond toezong
toezwaai tof toffee toffel toffere tofoe toga togaf togatus toges together togo togolees toilet tok tokayer
tokelau tokio tokioiet tokkel tokkie toko tokootje tokyo tokyoiet tol tolbaas tolbadge tolbert tolboom tolbrug
toldijk tolerant tolerate tolereer tolgeld tolhek tolhuis tolk tolkamer tolkien tolkkies tollembeek tolmuur
tolo tolplan tolpoort tolrecht tolsteeg tolstojaan tolstojaanse tolueen tolunie tolvrij tolweg tolwezen tomaat
tomahawk tomato tomb tombak tombola tombolaatje tomboy tome tomeloos tomini tommel tommy tomografie tomorrow
tompoes tompoezen tompouce toms tomtom ton tonaal tonaliteit tonbrug tondel tonder tondeuse tondo toneel
toneelachtig tonelist tong tonga tongelaer tongelre tongelreep tongerlo tongetje tongkus tongstrelend tongue
tongval tongvormig tongzoen tonic tonicum tonight tonijn tonisch tonkaboom tonkaboon tonkilometer tonkin
tonmolen tonnage tonneau tonrond tonsel tonsil tonsillitis tonster tonsuur tontine tonus too toog toogdag tooi
tooisel took tool toolkit tooltje toom toon toonaard toonarm toonbaar toonbank toonder toongat toonloos
toontaal toontrap toonval toonvast toonzet toorn toornig toorts toost tooth tootkits top topaas topact
topambtenaar topamusement topas topavond topazen topbaan topband topbasketbal topblad topcast topchef topclub
topcoach topdag topduel topduif topduo topevenement topfeest topfilm topfit topfotograaf topgevel topgroep
tophit tophoek tophypotheek topic topidee topinstituut topisch topjaar topjob topjudo topkader topkoers topkok
topkunst toplaag topland topless toplicht topliga toplijn toplijst toploon toplui topmaand topman topmerk
topmodel topnoten topo topoi topologie topoloog toponderzoek toponiem toponymie toponymisch toponymist
toppaard toppie topplaat topploeg topprestatie topprijs toppunt topregio topscoorster topscore topserie
topspin topspits topsport topsteen topstuk topteam topteken toptijd toptrio topveld topvolleybal topvorm
topvrouw topwant topwedstrijd topweek topwerk topwijf topwijn topzeil topzorg topzwaar toque tor torch
torderen toreador torenen torenhof torenpad torenpas torens torenuil torero torhoutenaar tori torment
tormentil torn tornado tornooi toronto toros torpederen torpedo torrent torsen torshavn torsie torso tortel
tortellini tortilla torture tortuur torus torvalds torx tos toscaanse tosefta toshiba tosses tosti tot totaal
total totalisator totaliseer totalitair totaliteit totaliter totally totdat totebel totem totemistisch totness
toto totok touch touched toucheer touches touchpad tough toupeerde touperen toupet tour tourbus tourette
touristclass tourists tournedos tournee tournier tourniquet tournooiveld tournure tourrit tourspel tourzege
tout touw touwerij touwkerk touwmat touwtjes touwtrek tovenaar tovenares tovenarij tover toveraar toverachtig
toverbal toverbos toveres toverfee toverij toverkol toward towel tower town township toxic toxiciteit
toxicologie toxicoloog toxicose toxicum toxine toxisch toxoplasmose toy toyboy toynbeewerk tpg tra traaf traag
traagzaam traan traanachtig traangas traanoog traanzak trabant trac traceer traces trachea tracheaal trachee
tracheotomie trachiet trachoom tracht track tracked tractie tractor trading traditie tradition traditional
traditionele traffic trafiek trafikant trafo tragedie tragedy tragel tragere tragic tragicus tragiek
tragikomedie tragikomisch tragisch trail train trained trainee traineer traite traiteur traitor trajanus
traject traktaat traktant traktatie trakteer traktement tralala tralie tralien tram trambus tramkade tramkant
tramnet tramp trampoline tramrit tramstel tramweg trance tranceachtig tranche tranerig tranig trans
transbordeur transcendeer transcendent transcript transcriptie transept transfer transferium transgressie
transient transigeert transigeren transistor transit transitie transitief transito transitorium translateur
translatie translation transman transmuraal transparant transpiratie transpireer transportbox transportbus
transporteer transporteur transportnet transportweg transscripts transvaalse transversaal transvet trant trap
trapas trapauto trapeze trapezites trapezium trapezoide trapgat traphal traphek traploos trapped trappel
trappist traproe traptredes trash trasimeense trasraam trassant trassen trassi trattoria trauma traumata
traumatisch traumatiseer traumatoloog travaat travalje travee travel traveled traven traverse travertijn
travestierol trawant trawler trawlnet tray treason treat treated trechter tred tredring tree treedt treef
treem treeolie treerad tref trefbaar trefbal trefdag treffends treife treil treiltje trein treincoupes
treinpad treinrit treintjesgek treiter treiterig treiterij trek trekarm trekbal trekbel trekbus trekdag
trekgat trekkar trekkas trekklep treknet trekoog trekos trekpad trekpen trekpop trekpot treksel trekslot
trekster trektang trektouw trekvis trekweg trekwei trekzak trema tremaatje tremel tremendous tremmen tremolo
tremolootje tremor tremulant tremuleerde tremuleren trenchcoat trend trendy trens trepaan trepanatie
trepaneerde tres trespond treubstraat treur treures treurig treurnis treuzel treuzelig treven trey trezoor
trezorie trezorier tri triade triage triagist triakel trial trialoog triangel triangulair triangulatie
triarchie trias triatlon tribaal tribal tribe tribulatie tribulatien tribunaal tribunaat tribune tribus
tributyltin tribuun tribuut triceps triceratops trichine trichinose tricht trick tricked tricky tricolor
tricolores tricot triduum tried trieer trielje triemen triennale triep tries triestig triests trifle trifolium
triforium trigger triglief triglyceride trigonaal trigram trijp trijs trijueque trike triktrak tril trilburg
trilhaar triljard triljoen trilobiet trilogie triloog trilvrij trim trimaran trimbles trimbos trimestrieel
trimloop trimpad trimpomp trimster trimunt triniteit trintel trio triodoes triodons triodoos triolet triomf
triomfalisme triomfator triool triootje trip tripang tripartiet tripartite tripel triphop triple triplex
tripliceerde tripliceren tripliek triplo tripoli tripolitanie tripp trippel triptiek triptrap trireem trish
trissen tritium triton trits triumvir triumviri trivandrum triviaal trivialere trivialiteit triviant trivium
trixie trocadero trochee trocheisch trocheus troebel troebleert troebleren troef troefaas troel troela troep
troepiaal troetel troeven trof trofee troffel trog troggel troglodiet trogvormig trojaans trojan troje trojka
trok trol trollend trolley trom trombolyse trombone trombonist trombose trombus trommel tromp trompet
trondheim tronie tronk troon troop troost tropee trophy tropisch tropisme tropopauze troposfeer tros trosberg
trosvormig trot trotse trotskisme trotst trottoir trotyl troubadour trouble trouvaille trouvere trouw
trouwakten trouwdag trouwens trouwpak troyes tru trubbels truc trucage trucfoto truck trudi trudoplein
truffeerde truffel trufferen truggelde trui truideun truisme truken trukeren truly truman trumeau trump trums
trunk trunkdek trust trusted trustee truth truttebol trutteke truttig truweel try tryin trypsine tryptofaan
tryton tsaar tsachoerisch tsaidam tsarevitsj tsarina tsarisme tsaristisch tschinvali tses tsezisch tsinvali
tsjaadbekken tsjaadmeer tsjadier tsjadisch tsjalk tsjang tsjech tsjechie tsjechisch tsjerkeleane tsjerkepaad
tsjerkepaed tsjerkessie tsjerkewei tsjerne tsjernobyl tsjetsjeen tsjetsjenie tsjilp tsjirp tsjitske
tsjoengking tsjoevasjie tsm tsonga tss tsuba tsugaru tsunami tswana tub tuba tubaatje tubantia tubbergs
tubeeks tubeke tubeless tuberculeus tuberculine tuberculose tuberkel tubifex tucht tuchteling tuchtig tuchtwet
tuck tucson tudorstijl tuesday tuf tufkrijt tufsteen tuftuf tui tuibrug tuidraad tuieren tuig tuigage tuighuis
tuil tuimel tuin tuinbed tuinbouw tuindag tuinder tuindorp tuinhek tuinhok tuinier tuinkas tuinkers tuinlaan
tuinlui tuinman tuinpad tuinpark tuinplan tuinset tuinslak tuinweg tuinwijk tuisen tuitelen tuitelig tuitelt
tuitjenhorn tuitkan tuitouw tuitpion tuitpot tuk tuktuk tul tulband tull tulletje tully tulp tulpvormig tumba
tumbler tumblr tumor tumoraffien tumorcel tumps tumtum tumult tumultueus tumulus tune tunen tunesie tunesier
tunesisch tunesite tunica tuniek tunis tunnel turban turbine turbo turbojet turbulent turbulentie tureluur
turf turfachtig turfbak turfhok turfkade turflaan turfmolm turfweg turgor turk turkey turkije turkin
turkmenistan turkologie turkoloog turkoois turkooizen turkse turn turned turnend turnhal turnhout turnles
turnring turnster turnvoer turnzus turquoise turtle turven tusk tussen tussenas tussenin tussor tusveld tut
tutelaire tuthola tutor tutorial tutoyeer tutsi tuttebel tutteren tuttert tutti tuttig tuttut tutu tutuutje
tuur tuurlijk tuut tuvalu tuvaluaanse tuvok tuynmans twaalf twaalftallig twaalfvoud twaalfvoudig twain twatwa
tweak twee tweearmig tweeassig tweebaansweg tweecijferig tweedes tweedjas tweefasig tweeheid tweehoevig
tweehoog tweehuizig tweekamp tweekleppig tweeletterig tweeling tweelippig tweeloop tweeluik tweemaal
tweemansbob tweemotorig tweeogig tweep tweepits tweepoot tweeregelig tweern tweeschalig tweescharig
tweeslachtig tweeslag tweesnijdend tweesoortig tweespan tweesporig tweetakt tweetal tweeter tweeterm tweetjes
tweetongig tweetonig tweetoppig tweevoetig tweevormig tweevoud tweevoudig tweewielig tweezijdig tweezits
twelve twen twenter twenties twents twenty twerk twerkend twice twickel twijfel twijfelarij twijg twijn
twijnder twijzel twin twingo twinkel twinset twintig twintigvoud twints twirlen twisk twist twisted
twistveenweg twitch twitter twk two twostep tycoon tyfeus tyfoon tyfus tyltylschool tynaarlo typ typecast
typeer types typfout typical typiciteit typisch typist typo typologie typwerk tyrolienne tyrreense tyrus
tytsjerk tzatziki tzum
ubachsberg ubbena ubbergen ubbergs uber uberhaupt ubermensch ubiquitine ubuntu uddel udenaar udenseweg uefa
uffelte ufo ufologe ufologie ufoloog ufootje uganda ugandees ugchelen ugh ugli ugly uhd uhh uhm uiachtig uien
uienbed uienloof uienring uiensap uier uiercel uiig uijlenbroek uikhoven uil uilachtig uilenbal uilenkop
uilenoog uilenweg uilig uilskop uimengsel uisnipper uit uitbaat uitbak uitbal uitbalie uitbener uitblink
uitboeting uitboette uitbouw uitbraak uitbreid uitbrult uitbuigt uitbuit uitbundig uitcheck uitdaag uitdagend
uitdam uitdamp uitdeel uitdempt uitdij uitdoen uitdraag uitdraai uitdropt uitdrupt uitduel uitduidt uiteen
uiteinde uiterst uiterton uiteter uitfaden uitga uitgaaf uitgaan uitgalmt uitgang uitgave uitgaven uitgeef
uitgeest uitgekookter uitgekooktst uitgelatener uitgelatenst uitgeput uitgerot uitgesproken uitgeven uitgezet
uitgifte uitging uitglij uitgom uitgroeibaan uithaalt uithalen uitham uithang uithardt uitheems uithing
uithoek uithof uithoven uithuizig uithuwde uitjagen uitkauwt uitkerft uitkerke uitkiemt uitkijk uitklap
uitknop uitkom uitkomst uitkoop uitkragende uitkwam uitlaat uitlandig uitlas uitleen uitlees uitleg uitlijn
uitlog uitloop uitloost uitlucht uitluiding uitmaakt uitmaalt uitmaken uitmatch uitmondt uitmunt uitname
uitnamen uitnederlaag uitneem uitnodig uitnoodt uitoefen uitpak uitplant uitplukt uitpompt uitpoot uitpuil
uitputbare uitputtender uitraakt uitreis uitrek uitrij uitrijst uitrit uitroep uitrond uitruk uitscheiding
uitschot uitschud uitserveert uitshirt uitslag uitsloof uitsloverij uitsluit uitsluitsel uitsnede uitsnijderij
uitsnuit uitsopt uitspansel uitspint uitspit uitspoog uitspreiding uitstaan uitstal uitstap uitsteekvorm
uitstek uitstel uitsterf uitstiet uitstoot uitteert uittenue uittocht uittoog uittrede uittrek uitvaagsel
uitvaagt uitvaart uitvak uitval uitvenen uitvind uitvindsel uitvinkt uitvlieg uitvloeisel uitvoer uitvoerig
uitvorst uitvouw uitwaarts uitwas uitwedstrijd uitweent uitweg uitweiding uitwendig uitwerk uitwerksel
uitwerpsel uitwiedt uitwijk uitwijkeling uitwis uitwoedt uitworp uitwring uitzaad uitzag uitzaten uitzege
uitzeilt uitzend uitzet uitzicht uitzie uitzien uitzijg uitzing uitzoek uitzuig uitzwenk uiver uivormig
ukelele ukje ukkelaar ukkepuk ukkie ulaan ulaanbaatar ulbeek ulcera ulcus uld ulestraten ulevel ulicoten uliga
ulijns ulke ulo ulrum ulsda ulster ultiem ultimate ultimately ultimatief ultimatum ultimo ultra ultradun
ultramarijn ultramontaan ulysses umami umbrella umbrie umbrier umbrisch umc uml umlaut umpire umts unable
unaniem unanimiteit unbelievable unciaal uncle unconscious und underdog underneath unesco unexpected unfair
unfortunate unh unhappy unheimisch uni unibrauw unicaat unicef uniciteit unicode unicum unieerde unief uniek
unieren unievers unificatie unificeer uniform uniformiteit unilever union unionist unionistisch unique uniseks
unisono unisys unitair unitarisme unitarist united uniteit units unitvers unity unive univerbatie universa
universalia universe universeel universitair universiteit university universum unix unknown unless unlike
unlikely unlocken unnecessary unox unpleasant unplugged unstable unster until unto unusual unverfroren unzip
upbeat upc upcyclen update updaten upembapark upgrade upgraden upload upmarket upon uppelschoten uppen
uppercut uppie uppsala ups upscalen upsellen upset upside upstairs upt uptempo uraan uraniet uranium
uranografie uranus urbaan urban urbanisatie urbaniseerde urbaniseren urbanist urbanistisch urbaniteit urbi
urdu ure uremie uren urenberg urenco urenlang urenweek ureter ureterp urethra urethritis ureum urge urgent
urgentie uri urinaal urine urineren urineweg urinoir urker url urlb urm urmond urn urologie urologisch uroloog
uroscopie ursel ursem ursul ursuline ursulinenhof urt uruguay uruguees uruguezen uruzgan usa usance usantie
usantien usb use useful useless user username ushuaia using uso usquert uss usselo ussr usual usually usueel
usurpatie usurpator usurpeerde usurpeert usurperen utah uterus utilisatie utiliseert utiliseren utilisme
utilistisch utilitair utilitarisme utiliteit utility utopia utopie utopisch utopisme utopist utopistisch utp
utrechts uur uurbasis uurglas uurloon uurprijs uurshulp uurszorg uurtje uurwerk uva uveitis uvi uvt uwe uwen
uwentwil uwer uwerzijds uwv uyl uzelf uzi
vaag vaagbaan vaagdoenerij vaagheid vaaglijk vaagweg vaak vaal vaalachtig vaalbeek vaalbont vaalgeel vaalrood
vaalserberg vaalwit vaalzer vaam vaan vaandel vaandrig vaar vaarboom vaardag vaarder vaardig vaargeul vaargoed
vaarkamp vaarland vaarplan vaarstok vaartijd vaartse vaartuig vaarweg vaarwel vaas vaassenseweg vaasvormig
vaat vaatrijk vaatwas vacant vacatie vacatien vacation vacature vacatuur vaccin vaccinateur vaceert vaceren
vacht vacua vacuole vacuum vadem vadempje vader vaderdag vadermoorder vaderons vaderonzen vaderrol vadis
vadoek vadsig vaduz vaesrade vagant vagebond vagelijk vagere vagevuur vagijn vagina vaginaal vaginisme vaiaku
vain vair vak vakantie vakbeurs vakblad vakboek vakbond vakcommissie vakerig vakfederatie vakgroep
vakhandelaar vakjury vakkring vakles vaklui vakman vakmatig vakonderwijs vakpers vakprijs vakraad vaktaal
vakteam vakterm vaktest vakvrouw vakwedstrijd vakwerk vakwoord val valabel valappel valavond valbijl valblok
valbrug valdeur valentie valentijn valents valeriaan valeries valeur valhek valhelm valhoed valhoek validatie
validator valide validiteit valies valig valium valk valkachtig valkerij valkes valkhof valkkoog valklaan
valklep valkraad valkruid valkseweg valkteam valkuil valkum valkweg vallei vallende valley vallicht valluik
valnet valorisatie valoriseer valpijp valpoort valreep valsaard valse valserik valsheid valslot valst valsteeg
valstrik valthe valtijd valuable valuatie value valuta valutair valuteert valuteren valwet valwind vamp
vampier vampire vampirella vampirisme van vanadium vanaf vanavond vanboven vancomycine vancouver vandaag
vandaal vandaan vandaar vandaliseren vandalisme vandalist vander vandoen vandoor vaneen vang vangarm vangbaar
vangbal vanghek vangkamp vangkous vangnet vangst vangstok vangtouw vanher vanhier vanhommerig vanille
vanilline vanished vanityfair vannacht vanonder vanop vanouds vanuatu vanuatuaanse vanuit vanwaar vanwege
vanzelf vapeur vaporisator vaporiseerde vaporiseren var vara varaan varenachtig varenhof varenmos varia
variabel variant variantie variatie varieer varierend variete varieteetje varieteit variety varifocaal
varifocus varik varikeus varinas various varken varkentje varsen varsity varssel vasculair vasectomie vaseline
vaske vasopressine vasotomie vasquez vassar vasse vast vastbakt vastbind vastbond vastdruk vastenlandje
vastglas vastgoed vastheid vasthort vasthoud vastigheid vastklem vastkokend vastlag vastland vastleg vastliep
vastlig vastlood vastloop vastmaak vastmeer vastnaai vastnam vastneem vastpak vastpin vastplak vastprik
vastreed vastrentend vastrijd vastsjor vastspeldt vastspijkert vaststa vaststel vastwerk vastzat vastzet
vastzit vat vatbaar vatbier vaticaans vaticaanstad vatrop vatwarmwater vaudeville vault vavo vazal vazalliteit
vbo vcov vdab vdn vechmaal vecht vechtachtige vechtend vechtjas vechtpet vector vectorieel vectra vedel
vedelaar veder vederachtig vederbal vederbos vedermot vedervormig vedette vedior vedisch vee veearts veeauto
veeboer veeboot veedief veedijk veeg veegmes veegsel veegster veegvast veegwet veehandelaar veehouderij veejay
veekoek veekoper veekraal veel veelal veelarmig veeleer veeleisend veelfout veelgoderij veelheid veelhoed
veelluik veelmeer veelslachtig veelsnarig veelsoortig veeltje veelvlak veelvormig veelvoud veelvoudig
veelvuldig veelweterij veelwijverij veelzeggend veelzijdig veem veeman veemarkt veembaas veen veenachtig
veenbes veendeur veenhof veenkade veenlijk veenmaan veenmand veenmol veenmos veenplas veenput veenseweg
veenwal veepacht veepest veeprijskamp veer veerboor veerboot veerdam veerhart veerhuis veerkerk veerles
veerlui veerman veermijn veerpad veerpond veerpont veerse veerslot veertien veertig veertigurig veerweg
veerzorg veessen veest veestal veeteelt veeteler veetransport veevoer veewagen veeweide veeweider vega vegan
veganist veganistisch vegelinsoord vegetaal vegetarier vegetarisch vegetarisme vegetatie vegetatief vegeteer
veggie veghelaar veghelsedijk vegts vehicle vehikel vei veil veildag veilheid veilig veiligheids veilleer
veilloos veine veins veinzaard veinzen vel velaar veldbed veldbies veldbuis velddag velddriel veldegem
veldfles veldhovenaar veldhuid veldhuijsen veldhuijzen veldhuis veldkampsweg veldkei veldkers veldkijk
veldlens veldlijn veldloop veldmaan veldman veldmuis veldpad veldrat veldrijk veldrit veldsla veldslag
veldteam velduil veldweg veldwerk veldwijf veldwijk veldwijn veldwijs velend velerlei velg velgrem velijn
velkant vellenploter velm velo velocipede velociraptor velours veloute velps velsenaar velsertunnel velswijk
velter velthuijsen velthuysen veltum velum veluwe veluwenkamp veluwer veluws velvet velzen vemde ven venae
venda vendel venderbosch vendetta vendex vendrig vendu vendutie veneind venerisch veneroloog venetiaans
venetie venetisch veneus venezolaans venezuela venhorst venig venijn venijnig venizoen venkel venloenaar
venloer venlonaar venloos venndiagram venneperweg vennoot venrayenaar venrays venster ventdeur venter ventes
ventiel ventilatie ventilator ventileer ventje ventoux ventraal ventriculair ventrikel ventster venture
venturi ventweg ventwoud venusberg venusdier venushaar venusheuvel venusschelp venusziekte venw veolia ver
veraccijnzen veracht veradem veraf veranda verandaatje verander veranker verarm verbaal verbaarschot verbaas
verbak verbalisant verbaliseer verbalisme verban verbandlin verbaster verbazen verbazendst verbed verbeeld
verbeen verbeest verbeet verbeid verbena verberg verberkmoes verbeurd verbeurt verbiage verbied verbijt
verbind verbintenis verbleef verbleek verblijd verblijf verblik verblind verbloed verbloem verbloos verbluf
verbluffend verbod verboer verboet verbolgen verbond verbood verboog verborg verbositeit verbouw verbrak
verbrand verbras verbreed verbreek verbreid verbrod verbroederd verbroederen verbrui verbruik verbuig verbum
vercouteren verdaag verdaan verdaasdonk verdacht verdamp verdedig verdeed verdeel verdek verdelg verdenk
verder verderaf verderf verderga verderop verdicht verdichtsel verdict verdien verdiep verdierf verdiets
verdij verdik verdikkeme verdikkie verdinaso verdipad verdiplein verdoe verdoekt verdoem verdoen verdof verdom
verdonkschot verdoof verdook verdool verdoopt verdopen verdor verdorie verdoven verdraag verdraagzaam verdraai
verdrag verdreef verdriet verdrietig verdrijf verdring verdrink verdroeg verdrong verdronk verdroog verdroom
verdroot verdruk verdubbelaar verduft verduidelijk verduikt verduisterd verduisteren verduits verduldig
verdulleme verdun verduur verduw verdwaal verdwaas verdween verdwijn veredel vereelt vereen vereerd vereffen
vereis verendek vereng verenig verenkel verenpak vereren vererf vererger vererven vereuropeest vereven
verexcuseren verf verfbad verfblik verfbom verfijn verfilm verflauw verfmes verfoei verfoeisel verfomfaai
verfpot verfraai verfrest verfris verfrol verfsok verg verga vergaan vergaap vergaar vergader vergaf vergal
vergankelijk vergast vergaven vergeef vergeeld vergeelt vergeet vergeetal vergeld vergelen vergetelheid
vergeven vergewis vergezel vergiet vergif vergilius vergis verglaas verglaassel vergleed verglijd verglom
vergoddelijk vergoed vergok vergold vergood vergooi vergoot vergram vergreep vergrijp vergrijs vergroef
vergroei vergroot vergruis verguis verguizen verguld verguldsel vergun verhaal verhaaltje verhaar verhaast
verhagen verhak verhandelaar verhang verhanselen verhapstuk verhard verheden verheel verhef verheffends
verheid verheien verhelp verheug verheven verhevig verhief verhield verhielp verhing verhip verhit verhoed
verhoer verhogend verholen verholpen verhoofstad verhoog verhoogsel verhoop verhoor verhoud verhout verhuis
verhul verhulsdonck verhuur verificateur verificatie verifieer verijdel verijs verijzen verinnerlijk verisme
verjaag verjaar verjoeg verjong verkaasd verkalk verkanting verkap verkas verkavel verkazen verkeek verkeer
verkeerds verken verkerft verkerkes verkeur verkiel verkies verkijk verkil verklaar verklad verklank verklap
verkleed verklein verkleum verkleur verklik verkloek verklonk verkloot verknal verkniesd verkniest verknip
verknocht verknoei verknold verknolt verknoop verkocht verkoel verkokerd verkommerd verkommeren verkond
verkook verkool verkoop verkoopakten verkoos verkoren verkorf verkort verkoudheid verkozen verkrachtend
verkrachter verkrachting verkrachtte verkramp verkrapt verkreeg verkreuk verkrijg verkrimp verkrom verkromp
verkrop verkrot verkrui verkuil verkwijn verkwik verkwist verl verlaad verlaag verlaat verlag verlak verlam
verlang verlap verlas verlatinghe verlazen verlee verleen verleerd verleg verleid verleien verleit verlekkerd
verlekkeren verleng verlengsel verlep verleren verlet verlezen verlicht verlief verliep verlies verliet
verlieven verliezen verlig verlijd verlijm verlinkt verlof verlok verlonen verlood verloof verloond verloont
verloop verloor verloot verlos verloven verlucht verluid vermaak vermaal vermaan vermaard vermag vermagerd
verman vermarkt vermast vermat vermeed vermeen vermeet vermei vermeld vermeltfoort vermeng vermenselijk
vermetel vermicelli vermijd vermink vermis vermits vermocht vermoed vermoei vermogen vermolm vermom vermooi
vermoord vermors vermout vermuft vermurw vernaai vernacheld vernachelen vernachelt vernacht vernagel vernam
vernauw verneder verneem vernepen verneuk vernevel verniel vernielal vernieuw vernis vernoem vernomen vernooi
vernuft vernuftig veronal veronderstel veroniques veroorloof veroorloven verootmoedig verorber verordineer
verouder verover verpacht verpaft verpak verpand verpapt verpast verpats verpest verpieter verpinkt verplant
verpleeg verplet verplichtend verpompt verponding verpoos verpoot verpop verpot verpozen verpraat verpruts
verraad verras verrechtsen verrechtst verreed verrees verregen verreikend verreis verrek verrels verrevelder
verreweg verrezen verricht verried verrijd verrijk verrijs verrijzenis verroer verroest verrol verrook verrot
verruigd verruil verruim verruk verruwd verruwen verruwt versa versaag versailles versantvoort versast
versatel versbouw verschaf verscheidene verschijndag verschik verschil verschop verschot verschud verschut
verse verseert verseren versheid versie versier versificatie versificeren versifieerde versifieren version
versjouw versjteerd versjteren versla verslaaf verslaan verslaap verslag verslap verslavender verslavends
verslechterd versleep versleer versleet versleur verslibt versliep verslijk verslijt verslik verslind versloeg
verslof verslond verslons versloot versluis versmaad versmaat versmal versmeed versmeet versmelt versmijt
versmolt versneed versnel versnijd versnipperd versnipperen versnoep verso versober verspan verspeel verspeen
verspeld versper verspied verspijkerd verspijkeren verspil verspin versplinterd verspon versprak verspreidde
verspreider verspreiding verspreidt verspringbak versproken versta verstaal verstaan verstak verstal verstand
verstandig verstapt verstar versteek versteen versteijnen verstek verstel versterf versterk verstiet verstijf
verstik verstil verstoel verstoft verstok verstom verstomp verstond verstoof verstook verstoor verstoot
verstop verstorven verstoteling verstotene verstout verstouw verstrak verstram verstrek verstrik verstuif
verstuik verstuur verstuwd versuf versus versvoet versvorm vertaal vertak vertap vertas vertebraal verteder
verteer verteken vertel vertelsel verteut vertex verticaal verticuteren vertiend vertier vertik vertil vertin
vertinsel vertoef vertolk verton vertoog vertoon vertoorn vertraag vertrad vertrap vertreed vertrek vertrijk
vertrok vertrouw verts vertui veruit vervaag vervaald vervaar verval vervalst vervang vervat verve verveel
verveend verveine vervel verven ververij ververst verviel verviers vervilt vervlaamsen vervlaamst vervlak
vervlieg vervliet vervloei vervloek vervloog vervloot vervoeg vervoer vervolg vervorm vervroeg vervroor
vervrozen vervuil vervul vervuur verwaai verwaand verwaarlozen verwacht verwant verwar verwarm verwarrends
verwas verwaten verwed verweef verweeg verweek verweer verwees verweet verweggistan verweid verwek verwelf
verwelfsel verwelk verwen verwenst verwerd verwerf verwerk verwerp verweven verwezen verwierf verwierp verwies
verwijd verwijderd verwijdert verwijf verwijl verwijmeren verwijs verwijt verwik verwin verwindt verwoed
verwoei verwoest verwolde verwon verwoon verwoord verword verworpeling verworpene verworven verwrikt verwrong
verwulfsel verwurgd verwurgt very verzaad verzaag verzaak verzacht verzadig verzag verzak verzamel verzand
verzat verzeept verzeg verzegel verzeil verzeker verzend verzenen verzeng verzenmaker verzepen verzet verzie
verziek verzien verzijp verzilt verzin verzink verzinsel verzit verzocht verzoek verzoen verzoet verzolen
verzon verzonk verzoold verzoolt verzoop verzorg verzot verzout verzucht verzuild verzuim verzuip verzuur
verzwaar verzwagerd verzwageren verzwagert verzwak verzweeg verzwelg verzwijg verzwijn verzwik verzwind
verzwolg verzwond verzwoor vesalius vesikel vespa vesper vessel vessem vest vestaals vestdijk vestia vestiaire
vestibulair vestibule vestig vestimentair vestiniaans vestzak vesuvius vet vetachtig vetarm vetblad vetbol
vetbuik vetbult vetcel veteraan veteren vetergat veterinair vetgans vetheid vetkaars vetketel vetklep vetklier
vetklomp vetkrijt vetkruid vetkuif vetlaag vetlaars vetleer vetlok vetmassa vetmest veto vetoog vetpan
vetplant vetpot vetpuist vetput vetrand vetrijk vetrol vetsmelterij vetspek vetspuit vetstof vettaks vettes
vettig vetvlek vetvrij vetwei vetweidde vetzak vetzucht vetzuur veulen veuls veurenaar veurens veurnaar veurne
veurns vexatie vexeerde vexeren vezel vezelachtig vezelig vezen vgz vhf vhp vhs via viaduct viagra vianense
viaticum vibe vibrafonist vibrafoon vibratie vibrato vibrator vibreer vicariaat vicarie vicaris vice vichte
vichy vicieus vicieuzer vicious vics victim victimisatie victoriaans victoriameer victorie victorieus
victorieuzer victory victualie victualien vicuna vide video viditel vie vief viel viennoiserie vientiane vier
vierarmig vierbaansweg vierblad viercijferig vierdaagse vierdag vierder vierdes vierel vierhoek vierhoog
vierkamp vierkant vierklauwens vierletterig vierling vierluik viermaal viermansbob viermotorig viersel
vierspan viersporig viertakt viertal vierveijzer viervlak viervoet viervoetig viervoud viervoudig vierwielig
vierzijdig viesheid viesneus viespeuk viest vietnam vietsch vieux viever view vieze viezer viezerik viezevazen
viezig vigeert vigeren vigeur vigilante vigilantie vigileerde vigileren vigilie vigilien vignet vii viii
vijand vijandig vijandin vijf vijfbaansweg vijfbak vijfblad vijfcijferig vijfhoek vijfkamp vijfletterig
vijfling vijfluik vijfmaal vijftal vijftien vijftig vijfvingerig vijfvlak vijfvoud vijfvoudig vijg vijl
vijlsel vijs vijsdijk vijsjaar vijven vijzel vijzen vikingboot vikingschip vikingtijd vil vilder vilderij
vilein villa village villain villegiatuur vilmes vilnius viltig viltpen vilvoords vim vin vinassekali vincks
vindbaar vindelig vinder vindicatie vindicatief vindiceerde vindiceren vinding vindrede vindster vindt vineus
vineuze vinex ving vingeren vingerling vinificatie vink vinkega vinkel vinkem vinkiel vinnig vinoloog
vinotheek vinpotig vintage vinvis vinyl viola violatie violence violent violet violier violin violist
violistisch violoncel violoncello viool vioolkam vioolles viottastraat vip vipdorp viproom viraal virago viral
virgin virginiteit virgo viriel viriliteit virolastraat virologie virologisch viroloog virtual virtualiteit
virtueel virtuoos virtuositeit virtuozer virulent virulentie virus vis visa visachtig visafoon visafval
visagie visagist visakte visangel visarend visavond visbaai visbak visbank visben visblaas visboer visboot
visbroed visbrug visceraal visclub visconserven viscose viscositeit visdag visdief visdonk visdraad viseer
visetend viseter visfauna visfilet visfond visfuik visfumet visgat visgerei visgeur visgids visgraat visgrom
visgrond vishaak vishal vishandelaar vishoek visibiliteit visible visie visigoten visigotisch visindustrie
visioen vision visit visitatiedag visitator visited visiteer visiteur visitor viskaar viskar viskeus viskeuzer
viskist viskom viskoper viskraam viskweek vislepel vislijm vislijn vislood visloos visloze vislucht vismaat
visman vismarkt vismeel vismenu vismes vismijn vismoot visnet visofoon visolie visolien visotter vispan vispas
visplaat visplan visplek vispotje visquota visrecht visreis visrest visrijk visruim vissaus visschedijk
visschub visserij vissig vissloep vissmaak vissnoer vissoep vissoort visspaan visstand vissteeg visstek
visstick visstoeltje visstroperij vista vistaart visteelt vistijd vistocht vistrap vistrip vistuig visual
visualisatie visualiseer visualiteit visueel visum visus visvlees visvliet visvoer visvrouw viswant viswater
viswedstrijd visweer viswijf viszaak vit vita vitaal vitalere vitaliseren vitalisme vitalist vitalistisch
vitaliteit vitamientjes vitamine vitamineerde vitens vitesse vith vitiligo vitrage vitrine vitriool
vitrocultuur vitse vitterig vitterij vitusdans vitusstraat vitzucht viv vivace vivaciteit vivaldi vivant
vivarium vivat viviparie vivisectie vivo vizier vizo vla vlaag vlaai vlaak vlaamseweg vlaamsgezind vlaamstalig
vlaardingen vlaardings vlacorso vladder vladivostok vladslo vlaflips vlag vlagerig vlak vlakaf vlakbij vlakgom
vlakheid vlakkig vlakraad vlakteam vlakweg vlam vlamand vlamisme vlammig vlamring vlamvormig vlanacht vlarem
vlarijm vlaroes vlasaard vlasachtig vlaskam vlaskop vlaslaan vlaslin vlassen vlassig vlatest vld vlecht
vlechtsel vledder vleermuis vleermuizen vlees vleesbal vleesdag vleeshal vleesjus vleeskoe vleesmes vleesnat
vleespan vleespen vleespot vleesras vleessap vleesvee vleet vlegel vlegelachtig vlei vleierig vleierij
vleinaam vleister vleitaal vlek vlekkem vlekkig vlekloos vlerk vlerkachtig vlet vleteren vleug vleugel vleut
vleze vlezen vlezig vlieboot vlied vlieg vliegas vliegdag vliegdek vliegens vliegenthart vlieggat vlieghok
vliegles vliegtuigbom vlieguur vliehors vliem vlier vlierbes vlierhof vlierpit vlierweg vlies vliesachtig
vliesdun vlieseline vliet vliethof vlietweg vliezig vlij vlijm vlijtig vlijtweg vlimmeren vlinder vlir
vlissegem vlissingen vlissings vlist vlizotrap vlo vlocht vlodivastok vloed vloedbos vloei vloeiend vloeirol
vloeiwei vloek vloerde vloerder vloeren vloermat vloerpas vloert vlog vlok vlokachtig vlokkig vlonder vloog
vlooi vlor vlossen vlossig vloszij vlotheid vlotijd vlotten vlotweg vlouw vlucht vluchteling vluchtig vlug
vluggerd vluggere vluggertje vlugzout vmbo vmc vmware vng vnu voc vocaal vocabulaire vocabularium vocal
vocalisatie vocalise vocalist vocatie vocatief vocb vocht vochtarm vochtig vochtminnend vochtwerend
vocklabruck vocoder vod vodafone vodderig vodderij voddig vodka voed voederen voedsel voedster voedzaam
voedzamere voeg voegsel voegzaam voel voelbaar voelpunt voer voerbak voerboot voerder voergang voerhek
voerkorf voerlui voerman voerplek voerstek voertaal voertuig voet voetbad voetbal voetbed voetblad voeteling
voetiaan voetkus voetmat voetnoot voetpad voetpool voetrem voetstap voetstuk voetval voetveeg voetvrij voetweg
voetzak vof vog vogel vogelaar vogelbek vogelei vogelhut vogelkop vogelpak vogelpik vogelrek vogeltje vogelweg
vogezen vogezier vogezisch vogue voice voight voila voile voip voiture voituurtje voj vol volant volatiel
volatiliteit volbloed volbouw volbreng voldaan voldeed volder voldoe voldoen voleind volens volente volg
volgauto volgbaar volgbod volgend volgens volgezet volgiet volgoot volgorde volgspot volgster volgzaam
volhangt volhard volheid volhield volhing volhou volhoudt voliere volk volkelseweg volkerak volkeren volkom
volkoren volkrijk volksbal volkske volkst volkswil volkuip vollaadt vollaard volladen vollast volledig
volleerd volleren vollerij volley volleybalnet volliep volloop volmaak volmacht volmolen volontair volop volos
volprop volraakt volslank volsta volstaan volstandig volstond volstopt volstort volstouw volta voltage
voltaire voltallig volthe voltige voltijdbaan voltijder voltijds voltogen voltooi voltrek voltrok voluit
volume volumina volumineus volumineuzer voluntair voluntariaat voluntarisme volunteer voluptueus voluptueuzer
volute voluut volvet volvoer volvreet volwassene volwassenen volzalig volzet volzin volzuigt vomeer von vondel
vonder vondst vonhofs vonk vonkel vonkmeer vonkvrij vonnis voodoo voogd voogdes voogdij voois vooizen voor
vooraan vooraf voorafga vooral voorarm vooras voorbaat voorbak voorband voorbank voorbarig voorbede
voorbeeldrol voorbeeldzin voorbeen voorbij voorbijga voorbil voorbindlul voorblad voorbode voorbout voorbouw
voorbuur voordat voordeel voordek voordeur voordien voordijk voordoek voordoen voordoet vooreind voorend
voorerf voorfase voorfilm voorflap voorgaat voorgang voorgift voorging voorgoed voorhaar voorhal voorhand
voorhang voorhangsel voorheen voorhing voorhoederol voorhoef voorhof voorhuid voorhuis voorin voorjaar voorjou
voorkaft voorkamp voorkant voorkeur voorkeus voorkind voorklep voorkombare voorkomend voorkomt voorkwab
voorlamp voorland voorlang voorleer voorlees voorlijf voorlijk voorlijn voorlijven voorlopig voorluik voormaag
voormalig voorman voormast voormat voormeld voormelk voormezele voormuur voorn voornaam voornoen voorop
voorover voorpand voorpiek voorplan voorplat voorpoot voorpost voorpret voorpui voorpunt voorraad voorraam
voorradig voorrand voorrang voorrede voorrem voorrij voorruit voorsein voorslag voorsnijvork voorspatbord
voorspel voorst voorstad voorstag voorstel voorstuk voortaan voortand voortdurend voortduw voortent voortga
voorthuijsen voorthuijzen voortijd voortijlend voortkom voortmansweg voortouw voorts voortuig voortuin
voortvarend voortzet vooruit voorvak voorval voorvlak voorvoeg voorvoet voorvork voorvorm voorwaar voorwaarts
voorwal voorwand voorwas voorwendsel voorwerp voorwiel voorwind voorworp voorzaal voorzaat voorzang voorzegd
voorzeil voorzet voorzichtig voorzien voorzienig voorziet voorzij voorzing voorzoon voorzorg voos voosheid
vopo vorchten vordenseweg vorder vorig vork vorkbeen vorm vormbaar vormbak vormeis vormeling vormgaf vormgeef
vormloos vormpeil vormsel vormtaal vormvast vormvrij vors vorstdag vorstenbosch vorstermans vorsters vorstig
vorstin vorstkam vorstpan vorsts vort vortex vortices vos vosaap voshaarweg vosheuvelweg voske vosmeer
vospaard vossebes vossem vossepad vosses vot voted voteert voteren votes votief voto votum voucher voulons
vous vousvoyeren voute vouw vouwbaar vouwbeen vouwdak vouwkerk vouwwand vow voyager voyageurs voyant voyeur
vozen vpn vpro vraag vraagachtig vraagal vraagzin vraat vrachelen vracht vrank vrasene vrat vrede vredehof
vredelievend vredeman vredenbregt vredenheim vredenseweg vredestein vredevol vredig vree vreedzaam vreedzamere
vreeland vreemd vreemdeling vreemdga vreemdigheid vreempjes vreesachtig vreesde vreest vreeswekkend vreetbui
vreetzak vrek vrekachtig vrekkig vremans vremde vreren vreselijk vreten vreterij vreugd vreugdig vreze vrezen
vriend vriendin vries vriesbak vriescel vriescheloo vrieskou vriesvak vriezen vrij vrijaf vrijage vrijbaan
vrijbuit vrijburglaan vrijdag vrijdenkerij vrijdom vrijerig vrijerij vrijgaf vrijgeef vrijgelatene
vrijgeleides vrijgevig vrijgoud vrijheid vrijhoud vrijkom vrijkoop vrijkwam vrijlaat vrijland vrijliep
vrijliet vrijloop vrijlot vrijmaak vrijmaan vrijman vrijmibo vrijpion vrijpostig vrijspel vrijsta vrijstel
vrijster vrijthof vrijtijd vrijtrap vrijuit vrijval vrijviel vrijwaar vrijweg vrijwel vrijwild vrijwilg
vrijworp vrille vrind vrisekoop vroed vroeg vroegeling vroegere vroegertje vroegmis vroegoud vroegrit vroem
vroenhout vroenhoven vrolijk vrolijkerd vrom vromigheid vroom vroon vroonhof vroor vrouw vrouwachtig vrouwlui
vrouwtje vrt vrucht vsb vsk vsko vso vsv vucht vuelta vues vughtenaar vuig vuil vuilaard vuilak vuilbak
vuilbek vuilblik vuilheid vuiligheid vuilik vuilkar vuilmaak vuilnis vuilpoesen vuilwerend vuilwit vuilzak
vuist vuistdik vul vulcan vulcanusweg vuldop vuldruk vulgaat vulgair vulgarisatie vulgarisator vulgariseert
vulgariseren vulgarisme vulgariteit vulgata vulgo vulgus vulhaard vulkaan vulkaanas vulkan vulkanisatie
vulkanisch vulkaniseer vulkanologie vulkanoloog vullis vulnerable vulpasta vulpen vulpijp vulpunt vulsel
vulstem vulstof vulstuk vulva vumc vunderke vuns vunze vunzen vunzig vurig vurste vus vut vuur vuurbaak
vuurbal vuurbol vuurbron vuurduin vuureten vuurgod vuurkei vuurlak vuurman vuurpan vuurpijl vuurpoel vuurpot
vuurrood vuursche vuurspuwend vuurtang vuurtje vuurtorenweg vuurvast vuurwerk vuurzee vuutje vuvuzela vvd vve
vvkho vvkso vvl vvm vvv vwa vwo vws vzw
waad waadbaar waadpak waadpoot waag waagbaan waaghalzerig waaghalzerij waaghalzig waagstuk waai waaiboom
waaieren waaierigheid waaiervormig waaigat waaijenberg waak waakhond waaklade waaksens waakster waakzaam waal
waalborg waalbrug waalburg waalkade waalrenaar waalstar waan waanachtige waanrode waanwijs waanzin waar
waaraan waarachtig waaraf waarbeek waarbij waarborg waarburg waardeer waarderweg waardig waardij waardijn
waardin waardoor waardsedijk waardweg waarheen waarheid waarin waarlijk waarloos waarmaak waarmede waarmee
waarmeer waarmerk waarna waarnaar waarnam waarneem waarom waarop waarover waartoe waaruit waarvan waarvoor
waarzeg waarzo waas waasmont waaxens wablief wacht wachtbed wachtbek wachtdag wachtel wachtend wachtgelder
wachthok wachtrij wachtum wachtzin wad wadbodem waddinxvener wadi wadjan wadlopen wadplaat wadvogel wadway
waelens waf wafel wafelvormig waffel wagenas wagenbak wagenhok wagenkap wagenman wagenpad wagens wagenweg
wagenwip wages waggel wagneriaans wagnerplein wagon wagts wagyu wahabiet wahabisme wahabitisch wahlwiller
wailing waist wait waited waitress wajana wajang wajong wak wakaman wakame wakeland wakes wakkeren wal
walachije walachijer walachijs waladres walakker walapastraat walbaas walchers waldajhoogte walddyk waldeck
waldi walem wales walg walgang walgens walglijk walgzand walhalla walhoofd walhout walibi walik walin walk
walkant walked walkend walkietalkie walkman walkure wall wallaby wallebak wallingant wallis wallonie wally
walm walmarts walmhart walmolen walmpart walmuur walnoot walpersoneel walplein walpoort walradar walramstraat
walrecht walrus walsbets walschot walsen walserij walsert walshoutem walstro walters walvis wam wambeek
wambuis wamel wammes wammetje wan wanbesef wanbetalend wanbof wandaad wandel wandklok wandluis wandrek
wandrijk wang wangkamp wangkous wangunst wangzak wanhoop wanhopig wanhout wanica wanicaan wankant wankel
wanklank wanklinkend wanluidend wanmolen wanna wannabe wanneer wanneperveen wanorde wanprestatie wanroij
wanroijseweg wansmaak wanssum wanstaltig wanswerd wanswert wantaal wanted wantend wantij wanting wantring
wantrouw wants wanvoeglijk wanzele wao wap wapenen wapenrek wapenrok wapens wapenwet wapiti wapperen wappie
wapse war waranalaan waranda warandaatje warande waratje warau warbak warboel waregemnaar waregemse warempel
warend warenwet warez warffum warfhuizen warga wargaren wargeest warhoofd warhoop warimbo waringin warken
warklomp warkop warkruid warlandlaan warlord warm warmelo warmliep warmloop warmoes warmoezenier warmoezerij
warmpjes warmtewerend warmth warmvoelend warmwit warn warned warnest warnet warnings warong warp warrant
warrel warrelig warrig warrior warschaupact wartaal wartel wartena was wasabi wasachtig wasbaar wasbaas wasbak
wasbank wasbeer wasbeits wasbeurt wasbleek wasbloem wasboom wasbord wasco wasdag wasdoek wasdom wasdraad
wasecht wasem wasemig wasemkap wasgeel wasgel wasgoed wash washand washed washes washi washok washuis wasi
waskaars waskamer waskan waskemeer wasketel waskom waskot waskrijt waskuip waslaag waslap waslicht waslijn
waslijst wasmand wasmerk wasmodel wasmolen wasmot wasn wasnet waspeen waspit wasplank wasrek wasresultaat
wasrol wassalon wassenaarder wasserij wassinkbrink wassoort wasspeld wasstel wasster wasstift wastafel wasted
wasteil wastijd wasting wastobbe wastoren wastrog wasvat wasvorm wasvrouw waswater waszak waszij wat watch
watched watches waterachtig waterarm waterbad waterbak waterbed waterbek waterbel waterbergend waterbes
waterbok waterbus waterdag waterdun wateren watergas watergod waterhoenhof waterhol waterig waterijs waterkan
waterkerend waterkom waterkus waterlek waterloo waterman waternet waterpas waterpot waterput waterrad waterral
waterram waterrat waterrot waterski watersniphof watersparend waterstofbom waterstofbus waterstofgas watertap
waterton watertor waterval watervat watervlo watervoerend waterweg waterzak waterzo watjekouw watou wattage
watteer wattig wattuur wattweg waubach wauw wauwel wave waveform waveleut waven waverage wavevlet wax waxcoat
waxine way waze wazenaar wazig weak weakness wealth wealthy weapon wear wearable weather weaver web webadres
webalbum webapp webbased webbekom webcam webcare webcast webforum webhost webinar weblink weblog webmail
webmarketeer webradio webredacteur webshop website websphere webstandaard webstek webtekst webtool
webwinkelier webzine wec wechelerweg wechterholt weck weckfles weckglas weckpot wed weddellzee wedereis
wederga wedergaf wederik wederkerig wederkom wederom wederzag wederzie wederzijds wedgwood wedijver wedkamp
wedloop wednesday wedren wedstrijdbad wedstrijdbal wedstrijddag wedstrijdfit wedstrijdtas weduwe weduwgift
weduwjaar weduwlijk weduwnaar weduwschap weduwstaat weduwvrouw wee weebosch weedas weedmail weedom weef
weefkam weefsel weefster weefvak weeg weegbaar weegbree weegbrug weegluis weeheid weeig week weekbak weekblad
weekdag weekeind weekend weeklaag weekmakend weekmenu weekpas weektaak weel weeldijk weelings weemakend
weemoed weemstraat ween weenderveld weeps weer weeraal weeral weerbaar weerbarstig weerbots weercode
weercriteria weerdestein weerdruk weerds weerestein weerga weergaaf weergaf weergalm weergang weergave
weergeef weergeld weerglas weergod weerhaak weerhaan weerhoud weerhut weerkeer weerkom weerkwam weerleg
weerloos weerman weerom weerpijn weerselo weersite weerslag weerspannig weersproken weerst weersta weertype
weervoer weerwerk weerwil weerwolf weerzag weerzie weerzien weerzin weeshuis weesper weestijd weetal weetje
weetniet weetwaar weeuwtje weg wega wegberg wegberm wegblaas wegbleef wegblies wegblijf wegborg wegbrak
wegbrand wegbreng wegcode wegcontroles wegdacht wegdeed wegdeel wegdek wegdenkt wegdoe wegdoen wegdook
wegdraag wegdreef wegdrijf wegdroeg wegdrong wegdruk wegduik wegduw wegebben wegebt wegel wegenis wegennet
wegens wegfiets wegfluit wegga weggaan weggaf weggaven weggeebd weggeef weggejorist weggeld weggerot weggetje
weggeven weggezet weggiet weggleed wegglijd weggooi weggoot weggras weggris weghaal weghang weghelft weghelpt
weghield weghing weghonen weghoont weghorst weghoudt weghs wegjaag wegjoeg wegjorissen wegkaapt wegkant
wegkapel wegkapen wegkeek wegkijk wegknip wegkocht wegkom wegkoopt wegkopen wegkroop wegkruip wegkruis wegkwam
wegkwijn weglaat weglacht weglak wegleest wegleg wegleid weglek weglezen wegliep wegliet weglok wegloop
wegmaai wegmaakt wegmaken wegnam wegneem wegonderhoud wegpak wegpink wegpiraterij wegpompt wegpraat wegraakt
wegrace wegracer wegraken wegreed wegren wegreus wegriep wegrij wegrit wegroep wegrol wegrot wegroven wegruim
wegruk wegschop wegsla wegslaan wegsleep wegsloeg wegsloop wegsloot wegsluip wegsluit wegsmeet wegsmelt
wegsmijt wegsmolt wegsneed wegsnelt wegsnijd wegspoel wegstak wegstem wegsterf wegstiet wegstoot wegstop
wegstuur wegteren wegtrace wegtransport wegtrap wegtrek wegtrok wegtype wegvaag wegvaar wegvak wegval wegvangt
wegvast wegveeg wegviel wegvlieg wegvloei wegvloog wegvluchtend wegvoer wegvreet wegwaai wegwedstrijd wegwerk
wegwerp wegwezen wegwierp wegwijs wegwis wegwoei wegwuif wegzagen wegzak wegzend wegzet wegzijde wegzink
wegzond wegzonk wegzuigt wehkamp wehl wehrmacht wei weichselien weidehof weidepad weiderij weidevee weideweg
weidman weidmes weids weidspel weidum weifel weifelachtig weigelia weiger weigerachtig weigerig weigh
weijerswold weikazen weil weiman weimes weinig weinmakkerij weir weirang weirdo weismes weitas weiteen weitree
weiver weiwater weiwerd wek wekamine wekelijk wekeling wekeneis wekere wekroep weksel wektoon wel welaan
welbehagend welberg welcome weldaad weldadig weldeed weldoe weldoen weldra weledel weleens weleer welfare
welfsels welft welgat welgevallig welhaak welhaast welig welijzer weliswaar welk welkom welkomst well welles
wellicht wellings wellness welluidend wellust wellusteling welmenend welnee welnemen welnu welp welpomp welput
welriekend welsh welshman welshmen welsrijp welstand welstandig welstellend welsum welter weltschmerz welvaar
welvarend welven welvoeglijk welwater welwijs welwijze welwillend welzalig welzand welzeker welzijn wem wemel
wen wendbaar wending wenduine wenerin wenge wengelo wenk wenkbrauw wennetje wennings wensbaar wensen wensput
wenst wensweek wentel wents wenum wep wepel wepsisch wercheren werd wereld wereldling werens werf werfkeet
werfpad wergea wergers werk werkarm werkbaar werkbak werkbalk werkbij werkbon werkcoupes werkdadig werkdag
werkdek werkdruk werkend werkflow werkgroeplid werkhok werkkijk werkles werkloos werkloze werklozenkas werklui
werkman werkmap werkneemster werkos werkpak werkplan werkplek werkput werkring werkset werkster werkstuk
werktaal werktijd werktop werktuig werkuur werkvak werkvisa werkvlak werkweek werkweg werkzaad werkzaag
werkzaak werkzaal werkzaam werm wernhout werp werparm werpnet werpster wersons werst wervel werven wervikaan
wervikenaar wervikse wesen wesepe weshalve wesp wessanen wessi wessingtange west westbouw westdorp westduin
westeind westelbeers westende westerbork westeres westergo westerling westerlo westermient western westerse
westhem westhoek westhove westkaap westkade westkant westkust westmaas westmeerbeek westmuur westpunt westrand
westrem westvest westwaarts westwal westwand westwoud westzaan westzij weswege wet wetboek wetend wetens
wetering wetgever wetland wetlook wetmatig wetplank wetsbank wetscape wetsens wetsinge wetsrol wetstaal
wetsteen wetsuit wettekst wetteren wetticisme wettig wettisch wetzens weustenrade weven weverij weyden
weythingweg weze wezel wezelpad wezemaal wezembeeks wezen wezenwet wezep wezeren wezup wha whale whatever
whatsapp wheel wheelie when whenever where wherever wherry whether whew which while whimpering whimpers
whining whip whiplash whiplashes whirlpool whirring whiskey whisky whisper whist whistle whistler whistling
white whitey whitman whizzkid who whoa whodunit whoever whole whom whoo whore whose why wia wiardi
wibautstraat wibo wicca wichel wichelarij wichmond wicht wichtig wicked wickenburg wicket widar widdershoven
wide widgets widooie widow wie wiebel wiebelig wieberde wieberen wiedemeijer wieder wiedes wiedster wieg
wiegdood wiegel wiegmaan wiegmand wiek wiel wielas wieldijk wieldop wieldraaijer wielhert wielkast wielkijk
wielren wielrijk wielspin wielstel wielweg wielwijf wielwijn wielwijs wieme wiemel wienes wiens wiep wier
wierbos wierder wierewei wierf wierig wierook wierp wierpot wierrook wierum wierveld wierven wiesel wiesen
wieses wietpas wietwet wieuwerd wieven wiewauw wieze wife wifi wig wiggetje wigvorm wigvormig wigwam wii
wiiitis wij wijbosch wijbrood wijchenaar wijchmaal wijckel wijdbal wijdenbosch wijdenes wijding wijdlopig
wijdmazig wijdte wijduit wijdvallend wijf wijfachtig wijfie wijgergangs wijgmaal wijheseweg wijk wijkbus
wijkkerk wijkplan wijkraad wijksestraat wijkteam wijkwast wijl wijlre wijn wijnachtig wijnaldum wijnandsrade
wijnbak wijnbal wijnbar wijnbes wijnbouw wijnfles wijngod wijnie wijnkan wijnkoperij wijnpeer wijnpers
wijnplas wijnrek wijnrood wijnruit wijnstok wijnvat wijnzak wijsbek wijselijk wijsgeer wijsgerig wijsheid
wijsmaak wijsneus wijsneuzerig wijsneuzerij wijst wijsterseweg wijthmen wijting wijven wijwater wijze wijzelf
wijzen wijzere wijzig wik wiki wikipedia wikkehof wikkel wil wilbertoord wilcox wildachtig wildcard wildeman
wildenborch wilder wildervank wildheid wildlief wildlife wildplakzuil wildplas wildrijk wildwal wildwest
wilfen wilg wilgachtig wilgepad wilhelmsoord wilkes willeboordse willebrord willemsdorp willemsfonds
willemshof willemskade willemsoord willemsorde willemsplein willemstein willemstijn willens willes williams
willibrord willie willig willoos willow willozer wilnis wilp wilpsedijk wilrijkenaar wilsdaad wilsele wilsum
wim wimber wimberg wimbledon wimpel wimpeltje wimper win wina winbaar winch winches windas windbrekend windei
windel winder winderig windesheim windgat windgong windig winding windkam windkus windlak windmall
windmolenweg window windraak winds windsel windspil windstil windsurf windvangend windwaarts windward windzak
winegum wingene wingerd wings wink winkans winkel winkella winket winksele winnaar winnares winnende winput
winssen winst winstmakend winstrol winstval winsum wintelre winter winterjanpad winti wintraecken winzieke
winzucht wip wipbrug wiped wipgalg wiphout wipkar wipkip wipmolen wipneus wipperig wipplank wipschieting
wipstoel wipwap wirdum wire wireless wirwar wis wisbaar wisconsin wisdoek wisdom wisent wish wished wisheid
wishes wishful wisi wiske wiskop wiskunde wiskunst wislahaf wispel wispelturig wissel wisselvallig wisteria
wit witachtig witbier witblond witboek witbol witbont witbrood witch witches witgat witgeel witgeld witglas
witgoed witgoud witgrijs with witharig withdraw witheer witheet witheid within without withuis witkalk witkar
witkiel witkop witkwast witlippekari witlof witloof witloog witmaker witman witness witnessed witnesses witoog
witpoot witregel witrijt witsel witteke wittelte wittem wittgenstein wittig witvis witvoet witwas witwerk witz
wiuwert wives wiw wixstraat wizard wjelsryp wmo wnf wob wodanseik wodka woed woedebui woedend woedendst woef
woehan woei woeker woel woelachtig woelig woelrat woelziek woensdag woerd woerhaan woerhen woest woesteling
woestijn woezik wogmeer wognum wok wokkel wokpan wol wolaap wolachtig wolbaal wolboer wolboom wolddijk woldweg
wolf wolfachtig wolferen wolfheze wolfraam wolfram wolfsbosch wolfsdak wolfson wolfsvel wolfsven wolftoon
wolga wolgoed wolgograd wolgras wolhaar wolhandkrab wolharig wolindustrie wolk wolkachtig wolkam wolkend
wolkes wolkig wolkloos wolkloze wollig wolluis wolmaniseren wolmanzouten wolmarkt wolprijs wolspinnerij wolsum
woltersum woltgens woluwe woluws wolvee wolvega wolven wolves wolvet wolvilt wolvin wolwasmiddel wolynie
wolzak woman womanizer wombat women wommelgem wommels wommersom won wondbed wondende wonder wonderdadig
wondered wonderful wondfilm wonenden wontergem wonton wood woody woofer woog woolds woon woonachtig woonark
woonblok woonboot woonerf woonhuis woonland woonplan woonplek woonst woonunit woonwagenwet woonwijk woonzorg
woord woordarm woordspelig woordweb woorts word wordfeud wore worf worg worgpaal work workaholic worked
workels workflow workshop workum world worm wormachtig wormgat wormig wormstekig wormvormig worn worp worried
worries worry worse worship worst worstachtig worstel worsum wortegem wortel wortelig wortelvormig worth
worthy wortmans wot wou woudaap wouds woudsend woudweg would wouldn woumen wound wounded wouter wouw wouwse
wov wow woz wpo wraak wraakroepend wraith wrak wrakkig wrakstuk wrang wrap wrapped wrat wratachtig wrattig
wreck wrede wredere wreed wreef wreek wrens wrestling wrevel wrevelig wreven wriemel wriggelde wriggelen wrijf
wrijflap wrijfwas wrijven wrik wrikkel wring wrist write writer writing written wrocht wroeg wroet wrok
wrokkig wrong wrongel wrongetje wrote wsns wtc wuft wuftheid wuhan wuien wuif wuit wuiven wulf wulk wullenhove
wulp wulpst wulven wulveringem wunseradiel wuppertal wurg wurgreep wurgtouw wurm wus wuustwezel wvs www
wyandotte wybertje wyldpaed wynke wyoming wysiwyg wytgaard
xanthine xanthofyl xanthoma xanthoom xantia xantippe xbox xbrl xci xcii xciii xciv xcix xcv xcvi xcvii xcviii
xenocratie xenofiel xenofilie xenofobie xenofobisch xenofoob xenograaf xenomanie xenon xenos xeres xeroderma
xerografie xerostomie xerox xhosa xiaomi xiaoping xii xiii xinjiang xiv xix xli xlii xliii xliv xlix xlv xlvi
xlvii xlviii xlx xml xoip xpath xps xsd xtc xus xvi xvii xviii xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii
xxx xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii xxxviii xyleem xyleen xylitol xylofonist xylofoon
xylografie xyloliet
yacht yacon yah yahoo yahtzee yakuza yalcins yale yaleslot yam yamoussoukro yang yank yankee yanniek yaounde
yaps yard yaris yates yaws yay yeah year yehs yel yell yelled yellow yen yenkoers yeon yep yerseke yes
yesterday yet yeti yggdrasil yggdrasill yield yin yips ylangylang ylona ymca ymes ynske yoga yogajuf yogales
yogamat yoghurt yogi yogyakarta yolo yondan yoni yoo yoon yorkse yorkshire you younger youngest your yourself
yourselves youth youtube youtuben ypecolsga ypresien ypsilon ysbrechtum ysselsteyn ysseltstraat yttrium yuan
yuca yucatan yucca yuko yukon yup yuppie yuppieachtig yus
zaad zaadbal zaadbed zaadbol zaadcel zaaddodend zaadknop zaadlijn zaadlob zaadloos zaadrok zaadval zaadvast
zaadvragend zaag zaagbaan zaagbek zaagblad zaagbok zaagdak zaagmeel zaagsel zaagtand zaagvis zaagvormig zaai
zaaibed zaaigoed zaaikorf zaailand zaailing zaaisel zaaitijd zaaiui zaaiveld zaaizaad zaaizak zaak zaakrijk
zaakvoerster zaal zaalborg zaalbrug zaalstar zaamslag zaan zaandijk zaankant zaanstad zaarvlaas zaathout
zabaglione zabaione zabbel zabber zach zachter zachtjes zadel zadeldak zadeldek zadelkus zadelpen zadelrob
zadelrug zadeltas zadkine zaffelare zafira zag zageman zagemeel zagerij zagevent zahoeriweg zaids zaire zak
zakatlas zakband zakboek zakbreuk zakcent zakdoek zakduit zakelijk zakenjet zakenlui zakenman zaketui zakgeld
zakkam zakkenlin zakkerig zakkig zaklamp zaklopen zakmes zakmuis zakpijp zakschaartje zaksel zakspin zakvormig
zakwarmwater zakwater zal zalf zalfachtig zalfpot zalig zaligmakend zalk zalm zalmroze zalne zalven zamak
zambezi zambia zambiaans zambo zamel zamenhof zand zandaal zandachtig zandauto zandbad zandbak zandbed
zanderig zanderij zandgat zandgeel zandig zandkaas zandkop zandleem zandman zandpad zandpol zandput zandrug
zandvlo zandwal zandweg zandwinplas zandzak zandzee zang zangduo zangeres zangerig zangkamp zangkous zangles
zangnoot zangster zangstuk zanik zant zanussi zap zapatista zapatisten zaponlak zarlardinge zarzuela zat
zaterdag zatheid zatlap zatterik zaunbrecher zavel zavelachtig zavelig zbo zdnet zebedeus zeboe zebra
zebraatje zebrapad zebravis zebs zeddam zeddamseweg zede zedelgem zedelgemse zedelijk zedeloos zeden zedenles
zedenwet zederik zedig zedong zee zeeaal zeeaas zeearm zeeaster zeebaak zeebaars zeebaarzen zeebad zeebek
zeebenen zeebies zeeblauw zeebodem zeebrak zeebrugse zeeburg zeedag zeef zeefdruk zeeforel zeeg zeegaand
zeegat zeegod zeegodin zeegras zeegroen zeegse zeek zeekat zeekoe zeekraal zeel zeeland zeelandia zeeleeuw
zeelst zeelui zeem zeeman zeemlap zeemos zeemvel zeemzoet zeen zeenat zeenatie zeentje zeeoever zeeotter zeep
zeepachtig zeepbak zeepbek zeepbel zeepeil zeepier zeepijl zeepmerk zeepok zeepsop zeepvlok zeepzieder zeer
zeerburg zeerdijk zeereep zeergoed zeerkerk zeerob zeerot zeerover zeerzorg zeeschildpad zeeschip zeesla
zeeslag zeeslak zeesluis zeesse zeester zeestuk zeetankvaart zeeuws zeevarend zeevast zeevijs zeevis zeewaarts
zeewaterpeil zeeweg zeewierkalk zeewijf zeewijs zeewolde zeezand zeeziek zeezot zefier zeg zegebede zegekar
zegel zegelaar zegeland zegellak zegelsem zegelwas zegelwet zegene zegenen zegevier zegslui zegsman zegsmens
zegster zegswijs zegveld zei zeijen zeijlemaker zeik zeikerd zeikerig zeikhond zeiknat zeiksnor zeikwijf zeil
zeildag zeilerij zeiljas zeillat zeilles zeilpak zeilree zeilster zeilteam zeisenman zeisvormig zeisweg
zeitgeist zekeraar zekere zekeren zelateur zelatrice zeldam zelden zeldzaam zeldzamere zelem zelenaar zelf
zelfbouw zelfhaat zelfhulp zelfkant zelflerend zelfmoordend zelfmoordpil zelfregelend zelfrijdend zelfscan
zelfsluitend zelfspot zelfstandig zelfsturend zelftest zelfzorg zelhemmer zelhemseweg zellik zelling zeloot
zelve zelzaats zelzate zembla zemel zemelaar zemelachtig zemelig zemig zemst zen zender zendertje zending
zendster zendt zendtijd zenduur zeng zenig zenit zenuw zenuwachtig zenuwcel zenuwgas zenuwgif zenuwpil
zenuwtergend zeoliet zepend zeperd zeperig zepig zeppelin zepperen zeps zerk zerkegem zero zerootje zerp zes
zesbaans zesbak zescijferig zesdaags zesdaagses zesdelig zesdeurs zeshoek zesjarenplan zeskaart zeskamp
zeskant zesletterig zesling zesmaal zesstedenweg zestal zestien zestig zesvlak zesvoud zesvoudig zet zeta
zetangel zetbaas zetbank zetboer zetbok zetduiveltje zetdwang zetel zeteltal zetfout zetgang zethaak zetlijn
zetmeel zetpil zetsel zetstuk zetterij zetveld zetwerk zeug zeugma zeugmata zeul zeuntje zeur zeurder zeurig
zeurzak zeus zevekote zeven zevenarmig zevenmaands zevenoog zevental zeventig zevenvoud zevenvoudig zeveraar
zeveren zevergem zeverlap zeylmans zhaan zhus zich zichem zichtas zichter zichtweg zichzelf zie ziedaar
ziederij ziehier ziek ziekbed ziekmakend ziektes ziel zielig zielloos zielmis zielpoot zielroerend
zielstrelend zieltoog zien zieneres zienlijk zienster zier ziezo zift zifterij ziftsel zigeuner zigeunerin
ziggo zigzag zij zijanker zijarm zijbalk zijbeuk zijdal zijdeachtig zijdelings zijderveld zijdeur zijdeweg
zijg zijgang zijgevel zijgraat zijig zijkamer zijkant zijkapel zijklep zijlaan zijldijk zijlicht zijlijn
zijlings zijlinie zijloge zijlroede zijluik zijlvest zijmuur zijn zijnaad zijnentwege zijnentwil zijnerzijds
zijnet zijp zijpad zijpelen zijpelt zijpoort zijraam zijrand zijruit zijschip zijspan zijspoor zijstap zijstuk
zijtak zijtas zijtuin zijvak zijvlak zijwaarts zijwand zijweg zijwiel zijwind zijzaaltje zijzak zijzelf
zikavirus zilk zillebeke zilt ziltig zilven zilverachtig zilveren zilverig zilverling zilverui zimbabwaans
zimbabwe zin zindeel zinder zing zingbaar zingenot zingever zink zinkbad zinkbak zinkerts zinkgat zinkografie
zinkput zinksel zinkstuk zinkweg zinkwit zinledig zinlijk zinloos zinloze zinlozer zinnens zinnia zinnig
zinnikenaar zinrijk zinsbouw zinsdeel zinsleer zinsnede zinspeel zinstype zintuig zinvol zionisme zionist
zionistisch zip zipdrive zipfile zippeiet zirkonium zirkoon zit zitbad zitbank zitdag zithaas zithoek zitkamer
zitkubus zitkuil zitplek zitrij zitstand zitstok zittend zittijd zituur zitvlak zitvlees zitvolleybal zitzak
zloty zmlk zmok zmv zoab zoal zocherstraat zocht zodanig zodat zode zodebank zodenbank zodensnijder zodiacs
zodiak zodoende zodra zoeaaf zoef zoek zoekbots zoekbox zoekend zoekhuis zoekster zoekvak zoekweg zoel
zoelmond zoeloeland zoem zoen zoendiep zoenerig zoerte zoes zoet zoetachtig zoetelieven zoeterd zoeterig
zoetheid zoethout zoetig zoetklinkend zoetluidend zoetstof zoetvijl zoetwatervis zoetzuur zoeven zog zogezegd
zogwater zohaast zoiets zojuist zolang zolder zomaar zombie zomede zomenteentje zomerachtig zomerbed zomerdag
zomerdos zomereik zomeren zomerhit zomerhof zomerijs zomerjas zomerpak zomeruur zomervis zomerweg zomerzon
zometeen zomin zomp zompig zompweg zoms zon zona zonaal zonachtig zonadres zondaar zondag zondares zondebok
zonder zonderling zondeval zondig zonecht zoneren zonet zong zonhoed zonhovenaar zonienwoud zonk zonkant
zonlicht zonloos zonmw zonnebad zonnecel zonnedag zonnedak zonnedauwhof zonnedek zonnegem zonnegod zonnehof
zonnekap zonnemaire zonnepit zonnerad zonnetje zonnevis zonneweg zonnewei zonnig zonuren zonwerend zonzij zoo
zoog zoogamie zoogdier zoogkoe zooglam zoogster zooi zooitje zool zoologie zooloog zoom zoombeek zoomlens
zoomorf zoomweg zoon zoonose zoonotisch zoontje zoop zoor zoorder zoorst zootje zootroop zopas zopie zorg
zorgbarend zorgboog zorges zorgkas zorglijk zorgloos zorgmijder zorgmijding zorgpad zorgpas zorgplan zorgtaak
zorgteam zorgvol zorgvorm zorgvuldig zorgwekkend zorgwet zorgzaam zori zorreguieta zot zotheid zothuis zotskap
zotskolf zottebol zottere zottigheid zottin zou zoudt zouk zoutarm zoutback zoutbad zoutbak zoutevis zoutheid
zouthout zoutig zoutkeet zoutlaag zoutloos zoutmeer zoutminnend zoutpan zoutpot zoutvat zoutwatervis zoutweg
zoutzak zoutzieder zoveel zover zowaar zowat zowel zozeer zozo zucco zucht zuchtig zuckerberg zuid zuidas
zuidbeuk zuidbrug zuiddijk zuiderflevo zuiderling zuidhoek zuidhorn zuidkade zuidkant zuidkust zuidland
zuidlangeweg zuidloo zuidmuur zuidoost zuidpier zuidplas zuidpool zuidpunt zuidrand zuidtak zuidveen zuidveld
zuidwaarts zuidwal zuidwand zuidwest zuidzee zuidzij zuienkerke zuig zuigbuis zuigeling zuigfles zuigklep
zuiglam zuiglijn zuignap zuigplas zuigvis zuigvoet zuijdendorp zuijderduijn zuijdervliet zuijderwijk zuijlen
zuil zuileik zuilichem zuilvormig zuinig zuip zuiplap zuiplijn zuipplas zuipster zuivel zuiver zul zulk zullik
zultspek zulzeke zumba zuna zunderdorp zundernaar zundertenaar zundertseweg zundgat zur zurich zurig zurjeens
zurkel zus zuster zutendaal zuthem zutphenaar zutphense zuts zuuk zuur zuurachtig zuurbad zuurbal zuurheid
zuurkool zuurrest zuursel zuurstel zuurstof zuurstok zuurvast zuurvrij zuurzak zuurzoet zuylenstraat zwaag
zwaai zwaaiarm zwaaigat zwaaikom zwaan zwaanenheike zwaar zwaarder zwaardvormig zwaartillend zwaarwegend
zwabber zwabberig zwachtel zwad zwagerbosch zwageres zwagerin zwak zwakheid zwaksten zwalk zwalp zwaluw zwam
zwammertje zwammig zwamp zwamvlok zwanenei zwang zwangere zwans zwanzen zwarigheid zwart zwartachtig zwartdag
zwartig zwartkop zwartogig zwartoog zwartrok zwartsel zwartven zwatelde zwatelen zwavel zwavelachtig zwavelig
zweed zweedse zweef zweefrek zweeg zweel zweeloo zweem zweempje zweep zweeptol zweer zweet zweetbad zweethok
zweethut zweetvos zwei zweins zweinstein zwel zwelg zwelkast zwem zwembad zwembril zwemdok zwemhal zwemjuf
zwemles zwemlip zwemloop zwemmeer zwempak zwemplas zwemster zwemtas zwemtop zwemuur zwendel zwendelarij
zwengel zwenghout zwenk zwenkarm zwenkas zwerf zwerfkat zwerfkei zwerk zwerkbal zwerm zwermpot zwerveling
zwerven zwet zweterig zwetsen zwevegemse zweven zweverig zwezerijnen zwezerik zwicht zwiep zwier zwierbol
zwierf zwierig zwierven zwiggelte zwijg zwijgzaam zwijm zwijmel zwijn zwijnachtig zwijnjak zwik zwiketen
zwilbroek zwilk zwilwrat zwin zwineten zwing zwingel zwinweg zwirrel zwitsal zwitserland zwitserleven
zwitserloot zwitsers zwoeg zwoel zwoer zwol zwolg zwolseweg zwom zwoor zydeco zygoot zymose zzp zzv zzz
`;
