// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.guestfs.ApplianceLostException;
import org.guestfs.Errno;
import org.guestfs.Secret;
import org.guestfs.ejb.BusyException;
import org.guestfs.ejb.KeyNeededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class OpenImagesTest {
    private static final OpenImages.Key FIRST = new OpenImages.Key("ann", "first.img", "/dev/sda");
    private static final OpenImages.Key SECOND = new OpenImages.Key("ann", "second.img", "/dev/sda");
    private static final OpenImages.Key OF_BOB = new OpenImages.Key("bob", "first.img", "/dev/sda");

    private final FakeFactory factory = new FakeFactory(FakeGuest::new);
    private final AtomicLong time = new AtomicLong();
    private final OpenImages images = open(Duration.ofMinutes(2));

    private static ApplianceLostException lost() {
        return new ApplianceLostException("ls", Errno.of("EIO"), "it died", null);
    }

    @Test
    void anImageIsOpenedOnceForEachPerson() {
        images.use(FIRST, OpenImage::guest);
        images.use(FIRST, OpenImage::guest);
        images.use(OF_BOB, OpenImage::guest);
        assertThat(factory.given()).hasSize(2);
        assertThat(images.count()).isEqualTo(2);
    }

    @Test
    void theOneThatHasWaitedLongestMakesRoom() {
        images.use(FIRST, OpenImage::guest);
        time.addAndGet(10);
        images.use(SECOND, OpenImage::guest);
        time.addAndGet(10);
        images.use(OF_BOB, OpenImage::guest);
        assertThat(factory.given()).extracting(FakeGuest::isClosed).containsExactly(true, false, false);
        assertThat(images.count()).isEqualTo(2);
    }

    @Test
    void thereIsNoRoomAsLongAsAllAreInUse() throws Exception {
        OpenImages hasty = open(Duration.ofMillis(20));
        var mayLeave = new CountDownLatch(1);
        CompletableFuture<?> users =
                CompletableFuture.allOf(inUse(hasty, FIRST, mayLeave), inUse(hasty, SECOND, mayLeave));
        assertThatThrownBy(() -> hasty.use(OF_BOB, OpenImage::guest))
                .isInstanceOf(BusyException.class)
                .hasMessageContaining("2 images are open");
        mayLeave.countDown();
        users.join();
        hasty.use(OF_BOB, OpenImage::guest);
        assertThat(hasty.count()).isEqualTo(2);
    }

    @Test
    void whoComesWhileAllAreInUseWaits() throws Exception {
        var mayLeave = new CountDownLatch(1);
        CompletableFuture<?> user = inUse(images, FIRST, mayLeave);
        var other = new CountDownLatch(1);
        CompletableFuture<?> others = inUse(images, SECOND, other);
        Thread bob = new Thread(() -> images.use(OF_BOB, OpenImage::guest));
        bob.start();
        while (bob.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        mayLeave.countDown();
        bob.join();
        assertThat(images.count()).isEqualTo(2);
        other.countDown();
        CompletableFuture.allOf(user, others).join();
    }

    /** Has somebody use an image, until he may leave; he does already. */
    private static CompletableFuture<?> inUse(OpenImages images, OpenImages.Key key, CountDownLatch mayLeave)
            throws InterruptedException {
        var isIn = new CountDownLatch(1);
        // In a thread of its own: the common pool may have but one.
        CompletableFuture<?> user = CompletableFuture.runAsync(
                () -> images.use(key, image -> {
                    isIn.countDown();
                    await(mayLeave);
                    return "";
                }),
                work -> new Thread(work).start());
        isIn.await();
        return user;
    }

    private OpenImages open(Duration patience) {
        return new OpenImages(factory::open, 2, Duration.ofMinutes(5), patience, time::get);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsIdleIsClosed() {
        images.use(FIRST, OpenImage::guest);
        time.addAndGet(Duration.ofMinutes(4).toNanos());
        images.use(SECOND, OpenImage::guest);
        images.closeIdle();
        assertThat(images.count()).isEqualTo(2);
        time.addAndGet(Duration.ofMinutes(4).toNanos());
        images.closeIdle();
        assertThat(factory.given()).extracting(FakeGuest::isClosed).containsExactly(true, false);
        assertThat(images.count()).isEqualTo(1);
    }

    @Test
    void anApplianceThatDiedMeanwhileIsReplacedUnnoticed() {
        images.use(FIRST, OpenImage::guest);
        String answer = images.use(FIRST, image -> {
            if (image.guest() == factory.given().get(0)) {
                throw lost();
            }
            return "alive";
        });
        assertThat(answer).isEqualTo("alive");
        assertThat(factory.given()).extracting(FakeGuest::isClosed).containsExactly(true, false);
    }

    @Test
    void anImageThatKillsItsApplianceIsNotTriedForEver() {
        assertThatThrownBy(() -> images.use(FIRST, image -> {
                    throw lost();
                }))
                .isInstanceOf(ApplianceLostException.class);
        assertThat(factory.given()).hasSize(1).allMatch(FakeGuest::isClosed);
        assertThat(images.count()).isZero();
    }

    @Test
    void passPhrasesAreWipedWithTheLastImageOfTheirOwner() {
        try (Secret secret = Secret.of("phrase")) {
            images.open(FIRST, Map.of("*", secret));
        }
        try (KeyRing keys = images.keys("ann", "first.img");
                KeyRing others = images.keys("bob", "first.img")) {
            assertThat(keys.find("/dev/sda2").orElseThrow().reveal()).asString().isEqualTo("phrase");
            assertThat(others.isEmpty()).isTrue();
        }
        images.close("ann", "first.img");
        assertThat(images.hasKeys()).isFalse();
        assertThat(images.count()).isZero();
    }

    @Test
    void passPhrasesOfAnImageThatCannotBeOpenedAreWiped() {
        var unreadable = new OpenImages(
                (key, keys) -> {
                    throw new KeyNeededException("a wrong one");
                },
                2,
                Duration.ofMinutes(5),
                Duration.ZERO,
                time::get);
        assertThatThrownBy(() -> unreadable.open(FIRST, Map.of("*", Secret.of("phrase"))))
                .isInstanceOf(KeyNeededException.class);
        assertThat(unreadable.hasKeys()).isFalse();
        assertThat(unreadable.count()).isZero();
    }

    @Test
    void allOfAnImageIsClosedForAWriter() {
        images.use(FIRST, OpenImage::guest);
        images.use(OF_BOB, OpenImage::guest);
        images.closeAll("first.img");
        assertThat(factory.given()).allMatch(FakeGuest::isClosed);
        assertThat(images.count()).isZero();
    }

    @Test
    void nothingIsOpenedAfterTheEnd() {
        images.use(FIRST, OpenImage::guest);
        images.close();
        assertThat(factory.given()).allMatch(FakeGuest::isClosed);
        assertThatThrownBy(() -> images.use(FIRST, OpenImage::guest))
                .isInstanceOf(BusyException.class)
                .hasMessageContaining("being stopped");
    }
}
