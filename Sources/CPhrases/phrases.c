#include "hexapla_phrases.h"

// Clang embeds a file in any C, and calls it an extension before C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

const uint8_t hexapla_phrases_text_data[] = {
#embed "phrases.txt"
};

const uint32_t hexapla_phrases_text_length = sizeof hexapla_phrases_text_data;

const uint8_t hexapla_phrases_index_data[] = {
#embed "index.bin"
};

const uint8_t hexapla_phrases_folding_data[] = {
#embed "folding.bin"
};
