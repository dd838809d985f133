#!/usr/bin/env bash
# Whether every file says whose it is and under which licence it may be used, by the REUSE specification 3.3: the tool of
# those who made it. Debian 12 has one that does not know REUSE.toml yet; there the one of Debian 13, which is all Python,
# is unpacked beside the system and kept for the next run.
#   .ci/reuse.sh [--json]
set -euo pipefail
cd "$(dirname "$0")/.."

knows_toml() {
  local version
  version=$("$@" --version 2>/dev/null | grep -oE '[0-9]+\.[0-9.]+' | head -1) && [ "${version%%.*}" -ge 4 ]
}

if knows_toml reuse; then exec reuse lint "$@"; fi

kept="${XDG_CACHE_HOME:-$HOME/.cache}/leerlus-ci/reuse"
python="$kept/usr/lib/python3/dist-packages"
run=(env "PYTHONPATH=$python" python3 -m reuse)

if ! knows_toml "${run[@]}"; then
  packages=(reuse python3-attr python3-binaryornot python3-boolean python3-chardet python3-charset-normalizer
    python3-click python3-debian python3-jinja2 python3-license-expression python3-markupsafe python3-tomlkit)
  fetched=$(mktemp -d)
  trap 'rm -rf "$fetched"' EXIT
  mkdir -p "$fetched/lists/partial" "$fetched/cache/archives/partial" "$fetched/tree"
  archive=$({ grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list{,.d} 2>/dev/null || true; } | head -1 | tr -d ' ')
  if [ -z "$archive" ]; then
    echo "No Debian archive is known here: install reuse 4 or newer." >&2
    exit 75
  fi
  echo "deb $archive trixie main" >"$fetched/sources.list"
  apt=(apt-get -q -o "Dir::Etc::sourcelist=$fetched/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$fetched/lists" -o "Dir::Cache=$fetched/cache" -o APT::Sandbox::User=root)
  if ! { "${apt[@]}" update && (cd "$fetched" && "${apt[@]}" download "${packages[@]}"); }; then
    echo "The tool of REUSE cannot be had here." >&2
    exit 75
  fi
  for package in "$fetched"/*.deb; do dpkg-deb --extract "$package" "$fetched/tree"; done
  rm -rf "$kept"
  mkdir -p "$kept"
  cp -r "$fetched/tree/." "$kept"
fi

exec "${run[@]}" lint "$@"
