import Alignment
import Content
import JSON
import Language

/// The parallel table of one article as a JSON object on one line.
///
/// Versions are named by their place in `versions`, blocks by their place among all blocks of the version, as
/// `hexapla inspect` counts them.
enum AlignmentJSON {
    static func make(_ article: Article, _ table: ParallelTable) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("article", article.id)
            json.key("source")
            json.raw(table.source.map { String($0) } ?? "null")
            json.member("pivot", table.pivot)
            json.key("versions")
            json.array(article.versions.indices) { json, index in
                let version = article.versions[index]
                json.object { json in
                    json.member("path", version.path)
                    json.member("locale", version.locale?.description)
                    json.member("blocks", version.blocks.count { $0.isContent })
                    json.member(
                        "similarity",
                        table.alignments.indices.contains(index) ? table.alignments[index]?.similarity : nil)
                    json.member("related", table.isRelated.indices.contains(index) ? table.isRelated[index] : true)
                }
            }
            json.key("rows")
            json.array(AlignedRow.all(of: table)) { json, row in
                json.array(row.cells) { write($1, of: article, to: &$0) }
            }
            json.key("discrepancies")
            json.array(table.discrepancies) { write($1, to: &$0) }
        }
        return json.bytes
    }

    private static func write(_ cell: AlignedRow.Cell, of article: Article, to json: inout JSONWriter) {
        json.object { json in
            json.key("blocks")
            json.array(cell.blocks ?? 0..<0) { $0.raw(String($1)) }
            json.member("bead", cell.bead?.kind.rawValue)
            json.member("cost", cell.bead.map { Double($0.cost) })
            json.member("confidence", cell.reason?.confidence)
            json.member("ratio", cell.reason?.ratio)
            json.key("reasons")
            json.object { json in
                for part in cell.reason?.parts ?? [] { json.member(part.ground.rawValue, Double(part.cost)) }
            }
            json.member("mark", cell.mark.map { $0 == .lacks ? "missing" : "extra" })
        }
    }

    private static func write(_ discrepancy: Discrepancy, to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", discrepancy.kind.rawValue)
            json.key("place")
            write(discrepancy.place, to: &json)
            json.key("counterpart")
            write(discrepancy.counterpart, to: &json)
            json.key("witnesses")
            json.array(discrepancy.witnesses) { write($1, to: &$0) }
            json.member("consensus", discrepancy.isConsensus)
            json.member("ratio", discrepancy.ratio)
            json.key("grounds")
            json.array(discrepancy.grounds) { $0.string($1.rawValue) }
        }
    }

    private static func write(_ place: Discrepancy.Place, to json: inout JSONWriter) {
        json.object { json in
            json.member("version", place.version)
            json.key("blocks")
            json.array(place.blocks) { $0.raw(String($1)) }
        }
    }
}
