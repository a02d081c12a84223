#!/bin/sh
# A PostgreSQL server of a test run's own: in a temporary folder, on a port of the loopback. It lives until standard input ends, which it
# does when the test process ends, however that ends; then the server is stopped by its number and the folder deleted.
# Nothing here needs to outlive the run, so nothing waits for the disk.
set -eu
bin=$1 port=$2 buffers=${3:-128MB}
folder=$(mktemp -d -t sedz-postgres-XXXXXX)
cd "$folder"
server=
finish() {
    if [ -n "$server" ]; then
        kill -INT "$server" 2>/dev/null || true
        wait "$server" || true
    fi
    cd / && rm -rf "$folder"
}
trap finish EXIT
trap 'exit 1' INT TERM HUP
"$bin/initdb" -D data --username=sedz --auth=trust --encoding=UTF8 --locale=C --lc-ctype=C.UTF-8 --no-sync >initdb.log
"$bin/postgres" -D data -c listen_addresses=127.0.0.1 -c port="$port" -c unix_socket_directories= -c max_connections=300 \
    -c shared_buffers="$buffers" -c fsync=off -c full_page_writes=off -c synchronous_commit=off >server.log 2>&1 </dev/null &
server=$!
until "$bin/pg_isready" --quiet --host=127.0.0.1 --port="$port"; do
    kill -0 "$server" || { cat server.log >&2; exit 1; }
    sleep 0.1
done
echo ready
cat >/dev/null
