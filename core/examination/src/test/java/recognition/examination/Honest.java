package recognition.examination;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

import recognition.domain.document.Document.Type;

/** Files as scanners, phones, offices and signers write them. */
final class Honest {
    private final Map<String, File> files = new LinkedHashMap<>();

    /** @param name as its owner called it */
    record File(Type type, String name, Supplier<byte[]> bytes) {}

    /** What is drawn into a document. */
    @FunctionalInterface
    private interface Drawing {
        void into(PDDocument document) throws IOException;
    }

    static Map<String, File> files() {
        var all = new Honest();
        all.scans();
        all.offices();
        all.signed();
        all.phones();
        all.pngs();
        return all.files;
    }

    private void add(String what, Type type, String name, Supplier<byte[]> bytes) {
        files.put(what, new File(type, name, bytes));
    }

    private void pdf(String what, String name, Drawing drawing) {
        add(what, Type.PDF, name, () -> saved(drawing, CompressParameters.DEFAULT_COMPRESSION));
    }

    private static byte[] saved(Drawing drawing, CompressParameters compression) {
        try (var document = new PDDocument()) {
            drawing.into(document);
            var out = new ByteArrayOutputStream();
            document.save(out, compression);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] manyPages(int pages, int linesEach) {
        return saved(document -> {
            for (int i = 0; i < pages; i++) {
                text(document, linesEach);
            }
        }, CompressParameters.NO_COMPRESSION);
    }

    private static PDPage text(PDDocument document, int lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            for (int line = 0; line < lines; line++) {
                content.beginText();
                content.newLineAtOffset(60, 780 - line * 14f);
                content.showText("Line " + line + " of a statement of membership");
                content.endText();
            }
        }
        return page;
    }

    private static void picture(PDDocument document, PDImageXObject image) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, 595, 842);
        }
    }

    private static BufferedImage a4(int dpi, int type, long seed) {
        return Images.page(dpi * 827 / 100, dpi * 1169 / 100, type, seed);
    }

    private void scans() {
        for (int pages : new int[]{1, 2, 3, 5, 12}) {
            pdf("scanner, color, " + pages + " pages", "扫描件_%02d页.pdf".formatted(pages), document -> {
                for (int i = 0; i < pages; i++) {
                    picture(document,
                            JPEGFactory.createFromImage(document, a4(150, BufferedImage.TYPE_3BYTE_BGR, i), 0.8f));
                }
            });
        }
        for (int dpi : new int[]{200, 300, 600}) {
            pdf("scanner, black and white, " + dpi, "证书 " + dpi + " dpi.PDF",
                    document -> picture(document,
                            CCITTFactory.createFromImage(document, a4(dpi, BufferedImage.TYPE_BYTE_BINARY, 7))));
        }
        pdf("scanner, lossless", "degree (copy 2).pdf", document -> picture(document,
                LosslessFactory.createFromImage(document, a4(200, BufferedImage.TYPE_3BYTE_BGR, 8))));
        pdf("scanner, gray, lossless", "学位证书.pdf", document -> picture(document,
                LosslessFactory.createFromImage(document, a4(300, BufferedImage.TYPE_BYTE_GRAY, 9))));
        pdf("five megabytes", "護照及簽證.pdf", document -> picture(document, JPEGFactory.createFromImage(document,
                noisy(2_480, 3_508), 0.75f)));
        add("blanks behind the end", Type.PDF, "scan0001.pdf",
                () -> Hostile.joined(manyPages(1, 9), new byte[]{'\r', '\n', 0, 0, 0}));
    }

    private static BufferedImage noisy(int width, int height) {
        var image = Images.page(width, height, BufferedImage.TYPE_3BYTE_BGR, 11);
        var random = new Random(11);
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    private void offices() {
        for (int pages : new int[]{1, 2, 7, 20, 50, 100, 400}) {
            add("office, " + pages + " pages", Type.PDF, "专业工作总结.pdf", () -> manyPages(pages, 40));
        }
        pdf("office, packed objects", "résumé – Jürgen.pdf", document -> text(document, 40));
        for (var link : new String[]{"https://www.ice.org.uk/", "http://example.org/verify?id=7",
                "mailto:registry@ice.example", "www.example.org/without-a-scheme"}) {
            pdf("link to " + link, "letter.pdf", document -> {
                var action = new PDActionURI();
                action.setURI(link);
                var annotation = new PDAnnotationLink();
                annotation.setRectangle(new PDRectangle(50, 700, 200, 20));
                annotation.setAction(action);
                text(document, 3).getAnnotations().add(annotation);
            });
        }
        pdf("outline and opening page", "手册.pdf", document -> {
            var outline = new PDDocumentOutline();
            for (int i = 0; i < 5; i++) {
                var destination = new PDPageFitDestination();
                destination.setPage(text(document, 20));
                var item = new PDOutlineItem();
                item.setTitle("第" + i + "章");
                item.setDestination(destination);
                outline.addLast(item);
                document.getDocumentCatalog().setOpenAction(destination);
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
        });
        pdf("form that was filled in", "申请表.pdf", document -> {
            text(document, 3);
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new PDTextField(form);
            field.setPartialName("name");
            form.getFields().add(field);
        });
        pdf("title and author", "证明（盖章）.pdf", document -> {
            text(document, 5);
            document.getDocumentInformation().setTitle("工作证明");
            document.getDocumentInformation().setAuthor("人力资源部");
        });
        add("older writer", Type.PDF, "certificate.pdf", () -> Pdfs.page("/PageMode/UseNone/ViewerPreferences<<>>",
                "/Trans<</S/Dissolve>>/Contents 4 0 R").stream("/Filter/FlateDecode",
                        Pdfs.deflated(Hostile.ascii("0 0 m 9 9 l S")))
                .bytes());
        add("buttons that turn pages", Type.PDF, "slides.pdf", () -> Pdfs.page("",
                "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Named/N/NextPage>>>>]").bytes());
        add("writer that says GoTo", Type.PDF, "report.pdf",
                () -> Pdfs.with("/OpenAction<</S/GoTo/D[3 0 R/XYZ null null 0]>>").bytes());
    }

    private void signed() {
        for (int pages : new int[]{1, 2, 4, 9, 30}) {
            add("signed, " + pages + " pages", Type.PDF, "电子签名-" + pages + ".pdf", () -> signed(manyPages(pages, 30)));
        }
        add("signed twice", Type.PDF, "signed by both.pdf", () -> signed(signed(manyPages(2, 30))));
    }

    /** As a signer does: what was there stays, the signature is put behind it. */
    private static byte[] signed(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("签署人");
            document.addSignature(signature, content -> {
                content.transferTo(OutputStream.nullOutputStream());
                return new byte[]{0x30, 0x03, 0x02, 0x01, 0x01};
            });
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void phones() {
        for (int orientation = 1; orientation <= 8; orientation++) {
            int held = orientation;
            add("phone held " + held, Type.JPEG, "IMG_%04d.JPG".formatted(held),
                    () -> Images.withSegment(
                            Images.jpeg(Images.page(1_600, 1_200, BufferedImage.TYPE_3BYTE_BGR, held), false), 0xe1,
                            Images.exif(held, "31.2304N 121.4737E")));
        }
        add("phone, twelve megapixels", Type.JPEG, "微信图片_20251130.jpg", () -> Images.withSegment(
                Images.jpeg(Images.page(4_032, 3_024, BufferedImage.TYPE_3BYTE_BGR, 21), false), 0xe1,
                Images.exif(6, "Shanghai")));
        add("scanner, A4 at 600 dpi, gray", Type.JPEG, "600dpi.jpeg",
                () -> Images.jpeg(a4(600, BufferedImage.TYPE_BYTE_GRAY, 22), false));
        add("scanner, A4 at 600 dpi, color", Type.JPEG, "彩色扫描.jpg",
                () -> Images.jpeg(a4(600, BufferedImage.TYPE_3BYTE_BGR, 25), false));
        add("progressive", Type.JPEG, "photo.jpg",
                () -> Images.jpeg(Images.page(2_000, 1_500, BufferedImage.TYPE_3BYTE_BGR, 23), true));
        var small = Images.jpeg(Images.page(900, 1_200, BufferedImage.TYPE_3BYTE_BGR, 24), false);
        add("film behind the picture", Type.JPEG, "MVIMG_1.jpg",
                () -> Hostile.joined(small, new byte[]{0, 0, 0, 24}, Hostile.ascii("ftypmp42"), new byte[900]));
        add("second picture behind the first", Type.JPEG, "portrait.jpg", () -> Hostile.joined(small, small));
        add("words of an editor", Type.JPEG, "身份证 正面.jpg", () -> Images.withSegment(small, 0xfe,
                Hostile.ascii("Edited with a photo editor")));
        add("color profile", Type.JPEG, "p3.jpg",
                () -> Images.withSegment(small, 0xe2,
                        Hostile.joined(Hostile.ascii("ICC_PROFILE\0\1\1"), new byte[500])));
        add("numbers for a camera", Type.JPEG, "DSC_0001.jpe", () -> Images.withSegment(small, 0xe1,
                Hostile.ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>")));
    }

    private void pngs() {
        var types = Map.of("color", BufferedImage.TYPE_3BYTE_BGR, "color with what is transparent",
                BufferedImage.TYPE_4BYTE_ABGR, "gray", BufferedImage.TYPE_BYTE_GRAY, "black and white",
                BufferedImage.TYPE_BYTE_BINARY, "palette", BufferedImage.TYPE_BYTE_INDEXED, "gray in 16 bits",
                BufferedImage.TYPE_USHORT_GRAY);
        types.forEach((name, type) -> add("screen, " + name, Type.PNG, "截屏2025-11-30 " + name + ".png",
                () -> Images.png(Images.page(1_170, 2_532, type, 31))));
        var small = Images.png(Images.page(800, 600, BufferedImage.TYPE_3BYTE_BGR, 32));
        add("words beside it", Type.PNG, "Screenshot.png",
                () -> Images.withChunk(small, "tEXt", Hostile.ascii("Software\0gnome-screenshot")));
        add("place beside it", Type.PNG, "map.png", () -> Images.withChunk(small, "eXIf", Images.exif(1, "31.23N")));
        add("scanner, A4 at 300 dpi", Type.PNG, "scan.PNG",
                () -> Images.png(a4(300, BufferedImage.TYPE_3BYTE_BGR, 33)));
    }
}
