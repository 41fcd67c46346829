#include "hexapla_icu.h"

#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

/// Reads a symbol of Latin digits from the bundle of one locale, which has only what differs from its parent.
static bool read_symbol(const char *locale, const char *key, char *symbol, int32_t capacity) {
    UErrorCode error = U_ZERO_ERROR;
    UResourceBundle *bundle = ures_open(NULL, locale, &error);
    UResourceBundle *elements = ures_getByKey(bundle, "NumberElements", NULL, &error);
    UResourceBundle *digits = ures_getByKey(elements, "latn", NULL, &error);
    UResourceBundle *symbols = ures_getByKey(digits, "symbols", NULL, &error);
    int32_t length = 0;
    const UChar *text = ures_getStringByKey(symbols, key, &length, &error);
    bool found = U_SUCCESS(error);
    if (found) {
        u_strToUTF8(symbol, capacity, NULL, text, length, &error);
        found = U_SUCCESS(error) && error != U_STRING_NOT_TERMINATED_WARNING;
    }
    ures_close(symbols);
    ures_close(digits);
    ures_close(elements);
    ures_close(bundle);
    return found;
}

bool hexapla_icu_number_symbol(const char *locale, bool is_decimal, char symbol[16]) {
    char name[ULOC_FULLNAME_CAPACITY];
    if (strlen(locale) >= sizeof name) return false;
    strcpy(name, locale);
    for (;;) {
        if (read_symbol(name, is_decimal ? "decimal" : "group", symbol, 16)) return true;
        if (name[0] == 0) return false;
        UErrorCode error = U_ZERO_ERROR;
        char parent[ULOC_FULLNAME_CAPACITY];
        uloc_getParent(name, parent, sizeof parent, &error);
        if (U_FAILURE(error)) return false;
        strcpy(name, parent);
    }
}
