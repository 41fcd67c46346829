#include "hexapla_allocator.h"

#if defined(__GLIBC__) || defined(__linux__)
#include <features.h>
#endif

#if defined(__GLIBC__)

#include <malloc.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

/// What a thread reserves of addresses, not of memory: below the largest block that glibc takes from a heap (32 MB).
static const size_t reserve = (size_t)30 << 20;
/// The large page of x86-64 and arm64; where pages are larger still, none fits and none is asked for.
static const uintptr_t large_page = (uintptr_t)2 << 20;

/// Keeps freed memory in the process, and takes all blocks from heaps.
///
/// CLD2 takes and frees some 250 KB for every text. Where these lie at the end of the heap, glibc gives them back to the
/// system and asks for them again each time, which was measured to take two thirds of the time.
static void keep_memory(void) {
    mallopt(M_TRIM_THRESHOLD, (int)(reserve * 2));
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
}

/// A thread's heap grows by single pages, with a call to the system for each, and every page is zeroed when it is first
/// touched, with a trap for each: a tenth of the time of a lint. A block that is taken and freed leaves the heap grown,
/// and the advice holds for whatever is put there later.
static void grow_heap(void) {
    void *block = malloc(reserve);
    if (block == NULL) return;
    uintptr_t start = ((uintptr_t)block + large_page - 1) & ~(large_page - 1);
    uintptr_t end = ((uintptr_t)block + reserve) & ~(large_page - 1);
    // Advice only: that a kernel doesn't know it is no failure.
    if (start < end) madvise((void *)start, end - start, MADV_HUGEPAGE);
    free(block);
}

void hexapla_allocator_prepare_thread(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    static _Thread_local bool is_prepared = false;
    if (is_prepared) return;
    is_prepared = true;
    pthread_once(&once, keep_memory);
    grow_heap();
}

#else

void hexapla_allocator_prepare_thread(void) {}

#endif
