"""The words privacy requests are made of, in English, Hindi, Marathi and Gujarati.

A word may belong to several classes: "number" is a person's data and something that can be wrong. English words
are written as they are. Indian words are written in Latin letters, once for every script and spelling
(``intent_fold``). A star matches any ending. Our own list, not taken from any corpus; to be read by native
speakers of each language.
"""

from __future__ import annotations

from typing import Final

from sanjog_desktop.domain import intent_classes as c


def _set(text: str, divider: str = "|") -> frozenset[str]:
    return frozenset(text.split(divider))


#: Messages that are a command as a whole (after politeness is taken off). They are obeyed at once.
EXACT: Final = _set(
    "stop|stopall|stop all|unsubscribe|unsubscribe me|unsubcribe|unsuscribe|unsubscrib|unsub|opt out|optout|"
    "opt me out|quit|end|revoke|remove me|stop promotions|stop messages|stop all messages|no more messages|"
    "no more message|no more msgs|block me from your list|band karo|band kara|bandh karo|"
    "stop karo|stop kara|stop kar do|stop kardo|stop kijiye|stop karie|stop kari do|स्टॉप करो|स्टॉप करा|"
    "stop messaging|stop texting|stop msgs|stop msg|stop texts|exit|discontinue|"
    "no more texts|no more texting|"
    "un subscribe|बंद करें|बंद करे|बंद कीजिये|band karein|band karen|band kariye|band kijie|બંધ કરજો|bandh karjo|"
    "band kar do|band kardo|band kr do|band krdo|bandh kari do|band kijiye|बंद करो|बंद करा|बंद कीजिए|बंद कर दो|"
    "बंद कर दीजिए|બંધ કરો|બંધ કરી દો|स्टॉप|स्टोप|स्टाप|થોભો|"
    "સ્ટોપ|थांबवा|अनसब्सक्राइब|अनसबस्क्राइब|અનસબ્સ્ક્રાઇબ"
)
#: What these mean depends on what we sent last: an answer to a proposal, or to a broadcast.
EXACT_ASK: Final = _set(
    "cancel|no|nope|nahi|nahin|nhi|nai|not interested|no interest|im not interested|i am not interested|"
    "we are not interested|nahi chahiye|nhi chahiye|nai chahiye|nahi chaiye|नहीं|नहीं चाहिए|नही चाहिए|नको|नकोय|"
    "nako|nakoy|nathi joitu|nathi joiti|nathi joito|નથી જોઈતું|નથી જોઈતી|નથી જોઈતો|ના|nathi joie|no thanks|"
    "no thank you|interested nahi|interest nahi hai|रद्द|कैंसल"
)
#: Taken off both ends of a message before it is compared with a command.
POLITE: Final = _set(
    "please pls plz plss plzz kindly sir madam maam ji yaar bhai now immediately thanks thank you ok "
    "okay hi hello dear team कृपया कृपा प्लीज सर मैडम जी अब krupaya kripya pliz મહેરબાની કૃપા કરીને પ્લીઝ "
    "કૃપયા namaste नमस्ते नमस्कार નમસ્તે",
    " ",
)

#: Words that only look like an Indian word of some class: read as they are written, not as they sound.
NEUTRAL: Final = _set(
    "a an the is are was were be been in of to for and or if he hi me use do does it its at by from as so "
    "then there here will would can could may might new nice good bad hello yes ok tv am pm ha too two age "
    "most some only also just very much many before after date name bar kal raja raj ram mali pune patil shah "
    "sharma kumar mukul dikkat dikkate baddal बद्दल कधी us aapne आपने hate hat mate lodged contract mates "
    "game came same care missing",
    " ",
)

#: Class → (English words, Indian words in Latin letters).
CLASSES: Final[dict[int, tuple[str, str]]] = {
    # Whose -----------------------------------------------------------------------------------------------
    c.MY: (
        "my mine our ours",
        "mera meri mere mero merko hamara hamari hamare humara humari humare majha majhi majhe majhya mazha majh "
        "majhyach majhach mazhya amcha amchi amche amchya amacha amachi maro mari maru mara amaro amari amaru "
        "maravishe majhyabaddal majhyavishayi",
    ),
    c.ME: (
        "us myself ourselves",
        "mujhe mujhko muje hume hame hamein hamen hamko humko hamse humse mujhse mala amhala mane amne mare amare",
    ),
    c.OWN: ("own", "apna apni apne aapna aapni aaplya aapla aapli potani potano"),
    c.KIN: (
        "daughter* son sons child* kid* sister* brother brothers father* mother* mom* mum* dad* parent* wife "
        "husband family*",
        "parivar* kutumb* beti bete beta betiyon bahan behen bitiya dikri dikrini dikrino dikra dikro "
        "dikrana pita pitaji papa "
        "pappa pappanu mata mummy vadil* aai bahin* lek leki muli mulichi mulicha muliche mulichya mulacha "
        "mulachi mulache mulachya",
    ),
    c.OTHER: (
        "his her hers him their theirs she he they girl* boy* bride* groom* lady guy person persons someone "
        "somebody",
        "uska uski uske usko unka unki unke unko usne isne jisne unse usse unhe unhone unhein inka inki inke inko "
        "iska iski iske isko ladka ladki ladke ladkiyon ladko* ladk* larka larki larke tyacha tyachi tyache "
        "tyachya ticha tichi tiche tichya tyanch* tyana tyala tila tyanni tena teni tenu teno tene emni emno emna "
        "emne emnu eno eni ene chokr* var vadhu mulga mulgi mulakad* mulikad*",
    ),
    c.THIS: (
        "this that these those last previous",
        "isse ise inko ye yeh yah wo woh vo yahi iss is us he hya ha hi aa aane te",
    ),
    c.YOUR: (
        "your you ur u yours aapne आपने",
        "aap aapka aapki aapke apka apki apke aapko aapse tum tumhara tumhare tumne tumhi tumcha tumchi tumche "
        "tumchya tumchyakade tumhala tame tamara tamari tamaro tamaru tamne tamarathi",
    ),
    # What ------------------------------------------------------------------------------------------------
    c.DATA: (
        "data dataa detail* info information record* everything trace* particulars file files folder",
        "deta* detn* detc* detv* data dato datach* datan* jankari jaankari jaankariyan janakari mahiti* vigat* "
        "vivaran ditel* ditels rikord* rekord* tapshil*",
    ),
    c.ACCOUNT: ("account* id registration membership", "aidi akaunt* ekaunt* khata khate khatu"),
    c.NUMBER: (
        "number numbers no num mobile nos phone contact",
        "nanbar nambar nambr* nanbr* mobail* kramank fon",
    ),
    c.PROFILE: (
        "profile profiles biodata biodatas bio resume cv",
        "prof* bayod* baiod* biodata* biyod* parichay",
    ),
    c.PHOTO: (
        "photo photos photograph* pic pics picture* image* video* selfie*",
        "fot* photoch* photon* tasvir* chitra",
    ),
    c.DOC: (
        "aadhaar aadhar adhar adhaar story stories testimonial* pan पैन passport pasport* document* certificate* "
        "statement* kundli patrika horoscope salary payslip licence license voter",
        "adhar* pasport* stetment* kundli kundali patrika kagad* kagaj* kagjat* dastavej* dokyument* sartifiket* pen",
    ),
    c.CHAT: ("chat chats conversation* history", "chet* chait* itihas* histri*"),
    c.FACT: (
        "name surname dob birth birthday birthplace birthtime age height weight income salary gotra caste "
        "subcaste religion education qualification degree address spelling city town job occupation profession "
        "status email rashi nakshatra manglik complexion company designation village diet tongue hobby hobbies",
        "naam nam nav nave navat namat nama namam navach* naamch* upnam adnav* surnem janm janma janam janmtarik* "
        "janmtithi janmvel* umar unmar umra ayu vay vaych* kad unchi unchai pata patta sarnam* padhai shiksh* "
        "shikshan abhyas vetan pagar avak aay kamai jati jaat gotr* rashi nakshatr* speling* spelling naukri "
        "nokri dhandho vyavsay atak janmsamay shahar gav gaon ganv gam manglik "
        "dharm utpann bhantar shaher matrubhash* sailri sailari selri hait vajan edres addres sarnem inkam "
        "kast ejukesan digri imel diobi",
    ),
    c.MATCH: (
        "match matches proposal* prospect* alliance* profiles biodatas candidates",
        "sthal sthale sthala sthalan sthalanch* rishta rishte rishton sagpan* sambandh* mage mangu mangan mech* "
        "biodate",
    ),
    c.MSG: (
        "message messages messaging messege messeges massage massages mesage mesages mesaging mesg mesgs mssg msg "
        "msgs mesaage text texts texting sms whatsapp whatsapps promotion* promotional promo* offer offers "
        "advert* advertisement* ads spam spamming newsletter* notification* update updates alert* communication* "
        "greeting* marketing forwards stuff blast* broadcasting",
        "maisej* mesej* mesaj* sandes* esemes vijnapn* vigyapan* jahirat* jaherat* ofar* apdet",
    ),
    c.LIST: (
        "list lists listing contacts broadcast* mailing group groups",
        "list* suchi yadi yadit* yadim* yadin* yadich* brodk* gruf* grup*",
    ),
    c.SHORTLIST: ("shortlist* favourite* favorite* wishlist", "pasandida"),
    c.PLACE: (
        "database databases system systems server servers site website app platform portal office record records "
        "files end everywhere side",
        "sistm* sistim* detabes* vebsait* jagah",
    ),
    c.POLICY: ("policy terms conditions", "niti dhoran polisi sharte sharti"),
    c.PRIVACY: ("privacy private confidential", "gopniyt* praiv* nijta niji khangi khajgi"),
    c.PRINT: (
        "print* xerox zerox pdf printout watermark* background* filter filters crop blur* duplicate frame",
        "print* jerox* vatrmark* filtr* fletar bekgraund",
    ),
    c.TIME_OUT: ("time", "samay vel vakt gadi gaadi car"),
    c.RECEIPT: ("receipt* invoice* bill bills format venue hall menu card cards", "rasid pavti bil"),
    # What is done with it --------------------------------------------------------------------------------
    c.STOP: (
        "stop stopp stp refrain cease halt discontinue quit stopping",
        "roko roken rokein rokiega rokiye rokie rokna rok rukvao thambva thambav* thanbv* thobav* atkav* "
        "atkavo stop rokava bas chhod "
        "chhodo chhoddo",
    ),
    c.SHUT: ("", "band bandh bund bnd bndh"),
    c.DO: (
        "",
        "karenge karoge karogi kar karo kro kr kardo krdo karna krna kare karein kren karen kariye karie "
        "karien kariyega kijiye kijie "
        "kijiega kijiyega kara karu karave karavi karava karvi karvu karsho karjo karta karte kari karwa karwao "
        "karva karvana karvao karvavo karvavi karvavu karavvo karaych* karaychi karaycha karun kardijiye kardena "
        "krne karne krdijiye karavun",
    ),
    c.BROKE_OFF: (
        "",
        "tha thi the gaya gayi gai gayu rahega rehta raheta rahta zala zali zale hota hoti hato hati aste asta "
        "raha",
    ),
    c.SEND: (
        "send sending sends forward forwarding snd sendng sned",
        "forvard* farvard* bhej bhejo bhejna bhejiye bhejie bhejen bhejein bheje bhejiyega bhejiega bhejdo "
        "bhejte bhejne bhejta "
        "bhejoge bhejni bhejvu pathav* pathv* pathau patvu patva* patav* mokl* mokal*",
    ),
    c.SENT: (
        "sent forwarded gone went received reached",
        "bheja bheji bheje gaya gayi gaye pathavl* pathvl* moklyo mokli mokly* milya mila mile mili",
    ),
    c.CONTACT: (
        "contact contacted contacting disturb disturbing disturbance bother bothering harass harassing harassment "
        "pester pestering ping pinging text texting message messaging msging msgng txting msg communicate "
        "communicating spam spamming "
        "mesage",
        "sampark* sanpark* pareshan paresan tang tras disturb distarb* heran hairan",
    ),
    c.CALL: ("call calls calling called ring", "kol kaul call fon"),
    c.REMOVE: (
        "shred exclude omit drop delete deleting deletion erase erasing erasure remove removing wipe wiping "
        "destroy destroying purge purging scrub dlt delet dlete delte deleet remov rmove remve deactivate unlist "
        "expunge eliminate unregister",
        "hata hatao hatae hatai hatau hatay* hatan* mitay* mitan* hatado hatadein hatayen hataye hataen hataiye "
        "hataie hatana hatade hatwa hatwao hatva* hatav* hatvi* mita mitao mitado mitaye mitaiye mitade mitana "
        "mitva* mitav* dilit* delit* rimuv* nasht* uda udao udado nash pusun pusa bhunsi bhusi dur door takun udav*",
    ),
    c.REMOVED: ("deleted erased removed wiped destroyed", ""),
    c.TAKE_OUT: (
        "block unblock",
        "blok* nikal* nikalo nikaldo nikaliye nikale nikalna nikalke nikaldijiye nikalva* kadh kadha kadhun kadhi "
        "kadho kadhva kadhav* kadhne kadhayl* kadhsho kadhlo kadhu kaat kaatdo kaato kato vagla vagal*",
    ),
    c.AWAY: (
        "",
        "taka taku takavi takavya takave takava nakho nakhi nakhjo nakhsho nakhta nakhva nakhvi tak dya",
    ),
    c.SHARE: (
        "share sharing show showing give giving disclose disclosing disclosed circulate circulating post posting "
        "publish publishing reveal discuss put upload uploading pass sher sahre provide handed",
        "dya sheyar* shear* sher saja sanja dena dijiye dijie dijiyega dikh* dikhao dikhana dikhaye dikhaiye "
        "dikhayen deu dakhv* dakhav* batav* dekhad* apo apsho apta apvo apva apvi aapo aapta aapsho dalo "
        "dalna dalie dalen daliye daalo muko muksho mukta taku takaych* lagao lagaye lagaiye de dein den dete",
    ),
    c.SHARED: (
        "shared gave given showed shown passed seen saw received circulated posted uploaded leaked provided got",
        "diya di diye dikhaya dikhayi dikhai dikhaye dikhay* dila dili dile dakhavl* dakhvl* apyo apya api apyu "
        "aapyo batavy* batavi karyo kela keli kele bheja bheji gaya gayi gaye gayo pathavl* pathvl* moklyo moklya "
        "mokli mokaly* hui pahuncha shared share sheyar* shear* sher dekha dekhi dekhe pahil* joya joyo joyi",
    ),
    c.USE: ("use using process processing used", "istemal istmal upyog vapru vapar* vapr* yuj"),
    c.KEEP: (
        "keep keeping hold holding held store storing stored saved save kept maintain retain have has had having "
        "collected collect got possess available stays stay remain remains exist exists there",
        "konakad* sathavl* rakho rakhna rakha rakhi rakhe rakhiye rahni rahna rehna rahayche rahaycha rahevu "
        "thev* thevu thevl* rakhel* rakhyu sev paas pas pase aapkepas kade",
    ),
    c.GET: (
        "get getting receive receiving obtain obtained find found coming comes come came",
        "mila mili mile milala mili* milal* malyo malyu mali malya laya lavya lavyo liya ayi aaya aayi aaye aya "
        "aala ali aavyo avyo yet ave aave aa",
    ),
    c.WANT: (
        "want wants wish need require like",
        "chahiye chahie chaiye chahte chahta chahti pahije havi hava havay joie joiye joita joitu joiti joito "
        "joishe mangta zarurat jarurat jarur garaj",
    ),
    # Not -------------------------------------------------------------------------------------------------
    c.DONT: (
        "dont don donot never nobody none nolonger refuse refusing deny",
        "mat mt naka nka nakot nakos nako nakoy nakoch nye nayet naye",
    ),
    c.NOT: (
        "not no nothing nor cant cannot wont isnt arent wasnt doesnt wouldnt shouldnt neither longer",
        "nahi nahin nhi nai nahit na n nathi nathii nahiye ney",
    ),
    c.NOMORE: ("nomore", ""),
    c.DIDNT: ("didnt havent hasnt hadnt", ""),
    # Consent ---------------------------------------------------------------------------------------------
    c.CONSENT: (
        "consent consents permission* approval authorisation authorization consenting",
        "sahmati sehmati sahamati anumati ijajat ijazat parvangishivay* parvangisivay* sammati sanmati samti "
        "parvangi parvanagi manjuri manyata manyta marzi marji marjee permission* parmishan* konsent",
    ),
    c.WITHDRAW: (
        "withdraw withdrawing withdrawn withdrawal revoke revoked revoking retract rescind cancel canceled "
        "cancelled undo back",
        "wapas vapas wapis vapis mage maghe pachi pachhi pacho pachu radd radda rad khatam samapt kensal "
        "parat kainsal",
    ),
    c.AGREE: (
        "agree accept consent authorise authorize allow allowed approve permit agreed",
        "sahmat sehmat sehamat many manya sahamat manjur rajamand",
    ),
    c.ANYONE: (
        "people facebook instagram insta internet online google anyone anybody nobody others other anywhere "
        "outside families family groups group unknown public stranger* third friend* relative*",
        "kisi kisiko kisise koi konalahi kunalahi konalaa konashihi konas koine koini dusra dusre dusro anyon* "
        "dusryan* itaran* itar bijane aage aagal agal pudhe pude walo valon logo logon lok* gruf* grup* group",
    ),
    # Right and wrong -------------------------------------------------------------------------------------
    c.WRONG: (
        "wrong wrongly incorrect incorrectly inaccurate mistaken misspelt misspelled mispelled outdated "
        "incomplete",
        "galat glt galt galti* chukich* chukla chukli chukle chuk chuka khot* bhul adhur* apurn* galati truti",
    ),
    c.ERROR: (
        "mistake mistakes error errors typo correction* rectification",
        "galti galtiya galati chuk chuka bhul bhulo truti",
    ),
    c.CORRECT: (
        "correct rectify fix amend correcting rectifying",
        "sudhar* sudhr* durust* thik theek tik sahi sahee barobar barabar sudhari",
    ),
    c.UPDATE: (
        "update edit change replace add modify updating changing updat chnge",
        "apdet* update badlo badla badal badlav* badli jodo chenj change",
    ),
    c.CHANGED: (
        "changed moved shifted relocated updated",
        "badla badli badal badalla badlali badalli badalle badlyo badlayu badlai badlayo badalel* change chenj",
    ),
    c.SHOULD: ("should shud must actually", "hoga hona pahije hovu hovi"),
    c.WRITTEN: (
        "written wrote mentioned entered typed shown put listed printed says shows showing spelled spelt",
        "likha likhi likhe lihil* lihi* lakhyu lakhyo lakhi lakhel* chapa dikha dikhata dakhvat batave batavto",
    ),
    # Questions -------------------------------------------------------------------------------------------
    c.WHO: (
        "who whom",
        "kis kin kisko kinko kiske kisse kisne kinhe kone koni kona konala konakon* kunakun* kunakon* konakad* konas "
        "kon kaun koun kinki kun kunala",
    ),
    c.HOW_MANY: (
        "which howmany",
        "konakon* kunakun* kunakon* kitna kitne kitni kitno kitnon kiti ketla ketli",
    ),
    c.WHERE: ("where ક્યાં", "kuthe kahan kaha kidhar kuthun kothun kutun kyanthi kyathi kyanth* kahase"),
    c.WHAT: (
        "what which whatever whats",
        "kya kaun kaunsa kaunsi kaunse konkonti konkonte konsa konsi kay konta konti konte kashi shu su kai kayi "
        "kaya kayo je jo",
    ),
    c.WHY: ("why", "kyu kyun kyon kem kashala"),
    c.HOW: ("how mean means meaning matlab arth", "kaise kese kasa kase kashi kevi kevirite"),
    c.TELL: (
        "tell know list let inform see view",
        "dekhna dekhni dekhne pahaych* jovi jovo jovu sangu sangaych* kahesho kaheta batao bataiye bataye batana "
        "batado sanga kaho janavo kahejo jaanna",
    ),
    c.COPY: (
        "copy copies export exporting download downloading portability summary report extract dump backup "
        "transcript portable",
        "nakal nakl* prat prati pratilipi kopi copy* kofi ahval eksport*",
    ),
    c.ALL: (
        "all every entire full whole complete everything any",
        "sab sara sari saare sare pura puri poora sagla sagli sagle saglya sarv sarva badha badhi badho badhu "
        "badhaj badhij sabhi tamam kuch kuchh kahi kahihi kai kain",
    ),
    c.ABOUT: (
        "about related relating pertaining regarding concerning against on baddal बद्दल",
        "bare baare vishe vishay* babat maravishe majhyabaddal majhyavishayi majhyavishay*",
    ),
    # Anger -----------------------------------------------------------------------------------------------
    c.COMPLAIN: (
        "complaint complaints complain complaining grievance grievances escalate sue report",
        "shikayat* sikayt* takrar* fariyad* kamplent* riport*",
    ),
    c.WILL: (
        "will going shall want lodge file filing register am responsible contact ill",
        "karunga karungi karenge karni karoonga karna karaychi karaych* karnar* karin karen karish karishu karvi "
        "karvani nondv* nondav* nond nonday* nondhav* darj jaunga jaungi lunga lungi dunga kahan karu",
    ),
    c.POLICE: (
        "police consumer forum cyber court lawyer advocate legal board officer authority ombudsman dpo tribunal "
        "commission",
        "pulis* saybar* cyber* kort* vakil* kanuni kaydeshir adhikari* adhikary* bord*",
    ),
    c.LEAK: (
        "leak leaked leaking leaks misuse misused misusing breach* violat* stolen theft sold selling exposed "
        "hacked",
        "chori choru chorayl* lik leak durupyog* durpyog gairvapar gervapar ullanghan bech becha bechi bechya "
        "vechi vechyo",
    ),
    c.GOES_ROUND: (
        "circulating viral circulated",
        "viral vayral* firta firat firtoy firte firto fare ghum ghoom ghumat",
    ),
    c.HANDS: ("hands", "hatho hathon haton hathat hathma"),
    c.PERHAPS: ("", "mulichi mulicha muliche mulichya mulacha mulachi mulache mulachya"),
    c.ILLEGAL: (
        "illegal illegally unlawful unauthorised unauthorized unprofessional",
        "gairkanuni gerkaydesir bekaydeshir",
    ),
    c.WITHOUT: (
        "without",
        "bina vina vagar vagaar shivay* shivai bagair begair bagar nastana parvangishivay* parvangisivay*",
    ),
    c.ASKING: (
        "asking ask asked knowledge informing telling",
        "puche poochhe pooche pucha puchhe puchke vichart* vichar* puchya puchhya puchta bataye batae batay "
        "sangta sangitlya gheta ghetlya "
        "lidha lidhe",
    ),
    c.SAID: (
        "said say saying told asked requested request unsubscribing unsubscribed opting opted informed despite "
        "refused repeatedly",
        "bolne likhne kehne kahne bola boli bole kaha sangitl* sangun* sanglyav* kahyu kahya kidhu kaheva mana "
        "padi kahnyane",
    ),
    c.STILL: (
        "still yet again keep keeps nothing despite even waiting ignored",
        "fir phir bhi tarihi tari toy hajisudhi haji chata chhata abtak tak ajun ajunahi ajuni sangunhi sangunahi "
        "baad",
    ),
    c.STRANGER: ("stranger* unknown random", "anjan* ajany* anolkhi ajnabi paraye parkya"),
    c.DARE: ("dare", "himmat"),
    # What limits the wish --------------------------------------------------------------------------------
    c.NOW: (
        "tonight pm oclock evening morning afternoon night hours weekend sunday monday saturday between till noon "
        "midnight आत्ता aatta atta अत्ता",
        "abhi aaj raat raate ratri ratrichya dopahar dupari bapore ratre ratr* subah sakali savare sham "
        "sandhyakali sanje baje vajta vagya hamna hamana atyare sadhya",
    ),
    c.BUSY: ("busy meeting driving sleep sleeping", "miting* vyast kamat ofismadhe ofismade"),
    c.INTEREST: ("interested interest service services", "dilchaspi intrest* ruchi ras"),
    c.RIGHT: ("right accurate proper", ""),
    c.OLD: ("old previous outdated", "purana purani purane juna juni june junu juno"),
    c.REPLY: ("acted acting reply replied respond responded response answer answered", "javab jawab uttar"),
    c.DIGITS: ("years yrs lakh lpa", "varsh* lakh saal"),
    c.AMOUNT: (
        "below above under over less more",
        "kam jyada zyada upar niche upr varil ochha vadhare varshanvaril",
    ),
    c.BOUND: (
        "shorter taller older younger except outside non divorced divorcee* widow* manglik vegetarian* unless "
        "until",
        "fakt sirf bahar pekshya moti nani",
    ),
    c.GO_ON: ("search searching looking hunt", "search shodh* khoj sodh*"),
    c.NEG_WAIT: (
        "wait worry forget hesitate miss mind",
        "chinta kalji bhulna bhoolna visru bhulta tension samajhna",
    ),
    # Life ------------------------------------------------------------------------------------------------
    c.BY_MISTAKE: ("mistakenly accidentally accident", "galti chukun bhulthi bhulti galatise"),
    c.TALK: (
        "talks talk talking office phone shop bus full demand dowry net internet",
        "baat vat bolne bolna bolni ofis* office dukan phone fon mobail net barish paus varsad",
    ),
    c.VENUE: (
        "food venue caterer* catering hall hotel decor* parking invitation* courier",
        "khana khane khanyach* jevan* jamva keter* mandap hol holcha holna holnu hal",
    ),
    c.ASKED_ABOUT: ("write writing type typing reply happens", "likhne likhna likhe lihil lakhva lakhvathi"),
    c.LEFT: ("leave", "chodo sodo"),
    c.HIDE: ("private hide hidden", "chupao chhupao lapva"),
    c.PUT_DOWN: ("down off rid", ""),
    c.TAKE: ("take taken taking took pull get bring", ""),
    c.ALLOW: ("allowed permit permitted approved", ""),
    c.OBJECT: ("object objects objecting objection* oppose", "aitraz etraj etraz apatti harkat vandho"),
    c.NAGGING: ("times enough", "kitni roz roj baar bar var vare sarkhe varamvar varanvar"),
    c.DONE: (
        "married engaged engagement fixed settled wedding marriage",
        "pakka tay nakki shadi shaadi vivah lagna lagn sagai sakharpuda sakhrpuda jamla jamle tharla tharle",
    ),
}

#: Whole expressions, found in the text itself, that leave no doubt. First the ones asked about, which are none.
SURE: Final[tuple[tuple[str, str], ...]] = (
    ("complaint", r"data protection (?:board|officer|authority)|डेटा प्रोटेक्शन|ડેટા પ્રોટેક્શન"),
    ("complaint", r"legal (?:notice|action)|कानूनी (?:नोटिस|कार्र?वाई)|कायदेशीर (?:नोटीस|कारवाई)"),
    ("erasure", r"right (?:to|of) (?:be forgotten|erasure)"),
    ("erasure", r"\b(?:erasure|deletion) (?:request|of (?:my|our|all))"),
    ("erasure", r"request (?:for )?(?:the )?(?:erasure|deletion)"),
    ("erasure", r"^(?:please |pls |kindly )?forget (?:me|us)[.! ]*$"),
    ("erasure", r"भुला दिए जाने"),
    ("access", r"subject access"),
    ("access", r"right (?:to|of) access\b"),
    ("access", r"(?:data|personal) access request"),
    ("access", r"access request\b"),
    ("access", r"access to (?:my|all my|our) (?:\w+ )?(?:data|information|details|records?)"),
    ("access", r"data portability"),
    ("access", r"\bdsar\b"),
    ("access", r"(?:know|hold|have|stored|saved) (?:about|on|against|regarding) (?:me|us)\b"),
    ("rectification", r"right (?:to|of) (?:rectification|correction)"),
    # The articles of the GDPR and the sections of the DPDP Act that give each right.
    ("access", r"\barticle 15\b|\bart 15\b|dpdpa? (?:act )?section 11\b|section 11 of (?:the )?dpdp"),
    ("rectification", r"\barticle 16\b|\bart 16\b"),
    ("erasure", r"\barticle 17\b|\bart 17\b"),
    ("withdraw_consent", r"\barticle (?:18|21)\b|\bart (?:18|21)\b|right to object"),
    ("complaint", r"dpdpa? (?:act )?section 13\b|section 13 of (?:the )?dpdp"),
    ("withdraw_consent", r"(?:take|taking|took) back (?:\w+ ){0,2}(?:consent|permission)"),
    ("opt_out", r"take (?:me|us) off"),
    ("opt_out", r"(?:are|r|keep) spamming (?:me|us)"),
    ("opt_out", r"leave (?:me|us) alone"),
    ("opt_out", r"opt (?:me|us) out"),
    ("opt_out", r"\bun ?sub\w*|अनसबस्?\w*|अनसब्स\w*|અનસબ્સ\w*"),
    ("opt_out", r"\bunsuscrib\w*"),
    ("opt_out", r"\bopt(?:ing)? ?out\b"),
)
