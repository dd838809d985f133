/** Family names in the Netherlands, without what stands before them, in small letters without accents. README.md beside this file says where they come from. */
export const LAST_NAMES_TEXT = `
aalbers abaci abadan abalioglu abay abbeloos acar achahbar achten acikalin acikgoz acke ackermans aclan adal
adamczak adamczyk adamek adamiak adamiec adamowicz adams adamski adamus adan adanir adel adem adin adivar
adriaens adriaensen adriaensens adriaenssen adriaenssens aelbrecht aelterman aelvoet aerden aernouts
aertgeerts aerts agaoglu agca agirbas agten ahmad ahmadi ahmed akal akalin akan akar akay akaydin akbaba akbay
akbulut akcal akcali akcan akcay akdag akdemir akel akgoz akgul akgun akin akinci akisik akkan akkas akkaya
akkermans akkoc akkor akkoyun akkoyunlu akkurt akman akpinar aksakal aksel aksit aksoy aksungur aktan aktas
aktay akyel akyildiz akyurek akyuz alaerts albert albrecht aleksandrowicz alen alev algoet ali alici alkan
alkaya allaert allard allegaert alleman allemeersch alliet alniacik alpman alpugan altan altinay altinbas
altinel altinisik altinok altintas altiok altun altuntas alyanak ameel ameloot ameye ampe amrani anckaert
andries andrzejczak andrzejewski annaert anseeuw antczak antheunis anthonis anthonissen antonissen apers
appelmans appeltans aras arda arican arig arijs arik arikan arnauts arnouts arslan arslanoglu arys asci asik
asikoglu asil askin aslan aslanoglu asselberghs asselman atakan atakol atalik atan atasever atay ates atici
atik atilgan atli audenaert augustyn augustyniak avan avci avcioglu awouters ayaydin ayaz aybar aycan aydan
aydemir aydin aydogdu aygun ayhan aykac aykan aykurt aytac aytek aytekin ayverdi
babacan babali babaoglu backx bademci baeck baeckelandt baeke baekelandt baele baelus baens baert baerts baes
baeten baetens baeyens baginski bagis bah bahadir bajrami bakan bakirci bakircioglu bakker bakowski balaban
balcaen balcerzak balci ballegeer ballet balli baltaci bammens bamps banach banas banasiak banasik baran
baranowski baranski barbarosoglu barbier barlas bartczak bartkowiak bartnik bartosik bas basaran baser basmaci
basoglu bastiaens bastiaensen baten baturalp bauters bauwens bax bayazit baydar bayer baykam bayraktar
bayraktutan baysoy beauprez beck beckers beckx bednarczyk bednarek bednarski bednarz beeckman beeckmans beek
beelen beerens beernaert beerten beirens beirnaert bekaert bekdik beke bektas bektasoglu bellekens bellemans
bellens belmans bemelmans benali benoit benoot bens berben berberoglu berckmans berckmoes berden berg berger
berghmans bergmans berisa berisha berk bernaert bernaerts bernard bert bertels bertrand bervoets berx beserler
besikci besok bettens beullens beuselinck beutels bevers bex beyaert beyens beyers beyls bialas bialek
bialkowski bicakci bicer biedrzynski bielak bielawski bielecki bielen bielski bieniek bienkowski biernacki
biernat biesemans biesmans bijl bijnens bildik bilen bilge bilgen bilgic bilgin billen billiau billiet bilski
birinci birlik bisschop blanckaert blancke blancquaert blaszczak blaszczyk bleys blieck block blockx blom
blommaert blomme blondeel bober bochenek bockstaele boden boduroglu boeckmans boeckx boelaert boelen boelens
boels boer boerjan boes boesmans boets boey boeykens bogaert bogaerts bogucki bogusz bolat bolatli bollaert
bolle bollen bollens bols bolukbas bolukbasi bongaerts bonne bonny bonte bontinck boogaerts boon boone boonen
boons boratav borek borgers borghs borgmans borkowski bormans borms borowiec borowski borremans bortels bos
bosch boschmans bosman bosmans bossaert bosschaert bosschaerts bossuyt bosteels bostoen bostyn bouckaert
boudry bouhali bourgeois bourgois bouwens bouzid bovyn boyaci boyen boz bozdogan bozek bozkir bozkurt bozoglu
brabant brabants bracke brackx braeckevelt braeckman braeckmans braeken braekevelt braem braet bral brams
branders brands brans brants braspenning brebels brems brepoels bresseleers breugelmans breyne briers brink
brion broda broeckaert broeckx broeders broek broekaert broos brosens brouckaert broucke brouns brouwer
brouwers broux bruggeman brughmans bruijn bruin bruneel brusselmans bruyland bruyn bruyndonckx bruyneel
bruyninckx bruynooghe bruynseels bryon brys brzezinski brzozowski bucakli buczek buczkowski buczynski budak
budts budzinski budzynski buelens buffel buggenhout bujak bukowski bulak bulcke bulens bulteel bultinck
bultynck bulut buntinx burm buruk burzynski busschaert busschots buts buyck buyens buyl buyle buys buyse
buysschaert buysse buytaert byl byloos bynens byttebier
caelen caers caes cagiran cakir calcoen callaert callaerts callant callebaut calleeuw callens callewaert
caluwaerts camara cambier camdali camps can cannaerts cant capanoglu capiau cappaert cappelle cardinaels
cardoen cardon carels carette carlier caron carpentier carrein carrette carton casier cassiman casteels
castelein casteleyn castermans casters castro catalbas catry catteeuw cattoor caubergh caudron cauwelier
cauwels cauwenbergh cauwenberghs cebula celen celik celis cetin cetiner ceulemans ceunen ceuppens ceusters
cevik ceyssens chan charlier chen chmiel chmielewski chmura chojnacki chojnowski cholewa christiaen
christiaens chrzanowski chudzik cichocki cichon cichy ciesielski ciesla cieslak cieslik ciszewski claerbout
claerhout claes claesen claeskens claessen claessens claeys clarysse claus clauw clauwaert cleemput cleeren
clemens clement clerckx cleuren cleymans cleys clijsters cloet cloetens cloostermans cloots cnockaert cnudde
cobbaert cockx cocquyt coeck coeckelberghs coen coene coenegrachts coenen coens coessens cole colin colle
collier collin colman colpaert colson compernolle conings coninx convents coolen cools cooman coomans coopman
coopmans cooreman cooremans coorevits coosemans cop coppejans coppens coppieters cops cordier corekci coremans
corneillie cornelis cornelissen cornelissens cornette cornu corsten corstjens corte corten corthals corthouts
coryn cosemans costermans cosyns cottyn coucke couckuyt coudeville coulier courtens coussement coussens
couvreur cox crabbe craeye craps crauwels creemers cremers creten creve crevits criel crijns croes crols
crombez croonen cumps cuppens custers cuvelier cuypers cuyt cuyvers cybulski cygan czaja czajka czajkowski
czapla czarnecki czech czechowski czekaj czerniak czerwinski czyz czyzewski
d'haene d'haese d'haeseleer d'hoe d'hollander d'hondt d'hont d'hooge d'hooghe d'hoore dabek dabkowski
dabrowski daelemans daelman daemen daems daenen dagdas daglaroglu dalemans dalkiran dalle dam damen damman
dams danckaert daneels daniels danneels daoudi das dauw dauwe debacker debaene debaere debbaut debecker debels
debergh debeuf debie deblaere deblauwe debowski debrabandere debruyne debski debusschere dec decaestecker
decaluwe decat deceuninck deckers deckmyn deckx declerck declercq decloedt decock decoene deconinck decorte
decoster decraene decrock decroix decroos decuyper decuypere dedecker dedeurwaerder dedeyne deferm deferme
defever defoort deforche defour degezelle degraeve degrande degreef degroote degryse dehaene dehaes dejaegher
dejaeghere dejonckheere dejonghe dekens deketelaere dekeyser dekeyzer dekimpe dekker dekkers deklerck
dekoninck delaere delanghe delbaere delbeke delcourt delcroix deleersnyder deleu deleye delhaye dellaert
delmotte deloof delporte delrue deltour delva delvaux deman demeester demesmaeker demets demeulemeester
demeulenaere demey demeyer demeyere demir demirbas demirci demirel demol demoor demuynck demyttenaere den
denayer dendooven deneyer denis denkel denolf denoo dens denys depaepe depauw depoorter depoortere depraetere
deprez depuydt depypere der deraedt derboven deridder deroo derudder deruyck deruyter derveaux derwael derycke
deryckere desaever descamps deschacht deschamps descheemaeker deschepper desender desimpel desimpelaere
desloovere desmedt desmet desplenter destoop detavernier devaere devisch devolder devoldere devooght devos
devriendt devriese devroe dewachter dewaele deweer deweerdt dewil dewilde dewinter dewit dewitte dewolf dewulf
dhaene dhaenens dhondt dhont dhooge dhooghe diallo didden diels dieltjens diependaele dierckx dierick dierickx
dijk dijkstra dillen dils dirckx dirickx dirix dirkx dizdar dlugosz dobbelaere dobbels dobosz dobrowolski
dobrzynski dockx dogan domagala domanski dominiak doms donckers donders dongen dons doom dooms doorn dossche
doumen drabik dreesen drieghe dries driesen driessen driessens drijkoningen droogmans drozd drozdowski drozdz
druyts drzewiecki dubiel dubois duchateau duda dudek dudziak dudzik dudzinski dufour dujardin dullaert dumarey
dumon dumont dumortier dumoulin dupon dupont duprez durak duran durmaz durnez dusenkalkar duszynski duyck
duygulu dziedzic dziuba
eeckhoudt eeckhout eelen eeman eerdekens egeli eggermont ekici eksioglu elciboga elen elias elicin
elmastasoglu elsen elst embrechts emmerechts emmers engelen erauw erbay erberk erbulak ercetin erdogan erez
erginsoy erkekli eronat ertepinar erturk evenepoel evens everaert everaerts evers evliyaoglu evrard exelmans
eyckens eyckmans eykens eylenbosch
fabry faes falkowski felix ferket feyaerts feyen feys fierens fiers fijalkowski filipek filipiak filipowicz
flak flis florczak florek fontaine fonteyn fonteyne foubert foulon frackowiak fraczek francis franck francken
franckx franco franken frankowski frans fransen franssen franssens fratczak frederickx frederix freriks froyen
furman
gabriels gadeyne gadomski gaethofs gajda gajewski galazka galka galle garcia gashi gasior gasiorowski gawel
gawlik gawron gawronski geboers gebruers geebelen geelen geenen geenens geens geentjens geeraert geeraerts
geerinck geerinckx geeroms geers geerts geets geiregat geirnaert gelders geldhof geldof genbrugge geraerts
gerard gerits gerrits gerritsen gesquiere geudens geuens geukens geuns geurts geusens gevaert gevers geys
geysels geysen geyskens ghekiere ghesquiere gheysen gheysens ghys ghyselen ghyselinck ghysels gielen gielis
gijbels gijsels gijsen gil gilis gilissen gillis gils ginneken glab glogowski glorieux glowacki godderis
goderis godlewski godts goegebeur goemaere goeman goeminne goessens goethals goetschalckx goffin golab
golebiewski golebiowski golec gommers gonultas goor gooris goormans goos goossens goovaerts gora goral gorecki
goris gorissen gorka gorniak gorny gorski goubert gouwy govaert govaerts govers goyens goyvaerts graaf
grabowski graczyk grauwels grieten grochowski groen groot groothuizen grosemans grudzien gruszczynski gruszka
grymonprez gryp gryson grzegorczyk grzelak grzesiak grzesik grzeskowiak grzyb grzybowski grzywacz gul
guldentops guler gumuspala gunday gunes guns gurmen gurung gutowski guzik gwozdz gwozdzik gybels gys
gysbrechts gyselinck gysels gysemans gysen
haan haddad haeck haegeman haelterman haenen haentjens haerens haesaert haesen haesevoets haest haex hajduk
hakyemez hallaert hamdaoui hamers hamzaoglu hannes hansen hanssen hanssens hardy hartman hasan hasani hassan
hassani hauben hauspie hautekeete hayen hazes heeren heijden heirbaut heirman heirwegh hellebuyck hellemans
hellinckx helsen hemeryck henckens henderickx hendrickx hendriks hendrikx hendrix henkens hens hensen herbots
heremans herman hermans herreman herremans herssens hertogs heuvel heyden heye heyerick heylen heyligen heyman
heymans heynderickx heyndrickx heyninck heyns heyrman heyse heytens heyvaert hiel hillaert hillen himpe
hoebeke hoefkens hoek hoekstra hoes hoet hofkens hofman hofmans holemans hollanders hollevoet holvoet
hoorelbeke hoornaert hooyberghs hoppenbrouwers horemans horst hoskens hoste hosten hostens hostyn houben
houbrechts houthoofd houtmeyers huang hubert hufkens huisman hulsmans hussein hutsebaut huybrechts huygen
huygens huyghe huyghebaert huylebroeck huys huysentruyt huysman huysmans
ibrahim ibrahimi ide idrissi iersel ilicali imbrechts impens ingelbrecht ingels inghelbrecht isik ismail
ivanov ivanova ivens iwanowski iwanski izdebski
jablonski jackers jackowski jacob jacobs jacques jaeken jagiello jagielski jagodzinski jakubiak jakubowski
jalloh janas janiak janicki janik janiszewski jankowiak jankowski jannes janowski jans jansegers jansen
jansens janssen janssens janus janusz januszewski jaros jarosz jarzabek jasinski jaskiewicz jaspers
jastrzebski jaworski jedrzejczak jedrzejczyk jedrzejewski jennes jespers jeurissen jezierski jochems joly
jonckers jonckheere jones jong jonge jonker jonkers jooris joos joosen joossens joosten jordens joris jorissen
joseph joye jozwiak jozwik jurek jurkiewicz jurkowski juszczak
kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kaddouri kahveci kajtazi kaleta
kalinowski kalisz kaluza kamara kaminski kania kaniewski kaplan kaplangi kapusta kara karabocek karabulut
karaca karadas karaduman karaer karakaya karas karczewski karpinski karwowski kasapoglu kasmi kasperek
kasprzak kasprzyk kaszuba kaur kavaklioglu kawa kawecki kaya kazmierczak kececi kedzierski kedziora
keersmaekers kegels kelchtermans kellens kempenaers kempeneers kemps kenens kenis kennes kepa keppens kerckhof
kerckhofs kerkhof kerkhofs kerkhove kerremans kerstens keseroglu keskin kesteleyn kesteloot kestens ketels
ketelslegers keuleers keustermans keymeulen keymolen keysers khalil khan kiekens kielbasa kilic kilicci kimpe
kindermans kindt kint kirac kisiel kita klein klimczak klimek klos klosowski kmiec kmiecik knaepen knapen
knapik knevels knockaert knops knuts kobus koc kocabiyik kocoglu kocyigit kogut kok kolakowski kolasa
kolodziej kolodziejczyk kolodziejski komorowski konieczna konieczny koninckx koning konings konopka kopczynski
kopec koper korkmaz kormukcu korol korzeniowski kos kose kosinski kosowski kostecki koster kostrzewa kot
kotowski kowal kowalczuk kowalczyk kowalewski kowalik kowalski koybasi koyluoglu koyuncu koza kozak koziel
koziol kozlowski krajewski krakowiak kramer krasniqi krawczyk krawiec krol krolikowski kruk krukowski krupa
krupinski kruszewski krysiak krzeminski krzyzanowski ksiazek kubacki kubiak kubica kubicki kubik kuc
kucharczyk kucharski kuchta kucinski kucukler kuczynski kuday kuijpers kuiper kuipers kujawa kujawski kula
kulaksizoglu kulesza kulig kulik kulinski kumcuoglu kunt kunter kuppens kurek kurowski kurt kurutluoglu
kusters kutlay kuypers kuzucu kwanten kwasniewski kwiatkowski kwiecien kwiecinski
laan labeeuw lacroix laenen laenens laeremans laermans laforce lagae lagast lagrou lahaye lahousse laleman
lambert lamberts lambrecht lambrechts lambregts lambrichts lammens lammertyn lamon lamote lampaert lanckriet
landuyt lange lannoo lannoy lanssens lapinski laporte laskowski lasota lathouwers laurens laurent laureys
laurijssen lauryssen lauwaert lauwereys lauwers lebrun lech leclercq lecluyse lecomte leeman leemans leen
leenaerts leenders leenknecht leeuw leeuwen lefebvre lefever lefevere lefevre legein legrand leirs lejeune
lemahieu lemaire lembrechts lemmens lenaers lenaerts lenart lenders lenoir lens leppens leroy lesage lesiak
lesniak lesniewski leszczynski leten leurs leus lewandowski lewicki leyman leys leysen leyssens libbrecht
libert liebens liekens lievens limoncuoglu lin linden lingier linsen lintermans lion lipinski lipka lippens
lips lipski lis lisiecki lismont lisowski lissens liu lodewijckx lodewyckx loenders logghe logie lombaert
lombaerts loncke longueville loockx loomans loon loos lootens loots louwagie lowie loyens lubbers luca luczak
lukasiewicz lukasik lukaszewski lust luts luyckx luypaert luyten luyts lybaert lycke
maas machiels machtelinckx maciag maciejewski mackiewicz mackowiak madej maebe maene maenhout maerevoet
maerten maertens maes maesen magnus mahabir mahieu maj majcher majchrzak majewski majka makowski malec malecki
malek malfait malfliet malicki malinowski maliszewski mampaey mangelschots mannaert mannaerts mans marcelis
marchal marchand marchewka marciniak marcinkowski marczak marek marien mariman marin marinus maris markiewicz
markowski marszalek martens martina marynissen marzec maslanka maslowski massart masschelein masson mathieu
mathijs mathys mattheeuws mattheus matthijs matthys matton matusiak matuszak matuszewski matysiak mayhos mazur
mazurek mazurkiewicz meekers meer meers meersman meersschaert meersschaut meersseman meert mees meesters meeus
meeusen meeuwis meeuws meganck mehmed meijer meire meiresonne meirlaen melis mellaerts melotte menemencioglu
menten mentens merckx merken merlevede mermans mertens mertoglu meskens messiaen mestdag mestdagh metten meul
meulders meuleman meulemans meulemeester meulen meuris meurisse meurs meus meuwissen meyer meyers meylemans
meynen meys meysmans meyvis michalak michalczyk michalek michalik michalowski michalski michaux michel michels
michiels michielsen mielczarek mierzejewski mievis mika miklas mikolajczak mikolajczyk mikulski milczarek
milewski milis miller minnaert minne minnebo minnen minten misiak miskiewicz missiaen missotten misztal
mlynarczyk modzelewski moelans moens moerenhout moerman moermans moeskops moeyaert mohamed mohammad mohammed
mol molenaar molenberghs molenda mols mommaerts mommen mommens mondelaers monsieur monteyne moonen moons moors
moortgat morawski moreau moreels morel moris morren mortelmans mortier mosselmans motmans motyka mouton
moyaert moyson mroczek mroczkowski mroz mrozek mucha mues mulder mulders mulier muller murawski mus musial
mussche mustafa muszynski muylaert muyldermans muylle muys muyshondt mylle
nachtergaele nackaerts naert naessens naeyaert nagels nalbantoglu napierala naudts naulaerts nauwelaers
nauwelaerts nawrocki nawrot nebioglu neefs neels neirinck neirynck nelen nelis nelissen nerinckx neukermans
nevelsteen neven nevens neyens neyrinck neys neyt nguyen niedziela niedzielski niedzwiecki niemczyk niemiec
niewiadomski nijland nijs nijssen nobels noben noels noens noga nolf nollet noppe notebaert notredame nouwen
nowacki nowaczyk nowak nowakowski nowicki nowinski nulens numanoglu nuyens nuyts nuytten nuyttens nys
oeyen okumus okur olaerts olbrechts olczak olejniczak olejnik olivier ollevier olszewski ongena ongenae onur
ooghe ooms oosterhuis oosterlinck oosterlynck oostvogels opdebeeck opsomer oraloglu orbay orge oris orlowski
orzechowski osinski osman osmani osselaer ossowski ost ostrowski ostyn otten ottevaere owczarek oyen oymen
ozansoy ozberk ozbey ozbir ozcan ozdemir ozdenak ozdogan ozer ozgorkey ozkan ozkara ozkok oztonga oztuna
ozturk
paczkowski paelinck paesen pajak paksut pakula palacz palka palmans paluch panek panis pannecoucke paredis
paridaens parmentier partyka pasternak paszkowski paternoster pattyn paulissen paulus paulussen pauwels
pauwelyn pawelec pawlak pawlicki pawlik pawlikowski pawlowski pede peelman peeraer peers peersman peetermans
peeters pekkan pektemek pelckmans peleman pelgrims pellens penders penne penninck pepermans peremans
permentier perneel persoons persyn peters petit philippaerts philips philipsen philtjens piasecki piatek
piatkowski piechota pieczek piekarski piens pierre piessens pieters pietras pietruszka pietrzak pietrzyk
piette pilarski pilat pilch pinas pintelon pintens pinxten piorkowski piot piotrowicz piotrowski piron
piwowarczyk planckaert plas plasschaert platteau platteeuw plessers pletinckx plonka plovie pluta pluym pocan
podgorski poelman poelmans poels pol polak polat polfliet pollet poncelet ponnet popa popelier poplawski poppe
porebski post postma poyrazoglu praet priem princen prins prinsen proesmans prokop proot provoost provost prus
przybyl przybyla przybylski przybysz ptak puchalski put putman putseys puttemans putzeys puype pyck pype pytel
quartier quintelier quintens quintyn quirynen
raats rabaey raczynski radecki radomski raemaekers raemdonck raes raets raeymaekers rahimi rak rakowski
ramaekers ramakers raman ramboer ramdin ramon raskin rasschaert ratajczak raymaekers redant reekmans remans
renard renders renier reniers rens reymen reynaert reynaerts reynders reyniers reyns reyntjens reyskens
ribbens rietman rigole ringoot rits ritsma robak robben robberecht robberechts robeyns robijns robyn robyns
roefs roegiers roeland roelands roelandt roelandts roelant roelants roelens roels roets rogala rogalski rogge
roggeman roggen rogiers rogowski rojek roman romanowski rombaut rombauts rombouts rommelaere rommens ronsmans
ronsse roofthooft rooms roos roose roosen roosens roovers rosa rosiak rosiers rosinski rosseel rosseels
rotsaert rotthier rottiers rousseau rozanski rozycki rubbens rubens rucinski rudnicki rudzinski rudzki ruelens
ruiter rummens rusin rutkowski ruts rutten ruys ruysschaert rybak rybarczyk rybicki ryckaert rzepka
sabbe sadiklar sadowski saelen saelens saenen saerens saey saeys safi sahin saidi salaets samanci samson samyn
sandalci sanders sannen santens santermans santy sap sarens sari sarioglu sas sawicki sayginer schaeken schamp
schatteman scheelen scheepers scheerlinck scheers scheire scheldeman schelfhout schelkens schellekens
schellens schelstraete schepens schepers scherpereel schiettecatte schildermans schillemans schipper schippers
schmidt schmitz schockaert schoenmaekers schoenmakers schoeters schollaert schols scholten schoofs
schoolmeesters schoonbaert schoonjans schoors schoovaerts schots schotte schoukens schouppe schouteden
schouten schraepen schrauwen schreurs schrijvers schrooten schroyen schroyens schuddinck schuermans schurmans
schuurmans sebrechts seeuws segaert segers seghers selleslagh sels sempels sen sepetci serafin sercu serneels
servaes servranckx sevenants severijns seynaeve seynhaeve seys sezek shah shinwari siebens siedlecki
sienkiewicz sieradzki sierens sikora sikorski simoen simoens simons simsek sinanoglu singh sinnaeve sioen
sitek siwek six skalski skiba skibinski skoczylas skora skowron skowronek skowronski skrzypczak skrzypek
slabbinck slaets slawinski slechten sleeckx slegers sliwa sliwinski slock slowik slowinski slusarczyk sluyts
smans smedts smeers smeets smekens smessaert smet smets smeulders smeyers smit smith smits smolders smolinski
smout smulders snauwaert snels sneyers snoeck snoeckx snoeks snyers sobczak sobczyk sobieraj sobolewski socha
sochacki soenen soenens soens soetaert soete soetens sokol sokolowski solmaz soltys soltysiak somers sonck
soors sosnowski soubry sow sowa sowinski sozeri spaepen speeckaert speleers spiessens spitaels spooren
sprangers spriet spruyt sroka stachowiak stachowicz stachura stachurski staelens staes stalmans stalpaert
stals standaert stanek stanislawski staniszewski stankiewicz stappers stas stasiak stassen staszewski stawicki
stec steegen steegmans steelandt steels steeman steemans steenackers steenbeke steensels steenssens stefaniak
stefanski stelmach stepien stepniak steppe sterck sterckx sterkens stessens steurbaut steurs stevens steyaert
stiers stockman stockmans stoffels stolarczyk stolarski stoop stoops storme storms straetmans stragier
strauven strobbe stroobant stroobants strubbe struyf struys struyven strzelczyk strzelecki stubbe stuer
stulens stuyck stynen suleymanoglu surinx surma surmont suski suy suykens suykerbuyk suys swennen swerts
swiatek swiderski swierczynski swinnen swolfs symons sys sysmans szafranski szatkowski szczepaniak szczepanik
szczepanski szczerba szczesna szczesniak szczesny szczygiel szelag szewczyk szostak szulc szwarc szwed
szydlowski szymanski szymczak szymczyk szymkowiak szyszka
tack taelman taeymans tahincioglu tahiri taillieu talbi talboom tanghe tanrikulu tant tarnowski tas tasci
tasli taveirne tavernier tazegul teerlinck teirlinck tekand tekelioglu tekin temmerman terlouw termote terryn
teugels theunis theunissen theuns theuwissen theys thibaut thielemans thielens thienpondt thienpont thierens
thijs thiry thoelen thoen thys thyssen tielemans tielens tierens timmerman timmermans timmers timperman tits
tkaczyk toelen tokarski tokatlioglu tokgoz tollenaere tomala tomaszewski tomczak tomczyk tomys topaloglu
topcuoglu tops toraman torfs torrekens tracz tran trappeniers triest troch trojanowski truyen truyens truyers
truyts trzcinski trzeciak tuerlinckx tuglu tugluk tunaboylu tunceri turan turek turkdogan turkyilmaz tutuncu
tuzun twardowski tytgat
uca ulenaers ulens uluhan umans unal urban urbanczyk urbanek urbaniak urbanowicz urbanski uyttendaele
uyttenhove uytterhoeven uyttersprot
vaes vaesen valcke valgaeren van vanacker vanackere vanaken vanassche vanbelle vanbesien vanbiervliet
vanbrabant vancauwenberghe vancoillie vancompernolle vancoppenolle vancraeynest vandael vandaele vandamme
vandebeek vandebosch vandebroek vandecasteele vandecaveye vandecruys vandekerckhove vandekerkhove vandemaele
vandemoortele vandenabeele vandenbergh vandenberghe vandenberk vandenbogaerde vandenborre vandenbosch
vandenbossche vandenbrande vandenbroeck vandenbroucke vandenbulcke vandenbussche vandendriessche vandenheede
vandenhende vandenplas vandeperre vandepitte vandepoel vandeput vandeputte vanderbeke vanderbeken vanderborght
vanderhaegen vanderhaeghe vanderhaeghen vanderheyden vanderlinden vandermaesen vandermeeren vandermeersch
vandermeulen vanderschueren vandersmissen vanderstappen vandersteen vanderstraeten vanderstukken vanderveken
vandervoort vandevelde vandevenne vandevoorde vandevoort vandevyvere vandewal vandewalle vandeweghe vandeweyer
vandewiele vandezande vandierendonck vandijck vandoninck vandooren vandoorne vandormael vandorpe vandromme
vanduffel vandyck vandycke vanelderen vanfleteren vangeel vangenechten vangeneugden vangheluwe vangoidsenhoven
vanhaecke vanhaeren vanhamel vanhamme vanhauwaert vanhaverbeke vanhecke vanhee vanhees vanherck vanherle
vanheule vanheusden vanhollebeke vanhoof vanhooren vanhoorne vanhoucke vanhoudt vanhout vanhoutte vanhove
vanhulle vankeirsbilck vanlaer vanlerberghe vanloffelt vanlommel vanluchene vanmaele vanmarcke vanmassenhove
vanmechelen vanneste vannieuwenhuyse vanoppen vanoverbeke vanoverberghe vanoverschelde vanparys vanpoucke
vanrenterghem vanrobaeys vanroose vanroy vanrusselt vanryckeghem vansant vansevenant vanslambrouck
vanslembrouck vanspauwen vansteelandt vansteenkiste vanstraelen vansweevelt vanthournout vanthuyne vantieghem
vantomme vantorre vanwalleghem vanwynsberghe vastmans veen veenstra vekeman vekemans velde veldeman velden
velghe velioglu velle ven venken vennekens vens verachtert verbanck verbauwhede verbeeck verbeek verbeke
verbeken verbelen verberckmoes verbert verbesselt verbiest verbinnen verbist verboven verbraecken verbraeken
verbrugge verbruggen verbrugghe verburgh vercaemer vercaigne vercamer vercammen vercauteren vercruysse
vercruyssen verdegem verdeyen verdickt verdonck verdoodt verduyckt verduyn verdyck vereecke vereecken verellen
verelst vereycken verfaillie vergauwe vergauwen vergeylen vergote vergucht verhaege verhaegen verhaeghe
verhaert verhamme verhasselt verhavert verheecke verheijen verhelle verhelst verherstraeten verheyden verheye
verheyen verhoest verhoeven verhofstadt verhoye verhulst verjans verkest verleye verleyen verleysen verlinde
verlinden vermaelen vermander vermassen vermaut vermeeren vermeersch vermeir vermeire vermeiren vermeulen
vermeyen vermeylen vermoesen vermote vernaillen verniers vernimmen verplancke verpoorten verresen verreth
verreydt verriest versavel verschaeren verschaeve verschelde verschelden verscheure verschoore verschooten
verschoren verschraegen verschuere verschueren versluys verslype versmissen verspecht verstappen verstraelen
verstraete verstraeten verstreken verstrepen verstuyft vertessen vertommen vertongen vertriest vervaeck
vervaecke vervaeke vervaet vervecken vervenne vervisch vervliet vervloesem vervloet vervoort verwaest verwerft
verwimp vets veulemans veys viaene vierstraete vinck vincke vinckier vindevogel vingerhoets vink visser
vissers vlaeminck vlaminck vleminckx vlerick vleugels vlieghe vliet vloeberghs vloemans voets volckaert
volders vonck voorspoels vorsselmans vos vossen vosters vrancken vranckx vranken vreven vreys vries vrijsen
vrolix vroman vuylsteke vyncke vyvey
waegemans waelkens wagemans wagenaar wal walczak walkowiak wallaert walravens wang warchol warlop wasiak wasik
wasilewski wasowski waterschoot wauman waumans wauters wawrzyniak weckx weemaes wegrzyn wellekens wellens
welvaert werbrouck wesolowski wessels wevers weyn weyns weytjens weyts wiacek wiecek wieckowski wieczorek
wieme wierzbicki wijk wijnants wijnen wijns wilczek wilczynski wilk willaert wille willekens willem willemen
willems willemse willemsen willemsens willemyns willis wilms wils windels windey windmolders winiarski winters
wisniewski wit witczak witek withofs witkowski witters wittevrongel wittouck witvrouwen wlodarczyk wlodarski
wnuk wojcicki wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wolfs wolinski wolny
wolski wolters wos wouters wozniak wrobel wroblewski wrona wronski wullaert wuytack wuyts wybo wyckmans
wyffels wynant wynants wynen wyns wypych wysocki wyszynski
yachou yalcin yang yaramis yavuz yazici yesilkaya yetkiner yildirim yildiz yildizoglu yilmaz yilmazer yorulmaz
ysebaert yuksel
zablocki zaborowski zagorski zajac zajaczkowski zakrzewski zalewski zaman zareba zaremba zarzycki zawada
zawadzki zdunek zebrowski zhang zieba zielinski zielonka zietek zijlstra ziolkowski zmuda zuiderveld zuk
zukowski zurawski zurek zwaenepoel zwolinski zych zygmunt zyla
`;
