// swift-tools-version: 6.2
import PackageDescription

/// Settings that every Swift target shares: Swift 6 mode comes with the tools version.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
/// The paths of Subprocess's interface; macOS has them itself.
let system = Target.Dependency.product(
    name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux]))

let package = Package(
    name: "Hexapla",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "hexapla", targets: ["hexapla"]),
        .library(
            name: "HexaplaLinting",
            targets: ["Markup", "Language", "Content", "Alignment", "Linting", "Rules", "Command"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Without Foundation, which would double the time that the program takes to start.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    ],
    targets: [
        // C libraries of the system, each behind one module.
        .systemLibrary(
            name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "CICU", path: "Sources/CICU", linkerSettings: [.linkedLibrary("icuuc")]),
        .target(
            name: "CCLD2", path: "Sources/CCLD2", linkerSettings: [.linkedLibrary("cld2_full"), .linkedLibrary("cld2")]),
        .systemLibrary(
            name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .systemLibrary(
            name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"]), .brew(["hunspell"])]),
        // Stock phrases, embedded in C because a Swift array of them takes minutes to compile.
        .target(name: "CPhrases", exclude: ["phrases.txt", "index.bin", "folding.bin"]),

        // The allocator of the system, told how this program uses it
        .target(name: "CAllocator"),

        // bytes → Document
        .target(name: "Language", dependencies: ["CICU", "CCLD2", "CHunspell"], swiftSettings: settings),
        .target(name: "Markup", dependencies: ["CLibXML2", "Language"], swiftSettings: settings),
        // Document → Version → Article → ParallelTable
        .target(name: "Content", dependencies: ["CPhrases", "Markup", "Language"], swiftSettings: settings),
        .target(name: "Alignment", dependencies: ["Content", "Language", "Markup"], swiftSettings: settings),
        // ParallelTable → [Finding] → report, fix
        .target(
            name: "Linting", dependencies: ["CAllocator", "JSON", "Alignment", "Content", "Language", "Markup", yams],
            swiftSettings: settings),
        .target(
            name: "Rules", dependencies: ["Linting", "Alignment", "Content", "Language", "Markup"], path: "Rules",
            resources: [.embedInCode("Packs/leftovers.yml")], swiftSettings: settings),
        // What programs tell one another: reports, and the lines between host and plugins
        .target(name: "JSON", swiftSettings: settings),
        // Rules that are known only when the program runs
        .target(name: "Patterns", dependencies: ["CPCRE2", "Language"], swiftSettings: settings),
        .target(
            name: "Packs",
            dependencies: ["JSON", "Linting", "Alignment", "Content", "Language", "Markup", "Patterns", yams],
            swiftSettings: settings),
        .target(
            name: "Plugins",
            dependencies: ["JSON", "Linting", "Alignment", "Content", "Language", "Markup", subprocess, system],
            swiftSettings: settings),
        .target(
            name: "Reporting", dependencies: ["JSON", "Linting", "Alignment", "Content", "Language", "Markup"],
            swiftSettings: settings),
        // The command line, which takes the rules that it is given
        .target(
            name: "Command",
            dependencies: [
                "JSON", "Linting", "Packs", "Plugins", "Reporting", "Alignment", "Content", "Language", "Markup",
                argumentParser, subprocess,
            ],
            swiftSettings: settings),
        .executableTarget(name: "hexapla", dependencies: ["Command", "Rules"], swiftSettings: settings),

        .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: settings),
        .testTarget(name: "MarkupTests", dependencies: ["Markup", "Language"], swiftSettings: settings),
        .testTarget(name: "ContentTests", dependencies: ["Content", "Markup", "Language"], swiftSettings: settings),
        .testTarget(
            name: "AlignmentTests", dependencies: ["Alignment", "Content", "Markup", "Language"],
            swiftSettings: settings),
        .testTarget(
            name: "LintingTests",
            dependencies: ["JSON", "Packs", "Rules", "Linting", "Alignment", "Content", "Markup", "Language"],
            swiftSettings: settings),
        .testTarget(
            name: "RulesTests",
            dependencies: ["Rules", "Packs", "Linting", "Alignment", "Content", "Markup", "Language"],
            swiftSettings: settings),
        .testTarget(
            name: "ReportingTests",
            dependencies: ["Reporting", "Linting", "Alignment", "Content", "Markup", "Language"],
            swiftSettings: settings),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: settings),
        .testTarget(name: "PatternsTests", dependencies: ["Patterns", "Language"], swiftSettings: settings),
        .testTarget(
            name: "PacksTests",
            dependencies: ["Packs", "Patterns", "Linting", "Alignment", "Content", "Markup", "Language"],
            swiftSettings: settings),
        .testTarget(
            name: "PluginsTests",
            dependencies: ["Plugins", "JSON", "Linting", "Alignment", "Content", "Markup", "Language"],
            swiftSettings: settings),
        .testTarget(name: "CommandTests", dependencies: ["hexapla"], swiftSettings: settings),
    ]
)
