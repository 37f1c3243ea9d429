# Shows what an appliance without disks is like: what is mounted, mapped, running and set, and the files that there are.
# What programs keep about disks is no use without these, nor is what the kernel has said.
rm -rf /run/blkid /run/lvm /run/mdadm /run/cryptsetup
for lvm in /etc/lvm /tmp/lvm; do rm -rf "$lvm/archive" "$lvm/backup" "$lvm/cache"; done
dmesg -C
# Of the kernel's settings all but the few that begin with n: ns_last_pid is another each time.
grep -sd skip '' /proc/mounts /proc/swaps /proc/sys/kernel/[!n]* /proc/sys/vm/*
for block in /sys/block/*; do
  case $block in */loop*) [ ! -e "$block/loop" ] || echo "$block" ;; *) echo "$block" ;; esac
done
find /dev/disk /dev/md ! -type d 2> /dev/null | sort
for map in /dev/mapper/*; do echo "$map"; done
for process in /proc/[0-9]*; do
  { read -r program < "$process/comm" && read -r words < "$process/cmdline"; } 2> /dev/null
  # Threads of the kernel have no words, and of udev's processes there are more after a while.
  case $program in *udevd | '(udev-worker)') ;; *) [ -z "$words" ] || echo "$program" ;; esac
  words=''
done | sort
# The daemon's.
set -- "/proc/$PPID/fd/"*
echo "descriptors $#"
umask
while read -r name size unit; do
  case $name in
    MemTotal:) total=$size ;;
    MemAvailable:) [ "$size" -gt $((total / 2)) ] || echo "little memory" ;;
  esac
done < /proc/meminfo
# Not /usr, which has 9,000 files that nothing but a shell would change.
find / /run /dev/shm -xdev -path /usr -prune -o ! -name machine-id ! -path '/run/udev/*' \
  \( -type d -printf '%p %m\n' -o -printf '%p %y %m %s %T@\n' \) | sort
