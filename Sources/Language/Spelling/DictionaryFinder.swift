#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds the Hunspell dictionary of a locale.
package struct DictionaryFinder: Sendable, Hashable {
    /// The folders that are looked through, in order.
    package let folders: [String]

    /// Looks through given folders, those of the variable `DICPATH`, and those of the system.
    ///
    /// - Parameters:
    ///   - folders: Folders to look through first.
    ///   - isSystemWide: Whether other folders are looked through too.
    package init(folders: [String], isSystemWide: Bool = true) {
        var all = folders
        if isSystemWide {
            // The value is copied at once; nothing of the program sets variables.
            let path = getenv("DICPATH").map { String(cString: $0) } ?? ""
            all += path.split(separator: ":").map { String($0) }
            all += [
                "/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/Library/Spelling",
                "/opt/homebrew/share/hunspell",
            ]
        }
        self.folders = all
    }

    /// The path of a locale's dictionary without `.aff` and `.dic`; nil where there is none.
    ///
    /// Folders are looked through in order, in each for the names of ``names(of:)``; so the same files yield the same
    /// dictionary always.
    package func path(for locale: LanguageTag) -> String? {
        for folder in folders {
            for name in Self.names(of: locale) {
                let path = folder + "/" + name
                if access(path + ".aff", R_OK) == 0, access(path + ".dic", R_OK) == 0 { return path }
            }
        }
        return nil
    }

    /// The names that a locale's dictionary may have, the most fitting first: `sr_Latn_RS`, `sr_RS`, `sr`.
    ///
    /// A locale with a region is never given the dictionary of another one, but for that of the language's own: Austrian
    /// texts are checked by German rules where there are no Austrian ones.
    static func names(of locale: LanguageTag) -> [String] {
        let language = locale.language
        let home = homes[language] ?? [language.uppercased()]
        let regions = (locale.region.map { [$0] } ?? []) + home
        var names: [String] = []
        for region in regions {
            for separator in ["_", "-"] {
                if let script = locale.script { names.append([language, script, region].joined(separator: separator)) }
                names.append([language, region].joined(separator: separator))
            }
        }
        if let script = locale.script { names.append("\(language)_\(script)") }
        names.append(language)
        var known: Set<String> = []
        return names.filter { known.insert($0).inserted }
    }

    /// The regions whose name is not the language's, where dictionaries are made for one.
    private static let homes: [String: [String]] = {
        let list = """
            en US GB|cs CZ|da DK|el GR|uk UA|sv SE|sl SI|vi VN|he IL|hi IN|nb NO|nn NO|no NO|et EE|sq AL|sr RS|bs BA|ca ES
            eu ES|gl ES|ga IE|cy GB|ko KR|ja JP|zh CN|kk KZ|hy AM|ka GE|be BY|fa IR|ur PK|bn BD IN|ta IN|te IN|gu IN|kn IN
            ml IN|mr IN|pa IN|or IN|as IN|ne NP|si LK|lo LA|km KH|af ZA|zu ZA|xh ZA|sw TZ KE|ms MY|fil PH|tl PH|pt PT BR
            gd GB|br FR|oc FR|kmr Latn|lb LU|an ES|am ET|my MM|bo CN|gug PY|sa IN|ar SA EG|fy NL|ku TR|mn MN|ky KG|tk TM
            """
        var homes: [String: [String]] = [:]
        for entry in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let parts = entry.split(separator: " ").map { String($0) }
            if let language = parts.first { homes[language] = Array(parts.dropFirst()) }
        }
        return homes
    }()
}
