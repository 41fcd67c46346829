// swift-tools-version: 6.2
import PackageDescription

// A package with a rule of its own, which builds its own program. `name:` is needed since the folder may have any name.
let package = Package(
    name: "OwnRules",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "own-hexapla", targets: ["own-hexapla"])],
    dependencies: [.package(name: "Hexapla", path: "../..")],
    targets: [
        .target(name: "OwnRules", dependencies: [.product(name: "HexaplaLinting", package: "Hexapla")]),
        .executableTarget(
            name: "own-hexapla", dependencies: ["OwnRules", .product(name: "HexaplaLinting", package: "Hexapla")]),
        .testTarget(
            name: "OwnRulesTests", dependencies: ["OwnRules", .product(name: "HexaplaLinting", package: "Hexapla")]),
    ]
)
