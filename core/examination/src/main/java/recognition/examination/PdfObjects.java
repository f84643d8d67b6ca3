package recognition.examination;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.DocumentTerms.ExaminationTerms;

/**
 * Every object of a PDF (ISO 32000-2), whether or not a page leads to it. Of actions (12.6) only those are taken that move about in
 * the document or follow a link of a kind the terms allow.
 */
final class PdfObjects {
    private static final int MOST_OBJECTS = 500_000;
    /** Values of /S that make a dictionary an action nobody needs for a certificate. */
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "GoToR", "GoToE", "GoTo3DView", "GoToDp",
            "SubmitForm", "ImportData", "Movie", "Sound", "Rendition", "RichMediaExecute", "Trans", "Hide");
    private static final Set<String> ANNOTATIONS = Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen",
            "3D", "Projection", "TrapNet");
    private static final Set<String> MOVES = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");

    private final COSDocument document;
    private final ExaminationTerms terms;
    private final Budget budget;
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfObjects(COSDocument document, ExaminationTerms terms, Budget budget) {
        this.document = document;
        this.terms = terms;
        this.budget = budget;
    }

    void examine() throws IOException {
        meet(document.getTrailer());
        for (var key : Set.copyOf(document.getXrefTable().keySet())) {
            meet(document.getObjectFromPool(key));
        }
        while (!open.isEmpty()) {
            budget.goOn();
            look(open.pop());
        }
    }

    private void meet(COSBase value) {
        if (value instanceof COSObject || value instanceof COSDictionary || value instanceof COSArray) {
            if (seen.add(value)) {
                open.push(value);
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new Fault(RejectionReason.TOO_COMPLEX);
            }
        }
    }

    private void look(COSBase at) {
        switch (at) {
            case COSObject reference -> meet(reference.getObject());
            case COSArray array -> array.forEach(this::meet);
            case COSDictionary dictionary -> {
                judge(dictionary);
                dictionary.getValues().forEach(this::meet);
            }
            default -> throw new IllegalStateException("never met");
        }
    }

    private void judge(COSDictionary is) {
        refuseIf(hasAny(is, "JS", "JavaScript", "RichMediaContent", "RichMediaSettings", "Movie", "Rendition", "3DD"),
                RejectionReason.ACTIVE_CONTENT);
        refuseIf(hasAny(is, "EmbeddedFiles", "EF", "Collection"), RejectionReason.EMBEDDED_FILES);
        refuseIf(hasAny(is, "XFA", "NeedsRendering"), RejectionReason.DYNAMIC_FORM);
        refuseIf("EmbeddedFile".equals(name(is, "Type")), RejectionReason.EMBEDDED_FILES);
        judgeAction(is);
        judgeSubtype(is);
        if (is instanceof COSStream) {
            // A stream whose data, or a page whose content, lies in another file.
            refuseIf(hasAny(is, "F", "FFilter", "Ref"), RejectionReason.ACTIVE_CONTENT);
        }
    }

    private void judgeAction(COSDictionary is) {
        var action = name(is, "S");
        refuseIf(action != null && ACTIONS.contains(action), RejectionReason.ACTIVE_CONTENT);
        refuseIf("Named".equals(action) && !MOVES.contains(String.valueOf(name(is, "N"))),
                RejectionReason.ACTIVE_CONTENT);
        if (is.getDictionaryObject(COSName.getPDFName("URI")) instanceof COSString link) {
            judgeLink(link.getString());
        }
        if (is.getDictionaryObject(COSName.getPDFName("Base")) instanceof COSString base) {
            judgeLink(base.getString());
        }
    }

    private void judgeLink(String link) {
        var end = link.strip().indexOf(':');
        var scheme = end < 0 ? "http" : link.strip().substring(0, end).toLowerCase(Locale.ROOT);
        refuseIf(!terms.linkSchemes().contains(scheme), RejectionReason.LINK_NOT_TAKEN);
    }

    private void judgeSubtype(COSDictionary is) {
        var subtype = name(is, "Subtype");
        if (subtype == null) {
            return;
        }
        refuseIf("FileAttachment".equals(subtype), RejectionReason.EMBEDDED_FILES);
        refuseIf(ANNOTATIONS.contains(subtype) || "PS".equals(subtype) || "PS".equals(name(is, "Subtype2")),
                RejectionReason.ACTIVE_CONTENT);
        if ("Image".equals(subtype)) {
            long pixels = Math.max(0, is.getLong(COSName.WIDTH)) * Math.max(0, is.getLong(COSName.HEIGHT));
            refuseIf(pixels > terms.mostPixelsInPdf(), RejectionReason.TOO_MANY_PIXELS);
        }
    }

    private static boolean hasAny(COSDictionary is, String... names) {
        for (var name : names) {
            if (is.containsKey(COSName.getPDFName(name))) {
                return true;
            }
        }
        return false;
    }

    private static String name(COSDictionary is, String key) {
        return is.getDictionaryObject(COSName.getPDFName(key)) instanceof COSName name ? name.getName() : null;
    }

    private static void refuseIf(boolean at, RejectionReason reason) {
        if (at) {
            throw new Fault(reason);
        }
    }
}
