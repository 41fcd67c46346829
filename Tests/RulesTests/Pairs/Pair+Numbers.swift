import Linting

extension Pair {
    /// Numbers: the same value in another form, and another value.
    static let numbers: [Pair] = [
        // Groups and decimals
        .right(
            .inline, "groups by a full stop", ("en", "The town has 12,500 inhabitants today."),
            ("de", "Die Stadt hat heute 12.500 Einwohner.")),
        .right(
            .inline, "groups by a no-break space", ("en", "The town has 12,500 inhabitants today."),
            ("ru", "Сегодня в городе 12\u{A0}500 жителей.")),
        .right(
            .inline, "groups by a narrow space", ("en", "The town has 12,500 inhabitants today."),
            ("fr", "La ville compte aujourd’hui 12\u{202F}500 habitants.")),
        .right(
            .inline, "groups by an apostrophe", ("en", "The canton has 1,250,000 inhabitants."),
            ("it", "Il cantone ha 1’250’000 abitanti.")),
        .right(
            .inline, "no groups at all", ("en", "The town has 1,500 inhabitants."),
            ("pl", "Miasto ma 1500 mieszkańców.")),
        .right(
            .inline, "groups of two in India", ("en", "The fair had 1,234,567 visitors this year."),
            ("hi", "इस साल मेले में 12,34,567 लोग आए।")),
        .right(
            .inline, "a decimal comma", ("en", "Water freezes in 3.5 hours here."),
            ("es", "Aquí el agua se congela en 3,5 horas.")),
        .right(
            .inline, "a zero at the end of decimals", ("en", "The ticket costs 2.50 euros."),
            ("pt", "O bilhete custa 2,5 euros.")),
        .fault(
            "number-mismatch", in: .inline, "a decimal point lost", ("en", "The ticket costs 2.5 euros a day."),
            ("nl", "Het kaartje kost 25 euro per dag.")),
        .fault(
            "number-mismatch", in: .inline, "a zero too many", ("en", "The library has 12,500 books."),
            ("de", "Die Bibliothek hat 125.000 Bücher.")),
        .fault(
            "number-mismatch", in: .inline, "one group of three alike", ("en", "At most 999,999,999 rounds are run."),
            ("ru", "Выполняется не более 999 199 999 раундов.")),
        // Digits of other scripts
        .right(
            .inline, "Arabic digits", ("en", "The train leaves at 17:45 from platform 23."),
            ("ar", "يغادر القطار الساعة ١٧:٤٥ من الرصيف ٢٣.")),
        .right(
            .inline, "Persian digits", ("en", "The book has 348 pages."), ("fa", "کتاب ۳۴۸ صفحه دارد.")),
        .right(.inline, "Devanagari digits", ("en", "The book has 348 pages."), ("hi", "किताब में ३४८ पन्ने हैं।")),
        .right(.inline, "full-width digits", ("en", "The book has 348 pages."), ("ja", "この本は３４８ページあります。")),
        .fault(
            "number-mismatch", in: .inline, "Arabic digits of another number", ("en", "The book has 348 pages."),
            ("ar", "يحتوي الكتاب على ٣٨٤ صفحة.")),
        // Words
        .right(.inline, "a small number in words", ("en", "Wait for 3 days."), ("de", "Warten Sie drei Tage.")),
        .right(
            .inline, "a number in words that is inflected", ("en", "There were 12 boats."),
            ("ru", "Их было двенадцать лодок.")),
        .right(.inline, "words in the source", ("en", "The twelve boats left."), ("fr", "Les 12 bateaux sont partis.")),
        .right(
            .inline, "a round number in words", ("en", "About 100 people came."), ("es", "Vinieron unas cien personas.")
        ),
        .right(.inline, "an ordinal", ("en", "The 1st floor is closed."), ("hu", "Az első emelet zárva van.")),
        .right(.inline, "a Chinese numeral", ("en", "It has 4 doors."), ("zh", "它有四扇门。")),
        .right(.inline, "a Roman numeral", ("en", "Built in the 19th century."), ("pl", "Zbudowany w XIX wieku.")),
        .right(.inline, "a number that is left out", ("en", "Use 2 hands."), ("sv", "Använd båda händerna.")),
        .fault(
            "number-mismatch", in: .inline, "another small number", ("en", "Wait for 3 days."),
            ("de", "Warten Sie 5 Tage.")),
        .fault(
            "number-mismatch", in: .inline, "another number than in words", ("en", "All 17 rooms have a view."),
            ("it", "Tutte le 27 camere hanno una vista.")),
        // Millions
        .right(
            .inline, "millions in words", ("en", "It cost 3.5 million euros."), ("cs", "Stálo to 3,5 milionu eur.")),
        .right(.inline, "millions in digits", ("en", "It cost 10 million yen."), ("ja", "費用は1000万円でした。")),
        .right(.inline, "a billion", ("en", "It has 2 billion users."), ("zh", "它有20亿用户。")),
        .right(.inline, "in Korean", ("en", "It sold 50,000 copies."), ("ko", "5만 부가 팔렸습니다.")),
        .fault(
            "number-mismatch", in: .inline, "ten times as many", ("en", "It cost 10 million yen."),
            ("ja", "費用は100万円でした。")),
        // Dates and times
        .right(
            .inline, "a date in another order", ("en", "It opened on 04/15/2019 in Rome."),
            ("it", "È stato aperto il 15.04.2019 a Roma.")),
        .right(
            .inline, "a month by name", ("en", "It opened on 2019-04-15."), ("fi", "Se avattiin 15. huhtikuuta 2019.")),
        .right(.inline, "a month by number", ("en", "It opened on April 15, 2019."), ("zh", "它于2019年4月15日开业。")),
        .right(
            .inline, "twelve hours for twenty-four", ("en", "We close at 5:30 pm."), ("fr", "Nous fermons à 17h30.")),
        .right(.inline, "a full hour", ("en", "We open at 9 am."), ("de", "Wir öffnen um 9:00 Uhr.")),
        .right(.inline, "a decade", ("en", "The song is from the 1990s."), ("ru", "Песня 90-х годов.")),
        .right(.inline, "the Buddhist era", ("en", "It was built in 2010."), ("th", "สร้างขึ้นในปี พ.ศ. 2553")),
        .fault(
            "number-mismatch", in: .inline, "another day", ("en", "It opened on April 15, 2019."),
            ("uk", "Він відкрився 16 квітня 2019 року.")),
        .fault(
            "number-mismatch", in: .inline, "another year", ("en", "It opened in 2019 in Rome."),
            ("tr", "2018'de Roma'da açıldı.")),
        // Units, percent, currency, ranges, fractions
        .right(
            .inline, "a space before percent", ("en", "Save 25% today."), ("fr", "Économisez 25\u{A0}% aujourd’hui.")),
        .right(.inline, "percent before", ("en", "Save 25% today."), ("tr", "Bugün %25 tasarruf edin.")),
        .right(.inline, "currency behind", ("en", "It costs €1,200."), ("pl", "Kosztuje 1200\u{A0}€.")),
        .right(.inline, "a unit that is joined", ("en", "The cable is 15 m long."), ("ja", "ケーブルの長さは15mです。")),
        .right(.inline, "a range with a word", ("en", "Ages 18–25 only."), ("es", "Solo de 18 a 25 años.")),
        .right(.inline, "a fraction of one character", ("en", "Add ½ a cup."), ("sv", "Tillsätt 1/2 kopp.")),
        .fault(
            "number-mismatch", in: .inline, "another percentage", ("en", "Save 25% today with us."),
            ("ro", "Economisiți 52% astăzi cu noi.")),
        .fault(
            "number-mismatch", in: .inline, "the end of a range", ("en", "Ages 18–25 only."),
            ("es", "Solo de 18 a 35 años.")),
        .fault(
            "number-mismatch", in: .inline, "a number lost", ("en", "Send it to PO box 4711 in Bern."),
            ("de", "Senden Sie es an das Postfach in Bern.")),
        // Names and versions
        .right(
            .inline, "a name with a number", ("en", "Save it as UTF-8 text."), ("sv", "Spara det som text i unicode.")),
        .right(.inline, "a version that ends in zero", ("en", "Needs PHP 8.0.0 or later."), ("ko", "PHP 8 이상이 필요합니다.")),
        .fault(
            "number-mismatch", in: .inline, "another version", ("en", "Needs Apache 1.3.10 or later."),
            ("hu", "Az Apache 1.3.1 vagy újabb szükséges.")),
    ]
}
