package import Linting

/// Finds the packs of a user: those in the folder of rules beside a configuration, and those that it names.
package enum PackFinder {
    /// The folder of packs, beside the configuration or in a linted folder or one above it.
    package static let folderName = ".hexapla/rules"

    /// Reads the packs in `folder/.hexapla/rules`, whose names end in `.yml`, sorted by name.
    ///
    /// - Parameters:
    ///   - folder: The folder that holds `.hexapla`, as reports give paths; empty for the working directory.
    ///   - files: Where they are read.
    /// - Returns: The packs, and those that can't be read.
    package static func packs(
        beside folder: String, in files: any PackFiles = DiskPackFiles()
    ) -> (packs: [PackSource], problems: [ToolError]) {
        let rules = folder.isEmpty ? folderName : folder == "/" ? "/\(folderName)" : "\(folder)/\(folderName)"
        return packs(files.list(rules, suffix: ".yml"), in: files)
    }

    /// Reads packs by their paths, in their order.
    ///
    /// - Parameters:
    ///   - paths: The files, as reports give paths.
    ///   - files: Where they are read.
    /// - Returns: The packs, and those that can't be read.
    package static func packs(
        _ paths: [String], in files: any PackFiles = DiskPackFiles()
    ) -> (packs: [PackSource], problems: [ToolError]) {
        var packs: [PackSource] = []
        var problems: [ToolError] = []
        for path in paths {
            do {
                packs.append(PackSource(path: path, bytes: try files.read(path)))
            } catch {
                problems.append(error)
            }
        }
        return (packs, problems)
    }

    /// Whether a text can be the id of a pack or of a rule in one.
    package static func isID(_ text: String) -> Bool { PackReader.isID(text) }
}
