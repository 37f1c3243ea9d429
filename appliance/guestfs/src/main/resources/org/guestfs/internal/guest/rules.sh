# What udev does for each disk is most of what attaching one costs: takes from $rules what no action relies on. It must
# be known what is left: without its rules for disks, volumes are not found where programs look for them.
has() {
  for file in "$@"; do
    [ -e "$rules/$file" ] || return 1
  done
}
is_debian() {
  has 55-dm.rules 56-lvm.rules 60-persistent-storage-dm.rules
}
is_fedora() {
  has 10-dm.rules 11-dm-lvm.rules 13-dm-disk.rules
}
has 50-udev-default.rules 60-block.rules 60-persistent-storage.rules 80-drivers.rules 95-dm-notify.rules &&
  { is_debian || is_fedora; } || {
  echo "its rules for udev in $rules are neither like Debian's nor like Fedora's" >&2
  exit 1
}
for file in "$rules"/*; do
  name=${file##*/??-}
  case ${name%.rules} in
    # Disks: what activate.sh and the rules below do in the place of these.
    persistent-storage | persistent-storage-tape | persistent-storage-mtd | cdrom_id | kpartx | multipath) ;;
    md-raid-creating | md-raid-assembly | md-incremental | md-clustered-confirm-device | lvm | dm-lvm | dm-lvm-metad) ;;
    # What no appliance has.
    firmware | autosuspend | drm | evdev | fido-id | infiniband | input-id | persistent-alsa | persistent-hidraw) ;;
    persistent-input | persistent-v4l | sensor | serial | dmi-id | gpiochip | net | tpm-udev | rfkill | camera) ;;
    joystick | memory | mouse | power-switch | touchpad | uaccess | seat | seat-late | special-net-names) ;;
    net-description | net-setup-link | net-dhcp | probe_mtd | sound-card | debian-compat | hwclock | vconsole) ;;
    e2scrub | systemd | nm-drivers | nm-unmanaged) ;;
    *) continue ;;
  esac
  # LVM's rules for volumes, not those for disks, are Debian's 56-lvm and Fedora's 11-dm-lvm.
  case ${file##*/} in 56-lvm.rules | 11-dm-lvm.rules) continue ;; esac
  rm "$file"
done
cat > "$rules/60-guestfs-ee.rules" <<'RULES'
# Programs look disks up by what is on them. Labels come from a program, which only disks that have one need.
ACTION=="remove", GOTO="end"
SUBSYSTEM!="block", GOTO="end"
KERNEL!="sd*|vd*|loop*|nbd*", GOTO="end"
ENV{DEVTYPE}=="disk", TEST=="device/vpd_pg80", IMPORT{program}="scsi_id --export --whitelisted -d $devnode"
ENV{DEVTYPE}=="partition", IMPORT{parent}="ID_SCSI_SERIAL"
# The daemon lists the disks that it finds there.
ENV{DEVTYPE}=="disk", KERNEL=="sd*", IMPORT{builtin}="path_id", SYMLINK+="disk/by-path/$env{ID_PATH}"
ENV{DEVTYPE}=="partition", KERNEL=="sd*", IMPORT{parent}="ID_PATH"
ENV{DEVTYPE}=="partition", ENV{ID_PATH}=="?*", SYMLINK+="disk/by-path/$env{ID_PATH}-part%n"
IMPORT{builtin}="blkid"
ENV{ID_FS_USAGE}=="filesystem|other|crypto", ENV{ID_FS_UUID_ENC}=="?*", SYMLINK+="disk/by-uuid/$env{ID_FS_UUID_ENC}"
ENV{ID_FS_USAGE}=="filesystem|other|crypto", ENV{ID_FS_LABEL_ENC}=="?*", SYMLINK+="disk/by-label/$env{ID_FS_LABEL_ENC}"
ENV{ID_PART_ENTRY_UUID}=="?*", SYMLINK+="disk/by-partuuid/$env{ID_PART_ENTRY_UUID}"
ENV{ID_PART_ENTRY_SCHEME}=="gpt", ENV{ID_PART_ENTRY_NAME}=="?*", SYMLINK+="disk/by-partlabel/$env{ID_PART_ENTRY_NAME}"
LABEL="end"
RULES
cat > "$rules/90-guestfs-ee.rules" <<'RULES'
# Marks for activate.sh.
SUBSYSTEM=="block", ENV{ID_FS_TYPE}=="*_raid_member", SYMLINK+="guestfs-ee/raid"
SUBSYSTEM=="block", ENV{ID_FS_TYPE}=="LVM2_member", SYMLINK+="guestfs-ee/lvm"
SUBSYSTEM=="block", ENV{ID_PART_ENTRY_TYPE}=="0x42|5808c8aa-7e8f-42e0-85d2-e1e90434cfb3", SYMLINK+="guestfs-ee/ldm"
RULES
# Each new disk says that it has just been powered on, which is no change of what is on it.
sed -i 's/^ACTION=="change", SUBSYSTEM=="scsi",/& ENV{SDEV_UA}!="POWER_ON_RESET_OCCURRED",/' "$rules/60-block.rules"
