package recognition.storage.issuer;

import java.util.HashMap;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

import recognition.domain.issuer.ResponseTimes;
import recognition.storage.Item;

/** How long an issuing body took to answer: a counter for each number of working days, {@code d12}, so that answers at once do not meet. */
public final class HistoryItem {
    static final String SORT = "HISTORY";

    private HistoryItem() {}

    static String partition(String issuer) {
        return "ISSUER#" + issuer;
    }

    /** The write that counts one more answer. */
    public static Update.Builder add(Update.Builder update, String issuer, int workingDays) {
        return update.key(Item.key(partition(issuer), SORT).attributes()).updateExpression("ADD #days :one")
                .expressionAttributeNames(Map.of("#days", "d" + Math.min(workingDays, ResponseTimes.LONGEST)))
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")));
    }

    static ResponseTimes read(Item item) {
        var answers = new HashMap<Integer, Integer>();
        item.attributes().keySet().stream().filter(name -> name.matches("d\\d+"))
                .forEach(name -> answers.put(Integer.parseInt(name.substring(1)), (int) item.number(name)));
        return new ResponseTimes(answers);
    }
}
