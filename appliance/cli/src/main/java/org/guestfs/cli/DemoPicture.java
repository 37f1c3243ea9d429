// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws landscapes, so that there are pictures to be looked at which nobody had to take. */
final class DemoPicture {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    private static final int RANGES = 4;

    private DemoPicture() {}

    /** The same for the same seed. */
    static byte[] png(int seed) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            draw(graphics, new Random(seed));
        } finally {
            graphics.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D graphics, Random random) {
        float hue = random.nextFloat();
        graphics.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.5f, 0.7f), 0, HEIGHT, Color.getHSBColor(hue + 0.1f, 0.2f, 1)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(255, 240, 200));
        graphics.fill(new Ellipse2D.Double(100 + random.nextInt(WIDTH - 300), 60 + random.nextInt(100), 90, 90));
        for (int range = 0; range < RANGES; range++) {
            graphics.setColor(Color.getHSBColor(hue + 0.35f, 0.4f, 0.65f - 0.13f * range));
            graphics.fill(hills(random, HEIGHT * (0.5 + 0.13 * range)));
        }
    }

    private static Path2D hills(Random random, double base) {
        var outline = new Path2D.Double();
        double phase = random.nextDouble() * Math.PI;
        double length = 90 + random.nextInt(120);
        outline.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 4) {
            outline.lineTo(x, base - 40 * Math.sin(phase + x / length) - 15 * Math.sin(phase + x / (length / 3)));
        }
        outline.lineTo(WIDTH, HEIGHT);
        outline.closePath();
        return outline;
    }
}
