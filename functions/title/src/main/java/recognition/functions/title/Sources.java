package recognition.functions.title;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import recognition.catalog.CatalogFiles;
import recognition.catalog.TitleRequirementFiles;
import recognition.domain.access.Caller;
import recognition.domain.account.Accounts;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Catalog;
import recognition.domain.eligibility.TitleRules;
import recognition.domain.title.Guards;
import recognition.domain.title.OpeningRules;
import recognition.domain.title.Round;
import recognition.domain.title.TitleApplication;
import recognition.domain.verification.VerificationRequests;
import recognition.storage.Table;
import recognition.storage.account.DynamoAccounts;
import recognition.storage.verification.DynamoVerificationRequests;

/** Where what an application rests on is found: the employer, the verified certificate, the catalog. */
record Sources(Accounts accounts, VerificationRequests verifications, Catalog catalog, Desk desk) {

    static Sources ofSettings(Desk desk) {
        var table = Table.ofSettings();
        return new Sources(new DynamoAccounts(table), new DynamoVerificationRequests(table), CatalogFiles.read(), desk);
    }

    /** What a proposal is judged by. */
    OpeningRules.Evidence of(OpeningRules.Proposal proposal, Caller.Person by, LocalDate today) {
        return new OpeningRules.Evidence(desk.books().rounds().find(proposal.round()), catalog,
                policy(today).lowerLevelAllowed(), accounts.find(by.subject()).map(Versioned::state),
                verifications.withResult(proposal.resultCode()).map(Versioned::state),
                Optional.ofNullable(proposal.copyOf()).flatMap(desk.applications()::find).map(Versioned::state));
    }

    /** What an application is judged by when it is submitted. */
    Guards.Evidence of(TitleApplication is, LocalDate today) {
        var round = desk.grounds(is).round();
        var rules = new TitleRules(catalog.edition(round.edition()).orElseThrow(), TitleRequirementFiles.read(round),
                round, policy(today));
        return new Guards.Evidence(rules, catalog.entry(is.opening().entry()).orElseThrow(),
                verifications.find(is.opening().proof().verification()).map(Versioned::state), takenPart(is));
    }

    private TitleRules.Policy policy(LocalDate today) {
        return TitleRequirementFiles.policy(desk.books().policies(), today);
    }

    private Set<Integer> takenPart(TitleApplication is) {
        return desk.applications().roundsOf(is.opening().applicant().person()).stream()
                .map(desk.books().rounds()::find).flatMap(Optional::stream).map(Round::number)
                .collect(Collectors.toSet());
    }
}
