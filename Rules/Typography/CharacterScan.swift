import Content

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds single characters in the running text of a version without a look at each byte between them.
enum CharacterScan {
    /// Calls a function with each place of a character that has a byte on either side in its block, first to last; where
    /// asked, also with one that ends its block, after which a line feed stands.
    ///
    /// - Parameters:
    ///   - scalar: The character.
    ///   - version: The version whose blocks of running text are searched.
    ///   - atEnds: Whether a character that ends its block counts.
    ///   - isCandidate: Whether the place matters, by the bytes before and after.
    ///   - body: Takes the bytes of the character in ``/Content/Version/text`` and the index of its block.
    /// - Complexity: O(*n*) in the length of the text.
    static func run(
        _ scalar: UInt32, in version: Version, atEnds: Bool = false, where isCandidate: (UInt8, UInt8) -> Bool,
        _ body: (Range<Int>, Int) -> Void
    ) {
        var character: [UInt8] = []
        UTF8Text.append(scalar, to: &character)
        guard version.bytes.contains(character[0]) else { return }
        let blocks = version.blocks
        var cursor = 0
        version.text.withUnsafeBytes { text in
            // Last bytes differ more than first ones, which all letters of a script share.
            guard let base = text.baseAddress, let last = character.last else { return }
            var offset = 0
            // The pointers stay within the text, which outlives the closure: memchr is told how much of it is left.
            while offset < text.count, let found = memchr(base + offset, Int32(last), text.count - offset) {
                let end = UnsafeRawPointer(found) - base
                offset = end + 1
                let start = end - (character.count - 1)
                guard start > 0, offset < text.count, isCandidate(text[start - 1], text[offset]),
                    text[start...end].elementsEqual(character)
                else { continue }
                // Blocks stand in the text in their order.
                while cursor < blocks.count, blocks[cursor].textRange.upperBound <= end { cursor += 1 }
                guard cursor < blocks.count else { return }
                let block = blocks[cursor].textRange
                guard block.lowerBound < start, atEnds ? offset <= block.upperBound : offset < block.upperBound,
                    version.isRunningText(blocks[cursor])
                else { continue }
                body(start..<offset, cursor)
            }
        }
    }
}
