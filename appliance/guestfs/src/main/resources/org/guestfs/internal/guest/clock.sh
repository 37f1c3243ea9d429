# Sets the clock, and tells when that was by the guest's own count.
read -r before rest < /proc/uptime
date -s "@$now" > /dev/null
read -r after rest < /proc/uptime
clock="$before $after"
