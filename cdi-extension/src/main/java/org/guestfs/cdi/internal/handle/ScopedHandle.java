// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import jakarta.enterprise.inject.spi.BeanManager;
import org.guestfs.Guestfs;

/** Stands for the handle of the scope under way. */
final class ScopedHandle extends DelegatingHandle {
    private final BeanManager beans;
    private final ScopedBean bean;

    ScopedHandle(BeanManager beans, ScopedBean bean) {
        super("the handle of " + bean.request() + " in @" + bean.getScope().getSimpleName());
        this.beans = beans;
        this.bean = bean;
    }

    @Override
    Guestfs current() {
        return beans.getContext(bean.getScope()).get(bean, beans.createCreationalContext(bean));
    }
}
