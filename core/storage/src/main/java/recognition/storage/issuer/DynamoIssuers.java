package recognition.storage.issuer;

import java.util.List;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.inquiry.Channel;
import recognition.domain.issuer.Issuers;
import recognition.domain.issuer.IssuingBody;
import recognition.domain.issuer.IssuingBody.Contact;
import recognition.domain.issuer.ResponseTimes;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.DynamoCases;

/** Keeps the directory of issuing bodies in the table. */
public final class DynamoIssuers extends DynamoCases<String, IssuingBody> implements Issuers {

    public DynamoIssuers(Table table) {
        super(table, new IssuerItem());
    }

    @Override
    public ResponseTimes history(String issuer) {
        return item(HistoryItem.partition(issuer), HistoryItem.SORT).map(HistoryItem::read).orElse(ResponseTimes.NONE);
    }

    private static final class IssuerItem implements CaseItem<String, IssuingBody> {

        @Override
        public String kind() {
            return "ISSUER";
        }

        @Override
        public String name(String id) {
            return id;
        }

        @Override
        public String id(IssuingBody state) {
            return state.id();
        }

        @Override
        public Owner owner(IssuingBody state) {
            return new Owner.Bureau();
        }

        @Override
        public Optional<Role> waitingFor(IssuingBody state) {
            return Optional.empty();
        }

        @Override
        public Item write(IssuingBody body) {
            return Item.empty().text("stage", "LISTED").text("id", body.id()).choice("channel", body.channel())
                    .items("contacts", body.contacts().stream()
                            .map(one -> Item.empty().text("email", one.email()).text("name", one.name())).toList())
                    .texts("answerDomains", body.answerDomains()).text("registerUrl", body.registerUrl());
        }

        @Override
        public IssuingBody read(Item item) {
            List<Contact> contacts = item.items("contacts").stream()
                    .map(one -> new Contact(one.text("email"), one.text("name"))).toList();
            return new IssuingBody(item.text("id"), item.choice("channel", Channel.class), contacts,
                    item.texts("answerDomains"), item.text("registerUrl"));
        }
    }
}
