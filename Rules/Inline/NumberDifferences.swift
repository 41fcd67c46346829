import Alignment
import Content
import Linting

/// Where the numbers of a row's cells differ.
///
/// All versions of a row are compared with one, and where most of the others agree against that one, it is the odd one.
struct NumberDifferences {
    /// A version whose numbers differ.
    struct Difference {
        /// The version at fault.
        let version: Int
        /// A version that it differs from.
        let witness: Int
        /// Numbers of the witness that the version lacks; ranges are of the witness's text.
        let lacking: [WrittenNumber]
        /// Numbers that only the version has.
        let extra: [WrittenNumber]
        /// How many of the others agree with the witness; nil where the version is compared with it alone.
        var agreeing: Int?
    }

    /// The reference's cell and those of the others.
    private let reference: (version: Int, text: NumberedText)
    private let others: [(version: Int, text: NumberedText)]

    init(reference: (version: Int, text: NumberedText), others: [(version: Int, text: NumberedText)]) {
        self.reference = reference
        self.others = others
    }

    /// The differences, by version.
    func find() -> [Difference] {
        let own = reference.text
        let lacking = others.map { other in Self.missing(own, in: other.text) }
        let extra = others.map { other in Self.missing(other.text, in: own) }
        // What most of the others lack is the reference's alone, and what most of them have it lacks.
        let odd = own.numbers.indices.filter { index in
            isMajority(lacking.count { $0.contains { $0.range == own.numbers[index].range } })
        }.map { own.numbers[$0] }
        var shared: [NumberValue: Int] = [:]
        for numbers in extra { for value in Set(numbers.compactMap(\.values.first)) { shared[value, default: 0] += 1 } }
        func isShared(_ number: WrittenNumber) -> Bool {
            number.values.first.map { isMajority(shared[$0] ?? 0) } ?? false
        }
        var differences: [Difference] = []
        if let difference = differenceOfReference(odd, extra.map { $0.filter(isShared) }) {
            differences.append(difference)
        }
        for (index, other) in others.enumerated() {
            let lacking = lacking[index].filter { number in !odd.contains { $0.range == number.range } }
            let extra = extra[index].filter { !isShared($0) }
            if let difference = difference(other, lacking, extra) { differences.append(difference) }
        }
        return differences.sorted { $0.version < $1.version }
    }

    private func isMajority(_ count: Int) -> Bool { count >= 2 && count * 2 > others.count }

    /// The numbers of a text that another one has not; names don't count.
    private static func missing(_ text: NumberedText, in other: NumberedText) -> [WrittenNumber] {
        text.numbers.filter { !$0.isName && !other.has($0) }
    }

    private func differenceOfReference(_ odd: [WrittenNumber], _ shared: [[WrittenNumber]]) -> Difference? {
        guard let witness = shared.indices.max(by: { (shared[$0].count, $1) < (shared[$1].count, $0) }) else {
            return nil
        }
        let numbers = shared[witness]
        let isTold =
            odd.contains { !$0.isSmall } || numbers.contains { !$0.isSmall } || !odd.isEmpty && !numbers.isEmpty
        guard isTold else { return nil }
        let agreeing =
            numbers.isEmpty
            ? others.count { other in odd.allSatisfy { !other.text.has($0) } } : shared.count { !$0.isEmpty }
        guard isMajority(agreeing) else { return nil }
        let index = numbers.isEmpty ? others.firstIndex { other in odd.allSatisfy { !other.text.has($0) } } : witness
        guard let index else { return nil }
        return Difference(
            version: reference.version, witness: others[index].version, lacking: numbers, extra: odd, agreeing: agreeing
        )
    }

    /// The difference of a version that is not the reference; nil where there is none to speak of.
    ///
    /// A number that stands where the reference has another one is wrong. One that is just not there may have been put
    /// in other words: small numbers often are. One that is only in the translation mostly is an explanation.
    private func difference(
        _ other: (version: Int, text: NumberedText), _ lacking: [WrittenNumber], _ extra: [WrittenNumber]
    ) -> Difference? {
        func made(_ lacking: [WrittenNumber], _ extra: [WrittenNumber]) -> Difference {
            Difference(version: other.version, witness: reference.version, lacking: lacking, extra: extra)
        }
        let isSameCount = other.text.plainCount == reference.text.plainCount
        if lacking.isEmpty {
            // The number stands elsewhere in the block as well.
            let pairs = extra.compactMap { number -> (WrittenNumber, WrittenNumber)? in
                guard let run = number.runs.first, number.runs.count == 1, run.count > 1, isSameCount || run.count > 2
                else {
                    return nil
                }
                return reference.text.numbers.first { own in
                    guard let value = own.integer, !own.isName, own.runs[0].count == run.count else { return false }
                    return reference.text.count(of: value) > other.text.count(of: value)
                }.map { ($0, number) }
            }
            return pairs.isEmpty ? nil : made(pairs.map(\.0), pairs.map(\.1))
        }
        let isWeighty = lacking.contains { !$0.isSmall }
        if !extra.isEmpty, isSameCount || isWeighty && extra.contains(where: { !$0.isSmall }) {
            return made(lacking, extra)
        }
        let lost = lacking.filter { !$0.isSmall || other.text.knowsWords && $0.runs[0].count > 1 }
        return lost.isEmpty ? nil : made(lost, [])
    }
}
