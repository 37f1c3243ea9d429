#!/usr/bin/env bash
# Configures Payara, which has to run for most of it: configure.sh PAYARA_HOME COMMANDS
set -euo pipefail
home=$1 commands=$2
domain=$home/glassfish/domains/domain1/config/domain.xml
asadmin() {
  "$home/bin/asadmin" --port 14848 "$@"
}

sed -i -f "$(dirname "${BASH_SOURCE[0]}")/domain.sed" "$domain"
asadmin start-domain domain1
trap 'asadmin stop-domain domain1' EXIT
# It goes on after a command that fails.
asadmin multimode --file "$commands" 2>&1 | tee "$commands.log"
! grep -i 'fail' "$commands.log"
