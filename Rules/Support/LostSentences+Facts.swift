import Content
import Linting

extension AlignedArticle {
    /// The sentences that blocks have and those that answer them have not; found once.
    var lostSentences: [LostSentences.Loss] { facts.value { LostSentences.Found(self) }.losses }
}

extension LostSentences {
    /// What was found in an article.
    fileprivate struct Found {
        let losses: [Loss]

        init(_ article: AlignedArticle) { losses = LostSentences(article).find() }
    }
}
