public import Language

extension Configuration {
    /// Which documents something is for; what is empty is for all.
    public struct Selector: Sendable, Equatable {
        /// Globs of paths, relative to the configuration's folder.
        public var paths: [String] = []
        /// Globs of article ids.
        public var articles: [String] = []
        /// The locales.
        public var locales: LocaleFilter = .all

        /// Creates a selector that takes everything.
        public init() {}
    }

    /// Settings of rules that hold for some documents only; later ones win.
    public struct Override: Sendable, Equatable {
        /// The documents that it is for.
        public var selector = Selector()
        /// What is set for rules, by id; what is not said stays as it is. A severity turns a rule on that was off.
        public var rules: [String: RuleSetting] = [:]
        /// Where it stands in the configuration; nil where it stands in none.
        public var place: Place?
        /// Where its settings stand.
        package var origins = ConfigurationOrigins()

        /// Creates an override that changes nothing.
        public init() {}
    }

    /// Findings that are not reported, and why.
    public struct Exemption: Sendable, Equatable {
        /// The ids of the rules; empty for all.
        public var rules: [String] = []
        /// The documents that it is for.
        public var selector = Selector()
        /// Why.
        public var reason = ""
        /// Where it stands in the configuration, for the report that it is of no use.
        public var place: Place

        /// Creates an exemption of everything.
        public init(place: Place) {
            self.place = place
        }
    }

    /// A place in a configuration file.
    public struct Place: Sendable, Hashable {
        /// The path of the file, as reports give it.
        public var path: String
        /// The line, from 1.
        public var line: Int
        /// The column in Unicode scalars, from 1.
        public var column: Int

        /// Creates a place.
        public init(path: String, line: Int, column: Int) {
            self.path = path
            self.line = line
            self.column = column
        }
    }

    /// An external program that checks articles.
    public struct Plugin: Sendable, Equatable {
        /// What it is called: the first part of its rules' ids.
        public var name: String
        /// The program, an absolute path or a name that is looked for in `PATH`.
        public var program: String
        /// The arguments, handed over as they are: there is no shell in between.
        public var arguments: [String] = []
        /// The options that it is told at its start, as JSON.
        public var options = "{}"
        /// How long it may take to answer for one article, in seconds.
        public var timeout: Double = 10
        /// The folder of the file that names it, as an absolute path: what relative paths in its arguments are meant to be
        /// relative to; nil for the working directory.
        public var folder: String?
        /// Where it stands in the configuration.
        public var place: Place

        /// Creates a plugin.
        public init(name: String, program: String, place: Place) {
            self.name = name
            self.program = program
            self.place = place
        }
    }
}
