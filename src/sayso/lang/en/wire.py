"""Words of English wire headers and tails.

The cities are those that news style guides let stand alone in a dateline, and the capitals of states.
"""

from __future__ import annotations

from sayso.lang.tables import WireWords

_MONTHS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
    ("december", "dec"),
)  # fmt: skip

_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
"""

_AGENCIES = """
reuters|thomson reuters|ap|associated press|the associated press|afp|agence france-presse|agence france presse|dpa|dpa-afx|afx
rttnews|rtt news|upi|united press international|pa|pa media|press association|ani|pti|press trust of india|ians|uni|xinhua|efe
ansa|tass|itar-tass|interfax|ria novosti|kyodo|kyodo news|yonhap|kcna|anp|belga|ritzau|ntb|tt|apa|keystone-sda|cp
the canadian press|canadian press|aap|nzpa|bernama|antara|sana|irna|isna|wafa|mena|spa|saba|anadolu|anadolu agency|aa|ukrinform
interfax-ukraine|unian|belta|mti|pap|ctk|tanjug|hina|agerpres|bta|lusa|ap-dj|dow jones|dow jones newswires|bloomberg
bloomberg news|mtn|marketwatch|benzinga|zacks|thefly|pr newswire|prnewswire|business wire|businesswire|globe newswire
globenewswire|marketwired|market wire|accesswire|access newswire|newsfile|newsfile corp|newsfile corp.|ein presswire|cision
cnn|bbc|bbc news|npr|cbs news|abc news|nbc news|fox news|sky news|al jazeera|deutsche welle|dw|voa|voa news|rfe/rl|rferl
afp-relaxnews|inter press service|ips|mcclatchy|tribune news service|tns|newsis|news agency of nigeria|nan|ghana news agency|gna
apa-ots|stt|bns|leta|elta|petra|kuna|wam|qna|nna|sputnik|ukraine crisis media center|wikinews|states newsroom|the conversation
"""

_AGENCY_WORDS = """
agency agence agencia agência agenzia agentur press presse news newswire newswires wire wires media service services bureau
newsroom newsdesk telegraph syndicate broadcasting
"""

_ISSUERS = """
ministry ministries department office embassy consulate secretariat presidency government chancellery council commission authority
directorate command headquarters spokesperson spokesman spokeswoman committee delegation mission
"""

# spellings of one house, turned into the name that it goes by
_CREDIT_NAMES = {
    "rtt news": "RTTNews",
    "rttnews": "RTTNews",
    "rttnews.com": "RTTNews",
    "afx news": "AFX",
    "afx": "AFX",
    "dpa-afx": "dpa-AFX",
    "prnewswire": "PR Newswire",
    "business wire": "Business Wire",
    "globe newswire": "GlobeNewswire",
    "agence france presse": "Agence France-Presse",
    "thomson reuters": "Reuters",
}

_CITIES = """
atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston|indianapolis|las vegas|los angeles
miami|milwaukee|minneapolis|new orleans|new york|oklahoma city|philadelphia|phoenix|pittsburgh|st. louis|salt lake city
san antonio|san diego|san francisco|seattle|washington|united nations|amsterdam|athens|auckland|baghdad|bangkok|barcelona
beijing|beirut|berlin|bogota|bogotá|brasilia|brasília|brussels|bucharest|budapest|cairo|canberra|caracas|copenhagen|dakar|delhi
dhaka|doha|dubai|dublin|edinburgh|frankfurt|geneva|glasgow|hanoi|harare|havana|helsinki|hong kong|islamabad|istanbul|jakarta
jerusalem|johannesburg|kabul|karachi|kathmandu|khartoum|kolkata|kyiv|kiev|lagos|lahore|lima|lisbon|london|luxembourg|macau
madrid|manila|melbourne|mexico city|milan|minsk|monaco|montreal|moscow|mumbai|munich|nairobi|nicosia|new delhi|oslo|ottawa
panama city|paris|phnom penh|prague|pyongyang|quebec city|quito|rangoon|yangon|rio de janeiro|riyadh|rome|santiago|sao paulo
são paulo|sarajevo|seoul|shanghai|singapore|sofia|stockholm|sydney|taipei|tehran|tel aviv|the hague|tokyo|toronto|tripoli
tunis|vatican city|vienna|vilnius|warsaw|wellington|zagreb|zurich|abu dhabi|abuja|accra|addis ababa|algiers|amman|ankara
antananarivo|apia|ashgabat|asmara|astana|asuncion|asunción|baku|bamako|bandar seri begawan|bangui|banjul|basseterre|belgrade
belmopan|bern|bishkek|bissau|bratislava|brazzaville|bridgetown|bujumbura|castries|chisinau|chișinău|colombo|conakry|damascus
dili|djibouti|dodoma|dushanbe|freetown|funafuti|gaborone|georgetown|gitega|guatemala city|honiara|juba|kampala|kigali|kingston
kingstown|kinshasa|kuala lumpur|kuwait city|la paz|libreville|lilongwe|ljubljana|lome|lomé|luanda|lusaka|majuro|malabo|male
malé|managua|manama|maputo|maseru|mbabane|mogadishu|monrovia|montevideo|moroni|muscat|n'djamena|nassau|naypyitaw|niamey
nouakchott|nuku'alofa|nuku’alofa|ouagadougou|palikir|paramaribo|phoenix|podgorica|port louis|port moresby|port of spain
port vila|port-au-prince|port-vila|porto-novo|praia|pretoria|cape town|pristina|rabat|reykjavik|riga|roseau|san jose|san josé
san juan|san marino|san salvador|sanaa|santo domingo|skopje|st. george's|suva|são tomé|tallinn|tarawa|tashkent|tbilisi
tegucigalpa|thimphu|tirana|ulaanbaatar|vaduz|valletta|victoria|vientiane|windhoek|yamoussoukro|yaounde|yaoundé|yaren|yerevan
bengaluru|bangalore|chennai|hyderabad|kochi|lucknow|patna|jaipur|ahmedabad|pune|bhopal|srinagar|chandigarh|guwahati|ranchi
thiruvananthapuram|kharkiv|odesa|odessa|lviv|st. petersburg|st petersburg|gaza|gaza city|ramallah|hamburg|belfast|cardiff
birmingham|manchester|liverpool|perth|brisbane|adelaide|hobart|darwin|christchurch|vancouver|calgary|winnipeg|halifax
marseille|lyon|naples|turin|venice|palermo|rotterdam|antwerp|krakow|gdansk|thessaloniki|izmir|aleppo|mosul|basra|aden|benghazi
mombasa|kano|durban|osaka|busan|guangzhou|shenzhen|wuhan|ho chi minh city|medellin|guayaquil|tijuana|monterrey|austin|sacramento
albany|juneau|anchorage|nashville|memphis|richmond|raleigh|columbus|lansing|springfield|topeka|olympia|portland|tallahassee
"""

_REGIONS = """
ala alaska ariz ark calif colo conn del fla ga hawaii idaho ill ind iowa kan ky la maine md mass mich minn miss mo mont neb nev
ohio okla ore pa pa. tenn texas utah vt va wash wis wyo ont que alta sask man nsw qld vic tas
"""

_PLACE_WORDS = "of the de del da do la le les los las el al an am and i y sur upon on in di du des den ob bei near"

_LABELS = """
advisory|alert|analysis|anchor|announcement|answer|as it happened|at a glance|audio|background|blog|box|breaking|breaking news
briefing|brief|briefs|bulletin|business|by numbers|chronology|claim|column|comment|commentary|correction|corrections|corrected
crime|culture|daily briefing|date|dateline|developing|diary|digest|disclaimer|editorial|education|entertainment|environment
exclusive|explainer|explained|fact check|fact-check|factbox|facts|feature|features|filing|flash|focus|forecast|gallery|graphic
headlines|health|home affairs|host|in brief|in pictures|indepth|insight|interview|just in|kicker|lead|leader|letter|letters
lifestyle|list|live|live updates|long read|market report|markets|media release|memo|moderator|money|narrator|national|news
news analysis|newsalert|newsmaker|new|note|notebook|notice|obituary|obituaries|official|opinion|photo|photos|podcast|politics
poll|polls|preview|press release|profile|presenter|q|question|q&a|quote|quotes|reader|recap|reaction|refile|release|reporter
report|review|roundup|round-up|scorecard|science|series|service|sketch|slug|snap|snapshot|sot|source|sources|spotlight|special
special report|sport|sports|statement|stocks|story|summary|table|take|talk|technology|text|the claim|the verdict|the facts
timeline|topwrap|topline|tourism|travel|trending|tv|update|updated|urgent|verdict|video|vox|voicer|watch|weather|wrap|wrapup
world|writethru|your money|consumer watch|opinion poll|judge|police|court|mayor|man|woman|minister|president|senate|congress
sketchbook|viewpoint|exclusives|file|file photo|first|second|third|attention|editors|city|region|nation|local|state|community|property|a|i
"""

_SLUG_OPENINGS = """
bc-|am-|pm-|slug:|slug -|urgent|flash|bulletin|snap|newsalert|eds:|eds.:|editors:|attention editors|attn:|attn editors
precede|1st update|2nd update|3rd update|4th update|1st ld|2nd ld|3rd ld|1st lead|2nd lead|3rd lead|(corrects|(adds|(updates|(recasts|(rewrites
(refiles|(repeats|(clarifies|(removes|for release|for immediate release|for immediate use|media release|press release|news release|media statement|embargo|embargoed|strictly embargoed
not for publication|hold for release|with photo|with photos|with graphic|with video|photo:|photos:|picture:|pictures:|video:|(photo
(graphic|(picture|(file photo|writethru|refile|wrap|takes|to go with|item 0|item 1|item 2|press communiqué no|press communique no
communique no|communiqué no|press statement no|news desk:|desk:|category:|section:|topic:|keywords:|tags:|filed under
"""

_SLUG_ENDINGS = "ld lead ld-writethru writethru writethrough lead-writethru adv adv. nl"

_END_MARKS = """
30|end|ends|the end|end of text|end of report|end of story|end of release|end of statement|###|##|#|ends all|endit|endall|ends.
pkg ends|end pkg|story ends|release ends|ends release|end release|fin|ends --|xxx|eom
"""

_MORE_MARKS = "more|more follows|mf|more to follow|more to come|continued|cont'd|contd|to be continued|moremore|follows|story continues"

_DATE_LABELS = """
published|publish|published on|published at|publication date|first published|first published on|posted|posted on|posted at|posted by
updated|updated on|updated at|last updated|last updated on|last modified|modified|date|dated|issued|issued on|released|released on
filed|created|pub date|release date|date published|date posted|last update|originally published|as of|release time
"""

_CLOCK_WORDS = """
am pm a p m gmt utc ist est edt cst cdt mst mdt pst pdt et ct pt cet cest eet bst wat eat cat sast hkt jst aest aedt nzst msk
at on of the st nd rd th local time hrs hours hour h t z and last first updated published posted modified date dated issued released
filed created ago min read minutes day morning afternoon evening night today yesterday
"""

_BYLINE_OPENINGS = """
by |by: |words: |words by |text: |text by |written by |reported by |story by |report by |author: |authors: |byline: |compiled by 
compiled from |from our |from |filed by |special to |exclusive by |interview by |edited by
readers' editor: |minute-by-minute: |commentary by |analysis by |as told to 
"""

_REPORTER_WORDS = """
reporter reporters correspondent correspondents writer writers editor bureau desk staff stringer agencies columnist contributor
newsdesk newsroom
"""

_CREDIT_OPENINGS = """
reporting by|additional reporting|(additional reporting|(reporting by|(reporting|(editing|(writing|(compiled|editing by|writing by
with additional reporting|with reporting by|with reporting from|(with reporting|reported by|with inputs from|(with inputs|with agency inputs
(with agency|with input from|(with input|inputs from|(inputs from|with agencies|with files from|(with files|with material from
this report includes|this story includes|this story was reported|associated press writer|associated press writers|ap writer
the associated press contributed|reuters contributed|contributed to this report|photographs by|photograph by|photography by|photo by
photos by|photo:|photo credit|image:|image credit|images:|picture by|pictures by|graphic by|graphics by|graphic:|video by|editors:
writer:|production by|produced by|translated by|translation by|(translated|desk:|copy editing|compiled by|(compiled by|(production
source:|source -|sources:|credit:|credits:|(source:|(source |(c) |first published in|this article was first published
this article originally appeared|originally published|this story first appeared|(edited by|edited by|(story by|(story refiled|(this story
(this version|(additional|(writing and|(graphic|(photo|(research by|— reporting|-- reporting|- reporting
"""

_RIGHTS_OPENINGS = (
    "copyright|(c)|©|© |&copy;|all rights reserved|all content ©|content ©|crown copyright|all contents ©"
)

_RIGHTS_WORDS = """
all rights reserved|may not be published, broadcast|may not be reproduced|may not be redistributed|shared with attribution
reproduction without permission|reproduced without permission|republished with permission|no part of this|licensed under
creative commons|reprinted with permission|without prior written permission|without written permission
"""

_BOILERPLATE_OPENINGS = """
read more|read also|also read|read next|read the full|see also|see more|more on this|more from|related:|related stories
related articles|recommended:|most read|trending:|click here|tap here|sign up|subscribe|follow us|like us|join us|join our
download the|download our|watch:|watch live|listen:|listen to|share this|share on|leave a comment|comment on
print this|email this|advertisement|story continues|article continues|continue reading|for more information|for further information
for more details|for further details|for more,|for media inquiries|for media enquiries|for press inquiries|for press enquiries
media inquiries|media enquiries|press inquiries|press enquiries|press contact|media contact|media contacts|press contacts|contact:
contacts:|contact us|contact the author|to contact the|notes to editors|note to editors|notes for editors|editor's note:|editors' note
editor’s note:|note to readers|our standards|got a story|got something|do you have a|have a story|send us|write to us|write to the desk|tip us|tips:
disclaimer|this content was|the views expressed|opinions expressed|about the author|tel:|tel.|telephone:|email:|e-mail:|fax:|phone:
website:|web:|twitter:|http://|https://|www.|this article mentions|this is a developing|this story will be|this is a breaking
to be the first|by clicking|terms of use|privacy policy|all times|back to top|next story|previous story|view comments
"""

_TAIL_HEADINGS = """
sources|source|references|external links|related news|related stories|related articles|related links|notes to editors
note to editors|notes for editors|media contacts|media contact|press contacts|press contact|contacts|contact|about us|see also
sister links|share this|more on this story|read more|further reading|background information|editor's notes|editors' notes
forward-looking statements|safe harbor statement|cautionary statement
"""

_SAYING = """
say says said saying tell tells told according add adds added announce announced announces warn warns warned claim claimed
deny denies denied insist insists insisted ask asked asks reply replied replies explain explained is are was were am be been
has have had will would can could should did does do
"""


def _rows(block: str) -> tuple[str, ...]:
    return tuple(row for line in block.strip().split("\n") for row in line.split("|") if row)


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


WIRE = WireWords(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    weekdays=_words(_WEEKDAYS),
    agencies=frozenset(_rows(_AGENCIES)),
    agency_words=_words(_AGENCY_WORDS),
    issuers=_words(_ISSUERS),
    credit_names=_CREDIT_NAMES,
    cities=frozenset(_rows(_CITIES)),
    regions=_words(_REGIONS),
    place_words=_words(_PLACE_WORDS),
    labels=frozenset(_rows(_LABELS)),
    slug_openings=_rows(_SLUG_OPENINGS),
    slug_endings=_words(_SLUG_ENDINGS),
    end_marks=frozenset(_rows(_END_MARKS)),
    more_marks=frozenset(_rows(_MORE_MARKS)),
    date_labels=frozenset(_rows(_DATE_LABELS)),
    clock_words=_words(_CLOCK_WORDS),
    byline_openings=_rows(_BYLINE_OPENINGS),
    reporter_words=_words(_REPORTER_WORDS),
    credit_openings=_rows(_CREDIT_OPENINGS),
    rights_openings=_rows(_RIGHTS_OPENINGS),
    rights_words=_rows(_RIGHTS_WORDS),
    boilerplate_openings=_rows(_BOILERPLATE_OPENINGS),
    tail_headings=frozenset(_rows(_TAIL_HEADINGS)),
    first_persons=_words("i we my our me us you your mine ours i'm we're i've we've i'll we'll"),
    saying=_words(_SAYING),
)
