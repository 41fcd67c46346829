import CPCRE2

/// A regular expression of PCRE2.
package struct Pattern: Sendable {
}
