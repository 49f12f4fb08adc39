"""The scripts that teach a shell what TAB offers; they only ask `leitbild` and show what it answers."""

from __future__ import annotations

_BASH = """\
# leitbild in bash: put into ~/.bashrc  eval "$(leitbild completion bash)"
_leitbild_complete() {
    local line program="${1/#\\~/$HOME}"
    local -a values=() shown=()
    while IFS= read -r line; do
        values+=("${line%%$'\\t'*}")
        shown+=("${line/$'\\t'/   }")
    done < <(_LEITBILD_COMPLETE=1 COMP_WORDS="$(printf '%s\\n' "${COMP_WORDS[@]}")" COMP_CWORD="$COMP_CWORD" \\
        "$program" 2>/dev/null </dev/null)
    # With several candidates listed, each has its description behind it; what is inserted never has one.
    if [ "${#values[@]}" -gt 1 ] && [[ "$COMP_TYPE" == 63 || "$COMP_TYPE" == 33 || "$COMP_TYPE" == 64 ]]; then
        COMPREPLY=("${shown[@]}")
    else
        COMPREPLY=("${values[@]}")
    fi
}
complete -o nosort -o default -F _leitbild_complete leitbild 2>/dev/null ||
    complete -o default -F _leitbild_complete leitbild
"""
_ZSH = """\
#compdef leitbild
# leitbild in zsh: put into ~/.zshrc, below compinit  eval "$(leitbild completion zsh)"
_leitbild() {
    local line
    local -a described
    while IFS= read -r line; do
        described+=("${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}")
    done < <(_LEITBILD_COMPLETE=1 COMP_WORDS="${(pj:\\n:)words}" COMP_CWORD=$((CURRENT - 1)) \\
        ${~words[1]} 2>/dev/null </dev/null)
    if (( $#described )); then
        _describe -V leitbild described
    else
        _files
    fi
}
if [ "$funcstack[1]" = "_leitbild" ]; then
    _leitbild "$@"
else
    compdef _leitbild leitbild
fi
"""
_FISH = """\
# leitbild in fish: leitbild completion fish > ~/.config/fish/completions/leitbild.fish
function __leitbild_complete
    set -lx _LEITBILD_COMPLETE 1
    set -lx COMP_CWORD (count (commandline -opc))
    set -lx COMP_WORDS (string join \\n -- (commandline -opc) (commandline -ct) "" | string collect)
    set -l answers (leitbild 2>/dev/null </dev/null)
    if test (count $answers) -gt 0
        printf '%s\\n' $answers
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c leitbild -f -k -a '(__leitbild_complete)'
"""


def bash() -> str:
    """Give the script for bash (3.2 and newer)."""
    return _BASH


def zsh() -> str:
    """Give the script for zsh, to be evaluated or autoloaded."""
    return _ZSH


def fish() -> str:
    """Give the script for fish."""
    return _FISH
