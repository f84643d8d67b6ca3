package recognition.certificate;

import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of a document for those who have it read to them: headings, paragraphs, tables and figures (ISO 32000 §14.8). */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final Map<Integer, COSArray> marked = new HashMap<>();

    Tags() {
        root.appendKid(document);
    }

    PDStructureElement element(String type) {
        return element(type, document);
    }

    PDStructureElement element(String type, PDStructureNode in) {
        var element = new PDStructureElement(type, in);
        in.appendKid(element);
        return element;
    }

    /** Says that a piece of a page belongs to an element; returns the mark the piece bears. */
    int mark(PDPage page, PDStructureElement element) {
        if (page.getStructParents() < 0) {
            page.setStructParents(marked.size());
            marked.put(page.getStructParents(), new COSArray());
        }
        var ofPage = marked.get(page.getStructParents());
        int mark = ofPage.size();
        ofPage.add(element);
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(mark);
        element.appendKid(reference);
        return mark;
    }

    void keepIn(PDDocument file) {
        var numbers = new HashMap<Integer, COSObjectable>();
        marked.forEach((page, elements) -> numbers.put(page, new PDParentTreeValue(elements)));
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(marked.size());
        var info = new PDMarkInfo();
        info.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(info);
        file.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
