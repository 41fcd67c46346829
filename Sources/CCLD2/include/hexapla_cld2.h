/// What Hexapla needs of CLD2, as plain C.
#ifndef HEXAPLA_CLD2_H
#define HEXAPLA_CLD2_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// What CLD2 holds a text to be.
typedef struct {
    /// CLD2's code of the first language; null where it can't tell.
    const char *_Nullable code;
    /// How much of the text is in that language.
    int32_t percent;
    /// Whether the language is much more likely than the next one.
    bool is_reliable;
    /// Whether the text was read at all: it is not where it holds invalid UTF-8 or control characters.
    bool is_readable;
} hexapla_cld2_answer;

/// Identifies plain text in UTF-8. Safe to call from several threads.
hexapla_cld2_answer hexapla_cld2_identify(const char *text, int32_t length);

/// The version of the code and the date of the tables.
const char *hexapla_cld2_version(void);

/// The languages and scripts that letters rather than the script alone tell: `en-Latn az-Arab …`.
const char *hexapla_cld2_recognized(void);

/// The size of the main table, which differs between the small and the full tables.
uint32_t hexapla_cld2_table_size(void);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
