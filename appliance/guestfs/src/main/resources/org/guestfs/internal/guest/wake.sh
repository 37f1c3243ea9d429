# Makes a clone its own: random numbers that no other clone has had, and a name. The kernel gets the first from qemu by
# itself, and says so in its log, which lets readers wait for more: so each time there is a line of ours to come.
if [ "$wake" = first ]; then
  line='' tries=0
  until case $line in *'reseeded due to virtual machine fork'*) ;; *) false ;; esac; do
    tries=$((tries + 1))
    [ "$tries" -lt 1000 ] || { echo "the kernel does not say that it has new random numbers" >&2; exit 1; }
    echo '<7>guestfs-ee: waking up' > /dev/kmsg
    read -r line <&3
  done 3< /proc/kmsg
fi
printf %s "$seed" > /dev/urandom
echo "$machine" > /etc/machine-id
