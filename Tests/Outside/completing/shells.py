"""Shells that somebody types into, through a pseudo-terminal of their own."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time

ROWS, COLUMNS = 60, 100
PATIENCE = 20
# Control sequences of a terminal.
SEQUENCE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07|\x1b[()][AB0]|\x1b[=>]|[\r\x07]")

# How each begins: bound to Control-X d is what writes the line down as it stands, bound to Control-U what empties it.
BEGINNINGS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], """
bind 'set enable-bracketed-paste off'; bind 'set bell-style none'
bind 'set completion-query-items 0'; bind 'set page-completions off'
PS1='> '; source SCRIPT
write_line() { printf '%s\\n' "$READLINE_LINE" > OUT.new; mv OUT.new OUT; }
bind -x '"\\C-xd": write_line'; touch READY
"""),
    "zsh": (["zsh", "-f", "-i"], """
autoload -U compinit; compinit -D; source SCRIPT
PS1='> '; LISTMAX=0; bindkey -e; bindkey '^U' kill-whole-line
write_line() { print -r -- "$BUFFER" > OUT.new; mv OUT.new OUT }
zle -N write_line; bindkey '^Xd' write_line; touch READY
"""),
    "fish": (["fish", "--no-config", "-i"], """
source SCRIPT; function fish_prompt; echo -n '> '; end
function write_line; commandline > OUT.new; mv OUT.new OUT; end
bind \\cxd write_line; bind \\cu 'commandline ""'; touch READY
"""),
}


class Shell:
    """A shell with the tool's script, whose line can be read."""

    def __init__(self, name, program, folder, home):
        self.name = name
        self.written = home / f"{name}.line"
        ready, script = home / f"{name}.ready", home / f"{name}.script"
        script.write_bytes(subprocess.run([program, "completions", name], stdout=subprocess.PIPE, check=True).stdout)
        words, beginning = BEGINNINGS[name]
        environment = {"PATH": f"{home / 'bin'}:{os.environ['PATH']}", "HOME": str(home), "LC_ALL": "C.UTF-8",
                       "TERM": "xterm", "USER": "can-bo", "TZ": "Asia/Ho_Chi_Minh"}
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(words[0], words, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.shown = ""
        for mark, path in (("SCRIPT", script), ("OUT", self.written), ("READY", ready)):
            beginning = beginning.replace(mark, str(path))
        self.type(beginning.lstrip("\n"))
        self.wait(ready)

    def type(self, text):
        os.write(self.terminal, text.encode())

    def wait(self, path):
        """Shows what the shell shows until a file is there."""
        end = time.monotonic() + PATIENCE
        while not path.exists():
            if select.select([self.terminal], [], [], 0.01)[0]:
                self.shown += os.read(self.terminal, 1 << 16).decode("utf-8", "replace")
            if time.monotonic() > end:
                raise TimeoutError(f"{self.name} does not answer; it shows\n{self.shown[-2000:]}")
        # What was shown before the file was written waits to be read.
        while select.select([self.terminal], [], [], 0)[0]:
            self.shown += os.read(self.terminal, 1 << 16).decode("utf-8", "replace")

    def complete(self, typed, tabs=1):
        """The line after some tabs, and what was shown meanwhile."""
        self.written.unlink(missing_ok=True)
        self.shown = ""
        self.type(typed + "\t" * tabs + "\x18d")
        self.wait(self.written)
        line = self.written.read_text(encoding="utf-8").rstrip("\n")
        self.type("\x15")
        return line, SEQUENCE.sub("", self.shown)

    def end(self):
        os.close(self.terminal)
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
