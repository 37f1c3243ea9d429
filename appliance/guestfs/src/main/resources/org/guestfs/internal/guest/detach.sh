# Takes the disk at the SCSI target $target away, unless something has it: a file system, an array, a volume group.
set -- /sys/bus/scsi/devices/*:0:"$target":0
[ -e "$1" ] || { echo "the kernel has no disk at target $target" >&2; exit 1; }
device=$1
set -- "$device"/block/*
disk=/dev/${1##*/}
sync
udevadm settle
# Refused by the kernel for whatever is claimed, be it one partition of many.
blockdev --rereadpt "$disk" 2> /dev/null || { echo "$disk is in use" >&2; exit 1; }
blockdev --flushbufs "$disk"
echo 1 > "$device/delete"
udevadm settle
