import CICU

/// The codes of languages, scripts, regions and variants that tags are made of.
enum LanguageTable {
    /// The language that a lower-case subtag names; nil unless it is known.
    ///
    /// With `acceptsWords`, codes that are English words or endings of files, such as `cat` and `lua`, are languages
    /// too, as they are in markup, and are not in paths.
    static func language(_ subtag: ArraySlice<UInt8>, acceptsWords: Bool = false) -> String? {
        guard let code = pack(subtag), subtag.count <= 3 else { return nil }
        if let language = languages[code] { return language }
        return acceptsWords ? words[code] : nil
    }

    /// The code that took the place of a language's deprecated one, or the code itself.
    static func modern(_ language: String) -> String { deprecated[language] ?? language }

    /// The codes that took the place of deprecated ones.
    static let deprecated = [
        "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "no": "nb", "tl": "fil", "bh": "bho", "cmn": "zh",
        "zsm": "ms", "kpv": "kv",
    ]

    /// The script that a lower-case subtag of four letters names, `Hans`; nil unless it is known.
    static func script(_ subtag: ArraySlice<UInt8>) -> String? {
        guard subtag.count == 4, let code = pack(subtag) else { return nil }
        return scripts[code]
    }

    /// The region that a lower-case subtag names, `CN` or `419`; nil unless it is known.
    static func region(_ subtag: ArraySlice<UInt8>) -> String? {
        guard subtag.count == 2 || subtag.count == 3, let code = pack(subtag) else { return nil }
        return regions[code]
    }

    /// Whether a lower-case subtag is a variant that locales of exports have.
    static func isVariant(_ subtag: ArraySlice<UInt8>) -> Bool {
        variants.contains(String(decoding: subtag, as: UTF8.self))
    }

    /// Up to four ASCII characters in one number.
    private static func pack(_ subtag: some Collection<UInt8>) -> UInt32? {
        guard subtag.count <= 4 else { return nil }
        return subtag.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func table(_ codes: String, equivalents: String = "") -> [UInt32: String] {
        var table: [UInt32: String] = [:]
        for code in codes.split(whereSeparator: \.isWhitespace) {
            if let key = pack(code.utf8) { table[key] = String(code) }
        }
        for pair in equivalents.split(whereSeparator: \.isWhitespace) {
            let parts = pair.split(separator: "=")
            if parts.count == 2, let key = pack(parts[0].utf8) { table[key] = String(parts[1]) }
        }
        return table
    }

    private static let languages = table(iso6391 + " " + iso6393, equivalents: iso6392)

    private static let words = table(wordCodes, equivalents: wordEquivalents)

    /// ISO 639-1, with the codes that it once had.
    private static let iso6391 = """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz
        ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik
        in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg
        mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro
        ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty
        ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """

    /// ISO 639-3, as far as people write or translate into the language and the code is neither an English word nor
    /// the ending of a file.
    private static let iso6393 = """
        ach acm ady aeb agq agx aii ajp ang anp apc arn arq ars ary arz ast atj awa azb bal bci bcl bdr bem bew
        bez bgc bgn bho bik bjn blk bpy brx btm bua bxr bzj cbk cdo ceb cgg chk chm chr chy cjs ckb cmn cnr cps
        crh crk crs csb ctg dag dak dga diq dje doi dsb dtp dty dua dyu ebu eml enm esu fil fkv fon frp frr
        fuc fuv gaa gan gcr gez gil glk gom gor gos gpe grc gsw guc gul gur guz hak haw hif hil hmn hne hsb hsn
        iba igl ilo inh izh jbo jgo jmc kaa kab kac kam kbd kbp kcg kde kea kek kfy kgp kha khk khq kiu kjh kkj
        kln kmb kmr knc knk kok kos kpe kpv krc kri krj krl ksb ksf ksh kum lbe lez lfn lif lij liv lkt lld lmo
        loz lrc ltg luo lus luy lzh lzz mai mdh mfe mgh mgo mhr mnc mni mnk mnw moh mos mrj mwl myv mzn nah
        naq nci nds nia niu nmg nnh nqo nrm nso nup nus nyn ojb olo pag pau pcc pcd pdc pdt pfl pms pnb pon
        prg prs quc qug rcf rhg rif rmy rof rsk rup rwk sah saq sba sbp scn sco sdh sef seh ses sgs shi shn shu
        sjd skr sma smj smn snk snn srn stq syl syr szl szy tcy teo tet tig tkl tkr tlh tly tok tpi trv tsg
        tum tvl twd twq tyv tzm udm umb vai vec vep vls vro vun wbp wls wuu xal xmf xnr xog yav yrl yua yue zea
        zgh zsm zyb zza
        """

    /// ISO 639-2 for languages of ISO 639-1, both the codes by English and by native names, as above.
    private static let iso6392 = """
        aar=aa abk=ab afr=af alb=sq amh=am ara=ar arg=an aym=ay aze=az baq=eu bel=be bod=bo bos=bs bre=br
        bul=bg bur=my ces=cs chi=zh chu=cu chv=cv cor=kw cos=co cre=cr cym=cy cze=cs deu=de dut=nl dzo=dz ell=el
        eng=en epo=eo est=et eus=eu fao=fo fij=fj fra=fr fre=fr ful=ff ger=de gla=gd gle=ga glg=gl glv=gv gre=el
        grn=gn guj=gu hau=ha heb=he hin=hi hmo=ho hrv=hr hun=hu hye=hy ibo=ig ido=io iii=ii iku=iu ile=ie ina=ia
        ind=id ipk=ik isl=is ita=it jav=jv jpn=ja kal=kl kan=kn kas=ks kat=ka kau=kr kaz=kk khm=km kik=ki kir=ky
        kom=kv kon=kg kor=ko kua=kj kur=ku lao=lo lav=lv lim=li ltz=lb lub=lu mah=mh mkd=mk mlg=mg mlt=mt msa=ms
        mya=my nau=na nbl=nr nde=nd ndo=ng nep=ne nld=nl nno=nn nob=nb nya=ny oci=oc oji=oj ori=or orm=om pli=pi
        pol=pl por=pt roh=rm ron=ro rus=ru scc=sr scr=hr slk=sk slo=sk slv=sl sme=se smo=sm sna=sn snd=sd sqi=sq
        srd=sc srp=sr ssw=ss swa=sw swe=sv tah=ty tgk=tg tha=th tir=ti tsn=tn tso=ts tuk=tk tur=tr twi=tw uig=ug
        ukr=uk urd=ur uzb=uz wel=cy wln=wa wol=wo xho=xh yid=yi yor=yo zha=za zho=zh zul=zu
        """

    /// Codes of ISO 639-3 that are English words, names or endings of files.
    private static let wordCodes = """
        crl mdf pcm sms ace ada ain akk alt arc arp bar bas bin bug bum car cho cop dar del din ext fan fat fit fur gag gay jam
        lad lag lam lol lua mad mag mak mas men mer mic min moe mwr nan nap new nod nog pal pam pap raj rap rar
        rom rue rut sad sam sas sat sou sus tem tts war was
        """

    /// Codes of ISO 639-2 that are English words, names or endings of files.
    private static let wordEquivalents = """
        bak=ba aka=ak arm=hy asm=as ava=av ave=ae bam=bm ben=bn bis=bi cat=ca cha=ch che=ce dan=da div=dv ewe=ee fas=fa
        fin=fi fry=fy geo=ka hat=ht her=hz ice=is kin=rw lat=la lin=ln lit=lt lug=lg mac=mk mal=ml mao=mi mar=mr
        may=ms mon=mn mri=mi nav=nv nor=no oss=os pan=pa per=fa pus=ps que=qu rum=ro run=rn sag=sg san=sa sin=si
        som=so sot=st spa=es sun=su tam=ta tat=tt tel=te tib=bo ton=to ven=ve vie=vi vol=vo
        """

    /// The scripts that ICU knows, by their lower-case code.
    private static let scripts: [UInt32: String] = {
        var scripts: [UInt32: String] = [:]
        var number: Int32 = 0
        while let name = hexapla_icu_script_code(number) {
            let code = String(cString: name)
            // Codes for text without a script or of an unknown one make no locale.
            if code.utf8.count == 4, !code.hasPrefix("Z"), let key = pack(code.lowercased().utf8) {
                scripts[key] = code
            }
            number += 1
        }
        return scripts
    }()

    /// ISO 3166-1 from ICU, with the groups of countries that locales name.
    private static let regions: [UInt32: String] = {
        var regions = table("", equivalents: "001=001 150=150 419=419 eu=EU un=UN xk=XK uk=GB an=AN")
        var index = 0
        while let name = hexapla_icu_country(index) {
            let code = String(cString: name)
            if let key = pack(code.lowercased().utf8) { regions[key] = code }
            index += 1
        }
        return regions
    }()

    /// Variants of IANA's registry that locales of exports have, and WordPress's.
    private static let variants: Set<String> = [
        "1901", "1994", "1996", "abl1943", "alalc97", "ao1990", "ao90", "arevela", "arevmda", "colb1945", "ekavsk",
        "fonipa", "formal", "hepburn", "ijekavsk", "informal", "monoton", "nedis", "oxendict", "pinyin", "polyton",
        "rozaj", "scotland", "tarask", "ulster", "valencia", "wadegile",
    ]
}
