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
    """.split()
)
