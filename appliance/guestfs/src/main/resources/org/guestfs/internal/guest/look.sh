# Shows what an appliance without disks is like: what is mounted, mapped and running, and the files that programs leave.
# What they keep about disks is no use without these.
rm -rf /run/blkid /run/lvm /run/mdadm /run/cryptsetup
for lvm in /etc/lvm /tmp/lvm; do rm -rf "$lvm/archive" "$lvm/backup" "$lvm/cache"; done
cat /proc/mounts /proc/swaps /proc/sys/kernel/tainted
for block in /sys/block/*; do
  case $block in */loop*) [ ! -e "$block/loop" ] || echo "$block" ;; *) echo "$block" ;; esac
done
for map in /dev/mapper/*; do echo "$map"; done
for process in /proc/[0-9]*; do
  { read -r program < "$process/comm" && read -r words < "$process/cmdline"; } 2> /dev/null
  # Threads of the kernel have no words, and of udev's processes there are more after a while.
  case $program in *udevd | '(udev-worker)') ;; *) [ -z "$words" ] || echo "$program" ;; esac
  words=''
done | sort
umask
find /tmp /var/tmp /run /etc /root -xdev ! -type d ! -name machine-id ! -path '/run/udev/*' -printf '%p %y %m %s %T@\n' | sort
