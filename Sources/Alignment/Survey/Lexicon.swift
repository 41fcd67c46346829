/// What words mean, learned from articles in several locales: a word is the rows that it stands in.
///
/// Rows of all sampled articles are the coordinates of one space for all locales. A text is the sum of its words' rows,
/// rare words weighing more, and two texts in any two locales are as near as these vectors point the same way. This is
/// explicit semantic analysis (Gabrilovich and Markovitch, Computing Semantic Relatedness Using Wikipedia-based Explicit
/// Semantic Analysis, 2007) across languages (Sorg and Cimiano, 2008) with the rows of the export for an encyclopaedia.
/// A matrix of which words go with which, by comparison, takes the square of the time, and one for each pair of locales.
struct Lexicon: Sendable {
    /// The words of one writing with their rows.
    private struct Vocabulary: Sendable {
        /// An open hash table from word to number + 1, with a power of two of places; 0 is a free place.
        var table: [Int32]
        var words: [UInt32] = []
        /// Where the rows of each word begin in ``rows``; one more entry for the end.
        var starts: [Int32] = [0]
        var rows: [Int32] = []
        /// What the coordinate of each row is multiplied by: long rows have something of everything.
        var scales: [Float] = []
        /// How many rows the writing has.
        var rowCount = 0

        /// The first place within a range of ascending ``rows`` that is not before a row.
        func place(of row: Int, within range: Range<Int>) -> Int {
            let rows = rows.span
            var low = range.lowerBound
            var high = range.upperBound
            while low < high {
                let middle = (low + high) / 2
                if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
            }
            return low
        }

        /// Adds a share of a word to the coordinates of some of its rows, and notes which of them were 0.
        ///
        /// Whether a coordinate was is as good as random, so that it is counted rather than asked: with the factors of
        /// ``nearness(_:_:)`` that was measured to save 2 % of a lint.
        func add(
            _ places: Range<Int>, _ share: Float, to values: inout [Float], touching touched: inout [Int32],
            _ count: inout Int
        ) {
            guard !places.isEmpty else { return }
            let rows = rows.span
            let scales = scales.span
            var values = values.mutableSpan
            var touched = touched.mutableSpan
            var next = count
            for place in places {
                let row = Int(rows[place])
                let value = values[row]
                touched[next] = Int32(truncatingIfNeeded: row)
                next &+= value == 0 ? 1 : 0
                values[row] = value + share * scales[row]
            }
            count = next
        }

        func number(of word: UInt32) -> Int? {
            let mask = table.count - 1
            var place = Lexicon.place(of: word, mask)
            while table[place] != 0 {
                let number = Int(table[place]) - 1
                if words[number] == word { return number }
                place = (place + 1) & mask
            }
            return nil
        }
    }

    /// The direction of a text.
    struct Vector: Sendable {
        let writing: Int
        /// The coordinates, by rows.
        let values: [Float]
        /// The rows whose coordinates are not 0.
        let rows: [Int32]
        /// What the words weigh that the lexicon knows, in nats.
        let known: Float
        /// The coordinates by rows of the article itself, and which of them its version has; empty where none are asked.
        let nearValues: [Float]
        let isNear: [Bool]

        /// The vector without some rows; nil where these were nearly all that is known of its words.
        ///
        /// What the words weigh stays.
        func without(_ silenced: Range<Int>) -> Vector? {
            var values = values
            var squares: (all: Float, left: Float) = (0, 0)
            for row in rows {
                let square = values[Int(row)] * values[Int(row)]
                squares.all += square
                if silenced.contains(Int(row)) { values[Int(row)] = 0 } else { squares.left += square }
            }
            guard squares.left >= Self.leastLeft * squares.all else { return nil }
            return Vector(
                writing: writing, values: values, rows: rows.filter { !silenced.contains(Int($0)) }, known: known,
                nearValues: nearValues, isNear: isNear)
        }

        /// The share of the squares of all coordinates that must be left.
        private static let leastLeft: Float = 0.1
    }

    private var vocabularies: [Vocabulary] = []
    private var writings: [Writing: Int] = [:]
    /// For each row which writings have it, by bits.
    private var masks: [UInt64] = []
    /// Where the rows of each sample begin; one more entry for the end.
    private var sampleStarts: [Int] = [0]

    /// The most writings: one bit each.
    private static let mostWritings = 64
    /// A word in more than this share of a writing's rows, and in more rows than this, tells nothing.
    private static let commonest: Float = 0.1
    private static let mostRows = 256

    /// A lexicon that knows no words.
    init() {}

    /// Learns the words of samples.
    ///
    /// - Complexity: O(*n*) in the number of words.
    init(_ samples: [SurveySample]) {
        var counts: [Writing: Int] = [:]
        for text in samples.lazy.flatMap(\.texts) { counts[text.writing, default: 0] += text.rows.count }
        let order = counts.sorted { a, b in
            (b.value, a.key.language, a.key.script ?? "") < (a.value, b.key.language, b.key.script ?? "")
        }
        for (number, entry) in order.prefix(Self.mostWritings).enumerated() { writings[entry.key] = number }
        masks = [UInt64](repeating: 0, count: samples.reduce(0) { $0 + $1.rowCount })
        var texts = [[(text: SurveySample.Text, start: Int32)]](repeating: [], count: writings.count)
        var start = 0
        for sample in samples {
            for text in sample.texts {
                if let writing = writings[text.writing] { texts[writing].append((text, Int32(start))) }
            }
            start += sample.rowCount
            sampleStarts.append(start)
        }
        for writing in texts.indices {
            for (text, start) in texts[writing] {
                for row in text.rows { masks[Int(start + row)] |= 1 << UInt64(writing) }
            }
            vocabularies.append(Self.vocabulary(texts[writing], rows: masks.count))
        }
        for mask in masks {
            for writing in vocabularies.indices where mask & 1 << UInt64(writing) != 0 {
                vocabularies[writing].rowCount += 1
            }
        }
    }

    var isEmpty: Bool { masks.isEmpty }

    /// The number of a writing, if the lexicon knows it.
    func number(of writing: Writing) -> Int? { writings[writing] }

    /// The rows of a sample.
    func rows(of sample: Int) -> Range<Int> { sampleStarts[sample]..<sampleStarts[sample + 1] }

    /// The vector of a block by the rows of all samples but one; nil where no word is known.
    ///
    /// - Parameters:
    ///   - unit: The block.
    ///   - index: The anchors of its version.
    ///   - writing: What the version is written in.
    ///   - excluded: The rows of the article at hand.
    ///   - near: Other rows of the article, by which words are known too.
    /// - Returns: The vector.
    /// - Complexity: O(*n* + *k*) in the numbers of all rows, and of the rows of the words.
    func vector(
        of unit: Int, in index: AnchorIndex, writing: Int, except excluded: Range<Int>, near: NearRows.Part?
    ) -> Vector? {
        let vocabulary = vocabularies[writing]
        let total = Float(vocabulary.rowCount + (near?.count ?? 0))
        let limit = min(Self.mostRows, Int(Self.commonest * total) + 2)
        var values = [Float](repeating: 0, count: masks.count)
        var rows = [Int32](repeating: 0, count: min(masks.count, 256))
        var count = 0
        var known: Float = 0
        var nearValues = [Float](repeating: 0, count: near?.isPresent.count ?? 0)
        var nearRows: [Int] = []
        for id in index.ids[Int(index.blockStarts[unit])..<Int(index.blockStarts[unit + 1])] {
            let word = index.tokens[Int(id)]
            guard AnchorKind(of: word).isWord,
                let entry = entry(of: word, in: vocabulary, except: excluded, limit: limit)
            else { continue }
            if let near {
                let places = Int(index.postingStarts[Int(id)])..<Int(index.postingStarts[Int(id) + 1])
                guard places.count <= Self.mostRows else { continue }
                nearRows.removeAll(keepingCapacity: true)
                for place in places {
                    if let row = near.row(of: Int(index.postings[place])) { nearRows.append(row) }
                }
            }
            let far = entry.front.count + entry.back.count
            let all = far + nearRows.count
            guard all > 0, all <= limit else { continue }
            // The rarer, the more a word tells.
            let weight = naturalLogarithm((total + 1) / Float(all))
            known += weight
            let share = weight / Float(all).squareRoot()
            if let near {
                for row in nearRows { nearValues[row] += share * near.scales[row] }
            }
            if count + far > rows.count {
                rows.append(contentsOf: repeatElement(0, count: max(far, min(rows.count, masks.count - rows.count))))
            }
            vocabulary.add(entry.front, share, to: &values, touching: &rows, &count)
            vocabulary.add(entry.back, share, to: &values, touching: &rows, &count)
        }
        guard known > 0 else { return nil }
        rows.removeLast(rows.count - count)
        return Vector(
            writing: writing, values: values, rows: rows, known: known, nearValues: nearValues,
            isNear: near?.isPresent ?? [])
    }

    /// How near two texts are: the cosine of their vectors by the rows that both writings have; nil where there are none.
    func nearness(_ a: Vector, _ b: Vector) -> Float? {
        let masks = masks.span
        /// 1 for a row that a writing has, else 0: which rows do is as good as random, and a factor needs no guess.
        func factor(_ row: Int, _ writing: Int) -> Float { Float(masks[row] >> UInt64(writing) & 1) }
        func square(_ vector: Vector, sharedWith other: Int) -> Float {
            let values = vector.values.span
            var sum: Float = 0
            for row in vector.rows {
                let value = values[Int(row)]
                sum += value * value * factor(Int(row), other)
            }
            return sum
        }
        let x = a.values.span
        let y = b.values.span
        var product: Float = 0
        // Where one of them is 0, so is the product; a row in which neither is has both writings.
        for row in (a.rows.count < b.rows.count ? a : b).rows { product += x[Int(row)] * y[Int(row)] }
        var squares = (square(a, sharedWith: b.writing), square(b, sharedWith: a.writing))
        for row in 0..<min(a.nearValues.count, b.nearValues.count) where a.isNear[row] && b.isNear[row] {
            product += a.nearValues[row] * b.nearValues[row]
            squares.0 += a.nearValues[row] * a.nearValues[row]
            squares.1 += b.nearValues[row] * b.nearValues[row]
        }
        let scale = (squares.0 * squares.1).squareRoot()
        return scale > 0 ? product / scale : nil
    }

    /// How much of a text each sampled article has, from 0 to 1: of what its words weigh, the share that the article's
    /// versions have too, in whatever locale.
    ///
    /// A word weighs the logarithm of how few articles have it, and nothing where none has.
    /// - Parameters:
    ///   - words: The words, each once.
    ///   - excluded: The rows of an article that has nothing by definition.
    /// - Returns: The shares, by samples.
    /// - Complexity: O(*wk*) in the numbers of writings, and of the rows of the words.
    func shares(of words: some Sequence<UInt32>, except excluded: Range<Int>) -> [Float] {
        var shares = [Float](repeating: 0, count: sampleStarts.count - 1)
        var total: Float = 0
        for word in words {
            var holders: Set<Int> = []
            for vocabulary in vocabularies {
                guard let number = vocabulary.number(of: word) else { continue }
                var sample = 0
                // Rows ascend, and so do the samples that they belong to.
                for row in vocabulary.rows[Int(vocabulary.starts[number])..<Int(vocabulary.starts[number + 1])]
                where !excluded.contains(Int(row)) {
                    while sampleStarts[sample + 1] <= Int(row) { sample += 1 }
                    holders.insert(sample)
                }
            }
            guard !holders.isEmpty else { continue }
            let weight = naturalLogarithm(Float(shares.count + 1) / Float(holders.count))
            total += weight
            for sample in holders { shares[sample] += weight }
        }
        return total > 0 ? shares.map { $0 / total } : shares
    }

    /// Where the rows of a word are, before and behind those of the article at hand: none where no other article has it.
    ///
    /// Nil for a word that is too common to tell anything.
    private func entry(
        of word: UInt32, in vocabulary: Vocabulary, except excluded: Range<Int>, limit: Int
    ) -> (front: Range<Int>, back: Range<Int>)? {
        guard let number = vocabulary.number(of: word) else { return (0..<0, 0..<0) }
        let start = Int(vocabulary.starts[number])
        let end = Int(vocabulary.starts[number + 1])
        guard end - start - excluded.count <= limit else { return nil }
        // The rows ascend, and those of an article stand together.
        let front = vocabulary.place(of: excluded.lowerBound, within: start..<end)
        return (start..<front, vocabulary.place(of: excluded.upperBound, within: front..<end)..<end)
    }

    /// Joins the words of the texts of one writing.
    private static func vocabulary(_ texts: [(text: SurveySample.Text, start: Int32)], rows: Int) -> Vocabulary {
        var vocabulary = Vocabulary(table: [Int32](repeating: 0, count: 1 << 10))
        var counts: [Int32] = []
        // The number of each word of each text.
        var numbers: [Int32] = []
        for (text, _) in texts {
            while (vocabulary.words.count + text.words.count) * 2 > vocabulary.table.count { grow(&vocabulary) }
            number(text, &vocabulary.table, &vocabulary.words, &counts, &numbers)
        }
        vocabulary.starts.reserveCapacity(counts.count + 1)
        var end: Int32 = 0
        for count in counts {
            end += count
            vocabulary.starts.append(end)
        }
        vocabulary.rows = [Int32](repeating: 0, count: Int(end))
        vocabulary.scales = [Float](repeating: 0, count: rows)
        var next = vocabulary.starts
        post(texts, numbers, &next, &vocabulary.rows, &vocabulary.scales)
        return vocabulary
    }

    /// Gives the words of a text their numbers, and counts their rows.
    private static func number(
        _ text: SurveySample.Text, _ table: inout [Int32], _ words: inout [UInt32], _ counts: inout [Int32],
        _ numbers: inout [Int32]
    ) {
        let mask = table.count - 1
        var table = table.mutableSpan
        let starts = text.starts.span
        let own = text.words.span
        for index in own.indices {
            let word = own[index]
            var place = place(of: word, mask)
            while table[place] != 0, words[Int(table[place]) - 1] != word { place = (place + 1) & mask }
            if table[place] == 0 {
                words.append(word)
                counts.append(0)
                table[place] = Int32(words.count)
            }
            let number = table[place] - 1
            numbers.append(number)
            counts[Int(number)] += starts[index + 1] - starts[index]
        }
    }

    /// Puts the rows of all words in their places, and works out what the length of each row makes of a coordinate.
    private static func post(
        _ texts: [(text: SurveySample.Text, start: Int32)], _ numbers: [Int32], _ next: inout [Int32],
        _ rows: inout [Int32], _ scales: inout [Float]
    ) {
        var next = next.mutableSpan
        var rows = rows.mutableSpan
        var scales = scales.mutableSpan
        let numbers = numbers.span
        var place = 0
        for (text, start) in texts {
            let own = text.rows.span
            let starts = text.starts.span
            for index in text.words.indices {
                var end = Int(next[Int(numbers[place])])
                for row in Int(starts[index])..<Int(starts[index + 1]) {
                    rows[end] = start + own[row]
                    scales[Int(start + own[row])] += 1
                    end += 1
                }
                next[Int(numbers[place])] = Int32(end)
                place += 1
            }
        }
        for row in scales.indices { scales[row] = scale(ofWords: Int32(scales[row])) }
    }

    /// What the coordinate of a row with so many words is multiplied by: long rows have something of everything.
    static func scale(ofWords count: Int32) -> Float { 1 / Float(count + 5).squareRoot() }

    private static func grow(_ vocabulary: inout Vocabulary) {
        let mask = vocabulary.table.count * 2 - 1
        vocabulary.table = [Int32](repeating: 0, count: mask + 1)
        for (number, word) in vocabulary.words.enumerated() {
            var place = place(of: word, mask)
            while vocabulary.table[place] != 0 { place = (place + 1) & mask }
            vocabulary.table[place] = Int32(number + 1)
        }
    }

    private static func place(of word: UInt32, _ mask: Int) -> Int {
        Int((word &* 0x9E37_79B1) >> 7) & mask
    }
}
