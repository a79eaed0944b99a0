"""Given names by gender, collected by hand from general knowledge, of as many origins as could be thought of. One a language uses for both stands in neither."""

from __future__ import annotations

FEMALE = frozenset(
    """
    ana mara lea nuala deirdre mairead roisin róisín sorcha aisling saoirse fionnuala gráinne grainne breda catriona ailsa isla kirsty shona mhairi rhiannon
    sian siân carys nerys angharad ffion cerys agatha adele beatrice bernadette bethany bridgette cecilia cecily clara constance cynthia daphne
    edith eleanor ella ellen elspeth erica esme estelle esther eve evelyn faith felicity florence freda gail geraldine gertrude ginger glenda
    gwendolyn hazel henrietta hester hilary hilda holly hope ida iris isobel ivy janice jean jenny jill joanna josephine josie joy judy june
    kathy katy kay lorna lorraine louise lucille lynn mabel madeleine maisie marcia marian marianne marilyn marion marjorie martina maud maureen
    mavis megan melanie melissa mildred millicent miranda molly muriel myra nan nell nellie norma octavia olive pamela pearl peggy penny phoebe
    phyllis polly prudence rhoda rosalind rosemary roxanne sadie sally selina sheila shirley sonya stella sybil tabitha thelma tessa tilda tina
    tricia una ursula velma verity viola violet vivian vivienne wilhelmina winifred yvette zara abigail alexandra alexis alice alison amanda amy
    andrea angela annabel annie april arlene ashley audrey brenda carla carolyn caroline cassandra cathy cheryl claire clare colleen crystal
    danielle denise doris eileen elaine erin erika
    solange sylvie agnès agnes aurélie aurelie élodie elodie geneviève genevieve clotilde odile colette delphine bénédicte mathilde juliette
    amélie amelie chloé manon nathalie véronique veronique isabelle céline celine hélène helene margaux françoise francoise martine brigitte
    monique mireille josiane corinne laetitia sandrine séverine severine sabine renate monika anke silke heike ulrike dagmar elke annegret
    friederike hannelore gudrun liesel lieselotte wiebke antje femke sanne anneke marijke lotte saskia hilde liesbeth hannah johanna margarethe
    ragnhild siri tove liv elin kari inger randi turid ingeborg birna aino kaarina sanna päivi riikka satu kaisa britta gunilla kerstin ulla
    lisbeth ornella fulvia silvana donatella ilaria elisa caterina mariella bianca antonella cristina graziella lucrezia raffaella graciela
    consuelo soledad rocío rocio marisol lourdes leticia yolanda itziar maite nuria núria montserrat inmaculada guadalupe josefina luz marta
    imelda corazon rosario conceição graça fátima margarida teresinha halina grażyna danuta jadwiga beata dorota izabela aleksandra weronika
    zuzanna hanna alena lenka tereza jitka markéta zdenka božena bojana sanja biljana slavica ljiljana tatjana nataša snežana larisa nadezhda
    alla inna raisa tamara valentyna nadiia halyna kateryna yevheniia lesya milica teodora desislava tsvetana rumyana daiva rasa jurga ieva ilze
    inese kristīne anneli maarja kadri eglė rūta ileana mihaela simona raluca anca luminița katalin zsuzsa zsófia erzsébet judit eszter réka
    eleni katerina dimitra despina ioanna vasiliki drita arta mimoza vjosa yasemin nilüfer sevgi özlem gülşen derya ebru selma leyla aigerim
    gulnara dinara saltanat aigul zarina gulchehra nilufar feruza malika gulnora nino ketevan anahit lusine gayane aynur sevinj latifa najat
    samia souad ghada dina mona rana reem nawal sawsan hanan safiya halima zeinab shirin parisa nasrin mahsa narges azadeh golnaz simin farida
    nusrat sadia rukhsana shazia tahmina lalita gita geeta radha savita vandana padma latha renuka malini sumitra nirmala sarita smriti
    chandrika dilani nimali sanduni mei-ling yumiko noriko sachiko ayumi misaki hanako tomoko kazuko siriporn ratna endah nurul aminah fatimah
    thida phuong ngoc adjoa afua efua folasade kemi aminata fatou awa mariama kadiatou oumou ramatoulaye hirut tigist almaz meseret wambui
    wangari achieng nakato nabirye thandeka nomsa nokuthula zodwa palesa lerato naledi dineo rudo chipo tsitsi tariro fadumo hodan sahra ifrah
    salote sela orit ronit shulamit tzipi ayelet merav dafna
    fabiola giovanna merewalesi rowena parveen lisbet lísbet caoimhe lídia lidia hanneke priyanka thora sunniva gudlaug vigdis vigdís sigríður
    guðrún ásta asta katrín kristín kolbrún hrafnhildur ylva malin frida linnea linnéa tindra elsa alva signe freya thea maren hedda mette bente
    dorthe pernille birgitte camilla rikke merete anette jytte gitte helle tuuli aada eeva helmi leena liisa marjatta pirjo riitta sirpa tarja
    tuula annukka mervi outi anni elina noora venla eneli kadi kersti krista liina merike piret reet tiina triin ülle aija baiba dace evita iveta
    laima līga sanita aušra birutė giedrė jolanta vilma živilė bogna ewelina iwona jagoda justyna karolina kinga krystyna marzena mirosława
    patrycja renata sylwia urszula wanda wiesława żaneta anežka blanka eliška hana jarmila kamila klára květa lucie marcela miloslava milada pavla
    romana radka soňa šárka vendula věra zdena andrijana anđelka biserka branka dijana dubravka đurđica gordana jadranka jasna katica ksenija
    ljubica marica marijana mladenka nevenka ruža silvija slađana spomenka vedrana verica zorka željka albena antoaneta boryana elitsa galya
    ivanka kalina lilyana mariya nevena petya ralitsa silviya stanka stefka tsveta vanya yana yordanka zlatka adelina anamaria corina daciana
    delia doina florentina georgeta liliana loredana luminita magda mirela nicoleta oana roxana simina sanda sorina viorica ágnes anikó boglárka
    csilla dóra edit emese enikő éva gabriella gizella györgyi hajnalka ildikó ilona irén julianna kriszta krisztina lívia magdolna márta mónika
    orsolya piroska rozália szilvia tímea tünde valéria viktória adamantia afroditi aikaterini angeliki aspasia athina chrysoula danai eftychia
    evangelia fotini ioulia kalliopi konstantina kyriaki marina panagiota paraskevi stavroula theodora vasso zoi albana aferdita blerta bukurie
    donika elira elvira fatmire jehona lindita luljeta majlinda manjola shpresa teuta valbona arjeta aybüke aslı aylin banu başak berna
    burcu çiğdem didem dilek elvan esra evrim fadime feride filiz funda füsun gizem gonca gülay gülden gülseren hacer hatice melis meltem
    meral meryem müge nazan nazlı nermin neslihan nevin nihal nuray nurgül nurten özge pelin perihan rabia rukiye sema semra serpil sevda
    sevil sevim sibel sinem şebnem şule tülay tülin ümran zeliha zerrin zübeyde ainur aliya altynai anara asel ayana bermet botagoz burul
    cholpon dilnoza gulmira guzal jamila kamola karlygash lola madina mahliyo mukhayyo munira nargiza nigora nodira oydin ozoda sevara shahlo
    shahnoza shoira umida zamira zarema zulfiya farangis mehri mohira parvina sayora gulshan bibi gulalai malalai nilofar parwana roya shukria
    sima wazhma zarmina zohra afsaneh atefeh azar bahareh elaheh fariba farzaneh fatemeh forough giti hengameh homa katayoun ladan leili lida
    maliheh mandana masoumeh mehrnaz mitra mojgan nahid nasim nazanin negar niloufar nooshin parastoo pari pooneh roghayeh sahar sanaz sepideh
    setareh shadi shahla shahrzad soheila somayeh sorour tahereh taraneh yalda zari zhaleh abeer afaf ahlam alia amal amani areej arwa asmaa basma
    bushra dalal dima eman enas fadwa fayza ghadeer hadeel hadia hajar hayat hend hiba ibtisam inas israa jawaher jihan khawla lamia lubna lulwa
    maha maisa majda manal marwa maysoon mayada mervat mounira muna nabila nadine nagwa nahla naima najla nashwa nesreen nevine noha nouf nour
    rabab radwa raghad randa rasha rawan razan rehab rola ruba ruqayya safa salwa samah samiha shaima shatha sherine siham suad suha suhair tahani
    taghreed thuraya wafa wajiha widad yusra zahia zakia zeina zulaikha aarti aditi aishwarya alka amrita anagha anjana anuradha aparna aruna
    bhavna bharati chitra devika durga gayatri gauri ishita jaya jyoti kalpana kanchan kiran kirti kusum leela madhuri malati mamta manisha manju
    meena meenakshi megha meenal mridula mukta nalini nandini namrata neelam neeta nidhi nirupama nivedita pallavi pratibha pratima preeti prerna
    priti purnima pushpa rachna radhika ragini ranjana rashmi revathi richa roopa ruchi sakshi sandhya sangeeta sanjana saroj seema shalini shanta
    sharmila shashi sheela shilpa shobha shruti shubha shweta sneha sonal sudha sujata sulochana suman supriya surekha sushma swapna swati tanvi
    trupti urmila usharani vaishali vandita varsha vasudha vidya vimala vineeta yamuna asma farhana farzana fauzia ghazala gulnaz humaira kishwar
    mehnaz nagina naheed nargis nasreen nazia nighat noreen qurat rehana robina rubina ruksana saba saima samina shabana shagufta shahida shamim
    sitara tabassum tasneem uzma yasmeen zahida anoma chathuri dinusha hiruni ishara kumari malsha nadeesha nilmini niluka priyangika sandya
    shiranthi thilini adunni adaobi adanna asabe aituaje amaka anuli bilikisu bolanle bukola busola chiamaka chidinma chinelo chinenye chinwe
    chinyere dammy ekaete folashade funmilayo funmi gbemisola habiba hadiza hauwa ifunanya ijeoma iyabo jumoke kehinde ladi laraba maimuna modupe
    morenike ndidi ngozika nneka nnenna nwakaego obiageli olabisi olayinka olufunke omolara omotola onyeka oluchi ronke sade salamatu simisola
    tolani toyin uchenna yewande abla adwoa akosia akua amma araba enyonam esinam maame mawusi serwaa yaa akoth adhiambo amondi apiyo auma awino
    chebet chelagat chepkemoi cherono jebet jepchirchir jepkosgei kanini kerubo mwende mumbua mumbi muthoni moraa mutheu njambi nyambura nyaguthii
    nyokabi syombua wairimu waithira wangui wanja wanjiku bahati furaha neema rehema salama subira zawadi zuhura akello aber acen adong aguti
    akumu amongi anena apio kabatesi kayitesi mukamana uwase umutoni ingabire mutesi nakazibwe nakimuli namukasa nalubega nassuna abeba alem azeb
    bethlehem bizunesh elsabet etenesh frehiwot genet hiwot kidist konjit lemlem mahlet meron mulu rahel selamawit senait senayit tsehay tigest
    wubit yeshi zenebech dahabo deqa farhiya hawa hibo khadra kinsi maryan nimco sagal shukri ubah anele ayanda bontle boitumelo busisiwe
    khanyisile gugu hlengiwe keabetswe khanyi kgomotso lebo lesedi lungile mandisa masego mbali mpho noluthando nobuhle nolwazi nompumelelo
    nomfundo nomthandazo nonhlanhla nosipho nozipho ntombi ntombizodwa phindile phumzile refilwe sibongile sindisiwe siphokazi tebello thandi
    tumelo thulisile tsholofelo winnie zinhle chido chiedza fadzai maidei nyaradzo rumbidzai rutendo sekai shamiso tafadzwa tambudzai tendayi
    vimbai zvikomborero chikondi chisomo mphatso tadala bupe mutale mwansa namwinga thandie adama aïssa aïssatou aïcha binta bintou coumba
    dieynaba djeneba fatim fatimata fatoumata hadja haby khady kadidia korotoumou maïmouna marième nafissatou ndeye ndèye ramata rokhaya salimata
    sokhna tening yacine clarisse clémence dorothée edwige élisabeth élise eugénie fabienne gabrielle gaëlle ghislaine gisèle guylaine hortense
    huguette inès jacinthe jeanne jocelyne josée karine laure laurence léa lucienne lydie maëlle magali maryse mélanie michèle myriam nadège
    noémie océane odette pascale perrine raphaëlle régine roxane sabrina solène solenne stéphanie suzanne sylviane thérèse valérie yolande zoé
    adela aída alejandrina almudena amparo ángela angélica araceli aránzazu asunción azucena belén begoña blanca brígida candelaria carlota celia
    concepción covadonga débora emilia encarnación estefanía estela ester eugenia eulalia fabiana felisa fuensanta gertrudis giselle gladys
    griselda hortensia iciar ignacia irma isabel isidora jacinta jimena josefa juana julieta karina laia leire leonor lía lorena lorenza lucrecia
    luján macarena malena manuela margarita mariela maribel maricela marilú marisa maritza matilde mercé micaela milagros mireia mónica montse
    natividad nélida nerea noelia noemí nubia olalla paloma petrona purificación ramona rebeca remedios rosalía rosaura rosina salomé silvina
    sofía teresita úrsula vanesa verónica vicenta violeta viviana yadira yamila yanet yesenia zaida zoraida zulema abelarda adélia águeda
    albertina alcina alda amélia anabela benedita branca cândida catarina cecília célia cidália clarice cristiane dália deolinda dora eduarda
    elisabete emília eugénia filipa filomena flávia francisca gisele gorete helena heloísa henriqueta idália ilda inês iracema isaura ivone
    janaína jéssica jorgina judite júlia juliana lara laurinda letícia lília luciana lucinda lúcia luana lurdes luzia madalena mafalda márcia
    marlene marília mônica natália noémia odete ofélia olívia otília patrícia piedade raimunda rosana rosângela rosalina rute sílvia sónia sônia
    susete tainá tânia telma thaís vanda vânia vitória zélia zulmira agata agnese alessia amalia ambra annalisa annamaria antonia arianna assunta
    benedetta brunella carlotta carmela cinzia clelia concetta cosima cristiana debora diletta edda eleonora eliana elisabetta emanuela enrica
    ersilia fiorella fiorenza flavia franca gaia ginevra giorgia giovannella giuliana giuseppina grazia immacolata jolanda letizia lia licia livia
    lorella lucilla luigia maddalena margherita mariangela mariarosa marilena mirella nicoletta noemi nunzia orietta ottavia patrizia piera pina
    roberta romina rosalba rosanna rosaria sabina samanta serena stefania susanna tiziana vittoria zita ayaka chie chiharu chikako chiyo eiko
    eriko etsuko fumiko harumi hatsue hideko hiroko hisako honoka junko kaori kasumi kayoko kimiko kyoko machiko madoka makiko manami mayumi
    megumi michiyo midori miho minako mitsuko miyoko mizuki momoko nanako naoko natsuko noriyo reiko risa ryoko saki sakiko satoko sayaka sayuri
    setsuko shigeko shizuka shizuko sumiko tae takako tamiko toshiko tsuneko wakana yasuko yayoi yoshie yoshiko yui yuka yukari yukiko yuriko diệu
    giang hằng hiền hồng huệ huyền khanh ngân ngọc nguyệt nhung oanh phương quỳnh thảo thúy trinh tuyết chanthou sreymom sophea bopha kunthea
    malis sopheap chantrea daw khin thandar aye nilar sandar hnin phyu thiri aung anong busaba chalermwan duangjai kanchana kanya malee nonglak
    orawan pailin patcharee pimchanok ratchanee sirikit somjai sukanya sunisa supaporn thidarat wanida wipawan yingluck aini aisyah anis asyiqin
    azlina fadhilah faridah fatin hafizah haslinda intan izzati khatijah latifah mahani maimunah marlina masitah mastura nadirah noraini norhayati
    norazlina nurhayati nurhaliza rafidah rohani rokiah roslina rosnah rozita sabariah salmah sharifah suhaila suraya wahida zaharah zaiton zaleha
    zuraidah anggun cahaya citra damayanti endang erna hesti kartika kartini lestari megawati mulyani nanik ningsih nining novi nunung nyoman
    puspita rahayu retno rini rosmala sekar setiawati sinta sulastri sumarni titik tuti utami wati wulan yuliana aling analyn caridad charito
    cherry consolacion dalisay divina editha erlinda estrella felicidad filipina florinda imee jocelyn leni leonila ligaya lolita luningning
    luzviminda marilou maricel marites merlita myrna nenita rosalinda salvacion sharmaine virgie vivencia arwen bethan bronwyn catrin delyth
    eirlys eleri elinor ffiona gwenda gwenllian gwyneth heledd lowri llinos mared meinir menna mererid myfanwy olwen rhian rhonwen sioned tegwen
    áine aine aoibhinn blánaid blathnaid bláthnaid bríd brid brídín cáit caitríona caitriona clodagh dearbhla éadaoin eimear éilis emer fidelma
    fionn gobnait gormlaith íde laoise líadan liadan máire maire máirín muireann nóra oonagh orlaith ríona rionach sadhbh sile síle siún treasa
    úna
    """.split()
)

MALE = frozenset(
    """
    gwilym emrys geraint iolo huw owain fergal donncha cathal colm cormac diarmuid fintan tadhg malachy desmond lorcan clarence vernon percy
    ambrose cyril cecil reginald basil leonard lester wilfred theodore theo nathaniel josiah ezra isaac aaron adam caleb dale earl floyd gene
    glen glenn herbert irving jesse leroy marcus marvin maurice melvin owen perry preston rex rodney rufus seth simeon silas todd travis tyler
    warren wesley alec aidan albie alfie alfred allan alvin archibald archie arnold barnaby bertram blake brendan brett bryan byron cameron
    carlton clifford clifton conrad curtis cuthbert damian darren dean denis dexter donovan doug dougal eamon edgar edwin elliot elliott elvis
    errol evan ewan finlay finn fergus francis garry geoff gerry gerard gideon giles graeme grant gus guy hal hector herman horace humphrey
    iain ivor jake jamie jared jed jeremy jeremiah jerome jimmy joel joey johnny jude julian kurt lance lee leon leroy lionel lorne malcolm
    miles mitchell monty ned nathan norman oswald pat pete piers quentin randolph rob rory roderick rowan rowland rupert sidney solomon stewart
    tobias toby tommy tony ulysses victor wallace wilbur will willie winston
    yves thierry étienne etienne benoît benoit mathieu alain bruno didier fabrice pascal rené rene serge sylvain xavier bertrand gilles
    jean-marc jean-claude jean-pierre ulrich uwe jörg joerg rainer reinhard gerhard günter günther helmut horst manfred siegfried alois anton
    franz josef sepp bernd detlef holger thorsten torsten jochen ludwig rudolf pieter joost willem hendrik gerrit maarten bram sjoerd jeroen
    ruud wim wouter joris dirk koen luuk aksel peder odd terje øyvind oyvind knut leif einar gunnar sigurd torbjørn arne bjarne håkon halvard
    jørgen mads morten niels poul preben svend göran lennart ulf stig jón ólafur pekka jussi matti timo juha eero antti heikki aldo dario enzo
    fabio giorgio luigi pietro massimo claudio renato silvio umberto ettore nunzio álvaro alvaro andrés andres esteban gonzalo hernán ignacio
    joaquín joaquin julio leandro marcelo martín nicolás ramón ramon rodrigo santiago tomás emilio gustavo guillermo mauricio joão joao paulo
    tiago rui nuno duarte vasco gonçalo luís arkady vyacheslav yevgeny evgeny gennady grigory leonid lev maksim nikita pyotr ruslan semyon
    stepan timofei valentin vitaly vladislav yaroslav ihor oleksiy ostap pavlo petro yurii bartosz dariusz grzegorz jarosław leszek lech maciej
    mariusz paweł ryszard stanisław szymon waldemar witold zbigniew jiří karel miroslav ondřej petr radek václav zdeněk bojan branko darko dejan
    dušan jovan mirko miodrag nenad predrag slobodan stipe tomislav vuk zlatko željko dimitar georgi hristo plamen stoyan andris jānis juris
    algirdas jonas vytautas toomas urmas cornel doru dumitru florin liviu marius octavian ovidiu sorin traian vasile viorel attila balázs béla
    csaba ferenc imre józsef károly lajos miklós sándor tamás zsolt alexandros christos stavros spyros vasilis panagiotis petros agron arben
    bujar ilir luan bülent cem erdal fatih halil ilker ismail kerem levent mesut orhan selim serkan süleyman tarık tuncay ümit volkan bakyt
    bolat nursultan timur daniyar erlan jamshed anvar sherali rustam farrukh ulugbek davit giorgi levan irakli zurab armen aram vahan hayk levon
    tigran ilham elchin rovshan abbas adel adnan anwar bashar emad fadi farid fouad ghassan habib haider hamid hisham jamal kareem khalil majid
    marwan nabil nizar qasim raed rami saad saeed sami samer suleiman tamer usama walid wael yasser yahya zaid ziad musa behrouz dariush farhad
    kourosh mehrdad mohsen navid ramin siavash abhishek ajay ashwin bharat dinesh gopal girish harish jagdish mahesh mukesh naveen nikhil
    prakash pradeep raghav rakesh sandeep satish shankar siddharth suraj tarun uday vinod vivek yogesh asif aslam farooq irfan nadeem naveed
    rezaul shahid wasim zafar nimal chaminda sanath ranil gamini hyun-woo dong-won jae-hyun ji-hoon min-ho sang-hoon sung-ho haruto daichi kenta
    shota naoki koji makoto minoru osamu shigeru tadashi toru yasuo yoshio jianguo zhiwei guoqiang arif bayu dedi hendra iwan rahmat slamet
    wahyu yusof hafiz azman somchai prasert surachai quang benigno abdou abubakar adamu aliyu dauda garba haruna idris umar yakubu moses
    ezekiel emmanuel godfrey julius justus tatenda tawanda tonderai thulani vusi sizwe siyabonga lwazi jabu kagiso tebogo thabang tshepo abebe
    abiy bekele dawit girma getachew hailu kebede mekonnen mulugeta tadesse tesfaye yared yohannes karanja kariuki macharia maina mutua njoroge
    odhiambo ochieng omondi onyango wafula wekesa okello mugisha abdirahman abdullahi mohamud jone sitiveni viliame epeli penaia isikeli josefa
    rawiri tamati hemi matiu boaz dov gil itai ofer oren ronen yair yaakov yehuda zvi
    kacper temur armando halloran ansgar arvid axel birger björn carsten claus einer eivind emil esben fredrik frode geir gustav hakon harald
    hjalmar håvard ivar jarle jeppe jesper kåre kasper kjell kristian kristoffer lasse mathias mattias mogens nikolaj odin olav oskar roald simen
    sigbjørn sindre steinar stian svein thor thorbjørn thorleif torstein trond trygve valdemar verner viggo vidar åge øystein aarne arto eino
    erkki esa harri ilkka ilmari jaakko jani jari jarmo jouko jouni juhani jukka kaarlo kalevi kari kimmo lauri markku martti mauri mikael mikko
    olavi olli paavo panu pasi pauli pentti pertti petri petteri raimo reijo reino risto sakari sauli seppo simo tapani tapio tarmo teemu teuvo
    toivo tuomas tuomo urho väinö veikko vesa aivar ain andrus ants aivo arvo enn eerik hannes heino hillar indrek jaak jaan jüri kalev kaarel
    kristjan lembit madis mait margus mati meelis mihkel neeme olev peeter priit raivo rein riho siim sulev taavi tanel tiit tõnis tõnu ülo vello
    aigars aivars armands arvis artis dainis edgars egils einars gints guntis imants ivars jēkabs kārlis māris normunds oskars pēteris raimonds
    raivis uldis valdis viesturs zigmārs arvydas aurimas darius donatas eimantas gediminas gintaras jokūbas justas kęstutis linas mantas mindaugas
    nerijus petras ramūnas rimantas rolandas saulius tadas tomas valdas vidas virginijus žilvinas bartłomiej bogusław bolesław cezary czesław
    dawid eugeniusz feliks filip gustaw henryk hubert ignacy jacek jerzy kazimierz konrad krystian łukasz ludwik maksymilian marcin mateusz
    mieczysław mikołaj mirosław norbert olgierd patryk przemysław radosław rafał seweryn sławomir tadeusz tymoteusz wacław wiesław władysław
    zdzisław zenon zygmunt bedřich bohumil bořivoj břetislav ctibor dalibor evžen františek jaromír jaroslav kamil kryštof ladislav libor lubomír
    luboš marcel matěj michal miloš miloslav oldřich otakar patrik přemysl radim radomír radovan rostislav šimon štěpán tadeáš teodor vendelín
    vilém vít vladimír vlastimil vojtěch zbyněk ľubomír ľudovít matúš rastislav štefan aleksandar aleksa anđelko branimir branislav bratislav
    damir danilo darijan davor domagoj dragutin drago drazen dražen đorđe đuro frano gordan grga hrvoje ilija ivica jakov josip krešimir kristijan
    lovro ljubomir ljubo marijan marin mateo mato milivoj milivoje milenko milorad mislav mladen momčilo nebojša neven nikša ognjen pero rade
    radoslav ranko ratko saša sava siniša slaven slavko srđan stanko stevan stjepan svetozar tihomir tomo tonči toni uroš vanja vedran veljko
    vidoje vinko vjekoslav vladan vlado vojislav vukašin zdravko zdenko zlatan zvonimir zvonko živko žarko asen atanas biser boyko borislav boyan
    chavdar delyan galin ivaylo kaloyan kiril krasimir lyubomir lyuben metodi mihail momchil nayden nikolay ognyan petko rumen slavi stanimir
    todor tsvetan valeri ventsislav yanko yordan zhivko alexandru alin anghel aurel calin călin catalin cătălin ciprian claudiu constantin costel
    costin cosmin cristian dacian dănuț dragoș eugen gabriel gelu horia iacob ilie ioan ionel ionuț iulian iuliu laurențiu lucian marian mircea
    mugur neculai nicolae nicu petre petru răzvan remus romeo șerban silviu ștefan stelian tiberiu tudor valeriu vlad virgil ádám ákos andrás
    antal árpád barnabás benedek bence botond dániel dávid dénes dezső előd endre ernő gábor gáspár géza gergely gergő győző győrgy györgy gyula
    jános jenő kálmán kornél krisztián kristóf lászló levente lóránt márk márton máté mátyás mihály mór nándor ottó pál péter richárd róbert
    szabolcs szilárd tibor tihamér tivadar vilmos vince zalán zoltán aggelos anestis apostolos aris aristides athanasios christoforos dionysis
    efstathios evangelos fotis georgios grigoris haris ioannis iraklis kleanthis konstantinos kyriakos lefteris leonidas loukas manolis marios
    michalis miltiadis nektarios nikiforos nikolaos odysseas orestis pantelis pavlos periklis prokopis sotiris spyridon stathis stefanos stelios
    takis thanasis theodoros themis theofilos thodoris vangelis xenofon yiannis yorgos zisis agim artan arian avni bajram bashkim bekim besnik
    blerim dritan edmond enver fatmir fatos gjergj gëzim hashim ilirian isa ismet kastriot kujtim lirim naim petrit ramush sali shpend skënder
    taulant valon vjosë xhemal ylli zef adil akın alparslan alper asım aydın aytaç bahadır bayram bedri bekir berkay burhan cahit cavit celal
    cengiz cenk cevdet cihan cüneyt devrim doğu ekrem emrah engin enes erkan ersin ertuğrul fahri faruk fehmi ferhat ferit fevzi fikret fuat
    gökhan güven hakkı halit haluk hamdi hasan haydar hikmet hilmi hulusi hüseyin ihsan ilhan ilyas kadir kazım kenan koray köksal kürşat lütfi
    mahir mahmut mazhar melih mert metin muammer muharrem mümtaz nazım necati necdet nedim nevzat nihat nurettin oğuz okan okay onur ömer özcan
    özgür özkan ramazan rasim recep refik rıza sabri sadık salih sedat sefa selahattin selçuk sezai sezgin sinan soner suat süha şaban şahin şakir
    şener şevket şükrü tahir tahsin talat tanju taylan tekin tevfik tolga tuğrul turgay turgut turhan uğur ulaş ünal vedat veli veysel yalçın
    yaşar yavuz yiğit yunus zeki ziya almaz arman askar askarbek azamat azat bakytbek bakhtiyor baurzhan bekzat bolot chyngyz dastan daulet
    dilshod doniyor eldor elmurat emomali farhod fayzullo habibullo ikrom islom ismoil jahongir jamoliddin jasur javlon jamshid kairat kanat
    kubanych marat maksat medet murod mukhtar nurlan nurzhan nodir odil olim otabek oybek qahhor qodir rahim rakhmon ravshan sabit samat saodat
    shavkat sherzod shohrukh sobir talant tokhir tolib ulan umed umid utkir yerlan zhomart zokir abdolreza alireza amin arash ashkan ataollah
    babak bahman bahram bijan davoud ebrahim ehsan eskandar esmail farrokh farshid farzad fereydoun ghasem ghodratollah gholam hadi hamed hashem
    hesam heydar hooman hormoz iraj jahangir javad kamran kaveh keyvan khosrow kiarash kianoush manouchehr masoud mazyar mehrzad meysam milad
    mojtaba morteza nader naser nima omid parviz payam pejman peyman pouya qasem rahmatollah rouhollah saber sadegh saeid salar saman sasan sepehr
    shahab shahin shahram siamak sina sirous sohrab soroush vahid yadollah yashar younes zabihollah abdel abdelaziz abdelfattah abdelhak
    abdelhamid abdelkader abdelkarim abdellah abdellatif abdelmajid abdelmalek abdelmoumen abdelouahed abdelrahman abdelrahim abdulaziz abdulhamid
    abdulkarim abdulmajid abdulmalik abdulrahman abdulsalam abdulwahab abderrahim abderrahmane akram alaa ammar anis anouar ashraf asaad atef
    ayman aymen aziz badr badreddine bakr bandar baraa basem bassam bassem bilel boutros charbel chafik chokri driss elias ehab essam ezzat fahad
    fahd fakhri farhat faris farouk fathi fawzi faycal fayez fikri fouzi ghazi ghanem hafez haitham hakim hamad hamdan hani haroun hatem hazem
    hesham hicham houssam husam idriss ihab imad isam issam jaafar jaber jad jalal jamil jassem jawad kadhim kais karam kassem khairy khaldoun
    lotfi louay lutfi maan maher majed malek mamdouh mansour marouane mazen mishal moaz monir moncef mostafa mounir mourad mubarak mufid muhanad
    muhsin munir munther murad musab muthanna mutlaq nabih nadim naif naji najib nasr nassim nawaf nayef nazih nazir nidal noureddine okba othman
    oussama qais qusay rabih rachid radwan rafik rafiq raouf rached ramez ramzi rashad rauf rayan riad riyad ridha saddam sadiq safwan sajid
    saleem saleh salman sameh sanad sayed sedki shadi shafiq shaker sharif sherif soufiane sufyan suhail sulaiman tahar taher talal tamim tareq
    taha tawfik tayeb thamer usman wadih wadood wajdi waleed wissam yacoub yahia yaser yassin yassine yazan yousef yousif youssouf zakaria zaki
    zayed ziyad zouhair aditya akash akhil alok amar amitabh anant anirudh ankit ankur anupam anurag arnab arvind ashish ashutosh atul avinash
    ayush balaji bhaskar bhavesh bhupinder bimal biswajit brijesh chandan chetan chirag dayanand debashish devendra dharmendra dhruv dilip dipak
    divakar gajendra ganesh gaurav gautam gurpreet gyan harjit hemant himanshu indrajit jagannath janardan jatin jayant jayesh jitendra kailash
    kapil karthik kaushik keshav ketan kishore kunal lalit laxman lokesh madan madhav mahendra mahavir manish manmohan manohar mayank milind mohan
    mohit mukul murali nandan naresh neeraj nilesh nirmal nitin omkar pankaj paresh piyush prabhakar prabhu pranab pranav prasanna prashant pratap
    praveen puneet purushottam raghu raghuram rajan rajat rajendra rajinder rajiv rajnish raju rakshit raman ranjan ranjit ratan ravindra rishi
    ritesh rohit roshan sachin sahil samarth sambit sameer sampath sanjeev sanjiv santosh sarath sarvesh satya satyajit saurabh shailendra
    shantanu sharad shashank shekhar shirish shivam shrikant shubham shyam sourav sriram subhash subrata sudarshan sudhir sukhdev sumit sundar
    surendra sushil swapnil tapan tejas trilok umesh upendra utkarsh vaibhav varun vasant vasudev venkat venkatesh vibhav vidyadhar vikas vimal
    vinay vineet vipin vipul viraj virender vishal vishnu vishwanath yash yashwant abid adeel ahsan akbar amjad anees arshad asad asghar ashfaq
    ata atif awais babar bilawal bashir ejaz fahim faheem faizan farhan fawad fayyaz fazal ghaffar ghulam haneef haroon hassaan iftikhar ijaz
    imtiaz inam inayat ishaq ishtiaq jahanzeb junaid kaleem kashif kausar khurram khurshid latif liaquat luqman mansoor maqsood masood mobeen
    moazzam mohsin mubashir mudassar mujahid munawar murtaza mushtaq muzaffar nabeel naeem najam naseer nauman niaz pervaiz pervez qadir qamar
    rahat raheel rehan rehman rizwan saadat sabir sadaqat safdar saifullah sajjad sarfraz shabbir shafqat shahbaz shahzad shakeel shakil sharjeel
    shaukat sheraz shoaib siraj sohail talha tanvir tauqeer tayyab ubaid umair waheed wajahat waqar waqas waseem yaqoob yasir younis zahid zaheer
    zahoor zeeshan zia zulfikar zulfiqar abul aminul anisul asaduzzaman delwar enamul habibur harun kabir khairul mahbub mahfuz mizanur mofazzal
    mominul monirul mostafizur mozammel nazrul nurul obaidul rafiqul rakibul rashedul rezwan sahabuddin saiful shafiqul shahidul sirajul tajul
    tofazzal zahirul ziaur ajith amal amila anura asanka bandula chamara chandana dhammika dilan duminda gayan harsha indika janaka jagath kasun
    kusal lasith lakshman mahela mahinda malith nalaka nishantha nuwan priyantha ruwan sajith sisira tharaka thilak upul wasantha achi abiodun
    abayomi adebola adedayo adekunle adeleke ademola adeniyi adigun ahmadu ajibola akinola akinwumi aminu ayodeji ayodele ayo babajide babangida
    bamidele bankole bashiru bayo biodun bolaji bukar bulus chibuike chibuzor chidiebere chidozie chigozie chijioke chike chima chinedu chinonso
    chisom chukwudi chukwuemeka chukwuka dapo dayo dele dotun ebuka efosa ejike emeke ezenwa festus folarin gbenga gbolahan hakeem ibraheem idowu
    ifeanyi ikechukwu ikenna isah ishaya isiaka jide jubril kabiru kashim kayode kelechi kolawole kunle lanre lateef lekan mohammadu muhammadu
    muktar mustapha nasiru nduka nnamdi nonso nuhu obi obiora obinze ogbonna okechukwu okezie okon okwudili olabode oladipo olalekan olamide
    olanrewaju olasunkanmi olatunji olawale oluwaseun oluwatobi olumide olusegun olushola onyekachi opeyemi osagie osaze osita ovie rotimi sabo
    sani saidu samaila seun seyi shehu shola sola sule tafawa taiwo tayo temitope tokunbo tolu ugochukwu umaru uzoma yemi yinka yisa yunusa
    zubairu abeiku fiifi kobina kodjo koffi komla kwabla kwaku kwamena kwasi kweku selorm senyo baraka barasa jomo bakari daudi emanuel faraja
    hamisi hassani issa jabiri jakaya jumanne kassim kassimu khamis makame mbaraka mohamedi nassoro omari rajabu ramadhani rashidi salum selemani
    shaaban yohana akena abraham alemayehu asfaw ashenafi assefa ayele berhanu biniam birhanu dagne demeke dereje desta endale eshetu eyob fekadu
    fikre gashaw gebre gebremedhin getnet gezahegn habtamu hagos haile henok isayas kiros lemma lencha leul melaku melese merga mesfin mikias
    mohammednur mulatu redwan sahle samson seyoum shiferaw sisay tariku tekle temesgen teshome tewodros tsegaye wondimu worku yilma yonas zelalem
    zerihun abdi abdifatah abdihakim abdikadir abdikarim abdinasir abdirizak abdisalam abdiwali abshir adan awil ayanle cabdi dahir diriye garaad
    ibrahin jibril kulmiye liban mahad mohamoud rooble sharmarke yasin bhekizizwe bhuti bongumusa buti dumisani fikile jabulani kgosi lebogang
    lesego lunga lwandile mandlenkosi mbuso mduduzi menzi mlungisi molefi mpumelelo mthokozisi musawenkosi mxolisi mzwandile nathi nhlanhla
    nkosinathi ntokozo onkgopotse oupa phumlani sakhile sandile senzo sfiso sibusiso sifiso simphiwe siphamandla siyanda sandiso tebello teboho
    thabiso thamsanqa thulasizwe tito tshediso tumi vuyani vuyo wandile xolani zakhele zolani zweli chenjerai didymus garikai kudakwashe kudzai
    learnmore lovemore munashe ngonidzashe nhamo norest panashe patson paradzai shingai simbarashe takudzwa tapiwa tichaona tinashe tongai trymore
    chikumbutso chimwemwe kondwani limbani lonjezo madalitso mavuto thokozani yamikani chilufya kalusha kapembwa lubinda mutinta mwaba mwila
    nkandu alioune amath amadou aliou assane babacar baye bocar boubacar cheikhou demba djibril doudou fodé gorgui ibra idrissa ismaïla issoufou
    khadim kalidou karamoko lansana madiop mahamadou malick mamady mbaye modibo moctar modou moustapha momodou ngagne oumar ousseynou saliou sadio
    serigne sékou seydou sidiki sidi souleymane tidiane tiémoko tierno thierno yaya youssou yoro zoumana achille alphonse ambroise anatole anselme
    apollinaire aristide armand armel arnaud arsène aubin augustin aurélien barthélemy basile baptiste bastien bérenger célestin césaire
    charles-henri christophe clovis corentin cyprien cyrille damien dieudonné donatien edgard édouard éloi émilien éric eudes eugène fabien
    faustin félicien félix ferdinand fernand firmin florentin frédéric gabin gaël gaëtan gaspard gautier geoffroy georges germain ghislain gildas
    grégoire grégory hervé hilaire hippolyte honoré hugues isidore jacquot jean-baptiste jérémie jérôme joachim jocelyn joël josué jules julien
    kévin landry laurian lazare léandre léon léonard léopold lilian loïc lucien ludovic magloire marcellin mathis maxence mickaël narcisse nestor
    nicaise octave pacôme patrice patrick-olivier philibert raphaël raoul régis rémi rémy renaud richard-olivier roch rodolphe rodrigue roland
    romain roméo romuald sébastien séraphin séverin stanislas stéphane sylvestre théodore théophile théo thibault thibaut timothée tristan valéry
    victorien vianney wilfried yannick yohann zacharie abelardo adán adolfo agustín alejo alfonso alonso amadeo amado américo anastasio anselmo
    aniceto aparicio apolinar ariel arístides arnulfo arsenio arturo atilio augusto aurelio baltasar bartolomé basilio baudilio benito benjamín
    bernabé bernardino bernardo bienvenido blas bonifacio braulio candelario carmelo casimiro cayetano celestino césar cipriano ciriaco cirilo
    clemente conrado cornelio cosme crisanto cristóbal custodio damián darío delfín demetrio desiderio dimas dionisio domingo donato edelmiro
    edgardo efraín efrén eleazar eleuterio eligio elías eliseo eloy emeterio epifanio erasmo ernesto eugenio eusebio evaristo everardo ezequiel
    fabián facundo faustino federico feliciano felipe fermín fidel filiberto florencio florentino fortunato froilán fulgencio gabino genaro
    gerardo germán gervasio gilberto ginés godofredo gregorio gualberto guzmán heliodoro heriberto hermenegildo hernando herminio hilario hipólito
    homero honorio horacio humberto iñaki íñigo isaías isidoro isidro ismael iván jacinto jacobo jaime jeremías jerónimo jesús joan jon jonás
    josep jovito juanjo julián justiniano justino lázaro leobardo leocadio leoncio leonel leonardo leopoldo liborio lisandro luciano lucio macario
    macedonio manolo marcelino marcial mariano martiniano matías maximiliano máximo melchor melquíades moisés narciso natalio nazario néstor
    nicanor nicasio octavio onésimo onofre osvaldo oswaldo otoniel pancho pascual patricio patxi paulino pelayo plácido policarpo ponciano
    porfirio próspero quintín quirino ramiro raimundo régulo reinaldo remigio renán reynaldo rigoberto rogelio román romualdo roque rosendo rubén
    rufino ruperto sabino salomón salustiano sancho sandro saturnino saúl secundino segismundo senén serafín servando severiano severino severo
    sigfredo silverio silvestre simón sixto teodoro teófilo timoteo toribio tristán ubaldo ulises urbano valentín valeriano valerio vicente víctor
    victoriano virgilio vladimiro wenceslao wilfredo wilmer yeison xabier xavi yago zacarías zenón abílio acácio adalberto adão adelino adérito
    afonso agostinho albano alcides aldemir alexandre alípio almir altino amadeu amaro amílcar anacleto aníbal antónio antônio apolinário aquiles
    arlindo armindo arnaldo artur aurélio baltazar bartolomeu bonifácio caetano caio cândido carlitos celso cícero cláudio cristiano cristóvão
    custódio damião davi décio delfim dinis diogo domingos edilson edmilson edmundo egídio eliseu estêvão eurico eusébio evandro everaldo expedito
    fábio fabrício fausto felício fernão filipe firmino flávio floriano frederico geraldo germano gervásio gilmar giovani graciano guilherme
    heitor hélder hélio henrique herculano hermínio hilário horácio ilídio inácio ivo jair januário joaquim josias júlio juvenal lauro lourenço
    lúcio luiz macário manoel márcio marcolino mário martim martinho mateus matias maurício maximiano murilo nélson nelson nílton nivaldo norberto
    octávio olavo olegário osmar otávio patrício péricles plínio quintino reginaldo renan rodolfo rogério romeu rómulo ronaldo rosalino ruben
    salomão saul sebastião sérgio sidónio silvano silvino simão sílvio timóteo tomé ubirajara valdir valentim valério vítor vitorino wanderley
    wilson zacarias zeferino abramo agostino alberico alcide aldobrando alessio alfio alvise amedeo amerigo amleto andrea angelo aniello annibale
    arrigo attilio battista beniamino benedetto biagio calogero camillo carlo carmine cesare ciro corrado cosimo costantino damiano daniele dante
    davide dino domenico duccio edmondo edoardo efisio egidio elio emanuele ennio enrico ermanno ermes felice ferdinando filippo fiorenzo flavio
    francesco fulvio furio gabriele gaetano gaspare gavino gennaro gesualdo giacinto giacomo giampaolo giampiero gianfranco giancarlo gianluca
    gianluigi gianmarco gianni gianpaolo gino gioacchino gioele giordano giosuè girolamo giuliano giulio giusto goffredo gualtiero guglielmo guido
    ignazio ilario innocenzo ippolito ivano jacopo lamberto lando lazzaro livio loris ludovico manlio marcello martino massimiliano mattia
    maurizio mauro michelangelo michele mirco moreno nando natale nazareno nello nereo nevio niccolò nicola nino oliviero onofrio oreste orazio
    oronzo ottavio pancrazio paride pasquale patrizio piergiorgio pierluigi piero pierpaolo pino pio placido pompeo prospero raffaele raimondo
    ranieri raniero remo renzo riccardo rinaldo rino rocco romano romolo ruggero sabatino salvo samuele santino saverio savino sebastiano settimio
    silvestro simone siro stanislao stelvio tancredi teobaldo tiberio tiziano tommaso tullio ugo valentino venanzio vinicio virginio vitale vito
    vittore vittorio zeno akihiko akihiro akinori akio atsushi daiki daisuke eiichi eiji fumihiko genki hajime hayato hideaki hideki hideo
    hidetoshi hiroaki hirofumi hirokazu hiroki hiromi hironobu hiroto hiroyuki hisashi hitoshi ichiro isamu isao junichi junichiro junji kaito
    katsumi katsuya kazuhiko kazuhiro kazuki kazunori kazushi kazuya kazuyoshi kazuyuki keiichi keiji keisuke kenichi kenichiro kenjiro kensuke
    kentaro kiichi kiyoshi koichi koichiro kosuke kotaro kouji masaaki masaharu masahiko masahiro masaki masakazu masanori masao masaru masashi
    masato masatoshi masayoshi masayuki michio mitsuhiro mitsuo mitsuru motohiro naohiro naoto naoya nobuaki nobuhiro nobuo nobuyuki norihiko
    norio noriyuki ryoichi ryosuke ryota ryuichi ryuji ryutaro saburo sadao seiichi seiji shigeo shigeki shingo shinichi shinichiro shinji shinya
    shiro shogo shoichi shoji shuhei shuichi shunsuke shuji sosuke susumu tadao taichi taiki takahiko takahiro takanori takao takaaki takafumi
    takayuki takehiko takuma takumi takuya tatsuo tatsuya teruo tetsuo tetsuya tomohiro tomoki tomoya toshiaki toshihiko toshihiro toshio
    toshiyuki tsutomu tsuyoshi yasuhiro yasuhiko yasunori yasushi yoichi yohei yoshiaki yoshihiko yoshihiro yoshiki yoshikazu yoshinori yoshiro
    yoshiyuki yosuke yudai yuichiro yuji yukihiro yukio yusuke yutaka yuto yuzo bình cường công đăng đạt đình đức dũng dương hải hậu hiếu hoàng
    hùng hưng huy khải khánh khoa kiên lộc lực mạnh nghĩa phong phúc quân thái thắng thành thiện thịnh thuận tiến toàn trung trường tuấn tùng
    sophal sokha sovann vannak piseth ratha rithy samnang vichea vuthy aung kyaw myint soe thein zaw zarni anucha apichart arthit atthapon
    boonchai chai chaiyaphum chalerm chamlong channarong chatchai decha ekachai kasem kittisak komsan kriangsak manop montri narong natthawut
    niran nopparat pichai pichit pongsakorn prakit pramote prawit preecha prayuth samak sanan sangkhom sarawut sirichai sitthichai somboon somkid
    sompong somsak sonthi suchart suphachai suthep suwit taksin thaksin thanakorn thaworn theerapong veerachai vichai wichai wirat wiroj worawut
    yongyuth abdul-rahman adlan afiq aiman amirul ariff asyraf azizul azlan azmi azri badrul danial faiz faizal fakhrul fauzi firdaus haikal
    hanafi hasnul hazim idham ikhwan irwan izzat jamaluddin kamarul mahathir mazlan mokhtar muhyiddin nasir nazri nizam rafizi ramli razak redzuan
    ridzuan rosli rosman rosmah saifuddin salleh samsudin shafie shahidan shahrir shamsul syafiq syed taufik yusri zainal zainuddin zambry
    zulfadhli zulkifli andi arief asep basuki budiman cahyo darmawan dadang djoko dodi eko endro fadli fauzan gatot ginandjar handoko hardi
    haryanto hendro heru irwandi iskandar jajang jaka joni kurniawan lukman mahfud marzuki mochamad muhaimin mulyadi mulyono nanang nugroho ponco
    prabowo pramono prasetyo priyo purnomo putu rachmat rahmad rian ridwan rudi rusli sapto satrio setiawan sigit soedirman soekarno sofyan
    sudarsono sudirman sugeng suharto sujatmiko sukarno suparman supriyadi suroso susilo sutopo sutrisno suwarno syamsul taufan tjahjo wawan wayan
    widodo wiranto yayan yanto yohanes yudi yusril ambrosio andoy arnel bayani bongbong efren ferdie gringo honesto isko jejomar loy manny narding
    nonoy noynoy pacifico panfilo pepito ramil rolando rommel romulo andras bleddyn cadfan caradog cledwyn dafydd deiniol deri dewi dyfan eilir
    einion eirian eifion elfyn elis emlyn emyr gerallt gethin glyn glyndwr griff gruffudd gruffydd gwion gwynfor gwyn heulyn hywel ifan ifor
    illtyd iorwerth llew llewelyn llywelyn macsen meilyr meirion meredydd meurig mostyn osian rheinallt rhodri rhun rhydian selwyn sion siôn
    steffan tecwyn tegid teilo tomos trefor tudur wyn aodhán bartley beartla breandán bríon caoimhín cathair cathaoir ciarán ciaran cillian colmán
    conall conán conchúr conleth críostóir daithí dáithí darragh dáire deaglán diarmaid diarmait domhnall dónal donal donall donnacha dubhaltach
    eamonn éamonn éanna éinrí éinne eoghan feargal fearghal féilim felim fiachra fionán fionn fionnbharra flann gearóid iarlaith jarlath lochlann
    lorcán lughaidh mánus maolíosa mícheál micheál micheal muiris murchadh naoise neachtan niallan oisín oisin pádraic pádraig padraic páidí
    peadar piaras proinsias ráighnall réamonn riain rían rónán ronan ruadhán ruairí ruairi ruaidhrí séafra seán séamas séamus seosamh somhairle
    stiofán tadgh tiarnán traolach turlough ultan uilleam calum coinneach donnchadh eachann ewen fearchar fearghas fionnlagh griogair lachlan
    murdo neacal ruaraidh ruairidh seoras struan tavish torquil uisdean
    """.split()
)
