# Brings up the disks at the SCSI targets $targets, one after the other: so the first free name is the first disk's.
# With hotplug=off the adapter does not tell the kernel of new disks, which would race us.
for host in /sys/class/scsi_host/host*; do
  read -r driver < "$host/proc_name"
  [ "$driver" = virtio_scsi ] && break
done
disks=
for target in $targets; do
  echo "0 $target 0" > "$host/scan"
  device=/sys/bus/scsi/devices/${host##*/host}:0:$target:0
  tries=0
  until set -- "$device"/block/*; [ -e "$1" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 4000 ] || { echo "the kernel does not see the disk at target $target" >&2; exit 1; }
    # The kernel is at it, and starting a program takes longer than what is left to do.
    [ "$tries" -lt 1000 ] || sleep 0.01
  done
  # What comes from far away may take long.
  echo 300 > "$device/timeout"
  disks="$disks $1"
done
udevadm settle
# A disk can be seen a moment before udev is told of it, which is long when the host is busy: udev keeps a record of
# each that it has looked at.
for disk in $disks; do
  read -r number < "$disk/dev"
  tries=0
  until [ -e "/run/udev/data/b$number" ] || [ "$tries" -eq 500 ]; do
    tries=$((tries + 1))
    sleep 0.01
    udevadm settle
  done
done
