extension CompletionShell {
  /// For bash 4.4 and later, without bash-completion.
  ///
  /// Readline cuts words at `=` and `:`, so the line is taken apart here. Where several words do not
  /// begin as what is typed does, what is typed is offered too, so that it is not replaced.
  static let bashScript = #"""
    # Completion of mttq in bash 4.4 or later; see mttq help completions.
    _mttq() {
      local line=${COMP_LINE:0:COMP_POINT} word='' quote='' open=0 begun='' c i next words=()
      for ((i = 0; i < ${#line}; i++)); do
        c=${line:i:1} next=${line:i+1:1}
        if [[ $quote == \' ]]; then
          if [[ $c == \' ]]; then quote=''; else word+=$c; fi
        elif [[ $c == \\ && ( -z $quote || $next == [\"\\\$\`] ) ]]; then
          word+=$next begun=1
          ((++i))
        elif [[ $quote && $c == "$quote" ]]; then quote=''
        elif [[ -z $quote && $c == [\'\"] ]]; then quote=$c open=${#word} begun=1
        elif [[ -z $quote && $c == [[:space:]] ]]; then
          [[ $begun ]] && words+=("$word")
          word='' begun=''
        elif [[ -z $begun && $c == '~' && $next == / ]]; then word=$HOME begun=1
        else word+=$c begun=1
        fi
      done
      local answer=() about=() last breaks=${COMP_WORDBREAKS//[^=:]/} cut='' width=0 replaces='' text
      mapfile -t answer < <("${words[0]}" complete -- "${words[@]:1}" "$word" 2>/dev/null </dev/null)
      ((${#answer[@]})) || return 0
      last=${answer[-1]}
      unset 'answer[-1]'
      # What stands before this part of the word readline leaves alone.
      if [[ $quote ]]; then cut=${word:0:open}
      elif [[ $breaks ]]; then cut=${word%"${word##*[$breaks]}"}; fi
      for c in "${answer[@]}"; do
        text=${c%%$'\t'*}
        [[ $text == "$cut"* ]] || continue
        COMPREPLY+=("${text#"$cut"}") about+=("${c#*$'\t'}")
        [[ $text == "$word"* ]] || replaces=1
        ((${#text} > width)) && width=${#text}
      done
      compopt -o nosort
      [[ " $last " == *' nospace '* ]] && compopt -o nospace
      if ((COMP_TYPE == 63 && ${#COMPREPLY[@]} > 1)); then
        for i in "${!COMPREPLY[@]}"; do
          printf -v text "%-${width}s  %s" "${COMPREPLY[i]}" "${about[i]}"
          COMPREPLY[i]=${text:0:${COLUMNS:-80}-1}
        done
      elif [[ $replaces && COMP_TYPE -ne 37 ]] && ((${#COMPREPLY[@]} > 1)); then
        COMPREPLY+=("${word#"$cut"}")
      fi
      [[ $last == *' files'* || $last == *' folders'* ]] || return 0
      compopt -o filenames
      # The endings, if any; folders alone have none that a file could have.
      last=" ${last#*' files'} "
      while IFS= read -r text; do
        c=${text##*.}
        [[ -d $text || $last == '  ' || $last == *" ${c,,} "* ]] && COMPREPLY+=("$text")
      done < <(compgen -f -- "${word#"$cut"}")
    }
    complete -F _mttq mttq

    """#
}
