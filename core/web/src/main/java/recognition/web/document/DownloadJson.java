package recognition.web.document;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.access.Caller;
import recognition.domain.cases.Versioned;
import recognition.domain.code.Hash;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentRefusal;
import recognition.web.CaseFlow;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;

/** The address a reader downloads a document from. */
public record DownloadJson(DocumentFiles files, Caller.Person reader) implements CaseFlow.View<Document> {

    @Override
    public String address(Document state) {
        return "/v1/documents/" + state.announcement().id().value();
    }

    @Override
    public ObjectNode show(Versioned<Document> one) {
        var clean = (Clean) one.state();
        var file = clean.announcement().file();
        var download = files.download(clean, Hash.of(reader.subject(), clean.announcement().id().value()));
        return Json.object().put("url", download.address().toString())
                .put("expiresAt", Times.text(download.expiresAt())).put("contentType", file.type().mediaType())
                .put("fileName", file.name()).put("size", clean.file().size()).put("sha256", clean.file().sha256());
    }

    @Override
    public Saying saying(Refusal reason) {
        return DocumentProblems.saying((DocumentRefusal) reason);
    }
}
