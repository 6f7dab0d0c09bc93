extension CompletionShell {
  /// For zsh 5, sourced below compinit or as `_mttq` in a folder of `fpath`.
  ///
  /// The tool has matched already (`-U`): where several words do not begin as what is typed does, zsh
  /// would delete that, so it is told to insert nothing.
  static let zshScript = #"""
    #compdef mttq
    # Completion of mttq in zsh; see mttq help completions.
    _mttq() {
      local -a before answer does texts lines open openLines
      local typed=${(Q)PREFIX} one text
      local -i width=0 place
      before=("${(@Q)words[1,CURRENT-1]}")
      before=("${(@)before/#\~\//$HOME/}")
      answer=("${(@f)$("$before[1]" complete -- "${(@)before[2,-1]}" "$typed" 2>/dev/null </dev/null)}")
      [[ $answer[-1] == :* ]] || return 1
      does=(${=answer[-1]})
      answer=("${(@)answer[1,-2]}")
      for one in "${(@)answer}"; do
        text=${one%%$'\t'*}
        (( $#text > width )) && width=$#text
        (( ${+common} )) || local common=$text
        while [[ $text != "$common"* ]]; do common=${common%?}; done
      done
      for one in "${(@)answer}"; do
        text=${one%%$'\t'*}
        if [[ $text == *= ]] && (( $does[(I)nospace] )); then
          open+=("$text") openLines+=("${(r:$width:)text}  ${one#*$'\t'}")
        else
          texts+=("$text") lines+=("${(r:$width:)text}  ${one#*$'\t'}")
        fi
      done
      (( $#open )) && compadd -U -l -V mttq -S '' -d openLines -a open
      (( $#texts )) && compadd -U -l -V mttq -d lines -a texts
      if (( $#answer > 1 )) && [[ $#common -lt $#typed || $common[1] != $typed[1] ]]; then
        compstate[insert]='' compstate[list]='list force'
      fi
      place=$does[(I)files]
      if (( place || $does[(I)folders] )); then
        compset -P '-*='
        _path_files -/
        (( place == 0 )) && return
        (( place == $#does )) && _path_files -g '*(-.)' && return
        _path_files -g "*.(#i)(${(j:|:)does[place+1,-1]})(-.)"
      fi
    }
    if [[ $funcstack[1] == _mttq ]]; then _mttq "$@"; else compdef _mttq mttq; fi

    """#
}
