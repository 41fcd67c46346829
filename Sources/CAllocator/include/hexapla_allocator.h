/// How the C library's allocator is to treat a program that reads much and lives briefly.
#ifndef HEXAPLA_ALLOCATOR_H
#define HEXAPLA_ALLOCATOR_H

/// Has the calling thread take its memory in large pages and keep what it frees.
///
/// Cheap to call again. Where the allocator is not glibc's, or the system has no large pages, nothing changes but time.
void hexapla_allocator_prepare_thread(void);

#endif
