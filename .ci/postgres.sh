#!/usr/bin/env bash
# A throw-away PostgreSQL cluster, gone when this ends.
#   .ci/postgres.sh npm test    runs the command with TEST_DATABASE_URL set
#   .ci/postgres.sh             prints the URL and waits for Ctrl-C
set -euo pipefail

bin=""
for candidate in /usr/lib/postgresql/{15,16,17,18}/bin "$(dirname "$(command -v initdb || echo /none/initdb)")"; do
  if [ -x "$candidate/initdb" ]; then
    bin=$candidate
    break
  fi
done
if [ -z "$bin" ]; then
  echo "No PostgreSQL found: apt-get install postgresql" >&2
  exit 69
fi

# PostgreSQL refuses to run as root, so root lends it another name.
as=()
if [ "$(id -u)" = 0 ]; then
  owner=postgres
  getent passwd "$owner" >/dev/null || owner=nobody
  as=(runuser -u "$owner" --)
fi

home=$(mktemp -d "${TMPDIR:-/tmp}/leerlus-postgres.XXXXXX")
[ ${#as[@]} = 0 ] || chown "$owner" "$home"

pg() (
  cd "$home"
  "${as[@]}" "$bin/$1" "${@:2}"
)

stop() {
  pg pg_ctl stop --pgdata "$home/data" --mode immediate --silent >/dev/null 2>&1 || true
  rm -rf "$home"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

pg initdb --pgdata "$home/data" --username postgres --auth trust --encoding UTF8 --locale C.UTF-8 --no-sync >/dev/null

# Nothing here has to survive a power cut.
fast="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
started=""
for _ in 1 2 3 4 5; do
  port=$((31000 + RANDOM % 1700))
  options="-p $port -k $home -c listen_addresses=127.0.0.1 -c max_connections=200 $fast"
  if pg pg_ctl start --pgdata "$home/data" --log "$home/log" --options "$options" --wait --silent >/dev/null 2>&1; then
    started=yes
    break
  fi
done
if [ -z "$started" ]; then
  tail -20 "$home/log" >&2
  exit 69
fi

export TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$port/postgres"
if [ $# -gt 0 ]; then
  "$@"
else
  echo "$TEST_DATABASE_URL"
  while :; do sleep 3600 & wait $!; done
fi
