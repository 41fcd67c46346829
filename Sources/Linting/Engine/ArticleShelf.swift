import Content
import Markup
import Synchronization

/// Articles that were read for the survey and are kept until they are linted, so that they are read and parsed once.
///
/// As many are kept as go into a number of bytes; what is kept changes the time that a run takes, and nothing else.
final class ArticleShelf: Sendable {
    private struct Contents {
        var articles: [String: LoadedArticle] = [:]
        var room = ArticleShelf.room
    }

    private let contents = Mutex(Contents())

    /// The most bytes of files whose articles are kept; trees and profiles take some ten times as much.
    private static let room = 6 << 20

    /// Keeps an article if there is room.
    func put(_ loaded: LoadedArticle) {
        let size = loaded.article.versions.reduce(0) { $0 + $1.document.source.text.count }
        contents.withLock { contents in
            guard size <= contents.room else { return }
            contents.room -= size
            contents.articles[loaded.article.id] = loaded
        }
    }

    /// Takes an article away, if it was kept.
    func take(_ article: String) -> LoadedArticle? {
        contents.withLock { $0.articles.removeValue(forKey: article) }
    }
}
