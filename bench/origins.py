"""A rough table of where names are at home, by given name and by the ending of the surname. Written by hand for bench/resolution.py."""

from __future__ import annotations

import re

GIVEN = {
    "English, Irish, Scottish, Welsh": """james john robert michael william david richard joseph thomas charles christopher daniel matthew
        anthony mark steven paul andrew kenneth kevin brian george edward ronald timothy jason jeffrey ryan gary nicholas eric jonathan
        larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry peter henry keith arthur
        roger gerald albert lawrence joe sean seamus eoin niall callum angus hamish euan rhys dylan gareth alan barry bernard bruce
        craig derek douglas duncan graham ian jim bob bill tom tim steve dave mike nick phil greg jeff ken don dan ben sam max
        neil nigel clive colin geoffrey gordon harold howard hugh stanley stuart trevor vincent wayne lloyd dominic edmund ernest
        mary anne ann elizabeth sarah laura julie emma olivia sophie charlotte amelia emily grace hannah helen jane joan karen kate katherine
        catherine kathleen linda lisa margaret nancy nicole rachel rebecca ruth sandra sharon susan theresa barbara betty carol
        dorothy fiona frances heather janet jennifer jessica judith lucy pauline penelope rose samantha virginia wendy aoife siobhan
        niamh ciara orla sinead bridget maeve eilidh morag gwen bronwen harriet philippa imogen georgina gemma tracy debbie joyce
        chris rob tony kenny alison claire clare louise hazel moira iain ewan fergus rory lorna ailsa mairi catriona elspeth nia carys
        bryn huw owain tegan del wes roy earl dale marcus lloyd ellen deborah lauren megan erin kayla ashley""",
    "French": """jean jacques michel philippe francois françois laurent olivier antoine guillaume luc marc henri émile emile claude pierre
        mathieu benoit benoît yves thierry marie-claire isabelle sylvie céline celine helene hélène margaux chloe amélie camille
        nathalie veronique véronique genevieve geneviève cecile aurelie etienne étienne""",
    "German, Dutch": """hans karl heinz klaus wolfgang jürgen juergen dieter stefan andreas markus matthias tobias florian jens otto ingrid heidi ilse
        ursula gisela petra katja anja claudia greta birgit sabine jan-willem pieter joost willem femke maarten sanne joris daan lotte anneke
        wim bram marijke ruud hendrik gerrit friedrich ulrike ute""",
    "Nordic": """lars erik olaf sven nils anders bjorn bjørn magnus henrik mikkel rasmus søren soren astrid sigrid solveig freja maja kirsten
        annika ingeborg tove liv elin torben jørgen gunnar leif kari aino eero matti jussi pekka sanna tuomas kaisa mikko henni ragnhild
        einar sigurd hildur jón birna halla tor knut""",
    "Italian": """giovanni giuseppe marco luca matteo paolo stefano franco alessandro lorenzo salvatore vincenzo giulia chiara francesca paola
        alessandra federica giorgio enzo dario pietro elisa silvia rosa bruno aldo""",
    "Spanish, Portuguese": """juan carlos luis miguel jose josé pedro pablo diego javier fernando rafael manuel antonio francisco jorge alejandro
        sergio ricardo eduardo roberto alberto enrique raul oscar hector carmen dolores pilar mercedes esperanza ximena catalina mariana
        fernanda beatriz ines joana raquel luisa camila gabriela valentina adriana alicia lucía lucia joão joao paulo tiago rui nuno
        inês marta ana teresa isabel consuelo rocío ignacio gonzalo álvaro andrés tomás joaquín esteban lourdes marisol soledad""",
    "Slavic": """ivan dmitry dmitri vladimir sergei sergey alexei aleksei nikolai mikhail yuri boris oleg igor andrei andriy volodymyr oleksandr
        serhiy mykola viktor vasyl taras bohdan anatoly konstantin maxim pavel roman lukas jan piotr andrzej tomasz marek krzysztof jakub
        wojciech janusz agnieszka katarzyna małgorzata malgorzata magdalena zofia ewa joanna oksana olena iryna yulia svetlana olga irina
        ekaterina galina lyudmila tetiana natalya natalia anastasia daria ludmila milena jelena ivana dragana vesna mirjana milan dragan
        zoran goran nikola marko petar luka jasna radmila zdravko bojan milos miloš dusan vuk zlatko darko petra tatjana bozena jana
        tomas jiri jiří zuzana katarina danica halyna nadia pavlo dmytro stanislav zdenka""",
    "Romanian, Hungarian, Greek, Albanian": """ioana andreea radu ion mihai gheorghe bogdan dumitru janos jános gabor gábor laszlo lászló istvan istván zoltan
        zoltán ilona dimitris giorgos kostas nikos yannis eleni despina vasiliki arben besa ilir agron dorina ferenc katalin""",
    "Turkish, Central Asian, Caucasian": """elif ayse ayşe emine zeynep hülya selin mehmet emre murat ahmet hakan kemal osman burak cem deniz aslı
        gulnara aigul nursultan timur bakyt davit giorgi nino tamar levan armen aram anahit ruslan aslan leyla orhan tuncay sevda gulnaz""",
    "Arabic, Persian": """aisha amina fatima khadija leila layla maryam mariam nadia noor samira yasmin zahra zainab amira hala huda rania salma soraya
        mohammed muhammad mohamed ahmed ahmad ali hassan hussein hossein omar khalid khaled ibrahim yusuf youssef abdul abdullah mahmoud
        mustafa tariq tarek faisal karim rashid salim samir bilal hamza nasser reza mehdi amir haider saad walid hisham parisa shirin
        farid ziad jamal rami dina lina mona sami hana farah farhad nasrin haydar bashar anwar""",
    "Hebrew": "avi moshe yitzhak shlomo eitan amos ehud benny yossi uri rivka yael noa shira tamar dov ariel noam",
    "South Asian": """priya anita anjali asha deepa divya indira kavita lakshmi meera neha nisha pooja rekha sunita usha shreya ananya kamala imran
        javed kamal rajesh raj rahul amit anil sanjay vijay suresh ramesh arun ashok deepak ravi sunil vikram arjun rohan kiran manoj narendra
        ayesha shabnam farida nusrat rezaul tahmina anwarul lalita gopal mahesh dinesh harish shanti nimal chaminda sanath kumari dilani
        arvind rukhsana shahid asif nadeem sadia""",
    "East Asian": """akiko aiko emi haruka keiko kumiko mariko michiko naomi sakura yoko yuki yumi yuko mei ling hui hye soo-jin ji-eun ji-woo eun-ji
        min-ji yoon-hee sun-hee hiroshi kenji takashi takeshi akira satoshi yuichi shinzo fumio taro kazuo jun wei jun-ho min-jun young-ho
        sung-min jae-in tae-yul yong-hyun dong-hyun seung-ho jin-woo xiaoling li-hua kim lee park chen wang li zhang liu cho choi liang
        hyun-woo mi-kyung haruto daichi noriko jin lin xu zhao""",
    "South-East Asian": """thuy linh huong lan siti dewi putri sri nguyen minh duc hung budi agus joko bambang rizal somchai suda arunee nattaya aung
        thida rosario dela datu nur hafiz aminah wayan made ketut ratna tuan phuong maria-luz jomar""",
    "African": """ngozi chioma adaeze amara folake funke ifeoma nkechi yetunde wanjiru njeri akinyi atieno thandiwe nomvula lindiwe zanele abena ama
        akosua esi emeka chidi obinna chukwuma tunde femi segun babatunde kwame kofi kwabena yaw kojo juma kamau otieno mwangi kipchoge
        sipho thabo themba bongani mandla tendai farai lamine moussa mamadou ousmane abdoulaye cheikh sekou awa fatou aminata mariama
        adama ibrahima oumar chipo tafadzwa rudo nandi lerato palesa dumisani abebe tigist selam hirut mekonnen wambui achieng okello
        nakato mulenga bwalya chanda mutale temwa zodwa adjoa afua efua yaa ayo bola sade kemi uche ikenna""",
    "Polynesian, Maori": "tama wiremu hone rangi sione tevita manu moana mere aroha ngaire hinemoa leilani mele sina talia tavita lote ana-lisa sefa",
}  # fmt: skip
SURNAMES = (
    ("Slavic", r"(?:ov|ova|ev|eva|in|ina|ski|sky|ska|skiy|skaya|ić|ic|vich|enko|chuk|czyk|wicz|ová|yk|ko|ak|ek)$"),
    ("Nordic", r"(?:sen|sson|dóttir|dottir|nen|berg|gaard|gård|lund|quist|strom|ström|holm|vik)$"),
    ("Turkish, Central Asian, Caucasian", r"(?:oğlu|oglu|shvili|dze|yan|bayev|bekov|ogly|gil|türk)$"),
    ("Romanian, Hungarian, Greek, Albanian", r"(?:escu|eanu|opoulos|idis|akis|poulou|ou|iu|nagy|hoxha|aj)$"),
    ("Italian", r"(?:elli|ello|etti|etto|ini|ino|ucci|acci|one|ani|oni|isi|etta)$"),
    ("Spanish, Portuguese", r"(?:ez|es|eira|inho|ado|ero|eros|ano|illo|illa|osa|ado)$"),
    ("German, Dutch", r"(?:mann|stein|bach|hofer|meier|meyer|schmidt|huber|stra|sma|inga|kamp|huis)$"),
    ("French", r"(?:eau|eaux|ault|ier|ière|ois|elle|ette|aux|ard)$"),
    ("Arabic, Persian", r"^(?:al|el)-|(?:zadeh|pour|ullah|allah|uddin|i)$"),
    ("South Asian", r"(?:singh|kumar|sharma|patel|nath|wala|appa|swamy|raj|jee|asinghe|asekara|sena|das|rao|khan|begum|hossain)$"),
    ("African", r"^(?:ok|od|ny|mb|nk|nd|ng|mw|ad|ow|as|ch[iu])[a-z]*[aoeui]$|(?:wu|nde|mba|nga|eke|uku)$"),
    ("English, Irish, Scottish, Welsh", r"^(?:mac|mc|o')|(?:son|ton|ley|worth|field|wood|ford|well|man|shaw|er|ham|by|ins|ings)$"),
)  # fmt: skip
_SOUTH = [(o, re.compile(p)) for o, p in SURNAMES]
_BY_GIVEN: dict[str, str] = {}
for _origin, _names in GIVEN.items():
    for _name in _names.split():
        _BY_GIVEN.setdefault(_name, _origin)


def origin_of(name: str) -> str:
    """Where a person's name is at home: by the given name, else by how the surname ends; "elsewhere or invented" else."""
    words = name.lower().split()
    if not words:
        return "elsewhere or invented"
    found = _BY_GIVEN.get(words[0]) or _BY_GIVEN.get(words[0].split("-")[0])
    if found:
        return found
    return next((o for o, pattern in _SOUTH if pattern.search(words[-1])), "elsewhere or invented")
