branch="leitbild/idea-$NUMBER"
printf '%s\n' "$BODY" | tr -d '\r' > "$RUNNER_TEMP/body"
grep -qxF "### $COLUMN_LABEL" "$RUNNER_TEMP/body" || exit 0 # «idea_other_form»
form="Form: $(git hash-object --stdin < "$RUNNER_TEMP/body")"
if git fetch --quiet "$PUSH_TO" "refs/heads/$branch" 2> /dev/null; then
  # «idea_twice»
  git log -20 --format=%B FETCH_HEAD > "$RUNNER_TEMP/taken"
  if [ "$ACTION" = edited ] && ! grep -qxF "$form" "$RUNNER_TEMP/taken"; then
    printf '%s\n\n%s/%s...%s?expand=1\n' "$EDITED" "$COMPARE" "$MAIN" "$branch" > "$RUNNER_TEMP/comment"
    gh issue comment "$NUMBER" --body-file "$RUNNER_TEMP/comment" > /dev/null
  fi
  exit 0
fi

# «idea_below»
below() {
  HEADING="### $1" LAST="${2:-}" awk '
    !found && $0 == ENVIRON["HEADING"] { found = 1; next }
    found && ENVIRON["LAST"] == "" && /^### / { exit }
    found && NF && $0 != "_No response_" { print }
  ' "$RUNNER_TEMP/body"
}
name=$(below "$NAME_LABEL" | sed -n 1p)
name=${name:-$LOGIN}
column=$(below "$COLUMN_LABEL" | sed -n '1s/.*(\([a-z0-9][a-z0-9-]*\))[[:space:]]*$/\1/p')
# «idea_fence»
below "$IDEAS_LABEL" last | sed '/^[[:space:]]*\(`\{3,\}\|~\{3,\}\)[^`~]*$/d' | sed -n '1,20s/^[[:space:]]*\([-*][[:space:]]\{1,\}\)\{0,1\}//p' > "$RUNNER_TEMP/ideas"

# «idea_quiet»
if ! GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=user.name GIT_CONFIG_VALUE_0="$name" \
  LEITBILD_PERSON="$name" leitbild idea add - --column "$column" \
  < "$RUNNER_TEMP/ideas" > "$RUNNER_TEMP/said" 2> "$RUNNER_TEMP/notes"; then
  { printf '%s\n\n' "$SORRY"; sed 's/^/    /' "$RUNNER_TEMP/notes"; } > "$RUNNER_TEMP/comment"
  gh issue comment "$NUMBER" --body-file "$RUNNER_TEMP/comment" > /dev/null
  exit 0
fi

git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git checkout --quiet -b "$branch"
git add -- "$LEITBILD_FILE"
GIT_AUTHOR_NAME="$name" GIT_AUTHOR_EMAIL="$LOGIN_ID+$LOGIN@users.noreply.github.com" \
  git commit --quiet -m "$TITLE #$NUMBER" -m "$form"
git push --quiet "$PUSH_TO" "HEAD:refs/heads/$branch"

printf '%s @%s\n\nCloses #%s\n' "$FROM" "$LOGIN" "$NUMBER" > "$RUNNER_TEMP/pull"
if url=$(GH_TOKEN="$PUSH_TOKEN" gh pr create --base "$MAIN" --head "$branch" \
  --title "$TITLE #$NUMBER" --body-file "$RUNNER_TEMP/pull"); then
  printf '%s\n\n%s\n' "$THANKS" "$url" > "$RUNNER_TEMP/comment"
else
  printf '%s\n\n%s/%s...%s?expand=1\n' "$ALMOST" "$COMPARE" "$MAIN" "$branch" > "$RUNNER_TEMP/comment"
fi
# «idea_notes»
awk 'index($0, ENVIRON["NEXT"]) == 1 { exit } { print "    " $0 }' "$RUNNER_TEMP/notes" > "$RUNNER_TEMP/told"
if [ -s "$RUNNER_TEMP/told" ]; then { echo; cat "$RUNNER_TEMP/told"; } >> "$RUNNER_TEMP/comment"; fi
gh issue comment "$NUMBER" --body-file "$RUNNER_TEMP/comment" > /dev/null
