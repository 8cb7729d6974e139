#!/bin/bash
# Times the first complete frame of the packaged app against a bare JavaFX window, alternately.
#
#   tools/bench/startup.sh [RUNS]        (10 unless told)
#
# Build first: ./mvnw -Pbench,package package -DskipTests. Both run on the packaged Java, in a window
# under Xvfb; the app once with its AOT cache and once without, each with a home that knows an earlier
# start, and once (first) on a home that doesn't. The bare window has no cache, as a program that
# somebody just runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-10}
image=target/package/chronofront
java=$image/lib/runtime/bin/java
scratch=$(mktemp -d)
xvfb_pid=
finish() {
  [[ -z "$xvfb_pid" ]] || { kill "$xvfb_pid" 2>/dev/null && wait "$xvfb_pid" 2>/dev/null; } || true
  rm -rf "$scratch"
}
trap finish EXIT
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" >/dev/null 2>&1 &
xvfb_pid=$!
for _ in $(seq 100); do [[ -s "$scratch/display" ]] && break; sleep 0.1; done
DISPLAY=":$(cat "$scratch/display")"
export DISPLAY
mkdir "$scratch/home"

once() { # name command...
  local name=$1
  shift
  rm -f "$scratch/ms"
  local started
  started=$(date +%s%3N)
  HOME="$scratch/home" JAVA_TOOL_OPTIONS="-Duser.home=$scratch/home \
    -Dchronofront.startupTiming=$scratch/ms -Dchronofront.exitAfterFirstFrame=true" \
    timeout 60 "$@" >"$scratch/log" 2>&1 || true
  [[ -s "$scratch/ms" ]] || { echo "startup: $name drew no frame" >&2; cat "$scratch/log" >&2; exit 1; }
  echo $(($(cat "$scratch/ms") - started)) >>"$scratch/$name"
}
# The same image but for the cache, so that the two differ in nothing else.
cp -a "$image" "$scratch/image-without"
sed -i '/AOTCache/d' "$scratch/image-without/lib/app/chronofront.cfg"

once first-start "$image/bin/chronofront"
for _ in $(seq "$runs"); do
  once bare "$java" --enable-native-access=javafx.graphics --add-modules=javafx.controls \
    -XX:+UseParallelGC -cp target/classes:target/test-classes org.chronofront.bench.BareWindow
  once app "$image/bin/chronofront"
  once app-without-cache "$scratch/image-without/bin/chronofront"
done
median() { sort -n "$1" | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
for name in first-start bare app app-without-cache; do
  printf '%-18s median %5d ms   of: %s\n' "$name" "$(median "$scratch/$name")" \
    "$(tr '\n' ' ' <"$scratch/$name")"
done
awk -v a="$(median "$scratch/app")" -v b="$(median "$scratch/bare")" \
  'BEGIN {printf "app / bare window: %.2f\n", a / b}'
