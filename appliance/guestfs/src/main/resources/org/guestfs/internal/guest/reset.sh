# Takes apart what may be left on the disks, which are still there. What cannot be, the look afterwards finds.
swapoff -a 2> /dev/null
for round in 1 2 3; do
  left=''
  for map in /dev/mapper/*; do [ "$map" = /dev/mapper/control ] || [ "$map" = '/dev/mapper/*' ] || left=yes; done
  [ -z "$left" ] || {
    lvm vgchange -an > /dev/null 2>&1
    for map in /dev/mapper/*; do [ "$map" = /dev/mapper/control ] || dmsetup remove "$map" > /dev/null 2>&1; done
  }
  for array in /sys/block/md*; do
    [ ! -e "$array" ] || { left=yes && mdadm --stop "/dev/${array##*/}" > /dev/null 2>&1; }
  done
  for loop in /sys/block/loop*/loop; do [ ! -e "$loop" ] || { left=yes && losetup -D > /dev/null 2>&1; }; done
  [ -n "$left" ] || break
done
# The kernel remembers which disks a file system lacks, by names that others will have.
[ ! -e /sys/fs/btrfs ] || btrfs device scan --forget > /dev/null 2>&1
udevadm settle
:
