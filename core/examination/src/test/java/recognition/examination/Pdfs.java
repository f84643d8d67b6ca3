package recognition.examination;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes PDFs object by object, so that a test says exactly what stands in one. */
final class Pdfs {
    static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    /** One page, and {@code catalog} more in the catalog. */
    static Pdfs with(String catalog) {
        return page(catalog, "");
    }

    /** One page with more in it. */
    static Pdfs page(String catalog, String page) {
        return new Pdfs().object(inserted(CATALOG, catalog)).object(PAGES).object(inserted(PAGE, page));
    }

    private static String inserted(String dictionary, String more) {
        return dictionary.substring(0, dictionary.length() - 2) + more + ">>";
    }

    /** The next object, numbered from 1. */
    Pdfs object(String text) {
        objects.add(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Pdfs stream(String dictionary, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("<<" + dictionary + "/Length " + data.length + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(data);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(out.toByteArray());
        return this;
    }

    Pdfs trailer(String more) {
        trailer = more;
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            write(out, (i + 1) + " 0 obj\n");
            out.writeBytes(objects.get(i));
            write(out, "\nendobj\n");
        }
        int table = out.size();
        write(out, "xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(out, "%010d 00000 n \n".formatted(offset)));
        write(out, "trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R" + trailer + ">>\nstartxref\n" + table
                + "\n%%EOF\n");
        return out.toByteArray();
    }

    static byte[] deflated(byte[] data) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(data);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** More zeros than anything has room for, deflated without ever being held. */
    static final byte[] BOMB = bomb(640L << 20);

    static byte[] bomb(long zeros) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        var block = new byte[1 << 20];
        for (long done = 0; done < zeros; done += block.length) {
            deflater.setInput(block);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
