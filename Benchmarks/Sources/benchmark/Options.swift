/// What the command line says.
struct Options {
    /// What is wrong with the command line.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The program that is measured.
    private(set) var hexapla = ".build/release/hexapla"
    /// The export that is copied; the project's own one unless given.
    private(set) var corpus = "Fixtures/export"
    /// How often each file is copied: a single time where an export is given.
    private(set) var copies = 1
    /// How many rounds are measured.
    private(set) var rounds = 7

    /// Reads `[--hexapla PROGRAM] [--rounds N] [--copies N] [FOLDER]`.
    init(_ arguments: some Sequence<String>) throws {
        var copies: Int?
        var folder: String?
        var iterator = arguments.makeIterator()
        while let argument = iterator.next() {
            switch argument {
            case "--hexapla":
                guard let value = iterator.next() else { throw Failure(description: "--hexapla needs a program") }
                hexapla = value
            case "--rounds", "--copies":
                guard let value = iterator.next().flatMap({ Int($0) }), value > 0 else {
                    throw Failure(description: "\(argument) needs a number above 0")
                }
                if argument == "--rounds" { rounds = value } else { copies = value }
            case _ where argument.hasPrefix("-") || folder != nil:
                throw Failure(description: "usage: benchmark [--hexapla PROGRAM] [--rounds N] [--copies N] [FOLDER]")
            default:
                folder = argument
            }
        }
        corpus = folder ?? corpus
        // 48 KB of fixtures, so often that the program's start hardly counts.
        self.copies = copies ?? (folder == nil ? 150 : 1)
    }
}
