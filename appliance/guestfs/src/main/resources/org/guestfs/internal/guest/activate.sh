# Starts what spans disks, as the appliance's init does for disks that are there at boot. udev has looked at all disks:
# the rules of a template leave marks, those of the appliance lines in udev's records. $incomplete is what mdadm does
# with arrays that lack disks.
look() {
  set -- /dev/guestfs-ee/*
  seen=$*
  [ -e /usr/lib/udev/rules.d/90-guestfs-ee.rules ] || seen=$(grep -hsE '^E:ID_(FS|PART_ENTRY)_TYPE=' /run/udev/data/b*)
}
look
case $seen in */raid* | *_raid_member*)
  mdadm -As --auto=yes "$incomplete"
  udevadm settle
  look;;
esac
# Its own copies of what it finds, for an administrator who is not there, would take it as long as all the rest.
case $seen in */lvm* | *LVM2_member*)
  lvm pvscan --config 'backup { backup = 0 archive = 0 }' --cache --activate ay
  udevadm settle;;
esac
case $seen in */ldm* | *=0x42* | *5808c8aa-7e8f-42e0-85d2-e1e90434cfb3*)
  ldmtool create all
  udevadm settle;;
esac
:
