extension CompletionShell {
  /// For fish 3.
  ///
  /// Fish offers only what holds the letters that are typed, in the word or in its description, and
  /// knows nothing of marks: where neither does, what is typed is added to the description.
  static let fishScript = #"""
    # Completion of mttq in fish; see mttq help completions.
    function __mttq_complete
        set -l words (commandline -opc | string replace -r '^~/' "$HOME/")
        set -l tool $words[1]
        set -e words[1]
        set -l token (commandline -ct)
        set -l typed (string replace -ra '^["\']|(?<=[=:])["\']' '' -- $token | string unescape)
        set -l answer (command $tool complete -- $words "$typed" 2>/dev/null </dev/null)
        set -q answer[1]; or return
        set -l does (string split ' ' -- $answer[-1])
        set -e answer[-1]
        for one in $answer
            if not string match -qir -- (string escape --style=regex -- "$typed") $one
                set one "$one ($typed)"
            end
            printf '%s\n' $one
        end
        set -l before (string match -r -- '^-[^=]*=' $token)
        set -l path (string sub -s (math (string length -- "$before") + 1) -- $token)
        set -l place (contains -i -- files $does)
        if set -q place[1]; or contains folders $does
            set -q place[1]; and set -e does[1..$place]; or set does none
            for one in (complete -C "__mttq_no_command $path" | string replace -r '\t.*' '')
                set -l ending (string lower -- (string match -r '[^.]*$' -- $one))
                if not set -q does[1]; or contains -- $ending $does; or string match -q '*/' -- $one
                    printf '%s\n' "$before$one"
                end
            end
        end
    end
    complete -c mttq -f -k -a '(__mttq_complete)'

    """#
}
