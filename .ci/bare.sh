#!/usr/bin/env bash
# Runs a command as on a machine that has Node, npm and nothing else of what this project could use: in a namespace
# where browsers, PostgreSQL, the libraries and fonts of browsers, and handy programs cannot be found.
#   .ci/bare.sh npx vitest run test/e2e
# Where the system allows no namespace (some containers), nothing is hidden.
set -euo pipefail

programs=(chromium chromium-browser google-chrome google-chrome-stable chrome firefox initdb postgres psql
  git unzip zip convert magick rsvg-convert fc-list fc-match)
folders=(/usr/lib/chromium /opt/google /usr/lib/postgresql /snap /etc/fonts /usr/share/fonts /usr/local/share/fonts)
libraries=(nss3 nssutil3 smime3 softokn3 freebl3 freeblpriv3 nspr4 plc4 plds4 expat)

hide_and_run() {
  # A device is neither a program nor a library, and it can be laid over any file.
  local file name
  while IFS= read -r file; do mount --bind /dev/null "$file"; done < <({
    for name in "${programs[@]}"; do type -aP "$name" || true; done
    for name in "${libraries[@]}"; do
      find /usr/lib /usr/local/lib -maxdepth 2 -name "lib$name.so*"
    done
  } | xargs -r readlink -f | sort -u)
  for file in "${folders[@]}"; do [ ! -d "$file" ] || mount -t tmpfs none "$file"; done
  for name in "${programs[@]}"; do
    file=$(type -P "$name") || continue
    [ ! -x "$file" ] || {
      echo "$file is still to be found." >&2
      exit 70
    }
  done
  unset CHROMIUM
  exec "$@"
}

if [ "${1:-}" = --hidden ]; then
  hide_and_run "${@:2}"
elif unshare --mount true 2>/dev/null; then
  exec unshare --mount "$0" --hidden "$@"
elif unshare --map-root-user --mount true 2>/dev/null; then
  exec unshare --map-root-user --mount "$0" --hidden "$@"
else
  echo "No namespace may be made here: nothing is hidden, but the browser that a package carries is used." >&2
  exec "$@"
fi
