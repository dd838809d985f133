#!/usr/bin/env bash
# Runs a command with PgBouncer in front of the PostgreSQL of TEST_DATABASE_URL, as deploy/pgbouncer.ini has it.
#   .ci/postgres.sh .ci/pgbouncer.sh npx vitest run test/commands
set -euo pipefail
cd "$(dirname "$0")/.."

program=$(PATH="$PATH:/usr/sbin" type -P pgbouncer) || {
  echo "No PgBouncer found: apt-get install pgbouncer" >&2
  exit 75
}
# It refuses to run as root, so root lends it another name.
as=()
[ "$(id -u)" != 0 ] || as=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
home=$(mktemp -d "${TMPDIR:-/tmp}/leerlus-pgbouncer.XXXXXX")
chmod 755 "$home"
server=${TEST_DATABASE_URL##*:}
port=$((31000 + RANDOM % 1700))
echo '"postgres" ""' >"$home/users"
sed -e "s|^leerlus = host=127.0.0.1 port=5432 dbname=leerlus |* = host=127.0.0.1 port=${server%%/*} |" \
  -e "s|^listen_port.*|listen_port = $port\nunix_socket_dir =|" -e 's|^auth_type.*|auth_type = trust|' \
  -e "s|^auth_file.*|auth_file = $home/users|" deploy/pgbouncer.ini >"$home/pgbouncer.ini"
"${as[@]}" "$program" -q "$home/pgbouncer.ini" &
pooler=$!
trap 'kill "$pooler" 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in $(seq 100); do
  ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  sleep 0.1
done
export TEST_POOLER_URL="postgres://postgres@127.0.0.1:$port/postgres"
"$@"
