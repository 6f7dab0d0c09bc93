extension CompletionShell {
  /// For bash 4.4 and later, without bash-completion.
  ///
  /// Readline cuts words at `=` and `:`, so the line is taken apart here. Where several words do not
  /// begin as what is typed does, a blank is offered too, so that they have no common beginning by which
  /// readline would replace that.
  static let bashScript = #"""
    # Completion of mttq in bash 4.4 or later; see mttq help completions.
    _mttq() {
      local line=${COMP_LINE:0:COMP_POINT} word='' quote='' open=0 begun='' home='' c i next words=()
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
          word='' begun='' home=''
        elif [[ -z $begun && $c == '~' && $next == / ]]; then word=$HOME home=$HOME begun=1
        else word+=$c begun=1
        fi
      done
      local answer=() about=() last breaks=${COMP_WORDBREAKS//[^=:]/} cut='' width=0 common text
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
        : "${common=$text}"
        while [[ $text != "$common"* ]]; do common=${common%?}; done
        ((${#text} > width)) && width=${#text}
      done
      compopt -o nosort
      [[ " $last " == *' nospace '* ]] && compopt -o nospace
      if ((COMP_TYPE == 63 && ${#COMPREPLY[@]} > 1)); then
        for i in "${!COMPREPLY[@]}"; do
          printf -v text "%-${width}s  %s" "${COMPREPLY[i]}" "${about[i]}"
          COMPREPLY[i]=${text:0:${COLUMNS:-80}-1}
        done
      elif ((${#COMPREPLY[@]} > 1 && COMP_TYPE != 37)) &&
        [[ ${#common} -lt ${#word} || ${common::1} != "${word::1}" ]]; then
        COMPREPLY+=(' ')
      fi
      [[ $last == *' files'* || $last == *' folders'* ]] || return 0
      compopt -o filenames
      # The endings, if any; folders alone have none that a file could have.
      last=" ${last#*' files'} "
      while IFS= read -r text; do
        c=${text##*.}
        [[ -d $text || $last == '  ' || $last == *" ${c,,} "* ]] && COMPREPLY+=("${home:+~}${text#"$home"}")
      done < <(compgen -f -- "${word#"$cut"}")
    }
    complete -F _mttq mttq

    """#
}
