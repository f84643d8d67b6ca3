package recognition.certificate;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.nayuki.qrcodegen.QrCode;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The pages of one file and what can be put on them. Lengths are points, 72 an inch; heights count from the lower edge. */
final class Paper implements AutoCloseable {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument file = new PDDocument();
    private final PDFont[] fonts = new PDFont[Typefaces.count()];
    private final Tags tags = new Tags();
    private PDPage page;
    private PDPageContentStream pen;

    /** How a line of text looks. */
    record Style(float size, Color color, boolean strong) {
        /** From one line to the next. */
        float leading() {
            return size * 1.4f;
        }
    }

    PDDocument file() {
        return file;
    }

    Tags tags() {
        return tags;
    }

    void newPage() throws IOException {
        turnTo(new PDPage(PDRectangle.A4));
        file.addPage(page);
    }

    /** Goes back to a page for what is known only at the end; counted from 0. */
    void backTo(int number) throws IOException {
        lift();
        page = file.getPage(number);
        pen = new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    private void turnTo(PDPage next) throws IOException {
        lift();
        page = next;
        pen = new PDPageContentStream(file, page);
    }

    private void lift() throws IOException {
        if (pen != null) {
            pen.close();
        }
    }

    /** Breaks a {@link Typefaces#printable} text into lines no wider than {@code width}, where a language allows it, else anywhere. */
    List<String> lines(String text, Style style, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            fill(lines, paragraph, style, width);
        }
        return lines;
    }

    private void fill(List<String> lines, String paragraph, Style style, float width) throws IOException {
        var breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(paragraph);
        var line = new StringBuilder();
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var piece = paragraph.substring(from, to);
            if (width(line + piece.stripTrailing(), style) <= width) {
                line.append(piece);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            chop(lines, line, piece, style, width);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Begins a line with a piece; what is too long for a line of its own is broken anywhere. */
    private void chop(List<String> lines, StringBuilder line, String piece, Style style, float width)
            throws IOException {
        for (int character : piece.codePoints().toArray()) {
            var next = Character.toString(character);
            if (!line.isEmpty() && width(line + next.stripTrailing(), style) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(next);
        }
    }

    float width(String line, Style style) throws IOException {
        float width = 0;
        for (var run : Typefaces.runs(line)) {
            width += font(run.typeface()).getStringWidth(run.text());
        }
        return width * style.size() / 1000;
    }

    private PDFont font(int typeface) throws IOException {
        if (fonts[typeface] == null) {
            fonts[typeface] = PDType0Font.load(file, Typefaces.font(typeface), true);
        }
        return fonts[typeface];
    }

    /** Begins a piece that belongs to an element of the structure. */
    void begin(PDStructureElement element) throws IOException {
        pen.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(page, element));
    }

    /** Begins a piece that only decorates. */
    void beginDecoration() throws IOException {
        pen.beginMarkedContent(COSName.ARTIFACT);
    }

    void end() throws IOException {
        pen.endMarkedContent();
    }

    /** Writes one line with its baseline at {@code y}. */
    void write(String line, Style style, float x, float y) throws IOException {
        pen.setNonStrokingColor(style.color());
        pen.setStrokingColor(style.color());
        pen.setLineWidth(style.size() / 40);
        pen.beginText();
        pen.setRenderingMode(style.strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        pen.newLineAtOffset(x, y);
        for (var run : Typefaces.runs(line)) {
            pen.setFont(font(run.typeface()), style.size());
            pen.showText(run.text());
        }
        pen.endText();
    }

    void rule(float x, float y, float width, Color color, float thickness) throws IOException {
        pen.setNonStrokingColor(color);
        pen.addRect(x, y - thickness / 2, width, thickness);
        pen.fill();
    }

    /** An empty box; {@code y} is its lower edge. */
    void box(float x, float y, float side, Color color) throws IOException {
        pen.setStrokingColor(color);
        pen.setLineWidth(0.8f);
        pen.setLineDashPattern(new float[]{3, 2}, 0);
        pen.addRect(x, y, side, side);
        pen.stroke();
        pen.setLineDashPattern(new float[0], 0);
    }

    /** A QR code as one path of rectangles; {@code y} is its lower edge, the margin is the caller's. */
    void qr(QrCode code, float x, float y, float side) throws IOException {
        float module = side / code.size;
        pen.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < code.size; row++) {
            for (int from = 0; from < code.size; from++) {
                int to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    pen.addRect(x + from * module, y + (code.size - row - 1) * module, (to - from) * module, module);
                    from = to;
                }
            }
        }
        pen.fill();
    }

    byte[] finished() throws IOException {
        lift();
        pen = null;
        tags.keepIn(file);
        var bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
