package recognition.certificate;

import java.awt.Color;
import java.io.IOException;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegmentAdvanced;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import recognition.certificate.Paper.Style;
import recognition.certificate.Sheet.Block;
import recognition.domain.catalog.Bilingual;

/** Lays the blocks of one sheet on pages, from the top to the bottom. */
final class Layout {
    private static final float MILLIMETER = 72 / 25.4f;
    private static final float MARGIN = 18 * MILLIMETER;
    private static final float ROOM = Paper.WIDTH - 2 * MARGIN;
    private static final float TOP = Paper.HEIGHT - MARGIN;
    /** Below it is the footer's place. */
    private static final float BOTTOM = 34 * MILLIMETER;
    private static final float LABELS = 44 * MILLIMETER;
    private static final float SEAL = 42 * MILLIMETER;
    private static final int QR_MARGIN = 4;

    private static final Color INK = new Color(0x1b, 0x1b, 0x1f);
    private static final Color GRAY = new Color(0x5a, 0x5a, 0x62);
    private static final Color LINE = new Color(0xc9, 0xc9, 0xd0);
    private static final Color RED = new Color(0x9e, 0x1b, 0x22);
    private static final Style TITLE = new Style(21, RED, true);
    private static final Style SUBTITLE = new Style(12, INK, false);
    private static final Style HEADING = new Style(12.5f, RED, true);
    private static final Style BODY = new Style(10, INK, false);
    private static final Style SMALL = new Style(8, GRAY, false);
    private static final Style FINE = new Style(7, GRAY, false);

    private final Paper paper;
    private final Sheet sheet;
    private final int firstPage;
    private float y;
    private PDStructureElement table;

    Layout(Paper paper, Sheet sheet) throws IOException {
        this.paper = paper;
        this.sheet = sheet;
        firstPage = paper.file().getNumberOfPages();
        newPage();
    }

    private void newPage() throws IOException {
        paper.newPage();
        y = TOP;
    }

    /** @param mark stands at the head of the first page, such as which copy it is; may be empty */
    void lay(String mark) throws IOException {
        head(mark);
        for (var block : sheet.blocks()) {
            if (!(block instanceof Block.Row)) {
                table = null;
            }
            switch (block) {
                case Block.Heading(var text) -> heading(text);
                case Block.Row(var label, var value) -> row(label, value);
                case Block.Paragraph(var text) -> paragraph(text);
                case Block.Signatures signatures -> signatures(signatures);
                case Block.Seal(var label) -> seal(label);
                case Block.Qr qr -> qr(qr);
                case Block.NewPage() -> newPage();
            }
        }
        feet();
    }

    private void head(String mark) throws IOException {
        var heading = paper.tags().element("H1");
        paper.begin(heading);
        write(mark, SMALL, MARGIN, y);
        rightAligned(sheet.number(), SMALL, y);
        y -= TITLE.leading() + 6;
        centered(sheet.title().zh(), TITLE);
        centered(sheet.title().en(), SUBTITLE);
        paper.end();
        decorate(y, RED, 1.2f);
        y -= 8;
    }

    private void decorate(float at, Color color, float thickness) throws IOException {
        paper.beginDecoration();
        paper.rule(MARGIN, at, ROOM, color, thickness);
        paper.end();
    }

    private void centered(String text, Style style) throws IOException {
        for (var line : paper.lines(Typefaces.printable(text), style, ROOM)) {
            paper.write(line, style, (Paper.WIDTH - paper.width(line, style)) / 2, y);
            y -= style.leading();
        }
    }

    private void rightAligned(String text, Style style, float at) throws IOException {
        var line = Typefaces.printable(text);
        paper.write(line, style, Paper.WIDTH - MARGIN - paper.width(line, style), at);
    }

    private void write(String text, Style style, float x, float at) throws IOException {
        paper.write(Typefaces.printable(text), style, x, at);
    }

    private void heading(Bilingual text) throws IOException {
        need(3 * HEADING.leading() + 2 * BODY.leading());
        y -= 10;
        var element = paper.tags().element("H2");
        say(element, text.zh() + "  " + text.en(), HEADING, MARGIN, ROOM);
        y -= 4;
    }

    private void paragraph(Bilingual text) throws IOException {
        var element = paper.tags().element("P");
        say(element, text.zh(), BODY, MARGIN, ROOM);
        if (!text.en().isEmpty()) {
            say(element, text.en(), SMALL, MARGIN, ROOM);
        }
        y -= 6;
    }

    /** Writes a text from the cursor on, over as many pages as it takes. */
    private void say(PDStructureElement element, String text, Style style, float x, float width) throws IOException {
        for (var line : paper.lines(Typefaces.printable(text), style, width)) {
            need(style.leading());
            y -= style.leading();
            paper.begin(element);
            paper.write(line, style, x, y);
            paper.end();
        }
    }

    private void row(Bilingual label, String value) throws IOException {
        var lines = paper.lines(Typefaces.printable(value), BODY, ROOM - LABELS);
        float labels = paper.lines(label.zh(), BODY, LABELS - 8).size() * BODY.leading()
                + paper.lines(label.en(), SMALL, LABELS - 8).size() * SMALL.leading();
        need(Math.min(Math.max(labels, lines.size() * BODY.leading()) + 8, TOP - BOTTOM));
        if (table == null) {
            table = paper.tags().element("Table");
        }
        var row = paper.tags().element("TR", table);
        float top = y;
        var head = paper.tags().element("TH", row);
        say(head, label.zh(), BODY, MARGIN, LABELS - 8);
        say(head, label.en(), SMALL, MARGIN, LABELS - 8);
        float low = y;
        int pages = paper.file().getNumberOfPages();
        y = top;
        say(paper.tags().element("TD", row), value, BODY, MARGIN + LABELS, ROOM - LABELS);
        y = (paper.file().getNumberOfPages() == pages ? Math.min(low, y) : y) - 5;
        decorate(y, LINE, 0.5f);
    }

    private void signatures(Block.Signatures signatures) throws IOException {
        for (var label : signatures.labels()) {
            need(34);
            y -= 30;
            var element = paper.tags().element("P");
            paper.begin(element);
            write(label.zh() + " " + label.en(), SMALL, MARGIN, y);
            write("日期 Date", SMALL, MARGIN + ROOM * 0.68f, y);
            paper.end();
            paper.beginDecoration();
            paper.rule(MARGIN + ROOM * 0.38f, y - 2, ROOM * 0.27f, GRAY, 0.6f);
            paper.rule(MARGIN + ROOM * 0.68f + 44, y - 2, ROOM * 0.32f - 44, GRAY, 0.6f);
            paper.end();
        }
        y -= 10;
    }

    private void seal(Bilingual label) throws IOException {
        need(SEAL + 10);
        y -= SEAL + 8;
        paper.beginDecoration();
        paper.box(Paper.WIDTH - MARGIN - SEAL, y, SEAL, LINE);
        paper.end();
        var element = paper.tags().element("P");
        float at = y + SEAL / 2;
        paper.begin(element);
        paper.write(label.zh(), SMALL, sealMiddle(label.zh()), at);
        paper.write(label.en(), SMALL, sealMiddle(label.en()), at - SMALL.leading());
        paper.end();
    }

    private float sealMiddle(String text) throws IOException {
        return Paper.WIDTH - MARGIN - SEAL / 2 - paper.width(text, SMALL) / 2;
    }

    private void qr(Block.Qr block) throws IOException {
        var code = QrCode.encodeSegments(QrSegmentAdvanced.makeSegmentsOptimally(block.content(), QrCode.Ecc.MEDIUM,
                QrCode.MIN_VERSION, QrCode.MAX_VERSION), QrCode.Ecc.MEDIUM);
        float side = block.millimeters() * MILLIMETER;
        float quiet = QR_MARGIN * side / code.size;
        need(side + 2 * quiet);
        y -= quiet;
        float top = y;
        var figure = paper.tags().element("Figure");
        figure.setAlternateDescription(block.caption().zh() + " " + block.caption().en());
        paper.begin(figure);
        paper.qr(code, MARGIN + quiet, top - side, side);
        paper.end();
        var caption = paper.tags().element("Caption");
        float x = MARGIN + side + 2 * quiet + 6;
        say(caption, block.caption().zh(), BODY, x, Paper.WIDTH - MARGIN - x);
        say(caption, block.caption().en(), SMALL, x, Paper.WIDTH - MARGIN - x);
        y = Math.min(y, top - side - quiet);
    }

    private void need(float height) throws IOException {
        if (y - height < BOTTOM) {
            newPage();
        }
    }

    /** The foot of each page: it tells how many there are. */
    private void feet() throws IOException {
        int pages = paper.file().getNumberOfPages() - firstPage;
        for (int page = 0; page < pages; page++) {
            paper.backTo(firstPage + page);
            paper.beginDecoration();
            paper.rule(MARGIN, BOTTOM - 8, ROOM, LINE, 0.5f);
            float at = BOTTOM - 10;
            for (var text : new String[]{sheet.footer().zh(), sheet.footer().en()}) {
                for (var line : paper.lines(Typefaces.printable(text), FINE, ROOM)) {
                    at -= FINE.leading();
                    paper.write(line, FINE, MARGIN, at);
                }
            }
            rightAligned("%s   第%d页，共%d页   Page %2$d of %3$d".formatted(sheet.number(), page + 1, pages).strip(), FINE,
                    11 * MILLIMETER);
            paper.end();
        }
    }
}
