/** Family names in the Netherlands, without what stands before them, in small letters. See README.md beside this file for where they come from. */
export const LAST_NAMES: ReadonlySet<string> = new Set(
  `
aalbers abacı abadan abalıoğlu abay acar aclan adal adan adanır adel adem adin adıvar akal akalın akan
akar akay akaydın akbaba akbay akbulut akcan akdağ akdemir akel akgöz akgül akgün akkan akkaya akkaş
akkor akkoyun akkoyunlu akkoç akkurt akman akpınar aksakal aksel aksoy aksungur aktan aktay aktaş akyel
akyürek akyüz akyıldız akçal akçalı akçay akıncı akışık akşit alev alkan alkaya alnıaçık alpman alpuğan
altan altun altuntaş altınay altınbaş altınel altınok altıntaş altınışık altıok alyanak alıcı amrani
aras arda arslan arslanoğlu arıcan arık arıkan arığ asil aslan aslanoğlu atakan atakol atalık atan
atasever atay ateş atik atlı atıcı atılgan avan avcı avcıoğlu ayaydın ayaz aybar aycan aydan aydemir
aydin aydoğdu aydın aygün ayhan aykan aykaç aykurt aytaç aytek aytekin ayverdi açar açıkalın açıkgöz
ağaoğlu ağca ağırbaş aşkın aşçı aşık aşıkoğlu babacan babalı babaoğlu bademci bahadır bakan bakker
bakırcı bakırcıoğlu balaban balcı ballı baltacı baran barbarosoğlu barlas basmacı baturalp bayazıt
baydar bayer baykam bayraktar bayraktutan baysoy bağış başaran başer başoğlu beek bekdik bektaş
bektaşoğlu berberoğlu berg beşerler beşikçi beşok bijl bildik bilen bilge bilgen bilgin bilgiç birinci
birlik biçer blom boduroğlu boer bolat bolatlı boratav bos bosch bosman bouhali bouzid boyacı boz
bozdoğan bozkurt bozkır bozoğlu brink broek brouwer bruijn bruin bruyn bucaklı budak bulak bulut buruk
bölükbaş bölükbaşı bıçakçı claes claeys cornelissen corsten corte dalkıran dam dağdaş dağlaroğlu
declerck declercq decock decoster dekker demir demirbaş demirel den denkel der desmet devos dewilde dijk
dijkstra dizdar dongen doorn doğan driessen durak durmaz duygulu düşenkalkar egeli ekici ekşioğlu eliçin
elmastaşoğlu elçiboğa erbay erberk erbulak erdoğan erez erginsoy erkekli eronat ertepınar ertürk erçetin
evers evliyaoğlu freriks gerritsen gielen ginneken goossens graaf groen groot groothuizen gönültaş gül
güler gümüşpala günday güneş gürmen haan haddad hakyemez hamzaoğlu hartman hassani hazes heijden
hendriks hermans heuvel heyden hoek hoekstra hofman horst huisman idrissi iersel ilıcalı işık jacobs
jansen janssen janssens jones jong jonge jonker kahveci kaplan kaplangı kara karabulut karaböcek karadaş
karaduman karaer kasapoğlu kavaklıoğlu kaya keseroğlu keskin keçeci khalil klein kocabıyık kok koning
korkmaz korol koster kowalski koyuncu koç koçoğlu koçyiğit kramer kuday kuijpers kuiper kuipers
kulaksızoğlu kumcuoğlu kunt kunter kurt kurutluoğlu kutlay kuypers kuzucu körmükçü köse köybaşı
köylüoğlu küçükler kılıç kılıççı kıraç laan lange leeuw leeuwen lemmens limoncuoğlu linden loon lubbers
maas maes mahabir martens martina mayhoş meer meeuwis meijer menemencioğlu mertens mertoğlu meulen meyer
michiels mol molenaar moors mulder nalbantoğlu nebioğlu nguyen nijland nijs nowak numanoğlu okumuş okur
oosterhuis oraloğlu orbay ozansoy paksüt peeters pekkan pektemek peters pinas poels pol polat post
postma poyrazoğlu poçan prins prinsen ramdin rietman ritsma ruiter sadıklar samancı sandalcı sanders
sarı sarıoğlu saygıner schipper scholten schouten sepetçi sezek sinanoğlu singh smeets smet smets smit
smith smits solmaz sözeri süleymanoğlu tahincioğlu tanrıkulu tazegül taş taşlı taşçı tekand tekelioğlu
tekin terlouw thijs timmermans tokatlıoğlu tokgöz topaloğlu topçuoğlu toraman tran tunaboylu tunçeri
turan tuğlu tuğluk türkdoğan türkyılmaz tütüncü tüzün uca uluhan van vandamme vandenberghe vandenbroeck
vandevelde veen veenstra velde velden velioğlu ven verbeek verhaeghe verhoeven vermeulen verstraete vink
visser vliet vos vries wagenaar wal wessels wijk willems willemsen willis wit wolters wouters yalçın
yavuz yazıcı yetkiner yeşilkaya yilmaz yorulmaz yüksel yıldırım yıldız yıldızoğlu yılmaz yılmazer
zijlstra zuiderveld çakır çamdalı çapanoğlu çatalbaş çağıran çelik çetin çetiner çevik çörekçi önür örge
öymen özberk özbey özbir özcan özdemir özdenak özdoğan özer özgörkey özkan özkara özkök öztonga öztuna
öztürk ünal şahin şen şimşek
`
    .trim()
    .split(/\s+/),
);
