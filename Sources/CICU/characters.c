#include "hexapla_icu.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

/// The bits of every general category.
static uint8_t bits_of_category(int category) {
    switch (category) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
        return HEXAPLA_ICU_LETTER | HEXAPLA_ICU_UPPERCASE;
    case U_LOWERCASE_LETTER:
        return HEXAPLA_ICU_LETTER | HEXAPLA_ICU_LOWERCASE;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
        return HEXAPLA_ICU_LETTER;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
        return HEXAPLA_ICU_MARK;
    case U_DECIMAL_DIGIT_NUMBER:
        return HEXAPLA_ICU_DIGIT;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
        return HEXAPLA_ICU_PUNCTUATION;
    case U_MATH_SYMBOL:
    case U_CURRENCY_SYMBOL:
    case U_MODIFIER_SYMBOL:
    case U_OTHER_SYMBOL:
        return HEXAPLA_ICU_SYMBOL;
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
        return HEXAPLA_ICU_WHITESPACE;
    default:
        return 0;
    }
}

uint8_t hexapla_icu_class(uint32_t scalar) {
    if (scalar > UCHAR_MAX_VALUE) return 0;
    uint8_t bits = bits_of_category(u_charType((UChar32)scalar));
    // The controls among white space have no category of their own.
    if (bits == 0 && u_isUWhiteSpace((UChar32)scalar)) bits = HEXAPLA_ICU_WHITESPACE;
    return bits;
}

struct class_table {
    uint8_t *classes;
    size_t count;
};

static UBool fill_range(const void *context, UChar32 start, UChar32 limit, UCharCategory category) {
    const struct class_table *table = context;
    uint8_t bits = bits_of_category(category);
    for (UChar32 c = start; c < limit && (size_t)c < table->count; c++) table->classes[c] = bits;
    return (size_t)limit < table->count;
}

void hexapla_icu_classes(uint8_t *classes, size_t count) {
    struct class_table table = {classes, count};
    u_enumCharTypes(fill_range, &table);
    // Controls that are white space: TAB to CR, NEL.
    for (size_t c = 9; c <= 13 && c < count; c++) classes[c] = HEXAPLA_ICU_WHITESPACE;
    if (count > 0x85) classes[0x85] = HEXAPLA_ICU_WHITESPACE;
}

int32_t hexapla_icu_script_number(const char *code) {
    return u_getPropertyValueEnum(UCHAR_SCRIPT, code);
}

const char *hexapla_icu_script_code(int32_t number) {
    if (number < 0 || number > u_getIntPropertyMaxValue(UCHAR_SCRIPT)) return NULL;
    const char *code = uscript_getShortName((UScriptCode)number);
    return code != NULL ? code : "";
}

int32_t hexapla_icu_script(uint32_t scalar) {
    UErrorCode error = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript((UChar32)scalar, &error);
    return U_SUCCESS(error) ? (int32_t)script : USCRIPT_COMMON;
}

uint32_t hexapla_icu_lowercase(uint32_t scalar) {
    return scalar > UCHAR_MAX_VALUE ? scalar : (uint32_t)u_tolower((UChar32)scalar);
}

uint32_t hexapla_icu_fold(uint32_t scalar) {
    return scalar > UCHAR_MAX_VALUE ? scalar : (uint32_t)u_foldCase((UChar32)scalar, U_FOLD_CASE_DEFAULT);
}

uint32_t hexapla_icu_base(uint32_t scalar) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
    if (U_FAILURE(error) || scalar > UCHAR_MAX_VALUE) return scalar;
    UChar decomposition[32];
    int32_t length = unorm2_getDecomposition(nfc, (UChar32)scalar, decomposition, 32, &error);
    if (U_FAILURE(error) || length <= 0) return scalar;
    UChar32 first;
    U16_GET(decomposition, 0, 0, length, first);
    return (uint32_t)first;
}

int32_t hexapla_icu_compose(const uint16_t *units, int32_t count, uint16_t *composed, int32_t capacity) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
    if (U_FAILURE(error)) return -1;
    int32_t length = unorm2_normalize(nfc, units, count, composed, capacity, &error);
    return U_SUCCESS(error) ? length : -1;
}
