# Makes an appliance ready to be a template: once, so that no clone has to.
# Without this a kernel goes on with the random numbers of the template, and so would each clone.
[ -e /sys/bus/acpi/drivers/vmgenid/QEMUVGID:00 ] || {
  echo "its kernel would not notice that it was cloned: it has no driver for vmgenid" >&2
  exit 1
}
# As long as it does not have random numbers of its own, it does not say that it has new ones.
head -c 1 /dev/random > /dev/null
modprobe -a sd_mod dm_mod
udevadm control --reload

# With one processor and udev before all others, its queue file says at any time whether it has work: most of what
# asks it need not start the large program for that, which takes longer than the answer, nor often to wait for it.
if [ ! -e /sys/devices/system/cpu/cpu1 ] && chrt --rr -p 1 "$(pgrep -o -f systemd-udevd)"; then
  mv /usr/bin/udevadm /usr/bin/udevadm.whole
  cat > /usr/bin/udevadm <<'SETTLE'
#!/bin/sh
if [ "$*" = settle ]; then
  tries=0
  until [ ! -e /run/udev/queue ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 2000 ] || exec /usr/bin/udevadm.whole settle
  done
  exit 0
fi
exec /usr/bin/udevadm.whole "$@"
SETTLE
  chmod 755 /usr/bin/udevadm
fi

# Each clone gets one of its own, where writing it costs least.
: > /run/machine-id
ln -sf /run/machine-id /etc/machine-id

# What calls start is in memory from the beginning.
for program in parted sfdisk tar gzip file find cryptsetup btrfs e2fsck xfs_info ntfs-3g date; do
  "$program" --version > /dev/null 2>&1
done
mdadm -As --auto=yes --run > /dev/null 2>&1
ldmtool create all > /dev/null 2>&1
:
