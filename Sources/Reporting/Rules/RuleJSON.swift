import JSON
import Language
import Linting

/// What is known of a rule, as JSON.
enum RuleJSON {
    /// Writes a rule as an object.
    static func write(_ rule: GroupRule, withExamples: Bool, to json: inout JSONWriter) {
        let metadata = rule.metadata
        json.object { json in
            json.member("id", metadata.id)
            json.member("category", metadata.category.rawValue)
            json.member("severity", metadata.severity.rawValue)
            json.member("fix", metadata.fix?.rawValue)
            json.member("mqm", metadata.mqm)
            json.member("summary", metadata.summary)
            json.member("why", metadata.why)
            json.member("default", metadata.isOnByDefault)
            json.key("locales")
            json.array(rule.locales.ranges) { $0.string($1) }
            json.key("origin")
            write(metadata.origin, to: &json)
            json.key("options")
            json.array(metadata.options) { json, option in
                json.object { json in
                    json.member("name", option.name)
                    json.key("default")
                    write(option.defaultValue, to: &json)
                    json.member("summary", option.summary)
                }
            }
            if withExamples {
                json.key("examples")
                json.array(metadata.examples) { write($1, to: &$0) }
            }
        }
    }

    private static func write(_ origin: RuleOrigin, to json: inout JSONWriter) {
        json.object { json in
            switch origin {
            case .compiled:
                json.member("kind", "compiled")
            case .pack(let id, let path):
                json.member("kind", "pack")
                json.member("name", id)
                json.member("path", path)
            case .plugin(let name):
                json.member("kind", "plugin")
                json.member("name", name)
            }
        }
    }

    private static func write(_ example: Example, to json: inout JSONWriter) {
        json.object { json in
            json.member("title", example.title)
            json.member("source", example.source)
            json.key("options")
            json.object { json in
                for (name, value) in example.options.sorted(by: { $0.key < $1.key }) {
                    json.key(name)
                    write(value, to: &json)
                }
            }
            for (name, files) in [("files", example.files), ("fixed", example.fixed)] {
                json.key(name)
                json.array(files) { json, file in
                    json.object { json in
                        json.member("path", file.path)
                        json.member("text", file.text)
                    }
                }
            }
        }
    }

    private static func write(_ value: RuleOption.Value, to json: inout JSONWriter) {
        switch value {
        case .integer(let value): json.raw(String(value))
        case .number(let value): json.number(value)
        case .boolean(let value): json.raw(value ? "true" : "false")
        case .strings(let value): json.array(value) { $0.string($1) }
        }
    }
}
