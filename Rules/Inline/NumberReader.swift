import Content
import Language

/// Reads the numbers of a text by the customs of its locale.
struct NumberReader {
    private let locale: LanguageTag?
    private let symbols: NumberSymbols?

    init(_ locale: LanguageTag?) {
        self.locale = locale
        symbols = locale.map { NumberSymbols.of($0) }
    }

    /// Reads the numbers of a part of a text, in order.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - part: The part.
    ///   - characters: Which characters the part may hold.
    /// - Returns: The numbers.
    /// - Complexity: O(*n*) in the length of the part.
    func numbers(in text: [UInt8], _ part: Range<Int>, _ characters: ByteSet) -> [WrittenNumber] {
        var runs: [DigitRun] = []
        DigitRuns.scan(text.span, part, characters) { runs.append($0) }
        let slice = text[part]
        var numbers: [WrittenNumber] = []
        var start = 0
        while start < runs.count {
            var marks: [UInt32] = []
            var end = start + 1
            while end < runs.count, let mark = mark(between: runs[end - 1], and: runs[end], in: slice) {
                guard joins(mark, runs[start..<end], runs[end], marks) else { break }
                marks.append(mark)
                end += 1
            }
            numbers.append(number(Array(runs[start..<end]), marks, in: slice, after: numbers.last))
            start = end
        }
        markDates(&numbers)
        return numbers
    }

    /// The single character between two runs; nil where there is more, or none.
    private func mark(between first: DigitRun, and second: DigitRun, in text: ArraySlice<UInt8>) -> UInt32? {
        let gap = second.range.lowerBound - first.range.upperBound
        guard gap > 0, gap <= 3 else { return nil }
        let (scalar, length) = UTF8Text.scalar(at: first.range.upperBound, in: text)
        return length == gap ? scalar : nil
    }

    /// Whether a mark makes the next run a part of the number that some runs began.
    private func joins(_ mark: UInt32, _ runs: ArraySlice<DigitRun>, _ next: DigitRun, _ marks: [UInt32]) -> Bool {
        switch mark {
        case 0x2E, 0x2C, 0x66B, 0x66C: return true
        // Spaces, apostrophes and underscores stand between groups of three digits only.
        case 0x20, 0xA0, 0x2009, 0x202F, 0x27, 0x2019, 0x5F:
            guard next.count == 3, let first = runs.first, first.count <= 3, first.value > 0 else { return false }
            return runs.dropFirst().allSatisfy { $0.count == 3 } && marks.allSatisfy { $0 == mark }
        default: return false
        }
    }

    private func number(
        _ runs: [DigitRun], _ marks: [UInt32], in text: ArraySlice<UInt8>, after previous: WrittenNumber?
    ) -> WrittenNumber {
        let range = runs[0].range.lowerBound..<runs[runs.count - 1].range.upperBound
        let place = NumberPlace(of: range, in: text, after: previous?.range.upperBound)
        let (values, isSequence, isDate) = self.values(of: runs, marks)
        let power = locale.flatMap { NumberScale.power(after: range.upperBound, in: text, $0) }
        let scaled = power.map { power in values.map { $0.scaled(by: power) } } ?? []
        let isName = place.isName || place.isJoined && (previous?.isName ?? false)
        return WrittenNumber(
            range: range, runs: runs, values: values + scaled, isSequence: isSequence, isName: isName,
            isTime: place.isTime, isJoined: place.isJoined, isDate: isDate || place.isBeforeMonth)
    }

    /// Marks the numbers of dates such as `2003-04-02` and `03/04/02`: three that are joined.
    private func markDates(_ numbers: inout [WrittenNumber]) {
        var start = 0
        while start < numbers.count {
            var end = start + 1
            while end < numbers.count, numbers[end].isJoined { end += 1 }
            if end - start == 3, numbers[start..<end].allSatisfy({ !$0.isTime && $0.integer != nil }) {
                for index in start..<end { numbers[index].isDate = true }
            }
            start = end
        }
    }

    // MARK: - Values

    /// What the runs of a number stand for, whether they only count together, and whether they are shaped like a date.
    private func values(of runs: [DigitRun], _ marks: [UInt32]) -> ([NumberValue], isSequence: Bool, isDate: Bool) {
        guard let last = marks.last else { return ([NumberValue(runs[0].value)], false, false) }
        let isUniform = marks.allSatisfy { $0 == last }
        let groups = isUniform ? runs[...] : runs.dropLast()
        let isGrouped = groups.count > 1 && Self.areGroups(groups)
        if !isUniform {
            // 1,234.5: the last mark stands before the decimals.
            guard groups.count == 1 || isGrouped, marks.dropLast().allSatisfy({ $0 == marks[0] }) else {
                return ([], false, false)
            }
            return ([NumberValue(Self.joined(runs), decimals: runs[runs.count - 1].count)], false, false)
        }
        switch last {
        case 0x2E, 0x2C, 0x66B:
            if runs.count == 2 { return (pairValues(runs, last, isGrouped: isGrouped), false, false) }
            if isGrouped { return ([NumberValue(Self.joined(runs))], false, false) }
            if last != 0x2E { return ([], false, false) }
            let isDate = Self.isDate(runs)
            return (isDate ? [] : [NumberValue(sequence: runs.map(\.value))], !isDate, isDate)
        default:
            return (isGrouped ? [NumberValue(Self.joined(runs))] : [], false, false)
        }
    }

    /// What two runs with a full stop or a comma between them stand for.
    private func pairValues(_ runs: [DigitRun], _ mark: UInt32, isGrouped: Bool) -> [NumberValue] {
        let decimal = NumberValue(Self.joined(runs), decimals: runs[1].count)
        let grouped = NumberValue(Self.joined(runs))
        // Versions are written with a full stop everywhere.
        let sequence = mark == 0x2E ? [NumberValue(sequence: runs.map(\.value))] : []
        guard isGrouped else { return [decimal] + sequence }
        switch mark {
        case symbols?.grouping: return [grouped]
        case symbols?.decimal: return [decimal] + sequence
        default: return [grouped, decimal] + sequence
        }
    }

    /// Whether runs are groups of digits: of three, or, as in India, of two with three at the end.
    private static func areGroups(_ runs: ArraySlice<DigitRun>) -> Bool {
        guard let first = runs.first, let last = runs.last, first.count <= 3, first.value > 0, last.count == 3 else {
            return false
        }
        let middle = runs.dropFirst().dropLast()
        return middle.allSatisfy { $0.count == 3 } || first.count <= 2 && middle.allSatisfy { $0.count == 2 }
    }

    /// Whether three numbers are day, month and year, in any order.
    private static func isDate(_ runs: [DigitRun]) -> Bool {
        guard runs.count == 3 else { return false }
        let years = runs.filter { $0.count == 4 && (1000...2999).contains($0.value) }
        return years.count == 1 && runs.allSatisfy { $0.count == 4 || $0.count <= 2 && $0.value <= 31 }
    }

    /// The digits of several runs as one number.
    private static func joined(_ runs: some Sequence<DigitRun>) -> UInt64 {
        runs.reduce(0) { number, run in
            var number = number
            for _ in 0..<min(run.count, 20) { number = number &* 10 }
            return number &+ run.value
        }
    }
}
