#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// renameat2 is declared by glibc for _GNU_SOURCE alone, which Swift's import of it does not set;
// syscall is variadic, which Swift cannot call. Hence this function.
// Returns 0, or the value of errno.
static inline int skillgap_exchange(const char *first, const char *second) {
  const unsigned int rename_exchange = 1U << 1;  // RENAME_EXCHANGE of <linux/fs.h>
  long result = syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, rename_exchange);
  return result == 0 ? 0 : errno;
}
