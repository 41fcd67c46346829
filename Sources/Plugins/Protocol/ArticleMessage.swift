import Alignment
import Content
import JSON
import Language
import Linting
import Markup

/// The line by which a plugin is told an article, which it answers with its findings.
enum ArticleMessage {
    /// Writes the line.
    ///
    /// - Parameters:
    ///   - aligned: The article.
    ///   - id: What the answer has to repeat.
    /// - Returns: The line, with the line feed.
    /// - Complexity: O(*n*) in the size of the texts.
    static func line(_ aligned: AlignedArticle, id: Int) -> [UInt8] {
        HostMessage.line("article") { json in
            json.member("id", id)
            json.member("article", aligned.article.id)
            json.key("source")
            json.raw(aligned.source.map { String($0) } ?? "null")
            json.key("versions")
            json.array(aligned.article.versions.indices) { json, index in
                let isRelated = aligned.table.isRelated.indices.contains(index) ? aligned.table.isRelated[index] : true
                write(aligned.article.versions[index], isRelated: isRelated, to: &json)
            }
            json.key("rows")
            json.array(aligned.table.rows) { json, row in
                json.array(row.cells) { json, cell in
                    guard let cell else { return json.raw("null") }
                    json.array(cell) { $0.raw(String($1)) }
                }
            }
        }
    }

    private static func write(_ version: Version, isRelated: Bool, to json: inout JSONWriter) {
        let segmenter = Segmenter(version.locale)
        json.object { json in
            json.member("locale", version.locale?.description)
            json.member("path", version.path)
            json.member("format", version.format.rawValue)
            json.member("related", isRelated)
            json.key("blocks")
            json.array(version.blocks.indices) { json, index in
                write(version.blocks[index], id: index, of: version, segmenter, to: &json)
            }
        }
    }

    private static func write(
        _ block: Block, id: Int, of version: Version, _ segmenter: borrowing Segmenter, to json: inout JSONWriter
    ) {
        let text = version.text(of: block)
        let index = ScalarIndex(text)
        let segments =
            block.language == nil ? version.segments(of: block, using: segmenter) : version.segments(of: block)
        json.object { json in
            json.member("id", id)
            json.member("kind", block.kind.rawValue)
            json.member("level", block.level)
            json.key("text")
            json.string(text)
            json.key("segments")
            json.array(segments) { write(index.scalars(of: $1), to: &$0) }
            json.member("content", block.isContent)
            json.member("translatable", block.isTranslatable)
            if let language = block.language { json.member("language", language.description) }
            if block.row >= 0 { json.member("row", block.row) }
            json.key("inlines")
            json.array(version.inlines[block.inlines]) { json, inline in
                json.object { json in
                    json.member("kind", inline.kind.rawValue)
                    json.key("range")
                    write(index.scalars(of: inline.textRange.clamped(to: block.textRange)), to: &json)
                    let target = version.document.source.text[inline.target]
                    if !target.isEmpty { json.member("target", String(decoding: target, as: UTF8.self)) }
                }
            }
        }
    }

    private static func write(_ range: Range<Int>, to json: inout JSONWriter) {
        json.array([range.lowerBound, range.upperBound]) { $0.raw(String($1)) }
    }
}
