#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// renameat2 is declared by glibc for _GNU_SOURCE alone, which Swift's import of it does not set;
// syscall is variadic, which Swift cannot call. Hence this function.
// Exchanges two names, each in an open folder. Returns 0, or the value of errno.
static inline int skillgap_exchange(int first_folder, const char *first, int second_folder,
                                    const char *second) {
  const unsigned int rename_exchange = 1U << 1;  // RENAME_EXCHANGE of <linux/fs.h>
  long result =
      syscall(SYS_renameat2, first_folder, first, second_folder, second, rename_exchange);
  return result == 0 ? 0 : errno;
}
