/// The sentences of a short notice in several languages, which examples are made of.
struct SampleText {
    /// The heading.
    let title: String
    /// How soon letters are answered.
    let letters: String
    /// When calls are free.
    let calls: String
    /// Why a receipt should be kept.
    let receipt: String
    /// Where spare parts come from.
    let parts: String

    /// The notice as a page.
    func page(_ lang: String) -> String {
        """
        <html lang="\(lang)"><body><h1>\(title)</h1>
        <p>\(letters)</p>
        <p>\(calls)</p>
        <p>\(receipt)</p>
        <p>\(parts)</p></body></html>
        """
    }

    static let en = SampleText(
        title: "How to reach us",
        letters: "Our desk answers every letter within 2 working days.",
        calls: "Calls are free from 8 to 18 on weekdays, and 0800 55 11 22 works from abroad as well.",
        receipt: "Please keep your receipt, since we need its number to find your order in our records.",
        parts: "Spare parts are sent by post from our store in Lyon.")

    static let de = SampleText(
        title: "So erreichen Sie uns",
        letters: "Unsere Stelle beantwortet jeden Brief innerhalb von 2 Arbeitstagen.",
        calls: "Anrufe sind werktags von 8 bis 18 Uhr kostenlos, und 0800 55 11 22 gilt auch aus dem Ausland.",
        receipt: "Bitte bewahren Sie den Beleg auf, denn mit seiner Nummer finden wir Ihre Bestellung wieder.",
        parts: "Ersatzteile kommen per Post aus unserem Lager in Lyon.")

    static let el = SampleText(
        title: "Πώς θα μας βρείτε",
        letters: "Το γραφείο μας απαντά σε κάθε επιστολή μέσα σε 2 εργάσιμες ημέρες.",
        calls: "Οι κλήσεις είναι δωρεάν από τις 8 έως τις 18 τις καθημερινές, και το 0800 55 11 22 ισχύει και έξω.",
        receipt: "Κρατήστε την απόδειξη, γιατί με τον αριθμό της βρίσκουμε την παραγγελία σας στα αρχεία μας.",
        parts: "Τα ανταλλακτικά στέλνονται με το ταχυδρομείο από τη Λυών.")

    static let lt = SampleText(
        title: "Kaip mus pasiekti",
        letters: "Mūsų skyrius į kiekvieną laišką atsako per 2 darbo dienas.",
        calls: "Skambučiai darbo dienomis nuo 8 iki 18 valandos nemokami, o 0800 55 11 22 veikia ir iš užsienio.",
        receipt: "Prašome išsaugoti kvitą, nes pagal jo numerį randame jūsų užsakymą savo įrašuose.",
        parts: "Atsarginės dalys siunčiamos paštu iš mūsų sandėlio Lione.")

    static let ru = SampleText(
        title: "Как с нами связаться",
        letters: "Наш отдел отвечает на каждое письмо в течение 2 рабочих дней.",
        calls: "Звонки бесплатны по будням с 8 до 18, а номер 0800 55 11 22 работает и из-за границы.",
        receipt: "Сохраните, пожалуйста, чек: по его номеру мы находим ваш заказ в наших записях.",
        parts: "Запасные части отправляются почтой с нашего склада в Лионе.")

    static let ja = SampleText(
        title: "お問い合わせ方法",
        letters: "お手紙には必ず2営業日以内にお返事いたします。",
        calls: "お電話は平日の8時から18時まで無料で、0800 55 11 22は海外からもご利用いただけます。",
        receipt: "領収書の番号があればご注文を記録から探すことができますので、保管しておいてください。",
        parts: "交換部品はリヨンの倉庫から郵便でお送りします。")

    static let fil = SampleText(
        title: "Paano kami maaabot",
        letters: "Sinasagot ng aming tanggapan ang bawat liham sa loob ng 2 araw ng trabaho.",
        calls: "Libre ang mga tawag mula 8 hanggang 18 tuwing araw ng trabaho, at gumagana rin ang 0800 55 11 22.",
        receipt: "Pakitago ang inyong resibo, dahil kailangan namin ang numero nito upang mahanap ang inyong order.",
        parts: "Ipinapadala sa koreo ang mga piyesa mula sa aming bodega sa Lyon.")
}
