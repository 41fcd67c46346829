import CICU

/// A charset as one of ICU's converters knows it, opened for each text.
struct ConverterCodec {
    /// ICU's name.
    let converter: String

    /// Bytes that ICU is given at a time.
    private static let chunk = 1 << 14

    func decode(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        var builder = DecodedTextBuilder(capacity: bytes.count + bytes.count / 2)
        guard let handle = ConverterHandle(converter) else {
            for offset in 0..<bytes.count { builder.appendUndecodable(from: offset) }
            return builder.finish(inputLength: bytes.count)
        }
        // Twice as many units as bytes are more than any charset yields, so that ICU never has to hold some back.
        let capacity = 2 * min(bytes.count, Self.chunk) + 64
        // ICU reads and writes in place; no pointer leaves these closures.
        bytes.withUnsafeBufferPointer { input in
            guard let source = input.baseAddress else { return }
            withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { units in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { offsets in
                    guard let unitBase = units.baseAddress, let offsetBase = offsets.baseAddress else { return }
                    Self.decode(
                        input: input, source: source, units: unitBase, offsets: offsetBase, capacity: capacity,
                        with: handle, into: &builder)
                }
            }
        }
        return builder.finish(inputLength: bytes.count)
    }

    private static func decode(
        input: UnsafeBufferPointer<UInt8>, source: UnsafePointer<UInt8>, units: UnsafeMutablePointer<UInt16>,
        offsets: UnsafeMutablePointer<Int32>, capacity: Int, with handle: borrowing ConverterHandle,
        into builder: inout DecodedTextBuilder
    ) {
        var position = 0
        // Where a character begins that an earlier chunk cut in two.
        var carried = 0
        var stalled = 0
        while true {
            let end = min(position + chunk, input.count)
            let isLast = end == input.count
            let before = position
            var count = 0
            var pending = 0
            var invalid = 0
            let status = hexapla_icu_decode(
                handle.pointer, source, &position, end, isLast, units, offsets, capacity, &count, &pending, &invalid)
            restoreControls(of: input, units: units, offsets: offsets, count: min(count, capacity))
            append(count: min(count, capacity), units: units, offsets: offsets, carried: carried, to: &builder)
            switch status {
            case HEXAPLA_ICU_DONE:
                carried = position - pending
                if isLast { return }
            case HEXAPLA_ICU_INVALID:
                builder.appendUndecodable(from: position - invalid)
                carried = position
            case HEXAPLA_ICU_FULL:
                carried = position
            default:
                for offset in position..<input.count { builder.appendUndecodable(from: offset) }
                return
            }
            // A converter that neither reads nor writes would go on for ever.
            stalled = position == before && count == 0 ? stalled + 1 : 0
            if stalled > 8 { return }
        }
    }

    /// Makes a control stand for itself again: IBM's tables, Shift_JIS's among them, exchange some.
    private static func restoreControls(
        of input: UnsafeBufferPointer<UInt8>, units: UnsafeMutablePointer<UInt16>, offsets: UnsafeMutablePointer<Int32>,
        count: Int
    ) {
        for index in 0..<count where units[index] < 0x20 || units[index] == 0x7F {
            guard offsets[index] >= 0, Int(offsets[index]) < input.count else { continue }
            let byte = input[Int(offsets[index])]
            if byte < 0x20 || byte == 0x7F { units[index] = UInt16(byte) }
        }
    }

    private static func append(
        count: Int, units: UnsafeMutablePointer<UInt16>, offsets: UnsafeMutablePointer<Int32>, carried: Int,
        to builder: inout DecodedTextBuilder
    ) {
        var index = 0
        while index < count {
            let offset = offsets[index] < 0 ? carried : Int(offsets[index])
            let unit = UInt32(units[index])
            index += 1
            if unit & 0xFC00 == 0xD800, index < count, units[index] & 0xFC00 == 0xDC00 {
                builder.append(0x10000 + (unit & 0x3FF) << 10 + UInt32(units[index] & 0x3FF), from: offset)
                index += 1
            } else if unit & 0xF800 == 0xD800 {
                builder.appendUndecodable(from: offset)
            } else {
                builder.append(unit, from: offset)
            }
        }
    }

    func encode(_ utf8: [UInt8]) -> [UInt8]? {
        guard let handle = ConverterHandle(converter), hexapla_icu_converter_is_stateless(handle.pointer),
            let units = UTF16Units.make(from: utf8)
        else { return nil }
        // No charset of ICU takes more bytes for a unit.
        let capacity = units.count * 8 + 16
        let encoded = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            // ICU writes in place; no pointer leaves these closures.
            units.withUnsafeBufferPointer { units in
                var length = 0
                if let source = units.baseAddress, let target = buffer.baseAddress,
                    hexapla_icu_encode(handle.pointer, source, units.count, target, capacity, &length)
                        == HEXAPLA_ICU_DONE
                {
                    count = length
                }
            }
        }
        // Whatever ICU makes of a character must read as that character.
        let decoded = decode(encoded[...])
        guard decoded.undecodable.isEmpty, decoded.utf8.count == utf8.count else { return nil }
        if decoded.utf8 == utf8 { return encoded }
        return restoringControls(of: utf8, in: encoded, decoded: decoded)
    }

    /// Bytes in which controls that IBM's tables exchange stand for themselves; nil where more than those differ.
    private func restoringControls(of utf8: [UInt8], in encoded: [UInt8], decoded: DecodedText) -> [UInt8]? {
        guard let offsets = decoded.offsets, offsets.count == utf8.count + 1 else { return nil }
        var bytes = encoded
        for (index, wanted) in utf8.enumerated() where decoded.utf8[index] != wanted {
            let place = Int(offsets[index])
            guard wanted < 0x20 || wanted == 0x7F, bytes.indices.contains(place), bytes[place] < 0x80 else {
                return nil
            }
            bytes[place] = wanted
        }
        return decode(bytes[...]).utf8 == utf8 ? bytes : nil
    }
}
