/// What a block is on its page: a part of the article, or which part of the page around it.
public enum BlockRole: String, Sendable, CaseIterable, Codable {
    /// The article's own text: paragraphs, headings within it, lists, tables, quotations.
    case content
    /// The article's title, beside its text.
    case headline
    /// The words under a picture, and whose picture it is.
    case caption
    /// Who wrote the article and when.
    case byline
    /// What the article is filed under.
    case tags
    /// Menus, breadcrumbs, lists of pages.
    case navigation
    /// The top of the page.
    case header
    /// The bottom of the page.
    case footer
    /// What stands beside the article.
    case sidebar
    /// Buttons to share and to follow.
    case share
    /// Other articles.
    case related
    /// What readers wrote, and the form to do so.
    case comments
    /// Offers of newsletters, accounts and subscriptions.
    case signup
    /// An advertisement.
    case advertisement
    /// A notice about cookies or consent.
    case cookieNotice = "cookie-notice"
    /// Copyright, terms, disclaimers.
    case legal
    /// What a script shows over the page.
    case popup
    /// A form to search.
    case search
    /// Labels of buttons and fields.
    case control
    /// What is not shown.
    case hidden
    /// What the export has in unrelated articles too.
    case template
    /// Something else around the article.
    case other
}
