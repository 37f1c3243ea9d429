# Makes the only disk, which is empty, one to try things on: a file system on a logical volume.
printf 'label: gpt\n,\n' | sfdisk -q /dev/sda
udevadm settle
{
  lvm vgcreate --autobackup n guestfs_ee /dev/sda1
  lvm lvcreate --autobackup n --yes --extents 100%FREE --name scratch guestfs_ee
} > /dev/null
mke2fs -q -t ext4 /dev/guestfs_ee/scratch
mount /dev/guestfs_ee/scratch /sysroot
echo scratch > /sysroot/file
umount /sysroot
lvm vgchange --autobackup n -a n guestfs_ee > /dev/null
udevadm settle
