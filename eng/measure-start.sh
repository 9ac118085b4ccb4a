#!/usr/bin/env bash
# Measures what a newcomer waits for, on a clean clone: the clone to the first served page, the second start, the
# memory afterwards. Prints lines for docs/performance.md.
#
#   bash eng/measure-start.sh
set -euo pipefail
source_repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d /tmp/chodon-measure.XXXXXX)
port=$((20000 + RANDOM % 20000))
host=

stop() { [ -z "$host" ] || { kill "$host" 2>/dev/null && wait "$host" 2>/dev/null; host=; } || true; }
trap 'stop; rm -rf "$work"' EXIT

milliseconds() { date +%s%3N; }

wait_for_page() {
  local deadline=$((SECONDS + 600))
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/sign-in")" = 200 ]; do
    [ $SECONDS -lt $deadline ] || { echo "No page within 10 minutes; see $work/log" >&2; tail -5 "$work/log" >&2; exit 1; }
    sleep 0.05
  done
}

started=$(milliseconds)
git clone -q "$source_repository" "$work/clone"
cd "$work/clone"
dotnet run --project src/ChoDon.Platform.Host -- demo --data "$work/data" --urls "http://127.0.0.1:$port" >"$work/log" 2>&1 &
host=$!
wait_for_page
echo "clone to served page, demonstration data made: $((($(milliseconds) - started) / 1000)) s"
pkill -TERM -f "ChoDon.Platform.Host.*--urls http://127.0.0.1:$port" || true
wait "$host" 2>/dev/null || true

program=src/ChoDon.Platform.Host/bin/Debug/net10.0/ChoDon.Platform.Host.dll
for round in 1 2 3; do
  started=$(milliseconds)
  dotnet "$program" demo --data "$work/data" --urls "http://127.0.0.1:$port" >"$work/log" 2>&1 &
  host=$!
  wait_for_page
  echo "cold start to first 200, round $round: $(($(milliseconds) - started)) ms"
  if [ "$round" = 3 ]; then
    sleep 5
    echo "memory, 5 s after the start: $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$host/status") MiB"
  fi
  stop
done
du -sm "$work/data" | awk '{ print "data directory of the demonstration: " $1 " MiB" }'
