#ifndef HEXAPLA_BARE_PARSE_H
#define HEXAPLA_BARE_PARSE_H

#include <stddef.h>
#include <stdint.h>

/// What a parse saw, so that no compiler can leave it out, and that it can be told whether all was parsed.
typedef struct {
    uint64_t elements;
    uint64_t characters;
} bare_parse_counts;

/// Prepares libxml2; call it once, before the first parse.
void bare_parse_initialize(void);

/// Parses a file from memory with libxml2's SAX interface and handlers that count and do nothing else.
///
/// Text is taken to be UTF-8. The counts are added to what `counts` holds.
void bare_parse(const char *bytes, size_t length, int is_xml, bare_parse_counts *counts);

#endif
