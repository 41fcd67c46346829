/// What Hexapla needs of ICU.
///
/// ICU's own headers clash with the copy of ICU that Foundation brings, so none is included here: handles are opaque,
/// and whatever comes out are integers, bytes and C strings.
#ifndef HEXAPLA_ICU_H
#define HEXAPLA_ICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

// MARK: Characters

/// The bits of a character's class.
enum {
    HEXAPLA_ICU_LETTER = 1,
    HEXAPLA_ICU_MARK = 2,
    HEXAPLA_ICU_DIGIT = 4,
    HEXAPLA_ICU_PUNCTUATION = 8,
    HEXAPLA_ICU_SYMBOL = 16,
    HEXAPLA_ICU_WHITESPACE = 32,
    HEXAPLA_ICU_UPPERCASE = 64,
    HEXAPLA_ICU_LOWERCASE = 128,
};

/// The class of a scalar; 0 for what is no scalar.
uint8_t hexapla_icu_class(uint32_t scalar);

/// Writes the classes of the `count` scalars from 0 on.
void hexapla_icu_classes(uint8_t *classes, size_t count);

/// ICU's number of a script by its ISO 15924 code, -1 where it knows none.
int32_t hexapla_icu_script_number(const char *code);

/// The ISO 15924 code of ICU's script number; null after the last.
const char *_Nullable hexapla_icu_script_code(int32_t number);

/// ICU's number of the script of a scalar.
int32_t hexapla_icu_script(uint32_t scalar);

/// The simple lower case of a scalar.
uint32_t hexapla_icu_lowercase(uint32_t scalar);

/// The simple case folding of a scalar.
uint32_t hexapla_icu_fold(uint32_t scalar);

/// The first scalar of the full canonical decomposition of a scalar.
uint32_t hexapla_icu_base(uint32_t scalar);

/// Writes the canonical composition (NFC) of UTF-16 and returns its length; -1 where it does not fit or ICU fails.
int32_t hexapla_icu_compose(const uint16_t *units, int32_t count, uint16_t *composed, int32_t capacity);

// MARK: Locales

/// The script that a locale is most likely written in, as its ISO 15924 code with a final NUL; false where ICU can't
/// tell. `locale` is in ICU's form, `zh_TW`.
bool hexapla_icu_likely_script(const char *locale, char script[_Nonnull 5]);

/// The ISO 3166 code of a country; null after the last.
const char *_Nullable hexapla_icu_country(size_t index);

/// Writes CLDR's quotation marks of a locale: opening and closing, then those within quotations; false where there are
/// none. `locale` is in ICU's form.
bool hexapla_icu_quotes(const char *locale, uint32_t marks[_Nonnull 4]);

/// The sign before decimals, or else between groups of digits, that CLDR has for a locale in ICU's form, with a final NUL;
/// false where it has none.
bool hexapla_icu_number_symbol(const char *locale, bool is_decimal, char symbol[_Nonnull 16]);

// MARK: Segmentation

/// Breaks of one locale; one thread at a time.
typedef struct hexapla_icu_breaker hexapla_icu_breaker;

/// What lies between two breaks.
typedef enum {
    HEXAPLA_ICU_SENTENCES = 0,
    HEXAPLA_ICU_WORDS = 1,
} hexapla_icu_break_kind;

/// A breaker for a locale in ICU's form, the empty string for the root; null where memory is short.
hexapla_icu_breaker *_Nullable hexapla_icu_breaker_open(const char *locale);

/// Begins with a text, which must stay where it is until `hexapla_icu_breaker_end`; false where ICU has no rules.
bool hexapla_icu_breaker_begin(
    hexapla_icu_breaker *breaker, hexapla_icu_break_kind kind, const char *text, int32_t length);

/// The next break as an offset in bytes, -1 after the last. `is_word` tells whether the bytes before it are a word
/// (letters, digits, ideographs) rather than what stands between words.
int32_t hexapla_icu_breaker_next(hexapla_icu_breaker *breaker, bool *is_word);

/// Lets go of the text.
void hexapla_icu_breaker_end(hexapla_icu_breaker *breaker);

/// Frees the breaker.
void hexapla_icu_breaker_close(hexapla_icu_breaker *breaker);

// MARK: Charsets

/// A converter between a charset and UTF-16; one thread at a time.
typedef struct hexapla_icu_converter hexapla_icu_converter;

/// What ended a step of a conversion.
typedef enum {
    /// All input was read.
    HEXAPLA_ICU_DONE = 0,
    /// The output is full.
    HEXAPLA_ICU_FULL = 1,
    /// The bytes, or the character, before the position can't be converted.
    HEXAPLA_ICU_INVALID = 2,
    /// ICU failed otherwise.
    HEXAPLA_ICU_FAILED = 3,
} hexapla_icu_status;

/// A converter by any name that ICU knows; null where it knows none.
hexapla_icu_converter *_Nullable hexapla_icu_converter_open(const char *name);

/// Frees the converter.
void hexapla_icu_converter_close(hexapla_icu_converter *converter);

/// The name by which ICU knows the charset that a label stands for, by preference the MIME name; null where it knows
/// none.
const char *_Nullable hexapla_icu_charset_name(const char *label);

/// Whether every character always has the same bytes in the charset, whatever stands before it.
bool hexapla_icu_converter_is_stateless(hexapla_icu_converter *converter);

/// Whether every character of the charset is one byte.
bool hexapla_icu_converter_is_single_byte(hexapla_icu_converter *converter);

/// Forgets what was converted before.
void hexapla_icu_converter_reset(hexapla_icu_converter *converter);

/// Decodes `bytes[*position ..< end]` into UTF-16.
///
/// `offsets` receives, for each unit, the offset in `bytes` at which its character begins, or -1 where that is in the
/// bytes of an earlier call. `pending` is the number of bytes at the end that were read and have not yet become a
/// character, `invalid` how many bytes before `*position` can't be converted.
hexapla_icu_status hexapla_icu_decode(
    hexapla_icu_converter *converter, const uint8_t *bytes, size_t *position, size_t end, bool is_last,
    uint16_t *units, int32_t *offsets, size_t capacity, size_t *count, size_t *pending, size_t *invalid);

/// Encodes UTF-16 in one go; `HEXAPLA_ICU_INVALID` where a character is not in the charset.
hexapla_icu_status hexapla_icu_encode(
    hexapla_icu_converter *converter, const uint16_t *units, size_t count, uint8_t *bytes, size_t capacity,
    size_t *length);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
