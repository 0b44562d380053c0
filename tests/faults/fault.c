/* A storage that fails at its n-th step: preloaded before libc, armed by the program under test.
 *
 * Only what lies below one folder is looked at. A step is a call that writes, syncs, names or
 * removes something there; for a stick that is pulled out also one that opens or reads.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

/* INPUT once; INPUT and FULL for good; the stick GONE; the program KILLed */
enum { OFF, ONCE, LASTING, FULL, GONE, KILL, COUNT };
enum { READS = 1, WRITES = 2, NEEDS_ROOM = 4, NAMES = 8 };

static char place[PATH_MAX];
static size_t length;
static long kind, left, steps, met;

void fault_arm(int what, long at, const char *folder) {
    snprintf(place, sizeof place, "%s", folder);
    length = strlen(place);
    left = at;
    steps = met = 0;
    kind = what;
}

long fault_steps(void) { return steps; }
long fault_met(void) { return met; }

static int is_below(const char *path) {
    char whole[PATH_MAX];
    if (!kind || !path) return 0;
    if (path[0] != '/') {
        char here[PATH_MAX / 2];
        if (!getcwd(here, sizeof here)) return 0;
        snprintf(whole, sizeof whole, "%s/%.2000s", here, path);
        path = whole;
    }
    return !strncmp(path, place, length) && (path[length] == '/' || !path[length]);
}

static int is_there(int file) {
    char link[64], path[PATH_MAX];
    if (!kind || file < 3) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return is_below(path);
}

/* Whether this step fails; errno is set. `half` is told where a write may take a part before. */
static int fails(int what, int *half) {
    if (half) *half = 0;
    if (kind == OFF) return 0;
    if (kind == GONE ? 0 : !(what & WRITES)) return 0;
    if (kind == FULL && !(what & NEEDS_ROOM)) return 0;
    steps++;
    if (kind == COUNT || --left > 0) return 0;
    if (left < 0 && kind == ONCE) return 0;
    met++;
    if (half && left == 0 && (kind == FULL || kind == KILL)) {
        *half = 1;
        return 0;
    }
    if (kind == KILL) raise(SIGKILL);
    errno = kind == FULL ? ENOSPC : kind == GONE && (what & NAMES) ? ENOENT : EIO;
    return 1;
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *data, size_t size) {
    REAL(write);
    int half = 0;
    if (is_there(file) && fails(WRITES | NEEDS_ROOM, &half)) return -1;
    ssize_t done = real(file, data, half ? (size + 1) / 2 : size);
    if (half && kind == KILL) raise(SIGKILL);
    return done;
}

#define PWRITE(name, offset) \
    ssize_t name(int file, const void *data, size_t size, offset at) { \
        REAL(name); \
        int half = 0; \
        if (is_there(file) && fails(WRITES | NEEDS_ROOM, &half)) return -1; \
        ssize_t done = real(file, data, half ? (size + 1) / 2 : size, at); \
        if (half && kind == KILL) raise(SIGKILL); \
        return done; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define ON_FILE(answer, name, what, parameters, given) \
    answer name parameters { \
        REAL(name); \
        if (is_there(file) && fails(what, 0)) return -1; \
        return real given; \
    }
ON_FILE(ssize_t, read, READS, (int file, void *data, size_t size), (file, data, size))
ON_FILE(ssize_t, pread, READS, (int file, void *d, size_t s, off_t at), (file, d, s, at))
ON_FILE(ssize_t, pread64, READS, (int file, void *d, size_t s, off64_t at), (file, d, s, at))
ON_FILE(int, fsync, WRITES, (int file), (file))
ON_FILE(int, fdatasync, WRITES, (int file), (file))
ON_FILE(int, ftruncate, WRITES, (int file, off_t size), (file, size))
ON_FILE(int, ftruncate64, WRITES, (int file, off64_t size), (file, size))
ON_FILE(ssize_t, sendfile64, WRITES | NEEDS_ROOM, (int file, int from, off64_t *at, size_t n),
        (file, from, at, n))

#define ON_NAME(name, what, parameters, given) \
    int name parameters { \
        REAL(name); \
        if (is_below(path) && fails((what) | WRITES | NAMES, 0)) return -1; \
        return real given; \
    }
ON_NAME(unlink, 0, (const char *path), (path))
ON_NAME(unlinkat, 0, (int at, const char *path, int flags), (at, path, flags))
ON_NAME(mkdir, NEEDS_ROOM, (const char *path, mode_t mode), (path, mode))
ON_NAME(rename, NEEDS_ROOM, (const char *from, const char *path), (from, path))
ON_NAME(link, NEEDS_ROOM, (const char *from, const char *path), (from, path))
ON_NAME(renameat2, NEEDS_ROOM, (int a, const char *from, int b, const char *path, unsigned flags),
        (a, from, b, path, flags))

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = va_arg(more, mode_t); \
        va_end(more); \
        int what = NAMES | READS; \
        if (flags & O_ACCMODE) what |= WRITES; \
        if (flags & O_CREAT) what |= NEEDS_ROOM; \
        if (is_below(path) && fails(what, 0)) return -1; \
        return real(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

#define LOOK(name, about) \
    int name(const char *path, struct about *found) { \
        REAL(name); \
        if (is_below(path) && fails(NAMES | READS, 0)) return -1; \
        return real(path, found); \
    }
LOOK(stat, stat)
LOOK(stat64, stat64)
LOOK(lstat, stat)
LOOK(lstat64, stat64)
