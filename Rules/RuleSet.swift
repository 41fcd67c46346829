public import Linting

/// All rules that come with the program.
public enum RuleSet {
    /// The rules, by category and then in the order of the catalogue.
    public static let all: [any Rule.Type] = [
        // Completeness
        MissingTranslation.self,
        OrphanTranslation.self,
        UnrelatedArticle.self,
        DuplicateVersion.self,
        WrongLanguage.self,
        LanguageDeclaration.self,
        UntranslatedText.self,
        UntranslatedSentence.self,
        EmptyTranslation.self,
        StaleTranslation.self,
        IncompleteLocale.self,
        // Parity
        MissingParagraph.self,
        MissingHeading.self,
        MissingListItem.self,
        MissingTableRow.self,
        ExtraParagraph.self,
        MergedParagraphs.self,
        SplitParagraph.self,
        MissingSentence.self,
        ReorderedParagraphs.self,
        DuplicateParagraph.self,
        TruncatedParagraph.self,
        UnrelatedParagraph.self,
        ExpandedParagraph.self,
        HeadingLevelMismatch.self,
        CodeMismatch.self,
        // Inline
        NumberMismatch.self,
        LinkMismatch.self,
        ImageMismatch.self,
        PlaceholderMismatch.self,
        MarkupMismatch.self,
        EndPunctuationMismatch.self,
        GlossaryTerms.self,
        InconsistentTranslation.self,
        // Boilerplate
        BoilerplateText.self,
        RepeatedBlock.self,
        // Typography
        MissingSpaceAfterSentence.self,
        SpaceAroundHyphen.self,
        SpaceBeforePunctuation.self,
        MissingSpaceBeforePunctuation.self,
        LocalePunctuation.self,
        LocaleQuotes.self,
        RepeatedSpace.self,
        RepeatedWord.self,
        RepeatedPhrase.self,
        UnbalancedBrackets.self,
        GluedWords.self,
        MixedScriptWord.self,
        Mojibake.self,
        ReplacementCharacter.self,
        DoubleEncodedEntity.self,
        InvisibleCharacter.self,
        UnnormalizedText.self,
        // Markup
        MalformedMarkup.self,
        TextDirection.self,
        EmptyBlock.self,
        MissingTitle.self,
        MissingAlt.self,
        HeadingOrder.self,
        DuplicateID.self,
        BrokenAnchor.self,
        UnusedSuppression.self,
    ]

    /// The texts of the declarative packs that come with the program, in UTF-8.
    public static var packs: [[UInt8]] { [PackageResources.leftovers_yml] }
}
