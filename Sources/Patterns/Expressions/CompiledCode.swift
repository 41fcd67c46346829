import CPCRE2
import Synchronization

/// Owns an expression that PCRE2 compiled.
///
/// PCRE2 reads compiled code from any number of threads at once; only making machine code writes to it, which happens
/// once and before any match that would read it.
final class CompiledCode: Sendable {
    /// The code: never nil, written to by `makeMachineCode()` only, and freed when the last owner goes.
    nonisolated(unsafe) private let code: OpaquePointer
    /// Whether machine code is made, or can't be.
    private let isReady = Atomic<Bool>(false)
    private let making = Mutex<Void>(())

    /// How many groups capture.
    let captureCount: Int

    /// Compiles an expression.
    init(_ source: String, options: PatternOptions) throws(PatternError) {
        var source = source
        var error: Int32 = 0
        var offset = 0
        // PCRE2 copies what it needs of the bytes.
        let compiled = source.withUTF8 { bytes in
            let context = pcre2_compile_context_create_8(nil)
            defer { pcre2_compile_context_free_8(context) }
            pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
            pcre2_set_bsr_8(context, UInt32(PCRE2_BSR_UNICODE))
            pcre2_set_max_pattern_length_8(context, Pattern.maximumLength)
            var flags = PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK | PCRE2_NEVER_BACKSLASH_C
            if options.contains(.ignoringCase) { flags |= PCRE2_CASELESS }
            return pcre2_compile_8(bytes.baseAddress, bytes.count, flags, &error, &offset, context)
        }
        guard let compiled else {
            throw PatternError(message: Self.message(error), offset: min(max(offset, 0), source.utf8.count))
        }
        code = compiled
        var count: UInt32 = 0
        pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
        captureCount = Int(count)
    }

    deinit {
        pcre2_code_free_8(code)
    }

    /// The names of groups and their numbers, sorted by name.
    func captureNames() -> [(name: String, index: Int)] {
        var count: UInt32 = 0
        var size: UInt32 = 0
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table else { return [] }
        // The table is part of the code, with `count` entries of `size` bytes: the number in two bytes, high byte first,
        // then the name, which a zero ends.
        return (0..<Int(count)).map { index in
            let entry = UnsafeBufferPointer(start: table + index * Int(size), count: Int(size))
            let name = String(decoding: entry.dropFirst(2).prefix { $0 != 0 }, as: UTF8.self)
            return (name, Int(entry[0]) << 8 | Int(entry[1]))
        }
    }

    /// Looks for the first match.
    ///
    /// - Parameters:
    ///   - text: The bytes that hold the text.
    ///   - range: The text, which must lie within the bytes.
    ///   - start: Where to start, at a character of the range or its end.
    ///   - options: Options of `pcre2_match`.
    ///   - space: Where the match goes to.
    /// - Returns: The number of groups that are set, and one more; 0 or less if there is no match, as PCRE2 has it.
    func match(
        _ text: [UInt8], _ range: Range<Int>, from start: Int, options: UInt32, into space: borrowing MatchSpace
    ) -> Int32 {
        if !isReady.load(ordering: .acquiring) { makeMachineCode() }
        space.limit(for: range.count)
        // PCRE2 reads no byte outside the range, and keeps no pointer that is used later.
        return text.withUnsafeBufferPointer { bytes in
            let subject = bytes.baseAddress.map { $0 + range.lowerBound }
            return pcre2_match_8(
                code, subject, range.count, start - range.lowerBound, options, space.data, space.context)
        }
    }

    /// Compiles to machine code, unless that was done already.
    ///
    /// Where the system forbids it, or for an expression that PCRE2 can't do this for, matching works without.
    private func makeMachineCode() {
        making.withLock { _ in
            guard !isReady.load(ordering: .relaxed) else { return }
            pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
            isReady.store(true, ordering: .releasing)
        }
    }

    private static func message(_ error: Int32) -> String {
        // The longest message has about 100 bytes; PCRE2 never writes more than it is told there is room for.
        let text = [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
            count = max(0, Int(pcre2_get_error_message_8(error, buffer.baseAddress, buffer.count)))
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// Owns what PCRE2 writes a match to, and the limits of a match.
struct MatchSpace: ~Copyable {
    fileprivate let data: OpaquePointer?
    fileprivate let context: OpaquePointer?
    private let stack: OpaquePointer?
    /// How many groups there is room for, the whole match included.
    let capacity: Int

    /// Makes room for a number of groups, the whole match included.
    init(capacity: Int) {
        self.capacity = capacity
        data = pcre2_match_data_create_8(UInt32(capacity), nil)
        context = pcre2_match_context_create_8(nil)
        stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
        pcre2_set_heap_limit_8(context, 16 << 10)
        pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    }

    deinit {
        pcre2_jit_stack_free_8(stack)
        pcre2_match_context_free_8(context)
        pcre2_match_data_free_8(data)
    }

    /// The limits for a text of a number of bytes.
    fileprivate func limit(for count: Int) {
        let limit = UInt32(clamping: min(max(10_000_000 / (count + 1), 10_000), 100_000))
        pcre2_set_match_limit_8(context, limit)
        pcre2_set_depth_limit_8(context, limit)
    }

    /// Where the group with a number matched, as offsets of the range that was searched; nil where it took no part.
    ///
    /// Only groups below the number that the match returned are set.
    func group(_ number: Int) -> Range<Int>? {
        guard number >= 0, number < capacity, let offsets = pcre2_get_ovector_pointer_8(data) else { return nil }
        // The offsets belong to the match data, two for each group.
        let start = offsets[2 * number]
        let end = offsets[2 * number + 1]
        return start >= 0 && start <= end ? start..<end : nil
    }
}
