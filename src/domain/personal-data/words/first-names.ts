/** First names that people in the Netherlands have, in small letters without accents. README.md beside this file says where they come from. */
export const FIRST_NAMES_TEXT = `
aadi aadidev aadinath aaditya aadrika aagam aagje aagney aagneya aaliyah aalok aaltje aamod aanand
aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj
aatmaja aatreya aayushmaan aayushman aba abaco abadon abagail abak abaka abakan abakay abani abar abay abayomi
abbas abbie abbigail abbondanza abbondanzio abbondio abbos abby abd abdallah abdel abdelilah abdelkader
abdelkarim abdellah abderrahman abderrahmane abdi abdiel abdirahman abdon abdone abdonie abdou abdoul
abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay
abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir
abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahman abdurrahmon abdurrauf abdurrazzoq abdussamad abe
abebi abeiku abel abelard abelardo abele abelin abeline abena abendam abeni abenzio abhaidev abhaya abhirath
abhisyanta abi abibatou abibo abidin abigael abigaelle abigail abigale abigayle abigel abilay abimbola abiodun
abiola abiona abisola abisoye abluc abner abosede abou aboubacar aboubakar abraham abramio abramo abril
absalon absar absolon aby abyasa acace acacie acacio acanthe acar acario acaryatanaya accursio ace acela
acelya achaire achalesvara acharyanandana acharyasuta achiel achil achiles achille achilles achim achintya
achraf achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun ada adah adalan adalard
adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso adaline
adalmis adalric adalrico adalsinde adam adama adame adamo adams adan adar adas adaugo adberilgen addie addison
addo addolorata ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji
adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelardo
adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelie adelin adelina adeline
adeliya adell adella adelle adelmo adelphe adeltrude adelya adem aden adenet adenike adeniyi adeodat adeodato
adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh
adhemar adhiarja adhiraj adhrit adiarja adib adiba adigun adiguzel adik adika adikara adikavi adikutlu
adikutlutas adil adile adin adina adinata adinath aditeya aditya adityanandan adityanandana adja adjutor adli
adlibeg adnan adnane adolf adolfa adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonise adrain
adraman adrastee adrehilde adria adriaan adrian adriana adrianna adriano adriel adrien adriena adrienne
adrijana adrione adripathi adsiz adunni advaya adwitiya adwoa aerjen afal afanasi afanasie afaq afarim affan
afi afia afitap afolarin afonso afra afruza afsar afsin afua afzuna agabay agabio agafia agah agakagan agalak
agamennone agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio agca agenore
agesilao agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa agnese agneta
agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippa agrippin
agrippine agrypina agus agustin agustina ahalya ahenk ahilya ahlam ahlem ahmad ahmed ahmet ahror ahsen aiace
aicha aida aidan aidano aiden aiko aileen aimable aime aimee aimone aimy aina ainars aisha aishani aissa
aissata aissatou aisyah aiyana ajala ajan ajana ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita
ajla ajlin ajna ajoke ak akalp akande akanmu akanni akarsana akas akata akbas akbatur akbay akboga akboru
akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem aki akibudak akif akifa akim akin
akinci akiner akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akmal akofa akorfa akos akosua akpira
akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur aktan aktekin aktimur
akua akula akumaa akunna akvelina akwasi akwesi ala alaba alaban alaboru aladag alade aladino aladogan alae
alain alaina alaine alais alakurt alamanno alambana alamu alan alana alanis alanna alano alara alarico
alassane alayna alayunt alayuntlu alba alban albane albano albena alberade alberic alberico albert alberta
alberte albertha albertina albertine alberto albertyna albin albina alboino albrecht albrico alceo alceste
alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldigerey aldo
aldobrando aldogan aldonce aldric alea aleandro aleardo aleaume alec aleen alejandra alejandrin alejandro alek
aleksa aleksandar aleksander aleksandra aleksej aleksy alemka alen alena alene alenia alenka aleodor aleramo
ales alesea aleska alessa alessandra alessandro alessia alessio aleth aletha alevtina alex alexa alexander
alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru
alexane alexanne alexe alexei alexej alexi alexia alexie alexine alexis alexys alexzander aleya aleyna alfio
alfons alfonsa alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds algirds algis algiso algu ali alia
aliana alic alica alican alice alicia alicja alida alienor alies aliette alighiero alika alima alimga alin
alina aline aliona aliou alioune alis alisa alisan alisha alisher alisia alisir alison alissa alissia alistair
alistar alivia alix alixe aliya aliyah aliz aliza alize alizee aljaz aljosa alka alkaboluk alkaevli alkan
alkasi alkis allan allegra allene alliaume allie allison alma almerigo almila almina almine almira almire
almiro alois aloise aloisie aloisio aloizs alojz alojza alojzije alok alon alonzo aloys aloyse alp alpagut
alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen
alpertunga alpgerey alphan alphee alphonse alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk
alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu
alta altan altankagan altankan altay altea altemur althee altin altinkagan altinkan altinoba altintamgan
altintamgantarkan altintarkan altintay altmiskara alton altuga alva alvah alvar alvaro alvena alvera alverede
alverta alviero alvin alvina alvine alvis alvise alwar aly alya alyah alyce alycia alysa alysha alysia alyson
alyssa alyssia alysson alzbeta ama amabela amabile amac amadea amadeo amadeus amadou amady amael amal amalia
amaliane amalie amalija amalric amalthee amand amanda amande amandin amandine amando amani amante amanzio amar
amara amaranaath amarande amaranthe amaranto amaresh amari amarnath amat amata amath amato amatore amauri
amaury amaya ambar amber ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy
amdy amea amedee amedeo amedeu amel amelia ameliane amelie amelien ameline amelio amely amelya amer americo
amerigo ameth amethyste ameyatma ami amicie amico amie amiel amilcare amilia amin amina aminat aminata amine
aminte amintore aminu amir amira amit amita amiya amke amleto ammar amodini amogh amoke amon amone amope amore
amos amparo ampelio amra amrak amrit amrita amritambu amul amy amya amza an-sofie ana ana-maria anaadi anabel
anabela anabelle anacleto anae anael anaelle anagh anahi anahita anaida anais anala anamaria anamarija anamika
anand ananda anandamayi anang ananta anar anas anasooya anass anastacio anastase anastasia anastasie
anastasija anastasije anastaz anastazia anastazie anastazija anastazja anasuya anatazie anatol anatole anatoli
anatolia anatolie anatolii anaya anca ancelin anceline anci ancica ancilla ancuk ancuta anda andac andariman
andela andelika andelin andelina andelko andelo andeol anderson andi andjelina andoche andra andrada andras
andraz andre andrea andreane andreanne andreas andree andreea andrei andrej andreja andres andrew andri
andrian andriana andries andrija andrijana andrin andrina andris andriy andro andromeda andrzej andy andzejs
andzelika andzs anej anemona anes anesa aneta anette anezka angadreme ange angela angele angelika angelina
angeline angelique angelita angelo anggabaya anggun anghel anghelina angie angilbe angilberte angilran
angoustan angus ani ania anibal anica anicee anicet aniceto anicette aniello anik anika anil anila anilaabh
anilabh anina anis anisa anise anish anisoara anissa anita aniya aniyah anja anjali anjaneya anjela anjelica
anjolaoluwa anjushree anjushri anka ankal anke anko ann ann-christin ann-marie ann-sofie ann-sophie anna
anna-lucia annabel annabell annabella annabelle annaelle annagrazia annalena annalisa annalise annamae
annamaria annamarie annapurna anne anne-laure anne-marie anne-sophie anneke anneleen anneli annelie annelien
annelies annelore annemarie annemijn annetta annette anni annibal annibale annie annika annonciade annunziata
anny anom anora anouar anouchka anouck anouk anrijs ans ansaldo ansbert ansberte anse ansel anselm anselma
anselme anselmo ansgar ansgary anshula anslavs ansley ansovino anstrudie ant antal antea antek antelmo antero
anthe anthelme anthelmette anthony antide antigone antim antimo antino antioco antje antoaneta antoine
antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia antonie antonietta
antonija antonin antonina antonine antonio antoniu antony antoon antun antwan antwon anuar anuja anunay
anuraag anurag anuska anusuya anuta anvar anwar anwesha anya anze apa apak apatarkan aphelie apolena apollina
apollinaire apollinare apollinary apolline apollo apollonia appia appoline aprancur apsara apuleio aqil
aquilin aquilino arabela arabella arabelle araboga araceli aracely arademir aral araldo aram arame aranka
ararat aras arash aratone arbay arbuz arcadi arcadie arcadii arcadio archambaud archan archange archibald
archie archimede archippo arcibaldo arcuk arda ardella arden ardic ardith ardito arduino arely aren arend ares
aresio areta argelia argentina argil argimiro argine argo argono argu argun ari ariadna arialdo arian ariana
ariane arianna arianne ariberto ariboga aric aricie arie ariel ariela ariele arielle arif arij arija arijit
arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola arion ariosto aris arisa aristarco ariste
aristeo aristid aristide aristione aristita aristo aristofane aristotele arjen arjun arkad arkadijs arkadiusz
arkady arkin arkis arlene arleta arlette arlie arlo armagan arman armance armand armande armandine armando
armani armel armeline armelle armida armide armin armine arminio armins arna arnac arnaldo arnaud arnaude arne
arnesh arno arnold arnolda arnoldo arnost arnostka arnoud arnould arnout arnulfo arolde aron arona aronne
arpad arpat arrigo arsal arsen arsene arsenie arsenije arseniusz arsil arsinoe arsipatra arslan arslanargun
arslanboru arslansungur arslantegin arslanyabgu arslon arsun arta artanto artawan artemis artemisa arthaud
artheme arthur arthurine arthus artiinal artiom arto artuk artukac artur arturo arturs artus artut artuur aruk
arun aruna arunthavanathan arved arvel arvid arvids arvilla arwa arwen arya aryan aryanna arystarch arzen arzu
asa asad asadulloh asake asal asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline asdrubale
asel asella asha ashlee ashleigh ashlesh ashley ashly ashlynn ashmi ashok ashton ashtyn asia asig asija
asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin aslesha asli aslijan aslim
asliya asma asmaa asmadi asmae asmianto asmin asmita asmuni asolat asri assa assetou assia assil assiya
assomption assunta assunto assya asta astalogul astarte asterie asterio astianatte astor astou astree astrid
astrida asuela asug asuk aswani asya ata atac atakagan atakan atalan atalay ataldi ataleo atalmis ataman
atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie
athena athenais athina athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis
atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz atta attilano attilio atuncu
aube aubertine auberto aubin aubree aubrey aubry audace aude audebert audeline audie audouin audra audran
audreanne audrey audric augusta auguste augustin augustina augustine augusto augustyn augustyna auke aukje
aulia aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija
aurelio aureliu aurelle aurian auriane aurica auro auron aurora aurore ausilia ausiliatrice ausilio austen
austin austyn auxane auxence ava avadhesh avan avani avantika avar avaz avdal aveline averardo avery avi aviel
avigaelle avital avluc avni avoye avram avril avsar awa awar awaz awero awesi axana axel axeline axelle axenia
axinte axl aya ayaan ayaci ayah ayan ayana ayas ayaz aybalta ayban aybars aybeg ayco aydan aydarkagan aydemir
ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari ayem ayesha aygirak aygul aygun ayhan ayinde ayinke
ayitmis ayiz ayizdag aykagan aykal aykan ayko aykurt aykut ayla aylan ayleen aylin ayline ayluc ayluctarkan
ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde aynur ayodeji ayodele ayoka ayomide ayomikun
ayotude ayoub ayren ayrton ayruk aysar ayse aysenur aysha aysil aysilig aytac aytak aytan aytekin aytug ayu
ayushmati ayvaz ayyildiz aza azad azak azalee azamat azban azeglio azelia azelie azeline azelio azer azgan
azganaz azil azime aziz aziza azizhan azmi azra azubuike azzurra
baaba baala baalaaditya baalagopaal babacan babacar babasola babatunji babawale babeta babette babila babir
babs babur bacara baccayman bacco bachir bacman badabul bade badis badr badruk badur bafode baga bagaalp
bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi
bagatursepi bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar bahia bahodir bahram bahri bahriddin
bahrom bahruz bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bajragin bakagul bakary
bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi
baktianto baktiono bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay
balamani balamantri balamir balangga balapati balazs balcar baldassarre balderico baldo baldomero baldovino
baldu baldwin balgopal balidin balijan balin balint balkik balta baltaci baltar baltazar balthazar baltir
baltur bambang bambina bamsi banara banawa banawi bancar bandhu bandhul banel bangu banji bankim bankimchandra
bankole banna banu banuta baptiste barak baraktore baran barbala barbara barbarigo barbe barbeg barboga barbol
barbora barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy
bardibay bardo bardomiano bargan barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus
barkin barlas barlibay barmaklak barmakli barman barnaba barnabas barnabe barno barrett barry bars barsaba
barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartimee bartolo bartolomea
bartolomej bartolomeo bartolomeu barton bartu bas basademir basak basan basanti basanyalavac basar basarab
basat basbug basci basgan basiel basil basile basileo basilia basilio basilisse baskin baskirt baskurt basma
basmil bassiano bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda
batrak battal battista batu batuhan batuk batur baturalp baudouin bauke bavo bawer baxtiyar bay baya bayancar
bayankagan bayat bayaz bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik
bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram
bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu baz baziel bazil bazir
bazyli beata beate beato beatrice beatrix beatriz beatrycze beatus beau beaulah beceapa beckem becky bedir
bedirhan bediz bedran bedreddin bedri bedrich bedriska beg begarslan begbars begbilgeciksin begboga begcur
begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun
behcet behic behlul behram behrem behruz behzat bek bekazil bekbekec bekec bekecarslan bekecarslantegin
bekectegin beker bekir beklemis bekmurod bektas bektur bela belcim belcir belek belemir belgi belguc belimir
belina belinay belinda bella bellino belma belo beltir beltramo beltun benadik bence bendeguz benedek
benedetta benedetto benedict benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu beniamin
beniamina beniamino benice benicio benigna benigno benito benja benjamim benjamin benli benlidemir benne
bennet bennett bennie benno benny benoit benone bent bente benthe bentley benton benvenuta benvenuto benyamin
bera beranger berangere berard berardo berat bercem berceste bercin berdan berdibeg bereket berend berendey
berengario berenice berenika berfin berginsenge bergu berinay berislav berit beritan berivan berkan berkay
berke berkin berkis berkyaruk bermek bernadetta bernadette bernadine bernard bernarda bernardo bernd berneice
bernhard bernice bernie berniece bernita beronico berra berran berre bert berta bertalan berten bertha berti
bertille bertold bertolda bertoldo bertolfo bertram bertrand berva bes besar besentegin beser besim besir
besra bess bessie betania betemir beth bethany bethel beti betina betsy betta bette bettie bettina betty
bettye betul beulah beuve beverly beya beyizci beyrek beyrem beyza bhaanumati bhaasvan bhaaswar bhadra bhadrak
bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj
bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj
bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna bibiano biborka bice bicek bicki bickici bidin
bieke bigna bijay bikash bilal bilel bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan
bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk
bilgez bilgic bilgin bilig biligkongulsengun bilik biljana billie billura bilol bilva bilwa bina binafsha
binbegi bindir bindo bineta bino binta bintou birane birger birgit birgita birgitta birgitte birino birjesh
birol birte birthe bisenija biserka bishal bishnu bitaybiki bitri bivoj bjarne bjarni bjorn blagica blagoje
blahomil blahomila blahomir blahomira blahoslav blahoslava blair blaise blake blanca blandine blanduzia blanka
blaz blazej blazena blessing boas boaz bob boban bobana bobbi bobbie bobby bobur bodhan bodhi bodi boet boga
bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond bohuchval bohumil
bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava bokde boke
bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus bolsun bolukbasi bolun boluwatife
bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bongul bongulboga bonifac boniface bonifacio bonita
bonnie bono bora boran borbala borcul borek boris borislav borislava borivoj borivoje borjan borka borko
borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun borut borys bosiljka bosko botan botir
botond bouba boubacar boubou bouchard bouchra bowie boyan boyankulu boyd boylabaga boylabagatarkan
boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav
bozkurt bozkus bozok bradford bradley bradly bradut brady braeden brahim brahma brahmaanand brahmabrata
brahmanandam brahmdev brajan brajen brajendra brajesh bram brancaleone branco brandi brando brandon brandt
brandusa brandyn branimir branimira branislav branislava branka brankica branko brannon branson brant
bratislav bratislava braulio braxton brayan breana breanna breanne brecht brechtje bregje brend brenda brendan
brenden brendon brenn brenna brennan brennon breno brent bret bretislav bretislava brett bria briac brian
briana brianne brice bridget bridgette bridie briek brieuc brigida brigita brigitta brigitte brijesh brik
brionna brisa brit brita britney britt britt-marie brittany brock broderick brody broes bronislav bronislava
bronislavs brooke brooklyn brooks bruce bruna brune brunehaut brunehilde brunhilda brunilde bruno bryan bryana
bryant bryce brycen brygida bryon bucan buchi bucur budag budak buddha buddhana budhil budi budimir budislav
budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge
bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak bulan
buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz bunul bunyamin burak
burcak burdette bure burgucan burgut burhan burhon burkay burkek burkut burley burluk burnice burslan burulday
burulgu burunduk busayo buse busra busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac
buyruc buyruk buzac buzactutuk byron bystrik
caba cabdar cabli cabus cade caden caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan
cagri cagribeg cagrihan cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caino caio caithlyn
caitlin caitlyn caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calapkulu
calcedonio cale caleb calebe caleigh cali calin calina calista calixte callie callisto callum calogera
calogero calpurnia calvin camden camelien cameron camiel camil camila camilia camilla camille camillien
camillo camren camron camryn camylle can cana canalp candace candar candelario candice candide candido candra
candrakanta canel caner cangul cankan cankiz cannur cansel cansin cansu cantemir cantidio canziano capa
capitolina capucine cara caraka carey caribert caridad carina carine carissa carl carla carlee carles carleton
carley carli carlie carlijn carlo carloman carlos carlota carlotta carlton carmel carmela carmella carmelo
carmen carmina carminho carmo carna caro carola carolanne carole carolien carolin carolina caroline carolyn
carolyne caronte carponio carrie carroll carson carsten carub cary cas casandra casey casian casiana casilda
casimer casimir casimira casimiro caslav caspar casper cassandra cassandre cassiano cassidy cassie cassien
cassio cassiopea cassiopee castille casto castor cataldo cataleya catalin catalina catarina catena caterina
catharina catharine catherine catho cathrine cathryn cathy catinca cato catrin catrina catrinel catullo catur
caturangga caua cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe cecco cecelia cecep cecil
cecile cecilia cecilie cecilio cecylia cecyliusz cederic cedomir cedric cedrick cedrik cedrin celal celaleddin
celasun celen celeste celestin celestina celestine celestino celestyn celestyna celia celian celie celien
celik celil celina celine celinia celle celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cene
cenek cengkal cengkir cenk cenka cerasela ceren ceriel cesaire cesar cesare cesario cesminaz cestmir cestmira
cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezanne cezar cezara
cezary cezmi chaanakya chaaruchandra chadd chadia chadrick chahid chahine chahinez chaim chaima chaimae
chaitan chakor chakradhar chakravartee chakravarti chakrika chana chanakya chanda chandak chandan chandani
chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala
chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
chandraswaroopa chandravati chanel chanelle chani chantal chantelle chapal chapala charak charis charissa
charl charlaine charleen charlemagne charlene charles charley charli charlie charlien charline charlize
charlot charlotta charlotte charly charuchandra charumati charuvrat charvi chase chasity chaten chatur chatura
chaturaanan chaturbhuj chauncey chaya chayenne chayma chaz cheick cheick-oumar cheikh cheikhou chekhouna
chelsea chelsey chelsie chelsy cherechi cherif cherubino cheryl chesley chesney chetan chetanaanand cheyanne
cheyenne chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda chidi chiel
childebert chilperic chimamanda chinedu chinmayanand chinmayananda chinouk chinyere chioma chira chiranjeev
chiranjeeve chiril chirill chirine chisom chitraksh chitrali chitramala chitrangada chizoba chloe chrabros
chraniboj chranibor chranislav chranislava chretien chris christ christa christelle christer christiaan
christian christiana christiane christiano christie christina christine christodule christof christoffer
christop christoph christophe christopher christy chrudos chrysole chrysostome chukwu chval chyna ciaobella
ciara cicek cicem cici ciel cielo cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti
ciler cilou cilvenaz cimen cindy cingir cino cinta cinthia cinzia ciprian cipriana cipriano cirano ciriaco
ciril cirilla cirillo cirino ciro cise cisem cisil ciska cisse cistoslav cistoslava citlalli citra civan ciya
claas claes clair claire clara clarabelle clare clarence clarenzio clarisa clarissa clarisse claud claude
claudia claudie claudien claudine claudio claudiu clavdia clayton clea cleandre cleandro clelia clelie
clemence clemens clemente clementina clemenzia clemmie cleo cleofe cleonico cleopatra cleophee cleora clery
cleta cletus cleve cleveland clifford clifton climaco clinio clint clinton clio clodomiro clodoveo cloe
clorinda clotaire clothilde clotilde clovis cloyd clyde cobe cobulmak coby coco cocukboru codin codrin codrina
codrut codruta cody coen cointa cokramayul colby cole coleman colette colin coline colins collien collin
colman colmanno colmazio colomba colombano colombe colombo colpan colten colton colu columbus concepcion
concetta concetto conchita concordio conner connie connor conor conrad consolata constanca constance constanta
constantia constantin constantina constatin consuela consuelo cor cora coralia coralie coraline corbin
corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corey corina corine corinna corinne
coriolano corneel cornel cornelia cornelio cornelis corneliu cornelius cornell coronato corrado corrine cortez
cortney corto corvin cory cosette cosima cosimo coskun coskuner cosma cosmin cosmina costache costante
costantino costanza costanzo costel costin coty coumba courtney craig crawford cremenzio crenguta creola
crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea cristian cristiana
cristiano cristin cristina cristobal cristofor cristoforo cristopher crocefissa crocefisso cronida cruz
crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cullen cumhur
cunegonda cuneyt cuniberto curtis cuzia cvetka cvijan cvijetin cydney cynthia cyntie cyprian cyprien cyra
cyrian cyriaque cyriel cyrielle cyril cyrila cyrille cyrine cyrus cyryl
d'angelo daan daantje dabiziv dacian daciana daciano dacin dacio dadap dadi daevi daevika dafina dafne dagel
daghan dagmar dagmara dagoberto dags daiana daija dainuvite daisha daisy daiwik dajana dakota daksha
dakshayani daley dalia dalibor dalibora daliborka dalida dalie dalil dalila dalima daliman dalimil dalimila
dalimin dalimir dalimira daliono dalla dallas dallin dalmazio damaris damaso damayanti dameon damian damiana
damiano damien damife damil damilare damilola damin damion damir damjan damjanka damla damocle damodara damola
damon damu dana danae danang dandak dandapaani dandre dane dangelo dani dania danial danica daniel daniela
daniele daniella danielle daniil danijel danijela danika danil danila danilo danio danique daniswara daniz
danjuma danka danko dannie danny dante danu danuja danuse danuta dany danyka danyl daoud daouda daphne daphnee
daphney dara darasimi darby darcy darek daren daria darian dariana dariati darie darien darija darijan darimin
darin darina darine darinka dario darion daris darius dariush dariusz darja darko darla darleen darlene
darmaji darman darmana darmanto darnell daron darrel darrell darrick darrin darrion darron darryl darshan
darshwana darsirah darta dartono daru daruna darwin daryani daryl dasa dashawn dasia datta dauwe dave daver
davey davi david davida davide davids davin davina davino davion davis davon davonte davor davorin davriya
davron davud davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayane dayna dayne
dayton dea dean deangelo deanna debbie debby debora deborah debra decebal decimo declan dedric dedrick dee
deeksha deen deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman
deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna deion dejah dejan dejana dejon dejuan delal
delaney delano delbert delfien delfina delfino delia delie delilah delinda delizia della delmer delores delpha
delphia delphin delphine demarco demarcus demario demba demet demeter demetra demetria demetrio demetris
demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene dena deneval denis denisa
denise denisz deniz denizalp dennis denny denzel deodata deodato deon deondre deontae deonte depold dereck
derek derick derin deron dersim dervis derya desanka desdemona deshaun deshawn desiderato desiderio desimir
desiree desislava desmond despina dessie destan destany deste destin destinee destiney destini destiny detmar
detrich dev devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh
deveshwar devi devika devin devon devonte devota devran devvrat devyn dewayne dewey dewi dewitt dex dexter
dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah dian diana diane dianna dianne
dianora diar diara diarra diaz dicle diclehan dida didem didier didimo didina diede diederik diego dieke dies
diete dieter dieudonne dieudonnee dieuwke diewke dieynaba digambar digambara digdaya dijana dikmen dikra
diksha dila dilafruz dilan dilano dilara dilaver dilay dilbar dilber dilberay dildar dildora dilek diler
diletta dilfuza dilhan dillan dillon dilmurod dilnoza dilorom dilovan dilrabo dilruba dimas dimaz dimitri
dimitrii dimitrij dimitrije dimitrina dina dinakar dinc dincer dinda dinesh dinis dinkar dinu diocleziano
diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy dionyz dionyzos dior dipa
dipali dipankar dipendra dipesh diptendu direnc diri dirja dirk diroj dirok dita ditte ditte-marie ditya
divaakar divakar divine divis diviska divjot divna divo divya diya diyor diyora dizik djamel djayden djeneba
djenna djibril djordy dluhos dmitri dmitrii dobrava dobrila dobromil dobromila dobromir dobromira dobroslav
dobroslava dochia doda dodato dogan doganay doganer dogu dogukan doha doina doinita dolores dolunay domagoj
domen domenic domenica domenick domenico domenik domezio domien domingo dominic dominick dominik dominika
dominique domitille domiziano domnica donald donalda donat donata donatella donatello donato donavon dondu
donka donna donnell donnie donny dono donovan dora doran dorana dorcas dorde doreen dorel dorian doriana
doriane doriano dorica dorien dorin dorina dorine dorinel doris dorit dorka dorli dorota dorotea doroteja
doroteo dorothea dorothee dorothy dorottya dorris dortha dorthe dorthy doru douae doubrava doubravka douce
douglas dounia douwe dov dovie dovud doyinsola doyle draga dragan dragana dragica draginja dragisa drago
dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira drahon
drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat draupadi draza drazen dre dren dries
drina driss dron drona druina drzimir drzislav dua duane duanne duarte dubravka dubravko duccio duco ducu
dudley duilio duje dujo dulari dulce dulina dumitra dumitrana dumitrita dumitru duncan dundar dunja dunya dura
durad durante durda durdane durdona durga durgeshwari durica durmus durodola durriye duru dururbunsuz durward
dusan dusana dusanka dusica duska dusko dustin duuk duygu dwaipayan dwaipayana dwayne dwi dwight dyah dylan
dylano dyna dzile dzirkstite
e'zoza earlene earline earnestine easter easton ebba ebbe ebe eben eberardo ebiere ebin ebiowei ebkizi ebren
ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet eda edd edda eddi eddie ede
edelberga eden edgar edgard edgardo edgars edhem edi edil edilberto edison edita edite edith editta ediz edmee
edmond edmondo edmund edna edoardo edouard eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins
edward edwardo edwin edwina edyta edyth edythe edzus eef eefje eekalabya efe effie efim efimia efisio efken
eflah efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie efua ega ege egemen egeo egidio egils
eginardo egisto egizia egle egmont egon egona egor egrim eileen einar einars eino eirik eizens eja eka ekaaksh
ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekec ekim ekin ekmel eko ekow ekrem ekundayo ela eladio
elaide elaina elaine elakshi elana elano elanur elbek elbert elcin elda eldon eldor eldora eldred eldridge
elea eleana eleanor eleanora eleanore eleazar electa elena elene eleni elenor elenora eleonora eleonore
elettra eleuterio eleuthere elfrida elfrieda elgin eli elia eliabeth eliah eliahou elian eliana eliane eliano
elias eliasz elie eliel elien elies eliette eliezer elif elifio eligio elija elijah elimena elin elina eline
elinor elinore elio eliodoro elion eliona elior eliot eliott elis elisa elisabeta elisabeth elisabetta
elisaveta elise elisea elisee eliseo elisha elisio eliska elissa elita eliz eliza elizabet elizabeta elizabeth
elizan elizaveta elize elizej elizeus elka elke elkin ella ella-june ella-louise ella-marie ella-noor ellada
elle ellen ellen-margrethe elli ellie elliot elliott ellis ellsworth elly elma elmar elmars elmas elmedin
elmedina elmer elmira elmo elmore elmurod elna elnara elnora elnur eloa eloan eloane elodia elodie elody
elogio eloi eloisa eloise elon elona elone elora elouan elouise eloy elpidio elroy els elsa elsbeth elsie
elske elta elti elton eluh elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis elwin
elwira elwyn elya elyanora elyas elyes elyesa elyne elynn elyor elyse elysia elyssa elza elzbieta elzear ema
eman emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emced emeka emel emelia emelie emeline
emely emerance emerencie emeric emerich emerson emese emi emidio emie emiel emil emile emili emilia emilian
emiliana emiliano emilie emilien emilija emilijan emilio emils emily emin emine emir emirhan emke emma emmalee
emmanuel emmanuella emmanuelle emme emmelie emmelien emmeline emmely emmerico emmet emmett emmi emmie emmitt
emmy emna emong emory empirio empluk emrah emre emrullah emy ena enakshi endah ender enderun endra endrigo
enea enecone enes engelbert engin enguerrand enid enie enimia enio eniola enis enise enna ennio enno enoch
enola enora enos enrica enrico enrique ensar enteng enver enya enyo enzo eowyn ephraim epiphane eppo eracla
eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole
ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene
ergenekatun ergin ergun erguner erhan erhard eriberto eric erica erich erick ericka erico erik erika eriks
erinc erine erkam erkan erke erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo
ermes ermete ermilo erminia erminio ermins ernest ernesta ernestina ernestine ernesto ernie erol eron ersan
ersilia ersin ertan erten ertenozuk ertugrul erva ervin ervina ervins erwan erwann erwin eryn esat esau esben
esen esenbike eser esha eshana eshita esi esila esin eslem esma esme esmee esmeralda esmeray esmira esperanza
esra esref esse essie esta esteban estee estefania estel estela estell estella estelle estera esterina estevan
esthee esther estiawan estiono estrella esuperio esupofo eszter etela eterie etha ethan ethann ethel ethelyn
ethem etienne etil ettie ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio
eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz
eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eurydice eusebe eusebia eusebie eusebio
eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo
evalds evalyn evan evandro evangelina evangeline evanghelina evann evans evar evarist evariste evaristo evasio
evdochia evdokija eve evelien evelin evelina eveline evelyn evelyne everardo everett everette evert evgheni
evghenia evghenii evi evidio evie evin evita evodio evran evrard evremondo evren evsen evy evzen evzenie ewa
ewald ewan ewatomi ewelina ewell ewen ewenn ewoud ewout eya eyal eyiz eylul eymen eyram eysan eytan eythan
eyup ezechiel ezechiele ezekiel ezequiel ezgi ezio ezra ezrak
faas fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio
fabrizio fadekemi faderera fadi fadil fadime fadoua fady fae fahrettin fahri fahriddin fahriye fahrunissa
faigy faik faiq faisal faissal faith faiza faizah falba falco falih falk falke famiano famke fanika fanni
fannie fanny fanta fantin fantine fara farah farangiz fardau fares farhad farhunnisa farid farida faris farouk
farqana farruh faruk fasih fathonah fatih fatiha fatim fatima fatimata fatin fatma fatos fatou fatouma
fatoumata faust fausta faustin faustina faustine faustino fausto faustyn faustyna fauve favian faxriyya fay
faya faye fayen fayenne faysal fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba febe febi
febriana febrina feda fedai fedde fedele federica federico fedor fedro fehime fehintola fehmi felice felicia
felician feliciano felicie felicien felicita felicitas felicite felien feliks felina feline felipa felipe
felix feliz felton fem femke femm femmy fender fenja fenn fenna fenne feodor feodora feodosia ferah feramus
feramuz feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc ferhan ferhat feride feridun
feriel feriha ferit ferman fermiano fermin fermo fernanda fernando ferne ferre ferruccio ferruh feruza feryel
festo fevronia fevzi feyyaz feyza feyzullah fiacre fiammetta fibikemi fidan fidel fidele fidelie fidelius
fidenziano fidenzio fie fiebe fieke fiel fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye fil
filemon filibert filiberto filip filipa filipe filipp filippa filippo filiz filmon filofteia filomen filomena
filomeno filotije filou fily finia finja finlay finley finn finne finnja finnley fiodor fiona fionn fiordaliso
fiore fiorella fiorenza fiorenziano fiorenzo firas firdaous firdavs firdaws firdevs firmin firuza fitrat fitri
fitria fitriani flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano fleta
fletcher fleur flip flo floare floarea flodoard floor floortje flor flore florea florence florencia florencio
florencja florent florenta florentin florentina florentine florentyn florentyna florestan florian floriana
floriane floriano florica florida floridia florie florien florin florina florine floris flossie floy floyd
flurin flurina flynn foca fode fokke folafoluwa folashade folco folu fonne fons forrest fortunat fortunata
fortunato fortunee fos fosca fosco foss fotih fotima fouad foucauld foulques fran frana france frances
francesca francesco francette franci francia francine francis francisc francisca francisco francisque
franciszek franciszka franck francois francoise franjo franka frankie franklin franne frantisek frantiska
franz franziska frauke fre fred freda freddie freddy frederic frederica frederick frederico frederik frederike
frederique fredrick fredrik fredy freeda freek freida freja frenkie freya frida frido fridolin fridrich frie
frieda friederike friedl friedrich frieke frontiniano frouke frusina fruzsina fryderyk fuat fulbert fulberto
fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funda funmilade funmilayo fureyya furio furkan
furman furseo furuzan fuscolo fusun fuzuli fynn
g'affor g'afur g'iyos g'ulom gabe gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle
gabrijela gada gadang gadis gaduh gael gaelle gaetan gaetano gaffar gagan gaglioffo gaia gail gaiman gaio gaj
gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak galang galar galatea galdino galeazzo galfryd galih
galileo galina galiono gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati
ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar
gara garan garance garang garda gardner garett garfield garik garika garimberto garnett garrett garrick garry
garth garud garuda gary gaspar gaspard gaspare gasper gasti gaston gastone gati gatien gatik gatot gatra gaud
gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero gavin
gavino gavril gavrilo gavxar gawati gayatri gaye gayle gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan
gbowoade geanina gedeon gedeone gederts geert geeta geetanjali geike gejza gelila gelin gelincik gellert
gelsomina geltrude gelu gema gemine gemini geminiano gemma genadij gencer generosa generoso genesia genesio
geneva genevieve gennaro genoveffa genoveva genta gentiana genziano geo geoffrey geoffroy georg george georgel
georges georgeta georgette georgi georgia georgian georgiana georgianna georgije georgina geovanni geovanny
geovany gerald geralda geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim
gerazym gerben gerberge gerbert gerda geremia gergely gergo gerhard gerharda gerino germain germaine german
germana germano gerolamo geronimo geronzio gerrit gerry gerson gert gert-jan gertjan gertrud gertruda gertrude
gervais gervasio gesualdo geta gevheri geza ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie
ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghita ghizlane
gia giacinta giacinto giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico
gianfranco giani gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero
gianpietro gianuario giasone gibran gica gicu gideon giel gifty gigi gigliola gijs gil gilang gilbert gilberta
gilberto gilda gildo giles gilian giliola gill gilles gillian gillo gina gineto ginevra ginewra gino gio
gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordano giorgia
giorgian giorgiana giorgio giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino
giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj girish girja girolamo girts
gisela gisele gisella giselle gislebert gisselle gita gitanjali gitte gitty giuda giuditta giulia giuliana
giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas gizela gizem gladyce
gladys glauco gleb glen glenda glenn glenna glennie gligorije gloria gobinda godeberta godfrey godiva goele
goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golia golub
gomberto gonca goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga
gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana
gordiano gordon gorkem gorun gosto goswamee goswami gothard gottardo gottfried gotum goundo gouranga goutam
govhar govinda gozde gracian graciana gracie graciela graciliano gracja gradimir grady granville gratian
gratiana gratiela grato grayce grayson grazia graziana graziano graziella grazina greg gregg gregoire gregor
gregoria gregorian gregorio gregory greta gretchen greyson grga grgo grgur griet grigore grigori grigorije
grimaldo griselda grizelda grozdana gry grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha
gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhem
guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gul gula gular gulay
gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan
gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum
gultekin gulumser gulzira gulzoda gumesindo gumus gun gunars gunay guncicek gundelinda gundogdu gundogmus
guner gunes gungor gunilla guniz gunnar gunnur gunsel gunseli gunther gunyaruk gurbuz gurcan gurdal gurdev
gurhan gurkan gurol gursel gussie gust gustav gustava gustave gustavine gustavo guus guusje guust guven
guvenalp guvercin guy guyot guzey gvendolina gvozden gwen gwenaelle gwendoline gwendolyn gwido gyorgy
habbab habib habiba habil haby hacib hadi hadja hadley hadriel hadrien hafi hafid hafiz hafsa hafshah haile
hailee hailey hailie haim hairyanto hajar hakan hakem haki hakim hakki hakon haldun hale haleigh haley halie
halil halim halima halina halis halit hallie haluk hamdi hamdullah hamed hami hamid hamidou hamima hamish
hamit hammad hamsini hamza hamzah han hana hanae hanan hanane handan hande hanefi hanga hani hania hanifa
hanna hannabel hannah hanne hannelore hannes hanno hans hans-peter hans-rudolf hans-ulrich hansjorg hanspeter
hansruedi hansueli hanus haralamb haralambie harald hardana hardi hardouin hari harimurti harinakshi
harinarayan haris harit harita harja harjasa harjaya harjo harley harmon harold haron haroun harouna haroune
harriet harrison harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki hasibi hasim
hasin haskell hasmet hasna hassan hassane hasse hassie hasta hastal hata hatem hatice hatim hatip hatouma
hattab hattie hauke hava havel havin havla hawa hawar haya hayal hayali hayat hayati haydar hayden haylee
hayley haylie hazal hazan hazar hazel hazim hazle heaven heavenly hebe heber heda hedda hedelin hedi hedvig
hedviga hedvika heema heidi heidrun heike hein heinrich heinz heitor heja heleen helena helene helga helie
helier helin helio helios helle helmer helmut heloisa heloise henderson hendra hendri hendrik hendrika hennes
henning henri henrich henrick henrie henrieta henrietta henriette henrik henrike henrique henryk henryka
heracleea herbert herberta herluin herman hermann hermenegildo hermina hermine herminia herminio hernan
hershel herta hertha heru herve heryanto hester hesti hettie heval hevi hevin hiba hicabi hicham hidaya hidde
hieronim hifzi hikmat hikmet hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildebert
hildegard hilke hillard hillary hillel hilma hilmi hilola hilton himadri himani himawan himmet hincmar hind
hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranur hiranya hisam hizir hjalmar hobart hojimurod
holden hollie hollis homero honore honorine honorius horac horace horacio horacy horatiu horea horia hortense
hortensie hortenzia hortenzie horymir horymira hosea hosiyat hostimil hostimila hostimir hostimira hostislav
hostislava hostivit houda houston hovard howard howell hoyt hozan hrvoj hrvoje hrvojka hubert huccet hud
hudavendigar hudayi hudson hugh hugo hugues huguette hui hulda hulki hulusi hulya huma humaira humay humayun
humberto humeyra huner hunor huriya hurkan hurram hurshida hursit husameddin husamettin husein huseyin husida
husnida husniya husnora husnu husrev hussein huub huzeyfe hvalimir hvezdoslav hvezdoslava hyacinta hyman hynek
hypolit
iacob iacopo iacopone iacov iago ian iana iancu ianina ianira ianis ianna ianos ianthe iaroslav iaroslava
iasmina iban ibe iben ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim ibtissam
ibukunoluwa ibun ica icaro icha icie icilio iclal ico ida idan idell idella ides idil idir ido idowu idris
idriss idrissa idy iebe ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifunanya ige iginia iginio
igino ignac ignace ignacie ignacio ignacy ignat ignata ignatius ignazio ignjat igor igori ihsan ihsane ihtiyor
ihvan ika ikbal ike ikeme ikenna ikeoluwa iker ikhidie ikhlas ikhsan ikicitoyun ikin ikra ikram ikrime ikrom
ila ilacin ilai ilan ilana ilani ilano ilaria ilarie ilario ilarion ilay ilaya ilayda ilbey ilbilge ilda
ildebrando ildefonso ildegarda ildegonda ildika ildike ileana ilena ilene ilenia ilgegu ilgin ilgmars ilham
ilhami ilhan ilian iliana iliane iliano ilias ilie ilies ilija ilinca ilinka ilja iljana iljo ilkay ilkben
ilke ilker ilknur ilko ilksen ilkyaz illias illidio illuminato ilmars ilona ilqar ilsa ilse iluna ilva ilya
ilyan ilyana ilyane ilyano ilyas ilyass ilyes ilyess ilyos ilza ima imad iman imane imani imano imany imelda
imen imene imge imke immacolata immacolato immanuel imme imogen imogene imoleoluwa imraan imran imrane imre
imrem imrich imron ina inanc inara inars inas inaya inc inci incoronata indah inder indi indira indra indrikis
indro indy ine ineke ines inesa inessa inez inge ingeborg ingeborga inger ingmar ingmars ingo ingrid ingrida
inguna inioluwa inja inka inna inne inneke innocente innocenty innocenza innocenzo inocenc inocentiu insa
insaf intan inte intissar inza ioan ioana ioanina iolanda iole iona ione ionel ionela ionelia ionica ionne
ionut iorio iosefina iosif ipek ippocrate ippolito ira iraida irawati irem iremide irena irene irenej ireneo
ireneus ireneusz ireti iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel iris irisa irma
irmak irmina irnanto iroda irsad irtis irvin irving irwan irwin iryna isa isaac isaak isabeau isabel isabela
isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isalie isaline
isaura isaure ischirione ise isee iseoluwa iseult isha ishaaq ishak ishaq ishola iside isidor isidora isidore
isidoro isidro isig isik isil isilay isin isiner isioma isis isla islom ismael ismaele ismail ismaila ismerie
ismet ismoil isobel isolda isolde isom isotta isra israa israe israel issa issac issam issiaka istvan ita
italia italo itil itir itri itunuoluwa itzel iulia iulian iuliana iuliu iuri iurie iurii iustin iustina
iustinian iva ivah ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ive ivek iven iveta ivetta ivica ivna
ivo ivona ivone ivonne ivor ivy iwan ixtiyar iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa iza
izaak izabela izabella izaiah izaias izajasz izak ize izel izia izidor izidora izmael izolda iztok izydor
izzet izzettin izzy
jaak jaan jabal jabari jace jacek jacey jachym jacinthe jacinto jack jackeline jackie jacklyn jackson jacky
jaclyn jaco jacob jacoba jacobo jacobus jacqueline jacquelyn jacques jacynthe jad jada jade jaden jadesola
jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael jaelynn jaeman jaga jagadish jagadisha
jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jai jaida jaiden jailey jailyn jaiman jaime
jaimini jaimy jairo jais jaivey jaka jakayla jake jakke jakob jakov jakub jakuba jakubina jakubka jala jale
jaleel jalen jalil jalol jalou jalyn jamaal jamal jamalia jamar jamarcus jamel james jameson jamey jamie jamil
jamila jamir jamiro jamison jamol jamshid jan jana janae janaina jane janek janelle janessa janeta janez jani
janica janice janick janie janin janina janine janis janiya janja janka janko janna jannah jannat janne jannek
janneke jannes janni jannick jannie jannik jannis jano janos janosch janusz jany jaouad japhet jaquan jaquelin
jaqueline jara jared jari jarmil jarmila jarne jarni jarno jaro jarod jarolim jarolima jaromil jaromir
jaromira jaron jaroslav jaroslava jarre jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko
jasin jasmani jasmien jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jassem jassim jasur jaswadi
jati jatmiko jaunita jautrite javas javi javier javlon javohir javon javonte jawad jawed jax jaxon jaxx jay
jaya jayadi jayce jaycee jayda jayde jayden jaydon jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme
jayne jayson jayvano jazeps jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jean-baptiste jean-claude
jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeana
jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed jedediah jedidiah jef jeff jefferey jeffery
jeffrey jeffry jefri jefta jehanne jekabs jela jelena jelica jelisaveta jelita jelka jelke jella jelle jelmer
jelte jena jenel jenifer jenna jennah jenne jennie jennifer jennings jennyfer jenovefa jens jensen jente
jentel jenthe jentl jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy
jergus jerko jermain jermaine jermey jernej jerod jeroen jerom jerome jeromy jeronimo jeronym jeroom jerrell
jerrod jerrold jerry jerzy jesa jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca
jesus jet jethro jett jette jettie jevgenijs jevon jevrosima jewell jezdimir jibril jidde jihane jil jilji
jilke jill jillian jim jimena jimi jimmie jimmy jimram jinane jinawi jindra jindrich jindriska jinte jinthe
jip jiri jirina jitender jitendra jitka jits jitse jitske jitte jiyan joachim joah joakim joan joana joanie
joann joanna joanne joannie joanny joany joao joaquim joaquin joas jobbe jocelyn jocelyne jochem jochen jodi
jodie jody joe joel joelina joeline joelle joep joeri joery joes joesph joey joffrey johan johana johann
johanna johanne johannes johathan john johnathan johnathon johnnie johnpaul johnson joko jolan jolana jolanda
jolanta jolayemi joleen jolene jolie jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonathan
jonathon joni jonna jono jonte joojo jools joos joost jop joppe joran jorbe jorben jordan jordana jordane
jorden jordi jordon jordy jordyn jore joren jorg jorga jorge jorgen jorien jorik jorin jorinde joris jorn
jorne jorre jorrit jort jorunn jos joscha joschua jose josef josefa josefien josefin josefina josefine josep
joseph josephin josephine josette josh joshua joshuah josiah josiane josianne josie josip josipa josko joso
josse josselin jost josua josue josy joud jourdain jovan jovana jovani jovanka jovanny jovany jovin joy joya
joyce joza joze jozef jozefa jozefien jozefina jozica jozsef jozue juan juana juanita juda judah judd jude
judicael judita judite judith judson judy judyta jugoslav jul jula julan jule jules julia julian juliana
juliane julianne julide julie julien juliet julieta juliette julija julijana julijs julika julina juline julio
julita julius juliusz julot jumadi jumagul jumari juna junayd june junius juno junon jur juraj jurg jurgen
jurgis juri jurre jusma jusra juste justen justien justin justina justine juston justus justyn justyna jusuf
juta jutta juul juvenal juwan juwon jyoti jyotis jyotsana jytte
kaan kaat kaatje kabil kacey kaci kacie kacper kacung kadem kaden kader kadi kadiatou kadidia kadidiatou kadin
kadir kadrican kadriye kady kaela kaelyn kagan kahina kai kaia kailash kailee kailey kailyn kaina kairav kais
kaitlin kaitlyn kaj kaja kajen kajetan kala kalea kaleb kaleigh kalender kaley kalidou kalim kalinda kalinik
kalistrat kallie kalpana kalyani kama kamal kamala kamalesh kamaria kambali kamber kamel kamelya kameron
kamidin kamiel kamil kamila kamile kamilla kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn
kamuran kanak kanaka kanchan kanci kanda kane kani kania kanishka kannan kanti kaoutar kapgar kara karaca
karahan karak karam karamba karamoko karan kardi kareem karel karelle karen kargilac kari kariane karianne
karim karima karimah kariman karin karina karine karja karl karl-emil karl-johan karla karlee karley karli
karlie karlien karligac karlijn karlis karlo karlotta karmela karmen karna karo karol karolann karolien
karolina karoline karsa karsana karson karsten karta karthik kartik kartika karunanidhi karya kas kasandra
kasey kashyap kashyapi kasian kasim kasiran kasiyah kaspar kasper kassandra kassim kastor kasusra kata
katarina katarzyna kate katelin katell katelyn katelynn katerina kateryna katharina katherine katheryn
kathleen kathlyn katho kathrin kathrine kathryn kathryne kathy katia katica katie katija katina katinka katja
katlyn katlynn kato katoo katrien katrijn katrin katrina katrine katryn kattie katun katunkiz katy kaveh
kavita kavon kawaca kawaya kawtar kawthar kay kaya kayaalp kayacik kayca kaycee kayden kayla kaylah kaylee
kayleigh kaylen kayley kayli kayliah kaylie kaylin kayna kaynak kayode kayra kays kayun kazanc kazi kazim
kazimierz kazimir kazimira kazkatun keagan keano keanu keara keaton keba keegan keeley keely keenan keerti
kees keet kehinde keira keisha keith keji kekik keklik keles kellen kelley kelli kellie kelly kelsey kelsi
kelsie kelsy kelton kelya kelyan kemal kemalettin kemba kemi kenan kenari kendall kendra kendrick kenes kenji
kenna kennedi kennedy kenneth kennith kenny kensi kenton kenya kenyatta kenyon kenza kenzi kenzie kenzo kenzy
keon kepez keramet kerami kerem keremsah kerim kerry kerstin keshaun keshawn kesme kessaf ketsia kevin kevon
kevser keyan keyken keyla keyon keyshawn kezia kezlik khadidiatou khadidja khadija khadim khady khaled khalid
khalifa khalil khem khoudia kian kiana kiandra kiandro kiani kianna kiano kiara kiarra kick kiera kieran kika
kikelomo kiki kiley kilian killian kilyan kim kimberley kimberly kimi kimiz kimizalma kimizalmila kimizin kimo
kincso kinga kiona kira kiran kirana kiraz kircicek kirgavul kirilo kirk kirlangic kirsten kirstin kirti
kismet kitana kitty kivanc kivilcim kiyan kiymet kizdurmus kizilalma kjeld kjell kjelle kjenta kjento klaartje
klaas klara klarencjusz klaudia klaudian klaudie klaudius klaudiusz klaus klavs klea kleber klemen klemens
klement klementina klementyna kleopatra kliment klotylda kobe koby kocer kody koen kofi kojo koko koksal
kolawole kolby kole koleta koloman kolombin kolombina kolumban kolumbin kolumbina komil komila komron konrad
konrads konstance konstancie konstancja konstantin konstantins konstanty konstantyn konsuela konzuela kora
koralia koray korbin korbinian kordula korede korey korina korinna korkut korneel kornel korneli kornelia
kornelie kornelius korneliusz kory kosma kosmas kosta kraig krasava krasomil krasomila krasoslav kresimir
kresomysl krijn kris krishna krishnadas krishnadasa krisjanis kriss krista kristan kristen kristi kristian
kristiana kristians kristie kristijan kristin kristina kristine kristjan kristof kristofer kristoffer
kristopher kristy kristyna krisztian krisztofer krsto kruno krunoslav kryspin krystal krystel krystian
krystina krystof krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kubad kubat kubilay kubra kubura
kuddusi kujoe kumar kumari kumru kumuda kumush kuncara kunhuta kunthara kurnia kursad kurt kurtis kusuma
kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku kwame
kwamena kwasi kweku kwesi kwinten kwintyn kyan kyana kyandro kyani kyano kyara kyenta kyento kyla kyle kylee
kyleigh kyler kylian kyliann kylie kyllian kyra kyran kytana kythana
laal labuh lacey lachlan lacramioara lada ladarius ladina ladislao ladislau ladislav ladislava ladji laetitia
lafayette lahna lai laia laila lais laisha lajos laksana lakshman lakshmi lakshmidhar lakshminath laksita lale
laleh lalie lalita laman lamar lambert lamberto lamia lamih lamine lamiya lamont lamyae lana lanang lancelot
lancilotto lander lando landolfo landry laney lanfranco langgeng lani lanjar lantar lapo lara laras larina
larisa larissa laron larry lars larue larysa lascar lasma lasmanto lasmono lassana lasse laswi laszlo latif
latifa latife latika latofat latoya lauke laura laurane lauranne laure laureen laureline lauren laurenc
laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia laurentino laurentiu laurenty
laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurien laurin laurine laury
lauryn lautone lavada lavanya lavern laverna laverne lavina lavinia lavinio lavize lavon lavonne lawrence
lawrencia lawson laxman laxmi layan layana layanah layla laylo layne lazar lazare lazaro lazarz laziz lazzaro
lea leah leana leander leandr leandra leandre leandro leane leann leanna leanne leano leart leatha leda ledion
leela leelou leen leena leendert lega legawa lehna leia leif leigh leila leilani leina lejla leke lela lelah
leland lelia leman lembah lemide lemmy lempi lemuel len lena lene leni lenia lenja lenka lenke lenn lenna
lennard lennart lenne lennerd lennert lenni lennie lenno lennon lennox lenny lenora lenore lente lentel lenthe
lentl leny lenya lenz leo leo-paul leodegar leokadie leola leon leona leonard leonardo leone leonel leonhard
leoni leonia leonid leonida leonidas leonids leonie leonilda leonio leonis leonne leonor leonora leonore
leontien leontin leontina leontine leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine
leopoldo leopoldyna leora leos leposava lera lere leroy lerzan lesana lesek lesley leslie lesly lessie lestari
lester leta letha leticia leticie letitia letizia letterio leu leufroy lev levana levent levente levi levin
levio levke levoslav levy lew lewin lewis lex lexi lexie lexus leya leyan leyla leyna lia liah liam lian liana
liano liara lias liba libbie libby libena liberata liberato liberatore libere liberio liberto libor libora
liboria liborio liboslav liboslava libusa libuse lica licia lida lidania lidia lidija lidio lidmila lidya
lieke lien liena liene lies liesa liesbet liesbeth liese liesel lieselore lieselot lieselotte liesje liesl
lietald lieto lieuwe lieve lieven lieze ligia liksma lila lilan lilas lili lili-rose lilia lilian liliana
liliane lilianna lilie lilien lilith liliya lilla lilli lillian lilliana lillie lilly lilou lilwenn lily
lily-rose lilya lilyan limar lin lina lincoln linda linde lindsay lindsey lindsy line linett ling linh linn
linne linnea linnie linoi linoy linsey lintang linus linwood lio lioara lionel lior liora lirik liron lirone
lis lisa lisa-marie lisandro lisann lisanne lisbeth lise liselot liselotte lisette lison lissa lital litzy
liuba liubov liubovi liudmila liusea liv liva livia liviana livie livija livino livio liviu livius liya liyah
liyam liyan liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir
ljudevit llewellyn lleyton lloyd loa loane lobke lode lodovica lodovico loek loeka loena loes loet loewie
loewis logan lohan loic lois loise lola lolade loma lomme lon london lone longin lonie lonne lonnie lonny
lonzo lora loraine loran loranne lore loredana loreen lorelei lorella loren lorena lorenc lorene loreno lorenz
lorenza lorenzo loreta loretta lori lorian loriana lorien lorik lorin lorine loris lorna lorrain lot lotar
lothaire lothar lott lotta lotte lotti lottie lou lou-ann lou-anne loua louan louane louann louay loubna louca
louic louie louis louis-marie louisa louise louise-marie louison louiza louize louka loula loulou louna lounis
loup lourdes lourenco louvenia lova lovely lovisa lovorka lovro lowell lowen lowie lowiek loy loyce lua luan
luana lubica lubin lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucia
lucian luciana luciano lucica lucie lucien lucienne lucija lucijan lucile lucilla lucille lucinda lucio
lucious lucius lucja lucjan lucretia lucretiu lucrezia lucy ludano ludek ludie ludise ludivine ludivoj ludka
ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovit ludvig
ludvik ludvika ludwig ludwik ludwika lue luella luena luhung luigi luigia luis luisa luise luiz luiza luize
lujza luka lukas lukasz luke lukita lukman lukrecie lukrecius lula luluh lulut luminita luminosa lumir lumira
luna lune lungu lupe lura lurhur lurline lutfan lutfi lutfiya lutfullah lutfulloh luther luthfi lutibor
lutobor lutz luuk luus luwam luwar luwes luz luzie lya lyam lyan lyana lyano lyda lydia lydie lyes lykke lyla
lyle lylia lylou lyn lyna lynda lyne lynette lynn lynne lyo lysanne lyssa
ma'mur ma'ruf ma'sud maad maaike maan maarten maartje maas maayane mabel mabela mabelle mable mabruk maca
macaire macaria macario maccabeo mace maceo macey machteld maci macie mack mackenzie mactar macy madalena
madalin madalina madaline madalyn maddalena maddison maddox madeleine madelief madeline madelyn madelynn madge
madhuri madid madie madilyn madina madisen madison madisyn madita madlaina madleen madlen mads mady madyson
mae maegan mael maelie maeline maelis maelle maely maelyne maelys maes maeva maeve mafalda maffeo magali
magalie magda magdalen magdalena maggie maggiorino magno magnus maguelone maguette maha mahamadou mahan
mahault mahaut mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus
mahulena mahzan mahzun mai maia maica maico maida maik maike maikel maila mailin mailo maily mailys maimouna
maimunah maina maiorico maira maissa maissane maite maithe maiwenn maiya maja majda makan makar makara makary
makayla makenna makenzie makhtar makinwa maks maksim maksud maksym maksymilian makuta mala malachi malak
malati malco malcolm malea malek malena malene malgorzata mali malia malick malik malika malin malina malinda
malisa malka mallaury mallie mallory malo malone malou maloxat malte malthe malti malvina malvine malwina
mamadou mamady maman mamante mamert mamie mamoudou mamour manah manal manar manasse manca mancio manda
mandaakin mandakini mandy manel manelle manetto manfred manfredo mangala mangalya manik manikya manil manilio
manisha manjusha manley manlio mano manoah manoj manole manon manona manou manouk mansour mansueto mansur
mansvet manu manuel manuela manuele maqsud mara marah maram marana maras marat marc marc-antoine marceau
marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello marcellus
marcelo marcheta marcia marciano marcin marcis marco marcos marcu marcus mardon mare mareike marek mareme
maren marena mareta marga margana margaret margareta margarete margarett margaretta margarette margarida
margaux margers margherita margie margit margita margo margot margret margrit margrith marguerite mari maria
mariadi mariah mariam mariama mariame marian mariana mariane marianna marianne mariano maribel marica
maricarmen maricica marie marie-alix marie-ange marie-helene marie-julie marie-laure marie-lou marieke mariela
mariella marielle marielou mariem marieme marieta marietta marija marijan marijana marijke marijn marika
marike marilena marilie marilou marilu marilyn marilyne marin marinela marinella marinetta marinko marino
marinus mario marioara mariola marion maris marisa mariska marisol marissa marit marita marite marith maritza
mariuca marius marjan marjane marjeta marjolaine marjolein marjorie marjory mark marketa markika marko markus
marla marlee marleen marlena marlene marley marli marlie marlies marlis marlo marloes marlon marlou marly
marnick marnie marnik marnix marolo maros maroua marouan marouane marques marrit marsha marshall marsito
marsudi mart marta martaka martana martani marte marten martha marthe martijn martim martin martina martine
martins marton marty martyna marut maruta marvin marwa marwan marwane marwata marwen marwin maryadi maryam
maryann maryanto maryjane marylou maryna maryse marzia marzio mas masa mashxura masinka mason massamba massima
massimiliano massimo massinissa matan matar matei matej mateja mateo mateus mateusz matheo matheus mathew
mathias mathies mathieu mathijs mathilda mathilde mathis mathisse mathiz mathurin mathuys mathys matias matice
matija matilda matilde matis matiss matisse matiz matjaz matko mato matous matroniano mats matse matt mattea
matteo mattes mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattice mattijs mattis
mattiz matts matus matyas matylda matys matz maud maude maudie maugis maura maurane mauranne maure maureen
maurice mauricette mauricio maurilio maurine maurits mauritz maurizio mauro maurycy mavdud mavis mavlon
mavluda mawuena mawusi maxbuba maxellende maxence maxens maxfuza maxie maxim maxime maximiliaan maximilian
maximiliano maximilien maximillia maximillian maximo maximus maxine maxmilian maxsuma may maya mayane mayar
maybell maybelle maye mayeul mayke mayla mayline maylis maymie maynard mayoor mayra maysa mayson mayssa mayte
mazarine mazbut mazhar mazie mazlum mbaye mckayla mckenna mckenzie meagan meaghan mecislav mecislava meda
medard medardo medea mederic medina medine medoro medoune medya meena meenakshi mees megan megane meggie
meghan meghnad meghnath mehdi mehmet mehriban mehtap meik meike meire meissa mekhi melani melania melanie
melanio melany melchiade melchior melchiorre melda melek melenija melezio melia melichar melih melike meliksah
melina melinda meline melis melisa melisande melissa melissandre melita melitina melle mellie mellina melnic
melodi melody mels meltem melusine melvil melvin melvina melvyn melyna melyssa memduh menachem menahem menaka
menardo mence mendel menelao meneo menka menno mennone menodora meral mercede mercedes mercia mercurio
meredith merel merete meriam meric meriem merih merijn merjem merl merle merlijn merlin meron merovee merritt
mert mertie merve mervin merwan meryam meryem meryl messalina mestan mesut mete metehan metello metin metod
metodej metra metrofane mette mevlut mex meyra meysa mia micael micaela micah micha michael michaela michal
michala michale michalina micheal michel michela michelangelo michele micheline michelle michiel mick mickael
midas mieke miel mien mies miguel miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija
mijat mik mika mikael mikaela mikail mikayla mike mikel mikelis mikey mikkel mikki miklos mikolaj mikolas
mikulas mil mila milada miladin milan milana milanka milanko milano milas mildred milena miles mileta miley
milford milhan milic milica milik milisav milivoj miljan miljana miljenko milka milla mille millicent millie
millo milly milo milojica milomir milon milorad milos miloslav miloslava milota milou milous milovan milovin
milred milton miluse milutin mima mimma mimo mimoun mina minakshi mindy mine minerva minervina minervino minh
mink minka minne minnie minodora mio mioara miodrag miomir mir mira mirabela mirac miran miranda miray miraziz
mircea mirco mireille mirek mirela mirella mireya miriam miriama mirja mirjam mirjana mirka mirkelam mirko
mirna miro mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil miruna
mirza mirziyo misa misael misaele misbah mischa misko mislav misra missouri mitar mitch mitchel mitchell
mithat mitica mitja mitra mitrut mitte mittie miya mizgin mlad mladana mladen mnata mnislav mnislava mobolaji
moche moctar modest modesta modesto modibo modou modrite modupe mody mofifoluwa mohamad mohamadou mohamed
mohamed-ali mohamed-amine mohammad mohammed mohan mohana mohinder mohini mohir mohsin moira moise moises
moisette moishe mojca mojisola mojisoluwa mojmir mojzesz mojzis mollie momir momira mon mona monaldo monalisa
monica monika monique monitore monroe monserrat monserrate montana monte monty monvids moos moradeke morayo
mordechai morena morenike moreno morgan morgane moriah moric mories moris moritz morne morolake morris morten
mortimer morton mory mose moses moshe mosinmileoluwa mossie mosunmola motunrayo mouad mouctar mouhamadou
mouhamed mouhameth mouhammadou mouna mounia mounir mourad moussa moustafa moustapha moxidil moxigul moxina
moxinur moxira moyosore mozell mozelle mozes mstislav muammer muattar muaviye muaz muazzam mubina muck mudite
muesser mufid mufiz muge mugur mugurel muhamed muhammad muhammed muhammet muharrem muhsin muhtar muhterem
muhtesem muhtor muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi
mukul mulya mulyanto mulyono mumpuni mumtaz munevver muni munif munir murat muren muriel muriela murilo murl
murod murphy murray mursinin mursita murti musa musab musir muslih mustafa mustafo mustapha mustika mustofa
musulmon mutahhar mutasim muteber mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano mya
myah mykola myla mylan mylene myles mylo myra myriam myrl myrna myron myrte myrthe myrtice myrtie myrtil
myrtille myrtis
nabi nabil nabila nabin naci nada nadalina nadege nadejda nadezda nadi nadia nadine nadir nadja nadzieja nael
naelle naemi nafisa nafiz nagabhushanam nahel nahid nahil nahla naia nail naila naim naima nais najam najat
najib najla najmiddin najwa nakia nala nalan nalar nalini namazio namik nana nancy nand nanda nando nandor
naneta nanna nannie nanou naomi naomie naoual naoufal naoufel napoleone nara naradi narayan narcisa narciso
narcisse nardi narendra nargiz nargiza narimon narin narinder narji narjis narseo narsete nasab nash nasiba
nasim nasir nasriddin nasrin nasrullah nassim nastja natacha natale natalia natalie natalija natalina natan
natanael nataniel natasa natascha natasha natasja nate nathalie nathan nathanael nathanial nathaniel nathen
natiq natka natnael naud naudet naura naut naveen navid navin nawal nawel nawfal nawfel nawroz naya nayel
nayeli nayla naz nazan nazario nazariusz nazary nazif nazim nazli nazmi nazrulloh nazzareno nazzaro
ne'matulloh nea neal nebojsa necat necati necdet nechifor necib necla necmettin ned neda nedeljko nedim
nedjeljka nedjeljko nedra neel neela neele neeltje nefeli neha nehemie nehir nehoslav neil neila neiva neja
nejat nejc nejla neklan nel nela nelda nele nelea neli nelia nelio nelis nell nella nelle nellea nelles nelli
nellie nelly nels nelu nelya nemanja nena nenad nene neo neoma neonila neopolo neoterio nepomuk nera nerea
nereo nergis neri nermine nesa neset nesim neslisah nesrin nesrine nestor nestore nette nettie neva neven
nevena nevenka nevin nevio nevra nevzat newell newroz neyla nezamysl ngoc ngozi nia niame nic nicanor nicarete
nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nichole nick nicklas nicklaus nickolas
nicky nicla niclas nico nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleen
nicoleta nicoletta nicolette nicoline nicolo nicon nicu niculina niculita nicusor nicuta nida nidia niek nieke
niel niels niels-christian niene nienke nigar nigel nigora nihad nihal nihan nihat nik nika nike niki nikita
nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema nikol nikola nikolai nikolas nikolasz nikoleta
nikolina niksa nil nila nilam nilay nilde nilgun nilo nils nilufar nimakoah nimas nimit nina nine nineli ninfa
niniano ninioluwa ninke nino ninon ninthe nio niouma niraj niranjan nirbhay niro nisa nisan nisanur nischal
nisrin nisrine nistiman nives niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin njegomirka nnamdi noa
noach noah noam noami noan noar nodira noe noel noelia noelie noella noelle noema noemi noemie noemy noha
noham nohan noila nola nolan nolann nolen nolhan nolle nomi nona noor noore noortje nora norah noralie norbert
norberta norberto nordin nore norene norhane norica norina norma norman normand norris norval norwood nosir
nosirjon nostriano noud nouh nouha nour noura nourane noureddine nouri nout nova novak novan novi noviana
novita nowi nox nozima nrima nubia nuccia nuda nudem nugraha nukhet numan nuno nunziata nunzio nur nural nuran
nuray nurbek nuredin nurettin nurgul nurgun nuri nuria nuriddin nurlan nursel nurseli nurul nurullah nusa
nusrat nusratulloh nusret nya nyah nyana nyasia nynke nyo nyoman nyssa
oana oba obanijesu obe obid obie obioma obrad obren oceane ocie octav octavia octavian octaviana octavio
octaviu oda oddone odelia odell oderico odessa odeta odetta odette odidone odie odiel odil odile odilia odilon
odin odolen odon odorico odunayo ofelia ofelie ofelya oger ognjana ognjen ogooluwa oguz oguzhan ojars ojaswini
okan okey okiki oksan oksana okta oktavian oktavie oktavius oktay okto ola oladara oladare oladimeji olaf
olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olayinka olbram olcay
oldrich oldriska ole oleg olegs oleksandr olen olena olesea oleta olga olgerts olgica oliga olimpia olimpiada
olimpian olimpio olimpiu olin olinda olindo oliva oliver olivera olivia olivie olivier oliviera oliviero
olivija oliviu oliwia oliwier olle ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide
olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise
oluwole oluwunmi olympe olympia olympie omad omaima oman omana omar omari omawunmi ombeline ombline ombretta
omer omero omid omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola
omotolani omotoun omowumi ona onder ondina ondine ondrej ondrejka onesta onesto oni onie onno onofrio onome
onorata onorina onorino onorio onoriode onufry onur oona oone oormila opalina opaline opan opemipo opeoluwa
opeyemi ophelia ophelie opung oqil ora oran orazio orchidea orell orenzio oreofe orest oreste orestes orfeo
orhan oriana oriande oriane orie orietta orif orin orio orion orland orlando orlane orlo ornella oronzo orpha
orphee orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville orzu osanna osbaldo osborne
oscar oskar osman osmondo osmund ostoja osunleke osvald osvaldo oswald oswaldo ota otabek otakar otakara
otello otha othman othmane otho otilia otilie otilija otis otmar oto otokar otomar ottaviano ottavio ottilia
ottilie ottis otto ottone otylie oualid ouassima oumaima oumar oumayma oumayra oumou oury ousmane oussama
ovidio ovidiu ovidius owen oxana oya oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozan ozana
ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy
pablo paciano pacifico pacome pacomio padam padma padmi paige paiman paja pakize palatino palemon palladia
palladio palma palmazio palmira palmiro paloma pam pamela pamfil pammachio panagachie panait panca pancario
pancrazio pandu panfilo pangeran pangestu panji panka pankrac pankracy pantaleo pantaleon pantaleone pantelei
paola paolo param paramartha paramita paraschiva parascovia pardi pardo paride paris parisa parla parman
parmenio parsival parsla parvati pascale paskal paskala pasquale paterne paterniano pathe patrice patricia
patricie patricija patricio patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk
patti pattie paul paul-antoine paul-arthur paula paule paulette paulica paulien paulin paulina pauline paulo
pauside pava pavel pavica pavils pavla pavle pavlin pavlina pavol pawel paxton payidar payton pearlie pearline
pecine pedro peggie peggy pelaghia pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pelumi pembe
penda penelopa penelope pepe pepijn pepin pepo pera perceval percival percy peri perica pericle perihan
perikles perkasa perla perle pernilla pero perran perrine perry perseo persida pertev peruna perver pervin
perzida petar petek peter peteris petko petr petra petrana petre petrica petrija petrisor petronela petronila
petronilla petronille petronio petronius petru petruse petrut petruta petula peyami peyton phaedra phara
pharell phebe pheline phil phileas phileine philemon philibert philine philip philipp philippa philippe
philippine phillip philomene philothee philou phoebe phuong phyllis pia pien piera pierangelo piergiorgio
pierluigi piermarco piero pierre pierre-alain pierre-alexandre pierre-andre pierre-antoine pierre-louis
pierrick piersilvio piet pieter pieter-jan pieterjan pietro pilar pim pinar pinchas pio piotr pip pippa pippo
piraye pius pixie pjotr placida placido platon platone pleun plinio plutarco pola polidoro polifemo polikarp
polina polissena pollione polly polona polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano
ponzio pooja poornima porfirio porfiriusz porfiry porzia porziano postumio poul poyraz praba prabawa prabin
prabowo prabu prakash prakosa pramila pran pranata pranawa pranay prasad prasanna prascovia prasetya prasetyo
prashant prassede prathamesh pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava
prayag prayitna prayoga prayogo preben predrag preity prem prema premysl presley preston priamo pribyslav
pribyslava primerose primoz prince prisca priscila priscilla priscille prisco priska prita privato priya
priyala procopio profira prokles prokop prokopa prokul proserpina prospera prospero protasio proteo providenci
prudenzia prudenzio prvoslav publio puck puji puk pulcherie puneet pupolo puput purna purnima purushottam
purwa purwadi purwanto pushti pusicio puspa puspita puti putri putu
qizilgul qobil qori qosim quartilla qudrat quentin quentine querano quieta quin quincy quinn quint quinten
quintia quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria quitterie
ra'no rabia rachael rachel rachela rachele rachelle rachid rachida raci rada radan radana radegast radek
radeke radenko radha radhost radika radim radimir radimira radina radion radisa radislav radislava radit
raditya radivoj radivoje radjesh radka radko radmil radmila radmilo rado radojka radolfo radomil radomila
radomir radomira rados radosav radoslav radoslava radovan radovana radslava radu raducu radul raduz radvan rae
raegan raf rafael rafaela rafal rafet raff raffaele raffaella rafi rafid rafila rafiq rageshwari rageswari
ragnar raharja rahayu raheem rahel rahim rahime rahma rahman rahmat rahmawati rahmi rahsaan rahsan rahul raide
raif raihan raik raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold raisa raj rajab
rajan rajana rajendra rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rakesh rakip rakita raleigh
ralf ralph raluca rama ramaa ramata ramatoulaye ramazan ramesh rameshwar rami ramiro ramiz ramon ramona ramses
ramy ramzi ramziddin ramziya rana randal randall randi randolf randolph ranek rangga rani rania raniero ranim
ranjan ranjeet ranjit ranko ranolfo ranya raoul raphael raphaelle raquel rares rasad rashad rashawn rasheed
rasheedah rashid rasid rasifa rasim rasit rasko rasmus rastislav rastislava rati ratibor ratih ratimir ratmir
ratna rauf raul raven ravi ravshan ravza rawane raxmatulloh raya rayaan rayan rayane rayen rayhan rayhana
raymond raymonde raymundo rayona rayxona rayyan razan razvan reagan reanna reba rebeca rebecca rebeka rebekah
rebekka recai recep reda redmond redouan redouane reece reese refah refet refik regan reggie reghina regina
reginald reginaldo regine regis regitze regnars regolo regula reha rehor rehorka reid reilly rein reina reine
reinhard reinhold reinout reis rejan rejean rejeanne reka reksa relja relu remco remi remig remigio remilekun
remington remko remo remondo remus remy remzi renars renas renat renata renate renato renaud rendy rene renee
renette rengin renja renke reno rens renske renz renzo resat resid respati respicio ressie restu resul reta
retha retno reto retta reuben reva revi rey reybaud reyes reyhan reymundo reyna reynold reza rezzan rhett
rhianna rhiannon rhoda rhonda rhune riaan riad rian riana rica ricardo ricards ricario riccarda riccardo
richard richarda richelmo richie richmond rick rickard rickey rickie ricky rico ridvan ridwan rieke rien
rients ries riet rifat riff rifki rigard rigoberto riham rihanna rija rik rika rike rikke riley rim rima rimma
rina rinaldo rini rino rinus rishi ristana rita ritesh riv rivka riyad riza rizki rizvon roan robaldo robb
robbe robben robbert robbie robby robel robert roberta robertina roberto robi robin robina robine robinson
robiya robrecht robyn rocco roch rochelle rocio rodan roderick roderik roderyk rodger rodiano rodica rodion
rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel roeland rogelio roger rogers rohan rohana rohit
roj rojda rokhaya rokia roko roksana roland rolande rolando rolf rolfo rollin roma romain romaisa romaissa
roman romana romane romanie romanita romano romans romaysa romee romeo romero romeu romi romilda romina
romoaldo romola romolo romuald romualdo romul romulus romy ron rona ronak ronald ronaldo ronan roni ronja
ronke ronnie ronny roos roosevelt rory rosa rosa-maria rosalee rosalia rosalie rosalina rosalind rosalinda
rosalyn rosamond rosamunda rosan rosana rosanna rosanne rosario roscoe roselin roseline rosella roselyn
rosemarie rosendo roser rosetta rosie rosina rosita roslyn rosman rosmunda ross rossana rossella rossie
rostislav rostislava rotaru rotimi roumaissa rovena rover rowan rowen rowena rowland roxan roxana roxane
roxanne roxelana roxy roy roya royce roza rozalia rozalie rozalija rozalinda rozamunda rozana rozanne rozella
rozerin rozina rozita roziya rozvita rube ruben rubiano rubie ruby rubye ruchan rudi rudis rudite rudolf
rudolfa rudolfina rudolfs rudolph rudra rudy ruedi rufina rufino rufo rufus ruggero ruhsar ruken rukhmani
rukmin rukneddin rumena rumeysa runa runar rune rupert ruperto rupinder ruprecht rusins ruslan ruslana rusman
russ russel rustam rustu ruta rutger ruth ruthe ruthie rutilo ruxanda ruxandra ruya ruza ruzena ruzica ryad
ryan ryann ryder rylan rylee ryleigh ryley rym ryszard
sa'dulloh saad saadat saadi saar saartje saba saban sabar sabato sabazio sabele saber sabin sabina sabine
sabino sabir saboxat saboxon sabri sabrina sabrine sabryna sacha sachin sacid sada sadan sadar sadberk
sadettin sadi sadie sadik sadina sadio sadoqat sadri sadriddin sadullah sadye saer safa safaa safae saffet
saffiro saffo safi safia safiatou safietou safina safir safira safiya safo safouan safouane safta safura
safwan sagar sahap sahin sahinalp sahra sahriyar sahsuvar said saida saiful saige saim saiq saka sakina sakip
sakir sakti sakura saladino salah salaheddine salamoun salif salih saliha salim salima salimah salimata
salimatou salina saliou sallie salma salman saloh salome salomea salomena salomey salomon salomone salomoun
saloua salsabila salustio salvador salvatore salwa salwator saly sam samandar samanta samantha samara samed
sameer samet sami samia samiah samih samil samim samina samir samira samiya sammie sammy samo samona samson
samsul samu samuel samuela samuele samy sana sanaa sanae sancho sanda sandeep sander sandor sandra sandrine
sandro sandu sandy sanem sanford sanja sanjay sanjin sanka sanna sanne sanobar sansone santa santiago santina
santino santo santos santosh sanya sanziana saodat saphira sapiente sara sarada sarah sarai sarala sarani
saraswati sarbello sardor sare sarina sarisha sarita sarka sarla sarlota sarmite saroja sarra sartika sarvar
sarvin sarvinoz sasa sascha sasha saskia saskie saso satine satish saturniano saturnin saturnino satya satyen
saul saulcerite sauveur sava savanah savannah savas savel saverio saveta savi savin savina savinien savino
savion savva saxida saxona sayan sayyora scarlett scholastika scholastique schuyler scolastica scot scott
scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebastjan
sebbe sebe sebestian sebnem secaeddin secil seckin seckou seconda secondiano secondina secondo seda sedat
sedef seden sedrick sedrik sef sefer seff sefik sefora seghei segilola segolene seher sehlevent sehrazat
sekinat sekou selahattin selale selam selami selcan selcuk selda selen selena selene selien selim selin selina
selma selmer selvaggia selvi selyan sem sema semenica semhar semih semion semiramide semplicio sempronio semra
semsi sen sena senait senay sener senesio sengul senka senn senna senne sennur senofonte senol senta sep
sephora sepp seppe septi serafettin serafim serafima serafin serafina serafino seraina serap seraphin
serapione serban serbulent serdar seref seren serena serenus sergei sergej sergen sergey serghei sergi sergio
sergiu sergiusz serhad serhat serif serin serkan sermet sermin serpil sertac sertap servaas servac servan
server servidio serviliano sesto seth settar settimio settimo setya sev seval sevara sevda severa severiano
severin severina severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn sexmus
seyban seyda seydou seye seyfettin seyfi seyfullah seyma seynabou seyyit shahboz shahobiddin shahriyor shahzod
shai shaily shaima shaina shakila shakira shakti shakuntala shalewa shamsiddin shana shanaya shane shanel
shanelle shani shania shanice shanie shaniqua shaniya shankar shanna shannon shanny shanon shantanu shanti
shany sharda shari sharmila sharon shashi shashikala shaun shauna shauni shauny shawn shawna shayan shaylee
shayma shayna shayne shea sheela sheila shekoni sheldon shelia shelley shelly shelsey shemar sher sheri
sheridan sherine sherko sherly sherman sherri sherwood sheryl sherzod shilpa shimon shirel shirin shirine
shirisha shirley shivakari shlomo shobhana shodiyor shola shresth shresthi shreya shreyashi shridevi shrishti
shristi shubha shubhaprada shukrulloh shwet shyann shyanne shyrel sia siana siara sibe sibel sibilla sibren
sibyla sibylle sico sicuro sid siddarth siddhartha siddhi siddhran sidiq sidki sidney sidoine sidon sidonia
sidonie sidonio sidra sidy siebe sieben siebren sieg siel siem siemen sien siena siene sienna siep sietse
sietske sigebert sigfrid sigfrido sigismond sigismondo sigmund signe sigrid sigurd sihab sihabeddin siham
sihame sihem siir sijuade sil sila silan silas silja silje silke siloe silvan silvana silvano silvere silverio
silvester silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius simao simay simea
simen simeon simeona simeone simge simi similoluwa simina simion simisola simo simon simona simone simonetta
simonida sina sinan sinasi sindre sinem sinesio sinfronio sinica sinisa sinja sinkler sintia sipan sir sira
sireno siria siriano siricio sirin sirine sirineu sirio siro sirojiddin sirri siska sisto sita sitara siti siv
siwan sixt sixte sixtine sixtus sjoerd sjors skaidrite skander skarlet skarleta sky skye skyla skylar skyler
sladana slamet slava slavek slavena slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil
slavomila slavomir slavomira slobodan slobodanka sloka smaranda smeralda smil smiljana smilla smita smriti
sname snejana snezana snjezana soan soave sobeslav sobeslava sobit soccorso socrate sodiq soerin soetkin sofia
sofian sofiane sofie sofija sofronia sofronie sohan sohane soheil sohib sokhna sokrat solal solange soledad
soleh solene solenn soline solocone solon solveig solveiga soma somnath somu sona sondre songul sonia sonja
sonke sonny sonya soof sophia sophie soraia sorana soraya soren sorin sorina sostene sosteneo sostrato soter
sotira soufian soufiane souhail souhaila soukaina soulaimane soulayman souleyman souleymane soumaya soumia
sowande spano spartaco spela speranta speranza speranzio spidola spiridon spirydion spytihnev srboljub srecko
sredoje srna stacey stacy staf stan stana stanca stancu stanford stanimir stanislao stanislas stanislav
stanislava stanislaw stanko stanley stanton stasa stasta staza steeve stef stefaan stefan stefana stefania
stefanie stefano steff steffen steffi steffie steffy stela stelian steliana stella steluta sten stepan stepana
stepanida stepanka stephaans stephan stephane stephania stephanie stephany stephen stephon sterre stevan steve
steven stevie stewart stien stiene stig stijn stiliano stina stine stipan stipe stiriaco stjepan stojan
stojanka stojmir storm strahinja stribor stuart suat subash subhash subhashini subhasini subhi subodh subomi
sucheta suci sude sudenaz sudeva sudi sue sue-marie suelen suheyl suhrob sujata sukanya sukru sulaymon sule
suleyman sulton suma suman sumaya sumayyah sumeet sumeyye sumitra sunay suncica sune sunita sunniva suraj
surano suresh sururi surya suryakant suryakanta suryakantam sus susan susana susanna susanne sushant susheel
sushil sushma susie suus suyuna suzan suzana suzanne suze suzie suzon svatava svatoboj svatobor svatomir
svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav svetla svetlana
svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swa swann swapnil swara swarnalata
swassane sweta syahrini sybe sybilla sybille syble sybren sydnee sydney sydni sydnie sylke sylva sylvain
sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne syrine szabolcs szczepan szofi szofia szonja
szymon
tabea tabita tabitha tabris taceddin tacjana taddeo tade tadeas tadej tadeo tadija taha tahir tahlia tahsin
taib taide taina tais taisia taiwo talat talay talea talha talia talip talis talita talitha talivaldis talrits
talya tamara tamas tamer tami tamia tamina tamino tammaro tammo tammy tana tancrede tancredi taner tanguy
tania tanirika tanja tanju tankred tansu tantri tanushree tanushri tanya tanyeli tapan tara taras tarcisio
tari tarik tarja tarkan tarlan tarquinia tars tarsilla tarso tarun taryn tasa tasdik tasha taskin tasniem
tasnim tasnime taswir tatana tate tatiana tatjana tatum tatyana taufan taufik taurean taurin tavares taya
tayfun tayler taylor tayyar taziana taziano tazio teagan tecla ted teddy tedi teea teguh teije tej teja tejas
tejumola tekin tekinalp tekla telchide telemaco telica temel temidayo temistocle temitope tenzin teo teobald
teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan
teofil teofila teogene teohari teoman teona terenc terence terencius terencjusz terenzio teresa tereza tereze
terezia terezie terezija teri terrance terrell terrence terri terrill tertuliano terzo tesauro tesifonte
tesnim tesnime tess tessa tessie tetiana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thad
thaddeus thais thalea thalia thanina thao thea thelma theo theobald theodor theodora theodore theodorik
theodose theodosie theofan theofil theofila theophane theophile theophraste theotime theresa therese theresia
theron theunis theuns thiago thian thias thibau thibaud thibault thibaut thibe thibeau thibert thibo thiebe
thiemen thierno thierry thies thieu thije thijmen thijn thijs thilo thimo thirza thom thomas thor thora
thorben thore thorgan thorge thorsten thurman thymen tia tiago tian tiana tianna tiany tias tibaldo tibbe tibe
tibeau tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon ticone
tidiane tiebe tieme tiemen tierra ties tiffany tiguida tihomir tija tijana tijl tijmen tijn tijs tilda tilen
tilio tilla tille tillman tillmann tilly tim timbul timea timeo timm timmothy timmy timo timofei timoleon
timon timotei timotej timoteo timoteus timothe timothee timothy timur tina tinas tinca tincuta tine tineke
tinne tino tiphaine tira tiril tirone tirta tirtayasa tirza titien titilayo titilope titin tito titouan titus
tizian tiziana tiziano tizio tjark tjasa tjeerd tjeu tjorven tobe tobi tobia tobias tobiasz tobiloba tobin
toby todd todor tohir toke toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom toma
tomas tomasa tomaska tomasz tomaz tomi tomiloba tomislav tomislava tomke tommaso tommie tommy tomo tomori
tonci toncica toney toni tonija tonka tonko tonnin tonya tope torben torbjorn torey torkvat torquato torrance
torre torrey torsten tosca toscane tosco toska toussaint toyip tracey traci tracy traian trajan tranquillo
trasea travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor tricia
trilochan trilochana trilok trilokanath trilokesh triloki trine trisha tristan tristano tristen tristian
tristin triston trix troels trofim troy trpimir trpko trudie trui trycia trystan tsabita tsipora tuan tuana
tudor tudora tudorita tudosia tufan tugay tugba tugiman tugrul tugtekin tuhfe tulay tulin tullia tulliano
tullio tumer tunahan tunar tunay tunc tuncer turan turgay turgut turi turibio turkan turkay turker turkes
turna turold tushar tussio tutku tuur tuva tvrtko twan twila tyana tybalt tybo tycho tygo tyler tymeo tymon
tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson
ubaldo ubaydulloh ubertino uberto uchita uchqun uda udai udit udo ueli uffe ufuk ugis ugo ugolina ugolino
uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulices
ulises ulisse uliva ulkar ulker ulku ulla ulpiano ulrich ulrico ulrik ulrika ulrike ulstano ulus ulva ulvi
ulviye ulviyya ulya ulysse uma umang umar umay umaya umberto umi umid umida umidulloh umile umit ummiye umran
umur umuralp umut una unal undine unggul unjani unna unsel unseli upendra upik upton uqbaloy uranio urbain
urbano urdino urfon uriah uriel uriele urmila uros urs ursicio ursino urska ursmaro ursula ursule usame usha
usman usmon usyi utama utku uttam uve uygu uzayr uzbegim uzeyir uzodimma
vaclav vaclava vada vadim vafo vagn vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno
vaishvi vala valburga valdemar valdemara valdemars valente valentijn valentim valentin valentina valentine
valentino valentins valentyn valentyna valer valera valere valeri valeria valerian valeriana valeriano
valerico valerie valerii valerija valerijs valerio valeriu valery valfredo valfrido vali valid vallie valtena
valter valtr vance vanda vanesa vanessa vania vanja vanna vanya varalakshmi varo varvara vasanti vasco vasil
vasile vasili vasilica vasilie vasilina vasilisa vasja vasko vasliddin vasudev vasudeva vasudha vasundhara
vatroslav vaughn vavrinec veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran
vedrana veduna veerle vefa vefik vehbi veit velana velda veleslav veleslava veli velibor velimir velimira
velina velio velislav velislava vella velma velva vena venance venanzio vencel venceslao venceslas venceslav
venceslava vendelin vendelina vendula vendulka venek venera veneranda venerando venere venerio veniamin venka
ventura venuse venusta venustiano venusto vera verano verda verdiana verdie vere verecondo verena verenzio
vergie vergiliu verginia veriana verica veridiana verla verlie vern verna verner vernice vernie vernon vero
verona veronica veronika veronique veroslav veroslava verulo veselinka vesile veslava vesma vesna vespasiano
vesper vesta veta veysel veysi vezio vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vicki
vickie vicky victoire victor victoria victorien victorin victorine vid vida vidak vidal vidhur vidhya vidiano
vidone vidor vidur vidya vienna viera vieroslava vieve viggo vigile vigo vihaan vijay vijeko vijolite vik
viktor viktoria viktorie viktorija viktorin viktoriya vildan vilde vilem vilema vilemina vilfredo vilhelm
vilhelmine viliam viliana vilibald viliberto viljem villy vilma vilmar vilmars vilmos vimal vimala viman vin
vinay vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinicio
vinka vinn vinnie vinny vinsen vinz violante violeta violetta violette violina viorel viorela viorelia viorica
virag virgie virgil virgile virgilio virgiliu virginia virginie virginio virman virone visarion viscardo
vishal vishnu vishwamitra visnja vissia vital vitale vitali vitalia vitalico vitalie vitalii vitalijs vitalina
vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus
vivaldo vive vivi vivian viviana viviane vivianne viviano vivien vivienne vizbulite vjekoslav vjenceslav vlad
vlada vladan vladana vladek vladena vladilena vladimer vladimir vladimira vladimiro vladislav vladislava
vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava
vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojtech
vojteska vok voldemars volfango volfgang volkan vorsila vosil vratislav vratislava vratko vreni vrinda vrund
vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuslat
vyas
waclaw wael wafa wahid wahyu wail waino wakiman walenty walentyn walentyna waleran waleria walerian walery
walgierz walid wallace walt walter walton waluyo waly wanda wandrille wanesa wani wannes waqila ward wardaya
wardi warji warley warre warsa warsita warta wasim wasis wassim watson wava wawan wawrzyniec waylon wayne
webster welat weldon wende wendell wendy wenke werner weronika wes wesley wessel westley weston whitney wiam
wiara wibke widya wiebe wiebke wiem wies wietse wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford
wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine willa willard willeke willem willi
william willis wilma wilmer wilson wilton wim wincenty winda winfield winifred winnifred winona winston winta
wira wirda wirginia wisnu wissal wissam wissem witalis witse wladyslaw wlodzimierz wodan wolf wolfgang woodrow
wout wouter wulan wulandari wuraola wyatt wyman
xalima xana xanana xander xandro xanthe xatun xaver xaverie xaverius xavi xavier xaviere xebat xem xena xenia
xenie xenne xeno xenophon xezal xian xiebe ximena xochitl xzavier
yaa yacine yacouba yade yadira yael yaelle yagiz yagmur yago yahya yahyo yakubu yakup yalcin yalenka yalgin
yaman yamileth yamina yana yanah yanaika yance yango yani yanina yanis yann yanna yanne yanni yannic yannick
yannik yannis yano yaprak yara yarah yaren yaretzi yari yarne yarno yaro yaron yasar yasemin yasin yasir
yasmeen yasmien yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaya yazid yazmin ybe yben yejide
yekta yelda yelena yelina yeliz yelle yener yenna yens yente yentel yenthe yentl yesenia yesim yessenia yessi
yetkin yetunde yewande yfke yigit yildirim yildiz yilmaz yinte yinthe ylan ylana ylano yliana ylias yluna ylvi
ylvie ymke yoan yoann yoav yoel yoeri yogendra yogesh yoginder yohan yohann yohannes yolan yolanda yolande
yona yonas yonca yoni yono yoqub yoran yorbe yorbek yorben yordi yoren yorick yoro yorqin yorrit yosef yoshi
yoshiko yosra yossef yosun youcef youmna youna younes youness younis youp youri yousef yousra yousri youssef
youssou youssouf youssouph youssoupha youssra yozida yoznur ysaline yse ysee yseult yuce yucel yuksel yulia
yuliana yumi yumni yuna yuni yunita yunus yuri yusiv yusra yusuf yvan yven yves yvette yvonne
zabedeo zabina zabir zaboj zac zaccaria zaccheo zachar zacharia zachariah zacharias zachariasz zacharie
zachary zache zachery zack zackary zackery zadig zaenab zafar zafer zafir zahar zaharia zahide zahir zahit
zahra zaid zaida zain zainab zaineb zaira zakaria zakariya zakary zakarya zakelina zaki zakir zala zalan
zalindra zama zamfir zamfira zamir zamira zan zana zander zane zaneta zanete zanis zanita zanna zanobi zara
zarah zaraza zaria zarije zarina zarko zaur zavida zavis zayd zayn zaynab zayneb zayniddin zbislav zbyhnev
zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav
zdeslava zdik zdirad zdislav zdislava zdravko zeb zechariah zef zefiro zeger zehra zeinab zejnep zekai
zekeriyya zekiye zelaya zelda zelibor zelie zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko
zella zelma zelmir zelmira zeltite zena zenaide zenebio zenija zenna zeno zenobia zenobie zenobio zenon zenone
zenovia zente zephirin zerdest zerrin zerya zeteny zetico zetta zev zeyd zeynab zeyneb zeynel zeynep zia ziad
zian zias zico zidane ziedite ziga zigfrida zigfrids ziggy zigmars zigmund zigrida zihni zikmund zilan zile
zilola zina zinaida zineb zinedine zino zinovia zion zita zitomir zitomira zitoslav zitoslava ziva zivan
zivana ziver ziya ziyad ziyo zizi zjef zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zoe zoeva
zoey zofia zofie zofija zohid zohir zohra zoia zoie zoila zoilo zoja zokir zola zoltan zora zoran zorana
zorina zorka zoroslav zoroslava zosim zosima zosimo zoyir zrinislav zrinko zselyke zsofia zsolt zsombor zubayr
zubeyde zubeyr zubite zuhal zula zulaikha zulal zuleyha zulfa zulfikar zumra zumrut zuxra zuzana zuzanna
zvezdana zvonimir zvonimira zvonko zyad zyan zygmunt
`;
