# «heal_safety»
export PYTHONSAFEPATH=1 GIT_LFS_SKIP_SMUDGE=1

# «heal_conflicted»
git fetch --quiet "$PUSH_TO" '+refs/heads/*:refs/remotes/origin/*'
while IFS= read -r branch; do
  git rev-parse --verify --quiet "refs/remotes/origin/$branch^{commit}" > /dev/null || continue
  git merge-tree --write-tree "refs/remotes/origin/$MAIN" "refs/remotes/origin/$branch" > /dev/null 2>&1 ||
    printf '%s\n' "$branch"
done < "$RUNNER_TEMP/branches" > "$RUNNER_TEMP/conflicted"

# «heal_driver»
leitbild git install > /dev/null
attributes=$(git rev-parse --git-path info/attributes)
mkdir -p "$(dirname "$attributes")"
printf '%s merge=leitbild\n' leitbild.yaml leitbild.yml >> "$attributes"
{ git -c core.quotePath=false grep -lE '^leitbild: [0-9]+' "refs/remotes/origin/$MAIN" -- '*.yaml' '*.yml' || true; } |
  sed 's/^[^:]*:\(.*\)$/"\/\1" merge=leitbild/' >> "$attributes"

# «heal_merge»
while IFS= read -r branch; do
  git checkout --quiet --force --detach "refs/remotes/origin/$branch"
  if git merge --quiet --no-edit -m "$MESSAGE" "refs/remotes/origin/$MAIN" > "$RUNNER_TEMP/log" 2>&1 &&
    git push --quiet "$PUSH_TO" "HEAD:refs/heads/$branch" >> "$RUNNER_TEMP/log" 2>&1; then
    told=$MERGED
    if grep -q 'leitbild check' "$RUNNER_TEMP/log"; then told=$CLASHING; fi # «heal_clashing»
    printf -- '- %s `%s`\n' "$told" "$branch"
  else
    git merge --abort 2> /dev/null || true
    printf -- '- %s `%s`\n' "$LEFT" "$branch"
  fi
done < "$RUNNER_TEMP/conflicted" > "$RUNNER_TEMP/healed"
cat "$RUNNER_TEMP/healed"
