/** Stems of Dutch words, in small letters without accents. README.md beside this file says where they come from and which were left out. */
export const ORDINARY_WORDS_TEXT = `
aaa aaah aad aadorp aagje aagt aah aai aaibaarheid aaigem aak aal aalbersberg aalbes aalmoezenier aalput
aalscholver aalsmeerder aalst aalsum aaltenseweg aalvisserij aalvormig aalzum aam aambei aamborstig aan
aanaarding aanaardploeg aanbak aanbesteder aanbesteding aanbevolenen aanbid aanbieding aanbod aanbonst
aanbouwwet aanbrengst aandachtig aandachtpunt aandak aandeelkoers aandelenplan aandoenlijk aandraagster
aandrijflijn aandrukrol aaneen aangebodene aangeefster aangeenbrug aangekomenen aangenamere aangepaster
aangesproken aangevallene aangewakkerd aangrijnst aangrijpend aanhalerig aanhalig aanhangig aanhangsel
aanhangster aanhangwagen aanhankelijk aanhardt aanhef aanhoorder aanhorigheid aanhou aanjaagteam aankan
aanklaagster aanklikbaar aankloeg aankom aankomeling aankomstdag aankomsthal aankon aankoopbon aankoopkoers
aankoopoptie aankooporder aankoopprijs aankoopsom aankruisen aankruisvak aanlandig aanlanding aanlas aanleg
aanleidend aanleiding aanlevering aanlijngebod aanlokkelijk aanlokselen aanloopwagen aanmaakhout aanmerkelijk
aanminnig aannam aanneembaar aanneemsom aannemelijk aannemerij aanpak aanpalend aanpandig aanpas aanplakbord
aanplanting aanprikkelt aanraakbaar aanrandster aanrekening aanrij aanschafbon aanslaander aanslibsel
aansluitbaar aansluitnet aansluitstuk aansnijding aanspeelbaar aanspeelpunt aanspijkerde aanspoorder
aansteeklont aanstekelijk aanstekergas aanstellerig aanstellerij aanstelster aanstookster aanstotelijk
aanstuurbaar aantal aantastbaar aantekenaar aantel aantoonbaar aantrippelt aanvaardbaar aanvaardend
aanvaarding aanvaardt aanvaarpalen aanval aanvangsklas aanvangstijd aanvangsuur aanvankelijk aanvechtbaar
aanvet aanvoegend aanvoerbuis aanvoerder aanvoerrol aanvoerster aanvoerweg aanvraagster aanvul aanwakkering
aanwas aanwen aanwensel aanwezig aanwijsbaar aanwijspen aanwijsstok aanwin aanwonend aanzet aanzienlijk aanzit
aap aapachtig aar aardachtig aardam aardappelmes aardappelras aardappelsla aardappelzak aardas aardbei
aardbisschop aardeekhoorn aardgasprijs aardgasput aardig aardkastanje aardklimaat aardleiding aards
aardschaduw aarlenaarse aarles aarons aarsele aartsluiaard aarzel aarzen aas aasterberg aastor aasvis aaszak
aat aaw aba abacadabra abactis abacus abaja abandon abandoned abattoir abbega abbekerk abbenbroek abbenes
abbengawier abbert abbeweer abbreviatie abc abces abchazie abchazisch abdicatie abdiceer abdij abdiqueerde
abdiqueren abdis abdoella abdomen abdominaal abds abducted abductie abdulrahman abeba abebiet abebitisch abeds
abeel abel abeltjeshuis abenistraat aberdeen aberrant aberratie abeundi abgeseild abilities ability abiotisch
abiturient abject ablatie ablatief ablaut able ablutie ablutien abn abnormaal aboard aboe abolitie
abolitionist abominabel abominatie abondance abonestraat abonnee abonneer abonnement aborigines aborteer
aborteur aborteuse abortief abortion abortus about aboutaleb above abp abracadabra abraham abri abrikozenjam
abrikozenpit abroad abrogatie abrupt abruzzees abruzzen abscis absdale abseil absence absent absentia absentie
abshoven absint absolute absolutely absolutie absolutisme absolutist absoluut absolveer absorbeer absorptie
absoute abstinent abstinentie abstract abstractie abstracto abstractum abstraheer absurd absurdist absurdistan
absurditeit absurdum abt abu abuis abuja abundant abundantie abuse abusievelijk acacia academicus academie
academien academisch academisme academy acajou acanthus acapulco accelerando acceleratie accelerator
accelereer accent accentuatie accentueer accept acceptant accepted acceptie acces accessie accesskibles
accident accidentally accijns acclamatie accolade accommodatie accommodeer accompany accompli accomplice
accomplish accord accordeonbus accordeonist account accountancy accountant accra accreditatie accrediteer
accreditief accres accu accubatterij acculturatie accumulatie accumulatief accumulator accumuleert accumuleren
accuraatheid accuratere accuratesse accusatief accuse ace aceh acer aceton acetyleen ach achieve achilleshiel
achillespees achlum achmea achromasie achromatisch achtarmig achtbaanrit achtdelig achter achterbosch
achterroedes achterst achterwaarts achtling achtmaands achtregelig achtste achttiental achturendag achturig
achtvoetig achtvoud achtvoudig achtzijdig acid aciditeit acidose acker acknowledge acm acne acoliet acquireert
acquireren acquis acquisiteur acquisitie acquit acquoy acre acribie acribisch acro acrobatie acrobatiek
acrobatisch acroniem across acrostichon acryl act acted acteer acteur actie actief actiekorting actien actieve
actievoerder actinide actinisch actio action activa activated active activisme activist activistisch
activiteit activities activity activum actons actor actual actualisatie actualiseer actualiteit actually
actuariaat actuarieel actuaris actuator actueel actum acu acuminatus acupressuur adac adagio adagium adam
adaptatie adapteer adapter adaptief adaptiviteit adat adblocker add addamsstraat addax added addenoi addertje
addict additie additief addition additional adductor adegem adek adel adelaarsblik adelaarskop adelaarsoog
adelaarsweg adelbrieven adelmund adem adembenemend adenauerlaan adeniet adenine adenitisch adenoide adenoom
adenosine adenovirus adept adequaat ader aderig adhd adherent adherentie adhesie adhesief adhocratie
adhortatief adi adiabatisch adidas adieu adinkerke adios adipositas adjectief adjectivisch adjudant adjunct
adjust adjuvant adler administreer admiraal admiral admiraliteit admiratie admire admissie admit admitted ado
adobe adolescent adolescentie adonai adonis adopt adoptant adopted adoptie adoptief adorabel adorable adoratie
adore adorp adrenaline adres adriaansweg adriaenszoon adriatische adriennes adsl adsorbeert adsorberen
adsorptie adspirant adstructie adstrueer aduard aduarderzijl adukiboon adult adv advanced advantage advenant
advent adventief adverbiaal adverbium adverteerder advertentie advertorial advice advies advise adviseur
advocaat advocatuur adzjarie aed aegon aegum aekinga aelbert aelens aequo aerdenhout aerle aerobic aeroclub
aerococcus aerodroom aerodynamica aeronaut aeronautisch aeroob aerope aerosol aerostatica aert aeryn aex afa
afasie afatisch afbad afbak afbeeldsel afbericht afbestelling afbestelt afbetaald afbetalen afbid afbladder
afbladerende afblijven afbod afbouwproces afbouwschema afbraakprijs afbreekbaar afbrokkel afdak afdek
afdelingslid afdelingsvak afdichtring afdroogdoek afdruipbak afdruiprek afdrukbaar afdrukstand afdruktaak
afdruppelt afdwingbaar afeet affairisme affect affected affectie affectief afferden afficheren affidavit
affilieert affilieren affiniteit affirmatie affirmatief affirmeerde affirmeren affix affligem affodil affreus
affronteer affrontelijk affuit afgeholpen afgekrast afgekruist afgelasting afgelegene afgelegener afgelegenste
afgeleverd afgeluisterd afgepeigerd afgeregende afgeslotener afgespatte afgesproken afgetruggeld afgevaardigd
afghaan afghanistan afgietdeksel afgiftekoers afgifteprijs afglijding afgod afgodisch afgrensbaar afgrijselijk
afgrijslijk afgronddiepe afgrondelijk afgunstig afhak afhandelaar afhankelijk afhap afhouding aficionado
afiguraal afijn afistraat afkan afkap afkat afkerig afkit afknotting afkoerst afkom afkon afkoopbaar afkoopsom
afkorting afkrassen afkruisen aflaadhaven aflaatbrief aflandig aflatoxine afleesbaar afleesfout afleesloep
aflegstapel afleidbaar afleiding afleidkundig aflek afletteren afleveraar afleveradres afleverbon afleverdag
afleveren afloopdag aflos afluister afm afmarcheert afmeerpaal afmeerverbod afmik afnameprijs afneembaar
afneemster afoog aforisme aforistisch afpen afplakband afplaktape afreageert afrekenbaar afrekenen afrem
africa african africhter africhting africhtster afrij afrikaan afrikaanse afris afrit afro afrodisiacum afrol
afrui afschaduwde afschaduwen afschakel afscheidbaar afscheider afscheiding afscheidsdag afscheidsel
afscheidskus afschermkap afschilder afschuwelijk afserveert afslankgel afslankpil afsluitbaar afsluitdam
afsluitdijk afsluitdop afsluithek afsluitklep afsmeerlaag afsnijding afsnijsel afsnuffelt afsol afspatieren
afspeelbaar afspeldt afspiedt afspiegeling afsplintert afsplitsing afsponst afspreekpunt afstammeling
afstandelijk afstandmeter afstandsbaby afstandschot afstandseis afstandsrit afstandsshot afstelbaar afstembaar
afstemknop afstempeling afsterving afstotelijk afstotender afstudeer aft aftak aftakas aftakleiding aftap
aftapleiding aftar aftekenaar aftekenlijst aftel aftelversje afterwards afton aftop aftredenden aftrekbaar
aftreksom aftrektal aftroggelaar aftruggelen afunctioneel afvaardiging afval afvalligheid afvel afvinklijst
afvis afvoerbuis afvoerder afvoergat afvoerput afvoerrol afvoersok afvoerweg afvul afwaardeert afwaardering
afwaarts afwachtender afwas afwatering afweegfactor afweerbaar afweercel afweerder afweerkanon afweerraket
afweidt afwen afwerkplek afwezendheid afwezig afwijkend afwinding afwindt afwisselend afwon afzanderij afzeg
afzekeren afzending afzendster afzet afzichtelijk afzienbaar afzijdig afzinkbaar afzonderlijk afzuigkap
afzweerders afzwierven aga agaathfonds agaathlening again agame agamemnon agamie agamoestraat agana agape
agapornis agaragar agave age agelo agence agency agenda agendeer agenesie agens agent agentia ageren agger
agglomeraat agglomeratie agglutinatie agglutineert agglutineren aggravatie aggregaat aggregatie aggregeer
aggressive agh agiel agile agio agitatie agitato agitator agitatorisch agiteer agitprop agneshof agnietenhof
agnio agnost agnosticisme agnosticus agnostisch agnus ago agoelisch agoeti agoge agogie agogisch agologie
agonie agoog agora agraaf agrarier agrarisch agree agressie agressief agressieve agressor agribulk
agribusiness agricultuur agrificatie agrobiologie agrobusiness agrochemisch agrologie agronomie agronomisch
agronoom agrosector agrotoerisme agt agtens agterdenbos aha ahead ahem ahh ahhh ahinsaweg ahistorisch ahob
ahoi ahold ahorn ahoy ahriman ahrimanisch ahum aid aigrette aigu aii aijen aikido aikidoka aim ain aio aioli
air airbag airbnb airborneweg airbus airco airees aires airline airmarshal ais aivd ajaccio ajacied ajakkes
ajam ajasses ajax ajour aju ajuin ajuinachtig akaba akant akela akelei akelig akenaar aker aki akihito
akkefietje akker akkevietje akkoord akkrum akmarijp akoestiek akoestisch akolei akoniet akropolis aks aksus
akte aktestation akzo alaaf alaam alabama alabaster alams aland alangalang alant alarm alarmist alarmistisch
alaska alawieten albanees albanezen albanie albast albatros albe albedil albedo alberdingk albergen
albertkanaal albertmeer albertvolle albestuurder albinees albinisme albino albizia album albumine alcantara
alcatel alchemie alchemist alchimie alchimist alcohol alcoholic alcoholica alcoholicus alcoholisch alcoholist
alcolade alcopops aldaar alddyk alde aldeboarn aldendriel alderliesten aldi aldlansdyk aldoor aldra
aldrinstraat aldtsjerk aldus ale aleatorisch alef aleijadinho alenbelt alens aleoeten aleppo alert aletes
alevel alevitisch alexanderhof alexandrie alexandrijn alexiahof alexs alf alfa alfabetisch alfabetiseer
alfabetisme alfadeeltje alfie alg algarve algauw algebraisch algebraist algemeenheid algendodend algoed
algoritme algoritmiek algoritmisch alhier alhoewel alia alibaba alibi alien aliexpress alighieri aligneer
alignement alii alikas alike alikruik alimentair alimentatie alinea alinghuizen alive alizarine alk alkali
alkaline alkalisch alkaloide alkanna alkmaarder alkmaarse alkoof alkyn all alla allabaksweg allah allang
allardsoog allebei alledaagse allee alleen alleenwonend allegorie allegorisch allegretto allegro allel
alleluja allemachtig allemansgek allemansweg allenga allerarmsten allerfoutst allergic allergie allergisch
allergologie allergoloog alles alley alli allianz allicht allies alligator allingawier allitteratie
allittereert allittereren allium allo allocatie alloceerde alloceren allochtoon allocutie allogamie allomorf
alloniem allons allooi allopathie allopatrisch allotropie allow allroundster alludeert alluderen allure
allusie alluviaal alluvium alm alma almaar almachtig almaty almaviva almede almee almenseweg almenum almere
almighty almost aloe alofi alom alomvattend alone along alopecia aloud alp alpaca alphabet alphenseweg alpien
alpijns alpine alpinist alpinistisch alpino alras already alrede alree alreeds alright alruin als alsdan alsem
alsemachtig alsnog alsnu also alsof alsook alstublieft alt altaar altaj altblokfluit altena alteriteit
alternantie alternatieve alternator altezamen althea although altijd altimeter altist alto altogether
altoosdurend altruisme altruistisch altsax altzangeres alu aluin aluminium alumnus alv alvast alveolair
alveringem alvernielend alvleesklier alvleessap alwaar always alweder alweer alwetend alweter alwijs alwijze
alzheimer alziend alzijdig alzo ama amah amai amaktistraat amalgaam amalgama amalgameert amaliahof amanda
amandel amandus amant amanuenses amanuensis amarant amaretto amaril amarillo amaryllis amateurisme amateurkok
amateursport amateurswerk amateurtak amateurvideo amazon ambacht ambassade ambassadeur ambassador ambassadrice
ambastraat amber ambetant ambeteren ambiance ambidexter ambieer ambient ambigu ambiguiteit ambitie ambitieus
ambitieuzer ambition ambitious ambivalent ambivalentie amblyopie ambo ambon ambras ambrosia ambrozijn ambt
ambtenarij ambtsedig ambulance ambulancier ambulant ambulatorium ambush amby amc amd amechtig ameide
amelisweerd amelkoren amen amenorroe aments amerhof america americain american amerij amerika amerikaan
amerikanisme amerongen amersfoorder amersfoorter amersfoortse ames amethist ametropie ameublement amfetamine
amfibie amfibisch amfibrachen amfibrachys amfioen amfitheater amfoor amfora amica amicaal amicaliteit amice
amict amicus amide amiers amies amigo amine aminozuur amins amirs amish amman ammanitisch ammehoela ammelaken
ammerstol ammerzoden ammoniak ammoniet ammonium ammonshoorn ammonshoren ammunitie amnesie amnestie amnesty
amnioscoop amnioscopie amoebe amoeben amoer amok among amongst amor amoraliteit amorf amortisatie amortiseert
amortiseren amount amourette amoureus amours amoveren amoxicilline ampel amper ampex amplificatie amplificeren
amplitude amplitudo ampsen ampul amputatie amputeer amrs amsoi amstel amstenrade amsterdam amsterdamse amsweer
amto amu amulet amuse amuzikaal amvb amygdala amylase amylose amyotrofie anaal anabaptisme anabaptist
anabolica anabolisch anabolisme anabool anachoreet anachronisme anaconda anadyr anaeroob anafoor anaforisch
anafylaxie anagram anakoloet analecta analecten analfabeet analgeticum analist analogie analogisch
analogiseren analogon analoog analysant analysator analyse analysis analyticus analytisch anamnese
anamnestisch anamoestraat ananas anansi anapest anarchie anarchisme anarchist anastatisch anastigmaat
anastrofe anathema anatolier anatolisch anatomie anatomisch anatomiseren anatomist anatoom anaxibia anbi anc
anchor ancien ancienniteit ancylostoma and andaloesie andalusie andalusier andalusisch andamanen andamanse
andantino andere anderendaags andersoortig anderzijds andes andie andijk andijvie andikithira andisch andoorn
andorra andorraans andorrees andorrezen andragoge andragogie andragogiek andragogisch andragologie andragoloog
andragoog andreashof andreaskruis andrews andrieskruis androgeen androgyn androgynie anekdote anekdotiek
anekdotisch anemie anemiek anemisch anemometer anemoon anencefalie anerveen anesthesie anesthesist
anestheticum aneurysma anevelde ang angejiddeld angel angeldragend angelusklok angerlo angina angiografie
angiosperm angisa angle anglicaan anglicisme anglistiek anglofiel anglofilie anglofobie anglomaan anglomanie
angola angolezen angora angostura angouleme angry angst angstgegner angsthazerij angstvallig angstwekkend
angstwerend anguilla anguillaans anholt anijs anijsachtig aniline anilingus anima animaal animal animaliteit
animatieteam anime animisme animist animistisch animo animositeit animus anion anisette anisotroop anita
anjelier anjer anjum ank ankara ankarioot ankariotisch ankh ankle ankum anlaut anloo annabaai annabeth
annaburen annalen annam annen annex annexionisme annexionist annihilatie anniversary anno annonce annotator
announce announcer annoyed annoying annual annuitair annuiteit annulair annulatie annuleer annunciatie anode
anodiseerde anodiseren anomaal anomalie anomie anoniem anonimiseert anonimiseren anonimiteit anonymous
anonymus anorak anorectisch anorexia anorexie anorganisch anorgasmie another anp anreep anrooystraat anschluss
ansen ansi ansicht ansjovis answer answered antagonisme antagonist antananarivo antarctica antarctier
antarctisch antares ante antenne anterieur antestation antheunisse anthologie anthurium anti antibiotica
antibioticum antiblafband antibodes antichambre anticipatie anticipatief anticipeer antidotum antiek antifa
antifileplan antigeentest antigua antillen antilliaans antimetrie antimonium antimoon antinomie antiochie
antipapisme antipasti antipasto antipathie antipathiek antipyrine antiquaar antiquair antiquariaat
antiquarisch antiquiteit antirookpil antirookwet antisepticum antislipmat antitankmijn antithetisch
antitrustwet antoniem antoniushof antoniusvuur antraciet antrax antropofaag antropogeen antropoide antropologe
antropologie antropoloog antropomorf antroponiem antroponymie antroposofie antroposoof antwerps antwoord
anubis anus anvr anw anwb anxiety anxious any anyone anyway aob aoristus aorta aov aow apa apaan apache
apaiseerde apaiseren apart apathisch apatou apegapen apekool apel apelazarus apeldoornse apeldorenaar apen
apennijn apercu apercuutje aperij aperitief aperlo apert apetrots apex apezat apezuur apfelstrudel apg api
apia apin apinti apk aplanatisch aplomb apneu apo apocalyps apocalyptiek apocopeerde apocoperen apocrief
apodictisch apoetisch apokoinou apolair apolitiek apollinisch apollokaan apollomaan apologetica apologetiek
apologetisch apologie apologise apologize apology apoplectisch apoplexie apoptose aporie apostasie aposteldag
apostelschap apostolicum apostolisch apothekeres apotheose app appalachen appaloosa apparatsjik apparatuur
apparenteren apparently appartement appassionato appeal appear appel appelcompote appellatie appellation
appelsien appeltern appeltje appelvormig append appendicitis appendix apperceptie appetizer appie applaus
apples applet applicatie applicatieve application applicator appliceren applique appliqueerde apply appointed
appointment apporteer appositie appreciate appreciatie apprecieer appreteer approach approached approaches
approbatie appropriate approval approved approximatie apr apraxie april apsis apulie apulier apulisch apv aqua
aquacultuur aquaduct aquamarijn aquanaut aquarelleren aquarellist aquarium aquatisch aqueductus aquifer
aquitaans aquitanie ara arabesk arabic arabica arabie arabisatie arabisch arabiseerde arabiseren arabistiek
arabistraat arachideolie arachnofobie arafatsjaal arafurazee aragonees arak aralmeer aramide arawaktalen
arbeid arbeidzaam arbiter arbitraal arbitrage arbitrair arbitreer arbo arboretum arcade arcadia arcadisch
arcanum arceer arcen archaicum archaisch archaiseerde archaiseren archaisme archaistisch archem archeofyt
archeologe archeologie archeoloog archeon archer archetype archetypisch archief archieven archimedes archipel
architect architraaf archivalia archivalisch archivaresse archivaris archiveer archivistiek arctica arctisch
arde ardechelaan ardennen ardense ardooie arduin are area areaal areligieus arelse arena arend arendonks
arensgenhout areopagus arg arganolie arganvrucht argeloosheid argentijns argentinie argh argon argostraat
argot argue arguing argument argus argwanend aria ariaans arianehof arib aride arier arieses ariks arisch
aristocraat aristocratie aristoteles aritmetica aritmetiek aritmetisch aritmie aritmisch arizona ark arkansas
arkel arkelstein arkens arkes arkum arlers arlesheim arm armada armadillo armageddon armagnac armatuur
armblessure armdik armed armee armeluiskind armenie armens arminiaan armoe armoedje armoeiig armor armoriaal
armoricaans armprothese armvol army arnemuiden arnhemmer arnhemse arnie arnoldussen arob aroemeens aroma
aromatisch aromatiseer aronskelk aroom around arowak arowakse arp arpanet arpeggio arpitaans arrange
arrangements arrangeur array arren arrernte arrest arretje arrien arriva arrival arrive arriveerde arriveert
arriving arrivisme arrivist arrogant arrogantie arrow ars arseen arsenal arsenicum art artdirection artemisia
arterie arterieel arteriogram artes artesie artesisch arthousefilm article articulatie articuleer artiest
artificieel artikel artillerie artillerist artis artists artotheek artritis artroscopie artsen arty aruba
arubaans arum arwerd aryl asbak asbelt asbest asbestemming asbestose asblond asbus asceet ascendant ascendent
ascension ascese ascetisch ascetisme asch ascii asdag asdeeltjes asdiameter asdruk aseksueel aselect asem asen
asenray asepsis aseptisch asfa asfalt asferisch asgaard asgat asgrauw asgrijs ash ashamed ashes ashoop ashram
asian asic aside asiel asielkwestie asjchabad asjeblieft asjemenou asjkenazi asjkenaziem asjkenazim
asjkenazisch ask askar asked askleurig asla aslaag aslast asleep asleger aslijn asmaat asman asml aso asociaal
asocialiteit asparagus aspartaam aspecifiek aspect aspelare asperen asperge asperger aspic aspidistra aspirant
aspiratie aspire aspirientje aspirine aspluim aspot aspunt asregen asrest ass assad assagaai assamees assassin
assault assel assem assemblee assembleer assens assent assepoester assertief assertiever asses assessor asset
assetmanager assignaat assignatie assigned assignment assimilatie assimileer assisen assisi assist assistant
associate associatie associatief associe associeetje assorteert assorteren assortiment assum assumed assumptie
assuradeur assurantie assurantien assure assureert assyrie assyrier assyriologie assyrioloog assyrisch ast
astaat astana astatisch asthenie asthenisch astigmatisch astigmatisme astma astmaticus astmatisch aston
astraal astrakan astrant astrazeneca astridplein astringent astrofysica astrofysicus astrofysisch astrolabium
astrologe astrologie astrologisch astroloog astronaut astronome astronomie astronomisch astronoom astroturf
asturisch asuncion asurn asus asvaal asveld aswenteling aswoensdag aswolk asymmetrie asymmetrisch asymptoot
asymptotiek asymptotisch asynchroon asyndeta asyndeton asystolie ata atactisch atalanta ataraxie atars
atavaquone atavisme atavistisch ataxie atb atechnisch atelier atemporeel aten aterling atf atheens atheisme
atheist atheistisch athematisch athene athener atheneum athlon ati atjar atjeh atlant atlanta atlanteisch
atlantic atlanticum atlanticus atlantikwall atlantis atlantisch atlas atleet atletiek atletisch atmosfeer
atmosferisch atmosphere atol atomair atomie atomisch atomiseerde atomiseren atomisme atomist atomistisch
atonaal atonaliteit atoom atoombomvrij atoomparaplu atopia atopie atopisch atos atovaquone atreus atrium
atrofie atrofieerde atropine attaca attache attacheerde attachment attack attacked attaque attaqueerde attempt
attempted attend attenhoven attenrode attent attentie attest attic attier attika attila attisch attitude
attorney attract attracted attractie attractief attractive attrapeer attributie attributief attribuut atv
atypisch atzeburen aub aubade aucaans aucaner auckland auctie auction auctionaris auctor auctoriaal aucuba
audicien audience audientie audio audiofiel audiologie audiometrie audit auditanten auditie auditief auditor
auditorium audrie auerhoen aufklarung aug auggie augiasstal augurenlach augurk august augustijn augustinusga
augustus aula aunt auntie auping aura aurelia aurelies aurelius aureool aurora aus auschwitz auscultatie
ausculteer ausdauer auslaut auspicien auspicium ausputzer aussie austerlitz austraal australia australisch
autaar autarchie autarkie autarkisch auteur authentiek author authorities authority autisme autist autistisch
auto autobiograaf autochtoon autoclaaf autocraat autocratie autocratisch autodidact autodiefstal autofellatio
autograph autogyro automatenhal automatic automatie automatiek automatisch automatiseer automatisme
automobilist autoniem autonomere autonomie autonomist autonoom autoped autopsie autopsy autorijdster
autorisatie autoriseer autoritair autoritatief autoriteit autosloperij autosomaal autospuiter autostrada
autotypie autovakantie autoveerboot autrotron auvergne auw auxine ava avaars available aval avance avant
avarua avatar ave avenant avenge avenhorn avenue averbode averij averlo avers aversief avest avestisch
avezaath avg avia avicultuur avifauna avignonlaan aviobrug avis aviso avispassages avitaminose avo avocado
avoid avon avondje avondpauwoog avonds avondvullend avondwijding avonturieren avonturisme avontuurlijk avro
awacs awads awaits awake awara award aware awari awarradam away awb awbz awel awesome awful awfully awhile
awkward aww axel axelse axenroos axiaal axillair axiologie axiologisch axioma axiomatisch axolotl axon axs
axwijk aya ayatollah aye ayers ayurveda ayurvedisch azalea azaleaatje azc azelo azen azenray azerbeidzjan
azeri azewijn azg aziaat aziatisch azie azijn azijnaaltje azijnachtig azimut azobe azoren azoriaans azorisch
azov azteek azuki azuur
baad baai baaierd baaium baak baal baambrugge baamsum baan baanbrekend baancontact baantje baar baarderadeel
baarderburen baarle baarsachtig baas baasachtig baat bab baba babbel babbelachtig babbelarij babi babies
babiroesa baboe baboesjka babok baby babydoll babylon babylonie babylonisch babyslaapzak bacardi baccalaureus
baccarat bacchanaal bacchant bacchantisch bacchus bachata bachchan bachelor bacil bacillair back backcasting
backed backellende backgammon backhandslag backlists backslashes backup backwards baco bacon bacootje bacove
bacs bacterie bacterieel bacterien bacteriocide bacteriofaag bacterioloog bad badcel badcultuur bades badge
badguyrol badhairday badhanddoek badhok badhuislaan badhuisweg badjas badjing badly badmat badminton badoo
badpak badpersoneel badtas badtextiel baegens baek baerlestraat baexem baf baflo bag bagage bagatel bagel
baggy bagijnhof bagno baguette bah bahai bahaisme bahamaans bahco bahr bahreini bai baijum bail baileybrug
bairdstraat bairiki baisse bajadere bajes bajkonoer bajonet bajor bak bakabana bakboordzij bakdek baked
bakelsebrug bakkeljauw bakkerin bakkes bakkie bakkum baklap bakmix bakoeer bakoenin bakovensmee bakpan bakra
bakresultaat baksel baksen baksis baksjisj baksteenrood bakvet bakvis bakwagentje bakxs bal balaclava
balalaika balanceer balans balatonmeer balatum balba balcontact balcontrole balcony baldadig baldakijn balder
baldur balein balg balgoij balie baliegesprek baliemvallei balije balinees balinezen baljuw balk balkanbeat
balkanees balkaniseren balkanjazz balkanmuziek balkanoorlog balkasjmeer balkellende balkon ball ballad
ballastbed ballastschop ballasttank ballastzak ballerina ballet ballistiek ballistisch balloerveld ballon
balloo ballotage balloteert balloteren ballotstraat ballum balmahuizen balms balneologie balorig balpen
balpuntpen balsa balsamico balsem balsemachtig balsemien balsnelheid balsturig balthasar balticum baltisch
balts baluster balustrade balvaardig balvirtuozen balzak bam bama bamako bamba bambi bambini bambino bamboe
bami ban banaal banaan banaat banalere banaliseert banaliseren banaliteit banana banbliksem bancair banco
bandagist bandana bandar bandcontact bandel banderilla banderillero banderolleer banditisme bandje bandjir
bandoneon bandoneonist bandparodist bands bandtekening bandweverij bandy banencreatie bang banga bangig
bangladesh bangmakerij bangui banier banjer banjir banjo banjul bank banka bankachtig bankautomaat bankconcern
bankcontact bankcontrole bankdisconto bankdochter bankdocument bankert banket bankiershuis bankkantoor
banklicentie bankmakelaar bankmanager bankoperatie bankoverval bankpastruc bankpraktijk bankrekening
bankrelatie bankroetier banksy banktarieven bankwaarborg banlieue bantam bantega bantoeistiek bao baobab bapao
baptisme baptist baptisterium baptistisch bar bara barak barb barbaarsheid barbaarst barbadaans barbadiaanse
barbarakruid barbarendom barbarij barbarijse barbarisme barbertje barbie barbiersvak barbituraat barbuda
barcarolle barcelona barcodelezer barcommissie bareel bareigenaar barely barema barentsz baret barg baribal
bariet barista bariton barium bark barkas barkeepster barkellende barkentijn barlo barlow barman barmhartig
barn barnaby barnes barnevelder barneveldse barney barnumachtig barograaf barok barolo barometrisch baron
baronesse baronie baroscoop barouchet barpersoneel barraclough barracuda barreerde barrel barricade barrier
barroso barrow barst bartina bartlehiem bartokstraat bartolomeus bartowski barzoi bas basaal basalere basalt
bascule baseballcap baseballpet based baseer basel baseline baseliner basend bases basf bash bashar basic
basically basiestraat basilica basilicum basiliek basilisk basis basisch basiseenheid basishouding
basiskorting basitostraat basjkirostan bask basket basketbalnet baskisch baskules baskuul basles basmati
basralokus basset bassies bassin basso basta bastaardeert bastaarderen bastaardij bastaardras bastaardspin
bastaardtaal bastard bastemeijer bastiaannet bastiaanssen bastnasiet bastrombone basweergave bat bataafs
bataat bataljon batavier batavus batch bates bath bathmenseweg bathyscaaf bathysfeer batig batik batist batman
batoemi baton batteries batterijkip batterijpack battery battle baud bauhaus bauknecht bauw bauxiet bavaria
bavarois bavegem bavelaar bavet baviaan bavikhove bavings bavinkel baxter bayers bazaar bazaartje bazaltstraat
bazel bazen bazig bazin bazooka bazuin bbc bbe bbp bbq bcc bdsm beaam beaarding beaat beach beachvoetbal
beagle beam bean beangstig bear bearnaise beast beat beatificatie beatjuggelen beatlehaar beatlesfan beatlesk
beatlesplaat beatrixhof beatrixkaan beatrixmaan beau beaufortzee beaujolais beautiful beautifully beauty beb
bebakend bebakenen bebakent beboetbaar beboeting bebop bebos beboterd beboteren bebouwbaar becca becel
bechamel bechthum beckett beckmanhof beckum becquerel becustraat bed bedachtzaam bedaf bedam bedek bedektzadig
bedel bedelaarster bedelaartje bedelarij bedelbrieven bedeltje bedenkdag bedenkelijk bedenksel bederfbare
bederfelijk bederfwerend bedevaarder bedevaarster bedienaar bedienbaar bedierf bedierven bedil bedilal bedjas
bedlegerig bedolah bedorven bedot bedpan bedprestatie bedreigend bedremmeld bedrevenheid bedriegerij
bedrieglijk bedriegster bedrijfsauto bedrijfsbus bedrijfschap bedrijfserf bedrijfshal bedrijfskas bedrijfslogo
bedrijfspas bedrijfsplan bedrijfstak bedrijfstijd bedrijfstop bedrijfsweg bedrijvendag bedrijvenweg bedrijvig
bedroefdheid bedroevender bedroevendst bedrog bedroppeld bedroppelen bedruppel bedsteeplank bedtextiel
beduchtheid beduimel bedum beduusd bedwateren bedwatert bedwelm bedwingbaar bee beedig beef beek beekpunge
beekseweg beeld beeldig beeldsnijder beeldvormend beeldvullend beelstraat beeltenis beelzebub beemd beems
beemsterboer been beenachtig beenas beenderlijm beendermeel beendersoep beenhouwerij beenmergcel beenprothese
beep beer beerachtig beerendonck beerf beerlegem beernem beernemse beerninksweg beersel beersenaar beerst
beerta beertema beerze beerzel beerzerhaar beerzerveld beesd beeselseweg beest beestigheid beetje bef
befloersen befloerst beg bega begaafdheid begaf began begankenis begeerlijk begeesterd begeesteren begeestert
begeleiding begeleidster begged begijn begin beginsel begon begona begonia begrafenis begrensdheid begrijpbaar
begrijpelijk begripsmatig begripsvol begripvol begrotelijk begun beha behaaglijk behaagziek behaagzucht
behandelbaar behandeldag behandelplan behandelteam behangerslin behanglijm behangplak behangsel behapbaar
behapstukken behavior behaviorist behaviour beheerbaar beheerder beheerpagina beheerplan beheerrol beheersbaar
beheersen beheersmatig beheersplan beheertaak beheerteam beheime behelsd behelst behelzen behemoth behendig
behept behind behoedster behoedzaam behoeftes behoeftig beholpen behoorlijk behoorschot behoudender
behoudendst behoudenis behoudens behoudsman behulpzaam behuw beiaard beid beiderzijds beien beierin beige
beigeachtig beigem beignet beijing beijum beilenaar beiler beimerwaard being beinsdorp beinumstraat beinvloed
beiroeti beitel beiteltje beitelvormig beits bejaagbaar bejaardenpas bejag bejammerd bejammeren bejegen bek
beka bekaf bekak bekap bekendheid bekendmaak bekendstaan bekendstaat bekendsten bekendstond bekentenis bekerde
bekervormig bekisting bekladderen bekladdert beklag beklemmender beklemmends beklemrecht beklemtoon beklijven
beklinkeren beklinkert beknibbelaar beknoptheid bekokstoof bekokstoven bekom bekoorlijk bekostig bekrachtig
bekwaam bekwamere bel belaagster belabberd belachelijk beladenheid belag belangeloos belangelozer belangetje
belanggeer belangloos belangloze belangriek belangrijk belangrijp belangrijst belarus belarussisch belas
belastingkas belastingpot belastingsom belastingwet belazerd belazeren belazert belbus belcentrum beledigend
beleefbaar beleefdheid beleenbaar beleenbank beleg beleidmaker beleidsarm beleidscel beleidsdarm beleidsdebat
beleidsfarm beleidskader beleidsmaker beleidsman beleidsmatig beleidsmix beleidsmodel beleidsnota beleidsoptie
beleidsplan beleidssepot beleidsstuk beleidstaak beleidstaal beleidsteam beleidsthema beleidsvisie beleidvol
belet belevenis belezenheid belg belgacom belgae belgicisme belgicist belgicus belgie belgisch belgradoer
belgradoos belial belichaam believe believen belijdenis belijdster belik belizaans belize belkin belkmerweg
belladonna bellamy bellem bellettrie bellettrist bellevue bellingeweer bello belly belmopan beloega
belofteteam beloftevol belonged beloopbaar below belsele belsignaal beltarieven beluga beluister bemachtig
beman bemat bemeesterd bemeesteren bemelerweg bemerkbaar bemesting bemiddelaar bemiddelbaar bemiddelend bemin
bemmelaar bemodderd bemodderen bemoddert bemoedigends bemoeienis bemoeilijk bemoeiziek bemoeizorg bemoeizucht
ben benadeel benaderbaar benadruk benam benardheid benauwdheid benauwelijk benauwender benauwendst benauwenis
benazir bench bendelstuk bendersche bendes bendir beneath benedenberg benedenbuur benedendeel benedendek
benedendijks benedeneind benedengrens benedenhoek benedenhuis benedenkamer benedenkant benedenkerk
benedenlands benedenloop benedenmaats benedenstad benedenwinds benedenzaal benedictien benedictijn benedictine
benefice beneficiair beneficiant beneficie beneficien beneficium benefiet benepenheid beng bengel benghazi
benidorm benig benigne benijdbaar benijder benjamin bennings benoembaar benoits benq bensjte benson bentazon
bentoniet bents benul benut benzedrine benzineauto benzinebom benzinebon benzinedop benzinemeter benzineprijs
benzinestank benzinetank benzinewagen benzoe benzol beo beoefenaar beoefend beoefenen beoog beoordeel
beoordelaar beoorloogd beoorloogt bep bepaalbaar bepaaldelijk bepaaldheid bepak bepalend bepantserd
bepantseren bepeinzen bepek beperktheid beplanting bepotel beraadsgroep beraadslaag berber berberine berberis
berberse berbroek berceau berceuse berd berdien berechtiging beredderd beredderen beredderig beredeneer
beregezellig bereidbaar bereider bereidheid bereiding bereids bereidt bereidwillig bereikbaar bereikcijfer
bereisbaar bereisd berekenbaar berentschot berg bergachtig bergaf bergamo bergentheim bergerac bergeyk
bergformatie berghaus berghemseweg bergkristal bergop bergplateau bergse bergspoorweg bergtijdrit bergum
beriberi berichtenbox berichtgever berichtje berijdbaar berijdster beril berin berini berisp berk berkelseweg
berkenbosch berkum berlare berlicum berlijnerin berlijns berlikum berlin berlioz berltsum berm bermuda
bermudaans bernardijn bernerin bernhardpas bernhardtiti bernheze berni bernisse beroemdheden beroemdheid
beroemdste beroepbaar beroepsblind beroepseed beroepseer beroepsernst beroepshof beroepshoven beroepsklas
beroepskost beroepsleger beroepslezer beroepsmatig beroepssport beroepstaak beroepstaal beroepstak
beroepstrots beroepswet beroerdheid beroerling berokkend berokkenen berouwvol berrie berst bertelsmann bertem
berthe bertie bertings berucht berusting beryllium bes besauzen beschadig beschaduw beschamend beschaven
bescheidden beschermbaar beschermbril beschermend beschermgas beschermgod beschermkap beschermster beschieting
beschikbaar beschilderd beschilderen beschuitbol beschuitbus besef besla beslagkom beslaglegger beslagmaker
beslagname besliskunde beslismoment beslisruimte beslissende beslissender beslissends beslistheid beslommerd
beslommering beslotenheid besluiteloos besluitloos besluitloze besmettelijk besnijdenis besnijder besnuffel
besogne besom besoyen besparend bespeelbaar bespeurbaar bespieder bespieding bespiegel bespijkerd bespijkeren
bespioneer bespottelijk bespreekbaar besproken bespuiting bessem besta bestaanszin bestanddeel bestandheid
bestandsmap besteedbaar besteedster bestekbak bestekla bestekset besteladres besteladvies bestelauto
bestelbaar bestelbedrag bestelbiljet bestelboek bestelbon bestelbrief bestelbus besteldag besteldienst
bestelfiets bestelgoed bestelhuis bestellende bestellijst bestelloon bestelniveau bestelnummer bestelorder
bestelproces bestelpunt bestelregel bestelsite bestelstatus besteltaak besteltekst besteltijd bestelwagen
bestemmeling besthmen bestiaal bestialiteit bestiarium bestickerd bestickeren bestierder bestierven bestolene
bestorven bestrijdster bests bestudeer besturenbond bestuurbaar bestuurder bestuurlijk bestuurslid
bestuursstuk bestuurstaak bestuurstaal bestuursteam bestuurster bestuurstop bet beta betaalbaar betaalbewijs
betaaldag betaalpas betaalzender betadeeltje betalingsdag betamelijk betaprofiel betekenaar betekenis betel
beteuterd beticht betlehem betoelaagd betoelagen beton betonijzeren betoverend betrayal betrayed betreffende
betrekkelijk betrokkene betrouwbaar betuline betuttel betuwe betuws betweetster betweterig betweterij
betwistbaar betzs beu beug beugel beugelbekkie beuk beul beulin beumershoek beun beunes beunhazen beur beurst
beurtelings beurze beurzenfusie beuseberg beuzel beuzelachtig beuzelarij beuzenrade bev bevaarbaar bevak beval
bevalligheid bevat bevek bevel bevelhebbend bevelvoerder bevelvoerend beverlo beverst bevindelijk bevis bevit
bevlijtig bevlogene bevlogenheid bevoegdheid bevoordeel bevoorraad bevoorrecht bevorderaar bevorderend
bevorderlijk bevraagbaar bevredigend bevreesd bevriesbaar bevrijdender bevrijdends bevrijding bevrijdster
bevruchtend bewaakster bewaarbaar bewaarbox bewaarder bewaargever bewaargeving bewaarheid bewaarkluis
bewaarnemer bewaarneming bewaarster bewaarzak bewal bewandelbaar bewapend bewapenen bewas bewaterd bewateren
beweegbaar beweegborst beweeglijk beweegloos beweegoffer beweegrede beweegreden beweerdelijk bewegelijk
bewegende bewegingloos bewegingsas bewegingswet bewegingszin bewegwijzerd beweiding bewerkbaar bewerkelijk
bewerkster bewerktuigd bewierook bewijsbaar bewijsgaring bewijslast bewijsnummer bewijsregel bewijsstuk
bewindhebber bewindsleden bewindslui bewindsman bewogenheid bewonderaar bewoonbaar bewusteloos bewustheid
bewustmaken bewustzijn bey beyond bezaansmast bezadigd bezag bezak bezat beze bezel bezem bezending bezichtig
bezie bezielster bezienswaard bezig bezin bezinkput bezit bezitsverlie bezoden bezoedel bezoekadres
bezoekcijfer bezoekdag bezoekerspas bezoekersvak bezoeksdatum bezoekster bezoekuur bezoldig bezon bezorgadres
bezorgdag bezorgdheid bezorgster bezwaarlijk bezwaarmaker bezwadderd bezwadderen bezwaddert bezwangerd
bezwangeren bezwarender bezweek bezweerder bezwerends bezwijk bhagwan bhutaans bhutan bhutto bhv biaisband
biaislint bias biases biatleet biatlon bib bibianne bible biblicisme bibliobus bibliofiel bibliofilie
bibliograaf bibliografie bibliomaan bibliomanie bibliotheek biblistiek bic bicameraal bicarbonaat biceps
biconcaaf biconvex bicultureel bicycle bid biddag bidet bidon biduur bidweg bie bieb biecht biechteling bieder
biedt bief biel biennale biens biepen bier biergarten bierk bierstekerij biertje bierum biesbosch biesen
bieslookpad biesterveld biets biezelinge biezen bifida bifocaal bifurcatie big bigamie bigamisch bigamist
bigarreau bigbag biggel bigiyari bigot bigotterie bij bijas bijbal bijbehorend bijbel bijdehanter bijdenkbeeld
bijdoe bijectie bijectief bijeen bijhorend bijhou bijkantoor bijklusser bijklust bijkok bijkom bijl
bijlagenboek bijles bijlhouding bijlmerbajes bijlmerbases bijlmermeer bijltjesdag bijman bijna bijnsstraat
bijoogmerk bijou bijouterie bijpad bijpersoon bijplaatsing bijplaneet bijplussen bijrol bijschaduw
bijschakelen bijstandswet bijsterbosch bijsterveld bijstuderen bijter bijthouding biju bijvak bijvoeglijk
bijweg bijzet bijziendheid bijzig bijzin bijzon bik bikini bikkel bil bilan bilateraal bilbao bilder bildt
bilge bilirubine biljartbal biljarter biljartkamer biljartkeu biljartlaken biljartsport biljartstok biljet
biljoen biljonair billboard billijkheid billiton biloba bilocatie bilzekruid bim bima bimbam bimbo bin binair
binariteit binationaal binder bindsel bindt bingelkruid bingelrade bingen bingo bink binkom binnenin binnenst
binnenvelder binnenwaarts binocle binomiaal binominale binomium binst bio biobak biobenzine bioboerderij
biobrandstof biocide biogas biolandbouw biologie biometrie bionisch biopic bioplastic biopsie biopt bioritmiek
bioscoopbon bioscoophit biotisch biotoop bipolair bipolariteit bips birambi bird birdie birkhoven birkoff
birma birmaan birmees birmezen birmingham birth birthday bis bisac bisam biscuitblik bisdom biseks biseksueel
bishop bisjkek biskaje biskop bismillah bismut bisoprolol bisque bisram bissau bisscheroux bisschopshof
bisschopwijn bissectrice bisstudent bister bistro bit bitawiwiri bitch bitcoinadres bitgum bitmap bitsig bitst
bitterachtig bitumen bitumineerde bitumineren bitumineus bivak bivalent bixby bizar bizetstraat bizon bjorns
bkr bkwi bla blaadje blaag blaak blaaksedijk blaam blaar blaaskakerij blaast blaasvormig blaauwbroek
blaauwgeers blabla black blackberry bladaaltjes bladachtig bladderig bladel blader bladig bladluisdruk
bladmotieven bladrammenas bladvormig blaeu blaf blafferd blague blah blaine blak blaka blamanhof blamanstraat
blamed blanc blanche blanco blanda blanden blank blankenstein blankenstijn blankestijn blanket blanketsel
blase blasfemeerde blasfemeren blasfemie blasfemisch blast blaupunkt blauw blauwachtig blauwig blauwkeeltje
blauwogig blauwsel blauwzuurgas blazen bleed bleef bleek bleekachtig bleep blees blei bleijenbeek bleijenberg
bleijerheide bleijerveld bleijlevens bleijsstraat blein blek blend blendle bler bleriotlaan blerkte bles
blessed blessureleed blessurevrij blet bleu bleven blew blieberg blief bliek bliep blies blieven bliezen bligh
blij blija blijdenstein blijdst blijf blijgeestig blijk blijvender blijvends blik blikachtig blikrichting
bliksemactie bliksemsnel blikslagerij blimbing blind blindelings bling blini blink blinkerd blister blits
blitz blitzkrieg blizzard blm blo bloatware blob bloc block blockbuster blocked blocnotevel bloder bloed
bloeddorstig bloeddrukval bloedvatwand bloei bloem bloemachtig bloemdragend bloemfestoen bloemig bloemisterij
bloemkooloor bloemleesde bloempjesdag bloes bloesemtak blog blogosfeer blok blokbandtaxi blokdiagram
blokfluitles blokkeerder blokschaven blokvormig blokzijl blom blommestein blommestijn blond blondine blonk
bloodst bloody blooper blootshoofds blootte blotte blouse blouson blouwel blow blown bloys blozen blozendste
blub blue bluebell bluesy bluf blunder blunt blurren blus blusapparaat blush blusleiding blut bmc bmi bmw bmx
bnn bnp bnr boa board boarnsterhim boats boazs boazum bob bobbed bobbel bobby bobijn bobine bobo bobsleebaan
bobsleebond bobsleeploeg bobsleeteam bochel bochelig bocholtz bochove bocht bochtig bock bod boddes bodega
bodem bodemas bodemprofiel bodhisattva bodies bodo body bodybuilder bodybuilding bodyliner bodypainting boe
boech boeddha boeddhisme boeddhist boeddhologie boeddholoog boedel boef boefachtig boeg boei boeisel boek
boekachtig boekanier boekbinderij boekdrukpers boekel boeket boekhouding boekhoudster boekhoudwet boekovina
boekweitkamp boekweitmeel boekweitveld boekweitzaad boel boem boeman boemel boen boendermaker boeotie boer
boerderijijs boergondie boergondisch boerhaave boerin boerjatie boerjatisch boerka boerkini boeroestraat
boerst boertigheid boessenkool boeter boetes boetiekhotel boetseerklei boetseerwas boetvaardig boeven boezel
boezem bof bofferd bog bogey bogie bogota bogotaans bohannon boheems boheme bohemer bohemerin bohemien bohles
bohn bohr boijl boil boilie boins boire bois boisotstraat bojaar bok bokaal bokito bokkig bokkinees bokkum
bokmal boksautootje boksen boksum boktor bol bola bolbliksem bolder boldriehoek boleet bolero bolide bolivar
bolivariaans bolivia boliviaans bolivie bolk bolkaf bolkop bollandist bollig bollingawier bollywood bolnes
bolognese boloppervlak bolscharnier bolsenbroek bolsjewiek bolsjewisme bolsjewist bolus bolvormig bolwangig
bom bomaweg bomb bombam bombardement bombarderen bombardier bombardon bombarie bombastisch bombay bombel
bombrieven bomgat bomhoff bomig bomijs bomma bommel bompa bomvol bon bonafide bonairiaans bonbon bondel bonder
bondig bonds bondsdaglid bones bong bongo bonheur boni bonifatius bonificatie bonito bonk bonkes bonket bonkig
bonksel bonn bonnet bonnetterie bono bonobo bonrepas bonsai bonus bonuskorting bonze bonzen boo boobs
boobytrap boods boog boogie boogiewoogie boogvenster boogvormig boois booitshoeke book booked booleaans bools
boom boomdiagram boomfeestdag boomkensdiep boomkwekerij boomplantdag boomschorsen boomstamkano boon boones
boonstoppel boontjedief boonvormig boonzaaijer boor booras boordsel boorling boorlingske boorlocatie
boornbergum boornzwaag boorsel boosdoenster boost bootee booth bootmanager boots booys booze bop bora borage
borax borborygme borculoos bord bordeauxrood bordelaise borderline borderliner bordes bordet borduurgaas
borduurgaren borduurnaald borduurraam borduursel borduursteek borduurster borduurzij bored boreelstraat
boreling borg borgele borium borkel borks borkum borlo born bornse bornwird borrel borrenaar borrenbergs
borromeus borrow borrowed bors borsalino borsele borsjtsj borssele borstelkop borstelmaker borstelsnor
borstelwagen borstsparend borteldonk bos bosaap bosachtig bosbad bosbes boscheind boschheurne boschhoek
boschhoven boschkapelle boschoord boschplaat boscostraat boscultuur bosdecreet boseigenaar bosfee bosgod
boshoenders boshof boshuisweg boshut boskap boskar boskat boskopenaar boskwei boslandschap bosnegerdorp bosnie
bosnisch boson bosonderhoud bosoppervlak bospad bosperceel bosplantsoen bospolitie bosporus bosrandweg bosrit
bossanova bosschage bosschebaan bosscherveld bosses bostel bosterrein boston bostra bosts bosui bosuil bosven
boswachterij bosweg boswet bot botaf botanica botanicus botanie botanisch botaniseer botanist botdichtheid
botel boterachtig botgeleiding bothastraat bother bothered boths botlek botlich botnet botnische botonderzoek
botox botsen botswana bottel bottelarij bottle bottom botuline botulisme botweg boucharderen bouche boucle
boud boudesteijn bouffante bougainville bought bougie bouilli bouillon boukoul boulanger boulderen boules
boulevard boulimia boulimie bounce bouncen bound bounty bouquet bourbon bourdon bourgeois bourgeoisie
bourgogne bourgondie bourgondier bourgondisch bourgstraat bourree bourtange boussole bout boutade bouteflika
boutes bouvet bouvier bouvigne bouw bouwhuisweg bouwlocatie bouwmeister bouwmisdrijf bouwpromotor bouwsel
bouwvallig bouzouki bov bovag bovelingen bovenaf bovenal bovenblijven bovenbuurman bovendiertje bovengalerij
bovengistend bovenin bovenkarspel bovenleiding bovenlichaam bovennormaal bovenstandig boventallig bovenvenster
bovenwaarts bovenwijkse bovien bovist bow bowl bowman box boxbergerweg boxcalf boxes boxset boxtelseweg boy
boycot boze bozen bozere bozig bozum bpm bps bpv bra braadcasting braaf braai braak braakliggend braaksel
braakwerend braam braambosch brabanconne brabantse brabbel brabo brace brachiaal bracht brachycefaal
brachygrafie braderie brahmaan brahmanisme brahms brailledruk braillelaan brailleteken brains brak brakes
brakkenstein bral bram brammelo bramra brancard branch brand brandaris brandbrieven brandebourgs brandendst
brandig brandsel brandstofcel brandstoflek brandstofmix brandstofpas brandweerlui brandweerman brandweerpak
brandweervak brandwerend brandy brangers branie branieachtig brantgum brasa brasem brasilia brass brasserieen
braszs brava brave braver bravigheid bravissimo bravo bravourestuk braxhoofden brazielhout brazil braziliaans
brazilie brazzaville brazzaviller brazzavils breach bread break breast breath breathes bredaas bredabaan
bredaenaar bredaer bredanaar brede bredene bredere brederwiede bredyk bree breedbandig breedbandnet
breeddenkend breederland breederveld breedlachend breedschalig breedsprakig breedte breedvoerig breek breekal
breel breendonk breeuw breeveertien breezanddijk breeze breezer bregtdorp brei breidelloos breidellozer
breidenbach brein breisel breivik breklenkamp breliaans brelliaans brem bremans brembosch bremze bren breng
bres bretagne bretel bretoenen bretoens bretons breugel breugeliaans breuk breukelen breust breve breviarium
breviatuur brevier brexit brianchon briandstraat bribe bricoleerde bricoleren bride bridge brie brief briek
brielen brielle brielse brien brievenbus brievenmaal brieventas brievenweger brievenzak brigade brigadier
brigantijn brigdamme briggs bright brighton brij brijachtig brijhouding brijig brijn brijzel brik briket bril
brildragend briljantie brilkaaiman brillantine brilliant brin bring brink brinta brio brioche brioni brique
brisant british brits britswert brittannie bro broad brobbel brocanterie brocanteur broccoli broche brochure
brodde broddelarij broddellap broddelwerk broderie brodt broec broed broedcasting broedsel broei broeikasgas
broek broekhuijsen broekhuisweg broekie broekmeulen broekroelofs broekseweg broeksittard broem broertje broes
broge brogue brok brokopondo brol brom bromelia bromeliaatje bromide bromium brommig bron bronchiaal
bronchitis bronckhorst brongerga bronk bronst brontosaurus bronx broodcasting broodje broodrooster broom
broomhoudend broost brouilleert brouilleren brouw brouwsel brownie browning brownsweg browse browsen brozen
brr brt bruchem brucht brug brugoefening brui bruijninckx bruikbaar bruikleen bruiloftsdag bruiloftsdis bruin
bruinachtig bruinig bruinogig brul brulee brumastraat brummel brummenaar brunch brunches bruneis brunel
brunetje brunette brunhilde brunnekreef brunnepe brunoise brunsting bruntinge brus bruschetta brush brut
brutaaltje brutaalweg brutal brutaliseer brutaliteit bruto brutus bruusk bruut bruynzeel bsc bse bsn bso btw
bubba bubbel bubble buch buchanan bucket buckingham buckley buckram bucks bucolisch bud buddy budget budo
buenens buenos buffalo buffel buffer buffet buffy bug bugel buggy buhne bui buidel buig buigbaarheid buigzaam
buiig buijtendijk buik buikig buiklanding buikoperatie buikslagader buil buinen buisdiameter buisjesdag
buisleiding buisvormig buitel buitenaf buitenissig buitensporig buitenvelder buitenwaarts buitenwerkse buizen
buizerd bujumbura buk bul bulder buldog bulgarije bulgur bulk bull bulldozeren bulles bullet bully bultig bum
bump bumped bun bunch bundel bunder bundeswehr bundy bungalow bungeejump bungel bunk bunkerachtig bunny bunuel
buorren bupropion bups burcht burdaard burden bureau bureaucraat bureaucratie bureel burend burenrelatie
burens buret burg burgess burghs burgul burgum buried burijn burin burings burkina burkinees burl burlesk burn
burned burneti burp burrito burrows bursaal bursitis burst burt burton burum burundees burundi bury bus busbo
bush bushok business businesses buske busken buskruitvat buslijnennet busnet buso buspas buspersoneel
busplatform busrijbewijs busrit bussel bussnelheid busstation busted bustes bustransport busvakantie busy but
butaan butch butlanswei butler butoor butsen butst button buuf buur buurlo buurmalsen buurse buurtje
buurtmanager buut buutreedner buvingen buxus buy buza buziaustraat buzz buzzes bvba bvo bye byebye bypass
bypasses byssus byte byzantijn byzantinisme byzantium bzk
cab caballero caban cabaretact cabaretduo cabaretesk cabaretier cabauw caberg cabin cable cabotage cabretleer
cabrio cabrioletkap cacao cachaca cache cachelocatie cachen cachetterend cachot cachou cactee cactus cad
cadanceerde cadanceren cadans caddie caddy cadeau cadeautje cadens cadet cadier cadiz cadmium cadoelen cadre
caeruleus caesar cafe cafeetje cafehoudster cafeine caffe caffrey cage cahier cahill cai caipirinha cairo
cairotisch caissonwet cajon cajun cak cakes cal calabrees calabrisch calais calamaris calamiteit calamiteus
calandstraat calc calcarstraat calcificatie calcium calculatie calculator calculeer calculus calcutta calder
caleche caledonie caleidoscoop calendarium calendula calfven calgary calicot california californie
californisch caligula calimero call callahan callantsoog callas callcentrum called callishoek calm calorie
calorifere calorimeter calorisch calors calque calumet calvados calvarie calvijn calvinisme calvinist calypso
cam camaieu camaraderie camarilla camber cambio cambium cambodjaans cambrium camee camel camelia camembert
cameo camera camile camion camjo camouflage camoufleer camp campagne campaign campanile campanula campechehout
campertiaans campo campus campy canada canadees canadezen canaille cananefaten canape canapeetje canard
canarier canarisch canasta canberra cancan cancel canceled cancer candela candida candle candy canna
cannegieter canneleer cannelloni cannelure cannenburg cannes cannon cannot canon canonisatie canoniseert
canoniseren canopen cans cant cantaber cantabile cantabrisch cantate cantharel cantharide cantilene canto
cantor canule canvas canyon canzone canzonetta cao caoutchouc cap capaciteit capacitief capacity capella
capellenaar capelseweg capex capibara capillair capita capital capitonnage capitonneren capitool capitulatie
capituleer capo capoeira cappadocie cappuccino capriccio capricieus capricieuze caprolactam capsaicine captie
capuchon caput car cara carabinieri caracasbaai caraiben caraibisch caraieb carambola carambole caramboleert
carbid carbol carbolineum carbon carbonisatie carbonisch carboniseert carboniseren carburateur carburatie
carburator carbureren carcinogeen carcinoom cardanas cardanisch cardiaal cardigan cardio cardioide cardiologie
cardioscopie cards cared career careful carenztijd cares caret carga cargo cariben caribisch caricom carieb
caries carieus carillon caritas caritatief carkit carlein carlisle carlson carmichael carnaval carnavalesk
carnavalist carne carnegie carniseme carnivoor carolieweg carons caroteen carotenoide carotine carpaccio
carpet carriage carrier carrierist carries carrosserie carrossier carrousel carrying carter cartesiaan
cartograaf cartografie cartoonesk cartoonist cartoonrel cartotheek cartridge carve carven cas casa casablanca
casco casema cases cash cashewnoot casino casio cassavebrood cassavechips cassavemeel casselerrib cassettedeck
cassis cassoletje cassolette cassoulet castagnetten castellum castelre castenray castigeerde castigeren
castiliaan castilie castle castratie castreer castricummer casu casual casuist casuistisch cat cataclysme
catacombe catalaans catalepsie catalogeerde catalogi catalografie catalogus catalonie cataloog catamaran
catamnese cataract catarraal catastrofaal catastrofe catatonie catatonisch catch catchy catecheet catechetisch
catechisant catechisatie catechiseer catechismus catechist catechumeen categoraal categoriaal categorie
categoriek categorisch categoriseer catenaccio cateringstop catert catgut catharijne catharsis cathedra
catholic catsop cattery cattle cauda caudillo caught causa causaal causaliteit causatief causatieven cause
causerie causeur causing cauteriseren cautie cauwenberghe cava cavalcade cavalerie cavalerist cave caverne
cavia cavitatie caviteit cavourkanaal cayenne cazen cbb cbi cbp cbr cbs ccc ccci cccii ccciii ccciv cccix cccl
cccli ccclii cccliv ccclix ccclv ccclvi ccclx ccclxi ccclxv ccclxx cccv cccvi cccvii cccx cccxc cccxci cccxcv
cccxi cccxii cccxiv cccxix cccxl cccxli cccxlv cccxv cccxvi cccxx cccxxi cccxxv cccxxx cci ccii cciii cciv
ccix ccl ccli cclii ccliii ccliv cclix cclv cclvi cclvii cclx cclxi cclxii cclxiv cclxix cclxv cclxvi cclxx
cclxxi cclxxv cclxxx cctv ccv ccvi ccvii ccviii ccx ccxc ccxci ccxcii ccxciv ccxcix ccxcv ccxcvi ccxi ccxii
ccxiii ccxiv ccxix ccxl ccxli ccxlii ccxliv ccxlix ccxlv ccxlvi ccxv ccxvi ccxvii ccxx ccxxi ccxxii ccxxiv
ccxxix ccxxv ccxxvi ccxxx ccxxxi ccxxxv cda cdc cdja cdk cdu ceausescu cece ceciles cecogram cedeerde cedel
cedent ceder cedille cedrics ceel ceiling ceintuur cel celbioloog celcultures celcultuur celdichtheid
celdodend celeb celebrant celebratie celebratien celebration celebreer celebriteit celebrity celeron celestijn
celibaat celibatair celies celiks cell cella cellar cellichaam cello cellulair cellulitis celluloid cellulose
celoppervlak celsius celvormig cembalist cembalo cement cemetery cems cenakel cendrawasih cenobiet cenotaaf
cenozoicum censeerde censeren censor censureer census censuur cent centaur centauri centesimaal centiare
centiem centigraad centigram centiliter centime centra centraal centralisme centraliteit centre centrifugaal
centrifuge centripetaal centrisch centristisch centrumkorps centrumlaan centrumlinks centrumplan centrumspits
centuries centurio centurion century ceo ceram ceramisch ceramist cerberus cerebellum cerebraal ceremonie
ceremonieel ceremonien ceremonieus ceremony ceres cerise cerium cern certain certainly certificaat
certificatie certificeer cerumen cervela cervicaal cervices cervix ces cesarisme cesars cesium cessie
cessionaris cesuur cetaceeen cetera ceteris ceuta cevennen cevens ceylon cezannes cfk cfo cha chaamdijk
chaamseweg chablis chachacha chador chagrijnig chai chain chair chaise chakotay chakra chalcedon chalcedoon
chalcidice chalcografie chaldeeen chalet challe challenge challengen chalonstraat chamber chambray chambree
chambreerde chambreren chambretje chambrette champ champagne champignon championship chance chandler change
changeant changeerde changing changs channel channing chanoeka chanson chant chantant chanteerbaar chaoot
chaos chaotisch chaotisering chap chapatimeel chaperon character charan charcuterie chardonnay charge chargen
charisma charitas charitatief charivari charivarius charkov charlatan charleroi charleston charliers charm
charmant charmes chart charta chartreuse charybdis chased chassidiem chassidisch chassidisme chassied chatrers
chatte chatting chaud chauffage chauffeer chauffeur chauffeuse chauvinisme chauvinist chazan chazanoet
chazonim cheap cheat cheated check checked cheddar cheek cheer cheerio cheese cheeta chef cheider chelseas
chemical chemicalien chemicus chemie chemisch chemisier chemisme chemistry chemo cheops cheque cherrin
cherrytomaat chertepartij cherub cherubijn ches chesterfield chesterkaas chet cheviot chevreau chevremont
chevrolet chevron chew chffffff chi chiasma chiasme chiazaad chic chicane chicaneert chicaneur chick chief
chiffon chignon chihuahua chiinau chijl chikungunya child childish chili chiliasme chill chillywitch chimaera
chimay chimenes chimerisch chimes chimp chimpansee chin chinchilla chino chinois chinoiserie chintz chip
chipolata chique chiquer chiquita chiro chirologie chiromantie chiropodist chiropractie chiropractor
chiropraxie chirping chirurg chirurgie chirurgijn chirurgisch chisinau chlamydia chloes chloor chloraal
chloraat chloreerde chloride chloriet chloroform chlorofyl chloroplast chloroquine cho chochme choco
chocoladevla chocolaterie chocolatier chocomel choepa choice choir chois choke chole cholera cholereisch
cholericus cholerisch chongqing chook choorstraat choose chop chopin choqueren choreograaf choreografie
chorizo choro choroidaal chorus chose chosen choucroute chow chris chrisma christiaanse christmas christofoor
christologie christus chroesjtsjov chroma chromatisch chromatogram chrome chromeerde chromo chromosomaal
chromotypie chronici chroniqueur chronisch chrono chronologie chroom chrysant chrysler chrysoliet chu chuckle
chuckling chul church churros cia ciabatta ciao ciborie ciborien cicade cicadeachtig cicero cicerone
ciceroniaans cichlide cichorei ciclosporine cider cier cif cigarette cigarillo cihans cijfer cijns cilinder
cilindrisch cillaarshoek cimaas cimbaal cinch cinderella cineac cineast cineastisch cinecamera cineclub
cinefiel cinema cinematisch cineraria cinnaber cinquecento cinthya cipier cipres circa circle circonflexe
circuit circulair circulatie circuleer circumcisie circumflex circumpolair circus circusachtig cire cirkel
cirkelvormig cirrose cirrus cis cisco ciseleerder ciskaukasie ciso cisplatine citaat citadel citatie cite
citer citerne cities citizen cito citrien citrix citroen citronella citrus city civet civic civiel civil
civilian civilis civilization civisme cjp clafoutis claim claimanten claimed clairvoyance clairvoyant clan
clapping claque claqueur clarenburg claris clark clary clash clashes class classes classic classica classicist
classicus classificeer classified classis clattering claudius claus clausule clausuleert clausus clave
claviatuur clavicula claviger claxon clay clean cleaned clear cleared clearly clem clematislaan clenbuterol
clercq cleresie cleresij clericus clerk clerus clervaux clever cli cliche clicheetje click client clientelisme
cliffhanger clignoteur climacterium climactische climax climb clinch clinge clingendaal clingendael clinic
clinical cliniclowns clinicus clip clique clive clivia cliviaatje cloaca clochard cloche clock cloes clonisch
cloosterman close closely closer closest closing cloth clothes clou clouds clown clownachtig clownerie
clownesk club clubachtig clubmanager clue cluppie cluster cmg cms cmyk cnn cnv coa coach coadjutor coagulatie
coaguleert coaguleren coal coalitie coassistent coast coauteur coax coaxiaal coba cobb cobol cobra cobranding
coburg coca cocaine cocaplantage coccejaan coccus cochenille cockburn cockerill cockney cockpit cockring
cocksdorp cocktail cockxstraat coco cocon cocoon cocotte cocreatie cocreatief cocu coda code codec codecisie
codeine coderekening codeur codex codices codicil codicologie codificatie codificeer codille codirecteur codon
coefficient coelacanthen coelens coelhorst coeliakie coentunnel coevordenaar coevorder coevords coextrusie
cofactor coffee coffeine cofferdam coffin cofinaliteit cognac cognitie cognitief cognossement cohabitatie
cohabiteerde cohabiteren cohenhagen cohentunnel coherent coherentie cohesie cohesief cohort coiffeert
coifferen coiffeur coiffeuse coiffure coil coin coincideert coincidence coincident coincidentie cointreau
coitaal coiteerde coiteren coitus coke coks col cola colada colbert colchicine coldcaseteam colere coli
colijnsplaat collaboratie collaboreer collageen collapse collar collateraal collatie collationeer collect
collectant collected collectie collectief collectivist collectivum collega collegiaal collegium colli
collineatie collins collisie collo collocatie collodium colloidaal colloide colloqueren colloquium collusie
colmar colmschate colocatie colofon colofonium cologne colombia colombiaans colon colonel colony color
coloratuur colorectaal colorist coloristisch coloscopie colosseum colostrum colour colportage colporteer
colporteur coltan columbarium columbia columbo column columnist columnpje com coma comateus combat combattief
combeweg combi combinatoir combined combo comedian comedicatie comedy comeniuslaan comes comestibles
comfortabel comfortable comic comin comite comiteetje comm commandant commandeer commanderij commandeur
commanditair commandite commando commentaar commentator commerce commercial commercieel commissaris
commissielid commission commit committed commodity commodore common communaal communautair communauteit
commune communicabel communicant communicatie communicator communiceer communiepak communisme communist
communiteit communitylid compactheid compagnie compagnon companies companion company compaq comparant
comparatief comparatisme comparatist compared comparitie compartiment compassion compatibel compendium
compensabel compensatie compensatoir compensator compenseer competeer competent competentie competitief
competition competitive compilatie compilator compileer complaints compleetheid complement completed
completeer completely complex complexiteit compliance complicated complicatie complice compliciteit compliment
comploteters complotteren complotteurs component componist composiet compositum compostbak composteer
compostela compostella composteur compostvat compotelepel compressor comprimeetje comprimeren compromis
comptabel compton compulsief compuserve computable computeraar computerchip computeren computerhok
computeridee computerklas computerles computerman computermuis computernerd computertas computertijd
computerweg computerzet comrades comtoise con conakry conan concaaf concateneren concentratie concentreert
concentreren concept conceptie conceptual conceptueel concerncent concerned concernkant concernring
concerntent concerntop concernvent concernwant concert concertant concerti concerto concessief concessiever
concessiewet concha conchylien concierge conciliair conciliatie concilie concilieerde concilien concipieer
conclaaf concludeer conclusie conclusion concomitant concordaat concordantie concordeerde concorderen
concordia concourslaan concreet concretere concretiseer concreto concubinaat concubine conculega concurreer
concurrentie condensator condiment conditie conditien conditio condition condoleance condoleantie condominium
condor conduct conductie conductor confectie confederaal confederatie confedereren confereer conference
conferencier conferentie confessed confessie confession confetti confidence confident confidential confidentie
configurator configureren confirmatie confirmatief confirmation confirmed confirmeer confiscabel confiscatie
confiserie confiseur confisqueer confiteor confituur conflict conflictueus confluent confluentie conformatie
conformeer conformisme conformist conformiteit confrere confrerie confrontatie confronteer confuciaans
confucius confused confuus conga conge conglomeraat congo congratulate congregatie congregatien congresdag
congreshal congresleden congreslid congresseert congresseren congressist congresthema congrueer congruent
congruentie conifeer coninck conisch conjectuur conjugaal conjugatie conjugeerde conjugeren conjunct
conjunctief connaisseur connected connecteren connecticut connectie connectief connection connector connell
connexxion connossement connotatie connotatief conopeum conquer conquistador conscientie conscious conscriptie
consecratie consecrator consecreert consecreren consecutief consemulder consensus consenteerde consenteren
consequent conservatie conservatief conservatoir conservator consider considerans considered consignatie
consigneert consigneren consilium consistent consistentie consistorie consolbaken consolidatie consolideer
consortia consortium conspiracy conspiratie conspireerde conspireren constantie constantly constatatie
constateer constateur constellatie consternatie constipatie constituante constitueer constituent constitutie
constitutief constrictor constructeur constructie constructief construction construeer consul consultancy
consultatief consumabel consumeer consument consuminder consummatie consumptie consumptief contactadres
contactarm contactdag contactlens contactlijm contactman contactslot contactsport contactstop contactuur
contactvlak contained contaminant contaminatie contamineren contants contemplatie contempleren contemporain
contentieus contextueel conti contigu continentaal continentie contingentie continu continued continues
continuiteit continuo continuum conto contra contraceptie contractant contracteer contractgors contractie
contractloon contractring contracts contractsom contractueel contractuur contradictio contrair contraptie
contrarie contrary contraseign contrastief contrecoeur contrefilet contrefort contribuant contribueert
contribueren contributie controleer controleklok controleplan controletaak controleteam controleur
controlfreak controltoets controverse controversie conus convalescent convectie convectorput convenabel
convenant convenieert convenient convenientie convenieren conventie conventikel convention conventueel
convergentie conversatie conversation converter convertibel convertible convertor convex convexiteit convicted
convictie conviction convince convincing convocaat convocatie convoceer convolueren convulsie convulsief
conway coo cook cooked cookie cool coop cooperant cooperatief cooperatieve cooperation cooperator coordinaat
coordinates coordinatie coordinator coordineer coordinerend coorts cooter coothstraat cop copernicaans
copernicus copier copies copieus copieuzer copiloot coprocessor coproducent coproduceren coproductie
coprofagie copromotor copulatie copuleer copy coq corantijn corbillard cord cordiaal cordillera cordoba cordon
corduroy core coreferent coregisseur corel corfu corgi corle corn cornea cornedbeef cornelisz cornes cornet
cornflakes corniche cornisch cornjum corolla corona coronaal coronair coroner coroniaan coronie corpora
corporaal corporal corporatief corporeel corps corpsstudent corpulent corpulentie corpus corpusculair correct
corrected correctie correctief correctly corrector correlaat correlatie correlatief correleer corridor
corrigeer corrigendum corroboratie corrodeert corroderen corrosie corrosief corrumpeer corrupt corruptie
corruptief corsa corsage corselet corsica corso corstius cort cortege cortex corticaal corticoide cortisol
cortison coruna corus corvee corverslaan coryfee cos coscenarist cosinus cosmetica cosmeticum cosmetisch cosmo
cosmopolitan cosponsor costa costs costume costumiere cosy cotangens coterie cothen cothurne cotillon cotonou
cotta cottage cottessen cottische cotton couch coudewater coudorpe cougar cough coulance coulant coulantie
could couldn couleur coulis couloir coulomb coulson council counsel counselor count counted countries country
county coup coupeachtig couple coupon cour courant course courtagenota courtesy courtisane courtoisie couscous
cousin cousteau coute couture couturier couvade couvert couveuse couwelaar couwenbergh couzy covalent
covariantie cove cover covidioot covoorzitter cow coward cowboy cox coyote cpb cpnb cpu craailo crab crack
cracked crackling craft cranberry crane cranendonck craniaal craniotoom crank crap crapaud crapoel crapuleus
crapuleuze crapuul craquele craquelure crash crashed crashes craubeek cravate craving crawl crawley crayon
crazy crea creabea creaks cream created creatief creatieve creatieven creatievere creationisme creationist
creative creativiteit creche credenstafel credit credo creeer creek creep creepy creerend creil cremant
crematie crematorium creme cremeachtig cremepje cremig creoline creolisering creolistiek creool creosoot
creosoteer crepeer creperie crescendo cretin cretonne cretonnen creuse crew criant crichton cricket cried
cries crime criminal criminalist crimineel criminogeen criminologe criminologie criminoloog crinoline crises
crisis crisisachtig crisp crispy criterium critica critical criticus crm crochet crocusstraat croesus crohn
croissant crommentuijn cromstrijen cromvoirt cromwell crones cronjestraat croon croppen cropt croques croquet
cros crossed crosses croupier crouton crowd crowded crowdfunding crowdsourcen crowley crown croy cru cruces
cruciaal crucial crucifix cruel cruesli cruijffiaans cruise cruisen crunch cruquius crush crux cruyff cruzeiro
cry cryogeen crypt cryptisch cryptofoon cryptografie cryptogram cryptologie cryptomunt cryptovaluta csardas
csi css csv ctu cuba cubaan cubapolitiek cuddy cue cui cuijkenaar cuijpstraat cuisinier culi culinair
culminatie culmineer culotte culpa culpoos culprit cult cultisch cultivar cultivatie cultivator cultiveer
cultiveparel cultural cultureel cultus cultuurclash cultuurdag cultuurgewas cultuurhuis cultuurkring
cultuurloos cultuurnatie cultuurplein cultuurprijs cultuurschat cultuurtaal cum cumarine cumbrisch cumi cumul
cumulatief cumulatiever cumuleerbaar cumulonimbus cumulus cunerahof cunet cunnilingus cunningham cunt cup
cupido cupidootje cupvoetbal cupwinnaar curacao curandus curare curatele curatief curator curatorium curatrice
cure cureert curette curia curie curieus curieuzer curiosamarkt curiositeit curiosity curiosum curious curl
current currently curriculair curriculum curry curse cursief cursist cursiveer cursor cursorisch cursus curt
curve curvimeter custard custode custody custom customize customizen custos cut cutaan cutler cuvee cuveliers
cuvette cuxhaven cuypstraat cvb cwi cyaan cyanide cyanogenmod cyanose cyber cybernaut cyberneticus
cybernetisch cyborg cyclaam cycladen cycladisch cyclamaat cycle cycli cycliciteit cycline cyclisch cyclisme
cyclocros cycloide cyclometer cycloon cycloop cyclopisch cyclostyle cyclotron cyclus cylon cynicus cynisch
cynisme cypergras cypers cypresstraat cyprioot cypriotisch cyprisch cyprus cyrenaica cyrillisch cyste
cysteaaltje cysteine cysteus cystisch cystitis cystoscopie cytokine cytologie cytologisch cytoplasma cytosine
cytostaticum cytotoxisch
daad daadkrachtig daag daal daalseweg daar daaraf daarbeneden daarbovenop daarbovenuit daarin daarle
daarlerveen daarna daarnaartoe daarom daarop daarvandaan daarzo daas dabben dabbert dabt dachau dacht dacisch
dactylen dactylograaf dactylologie dactylus dad dada dadaistisch daddy dadel dadizele dae daelenbroek daewoo
daf dag dagbesteding dagbladpers dagblindheid dagcentrum dagdagelijks dagdeelprijs dagdieverij dagdromerij
dagelijkse dagelijkst daggelder daggrafiek daghandelaar daghap daghit dagkalender dagkampioen daglicentie
dagloonster dagmaximum dagonderwijs dagparkeren dagpas dagpauwoog dagpleegzorg dagrapport dagrit dagrooster
dagsituatie dagtelevisie dagtoerisme daguil dagvaarding dagwinnaar dahlia daihatsu daikon daily daim daiquiri
daisy dak dakar daklei daklekkage dakloosheid daknok dakoppervlak dakpan dakrenovatie daktuinbouw dakvenster
dal dalai dalang dalem dalfde dalfsenaar dalfser dalles dalmatie dalmatiek dalmatier dalmatisch dalmsholte
dalsumlaan dalton daluur dalven daly dam damage damar damascener damasceren damascus damast damens dames
damesachtig damkampioen dammit damn damned damocles damp dampig damrak damsterdiep damsterweg damwedstrijd dan
danaes danaidenvat dance dancer dancing dandi dandy dandyachtig dandyeske danens danger dangerous dangs
danielles danig daniken dank dankbaarheid dankert danone dansbaarheid danse dansen dansi dansmarieke
dansmarietje danst dantesk dantumadeel dantumadiel daphnes dapper daps dar dardanellen dark darling darm
darmcatarre darmepitheel darmoperatie darmstoornis darn darp darpa dartel darter darts darwinisme darwinist
darwintulp darwinvink das dash dat data datadetentie datapakhuis dataretentie datatransfer dated dateer datend
dates datief dato datsja dattum datum datumnotatie daughter dauphin dauw davenport daver davidsster
davidsstraat davidster davilex daviscup davit davvende davvenen davylamp dawet dawhah daxs daya daylight days
daze dazen dbc dci ddr ddt deactivatie deactiveer dead deadline deadly deaf deal dear death deb debacle
deballoteren debardeur debarkeert debarkeren debat debet debian debiel debieltje debiet debiliseren debiliteit
debitant debitcard debiteer debitel debiteur deblokkeer debrailleren debrayeerde debrayeren debridement
debrief debts debug debunken debussy debutant debuteer debuut dec decaan decade decadent decadentie decaf
decagram decalage decaliter decalogus decaloog decameter decanaat decanteren decatlon decca deceleratie
december decennia decennien decennium decent decentraal decentralere deceptie dechargeer decheance decibel
decide decideert deciel decigram deciliter decima decimaal decime decisie decisief decision deck declamatie
declamator declamatrice declameer declarabel declarant declaratie declaratief declaratoir declared declareer
declasseert declasseren declinatie declineert declineren deco decollete decompilatie deconfiture decor
decorandus decorateur decoratief decoratieven decoratrice decoupeerde decouperen decreetgever decrescendo
decretaal decreteer decrypten decryptie decubitus decumul decurio decurion dedaigneus dedain dedes dedgum
dedicated dedicatie deduceer deductie deductief deduplicatie deed deeg deejay deekmans deeks deel deelachtig
deelbaarheid deelhebster deelnaampje deelneemster deelnemender deelredactie deeltijdbaan deeltijdeis
deeltijder deeltijdwerk deeltijdwet deelvenster deemoed deemoedig deemster deens deep deeply deer deerlijkse
deern deest deet defaitisme defaitist default defeat defeated defecatie defect defectief defectieven defence
defend defendant defense defensie defensief deficient deficientie deficit defile defileetje definieer
definierend definiet definitely definitie definitief definitieve definition deflatie deflatoir deflecteerde
deflecteren deflector deflexie defloreerde defloreren deformatie deformeer deftig deftinge defungeer degel
degelijkheid degene degeneratie degeneratief degenereetje degenereren deglaceert deglaceren degout degoutant
degradant degradatie degradeer degree degrelle degressie degressief degustatie degusteer dehydratatie
dehydrateren dehydratie dehydreerde dehydreren dei deiktisch deil dein deinum deinzenaar deisme deist deja
dejeuneer dejeuner dek dekan dekbed dekbelasting dekhut deklanding deklat dekleiding deklicentie dekreu deksel
dekstation dekwasslang dekzandrug del delaminatie delamineren delay delcredere deldeneresch deleatur
delegataris delegatie delegue delegueetje delete delf delfbinding delfts delg delhaize delhi delhisch deli
deliberately deliberatie deliberatief delibereer delicaat delicatere delicatesse delicieus delicious delict
delicti delighted delils delinquent delinquentie delirische delirium dell delos deloyaal delphi delta delven
demagogie demagogisch demagoog demand demarcatie demarche demarqueert demarqueren demarrage demarreerde
demarreren demaskeert demaskeren demasque demen dementi dementia demi demietje demissie demissionair demiurg
demmersweg demo demobiliseer demochats democraat democracy democratie democratisch demolitie demon demonie
demonisch demoniseer demonstratie demonstreer demootje demoraliseer demotisch demotivatie demotiveer demp
dempig dempsey den denarius denaturatie denatureer dender denderhoutem dendroloog deng dengue denied denier
denigreert denigreren denigrerends denim denivelleert denivelleren denk denkoefening denkrichting denominatie
denominatief denomineerde denomineren denon denonceerde denonceren denotatie denotatief densimeter densiteit
dentergem denton denunciatie denuncieerde denuncieren denver deny deo deodorant deodoriseren deontologie dep
depannage depanneerde depanneren departement department depeche depend depletie deplorabel depolitiseer
deponering deponie deportatie deporteer deposant deposit depositie depositien deposito depot depouilleren
depreciatie deprecieerde deprecieren depressed depressie depressief depression depri deprivatie depth deputaat
deputatie depute deputeerde deputeetje deputy der derailleert deraillement derailleren derailleur derangeer
derangerend derboeka derby derdehonkman deregulatie dereguleer derend derf derivatie dermatitis dermatologe
dermatologie dermatoloog derny derogatie derogeerde derogeren derrie derriere dertiendelig dertiental dertig
dertigvoudig derven derwaarts derwisj des desa desactiveren desastreus desastreuzer desavoueerde desavoueren
descartes descendant descloiziet describe descriptie descriptief description descriptor desdochter
desegregatie deselecteren desem desert deserted deservitor desgevallend desideratum desiderius design designed
desinfectans desire desk deskundoloog desmedts desniettemin desolaat desperaat desperado desperately
despotisch despotisme dessertmes dessin destelbergen desteldonk destillaat destillateur destillatie destilleer
destination destroy destroyed destructie destructief destruction destructor destrueren det detacheer
detachement detail detaillisme detect detected detectie detective detector detention detergentia determinant
determinatie determinator determined determineer determinisme determinist detonator detox detriment detrivoor
dettol deuce deug deugdlievend deugdzaam deugnieterij deuk deule deum deun deur deurle deurnenaar deurneseweg
deurningen deurns deurwaarder deurze deus deutel deuterium deuteron deutzstraat deuvekater deuvel deuvik deux
deuzig deva devaluatie devalueer develop developed deventenaar deverbatief deviant deviantie deviatie device
devieerde devieren devies devil devisweg devolutie devonisch devoon devoot devoted devotie devotioneel dewelke
dewijl dewnarainweg dextrine dextrose deysselhof deze dezelfde dezelfden dezelve dezen dezerzijds dezulke
dezulken dhabi dhaka dharaan dhl dia diabetes diabeticus diabetisch diaboliek diabolisch diaboliseren diabolo
diabolootje diacassette diachronie diachroon diaconaal diaconaat diacones diaconie diadeem diaforese diafragma
diagnose diagnostica diagonaal diaken diakriet dial dialectatlas dialecticus dialectiek dialectisch
dialectisme dialectologe dialectoloog dialogiseren dialogue dialoogbox dialysator dialyse diamantair
diamantboren diamantbuurt diamantvak diamantweg diamantwijk diametraal diamontage diapason diaraampje diarium
diarree diary diascopie diaspora diastolisch diazepam dibbes dibboek dice dichotomie dichotoom dicht
dichtlievend dichtst dickie dictaat dictafonist dictafoon dictator dictatoriaal dictatorisch dictatuur dictee
dicteer dictie dictionaire dictum did didacticus didactiek didactisch didammer didamseweg didgeridoo didn die
dief diefachtig diegem diek diemenaar dien dienst dienvolgens diep diepenheim diepliggend diepvriescel
diepvrieskip diepvriesvak diepvriesvis diepvrieszak dier dierhouderij diericks dierkundeles dierlijkheid
diervoerder dierwaardig diesel diestse dietetiek diets dievegge dieven dieze diffamatie diffameerde diffameren
diffelen difference different differentie differently difficult difficulty diffractie diffundeert diffunderen
diffusere diffusie diffusor diffuus difoestraat diftar difterie difteritis diftong dig digamma digestief
digestieven diggel digibeet digibord digid digifobie digimelding digitaal digitafel digital digitalis
digitenne diglossie dignitaris digniteit dignity digoxine digressie dii dij dijbeenderen dijbeenkop
dijbeenspier dijblessure dijck dijk dijkheemraad dijksteehuis dijn dijon dijonmosterd dijonnaise dijsselbloem
dijstelbloem dik dikachtig dikbil dikdoenerig dikdoenerij dikkelvenne dikkerd dikkig dikkop dikmakend dikninge
dikoor diksap diktongig dikwandig dikzak dilatatie dilateerde dilateren dilbekenaar dildo dilemma dilettant
dili diligence dille dillen diluviaal diluvium dim dimensie dimensionaal dimensioneel diminuendo diminutief
diminutieven dimorf dimorfie dinanderie dinantees dinantenaar dinar dinarische dineer diner ding dinges
dingetje dinghy dingo dining dinkel dinky dinner dino dinozzo dinsdag dintel dinther dinxperlo diocees
diocesaan diode diogenes dionysisch dioptrie diorama dioriet dioxide dioxine dip diplegie diploid diploma
diplomaticus diplomatique diplomatisch diplomeer diplopie dipool direct directie directief directioneel
directly director directorium directory dirham dirigeer dirigent dirigisme dirigistisch dirk dirndl dirt dirty
dis disacharide disappeared disappoint disc discipel disciplinair discipline disco discontobank discontovoet
discordantie discrepantie discretere discretiseer discriminant discrimineer disculpatie disculpeert
disculperen discus discussed discussiant discussie discutabel discuteer disgrace disguise disgusting dish
dishes disjunct disk dislocatie dislokeren disney dispacheur dispariteit dispensarium dispensatie dispenseer
dispenser dispergeren dispersie disponibel disproportie disputatie disputeer dispuut disruptie disruptief
dissel disseminatie dissemineert dissemineren dissertatie dissident dissidentes dissidentie dissimilatie
dissipatie dissipeert dissiperen dissociatie dissocieerde dissocieren distantieer distel distelachtig disticha
distichon distillaat distillateur distillatie distilleer distinctie distinctief distracted distractie
distraction distribueer distributeur distributie distributief district disturb disturbed dit ditch dithyrambe
dito dittografie diunt diureticum diva divali divan dive divergeer divergent divergentie divers diversiteit
diverteerde diverteren divertimento divide dividend dividivi divinatie divisie division divisionist divorce
diwaterstof dixi dixon dixs dizzy djahe djak djamoestraat djankiweg djati djcursus djedda djellaba djembe
djeroek djibouti djilbab djinn djorken djoser dmc dmt dna dnb dnjepr dns doans dobbe dobbel dobbelstein dobber
dobbs dobermann doble dobro dobroedzja dobrustraat dobs doc doceer docent doch dochterbank dochterlief
dochterskind dochterslief dochtertaal dochtertje dociel dociliteit dock doctor doctoraalbul doctoranda
doctorandus doctrinair doctrine docu documentair documentary documentatie documenteer documents dodaars dodd
doddig dode dodecaeder dodecafonie dodekanesos dodelijkheid dodemansknop dodemansrit dodge dodijn dodo dodoma
doe doedag doedel doeg doei doek doekoe doel doeloe doelpuntloos doelrichting doeltreffend doelwitgen doem
doema doemdenkerij doemwaardig doen doerak doerian doesjanbe doesn doetinchemse doetje doezel doezelig doezum
dof doffere doffertje doffig dog dogges doggybag dogkar dogla dogma dogmaticus dogmatisch dogmatiseren dohle
doin doing dojo dok doka dokkert dokkumerwei dokter dol dolby dolce dolder dolderseweg dolf dolfinarium dolik
dolk dolkop dollar dollarisatie dollariseren dollemansrit dolligheid dolly dolma dolman dolmen dolmes dolomiet
dolven dom domaniaal dombo domein domela domesticatie domesticeren domestiek domicilie domicilien domig domina
dominant domini dominicaan dominicanes dominion domino dominus domkop dommel dommig domo domoor domotica domp
dompel dompig domus domweg don dona donar donataris donau donder doneer donetsbekken dong dongel dongeradeel
dongjum doniaburen doniaga donjon donk donkerachtig donkereweg donkerte donkey donna donor donquichot
donsachtig donut donzen donzig dood doodaf doodblijven doodeerlijk doodga doodgeergerd doodknuffelt
doodnormaal doodop doodscultuur doodsoorzaak doof dooi dook dool doomed doonheide doop doophefster doopsel
door doorbell doorbijtster doorborduurt doorbrieven doordouwster doordramster doordraverij doordrenk
dooreenlopen dooreenmengt dooreenslaan doorenbosch dooretteren doorettert doorgangsweg doorgeefluik
doorgekruist doorhameren doorkijkgat doorkneedt doorknooprok doorkrast doorkruising doorlaatbaar doorlevering
doorligwond doorloopbal doormanplein doorn doornachtig doornig doornikenaar doornseweg doornstation
dooroefenen doorreisd doorreisvisa doorschotene doorsnijding doorsnuffeld doorstokene doorsuddert doorwaadbaar
doorwerkpak doorwerth doorwondt doorzending doorzetster doorzichtig doorzoekbaar doorzonkamer doos doosvormig
dop dopeling dopend dophei doppler dor dorade dorado dordtenaar dordts doreleijers dorisch dorito dorkwerd
dormitorium dornach dorp dorpachtig dorpel dorpst dorresteijn dorsen dorst dorstlessend dorth dortmund dos
doseer doses dosimetrie dosis dossierkast dossiermap dosts dot dotaal dotcom doteer douairiere douane douanier
douarie double doubleur doublure doubt douceur douch douches doug dough dougie douglasspar doula doustraat
douw dove dovemansoor doven dovig dowaai down downloadbaar downloadlink downsizen doxologie doxycycline doyen
dozen dozerde dozijn dpg dpi dra draadachtig draadvormig draaf draag draai draaias draak draakachtig draal
drab drachme dracht drachtig dracula dradig draf drag dragee dragged dragline dragoman dragon drain
drainagebuis draineerbuis drakenei drakenstein drakensteyn dralon dram drama dramaticus dramatisch dramatiseer
dramatoloog dramaturg dramaturgie drang drank dranouter draper draperie drassig drastisch draven dravik draw
drawn dreadful dreadlocks dreads dream dreamed dreamliner drecht dreef dreeshof dreesstraat dreestrekker dreft
dreg dreig dreigbrieven drein dreischor drek drekkig drempel drempt drenkbak drenkeling drenken drenkplaats
drenkt drens drentel drentenierde drentenieren drents drenzen dres dressed dresselhuys dresses dressuurles
dressuurstal dretsen dretst dreumel dreumes dreun dreutel dreuzel drevel dreven drew dribbel drie driearmig
driebaansweg driecijferig driefasig drieg driehoeksweg driehonderd driehonkslag driehoofdig drieletterig
drieling driemaands driemalig driemanschap driemanszaak driemotorig drieogig driepasboog drieregelig driest
drietonige drievingerig drievoetig drievoud drievoudig driewaardig drieweekse driewegbox driewielig driezijdig
driezitsbank driezum drift driftig drijber drijf drijfas drijfmestput drijven dril drill drin dring
dringendheid dringendst drink driscoll drive driven droedel droef droefgeestig droeg droes droesem droever
droevig droezig drogbeeld droge drogeert drogere drogist drogman drogreden drogt drol drom dromedaris
dromerigheid drommel drone drong drongelen dronk dronrijp dronryp drontenaar dronter droog droogkokend
droogmakerij droogsel droogstoppel droom droomachtig droomlocatie droop droos drop dropdownmenu dropped dros
drouwen drove drown drowned drozen drug drugkoerier drugskoerier druide druif druifvormig druil druilige
druiliger druilorig druip druis druiven druk drukdoenerij drukkendst druksel drum drumcomputer drumpt drunk
drup drupal druppelfles druppelpipet druppelvorm drususlaan druus dry dryade dse dtp duaal dualis dualisme
dualistisch dualiteit duatlon dub dubai dubbel dubbeldekbus dubbelop dubbelrondig dubbelsporig dubbeltongig
dubbelwandig dubbelzijdig dubieus dubieuzer dubio dubloen duchenne ducht duchtig duck ducky ducs ductiliteit
ducttape dude dudzele due duel duf duffel duffy dug duh duid duidstation duif duifachtig duig duijmelinck
duijnhouwer duijvesteijn duijvestijn duik duikcomputer duikel duikvakantie duim duimeling duimzuigend
duimzuigerij duin duinachtig duines duingrasland duinkammetje duinkerkens duinrell duist duisterling duit
duitkruising duitse duivel duivelachtig duivelarij duivelin duivelse duivelst duiven duivenei duivesteijn
duivin duizel duizelig duizend duizendvoud dukaat dukaton dukdalf dukenburg dukes dul dulcinea dulder dulia
dull dum dumans dumb dumdum dummy dump dumped dumpling dun dunantplein dunantstraat dunbar dungen dunham dunk
dunlop dunn dunnigen dunnigheid dunno dunsel dunwandig duo duobak duodecimo duodenum duozit dupe duplex
duplicaat duplicatie duplicator dupliceer dupliek duplo dupons duponts duppie duras duratief duratieven dure
durex durf durfal durgerdam duro durs durum durven dus dushi dusjanbe dusseldorf duster dusver dut dutch
duterte duthler duties duty duumviraat duur duurzaam duurzamere duvel duveltje duw duwaerstraat duwbak
duweenheid duwtje dux duyfken duyvendak dvd dvdrip dvina dwaal dwaas dwang dwarrel dwars dwarsig dwarsprofiel
dwaze dwazen dwazere dweep dweepachtig dweil dwerg dwergachtig dwerghamster dwing dwingelandij dwingendst
dwong dworp dyade dying dyk dymfna dynamica dynamiek dynamiet dynamisch dynamiseerde dynamiseren dynamisme
dynamo dynast dynastie dyne dyogo dysartrie dyscalculie dysenterie dysfagie dyskinesie dyslect dyslecticus
dyslectisch dyslexie dyslipidemie dyson dyspareunie dyspepsie dysplasie dyspneu dyspraxie dysthymie dystopie
dystopisch dystrofie dzjoengaarse dzjoengarije
each eager eagle eagum ear earl earlgreythee early earn earned earth earthquake easa ease easier easily east
eastermar eastern easy eat eau eaux ebbe ebben ebdeur ebenist ebit ebitda eblaitisch eblouissant ebo ebola
ebstand ebstroom ebullioscoop ecart ecb ecclesia ecg echappement echeance echec echel echelon echie echinacea
echo echolalie echolocatie echoscopie echoscopisch echoscopist echt echteld echtelingen echtenerbrug
echterbosch echternach eck eckelrade eclair eclampsie eclat eclatant eclecticisme eclecticus eclectisch eclips
ecliptica ecloge eco ecobelasting ecocide ecoduct ecokeurmerk ecoline ecologie ecologist economaat
econometrist economic economie economisch economiseert economiser economist economy econoom ecotoerisme
ecotoop ecru ecstasy ect ectoderm ectoplasma ecu ecuador eczeem eczema eczemateus edam eddy ede edegemmenaar
edegemse edel edelachtbaar edelenbosch edelhertlaan edelweiss edenhaag edenleden edens ederveen edeseweg edge
ediacara ediacarium edict edie edik edinburgh edit editie editor editoriaal edmees edoch educated educatie
educatief education educt edurep edwardeiland edwardiaans edwardmeer edwards eed eedformule eedsformule eefde
eefsele eeg eega eek eekhoornhof eekhoornlaan eekhoornpad eekhoornweg eeklo eekwal eel eelderwolde eeltig
eembrugge eemdijk eemien eemland eemnes eems eemten een eenakter eenaprilgrap eenaprilmop eenarm eenarmig
eenbaansweg eenbrauw eencellig eendachtig eendagsvlieg eendenei eender eenduidig eeneiig eenentwintig
eeneuromunt eenheidscel eenheidsklas eenheidstaal eenheidswet eenhelmig eenhoevig eenhoofdig eenhuizig
eenigenburg eenkennig eenling eenmalig eenmansactie eenmanswagen eenmeifeest eenmotorig eenogig eenoog
eenparig eenpersoons eenre eenrichting eenrum eensdenkend eenslachtig eensluidend eentaligheid eentje eentonig
eenum eenvandaag eenvormig eenvoud eenvoudig eenwaardig eenzaam eenzaat eenzamere eenzelvig eenzijdig eer
eerbaarheid eerbiedig eerder eerie eerken eerlijkheid eerloosheid eernegem eernewoude eerselaar eerst
eerstelinge eerstkomend eerstvolgend eervol eerwaardig eerzaam ees eeshof eesterga eet eetaardappel
eetbaarheid eetbak eetbui eetcultuur eethen eetstalletje eetstoornis eetwedstrijd eeuw eeuweling eeuwig eext
efedrine efemeer efemeride effe effect effectief effectieven effectievere effective effectueer effen effenaf
effendi efficiency efficient efficientie effluent effort efraims efteling efterom egaal egadische egalere
egalisatie egaliseer egalitair egalitarisme egaliteit egard egede egeische egel egem eger egg eggig egina
eglantier egmondermeer ego egocentrisme egoist egoistisch egomaniakaal egootje egotripperij egstraat egtanden
egypt egyptisch egyptologie egyptoloog ehbo ehbso ehm eiber eibergs eiblaasje eicel eichelsheim eideling eider
eidetisch eidooier eier eierleggend eiersnijder eifel eiffel eigeel eigen eigenaarshut eigenaarsrol
eigenbilzen eigengeldje eigenheimer eigenmachtig eigensoortig eigenstandig eigenwijzere eight eiglans eihoofd
eiige eijgelsheim eijkelenboom eijkelenkamp eijsdenaar eik eikel eikelvormig eikenbladsla eikengalwesp eikern
eilaas eilaci eiland eilat eileider eilieve eiloof eimengsel einaarstraat eind eindgastheer eindgesprek
eindhovenaar eindhovense eindig eindlocatie eindrapport eindrekening eindsestraat eindsituatie eine
einighausen einze einzelganger eipoeder eiproducten eirond eis eisalade eischaal eisprong eistadium eit either
eivlies eivoer eivol eivorm eivormig eiwit eiwithoudend ejaculaat ejaculatie ejaculeerde ejaculeren eject
ekamp ekdom ekehaar eken eker ekkelenkamp ekkersrijt ekko ekoplaza eksaarde eksel ekster elaboratie elahuizen
elamitisch elan elastaan elasticiteit elastiek elastine elastisch elastomeer elba elboers elbroes elburger
elch elco elden eldijk eldik eldorado eldrik eleases elect elected electie electief electoraat electra
electric electrical electricity electro electronic electronweg elefantiasis elegance elegant elegantie elegast
elegie elegisch elektra elektricien elektrieker elektrisch elektriseer elektro elektrocutie elektrolyse
elektrolyt elektron elektronica elektronicus elektronisch element eleonores elephant eleusis elevatie
elevatien elevator eleveld elewijt elf elfdaagse elfder elftal elfvoudig elgarstraat elger elideren eliksem
elim eliminate eliminering elisabethhof elisie elitair elitarisme elite elixer elixir elk elkaar elkeen ell
ellebogend ellens ellertshaar ellertsveld elletje ellikom ellips ellipsoide ellipsvormig elliptisch elmsvuur
elo elocutie eloge elohim elongatie eloquent eloquentie elp elpee elrits els elsene elsenerbroek elshof elsloo
elspeterweg elstar eltenseweg eltings elven elversele elysee elysisch elzas elzassisch elzele elzen elzet
email emanatie emancipatie emancipatoir emancipator emancipeer emaneerde emaneren emans emanuelle emballage
emballeerde emballeren embargo embarkeert embarkeren embarrass embarrassed embassy embedded embedden embleem
emblem emblema emblematisch embolie embonpoint embossen embouchure embrace embryo embryologie embryonaal emden
emelgem emelissedijk emelt emendatie emendeer emerald emergency emergent emergentie emeritaat emeritus emfase
emfatisch emfyseem emielaan emigrant emigratie emigreer eminence eminent eminentie emir emissie emitteert
emittent emitteren emmahof emmakade emmasingel emmenaar emmentaler emmer emmerikseweg emmes emo emoji emotie
emotief emotional emotionally emotioneel emotioneert emotionelere emotioneren empanada empathie empathisch
empe empel emperor empire empiricus empirie empirisch empirisme empirist empiristisch emplacement emplooi
employe empower empress empty emres emst emt emu emulatie emulator emulgator emulgeerde emulgeren emulsie
enakskind ename enantiomeer enantiomorf encadreerde encadreren encanailleer encefalitis encefalogram enchilada
enci enclaafje enclave enclise enclisis enclitisch encoder encore encounter encourage encrypten encryptie
encycliek encyclopedie end ended endeldarm endemisch endlosung endocarditis endocrien endogeen endometriose
endoniem endoparasiet endorfine endoscoop endoscopie endoscopisch endossant endosseert endossement endosseren
endotheel endotherm endure enduro ene eneco enemy enen ener energeticus energetisch energie energy enerzijds
enfant enfin enforcement eng engage engel engelachtig engelbrecht engelin engeltje engelum engerd engerling
enggeestig engine english englum engobe engweg enharmonisch eniac enig enigma enigmatisch enigst enjambement
enjoy enjoyed enk enkel enkelpolig enkelsporig enkelvoud enkelvoudig enkelwandig enkelwerkend enkelzijdig enne
enneagram ennui enorm enormiteit enormous enough enquete enqueteert enqueteur enquetrice enron ens ensceneer
enschedeer enschedees ensemble ensor enspijk ensure ent entameer enterokok enterovirus enterprise entertain
enthousiasme enthousiast entire entirely entiteit entitled entmes entomologie entomoloog entourage
entraineerde entraineren entre entrepreneur entropie entry entwas enumatil enumeratie enuntiatief envelop
environment envy enzoverder enzovoort enzym enzymatisch eoceen eod eoliet eolisch eolusharp eon eosine epa
epacta epacten epaulet epen epenthetisch eper epi epibreren epic epicentrum epicurisme epicurist epidemioloog
epidemisch epidermis epidiascoop epiduraal epiek epifanie epifyse epifyt epiglottis epigonisme epigoon
epilatie epilator epilepsie epilepticus epileptisch epirus episch episcopaal episcopaalse episcopaat episcopie
episiotomie episodisch epistemisch epistemoloog epistolaire epitaaf epitheton epo epoche eponiem epopee epoque
epoxy eppe eppenhuizen eps epsilon epson epuratie equal equalizer equally equatie equator equatoriaal
equidistant equilibrist equilibrium equinoctiaal equinox equipage equipe equipment equivalent equivalentie era
eraan erachten eradicatie eraf erase erasmiaans erasmusbrug erasmushof erasmusprijs erbarm erbij erbinnen
erboven erbuiten erdoor ere erectie erectiele eredoctoraat eregalerij erekwestie erelid ereloonnota eremis
eren ereprijshof ereschavot erevan erf erfbelasting erfdochter erfelijkheid erfgoederen erfoom erfpachtkost
erfscheiding erfwet erg ergens ergere ergo ergodisch ergon ergonomisch ergst erheen erica erichem ericsson
erin eritrea eritreeer eritrees erken erlangs erlenmeyer erm ermede ermee ermitage erna ernaar ernevens ernst
ernstig erodeer erogeen erom erondegem eronder erop eropaf eropin eropna eros erosie erotica erotiek erotisch
erotiseerde erotiseren erotogeen erotomaan erotomanie erover erp erratalijst erratisch erratum errond error
ersatz ertegen ertegenin ertms ertoe erts ertussen ertussenin ertvelde erudiet eruditie eruit eruptie eruptief
ervaar ervan ervanaf erve erven ervoer ervoor erwetegem erwt erytheem erytrocyt esa esbattement esbeek
escadrille escalatie escaleer escalope escamoteren escamoteur escamp escapade escape escapen escapisme
escapist escapistisch escargot escarp esch escharen eschatologie eschenbach escort escouade escrow escudo
esculaap esdonk esdoorn esdoren esdorp esers esf esje eskader eskadron eskimohond eskimohut eskimoteerde
eskimoteren esmees esmes esoterie esoterisch esoterisme esp espada espadrille espagnolet espartogras
especially espel espelo esperanceweg esperantist esperanto esplanade espresso esprit esrand essaai essay
essayist essayistisch esschebaan esselbrugge essenaar essenbos essence essene essenen essenhouten essenlaan
essenstiel essent essentak essential essentialia essentially essentie essentieel essentitel essex esso
esstraat est establish established estate estees estheticisme estheticus esthetiek esthetisch esthetiseren
estisch estrik estse estuarien estuarium etage etagere etalage etalagist etaleer etaleur etappe etatistisch
eten etenaken etentje eter eterij eternal eternity etersheim etgras etgroen ethaan ethanol etheen ether
etherisch ethica ethicus ethiek ethiopie ethiopier ethiopisch ethisch ethogram ethologie ethologisch etholoog
ethos ethyl ethylacetaat ethyn etiennes etiket etikhove etiolement etiologie etiquette etmaal etna etniciteit
etnie etnisch etnograaf etnografica etnografie etnografisch etnologie etnologisch etnoloog eto eton etrusk
etruskisch ets etstoel etta ettelgem etten ettensebaan ettenseweg etterachtig ettervormend etty etude etui
etymologica etymologicon etymologie etymologisch etymoloog etzenrade eubiotiek euboea eucalyptus eucharistie
euchroiet euclides euclidisch eudiometer eufemisme eufemistisch eufonie eufonisch eufonium eufoor eufor
euforie euforisch eufraat eugeen eugenes eugenetica eugenetisch euh euhm eukaryoot euler eulitoraal eun eunuch
eupenaar eur euregio euregionaal eureka euritmie euritmist euro eurocontrol eurocraat eurofiel euroforie
euroloodvrij euromuntstuk europabeker europacup europagezind europamaan europasingel europawieg europe
europeaanse european europese eurotijdperk eusers eustachius eustatiaan eustatiaanse eustatius euthanaseren
euthanasie euthanaticum eutrofie euvel euverem euwes euzie eva evaatje evacuate evacuatie evacue evacueetje
evaluatie evaluatief evaluator evalueer evangelie evangelien evangelisch evangelist evaporatie evaporeerde
evaporeren evasie evelijn even evenaren evenhoevig evenredig eventmanager events eventually eventueel
evenwaardig evenwijdig evenzo ever everlo every everyday eves evian evidence evident evidentie evil evocatie
evocatief evoceer evolueer evolutie evolutief evolutionair evolutioneel evolutionist evoqueerde evoqueren evrm
ewing exabyte exacerbatie exact exactly exaltatie exalteert exalteren exam examina examinanda examinandus
examine example exantheem exarchen excarnatie excasso excedent excel excellence excellency excellent excelsior
excentriek excentrisch except exceptie exceptioneel excerpeert excerperen excerpt exces excessiever exchange
excisie excitatie excited exciteerde excitement exciteren exciting exclamatie exclave exclusie exclusief
exclusieve exclusive exclusivisme excrement excretie excursie excursionist excusabel excuse excuseert excuus
executant execute executeur executie executief executieve execution executive executoir executoriaal exegeet
exegese exegetisch exempel exemplaar exemplair exemplarisch exequatur exequien exerceer exercise exercitie
exercitien exeter exfolieren exgenoot exhales exhausted exhaustief exhibeert exhiberen exhibitie exhibitum
exhumatie exil exist existed existence existentieel exit exitgesprek exloermond exloerveen exloerweg exloo
exmorra exmorrazijl exodus exogamie exogeen exoneratie exoniem exoot exoplaneet exorbitant exorciseert
exorciseren exorcisme exorcist exordium exosfeer exoskelet exoterisch exotherm exotica exotiek exotisch
exotisme expand expanded expansie expansief expat expatrieerde expatrieren expect expectations expected
expedieert expedient expedieren expediteur expeditie expense expensief expensive experience experiment expert
expertise expiratie expireert expireren explain explained explanation expletief explicateur explicatie
expliceer expliciet expliciteer expliqueerde expliqueren explode explodeerde explodeert exploit exploitant
exploot exploratie exploratief explore explorer explosie explosief explosieve explosion explosive expo
exponentieel export expose expositie expres expressie exquis exsudaat extase extatisch extend extended
extensie extensief extension extensiveren extenso extent exterieur extern extinctie extirpateur extirpatie
extirpator extirperen extra extraatje extract extractie extractief extramuraal extrapolatie extrapoleer
extreem extrema extremely extremere extremis extremisme extremiteit extrinsiek extrovert extrudeer extruder
extrusie exuberant exuberantie exxon eye eyeliner eygelshoven eykmanstraat eys ezau ezel ezelachtig ezelarij
ezelin ezemaal ezinge ezumazijl
faal faalangstig faam faan faas fabel fabelachtig fabiennes fabric fabricagehal fabriek fabries fabrikant
fabrikeert fabrikeren fabrykswei fabuleerde fabuleren fabuleus fabuleuzer fabulous facade face facial facie
faciel facilitair facilitatie facilitator faciliteer faciliteit facility facing facit facsimile fact factie
factien factitief factitieven facto factor factory factotum factum facturabel facturatie factureren facturist
factuurprijs facultair facultatief faculteit fade faden fado fadozangeres faeroer faeton fagen fagocyt
fagocytose fagot fahrenheit faience fail failed faint fair fairly fairy fait faithful fajita fakaofo fake
faken fakir fakkel falafel falangist falanx falbala falckstraat falcon falderappes falie faliskisch falks fall
fallisch fallocratie fallopii fallus falom falsaris false falsificaat falsificatie falsificeren falsifieer
fameus fameuzer familiaal familiaar familiair familiales familiar familias familie family famous fan fanaal
fanaat fanaticus fanatiek fanatisch fanatisme fanclubdag fancy fandag fandango fandom fanfarekorps fang
fantaseer fantasia fantasie fantasma fantasme fantastic fantastica fantastisch fantasy fappen faq far farad
faraday farao faraonisch faraootje farce farceert farceur fargo farizeeen farizees farizeisch farizeisme farm
farmabedrijf farmaca farmaceut farmaceutica farmacie farmacologie farmacoloog farmaconcern farmacopee
farmadivisie farmagroep farmareus farmareuzen farmasector farmatak farnon faro faryngaal farynx fascinatie
fascinating fascine fascinerends fascisme fascist fascistisch fascistoide fasediagram faseer fashion
fashionista faso fasseel fast fat fataal fatah fatal fatalist fatalistisch fataliteit fatboy father fatra
fatsoeneer fatsoenlijk fatsoensnorm fattig fatum fatwa fault faun fauna faunistisch faurestraat faustiaans
faut fauvisme fauvist fauvistisch faux favela faverystraat faveur favor favorietes favoriseer favorite
favoritisme favour favourite fawaz fax faxapparaat faxsoftware fazant fazantenei fbi fcc fda feanwalden fear
feared feast feathers feature feb febo febr februari february fecaal fecalien feces fecit fed fedajien
federalisme federalist federatief federation fee feeerie feeks feel feelgoodfilm feerwerd feest feestelinge
feestlocatie feestvierder feestweekend fehmarn feijenoord feil feilbaarheid feiltje feinsum feit fel felds
felicitatie feliciteer felicity fell fella fellah fellow feloek feloeka felonie female femel femelarij
feminien feminisering feminisme feminist feministisch femme fems fence fender fenegriek feng fenicier feniks
fennek fenol fenologie fenomeen fenomenaal fenomenoloog fenotype fenprocoumon fenylalcohol feodaal feodalisme
feodaliteit feomelanine fep fergana fergus ferguson ferlet ferm fermat fermentatie fermeteit fermetje
fermiteit fernpas feromoon ferriet ferromagneet ferrometaal ferroviaire ferrule ferry fertiel fertilisatie
fertiliteit fervent ferwerd ferwert ferwoude fes festijn festival festiviteit feston feta fetch feteer fetisj
fetisjist fettuccine feudaal feudalisme feudaliteit feuilleton feut fever few feyenoord fez fezel fezzan
fiance fiasco fiat fiber fibreus fibril fibrillatie fibrine fibroblasten fibromyalgie fibroom fibrose fibula
fiche fichier fichu fichuutje ficks fictie fictief fiction ficus fideel fidelio fidibus fiduciair fiducie
fiedel field fielt fieltig fiep fier fierce fierljeppen fierljepte fieselemie fiesta fieteldans fiets
fietseling fietskoerier fifa fifteen fifth fifties fifty figaro figgelen fight figurant figuratie figuratief
figure figurisme figuur fij fijfel fiji fijisch fijn fijnigheid fijnkorrelig fijnmazig fijnproever
fijnstofnorm fijnvandraat fijnvoelend fik fikfak fikkie fiksen filament filantroop filantropie filaria
filatelie filatelist file fileert filemanager fileparkeren filiaal filiatie filibuster filigraan filigram
filigrein filipijns filipino filippica filippine filister filisterij filistijnen fill filled film filmhuisfilm
filmisch filmlocatie filmmaakster filmografie filmpionier filmpje filmportret filmpremiere filodeeg filologie
filologisch filoloog filosofe filosofie filosofisch filosoof fils filter filthy filtraat filtratie filtreer
filtrum fin finaal final finaliseerde finaliseren finalist finaliteit finally financial financieel
financierder financieren financies finasteride finbox finch finds fineer fineliner finesse finest finfluencer
finger fini finish finks finkum finoegrist finse finsterwolde finummer fiod fiool fioringras firdgum fire firm
firma firmant firn first fis fiscaal fiscaliseren fiscalist fiscaliteit fiscus fish fisj fistel fit fitch
fitis fitz five fivelstraat fix fixatief fixed fixeer fixus fjildwei fjord flab flachs flacon fladder
fladderak fladderig flag flagellant flageyplein flagrant flair flakkeeenaar flakker flambard flambeer
flambeeuw flambouw flamboyant flame flamen flamenco flamingant flamingo flamoes flan flanel flank flap flard
flash flashes flashforward flashy flat flatert flatteus flatulentie flatus flauw flauwerd flauwigheid
flauwiteit flavanolen flavonoiden flavor flecteer fled flee fleece fleem fleer flegma flegmaticus flegmatisch
flens flenter flenzen fleppen flerecijn fles flesh flespompoen flets fleur fleurig fleuris flevolands
flevostraat flew flex flexcontract flexi flexitarisme flexwerkplek flicks flier flies flight flik flikflak
flikflooi flinckstraat flink flinkerd flinsenberg flint flip flippo flirt flits flitte flitten flo float
flobert flocculatie flodderaar flodderig floeem floep flonker floormanager floors flop floppy flor flora
florentijns floret floridawater florissant floristisch florrick floss flottielje flour flow flox flu
fluctuatie fluctueer fluffy fluid fluidum fluim fluister fluit fluitist fluks fluor fluoresceert fluoresceren
fluorhoudend fluoride fluorideerde fluoxetine flush fluviatiel fluweelmos fluweelzacht fluweelzwart flux fly
fms fnuik fnv foam foarstrjitte foarwei fobie fobisch fobomaan fobomanie focaccia fochteloo focus focused
foedraal foef foefel foei foeigesprek foekepot foelie foerage foerier foert foetaal foeter foetopelvien
foetsie foetus foeyonghai foezel foezelig fog fohn fok fokkenra foksia fokstation fokvee fold foley foliant
folie folieerde folio foliumzuur folk folkachtig folklorist folky folkzangeres follega folliculair follikel
follow followed folly folsgare folter fom fond fondant fondsmanager fondu foneem foneticus fonetiek fonetisch
fonisch fonkel fonofobie fonograaf fonografisch fonogram fonola fonologie fonologisch fonoloog fonotheek font
fontanel fontein food foodie fooi fool fooled foolish foon foor foot footballclub footloose fop for fora
foraminifeer forbes forbid force forceps forcing foreign forel forencasting forencasts forens forensisch
forest forfaitair forge forgiveness forgot forint fork form forma formal formaline formalisatie formaliseren
formaliteit formatief formatieplan formatieteam formed formicatafel formidabel formol formosa formula
formularium formuleer formulevak formulewagen formulier forsig forst forsythia fortaleza forth forti
fortificatie fortiori fortissimi fortissimo forto fortuinlijk fortunate fortunately fortuynisme fortuynist
forum fosburyflop fosdem fosfaat fosfatase fosfeen fosfolipiden fosfor fosforylatie fosforyleren fosgeen fossa
fossiel fossilisatie fossiliseert fossiliseren foster fot foto fotofinishes fotogalerij fotogeniek fotografeer
fotokopieren foton fotonica fotonisch fotoportret fotoredactie fototropie foucault foudgum fought fouilleer
foul foulard found foundation four fourierreeks fournituur fourragere fourth fout foutief foutparkeren fowler
fox foxham foxhol foxy foyer foyle fra fraai fraaiigheid fraamklap fracken fractaal fractal fractie
fractioneel fractioneer fractuur fragiel fragiliteit fragment fraiche frak frambozenjam frambozensap frame
framen franc franca francaises franciscaan franciscanes franco francofiel francofonie francoises frangipane
franglais franje frank frankenstein frankisch frankly franny fransdol franse fransgezind fransijn fransje
franskiljon fransman fransoos franstalig fransum frappant frappe frase fraseologie frater frats fraud
frauduleus frauduleuzer freak freaked freaky freatisch fredericiweg frederics frederiques free freelancen
freely freeze freezer fregat frele french frenesie frenetiek frenologie frenulum freon frequency frequent
frequentie fres fresco fresh fresia fret freudiaan freule frezen fricandeau fricassee fricatief fricatieven
frictie frictioneren friday fridge fridtjof fried friemel friend friendly friens fries friet frietchinees
friezin frightened frightening frigidaire frigide frigiditeit frigo frijn frik frikandel fris frisco frisee
friseertang frisia frisist frit friterie frites friturist frituurbak frituurolien frituurpan frituurvet
frituurwagen fritzs friulisch frivolere frivolite frivoliteit frivool frobel frog frohlich from frommel
frondeel frons fronselen front frontaalkwab frontex frontispice frontispies fronton fronzen froombosch frost
frot froufrou frozen fructose frugaal fruinstraat fruit fruitig frul frummelde frummelen frunniken frust
frustrated frustratie frustreer frustrerend frut frutsel frutti fry frygisch fryske frytum fsc ftaalzuur
ftalaat fte ftisis ftp fubre fuchsia fuck fucked fuckin fuel fuga fugatisch fugue fuhrer fuif fuik fuiven fuji
fujitsu fukushima fulfill fulfulde full fulltimebaan fully fulminant fulmineer fulp fultonstraat fume fun
functie function functionaris fundamenteel fundatieblok fundi fundraiser fundraising funds fundum fundybaai
funerarium funest fungicide fungs fungus funk funky funny fuormanderij fur furie furien furieus furieuzer
furious furniture furore fury fus fusee fuseer fusie fusiegesprek fusillade fusilleer fusilli fusion fut
futiel futiliteit futloosheid futon futsal futsel futselarij futuna future futurisme futurist futuristisch
futurum fuut fuzzy fylogenese fylogenie fylum fysica fysicus fysiek fysio fysiocraat fysiognomie fysiognomiek
fysiologie fysionomie fysisch fytofaag fytoftora fytoplankton fytosanitair fytotherapie
gaaf gaafrandig gaai gaaikemadijk gaaikemaweer gaaischieter gaal gaan gaap gaar gaarne gaas gaasterland gaat
gabardine gabarit gabbe gabben gabby gabes gabon gaborone gad gadget gadogado gadver gaelic gaelisch
gaesbeeklaan gaetans gaete gaf gaffel gaffelvormig gag gaga gagaoezie gagaoezisch gagarin gagel gaggel
gaillard gain gained gaines gaius gaje gak gal gala galachtig galactica galactisch galactometer galactose
galant galanterie galantine galapagos galapremiere galatisch galaxy galbak galei galerie galg galiameloen
galicie galicisch galigaan galilea galilei galjoen gallagher gallemiezen gallery gallicaans gallicisme gallie
gallig gallisch gallium gallofiel gallofobie gallomanie gallon galloway galm galmei galmug galoet galon galop
galvanisatie galvanisch galvaniseer galvanisme galvanometer galvanoscoop galvanotypie galweg gamander
gamastraat gamay gamba gambia gambiaans gambiet gambir gamble gambling game gamel gamen gamepje gamma gammel
gammelke ganache gandaweg gander ganeshs gang gangbaarheid ganges ganglia ganglien gangmaakster gangsterrap
gannef ganneven gans ganshorenaar gantel ganzen ganzenei ganzert gap garage garagist garandeer garant garantie
garapan garbage garcon gard gardameer gardena gardenia garderobetje gardiaan gardist gareel gareer garf
gargantuesk garibaldi garijp garimpeiro garlic garmerwolde garmin garminge garnaal garneer garneersel garnier
garnituur garnizoen garnwerd garoe garrelsweer garreweer garrison garst garstig garve garven garyp gas
gasachtig gasautomaat gasbarbecue gasbek gasbel gasbenzine gasbetonblok gasbol gasbom gasconcern gascontract
gasdichtheid gasexporteur gasfactuur gasfornuis gasgenerator gashandelaar gasindustrie gaskomfoor gaskookplaat
gasla gasleiding gaslek gaslevering gasman gasnarcose gasnet gasolieprijs gasoline gasovenstand gasp gaspak
gaspeldoorn gaspeldoren gaspistool gaspit gasplaneet gasrekening gasreserve gasselte gassnelheid gasstation
gastelseweg gastheercel gasthuislaan gasthuisnon gasthuisweg gastransport gastrisch gastritis gastronomie
gastronoom gastroscopie gastvrijheid gasvormig gaswandketel gaswet gat gates gather gathered gatlikkerij
gatver gauchisme gaucho gaufreerde gaufreren gauguin gaulle gaullisme gaullist gaullistisch gauss gauw
gauwdieverij gauwigheid gave gaven gavere gaviaal gavotte gay gaza gazel gazen gazet gazon gazpacho gba gbit
gbp gdansk gdpr geaardheid geabdiqueerd geaccepteerd geaccordeerd geacheveerd geacquireerd geactiveerd
geadmitteerd geadoniseerd geadopteerd geadoreerd geadresseerd geadsorbeerd geadverteerd geadviseerd
geaffecteerd geafficheerd geaffilieerd geaffirmeerd geageerd gealarmeerd gealieneerd geallieerd gealloceerd
gealludeerd gealtereerd gealterneerd geamendeerd geamuseerd geanalyseerd geanimeerd geankerd geannexeerd
geannonceerd geannoteerd geanodiseerd geapaiseerd geapocopeerd geappelleerd gear gearabiseerd gearrangeerd
gearriveerd geasfalteerd geaspireerd geassisteerd geassocieerd geassoneerd geassorteerd geassureerd geat
geatomiseerd geatrofieerd geattacheerd geattaqueerd geauditeerd geautodatet geautopet geavaleerd geavanceerd
geavondmaald geavontuurd gebaanderd gebabysit gebackpackt gebadderd gebadineerd gebaggerd gebak gebakerd gebal
geballoteerd gebamzaaid gebankierd gebanvloekt gebarbecued gebarenkoor gebarenspel gebarentaal gebarreerd
gebaseballd gebasketbald gebat gebbe gebbetje gebed gebeeldhouwd gebeierd gebekerd gebekvecht gebel
gebenchmarkt gebenedijd gebensjt gebep gebet gebeterd gebeunhaasd gebeureld gebeurlijk gebeurtenis gebibberd
gebiedender gebiedsdeel gebiedseigen gebiedster gebiljart gebillijkt gebiologeerd gebisseerd gebit
gebivakkeerd geblaaskaakt gebladderd geblakerd geblameerd geblancheerd geblaseerd geblauwbekt geblenderd
geblerkt geblesseerd geblikkerd geblikoogd gebliksemd geblinddoekt geblindeerd gebloemleesd gebloesemd
geblokkeerd geblondeerd gebloosd geblubberd geblurd geblutst gebobsleed gebod gebodyboard gebodybuild
gebodypaint geboegseerd geboekstaafd geboeleerd geboetseerd gebolsterd gebolwerkt gebombeerd gebomcheckt
gebondenheid gebonjourd gebonsd geboodschapt geboorteakte geboortebos geboortedag geboortehuis geboortelid
geboortig geborduurd geborene geborgenheid geborneerd geborsteld gebosseleerd gebot geboterd geboudeerd
gebrainwasht gebrandmerkt gebrandschat gebrast gebraveerd gebreakdanst gebreideld gebrek gebrekkig
gebricoleerd gebriest gebrocheerd gebroddel gebrokenheid gebrokkeld gebronsd gebroodroofd gebrost gebruik
gebruineerd gebruist gebruuskeerd gebuisd gebunkerd gecadanceerd gecalcineerd gecalqueerd gecapteerd
gecarbureerd gecarpoold gecasseerd gecastigeerd gecaterd gecedeerd gecementeerd gecenseerd gecenterd
gecentreerd gechambreerd gechangeerd gechanteerd gechargeerd gecharmeerd gecharterd gechicaneerd gechineesd
gechloreerd gechoqueerd gechromeerd geciseleerd geciteerd geclicheerd geco gecoaguleerd gecoiffeerd gecoiteerd
gecollideerd gecombineerd gecompareerd gecomponeerd gecondoleerd geconjugeerd geconnect gecontact gecoopereerd
gecorrodeerd gecounterd gecoupeerd gecrediteerd gecremeerd gecrowdsurft gecumuleerd gecureerd gecuretteerd
gecyclecrost gedaan gedabd gedachteloop gedachteloos gedachtenis gedachtestap gedachtig gedag gedalfd gedatet
gedauwtrapt gedebarkeerd gedebatteerd gedebrayeerd gedecanteerd gedecideerd gedecimeerd gedeclineerd
gedecodeerd gedecoreerd gedecoupeerd gedeeltelijk gedeeplinkt gedefileerd gedefloreerd gedegenheid
gedeglaceerd gedegouteerd gedehydreerd gedeinsd gedeisd gedek gedelegeerd gedemarreerd gedemaskeerd
gedementeerd gedemonteerd gedenigreerd gedenkdag gedenkenis gedenknaald gedenkrol gedenksteen gedenkstuk
gedenkteken gedenonceerd gedepanneerd gedeponeerd gedeprimeerd gedepriveerd gedeputeerd gederogeerd
gedeserteerd gedessineerd gedetecteerd gedetineerd gedetoneerd gedevieerd gedialogeerd gedialyseerd
gedichtendag gedienstig gedieplinkt gediffameerd gedigereerd gedij gedilateerd gedisponeerd gediverteerd
gedoctoreerd gedoe gedoelpunt gedokkerd gedol gedomineerd gedonderjaag gedonkerd gedoodverfd gedoog gedotterd
gedoubleerd gedowngraded gedownload gedozerd gedragenheid gedraineerd gedrapeerd gedresseerd gedrevenheid
gedrocht gedrogeerd gedroppeld gedruiloord gedruppel gedualiseerd geduelleerd geduisterd geduldig gedupeerd
gedurfdheid gedurig gedut geduw gedwarsboomd gedwee gee geebd geecarteerd geeclipseerd geef geegd geejaculeerd
geeks geel geelachtig geelborstje geelgieterij geelideerd geelimineerd geelkoperen geelsel geelvinkbaai
geemailleerd geemaneerd geemballeerd geembarkeerd geemitteerd geemulgeerd geen geencadreerd geendosseerd
geengageerd geenqueteerd geep geepateerd geepibreerd geepileerd geequipeerd geer geerestein geerotiseerd
geescorteerd geeserraai geessayeerd geest geestdodend geestigaard geestigheid geetaweg geeuw geevacueerd
geevaporeerd geevenaard geevoqueerd geexalteerd geexamineerd geexcelleerd geexcerpeerd geexciteerd geexcuseerd
geexecuteerd geexhibeerd geexisteerd geexpandeerd geexpedieerd geexpireerd geexplodeerd geexploreerd
geexponeerd geexporteerd geexposeerd geextraheerd geez gefabriceerd gefabrikeerd gefabuleerd gefacebookt
gefacelift gefactureerd gefailleerd gefarceerd gefascineerd gefedereerd gefelst gefiatteerd gefierljept
gefietscrost gefigureerd gefileerd gefilte gefinetuned gefistfuckt gefit geflabberd geflaneerd geflankeerd
geflanst geflapperd geflatteerd gefleetracet geflikkerd geflipperd geflit geflodderd gefloreerd geflost
geflyerd gefocusseerd gefoerageerd gefolieerd gefomenteerd geforceerd geformeerd gefortuneerd geforward
gefotofuckt gefotoshopt gefourneerd gefoxtrot gefranchised gefrankeerd gefrappeerd gefraseerd gefraudeerd
gefrazeld gefreelancet gefreesd gefreestyled gefreewheeld gefrisbeed gefriseerd gefrituurd gefrotteerd
gefrunnik gefumeerd gefundeerd gefungeerd gefunshopt gefusioneerd gegadigde gegak gegalonneerd gegaloppeerd
gegangbangd geganzenbord gegasteerd gegatlikt gegaufreerd gegeilbekt gegekscheerd gegenereerd gegevenheid
gegevensbank gegevensbron gegevensset gegiegaagd gegil geginnegapt geglaceerd geglarieoogd geglimlacht
geglorieerd geglosseerd gegluuroogd gegoedheid gegonsd gegrabbeld gegradeerd gegradueerd gegrapjast
gegrasduind gegratieerd gegratineerd gegraveerd gegraviteerd gegreineerd gegriffeld gegrijnsd gegrilleerd
gegrimeerd gegrimlacht gegroepeerd gegrondheid gegrondverfd gegrondvest gegrosseerd gegrossierd gehaarkloofd
gehad gehak gehalsd gehalsterd gehalveerd gehamerd gehamsterd gehandbald gehandboeid gehandhaafd gehandwerkt
gehangene gehanteerd gehaperd geharddraafd geharpuisd geharrewar geheadbangd geheadhunt gehechtheid gehedged
geheelheid geheim geheimpje geheisterd geherbergd gehertaxeerd geheugenchip geheugenis geheugenloos
geheugenpoli geheugenslot geheugenvak geheupwiegd gehik gehinkepinkt gehoereerd gehol gehonkbald gehonoreerd
gehoold gehoorbuis gehoorgangen gehoormeting gehoorweg gehoorzaam gehop gehorend gehos gehot gehoudenis
gehovenierd gehuilebalkt gehuisvest gehuiverd gehum gehuwdennorm gehydrateerd gei geiaad geigerteller
geignoreerd geijsbeerd geijshockeyd geijsracet geijsteren geijtenbeek geil geiligheid geimplodeerd geimponeerd
geimporteerd gein geincarneerd geinclineerd geindexeerd geindiceerd geindosseerd geinig geinnoveerd
geinstigeerd geinstrueerd geinterneerd geintimeerd geintje geintrigeerd geinundeerd geinvolveerd geiriseerd
geiser geisha geisoleerd geitereerd gejaagdheid gejakhalsd gejakkerd gejammerd gejat gejeremieer gejetskied
gejij gejobhopt gejodeerd gejokerd gejongleer gejou gejureerd gejusteerd gejut gek gekafferd gekald gekalefaat
gekallegaaid gekalmeerd gekalverd gekampeerd gekandelaard gekanonneerd gekanteeld gekantrecht gekantwerkt
gekap gekarteerd gekasjerd gekastijd gekat gekazerneerd gekef gekentekend gekerkerd geketterd gekickbokst
gekielhaald gekieperd gekieskauwd gekikkerd gekir gekissebis gekit gekkerd gekkie gekkigheid gekkin gekko
gekladderd geklapperd geklapwiekt geklasseerd geklaverjast gekleineerd gekleinsd geklepperd geklikklakt
geklisteerd gekloneerd geklonterd gekluisterd gekmakend geknapperd geknarst geknerp gekneusd gekneuterd
geknieband geknikkebold geknikkerd geknipoogd geknipperd geknobbeld geknuffel gekoekeloerd gekoerst gekofferd
gekoketteer gekokhalsd gekokkereld gekoperd gekopieerd gekorfbald gekortstaart gekortwiekt gekostumeerd
gekoterd gekrakeel gekrenktheid gekriskrast gekroezeld gekruisjast gekscheerder gekunsteld gekus gekut
gekwadreerd gekwakkeld gekwakzalfd gekwalsterd gekwartierd gekwetstheid gekwetterd gekwiteerd gel gelaagdheid
gelaarsd gelaatkunde gelaatsspier gelaatstrek gelaatstypen gelaboreerd geladderd geladenheid gelag gelal
gelamelleerd gelamenteer gelamineerd gelammerd gelanceerd gelanterfant gelapzalfd gelardeerd gelaserd
gelasergamed gelat gelatineus gelauwerd gelazerd geldcreatie gelderlandse gelderse gelderslui geldersman
gelderswoude geldig geldkoerier geldkwestie geldla geldropseweg geldschieter geldswaardig geldt geldtransfer
gelebberd gelee geleerdheid geleermiddel gelegenheden gelegenheid gelei geleiachtig gelek gelet geleuterd
gelicenseerd gelid gelieerd geliefkoosd gelieve gelieven gelig gelijkaardig gelijkbenig gelijkdraads
gelijkelijk gelijkenis gelijkertijd gelijkerwijs gelijkgezet gelijkgezind gelijkheid gelijkhoekig gelijkkomen
gelijkloop gelijkmaakt gelijkmaken gelijkmatig gelijkmoedig gelijknamig gelijkspeelt gelijkspelen gelijkstaan
gelijkstaart gelijkstand gelijkstel gelijkstroom gelijkteken gelijktijd gelijktijdig gelijkvloers gelijkvormig
gelijkzetten gelijkzijdig gelik gelinieerd geliquideerd gellicum gellik gelobberd gelodderoogd geloeroogd
geloftedag geloo geloofsoog geloofsstuk geloofstaal geloosd gelovig gelre gelselaar gelubberd gelui
geluidwerend geluisd geluk gelukkig gelukmakende gelul geluultje geluveld geluw gem gemaalpomp gemaalweg
gemachtigd gemajoreerd gemak gemalin gemandateerd gemanierd gemaniereerd gemankeerd gemarcheer gemard
gemarineerd gemarkeerd gemaskeerd gemaskerd gemasseerd gemastiekt gemat gematigdheid gemaximeerd gember
gemeanderd gemeengoed gemeenheid gemeenlijk gemeenmaking gemeenplaats gemeenschap gemeentebad gemeentehuis
gemeentekas gemeentelid gemeentelijk gemeentenaar gemeenteraad gemeentetaak gemeenteweg gemeentewet
gemeesmuild gemeesterd gemeint gemekkerd gememoreerd gemenebest gemenerik gemenigheid gemertenaar gemertseweg
gemet gemicrofilmd gemiegeld gemilderd geminiseerd geminnekoosd gemis gemma gemodderd gemodelleerd gemodereerd
gemoduleerd gemoedelijk gemoedereerd gemoedsaard gemoedsleven gemoedsrust gemoireerd gemok gemolesteerd
gemondseweg gemontignact gemor gemoraliseer gemot gemotiveerd gemousseerd gemoveerd gemuggenzift gemuilband
gemuilkorfd gemuisd gemurmureerd gemusiceerd gemutileerd gemzen gen genaakbaar genadegift genadeklap
genadeleer genadeloos genadelozen genadeoord genadeschot genadeslag genadestoot genadevol genadezesje genadig
genant genas genasaleerd genat gendarmerie gender genealogie genealogisch genealoog geneesbaar geneesheer
geneeskruid geneeskunde geneeskundig geneeslijk geneesmiddel genegenheid genegligeerd genegotieerd geneigdheid
genera generaliteit generatief generatorset genereerbaar genereust generisch generositeit generous geneselijk
genet genetica geneticus genetisch geneugte geneusd geneve genevieves genezer genezeres geniaal genialiteit
genie genielleerd geniep geniepigerd geniepigheid geniesoldaat genitaal genitalien genitief genius geniza
genkenaar genks gennepenaar genocidaal genocide genoeg genoegzaam genoffel genogram genomineerd genoodzaakt
genoom genootschap genormeerd genot genotype genotypisch genre genst gentechvrije gentiaan gentle gently gents
genua genuanceerd genuees genuine genum genus genut geobotanie geobsedeerd geobserveerd geobstrueerd geocachen
geoccupeerd geocentrisch geode geodesie geodetisch geodoriseerd geodriehoek geoefend geofactor geofence geoff
geofferd geofficieerd geofysica geofysicus geofysisch geograaf geografie geografisch geoha geolocatie geologe
geologie geologisch geoloog geometrie geometrisch geonaneerd geonweerd geoordeeld geoorloofd geoorloogd
geoormerkt geopenbaard geopereerd geopinieerd geopolitiek geopponeerd geoprullaria geopteerd geordineerd
geordonneerd georeerd georgetown georgisch georienteerd geospatieel geostatica geotechniek geotechnisch
geotextiel geothermie geothermisch geout geoutilleerd geouwehoer geouweneeld geovuleerd geoxideerd
geozoniseerd gepaaldanst gepacteerd gepaintballd gepak gepaleerd gepalpeerd gepalpiteerd gepanacheerd
gepandoerd gepantserd geparadeerd geparenteerd geparfumeerd geparkeerd geparlesant geparodieerd gepas
gepatenteerd gepatineerd gepatroneerd gepauzeerd gepavoiseerd gepeesd geperoreerd gepeupel gepezeweefd
gepicknickt gepiekerd gepierewaaid gepiketteerd gepimpampet gepinaard gepinkoogd gepintelierd gepionierd
gepipetteerd gepit gepivoteerd geplaneerd geplanteerd geplateerd geplatineerd geplatvoet geplaybackt gepletst
gepletterd geplisseerd geploeter geplogenheid geplombeerd geplust gepocheerd gepoedercoat gepoetiseerd
gepointeerd gepokerd gepolierd gepolijst gepolitoerd gepolsterd gepommadeerd geporteerd geposteerd gepot
gepousseerd gepratikeerd geprediceerd geprefereerd geprefigeerd gepreludeerd gepremieerd geprepareerd
gepresideerd gepresseerd geprest gepresumeerd geprikkeld geprimeerd geprobeer geprocedeerd geproduceerd
geprofaneerd geprofeteerd geprofileerd geprofiteerd gepromoveerd gepropageerd geproponeerd geprotegeerd
geprutst gepruttel gepsalmeerd gepuberd gepubliceerd gepuf gepulseerd gepunteerd gepunterd gepurgeerd geput
gequeruleerd gequoteerd gequotiseerd ger geraadpleegd geraaktheid geraamtekust gerabatteerd geraclet
geradbraakt gerailleerd geram gerampetampt gerangeerd gerangschikt geranium gerant gerat gerauwdouwd gerbera
gerbil gerbrandyhof gereageerd gerealiseerd gerebbeld gerebelleerd gerecepteerd gerechtelijk gerechtigd
gerechtsdag gerechtshof gerecipieerd gereclameerd gerecycleerd gered gereduceerd gereedgelegd gereedgezet
gereedheid gereedhouden gereedkomen gereedkomt gereedkwam gereedlagen gereedleggen gereedliggen gereedligt
gereedmaakt gereedmaken gereedschap gereedstaan gereedzetten gerefereerd gereformeerd geregardeerd gerei
gereikhalsd gerekwireerd gerel gerelayeerd gerem geremedieerd geremiseerd geremitteerd gerenoek gerenonceerd
gerentenierd gerepasseerd gerepeteerd gereputeerd gereserveerd geresigneerd geresolveerd gerespireerd
geresulteerd geresumeerd geretardeerd geretireerd gereusseerd gereveleerd gerevideerd gerevolteerd gergel
geriatrie geriatrisch gerichtheid gerichtsdag geridderd gerief gerieve gerieven gerij gerijmel gerikkekikt
gerikketikt gerikkikt geringeloord gerioleerd geriposteerd geriskeerd gerit germ germaniseren germanisme
germanist germanium gerner gerobbedoesd gerobberd gerodeerd geroefeld geroepene geroerbakt geroesd geroetsjt
geroezemoes gerol gerolstein gerona geronnen gerontofiel gerontofilie gerontoloog geroosterd geropt gerot
gerouteerd geroutineerd gerouwdouwd gerouwklaagd gershwin gerst gerubriceerd gerucht gerugsteund geruilebuit
geruineerd geruisarm geruisloos geruk gerummikupt gerundium gerundivum gerustheid geruststel gerven gerwen ges
gesacreerd gesalarieerd gesar gesatineerd gesauteerd gesauveerd gescalpeerd gescandeer geschaduwd geschakeerd
geschakeld geschamperd gescharnierd gescharrel geschater geschaveeld geschavield geschenkbon geschetterd
geschiedbron geschiedenis geschiemand geschiktheid geschilderd geschipperd geschmier geschoktheid geschooierd
geschorst geschuimbekt geschutterd gesco gesecondeerd gesedenteerd gesegregeerd gesel geselecteerd geserreerd
gesetteld geshockeerd gesignaleerd gesigneerd gesis gesitueerd gesjoelbakt geskateboard geskatet geskied
geslabberd geslachtloos geslachtscel geslibberd geslotenheid gesluikstort gesmulpaapt gesnebberd gesneeuwbald
gesneukeld gesneuveld gesnipperd gesnorkeld gesnotterd gesnowboard gesnuffel gesoftbald gesol gesorteerd
gesouffleerd gesoundmixt gesoupeerd gesouteneerd gesp gespartel gespatieerd gespelemeid gespelevaard
gespetterd gespiegeld gespijkerd gespioneerd gesplinterd gespolieerd gesprekstof gesprekvorm gesso
gestagedived gestagneerd gestampvoet gestapochef gestaroogd gestatust gesteendrukt gesteengrild gesteggel
gesteldheid gesteltenis gestenotypt gestickerd gesticulatie gesticuleer gestie gestileerd gestockeerd
gestofzuigd gestoordheid gestorven gestrengheid gestresseerd gestudeer gestuiptrekt gestuiterd gestuukt
gesudderd gesuisd gesuizebold gesupplieerd gesupporterd gesyncopeerd gesyndiceerd get getabelleerd getailleerd
getal getalnotatie getamboerd getapet getaserd getaxied getectyleerd geteisem getelewerkt getempeest getemperd
getermineerd getetterd getextureerd getierceerd getierelierd getij getik getimbreerd getinteloogd getituleerde
getob getok getolereerd getongzoend getoonzet getordeerd getornooid getorpedeerd getoucheerd getoupeerd
getouwtrek getraanoogd getraceerd getraineerd getrancheerd getrasseerd getreinsurft getrekkebekt getremuleerd
getrepaneerd getriomfeerd getripleerd getrippel getroebleerd getroffene getrompet getronics getrotseerd
getrouwelijk getrouwheid getrouwtrek getruffeerd getrukeerd getsie gettin getto gettoachtig getuigenbank
getuigenis getuinierd getut getypecast geuit geul geunieerd geur geurig geus geusurpeerd geut geutiliseerd
geuzelambiek geuzenbende geuzenpad gevaarlijk gevaarloos gevaarvol gevaccineerd gevaceerd geval gevalideerd
gevaluteerd gevangene gevangenen gevangenis gevangenkamp gevangenname gevankelijk gevarenklas gevat geve
gevechtsmes gevechtspak gevechtsport gevechtstaak gevechtstank gevechtstas gevel gevelouteerd geven gevexeerd
gevierkant gevigeerd gevigileerd gevindiceerd gevingerd gevingerlast gevisiteerd gevit gevlast gevliegerd
gevloerd gevluggerd gevoederd gevoegelijk gevoeglijk gevoelens gevoelig gevoelloos gevoelsarm gevoelskant
gevoelsleven gevoelsmatig gevoelsmens gevoelstype gevoelszaak gevoelszenuw gevoelszin gevoelvol gevoetbald
gevoileerd gevolglijk gevolksdanst gevolleerd gevolleybald gevondene gevoteerd gevreesd gevrijbuit gevrijwaard
gevuilbekt gevut gewaagdheid gewaaierd gewaarborgd gewaardeerd gewaardig gewaarmerkt gewaarschuwd gewaarwerd
gewaarword gewaarzegd gewag gewallebakt gewandeweg gewanhoopt gewantrouwd gewapend gewapperd gewas gewaterd
gewatergolfd gewaterpast gewaterskied gewatertand gewatteerd gewebsurft gewed geweeklaag geweerladen
geweerloop geweermaker geweerrek geweersalvo gewei gewelddadig geweldenaar geweldenarij geweldig geweldloos
geweldpleger geweldsarm geweldsdaad geweldsdode geweldsfilms geweldsgolf geweldsorgie geweldsscene
geweldsvideo geweldszaken gewelf gewelfsel gewen gewestelijk gewestplan gewesttaal gewestweg gewet gewhatsappt
gewichthef gewichtloos gewichtsdeel gewichtseis gewichtsloos gewichtstrap gewieberd gewiekst gewielrend
gewierookt gewijsde gewildheid gewilligheid gewin gewis gewit gewon gewoonheid gewoonlijk gewoontes gewoontjes
gewoonweg geworkshopt geworven gewricht geyahtzeed geysteren gezag gezaghebbend gezagvoerder gezamenlijk
gezantschap gezap gezapig gezeefdrukt gezegend gezegepraald gezegevierd gezeglijk gezekerd gezel gezelligheid
gezellin gezet gezeverd gezichtje gezichtloos gezichtsas gezichtslaan gezichtsloos gezichtsveld gezichtsvorm
gezieltoogd gezijpeld gezin gezindte gezoden gezoetvijld gezomerd gezon gezottebold gezuidelijkt gezusterlijk
gezwartepiet gezwatel gezwetst gezwingeld gezworenen gezworven gfk gft ggd ggo ggz ghana ghandi ghanees
ghanezen ghazel ghazidsja ghb ghee ghentstraat ghi ghibil ghost ghz giant gibbon gibbsenergie gibraltar gibus
giclee gideonsbende gidi gids giebel giechel giechelig giegaagde giegagen giek giekerk gieltjesdorp gienje
gier gierig gierle gierst giesbeek giessen giet gieteling gietert giethmen giethoorntje gietijzeren gietsel
giezen gif gifgas gifmengster gifpil giftig gifts gifvat gig giga gigant giganteske gigantisch gigawattuur
giggles giggling gigolo gigue gij gijk gijle gijler gijlkuip gijnblok gijp gijsbertsen gijsselte gijzegem
gijzel gijzenzele gil gildos gilds gilet gilgamesj gilze gimme gimmick gimp gin ginder ginds ging gingivitis
ginkgo ginnum ginst ginter gip gipsen gipsy giraal giraf girant gireer girl giro giromaatpas girondijnen
girondijns girorekening gis gisp gister gistingsfles gistingstank gistingsvat gistte git gitaar gitarist
githion github gitlab give given gizeh gizmo glaaien glaasje glabbeek glabella glace glaceetje glaciaal glacis
glad gladaf gladiator gladio gladiool gladschaven glagolitisch glamour glamoureus glamping glamrock glane
glanerbrug glans glanzen glanzig glarie glarien glas glasachtig glasblazerij glasgow glasses glassnijder
glastuinbouw glastuinder glasvezelnet glaswolplaat glasz glauberzout glaucoom glazen glazig glazuur glazuursel
glazvezel gleden glee gleis gletsjer gleuf glibber glibberig glidkruid glij glijcontact glijdt glim glimmends
glimp glind glinster glip glissando glit glo global globalisatie globaliseert globaliseren globalist
globaliteit globe globo globuline gloed gloei gloeiendhete gloeilichaam gloep glom glooi gloop gloor glop
gloria glorie glorieus glorieuze glorieuzer glorificatie glorious glory glossa glossarium glosse glossolalie
glossy glottisslag glove glow gloxinia glucosamine glucose glue gluhwein glui gluip glunder gluonen glutamaat
glutamine gluten glutine gluton gluur glycemie glycemisch glycerine glycerol glycine glycogeen glycol
glyfosaat glymesstraat glypten glyptiek glyptotheek gmbh gmelich gmt gneis gniffel gnocchi gnoe gnome gnomisch
gnomon gnoom gnosis gnosticisme gnosticus gnostiek gnostisch gnuif gnuiven gnuplot goa goal goalie goanna gob
gobelin gobi gocart god godan godganselijk godgevallig godin godlasterend godlievend godlof godminnend
godsamme godsdienstig godsmogelijk godsoordeel godsverering godsvruchtig godtergend godveerdegem godver
godvruchtig godzaligheid godzijdank godzilla goebbels goed goedachtend goedele goedgunstig goedig goedkeurder
goedkopere goedmaakseks goedmenende goedpraterij goedsmoeds goedwerkende goedwillend goeferdinge goegemeente
goeie goeiendag goeierd goeiig goelag goelijk goeman goenagoena goenga goereeer goereese goeroe goeroeachtig
goes goethe goetheanum goetie goetsenhoven goffer goffini gogelstraat gogh gogme gogo goh goidelisch
goijenstraat goin going goirlenaar goj gojibes gojim gok gokautomaat gokhal gokindustrie gokkantoor
gokparadijs golanhoogte golanhoogten gold golem golf golfachtig golfslagbad golfstaatje golfvakantie golgotha
goliath gols golven gom gomachtig gomarist gombal gomma gomorra gompie gon gonade gondel gondola gong
goniometer goniometrie gonna gonorroe gonzalezs gonzen goochel goochelarij goochem goochemerd good goodguyrol
goodie goodwill goof goog googel google googol googolplex gooi gooium goor goorn goorse goose goot gootvormig
gooyerdijk gopals gopro gorbatsjov gorcum gord gordel gordiaans gordijn gordo goreng gorgel gorgeous
gorgonzola gorig gorilla gorp gorredijk gorrees gors gorsem gort gortel gortig gos gosh goslar gospel
gospelachtig gossie gossiepietje gossip got gotakanaal gotcha goteling gotem goth gotham gothic gotiek gotisch
gotspe gotta gottem gouache goud gouda goudachtig goudbrokaten goudbronzen goudeerlijk goudestein goudguldens
goudhamster goudreinet goudreserve goudriaan goudseweg goudsmederij goulash gounodstraat gourmand gourmet
goutum gouvernante gouvernement gouverneur gouw goveastraat government governor goya goyenstraat gozer gpl
gprs gps gpu graad graaf graafsebaan graafsedijk graafseweg graag graai graaicultuur graal graan graanpakhuis
graas graat graatachtig graauw grab grabbelpas grabbelton gracht gracias gracieus gracieuzer gradatie gradeert
gradeerwerk grades gradient graduaat graduale graduated graduatie graduation gradueel gradueert gradueren
graecisme graecus graetheide graf grafeem graffiti graffito graficus grafie grafisch grafologie grafologisch
grafoloog grafschenner grafwaarts grain grajische gram gramineeen grammaire grammatica grammaticaal
grammaticus grammatisch grammofoon grammy gramstorig granaat granada grand grandezza grandioos grandiozer
grandma grandpa grandslamcup granger graniet granito granman granny granol granted granulaat granulair
granulatie granuleer grap grapjasserij grappa grapperhaus grappigheid gras grasachtig grasbaanrace graslin
grasveldtype graszoden grata grateful grathem gratie gratieerde gratien gratificatie gratificeren gratig
gratin gratis gratitude gratuit grauss grauw grauwachtig grauwig grauwtje grave graveel graveersel gravel
graven gravenbrakel gravesteijn graveur graviditeit gravin gravitatie graviteert graviteit graviteren gravity
gravure grawlix gray grazen grazig grazioso great greb grechtkade grecque greedy greek green greenwich greep
greet greeves greffelkamp gregoriaans greide greiden grein greinig greintje greling grembergen gremium grenada
grenadiaanse grenadier grenadine grendel grenoble grens grents grenzen greonterp greppel gres gretig gretta
greup grevenberg grevenbicht greves grew grexit grey gribus grid grief griegstraat griek griekse griel grien
griendtsveen griep griepachtig gries griesmeelpap griet grieve grievender grievendst griezel griezelig grif
griff griffie griffioen grijn grijnzaard grijp grijs grijsachtig grijze grijzen grijzere grijzig gril grill
grilligheid grim grimas grimmig grimminge grind grindr gringo grinnik grint griot grip gris grisaille grit
grizzly groaning groans grocery groede groef groefschaven groei groeisel groeizaam groen groenachtig
groenblijver groenemeijer groenestein groenhuijsen groenhuijzen groenig groenlandzee groenling groenloseweg
groensel groentela groentje groep groes groet groeve groeze groezig grof grofkorrelig grofmazig grofsmederij
grog groggy grohe grol grolsch grom grommel grommig grond grondachtig grondel grondhouding grondig grondkerend
grondlegster grondleiding grondroerder groningen gronings gronsveld grontmij groom groos groot grootma
grootmachtig grootogig grootpa grootschalig grootse grootsprakig grootvorstin grootzeilval groove grooven
groovy gros grosso grot grotachtig grotel grotesk ground grounded group groupie grous groutanker grouw grove
grover grovigheid grow growling growls grown growth grubbenvorst grudge gruis gruitrode gruizel gruizen
gruizig grundel grundig grunge grungy grunt grut grutto gruw gruwel gruwzaam gruyere grytmanswei gsm gtd
guacamole guadeloupe guadelouper guadeloups guam guangzhou guanine guano guarana guarantee guard guardian
guatemala guatemalaans guave guddes gudes guelens gueridon guernica guernsey guerre guerrilla guerrillero
guess guessed guest guichelheil guidance guide guigoven guillocheren guillotine guilt guilty guimpe guineeer
guinees guipure guirlande guit guitar guitig gul gulf gulikstraat gulke gulp gulweg gulzig gum gumbo
gummelsweg gummi gun gunnera gunst gunter gunterstein gup guppy gurkha gus gut gutsen guttecoven gutturaal
guur guyaans guyana guyanees guyanezen guys gvb gym gymjuf gymkana gymles gymnasiaal gymnasiast gymnasium
gymnastiek gymnastisch gymp gympie gymtas gynaecologe gynaecologie gynaecoloog gyrokompas gyros gyroscopisch
gytsjerk
haaf haag haagbeuklaan haai haaiachtig haaiig haak haakvormig haal haalbaarheid haam haambergweg haan
haandrikman haar haarborstel haarbuisje haardroogkap haarkloverij haarle haarlo haarmodelijn haarvatennet
haarzuilens haas haat haatdragend haatzaaierij habbekrats haberdoedas habibi habijt habilis habilitatie habit
habitat habitue habitueel habitueetje habitus habsburger habsburgs hachee hachelen hachelijk hachje hacienda
hack hackathon hacked hackrapport hacktivist had hadeicum hades hadewijch hadith hadj hadjememaar hadji hadn
hadramaut hadrianus hae haelen haens haerst haexs haf hafkenscheid haflinger hagada hagel hages haggis
haghorst hagiograaf hagiografie hagweg haha hahaha hai haiderabad haifa haiink haiku hail haio hair haiti
hajarystraat hajraa hak hakama hakbal hakbos hakes hakkel hakkenei hakmes hakrinbank haksel hal halacha
halachisch halal halberstadt halcyon halder half halfagras halfautomaat halfkristal halfom halfpension
halfschaduw halfslachtig halfslaperig halfzijdig hall halleluja hallelujah halleystraat hallo halloumi
hallucinant hallucinatie hallucineer hallum halm halma halmpension halo halofyt halogeenspot halon halopension
halsbrekend halsbrekerij halseweg halsmisdrijf halsoverkop halspension halsreikend halsslagader halsstarrig
halsterseweg halstertouw halter halvaproduct halvarine halve halvelings halzen ham hama hamam hamansoren hamei
hamel hamlap hamlet hammondorgel hamont hampshire hampton hamrik hamsterdiep han handbalster handbalteam
handcomputer handde handdoekrek handed handeg handel handful handhaafbaar handhelds handicap handig handje
handlangster handle handleiding handling hands handtekening handvaardig handvatsel handvolletje handvormig
handwerkblad handwerkles handwerkslui handwerksman handwerkster handweverij handy handzaam handzamere
hanemaaijer hanenei hang hangar hangel hangglide hanggliden hangjongere hangoortafel hangop hanig hanja hank
hanka hankar hannes hannibal hannuitenaar hansop hanteerbaar hantum hanze hanzen hap hapax happened happig
happily happiness happy hapseweg haptisch haptonomisch haptonoom har hara harakiri haram harare harbor
harbrinkhoek harco harculo hardcoreband harddraverij harder hardhoofdig hardhorend hardigheid hardliner
hardloperij hardly hardnekkig hardoarweg hardop hardplastic hardrijdend hardrijderij hardrockband hardwerkend
hardzeilerij harelbeeks harelbekaan harelbeke harem harend harent harerzijds hargen harich haricots hariet
harig hariri hark harkezijl harksel harlan harlekijn harlekinade harlem harles harlingen harlings harmless
harmonica harmonie harmoniek harmonieus harmonieuzer harmonisatie harmonisch harmoniseert harmoniseren
harmonium harmony harnas harp harpel harpertszoon harpes harpij harpoeneert harpoeneren harpoenier harpuizen
harrel harsachtig harses harsh harshoudend harsig harst harstawei hartbrekend hartcentrum hartelstein hartes
hartig hartje hartmassage hartogsveld hartoperatie hartroerend hartsterkend hartstoornis hartvormig harz has
hash hasj hasjana hasjiesj haskerdijken haskerhorne hasn haspel haspelarij hasselaarse hasselbaink
hasseltenaar hat hatch hated hateenheid hatelijkheid hates hatred hatsiekadee hatsjie hattisch haul haunted
hauptmeijer hausmacher hausse haussier hautain haute hauw hauwert hauyn havanees havanna havannaatje have
havelte havelterberg haven haverdegort havermoutpap havezaat havik havist havixhorst havo hawai hawaii hawk
haydn hayum hayward hazard hazelaar hazeldonk hazeleger hazelhoen hazelmuis hazelnoot hazelworm hazendistel
hazenlaan hazenleger hazenlip hazenoog hazenoor hazenpad hazenpoten hazenrug hazenstaart hazenvel hazenweg
hazenwind hazepad hazerswoude hazerswouds hazewind hazzard hbo hbs hce hdmi head headed headhunting headline
headliner heal healed health healy heao hear hearst hearts heat heathrow heavens heavily heavy heb
hebberigheid hebbes hebdo hebi hebraica hebraisme hebraist hebridenzee hebridiaanse hebron hecatombe hecht
hechtsel hecke heckrund hecks hectare hectiek hectisch hectograaf hectogram hectoliter hectometer hecubastraat
hedel heden hedendaagse hedenochtend hedera hedgen hedie hedikhuizen hedjra hedonisme hedonist hedonistisch
hee heech heechpaed heeft heeg heek heel heelal heem heemst heen heenga heenmatches heenzending heep heer
heerachtig heerds heerjansdam heerle heerler heerlijkheid heerma heerschappij heersersblik heerst heesch
heesselt heest heetbloedig heethoofdig heette heetwaterbad heeze hef hefarm hefboomarm hefboomfonds
hefboomsarm hefdak hefmagneet hefplatform heftig hefwerktuig heg hegebeintum hegel hegemoniaal hegemonie
hegemonisch heh hei heibei heibel heiboender heidag heideachtig heidelberg heideveldweg heidin height heiig
heijde heijdenrijk heijenrath heijningen heijungs heikampseweg heikel heikese heikneuter heil heila
heilbrengend heilig heiligmakend heiloo heilssoldaat heilzaam heimat heimelijk heimgartner heimwee heindonk
heinen heinkenszand heinoseweg heinsiushof heir heisa heisenberg heists hek hekel hekkum heksachtig heksen
hektor hel hela helchteren helder heldhaftig heldin helft helgoland heli helicopter helikopter heliograaf
heliografie heliogravure helioscoop heliosfeer heliosis heliotroop helium helix helkijn hell helleborus
helleniseren hellmangetal hello hellum helm helmet helmondenaar helmondse heloot help helped helpful helse
helsinki helsinkisch helststraat helvetier helwit hem hema hematocriet hematogeen hematologie hematoloog hemel
hemeltergend hemeltje hemelum hemelwaarts hemerotheek hemert hemicyclus hemisfeer hemodialyse hemofilie
hemoglobine hemolyse hemonystraat hemorragie hemorragisch hemorroiden hemotoxine hemotoxisch hemrik hen henck
hendel hendiadys hendricksen hendrikkade heng hengel hengelaartje hengsel hengst henis henjo henkie henna
hennenei hennep hennings hennis henriettes henry henxel henzen heortologie heparine hepatitis heppen heppes
heptaeder heptameter her hera heracles heractiveren herakles heraldicus heraldiek heraldisch heraut herb
herbalife herbergkamer herbergzaam herbesteding herbicide herborist herckenrath hercontrole hercules
herculisch herder herdoe hereby hereditair herediteit heremetijd herenelderen herentenaar heresie herfst
herfstachtig herfstig herfte hergaf hergisting hergroepeer herhaalbaar herhaaldijk herig heriheri herijk herik
herindexeren herinnert herken herkenbosch herkiesbaar herko herkomstig herks herlaadbaar herlanceren herlas
herleidbaar herleiding herleveren herlocatie hermafrodiet hermandad hermelijn hermeneutiek hermesstaf
hermetisch hermetisme hermione hermitage hermonteren hernam herne hernen hernhutter hernia hernieuwbaar
herodotus heroen heroes heroiek heroin heroisch heroisering heroisme heronderzoek herop heros herpak herpen
herpes herplaatsen herplanting herpt herr herrie herrijzenis herroepbaar herroepelijk herschatten hersel
hersen hersluitbaar hersorteren herstartfase herstelactie herstelbaar hersteldag herstelplan herstelwet
hertaxatie hertme hertog hertogin hertrekening hertsenberg hertz heruit herval hervat herverdelend herves
hervormbaar hervulbaar herwaardeer herwaarts herwen herwin herwon herxen herzag herzeeuw herzegovina herzie
herzienbaar hes hesitate hesp hesselberth hessum het hetaere hetere hetero heterodox heterodoxie heterofiel
heterofilie heteromorf heteroniem heteronoom hettitisch hetze hetzij heu heufke heug heugel heugem heuijerjans
heukelum heuker heul heultje heumenaar heup heupoperatie heuristiek heuristisch heurne heusdenaar heusdenseweg
heuselijk heusinkveld heust heutszstraat heutzs heuvel heuvelachtig heuvelig heuvelop heuvenseweg hevea hevel
heven heverleese heveskes hevig hex hexaan hexadecimaal hexagonaal hexagoon hexagram hexameter hexel hey
heynstraat heythuysen hezbollah hezingen hiaat hiaure hibernisch hibiscus hic hichtum hickory hicks hid
hidalgo hiddinkdijk hidjab hidjaz hidjra hie hief hiel hielp hiem hien hiep hieperdepiep hier hieraf
hierarchie hierarchiek hierarchisch hieratisch hierbeneden hierin hierna hiernaartoe hiero hieroglief
hieroglyfe hieroglyfen hierom hierop hiervandaan hierzo hieuw hieven hifi higgins higgsdeeltje high highbrow
highly highteamenu hihat hihi hihihi hij hijg hijken hijsen hijum hik hil hilarious hilariteit hildo hill
hilts hilvarenbeek him himalaya himmler hinde hinder hindi hindoe hindoekoesj hindostaans hing hink hinkel
hinlopen hinnaard hinnik hint hip hiphop hippel hippie hippieachtig hippisch hippo hippocrates hippodameia
hippopotamus hiragana hire hiring hiro hirohito hiroshima hirschs his hispanisme hispanist hispanoloog
histogram histologie histologisch historica historical historicisme historicus historiek historiestuk
historisch historiseren historisme history hit hitachi hitchcock hitleriaan hitlerisme hitlerjugend hitlers
hitlertje hitman hitpotentie hitsen hitsig hittewerend hittezoekend hitzum hiv hiya hku hmm hoangho
hoarnestreek hoax hob hobbel hobbelachtig hobbemaplein hobbit hobby hobbyist hobbyistisch hobbymezen hobo
hoboist hobokenaar hobu hoc hochstenbach hochte hocker hockey hocks hocus hodges hodgins hodgkin hodoniem hoe
hoeberichts hoebes hoedanigheid hoeder hoedje hoedna hoef hoefseweg hoefslagboek hoefsmederij hoegrootheid
hoeienaar hoeijmakers hoek hoekig hoeklocatie hoeksedijk hoeksestraat hoekske hoela hoelbeek hoempa hoempapa
hoen hoenderhof hoenderhok hoenderhoven hoenderloo hoenderras hoenderweg hoenzadriel hoep hoepel hoepeltje
hoepla hoer hoera hoerachtig hoeri hoerig hoertje hoest hoetel hoeve hoeveelheden hoeveelheid hoeven hoewel
hoezee hoezo hof hofbal hofcultuur hoffotograaf hofhoender hofhouding hofkapelaan hofke hofmakerij
hofmeesteres hofnar hofpad hofpersoneel hofrijtuig hofstadgroep hofts hogan hogebeintum hogedrukpan
hogekampweg hogere hogerhuislid hogerop hogeveldsweg hogg hoho hohoho hoi hok hokkig hol hola holds holebi
holes holi holiday holist holistisch holk holklinkend hollandermop hollandia hollanditis hollandsche
hollandsdiep holles holligheid hollow hollum hollywood holm holmes holocaust holodomor hologig holografie
holografisch hologram holoniem holset holshuijsen holsteiner holststraat holterberg holterhoek holterweg
holthe holthuijsen holtum holwangig holy hom homecomputer homeopathie homeostase homepje homerisch
homerusplein homes homespun homicide homie homiletiek homiletisch homilie hominem hominide hominiden hommel
hommerterweg hommerts homo homoet homofiel homofiletje homofilie homofonie homofoob homogeniteit homohuwelijk
homojongeren homologatie homologie homoniem homonymie homorelatie homp hompel homunculus hon hondachtig
honderddelig honderddrie honderdjarig honderdmaal honderdman honderdnegen honderdste honderdtal honderdtien
honderduit honderdvoud honderdzes hondje honds hondsbrutaal hondsdolheid honest honestly honesty honey
honeymoon hongarije honger hongerig hongkongs honiara honig honigachtig honingachtig honk honkbalpet
honkbalteam honneponnig honneurs honnig honor honorarium honoris honour hoochstraat hood hoody hoof
hoofdbrekend hoofdhuurder hoofdje hoofdkantoor hoofdkenmerk hoofdleiding hoofdlocatie hoofdmandoer
hoofdrailnet hoofdrekenen hoofdrubriek hoofdtornooi hoog hoogachtbaar hoogachting hoogblokland hoogcruts
hoogdringend hoogeerwaard hoogenbosch hoogglanslak hoogheemraad hooghiemstra hooghollands hooghstraat
hoogkarspel hoogovengas hoogpolig hoogrentend hoogschatten hoogst hoogstammig hoogstudent hoogtijdag
hoogvliegend hoogwaardig hooi hooijdonk hooijmaijers hooijmeijer hooijschuur hook hooked hooligan hoolstraat
hoon hoop hoor hoorbaarheid hoorn hoornachtig hoornig hoornseweg hoos hoover hop hopbel hoped hopel hopes
hopla hopman hoppa hoppenreijs hoppes hoppig hopsa hopsen hor hora horatius horeca horig horizon hork
horlepiep horlogemaker horlogerie horloges horlogeveren hormon hormoon hormuz horn horoscoop horowitz horp
horrelvoet horreur horribel horrible horror horrorachtig horse horst horta hortensia horticultuur hortologie
hortoloog hortus horzel hos hosanna hospes hospice hospik hospitaal hospitaallin hospital hospitant hospiteer
hospitium hossel hosta hostel hostellerie hostes hostesses hostie hostiliteit hosts hostte hot hotch hotdog
hotel hotellerie hotelmanager hotemetoot hotline hotsauzen hotsen hottentotse hottie hottub hou houdbaarheid
houder houdini houdoe houdt hour house housen houtaankap houterigheid houthalenaar houthoudend houthuijzen
houtig houtribdijk houtsestraat houtsnijdend houtsnijder houtsnijwerk houtsniplaan houtspaander houtvaartweg
houtvesterij houtvlotter houtzagerij houw houwerzijl houxs hovaardig hovaardij hove hoveling hoven
hoveniersweg hovert hovystraat how howdy howie howling hozen hrm hsl hso hst hsus htm html hts http hua hub
hubertusdag hubertushof hubneriet hucht huck hudo hue huf hufter hufterigheid hug huh huibregtses huichel
huichelarij huid huidig huidstation huif huifkartocht huig huijbergen huijbrechts huik huil huinen huins huis
huisbankier huisbioscoop huiscomputer huiseigenaar huishouding huishoudjam huishoudlin huishoudpot huishoudrol
huishoudster huishoudtrap huisintveld huisseling huisstofmijt huisvuilzak huiswaarts huiswerkklas huiswerkles
huiswerktaak huiszittend huiven huiverachtig huize huizen huizinge huizingerweg huizum huk hul huldig hulk
hulp hulpoperatie hulprelatie hulpsheriff hulpvaardig hulpzending hulpzoekend hulsel hulsen hulst hulzen hum
humaan human humaniora humaniseert humaniseren humanist humanistisch humanitair humaniteit humanity humanoide
humble humbug humeur humeurig humeus humidor humiliated humiliatie hummel hummelo hummeloseweg hummus humo
humor humoreske humoristisch humphries humsterland humus hun hunch hundelgem hunds hunger hungry hunker hunks
hunnenthalve hunnentwege hunnentwil hunnerzijds hunsel hunsingo hunter huntington hup huppel hupsakee hupsel
hupsen hurdegarijp hurdegaryp hurk hurling hurpesch hurriaans hurry hurt hurwenen hus husky husqvarna hussel
hut hutjemutje hutongs hutsel hutsen hutst hutu huur huurling huursubsidie huw huwbaarheid huwelijksbed
huwelijksdag huwelijksmis huwelijkswet huyckstraat huzaar hwang hyacint hyah hyalien hybride hybridisatie
hybridisch hybriditeit hybris hyde hydra hydrant hydraulica hydrauliek hydraulisch hydrocultuur hydrofiel
hydrofobie hydrofoob hydrofoon hydrofoor hydrogel hydrogenium hydrograaf hydrografie hydrologie hydrologisch
hydroloog hydrolyse hydroniem hydrosfeer hydrostatica hydroxide hye hyena hyfen hygiene hygienisch hygienist
hygrometer hygrometrie hygroscoop hymans hymen hymettos hymne hymnisch hymnologie hyo hype hypen hyperacusis
hyperbolisch hyperbool hypermetroop hyperoniem hyperthermie hypertonie hypertrofie hypnose hypnoticum
hypnotisch hypnotiseer hypnotiseur hypnotisme hypo hypochonder hypochondrie hypocriet hypocrisie hypocritisch
hypodermis hypofyse hypoglykemie hyponiem hypostaseren hypothalamus hypothecair hypothecaris hypotheeksom
hypotheekwet hypothekeer hypothermie hypothetisch hypoxie hysop hystera hysterese hystericae hystericus
hysterie hysterisch hysteron hyun hyung hyve hyven
iaat iaen iatrogeen iatrosofie iatrosoof ibans iberier iberisch ibidem ibis ibiza ibm ibogaine ibuprofen
icarus ice icetea ichtyologie ichtyoloog icing ickes icon iconiciteit iconisch iconoclasme iconoclast
iconografie iconologie iconologisch icoon icosaeder ict ictu idaard idaerd idaho idc iddergem idea ideaal
ideal idealiseren idealistisch idealiteit idee ideeel idegem idem identical identiek identificeer identified
identify identiteit identity ideogram ideologie ideologisch ideoloog idhra idi idiolect idiomatisch idioom
idioot idiopathisch idiot idioterie idiotica idiotie idol idolatrie idool idsegahuizum idserdaburen
idskenhuizen idus idylle idyllisch idzard idzega iebel ieder iegelijk iek iel ielig iemand iemker iens iep
ieperling ieperse ier ierse iet ietsepietsie ietsje ietwat iezegrim ifigeneia ifm iftar iglo ignatiaanse
ignorant ignorantie ignore ignoreert ignoring igoemenitsa iguacu iguana iii iike ijaw ijburg ijdel ijen
ijhorst ijk ijkkantoor ijkpersoon ijl ijlgoederen ijlhoofdig ijmeer ijmuiden ijpelaar ijs ijsachtig
ijsautomaat ijsbaanpad ijsbad ijsbal ijsbar ijsbergsla ijsboerderij ijsbok ijsbox ijsco ijsdag ijsdam ijsdek
ijselijkheid ijshal ijshockeyfan ijshoorntje ijshut ijskap ijskar ijskou ijskristal ijslandrug ijsman
ijsoppervlak ijsplaneet ijssel ijsselmuider ijssituatie ijssla ijsspeedway ijsstadion ijstak ijstijdvak ijsval
ijsvogelhof ijsvogelpad ijsweg ijszak ijszee ijtunnel ijver ijveraarster ijverig ijzel ijzen ijzerachtig
ijzerhoudend ijzig ijzijde ikea ikebana ikes ikinks ikje ikke ikon ikum ikzelf ilckenstraat ileocecaal iles
iliitis ill illegitiem illikhoven illinois illiquide illuminatie illumineert illumineren illusie illusion
illusionist illusoir illuster illustratie illustratief illustrator illustreer illyrisch ilp image imaginair
imaginatie imagination imagine imago imam imax imbeciel imbeciliteit imbosch imbroglio imei imf imhoffstraat
imidacloprid imitatie imitator imiteer imker imkerij immanent immanentie immanuels immaterieel imme
immediately immenhof immens immensiteit immer immigrant immigratie immigreer imminent imminkhuizen immo
immobilia immobilien immobilisme immokantoor immoralisme immoraliteit immortal immortelle immunisatie
immuniseerde immuniseren immuniteit immunity immunogeen immunologe immunologie immunoloog immuun imp impact
impala impedantie impediment impenetrabel imperatief imperatieven imperator imperfect imperfectie imperfectum
imperiaal imperialisme imperialist imperium impermeabel impertinent implantaat implantatie implanteer
implantoloog implementeer implicatie implicator implicatuur impliceer impliciet implodeert imploderen implosie
imponerender impopulair import important importantly importuun imposant impossible impost impotent impotentie
impregnatie impregneer impresariaat impresario impressed impressie impression impressive imprimatur imprint
improductief impromptu improved improvisatie improvisator improviseer impuls impulsachtig impulsief
impulsiever imres inacceptabel inaccessibel inaccuraat inachtname inachtneming inactieven inactivatie
inactiveerde inactiveren inans inaudible inauguraal inauguratie inaugureel inaugureert inaugureren inbakeren
inbed inbegrepen inbegrip inbel inbesteden inblijven inbouwhaard inbouwspot inbox inbraakvrij inbreekster
inbreiding inbrekerspad inbrengst inburgeraar inburgeren inbusbout inbussleutel incapabel incarnatie
incarneert incarneren incassant incasseer incasso incentive inces incestueus inch incheckbalie inchoatief
inchoatieven incident incidentie incisie inciviek inclinatie inclineert inclineren include including incluis
inclusie inclusief inco incognita incognito incompleet incontinent incorporatie incorporeer increase
incredible incredibly increment incrustatie incubatie incubator incuberen inculturatie incunabel ind indachtig
indam indecentie indeclinabel indeelbaar indek indemniteit independent index indexeerbaar indiaan indiaanse
indian indiase indicate indicateur indicatie indicatief indicator indiceren indicie indicien indie indiendatum
indienstname indigestie indigo indik indisch indiscreet indiscretie indispositie indistinct indistinctly
indium individu individual individuele individuelen individuutje indo indochina indolent indolentie indologie
indom indonesier indonesisch indossement indringender indringerig indringster indrukbaar indrukmakend
indruppelen indruppelt induceer inductie inductief inductor indulgent indulgentie indulgentien indus
industrieel industrietak industrieweg indut induw ineen inent inert inertie inevitable infanterie infanterist
infanticide infantiel infantilisme infarct infected infecteer infectie infectieus infection infectueus
inferentie inferieur infernaal inferno infibulatie infiltrant infiniet infinitief infirmerie inflammatie
inflammatoir inflatie inflatoir inflexibel influence influencer influenza info infobesitas infographic
infomercial informant informateur informatica informaticus informatie information informatique informatrice
informeel informeer informelere infostopzuil infotainment infra infuus infuzen ing inga ingaf ingangsdatum
ingangsdeur ingangspoort ingber ingeborenen ingeburgerd ingekrast ingelegerd ingeleverd ingelum ingenieur
ingenieus ingenieuzer ingepeperd ingeregend ingesproken ingetekend ingezetene ingoesjetie ingot ingraveren
ingredient ingrijpender ingrijpends ingroeimodel ingveonisme ingveoons inhaalactie inhaaldag inhaalles
inhaalpoging inhad inhak inhalatie inhalator inhaleer inhales inhalig inham inheb inheemse inheemsen inhei
inherent inhiberen inhibitie inhibitor inholland inhomogeen inhou inhumatie initiaal initial initialiseer
initiatie initiatief initiator initieel initieer initierend initio injecteer injectie injector injuries ink
inkak inkarnaat inkiesnummer inkjet inklaarder inklapbaar inklaptafel inkom inkomsthal inkoopactie inkoopbon
inkoopbureau inkooporder inkooppakket inkoopplan inkoopprijs inkoopproces inkoopsom inkoopsprijs inkop
inkruipsel inkttekening inktvisring inkwartier inl inlaagdijk inlaagpolder inlaatduiker inlaatklep inlaatsluis
inlas inlaut inlay inleefbaar inleenkracht inleg inleiding inleidster inliggend inlijven inline inlog
inloopdag inloophuizen inloopuur inlos inluisde inmaakfles inmaakpot inmasseren inmat inn innam innemender
innemendheid innemendst innervatie innig innocence innocent innovatiebox innovatief innovatiever innovator
innsbruck innuendo ino inoefenen inoperabel inox inpak inpandgeving inpandig inparkeren inpas inpek inpeperen
inpik inplanting input inquisiteur inquisitie inquisitoir inreisverbod inreisvisum inren inrichter inrichting
inrij inrit inrol inroosteren inroostert inruilauto inruilprijs inruilwagen inruk ins inschakel inschatbaar
inschatten inschilderen inschroeven inschuifbaar inscriptie insecteneter insecticide inseminatie insemineer
insider insinuatie insinueer insisted insisteer insjallah insla inslagbek inslagkrater insluipsel insluitsel
insnijding insolent insolentie insolider insolvent insomnia insomnie insop insourcen inspannender inspecteer
inspecteur inspectie inspectien inspection inspector inspectrice inspeelpass inspicient inspiratie inspiratief
inspiration inspirator inspired inspireer inspirerend inspuitdruk inspuiting insta installateur installatie
installeren instantaan instantly instantsoep instapklaar instapmodel instapniveau instapprijs insteekslot
instelbaar instelknop instelprijs insterburg instigatie instigator instigeert instigeren instinct instinctief
institueer institutie institution instructeur instructie instructief instructions instructrice instrueren
instrument instrumental instrumentum instudeer insuf insulair insuline insulted insurance insurrectie
intakefase intakeproces intakestaf intakeweek intarsia integendeel integraal integralere integratie
integratief integrator integreer integrisme integrist integriteit integrity intekenaar intekenen intekenlijst
intekenprijs intellect intelligence intelligent intendance intendant intended intendeerde intensief intensieve
intensiever intensiteit intensive intensivist intenst intentie intention interacteert interacteren interactie
interactief interageert interageren interbancair interbellum intercalatie intercedent interceptie interceptor
intercity intercom intercooler interdict interdictie interessant interesse interesseert interest interested
interetnisch interface interfax interfere interferon interieur interim interimaris interjectie interland
interlineair interliner interlinie interlock interlokaal interludium intermediair intermedium intermezzi
intermezzo intermissie intermodaal intern internal internaut internetbron internetcafe internethit
internetlink internetplan internettaal internist internuntius interpay interpellant interpelleer interpol
interpolis interpreet interpreteer interpunctie interraciaal interregio interregnum interrobang interrumpeer
interrupt interruptie interruptus interscolair intersect intersectie interval intervenieer interventie
interview interviewed intervisie interzonaal intestaat intestinaal intiem intifada intik intimate intimidatie
intimistisch intimiteit intimus into intolerabel intolerantie intoxicatie intracutaan intramuraal intranet
intransigent intrapontien intratuin intraveneus intredend intreerede intrekbaar intrigant intrige intrigerends
intrinsiek intro introduce introductie intron intronisatie introspectie intrusie intrusief intubatie intuberen
intuitie intuitief intuitieve intyp inuit inundatie inundeert inunderen inval invalideerde invalideren
invariabel invasie invasief invasieve invasion invasiviteit invectief inventaris invented inventie inventief
invention inverdiend inverdienen inversielaag inverteer inverter invested investeer investigate investigator
investituur investment invet invitatie invitation invited invitee inviteer invloedrijk invloedsfeer invocatie
invoelbaar invoerder invoerprijs invoervak involve invorderaar invorderbaar invul inwaarts inwateren inwendig
inwerkkosten inwerkplan inwerkschema inwerktijd inwijding inwijkeling inwin inwippend inwisselbaar inwit inwon
inzag inzak inzamelaar inzamelactie inzameldag inzamelwagen inzat inzegenen inzenddatum inzending inzendster
inzet inzichtelijk inzie inzit inzonderheid inzoomfactor ioc ion ionisatie ionisch ioniseer ionosfeer
ionosferisch iowa ipa ipcc iphigenia ipo ippon ipso iraaks iraans irak iraki iran iraq ireland irenehof
irenisch iridium iris iriscopie iriscopist irish irkoetsk irnsum iron ironicus ironie ironisch ironiseer
irradiatie irrationaal irrationeel irrealis irrealiteit irredentisme irreeel irreflexief irregulaire
irregulier irrelevant irrelevantie irreversibel irrigatie irrigator irrigeer irritant irritatie irriteer
isaacs isaf isais isbn ischemie ischemisch ischias isdn iseomeer isfahan ishanaweg iskariot islam islamiseert
islamiseren islamist islamistisch islamitisch islamofiel islamofobie islamofoob islamologie islamoloog island
ismaels ismailia ismails isme isn iso isochroon isoflavonen isolated isolatie isolationist isolator isoleercel
isoleerkamer isoleerkan isolement isomeriseren isometrie isomorf isopropyl isostasie isotherm isotoop isp
israeli israeliet israelisch israelitisch israels isses issue istanboel istanbul isthmische istmus istrie
italiaan italiaanse italian italianisant italie italisch italy item itens iteratie iteratief itereren ites
ithaka ito its itself itter itu iva ivanovic ivf ivoor ivoriaan ivriet izaaks izabel izegemmenaar izegemse
izenberge izs
jaag jaap jaar jaarcongres jaargesprek jaarkalender jaarlijkse jaarling jaarwerkplan jab jabeek jabot
jacaranda jacht jachthuisweg jachtig jack jacket jacobapolder jacobshof jacobsplein jacobsstraat jacobswoude
jacq jacquard jacquet jacuzzi jadeboezem jae jaeger jaels jaffa jag jagermeister jaguar jah jahwe jahweh jail
jainisme jairs jaja jajem jak jakamp jakarta jakboterthee jakkes jaknikkertje jakobakan jakobiet jakobijn
jakobijnse jakobsladder jakobsschelp jakobsstaf jakobszalm jakoetie jalap jalapeno jaloers jaloezie jalon
jalpaiet jam jamaica jamaicaan jambalaya jambe jambisch jamboree jami jammed jammeh jammie jampot jan janabaai
jandorie janeiro janeliz janet jang jangat jangtse jangtsekiang janhen janitsaar jank jankerd jankovic
janninksweg jannum janoekovitsj janoom jansenisme jansenist jansenius janszs januari january janum janus jap
japanese japanologie japanoloog japans japon japura jaquets jar jardin jargon jarig jarko jarkon jarosiet jas
jasmijngeur jasmijnhof jasmijnlaan jasmijnpad jasmijnthee jaspis jasses jaszak jat jatagan jatmoos javaans
javafx javakoffie javamens javascript javase javasuiker javatrog javazee javel jaw jawel jawl jazegger jazeker
jazz jazzsensatie jazzy jazzzangeres jealous jean jedi jee jeekel jeep jeetje jeez jeffries jefke jegens
jehova jein jeker jekker jekyll jellum jelmar jelsum jelui jem jemenitisch jemig jen jeneverbes jengel
jenoffel jeoffrey jeong jep jeremiade jeremieerde jeremieerden jeremieren jericho jerk jeromes jerrycan jersey
jeruzalem jes jesjieve jet jetair jetlag jeton jetset jetski jeu jeugd jeugdig jeugdportret jeugdsozen jeuig
jeuk jeuksel jeune jeuzel jew jewelry jewels jewish jezebel jezelf jezidi jezuiet jezuitisch jezuitisme
jezusbeeld jezusfreak jfk jib jicht jichtig jid jiddisch jiddisj jielis jig jihad jihadi jihadist jihadistisch
jij jils jimbo jims jinek jingle jingo jinping jippie jirnsum jiroveci jislum jisp jister jistrum jitsi
jiujitsu jive jiven jizreel job jobcreatie jobrotatie jobstijding jobstudent jobzekerheid joch jochie jock
jockey jodel jodelaarster joden jodenkerkhof jodide jodin jodium jodoform joe joechjachen joeg joego joegor
joegoslavie joegoslavier joehoe joekel joel joep joepie joeratsisch joert joetje jofel joffer jog joggel joh
johannesburg johannieter join joined jojo jojoba jojootje jok jokes jokweg jol jolig jolijt jolly jomanda jon
jonagold jonas jonathan jong jongedochter jongerejaars jongerencafe jongerendag jongerenimam jongerentaal
jongerenteam jonghs jongleerder jongstleden jonk jonkie joo joodje joods jookt jool joon joop jopie jopper
jops jordaanlied jordaanoever jordaans jordanees jordanie jordanier jorgens jorinda jorwerd jorwert josee
josephines joses joshs joss jota jou jouker joule jour journaal journal jousterweg jouw jovende joviaal
jovialiteit joyeus joyriden joystick jozef json juan jubbega jubee jubel jubilaresse jubilaris jubilea jubilee
jubileer jubileum juchtleder juchtleer judaica judaisme judas judea judex judge judging judgment judicieel
judicium judo judoka judokampioen juf jufferachtig juffie juffrouw jug jugendstil juice juich juicy juinde
juinen juist jujube juk jukbeenderen jukdragende jul juli julianadorp julianahof julianakaan julianamaan
julibrissin juliennesoep julische jullie jumbo jumelage jumeleren jumelles jump jumped jun juncker junctie
juncto junctuur jungfrau jungiaanse jungle juni junior junk junkie junta jupiler jupiter jura jurassisch
jurbeke jure juridisch juridiseren jurisdictie jurisdictien jurist jurk jurriens jury jus juskom juspan
justificatie justiniaans justitia justitieel justitiehuis justitioneel jut jutmis jutphaas juut juvenaat
juveniel juweel juwelier juwelig juxtapositie jvc
kaag kaai kaak kaakoperatie kaal kaalhoofdig kaalplukteam kaam kaan kaap kaapstatter kaapvaarder kaapverdiaan
kaapverdie kaapverdisch kaar kaarsenbak kaarsenmaker kaarsenpan kaarsenpit kaartje kaartlegster kaas kaaslin
kaaspakhuis kaasplateau kaasschaven kaathoven kaatje kaats kabaai kabaal kabaja kabalebo kabardisch kabas
kabbala kabbalist kabbel kabbes kabel kabelaring kabelconcern kabeljauw kabelleiding kabelnetwerk kabinet
kabots kabotseke kabouter kabuiskool kabuki kaby kabylen kabylie kabylisch kachel kachtem kadaster kadastraal
kadastreerde kadastreren kadaver kaddafi kaddisj kade kader kadettenteam kadi kadijk kado kadoelen kadraai
kadreer kaduuk kaelens kaenozoicum kaf kaffa kaffiya kafir kafkaesk kafkafan kafkaiaans kaftan kafzak
kagchelland kagerapark kaggevinne kagie kaimanlaan kain kairo kairotisch kaisoi kajak kajapoetolie kajotster
kajotters kajuit kak kaka kakadoris kakel kakelaarster kakennestje kakert kaki kakiuniform kakkineus kakofonie
kakofonisch kakografie kalahari kalamijn kalander kalanderij kalasjnikov kalbas kalebasfles kalefateren
kalenderblok kalenderdag kalenjin kalere kaleziaanse kalf kalfaatijzer kalfaatwerk kalfaterde kalfateren
kalfskotelet kalfvaarzen kali kaliber kalibratie kalibreer kalief kalifaat kalig kalisse kalium kalk
kalkachtig kalkans kalkei kalkgrasland kalkhoudend kalkoenfilet kalkovenweg kalle kallen kalligraaf
kalligrafeer kalligrafie kallo kalm kalmanstraat kalmoekie kalmoes kalmpjes kalmuks kalomel kalong kalot
kalses kalslagen kalt kalven kalverachtig kalvert kalvijn kam kameel kameleon kamend kamenierster kamerdienaar
kamerling kamerlingh kamfer kamferachtig kamig kamikaze kamilaroi kamillebloem kamillehof kamilleolie
kamillethee kamilleveld kamizool kamp kampala kampeerauto kampeerbed kampeerbus kampeerplek kampeertent
kampeerwagen kampernoelie kampleidster kampong kampvuurkuil kamrad kamsin kamtsjatka kamvormig kamwol kan
kanaal kanaan kanaat kanakanabu kanalisatie kanaliseer kanarie kandahar kandidaat kandidatuur kandideer kandij
kaneel kang kaninefaat kanis kanjer kanji kankantri kanker kankerachtig kannibaal kannibaalse kannibalisme
kano kanodeeltjes kanoet kanon kanovaarder kanovaarster kansas kansel kanselarij kansen kanshebster
kansrekenen kantel kanter kantiaan kantianisme kantig kantinewagen kantjil kanton kantonnaal kantoordag
kantoorjas kantoorjob kantoorkolos kantoorloper kantoortaak kantooruren kantoorwijk kantorennet kantorenwijk
kantst kanttekening kantwerkhuis kantwerkster kanunnik kanunnikes kanuri kaolien kaoline kap kapampangan kapel
kapela kapelanie kaperssauzen kapitaal kapitaliseer kapitalisme kapitalist kapiteel kapitein kapittel kapkar
kapmes kapo kapoetsmuts kapok kapotje kapotte kappa kaproen kapsel kapspiegel kapucijn kapucines kar karaat
karabijn karabinier karaf karakalpakie karakter karakum karamel karaoke karaook karata karateka karavaan
karavansera karavanserai karawanken karazee karbeel karbonaadje karbonade karbonkel kardinaal kareel karekiet
karelie karelisch karens karet karev kariatide kariboe karig karikaturaal karikaturist karikatuur karimata
karinthie karinthier karinthisch karis karische karkas karkiet karlas karlsbad karlsruhe karma karman
karmeliet karmelietes karmijnrood karmisch karmozijn karn karnemelkpap karnemelkse karnische karolingisch
karonje karos karot karpatisch karper karpet karrad karssenberg karst karstplateau kartel kartelachtig
kartetsvuur karton kartuizer kartuizerin karvina karwei karwij kas kasba kasbon kascommissie kascontrole
kaseko kashba kasiri kasistraat kasjerde kasjmier kasjmir kasjoebisch kasjroet kasklimaat kasmoni kasoedjieweg
kaspische kasrekening kasreserve kassa kassala kassei kassel kasses kassian kassie kassierster kastanjehof
kastanjelaan kastanjeweg kastdeurknop kasteelhof kasteelruine kastelein kasteleines kasteleinse kaster kastie
kastijding kastje kastrolletje kastuinbouw kastuinder kasuaris kat kataal katabolicum katabool katachtig
katafalk katakana katalysator katalyse katalyseerde katalytisch kataplexie katapult katern katharisme
kathedraal kathmandu kathodisch katholicisme katholiek katholiseren kation katoen katoenachtig katoog katrol
kattendorens kattig kattin katuil katvis katya kaukasier kaukasisch kaukasus kaulille kauri kauw kavalaans
kavalje kavel kaviaar kaw kawa kawai kaweide kawina kazachse kazachstan kazak kazakkeerder kazanlik kazen
kazerne kazoo kazuifel kca kcal kde kea kebab kebon kedichem kedive kee keef keek keel keeloperatie keen keep
keer keerlen keern keertje keesje keetje kef kefalonia kefir keg kegel kegeldragend kegelvormig kehila
kehilles kei keiachtig keiem keijenborg keikogi keikop keil keinsmerbrug keirin keitof keiweg keizer keizerin
kek kel kelder kelderachtig kelim kelk kelkvormig kellogg kelly kelmis kelner kelnerin kelp kelso keltisch
keltistiek keltologie keltoloog kelvin kemblestraat kemel kemenade kemmel kemp kempisch kempisstraat kempke
kemzeke ken kenau kenbaarheid kendo kenia keniaans kenitra kenmerkender kenmerkends kennel kennemerland kennis
kensho kental kentaur kenter kentucky kenwijsje kenyaan kepel kepend kepert kepie kepler keppel kept keramiek
keramisch keramist keratine keratitis kerckhoves kerel kereltje kerens kerf kerk kerkachtig kerkdienaren
kerkdriel kerkgangster kerkhoflaan kerkhofweg kerkom kerkplanting kerkpolitiek kerkportaal kerkradenaar
kerkwijding kerm kermes kermis kermisachtig kermit kern kernachtig kernel kernfysici kerngroeplid kernkampweg
kernploeglid kernschaduw kerosine kerouac kerpershoek kerrie kerriesauzen kers kersouw kersouwke kerstboombal
kerstkalkoen kervel kerven kesp kesseleik kessenich kesteren ket ketangalaans ketchup ketel ketelbinkie kethel
keti ketjap ketoembar keton ketose ketsen keu keuken keukenla keulenaar keuls keunenhoek keunes keur keurig
keurling keurvorstin keutel keutelachtig keutelarij keuter keuvel keuvelarij keuze kev kevel kevie kevlar key
keynesiaan keyser kezen kgb kgm khadiweg khan khimar khomeini khz kia kibbel kibbelarij kibbelgaarn kibboets
kick kickboksgala kicked kid kiddo kidnap kidnapped kidney kidoesj kief kiek kiel kielenstijn kiem
kiemkrachtig kien kiep kier kierkegaard kies kiesquotient kietel kieuw kiev kievietsei kievietsnest kievit
kievitsei kiezel kiezelachtig kiezen kif kigali kijf kijfachtig kijk kijkoperatie kijkrichting kijkvenster
kijven kik kikongo kikvorsman kil kilder kilimanjaro kilinochchi kill killed killig kilo kilometerrit
kilometrage kilowattuur kilts kim kimono kin kina kinacultuur kinaplantage kinase kinda kinddossier kinder
kinderachtig kinderversje kindje kindly kinds kinema kinesiologie kinesionomie kinetica kinetiek kinetisch
king kinine kink kinkel kinky kinnum kinshasa kinum kiosk kioto kip kipkap kippenei kippig kipsel kir kirgies
kirgistan kirgizie kirgizisch kirgizstan kiribati kiribatisch kirsch kis kisjon kiskas kissed kisses kistje
kit kitchen kiteskatet kitsch kitsen kitst kittel kittelachtig kittelorig kittig kivitsbraak kiwi kiwietje
kiyu klaaf klaag klaar klaarsel klaas klabak klabbeek klabetterde klabetteren klacht klad kladblokvel klak
klam klammig klamp klandizie klank klant klantmanager klantprofiel klap klapachtig klapkauwgom klaploperij
klaproosdag klaprooshof klaproosveld klarigheid klarinet klaroen klas klasgesprek klassiaan klassikaal klater
klats klauter klauw klauwachtig klauwvormig klavechord klavecimbel klavecinist klaven klaverenaas klaverenacht
klaverendrie klaverentien klaverentwee klaverenvier klaverenvijf klaverenzes klaverstijn klavichord klavier
klazien kleasterdyk kleasterwei klebsiella kledder kledderig kledij kleed kleedsel kleef kleefsebaan
kleerborstel kleerhaak kleerhanger kleerkast kleerkist kleerkoop kleerluis kleermaken kleermot kleertjes
kleerwinkel klef kleffig klei kleiachtig kleiig kleiker klein kleindochter kleinduimpje kleingeestig
kleinigheid kleinmeulman kleinodien kleinschalig kleintje kleinzerig kleisterlee klem klemmendst klencke klep
klepel kleptocratie kleptofobie kleptomaan klere kleren klerikaal klerikalisme klerk klessebes klets kletter
kleum kleun kleur kleurhoudend kleurig kleurkrij kleurling kleursel kleuter kleven kleverigheid klewang
klezmer klieder kliederig klief kliek klier klierachtig klierig kliervormig klieven klif klijndijk klijns klik
kliko klim klimaatkamer klimaatmodel klimaatplan klimaattop klimaatwet klimatiseren klimatologie klimatoloog
klimoefening klimop klimtijdrit kling klingel klingetje klingon kliniek klinimobiel klinisch klink klinket
klip klipachtig klis klit klm klocks klodde klodder kloef kloegen kloek kloet kloffie klojo klok klokbekerweg
klokluider kloksnelheid klokvormig klom klomp klompachtig klompvormig kloneerde klonisch klonk klont kloof
klooi kloon kloospad klooster kloosterling kloot klop kloris klos klots klove kloven klpd klu klucht kluchtig
kluft kluif kluis kluit kluiven kluizen klundert klungel klungelig kluns klunzen klunzig kluppel klusje
klussenman kluts klutsei kluun kluwen klysma kma kmar kmi kmo knaag knaak knaap knabbel knabbeltje knack knak
knaktuinbouw knal knap knar knarp knarsetand knaster knau knauf knauw knecht kneden knee kneep knegsel
kneippkuur kneiter knekel knel knerpen knerpt knersen knesselare knesset knetter kneu kneukfilm knevel
knevelarij knew knibbel knibbelarij knie knieartrose kniebandde kniekwetsuur kniel knieoperatie kniepertjes
knier knievormig kniezer kniezerig kniezig knife knight knijnenburg knijp knijpert knik knil knip knipmessend
knippa knipsel knisper knisperig knister knittelvers knives knmi kno knob knobel knock knocked knoei knoert
knoest knoet knoflook knok knokig knol knoldragend knolvormig knook knoop knop knopig knor knorf knorpretje
knorroetje knots knotsvormig know knowledge known knox knrm knsb knudde knuddig knuf knuffelbaar knuffelberen
knuist knul knulligheid knuppel knurft knus knut knutsel knutselarij knvb koailoane koaiwei koala koan
koarnjum kob kobalt kobold kocht kockelkoren kockengen kodak kodde koddig kodi kodisch koe koebel koedoe
koefnoen koeien koeioneer koek koekalveren koekbakkerij koekhappend koekoeksei koekoeksjong koekoeksklok
koekoekslaan koekoekspad koekoeksweg koekoekszang koel koelak koelbloedig koelemeijer koelie koelkastdeur
koelpakhuis koeltje koemakalaan koeman koemelkeiwit koen koenjit koep koepel koepelvormig koepok koer
koerdisch koerdistan koerierster koerilentrog koerse koersenbord koersgrafiek koershoudend koest koeter koets
koetsiersjas koetsiertje koewarasan koeweg koeweiti koeweits kof koffertje koffie kog kogel kogelvormig
kogelwerend kohier kohl koi koine kok kokanje kokendheet koket koketterie kokinje kokkel kokkelert kokkerd
kokkie kokkin kokos koksijde kol kola kolbak kolchoz kolder kolere koles kolf kolfvormig kolham kolhol
kolibrie koliek kolk kollet kollum kolokwint kolom kolombijntje kolonel koloniaal kolonialisme kolonialist
kolonie kolonien kolonisator kolonisering kolonist kolos kolven kom komaan komaf komediant komediantesk
komediestuk komeet komeetachtig komiek komiekeling komijn komisch komma kommaliewant kommavormig kommerzijl
komodovaraan komop kompas kompel komst komvormig kon kondig konditorei kongeraal kongo kongs kongsi konica
konijn konijntje konik koninck koningin koningsbosch koningstein koninklijk koninkrijk koninksem konkel
konkelachtig konkelarij konkelfoes konkelfoezen kono konterfeit konterman kontichenaar kontichse kontje
konvooi koof koog kooi kooiker kook kookes kookfornuis kookrubriek kooksel kool koolmonoxide koolrabi
koolzaadhof koolzuurgas koon koop koopkrachtig koopmanschap koopmanshuis koopmanstaal koopvaarder koopvaardij
koopwaardig koor koorleidster koornmarkt koorns koorts koortsachtig koortsig koortswerend koorvenster
koorzangeres koos koosjer koot kooys kop kopal kopbal kopeke koperachtig koperhoudend kopie kopiist kopij
kopman koppel koppelarij koppig kopra koprol kopstation koptelefoon koptisch koptologie koptoloog kopvorens
kor koraal koralijn koramshar koramsjar koran korbeel kordon korea korean korf korfbalsport korfbalster korfoe
korhoenders koriander korinthe korinthier korinthisch korist korjaaks korjaal korjakie kormoraan korn kornak
kornel kornet kornis koros korpershoek korporaal korps korpsleiding korrel korrelachtig korreligheid korses
korset korst kortademig kortaf kortdurend kortelings kortenoeven korter kortetermijn kortgolvig kortingbon
kortingsbon kortingspas kortom kortrijkzaan kortste kortstondig kortwerkend kortzichtig korund korven korvet
korvijnagel korzel korzelig kosberg kosmisch kosmogonie kosmograaf kosmografie kosmologie kosmologisch
kosmoloog kosmonaut kosmopoliet kosmos kosovaar kossem kosses kost kostbaardere kostbaarheid kostgangster
kostumeerde kostuum kostwinnaar kot kota koti koto kotomisi kotor kotsen kotstudent kou koudbloedig kouder
koudmakend koudum koudwalserij koudwaterbad koukleumpje koulen kousen kouter kouts kouwe kouwenhoven kouwers
kovel kowloon koxs kozak kozen kozijn kpmg kpn kra kraag kraai kraaijenhof kraaijvanger kraak kraakbeencel
kraakbeenvis kraal kraam kraan kraantjeskan kraay krab krabbelarij krabbeltje krabsel krach krachtdadig
kraftpapier krag kragts krajenbrink krak krakatau krakau krakkemikkig kralingse kraloo kralts kram kramakkelig
kramp krampachtig krampwerend kraneveldt kranig krank krankjorum krans krant krantachtig krap krapa krasselen
krasserig krater kratervormig kraton krats kraukrau krautrock krauw krauwel krawkraw krediet kreeft
kreeftachtig kreeftmeijer kreeg kreek krees kreet kregel kreidler kreielt kreil krek krekel kremersweg kremlin
kreng krengetje krengig krenken krenkt krensen krent krep krepelstraat kreta kretek kretenzisch kretologie
kreuk kreukel kreun kreupel krevel krewerd krib kribbigheid kriebel kriebelig kriegel kriegelig kriek kriel
krielei krieuw krieuwel kriezel krijg krijgshaftig krijn krijs krijt krijtachtig krijthoudend krijzeltand krik
krikkemikkig krill krimgebergte krimi krimmer krimoorlog krimp kring kringel kringgesprek kringvormig krinkel
krioel krip kris krisjna kriskrassen kristalblauw kristalglas kristalkunde kristallig kristallijn kristalnaald
kristalnacht kristalsoda kristalvorm kristalwerk kritiek kritisch kritiseer kro kroaat kroatisch krobia
krobiya krocht krodde kroeg kroel kroep kroepoek kroes kroeze kroezelhaar kroezelkop kroezer kroezig kroi krok
kroket kroko krokodil krokus krol krolst krom kromlijnig kromowidjojo kromp kronemeijer krones kroniek kronkel
kronkelig krontjong krook kroon kroontjespen kroonvormig kroop kroost krop kropachtig kross krottenbuurt
krottenwijk krozig kruch krugerpark krugerstraat krui kruidachtig kruidigheid kruif kruik kruim kruimel
kruimig kruin kruip kruisbeklaan kruiselings kruisgesprek kruisig kruisigem kruiskampweg kruisra kruisvaarder
kruisvormig kruizemunt kruizenmunt kruk krukas krukkig krul krupp krusty kryoliet krypton kst ktv kuala kub
kubeer kubel kubiek kubisch kubist kubistisch kubizz kubus kubusvormig kuch kudde kudelstaart kudo kufstein
kui kuif kuijlenburg kuijstermans kuijvenhoven kuiken kuil kuin kuinre kuip kuisen kuiter kuitkruising kuiven
kukel kukeleku kul kulas kultuurkamer kummel kumquat kumtich kun kuna kundig kung kungfu kunst kunstgalerij
kunstgasveld kunstgrasmat kunstlederen kunstlievend kunstminnend kunstrubriek kunstvaardig kupersweg kups kur
kuras kurens kurhaus kurk kurkuma kurpershoek kurtz kuru kus kussenhoezen kustbatterij kustformatie
kustlocatie kustvaarder kut kutdag kutlul kuttekoven kuub kuur kuurne kuurns kuyperhof kuyvenhoven kuzu kveens
kvk kwaad kwaadwillend kwaadzerig kwaaie kwaaiig kwaak kwaal kwab kwadere kwadijk kwadraat kwadrant kwadrateer
kwadratisch kwadratuur kwadreerde kwadreren kwajongen kwak kwakel kwakkelstein kwakzalverij kwal kwalificatie
kwalificeer kwalijkheid kwalitatief kwaliteit kwam kwang kwansel kwanselarij kwansuis kwant kwantificeer
kwantisatie kwantitatief kwantiteit kwantor kwantum kwaremont kwark kwarrel kwart kwartaalblad kwartel kwartet
kwartijn kwarto kwartsachtig kwasibita kwasjiorkor kwassie kwast kwastig kwatong kwatrijn kwats kwattaweg
kwebbel kwebbelig kwee kweek kweeksel kweel kween kwek kwekeling kwel kweldamweg kweldergras kwelderweg kwelm
kwestieus kwestieuzer kwets kwetteraar kwezel kwezelachtig kwezelarij kwezelig kwf kwibus kwiek kwijl kwijn
kwijt kwik kwikachtig kwikdamplamp kwikwi kwikzilverig kwinkeleer kwinkslag kwint kwintet kwinti kwips kwis
kwispedoor kwitantie kwiteert kwiteren kwoks kyat kynologie kynologisch kynoloog kyparissia kyrie kyu kyung
kyzylkum kzob
laad laadstation laaf laag laagblijvend laaghangend laaglandbaan laagliggende laagrentend laagstammig
laagvormig laagwaardig laai laak laakkwartier laan laar laarne laarzenkap laarzenmaker laas laat laatbloeiend
laatdunkend laatst lab labberdaan labberlottig labbert labda label labeur labiaal labiel labiliteit labjas
labo labor laborant laborieus labour labrador labyrint labyrintisch lac laccadiven lach lachertje lachmon
lachwekkend lacie lack laconie laconiek laconische lactogeen lactosevrij lacune lad ladies ladinisch ladino
ladogameer lady laers laesie laet laf lafbek lag lagere lagerhuislid lagerugpijn lagevloerbus lagos lagune
lahore laiciseer laicisme laicistisch laid lak lakei lakend lakens lakenvelder lakenvelds lakenweverij lakjas
lakooi lal lala lalla lam lama lamantijn lamb lambada lambda lambel lambertsnoot lambertushof lamborghini
lambrekijn lambriseerde lambriseren lamel lamentatie lamet lamfer laminaat laminair laminering lamlendig
lamlul lammenadig lammertjes lammetjespap lammig lammy lamoen lamp lampedusa lampetkan lampetkom lampionplant
lamskotelet lamzak lan lancaster lance lancetvormig lancia landal landauer landbouwdag landbouwend landbouwgif
landbouwlaan landbouwster landbouwweg landcapes landde landed lander landerigheid landingsbaan landingsnet
landingsplek landingstrap landjepik landloperij landlustweg landmachttop landrestraat landroofdier lands
landsdekkend landsdienaar landspekkend landt landwaarts landweerman landzaat landziekig lang langademig
langarmaap langarmig langdurig langemeijer langes langetermijn langewyk langgolvig langhalzig langlauf
langoureus langoustine langpootmug langsga langsleiding langslepend langstaartig langstdurend langstlevend
langsvarend langtongig language languissant langwerkend langwerpig langwijlig langzaam langzamere lanka
lankhorst lankhuijzen lankmoedig lanoline lanscapes lantaarn lantaren lanter lanterfanter lanthanide laos
laotiaanse lap laparoscoop laparoscopie laparotomie lapel lapidair lapis laplanduil lapsus laptevzee laptop
lapzak laque lar lardeerpriem lardeerspek larenseweg larenstein larf large larger larghetto largo larie
lariefarie lariks larixplein larixstraat lark larmoyant larp larve laryngaal laryngitis laryngoloog
laryngoscoop larynx las lasagne lasapparaat lascief lasdop lasert laskap laskwerd lasmes lasoog laspistool
lassnelheid lasso lassuslaan lastageweg lasted laster lastgeefster lastig laszlos lat latafel latakia latei
lately latems latent latentiefase latentietijd latest latex lathum lathyrus latierboom latijn latin latina
latiniseerde latiniseren latinist latiniteit latino latrelatie latrine lattes lattrop latuw lauda laudanum
laude lauden laugh laughed launch launched launches laundry lauradorp laureaat laurel laurenburg laurentien
laurets laurier lautenschutz lauw lauwerzijl lava lavabo laveer laven lavendelhof lavendellaan lavendelweg
lavet law lawa lawaai lawaaiig lawine lawn lawrencebaai lawyer laxans laxantia laxatief laxatieven laxeer lay
lazaret lazarist lazarus lazen lazuli lazuur lazy lbgo lbo lcd lch lcps lead leadzangeres leaf league leak
leao leap learn learned lease leasen least leather leave leaving leb leba lebaal lebbekenaar lebbig leblam
lechajim lecithine lectine lector lectrice lecture lectuur led ledenkorting lederachtig ledig ledikant lee
leechlan leedje leeds leef leefbaardere leefbaarheid leefeenheid leefhouding leefsituatie leeftijdloos
leeftijdseis leeftijdseks leeg leegat leeghoofdig leeghwater leeglooptijd leegloperij leek leem leemachtig
leeman leemdobben leemhoudend leen leenderweg leenmanschap leentjebuur leep leer leerachtig leerbaarheid
leercentrum leercontract leerentveld leerintveld leerling leerlooierij leersituatie leerstellig leerstoornis
leertouwerij leerwerkplan leerwerkplek leerzaam leesbaarheid leesdossier leesoefening leesrooster leest leeuw
leeuwardse leeuwenburgh leeuwerikhof leeuwin lef leffinge leg legaal legaat legacy legal legalisatie
legaliseer legalistisch legaliteit legally legataris legateer legatieraad legato legbatterij legeer legend
legenda legendary leges leghen legio legionair legionella legionellose legislatief legislatuur legistiek
legitiem legitimaris legitimate legitimatie legitimeer legitimist legitimiteit legkip legmeerdijk lego legras
legsel leguaan leharstraat lei leica leidde leidelmeijer leider leidingbreuk leidingbuis leidingdraad
leidingdruk leidingennet leidinggeven leidingnet leidingwater leidingwerk leidmotieven leids leidsche leidsel
leidt leidyk leijdekkers leijendekker leijenhorst leilinden leipzig leisel leitmotiv leiwakabessy leiweg
leizen lejzer lek lekatompessy lekbak lekenoordeel lekenpubliek lekgat lekkertje lekkum lekweerstand lel
leliaard lelie lelieachtig lelien lelijk lelijkerd lelydorp lelystadse lemand lembeke lemberge lemele
lemelerberg lemelerveld lemend lemiers lemig lemma lemmata lemmer lemmet lemming lemniscaat lemoenappel lemon
lems lemsterland lemsterweg lemuur lend leng lengel length lenig lenin leninist leninistisch lennisheuvel
lenovo lens lensleiding lensvormig lente lenteachtig lento lents lenze lenzen leonards leonies leons leoons
leopark leopoldsburg leopoldsorde lep lepel leperd lepontisch leporello lepra leprozenhuis leprozerie lepton
leptosoom leptospirose leraar lerares lerida lerop les lesbian lesbienne lesbisch lesbo lesbus lesdag lesgaf
lesgeefster leslocatie lesmap lesonderwerp lesothaanse lesotho lespraktijk lesrooster lessituatie lesson
lesuur lesvliegtuig let letaal letaliteit lethargie lethargisch lethe letsel letselwerend lettelbert
letterhoutem lettes lettre letzenburgs leucoderma leudal leugen leugenachtig leuk leukemiecel leukerd
leukigheden leukigheid leukocyt leukose leun leunes leupegem leur leus leusenerslag leusenerveld leut leutes
leuth leutig leuvenheim leuvens leuvenum leuze lev levant levantijn levantse level levend levendbarend
levendigheid levendmakend levens levenwekkend leverde leveringsbon leveroy levert leviathan leviet levitatie
leviticus levitisch levulose lewedorp lewestraat lex lexica lexicaal lexicograaf lexicografie lexicologie
lexicoloog ley leze lezen lfg lgpl lhee liaan liaison liander liar lias libanees libanon libel liberaal
liberalere liberalisme liberaliteit liberia liberiaans libero libertair libertarisch libertarisme libertijn
liberty libidineus libido libie libier libisch libra library libre libretto librije libris librium lic
licentiaat licet lichaamloze lichaamscel lichaamstaal lichaamsvet lichamelijk lichen licht lichtbrekend
lichtendahl lichtleiding lichtvaardig lichtvoetig lick lictor lid lidl lidlum lidmaatschap lidocaine
lidwinahof liebaard liebherr lied liedeke lieert lief liefdadig liefhebbende liefhebberen liefhebberij
liefhebster liefkenshoek liefkozerij lieflandlaan lieflijkheid liefst lieftallig lieg liek liemeer liempde
liempdseweg lienden liep lier liervormig lies liesoperatie liessel liet lieutenant lievegoed lieveheer
lievelde lieveling liever lievevrouw lievig lieving liezele life liflaf lifo lift lifted lig liga ligand
ligbad ligbed ligbox ligcomfort ligdag liggends lighal lighouding light lightly lightning lignine ligts
ligurisch liguster ligwei ligyrofobie lij lijder lijdt lijdzaam lijf lijfrentekas lijger lijk lijkwa lijm
lijmig lijn lijnmanager lijntje lijnvormig lijnzaadmeel lijp lijsem lijst lijve lijvenstijl lijvig lijwaarts
lijzebet lijzendoorn lijzig lijzij lik likdorenzalf liked likely likertschaal likes liket likeur likeurachtig
likmevestje lil lila lillig lilliputter lilongwe limaas limaer liman limasol limbisch limbo limbricht limburgs
limbus limegroen limerick limes limiet limit limitatief limited limmel limmen limo limonadefles limoncello
limousin lims lindaan lindbergh linde lindenbergh lindendreef lindengracht lindenheuvel lindenhof lindenhorst
lindenhovius lindenplein linderweg linds linea lineageos lineair lineariseren lineariteit lined lines
lingedijk lingerie lingers linges lingewaal lingewaard lingo lingua linguine linguist linguistisch liniaal
liniatuur linie linieerde liniment link linked linkedin linkerd linkes linkmiegel linksaf linkse linksig
linksrijdend linksvoetig linksys linnaeus linnen lino linoleum linolzuur linschoten linsmeel lint lintelerweg
lintvormig linux linz lio lion lip lipdub lipgloss lipide lipitor lipizzaner liplap lipogram liposomen
liposuctie lippelo lipvis liquid liquida liquiditeit liquor lira lire lis lisbon liseen lisieux lisp lispel
lissabonner listed lister listig liszt litani litecoin liter literally literator literatuur lithium litho
lithochromie lithstraat litigieus litotes litouwen litouws lits litteken litterair litterator litteratuur
little liturg liturgie liturgisch lius live lively liver living livrei livret livs ljubljana llink lnderdaad
lno lnv load loaded loafer loan lob lobbes lobbesachtig lobbig lobby lobbyist lobectomie lobelia lobith loboor
lobos lobotomie loc local locate locatief locaties locatieven location loch lochemseweg lochristi lock locked
loco locus lodder lodderachtig loden lodewick lodge loeach loebas loeder loef loefwaarts loei loelav loempia
loempiaatje loenen loenga loenhout loens loep loer loeris loet loeven loevert loevestein loewe lof lofi
lofliederen lofoten lofredenaar lofredenen loftrompet lofwaardig log logaritme logee logeer loggia
loghemstraat logic logica logical logicus logies login logisch logistiek logistisch logitech lognormaal logo
logopedisch logrono lohengrin lohrangrin loiblpas loics loil loipe loire lok lokaal lokaas lokalere
lokalisatie lokaliseer lokaliteit loket lokkig lokus lol lolbroekerij lolita lollig lollum lolly lom
lombardier lombardije lombardijer lombardijs lombardisch lombardrente lombardsijde lombok lomig lomm
lomonosovrug lomp lompigheid londenaar londens londentrip lonely long longetje longobarden longslagader longue
longyearbyen lonk lonneker lont lontarpalm loo loochen loodachtig loodgieterij loodhoudend loods loof loog
loohof looi looiig look looked lookin loom loon loonse loonsubsidie loontijdvak loontrekkend loop loopbaanplan
loopcultuur loopst loors looses loosterweg loostrenzen lopend lopikerkapel loppersum lor lords lorelai lorentz
lorgnet lori lork lorrie lorrig lorum los losbandig losbol losdag loses loskom losliggend loslippig losruk
losschroeven losserse lossigheid lossplateau loswal losweg lot lota loteling loterijwet lotharinger lotharings
lotharius lotion lottery lotto lottumseweg lotus lou louche loucher louder loudly louisehof louisiana
louizalaan lounge loungeachtig loungend lousewies lousy louter louvre louw love loven lovends low lowcarbdieet
loyaal loyal loyalist loyalistisch loyaliteit loyalty loyauteit loyola loze lozen lozenge lpf lpg lsd lso lto
lts luanda luandees lub lubberiaans lubeck lucaswolde lucebert lucent lucht luchtig luchtlanding luchtleiding
luchtmeijer luchtpostvel luchtrooster luchtwaardig luciaan lucide luciditeit lucifer luckily lucky lucratief
lucratiever lucullisch lucullusmaal luddeweer ludgerstraat ludiek lues lufthansa lug lugano lui luiaardij
luibak luidop luidruchtig luidt luifel luiigheid luijsterburg luijtgaarden luik luiksestraat luilak luim
luimig luimpje luinjeberd luipaardvel luisterbaar luistercel luisterrijk luistervink luitkruising luits luizen
luizenei luizig luk lukoil lul lullig lullo lumbaal lumbecken lumc lumen lumeystraat luminal luminantie
luminescent lumineus lumineuzer luministisch lumme lummel lummelachtig lumpsum lumpur lunair lunapark lunatic
lunch lunches lund lunet lung luns lunteren lunula lunzen lupin lupus lure lurex lurk lurven lus lusaka luster
lustig lustre lut lutheraan lutheraanse lutheranisme luthor lutkedijk lutkewierum luttel luttikhuizen
lutulistraat luur luw lux luxaflex luxegoederen luxemburgs luxetelegram luxor luxueus luxueuzer luxury
luykenstraat luyksgestel luzacstraat luzerne lviv lyceum lychee lycisch lycklama lycopeen lycra lycurgus lying
lymeziekte lymf lymfatisch lymfocyt lynch lyndenlaan lynx lyra lyrics lyricus lyriden lyriek lyrisch lyrisme
lysine lysis lysol lysosoom lytse lytsewierrum
maag maagkatheter maagoperatie maagstoornis maai maaisel maak maakbaarheid maaksel maal maalsel maaltijdbon
maan maanachtig maandagavond maandagnacht maandochtend maankalender maanlanding maanvormig maar maarit
maarkedal maarssenaar maarts maas maasbreese maaseikerweg maashagedis maaskantje maasniel maastrichtse maat
maatschappij macaber macabre macadam macarena macaron macaroni macaronisch macaus macbook macchiato macdonald
macedoine macedonie macedonier macedonisch maceratie macereren mach macha machatsjkala machelen machete
machientje machina machinaal machine machineas machinerie machinist machismo machistisch macho machocultuur
machthebbend macintosh mackey macon maconniek macrame macro macrobiotiek macrofaag macron macs macula mad
madagaskar madam maddie madeira madeleine mademoiselle madera maderasauzen madison madoera madoerees
madonnabeeld madras madrassa madre madrigaal madrigal madrileens madsen madura madurodam maenens maesens
maesstraat maestoso maestro maeterlinck maf maffia maffioos maffiosi maffioso mag magallanes magazijnier
magazijnweg magazine magdalenahof magellaan magenta magere magerte magertjes maggi maghreb magic magical
magician magie magier magisch magister magistraal magistraat magistratuur magma magmatisch magnaat magneetrem
magneetspoel magneetsteen magneetstrip magneetveld magnesia magnesium magnetiet magnetisatie magnetisch
magnetiseer magnetiseur magnetisme magnetometer magnetosfeer magnetron magnificat magnificent magnificus
magnifiek magnitude magnolia magnoliaatje magnum magot magyaarse mahangilaan maharadja maharishi mahasew
mahatma mahdist mahjong mahonie mahonylaan mahus maid maigret mail main mainly mainz mais maisdoolhof
maiskiemolie maitre maitresse maizena majem majestatisch majesteit majestueus majestueuzer majesty majeur
majolica majoor major majorca majoretje majoriteit majority majubastraat majuro majuskel mak makaak makaay
makam makaperi makaron makaslang makassar makel makelaardij makelaarster makelarij makes makeup maki makita
makkes makkie makkinga makkum mako makron makroon mal malabo malachiet malafide malaga malagassisch malakka
malariamug malarmeer malathion malawi malawisch malbec malcontent malder maldiven maldivier maldivisch
malediven maleis maleisie maleisisch malentendu malheur malibu malicieus malicieuzer malie malien maligne
maligniteit malinees malkander mall mallem malletband malley malligheid mallorca malloterig mallotig malm
malmo malsenstraat malta maltraiteren malus maluwe malvastraat malve malven malwaretype mam mama mamba mambo
mamma mammie mammoettand mammoettank mammoetwet mammograaf mammografie mammogram mammon mamzel man mana
manachtig manage managua manche manchego manco mandaatgever mandag mandala mandarijn mandataris mandeb
mandelahof mandersloot mandie mandir mandje mandoline mandragora manege manes manga mangaanerts mangaanknol
mangaanstaal mangel mango mangochutney mangroveboom mangrovebos manhaftig mani maniac maniak manicheeer
manicheisme manicuur manifestant manifestatie manifesteer manilla manillaatje maniok manipulatie manipulatief
manipulator manipuleer manisch manjanstraat mank manna mannequin mannetjesmus mannien mannin manny
manoeuvreren manor manou mansardedak manson manspersoon manta mantel mantilla mantouxtest mantra mantsjoerije
mantsjoerijs mantua manuaal manual manueel manufactuur manumitteren manuscript manuur manx many mao maoist
maoistisch map mapplethorpe maputo maquette maquillage maquilleerde maquilleren maquis mara maraan maracaibo
maracuja maraskijn marasquin marathonlaan marathonloop marathonweg marbella marbriet marburgvirus marcelissen
march marchandeer marcie marconist marcouch marcs marcy marde marden mardyk marechaussee margarine margarita
margay marge marginaal marginalere marginalia marginalien margratenaar margriet mariaal mariaanse mariaatje
mariabeeld mariachi mariadistel mariadorp mariaheide mariahof mariahoop mariahout mariakaakje mariakapel
mariakerke marialist mariamaand marianentrog marielles marien mariets mariettes marifoon marihuana marilene
marimba marina marinaatje marine marings marinier marionet maripa maritiem maritsa marjolein mark markant
marked markeloseweg markesteijn market markies markieslin markiezenhof markiezin markizaat marktconform
marktkooplui marktmachtig marl marlboro marlijn marmara marmel marmelade marmer marmerachtig marmiet marmoleum
marmot marne marode marodeur marokijn marokkaans marokko marollen maroni maroniet maronitisch maroquinerie
marot marowijne marowijner marowijns marque marqueterie marquette marquise marrakesh marrella marren marriage
married marron marrum marrying mars marsala marsh marshallhulp marshallplan marshmallow marsliederen
marsmannetje marsrichting marsum marsvaardig martaban marteko martel martelarij martenshoek martenslinde
marter marterachtig martiaal martial martinair martini martino martinushof marum marvelous marwei marwijksoord
marxisme marxist marxistisch mary masala mascara mascarpone mascotje mascotte masculien masculinum maseru
masjallah mask maskerachtig maskeradepak maskert maslow masochisme masochist masoreten masqat masque mass
massa massacreert massacreren massaliteit massief massiever massificatie massificeren massive massiviteit mast
mastectomie mastel masteluin mastert mastiekdak mastiff mastitis mastodont masturbatie masturbeer mat mata
mataglap matais matawai match matena materiaal materialisme materialist materie materieel maternaal
materniteit mates math matheeuwsen mathematicus mathematiek mathematisch mathijseind mathml matig matineus
matlab matrak matras matriarch matrikel matrilineair matrimoniaal matrix matrixachtig matroesjka matrone
matroniem matrozenbak matrozenpak matse matsen mattel matthews matthijssen mattie maturatie mature maturiteit
matuur mauhsstraat maulana mauritaans mauritanie mauritanier mauritiaanse mauritshof mauritskade mauser
mausoleum mauve mauw mavo mavorites mawakaboweg max maxi maxim maxima maximumprijs mayacultuur mayakalender
mayastad mayasteden maybe mayday mayers mayo mayonaise mayor mayotte mazel mazen mazout mazurisch mazurka
mazzel mba mbo mbps mcafee mcbride mccain mccarthy mccoy mcdonald mcgarrett mcgee mckay mckinley mcnally
mcnamara mcqueen mdf mdma mea meal mean meanderlaan meao mecanicien meccano mecenaat mecenas mechanic
mechanica mechanicus mechaniek mechanisatie mechanisch mechaniseer mechanisme mechelaar mechelbaan mechelen
mechels mecklenburg mecklenfeld meconium medaille medaillist medaillon medal medanstraat meddo mede
mededeelbaar mededeelzaam mededingster medehuurder medekoploper medelijdend medemblik medeminnaar medeminnares
meden medeoorzaak medepastoor medesoldaten medespeurder medestudent medevennoot medewerkster medewetgever
media mediaal mediaan mediacratie mediageniek medical medicament medicatie medication medicijn medicinaal
medicine medicineerde medicus mediene medieren medievist medina medio mediocre mediocriteit medion mediors
medisch meditatie meditatief meditatien mediteer mediterraan medium mediwiet medler medley medoc medresse meds
medusa medvedev mee meedogenloos meedogenloze meeeg meega meegaandheid meein meeis meeken meekrapweg meeks
meel meelachtig meelij meeloopdag meeloperij meemen meen meenam meeneembaar meeneemprijs meepit meer
meercellig meercijferig meerderheid meerderjarig meerduidig meerhoofdig meerij meerkampster meerkoethof
meerlagig meerle meerling meerlo meerloseweg meermalig meermotorig meern meerpersoons meerslachtig meerssenaar
meervoud meervoudig meerwijck meerzijdig meerzorgweg meeslepender meeslepends meest meetbaarheid meetel
meetkundeles meetlocatie meets meeuw meeval meewarig meezingbaar mefisto mefistofeles mefloquine meg mega
megabioscoop megacontract megalithisch megalomaan megalomanie megalopolis megaoperatie megawattuur megchelen
megila megohm mehari mei meibloempje meidag meidenachtig meidoornhof meidoornlaan meidoornpad meidoornweg
meierijlaan meigem meijelseweg meijhorst meiji meijling meijns meijsberg meilegem meiler meindertsma meinedig
meiose meirstraat meise meisje meiske meitak meivakantie meivis meizoentje mejuffrouw mek mekaar mekelenkamp
mekka mekkiet mekkitisch meknes mekong melaats melamine melancholie melancholiek melanesie melanesier
melanesisch melange melanies melanine melanisme melanoom melasse melatonine melba melbourne meld melderslo
meldert melee meleert melekeok melick meliefs melieweg melig melilla meliniet melis melk melkachtig
melkertbaan melkkoeltank melleschet mellitus mellotron melodie melodieus melodieuzere melodisch melodrama
meloen melomaan melomanie melos melroy melsbroek melsele melses melt meluw melville mem member membraan memel
memento memo memoires memorabel memorabilia memorandum memoriaal memoriam memorie memorisatie memoriseer
memory memphis men menaam menadostraat menage menageerde menagerie menaldum menam menarche mendelisme
mendelssohn meneer meneertje menelaus menens meng mengel menghulpstuk mengmeststof mengsel menhir menie menien
menig menigvoud menigvuldig meningeaal meningitis meningokok meniscus menist mennings mennoniet mennonitisch
menopauzale menopauze menora mensa mensachtig mensen mensendieck mensendodend menslievend menstruaal
menstruatie menstrueel menstrueren mensuraal mensvormig menswaardig mental mentalist mentaliteit mentally
menterwolde mentie mentioned mentor mentrix mentsj menu menuanimatie menuet menwedstrijd mep meppelder mer
merabelubaai merbau mercantiel mercator mercatores mercer merceriseren merchandise merchandiser merci mercosur
mercurius merel merely merend merengue merenplateau merg mergel mergelachtig merguez meridiaan meridionaal
meringue merino meristeem merite meritocratie merk merkbaarheid merkel merkem merkwaardig merlot merodestraat
meroitisch meroniem merovingers merovingisch merrick merrie merry merseybeat merum merwedehof mes mesalliance
mescal mescaline mesch mesdag mesmerisme mesoderm mesolithicum mesolithisch mesoloog meson mesoniveau
mesopotamie mesosfeer mesothelioom mesotherapie mesozoicum mespelare messageboard messapisch messchendorp
messed messelbroek messenla messes messgages messiaans messianisme messias messieurs messrages messy mester
mesthoender mestspreider mesus met metaal metaalachtig metabletica metaboliet metabolisch metabolisme metabool
metacognitie metadata metafoor metafora metaforiek metaforisch metafysicus metafysisch metagegeven metal
metalektro metalig metallisatie metallisch metalliseren metallofoon metalloide metallurg metallurgie
metamorfose metaniveau metastase metasymbolen metataal metatag metathese metathesis meteen meteoorregen
meteoorsteen meteorenweg meteoriet meteoroide meteoroliet meteorologie meteoroloog meth methaangas methadon
methanol methionine method methodisch methodist methodologie methodoloog methotrexaat methusalem methyl
meticuleus meticuleuze metier metonymia metonymie metonymisch metoprolol metrisch metro metroachtig metrologie
metroniem metronomisch metronoom metronteken metronymicum metropoliet metrum metsel metsen metslawier
metsustraat mettekoven meubel meubilair meubileer meublement meug meuk meulebeeks meulebeke meulenpad
meulensteen meuleveldweg meulmeester meun meur meute mevr mevrouw mexicaans mexican mexico mexs meyerode
mezelf mezenhof mezenlaan mezenpad mezenweg mezoeza mezomme mezzanine mezze mezzo mgr mheer mhz mia miami
miasma miasme miauw mic mica michaelstijd michelbeke micheles michelin michielsbaai michigan micro microbieel
microbiologe microbioloog microcefaal microcefalie microfonist microklimaat microkorfbal micron micronesia
micronesie micronesisch microscopie microtubulus mictie midasoren midbuul middachten middag midde middel
middelbert middelburgse middelharnis middelie middelstum midden middenin middenvelder middle midgetgolf
midhalf midi midlaren midlum midnight midrasj midscheeps midsland midvoor midway midweek midwesten midwinter
midwolda midwolde midwoud midzomer midzwaard mie miedum miek miele miep mier mierenei mierik mierisstraat
mierse mierst mieter mietje miezel miezer miezerig mifepriston migchelbrink miggelbrink might mighty mignon
migraine migrant migratie migreer mihoen mihrab mij mijl mijmer mijmerij mijn mijneigenaar mijnenthalve
mijnentwege mijnentwil mijnerzijds mijngalerij mijnterrein mijter mijzen mik mikado mikmak mikonos
mikrocentrum mikwa mikwe mila milaan milady mild mildam milddadig mile milf milheeze milhouse milicien milieu
militair militant militaria militariseer militarisme militarist military militia militie miljard miljoen
miljonair milk mill millennial millennium milles milliade milliampere millibar milligram millihenry millihertz
milliliter millimeter millimol millirem milliseconde millisievert millivolt milliwatt milosevic mils milt
milwaukee mime mimen mimetisch mimi mimicus mimiek mimietje mimisch mimograaf mimografie mimosa min mina
minachting minangkabaus minarine minder mindfulness minds mineraalrijk mineraalwol mineralig mineralogie
mineraloog minervaplein mines mineur mingersberg mings minhstad mini miniaturist miniatuur minicomputer
minidecreet miniem minima minimalisme minimoestuin minimumbod minimumeis minimumloon minimumprijs ministadion
ministerie ministerieel ministerpost ministreren minivoetbal minjan mink minnarij minnekozerij minneola
minnertsga minnesota minor minorca minoriseerde minoriseren minoriteit minsk minst minus minuscuul minute
minutieus minutieuzer minuut minzaam mioceen miquelon mirabel miracle miraculeus miraculeuzer miradj mirage
mirakel mirliton mirns mirre mirror mirs mirt mis misantroop misantropie misbak misbruik misco misdaadbende
misdaadplek misdadig misdienaar misdoe misere miserie misery misga misgun mishandelaar misjna misjpooche
misken miskes miskom mislas misleiding misluk mismaaktheid mismatches misnoegd misnoegen miso misofonie
misogamie misogyn misogynie mispak mispas mispel misplaatsen misrekend misrekenen missed misses missie missien
missile missiologie missionair missionaris missioneerde missioneren mississippi missive missla missstaatje
missta missy mistel mister mistig mistletoe mistroostig misval miswas miszag miszeg miszei miszie mit mitella
mithras mitigatie mitigeer mitose mitra mitrailleer mitrailleur mitsen mitswa mittelmeijer mittendorff mivd
mix mixage mixed mixtum mkb mkz mladic mmbase mme mmm moa moai moaning moans mob mobiel mobieltje mobilair
mobile mobilhome mobilhomepje mobilia mobilisabel mobilisatie mobiliseer mobiliteit mobilofonie mobilofoon
mobimeter mobius mocassin mocht mocro mod modaal modaliteit model modem modemaakster moderamina moderateur
moderator modern modernisatie moderniseer moderniteit modest modieus modieuzer modificatie modificeer modisch
modiste modo modulair modulariteit modulatie modulator module modulus modus moduul moe moebius moeder
moederkantje moederkoorn moedig moedjahedien moeflon moefti moei moeial moeilijkheid moeizaam moeizamere moeke
moeken moekim moeks moel moelie moellah moelleux moemoe moer moeras moerasachtig moerassig moerbei moerig
moermankust moermansk moeromisch moesjawara moest moestuinbak moetje moezel moezjiek mof moffel moffin
mofokoranti mogadishu moge mogelijkheid mogen mogol mogul mohair mohammedaan mohawk moheel mohikaan mohlmann
moire moireerde mojito mok mokilees mokka mokkel mokkig moksimeti mokum mol molaar molair moldau moldavie
moldavier moldavisch moleculair molecule molecuul molenaarserf molenaarster molenarin molenwiekend molepaed
molest molik molinologie molk molkwerum mollah mollem mollig mollusk molluskicide molm molmig moloch molrat
molsla molton molukken moluks molybdeen mom momber momboorschap moment momentum mommel mommy mompel monachaal
monade monapassage monarch monarchie monarchist monastiek mond monday mondeling mondgesprek mondiaal
mondialisme mondig monegask monegaskisch monet monetarisme monetarist money mongolie mongolier mongolisch
mongolisme mongoloide mongool monisme monist monistisch monitor monitrice monk monkel monkey monkimonki monnik
mono monobrauw monochord monochromie monocle monocoque monoculair monocultuur monofasig monoftong monogaam
monogamie monokini monoklonaal monolithisch monopolieras monopoliseer monopolisme monopolist monopoloide
monopoly monotheisme monotonie monrovia monschau monseigneur monsieur monster monsterseweg monstrans
monstrueus monstrueuzer monstrum mont montagefoto montagehal montagekit montageset montagewagen montageweg
monteerbaar montessori montferland montgomery month montignaccen montignacte montserrat montycoat monument
monuta mood moody moogt mooi mooidoenerij mooierd mooifilmerij mooiigheid mooiklinkend mooimakerij
mooipraterij mook moonboots moonen moor moordcomplot moorddadig moorsel moortsele moot mop moppie moppig
moquette mor mora moraal moral moralisatie moraliseren moralistisch moraliteit moran moratorium morava
moravisch moray morbiditeit mordicus mordovie moreel morel morene moresby moreske morfeem morfen morfinisme
morfinist morfogenese morfologie morfologisch morgana morganatisch morgen morgue moriaan morion morisken
mormel mormoon morning moron morose morphen morpheus morrel morrig morse morsealfabet morsen morsig
morssinkhof morst mortal mortaliteit mortel mortierbom mortificatie mortis mortselaar mortuarium morty morzel
mos mosachtig mosasaurus moschs moscou moscow moseik mosfet mosh mosjav moskee moskou moskoviet moskovisch
moskovitisch mosks moslim moslima moslimlansen mossad mossel mossig mostar mosterdgas mosterdgeel mosterdpot
mosterdweg mostly mosul moszkowicz mot motard motel motet mother motie motief motif motion motivatie motivator
motive motiverender moto motor motorisatie motorisch motoriseert motoriseren motorkruiser motorola
motorrijdend motorzijspan motregenen motse motsen mottekasteel mottes mottig motto mouches mouleer mounewei
mount mountainbike mouringh mouse moussaka mousse mousseert mousseline moustache mout mouth moutig mouton
mouvement mouw mouwvegerij move movements moven movie moyenne mozaiek mozaisch mozambikaan mozambique
mozarabisch mozetta mozilla mozzarella mri mrs mrt msc mts mtv muammar much mucosa mud mudra mudvol muesli
muezzin muf muffig muffin mug mui muiderberg muiderkring muiderslot muiderzand muijsenberg muik muil muilbandt
muiter muitkruising muizen muizerd muizig mujekreekweg mukeus mul mulat mulch mulder muleta mullem mullig mulo
multatuli multichannel multiculti multifocaal multikabel multimedia multimediaal multimeter multimodaal
multimode multipel multiplayer multiple multiplex multiplier multipolair multiraciaal multiset multisite
multitalent multitask multitool multomap mum mumbai mummel mummie mummien mummificatie mummificeer mummy
munchen munderweg munein munewei mungo municipaal munitie munkzwalm munnekeburen munnekemoer munnekezijl
munnikenhof munnikenland munnikenweg munnikeweg munnikplaat munster munt muntgasmeter muntig muntjewerff muon
murale murcia murder murdered murdoch murdock murene muriels murien murmel murmureert murmureren murmuring
murph murres murw mus muscle musculair musculatuur musea musee museologie museon muses museum music musica
musical musician musicienne musicologe musicologie musicoloog musicus musk muskaatboom muskaatdruif
muskaatnoot muskaatrasp muskaatwijn musket muskietennet muskus muslim mussel mussolini mustes mustn mutabel
mutageen mutagenese mutandis mutant mutatie mutatief mutatis mutator muteer mutilatie mutileerde mutileren
mutisme muts mutserd mutsig mutual mutualiteit mutueel muur muurhagedis muyeveld muzak muze muzelman muzenlaan
muzentempel muziek muziekkantje muziekske muzikaal muzikaliteit muzikant muzikantesk muzisch mvr mvv myanmar
mycelium mycene mycologie mycologisch mycoloog mycoplasma mycorrhiza mycose mycotoxine myeline myers myka
mykene mylenes myoclonus myomeer myoop myopathie myopie myositis myosotis myriade myriameter myself myspace
myspell mysql mysterie mysterien mysterieus mysterieuze mysterieuzer mysterious mystery mystic mystica
mysticus mystiek mystificatie mystificeert mystificeren mystique myth mythisch mythologie mythologisch
mytholoog mythomaan mytylschool mytylweg myxomatose
naad naaf naai naak naaktloperij naaktzadig naald naaldachtig naam naamgeefster naamsestraat naamvalsvorm naan
naar naardermeer naargeestig naarling naarstiglijk naast naastliggend naatje nabatees nabehandeld nabehandelen
nabepaling nabereiden nabericht naberouw nabeschouwen nabespreking nabestaanden nabestelling nabetaald
nabetalen nabewerking nabezorging nabi nabij nablijven nabob nabs naburig nabuurschap nachitsjevan nacho nacht
nachtpauwoog nacompetitie nacontrole nada nadal nadar nadenkender nadir nadjd nadoenerij nadrukkelijk nae
naeffstraat naeyerlaan naffer naft nafta naftaline nag nagalmtijd nagasaki nagel nagesprek nagisting nah
nahikkend naief naieve naieveling naiever nailed nails nairobi nairobisch naive naiviteit naja najaarsactie
najaarsbeurs najaarsbloem najaarsdag najaarsmode najaarsnota najaarsstorm najaarstrek najaarsweer najaarszon
nak naked nakie nakkes nakom nakomeling nalatenschap nalatig naleefgedrag naleveren naltrexon nam namaakspul
named names namibie namibier namibisch namiddaguur namiddagzon nandoe nandrolon nanjing nanking nanny
nanobuisjes nanodeeltje nanodraad nanogram nanometer nanoschaal nanoseconde nanovolt nansenstraat nantes naoh
naoog nap napalmbom napi napoleon napoletano napolitaanse nappa nar narcis narcisme narcistisch narcoanalyse
narcolepsie narcosearts narcotica narcoticum narcotine narcotisch narcotiseren narcotiseur nardus nares
nargileh narigheid narratief narratieven narratologie narrator narrig narrow narwal nas nasa nasaal nascendi
nascheiding naschilderde naschokkend nashuatec nasi nasjen nasnuffelt naspeurbaar naspeurlijke nassauhof
nassaukaan nassaukade nassaumaan nassauplein nassylaan nasty nat nataliteit natalstraat nataoraans natgeregend
natie natief nation national nationalist native nato natransport natregenen natrium natron nattig natura
natural naturally naturel naturisme naturist natuurbad natuurbos natuurbouw natuurfoto natuurijs natuurkenner
natuurkijk natuurkunde natuurkundig natuurlijk natuurpad natuurrubber natuurschoon natuursteen natuurtalent
natuurvijver natuurvolken natuurvorser natuurwet natuurwol natuurzij natuurzuiver naughty nauplion nauru
nauruaanse nautiek nautilus nautisch nauw nauwlettend nauwsluitend navel navelstarend navenant naverbrander
naverkoop naverwant navigatie navigator navigeer navo navoelbaar navolgbaar navrant navul navy naw nawee
nawijsbaar nazaat nazareth nazending nazi naziachtige nazin nazirs nazisme nazistisch nazomerdag nazomeren
nazomerzon nazorgplan nazorgtaak nazorgteam ncis ncrv ncsc ndjamena ndp near nearby nearly neat nebbe
nebbeling nebbisj nebje nebraska nebukadnezar nec necessaire necessarily necessary neck neckarstraat
neckermann necro necrofiel necrofilie necrologie necromantie nectar nedcar neder nederboelare nederbrakel
nederhasselt nederig nederwaarts nedschroef nee needed needle needs neef neeg neelie neelix neem neen neep
neer neerbliksemt neerbuigend neerga neerklapbaar neerlandica neerlandicus neerlandisme neerlangel neeroeteren
neerslachtig neerslagsom neervelp neerwaarts nefast neffens nefriet nefrologie nefroloog nefron neg negatief
negatieve negatieven negatievere negationisme negationist negative negativisme negativist negativiteit negeer
negendelig negenmaands negentigtal negenvoud negenvoudig negertje negligeert negligeetje negligeren negorij
negotiate negotiatie negotie negotieerde negrito negus neig neigem neighbor neill neisse neither nek
nekblessure nekstijfheid nekton nekvel nel nelens nelson nematode nen nengre neobarok neocommunist neocortex
neofascisme neofascist neofiel neofiet neofyt neogotiek neogotisch neoklassiek neokoloniaal neolatijn
neoliberaal neolithicum neolithisch neologisme neomist neon neonataal neonatologie neonatoloog neonazi
neonazisme neopaganisme neoplasie neoplatoons neopop neopreen neoprof neorealisme neorealist neoromantiek
neosenior neostijl neoteen neothomisme nep nepal nepalese nepbom nephew nepopenhaard nepotisme neppil
neppistool neptunus nepvuurwapen nerd nerdy nereiden nerem nerf nergens nero nerts nerudastraat nervatuur
nerve nerveus nerveuzer nervig nervistraat nervosa nervositeit nervous nes nescio nesjomme nessuskleed
nestblijver nestei nestel nestig nestle nestor nestoriaans net netanyahu netbal netel netelachtig netersel
netflix netmanager netprofielen netsuke nettelhorst nettigheid nettiquette netto netvleugelig netvormig
netwerkadres netwerkevent netwerkmodel netwerkoptie netwerkring neu neuchatel neuk neumen neuraal neuralgie
neuralgisch neurastheen neurasthenie neurie neuringlijn neurobioloog neurochirurg neurologe neurologie
neurologisch neuroloog neuron neuropathie neuropeptide neuroticisme neuroticus neurotisch neurotiseren
neurotoxine neurotoxisch neuscatarre neusiedler neusoperatie neutel neutraal neutraliseer neutralisme
neutralist neutraliteit neutrino neutron neuzel neuzen neuzig nevada nevel nevelachtig nevelig nevenbedrijf
nevenbergen nevenfunctie nevenman nevenrol nevens neventaak neventak neventhema nevenwerking never nevis
nevoide new newage newageachtig newari newark newbie newman newton newtoniaans newwaveband next nexus ney nfi
ngi ngo ngoni ngs niagara niamey niawier nibbixwoud nibud nicaragua nicaraguaans nicd nice nicely nicer niche
nichols nichroom nicht nick nickelodeon nickeriaan nickerie nicobaren nicoise nicolaasga nicotine nics nidan
nidrei niebert niece niederer niedorp nieges niehove niekerk nielke nielleerde nielleren niemand niemans
niemboom niemendal nienoord nier nieroperatie nierslagader niervormig nies niet nietap nieteling nietes nietig
nietpistool nietswaardig nietszeggend nieuw nieuweling nieuwenhuijs nieuwigheid nieuwkuijk nieuwmelkse
nieuwolda nieuwstadt nieuwtje nievelstein niezen niezijl niftrik nifty niger nigeria nigeriaans nigga
niggebrugge nigger night nightmares nigra nigromantie nigtevecht nihil nihilist nihilistisch nij nijdas
nijdassig nijdig nijeberkoop nijega nijehaske nijeholtpade nijemirdum nijetrijne nijeveense nijezijl nijg nijl
nijlandsweg nijlansdyk nijmeegs nijmegenaar nijnsel nijnselseweg nijntje nijp nijver nijverig nik nikab nikkel
nikon niksen niksig nikst nil niles nimbostratus nimbus nimby nimes nimf nimh nimmer nimrod ninive ninja
ninoofs ninove ninovieter nintendo niod nip nipapalmen nipkowschijf nippel nippertje nirwana nis nisbus nispen
nisskakam nistelrode nistelrooij nitraat nitreer nitriet nitrificatie nitrobenzeen nitwit niue niveau
nivelleer nixe nixen nixon njet njonja nlnet nma nmbs noachitisch noardburgum noarderein nobbes nobel
nobiliteit noble noblesse nobody noc noch node nodig nodus noedel noel noem noemies noen noenes noes nog noga
nogal noir noise nok nokere nokvol nol nolens noltes nom nomade nomadenleven nomadenstam nomadentent
nomadenvolk nomadisch nomadisme nomenclatuur nomina nominaal nominalisme nominatief nominatieven nominering
nomografie nomogram nomothetisch non nona nonchalance nonchalant nondedju nondeju nonet noni nonius nonkel
nonna nono nonsensicaal nood nooddamwand nooddruftig noodlanding noodlijdend noodlottig noodoperatie
noodsignaal noodsituatie noodwendig noodzakelijk nooit noon noop noorbeek noord noordeling noorderling
noordstation noordwaarts noordzeekrab noordzeekust noordzeeolie noors noorwegen noot nootachtig nootmuskaat
nootvormig nop nopens noppes noppig nor norad norbertijn norg nori noria norm normaalfilm normaalspoor normal
normalisatie normaliseer normalist normaliteit normaliter normally normandier normatief normstellend norovirus
norsige norst north northern norton norwin nos nosentonoweg nosologie nostalgicus nostalgie nostalgisch
nostradamus not nota notarieel notarisambt notarisklerk notariswet notariszoon notationele notchback noteer
notenmuskaat notens notes nothin notice notie notificatie notificeer notion notionele notitie notoir notsel
notulant notuleer notulen notulist notweg nou nouakchott nougat noumea nouveau nouveaux nov nova noveen novel
novell november novice noviciaat noviet noviteit novitiaat novitius novotel novum now nowadays nozem npo nps
nrc nsa nsb nsdap nsf ntg ntr ntu nuance nubie nubische nubuck nuchter nuchterling nucleair nuclear
nucleinezuur nucleon nucleotide nucleotiden nucleus nudisme nudist nuditeit nudorp nuf nuffig nugget
nuijeneind nuil nuis nuk nukkig nul nuland nulhypothese nulliteit nuloperatie nulrij nulsituatie numansdorp
number numerair numeri numeriek numero numerologie numerootje numerus numineuze numismaat numismaticus
numismatiek numismatisch nummer nun nunc nunchaku nunhem nuntiatuur nuntius nuon nuptiaal nurk nurnberg nurs
nurses nuspell nut nuth nutricia nutritie nutritioneel nutritionist nuttig nuuk nuytsstraat nvidia nvu nvvw
nxp nylon nymfomaan nymfomanie nynorsk nypd
oakland oase oasis oath obamacare obbicht obboezem obdam obduceren obductie obedientie obees obeid obelisk
ober oberhausen oberon obesitas obey obi obia object objectie objectief objective objectiveert objectivisme
oblaat oblast oblie obligaat obligatie obligatoir oblige obligo oblomovisme oblong obool obs obsceen
obsceniteit obscura obscurantist obscuriteit obscuur observantie observantien observatie observation
observator observatrice observeerder obsessed obsessie obsession obsidiaan obstakelvrij obstetrisch obstinaat
obstipatie obstructie obstructief obstrueert obstrueren obus obvious obviously ocarina occasie occasion
occidentaal occitaans occitanie occlusie occlusief occult occultist occupatie occupeert occuperen occupied
occur oce oceaan oceanie oceanier oceanisch oceanograaf oceanografie oceanologie ocelot ocenw och ocharm
ochlocratie ochotsk ochtendappel ochtendgym ochtendjas ochtendkou ochtendlijk ochtendmis ochtendrit
ochtendspits ochtendziek ochtendzon ockenburg ocmw ocr octaaf octaal octaan octaeder octagonale octant octavo
octet october octopus octrooi oculair oculatie oculeer oculist oculus ocw odalisk odd ode oder odeur odfjell
odieus odijk odiliapeel odilienberg odium odo odoornaar odoorner odorenaar odoriseerde odoriseren odyssee
odysseus oecumene oecumenisch oedeem oedelem oedelemse oedemateus oedemateuze oedipaal oedipus oedmoertie
oedmoerts oees oef oefenaarster oefent oeganda oegandees oegaritisch oeh oehoe oehoeboeroe oei oeigoer
oeijenbraak oekaze oekel oekene oekraiens oekraine oekrainer oelama oelegem oelema oeles oelewapper oelpan
oemma oempa oemrawsingh oemrawweg oen oenig oenologie oenologisch oenoloog oensel oeps oer oerachtig oerbos
oercontinent oerdistraat oerdoe oerdom oergermaans oergezellig oerlandschap oerle oerman oeros oeroud oerzee
oesbeeks oeselgem oeso oester oestradiol oestrogeen oestrus oeteldonk oetingen oetlul oeuvre oevel oever oeys
oezbeeks oezbekistan off offday offensiever offensive offerte offertorium offervaardig office officer official
officially officiant officie officieel officieerde officier officieus officieuzer officinaal officium
offingawier offline offreer offset ofiologie ofschoon oftalmicum oftalmie oftalmologie oftalmoloog ofte often
ofwel ofzo ogden ogelijk ogen ogendienaren ogief ogterop ohade ohaen ohe ohh ohio ohm ohmse oho ohra ohrid
oijen oikofobie oil oinomaos oio oir oirlo oisterwijkse oja ojief okapi okay oke okegem oker okerachtig
okkenbroek okkernoot oklahoma okra oksaal oksel okselstandig okshoofd okswerd okt oktoberdag oktoberfest
oktobermaand oktobertest oktobervest oktoberweer olburgen old oldeberkoop oldeboorn oldeholtpade oldenbeuving
oldengaerde oldenzaalse oldenzijl oldeouwer oldes oldetrijne oldijk ole oleanderhof oleine oleografie oler
olewesjolem olfactorisch olie olieachtig oliehoudend olieleiding olieminister olien oliesel olieslagerij
olifant oligarch oligarchie oligarchisch oligoceen oligofreen oligofrenie oligopolie olijf olijfachtig olijk
olijkerd olijven olim oling olive olivetti olivijn olm olsene olst olterterp olympiade olympiajol olympier
olympisch olympus oma omaha omani omarm omber ombouwset ombudsbureau ombudsdienst ombudslieden ombudsman
ombudsvrouw ombudswerk omdat omdoe omdurman omduw ome omega omelet omen omer omerta omflikkeren omfloersen
omfloerst omga omgaf omgangshuis omgangstaal omgekomenen omgereisd omgerekend omhak omhangsel omhein omhelsd
omhelzen omhoogduwen omhooggaan omhooggaat omhooggeduwd omhooggegaan omhooggetild omhooghalen omhooghield
omhooghouden omhoogkijken omhoogkomen omhoogkwam omhooglopen omhoogschoot omhoogslaan omhoogstak omhoogsteken
omhoogstuwen omhoogtilde omhoogtillen omhoogtrekt omhoogtrok omhoogvallen omhoogwerken omhoogzitten omhul omi
omina omineust omissie omkaad omkasting omkat omkeerbaar omkeerproces omkieperen omkiepert omklapbaar omkom
omkoopbaar omkoopsom omkoopzaak omkoperij omlaaggaan omlaaggegaan omlaaghalen omleg omleiding omliggend
omloopstijd ommegaand ommegang ommekant ommekeer ommekomst ommel ommenaar ommer ommeslag ommestaand ommezien
ommezij ommezwaai omnibus omnipotent omnium omnivoor ompantserd ompantseren omrekenen omrekenkoers omrij omrit
omroepbestel omroepman omroepster omroeptaak omroepwet omroepzender omrol omruilbod omschakel omsla omslachtig
omsta omstandig omsteltijd omtrekshoek omtrent omval omvangrijk omvat omver omwal omwas omweg omwip
omwisselbaar omwonend omzag omzeg omzei omzendbrief omzet omzichtig omzie omzit omzwierven onaangedaan
onaangediend onaangekleed onaangelijnd onaangemeld onaangenaam onaangepast onaangeraakt onaangeroerd
onaangetast onaangeteld onaanvaard onaardigheid onacceptabel onachtzaam onaf onaflosbaar onafwendbaar
onafwijsbaar onafwisbaar onafzetbaar onager onalledaags onaneerde onaneren onanie onanist onartistiek onassis
onbeantwoord onbebouwd onbedaarlijk onbedacht onbedeeld onbedijkt onbedoeld onbedreigd onbedreven onbedrukt
onbeduidend onbedwongen onbegaafd onbegaan onbegeleid onbegraven onbegrensd onbegrepen onbegrijpend onbegrip
onbegroeid onbehaard onbehagen onbehandeld onbeheerd onbehouwen onbehuisd onbekeerd onbekend onbekleed
onbeklimbaar onbekommerd onbekookt onbekrompen onbeladen onbelastbaar onbeleefd onbelemmerd onbelicht
onbeloond onbemerkt onbemest onbemiddeld onbenoemd onbenullig onbepaald onbeperkt onbeplant onbeproefd
onberaden onberecht onbereden onberijmd onberoerd onbeschaafd onbeschaamd onbescheiden onbeschermd onbeschoft
onbeschreven onbeschroomd onbeschut onbeslagen onbeslapen onbeslecht onbeslist onbesmet onbesneden onbespeeld
onbespied onbespoten onbestaand onbesteed onbestemd onbestendig onbestraat onbestraft onbestreden onbesuisd
onbetaald onbetekenend onbeteugeld onbetreden onbetuigd onbetwist onbevangen onbevaren onbeveiligd onbevestigd
onbevlekt onbevoegd onbevolkt onbevredigd onbevrucht onbewaakt onbewerkt onbewezen onbewimpeld onbewogen
onbewolkt onbewoond onbewust onbezield onbezien onbezocht onbezorgd onbezwaard onbillijk onbloedig onblusbaar
onbrandbaar onbreekbaar onbruik onbuigbaar once oncogeen oncogen oncologie oncologisch oncoloog ondankbaar
ondeelbaar ondegelijk ondenkbaar onder onderaf onderbieding onderbuurman onderga ondergroeven ondergrondse
onderhavig onderhuurder onderin onderlichaam onderlijven onderling ondermandaat onderop onderpastoor onderst
onderstandig onderstation onderuitzak ondervinding onderwijsman onderwijsnet onderwijsvak onderwijswet
onderwindt onderzaat onderzeeboot ondeskundig ondeugdelijk ondeugend ondienstig ondoelmatig ondoenbaar
ondoenlijk ondoofbaar ondoordacht ondoorlatend ondraagbaar ondraaglijk ondragelijk ondrinkbaar onduidelijk
ondulatie onduldbaar onduleer onduline one onechtheid oneffenheid oneigenlijk oneindigheid oneliner onemanshow
onenigheid onera onesie onevenwicht onewayscreen onewomanshow onfatsoen onfeilbaar ongastvrij ongebondenen
ongeborenen ongecodeerd ongeestig ongegeneerd ongekerstend ongel ongeldigheid ongeletterd ongelofelijk
ongelooflijk ongeluksbode ongeluksdag ongeluksjaar ongelukskind ongematteerd ongemonteerd ongenietbaar
ongenoeglijk ongepastheid ongerekend ongereptheid ongerieflijk ongesplitst ongestempeld ongetekend ongevallig
ongevalvrij ongewisheid ongezellig ongezondheid ongodist ongrijpbaar ongunstig onguurheid onhaalbaar
onhandelbaar onhandigheid onhartelijk onhebbelijk onheiligheid onheilsbode onheilsdag onheilsplek onherkenbaar
onheuglijk onheusheid onhoffelijk onhoorbaar onhoudbaar onhuiselijk onhuislijk oninbaar oningevuld oningewijd
oninneembaar onjuistheid onkel onkenbaar onkennelijk onkerkelijk onkerzele onkiesheid onkinderlijk onklopbaar
onkostennota onkraakbaar onkreukbaar onkuisheid onkwetsbaar onleefbaar onleesbaar onlesbaar onlijdelijk online
onliterair only onmachtig onmanlijk onmannelijk onmatigheid onmeedogend onmeetbaar onmenselijk onmerkbaar
onmetelijk onmiddelijk onmiddellijk onmin onmisbaar onmiskenbaar onmogelijk onmondigheid onna onnauwkeurig
onneembaar onnesstraat onnet onnoembaar onnoemelijk onnoemlijk onnozel onnut onomasticon onomastiek onomatopee
onomstreden onomwonden onondaga onontkenbaar onontploft onontsloten onontwarbaar onontwikkeld onooglijk
onoorbaar onopgeleid onopgelost onopgemaakt onopgemerkt onopgeruimde onopgesmukt onopgevoed onoplettend
onoplosbaar onoprecht onopvallend onopzegbaar onordelijk onorigineel onoverdacht onoverdekt onoverwonnen
onpartijdig onpas onpeilbaar onpersoon onpolitiek onprettig onrechtmatig onrechtreeks onredelijk onregeerbaar
onregelmatig onreinheid onrendabel onrespectvol onroerend onrustbarend onruststoker onrustzaaier ons
onschadelijk onschatbaar onscheidbaar onschendbaar onslijtbaar onsmakelijk onsolidair onspeelbaar onstabiel
onsterfelijk onstilbaar onstoffelijk onstuimig onsubtiel onsuccesvol ont ontaalkundig ontaarding ontastbaar
ontbijtlaken ontbijtspek ontbindbaar ontbinding ontbloting ontbolster ontbos ontbrandbaar ontbrekende ontdek
ontdoe ontelbaar ontembaar onterf ontga ontgaf ontgifting ontgin ontgon ontgroeven onthaalgezin onthaalklas
onthaalouder onthaalvader onthaasting onthalsd ontharding onthechtheid ontheemding onthef onthoofding
onthouding onthul onthutsender ontij ontilbaar ontken ontkokering ontkom ontkrachtend ontkrachting ontkroezen
ontlaadtang ontlasting ontleedkamer ontleedmes ontlok ontluisd ontluister ontmaagding ontman ontmaskerd
ontmaskeren ontmoeting ontmoette ontmoetten ontnam onto ontoereikend ontologie ontpit ontplofbaar ontpop
ontredderd ontreddering ontrefbaar ontrief ontrieven ontroerend ontroostbaar ontruk ontschorsen ontschorst
ontsla ontslagname ontslagnemer ontslagplan ontsluitbaar ontspanknop ontspannends ontspiegeld ontspiegelen
ontsta ontsteltenis ontstentenis ontstressend ontval ontvangbak ontvangdag ontvangenis ontvangkamer
ontvangsthal ontvankelijk ontvel ontvet ontvlambaar ontvoerder ontwaarding ontwapend ontwapenen ontwapenends
ontwar ontwaterd ontwateren ontwei ontwel ontwerpeisen ontwerpmodel ontwerpplan ontwerpster ontwerptafel
ontwerpteam ontwerpwet ontwijding ontwijkender ontwikkelaar ontwikkelbak ontwricht ontzag ontzeg ontzei ontzet
ontzie ontzorgend ontzwangeren onuitgegeven onuitgepakt onuitgevoerd onuitgewerkt onuitputbaar onuitwisbaar
onus onvaderlands onvakkundig onvatbaar onveiligheid onverbeterd onverbindend onverbloemd onverbogen
onverbrand onverdacht onverdedigd onverdeeld onverdiend onverdoofd onverdorven onverdroten onverenigd
onverflauwd onverglaasd onvergoede onvergolden onverhard onverheeld onverhinderd onverhoeds onverholen
onverhoopt onverhoord onverklaard onverkocht onverkort onverlaat onverlicht onvermeld onvermengd onverminderd
onvermoed onvermoeid onvermogen onverplicht onverpoosd onverricht onverrijkt onversierd onverslagen
onversneden onverstand onverstoord onvertaald onverteerd onvertogen onvertraagd onvertrouwd onvervaard
onvervalst onverveerd onvervormd onvervuild onvervulbaar onverwacht onverwarmd onverwelkt onverwerkt
onverwijld onverwinbaar onverwinlijk onverwrikt onverzeld onverzetbaar onverzorgd onverzwakt onvindbaar
onvoldaan onvoldoend onvoldragen onvoleindigd onvolgroeid onvolledig onvolmaakt onvolprezen onvoltooid
onvolwassen onvoorbereid onvoordelig onvoorzien onvrijheid onvrijwillig onvrouwelijk onvruchtbaar onwaardig
onwaarheid onwankelbaar onweerachtig onweersbui onwel onwennig onwenselijk onwerkbaar onwerkelijk onwetendheid
onwetmatig onwettelijk onwettigheid onwezenlijk onwijsheid onwil onwilligheid onwis onwraakbaar onwrikbaar
onyx onzakelijk onze onzegbaar onzeglijk onzekerheid onzenthalve onzentwege onzentwil onzer onzerzijds
onzichtbaar onzienlijk onzijdig onzin onzinkbaar onzinnigheid onzuiverheid ooad oocyten ooft oog oogbad oogbal
oogbindvlies oogbol oogcontact oogcontrole oogdop oogdruppel ooggel oogheelkunde oogkas ooglap ooglaseren
ooglid oogluikend oogmeetkunde oogonderzoek oogoperatie oogoppervlak oogpotlood oogprothese oogrok oogschaduw
oogspiegel oogst oogstrelend oogvormig oogwit ooh ooi ooibos ooievaarsbek ooievaarshof ooievaarspas
ooievaarsweg ooigem ooijen ooijpolder ooike ooilam ook ool ooliet oom oomzegster oops oor oorbel oorblazerij
oordeelsdag oordop oordruppels oordstation oorheelkunde oorlam oorlap oorlel oorlog oorsieraad oorspiegel
oorstrelend oortelefoon ooruil oorzakelijk oosses oost oostblokland oostelbeers oostendenaar oosterhoutse
oosterling oosterse oostert oostflakkee oostmahorn oostmoesson oostpassaat oostrozebeke oosttangent oostum
oostvleteren oostwaarts oostzuidoost oot ootmarsumse ooy opa opaak opaal opaciteit opart opbaggeren opbaggert
opbak opbel opbergbox opberghok opbergkast opbergmap opbergvak opbergzak opbeurends opbieding opblaasbaar
opblaasbad opblaaspop opblijven opbod opborstelen opbouwender opbouwends opbouwwerker opbrakel opbrengst
opbruisen opbruist opdat opdeciemen opdek opdikkend opdis opdoe opdof opdrachtbon opdringerig opduw opec opeen
opeet opeis open openbaarheid openblijven opendeurdag opendocument openga opengl openklapbaar openkrassen
openluchtbad openluchtmis openssl opera operand operatesk operatiedag operatief operatieplan operationeel
opereert opereren operetje operette operment opflikkeren opfok opfriscursus opga opgaf opgeholpen opgekrabbeld
opgekrast opgeldenaken opgeleverd opgeluisterd opgemonterd opgeredderd opgerispt opgeroepenen opgesplitst
opgetekend opgewektheid opgewektst opgrimbie opgroeven ophaalburg ophaaldag ophaalnet ophad ophakkerij
ophasselt opheb ophef ophefmakend ophemelarij opheusden ophokplicht ophou opi opijnen opinie opinieert opinio
opinion opioide opium opjut opkalefater opkam opkap opkikkeren opklapbaar opklapbed opkom opkomeling
opkoopster opkoteren opkrabbel opkrassen opkruisen oplaadbaar oplagecijfer oplagedaling oplap oplas oplazeren
opleg opleiding oplet opleverdatum opleveren oplichtend oplichterij oplichtster opliggende oploo oplopendheid
oplos opluister opmaakoptie opmaakster opmaaktaal opmarcheert opmarcheren opmat opmerkelijk opmerkzaam
opmonteren opmontert opnam opneembaar opoe opofferen opontboden oponthoud opossum oppak oppas oppenheimer
oppenhuizen oppeppakket opper opperarmbeen oppermachtig oppik opplooibaar opplussen opponeerbare opponens
opponent oppor opportunisme opportuun opposant opposed opposite oppositielid oppositierol oppot opraapsel
oprah oprechtheid opredderen oprek oprichter oprichting oprichtster oprij opril oprispen oprispt oprit
oproepbaar oproepnummer oproerling oproermaker oprol oprot oprui opruimactie opruimdag opruk ops opschakelen
opscharrel opscheplepel opschepperig opschepperij opschepster opscheumer opschieter opschilderen opschildert
opschorsen opschorst opschorting opschroeven opsla opslagplaats opslagruimte opslagtank opslagvat opsluitband
opsnijder opsnijderij opsom opsoupeert opsouperen opsplitsen opspoorbaar opsta opstalhouder opstandeling
opstandig opstartmenu opstelspoor opstokerij opstrijkmes opta optatief optekenaar optekenen optel optica
opticien opticus optie optiefen optiek optil optimaal optimalere optimaliseer optimisme optimist optimistisch
optimum option optisch optometrie optometrisch optometrist optredens opulent opulentie opus opval opvangadres
opvangbak opvangdag opvanggezin opvanghuizen opvangkat opvangmoeder opvangnet opvangouder opvangplek
opvangtehuis opvangzak opvarenden opvat opvelp opvis opvliegender opvliegerig opvoedbaar opvoedcursus
opvoedkundig opvoedster opvolgster opvorderbaar opvouwbaar opvraagbaar opvul opwaardeer opwaarts opwas opweg
opwek opwekkends opwel opwijkse opwindbaar opwindend opwinding opwindspoel opzag opzak opzat opzeg opzei
opzending opzet opzichter opzichteres opzichtig opzie opzienbarend opzienster opzij opzit opzwaaiend
opzwepender oraal oracle orakel orakelachtig oral oraliteit orange orangeade orangerie orangisme orangist
oranje oranjeachtig oranjer oranjerie orante oratie oratio orator oratorio oratorisch oratorium orb orbi
orchestra orchestral orchidee orchis orde ordeklederen ordelievend ordelijkheid orden ordeoefening
orderbrieven ordi ordina ordinaal ordinair ordinantie ordinantien ordinarius ordinary ordner ordonnans
ordonnantie ordonnantien ordonnateur ordonneert ordonneren ordovicium ore oreade oregano oregon oremus oren
oreo oreren orgaan organ organel organic organigram organisatie organisator organisch organiseer organismen
organist organization organize organizer organogram organon organza orgasme orgastisch orgeade orgel orgelist
orgiastisch orgie orgien oribi orient orientalisme orientalist ories oriflamme origami origin original
originally originele originelers ork orka orkaan orkest orkestratie orkestrator orkestreer orkestrion orleans
orm ormans ornaat ornament ornamibo ornement orni ornithologie ornitholoog orografie orografisch oroniem
orontes orphan orpheus ors orson ort orthen ortheses orthodontie orthodontist orthodox orthodoxie orthogonaal
orthografie orthopedie orthopedisch orthopedist orthopeed orthoptist orthorexia orthotheek ortlergroep
ortolaan orvelte orwell orwelliaans oryx osaka osb oscarwinnaar oscillatie oscillator oscilleer oscillograaf
oscillogram oscilloscoop oseisistraat osf oshaar osingahuizen osiris oskisch oslo osm osmium osmose osmotisch
ospel oss ossenbergweg ossenzijl ossetisch ossi ossip ossobuco ossuarium ostadestraat ostensief ostensorium
ostentatie ostentatief osteologie osteoma osteomata osteopaat osteopathie osteoporose ostracisme ostrogoten
ostrogotisch osts otegem oterdum oterleek othene other otium otoliet otoscoop otranto ots ottawa ottenburg
otter otterloseweg ottoland ottomaans ottomane ouagadougou oubaas oublie oubliette oubollig ouch oud oudachtig
oudaen oudega oudehaske oudejaarsdag oudemirdum oudenaardist oudenbosch oudenbossche oudengelse ouderdomswet
oudere oudergesprek ouderling ouderwetse oudezijl oudheidkamer oudheusden oudhollands oudjaarsdag oudkarspel
oudoom oudorp oudwijfse ought oughta oui oukoop ounce our ourselves out outfit outillage outilleerde
outilleren outlaw outlet outperformen outplacement output outsider outsourcen outta ouverture ouvreuse ouwe
ouwel ouweneelde ouwerkerk ouwetje ouwsterhaule ouzo ovaal ovaalvormig ovarieel ovarium ovatie ovationeel oven
over overal overblijfsel overblijver overbloezend overbodig overboelare overboslaan overbrieven overbrugbaar
overbuurman overcompleet overdadig overdijkink overeenkom overeenkomst overeenkwam overeenstem overerfbaar
overerfelijk overexposure overgangszin overgeefsel overgrootoma overhaastig overhaasting overheaddeur
overheerlijk overheerser overheersing overheidseis overheidskas overheidspot overheidsrol overig overijsenaar
overijsselse overklederen overkomelijk overkomenen overlangel overlastbron overledene overleguren overlevering
overliggeld overlommerd overlommeren overmachtig overnamebod overnamepad overnameplan overnamesom overpeinsd
overpeinzing overplaatsen overplanting overprikkeld overreedt overrijdbare overrompel overschaduw overslagweg
overspannene overspelig overstijgend overtallig overtijdpil overtollig overtuigend overvallene overvalwagen
overvloedig overweldig overwelf overwelfsel overwerkuur overwhelming overwinnaar overwinnares overwogene
overwonnene overzending overzetster overzetveren overzienbaar overzijds overzomeren ovezande oviparie ovj
ovonde ovse ovulatie ovuleerde ovuleren owe owens owms own owned oxaalzuur oxazepam oxer oxfam oxford oxidant
oxidase oxidatie oxidatief oxidator oxide oxideert oxxio oxygen oxymoron oxytocine ozb ozir ozon ozonhoudende
ozonisatie ozoniseerde ozoniseren
paadje paai paal paan paap paar paardachtige paarlen paarlo paarrelatie paarsachtig paarse paarsig paas
paasberglaan paasei paaslammeren paasos paasvakantie paasweekend paatje pabo pabostudent pace pacen pacey
pacht pachtakten pachtige pachyderm pacific pacificator pacifiek pacifisch pacifisme pacifist pacifistisch
pacino pack packed pacman paco pact pad padangstraat paddel paddo paddy padie padisjah padoek padts padua
padvinderij padvindster paella paesens paf paffig pafzak pagaai pagadder pagadetten paganisme paganist
paganistisch pagara page pager pagina pagineer pagode pahladsingh paid pailletjes paillette pain painful
painted pair pais paiwaans pak pakaan pakanistraat pakbon pakijs pakira pakistaan pakistan pakistani pakkends
pakkerd pakket paksoi pakstation pakweg pal palace palachstraat paladijn palaestra palankijn palataal palatum
palau palaver palazzi palazzo paleis paleisachtig paleize palembang palemig paleobotanie paleograaf
paleografie paleologie paleontoloog paleozoen paleozoicum palestijns palestina palet palfium palfrenier
palikir palimpsest palissade palissander paljas palk palladium pallert pallet palletiseren palliatie
palliatief pallium palm palmachtig palmet palmkernolie palmpaasstok palmyra palmyreens palpabel palpatie
palpitaties palpiteerde palpiteren palrad palter paltisch paltrokmolen palts paltsisch palurk pama pamel
pamflet pamoestraat pampa pamper pampiermole pampus pams pan panacheerde panacheren panama panamaatje panamees
panamezen panarabisme panarabist panasonic pancetta pancreatitis panda pandan pandemisch pandemonium pander
pandit pandita pandjesbaas pandjeshuis pandjesjas pandora paneel paneer panegyriek panel panelgesprek panenka
pang panga pangasius pangea pangi panic panicked paniek paniekachtig panikeer panini panisch panislamisme
panlat panna panopticum panorama panoramisch panslavisme panspermie pantanal pantastraat panter pantheisme
pantheon pantograaf pantomime pantomimisch pantry pants panty panvis panweg pap papa papaja paparazzi
paparazzo papaverbol papaverhof papaverweg papborstel papegaaienei papel papeterie papi papiamento
papierachtig papierlin papiertje papil papist paplam papoeaas papoeaatje pappa pappardelle pappenheimer pappie
pappig pappot paprika papyrologie papyroloog papyrus papzak par para paraaf paraan parabellum parabolisch
parabool paracetamol parachuteer parachutist parachuutje paradigma paradigmata paradijshof paradijslaan
paradox paradoxaler parafeer parafernalia parafilie paragliden paragnosie paragraafkop paragraferen
paragrasweg paraguay paraguees parakleet parallax parallelklas parallellie parallellijn parallelweg
parallelwei paralympics paralympier paralympisch paralyse paralyseert paralysie paralytica paralytisch
paramaccaans paramaccaner paramaribo paramaribose parana paranoia paranoicus paranoid paranormaal paraplubak
parascolair parasitair parasiteer parasitisch parasitisme parasitoloog parastataal parathion parbo pardaf
pardon pareer parel parelachtig parelhoender parelhoenhof parelvormig parent pareo pares paresthesie paret
parfum parfumachtig parfumerie pari paria parike pariteitsbit park parka parkachtig parked parkeerbaan
parkeerboete parkeerbon parkeerdak parkeerdek parkeermeter parkeerpas parkeerplek parkeerrem parkeertijd
parkeervak parkeerwacht parket parkiettulp parkinson parlando parlement parlesanten parlevink parlofonie
parlofoon parma parmantig parmezaan parnas parnassia parnassijn parochiaal parochiaan parochie parochieel
parochien parodie parodistisch parodontitis parodontium parodontose parole parool paroxisme parrega parrish
parsasco parse parsec parsen parsifal parterrebouw parterretrap participant participate participatie
participeer participium particratie particular particularly particulier partieel partij partikel partita
partituur partizaan partner parts parttimebaan parttimejob partus party parure paruur parvenu parvenuutje
parwa parweshweg parzival pas pasadena pasar pascal pascha pascontrole pashok pasja pasjtoe paskwil paso
paspen paspoortwet paspop passagier passat passau passed passeerbaar passeerslag passendheid passes passewaay
passie passiefbouw passiefhuis passiefzijde passim passionate passioneel passioneert passionist passionnel
passiveren passiviteit passivum passpiegel passus pasta pastei pastel pastelachtig pastelkrij pasteuriseer
pasteus pasteuze pastiche pastifi pastinaak pastis pastoe pastoorschap pastor pastorieen pastorielaan
pastoriepad pastorietuin pastorieweg pastorij pastrami pat patagonier patagonisch patat patata patates patati
patatsnijder patch patchoeli pateel pateen patent paternalisme paternoster path pathetiek pathetisch pathisch
pathogeen pathologie pathologisch patholoog pathos patience patient patientie patijn patina patine patio
patisserie patissier patisson patois patras patriarch patriciaat patricier patricisch patrijshen patrijshof
patrijslaan patrijsweg patrijzenhof patrijzenweg patrilineair patrimoniaal patrimonie patrimonium patriottisch
patriottisme patristiek patrol patrologie patronaal patronaat patronage patroneerde patroneert patrones
patroniem patroniseren patrons patroon patrouille patsen patsituatie patsy pattern pattipeilohy patton pauk
paulatem paulie paulinisch paulinisme paulis paulowna pauluskerk paumelle pauper paus pauw pauwig pauwin pauze
pavane paviljoen pavloviaans pavlovreflex pavoiseerde pavoiseren pax pay payne paypal payrollbasis pbm pcb pda
pdf pdok peace peaceful peacock peanut pearce pearson peau pecannoot peccadille pech peck pecorino pectine
pectoraal pectoris pecunia pecuniair peda pedaal pedaalas pedagogie pedagogiek pedagogisch pedalo pedant
pedanterie peddel pede pedel pedelec pederastie pederastisch pedersen pediater pediatrie pediatrisch
pediculose pedicure pedicuur pedigree pedis pedo pedofiel pedofilie pedologie pee peeks peel peelo peen
peepshow peer peervormig peesachtig peetdochter peg pegel pegulanten pei peies peigne peignoir peijnenburg
peil pein peinzer peipusmeer peize peizermade peizerwold pejoratief pejoratieven pek pekel pekinees pekton pel
pelagiaan pelagisch pelargonium pelerientje pelgrimage pelgrimeerde pelgrimeren pelgrimspad pelgrimstas
pelgrimsweg pelikaan pelikanenei pelks pellagra pellet peloponnesos peloponnesus pelops pelorie pelorisch
peloton pelotte pelser peluw pelzen pelzig pen penaal penaliseerde penaliseren penaliteit penalty penant
penarie pence pencil pendag pendel pendeloque penduultje penetratie penetreer pengat pengelstraat penibel
penicilline penis penitent penitentiair penitentie penitentien penn penningske penninisch pennsylvania penny
penologie penopauze penoze pensee penseelaapje penseeltrek penselen penserij pensioen pensionaat pensionado
pensionair pensionaris pensioneer pensiongast pensionprijs pensum pentagon pentagram pentameter pentateuch
pentatlon pentatonisch pentax penter penultima penvoerder penvoerende people pep peperachtig peperga peperoni
pepita peplum peppel peppil pepsi pepton per percelering percentage percentiel percentrage percentteken
percentueel perceptie perceptief perceptien perceptueel percipieer percolator percoleert percoleren percussie
percussief percuteer perdue pereat peremptoir perend perezs perfect perfectie perfectief perfectly perfectum
perfide perfiditeit perforatie perforator perforeer performaal performance performant performantie performend
perfusionist pergamijn pergola pergolaatje pericarditis periculeus periculeuzer perifeer periferie periferisch
perifrase perigeum perihelium perikel perikoop perimeter perinataal perineum period periodisch periodiseren
peripetie periscoop periscopisch peristaltiek peristyle peritonitis perk perkaline perkamentrol perkoenpaal
perl perlator perm permacultuur permalink permanent permanentie permetrine permis permit pernicieus
pernicieuzer pernod peronist peronistisch peroreerde perosistraat perouse perpetueel perpetuum perplex
perplexiteit perquins perron persad persbreidel perse persen perseus persgesprek persianer persico persiflage
persifleer persisteer persistent persistentie persleiding person persona personal personality personally
personifieer persoonlijk persoonsauto persoonshuis perspectief perspective perspex perspiratie persuade
persuasie persuasief persyns pertinentie peru peruviaans pervasief perversiteit perverst perzik perzisch
pesach pesaken pescadores peseta peshawar peshmerga pesjawar peso pessarium pesse pessimisme pessimist pest
pesticide pestilent pestilentie pestilentien pesto pet petabyte petanque petanquen peterselie petey petgat
petieterig petit petitie petitien petitionaris petitioneren petoet petraeus petrem petrichor petrischaal
petrobras petrochemie petrodollar petroglief petroleum petrologie petsen petsjorabaai petticoat petto petty
petunia peu peugeotje peuk peul peur peuter peutie peuzel pexs pey peyote pezen pezig pfalz pfas pfeiffer
pfeijffer pfizer pfos pgb pggm phablet phaffs phagwa phans phantom phase phd philadelphia philipparts phillips
philly philosophy phishing phobos phone photo photograph php phrase physical physically physician physics
phytophthora piaam piaffe piai pianino pianissimo pianist pianistisch piano pianola pias pica picardie
picardier picardisch picaresk picassovis piccalilly piccolo piccolootje pick picked picknickplek picknickset
picnic pico picpus picrinezuur pictogram picturaal picture pidgin pie piece piechem pieds pief piek piel
pieltje piemel pienter piep piepa piepel piepeltje pier pierce piercen pieriksmars pierkhanweg piesen pieta
pieteitsvol pieterburen pieterman pieterselie pieterskerk pieterszoon pieterzijl pietistisch pietluttig piets
piezel piezometer pifpaf pig pigmentatie pij pijken pijl pijlinktvis pijlvormig pijn pijnackenaar pijnackeraar
pijnboompit pijnig pijnlijkheid pijnstillend pijp pijpenla pijpleiding pijprokend pik pikant pikanterie
pikantig pikeer piket pikeur pikhouweel pikkel pikketanis pikkie pikkig pikol pikton pil pilaar pilates pilats
pilatus pilav pilcontrole pilipili pill pilles pillow pilo pilots pilsen piment pimpampette pimpampetten
pimpel pimpen pimpt pims pin pina pinacotheek pinang pinapparaat pinata pinatubo pinautomaat pincet pincher
pinchhitter pinda pineut ping pingel pingelapees pingjum pingo pingpong pinguin pink pinkel pinkeltje pinkert
pinksterdag pinksterdrie pinnacle pinnig pinot pinpas pinteriaans pinyin pioen pion pionierschap pioniersrol
pionierster pioniersweg piot pip pipes pipet pipi pipo pique piraat piraeus piramidaal piramide piranha
pirates pirelli pireng pirenne piringen piripiri piron pirouetjes pirouette pirsons pis pisang pisbak
piscicultuur piscine piskijkerij piso pispot pissed pissig pistacheboom pistachenoot pistol piston pistousaus
pisvee pit pita pitbox pitch piteus piteuze pitsen pitta pittig pittoresk pittsburgh pitvis pity pivoteerde
pivoteren pixel pizza pizzakoerier pizzeria pizzicato plaag plaaster plaat plaatijzeren plaatkieuwig plaatse
plaatsje plaatsnijder plaatst place placebo placenta placht placide pladijs plafon plafonneur plag plagiaris
plagiator plagieer plague plaid plain plait plak plaket plakkaat plakplastic plaksel plamuur plamuursel plan
planckstraat planeerhamer planeetstand planes planet planetarium planetoide planimeter planimetrie planisfeer
plank planketsel planned plano planologie plantagehuis plantagelaan plantageweg planted plants plantsel
plantsoenweg plantte plaque plaquette plas plasma plasmatisch plasmide plasregenen plasterk plasticbom
plasticfolie plasticine plasticiteit plasticsoort plastificeer plastisch plastron plat plataf plateauwagen
platel plates platina platonisch platribbig platvloerst platvoetig plausibel plavei plaveisel plavuis play
played playmobil playstation plaza plc plea please plebaan plebejer plebejisch plebisciet plebs plecht
plechtig plectrum pledge plee pleeborstel pleeg pleegdochter pleidooi pleier plein pleinachtig pleintje
pleiotropie pleister pleistoceen pleit plejade plejaden plek plemp plenair pleng plens plensregenen plenty
plenum plenzen pleonasme pleonastisch plet pleumeekers pleunie pleunis pleur pleuris pleuritis pleuritisch
plevier plexiglas plexus plezant plezier plezierig plicht plichtig plie pliniushof plint plioceen plisse
plisseetje plistoceen plo ploeg ploegschaven ploert ploertigheid ploeteraar plof plofferd plog plok plombe
plombeersel plombiere plomp plomperd plone plons plonzen plooi plooisel plop plopslaland plots plotseling
plotwending plozen plu pluche pluchen plug pluijmakers pluim pluis pluisachtig pluizen pluizig pluk pluksel
plume plumeau plumpudding plunder plunje plunjer pluraal pluralia pluralis pluralisme pluraliteit pluriform
plurk pluto plutocraat plutocratie plutonium pluviometer pluymaekers plymouth pnd pneumatiek pneumatisch
pneumokok pneumologie pneumoloog pneumonie pneumothorax pocahontas poch pochet pocket poco pocus pod podagra
podagreus podagrist podcaster podcasting podgorica podium podologie podologisch podoloog podotherapie podts
poe poedel poeder poederachtig poedervormig poeem poef poeh poeha poeier poeierig poeke poel poelepetaat
poelet poelie poem poema poen poenig poep poepie poepsjiek poer poerim poesele poesiealbum poesis poesje
poesta poetica poeticaal poetisch poetiseert poetiseren poetry poets poetspommade poezel poezelig poezie
poezig pof pofferd pogo pogrom poinsettia point pointed pointilleert pointilleren pointillisme poirot poison
poisoned pok pokachtig pokdalig pokemon pokkig pol polair polak polanenhof polaris polarisator polariteit
polaroid polder polderachtig polemicus polemisch polemiseer polemologie polemoloog polenta polesie poli police
polichinel policy poliep polijster polijstkop polijststaal polijststeen polijstwerk polio polish political
politicaster politici politician politicologe politicoloog politicus politieactie politieagent politieauto
politiebron politiebus politiecel politiecombi politiedag politieduo politieel politiefoto politiekees
politiekorps politieman politiemol politiepak politiepet politieregio politieserie politiespion politietaak
politieteam politietop politievak politiewagen politiewerk politiewet politioneel politiseer politoloog polk
polka poll pollak pollevij pollinkhove pollutie pollux polo polonium polsen polsslagader poltergeist polyamide
polyamorie polyandrie polyarchie polychromie polychroom polycyclisch polyeder polyester polyetheen polyether
polyethyleen polyfarmacie polyfenol polyfonie polyfonist polyfoon polyform polygaam polygamie polyglot
polygoon polygraaf polygrafie polyhistor polymeer polymorf polymorfie polynesie polynesier polynesisch
polynomiaal polynoom polypropeen polyptiek polyritmiek polysemie polystyreen polysyndeton polytechniek
polytheen polytheisme polytheist polyurethaan polyvalent polyvalentie pom pomelo pommadeerde pommaderen
pomologie pomoloog pomonastraat pomp pompaf pompeii pompelmoes pompeust pompeuzer pompoensoep pompon pon
poncho ponchootje pondcasting pondcasts ponder poneer ponem ponk ponponstraat ponsen pontifex pontificaal
pontificaat pontificeert pontificeren pontisch pontius ponton pony poog pooi pook pool poolbiljart poolcentrum
poolse poon poona poop poor poorterrecht poorterschap poortugaler poos poot pootjebadend pootui pootvisfonds
pop popachtig popact popart popcentrum popcultuur popdeuntjes popduo popel popeline popeltje popformatie
popfotografe pophistorie pophit popi popindustrie poplin popped poppedeintje poppel poppig poppingawier poppo
poppy popstation populair popular populariseer populariteit populatie population populier populisme populist
populistisch popzangeres por porch porder porem poreus poreuzer porie porien pork porn porna porno
pornoficatie porositeit porselein portakabin portal portatief portee portefeuille portel portemonnee porter
porti portionering porto portretfoto portretteer portrettist portugal portugees portugezen portvrijdom pos
poseer poseidon poseur positie positief positieve position positive positivisme positivist positiviteit
positivo positron possess possessed possessieven possibility possible possibly postactieven postblokkade
postbusadres posted postelein poster posterieur posteriori postgresql posthoornweg postiche posticheur
postiljon postjesjager postkantoor postmortaal postnl postogram postorderaar postpunkband postrekening
postscriptum postulaat postulant postuleer postuum postzegelvel postzending pot potas potato potatoes
potcultuur potdorie poteling potent potentiaal potential potentialis potentially potentieel potentiepil
poterne potert potig potlatch potlatches potnat potpourri potsenmaker potsierlijk potsig potterie potteus
potvis poughkeepsie poujadisme poulain poularde poule pound pour pousseert pousseren pouwers pover poverty
povlakte powder powell power powerful powhatan powisi powned pownen pownews pozen ppm pps praags praai
praairapport praal praam praampje praat praatachtig praatal prachen pracht prachtig practical practically
practice practicing practicum practicus praecox pragmatica pragmaticus pragmatiek pragmatisch pragmatisme
pragmatist praia prairie prairien praise prak prakkiseer praktijkdag praktijkles praktijkman praktijkvak
praktikant praktisch praktiseer praktizijn praline prang prank praseodymium prat pratertje pratikeert
pratikeren prauw praxinoscoop praxis pray prayed pre preadviseren prealabel pream preboreaal precair
precancereus precariaat precario precariteit preceptor precies precieus precieuzer precieze preciezen
preciezere precinct precipitatie precipiteren preciseer precisely precisie predatiedruk predator predicaat
predicatie predicatief predicatien prediceerde prediceren predictief predik predikant predilpas prednison
predomineert predomineren preeg preek preemptief preemptieve pref prefab prefectuur preferendum preferentie
prefigeerde prefigeren prefix prefrontale pregnancy pregnant pregnantie prehistorie prei preins prejudicie
prelaatschap prelatuur preliminair prelude preludium premie premieredag premierschap premium premix prent
prentiss prep prepaidkaart prepaidklant preparateur preparatie preparatoir prepaykaart prepuberaal
prepuberteit preputiaal prequel prerafaeliet prerogatief presbyter presbyterium prescott prescriberen
prescriptie prescriptief prescription presence presentabel presentatie presentatief presentation presentator
presented presenteer presentia presentie preservatie preservatief preses president presideren presidiaal
presidium prespameer press pressed pressie prestatierit presteerder prestigeslag prestigieus prestissimo
presto presumeert presumeren presumptie presumptief pretentieus preteritum pretor pretoria pretoriaan
pretorium pretstation pretty pretzel preutel preuts prevaleer prevalentie prevel preventie preventief previous
previously prevos prey prezen priapisme price pricks pride priebus prieel priegel priegelig priel priem
priemvormig priester priesteres prietpraat priggeweg prijk prijs prijshoudend prijskorting prijswaardig
prijswinnend prijzen prijzig prik prikkelbaar prikkeldraad prikkie pril prima primair primarius primark
primary primatologie primatoloog primauteit prime primen primera primeur primitief primitieve primitieven
primitievere primitivisme primo primordiaal primula primulaatje primus princenhage princeps princeton princiep
principaal principal principe principieel principle prins prinsemarij prinses print prion prior priores priori
priorij priorin priority prisma prismata prismatisch prison pristina pritchard prius privaat privacy privatief
privatim privatisatie privatiseer prive privegesprek privepersoon priveredenen priveterrein privilege
privilegie privilegien prix prize pro proactiever probably probatie probioticum probleem probleempje problem
problematiek procede procedeetje procedure procedureel proceed procentnorm procentpunt procentteken
procentueel proces processieweg processor processueel proclamatie proclameer proclises proclisis proclitisch
procreatie proctor procuratie procureur produce produceert producen product productie productief productieve
produktieweg proef proefhoudend proeflocatie proefzending proest proet proeve prof profanatie profaneert
profaneren profavontuur profcontract profes professie professional professor profetisch profhonkbal proficiat
profijtelijk profijtig profil profit proflicentie profloopbaan profvoetbal profylaxe profylaxis progeria
progestageen progesteron prognathisme prognose programma programmeer programmeur programmeuse progressie
progressief progressist prohibitie prohibitief project projectie projectief projector projekt prokaryoot prol
prolactine prolegomena prolepsis proleptisch proletariaat proletarier proletarisch proliferatie prolongatie
prom promenadedek prometheus promillage prominentie promiscue promised promises promo promoted promotieklas
promotieteam promotietoer promotietour promotioneel prompt prondel pronk prononceerde prononceren pronostiek
pront pronunciatie proof prooi proost prop propaangas propaganda propagandeer propagandist propagatie properly
propertjes property prophecy proponent propos proposal proposed proprietair proprium propyleeen propyleen
prorogatie proscenium proscriptie prose prosecution prosecutor proselitisme prosit prosodie prosodisch
prospecteer prospectie prospectief prospector prospectus prospereerde prospereren prostituant prostitue
prostitute prostitutie prosument protactinium protagonist protected protectie protection protective protector
proteinerijk proteq proteron protestactie protestants protestdag protestmars protestnota protestsong
proteststem proteststoet prothetisch protocol protocollair proton protoplasma prototype prototypisch protozo
protozoa protozoisch protozoon prots protsig protuberans proud proudly prove proven provencaal provenu
proviand providentie provider provinciaal provincie provincien provisioneel provisoir provisor provisorisch
provisorium provo provocateur provocatie provocatrice provocatus provoceer provocerends proximaal proximiteit
proxy proza prozac prozaisch prozaist prudent prudentie prudentieel pruderie prue pruik pruil pruim
pruisenlaan pruisisch prul prulachtig prullaria prune prunel prunus prut prutserig prutserij pruttelarij psalm
psalmist psalmodie psalmodieert psalter psalterium pseudocode pseudokoop pseudologia pseudologie pseudoniem
pseudoweduwe psilocine psilocybine psittacose psittacosis psoriasis pst psv psych psychiatrie psychiatrist
psychic psychisch psycho psychokinese psychologie psychometrie psychonaut psychopathie psychoscopie psychose
psychotica psychoticus psychotisch psychrometer ptfe ptss ptt pub puberachtig puberdochter pubert pubescentie
pubis public publicist publicitair publiciteit publicity publiekelijk publiekrecht publieksdag publieksfilm
publiekshal publieksjury publiekstaak published publishen puch puck puddel pudding pudeur pueblo pueriel
puerto puf pug pugilist puh pui puiflijk puik puil puim puin puinruimster puist puja puk pukkel pukkie pul
pulderbos pulk pull pulled pullmantrein pulmonaal pulp pulsar pulse pulsen pultoo pulver pulverachtig pulverig
pulverisator pulveriseren puma pummel pummelachtig pummelig pump punaise punch punched puncteer punctie
punctuatie punctueel punctum punctuur punios punisch punish punished punitief punk punkachtig punkrockband
punky punniken punt puntig punto puntvormig pup pupil pupiter puppet puppy pur purchase puree pureer purend
purgatie purgatief purgatorium purificatie purine purist puristisch puritanisme puritein purmer purper
purperachtig purple purposes purpriet purpura purse purser pursue pus push pushed pussy put puth putrad putsch
putschist putse putsen puttee puttenstein putti putto puur puzzel puzzle pvc pvda pvdd pvdv pve pvv pwc pygmee
pyinmana pyjama pyknisch pylades pylon pyloon pyongyang pyreneeen pyrenees pyrex pyridine pyridoxine pyriet
pyrimidine pyrogallol pyrolyse pyromaan pyromanie pyrometer pyrotechniek pyrronisme pythagoras pythisch python
qaida qat qatar qatari qin qing qoq qtek qua quadrafonie quadrageen quadragesima quadriceps quadriljoen
quadrilleer quadrofonie quadrupel quadrupleren quaestrices quaestrix quagga quagmire quaker quaks qualcomm
qualified qualitate quality quango quant quantico quantity quantum quarantaine quark quartair quarte quarter
quarto quasar quasi quatertemper quatsch quattrocento qubit que quebec queenie queens quelle querulant
queruleerde queruleren query quest questioned queue qui quiche quicker quickly quickscan quickstep quidam
quiet quietly quilt quinoa quinto quirinaal quisling quito quitte quitting quiz quo quodlibet quokka quootte
quorn quorum quota quotisatie quotiseerde quotiseren quotum
raad raaddocument raadgeefster raadgriffier raadhuishof raadsel raadzaam raaf raafachtig raag raai raaijmakers
raak raalte raalter raalts raam raap raapzaadolie raar raas raaskal raat raath rabarber rabat rabauw rabb
rabbel rabbi rabbijn rabbinaal rabbinaat rabbinica rabes rabiaat rabies rabobank raccordement race racen
rachel rachitis rachitisch rachmones raciaal racisme racist racistisch rack racket raclette racletten rad
radar raddraaierij radeer radeloosheid rademaekers radert radiaal radiant radiateur radiatie radiation
radiator radicaal radicaliseer radicalisme radicaliteit radicchio radijs radikalinski radio radioanten
radiogesprek radiologie radiolyse radioscopie radiostadion radium radius radix radja radon radvormig raerd
raeren raf rafaels rafel raffel raffia raffinaderij raffinadeur raffinage raffinement rafter rafts rag raga
ragdun raglan ragout rahl rai raider rail rain raines raio raise raisonnabel raisonnement raisonneur raita rak
rakel raket raki rakia raku ral rallentando rally ram ramadan rambam rambo rameaustraat ramee ramend rames
ramin ramkhelawan rammei rammel ramons ramp rampoefening rampok rampsituatie ramptoerisme ramsel ramsey ramsj
rance ranch ranchero ranches rancho rancune rancuneus rancuneuzer rand randanimatie randglossen random
randomisatie randstadrail rang rangtelwoord rani ranja rank ranonkel rans ransel ransom rantsoen ranum ranze
ranzer ranzig rap rapact rapaille rapcultuur raped rapformatie raph rapidly rapidschaak rapier rappel
rappigheid rapportage rapporteer rapporteur rapportrice rapsodie rapsodisch rapunzel rara rarely rarigheid
rariteit rarotongaans ras rasa rascal raseer rash raskat raskenmerk raskruising rasp raspberry raspoetin
raspsel rasquert rasta rastafari raster rasure rasuur rat rata ratafia ratatouille ratel rather raths
ratificatie ratificeer ratine ratio rationaal rationalisme rationeel rationelere rato ratsen ratsmodee rattan
rattling ratum ratuur rauhfaser rauls raus rauw rauwelings rauwerd rauwig rauwmelkse rauzen ravage ravanger
rave ravel ravenaas ravenbek ravenlijn ravens ravensbruck ravenstein ravenswaaij ravenswaay ravenveren
ravenzwart ravers ravigotesaus ravijn ravioli ravissant ravot raw rawalpindi rawlplug raylan rayna rayon
rayonmanager razab razeb razeil razen razendste razzia rdbms rdw rea reaal reach reached react reactant
reactie reactief reactionair reactiveert reactiveren reactiviteit reactor reader reads readtsjerk ready
reaffectatie reaffecteren reageerader reageerbuis reageerder reageerdeur reageerdier reagentia reaguurder
reahus real realia realisatie realisator realiseerde realiseert realiseren realistisch realiteit reality
realize reallifesoap reallocatie really realm realo realpolitik reanimatie reanimeer rear reason reassurantie
reassureerde reassureren reb rebel rebellie rebirthing reboot rebostraat rebound rebus recalcitrant recall
recap recapituleer receipt receive receiver receiving recenseer recensent recensie recent recently recepis
recept receptie receptief receptien receptionist receptor reces recessie recette rechaud recherche rechercheur
recht rechtdoorzee rechtlijnig rechtop rechtsaf rechtse rechtstandig rechtsvoetig rechtvaardig rechtzijdig
rechute rechuutje recidief recidive recidivisme recidivist reciet recipe recipieert recipient recipieren
reciproceert reciproceren reciproque recirculatie recirculeren recital recitando recitatie recitatief reciteer
reckless reckon reclamant reclamatie reclame reclasseert reclasseren reco recognise recognitie recognitien
recognition recognize recollectie recombinant recombinatie recombineren recommandeer recommend recommended
reconquista reconstrueer reconventie reconversie record recorded recreant recreatie recreatief recreeert
recreeren recruiten recruitment recrutering recta rectaal rectificatie rectificeer recto rector rectoscopie
rectrices rectrix rectum recu recul recuperatie recupereer recurrent recursief recurve recuutje recyclage
recycle recycleert recyclen red redactielid redactieteam redactioneel redactrice redans reddit redekunstig
redelijkheid redemptorist redens rederijkerij redhibitie redhibitoir redigeer redirecten redoubleert
redoubleren redoublet redoutezaal redox redres reduce reductie reductio reductor redundant redundantie
reduplicatie reduzum redzaam ree reebok reedes reeds reeel reef reefknuttel reeg reek reekalveren reel reen
reep reerug reest reeuw reeves ref refectorium refere reference referendabel referendaris referendum
referentie referentieel referentien referte reflatie reflectant reflecteer reflectie reflectief reflection
reflex reflexief reflexieven reflexologie reflux refo reform reformateur reformator reformist refractair
refractie refractief refractor refreshen refresht refter refuge refugie refugieetje refuse refuseert refutatie
reg regaal regard regatta regeer regel regeleenheid regelneverij regenachtig regence regendroppel regeneratie
regeneratief regenerator regenereren regenschaduw regent regentesk regest reggae regie regiem regime regiment
reginahof regio regiokorting regiolect regiomanager region regionalen regionalisme regisseer regisseur
regisseuse register registered registrant registratie registratief registrator registratuur registreer
reglement regres regressie regret regterschot regulair regular regulariseer regulariteit regulateur regulatie
regulatief regulator reguleer regulier regulitis regulus regurgitatie rehab rehabiliteer rehearsal rehwinkel
rehydratie rei reiderland reiger reijgersberg reijmerstok reijnaerdts reijtenbagh reik reiki reil reims rein
reinbert reincarnatie reincarneert reincarneren reince reincultuur reines reinig reisde reisje reisleidster
reist reisvaardig reitzstraat reizen reiziger reizigster reject rejected rek rekbaarheid rekel rekem
rekenaarster rekenarij rekent rekest rekestreerde rekestreren rekkem rekoefening rekordbox rekruteer rekruut
rekwestrant rekwestreren rekwirant rekwireert rekwireren rekwisiet rekwisiteur rekwisitie rekwisitoor rel
relaas relais relaps related relateer relatiedag relatiedrama relatief relaties relatieven relationeel
relations relative relativisme relativist relativiteit relativum relax relaxed relayeren relays relevantie
relevatie reliable relict relief reliek relieved religie religien religieus religieuze religieuzen religion
religious relikwie reliquiarium relocatie relous rely rem remain remained remake remarkable remassistent
remasteren rembours rembrandtesk remediatie remedieert remedierende remember remembered remigrant remigratie
remigreerde remigreren remind reminded reminiscens remise remiseerde remissie remitteert remittent remix
remixes remleiding remmanoeuvre remmelzwaal remmerstein remonstrant remonstreert remonstreren remontoir remote
remous remove remparachute remplacant remplaceerde remplaceren remuneratie remunereerde remunereren
remvloeistof remweg ren renaissance rencontre rendierjager rendiermos rendiervel renees renes renet rengersweg
renminbi renommee renonceert renonceren renoveer renoverend rensenbrink rented rentedragend renunciatie
renversaal renvooi reometer reorganiseer rep repair reparabel reparateur reparatie repareren repartitie
repasseerde repasseren repatriant repatriatie repatrieer repay repeat repel repeltje repend repercussie
repertoire repertorium repetitiedag repetitief repetitiehok repetitiekot repetitor replaced replacement replay
replica replicaatje repliceer reply report reported represaille represent representant repressie repressief
reprimande reprint repro reproduceer reproductie reproductief republic republiek republikein repulsie
reputatie reputation request requested requiem require requisitoir rerelease res rescontre rescript rescriptie
rescue research resectie reseda resedaatje resem reserva reserveleden reservelid reservepot reserverol
reservetank reserveteam reservoir reset resideer residence resident residentie residentieel residu resign
resist resolutie resoluut resolve resonans resonator resorbeer resorptie resort resource respect respected
respectief respectueus respijtzorg respiratie respiratoir respirator respireerde respireren respondeer
respondent responderend responding responsabel responsbles responsible responsie responsief responsorie
responsorien responsorium ressorteer restafvalzak restaurant restaurateur restauratie restauratief restaurator
restaureer restitueer restitutie restje resto restorno restrictie restrictief restyle restylen result
resultatief resume resumeetje resumptie resurrectie resusaap resuscitatie resusfactor ret retail retailketens
retardatie retardeerde retarderen rethimnon reticulair reticule reticuultje retie retiefstraat retina retinol
retinopathie retirade retire retor retorica retoricus retorisch retorsie retoucheer retour retractie
retraitant retraitehuis retraiteweg retributie retriever retro retroacta retroniem retrospectie retsina
rettich return returned reu reuk reuma reumatisch reumatoide reumatologie reumatoloog reunie reunion
reusachtig reutel reutemeteut reuter reutum reuze reuzegrappig reuzel reuzen reuzig reuzin revaccinatie
revaccineren revalidant revalidatie revalideer revaluatie revalueerde revalueren revanche revancheert
revanchisme revanchist reve reveal reveil revelatie revelen revelt reven revenge revenu reverence reverentie
reverie reverse reversibel revets reviaan revideerde revideren revier review revindicatie reviseer revisie
revisionisme revisionist revisor reviusstraat revival revocatie revoltant revolte revolutie revolution
revolver revue revving reward rex rexist reyerslaan reynolds reystraat rezen rfc rfid rgb rha rhaetisch
rhedenaar rhederbrug rhederveld rhee rheeze rheezerveen rheezerweg rhenenaar rhenoy rhienderen rhijnsburger
rhijnvis rhinovirus rho rhodes rhodos rhone rhs rhythm ria riagg rial riant rib ribbel ribblessure ribes
ribeye ribfluweel ribkotelet riblap riboflavine ribose ribosoom ricaan ricambio rice rich richel riches
richtte ricine ricinus rico ricoh ricotta rid rides ridiculous ridicuul ried riedel riek riels riem riemst
rien riep riesling riet rietachtig rietsnijder rietzodde rif riff rifle rig riga rigel right rigide rigider
rigiditeit rigiedst rigoletto rigor rigorositeit rigoureus rigoureuzer rigueur rij rijbak rijckholt rijcomfort
rijdag rijdek rijder rijdt rijeka rijens rijf rijg rijhal rijhouding rijk rijkbloeiend rijkevorsel rijkop
rijksaramees rijkschroeff rijksdaalder rijles rijm rijmelarij rijn rijnbandijk rijp rijpad rijprestatie
rijpwetering rijrichting rijselaar rijselnaar rijsenburg rijsenhout rijsnelheid rijssenaar rijst rijswijck
rijtijdenwet rijtje rijtseterp rijtuigbak rijtuigkap rijvaardig rijvak rijven rijweerstand rijweg rijwielpad
rijzen rijzig rik rikki riksja ril rim rimboe rimburgerweg rimmelzwaan rimpel rimpelig rimram ring ringel
ringrijderij ringvormig ringzones rinis rink rinkel rinket rinnegom rinoceros rinoplastiek rins rinsumageast
rinsumageest rio rioja riool riouwstraat rip ripley riposte ripped ripperda ripuarisch ris risaliet risee
risico risk risky risotto rispte rispten rister ristorneerde ristorneren ristorno rit ritalin ritardando
ritenuto ritme ritmisch ritmus ritornel ritsel ritsen ritsig rituaal ritual ritualiseren ritualist ritueel
ritus ritwinnaar rivaal rival rivales rivaliseer rivaliteit rivers rivet rivier riviera rivm riyal riziv
rizofoor rizoom rna road roadie roadmanager roaming roaring roars roast roaz rob robbed robbedoezen robbery
robblesweg robeco robertskruid robijn robinia robinsonade robot robotachtig robotica robotiseerde robotiseren
robuust roc rocaille rochebrune rochel rochet rock rockabilly rocket rockformatie rococo rococoachtig rod roda
roddel rodel rodenbach rodens rodeo rodere rodes rodewijnglas rodium rododendron rodos roe roebel roedel roef
roei roek roekebosch roekoe roeles roem roemrucht roemruchtig roemwaardig roep roepia roepie roer roerdomphof
roerei roerendst roerig roerom roersel roeselaars roeselare roest roestwerend roetig roetsjbaan roetsjte
roetveegpiet roeven roezemoezen roezemoezig roezen roezig rof roffel rog rogat roggel rogue rohdes rohel
rohypnol roi rojers rok rokade rokeer rokin rokjas roksem rokzak rol rolaap rolbandmaat rolborstel
rolcontainer roldak rolder rolex rolfok rolhanddoek rolkei roll rollator rolled rolrif rolstoelbus rolvormig
rolweerstand romaans roman romance romanesco romanesk romaniseerde romaniseren romanist romantica romanticus
romantisch romantiseer romboide rombout rombus romcom rome romein romeo romertopf romig rommel rommelig
rommendom rommentom romp romusha rond rondachtig rondas rondbogig rondborstig rondbreipen rondbrieven rondes
rondgereisd rondkuieren rondleiding rondo rondom rondsel rondsnuffel rondventte rondzwierven rong ronin ronk
ronsel ronsenaar rontgen rontgenoloog ronzebons rood roodachtig roodbloedig roodbloeiend roodes roodfluwelen
roodgloeiend roodkoperen roodsel roodwangig roof roofachtig rooi rooibosthee rook rookcoupes rookhweg rookie
room roons roordahuizum roors roos roosachtig roosterdiep roosterkerk roostermaker roosterpark roosterpoort
roostervrij roosvenster roosvormig root rooth rooy roparun rope ropij roppen rops ropte ropten roquefort roro
ros rosa rosachtig rosarium rosco roseau rosenkreutz roses rosj roskam rosmalenaar rosmalens rosmarijn rossig
rossinant rossinihof rossum rosti rosts rosy rot rotacisme rotan rotary rotatieas rotatiedruk rotatiemotor
rotatiepers rotatiepomp rotatietijd rotator rotavirus rotdag roteer rotem rothe rothem rothengatter rothschild
roti rotkop rotmof rotogravure rotonde rotor rotsachtig rotsen rotsformatie rotsig rotsplateau rotstergaast
rotstergast rotsterhaule rotterdamse rottig rottum rotzak rouge rough roulade roulatie rouleer roulette round
rourke rouss route routeerde router routier routine routineus routing routinier rouw rouwbrieven rouwig
rouwklederen roux roven row rowan roxton royaal royal royalist royalistisch royaliteit royalty royeer royement
roz rozelaartje rozemarijn rozendaalse rozenkruiser rozet rozig rozijn rsgb rsi rspca rss rtl rub rubato
rubberachtig rubbish rubella rubidium rubricator rubriceren rubrieksnaam ruby ruche ruchtbaar rucola
rucphenaar ruddervoorde rude ruderaal rudges rudiment ruding rue ruers ruft rug rugblessure rugby ruggelings
rugmassage rugoperatie rugstreeppad rugtas rugvin rugwaarts rugzak ruhes ruhrgebied rui ruif ruig ruigahuizen
ruijssenaars ruik ruil ruilebuiter ruilebuitte ruim ruimvallend ruimzittend ruin ruined ruines ruineust
ruischerbrug ruisen ruiter ruitkruising ruitte ruitvormig ruiven ruizelt ruizen ruk rul ruled rules rulijs
rullig rum rumba rumbekenaar rumble rumke rummikub rummikuppen rumoer rumoerig rumor rumpt rumst run runder
runrot runsel runway rup rupees rupelmonde rupelstraat rupsendoder ruraal rus ruschs rush rushed rushes russia
russian russificatie russificeren russin russisch russofiel russofilie rustbrengend rusticiteit rustig
rustlievend rustoordlaan rusty rut rutiel ruurloseweg ruusbroec ruw ruwaardschap ruwweg ruysdaelhof ruzie
ruzieachtig ruzien ruziezoekend rvb rvd rvs rwanda rwandees rwzi ryanair rygel ryptsjerk
saai saaksum saalien saam saampjes saarbrucken saarland saasveld saats saaxumhuizen sabaan sabangstraat
sabayon sabbat sabbatical sabbel sabber sabel sabijns sabotage saboteer saboteur sabra sabreren sacerdotaal
sacharide sacharimeter sacharine sacharose sacherijnig sachertaart sachet sachsen sacoche sacra sacraal
sacraliteit sacramenteel sacramento sacred sacreerde sacreren sacrifice sacrificie sacrificien sacrifieerde
sacrifieren sacrilegie sacristie sacrosanct sad sadduceeen sadhoestraat sadist sadistisch sado saedeleer
safari safe safely safer safety saffiaan saffie saffier saffisch saffloer saffraan saga sagaai sage sago
saguaro sagunto saguweer sahara sahatramweg sahelland sahoelplat saidjah saids saigon saijo sail sailor
saimaakanaal saint saisine sajet sak sakes saki saksen saksisch salad salafisme salafist salafistisch salam
salami salangaan salariaat salarieert salarieren salaris salary salbutamol saldeer saldi saldo sale salesiaan
salesmanager salicyl salie saliers saline salisbury salisch salkvaccin salmagundi salmi salmiak salmon
salmonella salms saloeki salomes salomo salon salonfahig saloon salopette salpeter salsa salt saltimbocca
salto salueer salut saluut salvadoraans salvarsan salvia salviaatje salvo salween salzburg samaar samaria
samaritaan samarkand samba sambal sambels samber sambo sambuca samenblijven samenflansen samenga samenraapsel
samisch samizdat sammel samoa samoaans samoem samoerai samoreus samosa samothrake samowaar samowar sampan
sample samplen samsam samsung samuels san sanatorium sanbenito sanctie sanctioneer sanctuarium sandan sandd
sandelboom sandelhout sandelolie sandfirden sandhi sandinist sands sandwich sandwiches saneer sang sangiovese
sanguine sanguinisch sanhedrin sanichraweg sanitair sanitatie sankt sannyasin sanoma sanseveria sansevieria
sanshinkai sanskriet sanskritist santiagoer santiagoos santin sao saoedi saoedisch saone saoto sap sapfisch
sappanhout sappel sappig sapristi saprofyt sar sara saraceense sarajevo saramacca saramaccaans sarcasme
sarcastisch sarcofaag sarcoidose sarcoom sardine sardinie sardinier sardinisch sardisch sardonisch sargassozee
sarge sargentini sari sarin sarnami sarong sarrig sartre sarwanweg sas sashimi sasput sassafras sassanidisch
sassanieden sasweg sat satan satanisch satanist satanistisch satelliet satellite satijn satijnachtig satijnig
satire satiricus satiriek satirisch satisfactie satisfaction satisfied sativa satrapie satsuma satudarah
saturatie saturday saturnalien saturnushof saturnusmaan satyagrahweg satyr satyriasis sauce saucijs saucisse
saudade saudi saudisch sauna saunders saurier saurus saus sauteerde sauteren sauveert sauveren sauvignon
sauwerd savage savanne savant save saven savings savoenees savonet savooi savornin savoureer savoyaards
savoyse saw sawa sawayweg sawyer sax saxofonist saxofoon say sayin saz sbb sbs scabies scabreus scabreuzer
scafander scala scalair scale scalp scalpeermes scalpel scam scampi scan scandaleus scandaleuzer scandinavie
scandinavier scandium scapulier scar scarabee scared scares scarf scary scat scatologisch scenario scenarist
scene scenery scenisch scenograaf scenografie scent scepsis scepter scepticisme scepticus sceptisch scha
schaaf schaafsel schaak schaal schaalvormig schaam schaamachtig schaap schaapachtig schaar schaarvormig
schaats schab schacht schadde schaduwplek schaduwspits schaf schagerbrug schagerwaard schakelbaar schakelbak
schakelklas schakelklok schakelknop schakelnet schakeloptie schakelpook schakelrad schakelwagen schakelweg
schal schalafie schalie schalien schalk schalkachtig schalm schamel schamp schampavie schandaal schandaleus
schandalig schandbord schanddaad schandelo schandhout schandknaap schandmerk schandpaal schandteken schandvlek
schans schap schapulier schar scharminkel scharneburen scharrelkip schaterlach schatje schatkistbon
schattebout schattenbout schattevoet schattigheid schatting schavemaker schavuit schede schedel schedule schee
scheef scheefogig scheel scheelogig scheemda scheen scheep scheepse scheerling scheg scheggetman scheherazade
schei scheids scheidt schekkerman schel schelf schelluinen schelm schelmachtig schelmseweg schelmst schelp
schelpvormig scheluw schelvisoog schema schemata schematisch schematiseer scheme schemel schemer schend
schendelbeke schendig schengen schenk schenkel schennis schep schepel schepsel scheren scherf scherfwerend
scherm schermutselt scherp scherrenberg scherrenburg scherts scherven scherzando scherzo schets schetterstem
scheuk scheulder scheur scheurlin scheut scheutig scheutist scheve scheveningen schevenings schever schey
schicht schichtig schie schiefer schiep schier schiffelers schifpot schift schijf schijfvormig schijn
schijnsel schijt schijterd schijveling schijven schik schil schilderdoek schilderhuis schilderles schilderman
schilderslin schildersoog schilderstuk schildersvak schilderwerk schildmeijer schildvormig schilfer schilferig
schilperoord schilperoort schilts schim schimmel schimmelarij schimmig schimp schingen schink schinkel
schinnen schip schisis schisma schismata schismaticus schitter schizofreen schizofrenie schizoide schlager
schlemiel schlemielig schlingmann schluss schmidthof schmidtplein schmieren schmiert schmink schnabbel schnaps
schnauzer schnitzel schob schoei schoeisel schoelje schoen schoep schoes schoffeer schoffel schoffie schoft
schoftachtig schok schol scholarship scholasticus scholastiek scholastisch scholiast scholien scholp
scholtmeijer schommel schommelig schompes schond schone schonere schonk schonkig schoof schooi schooks school
schoolakten schoolfrans schoolga schoolst schoon schoonbroodt schoonlo schoops schoor schoorldam schoot schop
schor schorem schorisse schorseneel schorteldoek schot schotel schoterzijl schotse schotst schotvaardig
schouder schouenberg schout schoutema schouw schouwerzijl schoven schraag schraal schraap schraapsel schraard
schrab schraffeerde schralere schram schrander schrank schrankel schrans schranzen schrap schrapsel
schravesande schrede schreed schreef schreetje schreeuw schregardus schrei schrepel schreven schriel
schrieperig schrift schrijd schrijf schrijfsel schrijlings schrijn schrijve schrijven schrik schrikachtig
schrikbarend schrikkeldag schril schro schrob schroderhuis schroef schroefas schroei schrok schrokachtig
schrokkerd schrokkig schrompel schrompelig schrooi schroom schub schubachtig schubvormig schuchter schud
schuhmacher schuier schuif schuifaf schuifel schuil schuim schuimachtig schuimig schuin schuit schuitvormig
schuiven schuld schuldeisend schuldig schulen schulp schumanplein schumans schunnig schunselaar schup schurft
schurftig schurk schurkachtig schut schutsel schuur schuurlin schuursel schuw schwalbe schweiberg schwung
science scientific scientisme scientist scientologen scifi scintigrafie sciopticon scissors sclerose scoffs
scofield scoliose scone scooby scoop scoor scooter scootmobiel scopolamine scorbuut scored scorelstraat scores
scorpius scotch scotland scout scrabbelaar scrabbelen scrabbelt scrabble scrambler scramjet scrapbook scrapie
scrappen scraps scratch scream screech screen screencasts screw screwed scriba scribent scrimmage scrip
scriptorium scrofuleus scrofulose scrol scrollbalk scrollwiel scrotum scrub scrum scrupel scrupule scrupuleus
scrupuleuzer scsi scuba scudraketten scullen scully sculpturaal sculptuur scum scylla scythen sdi sdu sea seal
sealed seance search searched season seated seats seattle sebaldeburen sebastiens sebastopol sebs sec secans
secanten secco secessie secessionist second secret secretaresse secretarie secretarieel secretaris secretary
secretly sectie sectio sector sectorieel seculair secularisme secularisten seculier secundair secundo secundus
secure securiteit security secuur sedan sedatie sedatief sedativum sedekah sedentair sedenteerde sedenteren
seder sediment seductie sedum see seeds seek seem seemed seen seeryp sefard sefardim sefardisch seffens sega
segbroek segment segregatie segregeert segregeren segrijn segway seibel seider seigneur seilde sein seips
seismisch seismograaf seismogram seismologie seismoloog seismometer seist seitan seizen seizoen sekhweg seks
seksbioscoop seksist seksistisch sekstoerisme seksualiteit seksueel seksuologe seksuologie seksuoloog sekt
sektarisme sekteachtig sekwester sekwestratie sekwestreren sela selcuks selder selderie selderij select
selecta selected selectie selectief seleen selenium selens self selfie selfish selfridge selies sell selwerd
sem sema semafonie semanteem semanticus semantisch semasiologie semiactief semiarts semiautonoom semibekend
semibungalow semicontact semidicht semidwingend semiet semifeodaal semifinale semigesloten semigrafisch
semiklassiek semilegaal semilor semimassief semimetro semimilitair semimuraal seminaar seminar seminarie
seminarist seminarium semiologie semiopenbaar semioticus semiotiek semiotisch semioverheid semipolitiek
semiprof semipubliek semiscenisch semitisch semitistiek semiverhard semtex sen senaat senang senator senatrice
sends seneca senegalees senegalezen sengelsbroek seniel seniliteit senior seniores seniorie senioriteit
sennheiser sennhut senor senora senorita sensatiepers sensationeel sense sensei senseo sensibel sensible
sensitief sensitiever sensitisatie sensitive sensitivisme sensor sensorisch sensualisme sensualist
sensualiteit sensueel sentence sententieus sentimental sentimenteel seo seok sep separated separatie
separatisme separatist separator separeercel separeren sepia seponering sepot sepsis september septennaal
septet septic septiem septikemie septimo septisch septuagesima septuagint septuaginta sequeel sequel sequence
sequencen sequens sequentie sequentieel sequoia ser seraf serafientje serafine serail sereen sereh sereniteit
serf serge sergeant seri serial serialisatie serialiteit series serieus serieux serieuze serieuzer serious
seriously sermoen seroen serologie serologisch seronegatief serooskerke seropositief serotonine serotype
serpentig serpentijn serpentine serranoham serts serum serval servants servatius serve server servicen servie
serviette serviliteit servisch servituut servo sesam sessie sessiel session sestertie sestertien set settle
settopbox setup seung seuten sevagramweg sevenhuijsen seventh seventies sevenumseweg several severe sevres
sewbarath sex sexagesima sextet sextortion sexual sexually sexy seychellen seychels seymour sfagnum sfakia
sfeer sfeervollere sferisch sferoidaal sferoide sferometer sfinx sfinxachtig sforzando sfumato sgml sgp shaba
shabby shabushabu shade shadow shaffy shag shaggy shake shaken shaky shall shame shamponeer shampoo shandy
shanghai shantoeng shanty shape share sharen sharia sharjah shark sharon sharp sharply shasweg shattered shave
shaw shawl shay she sheep sheetfeeder sheets sheffield sheik shelf shell shelter shen shepherd sheppard
sherlock sherpa sherry shetlandpony shh shiatsu shield shift shiitake shijonawate shilling shimmy shin
shintoisme shintoist shiny ship shirt shish shisha shit shitty shkoder shoah shoarma shock shocked shodan shoe
shogi shogun shook shoot shop shopaholic shopmanager shore short shortly shot should shouldn shout shove
shovel show showbizz showed shown showy shoyu shrapnel shredder shrimp shrink shuffle shui shunt shus shut
shuttle shy siamang siamees sibbe sibbenkunde sibculo siberie siberier siberisch sibille sibillijns siblings
sibrandahus sic sicav siccatief sichemstraat siciliaanse sicilie sick siddeburen sidder side sideraal
siderisch sidoestraat siebengewald siecle sief siegerswoude siemens siena siepel siepoog sier sieraden
sierlijkheid sierra siersel siesta sievert sifaka sifon sigaar sigaarvormig sigaret siggraph sigh sigillata
sigma sign signaalbron signaalgever signaalstof signal signalisatie signature signatuur signed signet
significa significant signifisch signum sijbekarspel sijls sijms sijp sijpel sijpestein sijs sijsele
sijspension sijstermans sijzendoorn sik sikahert sikh sikkel sikkelvormig sikkeneurig silage sileen silence
silent silex silezie silezier silezisch silhouet silica silicium silicone siliconenkit silicose silk sillens
silly silo sils silurisch siluur silverlight silvolde sim sima simba simbel similar similor simlockvrij
simonie simonne simonshaven simonsstraat simonszand simpel simpen simple simplex simplicia simpliciteit
simplificeer simplisme simplistisch simply simsalabim simson simulant simulatie simulator simuleer simultaan
simyo sinaasappel sinai sinas sinatra sinbad since sincere sinclair sinderen sinds sine sinecuur sinecuurtje
sing singapore singaporese singel single singraven singularia singularis singulier sinister sinjeur sinjo
sinjoor sink sinkiang sinksenbloem sinksendag sinnebuorren sinologie sinologisch sinoloog sinopel sins
sinselbeek sint sintel sinterklazen sinti sinus sinusitis sinusoidaal sinusoide sionsweg sioux sip
sipaliwinees sipaliwini sir sirene sirenenlied sirenenzang sirens sirih sirjansland sirocco siroop sis sisal
sisko sissy sister sisyphus sit sitar sitatoenga sitcom sites sitsen sittardenaar sittarder sittarnaar situ
situatief situatieplan situaties situation sixpack sixth sixties sixtijns size sjaak sjaal sjaan sjabbat
sjabbes sjablone sjabloneerde sjabloon sjabrak sjachel sjacher sjah sjakes sjako sjakootje sjalom sjalot
sjamaan sjamanisme sjamberloek sjammes sjampie sjanghai sjanker sjans sjap sjasliek sjasliks sjavoeot sjd
sjees sjeik sjekel sjekkie sjerp sjeu sjezen sjia sjibbolet sjieken sjiekt sjiiet sjiitisch sjikse sjilp sjirk
sjirp sjoege sjoel sjoemel sjofar sjofel sjogren sjok sjonge sjonnie sjor sjot sjouw sjtetl sjwa ska skagerrak
skai skald skarsterlan skater skates skeanewei skeeler skeet skeg skelet skelter skerath sketch sketches ski
skibox skibus skidag skies skiet skifederatie skiff skihal skihut skiles skill skim skin skink skinny skip
skipak skipas skippy skirt skivakantie skiwas skopje skottelbraai skries skull skunk skutsje skutsjesilen
skybox skydiven skylab skylake skyline skype skypen skywalker sla slaaf slaag slaak slaan slaap slaapcoupes
slaaphouding slaapwekkend slaapwerend slab slabak slabbekoorn slabed slacht slacks slag slagaderlijk
slagkrachtig slagkruiser slagregenen slagschaduw slagvaardig slagvolumen slagwerkles slagwerkster slak
slakachtig slakom slalom slam slamatstraat slamix slampampen slang slangachtig slangenei slangetje slangvormig
slank slap slaperigheid slaphangend slapie slappigheid slash slater slatte slatting slauerhoff slave slaven
slavin slavisch slavistiek slavonie slavonisch slecht slechthorend slechtigheid slede slee sleedoornweg sleen
sleep sleepy sleets sleeuw sleeve sleg sleidinge slek slem slemp slenaken slendang slenk slennebroek slenter
slenterig slept slet sletig sleuf sleur sleutel slib slice slicen slicht slick slidder slide sliding sliep
slier sliet slight slightly sligro slijk slijkig slijm slijmachtig slijmerd slijmig slijmpjes slijp slijpsel
slijt slijtachtig slijtageplek slik slim slimmigheid slinge slingenberg slinger slings slink slinkst slip
slipped slis slivovitsj sloan slobbe slobber slobbroek slobeend slobkous slochtenaar slochteren slochters
slocombe slodder slodderig sloeber sloef sloeg sloep sloerie sloestraat sloetstraat sloeven slof sloffig
slogan sloganesk slojd slok slokkerd slokop slomere slomo slomp slonk slons slonsachtig slonzen slonzig sloof
slooi slook sloom sloop slooplocatie sloor sloot slop slordig slorp slors slorts slot slotspeeldag slotweekend
slovaaks slovakije sloven slovenie slow slowly slufter sluier sluif sluik sluimer sluimerig sluip sluis sluit
sluiven sluizen slum slump slungel slungelig slurf slurfachtig slurp slurven slut sluw sma smaak smaakmakend
smaakpolitie smaakvollere smaal smacht smack smak smakkerd smal smales small smaragdgroen smaragdlaan
smaragdweg smart smartig smartwatches smash smc smedig smeed smeedijzeren smeehuijzen smeek smeekolen smeer
smeerling smeersel smeestraat smeet smegma smekeling smekken smele smell smelled smelt smergel smerig smeris
smerp smet smeu smeuig smeul smid smidse smidslaantje smiecht smient smiespelde smiespelen smiezen smijdig
smijt smikkel smilde smile smiley smiling smirten smis smith smitshoek smitsstraat smittenberg smodder smoel
smoes smoezel smoezen smoezig smog smok smoked smokey smokkelarij smokkelschip smolt smook smoor smooth
smoothies smorgasbord smorrebrod smos smots smotsig smous smout smoutachtig smoutig smouzen sms smuiger smuk
smul smurf smurrie smuts smyrnatapijt snaai snaak snaakst snaar snaaskerke snabbel snack snak snakes snap
snapachtig snars snater snauw snavel sneak sneakpeek sneakpreview sneaky sneb snede sneden snedig snee sneef
sneekermeer sneep sneer sneeuw sneeuwachtig sneidershoek snek snel snelderwaard sneldrogend snelgroeiend
snelkookpan snelrekenaar snelrewaard snelstromend sneltekenaar snelvoetig snelwerkend snelzeilend snep snerk
snerp snert sneu sneukelaar sneuveltekst sneven snib snibbigheid snieders snierde snieren snif snij snijdsel
snijdt snik snip snit snob snobistisch snoef snoei snoeisel snoek snoekachtig snoekbaarzen snoep snoepachtig
snoeperd snoepig snoer snoes snoet snoeven snoezelen snoezenpoes snoezepoes snoezig snoge snok snol snood
snoof snooker snoot snoozen snor snordragend snork snot snotolf snotolven snoven snow snp sns snuf snufferd
snuffmovie snugger snuif snuister snuisterij snuit snuitsel snuitvormig snuiven snul snurk snus soa soap
soapachtig soapie sobbing sober sobibor sobs soca soccer sociaal sociabel social socialisatie socialiseer
socialist socialiteit socializen societeit society sociniaan sociobioloog sociocratie sociodrama sociograaf
sociografie sociogram sociolect sociologe sociologie sociologisch sociologisme socioloog sociometrie sociopaat
socks socrates socratisch soda sodeflikker sodeju sodemieter sodoku sodom sodomie soebat soechoemi soedan
soedanese soefi soefisme soeharto soek soekarno soekot soekwastraat soelaas soemba soembawa soenda soenion
soenna soenniet soennisme soennitisch soep soepel soepkokerij soera soerabaja soeren soes soesa soesterberg
soeterbroek soetra soeverein soezen soezig sof sofa sofinummer sofioot sofiotisch sofist sofistisch softie
softly softwarehuis sohawanweg soigneer soigneur soil soiree soit soja sok sokkel sol solaas solair solar
solaris solarium soldatentaal soldaterij soldatesk soldateska soldeersel soldeertin soldij solecisme soleil
solemneel solemniseren solemniteit solenoide solex solfege solfegieerde solfegieren solfer soli solidarisme
solidariteit soliditeit solied solipsisme solipsist solist solistisch solitairspel sollicitant sollicitatie
solliciteer solmisatie solmiseren solmsstraat solo soloecisme solozangeres solstitium solutie solution
solvabel solve solventie som somaliland somalisch somatisch somatologie somber sombrero someday somfy somma
sommelsdijk sommig somnambule somp sompig somptueus son sonant sonar sonate sonatine sondeerijzer sondel song
sonisch sonnega sonnenschein sonnet sonologie sonoor sonoriteit sonoystraat sonseweg sonsorolees soo sookie
soon soort sop sophocles soporatief soporatieven soppig sopraan sopropo sorbenkruid sorbet sorbiet sorbinezuur
sorbitol sordino sore sorens sorghum sorrow sorry sorrycultuur sort sorted sorteerhal sortie sortiment sos
sostenuto soterisch sotho sotsji sotternie sotto sou soubirous soubrette souche souffle souffleetje souffleur
soul soulachtig sound soundcapes sounded soundmixshow soup source sourcing sourdine sours sousafoon souterrain
south southern souvenir souvlaki sovchoz soviet sovjet sovjetiseren sovjetologie sovjetoloog sowieso sows sox
soys spa spaak spaan spaanderbank spaanderman spaar spaarndam spaarne spaarnwoude spaarzaam space spacen
spacex spachtelputz spaghetti spahi spain spakenburgse spalbeek spalierboom spalk spalling spam span spandex
spang spanga spanish spanjersberg spanjolet spannum spar spares spark sparky sparta spasme spast spasticiteit
spastisch spatel spatelvormig spatie spats spatting spaubeek spd spe speak spearfishing spears specerij specht
speciaal special specialiseer specialist specialite specialiteit speciatie specie specien specific
specifically specificum specifiek specimen specimina spect spectaculair spectacular spectator spectra
spectraal spectrograaf spectrogram spectrometer spectroscoop speculaas speculant speculatie speculatief
speculeer speculoos speculum speech speekenbrink speel speelgoedaap speelgoedfan speelgoedpop speellocatie
speeltje speetje speijk spek spekachtig spekkie spekkig spekslagerij speksnijder spel spelcomputer speldjesdag
speleologie speleoloog spell spelleidster spelmodes spelotheek spelsituatie spence spencer spend spenen
spengen spent sper sperm sperma spermaceti spermatozoa spermatozoon sperwer sperzieboon spetterpak speuld
speur speurgt speykstraat sphinx spic spica spiccato spicht spichtig spicy spider spie spiegelblank
spiegelglad spiegellaan spiegelnet spiegelvlak spiegelzaal spiek spielerei spier spiest spiesvormig spiets
spijbel spijer spijgat spijk spijl spijs spijskokerij spijt spijtig spijzen spijzig spike spikkel spikkelig
spikkeltje spil spill spin spina spinachtig spinaziebed spinel spinet spinnig spinozisme spinozist spinrokkens
spinsel spion spionagenet spiraal spiralend spirant spirea spirit spiritist spiritual spiritualien
spiritualist spiritueel spiritus spirocheet spirometer spirulina spit spitant spitsenduo spitsig spitsvondig
spleen spleet spleetogig spleetvormig splendeur splendid splijt splint split splugenpas spock spoed
spoedeisend spoedig spoel spoelsel spoetnik spog spoil spoiled spoke spoliatie spolieerde spolieren spon
spondee spondeisch spong spongiform sponsachtig sponsig sponsor spontanere spontaniteit sponturfwijk
sponzendoos sponzenzakje sponzig spoog spook spookachtig spookrijdend spooksel spoolde spoom spoon spoor
spoorbaanweg spooroverweg spoorwegman spoorwegnet spoot sporaden sporadisch sporangien sporangium sporkeboom
sporkehout sporks sporozoa sporozoon sport sportief sportiever sportiviteit sportlievend sportminnend
sportrubriek sportstadion sportvisakte spot spotachtig spotgoedkoop spotify spotted spouw spraak spraakmakend
spraakzaam sprak sprakel sprang sprangetje sprank sprankel spray spread spreek spreeuw sprei spreidsel
sprekend spreng sprenkel spreuk spreukachtig spriet sprietig sprik spring springeb sprinkhaan sprinkhuizen
sprinkler sprint sprits sproei sproet sproetig sproke sprokkel sprokkereef sprong sprongetje sprookje sproot
sprot spruit spruitsel sprundel spruw spui spul spurkt spurrie spurt sputter sputum spuug spuugsel spuw
spuwsel spy sql squad squadron square squash squat squaw squeaking squealing squeeze squirten sranan
sranantongo srd srebrenica sri ssd ssh sst sta staaf staafvormig staag staak staal staalachtig staan staar
staats staatsie staatsraison stab stabij stabilisatie stabilisator stabiliseer stabiliteit stable stacaravan
staccato stack stadhuistaal stadie stadig stadionlaan stadionplein stadionweg stadium stadje stads
stadsecoloog stadsgesprek stadsrondrit stadswerklui stadswerkman stadwaarts staf staff stafkwartier
stafoverleg stafylokok stag stageachtig stagediven stagflatie stagiair stain stairs stak stakeholder stakel
staket staketsel stakkerd stal stalagmiet stalhouderij stalinist stalk stall stam stamboekdier stamboekvee
stamcellijn stamel stamp stamvormend stand standaardeis standaardzin standard standelkruid standerd
standleiding standvastig stanfries stanfriezen stang staniol stank stankwerend stanleymes stanniool stans
stante stanza stap stapel star starbuck starling starnakel starnmeer started starterkast starterkit
startersdag starterset starterskit startlocatie starts startte starve stash stasjonswei stasses statements
stater states statiaanse static statica statie statief statieus statig stationair stationcar stationeer
stationshal stationskap stationsklok stationslaan stationstrap stationsweg stationswijk stationwagen
stationwagon statisch statistica statisticus statistiek statistisch statline stator statu statuesk staven stay
stayed steady steak steal stealth steam stearine stede stedeke stedeling stedewaarts stedum stee steeds steef
steeg steegst steek steekhoudend steel steen steenachtig steenhuffel steenkoolbek steenkoolgas steenmeijer
steensel steenslagweg steensnijder steentje steenzagerij steeplechase steepler steerts stefanotis steg stegel
steggerda stegosaurus stehgeiger steiger steil steilorig steilwandig steindenaar steinder steinmeier
steinmeijer stek stekel stekelachtig stekeligheid stekkie stel stellair stellenbosch stelligheid steloefening
stelp stelsel stem stembrieven stemcomputer stemfie stemhebbend stemma stemmig stemoefening stempelaar
stempelband stempelbeeld stempeldoos stempelgeld stempelinkt stempelkaart stempelklok stempelmerk stempelpers
stempelpost sten stena stencil steng stengelblad stengelknol stengelknoop stengelvezel stenig steno stenose
stenotypie stentorstem step steph stephanes stephanies stepke steppeachtig stepped ster sterachtig steradiaal
sterappelhof stereo stereofonie stereometrie stereoscopie stereotypie sterf sterilisatie sterilisator
steriliseer steriliteit sterk sterkenburgh sterksel sterksmakend sterkwerkend sterling stern sternum steroide
steroiden sterolen sterrenbosch sterroetdauw stervensfase stervenshulp stervenskoud stervensnood stervensuur
stervenswens stervormig stethoscoop stets steun steunsel steur stevel steven steverlinck stevia stevig stevin
stevoort stew steward stewardess stewie steyl sticht stichtse stick stickie stiefbroeder stiefbroer
stiefdochter stiefelde stiefelen stiefgezin stiefkind stiefmoeder stiefouder stiefvader stiefzoon stiefzus
stiekem stiekemerd stiekempjes stiel stielvaardig stier stierachtig stierf stierop stiet stiff stift stigma
stigmata stigmatiseer stiho stijf stijfhoofdig stijfsel stijg stijl stijlvollere stijve stijven stijvere
stijvigheid stik stiksel stikstofgas stil stiles stilet stiletto stilist stilistisch still stilzwijgend
stimulans stimulantia stimulatie stimulator stimuleer stimuli stimulus sting stink stinkerd stins stint
stinzen stip stipendium stippellijn stippeltje stipulatie stipulatief stipuleer stir stirumstraat stitswerd
stl stoa stobbe stobben stochast stochastisch stock stockharsen stoefen stoeft stoei stoel stoemelings
stoempen stoep stoepa stoer stoet stof stoffeer stoffelsen stoffig stofwerend stofzuigeren stoicijn stoicisme
stoisch stok stokkum stokpaartje stokxs stol stola stolbaarheid stolp stolsel stolzlaan stom stoma
stomatologie stomatoloog stommel stommigheid stommiteit stomp stond stone stonerrock stonk stood stoof
stoofsel stook stooksel stool stoom stoop stoor stoot stop stopped stoppelbloot stoppelgewas stoppelland
stopsel stopwatches storage storax storends stores stories stork storm stormachtig stormig stornebrink
storneer storno stors stort stortlocatie stortregenen story stotig stotter stout stouterd stoutes stoutigheid
stouw stove stoven straal straalvormig straat straddle stradivarius straf strafkorting strafwaardig
strafwetboek straight strain strak stralend stralendst stram stramien strammig stramproy strand strandwaarts
strang strangulatie strapatsen strapless stras strateeg strategie strategisch stratego strategy stratigrafie
stratosfeer stratus strauss stravinsky straw streak stream streber streberig streed streef streek streel
streep streepvormig street strek strekel strem stremsel streng strengel strength strenkhaar strepig streptokok
stres stressed stressig stressor stressy stretch streurs streven striae stribbel stricks strict strictly
striem striep strijbeek strijd strijdhaftig strijdig strijen strijk strijkel strijp strijtem strik strikes
strimon string strip stripachtig stro stroachtig stroboscoop stroef stroet strofe strofisch stroke strolenberg
strombeek stromboli strompel strompelig strong strongly stronk stront strontium stroobands stroobos strooi
strooisel strook stroom stroop stroopachtig stroosnijder strop strophius strosnijder strost strubbel strucht
struck structure structureel structuur strudel struggle struggling struif struik struikachtig struikel struin
struis struma struweel strychnine stu stub stuc stuck studeerbaar studeerkamer studentendag studentenjob
studentenkot studentenpas studentenpet studentenrel studentikoos studie studiekeuzen studieus studieuzer
studio studium study stuf stuff stufi stug stuif stuifsel stuijvenberg stuik stuip stuipachtig stuit
stuitendst stuiveling stuiven stuk stukadoor stukga stulp stumper stumperig stunnenberg stunning stunt stuntel
stupefait stupid stupiditeit sturkenboom stutsel stutterheim stuttgart stutting stuudje stuukte stuur stuw
stuwadoor style stylen styliet stylist stylo stylus styreen styx suameer suatiesluis suave suawoude sub
subadar subaltern subaru subboreaal subcommissie subcontinent subcontract subcultuur subdocument subeenheid
subiet subject subjectief subjectiever subjunctief subkop sublicentie subliem sublimaat sublimatie sublimeer
subliminaal sublimiteit submap submit subnet subonderdeel suborbitale subordinatie subordineren subparagraaf
subregionaal subrogatie subrubriek subscriptie subset subsidiabel subsidiair subsidiebron subsidieer
subsidieloos subsidient subsidiepot subsidiestop subsidioloog subsistentie substance substantie substantieel
substantief substitueer substitutie substituut subtiliteit subtle subtop subtractie subtractief suburbia
subway subwerkgroep succeed succeeded succes successful successie succubus succulent succursale such suck
sucked sucre sucrose sud sudan suddenly sudoku suede suer sues suez suf sufferd sufficient suffie suffig
suffix suffragaan suffragette sufkop sugar suggereer suggest suggested suggestibel suggestie suggestief sui
suicidaal suicide suicideert suijkerbuijk suiker suikerachtig suikerig suikerij suil suisse suits suizel
suizen sujet sukade sukkel sukkelaartje sukkelachtig sukkelig suks sul sulawesi suleymans sulfaat sulfamide
sulfer sulfide sulfiet sulfonamiden sulfureus sulky sullig sullivan sully sultan sum sumak sumar sumatra sumba
sumbawa summa summarium summatief summierlijk summoned summum sumo sun sunday sung sunparklaan sunset sup
superbe superbenzine superficieel supergrappig superhero superhighway superieur superieures superior
superiores superlatief superlieve superlocatie supervetcool supervisant supervisor suppleer supplement
suppletie suppletoir suppliant suppliek supplieren supply supportact supported supporting supportring supposed
suppositoire supprimeert supprimeren suprematie suprematisme surabaya surah sure surely surf surgeon surgery
surhuizum suri surimi surinamisme surnumerair surplace surplacen surplus surprise surprising surrealisme
surrealist surreeel surrender surrogaat surround surrounded surseance surveillance surveillant surveilleer
survey survival survive survivor suryasstraat sus susceptibel sushi suske suspect suspected suspended
suspendeer suspense suspenseful suspensie suspensief suspicion suspicious sussex susterenaar sutter sutton
suttum suurs suurtje suv suva suwald suzannaboef suzerein svb svg svga swa swaffelen swag swahili swain
swallow swallowed swalm swami swamp swanneblom swap swarovski swartbroek swarthstraat swastika swazi swazisch
swear sweat sweelinckhof sweeney sweetheart sweetie sweets sweex sweikhuizen swell swenker swennes swertzs
swichum swifterbant swijnenburg swim swing swipen swipet swipi swiss switch switched switches switzerland
swolgen sword swore sworn sybariet sybaritisch sybil sycofant sycomoor syd syeds syfilis syfilitisch sykes
sylfe sylfide syllabe syllabisch syllabus syllogic syllogisme symantec symbiose symbiotisch symbol
symbolisatie symbolisch symboliseer symbolist symbolum symbool symfonicus symfonie symfonisch symmetrie
symmetrieas symmetrisch sympathie sympathiek sympathisant sympathisch sympathiseer sympathy symposion
symposium symptoms symptoom synagogaal synagoge synagoog synaps sync synchronie synchronisch synchronisme
synchroon synchrotron syncope syncopisch syncretisch syncretisme syncytieel syndicaal syndicaat syndicalisme
syndicalist syndiceerde syndiceren syndicus syndroom synecdoche synergetisch synergie synergisme synesthesie
synodaal synode synodisch synoniem synontologie synonymie synonymiek synophrys synopsis synopticus synoptisch
syntactisch syntagma syntagmata syntaxis synthese synthesizer synthetisch synthipop synthpop syntus
syracusaanse syracuse syracuser syracusisch syrah syrie syrier syrinx syrisch systeem system systematica
systematicus systematiek systematisch systemisch systole systolische sytzamawei szw
taag taai taaierd taak taakgroeplid taakstellend taakvenster taal taalkwestie taalminnend taaloefening
taalsituatie taalstoornis taalstudien taaltuinier taalvaardig taalvariatie taalzwakkere taan taarlo taart
taats tab tabacoloog tabak tabasco tabee tabel tabellarisch tabelvormig tabernakel tabijn tabish tabla table
tableau tabloid taboe taboeisering taboule tabouleh tabula tabuleren tachograaf tachometer tachotype
tachotypist tachtig tachtigvoud tachycardie tachygraaf tachygrafie tachymeter tachymetrie tachyon tacitus
tackel tackle tacks taco tacootje tact tacticus tactiliteit tactisch tacxs taddeus tadzjiekse tadzjikistan tae
taekwondo taekwondoka tael taf tafel tafelgesprek tafella tafellin tafeltje tafelvoetbal taffia tafia tafzij
tag tagalog tagliatelle tahin tahoe tai taif taiga taigetos taikonaut tail taipei taiwan tajani tajine tak
takel takes tal talaan talbot taleggio talent talented tales talg talhuen talib taliban talie talien talig
talk talked talkin talkshowhost tall talm talmaplein talmoedisch talmoedist talmudica talon talpa talud talyn
tam tamagotchi tamari tamarisk tamboereer tamboerijn tamboerkorps tamboersdijk tamiflu tamil tamp tampon
tamtam tan tandborstel tandem tandenknarst tandkristal tandoori tandprothese tandradbaan tandradspoor
tandvormig tang tanga tangentiaal tangentieel tanginalaan tango tanig tank tankini tankstation tannine
tantaliseren tantalium tantes tantieme tantra tantrisch tantrisme tantum tanzania tanzaniaans tao taoist
taoistisch tap tapa tapanahony tapdanseres tapes tapgat tapgesprek tapijt tapioca tapir tapisserie tapissiere
tappelings taptoe tapuit tapvormig tarahumara tarantella tarantula tarawa tarboesj tarbot tarde tardief
tardieve tardis tarente target targoem targus tarief tarifair tarifeer tarificatie tarimbekken tarin tarlatan
tarmac tarn tarok tarot tarpan tarra tarreer tart tartaarsaus tartan tartarije tarwe tarzan tas tasjkent task
tasmaanse tasman tastbaarheid tasted taster tastes tasty tastzintuig tata tatami tatarensont tater tatoeage
tatoeeer tatra tattoo tau tauge taught taupe taurine taurus tautologie tautologisch taveerne taverne tawny
taxa taxatiedag taxatieprijs taxeer taxes taxfree taxi taxidermist taxiet taxol taxon taxonomisch taxs taxus
tbc tbilisi tbs tea teach teak teal team teambuilding teamcaptain teamvormend tear teasen tech techfondsen
techina technica technical technically technici technicolor technicum technicus techniek technique technisch
techno technocraat technocratie technologie technology techwebsite teckel tectyl teddy teder tee teef teeg
teek teel teem teemst teen teer teerachtig teerling teerns teeth teeuw teevee tefaf tefal tefilin tefille
teflon tegaar tegader tegel tegemoetkom tegemoetkwam tegemoetzien tegencultuur tegendraads tegenga tegenin
tegenkanting tegenliggend tegenprotest tegens tegenspartel tegenwoordig teggert tegoed tegucigalpa teheraans
teheran tehuis teijlingen teil teint teisteren teistert tekeer tekeerga tekelenburg tekenachtig tekende tekens
tekent tekort tekst tekstueel tektoniek tektonisch tel telaatkomer telapparaat telco teldershof teleac
telecomnet telecomwet telefonade telefoneer telefonie telefonist telefoonboek telefooncel telefoonnet
telefoonnota telefoontap telefoontje telegraafnet telegrafeer telegrafist telekinese telematica telematisch
telemetrie telend teleologie teleologisch telepathie teleportatie teleporteert telescoopvis telescoperen
telescopisch telesur teleur televisiekok televisieman televisienet televisierol televisievak telex telg
teljoor telkenjare telkenmaal tell tellurisch tellurium teloh teloor telpas telresultaat telrij telrijmpje tem
temeer temeie temet temp tempel tempelachtig temperantia tempex temple tempo tempora temporair temporalia
temporalien temporary temporisatie temporiseer tempranillo tempstation tempura tempus temsenaar ten tenach
tenakel tenant tendentieus tender tendinitis teneur tenge tengel tenger teniet tennet tennis tenor tense
tensie tensiometer tentamina tentamineren tentatief tentet tentoonstel tenue tenzij tepco tepel tepelvormig
tequila ter terabyte teralfene teratogeen teratologie terborgseweg terechtbreng terechtkan terechtkom
terechtkon terechtkunt terechtkwam terechtsta terechtstaan terechtstel terechtstond terechtwees terechtwezen
terechtwijs terekruiter tereyken terg terheijden terheijl terhofstede terhulpenaar teriakel terig teringachtig
teriyaki terkaple terlenka terlet terlinden terloopsheid term termijnbeurs termijnecho termijnenwet
termijnkoers termijnmarkt termijnprijs terminaal terminal terminologie ternair terne terneuzenaar teroele terp
terpentijn terra terrarium terrasvormig terrazzo terrestrisch terreur terrible terribly terrientje terrier
terrific terrified terrifying terril terrine territoir territoriaal territorium territory terroir terror
terrorisatie terroriseer terrorist terschegget tersel tersoal tertiair tertiaris tertio terts terug
terugdeinzen terugga terughoudend terughouding terugkomdag terugkrabbel terugleveren terugrekenen terugschakel
terugstotend terugtraprem terugwaartse terugzending terwee terwinselen terwoldseweg terzelfder terzet tes
tesla tessenderlo tessituur testamentair testateur testatrice testbatterij tested tester testes testify
testikel testimonium testimony testis testmanager testosteron tests testsituatie testte tet tetanusserum tetra
tetralogie tetrarch tetrarchie tetske tetst tetums teug teugel teunes teunisbloem teut teutoons teuven teva
teveel tevenbergen tevens tevergeefs tevoorschijn tevoren tevreden teweeg tewerkstelt tex texaco texelstroom
texla texted textielbaron textielweg texts teyla teylingen tezamen tezen tft tgv thaiboksen thailands thales
thalidomide thallium thalys than thank thankful that thatcher thaumatroop thaumaturg thc the theater theatraal
theatre thebe theeachtig theems theeplanter theft theia theils theine their theist theistisch them thema
thematisch thematiseert thematiseren themselves then theocraat theocratie theocratisch theodicee theodoliet
theogonie theologant theologe theologie theologisch theoloog theorema theoretica theoreticus theoretisch
theoretiseer theorie theory theosofie theosofisch theosoof therapeut therapie therapist therapy there thereses
theresiahof thermaal thermen thermiek thermisch thermofiel thermogeen thermograaf thermografie thermoharder
thermokoppel thermometer thermopane thermoplast thermopylae thermopylen thermos thermosfeer thesaurie these
theseus thesingerweg thesis thessaloniki theta they thiamine thick thief thieves thimphu thin thing think thio
thiofeen third thirsty thirty thirylaan this tholen thomas thomisme thomist thomistisch thools thoracaal
thorax thorbecke thorium thorn thorough thoroughly those thou though thoughtful thoughts thracie thracisch
thread threat three threw thrill thrilled throat throne through throw thrown thud thuis thuisbankier
thuisblijven thuisspelend thuiswonend thuja thumb thunder thurkowweg thursday thy thymus thyristor thyrs
thyrsus thz tiaar tiara tiaraatje tibbe tiberias tibet tibetaanse tibma tic tichel tickertape ticket tide tie
tiegem tielenaar tielrode tielse tieltenaar tien tienarmig tiencijferig tienling tienmanschap tienray
tienregelig tientallig tientje tienurendag tienurenwet tienvoud tienvoudig tienzijdig tiepje tier tierce
tierceerde tierelantijn tierig tierlantijn tieske tiffany tifosi tig tight tigris tij tijdig tijdje
tijdkorting tijdrekening tijds tijdsrelatie tijg tijgerachtig tijk tijm tijnje tijuana tijum tik tikkel tiksel
tiksnelheid tiktak tiktok til tilburgse tilweg timanrug timbaal timber timboektoe timbre time timen timide
timider timiditeit timmer timocratie timor timotheegras timp tims tin tinallinge tinas tinctuur tinder tingel
tingen tink tinkel tinnef tinneroy tinnitus tinsoldeer tintel tinto tinweg tio tip tipgeefster tipi tippel
tipsy tiptop tipweg tirade tirailleerde tirailleren tirailleur tiramisu tiran tirana tirannie tiranniek
tiranniseer tiras tire tirette tirns tirol tirools tis tisselt tissue tit titaan titan titanialaan titanic
titanisch titanium titel titelvoerend titi titicacameer title titratie titreer tittel titulair titularis
titulatuur tituleren tivoli tja tjabe tjak tjalhuizum tjalk tjalleberd tjamsweer tjap tjaptjoi tjasker
tjauwmin tjeenk tjekken tjerk tjessingawei tjeven tjiftjaf tjilp tjingel tjins tjirp tjitjak tjoemp tjoene
tjoepen tjoept tjok tjonge tjonger tjotter tjuchem tmc tmesis tmf tno tnt toaske toast tob tobago tobiaans
tobogan toccata toch tochtigheid tochtwerend tod today toddy toe toean toedek toedoe toef toega toegaf
toegangscode toegangsdeur toegangsgeld toegangshal toegangshek toegangsluik toegangspad toegangspas
toegangstijd toegangsweg toegankelijk toegeeflijk toegefelijk toegeleverd toegerekend toegespitst toegesproken
toegevender toegrijnst toegrijnzen toehap toehoorder toehoorderes toehoorster toekan toeken toekom
toekomstplan toekomstvast toekomstweg toelaatbaar toelak toeleg toeleiding toeleveraar toeleveren toeluisteren
toeluistert toemat toen toenam toendertijd toenmalig toentertijd toep toepad toepas toer toercaravan
toereikender toerekenbaar toeristenbus toeristenval toeristenweg toeristisch toerit toermalijn toernooi
toerrijtuig toerusting toervaartnet toeschroeven toesla toeslagenwet toeslagmap toesta toetanchamon
toetankhamon toeter toetje toets toeva toeval toeven toevoegbaar toevoerbak toevoerbuis toevoerweg toewas
toewending toewendt toewijding toewijsbaar toezag toezeg toezei toezending toezichter toezie tof toffee toffel
toffere tofoe toga togaf togatus toges together togo toilet tok tokayer tokelau tokio tokkel tokkie toko tokyo
tol tolbert tolerant tolereerbaar tolgaarder tolhek tolhuislaan tolhuisweg tolk tolkantoor tollembeek tolo
tolstation tolstojaan tolstojaanse tolueen tolweg tomaat tomahawk tomato tomb tombak tombola tombolaatje
tomboy tome tomini tommel tommy tomografie tomorrow tompoes tompoezen tompouce toms tomtom ton tonaal
tonaliteit tondel tonder tondo toneel toneelachtig tong tonga tongelaer tongelreep tongerlo tongstrelend
tongue tongvormig tonic tonicum tonight tonijn tonisch tonkaboom tonkaboon tonkilometer tonkin tonneau tonsel
tonsil tonsillitis tonus too toog tooi tooisel took tool tooltje toom toon toorn toornig toorts toost tooth
top topaas topact topambtenaar topamusement topas topbankier topbasketbal topcoaches topdag topduo
topevenement topfavoriet topfit topformatie topfotograaf topgesprek tophit topholding tophypotheek topic
topinstituut topisch topjob topkantoren topkok topleiding toplocatie toplui topman topmanager topo topoi
topologie toponderzoek toponiem toponymie toponymisch toponymist toppie topprestatie topscoorder topscoorster
topsnelheid topspeelster topsporthal topsportster toptransfer topvoetbal topvolleybal topwedstrijd
topweekeinde topweekend topzwemster toque tor torch toreador torens torero torhoutenaar tori tormenteert
tormenteren tormentil torn tornooispel tornooiveld toros torpederen torpedoboot torpedojager torrentsite
torsen torshavn torsie torso tortel tortellini tortilla torus torvalds torx tos toscaanse tosefta toshiba
tosses tosti tot totaal total totalisator totaliseer totalitair totaliteit totaliter totally totdat totem
totemistisch toto totok touch touched touches tough toupeerde touperen toupet tour touristclass tourists
tourmanager tournedos tourniquet tournooiveld tournure touroperator tourwinnaar tout touw touwslagerij
tovenaar tovenares tovenarij tover toverachtig toveres toverij toward towel tower town toxic toxiciteit
toxicologie toxicoloog toxicose toxicum toxine toxisch toxoplasmose toy toyboy toynbeewerk tpg tra traaf traag
traagzaam traan traanachtig traankokerij trac traceerbaar traces trachea tracheaal tracheotomie trachoom
tracht track tracked tractorfeed traditie tradition traditional traditionele traffic trafiek trafikant trafo
tragedy tragel tragic tragicus tragikomedie tragikomisch tragisch trail train traineeship traite traiteur
traitor traject traktaat traktant traktatie trakteer traktement tralie tralien tram tramp trampoline trance
tranceachtig tranche tranig trans transbordeur transcendeer transcendent transcript transcriptie transept
transferbus transfereer transferium transferpunt transferred transfersom transfertred transfervrij
transformeer transgressie transient transigeert transigeren transistor transit transitie transitief
transitorium translateur translatie translation translocatie transmission transmuraal transparant transpiratie
transpireer transportbox transportbus transporteer transporteur transportnet transportweg transscripts
transvaalse transversaal trant trap trapas trapezewerk trapezites trapezium trapezoide trapped trappelzak
trapportaal traptredes trash trasimeense trassi trattoria trauma traumata traumatisch traumatiseer
traumatoloog travee travel traven travertijn travestierol trawler trawlnet tray treason treat treated trechter
tred tree treedt treef treem tref treffends treife treil treiltje trein treincoupes treintjesgek treiter
treiterig treiterij trek trekos treksel trema tremaatje tremel tremendous tremmen tremolo tremolootje tremor
tremulant tremuleerde tremuleren trenchcoat trend trendvolgend trendy trens trepaan trepanatie trepaneerde
tres treubstraat treur treures treurig treuzel treuzelig treven trey trezoor trezorie trezorier tri triade
triage triagist triakel trial triangulair triangulatie triarchie trias triatlon tribal tribe tribulatie
tribulatien tribunaal tribunaat tribus tributeband tributyltin tribuun triceps triceratops trichinose tricht
trick tricked tricky tricolores tricot triduum tried trieer trielje triennale triep tries triestigheid trifle
trifolium triforium trigger triglief triglyceride trigonaal trijp trijs trijueque trike triktrak tril
trilateraal triljoen trilobiet trilogie trim trimaran trimestrieel trimparcours trimparkoers triniteit trintel
trio triomf triomfalisme triomfator triool trip tripartiet tripartite tripel triple tripliceerde tripliceren
triplo tripolitanie tripp trippelmaat trippelpas trireem trish tritium triton trits triumvir triumviri
trivandrum triviaal trivialere trivialiteit triviant trivium trixie trocadero trochee trocheisch trocheus
troebel troebleert troebleren troef troel troela troep troepiaal troetel troeven trof trofee trog troglodiet
trogvormig trojaans trojan troje trojka trok trol trolleybus trom trombolyse trombonist trombosebeen trommel
tromp trompetbloem trompetboom trompetsolo trompetspel trompetteren trompettist trompetvogel trondheim tronie
tronk troon troop troost tropee trophy tropisch tropisme tropopauze troposfeer tros trosvormig trot trotse
trotskisme trotst trotyl troubadour trouble trouvaille trouvere trouw trouwakten trouwlocatie troyes tru
trubbels truc truck trudi trudoplein truffeerde truffel trufferen truggelde trui truken truly truman trumeau
trump trums trunk trust truth truttebol truttigheid try tryin trypsine tryptofaan tryton tsaar tsachoerisch
tsaidam tsarevitsj tsarina tsarisme tsaristisch tschinvali tses tsezisch tsinvali tsjaadbekken tsjaadmeer
tsjadier tsjadisch tsjalk tsjang tsjech tsjechie tsjechisch tsjerkeleane tsjerkepaad tsjerkepaed tsjerkessie
tsjerkewei tsjerne tsjernobyl tsjetsjeen tsjetsjenie tsjilp tsjirp tsjitske tsjoengking tsjoevasjie tsm tsonga
tss tsuba tsugaru tsunami tswana tub tuba tubantia tubeke tuberculeus tuberculine tuberculose tubifex tucht
tuchteling tuchtig tuck tucson tudorstijl tuesday tuf tuftuf tui tuig tuil tuimel tuin tuinbouwkas tuinbouwweg
tuinderslaan tuinderspad tuindersras tuindersweg tuindorpweg tuinierder tuinierster tuisen tuitjenhorn
tuitkruising tuk tuktuk tul tull tully tulp tulpvormig tumba tumbler tumblr tumor tumoraffien tumps tumtum
tumult tumultueus tumulus tune tunen tunesie tunesisch tunica tuniek tunis tunnel turban turbine turbo
turbulent turbulentie turf turfachtig turgor turk turkey turkije turkin turkmenistan turkologie turkoloog
turkooizen turkse turn turned turnoefening turquoise turtle turven tusk tussen tussenin tussor tusveld tut
tutelaire tutor tutorial tutoyeer tutsi tutti tuttig tuttipassage tuttut tutu tutuutje tuur tuut tuvalu
tuvaluaanse tuvok tuynmans twaalf twaalftallig twaalfvoud twaalfvoudig twain twatwa tweak twee tweearmig
tweeassig tweebaansweg tweecijferig tweefasig tweegesprek tweehoevig tweehonderd tweehoofdig tweehuizig
tweekleppig tweeletterig tweeling tweelippig tweemansbob tweemanschap tweemotorig tweeogig tweep tweeregelig
tweerelatie tweerichting tweern tweeschalig tweescharig tweeslachtig tweesnijdend tweesoortig tweesporig
tweetallig tweetongig tweetonig tweetoppig tweevoetig tweevormig tweevoud tweevoudig tweewielig tweezijdig
tweezitsbank twelve twen twents twenty twerk twice twickel twijfel twijfelarij twijg twijn twijzel twin twingo
twintigmaal twintigtal twintigvlak twintigvoud twints twirlen twisk twist twisted twistgesprek twistveenweg
twitch twitter twk two tycoon tyfeus tyfoon tyfus tyltylschool tynaarlo typ typeer types typical typiciteit
typisch typist typo typologie tyrolienne tyrreense tyrus tytsjerk tzatziki tzum
ubachsberg ubbena ubbergen ubbergs uber uberhaupt ubermensch ubiquitine ubuntu uddel udenaar udenseweg uefa
uffelte ufo ufologie ufootje uganda ugandees ugchelen ugh ugli ugly uhd uhh uhm uiachtig uien uiensnijder uier
uiig uijlenbroek uikhoven uil uilachtig uilenspiegel uilig uimengsel uisnipper uit uitbaatster uitbaggering
uitbak uitbal uitbesteder uitbesteding uitblinkster uitboeting uitboette uitbreidbaar uitbreiding uitbrokkelt
uitbruisen uitbuiter uitbuiting uitbundig uitdaagster uitdagend uitdam uitdeelster uitdij uitdraagster
uitdragerij uitdruppelt uiteen uiteindelijk uiterst uitga uitgaansdag uitgaanskas uitgaansplek uitgaanswijk
uitgangsdag uitgangspunt uitgavenpost uitgebannene uitgeefbaar uitgeefster uitgekiender uitgekookter
uitgekooktst uitgelatener uitgelatenst uitgeregende uitgereisd uitgerekend uitgespatte uitgesproken
uitgestotene uitgeverij uitgeversvak uitgewekene uitgiftepunt uitglijder uitgom uitgroeibaan uitham
uithangteken uitharding uithardt uithof uithoornaar uithorenaar uithouding uithuizig uithuwelijk uitkeerbaar
uitkieperen uitkiepert uitkijkhut uitklapbaar uitklapmenu uitknobbelde uitkom uitkoopbod uitkoopsom
uitkragende uitlaatgas uitlaatklap uitlaatklep uitlandig uitlas uitleenbaar uitleesbaar uitleg uitleiding
uitleveren uitlog uitloost uitluiding uitmesting uitnederlaag uitneembaar uitoefenbaar uitoefenen uitpak
uitparkeren uitplaatsing uitproberen uitputbare uitputtender uitreisvisa uitrek uitrij uitrit uitroepteken
uitruk uitrusting uitschakelen uitscheiding uitschieter uitschildert uitserveert uitsloofster uitsloverij
uitsluitend uitsluitsel uitsnijderij uitsnijding uitsorteren uitspansel uitsplitsing uitsplitst uitspreiding
uitstalkast uitstalraam uitsteekvorm uitstekender uitstelbaar uitsterven uittrekbaar uitvaagsel uitvaardig
uitvaartmis uitvak uitval uitverkorene uitveterde uitvinding uitvindsel uitvindster uitvloeisel uitvloeren
uitvoerbaar uitvoerder uitvoerenden uitvoerig uitvoerprijs uitvoerster uitvouwbaar uitwaaiering uitwaaiert
uitwaarts uitwas uitwatering uitwedstrijd uitweg uitweiding uitwendig uitwerksel uitwerpsel uitwiedt
uitwijkeling uitwis uitwonenden uitzag uitzendbaar uitzenddag uitzending uitzenduur uitzet uitzichtloos uitzie
uitzoekerij uitzuigster uitzwenkbaar uiver uivormig ukelele ukje ukkelaar ukkepuk ukkie ulaan ulaanbaatar
ulbeek ulcera ulcus uld ulestraten ulevel ulicoten uliga ulijns ulke ulo ulrum ulsda ulster ultiem ultimate
ultimately ultimatief ultimatum ultimo ultra ultramarijn ultramontaan ulysses umami umbrella umbrie umbrier
umbrisch umc uml umlaut umpire umts unable unaniem unanimiteit unbelievable unciaal uncle unconscious und
underneath unesco unexpected unfair unfortunate unh unhappy unheimisch uni unibrauw unicaat unicef uniciteit
unicum unief uniek unificatie unificeer uniformeer uniformiteit uniformjas uniformpet uniformrok unilateraal
union unionist unionistisch unique unisono unisys unitarisme unitarist united unitkruising unitmanager units
unity unive univerbatie universalia universalis universeel universelere universitair universiteit university
universum unix unknown unless unlike unlikely unlocken unnecessary unox unpleasant unplugged unstable unster
until unto unusual unverfroren unzip upbeat upc upcyclen update updaten upembapark upgrade upgraden upload
upmarket upon uppelschoten uppen uppie uppsala ups upset upside upt uptempo uraan uraniet uranium uranografie
uranus urbaan urban urbanisatie urbaniseerde urbaniseren urbanist urbanistisch urbaniteit urbi urdu ure uremie
uren urenco ureter urethra urethritis ureum urge urgent urgentie uri urinaal urine urker url urlb urm urmond
urn urologie urologisch uroloog uroscopie ursel ursem ursul ursuline ursulinenhof urt uruguay uruguees
uruguezen uruzgan usa usance usantie usantien usb use useful user ushuaia using uso usquert uss usselo ussr
usual usually usueel usurpatie usurpator usurpeerde usurpeert usurperen utah uterus utilisatie utiliseert
utiliseren utilisme utilistisch utilitair utilitarisme utiliteit utility utopia utopie utopisch utopisme
utopist utopistisch utp utrechts uur uurrooster uursnelheid uurtje uurwerkmaker uva uveitis uvi uvt uwe uwen
uwer uwerzijds uwv uyl uzelf uzi
vaag vaagdoenerij vaak vaal vaalachtig vaalserberg vaalzer vaam vaan vaandelstok vaar vaardigheden vaardigheid
vaarrichting vaarsnelheid vaartse vaas vaassenseweg vaasvormig vaat vacant vacatie vacatien vacation vacature
vacatuur vaccin vaccinateur vaceert vaceren vacht vacua vacuole vacuum vadem vadempje vader vaderbinding
vadermoorder vaderonzen vadis vadoek vadsig vaduz vaesrade vagant vagebondeert vagere vagijn vagina vaginaal
vaginisme vaiaku vain vair vak vakantiebon vakantiedag vakantiedia vakantiefoto vakantiehuis vakantiejob
vakantieman vakantieplan vakantieplek vakanties vakantietrip vakantiewas vakbondseis vakbondslid vakbondslui
vakbondsman vakbondstop vakcommissie vakcongres vakexamens vakfederatie vakhandelaar vakles vaklui vakman
vakminister vakonderwijs vakreferent vakrichting vakstudien vakterrein vakwedstrijd vakwerkhuis val valentijn
valeriaan valeries valeur valhek validatie validator valide validiteit valies valig valium valk valkachtig
valkes valkparkiet valkseweg valkum vallei valley valnet valoefening valorisatie valoriseer valse valsmunterij
valsnelheid valst valthe valuable valuatie value valuta valutair valuteert valuteren valwet vamp vampierfilm
vampire vampirella vampirisme van vanadium vanaf vancomycine vancouver vandaalruit vandaliseren vandalisme
vandalist vander vaneen vang vangneteters vangst vanher vanhommerig vanillesaus vanillesmaak vanillevla
vanilline vanished vanityfair vanochtend vanop vanuatu vanuatuaanse vanuit vanwaaruit vapeur vaporisator
vaporiseerde vaporiseren var vara varaan varenachtig varia variant variantie varieer varierend varieteetje
varieteit variety varifocaal varifocus varik varikeus varinas various varken varkentje varsen varsity varssel
vasculair vasectomie vaseline vaske vasopressine vasotomie vasquez vassar vasse vast vastcontract vastenlandje
vastgeketend vastgoedman vastgoedtak vastigheid vastketenen vastketent vastkokend vastrentend vastspeldt
vastspijkert vaststelbaar vat vatbaarheid vaticaans vaticaanstad vatrop vatwarmwater vaudeville vault vavo
vazal vazalliteit vbo vcov vdab vdn vechmaal vecht vechtachtige vector vectorieel vectra vedel veder
vederachtig vedervormig vedette vedior vedisch vee veeboerderij veediefstal veefokkerij veeg veegsel
veehandelaar veehouderij veehoudster veejay veekoopman veel veelal veelarmig veeleisend veelgodendom
veelgoderij veelhoofdig veelslachtig veelsnarig veelsoortig veeltje veelvormig veelvoud veelvoudig veelvuldig
veelwaardig veelweterij veelwijverij veelzeggend veelzijdig veem veeman veemarkthal veen veenachtig veenseweg
veeprijskamp veer veerbootramp veerkrachtig veerse veertiental veertigtal veertigurig veest veetransport
veeweider vega vegan veganistisch vegelinsoord vegetarier vegetarisch vegetarisme vegetatie vegetatief veggie
veghelaar veghelsedijk vegts vehicle vehikel vei veil veilig veiligheids veine veins veinzaard veinzen vel
velaar veldbatterij veldbiologen velddriel veldhoender veldhovenaar veldhuijsen veldhuijzen veldkampsweg
veldkorfbal veldrijdster veldwetboek veldzichtweg velend velg velijn vellenploter velm velo velocipede
velociraptor velps velsenaar velsertunnel velter velthuijsen velthuysen veltum velum veluwe veluwenkamp veluws
velvet velzen vemde ven venae venda vendel venderbosch vendex vendu venerisch veneroloog venetiaans venetisch
veneus venezolaans venezuela venig venijn venijnig venizoen venkel venloenaar venlonaar venloseweg venndiagram
venneperweg vennootschap vennootsweg venrayenaar venrays vensterblind venstergat vensterloos vensterluik
venter ventes ventieldop ventielgat ventielklep ventilatie ventilator ventileer ventje ventoux ventraal
ventriculair ventrikel venusberg venusdier venushaar venusheuvel venusschelp venusziekte venw veolia ver
veraccijnzen verachtelijk verachting veraf veralgemeen veranda verandaatje veranderaar veranderbaar veranderd
veranderen veranderlijk verandert verankerd verankeren verarm verbaandert verbaarschot verbak verbalisant
verbaliseer verbalisme verban verbandlin verbaster verbazender verbazendst verbed verbena verberkmoes
verbetenheid verbeteraar verbeterbaar verbeterhuis verbeterplan verbeterteam verbiage verbinding verbintenis
verbitterd verbitteren verblijftijd verblijven verblindheid verbloosd verbluffend verbod verbolgen verbondene
verbondsark verbondsmaal verbositeit verbouwplan verbrandbaar verbrast verbreden verbreekbaar verbreiding
verbroddeld verbroddelen verbrodden verbroederd verbroederen verbrokkel verbruik verbuigbaar verbum
vercouteren verdaasdonk verdedigbaar verdedigster verdeeldheid verdeelmodel verdeelnet verdeelster verdeelweg
verdek verder verderfelijk verderfenis verderga verdichtsel verdienmodel verdierf verdierlijkt verdierven
verdij verdik verdikkeme verdikkie verdinaso verdiplein verdoe verdoemelijk verdof verdom verdonkerd
verdonkschot verdor verdorie verdraagbaar verdraaglijk verdraagzaam verdragseis verdrietig verdronkene
verdubbelaar verduidelijk verduisterd verduisteren verduitsen verduitst verduldig verdulleme verdun verduw
vereelting vereen vereffenaar vereffenbaar vereis vereng verenigbaar vererf vereuropeest verevenend
verexcuseren verf verfijnder verfijndheid verfoeilijk verfoeisel verfomfaai verfrissend verg verga vergaarbak
vergaarbek vergaderdag vergaderjaar vergaderorde vergaderstuk vergadertijd vergaderuur vergaderweek
vergaderzaal vergaf vergal vergankelijk vergeeflijk vergeefsheid vergeetal vergeetput vergefelijk vergetelheid
vergetelijk vergif vergilius vergis verglaassel verglijding vergoddelijk vergok verguis verguizen verguldsel
vergun verhaalbaar verhaallijn verhaaltje verhaasting verhak verhandelaar verhanselen verhapstuk verharding
verheerlijk verhef verheffends verheugender verheugenis verhevenheid verhip verhit verhogend verhollands
verholpen verhoofstad verhoogsel verhoogstuk verhoordag verhoorder verhoorkamer verhouding verhouting
verhuisdag verhuisplan verhuiswagen verhul verhulsdonck verhuurbaar verhuurder verhuurster verificateur
verificatie verifieer verijs verinnerlijk verjaardag verkanting verkap verkas verkavelaar verkeerdheid
verkeerds verkeersader verkeersarm verkeersas verkeersaso verkeersles verkeersluw verkeersnet verkeersplan
verkeersvrij verkeersweg verkeerswet verken verkerkes verketterd verketteren verkiesbaar verkieselijk
verkieslijk verkikkerd verkil verklaarbaar verklaarder verkleinbaar verklikster verkneukel verkneuter
verkniesd verkniest verkniezen verknocht verkokerd verkokeren verkommerd verkommeren verkonder verkonding
verkoopactie verkoopadres verkoopakten verkoopbaar verkoopdag verkoophuis verkoopklaar verkoopkoers verkoopnet
verkooporder verkoopplan verkoopprijs verkoopsom verkoopstand verkoopster verkoopstop verkoopteam verkoopwagen
verkoperd verkoperen verkorting verkoudheid verkrachtend verkrachter verkrachting verkrachtte verkrijgbaar
verkrijgvers verkrotten verkwister verkwisting verl verlaatsweg verlaatweg verlag verlak verlam verlangens
verlap verlas verlatenheid verlatinghe verlee verleg verleidelijk verleiding verleidster verlekkerd
verlekkeren verlengbaar verlengsel verlengstuk verlep verlet verleuterd verleuteren verlevendig verliefdheid
verliesdag verliesloos verlieven verliezen verlig verlinksen verlinkst verlof verlok verloopstuk verlorenheid
verlos vermaardheid vermag vermagerd vermakelijk vermaledij verman vermarkting vermat vermeerder vermei
vermeltfoort vermenselijk vermesting vermetel vermicelli vermijdbaar vermijding vermis vermoedde vermoedelijk
vermoedens vermoedt vermoeidheid vermoeiend vermoeienis vermom vermoordde vermoordden vermoording vermoordt
vernacheld vernachelen vernachelt vernam vernederend verneembaar verneukerij vernevelaar verniel vernielal
vernieuwbaar vernieuwends vernis vernooi vernuftig veronal veronderstel veroniques veroordeel veroorloof
veroorloven veroorzaak verootmoedig veropenbaard veropenbaart veropenbaren verorberd verorberen verordineer
verouderd verouderen verouwelijk veroveraar verpak verpanding verpieter verplaatsen verplanting verpleegdag
verpleeghuis verpleegplan verpleegster verpletterd verpletteren verplichtend verpolitiekt verponding verpop
verpot verprutsen verprutst verraadster verraderij verraderlijk verras verrechtsen verrechtst verreikend
verreisd verrek verrevelder verrichting verrijdbaar verrijzenis verrol verroomsen verroomst verrot verruk
versa versaag versailles versantvoort verscheidene verschijndag verschillend verse versie versierder
versierster versiertoer versificatie versificeren versifieerde versifieren versjteerd versjteren versla
verslaggever verslavender verslavends verslechterd verslijtbaar verslind verslond versnellend versnijding
versnipperd versnipperen verso verspieder verspieding verspiedster verspijkerd verspijkeren versplinterd
verspreidde verspreider verspreiding verspreidt verspringbak versproken versta verstaanbaar verstandig
versteijnen verstekbak verstekblok verstelbaar verstelgoed verstelster verstelwerk versterven verstierven
verstoorbaar verstoorder verstopplek verstorend verstorven verstoteling verstotene verstrekkend versuf versus
vertaalbaar vertaaltabel vertak vertap vertas vertebraal verteerbaar vertel vertelsel vertex verticaal
verticuteren vertierbenen vertik vertil vertin vertinsel vertolkster verton vertoonbaar vertrekbonus
vertrekdag vertrekhal vertrekklaar vertrekuur vertrokkene vertrouwbaar verts vertui veruit vervaardig
vervaarlijk verval vervangbaar vervangstuk vervangwagen vervat verve verveeldheid vervel verven ververst
vervilting vervlaamsen vervlaamst vervoederd vervoederen vervoegbaar vervoerbaar vervoerder vervoernet
vervoerplan vervoerprijs vervoersbond vervoersnet vervoersplan vervoerstak vervoersvorm vervolgactie
vervolgbaar vervolgdag vervolgens vervolgklas vervolgorder vervolgspel vervolgstap vervolgster vervolgstuk
vervolledig vervolmaak vervormbaar vervrozen vervuilster vervul verwaandheid verwaardig verwaarloos
verwaarlozen verwachtbaar verwantschap verwar verwarmbaar verwarrends verwas verwatenheid verwaterd verwateren
verwed verweerder verweesd verweggistan verweiding verwek verwelf verwelfsel verwen verwerkbaar verwerkelijk
verwerpelijk verwevenheid verwezenlijk verwierven verwijder verwijding verwijfdheid verwijmeren verwijtbaar
verwijting verwik verwin verwindt verwon verworpeling verworpene verworven verwulfsel very verzachter
verzachting verzadig verzag verzak verzamelaar verzamelbak verzamelbek verzamelbox verzamelmap verzamelplek
verzat verzeg verzekeraar verzekerbaar verzekerd verzekeren verzendhuis verzending verzendklaar verzendster
verzenmaker verzet verzie verziendheid verzilverd verzilveren verzin verzinkboren verzinkerij verzinkkop
verzinsel verzit verzoden verzoekster verzoenbaar verzoendag verzon verzorgpony verzorgster verzot verzouting
verzuildheid verzuim verzwagerd verzwageren verzwagert verzwond vesalius vesikel vespa vesper vessel vessem
vest vestdijkpad vestia vestiaire vestibulair vestibule vestig vestimentair vestiniaans vesuvius vet vetachtig
vetarm vetbol vetcel veteranendag veterinair vetlok vetmesting veto vetoog vetoplosbaar vetpan vetpot vetput
vetreserve vetrol vetsmelterij vettes vettig vetwei vetweidde vetzak veulen veuls veurenaar veurens veurnaar
veurne veurns vexatie vexeerde vexeren vezel vezelachtig vezen vgz vhf vhp vhs via viaduct viagra vianense
viaticum vibe vibrafonist vibrafoon vibratie vibrato vibrator vibreer vicariaat vicarie vicaris vice
vicekampioen viceminister vicepremier vichte vichy vicieus vicieuzer vicious vics victim victimisatie
victoriaans victoriameer victorie victorieus victorieuzer victory victualie victualien vicuna vide video
videocontent videogesprek viditel vie vief viel viennoiserie vientiane vier vierarmig vierbaansweg
viercijferig vierdaagse vierderlei vierel vierklauwens vierletterig vierling viermansbob viermanschap
viermotorig viersel viersporig viertallig vierveijzer viervoetig viervoud viervoudig vierwielig vierzijdig
viespeukerij viest vietsch vieux viever view vieze viezer viezevazen viezig vigeert vigeren vigeur vigilante
vigilantie vigileerde vigileren vigilie vigilien vignet vii viii vijand vijandig vijandin vijf vijfbaansweg
vijfcijferig vijfhonderd vijfletterig vijfling vijftallig vijftiental vijftigmaal vijftigtal vijfvingerig
vijfvoud vijfvoudig vijg vijl vijlsel vijs vijven vijzel vijzen vikingboot vikingschip vikingtijd vil vilder
vilein villa villain villegiatuur vilmes vilnius viltig vilvoords vim vin vinassekali vincks vindbaarheid
vinder vindicatie vindicatief vindiceerde vindiceren vindingrijk vindt vineus vineuze vinex ving vingerling
vinificatie vink vinkega vinkel vinkem vinnig vinoloog vinotheek vinvis vinyl viola violence violent violet
violier violin violist violistisch violoncel violoncello viool viottastraat vip viraal virago viral virgin
virginiteit virgo viriel viriliteit virolastraat virologie virologisch viroloog virtual virtualiteit virtueel
virtuoos virtuositeit virtuozer virulent virulentie virus vis visa visachtig visagie visbak visben visceraal
visconserven viscositeit visdag visdocument viseer visgat vishal vishandelaar visibiliteit visible visie
visigoten visigotisch visindustrie visioen vision visit visitatiedag visitator visited visitor viskar viskeust
viskeuzer viskom viskwekerij vismaaltijd visman vismes visnet visofoon visooglens vispan vispas visrokerij
visschedijk visserijtak visserijwet vissig visstoeltje visstroperij vista visual visualisatie visualiseer
visualiteit visueel visum visus visvakantie viswedstrijd vit vita vitaal vitaliseren vitalisme vitalistisch
vitaliteit vitamientjes vitaminearm vitamineerde vitamineloos vitaminepil vitamineren vitaminerijk vitens
vitesse vith vitiligo vitrine vitrocultuur vitse vitusdans vitusstraat viv vivace vivaciteit vivaldihof
vivaldipad vivant vivarium vivat viviparie vivisectie vivo vizier vizo vla vlaag vlaai vlaak vlaamseweg
vlaamsgezind vlaamstalig vlaardingen vlaardings vladivostok vladslo vlag vlagvoerder vlak vlakaf vlakkig
vlakliggend vlakschaven vlam vlammig vlamvormig vlarem vlasachtig vlaslin vlassig vlasspinster vld vlecht
vlechtsel vledder vleermuis vleermuizen vlees vleet vlegel vlegelachtig vlei vlek vlekkem vlekkig vlerk
vlerkachtig vlet vleug vleugel vleut vleze vlezen vlezig vlieboot vlied vlieg vliegas vliegenthart
vliegtuigbom vliegveldweg vliehors vliem vlier vlies vliesachtig vlieseline vliet vliezig vlij vlijm vlimmeren
vlinder vlir vlissegem vlissingen vlissings vlist vlizotrap vlo vlocht vlodivastok vloed vloei vloek
vloekwaardig vloerde vloert vlog vlok vlokachtig vlokkig vlonder vloog vlooi vlor vlossig vlouw vlucht
vluchteling vluchtig vlug vluggertje vmbo vmc vmware vng vnu voc vocaal vocabulaire vocabularium vocal
vocalisatie vocalise vocalist vocatief vocb vocht vochthoudend vochtig vochtminnend vochtwerend vocklabruck
vod vodafone voddig vodka voed voedsel voedsterkind voedzaam voedzamere voeg voegsel voegzaam voel voer
voertuigbak voet voetbalbeker voetbalcel voetbaldag voetbalfan voetbalgek voetbalgod voetbalhater voetbalklas
voetballerij voetballes voetbalman voetbalnatie voetbalpas voetbalplein voetbalrel voetbalsport voetbalster
voetbaltaal voetbaltas voetbalteam voetbaltop voetbalwet voeteling voetgangster voetiaan voetschabel vof vog
vogel vogelaarwijk vogelbekdier vogelkijkhut vogeltje vogezisch vogue voice voight voila voile voip
voiptelefoon voiture voituurtje voj vol volant volatiel volatiliteit volautomaat volbloedig volder voldoe
volens volg volgzaam volharding volhou volk volkelseweg volkerenbond volkom volkorenmeel volksalmanak
volkscongres volksjurylid volkske volkst volkstuinder volledigheid volley volleybalnet volmaaktheid volmachtig
volmatroos volontair volop volos volpension volsta volstandig volta voltallig volthe voltigeer voltijdbaan
voltijder voltijdsbaan voluit volume volumina volumineus volumineuzer voluntair voluntariaat voluntarisme
volunteer voluptueus voluptueuzer volute voluut volvet volwaardig volwassene volwassenen volzet volzin vomeer
von vondel vonder vondst vonk vonkel vonnis voodoo voogd voogdes voogdij voois vooizen voor vooraf voorafga
vooral vooras voorbarig voorbeeldrol voorbeeldzin voorbijga voorbijzag voorbijzie voorbindlul voorcontract
voordeelpas voordeurbel voordochter voorgalerij voorgangster voorgesprek voorgetekend voorhangsel voorhoederol
voorin voorjaarsbol voorjaarsdag voorjaarstop voorjaarszon voorkeurloos voorkeursdag voorkeurstem voorkombare
voorkomend voorkwartier voorlandvast voorleesdag voorlezeres voorlijven voorlopig voormalig voormezele voorn
voornaamheid voornaamsten voornamelijk vooroefening vooroordeel voorop vooroverleg voorplanting voorportaal
voorpremiere voorraadhuis voorraadpeil voorraadtank voorraadvat voorradig voorrangsweg voorschakel voorsnijder
voorsnijmes voorsnijvork voorsorteert voorspatbord voorspelbaar voorst voorstelbaar voorstelleen voorstudien
voortandwiel voortborduur voortdurend voorterrein voortga voorthuijsen voorthuijzen voortijlend voortmansweg
voorts voortvarend voorvenster voorwaarts voorwending voorwendsel voorwerpszin voorzaat voorzegster
voorzetlens voorzetraam voorzetwant voorzichtig voorzienbaar voorzienig voorzitster voorzorgend voos vopo
vorchten vordenseweg vorder vorig vork vorm vormeling vormgeefster vormkenmerk vormsel vors vorstenbosch
vorstermans vorsts vort vortex vos vosaap voshaarweg vosheuvelweg voske vossem vosses vot voted votes votief
voto votum voucher voulons vous vousvoyeren voute vouw vow voyager voyageurs voyant voyeur vozen vpn vpro
vraag vraagachtig vraagal vraaggesprek vraat vrachelen vracht vrank vrasene vrat vrede vredelievend
vredenbregt vredenheim vredenseweg vredestein vredig vree vreedzaam vreedzamere vreemd vreemdeling vreemdga
vreemdigheid vreempjes vreesachtig vreesde vreest vreeswekkend vrek vrekachtig vrekkig vremans vremde vreren
vreselijk vreten vreugd vreugdig vreze vrezen vriend vriendin vries vriescheloo vriezen vrij vrijaf
vrijblijvend vrijbuiter vrijbuiterij vrijburglaan vrijdagavond vrijdagpreek vrijdenkerij vrijdragend
vrijgelatene vrijgeleides vrijgevig vrijheidsweg vrijheidszin vrijliggend vrijmachtig vrijmibo vrijpostig
vrille vrind vrisekoop vroed vroeg vroegeling vroegertje vroem vroenhout vroenhoven vrolijk vrolijkerd vrom
vromigheid vroom vroon vroor vrouw vrouwachtig vrouwtje vrt vrucht vsb vsk vsko vso vsv vucht vuelta vues
vughtenaar vuig vuil vuilak vuilbekkerij vuiligheid vuilik vuilnisauto vuilnisbak vuilnisbelt vuilnisberg
vuilnisblik vuilnisdump vuilnisemmer vuilnishoop vuilniskar vuilnisman vuilnisvat vuilniswagen vuilniszak
vuilpoesen vuilspuiter vuilwerend vuist vul vulcan vulcanusweg vuldop vulgair vulgarisatie vulgarisator
vulgariseert vulgariseren vulgarisme vulgariteit vulgata vulgo vulgus vulkaanas vulkaanpas vulkan vulkanisatie
vulkanisch vulkaniseer vulkanologie vulkanoloog vulleiding vullichaam vullis vulnerable vulpen vulpotlood
vulsel vulstation vulva vumc vunderke vuns vunze vunzen vunzig vurig vurste vus vut vuur vuurhoudend
vuurkruiser vuursche vuurspuwend vuurtje vuurtorenweg vuurwapenwet vuurwerkbom vuutje vuvuzela vvd vve vvkho
vvkso vvl vvm vvv vwa vwo vws vzw
waad waag waaghalzerig waaghalzerij waaghalzig waai waaierigheid waaiervormig waaijenberg waak waakzaam waal
waalbandijk waalrenaar waan waanachtige waanzinaria waanzinscene waar waarachtig waaraf waarborgsom
waardeerbaar waarderweg waardigheid waardiglijk waardin waardsedijk waarheidszin waarin waarna waarnaartoe
waarneembaar waarneemster waarom waarop waarvandaan waarzeggerij waarzegster waarzo waas waaxens wablief wacht
wachtel wachtgelder wachtum wad waddinxvener wadi wadjan wadvaarder wadway waelens waf wafel wafelvormig
waffel wagenmakerij wagens wages waggel wagneriaans wagnerplein wagon wagts wagyu wahabiet wahabisme
wahabitisch wahlwiller wailing waist wait waited wajana wajang wajong wak wakaman wakame wakes wal walachije
walachijer walachijs walapastraat walchers waldajhoogte waldhoornist waldi walem wales walg walhalla walibi
walik walin walk walked walkietalkie wall wallaby wallingant wallis wallonie wally walm walnotenboom
walpersoneel walramstraat walrus walsen walshoutem walterswald walvis wam wamel wammes wan wanbetalend wanbof
wandel wandkalender wang wanhopig wanica wanicaan wankel wanklinkend wanluidend wanna wannabe wanneperveen
wanordelijk wanprestatie wanpresteren wanroij wanroijseweg wansmakelijk wanstaltig wanswert wanted wantij
wants wanvoeglijk wao wap wapenbrieven wapeningsnet wapenoverleg wapenrusting wapens wapensnijder wapenwedloop
wapenzending wapiti wappie wapse war waranalaan waranda warandaatje warandelaan waratje warau warbak
waregemnaar waregemse warend warez warffum warfhuizen warga warhoofdig warimbo waringin warken warkop
warlandlaan warm warmbloedig warmoeshof warmoeshoven warmoezenier warmoezerij warmonderweg warmpjes
warmtewerend warmth warmvoelend warmwalserij warmwaterbad warmwatervat warmwaterzak warn warned warnet warong
warp warrant warrel warrig warrior warschaupact wartel wartena was wasabi wasachtig wasautomaat wasbak
wasbenzine wasco wasdag wasdom wasem wasemig wasgel wash washed washes washi washok wasi waskan waskemeer
waskom waskot waslap wasmot wasn wasnet waspit wasrek wasresultaat wasrol wasrooster wassenaarder wassinkbrink
wastafelblad wasted wasvat waszak waszij wat watch watched waterachtig waterballast waterbekkens waterbergend
waterchinees watercultuur waterdroppel waterdruppel waterfactuur waterhoender waterhoenhof waterhoudend
waterkasteel waterkerend waterkussens waterleiding waterlekkage waterlichaam watermanager watermassage
waternetwerk waterpistool waterpolitie waterproeven watersniphof watersparend waterspiegel waterstation
waterstofbom waterstofbus waterstofgas watertappunt wateruurwerk watervoerend waterwijding waterzo watjekouw
watou wattig waubach wauw wauwel wave waven wax waxine way waze wazig weak wealth wealthy weapon wear weather
weaver web webapp webcam webcareteam webcontent webhosting webinar weblocatie weblog webmarketeer webplatform
webportaal webredacteur webredactie websphere webstandaard webwinkelier wec wechelerweg wechterholt weck wed
weddellzee wederga wederkerig wederzijds wedgwood wedkantoor wednesday wedren wedstrijdbad wedstrijdbal
wedstrijddag wedstrijdfit wedstrijdtas weduwe weduwgift weduwjaar weduwlijk weduwnaar weduwschap weduwstaat
weduwvrouw wee weebosch weedas weedom weef weefsel weeg weegpolitie weeig week weekbladpers weekeindedag
weekendkaart weekendtas weekendwerk weekgrafiek weekkalender weekmakend weel weemakend weemstraat ween
weenderveld weeps weer weeral weeramateur weerbaarheid weerbarstig weerborstel weercomputer weercriteria
weerdestein weerds weerestein weerga weerhoudenen weerhouding weerlegbaar weerom weerprofeet weerrapport
weersituatie weerspannig weerspiegel weersproken weerst weerstation weervastheid weervisserij weesperplein
weetal weetje weeuwtje weg wega wegbaggeren wegblijven wegblokkade wegbonjouren wegbonjourt wegcontroles
wegdek wegdoe wegduw wegebt wegel wegens wegga weggaf weggeefprijs weggeholpen weggejorist weggekruist
weggeweest weggooifles weghs wegjorissen wegkampioen wegklapbaar wegkom wegkrassen wegkruisen weglaatbaar
weglak wegleg weglek weglichaam weglok wegloophuis wegmarkering wegmasseren wegnam wegneembaar wegonderhoud
wegpak wegparcours wegpiraterij wegpolitie wegprofiel wegredeneer wegren wegrij wegrit wegrol wegrot wegruk
wegsla wegsnijding wegsplitsing wegsterven wegstierven wegtransport wegvak wegval wegvastheid wegvluchtend
wegvoertuig wegwedstrijd wegwerpbaar wegwerpfles wegwerpluier wegwis wegzak wegzending wegzet wehkamp wehl
wehrmacht wei weichselien weids weidum weifel weifelachtig weigelia weiger weigerachtig weigerig weigh
weijerswold weil weiman weimes weinig weinmakkerij weiproteine weir weirdo weiservices weitas weiver wek
wekeling wekere weksel wel welaan welbehagend weldadig weldoe weldoenster weldra weleer welfarewerk welfsels
welft welgat welgevallig welig weliswaar welk welkom well welles welluidend wellusteling welmenend welnee
welnu welp welput welriekend welsh welstandig welstellend welsum welter weltschmerz welvarend welven
welvoeglijk welwillend welzijnseis welzijnswerk welzijnswet wem wemel wen wendbaardere wendbaarheid wenge
wengelo wenk wenkbrauw wennings wensen wenst wentel wents wenum wep wepel wepsisch wercheren werd wereld
wereldling werens werf wergea wergers werk werkbaarheid werkcoupes werkdadig werkgeefster werkgesprek
werkgroeplid werkhouding werklocatie werkloosheid werklozenkas werkneemster werkos werkprogram werkrelatie
werkrooster werksituatie werkstations werkstellig werktuigbalk werktuigbouw werktuiglijk werkvakantie werkzaam
werkzoekend werm wernhout werp wersons werst wervel werven wervikaan wervikenaar wervikse wesen wesepe
weshalve wesp wessanen wessi wessingtange west westelbeers westerbork westerling westerlo westermient western
westerse westmeerbeek westmoesson westrozebeke westvleteren westwaarts westzuidwest weswege wet wetend wetens
weteringbrug weteringdijk weteringkade weteringpad wetgeefster wethoudster wetmatigheid wetsdienaar
wetskrachtig wetticisme wettig wettisch weustenrade weven weyden weythingweg weze wezel wezembeeks wezen wezep
wezup wha whale wheel wheelie when where wherry whether whew which while whimpering whimpers whining whip
whiplash whiplashes whirlpool whirring whiskey whisky whisper whist whistle whistler whistling white whitey
whitman whizzkid who whoa whole whom whoo whore whose why wia wiardi wibautstraat wibo wicca wichel wichelarij
wichmond wicht wichtig wicked wickenburg wicket widar widdershoven wide widgets widooie widow wie wiebel
wiebelig wiedemeijer wieder wiedes wieg wiegel wiegpolitie wiek wiel wielas wieldiameter wieldraaijer
wielrenbroek wielrennerij wielrenster wielrenunie wielrijdster wieme wiemel wienes wiens wiep wier wierf
wierig wierookvat wierp wierum wiesel wiesen wieses wietkwekerij wieven wieze wife wifi wifihotspot
wifinetwerk wig wigvormig wigwam wii wiiitis wij wijbisschop wijbosch wijchenaar wijchmaal wijckel wijdenbosch
wijdlopig wijdmazig wijdte wijdvallend wijf wijfachtig wijfie wijgergangs wijgmaal wijheseweg wijk wijkmanager
wijkplatform wijksestraat wijl wijlre wijn wijnachtig wijnaldum wijnandsrade wijnie wijnkoperij wijnproever
wijselijk wijsgerig wijsneuzerig wijsneuzerij wijst wijsterseweg wijthmen wijven wijwaterbak wijwatervat wijze
wijzen wijzig wik wiki wikipedia wikkel wil wilbertoord wilcox wildachtig wildenborch wilder wildervank
wildkamperen wildparkeren wildplakzuil wildplassend wildrooster wilfen wilg wilgachtig wilhelmsoord wilkes
willeboordse willebrord willemsdorp willemsfonds willemshof willemskade willemsoord willemsorde willemsplein
willemstein willemstijn willes williams willibrord willie willig willow wilnis wilp wilpsedijk wilrijkenaar
wilsele wilskrachtig wilsum wilsvrijheid wim wimber wimbledon wimpel wimpeltje wimper win wina winbaarheid
winch windas windbrekend windei windel winder winderigheid windesheim windig windmolenweg window windrichting
winds windsel windvangend windwaarts wings wink winkel winkella winket winksele winlocatie winput winst
winstmakend winsum wintelre winter winterjanpad winti wintraecken wip wiped wipkar wipkip wipschieting wipwap
wirdum wire wirwar wis wisconsin wisdom wisent wish wished wishes wishful wisi wiske wiskop wiskundeboek
wiskundeles wiskunstig wislahaf wispel wispelturig wissel wisselvallig wit witachtig witbloedig witbol
witborstel witch witgat witgloeiend with within witkar witkop witlippekari witlof witman witnessed witnesses
witoog witsel wittem wittgenstein wittig witveldweg witvis witwas witz wiuwert wives wiw wixstraat wizard
wjelsryp wmo wnf wob wodanseik wodka woed woedendst woef woehan woei woeker woel woelachtig woelig woensdag
woerd woerhaan woerhen woest woesteling woestijn woezik wogmeer wognum wok wokkel wokpan wol wolaap wolachtig
woldragend wolf wolfachtig wolfheze wolframiet wolframstaal wolfsbosch wolga wolgaplateau wolgograd
wolhandkrab wolindustrie wolk wolkaarder wolkachtig wolkam wolkes wolkig wollig wolmaniseren wolmanzouten
wolspinnerij wolspinster wolsum woltersum woluwe woluws wolvee wolven wolververij wolves wolvet wolvin
wolwasmiddel wolweverij wolynie wolzak woman womanizer wombat women wommelgem wommels wommersom won wonder
wonderdadig wonderful wontergem wonton wood woody woofer woog woolds woon woonachtig woonlocatie woonsituatie
woonst woonwagenwet woord woordspelig woordvoerder woorts word wordfeud wore worf worg work workaholic worked
workstation workum world worm wormachtig wormig wormstekig wormvormig worn worp worried worries worry worse
worship worst worstachtig worstel worsum wortegem wortel wortelig wortelvormig worth worthy wortmans wot wou
woudkarpaten wouds would wouldn woumen wound wounded wouter wouw wouwse wov wow woz wpo wraak wraakroepend
wraith wrak wrakkig wrang wrap wrapped wrat wratachtig wreck wrede wredere wreed wreef wreek wrens wrestling
wrevel wreven wriemel wriggelde wriggelen wrijf wrijven wrik wring wrist write writer writing written wrocht
wroeg wroet wrok wrokkig wrong wrongel wrongetje wrote wsns wtc wuft wuhan wuien wuif wuit wuiven wulf wulk
wullenhove wulp wulpst wulven wulveringem wunseradiel wuppertal wurg wurm wus wuustwezel wvs www wyandotte
wybertje wyldpaed wynke wyoming wysiwyg wytgaard
xanthine xanthofyl xanthoma xanthoom xantia xantippe xbox xbrl xci xcii xciii xciv xcix xcv xcvi xcvii xcviii
xenocratie xenofiel xenofilie xenofobie xenofobisch xenofoob xenograaf xenomanie xenon xenos xeres xeroderma
xerografie xerostomie xerox xhosa xiaomi xiaoping xii xiii xinjiang xiv xix xli xlii xliii xliv xlix xlv xlvi
xlvii xlviii xlx xml xoip xpath xps xsd xtc xus xvi xvii xviii xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii
xxx xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii xyleem xyleen xylitol xylofonist xylofoon xylografie
xyloliet
yacht yacon yah yahoo yakuza yalcins yale yam yamoussoukro yang yank yankee yanniek yaounde yaps yard yaris
yates yaws yay yeah year yehs yel yell yelled yellow yen yeon yep yerseke yes yesterday yet yeti yggdrasil
yggdrasill yield yin yips ylangylang ylona ymca ymes ynske yoga yogaoefening yoghurt yogi yogyakarta yolo
yondan yoni yoo yoon yorkse yorkshire you younger youngest your yourselves youth youtubevideo ypecolsga
ypresien ypsilon ysbrechtum ysselsteyn ysseltstraat yttrium yuan yuca yucca yuko yukon yup yuppie yuppieachtig
yus
zaad zaaddodend zaaddragend zaadkwekerij zaadnoordijk zaadvragend zaag zaagmolenpad zaagsel zaagvormig zaai
zaailing zaaisel zaaiui zaak zaakvoerder zaakvoerster zaal zaalhandbal zaalkorfbal zaalvoetbal zaamslag zaan
zaarvlaas zaathout zabaglione zabaione zabbel zabber zach zachtjesaan zachtwerkend zadel zadelmakerij zadkine
zaffelare zafira zag zahoeriweg zaids zaire zak zakalmanak zakcomputer zakelijkheid zakenbankier zakengesprek
zakenrelatie zakhorloge zakjapanner zakkam zakkenlin zakkig zakmes zakschaartje zaksel zakspiegel zaktelefoon
zakuurwerk zakvormig zakwarmwater zal zalf zalfachtig zalfbinding zalfpension zalig zaligmakend zalk zalm
zalmkwekerij zalmrokerij zalne zalven zamak zambezi zambia zambiaans zambo zamel zamenhof zand zandachtig
zandgraverij zandhagedis zandig zandwinplas zang zangoefening zangpedagoog zanik zant zanussi zap zapatista
zapatisten zapcultuur zaponlak zarlardinge zarzuela zat zaterdagtak zaterdagteam zatlap zaunbrecher zavel
zavelachtig zavelig zbo zdnet zebedeus zeboe zebra zebraatje zebs zeddam zeddamseweg zede zedelgem zedelgemse
zedelijkheid zeden zedenkomedie zedenpolitie zedig zedong zee zeeaal zeeaas zeearm zeebaarzen zeebad zeebek
zeebioloog zeeblokkade zeebrugse zeecontainer zeedag zeef zeefbinding zeeg zeegat zeegod zeegrasveld zeegse
zeek zeekat zeekoe zeel zeelandia zeelst zeelui zeem zeeman zeemeerman zeemeermin zeemlederen zeemos
zeemtouwerij zeen zeenat zeentje zeep zeepachtig zeepok zeepzieder zeepziederij zeer zeereerwaard zeerob
zeerot zeeschildpad zeesla zeespiegel zeesse zeetankvaart zeetijding zeeuws zeevaarder zeevaardig zeevakantie
zeevarend zeevis zeewaardig zeewaarts zeewaterpeil zeeweg zeewierkalk zeezandbrug zeezoogdier zeezot zefier
zeg zegel zegelsnijder zegene zei zeijen zeijlemaker zeik zeikerd zeil zeilmakerij zeilvaardig zeilvakantie
zeisenman zeisvormig zeitgeist zekere zelateur zelatrice zeldam zelden zeldzaam zeldzamere zelem zelf
zelfachting zelfcontrole zelfdragend zelfgenezend zelfgenezing zelflerend zelfmoordend zelfmoordpil
zelfportret zelfpromotie zelfregelend zelfrijdend zelfsluitend zelfstandig zelfsturend zelfvoldaan zelfwerkend
zelhemmer zelhemseweg zellik zelling zeloot zelve zelzaats zelzate zembla zemel zemelachtig zemig zemst zen
zender zendertje zendt zeng zenig zenit zenuw zenuwachtig zenuwtergend zeoliet zepend zeperd zepig zeppelin
zepperen zeps zerk zero zerootje zerp zes zesbaansweg zesbak zescijferig zesdaagsen zesdaagses zesjarenplan
zesletterig zesling zespersoons zesstedenweg zestal zestienhoven zestiental zestig zesvoud zesvoudig zet zeta
zetbok zetduiveltje zetel zetpil zetsel zetspiegel zeug zeugma zeul zeuntje zeur zeurig zeus zeven zevenarmig
zevenbergens zevenmaands zeventallig zeventiental zeventigtal zevenvoud zevenvoudig zeveraarster zeylmans
zhaan zhus zich zichem zichtlocatie zichtzending zie ziek ziekmakend ziel zielig zielroerend zielstrelend zien
zier ziezo zift ziftsel zigeuner zigeunerin ziggo zigzag zij zijarm zijdal zijdeachtig zijdelings zijderveld
zijdeweverij zijg zijgalerij zijig zijkniptang zijldijk zijlings zijlroede zijlvest zijmarkering zijn
zijnentwege zijnentwil zijnerzijds zijnet zijp zijpad zijportaal zijspanwagen zijspiegel zijtak zijtas zijvak
zijwaarts zijweg zijzaaltje zijzak zikavirus zilk zillebeke zilt ziltig zilven zilverachtig zilverling
zimbabwaans zimbabwe zin zinder zing zink zinkhoudend zinkografie zinksel zinloosheid zinnia zinnig
zinnikenaar zinsvolgorde zinswending zintuigcel zintuigelijk zintuiglijk zinvol zionisme zionist zionistisch
zip zirkonium zirkoon zit zitbad zitcomfort zitdag zithouding zitrij zituur zitvolleybal zitzak zloty zmlk
zmok zmv zoab zoal zocherstraat zocht zodanig zodat zode zodenbank zodensnijder zodesnijder zodiacs zodiak
zodoende zodra zoeaaf zoef zoek zoekoperatie zoel zoeloeland zoem zoen zoerte zoes zoet zoetachtig zoetelieven
zoeterd zoetig zoetklinkend zoetluidend zoetvloeiend zoetwatervis zoetwaterzak zoeven zog zohaast zoiets
zojuist zolang zolder zomaar zombie zomede zomenteentje zomerachtig zomin zomp zompig zoms zon zona zonaal
zonachtig zondag zonder zonderling zondig zonet zong zonhovenaar zonienwoud zonk zonmw zonnedauwhof zonnemaire
zonnig zonvakantie zonwerend zonzij zoo zoog zoogamie zoogdiercel zooglammeren zooi zooitje zool zoologie zoom
zoomorf zoon zoonotisch zoontje zoop zooplankton zoor zoorst zootje zopas zopie zorg zorgbarend zorgdragend
zorgeenheid zorges zorgkantoren zorgmanager zorgmijder zorgmijding zorgsituatie zorgvastgoed zorgvuldig
zorgwekkend zorgzaam zori zorreguieta zot zottigheid zottin zou zoudt zouk zouthoudend zoutig zoutkristal
zoutminnend zoutpakhuis zoutwatervis zoutzieder zoutziederij zoveel zover zowaar zowat zowel zozeer zozo zucco
zucht zuchtig zuckerberg zuid zuidas zuiderflevo zuiderling zuidlangeweg zuidoosthoek zuidoostkaap
zuidoostkant zuidoostkust zuidpoolreis zuidwaarts zuidwending zuidwesthoek zuidwestkaap zuidwestkant
zuidwestkust zuidwestpunt zuidzuidoost zuidzuidwest zuienkerke zuig zuigeling zuiglammeren zuigleiding
zuigstation zuijdendorp zuijderduijn zuijdervliet zuijderwijk zuijlen zuil zuilichem zuilvormig zuinig zuip
zuipstation zuivel zuiver zul zulk zullik zumba zuna zunderdorp zundernaar zundertenaar zundertseweg zundgat
zur zurich zurig zurkel zus zuster zutendaal zuthem zutphenaar zutphense zuts zuuk zuur zuurachtig zuurhoudend
zuursel zuurstofarm zuurstoffles zuurstofgas zuurstofloos zuurstofrijk zuurstoftank zuurstokroze zuurzakboom
zuylenstraat zwaag zwaai zwaan zwaanenheike zwaar zwaardvormig zwaarhoofdig zwaartillend zwaarwegend zwabber
zwabberig zwachtel zwad zwagerbosch zwagerin zwak zwakhoofdig zwalk zwalp zwaluw zwam zwammertje zwammig zwamp
zwanenei zwang zwans zwanzen zwarigheid zwart zwartachtig zwartig zwartlederen zwartmakerij zwartogig zwartsel
zwatelde zwatelen zwavel zwavelachtig zwavelig zweed zweedse zweef zweefparasol zweeg zweel zweeloo zweem
zweempje zweep zweer zweet zweetkakkies zwei zweins zweinstein zwel zwelg zwellichaam zwem zwembadbar
zwembadpas zwembadweg zwemoefening zwemstadion zwendel zwendelarij zwengel zwenghout zwenk zwenkas zwerf
zwerfjongere zwerk zwerm zwerveling zwerven zwet zwetserij zwevegemse zweven zweverigheid zwezerijnen zwezerik
zwicht zwiep zwier zwierf zwierig zwiggelte zwijg zwijgzaam zwijm zwijmel zwijn zwijnachtig zwik zwilbroek
zwilk zwilwrat zwin zwing zwingelmolen zwingelspaan zwirrel zwitsal zwitserland zwitserleven zwitserloot
zwitsers zwoeg zwoel zwoer zwol zwolg zwolseweg zwom zwoor zydeco zygoot zymose zzp zzv zzz
`;
