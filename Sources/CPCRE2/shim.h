/// PCRE2 as Swift sees it: the library for bytes, whose functions end in `_8`.
#ifndef HEXAPLA_CPCRE2_SHIM_H
#define HEXAPLA_CPCRE2_SHIM_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
