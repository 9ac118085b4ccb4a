#!/usr/bin/env bash
# Looks for holes from outside with sqlmap and wapiti (Debian), as a visitor and signed in as somebody of each role.
#
#   bash eng/scan.sh [DIRECTORY]     reports go there (default: scan-reports); build the host first
#   SQLMAP_LEVEL=3 WAPITI_SECONDS=600 bash eng/scan.sh     looks longer
#
# The demonstration is served on this machine only, with a database of its own that is thrown away.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
reports=$(realpath -m "${1:-scan-reports}")
host=src/ChoDon.Platform.Host/bin/Debug/net10.0/ChoDon.Platform.Host.dll
address=http://127.0.0.1:5098
work=$(mktemp -d /tmp/chodon-scan.XXXXXX)
mkdir -p "$reports"

give_up() { echo "eng/scan.sh: $1" >&2; exit 2; }
command -v sqlmap >/dev/null && command -v wapiti >/dev/null || give_up "install sqlmap and wapiti (apt-get install sqlmap wapiti)."
[ -f "$host" ] || give_up "build the host first (dotnet build ChoDon.Platform.sln)."

export CHODON_Web__RequestsPerMinute=1000000 CHODON_Web__AnonymousRequestsPerMinute=1000000 CHODON_Web__AnonymousPostsPerMinute=1000000
dotnet "$host" demo --people --data "$work/data" --urls "$address" >"$work/host.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 120); do grep -q '^Reader' "$work/host.log" && break; sleep 1; done
grep -q '^Reader' "$work/host.log" || give_up "the demonstration did not start: $(tail -1 "$work/host.log")"

# Opens a one-time link in a browser of its own and prints the cookies.
sign_in() {
  local jar=$work/cookies token
  rm -f "$jar"
  token=$(curl -s -c "$jar" "$1" | grep -o 'name="__RequestVerificationToken"[^>]*value="[^"]*"' | tail -1 | sed 's/.*value="//; s/"$//')
  curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "__RequestVerificationToken=$token" "$1"
  awk '!/^# / && NF >= 7 { printf "%s%s=%s", s, $6, $7; s = "; " }' "$jar"
}

addresses() {
  cat <<PAGES
$address/figures?Month=2020-05&Unit=02020&Map=today
$address/m/enrollment/households?q=nong&unit=$village&all=true&after=$village
$address/m/enrollment/villages?commune=$village&incomplete=true
$address/admin/accounts?Search=minh&State=Active
$address/admin/grants?All=true&After=$village
$address/admin/audit?From=2020-01-01&To=2026-12-31&Person=minh&Kind=Modules&Unit=$village
$address/admin/modules?Search=cho&Number=1
$address/sign-in?ReturnUrl=/figures
PAGES
}

# Debian's wapiti 3.0.4 cannot leave addresses out under Python 3.11: its pattern has its flags in the wrong place.
wapiti='
import fnmatch, re, sys
import wapitiCore.net.crawler as crawler
crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
from wapitiCore.main.wapiti import wapiti_main
sys.argv[0] = "wapiti"
wapiti_main()'

scan() { # name cookies
  echo "Scanning as $1"
  addresses >"$work/addresses"
  timeout "${SQLMAP_SECONDS:-900}" sqlmap -m "$work/addresses" --cookie="$2" --batch --level="${SQLMAP_LEVEL:-1}" --risk=1 --threads=4 --flush-session \
    --output-dir="$work/sqlmap" --disable-coloring </dev/null >"$reports/sqlmap-$1.txt" 2>&1 &
  local looking=$!
  /usr/bin/python3 -c "$wapiti" -u "$address/" -s "$address/sign-in" --scope domain -H "Cookie: $2" -H "Accept-Encoding: identity" -m sql,blindsql,xss,permanentxss,exec,file,redirect,crlf,ssrf,csp,http_headers,cookieflags,csrf \
    -x "$address/sign-out" -x "$address/unit" -x "$address/language" --max-scan-time "${WAPITI_SECONDS:-120}" --max-attack-time "${WAPITI_SECONDS:-120}" --max-links-per-page 100 --depth 4 \
    --flush-session --no-bugreport -v 0 -f txt -o "$reports/wapiti-$1.txt" </dev/null >"$reports/wapiti-$1.log" 2>&1
  wait "$looking" || echo "sqlmap did not get through all addresses as $1 in time" | tee -a "$reports/sqlmap-$1.txt"
}

village=$(/usr/bin/python3 -c 'import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute("SELECT unit_id FROM enr_household LIMIT 1").fetchone()[0])' "$work/data/chodon.db")
scan visitor ""
# Administrators last: their forms change what the others may do.
grep 'token=' "$work/host.log" | tac | while IFS= read -r line; do
  name=$(echo "$line" | sed 's/, once.*//; s/[^A-Za-z]\+/-/g; s/-$//' | tr '[:upper:]' '[:lower:]')
  scan "$name" "$(sign_in "$(echo "$line" | grep -o 'http://[^ ]*token=[^ ]*')")"
done

echo
echo "sqlmap: addresses in which it found an injection:"
grep -l "identified the following injection point" "$reports"/sqlmap-*.txt || echo "none"
echo "wapiti: findings by category:"
grep -hoE '^ +[A-Za-z].* : +[1-9][0-9]*$' "$reports"/wapiti-*.txt | tr -s ' ' | sort | uniq -c
echo "Server errors in the log of the host: $(grep -c '\[ERR\]' "$work"/data/logs/*.log)"
