/// What the characters of a block tell of it.
struct TextTraits {
    /// How many words it has; in scripts without spaces two characters count for one.
    var words: Float = 0
    /// How many runs of letters begin with a small letter, or one of a script without them.
    var small: Int32 = 0
    /// How many runs of letters there are.
    var runs: Int32 = 0
    /// How many digits there are.
    var digits: Int32 = 0
    /// How many sentences end in it.
    var sentences: Int32 = 0
    /// Whether it ends as sentences do.
    var endsSentence = false
    /// The same for blocks of the same words, whatever stands between them.
    var hash: UInt64 = 0
    /// Its words of few letters, in ``TextMeter/shortWords``.
    var shortWords = 0..<0
}
