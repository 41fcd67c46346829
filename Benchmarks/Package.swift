// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// The speed of Hexapla, measured against libxml2 itself; a package of its own so that users never build it.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Hexapla", path: "..")],
    targets: [
        .systemLibrary(
            name: "CBareXML", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        // The parse that everything is measured against, in C so that it is nothing but libxml2.
        .target(name: "BareParse", dependencies: ["CBareXML"]),
        .executableTarget(
            name: "benchmark",
            dependencies: ["BareParse", .product(name: "HexaplaLinting", package: "Hexapla")],
            swiftSettings: settings),
    ]
)
