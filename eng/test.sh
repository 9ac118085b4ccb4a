#!/usr/bin/env bash
# Builds everything and runs every test; installs from Debian what the tests need and is missing.
#
#   bash eng/test.sh                         all tests
#   bash eng/test.sh Modularity              the test projects with that word in their name
#   bash eng/test.sh Core --filter Units     further words go to dotnet test
#
# The last line says "N passed, N failed". A skipped test counts as failed: this project has none.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
configuration=${CONFIGURATION:-Debug}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# A test process or a host of a test ends before compiling its methods again, better, has paid off: only the hottest are.
export DOTNET_TieredPGO=0 DOTNET_TC_CallCountThreshold=100
started=$SECONDS
work=$(mktemp -d /tmp/chodon-tests.XXXXXX)
postgres=

finish() { # passed failed
  echo "The run took $((SECONDS - started)) s."
  echo "$1 passed, $2 failed"
  [ "$2" -eq 0 ] && [ "$1" -gt 0 ]
  exit
}

give_up() {
  echo "eng/test.sh: $1" >&2
  finish 0 1
}

clean_up() {
  [ -n "$postgres" ] && as_postgres "$postgres/pg_ctl" -D "$work/postgres/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

postgres_binaries() {
  find /usr/lib/postgresql -path '*/bin/initdb' -printf '%h\n' 2>/dev/null | sort -V | tail -1
}

install_what_is_missing() {
  local missing=()
  /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || missing+=(python3-aiosmtpd)
  /usr/bin/python3 -c 'import icalendar' 2>/dev/null || missing+=(python3-icalendar)
  command -v chromium-headless-shell >/dev/null || missing+=(chromium-headless-shell)
  command -v rspamd >/dev/null || missing+=(rspamd)
  [ -x /usr/lib/dovecot/imap ] || missing+=(dovecot-imapd)
  [ -e /usr/lib/libreoffice/program/libsclo.so ] || missing+=(libreoffice-calc-nogui)
  [ -e /usr/lib/libreoffice/program/libswlo.so ] || missing+=(libreoffice-writer-nogui)
  [ -n "$(postgres_binaries)" ] || missing+=(postgresql)
  command -v fc-list >/dev/null && [ -n "$(fc-list :lang=vi file)" ] || missing+=(fontconfig fonts-dejavu-core)
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || give_up "the tests need ${missing[*]}; install them and run this again."
  [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null || give_up "the tests need ${missing[*]}; run as root: apt-get install ${missing[*]}"
  echo "Installing ${missing[*]}"
  { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"; } \
    >"$work/apt.log" 2>&1 || { tail -5 "$work/apt.log" >&2; give_up "apt-get could not install ${missing[*]}."; }
}

start_postgres() {
  [ -n "${CHODON_TEST_POSTGRES:-}" ] && return
  local binaries port
  binaries=$(postgres_binaries)
  port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  mkdir "$work/postgres"
  chmod 711 "$work"
  [ "$(id -u)" -ne 0 ] || chown postgres "$work/postgres"
  as_postgres "$binaries/initdb" -D "$work/postgres/data" -U postgres --auth=trust -E UTF8 --no-sync >"$work/initdb.log" 2>&1 \
    || { cat "$work/initdb.log" >&2; give_up "PostgreSQL could not make its files."; }
  # The tests throw every database away, so nothing has to reach the disk.
  as_postgres "$binaries/pg_ctl" -D "$work/postgres/data" -w -l "$work/postgres/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$work/postgres -c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
    start >/dev/null 2>&1 || { cat "$work/postgres/log" >&2; give_up "PostgreSQL did not start."; }
  postgres=$binaries
  export CHODON_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

part=${1:-}
[ $# -gt 0 ] && shift
command -v dotnet >/dev/null || give_up "the .NET SDK 10 is needed: https://dotnet.microsoft.com/download"
command -v npm >/dev/null || give_up "Node.js with npm is needed for the two front-end packages."
install_what_is_missing

mapfile -t projects < <(find tests -maxdepth 2 -name "*$part*.Tests.csproj" | sort)
[ ${#projects[@]} -gt 0 ] || give_up "no test project has '$part' in its name."

if [ -z "$part" ]; then to_build=(ChoDon.Platform.sln); else to_build=("${projects[@]}"); fi
for project in "${to_build[@]}"; do
  echo "Building $project ($configuration)"
  dotnet build "$project" -c "$configuration" -v quiet -clp:NoSummary -nodeReuse:false || give_up "$project did not build."
done
echo "Built after $((SECONDS - started)) s."

start_postgres

# As many run beside each other as there are processors; what takes longest begins first, so that nothing long is left
# for the end.
longest='Browser|Platform.Host|Faults|Core|Enrollment'
mapfile -t projects < <(for word in ${longest//|/ }; do printf '%s\n' "${projects[@]}" | grep "$word"; done; printf '%s\n' "${projects[@]}" | grep -vE "$longest")

assemblies=()
for project in "${projects[@]}"; do
  name=$(basename "$project" .csproj)
  assemblies+=("$(dirname "$project")/bin/$configuration/net10.0/$name.dll")
done
dotnet test "${assemblies[@]}" --results-directory "$work/results" --logger "trx;LogFileName=all.trx" --logger "console;verbosity=minimal" \
  --blame-hang-timeout 10m --blame-hang-dump-type none "$@" -- RunConfiguration.MaxCpuCount="$(nproc)"
outcome=$?

read -r passed failed < <(/usr/bin/python3 eng/sum-up-tests.py "$work/results" "$outcome" "${assemblies[@]}")
finish "${passed:-0}" "${failed:-1}"
