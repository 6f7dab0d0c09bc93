"""The lines of examples, word by word, and whether the tool offers each word where it stands."""

import re
import shlex
import subprocess
import unicodedata

END = re.compile(r"[;|&]+|[0-9]*[<>].*|\(|\)")
DAY = re.compile(r"[0-9]{4}-[0-9-]+|[0-9]+[/.-][0-9/.-]+|-[0-9]+|hôm.*|today|yesterday")


def commands(text):
    """The words of each call of the tool in some lines for a shell, without what it is run under."""
    for line in text.replace("\\\n", " ").split("\n"):
        lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
        lexer.wordchars += "…“”:,*?%@!^{}[]+\\$"
        lexer.commenters = ""
        try:
            words = list(lexer)
        except ValueError:
            continue
        while "mttq" in words:
            words = words[words.index("mttq") + 1:]
            end = next((place for place, word in enumerate(words) if END.fullmatch(word)), len(words))
            yield words[:end]
            words = words[end:]


def folded(text):
    text = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return "".join(letter for letter in text if not unicodedata.combining(letter)).replace("-", " ")


class Answer:
    """What the tool says may stand at the end of a line."""

    def __init__(self, program, words, folder=None, environment=None):
        run = subprocess.run([program, "complete", "--", *words], cwd=folder, env=environment, timeout=20,
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        lines = run.stdout.decode("utf-8").split("\n")
        self.is_sound = run.returncode == 0 and not run.stderr and lines[-1] == "" and lines[-2].startswith(":")
        self.candidates = [line.split("\t")[0] for line in lines[:-2]]
        self.does = lines[-2][1:].split() if self.is_sound else []

    @property
    def others(self):
        """What is offered besides options."""
        return [candidate for candidate in self.candidates if not candidate.startswith("-")]

    @property
    def has_files(self):
        return bool({"files", "folders"} & set(self.does))


def verdict(program, words, place, folder=None, environment=None):
    """How the tool offers a word of a line: `exact`, by `name`, as a `day`, a `file`, as `text`; `unknown` where it
    offers others, and `missing` where it does not offer it although it had to."""
    before, word = words[:place], words[place]
    answer = Answer(program, [*before, ""], folder, environment)
    if not answer.is_sound:
        return "missing"
    head = word.split("=")[0] + "=" if "=" in word else word
    if word.startswith("-") and word != "-" and not DAY.fullmatch(word):
        if word == "--":
            return "exact"
        name = word.split("=")[0]
        is_value = not answer.others and not answer.candidates
        return "exact" if name in answer.candidates else "text" if is_value else "missing"
    if {word, head} & set(answer.candidates) or folded(word) in map(folded, answer.others):
        return "exact"
    if answer.has_files:
        return "file"
    if not answer.others or re.fullmatch(r"-|[0-9]+(,[0-9]+)+", word):
        return "text"
    named = Answer(program, [*before, head.rstrip("=")], folder, environment)
    if named.candidates:
        return "name"
    return "day" if DAY.fullmatch(word) else "unknown"
