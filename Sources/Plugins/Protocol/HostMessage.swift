import JSON
import Linting

/// What the host tells a plugin, but for articles: one JSON object on one line each.
enum HostMessage {
    /// The version of the protocol that host and plugin have to agree on.
    static let protocolVersion = 1

    /// The first line, which the plugin answers with its rules.
    static func hello(_ plugin: Configuration.Plugin, toolVersion: String) -> [UInt8] {
        line("hello") { json in
            json.member("protocol", protocolVersion)
            json.member("hexapla", toolVersion)
            json.member("plugin", plugin.name)
            json.key("options")
            json.embed(Array(plugin.options.utf8))
        }
    }

    /// Which rules run, by the ids that the plugin gave them; holds until the next such line, and has no answer.
    static func select(_ rules: [String]) -> [UInt8] {
        line("select") { json in
            json.key("rules")
            json.array(rules) { $0.string($1) }
        }
    }

    /// A line with an object of a type.
    static func line(_ type: String, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("type", type)
            members(&json)
        }
        json.end()
        return json.bytes
    }
}
