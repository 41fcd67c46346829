extension EventRecorder {
    /// Reads the attributes of the start tag at a place before libxml2 does; nil, and none read, where it is not plain or
    /// has none.
    ///
    /// - Complexity: O(*n*) in the length of the tag, and quadratic in the number of its attributes, of which 10,000 are
    ///   allowed.
    mutating func readTag(at start: Int) -> PlainTag? {
        let bytes = bytes
        guard let nameEnd = PlainTag.nameEnd(from: start + 1, in: bytes) else { return nil }
        dropAhead()
        let first = attributes.count
        var index = nameEnd
        while true {
            while index < bytes.count, AttributeScanner.isBlank(bytes[index]) { index += 1 }
            if PlainTag.isEnd(index, in: bytes) {
                guard attributes.count > first else { return nil }
                let tag = PlainTag(start: start, nameEnd: nameEnd, end: index, firstAttribute: first)
                ahead = tag
                return tag
            }
            guard let (found, end) = PlainTag.attribute(at: index, in: bytes) else { break }
            guard append(found, besides: first) else { break }
            index = end
        }
        attributes.removeSubrange(first...)
        return nil
    }

    /// Drops the attributes of a tag that was read before libxml2 came to it, and that it does not tell of: once it has
    /// stopped.
    mutating func dropAhead() {
        if let ahead { attributes.removeSubrange(ahead.firstAttribute...) }
        ahead = nil
    }

    mutating func readAttributes(_ range: Range<Int>) {
        let first = attributes.count
        var scanner = AttributeScanner(bytes, range)
        while let found = scanner.next() {
            // The first of two attributes of the same name is the one that counts.
            _ = append(found, besides: first)
        }
    }

    /// Records an attribute, unless one of the tag's, from the first on, has its name; returns whether none has.
    @inline(__always)
    private mutating func append(_ found: AttributeScanner.Found, besides first: Int) -> Bool {
        let name = intern(found.name)
        if attributes[first...].contains(where: { $0.name == name }) { return false }
        attributes.append(
            Attribute(name: name, nameRange: found.name, valueRange: found.value, isQuoted: found.isQuoted))
        return true
    }
}
