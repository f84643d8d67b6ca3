package recognition.storage.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;

class PostPolicyTest {
    /** The policy, the credentials and the signature of AWS's published example of an upload by a signed form. */
    private static final String EXAMPLE = String.join("\r\n", "{ \"expiration\": \"2015-12-30T12:00:00.000Z\",",
            "  \"conditions\": [", "    {\"bucket\": \"sigv4examplebucket\"},",
            "    [\"starts-with\", \"$key\", \"user/user1/\"],", "    {\"acl\": \"public-read\"},",
            "    {\"success_action_redirect\": \"http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html\"},",
            "    [\"starts-with\", \"$Content-Type\", \"image/\"],", "    {\"x-amz-meta-uuid\": \"14365123651274\"},",
            "    {\"x-amz-server-side-encryption\": \"AES256\"},", "    [\"starts-with\", \"$x-amz-meta-tag\", \"\"],",
            "",
            "    {\"x-amz-credential\": \"AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request\"},",
            "    {\"x-amz-algorithm\": \"AWS4-HMAC-SHA256\"},", "    {\"x-amz-date\": \"20151229T000000Z\" }", "  ]",
            "}");

    @Test
    void signsAsThePublishedExampleDoes() {
        var policy = new PostPolicy(
                AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
                "us-east-1");
        var encoded = Base64.getEncoder().encodeToString(EXAMPLE.getBytes(StandardCharsets.UTF_8));
        assertEquals("8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e",
                policy.signature(encoded, "20151229"));
    }
}
