#!/usr/bin/env bash
# Whether systemd understands deploy/systemd/leerlus.service, and how much it shields. Nothing is started.
set -euo pipefail
cd "$(dirname "$0")/.."

unit=deploy/systemd/leerlus.service
if ! command -v systemd-analyze >/dev/null; then
  echo "systemd-analyze is not on this machine." >&2
  exit 75
fi
warnings=$(systemd-analyze verify "$unit" 2>&1) || { echo "$warnings" >&2 && exit 1; }
# What it says of this unit; a machine may have others that are wrong.
! grep leerlus.service <<<"$warnings" || exit 1
# From 0 (nothing can be done to the machine) to 10.
if systemd-analyze security --help 2>/dev/null | grep -q -- --threshold; then
  systemd-analyze security --offline=true --threshold=20 "$unit" | tail -1
fi
