/// libxml2 as Swift sees it.
///
/// Debian builds libxml2 with ICU, and its `libxml/encoding.h` then includes ICU's headers, which clash with
/// Foundation's own copy of ICU at compile time. Only declarations are at stake, so the feature is switched off for
/// the headers; linking is not affected.
#ifndef HEXAPLA_CLIBXML2_SHIM_H
#define HEXAPLA_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#endif
