#include <stddef.h>
#include <stdint.h>
#include <sys/auxv.h>
#include <unistd.h>

extern char **environ;

// Where the system laid the arguments of the process, and how many there are with the program's
// own name; NULL where that is not found.
//
// Swift asks /proc for the arguments, which a container or a chroot need not have. The start of
// the stack has them in every process: argc, argv[0] ... argv[argc - 1], NULL, environ[0] ... This
// is the binary interface of the system (System V ABI, "Process Initialization"), the same for a
// program linked dynamically or statically, with glibc or another library. Constructors of
// .init_array are handed the arguments too, but by glibc alone; main() is Swift's own.
//
// To be called from the first thread before anything sets a variable of the environment, which
// may move `environ`. What was moved does not lie between this frame and the name of the program
// at the top of the stack, and is not looked at: everything in between can be read.
static inline char **skillgap_arguments(size_t *count) {
  const uintptr_t bottom = (uintptr_t)__builtin_frame_address(0);
  const uintptr_t top = (uintptr_t)getauxval(AT_EXECFN);
  const uintptr_t variables = (uintptr_t)environ;
  if (variables <= bottom || variables >= top) return NULL;
  uintptr_t *place = (uintptr_t *)environ - 1;
  if (*place != 0) return NULL;
  size_t found = 0;
  // Backwards over pointers until a word says how many those are; an address is never so small.
  while ((uintptr_t)--place > bottom) {
    if (*place == found) {
      *count = found;
      return (char **)(place + 1);
    }
    found++;
  }
  return NULL;
}
