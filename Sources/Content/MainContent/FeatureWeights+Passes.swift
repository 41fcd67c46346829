/// The weights of the three passes.
///
/// Logistic regressions, fitted pass after pass, with a penalty of squares and with signs given: what speaks against
/// content in general may not speak for it because of some pages. The pages were half a of the
/// article-extraction-benchmark (github: scrapinghub/article-extraction-benchmark; each page counts as one, blocks by
/// their words), half of the test pages of trafilatura (github: adbar/trafilatura; in many languages, with some wanted
/// and unwanted passages of each), and pages of exports that are nothing but articles. Decision 0030 tells more. What
/// the export and lists of phrases know was weighed by hand, so that it outweighs what a page's text can say.
extension FeatureWeights {
    /// The first pass: a block by itself.
    static let alone = FeatureWeights(
        bias: -3.15,
        traits: [
            .length: 3.44, .long: 0.63, .middling: -1.12, .tiny: 0.56, .linkDensity: -2.11, .longWithLinks: -1.73,
            .longEndsSentence: 0.61, .functionWords: 0.65, .smallLetters: 0.54, .digits: -2.42, .emphasis: -0.73,
            .heading: 0.43, .listItem: 1.7, .caption: -1.64, .tableCell: 1.94, .code: 6.48, .term: -2.81,
            .definition: 3.22, .firstHeading: -0.64, .lowHeading: -0.45, .paragraph: 1.1, .pagePart: -0.3,
            .articleBody: 0.58, .main: 0.5, .plainPage: 1.03,
        ],
        near: [
            .navigation: -0.92, .header: -1.69, .footer: -1.31, .sidebar: -0.3, .share: -1.37, .related: -0.23,
            .comments: -1.22, .byline: -1.37, .tags: -0.73, .signup: -4.27, .advertisement: -1.46, .cookies: -4.46,
            .legal: -1.57, .popup: -1.32, .caption: -1.38, .title: -1.4, .search: -3.75, .control: -0.14,
            .article: 0.94, .articleText: 0.64,
        ],
        around: [
            .header: -0.28, .footer: -1.58, .sidebar: -0.25, .share: -0.28, .related: -0.51, .comments: -4.97,
            .signup: -1.26, .advertisement: -0.77, .cookies: -8, .legal: -0.26, .caption: -0.17, .title: -0.07,
            .article: 0.59, .articleText: 1.01,
        ],
        elements: [
            .footer: -1.97, .aside: -3.19, .figure: -1.7, .form: -0.31, .table: 0.81, .blockquote: 2.24,
            .button: -2.77, .label: -3.09, .address: -2.8, .ul: -0.63,
        ])

    /// The second pass: a block in the article that the first pass found.
    static let inArticle = FeatureWeights(
        bias: -2.57,
        traits: [
            .length: 1.57, .long: 0.69, .middling: -0.79, .tiny: 0.2, .linkDensity: -1.8, .longWithLinks: -2.09,
            .longEndsSentence: 0.53, .functionWords: 0.8, .smallLetters: 0.15, .digits: -1.95, .emphasis: -1.08,
            .heading: 0.14, .listItem: 1.42, .caption: -1.45, .tableCell: 2.48, .code: 6.31, .term: -2.69,
            .definition: 2.93, .firstHeading: -0.61, .lowHeading: -0.19, .articleBody: 0.12, .main: 0.48,
            .inRoot: 1.22, .depth: -0.14, .parentShare: 0.64, .grandparentShare: 0.54, .likenessShare: 1.59,
            .company: 0.97, .outsideLinkedData: -0.93, .mass: -0.52, .recurs: -6, .counterpart: 2,
            .stockPhrase: -4,
        ],
        near: [
            .navigation: -0.49, .header: -0.83, .footer: -0.55, .sidebar: -0.11, .share: -0.77, .related: -0.09,
            .comments: -0.38, .byline: -1.04, .tags: -0.71, .signup: -3.31, .advertisement: -1.16, .cookies: -3.81,
            .legal: -0.41, .popup: -0.86, .caption: -1.04, .title: -0.55, .search: -2.7, .control: -0.33,
            .article: 0.57,
        ],
        around: [
            .navigation: -0.19, .header: -0.18, .footer: -0.87, .sidebar: -0.58, .share: -0.16, .related: -0.32,
            .comments: -3.63, .signup: -0.54, .advertisement: -1.39, .cookies: -6.55, .legal: -2.92,
            .caption: -0.66, .title: -0.14, .articleText: 0.84,
        ],
        elements: [
            .footer: -1.37, .nav: -0.86, .aside: -1.8, .figure: -0.89, .form: -0.97, .blockquote: 2.82,
            .button: -2.49, .label: -2.53, .address: -2.6,
        ])

    /// The third pass: a block among those before and after.
    static let amongOthers = FeatureWeights(
        bias: -0.92,
        traits: [
            .score: 6.45, .next: 1.14, .farther: 0.14, .beforeNext: 0.58, .itemAmong: 1.33, .headed: 0.25,
            .outside: -0.58,
        ])
}
