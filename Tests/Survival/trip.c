/* Runs a program and makes one of its system calls on files go wrong.
 *
 *     trip [-l LOG] [-n N MODE [ERRNO|COMMAND]] [-x CALL]… -- PROGRAM WORD…
 *
 * Calls on files are counted from 1. At the Nth, MODE is what happens:
 *   once ERRNO   it fails and is not made
 *   ever ERRNO   so do all later calls of the same name (but writes to standard error, unless it was one)
 *   gone ERRNO   so do all later calls of any name (but writes to standard error)
 *   short        a read or write handles half of its bytes
 *   kill         the program is killed before the call
 *   lie          the call is not made and yet succeeds
 *   meet COMMAND before it the shell runs a command: somebody else is at work just then
 * -x CALL lies about every call of that name. LOG receives a line a call, its fields between tabs:
 *   number, name, descriptor or -1, path, second path, number argument, result, bytes written in hex, and of a
 *   pwrite its offset, of an openat its mode; a call that was not made has a negative result, also where it lies
 * and at the end `end`, how many calls there were, and how the program ended. Ends as the program did.
 *
 * The program may be static, so nothing is interposed: a filter of the kernel (seccomp) stops it at these calls
 * alone. Linux on x86-64 only. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

/* Where a call's descriptor, paths and number stand among its arguments, from 1; 0 is nowhere. */
struct call { long number; const char *name; int descriptor, path, second, amount, moves, folder; };
static const struct call calls[] = {
  {SYS_read, "read", 1, 0, 0, 3, 1, 0}, {SYS_write, "write", 1, 0, 0, 3, 2, 0},
  {SYS_pread64, "pread", 1, 0, 0, 3, 1, 0}, {SYS_pwrite64, "pwrite", 1, 0, 0, 3, 2, 0},
  {SYS_readv, "readv", 1, 0, 0, 3, 0, 0}, {SYS_writev, "writev", 1, 0, 0, 3, 0, 0},
  {SYS_open, "open", 0, 1, 0, 2, 0, 0}, {SYS_openat, "openat", 0, 2, 0, 3, 0, 1},
  {SYS_creat, "creat", 0, 1, 0, 2, 0, 0}, {SYS_close, "close", 1, 0, 0, 0, 0, 0},
  {SYS_stat, "stat", 0, 1, 0, 0, 0, 0}, {SYS_lstat, "lstat", 0, 1, 0, 0, 0, 0},
  {SYS_fstat, "fstat", 1, 0, 0, 0, 0, 0}, {SYS_newfstatat, "fstatat", 0, 2, 0, 4, 0, 1},
  {SYS_statx, "statx", 0, 2, 0, 3, 0, 1}, {SYS_lseek, "lseek", 1, 0, 0, 2, 0, 0},
  {SYS_ioctl, "ioctl", 1, 0, 0, 2, 0, 0}, {SYS_fcntl, "fcntl", 1, 0, 0, 2, 0, 0},
  {SYS_access, "access", 0, 1, 0, 2, 0, 0}, {SYS_faccessat, "faccessat", 0, 2, 0, 3, 0, 1},
  {SYS_faccessat2, "faccessat2", 0, 2, 0, 3, 0, 1}, {SYS_flock, "flock", 1, 0, 0, 2, 0, 0},
  {SYS_fsync, "fsync", 1, 0, 0, 0, 0, 0}, {SYS_fdatasync, "fdatasync", 1, 0, 0, 0, 0, 0},
  {SYS_syncfs, "syncfs", 1, 0, 0, 0, 0, 0}, {SYS_ftruncate, "ftruncate", 1, 0, 0, 2, 0, 0},
  {SYS_truncate, "truncate", 0, 1, 0, 2, 0, 0}, {SYS_fallocate, "fallocate", 1, 0, 0, 4, 0, 0},
  {SYS_rename, "rename", 0, 1, 2, 0, 0, 0}, {SYS_renameat, "renameat", 0, 2, 4, 0, 0, 1},
  {SYS_renameat2, "renameat2", 0, 2, 4, 5, 0, 1}, {SYS_link, "link", 0, 1, 2, 0, 0, 0},
  {SYS_linkat, "linkat", 0, 2, 4, 5, 0, 1}, {SYS_unlink, "unlink", 0, 1, 0, 0, 0, 0},
  {SYS_unlinkat, "unlinkat", 0, 2, 0, 3, 0, 1}, {SYS_rmdir, "rmdir", 0, 1, 0, 0, 0, 0},
  {SYS_mkdir, "mkdir", 0, 1, 0, 2, 0, 0}, {SYS_mkdirat, "mkdirat", 0, 2, 0, 3, 0, 1},
  {SYS_symlink, "symlink", 0, 1, 2, 0, 0, 0}, {SYS_symlinkat, "symlinkat", 0, 1, 3, 0, 0, 0},
  {SYS_readlink, "readlink", 0, 1, 0, 3, 0, 0}, {SYS_readlinkat, "readlinkat", 0, 2, 0, 4, 0, 1},
  {SYS_chmod, "chmod", 0, 1, 0, 2, 0, 0}, {SYS_fchmod, "fchmod", 1, 0, 0, 2, 0, 0},
  {SYS_fchmodat, "fchmodat", 0, 2, 0, 3, 0, 1}, {SYS_chown, "chown", 0, 1, 0, 0, 0, 0},
  {SYS_fchown, "fchown", 1, 0, 0, 0, 0, 0}, {SYS_fchownat, "fchownat", 0, 2, 0, 0, 0, 1},
  {SYS_getdents64, "getdents", 1, 0, 0, 3, 0, 0}, {SYS_getcwd, "getcwd", 0, 0, 0, 2, 0, 0},
  {SYS_chdir, "chdir", 0, 1, 0, 0, 0, 0}, {SYS_fchdir, "fchdir", 1, 0, 0, 0, 0, 0},
  {SYS_dup, "dup", 1, 0, 0, 0, 0, 0}, {SYS_copy_file_range, "copy_file_range", 1, 0, 0, 5, 0, 0},
  {SYS_sendfile, "sendfile", 1, 0, 0, 4, 0, 0}, {SYS_utimensat, "utimensat", 0, 2, 0, 0, 0, 1},
};
enum { CALLS = sizeof calls / sizeof *calls };
enum mode { NONE, ONCE, EVER, GONE, SHORT, KILL, LIE, MEET };
static const char *const modes[] = {"", "once", "ever", "gone", "short", "kill", "lie", "meet"};

#define MADE LLONG_MIN

static FILE *records;
static enum mode mode;
static long at, counted, error;
static const struct call *struck;
static int struck_descriptor = -1;
static const char *lies[8];
static int lie_count;
static const char *command = "";

static void fail(const char *what) { perror(what); exit(125); }

static unsigned long long argument(const struct user_regs_struct *r, int place) {
  switch (place) {
    case 1: return r->rdi;
    case 2: return r->rsi;
    case 3: return r->rdx;
    case 4: return r->r10;
    case 5: return r->r8;
    default: return 0;
  }
}

static ssize_t fetch(pid_t pid, unsigned long long from, void *to, size_t length) {
  struct iovec here = {to, length}, there = {(void *)from, length};
  return process_vm_readv(pid, &here, 1, &there, 1, 0);
}

static void text(pid_t pid, unsigned long long from, char *to, size_t size) {
  size_t used = 0;
  while (used + 1 < size && fetch(pid, from + used, to + used, 1) == 1 && to[used]) used++;
  to[used] = 0;
}

static void describe(pid_t pid, const struct user_regs_struct *r, const struct call *call) {
  char path[4096] = "", second[4096] = "";
  int descriptor = call->descriptor ? (int)argument(r, call->descriptor) : -1;
  if (call->folder) descriptor = (int)argument(r, call->path - 1);
  if (call->path) text(pid, argument(r, call->path), path, sizeof path);
  else if (descriptor >= 0) {
    char link[64];
    snprintf(link, sizeof link, "/proc/%d/fd/%d", pid, descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
  }
  if (call->second) text(pid, argument(r, call->second), second, sizeof second);
  fprintf(records, "%ld\t%s\t%d\t%s\t%s\t%lld\t", counted, call->name, descriptor, path, second,
    (long long)argument(r, call->amount));
}

static void bytes(pid_t pid, const struct user_regs_struct *r, const struct call *call, long long result) {
  fprintf(records, "%lld\t", result);
  if (call->moves == 2)
    for (long long done = 0; done < result;) {
      unsigned char part[4096];
      size_t wanted = sizeof part;
      if (result - done < (long long)wanted) wanted = (size_t)(result - done);
      ssize_t got = fetch(pid, argument(r, 2) + done, part, wanted);
      if (got <= 0) break;
      for (ssize_t i = 0; i < got; i++) fprintf(records, "%02x", part[i]);
      done += got;
    }
  if (call->number == SYS_pwrite64 || call->number == SYS_openat) fprintf(records, "\t%lld", (long long)r->r10);
  fputc('\n', records);
}

static int lied_about(const struct call *call) {
  for (int i = 0; i < lie_count; i++) if (!strcmp(lies[i], call->name)) return 1;
  return 0;
}

/* What a call says that is not made, or MADE where it is made. */
static long long outcome(pid_t pid, struct user_regs_struct *r, const struct call *call) {
  int descriptor = call->descriptor ? (int)argument(r, call->descriptor) : -1;
  long long pretended = call->moves ? (long long)argument(r, 3) : 0;
  if (lied_about(call)) return pretended ? pretended : 0;
  if (!mode || counted < at) return MADE;
  int told = call->moves == 2 && descriptor == 2;
  if (counted == at) { struck = call; struck_descriptor = descriptor; }
  switch (mode) {
    case ONCE: return counted == at ? -error : MADE;
    case EVER:
      return counted == at || (call == struck && (!told || struck_descriptor == 2)) ? -error : MADE;
    case GONE: return counted == at || !told ? -error : MADE;
    case SHORT:
      if (counted == at && call->moves && r->rdx > 1) { r->rdx /= 2; ptrace(PTRACE_SETREGS, pid, 0, r); }
      return MADE;
    case KILL: kill(pid, SIGKILL); return MADE;
    case LIE: return counted == at ? pretended : MADE;
    case MEET:
      if (counted == at && system(command)) fprintf(stderr, "trip: failed: %s\n", command);
      return MADE;
    default: return MADE;
  }
}

static void watch(void) {
  struct sock_filter program[CALLS + 5];
  int n = 0;
  program[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
  for (int i = 0; i < CALLS; i++)
    program[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)calls[i].number, CALLS - i, 0);
  program[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  program[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE);
  struct sock_fprog filter = {(unsigned short)n, program};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter)) fail("seccomp");
}

int main(int count, char **words) {
  int i = 1;
  for (; i < count && strcmp(words[i], "--"); i++) {
    if (!strcmp(words[i], "-l") && i + 1 < count) {
      if (!(records = fopen(words[++i], "we"))) fail(words[i]);
    } else if (!strcmp(words[i], "-x") && i + 1 < count && lie_count < 8) lies[lie_count++] = words[++i];
    else if (!strcmp(words[i], "-n") && i + 2 < count) {
      at = atol(words[++i]);
      i++;
      for (int m = ONCE; m <= MEET; m++) if (!strcmp(words[i], modes[m])) mode = m;
      if (!mode) { fprintf(stderr, "trip: no mode %s\n", words[i]); return 125; }
      if (mode == ONCE || mode == EVER || mode == GONE) error = i + 1 < count ? atol(words[++i]) : 0;
      if (mode == MEET && i + 1 < count) command = words[++i];
    } else { fprintf(stderr, "trip: no option %s\n", words[i]); return 125; }
  }
  if (++i >= count) return 125;
  pid_t child = fork();
  if (child < 0) fail("fork");
  if (!child) {
    ptrace(PTRACE_TRACEME, 0, 0, 0);
    raise(SIGSTOP);
    watch();
    execvp(words[i], words + i);
    _exit(127);
  }
  int status;
  if (waitpid(child, &status, 0) < 0) fail("waitpid");
  ptrace(PTRACE_SETOPTIONS, child, 0, PTRACE_O_TRACESECCOMP | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK
    | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD);
  ptrace(PTRACE_CONT, child, 0, 0);
  int ended = 0;
  /* Only one thread is described at a time: a call is followed to its end before another goes on. */
  for (pid_t pid; (pid = waitpid(-1, &status, __WALL)) > 0;) {
    if (WIFEXITED(status) || WIFSIGNALED(status)) {
      if (pid == child) ended = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
      continue;
    }
    if (status >> 8 == (SIGTRAP | PTRACE_EVENT_SECCOMP << 8)) {
      struct user_regs_struct r;
      if (ptrace(PTRACE_GETREGS, pid, 0, &r)) continue;
      const struct call *call = NULL;
      for (int c = 0; c < CALLS; c++) if (calls[c].number == (long)r.orig_rax) call = &calls[c];
      if (call) {
        counted++;
        if (records) describe(pid, &r, call);
        long long instead = outcome(pid, &r, call);
        if (instead != MADE) {
          struct user_regs_struct changed = r;
          changed.orig_rax = -1;
          changed.rax = instead;
          ptrace(PTRACE_SETREGS, pid, 0, &changed);
          if (records) bytes(pid, &r, call, instead < 0 ? instead : -ENOSYS);
        } else if (mode == KILL && counted >= at) {
          if (records) fputs("killed\n", records);
        } else if (records) {
          int stop;
          ptrace(PTRACE_SYSCALL, pid, 0, 0);
          if (waitpid(pid, &stop, __WALL) < 0) break;
          if (WIFSTOPPED(stop) && ptrace(PTRACE_GETREGS, pid, 0, &r) == 0) bytes(pid, &r, call, (long long)r.rax);
          else {
            fputs("ended\n", records);
            if (pid == child) ended = WIFEXITED(stop) ? WEXITSTATUS(stop) : 128 + WTERMSIG(stop);
            continue;
          }
        }
      }
      ptrace(PTRACE_CONT, pid, 0, 0);
      continue;
    }
    int signal = WSTOPSIG(status);
    if (signal == (SIGTRAP | 0x80) || signal == SIGTRAP || (signal == SIGSTOP && status >> 16 == 0)) signal = 0;
    ptrace(PTRACE_CONT, pid, 0, signal);
  }
  if (records) {
    fprintf(records, "end\t%ld\t%d\n", counted, ended);
    if (fclose(records)) fail("log");
  }
  return ended;
}
