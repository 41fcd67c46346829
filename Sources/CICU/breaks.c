#include "hexapla_icu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uloc.h>
#include <unicode/utext.h>

struct hexapla_icu_breaker {
    char locale[ULOC_FULLNAME_CAPACITY];
    /// By kind, opened when first asked for.
    UBreakIterator *iterators[2];
    bool failed[2];
    UText *text;
    UBreakIterator *current;
};

hexapla_icu_breaker *hexapla_icu_breaker_open(const char *locale) {
    hexapla_icu_breaker *breaker = calloc(1, sizeof *breaker);
    if (breaker == NULL) return NULL;
    strncpy(breaker->locale, locale, sizeof breaker->locale - 1);
    return breaker;
}

static UBreakIterator *iterator_of(hexapla_icu_breaker *breaker, hexapla_icu_break_kind kind) {
    if (breaker->iterators[kind] != NULL || breaker->failed[kind]) return breaker->iterators[kind];
    UErrorCode error = U_ZERO_ERROR;
    if (kind == HEXAPLA_ICU_WORDS) {
        breaker->iterators[kind] = ubrk_open(UBRK_WORD, breaker->locale, NULL, 0, &error);
    } else {
        // CLDR's abbreviations, after which a full stop ends no sentence, are used on request only.
        char locale[ULOC_FULLNAME_CAPACITY + 16];
        strcpy(locale, breaker->locale);
        strcat(locale, "@ss=standard");
        breaker->iterators[kind] = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &error);
    }
    if (U_FAILURE(error)) {
        if (breaker->iterators[kind] != NULL) ubrk_close(breaker->iterators[kind]);
        breaker->iterators[kind] = NULL;
        breaker->failed[kind] = true;
    }
    return breaker->iterators[kind];
}

bool hexapla_icu_breaker_begin(
    hexapla_icu_breaker *breaker, hexapla_icu_break_kind kind, const char *text, int32_t length) {
    breaker->current = iterator_of(breaker, kind);
    if (breaker->current == NULL) return false;
    UErrorCode error = U_ZERO_ERROR;
    breaker->text = utext_openUTF8(breaker->text, text, length, &error);
    ubrk_setUText(breaker->current, breaker->text, &error);
    if (U_FAILURE(error)) return false;
    ubrk_first(breaker->current);
    return true;
}

int32_t hexapla_icu_breaker_next(hexapla_icu_breaker *breaker, bool *is_word) {
    if (breaker->current == NULL) return -1;
    int32_t boundary = ubrk_next(breaker->current);
    *is_word = boundary != UBRK_DONE && ubrk_getRuleStatus(breaker->current) >= UBRK_WORD_NONE_LIMIT;
    return boundary == UBRK_DONE ? -1 : boundary;
}

void hexapla_icu_breaker_end(hexapla_icu_breaker *breaker) {
    if (breaker->current == NULL) return;
    // The iterator keeps a pointer into the text, which is about to go.
    UErrorCode error = U_ZERO_ERROR;
    breaker->text = utext_openUTF8(breaker->text, "", 0, &error);
    ubrk_setUText(breaker->current, breaker->text, &error);
    breaker->current = NULL;
}

void hexapla_icu_breaker_close(hexapla_icu_breaker *breaker) {
    for (int kind = 0; kind < 2; kind++) {
        if (breaker->iterators[kind] != NULL) ubrk_close(breaker->iterators[kind]);
    }
    if (breaker->text != NULL) utext_close(breaker->text);
    free(breaker);
}
