extension CompletionShell {
  /// For fish 3.
  static let fishScript = #"""
    # Completion of mttq in fish; see mttq help completions.
    function __mttq_complete
        set -l words (commandline -opc | string replace -r '^~/' "$HOME/")
        set -l tool $words[1]
        set -e words[1]
        set -l token (commandline -ct)
        set -l typed (string replace -ra '^[\'"]|(?<=[=:])[\'"]' '' -- $token | string unescape)
        set -l answer (command $tool complete -- $words "$typed" 2>/dev/null </dev/null)
        set -q answer[1]; or return
        set -l does (string split ' ' -- $answer[-1])
        set -e answer[-1]
        printf '%s\n' $answer
        set -l before (string match -r -- '^-.*?=' $typed)
        set -l path (string sub -s (math (string length -- "$before") + 1) -- $typed)
        if contains folders $does
            __fish_complete_directories "$path" '' | string replace -r '^' -- "$before"
        else if set -l place (contains -i files $does)
            set -e does[1..$place]
            for one in (__fish_complete_path "$path" '')
                set -l ending (string lower -- (string match -r '[^.]*$' -- $one))
                if not set -q does[1]; or contains -- $ending $does; or string match -q '*/' -- $one
                    printf '%s\n' $before$one
                end
            end
        end
    end
    complete -c mttq -f -k -a '(__mttq_complete)'

    """#
}
