// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "filter",
  dependencies: [.package(name: "altai", path: "../..")],
  targets: [
    .executableTarget(
      name: "filtering",
      dependencies: [
        .product(name: "AltaiApp", package: "altai"),
        .product(name: "AltaiCatalog", package: "altai"),
        .product(name: "LosslessJSON", package: "altai"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
