/// Hunspell's C interface as Swift sees it; pkg-config names the library, whose name has its version in it.
#ifndef HEXAPLA_CHUNSPELL_SHIM_H
#define HEXAPLA_CHUNSPELL_SHIM_H

#include <hunspell.h>

#endif
