#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension DiskStore {
    /// The paths of the files right within a folder whose names end in a suffix, sorted by name; nothing where there is no
    /// such folder.
    package func files(in folder: String, suffix: String) -> [String] {
        guard let stream = opendir(resolver.absolute(folder)) else { return [] }
        defer { closedir(stream) }
        var paths: [String] = []
        while let entry = readdir(stream) {
            // The name is read before the next call, which may overwrite the entry; the system ends it with a zero byte.
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(validatingCString: $0)
                }
            }
            guard let name, name.hasSuffix(suffix), name.utf8.first != UInt8(ascii: ".") else { continue }
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            if Self.isFile(resolver.absolute(path)) { paths.append(path) }
        }
        return paths.sorted()
    }
}
