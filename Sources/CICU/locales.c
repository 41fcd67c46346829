#include "hexapla_icu.h"

#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/utf16.h>

bool hexapla_icu_likely_script(const char *locale, char script[5]) {
    UErrorCode error = U_ZERO_ERROR;
    char maximal[ULOC_FULLNAME_CAPACITY];
    int32_t length = uloc_addLikelySubtags(locale, maximal, sizeof maximal, &error);
    if (U_FAILURE(error) || length <= 0 || error == U_STRING_NOT_TERMINATED_WARNING) return false;
    char found[ULOC_SCRIPT_CAPACITY];
    length = uloc_getScript(maximal, found, sizeof found, &error);
    if (U_FAILURE(error) || length != 4) return false;
    memcpy(script, found, 4);
    script[4] = 0;
    return true;
}

const char *hexapla_icu_country(size_t index) {
    static const size_t limit = 1000;
    const char *const *countries = uloc_getISOCountries();
    for (size_t i = 0; i < limit && countries[i] != NULL; i++) {
        if (i == index) return countries[i];
    }
    return NULL;
}

/// The first scalar of a string of the table `delimiters` in the bundle of a locale or the nearest parent that has it.
static uint32_t delimiter(const char *locale, const char *key) {
    char name[ULOC_FULLNAME_CAPACITY];
    strncpy(name, locale, sizeof name - 1);
    name[sizeof name - 1] = 0;
    // A table of a locale holds only what differs from its parent's, and so each has to be asked.
    for (int depth = 0; depth < 8; depth++) {
        UErrorCode error = U_ZERO_ERROR;
        UResourceBundle *bundle = ures_open(NULL, name, &error);
        UResourceBundle *table = ures_getByKey(bundle, "delimiters", NULL, &error);
        int32_t length = 0;
        const UChar *mark = ures_getStringByKey(table, key, &length, &error);
        UChar32 scalar = 0;
        if (U_SUCCESS(error) && mark != NULL && length > 0) U16_GET(mark, 0, 0, length, scalar);
        if (table != NULL) ures_close(table);
        if (bundle != NULL) ures_close(bundle);
        if (scalar != 0) return (uint32_t)scalar;
        if (name[0] == 0) return 0;
        error = U_ZERO_ERROR;
        char parent[ULOC_FULLNAME_CAPACITY];
        uloc_getParent(name, parent, sizeof parent, &error);
        if (U_FAILURE(error)) return 0;
        strcpy(name, parent);
    }
    return 0;
}

bool hexapla_icu_quotes(const char *locale, uint32_t marks[4]) {
    static const char *const keys[4] = {
        "quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd"};
    for (int i = 0; i < 4; i++) {
        marks[i] = delimiter(locale, keys[i]);
        if (marks[i] == 0) return false;
    }
    return true;
}
