package recognition.functions.document;

import java.util.Map;

/**
 * What EventBridge tells of a finished scan, in the shape of GuardDuty Malware Protection for S3 ({@code GuardDuty Malware Protection
 * Object Scan Result}). Members nobody needs are left out.
 */
public final class ScanEvent {
    private Map<String, Object> detail = Map.of();

    public Map<String, Object> getDetail() {
        return detail;
    }

    public void setDetail(Map<String, Object> detail) {
        this.detail = detail;
    }

    /** The key of the object that was scanned; empty if the event names none. */
    String key() {
        return text("s3ObjectDetails", "objectKey");
    }

    /** The version that was scanned; null where the bucket keeps none. */
    String version() {
        var version = text("s3ObjectDetails", "versionId");
        return version.isEmpty() || version.equals("null") ? null : version;
    }

    /** GuardDuty's word for what was found. */
    String result() {
        return text("scanResultDetails", "scanResultStatus");
    }

    private String text(String part, String member) {
        return detail.get(part) instanceof Map<?, ?> members && members.get(member) instanceof String text ? text : "";
    }
}
