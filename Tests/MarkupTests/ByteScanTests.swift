import Testing

@testable import Markup

@Suite struct ByteScanTests {
    @Test func theFirstByteIsFoundWhereverItStands() {
        for count in 0..<40 {
            var bytes = [UInt8](repeating: 0x3D, count: count)
            #expect(ByteScan.first(0x3C, in: bytes, from: 0) == nil)
            for place in 0..<count {
                bytes[place] = 0x3C
                for start in 0...count {
                    #expect(ByteScan.first(0x3C, in: bytes, from: start) == (start <= place ? place : nil))
                }
                bytes[place] = 0x3D
            }
        }
    }

    @Test func bytesThatDifferInOneBitAreNotTaken() {
        let others: [UInt8] = [0x3D, 0x3E, 0x38, 0x34, 0x2C, 0x1C, 0x7C, 0xBC, 0x3C]
        #expect(ByteScan.first(0x3C, in: others, from: 0) == 8)
        #expect(ByteScan.first(0x00, in: [1, 0x80, 0xFF, 2, 3, 4, 5, 6, 0, 0], from: 0) == 8)
    }
}
