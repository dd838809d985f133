/** Towns and villages of the Netherlands, in small letters without accents. README.md beside this file says where they come from. */
export const PLACES_TEXT = `
's gravenmoer|'s-gravenland|'s-gravenzande|'s-heerenberg|'s-hertogenbosch|'t hofke|'t zand|aagtekerke|
aalanden|aalburg|aalden|aalsmeer|aalst|aalten|aardenburg|aarle-rixtel|abbekerk|abcoude|abcoven|
abdissenbosch|achterveld|adegeest|aduard|afferden|akersloot|akert|akkrum|alblasserdam|aldeboarn|
aldlan-oost|alkmaar|almelo|almere duin|almere stad|almkerk|alphen|alphen aan den rijn|alteveer|alverna|
amby|ameide|america|amerongen|amersfoort|ammerstol|ammerzoden|amstelveen|amstelveldbuurt|amstenrade|
amsterdam|amsterdam nieuw-west|amsterdam-centrum|amsterdam-oost|amsterdam-west|amsterdam-zuid|
amsterdam-zuidoost|andel|andelst|andijk|angelslo|angeren|angerlo|anjeliersbuurt-noord|
anjeliersbuurt-zuid|ankeveense rade|anklaar|anna paulowna|annen|apeldoorn|appelscha|appingedam|arcen|
arkel|arnemuiden|arnhem|assen|assendelft|asten|augustinusga|austerlitz|avenhorn|axel|baalder|baambrugge|
baardwijk|baarle-nassau|baarlo|baarn|babberich|badhoevedorp|baflo|bakel|bakenberg|bakhuizen|bakkeveen|
bakkum|ballast|bangert|banholt|bant|barendrecht|barger-oosterveld|bargeres|barneveld|bathmen|bavel|bedum|
beegden|beek|beek gem montferland|beekbergen|beers|beersdal|beesd|beesel|beetsterzwaag|beilen|belcrum|
belfeld|belfort|bellingwolde|beltrum|bemmel|beneden-leeuwen|bennebroek|bennekom|benthuizen|bentveld|berg|
berg en bos|berg en dal|bergeijk|bergen op zoom|bergharen|berghem|bergschenhoek|bergstoep|beringe|
berkel en rodenrijs|berkenwoude|berkhout|berkum|berlicum|berltsum|besoijen|besterd|beuningen|beusichem|
beverwijk|biddinghuizen|biesdonk|biesland|bijvanck|bilgaard|bilthoven|binnenhof|binnenstad|bitswijk|
blaarthem|bladel|blaricum|bleijerheide|bleiswijk|blerick|bleskensgraaf|blijham|blitterswijck|bloemendaal|
bloemhof|blokzijl|bocholtz|bodegraven|boekel|bolnes|bolsward|boornbergum|borculo|borgele|borger|
borgharen|borne|borssele|bosch en duin|boskamp|boskoop|bosschenhoofd|boven-hardinxveld|boven-leeuwen|
boxmeer|boxtel|brabander|brachterbeek|brakel|brakkenstein|brand|breda|bredevoort|bredeweg|breezand|
breskens|breugel|breukelen|brielle|brinkhorst|broek in waterland|broek op langedijk|broekhem|broekhoven|
broeksittard|broeksterwald|brouwershaven|bruchem|bruinisse|brukske|brummelhof|brummen|brunnepe|brunssum|
buchten|budel|budel-dorplein|budel-schoot|budschop|buitenpost|bunde|bunnik|bunschoten|burdaard|buren|
burgemeesterswijk|burgum|burgwallen-nieuwe zijde|burgwallen-oost|burgwallen-oude zijde|bussum|
butterhuizen|callantsoog|camminghaburen|capelle aan den ijssel|capelle-west|carnisse|castricum|chaam|
chevremont|coendersborg|coevering|coevorden|colijnsplaat|commandeurs|componistenkwartier|corlaer|cothen|
cranendonck|creil|cuijk|culemborg|dalen|dalfsen|damwald|dapperbuurt|dauwendaele|de bilt|de blaak|
de bouwhof|de domp|de doornakkers|de drait|de glip|de goorn|de greiden|de hagen|de haven|de heeg|
de heeze|de hoven|de kieviet|de knipe|de koog|de kruiskamp|de kwakel|de lier|de loo|de maer|de meern|
de mheen|de noord|de peulen|de reit|de rijp|de rompert|de uithof|de westereen|de wijert|de wijk|
dedemsvaart|deest|deil|delden|delfshaven|delft|delfzijl|den burg|den dolder|den dungen|den ham|
den helder|den oever|den texbuurt|denekamp|deuteren|deventer|didam|diemen|diepenheim|dieren|diessen|
diever|dinteloord|dinxperlo|dirkshorn|dirksland|dodewaard|doenrade|doesburg|doetinchem|dokkum|domburg|
dommelen|dongen|donk|donkerbroek|doonheide|doorn|doornenburg|doornspijk|doornsteeg|doorwerth|dordrecht|
dorst|drachten|drachtstercompagnie|dreumel|driebergen-rijsenburg|driebruggen|driehoekbuurt|driehuis|
driehuizen|driel|driemanspolder|driemond|drogeham|dronryp|dronten|drumpt|drunen|druten|duindorp|duinzigt|
duiven|duivendrecht|duizel|dussen|dwingeloo|eastermar|echtenerbrug|eckart|edam|ede|ederveen|eefde|eelde|
eenrum|eerbeek|eerde|eerschot|eersel|eext|eexta|egchel|egmond aan den hoef|egmond aan zee|egmond-binnen|
eibergen|eijsden|eindhoven|einighausen|ekenrooi|elandsgrachtbuurt|elburg|elden|ellecom|elshout|elsloo|
elspeet|elst|emmeloord|emmen|emmer-compascuum|emmer-erfscheidenveen|emmerhout|emmermeer|emmerschans|emst|
enkhuizen|ens|enschede|enschot|enter|epe|epse|ermelo|erp|esch|espel|essesteijn|etten|everdingen|exloo|
farmsum|feanwalden|feijenoord|felix meritisbuurt|ferwert|fijnaart|flevowijk|franeker|frankhuis|gaanderen|
gageldonk|gameren|garderen|garyp|gasselte|gasselternijveen|geenhoven|geertruidenberg|geffen|geitenkamp|
geldermalsen|geldermalsen-west|geldrop|geleen|gemert|gemonde|genderen|gendringen|gendt|genemuiden|
generalenbuurt|gennep|genoenhuis|gerwen|giesbeek|giessen|giessenburg|giessendam|gieten|giethoorn|gilze|
ginneken|glanerbrug|glimmen|goedereede|goes|goirle|gorinchem|gorredijk|gorssel|gouda|gouderak|goudswaard|
goutum|gouwsluis|gracht|grachtengordel west|grafhorst|grashoek|grasrijk|grauwaart|grave|grevenbicht|
griffioen|grijpskerk|grijpskerke|groenekan|groenewoud|groenlo|groenswaard|groesbeek|groessen|groet|
groningen|gronsveld|groot ijsselmonde|groot-ammers|grootegast|grou|grubbenvorst|gulden bodem|gulpen|
guttecoven|gytsjerk|haaften|haaksbergen|haalderen|haamstede|haanrade|haaren|haarle|haarlem|
haarlemmerbuurt|haarlemmerbuurt-oost|haarlemmerbuurt-west|haarsteeg|haastrecht|haelen|hagestein|halfweg|
halle|hallum|halsteren|handel|hapert|haps|hardenberg|harderwijk|harkema|harkstede|harlingen|harmelen|
harskamp|hasselt|hatert|hattem|hattemerbroek|haulerwijk|havelte|hedel|heechterp|heeg|heelsum|heemskerk|
heemstede|heer|heerde|heerenveen|heerewaarden|heerhugowaard|heerjansdam|heerle|heerlen|hees|heesch|
heesterakker|heeswijk-dinther|heeze|hegelsom|heide|heijen|heijplaat|heiligerlee|heiloo|heino|heksenberg|
helden|hellevoetsluis|helmond|helpman|helvoirt|hendrik-ido-ambacht|hengelo|hengevelde|hengstdal|
hensbroek|herkenbosch|herpen|herten|herwijnen|het loo|het oostrik|heteren|heugem|heumen|heusden|
heusdenhout|heythuysen|hierden|hillegom|hilvarenbeek|hilversum|hilversumse meent|hippolytushoef|
hoek van holland|hoensbroek|hoevelaken|hoeven|hofgeest|hoge mors|hoge vucht|hollandsche rading|
hollandscheveld|hollum|holtum|holwert|holz|honselersdijk|hoofddorp|hoogblokland|hooge mierde|
hooge zwaluwe|hoogeloon|hoogerheide|hoogeveen|hoogezand|hoogkamp|hoogkerk|hoogland|hoogmade|hoogvliet|
hoogwoud|hoorn|hopel|horssen|horst|hout-blerick|houten|houthem|huijbergen|huissen|huizum|hulsberg|hulst|
hummelo|hunnerberg|hurdegaryp|husken|ijlst|ijmuiden|ijsselmuiden|ijsselstein|ijzendijke|ilpendam|ingen|
jagershoef|jirnsum|jordaan|joure|jubbega|julianadorp|kaalheide|kadoelen|kakert|kalsdonk|kampen|
kamperland|kapelle|katendrecht|katwijk aan den rijn|katwijk aan zee|kedichem|keent|keijenborg|
kelpen-oler|kerckebosch|kerensheide|kerkdriel|kerkehout|kerkelanden|kerkrade|kerschoten|kessel|kesteren|
kijkduin|klaaswaal|klarenbeek|klazienaveen|klein driene|klein-zundert|klimmen|kloetinge|klundert|knegsel|
koekange|koewacht|kollum|kollumersweach|koningsbosch|koningslust|koog aan de zaan|kootstertille|
kootwijkerbroek|kop van zuid|kop zeedijk|korrewegwijk|kortenhoef|korvel|koudekerke|koudum|kraggenburg|
krakeel|krimpen aan den ijssel|krommenie|krooswijk|kruisberg|kruisland|kudelstaart|kunrade|kwintsheul|
lage mierde|lakerlopen|lammerenburg|landsmeer|langeheit|langenboom|langenoord|langestraat en omgeving|
langweer|laren|lastage|lauradorp|leek|leende|leens|leerdam|leersum|leest|leesten|leeuwarden|leeuwen|
leiden|leiderdorp|leidsche rijn|leidsebuurt-noordoost|leimuiden|leliegracht en omgeving|lelystad|lemmer|
lepelstraat|leuken|leunen|leusden|leusden-zuid|lichtenberg|lichtenvoorde|liempde|lienden|lierop|lieshout|
liessel|liesveld|lievendaal|limbricht|limmel|limmen|lindenheuvel|lindenholt|linne|linschoten|lisse|
lisserbroek|lith|lobith|lochem|loenen|loenen aan de vecht|lombardijen|lomm|lonneker|loon op zand|
loosbroek|loosdrecht|lopik|loppersum|losser|lottum|loven|lunetten|lunteren|lutjebroek|luttelgeest|
luyksgestel|maarheeze|maarn|maarssen|maartensdijk|maasbommel|maasbracht|maasbree|maasdijk|maaskantje|
maasland|maaspoort|maassluis|maastricht|magele|makkum|malberg|malburgen west|malta|mantgum|margraten|
mariahout|mariarade|markelo|marken|marknesse|marnixbuurt-noord|marrum|marsdijk|marsum|marum|matendonk|
matendreef|matengaarde|matenhoeve|matenhorst|matenveld|maurik|mechelen|medemblik|meeden|meerhoven|meerlo|
meerssen|meerveldhoven|meezenbroek|megchelen|megen|meijel|mekkelholt|melderslo|melick|meliskerke|melle|
menaam|meppel|merenwijk|merkelbeek|merselo|merum|meteren|middelbeers|middelburg|middelharnis|middelrode|
middelsluis|middelstum|middenbeemster|middenmeer|midwolda|midwoud|mierlo|mijdrecht|mijnsheerenland|
milheeze|mill|milsbeek|minnertsga|moerdijk|moesel|molenhoek|monnickendam|monster|montfoort|montfort|mook|
muiden|muiderberg|munstergeleen|muschberg en geestenberg|musselkanaal|naaldwijk|naarden|naastenbest|
nagele|neck|neder-hardinxveld|nederhemert|nederhemert-noord|nederweert|nederwoud|neede|neerbeek|neerkant|
niekerk|nieuw- en sint joosland|nieuw-amsterdam|nieuw-beijerland|nieuw-bergen|nieuw-buinen|
nieuw-dordrecht|nieuw-lekkerland|nieuw-loosdrecht|nieuw-lotbroek|nieuw-namen|nieuw-roden|nieuw-vennep|
nieuw-vossemeer|nieuw-wehl|nieuwdorp|nieuwe pekela|nieuwe-niedorp|nieuwegein|nieuwehorne|nieuwendijk|
nieuwenhoorn|nieuwerbrug aan den rijn|nieuwerkerk|nieuwerkerk aan den ijssel|nieuwkoop|nieuwkuijk|
nieuwland|nieuwmarktbuurt|nieuwolda|nieuwoord|nieuwpoort|nieuwveen|nijenheim|nijkerk|nijkerkerveen|
nijmegen|nijnsel|nijrees|nijverdal|nispen|nistelrode|noardburgum|noord-hofland|noord-scharwoude|
noordbarge|noordbroek|noordeinde|noordeloos|noordgeest|noordhoek|noordhorn|noordwijk-binnen|
noordwijkerhout|noordwolde|nootdorp|norg|nuenen|nuland|numansdorp|nunspeet|nuth|obbicht|obdam|obergum|
ochten|odijk|odiliapeel|odoorn|oegstgeest|oentsjerk|oerle|offenbeek|oirlo|oirsbeek|oirschot|oisterwijk|
oldeberkoop|oldebroek|oldehove|oldemarkt|oldenzaal|olst|ommelanderwijk|ommen|ommoord|onderdijk|onstwedde|
oog in al|ooij|oosseld|oost-vlieland|oostburg|oostdorp|oosteind|oosteinde|oostelbeers|oostendorp|
oosterbeek|oosterblokker|oosterhesselen|oosterholt|oosterhoogebrug|oosterhout|oosterland|oostermeenthe|
oosterpark|oosterwolde|oosterzij|oosthuizen|oostkapelle|oostrum|oostvoorne|oostzaan|ootmarsum|ooy|
ooyerhoek|op buuren|opeinde|opende|ophemert|opheusden|ophoven|opijnen|opmeer|oppenhuizen|opperdoes|
oranjewijk|oranjewoud|orden|orthen|ospel|ossendrecht|othene|otterlo|ottersum|oud gastel|oud-beijerland|
oud-caberg|oud-loosdrecht|oud-vossemeer|ouddorp|oude pekela|oude wetering|oudega|oudehaske|oudemirdum|
oudenbosch|ouderkerk aan de amstel|ouderkerk aan den ijssel|oudeschild|oudeschoot|oudewater|oudkarspel|
overasselt|overberg|overhoven|overloon|overschie|overveen|palenstein|pannerden|panningen|papendrecht|
papenveer|passart|paterswolde|pathmos|peelo|peij|peize|pendrecht|pernis|pesse|petten|pierik|piershil|
pijnacker|poeldijk|poortvliet|posterholt|pottenberg|princenhage|prinsenbeek|puiflijk|purmerend|puth|
putte|putten|quirijnstok|raalte|raam|raamsdonk|raamsdonksveer|randenbroek|ravenstein|reek|reeuwijk|
reitdiep|renesse|renkum|renswoude|reusel|reuver|rheden|rhenen|rhoon|ridderkerk|riethoven|rijnsaterwoude|
rijnsburg|rijpwetering|rijsbergen|rijsenhout|rijsoord|rijssen|rijswijk|rivierenkwartier|rockanje|roden|
roelofarendsveen|roermond|rolde|roosendaal|roosteren|rossum|rothem|rotterdam|rottevalle|rozenburg|
rozendaal|rucphen|rugge|ruinen|ruinerwold|rutten|ruurlo|s-gravendeel|salderes|sappemeer|sas van gent|
sassenheim|schagen|schagerbrug|schaijk|schalkhaar|scharendijke|scharn|scharnegoutum|scheemda|schelluinen|
schermerhorn|scherpenisse|scherpenzeel|scheveningen|schiebroek|schiedam|schiermonnikoog|schijndel|
schilberg|schildwolde|schimmert|schinnen|schinveld|schipluiden|schoondijke|schoonebeek|schoonhoven|
schoonoord|schoonrewoerd|schoorl|schutsboom|sellingen|selwerd|serooskerke|sevenum|sexbierum|sibbe|
siddeburen|silvolde|simpelveld|sint annaparochie|sint anthonis|sint jacobiparochie|sint jansklooster|
sint joost|sint laurens|sint nicolaasga|sint odilienberg|sint pancras|sint philipsland|sint willebrord|
sint-michielsgestel|sint-oedenrode|sintjohannesga|sittard|sleen|sleeuwijk|sliedrecht|slikkerveer|
slochteren|slootdorp|sluis|sluiskil|sluisoord|sneek|soerendonk|soest|soestdijk|soesterberg|someren|
someren-eind|son|son en breugel|spaarndam|spainkbos|spakenburg|spangen|spaubeek|spechtenkamp|speelheide|
spekholzerheide|spierdijk|spijk|spijkenisse|spoorwijk|sprengenbos|sprengenweg-noord|sprenkelaar|sprundel|
staatsliedenkwartier|stadbroek|stadsfenne|stadskanaal|stampersgat|standdaarbuiten|staphorst|
statenkwartier|stavenisse|steenbergen|steenderen|steensel|steenwijk|steenwijkerwold|stegeslag|stepekolk|
sterrenberg|steyl|stiens|stolwijk|stompetoren|stramproy|strijen|strijp|surhuisterveen|swifterbant|
t harde|t loo|t veld|tegelen|ten boer|ter aar|ter apel|terborg|terbregge|terheijden|ternaard|terneuzen|
terschuur|terwinselen|terwolde|teteringen|the hague|theereheide|tholen|thorn|tiel|tienray|tijnje|tilburg|
tinga|tivoli|tolkamer|tollebeek|tongelre|tricht|tubbergen|tuikwerd|tuindorp|tuitjenhorn|tuk|
tweede exloermond|twekkelerveld|twello|twijzel|twijzelerheide|twisk|tynaarlo|tytsjerk|tzum|tzummarum|
ubachsberg|uddel|uden|udenhout|uffelte|ugchelen|uitgeest|uithoorn|uithuizen|uithuizermeeden|ulestraten|
ulft|ulrum|ulvenhout|ureterp|urk|urmond|usquert|utrecht|utrechtsebuurt-zuid|vaals|vaartbroek|vaassen|
valburg|valendries|valkenburg|valkenswaard|valthe|valthermond|varsseveld|veen|veendam|veenendaal|
veenoord|veghel|velden|veldhoven|veldhuizen|velp|velsen-zuid|velserbroek|veltum|ven|venhorst|venhuizen|
venlo|venray|vessem|vianen|vierpolders|vijfhuizen|vijlen|vijzelstraatbuurt|villapark|vinkeveen|
vlaardingen|vlagtwedde|vledder|vleuten|vliedberg|vlierden|vlietwijk|vlissingen|vlodrop|vlokhoven|
voerendaal|vogelenzang|vogelkwartier|vogelwijk|voldijn|volendam|volkel|vollenhove|vondelwijk|voorburg|
voorhout|voorschoten|voorst|voorthuizen|vorden|vorstenbosch|vredenburg|vreeswijk|vreewijk|vrieheide|
vries|vriezenveen|vroomshoop|vught|vuren|waalre|waalwijk|waarde|waardenburg|waarder|waarland|waddinxveen|
wagenberg|wagenborgen|wageningen|wanroij|wanssum|wapenveld|warffum|warga|warmenhuizen|warmond|warnsveld|
waspik|wassenaar|waterakkers|waterdonken|waubach|weerestein|weesp|wehl|weijpoort|weiteveen|wekerom|
welberg|welgelegen|well|wellerlooi|wemeldinge|werkendam|werkhoven|wernhout|wessem|west-souburg|
west-terschelling|westbroek|westdorpe|westeinde|westelijke eilanden|westeneng|westenenk|westerbork|
westerdokseiland|westerhaar-vriezenveensewijk|westerhoven|westerlee|westervoort|westerzicht|westkapelle|
westlaren|westmaas|westwoud|westzaan|weteringbuurt|wezep|wierden|wieringerwaard|wieringerwerf|wijbosch|
wijchen|wijdenes|wijdewormer|wijhe|wijk aan zee|wijk bij duurstede|wijlre|wijnandsrade|wijnjewoude|
wildervank|wilhelminadorp|wilnis|winkel|winkewijert|winschoten|winsum|wintelre|winterswijk|wirdum|wisch|
wisselaar|wissenkerke|witmarsum|woensdrecht|woenselse heide|woerden|wolder|wolfheze|wolfsbos|
wolphaartsdijk|wolvega|wommels|woolde|wooldrik|workum|wormer|woubrugge|woudenberg|woudhuis|woudrichem|
woudsend|yerseke|ypenburg|ysselsteyn|zaamslag|zaandam|zaandijk|zaanstad|zaltbommel|zandberg|zandvoort|
zandweg-oostwaard|zeddam|zeeland|zeelst|zeewolde|zegge|zegveld|zeilberg|zeist|zelhem|zesgehuchten|zetten|
zevenaar|zevenbergschen hoek|zevenhoven|zevenhuizen|zierikzee|zijtaart|zoelen|zoetermeer|
zoeterwoude-dorp|zonderwijk|zonnemaat|zoutelande|zoutkamp|zuid-beijerland|zuid-berghuizen|
zuid-scharwoude|zuidbroek|zuiderburen|zuiderkerkbuurt|zuidhorn|zuidlaren|zuidwijk|zuilichem|zundert|
zutphen|zwaagdijk-oost|zwaanshoek|zwanenburg|zwartsluis|zwijndrecht|zwolle
`;
