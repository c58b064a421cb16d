// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "json-benchmark",
  dependencies: [.package(name: "altai", path: "../..")],
  targets: [
    .executableTarget(
      name: "json-benchmark", dependencies: [.product(name: "LosslessJSON", package: "altai")])
  ],
  swiftLanguageModes: [.v6]
)
