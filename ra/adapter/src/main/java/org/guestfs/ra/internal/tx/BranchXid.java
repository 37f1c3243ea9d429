// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import javax.transaction.xa.Xid;

/**
 * The identifier of a branch, as a value.
 *
 * @param formatId of the transaction manager
 * @param global the transaction, in hexadecimal
 * @param qualifier the branch in it, in hexadecimal
 */
record BranchXid(int formatId, String global, String qualifier) implements Xid {
    private static final HexFormat HEX = HexFormat.of();
    /** The format of identifiers of our own: "gfs!". */
    private static final int LOCAL = 0x67667321;

    BranchXid {
        if (parse(global).length > MAXGTRIDSIZE || parse(qualifier).length > MAXBQUALSIZE) {
            throw new IllegalArgumentException("the identifier of a branch is too long: " + global + ":" + qualifier);
        }
    }

    private static byte[] parse(String text) {
        return HEX.parseHex(text);
    }

    /** One that no transaction manager has given. */
    static BranchXid unique() {
        byte[] name = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        return new BranchXid(LOCAL, HEX.formatHex(name), "00");
    }

    static BranchXid of(Xid xid) {
        return xid instanceof BranchXid known
                ? known
                : new BranchXid(
                        xid.getFormatId(),
                        HEX.formatHex(xid.getGlobalTransactionId()),
                        HEX.formatHex(xid.getBranchQualifier()));
    }

    @Override
    public int getFormatId() {
        return formatId;
    }

    @Override
    public byte[] getGlobalTransactionId() {
        return parse(global);
    }

    @Override
    public byte[] getBranchQualifier() {
        return parse(qualifier);
    }

    @Override
    public String toString() {
        return formatId + ":" + global + ":" + qualifier;
    }
}
