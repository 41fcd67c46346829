#include "hexapla_icu.h"

#include <string.h>
#include <unicode/uloc.h>

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
