import Linting

/// Something wrong with a glossary; the one place where the words for it are chosen.
enum GlossaryProblem {
    /// Bytes that are no UTF-8.
    case notUTF8
    /// A file without a line that names the columns.
    case noHeader
    /// A column that is no locale and none of the others.
    case unknownColumn(String)
    /// A column that is there twice.
    case repeatedColumn(String)
    /// A column of source terms that lacks.
    case noSource
    /// More cells than there are columns.
    case tooManyCells(Int, columns: Int)
    /// A line without a source term.
    case noTerm
    /// What "translate" can't be.
    case badChoice(String)
    /// Markup that is not well-formed.
    case malformed(String)
    /// A file that is no glossary.
    case noGlossary
    /// A language that can't be read.
    case badLanguage(String)

    /// The columns of a TSV file that are no locales.
    static let columns = ["translate", "note", "comment", "definition"]

    /// What is wrong, and what would be right.
    var message: String {
        switch self {
        case .notUTF8: "not UTF-8, save the file as UTF-8"
        case .noHeader:
            "no header, begin with a line that names the locales of the columns, like \"en\", \"de\" and \"!de\""
        case .unknownColumn(let name):
            if let nearest = NearestName.of(name, among: Self.columns) {
                "unknown column \"\(name)\", did you mean \"\(nearest)\"?"
            } else {
                "unknown column \"\(name)\", write a locale like \"de\", \"!de\" for terms not to use, or \"note\""
            }
        case .repeatedColumn(let name): "column \"\(name)\" is there twice, remove one of the two"
        case .noSource: "no column of terms to look for, let the first column be a locale like \"en\""
        case .tooManyCells(let count, let columns): "\(count) cells in a line of \(columns) columns, remove a tab"
        case .noTerm: "no term in the first column, add one or remove the line"
        case .badChoice(let text): "\"translate\" must be \"yes\" or \"no\", not \"\(text)\""
        case .malformed(let problem): "not well-formed: \(problem)"
        case .noGlossary: "no TBX, which has \"conceptEntry\" or \"termEntry\" elements, nor tab-separated values"
        case .badLanguage(let text): "unknown locale \"\(text)\", write it like \"de\", \"pt-BR\" or \"zh-Hant\""
        }
    }
}
