# shellcheck shell=bash disable=SC2034
# Sourced by the commands beside it: installs what is missing, quickly and silently if nothing is.
# Only the installing needs root, or sudo; everything else is done as the user who calls.

# guestfsd and what its appliance is made of: supermin copies these programs of the host into it.
APPLIANCE_PACKAGES="
  qemu-system-x86 qemu-utils supermin guestfsd libguestfs-hfsplus libguestfs-reiserfs libguestfs-rsync libguestfs-xfs
  acl attr binutils bsdextrautils btrfs-progs bzip2 cpio cryptsetup-bin curl debootstrap diffutils dosfstools e2fsprogs
  exfatprogs extlinux f2fs-tools fdisk file fuse3 gawk gdisk grub2-common iproute2 isc-dhcp-client kmod kpartx ldmtool
  less libfuse2 lsscsi lvm2 lzop mdadm mount mtools ntfs-3g openssh-client parted pciutils procps psmisc scrub sleuthkit
  squashfs-tools syslinux systemd-sysv udev uuid-runtime xz-utils zerofree zstd"
BUILD_PACKAGES="ca-certificates default-jdk-headless maven nodejs npm"
GUEST_PACKAGES="debootstrap fakeroot fakechroot"
# libguestfs's own tools are the oracle of the tests, its Java binding the other side of the benchmark.
# The last line but one makes what guests are tested with, or judges what the appliance made of it; the last is the
# browser that tests the web application, with the letters that its pictures are written in.
TEST_PACKAGES="libguestfs-tools libguestfs-java xorriso rsync git
  libvirt-clients libvirt-daemon libvirt-daemon-driver-qemu qemu-block-extra
  busybox-static grub-pc-bin libwin-hivex-perl makefs policycoreutils rpm systemd-journal-remote
  chromium fonts-dejavu-core"

CACHE="${GUESTFS_EE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/guestfs-ee}"

say() {
  printf 'guestfs-ee: %s\n' "$*" >&2
}

die() {
  say "$*"
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

may_install() {
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null || { [ -t 0 ] && command -v sudo >/dev/null; }
}

# Prints those of the packages given that are not installed.
missing_packages() {
  local status package
  declare -A installed=()
  while read -r status package; do
    if [ "$status" = ii ]; then
      installed[$package]=1
    fi
  done < <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null)
  for package in "$@"; do
    [ -n "${installed[$package]:-}" ] || printf '%s ' "$package"
  done
}

# Prints the feature release of the JDK that Maven will use, or 0; asking java itself takes longer than all the rest.
jdk_version() {
  local home=${JAVA_HOME:-} release=0
  if [ -z "$home" ] && home=$(command -v javac); then
    home=$(readlink -f "$home")
    home=${home%/bin/javac}
  fi
  if [ -x "$home/bin/javac" ] && [ -r "$home/release" ]; then
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  fi
  printf '%s' "${release:-0}"
}

# Prints the major version of Node.js if npm is there, too, or 0.
node_version() {
  local release=0
  if command -v npm >/dev/null && command -v node >/dev/null; then
    release=$(node --version)
    release=${release#v}
  fi
  printf '%s' "${release%%.*}"
}

# A JDK, a Maven or a Node.js that came from elsewhere is as good as Debian's.
needed_build_packages() {
  local package
  for package in $BUILD_PACKAGES; do
    case $package in
      default-jdk-*) [ "$(jdk_version)" -ge 17 ] || printf '%s ' "$package" ;;
      nodejs | npm) [ "$(node_version)" -ge 18 ] || printf '%s ' "$package" ;;
      maven) command -v mvn >/dev/null || printf '%s ' "$package" ;;
      *) printf '%s ' "$package" ;;
    esac
  done
}

# Takes more packages to be installed, as one word.
install_prerequisites() {
  local more=$1 missing
  # shellcheck disable=SC1091
  if ! { [ -r /etc/os-release ] && . /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-0}" -ge 12 ]; }; then
    if command -v qemu-system-x86_64 >/dev/null && command -v supermin >/dev/null && command -v mvn >/dev/null; then
      return
    fi
    die "this is not Debian 12: install qemu, qemu-img, supermin, guestfsd (libguestfs's appliance), a JDK of 17 or later and Maven with your system's tools, then run this again"
  fi
  # shellcheck disable=SC2046,SC2086
  missing=$(missing_packages $APPLIANCE_PACKAGES $GUEST_PACKAGES $(needed_build_packages) $more)
  if [ -n "$missing" ]; then
    may_install || die "as root, run: apt-get install --no-install-recommends $missing"
    say "installing: $missing"
    as_root apt-get update -q >&2
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2
  fi
  # supermin copies this directory of the host, even if its modules come from elsewhere.
  if [ ! -d /lib/modules ]; then
    may_install || die "as root, run: mkdir /lib/modules"
    as_root mkdir -p /lib/modules
  fi
}

# Prints the package of the newest kernel that apt knows.
kernel_package() {
  apt-cache depends linux-image-amd64 2>/dev/null | sed -n 's/^ *Depends: \(linux-image-[0-9].*\)/\1/p' | head -n 1
}

# Unpacks the kernel of a package into the cache; a subshell, so that what it leaves is removed however it ends.
unpack_kernel() (
  set -e
  package=$1
  version=${package#linux-image-}
  mkdir -p "$CACHE/kernel"
  work=$(mktemp -d "$CACHE/kernel/.unpack.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  cd "$work"
  if ! apt-get download -q -o APT::Sandbox::User=root "$package" >&2; then
    may_install || die "$package cannot be fetched; as root, run: apt-get update"
    as_root apt-get update -q >&2
    apt-get download -q -o APT::Sandbox::User=root "$package" >&2
  fi
  dpkg -x "$work"/*.deb "$work/root"
  PATH="$PATH:/sbin:/usr/sbin" depmod -b "$work/root" "$version"
  # Another run may have been quicker.
  mv -T "$work/root" "$CACHE/kernel/$version" 2>/dev/null || true
)

# The appliance's kernel is unpacked into our cache: the host's may be missing, or readable by root alone.
prepare_kernel() {
  local package
  if [ -n "${SUPERMIN_KERNEL:-}" ] && [ -n "${SUPERMIN_MODULES:-}" ]; then
    return
  fi
  if ! command -v apt-get >/dev/null; then
    # Not Debian: supermin finds the kernel of that system itself.
    return
  fi
  if ! compgen -G "$CACHE/kernel/*/lib/modules/*/modules.dep" >/dev/null; then
    package=$(kernel_package)
    if [ -z "$package" ]; then
      may_install || die "the lists of packages are empty; as root, run: apt-get update"
      as_root apt-get update -q >&2
      package=$(kernel_package)
    fi
    say "fetching a kernel for the appliance: $package"
    unpack_kernel "$package"
  fi
  SUPERMIN_MODULES=$(compgen -G "$CACHE/kernel/*/lib/modules/*" | sort -V | tail -n 1)
  SUPERMIN_KERNEL="${SUPERMIN_MODULES%/lib/modules/*}/boot/vmlinuz-${SUPERMIN_MODULES##*/}"
  [ -r "$SUPERMIN_KERNEL" ] || die "the cached kernel $SUPERMIN_KERNEL is gone; remove $CACHE/kernel and run this again"
  export SUPERMIN_KERNEL SUPERMIN_MODULES
}

# Becomes a program of appliance/cli. Later JDKs call a pipe a console, too.
exec_cli() { # CLASS-PATH [ARGUMENT ...]
  local options=(-Djdk.console=java.base)
  if [ "$(java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')" -ge 22 ]; then
    options+=(--enable-native-access=ALL-UNNAMED)
  fi
  exec java "${options[@]}" -cp "$1" org.guestfs.cli.Main "${@:2}"
}

# What root's commands run as, so that nothing that opens images is root.
USER_NAME=guestfs-ee
USER_HOME=/var/lib/guestfs-ee

ordinary_user() {
  id "$USER_NAME" >/dev/null 2>&1 \
    || useradd --system --create-home --home-dir "$USER_HOME" --shell /bin/bash "$USER_NAME"
  # Where FUSE is for a group, join it; KVM stays as the system gives it.
  if [ -c /dev/fuse ] && [ "$(stat -c %G /dev/fuse)" = fuse ]; then
    usermod -a -G fuse "$USER_NAME"
  fi
}
