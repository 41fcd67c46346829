/// The book of stock phrases, as Scripts/make-boilerplate-phrases.py writes it: data that needs no start-up.
#ifndef HEXAPLA_PHRASES_H
#define HEXAPLA_PHRASES_H

#include <stdint.h>

#pragma clang assume_nonnull begin

// Swift takes no arrays of this size: it gets at them by the functions, which are inlined.
extern const uint8_t hexapla_phrases_text_data[];
extern const uint32_t hexapla_phrases_text_length;
extern const uint8_t hexapla_phrases_index_data[];
extern const uint8_t hexapla_phrases_folding_data[];

/// A line for each normalised phrase, sorted by bytes: phrase, tab, letter of the concept, line feed.
static inline const uint8_t *hexapla_phrases_text(void) { return hexapla_phrases_text_data; }

/// The length of the text in bytes.
static inline uint32_t hexapla_phrases_length(void) { return hexapla_phrases_text_length; }

/// 2^14 slots of four bytes, little endian: a tag and where a beginning stands.
static inline const uint8_t *hexapla_phrases_index(void) { return hexapla_phrases_index_data; }

/// Two bytes, little endian, for each scalar below U+2000: what it counts as, 0 for itself.
static inline const uint8_t *hexapla_phrases_folding(void) { return hexapla_phrases_folding_data; }

#pragma clang assume_nonnull end

#endif
