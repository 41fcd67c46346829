extension ConfigurationFile {
    /// The most files that may build on one another.
    private static let maximumCount = 100

    /// What is known while files are read that build on one another.
    private struct Reading {
        let store: DiskStore
        /// The files that are open, from the main one to the one that is being read, without symbolic links.
        var open: [String] = []
        /// All files that were opened: one that is reached again, other than by itself, counts where it was first.
        var seen: Set<String> = []
    }

    /// Reads a file and those that it builds on; what can't be read is in ``problems``.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - workingDirectory: The absolute path that `path` is relative to; nil for that of the process.
    package init(contentsOf path: String, workingDirectory: String? = nil) {
        self.init()
        var reading = Reading(store: DiskStore(workingDirectory: workingDirectory))
        let absolute = reading.store.resolver.absolute(path)
        do {
            try add(absolute, &reading)
        } catch {
            structuralProblems.append(error)
        }
        structure.path = reading.store.resolver.reported(absolute)
        structure.folder = Self.folder(of: absolute)
    }

    /// Reads the text of a configuration file; what can't be read is in ``problems``.
    ///
    /// - Parameters:
    ///   - yaml: The bytes of the file, in UTF-8.
    ///   - path: The path that errors name.
    package init(yaml: [UInt8], path: String) {
        self.init()
        var reading = Reading(store: DiskStore())
        add(yaml, path: path, folder: nil, &reading)
        structure.path = path
    }

    /// Reads a file on disk, after those that it builds on.
    private mutating func add(_ absolute: String, _ reading: inout Reading) throws(ToolError) {
        let reported = reading.store.resolver.reported(absolute)
        let bytes = try reading.store.read(reported).bytes
        let real = PathResolver.real(absolute) ?? absolute
        reading.seen.insert(real)
        reading.open.append(real)
        add(bytes, path: reported, folder: Self.folder(of: absolute), &reading)
        reading.open.removeLast()
    }

    private mutating func add(_ bytes: [UInt8], path: String, folder: String?, _ reading: inout Reading) {
        do throws(YAMLText.Failure) {
            let text = try YAMLText(path: path, bytes: bytes)
            texts.append(text)
            guard let root = try text.root(), !root.isNull else { return }
            var reader = ConfigurationReader(text, folder: folder)
            for reference in reader.references(of: root) { extend(reference, &reader, &reading) }
            reader.read(root, into: &self)
            structuralProblems += reader.problems
        } catch {
            structuralProblems.append(Self.error(error, path: path, text: texts.last { $0.path == path }))
        }
    }

    /// Reads a file that another builds on.
    private mutating func extend(
        _ reference: NodeReader.Item, _ reader: inout ConfigurationReader, _ reading: inout Reading
    ) {
        let absolute = reader.absolute(reference.text)
        let resolver = reading.store.resolver
        guard DiskStore.isFile(absolute) else {
            return reader.nodes.note(.missingFile(reference.text, kind: "file"), reference.node)
        }
        let real = PathResolver.real(absolute) ?? absolute
        if let start = reading.open.firstIndex(of: real) {
            let cycle = (reading.open[start...] + [real]).map { resolver.reported($0) }
            return reader.nodes.note(.cycle(cycle), reference.node)
        }
        guard !reading.seen.contains(real) else { return }
        guard texts.count < Self.maximumCount else {
            return reader.nodes.note(.tooManyFiles(Self.maximumCount), reference.node)
        }
        do {
            try add(absolute, &reading)
        } catch {
            structuralProblems.append(error)
        }
    }

    private static func folder(of absolute: String) -> String {
        let folder = absolute.lastIndex(of: "/").map { String(absolute[..<$0]) } ?? ""
        return folder.isEmpty ? "/" : folder
    }

    /// The error that tells why a text can't be read.
    private static func error(_ failure: YAMLText.Failure, path: String, text: YAMLText?) -> ToolError {
        switch failure {
        case .malformed(let reason, let line, let column):
            let message = ConfigurationProblem.notYAML(reason).message
            return text?.error(message, line: line, column: column) ?? ToolError(path: path, message: message)
        case .repeatedKey(let key, let line, let column):
            let message = ConfigurationProblem.repeated("key \"\(key)\"").message
            return text?.error(message, line: line, column: column, text: key)
                ?? ToolError(path: path, message: message)
        }
    }
}
