/// How numbers are written in words, by language.
///
/// Taken from the spelled-out and the compact numbers of CLDR 42 (ICU 72: `unum` with `UNUM_SPELLOUT`, all public rule
/// sets, and the skeletons `compact-short` and `compact-long`), cut to stems: words of four letters by one, longer ones
/// by two, since what inflects or joins them to compounds comes behind. Hundred and thousand are without the "one" that
/// CLDR has in some languages. Chinese, Japanese, Korean and Thai have whole words, which are looked for anywhere.
enum NumberWordData {
    /// A line for each language: the stems of 0 to 12, 20, 30, … 100, and 1000, set apart by slashes.
    static let words: StaticString = """
        ar=صفر/الأ واح/إثن الثا/الثا ثلا/أرب الرا/الخا خمس/السا ستة/السا سبع/الثا ثمان/التا تسع/العا عشر\
        /عشر/عشر/العشر عشر/الثلاث ثلاث/أربع الأربع/الخمس خمس/الست ستو/السبع سبع/الثمان ثمان/التسع تسع/ال\
        ما مائ/ألف الأ
        bg=нул/еди едн пър/вто два две/тре три/четвър чети/пет/шес/сед/осе осм/дев/дес/единадес единайс/\
        дванадес дванайс/двадес двайс/тридес трийс/четирес четиридес/петдес/шейс шестдес/седемдес/осемде\
        с/деветдес/сто/хиля
        ca=zer/prim un/dos due seg/terc tre/qua/cin/sis/set/vui/nou nov/des deu/onz/dot/vin/tren/quaran/\
        cinquan/seixan/setan/vuitan/noran/cen/mil
        cs=nul/jed/dva dvě/tři/čty/pět/šes/sed/osm/dev/des/jedená/dvaná/dvac/třic/čtyřic/pades/šedes/sed\
        mdes/osmdes/devades/sto/tis
        da=nul/en et førs/and to/tre/fir fjer/fem/sek sjet/syv/ott/ni/ti/elle/tol/tyv/tredi/fyr/halvtre/\
        tre/halvfjer/fir/halvfe/hundre/tusi
        de=nul/ein ers/zwe/dre drit/vie/fün/sec/sieb/ach/neu/zeh/elf/zwö/zwanz/dreiß/vierz/fünfz/sechz/s\
        iebz/achtz/neunz/einhunde hund/eintause tausen
        el=μηδ/ένα μία πρώ/δεύτε δύο/τρί τρε/τέσσε τέταρ/πέμπ πέν/έκτ έξι/έβδο επτ/οκτ όγδ/ένα ενν/δέκ/έ\
        ντε ενδέκα/δωδέκα δώδε/είκο εικοσ/τριάν τριακοσ/σαράν τεσσαρακοσ/πενήν πεντηκοσ/εξήν εξηκοσ/εβδο\
        μήν εβδομηκοσ/ογδοηκοσ ογδόν/εννενήν εννενηκοσ/εκα/χίλ χιλιοσ
        en=zer/fir one/seco two/thi thr/fou/fif fiv/six/sev/eig/nin/ten/elev/twel/twen/thir/for/fif/six/\
        seven/eigh/nine/hundr/thousa
        es=cer/prim un/dos segun/terc tre/cuar cuat/cin quin/sei sex/sie sépti/och octa/nove nue/die déc\
        i/decimoprime onc undéci/decimosegun doc duodéci/vein vigési/trein trigési/cuadragési cuaren/cin\
        cuen quincuagési/sesen sexagési/septuagési seten/ochen octogési/nonagési noven/centési cie/mil
        et=nul/üks/kak/kol/nel/vii/kuu/seit/kahek/ühek/küm/ükstei/kakstei/kakskümme/kolmkümme/nelikümme/\
        viiskümme/kuuskümme/seitsekümme/kaheksakümme/üheksakümme/ükssa sada/tuh tuha
        fa=صفر/یک/دو/سه/چها/پنج/شش/هفت/هشت/نه/ده/یاز/دواز/بیس/سی/چهل/پنج/شصت/هفت/هشت/نود/صد/هزا
        fi=nol/ensimmäin ensimmäis yhd yht yks/kah kak toin tois/kol/nel/vii/kuu/seitsem/kahdeks/yhdeks/\
        kymmen/yksitois yhdentois yhdenneks/kaksitois kahdentois kahdenneks/kahdeksikymmenek kahdellakym\
        menel kahdellekymmenel kahdeltakymmenel kahdenkymmen kahdenneksikymmenennek kahdennellakymmenenn\
        el kahdennellekymmenennel kahdenneltakymmenennel kahdennenkymmenenn kahdennessakymmenennes kahde\
        nnestakymmenennes kahdennetkymmenenn kahdennillakymmenennil kahdennillekymmenennil kahdenniltaky\
        mmenennil kahdensiakymmenens kahdensienkymmenensi kahdensiinkymmenensi kahdensiksikymmenensik ka\
        hdensinakymmenensi kahdensissakymmenensis kahdensistakymmenensis kahdenteenkymmenente kahdentena\
        kymmenente kahdeskymmen kahdessakymmenes kahdestakymmenes kahdettakymmenet kahtakymmen kahteenky\
        mmene kahtenakymmene kaksiakymmen kaksienkymmeni kaksiinkymmeni kaksiksikymmenik kaksikymmen kak\
        sillakymmenil kaksillekymmenil kaksiltakymmenil kaksinakymmeni kaksissakymmenis kaksistakymmeni\
        s kymmen/kolmanneksikymmenennek kolmannellakymmenennel kolmannellekymmenennel kolmanneltakymmene\
        nnel kolmannenkymmenenn kolmannessakymmenennes kolmannestakymmenennes kolmannetkymmenenn kolmann\
        illakymmenennil kolmannillekymmenennil kolmanniltakymmenennil kolmansiakymmenens kolmansienkymme\
        nensi kolmansiinkymmenensi kolmansiksikymmenensik kolmansinakymmenensi kolmansissakymmenensis ko\
        lmansistakymmenensis kolmanteenkymmenente kolmantenakymmenente kolmaskymmen kolmattakymmenet kol\
        meakymmen kolmeenkymmene kolmeksikymmenek kolmekymmen kolmellakymmenel kolmellekymmenel kolmelta\
        kymmenel kolmenakymmene kolmenkymmen kolmessakymmenes kolmestakymmenes kolmiakymmen kolmienkymme\
        ni kolmiinkymmeni kolmiksikymmenik kolmillakymmenil kolmillekymmenil kolmiltakymmenil kolminakym\
        meni kolmissakymmenis kolmistakymmenis kymmen/kymmen neljienkymmeni neljiinkymmeni neljiksikymme\
        nik neljillekymmenil neljilläkymmenil neljiltäkymmenil neljinäkymmeni neljissäkymmenis neljistäk\
        ymmenis neljiäkymmen neljäksikymmenek neljäkymmen neljällekymmenel neljälläkymmenel neljältäkymm\
        enel neljänkymmen neljänneksikymmenennek neljännellekymmenennel neljännelläkymmenennel neljännel\
        täkymmenennel neljännenkymmenenn neljännessäkymmenennes neljännestäkymmenennes neljännetkymmenen\
        n neljännillekymmenennil neljännilläkymmenennil neljänniltäkymmenennil neljänsienkymmenensi nelj\
        änsiinkymmenensi neljänsiksikymmenensik neljänsinäkymmenensi neljänsissäkymmenensis neljänsistäk\
        ymmenensis neljänsiäkymmenens neljänteenkymmenente neljäntenäkymmenente neljänäkymmene neljäskym\
        men neljässäkymmenes neljästäkymmenes neljättäkymmenet neljääkymmen neljäänkymmene/kymmen viidek\
        sikymmenek viidellekymmenel viidelläkymmenel viideltäkymmenel viidenkymmen viidenneksikymmenenne\
        k viidennellekymmenennel viidennelläkymmenennel viidenneltäkymmenennel viidennenkymmenenn viiden\
        nessäkymmenennes viidennestäkymmenennes viidennetkymmenenn viidennillekymmenennil viidennilläkym\
        menennil viidenniltäkymmenennil viidensienkymmenensi viidensiinkymmenensi viidensiksikymmenensi\
        k viidensinäkymmenensi viidensissäkymmenensis viidensistäkymmenensis viidensiäkymmenens viidente\
        enkymmenente viidentenäkymmenente viideskymmen viidessäkymmenes viidestäkymmenes viidettäkymmene\
        t viisienkymmeni viisiinkymmeni viisiksikymmenik viisikymmen viisillekymmenil viisilläkymmenil v\
        iisiltäkymmenil viisinäkymmeni viisissäkymmenis viisistäkymmenis viisiäkymmen viiteenkymmene vii\
        tenäkymmene viittäkymmen/kuudeksikymmenek kuudellakymmenel kuudellekymmenel kuudeltakymmenel kuu\
        denkymmen kuudenneksikymmenennek kuudennellakymmenennel kuudennellekymmenennel kuudenneltakymmen\
        ennel kuudennenkymmenenn kuudennessakymmenennes kuudennestakymmenennes kuudennetkymmenenn kuuden\
        nillakymmenennil kuudennillekymmenennil kuudenniltakymmenennil kuudensiakymmenens kuudensienkymm\
        enensi kuudensiinkymmenensi kuudensiksikymmenensik kuudensinakymmenensi kuudensissakymmenensis k\
        uudensistakymmenensis kuudenteenkymmenente kuudentenakymmenente kuudeskymmen kuudessakymmenes ku\
        udestakymmenes kuudettakymmenet kuusiakymmen kuusienkymmeni kuusiinkymmeni kuusiksikymmenik kuus\
        ikymmen kuusillakymmenil kuusillekymmenil kuusiltakymmenil kuusinakymmeni kuusissakymmenis kuusi\
        stakymmenis kuuteenkymmene kuutenakymmene kuuttakymmen kymmen/kymmen seitsemienkymmeni seitsemii\
        nkymmeni seitsemiksikymmenik seitsemillekymmenil seitsemilläkymmenil seitsemiltäkymmenil seitsem\
        inäkymmeni seitsemissäkymmenis seitsemistäkymmenis seitsemiäkymmen seitsemäksikymmenek seitsemäl\
        lekymmenel seitsemälläkymmenel seitsemältäkymmenel seitsemänkymmen seitsemänneksikymmenennek sei\
        tsemännellekymmenennel seitsemännelläkymmenennel seitsemänneltäkymmenennel seitsemännenkymmenen\
        n seitsemännessäkymmenennes seitsemännestäkymmenennes seitsemännetkymmenenn seitsemännillekymmen\
        ennil seitsemännilläkymmenennil seitsemänniltäkymmenennil seitsemänsienkymmenensi seitsemänsiink\
        ymmenensi seitsemänsiksikymmenensik seitsemänsinäkymmenensi seitsemänsissäkymmenensis seitsemäns\
        istäkymmenensis seitsemänsiäkymmenens seitsemänteenkymmenente seitsemäntenäkymmenente seitsemänä\
        kymmene seitsemäskymmen seitsemässäkymmenes seitsemästäkymmenes seitsemättäkymmenet seitsemääkym\
        men seitsemäänkymmene/kahdeksaakymmen kahdeksaankymmene kahdeksaksikymmenek kahdeksallakymmene\
        l kahdeksallekymmenel kahdeksaltakymmenel kahdeksanakymmene kahdeksankymmen kahdeksanneksikymmen\
        ennek kahdeksannellakymmenennel kahdeksannellekymmenennel kahdeksanneltakymmenennel kahdeksannen\
        kymmenenn kahdeksannessakymmenennes kahdeksannestakymmenennes kahdeksannetkymmenenn kahdeksannil\
        lakymmenennil kahdeksannillekymmenennil kahdeksanniltakymmenennil kahdeksansiakymmenens kahdeksa\
        nsienkymmenensi kahdeksansiinkymmenensi kahdeksansiksikymmenensik kahdeksansinakymmenensi kahdek\
        sansissakymmenensis kahdeksansistakymmenensis kahdeksanteenkymmenente kahdeksantenakymmenente ka\
        hdeksaskymmen kahdeksassakymmenes kahdeksastakymmenes kahdeksattakymmenet kahdeksiakymmen kahdek\
        sienkymmeni kahdeksiinkymmeni kahdeksiksikymmenik kahdeksillakymmenil kahdeksillekymmenil kahdek\
        siltakymmenil kahdeksinakymmeni kahdeksissakymmenis kahdeksistakymmenis kymmen/kymmen yhdeksienk\
        ymmeni yhdeksiinkymmeni yhdeksiksikymmenik yhdeksillekymmenil yhdeksilläkymmenil yhdeksiltäkymme\
        nil yhdeksinäkymmeni yhdeksissäkymmenis yhdeksistäkymmenis yhdeksiäkymmen yhdeksäksikymmenek yhd\
        eksällekymmenel yhdeksälläkymmenel yhdeksältäkymmenel yhdeksänkymmen yhdeksänneksikymmenennek yh\
        deksännellekymmenennel yhdeksännelläkymmenennel yhdeksänneltäkymmenennel yhdeksännenkymmenenn yh\
        deksännessäkymmenennes yhdeksännestäkymmenennes yhdeksännetkymmenenn yhdeksännillekymmenennil yh\
        deksännilläkymmenennil yhdeksänniltäkymmenennil yhdeksänsienkymmenensi yhdeksänsiinkymmenensi yh\
        deksänsiksikymmenensik yhdeksänsinäkymmenensi yhdeksänsissäkymmenensis yhdeksänsistäkymmenensi\
        s yhdeksänsiäkymmenens yhdeksänteenkymmenente yhdeksäntenäkymmenente yhdeksänäkymmene yhdeksäsky\
        mmen yhdeksässäkymmenes yhdeksästäkymmenes yhdeksättäkymmenet yhdeksääkymmen yhdeksäänkymmene/sa\
        d sat sat sad/tuh tuha
        fil=wal/isá/dala/tat/ápa/lim/ani/pit/wal/siy/sam/isá/dala/////////daá/lib
        fr=zér/premi un/deu/tro/quat/cin/six/sep/hui/neu/dix/onz/dou/vin/tren/quaran/cinquan/soixan/dix/\
        ving/dix/cen/mil
        he=אפס/אחד אחת ראש/שני שתי/שלו שלי/ארב רבי/חמי חמש/שיש שש/שבי שבע/שמו שמי/תשי תשע/עשי עשר/עשר/עש\
        ר/עשר/שלוש/ארבע/חמיש/שיש/שבע/שמונ/תשע/מאה/אלף
        hi=शून/एक पहल/दूस दो/तीन तीस/चार चौथ/पाँ/छठा छठी छह/सात/आठ/नौ/दस/ग्या/बार/बीस/तीस/चाल/पचा/साठ/स\
        त्/अस्/नब्/सौ/हज़
        hr=nul/jed prv/dru dva dvi/tre tri/četi četvr/pet/šes/sed/osa osm/dev/des/jedanae/dvanae/dvades/\
        trides/četrdes/pedes/šezdes/sedamdes/osamdes/devedes/sta sti sto/tisu
        hu=nul/egy els/ket másod/harmad hár/negyed nég/öt/hat/heted hét/nyo/kile/tized tíz/tizene/tizenk\
        et/huszad hús/harmi/negyv/ötv/hatv/hetv/nyolcv/kilencv/egysz szá/egyez eze ezred
        id=kekoso koso/kesa sat/dua ked/keti tig/emp keemp/keli lim/ena keen/ketuj tuj/delap kedelap/kes\
        embil sembil/kesepul sepul/kesebel sebel/bel/////////keserat serat rat/keseri seri rib
        it=zer/pri un/due secon/ter tre/quar quatt/cinq quin/sei ses/set/ott/non nov/deci die/undi/dodi/\
        ven/tren/quaran/cinquan/sessan/settan/ottan/novan/cen/mil
        ja=〇/一/二/三/四/五/六/七/八/九/十/十一/十二/二十/三十/四十/五十/六十/七十/八十/九十/百/千
        ko=영/일 첫째 하나 한/두 둘 이/삼 세 셋/네 넷 사/다섯 오/여섯 육/일곱 칠/여덟 팔/구 아홉/십 열 일십/십일 열한 일십일/십이 열두 일십이/스무 스물 이십/삼\
        십 서른/마흔 사십/쉰 오십/예순 육십/일흔 칠십/여든 팔십/구십 아흔/백 번째 일백/번째 일천 천
        lt=nul/vie/du dvi/try/ketu/pen/šeš/septy/aštuo/devy/deši/vienuoli/dvyli/dvideši/trisdeši/keturia\
        sdeši/penkiasdeši/šešiasdeši/septyniasdeši/aštuoniasdeši/devyniasdeši/šimt šim/tūkstant tūk
        lv=nul/vie/div/trī/čet/pie/seš/septi/asto/devi/desm/vienpadsm/divpadsm/divdesm/trīsdesm/četrdesm\
        /piecdesm/sešdesm/septiņdesm/astoņdesm/deviņdesm/sim/tūkst
        mk=нул/еде едн/два две/три/чети/пет/шес/сед/осу/дев/дес/единаес/дванаес/дваес/триес/четириес/пед\
        ес/шеес/седумдес/осумдес/деведес/еднас сто/илја илјад
        ms=kekoso koso/perta sat/dua ked/keti tig/emp keemp/keli lim/ena keen/ketuj tuj/kelap lap/kesemb\
        il sembil/kesepul sepul/kesebel sebel/bel/////////keserat serat rat/keseri seri rib
        nb=nul/ei ett førs én/and to/tre/fir fjer/fem/sek sjet/sju/ått/ni/ti/elle/tol/tju/tret/før/fem/s\
        eks/syt/ått/nit/hund énhundre hundre/tus éntusen tus
        nl=nul/een eers/twe/der dri/vie/vij/zes/zev/ach/neg/tie/elf/twaa/twint/dert/veert/vijft/zest/zev\
        ent/tacht/negent/honde/duize
        pl=zer/jed/dwa dwi dwo dwó/trz/czte/pię/sze/sied/osi ośm/dziewi/dziesi/jedenas jedenaśc/dwanaś\
        c dwunas/dwadzieśc dwudzies/trzydzies trzydzieś/czterdzies czterdzieś/pięćdziesi/sześćdziesi/sie\
        demdziesi/osiemdziesi/dziewięćdziesi/sto stu/tysi
        pt=zer/primei um/doi dua segun/tercei trê/quar quat/cin quin/sei sex/set séti/oit/non nov/dez dé\
        ci/onz primei/doz segun/vigési vin/trigési trin/quadragési quaren/cinquen quinquagési/sessen sex\
        agési/septuagési seten/octogési oiten/nonagési noven/cem centési/mil
        ro=zer/una unu/doi dou/tre/pat/cin/şas/şap/opt/nou/zec/unspreze/doispreze douăspreze/douăze/trei\
        ze/patruze/cincize/şaseze/şapteze/optze/nouăze/sut/mie
        ru=нол нул/оди одн перв/втор два две дву/тре три/четверт четы/пят/шес/седьм сем/восе вось/девя/д\
        еся/одиннадца/двенадца/двадца/тридца/сор/пятидеся пятьдес пятьюдесят/шестидеся шестьдес шестьюде\
        сят/семидеся семьдес семьюдесят/восемьдес восемьюдесят восьмидеся/девянос/сот ста сто/тыся
        sk=nul/jed/dva dve/tri/šty/päť/šes/sed/ose/dev/des/jedená/dvaná/dvads/trids/štyrids/päťdesi/šesť\
        desi/sedemdesi/osemdesi/deväťdesi/jednas sto/tis tis
        sl=nič/ena/dva dve dvi/tri/šti/pet/šes/sed/ose/dev/des/enaj/dvanaj/dvas/trides/štirides/petdes/š\
        estdes/sedemdes/osemdes/devetdes/sto/tisu
        sr=нул/прв јед/два две дру/тре три/четвр чети/пет/шес/сед/оса осм/дев/дес/једанае/дванае/двадес/\
        тридес/четрдес/педес/шездес/седамдес/осамдес/деведес/сто сто/десетсто хиља хиља
        sv=nol/en ett förs/and två/tre/fjär fyr/fem/sex sjät/sju/ått/nio/tio/elf elv/tol/tju/trett/fyrt/\
        femt/sext/sjutt/ått/nitt/etthund hundra/ettus tus
        th=ศูนย์/หนึ่ง/สอง/สาม/สี่/ห้า/หก/เจ็ด/แปด/เก้า/สิบ/สิบเอ็ด/สิบสอง/ยี่สิบ/สามสิบ/สี่สิบ/ห้าสิบ/ห\
        กสิบ/เจ็ดสิบ/แปดสิบ/เก้าสิบ/หนึ่งร้อย/หนึ่งพัน
        tr=sıf/bir/iki/üç/dör/beş/alt/yed/sek/dok/on/bir/iki/yir/otu/kır/ell/altm/yetm/seks/doks/yüz/bin
        uk=нул/оди одн/два дві/три/чоти/пʼя/шіс/сім/віс/девʼя/деся/одинадця/дванадця/двадця/тридця/сор/п\
        ʼятдес/шістдес/сімдес/вісімдес/девʼянос/сто/тися
        vi=khô/một nhấ/hai nhì/ba/bốn/năm/sáu/bảy/tám/chí/mườ/một/hai/////////tră/ngh
        zh=零/一/两 二/三/四/五/六/七/八/九/十/十一/十二/二十/三十/四十/五十/六十/七十/八十/九十/一百/一千
        zh-Hant=零/一/二 兩/三/四/五/六/七/八/九/十/十一/十二/二十/三十/四十/五十/六十/七十/八十/九十/一百/一千
        """

    /// A line for each language: the stems of thousand, million, 10⁹ and 10¹², as words and abbreviations.
    static let scales: StaticString = """
        ar=/ملي/ملي/ترلي
        bg=хил хиля/милио млн/милиар млрд/трилио трлн
        ca=k mil mile/m milio/miliar/b bilio
        cs=tis tisí/mil milio milió/miliar mld/bil bilio bilió
        da=t tusi/million mio/mia milliard/billion bio
        de=tause/million mio/milliard mrd/billion bio
        el=χίλιάδ χιλ χιλιάδ/εκ εκατομμύρ/δισ δισεκατομμύρ/τρισ
        en=k thousa/m milli/b billi/t trilli
        es=mil/m millon//b billon
        et=tuh/miljon mln/miljard mld/biljon triljon trln
        fa=هزا/میلی/میلیا/
        fi=t tuhat/milj/miljard mrd/bilj
        fil=k lib libo/m mily/b bily/t trily
        fr=k mil/m millio/md milliar/billio bn
        he=k/m מילי/b מיליא/t בילי
        hi=हज़///
        hr=tis tisu/mil miliju/milijar mlr/bil biliju
        hu=e ezer/m mill/milliá mrd/b bill
        id=rb rib ribu/jt jut juta/m mili/t trili
        it=mila/milio mln/miliar mrd/bilio bln
        lt=tūk tūkstanči/milijo mln/milijar mlrd/trilijo trln
        lv=tūk tūksto/milj/miljar mlj/biljo tri triljo
        mk=илј илја/мил мили/милијар милј/бил били
        ms=k rib ribu/j jut juta/b bili/t trili
        nb=k tus/mill/milliard mrd/bill
        nl=duize k/miljo mln/milja mld/biljo bln
        pl=tys tysią tysię/milio mln/miliar mld/bilio bln
        pt=mil/mi milhõ/bi bilhõ/tri trilhõ
        ro=k mii/mil milioa/miliar mld/bilioa tril
        ru=тыс тыся/миллио млн/миллиар млрд/триллио трлн
        sk=tis tisí/mil milió/miliar mld/bil bilió
        sl=tis tisu/milijo miliju mio/miliar milijar mrd/bil bilijo biliju
        sr=хиљ хиља/мил мили/милијар млрд/бил били
        sv=tn tus/miljon mn/md miljard/biljon bn
        tr=b bin/mily mn/mily mr/tn trily
        uk=тис тися/млн мільйо/млрд мільяр/більйо трильйо трлн
        vi=n ngh/tr tri/t tỷ/nt
        """
}
