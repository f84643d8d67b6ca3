package recognition.storage.title;

import java.util.Set;
import java.util.stream.Collectors;

import recognition.domain.document.DocumentId;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Work;
import recognition.domain.title.TitleApplication.Background;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Education;
import recognition.domain.title.TitleApplication.Job;
import recognition.domain.title.TitleApplication.Link;
import recognition.storage.Item;

/** The dossier of a title application as a map in its item. */
final class DossierItem {
    private DossierItem() {}

    static Item write(Dossier dossier) {
        var background = dossier.background();
        var declaration = dossier.declaration();
        return Item.empty().item("link", link(dossier.link()))
                .items("education", background.education().stream().map(DossierItem::education).toList())
                .items("jobs", background.jobs().stream().map(DossierItem::job).toList())
                .flag("overseasBusiness", background.overseasBusiness())
                .texts("roundsTakenPart", background.roundsTakenPart().stream().sorted().map(String::valueOf).toList())
                .text("summary", declaration.summary()).text("commitment", name(declaration.commitment()))
                .text("signedForm", declaration.signedForm());
    }

    static Dossier read(Item item) {
        var overseas = item.has("overseasBusiness") ? item.flag("overseasBusiness") : null;
        return new Dossier(link(item),
                new Background(item.items("education").stream().map(DossierItem::education).toList(),
                        item.items("jobs").stream().map(DossierItem::job).toList(), overseas, rounds(item)),
                new Declaration(item.text("summary"), document(item, "commitment"), item.text("signedForm")));
    }

    private static Set<Integer> rounds(Item item) {
        return item.texts("roundsTakenPart").stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static Item link(Link link) {
        return Item.empty().text("invitation", link.invitation()).instant("expiresAt", link.expiresAt()).text(
                "applicant",
                link.applicant());
    }

    private static Link link(Item dossier) {
        var item = dossier.item("link");
        return new Link(item.text("invitation"), item.instant("expiresAt"), item.text("applicant"));
    }

    private static Item education(Education education) {
        return Item.empty().choice("degree", education.held().degree())
                .flag("scienceOrEngineering", education.held().scienceOrEngineering())
                .text("school", education.school())
                .text("proof", name(education.proof()));
    }

    private static Education education(Item item) {
        var field = item.has("scienceOrEngineering") ? item.flag("scienceOrEngineering") : null;
        return new Education(new Degree.Held(item.choice("degree", Degree.class), field), item.text("school"),
                document(item, "proof"));
    }

    private static Item job(Job job) {
        return Item.empty().date("from", job.work().from()).date("to", job.work().to())
                .number("percent", job.work().percent()).choice("place", job.work().place())
                .text("employer", job.employer()).text("post", job.post()).text("proof", name(job.proof()));
    }

    private static Job job(Item item) {
        var work = new Work(item.date("from"), item.date("to"), (int) item.number("percent"),
                item.choice("place", Work.Place.class));
        return new Job(work, item.text("employer"), item.text("post"), document(item, "proof"));
    }

    static String name(DocumentId document) {
        return document == null ? null : document.value();
    }

    static DocumentId document(Item item, String name) {
        return item.has(name) ? new DocumentId(item.text(name)) : null;
    }
}
