/** First names that children in the Netherlands have, in small letters. See README.md beside this file for where they come from. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
aaliyah aaltje aarav aaron aba abak abaka abakan abakay abar abay abby abdel abdelkader abdi abdirahman
abdul abdullah abe abendam abidin abigail abluç abraham abı abılay abşar acar ace achraf acun ada adalan
adaldı adalmış adam adar adaş adberilgen adel adelajda adelya adem adil adile adlı adlıbeğ adnân adraman
adriaan adrian adriana adsız adıgüzel adık adıkutlu adıkutlutaş affan afi afitap afra afşar afşin afşın
agata agaton agnieszka agrypina agâh ahenk ahlem ahmad ahmed ahmet ahsen aicha aida aiden aimée aisha ak
akalp akata akaş akbatur akbay akbaş akboğa akbudak akbulak akbuğra akbörü akdemir akdoğan akkun akkunlu
akkurt akkuş akosua akpıra aksungur aktan aktekin aktimur akça akçakoca akçora akı akıbudak akım akın
akıner akınçı ala alaban alabörü aladağ aladoğan alakurt alan alayunt alayuntlu albert aldemir aldoğan
aldıgerey alejandro aleksander aleksandra aleksy alex alexander alexandra aleyna alfred algu ali alican
alice alicia alicja alina aline alisa aliya aliyah alişan alişir alka alkabölük alkaevli alkan alkaşı
alkış alma almila alp alpagut alpamış alparsbeğ alparslan alpata alpay alpaya alpaykağan alpbamsı
alpbilge alpdirek alpdoğan alper alperen alpertunga alpgerey alphan alpike alpilig alpkara alpkutlu
alpkülük alptegin alptunga alpturan alptutuk alptuğrul alpuluğ alpurungu alpurungututuk alpyörük alpış
alpşalçı altan altankan altankağan altay altemur altmışkara altuga altın altınkan altınkağan altınoba
altıntamgan altıntamgantarkan altıntarkan altıntay alvina alwar alya alyssa alımga ama amabela amal
amalia amanda amara amaya amaç amber ambroży amelia amelie amelya amin amina aminata amine amir amira
ammâr amrak amul amy amélie anar anas anastazja anatol anaya andarıman andaç andrei andriy andrzej
andżelika angela angelina anise anita anjali anka ann anna annabel anne annemijn anouar anouk ansgary
ant anthony anton antoni antonina ançuk anıl apa apak apatarkan apollinary apollo aprançur araboğa
arademir aral aras arash arbay arbuz archibald arda ardıç argu argun argıl ariadna ariana arie arif
arjun arkadiusz arkady arkın arkış armağan armin arnaç arne arnold aron arpat arsal arseniusz arslan
arslanargun arslanbörü arslansungur arslantegin arslanyabgu arsıl arthur artuk artukaç artur artut
artıınal aruk arya arystarch arçuk arı arıboğa arık arıkağan arıkdoruk arın arınç arşun asad asartegin
asel ashley asil asiya aslım asma asrı assia asuela asuğ asya asım asığ ata atakan atakağan atalan
atalay ataldı atalmış ataman atanazy atasagun atasu ataç atberilgen atilla atlı atlıbeğ atlıkağan atmaca
atsız atunçu atâullah atıf atıgay atıkutlu atıkutlutaş atıla atılgan atım atımer atış aukje aurora ava
avar avluç avni avşar axel axelle aya ayana ayas ayaz ayaçı ayaş aybalta ayban aybars aybeğ aydarkağan
aydemir ayden aydoğan aydoğdu aydoğmuş aydın aydınalp ayesha aygırak ayhan aykal aykan aykağan aykurt
aykut ayla aylin ayluç ayluçtarkan ayma ayman ayoub ayren ayruk aysar aysılığ aytak aytaç aytekin aytuğ
ayvaz ayyıldız ayıtmış ayız ayızdağ ayşıl azad azak azban azer azgan azganaz aziz aziza azizhan azmi
azra azıl açela açelya açuk açık açılay açığ ağabay ağakağan ağalak ağlamış ağça aşan aşanboğa aşantudun
aşantuğrul aşkın aştaloğul aşuk aşıkbulmuş babacan babette babur babır bachir badabul bade badr badruk
badur baha bahadır bahri bahtiyar bakağul baksı bakır bakırsokum bakşı balaban balaka balakatay balamır
baldu baldwin balkık balta baltacı baltar baltur baltır balçar balın bamsı bangu barak baraktöre baran
barbara barbeğ barbol barboğa barbulsun bardıbay bargan barkan barkdoğdu barkdoğmuş barkdurdu barkdurmuş
barkın barlas barlıbay barmaklak barmaklı barman bars barsbeğ barsboğa barsgan barskan barsurungu bart
bartu barça barçadoğdu barçadoğmuş barçadurdu barçadurmuş barçan barçatoyun barımtay barın bas basademir
basan basanyalavaç basar basat baskın basma basmıl bastiaan bastuğrul bastı basu basut batrak battal
batu batuhan batuk batur baturalp bay bayankağan bayançar bayat bayazıt baybars baybayık baybiçen
baybora bayboğa baybüre baydar baydemir baydur baykal baykara baykoca baykuzu baymünke bayna baynal
baypüre bayrak bayram bayraç bayruk bayrı bayrın baysungur baytara baytaş bayunçur bayur bayurku
bayutmuş bayuttu bayık bayındır bayınçur bazyli bazır baçara baçman baççayman bağa bağaalp bağan
bağatarkan bağatengrikağan bağatur bağaturgerey bağaturipi bağatursepi bağaturçigşi bağaışbara
bağaşatulu bağdagül bağtaş bağış başak başbuğ başgan başkurt başkırt baştar başçı beatriz beatrycze beau
bedir bedirhan bediz bedran bedreddin bedri begi begil begine begitutuk beglen begni behiç behlül behram
behrem behzat behçet bek bekazıl bekbekeç beker bekeç bekeçarslan bekeçarslantegin bekeçtegin bekir
beklemiş bektaş bektür belek belemir belgi belgüc bella belma beltir beltun belçim belçir benedykt bengi
bengü beniamin benice benja benjamin benli benlidemir bent bente benthe bentley benyamin bera berat
berceste berdibeğ bereket berend berendey berginsenge bergü berinay berkan berkay berke berkin berkiş
berkyaruk bermek bernard berran berre berta bertram bertrand berva berçin besentegin besim besra betemir
beyizçi beyrek beyrem beçeapa beçkem beğ beğarslan beğbars beğbilgeçikşin beğboğa beğdemir beğdilli
beğdurmuş beğkulu beğtaş beğtegin beğtüzün beğçur beşer beşir bibi bibiana bibianna bilal bilge
bilgebayunçur bilgebeğ bilgekan bilgekağan bilgekutluk bilgekülüçur bilgetamgacı bilgetardu bilgetaçam
bilgetegin bilgetonyukuk bilgez bilgeçikşin bilgeışbara bilgeışbaratamgan bilgin bilgiç bilig
biligköngülsengün bilik bilâl binbeği bindir birol biçek bjorn boas boaz bob bobbi bobbie bobby bodhi
bodi boet bohdan boldaz bolmuş bolsun bolun boncuk bongul bongulboğa bora boran boris borlukçu bornak
borys borçul bouchra bowie boyan boyankulu boylabağa boylabağatarkan boylakutlutarkan bozan bozbörü
bozdoğan bozkurt bozkuş bozok boğa boğaç boğaçuk bradley brajan bram brandon brechtje brenn brent brian
britt bruce bruno bryan brygida budak budağ budunlu bukak bukaktutuk bulak bulan bulaçapan buldur bulgak
bulmaz bulmuş buluk bulut buluç buluğ buluş bumın bunsuz burak burguçan burhan burkay burslan burulday
burulgu burunduk burçak butak butuk buyan buyandemir buyankara buyançuk buyat buyraç buyruk buyruç buzaç
buzaçtutuk buçan buçur buğday buğra buğrakarakağan buşulgan bâki bögde böge bögü bökde böke bölen
bölükbaşı bönek bönge börteçine börü börübars börüsengün büdüs büdüstudun bügdüz bügdüzemen büge bügü
bükdüz büke bükebuyraç bükebuyruç bükey büktegin büküşboğa bülent bümen bünyamin bünül büre bürgüt
bürkek bürküt bürlük büğübilge bıdın bıtaybıkı bıtrı bıçkı bıçkıcı błażej cafer cahid camila camille
canalp canel caner cangül cankan cannur cansel cansın carlijn carmen cas casper cataleya catharina cato
cavid cebe cecylia cecyliusz celal celasun celil celine celâleddin cem cemal cemali cemil cenk ceren
cevahir cevat ceyda ceyhun ceyla ceylan ceylin ceylinaz cezary cezmi chaima chaimae chanel chantal
chantelle charlie charlotte chase chelsey chidi chioma chloe chloë chris christiaan christian
christopher cihad cihan cihangir cihanşah cilvenaz civan claire coco coen colin collin connor cornelia
cornelis coşkun coşkuner cristian cumhur cyra cyrus cyryl cândar céline cübeyr cüneyt cılasun daan
daantje daisy daley damian damin damla dana dani daniel danilo danique daniël dante daphne daria dariush
dariusz dave davey davi david davina davud davy dawid dax dağhan dean deen defne demet demetriusz demi
demiralp demirhan denise denizalp denzel derin derviş derya desislava destan deste devin devran dewi dex
dexx diana dicle diclehan didem diede diego dieke dies dikmen dilan dilara dilaver dilay dilberay dildâr
dilek diler dilhan dilruba dina dinesh dinç dinçer dion dionizy direnç diri dirk diya dizik djamel
djayden djenna dmitri dolores dolunay dominik dominique donald donna donny dora dorian doris dorota
dounia douwe doğan doğanay doğaner doğu dragan dries driss dua duco durmuş duru dururbunsuz duuk duygu
dylan dylano dâver döndü dündar dünya dürdane dürriye ebin ebkızı ebren ebru ebuzer ece ecehan ecem
ecevit ecmel ecvet eda ede eden edgar edhem edil ediz edmund edward edwin edyta eef eefje efe efken
eflah efraim efrem efsun eftalya efua egemen ekeç ekim ekin ekmel ekrem ela eleanor eleazar elena
eleonora elgin eli eliana elias eliasz elif elijah elin elina eline elisa elisabeth elise eliza
elizabeth elize elkin ella elle elmas elodie elske elti elvan elwira elynn elçin elżbieta emanuel emced
emeka emel emiel emil emile emilia emilie emily emin emine emir emma emmy emrah emre emrullah ender
enderun enes engin enis enise ensar enver enzo eralp erast eray erberk ercan ercüment erda erdal erdem
erdeni erdenikatun erdeniözük erdinç erel eren erentüz ergene ergenekatun ergin ergün ergüner erhan
erinç erke erkâm erkân erman ermen ernest erol ersin ertan erten ertenözük ertuğrul erwin erçin erşan
esat esen esenbike eser esin esma esmee esmeray esmée esra estera esther ethan ethem etil eudokia
eudoksja eugenia eugeniusz eustracjusz eva evan evelien eveline evi evie evin evran evren evy evşen ewa
ewelina eyiz eylül eymen eyüp eyşan ezra ezrak eğrim eşref faas fabian fabiënne fadi fadime fadoua fadıl
fahrettin fahri fahriye fahrünissa faik faisal faiza famke farah fardau farhad farid farida faris farouk
faruk fasih fatih fatiha fatima fatin fatma fatoş fay faya faye fayen fayenne faysal fazilet fazlı
fazullah fazıl febe feda fedai fedde fehime fehmi feliks feline felix fem femke femm femmy fender fenna
fenne ferah feramuz feramuş feray ferda ferdi ferdynanda ferhan ferhat feride feridun feriha ferit
ferman ferre ferruh fevzi feyyaz feyza feyzullah fidan fieke fien fiene fiep figen fikret fikri fikriye
filemon filip filipa filiz filmon filou finley finn finnley firdevs fleur flip floor floortje flore
florence florencja florian florin florine floris flynn fokke fos foss fouad fran franciszek franciszka
frederik freek frenkie freya fryderyk fuat fuldem fulden fulya funda furkân fuzuli fynn fâlih féline
füreyya füruzan füsun gabriel gabriela gabriël gaffar gaia galfryd gamze gaye gazanfer gazi gedeon gelin
gelincik gencer george georgi gerald geraldine gerazym gerrit gertruda gevheri ghizlane gideon giel gigi
gijs gilbert gilles ginewra gioia giovanni giray giulia gizem glenn gloria gonca gonsalwy gracja grayson
greta grzegorz gust guus guusje gwen gwido gökalp gökben gökbörü gökmen göknur gökçe gökçegöl gökçen
gökçiçek gökşin gönenç göngör gönül görkem görün gözde güher gül gülbahar gülben güldem gülden güldeste
gülegen gülemen gülen güler gülgün gülhan gülnaz gülpembe gülriz gülsen gültekin gülçin gülümser gülşen
gümüş gün günay gündoğdu gündoğmuş güner güneş güngör güniz günnur günsel günseli günyaruk günçiçek
gürbüz gürcan gürdal gürhan gürkan gürol gürsel güven güvenalp güvercin güzey gıyas habbab habib habil
hacib hafi hafid hafsa hafız haile hailey hajar hakan hakem haki hakkı haldun hale halil halim halima
halit haluk hamdi hamdullah hami hamid hamit hammâd hamza hana hanan hanane handan hande hanefi hani
hanna hannah hanne harald harry harun harvey hasan haseki hasibi hasin hassan hatip hattâb hayal hayali
hayat hayati haydar hayley hazan hazar hazım haşim haşmet hein helena hendrik hendrika henryk henryka
herbert herman hevin hicabi hicham hidaya hidde hieronim hikmet hilal hilarion hilary hilmi himmet hind
hipolit hira hişam horacy houda hubert hud hugo hui hulki hulusi hurşit hussein huub huzeyfe hâdi hâlis
hâtem hüccet hüdayi hüdâvendigâr hülya hüma hümayun hümeyra hüner hürkan hüsameddin hüsamettin hüseyin
hüsnü hüsrev hıfzı hızır ian ibrahim iclal ida idil idris iffet ignacy igor ihsan ihsane ihvan ikbal
ikeme ikhlas ikiçitoyun ikram ikrime ila ilay ilayda ilaçın ilbey ilbilge ildike ilgegü ilgın ilham
ilhami ilhan ilias ilkay ilkben ilke ilker ilknur ilksen ilkyaz ilona ilse ilyas imad imane imani imge
imke imran imrem inanç inara inaya inci indy ines ingmar innocenty inç ioana ionut ipek irem irena
ireneusz irfan irinç irinçköl iris irma irmak irtiş iryna isa isaac isabeau isabel isabella isabelle
isaiah ise isla ismail ismet isra israa issam isık isığ itil itri itır iva ivan ivana ivar ivo ivy iyık
iyıktağ izaak izabela izajasz ize izel izolda izydor izzet izzettin izzy işık işıl işılay işın işıner
işığ jace jack jackie jackson jacky jacob jacoba jacobus jada jade jadwiga jaelynn jailey jaimy jairo
jaivey jake jakob jakub jakubina jale jalou jamal james jamie jamila jamshid jan jana jane janina janna
janne janusz jaouad jara jari jarne jasmijn jasmine jason jasper javi javier jax jaxon jaxx jay jayce
jayda jayden jaylano jaylen jaylinn jayson jayvano jazz jazzlyn jazzlynn jef jeffrey jefta jelle jelmer
jelte jenna jens jente jeppe jeremi jeremiah jeremiasz jermaine jerome jerry jerzy jesper jess jesse
jessica jessie jesslyn jesslynn jet jette jidde jill jim jimi jimmy jinte jinthe jip jiyan joachim joah
joanna joas joe joep joes joey johan johanna johannes john jolie jolien jolijn jona jonah jonas jonatan
jonathan joost jop jordan jordy joris jorn jorrit jort josefien joseph josephine josh joshua jovana joya
joyce jozue joão joël joëlle juda judyta jula julan jule jules julia julian julide julie juliette julita
julius juliusz juliëtte juna junayd juno jur jurre justin justyn justyna juul józef józefina kaan kaat
kabil kacper kadem kader kadir kadrican kadriye kadı kai kaj kalender kalistrat kamber kamelya kamila
kamile kamran kamuran kancı kançı kaoutar kapgar karaca karahan karak karam karaça kargılaç karim
karlijn karlıgaç karol karolina kasper kasım katarzyna kate kateryna kato katun katunkız kaveh kavita
kay kayaalp kayacık kayaçık kayden kaylee kayleigh kaynak kayça kazanç kazimierz kazkatun kağan keano
kees keet kekik keklik keleş kelly kemalettin kemâl kenan kenji kenny kensi kenza kenzo kepez keramet
kerami kerem keremşah kerim kesme kevin kevser keyken kezlik keşşaf khadija khaled khalid kian kiara
kick kiki kim kimberley kira kiraz kirsten kjeld klaas klara klarencjusz klaudia klaudiusz klemens
klementyna kleopatra kobe koen kofi konrad konstancja konstanty konstantyn koralia koray korkut kornel
korneli kornelia korneliusz krijn krystian krystyna krzysztof ksawera ksawery ksenia ksenofont kubat
kubilay kuddusi kumru kutbettin kwame kwintyn kyan kyano kyara kyra kâmil kâzım köksal kürşad kımız
kımızalma kımızalmıla kımızın kırgavul kırlangıç kırçiçek kısmet kıvanç kıvılcım kıymet kızdurmuş
kızılalma laila lakshmi lale laleh lamia lamih lana lander lara larissa lars larysa lasse latif latifa
latife laura laure lauren laurencja laurencjusz laurens laurenty laurentyna laurie layla lea leah
leendert leila leman lemide len lena lenn lenne lennert lennon lennox leo leon leonard leonardo leonid
leonie leroy lerzan lev levent levi levy lewis lex lexi lexie leyla lia liam lida lidia lieke lien liene
lieuwe lieve lieze lilia lilian liliana lilianna lilla lilly lilou lily lina linde ling linh linn linne
linsey lisa lisanne lise liselotte liv liva livia liya liyam liyana liz liza lize lizz lizzy loa loek
loes loet logan lois lola lore lorena lorenzo lot lott lotte lou loua louay loubna louie louis louise
lova lowen lowie loïs luc luca lucas luciano lucie lucinda lucja lucjan lucy ludwik ludwika luiza luka
lukas luke luna lune luuk luus luwam lyam lydia lynn lütfi lütfullah maad maaike maan maarten maartje
maas mace macy madelief mads mae maes maeve magdalena magnus maha maher mahir mahmoud mahmut mahzun maja
majda makary maksud maksym maksymilian malik malika malou malwina manal mandy manoah manon manouk mansur
manu manuel mara marcel marceli marcin marcus mare marek maren margaux margot maria mariam marianna
marie marijn marinus marit marius mark marko marley marlie marlou marly marrit mart marta marthe martin
martyna marwa marwan maryam maryna mas mason mateo mateusz mathias mathijs mathilde mathis mats matteo
matthew matthias matthijs matylda matz maud maurice maurits mauro maurycy maxim maxime maximilian maya
mayra maysa mayson mazhar małgorzata medina mees megan meghan mehdi mehmet mehtap meike melania melda
melek melih melike melikşah melina melis melisa melissa melle melodi melody mels meltem memduh menno
meral merel merih merijn meriç merle merlijn meron mert merve meryem mestan mesut mete metin mette
mevlüt mex meyra mia micah micha michael michalina michał michelle mick midas miel miguel mihai mihriban
mik mika mike mikey mikki mikołaj mila milan milana milano milena miles miley milly milo milou mimoun
mine minh mink mir mira miran miray miraç mirkelam miron mirre mirte mirthe mirza misbah mitch mithat
mitra modest mohamed mohammad mohammed mohsin mojżesz mona monika moos morris mouad mounir moussa mozes
muammer muaviye muaz muck muhammad muhammed muharrem muhsin muhtar muhterem muhteşem muhyiddin mukadder
mukaddes muktedi muktedir muktefi murat musa muslih mustafa mutahhar mutasım muteber mutemed muttalib
muzaffer mykola myla mylan mylo myra myrthe müesser müfid müge müjdat müjde müjgan mükerrem mümtaz
münevver münir müren müzdad müşir mısra nabi nabil nabila naci nadi nadia nadine nadir nadzieja nafiz
nahid nahil nail naim naima najat najib najwa nalan namık nand naomi naoufal naoufel nasrin nasrullah
natalia natan natanael natasha nathan natnael naud navid nawal nawfal naz nazan nazariusz nazary nazif
nazlı nazmi nazım necat necati necdet necib necla necmettin nedim neeltje nehir nejat nela nena nergis
nesim neslişah nesrin nestor nevin nevra nevzat neşet ngoc ngozi nick nico nicolas nida niek niels niene
nienke nigar nihal nihan nihat nika nikki nikkie nikodem nikola nil nila nilgün nils nina nine nino
ninthe nisa nisan nisrine niyazi nizamettin nizar noa noah noam noami noan noemi nola nolan nomi noor
noortje nora norah nordin nore noud nour noureddine nouri nout nova novan novi nowi nox noé noë noël
noëlla noëlle numan nural nuran nurettin nurgül nursel nurseli nurullah nusret nynke nükhet odin ofelia
okan oksana oktay okşan olaf olcay ole oleg olena olga olimpia oliver olivia olivier oliwia oliwier
omaima omar omid onufry onur oona orestes orhan oscar oskar osman osmund otis otto oualid ouassima
oumayra owen oya ozan oğuz oğuzhan pakize pankracy pantaleon parisa parla patrick patrycja patrycjusz
patrycy patryk paula paulien paulina pauline paweł payidar pelagia pelin pelinsu pelle pembe penelopa
pepijn peri perihan perran pertev perver pervin petar petek peter peyami phileine philip philou phuong
pien pieter pim piotr pip pippa piraye platon pleun pola polikarp porfiriusz porfiry priscilla priya
prokles prokop prokul puck puk pınar quin quincy quinn quinten quinty rabia rachel rachela rachelle
rachid rachida raci radjesh raf rafael rafaël rafał rafet raff rahim rahime rahma rahmi rahul rahşan
raif rajmund rajnold rakıp ralph ramazan ramiz rana randolf rania raphael raphaël rashid rasim rauf ravi
rayaan rayan rayen raşit rebeka recai recep reda redouan refah refet refik regina reginald reha rein
reis remzi renata rengin rens renske renée resûl resül revi reyhan reza rezzan reşat ricardo rick rico
rients rifat riff rik riley rim rima rishi riv roan robbe robel robert robin roderyk roger rohan rojda
roksana roland roman romee romeo romy roos rosa rosalie rosie rover rowan roxana roxy roy rozalia
rozerin ruben ruby rudolf rufina ruhsar rune ruta ryan ryszard róża rükneddin rüya rüçhan rüştü rıdvan
rıfat rıfkı rıza saad saar sabina sabir sabri sabrina sacha sacid sadberk sadettin sadi sadri sadullah
sadık safa safae saffet safiya safouan safouane said saida saim salah salih salim salma salomon salomë
saloua salwator sam samantha samed sami samia samih samim samir samira sammie samson samuel samuël sana
sander sanem sanna sanne santiago sara sarah sare savaş savi scott scottie sean seb sebas sebastiaan
sebastian seda sedat sedef seden sef sefer seff seher selahattin selam selami selda selen selena selim
selin selina selma selvi selçuk sem sema semhar semih semra sena senait senay senn senna senne sep sepp
seppe serafin serafina serap serbülent seren sergei sergen sergiusz serhat serin sermet serpil sertap
sertaç server seth settar sev seval sevda sevgi sevil sevim sevinç sevtap seweryn seyfettin seyfi
seyfullah seyyit seçil seçkin shaima shakira shane shanice shaniqua shannon sharmila sharon sherko
shirin shirley sibel siebe siem sien sienna siep sietse sietske siham sihame sil silas silke silvan
simge simon sinan sinem siwan siënna sjoerd sjors skye soerin sofia sofie soheil songül soof sophia
sophie soraya soufiane soukaina spirydion stacey stan stanisław stef stefan stefania stella sten sterre
steven stijn storm suat subhi sudi sunay sunita sururi suus suzan suze sven sverre svetlana sybilla
sylwester sylwia szczepan szymon sâkıp süheyl süleyman sıdkı sıla sırrı taceddin tacjana taha tahir
tahsin taib talat talay talha talip tamara tamer taner tanju tanyeli tara taras tarik tarkan tarık
tatiana tayfun tayyar taşkın ted teddy teije tekin tekinalp tekla temel teodor teodora teoman terencjusz
teresa tess tessa teun teunis tevfik tevhid tezcan tezel tezer thao theo thiago thibo thije thijmen
thijn thijs thirza thom thomas tibbe tibo tieme ties tijmen tijn tijs tim timo timur tirza tjeerd tobias
tobiasz tobin toby tolga tolunay tom tomas tomasz tommy tristan tuan tufan tugay tuhfe tunahan tunay
tunç tunçer turan turgay turgut turna tutku tuur tuğba tuğrul tuğtekin twan tycho tygo tyler tymon
tymoteusz tyrell tyrone tülay tülin tümer türkan türkay türker türkeş tınas ufuk uhra ukbe ulus ulvi
ulviye umur umuralp usame utku uygu uğur vahdet vahid vahide vahâ valentijn valentina valentino valerie
valid vanessa vecdi vedat veerle vefa vefik vehbi veli vera verda vere vesile vesna vesper veysel veysi
vic vicdan victor victoria vienna vieve viggo vigo vihaan vik viktor viktoriya vildan vince vincent vinz
vishal vive vivian vivienne vladimir volkan vuslat wacław wafa wahid walenty walentyn walentyna waleria
walerian walery walgierz walid walter wanda wanesa wannes warre wassim wawrzyniec wende wendy weronika
wes wesley wessel wiara wies wietse wiktor wiktoria wilfryd wilhelm wilhelmina willem william wincenty
winta wirginia witalis wolf wout wouter władysław włodzimierz xander xavi xavier xem ximena yahya yalgın
yalçın yaman yana yannick yaprak yara yarah yasemin yasin yasmin yasmina yasmine yassin yassine yassir
yavuz yağmur yağız yaşar yekta yelda yeliz yener yenthe yetkin yeşim yfke yinthe yiğit ymke yohannes
yonas yonca yosun younes younis youp yousef youssef yulia yuna yunus yusuf yves yüce yücel yüksel yümni
yıldırım yıldız yılmaz zachariasz zachary zafer zahide zahra zain zainab zakaria zamir zara zayd zayn
zaynab zef zehra zekai zekeriyyâ zekiye zeliha zerrin zev zeyd zeyneb zeynel zeynep ziad ziggy zihnî
zineb zion ziva ziver ziya ziyad ziyâd zoe zoey zofia zohra zoë zuzanna zygmunt zâfir zâhit zübeyde
zübeyr zühal zülal züleyha zülfikâr zümrüt âmir ãmer çaba çabdar çablı çabuş çalapkulu çankız çağan
çağatay çağdaş çağla çağlar çağlayan çağru çağrı çağrıbeğ çağrıhan çağrıtegin çağıl çelen çelik çemen
çemgen çetin çetinel çetiner çeykün çeşminaz çilay çilenti çiler çimen çise çisil çiçek çiçem çiğdem
çişem çobulmak çocukbörü çokramayul çolman çolpan çölü çıgıl çıngır ömer önder öykü özcan özden özer
özge özgür özhan özkan özlem özlen öznur ülfet ülgen ülker ülkü ümit ümmiye ümran ünal ünsel ünseli
üzeyir łazarz łucja łukasz şaban şadan şahap şahin şahinalp şahsuvar şahsüvar şakir şamil şarani şayan
şebnem şecaeddin şefik şehlevent şehrazat şelale şemsi şenay şener şengül şennur şenol şerafettin şeref
şerif şermin şevket şevki şevval şeyban şeyda şeyma şihab şihabeddin şiir şinasi şir şule şâfi şükrü
żaneta
`
    .trim()
    .split(/\s+/),
);
