import Testing

@testable import Language

@Suite("Scalar reader")
struct ScalarReaderTests {
    @Test("reads every scalar back, with its range")
    func everyScalar() {
        for value in stride(from: UInt32(0), through: 0x10FFFF, by: 7) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(String(Character(scalar)).utf8)
            let read = Array(ScalarReader(bytes))
            if read.count != 1 || read[0].scalar != value || read[0].range != 0..<bytes.count {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
    }

    @Test("yields indexes of the slice")
    func slice() {
        let bytes = Array("xaé漢😀y".utf8)
        let read = ScalarReader(bytes[1..<bytes.count - 1]).map(\.range)
        #expect(read == [1..<2, 2..<4, 4..<7, 7..<11])
    }

    static let hostile: [([UInt8], [UInt32])] = [
        ([0x80], [0xFFFD]), ([0xC0, 0x80], [0xFFFD, 0xFFFD]), ([0xC1, 0xBF], [0xFFFD, 0xFFFD]),
        ([0xE0, 0x80, 0x80], [0xFFFD, 0xFFFD, 0xFFFD]), ([0xE0, 0x9F, 0xBF], [0xFFFD, 0xFFFD, 0xFFFD]),
        ([0xED, 0xA0, 0x80], [0xFFFD, 0xFFFD, 0xFFFD]), ([0xED, 0x9F, 0xBF], [0xD7FF]),
        ([0xE2, 0x82], [0xFFFD, 0xFFFD]),
        ([0xE2, 0x82, 0x41], [0xFFFD, 0xFFFD, 0x41]), ([0xF0, 0x8F, 0xBF, 0xBF], [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]),
        ([0xF4, 0x8F, 0xBF, 0xBF], [0x10FFFF]), ([0xF4, 0x90, 0x80, 0x80], [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]),
        ([0xF5, 0x80, 0x80, 0x80], [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]), ([0xFF, 0xFE], [0xFFFD, 0xFFFD]),
        ([0xF0, 0x9F, 0x98], [0xFFFD, 0xFFFD, 0xFFFD]), ([0xC3], [0xFFFD]), ([0xC3, 0xC3, 0xA9], [0xFFFD, 0xE9]),
        ([0x00], [0]), ([0xEF, 0xBF, 0xBD], [0xFFFD]),
    ]

    @Test("reads bad bytes one by one", arguments: hostile)
    func badBytes(bytes: [UInt8], expected: [UInt32]) {
        let read = Array(ScalarReader(bytes))
        #expect(read.map(\.scalar) == expected)
        #expect(read.map(\.range).reduce(0) { $1.lowerBound == $0 ? $1.upperBound : -1 } == bytes.count)
    }

    @Test("agrees with the standard library on whether bytes are text")
    func random() {
        var generator = Generator(state: 42)
        for _ in 0..<20_000 {
            let bytes = (0..<Int(generator.next() % 9)).map { _ in Self.lead[Int(generator.next() % 16)] }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            let isRead = !ScalarReader(bytes).contains { $0.scalar == 0xFFFD && $0.range.count == 1 }
            if isValid != isRead { Issue.record("\(bytes)") }
        }
    }

    /// Bytes that often make or break a sequence.
    private static let lead: [UInt8] = [
        0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xC3, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xFF,
    ]
}

/// A generator of the same numbers in every run (Knuth's MMIX constants).
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
