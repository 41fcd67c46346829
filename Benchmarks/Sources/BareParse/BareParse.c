#include "BareParse.h"

#include <limits.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
    (void)name;
    (void)attributes;
    ((bare_parse_counts *)((xmlParserCtxtPtr)context)->_private)->elements += 1;
}

static void start_element_ns(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                             int namespace_count, const xmlChar **namespaces, int attribute_count, int defaulted,
                             const xmlChar **attributes) {
    (void)name, (void)prefix, (void)uri, (void)namespace_count, (void)namespaces;
    (void)attribute_count, (void)defaulted, (void)attributes;
    ((bare_parse_counts *)((xmlParserCtxtPtr)context)->_private)->elements += 1;
}

static void end_element(void *context, const xmlChar *name) {
    (void)context;
    (void)name;
}

static void end_element_ns(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)context, (void)name, (void)prefix, (void)uri;
}

static void characters(void *context, const xmlChar *text, int length) {
    (void)text;
    ((bare_parse_counts *)((xmlParserCtxtPtr)context)->_private)->characters += (uint64_t)length;
}

static void ignore_error(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

void bare_parse_initialize(void) {
    xmlInitParser();
    xmlSetGenericErrorFunc(NULL, ignore_error);
}

void bare_parse(const char *bytes, size_t length, int is_xml, bare_parse_counts *counts) {
    if (length == 0 || length > INT_MAX) return;
    xmlParserCtxtPtr context = is_xml ? xmlCreateMemoryParserCtxt(bytes, (int)length)
                                      : htmlCreateMemoryParserCtxt(bytes, (int)length);
    if (context == NULL) return;
    // The context owns its table of handlers, so that it is emptied rather than replaced.
    memset(context->sax, 0, sizeof(*context->sax));
    context->sax->characters = characters;
    context->sax->ignorableWhitespace = characters;
    context->sax->cdataBlock = characters;
    context->_private = counts;
    if (is_xml) {
        context->sax->initialized = XML_SAX2_MAGIC;
        context->sax->startElementNs = start_element_ns;
        context->sax->endElementNs = end_element_ns;
        xmlCtxtUseOptions(context, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                       XML_PARSE_IGNORE_ENC);
        context->charset = XML_CHAR_ENCODING_UTF8;
        xmlParseDocument(context);
    } else {
        context->sax->initialized = 1;
        context->sax->startElement = start_element;
        context->sax->endElement = end_element;
        htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                        HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
        context->charset = XML_CHAR_ENCODING_UTF8;
        htmlParseDocument(context);
    }
    if (context->myDoc != NULL) xmlFreeDoc(context->myDoc);
    context->myDoc = NULL;
    if (is_xml) {
        xmlFreeParserCtxt(context);
    } else {
        htmlFreeParserCtxt(context);
    }
}
