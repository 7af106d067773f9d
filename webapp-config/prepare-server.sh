#!/bin/sh
# Prepares a server that starts in two thirds of the time: unpacked once, and with the classes that a start and a page load
# kept ready for the JVM (class data sharing). To be repeated after an upgrade of Java or of the portal.
#
#   prepare-server.sh INSTALLED SERVER
#
# INSTALLED holds payara-micro.jar and ballast.war; SERVER is made anew, with its log in prepare.log. Needs Java 21 or
# newer, wget or curl, and the port BALLAST_HTTP_PORT (8080) for the half minute that the portal runs on an empty database.
set -eu
[ $# -eq 2 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }

configuration=$(cd "$(dirname "$0")" && pwd)
installed=$(cd "$1" && pwd)
if [ -e "$2" ] && [ ! -e "$2/launch-micro.jar" ] && [ -n "$(ls -A "$2")" ]; then
  echo "$2 holds something else than a prepared server; nothing was changed." >&2
  exit 2
fi
rm -rf "$2"
mkdir -p "$2"
server=$(cd "$2" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${BALLAST_HTTP_PORT:-8080}
portal=http://127.0.0.1:$port

get() {
  wget -q -O /dev/null "$portal$1" 2>/dev/null || curl -fs -o /dev/null "$portal$1" 2>/dev/null
}

if get /health/live; then
  echo "Port $port is taken: stop the portal there, or name another by BALLAST_HTTP_PORT." >&2
  exit 1
fi
"$java" -jar "$installed/payara-micro.jar" --rootDir "$server" --outputlauncher >"$server/prepare.log" 2>&1
cp "$server/config/domain.xml" "$server/domain.xml"

work=$(mktemp -d)
cd "$work"
secret=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
env -u BALLAST_DB_URL -u BALLAST_DB_USER -u BALLAST_DB_PASSWORD -u BALLAST_DATA_FOLDER BALLAST_DEMO=false \
  BALLAST_AUDIT_KEY="$secret" BALLAST_ADMIN_USER=preparation BALLAST_ADMIN_PASSWORD="$secret" \
  "$java" ${BALLAST_JVM_OPTIONS:-} -XX:ArchiveClassesAtExit="$server/ballast.jsa" \
  -jar "$server/launch-micro.jar" --domainConfig "$server/domain.xml" --deploy "$installed/ballast.war" \
  --contextRoot / --port "$port" --noHazelcast --disablephonehome \
  --prebootcommandfile "$configuration/pre-boot-commands.txt" >>"$server/prepare.log" 2>&1 &
portal_process=$!
trap 'kill "$portal_process" 2>/dev/null || true; rm -rf "$work"' EXIT

seconds=0
until get /health/ready; do
  seconds=$((seconds + 1))
  if [ "$seconds" -gt 300 ] || ! kill -0 "$portal_process" 2>/dev/null; then
    tail -n 40 "$server/prepare.log" >&2
    echo "The portal did not start on port $port; the whole log is in $server/prepare.log." >&2
    exit 1
  fi
  sleep 1
done
get /login.xhtml
kill "$portal_process"
wait "$portal_process" || true
[ -s "$server/ballast.jsa" ] || { echo "This Java kept no classes; see $server/prepare.log." >&2; exit 1; }
rm -rf "$server/applications" "$server/autodeploy"
echo "Prepared: $server"
