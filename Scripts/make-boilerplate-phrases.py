#!/usr/bin/env python3
"""Makes the book of stock phrases that is compiled into the program, and the NOTICE that says where they come from.

    python3 Scripts/make-boilerplate-phrases.py boilerplate.tsv

The argument is a table with the columns concept, language, phrase, source, licence. All its phrases are taken. Those that
say by themselves, in any language, that a block is no part of an article are told, by the lists below, from those that are
ordinary headings, steps of instructions or words as well. Writes into Sources/CPhrases, and NOTICE; the same table gives
the same bytes. Standard library only.

phrases.txt   a line for each normalised phrase, sorted by bytes: phrase, tab, letter of the concept, in capitals for an
              ordinary word
index.bin     2^14 slots of four bytes (little endian), probed one after another: in the upper 12 bits a tag, in the lower
              20 one more than the offset in phrases.txt of the first phrase with a beginning of 8 bytes; 0 for none
folding.bin   two bytes (little endian) for each scalar below U+2000: what it counts as, 0 for itself
"""
import collections, csv, os, re, struct, sys, unicodedata

# Concept -> the letter that stands for it in the data; the first in this order names a phrase of several.
CODES = {
    "skip-link": "w", "share": "u", "cookies": "g", "back-to-top": "b", "read-more": "r", "comments": "f",
    "login": "m", "copyright": "h", "byline-anonymous": "d", "table-of-contents": "x", "print": "q", "edit": "j",
    "footer-legal": "k", "newsletter": "o", "related": "s", "search": "t", "menu": "n", "previous-next": "p",
    "categories": "e", "tags": "y", "dateline": "i", "byline": "c", "language-switch": "l", "sidebar-list": "v",
    "advertisement": "a",
}
ORDER = list(CODES)
BEGINNING = 8  # bytes
INDEX_BITS = 14

# What the table lacks, written for this project.
OWN = {
    "skip-link": """Skip to main content|Skip to content|Skip to the content|Skip to the main content|Skip navigation
        Skip to navigation|Skip to main navigation|Jump to content|Jump to main content|Jump to navigation
        Zum Inhalt springen|Zum Hauptinhalt springen|Direkt zum Inhalt|Zur Navigation springen|Navigation überspringen
        Aller au contenu|Aller au contenu principal|Passer au contenu|Saltar al contenido|Saltar al contenido principal
        Перейти к содержимому|Перейти к основному содержимому|Перейти к контенту|Saltar para o conteúdo
        Pular para o conteúdo|Ir para o conteúdo|Vai al contenuto|Vai al contenuto principale|Salta al contenuto
        Passa al contenuto|Naar de inhoud|Ga naar de hoofdinhoud|Doorgaan naar inhoud|Přejít k obsahu|Przejdź do treści
        Przejdź do głównej treści|Μετάβαση στο κύριο περιεχόμενο|Μετάβαση στο περιεχόμενο|Pereiti prie turinio
        Pereiti prie pagrindinio turinio|Eiti prie turinio|Preskoči na vsebino|Skoči na vsebino|Preskoči na sadržaj
        Laktawan papunta sa nilalaman|Laktawan patungo sa nilalaman|Lumaktaw sa nilalaman|Lumaktaw sa pangunahing nilalaman
        Langkau ke kandungan|Langkau ke kandungan utama|Langkau ke isi utama|Lompat ke kandungan|Langsung ke konten
        Langsung ke konten utama|Loncat ke konten|跳至内容|跳至主要内容|跳转到主要内容|跳到內容|メインコンテンツに移動
        本文へ移動|본문으로 바로가기|본문 바로가기|دور کریں اور مواد پر جائیں|Bỏ qua nội dung|Chuyển tới nội dung""",
    "table-of-contents": """Table of contents|In this article|Isi kandungan|Jadual kandungan|Talaan ng nilalaman
        Talaan ng mga nilalaman|Mga nilalaman ng artikulo|Spis treści|Kazalo vsebine|Turinio lentelė|Straipsnio turinys
        Πίνακας περιεχομένων|Inhaltsverzeichnis|Table des matières|Tabla de contenidos|Índice de contenidos|Índice de contenido
        Indice dei contenuti|Оглавление статьи|Содержание статьи|Obsah článku|Tartalomjegyzék""",
    "byline-anonymous": """Anonymous|Anonym|Anonyme|Anonimo|Anónimo|Anônimo|Anonim|Anonimno|Anonimni|Anonimas|Ανώνυμος|Аноним
        Анонімно|By Anonymous|By admin|By administrator|Posted by admin|Written by admin|Hindi nagpakilala|Tanpa nama
        Von Anonym|Par Anonyme|Por Anónimo|Oleh Anonim|匿名|匿名さん|익명|مجهول الهوية|ناشناس|Anonymní|Anonüümne""",
    "share": """Share this article|Share this|Share this post|Share this page|Share this story|Share on X
        Share via email|Share by email|Diesen Artikel teilen|Artikel teilen|Beitrag teilen
        Diesen Beitrag teilen|Partager cet article|Partager cette page|Partager l'article|Compartir este artículo
        Comparte este artículo|Compartir esta página|Compartir en X|Condividi questo articolo|Condividi l'articolo
        Partilhar este artigo|Compartilhe este artigo|Compartilhar este artigo|Deel dit artikel|Deel deze pagina
        Udostępnij ten artykuł|Udostępnij artykuł|Sdílet článek|Sdílet tento článek|Zdieľať článok|Поделиться статьей
        Поделиться этой статьей|Поделитесь статьей|Поделиться в социальных сетях|Поділитися статтею
        Κοινοποιήστε αυτό το άρθρο|Μοιραστείτε αυτό το άρθρο|Dalintis straipsniu|Pasidalinkite straipsniu
        Delite ta članek|Deli ta članek|Ibahagi ang artikulong ito|Kongsi artikel ini|Kongsikan artikel ini
        Bagikan artikel ini|Dela artikeln|Dela den här artikeln|Del denne artikel|Del artikkelen|Jaa artikkeli|Jaa tämä artikkeli
        Bu makaleyi paylaş|この記事をシェア|この記事をシェアする|この記事を共有|分享这篇文章|分享此文章|分享文章|分享這篇文章|이 기사 공유하기""",
    "read-more": """Read more|Continue reading|Keep reading|Read full article|Read the full article|Read full story
        Weiterlesen|Mehr lesen|Lire la suite|Lire plus|Leer más|Seguir leyendo|Leggi tutto|Leggi di più|Continua a leggere
        Leia mais|Ler mais|Lees meer|Lees verder|Czytaj więcej|Czytaj dalej|Читать далее|Читать дальше|Читать полностью
        Διαβάστε περισσότερα|Skaityti daugiau|Skaityti toliau|Preberi več|Preberite več|Beri dalje|Magbasa pa|Magbasa nang higit pa
        Basahin pa|Basahin ang higit pa|Baca lagi|Baca lebih lanjut|Baca seterusnya|Baca selengkapnya|続きを読む|もっと読む|阅读更多|阅读全文
        閱讀更多|閱讀全文|더 읽기|계속 읽기|Xem thêm bài viết|Đọc thêm|اقرأ المزيد|קרא עוד""",
    "comments": """Leave a comment|Leave a reply|Post a comment|Add a comment|Write a comment|Be the first to comment
        Post comment|Cancel reply|No comments|No comments yet|Your email address will not be published
        Hinterlasse einen Kommentar|Schreibe einen Kommentar|Kommentar schreiben|Kommentar verfassen|Kommentar hinterlassen
        Laisser un commentaire|Poster un commentaire|Écrire un commentaire|Dejar un comentario|Deja un comentario
        Deja una respuesta|Escribe un comentario|Lascia un commento|Scrivi un commento|Deixe um comentário|Deixar um comentário
        Laat een reactie achter|Plaats een reactie|Geef een reactie|Zostaw komentarz|Skomentuj artykuł|Napsat komentář
        Оставить комментарий|Оставьте комментарий|Добавить комментарий|Залишити коментар|Αφήστε ένα σχόλιο|Αφήστε σχόλιο
        Parašykite komentarą|Palikite komentarą|Rašyti komentarą|Pustite komentar|Dodaj komentar|Komentiraj članek
        Mag-iwan ng komento|Mag-iwan ng isang komento|Mag-iwan ng puna|Tinggalkan komen|Tinggalkan komentar|Tinggalkan balasan
        Tulis komen|Lämna en kommentar|Skriv en kommentar|Legg igjen en kommentar|Efterlad en kommentar|Jätä kommentti
        Yorum yap|Bir yorum bırakın|コメントを残す|コメントする|发表评论|發表評論|发表回复|댓글 남기기|댓글 달기|Để lại bình luận""",
    "login": """Log in to your account|Sign in to your account|Log in or register|Sign in or register|Log in or sign up
        Sign up or log in|Forgot your password|Forgot password|Lost your password|Create an account|Anmelden oder registrieren
        Passwort vergessen|Se connecter ou s'inscrire|Mot de passe oublié|Iniciar sesión o registrarse|Olvidé mi contraseña
        ¿Olvidaste tu contraseña?|Nakalimutan ang password|Lupa kata laluan|Pamiršote slaptažodį|Ste pozabili geslo
        Ξεχάσατε τον κωδικό σας|Войти или зарегистрироваться|Забыли пароль""",
    "cookies": """Accept all cookies|Accept cookies|Reject all cookies|Cookie settings|Cookie preferences|Manage cookies
        We use cookies|This site uses cookies|This website uses cookies|Cookie policy|Cookie-Einstellungen
        Alle Cookies akzeptieren|Wir verwenden Cookies|Diese Website verwendet Cookies|Accepter tous les cookies|Accepter les cookies
        Gérer les cookies|Paramètres des cookies|Ce site utilise des cookies|Nous utilisons des cookies|Aceptar todas las cookies
        Aceptar cookies|Configuración de cookies|Este sitio utiliza cookies|Este sitio usa cookies|Utilizamos cookies
        Accetta tutti i cookie|Impostazioni cookie|Aceitar todos os cookies|Alle cookies accepteren|Zaakceptuj wszystkie pliki cookie
        Принять все файлы cookie|Мы используем файлы cookie|Αποδοχή όλων των cookies|Priimti visus slapukus|Sutinku su slapukais
        Sprejmi vse piškotke|Nastavitve piškotkov|Tanggapin ang lahat ng cookies|Terima semua kuki|Terima semua cookie""",
    "copyright": """All rights reserved|Alle Rechte vorbehalten|Tous droits réservés|Todos los derechos reservados
        Reservados todos los derechos|Tutti i diritti riservati|Todos os direitos reservados|Alle rechten voorbehouden
        Wszelkie prawa zastrzeżone|Všechna práva vyhrazena|Všetky práva vyhradené|Все права защищены|Усі права захищені
        Με επιφύλαξη παντός δικαιώματος|Visos teisės saugomos|Visos teisės ginamos|Vse pravice pridržane
        Nakalaan ang lahat ng karapatan|Lahat ng karapatan ay nakalaan|Hak cipta terpelihara|Semua hak terpelihara
        Hak cipta dilindungi undang-undang|Hak cipta dilindungi|Alla rättigheter förbehållna|Alle rettigheter forbeholdes
        Kaikki oikeudet pidätetään|Sva prava pridržana|Minden jog fenntartva|Toate drepturile rezervate|Tüm hakları saklıdır
        Всички права запазени|Сва права задржана|Visas tiesības aizsargātas|Kõik õigused kaitstud|版权所有|版權所有|保留所有权利
        保留所有權利|無断転載を禁じます|無断転載禁止|모든 권리 보유|جميع الحقوق محفوظة|כל הזכויות שמורות|सर्वाधिकार सुरक्षित""",
    "back-to-top": """Back to top|Back to the top|Return to top|Go to top|Scroll to top|Nach oben scrollen|Zurück nach oben
        Retour en haut|Volver arriba|Torna su|Voltar ao topo|Terug naar boven|Powrót na górę|Вернуться наверх|Вернуться к началу
        Επιστροφή στην κορυφή|Grįžti į viršų|Nazaj na vrh|Bumalik sa itaas|Bumalik sa taas|Kembali ke atas""",
    "print": """Print this page|Print this article|Diese Seite drucken|Artikel drucken|Imprimer cette page|Imprimer cet article
        Imprimir esta página|Imprimir este artículo|Stampa questa pagina|Распечатать статью|Версия для печати|Cetak halaman ini""",
    "newsletter": """Subscribe to our newsletter|Sign up for our newsletter|Sign up to our newsletter
        Newsletter abonnieren|Abonnieren Sie unseren Newsletter|Abonnez-vous à notre newsletter|Inscrivez-vous à notre newsletter
        Suscríbete a nuestro boletín|Suscríbase a nuestro boletín|Iscriviti alla newsletter|Iscriviti alla nostra newsletter
        Assine nossa newsletter|Подпишитесь на нашу рассылку|Подписаться на рассылку|Prenumeruokite naujienlaiškį
        Naročite se na novice|Mag-subscribe sa aming newsletter|Langgan surat berita kami|Langgani surat berita kami""",
    "footer-legal": "Privacy policy|Terms of use|Terms of service|Terms and conditions|Powered by WordPress",
    "edit": "Edit this page",
}
# What is a stock phrase with a count beside it.
COUNTED = {
    "comments": """comment|comments|reply|replies|Kommentar|Kommentare|commentaire|commentaires|comentario|comentarios|commento|commenti
    comentário|comentários|reactie|reacties|opmerkingen|komentarz|komentarze|komentarzy|komentář|komentáře|комментарий|комментария
    комментариев|коментар|коментарі|σχόλιο|σχόλια|komentaras|komentarai|komentarų|komentarji|komentarjev|komento|mga komento|komen
    komentar|kommentarer|kommentti|kommenttia|yorum|件のコメント|条评论|則評論|则评论|개의 댓글|bình luận""",
    "share": "share|shares",
}

# Single words that are nothing but what they say, and can't be a part of a text.
SAFE_WORDS = set(
    """inhaltsverzeichnis inhoudsopgave inhoudsopgawe indholdsfortegnelse innholdsfortegnelse innehallsforteckning sisallysluettelo
    tartalomjegyzek efnisyfirlit enhavtabelo icindekiler mundericat weiterlesen
    anonym anonyme anonimo anonim anonimno anonimni anonimas anonymous ανωνυμος аноним anonimna
    目次 목차 目录 目錄 匿名 版权所有 版權所有 続きを読む もっと読む 阅读全文 阅读更多 繼續閱讀 继续阅读 閱讀全文 閱讀更多""".split())
# Several words that are an ordinary heading, an answer or a part of a sentence too.
UNSAFE = set(
    """к основному|до тексту|ga naar inhoud|o nas|o nama|chi siamo|gracias a|dane kontaktowe|о сайте|ota yhteytta|acerca de|a propos
    kata kunci|in alto|ki runga|fel|тан|do gory|till toppen|к началу|na zaciatok|tro len|tro lai muc luc|len tren|plus information
    y dudalen hon|ĉi tiu paĝo|cxi tiu pagxo|ci tiu pago|per saperne di piu|saperne di piu|pri|learn more|aprende mas|uciti bolshe
    учить больше|en savoir plus|saiba mais|saber mais|pelajari lebih lanjut|saznajte vise|сазнајте више|ucz sie wiecej
    dozvedet se vice|erfahren sie mehr|uzzinat vairak|ne saber mai|aflati mai multe|afla mai multe|дізнатися більше|дізнатись більше
    tim hieu them|voir plus|vec o tem|more|baca|xem them|mai mult|mai multe|daha fazla|daha fazla bilgi|daha fazla ogren
    daha fazlasini ogrenin|zobacz wiecej|log in|log ind|log ud|log out|log uit|log keluar|log masuk|logg inn|logg ut|logga in
    logga ut|loga in|logi sisse|logi valja|meld aan|meld af|kirjaudu sisaan|kirjaudu ulos|izena eman|giris yap|cikis yap|kayit ol
    oturum ac|oturumu kapat|dang ki|dang ky|dang nhap|dang xuat|bajo|sign in|sign up|se connecter|se deconnecter|s identifier
    cerrar sesion|iniciar sesion|terminar sesion|pechar sesion|rematar sesion|iniciar sessao|encerrar sessao|inicio de sessao
    inicia sessio|iniciar sessio|tancar sessio|finalitzar sessio|aniciar sesion|klozar sesiono|startar sesiono|termina sesion
    odhlasit se|odhlasit sa|prihlasit se|prihlasit sa|zaregistrovat se|zaloguj sie|wyloguj sie|odjavi se|prijavi se|prijavi me
    registriraj se|opret konto|opprett bruker|skra inn|skra ut|tilmeld dig|creer un compte|prihlasovacie meno|registrar se|faz login
    regista te|registra t|aperir session|clauder session|annulla l accesso|prijavite se|prijavijte se|intra in cont|clàraich a mach
    clàraich a steach|clàraich a-mach|clariach a mach|clariach a steach|claraich a mach|claraich a steach|logail amach
    logail isteach|saio hasiera|inregistreaza te|deconecteaza te|create an account|manage settings|manage services|let me choose
    that s ok|okay|de acuerdo|u redu|v redu|w porzadku|c est bon|va bene cosi|das ist ok|lassen sie mich wahlen|quiero elegir
    quero elixir|deixe me escolher|lasciatemi scegliere|laissez moi choisir|pozwol mi wybrac|parametrer vos choix|saber ne mes
    copyright|droits d auteur|derechos de autor|autorska prava|autorske pravice|direito autoral|diritto d autore|autoriaus teises
    autoriu teises|autorske pravo|autorske prava|szerzoi jog|telif hakki|ban quyen|hak cipta|авторские права|авторское право
    авторське право|авторські права|авторско право|ауторско право|ҳукуки муаллиф|prawa autorskie|avtorske pravice
    drepturi de autor|dereitos de autoria|dereitos de autoría|autora rajto|aŭtora rajto|autora rajto|autorių teises|pravice
    საავტორო უფლებები|πνευματικη ιδιοκτησια|te drejta kopjimi|զեղչ|זכויות יוצרים|حقوق النشر|کپی رایت|کاپی رائٹ
    anonimni korisnik|nepoznat pojam|chan eil fhios|gan aithne|tidak diketahui|tidak dikenal|khong xac dinh|chua xac dinh
    məlum deyil|melum deyil|לא ידוע|알 수 없음|알 수 없습니다|e panjohur|ihe n amaghi|mais acessados
    cookie policy|edita pagina|rss feed|privacy policy|terms of use|terms of service|terms and conditions|sign up
    commentaire a envoyer|sv svar|danvez|on this page|in this article|auf dieser seite|en esta pagina|sur cette page
    in questa pagina|na tej stronie|na teto strance|na tejto stranke|nesta pagina|op deze pagina|pa denne side|pa denne siden
    pa den har sidan|talla sivulla|ezen az oldalon|на этой странице|на цій сторінці|σε αυτη τη σελιδα|di halaman ini
    pe aceasta pagina|saja lapa|trên trang này|tren trang nay|en aquesta pagina|na ovoj stranici|на овој страници|בדף זה|בעמוד זה
    コンテンツ|nesta paxina|noi dung|محتوا ها|cac noi dung trang|เพิ่มเติม|me teper|mga komento|nhan xet|nhung nhan xet
    cac nhan xet|binh luan|tra loi|nota trachta|notai trachta|nga korero|ความคิดเห็น|ข้อคิดเห็น|မှတ်ချက်များ|មតិ​យោបល់|نظر ها|پاسخ دادن
    공감|共感できる|nach oben|ir arriba|ҳуқуқи муаллиф|ลิขสิทธิ์|コメントする|danh muc
    على هذه الصفحة|در این صفحه|इस पष्ठ पर|इस पृष्ठ पर|এই পৃষ্ঠায়|このページでは|ในหน้านี้|当前页面""".replace("\n", "|").split("|"))
# A row of these concepts is taken only if it matches.
ONLY = {
    "byline-anonymous": r"anon|ανων|анон|անանուն|ანონ|匿名|익명|ناشناس|nimeton|nevtelen|אנונימי|vo danh|अनाम",
    "cookies": r"cook|küpsi|kupsi|eväst|evast|kolačić|kolacic|süti|suti |кук|бисквит|galet|témoins|クッキー|쿠키|kakor|slapuk|piškot|"
               r"piskot|ciastecz|çerez|cerez|كوكيز|الارتباط|کلوچ|koekies|עוגיות|accept all|akzeptieren|aceptar todas|tout accepter|"
               r"tout refuser|accepter tout|aceitar todos|accettare tutti|accepteer alles|zaakceptuj wszystkie",
    "share": r"face|twit|linked|pinterest|reddit|whats|telegram|tumblr|xing|flipboard|fediverse|weibo|vk|threema|qzone|diaspora|"
             r"stumble|pocket|buffer|mail|фейс|твит|フェイス|ツイッター|페이스|트위터|فيسبوك|تويتر|لينكد|فیسبوک|توییتر|פייסבוק|טוויטר|לינקדאין",
    "footer-legal": r"powered|priv|confid|dat[eu]n|поверит|конфиденц|конфіденц|приватн|απορρ|adatv|personvern|integritets|bảo mật|隐私|隱私|保密|"
                    r"プライバシー|개인|חסיות|פרטיות|propuls|drevet av|drevet af|driven av|napędzane|poháněno|desarrollado por|"
                    r"desenvolupat per|dikuasakan|dipersembahkan|osobn|ochrany",
    "newsletter": r"(?!)",
    "edit": r"(?!)",
    **{concept: r"(?!)" for concept in ("related", "search", "menu", "previous-next", "categories", "tags", "dateline", "byline",
                                        "language-switch", "sidebar-list", "advertisement")},
    "login": r"\?|？|parol|passw|passor|contrase|senha|lozink|hesl|haseł|wachtwoord|парол|密[码碼]|lösenord|salasan|lykilor|jelsz|mật khẩu|"
             r"şifre|패스워드|パスワード|كلمة السر|کلمه عبور",
}
# These say "more information", which is a heading as well.
INFORMATION = re.compile(
    r"inform|oplysning|tietoja|lisati|zvest|звест|информ|інформ|πληροφορ|nfurm|urteio|macluumad|macluumaad|maglumat|melumat|məlumot|"
    r"情報|信息|資訊|정보|معلومات|اطلاعات|मा​हिती|माहिती|তথ্য|ข้อมูล|जानकारी|ਜਾਣਕਾਰੀ|جانکاری|bilgi|मराठी|مالومات|மேலும்|subb|wybodaeth|"
    r"podrobn|detal|דיוק|מידע|了解|알아|เรียนรู้|जानें|জানুন|తెలుసుకోండి|معرفة", re.I)

DROPPED = [(0x0300, 0x036F), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5), (0x05C7, 0x05C7),
           (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670), (0x00AD, 0x00AD), (0x200B, 0x200F), (0x2060, 0x2060),
           (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)]
FOLDED = [(0x00C0, 0x024F), (0x0370, 0x058F), (0x1E00, 0x1FFF)]
ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك"}
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def folding():
    """Lower case, without diacritics where the script has an alphabet beneath them."""
    table = dict(ARABIC)
    for low, high in FOLDED:
        for scalar in range(low, high + 1):
            c = chr(scalar)
            if unicodedata.category(c)[0] != "L": continue
            base = unicodedata.normalize("NFD", c.lower())[0]
            base = {"ı": "i", "ς": "σ"}.get(base, base)
            if base != c: table[c] = base
    return table


FOLD = folding()


def normalize(phrase):
    """What PhraseNormalizer does: words in lower case, single spaces, no punctuation, no number at the ends."""
    words, word = [], ""
    for c in phrase:
        if any(low <= ord(c) <= high for low, high in DROPPED): continue
        if unicodedata.category(c)[0] in "LM" or unicodedata.category(c) == "Nd":
            if word and c >= "\u0e00" and unicodedata.category(c) != "Nd" and all(unicodedata.category(d) == "Nd" for d in word):
                words.append(word)
                word = ""
            word += c.lower() if c.isascii() else FOLD.get(c, c)
        elif word:
            words.append(word)
            word = ""
    if word: words.append(word)
    while words and all(unicodedata.category(c) == "Nd" for c in words[0]): words.pop(0)
    while words and all(unicodedata.category(c) == "Nd" for c in words[-1]): words.pop()
    return " ".join(words)


def several(key):
    """Whether a phrase is long enough to mean one thing only."""
    if UNSPACED.search(key): return len(key.replace(" ", "")) >= (8 if re.search("[\u0e00-\u0eff\u1000-\u17ff]", key) else 5)
    return " " in key


def slots(text, starts):
    """The index of the first phrases of all beginnings."""
    table = [0] * (1 << INDEX_BITS)
    for beginning, offset in starts.items():
        # Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): upper bits of a product.
        product = int.from_bytes(beginning, "big") * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
        slot = product >> 64 - INDEX_BITS
        while table[slot]: slot = (slot + 1) % len(table)
        table[slot] = (product >> 38 & 0xFFF) << 20 | offset + 1
    assert len(text) < 1 << 20
    return struct.pack("<%dI" % len(table), *table)


def chosen(concept, phrase, key):
    """Whether a phrase says by itself that a block is no part of an article."""
    if key in SAFE_WORDS and concept in ("table-of-contents", "byline-anonymous", "read-more", "copyright"): return True
    if concept == "byline-anonymous" and re.search(ONLY[concept], key): return key not in UNSAFE
    if key in UNSAFE or not several(key): return False
    if concept in ONLY and not re.search(ONLY[concept], phrase + " " + key, re.I): return False
    if concept in ("read-more", "share", "cookies") and INFORMATION.search(phrase) and "ook" not in key: return False
    if concept == "print" and not re.search(r"pdf|pag|seit|side|siv|stran|leh|orri|halaman|sayfa|trang|стран|сторін|pāg|puslap|页|頁|ページ", key): return False
    return True


def main():
    unsafe = {normalize(u) for u in UNSAFE}
    UNSAFE.clear(); UNSAFE.update(unsafe)
    found, sources = {}, collections.defaultdict(set)
    def add(concept, key, is_ordinary):
        rank = (is_ordinary, ORDER.index(concept))
        if key and (key not in found or found[key][0] > rank):
            found[key] = (rank, CODES[concept].upper() if is_ordinary else CODES[concept])
    for concept, phrases in OWN.items():
        for phrase in phrases.replace("\n", "|").split("|"): add(concept, normalize(phrase), False)
    with open(sys.argv[1], newline="", encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            concept, key = row["concept"], normalize(row["phrase"])
            if len(key.encode()) < 2: continue
            add(concept, key, not chosen(concept, row["phrase"], key))
            sources[row["licence"]].add(re.sub(r"^(github\.com/[^:]+|pypi [^:]+).*", r"\1", row["source"]))
    for concept, phrases in COUNTED.items():
        for phrase in phrases.replace("\n", "|").split("|"): add(concept, normalize(phrase), True)

    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    text, starts = bytearray(), {}
    for key in sorted(found, key=lambda k: k.encode()):
        starts.setdefault(key.encode()[:BEGINNING], len(text))
        text += ("%s\t%s\n" % (key, found[key][1])).encode()
    folding = [ord(FOLD.get(chr(c), "\0")) for c in range(0x2000)]
    for name, data in (("phrases.txt", text), ("index.bin", slots(text, starts)),
                       ("folding.bin", struct.pack("<%dH" % len(folding), *folding))):
        with open(os.path.join(root, "Sources/CPhrases", name), "wb") as f: f.write(data)
    with open(os.path.join(root, "NOTICE"), "w", encoding="utf-8") as f:
        f.write("Hexapla\n\nThe stock phrases in Sources/CPhrases/phrases.txt were collected from the translations of these projects,\n"
                "under their licences. Phrases that none of them has were written for Hexapla.\n")
        for licence in sorted(sources):
            f.write("\n%s:\n" % licence)
            for s in sorted({re.sub(r"^pypi ", "pypi.org/project/", s) for s in sources[licence]}): f.write("  %s\n" % s)
    print(len(found), "phrases, the longest of", max(len(k.encode()) for k in found), "bytes;", len(starts), "beginnings;",
          collections.Counter(c for _, c in found.values()).most_common())


if __name__ == "__main__":
    main()
