// Made by Scripts/make-boilerplate-phrases.py. Sources and licences are in NOTICE.

/// The stock phrases that are known, as one text that needs no start-up.
enum BoilerplatePhraseData {
    /// The length in bytes of the longest phrase.
    static let longest = 176
    /// Pairs of a character and what ``PhraseNormalizer`` takes it for.
    static let folding: StaticString = """
        ÀaÁaÂaÃaÄaÅaÆæÇcÈeÉeÊeËeÌiÍiÎiÏiÐðÑnÒoÓoÔoÕoÖoØøÙuÚuÛuÜuÝyÞþàaáaâaãaäaåaçcèeéeêe\
        ëeìiíiîiïiñnòoóoôoõoöoùuúuûuüuýyÿyĀaāaĂaăaĄaąaĆcćcĈcĉcĊcċcČcčcĎdďdĐđĒeēeĔeĕeĖeėe\
        ĘeęeĚeěeĜgĝgĞgğgĠgġgĢgģgĤhĥhĦħĨiĩiĪiīiĬiĭiĮiįiİiıiĲĳĴjĵjĶkķkĹlĺlĻlļlĽlľlĿŀŁłŃnńn\
        ŅnņnŇnňnŊŋŌoōoŎoŏoŐoőoŒœŔrŕrŖrŗrŘrřrŚsśsŜsŝsŞsşsŠsšsŢtţtŤtťtŦŧŨuũuŪuūuŬuŭuŮuůuŰu\
        űuŲuųuŴwŵwŶyŷyŸyŹzźzŻzżzŽzžzƁɓƂƃƄƅƆɔƇƈƉɖƊɗƋƌƎǝƏəƐɛƑƒƓɠƔɣƖɩƗɨƘƙƜɯƝɲƟɵƠoơoƢƣƤƥƦʀƧƨ\
        ƩʃƬƭƮʈƯuưuƱʊƲʋƳƴƵƶƷʒƸƹƼƽǄǆǅǆǇǉǈǉǊǌǋǌǍaǎaǏiǐiǑoǒoǓuǔuǕuǖuǗuǘuǙuǚuǛuǜuǞaǟaǠaǡaǢæǣæ\
        ǤǥǦgǧgǨkǩkǪoǫoǬoǭoǮʒǯʒǰjǱǳǲǳǴgǵgǶƕǷƿǸnǹnǺaǻaǼæǽæǾøǿøȀaȁaȂaȃaȄeȅeȆeȇeȈiȉiȊiȋiȌoȍo\
        ȎoȏoȐrȑrȒrȓrȔuȕuȖuȗuȘsșsȚtțtȜȝȞhȟhȠƞȢȣȤȥȦaȧaȨeȩeȪoȫoȬoȭoȮoȯoȰoȱoȲyȳyȺⱥȻȼȽƚȾⱦɁɂɃƀ\
        ɄʉɅʌɆɇɈɉɊɋɌɍɎɏͰͱͲͳʹʹͶͷͿϳΆαΈεΉηΊιΌοΎυΏωΐιΑαΒβΓγΔδΕεΖζΗηΘθΙιΚκΛλΜμΝνΞξΟοΠπΡρΣσΤτΥυ\
        ΦφΧχΨψΩωΪιΫυάαέεήηίιΰυςσϊιϋυόούυώωϏϗϓϒϔϒϘϙϚϛϜϝϞϟϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯϴθϷϸϹϲϺϻϽͻϾͼϿͽЀе\
        ЁеЂђЃгЄєЅѕІіЇіЈјЉљЊњЋћЌкЍиЎуЏџАаБбВвГгДдЕеЖжЗзИиЙиКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШш\
        ЩщЪъЫыЬьЭэЮюЯяйиѐеёеѓгїіќкѝиўуѠѡѢѣѤѥѦѧѨѩѪѫѬѭѮѯѰѱѲѳѴѵѶѵѷѵѸѹѺѻѼѽѾѿҀҁҊҋҌҍҎҏҐґҒғҔҕҖҗ\
        ҘҙҚқҜҝҞҟҠҡҢңҤҥҦҧҨҩҪҫҬҭҮүҰұҲҳҴҵҶҷҸҹҺһҼҽҾҿӀӏӁжӂжӃӄӅӆӇӈӉӊӋӌӍӎӐаӑаӒаӓаӔӕӖеӗеӘәӚәӛәӜж\
        ӝжӞзӟзӠӡӢиӣиӤиӥиӦоӧоӨөӪөӫөӬэӭэӮуӯуӰуӱуӲуӳуӴчӵчӶӷӸыӹыӺӻӼӽӾӿԀԁԂԃԄԅԆԇԈԉԊԋԌԍԎԏԐԑԒԓԔԕ\
        ԖԗԘԙԚԛԜԝԞԟԠԡԢԣԤԥԦԧԨԩԪԫԬԭԮԯԱաԲբԳգԴդԵեԶզԷէԸըԹթԺժԻիԼլԽխԾծԿկՀհՁձՂղՃճՄմՅյՆնՇշՈոՉչՊպՋջ\
        ՌռՍսՎվՏտՐրՑցՒւՓփՔքՕօՖֆآاأاإاىيٱاکكیيḀaḁaḂbḃbḄbḅbḆbḇbḈcḉcḊdḋdḌdḍdḎdḏdḐdḑdḒdḓdḔeḕe\
        ḖeḗeḘeḙeḚeḛeḜeḝeḞfḟfḠgḡgḢhḣhḤhḥhḦhḧhḨhḩhḪhḫhḬiḭiḮiḯiḰkḱkḲkḳkḴkḵkḶlḷlḸlḹlḺlḻlḼlḽl\
        ḾmḿmṀmṁmṂmṃmṄnṅnṆnṇnṈnṉnṊnṋnṌoṍoṎoṏoṐoṑoṒoṓoṔpṕpṖpṗpṘrṙrṚrṛrṜrṝrṞrṟrṠsṡsṢsṣsṤsṥs\
        ṦsṧsṨsṩsṪtṫtṬtṭtṮtṯtṰtṱtṲuṳuṴuṵuṶuṷuṸuṹuṺuṻuṼvṽvṾvṿvẀwẁwẂwẃwẄwẅwẆwẇwẈwẉwẊxẋxẌxẍx\
        ẎyẏyẐzẑzẒzẓzẔzẕzẖhẗtẘwẙyẛſẞßẠaạaẢaảaẤaấaẦaầaẨaẩaẪaẫaẬaậaẮaắaẰaằaẲaẳaẴaẵaẶaặaẸeẹe\
        ẺeẻeẼeẽeẾeếeỀeềeỂeểeỄeễeỆeệeỈiỉiỊiịiỌoọoỎoỏoỐoốoỒoồoỔoổoỖoỗoỘoộoỚoớoỜoờoỞoởoỠoỡo\
        ỢoợoỤuụuỦuủuỨuứuỪuừuỬuửuỮuữuỰuựuỲyỳyỴyỵyỶyỷyỸyỹyỺỻỼỽỾỿἀαἁαἂαἃαἄαἅαἆαἇαἈαἉαἊαἋαἌα\
        ἍαἎαἏαἐεἑεἒεἓεἔεἕεἘεἙεἚεἛεἜεἝεἠηἡηἢηἣηἤηἥηἦηἧηἨηἩηἪηἫηἬηἭηἮηἯηἰιἱιἲιἳιἴιἵιἶιἷιἸι\
        ἹιἺιἻιἼιἽιἾιἿιὀοὁοὂοὃοὄοὅοὈοὉοὊοὋοὌοὍοὐυὑυὒυὓυὔυὕυὖυὗυὙυὛυὝυὟυὠωὡωὢωὣωὤωὥωὦωὧωὨω\
        ὩωὪωὫωὬωὭωὮωὯωὰαάαὲεέεὴηήηὶιίιὸοόοὺυύυὼωώωᾀαᾁαᾂαᾃαᾄαᾅαᾆαᾇαᾈαᾉαᾊαᾋαᾌαᾍαᾎαᾏαᾐηᾑηᾒη\
        ᾓηᾔηᾕηᾖηᾗηᾘηᾙηᾚηᾛηᾜηᾝηᾞηᾟηᾠωᾡωᾢωᾣωᾤωᾥωᾦωᾧωᾨωᾩωᾪωᾫωᾬωᾭωᾮωᾯωᾰαᾱαᾲαᾳαᾴαᾶαᾷαᾸαᾹαᾺαΆα\
        ᾼαιιῂηῃηῄηῆηῇηῈεΈεῊηΉηῌηῐιῑιῒιΐιῖιῗιῘιῙιῚιΊιῠυῡυῢυΰυῤρῥρῦυῧυῨυῩυῪυΎυῬρῲωῳωῴωῶωῷω\
        ῸοΌοῺωΏωῼω
        """
    /// A line for each normalised phrase, sorted by bytes: phrase, vertical bar, letter of the concept.
    static let phrases: StaticString = """
        abonnez vous a notre newsletter|n
        abonnieren sie unseren newsletter|n
        accept all|k
        accept all cookies|k
        accept cookies|k
        accepter les cookies|k
        accepter tous les cookies|k
        accepter tout|k
        accetta tutti i cookie|k
        accettare tutti|k
        aceitar todos|k
        aceitar todos os cookies|k
        aceptar cookies|k
        aceptar todas|k
        aceptar todas las cookies|k
        acest site web nu utilizeaza niciun cookie care necesita acordul dumneavoastra|k
        adatvedelmi iranyelvek|f
        adatvedelmi szabalyzat|f
        adauga comentariu|c
        adauga un comentariu|c
        adaugare comentariu|c
        add a comment|c
        adicionar comentario|c
        adicionar um comentario|c
        afdrukken naar pdf|i
        afegir comentari|c
        afegir un comentari|c
        afficher les commentaires|c
        afvis alle cookies|k
        aggiungi commento|c
        aggiungi un commento|c
        aizmirsi paroli|l
        ajouter un commentaire|c
        all rights reserved|p
        alla rattigheter forbehallna|p
        alle akzeptieren|k
        alle cookies accepteren|k
        alle cookies akzeptieren|k
        alle rechte vorbehalten|p
        alle rechten voorbehouden|p
        alle rettigheter er reservert|p
        alle rettigheter forbeholdes|p
        aller a contenu principal|s
        aller au contenu|s
        aller au contenu principal|s
        allow all cookies|k
        amaga el banner de galetes|k
        an bieu ngu cookie|k
        ana icerige atla|s
        ana icerige gec|s
        anadir comentario|c
        anadir un comentario|c
        anmelden oder registrieren|l
        anoniem|b
        anonim|b
        anoniman|b
        anonimas|b
        anoniminis|b
        anonimnez|b
        anonimni|b
        anonimno|b
        anonimo|b
        anonimoa|b
        anonimowo|b
        anonimowy|b
        anonims|b
        anonuumne|b
        anonym|b
        anonyme|b
        anonymni|b
        anonymous|b
        aquest lloc web fa servir galetes i et permet controlar les que vols activar|k
        aquest lloc web no utilitza cap cookie que requereixi el vostre consentiment|k
        aqueste site utiliza pas cap de cookies que demandan vostre consentiment|k
        artikel drucken|i
        artikel teilen|h
        ascunde bannerul cookie urilor|k
        assine nossa newsletter|n
        atpakal uz augsu|u
        atsisakyti visu slapuku|k
        atspausdinti si puslapi|i
        auf facebook teilen|h
        auf linkedin teilen|h
        auf twitter teilen|h
        aumenta komentariu|c
        ausgewahlte akzeptieren|k
        autorizar totes los cookies|k
        ayrinti cerezleri|k
        baca lagi|r
        baca lebih lanjut|r
        baca selengkapnya|r
        baca seterusnya|r
        back to the top|u
        back to top|u
        bagikan artikel ini|h
        bagikan ke facebook|h
        bagikan ke linkedin|h
        bang quan ly cookie|k
        basa don|u
        basahin ang higit pa|r
        basahin pa|r
        be the first to comment|c
        bei buffer teilen|h
        bei diaspora teilen|h
        bei facebook teilen|h
        bei flipboard teilen|h
        bei linkedin teilen|h
        bei pinterest pinnen|h
        bei qzone teilen|h
        bei reddit teilen|h
        bei stumbleupon teilen|h
        bei telegram teilen|h
        bei tencent weibo teilen|h
        bei threema teilen|h
        bei tumblr teilen|h
        bei twitter teilen|h
        bei vk teilen|h
        bei weibo teilen|h
        bei whatsapp teilen|h
        bei xing teilen|h
        beitrag teilen|h
        bekijk opmerkingen|c
        beri dalje|r
        bidali zure iruzkina|c
        binh luan|C
        binh luan cua ban|c
        bir yorum birakin|c
        birta athugasemd|c
        bo a lubida bo password|l
        bo qua noi dung|s
        bo qua đe đen noi dung|s
        bu makaleyi paylas|h
        bu sayfayi yazdir|i
        bu site onayinizi gerektiren hicbir cerez kullanmiyor|k
        buffer ta paylas|h
        buffer上で共有|h
        buffer에서 공유하기|h
        bumalik sa itaas|u
        bumalik sa taas|u
        butun huquqlar qorunur|p
        by admin|b
        by administrator|b
        by anonymous|b
        bæta við athugasemd|c
        cac nhan xet gan đay|c
        cancel reply|c
        ccookie styringspanel|k
        ce site n utilise aucun cookie necessitant votre consentement|k
        ce site utilise des cookies|k
        cerez banner ini gizle|k
        cerez yonetimi paneli|k
        cetak halaman ini|i
        cetak ke pdf|i
        chia se len facebook|h
        chia se len linkedin|h
        chia se len twitter|h
        chinh sach bao mat|f
        cho phep tat ca cac cookies|k
        chuyen toi noi dung|s
        chuyen đen noi dung chinh|s
        cist dal|r
        citaj dalje|r
        citaj viac|r
        citat dalej|r
        citat viac|r
        citeste mai mult|r
        comentario|C
        comentarios|C
        comentarios recentes|c
        comentarios recientes|c
        comentaris recents|c
        comentariul dvs|c
        comment|C
        commentaar toevoegen|c
        commentaire|C
        commentaires|C
        commentaires recents|c
        commenti|C
        commenti recenti|c
        commento|C
        comments|C
        comparte este articulo|h
        compartilhar este artigo|h
        compartilhar no buffer|h
        compartilhar no diaspora|h
        compartilhar no facebook|h
        compartilhar no fediverse|h
        compartilhar no flipboard|h
        compartilhar no linkedin|h
        compartilhar no pinterest|h
        compartilhar no qzone|h
        compartilhar no reddit|h
        compartilhar no stumbleupon|h
        compartilhar no telegram|h
        compartilhar no tencent weibo|h
        compartilhar no threema|h
        compartilhar no tumblr|h
        compartilhar no twitter|h
        compartilhar no vk|h
        compartilhar no weibo|h
        compartilhar no whatsapp|h
        compartilhar no xing|h
        compartilhar pelo facebook|h
        compartilhar pelo linkedin|h
        compartilhe este artigo|h
        compartilhe no facebook|h
        compartilhe no twitter|h
        compartir a twitter|h
        compartir en buffer|h
        compartir en diaspora|h
        compartir en facebook|h
        compartir en fediverse|h
        compartir en flipboard|h
        compartir en linkedin|h
        compartir en pinterest|h
        compartir en qzone|h
        compartir en reddit|h
        compartir en stumbleupon|h
        compartir en telegram|h
        compartir en tencent weibo|h
        compartir en threema|h
        compartir en tumblr|h
        compartir en twitter|h
        compartir en vk|h
        compartir en weibo|h
        compartir en whatsapp|h
        compartir en x|h
        compartir en xing|h
        compartir esta pagina|h
        compartir este articulo|h
        compatir a facebook|h
        condividi l articolo|h
        condividi questo articolo|h
        condividi su buffer|h
        condividi su diaspora|h
        condividi su facebook|h
        condividi su fediverse|h
        condividi su flipboard|h
        condividi su linkedin|h
        condividi su pinterest|h
        condividi su qzone|h
        condividi su reddit|h
        condividi su stumbleupon|h
        condividi su telegram|h
        condividi su tencent weibo|h
        condividi su threema|h
        condividi su tumblr|h
        condividi su twitter|h
        condividi su vk|h
        condividi su weibo|h
        condividi su whatsapp|h
        condividi su xing|h
        configuracion de cookies|k
        consenti tutti i cookie|k
        contenidos de pagina|t
        contenu de la page|t
        contenuti della pagina|t
        conteudos da pagina|t
        continguts de la pagina|t
        continguts de pagina|t
        continua a leggere|r
        continua la lettura|r
        continua llegint|r
        continua sa citesti|r
        continuar leitura|r
        continuar lendo|r
        continuar leyendo|r
        continue la leture|r
        continue reading|r
        continuer a lire|r
        cookie chi tiet|k
        cookie consent|k
        cookie detail for|k
        cookie detail voor|k
        cookie details fur|k
        cookie detalj for|k
        cookie detaljer for|k
        cookie einstellungen|k
        cookie hanteringspanel|k
        cookie policy|k
        cookie preferences|k
        cookie settings|k
        cookie szalag elrejtese|k
        cookies banner ausblenden|k
        cookies beheer paneel|k
        cookies management panel|k
        cookies 幫助我們給予服務內容 依您有使用我們的服務 代表您同意我們使用 cookies|k
        cookiesbanner verbergen|k
        cookieは私達のサービスを提供するのに役立ちます このサービスを使用することにより お客様はcookieの使用に同意するものとします|k
        cookie管理面板|k
        cookie详情|k
        create an account|l
        cu forgesis pasvorton|l
        cuon len tren cung|u
        cynnwys tudalen|t
        czytaj dalej|r
        czytaj wiecej|r
        daftar isi|t
        daha cox oxu|r
        daha fazla oku|r
        daha fazlasini oku|r
        dale k hłownemu wobsahej|s
        dalej ku głownemu wopsimjeseju|s
        dalintis straipsniu|h
        dalities ar facebook draugiem|h
        dalities ar twitter draugiem|h
        daurigi legadon|r
        deel deze pagina|h
        deel dit artikel|h
        deel op facebook|h
        deel op linkedin|h
        deel op twitter|h
        deixar um comentario|c
        deixe um comentario|c
        deja un comentario|c
        deja una respuesta|c
        dejar un comentario|c
        del artikkelen|h
        del denne artikel|h
        del pa buffer|h
        del pa diaspora|h
        del pa facebook|h
        del pa fediverse|h
        del pa flipboard|h
        del pa linkedin|h
        del pa pinterest|h
        del pa qzone|h
        del pa reddit|h
        del pa stumbleupon|h
        del pa telegram|h
        del pa tencent weibo|h
        del pa threema|h
        del pa tumblr|h
        del pa twitter|h
        del pa vk|h
        del pa weibo|h
        del pa whatsapp|h
        del pa xing|h
        dela artikeln|h
        dela den har artikeln|h
        dela pa buffer|h
        dela pa diaspora|h
        dela pa facebook|h
        dela pa fediverse|h
        dela pa flipboard|h
        dela pa linkedin|h
        dela pa pinterest|h
        dela pa qzone|h
        dela pa reddit|h
        dela pa stumbleupon|h
        dela pa telegram|h
        dela pa tencent weibo|h
        dela pa threema|h
        dela pa tumblr|h
        dela pa twitter|h
        dela pa vk|h
        dela pa weibo|h
        dela pa whatsapp|h
        dela pa xing|h
        delen op buffer|h
        delen op diaspora|h
        delen op facebook|h
        delen op fediverse|h
        delen op flipboard|h
        delen op linkedin|h
        delen op pinterest|h
        delen op qzone|h
        delen op reddit|h
        delen op stumbleupon|h
        delen op telegram|h
        delen op tencent weibo|h
        delen op threema|h
        delen op tumblr|h
        delen op twitter|h
        delen op vk|h
        delen op weibo|h
        delen op whatsapp|h
        delen op xing|h
        deli na buffer|h
        deli na diaspora|h
        deli na facebooku|h
        deli na fediverse|h
        deli na flipboardu|h
        deli na linkedin|h
        deli na pinterest|h
        deli na qzone|h
        deli na reddit|h
        deli na stumbleupon|h
        deli na telegram|h
        deli na tencent weibo|h
        deli na threema|h
        deli na tumblr|h
        deli na twitterju|h
        deli na vku|h
        deli na weibo|h
        deli na whatsapp|h
        deli na xing|h
        deli ta clanek|h
        delite ta clanek|h
        denega totes les galetes|k
        denegar todas las cookies|k
        denna webbplats anvander cookies och ger dig kontroll over vad du vill aktivera|k
        denna webbplats anvander ingen cookie som kraver ditt samtycke|k
        deny all cookies|k
        derechos reservados|p
        desarrollado por|f
        dese site benotzt cookien a gett iech kontroll iwwer dei dir wellt aktiveieren|k
        dese site benotzt keng cookien dei ar zoustemmung erfuerderen|k
        desenvolupat per|f
        detail des cookies|k
        detailer iwwer cookien|k
        detajet e cookies per|k
        detalh dels cookies|k
        detalhe do cookie|k
        detaliile cookie pentru|k
        detalles de las cookies para|k
        dette websted bruger cookies og giver dig kontrol over hvad du vil aktivere|k
        dette websted bruger ikke nogen cookie der kræver dit samtykke|k
        devamini oku|r
        deze website maakt geen gebruik van cookies waarvoor uw toestemming nodig is|k
        diaspora ta paylas|h
        diaspora 上で共有|h
        diaspora 에서 공유하기|h
        dien u opmerking in|c
        diese seite drucken|i
        diese website verwendet cookies|k
        diese website verwendet keine cookies die ihrer zustimmung bedurfen|k
        diesen artikel teilen|h
        diesen beitrag teilen|h
        dikuasakan oleh|f
        din kommentar|c
        dipersembahkan oleh|f
        direkt zum inhalt|s
        dodaj komentar|c
        dodaj komentarz|c
        dolj cookies banner|k
        doorgaan met lezen|r
        doorgaan naar inhoud|s
        dopusti sve kolacice|k
        drevet af|f
        drevet av|f
        driven av|f
        drukat pdf formata|i
        drukuj do pdf|i
        ecrire un commentaire|c
        edit this page|e
        efnisyfirlit|t
        efterlad en kommentar|c
        einen kommentar hinzufugen|c
        eiti prie turinio|s
        el teu comentari|c
        elfelejtett jelszo|l
        elkuldes e mailben|h
        elore a fo tartalomig|s
        email ile gonder|h
        email로 보내기|h
        embann hoc h evezhiadenn|c
        engadir comentario|c
        engadir un comentario|c
        enhavtabelo|t
        enregistrer dans pocket|h
        envia comentario|c
        enviar el seu comentari|c
        enviar por e mail|h
        enviar por email|h
        enviar su comentario|c
        enviar via email|h
        envie su comentario|c
        envoyer par email|h
        envoyer votre commentaire|c
        erlaube alle cookies|k
        escribe un comentario|c
        eski yorumlar|c
        esqueceu sua senha|l
        este site nao utiliza nenhum cookie que exija o seu consentimento|k
        este site utiliza cookies e da lhe controle sobre o que quer ativar|k
        este sitio usa cookies|k
        este sitio utiliza cookies|k
        este sitio web no utiliza ninguna cookie que requiera su consentimiento|k
        este sitio web usa cookies y te permite controlar las que deseas activar|k
        evasteiden hallintapaneeli|k
        ez a weboldal nem hasznal olyan sutiket amelyekhez a beleegyezesed szukseges|k
        facebook ta paylas|h
        facebook இல் பகிரவும்|h
        facebookでシェア|h
        facebookでシェアする|h
        facebook에 공유하기|h
        faire defiler jusqu au bas de la page|u
        fara aftur efst|u
        fediverse ta paylas|h
        fediverse上で共有|h
        fediverse에서 공유하기|h
        flipboard ta paylas|h
        flipboard上で共有|h
        flipboard에서 공유하기|h
        forgot password|l
        forgot your password|l
        fortsatt lasa|r
        fortsett a lese|r
        friss megjegyzesek|c
        fshih banerin e cookies|k
        ga door naar de hoofdinhoud|s
        ga naar de hoofdinhoud|s
        ga naar de inhoud|s
        ga til hovedindhold|s
        ga til indhold|s
        ga til innholdet|s
        gaan direk na hoofinhoud|s
        geef een reactie|c
        gem i pocket|h
        gerer les cookies|k
        gestionar cookies|k
        glemt passord|l
        glemt password|l
        gleymt lykilorð|l
        glomt losenord|l
        go to top|u
        gorgess fel|u
        grizti i virsu|u
        guardar en pocket|h
        gui qua email|h
        gulir ke atas|u
        haere ki te ihirangi matua|s
        hak cipta dilindungi|p
        hak cipta dilindungi undang undang|p
        hak cipta terpelihara|p
        haut de la page|u
        haut de page|u
        heu oblidat la contrasenya|l
        hide cookie banner|k
        hindi nagpakilala|b
        hinterlasse einen kommentar|c
        hop direkte til hovedindhold|s
        hopp til hovedinnholdet|s
        hoppa till huvudinnehall|s
        hoppa till huvudinnehallet|s
        hoppa till innehall|s
        hoppa yfir i aðal efni|s
        hozzaszolas elkuldese|c
        hyppaa sisaltoon|s
        hyvaksy kaikki evasteet|k
        i print sa pdf|i
        ibahagi ang artikulong ito|h
        icerige gec|s
        icindekiler|t
        iesutit komentaru|c
        igo goraino|u
        ihr kommentar|c
        il tuo commento|c
        im fediverse teilen|h
        impostazioni cookie|k
        imprimati in pdf|i
        imprimeix a pdf|i
        imprimeix aquesta pagina|i
        imprimer au format pdf|i
        imprimer cet article|i
        imprimer cette page|i
        imprimir em pdf|i
        imprimir en pdf|i
        imprimir esta pagina|i
        imprimir este articulo|i
        in pdf drucken|i
        in pocket speichern|h
        in sang pdf|i
        in this article|t
        in trang nay|i
        inapoi sus|u
        indholdsfortegnelse|t
        indice contenuti|t
        indice de contenido|t
        indice de contenidos|t
        indice dei contenuti|t
        indsend din kommentar|c
        informativa sulla privacy|f
        inhaltsverzeichnis|t
        inhoudsopgave|t
        inhoudsopgawe|t
        iniciar sesion o registrarse|l
        inicio de la pagina|u
        innehallsforteckning|t
        innholdsfortegnelse|t
        inscrivez vous a notre newsletter|n
        interdire totes los cookies|k
        invia tramite email|h
        inviare via email|h
        ir al contenido|s
        ir al contenido principal|s
        ir ao contido|s
        ir o contido principal|s
        ir para o conteudo|s
        ir para o conteudo principal|s
        ir para o topo|u
        irakurri gehiago|r
        iscriviti alla newsletter|n
        iscriviti alla nostra newsletter|n
        isi kandungan|t
        ispis u pdf|i
        ispisi ovu stranicu|i
        jaa artikkeli|h
        jaa bufferissa|h
        jaa diasporaissa|h
        jaa facebookissa|h
        jaa fediverseissa|h
        jaa flipboardissa|h
        jaa linkedinissa|h
        jaa pinterestissa|h
        jaa qzoneissa|h
        jaa redditissa|h
        jaa stumbleuponissa|h
        jaa tama artikkeli|h
        jaa telegramissa|h
        jaa tencent weiboissa|h
        jaa threemaissa|h
        jaa tumblrissa|h
        jaa twitterissa|h
        jaa vkissa|h
        jaa weiboissa|h
        jaa whatsappissa|h
        jaa xingissa|h
        jadual kandungan|t
        jaga facebookis|h
        jaga twitteris|h
        jarraitu irakurtzen|r
        jata kommentti|c
        jatka lugemist|r
        jatka lukemista|r
        jedwali la yaliyomo|t
        joan eduki nagusira|s
        jouw opmerking|c
        jump to content|s
        jump to main content|s
        jump to navigation|s
        kaikki oikeudet pidatetaan|p
        kalo te lenda baze|s
        kazalo vsebine|t
        keela koik kupsised|k
        keep reading|r
        kembali ke atas|u
        kiella kaikki evasteet|k
        kirim komentar anda|c
        kjo faqe nuk perdor asnje cookie qe kerkon pranimin tuaj|k
        kjo faqe perdor cookies dhe ju jep kontroll mbi ate qe deshironi te aktivizoni|k
        koik oigused kaitstud|p
        komen|C
        komentar|C
        komentar anda|c
        komentar odeslat|c
        komentarai|C
        komentaras|C
        komentare|C
        komentarjev|C
        komentarji|C
        komentaru|C
        komentarz|C
        komentarze|C
        komentarzy|C
        komentiraj clanek|c
        komento|C
        kommentar|C
        kommentar abschicken|c
        kommentar hinterlassen|c
        kommentar hinzufugen|c
        kommentar schreiben|c
        kommentar verfassen|c
        kommentare|C
        kommentare anzeigen|c
        kommentarer|C
        kommentti|C
        kommenttia|C
        kongsi artikel ini|h
        kongsikan artikel ini|h
        konten halaman|t
        kthehu ne krye|u
        kuldes emailben|h
        kupsise uksikasjad|k
        kupsiste halduspaneel|k
        laat een reactie achter|c
        lagg till kommentar|c
        lagre i pocket|h
        lahat ng karapatan ay nakalaan|p
        laheta kommentti|c
        laisser un commentaire|c
        laktawan papunta sa nilalaman|s
        laktawan patungo sa nilalaman|s
        lamna en kommentar|c
        langgan surat berita kami|n
        langgani surat berita kami|n
        langkau ke isi utama|s
        langkau ke kandungan|s
        langkau ke kandungan utama|s
        langsung ke konten|s
        langsung ke konten utama|s
        lanjut membaca|r
        lanjutkan ke konten utama|s
        las mer|r
        lascia un commento|c
        lasit vairak|r
        lastaj komentoj|c
        leave a comment|c
        leave a reply|c
        leer mas|r
        lees meer|r
        lees verder|r
        lege plus|r
        legg igjen en kommentar|c
        leggi di piu|r
        leggi il resto|r
        leggi tutto|r
        legi pli|r
        legu pli|r
        leia mais|r
        leisti visus slapukus|k
        lejo te gjitha cookies|k
        lende faqeje|t
        ler mais|r
        les mer|r
        les vidare|r
        lesa mas|r
        lesa meira|r
        letzte kommentare|c
        lewati ke isi utama|s
        lewati ke konten|s
        lewati ke konten utama|s
        lexo me shume|r
        lihat komentar|c
        liigu pohisisu juurde|s
        linkedin ta paylas|h
        linkedin te paylas|h
        linkedin இல் பகிரவும்|h
        linkedinでシェアする|h
        linkedin上で共有|h
        linkedin에 공유하기|h
        linkedin에서 공유하기|h
        lire la suite|r
        lire plus|r
        lisaa kommentti|c
        lisage kommentaar|c
        llegeix mes|r
        llegeix ne mes|r
        llegir mes|r
        loe edasi|r
        loe lahemalt|r
        loe lisa|r
        loe rohkem|r
        loe veel|r
        log in or register|l
        log in or sign up|l
        log in to your account|l
        lompat ke kandungan|s
        loncat ke konten|s
        lost your password|l
        luba koik kupsised|k
        lue lisaa|r
        lumaktaw sa nilalaman|s
        lumaktaw sa pangunahing nilalaman|s
        lupa kata laluan|l
        læs mere|r
        mag iwan ng isang komento|c
        mag iwan ng komento|c
        mag iwan ng puna|c
        mag subscribe sa aming newsletter|n
        magbasa nang higit pa|r
        magbasa pa|r
        magpatuloy sa pagbabasa|r
        mais anformacon|r
        manage cookies|k
        masquer le bandeau des cookies|k
        meer lezen|r
        megjegyzes hozzaadasa|c
        megosztas a facebookon|h
        megosztas a linkedinen|h
        megosztas a twitteren|h
        megosztas bufferen|h
        megosztas diaspora|h
        megosztas facebookon|h
        megosztas fediverseen|h
        megosztas flipboardon|h
        megosztas linkedinen|h
        megosztas pinteresten|h
        megosztas qzone|h
        megosztas redditen|h
        megosztas stumbleupon|h
        megosztas telegramen|h
        megosztas tencent weiboen|h
        megosztas threemaen|h
        megosztas tumblren|h
        megosztas twitteren|h
        megosztas vkon|h
        megosztas weiboen|h
        megosztas whatsappen|h
        megosztas xingen|h
        megosztom facebookon|h
        megosztom twitteren|h
        mehr lesen|r
        mei liesen|r
        mentes pocket be|h
        mga komento|C
        mga nilalaman ng artikulo|t
        mieer infermasie|r
        minden jog fenntartva|p
        mot de passe oublie|l
        muc luc|t
        naar de inhoud|s
        naar hoofdinhoud|s
        nach oben scrollen|u
        nadaljuj z branjem|r
        nakalaan ang lahat ng karapatan|p
        nakalimutan ang password|l
        napedzane przez|f
        napsat komentar|c
        narocite se na novice|n
        nascondi il banner dei cookie|k
        nastavi citati|r
        nastavi sa citanjem|r
        nastavitve piskotkov|k
        natisni stran|i
        natisni v pdf|i
        navigation uberspringen|s
        nazad na vrh|u
        nazaj na vrh|u
        ne legir mai|r
        nejnovejsi komentare|c
        neka alla cookies|k
        nevtelen|b
        newsletter abonnieren|n
        nimeton|b
        no comments|c
        no comments yet|c
        nol i r brig|u
        nous utilisons des cookies|k
        nya kommentarer|c
        nylegar athugasemdir|c
        nylige kommentarer|c
        nyomtatas pdf be|i
        o qishni davom ettiring|r
        o seu comentario|c
        objava komentara|c
        objavite komentar|c
        obsah clanku|t
        obsahy stranek|t
        ocultar banner de cookies|k
        ocultar la banner de cookies|k
        odbij sve kolacice|k
        odeslat e mailem|h
        odmietnut vsetky subory cookie|k
        odmitnout vsechny cookies|k
        odoslat e mailom|h
        odstampaj ovu stranicu|i
        ok accept all|k
        ok aceptar todas|k
        okumaya devam et|r
        oldal tartalmak|t
        oleh anonim|b
        olvass tobbet|r
        olvass tovabb|r
        olvidaste tu contrasena|l
        olvide mi contrasena|l
        olvido su contrasena|l
        opmerkingen|C
        opslaan in pocket|h
        orria inprimatu|i
        ostatnie komentarze|c
        otse peamise sisu juurde|s
        otse pohisisu juurde|s
        ova stranica koristi kolacice i daje vam kontrolu nad onim sto zelite aktivirati|k
        ova web lokacija ne koristi nijedan kolacic koji zahtijeva vas pristanak|k
        ovaj sajt koristi kolacice koriscenjem ovog sajta prihvatate i njegove kolacice|k
        oxumaga davam et|r
        page contents|t
        pagina inhoudelijk|t
        painel de gerenciamento de cookies|k
        palikite komentara|c
        pamirsote slaptazodi|l
        panel de gestion de cookies|k
        panel de gestion dels cookies|k
        panel pro spravu cookies|k
        panel riadenia suborov cookie|k
        panel za upravljanje kolacicima|k
        panel zarzadzania plikami cookies|k
        paneli i menaxhimit te cookies|k
        panell de gestio de galetes|k
        panneau de gestion des cookies|k
        pannello di gestione dei cookies|k
        panoul de gestionare a panourilor cookie|k
        panuihia atu|r
        par anonyme|b
        parametres des cookies|k
        parasykite komentara|c
        parhau i ddarllen|r
        pariet uz galveno saturu|s
        pariet uz saturu|s
        partager cet article|h
        partager cette page|h
        partager l article|h
        partager sur buffer|h
        partager sur diaspora|h
        partager sur facebook|h
        partager sur fediverse|h
        partager sur flipboard|h
        partager sur linkedin|h
        partager sur pinterest|h
        partager sur qzone|h
        partager sur reddit|h
        partager sur stumbleupon|h
        partager sur telegram|h
        partager sur tencent weibo|h
        partager sur threema|h
        partager sur tumblr|h
        partager sur twitter|h
        partager sur vk|h
        partager sur weibo|h
        partager sur whatsapp|h
        partager sur xing|h
        partajeaza pe buffer|h
        partajeaza pe diaspora|h
        partajeaza pe facebook|h
        partajeaza pe fediverse|h
        partajeaza pe flipboard|h
        partajeaza pe linkedin|h
        partajeaza pe pinterest|h
        partajeaza pe qzone|h
        partajeaza pe reddit|h
        partajeaza pe stumbleupon|h
        partajeaza pe telegram|h
        partajeaza pe tencent weibo|h
        partajeaza pe threema|h
        partajeaza pe tumblr|h
        partajeaza pe twitter|h
        partajeaza pe vk|h
        partajeaza pe weibo|h
        partajeaza pe whatsapp|h
        partajeaza pe xing|h
        partilhar este artigo|h
        partilhar no facebook|h
        partilhar no twitter|h
        partilhar pelo facebook|h
        partilhar pelo linkedin|h
        partilhar por email|h
        pasidalinkite straipsniu|h
        passa ai contenuti principali|s
        passa al contenuto|s
        passa al contenuto principale|s
        passar al contengut mager|s
        passer au contenu|s
        passer au contenu principal|s
        password dimenticata|l
        passwort vergessen|l
        pdf olarak yazdir|i
        pdf இல் அச்சிடுக|i
        pdf కి ముద్రించండి|i
        pdf ലേക്ക് പ്രിന്റുചെയ്യുക|i
        pdfに印刷|i
        pdf로 인쇄|i
        pedejie komentari|c
        peida kupsiste banner|k
        per e mail teilen|h
        per e mail versenden|h
        pereiti i pagrindini turini|s
        pereiti prie pagrindinio turinio|s
        pereiti prie turinio|s
        permet totes les galetes|k
        permite todos os cookies|k
        permiteti toate cookie urile|k
        permitir todas las cookies|k
        pievienot komentaru|c
        piilota evastebanneri|k
        pin it on pinterest|h
        pinterest ta paylas|h
        pinterest上で共有|h
        pinterest에서 공유하기|h
        plaats een reactie|c
        plaats uw opmerking|c
        plattform vun der cookie gestioun|k
        pocket e kaydet|h
        pocket에 저장|h
        podeli na buffer|h
        podeli na diaspora u|h
        podeli na facebook u|h
        podeli na fediverse u|h
        podeli na flipboard u|h
        podeli na linkedin u|h
        podeli na pinterest u|h
        podeli na qzone u|h
        podeli na reddit u|h
        podeli na stumbleupon u|h
        podeli na telegram u|h
        podeli na tencent weibo u|h
        podeli na threema u|h
        podeli na tumblr u|h
        podeli na twitter u|h
        podeli na vk u|h
        podeli na weibo u|h
        podeli na whatsapp u|h
        podeli na xing u|h
        podijelite na buffer|h
        podijelite na diaspora|h
        podijelite na facebooku|h
        podijelite na fediverse|h
        podijelite na flipboardu|h
        podijelite na linkedin|h
        podijelite na pinterest|h
        podijelite na qzone|h
        podijelite na reddit|h
        podijelite na stumbleupon|h
        podijelite na telegram|h
        podijelite na tencent weibo|h
        podijelite na threema|h
        podijelite na tumblr|h
        podijelite na twitteru|h
        podijelite na vku|h
        podijelite na weibo|h
        podijelite na whatsapp|h
        podijelite na xing|h
        podrobnosti o souboru cookie pro|k
        podrobnosti suboru cookie pre|k
        podziel sie na facebooku|h
        pokracovat v citani|r
        pokracovat ve cteni|r
        politica de confidencialitat|f
        politica de confidentialitate|f
        politica de privacidad|f
        politica de privacidade|f
        politica de privacitat|f
        politika e privatesise|f
        politika privatnosti|f
        politique de confidentialite|f
        pomin do głownej zawartosci|s
        por anonimo|b
        posalji putem email a|h
        posaljite emailom|h
        poslat e mailom|h
        poslat mailem|h
        poslat vas komentar|c
        posledne komentare|c
        post a comment|c
        post comment|c
        post your comment|c
        postaich do bheachd|c
        postavi komentar|c
        posteaza linkedin|h
        posteaza pe facebook|h
        posted by admin|b
        poster sur facebook|h
        poster sur linkedin|h
        poster un commentaire|c
        postita kommentaar|c
        postojeni komentin tuaj|c
        povolit vsechny soubory cookie|k
        povolte vsetky subory cookie|k
        powered by|f
        powered by wordpress|f
        powrot do gory|u
        powrot na gore|u
        pravila privatnosti|f
        prawa zastrzezone|p
        preberi vec|r
        preberite vec|r
        prejdete nahoru|u
        prejdite na zaciatok|u
        prejit k hlavnimu obsahu|s
        prejit k obsahu|s
        prejit na hlavni obsah|s
        prenumeruokite naujienlaiski|n
        presi al pdf|i
        preskoci na glavni sadrzaj|s
        preskoci na glavno vsebino|s
        preskoci na sadrzaj|s
        preskoci na vsebino|s
        preskocit na hlavni obsah|s
        preskocit na hlavny obsah|s
        preskocit na obsah|s
        pređi na glavni sadrzaj|s
        pridat komentar|c
        pridat na pinterest|h
        pridej komentar|c
        prideti komentara|c
        priimti visus slapukus|k
        prindi pdf i|i
        prindi see leht|i
        print deze pagina|i
        print this article|i
        print this page|i
        privacy policy|f
        privatsphar politik|f
        privatuma politika|f
        privatumo politika|f
        procitaj vise|r
        procitajte vise|r
        proibe todos cookies|k
        propulsat per|f
        propulse par|f
        przejdz do głownej tresci|s
        przejdz do głownej zawartosci|s
        przejdz do tresci|s
        przewin do gory|u
        pubblica il tuo commento|c
        publicar o seu comentario|c
        publicar tu commento|c
        publicati va comentariul|c
        publikigi vian komenton|c
        publikuoti komentara|c
        publique o seu comentario|c
        publique seu comentario|c
        publiser din kommentar|c
        publiser kommentaren din|c
        pular para o conteudo|s
        pular para o conteudo principal|s
        puslapiu turiniai|t
        pustite komentar|c
        quen mat khau|l
        questo sito web non utilizza alcun cookie che richieda il tuo consenso|k
        qzone ta paylas|h
        qzone上で共有|h
        qzone에서 공유하기|h
        rasyti komentara|c
        reactie|C
        reacties|C
        read full article|r
        read full story|r
        read more|r
        read the full article|r
        recente commentaren|c
        recentni komentari|c
        reddit ta paylas|h
        reddit上で共有|h
        reddit에서 공유하기|h
        reen al supro|u
        refuzo te gjitha cookies|k
        reject all cookies|k
        replies|C
        reply|C
        rescondre la bandiera de cookies|k
        reservados todos los derechos|p
        respinge toate cookie urile|k
        retour en haut|u
        retour en haut de la page|u
        return to top|u
        rifiuta tutti i cookie|k
        ruka hadi kwa maudhui makuu|s
        sacuvaj u pocket|h
        sadrzaji stranica|t
        sakrij banner kolacica|k
        salta ai contenuti|s
        salta al contento principal|s
        salta al contenuto|s
        salta al contenuto principale|s
        salta al contingut principal|s
        saltar al contenido|s
        saltar al contenido principal|s
        saltar al contingut|s
        saltar al contingut principal|s
        saltar o contido principal|s
        saltar para o conteudo|s
        saltar para o conteudo principal|s
        salti al cefenhavo|s
        salva in pocket|h
        salvar em pocket|h
        salvati in pocket|h
        sambung bacaan|r
        sari la continut|s
        sari la continutul principal|s
        satura raditajs|t
        save to pocket|h
        sayfa icerigi|t
        sayfa icerikleri|t
        schreibe einen kommentar|c
        scrie pe twitter|h
        scrivi un commento|c
        scroll naar toven|u
        scroll til toppen|u
        scroll to top|u
        scrolla till borjan|u
        sdilet clanek|h
        sdilet na buffer|h
        sdilet na diaspora|h
        sdilet na facebook|h
        sdilet na facebooku|h
        sdilet na fediverse|h
        sdilet na flipboardu|h
        sdilet na linkedin|h
        sdilet na qzone|h
        sdilet na redditu|h
        sdilet na stumbleuponu|h
        sdilet na telegramu|h
        sdilet na tencent weibo|h
        sdilet na threema|h
        sdilet na tumblru|h
        sdilet na twitteru|h
        sdilet na vku|h
        sdilet na weibo|h
        sdilet na whatsappu|h
        sdilet na xingu|h
        sdilet tento clanek|h
        se connecter ou s inscrire|l
        see veebisait ei kasuta kupsiseid mis nouavad teie nousolekut|k
        seguir leyendo|r
        seite drucken|i
        semua hak terpelihara|p
        send by email|h
        send via email|h
        sende via e mail|h
        seol do nota trachta|c
        share|C
        share by email|h
        share in fediverse|h
        share on buffer|h
        share on diaspora|h
        share on facebook|h
        share on flipboard|h
        share on linkedin|h
        share on qzone|h
        share on reddit|h
        share on stumbleupon|h
        share on telegram|h
        share on tencent weibo|h
        share on threema|h
        share on tumblr|h
        share on twitter|h
        share on vk|h
        share on weibo|h
        share on whatsapp|h
        share on x|h
        share on xing|h
        share this|h
        share this article|h
        share this page|h
        share this post|h
        share this story|h
        share via email|h
        shares|C
        shko tek permbajtja kryesore|s
        shrani v pocket|h
        sifrenizi mi unuttunuz|l
        sign in or register|l
        sign in to your account|l
        sign up for our newsletter|n
        sign up or log in|l
        sign up to our newsletter|n
        siirry paasisaltoon|s
        siirry sisaltoon|s
        sioje svetaineje nenaudojami jokie slapukai kuriems reikalingas jusu sutikimas|k
        sisallysluettelo|t
        siste kommentarer|c
        sivun sisallot|t
        skaityti daugiau|r
        skaityti toliau|r
        skicka kommentar|c
        skip navigation|s
        skip to content|s
        skip to main content|s
        skip to main navigation|s
        skip to navigation|s
        skip to the content|s
        skip to the main content|s
        skjul cookie banner|k
        skoci na vsebino|s
        skocit na hlavny obsah|s
        skomentuj artykuł|c
        skoriji komentari|c
        skriv en kommentar|c
        skriv ut til pdf|i
        skriv ut till pdf|i
        skryt banner so subormi cookie|k
        skryt banner souboru cookie|k
        slapuku valdymo skydelis|k
        slepti slapuku reklamjuoste|k
        spara till pocket|h
        spausdinti i pdf|i
        spis tresci|t
        sprejmi vse piskotke|k
        spremi u pocket|h
        spring na die hoofinhoud|s
        spring naar inhoud|s
        springe zum hauptinhalt|s
        sta alle cookies toe|k
        stampa in pdf|i
        stampa questa pagina|i
        ste pozabili geslo|l
        straipsnio turinys|t
        stumbleupon ta paylas|h
        stumbleupon上で共有|h
        stumbleupon에서 공유하기|h
        sturen via e mail|h
        subscribe to our newsletter|n
        suscribase a nuestro boletin|n
        suscribete a nuestro boletin|n
        susul paginii|u
        suti adatok a kovetkezohoz|k
        suti preferenciak|k
        sutinku su slapukais|k
        sva prava pridrzana|p
        sva prava zadrzana|p
        szczegoły plikow cookie dla|k
        sərhi gondər|c
        ta strona nie wykorzystuje zadnych plikow cookie wymagajacych twojej zgody|k
        ta witryna uzywa plikow cookie i pozwala wybrac na ktore chcesz zezwolic|k
        tabela de conteudo|t
        tabela de conteudos|t
        tabela e permbajtjes|t
        tabla de contenido|t
        tabla de contenidos|t
        table des matieres|t
        table of contents|t
        tablica sadrzaja|t
        taboa de contidos|t
        takaisin ylos|u
        talaan ng mga nilalaman|t
        talaan ng nilalaman|t
        tallenna kohtaan pocket|h
        tama sivusto ei kayta evasteita jotka vaativat suostumustasi|k
        tama sivusto kayttaa evasteita ja antaa sinun hallita niita|k
        tanggapin ang lahat ng cookies|k
        tanpa nama|b
        tartalomjegyzek|t
        tato stranka pouziva cookies a dava vam kontrolu nad tym co chcete aktivovat|k
        tato stranka vyuziva cookies a dava ti na vyber co chces aktivovat|k
        tato webova stranka nepouziva ziadny subor cookie ktory vyzaduje vas suhlas|k
        taula de contengut|t
        taula de continguts|t
        teigh ar aghaidh chuig an bpriomhabhar|s
        teile auf facebook|h
        teile auf twitter|h
        telegram ta paylas|h
        telegram上で共有|h
        telegram에서 공유하기|h
        tencent weibo ta paylas|h
        tencent weibo上で共有|h
        tencent weibo에서 공유하기|h
        tento web nepouziva zadne soubory cookie vyzadujici vas souhlas|k
        terima semua cookie|k
        terima semua kuki|k
        terms and conditions|f
        terms of service|f
        terms of use|f
        terug na bo|u
        terug naar boven|u
        them binh luan|c
        this site uses cookies|k
        this site uses cookies and gives you control over what you want to activate|k
        this website does not use any cookie requiring your consent|k
        this website uses cookies|k
        threema ta paylas|h
        threema上で共有|h
        threema에서 공유하기|h
        tiep tuc đoc|r
        tilbage til start|u
        tilbake til toppen|u
        tillad alle cookies|k
        tillat alla cookie|k
        tillbaka till toppen|u
        tinggalkan balasan|c
        tinggalkan komen|c
        tinggalkan komentar|c
        tipareste aceasta pagina|i
        tisk do pdf|i
        tlac do pdf|i
        toate drepturile rezervate|p
        todos los derechos reservados|p
        todos os direitos reservados|p
        top of page|u
        topo da pagina|u
        toppen av siden|u
        topへスクロール|u
        torna a l inici|u
        torna all inizio|u
        torna in alto|u
        torna in cima|u
        torna su|u
        tot drech reservat|p
        tous droits reserves|p
        tout accepter|k
        tout refuser|k
        tovabb a tartalomhoz|s
        tovabbi olvasnivalo|r
        trang web nay khong su dung bat ki cookie nao yeu cau su chap thuan cua ban|k
        trimite pe email|h
        trimite prin e mail|h
        tryeza e lendes|t
        tu choi cat ca cookies|k
        tu comentario|c
        tuitear en twitter|h
        tulis komen|c
        tulosta pdf tiedostoon|i
        tulosta tama sivu|i
        tum cerezlere izin verin|k
        tum cerezleri yasaklayin|k
        tum haklari saklidir|p
        tuma maoni yako|c
        tumblr ta paylas|h
        tumblr上で共有|h
        tumblr에서 공유하기|h
        turinio lentele|t
        turpinat lasit|r
        tutti i diritti riservati|p
        tweet di twitter|h
        tweet len twitter|h
        tweet na twitter|h
        tweet na twitteri|h
        tweet no twitter|h
        tweet on twitter|h
        tweet op twitter|h
        tweet pa twitter|h
        tweetta su twitter|h
        twiittaa twitterissa|h
        twitter da paylas|h
        twitter da tweetle|h
        twitter meddelande|h
        twitter இல் ட்வீட் செய்யுங்கள்|h
        twitterでシェア|h
        twitterに投稿する|h
        twitter에 트윗하기|h
        twittra pa twitter|h
        twoj komentarz|c
        udostepnij artykuł|h
        udostepnij na facebook|h
        udostepnij na facebooku|h
        udostepnij na flipboardu|h
        udostepnij na linkedin|h
        udostepnij na twitter|h
        udostepnij na twitterze|h
        udostepnij na vku|h
        udostepnij przez buffer|h
        udostepnij przez diaspora|h
        udostepnij przez fediverse|h
        udostepnij przez linkedin|h
        udostepnij przez pinterest|h
        udostepnij przez qzone|h
        udostepnij przez reddit|h
        udostepnij przez stumbleupon|h
        udostepnij przez telegram|h
        udostepnij przez tencent weibo|h
        udostepnij przez threema|h
        udostepnij przez tumblr|h
        udostepnij przez weibo|h
        udostepnij przez whatsapp|h
        udostepnij przez xing|h
        udostepnij ten artykuł|h
        udskriv denne side|i
        udskriv til pdf|i
        ugras a fotartalomra|s
        ugras a tartalomra|s
        ugras az oldal fo reszehez|s
        ukryj baner dotyczacy plikow cookie|k
        ulozit do pocket|h
        ulozit do priecinka pocket|h
        unohtuiko salasana|l
        unustasid parooli|l
        utilizamos cookies|k
        uusimmat kommentit|c
        va al test principal|s
        vai al contenuto|s
        vai al contenuto principale|s
        vai al testo principale|s
        vazhdo leximin|r
        vedi commenti|c
        ver comentarios|c
        verbiete alle cookies|k
        verstoppen cookien banner|k
        verstuur via email|h
        ves al comentari principal|s
        veskera prava vyhrazena|p
        view comments|c
        viimased kommentaarid|c
        visa kommentarer|c
        visas tiesibas aizsargatas|p
        visos teises ginamos|p
        visos teises saugomos|p
        vissza a tetejere|u
        visualitza comentaris|c
        vizualizare comentarii|c
        vk ta paylas|h
        vo danh|b
        voeg opmerking toe|c
        voltar ao topo|u
        voltar para o topo|u
        volver al principio|u
        volver ao principio|u
        volver arriba|u
        von anonym|b
        votre commentaire|c
        vrati se na vrh|u
        vrh stranice|u
        vse pravice pridrzane|p
        vsechna prava vyhrazena|p
        vsetky prava vyhradene|p
        vytisknout tuto stranku|i
        vytlacit tuto stranku|i
        wachtwoord vergeten|l
        we use cookies|k
        weibo ta paylas|h
        weibo上で共有|h
        weibo에서 공유하기|h
        weider liesen|r
        weiger alle cookies|k
        weiter lesen|r
        weiterlesen|r
        whatsapp ta paylas|h
        whatsapp上で共有|h
        whatsapp에서 공유하기|h
        wir verwenden cookies|k
        write a comment|c
        written by admin|b
        wszelkie prawa zastrzezone|p
        wyslij e mailem|h
        wyslij przez e mail|h
        xem binh luan|c
        xem them bai viet|r
        xing ta paylas|h
        xing上で共有|h
        xing에서 공유하기|h
        yorum|C
        yorum ekle|c
        yorum yap|c
        yorumlari gor|c
        yorumunuzu yazin|c
        your comment|c
        your email address will not be published|c
        yukari cik|u
        yuqoriga qaytish|u
        yuxariya qayit|u
        zaakceptuj wszystkie|k
        zaakceptuj wszystkie pliki cookie|k
        zablokuj wszystkie pliki cookies|k
        zaboravili ste lozinku|l
        zabudli ste heslo|l
        zapisz swoj komentarz|c
        zapisz w pocket|h
        zapomenute heslo|l
        zapomniałes hasła|l
        zasady ochrany osobnich udaju|f
        zasady ochrany osobnych udajov|f
        zasady ochrany soukromi|f
        zawartosci stron|t
        zdielaj na facebooku|h
        zdielaj na linkedin|h
        zdielat clanok|h
        zdielat na buffer|h
        zdielat na diaspora|h
        zdielat na facebooku|h
        zdielat na fediverse|h
        zdielat na flipboardu|h
        zdielat na linkedin|h
        zdielat na pinterest|h
        zdielat na qzone|h
        zdielat na reddit|h
        zdielat na stumbleupon|h
        zdielat na telegram|h
        zdielat na tencent weibo|h
        zdielat na threema|h
        zdielat na tumblr|h
        zdielat na twitteri|h
        zdielat na vku|h
        zdielat na weibo|h
        zdielat na whatsapp|h
        zdielat na xing|h
        zereck zum ufank|u
        zezwol na wszystkie pliki cookies|k
        zobacz komentarze|c
        zostaw komentarz|c
        zpet na zacatek|u
        zum anfang scrollen|u
        zum hauptinhalt springen|s
        zum inhalt springen|s
        zum seitenanfang|u
        zur navigation springen|s
        zuruck nach oben|u
        zuruck zum anfang|u
        zuruck zum seitenanfang|u
        đang binh luan cua ban|c
        đe lai binh luan|c
        đoc them|r
        əsas movzuya kec|s
        əsas məzmuna kec|s
        ɣer uggar|r
        ανωνυμοσ|b
        αποδοχη ολων των cookies|k
        αποκρυψη banner cookies|k
        απορριψε ολα τα μπισκοτα cookies|k
        αυτοσ ο ιστοτοποσ δεν χρησιμοποιει κανενα cookie που απαιτει τη συγκαταθεση σασ|k
        αφηστε ενα σχολιο|c
        αφηστε σχολιο|c
        δημοσιοποιηση του σχολιου σασ|c
        διαβαστε περισσοτερα|r
        εκτυπωση σε pdf|i
        επετρεψε ολα τα μπισκοτα cookies|k
        επιστροφη στην αρχη|u
        επιστροφη στην κορυφη|u
        κοινοποιηστε αυτο το αρθρο|h
        λεπτομερειεσ μπισκοτων cookies για|k
        με επιφυλαξη παντοσ δικαιωματοσ|p
        μεταβαση στο κυριο περιεχομενο|s
        μεταβαση στο περιεχομενο|s
        μοιραστειτε αυτο το αρθρο|h
        ξεχασατε τον κωδικο σασ|l
        παραλειψη στο κυριωσ περιεχομενο|s
        περιεχομενα σελιδασ|t
        πινακασ διαχειρισησ μπισκοτων cookies|k
        πινακασ περιεχομενων|t
        πολιτικη απορρητου|f
        προσθηκη σχολιου|c
        σχολια|C
        σχολιο|C
        аноним|b
        анонім|b
        анонімно|b
        аңғартпаңызды орналастырыңыз|c
        болеи зьвестак|r
        ваш коментар|c
        ваш комментарии|c
        вернуться к началу|u
        вернуться наверх|u
        версия для печати|i
        верх страницы|u
        воити или зарегистрироваться|l
        вратете се на почетокот|u
        врх странице|u
        все права защищены|p
        всички права запазени|p
        върни се в началото|u
        вярнуцца да пачатку|u
        дадаць каментар|c
        дашліце выказваньне|c
        добавить комментарии|c
        додати коментар|c
        друк у форматі pdf|i
        дээш буцах|u
        забули пароль|l
        забыли пароль|l
        залишити коментар|c
        запазване в pocket|h
        запретить использование cookies|k
        зміст сторінок|t
        информация о фаилах cookie для|k
        коментар|C
        коментарі|C
        комментариев|C
        комментарии|C
        комментария|C
        мы используем фаилы cookie|k
        назад на врх|u
        напечатать эту страницу|i
        настави са читањем|r
        објавете го вашиот коментар|c
        оглавление статьи|t
        опубликовать в facebook|h
        опубликовать в twitter|h
        опубликовать на twitter|h
        опубликуите ваш комментарии|c
        опублікувати коментар|c
        опублікувати на facebook|h
        опублікувати на twitter|h
        оставить комментарии|c
        оставьте комментарии|c
        останні коментарі|c
        панель керування кукі|k
        панель управления cookies|k
        пераисці да асноунага зместу|s
        переглянути коментарі|c
        переити до вмісту|s
        переити до основного вмісту|s
        переити до основного матеріалу|s
        переити к главному содержимому|s
        переити к контенту|s
        переити к основному содержанию|s
        переити к основному содержимому|s
        переити к содержанию|s
        переити к содержимому|s
        печат в pdf|i
        повернутись нагору|u
        повернутися до початку|u
        повернутися на початок сторінки|u
        погледај коментаре|c
        поделитесь статьеи|h
        поделиться в социальных сетях|h
        поделиться на buffer|h
        поделиться на diaspora|h
        поделиться на facebook|h
        поделиться на fediverse|h
        поделиться на flipboard|h
        поделиться на linkedin|h
        поделиться на pinterest|h
        поделиться на qzone|h
        поделиться на reddit|h
        поделиться на stumbleupon|h
        поделиться на telegram|h
        поделиться на tencent weibo|h
        поделиться на threema|h
        поделиться на tumblr|h
        поделиться на twitter|h
        поделиться на weibo|h
        поделиться на whatsapp|h
        поделиться на xing|h
        поделиться статьеи|h
        поделиться этои статьеи|h
        подписаться на рассылку|n
        подпишитесь на нашу рассылку|n
        подробиці про кукі|k
        поділитися статтею|h
        политика за поверителност|f
        политика конфиденциальности|f
        политика на поверителност|f
        политика приватности|f
        політика конфіденціиності|f
        послать через email|h
        последние комментарии|c
        посмотреть комментарии|c
        постави коментар|c
        поширити на facebook|h
        поширити на linkedin|h
        поширити на twitter|h
        працягнуць чытаць|r
        превърти до началото|u
        преминаване към основното съдържание|s
        прескочи до основното съдържание|s
        прескочи на главни садржај|s
        пређи на главни садржај|s
        принять все фаилы cookie|k
        приховати банер cookie|k
        продолжи со читање|r
        продължи четенето|r
        пропуснете към основното съдържание|s
        пропустить главныи контент|s
        прочети повече|r
        прочитај више|r
        прочитајте више|r
        публикуваи коментар|c
        разрешить использование cookies|k
        распечатать в pdf|i
        распечатать статью|i
        роздрукувати цю сторінку|i
        сва права задржана|p
        скриване на банера за бисквитки|k
        скрыть баннер cookie|k
        содержание статьи|t
        содержимое страниц|t
        сохранить в pocket|h
        сподели в buffer|h
        сподели в diaspora|h
        сподели в fediverse|h
        сподели в flipboard|h
        сподели в linkedin|h
        сподели в pinterest|h
        сподели в qzone|h
        сподели в reddit|h
        сподели в stumbleupon|h
        сподели в telegram|h
        сподели в tencent weibo|h
        сподели в threema|h
        сподели в tumblr|h
        сподели в twitter|h
        сподели в weibo|h
        сподели в whatsapp|h
        сподели в xing|h
        сподели във facebook|h
        сподели във vk|h
        споделяне в linkedin|h
        споделяне във facebook|h
        съгласие за използване на бисквитки|k
        съдържания на страница|t
        сэтгэгдэл оруулах|c
        този уебсаит не използва никакви бисквитки изискващи вашето съгласие|k
        толук маалымат|r
        туит в twitter|h
        управление на бисквитките|k
        усі права захищено|p
        усі права захищені|p
        цеи саит не використовує жодного кукі якии потребував би вашоі згоди|k
        чети нататък|r
        читати далі|r
        читать больше|r
        читать далее|r
        читать дальше|r
        читать полностью|r
        чоп ба pdf|i
        этот веб саит не использует фаилы cookie требующие вашего согласия|k
        үндсэн агуулга руу шилжих|s
        үргэлжлүүлэн унших|r
        անանուն|b
        շարունակել կարդալ|r
        վերադառնալ սկիզբ|u
        אנונימי|b
        דילוג לתוכן|s
        דילוג לתוכן העיקרי|s
        דלג לתוכן ראשי|s
        דלגו לתוכן|s
        הדפס לקובץ pdf|i
        המשך לקרוא|r
        זכויות שמורות|p
        חזרה למעלה|u
        כל הזכויות שמורות|p
        מדיניות פרטיות|f
        פרסם את התגובה|c
        ציוץ בטוויטר|h
        קרא עוד|r
        ראש העמוד|u
        שיתוף בלינקדאין|h
        שיתוף בפייסבוק|h
        תוכן העניינים|t
        תוכן עניינים|t
        תכני דף|t
        ئاساسليق مەزمۇنغا ئاتلا|s
        ئاساسيي مەزمۇنغا ئاتلا|s
        ئينكاس قوش|c
        اخر التعليقات|c
        اخفاء لافتة ملفات تعريف الارتباط|k
        ادامه به خواندن|r
        اذهب الي اعلي|u
        ارسال تعليقك|c
        اشتراك در توييتر|h
        اشتراك در فيسبوك|h
        اضافة تعليق|c
        افزودن نظر|c
        اقرا المزيد|r
        اكمل القراءة|r
        الانتقال الي المحتوي الرئيسي|s
        التخطي الي المحتوي الرئيسي|s
        الرجوع للاعلي|u
        انتقال به محتواي اصلي|s
        انتقل الي المحتوي الرئيسي|s
        ايا كلمه عبور فراموش شده|l
        برگشت به بالا|u
        بيشتر بخوانيد|r
        تخط الي المحتوي|s
        تخطي الي المحتوي الرئيسي|s
        تغريد علي تويتر|h
        تفاصيل ملفات تعريف الارتباط|k
        تمام حقوق محفوظ است|p
        تێيپەڕێنە بۆ ناوەڕۆكي سەرەكي|s
        تېخيمۇ كۆپ|r
        جدول المحتويات|t
        جميع الحقوق محفوظة|p
        خشتەي ناوەڕۆكەكان|t
        خواندن بيشتر|r
        دور كريں اور مواد پر جائيں|s
        رفتن به محتوا|s
        شارك علي تويتر|h
        شارك علي فيسبوك|h
        طباعة الي pdf|i
        عد الي الاعلي|u
        عرض التعليقات|c
        فهرس المحتوي|t
        فهرست عناوين|t
        فهرست مطالب|t
        فهرست موضوعات|t
        قائمة المحتويات|t
        قراءة المزيد|r
        كافة الحقوق محفوظة|p
        لوحة ادارة ملفات تعريف الارتباط|k
        متن اصلي را ناديده بگير|s
        مجهول الهوية|b
        محتواهاي صفحه|t
        محتويات الصفحة|t
        مركزي متن پر جائيں|s
        مزيد پڑھيں|r
        مشاركة علي فيسبوك|h
        مشاركة علي لينكد ان|h
        ملفات تعريف الارتباط|k
        ناشناس|b
        نظر خود را ارسال كنيد|c
        نظرات اخير|c
        نظرهاي اخير|c
        هل نسيت كلمة السر|l
        واپس اوپر جائيں|u
        يستخدم هذا الموقع ملفات تعريف الارتباط ويمنحك التحكم في تلك التي تريد تنشيطها|k
        پڑھنا جاري ركھيے|r
        گەڕانەوە بۆ سەرەوە|u
        ކޮމެންޓް ކުރާށެވެ|c
        ކޮމެންޓް އެޑް ކުރާށެވެ|c
        މައިގަނޑު ކޮންޓެންޓަށް ސްކިޕް ކުރާށެވެ|s
        अधिक पढ़ें|r
        अधिक वाचा|r
        अनाम|b
        आपकी टिप्पणी|c
        इसे छोड़कर कंटेंट पर जाएं|s
        और पढ़िए|r
        टिप्पणियाँ देखें|c
        टिप्पणी प्रस्तुत करें|c
        तपाइको प्रतिकृयाको पठाउनुहोस|c
        पठनं निरन्तरं कुर्वन्तु|r
        पढ़ते रहिये|r
        पुनः उपरिभागं प्रति गच्छन्तु|u
        पृष्ठ सामग्री|t
        मुख्य विषयवस्तु में जाएं|s
        मुख्य सामग्रीकडे जा|s
        मुख्य सामुग्रीवर जा|s
        वापस शीर्ष पर|u
        विषय सामिग्री|t
        विषय सूची|t
        शीर्षभाग पर लौटें|u
        सर्वाधिकार सुरक्षित|p
        আপনার মন্তব্য|c
        আরও পড়ুন|r
        আরো পড়ুন|r
        উপরে ফিরে যাও|u
        উপরে ফিরে যান|u
        পড়তে থাকুন|r
        পৃষ্ঠার কন্টেন্টসমূহ|t
        পৃষ্ঠার শীর্ষে|u
        পেজের উপরের দিকে যান|u
        মন্তব্যগুলো দেখুন|c
        মূল বিষয়ে যান|s
        সমস্ত অধিকার সংরক্ষিত|p
        সূচি তালিকা|t
        ਆਪਣੀ ਟਿੱਪਣੀ ਪੋਸਟ ਕਰੋ|c
        ਮੁੱਖ ਸਮੱਗਰੀ ਵੱਲ ਜਾਓ|s
        ਹੋਰ ਪੜ੍ਹੋ|r
        உள்ளடக்க அட்டவணை|t
        தொடர்ந்து படிக்கவும்|r
        மீண்டும் மேலே|u
        முக்கிய உள்ளடக்கத்திற்கு செல்க|s
        மேலே உருட்டவும்|u
        ఇంకా చదవండి|r
        చదవడం కొనసాగించండి|r
        పైకి తిరిగి వెళ్ళు|u
        ప్రధాన విషయానికి వెళ్ళు|s
        మీ వాఖ్యనం|c
        మీ వ్యాఖ్యని టపాచేయండి|c
        విషయ సూచిక|t
        వ్యాఖ్యలను వీక్షించండి|c
        ಓದು ಮುಂದುವರೆಸಿ|r
        ಮೇಲಕ್ಕೆ ಹಿಂತಿರುಗಿ|u
        ವಿಷಯಗಳ ಪಟ್ಟಿ|t
        അഭിപ്രായം രേഖപ്പെടുത്തുക|c
        കൂടുതല് വായിക്കുക|r
        പ്രധാന ഉള്ളടക്കത്തിലേക്ക് നേരെ പോവുക|s
        กลับไปด้านบนสุด|u
        ขึ้นด้านบน|u
        ข้ามไปยังเนื้อหา|s
        ข้ามไปหน้าหลัก|s
        ความคิดเห็นของคุณ|c
        ดูความคิดเห็น|c
        พิมพ์เป็น pdf|i
        อ่านต่อไป|r
        อ่านเพิ่มเติม|r
        โพสต์ความคิดเห็นของคุณ|c
        ဆက်လက်ဖတ်ရှုရန်|r
        အပေါ်သို့ ပြန်သွားရန်|u
        ანონიმი|b
        ანონიმური|b
        თავფურცელზე დაბრუნება|u
        კომენტარის გაგზავნა|c
        მთავარ შემცველობაზე გადასვლა|s
        წაკითხვის გაგრძელება|r
        このウェブサイトはあなたの同意が必要なクッキーを使用していません|k
        このページを印刷する|i
        この記事をシェア|h
        この記事をシェアする|h
        この記事を共有|h
        すべてのクッキーを拒否する|k
        すべてのクッキーを許可する|k
        もっと詳しく|r
        もっと読む|r
        クッキー バナーを非表示にする|k
        クッキーの詳細|k
        クッキー利用の管理について|k
        コメントする|c
        コメントを投稿|c
        コメントを残す|c
        コメントを見る|c
        コメントを追加|c
        コンテンツにスキップ|s
        スキップしてメインコンテンツへ|s
        ツイッター上で共有|h
        トップに戻る|u
        パスワードをお忘れですか|l
        フェイスブック上で共有|h
        プライバシーポリシー|f
        ページのトップへ|u
        ページコンテンツ|t
        ページトップへ戻る|u
        メインコンテンツに移動|s
        メインコンテンツへスキップ|s
        件のコメント|c
        保存到pocket|h
        保留所有权利|p
        保留所有權利|p
        分享到 facebook|h
        分享到 linkedin|h
        分享到 twitter|h
        分享到facebook|h
        分享到twitter|h
        分享文章|h
        分享此文章|h
        分享至 facebook|h
        分享至 twitter|h
        分享至diaspora|h
        分享至pinterest|h
        分享至reddit|h
        分享至stumbleupon|h
        分享至xing|h
        分享这篇文章|h
        分享這篇文章|h
        列印成 pdf|i
        则评论|C
        則評論|C
        匿名|b
        匿名さん|b
        匿名的|b
        发表回复|c
        发表评论|c
        回到页面顶部|u
        在buffer上分享|h
        在facebook上分享|h
        在fediverse上分享|h
        在flipboard上分享|h
        在linkedin上分享|h
        在telegram上分享|h
        在threema上分享|h
        在tumblr上分享|h
        在twitter上分享|h
        在vk上分享|h
        在whatsapp上分享|h
        张贴您的评论|c
        張貼你的評論|c
        当サイトはクッキーを利用しております お客様自身でクッキー利用の設定および管理ができます|k
        忘記密碼嗎|l
        忘记密码了吗|l
        快轉到主要內容|s
        我们为您提供服务需要使用cookie 使用我们的服务即表示您同意我们使用cookie|k
        捲動到頁頂|u
        推到 twitter|h
        最近のコメント|c
        最近的留言|c
        最近的评论|c
        本文へスキップ|s
        本文へ移動|s
        本文を読み飛ばす|s
        本网站不使用任何需要您同意的cookie|k
        条评论|C
        添加一个评论|c
        無断転載を禁じます|p
        無断転載禁止|p
        版权所有|p
        版權所有|p
        略過主內容|s
        略過至主要內容|s
        發表評論|c
        目录|t
        目次|t
        目錄|t
        続きを読む|r
        繼續閱讀|r
        继续阅读|r
        跳到主内容|s
        跳到主要內容|s
        跳到主要内容|s
        跳到內容|s
        跳至主要内容|s
        跳至内容|s
        跳转到主要内容|s
        跳转到内容|s
        跳转至主要内容|s
        这个网站使用cookie 并让您可以控制想要激活的内容|k
        閱讀全文|r
        閱讀更多|r
        阅读全文|r
        阅读更多|r
        隐藏 cookie 横幅|k
        개의 댓글|c
        개인 정보 정책|f
        개인정보 보호 정책|f
        계속 읽기|r
        댓글 남기기|c
        댓글 달기|c
        댓글 보기|c
        댓글 입력|c
        댓글 추가|c
        더 보기|r
        더 읽기|r
        맨 위로|u
        메인 컨텐츠로 이동|s
        메인 콘텐츠로 이동|s
        메인 콘텐츠로 이동하기|s
        모든 권리 보유|p
        목차|t
        본문 바로가기|s
        본문으로 바로가기|s
        위로 스크롤|u
        이 기사 공유하기|h
        이 사이트는 귀하의 동의가 필요한 쿠키를 사용하지 않습니다|k
        이 사이트는 쿠키를 사용하며 귀하가 활성화하려는 쿠키를 제어할 수 있습니다|k
        익명|b
        익명의|b
        주 콘텐츠로 바로가기|s
        최근 댓글|c
        코멘트 들|c
        코멘트 작성하기|c
        콘텐츠로 이동|s
        쿠키 관리 패널|k
        쿠키 배너 숨기기|k
        쿠키는 저희의 서비스 전달에 도움을 줍니다 저희의 서비스를 사용함으로써 당신은 저희의 쿠키 사용에 동의하게 됩니다|k
        트위터에 공유하기|h
        트위터에서 공유하기|h
        패스워드를 잊으셨나요|l
        페이스북에 공유하기|h
        페이스북에서 공유하기|h
        페이지 콘텐츠들|t
        """
}
