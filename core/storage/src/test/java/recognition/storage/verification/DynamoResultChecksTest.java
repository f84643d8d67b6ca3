package recognition.storage.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.code.CheckedCode;
import recognition.domain.verification.ResultChecks.By;
import recognition.domain.verification.ResultChecks.Check;
import recognition.domain.verification.ResultChecks.Limit;
import recognition.domain.verification.ShareLinkId;
import recognition.domain.verification.VerificationId;
import recognition.local.table.LocalTable;
import recognition.storage.Table;

class DynamoResultChecksTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Limit TEN_A_WEEK = new Limit(10, Duration.ofDays(7));
    private final Random random = new Random(1);
    private final CheckedCode code = CheckedCode.random(random);
    private final VerificationId request = VerificationId.random(random);
    private final DynamoResultChecks checks = checks();

    private static DynamoResultChecks checks() {
        var fresh = LocalTable.fresh();
        return new DynamoResultChecks(new Table(fresh.client(), fresh.name()));
    }

    private boolean mayTry(Instant at) {
        return checks.mayTry(code, TEN_A_WEEK, at);
    }

    @Nested
    class WrongTries {
        @Test
        void areTenAndNoMore() {
            for (int i = 0; i < 10; i++) {
                assertTrue(mayTry(NOW.plusSeconds(i)));
            }
            assertFalse(mayTry(NOW.plusSeconds(11)));
            assertTrue(checks.mayTry(CheckedCode.random(random), TEN_A_WEEK, NOW), "of another code");
        }

        @Test
        void countUntilTheWindowIsOverToTheSecond() {
            for (int i = 0; i < 10; i++) {
                mayTry(NOW);
            }
            assertFalse(mayTry(NOW.plus(Duration.ofDays(7)).minusSeconds(1)));
            assertTrue(mayTry(NOW.plus(Duration.ofDays(7))));
        }

        @Test
        void areNotThoseThatWereRight() {
            for (int i = 0; i < 30; i++) {
                assertTrue(mayTry(NOW.plusSeconds(i)));
                checks.shown(code, request, new Check(NOW.plusSeconds(i), new By.Anybody(), null));
            }
        }

        @Test
        void areBoundedAlsoWhereManyTryAtOnce() throws Exception {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var tries = threads.invokeAll(
                        IntStream.range(0, 60).<Callable<Boolean>>mapToObj(_ -> () -> mayTry(NOW))
                                .toList());
                int let = 0;
                for (var one : tries) {
                    let += one.get() ? 1 : 0;
                }
                assertEquals(10, let);
            }
        }
    }

    @Nested
    class WhoWasShownIt {
        @Test
        void isListedLastFirstPageByPage() {
            var link = ShareLinkId.random(random);
            var all = List.of(new Check(NOW, new By.Anybody(), LocalDate.of(2026, 1, 31)),
                    new Check(NOW.plusSeconds(1), new By.RelyingParty("visa-desk"), null),
                    new Check(NOW.plusSeconds(2), new By.SharedLink(link), null),
                    new Check(NOW.plusSeconds(3), new By.HolderOfPrint(), null));
            all.forEach(check -> checks.shown(request, check));

            var first = checks.of(request, 3, Optional.empty());
            var second = checks.of(request, 3, Optional.of(first.next()));

            assertEquals(all.reversed().subList(0, 3), first.checks());
            assertEquals(List.of(all.getFirst()), second.checks());
            assertEquals(List.of(), checks.of(VerificationId.random(random), 3, Optional.empty()).checks());
        }
    }
}
