#include "hexapla_cld2.h"

// The public header takes FILE for granted.
#include <cstdio>
#include <string>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

// After the public header, which it depends on.
#include <cld2/internal/cld2tablesummary.h>

namespace CLD2 {
// Defined in both libraries. That it is named here keeps libcld2_full from being dropped as unneeded.
extern const CLD2TableSummary kQuad_obj;
}  // namespace CLD2

hexapla_cld2_answer hexapla_cld2_identify(const char *text, int32_t length) {
    const CLD2::CLDHints no_hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percents[3] = {0, 0, 0};
    double scores[3] = {0, 0, 0};
    int text_bytes = 0;
    int valid_prefix = 0;
    bool is_reliable = false;
    // CLD2 reads the byte after a text that ends in an ideograph after Latin letters. The copy makes that harmless, and
    // the answer independent of what follows.
    std::string padded;
    padded.reserve(static_cast<size_t>(length) + 8);
    padded.append(text, static_cast<size_t>(length)).append(8, ' ');
    CLD2::ExtDetectLanguageSummaryCheckUTF8(
        padded.data(), length, true, &no_hints, 0, languages, percents, scores, nullptr, &text_bytes, &is_reliable,
        &valid_prefix);

    hexapla_cld2_answer answer = {nullptr, percents[0], is_reliable, valid_prefix == length};
    if (languages[0] != CLD2::UNKNOWN_LANGUAGE && languages[0] != CLD2::TG_UNKNOWN_LANGUAGE) {
        answer.code = CLD2::LanguageCode(languages[0]);
    }
    return answer;
}

const char *hexapla_cld2_version(void) { return CLD2::DetectLanguageVersion(); }

const char *hexapla_cld2_recognized(void) { return CLD2::kQuad_obj.kRecognizedLangScripts; }

uint32_t hexapla_cld2_table_size(void) { return CLD2::kQuad_obj.kCLDTableSize; }
