#!/bin/sh
# Everything that is done to Leerlus to make it fail, on both databases and through PgBouncer, and what came of it in
# docs/reliability.md:
#   .ci/fault.sh          at full length, with the half year and the load of each surface, and two years of the demo
#   .ci/fault.sh short    the short form of `npm test`, on the embedded database only
# Ends with 1 when something failed; it is written down then as well.
set -u
form="${1:-long}"
export LEERLUS_FAULT_RUN="$form"
reports="$(mktemp -d)"
trap 'rm -rf "$reports"' EXIT
failed=0

# How long others are kept waiting is measured: fewer files at a time than a suite of tests that wait.
run() {
  report="$reports/$1.json"
  shift
  "$@" --maxWorkers=3 --reporter=default --reporter=json --outputFile.json="$report" || failed=1
}

if [ "$form" = long ]; then
  # By the clock on the wall, so nothing else is at work.
  run embedded.files vitest run test/fault/embedded/hostile-files
  run embedded vitest run test/fault test/e2e/slack-load test/slack/year test/teams/year test/mail/year \
    --exclude test/fault/embedded/hostile-files.test.ts
  run postgresql .ci/postgres.sh vitest run test/fault
  run pgbouncer .ci/postgres.sh .ci/pgbouncer.sh vitest run test/fault
  # Nothing is done to these two years, so what came of it stands in no table.
  vitest run test/demo/year || failed=1
else
  run embedded vitest run test/fault
fi
node --import ./bin/node24.js test/fault/write-reliability.ts "$form" "$reports"/*.json || failed=1
exit "$failed"
