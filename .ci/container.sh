#!/usr/bin/env bash
# Builds the image of Containerfile and runs it as a municipality's platform does: as an ordinary user, without rights, on a
# root that cannot be written, with a volume for its data. Nothing but a builder of images is needed, no registry of images:
# the image that it begins with is stood in for by this machine's own Node.js, npm and libraries.
#   .ci/container.sh                 with the stand-in
#   NODE_IMAGE=… .ci/container.sh    with an image from a registry
set -euo pipefail
cd "$(dirname "$0")/.."

# Within namespaces of its own: what is mounted here is seen nowhere else and ends with it.
inside() {
  local root=$1 user=$2 port=$((31000 + RANDOM % 1700)) server data
  shift 2
  data=$(mktemp -d "$work/data.XXXX")
  chown 0:0 "$data" && chmod 0770 "$data"
  mount --bind "$root" "$root"
  mount --bind "$data" "$root/data"
  mount -t tmpfs tmpfs "$root/dev"
  for device in null urandom; do touch "$root/dev/$device" && mount --bind "/dev/$device" "$root/dev/$device"; done
  mount -t proc proc "$root/proc"
  mount -o remount,bind,ro "$root"
  # As the image says, with a port that is free here.
  begin() { exec env -i "${environment[@]}" LEERLUS_DEMO=0 HOST=127.0.0.1 PORT="$port" "$(type -P chroot)" "$root" /bin/sh -c \
    "cd /leerlus && exec setpriv --reuid=$user --regid=0 --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all \"\$@\"" \
    sh "$@"; }
  run() { (begin "$@"); }
  healthy() { run "${healthcheck[@]}"; }
  status() {
    node -e 'fetch(process.argv[1]).then(({ status }) => console.log(status), () => console.log(0))' "http://127.0.0.1:$port/$1"
  }
  # As root, whom no permission stops: the root itself refuses.
  if touch "$root/leerlus/new" 2>/dev/null || touch "$root/new" 2>/dev/null; then
    echo "the root can be written" >&2
    return 1
  fi
  begin "${entrypoint[@]}" "${command[@]}" >"$work/log" 2>&1 &
  server=$!
  for _ in $(seq 120); do
    [ "$(status readyz)" != 200 ] || break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.25
  done
  [ "$(status readyz)" = 200 ] || { cat "$work/log"; return 1; }
  healthy
  run node bin/leerlus.js setup db/seed/voorbeeldregio.yaml --yes | tail -1
  [ "$(status aanmelden)" = 200 ]
  [ "$(stat -c %u "$data"/* | sort -u)" = "$user" ]
  # Each program on the way was replaced by the next, so this is Node itself.
  kill -TERM "$server"
  wait "$server"
  if healthy 2>/dev/null; then
    echo "still healthy after it was stopped" >&2
    return 1
  fi
  echo "as user $user: ready, healthy, set up, and stopped as asked"
}

if [ "${1:-}" = --inside ]; then
  # shellcheck source=/dev/null
  . "$work/image"
  inside "${@:2}"
  exit
fi

cannot() {
  echo "$1" >&2
  exit 75
}

if ! command -v buildah >/dev/null; then
  root=()
  [ "$(id -u)" = 0 ] || root=(sudo)
  "${root[@]}" apt-get update -q || true
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends buildah ||
    cannot "No builder of images can be had here: apt-get install buildah"
fi
unshare --mount --pid --fork true 2>/dev/null || cannot "No namespace may be made here to run an image in."

work=$(mktemp -d "${TMPDIR:-/tmp}/leerlus-container.XXXXXX")
export work
store_on() { store=(buildah --root "$work/storage-$1" --runroot "$work/run-$1" --storage-driver "$1"); }
clean() {
  "${store[@]}" umount --all >/dev/null 2>&1 || true
  "${store[@]}" rm --all >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap clean EXIT
can_store() {
  store_on "$1"
  "${store[@]}" mount "$("${store[@]}" from scratch 2>/dev/null)" >/dev/null 2>&1
}
can_store overlay || can_store vfs || cannot "Nothing that an image could be kept in works here."

# The stand-in: Node.js 24 of this project, npm and a shell of this machine, and the libraries that they load.
stand_in() {
  local container root programs
  container=$("${store[@]}" from scratch)
  root=$("${store[@]}" mount "$container")
  programs=(/bin/sh /usr/bin/env "$(type -P setpriv)" "$(type -P chown)" "$(type -P chmod)" "$(type -P mkdir)" "$(type -P rm)")
  mkdir -p "$root"/{bin,lib,lib64,usr/bin,usr/lib,usr/local/bin,usr/local/lib/node_modules,etc/ssl/certs,tmp,root,proc,dev}
  for program in "${programs[@]}"; do cp -L "$program" "$root/bin/"; done
  ln -s /bin/env "$root/usr/bin/env"
  cp -L "$(node_modules/.bin/node -p process.execPath)" "$root/usr/local/bin/node"
  cp -r "$(dirname "$(dirname "$(readlink -f "$(type -P npm)")")")" "$root/usr/local/lib/node_modules/npm"
  printf '#!/bin/sh\nexec /usr/local/bin/node /usr/local/lib/node_modules/npm/bin/npm-cli.js "$@"\n' >"$root/usr/local/bin/npm"
  chmod 755 "$root/usr/local/bin/npm"
  ldd "$root/usr/local/bin/node" "${programs[@]}" | grep -oE '/[^ ]+' | grep -E '\.so' | sort -u |
    while read -r library; do mkdir -p "$root$(dirname "$library")" && cp -L "$library" "$root$library"; done
  cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  printf 'root:x:0:0::/root:/bin/sh\n' >"$root/etc/passwd"
  printf 'root:x:0:\n' >"$root/etc/group"
  chmod 1777 "$root/tmp"
  # Debian's own npm keeps its parts elsewhere: then it is no stand-in.
  chroot "$root" /usr/local/bin/npm --version >/dev/null 2>&1 || cannot "The npm of this machine does not run by itself."
  "${store[@]}" config --env PATH=/usr/local/bin:/usr/bin:/bin --env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt "$container"
  "${store[@]}" commit -q --rm "$container" leerlus-stand-in >/dev/null
}

if [ -z "${NODE_IMAGE:-}" ]; then
  stand_in
  NODE_IMAGE=localhost/leerlus-stand-in
fi
# What npm fetched before is not fetched again.
cache=$(npm config get cache)
mkdir -p "$cache"
"${store[@]}" build --isolation chroot --format docker --quiet --volume "$cache:/root/.npm" \
  --build-arg "NODE_IMAGE=$NODE_IMAGE" --tag leerlus .

container=$("${store[@]}" from leerlus)
root=$("${store[@]}" mount "$container")
# What the image says of itself, as words for the shell.
"${store[@]}" inspect --type image leerlus | node -e '
  const { User, Env, Entrypoint, Cmd, Volumes, Healthcheck } = JSON.parse(require("fs").readFileSync(0, "utf8")).Docker.config;
  const list = (name, words) => `${name}=(${words.map((word) => `\u0027${word.replaceAll("\u0027", "\u0027\\\u0027\u0027")}\u0027`).join(" ")})\n`;
  if (!/^[1-9]\d*:0$/.test(User)) throw new Error(`the user is ${User}`);
  if (Object.keys(Volumes).join() !== "/data") throw new Error("the volume is not /data");
  process.stdout.write(list("user", [User.split(":")[0]]) + list("environment", Env) + list("entrypoint", Entrypoint)
    + list("command", Cmd) + list("healthcheck", Healthcheck.Test.slice(1)));
' >"$work/image"
. "$work/image"
du -sh "$root" | sed 's/\t.*/ the whole image/'
# Its own user, and one that the platform chooses.
for who in "${user[0]}" 54321; do unshare --mount --pid --fork "$0" --inside "$root" "$who"; done
