/// Only there so that the flags of libxml2 reach BareParse; the headers are included in its C file.
#ifndef HEXAPLA_CBAREXML_SHIM_H
#define HEXAPLA_CBAREXML_SHIM_H

#endif
