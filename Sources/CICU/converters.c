#include "hexapla_icu.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

// A handle is ICU's converter itself under another name.
static UConverter *icu(hexapla_icu_converter *converter) { return (UConverter *)converter; }

/// Leaves the error as it is, so that ICU stops; its own stop callback lets ignorable characters vanish.
static void stop_encoding(
    const void *context, UConverterFromUnicodeArgs *arguments, const UChar *units, int32_t length, UChar32 scalar,
    UConverterCallbackReason reason, UErrorCode *error) {
    (void)context, (void)arguments, (void)units, (void)length, (void)scalar, (void)reason, (void)error;
}

hexapla_icu_converter *hexapla_icu_converter_open(const char *name) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &error);
    if (converter == NULL || U_FAILURE(error)) return NULL;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    ucnv_setFromUCallBack(converter, stop_encoding, NULL, NULL, NULL, &error);
    ucnv_setFallback(converter, false);
    if (U_FAILURE(error)) {
        ucnv_close(converter);
        return NULL;
    }
    return (hexapla_icu_converter *)converter;
}

void hexapla_icu_converter_close(hexapla_icu_converter *converter) { ucnv_close(icu(converter)); }

const char *hexapla_icu_charset_name(const char *label) {
    UErrorCode error = U_ZERO_ERROR;
    const char *name = ucnv_getStandardName(label, "MIME", &error);
    if (U_SUCCESS(error) && name != NULL) return name;
    error = U_ZERO_ERROR;
    name = ucnv_getStandardName(label, "IANA", &error);
    if (U_SUCCESS(error) && name != NULL) return name;
    error = U_ZERO_ERROR;
    if (ucnv_countAliases(label, &error) == 0 || U_FAILURE(error)) return NULL;
    name = ucnv_getAlias(label, 0, &error);
    return U_SUCCESS(error) ? name : NULL;
}

bool hexapla_icu_converter_is_stateless(hexapla_icu_converter *converter) {
    switch (ucnv_getType(icu(converter))) {
    case UCNV_SBCS:
    case UCNV_DBCS:
    case UCNV_MBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII:
        return true;
    default:
        return false;
    }
}

bool hexapla_icu_converter_is_single_byte(hexapla_icu_converter *converter) {
    switch (ucnv_getType(icu(converter))) {
    case UCNV_SBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII:
        return true;
    default:
        // Some tables of single bytes are stored as if they had more.
        return hexapla_icu_converter_is_stateless(converter) && ucnv_getMaxCharSize(icu(converter)) == 1;
    }
}

void hexapla_icu_converter_reset(hexapla_icu_converter *converter) { ucnv_reset(icu(converter)); }

hexapla_icu_status hexapla_icu_decode(
    hexapla_icu_converter *converter, const uint8_t *bytes, size_t *position, size_t end, bool is_last,
    uint16_t *units, int32_t *offsets, size_t capacity, size_t *count, size_t *pending, size_t *invalid) {
    UErrorCode error = U_ZERO_ERROR;
    const char *start = (const char *)bytes + *position;
    const char *source = start;
    UChar *target = (UChar *)units;
    ucnv_toUnicode(
        icu(converter), &target, (UChar *)units + capacity, &source, (const char *)bytes + end, offsets, is_last,
        &error);
    *count = (size_t)(target - (UChar *)units);
    // ICU counts from where this call began.
    for (size_t i = 0; i < *count; i++) {
        if (offsets[i] >= 0) offsets[i] += (int32_t)*position;
    }
    *position += (size_t)(source - start);
    *pending = 0;
    *invalid = 0;
    if (error == U_BUFFER_OVERFLOW_ERROR) return HEXAPLA_ICU_FULL;
    if (error == U_INVALID_CHAR_FOUND || error == U_ILLEGAL_CHAR_FOUND || error == U_TRUNCATED_CHAR_FOUND ||
        error == U_ILLEGAL_ESCAPE_SEQUENCE || error == U_UNSUPPORTED_ESCAPE_SEQUENCE) {
        char sequence[32];
        int8_t length = sizeof sequence;
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(icu(converter), sequence, &length, &ignored);
        *invalid = U_SUCCESS(ignored) && length > 0 ? (size_t)length : 1;
        return HEXAPLA_ICU_INVALID;
    }
    if (U_FAILURE(error)) return HEXAPLA_ICU_FAILED;
    int32_t waiting = ucnv_toUCountPending(icu(converter), &error);
    *pending = U_SUCCESS(error) && waiting > 0 ? (size_t)waiting : 0;
    return HEXAPLA_ICU_DONE;
}

hexapla_icu_status hexapla_icu_encode(
    hexapla_icu_converter *converter, const uint16_t *units, size_t count, uint8_t *bytes, size_t capacity,
    size_t *length) {
    UErrorCode error = U_ZERO_ERROR;
    ucnv_resetFromUnicode(icu(converter));
    const UChar *source = (const UChar *)units;
    char *target = (char *)bytes;
    ucnv_fromUnicode(
        icu(converter), &target, (char *)bytes + capacity, &source, (const UChar *)units + count, NULL, true, &error);
    *length = (size_t)(target - (char *)bytes);
    if (error == U_BUFFER_OVERFLOW_ERROR) return HEXAPLA_ICU_FULL;
    return U_FAILURE(error) ? HEXAPLA_ICU_INVALID : HEXAPLA_ICU_DONE;
}
